//! The settings form, before anything is set: the app fills it in.

use super::languages::languages;
use super::markup::button;
use super::{Guide, tap};
use crate::care::HoldLength;
use crate::content::{self, words};
use crate::record::settings::{OUTPUTS, Theme, name};
use crate::screen::Screen;
use crate::text::joined;
use maud::{Markup, html};

/// The form, and the button that tests the outputs.
pub(super) fn settings(guide: Guide, screen: &Screen) -> Markup {
    let locale = screen.locale;
    html! {
        div.words.form {
            p.line.without-app { (words!(locale, ui::SETTINGS_NEED_APP)) }
            p.notice.not-saved { (words!(locale, ui::NOT_SAVED)) }
            @if guide.framed {
                p.line.not-kept { (words!(locale, ui::NOT_KEPT)) }
            }
            div.needs-app {
                fieldset {
                    legend { (words!(locale, ui::OUTPUTS)) }
                    @for ((name, _), label) in OUTPUTS.iter().zip(words!(locale, ui::OUTPUT_NAMES)) {
                        (option("checkbox", name, "on", label))
                    }
                }
                (button("answer primary test", tap::TEST, words!(locale, ui::TEST_SOUND)))
                p.notice.no-voice { (words!(locale, ui::NO_VOICE)) }
                p.notice.no-sound { (words!(locale, ui::NO_SOUND)) }
                p.small { (words!(locale, ui::MUTE_SWITCH)) }
                @if !guide.framed {
                    fieldset.pocket-mode {
                        (option("checkbox", name::POCKET, "on", words!(locale, ui::GO_ON_UNSEEN)))
                    }
                }
                fieldset {
                    legend { (words!(locale, ui::HOLD_FOR)) }
                    @for length in HoldLength::ALL {
                        (option("radio", name::HOLD, length.name(), &joined(&[length.name(), words!(locale, ui::SECONDS)])))
                    }
                }
                fieldset {
                    legend { (words!(locale, ui::LOOK)) }
                    @for (theme, label) in Theme::ALL.iter().zip(words!(locale, ui::THEME_NAMES)) {
                        (option("radio", name::THEME, theme.name(), label))
                    }
                }
                label.place {
                    (words!(locale, ui::COUNTRY))
                    select name=(name::COUNTRY) {
                        option value=(name::HERE) { (words!(locale, ui::HERE)) }
                        @for (country, name) in content::countries(locale) {
                            option value=(country.code) { (name) " · " (country.number) }
                        }
                    }
                }
            }
            (languages(guide, screen))
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
