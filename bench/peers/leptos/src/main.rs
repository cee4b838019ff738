//! The first six steps of the guide with Leptos and its router.

use std::time::Duration;

use leptos::prelude::*;
use leptos_router::components::{A, Route, Router, Routes};
use leptos_router::path;

/// What a step shows, and the step that each answer leads to.
#[derive(Clone, Copy)]
struct Step {
    name: &'static str,
    heading: &'static str,
    text: &'static [&'static str],
    hold: bool,
    answers: &'static [(&'static str, &'static str)],
}

include!(concat!(env!("OUT_DIR"), "/steps.rs"));

#[component]
fn Clock() -> impl IntoView {
    let (left, set_left) = signal(SECONDS);
    let tick = move || set_left.update(|left| *left = left.saturating_sub(1));
    if let Ok(timer) = set_interval_with_handle(tick, Duration::from_secs(1)) {
        on_cleanup(move || timer.clear());
    }
    view! { <p class="clock">{left}</p> }
}

#[component]
fn Page(step: Step) -> impl IntoView {
    view! {
        <main data-step=step.name>
            <h1>{step.heading}</h1>
            {step.text.iter().map(|line| view! { <p>{*line}</p> }).collect_view()}
            {step.hold.then(|| view! { <Clock/> })}
            {step
                .answers
                .iter()
                .map(|(label, next)| view! { <A href=format!("/{}", next.trim_start_matches("home"))>{*label}</A> })
                .collect_view()}
        </main>
    }
}

#[component]
fn Guide() -> impl IntoView {
    Effect::new(|_| {
        window()
            .performance()
            .map(|performance| performance.mark("uncramp:ready"))
    });
    view! {
        <Router>
            <Routes fallback=|| "Not found">
                <Route path=path!("/") view=|| view! { <Page step=HOME/> }/>
                <Route path=path!("/calf") view=|| view! { <Page step=CALF/> }/>
                <Route path=path!("/hold") view=|| view! { <Page step=HOLD/> }/>
                <Route path=path!("/check") view=|| view! { <Page step=CHECK/> }/>
                <Route path=path!("/ice") view=|| view! { <Page step=ICE/> }/>
                <Route path=path!("/after") view=|| view! { <Page step=AFTER/> }/>
            </Routes>
        </Router>
    }
}

fn main() {
    console_error_panic_hook::set_once();
    mount_to_body(Guide);
}
