//! Every screen of the guide, as the data that its views render.

#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a test that cannot go on has failed"
)]

#[path = "screen/after.rs"]
mod after;
#[path = "screen/treatments.rs"]
mod treatments;

use std::collections::BTreeSet;

use uncramp::care::{
    Answer, Event, HeatRefusal, HoldLength, Millis, Moment, Question, RedFlag, ReturnToRun,
    Session, StepId, Stop, Stretch, Treatment, graph, update,
};
use uncramp::content::en::{label, ui};
use uncramp::language::Locale;
use uncramp::screen::{Choice, HoldStage, Layout, Screen, Weight};

const NOW: Moment = Moment(1_000_000);

fn opened(step: StepId) -> Session {
    Session::open(step, NOW)
}

fn screen(step: StepId) -> Screen {
    Screen::of(&opened(step), Locale::ENGLISH)
}

fn dispatch(session: &mut Session, now: Moment, events: &[Event]) -> Moment {
    let mut now = now;
    for &event in events {
        now = now + Millis::seconds(1);
        let _ = update(session, event, now);
    }
    now
}

/// Wakes the session at its next change without input.
fn wake(session: &mut Session) -> Moment {
    let now = session.changes_at().expect("a pending change");
    let _ = update(session, Event::TimePassed, now);
    now
}

/// At the question after a first hold.
fn after_a_hold(stretch: Stretch) -> (Session, Moment) {
    let mut session = opened(StepId::Hold(stretch));
    wake(&mut session);
    let now = wake(&mut session);
    assert_eq!(session.step(), StepId::Question(Question::Check(stretch)));
    (session, now)
}

fn answers(choices: &[Choice]) -> Vec<(Answer, StepId)> {
    let answered = choices.iter().filter_map(|choice| match choice.event {
        Event::Answered(answer) => Some((answer, choice.to)),
        _ => None,
    });
    answered.collect()
}

#[test]
fn every_screen_has_text() {
    for step in StepId::all() {
        let screen = screen(step);
        assert_eq!(screen.step, step);
        assert!(!screen.copy.heading.trim().is_empty(), "{step:?}");
        assert!(!screen.copy.title.trim().is_empty(), "{step:?}");
        for choice in &screen.choices {
            assert!(!choice.label.trim().is_empty(), "{step:?}: {choice:?}");
        }
        let labels: BTreeSet<&str> = screen.choices.iter().map(|choice| choice.label).collect();
        assert_eq!(
            labels.len(),
            screen.choices.len(),
            "{step:?} has two answers with the same label"
        );
    }
}

#[test]
fn the_choices_are_the_answers_of_the_graph_in_order_then_the_rules() {
    for step in StepId::all() {
        let screen = screen(step);
        let drawn: Vec<_> = graph::edges(step)
            .into_iter()
            .map(|edge| (edge.answer, edge.to))
            .collect();
        assert_eq!(answers(&screen.choices), drawn, "{step:?}");
        let (answered, rules) = screen.choices.split_at(drawn.len());
        for choice in answered {
            assert_ne!(choice.weight, Weight::Rule, "{step:?}");
        }
        for (choice, (answer, _)) in answered.iter().zip(drawn) {
            assert_eq!(choice.label, label(step, answer), "{step:?}");
        }
        for choice in rules {
            assert_eq!(choice.weight, Weight::Rule, "{step:?}");
            assert_eq!(choice.event, Event::Followed(choice.to), "{step:?}");
        }
    }
}

#[test]
fn each_rule_is_shown_where_it_can_apply() {
    const HOLDS: (&str, &str) = (ui::RULE_HOLDS, "cold-or-warm/");
    const HOLDS_NIGHT: (&str, &str) = (ui::RULE_HOLDS_NIGHT, "heat/");
    const TIME: (&str, &str) = (ui::RULE_TIME, "help/not-easing/");
    const HEAT: (&str, &str) = (ui::RULE_HEAT, "heat/not-now/");
    const RETURNS: (&str, &str) = (ui::RULE_RETURNS, "help/run-over/");
    for step in StepId::all() {
        let choices = screen(step).choices;
        let rules = choices
            .iter()
            .filter(|choice| choice.weight == Weight::Rule);
        let shown: Vec<_> = rules.map(|rule| (rule.label, rule.to.path())).collect();
        let expected: &[_] = match step.path() {
            "ice/check/" | "cold-or-warm/" => &[HEAT, TIME],
            "heat/check/" | "rest/" => &[TIME],
            "after/" | "after/running/walk/" | "after/running/easy/" | "after/running/home/" => {
                &[RETURNS]
            }
            path if path.ends_with("/check/") || path.ends_with("/ease-off/") => {
                if path.starts_with("night/") {
                    &[HOLDS_NIGHT, TIME]
                } else {
                    &[HOLDS, TIME]
                }
            }
            _ if matches!(step, StepId::Hold(_)) => &[TIME],
            _ => &[],
        };
        assert_eq!(shown, expected, "{step:?}");
    }
}

#[test]
fn one_answer_of_a_question_a_hold_or_a_treatment_stands_out() {
    const TEST: [ReturnToRun; 4] = [
        ReturnToRun::Rest,
        ReturnToRun::FullMove,
        ReturnToRun::Strong,
        ReturnToRun::Walk,
    ];
    for step in StepId::all() {
        let choices = screen(step).choices;
        let primary = choices
            .iter()
            .filter(|choice| choice.weight == Weight::Primary)
            .count();
        match step {
            // No answer about the runner is suggested.
            StepId::CauseQuestion(_) | StepId::Question(Question::Check(_)) => {
                assert_eq!(primary, 0, "{step:?}");
            }
            StepId::Question(_) | StepId::Hold(_) | StepId::Treatment(_) | StepId::Practice(_) => {
                assert_eq!(primary, 1, "{step:?}");
            }
            StepId::ReturnToRun(running) => {
                assert_eq!(primary, usize::from(TEST.contains(&running)), "{step:?}");
            }
            _ => assert!(primary <= 1, "{step:?}"),
        }
    }
}

#[test]
fn signs_are_on_checklists_and_nowhere_else() {
    for step in StepId::all() {
        let screen = screen(step);
        let signs = screen
            .choices
            .iter()
            .filter(|choice| choice.weight == Weight::Sign);
        let flags = answers(&screen.choices);
        let flags = flags
            .iter()
            .filter(|(answer, _)| matches!(answer, Answer::Flag(_) | Answer::Practise(_)));
        let (signs, flags) = (signs.count(), flags.count());
        assert_eq!(signs, flags, "{step:?}");
        assert_eq!(screen.layout == Layout::Checklist, flags > 0, "{step:?}");
    }
}

#[test]
fn back_is_on_every_screen_but_the_first() {
    for step in StepId::all() {
        assert_eq!(
            screen(step).back.is_none(),
            step == StepId::HOME,
            "{step:?}"
        );
    }
}

#[test]
fn the_number_comes_first_on_help_and_emergency() {
    let calls = StepId::all().filter(|&step| screen(step).call);
    let paths: Vec<&str> = calls.map(StepId::path).collect();
    assert_eq!(paths, ["help/", "help/emergency/", "help/alone/"]);
}

#[test]
fn every_page_that_says_to_call_has_the_number() {
    for step in StepId::all() {
        let screen = screen(step);
        let copy = &screen.copy;
        let mut texts = vec![copy.heading, copy.line];
        texts.extend(copy.dos);
        let says = |text: &&str| text.contains("Call") || text.contains("get help now");
        let is_stop = matches!(step, StepId::Stop(_));
        if is_stop && texts.iter().any(says) && step != StepId::Stop(Stop::Numbers) {
            assert!(screen.call || screen.call_below, "{step:?}");
        }
        assert!(!(screen.call && screen.call_below), "{step:?}");
    }
}

#[test]
fn a_hold_has_the_layout_of_a_hold_a_figure_and_one_answer_for_its_end() {
    for step in StepId::all() {
        let screen = screen(step);
        let holds = step.stretch().is_some();
        assert_eq!(matches!(screen.layout, Layout::Hold(_)), holds, "{step:?}");
        let over = screen
            .choices
            .iter()
            .filter(|choice| choice.weight == Weight::Over);
        let half = screen
            .choices
            .iter()
            .filter(|choice| choice.weight == Weight::Half);
        let expected = usize::from(holds);
        assert_eq!(
            (over.count(), half.count()),
            (expected, expected),
            "{step:?}"
        );
        assert!(!holds || screen.pose.is_some(), "{step:?}");
    }
    for stretch in Stretch::ALL {
        let hold = screen(StepId::Hold(stretch)).pose;
        let check = screen(StepId::Question(Question::Check(stretch))).pose;
        let ease_off = screen(StepId::Question(Question::EaseOff(stretch))).pose;
        assert_eq!((hold, hold), (check, ease_off), "{stretch:?}");
    }
    let poses = Stretch::ALL.map(|stretch| screen(StepId::Hold(stretch)).pose);
    for (at, pose) in poses.iter().enumerate() {
        assert!(!poses[..at].contains(pose), "{pose:?} twice");
    }
}

#[test]
fn the_clock_of_a_hold_shows_its_stage_and_its_number() {
    #[track_caller]
    fn check(session: &Session, stage: HoldStage, name: &str, number: usize) {
        let Layout::Hold(face) = Screen::of(session, Locale::ENGLISH).layout else {
            panic!("no hold");
        };
        assert_eq!((face.stage, face.stage.name()), (stage, name));
        assert_eq!(face.counter, ui::HOLD_COUNT[number - 1]);
        assert_eq!(face.comfort == ui::MOST_PASS, number == 1);
        assert_eq!(face.comfort.is_empty(), number > 1);
        assert!(face.counter.contains(&number.to_string()));
    }
    let stretch = Stretch::HamstringSeated;
    let mut session = opened(StepId::Hold(stretch));
    check(&session, HoldStage::GettingReady, "ready", 1);
    let mut now = wake(&mut session);
    check(&session, HoldStage::Counting, "running", 1);
    now = dispatch(&mut session, now, &[Event::HoldPaused]);
    check(&session, HoldStage::Paused, "paused", 1);
    dispatch(&mut session, now, &[Event::HoldResumed]);
    check(&session, HoldStage::GettingReady, "ready", 1);
    for number in 2..=5 {
        while session.hold().is_some() {
            now = wake(&mut session);
        }
        dispatch(&mut session, now, &[Event::Answered(Answer::Easing)]);
        check(&session, HoldStage::Counting, "running", number);
    }
}

#[test]
fn a_hold_after_easing_off_says_to_be_gentle() {
    let stretch = Stretch::HamstringSeated;
    let mut session = opened(StepId::Question(Question::EaseOff(stretch)));
    dispatch(&mut session, NOW, &[Event::Answered(Answer::JustTight)]);
    let Layout::Hold(face) = Screen::of(&session, Locale::ENGLISH).layout else {
        panic!("no hold");
    };
    assert_eq!(face.manner, ui::GENTLY);
}

#[test]
fn a_pause_redraws_only_the_clock_and_a_new_step_is_a_new_visit() {
    let mut session = opened(StepId::Hold(Stretch::Other));
    let before = Screen::of(&session, Locale::ENGLISH);
    dispatch(&mut session, NOW, &[Event::HoldPaused]);
    let paused = Screen::of(&session, Locale::ENGLISH);
    assert_eq!(before.visit, paused.visit);
    assert_eq!((before.copy, before.choices), (paused.copy, paused.choices));
    dispatch(&mut session, NOW, &[Event::Visited(StepId::HOME)]);
    assert_eq!(
        Screen::of(&session, Locale::ENGLISH).visit,
        paused.visit + 1
    );
}

#[test]
fn home_offers_it_came_back_first_and_only_once_a_cramp_has_gone() {
    let offers = |session: &Session| {
        let choice = Screen::of(session, Locale::ENGLISH).choices[0];
        (choice.event == Event::Answered(Answer::CameBack)).then_some((choice.label, choice.to))
    };
    let home = Event::Visited(StepId::HOME);
    assert_eq!(offers(&opened(StepId::HOME)), None);

    // A stretch that was only opened, and a cramp that is still on.
    let mut session = opened(StepId::Hold(Stretch::QuadLying));
    dispatch(&mut session, NOW, &[home]);
    assert_eq!(offers(&session), None);
    let (mut session, now) = after_a_hold(Stretch::QuadLying);
    dispatch(&mut session, now, &[home]);
    assert_eq!(offers(&session), None);

    let (mut session, now) = after_a_hold(Stretch::QuadLying);
    dispatch(&mut session, now, &[Event::Answered(Answer::Gone), home]);
    let came_back = label(StepId::After, Answer::CameBack);
    let hold = StepId::Hold(Stretch::QuadLying);
    assert_eq!(offers(&session), Some((came_back, hold)));
    assert_eq!(
        answers(&Screen::of(&session, Locale::ENGLISH).choices).len(),
        8
    );
}

#[test]
fn a_heat_refusal_names_its_reason() {
    let refused = StepId::Question(Question::HeatRefused);
    let general = screen(refused).copy.line;
    let question = StepId::Question(Question::ColdOrWarm);
    let which = screen(question).copy.line;
    let safety = StepId::Question(Question::Safety);
    let heat = StepId::Treatment(Treatment::Heat);
    let flag = Answer::Flag;
    for (from, answer, reason) in [
        (safety, flag(RedFlag::HeatIllness), HeatRefusal::HeatIllness),
        (safety, flag(RedFlag::Injury), HeatRefusal::Strain),
        (heat, Answer::SkinNumb, HeatRefusal::NumbSkin),
    ] {
        let mut session = opened(from);
        let answered = Event::Answered(answer);
        dispatch(&mut session, NOW, &[answered, Event::Visited(refused)]);
        let line = Screen::of(&session, Locale::ENGLISH).copy.line;
        assert_eq!(line, ui::heat_refused(reason));
        assert_ne!(line, general);
        // Someone who may be too hot is not told to warm up.
        dispatch(&mut session, NOW, &[Event::Visited(question)]);
        let hot = reason == HeatRefusal::HeatIllness;
        let line = Screen::of(&session, Locale::ENGLISH).copy.line;
        assert_eq!(line, if hot { ui::NO_WARMTH } else { which });
    }
}

#[test]
fn home_offers_to_resume_only_if_something_was_left() {
    let offers = |session: &Session| {
        let choice = Screen::of(session, Locale::ENGLISH).choices[0];
        (choice.event == Event::CareResumed).then_some((choice.label, choice.to.path()))
    };
    assert_eq!(offers(&opened(StepId::HOME)), None);
    let check = |path: &str, label: &str| {
        let step = StepId::from_path(path).expect(path);
        let snapshot = opened(step).snapshot();
        let away = Millis::minutes(3);
        let later = Session::resume(&snapshot, away, StepId::HOME, HoldLength::Thirty, NOW);
        assert_eq!(offers(&later), Some((label, path)));
    };
    check("calf/standing/", "Continue the calf stretch");
    check("calf/seated/check/", "Continue the calf stretch");
    check("quad/lying/", "Continue the front of thigh stretch");
    check("ice/", "Continue with ice");
    check("rest/", "Continue where I was");
}

#[test]
fn a_hold_that_was_left_says_so() {
    let mut session = opened(StepId::Hold(Stretch::Other));
    dispatch(&mut session, NOW, &[Event::WasAway]);
    let Layout::Hold(face) = Screen::of(&session, Locale::ENGLISH).layout else {
        panic!("no hold");
    };
    assert_eq!((face.stage, face.stage.name()), (HoldStage::Away, "away"));
}
