//! The copy for storing the guide on the phone.
//!
//! Written to files by the native build only; not part of the browser build.
pub const OFFERS: &str = "This guide on your phone";
pub const UPDATE: &str = "A new version is ready.";
pub const UPDATE_NOW: &str = "Use it now";
pub const UPDATE_BUSY: &str = "A stretch is under way. The new version comes after it.";
pub const INSTALL: &str = "Add to home screen";
pub const INSTALL_IOS: &str = "In Safari, tap Share. Then tap Add to Home Screen.";
pub const INSTALL_FIREFOX: &str = "In Firefox, open the menu. Then tap Add to Home screen.";
pub const APP_NAME: &str = "uncramp: leg cramp guide";
pub const CARD: &str = "Three stretches for a cramped leg: calf, back of thigh, front of thigh";
pub const SHOT_HOME: &str = "Where is the cramp?";
pub const SHOT_HOLD: &str = "A calf stretch with its countdown";
pub const SHOT_AFTER: &str = "What helps after the cramp";
