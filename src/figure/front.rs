//! The view from the front: different outlines on the same joints and lengths.
//!
//! "Near" is the left side of the picture, "far" the right side. Both are drawn as on the right; the left one is then mirrored.
//! A segment that points towards the viewer is drawn shorter.

use super::pen::Pen;
use super::pose::{Arm, Body, Leg, Mark, Pack};
use super::skeleton::{Limbs, Segment};

/// From the middle of the body to a hip joint, in tenths.
pub(super) const HIP: i16 = 56;
/// From the middle of the body to a shoulder, in tenths.
pub(super) const SHOULDER: i16 = 106;
/// Hip to shoulders, upwards, in tenths.
pub(super) const TORSO: i16 = -280;

/// The limbs.
pub(super) const FRONT: Limbs = Limbs {
    thigh: "M7 0C8 8 6 17 5 25C5 31-5 31-5 25C-6 17-7 9-7 0C-7-8 7-8 7 0Z",
    shorts: "M8-1C9 5 8 9 8 14C3 15-4 15-7 13C-8 9-8 5-7-1C-7-9 7-9 8-1Z",
    shank: "M5 0C7 7 5 14 3 25C3 29-3 29-3 25C-5 14-7 7-5 0C-5-6 5-6 5 0Z",
    shoe: "M-3-3C-5 1-5 4.6-4 4.6H4C7 4.6 6 1 3-3Z",
    sole: "",
    shank_over: true,
};

const SHIRT: &str =
    "M-8-4C-9-10-9-16-11-25C-12-31-6-33 0-33C6-33 12-31 11-25C9-16 9-10 8-4C5-1-5-1-8-4Z";
const SEAT: &str = "M-8-7C-11-2-12 0-12 3C-8 8 8 8 12 3C12 0 11-2 8-7C3-6-3-6-8-7Z";
const NECK: &str = "M-3 2V-9H3V2Z";
const FACE: &str = "M-6-16C-7-12-5-7 0-7C5-7 7-12 6-16C6-25-6-25-6-16Z";
const HAIR: &str = "M-7-15C-8-22-6-25 0-25C6-25 8-22 7-15L5-19C1-18-3-19-5-20L-7-15Z";

/// A person from the front.
pub(super) fn person(pen: &mut Pen, body: &Body, mark: Mark, hip: &str) {
    let shoulders = TORSO * body.seen / 100;
    pen.open(hip, body.hip, 0);
    pen.open("f-near j-torso", (0, 0), body.torso);
    pen.open("j-neck", (0, shoulders), body.head);
    pen.path("", NECK);
    pen.close();
    pen.scaled("f-shirt", SHIRT, body.seen);
    pen.path("f-shorts", SEAT);
    pen.open("j-head", (0, shoulders), body.head);
    pen.path("", FACE);
    pen.path("f-hair", HAIR);
    pen.put("</g></g><g class=\"f-near\">");
    leg(pen, "f-right j-thigh", body.far_leg, HIP, Mark::None);
    leg(pen, "f-left j-thigh", body.near_leg, -HIP, mark);
    pen.put("</g>");
    pen.open("j-torso", (0, 0), body.torso);
    arm(
        pen,
        "f-arm f-left j-upper",
        body.near_arm,
        (-SHOULDER, shoulders),
    );
    arm(
        pen,
        "f-arm f-right j-upper",
        body.far_arm,
        (SHOULDER, shoulders),
    );
    pen.put("</g></g>");
}

/// Opens the group of one side; the left one is mirrored.
fn side(pen: &mut Pen, at: (i16, i16)) {
    pen.put("<g transform=\"translate(");
    pen.point(at);
    pen.put(if at.0 < 0 { ")scale(-1 1)\">" } else { ")\">" });
}

fn leg(pen: &mut Pen, class: &str, leg: Leg, x: i16, mark: Mark) {
    side(pen, (x, 0));
    pen.leg(&FRONT, class, leg, mark, Pack::None);
    if mark
        .muscle()
        .is_some_and(|muscle| muscle.on == Segment::Torso)
    {
        pen.muscle(mark, Segment::Torso);
    }
    pen.close();
}

pub(super) fn arm(pen: &mut Pen, class: &str, arm: Arm, at: (i16, i16)) {
    side(pen, at);
    // Inward is clockwise here, where the elbow of the view from the side bends the other way.
    let mirrored = Arm {
        elbow: -arm.elbow,
        ..arm
    };
    pen.arm(class, mirrored, (0, 0), 0, true);
    pen.close();
}
