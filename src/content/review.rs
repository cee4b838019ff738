//! The building blocks of the document that a clinician reviews and signs (`cargo xtask review`). Its readers are clinicians, not
//! runners: the limits on reading grade and length of the guide do not apply. Native only.

use crate::care::Millis;

/// A heading with its paragraphs and lists.
#[derive(Clone, Copy, Debug)]
pub struct Chapter {
    /// The heading.
    pub heading: &'static str,
    /// The paragraphs.
    pub text: &'static [&'static str],
    /// The items of the list after them.
    pub items: &'static [&'static str],
}

/// The value of a constant of `care`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A span of time.
    Span(Millis),
    /// A count, with the unit after it.
    Count(u64, &'static str),
}

/// A constant of `care`, to be judged.
#[derive(Clone, Copy, Debug)]
pub struct Threshold {
    /// The name of the constant in the source.
    pub name: &'static str,
    /// Its value: the constant itself.
    pub value: Value,
    /// What it decides.
    pub decides: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// What follows if it is too low.
    pub too_low: &'static str,
    /// What follows if it is too high.
    pub too_high: &'static str,
}

/// A number of the copy that is no constant of `care`, because only the runner can count it.
#[derive(Clone, Copy, Debug)]
pub struct NumberInCopy {
    /// The address of the step that says it.
    pub at: &'static str,
    /// How it is said there.
    pub says: &'static str,
    /// What it decides.
    pub decides: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// What follows if it is too low.
    pub too_low: &'static str,
    /// What follows if it is too high.
    pub too_high: &'static str,
}

/// A rule that overrides the answers.
#[derive(Clone, Debug)]
pub struct Rule {
    /// What it says, with the numbers of the program.
    pub text: String,
    /// The names of the tests that check it.
    pub tests: &'static [&'static str],
}

/// What a source of emergency numbers says, and where.
#[derive(Clone, Copy, Debug)]
pub struct NumberSource {
    /// Its name in the data.
    pub id: &'static str,
    /// What was read there; empty if that was not recorded.
    pub says: &'static str,
    /// Its address; empty if none was recorded.
    pub address: &'static str,
}

/// The danger of a red flag that is set too sensitive, or not sensitive enough.
#[derive(Clone, Copy, Debug)]
pub struct Triage {
    /// The name of the flag in the source.
    pub flag: &'static str,
    /// What it is meant to catch.
    pub catches: &'static str,
    /// What follows if runners tap it although they do not have the condition.
    pub over: &'static str,
    /// What follows if it is missed, and how that might happen.
    pub under: &'static str,
}

/// What the guide does about a hazard.
#[derive(Clone, Copy, Debug)]
pub struct Control {
    /// What it does.
    pub says: &'static str,
    /// The name of the test that fails without it; empty if none does.
    pub test: &'static str,
}

/// A control that a test verifies.
#[must_use]
pub const fn held(says: &'static str, test: &'static str) -> Control {
    Control { says, test }
}

/// A control that no test verifies.
#[must_use]
pub const fn unheld(says: &'static str) -> Control {
    Control { says, test: "" }
}

/// An entry of the hazard log.
#[derive(Clone, Copy, Debug)]
pub struct Hazard {
    /// Its number: `H01`.
    pub id: &'static str,
    /// What can go wrong.
    pub hazard: &'static str,
    /// How it comes about.
    pub cause: &'static str,
    /// What it does to the runner.
    pub harm: &'static str,
    /// What the guide does about it.
    pub controls: &'static [Control],
    /// What remains, for the reviewer to judge.
    pub remains: &'static str,
}

/// A short case, what the runner taps, and where it must end.
#[derive(Clone, Copy, Debug)]
pub struct Vignette {
    /// Its name.
    pub name: &'static str,
    /// The case.
    pub case: &'static str,
    /// What is tapped, from the first step on.
    pub taps: &'static [Tap],
    /// The address of the step it must reach.
    pub end: &'static str,
    /// What that step must say.
    pub says: &'static str,
    /// What must not be reached from there by any order of answers.
    pub forbids: &'static [Forbidden],
}

/// A screen whose words depend on what was answered before.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// What was answered before.
    pub after: &'static str,
    /// A way to it, from the first step on.
    pub taps: &'static [Tap],
}

/// One action in a [`Vignette`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tap {
    /// The answer that leads to this address.
    To(&'static str),
    /// The answer whose label contains these words.
    Answer(&'static str),
    /// A link that is no answer, such as "Get help", to this address.
    Link(&'static str),
    /// The runner holds the stretch to its end.
    Hold,
    /// Minutes pass without a tap.
    Minutes(u64),
}

/// What a red flag forbids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forbidden {
    /// Every stretch of a cramp; practice without a cramp is not offered there.
    Stretches,
    /// The step at this address.
    Step(&'static str),
}
