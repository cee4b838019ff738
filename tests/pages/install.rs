//! The guide as an installed app: the manifest and every image it refers to.

use std::fs;

use serde_json::Value;
use uncramp::care::StepId;
use uncramp::language::Locale;
use uncramp::site::emblem::Emblem;
use uncramp::site::manifest::manifest;

use crate::dist;

/// The width and height of a PNG, from its first chunk.
#[track_caller]
fn size(file: &str) -> (u32, u32) {
    let bytes = fs::read(dist().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    assert_eq!(&bytes[1..4], b"PNG", "{file}");
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

fn list<'a>(manifest: &'a Value, name: &str) -> &'a Vec<Value> {
    manifest[name].as_array().unwrap()
}

#[test]
fn every_image_of_the_manifest_exists_in_its_size() {
    let text = fs::read_to_string(dist().join("manifest.webmanifest")).unwrap();
    let manifest: Value = serde_json::from_str(&text).unwrap();
    let shortcuts = list(&manifest, "shortcuts").iter();
    let pictures = shortcuts
        .flat_map(|shortcut| list(shortcut, "icons"))
        .chain(list(&manifest, "icons"))
        .chain(list(&manifest, "screenshots"));
    let mut purposes = Vec::new();
    for picture in pictures {
        let file = picture["src"].as_str().unwrap().trim_start_matches('/');
        purposes.extend(picture["purpose"].as_str());
        if picture["type"] == "image/svg+xml" {
            assert!(dist().join(file).is_file(), "{file}");
        } else {
            let (width, height) = size(file);
            assert_eq!(picture["sizes"], format!("{width}x{height}"), "{file}");
        }
    }
    for purpose in ["any", "maskable", "monochrome"] {
        assert!(purposes.contains(&purpose), "{purpose}");
    }
    assert_eq!(size("apple-touch-icon.png"), (180, 180));
    assert_eq!(size("card.png"), (1_200, 630));
}

#[test]
fn the_manifest_stays_below_its_root_and_its_shortcuts_lead_to_steps() {
    for base in ["/", "/some/path/"] {
        let manifest: Value = serde_json::from_str(&manifest(base, Locale::ENGLISH)).unwrap();
        for name in ["id", "start_url", "scope"] {
            assert_eq!(manifest[name], base, "{name}");
        }
        let shortcuts = list(&manifest, "shortcuts");
        assert_eq!(shortcuts.len(), 3);
        for shortcut in shortcuts {
            let path = shortcut["url"]
                .as_str()
                .unwrap()
                .strip_prefix(base)
                .unwrap();
            let step = StepId::from_path(path).unwrap();
            assert_ne!(step, StepId::HOME, "{path}");
        }
    }
}

#[test]
fn every_emblem_is_drawn_within_its_bounds() {
    for emblem in [
        Emblem::Tile,
        Emblem::Square,
        Emblem::Maskable,
        Emblem::Monochrome,
        Emblem::Card,
    ] {
        let (width, height) = emblem.size();
        let svg = emblem.svg();
        assert!(svg.contains(&format!("viewBox=\"0 0 {width} {height}\"")));
        // Only the monochrome shape has a transparent background.
        assert_eq!(svg.contains("<rect"), emblem != Emblem::Monochrome);
    }
}
