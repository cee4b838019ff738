//! What the guide says aloud, and what it announces to screen readers.

use super::{StepCopy, words};
use crate::care::{Answer, Cue, Question, ReturnToRun, StepId, Treatment};
use crate::language::Locale;

/// What the voice says for a cue, in pieces, on the step that is on the screen at that moment, with its usual words.
#[must_use]
pub fn spoken(here: StepId, cue: Cue, locale: Locale) -> [&'static str; 5] {
    spoken_of(&words!(locale, step(here)), here, cue, locale)
}

/// The same with these words.
#[must_use]
pub fn spoken_of(copy: &StepCopy, here: StepId, cue: Cue, locale: Locale) -> [&'static str; 5] {
    let two = |text, more| [text, words!(locale, cue::SPACE), more, "", ""];
    match cue {
        // The line says what keeps the runner safe: to hold on, not to bounce.
        Cue::GetReady => [
            spoken_title(here, locale),
            words!(locale, cue::STOP),
            copy.heading,
            words!(locale, cue::SPACE),
            copy.line,
        ],
        Cue::GetReadyAgain => one(words!(locale, cue::GET_READY)),
        Cue::Begin => one(words!(locale, cue::HOLD)),
        Cue::HalfWay { left } => one(words!(locale, cue::seconds_left(left))),
        Cue::SecondsLeft(left) => one(number(left)),
        Cue::End => match here {
            StepId::Question(_) => two(words!(locale, cue::KEEP_STRETCHING), copy.heading),
            _ => one(words!(locale, cue::EASE_OUT)),
        },
        Cue::Paused | Cue::Away => one(words!(locale, cue::PAUSED)),
        Cue::CheckIn => match here {
            StepId::Question(Question::IceCheck | Question::HeatCheck) => {
                two(copy.heading, words!(locale, cue::LOOK_AT_SKIN))
            }
            StepId::ReturnToRun(ReturnToRun::FullMove) => {
                two(words!(locale, cue::RESTED), copy.heading)
            }
            StepId::ReturnToRun(ReturnToRun::Walk) => {
                two(words!(locale, cue::WALKED), asks(here, locale))
            }
            _ => one(asks(here, locale)),
        },
        Cue::TakeOff(Treatment::Heat) => one(words!(locale, cue::HEAT_OFF)),
        Cue::TakeOff(_) => one(words!(locale, cue::ICE_OFF)),
        Cue::TooLong => two(words!(locale, cue::TOO_LONG), copy.heading),
    }
}

/// What is announced for a cue, besides the heading of a new step, which a screen reader reads by itself.
#[must_use]
pub fn announced(here: StepId, cue: Cue, locale: Locale) -> &'static str {
    match cue {
        Cue::GetReady | Cue::GetReadyAgain => words!(locale, cue::GET_READY),
        Cue::End if matches!(here, StepId::Question(_)) => words!(locale, cue::KEEP_STRETCHING),
        Cue::End => words!(locale, cue::EASE_OUT),
        Cue::CheckIn => match here {
            StepId::ReturnToRun(ReturnToRun::FullMove) => words!(locale, cue::RESTED),
            StepId::ReturnToRun(_) => words!(locale, cue::WALKED),
            StepId::Treatment(_) => asks(here, locale),
            _ => words!(locale, cue::LOOK_AT_SKIN),
        },
        Cue::TooLong => words!(locale, cue::TOO_LONG),
        Cue::Begin
        | Cue::HalfWay { .. }
        | Cue::SecondsLeft(_)
        | Cue::Paused
        | Cue::Away
        | Cue::TakeOff(_) => spoken(here, cue, locale)[0],
    }
}

const fn one(text: &'static str) -> [&'static str; 5] {
    [text, "", "", "", ""]
}

/// What a wait asks once it is over.
fn asks(here: StepId, locale: Locale) -> &'static str {
    words!(locale, label(here, Answer::AskNow))
}

/// The name of the stretch. In practice it is spoken without the word "Practice".
fn spoken_title(here: StepId, locale: Locale) -> &'static str {
    let step = match here {
        StepId::Practice(stretch) => StepId::Hold(stretch),
        _ => here,
    };
    words!(locale, step(step)).title
}

/// Every voice reads digits in its own language.
const fn number(left: u8) -> &'static str {
    match left {
        1 => "1",
        2 => "2",
        _ => "3",
    }
}
