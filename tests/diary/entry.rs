//! Ids, notes and records.

use proptest::prelude::*;
use uncramp::care::{Leg, Millis, Muscle, Stretch};
use uncramp::diary::{
    Entry, Holds, Id, KEY_PREFIX, LATEST, MAX_BYTES, Note, TimeToRelief, UtcOffset,
};
use uncramp::record::Unreadable;

use super::{MONDAY, any_entry, text};

const RECORD: &str = "1 -300 1795457040000 calf/wall/ 2 74 1 0 -b-c-- Steep, \"windy\" end.";

fn id() -> Id {
    Id::new(MONDAY, 7)
}

#[track_caller]
fn check(text: &str, expect: Result<(), Unreadable>) {
    assert_eq!(Entry::read(id(), text).map(drop), expect, "{text}");
}

#[test]
fn an_id_contains_its_time() {
    assert_eq!(id().digits(), "1838548008960007");
    assert_eq!(id().at(), MONDAY);
    assert_eq!(Id::read("1838548008960007"), Some(id()));
    assert_eq!(Id::new(MONDAY, 1_024 + 7), id());
    assert!(Id::new(Millis(MONDAY.0 + 1), 0) > Id::new(MONDAY, 1_023));
}

#[test]
fn an_id_has_sixteen_digits_even_if_the_clock_is_decades_off() {
    for (at, expect) in [
        (0, 976_562_500_000),
        (976_562_500_000, 976_562_500_000),
        (8_789_062_499_999, 8_789_062_499_999),
        (8_789_062_500_000, 8_789_062_499_999),
        (u64::MAX, 8_789_062_499_999),
    ] {
        let id = Id::new(Millis(at), u16::MAX);
        assert_eq!(id.at(), Millis(expect), "{at}");
        assert_eq!(id.digits().len(), 16);
        assert_eq!(Id::read(&id.digits()), Some(id));
    }
}

#[test]
fn an_invalid_id_is_refused() {
    for text in [
        "",
        "0",
        "999999999999999",
        "0999999999999999",
        "9000000000000000",
        "18385480089600070",
        "+838548008960007",
        "-838548008960007",
        "1838548008960007 ",
        "183854800896000x",
        "1838548008960007.aside.1",
        "１８３８５４８００８９６０００７",
    ] {
        assert_eq!(Id::read(text), None, "{text}");
    }
}

#[test]
fn a_key_contains_the_id_of_its_entry() {
    let key = KEY_PREFIX.to_owned() + &id().digits();
    assert_eq!(key, "uncramp.diary.1838548008960007");
    assert_eq!(key.strip_prefix(KEY_PREFIX).and_then(Id::read), Some(id()));
}

#[test]
fn a_note_is_one_line() {
    for (text, expect) in [
        ("", ""),
        (" \r\n\t\0 ", ""),
        ("after the hill", "after the hill"),
        ("  after\r\n\r\nthe \u{b} hill\u{85}", "after the hill"),
        ("one\u{2028}two\u{2029}three", "one two three"),
        ("</script>\u{7f}\u{1b}[0m", "</script> [0m"),
    ] {
        assert_eq!(Note::new(text).as_str(), expect, "{text:?}");
    }
}

#[test]
fn a_note_is_cut_between_characters() {
    for letter in ["a", "é", "🏃"] {
        let note = Note::new(&letter.repeat(501));
        assert_eq!(note.as_str(), letter.repeat(500));
        let spaced = Note::new(&format!("{} b", letter.repeat(499)));
        assert_eq!(spaced.as_str(), letter.repeat(499));
        let full = format!("{} b", letter.repeat(498));
        assert_eq!(Note::new(&full).as_str(), full);
    }
}

#[test]
fn values_out_of_range_are_clamped() {
    assert_eq!(UtcOffset::new(10_000), UtcOffset::new(840));
    assert_eq!(UtcOffset::new(i32::MIN).minutes(), -840);
    assert_eq!(Holds::new(200).count(), 5);
    assert_eq!(TimeToRelief::new(Millis(u64::MAX)).seconds(), 86_400);
    assert_eq!(TimeToRelief::new(Millis(74_999)).seconds(), 74);
}

#[test]
fn every_muscle_has_a_stretch() {
    let muscles = Stretch::ALL.map(Stretch::muscle);
    for wanted in Muscle::ALL {
        assert!(muscles.contains(&wanted), "{wanted:?}");
    }
}

#[test]
fn an_entry_is_one_line_that_people_can_read() {
    check(RECORD, Ok(()));
    let entry = Entry::read(id(), RECORD).expect("a record");
    assert_eq!(entry.write(), RECORD);
    assert_eq!(entry.note.as_str(), "Steep, \"windy\" end.");
    let late = Entry {
        edited: Millis(u64::MAX),
        ..entry
    };
    let read = Entry::read(id(), &late.write()).expect("a record");
    assert_eq!(read.edited, LATEST);
}

#[test]
fn an_invalid_record_is_refused() {
    let words: Vec<&str> = RECORD.split(' ').collect();
    let bad: [(usize, &[&str]); 9] = [
        (0, &["0", "x", "", "-1", "1.0"]),
        (1, &["-0", "+60", "060", "841", "-841", "x", "", "--1"]),
        (
            2,
            &[
                "-1",
                "01",
                "9000000000000001",
                "99999999999999999999",
                "1e3",
                "",
            ],
        ),
        (
            3,
            &[
                "calf/wall",
                "calf/",
                ".",
                "",
                "practice/calf/wall/",
                "Calf/wall/",
            ],
        ),
        (4, &["6", "-1", "00", "", "256", "-"]),
        (5, &["86401", "-1", "", "--", "1.5"]),
        (6, &["2", "", "true", "-"]),
        (7, &["2", "", "yes", "-"]),
        (8, &["", "------c", "-------", "-----", "-z----", "-B-c--"]),
    ];
    for (at, bad) in bad {
        for bad in bad {
            let mut words = words.clone();
            words[at] = bad;
            check(&words.join(" "), Err(Unreadable::Corrupt));
        }
        check(&words[..at].join(" "), Err(Unreadable::Corrupt));
    }
    check(&words[..9].join(" "), Ok(()));
    for note in ["", " two", "two ", "a  b", "a\nb", "a\tb", &"a".repeat(501)] {
        let text = format!("{} {note}", words[..9].join(" "));
        check(&text, Err(Unreadable::Corrupt));
    }
}

#[test]
fn a_record_says_which_leg_only_if_it_is_known() {
    let old = Entry::read(id(), RECORD).expect("a record");
    assert_eq!(old.leg, None);
    for leg in Leg::ALL {
        let text = RECORD.replacen('1', &format!("2 {}", leg.name()), 1);
        let expect = Entry {
            leg: Some(leg),
            ..old.clone()
        };
        assert_eq!(expect.write(), text);
        assert_eq!(Entry::read(id(), &text), Ok(expect));
    }
    for text in [
        RECORD.replacen('1', "2", 1),
        RECORD.replacen('1', "2 -", 1),
        RECORD.replacen('1', "2 Left", 1),
        RECORD.replacen('1', "2 left left", 1),
        RECORD.replacen('1', "1 left", 1),
        "2 left".to_owned(),
        "2".to_owned(),
    ] {
        check(&text, Err(Unreadable::Corrupt));
    }
}

#[test]
fn a_newer_record_and_a_huge_one_have_errors_of_their_own() {
    check("3", Err(Unreadable::Newer));
    check(&RECORD.replacen('1', "3", 1), Err(Unreadable::Newer));
    check(&"a".repeat(MAX_BYTES), Err(Unreadable::Corrupt));
    check(&"a".repeat(MAX_BYTES + 1), Err(Unreadable::TooLong));
}

proptest! {
    #[test]
    fn a_record_round_trips(entry in any_entry()) {
        let text = entry.write();
        prop_assert!(text.len() <= MAX_BYTES);
        prop_assert!(!text.contains('\n'));
        prop_assert_eq!(Entry::read(entry.id, &text), Ok(entry));
    }

    #[test]
    fn cleaning_a_note_twice_changes_nothing(text in text(), times in 1..60_usize) {
        let note = Note::new(&text.repeat(times));
        prop_assert!(note.as_str().chars().count() <= Note::MAX_CHARS);
        prop_assert!(!note.as_str().contains(char::is_control));
        prop_assert_eq!(note.as_str().trim(), note.as_str());
        prop_assert_eq!(Note::new(note.as_str()), note);
    }

    #[test]
    fn ids_sort_by_time(
        one in 976_562_500_000..8_789_062_500_000_u64,
        later in 1..1_000_000_u64,
        random in any::<(u16, u16)>(),
    ) {
        let first = Id::new(Millis(one), random.0);
        let second = Id::new(Millis(one + later), random.1);
        prop_assert!(first < second || one + later >= 8_789_062_500_000);
        prop_assert_eq!(first.at(), Millis(one));
    }
}
