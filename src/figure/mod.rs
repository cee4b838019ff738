//! The figure: one jointed body, and each stretch of the guide as the angles of its joints.
//!
//! - `skeleton` defines the lengths and outlines of the body, the same in every pose;
//! - `pose` defines the poses, as data;
//! - `draw` turns a pose into the contents of an `<svg>`;
//! - [`motion`] writes the style that moves a figure into its stretch, once;
//! - `kinematics` (tests only) parses a drawing, so that a test can ask where a hand is.
//!
//! It contains no text: the page around a picture describes it.

mod draw;
#[cfg(test)]
mod kinematics;
pub mod motion;
#[cfg(test)]
mod motion_tests;
mod pose;
mod skeleton;
#[cfg(test)]
mod tests;

pub use draw::{markup, view_box};
pub use pose::{Mark, Pose};
