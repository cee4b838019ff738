//! The documents that clinicians sign: they are complete, their signatures hold only for what was read, and the vignettes end where
//! they must.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use std::sync::LazyLock;

/// The text that is signed. It takes a while to write, so all tests share it.
static COPY: LazyLock<String> = LazyLock::new(uncramp::review::copy::copy);

#[path = "review/complete.rs"]
mod complete;
#[path = "review/rules.rs"]
mod rules;
#[path = "review/signatures.rs"]
mod signatures;
#[path = "review/translations.rs"]
mod translations;
#[path = "review/vignettes.rs"]
mod vignettes;
