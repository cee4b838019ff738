//! The diary's list and form, and deleting.

use uncramp::care::{
    Answer, Event as Care, Leg, Millis, Moment, Muscle, Session, StepId, Stretch, update,
};
use uncramp::content::en::diary as words;
use uncramp::diary::key;
use uncramp::record::{Settings, Theme, session};
use uncramp::screen::diary::{Notice, PAGE_SIZE, field};
use uncramp::state::diary::{Event, Tap as DiaryTap};

use crate::device::{Memory, Tab, WALL, edited, entries};

fn notice(tab: &Tab) -> &Notice {
    &tab.diary.open().unwrap().notice
}

fn focus_of(entry: &uncramp::diary::Entry) -> String {
    format!("#e{}", entry.id.digits())
}

#[test]
fn a_deleted_entry_can_be_restored() {
    let all = entries(3);
    let mut tab = Tab::open(&all);
    tab.tap(DiaryTap::Delete(all[1].id));
    assert_eq!(tab.stored(), [all[0].clone(), all[2].clone()]);
    assert_eq!(notice(&tab), &Notice::Deleted(Box::new(all[1].clone())));
    assert_eq!(tab.focus, ".status");
    tab.tap(DiaryTap::Undo);
    assert_eq!(tab.stored(), all);
    assert_eq!(tab.shown(), all);
    assert_eq!(notice(&tab), &Notice::None);
    assert_eq!(tab.focus, focus_of(&all[1]));
}

#[test]
fn an_entry_edited_in_another_tab_is_deleted_as_edited() {
    let all = entries(1);
    let mut tab = Tab::open(&all);
    let newer = edited(&all[0], "Downhill.", 1);
    tab.put(std::slice::from_ref(&newer));
    tab.tap(DiaryTap::Delete(newer.id));
    tab.tap(DiaryTap::Undo);
    assert_eq!(tab.stored(), std::slice::from_ref(&newer));
    // An entry that is already gone disappears from the list without a message.
    tab.memory.records.clear();
    tab.tap(DiaryTap::Delete(newer.id));
    assert!(tab.shown().is_empty());
    assert_eq!(notice(&tab), &Notice::None);
}

#[test]
fn a_failed_restore_can_be_retried() {
    let all = entries(2);
    let mut tab = Tab::open(&all);
    tab.tap(DiaryTap::Delete(all[1].id));
    for (memory, problem) in [
        (
            Memory {
                room: Some(0),
                ..Memory::default()
            },
            words::NOT_SAVED_FULL,
        ),
        (
            Memory {
                blocked: true,
                ..Memory::default()
            },
            words::NOT_SAVED_BLOCKED,
        ),
    ] {
        let before = tab.memory.clone();
        tab.memory = Memory {
            records: before.records.clone(),
            ..memory
        };
        tab.tap(DiaryTap::Undo);
        assert_eq!(tab.message, Some(problem));
        assert_eq!(notice(&tab), &Notice::Deleted(Box::new(all[1].clone())));
        assert_eq!(tab.focus, ".status");
        tab.memory = before;
    }
    tab.tap(DiaryTap::Undo);
    assert_eq!(tab.stored(), all);
    assert_eq!(tab.message, None);
}

#[test]
fn a_refused_deletion_is_reported() {
    let all = entries(2);
    let mut tab = Tab::open(&all);
    tab.memory.refuses_removal = true;
    tab.tap(DiaryTap::Delete(all[0].id));
    assert_eq!(notice(&tab), &Notice::NotDeleted);
    tab.tap(DiaryTap::Erase);
    assert_eq!(notice(&tab), &Notice::ConfirmErase);
    tab.tap(DiaryTap::EraseNow);
    assert_eq!(notice(&tab), &Notice::NotDeleted);
    assert_eq!(tab.shown(), all);
    tab.memory.blocked = true;
    tab.tap(DiaryTap::EraseNow);
    assert_eq!(notice(&tab), &Notice::NotDeleted);
    assert!(tab.diary.open().unwrap().blocked);
}

#[test]
fn everything_is_deleted_at_once() {
    let mut tab = Tab::open(&entries(3));
    for key in [
        "uncramp.session",
        "uncramp.session.aside.1",
        "uncramp.diary.x",
    ] {
        tab.memory.records.insert(key.to_owned(), "?".to_owned());
    }
    tab.tap(DiaryTap::EraseNow);
    assert_eq!(tab.theme, Some(Theme::Auto));
    assert_eq!(tab.memory.records.len(), 0);
    assert_eq!(notice(&tab), &Notice::Erased);
}

#[test]
fn the_form_stays_open_unless_stored() {
    let all = entries(2);
    let mut tab = Tab::open(&all);
    tab.tap(DiaryTap::Edit(all[0].id));
    assert_eq!(tab.focus, "#form");
    tab.form = vec![(field::NOTE, "Steep.".to_owned())];
    tab.memory.room = Some(0);
    tab.tap(DiaryTap::Save);
    assert_eq!(tab.message, Some(words::NOT_SAVED_FULL));
    assert_eq!(tab.diary.open().unwrap().editing, Some(all[0].id));
    assert_eq!(tab.stored(), all);
    tab.memory.room = None;
    tab.tap(DiaryTap::Save);
    let stored = tab.stored();
    assert_eq!(stored[0].note.as_str(), "Steep.");
    assert_eq!(stored[0].edited, WALL);
    assert_eq!(stored[1], all[1]);
    assert_eq!(tab.diary.open().unwrap().editing, None);
    assert_eq!(tab.focus, focus_of(&all[0]));
    // The leg, chosen and then cleared.
    for (value, leg) in [
        ("right", Some(Leg::Right)),
        ("nonsense", None),
        ("both", Some(Leg::Both)),
        ("", None),
    ] {
        tab.tap(DiaryTap::Edit(all[0].id));
        tab.form = vec![(field::LEG, value.to_owned())];
        tab.tap(DiaryTap::Save);
        assert_eq!(tab.stored()[0].leg, leg, "{value}");
    }
    let stored = tab.stored();
    // Cancelling a form changes nothing.
    tab.tap(DiaryTap::Edit(all[1].id));
    tab.tap(DiaryTap::Cancel);
    assert_eq!(tab.stored(), stored);
    assert_eq!(tab.focus, focus_of(&all[1]));
}

#[test]
fn one_muscle_alone_is_listed_until_it_is_in_no_entry() {
    let mut all = entries(50);
    for entry in all.iter_mut().step_by(2) {
        entry.stretch = Stretch::QuadLying;
    }
    let mut tab = Tab::open(&all);
    let listed = |tab: &Tab| {
        let open = tab.diary.open().unwrap();
        let muscles = open.list().map(|entry| entry.stretch.muscle());
        (open.muscle, muscles.collect::<Vec<_>>(), open.has_more())
    };
    let calf = Some(Muscle::Calf);
    tab.tap(DiaryTap::Only(calf));
    assert_eq!(tab.focus, "[name=only]");
    assert_eq!(listed(&tab), (calf, vec![Muscle::Calf; PAGE_SIZE], true));
    tab.tap(DiaryTap::More);
    assert_eq!(tab.focus, focus_of(&all[49 - 2 * PAGE_SIZE]));
    assert_eq!(listed(&tab), (calf, vec![Muscle::Calf; 25], false));
    // Deleting keeps the choice, and so does reading the diary again.
    tab.tap(DiaryTap::Delete(all[49].id));
    assert_eq!(listed(&tab).0, calf);
    tab.tap(DiaryTap::Undo);
    assert_eq!(listed(&tab), (calf, vec![Muscle::Calf; 25], false));
    // An entry that is edited to another muscle is still shown, because it gets the focus.
    tab.tap(DiaryTap::Edit(all[47].id));
    tab.form = vec![(field::STRETCH, "other/stretch/".to_owned())];
    tab.tap(DiaryTap::Save);
    assert_eq!(tab.focus, focus_of(&all[47]));
    assert_eq!(listed(&tab).0, None);
    // Its last cramp is gone.
    tab.tap(DiaryTap::Only(Some(Muscle::Other)));
    assert_eq!(listed(&tab).1, [Muscle::Other]);
    tab.tap(DiaryTap::Delete(all[47].id));
    assert_eq!(listed(&tab).0, None);
    tab.tap(DiaryTap::Only(calf));
    tab.tap(DiaryTap::Only(None));
    assert_eq!(listed(&tab).1.len(), PAGE_SIZE);
}

#[test]
fn older_entries_are_listed_from_where_the_list_ended() {
    let all = entries(50);
    let mut tab = Tab::open(&all);
    assert_eq!(tab.diary.open().unwrap().list().count(), PAGE_SIZE);
    tab.tap(DiaryTap::More);
    assert_eq!(tab.diary.open().unwrap().list().count(), 2 * PAGE_SIZE);
    assert_eq!(tab.focus, focus_of(&all[49 - PAGE_SIZE]));
    // Deleting an entry does not collapse the list.
    tab.tap(DiaryTap::Delete(all[49].id));
    assert_eq!(tab.diary.open().unwrap().listed, 2 * PAGE_SIZE);
}

#[test]
fn writes_of_another_tab_are_read_once_they_pause() {
    let all = entries(2);
    let mut tab = Tab::open(&all[..1]);
    let drawn = tab.drawn;
    let changes = |tab: &mut Tab, after: u64, hidden: bool| {
        tab.dispatch(Event::ChangedElsewhere {
            wall: WALL + Millis(after),
            hidden,
        });
        tab.wait.map(|wait| wait.0)
    };
    tab.put(&all[1..]);
    for (after, hidden, wait) in [
        (0, false, 150),
        (1_000, false, 150),
        (1_900, false, 100),
        (1_950, true, 150),
        (1_990, false, 10),
        (2_000, false, 150),
    ] {
        assert_eq!(changes(&mut tab, after, hidden), Some(wait), "{after}");
    }
    assert_eq!(tab.drawn, drawn, "nothing is read meanwhile");
    tab.dispatch(Event::RefreshDue);
    assert_eq!(tab.shown(), all);
}

#[test]
fn unreadable_records_are_counted_and_exported() {
    let all = entries(2);
    let mut tab = Tab::open(&all);
    let strange = [
        (key(all[0].id), "9 of a newer version"),
        ("uncramp.diary.rubbish".to_owned(), "rubbish"),
        ("uncramp.session.aside.1".to_owned(), "of a newer version"),
    ];
    for (key, text) in &strange {
        tab.memory.records.insert(key.clone(), (*text).to_owned());
    }
    tab.memory
        .records
        .insert("uncramp.session".to_owned(), "live".to_owned());
    tab.tap(DiaryTap::Json);
    let file = tab.offered.take().unwrap();
    let back = uncramp::diary::import(&file.text).unwrap();
    assert_eq!(back.entries, all[1..]);
    let mut aside = back.quarantined;
    aside.sort();
    let mut expected = strange.map(|(key, text)| (key, text.to_owned()));
    expected.sort();
    assert_eq!(aside, expected);
    assert_eq!(tab.message, Some(words::FILE_READY));
    tab.tap(DiaryTap::Csv);
    let lines = tab.offered.take().unwrap().text.lines().count();
    assert_eq!(lines, 2, "a heading and one entry");
    tab.dispatch(Event::FileOffered(false));
    assert_eq!(tab.message, Some(words::NO_FILE));
}

/// The stored session of a runner whose last cramp was saved to the diary under this id.
fn session_with(saved: u64) -> String {
    let mut session = Session::open(StepId::HOME, Moment(0));
    let tap = |session: &mut Session, event, seconds: u64| {
        let _ = update(session, event, Moment(seconds * 1_000));
    };
    tap(
        &mut session,
        Care::Answered(Answer::Muscle(Muscle::BackOfThigh)),
        1,
    );
    tap(&mut session, Care::TimePassed, 20);
    tap(&mut session, Care::Answered(Answer::LetGo), 21);
    tap(&mut session, Care::Saved(Some(saved)), 22);
    tap(&mut session, Care::LegChosen(Leg::Left), 23);
    assert_eq!(session.saved(), Some(saved));
    session::write(&session.snapshot(), Millis(WALL.0 - 60_000))
}

#[test]
fn deleting_an_entry_unlinks_it_from_the_session() {
    let all = entries(2);
    let mut tab = Tab::open(&all);
    let record = session_with(all[0].id.number());
    let slot = uncramp::state::Slot::Session.key().to_owned();
    tab.memory.records.insert(slot.clone(), record.clone());
    // Deleting another entry has no effect.
    tab.tap(DiaryTap::Delete(all[1].id));
    assert_eq!(tab.memory.records[&slot], record);
    tab.tap(DiaryTap::Delete(all[0].id));
    let (before, at) = session::read(&record).unwrap();
    let (after, still_at) = session::read(&tab.memory.records[&slot]).unwrap();
    assert_eq!((after.saved, after.leg), (None, None));
    assert_eq!(
        still_at, at,
        "nothing else of it is changed, nor is it newer"
    );
    let same = uncramp::care::Snapshot {
        saved: before.saved,
        leg: before.leg,
        ..after
    };
    assert_eq!(same, before);
    // An unreadable session is left alone.
    let mut tab = Tab::open(&all);
    tab.memory
        .records
        .insert(slot.clone(), "rubbish".to_owned());
    tab.tap(DiaryTap::Delete(all[0].id));
    assert_eq!(tab.memory.records[&slot], "rubbish");
}

#[test]
fn the_diary_opens_with_the_stored_theme() {
    let settings = Settings {
        theme: Theme::Dark,
        ..Settings::default()
    };
    for (record, theme) in [
        (Some(settings.write()), Theme::Dark),
        (Some("rubbish".to_owned()), Theme::Auto),
        (None, Theme::Auto),
    ] {
        let mut tab = Tab::default();
        let key = uncramp::state::Slot::Settings.key().to_owned();
        tab.memory
            .records
            .extend(record.map(|record| (key, record)));
        tab.dispatch(Event::Opened);
        assert_eq!(tab.theme, Some(theme));
    }
}
