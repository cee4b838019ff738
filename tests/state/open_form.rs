//! An entry whose form is open while another tab changes or deletes it.

use uncramp::care::{CauseAnswer, Leg};
use uncramp::content::en::diary as words;
use uncramp::diary::key;
use uncramp::screen::diary::{Notice, field};
use uncramp::state::diary::{Event, Tap as DiaryTap};

use crate::device::{Tab, WALL, edited, entries};

#[test]
fn a_form_being_edited_is_not_replaced() {
    let all = entries(2);
    let mut tab = Tab::open(&all[..1]);
    tab.tap(DiaryTap::Edit(all[0].id));
    tab.put(&all[1..]);
    tab.dispatch(Event::RefreshDue);
    assert_eq!(tab.shown(), &all[..1]);
    tab.tap(DiaryTap::Cancel);
    assert_eq!(tab.shown(), all);
}

#[test]
fn a_form_writes_only_what_was_changed_in_it() {
    let all = entries(1);
    let mut tab = Tab::open(&all);
    tab.tap(DiaryTap::Edit(all[0].id));
    // Meanwhile another tab says which leg it was, and why.
    let mut elsewhere = edited(&all[0], "Uphill.", 1);
    elsewhere.leg = Some(Leg::Left);
    elsewhere.why.set(CauseAnswer::Longer);
    tab.put(std::slice::from_ref(&elsewhere));
    tab.dispatch(Event::RefreshDue);
    // The form has every field, most of them as they were.
    let fields = [
        (field::LEG, ""),
        (field::HOLDS, "1"),
        (field::WHY[0], ""),
        (field::WHY[4], "1"),
        (field::NOTE, "Steep."),
    ];
    tab.form = fields.map(|(name, value)| (name, value.to_owned())).into();
    tab.tap(DiaryTap::Save);
    let mut both = edited(&elsewhere, "Steep.", 0);
    both.why.set(CauseAnswer::Shoes);
    both.edited = WALL;
    assert_eq!(tab.stored(), std::slice::from_ref(&both));
    assert_eq!(tab.shown(), std::slice::from_ref(&both));
    assert_eq!(tab.focus, format!("#e{}", both.id.digits()));
    // A form in which nothing was changed changes nothing.
    tab.tap(DiaryTap::Edit(all[0].id));
    let newer = edited(&both, "Downhill.", 1);
    tab.put(std::slice::from_ref(&newer));
    tab.form = vec![(field::NOTE, "Steep.".to_owned())];
    tab.tap(DiaryTap::Save);
    assert_eq!(tab.stored(), [newer]);
    assert_eq!(tab.diary.open().unwrap().editing, None);
}

#[test]
fn an_entry_deleted_elsewhere_is_restored_only_by_undo() {
    let all = entries(2);
    let mut tab = Tab::open(&all);
    tab.tap(DiaryTap::Edit(all[0].id));
    tab.memory.records.remove(&key(all[0].id));
    tab.form = vec![(field::NOTE, "Steep.".to_owned())];
    tab.tap(DiaryTap::Save);
    assert_eq!(tab.stored(), all[1..]);
    assert_eq!(tab.shown(), &all[1..]);
    let mut typed = edited(&all[0], "Steep.", 0);
    typed.edited = WALL;
    let shown = tab.diary.open().unwrap();
    assert_eq!(shown.notice, Notice::Deleted(Box::new(typed.clone())));
    assert_eq!(tab.focus, ".status");
    tab.tap(DiaryTap::Undo);
    assert_eq!(tab.stored(), [typed, all[1].clone()]);
}

#[test]
fn a_form_never_replaces_a_record_that_cannot_be_read() {
    let all = entries(1);
    let mut tab = Tab::open(&all);
    tab.tap(DiaryTap::Edit(all[0].id));
    let newer = "9 of a newer version".to_owned();
    tab.memory.records.insert(key(all[0].id), newer.clone());
    tab.form = vec![(field::NOTE, "Steep.".to_owned())];
    tab.tap(DiaryTap::Save);
    assert_eq!(tab.memory.records[&key(all[0].id)], newer);
    assert_eq!(tab.message, Some(words::QUARANTINED));
    assert_eq!(tab.diary.open().unwrap().editing, Some(all[0].id));
    // Nor is anything said to be deleted where the browser stores nothing.
    tab.memory.blocked = true;
    tab.tap(DiaryTap::Save);
    assert_eq!(tab.message, Some(words::NOT_SAVED_BLOCKED));
    assert_eq!(tab.diary.open().unwrap().editing, Some(all[0].id));
}
