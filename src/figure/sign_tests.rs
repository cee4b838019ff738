//! What every picture shows besides its pose: the sore muscle, the signs, no style of its own, in few bytes.

use super::cue::{Cue, Shape, Sign};
use super::cue_tests::encloses;
use super::kinematics::{Drawing, Point, box_of};
use super::pose::View;
use super::skeleton::Segment;
use super::tests::{check, on_ground};
use super::{Mark, Pose, markup};

#[test]
fn arrows_point_where_they_end() {
    for sign in Pose::ALL.iter().flat_map(|pose| pose.row().signs) {
        match sign.shape {
            Shape::Line { length, .. } => assert!(length >= 130, "{:?} is short", sign.cue),
            Shape::Arc {
                to,
                head: [tip, left, right],
                clockwise,
                ..
            } => {
                let radial = f64::from(to.1).atan2(f64::from(to.0)).to_degrees();
                let tangent = radial + if clockwise { 90.0 } else { -90.0 };
                let [x, y] = [(tip.0, left.0, right.0), (tip.1, left.1, right.1)]
                    .map(|(tip, left, right)| f64::from(2 * tip - left - right));
                let heading = y.atan2(x).to_degrees();
                let off = (heading - tangent + 540.0).rem_euclid(360.0) - 180.0;
                assert!(off.abs() <= 12.0, "{:?} is {off:.0} off", sign.cue);
            }
            Shape::Plate(..) | Shape::Drawn(..) => {}
        }
    }
}

#[test]
fn no_part_has_two_arrows_that_tell_different_things() {
    for &pose in Pose::ALL {
        let mut cues: Vec<Cue> = pose.cues().collect();
        check(cues.len() <= 2, pose, "has more than two arrows");
        cues.dedup();
        check(
            cues.len() < 2 || pose == Pose::CalfWall,
            pose,
            "says two things",
        );
    }
}

#[test]
fn the_drawing_contains_no_style_and_no_id() {
    for &pose in Pose::ALL {
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
    for &pose in Pose::ALL {
        for shape in Drawing::of(pose).shapes {
            let classes = shape
                .class
                .split(' ')
                .filter(|class| !["f-left", "f-right", "f-go", "f-no"].contains(class))
                .filter(|class| class.starts_with("f-"));
            for class in classes {
                check(css.contains(&format!(".{class}")), pose, class);
            }
        }
    }
}

#[test]
fn the_marked_muscle_is_on_its_segment() {
    for &pose in Pose::ALL {
        let drawing = Drawing::of(pose);
        let figure = |class: &str| {
            let shapes = drawing.shapes.iter();
            let found =
                shapes.filter(|shape| shape.class == class && shape.joint.contains("j-hip"));
            found.map(|shape| shape.joint.clone()).collect::<Vec<_>>()
        };
        let (hot, calm) = (figure("f-hot"), figure("f-calm"));
        let Some(muscle) = pose.mark().muscle() else {
            check(hot.is_empty() && calm.is_empty(), pose, "marks a muscle");
            continue;
        };
        check(
            hot.len() == 1 && hot == calm,
            pose,
            "one muscle, hot and calm",
        );
        let joint = match muscle.on {
            Segment::Torso if pose.row().view == View::Front => "j-hip f-near",
            Segment::Torso => "j-torso",
            Segment::Thigh => "j-thigh",
            Segment::Shank => "j-shank",
            Segment::Foot => "j-foot",
        };
        check(hot[0].ends_with(joint), pose, &hot[0]);
    }
}

#[test]
fn the_sore_muscle_is_above_the_ground() {
    for &pose in Pose::ALL {
        let Some(ground) = on_ground(pose).filter(|_| pose.mark() != Mark::Sole) else {
            continue;
        };
        let drawing = Drawing::of(pose);
        let knots = drawing
            .shapes
            .iter()
            .filter(|shape| shape.class == "f-hot" && shape.joint.contains("j-hip"));
        let lowest = knots
            .flat_map(|knot| knot.points().map(|(_, y)| y))
            .fold(f64::MIN, f64::max);
        check(
            lowest <= ground + 0.5,
            pose,
            &format!("the muscle is at {lowest:.1}"),
        );
    }
}

/// How much of the knot is not covered by shapes that are drawn after it, in percent.
fn knot_in_sight(pose: Pose) -> Option<usize> {
    let drawing = Drawing::of(pose);
    let index = drawing
        .shapes
        .iter()
        .position(|shape| shape.class == "f-hot" && shape.joint.contains("j-hip"))?;
    let knot: Vec<Point> = drawing.shapes[index].points().collect();
    let covers: Vec<Vec<Point>> = drawing.shapes[index + 1..]
        .iter()
        .filter(|shape| shape.class != "f-tick" && shape.class != "f-sign")
        .map(|shape| shape.points().collect())
        .collect();
    let span = |of: fn(&Point) -> f64| {
        let values = knot.iter().map(of);
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
    let inside: Vec<Point> = grid.filter(|&point| encloses(&knot, point)).collect();
    let seen = inside
        .iter()
        .filter(|&&point| !covers.iter().any(|cover| encloses(cover, point)));
    Some(seen.count() * 100 / inside.len())
}

#[test]
fn no_limb_hides_the_sore_muscle() {
    for &pose in Pose::ALL {
        let least = match pose {
            // The window shows it.
            _ if pose.row().window.is_some() => continue,
            _ => 70,
        };
        let Some(seen) = knot_in_sight(pose) else {
            continue;
        };
        check(
            seen >= least,
            pose,
            &format!("{seen} % of the muscle is seen"),
        );
    }
}

#[test]
fn the_muscle_is_seen_in_a_drawing_of_ninety_pixels() {
    for &pose in Pose::ALL {
        if pose.row().window.is_some() {
            // The window shows it.
            continue;
        }
        let [_, _, _, height] = box_of(pose);
        let drawing = Drawing::of(pose);
        for shape in drawing.shapes.iter().filter(|shape| shape.class == "f-hot") {
            let span = |of: fn(&Point) -> f64| {
                let values = shape.local.iter().map(of);
                let (low, high) = values.fold((f64::MAX, f64::MIN), |(low, high), value| {
                    (low.min(value), high.max(value))
                });
                (high - low) * 90.0 / height
            };
            check(span(|point| point.0) >= 6.0, pose, "the muscle is too thin");
            check(
                span(|point| point.1) >= 9.0,
                pose,
                "the muscle is too short",
            );
        }
    }
}

/// Points along the shaft of an arrow, in units.
fn along(sign: &Sign) -> Vec<Point> {
    let Some([tail, tip]) = sign.ends() else {
        return Vec::new();
    };
    let centre = match sign.shape {
        Shape::Arc { centre, .. } => Some(centre),
        _ => None,
    };
    let mixed = |a: f64, b: f64, step: i32| a + (b - a) * f64::from(step) / 10.0;
    let at = |step| {
        let (x, y) = (mixed(tail.0, tip.0, step), mixed(tail.1, tip.1, step));
        let Some((cx, cy)) = centre.map(|(x, y)| (f64::from(x) / 10.0, f64::from(y) / 10.0)) else {
            return (x, y);
        };
        let radius = (tail.0 - cx).hypot(tail.1 - cy);
        let off = (x - cx).hypot(y - cy);
        (cx + (x - cx) * radius / off, cy + (y - cy) * radius / off)
    };
    (0..=10).map(at).collect()
}

#[test]
fn an_arrow_is_over_no_head_and_over_no_ray() {
    for &pose in Pose::ALL {
        let drawing = Drawing::of(pose);
        for point in pose.row().signs.iter().flat_map(along) {
            for shape in &drawing.shapes {
                let outline: Vec<Point> = shape.points().collect();
                let gap = outline
                    .iter()
                    .map(|&(x, y)| (x - point.0).hypot(y - point.1))
                    .fold(f64::MAX, f64::min);
                let least = match shape.class.as_str() {
                    // Half of the shaft and of the ray.
                    "f-tick" => 3.3,
                    "f-hair" => 3.8,
                    _ => continue,
                };
                let covered = shape.class == "f-hair" && encloses(&outline, point);
                check(
                    gap >= least && !covered,
                    pose,
                    &format!("{} is {gap:.1} from an arrow", shape.class),
                );
            }
        }
    }
}

fn compressed(text: &str) -> usize {
    let mut out = Vec::new();
    let options = brotli::enc::BrotliEncoderParams::default();
    let written = brotli::BrotliCompress(&mut text.as_bytes(), &mut out, &options);
    assert!(written.is_ok());
    out.len()
}

/// Measured as what a pose adds to the compressed page.
#[test]
fn a_pose_is_small() {
    let page = include_str!("../../index.html");
    let alone = compressed(page);
    let mut sizes: Vec<(usize, Pose)> = Pose::ALL
        .iter()
        .map(|&pose| (compressed(&format!("{page}{}", markup(pose))) - alone, pose))
        .collect();
    sizes.sort_by_key(|&(size, _)| size);
    println!("{sizes:?}");
    for (size, pose) in sizes {
        check(size <= 1_200, pose, &format!("takes {size} bytes"));
    }
}
