//! What a language must have to say. Every word a person reads is in the folder of its language, in our own words.
//!
//! The copy of the guide ships in the browser build. Long texts ([`about`], [`learn`]) are only used where pages are written,
//! and cost the browser nothing.

pub mod article;
mod en;

#[cfg(feature = "ssr")]
pub use en::stores;
pub use en::{
    LANGUAGE, about, after, announced, countries, country_name, description, diary, embed,
    evidence, figure_label, label, learn, offline, plan, return_to_run, spoken, step, ui, why,
};

use crate::care::StepId;

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

/// The words of a possible reason, or of something to know beside the reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReasonCopy {
    /// What it is.
    pub name: &'static str,
    /// How well it is supported; nothing where no claim is made.
    pub evidence: Option<Evidence>,
    /// Why it may matter.
    pub why: &'static str,
    /// What may help.
    pub advice: &'static str,
}

/// The words of an advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdviceCopy {
    /// What to do.
    pub text: &'static str,
    /// How well it is supported against cramps; nothing where no claim is made.
    pub evidence: Option<Evidence>,
}

/// One thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AfterCard {
    /// What, in at most five words.
    pub heading: &'static str,
    /// How.
    pub line: &'static str,
    /// The step that goes on with it.
    pub to: Option<StepId>,
}
