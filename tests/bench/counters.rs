//! What Chromium counts of a page: unlike times, counts do not swing with the load of the machine.

use serde_json::{Value, json};

use super::figures::Spread;
use crate::support::devtools::DevTools;

/// What the browser has counted since a page was opened.
#[derive(Clone, Copy, Debug)]
pub struct Counters {
    /// How long the main thread was busy, in milliseconds.
    pub busy: f64,
    /// Of it in script, in milliseconds.
    pub script: f64,
    /// Of it in layout, in milliseconds.
    pub layout: f64,
    /// How often it recalculated styles.
    pub styles: f64,
    /// How often it laid out.
    pub layouts: f64,
}

impl Counters {
    /// Makes the browser count, from now on and for every later page.
    #[track_caller]
    pub fn enable(tools: &mut DevTools) {
        tools.call("Performance.enable", &json!({}));
    }

    /// The counts of the current page.
    #[track_caller]
    pub fn read(tools: &mut DevTools) -> Self {
        let answer = tools.call("Performance.getMetrics", &json!({}));
        let metrics = answer["metrics"].as_array().unwrap();
        let value = |name: &str| {
            let found = metrics.iter().find(|metric| metric["name"] == *name);
            found
                .and_then(|metric| metric["value"].as_f64())
                .unwrap_or_else(|| {
                    panic!("{name} is not counted: {}", Value::from(metrics.clone()))
                })
        };
        Self {
            busy: 1_000.0 * value("TaskDuration"),
            script: 1_000.0 * value("ScriptDuration"),
            layout: 1_000.0 * value("LayoutDuration"),
            styles: value("RecalcStyleCount"),
            layouts: value("LayoutCount"),
        }
    }

    /// The median of one of the counts.
    pub fn median<'a>(all: impl Iterator<Item = &'a Self>, count: fn(&Self) -> f64) -> f64 {
        Spread::of(&all.map(count).collect::<Vec<_>>()).median
    }

    /// What has been counted since `before`, on the same page.
    pub fn since(self, before: Self) -> Self {
        Self {
            busy: self.busy - before.busy,
            script: self.script - before.script,
            layout: self.layout - before.layout,
            styles: self.styles - before.styles,
            layouts: self.layouts - before.layouts,
        }
    }
}
