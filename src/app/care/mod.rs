//! The app of every step except the diary.

mod observe;
mod page;
mod runtime;
mod sound;
mod warm_up;

use super::page::PrerenderedPage;
use super::{agreement, takeover};
use crate::care::{Clock, Event as CareEvent, StepId};
use crate::language::Published;
use crate::platform::lifecycle::{Change, Lifecycle};
use crate::platform::{events, history};
use crate::state::care::{Event, Start};
use crate::view::{self, Guide};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;
use runtime::App;

/// Takes over the prerendered page.
///
/// If this is no page of the guide, or the browser has no monotonic clock, the page stays plain and keeps working.
pub fn start() {
    let Some(PrerenderedPage { root, base, step }) = super::page::find() else {
        return;
    };
    let Some(reading) = observe::reading() else {
        return;
    };
    let not_found = root.has_attribute("data-not-found");
    let framed = root.has_attribute("data-framed");
    let published = root.get_attribute("data-languages");
    let published = Published::from_text(&published.unwrap_or_default());

    // The initial state is that of the prerendered page; stored records are applied once the app has taken over.
    let app = App::new(
        step,
        Clock::new(reading),
        base,
        [not_found, framed],
        published,
    );
    app.draw_by(takeover::take_over(&root, move || {
        app.with_guide(view::shell)
    }));
    if !app.matches_page() {
        return;
    }
    // At once: resuming later would undo events dispatched in between.
    resume(app, step);
    listen(app, &root);

    super::page::ready();
    warm_up::warm_up(app, 1);
}

/// Resumes from what is stored, on the page as the app has found it.
fn resume(app: App, step: StepId) {
    app.dispatch(observe::records());
    let (elapsed, paused) = page::countdown();
    app.dispatch(Event::Started(Start {
        step,
        elapsed,
        paused,
    }));
}

/// Listens at the root of the app: one listener per kind of event, independent of the views.
fn listen(app: App, root: &HtmlElement) {
    core::mem::forget(history::PopStateListener::listen(move || {
        // An address that is no step of the guide changes nothing.
        if let Some(step) = agreement::step_at(app.base()) {
            app.dispatch(Event::Care(CareEvent::Visited(step)));
        }
    }));
    // The guides of one store's page share what is stored, and must not reload in turns.
    let holds_session = move || (!app.is_framed()).then(observe::holds_session).flatten();
    core::mem::forget(Lifecycle::listen(move |change| {
        app.dispatch(match change {
            Change::Hidden => Event::Hidden,
            Change::Left => Event::Left,
            Change::Shown => Event::Shown(holds_session()),
            Change::Restored => Event::Restored(holds_session()),
        });
    }));
    events::listen(root, "click", move |click| {
        if !app.matches_page() {
            return agreement::stop();
        }
        let click = click.dyn_ref();
        let tap = click.and_then(|click| app.with_guide(|guide| guide.clicked(click)));
        if let Some(tap) = tap {
            app.dispatch(Event::Tapped(tap));
        }
    });
    events::listen(root, "change", move |change| {
        if let Some(tap) = Guide::changed(change) {
            app.dispatch(Event::Tapped(tap));
            app.with_guide(|guide| guide.sync_pause(change));
        }
    });
}
