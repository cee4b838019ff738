//! The copy for storing the guide on the phone.
//!
//! Written to files by the native build only; not part of the browser build.

/// The accessible name of the section with these offers.
pub const OFFERS: &str = "This guide on your phone";
/// A new version is completely downloaded.
pub const UPDATE: &str = "A new version is ready.";
/// The button that activates the new version.
pub const UPDATE_NOW: &str = "Use it now";
/// A stretch is under way, in this tab or another.
pub const UPDATE_BUSY: &str = "A stretch is under way. The new version comes after it.";
/// The button that installs the guide.
pub const INSTALL: &str = "Add to home screen";
/// How to install it in Safari.
pub const INSTALL_IOS: &str = "In Safari, tap Share. Then tap Add to Home Screen.";
/// How to install it in Firefox.
pub const INSTALL_FIREFOX: &str = "In Firefox, open the menu. Then tap Add to Home screen.";

/// The long name of the app, for where there is room.
pub const APP_NAME: &str = "uncramp: leg cramp guide";
/// The text alternative of the picture for shared links.
pub const CARD: &str = "Three stretches for a cramped leg: calf, back of thigh, front of thigh";
/// The text alternatives of the screenshots for the install dialog: the first question.
pub const SHOT_HOME: &str = "Where is the cramp?";
/// A hold.
pub const SHOT_HOLD: &str = "A calf stretch with its countdown";
/// After-care.
pub const SHOT_AFTER: &str = "What helps after the cramp";
