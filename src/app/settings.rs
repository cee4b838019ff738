//! What the runner has set takes effect: in the care, in the style, in the form.

use super::Wires;
use crate::care::{Event, Session, StepId};
use crate::content::emergency::{self, Place};
use crate::platform::{locale, page};
use crate::record::settings::{OUTPUTS, name};
use crate::record::{Settings, Theme};
use crate::view::PAPER;

impl Wires {
    /// A setting was changed in the form.
    pub(super) fn set(self, name: &str, value: &str) {
        let mut settings = self.0.settings.get();
        if settings.set(name, value) {
            self.0.settings.set(settings);
            self.0.keeper.keep_settings(settings);
            self.apply(settings);
        }
    }

    /// Lets settings take effect.
    pub(super) fn apply(self, settings: Settings) {
        for (name, value) in settings.all() {
            // What the style sheet knows; the script that runs before the first paint sets the same.
            if [name::HOLD, name::THEME].contains(&name) {
                page::set_attribute(&["data-", name].concat(), Some(&value));
            }
        }
        let papers = match settings.theme {
            Theme::Auto => PAPER,
            Theme::Light | Theme::Sunlight => [PAPER[0]; 2],
            Theme::Dark => [PAPER[1]; 2],
        };
        page::set_each("meta[name=theme-color]", "content", &papers);
        self.0.announcer.borrow_mut().outputs = settings.outputs;
        let place = settings.place.or_else(here);
        self.0.beside(|beside| beside.place = place);
        self.happened(Event::LengthSet(settings.length));
    }

    /// Shows in the form what is set, if the form is on the screen.
    pub(super) fn fill_form(self) {
        if self.ask(Session::step) != StepId::Settings {
            return;
        }
        for (name, value) in self.0.settings.get().all() {
            let field = ["[name=", name, "]"].concat();
            if OUTPUTS.iter().any(|(output, _)| *output == name) {
                page::set_checked(&field, value == "on");
            } else if name == name::PLACE {
                page::set_value(&field, &value);
            } else {
                page::set_checked(&[&field, "[value='", &value, "']"].concat(), true);
            }
        }
    }
}

/// Where the runner is, as far as the browser says.
fn here() -> Option<Place> {
    let languages = locale::languages();
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    emergency::place_for(&locale::time_zone().unwrap_or_default(), &languages)
}
