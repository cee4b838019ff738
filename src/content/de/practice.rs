//! The copy of practice: that of the holds, marked as practice.

use super::stretch::row;
use crate::care::{Setting, Stretch};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;

pub(super) const LIST: StepCopy = StepCopy {
    title: "Üben",
    heading: "Übe, bevor du es brauchst.",
    line: "Nicht während eines Krampfs. Wärm dich erst auf.",
    ..EMPTY
};

pub(super) const fn practice(stretch: Stretch) -> StepCopy {
    let row = row(stretch);
    StepCopy {
        title: row.practice,
        note: match stretch.setting() {
            Setting::Run | Setting::Night => "Stopp, wenn es wehtut.",
            Setting::Helper => "Frag erst. Geh langsam vor. Stopp, wenn die Person es sagt.",
        },
        ..EMPTY
    }
}
