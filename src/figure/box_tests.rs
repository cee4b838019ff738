//! Whether every figure fits into its box, and how large it is in it.

use super::kinematics::{Drawing, Shape, box_of};
use super::pose::{Helper, Scene, View};
use super::skeleton::{SHANK, THIGH, TORSO, UPPER_ARM};
use super::tests::{check, distance};
use super::{Pose, view_box};

/// The margin inside the edges of a view box, which has its own.
const EDGE: f64 = 0.0;

/// Props end at the frame, a window clips what is in it, and some arms come from outside.
fn may_be_cut_off(pose: Pose, shape: &Shape) -> bool {
    const PROPS: [&str; 5] = ["f-sheet", "f-prop", "f-ground", "f-seam", "f-bar"];
    PROPS.iter().any(|prop| shape.class.contains(prop))
        || matches!(pose.row().helper, Some(Helper::Above(..))) && shape.joint.contains("f-helper")
        || pose.row().window.is_some() && !shape.is_body()
}

#[test]
fn everything_is_inside_its_view_box() {
    for &pose in Pose::ALL {
        let [left, top, width, height] = box_of(pose);
        for shape in Drawing::of(pose).shapes {
            if may_be_cut_off(pose, &shape) {
                continue;
            }
            for (x, y) in shape.points() {
                let inside = x - shape.margin >= left + EDGE
                    && x + shape.margin <= left + width - EDGE
                    && y - shape.margin >= top + EDGE
                    && y + shape.margin <= top + height - EDGE;
                check(
                    inside,
                    pose,
                    &format!("{} is out at {x:.1} {y:.1}", shape.class),
                );
            }
        }
    }
}

#[test]
fn a_standing_figure_keeps_its_size_and_a_seated_one_is_larger() {
    for &pose in Pose::ALL {
        match pose.row().scene {
            _ if !pose.row().view_box.is_empty() => {}
            Scene::Lunge | Scene::Sit | Scene::Bed => {}
            Scene::Open | Scene::Wall | Scene::Rail | Scene::Bedside => {
                check(
                    view_box(pose) == view_box(Pose::CalfStanding),
                    pose,
                    "jumps",
                );
            }
            _ => {
                let [_, _, width, height] = box_of(pose);
                let [_, _, _, standing] = box_of(Pose::CalfStanding);
                check(
                    height < standing && width > height,
                    pose,
                    "is not lower and wider",
                );
            }
        }
    }
}

#[test]
fn proportions_are_the_same_in_every_pose() {
    let segments = [
        ("f-near j-torso", "f-near j-torso j-head", -TORSO),
        ("f-near j-torso", "f-near j-torso f-far j-upper", -TORSO),
        ("f-near j-thigh", "f-near j-thigh j-shank", THIGH),
        ("f-far j-thigh", "f-far j-thigh j-shank", THIGH),
        (
            "f-near j-thigh j-shank",
            "f-near j-thigh j-shank j-foot",
            SHANK,
        ),
        (
            "f-far j-thigh j-shank",
            "f-far j-thigh j-shank j-foot",
            SHANK,
        ),
        ("f-arm j-upper", "f-arm j-upper j-fore", UPPER_ARM),
        ("f-far j-upper", "f-far j-upper j-fore", UPPER_ARM),
    ];
    for &pose in Pose::ALL {
        let row = pose.row();
        if row.view != View::Side || row.body.near_leg.seen != [100, 100] {
            continue;
        }
        let drawing = Drawing::of(pose);
        for (from, to, length) in segments {
            let length_drawn = distance(drawing.joint(from).origin(), drawing.joint(to).origin());
            check((length_drawn - f64::from(length)).abs() < 1e-9, pose, to);
        }
    }
}
