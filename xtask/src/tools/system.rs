//! Tools from the system: the WebAssembly target of rustup, browsers and their drivers, Xvfb, media keys, Java, nginx.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::Scope;
use crate::project;

const WASM: &str = "wasm32-unknown-unknown";

/// Debian packages, the possible names of their programs in PATH, and the scopes that need them.
const PACKAGES: [(&str, &[&str], Scope); 13] = [
    ("chromium", &["chromium"], Scope::Test),
    ("chromium-driver", &["chromedriver"], Scope::Test),
    ("firefox-esr", &["firefox-esr", "firefox"], Scope::Test),
    ("webkit2gtk-driver", &["WebKitWebDriver"], Scope::Test),
    ("xvfb", &["Xvfb"], Scope::Test),
    ("default-jre-headless", &["java"], Scope::Test),
    ("openssl", &["openssl"], Scope::Test),
    ("php-cli", &["php"], Scope::Shops),
    ("unzip", &["unzip"], Scope::Shops),
    // They press the buttons of headphones.
    ("dbus-daemon", &["dbus-daemon"], Scope::Test),
    ("playerctl", &["playerctl"], Scope::Test),
    // Firefox has no buttons while it plays nothing, and plays nothing without a sound server.
    ("pulseaudio", &["pulseaudio"], Scope::Test),
    ("wrk", &["wrk"], Scope::Bench),
];

/// Modules of PHP, with their packages.
const PHP_MODULES: [(&str, &str); 2] =
    [("pdo_sqlite", "php-sqlite3"), ("mbstring", "php-mbstring")];

/// The possible folders of nginx modules.
const NGINX_MODULES: [&str; 2] = ["/usr/lib/nginx/modules", "/usr/lib64/nginx/modules"];

/// Whether the toolchain has the WebAssembly target.
pub(super) fn has_wasm_target() -> Result<bool> {
    let sysroot = project::output(
        Command::new("rustc")
            .args(["--print", "sysroot"])
            .current_dir(project::root()),
    )?;
    Ok(Path::new(sysroot.trim())
        .join("lib/rustlib")
        .join(WASM)
        .is_dir())
}

/// Adds the WebAssembly target to the project's toolchain.
pub(super) fn add_wasm_target() -> Result<()> {
    eprintln!("Adding the {WASM} target, in parallel");
    project::run(
        Command::new("rustup")
            .args(["target", "add", WASM])
            .current_dir(project::root()),
    )
}

/// The Debian packages of a scope whose programs are not installed.
pub(super) fn missing_packages(scope: Scope) -> Vec<&'static str> {
    let is_missing = |programs: &[&str]| {
        programs
            .iter()
            .all(|program| which::which(program).is_err())
    };
    let missing = PACKAGES
        .iter()
        .filter(|(_, programs, needed)| *needed <= scope && is_missing(programs));
    let mut missing: Vec<_> = missing.map(|(package, ..)| *package).collect();
    if find_mini_browser().is_none() && !missing.contains(&"webkit2gtk-driver") {
        missing.push("libwebkit2gtk-4.1-0");
    }
    if scope >= Scope::Shops {
        missing.extend(missing_php_modules());
    }
    if find_nginx().is_none() {
        missing.push("nginx");
    }
    if find_nginx_brotli().is_none() {
        missing.push("libnginx-mod-http-brotli-static");
    }
    missing
}

/// The packages of the modules that `WordPress` needs and PHP does not have.
fn missing_php_modules() -> Vec<&'static str> {
    let modules = project::output(Command::new("php").arg("-m")).unwrap_or_default();
    let is_missing = |name: &str| !modules.lines().any(|line| line == name);
    PHP_MODULES
        .into_iter()
        .filter(|(module, _)| is_missing(module))
        .map(|(_, package)| package)
        .collect()
}

/// The path of nginx, which is often in a folder that is not in the PATH of users.
pub(super) fn find_nginx() -> Option<PathBuf> {
    let mut folders = env::var_os("PATH").unwrap_or_default();
    folders.push(":/usr/sbin:/usr/local/sbin");
    which::which_in("nginx", Some(folders), project::root()).ok()
}

/// The path of nginx's brotli module.
pub(super) fn find_nginx_brotli() -> Option<PathBuf> {
    let mut modules = NGINX_MODULES
        .iter()
        .map(|folder| Path::new(folder).join("ngx_http_brotli_static_module.so"));
    modules.find(|module| module.is_file())
}

/// The command prefix to run `apt-get` as root, or nothing if that is not possible.
pub(super) fn installer() -> Option<&'static [&'static str]> {
    which::which("apt-get").ok()?;
    if rustix::process::geteuid().is_root() {
        return Some(&[]);
    }
    let sudo = Command::new("sudo").args(["-n", "true"]).output();
    sudo.is_ok_and(|output| output.status.success())
        .then_some(&["sudo", "-n"])
}

/// Installs Debian packages.
pub(super) fn install(packages: &[&str]) -> Result<()> {
    eprintln!(
        "Installing the system packages {}, about a minute, in parallel",
        packages.join(", ")
    );
    let prefix = installer().unwrap_or_default();
    let apt = |words: &[&str]| {
        let mut words = [
            prefix,
            &[
                "env",
                "DEBIAN_FRONTEND=noninteractive",
                "apt-get",
                "--quiet=2",
            ],
            words,
        ]
        .concat();
        let program = words.remove(0);
        project::run(Command::new(program).args(words))
    };
    apt(&["update"])?;
    apt(&[&["install", "--yes", "--no-install-recommends"], packages].concat())
}

/// The `MiniBrowser` of `WebKitGTK`, in a folder whose name contains the version of the library.
#[must_use]
pub fn find_mini_browser() -> Option<PathBuf> {
    let libraries = |folder: &str| {
        fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
    };
    let folders = libraries("/usr/lib")
        .flat_map(|folder| libraries(&folder.to_string_lossy()).collect::<Vec<_>>());
    let folders = folders
        .chain(libraries("/usr/libexec"))
        .chain(libraries("/usr/lib"));
    let named = folders.filter(|folder| {
        folder
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("webkit"))
    });
    let mut found: Vec<_> = named
        .map(|folder| folder.join("MiniBrowser"))
        .filter(|path| path.is_file())
        .collect();
    found.sort();
    found.pop()
}
