//! The figure: one jointed body, and each stretch of the guide as the angles of its joints.
//!
//! - `skeleton` defines the lengths and outlines of the body, the same in every pose; `front` its outlines from the front;
//! - `pose` defines what a pose is made of, `table` the poses themselves, as data;
//! - `draw` turns a pose into the contents of an `<svg>`, with `pen` and `limbs`, `scene` (what surrounds it), `cue` (arrows and other signs)
//!   and `window` (a foot, large);
//! - `map` draws the legs, and the zones that are links;
//! - [`motion`] writes the style that moves a figure into its stretch, once;
//! - `kinematics` (tests only) parses a drawing, so that a test can ask where a hand is.
//!
//! It contains no text: the page around a picture describes it, with words for each [`Cue`].

#[cfg(test)]
mod arrow_tests;
mod cue;
#[cfg(test)]
mod cue_tests;
mod draw;
mod front;
#[cfg(test)]
mod hand_tests;
#[cfg(test)]
mod kinematics;
mod limbs;
mod map;
pub mod motion;
#[cfg(test)]
mod motion_tests;
mod pen;
mod pose;
mod scene;
#[cfg(test)]
mod sight_tests;
#[cfg(test)]
mod sign_tests;
mod skeleton;
mod table;
#[cfg(test)]
mod tests;
mod window;

pub use cue::Cue;
pub use draw::{markup, view_box};
pub use map::{AREA_WIDTH, MAP_VIEW_BOX, Zone, leg_symbols};
pub use table::Pose;
