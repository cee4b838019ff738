//! One random episode.

use std::time::{Duration, Instant};

use uncramp::care::hold::GET_READY;
use uncramp::care::{HoldLength, Question, StepId, graph};
use xtask::server::Fault;

use crate::random::Random;
use crate::support::tab::Tab;

/// What a runner does, or what befalls the phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    /// An answer is tapped.
    Answer,
    /// Time passes.
    Wait,
    /// The browser's own "back".
    Back,
    /// The page is loaded anew.
    Reload,
    /// The page is hidden for a while.
    Hide,
    /// The timers of the page ring late.
    Stall,
    /// The clock on the wall is set.
    SetClock,
    /// Nothing can be kept any more.
    FullStorage,
    /// What was kept turns to rubbish, and the page is loaded anew.
    Rubbish,
    /// The page is loaded while the host gives no app, then with it again.
    NoApp,
    /// The app breaks down.
    Trap,
    /// Messages that are none arrive.
    Messages,
    /// A tap is two taps.
    DoubleTap,
}

/// What may happen, the usual more often.
const DEEDS: [Deed; 28] = [
    Deed::Answer,
    Deed::Answer,
    Deed::Answer,
    Deed::Answer,
    Deed::Answer,
    Deed::Answer,
    Deed::Answer,
    Deed::Answer,
    Deed::Answer,
    Deed::Answer,
    Deed::Answer,
    Deed::Answer,
    Deed::Wait,
    Deed::Wait,
    Deed::Wait,
    Deed::Wait,
    Deed::Wait,
    Deed::Back,
    Deed::Reload,
    Deed::Hide,
    Deed::Stall,
    Deed::SetClock,
    Deed::FullStorage,
    Deed::Rubbish,
    Deed::NoApp,
    Deed::Trap,
    Deed::Messages,
    Deed::DoubleTap,
];

/// How many things happen in an episode.
const LENGTH: usize = 14;
/// What a page may take. Only a failure waits that long.
const PATIENCE: Duration = Duration::from_secs(20);

/// An episode, and all that has happened in it.
pub struct Episode {
    random: Random,
    pub deeds: Vec<Deed>,
    /// The time that may have passed since the step on the screen came, in milliseconds.
    passed: u64,
    since: Instant,
    at: StepId,
}

impl Episode {
    pub fn new(random: Random) -> Self {
        Self {
            random,
            deeds: Vec::new(),
            passed: 0,
            since: Instant::now(),
            at: StepId::HOME,
        }
    }

    /// Lives through it.
    pub fn live(&mut self, tab: &mut Tab) {
        tab.go("");
        tab.is_ready();
        self.arrives(tab.step());
        for _ in 0..LENGTH {
            let deed = self.random.pick(&DEEDS);
            self.deeds.push(deed);
            let tapped = self.does(tab, deed);
            self.looks(tab, tapped);
        }
    }

    /// Does it, and says whether the step may have been left by it.
    fn does(&mut self, tab: &mut Tab, deed: Deed) -> bool {
        match deed {
            Deed::Answer => self.answers(tab, false),
            Deed::DoubleTap => self.answers(tab, true),
            Deed::Wait => {
                let ms = self.span(70_000);
                tab.skip(ms);
                false
            }
            Deed::Back => {
                // The first page of all has none before it that is the guide's.
                tab.ask("void (history.state && history.back())");
                true
            }
            Deed::Reload => {
                Self::reloads(tab);
                true
            }
            Deed::Hide => {
                tab.ask("void test.show(false)");
                let ms = self.span(400_000);
                tab.ask(&format!("void test.stall({ms})"));
                tab.ask("void test.show(true)");
                tab.skip(1);
                false
            }
            Deed::Stall => {
                let ms = self.span(40_000);
                tab.ask(&format!("void test.stall({ms})"));
                tab.skip(1);
                false
            }
            Deed::SetClock => {
                let by = self.random.below(7_200_000);
                tab.ask(&format!("void test.setWall({by} - 3600000)"));
                false
            }
            Deed::FullStorage => {
                tab.ask("void (window.keeps ??= Storage.prototype.setItem, Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); })");
                false
            }
            Deed::Rubbish => {
                let text = self.random.text();
                let text = serde_json::json!(text);
                tab.ask(&format!("void ['session', 'settings', 'diary.1'].forEach((name) => (window.keeps ?? Storage.prototype.setItem).call(localStorage, `uncramp.${{name}}`, {text}))"));
                // The page writes its own over it once it is left: it is as if another tab had done it.
                Self::reloads(tab);
                true
            }
            Deed::NoApp => {
                let gone = [".wasm", ".js"].map(|end| (end.to_owned(), Fault::Status(503)));
                let usual = vec![("/sw.js".to_owned(), Fault::Status(404))];
                tab.server().set_faults(gone.into());
                tab.session().browse("refresh").unwrap();
                // The plain page is there to be read, and leads to help.
                tab.sees(
                    "the plain page",
                    "!!document.querySelector('main h1')?.textContent",
                    true,
                );
                tab.server().set_faults(usual);
                Self::reloads(tab);
                true
            }
            Deed::Trap => {
                tab.ask("void test.trap()");
                tab.sees(
                    "the way out is offered",
                    "!document.querySelector('#fault').hidden",
                    true,
                );
                tab.click_at("//*[@id='fault']//a");
                tab.is_ready();
                tab.take_errors();
                true
            }
            Deed::Messages => {
                let text = serde_json::json!(self.random.text());
                tab.ask(&format!("void [{text}, {{ uncramp: 1, type: 'hello', slots: {text} }}, null, 1].forEach((message) => window.postMessage(message, '*'))"));
                false
            }
        }
    }

    /// A time that passes, at most this long, in milliseconds.
    fn span(&mut self, most: usize) -> u32 {
        let ms = u32::try_from(self.random.below(most)).unwrap();
        self.passed += u64::from(ms);
        ms
    }

    fn reloads(tab: &Tab) {
        tab.session().browse("refresh").unwrap();
        tab.is_ready();
        tab.take_errors();
    }

    /// Taps one of the answers. Twice is as good as once.
    fn answers(&mut self, tab: &Tab, twice: bool) -> bool {
        let edges = graph::edges(self.at);
        let Some(at) = edges.len().checked_sub(1) else {
            return false;
        };
        // What comes up later in a hold is not there at every moment, so the script taps what it finds.
        let answer = edges[self.random.below(at + 1)].answer;
        let words = serde_json::json!(uncramp::content::label(self.at, answer));
        self.passed += 500;
        tab.skip(500);
        let tap = format!(
            "((found) => (found?.click(), {twice} && found?.click(), !!found))([...document.querySelectorAll('main a, main button')].find((one) => one.textContent.trim() === {words} && one.getClientRects().length))"
        );
        tab.ask(&tap) == true
    }

    fn arrives(&mut self, step: StepId) {
        self.at = step;
        self.passed = 0;
        self.since = Instant::now();
    }

    /// Looks at what must hold of every moment.
    fn looks(&mut self, tab: &Tab, tapped: bool) {
        let deadline = Instant::now() + PATIENCE;
        // Between two pages there is no step.
        while tab.ask("window.test?.look().app === 'ready' && !!document.querySelector('main h1')?.textContent") != true {
            assert!(Instant::now() < deadline, "there is no step on the screen");
        }
        tab.skip(0);
        let step = tab.step();
        assert_eq!(
            tab.ask(
                "!!document.querySelector('a.get-help, main[data-step^=help] a, [href*=help]')"
            ),
            true,
            "no way to help"
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
        self.arrives(step);
    }
}
