//! Uncramp: a guide that takes a runner from a cramp to relief, or to help.
//!
//! The modules, from the inside out (each may use only those listed before it):
//!
//! - `packed` and `text`: tables of texts and the conversion of numbers, in fewer bytes than the standard library takes.
//! - [`care`]: the guide itself as data and rules. Pure: no text, no clock, no browser.
//! - [`language`]: the languages of the guide. `embed` (feature `ssr`): what the guide and a store's page exchange.
//! - [`emergency`]: which number to call in which country, and how to find the country.
//! - [`figure`]: the drawn runner. [`content`]: every word a person reads. [`palette`]: the colours.
//! - [`record`]: what is stored on the device, as text. [`diary`]: what is stored of each cramp, and what is derived from it.
//! - [`screen`]: what the screen shows at one moment, from care, content and figure. Still pure.
//! - [`sound`]: the tones as data, and the cues ahead as a sound file. Still pure.
//! - [`state`]: the apps as state machines, from events to effects. Still pure.
//! - `view` (feature `ui`): renders a [`screen::Screen`]: the frame with Leptos, the step in it with maud.
//! - `generated_sources` (feature `ssr`): what the build generates for the style sheet and the scripts.
//! - `pose_sheet` (feature `ssr`): sheets of every pose, one for each theme, for people to look at.
//! - `strict_toml` (feature `ssr`): reads small TOML files that people write by hand.
//! - `review` (feature `ssr`): the document a clinician signs, and whether one has.
//! - `site` (feature `ssr`): every page as a file, with what surrounds the views.
//! - `platform` and `app` (feature `hydrate`): browser features, one per file, and the only place where effects are run.

#[cfg(all(feature = "ssr", feature = "hydrate"))]
compile_error!("`ssr` and `hydrate` are two sides of one page: build one at a time");

mod packed;
mod text;

pub mod care;
pub mod content;
pub mod diary;
#[cfg(feature = "ssr")]
pub mod embed;
pub mod emergency;
pub mod figure;
#[cfg(feature = "ssr")]
pub mod generated_sources;
pub mod language;
pub mod palette;
#[cfg(feature = "ssr")]
pub mod pose_sheet;
pub mod record;
pub mod screen;
pub mod sound;
pub mod state;

#[cfg(feature = "ssr")]
pub mod review;
#[cfg(feature = "ssr")]
pub mod site;
#[cfg(feature = "ssr")]
mod strict_toml;
#[cfg(feature = "ui")]
pub mod view;

#[cfg(feature = "hydrate")]
pub mod app;
#[cfg(feature = "hydrate")]
pub mod platform;
