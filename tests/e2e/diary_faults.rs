//! The diary on a device that is full or refuses to delete: messages are true, and no operation is left half done.

use serde_json::json;
use uncramp::care::Millis;
use uncramp::content::en::diary as words;
use uncramp::diary::{Entry, Note, export};

use crate::files::{choose_file, confirm_deletion, import_entries};
use crate::harness::scenarios;
use crate::saving::{EMPTY, FILL};
use crate::support::diary::diary_of;
use crate::support::tab::Tab;

scenarios![
    a_file_that_does_not_fit_adds_nothing,
    a_partly_imported_file_reports_what_was_added,
    a_failed_restore_can_be_retried,
    a_failed_deletion_is_reported,
];

/// Frees some 60 kB of what [`FILL`] has used.
const FREE_SOME: &str = "((name) => localStorage.setItem(name, localStorage.getItem(name).slice(60_000)))(Object.keys(localStorage).filter((key) => key.startsWith('test-filler-')).sort()[0])";
/// Everything in local storage.
const ALL: &str = "JSON.stringify(Object.entries(localStorage).sort())";

/// The same entries after a later edit, with long notes.
fn edited(entries: &[Entry]) -> Vec<Entry> {
    let edited = entries.iter().map(|entry| Entry {
        edited: Millis(entry.edited.0 + 1),
        note: Note::new(&"Uphill. ".repeat(40)),
        ..entry.clone()
    });
    edited.collect()
}

fn a_file_that_does_not_fit_adds_nothing(tab: &mut Tab) {
    let entries = diary_of(3_000);
    let quarantined = [("uncramp.session.aside.1".to_owned(), "rubbish".to_owned())];
    // First, too many new entries; second, some new entries followed by too many newer versions.
    let all_newer = [&entries[..100], &edited(&entries[100..600])].concat();
    for (mine, file) in [(&entries[..1], &entries), (&entries[100..600], &all_newer)] {
        tab.open_diary(mine);
        tab.eval(FILL);
        tab.eval(FREE_SOME);
        let text = export(&mut file.iter(), &quarantined);
        choose_file(tab, &text);
        tab.eval(&format!("void (window.before = {ALL})"));
        let more = file.len() - file.iter().filter(|entry| mine.contains(entry)).count();
        tab.click(&format!("{} {}", words::ADD, more + quarantined.len()));
        tab.wait_for_notice(&[words::REFUSED, words::NO_ROOM]);
        assert_eq!(tab.eval(&format!("{ALL} === before")), true, "as it was");
        assert_eq!(tab.entries(), mine);
        // Once there is room, the same file is imported.
        tab.eval(EMPTY);
        choose_file(tab, &text);
        tab.click(&format!("{} {}", words::ADD, more + quarantined.len()));
        tab.wait_for_notice(&[&format!("{more} {}", words::ADDED)]);
        assert_eq!(tab.entries(), *file);
        assert_eq!(tab.records(&quarantined[0].0), quarantined);
    }
}

/// Allows this many more records to be written, and none to be removed.
fn refuse_after(count: u32) -> String {
    format!(
        "((left, set) => {{
            const no = () => {{ throw new DOMException('no', 'QuotaExceededError') }};
            Storage.prototype.setItem = function (key, text) {{
                return key.startsWith('uncramp.diary.') && left-- < 1 ? no() : set.call(this, key, text);
            }};
            Storage.prototype.removeItem = no;
        }})({count}, Storage.prototype.setItem)"
    )
}

fn a_partly_imported_file_reports_what_was_added(tab: &mut Tab) {
    let entries = diary_of(9);
    tab.open_diary(&[]);
    choose_file(tab, &export(&mut entries.iter(), &[]));
    tab.eval(&refuse_after(3));
    tab.click(&format!("{} 9", words::ADD));
    tab.wait_for_notice(&[&format!("3 {}", words::ADDED), words::NO_ROOM]);
    tab.wait_for_entry_count(3);
    assert_eq!(tab.entries(), entries[..3]);
    // Entries that were imported are recognised; a second attempt adds the rest.
    tab.reopen_diary();
    choose_file(tab, &export(&mut entries.iter(), &[]));
    import_entries(tab, 6);
    assert_eq!(tab.entries(), entries);
}

fn a_failed_restore_can_be_retried(tab: &mut Tab) {
    let entries = edited(&diary_of(2));
    tab.open_diary(&entries);
    tab.click_entry_button(&entries[1], words::DELETE);
    tab.wait_for_entry_count(1);
    tab.wait_for_focus(".status");
    tab.eval(FILL);
    tab.click(words::UNDO);
    tab.wait_for_announcement(words::NOT_SAVED_FULL);
    tab.wait_for_visible_message(words::NOT_SAVED_FULL);
    tab.wait_for_focus(".status");
    assert_eq!(tab.entries(), entries[..1]);
    tab.eval(EMPTY);
    tab.click(words::UNDO);
    tab.wait_for_entry_count(2);
    tab.wait_for_focus(&format!("#e{}", entries[1].id.digits()));
    tab.wait_for_visible_message("");
    assert_eq!(tab.entries(), entries);
}

fn a_failed_deletion_is_reported(tab: &mut Tab) {
    let entries = diary_of(2);
    tab.open_diary(&entries);
    tab.eval(&refuse_after(0));
    tab.click_entry_button(&entries[1], words::DELETE);
    tab.wait_for_notice(&[words::NOT_DELETED]);
    confirm_deletion(tab);
    tab.wait_for_notice(&[words::NOT_DELETED]);
    tab.wait_for_entry_count(2);
    assert_eq!(tab.entries(), entries);
    // The same when storage cannot even be read.
    tab.serve_with_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
    );
    tab.start("diary/");
    tab.wait_for_open_diary();
    confirm_deletion(tab);
    tab.wait_for_notice(&[words::NOT_DELETED]);
    let notice =
        "[...document.querySelectorAll('.records .notice')].map((found) => found.textContent)";
    assert_eq!(tab.eval(notice), json!([words::NOT_SAVED_BLOCKED]));
}
