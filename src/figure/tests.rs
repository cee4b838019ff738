//! Every pose, drawn and measured: feet on the ground, hands where they belong, everything inside the frame.

use super::Pose;
use super::kinematics::{Drawing, Point};
use super::pose::{Arm, Helper, Leg, Scene, View};
use super::skeleton::{FOREARM, GROUND, SOLE, TOES};

/// A hand holds or touches whatever is at most this far from its centre.
const REACH: f64 = 4.5;
#[track_caller]
pub(super) fn check(ok: bool, pose: Pose, what: &str) {
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

pub(super) fn distance(a: Point, b: Point) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
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
fn every_pose_is_listed_once() {
    for (index, pose) in Pose::ALL.iter().copied().enumerate() {
        check(pose as usize == index, pose, "is out of place in Pose::ALL");
    }
}

/// Where a pose rests; `None` if it is seen from above or in part.
pub(super) fn on_ground(pose: Pose) -> Option<f64> {
    match pose.row().scene {
        Scene::Mat => None,
        Scene::Bed => Some(69.0),
        _ => Some(GROUND),
    }
}

#[test]
fn every_pose_rests_on_the_ground() {
    for &pose in Pose::ALL {
        let Some(ground) = on_ground(pose) else {
            continue;
        };
        let off = Drawing::of(pose).lowest() - ground;
        check(
            off.abs() <= 2.0,
            pose,
            &format!("is {off:.1} off the ground"),
        );
    }
}

/// Whether each joint of a leg is in its range. The angle at a knee that is turned towards the viewer, or seen from the front,
/// is not that between the drawn segments.
pub(super) fn leg_in_range(leg: Leg, view: View) -> bool {
    let turned = view == View::Front || leg.seen != [100, 100];
    let knee = if turned { -90..=170 } else { 0..=150 };
    (-110..=220).contains(&leg.thigh)
        && knee.contains(&leg.knee)
        && (60..=155).contains(&leg.ankle)
        && (0..=70).contains(&leg.toes.unwrap_or(0))
}

pub(super) fn arm_in_range(arm: Arm) -> bool {
    (0..=150).contains(&arm.elbow)
}

#[test]
fn no_joint_is_bent_out_of_its_range() {
    for &pose in Pose::ALL {
        let row = pose.row();
        let helper = match &row.helper {
            Some(Helper::Beside(helper) | Helper::Behind(helper)) => Some(helper),
            _ => None,
        };
        let leg = |leg| leg_in_range(leg, row.view);
        let arm = arm_in_range;
        for body in [Some(&row.body), pose.start(), helper]
            .into_iter()
            .flatten()
        {
            check(leg(body.near_leg), pose, "near leg");
            check(leg(body.far_leg), pose, "far leg");
            check(arm(body.near_arm), pose, "near arm");
            check(arm(body.far_arm), pose, "far arm");
            check(body.head.abs() <= 20, pose, "head");
        }
    }
}

#[test]
fn the_hands_draw_the_toes_in() {
    for pose in [
        Pose::CalfSeated,
        Pose::CalfSeatedChair,
        Pose::HamstringSeated,
    ] {
        check_reach(pose, "j-torso f-arm", to_toes);
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
        Pose::Night,
        Pose::NightStanding,
    ] {
        check(
            pose.row().body.near_leg.ankle <= 76,
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
    check_reach(Pose::Side, "f-arm", to_knot);
    check_reach(Pose::OtherStretch, "f-arm", to_knot);
}

#[test]
fn the_hands_hold_a_foot_that_is_crossed() {
    for pose in [Pose::FootSeated, Pose::Toes] {
        check_reach(pose, "j-torso f-arm", to_toes);
        check_reach(pose, "f-far", to_heel);
    }
    check_reach(Pose::ButtockSeated, "f-arm", |drawing, hand| {
        distance(hand, drawing.joint("f-near j-thigh j-shank").origin()) - 2.0
    });
}

#[test]
fn who_lies_on_a_mat_is_on_it() {
    for pose in [Pose::QuadLying, Pose::HelperQuad, Pose::Recovery] {
        let drawing = Drawing::of(pose);
        for joint in [
            "j-hip",
            "j-torso j-head",
            "f-near j-thigh j-shank",
            "f-far j-thigh j-shank",
        ] {
            let (x, y) = drawing.joint(joint).origin();
            check(
                (-63.0..=63.0).contains(&x) && (40.0..=90.0).contains(&y),
                pose,
                joint,
            );
        }
    }
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
fn a_loaded_sole_is_flat_on_the_ground() {
    const NEAR: &str = "f-near j-thigh j-shank j-foot";
    const FAR: &str = "f-far j-thigh j-shank j-foot";
    const LEFT: &str = "f-left j-thigh j-shank j-foot";
    const RIGHT: &str = "f-right j-thigh j-shank j-foot";
    for (pose, foot) in [
        (Pose::CalfStanding, NEAR),
        (Pose::CalfWall, NEAR),
        (Pose::CalfWall, FAR),
        (Pose::CalfSeatedChair, FAR),
        (Pose::ButtockSeated, FAR),
        (Pose::HamstringStanding, NEAR),
        (Pose::NightStanding, NEAR),
        (Pose::QuadStanding, FAR),
        (Pose::FootStanding, FAR),
        (Pose::InnerThighStanding, LEFT),
        (Pose::InnerThighStanding, RIGHT),
    ] {
        let foot = Drawing::of(pose).joint(foot);
        let pitch = foot.pitch();
        check(
            pitch.abs() <= 2.0,
            pose,
            &format!("the sole is {pitch:.0} degrees off"),
        );
        let off = foot.at(SOLE).1 - GROUND;
        check(off.abs() <= 2.0, pose, &format!("the sole is {off:.1} off"));
    }
}

#[test]
fn toes_are_flat_on_the_ground_while_the_heels_are_up() {
    for (pose, toes) in [
        (Pose::Tiptoe, "f-near j-thigh j-shank j-foot j-toe"),
        (Pose::Tiptoe, "f-far j-thigh j-shank j-foot j-toe"),
        (Pose::FootStanding, "f-near j-thigh j-shank j-foot j-toe"),
    ] {
        let toes = Drawing::of(pose).joint(toes);
        check(toes.pitch().abs() <= 2.0, pose, "the toes are not flat");
        let off = toes.at((0.0, 2.2)).1 - GROUND;
        check(
            off.abs() <= 2.0,
            pose,
            &format!("the toes are {off:.1} off"),
        );
    }
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
        .map_or((0.0, 0.0), |torso| torso.frame.at((9.0, -19.0)));
    let [tail, _] = Pose::Compressions.row().signs[0].ends().unwrap_or_default();
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
        let below = hand.map_or(f64::MAX, |hand| distance(hand, tail));
        check(
            below <= REACH + 1.5,
            Pose::Compressions,
            "the arrow is not at the hands",
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
