//! The tones of the guide as data, and the cues ahead as a sound file. Pure: nothing here plays.

pub mod tone;
pub mod track;

pub use tone::MediaKey;
