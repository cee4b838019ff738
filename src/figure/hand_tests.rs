//! Every hand, measured: whether it is where it holds, leans or presses.

use super::Pose;
use super::arrow_tests::ends;
use super::kinematics::{Drawing, Point};
use super::pose::Helper;
use super::skeleton::{FOREARM, GROUND, TOES};
use super::tests::{check, distance};

/// A hand counts as holding or touching whatever is at most this far from its centre.
const REACH: f64 = 4.5;

#[track_caller]
fn check_reach(pose: Pose, arm: &str, target: impl Fn(&Drawing, Point) -> f64) {
    let drawing = Drawing::of(pose);
    let hand = drawing
        .joint(&format!("{arm} j-upper j-fore"))
        .at((0.0, FOREARM));
    let gap = target(&drawing, hand);
    check(gap <= REACH, pose, &format!("the hand is {gap:.1} away"));
}

fn to_toes(drawing: &Drawing, hand: Point) -> f64 {
    distance(
        hand,
        drawing.joint("f-near j-thigh j-shank j-foot").at(TOES),
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
fn the_hands_draw_the_toes_in() {
    for pose in [Pose::CalfSeated, Pose::HamstringSeated] {
        check_reach(pose, "j-torso f-arm", to_toes);
        check_reach(pose, "f-far", to_toes);
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
    check_reach(Pose::InnerThighStanding, "f-arm f-right", to_wall);
}

#[test]
fn the_hands_are_on_the_rail() {
    let to_rail = |_: &Drawing, (x, y): Point| {
        let beside = (19.0 - x).max(x - 48.0).max(0.0);
        beside.hypot((y - 33.4).abs())
    };
    for pose in [
        Pose::CalfStanding,
        Pose::HamstringStanding,
        Pose::FootStanding,
        Pose::Tiptoe,
    ] {
        check_reach(pose, "j-torso f-arm", to_rail);
        check_reach(pose, "f-far", to_rail);
    }
}

#[test]
fn the_hands_hold_the_knee_or_the_feet() {
    let to_knee =
        |drawing: &Drawing, hand| distance(hand, drawing.joint("f-near j-thigh j-shank").origin());
    check_reach(Pose::ButtockLying, "j-torso f-arm", to_knee);
    check_reach(Pose::ButtockLying, "f-far", to_knee);
    for side in ["f-left", "f-right"] {
        let arm = format!("f-arm {side}");
        check_reach(Pose::InnerThighSeated, &arm, |drawing, hand| {
            let foot = drawing.joint(&format!("{side} j-thigh j-shank j-foot"));
            // It closes round the foot, from above.
            distance(hand, foot.origin()) - 2.0
        });
    }
}

#[test]
fn a_hand_is_on_the_sore_spot() {
    let to_knot = |drawing: &Drawing, hand| to_shape("f-hot")(drawing, hand).max(0.0);
    check_reach(Pose::Side, "f-arm f-right", to_knot);
    check_reach(Pose::OtherStretch, "f-arm", to_knot);
}

#[test]
fn the_hands_hold_the_toes_or_the_crossed_foot() {
    check_reach(Pose::Toes, "j-torso f-arm", to_toes);
    check_reach(Pose::Toes, "f-far", to_toes);
    // A foot across the other knee is mirrored.
    let to_crossed_toes = |drawing: &Drawing, hand| {
        let (x, y) = TOES;
        let foot = drawing.joint("f-near j-thigh j-shank j-foot");
        distance(hand, foot.at((-x, y)))
    };
    check_reach(Pose::FootSeated, "j-torso f-arm", to_crossed_toes);
}

#[test]
fn who_leans_forward_rests_a_hand_on_the_crossed_leg() {
    let to_shank = |drawing: &Drawing, hand| {
        let shank = drawing.joint("f-near j-thigh j-shank");
        [0.0, 6.0, 12.0]
            .map(|along| distance(hand, shank.at((0.0, along))))
            .into_iter()
            .fold(f64::MAX, f64::min)
    };
    check_reach(Pose::ButtockSeated, "j-torso f-arm", to_shank);
}

#[test]
fn the_hand_holds_the_pack() {
    check_reach(Pose::Ice, "f-arm", to_shape("f-cold"));
}

#[test]
fn who_lies_on_the_belly_leans_on_the_forearms() {
    let to_ground = |_: &Drawing, (_, y): Point| (GROUND - y).abs();
    check_reach(Pose::Heat, "f-arm", to_ground);
    check_reach(Pose::Heat, "f-far", to_ground);
}

#[test]
fn a_helper_presses_on_the_middle_of_the_chest_with_straight_arms() {
    let drawing = Drawing::of(Pose::Compressions);
    let mut torsos = drawing
        .joints
        .iter()
        .filter(|joint| joint.name == "j-hip f-near j-torso");
    let chest = torsos
        .next()
        .map_or((0.0, 0.0), |torso| torso.frame.at((9.0, -21.5)));
    let [_, tip] = ends(&Pose::Compressions.row().signs[0]).unwrap_or_default();
    for arm in ["f-arm", "f-far"] {
        let fore = format!("{arm} j-upper j-fore");
        let mut hands = drawing
            .joints
            .iter()
            .filter(|joint| joint.name.starts_with("f-helper") && joint.name.ends_with(&fore));
        let hand = hands.next().map(|hand| hand.frame.at((0.0, FOREARM)));
        let gap = hand.map_or(f64::MAX, |hand| distance(hand, chest));
        check(
            gap <= REACH + 1.0,
            Pose::Compressions,
            &format!("the {arm} hand is {gap:.1} away"),
        );
        let beside = hand.map_or(f64::MAX, |hand| distance(hand, tip));
        check(
            beside <= REACH + 6.0,
            Pose::Compressions,
            "the arrow does not end beside the hands",
        );
    }
    if let Some(Helper::Behind(helper)) = Pose::Compressions.row().helper {
        check(
            helper.near_arm.elbow.max(helper.far_arm.elbow) <= 5,
            Pose::Compressions,
            "a bent elbow",
        );
    }
}

#[test]
fn a_helper_holds_the_leg() {
    const HEEL: Point = (-4.0, 4.0);
    let foot = "j-hip f-near j-thigh j-shank j-foot";
    for (pose, arm, joint, point) in [
        (Pose::HelperCalf, "f-arm", foot, TOES),
        (Pose::HelperCalf, "f-far", foot, HEEL),
        (
            Pose::HelperHamstring,
            "f-arm",
            "j-hip f-near j-thigh j-shank",
            (0.0, 0.0),
        ),
        (Pose::HelperHamstring, "f-far", foot, HEEL),
    ] {
        let drawing = Drawing::of(pose);
        let mut hands = drawing.joints.iter().filter(|joint| {
            joint.name.starts_with("f-helper")
                && joint.name.ends_with(&format!("{arm} j-upper j-fore"))
        });
        let hand = hands.next().map(|hand| hand.frame.at((0.0, FOREARM)));
        let held = drawing
            .joints
            .iter()
            .find(|found| found.name == joint || found.name == format!("j-hip f-bare {joint}"));
        let gap = hand.zip(held).map_or(f64::MAX, |(hand, held)| {
            distance(hand, held.frame.at(point))
        });
        check(
            gap <= 5.5,
            pose,
            &format!("the {arm} hand is {gap:.1} away"),
        );
    }
}
