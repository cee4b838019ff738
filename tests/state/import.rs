//! A file is compared with the diary, and imported entirely or not at all.

use proptest::prelude::*;
use uncramp::diary::{Entry, ImportErrorKind, export};
use uncramp::record::batch::write_all;
use uncramp::screen::diary::Notice;
use uncramp::state::diary::{Chosen, Tap as DiaryTap};

use crate::device::{Memory, Tab, edited, entries};

fn file(entries: &[Entry], aside: &[(&str, &str)]) -> String {
    let aside: Vec<_> = aside
        .iter()
        .map(|(key, text)| ((*key).to_owned(), (*text).to_owned()))
        .collect();
    export(&mut entries.iter(), &aside)
}

fn notice(tab: &Tab) -> &Notice {
    &tab.diary.open().unwrap().notice
}

#[track_caller]
fn check_offer(tab: &Tab, new: usize, newer: usize) {
    let Notice::ImportPending(offer) = notice(tab) else {
        panic!("{:?}", notice(tab));
    };
    assert_eq!(
        [offer.merge.new.len(), offer.merge.newer.len()],
        [new, newer]
    );
}

#[test]
fn a_file_is_offered_and_then_imported() {
    let all = entries(4);
    let mut tab = Tab::open(&all[..2]);
    let newer = edited(&all[1], "Downhill.", 1);
    let text = file(&[all[0].clone(), newer.clone(), all[2].clone()], &[]);
    tab.choose_file(text);
    check_offer(&tab, 1, 1);
    assert_eq!(tab.focus, ".status");
    assert_eq!(tab.stored(), all[..2], "nothing is written yet");
    tab.tap(DiaryTap::Add);
    assert_eq!(notice(&tab), &Notice::Added(2));
    assert_eq!(tab.stored(), [all[0].clone(), newer, all[2].clone()]);
}

#[test]
fn an_edit_of_another_tab_since_the_offer_is_not_overwritten() {
    let all = entries(2);
    let mut tab = Tab::open(&all[..1]);
    let of_file = edited(&all[0], "From the file.", 1);
    tab.choose_file(file(&[of_file, all[1].clone()], &[]));
    check_offer(&tab, 1, 1);
    // Meanwhile another tab saves an edit.
    let newest = edited(&all[0], "From the other tab.", 2);
    tab.put(std::slice::from_ref(&newest));
    tab.tap(DiaryTap::Add);
    assert_eq!(notice(&tab), &Notice::Added(1));
    assert_eq!(tab.stored(), [newest, all[1].clone()]);
}

#[test]
fn an_entry_deleted_since_the_offer_is_not_restored_unasked() {
    let all = entries(2);
    let mut tab = Tab::open(&all[..1]);
    tab.choose_file(file(&all, &[]));
    check_offer(&tab, 1, 0);
    tab.memory.records.clear();
    tab.tap(DiaryTap::Add);
    assert_eq!(tab.stored(), all[1..]);
}

#[test]
fn a_quarantined_record_is_restored_only_if_there_is_none() {
    let mut tab = Tab::open(&[]);
    let aside = [
        ("uncramp.session.aside.1", "of a newer version"),
        ("uncramp.settings.aside.2", "rubbish"),
        ("uncramp.session", "live"),
    ];
    tab.memory
        .records
        .insert("uncramp.settings.aside.2".to_owned(), "mine".to_owned());
    tab.choose_file(file(&[], &aside));
    tab.tap(DiaryTap::Add);
    let records: Vec<(&str, &str)> = tab
        .memory
        .records
        .iter()
        .map(|(key, text)| (key.as_str(), text.as_str()))
        .collect();
    assert_eq!(
        records,
        [
            ("uncramp.session.aside.1", "of a newer version"),
            ("uncramp.settings.aside.2", "mine"),
        ]
    );
}

#[test]
fn an_invalid_file_is_refused() {
    for (chosen, why) in [
        (Chosen::TooLarge, ImportErrorKind::TooLarge),
        (Chosen::Text("{}".to_owned()), ImportErrorKind::NotADiary),
        (Chosen::Text("rubbish".to_owned()), ImportErrorKind::NotJson),
    ] {
        let mut tab = Tab::open(&[]);
        tab.chosen = Some(chosen);
        tab.tap(DiaryTap::File);
        let Notice::ImportFailed(refused) = notice(&tab) else {
            panic!("{:?}", notice(&tab));
        };
        assert_eq!(refused.kind, why);
    }
    let mut tab = Tab::open(&[]);
    tab.chosen = Some(Chosen::Unreadable);
    tab.tap(DiaryTap::File);
    assert_eq!(notice(&tab), &Notice::Unreadable);
}

#[test]
fn without_storage_nothing_is_imported() {
    let mut tab = Tab::open(&[]);
    tab.choose_file(file(&entries(2), &[]));
    tab.memory.blocked = true;
    tab.tap(DiaryTap::Add);
    assert_eq!(notice(&tab), &Notice::NoRoom(0));
}

/// A device with some records, more records to write, and room for only some of those.
fn full_device() -> impl Strategy<Value = (Memory, Vec<(String, String)>)> {
    let record = ("[a-f]", "[a-z]{0,9}");
    let records = prop::collection::btree_map(record.0, record.1, 0..6);
    let more = prop::collection::vec(record, 0..9);
    (records, more, 0..60_usize).prop_map(|(records, more, room)| {
        let size: usize = records
            .iter()
            .map(|(key, text)| key.len() + text.len())
            .sum();
        let memory = Memory {
            records,
            room: Some(size.max(room)),
            ..Memory::default()
        };
        (memory, more)
    })
}

proptest! {
    #[test]
    fn records_are_written_together_or_not_at_all((before, records) in full_device()) {
        let mut after = before.clone();
        if let Err(left) = write_all(&mut after, &records) {
            prop_assert_eq!(left, 0);
            prop_assert_eq!(after, before);
        } else {
            let mut expected = before.records;
            expected.extend(records);
            prop_assert_eq!(after.records, expected);
        }
    }
}
