//! What the guide says aloud, and what it announces to screen readers.

use super::{label, step};
use crate::care::{Answer, Cue, Question, ReturnToRun, StepId, Treatment};
#[must_use]
pub fn spoken(here: StepId, cue: Cue) -> [&'static str; 5] {
    let copy = step(here);
    match cue {
        Cue::GetReady => [spoken_title(here), ". ", copy.heading, " ", copy.line],
        Cue::GetReadyAgain => one("Mach dich bereit."),
        Cue::Begin => one("Halten."),
        Cue::HalfWay { left } => one(seconds_left(left)),
        Cue::SecondsLeft(left) => one(number(left)),
        Cue::End => match here {
            StepId::Question(_) => two(KEEP_STRETCHING, copy.heading),
            _ => one(EASE_OUT),
        },
        Cue::Away => one("Pause. Tippe auf Weiter, wenn du bereit bist."),
        Cue::CheckIn => match here {
            StepId::Question(Question::IceCheck | Question::HeatCheck) => {
                two(copy.heading, "Sieh dir die Haut an.")
            }
            StepId::ReturnToRun(ReturnToRun::FullMove) => two(RESTED, copy.heading),
            StepId::ReturnToRun(ReturnToRun::Walk) => two(WALKED, label(here, Answer::AskNow)),
            _ => one(label(here, Answer::AskNow)),
        },
        Cue::TakeOff(Treatment::Heat) => one("Nimm jetzt die Wärme weg."),
        Cue::TakeOff(_) => one("Nimm jetzt das Eis weg."),
        Cue::TooLong => two(TOO_LONG, copy.heading),
    }
}
const fn one(text: &'static str) -> [&'static str; 5] {
    [text, "", "", "", ""]
}

const fn two(text: &'static str, more: &'static str) -> [&'static str; 5] {
    [text, " ", more, "", ""]
}

#[must_use]
pub fn announced(here: StepId, cue: Cue) -> &'static str {
    match cue {
        Cue::GetReady | Cue::GetReadyAgain => "Mach dich bereit.",
        Cue::End => match here {
            StepId::Question(_) => KEEP_STRETCHING,
            _ => EASE_OUT,
        },
        Cue::CheckIn => match here {
            StepId::ReturnToRun(ReturnToRun::FullMove) => RESTED,
            StepId::ReturnToRun(_) => WALKED,
            StepId::Treatment(_) => label(here, Answer::AskNow),
            _ => "Sieh dir die Haut an.",
        },
        Cue::TooLong => TOO_LONG,
        Cue::Begin | Cue::HalfWay { .. } | Cue::SecondsLeft(_) | Cue::Away | Cue::TakeOff(_) => {
            spoken(here, cue)[0]
        }
    }
}
const KEEP_STRETCHING: &str = "Bleib in der Dehnung.";
const EASE_OUT: &str = "Löse die Dehnung langsam.";
const RESTED: &str = "Die Ruhezeit ist vorbei.";
const WALKED: &str = "Die Minute ist vorbei.";
const TOO_LONG: &str = "Es sind mehr als 10 Minuten vergangen.";
fn spoken_title(here: StepId) -> &'static str {
    match here {
        StepId::Practice(stretch) => step(StepId::Hold(stretch)).title,
        _ => step(here).title,
    }
}
const fn seconds_left(left: u8) -> &'static str {
    match left {
        10 => "Noch 10 Sekunden.",
        15 => "Noch 15 Sekunden.",
        22 => "Noch 22 Sekunden.",
        _ => "Noch 30 Sekunden.",
    }
}

const fn number(left: u8) -> &'static str {
    match left {
        1 => "1",
        2 => "2",
        _ => "3",
    }
}
