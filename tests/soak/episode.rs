//! One random episode.

use std::time::{Duration, Instant};

use uncramp::care::hold::GET_READY;
use uncramp::care::{HoldLength, Question, StepId, graph};
use xtask::server::Fault;

use crate::random::Random;
use crate::support::tab::Tab;

/// Something that the runner does or that happens to the phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// An answer is tapped.
    Answer,
    /// Time passes.
    Wait,
    /// The browser's own "back".
    Back,
    /// The page is reloaded.
    Reload,
    /// The page is hidden for a while.
    Hide,
    /// The page's timers fire late.
    Stall,
    /// The wall clock is set.
    SetClock,
    /// Storage is full from now on.
    FullStorage,
    /// The stored records are corrupted, and the page is reloaded.
    CorruptStorage,
    /// The page is loaded while the host does not serve the app, then again with it.
    NoApp,
    /// The app crashes.
    Crash,
    /// Malformed messages arrive.
    Messages,
    /// A tap becomes a double tap.
    DoubleTap,
}

/// What may happen, with common events listed more often.
const ACTIONS: [Action; 28] = [
    Action::Answer,
    Action::Answer,
    Action::Answer,
    Action::Answer,
    Action::Answer,
    Action::Answer,
    Action::Answer,
    Action::Answer,
    Action::Answer,
    Action::Answer,
    Action::Answer,
    Action::Answer,
    Action::Wait,
    Action::Wait,
    Action::Wait,
    Action::Wait,
    Action::Wait,
    Action::Back,
    Action::Reload,
    Action::Hide,
    Action::Stall,
    Action::SetClock,
    Action::FullStorage,
    Action::CorruptStorage,
    Action::NoApp,
    Action::Crash,
    Action::Messages,
    Action::DoubleTap,
];

/// The number of events in an episode.
const LENGTH: usize = 14;
/// Timeout for a page. Only failures wait this long.
const TIMEOUT: Duration = Duration::from_secs(20);

/// An episode and its log.
pub struct Episode {
    random: Random,
    pub actions: Vec<Action>,
    /// The maximum time since the current step appeared, in milliseconds.
    passed: u64,
    since: Instant,
    at: StepId,
}

impl Episode {
    pub fn new(random: Random) -> Self {
        Self {
            random,
            actions: Vec::new(),
            passed: 0,
            since: Instant::now(),
            at: StepId::HOME,
        }
    }

    /// Runs the episode.
    pub fn run(&mut self, tab: &mut Tab) {
        tab.go("");
        tab.wait_until_ready();
        self.enter_step(tab.step());
        for _ in 0..LENGTH {
            let action = self.random.pick(&ACTIONS);
            self.actions.push(action);
            let tapped = self.run_action(tab, action);
            self.check(tab, tapped);
        }
    }

    /// Runs an action, and returns whether the step may have changed.
    fn run_action(&mut self, tab: &mut Tab, action: Action) -> bool {
        match action {
            Action::Answer => self.tap_answer(tab, false),
            Action::DoubleTap => self.tap_answer(tab, true),
            Action::Wait => {
                let ms = self.span(70_000);
                tab.skip(ms);
                false
            }
            Action::Back => {
                // The first page has no previous page of the guide.
                tab.eval("void (history.state && history.back())");
                true
            }
            Action::Reload => {
                Self::reload(tab);
                true
            }
            Action::Hide => {
                tab.eval("void test.show(false)");
                let ms = self.span(400_000);
                tab.eval(&format!("void test.stall({ms})"));
                tab.eval("void test.show(true)");
                tab.skip(1);
                false
            }
            Action::Stall => {
                let ms = self.span(40_000);
                tab.eval(&format!("void test.stall({ms})"));
                tab.skip(1);
                false
            }
            Action::SetClock => {
                let by = self.random.below(7_200_000);
                tab.eval(&format!("void test.setWall({by} - 3600000)"));
                false
            }
            Action::FullStorage => {
                tab.eval("void (window.keeps ??= Storage.prototype.setItem, Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); })");
                false
            }
            Action::CorruptStorage => {
                let text = self.random.text();
                let text = serde_json::json!(text);
                tab.eval(&format!("void ['session', 'settings', 'diary.1'].forEach((name) => (window.keeps ?? Storage.prototype.setItem).call(localStorage, `uncramp.${{name}}`, {text}))"));
                // The page overwrites this with its own record when it is left, as it would if another tab had written it.
                Self::reload(tab);
                true
            }
            Action::NoApp => {
                let gone = [".wasm", ".js"].map(|end| (end.to_owned(), Fault::Status(503)));
                let usual = vec![("/sw.js".to_owned(), Fault::Status(404))];
                tab.server().set_faults(gone.into());
                tab.session().browse("refresh").unwrap();
                // The plain page can be read, and links to help.
                tab.wait_for(
                    "the plain page",
                    "!!document.querySelector('main h1')?.textContent",
                    true,
                );
                tab.server().set_faults(usual);
                Self::reload(tab);
                true
            }
            Action::Crash => {
                tab.eval("void test.trap()");
                tab.wait_for(
                    "a restart is offered",
                    "!document.querySelector('#fault').hidden",
                    true,
                );
                tab.click_at("//*[@id='fault']//a");
                tab.wait_until_ready();
                tab.take_errors();
                true
            }
            Action::Messages => {
                let text = serde_json::json!(self.random.text());
                tab.eval(&format!("void [{text}, {{ uncramp: 1, type: 'hello', slots: {text} }}, null, 1].forEach((message) => window.postMessage(message, '*'))"));
                false
            }
        }
    }

    /// A random duration up to this many milliseconds.
    fn span(&mut self, most: usize) -> u32 {
        let ms = u32::try_from(self.random.below(most)).unwrap();
        self.passed += u64::from(ms);
        ms
    }

    fn reload(tab: &Tab) {
        tab.session().browse("refresh").unwrap();
        tab.wait_until_ready();
        tab.take_errors();
    }

    /// Taps one of the answers. A double tap must have the same effect.
    fn tap_answer(&mut self, tab: &Tab, twice: bool) -> bool {
        let edges = graph::edges(self.at);
        let Some(at) = edges.len().checked_sub(1) else {
            return false;
        };
        // Some answers of a hold appear later, so the script taps what is there.
        let answer = edges[self.random.below(at + 1)].answer;
        let words = serde_json::json!(uncramp::content::en::label(self.at, answer));
        self.passed += 500;
        tab.skip(500);
        let tap = format!(
            "((found) => (found?.click(), {twice} && found?.click(), !!found))([...document.querySelectorAll('main a, main button')].find((one) => one.textContent.trim() === {words} && one.getClientRects().length))"
        );
        tab.eval(&tap) == true
    }

    fn enter_step(&mut self, step: StepId) {
        self.at = step;
        self.passed = 0;
        self.since = Instant::now();
    }

    /// Checks the invariants.
    fn check(&mut self, tab: &Tab, tapped: bool) {
        let deadline = Instant::now() + TIMEOUT;
        // During navigation there is no step.
        while tab.eval("window.test?.state().app === 'ready' && !!document.querySelector('main h1')?.textContent") != true {
            assert!(Instant::now() < deadline, "there is no step on the screen");
        }
        tab.skip(0);
        let step = tab.step();
        assert_eq!(
            tab.eval(
                "!!document.querySelector('a.get-help, main[data-step^=help] a, [href*=help]')"
            ),
            true,
            "no link to help"
        );
        assert_eq!(tab.take_errors(), serde_json::json!([]), "errors");
        if step == self.at {
            return;
        }
        let real = u64::try_from(self.since.elapsed().as_millis()).unwrap();
        if let (StepId::Hold(stretch), StepId::Question(Question::Check(checked))) = (self.at, step)
            && stretch == checked
            && !tapped
        {
            let least = GET_READY.0
                + HoldLength::ALL
                    .iter()
                    .map(|length| length.span().0)
                    .min()
                    .unwrap();
            assert!(
                self.passed + real >= least,
                "the hold ended after {} ms",
                self.passed + real
            );
        }
        self.enter_step(step);
    }
}
