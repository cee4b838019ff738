//! What most cramps have in common.

use proptest::prelude::*;
use uncramp::care::why::CauseAnswer;
use uncramp::care::{CauseQuestion, Leg, Muscle, Stretch};
use uncramp::diary::{Entry, MIN_LEG_ENTRIES, Pattern, PatternKind, patterns};

use super::{MONDAY, any_entry, entry};

/// Checks the patterns of this many entries with these answers each, on different muscles.
#[track_caller]
fn check(groups: &[(u32, &[CauseAnswer])], expect: &[(PatternKind, u32, u32)]) {
    let muscles = [
        Stretch::CalfWall,
        Stretch::HamstringSeated,
        Stretch::QuadLying,
        Stretch::Other,
    ];
    let answers = groups
        .iter()
        .flat_map(|(count, answers)| (0..*count).map(move |_| *answers));
    let entries: Vec<Entry> = answers
        .zip(muscles.into_iter().cycle())
        .map(|(answers, stretch)| entry(MONDAY, stretch, answers))
        .collect();
    let found: Vec<_> = patterns(&entries)
        .into_iter()
        .map(|Pattern { kind, count, total }| (kind, count, total))
        .collect();
    assert_eq!(found, expect, "{groups:?}");
}

#[test]
fn fewer_than_three_make_no_pattern() {
    check(&[], &[]);
    check(&[(2, &[CauseAnswer::Late])], &[]);
    check(&[(3, &[CauseAnswer::Late])], &[(PatternKind::Late, 3, 3)]);
    // Only entries with an answer count.
    check(
        &[(2, &[CauseAnswer::Late]), (30, &[CauseAnswer::Faster])],
        &[(PatternKind::HarderOrLonger, 30, 30)],
    );
}

#[test]
fn half_of_the_entries_make_no_pattern() {
    check(
        &[(2, &[CauseAnswer::Late]), (2, &[CauseAnswer::Early])],
        &[],
    );
    check(
        &[(3, &[CauseAnswer::Late]), (2, &[CauseAnswer::Early])],
        &[(PatternKind::Late, 3, 5)],
    );
    check(
        &[(2, &[CauseAnswer::Late]), (1, &[CauseAnswer::Early])],
        &[(PatternKind::Late, 2, 3)],
    );
}

#[test]
fn each_answer_can_be_a_pattern() {
    for (answer, kind) in [
        (CauseAnswer::Late, PatternKind::Late),
        (CauseAnswer::Faster, PatternKind::HarderOrLonger),
        (CauseAnswer::Longer, PatternKind::HarderOrLonger),
        (CauseAnswer::FasterAndLonger, PatternKind::HarderOrLonger),
        (CauseAnswer::DrankLittle, PatternKind::DrankLittle),
        (CauseAnswer::WaterOnly, PatternKind::WaterOnly),
        (CauseAnswer::OverDrank, PatternKind::OverDrank),
        (CauseAnswer::NoWarmUp, PatternKind::NoWarmUp),
        (CauseAnswer::Shoes, PatternKind::Shoes),
    ] {
        check(&[(4, &[answer])], &[(kind, 4, 4)]);
    }
    for answer in [
        CauseAnswer::AsUsual,
        CauseAnswer::Early,
        CauseAnswer::LittleSweat,
        CauseAnswer::WithSalts,
        CauseAnswer::WarmedUp,
        CauseAnswer::DeepMassage,
        CauseAnswer::NoRolling,
        CauseAnswer::FeetFine,
        CauseAnswer::WeakAnkles,
        CauseAnswer::WaterTablet,
        CauseAnswer::Cholesterol,
        CauseAnswer::Inhaler,
        CauseAnswer::InjuredLeg,
        CauseAnswer::LongTermIllness,
    ] {
        check(&[(4, &[answer])], &[]);
    }
}

#[test]
fn the_strongest_pattern_comes_first() {
    use PatternKind::{HarderOrLonger, Late, NoWarmUp, Shoes};
    let all: &[CauseAnswer] = &[
        CauseAnswer::Late,
        CauseAnswer::Longer,
        CauseAnswer::NoWarmUp,
        CauseAnswer::Shoes,
    ];
    // Equal shares: in their fixed order, and at most three.
    check(
        &[(4, all)],
        &[(Late, 4, 4), (HarderOrLonger, 4, 4), (NoWarmUp, 4, 4)],
    );
    // Larger shares come first, then larger numbers of entries.
    check(
        &[
            (4, all),
            (1, &[CauseAnswer::Early]),
            (2, &[CauseAnswer::Shoes]),
        ],
        &[(Shoes, 6, 6), (HarderOrLonger, 4, 4), (NoWarmUp, 4, 4)],
    );
    check(
        &[
            (4, all),
            (4, &[CauseAnswer::Late, CauseAnswer::FeetFine]),
            (1, &[CauseAnswer::WarmedUp]),
        ],
        &[(Late, 8, 8), (HarderOrLonger, 4, 4), (NoWarmUp, 4, 5)],
    );
}

#[test]
fn one_muscle_is_a_pattern_of_its_own() {
    let mut entries = vec![entry(MONDAY, Stretch::CalfWall, &[]); 2];
    entries.push(entry(MONDAY, Stretch::CalfSeated, &[]));
    entries.push(entry(MONDAY, Stretch::Other, &[]));
    let calf = Pattern {
        kind: PatternKind::Muscle(Muscle::Calf),
        count: 3,
        total: 4,
    };
    assert_eq!(patterns(&entries), [calf]);
}

#[test]
fn one_leg_is_a_pattern_only_if_it_says_something() {
    use Leg::{Both, Left, Right};
    /// The patterns of cramps in these legs, each on another muscle than the one before.
    #[track_caller]
    fn check(legs: &[Option<Leg>], expect: Option<(Leg, u32, u32)>) {
        let stretches = [Stretch::CalfWall, Stretch::QuadLying, Stretch::Other];
        let entries: Vec<Entry> = legs
            .iter()
            .zip(stretches.into_iter().cycle())
            .map(|(&leg, stretch)| Entry {
                leg,
                ..entry(MONDAY, stretch, &[])
            })
            .collect();
        let found: Vec<_> = patterns(&entries)
            .into_iter()
            .map(|Pattern { kind, count, total }| (kind, count, total))
            .collect();
        let expect = expect.map(|(leg, count, total)| (PatternKind::Leg(leg), count, total));
        assert_eq!(found, Vec::from_iter(expect), "{legs:?}");
    }
    let known = |legs: &[Leg]| legs.iter().copied().map(Some).collect::<Vec<_>>();
    check(&known(&[Left; 4]), None);
    check(&known(&[Left; 5]), Some((Left, 5, 5)));
    // Of two legs, one nearly always has more than half.
    check(&known(&[Left, Left, Left, Right, Right]), None);
    check(
        &known(&[Left, Left, Left, Left, Right, Both]),
        Some((Left, 4, 6)),
    );
    check(
        &known(&[Right, Right, Right, Right, Left]),
        Some((Right, 4, 5)),
    );
    check(&known(&[Both; 6]), Some((Both, 6, 6)));
    // Entries that do not say which leg do not count.
    let mut some = known(&[Right; 5]);
    some.extend([None; 9]);
    check(&some, Some((Right, 5, 5)));
    check(&[None; 9], None);
}

proptest! {
    #[test]
    fn every_share_is_right(entries in proptest::collection::vec(any_entry(), 0..14)) {
        let found = patterns(&entries);
        prop_assert!(found.len() <= 3);
        for Pattern { kind, count, total } in found {
            prop_assert!(total >= 3 && count * 2 > total && count <= total);
            let leg = matches!(kind, PatternKind::Leg(_));
            prop_assert!(!leg || (total >= MIN_LEG_ENTRIES && count * 3 >= total * 2));
            let number_of = |fits: &dyn Fn(&Entry) -> bool| {
                u32::try_from(entries.iter().filter(|entry| fits(entry)).count()).unwrap_or(0)
            };
            let answered = |question: CauseQuestion, wanted: &[CauseAnswer]| (
                number_of(&|entry| entry.why.get(question).is_some_and(|answer| wanted.contains(&answer))),
                number_of(&|entry| entry.why.get(question).is_some()),
            );
            let harder = [CauseAnswer::Faster, CauseAnswer::Longer, CauseAnswer::FasterAndLonger];
            let expect = match kind {
                PatternKind::Muscle(wanted) => (
                    number_of(&|entry| entry.stretch.muscle() == wanted),
                    number_of(&|_| true),
                ),
                PatternKind::Leg(wanted) => (
                    number_of(&|entry| entry.leg == Some(wanted)),
                    number_of(&|entry| entry.leg.is_some()),
                ),
                PatternKind::Late => answered(CauseQuestion::Time, &[CauseAnswer::Late]),
                PatternKind::HarderOrLonger => answered(CauseQuestion::Effort, &harder),
                PatternKind::DrankLittle => answered(CauseQuestion::Drink, &[CauseAnswer::DrankLittle]),
                PatternKind::WaterOnly => answered(CauseQuestion::Drink, &[CauseAnswer::WaterOnly]),
                PatternKind::OverDrank => answered(CauseQuestion::Drink, &[CauseAnswer::OverDrank]),
                PatternKind::NoWarmUp => answered(CauseQuestion::Before, &[CauseAnswer::NoWarmUp]),
                PatternKind::Shoes => answered(CauseQuestion::Feet, &[CauseAnswer::Shoes]),
            };
            prop_assert_eq!((count, total), expect, "{:?}", kind);
        }
    }
}
