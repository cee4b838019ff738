//! The scripts inlined in the pages, and the Content-Security-Policy that allows them by their hashes.

use super::{Site, style};
use crate::embed::MAX_RADIUS;
use crate::language::{Language, Published};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The inline script of the guide's own pages: the settings needed before the first paint.
///
/// If the site has several languages, also the one of them that the phone asks for, for the link to it.
#[must_use]
pub fn theme_init(published: Published) -> String {
    let mut script = without_comments(include_str!("theme_init.js"));
    if published.is_choice() {
        let asked = without_comments(include_str!("asked_language.js"));
        let tags: Vec<_> = published.iter().map(Language::tag).collect();
        script += &asked.replace("LANGUAGES", &tags.join(" "));
    }
    script
}

/// The inline script of the embed pages: the store's theme, colour, corners and font.
#[must_use]
pub fn embed_theme() -> String {
    without_comments(include_str!("embed_theme.js")).replace("MAX_RADIUS", &MAX_RADIUS.to_string())
}

/// Removes comments and line breaks from a script, which must not rely on line breaks to end statements.
fn without_comments(script: &str) -> String {
    script
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("//"))
        .collect()
}

/// The Content-Security-Policy of every page, as far as a page itself can declare it.
pub(super) fn policy(site: &Site) -> String {
    let source = |text: &String| {
        let hash = BASE64_STANDARD.encode(Sha256::digest(text.as_bytes()));
        ["'sha256-", &hash, "'"].concat()
    };
    let scripts = [theme_init(site.published), embed_theme()]
        .each_ref()
        .map(source);
    let styles = style::texts(site).each_ref().map(source);
    [
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' ",
        &scripts.join(" "),
        "; style-src 'self' ",
        &styles.join(" "),
        "; img-src 'self'; media-src 'self' blob:; connect-src 'self'; frame-src 'self'; \
         manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
    ]
    .concat()
}
