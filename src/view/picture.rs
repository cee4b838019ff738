//! The figure, and the stage around it if the step is a hold.

use super::markup::{Number, non_empty};
use crate::care::hold::GET_READY;
use crate::care::{HoldLength, StepId, Treatment};
#[cfg(feature = "ssr")]
use crate::care::{Moment, Session};
use crate::content::words;
use crate::figure::{self, Pose};
use crate::language::Locale;
use crate::screen::{Layout, Screen};
use maud::{Markup, PreEscaped, html};

/// The picture of a step; nothing if it has none. That of a hold is the stage, which fills from below while the seconds count.
pub(super) fn picture(screen: &Screen) -> Markup {
    html! {
        @if let Some(pose) = screen.pose {
            @let label = label(screen.step, pose, screen.locale);
            div.picture {
                @if matches!(screen.layout, Layout::Hold(_)) {
                    div.clock {
                        div.level {}
                        (figure_svg(pose, &pose.movement(), Some(PLACE), &label))
                        (digits(screen.locale))
                    }
                } @else {
                    (figure_svg(pose, "", None, &label))
                    @if let Some(pose) = screen.second_pose {
                        (figure_svg(pose, "", None, words!(screen.locale, BESIDE)))
                    }
                }
            }
        }
    }
}

/// How a figure is placed on the stage: on the ground, to the right of the seconds.
const PLACE: &str = "xMaxYMax";

/// A figure, small, beside a text that says the same.
pub(crate) fn thumbnail(pose: Pose) -> Markup {
    figure_svg(pose, "", Some("xMidYMax"), "")
}

/// The text alternative of the picture of a step: what it shows, then what each of its signs means; empty if it is decoration.
fn label(step: StepId, pose: Pose, locale: Locale) -> String {
    let step = match (step, pose) {
        (StepId::Treatment(_), Pose::Rest) => StepId::Treatment(Treatment::Rest),
        _ => step,
    };
    let mut label = String::from(words!(locale, figure_label(step)));
    if !label.is_empty() {
        let mut last = None;
        for cue in pose.cues() {
            // A pair of arrows is described once.
            if last != Some(cue) {
                label.push(' ');
                label.push_str(words!(locale, cue_words(cue)));
                last = Some(cue);
            }
        }
    }
    label
}

/// The figure in `pose`, animated into it by a class of the style sheet, if one is named. Without a label it is decoration,
/// and hidden from screen readers.
fn figure_svg(pose: Pose, movement: &str, place: Option<&str>, label: &str) -> Markup {
    let label = non_empty(label);
    html! {
        svg.figure.(movement)[!movement.is_empty()]
            viewBox=(figure::view_box(pose))
            preserveAspectRatio=[place]
            aria-hidden=[label.is_none().then_some("true")]
            role=[label.and(Some("img"))]
            aria-label=[label]
        { (PreEscaped(figure::markup(pose))) }
    }
}

/// The markup of the figure in `pose`, with a text alternative.
#[cfg(feature = "ssr")]
#[must_use]
pub fn figure(pose: Pose, label: &str) -> String {
    figure_svg(pose, "", None, label).into_string()
}

/// The pose that a step shows.
#[cfg(feature = "ssr")]
#[must_use]
pub fn pose(step: StepId) -> Option<Pose> {
    Screen::of(&Session::open(step, Moment(0)), Locale::ENGLISH).pose
}

/// The text over the figure: the seconds, and what they count.
fn digits(locale: Locale) -> Markup {
    html! {
        div.digits role="timer" aria-label=(words!(locale, ui::TIMER)) {
            div.lead {
                p { (words!(locale, ui::STARTS_IN)) }
                (strip("window", GET_READY.0 / 1_000, 1))
            }
            // Always the longest hold: the style sheet starts the strip at the chosen length.
            (strip("count window", HoldLength::Sixty.seconds().into(), 0))
            // The name of the timer says it to screen readers.
            p.count.word aria-hidden="true" { (words!(locale, ui::TIMER)) }
            p.word.paused { (words!(locale, ui::PAUSED)) }
            p.word.away { (words!(locale, ui::WAS_AWAY)) }
        }
    }
}

/// The seconds from `first` down to `last`, one per line, behind a window.
fn strip(class: &str, first: u64, last: u64) -> Markup {
    html! {
        p class=(class) aria-hidden="true" {
            span.strip {
                @for second in (last..=first).rev() {
                    (Number(second)) "\n"
                }
            }
        }
    }
}
