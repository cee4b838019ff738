//! The notice at the top of the diary: the outcome of the last action, or a question.

use super::super::markup::{Number, button};
use super::{date, tap};
use crate::content::words;
use crate::diary::{ImportError, ImportErrorKind};
use crate::language::Locale;
use crate::screen::diary::{DiaryState, Notice, PendingImport};
use crate::text::to_text;
use maud::{Markup, html};

/// The text of the notice, and its buttons.
pub(super) fn words(diary: &DiaryState, locale: Locale) -> Markup {
    html! {
        @match &diary.notice {
            Notice::None => {}
            Notice::Deleted(entry) => {
                p { (words!(locale, diary::DELETED)) ": " (date(entry.when(), locale)) }
                (button("answer", tap::UNDO, words!(locale, diary::UNDO)))
            }
            Notice::ImportPending(import) => (pending(import, locale)),
            Notice::Added(count) => (added(*count, locale)),
            Notice::NoRoom(count) => {
                @if *count == 0 {
                    p { (words!(locale, diary::REFUSED)) }
                } @else {
                    (added(*count, locale))
                }
                @if !diary.blocked {
                    p { (words!(locale, diary::NO_ROOM)) }
                }
            }
            Notice::ImportFailed(error) => (import_error(error, locale)),
            Notice::Unreadable => {
                p { (words!(locale, diary::REFUSED)) }
                p { (words!(locale, diary::UNREADABLE)) }
            }
            Notice::NotDeleted => p { (words!(locale, diary::NOT_DELETED)) },
            Notice::ConfirmErase => {
                p { (words!(locale, diary::DELETE_ALL_ASK)) }
                p { (words!(locale, diary::DELETE_ALL_WARNS)) }
                (button("answer danger", tap::ERASE_NOW, words!(locale, diary::DELETE_ALL)))
                (button("answer", tap::CANCEL, words!(locale, diary::CANCEL)))
            }
            Notice::Erased => p { (words!(locale, diary::DELETED)) },
        }
    }
}

/// What a file offers, and whether to add it.
fn pending(import: &PendingImport, locale: Locale) -> Markup {
    let counts = [
        (import.merge.new.len(), words!(locale, diary::IMPORT_NEW)),
        (import.merge.same, words!(locale, diary::IMPORT_SAME)),
        (
            import.merge.newer.len(),
            words!(locale, diary::IMPORT_NEWER),
        ),
        (import.merge.older, words!(locale, diary::IMPORT_OLDER)),
    ];
    html! {
        ul {
            @for (count, what) in counts {
                @if count > 0 {
                    li { (Number(count as u64)) (words!(locale, cue::SPACE)) (what) }
                }
            }
        }
        @if import.is_empty() {
            p { (words!(locale, diary::NOTHING_NEW)) }
        } @else {
            button.answer.primary type="button" data-tap=(tap::ADD) {
                (words!(locale, diary::ADD)) (words!(locale, cue::SPACE)) (Number((import.size() + import.quarantined.len()) as u64))
            }
        }
        (button("answer", tap::CANCEL, words!(locale, diary::CANCEL)))
    }
}

fn added(count: usize, locale: Locale) -> Markup {
    html! {
        p { (Number(count as u64)) (words!(locale, cue::SPACE)) (words!(locale, diary::ADDED)) }
    }
}

fn import_error(ImportError { line, kind }: &ImportError, locale: Locale) -> Markup {
    let (what, field) = match kind {
        ImportErrorKind::NotJson => (words!(locale, diary::NOT_JSON), ""),
        ImportErrorKind::NotADiary => (words!(locale, diary::NOT_A_DIARY), ""),
        ImportErrorKind::Newer => (words!(locale, diary::NEWER_VERSION), ""),
        ImportErrorKind::Missing(field) => (words!(locale, diary::MISSING), *field),
        ImportErrorKind::Invalid(field) => (words!(locale, diary::BAD), *field),
        ImportErrorKind::DuplicateId => (words!(locale, diary::TWICE), ""),
        ImportErrorKind::TooMany => (words!(locale, diary::TOO_MANY), ""),
        ImportErrorKind::TooLarge => (words!(locale, diary::TOO_LARGE), ""),
    };
    html! {
        p { (words!(locale, diary::REFUSED)) }
        p { (words!(locale, diary::at_line(&to_text((*line).into()), what, field))) }
    }
}
