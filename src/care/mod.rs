//! The care as data and rules: the graph, the episode, the hold, the red flags.
//!
//! Nothing here knows a word of text, reads a clock or touches a browser, and nothing here can fail.
//! Time comes in as an argument, what should happen goes out as [`Effect`]s.

pub mod graph;
pub mod hold;
pub mod safety;
pub mod session;
pub mod time;

pub use graph::{Answer, Edge, Position, Question, StepId, Stop, Treatment};
pub use hold::{Hold, Phase};
pub use safety::{HeatRefusal, RedFlag};
pub use session::{Cue, Effect, Event, Move, Session, update};
pub use time::{Millis, Moment};
