//! The notice at the top of the diary: the outcome of the last action, or a question.

use super::super::markup::{Number, button};
use super::{date, tap};
use crate::content::diary as words;
use crate::diary::{ImportError, ImportErrorKind};
use crate::screen::diary::{DiaryState, Notice, PendingImport};
use maud::{Markup, html};

/// The text of the notice, and its buttons.
pub(super) fn words(diary: &DiaryState) -> Markup {
    html! {
        @match &diary.notice {
            Notice::None => {}
            Notice::Deleted(entry) => {
                p { (words::DELETED) ": " (date(entry.when())) }
                (button("answer", tap::UNDO, words::UNDO))
            }
            Notice::ImportPending(import) => (pending(import)),
            Notice::Added(count) => (added(*count)),
            Notice::NoRoom(count) => {
                @if *count == 0 {
                    p { (words::REFUSED) }
                } @else {
                    (added(*count))
                }
                @if !diary.blocked {
                    p { (words::NO_ROOM) }
                }
            }
            Notice::ImportFailed(error) => (import_error(error)),
            Notice::Unreadable => {
                p { (words::REFUSED) }
                p { (words::UNREADABLE) }
            }
            Notice::NotDeleted => p { (words::NOT_DELETED) },
            Notice::ConfirmErase => {
                p { (words::DELETE_ALL_ASK) }
                p { (words::DELETE_ALL_WARNS) }
                (button("answer danger", tap::ERASE_NOW, words::DELETE_ALL))
                (button("answer", tap::CANCEL, words::CANCEL))
            }
            Notice::Erased => p { (words::DELETED) },
        }
    }
}

/// What a file offers, and whether to add it.
fn pending(import: &PendingImport) -> Markup {
    let counts = [
        (import.merge.new.len(), words::IMPORT_NEW),
        (import.merge.same, words::IMPORT_SAME),
        (import.merge.newer.len(), words::IMPORT_NEWER),
        (import.merge.older, words::IMPORT_OLDER),
    ];
    html! {
        ul {
            @for (count, what) in counts {
                @if count > 0 {
                    li { (Number(count as u64)) " " (what) }
                }
            }
        }
        @if import.is_empty() {
            p { (words::NOTHING_NEW) }
        } @else {
            button.answer.primary type="button" data-tap=(tap::ADD) {
                (words::ADD) " " (Number((import.size() + import.quarantined.len()) as u64))
            }
        }
        (button("answer", tap::CANCEL, words::CANCEL))
    }
}

fn added(count: usize) -> Markup {
    html! {
        p { (Number(count as u64)) " " (words::ADDED) }
    }
}

fn import_error(ImportError { line, kind }: &ImportError) -> Markup {
    let (what, field) = match kind {
        ImportErrorKind::NotJson => (words::NOT_JSON, ""),
        ImportErrorKind::NotADiary => (words::NOT_A_DIARY, ""),
        ImportErrorKind::Newer => (words::NEWER_VERSION, ""),
        ImportErrorKind::Missing(field) => (words::MISSING, *field),
        ImportErrorKind::Invalid(field) => (words::BAD, *field),
        ImportErrorKind::DuplicateId => (words::TWICE, ""),
        ImportErrorKind::TooMany => (words::TOO_MANY, ""),
        ImportErrorKind::TooLarge => (words::TOO_LARGE, ""),
    };
    html! {
        p { (words::REFUSED) }
        p { (words::AT_LINE) " " (Number((*line).into())) ": " (what) " " (field) }
    }
}
