//! What the articles are made of, the long texts that only written pages have.

use super::Evidence;

/// A heading with its paragraphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub heading: &'static str,
    /// One paragraph each.
    pub text: &'static [&'static str],
}

/// A claim, what is known of it, and what the guide makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The items of the inventory it belongs to; empty for one that is not in the inventory.
    pub ids: &'static [&'static str],
    /// The claim in our words.
    pub claim: &'static str,
    /// How well it is supported.
    pub evidence: Evidence,
    /// What the guide says.
    pub say: &'static str,
    /// What our source says instead, where it differs; empty where it agrees.
    pub source_says: &'static str,
}

/// A number of the guide and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// What it is for.
    pub what: &'static str,
    /// The number with its unit.
    pub value: &'static str,
    /// Whose number it is.
    pub source: &'static str,
}

/// Something the guide leans on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Who, when, about what.
    pub name: &'static str,
    /// The full address, where we are sure of it.
    pub address: Option<&'static str>,
}

/// Something that is left out, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// What.
    pub what: &'static str,
    /// Why.
    pub why: &'static str,
}

/// A heading with what stands below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The heading.
    pub heading: &'static str,
    /// One paragraph each.
    pub lines: &'static [Line],
}

/// A paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// How well it is supported; nothing where it only describes.
    pub evidence: Option<Evidence>,
    /// What it says.
    pub text: &'static str,
}
