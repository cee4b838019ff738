//! What editors of other sites read when somebody pastes a link to the guide: how to show it in a frame (oEmbed, `rich`).

use crate::content::words;
use crate::embed::ROOM_HEIGHT;
use crate::language::Locale;

/// Its file.
pub const FILE: &str = "oembed.json";
/// The media type by which editors find it.
pub(super) const TYPE: &str = "application/json+oembed";
/// The width of the frame, in pixels. Most editors make it as wide as the text.
const WIDTH: u32 = 600;

/// The file for a guide with this full address, which ends with a slash.
///
/// The frame is sealed: many editors would seal it in any case, and the app works in a sealed frame too.
#[must_use]
pub fn oembed(root: &str, locale: Locale) -> String {
    let html = format!(
        "<iframe src=\"{root}embed/index.html\" width=\"{WIDTH}\" height=\"{ROOM_HEIGHT}\" style=\"border:0;max-width:100%\" title=\"{}\" sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\" allow=\"screen-wake-lock; autoplay\"></iframe>",
        words!(locale, embed::TITLE)
    );
    serde_json::json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": words!(locale, ui::NAME),
        "provider_url": root,
        "title": words!(locale, embed::TITLE),
        "html": html,
        "width": WIDTH,
        "height": ROOM_HEIGHT,
    })
    .to_string()
}
