//! The controls of the diary, by their names in the markup (`data-tap`).

use super::super::tap::{BACK, target};
use super::DiaryPage;
use crate::care::Muscle;
use crate::diary::Id;
use crate::state::diary::Tap;
use leptos::ev::MouseEvent;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event as Change, HtmlInputElement, HtmlSelectElement};

/// Open the form of the entry with the digits that follow.
pub(super) const EDIT: &str = "edit-";
/// Delete the entry with the digits that follow.
pub(super) const DELETE: &str = "delete-";
/// Restore what was deleted.
pub(super) const UNDO: &str = "undo";
/// Save the form.
pub(super) const SAVE: &str = "keep";
/// Cancel: leave things as they were.
pub(super) const CANCEL: &str = "cancel";
/// The choice of the muscle whose cramps are listed.
pub(super) const ONLY: &str = "only";
/// List older entries.
pub(super) const MORE: &str = "more";
/// Export a file that can be imported again.
pub(super) const JSON: &str = "json";
/// Export a table.
pub(super) const CSV: &str = "csv";
/// The field for choosing a file to import.
pub(super) const IMPORT: &str = "import";
/// Add what a file offers.
pub(super) const ADD: &str = "add";
/// Ask before deleting everything.
pub(super) const ERASE: &str = "erase";
/// Delete everything.
pub(super) const ERASE_NOW: &str = "erase-now";

/// The target of a click.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiaryClick {
    /// "Back".
    Back,
    /// A control of the diary.
    Tap(Tap),
}

impl DiaryPage<'_> {
    /// The target of a plain click; `None` if the browser should handle it, as with any link.
    #[must_use]
    pub fn clicked(click: &MouseEvent) -> Option<DiaryClick> {
        let found = target(click)?.closest("[data-tap]").ok()??;
        let name = found.get_attribute("data-tap")?;
        Some(DiaryClick::Tap(match &*name {
            BACK => return Some(DiaryClick::Back),
            UNDO => Tap::Undo,
            SAVE => Tap::Save,
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

    /// The meaning of a change: of all the fields, only those for a file and for a muscle mean something by themselves.
    #[must_use]
    pub fn changed(change: &Change) -> Option<Tap> {
        let target = change.target()?;
        if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
            let value = select.value();
            let muscle = Muscle::ALL
                .into_iter()
                .find(|muscle| muscle.name() == value);
            return (select.name() == ONLY).then_some(Tap::Only(muscle));
        }
        let field: HtmlInputElement = target.dyn_into().ok()?;
        (field.name() == IMPORT).then_some(Tap::File)
    }
}
