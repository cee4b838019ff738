//! The result of a check: problems, each with the paths that have it and with advice.

use std::fmt;

/// How many paths of a problem are printed before the rest is only counted.
const MAX_PATHS: usize = 3;

/// The result of a check.
#[derive(Debug, Default)]
pub struct Report {
    /// How many pages and files were requested.
    pub checked: usize,
    /// Observations that are not problems.
    pub notes: Vec<String>,
    /// The problems, in the order in which they were found.
    pub problems: Vec<Problem>,
}

/// A problem with one or more paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub what: String,
    /// The paths that have this problem, relative to the first page.
    pub paths: Vec<String>,
    /// What to do about it.
    pub advice: Advice,
}

/// What to do about a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// Configure the headers.
    Headers,
    /// Upload the release again.
    Upload,
    /// Configure the MIME type.
    MimeType,
    /// Configure compression.
    Compression,
    /// Configure the 404 page.
    NotFound,
}

impl Advice {
    /// The advice in words.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Headers => {
                "Configure the headers of this build: `_headers` at the root of the site, or the output of `cargo xtask nginx`"
            }
            Self::Upload => {
                "Upload all of dist/ from one build, and make sure that no proxy modifies files"
            }
            Self::MimeType => "Configure the MIME type of this extension",
            Self::Compression => "Let the host send the .br and .gz files, or compress by itself",
            Self::NotFound => "Let the host answer unknown addresses with 404.html and status 404",
        }
    }
}

impl Report {
    /// Adds a problem, or adds the path to the same problem if it is already known.
    pub(super) fn add(&mut self, path: &str, what: impl Into<String>, advice: Advice) {
        let what = what.into();
        let path = format!("/{path}");
        let known = self
            .problems
            .iter_mut()
            .find(|problem| problem.what == what && problem.advice == advice);
        match known {
            Some(problem) if problem.paths.contains(&path) => {}
            Some(problem) => problem.paths.push(path),
            None => self.problems.push(Problem {
                what,
                paths: vec![path],
                advice,
            }),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let printed: Vec<_> = self.paths.iter().take(MAX_PATHS).cloned().collect();
        f.write_str(&printed.join(", "))?;
        if let Some(more @ 1..) = self.paths.len().checked_sub(MAX_PATHS) {
            write!(f, " and {more} more")?;
        }
        write!(f, ": {}. {}.", self.what, self.advice.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_problem_of_several_paths_is_one() {
        let mut report = Report::default();
        for path in ["", "calf/", "calf/", "quad/", "ice/", "rest/"] {
            report.add(path, "x is missing", Advice::MimeType);
        }
        report.add("calf/", "x is missing", Advice::Upload);
        let printed: Vec<_> = report.problems.iter().map(ToString::to_string).collect();
        assert_eq!(printed.len(), 2);
        assert_eq!(
            printed[0],
            "/, /calf/, /quad/ and 2 more: x is missing. Configure the MIME type of this extension."
        );
        assert!(printed[1].starts_with("/calf/: x is missing. Upload"));
    }
}
