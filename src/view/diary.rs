//! The diary: common patterns, the weeks, the list with its form, export and import.

mod form;
mod notice;
mod plot;
mod tap;
#[cfg(test)]
mod tests;

pub use tap::DiaryClick;

use super::markup::{Number, button, paragraph};
use super::shell::{FrameContent, bar, frame};
use crate::care::why::Reason;
use crate::care::{Muscle, StepId, Stretch};
use crate::content::diary as words;
use crate::content::{self, StepCopy, why};
use crate::diary::{Entry, LocalDateTime, Pattern, PatternKind, patterns};
use crate::record::text::put_padded;
use crate::screen::diary::{DiaryState, Notice};
use crate::state::diary::Diary;
use leptos::prelude::*;
use maud::{Markup, Render, html};

/// The copy of the page. Evaluated at compile time, so that the app does not contain the copy of any other step.
const COPY: StepCopy = words::PAGE;

/// The name of each stretch, evaluated at compile time as well.
const TITLES: [&str; Stretch::ALL.len()] = {
    let mut titles = [""; Stretch::ALL.len()];
    let mut at = 0;
    while at < titles.len() {
        titles[at] = content::stretch_name(Stretch::ALL[at]);
        at += 1;
    }
    titles
};

/// What the diary's page needs.
#[derive(Clone, Copy)]
pub struct DiaryPage<'a> {
    /// The state of the app.
    pub diary: &'a Diary,
    /// The address of the site's root.
    pub base: &'static str,
}

/// The page of the diary.
#[must_use]
pub fn diary_page(page: DiaryPage) -> impl IntoView + use<> {
    frame(FrameContent {
        visit: 1,
        bar: bar(page.base, StepId::Diary.parent(), false).into_string(),
        class: "step diary",
        path: StepId::Diary.path(),
        stage: None,
        step: step(page.diary.open()).into_string(),
    })
}

fn step(diary: Option<&DiaryState>) -> Markup {
    html! {
        div.words {
            h1 tabindex="-1" { (COPY.heading) }
            (paragraph("line", COPY.line))
        }
        div.words.records {
            @match diary {
                None => p.line.without-app { (words::NEEDS_APP) },
                Some(diary) => (open(diary)),
            }
        }
        div.foot {}
    }
}

/// The name of a stretch.
fn title(stretch: Stretch) -> &'static str {
    let mut titles = Stretch::ALL.into_iter().zip(TITLES);
    let found = titles.find(|(other, _)| *other == stretch);
    found.map_or("", |(_, title)| title)
}

fn open(diary: &DiaryState) -> Markup {
    html! {
        (notice(diary))
        @if diary.blocked {
            p.notice { (words::NOT_SAVED_BLOCKED) }
        }
        @if diary.unreadable > 0 {
            p.notice { (words::QUARANTINED) }
        }
        @if diary.entries.is_empty() {
            div.empty {
                // The page has the drawing, so that this app needs no code to draw figures.
                svg.figure aria-hidden="true" { use href="#s-rest" {} }
                p.line { (words::EMPTY_YET) }
                p.line { (words::EMPTY_HOW) }
            }
        } @else {
            (plot::plot(diary))
            (pattern_list(&patterns(&diary.entries)))
            (list(diary))
        }
        (files(diary))
    }
}

/// The notice: the outcome of the last action, or a question. It gets the focus, so that it is read out.
fn notice(diary: &DiaryState) -> Markup {
    html! {
        @if diary.notice != Notice::None {
            section.status tabindex="-1" { (notice::words(diary)) }
        }
    }
}

/// What most entries have in common, in words.
fn pattern_list(patterns: &[Pattern]) -> Markup {
    html! {
        @if !patterns.is_empty() {
            h2 { (words::PATTERNS) }
            ul.patterns {
                @for pattern in patterns {
                    li {
                        (Number(pattern.count.into())) " " (words::OF) " "
                        (Number(pattern.total.into())) " " (pattern_text(pattern.kind))
                    }
                }
            }
            p.small { (words::PATTERN_NOTE) }
        }
    }
}

const fn pattern_text(kind: PatternKind) -> &'static str {
    match kind {
        PatternKind::Muscle(muscle) => words::were_in(muscle),
        PatternKind::Leg(leg) => words::were_in_leg(leg),
        PatternKind::Late => words::CAME_LATE,
        PatternKind::HarderOrLonger => words::CAME_HARDER,
        PatternKind::DrankLittle => words::CAME_DRY,
        PatternKind::WaterOnly => words::CAME_WATER_ONLY,
        PatternKind::OverDrank => words::CAME_OVER_DRUNK,
        PatternKind::NoWarmUp => words::CAME_COLD,
        PatternKind::Shoes => words::CAME_IN_SHOES,
    }
}

fn list(diary: &DiaryState) -> Markup {
    html! {
        h2 { (words::ENTRIES) }
        (only(diary))
        ol.entries {
            @for entry in diary.list() {
                li {
                    @if diary.editing == Some(entry.id) {
                        (form::form(entry))
                    } @else {
                        (item(entry))
                    }
                }
            }
        }
        @if diary.has_more() {
            (button("answer", tap::MORE, words::SHOW_MORE))
        }
    }
}

/// Which muscle's cramps to list. Not while a form is open: a choice would redraw the form and lose what was typed.
fn only(diary: &DiaryState) -> Markup {
    let muscles = Muscle::ALL.map(|muscle| diary.has(muscle).then_some(muscle));
    let muscles = || muscles.into_iter().flatten();
    html! {
        @if diary.editing.is_none() && muscles().nth(1).is_some() {
            label.only {
                (words::MUSCLE)
                select name=(tap::ONLY) {
                    (form::option("", diary.muscle.is_none(), words::ALL_MUSCLES))
                    @for muscle in muscles() {
                        (form::option(muscle.name(), diary.muscle == Some(muscle), words::muscle(muscle)))
                    }
                }
            }
        }
    }
}

fn item(entry: &Entry) -> Markup {
    let digits = &entry.id.digits();
    let holds = entry.holds.count();
    html! {
        h3 id={ "e" (digits) } tabindex="-1" { (date(entry.when())) }
        p {
            (title(entry.stretch))
            @if let Some(leg) = entry.leg { " · " (words::leg(leg)) }
            " · " (Number(holds.into())) " "
            (if holds == 1 { words::HOLD_AFTER } else { words::HOLDS_AFTER })
            @if let Some(relief) = entry.relief {
                " · " (time(relief.seconds()))
            }
            @for (used, name) in [(entry.ice, words::ICE), (entry.heat, words::HEAT)] {
                @if used { " · " (name) }
            }
        }
        (reasons(&entry.why.findings().reasons))
        (note(entry.note.as_str()))
        p.row {
            @for (name, label) in [(tap::EDIT, words::EDIT), (tap::DELETE, words::DELETE)] {
                button.plain type="button" data-tap={ (name) (digits) } aria-describedby={ "e" (digits) } { (label) }
            }
        }
    }
}

fn reasons(reasons: &[Reason]) -> Markup {
    html! {
        @if let [first, more @ ..] = reasons {
            p.small {
                (why::reason_name(*first))
                @for reason in more { " · " (why::reason_name(*reason)) }
            }
        }
    }
}

fn note(note: &str) -> Markup {
    html! {
        @if !note.is_empty() {
            p.note dir="auto" { (note) }
        }
    }
}

fn files(diary: &DiaryState) -> Markup {
    html! {
        h2 { (words::FILES) }
        div.files {
            @if !diary.entries.is_empty() || diary.unreadable > 0 {
                (button("answer", tap::JSON, words::EXPORT_JSON))
                (button("answer", tap::CSV, words::EXPORT_CSV))
            }
            label.answer {
                (words::IMPORT)
                input type="file" accept=".json,application/json" name=(tap::IMPORT);
            }
            (button("answer quiet", tap::ERASE, words::DELETE_ALL))
        }
    }
}

/// `Mon 23 Nov 2026, 18:04`.
fn date(when: LocalDateTime) -> Markup {
    html! {
        (words::WEEKDAYS[when.weekday as usize]) " " (day(when)) " " (Number(when.year.into())) ", "
        (TwoDigits(when.hour)) ":" (TwoDigits(when.minute))
    }
}

/// `23 Nov`.
fn day(when: LocalDateTime) -> Markup {
    let months = words::MONTHS.iter().zip(1..);
    let month = months.filter(|(_, month)| *month == when.month);
    html! {
        (Number(when.day.into())) " "
        @for (name, _) in month { (name) }
    }
}

/// `04`.
struct TwoDigits(u32);

impl Render for TwoDigits {
    fn render_to(&self, buffer: &mut String) {
        put_padded(buffer, self.0.into(), 2);
    }
}

/// `1 min 20 s`.
fn time(seconds: u32) -> Markup {
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    html! {
        @if minutes > 0 {
            (Number(minutes.into())) " " (words::MIN) " "
        }
        (Number(seconds.into())) " " (words::SEC)
    }
}
