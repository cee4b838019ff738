//! The copy of practice: that of the holds, marked as practice.

use super::stretch::row;
use crate::care::{Setting, Stretch};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;

pub(super) const LIST: StepCopy = StepCopy {
    title: "S’exercer",
    heading: "Exerce-toi avant d’en avoir besoin.",
    line: "Pas pendant une crampe. Échauffe-toi d’abord.",
    ..EMPTY
};

pub(super) const fn practice(stretch: Stretch) -> StepCopy {
    let row = row(stretch);
    StepCopy {
        title: row.practice,
        note: match stretch.setting() {
            Setting::Run | Setting::Night => "Arrête si ça fait mal.",
            Setting::Helper => {
                "Demande d’abord à la personne. Va doucement. Arrête dès qu’elle le dit."
            }
        },
        ..EMPTY
    }
}
