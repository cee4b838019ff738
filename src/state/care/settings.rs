//! Applies the settings: to the style, to the form, and to the device.

use super::effect::{Effect, push};
use crate::emergency::Country;
use crate::record::Settings;

/// The settings, and the country the browser reports.
#[derive(Clone, Copy, Debug)]
pub(super) struct Preferences {
    settings: Settings,
    detected: Option<Country>,
}

/// An event for the settings.
#[derive(Clone, Copy, Debug)]
pub(super) enum Event<'a> {
    /// They were read from the device, or are the defaults.
    Loaded(Settings),
    /// One was chosen in the form.
    Chosen { name: &'a str, value: &'a str },
    /// The browser has reported the country.
    Located(Option<Country>),
}

impl Preferences {
    pub(super) const fn new(settings: Settings) -> Self {
        Self {
            settings,
            detected: None,
        }
    }

    pub(super) const fn settings(&self) -> Settings {
        self.settings
    }

    /// The country of the emergency number: the chosen one, or the one the phone is in.
    pub(super) const fn country(&self) -> Option<Country> {
        match self.settings.country {
            Some(chosen) => Some(chosen),
            None => self.detected,
        }
    }

    /// Fills in the settings form.
    pub(super) fn form(&self) -> Effect {
        Effect::FillForm(self.settings.all())
    }
}

/// Applies an event. Returns false if no setting changes, so nothing needs to be stored.
pub(super) fn update(
    preferences: &mut Preferences,
    event: Event,
    effects: &mut Vec<Effect>,
) -> bool {
    match event {
        Event::Located(detected) => {
            if preferences.detected != detected {
                preferences.detected = detected;
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
    // The style sheet reads these attributes; the script that runs before the first paint sets the same ones.
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
