//! Chromium, Firefox and `WebKit`, each behind its `WebDriver`, started for one test and gone after it.

mod process;

use std::fmt;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use crate::tools::{self, Scope, find_mini_browser};
use process::ProcessTree;

/// How long a driver may take to answer.
const PATIENCE: Duration = Duration::from_secs(30);

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
    _process: ProcessTree,
    _screen: Option<Screen>,
    _files: TempDir,
}

impl Driver {
    /// Starts the driver of this browser and waits until it is ready.
    ///
    /// # Errors
    ///
    /// When the browser or its driver is not installed or does not become ready.
    pub fn start(browser: Browser) -> Result<Self> {
        // Another program can take a port between its choice and its use.
        let mut result = Self::try_start(browser);
        for _ in 0..2 {
            if result.is_err() {
                result = Self::try_start(browser);
            }
        }
        result.with_context(|| format!("{browser} cannot be started"))
    }

    fn try_start(browser: Browser) -> Result<Self> {
        let files = tempfile::Builder::new().prefix("uncramp-").tempdir()?;
        let screen = if browser == Browser::WebKit {
            Some(Screen::start()?)
        } else {
            None
        };
        let port = free_port()?;
        let log = files.path().join("driver.log");
        let mut command = driver(browser, port)?;
        // Drivers make a session's profile in the folder for temporary files, which is ours.
        command
            .env("TMPDIR", files.path())
            .env("HOME", files.path())
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
            command.env(folder, files.path());
        }
        if let Some(screen) = &screen {
            command
                .env("DISPLAY", &screen.name)
                .env("GDK_BACKEND", "x11")
                .env("LIBGL_ALWAYS_SOFTWARE", "1");
        }
        let output = File::create(&log)?;
        command
            .stdin(Stdio::null())
            .stdout(output.try_clone()?)
            .stderr(output);
        let mut process = ProcessTree::spawn(&mut command)?;
        let url = format!("http://{}:{port}", Ipv4Addr::LOCALHOST);
        wait_until_ready(&url, &mut process, &log)?;
        let capabilities = capabilities(browser)?;
        Ok(Self {
            url,
            capabilities,
            _process: process,
            _screen: screen,
            _files: files,
        })
    }
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

fn capabilities(browser: Browser) -> Result<Map<String, Value>> {
    let (key, value) = match browser {
        Browser::Chromium => (
            "goog:chromeOptions",
            json!({ "binary": find("chromium", "chromium")?, "args": CHROMIUM_FLAGS }),
        ),
        Browser::Firefox => {
            let binary =
                find("firefox-esr", "firefox-esr").or_else(|_| find("firefox", "firefox-esr"))?;
            (
                "moz:firefoxOptions",
                json!({ "binary": binary, "args": ["-headless"] }),
            )
        }
        Browser::WebKit => {
            let binary = find_mini_browser()
                .context("WebKit's MiniBrowser is missing: run `cargo xtask tools`")?;
            (
                "webkitgtk:browserOptions",
                json!({ "binary": binary, "args": ["--automation"] }),
            )
        }
    };
    Ok(Map::from_iter([(key.to_owned(), value)]))
}

fn find(program: &str, package: &str) -> Result<PathBuf> {
    which::which(program).with_context(|| {
        format!("{program} is missing: run `cargo xtask tools`, or install the package {package}")
    })
}

/// A virtual screen for a browser that has no headless mode.
#[derive(Debug)]
struct Screen {
    /// Its name for `DISPLAY`, such as `:99`.
    name: String,
    _process: ProcessTree,
}

impl Screen {
    fn start() -> Result<Self> {
        let mut command = Command::new(find("Xvfb", "xvfb")?);
        // It writes the number of the display it has found free once it is ready.
        command.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1280x1024x24",
            "-nolisten",
            "tcp",
        ]);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = ProcessTree::spawn(&mut command)?;
        let mut number = String::new();
        BufReader::new(process.stdout().context("Xvfb has no output")?).read_line(&mut number)?;
        if number.trim().is_empty() {
            bail!("Xvfb ended before it was ready");
        }
        Ok(Self {
            name: format!(":{}", number.trim()),
            _process: process,
        })
    }
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
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
