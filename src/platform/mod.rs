//! The browser, one ability a file. Nothing here knows the guide: names of attributes, classes, keys and languages are passed in by `app`.
//!
//! Every call can fail, and does so into a value: a browser that lacks an ability, or forbids it, is the normal case.

pub mod animations;
pub mod clock;
pub mod events;
pub mod files;
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
pub mod vibration;
pub mod wake_lock;
