//! A signature holds for one copy, and a file with a mistake is refused.

use uncramp::content::ui::NOT_REVIEWED;
use uncramp::review::{banner, copy, document, hash, signature, signatures, status};

/// A made-up signature of a copy.
fn made_up(hash: &str) -> String {
    format!(
        "[[signature]]\nname = \"Dr A. Example\"\nrole = \"sport physician\"\nregistration = \"none 0\"\n\
         date = \"2026-02-28\"\nhash = \"{hash}\"\nscope = \"all of it\"\n"
    )
}

const LINE: &str = "Reviewed by Dr A. Example, sport physician, on 28 February 2026.";

#[test]
fn a_signature_of_this_copy_is_shown() {
    let hash = hash(&copy::copy());
    let signatures = signature::read(&made_up(&hash)).unwrap();
    assert_eq!(banner(&signatures, &hash), [LINE]);
}

#[test]
fn one_changed_word_ends_a_signature() {
    let before = copy::copy();
    let after = before.replacen("Stop. Where is the cramp?", "Stop. Where is your cramp?", 1);
    assert_ne!(before, after);
    let signatures = signature::read(&made_up(&hash(&before))).unwrap();
    assert_eq!(banner(&signatures, &hash(&before)), [LINE]);
    assert_eq!(banner(&signatures, &hash(&after)), [NOT_REVIEWED]);

    let page = document(&after, &signatures, Some(&before));
    assert!(page.contains("Stop. Where is your cramp?"));
    assert_eq!(
        copy::changes(&before, &after).map(|lines| lines.len()),
        [1, 1]
    );
}

#[test]
fn without_a_signature_the_guide_is_not_reviewed() {
    assert_eq!(banner(&[], &hash("")), [NOT_REVIEWED]);
}

#[test]
fn the_file_of_the_repository_can_be_read_and_decides_the_line() {
    let signatures = signatures().unwrap();
    assert_eq!(status(), banner(&signatures, &hash(&copy::copy())));
}

#[test]
fn several_signatures_are_shown_oldest_first() {
    let hash = hash("");
    let later = made_up(&hash)
        .replace("2026-02-28", "2027-01-01")
        .replace("A. ", "B. ");
    let signatures = signature::read(&(later + &made_up(&hash))).unwrap();
    let lines = banner(&signatures, &hash);
    assert_eq!(lines[0], LINE);
    assert_eq!(
        lines[1],
        "Reviewed by Dr B. Example, sport physician, on 1 January 2027."
    );
}

#[test]
fn a_mistake_in_the_file_is_named() {
    #[track_caller]
    fn check(text: &str, expect: &str) {
        let error = signature::read(text).unwrap_err();
        assert!(error.contains(expect), "{error}");
    }
    let good = made_up(&hash(""));
    assert!(signature::read(&good).is_ok());
    check("[[signature]", "line 1");
    check("[signature]\nname = \"A\"", "double brackets");
    check("signatures = []", "`signatures` is not known");
    check(
        &good.replace("role = \"sport physician\"\n", ""),
        "signature 1: `role` is missing",
    );
    check(&good.replace("\"all of it\"", "\" \""), "`scope` is empty");
    check(
        &good.replace("\"all of it\"", "1"),
        "`scope` must be a text",
    );
    check(&good.replace("scope", "scopes"), "`scopes` is not known");
    for day in [
        "2026-02-29",
        "2026-13-01",
        "28.2.2026",
        "2026-2-28",
        "2026-02-00",
    ] {
        check(&good.replace("2026-02-28", day), "such as 2026-05-31");
    }
    check(&good.replace("hash = \"", "hash = \"0"), "64 digits");
    check(&good.replace(&hash(""), &"Z".repeat(64)), "64 digits");
    check(
        &(good.clone() + &good.replace("name = \"Dr A. Example\"\n", "")),
        "signature 2: `name`",
    );
}

#[test]
fn the_hash_is_that_of_sha256() {
    let expect = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(hash("abc"), expect);
}
