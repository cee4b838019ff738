//! Reminders as calendar files.

use proptest::prelude::*;
use uncramp::care::Millis;
use uncramp::diary::calendar::{IcsEvent, ics, next_day};
use uncramp::diary::{LocalDateTime, UtcOffset};

use super::{MONDAY, text};

fn event<'a>(summary: &'a str, description: &'a str) -> IcsEvent<'a> {
    IcsEvent {
        uid: "1838548008960007@uncramp",
        stamp: MONDAY,
        start: Millis(MONDAY.0 + 50_160_000),
        summary,
        description,
    }
}

/// The lines unfolded, as a calendar app does.
fn unfolded(text: &str) -> Vec<String> {
    let joined = text.replace("\r\n ", "");
    joined.split_terminator("\r\n").map(str::to_owned).collect()
}

/// The unescaped value of a property, as a calendar app reads it.
fn unescaped(text: &str) -> String {
    let (mut out, mut letters) = (String::new(), text.chars());
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n') => out.push('\n'),
                Some(letter @ ('\\' | ',' | ';')) => out.push(letter),
                other => panic!("\\{other:?} in {text}"),
            },
            ',' | ';' => panic!("a bare {letter} in {text}"),
            _ => out.push(letter),
        }
    }
    out
}

#[test]
fn a_reminder_rings_when_it_is_due() {
    let event = event("How is the leg; better?", "Walk, first.\nThen run.");
    assert_eq!(
        ics(&event),
        "BEGIN:VCALENDAR\r\n\
         VERSION:2.0\r\n\
         PRODID:-//Uncramp//Uncramp//EN\r\n\
         BEGIN:VEVENT\r\n\
         UID:1838548008960007@uncramp\r\n\
         DTSTAMP:20261123T180400Z\r\n\
         DTSTART:20261124T080000Z\r\n\
         SUMMARY:How is the leg\\; better?\r\n\
         DESCRIPTION:Walk\\, first.\\nThen run.\r\n\
         BEGIN:VALARM\r\n\
         ACTION:DISPLAY\r\n\
         DESCRIPTION:How is the leg\\; better?\r\n\
         TRIGGER:PT0M\r\n\
         END:VALARM\r\n\
         END:VEVENT\r\n\
         END:VCALENDAR\r\n"
    );
}

#[test]
fn a_long_line_is_folded_between_characters() {
    let text = ics(&event("S", &"🏃".repeat(60)));
    let lines: Vec<&str> = text.split_terminator("\r\n").collect();
    let first = lines
        .iter()
        .position(|line| line.starts_with("DESCRIPTION"));
    let first = first.expect("a description");
    assert_eq!(lines[first], format!("DESCRIPTION:{}", "🏃".repeat(15)));
    assert_eq!(lines[first + 1], format!(" {}", "🏃".repeat(18)));
    // A line of 75 octets fits, one of 76 does not.
    assert!(ics(&event(&"a".repeat(67), "")).contains(&format!("SUMMARY:{}\r\n", "a".repeat(67))));
    assert!(ics(&event(&"a".repeat(68), "")).contains("a\r\n a\r\n"));
}

#[track_caller]
fn check(now: u64, minutes: i32, expect: u64) {
    let offset = UtcOffset::new(minutes);
    let next = next_day(Millis(now), offset);
    assert_eq!(next, Millis(expect), "{now} {minutes}");
    let when = LocalDateTime::from_utc(next, offset);
    assert_eq!((when.hour, when.minute), (8, 0));
}

#[test]
fn a_reminder_for_the_next_day_is_at_eight_local_time() {
    let monday = 1_795_392_000_000;
    let hours = |hours: u64| monday + hours * 3_600_000;
    check(hours(0), 0, hours(32));
    check(hours(24) - 1, 0, hours(32));
    check(hours(24), 0, hours(56));
    // 23:00 UTC on Monday is already Tuesday in Paris, and still Monday in New York.
    check(hours(23), 60, hours(55));
    check(hours(23), -300, hours(37));
    check(hours(23), 840, hours(42));
    check(hours(12), 345, hours(32) - 345 * 60_000);
}

#[test]
fn extreme_clocks_do_not_panic() {
    assert_eq!(next_day(Millis(0), UtcOffset::UTC), Millis(32 * 3_600_000));
    for at in [0, u64::MAX] {
        for minutes in [-840, 840] {
            let next = next_day(Millis(at), UtcOffset::new(minutes));
            assert!(
                ics(&IcsEvent {
                    start: next,
                    ..event("", "")
                })
                .contains("DTSTART:")
            );
        }
    }
}

proptest! {
    #[test]
    fn texts_round_trip(summary in text(), description in text()) {
        let text = ics(&event(&summary, &description));
        for line in text.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{}", line);
            prop_assert!(!line.contains(char::is_control), "{:?}", line);
        }
        let lines = unfolded(&text);
        prop_assert_eq!(lines.len(), 16);
        let value = |place: usize, name: &str| {
            lines[place].strip_prefix(name).map(unescaped)
        };
        let plain = |text: &str| -> String {
            text.chars()
                .filter(|letter| *letter != '\r')
                .map(|letter| if letter.is_control() && letter != '\n' { ' ' } else { letter })
                .collect()
        };
        prop_assert_eq!(value(7, "SUMMARY:"), Some(plain(&summary)));
        prop_assert_eq!(value(8, "DESCRIPTION:"), Some(plain(&description)));
        prop_assert_eq!(value(11, "DESCRIPTION:"), Some(plain(&summary)));
    }
}
