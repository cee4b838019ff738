//! The views draw a [`Screen`](crate::screen::Screen). What they show is decided, and tested, in `screen`.
//!
//! Both sides of the page are drawn from here: the prerenderer natively, the app in the browser. So no view may
//! ask whether it runs in a browser, and every view of a step must be the same on both sides.

mod answers;
mod diary;
mod foot;
mod markup;
mod picture;
mod reading;
mod settings;
mod shell;
mod tap;
mod words;

#[cfg(feature = "ssr")]
mod about;
#[cfg(feature = "ssr")]
mod article;
#[cfg(feature = "ssr")]
pub mod emblem;
#[cfg(feature = "ssr")]
pub mod framed;
#[cfg(feature = "ssr")]
mod learn;
#[cfg(feature = "ssr")]
pub mod manifest;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod stores;

pub use shell::{rehearsed, shell};

use crate::care::{Event, Session, StepId};
use crate::content::emergency::Place;
use crate::diary::Id;
use crate::palette::{DARK, LIGHT};
use crate::screen::Shelf;
use leptos::prelude::*;
use std::sync::Mutex;

/// The background of the page, light and dark: the browser's own bar takes the same colour.
pub const PAPER: [&str; 2] = [LIGHT.paper, DARK.paper];

/// What every view of the guide needs, cheap to hand around.
#[derive(Clone, Copy)]
pub struct Guide {
    /// The one state of the guide.
    pub session: RwSignal<Session>,
    /// What is shown beside it. A change of it alone draws nothing anew.
    pub beside: &'static Mutex<Beside>,
    /// The address of the site's root, from the first slash to the last: `/` or `/some/path/`.
    pub base: &'static str,
    /// Whether the page stands in for an address that does not exist.
    pub lost: bool,
}

/// What only the browser knows, and some screens show.
#[derive(Debug, Default)]
pub struct Beside {
    /// Where the runner is, for the emergency number; unknown until the browser has said.
    pub place: Option<Place>,
    /// The diary, while it is on the screen and the browser has opened it.
    pub shelf: Option<Shelf>,
}

/// What a tap means.
#[derive(Clone, Debug)]
pub enum Tap {
    /// Something happened in the care.
    Event(Event),
    /// Back as the browser goes, or to this step when there is nothing to go back to.
    Back(StepId),
    /// The browser holds sound back until it is asked for it.
    Sound,
    /// Try every output that is set.
    TestSound,
    /// Put the last cramp into the diary.
    Save,
    /// Hand the plan to another app.
    Share,
    /// Print the plan.
    Print,
    /// Have the calendar remind of something.
    Calendar(Alarm),
    /// Something in the diary.
    Diary(DiaryTap),
    /// A setting was chosen.
    Set {
        /// As in the form.
        name: String,
        /// As in the form.
        value: String,
    },
}

/// A tap in the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiaryTap {
    /// Open the form of an entry.
    Edit(Id),
    /// Take an entry away.
    Delete(Id),
    /// Bring back what was deleted.
    Undo,
    /// Keep what is in the form.
    Keep,
    /// Leave things as they were.
    Cancel,
    /// List older entries.
    More,
    /// Export what can be imported again.
    Json,
    /// Export a table.
    Csv,
    /// A file was chosen.
    File,
    /// Take in what it brought.
    Add,
    /// Delete everything: ask first.
    Erase,
    /// Delete everything.
    EraseNow,
}

/// What the calendar can remind of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alarm {
    /// A look at the leg on the next day.
    NextDay,
    /// The ice must come off.
    IceOff,
}
