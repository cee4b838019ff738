//! Whether a header says what it should. Hosts may word it in their own way where it means the same.

use super::client::Answer;
use super::finding::Advice;
use crate::kinds::Kind;

/// A year, in seconds.
const YEAR: u64 = 31_536_000;
/// A day, in seconds: the longest that something may be kept that can change.
const DAY: u64 = 86_400;

/// Something wrong in one answer.
pub(super) type Wrong = (String, Advice);

/// What is wrong with the headers of an answer that should have these.
pub(super) fn headers(answer: &Answer, expected: &[(&str, String)], secure: bool) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    for (name, expect) in expected {
        // Over plain http it says nothing.
        if *name == "strict-transport-security" && !secure {
            continue;
        }
        let found = answer.header(name);
        let what = match &found {
            None => format!("{name} is missing"),
            Some(found) if !says(name, expect, found) => differs(name, expect, found),
            Some(_) => continue,
        };
        wrong.push((what, Advice::Headers));
    }
    if let Some(cookie) = answer.header("set-cookie") {
        let name = cookie.split('=').next().unwrap_or_default();
        wrong.push((format!("it sets the cookie \"{name}\""), Advice::Cookies));
    }
    wrong
}

/// What is wrong with the type of an answer.
pub(super) fn mime(answer: &Answer, kind: Kind) -> Option<Wrong> {
    let Some(found) = answer.header("content-type") else {
        return Some(("content-type is missing".into(), Advice::Type));
    };
    let essence = found.split(';').next().unwrap_or_default().trim();
    let same = essence.eq_ignore_ascii_case(kind.mime)
        || kind.extension == "js" && essence.eq_ignore_ascii_case("application/javascript");
    let what = format!("content-type is \"{found}\", not \"{}\"", kind.mime);
    (!same).then_some((what, Advice::Type))
}

/// What is wrong with how an answer was compressed, where the browser takes this encoding before others.
pub(super) fn encoding(answer: &Answer, wanted: &str) -> Option<Wrong> {
    let found = answer.encoding();
    let what = match found.as_deref() {
        Some(found) if found == wanted => return None,
        Some(found) => format!("it is sent as {found} to who takes {wanted}"),
        None => format!("it is sent uncompressed to who takes {wanted}"),
    };
    Some((what, Advice::Compression))
}

/// Whether an answer may be kept for long.
pub(super) fn is_kept(answer: &Answer) -> bool {
    let cache = answer.header("cache-control").unwrap_or_default();
    directive(&cache, "immutable").is_some() || max_age(&cache).is_some_and(|age| age > DAY)
}

/// Whether a header's value means what it should.
fn says(name: &str, expect: &str, found: &str) -> bool {
    match name {
        "cache-control" => keeps_alike(expect, found),
        "strict-transport-security" => {
            let parts = found.replace(';', ",");
            max_age(&parts).is_some_and(|age| age >= YEAR)
                && directive(&parts, "includesubdomains").is_some()
        }
        _ => parts(name, found) == parts(name, expect),
    }
}

/// How a value differs from what it should be. Of a long one only what is missing or too much is told.
fn differs(name: &str, expect: &str, found: &str) -> String {
    let (expected, present) = (parts(name, expect), parts(name, found));
    if expected.len() == 1 {
        return format!("{name} is \"{found}\", not \"{expect}\"");
    }
    let lacking = expected.iter().find(|part| !present.contains(part));
    let more = present.iter().find(|part| !expected.contains(part));
    match (lacking, more) {
        (Some(lacking), _) => format!("{name} lacks \"{lacking}\""),
        (None, Some(more)) => format!("{name} has \"{more}\" too much"),
        (None, None) => format!("{name} says something twice"),
    }
}

/// What a value is made of, in no order of its own.
fn parts<'a>(name: &str, value: &'a str) -> Vec<&'a str> {
    let mut parts: Vec<_> = match name {
        "content-security-policy" => value.split(';').map(str::trim).collect(),
        "permissions-policy" => value.split(',').map(str::trim).collect(),
        _ => vec![value.trim()],
    };
    parts.retain(|part| !part.is_empty());
    parts.sort_unstable();
    parts
}

/// Whether two values of `cache-control` have the same effect.
fn keeps_alike(expect: &str, found: &str) -> bool {
    let has = |name| directive(found, name).is_some();
    let asks = has("no-cache") || max_age(found) == Some(0);
    if directive(expect, "no-cache").is_some() {
        // A page that is never stored does not come back from the back-forward cache.
        asks && !has("no-store")
    } else if directive(expect, "immutable").is_some() {
        !has("no-cache") && has("immutable") && max_age(found).is_some_and(|age| age >= YEAR)
    } else {
        asks || max_age(found).is_some_and(|age| age <= DAY)
    }
}

/// The value of a directive, empty if it has none.
fn directive<'a>(list: &'a str, name: &str) -> Option<&'a str> {
    let mut parts = list.split(',').map(|part| {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        (key.trim(), value.trim())
    });
    parts
        .find(|(key, _)| key.eq_ignore_ascii_case(name))
        .map(|(_, value)| value)
}

fn max_age(list: &str) -> Option<u64> {
    directive(list, "max-age")?.trim_matches('"').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expect: &str, found: &str, same: bool) {
        assert_eq!(says(name, expect, found), same, "{name}: {found}");
    }

    #[test]
    fn a_page_is_asked_for_each_time_in_whatever_words() {
        let check = |found, same| check("cache-control", "no-cache", found, same);
        check("no-cache", true);
        check("public, max-age=0, must-revalidate", true);
        check("No-Cache", true);
        check("max-age=600", false);
        check("no-store", false);
        check("no-cache, no-store", false);
        check("", false);
    }

    #[test]
    fn a_hashed_file_is_kept_for_a_year() {
        let expect = "public, max-age=31536000, immutable";
        let check = |found, same| check("cache-control", expect, found, same);
        check(expect, true);
        check("immutable, max-age=63072000", true);
        check("max-age=31536000", false);
        check("public, max-age=600, immutable", false);
        check("no-cache, public, max-age=31536000, immutable", false);
    }

    #[test]
    fn an_icon_is_kept_for_a_day_at_most() {
        let check = |found, same| check("cache-control", "public, max-age=3600", found, same);
        check("public, max-age=3600", true);
        check("max-age=600", true);
        check("no-cache", true);
        check("public, max-age=31536000, immutable", false);
        check("public", false);
    }

    #[test]
    fn https_is_kept_for_a_year_or_longer() {
        let expect = "max-age=31536000; includeSubDomains";
        let check = |found, same| check("strict-transport-security", expect, found, same);
        check(expect, true);
        check("max-age=63072000; includeSubDomains; preload", true);
        check("max-age=31536000", false);
        check("max-age=600; includeSubDomains", false);
    }

    #[test]
    fn all_else_is_compared_word_by_word() {
        check("referrer-policy", "strict-origin", "strict-origin", true);
        check(
            "referrer-policy",
            "strict-origin",
            "strict-origin, strict-origin",
            false,
        );
        check("x-content-type-options", "nosniff", "", false);
    }

    #[track_caller]
    fn check_differs(name: &str, found: &str, expect: &str) {
        let right = "default-src 'none'; img-src 'self'";
        assert_eq!(differs(name, right, found), expect);
    }

    #[test]
    fn of_a_policy_is_told_what_is_missing_or_too_much() {
        let name = "content-security-policy";
        check(name, "a 'b'; c", "c;a 'b'; ", true);
        check(name, "a 'b'; c", "a 'b'; c; d", false);
        check_differs(
            name,
            "img-src 'self'",
            "content-security-policy lacks \"default-src 'none'\"",
        );
        check_differs(
            name,
            "default-src 'none'; img-src 'self'; x",
            "content-security-policy has \"x\" too much",
        );
        check_differs(
            name,
            "default-src 'none'; img-src 'self'; img-src 'self'",
            "content-security-policy says something twice",
        );
        check_differs(
            "x",
            "y",
            "x is \"y\", not \"default-src 'none'; img-src 'self'\"",
        );
    }
}
