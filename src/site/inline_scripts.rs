//! The scripts inlined in the pages, and the Content-Security-Policy that allows them by their hashes.

use super::Site;
use crate::embed::MAX_RADIUS;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The inline script of the guide's own pages: the settings needed before the first paint.
#[must_use]
pub fn theme_init() -> String {
    without_comments(include_str!("theme_init.js"))
}

/// The inline script of the embed pages: the store's theme, colour, corners and font.
#[must_use]
pub fn embed_theme() -> String {
    without_comments(include_str!("embed_theme.js")).replace("MAX_RADIUS", &MAX_RADIUS.to_string())
}

/// A script without comments and line breaks; it has to work without them.
fn without_comments(script: &str) -> String {
    script
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("//"))
        .collect()
}

/// The Content-Security-Policy of every page, as far as a page itself can declare it.
pub(super) fn policy(site: &Site) -> String {
    let hash = |text: &str| BASE64_STANDARD.encode(Sha256::digest(text.as_bytes()));
    [
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-",
        &hash(&theme_init()),
        "' 'sha256-",
        &hash(&embed_theme()),
        "'; style-src 'self' 'sha256-",
        &hash(&site.css),
        "'; img-src 'self'; media-src 'self' blob:; connect-src 'self'; frame-src 'self'; \
         manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
    ]
    .concat()
}
