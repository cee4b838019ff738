//! Opens every page once in each engine, and checks everything that must hold of a page at rest.
//!
//! Opening a page takes most of the time, so the inspections share one visit: size and distance of targets, layout at every
//! screen and text size, axe-core in light and dark, visible focus, and no layout shift when the app takes over.

use std::env;
use std::fs;

use serde_json::{Value, json};
use uncramp::care::StepId;
use uncramp::site::routes::{ARTICLES, SHEETS};
use xtask::browsers::Browser;

use crate::harness::scenarios;
use crate::support::states::{STATES, one_of_each_kind};
use crate::support::tab::Tab;
use crate::support::webdriver::TAB;

scenarios![
    every_step_passes_inspection,
    every_other_page_passes_inspection,
    every_state_passes_inspection,
];

/// The inspections, as `window.inspections`.
pub const SCRIPT: &str = include_str!("inspections.js");

/// Holds the app back until `letIn` is called.
pub const GATE: &str = "{
    const { fetch } = window;
    const open = new Promise((letIn) => (window.letIn = letIn));
    window.fetch = async (...what) => (await open, fetch(...what));
}";

/// The themes by their names in the attribute of `<html>`, where the light one has none.
const LIGHT: &str = "light";
const DARK: &str = "dark";

/// A screen size in CSS pixels.
pub type Size = (u32, u32);

pub const PHONE: Size = (390, 844);
/// The smallest supported phone.
pub const SMALL_PHONE: Size = (320, 568);

fn every_step_passes_inspection(tab: &mut Tab) {
    let mut inspector = Inspector::new(tab, GATE);
    // Steps of one kind have the same elements and styles, and differ in their texts. So one step of each kind is inspected
    // in full, and of the others only what depends on their texts: in Chromium all but the dark colours, in other engines
    // only what depends on the length of the texts.
    let kinds = one_of_each_kind();
    for step in StepId::all() {
        inspector.take_over(step.path());
        inspector.tab.wait_for_opened_step(step);
        let name = format!("/{}", step.path());
        if kinds.contains(&step) {
            inspector.inspect(&name);
        } else if inspector.tab.engine == Browser::Chromium {
            inspector.inspect_in(&[LIGHT], &name);
        } else {
            inspector.inspect_texts(&name);
        }
    }
    inspector.conclude();
}

fn every_other_page_passes_inspection(tab: &mut Tab) {
    let mut inspector = Inspector::new(tab, GATE);
    for path in [
        "nowhere/",
        "embed/calf/standing/",
        "embed/after/",
        "embed/settings/",
    ] {
        inspector.take_over(path);
        inspector.inspect(&format!("/{path}"));
    }
    for path in ARTICLES {
        inspector.tab.go(path);
        inspector.inspect(&format!("/{path}"));
    }
    for path in SHEETS {
        inspector.tab.go(path);
        // A sheet has the size of its paper and is scrolled on a phone.
        inspector.axe(&[LIGHT, DARK], &format!("/{path}"));
    }
    inspector.conclude();
}

fn every_state_passes_inspection(tab: &mut Tab) {
    let mut inspector = Inspector::new(tab, "");
    for (name, open) in STATES {
        open(inspector.tab);
        inspector.inspect(name);
    }
    inspector.conclude();
}

/// Gives the page a screen of this size and waits for its layout. Only Chromium supports sizes below that of a desktop
/// window.
#[track_caller]
pub fn set_screen(tab: &mut Tab, size: Size) {
    tab.mark_broken();
    emulate(tab, size);
}

#[track_caller]
fn emulate(tab: &Tab, (width, height): Size) {
    let metrics =
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
    tab.session()
        .devtools("Emulation.setDeviceMetricsOverride", &metrics)
        .unwrap();
    // A page that is not part of the guide has no viewport `meta` element, and is laid out as on a desktop.
    let fits = format!(
        "!document.querySelector('meta[name=viewport]') || matchMedia('(width: {width}px) and (height: {height}px)').matches"
    );
    tab.wait_for("the screen has its size", &fits, true);
}

/// Goes from page to page and collects problems.
struct Inspector<'a> {
    tab: &'a Tab,
    wrong: Vec<String>,
    /// How many pages were inspected.
    pages: usize,
}

impl<'a> Inspector<'a> {
    /// Serves the pages with the inspections and one more script.
    #[track_caller]
    fn new(tab: &'a mut Tab, script: &str) -> Self {
        let axe = env::var("UNCRAMP_AXE")
            .expect("UNCRAMP_AXE names axe.min.js: run this by `cargo xtask e2e`");
        let axe = fs::read_to_string(axe).unwrap();
        tab.serve_with_script(&format!("{script}\n{SCRIPT}\n{axe}"));
        if tab.engine == Browser::Chromium {
            set_screen(tab, PHONE);
        } else {
            // Its window may be resized, so it cannot be reused.
            tab.mark_broken();
        }
        let tab = &*tab;
        let width = tab.number("innerWidth");
        assert!(width < 1_000.0, "a window like a phone's, not {width} px");
        Self {
            tab,
            wrong: Vec::new(),
            pages: 0,
        }
    }

    #[track_caller]
    fn conclude(self) {
        assert!(self.pages > 0, "nothing was inspected");
        assert!(
            self.wrong.is_empty(),
            "{} findings:\n{}",
            self.wrong.len(),
            self.wrong.join("\n")
        );
    }

    /// Opens a page, lets the app take over, and checks that nothing moves.
    #[track_caller]
    fn take_over(&mut self, path: &str) {
        let tab = self.tab;
        tab.go(path);
        assert_eq!(
            tab.eval("test.state().app"),
            "",
            "the app has not loaded yet"
        );
        let mut before = tab.eval("inspections.positions()");
        let space = tab.eval("inspections.toolsHeight()");
        tab.eval("void letIn()");
        tab.wait_until_ready();
        // A refusal by the browser arrives a moment later.
        tab.skip(0);
        let after = tab.eval("inspections.positions()");
        assert_eq!(tab.eval("inspections.toolsHeight()"), space, "/{path}");
        // Some texts appear or disappear along with the app.
        let before = before.as_object_mut().unwrap();
        before.retain(|text, _| after.get(text).is_some());
        assert!(!before.is_empty(), "nothing to compare on /{path}");
        let moved = before
            .iter()
            .filter(|(text, position)| after[*text] != **position)
            .map(|(text, position)| {
                format!("/{path}, moved: {text}: {position}, then {}", after[text])
            });
        self.wrong.extend(moved);
    }

    /// Inspects the current page. This changes the focus and the scroll position.
    #[track_caller]
    fn inspect(&mut self, name: &str) {
        self.inspect_in(&[LIGHT, DARK], name);
    }

    /// The same with the colours of these themes only.
    #[track_caller]
    fn inspect_in(&mut self, themes: &[&str], name: &str) {
        let tab = self.tab;
        self.inspect_texts(name);
        self.axe(themes, name);
        if tab.engine == Browser::Chromium {
            emulate(tab, (PHONE.1, PHONE.0));
            self.note(name, "on its side", "inspections.room(false)");
            emulate(tab, SMALL_PHONE);
            let first = "inspections.room(!/numbers|about|learn/.test(location.pathname))";
            self.note(name, "small phone", first);
            self.large_text(name, "twice the text size on a small phone");
            emulate(tab, PHONE);
        } else {
            turn(tab, (900, 500), "landscape");
            self.note(name, "on its side", "inspections.room(false)");
            turn(tab, (390, 900), "portrait");
        }
        self.follow_focus(name);
    }

    /// Inspects only what depends on the length of the texts of the current page.
    #[track_caller]
    fn inspect_texts(&mut self, name: &str) {
        self.pages += 1;
        self.note(name, "drawings", "inspections.drawings()");
        self.note(name, "targets", "inspections.targets()");
        self.note(name, "space", "inspections.room(false)");
        self.large_text(name, "twice the text size");
    }

    /// Runs axe-core with all rules in the light theme, and with those for colours in the others.
    #[track_caller]
    fn axe(&mut self, themes: &[&str], name: &str) {
        let tab = self.tab;
        assert_eq!(
            tab.eval("matchMedia('(prefers-color-scheme: dark)').matches"),
            false
        );
        for theme in themes {
            let is_light = *theme == LIGHT;
            if !is_light {
                tab.eval(&format!(
                    "void (document.documentElement.dataset.theme = '{theme}')"
                ));
            }
            let run = format!("inspections.runAxe({})", !is_light);
            self.note(name, &format!("axe, {theme}"), &run);
        }
        tab.eval("void (delete document.documentElement.dataset.theme)");
    }

    #[track_caller]
    fn large_text(&mut self, name: &str, what: &str) {
        let root = "document.documentElement.style.fontSize";
        self.tab.eval(&format!("void ({root} = '200%')"));
        self.note(name, what, "inspections.room(false)");
        self.tab.eval(&format!("void ({root} = '')"));
    }

    /// Records the results of an inspection.
    #[track_caller]
    fn note(&mut self, name: &str, what: &str, inspection: &str) {
        let found = self.tab.eval(inspection);
        let Value::Array(found) = found else {
            panic!("{what} on {name}: {found}");
        };
        let found = found.iter().filter_map(Value::as_str);
        self.wrong
            .extend(found.map(|text| format!("{name}, {what}: {text}")));
    }

    /// Presses Tab through the page, checking that the focused element is always visible. The remaining stops are recounted
    /// each time, because a page may still change: on the page for stores, the guide replaces links.
    #[track_caller]
    fn follow_focus(&self, name: &str) {
        let tab = self.tab;
        let focus = || -> (String, u32) {
            serde_json::from_value(tab.eval("inspections.focus()")).unwrap()
        };
        let (_, mut ahead) = focus();
        let mut pressed = 0;
        while ahead > 0 {
            tab.session().press(TAB).unwrap();
            let mut found = focus();
            if found.0 == "hidden" {
                let what = format!("the focus on {name} is in sight");
                tab.wait_for(&what, "inspections.focus()[0] !== 'hidden'", true);
                found = focus();
            }
            if found.0 == "frame" {
                // Pages in frames are inspected separately.
                break;
            }
            ahead = found.1;
            pressed += 1;
            assert!(pressed < 300, "Tab never comes to the end of {name}");
        }
    }
}

/// Resizes the window and waits for the page's layout.
#[track_caller]
fn turn(tab: &Tab, (width, height): Size, orientation: &str) {
    tab.session().resize(width, height).unwrap();
    let turned = format!("matchMedia('(orientation: {orientation})').matches");
    tab.wait_for("the window has its size", &turned, true);
}
