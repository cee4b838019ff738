//! Markup for what stays the same while a step is shown.
//!
//! Words and drawings of a step never change, and nobody taps them. They go into the page as one text each, so that
//! hydration walks only what answers to a tap, and the browser build carries no code to patch what is never patched.

use crate::care::hold::REST;
use crate::care::{HoldLength, Millis, StepId, Stop, Treatment};
use crate::content::emergency::{PLACES, UNKNOWN_NUMBER};
use crate::content::{self, ui};
use crate::figure::{self, Pose};
use crate::record::settings::{OUTPUTS, Theme, name};
use crate::screen::{Layout, Screen};

/// Markup in the making. Texts are escaped, whatever they hold.
#[derive(Default)]
struct Html(String);

impl Html {
    fn raw(mut self, markup: &str) -> Self {
        self.0.push_str(markup);
        self
    }

    fn text(mut self, text: &str) -> Self {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '"' => self.0.push_str("&quot;"),
                _ => self.0.push(letter),
            }
        }
        self
    }

    /// A paragraph, or nothing for no text.
    fn paragraph(self, class: &str, text: &str) -> Self {
        if text.is_empty() {
            return self;
        }
        self.raw("<p class=\"")
            .raw(class)
            .raw("\">")
            .text(text)
            .raw("</p>")
    }

    fn list(mut self, class: &str, heading: &str, lines: &[&str]) -> Self {
        if lines.is_empty() {
            return self;
        }
        self = self
            .raw("<h2 class=\"")
            .raw(class)
            .raw("\">")
            .text(heading)
            .raw("</h2><ul class=\"")
            .raw(class)
            .raw("\">");
        for line in lines {
            self = self.raw("<li>").text(line).raw("</li>");
        }
        self.raw("</ul>")
    }

    /// A switch, or one of a choice, with its words.
    fn option(self, kind: &str, name: &str, value: &str, label: &str) -> Self {
        self.raw("<label><input type=\"")
            .raw(kind)
            .raw("\" name=\"")
            .raw(name)
            .raw("\" value=\"")
            .raw(value)
            .raw("\"><span>")
            .text(label)
            .raw("</span></label>")
    }

    fn link(self, base: &str, path: &str, text: &str) -> Self {
        self.raw("<a href=\"")
            .text(base)
            .text(path)
            .raw("\">")
            .text(text)
            .raw("</a>")
    }
}

/// The figure, and around it what counts down when the step is a hold.
pub(super) fn picture(screen: &Screen) -> String {
    let Some(pose) = screen.pose else {
        return String::new();
    };
    let label = content::figure_label(screen.step);
    if !matches!(screen.layout, Layout::Hold(_)) {
        return drawn(Html::default(), pose, label).0;
    }
    let ring = Html::default().raw(
        "<div class=\"clock\"><div class=\"ring\">\
         <div class=\"side right\"><div class=\"arc\"></div></div>\
         <div class=\"side left\"><div class=\"arc\"></div></div>\
         <div class=\"cap\"></div><div class=\"cap turning\"></div></div>",
    );
    drawn(ring, pose, label)
        .raw("<div class=\"digits\" role=\"timer\" aria-label=\"")
        .text(ui::TIMER)
        .raw("\">")
        .paragraph("lead word ready", ui::GET_READY)
        .paragraph("lead word resting", ui::REST)
        .paragraph("word away", ui::WAS_AWAY)
        .raw("<p class=\"lead window\" aria-hidden=\"true\">")
        .raw(&strip(REST, 1))
        .raw("</p><p class=\"count window\" aria-hidden=\"true\">")
        // The longest there is: the style sheet enters it where the hold begins.
        .raw(&strip(HoldLength::Sixty.span(), 0))
        .raw("</p></div></div>")
        .0
}

/// The figure in `pose`. Without a label it is decoration, and hidden from screen readers.
fn drawn(html: Html, pose: Pose, label: &str) -> Html {
    let html = html
        .raw("<svg class=\"figure\" viewBox=\"")
        .raw(figure::view_box(pose));
    let html = if label.is_empty() {
        html.raw("\" aria-hidden=\"true\">")
    } else {
        html.raw("\" role=\"img\" aria-label=\"")
            .text(label)
            .raw("\">")
    };
    html.raw(&figure::markup(pose)).raw("</svg>")
}

/// The whole seconds of `span` down to `last`, a line each.
fn strip(span: Millis, last: u64) -> String {
    let mut strip = String::from("<span class=\"strip\">");
    for second in (last..=span.0 / 1_000).rev() {
        strip.push_str(&second.to_string());
        strip.push('\n');
    }
    strip.push_str("</span>");
    strip
}

/// The question or the instruction. `lost` says that the address does not exist.
pub(super) fn head(screen: &Screen, lost: bool) -> String {
    let html = Html::default()
        .paragraph("notice", if lost { ui::LOST } else { "" })
        .raw("<h1 tabindex=\"-1\">")
        .text(screen.copy.heading)
        .raw("</h1>")
        .paragraph("line", screen.copy.line);
    match screen.step {
        StepId::Treatment(treatment) => asks(html, treatment),
        _ => html,
    }
    .0
}

/// The minutes and seconds until the guide asks how a treatment does. The style sheet counts them down.
fn asks(html: Html, treatment: Treatment) -> Html {
    let minutes = treatment.asks_after().0 / Millis::minutes(1).0;
    let digits = |html: Html, class: &str, digits: &str| {
        html.raw("<span class=\"window ")
            .raw(class)
            .raw("\"><span class=\"strip\">")
            .raw(digits)
            .raw("</span></span>")
    };
    let down: String = (0..=minutes)
        .rev()
        .flat_map(|minute| [minute.to_string(), "\n".to_owned()])
        .collect();
    let html = html
        .raw("<div class=\"asks in-")
        .raw(&minutes.to_string())
        .raw("\" role=\"timer\" aria-label=\"")
        .text(ui::ASKS_IN)
        .raw("\"><p aria-hidden=\"true\">");
    let html = digits(html, "minutes", &down).raw(":");
    let html = digits(html, "tens", "0\n5\n4\n3\n2\n1\n0");
    let html = digits(
        html,
        "ones",
        "0\n9\n8\n7\n6\n5\n4\n3\n2\n1\n0\n9\n8\n7\n6\n5\n4\n3\n2\n1\n0",
    );
    html.raw("</p></div>")
}

/// What to do and what not.
pub(super) fn lists(screen: &Screen) -> String {
    let copy = &screen.copy;
    let html = Html::default()
        .list("dos", ui::DO, copy.dos)
        .list("donts", ui::DO_NOT, copy.donts);
    if screen.step == StepId::Stop(Stop::Numbers) {
        numbers(html)
    } else {
        html
    }
    .0
}

/// The emergency numbers of all places, ready to call.
fn numbers(mut html: Html) -> Html {
    html = html.raw("<ul class=\"numbers\">");
    for place in PLACES {
        html = html
            .raw("<li><a href=\"tel:")
            .text(place.number)
            .raw("\">")
            .text(place.name)
            .raw(" <b>")
            .text(place.number)
            .raw("</b></a></li>");
    }
    html.raw("</ul><p class=\"small\">")
        .raw(UNKNOWN_NUMBER)
        .raw(" ")
        .text(ui::NUMBER_UNKNOWN)
        .raw("</p>")
}

/// The small print: which hold it is, how well it is known, what the browser cannot do; and, before first use and at the
/// end, what this guide is.
pub(super) fn foot(base: &str, screen: &Screen) -> String {
    let html = match screen.layout {
        Layout::Hold(face) => Html::default()
            .raw("<p class=\"small\">")
            .text(face.counter)
            .raw(" · "),
        _ => Html::default().raw("<p class=\"small\">"),
    };
    let html = html.text(screen.copy.note).raw("</p>");
    match screen.layout {
        Layout::Hold(_) | Layout::Treatment => html.paragraph("small keep-on", ui::KEEP_SCREEN_ON),
        _ if screen.step == StepId::HOME || screen.layout == Layout::After => html
            .paragraph("small not-saved", ui::NOT_SAVED)
            .raw("<p class=\"small about\">")
            .text(ui::DISCLAIMER)
            .raw("</p><p class=\"small links\">")
            .link(base, StepId::PracticeList.path(), ui::PRACTISE)
            .link(base, StepId::Settings.path(), ui::SETTINGS)
            .link(base, "about/", ui::ABOUT)
            .raw("</p>"),
        _ => html,
    }
    .0
}

/// The form of the settings, as it is before anything is set.
pub(super) fn form() -> String {
    let html = Html::default()
        .paragraph("line needs-app", ui::SETTINGS_NEED_APP)
        .paragraph("notice not-saved", ui::NOT_SAVED)
        .raw("<fieldset><legend>")
        .text(ui::OUTPUTS)
        .raw("</legend>");
    let html = OUTPUTS
        .iter()
        .zip(ui::OUTPUT_NAMES)
        .fold(html, |html, ((name, _), label)| {
            html.option("checkbox", name, "on", label)
        })
        .raw("</fieldset>")
        .paragraph("notice no-voice", ui::NO_VOICE)
        .paragraph("notice no-sound", ui::NO_SOUND)
        .paragraph("small", ui::MUTE_SWITCH)
        .raw("<fieldset><legend>")
        .text(ui::HOLD_FOR)
        .raw("</legend>");
    let html = HoldLength::ALL
        .iter()
        .fold(html, |html, length| {
            let seconds = length.seconds().to_string();
            let label = [&seconds, " ", ui::SECONDS].concat();
            html.option("radio", name::HOLD, &seconds, &label)
        })
        .raw("</fieldset><fieldset><legend>")
        .text(ui::LOOK)
        .raw("</legend>");
    let html = Theme::ALL
        .iter()
        .zip(ui::THEME_NAMES)
        .fold(html, |html, (theme, label)| {
            html.option("radio", name::THEME, theme.name(), label)
        })
        .raw("</fieldset><label class=\"place\">")
        .text(ui::PLACE)
        .raw("<select name=\"")
        .raw(name::PLACE)
        .raw("\"><option value=\"")
        .raw(name::HERE)
        .raw("\">")
        .text(ui::HERE);
    let html = PLACES.iter().fold(html, |html, place| {
        html.raw("<option value=\"")
            .raw(place.code)
            .raw("\">")
            .text(place.name)
            .raw(" · ")
            .text(place.number)
    });
    html.raw("</select></label>").0
}
