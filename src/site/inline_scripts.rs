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

/// The inline script of the embed pages: the store's theme, colour, corners and font, and the start of the page's script.
#[must_use]
pub fn embed_init() -> String {
    let theme = include_str!("embed_theme.js").replace("MAX_RADIUS", &MAX_RADIUS.to_string());
    [&theme, include_str!("embed_start.js")]
        .map(without_comments)
        .concat()
}

/// Removes comments and line breaks from a script, which must not rely on line breaks to end statements.
fn without_comments(script: &str) -> String {
    script
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("//"))
        .collect()
}

/// The Content-Security-Policy of the guide's own pages, as far as a page itself can declare it.
pub(super) fn policy(site: &Site) -> String {
    let scripts = [theme_init(site.published), embed_init()];
    policy_of(["'self'", "'self'"], &scripts, &style::texts(site))
}

/// The same of an embed page with this style sheet. It may be in a frame without an origin, where `WebKit` matches nothing with
/// `'self'`: no script is loaded but those that the inline one adds. Each hash costs the page some bytes, so it has only its own.
pub(super) fn embed_policy(style: String) -> String {
    let sources = ["'strict-dynamic'", "http: https:"];
    policy_of(sources, &[embed_init()], &[style])
}

/// The policy that allows these inline texts, and files from these sources: first scripts, then style sheets.
fn policy_of(sources: [&str; 2], scripts: &[String], styles: &[String]) -> String {
    let hashes = |texts: &[String]| {
        let source = |text: &String| {
            let hash = BASE64_STANDARD.encode(Sha256::digest(text.as_bytes()));
            ["'sha256-", &hash, "'"].concat()
        };
        texts.iter().map(source).collect::<Vec<_>>().join(" ")
    };
    [
        "default-src 'none'; script-src ",
        sources[0],
        " 'wasm-unsafe-eval' ",
        &hashes(scripts),
        "; style-src ",
        sources[1],
        " ",
        &hashes(styles),
        "; img-src 'self'; media-src 'self' blob:; connect-src 'self'; frame-src 'self'; \
         manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
    ]
    .concat()
}
