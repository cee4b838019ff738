//! What the guide says aloud, and what it announces to screen readers.

use super::{label, step};
use crate::care::{Answer, Cue, Question, ReturnToRun, StepId, Treatment};
#[must_use]
pub fn spoken(here: StepId, cue: Cue) -> [&'static str; 3] {
    let copy = step(here);
    match cue {
        Cue::GetReady => [spoken_title(here), ". ", copy.heading],
        Cue::GetReadyAgain => ["Get ready.", "", ""],
        Cue::Begin => ["Hold.", "", ""],
        Cue::HalfWay { left } => [seconds_left(left), "", ""],
        Cue::SecondsLeft(left) => [number(left), "", ""],
        Cue::End => match here {
            StepId::Question(_) => [KEEP_STRETCHING, " ", copy.heading],
            _ => [EASE_OUT, "", ""],
        },
        Cue::Away => ["Paused. Tap Continue when you are ready.", "", ""],
        Cue::CheckIn => match here {
            StepId::Question(Question::IceCheck | Question::HeatCheck) => {
                [copy.heading, " ", "Look at your skin."]
            }
            StepId::ReturnToRun(ReturnToRun::FullMove) => [RESTED, " ", copy.heading],
            StepId::ReturnToRun(ReturnToRun::Walk) => [WALKED, " ", label(here, Answer::AskNow)],
            _ => [label(here, Answer::AskNow), "", ""],
        },
        Cue::TakeOff(Treatment::Heat) => ["Take the heat off now.", "", ""],
        Cue::TakeOff(_) => ["Take the ice off now.", "", ""],
        Cue::TooLong => [TOO_LONG, " ", copy.heading],
    }
}
#[must_use]
pub fn announced(here: StepId, cue: Cue) -> &'static str {
    match cue {
        Cue::GetReady | Cue::GetReadyAgain => "Get ready.",
        Cue::End => match here {
            StepId::Question(_) => KEEP_STRETCHING,
            _ => EASE_OUT,
        },
        Cue::CheckIn => match here {
            StepId::ReturnToRun(ReturnToRun::FullMove) => RESTED,
            StepId::ReturnToRun(_) => WALKED,
            StepId::Treatment(_) => label(here, Answer::AskNow),
            _ => "Look at your skin.",
        },
        Cue::TooLong => TOO_LONG,
        Cue::Begin | Cue::HalfWay { .. } | Cue::SecondsLeft(_) | Cue::Away | Cue::TakeOff(_) => {
            spoken(here, cue)[0]
        }
    }
}
const KEEP_STRETCHING: &str = "Keep the stretch on.";
const EASE_OUT: &str = "Ease out slowly.";
const RESTED: &str = "The rest is over.";
const WALKED: &str = "The minute is over.";
const TOO_LONG: &str = "More than 10 minutes have passed.";
fn spoken_title(here: StepId) -> &'static str {
    match here {
        StepId::Practice(stretch) => step(StepId::Hold(stretch)).title,
        _ => step(here).title,
    }
}
const fn seconds_left(left: u8) -> &'static str {
    match left {
        10 => "10 seconds left.",
        15 => "15 seconds left.",
        22 => "22 seconds left.",
        _ => "30 seconds left.",
    }
}

const fn number(left: u8) -> &'static str {
    match left {
        1 => "1",
        2 => "2",
        _ => "3",
    }
}
