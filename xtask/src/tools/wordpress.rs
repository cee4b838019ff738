//! Two versions of `WordPress` for the tests of the plugin, pinned by version and hash: the oldest that the plugin supports, and
//! the newest.
//!
//! They come from Debian's packages, of which nothing is installed: the files are unpacked into our cache. A module from npm
//! lets `WordPress` use `SQLite`, so that no database has to run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha512};

use super::Scope;
use crate::content_hash::content_hash;
use crate::project;

/// Where Debian's packages are. A mirror has only the newest version of each; the archive has those of every past day.
const SOURCES: [&str; 2] = [
    "http://deb.debian.org/debian/pool/main/",
    "https://snapshot.debian.org/archive/debian/20261128T000000Z/pool/main/",
];
/// Apt's own download program, which knows proxies and checks hashes.
const DOWNLOADER: &str = "/usr/lib/apt/apt-helper";

/// The npm package with the module for `SQLite`, and its integrity.
const SQLITE: [&str; 2] = [
    "@wp-playground/cli@3.1.56",
    "sha512-JTxl6djPEM2YRYz/w+BUoyoCvhSGHIjqMi4fMV1b8o1UPNvZatLaS7opo57UsrVElXrfdZwvi6IuyS4LswUx9Q==",
];
const SQLITE_MODULE: &str = "sqlite-database-integration";

/// A version of `WordPress`: its packages, each with the SHA-256 of its file.
struct Version {
    number: &'static str,
    packages: &'static [(&'static str, &'static str)],
}

const VERSIONS: [Version; 2] = [
    Version {
        number: "6.8.12",
        packages: &[
            (
                "w/wordpress/wordpress_6.8.12+dfsg1-0+deb13u1_all.deb",
                "d398d413b9f95695a9bf57a6a5830cc6f8c5ac42b4151015ffbd6d6756266a8d",
            ),
            (
                "w/wordpress/wordpress-theme-twentytwentyfive_6.8.12+dfsg1-0+deb13u1_all.deb",
                "2e0676de0a4c075c41e7947ac645b3683bed0ef00f48f7d2af98876efa6b2eb8",
            ),
            (
                "j/jscropperui/libjs-cropper_1.2.2-2_all.deb",
                "933ad4a9b49c4ef9fff4d6cb25400c7a5d3c83b8447f6374c00371c3fa851d63",
            ),
            (
                "n/node-lodash/libjs-lodash_4.17.21+dfsg+~cs8.31.198.20210220-9+deb13u1_all.deb",
                "3ab11001abf36a57765180205aa6ff69bfb11ee6229fb89e3b60ae3e97bfbbee",
            ),
            (
                "p/php-getid3/php-getid3_1.9.23+dfsg-1_all.deb",
                "513a710dfbc50f595be48e5bc68e9ae5c4850f08a792aafc0991f126b9d2635e",
            ),
            (
                "u/underscore/libjs-underscore_1.13.4~dfsg+~1.11.4-3_all.deb",
                "4a0fbc90e7f62ea50c4ac7453352721fa60bb5eac87e9f39a027908faff29015",
            ),
        ],
    },
    Version {
        number: "7.1.4",
        packages: &[
            (
                "w/wordpress/wordpress_7.1.4+dfsg1-1_all.deb",
                "0c256155f971a8ad8ffa520e2b71ec1aadd8a3777568ebd5f0e930e4d61f91a9",
            ),
            (
                "w/wordpress/wordpress-theme-twentytwentyfive_7.1.4+dfsg1-1_all.deb",
                "d7e8cac2b36e1b7e3d7837b727f9c4cf836f7b28bec752c75cee14fc7408a6e1",
            ),
            (
                "j/jscropperui/libjs-cropper_1.2.2-2_all.deb",
                "933ad4a9b49c4ef9fff4d6cb25400c7a5d3c83b8447f6374c00371c3fa851d63",
            ),
            (
                "j/jqueryui/libjs-jquery-ui_1.14.2+dfsg-1_all.deb",
                "b246c377c9db272164bd8c111e1e7f8955f1e493eb90cc0879c58be915388080",
            ),
            (
                "libp/libphp-phpmailer/libphp-phpmailer_7.1.1-1_all.deb",
                "c5d291dccb5db9410650a9f71752b3eae58d3fea0fd7093ec455b510718d84f8",
            ),
            (
                "n/node-lodash/libjs-lodash_4.18.1+dfsg1-2_all.deb",
                "aa4e6fea08051afbcc0016424414629ec9438e8691812a32bb314b0fb71f6907",
            ),
            (
                "p/php-getid3/php-getid3_1.9.27+dfsg-1_all.deb",
                "3a74c9911291ea49a60c86e4eb34d6f4b834f9f71a83005441e6db90129589fe",
            ),
            (
                "u/underscore/libjs-underscore_1.13.8~dfsg+~1.13.0-1_all.deb",
                "4bd04d6b3695e10228b4d479d6963d6b768bcd9aa22e9cef2a014814f5de2906",
            ),
        ],
    },
];

/// The folders of the versions that are to be installed in our cache.
pub(super) fn is_missing(scope: Scope, cache: &Path) -> bool {
    scope >= Scope::Shops && !folder(cache).is_dir()
}

/// What prevents them from being installed.
pub(super) fn blocker() -> Option<String> {
    let programs = [DOWNLOADER, "/usr/bin/dpkg"];
    let missing = programs
        .into_iter()
        .find(|program| !Path::new(program).is_file())?;
    Some(format!(
        "{missing}: the tests of the WordPress plugin need a Debian system, or one derived from it"
    ))
}

/// The versions by number, each with the folder of its files.
pub(super) fn versions(cache: &Path) -> Vec<(&'static str, PathBuf)> {
    let folder = folder(cache);
    VERSIONS
        .iter()
        .map(|version| (version.number, folder.join(version.number)))
        .collect()
}

/// The folder of all versions; its name changes with the pins.
fn folder(cache: &Path) -> PathBuf {
    let pins = VERSIONS.iter().flat_map(|version| version.packages);
    let pins = pins.map(|(_, hash)| *hash).chain(SQLITE);
    let pins: String = pins.collect();
    cache.join(format!("wordpress-{}", content_hash(pins.as_bytes())))
}

/// Downloads and unpacks all versions into a temporary folder, then renames it.
pub(super) fn install(cache: &Path) -> Result<()> {
    eprintln!("Downloading two versions of WordPress, 41 MB, about a minute, in parallel");
    let staging = tempfile::Builder::new()
        .prefix("wordpress-")
        .tempdir_in(cache)?;
    let scratch = tempfile::tempdir()?;
    let module = sqlite_module(scratch.path())?;
    for version in &VERSIONS {
        let tree = staging.path().join(version.number);
        version
            .unpack(scratch.path(), &tree)
            .with_context(|| format!("WordPress {}", version.number))?;
        add_module(&module, &tree)?;
    }
    fs::rename(staging.keep(), folder(cache))?;
    Ok(())
}

impl Version {
    /// Downloads the packages and writes `WordPress` with everything its links lead to into a folder.
    fn unpack(&self, scratch: &Path, tree: &Path) -> Result<()> {
        let root = scratch.join(self.number);
        for (path, hash) in self.packages {
            let file = scratch.join("package.deb");
            download(path, hash, &file)?;
            project::run(Command::new("dpkg").arg("-x").arg(&file).arg(&root))?;
        }
        let wordpress = root.join("usr/share/wordpress");
        // It is a link into the system's configuration.
        let _ = fs::remove_file(wordpress.join(".htaccess"));
        project::run(Command::new("cp").arg("-RL").arg(wordpress).arg(tree))
    }
}

/// Downloads a package from the first source that has it.
fn download(path: &str, hash: &str, file: &Path) -> Result<()> {
    let mut reasons = Vec::new();
    for source in SOURCES {
        // A plus sign in an address would be a space for some servers.
        let address = format!("{source}{}", path.replace('+', "%2b").replace('~', "%7e"));
        // As root, apt would download as another user, who cannot write here.
        let mut helper = Command::new(DOWNLOADER);
        helper.args([
            "-o",
            "APT::Sandbox::User=root",
            "-qq",
            "download-file",
            &address,
        ]);
        helper.arg(file).arg(format!("SHA256:{hash}"));
        match project::output(&mut helper) {
            Ok(_) => return Ok(()),
            Err(reason) => reasons.push(format!("{address}: {reason:#}")),
        }
    }
    Err(anyhow!(
        "No source has the pinned package any more. Pin a newer one in xtask/src/tools/wordpress.rs.\n{}",
        reasons.join("\n")
    ))
}

/// Downloads the module for `SQLite` and returns its folder.
fn sqlite_module(scratch: &Path) -> Result<PathBuf> {
    let [package, integrity] = SQLITE;
    let name = project::output(
        Command::new("npm")
            .args(["pack", "--silent", package])
            .current_dir(scratch),
    )?;
    let archive = scratch.join(name.trim());
    let hash = BASE64_STANDARD.encode(Sha512::digest(fs::read(&archive)?));
    if integrity != format!("sha512-{hash}") {
        bail!("{package} is not what is pinned: sha512-{hash}");
    }
    project::run(
        Command::new("tar")
            .arg("-xzf")
            .arg(&archive)
            .arg(format!("package/{SQLITE_MODULE}.zip"))
            .current_dir(scratch),
    )?;
    project::run(
        Command::new("unzip")
            .arg("-q")
            .arg(format!("package/{SQLITE_MODULE}.zip"))
            .current_dir(scratch),
    )?;
    Ok(scratch.join(format!("plugin-{SQLITE_MODULE}")))
}

/// Adds the module to a `WordPress`. Its own template names the folder absolutely; these files are copied.
fn add_module(module: &Path, tree: &Path) -> Result<()> {
    let content = tree.join("wp-content");
    let modules = content.join("mu-plugins");
    fs::create_dir_all(&modules)?;
    let own = modules.join(SQLITE_MODULE);
    project::run(Command::new("cp").arg("-R").arg(module).arg(&own))?;
    let template = fs::read_to_string(own.join("db.copy"))?;
    let folder = format!("__DIR__ . '/mu-plugins/{SQLITE_MODULE}'");
    let text = template
        .replace("'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'", &folder)
        .replace("{SQLITE_PLUGIN}", &format!("{SQLITE_MODULE}/load.php"));
    fs::write(content.join("db.php"), text)?;
    Ok(())
}
