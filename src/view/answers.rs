//! The answers of a step: real links, so that they work before and without the app.

use super::markup::Html;
use super::tap;
use crate::care::StepId;
use crate::content::ui;
use crate::screen::{Choice, Tool, Weight};

/// All answers of a step, in the thumb's reach; "Pause" stands beside the half-width one of a hold.
pub(super) fn answers(html: &mut Html, base: &str, choices: &[Choice]) {
    html.raw("<nav class=\"answers\">");
    for choice in choices {
        let class = match choice.weight {
            Weight::Primary => "answer primary",
            Weight::Plain => "answer",
            Weight::Half => "answer half",
            Weight::Quiet => "answer quiet",
            Weight::Aside => "answer aside",
            Weight::Sign => "answer sign",
            Weight::Over => "answer primary over",
            Weight::Rule => "rule",
        };
        if choice.weight == Weight::Half {
            pause(html);
        }
        html.link(
            class,
            &tap::name(choice),
            (base, choice.to.path()),
            choice.label,
        );
    }
    html.raw("</nav>");
}

/// What the app can do beside the answers: buttons, hidden where there is no app.
pub(super) fn tools(html: &mut Html, base: &str, tools: &[Tool]) {
    if tools.is_empty() {
        return;
    }
    html.raw("<div class=\"tools needs-app\">");
    for tool in tools {
        let (name, label) = match tool {
            Tool::Save => (tap::SAVE, ui::SAVE),
            Tool::Saved => {
                html.link("tool saved", "", (base, StepId::Diary.path()), ui::SAVED);
                continue;
            }
            Tool::NextDay => (tap::NEXT_DAY, ui::NEXT_DAY),
            Tool::IceOff => (tap::ICE_OFF, ui::ICE_OFF),
            Tool::Share => (tap::SHARE, ui::SHARE),
            Tool::Print => (tap::PRINT, ui::PRINT),
        };
        html.button("tool", name, label);
    }
    html.raw("</div>");
}

/// "Pause" is a checkbox, so that the plain page can pause too; while the muscle rests it is "Skip the rest".
fn pause(html: &mut Html) {
    html.button("answer half skip", tap::SKIP, ui::SKIP_REST)
        .raw("<label class=\"answer half pause\"><input type=\"checkbox\">")
        .element("span", "off", ui::PAUSE)
        .element("span", "on", ui::GO_ON)
        .raw("</label>");
}
