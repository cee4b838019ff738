//! The tones of the guide as data, and the cues ahead as a sound file. Pure: nothing here plays.

mod report;
pub mod tone;
pub mod track;

pub use report::TrackReport;
pub use tone::MediaKey;
