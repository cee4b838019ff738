//! Compares the headers of a response with what they should be.

use super::client::Response;
use super::report::Advice;
use crate::file_types::FileType;

/// A problem of one response.
pub(super) type Difference = (String, Advice);

/// Compares the values of these headers. Order, case and spacing of directives do not matter.
pub(super) fn headers(
    response: &Response,
    expected: &[(&str, String)],
    is_https: bool,
) -> Vec<Difference> {
    let mut found = Vec::new();
    for (name, expect) in expected {
        // Browsers ignore it over http.
        if *name == "strict-transport-security" && !is_https {
            continue;
        }
        let difference = match response.header(name) {
            None => Some(format!("{name} is missing")),
            Some(actual) => difference(name, expect, &actual),
        };
        found.extend(difference.map(|what| (what, Advice::Headers)));
    }
    found
}

/// Compares the MIME type.
pub(super) fn mime(response: &Response, file_type: FileType) -> Option<Difference> {
    let actual = response.header("content-type").unwrap_or_default();
    let essence = actual.split(';').next().unwrap_or_default().trim();
    let what = format!("content-type is \"{actual}\", not \"{}\"", file_type.mime);
    (!essence.eq_ignore_ascii_case(file_type.mime)).then_some((what, Advice::MimeType))
}

/// Compares the encoding of a response to a request that accepts `accepted` alone.
pub(super) fn encoding(response: &Response, accepted: &str) -> Option<Difference> {
    let encoding = response.encoding();
    let what = format!("it is not sent as {accepted}");
    (encoding.as_deref() != Some(accepted)).then_some((what, Advice::Compression))
}

/// How a header differs from what it should be: long values by their first missing or unexpected directive.
fn difference(name: &str, expect: &str, actual: &str) -> Option<String> {
    let (expected, present) = (directives(expect), directives(actual));
    if expected == present {
        return None;
    }
    if expected.len() == 1 {
        return Some(format!("{name} is \"{actual}\", not \"{expect}\""));
    }
    let missing = expected.iter().find(|it| !present.contains(it));
    let unexpected = present.iter().find(|it| !expected.contains(it));
    Some(match (missing, unexpected) {
        (Some(missing), _) => format!("{name} lacks \"{missing}\""),
        (None, Some(unexpected)) => format!("{name} has an unexpected \"{unexpected}\""),
        (None, None) => format!("{name} repeats a directive"),
    })
}

fn directives(value: &str) -> Vec<String> {
    let mut directives: Vec<_> = value
        .split([';', ','])
        .map(|directive| directive.trim().to_ascii_lowercase())
        .filter(|directive| !directive.is_empty())
        .collect();
    directives.sort_unstable();
    directives
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(expect: &str, actual: &str, result: Option<&str>) {
        assert_eq!(
            difference("x", expect, actual).as_deref(),
            result,
            "{actual}"
        );
    }

    #[test]
    fn order_case_and_spacing_do_not_matter() {
        check("public, max-age=3600", "Max-Age=3600,public", None);
        check("a 'b'; c", "c;a 'b'; ", None);
    }

    #[test]
    fn a_difference_names_the_directive() {
        check(
            "no-cache",
            "max-age=600",
            Some("x is \"max-age=600\", not \"no-cache\""),
        );
        check("a 'b'; c", "c", Some("x lacks \"a 'b'\""));
        check("a 'b'; c", "a 'b'; c; d", Some("x has an unexpected \"d\""));
        check("a 'b'; c", "a 'b'; c; c", Some("x repeats a directive"));
    }
}
