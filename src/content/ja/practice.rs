//! The copy of practice: that of the holds, marked as practice.

use super::stretch::row;
use crate::care::{Setting, Stretch};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;

pub(super) const LIST: StepCopy = StepCopy {
    title: "練習する",
    heading: "必要になる前に、練習しておきましょう。",
    line: "つっている間はしません。先に準備運動をしてください。",
    ..EMPTY
};

pub(super) const fn practice(stretch: Stretch) -> StepCopy {
    let row = row(stretch);
    StepCopy {
        title: row.practice,
        note: match stretch.setting() {
            Setting::Run | Setting::Night => "痛んだら、やめてください。",
            Setting::Helper => {
                "まず相手に聞き、ゆっくり動かしてください。やめてと言われたら、すぐやめてください。"
            }
        },
        ..EMPTY
    }
}
