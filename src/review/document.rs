//! The document as one page: readable on a screen and on paper, without any script.

use super::copy::changes;
use super::signature::Signature;
use super::{
    banner, hash, judged, last_signature, numbers, picture, reference, reviewed_by, screens,
};
use crate::content::en::review::{CHAPTERS, ui};
use crate::content::review::Chapter;
use crate::figure::motion;
use crate::generated_sources;
use crate::language::Language;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// A chapter: its heading and what it says.
pub(super) type Section = (&'static str, Markup);

/// How fast a clinician reads.
const WORDS_A_MINUTE: usize = 200;

/// The document for a copy, with the signatures so far and the copy that was signed last, if it is at hand.
#[must_use]
pub fn document(copy: &str, signatures: &[Signature], signed_copy: Option<&str>) -> String {
    let parts = parts(copy, signatures, signed_copy);
    let first = parts[0].len();
    let number = first + parts[1].len() + 1;
    let body = html! {
        (cover(copy, signatures, &parts))
        (chapters(&parts[0], 1))
        (signing(&hash(copy), ui::SIGNING_TEXT))
        (chapters(&parts[1], first + 1))
    };
    let others = reference::other_words(&body.0);
    let title = [ui::TITLE, " \u{b7} ", short(&hash(copy))].concat();
    let body = html! {
        (body)
        section id={ "chapter-" (number) } {
            h2 { (number) ". " (ui::OTHER_WORDS) }
            p { (ui::OTHER_WORDS_NOTE) }
            (others)
        }
    };
    page(&title, &body)
}

/// A whole page.
pub(super) fn page(title: &str, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=("en") {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(style())) }
            }
            body.root data-theme="light" { (body) }
        }
    };
    page.into_string()
}

/// Chapters, numbered from `first` on.
pub(super) fn chapters(sections: &[Section], first: usize) -> Markup {
    html! {
        @for ((heading, content), number) in sections.iter().zip(first..) {
            section id={ "chapter-" (number) } {
                h2 { (number) ". " (heading) }
                (content)
            }
        }
    }
}

/// The first digits of a hash, to recognise it by.
pub(super) fn short(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}

/// What is signed, and what is for reference.
fn parts(copy: &str, signatures: &[Signature], signed_copy: Option<&str>) -> [Vec<Section>; 2] {
    let noted = |note: &str, content: Markup| html! { p { (note) } (content) };
    let to_sign = vec![
        (
            CHAPTERS[0].heading,
            html! { @for it in CHAPTERS { (chapter(it)) } },
        ),
        (ui::CHANGES, changed(copy, signatures, signed_copy)),
        (ui::STOPS, noted(ui::SCREENS_NOTE, screens::stops())),
        (ui::FLAGS, noted(ui::FLAGS_NOTE, judged::flags())),
        (ui::BARS, judged::barred()),
        (ui::RULES, judged::rules()),
        (ui::THRESHOLDS, judged::thresholds()),
        (ui::CARE, noted(ui::CARE_NOTE, screens::care())),
        (ui::HAZARDS, noted(ui::HAZARDS_NOTE, reference::hazards())),
    ];
    let for_reference = vec![
        (
            ui::VIGNETTES,
            noted(ui::VIGNETTES_NOTE, reference::vignettes()),
        ),
        (ui::OTHER_SCREENS, screens::others()),
        (ui::PICTURES, noted(ui::PICTURES_NOTE, picture::pictures())),
        (ui::PAGES, reference::pages()),
        (ui::EVIDENCE, reference::evidence()),
        (ui::NUMBERS, noted(ui::NUMBERS_NOTE, numbers::numbers())),
        (ui::TABLES, reference::tables()),
        (ui::PROGRAM_THRESHOLDS, judged::program_thresholds()),
        (ui::PROGRAM_HAZARDS, reference::program_hazards()),
    ];
    [to_sign, for_reference]
}

/// How long chapters take to read, in minutes.
pub(super) fn minutes(sections: &[Section]) -> usize {
    words(sections).div_ceil(WORDS_A_MINUTE)
}

/// Links to chapters, numbered from `first` on.
pub(super) fn links(sections: &[Section], first: usize) -> Markup {
    html! {
        @for ((heading, _), number) in sections.iter().zip(first..) {
            li { a href={ "#chapter-" (number) } { (heading) } }
        }
    }
}

/// How many words a reader sees. Two letters of a script without spaces count as one.
fn words(sections: &[Section]) -> usize {
    sections
        .iter()
        .map(|(heading, content)| {
            let mut is_tag = false;
            let text: String = content
                .0
                .chars()
                .map(|letter| {
                    let was_tag = is_tag;
                    is_tag = letter == '<' || is_tag && letter != '>';
                    if is_tag || was_tag { ' ' } else { letter }
                })
                .collect();
            let words = heading.split_whitespace().chain(text.split_whitespace());
            let in_word = |word: &str| {
                let without_spaces = word.chars().filter(|letter| *letter > '\u{3000}').count();
                without_spaces.div_ceil(2).max(1)
            };
            words.map(in_word).sum::<usize>()
        })
        .sum()
}

/// How long the part that is signed takes to read, in minutes.
#[must_use]
pub fn minutes_to_sign(copy: &str) -> usize {
    let [to_sign, _] = parts(copy, &[], None);
    minutes(&to_sign)
}

fn cover(copy: &str, signatures: &[Signature], parts: &[Vec<Section>; 2]) -> Markup {
    let hash = hash(copy);
    let [to_sign, for_reference] = parts;
    let number = to_sign.len() + for_reference.len() + 1;
    html! {
        header {
            p.brand { (crate::content::en::ui::NAME) }
            h1 { (ui::TITLE) }
            p.subtitle { (ui::SUBTITLE) }
            dl {
                dt { (ui::VERSION) }
                dd { (env!("CARGO_PKG_VERSION")) }
                dt { (ui::HASH) }
                dd { code.hash { (hash) } p.small { (ui::HASH_NOTE) } }
                dt { (ui::STATUS) }
                dd { @for line in banner(Language::English, signatures, |_| hash.clone()) { p { b { (line) } } } }
            }
            p { (ui::how_to_read(to_sign.len(), minutes(to_sign))) }
            h2 { (ui::CONTENTS) }
            h3 { (ui::TO_SIGN) }
            ol.contents { (links(to_sign, 1)) }
            p { a href="#signature" { (ui::SIGNING) } }
            h3 { (ui::FOR_REFERENCE) }
            ol.contents start=(to_sign.len() + 1) {
                (links(for_reference, to_sign.len() + 1))
                li { a href={ "#chapter-" (number) } { (ui::OTHER_WORDS) } }
            }
        }
    }
}

pub(super) fn chapter(it: &Chapter) -> Markup {
    html! {
        h3 { (it.heading) }
        @for text in it.text { p { (text) } }
        @if !it.items.is_empty() { ul { @for item in it.items { li { (item) } } } }
    }
}

/// The last signature, in full.
pub(super) fn last_signed(last: &Signature) -> Markup {
    html! {
        (ui::LAST_SIGNED) " " (reviewed_by(last, Language::English))
        " (" (last.registration) ") " (last.scope) " " code { (short(&last.hash)) }
    }
}

fn changed(copy: &str, signatures: &[Signature], signed_copy: Option<&str>) -> Markup {
    let Some(last) = last_signature(Language::English, signatures) else {
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
            (last_signed(last))
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

/// The page to sign.
pub(super) fn signing(hash: &str, text: &str) -> Markup {
    html! {
        section.signing id="signature" {
            h2 { (ui::SIGNING) }
            p { (text) }
            p { (ui::VERSION) " " (env!("CARGO_PKG_VERSION")) " \u{b7} " (ui::HASH) " " code.hash { (hash) } }
            dl.form { @for field in ui::FIELDS { dt { (field) } dd {} } }
            p.small { (ui::SIGNING_NOTE) }
        }
    }
}

fn style() -> String {
    let mut style = generated_sources::shared_style_at(".root");
    style.push_str(include_str!("../../style/figure.css"));
    style.push_str(include_str!("../../style/figure_print.css"));
    style.push_str(&motion::style());
    style.push_str(include_str!("review.css"));
    style
}
