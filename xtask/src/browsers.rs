//! Chromium, Firefox and `WebKit`, each behind its `WebDriver`, started for one test and gone after it.

mod chromium;
pub(crate) mod process;
mod profile;
mod screen;

use std::collections::BTreeSet;
use std::fmt;
use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use crate::tools::{self, Scope, find_mini_browser};
pub use chromium::Chromium;
use process::ProcessTree;
pub use profile::Profile;
use screen::Screen;

/// How long a driver may take to answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// The file with what a driver and its browser say.
const LOG: &str = "driver.log";

const CHROMIUM_FLAGS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    // Containers have a small one.
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--password-store=basic",
];

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Browser {
    /// Blink, as in Chrome and Edge.
    Chromium,
    /// Gecko.
    Firefox,
    /// `WebKitGTK`, the nearest to Safari that runs here.
    WebKit,
}

impl Browser {
    /// Every engine.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The oldest version that has what the tests ask of a page, major and minor, and the Debian package of a newer one.
    const fn oldest(self) -> ((u32, u32), &'static str) {
        match self {
            Self::Chromium => ((121, 0), "chromium"),
            Self::Firefox => ((128, 0), "firefox-esr"),
            Self::WebKit => ((2, 44), "webkit2gtk-driver"),
        }
    }

    /// Refuses a version that is too old for the tests. One that is not to be understood passes.
    ///
    /// # Errors
    ///
    /// Says which version is needed and how to get it.
    pub fn check_version(self, version: &str) -> Result<()> {
        let mut parts = version.split('.').map(str::parse);
        let (Some(Ok(major)), minor) = (parts.next(), parts.next()) else {
            return Ok(());
        };
        let found: (u32, u32) = (major, minor.and_then(Result::ok).unwrap_or_default());
        let (oldest, package) = self.oldest();
        if found < oldest {
            bail!(
                "{self} {version} is too old: {}.{} is needed. Update the package {package}",
                oldest.0,
                oldest.1
            );
        }
        Ok(())
    }
}

impl fmt::Display for Browser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        })
    }
}

/// A running `WebDriver`. It opens one session at a time, each with a fresh profile; dropping it ends the browser too.
#[derive(Debug)]
#[must_use = "the driver and its browser end on drop"]
pub struct Driver {
    /// Where it listens, without a slash at the end.
    pub url: String,
    /// What to ask a new session for.
    pub capabilities: Map<String, Value>,
    // Dropped in this order: the browser, its screen, its files.
    process: ProcessTree,
    /// A browser that the driver has found running, so that it outlives a session.
    lasting: Option<ProcessTree>,
    _screen: Option<Screen>,
    files: TempDir,
}

impl Driver {
    /// Starts the driver of this browser and waits until it is ready.
    ///
    /// # Errors
    ///
    /// When the browser or its driver is not installed or does not become ready.
    pub fn start(browser: Browser) -> Result<Self> {
        Self::start_with(browser, None)
    }

    /// The same, but what sites store is kept from one session to the next: in the profile, which can be handed to
    /// another driver once this one's browser is gone.
    ///
    /// Under automation `WebKit` keeps nothing on disk. There the browser itself lasts as long as this driver, and what
    /// sites have stored is lost with it: see [`kill_tab`](Self::kill_tab).
    ///
    /// # Errors
    ///
    /// As for [`start`](Self::start).
    pub fn start_in(browser: Browser, profile: &Profile) -> Result<Self> {
        Self::start_with(browser, Some(profile))
    }

    fn start_with(browser: Browser, profile: Option<&Profile>) -> Result<Self> {
        // Another program can take a port between its choice and its use.
        let mut result = Self::try_start(browser, profile);
        for _ in 0..2 {
            if result.is_err() {
                result = Self::try_start(browser, profile);
            }
        }
        result.with_context(|| format!("{browser} cannot be started"))
    }

    fn try_start(browser: Browser, profile: Option<&Profile>) -> Result<Self> {
        let files = tempfile::Builder::new().prefix("uncramp-").tempdir()?;
        let screen = if browser == Browser::WebKit {
            Some(Screen::start()?)
        } else {
            None
        };
        let log = files.path().join(LOG);
        let mut lasting = None;
        let mut capabilities = capabilities(browser, profile)?;
        let port = free_port()?;
        let mut command = driver(browser, port)?;
        if browser == Browser::WebKit && profile.is_some() {
            let inspector = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?));
            let mut browser = Command::new(mini_browser()?);
            browser.arg("--automation");
            browser.env("WEBKIT_INSPECTOR_SERVER", inspector.to_string());
            lasting = Some(spawn(&mut browser, files.path(), screen.as_ref(), &log)?);
            wait_until_open(inspector)?;
            command.arg(format!("--target={inspector}"));
            // It is not to start a browser of its own.
            capabilities.clear();
        }
        let mut process = spawn(&mut command, files.path(), screen.as_ref(), &log)?;
        let url = format!("http://{}:{port}", Ipv4Addr::LOCALHOST);
        wait_until_ready(&url, &mut process, &log)?;
        Ok(Self {
            url,
            capabilities,
            process,
            lasting,
            _screen: screen,
            files,
        })
    }

    /// What the driver and its browser have had to say so far.
    #[must_use]
    pub fn log(&self) -> String {
        fs::read_to_string(self.files.path().join(LOG)).unwrap_or_default()
    }

    /// Ends the browser at once, all of its processes and without a word, but not its driver.
    ///
    /// # Errors
    ///
    /// When there is no browser, or it does not end.
    pub fn kill_browser(&self) -> Result<()> {
        match &self.lasting {
            Some(browser) => browser.kill(),
            None => process::kill(&self.process.descendants()),
        }
    }

    /// Ends the processes that run `WebKit`'s pages at once, but not the browser, which has what they have stored.
    /// The session ends with them: another one can follow on a driver that was [started in a
    /// profile](Self::start_in).
    ///
    /// # Errors
    ///
    /// When no such process is there, as in other browsers.
    pub fn kill_tab(&self) -> Result<()> {
        let browser = self.lasting.as_ref().unwrap_or(&self.process);
        let mut pages = browser.descendants();
        // The system cuts names after 15 letters.
        pages.retain(|pid| process::name(*pid).is_some_and(|name| name == "WebKitWebProces"));
        process::kill(&pages)
    }
}

/// Starts a browser or a driver with nothing of the user's around it.
fn spawn(
    command: &mut Command,
    files: &Path,
    screen: Option<&Screen>,
    log: &Path,
) -> Result<ProcessTree> {
    // Drivers make a session's profile in the folder for temporary files, which is ours.
    command
        .env("TMPDIR", files)
        .env("HOME", files)
        .env("NO_AT_BRIDGE", "1");
    command
        .env_remove("WAYLAND_DISPLAY")
        .env("DBUS_SESSION_BUS_ADDRESS", "/dev/null");
    for folder in [
        "XDG_CACHE_HOME",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_RUNTIME_DIR",
    ] {
        command.env(folder, files);
    }
    if let Some(screen) = screen {
        command
            .env("DISPLAY", &screen.name)
            .env("GDK_BACKEND", "x11")
            .env("LIBGL_ALWAYS_SOFTWARE", "1");
    }
    let output = File::options().create(true).append(true).open(log)?;
    command
        .stdin(Stdio::null())
        .stdout(output.try_clone()?)
        .stderr(output);
    ProcessTree::spawn(command)
}

/// The command that starts a browser's driver.
fn driver(browser: Browser, port: u16) -> Result<Command> {
    let mut command = Command::new(match browser {
        Browser::Chromium => find("chromedriver", "chromium-driver")?,
        Browser::Firefox => tools::geckodriver()?,
        Browser::WebKit => find("WebKitWebDriver", "webkit2gtk-driver")?,
    });
    command.arg(format!("--port={port}"));
    if browser == Browser::Firefox {
        // Its usual port for the other protocol cannot be shared by two of them.
        command.args(["--websocket-port=0", "--log=warn"]);
    }
    Ok(command)
}

fn capabilities(browser: Browser, profile: Option<&Profile>) -> Result<Map<String, Value>> {
    let profile = profile.map(|profile| profile.path().to_string_lossy().into_owned());
    let (key, value) = match browser {
        Browser::Chromium => {
            let mut args = CHROMIUM_FLAGS.map(str::to_owned).to_vec();
            args.extend(profile.map(|folder| format!("--user-data-dir={folder}")));
            (
                "goog:chromeOptions",
                json!({ "binary": find("chromium", "chromium")?, "args": args }),
            )
        }
        Browser::Firefox => {
            let binary =
                find("firefox-esr", "firefox-esr").or_else(|_| find("firefox", "firefox-esr"))?;
            let mut args = vec!["-headless".to_owned()];
            args.extend(
                profile
                    .into_iter()
                    .flat_map(|folder| ["-profile".to_owned(), folder]),
            );
            (
                "moz:firefoxOptions",
                json!({ "binary": binary, "args": args }),
            )
        }
        Browser::WebKit => (
            "webkitgtk:browserOptions",
            json!({ "binary": mini_browser()?, "args": ["--automation"] }),
        ),
    };
    Ok(Map::from_iter([(key.to_owned(), value)]))
}

fn mini_browser() -> Result<PathBuf> {
    find_mini_browser().context("WebKit's MiniBrowser is missing: run `cargo xtask tools`")
}

fn find(program: &str, package: &str) -> Result<PathBuf> {
    which::which(program).with_context(|| {
        format!("{program} is missing: run `cargo xtask tools`, or install the package {package}")
    })
}

/// A port of this machine that nothing listens on, and that was not given to anybody else of this process: two browsers
/// that start at once would take each other's.
pub(crate) fn free_port() -> Result<u16> {
    static GIVEN: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let mut given = GIVEN.lock().unwrap_or_else(PoisonError::into_inner);
        // A long run comes to an end of them.
        if given.len() > 1_000 {
            given.clear();
        }
        if given.insert(port) {
            return Ok(port);
        }
    }
}

fn agent(timeout: Duration) -> ureq::Agent {
    ureq::Agent::config_builder()
        .timeout_global(Some(timeout))
        .http_status_as_error(false)
        .build()
        .into()
}

fn wait_until_ready(url: &str, process: &mut ProcessTree, log: &Path) -> Result<()> {
    let agent = agent(Duration::from_secs(2));
    let deadline = Instant::now() + PATIENCE;
    let is_ready = || -> Result<bool> {
        let status: Value = agent
            .get(format!("{url}/status"))
            .call()?
            .into_body()
            .read_json()?;
        Ok(status["value"]["ready"] == true)
    };
    while !is_ready().unwrap_or(false) {
        let log = || fs::read_to_string(log).unwrap_or_default();
        if process.has_ended()? {
            bail!("Its driver ended before it was ready:\n{}", log());
        }
        if Instant::now() > deadline {
            bail!("Its driver was not ready after {PATIENCE:?}:\n{}", log());
        }
        thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

fn wait_until_open(address: SocketAddr) -> Result<()> {
    let deadline = Instant::now() + PATIENCE;
    while TcpStream::connect(address).is_err() {
        if Instant::now() > deadline {
            bail!("Nothing listens on {address} after {PATIENCE:?}");
        }
        thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

/// Starts each browser, opens a session and prints its version.
///
/// # Errors
///
/// When one of them cannot be started.
pub fn try_all() -> Result<()> {
    tools::setup(Scope::Test)?;
    for browser in Browser::ALL {
        let start = Instant::now();
        let driver = Driver::start(browser)?;
        let agent = agent(PATIENCE);
        let body = json!({ "capabilities": { "alwaysMatch": driver.capabilities } });
        let session: Value = agent
            .post(format!("{}/session", driver.url))
            .send_json(body)?
            .into_body()
            .read_json()?;
        let id = session["value"]["sessionId"]
            .as_str()
            .with_context(|| format!("{browser}: no session: {session}"))?;
        let capabilities = &session["value"]["capabilities"];
        let text = |key: &str| capabilities[key].as_str().unwrap_or("?").to_owned();
        println!(
            "{browser}: {} {} in {:.1?}",
            text("browserName"),
            text("browserVersion"),
            start.elapsed()
        );
        agent
            .delete(format!("{}/session/{id}", driver.url))
            .call()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(browser: Browser, version: &str, passes: bool) {
        let found = browser.check_version(version);
        assert_eq!(found.is_ok(), passes, "{browser} {version}: {found:?}");
    }

    #[test]
    fn a_browser_that_is_too_old_is_refused() {
        check(Browser::Chromium, "156.0.8078.108", true);
        check(Browser::Chromium, "120.0.6099.1", false);
        check(Browser::Firefox, "128.0", true);
        check(Browser::Firefox, "115.9.1", false);
        check(Browser::WebKit, "2.50.4", true);
        check(Browser::WebKit, "2.38.0", false);
        check(Browser::WebKit, "unknown", true);
    }
}
