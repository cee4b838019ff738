//! Records on the device: written, read back, and refused if they are not valid.

#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a test that cannot go on has failed"
)]

use std::collections::BTreeSet;

use uncramp::care::{
    Answer, CauseAnswer, Event, HoldLength, Leg, Millis, Moment, Muscle, Outputs, RedFlag, Session,
    Snapshot, StepId, Stop, Stretch, Treatment, update,
};
use uncramp::emergency::Country;
use uncramp::record::{self, MAX_BYTES, Settings, Theme, Unreadable, session};

const WALL: Millis = Millis(1_795_460_000_000);

/// The record of a calf hold after twelve seconds.
fn record() -> String {
    let start = Moment(1 << 40);
    let step = StepId::from_path("calf/wall/").expect("a step");
    let mut session = Session::open(step, start);
    for second in 1..=17 {
        let _ = update(
            &mut session,
            Event::TimePassed,
            start + Millis::seconds(second),
        );
    }
    session::write(&session.snapshot(), WALL)
}

#[test]
fn a_session_is_one_line_that_people_can_read() {
    assert_eq!(
        record(),
        "3 1795460000000 calf/wall/ 12000 1 17000 12000 1 calf/wall/ - 0 0 - - - \
         0 0 - - ------ - - - - - -"
    );
}

/// The record of a cramp that has let go, with everything that is known about it.
fn record_after() -> String {
    let mut now = Moment(1 << 40);
    let mut session = Session::open(StepId::HOME, now);
    let mut tell = |event| {
        now = now + Millis::seconds(10);
        let _ = update(&mut session, event, now);
    };
    tell(Event::Answered(Answer::Muscle(Muscle::BackOfThigh)));
    tell(Event::TimePassed);
    tell(Event::Visited(StepId::Treatment(Treatment::Ice)));
    tell(Event::Visited(StepId::Stop(Stop::Help)));
    tell(Event::Answered(Answer::Flag(RedFlag::Injury)));
    tell(Event::Visited(StepId::After));
    tell(Event::Saved(Some(1_838_551_040_000_123)));
    tell(Event::Answered(Answer::AskWhy));
    tell(Event::Answered(Answer::Cause(CauseAnswer::Longer)));
    session::write(&session.snapshot(), WALL)
}

#[test]
fn the_record_contains_the_data_about_the_last_cramp() {
    assert_eq!(
        record_after(),
        "3 1795460000000 why/time/ - - 0 - 0 hamstring/seated/ 30000 0 0 torn - - \
         0 0 help/injury/ 40000 c----- hamstring/seated/ 1 45000 1 0 1838551040000123"
    );
}

#[test]
fn the_leg_of_a_saved_cramp_is_the_last_word_if_it_is_known() {
    let old = record_after();
    let (before, wall) = session::read(&old).expect("a session");
    assert_eq!(before.leg, None);
    for leg in Leg::ALL {
        let text = format!("{old} {}", leg.name());
        let expect = Snapshot {
            leg: Some(leg),
            ..before
        };
        assert_eq!(session::read(&text), Ok((expect, wall)));
        assert_eq!(session::write(&expect, wall), text);
    }
    let unsaved = old.rsplit_once(' ').map_or("", |(most, _)| most);
    for text in [
        format!("{old} -"),
        format!("{old} Left"),
        format!("{old} left left"),
        format!("{old} "),
        format!("{unsaved} - left"),
        format!("{} left", record()),
    ] {
        assert_eq!(session::read(&text), Err(Unreadable::Corrupt), "{text}");
    }
}

#[test]
fn a_record_of_the_first_version_is_read() {
    let old = "1 1795460000000 calf/wall/ 12000 1 17000 12000 1 - calf/wall/ - 0 0 - - -";
    let read = session::read(old);
    assert_eq!(read, session::read(&record()));
    assert!(read.is_ok());
    for text in [
        format!("{old} 0"),
        old.replacen('1', "2", 1),
        old.replacen('1', "3", 1),
        record().replacen('3', "1", 1),
        record().replacen('3', "2", 1),
        old.rsplit_once(' ').map_or("", |(most, _)| most).to_owned(),
    ] {
        assert_eq!(session::read(&text), Err(Unreadable::Corrupt), "{text}");
    }
}

#[test]
fn a_record_of_the_second_version_is_read_with_its_moved_steps() {
    // It was stored during the rest between two holds, which does not exist any more.
    let resting = |step: &str| {
        format!(
            "2 1795460000000 {step} 0 0 4000 60000 2 4000 other/ - 0 0 - - - \
             0 0 - - ------ - - - - - -"
        )
    };
    for (old, new) in [
        ("other/", "other/stretch/"),
        ("other/check/", "other/stretch/check/"),
        ("practice/other/", "practice/other/stretch/"),
        ("after/running/tiptoe/", "after/running/strong/"),
        ("calf/wall/", "calf/wall/"),
    ] {
        let text = resting(old);
        let (snapshot, wall) = session::read(&text).expect(old);
        assert_eq!(snapshot.step.path(), new);
        assert_eq!(snapshot.last, Some(Stretch::Other));
        let hold = snapshot.hold.expect("a hold");
        assert_eq!((hold.held, hold.counted), (Millis::ZERO, false));
        // The hold can be resumed, and is written in the current format.
        let now = Moment(1 << 40);
        let away = Millis::minutes(1);
        let resumed = Session::resume(&snapshot, away, StepId::HOME, HoldLength::Thirty, now);
        let offered = resumed.interrupted().map(|left| left.step().path());
        let is_care = !new.starts_with("practice/") && !new.starts_with("after/");
        assert_eq!(offered, is_care.then_some(new));
        let written = session::write(&snapshot, wall);
        assert!(written.starts_with("3 "), "{written}");
        assert_eq!(session::read(&written), Ok((snapshot, wall)));
    }
    // In the current version the address is that of the question that has replaced the stretch there.
    let today = resting("other/").replacen("4000 other/", "other/stretch/", 1);
    let (snapshot, _) = session::read(&today.replacen('2', "3", 1)).expect("a session");
    assert_eq!(snapshot.step.path(), "other/");
}

#[test]
fn a_record_with_half_of_a_group_is_refused() {
    let good = record_after();
    assert!(session::read(&good).is_ok());
    let words: Vec<&str> = good.split(' ').collect();
    // The report and its age, the relief, and a diary id without a relief.
    for (at, bad) in [
        (17, "-"),
        (18, "-"),
        (17, "calf/"),
        (19, "-"),
        (19, "z-----"),
        (20, "-"),
        (20, "calf/"),
        (21, "-"),
        (21, "0"),
        (21, "6"),
        (22, "-"),
        (23, "-"),
        (23, "2"),
        (24, "-"),
        (25, "x"),
        (25, "-1"),
    ] {
        let mut words = words.clone();
        words[at] = bad;
        let text = words.join(" ");
        assert_eq!(session::read(&text), Err(Unreadable::Corrupt), "{text}");
    }
    let mut without = words.clone();
    without[20..25].fill("-");
    let text = without.join(" ");
    assert_eq!(session::read(&text), Err(Unreadable::Corrupt), "{text}");
    without[25] = "-";
    assert!(session::read(&without.join(" ")).is_ok());
}

#[test]
fn an_invalid_record_is_refused() {
    let good = record();
    assert!(session::read(&good).is_ok());
    let words: Vec<&str> = good.split(' ').collect();
    for at in 1..words.len() {
        for bad in [
            "",
            "x",
            "1e3",
            "-1",
            "99999999999999999999",
            "calf",
            "\u{665}",
        ] {
            let mut words = words.clone();
            // A step is accepted with and without its trailing slash.
            if words[at] == bad || (bad == "calf" && at == 2) {
                continue;
            }
            words[at] = bad;
            let text = words.join(" ");
            assert_eq!(session::read(&text), Err(Unreadable::Corrupt), "{text}");
        }
    }
    for cut in 1..good.len() {
        let text = &good[..cut];
        assert!(
            session::read(text).is_err() || text.len() + 1 >= good.len(),
            "{text}"
        );
    }
    for text in [
        String::new(),
        " ".to_owned(),
        "null".to_owned(),
        "{\"version\":1}".to_owned(),
        format!("{good} "),
        format!("{good} 1"),
        good.replace(' ', "  "),
        good.to_uppercase(),
    ] {
        assert_eq!(session::read(&text), Err(Unreadable::Corrupt), "{text}");
    }
}

#[test]
fn a_newer_record_and_a_huge_one_have_errors_of_their_own() {
    let newer = record().replacen("3 ", "4 ", 1);
    assert_eq!(session::read(&newer), Err(Unreadable::Newer));
    assert_eq!(session::read("7"), Err(Unreadable::Newer));
    assert_eq!(session::read("0"), Err(Unreadable::Corrupt));
    let huge = "1 ".repeat(MAX_BYTES);
    assert_eq!(session::read(&huge), Err(Unreadable::TooLong));
    assert_eq!(Settings::read(&huge), Err(Unreadable::TooLong));
    assert_eq!(Settings::read("3 voice=on"), Err(Unreadable::Newer));
}

#[test]
fn settings_are_one_line_that_people_can_read() {
    assert_eq!(
        Settings::default().write(),
        "1 voice=on tones=on vibration=on flash=on hold=30 theme=auto place=here"
    );
    let set = Settings {
        outputs: Outputs {
            voice: false,
            ..Outputs::ALL
        },
        length: HoldLength::FortyFive,
        theme: Theme::Sunlight,
        country: Country::with_code("NZ"),
        pocket: false,
    };
    let text = set.write();
    assert!(text.contains("voice=off") && text.ends_with("hold=45 theme=sunlight place=NZ"));
    assert_eq!(Settings::read(&text), Ok(set));
}

#[test]
fn pocket_mode_is_in_the_record_only_if_it_is_on() {
    let first = Settings::default().write();
    let on = Settings {
        pocket: true,
        ..Settings::default()
    };
    // Releases without pocket mode quarantine it as newer.
    assert_eq!(on.write(), format!("2{} pocket=on", &first[1..]));
    assert_eq!(Settings::read(&on.write()), Ok(on));
    assert_eq!(Settings::read(&first), Ok(Settings::default()));
    let off = on.write().replace("pocket=on", "pocket=off");
    assert_eq!(Settings::read(&off), Ok(Settings::default()));
    for text in [
        on.write().replacen('2', "1", 1),
        on.write().replace("pocket=on", "pocket=yes"),
    ] {
        assert_eq!(Settings::read(&text), Err(Unreadable::Corrupt), "{text}");
    }
}

#[test]
fn every_setting_round_trips() {
    for length in HoldLength::ALL {
        for theme in Theme::ALL {
            for country in Country::all().map(Some).chain([None]) {
                let settings = Settings {
                    length,
                    theme,
                    country,
                    ..Settings::default()
                };
                assert_eq!(Settings::read(&settings.write()), Ok(settings));
            }
        }
    }
    let names: BTreeSet<&str> = Settings::default()
        .all()
        .iter()
        .map(|(name, _)| *name)
        .collect();
    assert_eq!(names.len(), 8);
}

#[test]
fn an_invalid_setting_changes_nothing() {
    for (name, value) in [
        ("voice", "maybe"),
        ("voice", ""),
        ("hold", "31"),
        ("hold", "030"),
        ("hold", "3600"),
        ("theme", "Dark"),
        ("theme", "javascript:alert(1)"),
        ("place", "XX"),
        ("place", "gb"),
        ("", ""),
        ("volume", "on"),
    ] {
        let mut settings = Settings::default();
        assert!(!settings.set(name, value), "{name}={value}");
        assert_eq!(settings, Settings::default());
        let text = format!("1 {name}={value}");
        assert_eq!(Settings::read(&text), Err(Unreadable::Corrupt), "{text}");
    }
    assert_eq!(Settings::read("1"), Ok(Settings::default()));
}

#[test]
fn a_missing_setting_has_its_default() {
    let settings = Settings::read("1 theme=dark").expect("a record");
    assert_eq!(
        settings,
        Settings {
            theme: Theme::Dark,
            ..Settings::default()
        }
    );
    assert!(record::MAX_BYTES > Settings::default().write().len() * 4);
}
