//! Files that are refused: the reason, and the line of the error.

use uncramp::care::{Millis, Stretch};
use uncramp::diary::{
    Entry, ImportError, ImportErrorKind, MAX_ENTRIES, MAX_FILE_BYTES, export, import,
};

use super::{DAY, MONDAY, entry};

/// A file of three entries, which are in lines 2 to 4.
fn file() -> String {
    let entries: Vec<Entry> = (0..3)
        .map(|day| entry(Millis(MONDAY.0 + day * DAY), Stretch::CalfWall, &[]))
        .collect();
    export(
        &mut entries.iter(),
        &[("uncramp.session".to_owned(), "7".to_owned())],
    )
}

#[track_caller]
fn check(text: &str, line: u32, kind: ImportErrorKind) {
    let shown: String = text.chars().take(600).collect();
    assert_eq!(
        import(text).err(),
        Some(ImportError { line, kind }),
        "{shown}"
    );
}

/// Checks the file with one change, in its last entry or at its end.
#[track_caller]
fn check_changed(from: &str, to: &str, line: u32, kind: ImportErrorKind) {
    let file = file();
    let at = file.rfind(from).expect("something to change");
    let text = [&file[..at], to, &file[at + from.len()..]].concat();
    check(&text, line, kind);
}

#[test]
fn invalid_json_and_a_missing_diary_are_different_errors() {
    for text in [
        "", " ", "\n", "{", "}", "[", "nul", "nulll", "'a'", "{'a':1}", "{a:1}",
    ] {
        let line = if text == "\n" { 2 } else { 1 };
        check(text, line, ImportErrorKind::NotJson);
    }
    for text in [
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":1,}",
        "01",
        "1.",
        ".5",
        "+1",
        "1e",
        "-",
    ] {
        check(text, 1, ImportErrorKind::NotJson);
    }
    for text in [
        "null",
        "[]",
        "{}",
        "7",
        "-0.5e+3",
        "\"uncramp diary\"",
        " [ [ ] , { } ] ",
    ] {
        check(text, 1, ImportErrorKind::NotADiary);
    }
    check(
        "{\"app\":\"other\",\"version\":1,\"entries\":[]}",
        1,
        ImportErrorKind::NotADiary,
    );
    check(
        "{\"app\":\"uncramp diary\",\"entries\":[]}",
        1,
        ImportErrorKind::NotADiary,
    );
    check("\n\n{\"app\":\n7}", 4, ImportErrorKind::NotADiary);
    check(
        "{\"app\":\"uncramp diary\",\"version\":1}",
        1,
        ImportErrorKind::Missing("entries"),
    );
    let all = file();
    for cut in (0..all.trim_end().len()).filter(|cut| all.is_char_boundary(*cut)) {
        let refused = import(&all[..cut]).expect_err("half a file");
        assert_eq!(refused.kind, ImportErrorKind::NotJson, "{cut}");
    }
    check(&(all.clone() + "x"), 8, ImportErrorKind::NotJson);
    check(&(all.clone() + &all), 8, ImportErrorKind::NotJson);
}

#[test]
fn a_file_of_a_newer_format_is_refused() {
    for version in ["3", "99999999999999999999999"] {
        let newer = file().replace("\"version\":2", &format!("\"version\":{version}"));
        check(&newer, 1, ImportErrorKind::Newer);
        // Whatever its entries look like.
        check(
            &newer.replace("\"id\"", "\"name\""),
            1,
            ImportErrorKind::Newer,
        );
    }
    for version in ["0", "-1", "1.0", "\"1\"", "null"] {
        let text = file().replace("\"version\":2", &format!("\"version\":{version}"));
        check(&text, 1, ImportErrorKind::NotADiary);
    }
}

#[test]
fn a_missing_field_is_named() {
    for field in [
        "id", "time", "offset", "edited", "stretch", "holds", "relief", "ice", "heat", "why",
        "note",
    ] {
        let name = format!("\"{field}\":");
        check_changed(&name, "\"x\":", 4, ImportErrorKind::Missing(field));
    }
}

#[test]
fn an_invalid_value_is_named() {
    let last = "1838724956160000";
    assert!(file().contains(last));
    for (from, field, bad) in [
        (
            last,
            "id",
            "7|9000000000000000|-1838724956160000|1.8e15|\"1838724930560000\"|null",
        ),
        ("\"2026-11-25 18:04\"", "time", "20261125|null|[]"),
        (
            "\"offset\":0",
            "offset",
            "841|-841|0.5|\"0\"|null|99999999999",
        ),
        (
            "\"edited\":1795629840000",
            "edited",
            "-1|9000000000000001|1e3|true",
        ),
        (
            "\"stretch\":\"calf/wall/\"",
            "stretch",
            "\"calf/\"|\"calf/wall\"|\"\"|7|null",
        ),
        (
            "\"leg\":null",
            "leg",
            "\"\"|\"Left\"|\"none\"|0|false|[\"left\"]",
        ),
        ("\"holds\":1", "holds", "6|-1|256|1.0|\"1\"|null"),
        ("\"relief\":null", "relief", "86401|-1|0.5|\"\"|false"),
        ("\"ice\":false", "ice", "0|\"false\"|null"),
        ("\"heat\":false", "heat", "1|{}|[]"),
        (
            "\"why\":\"------\"",
            "why",
            "\"\"|\"-----\"|\"z-----\"|null|6",
        ),
        (
            "\"note\":\"\"",
            "note",
            "\" \"|\"a  b\"|\"a\\nb\"|\"a \"|null|[\"a\"]",
        ),
    ] {
        for bad in bad.split('|') {
            let to = match from.split_once(':') {
                Some((name, _)) if !from.starts_with("\"2026") => format!("{name}:{bad}"),
                _ => bad.to_owned(),
            };
            check_changed(from, &to, 4, ImportErrorKind::Invalid(field));
        }
    }
    let long = format!("\"note\":\"{}\"", "a".repeat(501));
    check_changed("\"note\":\"\"", &long, 4, ImportErrorKind::Invalid("note"));
    // The line is that of the value, however the file is formatted.
    check_changed(
        ",\"holds\":1",
        ",\n\n\"holds\":\n9",
        7,
        ImportErrorKind::Invalid("holds"),
    );
    check_changed(
        "{\"id\"",
        "7,{\"id\"",
        4,
        ImportErrorKind::Invalid("entries"),
    );
    let text = "{\"app\":\"uncramp diary\",\"version\":1,\n\"entries\":{}}";
    check(text, 2, ImportErrorKind::Invalid("entries"));
}

#[test]
fn a_quarantined_record_of_another_origin_is_refused() {
    let pair = "[\"uncramp.session\",\"7\"]";
    let named = |letters| format!("[\"uncramp.{}\",\"\"]", "a".repeat(letters));
    let long = named(93);
    for bad in [
        "[\"other\",\"7\"]",
        "[\"uncramp\",\"7\"]",
        "[\"\",\"7\"]",
        "[\"uncramp.session\"]",
        "[\"uncramp.session\",\"7\",\"8\"]",
        "[\"uncramp.session\",7]",
        "[]",
        "{}",
        "\"uncramp.session\"",
        &long,
    ] {
        check_changed(pair, bad, 6, ImportErrorKind::Invalid("aside"));
    }
    assert!(import(&file().replace(pair, &named(92))).is_ok());
    let text = "{\"app\":\"uncramp diary\",\"version\":1,\"entries\":[],\n\"aside\":7}";
    check(text, 2, ImportErrorKind::Invalid("aside"));
}

#[test]
fn two_entries_with_one_id_are_refused() {
    let all = file();
    let lines: Vec<&str> = all.lines().collect();
    let first = format!("{},\n{}", lines[1].trim_end_matches(','), lines[3]);
    check(
        &all.replace(lines[3], &first),
        4,
        ImportErrorKind::DuplicateId,
    );
}

#[test]
fn a_file_that_is_too_large_is_refused() {
    let many = |count: u64| {
        let entries: Vec<Entry> = (0..count)
            .map(|n| entry(Millis(MONDAY.0 + n), Stretch::Other, &[]))
            .collect();
        export(&mut entries.iter(), &[])
    };
    let most = MAX_ENTRIES as u64;
    let read = import(&many(most)).map(|diary| diary.entries.len());
    assert_eq!(read, Ok(MAX_ENTRIES));
    check(&many(most + 1), 20_002, ImportErrorKind::TooMany);
    check(&many(most * 2), 20_002, ImportErrorKind::TooMany);
    check(&many(100_000), 1, ImportErrorKind::TooLarge);
    let large = file() + &" ".repeat(MAX_FILE_BYTES);
    check(&large, 1, ImportErrorKind::TooLarge);
    assert!(import(&large[..MAX_FILE_BYTES]).is_ok());
}

#[test]
fn nesting_that_is_too_deep_is_refused() {
    let deep =
        |open: &str, close: &str, depth: usize| open.repeat(depth) + "1" + &close.repeat(depth);
    check(&deep("[", "]", 8), 1, ImportErrorKind::NotADiary);
    check(&deep("[", "]", 9), 1, ImportErrorKind::NotJson);
    check(&deep("{\"a\":", "}", 9), 1, ImportErrorKind::NotJson);
    check(&deep("[", "]", 1_000_000), 1, ImportErrorKind::NotJson);
    check(&"[".repeat(MAX_FILE_BYTES), 1, ImportErrorKind::NotJson);
    let within = |value: &str| file().replacen("\"holds\"", &format!("\"x\":{value},\"holds\""), 1);
    assert!(import(&within(&deep("[", "]", 5))).is_ok());
    check(&within(&deep("[", "]", 6)), 2, ImportErrorKind::NotJson);
}
