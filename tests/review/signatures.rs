//! A signature holds for one copy, and a file with a mistake is refused.

use std::collections::BTreeSet;

use serde_json::Value;
use uncramp::care::StepId;
use uncramp::content;
use uncramp::content::en::ui::NOT_REVIEWED;
use uncramp::content::en::{about, review as review_words};
use uncramp::figure::{self, Pose};
use uncramp::language::{Language, Locale};
use uncramp::review;
use uncramp::review::signature::Signature;
use uncramp::review::{
    copy, document, hash, reviewers, signature, signatures, signed_text, status,
};
use uncramp::site::structured_data::{MedicalPage, medical_web_page};

use crate::COPY;

/// A made-up signature of the English copy.
pub(crate) fn made_up(hash: &str) -> String {
    format!(
        "[[signature]]\nname = \"Dr A. Example\"\nrole = \"sport physician\"\nregistration = \"none 0\"\n\
         date = \"2026-02-28\"\nhash = \"{hash}\"\nscope = \"all of it\"\n"
    )
}

const LINE: &str = "Reviewed by Dr A. Example, sport physician, on 28 Feb 2026.";

/// What the English guide says if its copy has this hash.
fn banner(signatures: &[Signature], hash: &str) -> Vec<String> {
    review::banner(Language::English, signatures, |_| hash.to_owned())
}

#[test]
fn a_signature_of_this_copy_is_shown() {
    let hash = hash(&COPY);
    let signatures = signature::read(&made_up(&hash)).unwrap();
    assert_eq!(banner(&signatures, &hash), [LINE]);
}

#[test]
fn one_changed_word_ends_a_signature() {
    let before = COPY.as_str();
    let after = before.replacen("Stop. Where is the cramp?", "Stop. Where is your cramp?", 1);
    assert_ne!(before, after);
    let signatures = signature::read(&made_up(&hash(before))).unwrap();
    assert_eq!(banner(&signatures, &hash(before)), [LINE]);
    assert_eq!(banner(&signatures, &hash(&after)), [NOT_REVIEWED]);

    let page = document(&after, &signatures, Some(before));
    assert!(page.contains("Stop. Where is your cramp?"));
    assert_eq!(
        copy::changes(before, &after).map(|lines| lines.len()),
        [1, 1]
    );
}

/// A text of each kind that is signed: a word of every part of the document.
fn signed_texts() -> Vec<(&'static str, String)> {
    let mut texts = Vec::new();
    let mut add = |kind: &'static str, of: &[&str]| {
        texts.extend(
            of.iter()
                .filter(|text| !text.is_empty())
                .map(|text| (kind, (*text).to_owned())),
        );
    };
    for it in review_words::CHAPTERS {
        add("intended use", it.text);
        add("intended use", it.items);
    }
    for it in review_words::rules() {
        add("rule", &[&it.text]);
    }
    for it in review_words::TRIAGE {
        add("red flag", &[it.catches, it.over, it.under]);
    }
    for it in review_words::thresholds() {
        add(
            "constant",
            &[it.name, it.decides, it.source, it.too_low, it.too_high],
        );
    }
    for it in review_words::COPY_NUMBERS {
        add(
            "number",
            &[it.says, it.decides, it.source, it.too_low, it.too_high],
        );
    }
    for it in review_words::hazards() {
        add("hazard", &[it.hazard, it.cause, it.harm, it.remains]);
        for control in it.controls {
            add("control", &[control.says, control.test]);
        }
    }
    for it in review_words::vignettes() {
        add("vignette", &[it.name, it.case, it.end]);
    }
    for it in about::REFERENCES {
        add("source", &[it.name, it.address.unwrap_or_default()]);
    }
    for (country, name) in content::countries(Locale::ENGLISH) {
        let source = country
            .source()
            .map(|source| content::number_source(source, Locale::ENGLISH));
        add(
            "emergency number",
            &[name, country.number, &source.unwrap_or_default()],
        );
    }
    for pose in Pose::ALL {
        let markup = figure::view_box(*pose).to_owned() + &figure::markup(*pose);
        add("drawing", &[&copy::drawing(pose.name(), &markup)]);
    }
    for id in StepId::all() {
        let copy = content::en::step(id);
        add("step", &[copy.title, copy.heading, copy.line, copy.note]);
        let lines: Vec<&str> = copy.dos.into_iter().chain(copy.donts).collect();
        add("step", &lines);
    }
    texts
}

#[test]
fn a_change_of_any_kind_ends_a_signature() {
    let before = COPY.as_str();
    let signatures = signature::read(&made_up(&hash(before))).unwrap();
    let mut kinds = BTreeSet::new();
    for (kind, text) in signed_texts() {
        assert!(before.contains(&text), "{kind} is not signed: {text}");
        // One changed letter of each kind.
        if kinds.insert(kind) {
            let changed = text.replacen(|letter: char| letter.is_alphanumeric(), "#", 1);
            let after = before.replacen(&text, &changed, 1);
            assert_ne!(before, after, "{kind}: {text}");
            assert_eq!(banner(&signatures, &hash(&after)), [NOT_REVIEWED], "{kind}");
        }
    }
    assert_eq!(kinds.len(), 12, "{kinds:?}");
    assert_eq!(banner(&signatures, &hash(before)), [LINE]);
}

#[test]
fn a_moved_line_of_a_drawing_changes_what_is_signed() {
    let markup = figure::markup(Pose::CalfWall);
    let digit = markup.find(|letter: char| letter.is_ascii_digit()).unwrap();
    let mut moved = markup.clone();
    let other = if markup[digit..].starts_with('1') {
        "2"
    } else {
        "1"
    };
    moved.replace_range(digit..=digit, other);
    assert_ne!(
        copy::drawing("calf-wall", &markup),
        copy::drawing("calf-wall", &moved)
    );
}

#[test]
fn without_a_signature_the_guide_is_not_reviewed() {
    assert_eq!(banner(&[], &hash("")), [NOT_REVIEWED]);
}

#[test]
fn the_file_of_the_repository_can_be_read_and_decides_the_line() {
    let signatures = signatures().unwrap();
    assert_eq!(status(Language::English), banner(&signatures, &hash(&COPY)));
    for language in Language::ALL {
        let hash_of = |language| hash(&signed_text(language));
        let banner = review::banner(language, &signatures, hash_of);
        assert_eq!(status(language), banner);
    }
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
        "Reviewed by Dr B. Example, sport physician, on 1 Jan 2027."
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

#[test]
fn search_engines_are_told_of_a_review_only_while_it_is_signed() {
    let page = |path| MedicalPage {
        path,
        address: "https://example.org/",
        name: "</script>",
        description: "What to do",
        language: Language::English,
    };
    let unsigned = medical_web_page(page(""), Vec::new).unwrap();
    assert!(!unsigned.contains("eview"), "{unsigned}");
    assert!(!unsigned.contains('<'), "{unsigned}");

    let signatures = signature::read(&made_up(&hash("copy"))).unwrap();
    let hash_of = |_| hash("copy");
    let holding = reviewers(Language::English, &signatures, hash_of);
    let signed: Value =
        serde_json::from_str(&medical_web_page(page(""), || holding.clone()).unwrap()).unwrap();
    assert_eq!(signed["lastReviewed"], "2026-02-28");
    assert_eq!(signed["reviewedBy"][0]["name"], holding[0].name);
    // One changed word.
    assert!(reviewers(Language::English, &signatures, |_| hash("other")).is_empty());
    assert_eq!(medical_web_page(page("calf/"), || holding.clone()), None);
}
