//! The tones, as data: which notes signal a cue or answer a press, and their shape.

use crate::care::Millis;

/// The loudest a tone gets; 1 is the maximum.
pub const PEAK: f64 = 0.5;
/// The milliseconds in which a note rises to its peak, so that it does not click.
pub const ATTACK: u16 = 8;
/// The milliseconds in which it fades out.
pub const RELEASE: u16 = 20;

/// One note of a signal: the milliseconds after the start of the signal, the milliseconds it lasts, and its frequency in hertz.
/// Plain numbers, which the audio clock takes as they are.
pub type Note = [u16; 3];

/// A button of headphones, a lock screen or a watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaKey {
    /// Continue.
    Play,
    /// Pause.
    Pause,
    /// "It has gone".
    Next,
    /// The instruction again.
    Previous,
    /// Pause, and end the sound.
    Stop,
}

impl MediaKey {
    /// Every button.
    pub const ALL: [Self; 5] = [
        Self::Play,
        Self::Pause,
        Self::Next,
        Self::Previous,
        Self::Stop,
    ];

    /// The name of its action in the Media Session standard.
    #[must_use]
    pub const fn action(self) -> &'static str {
        match self {
            Self::Play => "play",
            Self::Pause => "pause",
            Self::Next => "nexttrack",
            Self::Previous => "previoustrack",
            Self::Stop => "stop",
        }
    }

    /// Its answer, so that the runner hears that it was understood. None of them sounds like a cue.
    #[must_use]
    pub const fn notes(self) -> &'static [Note] {
        match self {
            Self::Play => &[[0, 60, 440], [80, 90, 660]],
            Self::Pause => &[[0, 60, 660], [80, 90, 440]],
            Self::Next => &[[0, 60, 660], [80, 60, 880], [160, 180, 1_320]],
            Self::Previous => &[[0, 90, 660], [150, 90, 660], [300, 120, 880]],
            Self::Stop => &[[0, 60, 660], [80, 60, 550], [160, 180, 330]],
        }
    }
}

/// The notes for a number of tones: one for each of the last seconds, two for the start of a phase, three for an end.
#[must_use]
pub const fn notes(tones: u8) -> &'static [Note] {
    match tones {
        0 => &[],
        1 => &[[0, 90, 880]],
        2 => &[[0, 90, 660], [150, 120, 880]],
        _ => &[[0, 150, 990], [250, 150, 990], [500, 150, 990]],
    }
}

/// How long a signal sounds.
#[must_use]
pub fn length(notes: &[Note]) -> Millis {
    let end = notes.last().map_or(0, |[after, lasts, _]| after + lasts);
    Millis(end.into())
}
