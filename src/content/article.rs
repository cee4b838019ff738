//! The building blocks of articles: long texts that appear only on prerendered pages.

use super::Evidence;

/// Every package whose code the WebAssembly may contain: each line has an SPDX licence expression, a colon, and its packages.
/// `tests/licences.rs` compares it with the build.
pub const SHIPPED: &str = include_str!("licences.txt");

/// A heading with its paragraphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub heading: &'static str,
    /// One string per paragraph.
    pub text: &'static [&'static str],
}

/// A claim, the evidence for it, and what the guide makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its items in the inventory; empty if it is not in the inventory.
    pub ids: &'static [&'static str],
    /// The claim, in our own words.
    pub claim: &'static str,
    /// How well it is supported.
    pub evidence: Evidence,
    /// What the guide says.
    pub say: &'static str,
    /// What our source says, where it differs; empty where it agrees.
    pub source_says: &'static str,
    /// Where the evidence comes from.
    pub sources: &'static [Reference],
}

/// A number of the guide and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// What the number is for.
    pub what: &'static str,
    /// The number with its unit.
    pub value: &'static str,
    /// The source of the number.
    pub source: &'static str,
}

/// A source the guide relies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Author, year and subject.
    pub name: &'static str,
    /// The full address, if we are sure of it.
    pub address: Option<&'static str>,
}

/// Something left out, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// What is left out.
    pub what: &'static str,
    /// The reason.
    pub why: &'static str,
}

/// A heading and the paragraphs below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The heading.
    pub heading: &'static str,
    /// One line per paragraph.
    pub lines: &'static [Line],
}

/// A paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// How well it is supported; `None` for a description.
    pub evidence: Option<Evidence>,
    /// The text.
    pub text: &'static str,
}

impl Line {
    /// A description.
    pub(super) const fn plain(text: &'static str) -> Self {
        Self {
            evidence: None,
            text,
        }
    }

    /// A claim.
    pub(super) const fn known(evidence: Evidence, text: &'static str) -> Self {
        Self {
            evidence: Some(evidence),
            text,
        }
    }
}
