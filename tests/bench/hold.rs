//! How precisely a hold ends, and how busy the main thread is during it.

use std::fmt::Write as _;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;
use uncramp::care::hold::{GET_READY, HOLD};
use uncramp::care::{Answer, HoldLength, Millis, Question, StepId, Stretch};
use uncramp::record::Settings;
use xtask::browsers::Browser;

use super::counters::Counters;
use super::figures::{head, row};
use crate::support::devtools::DevTools;
use crate::support::tab::Tab;

const CALF: StepId = StepId::Question(Question::Calf);
const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);
const CHECK: StepId = StepId::Question(Question::Check(Stretch::CalfStanding));

/// How long the page is hidden.
const HIDDEN: Millis = Millis::seconds(60);
/// How long the main thread is observed, starting this long after the hold began to count.
const WATCHED: Millis = Millis::seconds(25);
const WATCHED_AFTER: Millis = Millis::seconds(2);

/// Switches that the driver passes to the browser by default and no user's browser has: they stop it from throttling hidden
/// pages.
const THROTTLING_OFF: [&str; 3] = [
    "disable-background-timer-throttling",
    "disable-backgrounding-occluded-windows",
    "disable-renderer-backgrounding",
];

/// Timeout for a page beyond the time that is measured.
const TIMEOUT: Duration = Duration::from_mins(1);

/// Records when each step appears and when the page is hidden or shown, by the page's own clock.
const WATCH: &str = "(() => {
    const seen = (window.seen = []);
    const step = () => document.querySelector('main').dataset.step;
    let last = step();
    const note = (what) => seen.push([what, performance.now()]);
    new MutationObserver(() => step() !== last && note((last = step())))
        .observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-step'] });
    document.addEventListener('visibilitychange', () => note(document.visibilityState));
})()";

/// Measures everything and returns the table as Markdown.
pub fn measure(holds: u32, hidden: u32) -> String {
    let mut tab = Tab::open_bare(Browser::Chromium);
    let version = tab.session().capabilities["browserVersion"].clone();
    let mut text = format!(
        "## A hold in real time\n\nChromium {}, {} s to get ready, {} s to hold ({} s at the slower CPU). An error counts from the moment a \
         hold is due to end, by the clock of the page, to the next step in the document.\n\n",
        version.as_str().unwrap_or_default(),
        GET_READY.0 / 1_000,
        HOLD.0 / 1_000,
        HoldLength::Twenty.seconds(),
    );
    head(&mut text, "end of a hold");
    let errors = (0..holds).map(|_| shown(&tab)).collect();
    row(&mut text, "CPU 6x slower", errors);
    tab.reopen(&|capabilities| {
        capabilities["goog:chromeOptions"]["excludeSwitches"] = json!(THROTTLING_OFF);
    });
    let late: Vec<Late> = (0..hidden).map(|_| hidden_for_a_minute(&tab)).collect();
    let due = late.iter().map(|late| late.after_due).collect();
    row(&mut text, "hidden for 60 s, after it was due", due);
    let back = late.iter().map(|late| late.after_back).collect();
    row(&mut text, "hidden for 60 s, after coming back", back);
    let seconds = WATCHED.0 / 1_000;
    writeln!(
        text,
        "\n| {seconds} s of a hold at CPU 4x slower | |\n|---|---|"
    )
    .unwrap();
    let counters = watched(&tab);
    for (name, count) in [
        ("main thread busy, ms", counters.busy),
        ("of it in script, ms", counters.script),
        ("of it in layout, ms", counters.layout),
        ("layouts", counters.layouts),
        ("style recalculations", counters.styles),
    ] {
        writeln!(text, "| {name} | {count:.1} |").unwrap();
    }
    let share = counters.busy / Duration::from_millis(WATCHED.0).as_secs_f64() / 10.0;
    writeln!(text, "| main thread busy, share | {share:.2} % |").unwrap();
    text
}

/// Opens the calf's question at this speed and taps on to a hold of this length. Returns the page's developer tools.
fn begin(tab: &Tab, slower: u32, length: HoldLength) -> DevTools {
    let settings = Settings {
        length,
        ..Settings::default()
    };
    tab.go(CALF.path());
    // A new runner: the page must not store anything when it is left.
    tab.eval(&format!(
        "void (localStorage.clear(), localStorage.setItem('uncramp.settings', '{}'), Storage.prototype.setItem = () => {{}})",
        settings.write()
    ));
    tab.go(CALF.path());
    tab.wait_for(
        "the app is ready",
        "document.documentElement.dataset.app",
        "ready",
    );
    let ready = tab.number("performance.now()");
    let heard = format!("performance.now() - {ready} > 400");
    tab.wait_for("taps are accepted", &heard, true);
    let mut tools = DevTools::of(tab);
    let speed = json!({ "rate": slower });
    tools.call("Emulation.setCPUThrottlingRate", &speed);
    tools.eval(WATCH);
    tab.click_answer(CALF, Answer::CanStand);
    wait(&mut tools, Millis::ZERO, &when(STANDING.path()));
    tools
}

/// An expression for when a step or a state of the page was first recorded.
fn when(what: &str) -> String {
    format!("(seen.find(([what]) => what === '{what}')?.[1] ?? null)")
}

/// Waits, first for `least` without querying the page, then until an expression evaluates to a number, and returns it.
fn wait(tools: &mut DevTools, least: Millis, expression: &str) -> f64 {
    thread::sleep(Duration::from_millis(least.0));
    let deadline = Instant::now() + TIMEOUT;
    loop {
        if let Some(number) = tools.eval(expression).as_f64() {
            return number;
        }
        assert!(Instant::now() < deadline, "{expression} has no value");
        // Every query disturbs the measurement.
        thread::sleep(Duration::from_millis(250));
    }
}

fn ms(span: Millis) -> f64 {
    Duration::from_millis(span.0).as_secs_f64() * 1_000.0
}

/// How late a visible hold ends, in milliseconds.
fn shown(tab: &Tab) -> f64 {
    let mut tools = begin(tab, 6, HoldLength::Twenty);
    let due = GET_READY + HoldLength::Twenty.span();
    let begun = wait(&mut tools, Millis::ZERO, &when(STANDING.path()));
    // No query at the critical moment.
    let ended = wait(&mut tools, due + Millis::seconds(1), &when(CHECK.path()));
    ended - begun - ms(due)
}

/// How late a hold in a hidden page has ended, in milliseconds.
struct Late {
    after_due: f64,
    /// After the page was shown again; 0 if it had ended by then.
    after_back: f64,
}

fn hidden_for_a_minute(tab: &Tab) -> Late {
    let mut tools = begin(tab, 1, HoldLength::default());
    let session = tab.session();
    let shown = tools.eval("document.visibilityState");
    assert_eq!(shown, "visible");
    let here = session.window().unwrap();
    let other = session.open_window("tab").unwrap();
    session.switch(&other).unwrap();
    let gone = wait(&mut tools, Millis::ZERO, &when("hidden"));
    wait(
        &mut tools,
        HIDDEN,
        &format!(
            "performance.now() - {gone} >= {} ? performance.now() : null",
            HIDDEN.0
        ),
    );
    assert_eq!(tools.eval("document.visibilityState"), "hidden");
    session.close_window().unwrap();
    session.switch(&here).unwrap();
    let back = wait(&mut tools, Millis::ZERO, &when("visible"));
    let ended = wait(&mut tools, Millis::ZERO, &when(CHECK.path()));
    let begun = wait(&mut tools, Millis::ZERO, &when(STANDING.path()));
    Late {
        after_due: ended - begun - ms(GET_READY + HOLD),
        after_back: (ended - back).max(0.0),
    }
}

/// What the browser counts in the middle of a hold.
fn watched(tab: &Tab) -> Counters {
    let mut tools = begin(tab, 4, HoldLength::default());
    Counters::enable(&mut tools);
    thread::sleep(Duration::from_millis((GET_READY + WATCHED_AFTER).0));
    let before = Counters::read(&mut tools);
    thread::sleep(Duration::from_millis(WATCHED.0));
    let counters = Counters::read(&mut tools).since(before);
    let shown = tools.eval("document.querySelector('main').dataset.step");
    assert_eq!(shown, STANDING.path(), "the hold was over too early");
    counters
}
