//! What each language is called in itself. Every build has all of these, for readers of the others.

use crate::language::Language;

/// Its name.
#[must_use]
pub const fn own_name(language: Language) -> &'static str {
    match language {
        Language::English => "English",
        Language::Spanish => "Español",
        Language::German => "Deutsch",
        Language::French => "Français",
        Language::Portuguese => "Português",
        Language::Japanese => "日本語",
    }
}
