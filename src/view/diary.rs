//! The diary: the app draws it, the plain page says so.

use super::markup::Html;
use crate::content::ui;

/// What stands there before the app.
pub(super) fn diary(html: &mut Html) {
    html.raw("<div class=\"words\">")
        .paragraph("line without-app", ui::DIARY_NEEDS_APP)
        .raw("</div>");
}
