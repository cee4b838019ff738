//! The controls that can be tapped, by their names in the markup (`data-tap`).

use super::Guide;
use crate::care::{Answer, Event, Hold, Leg, StepId};
use crate::screen::{Choice, Screen};
use crate::state::care::{Reminder, Tap};
use crate::text::to_text;
use leptos::ev::MouseEvent;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event as Change, HtmlInputElement, HtmlSelectElement};

/// Resume what was under way when the guide was closed.
const RESUME: &str = "go-on";
/// Go back in the browser's history.
pub(super) const BACK: &str = "back";
/// Enable the sound, which the browser blocks until it is requested.
pub(super) const SOUND: &str = "sound";
/// Test every output that is switched on.
pub(super) const TEST: &str = "test";
/// Save the last cramp to the diary.
pub(super) const SAVE: &str = "save";
/// Share the plan with another app.
pub(super) const SHARE: &str = "share";
/// Show the position of the runner.
pub(super) const PLACE: &str = "place";
/// Copy the position to the clipboard.
pub(super) const COPY_PLACE: &str = "copy-place";
/// Share the position with another app.
pub(super) const SHARE_PLACE: &str = "share-place";
/// Print the plan.
pub(super) const PRINT: &str = "print";
/// Add a calendar reminder for the next day.
pub(super) const NEXT_DAY: &str = "next-day";
/// Add a calendar reminder to take the ice off.
pub(super) const ICE_OFF: &str = "ice-off";

/// The name of a choice; empty for one whose address is enough.
pub(super) fn name(choice: &Choice) -> String {
    match choice.event {
        Event::Answered(answer) => self::answer(answer),
        Event::CareResumed => RESUME.to_owned(),
        _ => String::new(),
    }
}

/// The name of an answer.
pub(super) fn answer(answer: Answer) -> String {
    to_text(answer.id().into())
}

/// The target of a plain click; `None` for a click that opens a tab or a window.
pub(super) fn target(click: &MouseEvent) -> Option<Element> {
    let modified = click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
    if click.button() != 0 || modified {
        return None;
    }
    click.target()?.dyn_into().ok()
}

impl Guide<'_> {
    /// The meaning of a plain click that the app handles instead of the browser; `None` for one that opens a tab or a window.
    #[must_use]
    pub fn clicked(self, click: &MouseEvent) -> Option<Tap> {
        let tap = self.tap(&target(click)?)?;
        click.prevent_default();
        Some(tap)
    }

    fn tap(self, target: &Element) -> Option<Tap> {
        let found = target.closest("[data-tap],a").ok()??;
        let Some(name) = found.get_attribute("data-tap") else {
            // A plain link: its address says where it leads, if that is a step.
            let path = found.get_attribute("href")?;
            let step = StepId::from_path(path.strip_prefix(self.base)?)?;
            // The diary is a separate app: its link loads a page.
            let is_ours = step != StepId::Diary;
            return is_ours.then_some(Tap::Care(Event::Followed(step)));
        };
        let screen = Screen::of(self.state.session(), self.state.locale());
        Some(match &*name {
            BACK => Tap::Back(screen.back.unwrap_or(StepId::HOME)),
            SOUND => Tap::Sound,
            TEST => Tap::TestSound,
            SAVE => Tap::Save,
            SHARE => Tap::Share,
            PRINT => Tap::Print,
            PLACE => Tap::ShowPlace,
            COPY_PLACE => Tap::CopyPlace,
            SHARE_PLACE => Tap::SharePlace,
            NEXT_DAY => Tap::Remind(Reminder::NextDay),
            ICE_OFF => Tap::Remind(Reminder::IceOff),
            name => {
                if let Some(leg) = Leg::read(name) {
                    return Some(Tap::Leg(leg));
                }
                let named = |choice: &&Choice| self::name(choice) == name;
                Tap::Care(screen.choices.iter().find(named)?.event)
            }
        })
    }

    /// The meaning of a checkbox or setting that was changed.
    #[must_use]
    pub fn changed(change: &Change) -> Option<Tap> {
        let target = change.target()?;
        if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
            return Some(Tap::Set {
                name: select.name(),
                value: select.value(),
            });
        }
        let input = target.dyn_ref::<HtmlInputElement>()?;
        let (name, checked) = (input.name(), input.checked());
        // "Pause" is the only one without a name.
        Some(if name.is_empty() {
            Tap::Care(if checked {
                Event::HoldPaused
            } else {
                Event::HoldResumed
            })
        } else {
            let value = if checked {
                input.value()
            } else {
                "off".to_owned()
            };
            Tap::Set { name, value }
        })
    }

    /// Sets the "Pause" checkbox to the actual state: a tap that comes too early is ignored.
    pub fn sync_pause(self, change: &Change) {
        let target = change.target();
        let input = target.and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input.filter(|input| input.name().is_empty()) {
            input.set_checked(self.state.session().hold().is_some_and(Hold::is_paused));
        }
    }
}
