//! End-to-end tests in Chromium, Firefox and `WebKit`: for runners, for readers without JavaScript, and on bad networks.

#![allow(
    missing_docs,
    unreachable_pub,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what is wrong by failing"
)]

mod access;
mod after;
mod agreement;
mod away;
mod core_scenarios;
mod cues;
mod devtools;
mod diary;
mod diary_faults;
mod diary_tabs;
mod embed;
mod embed_faults;
mod embed_focus;
mod embed_options;
mod embed_scripts;
mod embed_sealed;
mod episodes;
mod extremes;
mod faults;
mod files;
mod gateways;
mod harness;
mod hold;
mod inspections;
mod killed;
mod languages;
mod layout;
mod navigation;
mod offers;
mod offline;
mod place;
mod plain;
mod pocket;
mod pocket_cues;
mod pocket_faults;
#[path = "../support/previews.rs"]
mod previews;
mod print;
mod saving;
mod settings;
mod stores;
#[path = "../support/mod.rs"]
mod support;
mod takeover;
mod tones;
mod unseen;
mod untouched;
mod updates;
mod why;

use std::process::ExitCode;

fn main() -> ExitCode {
    let modules: &harness::Modules = &[
        ("episodes", episodes::SCENARIOS),
        ("hold", hold::SCENARIOS),
        ("after", after::SCENARIOS),
        ("why", why::SCENARIOS),
        ("saving", saving::SCENARIOS),
        ("diary", diary::SCENARIOS),
        ("diary_tabs", diary_tabs::SCENARIOS),
        ("diary_faults", diary_faults::SCENARIOS),
        ("files", files::SCENARIOS),
        ("cues", cues::SCENARIOS),
        ("pocket", pocket::SCENARIOS),
        ("pocket_cues", pocket_cues::SCENARIOS),
        ("pocket_faults", pocket_faults::SCENARIOS),
        ("tones", tones::SCENARIOS),
        ("away", away::SCENARIOS),
        ("unseen", unseen::SCENARIOS),
        ("agreement", agreement::SCENARIOS),
        ("settings", settings::SCENARIOS),
        ("takeover", takeover::SCENARIOS),
        ("untouched", untouched::SCENARIOS),
        ("navigation", navigation::SCENARIOS),
        ("plain", plain::SCENARIOS),
        ("faults", faults::SCENARIOS),
        ("killed", killed::SCENARIOS),
        ("inspections", inspections::SCENARIOS),
        ("layout", layout::SCENARIOS),
        ("extremes", extremes::SCENARIOS),
        ("access", access::SCENARIOS),
        ("offline", offline::SCENARIOS),
        ("gateways", gateways::SCENARIOS),
        ("updates", updates::SCENARIOS),
        ("offers", offers::SCENARIOS),
        ("place", place::SCENARIOS),
        ("embed", embed::SCENARIOS),
        ("embed_faults", embed_faults::SCENARIOS),
        ("embed_focus", embed_focus::SCENARIOS),
        ("embed_scripts", embed_scripts::SCENARIOS),
        ("embed_options", embed_options::SCENARIOS),
        ("embed_sealed", embed_sealed::SCENARIOS),
        ("stores", stores::SCENARIOS),
        ("print", print::SCENARIOS),
        ("languages", languages::SCENARIOS),
        ("devtools", devtools::SCENARIOS),
    ];
    harness::run(modules, &core_scenarios::CORE)
}
