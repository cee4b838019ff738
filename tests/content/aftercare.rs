//! The texts for after the cramp: short, plain, and labelled with their evidence.

use std::collections::BTreeSet;
use std::env;

use uncramp::care::plan::Advice;
use uncramp::care::why::{Card, Reason};
use uncramp::care::{CauseAnswer, ReturnToRun, StepId, Stop, Treatment};
use uncramp::content::Evidence;
use uncramp::content::article::Line;
use uncramp::content::en::{after, diary, learn, plan, return_to_run, why};

use crate::pages::{self, ASKS, TESTS};
use crate::reading::{GRADE, grade, sentences, words};

#[test]
fn every_page_after_the_cramp_reads_at_grade_six_or_below() {
    for (path, texts) in pages::all() {
        // Headings and labels are left out: they are short, and would hide a hard sentence.
        let sentences: Vec<&str> = texts
            .iter()
            .filter(|text| text.ends_with(['.', '?']))
            .copied()
            .collect();
        for (what, texts) in [("the page", &texts), ("its sentences", &sentences)] {
            let grade = grade(texts);
            if env::var_os("SHOW").is_some() {
                println!("{grade:5.1} /{path} {what}");
            }
            assert!(grade <= GRADE, "{what} of /{path} is at grade {grade:.1}");
        }
    }
}

#[test]
fn what_a_runner_reads_while_standing_has_ten_words_a_sentence_at_most() {
    #[track_caller]
    fn check(texts: Vec<&str>, most: usize) {
        for sentence in texts.into_iter().flat_map(sentences) {
            let count = words(sentence).count();
            assert!(count <= most, "{count} words: {sentence}");
        }
    }
    for (question, _) in ASKS {
        check(pages::of(why::question(question)), 10);
        check(question.answers().map(why::answer).collect(), 5);
    }
    for (test, _) in TESTS {
        check(pages::of(return_to_run::return_to_run(test)), 10);
    }
    for copy in [why::REASONS, plan::PREVENT, diary::PAGE] {
        check(pages::of(copy), 10);
    }
    for copy in Reason::ALL
        .map(why::reason)
        .into_iter()
        .chain(Card::ALL.map(why::card))
    {
        check(vec![copy.name], 5);
        check(vec![copy.why, copy.advice], 13);
    }
    for advice in Advice::ALL {
        check(vec![plan::advice(advice)], 13);
    }
    for (_, cards) in after::CARDS {
        for card in cards {
            check(vec![card.heading], 5);
            check(vec![card.line], 10);
            assert!(sentences(card.line).count() <= 2, "{}", card.line);
        }
    }
}

#[test]
fn every_answer_fits_a_button_of_a_small_phone() {
    for answer in CauseAnswer::ALL {
        let count = why::answer(answer).chars().count();
        assert!(count <= 24, "{count} letters: {}", why::answer(answer));
    }
    let labels: BTreeSet<&str> = CauseAnswer::ALL.map(why::answer).into();
    assert_eq!(labels.len(), CauseAnswer::ALL.len());
}

#[test]
fn every_reason_has_the_evidence_label_of_its_item() {
    #[track_caller]
    fn check(id: &str, expect: Evidence) {
        let found: Vec<_> = Reason::ALL
            .into_iter()
            .filter(|reason| reason.id() == id)
            .map(Evidence::of_reason)
            .collect();
        assert_eq!(found, [expect], "{id}");
    }
    for (ids, expect) in [
        ("C3 C4", Evidence::Good),
        ("C9", Evidence::MixedAtNight),
        ("C1 C2 C5 C11", Evidence::Mixed),
        ("C7 C8 C10", Evidence::Little),
        ("C6", Evidence::NotSupported),
    ] {
        for id in ids.split(' ') {
            check(id, expect);
        }
    }
}

#[test]
fn every_advice_has_the_label_and_the_correction_of_its_item() {
    use Evidence::{Good, Little, Mixed, MixedAtNight, Unsourced, Weak};
    #[track_caller]
    fn check(advice: Advice, expect: Option<Evidence>, says: &[&str]) {
        assert_eq!(Evidence::of_advice(advice), expect, "{advice:?}");
        let text = plan::advice(advice).to_lowercase();
        for part in says {
            assert!(text.contains(part), "{advice:?} does not say: {part}");
        }
    }
    for advice in Advice::ALL {
        let (expect, says): (_, &[&str]) = match advice {
            Advice::BuildUp => (Some(Good), &["bit by bit"]),
            Advice::Pace => (Some(Good), &["even pace"]),
            Advice::Strength => (Some(Little), &["calves and ankles"]),
            Advice::WarmUp => (Some(Mixed), &["warm up", "cold muscles can tear"]),
            Advice::Shoes => (Some(Little), &["arch", "slowly"]),
            Advice::OwnAmount => (Some(Mixed), &["suits you"]),
            Advice::Medicines => (
                Some(MixedAtNight),
                &["water tablets", "ask your doctor", "never stop a medicine"],
            ),
            Advice::CoolHours => (Some(Mixed), &["when it is cooler"]),
            Advice::DrinkToThirst => (
                Some(Mixed),
                &["to thirst", "before, during and after", "not more"],
            ),
            Advice::DrinkLess => (None, &["only when thirsty", "danger"]),
            Advice::Bottle => (None, &["bottle", "hydration pack"]),
            Advice::Salts => (
                Some(Unsourced),
                &["45 minutes", "electrolytes as well as water", "an hour"],
            ),
            Advice::SaltDrink => (
                Some(Weak),
                &[
                    "electrolyte drink, or a tablet you dissolve",
                    "sodium counts most",
                    "potassium, magnesium and calcium",
                    "extra potassium is a risk with kidney disease",
                ],
            ),
            Advice::CompressionOn | Advice::CompressionAfter => (
                Some(Little),
                &["may ease soreness", "not proven to prevent cramps"],
            ),
            Advice::Roll | Advice::Massage => {
                (Some(Little), &["may ease soreness", "not tested on cramps"])
            }
        };
        check(advice, expect, says);
    }
}

#[test]
fn over_drinking_and_medicines_come_with_what_to_do() {
    #[track_caller]
    fn check(card: Card, says: &[&str]) {
        let copy = why::card(card);
        let text = [copy.name, copy.why, copy.advice].join(" ").to_lowercase();
        for part in says {
            assert!(text.contains(part), "{card:?} does not say: {part}");
        }
    }
    check(
        Card::OverDrinking,
        &[
            "worse than a cramp",
            "headache, vomiting or confused",
            "drink no more",
            "get help now",
        ],
    );
    check(
        Card::Statins,
        &[
            "on the muscle, not on salts",
            "ask",
            "never stop a medicine",
        ],
    );
    check(
        Card::SeeDoctor,
        &[
            "injury this year",
            "long-term illness",
            "see your doctor before a hard race",
        ],
    );
    check(Card::AskPharmacist, &["ask a pharmacist", "never stop"]);
}

#[test]
fn the_cards_link_only_to_ice_and_to_help() {
    let to: Vec<Vec<Option<StepId>>> = after::CARDS
        .iter()
        .map(|(_, cards)| cards.iter().map(|card| card.to).collect())
        .collect();
    let ice = StepId::Treatment(Treatment::Ice);
    let help = StepId::Stop(Stop::Help);
    assert_eq!(
        to,
        [
            vec![None, None, None],
            vec![None, None, Some(ice), None, None, None],
            vec![Some(help)]
        ]
    );
}

#[test]
fn the_walk_test_names_its_source() {
    for (test, path) in TESTS {
        let note = return_to_run::return_to_run(test).note;
        let source = match test {
            ReturnToRun::Rest => "Miller",
            _ => "We chose this test",
        };
        assert!(note.contains(source), "/{path}: {note}");
    }
}

#[test]
fn what_a_cramp_is_takes_a_minute_to_read() {
    let texts = pages::at("learn/");
    let count = texts.iter().map(|text| words(text).count()).sum::<usize>();
    if env::var_os("SHOW").is_some() {
        println!("{count} words on /learn/");
    }
    assert!(count <= 260, "{count} words");
}

#[test]
fn what_a_cramp_is_labels_what_it_claims_and_says_what_the_article_left_out() {
    let lines: Vec<Line> = learn::PARTS
        .iter()
        .flat_map(|part| part.lines)
        .copied()
        .collect();
    let check = |part: &str, expect: Option<Evidence>| {
        let found: Vec<_> = lines
            .iter()
            .filter(|line| line.text.contains(part))
            .map(|line| line.evidence)
            .collect();
        assert_eq!(found, [expect], "{part}");
    };
    check("faster or longer than usual", Some(Evidence::Good));
    check("studies disagree", Some(Evidence::Mixed));
    check("stretch the muscle gently", Some(Evidence::Good));
    for missing in [
        "even pace",
        "slow build-up",
        "strong calves and ankles",
        "One cramp makes the next more likely",
    ] {
        check(missing, None);
    }
}

#[test]
fn the_reminder_says_what_to_look_for_and_what_to_do() {
    for part in [
        "Urine like tea or cola",
        "emergency department now",
        "swollen, warm or sore",
        "do not rub",
        "urgent help today",
        "bruise",
        "tiptoe",
        "seen today",
        "Weak or unwell",
        "2 more days",
    ] {
        assert!(diary::NEXT_DAY_TEXT.contains(part), "{part}");
    }
}

#[test]
fn the_calendar_has_twelve_months_and_seven_days_of_three_letters() {
    let months = (0..12).map(|month| diary::day("1", month));
    let days = (0..7).map(|weekday| diary::date(weekday, "", "", ""));
    let names: BTreeSet<String> = months
        .map(|day| day.trim_start_matches("1 ").to_owned())
        .chain(days.map(|date| date.split(' ').next().unwrap_or_default().to_owned()))
        .collect();
    assert_eq!(names.len(), 19);
    for name in names {
        assert_eq!(name.chars().count(), 3, "{name}");
    }
}

#[test]
fn the_copy_for_after_the_cramp_stays_small() {
    #[track_caller]
    fn check(what: &str, texts: impl Iterator<Item = &'static str>, most: usize) {
        let texts: BTreeSet<&str> = texts.collect();
        let bytes: usize = texts.iter().map(|text| text.len()).sum();
        if env::var_os("SHOW").is_some() {
            println!("{bytes} bytes of text {what}");
        }
        assert!(bytes <= most, "{bytes} bytes {what}");
    }
    check("after the cramp", pages::shipped(), 5_700);
    check("in the diary", pages::at("diary/").into_iter(), 2_500);
}
