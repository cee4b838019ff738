//! Whether each sign is where it says something: arrows at what moves, rays outwards, hands at what they hold.

use super::Pose;
use super::arrow_tests::ends;
use super::cue::Cue;
use super::kinematics::{Drawing, Point, Shape as Outline};
use super::pose::Helper;
use super::scene::Scene;
use super::skeleton::{FOREARM, GROUND};
use super::tests::{check, distance};

/// Half an arrow, its rim, and a gap: in units.
const NEAR: f64 = 12.0;
/// The thickness of a hand.
const TOUCH: f64 = 4.5;

/// Collects all faults, so that one run reports every one.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    fn check(&mut self, ok: bool, pose: Pose, what: &str) {
        if !ok {
            self.0.push(format!("{pose:?}: {what}"));
        }
    }

    #[track_caller]
    fn none(self) {
        assert!(self.0.is_empty(), "{:#?}", self.0);
    }
}

/// Whether a point is inside an outline: whether a ray to the right crosses it an odd number of times.
pub(super) fn encloses(outline: &[Point], (x, y): Point) -> bool {
    let edges = outline.iter().zip(outline.iter().cycle().skip(1));
    let crossed = edges.filter(|&(a, b)| {
        (a.1 > y) != (b.1 > y) && x < a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0)
    });
    crossed.count() % 2 == 1
}

/// How far a point is from an outline; 0 inside.
fn gap(outline: &Outline, point: Point) -> f64 {
    let points: Vec<Point> = outline.points().collect();
    if encloses(&points, point) {
        return 0.0;
    }
    let edges = points.iter().zip(points.iter().cycle().skip(1));
    edges
        .map(|(&a, &b)| {
            let (along, length) = ((b.0 - a.0, b.1 - a.1), distance(a, b));
            let part = (point.0 - a.0) * along.0 + (point.1 - a.1) * along.1;
            let part = (part / length.powi(2).max(1e-9)).clamp(0.0, 1.0);
            distance(point, (a.0 + along.0 * part, a.1 + along.1 * part))
        })
        .fold(f64::MAX, f64::min)
}

/// How far a point is from the nearest of some outlines.
fn gap_to<'a>(outlines: impl Iterator<Item = &'a Outline>, point: Point) -> f64 {
    outlines
        .map(|outline| gap(outline, point))
        .fold(f64::MAX, f64::min)
}

#[test]
fn pain_rays_leave_outwards_from_the_muscle_and_cross_no_limb() {
    let mut faults = Faults::default();
    let mut seen = 0;
    for &pose in Pose::ALL {
        if pose.row().window.is_some() {
            // The window shows them.
            continue;
        }
        let drawing = Drawing::of(pose);
        let of_figure = |class: &'static str| {
            let shapes = drawing.shapes.iter();
            shapes.filter(move |shape| shape.class == class && shape.joint.contains("j-hip"))
        };
        let Some(knot) = of_figure("f-hot").next() else {
            continue;
        };
        let middle = knot.frame.origin();
        for ray in of_figure("f-tick") {
            let points: Vec<Point> = ray.points().collect();
            for ends in points.chunks_exact(2) {
                seen += 1;
                let [inner, outer] = [ends[0], ends[1]];
                let from_knot = gap(knot, inner);
                faults.check(
                    (1.0..=5.0).contains(&from_knot),
                    pose,
                    &format!("a ray starts {from_knot:.1} from the muscle"),
                );
                faults.check(
                    distance(outer, middle) > distance(inner, middle) + 2.0,
                    pose,
                    "a ray points inwards",
                );
                let body = drawing.shapes.iter().filter(|shape| shape.is_body());
                for part in body {
                    let tip = (inner.0.midpoint(outer.0), inner.1.midpoint(outer.1));
                    let off = gap(part, outer).min(gap(part, tip));
                    faults.check(
                        off > 0.0,
                        pose,
                        &format!("a ray crosses {} {}", part.joint, part.class),
                    );
                }
            }
        }
    }
    assert!(seen >= 40, "{seen} rays");
    faults.none();
}

/// The parts of the body that move in the direction of an arrow: part of the names of their joints, and their class.
fn moving_parts(cue: Cue) -> &'static [(&'static str, &'static str)] {
    const FOOT: (&str, &str) = ("j-thigh j-shank j-foot", "");
    match cue {
        Cue::HeelDown
        | Cue::WeightDown
        | Cue::ToesUp
        | Cue::HeelToButtock
        | Cue::LegUp
        | Cue::Rise
        | Cue::WalkOn
        | Cue::Lengthen => &[FOOT],
        Cue::HipsForward | Cue::ToGoodSide => &[("j-torso", "f-shorts"), ("j-torso", "f-shirt")],
        Cue::LeanForward => &[
            ("j-torso", "f-shirt"),
            ("j-head", ""),
            ("j-torso", "f-arm j-upper"),
        ],
        Cue::KneeToShoulder | Cue::KneesFall => &[("j-thigh j-shank", ""), ("j-thigh", "")],
        Cue::PressChest => &[("f-helper j-hip j-torso f-arm j-upper", "")],
        // The hand that presses.
        Cue::PressSide => &[("f-arm f-right j-upper j-fore", "")],
        // In a window, or no arrow.
        Cue::PressForefoot
        | Cue::ToesBack
        | Cue::ToesStraight
        | Cue::Rub
        | Cue::Wait
        | Cue::Water => &[],
    }
}

#[test]
fn an_arrow_begins_or_ends_at_the_part_that_moves() {
    let mut faults = Faults::default();
    let mut seen = 0;
    for &pose in Pose::ALL {
        let start = Drawing::at_progress(pose, 0.0);
        let end = Drawing::of(pose);
        for sign in pose.row().signs {
            let (Some(cue), Some([tail, tip])) = (sign.cue, ends(sign)) else {
                continue;
            };
            let parts = moving_parts(cue);
            assert!(!parts.is_empty(), "{cue:?} moves nothing");
            let off = [&start, &end].map(|drawing| {
                let moves = |shape: &&Outline| {
                    parts.iter().any(|&(joint, class)| {
                        shape.joint.contains(joint) && shape.class.contains(class)
                    })
                };
                let near = |point| gap_to(drawing.shapes.iter().filter(moves), point);
                near(tail).min(near(tip))
            });
            seen += 1;
            let off = off[0].min(off[1]);
            faults.check(
                off <= NEAR,
                pose,
                &format!("{cue:?} is {off:.1} from what moves"),
            );
        }
    }
    assert!(seen >= 20, "{seen} arrows");
    faults.none();
}

/// Whether an arm hangs: nearly down, nearly straight.
fn hangs(upper: Point, elbow: Point, hand: Point) -> bool {
    let down = |from: Point, to: Point| (to.0 - from.0).atan2(to.1 - from.1).to_degrees().abs();
    down(upper, elbow) <= 40.0 && down(elbow, hand) <= 65.0
}

#[test]
fn every_hand_holds_rests_or_hangs() {
    let mut faults = Faults::default();
    let mut seen = 0;
    for &pose in Pose::ALL {
        let drawing = Drawing::of(pose);
        for fore in drawing
            .joints
            .iter()
            .filter(|joint| joint.name.ends_with("j-fore"))
        {
            seen += 1;
            let hand = fore.frame.at((0.0, FOREARM));
            let arm = fore.name.trim_end_matches(" j-fore");
            let own = |shape: &&Outline| shape.joint.starts_with(arm);
            let things = drawing.shapes.iter().filter(|shape| {
                let props = ["f-prop", "f-bar", "f-cold", "f-warm"];
                !own(shape) && (shape.is_body() || props.contains(&shape.class.as_str()))
            });
            let touch = gap_to(things, hand) <= TOUCH;
            let grounded = match pose.row().scene {
                // Seen from above: the mat is under all of it.
                Scene::Mat | Scene::Pillow => !arm.starts_with("f-helper"),
                Scene::Bed => (hand.1 - 69.0).abs() <= TOUCH,
                _ => (hand.1 - GROUND).abs() <= TOUCH + 1.5,
            };
            let upper = drawing.joints.iter().find(|joint| joint.name == arm);
            let hanging =
                upper.is_some_and(|upper| hangs(upper.frame.origin(), fore.frame.origin(), hand));
            // A window covers nothing of the arm, but a bottle is a sign.
            let pours = pose == Pose::Cooling && arm.starts_with("f-helper");
            faults.check(
                touch || grounded || hanging || pours,
                pose,
                &format!("the hand of {arm} floats"),
            );
        }
    }
    assert!(seen >= 60, "{seen} hands");
    faults.none();
}

/// The joints whose angles distinguish one pose from another at a glance, in degrees.
fn angles(pose: Pose) -> [i16; 6] {
    let body = &pose.row().body;
    [
        body.torso,
        body.near_leg.thigh,
        body.near_leg.knee,
        body.far_leg.thigh,
        body.far_leg.knee,
        body.near_leg.ankle,
    ]
}

#[test]
fn no_two_pictures_are_nearly_the_same() {
    let mut faults = Faults::default();
    for (index, &pose) in Pose::ALL.iter().enumerate() {
        for &other in &Pose::ALL[index + 1..] {
            let (one, two) = (pose.row(), other.row());
            let differs = one.scene != two.scene
                || one.view != two.view
                || one.window.is_some() != two.window.is_some()
                || one.helper.is_some() != two.helper.is_some();
            let turned = angles(pose)
                .iter()
                .zip(angles(other))
                .map(|(a, b)| (a - b).abs())
                .max();
            faults.check(
                differs || turned.unwrap_or(0) >= 25,
                pose,
                &format!("is a twin of {other:?}"),
            );
        }
    }
    faults.none();
}

#[test]
fn a_helper_faces_the_viewer_where_the_runner_lies_on_a_mat() {
    for &pose in Pose::ALL {
        let row = pose.row();
        let mat = matches!(row.scene, Scene::Mat | Scene::Pillow);
        let helper = row.helper.map(|helper| matches!(helper, Helper::Facing(_)));
        check(helper.is_none_or(|it| it == mat), pose, "mixes two views");
    }
}

#[test]
fn the_toes_in_the_window_touch_the_ground() {
    let drawing = Drawing::of(Pose::FootStanding);
    let in_window = |class: &'static str| {
        let shapes = drawing.shapes.iter();
        let low = shapes.filter(|shape| shape.class == class && !shape.joint.contains("j-hip"));
        low.flat_map(Outline::points)
            .map(|(_, y)| y)
            .collect::<Vec<_>>()
    };
    let toes = in_window("f-toe").into_iter().fold(f64::MIN, f64::max);
    let line = in_window("f-plate").into_iter().fold(f64::MIN, f64::max);
    check(
        (0.0..=1.8).contains(&(line - toes)),
        Pose::FootStanding,
        &format!("the toes are {:.1} above the ground", line - toes),
    );
}
