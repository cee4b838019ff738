//! The document that a clinician reviews and signs, and whether one has: `cargo xtask review` writes it to `target/review/`.
//!
//! A signature is bound to the hash of [`copy`], a text of everything the guide shows, says and decides, and of what the
//! reviewer is told about it. Native only.

pub mod bars;
mod common;
pub mod copy;
mod document;
mod hash;
mod judged;
mod layers;
#[cfg(test)]
mod literals;
mod numbers;
mod parts;
mod picture;
mod reference;
pub mod rules;
mod screens;
pub mod signature;
mod transcript;
pub mod vignette;

pub use document::{document, minutes_to_sign};
pub use hash::hash;

use crate::content::en::{review as review_words, ui};
use signature::Signature;

/// The signatures, as the repository has them.
const SIGNATURES: &str = include_str!("../../docs/review/signatures.toml");

/// The signatures of the repository, oldest first.
///
/// # Errors
///
/// Says what is wrong with the file.
pub fn signatures() -> Result<Vec<Signature>, String> {
    signature::read(SIGNATURES).map_err(|error| format!("docs/review/signatures.toml: {error}"))
}

/// What the page of sources says about the review of a copy with this hash: a line for each signature that holds.
#[must_use]
pub fn banner(signatures: &[Signature], hash: &str) -> Vec<String> {
    let holding: Vec<_> = signatures
        .iter()
        .filter(|signature| signature.hash == hash)
        .map(|signature| {
            review_words::reviewed_by(&signature.name, &signature.role, signature.date)
        })
        .collect();
    if holding.is_empty() {
        vec![ui::NOT_REVIEWED.to_owned()]
    } else {
        holding
    }
}

/// The [`banner`] of this guide. A file of signatures that cannot be read signs nothing; the build refuses it.
#[must_use]
pub fn status() -> Vec<String> {
    banner(&signatures().unwrap_or_default(), &hash(&copy::copy()))
}
