//! The answers of a step: real links, so that they work before and without the app.

use super::markup::Html;
use super::tap;
use crate::content::ui;
use crate::screen::{Choice, Weight};

/// All answers of a step, in the thumb's reach; "Pause" stands beside the half-width one of a hold.
pub(super) fn answers(html: &mut Html, base: &str, choices: &[Choice]) {
    html.raw("<nav class=\"answers\">");
    for (choice, name) in choices.iter().zip(tap::CHOICES) {
        let class = match choice.weight {
            Weight::Primary => "answer primary",
            Weight::Plain => "answer",
            Weight::Half => "answer half",
            Weight::Quiet => "answer quiet",
            Weight::Sign => "answer sign",
            Weight::Over => "answer primary over",
            Weight::Rule => "rule",
        };
        if choice.weight == Weight::Half {
            pause(html);
        }
        html.link(class, name, (base, choice.to.path()), choice.label);
    }
    html.raw("</nav>");
}

/// "Pause" is a checkbox, so that the plain page can pause too; while the muscle rests it is "Skip the rest".
fn pause(html: &mut Html) {
    html.button("answer half skip", tap::SKIP, ui::SKIP_REST)
        .raw("<label class=\"answer half pause\"><input type=\"checkbox\">")
        .element("span", "off", ui::PAUSE)
        .element("span", "on", ui::GO_ON)
        .raw("</label>");
}
