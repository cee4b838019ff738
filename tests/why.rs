//! Causes and the plan: each answer and each pair of answers is compared with the specification, which this file
//! repeats as a table.

#![allow(clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;

use proptest::prelude::*;
use uncramp::care::plan::{Advice, Stage, plan};
use uncramp::care::why::{Card, Findings, LATE_AFTER_MINUTES, MAX_REASONS, Reason};
use uncramp::care::{CauseAnswer, CauseAnswers, CauseQuestion};

/// The specification, one answer per line: the answer, the items it points to, and the card it shows.
const TABLE: &str = "
    AsUsual          -       -
    Faster           C3      -
    Longer           C4      -
    FasterAndLonger  C3,C4   -
    Early            -       -
    Late             C4      -
    LittleSweat      -       -
    DrankLittle      C1,C11  -
    WaterOnly        C5      -
    WithSalts        -       -
    OverDrank        -       OverDrinking
    WarmedUp         -       -
    NoWarmUp         C2      -
    DeepMassage      C6      -
    NoRolling        C8      -
    FeetFine         -       -
    Shoes            C10     -
    WeakAnkles       C7      -
    NoMedicine       -       -
    WaterTablet      C9      -
    Cholesterol      -       Statins
    Inhaler          C9      -
    Unsure           -       AskPharmacist
    NoInjury         -       -
    InjuredLeg       -       SeeDoctor
    NoIllness        -       -
    LongTermIllness  -       SeeDoctor
";

/// The best supported reason first.
const ORDER: [&str; 11] = [
    "C3", "C4", "C9", "C1", "C11", "C5", "C2", "C10", "C7", "C6", "C8",
];
const CARDS: [&str; 4] = ["OverDrinking", "SeeDoctor", "Statins", "AskPharmacist"];
const DRINKS: [Advice; 4] = [
    Advice::DrinkToThirst,
    Advice::Bottle,
    Advice::OwnAmount,
    Advice::SaltDrink,
];

type Row = (CauseAnswer, Vec<&'static str>, Option<&'static str>);

fn rows() -> Vec<Row> {
    let lines = TABLE.lines().filter(|line| !line.trim().is_empty());
    let rows = lines.map(|line| {
        let [name, items, card] = line.split_whitespace().collect::<Vec<_>>()[..] else {
            panic!("three words a line: {line}");
        };
        let found = CauseAnswer::ALL
            .into_iter()
            .find(|known| format!("{known:?}") == name);
        let items = items.split(',').filter(|item| *item != "-").collect();
        let Some(answer) = found else {
            panic!("unknown answer {name}");
        };
        (answer, items, (card != "-").then_some(card))
    });
    rows.collect()
}

fn answered(answers: impl IntoIterator<Item = CauseAnswer>) -> CauseAnswers {
    let mut why = CauseAnswers::default();
    for answer in answers {
        why.set(answer);
    }
    why
}

/// What the table expects for these answers, by name.
fn expected(rows: &[&Row]) -> (Vec<&'static str>, Vec<&'static str>) {
    let items = ORDER
        .into_iter()
        .filter(|item| rows.iter().any(|(_, items, _)| items.contains(item)));
    let cards = CARDS
        .into_iter()
        .filter(|card| rows.iter().any(|(_, _, own)| *own == Some(*card)));
    (items.take(3).collect(), cards.collect())
}

#[track_caller]
fn check(why: CauseAnswers, rows: &[&Row]) {
    let Findings { reasons, cards, .. } = why.findings();
    let cards: Vec<String> = cards.iter().map(|card| format!("{card:?}")).collect();
    let (expected_items, expected_cards) = expected(rows);
    let items: Vec<&str> = reasons.iter().map(|reason| reason.id()).collect();
    assert_eq!(items, expected_items, "{why:?}");
    assert_eq!(cards, expected_cards, "{why:?}");
}

#[test]
fn every_answer_has_its_row_and_belongs_to_one_question() {
    let answers: Vec<CauseAnswer> = rows().iter().map(|(answer, _, _)| *answer).collect();
    assert_eq!(answers, CauseAnswer::ALL);
    let by_question: Vec<CauseAnswer> = CauseQuestion::ALL
        .into_iter()
        .flat_map(CauseQuestion::answers)
        .collect();
    assert_eq!(by_question, CauseAnswer::ALL);
    for ask in CauseQuestion::ALL {
        assert!((2..=5).contains(&ask.answers().count()), "{ask:?}");
    }
    assert_eq!(MAX_REASONS, 3);
    assert_eq!(LATE_AFTER_MINUTES, 45);
}

#[test]
fn no_answers_point_to_nothing() {
    assert!(CauseAnswers::default().is_empty());
    assert_eq!(CauseAnswers::default().findings(), Findings::default());
}

#[test]
fn each_answer_alone_has_the_results_of_the_specification() {
    for row in &rows() {
        let why = answered([row.0]);
        assert!(!why.is_empty());
        check(why, &[row]);
    }
}

#[test]
fn each_pair_of_answers_has_the_results_of_the_specification() {
    let rows = rows();
    for one in &rows {
        for other in &rows {
            let why = answered([one.0, other.0]);
            if one.0.question() == other.0.question() {
                // A later answer to the same question replaces the earlier one.
                check(why, &[other]);
            } else {
                check(why, &[one, other]);
            }
        }
    }
}

#[test]
fn answers_that_are_stored_are_read_as_they_were_written() {
    #[track_caller]
    fn check(letters: &str, answers: &[CauseAnswer]) {
        let why = answered(answers.iter().copied());
        assert_eq!(CauseAnswers::from_letters(letters), Some(why), "{letters}");
        assert_eq!(why.letters(), letters);
    }
    use CauseAnswer::{
        Inhaler, InjuredLeg, Late, LongTermIllness, NoIllness, NoInjury, NoMedicine, Unsure,
    };
    // As the six questions of the first release were stored.
    check("------", &[]);
    check("-b---a", &[Late, NoMedicine]);
    check("-----d", &[Unsure]);
    check("-----e", &[Inhaler]);
    check("------a", &[NoInjury]);
    check("-----db", &[Unsure, InjuredLeg]);
    check("-------a", &[NoIllness]);
    check("-b----bb", &[Late, InjuredLeg, LongTermIllness]);
    // Too few, too many, not an answer, or not as they would be written.
    for letters in [
        "",
        "-----",
        "-------",
        "--------",
        "------c",
        "-------c",
        "--------a",
        "-----f",
    ] {
        assert_eq!(CauseAnswers::from_letters(letters), None, "{letters}");
    }
}

#[test]
fn an_injury_or_an_illness_asks_for_a_doctor_whatever_else_was_found() {
    for answer in [CauseAnswer::InjuredLeg, CauseAnswer::LongTermIllness] {
        for other in CauseAnswer::ALL {
            if other.question() == answer.question() {
                continue;
            }
            let findings = answered([answer, other]).findings();
            assert!(
                findings.cards.contains(&Card::SeeDoctor),
                "{answer:?}, {other:?}"
            );
            // They are not reasons, and do not change the plan for the reasons found.
            let without = answered([other]).findings();
            assert_eq!(findings.reasons, without.reasons, "{answer:?}, {other:?}");
            assert_eq!(plan(&findings), plan(&without), "{answer:?}, {other:?}");
        }
    }
}

#[test]
fn an_answer_can_be_withdrawn() {
    for answer in CauseAnswer::ALL {
        let mut why = answered([CauseAnswer::Late, answer]);
        why.clear(answer.question());
        let expect = if answer.question() == CauseQuestion::Time {
            CauseAnswers::default()
        } else {
            answered([CauseAnswer::Late])
        };
        assert_eq!(why, expect, "{answer:?}");
    }
}

#[test]
fn the_best_supported_reasons_lead_and_every_item_can_appear() {
    assert_eq!(Reason::ALL.map(Reason::id), ORDER);
    assert_eq!(Reason::ALL[..2], [Reason::Intensity, Reason::Duration]);
    let found: BTreeSet<&str> = rows().into_iter().flat_map(|(_, items, _)| items).collect();
    let all: BTreeSet<&str> = ORDER.into_iter().collect();
    assert_eq!(found, all);
}

#[test]
fn without_a_reason_the_plan_has_everything_but_drinking_less() {
    let all: Vec<Advice> = Advice::ALL
        .into_iter()
        .filter(|advice| *advice != Advice::DrinkLess)
        .collect();
    assert_eq!(plan(&Findings::default()), all);
    for answer in [
        CauseAnswer::AsUsual,
        CauseAnswer::Early,
        CauseAnswer::FeetFine,
        CauseAnswer::NoMedicine,
    ] {
        assert_eq!(plan(&answered([answer]).findings()), all, "{answer:?}");
    }
}

#[test]
fn each_reason_has_its_own_advice() {
    #[track_caller]
    fn check(answer: CauseAnswer, expect: &[Advice]) {
        let plan = plan(&answered([answer]).findings());
        for advice in expect {
            assert!(plan.contains(advice), "{answer:?}: {advice:?}");
        }
        for always in [Advice::BuildUp, Advice::Strength, Advice::Pace] {
            assert!(plan.contains(&always), "{answer:?}: {always:?}");
        }
        assert!(plan.len() < Advice::ALL.len() - 1, "{answer:?} chooses");
    }
    check(CauseAnswer::Faster, &[Advice::WarmUp]);
    check(CauseAnswer::Longer, &[Advice::Salts]);
    check(CauseAnswer::Late, &[Advice::Salts]);
    check(CauseAnswer::DrankLittle, &DRINKS[..3]);
    check(CauseAnswer::DrankLittle, &[Advice::CoolHours]);
    check(CauseAnswer::WaterOnly, &[Advice::Salts, Advice::SaltDrink]);
    check(CauseAnswer::NoWarmUp, &[Advice::WarmUp]);
    check(CauseAnswer::DeepMassage, &[Advice::Massage]);
    check(CauseAnswer::NoRolling, &[Advice::Roll, Advice::Massage]);
    check(CauseAnswer::Shoes, &[Advice::Shoes]);
    check(CauseAnswer::WeakAnkles, &[Advice::Strength]);
    check(CauseAnswer::WaterTablet, &[Advice::Medicines]);
    check(CauseAnswer::Inhaler, &[Advice::Medicines]);
}

#[test]
fn the_advice_is_ordered_by_stage() {
    let stages: Vec<Stage> = Advice::ALL.map(Advice::stage).to_vec();
    assert!(stages.is_sorted());
    for stage in Stage::ALL {
        assert!(stages.contains(&stage), "{stage:?}");
    }
}

fn any_answers() -> impl Strategy<Value = CauseAnswers> {
    let answer = proptest::sample::select(CauseAnswer::ALL.to_vec());
    proptest::collection::vec(answer, 0..12).prop_map(answered)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn at_most_three_reasons_the_best_first_and_no_card_is_dropped(why in any_answers()) {
        let rows = rows();
        let given: Vec<&Row> = rows.iter().filter(|(answer, _, _)| why.get(answer.question()) == Some(*answer)).collect();
        let Findings { reasons, cards, .. } = why.findings();
        prop_assert!(reasons.len() <= 3 && reasons.is_sorted());
        let cards: Vec<String> = cards.iter().map(|card| format!("{card:?}")).collect();
        prop_assert_eq!(cards, expected(&given).1);
        // The plan covers those that are not named.
        let plan = plan(&why.findings());
        let shoes = why.get(CauseQuestion::Feet) == Some(CauseAnswer::Shoes);
        prop_assert!(!shoes || plan.contains(&Advice::Shoes));
        // C3 and C4 are always among the reasons.
        for (item, reason) in [("C3", Reason::Intensity), ("C4", Reason::Duration)] {
            let named = given.iter().any(|(_, items, _)| items.contains(&item));
            prop_assert_eq!(reasons.contains(&reason), named);
        }
    }

    #[test]
    fn drinking_beyond_thirst_never_leads_to_advice_to_drink(why in any_answers()) {
        let findings = why.findings();
        let plan = plan(&findings);
        let over = why.get(CauseQuestion::Drink) == Some(CauseAnswer::OverDrank);
        prop_assert_eq!(findings.cards.contains(&Card::OverDrinking), over);
        prop_assert_eq!(plan.contains(&Advice::DrinkLess), over);
        prop_assert!(!over || DRINKS.iter().all(|drink| !plan.contains(drink)));
        prop_assert!(!plan.is_empty() && plan.is_sorted());
    }

    #[test]
    fn letters_round_trip(why in any_answers()) {
        let letters = why.letters();
        prop_assert!((6..=CauseQuestion::ALL.len()).contains(&letters.len()));
        prop_assert_eq!(CauseAnswers::from_letters(&letters), Some(why));
    }

    #[test]
    fn invalid_letters_are_refused(text in "[-a-fA-F0-9 ]{0,8}|[-a-e]{5,10}|.{0,8}") {
        if let Some(why) = CauseAnswers::from_letters(&text) {
            prop_assert_eq!(why.letters(), text);
        }
    }
}
