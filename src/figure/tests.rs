//! Every pose, drawn and measured: feet on the ground, hands where they belong, everything inside the frame.

use super::kinematics::{Drawing, Point, box_of};
use super::pose::{Arm, Leg, Scene};
use super::skeleton::{FOOT, FOREARM, GROUND, Limb, SHANK, THIGH, TORSO, UPPER_ARM};
use super::{Mark, Pose, markup, view_box};

/// A hand holds or touches whatever is at most this far from its centre.
const REACH: f64 = 4.0;
/// The margin inside the edges of a view box.
const EDGE: f64 = 1.0;

#[track_caller]
fn check(ok: bool, pose: Pose, what: &str) {
    assert!(ok, "{pose:?}: {what}");
}

#[track_caller]
fn check_reach(pose: Pose, arm: &str, target: impl Fn(&Drawing, Point) -> f64) {
    let drawing = Drawing::of(pose);
    let hand = drawing
        .joint(&format!("{arm} j-upper j-fore"))
        .at((0.0, FOREARM));
    let gap = target(&drawing, hand);
    check(gap <= REACH, pose, &format!("the hand is {gap:.1} away"));
}

fn distance(a: Point, b: Point) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

fn to_toes(drawing: &Drawing, hand: Point) -> f64 {
    distance(
        hand,
        drawing.joint("f-near j-thigh j-shank j-foot").at(FOOT),
    )
}

fn to_heel(drawing: &Drawing, hand: Point) -> f64 {
    distance(
        hand,
        drawing.joint("f-near j-thigh j-shank j-foot").origin(),
    )
}

fn to_shape(class: &'static str) -> impl Fn(&Drawing, Point) -> f64 {
    move |drawing, hand| {
        let points = drawing.shape(class).into_iter().flat_map(|shape| {
            shape
                .points()
                .map(|point| distance(hand, point) - shape.margin)
        });
        points.fold(f64::MAX, f64::min)
    }
}

/// The wall is flat: only its near face counts.
fn to_wall(drawing: &Drawing, hand: Point) -> f64 {
    let faces = drawing
        .shape("f-prop")
        .into_iter()
        .flat_map(|wall| wall.points().map(|(x, _)| x - wall.margin));
    (faces.fold(f64::MAX, f64::min) - hand.0).abs()
}

#[test]
fn every_pose_is_listed_once() {
    for (index, pose) in Pose::ALL.into_iter().enumerate() {
        check(pose as usize == index, pose, "is out of place in Pose::ALL");
    }
}

#[test]
fn every_pose_rests_on_the_ground() {
    for pose in Pose::ALL {
        let lowest = Drawing::of(pose).lowest();
        let off = lowest - GROUND;
        check(
            off.abs() <= 2.0,
            pose,
            &format!("is {off:.1} off the ground"),
        );
    }
}

#[test]
fn no_joint_is_bent_out_of_its_range() {
    let leg = |leg: Leg| (0..=150).contains(&leg.knee) && (60..=150).contains(&leg.ankle);
    let arm = |arm: Arm| (0..=150).contains(&arm.elbow);
    for pose in Pose::ALL {
        let body = pose.body();
        check(leg(body.near_leg), pose, "near leg");
        check(leg(body.far_leg), pose, "far leg");
        check(arm(body.near_arm), pose, "near arm");
        check(arm(body.far_arm), pose, "far arm");
        check(body.head.abs() <= 20, pose, "head");
    }
}

#[test]
fn the_hands_draw_the_toes_in() {
    for pose in [
        Pose::CalfSeated,
        Pose::CalfSeatedChair,
        Pose::HamstringSeated,
    ] {
        check_reach(pose, "f-arm", to_toes);
        check_reach(pose, "f-far", to_toes);
    }
}

#[test]
fn the_toes_of_a_calf_stretch_are_pulled_up() {
    for pose in [
        Pose::CalfStanding,
        Pose::CalfWall,
        Pose::CalfSeated,
        Pose::CalfSeatedChair,
    ] {
        check(
            pose.body().near_leg.ankle <= 75,
            pose,
            "the calf is not stretched",
        );
    }
}

#[test]
fn the_hand_holds_the_heel_at_the_buttock() {
    for pose in [Pose::QuadStanding, Pose::QuadLying] {
        check_reach(pose, "f-arm", to_heel);
    }
}

#[test]
fn the_hands_are_on_the_wall() {
    check_reach(Pose::CalfWall, "f-arm", to_wall);
    check_reach(Pose::CalfWall, "f-far", to_wall);
    check_reach(Pose::QuadStanding, "f-far", to_wall);
}

#[test]
fn the_hand_holds_the_pack() {
    check_reach(Pose::Ice, "f-arm", to_shape("f-cold"));
    check_reach(Pose::Heat, "f-arm", to_shape("f-warm"));
}

#[test]
fn a_resting_figure_leans_on_its_hands() {
    let to_ground = |_: &Drawing, (_, y): Point| (GROUND - y).abs();
    check_reach(Pose::Rest, "f-arm", to_ground);
    check_reach(Pose::Rest, "f-far", to_ground);
}

#[test]
fn the_sole_of_the_supporting_leg_is_flat() {
    for pose in [
        Pose::CalfStanding,
        Pose::CalfWall,
        Pose::HamstringStanding,
        Pose::Standing,
    ] {
        let Leg { thigh, knee, ankle } = pose.body().near_leg;
        check(
            (thigh - knee - ankle + 90).abs() <= 1,
            pose,
            "the heel is not flat",
        );
    }
}

#[test]
fn everything_is_inside_its_view_box() {
    for pose in Pose::ALL {
        let [left, top, width, height] = box_of(pose);
        for shape in Drawing::of(pose).shapes {
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
    for pose in Pose::ALL {
        match pose.scene() {
            Scene::Open | Scene::Wall => {
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
        ("j-hip f-near j-torso", "f-near j-torso j-head", -TORSO),
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
    for pose in Pose::ALL {
        let drawing = Drawing::of(pose);
        for (from, to, length) in segments {
            let length_drawn = distance(drawing.joint(from).origin(), drawing.joint(to).origin());
            check((length_drawn - f64::from(length)).abs() < 1e-9, pose, to);
        }
    }
}

#[test]
fn poses_differ_only_in_the_rotations_of_the_same_joints() {
    let names = |pose| {
        Drawing::of(pose)
            .joints
            .into_iter()
            .map(|joint| joint.name)
            .collect::<Vec<_>>()
    };
    for pose in Pose::ALL {
        check(
            names(pose) == names(Pose::CalfStanding),
            pose,
            "has other joints",
        );
    }
}

#[test]
fn the_drawing_contains_no_style_and_no_id() {
    for pose in Pose::ALL {
        let text = markup(pose);
        check(
            !text.contains("style=") && !text.contains("id="),
            pose,
            "a style or an id",
        );
    }
}

#[test]
fn every_class_is_in_the_stylesheet() {
    let css = include_str!("../../style/figure.css");
    for pose in Pose::ALL {
        for shape in Drawing::of(pose).shapes {
            let classes = shape
                .class
                .split(' ')
                .filter(|class| class.starts_with("f-"));
            for class in classes {
                check(css.contains(&format!(".{class}")), pose, class);
            }
        }
    }
}

#[test]
fn the_marked_muscle_is_on_the_right_side_of_the_near_leg() {
    for pose in Pose::ALL {
        let Some(muscle) = pose.mark().muscle() else {
            check(!markup(pose).contains("f-hot"), pose, "marks a muscle");
            continue;
        };
        let joint = match muscle.limb {
            Limb::Thigh => "j-hip f-near j-thigh",
            Limb::Shank => "j-hip f-near j-thigh j-shank",
        };
        let side = if pose.mark() == Mark::Quad { 1.0 } else { -1.0 };
        let drawing = Drawing::of(pose);
        for class in ["f-hot", "f-calm"] {
            let found: Vec<_> = drawing
                .shapes
                .iter()
                .filter(|shape| shape.class == class)
                .collect();
            check(found.len() == 1, pose, class);
            check(found[0].joint == joint, pose, &found[0].joint);
            let furthest = found[0]
                .local
                .iter()
                .map(|&(x, _)| x * side)
                .fold(f64::MIN, f64::max);
            let nearest = found[0]
                .local
                .iter()
                .map(|&(x, _)| x * side)
                .fold(f64::MAX, f64::min);
            check(
                furthest > 4.0,
                pose,
                "the muscle does not reach the side of the limb",
            );
            check(
                nearest > -0.5,
                pose,
                "the muscle is on both sides of the limb",
            );
        }
    }
}

#[test]
fn the_muscle_is_seen_in_a_drawing_of_ninety_pixels() {
    for pose in Pose::ALL {
        let [_, _, _, height] = box_of(pose);
        for shape in Drawing::of(pose)
            .shapes
            .iter()
            .filter(|shape| shape.class == "f-hot")
        {
            let span = |of: fn(&Point) -> f64| {
                let values = shape.local.iter().map(of);
                let (low, high) = values.fold((f64::MAX, f64::MIN), |(low, high), value| {
                    (low.min(value), high.max(value))
                });
                (high - low + 2.0 * shape.margin) * 90.0 / height
            };
            check(span(|point| point.0) >= 6.0, pose, "the muscle is too thin");
            check(
                span(|point| point.1) >= 12.0,
                pose,
                "the muscle is too short",
            );
        }
    }
}
