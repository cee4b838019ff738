//! The weeks as bar charts, and the same numbers as a table.

use super::super::markup::Number;
use super::{day, time};
use crate::care::Muscle;
use crate::content::words;
use crate::diary::{Week, weeks};
use crate::language::Locale;
use crate::screen::diary::{DiaryState, WEEKS};
use crate::text::joined;
use maud::{Markup, html};

/// The distance from one bar to the next, and from top to bottom, in units of the drawing.
const STEP: u32 = 24;
const HEIGHT: u32 = 96;
/// What the class of a muscle begins with; the rest is its name.
const CLASS: &str = "m-";

/// Two plots, with their numbers in a table: how many cramps, and how long they lasted.
pub(super) fn plot(diary: &DiaryState, locale: Locale) -> Markup {
    let weeks = weeks(&diary.entries, diary.week, WEEKS);
    let max = weeks.iter().map(total).max().unwrap_or(0).max(1);
    let longest = weeks.iter().filter_map(|week| week.relief).max();
    let muscles = muscles(&weeks);
    html! {
        h2 { (words!(locale, diary::CRAMPS_A_WEEK)) }
        ul.legend aria-hidden="true" {
            @for muscle in muscles.iter().flatten() {
                li class={ (CLASS) (muscle.name()) } { (words!(locale, diary::muscle(*muscle))) }
            }
        }
        (bars(&weeks, words!(locale, diary::CRAMPS_A_WEEK), &|week, x| stack(week, x, max), locale))
        (range_labels(&weeks, locale))
        @if let Some(longest) = longest {
            h2 { (words!(locale, diary::TIME_TO_RELIEF)) }
            (bars(&weeks, words!(locale, diary::TIME_TO_RELIEF), &|week, x| {
                let height = HEIGHT * week.relief.unwrap_or(0) / longest.max(1);
                bar("relief", x, HEIGHT.saturating_sub(height), height)
            }, locale))
            (range_labels(&weeks, locale))
        }
        (table(&weeks, muscles, locale))
    }
}

/// The muscles that cramped in these weeks, each at its index in [`Muscle::ALL`].
fn muscles(weeks: &[Week]) -> [Option<Muscle>; Muscle::ALL.len()] {
    let mut muscles = Muscle::ALL.map(Some);
    for (at, muscle) in muscles.iter_mut().enumerate() {
        let mut counts = weeks.iter().filter_map(|week| week.cramps.get(at));
        if counts.all(|count| *count == 0) {
            *muscle = None;
        }
    }
    muscles
}

fn total(week: &Week) -> u32 {
    week.cramps.iter().sum()
}

fn bars(weeks: &[Week], name: &str, draw: &dyn Fn(&Week, u32) -> Markup, locale: Locale) -> Markup {
    let width = u64::from(STEP) * weeks.len() as u64;
    html! {
        svg.plot role="img" viewBox={ "0 0 " (Number(width)) " " (Number(HEIGHT.into())) }
            aria-label={ (name) ". " (words!(locale, diary::TABLE_BELOW)) }
        {
            @for (week, index) in weeks.iter().zip(0..) {
                (draw(week, index * STEP))
            }
        }
    }
}

/// The cramps of a week, stacked by muscle.
fn stack(week: &Week, x: u32, max: u32) -> Markup {
    let mut y = HEIGHT;
    let parts = week.cramps.into_iter().zip(Muscle::ALL);
    let parts = parts.map(|(count, muscle)| {
        let height = HEIGHT * count / max;
        y = y.saturating_sub(height);
        bar(&joined(&[CLASS, muscle.name()]), x, y, height)
    });
    html! {
        @for part in parts { (part) }
    }
}

fn bar(class: &str, x: u32, y: u32, height: u32) -> Markup {
    html! {
        @if height > 0 {
            rect class=(class) x=(Number((x + 2).into())) y=(Number(y.into()))
                width=(Number((STEP - 4).into())) height=(Number(height.into())) {}
        }
    }
}

/// The first and the last week, below the bars.
fn range_labels(weeks: &[Week], locale: Locale) -> Markup {
    html! {
        p.ends.small aria-hidden="true" {
            @for week in [weeks.first(), weeks.last()].into_iter().flatten() {
                span { (day(week.monday(), locale)) }
            }
        }
    }
}

fn table(weeks: &[Week], muscles: [Option<Muscle>; Muscle::ALL.len()], locale: Locale) -> Markup {
    html! {
        details.numbers {
            summary { (words!(locale, diary::AS_TABLE)) }
            div.wide tabindex="0" role="group" aria-label=(words!(locale, diary::AS_TABLE)) {
                table {
                    thead {
                        tr {
                            (column(words!(locale, diary::WEEK_FROM)))
                            @for muscle in muscles.into_iter().flatten() {
                                (column(words!(locale, diary::muscle(muscle))))
                            }
                            (column(words!(locale, diary::ALL_MUSCLES)))
                            (column(words!(locale, diary::HALF_WITHIN)))
                        }
                    }
                    tbody {
                        @for week in weeks {
                            tr {
                                th scope="row" { (day(week.monday(), locale)) }
                                @for (count, muscle) in week.cramps.into_iter().zip(muscles) {
                                    @if muscle.is_some() {
                                        td { (Number(count.into())) }
                                    }
                                }
                                td { (Number(total(week).into())) }
                                td {
                                    @if let Some(seconds) = week.relief {
                                        (time(seconds, locale))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn column(name: &str) -> Markup {
    html! {
        th scope="col" { (name) }
    }
}
