//! A browser tab, and the server of the release for it.

use std::cell::Cell;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use uncramp::language::Language;
use xtask::browsers::{Browser, Bus, Driver, Profile};
use xtask::server::{Fault, Server, ServerOptions};

use super::webdriver::Session;

/// Timeout for everything that normally takes a moment. Only failing tests wait this long.
const TIMEOUT: Duration = Duration::from_secs(20);

/// The script that every page runs first: the test clock and the error log.
const PAGE: &str = include_str!("page.js");

/// One tab of a real browser.
#[derive(Debug)]
pub struct Tab {
    /// Its engine.
    pub engine: Browser,
    /// The language of the pages that it opens and of what is looked for in them.
    pub language: Language,
    // Fields are dropped in this order.
    session: Option<Session>,
    usual: Server,
    special: Option<Server>,
    pub driver: Driver,
    /// The message bus the browser was started on. It ends without it.
    bus: Option<Arc<Bus>>,
    /// The browser's profile, if its storage has to outlive it.
    profile: Option<Profile>,
    /// Whether the browser differs from the default one.
    altered: bool,
    /// When time was last advanced to an age of the countdown.
    skipped_at: Cell<Instant>,
}

impl Tab {
    /// Starts the browser and a server of the release.
    #[track_caller]
    pub fn open(engine: Browser) -> Self {
        Self::open_on(engine, server(vec![], ""))
    }

    /// The same without the test script: the clock is the browser's, and `test` is undefined.
    #[allow(dead_code, reason = "only what measures leaves the pages as they are")]
    #[track_caller]
    pub fn open_bare(engine: Browser) -> Self {
        let release = Server::start(&super::dist(), ServerOptions::default()).unwrap();
        Self::open_on(engine, release)
    }

    fn open_on(engine: Browser, usual: Server) -> Self {
        let driver = Driver::start(engine).unwrap();
        Self {
            engine,
            language: Language::English,
            session: Some(phone(engine, &driver, &driver.capabilities)),
            usual,
            special: None,
            driver,
            bus: None,
            profile: None,
            altered: false,
            skipped_at: Cell::new(Instant::now()),
        }
    }

    /// The session, for commands that `Tab` does not wrap.
    pub fn session(&self) -> &Session {
        self.session.as_ref().unwrap()
    }

    /// Undoes the changes of a test. The next one gets a new server: browsers separate storage, caches and service workers
    /// by origin, so nothing leaks from one test into another.
    #[track_caller]
    pub fn reset(&mut self) {
        self.special = None;
        self.usual = server(vec![], "");
        self.language = Language::English;
        if self.altered {
            self.reopen(&|_| ());
            self.altered = false;
        }
    }

    /// The last lines of the log of the driver and its browser.
    pub fn log_tail(&self) -> String {
        let log = self.driver.log();
        let lines: Vec<&str> = log.lines().collect();
        lines[lines.len().saturating_sub(6)..].join("\n")
    }

    /// The session for inspecting a failure: with a short timeout, and without closing the browser on drop.
    #[allow(dead_code, reason = "only the harness of the scenarios looks")]
    pub fn handle_with_timeout(&self, timeout: Duration) -> Option<Session> {
        self.session
            .as_ref()
            .map(|session| session.handle_with_timeout(timeout))
    }

    /// Marks the browser as broken: the next test gets a new one.
    pub const fn mark_broken(&mut self) {
        self.altered = true;
    }

    /// Restarts the browser with modified capabilities, until the end of the test.
    pub fn reopen(&mut self, change: &dyn Fn(&mut Map<String, Value>)) {
        // A new driver too: `WebKit`'s occasionally hangs when one session directly follows another.
        self.kill();
        self.driver = Driver::start(self.engine).unwrap();
        let mut capabilities = self.driver.capabilities.clone();
        change(&mut capabilities);
        self.session = Some(phone(self.engine, &self.driver, &capabilities));
        self.profile = None;
        self.altered = true;
    }

    /// Kills the browser: closing it properly takes a second or two, and its data is not needed.
    fn kill(&mut self) {
        if let Some(mut session) = self.session.take() {
            session.leave_open();
        }
        // It may be gone already.
        let _ = self.driver.kill_browser();
    }

    /// Restarts the browser with a persistent profile, so that it can be [killed](Self::kill_and_restart) without
    /// losing its storage, until the end of the test.
    #[track_caller]
    pub fn reopen_with_profile(&mut self) {
        let profile = Profile::new().unwrap();
        self.kill();
        self.driver = Driver::start_in(self.engine, &profile).unwrap();
        self.session = Some(phone(self.engine, &self.driver, &self.driver.capabilities));
        self.profile = Some(profile);
        self.altered = true;
    }

    /// Restarts the browser on a message bus, on which its media session can be controlled, until the end of the test. Its pages
    /// run only this script before everything else: the clock and the visibility are the browser's own.
    #[allow(dead_code, reason = "only one scenario needs real buttons")]
    #[track_caller]
    pub fn reopen_on(&mut self, bus: &Arc<Bus>, script: &str) {
        self.kill();
        self.driver = Driver::start_on(self.engine, bus).unwrap();
        self.bus = Some(Arc::clone(bus));
        self.session = Some(phone(self.engine, &self.driver, &self.driver.capabilities));
        self.altered = true;
        let options = ServerOptions {
            faults: vec![("/sw.js".to_owned(), Fault::Status(404))],
            inject: Some(script.to_owned()),
            ..ServerOptions::default()
        };
        self.special = Some(Server::start(&super::dist(), options).unwrap());
    }

    /// Kills the browser once everything that the page has stored is on disk, then starts it again without an open page.
    /// The same guide is still served at the same address.
    ///
    /// It leaves a key `test-mark` in the local storage.
    #[track_caller]
    pub fn kill_and_restart(&mut self) {
        let profile = self.profile.as_ref();
        let profile = profile.expect("a browser that was reopened with a profile");
        if self.engine == Browser::WebKit {
            // `WebKit` keeps nothing on disk under automation. Only the page's process can be killed, as on a phone that is
            // short of memory. What it has stored reaches the process that keeps it in order with its requests.
            self.eval("fetch('/favicon.svg', { cache: 'no-store' }).then(() => null)");
            self.driver.kill_tab().unwrap();
            self.session = None;
        } else {
            // Engines write in order: once the mark is on disk, so is everything before it. Chromium writes seconds after the
            // first change of a session, and then once a minute.
            let mark = self.eval("((mark) => (localStorage.setItem('test-mark', mark), mark))(`mark-${Math.random().toString(36).slice(2, 12)}`)");
            let mark = mark.as_str().unwrap();
            let deadline = Instant::now() + Duration::from_secs(75);
            while !profile.holds(mark) {
                assert!(Instant::now() < deadline, "{mark} is not on disk");
                thread::sleep(Duration::from_millis(50));
            }
            self.driver.kill_browser().unwrap();
            self.session = None;
            self.driver = Driver::start_in(self.engine, profile).unwrap();
        }
        // `WebKit` needs a moment to notice that its page is gone. Until then it opens sessions with the old page, and
        // aborts what is loaded there.
        let probe = json!({ "url": format!("{}favicon.svg", self.server().url()) });
        let deadline = Instant::now() + TIMEOUT;
        self.session = loop {
            let session = try_phone(self.engine, &self.driver, &self.driver.capabilities);
            let answer = session.and_then(|it| it.command("url", &probe).map(|_| it));
            match answer {
                Ok(session) => break Some(session),
                Err(error) => assert!(Instant::now() < deadline, "no page: {error}"),
            }
            thread::sleep(Duration::from_millis(50));
        };
    }

    /// Serves the release with faults at a new address, where nothing is cached, until the end of the test.
    pub fn serve_with(&mut self, faults: &[(&str, Fault)]) {
        let faults = faults
            .iter()
            .map(|(path, fault)| ((*path).to_owned(), fault.clone()))
            .collect();
        self.special = Some(server(faults, ""));
    }

    /// Injects one more script into every page until the end of the test.
    pub fn serve_with_script(&mut self, script: &str) {
        self.special = Some(server(vec![], script));
    }

    /// The server of the release in this test.
    pub fn server(&self) -> &Server {
        self.special.as_ref().unwrap_or(&self.usual)
    }

    /// Opens a page of the guide in the tab's language as a new runner, and waits only for the plain page.
    #[track_caller]
    pub fn go(&self, path: &str) {
        // If this fails, the page can still be opened.
        let _ = self.session().run("window.test?.forget()", &json!([]));
        self.navigate(path);
    }

    /// Opens an address as the same runner as on the previous page.
    #[track_caller]
    pub fn navigate(&self, path: &str) {
        let url = [&*self.server().url(), self.language.folder(), path].concat();
        self.session().goto(&url).unwrap();
    }

    /// Opens an address and waits until the app has taken over.
    #[track_caller]
    pub fn start(&self, path: &str) {
        self.go(path);
        self.wait_until_ready();
    }

    /// Waits until the app has taken over the page.
    #[track_caller]
    pub fn wait_until_ready(&self) {
        self.wait_for("the app is ready", "test.state().app", "ready");
    }

    /// Evaluates an expression in the page.
    #[track_caller]
    pub fn eval(&self, expression: &str) -> Value {
        let script = format!("return {expression}");
        self.session()
            .run(&script, &json!([]))
            .unwrap_or_else(|error| panic!("{expression}: {error}"))
    }

    /// [`eval`](Self::eval) for a number.
    #[track_caller]
    pub fn number(&self, expression: &str) -> f64 {
        let value = self.eval(expression);
        value
            .as_f64()
            .unwrap_or_else(|| panic!("{expression} is not a number: {value}"))
    }

    /// Waits until an expression has a value.
    #[track_caller]
    pub fn wait_for(&self, what: &str, expression: &str, expect: impl Into<Value>) {
        self.wait_for_within(TIMEOUT, what, expression, expect);
    }

    /// [`wait_for`](Self::wait_for) with a different timeout.
    #[track_caller]
    pub fn wait_for_within(
        &self,
        timeout: Duration,
        what: &str,
        expression: &str,
        expect: impl Into<Value>,
    ) {
        let expect = expect.into();
        let script = format!("return {expression}");
        let begun = Instant::now();
        let deadline = begun + timeout;
        loop {
            // During navigation there is no page to query.
            let found = self.session().run(&script, &json!([]));
            if let Err(error) = &found {
                assert!(!is_gone(error), "{what}: the browser is gone: {error}");
            }
            if found.as_ref().is_ok_and(|found| *found == expect) {
                return;
            }
            let found = found.unwrap_or_else(|error| error.to_string().into());
            assert!(
                Instant::now() < deadline,
                "{what}\n   expected {expect}\n      found {found}"
            );
            // What takes long is asked about less often: each question costs the browser some milliseconds.
            let pause = begun.elapsed() / 16;
            thread::sleep(pause.clamp(Duration::from_millis(10), Duration::from_millis(100)));
        }
    }

    /// Advances time at once, for the app and for CSS animations.
    #[track_caller]
    pub fn skip(&self, ms: u32) {
        // The driver waits for the promise.
        self.eval(&format!("test.skip({ms})"));
    }

    /// Advances time at once to this age of the countdown.
    #[track_caller]
    pub fn skip_to(&self, ms: f64) {
        self.skipped_at.set(Instant::now());
        self.eval(&format!("test.skip({ms} - test.age())"));
    }

    /// How long ago that was. The countdown has gone on for at most this time, besides what was skipped since.
    pub fn since_skip_to(&self) -> Duration {
        self.skipped_at.get().elapsed()
    }

    /// Waits for an element on the page at a path, without using any script of the page.
    #[track_caller]
    pub fn wait_for_element(&self, path: &str, xpath: &str) {
        let expected = [&*self.server().url(), path.trim_start_matches('/')].concat();
        self.wait_for_element_at(&expected, xpath);
    }

    /// The same for an address on any server.
    #[track_caller]
    pub fn wait_for_element_at(&self, expected: &str, xpath: &str) {
        let deadline = Instant::now() + TIMEOUT;
        loop {
            let address = self.session().address().unwrap_or_default();
            if address == expected && self.session().find(xpath).is_ok() {
                return;
            }
            assert!(
                Instant::now() < deadline,
                "no {xpath} at {expected}, but at {address}"
            );
            thread::sleep(Duration::from_millis(15));
        }
    }

    /// Returns the errors of the pages so far, and clears them.
    pub fn take_errors(&self) -> Value {
        self.eval("window.test?.takeErrors() ?? []")
    }
}

/// Whether an error means that waiting is pointless because the browser has exited.
fn is_gone(error: &anyhow::Error) -> bool {
    let text = format!("{error:#}");
    let signs = ["invalid session id", "no such window", "Connection refused"];
    signs.iter().any(|sign| text.contains(sign))
}

/// A session in a window as close to a phone's size as the engine allows.
#[track_caller]
fn phone(engine: Browser, driver: &Driver, capabilities: &Map<String, Value>) -> Session {
    try_phone(engine, driver, capabilities).unwrap()
}

fn try_phone(
    engine: Browser,
    driver: &Driver,
    capabilities: &Map<String, Value>,
) -> anyhow::Result<Session> {
    let mut capabilities = capabilities.clone();
    // Shorter than the session's, so that the driver says what it has waited for. `WebKit` limits a script with a timer of the
    // page, which the test clock would control: every script would leave one behind, to be fired by a long skip.
    let script = (engine != Browser::WebKit).then_some(30_000);
    let limits = json!({ "script": script, "pageLoad": 30_000 });
    capabilities.insert("timeouts".into(), limits);
    let session = Session::open(driver, &capabilities)?;
    let version = session.capabilities["browserVersion"].as_str();
    engine.check_version(version.unwrap_or_default())?;
    session.resize(390, 900)?;
    Ok(session)
}

fn server(mut faults: Vec<(String, Fault)>, script: &str) -> Server {
    // A worker would serve pages without the test script. The tests of the worker use a host of their own.
    faults.push(("/sw.js".to_owned(), Fault::Status(404)));
    let options = ServerOptions {
        faults,
        inject: Some(format!("{PAGE}\n{script}")),
        ..ServerOptions::default()
    };
    Server::start(&super::dist(), options).unwrap()
}
