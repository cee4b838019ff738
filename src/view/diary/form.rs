//! The form of an entry.

use super::super::markup::{Number, button};
use super::{tap, title};
use crate::care::{CauseQuestion, Leg, StepId, Stretch};
use crate::content::words;
use crate::diary::{Entry, Holds, Note, TimeToRelief};
use crate::language::Locale;
use crate::screen::diary::field;
use maud::{Markup, html};

/// All fields of an entry that can be changed. The app reads them on saving; nothing is sent.
pub(super) fn form(entry: &Entry, locale: Locale) -> Markup {
    let seconds = entry.relief.map(TimeToRelief::seconds);
    let minutes = seconds.map(|seconds| seconds / 60);
    let holds = entry.holds.count().into();
    html! {
        div.form role="group" aria-labelledby="form" {
            h3 id="form" tabindex="-1" { (words!(locale, diary::EDIT_HEADING)) }
            label {
                (words!(locale, diary::STRETCH))
                select name=(field::STRETCH) {
                    @for stretch in Stretch::ALL {
                        (option(StepId::Hold(stretch).path(), stretch == entry.stretch, title(stretch, locale)))
                    }
                }
            }
            label {
                (words!(locale, diary::LEG))
                select name=(field::LEG) {
                    (option("", entry.leg.is_none(), words!(locale, diary::NO_ANSWER)))
                    @for leg in Leg::ALL {
                        (option(leg.name(), entry.leg == Some(leg), words!(locale, diary::leg(leg))))
                    }
                }
            }
            (number(field::HOLDS, words!(locale, diary::HOLDS), Holds::MAX.into(), Some(holds)))
            fieldset {
                legend { (words!(locale, diary::TIME_TO_RELIEF)) }
                (number(field::MINUTES, words!(locale, diary::MINUTES), TimeToRelief::MAX_SECONDS / 60, minutes))
                (number(field::SECONDS, words!(locale, diary::SECONDS), 59, seconds.map(|seconds| seconds % 60)))
            }
            (check(field::ICE, words!(locale, diary::ICE), entry.ice))
            (check(field::HEAT, words!(locale, diary::HEAT), entry.heat))
            fieldset {
                legend { (words!(locale, diary::WHY)) }
                @for (question, name) in CauseQuestion::ALL.into_iter().zip(field::WHY) {
                    (answer(entry, question, name, locale))
                }
            }
            label {
                (words!(locale, diary::NOTE))
                textarea rows="3" dir="auto" name=(field::NOTE) maxlength=(Number(Note::MAX_CHARS as u64)) {
                    (entry.note.as_str())
                }
            }
            (button("answer primary", tap::SAVE, words!(locale, diary::SAVE)))
            (button("answer", tap::CANCEL, words!(locale, diary::CANCEL)))
        }
    }
}

/// The values of the answers: their positions within the question. No question has more than these.
const DIGITS: [&str; 5] = ["0", "1", "2", "3", "4"];

/// A question about the causes, which may be left unanswered.
fn answer(entry: &Entry, question: CauseQuestion, name: &str, locale: Locale) -> Markup {
    let current = entry.why.get(question);
    html! {
        label {
            (words!(locale, why::question(question)).heading)
            select name=(name) {
                (option("", current.is_none(), words!(locale, diary::NO_ANSWER)))
                @for (value, answer) in DIGITS.into_iter().zip(question.answers()) {
                    (option(value, current == Some(answer), words!(locale, why::answer(answer))))
                }
            }
        }
    }
}

pub(super) fn option(value: &str, chosen: bool, label: &str) -> Markup {
    html! {
        option value=(value) selected[chosen] { (label) }
    }
}

fn number(name: &str, label: &str, max: u32, value: Option<u32>) -> Markup {
    html! {
        label {
            (label)
            input type="number" inputmode="numeric" min="0" max=(Number(max.into())) name=(name)
                value={ @if let Some(value) = value { (Number(value.into())) } };
        }
    }
}

fn check(name: &str, label: &str, checked: bool) -> Markup {
    html! {
        label.check {
            input type="checkbox" name=(name) checked[checked];
            span { (label) }
        }
    }
}
