//! Every arrow, drawn and measured: where it ends, where it points, and what it does not cover.

use super::Pose;
use super::cue::{Arrow, HEAD, Shape, Sign, head_angle};
use super::cue_tests::encloses;
use super::kinematics::{Drawing, Point, Shape as Outline};
use super::tests::{check, distance};

fn units((x, y): (i16, i16)) -> Point {
    (f64::from(x) / 10.0, f64::from(y) / 10.0)
}

/// The point at a distance from another, in a direction in degrees clockwise from the right.
fn ahead((x, y): Point, degrees: f64, by: f64) -> Point {
    let (sin, cos) = degrees.to_radians().sin_cos();
    (x + by * cos, y + by * sin)
}

/// An arrow of a picture.
fn arrow(sign: &Sign) -> Option<&Arrow> {
    match &sign.shape {
        Shape::Arrow(arrow) => Some(arrow),
        Shape::Plate(..) | Shape::Drawn(..) => None,
    }
}

/// Eleven points along an arrow by its data, from its tail to its tip, in units.
fn points(arrow: &Arrow) -> [Point; 11] {
    let part = |a: f64, b: f64, step: i32| a + (b - a) * f64::from(step) / 10.0;
    let at = units(arrow.at);
    let turn = f64::from(arrow.turn);
    let end = f64::from(arrow.end) / 10.0;
    let steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    if arrow.sweep == 0 {
        let length = end + f64::from(HEAD) / 10.0;
        return steps.map(|step| ahead(at, turn, part(0.0, length, step)));
    }
    let tail = turn - f64::from(arrow.sweep);
    let tip = turn + f64::from(arrow.sweep.signum() * head_angle(arrow.end / 10));
    steps.map(|step| ahead(at, part(tail, tip, step), end))
}

/// The tail and the tip of an arrow by its data, in units.
pub(super) fn ends(sign: &Sign) -> Option<[Point; 2]> {
    let [tail, .., tip] = points(arrow(sign)?);
    Some([tail, tip])
}

/// Points along the shaft of an arrow, in units.
fn along(sign: &Sign) -> Vec<Point> {
    arrow(sign).map(points).into_iter().flatten().collect()
}

#[test]
fn arrows_are_drawn_from_their_tails_to_their_tips() {
    let mut seen = 0;
    for &pose in Pose::ALL {
        let drawing = Drawing::of(pose);
        let drawn: Vec<Vec<Point>> = drawing
            .shapes
            .iter()
            .filter(|shape| shape.joint.starts_with("f-go") && shape.joint.ends_with("f-l"))
            .map(|shape| shape.points().collect())
            .collect();
        let ends: Vec<_> = pose.row().signs.iter().filter_map(ends).collect();
        check(drawn.len() == ends.len() * 2, pose, "a shaft and a head");
        for ([tail, tip], parts) in ends.into_iter().zip(drawn.chunks_exact(2)) {
            seen += 1;
            let [shaft, head] = parts else { continue };
            let (Some(&first), Some(&end)) = (shaft.first(), shaft.last()) else {
                continue;
            };
            check(distance(first, tail) <= 1.2, pose, "the tail");
            // The outline of the head is thick: it reaches its tip.
            let [corner, left, right] = head[..3] else {
                continue;
            };
            let reach = distance(corner, tip);
            check(reach <= 3.0, pose, &format!("the tip is {reach:.1} off"));
            let back = (left.0.midpoint(right.0), left.1.midpoint(right.1));
            check(
                distance(back, end) <= 1.6,
                pose,
                "the head is off its shaft",
            );
            check(
                distance(corner, tail) > distance(back, tail),
                pose,
                "the head points back",
            );
        }
    }
    assert!(seen >= 20, "{seen} arrows");
}

#[test]
fn arrows_are_long_enough_to_be_seen() {
    for &pose in Pose::ALL {
        for [tail, tip] in pose.row().signs.iter().filter_map(ends) {
            check(distance(tail, tip) >= 13.0, pose, "a short arrow");
        }
    }
}

#[test]
fn an_arrow_is_over_no_head_no_ray_and_no_muscle() {
    for &pose in Pose::ALL {
        let drawing = Drawing::of(pose);
        for point in pose.row().signs.iter().flat_map(along) {
            for shape in &drawing.shapes {
                let outline: Vec<Point> = shape.points().collect();
                let gap = outline
                    .iter()
                    .map(|&at| distance(at, point))
                    .fold(f64::MAX, f64::min);
                let (least, solid) = match shape.class.as_str() {
                    // Half of the shaft and of the ray.
                    "f-tick" => (3.3, false),
                    "f-hair" => (3.8, true),
                    "f-hot" => (3.0, true),
                    _ => continue,
                };
                let covered = solid && encloses(&outline, point);
                check(
                    gap >= least && !covered,
                    pose,
                    &format!("{} is {gap:.1} from an arrow", shape.class),
                );
            }
        }
    }
}

#[test]
fn a_sign_that_is_no_arrow_is_over_no_head() {
    for &pose in Pose::ALL {
        let drawn: Vec<&str> = pose
            .row()
            .signs
            .iter()
            .filter_map(|sign| match sign.shape {
                Shape::Drawn(class, _) => Some(class),
                _ => None,
            })
            .collect();
        let drawing = Drawing::of(pose);
        let heads: Vec<&Outline> = drawing
            .shapes
            .iter()
            .filter(|shape| shape.class == "f-hair")
            .collect();
        let signs = drawing
            .shapes
            .iter()
            .filter(|shape| shape.joint.is_empty() && drawn.contains(&shape.class.as_str()));
        for point in signs.flat_map(Outline::points) {
            let clear = heads
                .iter()
                .flat_map(|head| head.points())
                .all(|at| distance(at, point) >= 3.0);
            check(clear, pose, "a sign is over a head");
        }
    }
}
