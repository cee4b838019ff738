//! Sheets of every pose, one for each theme, for people to look at: `cargo xtask shots --poses`.

use crate::figure::{MAP_VIEW_BOX, Pose, Zone, leg_symbols, markup, motion, view_box};
use crate::generated_sources;
use std::fmt::Write as _;

/// The themes.
pub const THEMES: [&str; 3] = ["light", "dark", "sunlight"];

/// Names of the zones, to see how they fit.
const NAMES: [(Zone, &[&str]); 7] = [
    (Zone::Buttock, &["Buttock"]),
    (Zone::BackOfThigh, &["Back of", "thigh"]),
    (Zone::Calf, &["Calf"]),
    (Zone::Sole, &["Sole"]),
    (Zone::FrontOfThigh, &["Front of", "thigh"]),
    (Zone::InnerThigh, &["Inner", "thigh"]),
    (Zone::Toes, &["Toes"]),
];

const LAYOUT: &str = "body{margin:0;background:#cdd6de;font:600 13px sans-serif}\
    section{padding:8px;background:var(--paper);color:var(--ink);display:grid;grid-template-columns:repeat(6,1fr);gap:8px}\
    div{background:var(--hot-paper);border-radius:12px;padding:6px}svg:not([display]){display:block;width:100%;height:220px}\
    .let-go div{background:var(--calm-paper)}.let-go :is(.f-hot,.f-tick){opacity:0}.let-go .f-calm{opacity:1}\
    .thumb{grid-template-columns:repeat(16,1fr)}.thumb svg{height:72px}.thumb p{display:none}p{margin:4px 0 0}";

/// The sheet of a theme as a page, still, with the style of the figure.
#[must_use]
pub fn pose_sheet(theme: &str) -> String {
    let mut page =
        String::from("<!doctype html><meta charset=\"utf-8\"><title>Poses</title><style>");
    // Each section has a theme of its own.
    page.push_str(&generated_sources::shared_style_at(".root"));
    page.push_str(include_str!("../style/figure.css"));
    page.push_str(include_str!("../style/map.css"));
    page.push_str(&motion::style());
    page.push_str(LAYOUT);
    page.push_str("*{animation:none!important}</style><svg display=\"none\">");
    page.extend(leg_symbols(&NAMES).into_iter().map(|(_, drawing)| drawing));
    page.push_str("</svg>");
    for kind in ["", "let-go", "thumb"] {
        // Writing into a string cannot fail.
        let _ = write!(
            page,
            "<section class=\"root {kind}\" data-theme=\"{theme}\">"
        );
        for &pose in Pose::ALL {
            let _ = write!(
                page,
                "<div><svg class=\"figure\" viewBox=\"{}\" preserveAspectRatio=\"xMidYMax\">{}</svg><p>{}</p></div>",
                view_box(pose),
                markup(pose),
                pose.name()
            );
        }
        let _ = write!(
            page,
            "<div><svg class=\"map\" viewBox=\"{MAP_VIEW_BOX}\"><use href=\"#s-map\"/></svg><p>map</p></div></section>"
        );
    }
    page
}
