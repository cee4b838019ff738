//! The copy of practice: that of the holds, marked as practice.

use super::stretch::row;
use crate::care::{Setting, Stretch};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;

pub(super) const LIST: StepCopy = StepCopy {
    title: "Praticar",
    heading: "Pratique antes de precisar.",
    line: "Não durante a cãibra. Faça um aquecimento antes.",
    ..EMPTY
};

pub(super) const fn practice(stretch: Stretch) -> StepCopy {
    let row = row(stretch);
    StepCopy {
        title: row.practice,
        note: match stretch.setting() {
            Setting::Run | Setting::Night => "Pare se doer.",
            Setting::Helper => "Pergunte antes. Vá devagar. Pare quando a pessoa pedir.",
        },
        ..EMPTY
    }
}
