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
    thigh: "M6.6 0C7.6 8 5.8 17 4.7 25C4.7 31-4.7 31-4.7 25C-5.2 17-7.2 9-6.6 0C-6.6-8.6 6.6-8.6 6.6 0Z",
    shorts: "M7.4 0C8.2 5 8.2 9 7.7 13C4 15-4 15-7.6 14C-8 9-7.8 5-7.4 0C-7.4-9.4 7.4-9.4 7.4 0Z",
    shank: "M4.6 0C5 8 3.5 17 2.9 25C2.9 29-2.9 29-2.9 25C-3 19-7.4 12-4.8 0C-4.6-5.9 4.6-5.9 4.6 0Z",
    shoe: "M-3.4-3.2C-5.4-1-5 1.6-4.6 4.4L10 4.4C14 4.4 14 1.6 11 .8C8 0 5.6-1.6 3.4-3.9Z",
    sole: "M-4.9 2.4C-4.9 3.8-5 4.9-3.8 4.9L10 4.9C13 4.9 13 3.6 13 2.4Z",
    shank_over: false,
};

/// The part of a bending foot behind the ball.
pub(super) const REAR_FOOT: &str = "M-3-2.6C-4-.8-5 .6-5 2.4C-5 3.8-4.2 4.4-3 4.4C-1 4.4 1 3.4 3.2 3.4C5 3.4 6.6 4.4 8 4.4C10 4.4 10 1.2 9 .3C6.8-.6 4.6-1.6 3-3.6Z";
/// The toes of a bending foot, in the frame of the ball.
pub(super) const TOE: &str =
    "M0-2.3C2.6-2.2 5.4-1 5.4.8C5.4 2 4.6 2.2 3.4 2.2L0 2.2C-2.8 2-2.8-2.2 0-2.3Z";

/// The shirt.
pub(super) const SHIRT: &str = "M6.2-4C6.4-10 8.6-16 7.8-23C7.2-30 4.2-34-.8-34C-5.6-34-8.2-30-8.2-25C-8.2-17-6.2-12-6.4-4C-4 0 4 0 6.2-4Z";
/// The seat of the shorts, in the frame of the torso.
pub(super) const SEAT: &str =
    "M6.6-6.6C7.4-3 7.6 0 6.6 3C5 7.4-1 7.6-4.4 6.2C-10 4.6-10-2.4-6.9-6.6C-3-5.4 3-5.4 6.6-6.6Z";
/// From the shoulder to the chin.
pub(super) const NECK: &str = "M-3 2L-2.7-10L3-10L3.4 1Z";
/// The head from the side, with nose and chin.
pub(super) const FACE: &str = "M-6.2-15C-6.2-21-2-23 1.4-23C5.6-23 8-21 8.2-17L10-14L8.3-13C8.5-11 8-7.6 4.6-7.4C1-7.2-6-8-6.2-15Z";
/// Hair, around an ear.
pub(super) const HAIR: &str = "M8.3-18C6-18 4.4-19 3-19C2.7-17 2.4-16 1.8-14C.6-17-2.2-16-1.8-13C-1.6-12-.8-11-.4-11C-1.6-10-3-9.4-4.2-10C-7.6-12-8.6-18-5.8-22C-2-26 7.6-26 8.3-18Z";
/// The bun of a helper, so that two people are told apart without colour.
pub(super) const BUN: &str = "M-6-20C-11-25-15-18-12-15C-9-14-6-16-6-20Z";

/// Rounded shoulder, slim elbow.
pub(super) const UPPER_ARM_SHAPE: &str =
    "M3.7 0C3.8 6 3.2 12 3 17C3 21-3 21-3 17C-3.2 12-3.8 6-3.7 0C-3.7-5 3.7-5 3.7 0Z";
/// The sleeve of the shirt.
pub(super) const SLEEVE: &str =
    "M4.5 0C4.9 4 4.8 6.6 4.7 9.4C2 10-2 10-4.7 9.4C-4.8 6.6-4.9 4-4.5 0C-4.5-6 4.5-6 4.5 0Z";
/// A slim wrist and a closed hand.
pub(super) const FOREARM_SHAPE: &str = "M3 0C3.2 5 2.5 10 2.2 14C5 15 4.2 22 .4 22C-3.4 22-3.6 17-2.2 14C-2.6 10-3.2 5-3 0C-3-4 3-4 3 0Z";

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

pub(super) const KNOT: &str =
    "M1.6-8.5C-5.4-9.5-7-2.5-4.8 2.5C-3.6 5.5-1 7.9.8 8.5C2.8 4.5 3.8-3.5 1.6-8.5Z";
pub(super) const LONG: &str = "M1-11C-3-10-4.4-2.5-3.2 3C-2.4 6.5-.6 10 .6 11C2 6 3-4 1-11Z";
/// Rays on the side of the bulge.
const RAYS: &str = "M-9-6L-13-8M-10-.5H-15M-9 5L-13 7";
/// Rays on the other side, for a limb that lies on the ground.
const RAYS_UP: &str = "M8-6L11-8M8.4-.5H13M8 5L11 7";
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
pub(super) const CALF: Muscle = muscle(Segment::Shank, -30, 105, "", RAYS);
/// The same in a leg that lies on the ground: inside its outline, with rays that go up.
pub(super) const CALF_LYING: Muscle = muscle(Segment::Shank, 0, 102, "", RAYS_UP);
/// Behind the thigh.
pub(super) const HAMSTRING: Muscle = muscle(Segment::Thigh, -34, 135, "", RAYS);
/// The same in a thigh that lies on the ground, towards the knee, where no arm is in front of it.
pub(super) const HAMSTRING_LYING: Muscle = muscle(Segment::Thigh, -6, 145, "", "");
/// In front of the thigh.
pub(super) const QUAD: Muscle = muscle(Segment::Thigh, 34, 135, MIRRORED, RAYS);
/// Under the arch of the foot.
pub(super) const SOLE_MUSCLE: Muscle = muscle(Segment::Foot, 33, 26, "rotate(-90)scale(.62)", "");
/// Behind the hip.
pub(super) const GLUTE: Muscle = muscle(Segment::Torso, -50, 10, "", RAYS);
/// The same in a hip that lies on the ground.
pub(super) const GLUTE_LYING: Muscle = muscle(Segment::Torso, -8, 8, "", "");
/// Inside the thigh, in the view from the front.
pub(super) const ADDUCTOR: Muscle = muscle(Segment::Thigh, -26, 83, "", RAYS);
/// The same in a thigh that falls outwards: the inside is towards the viewer.
pub(super) const ADDUCTOR_SEATED: Muscle = muscle(Segment::Thigh, 10, 123, "", "");
/// The side of the belly, below the ribs.
pub(super) const STITCH: Muscle = muscle(Segment::Torso, 50, -116, MIRRORED, RAYS);
