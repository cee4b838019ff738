//! What is shown once a stretch is over: the check, cold and heat, and what follows the third return.

use uncramp::care::{Answer, Event, Question, RedFlag, Session, StepId, Stretch, Treatment};
use uncramp::figure::Pose;
use uncramp::language::Locale;
use uncramp::screen::{Screen, Weight};

use crate::{NOW, after_a_hold, dispatch, opened, screen, wake};

#[test]
fn warmth_stands_out_for_what_stays_tight_unless_heat_is_refused() {
    let question = StepId::Question(Question::ColdOrWarm);
    let primary = |session: &Session| {
        let choices = Screen::of(session, Locale::ENGLISH).choices;
        let found = choices
            .iter()
            .find(|choice| choice.weight == Weight::Primary);
        found.map(|choice| choice.event)
    };
    let mut session = opened(question);
    let warm = Event::Answered(Answer::OnlyWarm);
    assert_eq!(primary(&session), Some(warm));
    assert!(
        Screen::of(&session, Locale::ENGLISH)
            .copy
            .line
            .starts_with("Warmth if it stays tight.")
    );
    let torn = [
        Event::Visited(StepId::Question(Question::Safety)),
        Event::Answered(Answer::Flag(RedFlag::Injury)),
        Event::Visited(question),
    ];
    dispatch(&mut session, NOW, &torn);
    let cold = Event::Answered(Answer::SomethingCold);
    assert_eq!(primary(&session), Some(cold));
}

#[test]
fn a_pack_is_shown_on_the_muscle_that_cramps_or_not_at_all() {
    for (stretch, cold, warm) in [
        (Stretch::CalfWall, Pose::Ice, Pose::Heat),
        (Stretch::Night, Pose::Ice, Pose::Heat),
        (Stretch::QuadLying, Pose::Rest, Pose::Rest),
        (Stretch::HelperFoot, Pose::Rest, Pose::Rest),
    ] {
        for (step, expect) in [
            (StepId::Question(Question::ColdOrWarm), cold),
            (StepId::Treatment(Treatment::Ice), cold),
            (StepId::Question(Question::IceCheck), cold),
            (StepId::Treatment(Treatment::Heat), warm),
            (StepId::Question(Question::HeatCheck), warm),
            (StepId::Treatment(Treatment::Rest), Pose::Rest),
        ] {
            let (mut session, now) = after_a_hold(stretch);
            dispatch(&mut session, now, &[Event::Visited(step)]);
            assert_eq!(
                Screen::of(&session, Locale::ENGLISH).pose,
                Some(expect),
                "{stretch:?} {step:?}"
            );
        }
    }
}

#[test]
fn after_the_third_return_the_test_is_not_offered() {
    let run_on = Event::Answered(Answer::RunOn);
    let offers = |session: &Session| {
        let choices = Screen::of(session, Locale::ENGLISH).choices;
        choices.iter().any(|choice| choice.event == run_on)
    };
    let (mut session, mut now) = after_a_hold(Stretch::CalfStanding);
    let gone = Event::Answered(Answer::Gone);
    now = dispatch(&mut session, now, &[gone]);
    for _ in 1..=3 {
        assert!(offers(&session));
        now = dispatch(&mut session, now, &[Event::Answered(Answer::CameBack)]);
        while session.hold().is_some() {
            now = wake(&mut session);
        }
        now = dispatch(&mut session, now, &[gone]);
        assert_eq!(session.step(), StepId::After);
    }
    assert!(!offers(&session));
}

#[test]
fn a_check_says_to_keep_the_stretch_on() {
    for stretch in Stretch::ALL {
        let line = screen(StepId::Question(Question::Check(stretch))).copy.line;
        assert!(line.starts_with("Keep the stretch on."), "{line}");
    }
}
