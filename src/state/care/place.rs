//! "Show my place": asks the browser where the runner is, after a tap. The answer is shown and forgotten with the page: it is
//! neither stored nor sent.

use super::effect::{Effect, push};
use super::event::GeolocationAnswer;
use crate::care::Millis;
use crate::content::words;
use crate::emergency::Position;
use crate::language::Locale;
use crate::text::{put, put_char, put_number, put_padded, to_text};

/// How long the browser may look before the guide says what to say instead. Our own choice.
pub const SLOW_AFTER: Millis = Millis::seconds(10);

/// The panel, focused when its content changes.
const PANEL: &str = ".where";
const MINUTE: Millis = Millis::minutes(1);

/// The state of the request for the runner's position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Geolocation {
    /// Not asked for.
    #[default]
    Idle,
    /// The browser was asked at this time by the wall clock.
    Asking(Millis),
    /// It has been looking for longer than [`SLOW_AFTER`], and may still answer.
    Slow,
    /// Found.
    Shown(Shown),
    /// Found, but not exactly enough to be of use.
    Inexact,
    /// The runner or the browser does not allow it.
    Refused,
    /// The device cannot say: location is off, or there is none.
    Off,
}

/// A position that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Where it is.
    pub position: Position,
    /// Its age in whole minutes.
    pub minutes: u64,
    /// Whether the browser can share a text with other apps.
    pub can_share: bool,
    /// When it was measured, by the wall clock.
    measured: Millis,
}

/// Something that happened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Event {
    Asked,
    Answered(GeolocationAnswer),
    TimePassed,
    CopyTapped,
    ShareTapped,
}

/// Applies an event at a time of the wall clock, in a language.
pub(super) fn update(
    place: &mut Geolocation,
    event: Event,
    (wall, locale): (Millis, Locale),
    effects: &mut Vec<Effect>,
) {
    let (next, wake) = match (event, *place) {
        (Event::Asked, Geolocation::Asking(_)) => return,
        (Event::Asked, _) => {
            push(effects, Effect::AskPlace);
            (Geolocation::Asking(wall), Some(SLOW_AFTER))
        }
        (Event::Answered(answer), before) => match (read(answer, wall), before) {
            // Two requests may be under way. A position takes precedence over a failure of the other request.
            (Geolocation::Shown(shown), _) => {
                (Geolocation::Shown(shown), Some(next_minute(&shown, wall)))
            }
            (failure, Geolocation::Asking(_) | Geolocation::Slow) => (failure, None),
            _ => return,
        },
        (Event::TimePassed, Geolocation::Asking(since)) => {
            // A timer may fire early, and the clock may be set back.
            let left = SLOW_AFTER.saturating_sub(wall.saturating_sub(since));
            if left > Millis::ZERO {
                return push(effects, Effect::WakePlaceIn(Some(left)));
            }
            (Geolocation::Slow, None)
        }
        (Event::TimePassed, Geolocation::Shown(mut shown)) => {
            shown.minutes = age(shown.measured, wall);
            *place = Geolocation::Shown(shown);
            push(effects, Effect::SetAge(shown.age(locale)));
            return push(
                effects,
                Effect::WakePlaceIn(Some(next_minute(&shown, wall))),
            );
        }
        (Event::CopyTapped, Geolocation::Shown(shown)) => {
            return push(effects, Effect::Copy(shown.message(locale)));
        }
        (Event::ShareTapped, Geolocation::Shown(shown)) => {
            return push(effects, Effect::Share(shown.message(locale)));
        }
        _ => return,
    };
    *place = next;
    push(effects, Effect::WakePlaceIn(wake));
    push(effects, Effect::Render);
    push(effects, Effect::Announce(place.line(locale).to_owned()));
    push(effects, Effect::RestoreFocus(PANEL));
}

impl Geolocation {
    /// What to tell the runner; empty if nothing was asked.
    #[must_use]
    pub const fn line(self, locale: Locale) -> &'static str {
        match self {
            Self::Idle => "",
            Self::Asking(_) => words!(locale, place::ASKING),
            Self::Slow => words!(locale, place::SLOW),
            Self::Shown(_) => words!(locale, place::FOUND),
            Self::Inexact => words!(locale, place::INEXACT),
            Self::Refused => words!(locale, place::REFUSED),
            Self::Off => words!(locale, place::OFF),
        }
    }
}

impl Shown {
    /// Degrees north and east, as emergency services write them: `46.12346, -7.50000`.
    #[must_use]
    pub fn coordinates(&self) -> String {
        let mut text = String::new();
        for degrees in self.position.degrees() {
            if !text.is_empty() {
                put(&mut text, ", ");
            }
            if degrees < 0 {
                put(&mut text, "-");
            }
            let degrees = u64::from(degrees.unsigned_abs());
            put_number(&mut text, degrees / 100_000);
            put(&mut text, ".");
            put_padded(&mut text, degrees % 100_000, 5);
        }
        text
    }

    /// How exact it is.
    #[must_use]
    pub fn accuracy(&self, locale: Locale) -> String {
        words!(
            locale,
            place::accuracy(&to_text(self.position.accuracy().into()))
        )
    }

    /// How old it is.
    #[must_use]
    pub fn age(&self, locale: Locale) -> String {
        match self.minutes {
            0 => words!(locale, place::JUST_NOW).to_owned(),
            1 => words!(locale, place::A_MINUTE_AGO).to_owned(),
            minutes => words!(locale, place::minutes_ago(&to_text(minutes))),
        }
    }

    /// The message for rescuers.
    #[must_use]
    pub fn message(&self, locale: Locale) -> String {
        words!(
            locale,
            place::message(
                &self.coordinates(),
                &self.accuracy(locale),
                &self.age(locale)
            )
        )
    }

    /// The address of a text message ready to send. `?&` is understood by Android and iOS alike.
    #[must_use]
    pub fn text_message(&self, locale: Locale) -> String {
        let mut address = "sms:?&body=".to_owned();
        for byte in self.message(locale).bytes() {
            if byte.is_ascii_alphanumeric() {
                put_char(&mut address, char::from(byte));
            } else {
                put(&mut address, "%");
                for digit in [byte >> 4, byte & 15] {
                    put_char(
                        &mut address,
                        char::from(b"0123456789ABCDEF"[usize::from(digit)]),
                    );
                }
            }
        }
        address
    }
}

fn read(answer: GeolocationAnswer, wall: Millis) -> Geolocation {
    match answer {
        GeolocationAnswer::Measured {
            latitude,
            longitude,
            accuracy,
            at,
            can_share,
        } => match Position::new(latitude, longitude, accuracy) {
            Some(position) => Geolocation::Shown(Shown {
                position,
                minutes: age(at, wall),
                can_share,
                measured: at,
            }),
            None => Geolocation::Inexact,
        },
        GeolocationAnswer::Refused => Geolocation::Refused,
        GeolocationAnswer::Failed => Geolocation::Off,
    }
}

/// Whole minutes since a measurement; 0 if the clock has been set back since.
fn age(measured: Millis, wall: Millis) -> u64 {
    wall.saturating_sub(measured).0 / MINUTE.0
}

fn next_minute(shown: &Shown, wall: Millis) -> Millis {
    let age = wall.saturating_sub(shown.measured);
    MINUTE.saturating_sub(Millis(age.0 % MINUTE.0))
}
