//! Importing and exporting the diary: files that round-trip, files that are refused, reminders, and deleting everything.

use std::fs;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::json;
use uncramp::care::session::ICE_OFF_BY;
use uncramp::care::{Answer, Millis, Question, StepId, Treatment};
use uncramp::content::en::{diary as words, ui};
use uncramp::diary::{Entry, KEY_PREFIX, Note, csv, export, import};

use crate::harness::scenarios;
use crate::support::diary::{diary_of, key};
use crate::support::tab::Tab;

scenarios![
    an_export_restores_a_deleted_diary,
    an_import_adds_new_and_newer_entries,
    a_table_is_exported_for_a_spreadsheet,
    a_bad_file_is_refused_by_line_and_reason_and_changes_nothing,
    deleting_everything_asks_first_and_leaves_nothing,
    unreadable_records_are_quarantined_and_exported,
    an_import_restores_quarantined_records,
    the_calendar_reminds_of_the_next_day,
    the_calendar_reminds_of_the_ice,
];

/// Records what the page downloads, shares and prints.
pub const OUT: &str = include_str!("out.js");

/// Opens a diary whose downloads the test captures.
#[track_caller]
fn open_capturing(tab: &mut Tab, entries: &[Entry]) {
    tab.serve_with_script(OUT);
    tab.open_diary(entries);
}

/// The file that a button downloads; it must have this name and MIME type.
#[track_caller]
fn download(tab: &Tab, button: &str, name: &str, kind: &str) -> String {
    tab.eval("void (out.files.length = 0)");
    tab.click(button);
    tab.wait_for(
        "a file is downloaded",
        "out.files.map((file) => [file.name, file.type, typeof file.text])",
        json!([[name, kind, "string"]]),
    );
    tab.wait_for_announcement(words::FILE_READY);
    tab.wait_for_visible_message(words::FILE_READY);
    let text = tab.eval("out.files[0].text");
    text.as_str().unwrap().to_owned()
}

#[track_caller]
fn download_json(tab: &Tab) -> String {
    download(
        tab,
        words::EXPORT_JSON,
        "uncramp-diary.json",
        "application/json",
    )
}

/// Chooses a file with this content in the diary's file input.
#[track_caller]
pub fn choose_file(tab: &Tab, text: &str) {
    // Several workers of one engine choose files at the same time.
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("uncramp-test-{}-{count}.json", std::process::id());
    let path = std::env::temp_dir().join(name);
    fs::write(&path, text).unwrap();
    // The notice about the previous file must not keep the focus.
    tab.eval("void document.activeElement.blur()");
    let field = tab.session().find("//input[@type='file']").unwrap();
    let chosen = tab.session().choose_file(&field, path.to_str().unwrap());
    chosen.unwrap();
    tab.wait_for_focus(".status");
    fs::remove_file(path).unwrap();
}

/// Entries with everything that is difficult to represent in a file.
fn strange_diary() -> Vec<Entry> {
    let notes = [
        "\"quoted\", and a \\ too",
        "<b>&amp;</b> 🏃🏽‍♀️ שלום",
        "=1+1; 'x'",
        "",
    ];
    let entries = diary_of(4).into_iter().zip(notes);
    let entries = entries.map(|(entry, note)| Entry {
        note: Note::new(note),
        ..entry
    });
    entries.collect()
}

/// Imports the chosen file, which contains this many new entries.
#[track_caller]
pub fn import_entries(tab: &Tab, count: usize) {
    tab.click(&format!("{} {count}", words::ADD));
    tab.wait_for_notice(&[&format!("{count} {}", words::ADDED)]);
}

/// Asks for everything to be deleted, and confirms it.
#[track_caller]
pub fn confirm_deletion(tab: &Tab) {
    tab.click_at(&format!(
        "//div[@class='files']//button[.='{}']",
        words::DELETE_ALL
    ));
    tab.wait_for_notice(&[words::DELETE_ALL_ASK, words::DELETE_ALL_WARNS]);
    tab.click_at(&format!(
        "//section[@class='status']//button[.='{}']",
        words::DELETE_ALL
    ));
}

#[track_caller]
fn delete_everything(tab: &Tab) {
    confirm_deletion(tab);
    tab.wait_for_notice(&[words::DELETED]);
}

fn an_export_restores_a_deleted_diary(tab: &mut Tab) {
    let entries = strange_diary();
    open_capturing(tab, &entries);
    let file = download_json(tab);
    assert_eq!(file, export(&mut entries.iter(), &[]));
    delete_everything(tab);
    assert_eq!(tab.records(KEY_PREFIX), []);
    choose_file(tab, &file);
    tab.wait_for_notice(&[&format!("4 {}", words::IMPORT_NEW)]);
    assert_eq!(tab.records(KEY_PREFIX), [], "nothing is added unasked");
    import_entries(tab, 4);
    tab.wait_for_entry_count(4);
    assert_eq!(tab.entries(), entries);
    // Importing it again changes nothing.
    choose_file(tab, &file);
    tab.wait_for_notice(&[&format!("4 {}", words::IMPORT_SAME), words::NOTHING_NEW]);
    tab.click(words::CANCEL);
    tab.wait_for_notice(&[]);
    tab.wait_for_focus("h1");
    assert_eq!(download_json(tab), file);
}

fn an_import_adds_new_and_newer_entries(tab: &mut Tab) {
    let entries = diary_of(5);
    let edited = |entry: &Entry, by: i64, note: &str| Entry {
        edited: Millis(entry.edited.0.saturating_add_signed(by)),
        note: Note::new(note),
        ..entry.clone()
    };
    let newer = edited(&entries[0], 1, "newer");
    let older = edited(&entries[1], -1, "older");
    let theirs = [&newer, &older, &entries[2], &entries[4]];
    open_capturing(tab, &entries[..4]);
    choose_file(tab, &export(&mut theirs.into_iter(), &[]));
    tab.wait_for_notice(&[
        &format!("1 {}", words::IMPORT_NEW),
        &format!("1 {}", words::IMPORT_SAME),
        &format!("1 {}", words::IMPORT_NEWER),
        &format!("1 {}", words::IMPORT_OLDER),
    ]);
    import_entries(tab, 2);
    let mut expect = entries;
    expect[0] = newer;
    assert_eq!(tab.entries(), expect);
}

fn a_table_is_exported_for_a_spreadsheet(tab: &mut Tab) {
    let entries = strange_diary();
    open_capturing(tab, &entries);
    let table = download(tab, words::EXPORT_CSV, "uncramp-diary.csv", "text/csv");
    assert_eq!(table, csv(&mut entries.iter()));
    assert!(table.starts_with('\u{feff}') && table.contains("'=1+1"));
}

fn a_bad_file_is_refused_by_line_and_reason_and_changes_nothing(tab: &mut Tab) {
    let entries = diary_of(3);
    let good = export(&mut entries.iter(), &[]);
    open_capturing(tab, &entries[..1]);
    let before = tab.records("uncramp.diary.");
    let line = |line: u32, reason: &str| {
        words::at_line(&line.to_string(), reason, "")
            .trim_end()
            .to_owned()
    };
    for (text, reason) in [
        (String::new(), line(1, words::NOT_JSON)),
        ("{\n\"app\":".to_owned(), line(2, words::NOT_JSON)),
        (good[..good.len() - 3].to_owned(), line(6, words::NOT_JSON)),
        (
            "{\"app\":\"other\",\"version\":1}".to_owned(),
            line(1, words::NOT_A_DIARY),
        ),
        (
            good.replacen("\"version\":2", "\"version\":3", 1),
            line(1, words::NEWER_VERSION),
        ),
        (
            good.replace("\"holds\":2,\"relief\":61", "\"holds\":9,\"relief\":61"),
            line(4, &format!("{} holds", words::BAD)),
        ),
        (
            good.replace("\"holds\":2,\"relief\":61", "\"relief\":61"),
            line(4, &format!("{} holds", words::MISSING)),
        ),
        (
            good.replace(&entries[2].id.digits(), &entries[1].id.digits()),
            line(4, words::TWICE),
        ),
        ("[".repeat(100_000), line(1, words::NOT_JSON)),
    ] {
        choose_file(tab, &text);
        tab.wait_for_notice(&[words::REFUSED, &reason]);
        assert_eq!(tab.records("uncramp.diary."), before);
    }
    choose_file(tab, &" ".repeat(uncramp::diary::MAX_FILE_BYTES + 1));
    tab.wait_for_notice(&[words::REFUSED, &line(1, words::TOO_LARGE)]);
    // After all these, the valid file is still accepted.
    choose_file(tab, &good);
    import_entries(tab, 2);
    assert_eq!(tab.entries(), entries);
}

fn deleting_everything_asks_first_and_leaves_nothing(tab: &mut Tab) {
    let entries = diary_of(2);
    open_capturing(tab, &entries);
    tab.store_records(&[
        ("uncramp.settings".to_owned(), "1 theme=dark".to_owned()),
        ("uncramp.session.aside.1".to_owned(), "rubbish".to_owned()),
        (format!("{KEY_PREFIX}rubbish"), "rubbish".to_owned()),
        ("elsewhere".to_owned(), "stays".to_owned()),
    ]);
    tab.reopen_diary();
    let everything = format!("//div[@class='files']//button[.='{}']", words::DELETE_ALL);
    tab.click_at(&everything);
    tab.wait_for_notice(&[words::DELETE_ALL_ASK, words::DELETE_ALL_WARNS]);
    tab.click(words::CANCEL);
    tab.wait_for_notice(&[]);
    tab.wait_for_entry_count(2);
    // The focus moves one frame later, and the page scrolls with it: an earlier click would miss its target.
    tab.wait_for_focus("h1");
    delete_everything(tab);
    assert_eq!(tab.records("uncramp."), []);
    assert_eq!(tab.records("elsewhere").len(), 1);
    tab.wait_for_entry_count(0);
    let lines = "[...document.querySelectorAll('.records .line')].map((line) => line.textContent)";
    assert_eq!(tab.eval(lines), json!([words::EMPTY_YET, words::EMPTY_HOW]));
    // The settings are reset on the screen as well.
    tab.wait_for(
        "the default theme",
        "document.documentElement.dataset.theme",
        "auto",
    );
}

fn unreadable_records_are_quarantined_and_exported(tab: &mut Tab) {
    let entries = diary_of(5);
    let good = entries[3].write();
    let broken = [
        (key(entries[0].id), good.replacen("1 ", "2 ", 1)),
        (key(entries[1].id), "rubbish".to_owned()),
        (
            key(entries[2].id),
            format!("{good} {}", "x".repeat(200_000)),
        ),
        (format!("{KEY_PREFIX}nonsense"), good),
    ];
    open_capturing(tab, &entries[3..]);
    tab.store_records(&broken);
    tab.reopen_diary();
    tab.wait_for_entry_count(2);
    let notice =
        "[...document.querySelectorAll('.records .notice')].map((found) => found.textContent)";
    assert_eq!(tab.eval(notice), json!([words::QUARANTINED]));
    let file = import(&download_json(tab)).unwrap();
    assert_eq!(file.entries, entries[3..]);
    assert_eq!(file.quarantined, broken);
    // Quarantined records survive all other operations.
    tab.click_entry_button(&entries[3], words::DELETE);
    tab.wait_for_entry_count(1);
    for (key, text) in &broken {
        assert_eq!(tab.records(key), [(key.clone(), text.clone())]);
    }
}

fn an_import_restores_quarantined_records(tab: &mut Tab) {
    let [mine, theirs] = ["mine", "theirs"].map(|text| {
        let key = format!("{KEY_PREFIX}nonsense");
        (key, text.to_owned())
    });
    let other = ("uncramp.session.aside.1".to_owned(), "2 newer".to_owned());
    let file = export(&mut [].iter(), &[theirs.clone(), other.clone()]);
    open_capturing(tab, &[]);
    choose_file(tab, &file);
    tab.click(&format!("{} 2", words::ADD));
    tab.wait_for_notice(&[&format!("0 {}", words::ADDED)]);
    assert_eq!(tab.records(KEY_PREFIX), [theirs]);
    assert_eq!(tab.records(&other.0), [other]);
    // An existing record under such a key is not overwritten.
    open_capturing(tab, &[]);
    tab.store_records(std::slice::from_ref(&mine));
    choose_file(tab, &file);
    tab.click(&format!("{} 2", words::ADD));
    tab.wait_for_notice(&[&format!("0 {}", words::ADDED)]);
    assert_eq!(tab.records(KEY_PREFIX), [mine]);
}

/// The lines of a calendar file, unfolded.
fn ics_lines(text: &str) -> Vec<String> {
    assert!(text.ends_with("\r\n"));
    let whole = text.replace("\r\n ", "");
    whole.trim_end().split("\r\n").map(str::to_owned).collect()
}

/// The value of the first property with this name in a calendar file.
#[track_caller]
fn value(text: &str, name: &str) -> String {
    let lines = ics_lines(text);
    let found = lines.iter().find_map(|line| line.strip_prefix(name));
    found
        .unwrap_or_else(|| panic!("no {name} in {lines:?}"))
        .replace("\\,", ",")
}

/// A time in calendar format, with minute precision.
fn calendar_time(moment: &str) -> String {
    format!("new Date({moment}).toISOString().replace(/[-:]/g, '').slice(0, 13) + '00Z'")
}

/// Stops both clocks, with the wall clock in the middle of a minute, because calendar times have minute precision.
#[track_caller]
fn stop_clocks(tab: &Tab) {
    tab.eval("(test.freeze(), void test.setWall(30_000 - (test.wall() % 60_000)))");
}

fn the_calendar_reminds_of_the_next_day(tab: &mut Tab) {
    tab.serve_with_script(OUT);
    tab.start("");
    tab.walk_to_after_care(10);
    stop_clocks(tab);
    let file = download(tab, ui::NEXT_DAY, "uncramp-tomorrow.ics", "text/calendar");
    let eight = "((now) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 8))(new Date(test.wall()))";
    assert_eq!(value(&file, "DTSTART:"), tab.eval(&calendar_time(eight)));
    assert_eq!(
        value(&file, "DTSTAMP:"),
        tab.eval(&calendar_time("test.wall()"))
    );
    assert_eq!(value(&file, "SUMMARY:"), words::NEXT_DAY);
    assert_eq!(value(&file, "DESCRIPTION:"), words::NEXT_DAY_TEXT);
    assert_eq!(value(&file, "TRIGGER:"), "PT0M");
    // Another tap creates another event. Its id consists of the time and a little chance, and nobody taps twice at one moment.
    tab.skip(1_000);
    let again = download(tab, ui::NEXT_DAY, "uncramp-tomorrow.ics", "text/calendar");
    assert_ne!(value(&file, "UID:"), value(&again, "UID:"));
}

fn the_calendar_reminds_of_the_ice(tab: &mut Tab) {
    tab.serve_with_script(OUT);
    tab.start("cold-or-warm/");
    stop_clocks(tab);
    tab.skip(300);
    let ice = StepId::Treatment(Treatment::Ice);
    tab.click_answer(
        StepId::Question(Question::ColdOrWarm),
        Answer::SomethingCold,
    );
    tab.wait_for_step(ice);
    tab.eval("void (window.on = test.wall())");
    tab.skip(90_000);
    let file = download(tab, ui::ICE_OFF, "uncramp-ice-off.ics", "text/calendar");
    // Measured from when the ice was put on, not from when the reminder was requested.
    let off = format!("on + {}", ICE_OFF_BY.0);
    assert_eq!(value(&file, "DTSTART:"), tab.eval(&calendar_time(&off)));
    assert_eq!(value(&file, "SUMMARY:"), words::ICE_OFF);
    assert_eq!(value(&file, "DESCRIPTION:"), words::ICE_OFF_TEXT);
}
