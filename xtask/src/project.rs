//! The project's folders, and child processes.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use walkdir::WalkDir;

/// Free space in MB below which a disk counts as full: a compiler that runs out of space deletes its partial output.
const MIN_FREE_SPACE: u64 = 100;
/// The disk space that the tools and a full test run need, in GB.
const NEEDED_SPACE: u64 = 6;

/// The repository's root.
#[must_use]
pub fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// The folder of the release.
#[must_use]
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The addresses of the pages of a release, such as `calf/` and `404.html`. That of the first page is empty.
///
/// # Errors
///
/// When `dist` cannot be read or there is no page.
pub fn pages(dist: &Path) -> Result<Vec<String>> {
    let mut pages = Vec::new();
    for entry in WalkDir::new(dist).sort_by_file_name() {
        let path = entry?.into_path();
        if path
            .extension()
            .is_some_and(|extension| extension == "html")
        {
            let below = path.strip_prefix(dist)?.to_string_lossy();
            let below = below.strip_suffix("index.html").unwrap_or(&below);
            pages.push(below.to_owned());
        }
    }
    if pages.is_empty() {
        bail!("{} contains no page", dist.display());
    }
    Ok(pages)
}

/// The folder of the pinned tools, in the user's cache.
///
/// # Errors
///
/// When the user has no home folder.
pub fn cache() -> Result<PathBuf> {
    let set = |name| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let caches = set("XDG_CACHE_HOME").or_else(|| set("HOME").map(|home| home.join(".cache")));
    let caches =
        caches.context("Set HOME: the pinned tools are installed into its .cache folder")?;
    Ok(caches.join("uncramp/tools"))
}

/// A duration for people: `0.4 s`, `5 min 3 s`.
#[must_use]
pub fn minutes(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f32()),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

/// Advice if a disk that we write to is full; many error messages do not mention this.
#[must_use]
pub fn full_disk() -> Option<String> {
    let folders = [Some(root().to_owned()), cache().ok(), Some(env::temp_dir())];
    // A folder that does not exist yet will be on the disk of its nearest existing ancestor.
    let space = |folder: &Path| {
        folder
            .ancestors()
            .find_map(|it| rustix::fs::statvfs(it).ok())
    };
    folders.into_iter().flatten().find_map(|folder| {
        let space = space(&folder)?;
        let left = space.f_bavail.saturating_mul(space.f_frsize) >> 20;
        (left < MIN_FREE_SPACE).then(|| {
            format!(
                "The disk of {} is full ({left} MB left): free {NEEDED_SPACE} GB and run the command again",
                folder.display()
            )
        })
    })
}

/// The `cargo` that runs this program, with the repository's root as its working directory.
#[must_use]
pub fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    without_package_variables(&mut command);
    command
}

/// Removes the variables that cargo sets for the package it runs, which is xtask. Build scripts of dependencies are rerun
/// when these change: without this, each `cargo xtask` would recompile what its inner cargo compiled last, and vice versa.
pub fn without_package_variables(command: &mut Command) {
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
}

/// Runs `command` with its output on the terminal.
///
/// # Errors
///
/// When it cannot start or does not succeed.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = command_line(command);
    let status = command
        .status()
        .with_context(|| format!("Cannot start `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` failed ({status})");
    }
    Ok(())
}

/// Runs `command` and returns its standard output.
///
/// # Errors
///
/// When it cannot start, fails (the message includes its standard error), or writes invalid UTF-8.
pub fn output(command: &mut Command) -> Result<String> {
    let shown = command_line(command);
    let output = command
        .output()
        .with_context(|| format!("Cannot start `{shown}`"))?;
    if !output.status.success() {
        bail!(
            "`{shown}` failed ({}): {}",
            output.status,
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// The command line, with the program's name but not its folder.
fn command_line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    let words = std::iter::once(name).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_duration_is_formatted_for_people() {
        assert_eq!(minutes(Duration::from_millis(420)), "0.4 s");
        assert_eq!(minutes(Duration::from_secs(303)), "5 min 3 s");
    }

    #[test]
    fn the_pages_are_listed_by_their_addresses() -> Result<()> {
        let dist = tempfile::tempdir()?;
        fs::create_dir(dist.path().join("calf"))?;
        for file in [
            "index.html",
            "index.html.br",
            "404.html",
            "calf/index.html",
            "sw.js",
        ] {
            fs::write(dist.path().join(file), "")?;
        }
        assert_eq!(pages(dist.path())?, ["404.html", "calf/", ""]);
        Ok(())
    }

    #[test]
    fn a_release_without_pages_is_an_error() -> Result<()> {
        let dist = tempfile::tempdir()?;
        assert!(pages(dist.path()).is_err());
        assert!(pages(&dist.path().join("missing")).is_err());
        Ok(())
    }
}
