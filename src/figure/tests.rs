//! Every pose, drawn and measured: feet on the ground, everything inside the frame.

use super::cue_tests::encloses;
use super::kinematics::{Drawing, Point, Shape, box_of};
use super::pose::{Arm, Helper, Leg, LegLook, View};
use super::scene::Scene;
use super::skeleton::{GROUND, SHANK, SOLE, THIGH, TORSO, UPPER_ARM};
use super::{Pose, view_box};

#[track_caller]
pub(super) fn check(ok: bool, pose: Pose, what: &str) {
    assert!(ok, "{pose:?}: {what}");
}

pub(super) fn distance(a: Point, b: Point) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

#[test]
fn every_pose_is_listed_once() {
    for (index, pose) in Pose::ALL.iter().copied().enumerate() {
        check(pose as usize == index, pose, "is out of place in Pose::ALL");
    }
}

/// The y of what a pose rests on; `None` if it is seen from above.
pub(super) fn on_ground(pose: Pose) -> Option<f64> {
    match pose.row().scene {
        Scene::Mat | Scene::Pillow => None,
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
pub(super) fn leg_in_range(leg: Leg, look: LegLook, view: View) -> bool {
    let turned = view == View::Front || look.seen != [100, 100];
    let knee = if turned { -90..=170 } else { 0..=150 };
    (-110..=220).contains(&leg.thigh)
        && knee.contains(&leg.knee)
        && (60..=155).contains(&leg.ankle)
        && (0..=70).contains(&look.toes.unwrap_or(0))
}

/// Whether the elbow of an arm is in its range. Seen from the front, it may also be bent outward.
fn arm_in_range(arm: Arm, view: View) -> bool {
    let outward = if view == View::Front { 110 } else { 0 };
    (-outward..=150).contains(&arm.elbow)
}

#[test]
fn no_joint_is_bent_out_of_its_range() {
    for &pose in Pose::ALL {
        let row = pose.row();
        let helpers = [row.helper, pose.helper_start()];
        let [helper, helper_start] = helpers.map(|helper| helper.map(Helper::body));
        let leg = |leg, look| leg_in_range(leg, look, row.view);
        let arm = |arm| arm_in_range(arm, row.view);
        for body in [Some(&row.body), pose.start(), helper, helper_start]
            .into_iter()
            .flatten()
        {
            check(leg(body.near_leg, body.look.near_leg), pose, "near leg");
            check(leg(body.far_leg, body.look.far_leg), pose, "far leg");
            check(arm(body.near_arm), pose, "near arm");
            check(arm(body.far_arm), pose, "far arm");
            check(body.head.abs() <= 20, pose, "head");
        }
    }
}

#[test]
fn the_toes_of_a_calf_stretch_are_pulled_up() {
    for pose in [
        Pose::CalfStanding,
        Pose::CalfWall,
        Pose::CalfSeated,
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
fn who_lies_on_a_mat_is_on_it() {
    for pose in [Pose::QuadLying, Pose::HelperQuad, Pose::Recovery] {
        let drawing = Drawing::of(pose);
        let mat: Vec<Point> = drawing
            .shape("f-sheet")
            .into_iter()
            .flat_map(Shape::points)
            .collect();
        for joint in [
            "j-hip",
            "j-torso j-head",
            "f-near j-thigh j-shank",
            "f-far j-thigh j-shank",
        ] {
            check(encloses(&mat, drawing.joint(joint).origin()), pose, joint);
        }
    }
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
        (Pose::FootSeated, FAR),
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

/// Props end at the frame, and a window clips what is in it.
fn may_be_cut_off(pose: Pose, shape: &Shape) -> bool {
    const PROPS: [&str; 5] = ["f-sheet", "f-prop", "f-ground", "f-seam", "f-bar"];
    PROPS.iter().any(|prop| shape.class.contains(prop))
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
                let inside = x - shape.margin >= left
                    && x + shape.margin <= left + width
                    && y - shape.margin >= top
                    && y + shape.margin <= top + height;
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
        if row.view != View::Side || row.body.look.near_leg.seen != [100, 100] {
            continue;
        }
        let drawing = Drawing::of(pose);
        for (from, to, length) in segments {
            let length_drawn = distance(drawing.joint(from).origin(), drawing.joint(to).origin());
            check((length_drawn - f64::from(length)).abs() < 1e-9, pose, to);
        }
    }
}
