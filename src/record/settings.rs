//! The settings, and the one-line record that stores them.

use super::{Unreadable, words};
use crate::care::{HoldLength, Output, Outputs};
use crate::emergency::Country;
use crate::packed::split;

/// How the guide speaks, sounds and looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The outputs for cues.
    pub outputs: Outputs,
    /// How long a stretch is held.
    pub length: HoldLength,
    /// The theme.
    pub theme: Theme,
    /// The country of the emergency number; `None` for the country the phone is in.
    pub country: Option<Country>,
    /// Whether a hold goes on with the screen off, which pauses the runner's music.
    pub pocket: bool,
}

/// A colour theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Light or dark, following the phone.
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

    /// Its name in the style sheet, the record and the form.
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

/// The names of the settings in the form and the record.
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
    /// A theme's name.
    pub const THEME: &str = "theme";
    /// A country code, or [`HERE`].
    pub const COUNTRY: &str = "place";
    /// The country the phone is in.
    pub const HERE: &str = "here";
    /// Whether a hold goes on with the screen off.
    pub const POCKET: &str = "pocket";
}

/// The outputs and their names, in the order of the form.
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
            pocket: false,
        }
    }
}

impl Settings {
    /// Sets a value from the form or a record. Returns false, and changes nothing, if the setting or the value is unknown.
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
        let output = OUTPUTS.iter().find(|(other, _)| *other == name);
        let switch = match output {
            Some((_, output)) => Some(self.outputs.get_mut(*output)),
            None => (name == name::POCKET).then_some(&mut self.pocket),
        };
        if let Some(switch) = switch {
            let on = value == ON;
            if on || value == OFF {
                *switch = on;
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

    /// Every setting's name and value, in the order of the record.
    #[must_use]
    pub fn all(mut self) -> [(&'static str, &'static str); 8] {
        let switch = |name, on| (name, if on { ON } else { OFF });
        let [voice, tones, vibration, flash] =
            OUTPUTS.map(|(name, output)| switch(name, *self.outputs.get_mut(output)));
        let country = self.country.map_or(name::HERE, |country| country.code);
        [
            voice,
            tones,
            vibration,
            flash,
            (name::HOLD, self.length.name()),
            (name::THEME, self.theme.name()),
            (name::COUNTRY, country),
            switch(name::POCKET, self.pocket),
        ]
    }

    /// The record. The script that runs before the first paint searches it for ` hold=` and ` theme=`.
    ///
    /// Without pocket mode it is in the first format, which every release reads.
    #[must_use]
    pub fn write(self) -> String {
        let mut text = if self.pocket { "2" } else { "1" }.to_owned();
        let settings = self.all();
        let unwritten = usize::from(!self.pocket);
        for (name, value) in settings.iter().take(settings.len() - unwritten) {
            for piece in [" ", name, "=", value] {
                text.push_str(piece);
            }
        }
        text
    }

    /// Reads a record. Settings it does not mention have their defaults.
    ///
    /// # Errors
    ///
    /// If one of its words is not a setting.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let mut settings = Self::default();
        let (version, words) = words(text, 2)?;
        for word in words {
            let mut parts = split(word, b'=');
            let name = parts.word();
            let value = parts.take_rest().ok_or(Unreadable::Corrupt)?;
            let is_known = version > 1 || name != name::POCKET;
            if !is_known || !settings.set(name, value) {
                return Err(Unreadable::Corrupt);
            }
        }
        Ok(settings)
    }
}
