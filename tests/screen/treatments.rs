//! What is shown once a stretch is over: the check, cold and heat, and what follows the third return.

use uncramp::care::session::ICE_OFF_BY;
use uncramp::care::{
    Answer, Event, Question, RedFlag, Session, StepId, Stop, Stretch, Treatment, update,
};
use uncramp::content::en::{self, cue, ui};
use uncramp::figure::Pose;
use uncramp::language::Locale;
use uncramp::screen::{Screen, Weight};

use crate::{NOW, after_a_hold, answers, dispatch, opened, screen, wake};

/// What a session shows: heading, line, what to do, and whether this answer is offered.
fn shown(session: &Session, answer: Answer) -> ([&'static str; 2], bool, bool) {
    let Screen { copy, choices, .. } = Screen::of(session, Locale::ENGLISH);
    let offered = answers(&choices).iter().any(|(given, _)| *given == answer);
    ([copy.heading, copy.line], !copy.dos.is_empty(), offered)
}

#[test]
fn a_muscle_that_may_be_torn_rests_without_a_stretch() {
    let mut session = opened(StepId::Treatment(Treatment::Rest));
    assert!(shown(&session, Answer::NotEased).1);
    let now = dispatch(
        &mut session,
        NOW,
        &[
            Event::Visited(StepId::Question(Question::Calf)),
            Event::Answered(Answer::Popped),
        ],
    );
    let rest = StepId::Treatment(Treatment::Rest);
    dispatch(&mut session, now, &[Event::Visited(rest)]);
    assert_eq!(session.step(), rest);
    let copy = en::step(rest);
    assert_eq!(
        shown(&session, Answer::NotEased),
        ([copy.heading, copy.line], false, true)
    );
}

#[test]
fn the_question_about_ice_says_when_it_must_come_off() {
    let check = StepId::Question(Question::IceCheck);
    let mut session = opened(StepId::Treatment(Treatment::Ice));
    dispatch(&mut session, NOW, &[Event::Visited(check)]);
    let copy = en::step(check);
    assert_eq!(
        shown(&session, Answer::KeepIce),
        ([copy.heading, copy.line], false, true)
    );
    let _ = update(&mut session, Event::TimePassed, NOW + ICE_OFF_BY);
    assert_eq!(session.step(), check);
    assert_eq!(
        shown(&session, Answer::KeepIce),
        ([copy.heading, cue::ICE_OFF], false, false)
    );
}

#[test]
fn after_belly_pain_or_a_long_stitch_nobody_is_told_to_run_on() {
    let line = |question: Question, given: &[Answer]| {
        let mut session = opened(StepId::Question(question));
        let events: Vec<_> = given
            .iter()
            .map(|answer| Event::Answered(*answer))
            .collect();
        dispatch(&mut session, NOW, &events);
        assert_eq!(session.step(), StepId::SideAfter);
        Screen::of(&session, Locale::ENGLISH).copy.line
    };
    let over = en::step(StepId::Stop(Stop::PainLasts)).heading;
    let long = [Answer::NotEased, Answer::Eased];
    assert_eq!(
        line(Question::Side, &[Answer::Eased]),
        en::step(StepId::SideAfter).line
    );
    assert_eq!(line(Question::Side, &long), over);
    assert_eq!(line(Question::Belly, &[Answer::Eased]), over);
    assert_eq!(line(Question::Belly, &long), over);
}

#[test]
fn in_bed_a_cramp_that_lasts_ends_no_run() {
    let page = StepId::Stop(Stop::NotEasing);
    let at = |first: Stretch| {
        let (mut session, now) = after_a_hold(first);
        dispatch(&mut session, now, &[Event::Followed(page)]);
        assert_eq!(session.step(), page);
        shown(&session, Answer::OnlyOneMuscle)
    };
    assert_eq!(at(Stretch::Night), (ui::STILL_CRAMPED_IN_BED, true, false));
    let copy = en::step(page);
    assert_eq!(
        at(Stretch::CalfStanding),
        ([copy.heading, copy.line], true, true)
    );
}

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
