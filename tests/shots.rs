//! Screenshots of every screen, for people to look at: `cargo xtask shots`.

#![allow(
    missing_docs,
    unreachable_pub,
    dead_code,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what is wrong by failing; not all of what the browser tests share is used here"
)]

#[path = "support/mod.rs"]
mod support;

use std::path::{Path, PathBuf};
use std::{env, fs};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use support::states::STATES;
use support::tab::Tab;
use uncramp::care::StepId;
use uncramp::language::Locale;
use uncramp::site::manifest::screenshots;
use uncramp::site::routes::{ARTICLES, SHEETS};
use xtask::browsers::Browser;

/// A variant of the screens, by the name of its folder.
struct Variant {
    name: &'static str,
    width: u32,
    height: u32,
    dark: bool,
    large_text: bool,
}

impl Variant {
    const fn new(name: &'static str, width: u32, height: u32) -> Self {
        Self {
            name,
            width,
            height,
            dark: false,
            large_text: false,
        }
    }
}

const VARIANTS: [Variant; 5] = [
    Variant::new("light", 390, 844),
    Variant {
        dark: true,
        ..Variant::new("dark", 390, 844)
    },
    Variant::new("small", 320, 568),
    Variant::new("sideways", 844, 390),
    Variant {
        large_text: true,
        ..Variant::new("large-text", 390, 844)
    },
];

#[test]
fn every_screen_has_its_pictures() {
    // Without the variable this only tests that screenshots can be taken.
    let folder = env::var_os("UNCRAMP_SHOTS")
        .map_or_else(|| env::temp_dir().join("uncramp-shots"), PathBuf::from);
    let tab = Tab::open(Browser::Chromium);
    for variant in &VARIANTS {
        set_screen(&tab, variant);
        let to = folder.join(variant.name);
        fs::create_dir_all(&to).unwrap();
        for path in StepId::all()
            .map(StepId::path)
            .chain(ARTICLES)
            .chain(SHEETS)
            .chain(["404/"])
        {
            tab.go(path);
            if !ARTICLES.contains(&path) && !SHEETS.contains(&path) {
                tab.wait_until_ready();
            }
            fs::write(to.join(name(path)), picture(&tab, variant)).unwrap();
        }
        for (state, open) in STATES {
            open(&tab);
            fs::write(to.join(name(state)), picture(&tab, variant)).unwrap();
        }
        println!("{}: {}", variant.name, to.display());
    }
    set_screen(&tab, &VARIANTS[0]);
    fs::create_dir_all(folder.join("store")).unwrap();
    let opened: [fn(&Tab); 3] = [
        |tab| tab.start(""),
        |tab| tab.start("calf/wall/"),
        STATES[0].1,
    ];
    for ((file, _), open) in screenshots(Locale::ENGLISH).into_iter().zip(opened) {
        open(&tab);
        let file = Path::new(file).file_name().unwrap();
        let shot = picture_of(&tab, &VARIANTS[0], &VARIANTS[0].height.into());
        fs::write(folder.join("store").join(file), shot).unwrap();
    }
}

fn set_screen(tab: &Tab, variant: &Variant) {
    let Variant {
        width,
        height,
        dark,
        ..
    } = *variant;
    let session = tab.session();
    let screen =
        json!({ "width": width, "height": height, "deviceScaleFactor": 2, "mobile": true });
    session
        .devtools("Emulation.setDeviceMetricsOverride", &screen)
        .unwrap();
    let scheme = if dark { "dark" } else { "light" };
    let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    session
        .devtools("Emulation.setEmulatedMedia", &media)
        .unwrap();
}

/// A screenshot of the whole page, however long. A hold is captured after 12 s of counting.
fn picture(tab: &Tab, variant: &Variant) -> Vec<u8> {
    if variant.large_text {
        tab.eval("void (document.documentElement.style.fontSize = '200%')");
    }
    let height = tab.eval("document.documentElement.scrollHeight");
    picture_of(tab, variant, &height)
}

/// A screenshot of the page down to a height.
fn picture_of(tab: &Tab, variant: &Variant, height: &Value) -> Vec<u8> {
    freeze_hold(tab);
    let width = Value::from(variant.width);
    let clip = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
    let parameters = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
    let taken = tab
        .session()
        .devtools("Page.captureScreenshot", &parameters)
        .unwrap();
    BASE64_STANDARD
        .decode(taken["data"].as_str().unwrap())
        .unwrap()
}

fn freeze_hold(tab: &Tab) {
    if tab.eval("test.age() !== null") == true {
        tab.skip_to(17_500.0);
        tab.eval("document.getAnimations().forEach((animation) => animation.pause())");
    }
}

/// The file name for a path: `calf/standing/` is `calf-standing.png`, the first step is `home.png`.
fn name(path: &str) -> impl AsRef<Path> + use<> {
    let words = path.trim_end_matches('/').replace('/', "-");
    if words.is_empty() {
        "home.png".to_owned()
    } else {
        format!("{words}.png")
    }
}
