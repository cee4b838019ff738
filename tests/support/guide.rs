//! The guide in a tab: what a runner sees and does in it.

use serde_json::{Value, json};
use uncramp::care::{Answer, Muscle, ReturnToRun, StepId, Stretch};

use super::tab::Tab;

impl Tab {
    /// The step on the screen.
    #[track_caller]
    pub fn step(&self) -> StepId {
        let path = self.eval("test.state().step");
        let path = path.as_str().unwrap_or_else(|| {
            panic!(
                "no step on {}",
                self.session().address().unwrap_or_default()
            )
        });
        StepId::from_path(path).unwrap_or_else(|| panic!("{path} is not a step"))
    }

    /// Clicks an answer of the current step, once taps are accepted.
    #[track_caller]
    pub fn tap(&self, answer: Answer) {
        self.skip(300);
        self.click_answer(self.step(), answer);
    }

    /// Does something that loads another page, or the same one again, and waits until this one is gone.
    #[track_caller]
    pub fn expect_new_page(&self, leave: impl FnOnce(&Self)) {
        self.eval("void (window.old = true)");
        leave(self);
        self.wait_for("a new page has loaded", "window.old ?? false", false);
    }

    /// Clicks an answer of a step.
    #[track_caller]
    pub fn click_answer(&self, step: StepId, answer: Answer) {
        self.click(words!(self, label(step, answer)));
    }

    /// Clicks the link, button or checkbox label with this text.
    #[track_caller]
    pub fn click(&self, words: &str) {
        self.click_at(&format!("//a[normalize-space()=\"{words}\"] | //a[span=\"{words}\"] | //button[normalize-space()=\"{words}\"] | //label[span=\"{words}\"]"));
    }

    /// Clicks the element that an `XPath` finds.
    #[track_caller]
    pub fn click_at(&self, xpath: &str) {
        let found = self
            .session()
            .find(xpath)
            .and_then(|element| self.session().click(&element));
        found.unwrap_or_else(|error| {
            panic!(
                "cannot click {xpath} on {}: {error}",
                self.session().address().unwrap_or_default()
            )
        });
    }

    /// Waits for a step after in-app navigation: its address and title, scrolled to the top, with the focus on its heading.
    #[track_caller]
    pub fn wait_for_step(&self, step: StepId) {
        self.wait_for(
            "the app shows the step",
            "test.state()",
            self.seen(step, true),
        );
    }

    /// Waits for a step that was opened by its address.
    #[track_caller]
    pub fn wait_for_opened_step(&self, step: StepId) {
        self.wait_for(
            "the address opens the step",
            "{ ...test.state(), focused: false }",
            self.seen(step, false),
        );
    }

    /// Taps each answer and waits for the step it leads to.
    #[track_caller]
    pub fn walk(&self, path: &[(Answer, StepId)]) {
        for (answer, step) in path {
            self.tap(*answer);
            self.wait_for_step(*step);
        }
    }

    /// Holds until the time is over: getting ready, if need be, and the hold itself.
    #[track_caller]
    pub fn hold_through(&self, check: StepId) {
        self.skip(45_000);
        self.wait_for_step(check);
    }

    /// Goes from home to after-care, with a cramp of the back of the thigh that lets go this many seconds into its first
    /// hold.
    #[track_caller]
    pub fn walk_to_after_care(&self, seconds: u32) {
        self.walk(&[(
            Answer::Muscle(Muscle::BackOfThigh),
            StepId::Hold(Stretch::HamstringSeated),
        )]);
        self.skip(5_000 + seconds * 1_000);
        self.walk(&[(Answer::LetGo, StepId::After)]);
    }

    /// Waits until this is the page's latest announcement in its live region.
    #[track_caller]
    pub fn wait_for_announcement(&self, words: &str) {
        let region = "document.querySelector('#live').textContent.trim()";
        self.wait_for("the announcement", region, words);
    }

    /// Waits until this is the page's latest visible message; an empty string means none.
    #[track_caller]
    pub fn wait_for_visible_message(&self, words: &str) {
        let read = "((region) => region.getBoundingClientRect().width > 40 ? region.textContent.trim() : '')(document.querySelector('#live'))";
        self.wait_for("the visible message", read, words);
    }

    /// Waits until the app is known to have failed to load, then checks that everything that needs it is hidden.
    #[track_caller]
    pub fn wait_for_app_failure(&self) {
        self.wait_for("the app has failed to load", "test.state().app", "failed");
        let tools = "[...document.querySelectorAll('.tools *')].filter((found) => found.checkVisibility()).length";
        assert_eq!(self.eval(tools), 0, "nothing is offered that needs the app");
    }

    /// The clock of a treatment or a walk: the seconds until the guide asks.
    #[track_caller]
    pub fn seconds_until_question(&self) -> f64 {
        self.number(SECONDS_UNTIL_QUESTION)
    }

    /// What the page reports about itself when it shows a step.
    fn seen(&self, step: StepId, focused: bool) -> Value {
        let copy = words!(self, step(step));
        let heading = match step {
            // The tests that get here have treated a cramp at the back of the thigh.
            StepId::ReturnToRun(ReturnToRun::Strong) if focused => {
                words!(self, return_to_run::strong(Muscle::BackOfThigh))
            }
            _ => copy.heading,
        };
        json!({
            "app": "ready",
            "step": step.path(),
            "path": format!("/{}{}", self.language.folder(), step.path()),
            "title": format!("{} · {}", copy.title, words!(self, ui::NAME)),
            "heading": heading,
            "focused": focused,
            "scroll": 0,
        })
    }

    /// Waits until the hold on the screen is at this stage.
    #[track_caller]
    pub fn wait_for_stage(&self, stage: &str) {
        self.wait_for(
            "the stage of the hold",
            "document.querySelector('.hold')?.dataset.stage",
            stage,
        );
    }
}

/// The seconds until the guide asks, as displayed.
const SECONDS_UNTIL_QUESTION: &str = "(([minutes, tens, ones]) => minutes * 60 + tens * 10 + ones)([...document.querySelectorAll('.asks .strip')].map((strip) => {
    const style = getComputedStyle(strip);
    return Number(strip.textContent.split('\\n')[Math.round(-new DOMMatrix(style.transform).m42 / parseFloat(style.fontSize))]);
}))";
