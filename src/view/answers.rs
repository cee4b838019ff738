//! The answers of a step: real links, so that they work before and without the app.

use super::markup::{button, link};
use super::tap;
use crate::care::{Answer, Event, FlagGroup, Leg, RedFlag, StepId, Stop};
use crate::content::{self, ui};
use crate::screen::{Choice, Tool, Weight};
use maud::{Markup, html};

/// All answers of a step, within reach of the thumb; "Pause" sits beside a hold's half-width answer.
pub(super) fn answers(base: &str, choices: &[Choice]) -> Markup {
    let mut group = None;
    html! {
        nav.answers {
            @for choice in choices {
                @if choice.weight == Weight::Half {
                    (pause())
                }
                @if let Event::Answered(Answer::Flag(flag)) = choice.event {
                    (sign(base, choice, flag, &mut group))
                } @else {
                    (link(class(choice.weight), &tap::name(choice), (base, choice.to.path()), choice.label))
                }
            }
        }
    }
}

/// A red flag, below the heading of its group if it is the first of it. One that ends at a call says so.
fn sign(base: &str, choice: &Choice, flag: RedFlag, group: &mut Option<FlagGroup>) -> Markup {
    let begins = group.replace(flag.group()) != Some(flag.group());
    let calls = choice.to == StepId::Stop(Stop::Emergency);
    html! {
        @if begins {
            h2 { (content::flag_group(flag.group())) }
        }
        a class=(class(choice.weight)) data-tap=(tap::name(choice)) href={ (base) (choice.to.path()) } {
            span { (choice.label) }
            @if calls {
                " " b { (ui::CALL) }
            }
        }
    }
}

const fn class(weight: Weight) -> &'static str {
    match weight {
        Weight::Primary => "answer primary",
        Weight::Plain => "answer",
        Weight::Half => "answer half",
        Weight::Quiet => "answer quiet",
        Weight::Skip => "answer skip",
        Weight::Sign => "answer sign",
        Weight::Over => "answer primary over",
        Weight::Rule => "rule",
    }
}

/// "Pause" is a checkbox, so that the plain page can pause too.
fn pause() -> Markup {
    html! {
        label.answer.half.pause {
            input type="checkbox";
            span.off { (ui::PAUSE) }
            span.on { (ui::GO_ON) }
        }
    }
}

/// What the app can do besides the answers: buttons, hidden where the app is not running.
pub(super) fn tools(base: &str, tools: &[Tool]) -> Markup {
    html! {
        @if !tools.is_empty() {
            div.tools.needs-app {
                @for tool in tools {
                    (self::tool(base, *tool))
                }
            }
        }
    }
}

fn tool(base: &str, tool: Tool) -> Markup {
    let (name, label) = match tool {
        Tool::Saved => return link("tool saved", "", (base, StepId::Diary.path()), ui::SAVED),
        Tool::Save => (tap::SAVE, ui::SAVE),
        Tool::Legs(chosen) => return legs(chosen),
        Tool::NextDay => (tap::NEXT_DAY, ui::NEXT_DAY),
        Tool::IceOff => (tap::ICE_OFF, ui::ICE_OFF),
        Tool::Share => (tap::SHARE, ui::SHARE),
        Tool::Print => (tap::PRINT, ui::PRINT),
    };
    button("tool", name, label)
}

/// Which leg it was: one tap, which can be left out.
fn legs(chosen: Option<Leg>) -> Markup {
    html! {
        div.legs role="group" aria-label=(ui::WHICH_LEG) {
            p aria-hidden="true" { (ui::WHICH_LEG) }
            @for leg in Leg::ALL {
                button.tool type="button" data-tap=(leg.name())
                    aria-pressed=(if chosen == Some(leg) { "true" } else { "false" })
                {
                    (ui::leg(leg))
                }
            }
        }
    }
}
