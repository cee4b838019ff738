//! The form of the settings, as it is before anything is set: the app fills it.

use super::markup::Html;
use super::tap;
use crate::care::HoldLength;
use crate::content::{self, ui};
use crate::record::settings::{OUTPUTS, Theme, name};

/// The form, and the button that tries what is set.
pub(super) fn settings(html: &mut Html) {
    html.raw("<div class=\"words form\">")
        .paragraph("line without-app", ui::SETTINGS_NEED_APP)
        .paragraph("notice not-saved", ui::NOT_SAVED)
        .raw("<div class=\"needs-app\">");
    group(html, ui::OUTPUTS);
    for ((name, _), label) in OUTPUTS.iter().zip(ui::OUTPUT_NAMES) {
        option(html, "checkbox", name, "on", label);
    }
    html.raw("</fieldset>")
        .button("answer primary test", tap::TEST, ui::TEST_SOUND)
        .paragraph("notice no-voice", ui::NO_VOICE)
        .paragraph("notice no-sound", ui::NO_SOUND)
        .paragraph("small", ui::MUTE_SWITCH);
    group(html, ui::HOLD_FOR);
    for length in HoldLength::ALL {
        let label = [length.name(), ui::SECONDS].concat();
        option(html, "radio", name::HOLD, length.name(), &label);
    }
    html.raw("</fieldset>");
    group(html, ui::LOOK);
    for (theme, label) in Theme::ALL.iter().zip(ui::THEME_NAMES) {
        option(html, "radio", name::THEME, theme.name(), label);
    }
    html.raw("</fieldset><label class=\"place\">")
        .text(ui::COUNTRY)
        .raw("<select name=\"")
        .raw(name::COUNTRY)
        .raw("\">");
    choice(html, name::HERE, &[ui::HERE]);
    for (country, name) in content::countries() {
        choice(html, country.code, &[name, " · ", country.number]);
    }
    html.raw("</select></label></div></div>");
}

fn group(html: &mut Html, legend: &str) {
    html.raw("<fieldset><legend>").text(legend).raw("</legend>");
}

/// A switch, or one of a choice, with its words.
fn option(html: &mut Html, kind: &str, name: &str, value: &str, label: &str) {
    html.raw("<label><input type=\"").raw(kind);
    html.raw("\" name=\"").raw(name);
    html.raw("\" value=\"").raw(value);
    html.raw("\"><span>").text(label).raw("</span></label>");
}

/// One of the countries.
fn choice(html: &mut Html, value: &str, words: &[&str]) {
    html.raw("<option value=\"").raw(value).raw("\">");
    for word in words {
        html.text(word);
    }
    html.raw("</option>");
}
