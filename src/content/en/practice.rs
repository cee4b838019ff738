//! The words of practice: those of the hold, said to belong to no cramp.

use super::{EMPTY, holds};
use crate::care::Position;
use crate::content::StepCopy;

pub(super) const LIST: StepCopy = StepCopy {
    title: "Practise",
    heading: "Practise before you need it.",
    line: "Not in a cramp. Warm up first.",
    ..EMPTY
};

pub(super) const fn practice(position: Position) -> StepCopy {
    let StepCopy { heading, line, .. } = holds(position);
    StepCopy {
        title: match position {
            Position::CalfStanding => "Practise: calf, standing",
            Position::CalfWall => "Practise: calf, at a wall",
            Position::CalfSeated => "Practise: calf, sitting",
            Position::HamstringSeated => "Practise: back of thigh, sitting",
            Position::HamstringStanding => "Practise: back of thigh, standing",
            Position::QuadStanding => "Practise: front of thigh, standing",
            Position::QuadLying => "Practise: front of thigh, lying",
            Position::Other => "Practise: another muscle",
        },
        heading,
        line,
        note: "Stop if it hurts.",
        ..EMPTY
    }
}
