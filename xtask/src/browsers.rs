//! Starts Chromium, Firefox and `WebKit` with their `WebDriver`, and terminates them afterwards.

mod bus;
mod capabilities;
mod chromium;
pub(crate) mod process;
mod profile;
mod screen;
mod sound;
mod version;

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
pub use bus::Bus;
use capabilities::capabilities;
pub use chromium::{Chromium, headless_chromium};
use process::ProcessTree;
pub use profile::Profile;
use screen::Screen;

/// How long a driver may take to become ready.
const START_TIMEOUT: Duration = Duration::from_secs(30);

/// Stands in for the address of the user's message bus, which a browser must not connect to.
const NO_BUS: &str = "/dev/null";

/// Stands in for the address of the user's sound server, on which a browser must not play.
const NO_SOUND: &str = "unix:/dev/null";

/// The log file of a driver and its browser.
const LOG: &str = "driver.log";

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Browser {
    /// Blink, as in Chrome and Edge.
    Chromium,
    /// Gecko.
    Firefox,
    /// `WebKitGTK`, the closest to Safari on Linux.
    WebKit,
}

impl Browser {
    /// Every engine.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];
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

/// A running `WebDriver`. It opens one session at a time, each with a fresh profile. Dropping it terminates the browser too.
#[derive(Debug)]
#[must_use = "the driver and its browser are terminated on drop"]
pub struct Driver {
    /// Its URL, without a slash at the end.
    pub url: String,
    /// The capabilities to request for a new session.
    pub capabilities: Map<String, Value>,
    // Drop order: the driver, its browser, their screen, their files.
    process: ProcessTree,
    /// A browser that is started first and that the driver attaches to, so that it outlives a session.
    attached: Option<ProcessTree>,
    _screen: Option<Screen>,
    files: TempDir,
}

impl Driver {
    /// Starts the driver of a browser and waits until it is ready.
    ///
    /// # Errors
    ///
    /// When the browser or its driver is not installed or does not become ready.
    pub fn start(browser: Browser) -> Result<Self> {
        Self::start_with(browser, None, None)
    }

    /// The same on a message bus, on which its media session can be controlled.
    ///
    /// # Errors
    ///
    /// As for [`start`](Self::start).
    pub fn start_on(browser: Browser, bus: &Bus) -> Result<Self> {
        Self::start_with(browser, None, Some(bus))
    }

    /// The same with a persistent profile: site storage is kept between sessions, and another driver can use the profile
    /// once the browser of this one has been terminated.
    ///
    /// `WebKit` keeps nothing on disk under automation. Its browser lives as long as this driver, and site storage is lost
    /// with it: see [`kill_tab`](Self::kill_tab).
    ///
    /// # Errors
    ///
    /// As for [`start`](Self::start).
    pub fn start_in(browser: Browser, profile: &Profile) -> Result<Self> {
        Self::start_with(browser, Some(profile), None)
    }

    fn start_with(browser: Browser, profile: Option<&Profile>, bus: Option<&Bus>) -> Result<Self> {
        // Another program may take the port before the driver listens on it.
        let mut result = Self::try_start(browser, profile, bus);
        for _ in 0..2 {
            if result.is_err() {
                result = Self::try_start(browser, profile, bus);
            }
        }
        result.with_context(|| format!("{browser} cannot be started"))
    }

    fn try_start(browser: Browser, profile: Option<&Profile>, bus: Option<&Bus>) -> Result<Self> {
        let files = tempfile::Builder::new().prefix("uncramp-").tempdir()?;
        let screen = if browser == Browser::WebKit {
            Some(Screen::start()?)
        } else {
            None
        };
        let log = files.path().join(LOG);
        let mut attached = None;
        let mut capabilities = capabilities(browser, profile)?;
        let port = free_port()?;
        let mut command = driver(browser, port)?;
        if browser == Browser::WebKit && profile.is_some() {
            let inspector = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?));
            let mut browser = Command::new(mini_browser()?);
            browser.arg("--automation");
            browser.env("WEBKIT_INSPECTOR_SERVER", inspector.to_string());
            attached = Some(spawn(&mut browser, files.path(), screen.as_ref(), &log)?);
            wait_until_open(inspector)?;
            command.arg(format!("--target={inspector}"));
            // The driver must not start a browser of its own.
            capabilities.clear();
        }
        if let Some(bus) = bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", &bus.address);
            command.env("PULSE_SERVER", &bus.sound.address);
        }
        let mut process = spawn(&mut command, files.path(), screen.as_ref(), &log)?;
        let url = format!("http://{}:{port}", Ipv4Addr::LOCALHOST);
        wait_until_ready(&url, &mut process, &log)?;
        Ok(Self {
            url,
            capabilities,
            process,
            attached,
            _screen: screen,
            files,
        })
    }

    /// The log of the driver and its browser.
    #[must_use]
    pub fn log(&self) -> String {
        fs::read_to_string(self.files.path().join(LOG)).unwrap_or_default()
    }

    /// A line for each process of the driver and its browser, with what it has done and what it waits for. Where one hangs,
    /// two such lists tell whether it is busy or waiting.
    #[must_use]
    pub fn processes(&self) -> String {
        let trees = [&self.process].into_iter().chain(&self.attached);
        let all = trees.flat_map(ProcessTree::all);
        let lines: Vec<String> = all.map(process::describe).collect();
        lines.join("\n")
    }

    /// Kills all processes of the browser, but not its driver.
    ///
    /// # Errors
    ///
    /// When there is no browser, or a process survives.
    pub fn kill_browser(&self) -> Result<()> {
        match &self.attached {
            Some(browser) => browser.kill(),
            None => process::kill(&self.process.descendants()),
        }
    }

    /// Kills the processes of `WebKit`'s pages, but not the browser, which holds their storage. This ends the session; a
    /// driver that was [started in a profile](Self::start_in) can open another one.
    ///
    /// # Errors
    ///
    /// When there is no such process, as in other browsers.
    pub fn kill_tab(&self) -> Result<()> {
        let browser = self.attached.as_ref().unwrap_or(&self.process);
        let mut pages = browser.descendants();
        // The kernel truncates names to 15 bytes.
        pages.retain(|pid| process::name(*pid).is_some_and(|name| name == "WebKitWebProces"));
        process::kill(&pages)
    }
}

/// Starts a browser or a driver, isolated from the user's own files and session.
fn spawn(
    command: &mut Command,
    files: &Path,
    screen: Option<&Screen>,
    log: &Path,
) -> Result<ProcessTree> {
    // Drivers create the profile of a session in the folder for temporary files.
    command
        .env("TMPDIR", files)
        .env("HOME", files)
        // Tests compare dates and weeks of pages with their own.
        .env("TZ", "UTC")
        .env("NO_AT_BRIDGE", "1");
    command.env_remove("WAYLAND_DISPLAY");
    for (name, none) in [
        ("DBUS_SESSION_BUS_ADDRESS", NO_BUS),
        ("PULSE_SERVER", NO_SOUND),
    ] {
        if !command.get_envs().any(|(set, _)| set == name) {
            command.env(name, none);
        }
    }
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
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            // Without a graphics card, layers are composited by an emulation of OpenGL: a running countdown then keeps a whole
            // processor core busy, but only a third of one if it is painted directly.
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
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
        // Two drivers cannot share its default port for WebDriver BiDi.
        command.args(["--websocket-port=0", "--log=warn"]);
    }
    Ok(command)
}

fn mini_browser() -> Result<PathBuf> {
    find_mini_browser().context("WebKit's MiniBrowser is missing: run `cargo xtask tools`")
}

pub(crate) fn find(program: &str, package: &str) -> Result<PathBuf> {
    which::which(program).with_context(|| {
        format!("{program} is missing: run `cargo xtask tools`, or install the package {package}")
    })
}

/// A free local port that this process has not used recently: browsers that start at the same time would otherwise get
/// the same one.
pub(crate) fn free_port() -> Result<u16> {
    static USED: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let mut used = USED.lock().unwrap_or_else(PoisonError::into_inner);
        // A long run would use all of them up.
        if used.len() > 1_000 {
            used.clear();
        }
        if used.insert(port) {
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
    let deadline = Instant::now() + START_TIMEOUT;
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
        if process.has_exited()? {
            bail!("Its driver exited before it was ready:\n{}", log());
        }
        if Instant::now() > deadline {
            bail!(
                "Its driver was not ready after {START_TIMEOUT:?}:\n{}",
                log()
            );
        }
        thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

fn wait_until_open(address: SocketAddr) -> Result<()> {
    let deadline = Instant::now() + START_TIMEOUT;
    while TcpStream::connect(address).is_err() {
        if Instant::now() > deadline {
            bail!("Nothing listens on {address} after {START_TIMEOUT:?}");
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
        let agent = agent(START_TIMEOUT);
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
