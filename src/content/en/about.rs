//! The page of sources: what the guide is, what is known, and where that comes from.
//!
//! Written to files by the native build only; not part of the browser build.

mod numbers;

pub use numbers::NUMBERS;

use crate::content::Evidence;
use crate::content::article::{Claim, LeftOut, Reference, Section};

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

/// When to see someone even though the cramps have let go.
pub const SEE_SOMEONE: Section = Section {
    heading: "When to see a doctor",
    text: &[
        "If cramps keep happening: often, severe, at night so that they wake you, or with numbness or swelling.",
        "If your calf hurts each time you exert yourself and rest eases it.",
        "If you take a statin and have new muscle pain. Never stop a medicine on your own: ask first.",
        "If you are pregnant, ask sooner rather than later.",
    ],
};

/// The heading above [`CLAIMS`].
pub const CLAIMS_HEADING: &str = "What the evidence says";
/// The heading above [`Claim::source_says`].
pub const SOURCE_SAYS_HEADING: &str = "What the article says instead";

/// The evidence for every claim that was assessed.
pub const CLAIMS: &[Claim] = &[
    Claim {
        ids: &["I1", "I3"],
        claim: "Stop, and stretch the muscle gently.",
        evidence: Evidence::Good,
        say: "The best supported treatment. Every hold in this guide is one.",
        source_says: "",
    },
    Claim {
        ids: &["I4"],
        claim: "Rub the muscle lightly.",
        evidence: Evidence::Little,
        say: "May help soreness.",
        source_says: "That it helps the muscle relax.",
    },
    Claim {
        ids: &["I11"],
        claim: "Put ice on it.",
        evidence: Evidence::Mixed,
        say: "May ease soreness. Does not stop a cramp at once.",
        source_says: "That ice relaxes the muscle.",
    },
    Claim {
        ids: &["I12"],
        claim: "Use heat when ice feels worse.",
        evidence: Evidence::Comfort,
        say: "Use what feels better. Not after heat illness or a strain, and not on numb skin.",
        source_says: "That heat can relax more than cold.",
    },
    Claim {
        ids: &["C3", "C4"],
        claim: "Running faster or longer than usual brings cramps on.",
        evidence: Evidence::Good,
        say: "The best supported cause.",
        source_says: "One cause among many, put down to spent energy stores.",
    },
    Claim {
        ids: &["C1", "C5", "C11"],
        claim: "Lost fluid, lost salts or heat bring cramps on.",
        evidence: Evidence::Mixed,
        say: "Studies disagree. Drink to thirst, do not over-drink.",
        source_says: "Names them among the most common causes.",
    },
    Claim {
        ids: &["C2"],
        claim: "Tight muscles or no warm-up bring cramps on.",
        evidence: Evidence::Mixed,
        say: "How flexible you are does not predict cramps.",
        source_says: "States it as a cause.",
    },
    Claim {
        ids: &["C6"],
        claim: "Massage sets waste in the muscle free, which then cramps.",
        evidence: Evidence::NotSupported,
        say: "Wrong, and left out. Hard massage may leave you sore.",
        source_says: "States it as fact.",
    },
    Claim {
        ids: &["C7", "C10"],
        claim: "Weak ankles or the wrong shoes bring cramps on.",
        evidence: Evidence::Little,
        say: "Go by comfort, and change shoes gradually.",
        source_says: "Calls arch support essential.",
    },
    Claim {
        ids: &["C8", "P11", "P12"],
        claim: "Rolling and massage after a run keep cramps away.",
        evidence: Evidence::Little,
        say: "They ease soreness. There are no data on cramps.",
        source_says: "That they help to prevent cramps.",
    },
    Claim {
        ids: &["C9"],
        claim: "Some medicines bring cramps on.",
        evidence: Evidence::Good,
        say: "Good evidence for water tablets. Statins act on the muscle, not on salts. Never stop a medicine: ask.",
        source_says: "Treats medicines for cholesterol as if they acted on salts.",
    },
    Claim {
        ids: &["P4", "P5"],
        claim: "Compression wear keeps cramps away.",
        evidence: Evidence::Little,
        say: "May ease soreness. No clear effect on cramps.",
        source_says: "That it lowers the risk significantly, which is not supported.",
    },
    Claim {
        ids: &["P6"],
        claim: "From a certain time on, a run needs salts as well as water.",
        evidence: Evidence::Unsourced,
        say: "The usual advice is from about an hour on.",
        source_says: "From 45 minutes on. We found no source for that number.",
    },
    Claim {
        ids: &["P9"],
        claim: "Potassium, magnesium and calcium belong in the drink.",
        evidence: Evidence::Weak,
        say: "Sodium is the main loss. Extra potassium is risky with kidney disease.",
        source_says: "Asks for all four.",
    },
    Claim {
        ids: &[],
        claim: "Fluid that shifts in the brain is behind the cramp.",
        evidence: Evidence::NotSupported,
        say: "Misleading, and left out. Over-drinking is the danger.",
        source_says: "Gives it as a way from lost salts to cramps.",
    },
];

/// Supported advice that the article lacked.
pub const ALSO: Section = Section {
    heading: "Also supported",
    text: &[
        "An even pace, a gradual build-up, and strength work for calves and ankles.",
        "The strongest sign that a cramp may come is an earlier one.",
    ],
};

/// The heading above [`NUMBERS`].
pub const NUMBERS_HEADING: &str = "The numbers";

/// The heading above [`REFERENCES`].
pub const REFERENCES_HEADING: &str = "Sources";

/// Everything the guide cites.
pub const REFERENCES: &[Reference] = &[
    to(
        "Miller 2022, exercise-associated muscle cramps, evidence review",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277/",
    ),
    to(
        "Mayo Clinic, muscle cramp",
        "https://www.mayoclinic.org/diseases-conditions/muscle-cramp/symptoms-causes/syc-20350820",
    ),
    to(
        "NHS, leg cramps",
        "https://www.nhs.uk/conditions/leg-cramps/",
    ),
    to(
        "NHS, sprains and strains",
        "https://www.nhs.uk/conditions/sprains-and-strains/",
    ),
    to(
        "NHS, DVT (deep vein thrombosis)",
        "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/",
    ),
    to(
        "NHS, compartment syndrome",
        "https://www.nhs.uk/conditions/compartment-syndrome/",
    ),
    named("Merck Manual, runner's stretch table"),
    to(
        "Schwellnus 2008, cramps in athletes, risk factors and treatment",
        "https://pubmed.ncbi.nlm.nih.gov/18206574/",
    ),
    to(
        "Schwellnus 2011, cramps in a 56 km ultramarathon",
        "https://pubmed.ncbi.nlm.nih.gov/21402566/",
    ),
    to(
        "Hoffman 2015, cramps in a 161 km ultramarathon",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC4532703/",
    ),
    to(
        "Martínez-Navarro 2020, cramps in the marathon",
        "https://pubmed.ncbi.nlm.nih.gov/32796418/",
    ),
    to(
        "Lau 2021, water or a rehydration drink, and cramps",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC7962362/",
    ),
    to(
        "Review of compression wear",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC9388468/",
    ),
    to(
        "Review of foam rolling",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761/",
    ),
    to(
        "Review of sports massage",
        "https://bmjopensem.bmj.com/content/6/1/e000614",
    ),
    to(
        "ACSM 2007, fluid replacement",
        "https://pubmed.ncbi.nlm.nih.gov/17277604/",
    ),
    named("CDC, rhabdomyolysis"),
    named("Consensus on exertional hyponatraemia, German Journal of Sports Medicine 2018"),
    named("UK public health, advice on heat exhaustion and heatstroke"),
    named("NATA, sickle cell trait in athletes"),
];

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
        why: "It holds a little quinine and is no treatment.",
    },
    LeftOut {
        what: "Painkillers during a cramp",
        why: "They act too late, and they can hide an injury.",
    },
    LeftOut {
        what: "Pickle juice",
        why: "The studies are few and small.",
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

/// Every package whose code the WebAssembly may contain: each line has an SPDX licence expression, a colon, and its packages.
/// `tests/licences.rs` compares it with the build.
pub const SHIPPED: &str = include_str!("about/licences.txt");
/// The heading above [`SHIPPED`].
pub const LICENCES_HEADING: &str = "Licences";
/// The guide's own licence, and an introduction to the list.
pub const LICENCES: &str = "The guide is free software, under MIT or Apache-2.0. Its app is written in Rust, and holds code of the Rust \
     standard library (MIT or Apache-2.0) and of these packages:";
/// The link to the full texts.
pub const LICENCE_TEXTS: &str = "All licences in full";

const fn to(name: &'static str, address: &'static str) -> Reference {
    Reference {
        name,
        address: Some(address),
    }
}

const fn named(name: &'static str) -> Reference {
    Reference {
        name,
        address: None,
    }
}
