//! What every picture shows besides its pose: the sore muscle, the signs, no style of its own, in few bytes.

use super::cue::Cue;
use super::kinematics::{Drawing, Point, box_of};
use super::skeleton::Segment;
use super::tests::{check, on_ground};
use super::{Pose, markup};

#[test]
fn no_part_has_two_arrows_that_tell_different_things() {
    for &pose in Pose::ALL {
        let mut cues: Vec<Cue> = pose.cues().collect();
        check(cues.len() <= 2, pose, "has more than two arrows");
        cues.dedup();
        check(
            cues.len() < 2 || matches!(pose, Pose::CalfWall | Pose::OtherStretch),
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
        let Some(muscle) = pose.row().muscle else {
            check(hot.is_empty() && calm.is_empty(), pose, "marks a muscle");
            continue;
        };
        check(
            hot.len() == 1 && hot == calm,
            pose,
            "one muscle, hot and calm",
        );
        let joint = match muscle.on {
            Segment::Torso => "j-torso",
            Segment::Thigh => "j-thigh",
            Segment::Shank => "j-shank",
            Segment::Foot => "j-foot",
        };
        check(hot[0].ends_with(joint), pose, &hot[0]);
    }
}

fn on_foot(pose: Pose) -> bool {
    let muscle = pose.row().muscle;
    muscle.is_some_and(|muscle| muscle.on == Segment::Foot)
}

#[test]
fn the_sore_muscle_is_above_the_ground() {
    for &pose in Pose::ALL {
        let Some(ground) = on_ground(pose).filter(|_| !on_foot(pose)) else {
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
