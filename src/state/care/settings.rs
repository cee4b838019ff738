//! What the runner has set takes effect: in the style, in the form, on the device.

use super::effect::{Effect, push};
use crate::emergency::Country;
use crate::record::Settings;

/// The settings, and where the browser says the runner is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Preferences {
    settings: Settings,
    here: Option<Country>,
}

/// Something that happened to the settings.
#[derive(Clone, Copy, Debug)]
pub(super) enum Event<'a> {
    /// They were read from the device, or are as they were at first.
    Loaded(Settings),
    /// One was chosen in the form.
    Chosen { name: &'a str, value: &'a str },
    /// The browser has said where the runner is.
    Located(Option<Country>),
}

impl Preferences {
    pub(super) const fn new(settings: Settings) -> Self {
        Self {
            settings,
            here: None,
        }
    }

    pub(super) const fn settings(&self) -> Settings {
        self.settings
    }

    /// The country of the emergency number: the one that was chosen, or where the phone is.
    pub(super) const fn country(&self) -> Option<Country> {
        match self.settings.country {
            Some(chosen) => Some(chosen),
            None => self.here,
        }
    }

    /// What the form of the settings shows.
    pub(super) fn form(&self) -> Effect {
        Effect::FillForm(self.settings.all())
    }
}

/// Takes an event. False if it changes no setting: then nothing has to be stored.
pub(super) fn update(
    preferences: &mut Preferences,
    event: Event,
    effects: &mut Vec<Effect>,
) -> bool {
    match event {
        Event::Located(here) => {
            if preferences.here != here {
                preferences.here = here;
                push(effects, Effect::Render);
            }
            return false;
        }
        Event::Loaded(settings) => preferences.settings = settings,
        Event::Chosen { name, value } => {
            if !preferences.settings.set(name, value) {
                return false;
            }
        }
    }
    let settings = preferences.settings;
    // The style sheet goes by these; the script that runs before the first paint sets the same.
    push(
        effects,
        Effect::SetAttribute("data-hold", Some(settings.length.name())),
    );
    push(
        effects,
        Effect::SetAttribute("data-theme", Some(settings.theme.name())),
    );
    push(effects, Effect::SetThemeColor(settings.theme));
    if settings.country.is_none() {
        push(effects, Effect::Locate);
    }
    true
}
