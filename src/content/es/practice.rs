//! The copy of practice: that of the holds, marked as practice.

use super::stretch::row;
use crate::care::{Setting, Stretch};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;

pub(super) const LIST: StepCopy = StepCopy {
    title: "Practicar",
    heading: "Practica antes de necesitarlo.",
    line: "No durante un calambre. Primero haz un calentamiento.",
    ..EMPTY
};

pub(super) const fn practice(stretch: Stretch) -> StepCopy {
    let row = row(stretch);
    StepCopy {
        title: row.practice,
        note: match stretch.setting() {
            Setting::Run | Setting::Night => "Detente si duele.",
            Setting::Helper => "Pregunta antes. Ve despacio. Detente si te lo pide.",
        },
        ..EMPTY
    }
}
