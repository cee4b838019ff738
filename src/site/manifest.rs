//! The web app manifest: what a phone needs to install the guide as an app.

use crate::care::{Answer, Muscle, StepId};
use crate::content::words;
use crate::language::Locale;
use crate::view::PAPER;
use serde_json::json;

/// The file's name, relative to the root.
pub const FILE: &str = "manifest.webmanifest";

/// Screenshots of the guide for the install dialog: the file, relative to the root, and what it shows.
#[must_use]
pub const fn screenshots(locale: Locale) -> [(&'static str, &'static str); 3] {
    [
        ("screenshots/home.png", words!(locale, offline::SHOT_HOME)),
        ("screenshots/hold.png", words!(locale, offline::SHOT_HOLD)),
        ("screenshots/after.png", words!(locale, offline::SHOT_AFTER)),
    ]
}

/// The width and height of a screenshot, in pixels.
pub const SCREENSHOT_SIZE: (u32, u32) = (780, 1_688);

/// File, size in pixels (they are square), and purpose of every bitmap icon.
pub const ICONS: [(&str, u32, &str); 4] = [
    ("icon-192.png", 192, "any"),
    ("icon-512.png", 512, "any"),
    ("icon-maskable-512.png", 512, "maskable"),
    ("icon-monochrome-512.png", 512, "monochrome"),
];

/// The muscles whose care can be opened from the app's icon.
const SHORTCUTS: [Muscle; 3] = [Muscle::Calf, Muscle::BackOfThigh, Muscle::FrontOfThigh];

/// The manifest of a language of the site at `root`, whose pictures the languages share.
#[must_use]
pub fn manifest(root: &str, locale: Locale) -> String {
    let at_root = |path: &str| [root, path].concat();
    let base = at_root(locale.language().folder());
    let at = |path: &str| [&base, path].concat();
    let icon = |(file, size, purpose): (&str, u32, &str)| {
        json!({
            "src": at_root(file),
            "sizes": format!("{size}x{size}"),
            "type": "image/png",
            "purpose": purpose,
        })
    };
    let vector_icon = json!({
        "src": at_root("favicon.svg"),
        "sizes": "any",
        "type": "image/svg+xml",
        "purpose": "any",
    });
    let icons: Vec<_> = ICONS.into_iter().map(icon).chain([vector_icon]).collect();
    let shortcuts = SHORTCUTS.map(|muscle| {
        json!({
            "name": words!(locale, label(StepId::HOME, Answer::Muscle(muscle))),
            "url": at(muscle.first().path()),
            "icons": [icon(ICONS[0])],
        })
    });
    let (width, height) = SCREENSHOT_SIZE;
    let screenshots = screenshots(locale).map(|(file, label)| {
        json!({
            "src": at_root(file),
            "sizes": format!("{width}x{height}"),
            "type": "image/png",
            "form_factor": "narrow",
            "label": label,
        })
    });
    json!({
        "id": base,
        "name": words!(locale, offline::APP_NAME),
        "short_name": words!(locale, ui::NAME),
        "description": words!(locale, description(StepId::HOME)),
        "lang": locale.language().bcp47(),
        "dir": "ltr",
        "start_url": base,
        "scope": base,
        "display": "standalone",
        "theme_color": PAPER[0],
        "background_color": PAPER[0],
        "categories": ["health", "fitness", "sports"],
        "shortcuts": shortcuts,
        "icons": icons,
        "screenshots": screenshots,
    })
    .to_string()
}
