//! The texts of every step, packed, and how the steps that are alike share them.

use super::{Lines, StepCopy, lines};
use crate::care::{Question, StepId};
use crate::packed::Packed;

/// A copy without any text, to be filled in.
pub(super) const EMPTY: StepCopy = StepCopy {
    title: "",
    heading: "",
    line: "",
    dos: lines![],
    donts: lines![],
    note: "",
};

/// How many texts a step has.
pub(super) const TEXTS: usize = 7;

/// The texts of a step, in the order in which they are packed: its copy, and the text alternative of its picture.
pub(super) const fn texts(copy: StepCopy, picture: &'static str) -> [&'static str; TEXTS] {
    [
        copy.title,
        copy.heading,
        copy.line,
        copy.dos.0,
        copy.donts.0,
        copy.note,
        picture,
    ]
}

/// The texts of every step in a language.
pub(super) struct Steps {
    /// The [`texts`] of every step, in the order of `StepId::ALL`.
    pub(super) packed: Packed,
    /// What every check of a stretch says; each has a title and a note of its own.
    pub(super) check: StepCopy,
    /// What is said after each stretch that became sharper; each has a title and a note of its own.
    pub(super) ease_off: StepCopy,
}

impl Steps {
    /// The copy of a step.
    pub(super) fn copy(&self, step: StepId) -> StepCopy {
        let mut texts = self.packed.from(TEXTS * step.index());
        let copy = StepCopy {
            title: texts.word(),
            heading: texts.word(),
            line: texts.word(),
            dos: Lines(texts.word()),
            donts: Lines(texts.word()),
            note: texts.word(),
        };
        let like = match step {
            StepId::Practice(stretch) => self.copy(StepId::Hold(stretch)),
            StepId::Question(Question::Check(_)) => self.check,
            StepId::Question(Question::EaseOff(_)) => self.ease_off,
            _ => return copy,
        };
        StepCopy {
            title: copy.title,
            note: copy.note,
            ..like
        }
    }

    /// The text alternative of the figure. Empty if it is only decoration.
    pub(super) fn picture(&self, step: StepId) -> &'static str {
        match step {
            StepId::Practice(stretch) => self.picture(StepId::Hold(stretch)),
            _ => self.packed.get(TEXTS * step.index() + TEXTS - 1),
        }
    }
}
