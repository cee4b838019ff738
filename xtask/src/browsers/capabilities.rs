//! The options with which a driver starts its browser.

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::{Browser, Profile, find, mini_browser};

pub(super) const CHROMIUM_FLAGS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    // `/dev/shm` is small in containers.
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--password-store=basic",
];

/// The capabilities to request for a new session.
pub(super) fn capabilities(
    browser: Browser,
    profile: Option<&Profile>,
) -> Result<Map<String, Value>> {
    let profile = profile.map(|profile| profile.path().to_string_lossy().into_owned());
    let (key, value) = match browser {
        Browser::Chromium => {
            let mut args = CHROMIUM_FLAGS.map(str::to_owned).to_vec();
            args.extend(profile.map(|folder| format!("--user-data-dir={folder}")));
            (
                "goog:chromeOptions",
                json!({ "binary": find("chromium", "chromium")?, "args": args }),
            )
        }
        Browser::Firefox => {
            let binary =
                find("firefox-esr", "firefox-esr").or_else(|_| find("firefox", "firefox-esr"))?;
            let mut args = vec!["-headless".to_owned()];
            args.extend(
                profile
                    .into_iter()
                    .flat_map(|folder| ["-profile".to_owned(), folder]),
            );
            (
                "moz:firefoxOptions",
                // Firefox reports a missing speech library in a bar that makes the page 100 px shorter.
                json!({
                    "binary": binary,
                    "args": args,
                    "prefs": { "media.webspeech.synth.dont_notify_on_error": true },
                }),
            )
        }
        Browser::WebKit => (
            "webkitgtk:browserOptions",
            json!({ "binary": mini_browser()?, "args": ["--automation"] }),
        ),
    };
    Ok(Map::from_iter([(key.to_owned(), value)]))
}
