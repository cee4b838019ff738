//! The diary as a JSON file, exported and imported.

use proptest::prelude::*;
use serde_json::{Value, json};
use uncramp::care::why::CauseAnswer;
use uncramp::care::{Leg, Millis, Muscle, Stretch};
use uncramp::diary::{
    Entry, ImportErrorKind, Imported, Note, TimeToRelief, UtcOffset, export, import,
};

use super::{MONDAY, any_diary, entry, text};

fn cramp() -> Entry {
    Entry {
        offset: UtcOffset::new(-300),
        relief: Some(TimeToRelief::new(Millis::seconds(74))),
        leg: Some(Leg::Right),
        ice: true,
        note: Note::new("Steep </script> \"end\"."),
        ..entry(MONDAY, Stretch::CalfWall, &[CauseAnswer::FasterAndLonger])
    }
}

#[test]
fn an_entry_is_one_line_of_the_file() {
    let plain = entry(Millis(MONDAY.0 + 1), Stretch::Other, &[]);
    let quarantined = [("uncramp.session.aside.1".to_owned(), "2 x\n".to_owned())];
    assert_eq!(
        export(&mut [cramp(), plain].iter(), &quarantined),
        r#"{"app":"uncramp diary","version":2,"entries":[
{"id":1838548008960000,"time":"2026-11-23 13:04","offset":-300,"edited":1795457040000,"muscle":"calf","stretch":"calf/wall/","leg":"right","holds":1,"relief":74,"ice":true,"heat":false,"why":"d-----","reasons":["C3","C4"],"note":"Steep \u003c/script> \"end\"."},
{"id":1838548008961024,"time":"2026-11-23 18:04","offset":0,"edited":1795457040001,"muscle":"other","stretch":"other/stretch/","leg":null,"holds":1,"relief":null,"ice":false,"heat":false,"why":"------","reasons":[],"note":""}
],"aside":[
["uncramp.session.aside.1","2 x\u000a"]
]}
"#
    );
}

#[test]
fn every_stretch_of_every_muscle_round_trips_with_every_leg() {
    let legs = [None].into_iter().chain(Leg::ALL.map(Some));
    let entries: Vec<Entry> = Stretch::ALL
        .into_iter()
        .flat_map(|stretch| legs.clone().map(move |leg| (stretch, leg)))
        .zip(0..)
        .map(|((stretch, leg), minutes)| Entry {
            leg,
            ..entry(Millis(MONDAY.0 + minutes * 60_000), stretch, &[])
        })
        .collect();
    let text = export(&mut entries.iter(), &[]);
    assert_eq!(
        import(&text).map(|diary| diary.entries).as_ref(),
        Ok(&entries)
    );
    for muscle in Muscle::ALL {
        assert!(text.contains(&format!("\"muscle\":\"{}\"", muscle.name())));
    }
    for entry in &entries {
        assert_eq!(Entry::read(entry.id, &entry.write()).as_ref(), Ok(entry));
    }
}

#[test]
fn a_file_without_the_leg_is_read() {
    let text = export(&mut [cramp()].iter(), &[]);
    let old = text
        .replace("\"leg\":\"right\",", "")
        .replace("\"version\":2", "\"version\":1");
    assert_ne!(old, text);
    let read = import(&old).expect("a diary").entries;
    assert_eq!(
        read,
        [Entry {
            leg: None,
            ..cramp()
        }]
    );
}

#[test]
fn an_empty_diary_is_a_valid_file() {
    let text = export(&mut [].iter(), &[]);
    assert_eq!(import(&text), Ok(Imported::default()));
    assert_eq!(text.lines().count(), 3);
}

#[test]
fn a_file_rewritten_by_another_program_is_read() {
    let text = export(&mut [cramp()].iter(), &[]);
    let expect = import(&text).expect("a diary");
    let value: Value = serde_json::from_str(&text).expect("JSON");
    let pretty = serde_json::to_string_pretty(&value).expect("JSON");
    for text in [
        format!("\u{feff}{text}"),
        text.replace('\n', ""),
        text.replace('\n', "\r\n"),
        pretty.replace('\n', "\r\n\t "),
        pretty,
    ] {
        assert_eq!(import(&text).as_ref(), Ok(&expect), "{text}");
    }
}

/// Imports the file after a modification.
#[track_caller]
fn check(change: impl FnOnce(&mut Value), expect: &Result<Note, ImportErrorKind>) {
    let text = export(&mut [cramp()].iter(), &[]);
    let mut value: Value = serde_json::from_str(&text).expect("JSON");
    change(&mut value);
    let read = import(&value.to_string()).map(|diary| diary.entries[0].note.clone());
    assert_eq!(&read.map_err(|refused| refused.kind), expect, "{value}");
}

#[test]
fn unknown_fields_are_ignored() {
    let same = Ok(cramp().note);
    check(
        |file| file["colour"] = json!({"a": [1.5e3, null, {}]}),
        &same,
    );
    check(
        |file| file["entries"][0]["mood"] = json!(["x", {"y": -0.1}]),
        &same,
    );
    // Derived fields are recomputed from the others.
    check(|file| file["entries"][0]["muscle"] = json!("arm"), &same);
    check(|file| file["entries"][0]["reasons"] = json!(["C99"]), &same);
    check(|file| file["entries"][0]["time"] = json!("noon"), &same);
    check(
        |file| drop(file.as_object_mut().map(|file| file.remove("aside"))),
        &same,
    );
}

#[track_caller]
fn check_note(written: &str, expect: Option<&str>) {
    let text = export(&mut [cramp()].iter(), &[]);
    let note = "Steep \\u003c/script> \\\"end\\\".";
    assert!(text.contains(note));
    let read = import(&text.replace(note, written));
    let read = read.ok().map(|diary| diary.entries[0].note.clone());
    assert_eq!(read.as_ref().map(Note::as_str), expect, "{written}");
}

#[test]
fn every_escape_of_a_character_is_read() {
    check_note("", Some(""));
    check_note(r"\u0061\u00e9\u00E9\/\\", Some("aéé/\\"));
    check_note(r"\ud83c\udfc3 \uD83C\uDFC3", Some("🏃 🏃"));
    check_note("🏃 é", Some("🏃 é"));
    check_note(r"\u0000", None);
    check_note(r"\n", None);
    check_note("a\\tb", None);
    check_note("a\tb", None);
    check_note("a\nb", None);
    for broken in [
        r"\ud83c",
        r"\ud83c ",
        r"\ud83c\n",
        r"\ud83c\u0041",
        r"\udfc3",
        r"\udfc3\ud83c",
        r"\u12",
        r"\u12g4",
        r"\u+123",
        r"\x41",
        r"\é",
        "\\",
        "\"",
    ] {
        check_note(broken, None);
    }
}

proptest! {
    #[test]
    fn a_diary_round_trips(
        entries in any_diary(),
        quarantined in proptest::collection::vec((text(), text()), 0..4),
    ) {
        let key = |text: &str| {
            let text: String = text.chars().take(20).collect();
            format!("uncramp.{text}")
        };
        let quarantined: Vec<_> = quarantined.iter().map(|(name, text)| (key(name), text.clone())).collect();
        let text = export(&mut entries.iter(), &quarantined);
        let script = ["<", "\u{2028}", "\u{2029}", "\0", "\t", "\r"];
        prop_assert!(script.iter().all(|bad| !text.contains(bad)));
        prop_assert_eq!(text.lines().count(), 3 + entries.len() + quarantined.len());
        let value: Value = serde_json::from_str(&text).expect("JSON");
        for (entry, read) in entries.iter().zip(value["entries"].as_array().expect("a list")) {
            prop_assert_eq!(read["note"].as_str(), Some(entry.note.as_str()));
            prop_assert_eq!(read["id"].to_string(), entry.id.digits());
        }
        prop_assert_eq!(import(&text), Ok(Imported {
            entries,
            quarantined,
        }));
    }

    #[test]
    fn the_order_of_the_entries_does_not_matter(entries in any_diary()) {
        let text = export(&mut entries.iter().rev(), &[]);
        prop_assert_eq!(import(&text).map(|diary| diary.entries), Ok(entries));
    }

    #[test]
    fn the_parser_refuses_the_same_texts_as_serde_json(
        text in "[\\[\\]{}:,\"\\\\0-9eE+.a-fnulrts \n-]{0,24}",
    ) {
        let ours = import(&text).map_err(|refused| refused.kind);
        let theirs = serde_json::from_str::<Value>(&text);
        prop_assert!(ours.is_err());
        // Numbers out of range and unpaired surrogates are up to each parser.
        let judged = text.contains(['e', 'E']) || text.contains("\\u");
        if !judged {
            prop_assert_eq!(ours == Err(ImportErrorKind::NotJson), theirs.is_err(), "{}", text);
        }
    }
}
