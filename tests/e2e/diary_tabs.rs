//! The diary in two tabs while one of them writes a lot: the other reads it once, without waiting forever.

use serde_json::json;
use uncramp::care::Leg;
use uncramp::content::en::diary as words;
use uncramp::diary::{Note, export};
use uncramp::screen::diary::{PAGE_SIZE, field};

use crate::files::{choose_file, import_entries};
use crate::harness::scenarios;
use crate::support::diary::{diary_of, key};
use crate::support::tab::Tab;

scenarios![
    an_import_in_another_tab_is_read_once,
    a_tab_that_keeps_writing_is_read_in_time,
    other_records_of_another_tab_are_not_read,
    a_form_is_saved_into_the_entry_as_it_is_by_then,
];

/// `watches(key)` stops the clocks and from then on records how often a record is read, how many changes of the diary are
/// received, and which short timers are set. The timers fire only when the test says so.
const WATCH: &str = "window.watches = (record) => {
    const [get, later, never] = [Storage.prototype.getItem, window.setTimeout, window.clearTimeout];
    const timers = new Map();
    window.watched = {
        reads: 0,
        heard: 0,
        due: () => [...timers.values()].map(({ due }) => due),
        ring: () => timers.forEach(({ task }, id) => (timers.delete(id), task())),
    };
    Storage.prototype.getItem = function (key) {
        watched.reads += key === record;
        return get.call(this, key);
    };
    addEventListener('storage', ({ key }) => (watched.heard += /^uncramp.diary./.test(key)));
    test.freeze();
    const since = test.now();
    let newest = 1_000_000;
    window.setTimeout = (task, ms, ...given) => {
        if (!(ms <= 150)) return later(task, ms, ...given);
        timers.set(++newest, { task, due: Math.round((test.now() - since + ms) / 10) * 10 });
        return newest;
    };
    window.clearTimeout = (id) => timers.delete(id) || never(id);
    window.hears = (key) => void dispatchEvent(new StorageEvent('storage', { key }));
}";

#[track_caller]
fn due(tab: &Tab) -> serde_json::Value {
    tab.eval("watched.due()")
}

fn an_import_in_another_tab_is_read_once(tab: &mut Tab) {
    let entries = diary_of(400);
    tab.serve_with_script(WATCH);
    tab.open_diary(&entries[..1]);
    tab.wait_for_entry_count(1);
    tab.eval(&format!("watches('{}')", key(entries[0].id)));
    let session = tab.session();
    let here = session.window().unwrap();
    let other = session.open_window("window").unwrap();
    session.switch(&other).unwrap();
    tab.reopen_diary();
    choose_file(tab, &export(&mut entries.iter(), &[]));
    import_entries(tab, 399);
    session.switch(&here).unwrap();
    tab.wait_for("every change is received", "watched.heard", 399);
    assert_eq!(
        tab.eval("[watched.reads, watched.due().length]"),
        json!([0, 1]),
        "read while the other still writes"
    );
    tab.eval("watched.ring()");
    tab.wait_for_entry_count(PAGE_SIZE);
    assert_eq!(tab.eval("[watched.reads, watched.due()]"), json!([1, []]));
    session.switch(&other).unwrap();
    session.close_window().unwrap();
    session.switch(&here).unwrap();
}

fn a_tab_that_keeps_writing_is_read_in_time(tab: &mut Tab) {
    let entries = diary_of(2);
    tab.serve_with_script(WATCH);
    tab.open_diary(&entries[..1]);
    tab.wait_for_entry_count(1);
    tab.eval(&format!("watches('{}')", key(entries[0].id)));
    tab.store_entries(&entries[1..]);
    let trickle = |count: u32| {
        tab.eval(&format!(
            "[...Array({count})].forEach(() => (test.stall(100), hears('uncramp.diary.1')))"
        ));
    };
    trickle(1);
    assert_eq!(due(tab), json!([250]), "0.15 s after it");
    trickle(10);
    assert_eq!(due(tab), json!([1_250]), "0.15 s after the last one");
    trickle(9);
    assert_eq!(due(tab), json!([2_100]), "2 s after the first one");
    assert_eq!(tab.eval("watched.reads"), 0);
    tab.eval("watched.ring()");
    tab.wait_for_entry_count(2);
    assert_eq!(tab.eval("watched.reads"), 1);
    // A hidden page does not schedule a read.
    tab.eval("test.show(false)");
    tab.eval("test.stall(5_000)");
    trickle(40);
    assert_eq!(due(tab), json!([11_150]));
}

fn other_records_of_another_tab_are_not_read(tab: &mut Tab) {
    let entries = diary_of(1);
    tab.serve_with_script(WATCH);
    tab.open_diary(&entries);
    tab.wait_for_entry_count(1);
    tab.eval(&format!("watches('{}')", key(entries[0].id)));
    for elsewhere in ["uncramp.session", "uncramp.settings", "else"] {
        tab.eval(&format!("hears('{elsewhere}')"));
        assert_eq!(due(tab), json!([]), "{elsewhere}");
    }
    // All storage was cleared, including the diary.
    tab.eval("localStorage.clear()");
    tab.eval("hears(null)");
    assert_eq!(due(tab), json!([150]));
    tab.eval("watched.ring()");
    tab.wait_for_entry_count(0);
}

fn a_form_is_saved_into_the_entry_as_it_is_by_then(tab: &mut Tab) {
    let mut entries = diary_of(2);
    tab.open_diary(&entries);
    tab.open_form(&entries[0]);
    tab.fill(field::NOTE, "from here");
    // What another tab would write.
    entries[0].leg = Some(Leg::Left);
    tab.store_entries(&entries[..1]);
    tab.click(words::SAVE);
    tab.wait_for_focus(&format!("#e{}", entries[0].id.digits()));
    entries[0].note = Note::new("from here");
    let mut saved = tab.entries();
    entries[0].edited = saved[0].edited;
    assert_eq!(saved, entries);
    // Deleted by another tab: only "Undo" restores it, with what was typed.
    tab.open_form(&entries[0]);
    tab.fill(field::NOTE, "typed here");
    tab.eval(&format!(
        "localStorage.removeItem('{}')",
        key(entries[0].id)
    ));
    tab.click(words::SAVE);
    tab.wait_for_focus(".status");
    tab.wait_for_entry_count(1);
    assert_eq!(tab.entries(), entries[1..]);
    tab.click(words::UNDO);
    tab.wait_for_entry_count(2);
    saved = tab.entries();
    assert_eq!(saved[0].note.as_str(), "typed here");
    assert_eq!(saved[0].leg, Some(Leg::Left));
}
