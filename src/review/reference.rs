//! The chapters with tables: hazards, vignettes, evidence, where each answer leads, and all other words.

use super::picture::shown;
use super::vignette::play;
use super::words::texts;
use crate::care::{StepId, graph};
use crate::content::en::about::{CLAIMS, REFERENCES};
use crate::content::en::review::{self as words, ui};
use crate::content::en::{about, learn};
use crate::content::review::{Forbidden, Hazard, Tap, Vignette};
use crate::content::{self, Evidence};
use crate::language::Language;
use maud::{Markup, html};

pub(super) fn columns(names: &[&str]) -> Markup {
    html! { thead { tr { @for name in names { th { (name) } } } } }
}

pub(super) fn hazards() -> Markup {
    html! { @for it in words::hazards_of_the_care() { (hazard(it)) } }
}

pub(super) fn program_hazards() -> Markup {
    html! { @for it in words::PROGRAM_HAZARDS { (hazard(it)) } }
}

fn hazard(it: &Hazard) -> Markup {
    let [cause, harm, controls, remains] = ui::HAZARD_LABELS;
    html! {
        div.card {
            p.heading { (it.id) " " (it.hazard) }
            p { b { (cause) ": " } (it.cause) " " b { (harm) ": " } (it.harm) }
            p.label { (controls) }
            ul {
                @for control in it.controls {
                    li {
                        (control.says) " "
                        @if control.test.is_empty() { i { (ui::NO_TEST) } } @else { code { (control.test) } }
                    }
                }
            }
            p { b { (remains) ": " } (it.remains) }
        }
    }
}

pub(super) fn vignettes() -> Markup {
    html! {
        table.vignettes {
            (columns(&ui::VIGNETTE_COLUMNS))
            @for (vignette, number) in words::vignettes().zip(1..) {
                tr {
                    td { b { (number) ". " (vignette.name) ". " } (vignette.case) }
                    td { (taps(vignette)) }
                    td { span.path { "/" (vignette.end) } " \u{201c}" (vignette.says) "\u{201d}" }
                    td { (forbidden(vignette)) }
                }
            }
        }
    }
}

fn taps(vignette: &Vignette) -> Markup {
    let Ok(played) = play(vignette) else {
        return html! { i { (ui::NOT_IN_GUIDE) } };
    };
    let mut tapped = played.tapped.into_iter();
    let shown: Vec<String> = vignette
        .taps
        .iter()
        .map(|tap| match tap {
            Tap::Hold => ui::HOLDS_TO_THE_END.to_owned(),
            Tap::Minutes(minutes) => format!("{minutes} {}", ui::MINUTES_PASS),
            _ => tapped.next().unwrap_or_default(),
        })
        .collect();
    html! { (shown.join(" · ")) }
}

fn forbidden(vignette: &Vignette) -> String {
    let names: Vec<_> = vignette
        .forbids
        .iter()
        .map(|forbidden| match forbidden {
            Forbidden::Stretches => ui::ANY_STRETCH.to_owned(),
            Forbidden::Step(path) => format!("/{path}"),
        })
        .collect();
    names.join(", ")
}

pub(super) fn evidence() -> Markup {
    let label = |evidence: Evidence| content::en::evidence(evidence);
    html! {
        table.evidence {
            (columns(&ui::EVIDENCE_COLUMNS))
            @for claim in CLAIMS {
                tr {
                    td { (claim.claim) " " span.small { (claim.ids.join(", ")) } }
                    td { (label(claim.evidence)) }
                    td { (claim.say) }
                    td { (claim.source_says) }
                    td.small { (claim.sources.iter().map(|it| it.name).collect::<Vec<_>>().join("; ")) }
                }
            }
        }
        h3 { (ui::SOURCES) }
        ul.small {
            @for reference in REFERENCES {
                li {
                    (reference.name) " "
                    @match reference.address {
                        Some(address) => a href=(address) { (address) },
                        None => i { (ui::NO_ADDRESS) },
                    }
                }
            }
        }
    }
}

/// What is only read: the page on cramps, and what the page of sources says besides the claims.
pub(super) fn pages() -> Markup {
    html! {
        div.card {
            p.heading { (learn::TITLE) }
            @for part in learn::PARTS {
                p.label { (part.heading) }
                @for line in part.lines {
                    p { (line.text) " " @if let Some(evidence) = line.evidence { span.evidence { (content::en::evidence(evidence)) } } }
                }
            }
        }
        div.card {
            p.heading { (about::TITLE) }
            @for section in [about::WHAT, about::DISCLAIMER, about::SEE_SOMEONE, about::ALSO, about::PRIVACY] {
                p.label { (section.heading) }
                @for text in section.text { p { (text) } }
            }
            p.label { (about::NUMBERS_HEADING) }
            ul { @for it in about::NUMBERS { li { (it.what) ": " (it.value) ". " span.small { (it.source) } } } }
            p.label { (about::LEFT_OUT_HEADING) }
            ul { @for it in about::LEFT_OUT { li { (it.what) ": " (it.why) } } }
        }
    }
}

pub(super) fn tables() -> Markup {
    html! {
        table.ways {
            (columns(&ui::TABLE_COLUMNS))
            @for step in StepId::all() {
                @for (edge, index) in graph::edges(step).into_iter().zip(0..) {
                    tr.first[index == 0] {
                        td.path { @if index == 0 { (shown(step)) } }
                        td { (content::en::label(step, edge.answer)) }
                        td.path { (shown(edge.to)) }
                    }
                }
            }
        }
    }
}

/// The words of the copy that are nowhere else in the document, in the order of the sources.
pub(super) fn other_words(document: &str) -> Markup {
    let escaped = |word: &str| html! { (word) }.into_string();
    let texts = texts(Language::English);
    let mut parts: Vec<(&str, Vec<&str>)> = Vec::new();
    for it in texts.filter(|it| !document.contains(&escaped(it.text))) {
        let part = ui::file(it.file);
        match parts.iter_mut().find(|(name, _)| *name == part) {
            Some((_, words)) => words.push(it.text),
            None => parts.push((part, vec![it.text])),
        }
    }
    html! {
        @for (part, words) in &parts {
            h3 { (part) }
            p.small { (words.join(" \u{b7} ")) }
        }
    }
}
