//! The languages of a build. The pages of English are at the root of the site, those of each other language in a folder of its
//! own.

use std::path::Path;

// The guide itself is not compiled for the build's own program.
#[path = "../../src/language/table.rs"]
mod table;

pub use table::Language;

/// The tag of every language of the guide, in the order of `Language::ALL`.
pub const LANGUAGES: [&str; Language::ALL.len()] = {
    let mut tags = [""; Language::ALL.len()];
    let mut at = 0;
    while at < tags.len() {
        tags[at] = Language::ALL[at].tag();
        at += 1;
    }
    tags
};

/// The language whose pages are at the root.
const ROOT: &str = LANGUAGES[0];

/// Some of the languages, always with English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages(Vec<&'static str>);

impl Languages {
    /// English and those with these tags, in the order of [`LANGUAGES`]. Other tags are ignored.
    ///
    /// ```
    /// use xtask::languages::Languages;
    ///
    /// assert_eq!(Languages::with(["ja", "de"]).tags(), "en de ja");
    /// ```
    #[must_use]
    pub fn with(tags: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let tags: Vec<_> = tags.into_iter().collect();
        Self::that(|language| tags.iter().any(|tag| tag.as_ref() == language))
    }

    /// Those that a release contains pages of.
    #[must_use]
    pub fn in_release(release: &Path) -> Self {
        Self::that(|language| release.join(folder(language)).join("index.html").is_file())
    }

    fn or(tags: &[String], default: fn() -> Self) -> Self {
        if tags.is_empty() {
            default()
        } else {
            Self::with(tags)
        }
    }

    /// English and those that are chosen.
    fn that(is_chosen: impl Fn(&str) -> bool) -> Self {
        let is_chosen = |tag: &&str| *tag == ROOT || is_chosen(tag);
        Self(LANGUAGES.into_iter().filter(is_chosen).collect())
    }

    /// English alone.
    #[must_use]
    pub fn english() -> Self {
        Self::that(|_| false)
    }

    /// All of them.
    #[must_use]
    pub fn all() -> Self {
        Self(LANGUAGES.to_vec())
    }

    /// English and those with these tags, or all of them if there is no tag.
    #[must_use]
    pub fn or_all(tags: &[String]) -> Self {
        Self::or(tags, Self::all)
    }

    /// Those that the browser tests cover: English, and German, which has the longest words.
    #[must_use]
    pub fn tested() -> Self {
        Self::with(["de"])
    }

    /// English and those with these tags, or those of [`tested`](Self::tested) if there is no tag.
    #[must_use]
    pub fn or_tested(tags: &[String]) -> Self {
        Self::or(tags, Self::tested)
    }

    /// Their tags, separated by spaces.
    #[must_use]
    pub fn tags(&self) -> String {
        self.0.join(" ")
    }

    /// The tag of each. English is the first.
    pub fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().copied()
    }
}

/// The folder of a language, relative to the root of the site: empty for English, otherwise such as `de/`.
#[must_use]
pub fn folder(tag: &str) -> &'static str {
    Language::from_tag(tag).map_or("", Language::folder)
}

/// Splits a path relative to the root of the site into the folder of its language and the rest.
///
/// ```
/// use xtask::languages::split_folder;
///
/// assert_eq!(split_folder("de/calf/"), ("de/", "calf/"));
/// assert_eq!(split_folder("calf/"), ("", "calf/"));
/// ```
#[must_use]
pub fn split_folder(path: &str) -> (&str, &str) {
    let is_folder = |name: &str| name != ROOT && LANGUAGES.contains(&name);
    match path.split_once('/') {
        Some((name, rest)) if is_folder(name) => path.split_at(path.len() - rest.len()),
        _ => ("", path),
    }
}
