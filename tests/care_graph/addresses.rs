//! The address of every step, and addresses that do not exist.

use std::collections::BTreeSet;

use uncramp::care::StepId;
use uncramp::care::graph::moved;

#[test]
fn every_address_opens_its_step_with_and_without_a_trailing_slash() {
    let mut seen = BTreeSet::new();
    for step in StepId::all() {
        let path = step.path();
        assert!(seen.insert(path), "{path} twice");
        assert!(path.chars().all(|c| matches!(c, 'a'..='z' | '-' | '/')));
        assert!(!path.starts_with('/') && !path.contains("//"), "{path}");
        assert!(path.is_empty() || path.ends_with('/'), "{path}");
        assert_eq!(StepId::from_path(path), Some(step));
        assert_eq!(StepId::from_path(path.trim_end_matches('/')), Some(step));
    }
}

#[test]
fn an_unknown_address_has_no_step() {
    let long = "calf/".repeat(10_000);
    for path in [
        "../",
        "%2e",
        "%2e%2e/",
        "calf//",
        "/calf/",
        "//",
        "check/",
        "standing/",
        "calf/check/",
        "calf/standing/check/check/",
        "Calf/",
        "CALF/",
        "calf ",
        "calf/?a",
        "calf/#a",
        "c\u{430}lf/",
        "\u{0}",
        "\u{1f9b5}/",
        "about/",
        "index.html",
        long.as_str(),
    ] {
        assert_eq!(StepId::from_path(path), None, "{path:.40}");
    }
}

#[test]
fn the_former_address_of_a_step_that_has_moved_leads_to_that_step() {
    for (old, new) in [
        ("other/", "other/stretch/"),
        ("other/check/", "other/stretch/check/"),
        ("practice/other/", "practice/other/stretch/"),
        ("after/running/tiptoe/", "after/running/strong/"),
    ] {
        assert_eq!(moved(old), new);
        assert!(StepId::from_path(new).is_some(), "{new}");
    }
    // Any other address is returned unchanged.
    for step in StepId::all().filter(|step| step.path() != "other/") {
        assert_eq!(moved(step.path()), step.path());
    }
}
