//! The document of a translation as one page, without any script.

use super::Reader;
use super::{screens, tables};
use crate::content::en::review::{CHAPTERS, translation as frame, ui};
use crate::language::{Language, Locale};
use crate::review::document::{
    Section, chapter, chapters, last_signed, links, minutes, page, short, signing,
};
use crate::review::signature::Signature;
use crate::review::{banner, copy::changes, hash, holding, last_signature};
use maud::{Markup, html};

/// What a document is about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The language of the translation.
    pub language: Language,
    /// Its [`copy`](super::copy()), whose hash is signed.
    pub copy: &'a str,
    /// The hash of the English copy.
    pub english_hash: &'a str,
}

/// The document of a translation, with the signatures so far and the copy of the language that was signed last, if it is at hand.
#[must_use]
pub fn document(
    subject: Subject<'_>,
    signatures: &[Signature],
    signed_copy: Option<&str>,
) -> String {
    let reader = Reader::new(Locale::new(subject.language));
    let hash = hash(subject.copy);
    let [to_sign, for_reference] = parts(&reader, subject, signatures, signed_copy);
    let name = frame::language_name(subject.language);
    let body = html! {
        header {
            p.brand { (crate::content::en::ui::NAME) }
            h1 { (frame::title(name)) }
            p.subtitle { (frame::subtitle(name)) }
            (first_paragraph(name))
            (facts(&reader, subject, &hash, signatures))
            p { (frame::how_to_read(to_sign.len(), minutes(&to_sign))) }
            h2 { (ui::CONTENTS) }
            h3 { (ui::TO_SIGN) }
            ol.contents { (links(&to_sign, 1)) }
            p { a href="#signature" { (ui::SIGNING) } }
            h3 { (ui::FOR_REFERENCE) }
            ol.contents start=(to_sign.len() + 1) { (links(&for_reference, to_sign.len() + 1)) }
        }
        (chapters(&to_sign, 1))
        (signing(&hash, frame::SIGNING_TEXT))
        (chapters(&for_reference, to_sign.len() + 1))
    };
    let title = [&frame::title(name), " \u{b7} ", short(&hash)].concat();
    page(&title, &body)
}

fn first_paragraph(name: &str) -> Markup {
    let [before, after] = frame::frame(name);
    html! {
        p { (before) a href="../index.html" { (frame::ENGLISH_DOCUMENT) } (after) }
    }
}

/// Version, hashes, and whether the translation is reviewed.
fn facts(reader: &Reader, subject: Subject<'_>, hash: &str, signatures: &[Signature]) -> Markup {
    let hash_of = |language| match language {
        Language::English => subject.english_hash.to_owned(),
        _ => hash.to_owned(),
    };
    let holds = |language| !holding(language, signatures, hash_of).is_empty();
    html! {
        dl {
            dt { (ui::VERSION) }
            dd { (env!("CARGO_PKG_VERSION")) }
            dt { (frame::HASH) }
            dd { code.hash { (hash) } p.small { (frame::HASH_NOTE) } }
            dt { (frame::ENGLISH_HASH) }
            dd { code.hash { (subject.english_hash) } }
            dt { (frame::STATUS) }
            dd lang=(reader.lang()) {
                @for line in banner(subject.language, signatures, hash_of) { p { b { (line) } } }
            }
            dt { (frame::SIGNATURES) }
            dd {
                p { (frame::holds(true, holds(Language::English))) }
                p { (frame::holds(false, holds(subject.language))) }
                p.small { (frame::BOTH) }
            }
        }
    }
}

/// What is signed, and what is for reference.
fn parts(
    reader: &Reader,
    subject: Subject<'_>,
    signatures: &[Signature],
    signed_copy: Option<&str>,
) -> [Vec<Section>; 2] {
    let noted = |note: &str, content: Markup| html! { p { (note) } (content) };
    let to_sign = vec![
        (CHAPTERS[0].heading, intended_use()),
        (
            ui::CHANGES,
            changed(reader, subject, signatures, signed_copy),
        ),
        (
            frame::FLAGS,
            noted(frame::FLAGS_NOTE, tables::flags(reader)),
        ),
        (ui::STOPS, noted(frame::STOPS_NOTE, screens::stops(reader))),
        (ui::CARE, noted(ui::CARE_NOTE, screens::care(reader))),
    ];
    let for_reference = vec![
        (ui::OTHER_SCREENS, screens::others(reader)),
        (
            frame::PAGE_WORDS,
            noted(frame::PAGE_WORDS_NOTE, tables::page_words(reader)),
        ),
        (
            ui::EVIDENCE,
            noted(frame::CLAIMS_NOTE, tables::evidence(reader)),
        ),
        (
            ui::NUMBERS,
            noted(frame::NUMBERS_NOTE, tables::emergency_numbers(reader)),
        ),
        (
            ui::OTHER_WORDS,
            noted(frame::OTHER_WORDS_NOTE, tables::other_words(reader)),
        ),
        (
            frame::RECORD,
            noted(frame::RECORD_NOTE, tables::record(reader)),
        ),
        (
            frame::GLOSSARY,
            noted(frame::GLOSSARY_NOTE, tables::terms(reader)),
        ),
    ];
    [to_sign, for_reference]
}

/// What the guide is for, as the English document says it, and what the reader of a translation is asked.
fn intended_use() -> Markup {
    html! {
        @for it in CHAPTERS.iter().take(2) { (chapter(it)) }
        h3 { (frame::ASKED) }
        @for text in frame::QUESTIONS { p { (text) } }
    }
}

fn changed(
    reader: &Reader,
    subject: Subject<'_>,
    signatures: &[Signature],
    signed_copy: Option<&str>,
) -> Markup {
    let Some(last) = last_signature(subject.language, signatures) else {
        return html! { p { (ui::NO_SIGNATURE) } };
    };
    html! {
        p { (last_signed(last)) }
        @match signed_copy {
            _ if last.hash == hash(subject.copy) => p { (ui::NO_CHANGES) },
            None => p { (ui::NO_SIGNED_COPY) },
            Some(signed) => {
                @let [gone, new] = changes(signed, subject.copy);
                (changed_lines(reader, ui::GONE, "gone", &gone))
                (changed_lines(reader, ui::NEW, "new", &new))
            }
        }
    }
}

/// Lines of a copy that only one of two has: each has three columns.
fn changed_lines(reader: &Reader, heading: &str, class: &str, lines: &[&str]) -> Markup {
    html! {
        @if !lines.is_empty() {
            p.label { (heading) }
            ul.changes.(class) {
                @for line in lines {
                    @let mut parts = line.splitn(3, '\t');
                    li {
                        (parts.next().unwrap_or_default()) " "
                        b lang=(reader.lang()) { (parts.next().unwrap_or_default()) } " "
                        (parts.next().unwrap_or_default())
                    }
                }
            }
        }
    }
}
