//! The style that moves a figure, once, from a relaxed start into its stretch.
//!
//! Each moving joint has a rule with its initial rotation and its final one; two sets of keyframes serve them all.
//! Afterwards the drawing itself is shown, and no animation runs.

use super::pose::{Body, Pose};
use super::skeleton::{SHANK, THIGH, TORSO, UPPER_ARM};
use std::fmt::Write as _;

/// How long the start is shown before the figure moves, in milliseconds.
const DELAY_MS: u64 = 500;
/// How long the figure moves, in milliseconds.
const MOVE_MS: u64 = 4_000;

/// From the first appearance of a figure to the end of its movement, in milliseconds.
pub const DURATION_MS: u64 = DELAY_MS + MOVE_MS;

/// Most of the way in the first half, the rest as a slow pull. The last keyframe is explicit: not every browser accepts a
/// `transform` attribute as the end of an animation.
const KEYFRAMES: &str = "\
    @keyframes pose{\
    from{transform:translate(0,var(--y)) rotate(var(--a))}\
    50%{transform:translate(0,var(--y)) rotate(calc(var(--a)*.15 + var(--b)*.85))}\
    to{transform:translate(0,var(--y)) rotate(var(--b))}}\
    @keyframes pose-hip{\
    from{transform:translate(var(--x),var(--y))}\
    50%{transform:translate(var(--p),var(--q))}\
    to{transform:translate(var(--a),var(--b))}}";

/// A style sheet for figures with the class of a [`movement`](Pose::movement). For a reader who prefers reduced motion they do not move.
#[must_use]
pub fn style() -> String {
    let mut css = String::from("@media (prefers-reduced-motion:no-preference){");
    for pose in Pose::ALL {
        if let Some(start) = pose.start() {
            css.push_str(&rules(pose.movement(), start, pose.body()));
        }
    }
    css.push('}');
    css.push_str(KEYFRAMES);
    css
}

/// A rule for each joint that moves.
fn rules(class: &str, start: &Body, end: &Body) -> String {
    let mut css = String::new();
    if start.hip != end.hip {
        let units = |(x, y): (i16, i16)| [x, y].map(|tenths| f32::from(tenths) / 10.0);
        let (from, to) = (units(start.hip), units(end.hip));
        // 85 % of the way, like the rotations of the joints at this keyframe.
        let half: [f32; 2] = core::array::from_fn(|axis| from[axis] * 0.15 + to[axis] * 0.85);
        // Writing into a string cannot fail.
        let _ = write!(
            css,
            ".{class} .j-hip{{--x:{}px;--y:{}px;--p:{:.2}px;--q:{:.2}px;--a:{}px;--b:{}px;\
             animation:pose-hip {MOVE_MS}ms ease-in-out {DELAY_MS}ms backwards}}",
            from[0], from[1], half[0], half[1], to[0], to[1]
        );
    }
    for ((joint, along, a), (.., b)) in joints(start).into_iter().zip(joints(end)) {
        if a != b {
            let _ = write!(
                css,
                ".{class} {joint}{{--y:{along}px;--a:{a}deg;--b:{b}deg;\
                 animation:pose {MOVE_MS}ms ease-in-out {DELAY_MS}ms backwards}}"
            );
        }
    }
    css
}

/// The joints that turn: selector, position along the parent in units, rotation in degrees.
fn joints(body: &Body) -> [(&'static str, i16, i16); 12] {
    let [far_thigh, far_shank, far_foot] = body.far_leg.rotations();
    let [near_thigh, near_shank, near_foot] = body.near_leg.rotations();
    let [far_upper, far_fore] = body.far_arm.rotations(body.torso);
    let [near_upper, near_fore] = body.near_arm.rotations(body.torso);
    [
        (".f-far.j-thigh", 0, far_thigh),
        (".f-far .j-shank", THIGH, far_shank),
        (".f-far .j-foot", SHANK, far_foot),
        (".f-near.j-thigh", 0, near_thigh),
        (".f-near .j-shank", THIGH, near_shank),
        (".f-near .j-foot", SHANK, near_foot),
        (".j-torso", 0, body.torso),
        (".j-head", TORSO, body.head),
        (".f-far.j-upper", TORSO, far_upper),
        (".f-far .j-fore", UPPER_ARM, far_fore),
        (".f-arm.j-upper", TORSO, near_upper),
        (".f-arm .j-fore", UPPER_ARM, near_fore),
    ]
}
