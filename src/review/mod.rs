//! The documents that clinicians review and sign, and whether one has: `cargo xtask review` writes them to `target/review/`.
//!
//! A signature of the English document is bound to the hash of [`copy`], a text of everything the guide shows, says and decides, and
//! of what the reviewer is told about it. Each [`translation`] has a document and a hash of its own. Native only.

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
pub mod translation;
pub mod variants;
pub mod vignette;
mod words;

pub use document::{document, minutes_to_sign};
pub use hash::hash;
pub use words::words;

use crate::content::en::ui;
use crate::content::words as in_language;
use crate::language::{Language, Locale};
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

/// The text that is signed for a language.
#[must_use]
pub fn signed_text(language: Language) -> String {
    match language {
        Language::English => copy::copy(),
        translation => translation::copy(translation),
    }
}

/// What the page of sources says about the review in a language: a line for each signature of it that holds, where `hash_of` is the
/// hash of what each language has to sign. A translation is reviewed only while the English guide is too.
#[must_use]
pub fn banner(
    language: Language,
    signatures: &[Signature],
    hash_of: impl Fn(Language) -> String,
) -> Vec<String> {
    let holding = reviewers(language, signatures, hash_of);
    if holding.is_empty() {
        vec![not_reviewed(language).to_owned()]
    } else {
        let line = |signature: &&Signature| reviewed_by(signature, language);
        holding.iter().map(line).collect()
    }
}

/// The signatures that the review in a language rests on: those of it that hold, and for a translation none while no signature of
/// the English guide holds. `hash_of` is the hash of what each language has to sign.
#[must_use]
pub fn reviewers(
    language: Language,
    signatures: &[Signature],
    hash_of: impl Fn(Language) -> String,
) -> Vec<&Signature> {
    let english = holding(Language::English, signatures, &hash_of);
    match language {
        Language::English => english,
        _ if english.is_empty() => english,
        translation => holding(translation, signatures, &hash_of),
    }
}

/// The signatures of a language that hold. What it has to sign takes a while to write: it is not if nobody has signed.
fn holding(
    language: Language,
    signatures: &[Signature],
    hash_of: impl Fn(Language) -> String,
) -> Vec<&Signature> {
    let mut own = of_language(language, signatures).peekable();
    if own.peek().is_none() {
        return Vec::new();
    }
    let hash = hash_of(language);
    own.filter(|signature| signature.hash == hash).collect()
}

/// The signatures of a language, oldest first.
fn of_language(
    language: Language,
    signatures: &[Signature],
) -> impl DoubleEndedIterator<Item = &Signature> {
    let is_own = move |signature: &&Signature| signature.language == language;
    signatures.iter().filter(is_own)
}

/// The last signature of a language, whether or not it holds.
#[must_use]
pub fn last_signature(language: Language, signatures: &[Signature]) -> Option<&Signature> {
    of_language(language, signatures).next_back()
}

/// That no clinician has read the guide in a language.
fn not_reviewed(language: Language) -> &'static str {
    in_language!(Locale::new(language), about::TRANSLATED).unwrap_or(ui::NOT_REVIEWED)
}

/// Who has signed, and when, in words of a language.
fn reviewed_by(signature: &Signature, language: Language) -> String {
    let locale = Locale::new(language);
    let (year, month, day) = signature.date;
    let month = usize::from(month).saturating_sub(1);
    let day = in_language!(locale, diary::day(&day.to_string(), month));
    let (name, role, year) = (&signature.name, &signature.role, &year.to_string());
    in_language!(locale, about::reviewed_by(name, role, &day, year))
}

/// The [`banner`] of this guide in a language. A file of signatures that cannot be read signs nothing; the build refuses it.
#[must_use]
pub fn status(language: Language) -> Vec<String> {
    banner(language, &signatures().unwrap_or_default(), current_hash)
}

/// The hash of what has to be signed for a language today.
#[must_use]
pub fn current_hash(language: Language) -> String {
    hash(&signed_text(language))
}
