//! The copy for storing the guide on the phone.
//!
//! Written to files by the native build only; not part of the browser build.
pub const OFFERS: &str = "Diese Hilfe auf deinem Handy";
pub const UPDATE: &str = "Eine neue Version ist bereit.";
pub const UPDATE_NOW: &str = "Jetzt nutzen";
pub const UPDATE_BUSY: &str = "Gerade läuft eine Dehnung. Die neue Version kommt danach.";
pub const INSTALL: &str = "Zum Startbildschirm";
pub const INSTALL_IOS: &str = "Tippe in Safari auf Teilen. Tippe dann auf „Zum Home-Bildschirm“.";
pub const INSTALL_FIREFOX: &str =
    "Öffne in Firefox das Menü. Tippe dann auf „Zum Startbildschirm hinzufügen“.";
pub const APP_NAME: &str = "uncramp: Hilfe beim Krampf im Bein";
pub const CARD: &str =
    "Drei Dehnungen für ein verkrampftes Bein: Wade, Oberschenkel hinten, Oberschenkel vorn";
pub const SHOT_HOME: &str = "Wo ist der Krampf?";
pub const SHOT_HOLD: &str = "Eine Wadendehnung mit Countdown";
pub const SHOT_AFTER: &str = "Was nach dem Krampf hilft";
