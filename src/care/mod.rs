//! The care as data and rules: the graph, the episode, the hold, the red flags.
//!
//! This module contains no text, reads no clock, calls no browser API, and cannot fail.
//! Time is passed in as an argument; what should happen is returned as [`Effect`]s.

pub mod clock;
pub mod cue;
pub mod graph;
pub mod hold;
mod leg;
pub mod plan;
pub mod safety;
pub mod session;
pub mod time;
pub mod why;

pub use clock::{Clock, ClockReading};
pub use cue::{Cue, Failures, Output, Outputs};
pub use graph::{
    Answer, Edge, Muscle, Question, ReturnToRun, Setting, StepId, Stop, Stretch, Treatment,
};
pub use hold::{Hold, HoldLength, Pause, Phase};
pub use leg::Leg;
pub use safety::{FlagGroup, HeatRefusal, RedFlag};
pub use session::{Effect, Event, HistoryUpdate, Interrupted, Relief, Session, Snapshot, update};
pub use time::{Millis, Moment};
pub use why::{CauseAnswer, CauseAnswers, CauseQuestion};
