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
pub(super) const BUN: &str = "M-6.4-21C-11-24-15-18-12-15C-9-14-6-16-6.4-21Z";

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
pub(super) struct Muscle {
    /// Where it is; a leg's muscle is on the near leg.
    pub(super) on: Segment,
    pub(super) hot: &'static str,
    pub(super) calm: &'static str,
    pub(super) rays: &'static str,
}

/// Behind the shank.
pub(super) const CALF: Muscle = Muscle {
    on: Segment::Shank,
    hot: "M-1.4 2C-8.4 1-10 8-7.8 13C-6.6 16-4 18-2.2 19C-.2 15 .8 7-1.4 2Z",
    calm: "M-1.2 1C-6.2 2-6.6 9-5.4 14C-4.6 17-3.2 20-2.2 22C-.6 17 .8 8-1.2 1Z",
    rays: "M-12 4L-16 1.6M-13 9.4L-18 9.4M-12 15L-15 17",
};
/// The same in a leg that lies on the ground: inside its outline, with rays that go up.
pub(super) const CALF_LYING: Muscle = Muscle {
    on: Segment::Shank,
    hot: "M1.6 1.6C-4.8.4-6.2 7-5.6 12C-4.8 16-3 18-1.6 19C1.8 15 4 7 1.6 1.6Z",
    calm: "M.4 1C-4-.4-5.6 8-4.8 13C-4.2 17-3 20-2 22C.4 17 2.4 8 .4 1Z",
    rays: "M7.8 3.6L11 1.6M8.4 9.4L13 9.4M7.8 15L11 17",
};
/// Behind the thigh.
pub(super) const HAMSTRING: Muscle = Muscle {
    on: Segment::Thigh,
    hot: "M-1.6 5C-9.2 4-11 11-9 16C-7.8 19-4.8 22-2.6 22C-.4 17 .4 10-1.6 5Z",
    calm: "M-1.6 3C-7.2 4-7.6 11-6.4 16C-5.6 19-4.2 22-2.8 24C-.8 18 .2 10-1.6 3Z",
    rays: "M-13 6.6L-17 4.4M-14 12L-18 13M-12 18L-16 21",
};
/// The same in a thigh that lies on the ground, towards the knee, where no arm is in front of it.
pub(super) const HAMSTRING_LYING: Muscle = Muscle {
    on: Segment::Thigh,
    hot: "M1 5.6C-6.4 4-8 11-6.8 16C-5.8 20-3.4 23-1.4 24C1.8 18 3.6 11 1 5.6Z",
    calm: "M-.4 4C-6 5-6.8 11-6 16C-5.2 19-4 23-2.6 25C.2 18 1.4 10-.4 4Z",
    rays: "",
};
/// In front of the thigh.
pub(super) const QUAD: Muscle = Muscle {
    on: Segment::Thigh,
    hot: "M1.6 5C9.2 4 11 11 9.2 16C8 19 4.8 22 2.6 22C.4 17-.4 10 1.6 5Z",
    calm: "M1.6 3C7.4 4 8 11 6.8 16C6 19 4.2 22 2.8 24C.8 18-.2 10 1.6 3Z",
    rays: "M13 6.6L17 4.4M14 12L19 13M12 18L16 21",
};
/// Under the arch of the foot.
pub(super) const SOLE_MUSCLE: Muscle = Muscle {
    on: Segment::Foot,
    hot: "M-2 3.6C0 .6 7 .6 8.6 3.6C7.6 7.2-1 7.2-2 3.6Z",
    calm: "M-2 3.8C1 2 7 2 9 3.8C7 5.8 0 5.8-2 3.8Z",
    rays: "",
};
/// Behind the hip.
pub(super) const GLUTE: Muscle = Muscle {
    on: Segment::Torso,
    hot: "M-3.4-5C-11-6.4-12 2-10 6C-7 9-3 8.4-1.6 6C-.2 2-.8-3-3.4-5Z",
    calm: "M-3.2-6C-9-6.4-10 1-8 6C-6 9-3 8.6-1.6 7C-.4 2-.8-3-3.2-6Z",
    rays: "M-13-5.4L-17-8M-15 .4L-18 .4M-13 6.4L-17 9.2",
};
/// The same in a hip that lies on the ground.
pub(super) const GLUTE_LYING: Muscle = Muscle {
    on: Segment::Torso,
    hot: "M-1.4-6.6C-7.6-7.2-8.2 1-6.4 5.4C-4.4 9-.2 8.6 1 6C3.4 1.6 2.2-4.4-1.4-6.6Z",
    calm: "M-2.6-7C-6.6-7-7.4 1-6 5.4C-4.4 8.6-1.6 8.4-.4 6C1.4 1.6.6-4.4-2.6-7Z",
    rays: "",
};
/// Inside the thigh, in the view from the front.
pub(super) const ADDUCTOR: Muscle = Muscle {
    on: Segment::Thigh,
    hot: "M-2-1C-7.6-1-9.4 6-8 12C-7 15-4.4 17-2.6 18C.2 12 .6 4-2-1Z",
    calm: "M-2-2C-6.4-1-7.4 6-6.4 12C-5.6 16-4 20-2.8 20C-.6 14 .2 5-2-2Z",
    rays: "M-11 2L-15 .6M-12 7.4L-15 7.6M-11 13L-14 14",
};
/// The same in a thigh that falls outwards: the inside is towards the viewer.
pub(super) const ADDUCTOR_SEATED: Muscle = Muscle {
    on: Segment::Thigh,
    hot: "M0 3.6C-5.6 5-6 11-4.4 16C-3 20-1 21-.2 21C1.4 21 3.6 18 4.4 14C5.2 9 3 4.6 0 3.6Z",
    calm: "M0 2.6C-3.6 5-4 11-3 16C-2 20-.8 22-.2 23C1 22 2.4 18 3 14C3.4 9 2 4.6 0 2.6Z",
    rays: "",
};
/// The side of the belly, below the ribs.
pub(super) const STITCH: Muscle = Muscle {
    on: Segment::Torso,
    hot: "M3.6-17C7.6-20 12-15 11-10C10-5 6.6-3.2 3.8-5.4C.6-8.4.4-15 3.6-17Z",
    calm: "M3.6-17C6-17 8.4-14 8-10C7.6-6 5.4-4.2 3.6-5.2C1.4-7.4 1.4-14 3.6-17Z",
    rays: "M11-18L14-21M14-12L18-13M13-6L17-4.2",
};
