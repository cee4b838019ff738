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
use crate::content::words;
use crate::diary::{Entry, LocalDateTime, Pattern, PatternKind, patterns};
use crate::language::Locale;
use crate::screen::diary::{DiaryState, Notice};
use crate::state::diary::Diary;
use crate::text::{put_padded, to_text};
use leptos::prelude::*;
use maud::{Markup, html};

/// What the diary's page needs.
#[derive(Clone, Copy)]
pub struct DiaryPage<'a> {
    /// The language of the page.
    pub locale: Locale,
    /// The state of the app.
    pub diary: &'a Diary,
    /// The address of the site's root.
    pub base: &'static str,
}

/// The page of the diary.
#[must_use]
pub fn diary_page(page: DiaryPage) -> impl IntoView + use<> {
    frame(FrameContent {
        locale: page.locale,
        visit: 1,
        bar: bar(page.locale, page.base, StepId::Diary.parent(), &html! {}).into_string(),
        class: "step diary",
        path: StepId::Diary.path(),
        stage: None,
        step: step(page.diary.open(), page.locale).into_string(),
    })
}

fn step(diary: Option<&DiaryState>, locale: Locale) -> Markup {
    let copy = words!(locale, diary::PAGE);
    html! {
        div.words {
            h1 tabindex="-1" { (copy.heading) }
            (paragraph("line", copy.line))
        }
        div.words.records {
            @match diary {
                None => p.line.without-app { (words!(locale, diary::NEEDS_APP)) },
                Some(diary) => (open(diary, locale)),
            }
        }
        div.foot {}
    }
}

/// The name of a stretch.
fn title(stretch: Stretch, locale: Locale) -> &'static str {
    let mut titles = Stretch::ALL.into_iter().zip(words!(locale, STRETCH_NAMES));
    let found = titles.find(|(other, _)| *other == stretch);
    found.map_or("", |(_, title)| title)
}

fn open(diary: &DiaryState, locale: Locale) -> Markup {
    html! {
        (notice(diary, locale))
        @if diary.blocked {
            p.notice { (words!(locale, diary::NOT_SAVED_BLOCKED)) }
        }
        @if diary.unreadable > 0 {
            p.notice { (words!(locale, diary::QUARANTINED)) }
        }
        @if diary.entries.is_empty() {
            div.empty {
                // The page has the drawing, so that this app needs no code to draw figures.
                svg.figure aria-hidden="true" { use href="#s-rest" {} }
                p.line { (words!(locale, diary::EMPTY_YET)) }
                p.line { (words!(locale, diary::EMPTY_HOW)) }
            }
        } @else {
            (plot::plot(diary, locale))
            (pattern_list(&patterns(&diary.entries), locale))
            (list(diary, locale))
        }
        (files(diary, locale))
    }
}

/// The notice: the outcome of the last action, or a question. It gets the focus, so that it is read out.
fn notice(diary: &DiaryState, locale: Locale) -> Markup {
    html! {
        @if diary.notice != Notice::None {
            section.status tabindex="-1" { (notice::words(diary, locale)) }
        }
    }
}

/// What most entries have in common, in words.
fn pattern_list(patterns: &[Pattern], locale: Locale) -> Markup {
    html! {
        @if !patterns.is_empty() {
            h2 { (words!(locale, diary::PATTERNS)) }
            ul.patterns {
                @for pattern in patterns {
                    @let [count, total] = [pattern.count, pattern.total].map(|number| to_text(number.into()));
                    li { (words!(locale, diary::pattern(&count, &total, pattern_text(pattern.kind, locale)))) }
                }
            }
            p.small { (words!(locale, diary::PATTERN_NOTE)) }
        }
    }
}

const fn pattern_text(kind: PatternKind, locale: Locale) -> &'static str {
    match kind {
        PatternKind::Muscle(muscle) => words!(locale, diary::were_in(muscle)),
        PatternKind::Leg(leg) => words!(locale, diary::were_in_leg(leg)),
        PatternKind::Late => words!(locale, diary::CAME_LATE),
        PatternKind::HarderOrLonger => words!(locale, diary::CAME_HARDER),
        PatternKind::DrankLittle => words!(locale, diary::CAME_DRY),
        PatternKind::WaterOnly => words!(locale, diary::CAME_WATER_ONLY),
        PatternKind::OverDrank => words!(locale, diary::CAME_OVER_DRUNK),
        PatternKind::NoWarmUp => words!(locale, diary::CAME_COLD),
        PatternKind::Shoes => words!(locale, diary::CAME_IN_SHOES),
    }
}

fn list(diary: &DiaryState, locale: Locale) -> Markup {
    html! {
        h2 { (words!(locale, diary::ENTRIES)) }
        (only(diary, locale))
        ol.entries {
            @for entry in diary.list() {
                li {
                    @if diary.editing == Some(entry.id) {
                        (form::form(entry, locale))
                    } @else {
                        (item(entry, locale))
                    }
                }
            }
        }
        @if diary.has_more() {
            (button("answer", tap::MORE, words!(locale, diary::SHOW_MORE)))
        }
    }
}

/// Which muscle's cramps to list. Not while a form is open: a choice would redraw the form and lose what was typed.
fn only(diary: &DiaryState, locale: Locale) -> Markup {
    let muscles = Muscle::ALL.map(|muscle| diary.has(muscle).then_some(muscle));
    let muscles = || muscles.into_iter().flatten();
    html! {
        @if diary.editing.is_none() && muscles().nth(1).is_some() {
            label.only {
                (words!(locale, diary::MUSCLE))
                select name=(tap::ONLY) {
                    (form::option("", diary.muscle.is_none(), words!(locale, diary::ALL_MUSCLES)))
                    @for muscle in muscles() {
                        (form::option(muscle.name(), diary.muscle == Some(muscle), words!(locale, diary::muscle(muscle))))
                    }
                }
            }
        }
    }
}

fn item(entry: &Entry, locale: Locale) -> Markup {
    let digits = &entry.id.digits();
    let holds = entry.holds.count();
    html! {
        h3 id={ "e" (digits) } tabindex="-1" { (date(entry.when(), locale)) }
        p {
            (title(entry.stretch, locale))
            @if let Some(leg) = entry.leg { " · " (words!(locale, diary::leg(leg))) }
            " · " (Number(holds.into())) (words!(locale, cue::SPACE))
            (if holds == 1 { words!(locale, diary::HOLD_AFTER) } else { words!(locale, diary::HOLDS_AFTER) })
            @if let Some(relief) = entry.relief {
                " · " (time(relief.seconds(), locale))
            }
            @for (used, name) in [(entry.ice, words!(locale, diary::ICE)), (entry.heat, words!(locale, diary::HEAT))] {
                @if used { " · " (name) }
            }
        }
        (reasons(&entry.why.findings().reasons, locale))
        (note(entry.note.as_str()))
        p.row {
            @for (name, label) in [(tap::EDIT, words!(locale, diary::EDIT)), (tap::DELETE, words!(locale, diary::DELETE))] {
                button.plain type="button" data-tap={ (name) (digits) } aria-describedby={ "e" (digits) } { (label) }
            }
        }
    }
}

fn reasons(reasons: &[Reason], locale: Locale) -> Markup {
    html! {
        @if let [first, more @ ..] = reasons {
            p.small {
                (words!(locale, why::reason_name(*first)))
                @for reason in more { " · " (words!(locale, why::reason_name(*reason))) }
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

fn files(diary: &DiaryState, locale: Locale) -> Markup {
    html! {
        h2 { (words!(locale, diary::FILES)) }
        div.files {
            @if !diary.entries.is_empty() || diary.unreadable > 0 {
                (button("answer", tap::JSON, words!(locale, diary::EXPORT_JSON)))
                (button("answer", tap::CSV, words!(locale, diary::EXPORT_CSV)))
            }
            label.answer {
                (words!(locale, diary::IMPORT))
                input type="file" accept=".json,application/json" name=(tap::IMPORT);
            }
            (button("answer quiet", tap::ERASE, words!(locale, diary::DELETE_ALL)))
        }
    }
}

/// `Mon 23 Nov 2026, 18:04`.
fn date(when: LocalDateTime, locale: Locale) -> String {
    let mut time = String::new();
    put_padded(&mut time, when.hour.into(), 2);
    time.push(':');
    put_padded(&mut time, when.minute.into(), 2);
    let (day, year) = (day(when, locale), to_text(when.year.into()));
    words!(
        locale,
        diary::date(when.weekday as usize, &day, &year, &time)
    )
}

/// `23 Nov`.
fn day(when: LocalDateTime, locale: Locale) -> String {
    let day = to_text(when.day.into());
    words!(
        locale,
        diary::day(&day, (when.month as usize).saturating_sub(1))
    )
}

/// `1 min 20 s`.
fn time(seconds: u32, locale: Locale) -> String {
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    let minutes = if minutes > 0 {
        to_text(minutes.into())
    } else {
        String::new()
    };
    words!(locale, diary::duration(&minutes, &to_text(seconds.into())))
}
