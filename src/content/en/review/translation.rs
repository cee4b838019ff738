//! What the document of a translation says besides the headings that it shares with the English one. None of it is shown to a
//! runner, so it is in English alone.

use crate::language::Language;

/// The English name of a language.
#[must_use]
pub const fn language_name(language: Language) -> &'static str {
    match language {
        Language::English => "English",
        Language::Spanish => "Spanish",
        Language::German => "German",
        Language::French => "French",
        Language::Portuguese => "Brazilian Portuguese",
        Language::Japanese => "Japanese",
    }
}

/// The title.
#[must_use]
pub fn title(name: &str) -> String {
    format!("Clinical review of the translation: {name}")
}
/// What it is.
#[must_use]
pub fn subtitle(name: &str) -> String {
    format!(
        "Every word the guide shows or says in {name}, beside the English that it translates, for a clinician who speaks both"
    )
}
/// The first paragraph, before and after the link to the English document.
#[must_use]
pub fn frame(name: &str) -> [String; 2] {
    [
        format!(
            "Headings and explanations of this document are in English: no runner sees them. What is in {name} is what a runner sees or \
             hears. What the guide decides is the same in every language. Its rules, the dangers of each red flag, thresholds, hazard \
             log, vignettes and graph are therefore in the "
        ),
        ", which somebody else may have signed. You need it only where you want to know why the guide says something.".to_owned(),
    ]
}
/// The link in that paragraph.
pub const ENGLISH_DOCUMENT: &str = "English document";
/// How to read it.
#[must_use]
pub fn how_to_read(chapters: usize, minutes: usize) -> String {
    format!(
        "Part one, chapters 1 to {chapters}, is what you sign: about {minutes} minutes with both languages. It begins with the red flags and \
         the pages for an emergency, because most depends on them. Mark what is wrong in the margin, then fill in the page for the \
         signature. Part two is for reference."
    )
}
/// Before the hash of the translation.
pub const HASH: &str = "Hash of the translation";
/// What that hash covers.
pub const HASH_NOTE: &str = "SHA-256 of copy.txt beside this file. It covers every word of the guide in this language and every word of the English that \
     it translates, on which screen each stands, and where each answer leads. A signature holds for this hash only; one changed word in \
     either language and it no longer does. Glossary and record of the translation back are not covered.";
/// Before the hash of the English document.
pub const ENGLISH_HASH: &str = "Hash of the English copy";
/// Before what the guide says of its review.
pub const STATUS: &str = "The guide says";
/// Before whether the signatures hold.
pub const SIGNATURES: &str = "Signatures";
/// Whether a signature of one of the two documents holds.
#[must_use]
pub const fn holds(is_english: bool, holds: bool) -> &'static str {
    match (is_english, holds) {
        (true, true) => "English document: signed, and nothing has changed since.",
        (true, false) => "English document: no signature holds.",
        (false, true) => "This document: signed, and nothing has changed since.",
        (false, false) => "This document: no signature holds.",
    }
}
/// When the guide names a reviewer.
pub const BOTH: &str = "The guide names you in this language only while both hold.";

/// The heading of what the reviewer is asked.
pub const ASKED: &str = "What you are asked";
/// What the reviewer is asked.
pub const QUESTIONS: [&str; 2] = [
    "Please judge whether a runner who is in pain, frightened and in a hurry understands each sentence as the English means it: the same act, \
     the same sign, the same limit, the same urgency. Most can go wrong in the red flags, in the pages for help and in each \u{201c}Do not\u{201d}. \
     Judge also whether the words are those that people without medical training use where the language is spoken, and whether an \
     emergency number or a name of a service is wrong there.",
    "If the English itself seems wrong to you, say so as a reservation: that is for the reviewer of the English document.",
];

/// The chapter on red flags.
pub const FLAGS: &str = "Red flags";
/// Before the table of red flags.
pub const FLAGS_NOTE: &str = "In the order of the screen. The sign is the button as the runner reads it. \u{201c}Translated back\u{201d} is the sentence put back into \
     English; below it, in italics, what was noted when that was compared with the source. The chapter \u{201c}How the translation \
     was checked\u{201d} says how.";
/// The columns of that table, after the language.
pub const FLAG_COLUMNS: [&str; 3] = ["English", "Translated back", "Leads to"];
/// Before the stop pages.
pub const STOPS_NOTE: &str = "Each screen in the order of its words. \u{201c}Said\u{201d} is what the voice says if the runner taps nothing, and \
     \u{201c}To screen readers\u{201d} what a screen reader is given instead; what is shown too is not repeated there. A stretch begins with its \
     name, its heading and the line below, spoken. Screens with the same words are shown once, with all of their addresses.";
/// The column of what a text is.
pub const WHAT: &str = "What";
/// The column of the English texts.
pub const ENGLISH: &str = "English";
/// The column of the texts translated back.
pub const BACK: &str = "Translated back";
/// Before the practice screens.
pub const PRACTICE_NOTE: &str = "Each has the words of its stretch, and these instead or besides:";
/// The column of the addresses.
pub const PAGE: &str = "Page";
/// The chapter on the texts around the screens.
pub const PAGE_WORDS: &str = "Titles and descriptions of the pages";
/// Before it.
pub const PAGE_WORDS_NOTE: &str = "The browser shows the title, a search engine both.";

/// The name of a stretch.
pub const NAME: &str = "Name, said first";
/// The title of a page.
pub const PAGE_TITLE: &str = "Page title";
/// The heading of a screen.
pub const HEADING: &str = "Heading";
/// A line of text.
pub const LINE: &str = "Text";
/// An answer.
pub const ANSWER: &str = "Answer";
/// A button that is no answer.
pub const BUTTON: &str = "Button";
/// What the picture shows, in words.
pub const PICTURE: &str = "Picture in words";
/// The description of a page.
pub const DESCRIPTION: &str = "For search engines";
/// The time that advice is for.
pub const WHEN: &str = "When";
/// A possible reason.
pub const REASON: &str = "Reason";
/// What may help.
pub const ADVICE: &str = "Advice";
/// How well something is supported.
pub const EVIDENCE: &str = "Evidence label";
/// The parts of a claim.
pub const CLAIM: &str = "Claim";
/// See [`CLAIM`].
pub const SAYS: &str = "The guide says";
/// See [`CLAIM`].
pub const SOURCE_SAYS: &str = "The article says instead";
/// See [`CLAIM`].
pub const SOURCES: &str = "Sources";

/// Before the claims.
pub const CLAIMS_NOTE: &str =
    "As the page of sources shows them. The English document has the addresses of the sources.";
/// Before the emergency numbers.
pub const NUMBERS_NOTE: &str = "The numbers and their sources are those of the English document; here are the names, and the second line below a number.";
/// The columns of the emergency numbers, after the language.
pub const NUMBER_COLUMNS: [&str; 3] = ["English", "Number", "Second line"];
/// Before all other words.
pub const OTHER_WORDS_NOTE: &str = "What stands nowhere above, by the part of the guide it belongs to and in the order of the sources. A word in braces, as \
     {name}, stands for what is put there. Where the parts of a text do not correspond one by one, all of them stand side by side.";
/// Before the texts that do not differ.
pub const SAME: &str = "The same in both";
/// The chapter on the record.
pub const RECORD: &str = "How the translation was checked";
/// Before it.
pub const RECORD_NOTE: &str = "The account that its authors gave with the record.";
/// The chapter with the glossary.
pub const GLOSSARY: &str = "Glossary";
/// Before it.
pub const GLOSSARY_NOTE: &str = "One word for one thing, everywhere.";

/// What the signature says.
pub const SIGNING_TEXT: &str = "I speak the language of this translation and English, and I have read this document. In my judgement the translation, at this \
     version and hash, tells a runner what the English guide does, and is fit for the intended use of the guide, within the scope and with \
     the reservations below.";
