//! Every word a person reads, in our own words, one file a language.
//!
//! The copy of the guide ships in the browser build. Long texts ([`about`], [`learn`]) are only used where pages are written,
//! and cost the browser nothing.

pub mod about;
pub mod embed;
pub mod emergency;
pub mod en;
pub mod learn;
pub mod offline;
#[cfg(feature = "ssr")]
pub mod stores;

pub use en::{
    after, announced, description, diary, figure_label, label, plan, running, spoken, step, ui, why,
};

/// The words of one step. An empty text or list is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepCopy {
    /// What the browser's title bar says, without the name of the guide.
    pub title: &'static str,
    /// The question or the one instruction, as large as it goes.
    pub heading: &'static str,
    /// At most one line under the heading.
    pub line: &'static str,
    /// What to do, each its own line.
    pub dos: &'static [&'static str],
    /// What not to do, each with its own "do not".
    pub donts: &'static [&'static str],
    /// What is known about it: the evidence label where a claim is made, or the source of a number.
    pub note: &'static str,
}

/// How well a claim is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Several studies agree.
    Good,
    /// Studies disagree.
    Mixed,
    /// Few or small studies.
    Little,
    /// What there is speaks for little or none of it.
    Weak,
    /// It feels better; no more is claimed.
    Comfort,
    /// A number nobody gives a source for.
    Unsourced,
    /// The claim did not hold, and is not made here.
    NotSupported,
}

impl Evidence {
    /// The label a reader sees beside the claim.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Good => "good evidence",
            Self::Mixed => "mixed evidence",
            Self::Little => "little evidence",
            Self::Weak => "weak evidence",
            Self::Comfort => "comfort",
            Self::Unsourced => "number without a source",
            Self::NotSupported => "not supported",
        }
    }
}
