//! The page of sources: what the guide is, what is known, and where that comes from.
//!
//! Written to files by the native build only; not part of the browser build.

mod claims;
mod numbers;
pub mod references;

pub use claims::CLAIMS;
pub use numbers::NUMBERS;
pub use references::REFERENCES;

use crate::content::article::{LeftOut, Section};

/// The title of the page.
pub const TITLE: &str = "About and sources";
/// The page's meta description, in one sentence.
pub const DESCRIPTION: &str = "What this cramp guide is, what the evidence says of each step, where its numbers come from, and its sources.";

/// What this is.
pub const WHAT: Section = Section {
    heading: "What this is",
    text: &[
        "A first-aid guide for a runner whose leg has just cramped. It asks where the cramp is, picks a \
         stretch, counts the hold, and says when to stop and get help.",
        "It grew from one article for runners, \u{201c}How To Treat And Manage Calf Cramps From \
         Running\u{201d}. Its steps are kept. Hold times, warning signs and some positions are not in it \
         and come from the sources below.",
    ],
};

/// The disclaimer; the page adds who has reviewed the guide.
pub const DISCLAIMER: Section = Section {
    heading: "Please note",
    text: &[super::ui::DISCLAIMER],
};

/// In a translation: that no clinician who speaks the language has read it yet.
pub const TRANSLATED: Option<&str> = None;

/// Who has reviewed the guide, once a clinician has signed.
#[must_use]
pub fn reviewed_by(name: &str, role: &str, day: &str, year: &str) -> String {
    format!("Reviewed by {name}, {role}, on {day} {year}.")
}

/// When to see someone even though the cramp has gone.
pub const SEE_SOMEONE: Section = Section {
    heading: "When to see a doctor",
    text: &[
        "If cramps keep happening: often, severe, at night so that they wake you, or with numbness or swelling.",
        "If your calf hurts each time you exert yourself and rest eases it.",
        "If you take a statin and have new muscle pain. Never stop a medicine on your own: ask first.",
        "If you are pregnant, ask sooner rather than later.",
        "For a child, be gentler than for yourself, and get help sooner.",
    ],
};

/// Between a heading and the text that follows it on the same line.
pub const COLON: &str = ": ";
/// Between the items of a list that contain commas themselves.
pub const SEMICOLON: &str = "; ";
/// The heading above [`CLAIMS`].
pub const CLAIMS_HEADING: &str = "What the evidence says";
/// Before the names of [`Claim::sources`](crate::content::article::Claim::sources).
pub const SOURCES_OF_CLAIM: &str = "Sources";
/// The heading above [`Claim::source_says`](crate::content::article::Claim::source_says).
pub const SOURCE_SAYS_HEADING: &str = "What the article says instead";

/// Supported advice that the article lacked.
pub const ALSO: Section = Section {
    heading: "Also supported",
    text: &[
        "An even pace, a gradual build-up, and strength work for calves and ankles.",
        "One cramp makes the next more likely: earlier cramps are the strongest predictor.",
    ],
};

/// The heading above [`NUMBERS`].
pub const NUMBERS_HEADING: &str = "The numbers";

/// The heading above [`REFERENCES`].
pub const REFERENCES_HEADING: &str = "Sources";

/// The heading above [`LEFT_OUT`].
pub const LEFT_OUT_HEADING: &str = "Deliberately left out";

/// What a reader might expect, but will not find.
pub const LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        what: "Quinine",
        why: "It can do serious harm. Only a doctor can weigh that.",
    },
    LeftOut {
        what: "Tonic water",
        why: "It contains a little quinine and is no treatment.",
    },
    LeftOut {
        what: "Painkillers during a cramp",
        why: "They act too late, and they can hide an injury.",
    },
    LeftOut {
        what: "Pickle juice and vinegar",
        why: "Miller 2022 gives a sip of them grade B. Still left out: few runners carry any, and so much salt or \
              acid is a risk with weak kidneys or high blood pressure.",
    },
    LeftOut {
        what: "Salt tablets",
        why: "Nobody\u{2019}s advice for first aid: the American Red Cross and St John name an electrolyte drink, or a tablet that \
              is dissolved in water.",
    },
];

/// What happens to the runner's input.
pub const PRIVACY: Section = Section {
    heading: "Privacy",
    text: &[
        "Nothing leaves your phone by itself. There is no account, no tracking and no advertising.",
        "Your diary, your settings, and where you are in the guide, are kept on this device only. What you export or \
         share leaves it when you tap for it, and goes where you send it.",
        "\u{201c}Delete everything\u{201d} is in the diary. Clearing the data of this site in your browser deletes the \
         diary as well as the settings.",
        "The place for the emergency number comes from your phone's time zone and language. Your position is asked for only when you tap \u{201c}Show my place\u{201d}. It is shown, not kept, and not sent: \
         you send it if you wish to.",
    ],
};

/// The heading above [`SHIPPED`](crate::content::article::SHIPPED).
pub const LICENCES_HEADING: &str = "Licences";
/// The guide's own licence, and an introduction to the list.
pub const LICENCES: &str = "The guide is free software, under MIT or Apache-2.0. Its app is written in Rust, and holds code of the Rust \
     standard library (MIT or Apache-2.0) and of these packages:";
/// The link to the full texts.
pub const LICENCE_TEXTS: &str = "All licences in full";
