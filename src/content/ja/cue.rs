//! What the guide says aloud, and what it announces to screen readers.

use super::{label, step};
use crate::care::{Answer, Cue, Question, ReturnToRun, StepId, Treatment};
#[must_use]
pub fn spoken(here: StepId, cue: Cue) -> [&'static str; 5] {
    let copy = step(here);
    match cue {
        Cue::GetReady => [spoken_title(here), "。", copy.heading, "", copy.line],
        Cue::GetReadyAgain => one("準備してください。"),
        Cue::Begin => one("キープしてください。"),
        Cue::HalfWay { left } => one(seconds_left(left)),
        Cue::SecondsLeft(left) => one(number(left)),
        Cue::End => match here {
            StepId::Question(_) => two(KEEP_STRETCHING, copy.heading),
            _ => one(EASE_OUT),
        },
        Cue::Away => one("一時停止しました。準備ができたら「続ける」を押してください。"),
        Cue::CheckIn => match here {
            StepId::Question(Question::IceCheck | Question::HeatCheck) => {
                two(copy.heading, "皮膚を見てください。")
            }
            StepId::ReturnToRun(ReturnToRun::FullMove) => two(RESTED, copy.heading),
            StepId::ReturnToRun(ReturnToRun::Walk) => two(WALKED, label(here, Answer::AskNow)),
            _ => one(label(here, Answer::AskNow)),
        },
        Cue::TakeOff(Treatment::Heat) => one("今すぐ熱を外してください。"),
        Cue::TakeOff(_) => one("今すぐ氷を外してください。"),
        Cue::TooLong => two(TOO_LONG, copy.heading),
    }
}
const fn one(text: &'static str) -> [&'static str; 5] {
    [text, "", "", "", ""]
}

const fn two(text: &'static str, more: &'static str) -> [&'static str; 5] {
    [text, "", more, "", ""]
}

#[must_use]
pub fn announced(here: StepId, cue: Cue) -> &'static str {
    match cue {
        Cue::GetReady | Cue::GetReadyAgain => "準備してください。",
        Cue::End => match here {
            StepId::Question(_) => KEEP_STRETCHING,
            _ => EASE_OUT,
        },
        Cue::CheckIn => match here {
            StepId::ReturnToRun(ReturnToRun::FullMove) => RESTED,
            StepId::ReturnToRun(_) => WALKED,
            StepId::Treatment(_) => label(here, Answer::AskNow),
            _ => "皮膚を見てください。",
        },
        Cue::TooLong => TOO_LONG,
        Cue::Begin | Cue::HalfWay { .. } | Cue::SecondsLeft(_) | Cue::Away | Cue::TakeOff(_) => {
            spoken(here, cue)[0]
        }
    }
}
const KEEP_STRETCHING: &str = "伸ばしたままにしてください。";
const EASE_OUT: &str = "ゆっくり戻してください。";
const RESTED: &str = "休憩は終わりです。";
const WALKED: &str = "1分たちました。";
const TOO_LONG: &str = "10分を超えました。";
fn spoken_title(here: StepId) -> &'static str {
    match here {
        StepId::Practice(stretch) => step(StepId::Hold(stretch)).title,
        _ => step(here).title,
    }
}
const fn seconds_left(left: u8) -> &'static str {
    match left {
        10 => "残り10秒です。",
        15 => "残り15秒です。",
        22 => "残り22秒です。",
        _ => "残り30秒です。",
    }
}

const fn number(left: u8) -> &'static str {
    match left {
        1 => "1",
        2 => "2",
        _ => "3",
    }
}
