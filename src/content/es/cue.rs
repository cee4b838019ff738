//! What the guide says aloud, and what it announces to screen readers.

use super::{label, step};
use crate::care::{Answer, Cue, Question, ReturnToRun, StepId, Treatment};
#[must_use]
pub fn spoken(here: StepId, cue: Cue) -> [&'static str; 5] {
    let copy = step(here);
    match cue {
        Cue::GetReady => [spoken_title(here), ". ", copy.heading, " ", copy.line],
        Cue::GetReadyAgain => one("Prepárate."),
        Cue::Begin => one("Mantén la postura."),
        Cue::HalfWay { left } => one(seconds_left(left)),
        Cue::SecondsLeft(left) => one(number(left)),
        Cue::End => match here {
            StepId::Question(_) => two(KEEP_STRETCHING, copy.heading),
            _ => one(EASE_OUT),
        },
        Cue::Away => one("En pausa. Toca Continuar cuando puedas."),
        Cue::CheckIn => match here {
            StepId::Question(Question::IceCheck | Question::HeatCheck) => {
                two(copy.heading, "Mira la piel.")
            }
            StepId::ReturnToRun(ReturnToRun::FullMove) => two(RESTED, copy.heading),
            StepId::ReturnToRun(ReturnToRun::Walk) => two(WALKED, label(here, Answer::AskNow)),
            _ => one(label(here, Answer::AskNow)),
        },
        Cue::TakeOff(Treatment::Heat) => one("Quita el calor ahora."),
        Cue::TakeOff(_) => one("Quita el hielo ahora."),
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
        Cue::GetReady | Cue::GetReadyAgain => "Prepárate.",
        Cue::End => match here {
            StepId::Question(_) => KEEP_STRETCHING,
            _ => EASE_OUT,
        },
        Cue::CheckIn => match here {
            StepId::ReturnToRun(ReturnToRun::FullMove) => RESTED,
            StepId::ReturnToRun(_) => WALKED,
            StepId::Treatment(_) => label(here, Answer::AskNow),
            _ => "Mira la piel.",
        },
        Cue::TooLong => TOO_LONG,
        Cue::Begin | Cue::HalfWay { .. } | Cue::SecondsLeft(_) | Cue::Away | Cue::TakeOff(_) => {
            spoken(here, cue)[0]
        }
    }
}
const KEEP_STRETCHING: &str = "Sigue estirando.";
const EASE_OUT: &str = "Suelta despacio.";
const RESTED: &str = "Terminó el descanso.";
const WALKED: &str = "Terminó el minuto.";
const TOO_LONG: &str = "Han pasado más de 10 minutos.";
fn spoken_title(here: StepId) -> &'static str {
    match here {
        StepId::Practice(stretch) => step(StepId::Hold(stretch)).title,
        _ => step(here).title,
    }
}
const fn seconds_left(left: u8) -> &'static str {
    match left {
        10 => "Quedan 10 segundos.",
        15 => "Quedan 15 segundos.",
        22 => "Quedan 22 segundos.",
        _ => "Quedan 30 segundos.",
    }
}

const fn number(left: u8) -> &'static str {
    match left {
        1 => "1",
        2 => "2",
        _ => "3",
    }
}
