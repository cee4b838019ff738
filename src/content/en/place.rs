//! "Show my place": the panel with the position of the runner, for rescuers.

use crate::text::joined;

/// The accessible name of the panel.
pub const PLACE: &str = "My place";
/// The button that asks the browser.
pub const SHOW: &str = "Show my place";
/// While the browser is looking.
pub const ASKING: &str = "Looking for your place. Allow it if asked.";
/// When it has been looking for 10 seconds.
pub const SLOW: &str = "Still looking. Stay where you see the sky.";
/// When it was found.
pub const FOUND: &str = "You are here. Read it out, or send it.";
/// When it was found with an error of more than 100 metres.
pub const INEXACT: &str = "Your place is not exact enough to use.";
/// When the browser does not allow it.
pub const REFUSED: &str = "Your browser did not allow it.";
/// When the device cannot say.
pub const OFF: &str = "Your phone cannot tell. Is location on?";
/// What to say without coordinates.
pub const SAY_INSTEAD: &str = "Say the road, the path or the nearest marker.";
/// Asks the browser again.
pub const LOOK_AGAIN: &str = "Look again";
/// Copies the message.
pub const COPY: &str = "Copy";
/// Shares the message with another app.
pub const SHARE: &str = "Share";
/// Opens the message as a text message.
pub const TEXT: &str = "Send as a text";
/// The age of a position that is less than a minute old.
pub const JUST_NOW: &str = "Found just now.";
/// The age of a position that is one minute old.
pub const A_MINUTE_AGO: &str = "Found 1 minute ago.";

/// The age of a position that is two minutes old or more.
#[must_use]
pub fn minutes_ago(minutes: &str) -> String {
    joined(&["Found ", minutes, " minutes ago."])
}

/// How exact a position is.
#[must_use]
pub fn accuracy(metres: &str) -> String {
    joined(&["Exact to ", metres, " m."])
}

/// The message for rescuers.
#[must_use]
pub fn message(coordinates: &str, accuracy: &str, age: &str) -> String {
    joined(&[
        "I need help. I am at ",
        coordinates,
        ". ",
        accuracy,
        " ",
        age,
    ])
}
