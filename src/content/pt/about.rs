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
pub const TITLE: &str = "About and sources";
pub const DESCRIPTION: &str = "What this cramp guide is, what the evidence says of each step, where its numbers come from, and its sources.";
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
pub const DISCLAIMER: Section = Section {
    heading: "Please note",
    text: &[super::ui::DISCLAIMER],
};
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
pub const CLAIMS_HEADING: &str = "What the evidence says";
pub const SOURCES_OF_CLAIM: &str = "Sources";
pub const SOURCE_SAYS_HEADING: &str = "What the article says instead";
pub const ALSO: Section = Section {
    heading: "Also supported",
    text: &[
        "An even pace, a gradual build-up, and strength work for calves and ankles.",
        "One cramp makes the next more likely: earlier cramps are the strongest predictor.",
    ],
};
pub const NUMBERS_HEADING: &str = "The numbers";
pub const REFERENCES_HEADING: &str = "Sources";
pub const LEFT_OUT_HEADING: &str = "Deliberately left out";
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
pub const SHIPPED: &str = include_str!("about/licences.txt");
pub const LICENCES_HEADING: &str = "Licences";
pub const LICENCES: &str = "The guide is free software, under MIT or Apache-2.0. Its app is written in Rust, and holds code of the Rust \
     standard library (MIT or Apache-2.0) and of these packages:";
pub const LICENCE_TEXTS: &str = "All licences in full";
