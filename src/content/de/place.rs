//! "Show my place": the panel with the position of the runner, for rescuers.
pub const PLACE: &str = "My place";
pub const SHOW: &str = "Show my place";
pub const ASKING: &str = "Looking for your place. Allow it if asked.";
pub const SLOW: &str = "Still looking. Stay where you see the sky.";
pub const FOUND: &str = "You are here. Read it out, or send it.";
pub const INEXACT: &str = "Your place is not exact enough to use.";
pub const REFUSED: &str = "Your browser did not allow it.";
pub const OFF: &str = "Your phone cannot tell. Is location on?";
pub const SAY_INSTEAD: &str = "Say the road, the path or the nearest marker.";
pub const LOOK_AGAIN: &str = "Look again";
pub const COPY: &str = "Copy";
pub const SHARE: &str = "Share";
pub const TEXT: &str = "Send as a text";
pub const JUST_NOW: &str = "Found just now.";
pub const A_MINUTE_AGO: &str = "Found 1 minute ago.";
#[must_use]
pub fn minutes_ago(minutes: &str) -> String {
    ["Found ", minutes, " minutes ago."].concat()
}
#[must_use]
pub fn accuracy(metres: &str) -> String {
    ["Exact to ", metres, " m."].concat()
}
#[must_use]
pub fn message(coordinates: &str, accuracy: &str, age: &str) -> String {
    [
        "I need help. I am at ",
        coordinates,
        ". ",
        accuracy,
        " ",
        age,
    ]
    .concat()
}
