//! The files that differ from the base branch.

use std::process::Command;

use crate::project::{self, output};

/// The possible base branches, the likeliest first.
const BASES: [&str; 2] = ["origin/HEAD", "main"];

/// The paths of the files that changed since this branch diverged from its base, or in the last commit if it has not
/// diverged, plus uncommitted files. Empty outside a repository.
pub(crate) fn changed_files() -> Vec<String> {
    let head = git(&["rev-parse", "HEAD"]).unwrap_or_default();
    let left = BASES
        .into_iter()
        .filter_map(|base| git(&["merge-base", "HEAD", base]))
        .find(|base| *base != head);
    // A shallow clone with a single commit has no parent.
    let before = left.or_else(|| git(&["rev-parse", "--verify", "--quiet", "HEAD~1"]));
    let base = before.as_deref().unwrap_or("HEAD").trim().to_owned();
    let changed = git(&["diff", "--name-only", &base]).unwrap_or_default();
    let new = git(&["ls-files", "--others", "--exclude-standard"]).unwrap_or_default();
    let mut files: Vec<String> = [changed, new]
        .iter()
        .flat_map(|names| names.lines().map(str::to_owned))
        .collect();
    files.sort();
    files.dedup();
    files
}

fn git(words: &[&str]) -> Option<String> {
    output(Command::new("git").current_dir(project::root()).args(words)).ok()
}
