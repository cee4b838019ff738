//! What the guide says aloud, and what it announces to screen readers.

use super::{label, step};
use crate::care::{Answer, Cue, Question, ReturnToRun, StepId, Treatment};

/// What the voice says for a cue, in pieces, on the step that is on the screen at that moment.
#[must_use]
pub fn spoken(here: StepId, cue: Cue) -> [&'static str; 5] {
    let copy = step(here);
    match cue {
        // The line says what keeps the runner safe: to hold on, not to bounce.
        Cue::GetReady => [spoken_title(here), ". ", copy.heading, " ", copy.line],
        Cue::GetReadyAgain => one("Get ready."),
        Cue::Begin => one("Hold."),
        Cue::HalfWay { left } => one(seconds_left(left)),
        Cue::SecondsLeft(left) => one(number(left)),
        Cue::End => match here {
            StepId::Question(_) => two(KEEP_STRETCHING, copy.heading),
            _ => one(EASE_OUT),
        },
        Cue::Away => one("Paused. Tap Continue when you are ready."),
        Cue::CheckIn => match here {
            StepId::Question(Question::IceCheck | Question::HeatCheck) => {
                two(copy.heading, "Look at the skin.")
            }
            StepId::ReturnToRun(ReturnToRun::FullMove) => two(RESTED, copy.heading),
            StepId::ReturnToRun(ReturnToRun::Walk) => two(WALKED, label(here, Answer::AskNow)),
            _ => one(label(here, Answer::AskNow)),
        },
        Cue::TakeOff(Treatment::Heat) => one("Take the heat off now."),
        Cue::TakeOff(_) => one("Take the ice off now."),
        Cue::TooLong => two(TOO_LONG, copy.heading),
    }
}

const fn one(text: &'static str) -> [&'static str; 5] {
    [text, "", "", "", ""]
}

const fn two(text: &'static str, more: &'static str) -> [&'static str; 5] {
    [text, " ", more, "", ""]
}

/// What is announced for a cue, besides the heading of a new step, which a screen reader reads by itself.
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
            _ => "Look at the skin.",
        },
        Cue::TooLong => TOO_LONG,
        Cue::Begin | Cue::HalfWay { .. } | Cue::SecondsLeft(_) | Cue::Away | Cue::TakeOff(_) => {
            spoken(here, cue)[0]
        }
    }
}

/// Said at the end of a hold: a muscle that still cramps would seize up again if it were released.
const KEEP_STRETCHING: &str = "Keep the stretch on.";
/// Said at the end of a practice hold, where nothing cramps.
const EASE_OUT: &str = "Ease out slowly.";
/// Said when the rest before the test is over.
const RESTED: &str = "The rest is over.";
/// Said when the walk of the test is over.
const WALKED: &str = "The minute is over.";
/// Said when the episode has lasted too long.
const TOO_LONG: &str = "More than 10 minutes have passed.";

/// The name of the stretch. In practice it is spoken without the word "Practice".
fn spoken_title(here: StepId) -> &'static str {
    match here {
        StepId::Practice(stretch) => step(StepId::Hold(stretch)).title,
        _ => step(here).title,
    }
}

/// Half of each possible length of a hold.
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
