//! The copy of practice: that of the holds, marked as practice.

use super::{EMPTY, holds};
use crate::care::Stretch;
use crate::content::StepCopy;

pub(super) const LIST: StepCopy = StepCopy {
    title: "Practise",
    heading: "Practise before you need it.",
    line: "Not while it cramps. Warm up first.",
    ..EMPTY
};

pub(super) const fn practice(stretch: Stretch) -> StepCopy {
    let StepCopy { heading, line, .. } = holds(stretch);
    StepCopy {
        title: match stretch {
            Stretch::CalfStanding => "Practise: calf, standing",
            Stretch::CalfWall => "Practise: calf, at a wall",
            Stretch::CalfSeated => "Practise: calf, sitting",
            Stretch::HamstringSeated => "Practise: back of thigh, sitting",
            Stretch::HamstringStanding => "Practise: back of thigh, standing",
            Stretch::QuadStanding => "Practise: front of thigh, standing",
            Stretch::QuadLying => "Practise: front of thigh, lying",
            Stretch::Other => "Practise: another muscle",
        },
        heading,
        line,
        note: "Stop if it hurts.",
        ..EMPTY
    }
}
