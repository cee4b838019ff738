//! The sore muscle of a pose.

use super::skeleton::{
    ADDUCTOR, ADDUCTOR_SEATED, CALF, CALF_LYING, GLUTE, GLUTE_LYING, HAMSTRING, HAMSTRING_LYING,
    Muscle, QUAD, SOLE_MUSCLE, STITCH,
};

/// The sore muscle, and how it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// No muscle: the picture is not about a particular one.
    None,
    /// Behind the shank.
    Calf,
    /// The calf of a leg that lies on the ground.
    CalfLying,
    /// Behind the thigh.
    Hamstring,
    /// The back of a thigh that lies on the ground.
    HamstringLying,
    /// In front of the thigh.
    Quad,
    /// Under the foot.
    Sole,
    /// Behind the hip.
    Glute,
    /// The buttock of somebody who lies on it.
    GluteLying,
    /// Inside the thigh.
    Adductor,
    /// The inside of a thigh that falls outwards.
    AdductorSeated,
    /// The side of the belly: a stitch.
    Stitch,
}

impl Mark {
    /// The muscle; `None` if none is highlighted.
    pub(super) const fn muscle(self) -> Option<&'static Muscle> {
        Some(match self {
            Self::None => return None,
            Self::Calf => &CALF,
            Self::CalfLying => &CALF_LYING,
            Self::Hamstring => &HAMSTRING,
            Self::HamstringLying => &HAMSTRING_LYING,
            Self::Quad => &QUAD,
            Self::Sole => &SOLE_MUSCLE,
            Self::Glute => &GLUTE,
            Self::GluteLying => &GLUTE_LYING,
            Self::Adductor => &ADDUCTOR,
            Self::AdductorSeated => &ADDUCTOR_SEATED,
            Self::Stitch => &STITCH,
        })
    }
}
