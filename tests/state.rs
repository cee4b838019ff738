//! The app as state machines: the effects it requests from the browser, and how it handles the results.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

#[path = "state/announcer.rs"]
mod announcer;
#[path = "state/app.rs"]
mod app;
#[path = "state/device.rs"]
mod device;
#[path = "state/diary.rs"]
mod diary;
#[path = "state/import.rs"]
mod import;
#[path = "state/open_form.rs"]
mod open_form;
#[path = "state/place.rs"]
mod place;
#[path = "state/pocket.rs"]
mod pocket;
#[path = "state/saved_cramp.rs"]
mod saved_cramp;
