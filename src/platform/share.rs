//! A text that leaves the page: to another app, to the clipboard, to paper.

use super::js;

/// Where a text went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Went {
    /// Another app has it.
    Shared,
    /// It is in the clipboard.
    Copied,
    /// The browser let it go nowhere.
    Nowhere,
}

/// Offers a text to other apps, or puts it into the clipboard where the browser cannot. To be called in a tap; `went` is
/// called later, or at once where there is neither; never where the reader thinks better of it.
pub fn offer(text: &str, went: impl Fn(Went) + 'static) {
    let Some(navigator) = js::navigator() else {
        return went(Went::Nowhere);
    };
    if let Some(what) = js::new("Object", &[]) {
        js::set(&what, "text", &text.into());
        if let Some(shared) = js::call(&navigator, "share", &[&what]) {
            return js::then(Some(shared), move |shared| {
                if shared.is_some() {
                    went(Went::Shared);
                }
            });
        }
    }
    let clipboard = js::get(&navigator, "clipboard");
    let copied = clipboard.and_then(|clipboard| js::call(&clipboard, "writeText", &[&text.into()]));
    // A promise of nothing is kept with `undefined`.
    js::then(copied, move |copied| {
        went(if copied.is_some() {
            Went::Copied
        } else {
            Went::Nowhere
        });
    });
}

/// Asks how and where to print the page. Nothing happens where the browser cannot.
pub fn print() {
    if let Some(window) = web_sys::window() {
        js::call(&window.into(), "print", &[]);
    }
}
