//! What is kept on the device: the session after every event, the settings after every change.
//!
//! Where the browser keeps nothing the guide goes on in memory and says so. A record that cannot be read is set aside
//! under a name of its own; nothing is ever thrown away.

use crate::care::{Millis, Snapshot};
use crate::platform::{clock, page, store};
use crate::record::text::written;
use crate::record::{Settings, Unreadable, session};

/// What the name of a record that was set aside holds, before the time of that.
const ASIDE: &str = ".aside.";
const SESSION: &str = "uncramp.session";
/// The script that runs before the first paint reads it too.
const SETTINGS: &str = "uncramp.settings";

/// Which records may be written: one that could be neither read nor set aside is left alone.
#[derive(Clone, Copy, Debug)]
pub(super) struct Keeper {
    session: bool,
    settings: bool,
}

/// What was kept.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kept {
    pub(super) keeper: Keeper,
    pub(super) settings: Settings,
    /// The session, and how long ago it was kept.
    pub(super) session: Option<(Snapshot, Millis)>,
}

impl Kept {
    /// Reads what the device has kept.
    pub(super) fn read() -> Self {
        let (kept_session, writes_session) = read(SESSION, session::read);
        let (settings, writes_settings) = read(SETTINGS, Settings::read);
        let now = wall();
        Self {
            keeper: Keeper {
                session: writes_session,
                settings: writes_settings,
            },
            settings: settings.unwrap_or_default(),
            session: kept_session.map(|(snapshot, at)| (snapshot, now.less(at))),
        }
    }
}

impl Keeper {
    pub(super) fn keep_session(self, snapshot: &Snapshot) {
        say(self.session && store::write(SESSION, &session::write(snapshot, wall())).is_ok());
    }

    pub(super) fn keep_settings(self, settings: Settings) {
        say(self.settings && store::write(SETTINGS, &settings.write()).is_ok());
    }
}

/// What a record says, if there is one that can be read, and whether a new one may take its place.
fn read<T>(key: &str, parse: fn(&str) -> Result<T, Unreadable>) -> (Option<T>, bool) {
    let Ok(text) = store::read(key) else {
        return (None, false);
    };
    let Some(text) = text else {
        return (None, true);
    };
    parse(&text).map_or_else(
        |_| (None, set_aside(key, &text)),
        |record| (Some(record), true),
    )
}

/// Whether this is the name of a record that was set aside. Byte by byte: the search of the standard library is 0.5 kB.
pub(super) fn is_aside(key: &str) -> bool {
    let mut places = key.as_bytes().windows(ASIDE.len());
    places.any(|place| place == ASIDE.as_bytes())
}

fn set_aside(key: &str, text: &str) -> bool {
    let aside = [key, ASIDE, &written(wall().0)].concat();
    store::write(&aside, text).is_ok() && store::remove(key).is_ok()
}

/// Says whether the device keeps what the runner does.
fn say(kept: bool) {
    page::set_attribute("data-kept", (!kept).then_some("no"));
}

pub(super) fn wall() -> Millis {
    super::millis(clock::wall_ms())
}
