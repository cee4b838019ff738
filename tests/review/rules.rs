//! What the document says of the rules and bars is what the program does.

use std::collections::BTreeSet;
use uncramp::care::session::{EPISODE_LIMIT, HEAT_OFF_BY, ICE_OFF_BY};
use uncramp::care::{
    Event, HeatRefusal, Millis, Moment, Question, RedFlag, ReturnToRun, Session, StepId, Stop,
    Stretch, Treatment, update,
};
use uncramp::content::en::review as review_words;
use uncramp::review::bars::{Subject, of_flag, of_other_answers};
use uncramp::review::rules::spared_by_the_ten_minutes;
use uncramp::review::variants::varied;

/// Which subjects a flag bars.
fn barred(flag: RedFlag) -> Vec<Subject> {
    let bars = Subject::ALL.into_iter().zip(of_flag(flag));
    bars.filter(|(_, bar)| bar.is_some())
        .map(|(subject, _)| subject)
        .collect()
}

#[test]
fn the_bars_are_those_of_the_program() {
    use Subject::{Heat, Return, RunningTest};
    for (flag, expect) in [
        (RedFlag::Injury, vec![Return, Heat, RunningTest]),
        (RedFlag::SwollenLeg, vec![Return, RunningTest]),
        (RedFlag::HeatIllness, vec![Heat, RunningTest]),
        // A long cramp may still be stretched, warmed and cooled.
        (RedFlag::NotEasing, vec![RunningTest]),
    ] {
        assert_eq!(barred(flag), expect, "{flag:?}");
    }
    for flag in RedFlag::ALL {
        let [_, _, _, test] = of_flag(flag);
        // A red flag bars running on, and its page is shown instead.
        let test = test.unwrap();
        let stop = flag.leads_to();
        let expect = if matches!(stop, Stop::Faint | Stop::NotEasing) {
            // A runner who feels well again after a faint, or whose long cramp has gone, is told to go home.
            StepId::ReturnToRun(ReturnToRun::Home)
        } else {
            StepId::Stop(stop)
        };
        assert_eq!(test.instead, expect, "{flag:?}");
        assert!(
            test.hours.is_none_or(|hours| hours >= 24),
            "{flag:?}: {test:?}"
        );
        // After the graver signs it goes on until a doctor has said yes.
        let ask = StepId::Stop(Stop::AskFirst);
        let then = (test.hours == Some(72)).then_some(ask);
        assert_eq!(test.then, then, "{flag:?}");
    }
}

#[test]
fn only_some_other_answers_bar_something() {
    let answers = of_other_answers();
    assert!(!answers.is_empty());
    for it in &answers {
        assert!(
            !matches!(it.step, StepId::CauseQuestion(_) | StepId::Practice(_)),
            "{it:?}"
        );
    }
    // Numb skin bars ice and heat alike.
    let numb = answers
        .iter()
        .find(|it| it.step == StepId::Treatment(Treatment::Ice))
        .unwrap();
    let [_, heat, ice, _] = numb.bars;
    assert!(heat.is_some() && ice.is_some(), "{numb:?}");
    let mut session = Session::open(numb.step, Moment(1 << 40));
    let now = session.now() + Millis::seconds(1);
    let _ = update(&mut session, Event::Answered(numb.answer), now);
    assert_eq!(session.heat_refusal(), Some(HeatRefusal::NumbSkin));
}

#[test]
fn the_ten_minutes_spare_the_steps_of_the_document() {
    let spared = spared_by_the_ten_minutes();
    for step in [
        StepId::Stop(Stop::Emergency),
        StepId::After,
        StepId::Reasons,
        StepId::Prevent,
    ] {
        assert!(spared.contains(&step), "{step:?}");
    }
    for step in [
        StepId::HOME,
        StepId::Hold(Stretch::CalfWall),
        StepId::Treatment(Treatment::Heat),
        StepId::Question(Question::ColdOrWarm),
    ] {
        assert!(!spared.contains(&step), "{step:?}");
    }
}

fn minutes(span: Millis) -> String {
    format!("{} minutes", span.0 / 60_000)
}

#[test]
fn the_hazards_have_the_limit_of_the_program() {
    let controls = review_words::hazards().flat_map(|hazard| hazard.controls);
    let limits: Vec<&str> = controls
        .filter_map(|control| Some(control.says.split_once("off by ")?.1))
        .collect();
    assert!(!limits.is_empty());
    for limit in limits {
        assert!(limit.starts_with(&minutes(ICE_OFF_BY)), "{limit}");
        assert_eq!(ICE_OFF_BY, HEAT_OFF_BY, "said of both");
    }
}

#[test]
fn the_rules_have_the_numbers_of_the_program() {
    let text: String = review_words::rules()
        .iter()
        .map(|rule| rule.text.as_str())
        .collect();
    for number in [minutes(EPISODE_LIMIT), minutes(ICE_OFF_BY)] {
        assert!(text.contains(&number), "{number}");
    }
}

#[test]
fn every_screen_that_depends_on_an_answer_is_listed_with_what_it_says_instead() {
    let varied = varied().unwrap();
    for it in &varied {
        let differs = !it.says.is_empty() || !it.leaves_out.is_empty();
        assert!(differs, "{it:?}");
    }
    let listed: BTreeSet<StepId> = varied.iter().map(|it| it.step).collect();
    // Each step with an arm of its own in `screen::copy`, and after-care.
    for step in [
        StepId::Question(Question::HeatRefused),
        StepId::Question(Question::ColdOrWarm),
        StepId::Question(Question::IceCheck),
        StepId::Question(Question::HeatCheck),
        StepId::Treatment(Treatment::Rest),
        StepId::Stop(Stop::NotEasing),
        StepId::SideAfter,
        StepId::ReturnToRun(ReturnToRun::Strong),
        StepId::After,
    ] {
        assert!(listed.contains(&step), "/{}", step.path());
    }
    let rest = varied.iter().find(|it| it.step.path() == "rest/").unwrap();
    assert!(rest.leaves_out.contains(&"Keep a gentle stretch on it."));
}
