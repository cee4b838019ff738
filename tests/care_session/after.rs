//! After the cramp: how it was relieved, what may have caused it, and which pages may be read.

use uncramp::care::session::{EPISODE_LIMIT, FORGET_AFTER, Relief, TAKEN_BACK_WITHIN};
use uncramp::care::{
    Answer, CauseAnswer, CauseAnswers, CauseQuestion, Event, HistoryUpdate, HoldLength, Leg,
    Millis, Moment, Session, StepId, Stretch,
};

use crate::{Runner, step};

const READING: [&str; 11] = [
    "why/",
    "why/time/",
    "why/drink/",
    "why/before/",
    "why/feet/",
    "why/medicine/",
    "why/injury/",
    "why/illness/",
    "why/reasons/",
    "prevent/",
    "diary/",
];

pub(crate) fn let_go() -> Runner {
    Runner::after_first_hold()
        .answers(Answer::Gone)
        .at("after/")
}

fn why(answers: &[CauseAnswer]) -> CauseAnswers {
    let mut why = CauseAnswers::default();
    for answer in answers {
        why.set(*answer);
    }
    why
}

/// The largest button is the easiest to tap by mistake: that must not start the five holds and the ten minutes again.
#[test]
fn going_back_from_a_wrong_tap_goes_on_with_the_same_cramp() {
    let second = || {
        Runner::after_first_hold()
            .answers(Answer::Easing)
            .waits_s(4)
    };
    let back = |waits: Millis| {
        let gone = second().answers(Answer::LetGo).at("after/").waits(waits);
        gone.visits("hamstring/seated/").at("hamstring/seated/")
    };
    let soon = back(TAKEN_BACK_WITHIN.saturating_sub(Millis(1)));
    assert_eq!(soon.session.hold_number(), 3);
    let limit = soon
        .waits(Millis::minutes(9))
        .visits("hamstring/seated/check/");
    limit.at("help/not-easing/");
    assert_eq!(back(TAKEN_BACK_WITHIN).session.hold_number(), 1);
    // Another stretch is for another cramp, and so is one after the entry was saved.
    let other = second().answers(Answer::LetGo).visits("calf/standing/");
    assert_eq!(other.session.hold_number(), 1);
    let saved = second()
        .answers(Answer::LetGo)
        .dispatch(Event::Saved(Some(9)));
    let saved = saved.visits("hamstring/seated/");
    assert_eq!(saved.session.hold_number(), 1);
}

#[test]
fn a_cramp_in_bed_ends_in_bed_however_it_eases() {
    let night = Runner::opens("night/").sleeps();
    let heat = night.clone().visits("heat/").sleeps();
    heat.answers(Answer::Eased).at("night/after/");
    let late = night.waits(Millis::minutes(10)).visits("night/check/");
    late.at("help/not-easing/")
        .answers(Answer::Eased)
        .at("night/after/");
}

#[test]
fn the_relief_records_its_stretch_holds_and_time() {
    let check = |runner: Runner, expect: Option<Relief>| {
        assert_eq!(runner.at("after/").session.relief(), expect);
    };
    let relief = Relief {
        stretch: Stretch::HamstringSeated,
        holds: 1,
        took: Millis::seconds(31),
        ice: false,
        heat: false,
    };
    check(let_go(), Some(relief));
    // Six seconds into the first hold.
    let early = Runner::in_first_hold().waits_s(5).answers(Answer::LetGo);
    check(
        early,
        Some(Relief {
            took: Millis::seconds(6),
            ..relief
        }),
    );
    // A different stretch, after five seconds of getting ready.
    let other = Runner::after_first_hold()
        .answers(Answer::Same)
        .holds_through()
        .answers(Answer::Gone);
    check(
        other,
        Some(Relief {
            stretch: Stretch::HamstringStanding,
            holds: 2,
            took: Millis::seconds(30 + 1 + 5 + 30 + 1),
            ..relief
        }),
    );
    let iced = Runner::after_first_hold()
        .visits("cold-or-warm/")
        .answers(Answer::SomethingCold);
    let better = iced.clone().sleeps().answers(Answer::Better);
    let ice = Relief {
        ice: true,
        took: Millis::seconds(30 + 1 + 120 + 1),
        ..relief
    };
    check(better, Some(ice));
    let warmed = iced.sleeps().answers(Answer::Worse).sleeps();
    check(
        warmed.answers(Answer::Eased),
        Some(Relief {
            heat: true,
            took: Millis::seconds(30 + 1 + 120 + 1 + 300 + 1),
            ..ice
        }),
    );
    // No hold has counted.
    check(Runner::opens("after/"), None);
    check(Runner::opens("ice/").sleeps().answers(Answer::Better), None);
    check(Runner::opens("other/stretch/").answers(Answer::LetGo), None);
}

#[test]
fn relief_answers_and_diary_entry_are_those_of_the_last_cramp() {
    let known = |runner: &Runner| {
        let session = &runner.session;
        (session.relief().is_some(), session.why(), session.saved())
    };
    let nothing = (false, CauseAnswers::default(), None);
    let all = (true, why(&[CauseAnswer::Faster]), Some(7));
    let runner = let_go()
        .dispatch(Event::Saved(Some(7)))
        .answers(Answer::AskWhy)
        .answers(Answer::Cause(CauseAnswer::Faster));
    assert_eq!(known(&runner), all);
    // Visiting other pages changes nothing, and neither does getting ready.
    for path in [
        "",
        "settings/",
        "practice/other/stretch/",
        "after/",
        "help/",
    ] {
        assert_eq!(
            known(&runner.clone().visits(path).waits_s(9)),
            all,
            "{path}"
        );
    }
    let again = runner.visits("after/").answers(Answer::CameBack).waits_s(4);
    let again = again.dispatch(Event::TimePassed);
    assert_eq!(known(&again), all);
    let begun = again.sleeps();
    assert_eq!(known(&begun), nothing);
    // Answers given while the cramp is still on belong to this cramp.
    let answered = begun
        .visits("why/feet/")
        .answers(Answer::Cause(CauseAnswer::Shoes))
        .visits("after/");
    assert_eq!(known(&answered), (true, why(&[CauseAnswer::Shoes]), None));
    let later = answered.waits(FORGET_AFTER).visits("diary/");
    assert_eq!(known(&later), nothing);
}

#[test]
fn a_cause_answer_is_stored_and_a_skip_withdraws_it() {
    let mut runner = let_go().answers(Answer::AskWhy);
    for (question, answer) in CauseQuestion::ALL.into_iter().zip([
        CauseAnswer::Longer,
        CauseAnswer::Late,
        CauseAnswer::OverDrank,
        CauseAnswer::NoRolling,
        CauseAnswer::WeakAnkles,
        CauseAnswer::Unsure,
        CauseAnswer::InjuredLeg,
        CauseAnswer::NoIllness,
    ]) {
        runner = runner.at(StepId::CauseQuestion(question).path());
        runner = runner.answers(Answer::Cause(answer));
        assert_eq!(runner.session.why().get(question), Some(answer));
    }
    runner = runner.at("why/reasons/");
    let all = runner.session.why();
    assert_eq!(all.letters(), "cbedcdba");
    // An answer that belongs to a different question is ignored.
    let elsewhere = runner.clone().visits("why/").dispatch(Event::TimePassed);
    let elsewhere = elsewhere
        .answers(Answer::Cause(CauseAnswer::Early))
        .at("why/");
    assert_eq!(elsewhere.session.why(), all);
    for question in CauseQuestion::ALL {
        runner = runner
            .visits(StepId::CauseQuestion(question).path())
            .answers(Answer::Skip);
        assert_eq!(runner.session.why().get(question), None);
    }
    assert!(runner.at("why/reasons/").session.why().is_empty());
}

#[test]
fn a_saved_entry_is_linked_at_once_and_only_after_relief() {
    let saved = let_go().dispatch(Event::Saved(Some(9)));
    assert_eq!(saved.session.saved(), Some(9));
    let visit = saved.session.visit();
    let deleted = saved.dispatch(Event::Saved(None)).saw_no_change();
    assert_eq!(deleted.session.saved(), None);
    assert_eq!(deleted.session.visit(), visit);
    let nothing = Runner::opens("after/").dispatch(Event::Saved(Some(9)));
    assert_eq!(nothing.session.saved(), None);
}

#[test]
fn the_leg_is_that_of_the_saved_cramp() {
    let leg = |runner: &Runner| runner.session.leg();
    // A cramp that is not saved has no leg.
    assert_eq!(leg(&let_go().dispatch(Event::LegChosen(Leg::Left))), None);
    let saved = let_go().dispatch(Event::Saved(Some(9)));
    assert_eq!(leg(&saved), None);
    let left = saved.waits_s(1).dispatch(Event::LegChosen(Leg::Left));
    let left = left.saw_no_change();
    assert_eq!(leg(&left), Some(Leg::Left));
    let both = left.clone().dispatch(Event::LegChosen(Leg::Both));
    assert_eq!(leg(&both), Some(Leg::Both));
    for path in ["why/", "why/reasons/", "after/", "help/"] {
        assert_eq!(leg(&left.clone().visits(path)), Some(Leg::Left), "{path}");
    }
    // Deleted from the diary, or another cramp.
    assert_eq!(leg(&left.clone().dispatch(Event::Saved(None))), None);
    let again = left.visits("after/").answers(Answer::CameBack).sleeps();
    assert_eq!(leg(&again), None);
}

#[test]
fn an_ongoing_cramp_does_not_block_reading() {
    for path in READING {
        let on = Runner::after_first_hold().visits(path);
        let on = on.shown(path, HistoryUpdate::Unchanged);
        // The ten-minute limit interrupts reading, but only once.
        on.clone()
            .sleeps()
            .shown("help/not-easing/", HistoryUpdate::Replace);
        let late = Runner::after_first_hold().waits(EPISODE_LIMIT);
        let late = late.dispatch(Event::TimePassed).visits(path);
        let late = late.shown(path, HistoryUpdate::Unchanged);
        assert_eq!(late.session.wakes_at(), None);
        late.waits_s(60).dispatch(Event::TimePassed).at(path);
        // It is still the same cramp.
        assert_eq!(on.session.hold_number(), 2);
    }
}

#[test]
fn the_data_about_a_cramp_survives_a_restart() {
    let runner = Runner::after_first_hold()
        .visits("ice/")
        .waits_s(20)
        .visits("ice/check/");
    let resumed = |runner: &Runner, path: &str| Runner {
        session: Session::resume(
            &runner.session.snapshot(),
            Millis::minutes(1),
            step(path),
            HoldLength::Thirty,
            Moment(1 << 40),
        ),
        now: Moment(1 << 40),
        effects: Vec::new(),
    };
    let eased = resumed(&runner, "ice/check/").answers(Answer::Better);
    let relief = eased.session.relief();
    assert!(relief.is_some_and(|relief| relief.ice && !relief.heat && relief.holds == 1));
    let saved = eased
        .dispatch(Event::Saved(Some(5)))
        .visits("why/time/")
        .answers(Answer::Cause(CauseAnswer::Early));
    for path in ["", "after/", "diary/"] {
        let later = resumed(&saved, path);
        assert_eq!(later.session.relief(), relief, "{path}");
        assert_eq!(later.session.saved(), Some(5), "{path}");
        assert_eq!(later.session.why(), why(&[CauseAnswer::Early]), "{path}");
    }
}
