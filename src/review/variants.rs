//! What a screen says instead of its usual words, because of what was answered before: found by playing it.

use super::vignette::play_taps;
use crate::care::StepId;
use crate::content;
use crate::content::StepCopy;
use crate::content::en::review as words;
use crate::language::Locale;
use crate::screen::{copy, shown_step};

/// A screen with other words than usual.
#[derive(Clone, Debug)]
pub struct Varied {
    /// The screen.
    pub step: StepId,
    /// What was answered before.
    pub after: &'static str,
    /// What it says instead or besides. If it has the words of another step, only the heading of that.
    pub says: Vec<&'static str>,
    /// What it leaves out.
    pub leaves_out: Vec<&'static str>,
}

/// Every screen with other words than usual.
///
/// # Errors
///
/// Names the tap that the guide does not offer.
pub fn varied() -> Result<Vec<Varied>, String> {
    words::VARIANTS
        .iter()
        .map(|variant| {
            let session = play_taps(variant.taps)?.session;
            let step = session.step();
            let now = copy(&session, Locale::ENGLISH);
            let (says, leaves_out) = if shown_step(&session) == step {
                let usual = content::en::step(step);
                (beyond(now, usual), beyond(usual, now))
            } else {
                (vec![now.heading], Vec::new())
            };
            Ok(Varied {
                step,
                after: variant.after,
                says,
                leaves_out,
            })
        })
        .collect()
}

fn texts(copy: StepCopy) -> impl Iterator<Item = &'static str> {
    let lines = copy.dos.into_iter().chain(copy.donts);
    [copy.heading, copy.line].into_iter().chain(lines)
}

/// The texts of one screen that are not on the other.
fn beyond(one: StepCopy, other: StepCopy) -> Vec<&'static str> {
    let is_missing = |text: &&str| texts(other).all(|known| known != *text);
    texts(one).filter(is_missing).collect()
}
