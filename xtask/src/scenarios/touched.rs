//! Which scenarios cover the changed files.

use std::collections::BTreeSet;
use std::fmt;

/// Path prefixes, and the modules of scenarios that find most faults in files with that prefix. The longest matching prefix
/// applies.
const AREAS: [(&str, &[&str]); 72] = [
    ("demo/", &["stores"]),
    ("src/app", &["episodes", "navigation"]),
    ("src/app/agreement.rs", &["agreement", "navigation"]),
    ("src/app/care/page.rs", &["hold", "takeover", "unseen"]),
    ("src/app/care/sound.rs", &["cues", "tones", "untouched"]),
    (
        "src/app/diary.rs",
        &["diary", "diary_tabs", "diary_faults", "files"],
    ),
    ("src/app/records.rs", &["saving", "files"]),
    ("src/app/takeover.rs", &["takeover", "unseen"]),
    ("src/care/", &["episodes"]),
    ("src/care/cue.rs", &["cues"]),
    ("src/care/hold", &["hold", "unseen"]),
    ("src/care/plan.rs", &["why"]),
    ("src/care/session/after.rs", &["after"]),
    ("src/care/session/cues.rs", &["cues", "unseen"]),
    ("src/care/session/snapshot.rs", &["away"]),
    ("src/care/why.rs", &["why"]),
    ("src/content/en/embed.rs", &["embed"]),
    ("src/content/en/offline.rs", &["offline"]),
    ("src/content/en/stores.rs", &["stores"]),
    ("src/diary/", &["diary", "files"]),
    ("src/embed", &["embed", "embed_faults"]),
    ("src/emergency/", &["settings"]),
    ("src/platform/", &["away", "saving"]),
    ("src/platform/animations.rs", &["hold", "takeover"]),
    ("src/platform/files.rs", &["files"]),
    ("src/platform/geolocation.rs", &["place"]),
    ("src/platform/history.rs", &["navigation", "agreement"]),
    ("src/platform/lifecycle.rs", &["away", "unseen"]),
    ("src/platform/share.rs", &["why", "place"]),
    ("src/platform/speech.rs", &["cues"]),
    ("src/platform/tones.rs", &["tones"]),
    ("src/platform/track_player.rs", &["pocket", "pocket_faults"]),
    ("src/record/", &["away", "settings"]),
    ("src/screen", &["episodes", "after"]),
    ("src/screen/diary.rs", &["diary"]),
    ("src/state/care/after.rs", &["after", "saving", "why"]),
    ("src/sound/", &["tones", "pocket", "pocket_cues"]),
    (
        "src/state/care/announcer.rs",
        &["cues", "tones", "untouched"],
    ),
    (
        "src/state/care/countdown.rs",
        &["hold", "takeover", "unseen"],
    ),
    ("src/state/care/persistence.rs", &["away", "saving"]),
    (
        "src/state/care/pocket.rs",
        &["pocket", "pocket_cues", "pocket_faults"],
    ),
    ("src/state/care/settings.rs", &["settings"]),
    ("src/state/care/update.rs", &["episodes", "away", "unseen"]),
    (
        "src/state/care/update/pocket.rs",
        &["pocket", "pocket_faults"],
    ),
    (
        "src/state/diary",
        &["diary", "diary_tabs", "diary_faults", "files"],
    ),
    ("src/view/", &["navigation", "access", "inspections"]),
    ("src/view/diary", &["diary"]),
    ("src/view/settings.rs", &["settings"]),
    ("src/site/", &["navigation", "access", "inspections"]),
    ("src/site/embed", &["embed", "embed_sealed"]),
    ("src/site/stores.rs", &["stores"]),
    ("style/", &["inspections", "layout"]),
    ("tests/support/store.rs", &["embed", "stores"]),
    ("web/animations.js", &["hold", "takeover"]),
    ("web/app_start.js", &["faults", "takeover", "agreement"]),
    (
        "web/embed",
        &[
            "embed",
            "embed_focus",
            "embed_faults",
            "embed_options",
            "embed_sealed",
        ],
    ),
    ("web/released/", &["embed_scripts"]),
    (
        "web/embed_element.js",
        &["embed", "embed_scripts", "embed_options", "embed_sealed"],
    ),
    ("web/care_loader.js", &["faults", "takeover"]),
    ("web/files.js", &["files", "after"]),
    ("web/geolocation.js", &["place"]),
    ("web/loader.js", &["faults", "takeover"]),
    ("web/page.js", &["place", "hold"]),
    ("web/pwa.js", &["offline", "updates", "offers"]),
    ("web/share.js", &["why", "place"]),
    ("web/snippet_builder.js", &["stores"]),
    ("web/speech.js", &["cues", "settings"]),
    ("web/store.js", &["away", "saving"]),
    ("web/tones.js", &["tones", "cues"]),
    ("web/track_player.js", &["pocket", "pocket_faults"]),
    ("web/wake_lock.js", &["cues"]),
    ("worker/", &["offline", "updates", "gateways"]),
];

/// The folder of the scenario modules.
const MODULES: &str = "tests/e2e/";
/// Files in that folder that are not scenario modules.
const NO_MODULES: [&str; 3] = ["core_scenarios", "harness", "main"];

/// The scenario modules that cover the changed files.
#[derive(Debug, PartialEq, Eq)]
pub struct Touched {
    modules: BTreeSet<String>,
    /// How many files are covered by none.
    others: usize,
}

impl Touched {
    /// Finds the modules for the paths of the changed files.
    #[must_use]
    pub fn of(files: &[String]) -> Self {
        let mut touched = Self {
            modules: BTreeSet::new(),
            others: 0,
        };
        for file in files {
            let modules = modules(file);
            if modules.is_empty() {
                touched.others += 1;
            }
            touched.modules.extend(modules);
        }
        touched
    }

    /// The filters that select their scenarios.
    pub fn filters(&self) -> impl Iterator<Item = String> {
        self.modules.iter().map(|module| format!("::{module}::"))
    }
}

impl fmt::Display for Touched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("In Chromium: the core")?;
        for module in &self.modules {
            write!(f, ", {module}")?;
        }
        match self.others {
            0 => Ok(()),
            1 => f.write_str(" (1 changed file belongs to no scenarios)"),
            others => write!(f, " ({others} changed files belong to no scenarios)"),
        }
    }
}

/// The modules that cover a file.
fn modules(file: &str) -> Vec<String> {
    if let Some(below) = file.strip_prefix(MODULES) {
        // The file of the module, or one in its folder.
        let name = below.split('/').next().unwrap_or_default();
        let module = name
            .strip_suffix(".rs")
            .or(below.contains('/').then_some(name));
        let module = module.filter(|name| !NO_MODULES.contains(name));
        return module.map(str::to_owned).into_iter().collect();
    }
    let area = AREAS
        .iter()
        .filter(|(beginning, _)| file.starts_with(beginning))
        .max_by_key(|(beginning, _)| beginning.len());
    let modules = area.map_or(&[][..], |(_, modules)| modules);
    modules.iter().map(|module| (*module).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;
    use walkdir::WalkDir;

    #[track_caller]
    fn check(files: &[&str], expect: &str) {
        let files: Vec<String> = files.iter().map(|file| (*file).to_owned()).collect();
        assert_eq!(Touched::of(&files).to_string(), expect);
    }

    #[test]
    fn a_module_belongs_to_itself() {
        check(&["tests/e2e/hold.rs"], "In Chromium: the core, hold");
        check(
            &["tests/e2e/harness/queue.rs", "tests/e2e/main.rs"],
            "In Chromium: the core (2 changed files belong to no scenarios)",
        );
        check(
            &["tests/e2e/fakes.js"],
            "In Chromium: the core (1 changed file belongs to no scenarios)",
        );
    }

    #[test]
    fn the_longest_prefix_of_a_path_applies() {
        check(&["src/care/graph.rs"], "In Chromium: the core, episodes");
        check(&["src/care/why.rs"], "In Chromium: the core, why");
        check(
            &["src/care/why.rs", "style/hold.css", "README.md"],
            "In Chromium: the core, inspections, layout, why (1 changed file belongs to no scenarios)",
        );
    }

    #[test]
    fn without_changes_only_the_core_remains() {
        check(&[], "In Chromium: the core");
    }

    #[test]
    fn every_area_and_every_module_it_names_exist() {
        let root = project::root();
        let files: Vec<String> = ["demo", "src", "style", "tests", "web", "worker"]
            .iter()
            .flat_map(|folder| WalkDir::new(root.join(folder)).into_iter().flatten())
            .filter_map(|entry| Some(entry.path().strip_prefix(root).ok()?.display().to_string()))
            .collect();
        for (beginning, modules) in AREAS {
            let is_there = files.iter().any(|file| file.starts_with(beginning));
            assert!(is_there, "{beginning}");
            for module in modules {
                let file = format!("{MODULES}{module}.rs");
                assert!(files.contains(&file), "{beginning}: {file}");
            }
        }
    }
}
