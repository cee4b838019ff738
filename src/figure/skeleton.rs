//! The body: lengths and outlines of its segments, the same in every pose.
//!
//! Units are those of the drawing: a standing person is about 104 high. Each outline is in its segment's own frame: the
//! origin is the joint it turns about, the segment extends down (y grows), the front of the body is to the right (x grows).
//! Only the foot extends to the right. The outlines of the view from the front are in `front`.

/// Hip to shoulder, upwards.
pub(super) const TORSO: i16 = -29;
/// Hip to knee.
pub(super) const THIGH: i16 = 25;
/// Knee to ankle.
pub(super) const SHANK: i16 = 25;
/// Shoulder to elbow.
pub(super) const UPPER_ARM: i16 = 17;
/// Ankle to the ball of the foot, about which the toes bend, in tenths.
pub(super) const BALL: (i16, i16) = (82, 22);

/// Elbow to the middle of the closed hand.
#[cfg(test)]
pub(super) const FOREARM: f64 = 18.0;
/// Ankle to where the toes are held.
#[cfg(test)]
pub(super) const TOES: (f64, f64) = (9.0, 1.0);
/// Ankle to the sole, below it.
#[cfg(test)]
pub(super) const SOLE: (f64, f64) = (0.0, 4.4);
/// The y of the ground: whatever stands or lies touches it with its edge.
#[cfg(test)]
pub(super) const GROUND: f64 = 88.5;

/// The outlines of the limbs in one view.
pub(super) struct Limbs {
    /// Wide at the hip, slim at the knee.
    pub(super) thigh: &'static str,
    /// The leg of the shorts, on the thigh.
    pub(super) shorts: &'static str,
    pub(super) shank: &'static str,
    pub(super) shoe: &'static str,
    /// Empty where the sole is not seen.
    pub(super) sole: &'static str,
    /// Whether the shank lies over the thigh rather than under it.
    pub(super) shank_over: bool,
}

/// From the side.
pub(super) const SIDE: Limbs = Limbs {
    thigh: "M6.6 0C7 8 6 17 5 25C5 31-5 31-5 25C-5 17-7 9-6.6 0C-6.6-9 6.6-9 6.6 0Z",
    shorts: "M7.4 0L8 13C4 15-4 15-8 14L-7.4 0C-7.4-9 7.4-9 7.4 0Z",
    shank: "M4.6 0C5 8 4 17 3 25C3 29-3 29-3 25C-3 19-7 12-4.6 0C-4.6-6 4.6-6 4.6 0Z",
    shoe: "M-3-3C-5-1-5 2-5 4.4H10C14 4.4 14 2 11 1C8 0 6-2 3-4Z",
    sole: "M-5 2.4L-4 4.9H10C13 4.9 13 4 13 2.4Z",
    shank_over: false,
};

/// The part of a bending foot behind the ball.
pub(super) const REAR_FOOT: &str =
    "M-3-3C-5 0-6 4.4-3 4.4C0 4.4 0 3.4 3 3.4C6 3.4 6 4.4 8 4.4C10 4.4 10 1 9 0C7-1 5-2 3-4Z";
/// The toes of a bending foot, in the frame of the ball.
pub(super) const TOE: &str = "M0-2C3-2 5-1 5 1C5 2 5 2.2 3 2.2H0C-3 2-3-2 0-2Z";

/// The shirt.
pub(super) const SHIRT: &str =
    "M6-4C6-10 9-16 8-23C7-30 4-34-1-34C-6-34-8-30-8-25C-8-17-6-12-6-4C-4 0 4 0 6-4Z";
/// The seat of the shorts, in the frame of the torso.
pub(super) const SEAT: &str = "M7-7C7-3 8 0 7 3C5 7-1 8-4 6C-10 5-10-3-7-7C-3-5 3-5 7-7Z";
/// From the shoulder to the chin.
pub(super) const NECK: &str = "M-3 2V-10H3V1Z";
/// The head from the side, with nose and chin.
pub(super) const FACE: &str =
    "M-6-15C-6-21-2-23 1-23C6-23 8-21 8-17L10-14L8-13C9-11 8-8 5-7C1-7-6-8-6-15Z";
/// Hair, around an ear.
pub(super) const HAIR: &str =
    "M8-18L3-19L2-14C1-17-3-16-2-13L0-11C-2-10-3-9-4-10C-8-12-9-18-6-22C-2-26 8-26 8-18Z";
/// The closed eye of an unconscious person.
pub(super) const SHUT_EYE: &str = "M4-16.4C5-15.2 6.6-15.2 7.6-16.4L7.6-15.4C6.6-14 5-14 4-15.4Z";
/// The bun of a helper, which distinguishes two people without colour.
pub(super) const BUN: &str = "M-6-20C-11-25-15-18-12-15C-9-14-6-16-6-20Z";

/// Rounded shoulder, slim elbow.
pub(super) const UPPER_ARM_SHAPE: &str = "M3.7 0L3 17C3 21-3 21-3 17L-3.7 0C-3.7-5 3.7-5 3.7 0Z";
/// The sleeve of the shirt.
pub(super) const SLEEVE: &str = "M4.5 0L5 9C2 10-2 10-5 9L-4.5 0C-4.5-6 4.5-6 4.5 0Z";
/// A slim wrist and a closed hand.
pub(super) const FOREARM_SHAPE: &str = "M3 0L2.1 13C5 14 7.4 17 6.2 19.4C5 20.4 3.8 19 3 18C3.4 21 2.8 23.4 .2 23.4C-4 23.4-3.8 17-2.1 13L-3 0C-3-4 3-4 3 0Z";

/// The segment in whose frame a muscle is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Segment {
    Torso,
    Thigh,
    Shank,
    Foot,
}

/// A cramped muscle is a short, high knot with rays; the same muscle relaxed is long and flat.
///
/// One outline serves them all. Its own frame has the limb's axis as y; the muscle bulges to the left.
pub(super) struct Muscle {
    /// Where it is; a leg's muscle is on the near leg.
    pub(super) on: Segment,
    /// Its middle in the frame of the segment, in tenths.
    pub(super) at: (i16, i16),
    /// The rest of its `transform`.
    pub(super) turn: &'static str,
    /// Its rays; empty where they would be in the way.
    pub(super) rays: &'static str,
}

pub(super) const KNOT: &str = "M2-8C-5-9-7-3-5 2C-4 5-1 8 1 9C3 5 4-3 2-8Z";
pub(super) const LONG: &str = "M1-11C-3-10-4-2-3 3C-2 7-1 10 1 11C2 6 3-4 1-11Z";
/// Rays from the bulge outwards.
const RAYS: &str = "M-9-6L-12-8M-10 0H-14M-9 5L-12 7";
/// The same from its upper half: below is room for an arrow at the heel.
const RAYS_HIGH: &str = "M-6-9L-9-13M-9-4L-13-6M-10 2H-14";
/// From its lower half: a raised thigh has another one beside its upper half.
const RAYS_LOW: &str = "M-6 9L-9 13M-9 4L-13 6M-10-2H-14";
/// Rays under a heel that is off the ground.
const RAYS_HEEL: &str = "M-4-12L-6-16M-8-8L-12-11M-10-2H-14";
/// Away from a leg that lies beside the muscle.
const RAYS_UP: &str = "M-10 0H-14M-9 5L-12 7";
/// At the front of the body.
const MIRRORED: &str = "scale(-1 1)";

const fn muscle(on: Segment, x: i16, y: i16, turn: &'static str, rays: &'static str) -> Muscle {
    Muscle {
        on,
        at: (x, y),
        turn,
        rays,
    }
}

/// Behind the shank.
pub(super) static CALF: Muscle = muscle(Segment::Shank, -16, 105, "", RAYS_HIGH);
/// The same where rays would have no room.
pub(super) static CALF_NO_RAYS: Muscle = muscle(Segment::Shank, -16, 105, "", "");
/// The same in a leg that lies on the ground: inside its outline, with rays that go up.
pub(super) static CALF_LYING: Muscle = muscle(Segment::Shank, -30, 72, MIRRORED, RAYS);
/// Behind the thigh.
pub(super) static HAMSTRING: Muscle = muscle(Segment::Thigh, -20, 135, "", RAYS_LOW);
/// The same in a thigh that lies on the ground, towards the knee, where no arm is in front of it.
pub(super) static HAMSTRING_LYING: Muscle = muscle(Segment::Thigh, -4, 165, "", "");
/// In front of the thigh.
pub(super) static QUAD: Muscle = muscle(Segment::Thigh, 20, 125, MIRRORED, RAYS);
/// Under the arch of the foot.
pub(super) static SOLE_MUSCLE: Muscle =
    muscle(Segment::Foot, 33, 26, "rotate(-90)scale(.52)", RAYS_HEEL);
/// At the toes.
pub(super) static TOE_MUSCLE: Muscle =
    muscle(Segment::Foot, 70, 28, "rotate(-90)scale(.52)", RAYS_HEEL);
/// In a window, across any limb.
pub(super) static RUBBED: Muscle = muscle(Segment::Thigh, 200, 360, "rotate(90)scale(1.7)", "");
/// The buttock of somebody who sits.
pub(super) static GLUTE_SEATED: Muscle = muscle(Segment::Torso, -44, 18, "rotate(-30)", RAYS);
/// The buttock of a hip that lies on the ground, its thigh drawn up: behind the thigh, with rays above the other leg.
pub(super) static GLUTE_LYING: Muscle =
    muscle(Segment::Torso, 4, 74, "rotate(-143)scale(.9)", RAYS_UP);
/// Inside the thigh, in the view from the front.
pub(super) static ADDUCTOR: Muscle = muscle(Segment::Thigh, -26, 104, "", RAYS);
/// The same in a thigh that falls outwards: the inside is towards the viewer.
pub(super) static ADDUCTOR_SEATED: Muscle = muscle(Segment::Thigh, 4, 150, MIRRORED, RAYS);
/// The side of the belly, below the ribs.
pub(super) static STITCH: Muscle = muscle(Segment::Torso, 66, -124, "rotate(-8)", "");
