//! Every number in the copy matches the guide's rules.

use uncramp::care::session::{
    EPISODE_LIMIT, FORGET_AFTER, HEAT_ASK, HEAT_OFF_BY, ICE_AGAIN, ICE_ASK, ICE_OFF_BY,
    LAST_RETURN, MAX_HOLDS, NO_HEAT_FOR, NO_RUN_FOR, NO_STRETCH_FOR, REST_ASK, REST_BEFORE_TEST,
    STRONG_MOVES, WATCH_FOR_DAYS,
};
use uncramp::care::why::{LATE_AFTER_MINUTES, MAX_REASONS, NIGHT_CRAMPS_FROM_AGE};
use uncramp::care::{
    CauseQuestion, HoldLength, Millis, Muscle, Question, ReturnToRun, StepId, Stop, Treatment, hold,
};
use uncramp::content::Evidence;
use uncramp::content::en::{about, after, description, evidence, return_to_run, ui};

use crate::reading::words;
use crate::{all_texts, says};

fn minutes(span: Millis) -> String {
    format!("{} minutes", span.0 / Millis::minutes(1).0)
}

fn seconds(span: Millis) -> String {
    format!("{} seconds", span.0 / Millis::seconds(1).0)
}

#[test]
fn the_numbers_in_the_copy_match_the_rules() {
    let ice = StepId::Treatment(Treatment::Ice);
    let heat = StepId::Treatment(Treatment::Heat);
    says(ice, &format!("at {}", minutes(ICE_ASK)));
    says(ice, &format!("off by {}", minutes(ICE_OFF_BY)));
    says(
        ice,
        &format!("wait {} to 3 hours", ICE_AGAIN.0 / Millis::minutes(60).0),
    );
    says(heat, &format!("at {}", minutes(HEAT_ASK)));
    says(heat, &format!("off by {}", minutes(HEAT_OFF_BY)));
    says(
        StepId::Question(Question::IceCheck),
        &format!("off by {}", minutes(ICE_OFF_BY)),
    );
    says(
        StepId::Stop(Stop::Injury),
        &format!("off by {}", minutes(ICE_OFF_BY)),
    );
    says(
        StepId::Stop(Stop::NotEasing),
        &format!("up to {}", minutes(EPISODE_LIMIT)),
    );
    says(
        StepId::Stop(Stop::Help),
        &format!("over {}", minutes(EPISODE_LIMIT)),
    );
    let watch = format!("{WATCH_FOR_DAYS} days");
    assert!(after::CARDS.iter().any(|(when, _)| when.contains(&watch)));
    assert!(description(StepId::After).contains(&watch));
    let label = evidence(Evidence::MixedAtNight);
    assert!(label.ends_with(&format!("at {NIGHT_CRAMPS_FROM_AGE} and over")));
    says(
        StepId::ReturnToRun(ReturnToRun::Rest),
        &format!("rest for {}", minutes(REST_BEFORE_TEST)),
    );
    for muscle in Muscle::ALL {
        let text = return_to_run::strong(muscle);
        assert!(text.contains(&format!("{STRONG_MOVES} times")), "{text}");
    }
    says(
        StepId::Question(Question::Side),
        &format!("not eased in {}", minutes(EPISODE_LIMIT)),
    );
    assert!(ui::RULE_HOLDS_NIGHT.contains(&format!("{MAX_HOLDS} holds")));
    assert!(ui::RULE_TIME.contains(&minutes(EPISODE_LIMIT)));
    assert!(ui::RULE_HOLDS.contains(&format!("{MAX_HOLDS} holds")));
    assert!(ui::RULE_RETURNS.contains(&format!("{LAST_RETURN}rd")));
    for (number, text) in (1..=MAX_HOLDS).zip(ui::HOLD_COUNT) {
        assert_eq!(text, format!("Hold {number} of up to {MAX_HOLDS}"));
    }
    assert_eq!(ui::HOLD_COUNT.len(), usize::from(MAX_HOLDS));
}

#[test]
fn the_copy_has_no_other_numbers() {
    // Numbers from the sources that have no timer in `care`: 30 minutes of cooling, 2 to 3 days after a strain.
    let mut known: Vec<String> = ["2", "3", "5", "10", "20", "30", "3rd", "1", "4"]
        .map(str::to_owned)
        .to_vec();
    known.extend((1..=CauseQuestion::ALL.len()).map(|number| number.to_string()));
    let half = |length: HoldLength| length.seconds() / 2;
    known.extend(HoldLength::ALL.map(|length| half(length).to_string()));
    known.extend(HoldLength::ALL.map(|length| length.seconds().to_string()));
    known.push(LATE_AFTER_MINUTES.to_string());
    known.push(NIGHT_CRAMPS_FROM_AGE.to_string());
    for text in all_texts() {
        for word in
            words(text).filter(|word| word.starts_with(|letter: char| letter.is_ascii_digit()))
        {
            assert!(known.contains(&word), "{word}: {text}");
        }
    }
}

#[test]
fn the_about_page_gives_the_numbers_of_the_rules() {
    #[track_caller]
    fn check(what: &str, expect: &[String]) {
        let number = about::NUMBERS.iter().find(|number| number.what == what);
        for part in expect {
            assert!(
                number.is_some_and(|number| number.value.contains(part)),
                "{what}: {part}"
            );
        }
    }
    check("One hold", &[seconds(hold::HOLD)]);
    check("One hold", &["20, 45 or 60 seconds".to_owned()]);
    check("Neither ice nor heat", &[minutes(REST_ASK)]);
    check(
        "Offer to continue what was left",
        &[format!("{} hours", FORGET_AFTER.0 / 3_600_000)],
    );
    check("Holds for one cramp", &[format!("at most {MAX_HOLDS}")]);
    check(
        "To get ready",
        &[seconds(hold::GET_READY), seconds(hold::GET_READY_AGAIN)],
    );
    check("Rest before the test", &[minutes(REST_BEFORE_TEST)]);
    check(
        "From the first hold to getting help",
        &[minutes(EPISODE_LIMIT)],
    );
    check(
        "Ice",
        &[
            minutes(ICE_ASK),
            minutes(ICE_OFF_BY),
            format!("{} to 3 hours", ICE_AGAIN.0 / 3_600_000),
        ],
    );
    check("Heat", &[minutes(HEAT_ASK), minutes(HEAT_OFF_BY)]);
    check("Cramps that end a run", &[format!("{LAST_RETURN}rd")]);
    check("Possible reasons", &[format!("at most {MAX_REASONS}")]);
    check(
        "Where early in a run ends and late begins",
        &[format!("{LATE_AFTER_MINUTES} minutes")],
    );
    check(
        "The test before running on",
        &[format!("{STRONG_MOVES} slow rises"), "1 minute".to_owned()],
    );
    let hours = |span: Millis| format!("{} hours", span.0 / 3_600_000);
    check(
        "No stretch after a tear, a clot, dark urine or an emergency",
        &[hours(NO_STRETCH_FOR)],
    );
    check(
        "No running after heat illness, near fainting or cramps in many places",
        &[hours(NO_RUN_FOR)],
    );
    check(
        "No heat and no massage after a strain",
        &[hours(NO_HEAT_FOR)],
    );
    check(
        "Watching for signs of more than just a cramp",
        &[format!("{WATCH_FOR_DAYS} days")],
    );
    check(
        "The check on the next day",
        &["8 in the morning".to_owned()],
    );
    for number in about::NUMBERS {
        assert!(!number.source.is_empty(), "{}", number.what);
    }
}
