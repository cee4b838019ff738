//! The copy of practice: that of the holds, marked as practice.

use super::stretch::row;
use crate::care::{Setting, Stretch};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;

pub(super) const LIST: StepCopy = StepCopy {
    title: "Practise",
    heading: "Practise before you need it.",
    line: "Not while it cramps. Warm up first.",
    ..EMPTY
};

pub(super) const fn practice(stretch: Stretch) -> StepCopy {
    let row = row(stretch);
    StepCopy {
        title: row.practice,
        note: match stretch.setting() {
            Setting::Run | Setting::Night => "Stop if it hurts.",
            Setting::Helper => "Ask first. Go slowly. Stop when they say so.",
        },
        ..EMPTY
    }
}
