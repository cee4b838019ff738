//! The page that says what a cramp is, written to a file only: it needs no app.

use super::{article, picture};
use crate::content::learn::{Line, PARTS, PICTURE, Part, TITLE, TO_PLAN, TO_WHY};
use crate::content::ui;
use crate::figure::Pose;
use leptos::prelude::*;

/// The page, for a guide whose first page is at `home`.
pub(super) fn learn(home: &str) -> impl IntoView + use<> {
    let figure = picture::drawn(Pose::Walk, "", PICTURE);
    let parts: Vec<_> = PARTS.iter().map(part).collect();
    let links: Vec<_> = [
        (TO_WHY, "why/"),
        (TO_PLAN, "prevent/"),
        (ui::ABOUT, article::ABOUT),
    ]
    .into_iter()
    .map(|(text, path)| view! { <li><a href=[home, path].concat()>{text}</a></li> })
    .collect();
    let body = view! {
        <div class="shown" inner_html=figure.into_string()></div>
        {parts}
        <ul>{links}</ul>
    };
    article::frame(home, TITLE, body)
}

fn part(part: &Part) -> impl IntoView + use<> {
    let lines: Vec<_> = part.lines.iter().map(line).collect();
    view! {
        <h2>{part.heading}</h2>
        {lines}
    }
}

fn line(line: &Line) -> impl IntoView + use<> {
    let label = line
        .evidence
        .map(|evidence| view! { {article::label(evidence)} " " });
    view! { <p>{label} {line.text}</p> }
}
