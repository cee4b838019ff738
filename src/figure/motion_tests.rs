//! Every movement, drawn on its way and parsed; and its style, compared with the drawings.
#![allow(
    clippy::expect_used,
    reason = "a style that cannot be read fails its test"
)]

use super::arrow_tests::ends;
use super::cue::Cue;
use super::kinematics::{Drawing, Point, box_of};
use super::motion::style;
use super::skeleton::{FOREARM, SOLE, TOES};
use super::table::Pose;
use super::tests::on_ground;

/// From the start to the pose, in steps of a twentieth.
fn progress_steps() -> impl Iterator<Item = f64> {
    (0..=20).map(|step| f64::from(step) / 20.0)
}

fn moving() -> impl Iterator<Item = Pose> {
    Pose::ALL
        .iter()
        .copied()
        .filter(|pose| pose.start().is_some())
}

#[track_caller]
fn check(ok: bool, pose: Pose, progress: f64, what: &str) {
    assert!(ok, "{pose:?} at {progress}: {what}");
}

/// Checks that a point of a joint stays within `slack` units of its final position.
#[track_caller]
fn check_stays(pose: Pose, joint: &str, point: Point, slack: f64) {
    let (x, y) = Drawing::of(pose).joint(joint).at(point);
    for progress in progress_steps() {
        let now = Drawing::at_progress(pose, progress).joint(joint).at(point);
        let gap = (now.0 - x).hypot(now.1 - y);
        check(
            gap <= slack,
            pose,
            progress,
            &format!("{joint} is {gap:.1} off"),
        );
    }
}

/// A rule for a joint: the class of the figure, the rest of the selector, the declarations.
struct Rule {
    class: String,
    /// Whether it is about the helper rather than the runner.
    helped: bool,
    joint: String,
    body: String,
}

impl Rule {
    fn value(&self, name: &str) -> Option<f64> {
        let mut values = self.body.split(';').filter_map(|one| one.split_once(':'));
        let (_, value) = values.find(|(found, _)| *found == name)?;
        let number = value.trim_end_matches(|letter: char| letter.is_alphabetic());
        number.parse().ok()
    }

    /// Whether it selects a joint with a name like `j-hip f-near j-thigh`, where the classes of each group end with its `j-`.
    fn selects(&self, name: &str) -> bool {
        let mut groups = vec![Vec::new()];
        for class in name.split(' ') {
            if let Some(group) = groups.last_mut() {
                group.push(class);
            }
            if class.starts_with("j-") {
                groups.push(Vec::new());
            }
        }
        groups.pop();
        let has = |group: &Vec<&str>, classes: &str| {
            let mut classes = classes.split('.').filter(|class| !class.is_empty());
            classes.all(|class| group.contains(&class))
        };
        let Some((last, outer)) = groups.split_last() else {
            return false;
        };
        // The runner's hip is a child of the picture; a helper's is not.
        let helped = groups
            .first()
            .is_some_and(|hip| hip.first() == Some(&"f-helper"));
        if helped != self.helped {
            return false;
        }
        if self.joint.is_empty() {
            return outer.is_empty();
        }
        match self.joint.split_once(' ') {
            None => has(last, &self.joint),
            Some((first, second)) => {
                has(last, second) && outer.iter().any(|group| has(group, first))
            }
        }
    }
}

/// The rules of the style, and the keyframes that follow them.
fn parts() -> (Vec<Rule>, String) {
    let css = style();
    let (media, rest) = css.split_once("){").expect("a media rule");
    assert_eq!(media, "@media (prefers-reduced-motion:no-preference");
    let (rules, keyframes) = rest.split_once("}}").expect("the end of the media rule");
    let rules = rules.split('}').map(|rule| {
        let (selector, body) = rule.split_once('{').expect("a rule");
        let (class, joint) = selector.split_once('>').expect("a joint of a figure");
        let of_helper = joint.strip_prefix(".f-helper");
        let joint = of_helper.unwrap_or(joint);
        let joint = joint
            .trim_start_matches(">.j-hip")
            .trim_start_matches(".j-hip");
        let joint = joint.trim_start();
        Rule {
            class: class.trim_start_matches('.').to_owned(),
            helped: of_helper.is_some(),
            joint: joint.to_owned(),
            body: body.to_owned(),
        }
    });
    (rules.collect(), keyframes.to_owned())
}

#[test]
fn a_moving_figure_rests_on_the_ground_all_the_way() {
    for pose in moving() {
        let Some(ground) = on_ground(pose) else {
            continue;
        };
        for progress in progress_steps() {
            let off = Drawing::at_progress(pose, progress).lowest() - ground;
            check(off.abs() <= 2.5, pose, progress, &format!("{off:.1} off"));
        }
    }
}

#[test]
fn a_moving_figure_is_inside_its_view_box_all_the_way() {
    for pose in moving() {
        let [left, top, width, height] = box_of(pose);
        for progress in progress_steps() {
            let drawing = Drawing::at_progress(pose, progress);
            for shape in drawing.shapes.iter().filter(|shape| shape.is_body()) {
                for (x, y) in shape.points() {
                    let inside = x - shape.margin >= left
                        && x + shape.margin <= left + width
                        && y - shape.margin >= top
                        && y + shape.margin <= top + height;
                    check(inside, pose, progress, &shape.class);
                }
            }
        }
    }
}

#[test]
fn the_supporting_foot_stays_in_place() {
    const NEAR: &str = "f-near j-thigh j-shank j-foot";
    const FAR: &str = "f-far j-thigh j-shank j-foot";
    check_stays(Pose::CalfStanding, NEAR, SOLE, 1.0);
    check_stays(Pose::HamstringStanding, NEAR, SOLE, 1.0);
    check_stays(Pose::NightStanding, NEAR, SOLE, 1.0);
    check_stays(Pose::CalfWall, FAR, SOLE, 1.0);
    check_stays(Pose::QuadStanding, FAR, SOLE, 1.0);
    check_stays(Pose::FootStanding, FAR, SOLE, 1.0);
    check_stays(Pose::QuadLying, FAR, SOLE, 0.1);
}

#[test]
fn the_hands_stay_on_the_wall() {
    for (pose, arm) in [
        (Pose::CalfWall, "f-arm j-upper j-fore"),
        (Pose::CalfWall, "f-far j-upper j-fore"),
        (Pose::QuadStanding, "f-far j-upper j-fore"),
    ] {
        let hand = |drawing: &Drawing| drawing.joint(arm).at((0.0, FOREARM)).0;
        let wall = hand(&Drawing::of(pose));
        for progress in progress_steps() {
            let gap = (hand(&Drawing::at_progress(pose, progress)) - wall).abs();
            check(
                gap <= 0.5,
                pose,
                progress,
                &format!("the hand is {gap:.1} off"),
            );
        }
    }
}

#[test]
fn the_hands_stay_on_what_they_hold() {
    for pose in [
        Pose::CalfStanding,
        Pose::NightStanding,
        Pose::HamstringStanding,
        Pose::FootStanding,
    ] {
        for arm in ["j-torso f-arm j-upper j-fore", "f-far j-upper j-fore"] {
            check_stays(pose, arm, (0.0, FOREARM), 1.0);
        }
    }
    let arm = "f-arm f-right j-upper j-fore";
    check_stays(Pose::InnerThighStanding, arm, (0.0, FOREARM), 1.0);
}

/// The hand of a helper.
fn helping_hand(drawing: &Drawing, arm: &str) -> Point {
    let hand = drawing.joints.iter().find(|joint| {
        joint.name.starts_with("f-helper") && joint.name.ends_with(&format!("{arm} j-upper j-fore"))
    });
    hand.expect("a helper has two hands")
        .frame
        .at((0.0, FOREARM))
}

#[test]
fn a_helper_holds_the_leg_all_the_way() {
    const HEEL: Point = (-4.0, 4.0);
    const FOOT: &str = "f-near j-thigh j-shank j-foot";
    const SHANK: &str = "f-near j-thigh j-shank";
    for (pose, arm, joint, point) in [
        (Pose::HelperCalf, "f-arm", FOOT, TOES),
        (Pose::HelperCalf, "f-far", FOOT, HEEL),
        (Pose::HelperFoot, "f-arm", FOOT, TOES),
        (Pose::HelperFoot, "f-far", FOOT, HEEL),
        (Pose::HelperHamstring, "f-arm", SHANK, (0.0, 0.0)),
        (Pose::HelperHamstring, "f-far", FOOT, HEEL),
        (Pose::HelperQuad, "f-arm f-left", SHANK, (0.0, 21.0)),
    ] {
        let travelled =
            [0.0, 1.0].map(|progress| helping_hand(&Drawing::at_progress(pose, progress), arm));
        let [from, to] = travelled;
        let still = arm == "f-far" && pose != Pose::HelperHamstring;
        let way = (to.0 - from.0).hypot(to.1 - from.1);
        check(still || way >= 3.0, pose, 1.0, "the helper does nothing");
        for progress in progress_steps() {
            let drawing = Drawing::at_progress(pose, progress);
            let (hand, held) = (helping_hand(&drawing, arm), drawing.joint(joint).at(point));
            let gap = (hand.0 - held.0).hypot(hand.1 - held.1);
            check(
                gap <= 5.5,
                pose,
                progress,
                &format!("the {arm} hand is {gap:.1} away"),
            );
        }
    }
}

/// The part that an arrow moves, as a joint and a point in its frame.
fn moved(cue: Cue, pose: Pose) -> Option<(&'static str, Point)> {
    const FOOT: &str = "f-near j-thigh j-shank j-foot";
    Some(match cue {
        Cue::ToesUp => (FOOT, TOES),
        Cue::LeanForward => ("j-head", (0.0, -14.0)),
        Cue::HeelToButtock | Cue::Lengthen => (FOOT, (0.0, 0.0)),
        Cue::KneeToShoulder => ("f-near j-thigh j-shank", (0.0, 0.0)),
        Cue::ToGoodSide => ("j-torso j-head", (0.0, 0.0)),
        Cue::KneesFall if pose == Pose::InnerThighSeated => ("f-left j-thigh j-shank", (0.0, 0.0)),
        _ => return None,
    })
}

#[test]
fn an_arrow_starts_at_what_moves_and_points_where_it_goes() {
    let mut seen = 0;
    for pose in moving() {
        let row = pose.row();
        let Some(arrow) = row.signs.iter().find(|sign| ends(sign).is_some()) else {
            continue;
        };
        let Some(((joint, point), [tail, tip])) =
            arrow.cue.and_then(|cue| moved(cue, pose)).zip(ends(arrow))
        else {
            continue;
        };
        seen += 1;
        let from = Drawing::at_progress(pose, 0.0).joint(joint).at(point);
        let to = Drawing::of(pose).joint(joint).at(point);
        let along = (to.0 - from.0) * (tip.0 - tail.0) + (to.1 - from.1) * (tip.1 - tail.1);
        let moved = (to.0 - from.0).hypot(to.1 - from.1);
        let length = (tip.0 - tail.0).hypot(tip.1 - tail.1);
        check(
            along / (moved * length) >= 0.5,
            pose,
            1.0,
            &format!("points elsewhere: {:.2}", along / (moved * length)),
        );
        let gap = [0.0, 0.5, 1.0]
            .map(|progress| Drawing::at_progress(pose, progress).gap_to_body(tail))
            .into_iter()
            .fold(f64::MAX, f64::min);
        check(
            gap <= 15.0,
            pose,
            1.0,
            &format!("starts {gap:.1} away from the body"),
        );
    }
    assert!(seen >= 10, "{seen} arrows");
}

#[test]
fn the_pose_at_the_end_is_the_one_that_is_drawn() {
    let (rules, _) = parts();
    for pose in moving() {
        let start = Drawing::at_progress(pose, 0.0);
        let end = Drawing::of(pose);
        for (from, to) in start.joints.iter().zip(&end.joints) {
            let mut found = rules
                .iter()
                .filter(|rule| rule.class == pose.movement() && rule.selects(&to.name));
            let rule = found.next();
            assert!(found.next().is_none(), "{pose:?}: two rules, {}", to.name);
            assert_eq!(rule.is_some(), from.local != to.local, "{}", to.name);
            let Some(rule) = rule else { continue };
            let names = ["--x", "--y", "--a", "--b"].map(|name| rule.value(name));
            let (x, y) = to.local.by;
            let expected = if to.name.matches("j-").count() == 1 {
                let (from_x, from_y) = from.local.by;
                [Some(from_x), Some(from_y), Some(x), Some(y)]
            } else {
                assert!(x.abs() < f64::EPSILON, "{} is beside the segment", to.name);
                [None, Some(y), Some(from.local.turn), Some(to.local.turn)]
            };
            assert_eq!(names, expected, "{pose:?} {}", to.name);
        }
    }
}

#[test]
fn the_style_names_only_movements_and_joints_that_exist() {
    let (rules, _) = parts();
    for rule in &rules {
        let pose = moving().find(|&pose| pose.movement() == rule.class);
        let pose = pose.expect("a pose that moves");
        let mut joints = Drawing::of(pose).joints.into_iter();
        assert!(
            joints.any(|joint| rule.selects(&joint.name)),
            "{pose:?}: {}",
            rule.joint
        );
    }
    for &pose in Pose::ALL {
        let class = pose.movement();
        let moves = rules.iter().any(|rule| rule.class == class);
        assert_eq!(moves, pose.start().is_some(), "{pose:?}");
        let same = Pose::ALL.iter().filter(|&&pose| pose.movement() == class);
        assert_eq!(same.count(), 1, "{class} twice");
    }
}

#[test]
fn a_figure_moves_once_and_only_by_transform() {
    let (rules, keyframes) = parts();
    for rule in &rules {
        let animation = rule.body.split_once("animation:").expect("a movement").1;
        let name = if rule.joint.is_empty() {
            "pose-hip"
        } else {
            "pose"
        };
        assert_eq!(
            animation,
            format!("{name} 4000ms ease-in-out 500ms backwards")
        );
    }
    let names = keyframes.split("@keyframes ").skip(1);
    let names: Vec<_> = names.filter_map(|text| text.split('{').next()).collect();
    assert_eq!(names, ["pose", "pose-hip"]);
    for frame in keyframes.split('}').filter(|frame| frame.contains('{')) {
        let declarations = frame.rsplit('{').next().unwrap_or_default();
        assert!(declarations.starts_with("transform:"), "{frame}");
        assert!(!declarations.contains(';'), "{frame}");
    }
    // Each set ends with the rotation, or the position, that is drawn.
    assert_eq!(keyframes.matches("to{transform:").count(), 2);
    assert!(keyframes.contains("to{transform:translate(0,var(--y)) rotate(var(--b))}"));
    assert!(keyframes.contains("to{transform:translate(var(--a),var(--b))}"));
}
