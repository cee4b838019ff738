//! What has just happened to the diary, or is being asked.

use super::super::markup::{Number, button};
use super::{date, tap};
use crate::content::diary as words;
use crate::diary::{Refusal, Refused};
use crate::screen::diary::{DiaryState, Notice, Offer};
use maud::{Markup, html};

/// The text of the notice, and its buttons.
pub(super) fn words(diary: &DiaryState) -> Markup {
    html! {
        @match &diary.notice {
            Notice::Quiet => {}
            Notice::Deleted(entry) => {
                p { (words::DELETED) ": " (date(entry.when())) }
                (button("answer", tap::UNDO, words::UNDO))
            }
            Notice::Offered(offer) => (offered(offer)),
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
            Notice::Refused(refused) => (refusal(refused)),
            Notice::Unreadable => {
                p { (words::REFUSED) }
                p { (words::UNREADABLE) }
            }
            Notice::NotDeleted => p { (words::NOT_DELETED) },
            Notice::Erasing => {
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
fn offered(offer: &Offer) -> Markup {
    let counts = [
        (offer.merge.new.len(), words::IMPORT_NEW),
        (offer.merge.same, words::IMPORT_SAME),
        (offer.merge.newer.len(), words::IMPORT_NEWER),
        (offer.merge.older, words::IMPORT_OLDER),
    ];
    html! {
        ul {
            @for (count, what) in counts {
                @if count > 0 {
                    li { (Number(count as u64)) " " (what) }
                }
            }
        }
        @if offer.is_empty() {
            p { (words::NOTHING_NEW) }
        } @else {
            button.answer.primary type="button" data-tap=(tap::ADD) {
                (words::ADD) " " (Number((offer.size() + offer.aside.len()) as u64))
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

fn refusal(Refused { line, why }: &Refused) -> Markup {
    let (what, field) = match why {
        Refusal::NotJson => (words::NOT_JSON, ""),
        Refusal::NotADiary => (words::NOT_A_DIARY, ""),
        Refusal::Newer => (words::NEWER_VERSION, ""),
        Refusal::Missing(field) => (words::MISSING, *field),
        Refusal::Bad(field) => (words::BAD, *field),
        Refusal::Twice => (words::TWICE, ""),
        Refusal::TooMany => (words::TOO_MANY, ""),
        Refusal::TooLarge => (words::TOO_LARGE, ""),
    };
    html! {
        p { (words::REFUSED) }
        p { (words::AT_LINE) " " (Number((*line).into())) ": " (what) " " (field) }
    }
}
