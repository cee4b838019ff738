//! What can be tapped in the diary, by the name it has in the markup (`data-tap`).

use super::super::tap::{BACK, target};
use super::DiaryPage;
use crate::diary::Id;
use crate::state::diary::Tap;
use leptos::ev::MouseEvent;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event as Change, HtmlInputElement};

/// Open the form of the entry whose digits follow.
pub(super) const EDIT: &str = "edit-";
/// Take away the entry whose digits follow.
pub(super) const DELETE: &str = "delete-";
/// Bring back what was deleted.
pub(super) const UNDO: &str = "undo";
/// Keep what is in the form.
pub(super) const KEEP: &str = "keep";
/// Leave things as they were.
pub(super) const CANCEL: &str = "cancel";
/// List older entries.
pub(super) const MORE: &str = "more";
/// Export what can be imported again.
pub(super) const JSON: &str = "json";
/// Export a table.
pub(super) const CSV: &str = "csv";
/// The field that brings a file.
pub(super) const IMPORT: &str = "import";
/// Take in what a file brought.
pub(super) const ADD: &str = "add";
/// Delete everything: ask first.
pub(super) const ERASE: &str = "erase";
/// Delete everything.
pub(super) const ERASE_NOW: &str = "erase-now";

/// What a click was on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiaryClick {
    /// "Back".
    Back,
    /// Something of the diary.
    Tap(Tap),
}

impl DiaryPage {
    /// What a plain click was on; nothing for what is the browser's, as every link.
    #[must_use]
    pub fn clicked(click: &MouseEvent) -> Option<DiaryClick> {
        let found = target(click)?.closest("[data-tap]").ok()??;
        let name = found.get_attribute("data-tap")?;
        Some(DiaryClick::Tap(match &*name {
            BACK => return Some(DiaryClick::Back),
            UNDO => Tap::Undo,
            KEEP => Tap::Keep,
            CANCEL => Tap::Cancel,
            MORE => Tap::More,
            JSON => Tap::Json,
            CSV => Tap::Csv,
            ADD => Tap::Add,
            ERASE => Tap::Erase,
            ERASE_NOW => Tap::EraseNow,
            name => {
                if let Some(digits) = name.strip_prefix(EDIT) {
                    Tap::Edit(Id::read(digits)?)
                } else {
                    Tap::Delete(Id::read(name.strip_prefix(DELETE)?)?)
                }
            }
        }))
    }

    /// What was changed: of the fields only the one that brings a file means something by itself.
    #[must_use]
    pub fn changed(change: &Change) -> Option<Tap> {
        let field: HtmlInputElement = change.target()?.dyn_into().ok()?;
        (field.name() == IMPORT).then_some(Tap::File)
    }
}
