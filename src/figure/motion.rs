//! The style that moves a figure, once, from a relaxed start into its stretch.
//!
//! Each moving joint has a rule with its initial rotation and its final one; two sets of keyframes serve them all.
//! Afterwards the drawing itself is shown, and no animation runs.

use super::front;
use super::pose::{Body, Helper, View};
use super::skeleton::{SHANK, THIGH, TORSO, UPPER_ARM};
use super::table::Pose;
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
        let row = pose.row();
        if let Some(start) = pose.start() {
            let hip = format!(".{}>.j-hip", pose.movement());
            push_rules(&mut css, &hip, row.view, start, &row.body);
        }
        if let (Some(start), Some(helper)) = (pose.helper_start(), row.helper) {
            let view = match helper {
                Helper::Facing(_) => View::Front,
                Helper::Beside(_) | Helper::Behind(_) => View::Side,
            };
            let hip = format!(".{}>.f-helper>.j-hip", pose.movement());
            push_rules(&mut css, &hip, view, start.body(), helper.body());
        }
    }
    css.push('}');
    css.push_str(KEYFRAMES);
    css
}

/// Adds a rule for each joint that moves, of the person whose hip has this selector.
fn push_rules(css: &mut String, hip: &str, view: View, start: &Body, end: &Body) {
    if start.hip != end.hip {
        let units = |(x, y): (i16, i16)| [x, y].map(|tenths| f32::from(tenths) / 10.0);
        let (from, to) = (units(start.hip), units(end.hip));
        // 85 % of the way, like the rotations of the joints at this keyframe.
        let half: [f32; 2] = core::array::from_fn(|axis| from[axis] * 0.15 + to[axis] * 0.85);
        // Writing into a string cannot fail.
        let _ = write!(
            css,
            "{hip}{{--x:{}px;--y:{}px;--p:{:.2}px;--q:{:.2}px;--a:{}px;--b:{}px;\
             animation:pose-hip {MOVE_MS}ms ease-in-out {DELAY_MS}ms backwards}}",
            from[0], from[1], half[0], half[1], to[0], to[1]
        );
    }
    for (from, to) in joints(view, start).iter().zip(joints(view, end)) {
        if from.rotation != to.rotation {
            let _ = write!(
                css,
                "{hip} {}{{--y:{}px;--a:{}deg;--b:{}deg;\
                 animation:pose {MOVE_MS}ms ease-in-out {DELAY_MS}ms backwards}}",
                to.selector, to.along, from.rotation, to.rotation
            );
        }
    }
}

/// A joint that can turn.
struct Joint {
    selector: String,
    /// Its distance from the parent's joint, along the parent, in units.
    along: f32,
    /// In degrees.
    rotation: i16,
}

/// The joints that can turn.
fn joints(view: View, body: &Body) -> Vec<Joint> {
    let front = view == View::Front;
    let units = |length: i16, percent: i16| f32::from(length * percent) / 100.0;
    let torso = if front {
        units(front::TORSO / 10, body.look.torso)
    } else {
        f32::from(TORSO)
    };
    let mut joints = Vec::new();
    let mut joint = |selector: &str, along: f32, rotation: i16| {
        joints.push(Joint {
            selector: selector.to_owned(),
            along,
            rotation,
        });
    };
    joint(".j-torso", 0.0, body.torso);
    if front {
        joint(".j-neck", torso, body.head);
    }
    joint(".j-head", torso, body.head);
    let sides = if front {
        [".f-left", ".f-right"]
    } else {
        [".f-near", ".f-far"]
    };
    let legs = [
        (body.near_leg, body.look.near_leg),
        (body.far_leg, body.look.far_leg),
    ];
    for (side, (leg, look)) in sides.into_iter().zip(legs) {
        let [thigh, shank, foot] = leg.rotations();
        joint(&format!("{side}.j-thigh"), 0.0, thigh);
        joint(
            &format!("{side} .j-shank"),
            units(THIGH, look.seen[0]),
            shank,
        );
        joint(&format!("{side} .j-foot"), units(SHANK, look.seen[1]), foot);
        if let Some(toes) = look.toes {
            joint(&format!("{side} .j-toe"), 0.0, -toes);
        }
    }
    let sides = if front {
        [".f-left", ".f-right"]
    } else {
        [".f-arm", ".f-far"]
    };
    for (side, arm) in sides.into_iter().zip([body.near_arm, body.far_arm]) {
        let [upper, fore] = arm.rotations(if front { 0 } else { body.torso });
        let along = if front { 0.0 } else { torso };
        joint(&format!("{side}.j-upper"), along, upper);
        joint(
            &format!("{side} .j-fore"),
            units(UPPER_ARM, body.look.arms[0]),
            if front { -fore } else { fore },
        );
    }
    joints
}
