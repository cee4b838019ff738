//! What released versions have stored and exported can be read by this one, and round-trips unchanged.
//!
//! `tests/fixtures/<version>/` contains the texts as that release wrote them. They never change; a release with a different
//! format adds a folder. What is stored on the device is written as it was read; a file is written in the newest format.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use uncramp::care::{CauseAnswer, CauseAnswers, CauseQuestion, Leg, StepId, Stretch};
use uncramp::diary::{Entry, Id, export, import};
use uncramp::record::{Settings, Theme, session};

/// The id of the entry in the fixtures: its time and a random part.
const ENTRY: u64 = 1_838_960_812_360_099;

fn line(text: &str) -> &str {
    text.trim_end_matches('\n')
}

#[test]
fn a_session_of_0_1_0_is_resumed() {
    let text = line(include_str!("fixtures/0.1.0/session.txt"));
    let (snapshot, wall) = session::read(text).expect("a session");
    assert_eq!(snapshot.step, StepId::Diary);
    assert_eq!(snapshot.saved, Some(ENTRY));
    assert_ne!(snapshot.why, CauseAnswers::default());
    // The current format has no word for the rest between two holds.
    let today = text
        .replacen("2 ", "3 ", 1)
        .replacen("0 - calf", "0 calf", 1);
    assert_eq!(session::write(&snapshot, wall), today);
}

#[test]
fn settings_of_0_1_0_are_kept() {
    let text = line(include_str!("fixtures/0.1.0/settings.txt"));
    let settings = Settings::read(text).expect("settings");
    assert_eq!(settings.theme, Theme::Dark);
    assert_eq!(settings.write(), text);
}

#[test]
fn a_diary_of_0_1_0_is_read_from_the_device_and_from_a_file() {
    let id = Id::checked(ENTRY).expect("an entry's name");
    let text = line(include_str!("fixtures/0.1.0/diary-entry.txt"));
    let entry = Entry::read(id, text).expect("an entry");
    assert_eq!(entry.write(), text);
    let file = include_str!("fixtures/0.1.0/diary.json");
    let imported = import(file).expect("a diary");
    assert_eq!(imported.entries, [entry]);
    assert!(imported.quarantined.is_empty());
    let today = export(&mut imported.entries.iter(), &[]);
    assert_eq!(
        today
            .replace("\"leg\":null,", "")
            .replace("\"version\":2", "\"version\":1"),
        file
    );
    assert_eq!(import(&today), Ok(imported));
}

#[test]
fn a_session_of_0_2_0_is_resumed() {
    let text = line(include_str!("fixtures/0.2.0/session.txt"));
    let (snapshot, wall) = session::read(text).expect("a session");
    assert_eq!(snapshot.saved, Some(ENTRY));
    assert_eq!(snapshot.leg, Some(Leg::Left));
    let illness = snapshot.why.get(CauseQuestion::Illness);
    assert_eq!(illness, Some(CauseAnswer::LongTermIllness));
    assert_eq!(session::write(&snapshot, wall), text);
}

#[test]
fn a_diary_of_0_2_0_is_read_from_the_device_and_from_a_file() {
    let id = Id::checked(ENTRY).expect("an entry's name");
    let text = line(include_str!("fixtures/0.2.0/diary-entry.txt"));
    let entry = Entry::read(id, text).expect("an entry");
    assert_eq!(entry.leg, Some(Leg::Left));
    let injury = entry.why.get(CauseQuestion::Injury);
    assert_eq!(injury, Some(CauseAnswer::InjuredLeg));
    assert_eq!(entry.write(), text);
    let file = include_str!("fixtures/0.2.0/diary.json");
    let imported = import(file).expect("a diary");
    assert_eq!(imported.entries, [entry]);
    assert_eq!(export(&mut imported.entries.iter(), &[]), file);
}

#[test]
fn an_interrupted_night_cramp_and_a_new_muscle_of_0_2_0_round_trip() {
    let text = line(include_str!("fixtures/0.2.0/session-at-night.txt"));
    let (snapshot, wall) = session::read(text).expect("a session");
    assert_eq!(snapshot.step.path(), "night/standing/ease-off/");
    assert_eq!(session::write(&snapshot, wall), text);
    let id = Id::checked(ENTRY).expect("an entry's name");
    let text = line(include_str!("fixtures/0.2.0/diary-entry-inner-thigh.txt"));
    let entry = Entry::read(id, text).expect("an entry");
    assert_eq!(entry.stretch.muscle().name(), "inner-thigh");
    assert_eq!(entry.write(), text);
}

#[test]
fn a_stretch_that_has_moved_is_read_from_an_old_diary() {
    let id = Id::checked(ENTRY).expect("an entry's name");
    let old = line(include_str!("fixtures/0.1.0/diary-entry.txt"));
    let old = old.replacen("calf/standing/", "other/", 1);
    let entry = Entry::read(id, &old).expect("an entry");
    assert_eq!(entry.stretch, Stretch::Other);
    let file = include_str!("fixtures/0.1.0/diary.json");
    let file = file.replacen("calf/standing/", "other/", 1);
    let file = file.replacen("\"muscle\":\"calf\"", "\"muscle\":\"other\"", 1);
    let imported = import(&file).expect("a diary");
    assert_eq!(imported.entries, [entry]);
}
