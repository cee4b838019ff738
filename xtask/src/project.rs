//! Where the project's folders are, and how its child processes are run.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use walkdir::WalkDir;

/// A disk with less is full, in MB: a compiler that ran out of space takes back what it was writing.
const LEAST_SPACE: u64 = 100;
/// What the tools and a whole test run take on a disk, in GB.
const NEEDED_SPACE: u64 = 6;

/// The repository's root.
#[must_use]
pub fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// The folder which holds the finished release.
#[must_use]
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The addresses of the release's pages below its root, such as `calf/` and `404.html`; the first page's is empty.
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
        bail!("{} holds no page", dist.display());
    }
    Ok(pages)
}

/// The per-user folder of the pinned tools.
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
    let caches = caches.context("Set HOME: the pinned tools are kept in its .cache folder")?;
    Ok(caches.join("uncramp/tools"))
}

/// A time as one says it: `0.4 s`, `5 min 3 s`.
#[must_use]
pub fn minutes(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f32()),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

/// What to do where a disk that we write to is full, which is behind many an error that does not say so.
#[must_use]
pub fn full_disk() -> Option<String> {
    let folders = [Some(root().to_owned()), cache().ok(), Some(env::temp_dir())];
    // The cache may not be there yet: its disk is that of the first folder above it that is.
    let space = |folder: &Path| {
        folder
            .ancestors()
            .find_map(|it| rustix::fs::statvfs(it).ok())
    };
    folders.into_iter().flatten().find_map(|folder| {
        let space = space(&folder)?;
        let left = space.f_bavail.saturating_mul(space.f_frsize) >> 20;
        (left < LEAST_SPACE).then(|| {
            format!(
                "The disk of {} is full ({left} MB left): free {NEEDED_SPACE} GB there and start again",
                folder.display()
            )
        })
    })
}

/// The running `cargo`, started in the repository's root.
#[must_use]
pub fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// Runs `command` with its output on the terminal.
///
/// # Errors
///
/// When it cannot start or does not succeed.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    let status = command
        .status()
        .with_context(|| format!("Cannot start `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` failed ({status})");
    }
    Ok(())
}

/// Runs `command` and returns what it wrote to its standard output.
///
/// # Errors
///
/// When it cannot start, does not succeed (its error output is in the message), or writes something that is not text.
pub fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
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

/// The command as one would type it, its program without folders.
fn shown(command: &Command) -> String {
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
    fn a_time_is_shown_as_one_says_it() {
        assert_eq!(minutes(Duration::from_millis(420)), "0.4 s");
        assert_eq!(minutes(Duration::from_secs(303)), "5 min 3 s");
    }

    #[test]
    fn a_page_is_named_by_its_address() -> Result<()> {
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
