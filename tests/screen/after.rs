//! The pages for after the cramp, and what the app offers there.

use uncramp::care::plan::{Advice, plan};
use uncramp::care::why::{Card, Findings, Reason};
use uncramp::care::{
    Answer, CauseAnswer, CauseAnswers, CauseQuestion, Event, Leg, Millis, Muscle, Question,
    ReturnToRun, Session, StepId, Stop, Stretch, Treatment, graph,
};
use uncramp::content;
use uncramp::content::en::ui;
use uncramp::language::Locale;
use uncramp::screen::{Layout, Reading, Screen, Tool, Weight};

use crate::{NOW, after_a_hold, dispatch, opened, screen};

/// The screen of a step after these answers.
fn answered(step: StepId, answers: &[CauseAnswer]) -> Screen {
    let mut session = opened(StepId::HOME);
    let mut now = NOW;
    for &answer in answers {
        let ask = Event::Visited(StepId::CauseQuestion(answer.question()));
        now = dispatch(
            &mut session,
            now,
            &[ask, Event::Answered(Answer::Cause(answer))],
        );
    }
    dispatch(&mut session, now, &[Event::Visited(step)]);
    Screen::of(&session, Locale::ENGLISH)
}

/// A session in which the cramp has gone.
fn relieved() -> Session {
    let (mut session, now) = after_a_hold(Stretch::Other);
    dispatch(&mut session, now, &[Event::Answered(Answer::Gone)]);
    session
}

#[test]
fn what_must_not_be_stretched_has_no_after_care() {
    let popped = |step| {
        let (mut session, now) = after_a_hold(Stretch::CalfStanding);
        let popped = [
            Event::Visited(StepId::Question(Question::Calf)),
            Event::Answered(Answer::Popped),
        ];
        dispatch(&mut session, now, &popped);
        assert_eq!(session.step(), StepId::Stop(Stop::Injury));
        dispatch(&mut session, now, &[Event::Visited(step)]);
        assert_eq!(session.step(), step);
        Screen::of(&session, Locale::ENGLISH)
    };
    for step in [StepId::After, StepId::NightAfter] {
        let screen = popped(step);
        assert_eq!(screen.copy, content::en::step(StepId::Stop(Stop::Injury)));
        assert_eq!(
            (screen.layout, screen.reading),
            (Layout::Stop, Reading::Nothing)
        );
        assert!(screen.call_below);
    }
}

#[test]
fn a_helper_is_told_who_is_meant() {
    let speaks = |stretch, step| {
        let (mut session, now) = after_a_hold(stretch);
        dispatch(&mut session, now, &[Event::Visited(step)]);
        assert_eq!(session.step(), step);
        Screen::of(&session, Locale::ENGLISH).for_runner
    };
    for (step, expect) in [
        (StepId::Treatment(Treatment::Ice), true),
        (StepId::Question(Question::IceCheck), true),
        (StepId::After, true),
        (StepId::Stop(Stop::NotEasing), true),
        (StepId::CauseQuestion(CauseQuestion::Drink), true),
        // What the helper has, sees, or calls.
        (StepId::Question(Question::ColdOrWarm), false),
        (StepId::Hold(Stretch::HelperFoot), false),
        (StepId::Stop(Stop::Emergency), false),
    ] {
        assert_eq!(speaks(Stretch::HelperCalf, step), expect, "{step:?}");
        assert!(!speaks(Stretch::CalfSeated, step), "{step:?}");
    }
}

#[test]
fn a_cramp_in_bed_is_not_asked_about_a_run() {
    let (mut session, mut now) = after_a_hold(Stretch::Night);
    now = dispatch(&mut session, now, &[Event::Answered(Answer::Gone)]);
    assert_eq!(session.step(), StepId::NightAfter);
    let first = StepId::CauseQuestion(CauseQuestion::Medicine);
    // By the answer, and by the link at the foot of the page.
    let effort = StepId::CauseQuestion(CauseQuestion::Effort);
    for event in [Event::Answered(Answer::AskWhy), Event::Followed(effort)] {
        let mut asked = session.clone();
        let mut then = dispatch(&mut asked, now, &[event]);
        for question in [
            CauseQuestion::Medicine,
            CauseQuestion::Injury,
            CauseQuestion::Illness,
        ] {
            let shown = Screen::of(&asked, Locale::ENGLISH);
            assert_eq!(shown.step, StepId::CauseQuestion(question));
            assert_eq!(shown.layout, Layout::Survey { progress: "" });
            then = dispatch(&mut asked, then, &[Event::Answered(Answer::Skip)]);
        }
        let reasons = Screen::of(&asked, Locale::ENGLISH);
        let Reading::Reasons { findings, .. } = reasons.reading else {
            panic!("no reasons");
        };
        assert_eq!(findings.reasons, [Reason::Medicine]);
        let cards = [Card::SeeDoctor, Card::Statins, Card::AskPharmacist];
        assert_eq!(findings.cards, cards);
        assert_eq!(reasons.choices, []);
    }
    assert_eq!(
        graph::follow(StepId::NightAfter, Answer::AskWhy),
        Some(first)
    );
}

#[test]
fn each_step_after_the_cramp_has_its_layout() {
    #[track_caller]
    fn check(step: StepId, layout: Layout, pose: bool) {
        let screen = screen(step);
        assert_eq!(screen.layout, layout, "{step:?}");
        assert_eq!(screen.pose.is_some(), pose, "{step:?}");
    }
    check(StepId::After, Layout::After, true);
    check(StepId::NightAfter, Layout::After, true);
    check(
        StepId::ReturnToRun(ReturnToRun::Rest),
        Layout::Treatment,
        true,
    );
    check(
        StepId::ReturnToRun(ReturnToRun::FullMove),
        Layout::Question,
        false,
    );
    check(
        StepId::ReturnToRun(ReturnToRun::Strong),
        Layout::Question,
        true,
    );
    check(
        StepId::ReturnToRun(ReturnToRun::Walk),
        Layout::Treatment,
        true,
    );
    check(StepId::ReturnToRun(ReturnToRun::Easy), Layout::Stop, true);
    check(StepId::ReturnToRun(ReturnToRun::Home), Layout::Stop, true);
    check(StepId::Reasons, Layout::Reading, false);
    check(StepId::Prevent, Layout::Reading, false);
    check(StepId::Diary, Layout::Diary, false);
    for (number, ask) in (1..).zip(CauseQuestion::ALL) {
        let progress = format!("{number} of {}", CauseQuestion::ALL.len());
        let Layout::Survey { progress: shown } = screen(StepId::CauseQuestion(ask)).layout else {
            panic!("{ask:?} is a question");
        };
        assert_eq!(shown, progress);
    }
    assert_eq!(ui::ASK_COUNT.len(), CauseQuestion::ALL.len());
}

#[test]
fn the_cramp_that_came_back_is_the_first_answer_after_it() {
    let first = Screen::of(&relieved(), Locale::ENGLISH).choices[0];
    assert_eq!(first.event, Event::Answered(Answer::CameBack));
}

#[test]
fn only_skip_and_the_two_other_starts_are_minor_choices() {
    for step in StepId::all() {
        for choice in screen(step).choices {
            let minor = [Answer::Skip, Answer::InBed, Answer::Helping].map(Event::Answered);
            let minor = minor.contains(&choice.event);
            assert_eq!(choice.weight == Weight::Skip, minor, "{step:?}");
        }
    }
}

#[test]
fn without_answers_every_reason_and_every_card_is_shown() {
    let Reading::Reasons { unclear, findings } = screen(StepId::Reasons).reading else {
        panic!("no reasons");
    };
    assert!(unclear);
    assert_eq!(findings.reasons, Reason::ALL);
    assert_eq!(findings.cards, Card::ALL);
}

#[test]
fn with_answers_only_their_reasons_and_cards_are_shown() {
    #[track_caller]
    fn check(answers: &[CauseAnswer], unclear: bool, reasons: &[Reason], cards: &[Card]) {
        let expect = Reading::Reasons {
            unclear,
            findings: Findings {
                reasons: reasons.to_vec(),
                further_reasons: Vec::new(),
                cards: cards.to_vec(),
            },
        };
        assert_eq!(
            answered(StepId::Reasons, answers).reading,
            expect,
            "{answers:?}"
        );
    }
    check(&[CauseAnswer::AsUsual], true, &[], &[]);
    check(&[CauseAnswer::OverDrank], true, &[], &[Card::OverDrinking]);
    check(
        &[CauseAnswer::NoWarmUp, CauseAnswer::Late],
        false,
        &[Reason::Duration, Reason::Tightness],
        &[],
    );
    check(
        &[CauseAnswer::Faster, CauseAnswer::Cholesterol],
        false,
        &[Reason::Intensity],
        &[Card::Statins],
    );
}

#[test]
fn the_plan_is_chosen_by_the_answers() {
    let plan_of = |answers: &[CauseAnswer]| match answered(StepId::Prevent, answers).reading {
        Reading::Plan(plan) => plan,
        other => panic!("{other:?}"),
    };
    let all = plan_of(&[]);
    assert_eq!(all, plan(&Findings::default()));
    assert_eq!(all.len(), Advice::ALL.len() - 1);
    let mut why = CauseAnswers::default();
    why.set(CauseAnswer::Shoes);
    assert_eq!(plan_of(&[CauseAnswer::Shoes]), plan(&why.findings()));
    assert!(plan_of(&[CauseAnswer::OverDrank]).contains(&Advice::DrinkLess));
}

#[test]
fn only_some_steps_have_reading() {
    for step in StepId::all() {
        let reading = screen(step).reading;
        match step {
            StepId::After => assert_eq!(reading, Reading::AfterCare),
            StepId::Reasons => assert!(matches!(reading, Reading::Reasons { .. })),
            StepId::Prevent => assert!(matches!(reading, Reading::Plan(_))),
            _ => assert_eq!(reading, Reading::Nothing, "{step:?}"),
        }
    }
}

#[test]
fn each_tool_is_offered_where_it_can_be_used() {
    for step in StepId::all() {
        let expect: &[Tool] = match step {
            StepId::After => &[Tool::NextDay],
            StepId::Prevent => &[Tool::Share, Tool::Print],
            StepId::Treatment(Treatment::Ice) => &[Tool::IceOff],
            _ => &[],
        };
        assert_eq!(screen(step).tools, expect, "{step:?}");
    }
}

#[test]
fn a_cramp_that_let_go_can_be_saved_once() {
    #[track_caller]
    fn check(session: &Session, after: &[Tool], reasons: &[Tool]) {
        for (step, expect) in [(StepId::After, after), (StepId::Reasons, reasons)] {
            let mut session = session.clone();
            dispatch(&mut session, NOW, &[Event::Visited(step)]);
            assert_eq!(
                Screen::of(&session, Locale::ENGLISH).tools,
                expect,
                "{step:?}"
            );
        }
    }
    let mut session = relieved();
    check(&session, &[Tool::Save, Tool::NextDay], &[Tool::Save]);
    dispatch(&mut session, NOW, &[Event::Saved(Some(1))]);
    let saved = |leg| [Tool::Saved, Tool::Legs(leg), Tool::NextDay];
    check(&session, &saved(None), &[Tool::Saved]);
    for leg in Leg::ALL {
        let mut session = session.clone();
        let later = NOW + Millis::minutes(1);
        dispatch(&mut session, later, &[Event::LegChosen(leg)]);
        check(&session, &saved(Some(leg)), &[Tool::Saved]);
    }
    dispatch(&mut session, NOW, &[Event::Saved(None)]);
    check(&session, &[Tool::Save, Tool::NextDay], &[Tool::Save]);
}

#[test]
fn the_test_of_strength_is_that_of_the_muscle() {
    let strong = StepId::ReturnToRun(ReturnToRun::Strong);
    let plain = screen(strong).copy;
    assert!(plain.heading.contains("tiptoe") && plain.dos.into_iter().count() == 1);
    for stretch in Stretch::ALL {
        let (mut session, now) = after_a_hold(stretch);
        let gone = Event::Answered(Answer::Gone);
        dispatch(&mut session, now, &[gone, Event::Visited(strong)]);
        let Screen { copy, pose, .. } = Screen::of(&session, Locale::ENGLISH);
        let rises = matches!(stretch.muscle(), Muscle::Calf | Muscle::Foot | Muscle::Toes);
        let expect = if rises {
            "Sore leg only: rise on tiptoe"
        } else {
            "Stand on the sore leg. Bend that knee"
        };
        assert!(copy.heading.starts_with(expect), "{stretch:?}");
        // The picture is of the rise on tiptoe.
        assert_eq!(pose.is_some(), rises, "{stretch:?}");
        assert!(copy.dos.is_empty(), "{stretch:?}");
    }
}
