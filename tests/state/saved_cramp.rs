//! A cramp that is saved: its entry in the diary, and what is added to it later.

use uncramp::care::{
    Answer, CauseAnswer, CauseAnswers, CauseQuestion, Event as Care, Leg, StepId, Stretch,
};
use uncramp::content::en::diary as words;
use uncramp::diary::Entry;
use uncramp::record::session;
use uncramp::state::care::{AfterWrite, Answers, Effect, Event, Tap};
use uncramp::state::{Slot, Written};

use crate::app::{App, says, stored};

/// What the app knew before the answer that it now adds to an entry; `None` if it adds nothing.
fn asked(effects: &[Effect], entry: &Entry) -> Option<Answers> {
    effects.iter().find_map(|effect| match effect {
        Effect::ReadEntry(id, before) if *id == entry.id => Some(*before),
        _ => None,
    })
}

/// What the app writes if it finds this entry on the device.
#[track_caller]
fn added(app: &mut App, effects: &[Effect], found: &Entry) -> Option<(Entry, AfterWrite)> {
    let before = asked(effects, found).expect("the entry is read");
    let effects = app.dispatch(Event::EntryRead(found.id, before, Some(found.write())));
    match &*effects {
        [] => None,
        [Effect::WriteEntry { record, then }] => {
            Some((Entry::read(found.id, &record.1).unwrap(), *then))
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_cramp_counts_as_saved_once_it_is_stored() {
    let mut app = App::relieved();
    let (entry, effects) = app.save(Written::Stored);
    assert_eq!(entry.stretch, Stretch::HamstringSeated);
    assert_eq!(app.state.session().saved(), Some(entry.id.number()));
    assert!(effects.contains(&Effect::Persist));
    assert!(says(&effects, words::SAVED));
    assert!(effects.contains(&Effect::Focus(".saved".to_owned())));
}

#[test]
fn a_cramp_that_is_not_saved_can_be_saved_again() {
    let mut app = App::relieved();
    for (written, problem) in [
        (Written::Full, words::NOT_SAVED_FULL),
        (Written::Blocked, words::NOT_SAVED_BLOCKED),
    ] {
        let (_, effects) = app.save(written);
        assert!(says(&effects, problem));
        assert_eq!(app.state.session().saved(), None);
    }
    app.save(Written::Stored);
    assert!(app.state.session().saved().is_some());
}

#[test]
fn later_answers_are_added_to_the_entry() {
    let mut app = App::relieved();
    let (entry, _) = app.save(Written::Stored);
    app.answer(Answer::AskWhy);
    let effects = app.answer(Answer::Cause(CauseAnswer::Longer));
    // The entry as another tab has changed it.
    let other = crate::device::edited(&entry, "Uphill.", 1);
    let (written, then) = added(&mut app, &effects, &other).unwrap();
    assert_eq!(then, AfterWrite::Answered);
    assert_eq!(written.note.as_str(), "Uphill.");
    assert_eq!(written.why, app.state.session().why());
    assert!(written.edited > other.edited);
    // An entry that is deleted, unreadable or unchanged is left alone.
    let before = asked(&effects, &entry).unwrap();
    let same = Some(written.write());
    for text in [None, Some("rubbish".to_owned()), same] {
        assert_eq!(app.dispatch(Event::EntryRead(entry.id, before, text)), []);
    }
    let effects = app.dispatch(Event::EntryWritten(then, Written::Full));
    assert!(says(&effects, words::NOT_SAVED_FULL));
}

#[test]
fn an_answer_changes_nothing_else_that_the_diary_says() {
    let why = |answers: &[CauseAnswer]| {
        let mut why = CauseAnswers::default();
        for answer in answers {
            why.set(*answer);
        }
        why
    };
    let mut app = App::relieved();
    let (entry, _) = app.save(Written::Stored);
    app.tap(Tap::Leg(Leg::Left));
    app.answer(Answer::AskWhy);
    app.answer(Answer::Cause(CauseAnswer::Longer));
    // In the diary the runner corrects the answer and the leg, and says more.
    let by_hand = Entry {
        leg: Some(Leg::Right),
        why: why(&[CauseAnswer::Faster, CauseAnswer::Shoes]),
        ..entry
    };
    let effects = app.answer(Answer::Cause(CauseAnswer::Late));
    let (late, _) = added(&mut app, &effects, &by_hand).unwrap();
    let expected = [CauseAnswer::Faster, CauseAnswer::Late, CauseAnswer::Shoes];
    assert_eq!((late.why, late.leg), (why(&expected), Some(Leg::Right)));
    // The leg alone.
    let effects = app.tap(Tap::Leg(Leg::Both));
    let (both, _) = added(&mut app, &effects, &late).unwrap();
    assert_eq!((both.why, both.leg), (late.why, Some(Leg::Both)));
    // A question that is skipped after it was answered.
    app.dispatch(Event::Care(Care::Followed(StepId::CauseQuestion(
        CauseQuestion::Time,
    ))));
    let effects = app.answer(Answer::Skip);
    let (skipped, _) = added(&mut app, &effects, &both).unwrap();
    assert_eq!(skipped.why, why(&[CauseAnswer::Faster, CauseAnswer::Shoes]));
    // One that was never answered here stays as the diary says.
    let skip = app.answer(Answer::Skip);
    assert_eq!(asked(&skip, &skipped), None);
}

#[test]
fn the_leg_is_added_to_the_entry() {
    let mut app = App::relieved();
    // Before it is saved, there is nothing to add it to.
    let effects = app.tap(Tap::Leg(Leg::Right));
    let reads = |effect: &Effect| matches!(effect, Effect::ReadEntry(..));
    assert!(!effects.iter().any(reads));
    let (entry, _) = app.save(Written::Stored);
    assert_eq!(entry.leg, None);
    let effects = app.tap(Tap::Leg(Leg::Left));
    assert_eq!(
        effects.last(),
        Some(&Effect::Focus("[aria-pressed=true]".to_owned()))
    );
    let (snapshot, _) = session::read(stored(&effects, Slot::Session).unwrap()).unwrap();
    assert_eq!(snapshot.leg, Some(Leg::Left));
    // A change by another tab to the same entry is preserved.
    let other = crate::device::edited(&entry, "Uphill.", 1);
    let (written, then) = added(&mut app, &effects, &other).unwrap();
    assert_eq!(
        (written.leg, written.note.as_str()),
        (Some(Leg::Left), "Uphill.")
    );
    assert!(written.edited > other.edited);
    assert!(says(
        &app.dispatch(Event::EntryWritten(then, Written::Full)),
        words::NOT_SAVED_FULL
    ));
    // A second tap on the same leg changes nothing, so nothing is written.
    let effects = app.tap(Tap::Leg(Leg::Left));
    assert!(!effects.iter().any(reads));
}

#[test]
fn a_cramp_deleted_in_another_tab_can_be_saved_again() {
    let mut app = App::relieved();
    let (entry, _) = app.save(Written::Stored);
    app.dispatch(Event::Hidden);
    let effects = app.dispatch(Event::Shown(Some(true)));
    assert!(effects.contains(&Effect::FindEntry(entry.id)));
    assert_eq!(app.state.session().saved(), Some(entry.id.number()));
    // A change to another entry has no effect.
    let other = crate::device::entries(1)[0].id;
    app.dispatch(Event::EntryGone(other));
    assert_eq!(app.state.session().saved(), Some(entry.id.number()));
    let effects = app.dispatch(Event::EntryGone(entry.id));
    assert_eq!(app.state.session().saved(), None);
    assert!(effects.contains(&Effect::Render));
    let effects = app.dispatch(Event::Shown(Some(true)));
    let looks = |effect: &Effect| matches!(effect, Effect::FindEntry(_));
    assert!(!effects.iter().any(looks), "there is nothing to look for");
}

#[test]
fn a_page_starts_over_after_another_has_changed_or_deleted_the_session() {
    let mut app = App::relieved();
    app.dispatch(Event::Stored(true));
    let reloads = |effects: &[Effect]| effects.contains(&Effect::Reload);
    // So does one that was only hidden, as another tab was shown.
    app.dispatch(Event::Hidden);
    assert!(!reloads(&app.dispatch(Event::Shown(Some(true)))));
    for shown in [Event::Shown(Some(false)), Event::Restored(Some(false))] {
        assert_eq!(app.dispatch(shown), [Effect::Reload], "nothing is stored");
    }
    for (stored, held, again) in [
        (true, Some(true), false),
        (true, None, false),
        (false, Some(false), false),
        (true, Some(false), true),
    ] {
        app.dispatch(Event::Stored(stored));
        app.dispatch(Event::Left);
        // A page being left may still report that it is visible. Loading anything then would keep the runner on it.
        let effects = app.dispatch(Event::Shown(held));
        assert!(!reloads(&effects), "{stored} {held:?}");
        app.dispatch(Event::Left);
        let effects = app.dispatch(Event::Restored(held));
        assert_eq!(reloads(&effects), again, "{stored} {held:?}");
        assert!(!again || effects == [Effect::Reload], "nothing is stored");
    }
    assert_eq!(app.step(), StepId::After);
    // To reload is to leave the page.
    let stores = |effect: &Effect| matches!(effect, Effect::Store(Slot::Session, _));
    assert!(!app.dispatch(Event::Left).iter().any(stores));
}
