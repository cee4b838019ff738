//! The diary in a tab: what is stored before it is opened, and what the test sees and does in it.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use uncramp::care::{CauseAnswer, CauseAnswers, Millis, Stretch};
use uncramp::diary::{Entry, Holds, Id, KEY_PREFIX, Note, TimeToRelief, UtcOffset};

use super::tab::Tab;

/// How long a day is, in milliseconds.
pub const DAY: u64 = 86_400_000;

/// A cramp this many days ago, at noon UTC, with these answers about its causes.
pub fn days_ago(days: u64, stretch: Stretch, answers: &[CauseAnswer]) -> Entry {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let today = since.as_secs() * 1_000 / DAY * DAY;
    let at = Millis(today - days * DAY + DAY / 2);
    let mut why = CauseAnswers::default();
    for answer in answers {
        why.set(*answer);
    }
    Entry {
        id: Id::new(at, 7),
        offset: UtcOffset::UTC,
        edited: at,
        stretch,
        leg: None,
        holds: Holds::new(2),
        relief: Some(TimeToRelief::new(Millis::seconds(60 + days))),
        ice: false,
        heat: false,
        why,
        note: Note::default(),
    }
}

/// A diary with this many cramps, one a day and the last one yesterday, oldest first.
pub fn diary_of(count: u64) -> Vec<Entry> {
    const ANSWERS: [&[CauseAnswer]; 4] = [
        &[
            CauseAnswer::FasterAndLonger,
            CauseAnswer::Late,
            CauseAnswer::WaterOnly,
        ],
        &[CauseAnswer::Late, CauseAnswer::NoWarmUp, CauseAnswer::Shoes],
        &[CauseAnswer::Longer],
        &[],
    ];
    const NOTES: [&str; 3] = [
        "",
        "Windy, and a steep end.",
        "The long way round the lake.",
    ];
    let turns = (0..count).zip(Stretch::ALL.into_iter().cycle());
    let entries = turns.zip(ANSWERS.into_iter().cycle().zip(NOTES.into_iter().cycle()));
    let entries = entries.map(|((place, stretch), (answers, note))| Entry {
        ice: place % 5 == 0,
        heat: place % 7 == 0,
        note: Note::new(note),
        ..days_ago(count - place, stretch, answers)
    });
    entries.collect()
}

/// The storage key of an entry.
pub fn key(id: Id) -> String {
    format!("{KEY_PREFIX}{}", id.digits())
}

impl Tab {
    /// Stores records, each under its key.
    #[track_caller]
    pub fn store_records(&self, records: &[(String, String)]) {
        let put = "arguments[0].forEach(([key, text]) => localStorage.setItem(key, text))";
        self.session().run(put, &json!([records])).unwrap();
    }

    /// Stores entries.
    #[track_caller]
    pub fn store_entries(&self, entries: &[Entry]) {
        let records: Vec<_> = entries
            .iter()
            .map(|entry| (key(entry.id), entry.write()))
            .collect();
        self.store_records(&records);
    }

    /// Opens the diary of a new runner with these entries.
    #[track_caller]
    pub fn open_diary(&self, entries: &[Entry]) {
        self.start("diary/");
        self.store_entries(entries);
        self.reopen_diary();
    }

    /// Opens the diary of the same runner as the previous page.
    #[track_caller]
    pub fn reopen_diary(&self) {
        self.navigate("diary/");
        self.wait_until_ready();
        self.wait_for_open_diary();
    }

    /// Waits until the diary is open.
    #[track_caller]
    pub fn wait_for_open_diary(&self) {
        let open = "document.querySelector('.diary .files') !== null";
        self.wait_for("the diary is open", open, true);
    }

    /// The stored records whose keys begin with this prefix, in order of their keys.
    #[track_caller]
    pub fn records(&self, prefix: &str) -> Vec<(String, String)> {
        let all = self.eval(&format!(
            "Object.keys(localStorage).sort().filter((key) => key.startsWith('{prefix}')).map((key) => [key, localStorage.getItem(key)])"
        ));
        serde_json::from_value(all).unwrap()
    }

    /// The stored entries, oldest first. All of them must be readable.
    #[track_caller]
    pub fn entries(&self) -> Vec<Entry> {
        let records = self.records(KEY_PREFIX).into_iter();
        let read = |(key, text): (String, String)| {
            let id = key.strip_prefix(KEY_PREFIX).and_then(Id::read);
            let entry = id.and_then(|id| Entry::read(id, &text).ok());
            entry.unwrap_or_else(|| panic!("no entry at {key}: {text}"))
        };
        records.map(read).collect()
    }

    /// The only stored entry.
    #[track_caller]
    pub fn only_entry(&self) -> Entry {
        let mut entries = self.entries();
        assert_eq!(entries.len(), 1, "{entries:?}");
        entries.remove(0)
    }

    /// Taps "Save to diary" and waits until the cramp is saved.
    #[track_caller]
    pub fn save_cramp(&self) {
        self.skip(300);
        self.click(words!(self, ui::SAVE));
        let saved = words!(self, diary::SAVED);
        self.wait_for_announcement(saved);
        self.wait_for_visible_message(saved);
        self.wait_for_focus(".saved");
    }

    /// Waits until this many entries are listed.
    #[track_caller]
    pub fn wait_for_entry_count(&self, count: usize) {
        let listed = "document.querySelectorAll('.entries > li').length";
        self.wait_for("the list", listed, count);
    }

    /// Waits until the notice at the top has these lines; an empty list means no notice.
    #[track_caller]
    pub fn wait_for_notice(&self, lines: &[&str]) {
        let notice = "[...document.querySelectorAll('.status :is(p, li)')].map((line) => line.textContent.trim())";
        self.wait_for("the notice", notice, json!(lines));
        if !lines.is_empty() {
            self.wait_for_focus(".status");
        }
    }

    /// Waits until the element that matches a selector has the focus.
    #[track_caller]
    pub fn wait_for_focus(&self, selector: &str) {
        self.wait_for(
            &format!("the focus is on {selector}"),
            &format!(
                "document.activeElement === document.querySelector('{selector}') || document.activeElement.outerHTML"
            ),
            true,
        );
    }

    /// Clicks a button of an entry.
    #[track_caller]
    pub fn click_entry_button(&self, entry: &Entry, words: &str) {
        let digits = entry.id.digits();
        self.click_at(&format!(
            "//button[@aria-describedby='e{digits}' and .=\"{words}\"]"
        ));
    }

    /// Opens the form of an entry.
    #[track_caller]
    pub fn open_form(&self, entry: &Entry) {
        self.click_entry_button(entry, words!(self, diary::EDIT));
        self.wait_for_focus("#form");
    }

    /// The value of a field of the form.
    #[track_caller]
    pub fn field(&self, name: &str) -> Value {
        self.eval(&format!("document.querySelector('[name={name}]').value"))
    }

    /// Sets a field of the form, as if the value were typed or chosen.
    #[track_caller]
    pub fn fill(&self, name: &str, value: &str) {
        let fill = "const field = document.querySelector(`[name=${arguments[0]}]`);
            field.value = arguments[1];
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
            return field.value";
        let filled = self.session().run(fill, &json!([name, value])).unwrap();
        assert_eq!(filled, value, "{name} takes the value");
    }
}
