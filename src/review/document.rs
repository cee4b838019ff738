//! The document as one page: readable on a screen and on paper, without any script.

use super::copy::changes;
use super::signature::Signature;
use super::{banner, hash, picture, reference, screens};
use crate::content::LANGUAGE;
use crate::content::review::Chapter;
use crate::content::review_words::{CHAPTERS, RULES, reviewed_by, ui};
use crate::figure::motion;
use crate::generated_sources;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// A chapter: its heading and what it says.
type Section = (&'static str, Markup);

/// The document for a copy, with the signatures so far and the copy that was signed last, if it is at hand.
#[must_use]
pub fn document(copy: &str, signatures: &[Signature], signed_copy: Option<&str>) -> String {
    let sections = sections(copy, signatures, signed_copy);
    let body = html! {
        (cover(copy, signatures, &sections))
        @for ((heading, content), number) in sections.iter().zip(1..) {
            section id={ "chapter-" (number) } {
                h2 { (number) ". " (heading) }
                (content)
            }
        }
    };
    let others = reference::other_words(&body.0);
    let number = sections.len() + 1;
    let page = html! {
        (DOCTYPE)
        html lang=(LANGUAGE.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (ui::TITLE) " \u{b7} " (short(&hash(copy))) }
                style { (PreEscaped(style())) }
            }
            body.root data-theme="light" {
                (body)
                section id={ "chapter-" (number) } {
                    h2 { (number) ". " (ui::OTHER_WORDS) }
                    p { (ui::OTHER_WORDS_NOTE) }
                    (others)
                }
                (signing(copy))
            }
        }
    };
    page.into_string()
}

/// The first digits of a hash, to recognise it by.
fn short(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}

fn sections(copy: &str, signatures: &[Signature], signed_copy: Option<&str>) -> Vec<Section> {
    let noted = |note: &str, content: Markup| html! { p { (note) } (content) };
    vec![
        (
            CHAPTERS[0].heading,
            html! { @for it in CHAPTERS { (chapter(it)) } },
        ),
        (ui::CHANGES, changed(copy, signatures, signed_copy)),
        (ui::FLAGS, noted(ui::FLAGS_NOTE, reference::flags())),
        (ui::HAZARDS, noted(ui::HAZARDS_NOTE, reference::hazards())),
        (
            ui::THRESHOLDS,
            noted(ui::THRESHOLDS_NOTE, reference::thresholds()),
        ),
        (
            ui::PICTURES,
            html! { p { (ui::PICTURES_NOTE) } (chapter(&RULES)) (picture::pictures()) },
        ),
        (ui::SCREENS, noted(ui::SCREENS_NOTE, screens::screens())),
        (
            ui::VIGNETTES,
            noted(ui::VIGNETTES_NOTE, reference::vignettes()),
        ),
        (ui::PAGES, reference::pages()),
        (ui::EVIDENCE, reference::evidence()),
        (ui::NUMBERS, noted(ui::NUMBERS_NOTE, reference::numbers())),
        (ui::TABLES, reference::tables()),
    ]
}

fn cover(copy: &str, signatures: &[Signature], sections: &[Section]) -> Markup {
    let hash = hash(copy);
    html! {
        header {
            p.brand { (crate::content::ui::NAME) }
            h1 { (ui::TITLE) }
            p.subtitle { (ui::SUBTITLE) }
            dl {
                dt { (ui::VERSION) }
                dd { (env!("CARGO_PKG_VERSION")) }
                dt { (ui::HASH) }
                dd { code.hash { (hash) } p.small { (ui::HASH_NOTE) } }
                dt { (ui::STATUS) }
                dd { @for line in banner(signatures, &hash) { p { b { (line) } } } }
            }
            p { (ui::HOW_TO_READ) }
            h2 { (ui::CONTENTS) }
            ol.contents {
                @for ((heading, _), number) in sections.iter().zip(1..) {
                    li { a href={ "#chapter-" (number) } { (heading) } }
                }
                li { a href={ "#chapter-" (sections.len() + 1) } { (ui::OTHER_WORDS) } }
                li { a href="#signature" { (ui::SIGNING) } }
            }
        }
    }
}

fn chapter(it: &Chapter) -> Markup {
    html! {
        h3 { (it.heading) }
        @for text in it.text { p { (text) } }
        @if !it.items.is_empty() { ul { @for item in it.items { li { (item) } } } }
    }
}

fn changed(copy: &str, signatures: &[Signature], signed_copy: Option<&str>) -> Markup {
    let Some(last) = signatures.last() else {
        return html! { p { (ui::NO_SIGNATURE) } };
    };
    let lines = |heading: &str, class: &str, lines: &[&str]| {
        html! {
            @if !lines.is_empty() {
                p.label { (heading) }
                ul.changes.(class) { @for line in lines { li { (line) } } }
            }
        }
    };
    html! {
        p {
            (ui::LAST_SIGNED) " " (reviewed_by(&last.name, &last.role, last.date))
            " (" (last.registration) ") " (last.scope) " " code { (short(&last.hash)) }
        }
        @match signed_copy {
            _ if last.hash == hash(copy) => p { (ui::NO_CHANGES) },
            None => p { (ui::NO_SIGNED_COPY) },
            Some(signed) => {
                @let [gone, new] = changes(signed, copy);
                (lines(ui::GONE, "gone", &gone))
                (lines(ui::NEW, "new", &new))
            }
        }
    }
}

fn signing(copy: &str) -> Markup {
    html! {
        section.signing id="signature" {
            h2 { (ui::SIGNING) }
            p { (ui::SIGNING_TEXT) }
            p { (ui::VERSION) " " (env!("CARGO_PKG_VERSION")) " \u{b7} " (ui::HASH) " " code.hash { (hash(copy)) } }
            dl.form { @for field in ui::FIELDS { dt { (field) } dd {} } }
            p.small { (ui::SIGNING_NOTE) }
        }
    }
}

fn style() -> String {
    let mut style = String::new();
    for (name, text) in generated_sources::all() {
        if name.ends_with("shared.css") {
            style.push_str(&text.replace(":root", ".root"));
        }
    }
    style.push_str(include_str!("../../style/figure.css"));
    style.push_str(include_str!("../../style/figure_print.css"));
    style.push_str(&motion::style());
    style.push_str(include_str!("review.css"));
    style
}
