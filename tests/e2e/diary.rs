//! The open diary: its entries are listed, edited, deleted, restored, counted and plotted.

use serde_json::{Value, json};
use uncramp::care::{CauseAnswer, CauseQuestion, Leg, Millis, Muscle, StepId, Stretch};
use uncramp::content::en::diary as words;
use uncramp::diary::{Entry, Holds, LocalDateTime, Note, TimeToRelief, UtcOffset, weeks};
use uncramp::screen::diary::{PAGE_SIZE, WEEKS, field};
use xtask::server::Fault;

use crate::harness::scenarios;
use crate::support::diary::{days_ago, diary_of, key};
use crate::support::tab::Tab;
use crate::support::webdriver::{ENTER, TAB};

scenarios![
    entries_are_listed_newest_first,
    an_entry_is_edited_in_its_form,
    an_unsaved_edit_changes_nothing,
    a_deleted_entry_can_be_restored,
    the_diary_works_by_keyboard_alone,
    a_note_is_shown_as_text_whatever_it_contains,
    a_note_has_the_direction_of_its_text,
    patterns_are_stated_in_words,
    the_plot_and_its_table_agree,
    two_tabs_share_a_diary,
    the_plain_page_says_that_it_needs_the_app,
];

fn entries_are_listed_newest_first(tab: &mut Tab) {
    let entries = diary_of(30);
    tab.open_diary(&entries);
    tab.wait_for_entry_count(PAGE_SIZE);
    let names = |count: usize| -> Vec<Value> {
        let newest = entries.iter().rev().take(count);
        newest
            .map(|entry| json!(format!("e{}", entry.id.digits())))
            .collect()
    };
    let shown = "[...document.querySelectorAll('.entries h3')].map((found) => found.id)";
    assert_eq!(tab.eval(shown), json!(names(PAGE_SIZE)));
    tab.click(words::SHOW_MORE);
    tab.wait_for_entry_count(30);
    assert_eq!(tab.eval(shown), json!(names(30)));
    // The focus is on the first newly listed entry.
    tab.wait_for_focus(&format!("#e{}", entries[30 - PAGE_SIZE - 1].id.digits()));
    let more = format!(
        "[...document.querySelectorAll('button')].some((found) => found.textContent === '{}')",
        words::SHOW_MORE
    );
    assert_eq!(tab.eval(&more), false);
    let first = tab.eval("document.querySelector('.entries h3').textContent");
    let when = entries[29].when();
    let day = words::day(&when.day.to_string(), when.month as usize - 1);
    let year = when.year.to_string();
    let date = words::date(when.weekday as usize, &day, &year, "12:00");
    assert_eq!(first, date);
}

fn an_entry_is_edited_in_its_form(tab: &mut Tab) {
    let entries = diary_of(3);
    tab.open_diary(&entries);
    tab.open_form(&entries[1]);
    assert_eq!(
        tab.field(field::STRETCH),
        StepId::Hold(entries[1].stretch).path()
    );
    for (name, value) in [
        (field::STRETCH, StepId::Hold(Stretch::QuadLying).path()),
        (field::LEG, Leg::Right.name()),
        (field::HOLDS, "4"),
        (field::MINUTES, "3"),
        (field::SECONDS, "5"),
        (field::WHY[1], "0"),
        (field::WHY[2], ""),
        (field::NOTE, "First hill.\n Then wind."),
    ] {
        tab.fill(name, value);
    }
    tab.click_at(&format!("//label[span='{}']", words::ICE));
    tab.click(words::SAVE);
    tab.wait_for_focus(&format!("#e{}", entries[1].id.digits()));
    let mut why = entries[1].why;
    why.set(CauseAnswer::Early);
    why.clear(CauseQuestion::Drink);
    let stored = tab.entries();
    let expect = Entry {
        stretch: Stretch::QuadLying,
        leg: Some(Leg::Right),
        holds: Holds::new(4),
        relief: Some(TimeToRelief::new(Millis::seconds(185))),
        ice: !entries[1].ice,
        why,
        note: Note::new("First hill. Then wind."),
        edited: stored[1].edited,
        ..entries[1].clone()
    };
    assert!(expect.edited > entries[1].edited);
    assert_eq!(stored, [entries[0].clone(), expect, entries[2].clone()]);
    // An empty time means unknown.
    tab.open_form(&entries[1]);
    tab.fill(field::MINUTES, "");
    tab.fill(field::SECONDS, "");
    tab.click(words::SAVE);
    tab.wait_for_focus(&format!("#e{}", entries[1].id.digits()));
    assert_eq!(tab.entries()[1].relief, None);
    tab.session().browse("refresh").unwrap();
    tab.wait_until_ready();
    tab.wait_for(
        "the note",
        &format!(
            "document.querySelector('#e{}')?.closest('li').querySelector('.note').textContent",
            entries[1].id.digits()
        ),
        "First hill. Then wind.",
    );
}

fn an_unsaved_edit_changes_nothing(tab: &mut Tab) {
    let entries = diary_of(2);
    tab.open_diary(&entries);
    tab.open_form(&entries[0]);
    tab.fill(field::NOTE, "never mind");
    tab.click(words::CANCEL);
    tab.wait_for_focus(&format!("#e{}", entries[0].id.digits()));
    assert_eq!(tab.entries(), entries);
    // Saving an unchanged form changes nothing either.
    tab.open_form(&entries[0]);
    tab.click(words::SAVE);
    tab.wait_for_focus(&format!("#e{}", entries[0].id.digits()));
    assert_eq!(tab.entries(), entries);
}

fn a_deleted_entry_can_be_restored(tab: &mut Tab) {
    let entries = diary_of(3);
    tab.open_diary(&entries);
    tab.click_entry_button(&entries[1], words::DELETE);
    tab.wait_for_entry_count(2);
    tab.wait_for_focus(".status");
    tab.wait_for(
        "the deletion is reported",
        &format!(
            "document.querySelector('.status').textContent.startsWith('{}')",
            words::DELETED
        ),
        true,
    );
    assert_eq!(tab.entries(), [entries[0].clone(), entries[2].clone()]);
    tab.click(words::UNDO);
    tab.wait_for_entry_count(3);
    tab.wait_for_focus(&format!("#e{}", entries[1].id.digits()));
    assert_eq!(tab.entries(), entries);
    // Undo is available until the page is left.
    tab.click_entry_button(&entries[1], words::DELETE);
    tab.wait_for_entry_count(2);
    tab.session().browse("refresh").unwrap();
    tab.wait_until_ready();
    tab.wait_for_entry_count(2);
    tab.wait_for_notice(&[]);
}

/// Presses a key until the element that matches a selector has the focus.
#[track_caller]
fn press_until_focused(tab: &Tab, selector: &str) {
    let there = format!("document.activeElement.matches('{selector}')");
    for _ in 0..40 {
        tab.session().press(TAB).unwrap();
        if tab.eval(&there) == true {
            return;
        }
    }
    tab.wait_for_focus(selector);
}

fn the_diary_works_by_keyboard_alone(tab: &mut Tab) {
    let entries = diary_of(2);
    let digits = entries[1].id.digits();
    tab.open_diary(&entries);
    press_until_focused(tab, &format!("[data-tap=edit-{digits}]"));
    tab.session().press(ENTER).unwrap();
    tab.wait_for_focus("#form");
    // Focus order starts at the form's heading, not at the top of the page.
    for name in [
        field::STRETCH,
        field::LEG,
        field::HOLDS,
        field::MINUTES,
        field::SECONDS,
    ] {
        tab.session().press(TAB).unwrap();
        tab.wait_for_focus(&format!("[name={name}]"));
    }
    press_until_focused(tab, &format!("[name={}]", field::HEAT));
    tab.session().press(' ').unwrap();
    press_until_focused(tab, &format!("[name={}]", field::NOTE));
    for letter in "ok!".chars() {
        tab.session().press(letter).unwrap();
    }
    press_until_focused(tab, "[data-tap=keep]");
    tab.session().press(ENTER).unwrap();
    tab.wait_for_focus(&format!("#e{digits}"));
    let stored = &tab.entries()[1];
    assert_eq!(stored.heat, !entries[1].heat);
    assert!(stored.note.as_str().contains("ok!"), "{:?}", stored.note);
    // The next stops are the entry's buttons.
    for name in ["edit", "delete"] {
        tab.session().press(TAB).unwrap();
        tab.wait_for_focus(&format!("[data-tap={name}-{digits}]"));
    }
    tab.session().press(ENTER).unwrap();
    tab.wait_for_focus(".status");
    tab.wait_for_entry_count(1);
    tab.session().press(TAB).unwrap();
    tab.wait_for_focus("[data-tap=undo]");
    tab.session().press(ENTER).unwrap();
    tab.wait_for_focus(&format!("#e{digits}"));
    tab.wait_for_entry_count(2);
}

fn a_note_is_shown_as_text_whatever_it_contains(tab: &mut Tab) {
    let hostile =
        "<img src=x onerror=\"window.broken=1\"></textarea><script>window.broken=1</script>&amp;";
    let entries = diary_of(1);
    tab.open_diary(&entries);
    tab.open_form(&entries[0]);
    tab.fill(field::NOTE, hostile);
    tab.click(words::SAVE);
    tab.wait_for_focus(&format!("#e{}", entries[0].id.digits()));
    tab.wait_for(
        "the note",
        "document.querySelector('.entries .note').textContent",
        hostile,
    );
    tab.open_form(&entries[0]);
    assert_eq!(tab.field(field::NOTE), hostile);
    let made = "[document.querySelectorAll('main :is(img, script)').length, window.broken ?? null]";
    assert_eq!(tab.eval(made), json!([0, null]));
}

fn a_note_has_the_direction_of_its_text(tab: &mut Tab) {
    let [english, hebrew] = ["5 km שלום", "שלום, 5 km"].map(Note::new);
    let mut entries = diary_of(2);
    entries[0].note = hebrew;
    entries[1].note = english;
    tab.open_diary(&entries);
    let runs = "[...document.querySelectorAll('.note, [name=entry-note]')].map((found) => getComputedStyle(found).direction)";
    assert_eq!(tab.eval(runs), json!(["ltr", "rtl"]));
    tab.open_form(&entries[0]);
    assert_eq!(tab.eval(runs), json!(["ltr", "rtl"]));
    // The direction is updated while typing.
    tab.fill(field::NOTE, "5 km שלום");
    assert_eq!(tab.eval(runs), json!(["ltr", "ltr"]));
}

fn patterns_are_stated_in_words(tab: &mut Tab) {
    let calf = Stretch::CalfWall;
    let entries = [
        days_ago(5, calf, &[CauseAnswer::Late, CauseAnswer::NoWarmUp]),
        days_ago(4, calf, &[CauseAnswer::Late]),
        days_ago(
            3,
            Stretch::Other,
            &[CauseAnswer::Late, CauseAnswer::WarmedUp],
        ),
        days_ago(2, calf, &[CauseAnswer::Late]),
        days_ago(1, calf, &[CauseAnswer::Early]),
    ];
    let patterns = "[...document.querySelectorAll('.patterns li')].map((line) => line.textContent)";
    // Two entries are not enough for a pattern.
    tab.open_diary(&entries[..2]);
    tab.wait_for_entry_count(2);
    assert_eq!(tab.eval(patterns), json!([]));
    tab.open_diary(&entries);
    tab.wait_for_entry_count(5);
    let expect = json!([
        format!("4 of 5 {}", words::were_in(Muscle::Calf)),
        format!("4 of 5 {}", words::CAME_LATE)
    ]);
    assert_eq!(tab.eval(patterns), expect);
    let note = "document.querySelector('.patterns + p').textContent";
    assert_eq!(tab.eval(note), words::PATTERN_NOTE);
}

fn the_plot_and_its_table_agree(tab: &mut Tab) {
    let entries = diary_of(100);
    tab.open_diary(&entries);
    // Table: the muscles, the total, seconds. Bars: the same values, measured by their heights.
    let table = "[...document.querySelectorAll('.numbers tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))";
    // The harness starts browsers in UTC.
    let now: u64 = serde_json::from_value(tab.eval("Math.floor(test.wall())")).unwrap();
    let today = LocalDateTime::from_utc(Millis(now), UtcOffset::UTC);
    let weeks = weeks(&entries, today.week, WEEKS);
    let time = |seconds: Option<u32>| {
        seconds.map_or(String::new(), |all| match all / 60 {
            0 => format!("{all} s"),
            minutes => format!("{minutes} min {} s", all % 60),
        })
    };
    let rows = weeks.iter().map(|week| {
        let all: u32 = week.cramps.iter().sum();
        let cells = week.cramps.iter().chain([&all]).map(u32::to_string);
        json!(cells.chain([time(week.relief)]).collect::<Vec<_>>())
    });
    assert_eq!(tab.eval(table), json!(rows.collect::<Vec<_>>()));
    let bars = "[...document.querySelectorAll('.plot')].map((plot) => [...plot.querySelectorAll('rect')].map((bar) => [bar.getAttribute('class'), ...['x', 'height'].map((name) => Number(bar.getAttribute(name)))]))";
    let most = weeks
        .iter()
        .map(|week| week.cramps.iter().sum::<u32>())
        .max();
    let longest = weeks.iter().filter_map(|week| week.relief).max().unwrap();
    let (mut cramps, mut times) = (Vec::new(), Vec::new());
    for (week, x) in weeks.iter().zip((2..).step_by(24)) {
        for (count, class) in week
            .cramps
            .iter()
            .zip(Muscle::ALL.map(|muscle| format!("m-{}", muscle.name())))
        {
            let height = 96 * count / most.unwrap();
            if height > 0 {
                cramps.push(json!([class, x, height]));
            }
        }
        if let Some(relief) = week.relief {
            times.push(json!(["relief", x, 96 * relief / longest]));
        }
    }
    assert_eq!(tab.eval(bars), json!([cramps, times]));
    // A tap opens it.
    tab.click_at("//summary");
    tab.wait_for(
        "the table",
        "document.querySelector('.numbers table').checkVisibility()",
        true,
    );
}

fn two_tabs_share_a_diary(tab: &mut Tab) {
    let entries = diary_of(2);
    tab.open_diary(&entries);
    tab.wait_for_entry_count(2);
    let session = tab.session();
    let here = session.window().unwrap();
    let other = session.open_window("window").unwrap();
    // A cramp saved in the other tab appears in the open list here.
    session.switch(&other).unwrap();
    tab.navigate("");
    tab.wait_until_ready();
    tab.walk_to_after_care(10);
    tab.save_cramp();
    session.switch(&here).unwrap();
    tab.wait_for_entry_count(3);
    assert_eq!(tab.entries().len(), 3);
    // While a form is open here, another entry is changed there: both edits are kept.
    tab.open_form(&entries[0]);
    tab.fill(field::NOTE, "from here");
    tab.eval(&format!(
        "void addEventListener('storage', (event) => (window.received ||= event.key === '{}'))",
        key(entries[1].id)
    ));
    session.switch(&other).unwrap();
    tab.reopen_diary();
    tab.open_form(&entries[1]);
    tab.fill(field::NOTE, "from there");
    tab.click(words::SAVE);
    tab.wait_for_focus(&format!("#e{}", entries[1].id.digits()));
    session.switch(&here).unwrap();
    tab.wait_for("the other edit is received", "window.received", true);
    // An edit that is received is read a moment later, unless a form is open.
    tab.skip(2_000);
    assert_eq!(tab.field(field::NOTE), "from here", "what is typed stays");
    tab.click(words::SAVE);
    tab.wait_for_focus(&format!("#e{}", entries[0].id.digits()));
    let notes: Vec<_> = tab
        .entries()
        .iter()
        .map(|entry| entry.note.as_str().to_owned())
        .collect();
    assert_eq!(notes, ["from here", "from there", ""]);
    session.switch(&other).unwrap();
    let shown = "[...document.querySelectorAll('.entries .note')].map((note) => note.textContent)";
    tab.wait_for("the other list", shown, json!(["from there", "from here"]));
    session.close_window().unwrap();
    session.switch(&here).unwrap();
}

fn the_plain_page_says_that_it_needs_the_app(tab: &mut Tab) {
    tab.serve_with(&[(".wasm", Fault::Status(404))]);
    tab.go("diary/");
    tab.wait_for("the app has failed to load", "test.state().app", "failed");
    let shown = "[...document.querySelectorAll('.records > *')].filter((found) => found.checkVisibility()).map((found) => found.textContent)";
    assert_eq!(tab.eval(shown), json!([words::NEEDS_APP]));
    tab.take_errors();
}
