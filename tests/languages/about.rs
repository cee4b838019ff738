//! *About and sources* states the same facts in every language.

use std::collections::BTreeSet;

use uncramp::content::article::Claim;

use crate::{ENGLISH, TRANSLATIONS, numbers};

#[test]
fn a_claim_has_the_same_evidence_and_sources_in_every_language() {
    for copy in &TRANSLATIONS {
        let language = copy.language;
        assert_eq!(copy.claims.len(), ENGLISH.claims.len(), "{language:?}");
        for (own, english) in copy.claims.iter().zip(ENGLISH.claims) {
            let claim = english.claim;
            assert_eq!(own.ids, english.ids, "{language:?} {claim}");
            assert_eq!(own.evidence, english.evidence, "{language:?} {claim}");
            let addresses = |claim: &Claim| {
                let sources = claim.sources.iter();
                sources.map(|source| source.address).collect::<Vec<_>>()
            };
            assert_eq!(addresses(own), addresses(english), "{language:?} {claim}");
        }
    }
}

/// The numbers in a text: one may have to be repeated where English need not.
fn distinct(text: &str) -> BTreeSet<u64> {
    numbers(text).into_iter().collect()
}

#[test]
fn a_number_is_the_same_in_every_language() {
    for copy in &TRANSLATIONS {
        let language = copy.language;
        assert_eq!(copy.numbers.len(), ENGLISH.numbers.len(), "{language:?}");
        for (own, english) in copy.numbers.iter().zip(ENGLISH.numbers) {
            let what = english.what;
            for (own, english) in [(own.value, english.value), (own.source, english.source)] {
                assert_eq!(
                    distinct(own),
                    distinct(english),
                    "{language:?} {what}: {own}"
                );
            }
        }
    }
}
