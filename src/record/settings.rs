//! What the runner has set, and the one line that keeps it.

use super::{Unreadable, words};
use crate::care::{HoldLength, Output, Outputs};
use crate::emergency::Country;

/// How the guide speaks, sounds and looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How cues are given.
    pub outputs: Outputs,
    /// How long a stretch is held.
    pub length: HoldLength,
    /// The colours.
    pub theme: Theme,
    /// The country of the emergency number; none for where the phone is.
    pub country: Option<Country>,
}

/// The colours of the guide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Light or dark, as the phone is.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Black on white, no tints.
    Sunlight,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 4] = [Self::Auto, Self::Light, Self::Dark, Self::Sunlight];

    /// What the style sheet, the record and the form know it by.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Sunlight => "sunlight",
        }
    }
}

/// The names of the settings, in the form and in the record.
pub mod name {
    /// See [`Output::Voice`](crate::care::Output::Voice).
    pub const VOICE: &str = "voice";
    /// See [`Output::Tones`](crate::care::Output::Tones).
    pub const TONES: &str = "tones";
    /// See [`Output::Vibration`](crate::care::Output::Vibration).
    pub const VIBRATION: &str = "vibration";
    /// See [`Output::Flash`](crate::care::Output::Flash).
    pub const FLASH: &str = "flash";
    /// Whole seconds.
    pub const HOLD: &str = "hold";
    /// The name of a theme.
    pub const THEME: &str = "theme";
    /// The code of a country, or [`HERE`].
    pub const COUNTRY: &str = "place";
    /// Where the phone is.
    pub const HERE: &str = "here";
}

/// The outputs by name, in the order of the form.
pub const OUTPUTS: [(&str, Output); 4] = [
    (name::VOICE, Output::Voice),
    (name::TONES, Output::Tones),
    (name::VIBRATION, Output::Vibration),
    (name::FLASH, Output::Flash),
];

const ON: &str = "on";
const OFF: &str = "off";

impl Default for Settings {
    fn default() -> Self {
        Self {
            outputs: Outputs::ALL,
            length: HoldLength::default(),
            theme: Theme::default(),
            country: None,
        }
    }
}

impl Settings {
    /// Sets what the form or a record says. False if it is no such setting or no such value: nothing is changed.
    ///
    /// ```
    /// use uncramp::care::HoldLength;
    /// use uncramp::record::Settings;
    ///
    /// let mut settings = Settings::default();
    /// assert!(settings.set("hold", "45"));
    /// assert_eq!(settings.length, HoldLength::FortyFive);
    /// assert!(!settings.set("hold", "3600"));
    /// ```
    pub fn set(&mut self, name: &str, value: &str) -> bool {
        if let Some((_, output)) = OUTPUTS.iter().find(|(other, _)| *other == name) {
            let on = value == ON;
            if on || value == OFF {
                *self.outputs.switch(*output) = on;
            }
            return on || value == OFF;
        }
        match name {
            name::HOLD => {
                let length = HoldLength::ALL
                    .into_iter()
                    .find(|length| length.name() == value);
                self.length = length.unwrap_or(self.length);
                length.is_some()
            }
            name::THEME => {
                let theme = Theme::ALL.into_iter().find(|theme| theme.name() == value);
                self.theme = theme.unwrap_or(self.theme);
                theme.is_some()
            }
            name::COUNTRY if value == name::HERE => {
                self.country = None;
                true
            }
            name::COUNTRY => {
                let country = Country::all().find(|country| country.code == value);
                self.country = country.or(self.country);
                country.is_some()
            }
            _ => false,
        }
    }

    /// Every setting as its name and value, in the order of the record.
    #[must_use]
    pub fn all(mut self) -> [(&'static str, &'static str); 7] {
        let [voice, tones, vibration, flash] = OUTPUTS.map(|(name, output)| {
            let on = *self.outputs.switch(output);
            (name, if on { ON } else { OFF })
        });
        let country = self.country.map_or(name::HERE, |country| country.code);
        [
            voice,
            tones,
            vibration,
            flash,
            (name::HOLD, self.length.name()),
            (name::THEME, self.theme.name()),
            (name::COUNTRY, country),
        ]
    }

    /// The record. The script that runs before the first paint looks for ` hold=` and ` theme=` in it.
    #[must_use]
    pub fn write(self) -> String {
        let mut text = "1".to_owned();
        for (name, value) in self.all() {
            for piece in [" ", name, "=", value] {
                text.push_str(piece);
            }
        }
        text
    }

    /// Reads a record. What it does not name is as usual.
    ///
    /// # Errors
    ///
    /// When a word of it is no setting.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let mut settings = Self::default();
        let (_, words) = words(text, 1)?;
        for word in words {
            let (name, value) = word.split_once('=').ok_or(Unreadable::Corrupt)?;
            if !settings.set(name, value) {
                return Err(Unreadable::Corrupt);
            }
        }
        Ok(settings)
    }
}
