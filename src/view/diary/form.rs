//! The form of an entry.

use super::super::markup::Html;
use super::{tap, title};
use crate::care::{Ask, Position, StepId};
use crate::content::diary as words;
use crate::content::why;
use crate::diary::{Entry, Holds, Note, Relief};
use crate::screen::diary::field;

/// Everything of an entry that can be changed. The app reads it when it is saved; nothing is sent.
pub(super) fn form(html: &mut Html, entry: &Entry) {
    html.raw("<div class=\"form\" role=\"group\" aria-labelledby=\"form\">")
        .raw("<h3 id=\"form\" tabindex=\"-1\">")
        .text(words::EDIT_HEADING)
        .raw("</h3>");
    select(html, field::STRETCH, words::STRETCH);
    for position in Position::ALL {
        let step = StepId::Hold(position);
        option(
            html,
            step.path(),
            position == entry.position,
            title(position),
        );
    }
    html.raw("</select></label>");
    number(
        html,
        field::HOLDS,
        words::HOLDS,
        u32::from(Holds::MOST),
        Some(u32::from(entry.holds.count())),
    );
    let seconds = entry.relief.map(Relief::seconds);
    html.raw("<fieldset><legend>")
        .text(words::TIME_TO_RELIEF)
        .raw("</legend>");
    number(
        html,
        field::MINUTES,
        words::MINUTES,
        Relief::LONGEST / 60,
        seconds.map(|seconds| seconds / 60),
    );
    number(
        html,
        field::SECONDS,
        words::SECONDS,
        59,
        seconds.map(|seconds| seconds % 60),
    );
    html.raw("</fieldset>");
    check(html, field::ICE, words::ICE, entry.ice);
    check(html, field::HEAT, words::HEAT, entry.heat);
    html.raw("<fieldset><legend>")
        .text(words::WHY)
        .raw("</legend>");
    for (ask, name) in Ask::ALL.into_iter().zip(field::WHY) {
        select(html, name, why::asks(ask).heading);
        option(html, "", entry.why.said(ask).is_none(), words::NO_ANSWER);
        for (place, said) in DIGITS.into_iter().zip(ask.answers()) {
            let chosen = entry.why.said(ask) == Some(said);
            option(html, place, chosen, why::said(said));
        }
        html.raw("</select></label>");
    }
    html.raw("</fieldset><label>").text(words::NOTE);
    html.raw("<textarea rows=\"3\" dir=\"auto\" name=\"")
        .raw(field::NOTE);
    html.raw("\" maxlength=\"").number(Note::LONGEST as u64);
    html.raw("\">").text(entry.note.as_str());
    html.raw("</textarea></label>");
    html.button("answer primary", tap::KEEP, words::SAVE)
        .button("answer", tap::CANCEL, words::CANCEL)
        .raw("</div>");
}

/// The answers of a question by their place. No question has more.
const DIGITS: [&str; 5] = ["0", "1", "2", "3", "4"];

fn select(html: &mut Html, name: &str, label: &str) {
    html.raw("<label>").text(label).raw("<select name=\"");
    html.raw(name).raw("\">");
}

fn option(html: &mut Html, value: &str, chosen: bool, label: &str) {
    html.raw("<option value=\"").raw(value);
    html.raw(if chosen { "\" selected>" } else { "\">" });
    html.text(label).raw("</option>");
}

fn number(html: &mut Html, name: &str, label: &str, most: u32, value: Option<u32>) {
    html.raw("<label>").text(label);
    html.raw("<input type=\"number\" inputmode=\"numeric\" min=\"0\" max=\"");
    html.number(u64::from(most)).raw("\" name=\"").raw(name);
    html.raw("\" value=\"");
    if let Some(value) = value {
        html.number(u64::from(value));
    }
    html.raw("\"></label>");
}

fn check(html: &mut Html, name: &str, label: &str, checked: bool) {
    html.raw("<label class=\"check\"><input type=\"checkbox\" name=\"");
    html.raw(name)
        .raw(if checked { "\" checked>" } else { "\">" });
    html.raw("<span>").text(label).raw("</span></label>");
}
