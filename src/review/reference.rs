//! The chapters with tables: red flags, thresholds, hazards, vignettes, evidence, numbers, ways.

use super::copy::value;
use super::picture::shown;
use super::vignette::play;
use crate::care::{Question, RedFlag, StepId, graph};
use crate::content::about::{CLAIMS, REFERENCES};
use crate::content::review::{Forbidden, Hazard, Tap, Vignette};
use crate::content::review_words::{self as words, ui};
use crate::content::{self, Evidence, about, learn};
use maud::{Markup, html};

fn columns(names: &[&str]) -> Markup {
    html! { thead { tr { @for name in names { th { (name) } } } } }
}

pub(super) fn flags() -> Markup {
    html! {
        table.flags {
            (columns(&ui::FLAG_COLUMNS))
            @for flag in RedFlag::ALL {
                @let name = format!("{flag:?}");
                @let triage = words::TRIAGE.iter().find(|triage| triage.flag == name);
                tr {
                    td { b { (content::label(StepId::Question(Question::Safety), crate::care::Answer::Flag(flag))) } }
                    td.path { (shown(StepId::Stop(flag.leads_to()))) }
                    @for text in triage.map(|it| [it.catches, it.over, it.under]).unwrap_or_default() {
                        td { (text) }
                    }
                }
            }
        }
    }
}

pub(super) fn thresholds() -> Markup {
    html! {
        table.thresholds {
            (columns(&ui::THRESHOLD_COLUMNS))
            @for it in words::THRESHOLDS {
                tr {
                    td.path { (it.name) }
                    td.value { b { (value(it.value)) } }
                    @for text in [it.decides, it.source, it.too_low, it.too_high] { td { (text) } }
                }
            }
        }
    }
}

pub(super) fn hazards() -> Markup {
    html! { @for it in words::hazards() { (hazard(it)) } }
}

fn hazard(it: &Hazard) -> Markup {
    let [cause, harm, controls, tests, remains] = ui::HAZARD_LABELS;
    html! {
        div.card {
            p.heading { (it.id) " " (it.hazard) }
            p { b { (cause) ": " } (it.cause) " " b { (harm) ": " } (it.harm) }
            p.label { (controls) }
            ul { @for control in it.controls { li { (control) } } }
            p { b { (remains) ": " } (it.remains) }
            p.small { b { (tests) ": " } @for test in it.tests { code { (test) } " " } }
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
                    td.path { "/" (vignette.end) }
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
    let label = |evidence: Evidence| content::evidence(evidence);
    html! {
        table.evidence {
            (columns(&ui::EVIDENCE_COLUMNS))
            @for claim in CLAIMS {
                tr {
                    td { (claim.claim) " " span.small { (claim.ids.join(", ")) } }
                    td { (label(claim.evidence)) }
                    td { (claim.say) }
                    td { (claim.source_says) }
                }
            }
        }
        h3 { (ui::SOURCES) }
        ul.small {
            @for reference in REFERENCES {
                li {
                    (reference.name)
                    @if let Some(address) = reference.address { " " a href=(address) { (address) } }
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
                    p { (line.text) " " @if let Some(evidence) = line.evidence { span.evidence { (content::evidence(evidence)) } } }
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

pub(super) fn numbers() -> Markup {
    html! {
        ul.columns.small {
            @for (country, name) in content::countries() { li { (country.code) " " (name) " " b { (country.number) } } }
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
                        td { (content::label(step, edge.answer)) }
                        td.path { (shown(edge.to)) }
                    }
                }
            }
        }
    }
}

/// The words of the copy that stand nowhere else in the document.
pub(super) fn other_words(document: &str) -> Markup {
    let escaped = |word: &str| html! { (word) }.into_string();
    html! {
        ul.columns.small {
            @for word in super::copy::WORDS.lines().filter(|word| !document.contains(&escaped(word))) {
                li { (word) }
            }
        }
    }
}
