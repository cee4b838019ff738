//! The words of the voice and of the announcements.

/// Between a title and what follows.
pub const STOP: &str = ". ";
/// Between two sentences.
pub const SPACE: &str = " ";
/// Before a hold.
pub const GET_READY: &str = "Get ready.";
/// The seconds of a hold begin.
pub const HOLD: &str = "Hold.";
/// Said at the end of a hold: a muscle that still cramps would seize up again if it were released.
pub const KEEP_STRETCHING: &str = "Keep the stretch on.";
/// Said at the end of a practice hold, where nothing cramps.
pub const EASE_OUT: &str = "Ease out slowly.";
/// A hold was paused, by a tap or because the guide was away.
pub const PAUSED: &str = "Paused. Tap Continue when you are ready.";
/// Ice or heat has been on for a while.
pub const LOOK_AT_SKIN: &str = "Look at the skin.";
/// Heat has been on for as long as it may.
pub const HEAT_OFF: &str = "Take the heat off now.";
/// Ice has been on for as long as it may.
pub const ICE_OFF: &str = "Take the ice off now.";
/// Said when the rest before the test is over.
pub const RESTED: &str = "The rest is over.";
/// Said when the walk of the test is over.
pub const WALKED: &str = "The minute is over.";
/// Said when the episode has lasted too long.
pub const TOO_LONG: &str = "More than 10 minutes have passed.";

/// Half of each possible length of a hold.
#[must_use]
pub const fn seconds_left(left: u8) -> &'static str {
    match left {
        10 => "10 seconds left.",
        15 => "15 seconds left.",
        22 => "22 seconds left.",
        _ => "30 seconds left.",
    }
}
