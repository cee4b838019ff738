//! The page that explains what a cramp is.

use super::Site;
use super::article::{article_layout, article_page, label};
use super::document::Page;
use super::routes::{ABOUT, LEARN};
use crate::content::article::{Line, Part};
use crate::content::learn::{DESCRIPTION, PARTS, PICTURE, TITLE, TO_PLAN, TO_WHY};
use crate::content::ui;
use crate::figure::Pose;
use crate::view::figure;
use leptos::prelude::*;

/// This page of the site.
pub(super) fn page(site: &Site) -> Page {
    article_page(site, LEARN, [TITLE, DESCRIPTION], learn(&site.base))
}

/// The article, for a guide whose first page is at `home`.
pub(super) fn learn(home: &str) -> impl IntoView + use<> {
    let parts: Vec<_> = PARTS.iter().map(part).collect();
    let links: Vec<_> = [(TO_WHY, "why/"), (TO_PLAN, "prevent/"), (ui::ABOUT, ABOUT)]
        .into_iter()
        .map(|(text, path)| view! { <li><a href=[home, path].concat()>{text}</a></li> })
        .collect();
    let body = view! {
        <div class="shown" inner_html=figure(Pose::CalfStanding, PICTURE)></div>
        {parts}
        <ul>{links}</ul>
    };
    article_layout(home, TITLE, body)
}

fn part(part: &Part) -> impl IntoView + use<> {
    let lines: Vec<_> = part.lines.iter().map(line).collect();
    view! {
        <h2>{part.heading}</h2>
        {lines}
    }
}

fn line(line: &Line) -> impl IntoView + use<> {
    let evidence = line
        .evidence
        .map(|evidence| view! { {label(evidence)} " " });
    view! { <p>{evidence} {line.text}</p> }
}
