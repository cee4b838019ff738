//! What most cramps have in common.

use proptest::prelude::*;
use uncramp::care::why::Said;
use uncramp::care::{Ask, Muscle, Position};
use uncramp::diary::{Entry, Pattern, PatternKind, patterns};

use super::{MONDAY, any_entry, entry};

/// The patterns of so many entries with these answers each, on different muscles.
#[track_caller]
fn check(groups: &[(u32, &[Said])], expect: &[(PatternKind, u32, u32)]) {
    let muscles = [
        Position::CalfWall,
        Position::HamstringSeated,
        Position::QuadLying,
        Position::Other,
    ];
    let said = groups
        .iter()
        .flat_map(|(count, said)| (0..*count).map(move |_| *said));
    let entries: Vec<Entry> = said
        .zip(muscles.into_iter().cycle())
        .map(|(said, position)| entry(MONDAY, position, said))
        .collect();
    let found: Vec<_> = patterns(&entries)
        .into_iter()
        .map(|Pattern { kind, of, among }| (kind, of, among))
        .collect();
    assert_eq!(found, expect, "{groups:?}");
}

#[test]
fn fewer_than_three_make_no_pattern() {
    check(&[], &[]);
    check(&[(2, &[Said::Late])], &[]);
    check(&[(3, &[Said::Late])], &[(PatternKind::Late, 3, 3)]);
    // Only those count who answered.
    check(
        &[(2, &[Said::Late]), (30, &[Said::Faster])],
        &[(PatternKind::HarderOrLonger, 30, 30)],
    );
}

#[test]
fn half_is_not_most() {
    check(&[(2, &[Said::Late]), (2, &[Said::Early])], &[]);
    check(
        &[(3, &[Said::Late]), (2, &[Said::Early])],
        &[(PatternKind::Late, 3, 5)],
    );
    check(
        &[(2, &[Said::Late]), (1, &[Said::Early])],
        &[(PatternKind::Late, 2, 3)],
    );
}

#[test]
fn each_answer_makes_its_pattern() {
    for (said, kind) in [
        (Said::Late, PatternKind::Late),
        (Said::Faster, PatternKind::HarderOrLonger),
        (Said::Longer, PatternKind::HarderOrLonger),
        (Said::FasterAndLonger, PatternKind::HarderOrLonger),
        (Said::DrankLittle, PatternKind::DrankLittle),
        (Said::WaterOnly, PatternKind::WaterOnly),
        (Said::OverDrank, PatternKind::OverDrank),
        (Said::NoWarmUp, PatternKind::NoWarmUp),
        (Said::Shoes, PatternKind::Shoes),
    ] {
        check(&[(4, &[said])], &[(kind, 4, 4)]);
    }
    for said in [
        Said::AsUsual,
        Said::Early,
        Said::LittleSweat,
        Said::WithSalts,
        Said::WarmedUp,
        Said::DeepMassage,
        Said::NoRolling,
        Said::FeetFine,
        Said::WeakAnkles,
        Said::WaterTablet,
        Said::Cholesterol,
    ] {
        check(&[(4, &[said])], &[]);
    }
}

#[test]
fn the_most_telling_comes_first() {
    use PatternKind::{HarderOrLonger, Late, NoWarmUp, Shoes};
    let all: &[Said] = &[Said::Late, Said::Longer, Said::NoWarmUp, Said::Shoes];
    // The same share: in their own order, and no more than three.
    check(
        &[(4, all)],
        &[(Late, 4, 4), (HarderOrLonger, 4, 4), (NoWarmUp, 4, 4)],
    );
    // A larger share, then more of them.
    check(
        &[(4, all), (1, &[Said::Early]), (2, &[Said::Shoes])],
        &[(Shoes, 6, 6), (HarderOrLonger, 4, 4), (NoWarmUp, 4, 4)],
    );
    check(
        &[
            (4, all),
            (4, &[Said::Late, Said::FeetFine]),
            (1, &[Said::WarmedUp]),
        ],
        &[(Late, 8, 8), (HarderOrLonger, 4, 4), (NoWarmUp, 4, 5)],
    );
}

#[test]
fn one_muscle_is_a_pattern_of_its_own() {
    let mut entries = vec![entry(MONDAY, Position::CalfWall, &[]); 2];
    entries.push(entry(MONDAY, Position::CalfSeated, &[]));
    entries.push(entry(MONDAY, Position::Other, &[]));
    let calf = Pattern {
        kind: PatternKind::Muscle(Muscle::Calf),
        of: 3,
        among: 4,
    };
    assert_eq!(patterns(&entries), [calf]);
}

proptest! {
    #[test]
    fn every_share_is_right(entries in proptest::collection::vec(any_entry(), 0..14)) {
        let found = patterns(&entries);
        prop_assert!(found.len() <= 3);
        for Pattern { kind, of, among } in found {
            prop_assert!(among >= 3 && of * 2 > among && of <= among);
            let count = |fits: &dyn Fn(&Entry) -> bool| {
                u32::try_from(entries.iter().filter(|entry| fits(entry)).count()).unwrap_or(0)
            };
            let said = |ask: Ask, wanted: &[Said]| (
                count(&|entry| entry.why.said(ask).is_some_and(|said| wanted.contains(&said))),
                count(&|entry| entry.why.said(ask).is_some()),
            );
            let harder = [Said::Faster, Said::Longer, Said::FasterAndLonger];
            let expect = match kind {
                PatternKind::Muscle(wanted) => (
                    count(&|entry| entry.position.muscle() == wanted),
                    count(&|_| true),
                ),
                PatternKind::Late => said(Ask::Time, &[Said::Late]),
                PatternKind::HarderOrLonger => said(Ask::Effort, &harder),
                PatternKind::DrankLittle => said(Ask::Drink, &[Said::DrankLittle]),
                PatternKind::WaterOnly => said(Ask::Drink, &[Said::WaterOnly]),
                PatternKind::OverDrank => said(Ask::Drink, &[Said::OverDrank]),
                PatternKind::NoWarmUp => said(Ask::Before, &[Said::NoWarmUp]),
                PatternKind::Shoes => said(Ask::Feet, &[Said::Shoes]),
            };
            prop_assert_eq!((of, among), expect, "{:?}", kind);
        }
    }
}
