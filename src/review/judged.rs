//! The chapters to be judged that are tables: red flags, what they bar, rules and numbers.

use super::bars::{self, Bar, Subject};
use super::copy::value;
use super::picture::shown;
use super::reference::columns;
use super::rules::spared_by_the_ten_minutes;
use super::variants::varied;
use crate::care::session::FORGET_AFTER;
use crate::care::{Answer, Millis, Question, RedFlag, StepId};
use crate::content;
use crate::content::en::review::{self as words, ui};
use crate::content::review::Threshold;
use maud::{Markup, html};

pub(super) fn flags() -> Markup {
    html! {
        table.flags {
            (columns(&ui::FLAG_COLUMNS))
            @for flag in RedFlag::ALL {
                @let name = format!("{flag:?}");
                @let triage = words::TRIAGE.iter().find(|triage| triage.flag == name);
                tr {
                    td { b { (sign(flag)) } }
                    td.path { (shown(StepId::Stop(flag.leads_to()))) }
                    @for text in triage.map(|it| [it.catches, it.over, it.under]).unwrap_or_default() {
                        td { (text) }
                    }
                }
            }
        }
    }
}

fn sign(flag: RedFlag) -> &'static str {
    content::en::label(StepId::Question(Question::Safety), Answer::Flag(flag))
}

/// What each flag, and each other answer, bars: found by playing it.
pub(super) fn barred() -> Markup {
    html! {
        p { (ui::bars_note(FORGET_AFTER.0 / Millis::minutes(60).0)) }
        table.bars {
            (columns(&ui::BAR_COLUMNS))
            @for flag in RedFlag::ALL {
                tr {
                    td { b { (sign(flag)) } }
                    (cells(&bars::of_flag(flag)))
                }
            }
        }
        p.label { (ui::OTHER_ANSWERS) }
        table.bars {
            (columns(&ui::BAR_COLUMNS))
            @for (answers, bars) in other_answers() {
                tr {
                    td { @for (label, at) in &answers { p { b { (label) } " " span.small { (some_of(at)) } } } }
                    (cells(&bars))
                }
            }
        }
    }
}

/// Answers with their addresses.
type Answers = Vec<(&'static str, Vec<String>)>;

/// The answers besides the flags, those that bar the same together.
fn other_answers() -> Vec<(Answers, [Option<Bar>; 4])> {
    let mut rows: Vec<(Answers, [Option<Bar>; 4])> = Vec::new();
    for it in bars::of_other_answers() {
        let (label, at) = (content::en::label(it.step, it.answer), shown(it.step));
        let known = rows.iter().position(|(_, bars)| *bars == it.bars);
        let index = known.unwrap_or_else(|| {
            rows.push((Vec::new(), it.bars));
            rows.len() - 1
        });
        let row = &mut rows[index];
        match row.0.iter_mut().find(|(known, _)| *known == label) {
            Some((_, places)) => places.push(at),
            None => row.0.push((label, vec![at])),
        }
    }
    rows
}

/// The addresses of an answer, or the first and the number of the others if they are many.
fn some_of(at: &[String]) -> String {
    match at {
        [first, _, _, _, ..] => format!("{first} {}", ui::and_others(at.len() - 1)),
        few => few.join(", "),
    }
}

fn cells(bars: &[Option<Bar>; 4]) -> Markup {
    html! {
        @for (bar, subject) in bars.iter().zip(Subject::ALL) {
            td {
                @match bar {
                    None => span.small { (ui::open(subject == Subject::Return)) },
                    Some(bar) => {
                        b { (ui::for_hours(bar.hours)) }
                        " " span.path { "\u{2192} " (shown(bar.instead)) }
                        @if let Some(then) = bar.then { ", " (ui::THEN) " " span.path { "\u{2192} " (shown(then)) } }
                    }
                }
            }
        }
    }
}

pub(super) fn rules() -> Markup {
    let spared: Vec<String> = spared_by_the_ten_minutes().into_iter().map(shown).collect();
    html! {
        p { (words::RULES_NOTE) }
        ol.rules {
            @for rule in words::rules() {
                li {
                    (rule.text)
                    p.small { @for test in rule.tests { code { (test) } " " } }
                }
            }
        }
        p { b { (ui::SPARED) } " " span.path { (spared.join(", ")) } }
        p.label { (ui::VARIANTS) }
        table {
            (columns(&ui::VARIANT_COLUMNS))
            @for it in varied().unwrap_or_default() {
                tr {
                    td.path { (shown(it.step)) }
                    td { (it.after) }
                    td { (it.says.join(" ")) }
                    td { (it.leaves_out.join(" ")) }
                }
            }
        }
    }
}

fn table(thresholds: &[Threshold]) -> Markup {
    html! {
        table.thresholds {
            (columns(&ui::THRESHOLD_COLUMNS))
            @for it in thresholds {
                tr {
                    td.path { b.value { (value(it.value)) } " " (it.name) }
                    @for text in [it.decides, it.source, it.too_low, it.too_high] { td { (text) } }
                }
            }
        }
    }
}

/// The constants that only the program needs.
pub(super) fn program_thresholds() -> Markup {
    table(words::PROGRAM_THRESHOLDS)
}

pub(super) fn thresholds() -> Markup {
    html! {
        p { (ui::THRESHOLDS_NOTE) }
        (table(words::THRESHOLDS))
        p.label { (ui::COPY_NUMBERS) }
        p { (ui::COPY_NUMBERS_NOTE) }
        table.thresholds {
            (columns(&ui::THRESHOLD_COLUMNS))
            @for it in words::COPY_NUMBERS {
                tr {
                    td.path { b.value { (it.says) } " /" (it.at) }
                    @for text in [it.decides, it.source, it.too_low, it.too_high] { td { (text) } }
                }
            }
        }
    }
}
