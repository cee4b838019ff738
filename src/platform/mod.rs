//! Browser features, one per file. Nothing here knows the guide: `app` passes in the names of attributes, classes, keys and
//! languages.
//!
//! Every call can fail, and returns a value when it does: a browser that lacks or forbids a feature is the normal case.

pub mod animations;
pub mod clock;
pub mod events;
pub mod files;
pub mod geolocation;
pub mod history;
mod js;
pub mod lifecycle;
pub mod locale;
pub mod page;
pub mod share;
pub mod speech;
pub mod stopped;
pub mod store;
pub mod timer;
pub mod tones;
pub mod track_player;
pub mod vibration;
pub mod wake_lock;
