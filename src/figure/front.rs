//! The view from the front: different outlines on the same joints and lengths.
//!
//! "Near" is the left side of the picture, "far" the right side. Both are drawn as on the right; the left one is then mirrored.
//! A segment that points towards the viewer is drawn shorter.

use super::pen::Pen;
use super::pose::{Arm, Body, Leg, LegLook, Pack};
use super::skeleton::{Limbs, Muscle, Segment};

/// From the middle of the body to a hip joint, in tenths.
pub(super) const HIP: i16 = 56;
/// From the middle of the body to a shoulder, in tenths.
pub(super) const SHOULDER: i16 = 106;
/// Hip to shoulders, upwards, in tenths.
pub(super) const TORSO: i16 = -280;

/// The limbs.
pub(super) const FRONT: Limbs = Limbs {
    thigh: "M7 0C8 8 6 17 5 25C5 31-5 31-5 25C-6 17-7 9-7 0C-7-8 7-8 7 0Z",
    shorts: "M8-1V14C3 15-4 15-7 13V-1C-7-9 7-9 8-1Z",
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

/// The bun of a helper, on top of the head.
const BUN: &str = "M-5-24C-7-33 7-33 5-24Z";
/// The thighs of somebody who kneels, knees towards the viewer, and the shorts on them.
const LAP: &str = "M-13 0C-19 6-18 14-12 14C-7 14-3 11-1 6H1C3 11 7 14 12 14C18 14 19 6 13 0Z";
const LAP_SHORTS: &str =
    "M-11-6C-14-2-16 2-17 6C-12 9-6 9-2 6H2C6 9 12 9 17 6C16 2 14-2 11-6C4-8-4-8-11-6Z";

/// A person from the front.
pub(super) fn person(pen: &mut Pen, body: &Body, sore: Option<&Muscle>, hip: &str) {
    pen.open(hip, body.hip, 0);
    trunk(pen, body, SEAT, "");
    pen.put("<g class=\"f-near\">");
    let look = body.look;
    leg(
        pen,
        "f-right j-thigh",
        (body.far_leg, look.far_leg),
        HIP,
        None,
    );
    leg(
        pen,
        "f-left j-thigh",
        (body.near_leg, look.near_leg),
        -HIP,
        sore,
    );
    pen.put("</g>");
    arms(pen, body, sore);
    pen.close();
}

/// A helper who kneels, from the front.
pub(super) fn kneeling(pen: &mut Pen, body: &Body) {
    pen.put("<g class=\"f-helper\">");
    pen.open("j-hip", body.hip, 0);
    trunk(pen, body, "", BUN);
    pen.put("<g class=\"f-near\">");
    pen.path("", LAP);
    pen.path("f-shorts", LAP_SHORTS);
    pen.close();
    arms(pen, body, None);
    pen.put("</g></g>");
}

/// Neck, shirt, seat and head.
fn trunk(pen: &mut Pen, body: &Body, seat: &str, bun: &str) {
    let shoulders = TORSO * body.look.torso / 100;
    pen.open("f-near j-torso", (0, 0), body.torso);
    pen.open("j-neck", (0, shoulders), body.head);
    pen.path("", NECK);
    pen.close();
    pen.scaled("f-shirt", SHIRT, body.look.torso);
    pen.path("f-shorts", seat);
    pen.open("j-head", (0, shoulders), body.head);
    pen.path("f-hair", bun);
    pen.path("", FACE);
    pen.path("f-hair", HAIR);
    pen.put("</g></g>");
}

/// Both arms, and before them a muscle of the trunk.
fn arms(pen: &mut Pen, body: &Body, sore: Option<&Muscle>) {
    pen.open("j-torso", (0, 0), body.torso);
    pen.muscle(sore, Segment::Torso);
    for (class, one, x) in [
        ("f-arm f-left j-upper", body.near_arm, -SHOULDER),
        ("f-arm f-right j-upper", body.far_arm, SHOULDER),
    ] {
        side(pen, (x, TORSO * body.look.torso / 100));
        // Inward is clockwise here, where the elbow of the view from the side bends the other way.
        let mirrored = Arm {
            elbow: -one.elbow,
            ..one
        };
        pen.arm(class, (mirrored, body.look.arms), (0, 0), 0, true);
        pen.close();
    }
    pen.close();
}

/// Opens the group of one side; the left one is mirrored.
fn side(pen: &mut Pen, at: (i16, i16)) {
    pen.put("<g transform=\"translate(");
    pen.point(at);
    pen.put(if at.0 < 0 { ")scale(-1 1)\">" } else { ")\">" });
}

fn leg(pen: &mut Pen, class: &str, leg: (Leg, LegLook), x: i16, sore: Option<&Muscle>) {
    side(pen, (x, 0));
    pen.leg(&FRONT, class, leg, sore, Pack::None);
    pen.close();
}
