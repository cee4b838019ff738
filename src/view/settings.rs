//! The settings form, before anything is set: the app fills it in.

use super::markup::button;
use super::tap;
use crate::care::HoldLength;
use crate::content::{self, ui};
use crate::record::settings::{OUTPUTS, Theme, name};
use maud::{Markup, html};

/// The form, and the button that tests the outputs.
pub(super) fn settings(framed: bool) -> Markup {
    html! {
        div.words.form {
            p.line.without-app { (ui::SETTINGS_NEED_APP) }
            p.notice.not-saved { (ui::NOT_SAVED) }
            div.needs-app {
                fieldset {
                    legend { (ui::OUTPUTS) }
                    @for ((name, _), label) in OUTPUTS.iter().zip(ui::OUTPUT_NAMES) {
                        (option("checkbox", name, "on", label))
                    }
                }
                (button("answer primary test", tap::TEST, ui::TEST_SOUND))
                p.notice.no-voice { (ui::NO_VOICE) }
                p.notice.no-sound { (ui::NO_SOUND) }
                p.small { (ui::MUTE_SWITCH) }
                @if !framed {
                    fieldset.pocket-mode {
                        (option("checkbox", name::POCKET, "on", ui::GO_ON_UNSEEN))
                    }
                }
                fieldset {
                    legend { (ui::HOLD_FOR) }
                    @for length in HoldLength::ALL {
                        (option("radio", name::HOLD, length.name(), &[length.name(), ui::SECONDS].concat()))
                    }
                }
                fieldset {
                    legend { (ui::LOOK) }
                    @for (theme, label) in Theme::ALL.iter().zip(ui::THEME_NAMES) {
                        (option("radio", name::THEME, theme.name(), label))
                    }
                }
                label.place {
                    (ui::COUNTRY)
                    select name=(name::COUNTRY) {
                        option value=(name::HERE) { (ui::HERE) }
                        @for (country, name) in content::countries() {
                            option value=(country.code) { (name) " · " (country.number) }
                        }
                    }
                }
            }
        }
    }
}

/// A checkbox or a radio button, with its label.
fn option(kind: &str, name: &str, value: &str, label: &str) -> Markup {
    html! {
        label {
            input type=(kind) name=(name) value=(value);
            span { (label) }
        }
    }
}
