//! What the guide says aloud, and what it announces to screen readers.

use super::{label, step};
use crate::care::{Answer, Cue, Question, ReturnToRun, StepId, Treatment};
#[must_use]
pub fn spoken(here: StepId, cue: Cue) -> [&'static str; 5] {
    let copy = step(here);
    match cue {
        Cue::GetReady => [spoken_title(here), ". ", copy.heading, " ", copy.line],
        Cue::GetReadyAgain => one("Prépare-toi."),
        Cue::Begin => one("Tiens la position."),
        Cue::HalfWay { left } => one(seconds_left(left)),
        Cue::SecondsLeft(left) => one(number(left)),
        Cue::End => match here {
            StepId::Question(_) => two(KEEP_STRETCHING, copy.heading),
            _ => one(EASE_OUT),
        },
        Cue::Away => one("En pause. Touche Continuer pour reprendre."),
        Cue::CheckIn => match here {
            StepId::Question(Question::IceCheck | Question::HeatCheck) => {
                two(copy.heading, "Regarde la peau.")
            }
            StepId::ReturnToRun(ReturnToRun::FullMove) => two(RESTED, copy.heading),
            StepId::ReturnToRun(ReturnToRun::Walk) => two(WALKED, label(here, Answer::AskNow)),
            _ => one(label(here, Answer::AskNow)),
        },
        Cue::TakeOff(Treatment::Heat) => one("Retire le chaud maintenant."),
        Cue::TakeOff(_) => one("Retire la glace maintenant."),
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
        Cue::GetReady | Cue::GetReadyAgain => "Prépare-toi.",
        Cue::End => match here {
            StepId::Question(_) => KEEP_STRETCHING,
            _ => EASE_OUT,
        },
        Cue::CheckIn => match here {
            StepId::ReturnToRun(ReturnToRun::FullMove) => RESTED,
            StepId::ReturnToRun(_) => WALKED,
            StepId::Treatment(_) => label(here, Answer::AskNow),
            _ => "Regarde la peau.",
        },
        Cue::TooLong => TOO_LONG,
        Cue::Begin | Cue::HalfWay { .. } | Cue::SecondsLeft(_) | Cue::Away | Cue::TakeOff(_) => {
            spoken(here, cue)[0]
        }
    }
}
const KEEP_STRETCHING: &str = "Garde l’étirement.";
const EASE_OUT: &str = "Relâche lentement.";
const RESTED: &str = "Le repos est fini.";
const WALKED: &str = "La minute est finie.";
const TOO_LONG: &str = "Plus de 10 minutes ont passé.";
fn spoken_title(here: StepId) -> &'static str {
    match here {
        StepId::Practice(stretch) => step(StepId::Hold(stretch)).title,
        _ => step(here).title,
    }
}
const fn seconds_left(left: u8) -> &'static str {
    match left {
        10 => "Encore 10 secondes.",
        15 => "Encore 15 secondes.",
        22 => "Encore 22 secondes.",
        _ => "Encore 30 secondes.",
    }
}

const fn number(left: u8) -> &'static str {
    match left {
        1 => "1",
        2 => "2",
        _ => "3",
    }
}
