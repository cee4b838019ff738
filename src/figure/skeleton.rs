//! The body: lengths and outlines of its segments, the same in every pose.
//!
//! Units are those of the drawing: a standing person is about 104 high. Each outline is in its segment's own frame: the
//! origin is the joint it turns about, the segment extends down (y grows), the front of the body is to the right (x grows).
//! Only the foot extends to the right.

/// Hip to shoulder, upwards.
pub(super) const TORSO: i16 = -29;
/// Hip to knee.
pub(super) const THIGH: i16 = 25;
/// Knee to ankle.
pub(super) const SHANK: i16 = 25;
/// Shoulder to elbow.
pub(super) const UPPER_ARM: i16 = 17;

/// Elbow to the middle of the closed hand.
#[cfg(test)]
pub(super) const FOREARM: f64 = 18.0;
/// Ankle to the ball of the foot, where the toes are held.
#[cfg(test)]
pub(super) const FOOT: (f64, f64) = (9.0, 1.0);
/// The y of the ground: whatever stands or lies touches it with its edge.
#[cfg(test)]
pub(super) const GROUND: f64 = 88.5;

/// From the hips to the rounded shoulders.
pub(super) const TORSO_SHAPE: &str =
    "M6.2 0C6.2 8-6.2 8-6.2 0C-6-8-8-16-7.4-27C-7-37 4.4-38 5.6-29C7.6-19 6-8 6.2 0Z";
/// Neck and head, from the shoulder.
pub(super) const HEAD_SHAPE: &str = "M-2.4 0L-2.4-10L3.2-10L2.8 0Z";
/// The head's position relative to the shoulder, and its size.
pub(super) const HEAD_CIRCLE: &str = "<circle class=\"f-head\" cx=\".8\" cy=\"-14.6\" r=\"7.2\"/>";
/// Wide at the hip, slim at the knee.
pub(super) const THIGH_SHAPE: &str =
    "M6 0C7.2 9 5.4 17 4.6 25C4.6 31-4.6 31-4.6 25C-5.4 17-6.8 9-6 0C-6-8 6-8 6 0Z";
/// Calf behind, straight shin in front.
pub(super) const SHANK_SHAPE: &str =
    "M4.5 0C4.8 8 3.4 17 3 25C3 29-3 29-3 25C-3.2 18-6.2 10-4.5 0C-4.5-6 4.5-6 4.5 0Z";
/// A running shoe: heel behind, the sole four units below the ankle.
pub(super) const FOOT_SHAPE: &str =
    "M-3.4-1C-4.6 1-4.4 4-2.6 4L10 4C12.6 4 12.6 1.6 10.6.8C8 0 5.4-1.4 3.2-3Z";
/// Rounded shoulder, slim elbow.
pub(super) const UPPER_ARM_SHAPE: &str = "M3.4 0C3.4 6 2.9 12 2.8 17C2.8 20.8-2.8 20.8-2.8 17C-2.9 12-3.4 6-3.4 0C-3.4-4.6 3.4-4.6 3.4 0Z";
/// A slim wrist and a closed hand.
pub(super) const FOREARM_SHAPE: &str = "M2.8 0C2.9 5 2.3 10 2.1 14C3.8 16 3.4 21.4 0 21.4C-3.4 21.4-3.4 17-2.1 14C-2.3 10-2.9 5-2.8 0C-2.8-3.7 2.8-3.7 2.8 0Z";

/// A cramped muscle is a short, high knot; the same muscle relaxed is long and flat.
pub(super) struct Muscle {
    /// The segment of the near leg it belongs to.
    pub(super) limb: Limb,
    pub(super) hot: &'static str,
    pub(super) calm: &'static str,
}

/// A segment of the near leg, in whose frame a muscle is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Limb {
    Thigh,
    Shank,
}

/// Behind the shank.
pub(super) const CALF: Muscle = Muscle {
    limb: Limb::Shank,
    hot: "M-1.6 2.4C-7 2-8 8-6.4 13C-5.6 15.6-3.6 18-2 19C-.4 15 .4 8-1.6 2.4Z",
    calm: "M-1.4 2C-5.4 3-5.6 9-4.6 13.4C-4 16.4-3 19.4-2 21.4C-.6 16 .4 8-1.4 2Z",
};
/// Behind the thigh.
pub(super) const HAMSTRING: Muscle = Muscle {
    limb: Limb::Thigh,
    hot: "M-1.8 4C-7.6 3.6-8.8 10-7.4 15C-6.6 18-4.2 20.6-2.4 21.4C-.6 16 0 9-1.8 4Z",
    calm: "M-1.8 3C-6.2 4-6.4 10-5.4 15C-4.8 18-3.8 21.4-2.4 23C-.6 17 0 9-1.8 3Z",
};
/// In front of the thigh.
pub(super) const QUAD: Muscle = Muscle {
    limb: Limb::Thigh,
    hot: "M1.8 4C7.6 3.6 9 10 7.8 15C6.8 18 4.4 20.6 2.4 21.4C.6 16 0 9 1.8 4Z",
    calm: "M1.8 3C6.4 4 6.8 10 5.8 15C5 18 3.8 21.4 2.4 23C.6 17 0 9 1.8 3Z",
};
