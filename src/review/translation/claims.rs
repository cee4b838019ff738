//! The claims of the page of sources in a language, each beside its English.

use super::rows::Row;
use crate::content::article::Claim;
use crate::content::en::review::translation as kind;
use crate::content::words;
use crate::language::Locale;

/// The texts of each claim.
pub(super) fn claims(locale: Locale) -> Vec<Vec<Row>> {
    let (own, english) = (
        words!(locale, about::CLAIMS),
        words!(Locale::ENGLISH, about::CLAIMS),
    );
    let pair = |(at, own): (usize, &Claim)| {
        let english = english
            .get(at)
            .map_or(Vec::new(), |it| texts(it, Locale::ENGLISH));
        let own = texts(own, locale).into_iter();
        let row = |(place, (what, own)): (usize, (&'static str, String))| Row {
            kind: what,
            own,
            english: english
                .get(place)
                .map_or(String::new(), |(_, text)| text.clone()),
            to: None,
        };
        let is_said = |row: &Row| !row.own.is_empty() || !row.english.is_empty();
        own.enumerate().map(row).filter(is_said).collect()
    };
    own.iter().enumerate().map(pair).collect()
}

fn texts(claim: &Claim, locale: Locale) -> Vec<(&'static str, String)> {
    let sources: Vec<_> = claim.sources.iter().map(|source| source.name).collect();
    let label = words!(locale, evidence(claim.evidence));
    vec![
        (kind::CLAIM, claim.claim.to_owned()),
        (kind::EVIDENCE, label.to_owned()),
        (kind::SAYS, claim.say.to_owned()),
        (kind::SOURCE_SAYS, claim.source_says.to_owned()),
        (kind::SOURCES, sources.join("; ")),
    ]
}
