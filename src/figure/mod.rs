//! The figure: one jointed body, and each stretch of the guide as the angles of its joints.
//!
//! - `skeleton` holds the lengths and outlines of the body, the same in every pose;
//! - `pose` holds the poses, as data;
//! - `draw` turns a pose into the inside of an `<svg>`;
//! - [`motion`] writes the style that moves a figure into its stretch, once;
//! - `kinematics` (tests only) reads a drawing back, so that a test can ask where a hand is.
//!
//! It holds no words: what a picture shows is said by the page around it.

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
pub use motion::movement;
pub use pose::{Mark, Pose};
