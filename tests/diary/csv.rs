//! The diary as a spreadsheet.

use proptest::prelude::*;
use uncramp::care::why::CauseAnswer;
use uncramp::care::{Leg, Stretch};
use uncramp::diary::{Entry, Note, TimeToRelief, csv};

use super::{MONDAY, any_diary, entry};
use uncramp::care::Millis;

/// Characters that a spreadsheet takes for the beginning of a formula.
const RISKY: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Parses rows of cells according to RFC 4180.
fn cells(text: &str) -> Vec<Vec<String>> {
    let (mut lines, mut line, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut letters) = (false, text.chars().peekable());
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => line.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {
                assert_eq!(letters.next(), Some('\n'));
                line.push(std::mem::take(&mut cell));
                lines.push(std::mem::take(&mut line));
            }
            _ => cell.push(letter),
        }
    }
    assert!(line.is_empty() && cell.is_empty(), "an open line");
    lines
}

#[track_caller]
fn check(note: &str, expect: &str) {
    let noted = Entry {
        note: Note::new(note),
        ..entry(MONDAY, Stretch::Other, &[])
    };
    let text = csv(&mut [noted].iter());
    let line = text.lines().nth(1).expect("a line");
    let cell = line.splitn(9, ',').nth(8);
    // The cell for the leg is empty.
    assert_eq!(cell, Some(&*format!("{expect},")), "{note}");
}

#[test]
fn an_entry_is_one_line_of_cells() {
    let cramp = Entry {
        relief: Some(TimeToRelief::new(Millis::seconds(74))),
        leg: Some(Leg::Left),
        ice: true,
        note: Note::new("hot, \"no\" wind"),
        ..entry(MONDAY, Stretch::CalfWall, &[CauseAnswer::FasterAndLonger])
    };
    let plain = entry(MONDAY, Stretch::HamstringStanding, &[]);
    assert_eq!(
        csv(&mut [cramp, plain].iter()),
        "\u{feff}time,muscle,stretch,holds,relief,ice,heat,reasons,note,leg\r\n\
         2026-11-23 18:04,calf,calf/wall/,1,74,true,false,C3 C4,\"hot, \"\"no\"\" wind\",left\r\n\
         2026-11-23 18:04,hamstring,hamstring/standing/,1,,false,false,,,\r\n"
    );
}

#[test]
fn a_cell_that_looks_like_a_formula_is_escaped() {
    check("=1+1", "'=1+1");
    check("+49 170", "'+49 170");
    check("-2+3", "'-2+3");
    check("@SUM(A1)", "'@SUM(A1)");
    check(
        "=HYPERLINK(\"x\",\"y\")",
        "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"",
    );
    for sign in ['＝', '＋', '－', '＠'] {
        check(&format!("{sign}1+1"), &format!("'{sign}1+1"));
    }
    // Characters that a note strips from its start do not hide a formula.
    for space in [
        "\t", "\r", "\n", "  ", "\r\n\t ", "\u{a0}", "\u{3000}", "\0",
    ] {
        check(&format!("{space}=1+1"), "'=1+1");
        check(&format!("{space}＝1+1"), "'＝1+1");
    }
    check("1=1", "1=1");
    check("a;=1+1", "\"a;=1+1\"");
    check("'quoted'", "'quoted'");
}

proptest! {
    #[test]
    fn the_cells_match_the_entries(diary in any_diary()) {
        let text = csv(&mut diary.iter());
        let lines = cells(text.strip_prefix('\u{feff}').expect("a mark"));
        prop_assert_eq!(lines.len(), diary.len() + 1);
        prop_assert!(lines.iter().all(|line| line.len() == 10));
        for (line, entry) in lines[1..].iter().zip(&diary) {
            let note = entry.note.as_str();
            let risky = note.starts_with(RISKY);
            prop_assert_eq!(&line[8], &format!("{}{note}", if risky { "'" } else { "" }));
            prop_assert_eq!(&line[1], entry.stretch.muscle().name());
            prop_assert_eq!(&line[9], entry.leg.map_or("", Leg::name));
            prop_assert_eq!(&line[3], &entry.holds.count().to_string());
            let relief = entry.relief.map(|relief| relief.seconds().to_string());
            prop_assert_eq!(&line[4], &relief.unwrap_or_default());
            prop_assert_eq!(&line[5], &entry.ice.to_string());
            prop_assert_eq!(&line[6], &entry.heat.to_string());
            for cell in line {
                prop_assert!(!cell.starts_with(RISKY) && cell.trim_start() == cell, "{}", cell);
            }
        }
    }
}
