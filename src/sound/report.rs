//! What the player of a track reports to the app.

use super::MediaKey;

/// Something that has happened to a track. `web/track_player.js` reports its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrackReport {
    /// A button was pressed.
    Pressed(MediaKey),
    /// It has played on while the page was hidden.
    Advanced,
    /// It is about to end, and more is to come.
    Ending,
    /// Something else on the phone has stopped it.
    Stopped,
    /// The browser does not play it.
    Failed,
}

impl TrackReport {
    /// Every report, by its number.
    pub const ALL: [Self; 9] = [
        Self::Pressed(MediaKey::Play),
        Self::Pressed(MediaKey::Pause),
        Self::Pressed(MediaKey::Next),
        Self::Pressed(MediaKey::Previous),
        Self::Pressed(MediaKey::Stop),
        Self::Advanced,
        Self::Ending,
        Self::Stopped,
        Self::Failed,
    ];
}
