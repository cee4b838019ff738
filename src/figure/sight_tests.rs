//! What can be seen: the sore muscle and the feet, as far as nothing that is drawn later covers them.

use super::Pose;
use super::cue_tests::encloses;
use super::kinematics::{Drawing, Point, Shape};
use super::tests::check;

/// How much of some outlines of a drawing, given by their numbers, is not covered by what is drawn after them and may cover
/// them, in percent.
fn in_sight(drawing: &Drawing, parts: &[usize], covers: impl Fn(&Shape) -> bool) -> Option<usize> {
    let last = *parts.iter().max()?;
    let outlines = |shapes: &[&Shape]| -> Vec<Vec<Point>> {
        shapes
            .iter()
            .map(|shape| shape.points().collect())
            .collect()
    };
    let parts: Vec<&Shape> = parts.iter().map(|&at| &drawing.shapes[at]).collect();
    let covers: Vec<&Shape> = drawing.shapes[last + 1..]
        .iter()
        .filter(|shape| !["f-tick", "f-sign", "f-lead"].contains(&shape.class.as_str()))
        // Arrows keep away from it in a test of their own.
        .filter(|shape| !shape.joint.contains("f-go") && covers(shape))
        .collect();
    let (parts, covers) = (outlines(&parts), outlines(&covers));
    let span = |of: fn(&Point) -> f64| {
        let values = parts.iter().flatten().map(of);
        values.fold((f64::MAX, f64::MIN), |(low, high), value| {
            (low.min(value), high.max(value))
        })
    };
    let ((left, right), (top, bottom)) = (span(|point| point.0), span(|point| point.1));
    let grid = (0..30 * 30).map(|n| {
        let at = |n: i32| (f64::from(n) + 0.5) / 30.0;
        (
            left + (right - left) * at(n % 30),
            top + (bottom - top) * at(n / 30),
        )
    });
    let within =
        |outlines: &[Vec<Point>], point| outlines.iter().any(|outline| encloses(outline, point));
    let inside: Vec<Point> = grid.filter(|&point| within(&parts, point)).collect();
    let seen = inside.iter().filter(|&&point| !within(&covers, point));
    Some(seen.count() * 100 / inside.len())
}

/// The numbers of the outlines that fulfil a condition.
fn numbers(drawing: &Drawing, is: impl Fn(&Shape) -> bool) -> Vec<usize> {
    let shapes = drawing.shapes.iter().enumerate();
    shapes
        .filter(|(_, shape)| is(shape))
        .map(|(at, _)| at)
        .collect()
}

#[test]
fn no_limb_hides_the_sore_muscle() {
    for &pose in Pose::ALL {
        if pose.row().window.is_some() {
            // The window shows it.
            continue;
        }
        let drawing = Drawing::of(pose);
        let knot = numbers(&drawing, |shape| {
            shape.class == "f-hot" && shape.joint.contains("j-hip")
        });
        let Some(seen) = in_sight(&drawing, &knot, |_| true) else {
            continue;
        };
        check(seen >= 70, pose, &format!("{seen} % of the muscle is seen"));
    }
}

#[test]
fn a_hand_in_a_window_leaves_half_of_the_sore_muscle_in_sight() {
    for &pose in Pose::ALL {
        if pose.row().window.is_none() {
            continue;
        }
        let drawing = Drawing::of(pose);
        let knot = numbers(&drawing, |shape| {
            shape.class == "f-hot" && !shape.joint.contains("j-hip")
        });
        let seen = in_sight(&drawing, &knot, |_| true).unwrap_or(0);
        check(seen >= 50, pose, &format!("{seen} % of the muscle is seen"));
    }
}

/// A far foot that is behind the near leg, since both lie side by side, or behind who helps.
const BEHIND: [Pose; 9] = [
    Pose::CalfSeated,
    Pose::HamstringSeated,
    Pose::Toes,
    Pose::Night,
    Pose::HelperHamstring,
    Pose::Heat,
    Pose::LegsUp,
    Pose::Cooling,
    Pose::Compressions,
];

#[test]
fn every_foot_that_is_not_behind_another_is_seen() {
    // A hand may hold it, and its own muscle is part of it.
    let is_behind = |cover: &Shape| {
        !cover.joint.contains("j-fore") && !["f-hot", "f-calm"].contains(&cover.class.as_str())
    };
    let mut few = Vec::new();
    for &pose in Pose::ALL {
        let drawing = Drawing::of(pose);
        for leg in ["f-near", "f-far", "f-left", "f-right"] {
            let foot = numbers(&drawing, |shape| {
                let joint = &shape.joint;
                joint.starts_with("j-hip")
                    && joint.contains(&format!("{leg} j-thigh j-shank j-foot"))
                    && ["f-shoe", "f-sole"].contains(&shape.class.as_str())
            });
            let Some(seen) = in_sight(&drawing, &foot, is_behind) else {
                continue;
            };
            let least = if leg == "f-far" && BEHIND.contains(&pose) {
                0
            } else {
                40
            };
            if seen < least {
                few.push(format!("{pose:?}: {seen} % of the {leg} foot"));
            }
        }
    }
    assert!(few.is_empty(), "{few:#?}");
}

/// Where a muscle is: the end of the name of its joint, the least and the greatest x and y there, in units. Towards the front
/// of the body x grows, away from the joint y does.
fn place(pose: Pose) -> Option<(&'static str, [f64; 2], [f64; 2])> {
    let name = pose.name();
    let named = |part: &str| name.contains(part);
    Some(
        if named("calf") || named("night") || matches!(pose, Pose::Ice | Pose::Heat) {
            ("j-shank", [-6.0, 0.5], [3.0, 16.0])
        } else if named("hamstring") || pose == Pose::OtherStretch {
            ("j-thigh", [-6.0, 2.0], [6.0, 20.0])
        } else if named("quad") {
            ("j-thigh", [0.5, 7.0], [6.0, 20.0])
        } else if named("inner-thigh") {
            ("j-thigh", [-6.0, 2.0], [5.0, 20.0])
        } else if named("foot") || named("toes") {
            ("j-foot", [0.0, 8.0], [0.0, 5.0])
        } else if named("buttock") {
            ("j-torso", [-9.0, 1.0], [-4.0, 8.0])
        } else if pose == Pose::Side {
            // Between the ribs and the hip, at the edge of the trunk.
            ("j-torso", [4.0, 10.0], [-18.0, -7.0])
        } else {
            return None;
        },
    )
}

#[test]
fn the_knot_lies_on_the_muscle_that_the_pose_is_for() {
    for &pose in Pose::ALL {
        let drawing = Drawing::of(pose);
        let knot = numbers(&drawing, |shape| {
            shape.class == "f-hot" && shape.joint.contains("j-hip")
        });
        let Some((end, x, y)) = place(pose) else {
            check(knot.is_empty(), pose, "marks a muscle");
            continue;
        };
        let knot = &drawing.shapes[knot[0]];
        check(knot.joint.ends_with(end), pose, &knot.joint);
        let joint = drawing.joints.iter().find(|joint| joint.name == knot.joint);
        let Some(joint) = joint else {
            check(false, pose, "no joint");
            continue;
        };
        let (low, high) = knot.points().map(|point| joint.frame.local(point)).fold(
            ((f64::MAX, f64::MAX), (f64::MIN, f64::MIN)),
            |(low, high), at| {
                (
                    (low.0.min(at.0), low.1.min(at.1)),
                    (high.0.max(at.0), high.1.max(at.1)),
                )
            },
        );
        let middle = (low.0.midpoint(high.0), low.1.midpoint(high.1));
        let within = |[least, most]: [f64; 2], value| (least..=most).contains(&value);
        // The sole of a crossed foot is mirrored.
        let across = if pose == Pose::FootSeated {
            -middle.0
        } else {
            middle.0
        };
        check(
            within(x, across) && within(y, middle.1),
            pose,
            &format!("the knot is at {across:.1} {:.1}", middle.1),
        );
    }
}
