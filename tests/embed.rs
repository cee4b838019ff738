//! What may pass between the guide and a store's page: messages, by fixtures, and colours.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by failing"
)]

use proptest::prelude::*;
use serde_json::Value;
use uncramp::care::{StepId, Stop};
use uncramp::embed::{
    Accent, EmbedFont, FromFrame, FromHost, InvalidMessage, MAX_RADIUS, Radius, Slot, is_after_care,
};

/// Messages, and whether each is accepted: the tests of `web/embed_protocol.js` use the same file.
fn fixtures() -> Vec<Value> {
    serde_json::from_str(include_str!("embed/messages.json")).unwrap()
}

fn is_accepted(from: &str, text: &str) -> bool {
    match from {
        "frame" => FromFrame::read(text).is_ok(),
        "host" => FromHost::read(text).is_ok(),
        other => panic!("unknown sender {other}"),
    }
}

#[test]
fn every_fixture_is_accepted_or_rejected_as_stated() {
    for fixture in fixtures() {
        let heard = is_accepted(
            fixture["from"].as_str().unwrap(),
            &fixture["message"].to_string(),
        );
        assert_eq!(Value::Bool(heard), fixture["heard"], "{}", fixture["name"]);
    }
}

#[test]
fn the_fixtures_cover_every_message_and_every_error() {
    let fixtures = fixtures();
    let heard = |from: &str, name: &str| {
        let fits = |fixture: &&Value| {
            fixture["heard"] == true
                && fixture["from"] == from
                && fixture["message"]["type"] == name
        };
        fixtures.iter().any(|fixture| fits(&fixture))
    };
    for name in ["ready", "height", "started", "finished", "left", "product"] {
        assert!(heard("frame", name), "{name}");
    }
    for name in ["hello", "pause"] {
        assert!(heard("host", name), "{name}");
    }
    let error = |text: &str| FromHost::read(text).unwrap_err();
    assert_eq!(error("{"), InvalidMessage::Unknown);
    assert_eq!(error(&"x".repeat(3_000)), InvalidMessage::TooLarge);
    assert_eq!(
        error(r#"{"uncramp":1,"type":"hello"}"#),
        InvalidMessage::Field
    );
}

#[test]
fn no_product_is_shown_before_relief_or_on_a_stop() {
    let shown: Vec<StepId> = StepId::all()
        .filter(|step| Slot::ALL.iter().any(|slot| slot.allowed_on(*step)))
        .collect();
    assert_eq!(
        shown.iter().map(|step| step.path()).collect::<Vec<_>>(),
        [StepId::After, StepId::Reasons, StepId::Prevent].map(StepId::path)
    );
    assert!(!shown.contains(&StepId::Stop(Stop::Help)));
    // The store's own cards are allowed there too, and next to the questions about the cause.
    let after_care = StepId::all().filter(|step| is_after_care(*step));
    let mut without_products = after_care.filter(|step| !shown.contains(step));
    assert!(without_products.all(|step| matches!(step, StepId::CauseQuestion(_))));
    assert!(shown.into_iter().all(is_after_care));
    // Every slot is shown on some step.
    for slot in Slot::ALL {
        assert!(StepId::all().any(|step| slot.allowed_on(step)), "{slot:?}");
        assert_eq!(Slot::from_name(slot.name()), Some(slot));
    }
}

proptest! {
    #[test]
    fn no_text_makes_the_parsers_panic(text in ".{0,300}") {
        let _ = FromFrame::read(&text);
        let _ = FromHost::read(&text);
        prop_assert!(Accent::read(&text).is_none() || text.len() == 7);
        prop_assert!(Radius::read(&text).is_none_or(|radius| radius.px() <= MAX_RADIUS));
    }
}

/// The names in double quotes in a type of the TypeScript declarations.
fn declared(name: &str) -> Vec<String> {
    let types = include_str!("../docs/embed.d.ts");
    let (_, rest) = types.split_once(&format!("type {name} =")).unwrap();
    let (list, _) = rest.split_once(';').unwrap();
    list.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_declared_types_name_every_slot_and_font() {
    assert_eq!(declared("UncrampSlot"), Slot::ALL.map(Slot::name));
    assert_eq!(declared("UncrampFont"), EmbedFont::ALL.map(EmbedFont::name));
}
