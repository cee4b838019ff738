//! What is wrong, where, and what to do.

use std::fmt;

/// How many places are named before the rest is counted.
const NAMED: usize = 3;

/// One thing that is wrong, in all the places where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong.
    pub what: String,
    /// The paths where it is.
    pub places: Vec<String>,
    /// What to do.
    pub advice: Advice,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// The headers of this build.
    Headers,
    /// All files of one build.
    Upload,
    /// The type of a kind of file.
    Type,
    /// Compressed files.
    Compression,
    /// Folders without their slash.
    Slash,
    /// Unknown addresses.
    NotFound,
    /// https.
    Https,
    /// Plain http leads to https.
    LeadOn,
    /// A build for this path.
    PublicUrl,
    /// What is for no visitor.
    Hidden,
    /// Answers that say "unchanged".
    Unchanged,
    /// Cookies.
    Cookies,
}

impl Advice {
    /// In words.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Headers => {
                "Give the host the headers of this build: `_headers` at the root of the site, or what `cargo xtask nginx` prints"
            }
            Self::Upload => {
                "Upload all of dist/ as one build wrote it, and let nothing on the way change a file"
            }
            Self::Type => "Tell the host the type of this kind of file",
            Self::Compression => {
                "Let the host send the .br and .gz files, or let it compress by itself"
            }
            Self::Slash => {
                "Let a folder without its slash lead to the one with it, on the same host and port"
            }
            Self::NotFound => "Let the host answer unknown addresses with 404.html and status 404",
            Self::Https => {
                "Serve it over https: browsers work offline and keep the screen on nowhere else"
            }
            Self::LeadOn => "Let every address of plain http lead to the same one of https",
            Self::PublicUrl => "Build with `--public-url` and the path under which it is served",
            Self::Hidden => "Take it off the host, or let the host refuse it",
            Self::Unchanged => {
                "Let the host send an ETag with each page, and answer 304 to a browser that has it"
            }
            Self::Cookies => "Turn off what sets it: the guide promises to set no cookie",
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = self.places.iter().take(NAMED).map(String::as_str);
        let named = named.collect::<Vec<_>>().join(", ");
        write!(formatter, "{named}")?;
        if let Some(more @ 1..) = self.places.len().checked_sub(NAMED) {
            write!(formatter, " and {more} more")?;
        }
        write!(formatter, ": {}. {}.", self.what, self.advice.text())
    }
}

/// Findings, each once.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    /// Notes that something is wrong in a place.
    pub(super) fn add(&mut self, place: &str, what: impl Into<String>, advice: Advice) {
        let what = what.into();
        let place = place.to_owned();
        let known = self
            .0
            .iter_mut()
            .find(|finding| finding.what == what && finding.advice == advice);
        match known {
            Some(finding) if finding.places.contains(&place) => {}
            Some(finding) => finding.places.push(place),
            None => self.0.push(Finding {
                what,
                places: vec![place],
                advice,
            }),
        }
    }

    /// All of them, in the order in which they were found.
    pub(super) fn into_all(self) -> Vec<Finding> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_in_many_places_is_said_once() {
        let mut findings = Findings::default();
        for place in ["/", "/calf/", "/calf/", "/quad/", "/ice/", "/rest/"] {
            findings.add(place, "x is missing", Advice::Type);
        }
        let all = findings.into_all();
        assert_eq!(all.len(), 1);
        assert_eq!(
            all[0].to_string(),
            "/, /calf/, /quad/ and 2 more: x is missing. Tell the host the type of this kind of file."
        );
    }

    #[test]
    fn what_is_wrong_in_one_place_names_it() {
        let mut findings = Findings::default();
        findings.add("/sw.js", "x", Advice::Type);
        findings.add("/sw.js", "x", Advice::Upload);
        let all = findings.into_all();
        assert_eq!(all.len(), 2);
        assert!(all[0].to_string().starts_with("/sw.js: x. "));
    }
}
