//! The words around keeping the guide on the phone.
//!
//! Only written to files by the native build; none of it is in the browser build.

/// The name of the part that holds these offers, for those who cannot see it.
pub const OFFERS: &str = "This guide on your phone";
/// A new version has come, whole.
pub const UPDATE: &str = "A new version is ready.";
/// Puts it in place and loads it.
pub const UPDATE_NOW: &str = "Use it now";
/// Where a stretch is under way, in this tab or another.
pub const UPDATE_BUSY: &str = "A stretch is under way. The new version comes after it.";
/// Puts the guide among the apps of the phone.
pub const INSTALL: &str = "Add to home screen";
/// How to, in Safari.
pub const INSTALL_IOS: &str = "In Safari, tap Share. Then tap Add to Home Screen.";
/// How to, in Firefox.
pub const INSTALL_FIREFOX: &str = "In Firefox, open the menu. Then tap Add to Home screen.";

/// The name of the app where there is room for more than the name of the guide.
pub const APP_NAME: &str = "uncramp: leg cramp guide";
/// What the picture for links to the guide shows.
pub const CARD: &str = "Three stretches for a cramped leg: calf, back of thigh, front of thigh";
/// What the pictures for the store of a phone show.
pub const SHOT_HOME: &str = "Where does it cramp?";
/// The same.
pub const SHOT_HOLD: &str = "A calf stretch with its countdown";
/// The same.
pub const SHOT_AFTER: &str = "What helps after the cramp";
