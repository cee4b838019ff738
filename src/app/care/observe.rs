//! What the browser reports: with every event, or on request.

use super::super::records::{millis, offset, wall};
use super::sound::Sound;
use crate::care::ClockReading;
use crate::emergency::{self, Country};
use crate::platform::{clock, geolocation, lifecycle, locale, share, store};
use crate::state::Slot;
use crate::state::care::{Blocked, Event, GeolocationAnswer, Observed, Stamp};

/// What is reported with every event.
pub(super) fn observe(sound: &Sound) -> Observed {
    Observed {
        monotonic: clock::monotonic_ms().map(millis),
        wall: wall(),
        hidden: is_hidden(),
        audio: sound.audio(),
        track: sound.track(),
    }
}

/// Both clocks; `None` if the browser has no clock that never runs backwards.
pub(super) fn reading() -> Option<ClockReading> {
    Some(ClockReading {
        monotonic: millis(clock::monotonic_ms()?),
        wall: wall(),
    })
}

pub(super) fn is_hidden() -> bool {
    lifecycle::is_hidden()
}

/// The stored session and settings.
pub(super) fn records() -> Event {
    Event::RecordsRead {
        session: read(Slot::Session),
        settings: read(Slot::Settings),
    }
}

/// Whether the device still holds the session as this page has stored it last; `None` if the browser does not say.
pub(super) fn holds_session() -> Option<bool> {
    store::holds_own(Slot::Session.key())
}

fn read(slot: Slot) -> Result<Option<String>, Blocked> {
    store::read(slot.key()).map_err(|_| Blocked)
}

/// The country the runner is in, as far as the browser says.
pub(super) fn country() -> Option<Country> {
    let languages = locale::languages();
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    emergency::country_for(&locale::time_zone().unwrap_or_default(), &languages)
}

/// Distinguishes entries made in the same millisecond, and records the local time at which they were made.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "from 0 to 1023"
)]
pub(super) fn stamp() -> Stamp {
    Stamp {
        offset: offset(),
        random: (clock::random() * 1_024.0) as u16,
    }
}

/// Where the device is, as the browser answers.
pub(super) fn place(answer: &geolocation::Answer) -> GeolocationAnswer {
    match *answer {
        geolocation::Answer::Measured {
            latitude,
            longitude,
            accuracy,
            at_ms,
        } => GeolocationAnswer::Measured {
            latitude,
            longitude,
            accuracy,
            at: millis(at_ms),
            can_share: share::can_share(),
        },
        geolocation::Answer::Refused => GeolocationAnswer::Refused,
        geolocation::Answer::Failed => GeolocationAnswer::Failed,
    }
}
