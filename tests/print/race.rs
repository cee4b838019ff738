//! The organiser's file: what is accepted, and what is refused with which words.

use proptest::prelude::*;
use uncramp::language::{Language, Locale};
use uncramp::site::print::documents;
use uncramp::site::print::race::{Date, MAX_BYTES, MAX_CONTROL, MAX_NAME, Race};

fn file(name: &str, control: &str, until: &str) -> String {
    let [name, control, until] =
        [name, control, until].map(|text| serde_json::json!(text).to_string());
    format!("name = {name}\ncontrol = {control}\nuntil = {until}\n")
}

fn read(text: &str) -> Result<Race, String> {
    Race::read(text.as_bytes())
}

#[track_caller]
fn refused(text: &str, because: &str) {
    let error = read(text).expect_err(text);
    assert!(error.contains(because), "{error}");
}

const NAME: &str = "Lakeside Half 2027";
const CONTROL: &str = "+44 7700 900123";
const UNTIL: &str = "2027-05-03";

#[test]
fn a_good_file_is_read() {
    for (name, control) in [
        (NAME, CONTROL),
        ("Zürich: Marathon (42.195), #7", "044 123 45 67"),
        ("湖の半マラソン", "03-1234-5678"),
        ("Run & Fun d’été / l'été", "(020) 7946.0123"),
        ("X", "112"),
    ] {
        let race = read(&file(name, control, UNTIL)).unwrap();
        assert_eq!((race.name(), race.control()), (name, control));
        assert_eq!(race.until(), Date::parse(UNTIL).unwrap());
    }
}

#[test]
fn a_name_that_is_not_plain_is_refused() {
    for (name, because) in [
        ("", "1 to 40 fit"),
        ("<script>alert(1)</script>", "must not contain '<'"),
        ("a\" onload=\"x", "must not contain '\"'"),
        ("a\nb", "must not contain '\\n'"),
        ("a\u{202e}b", "must not contain '\\u{202e}'"),
        ("a\u{0}b", "must not contain"),
        ("a\u{a0}b", "must not contain"),
        ("{x}", "must not contain '{'"),
        (" a", "space"),
        ("a ", "space"),
        ("a  b", "space"),
        ("-- --", "no letter"),
    ] {
        refused(&file(name, CONTROL, UNTIL), because);
    }
    refused(
        &file(&"x".repeat(MAX_NAME + 1), CONTROL, UNTIL),
        "41 characters",
    );
}

#[test]
fn a_number_that_cannot_be_called_is_refused() {
    for (control, because) in [
        ("", "1 to 20 fit"),
        ("call me", "must not contain 'c'"),
        ("javascript:1234", "must not contain 'j'"),
        ("12", "3 digits or more"),
        ("+ - ()", "3 digits or more"),
        ("12+34", "plus only at its start"),
        ("٠١٢٣", "must not contain"),
        ("0900<b>", "must not contain '<'"),
    ] {
        refused(&file(NAME, control, UNTIL), because);
    }
    refused(
        &file(NAME, &"1".repeat(MAX_CONTROL + 1), UNTIL),
        "21 characters",
    );
}

#[test]
fn a_day_that_does_not_exist_is_refused() {
    for until in [
        "",
        "soon",
        "2027-02-29",
        "2100-02-29",
        "2027-13-01",
        "2027-00-10",
        "2027-04-31",
        "2027-4-1",
        "03.05.2027",
        "2027-05-03T00:00",
        "+027-05-03",
        "20270503",
        "2027-05-00",
        "２０２７-05-03",
    ] {
        refused(
            &file(NAME, CONTROL, until),
            "`until` must be a day such as 2027-05-31",
        );
    }
    // A day that is not a text in quotation marks, and a long one.
    let text = file(NAME, CONTROL, UNTIL).replace("\"2027-05-03\"", "2027-05-03");
    refused(&text, "`until` must be a text in quotation marks");
    let error = read(&file(NAME, CONTROL, &"9".repeat(2_000))).unwrap_err();
    assert!(error.len() < 200, "{error}");
    for until in ["2028-02-29", "2000-02-29", "2027-12-31"] {
        assert!(read(&file(NAME, CONTROL, until)).is_ok(), "{until}");
    }
}

#[test]
fn a_file_of_another_form_is_refused() {
    refused("", "`name` is missing");
    refused("name = \"A\"", "`control` is missing");
    refused("name = 5", "must be a text in quotation marks");
    refused("<html>", "");
    refused("{\"name\": \"A\"}", "");
    refused(
        &(file(NAME, CONTROL, UNTIL) + "style = \"x\""),
        "`style` is not known",
    );
    refused(&(file(NAME, CONTROL, UNTIL) + "name = \"B\""), "duplicate");
    refused(&"# \n".repeat(MAX_BYTES), "is larger than 4096 bytes");
    refused(&" ".repeat(10_000_000), "is larger than 4096 bytes");
    let error = Race::read(b"name = \"\xff\"").unwrap_err();
    assert!(error.contains("UTF-8"), "{error}");
}

#[test]
fn lines_hold_until_their_last_day_is_over() {
    let race = read(&file(NAME, CONTROL, UNTIL)).unwrap();
    for (today, holds) in [
        ("2026-12-31", true),
        ("2027-05-02", true),
        ("2027-05-03", true),
        ("2027-05-04", false),
        ("2027-06-01", false),
        ("2028-01-01", false),
    ] {
        assert_eq!(race.holds_on(Date::parse(today).unwrap()), holds, "{today}");
    }
}

#[test]
fn days_are_counted_from_1970() {
    for (days, day) in [
        (0, "1970-01-01"),
        (31, "1970-02-01"),
        (59, "1970-03-01"),
        (365, "1971-01-01"),
        (11_016, "2000-02-29"),
        (20_786, "2026-11-29"),
        (47_540, "2100-02-28"),
        (47_541, "2100-03-01"),
    ] {
        assert_eq!(Date::since_1970(days), Date::parse(day).unwrap(), "{days}");
    }
}

/// How often a file of each sheet opens or closes an element.
fn tags(race: &Race) -> Vec<usize> {
    // A language whose copy is not signed: hashing the copy takes long.
    let german = Locale::new(Language::German);
    let all = documents(german, "https://a.example/", Some(race)).unwrap();
    let count = |(_, text): (&str, String)| text.matches('<').count();
    all.into_iter().map(count).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn whatever_is_accepted_adds_no_markup(name in "[a-z<>&\"'/ é;-]{1,12}|.{0,50}", control in "\\+?[0-9 <a./]{3,8}") {
        if let Ok(race) = read(&file(&name, &control, UNTIL)) {
            prop_assert_eq!(race.name(), name.as_str());
            prop_assert!(!name.contains(['<', '>', '"', '`', '\\', '\n']));
            prop_assert!(name.chars().count() <= MAX_NAME);
            let plain = read(&file("A", "123", UNTIL)).unwrap();
            prop_assert_eq!(tags(&race), tags(&plain));
        }
    }

    #[test]
    fn no_bytes_make_it_fail_but_by_an_error(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Race::read(&bytes);
    }
}
