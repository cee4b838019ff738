//! The copy: it is readable, kind and safe, and loses nothing of its source.
//!
//! This file contains what the tests share; the tests are in `tests/content/`, by subject.

#![allow(clippy::panic, reason = "a test that cannot go on has failed")]

#[path = "content/aftercare.rs"]
mod aftercare;
#[path = "inventory/mod.rs"]
mod inventory;
#[path = "content/numbers.rs"]
mod numbers;
#[path = "content/pages.rs"]
mod pages;
#[path = "support/print_copy.rs"]
mod print_copy;
#[path = "content/reading.rs"]
mod reading;
#[path = "content/safety.rs"]
mod safety;
#[path = "content/sources.rs"]
mod sources;
#[path = "content/stops.rs"]
mod stops;
#[path = "content/wording.rs"]
mod wording;

use std::collections::BTreeSet;

use uncramp::care::{Cue, FlagGroup, HeatRefusal, Leg, Muscle, StepId, Treatment, graph};
use uncramp::content::en::{
    cue_words, description, evidence, figure_label, flag_group, label, place, return_to_run, step,
    ui,
};
use uncramp::content::{Evidence, announced, spoken};
use uncramp::figure::Pose;
use uncramp::language::Locale;

/// Heading, line and lists: everything that is read as prose.
fn prose(id: StepId) -> Vec<&'static str> {
    let copy = step(id);
    let mut texts = vec![copy.heading, copy.line];
    texts.extend(copy.dos);
    texts.extend(copy.donts);
    texts.retain(|text| !text.is_empty());
    texts
}

fn labels(id: StepId) -> Vec<&'static str> {
    graph::edges(id)
        .into_iter()
        .map(|edge| label(id, edge.answer))
        .collect()
}

fn everything(id: StepId) -> Vec<&'static str> {
    let copy = step(id);
    let mut texts = prose(id);
    texts.extend(labels(id));
    texts.extend([copy.title, copy.note, description(id), figure_label(id)]);
    texts.retain(|text| !text.is_empty());
    texts
}

/// The words about the position of the runner.
fn place_texts() -> [&'static str; 15] {
    [
        place::PLACE,
        place::SHOW,
        place::ASKING,
        place::SLOW,
        place::FOUND,
        place::INEXACT,
        place::REFUSED,
        place::OFF,
        place::SAY_INSTEAD,
        place::LOOK_AGAIN,
        place::COPY,
        place::SHARE,
        place::TEXT,
        place::JUST_NOW,
        place::A_MINUTE_AGO,
    ]
}

/// The instruction for calling mountain rescue in the United Kingdom.
const ASK_IN_HILLS: &str = "Ask for police, then mountain rescue.";

const FLAG_GROUPS: [FlagGroup; 4] = [
    FlagGroup::Ill,
    FlagGroup::Leg,
    FlagGroup::Popped,
    FlagGroup::Lasting,
];

/// Every possible cue.
const CUES: [Cue; 18] = [
    Cue::GetReady,
    Cue::GetReadyAgain,
    Cue::Begin,
    Cue::HalfWay { left: 10 },
    Cue::HalfWay { left: 15 },
    Cue::HalfWay { left: 22 },
    Cue::HalfWay { left: 30 },
    Cue::SecondsLeft(3),
    Cue::SecondsLeft(2),
    Cue::SecondsLeft(1),
    Cue::End,
    Cue::Paused,
    Cue::Away,
    Cue::CheckIn,
    Cue::TakeOff(Treatment::Ice),
    Cue::TakeOff(Treatment::Heat),
    Cue::TakeOff(Treatment::Rest),
    Cue::TooLong,
];

/// Every text of the guide and of the pages around it, except the page of sources.
fn all_texts() -> impl Iterator<Item = &'static str> {
    StepId::all()
        .flat_map(everything)
        .chain(ui_texts())
        .chain(picture_cues())
        .chain(pages::texts())
}

/// The words for the signs in the pictures.
fn picture_cues() -> BTreeSet<&'static str> {
    let cues = Pose::ALL.iter().flat_map(|pose| pose.cues());
    cues.map(cue_words).collect()
}

/// Every label of a claim.
pub(crate) const EVIDENCE: [Evidence; 9] = [
    Evidence::Good,
    Evidence::Mixed,
    Evidence::MixedAtNight,
    Evidence::Little,
    Evidence::Weak,
    Evidence::Comfort,
    Evidence::ArticleClaim,
    Evidence::Unsourced,
    Evidence::NotSupported,
];

fn ui_texts() -> Vec<&'static str> {
    let mut texts = vec![
        ui::NAME,
        ui::GET_HELP,
        ui::BACK,
        ui::PAUSE,
        ui::GO_ON,
        ui::STARTS_IN,
        ui::TIMER,
        ui::WAS_AWAY,
        ui::PAUSED,
        ui::PRACTICE,
        ui::ASKS_IN,
        ui::TAP_FOR_SOUND,
        ui::KEEP_SCREEN_ON,
        ui::NOT_SAVED,
        ui::NOT_KEPT,
        ui::NO_VOICE,
        ui::NO_SOUND,
        ui::OUTPUTS,
        ui::TEST_SOUND,
        ui::TEST_SPOKEN,
        ui::MUTE_SWITCH,
        ui::HOLD_FOR,
        ui::LOOK,
        ui::COUNTRY,
        ui::HERE,
        ui::SETTINGS_NEED_APP,
        ui::SETTINGS,
        ui::PRACTISE,
        ui::WHY,
        ui::PREVENT,
        ui::LEARN,
        ui::DIARY,
        ui::SAVE,
        ui::SAVED,
        ui::WHICH_LEG,
        ui::SHARE,
        ui::PRINT,
        ui::NEXT_DAY,
        ui::ICE_OFF,
        ui::DIARY_NEEDS_APP,
        ui::CALL,
        ui::NUMBER_UNKNOWN,
        ui::call("it").leak(),
        ui::or_call("it").leak(),
        ui::in_hills("it", ASK_IN_HILLS).leak(),
        ui::for_country("Norway").leak(),
        ui::for_country_or_local("Norway").leak(),
        ui::DO,
        ui::DO_NOT,
        ui::NOT_FOUND_TITLE,
        ui::NOT_FOUND,
        ui::FAULT_HEADING,
        ui::FAULT_TEXT,
        ui::FAULT_LINK,
        ui::DISCLAIMER,
        ui::ABOUT,
        ui::NOT_REVIEWED,
        ui::RULE_HOLDS,
        ui::RULE_HOLDS_NIGHT,
        ui::NO_WARMTH,
        ui::YOU_IS_RUNNER,
        ui::MOST_PASS,
        ui::GENTLY,
        ui::RULE_TIME,
        ui::RULE_HEAT,
        ui::RULE_RETURNS,
    ];
    texts.extend(Leg::ALL.map(ui::leg));
    texts.extend(EVIDENCE.map(evidence));
    texts.extend(ui::HOLD_COUNT);
    texts.extend(FLAG_GROUPS.map(flag_group));
    texts.extend(place_texts());
    texts.extend(ui::ASK_COUNT);
    texts.extend(ui::OUTPUT_NAMES);
    texts.extend(ui::THEME_NAMES);
    texts.extend(StepId::all().map(ui::go_on_with));
    texts.extend(Muscle::ALL.map(return_to_run::strong));
    for id in StepId::all() {
        for cue in CUES {
            texts.push(announced(id, cue, Locale::ENGLISH));
            texts.extend(spoken(id, cue, Locale::ENGLISH).map(str::trim));
        }
    }
    texts.retain(|text| !text.is_empty() && *text != ".");
    texts.extend(
        [
            HeatRefusal::HeatIllness,
            HeatRefusal::Strain,
            HeatRefusal::NumbSkin,
        ]
        .map(ui::heat_refused),
    );
    texts
}

#[track_caller]
fn says(id: StepId, expect: &str) {
    let mut texts = prose(id);
    texts.extend(labels(id));
    texts.push(step(id).note);
    let found = texts
        .iter()
        .any(|text| text.to_lowercase().contains(&expect.to_lowercase()));
    assert!(found, "/{} does not say: {expect}", id.path());
}
