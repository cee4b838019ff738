//! A browser's tab, and who serves the release to it.

use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use xtask::browsers::{Browser, Driver, Profile};
use xtask::server::{Fault, Server, ServerOptions};

use super::webdriver::Session;

/// How long something may take that takes a moment. Only a failure waits that long.
const PATIENCE: Duration = Duration::from_secs(20);

/// What every page runs first: the test's clock, and its notes.
const PAGE: &str = include_str!("page.js");

/// One tab of a real browser.
#[derive(Debug)]
pub struct Tab {
    /// Its engine.
    pub engine: Browser,
    // Dropped in this order.
    session: Option<Session>,
    usual: Server,
    special: Option<Server>,
    driver: Driver,
    /// What the browser stores, if that is to outlive it.
    profile: Option<Profile>,
    /// Whether the browser is not the usual one any more.
    altered: bool,
}

impl Tab {
    /// Starts the browser, and a server of the release.
    #[track_caller]
    pub fn open(engine: Browser) -> Self {
        Self::open_on(engine, server(vec![], ""))
    }

    /// The same with nothing put into the pages: the clock is the browser's, and there is no `test` to ask.
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
            session: Some(phone(engine, &driver, &driver.capabilities)),
            usual,
            special: None,
            driver,
            profile: None,
            altered: false,
        }
    }

    /// The session, for what the tab has no word for.
    pub fn session(&self) -> &Session {
        self.session.as_ref().unwrap()
    }

    /// Undoes what a test has changed. The next one begins on a server of its own: what the browser stores, caches and lets a
    /// worker answer is kept by origin, and none of it reaches from one test into another.
    #[track_caller]
    pub fn reset(&mut self) {
        self.special = None;
        self.usual = server(vec![], "");
        if self.altered {
            self.reopen(&|_| ());
            self.altered = false;
        }
    }

    /// The last lines that the driver and its browser have written.
    pub fn last_words(&self) -> String {
        let log = self.driver.log();
        let lines: Vec<&str> = log.lines().collect();
        lines[lines.len().saturating_sub(6)..].join("\n")
    }

    /// The session for a look at what went wrong: with little patience, and without an end to it.
    #[allow(dead_code, reason = "only the harness of the scenarios looks")]
    pub fn glance(&self, patience: Duration) -> Option<Session> {
        self.session
            .as_ref()
            .map(|session| session.glance(patience))
    }

    /// Takes the browser for broken: the next test gets another one.
    pub const fn distrust(&mut self) {
        self.altered = true;
    }

    /// Starts the browser anew, asked for in another way. Back to the usual at the end of the test.
    pub fn reopen(&mut self, change: &dyn Fn(&mut Map<String, Value>)) {
        // With a driver of its own: `WebKit`'s now and then hangs when a session follows another at once.
        self.kill();
        self.driver = Driver::start(self.engine).unwrap();
        let mut wish = self.driver.capabilities.clone();
        change(&mut wish);
        self.session = Some(phone(self.engine, &self.driver, &wish));
        self.profile = None;
        self.altered = true;
    }

    /// Ends the browser without a word: to close it takes a second or two, and nobody asks what it keeps.
    fn kill(&mut self) {
        if let Some(mut session) = self.session.take() {
            session.leave_open();
        }
        // There may be none any more.
        let _ = self.driver.kill_browser();
    }

    /// Starts the browser anew, so that it can be [killed](Self::killed_and_started_again) and know what it knew.
    /// Back to the usual at the end of the test.
    #[track_caller]
    pub fn reopen_to_be_killed(&mut self) {
        let profile = Profile::new().unwrap();
        self.kill();
        self.driver = Driver::start_in(self.engine, &profile).unwrap();
        self.session = Some(phone(self.engine, &self.driver, &self.driver.capabilities));
        self.profile = Some(profile);
        self.altered = true;
    }

    /// Kills the browser without a word, once all that the page has stored is on disk, and starts it again: no page is
    /// open, but the same guide is served at the same address.
    ///
    /// It leaves a key `test-mark` in the local storage.
    #[track_caller]
    pub fn killed_and_started_again(&mut self) {
        let profile = self.profile.as_ref();
        let profile = profile.expect("a browser that was reopened to be killed");
        if self.engine == Browser::WebKit {
            // It keeps nothing on disk under automation: only the process of the page can go, as on a phone that is
            // short of memory.
            self.driver.kill_tab().unwrap();
            self.session = None;
        } else {
            // Engines write in order, some seconds later: with the mark, all before it is there.
            let mark = self.ask("((mark) => (localStorage.setItem('test-mark', mark), mark))(`mark-${Math.random().toString(36).slice(2, 12)}`)");
            let mark = mark.as_str().unwrap();
            let deadline = Instant::now() + PATIENCE;
            while !profile.holds(mark) {
                assert!(Instant::now() < deadline, "{mark} is not on disk");
                thread::sleep(Duration::from_millis(50));
            }
            self.driver.kill_browser().unwrap();
            self.session = None;
            self.driver = Driver::start_in(self.engine, profile).unwrap();
        }
        // `WebKit` needs a moment to notice that its page is gone. Until then it gives out sessions with the old one, and breaks off
        // what is loaded there.
        let probe = format!("{}favicon.svg", self.server().url());
        let deadline = Instant::now() + PATIENCE;
        self.session = loop {
            let session = try_phone(self.engine, &self.driver, &self.driver.capabilities);
            let answer = session.and_then(|it| it.goto(&probe).map(|()| it));
            match answer {
                Ok(session) => break Some(session),
                Err(error) => assert!(Instant::now() < deadline, "no page: {error}"),
            }
            thread::sleep(Duration::from_millis(50));
        };
    }

    /// Serves the release with faults, at an address where nothing is cached. Back to the usual at the end of the test.
    pub fn serve_with(&mut self, faults: &[(&str, Fault)]) {
        let faults = faults
            .iter()
            .map(|(path, fault)| ((*path).to_owned(), fault.clone()))
            .collect();
        self.special = Some(server(faults, ""));
    }

    /// Puts one more script into every page. Back to the usual at the end of the test.
    pub fn serve_with_script(&mut self, script: &str) {
        self.special = Some(server(vec![], script));
    }

    /// Who serves the release in this test.
    pub fn server(&self) -> &Server {
        self.special.as_ref().unwrap_or(&self.usual)
    }

    /// Opens an address below the root of the guide as a new runner, and waits only for the plain page.
    #[track_caller]
    pub fn go(&self, path: &str) {
        // Keeps no page from being opened.
        let _ = self.session().run("window.test?.forget()", &json!([]));
        self.goes_on(path);
    }

    /// Opens an address as the runner of the page before.
    #[track_caller]
    pub fn goes_on(&self, path: &str) {
        self.session()
            .goto(&format!("{}{path}", self.server().url()))
            .unwrap();
    }

    /// Opens an address and waits until the app has taken over.
    #[track_caller]
    pub fn start(&self, path: &str) {
        self.go(path);
        self.is_ready();
    }

    /// Waits until the app has taken over the page.
    #[track_caller]
    pub fn is_ready(&self) {
        self.sees("the app is ready", "test.look().app", "ready");
    }

    /// What an expression is worth in the page.
    #[track_caller]
    pub fn ask(&self, expression: &str) -> Value {
        let script = format!("return {expression}");
        self.session()
            .run(&script, &json!([]))
            .unwrap_or_else(|error| panic!("{expression}: {error}"))
    }

    /// [`ask`](Self::ask) for a number.
    #[track_caller]
    pub fn number(&self, expression: &str) -> f64 {
        let value = self.ask(expression);
        value
            .as_f64()
            .unwrap_or_else(|| panic!("{expression} is no number but {value}"))
    }

    /// Waits until an expression has a value.
    #[track_caller]
    pub fn sees(&self, what: &str, expression: &str, expect: impl Into<Value>) {
        self.sees_within(PATIENCE, what, expression, expect);
    }

    /// [`sees`](Self::sees) with a time of its own.
    #[track_caller]
    pub fn sees_within(
        &self,
        patience: Duration,
        what: &str,
        expression: &str,
        expect: impl Into<Value>,
    ) {
        let expect = expect.into();
        let script = format!("return {expression}");
        let deadline = Instant::now() + patience;
        loop {
            // Between two pages there is nobody to ask.
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
            thread::sleep(Duration::from_millis(15));
        }
    }

    /// Lets time pass at once, for the app and for the style sheet's animations.
    #[track_caller]
    pub fn skip(&self, ms: u32) {
        // Not as an asynchronous script: the driver's own time limit would pass as well.
        self.ask(&format!("void test.skip({ms})"));
        self.sees("the time has passed", "test.skipping", false);
    }

    /// Waits for an element on the page at a path, without the help of any script of the page.
    #[track_caller]
    pub fn finds(&self, path: &str, xpath: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let address = self.session().address().unwrap_or_default();
            let there = address
                .strip_prefix(&self.server().url())
                .is_some_and(|below| format!("/{below}") == path);
            if there && self.session().find(xpath).is_ok() {
                return;
            }
            assert!(
                Instant::now() < deadline,
                "no {xpath} at {path}, but at {address}"
            );
            thread::sleep(Duration::from_millis(15));
        }
    }

    /// What has gone wrong in the pages so far, and forgets it.
    pub fn take_errors(&self) -> Value {
        self.ask("window.test?.takeErrors() ?? []")
    }
}

/// Whether an error says that there will be no answer however long one waits: the browser has ended.
fn is_gone(error: &anyhow::Error) -> bool {
    let text = format!("{error:#}");
    let signs = ["invalid session id", "no such window", "Connection refused"];
    signs.iter().any(|sign| text.contains(sign))
}

/// A session in a window as near to a phone's as the engine allows.
#[track_caller]
fn phone(engine: Browser, driver: &Driver, wish: &Map<String, Value>) -> Session {
    try_phone(engine, driver, wish).unwrap()
}

fn try_phone(
    engine: Browser,
    driver: &Driver,
    wish: &Map<String, Value>,
) -> anyhow::Result<Session> {
    let mut wish = wish.clone();
    wish.insert("timeouts".into(), json!({ "script": 10_000 }));
    let session = Session::open(driver, &wish)?;
    engine.check_version(
        session.capabilities["browserVersion"]
            .as_str()
            .unwrap_or_default(),
    )?;
    session.resize(390, 900)?;
    Ok(session)
}

fn server(mut faults: Vec<(String, Fault)>, script: &str) -> Server {
    // A worker would answer with pages that hold nothing of the test: the tests of the worker have a host of their own.
    faults.push(("/sw.js".to_owned(), Fault::Status(404)));
    let options = ServerOptions {
        faults,
        inject: Some(format!("{PAGE}\n{script}")),
        ..ServerOptions::default()
    };
    Server::start(&super::dist(), options).unwrap()
}
