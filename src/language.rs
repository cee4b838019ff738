//! The languages of the guide, and the one that something is shown in.

mod table;

pub use table::Language;

use crate::text::parse_number;

/// The languages of a site: a bit for each of [`Language::ALL`], as the pages state it for the app.
///
/// ```
/// use uncramp::language::{Language, Published};
///
/// let published = Published::of(&[Language::English, Language::German]);
/// assert!(published.iter().eq([Language::English, Language::German]));
/// assert_eq!(Published::from_text(&published.bits().to_string()), published);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published(u8);

impl Published {
    /// These languages.
    #[must_use]
    pub fn of(languages: &[Language]) -> Self {
        let bits = languages.iter().map(|language| 1 << *language as u8);
        Self(bits.fold(0, |all, bit| all | bit))
    }

    /// The languages of a number with these bits; none if the text is no such number.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let bits = parse_number(text).and_then(|bits| u8::try_from(bits).ok());
        Self(bits.unwrap_or_default())
    }

    /// The number with these bits.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Each of them, in the order of [`Language::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Language> {
        let is_published = move |language: &Language| self.0 & 1 << *language as u8 != 0;
        Language::ALL.into_iter().filter(is_published)
    }

    /// Whether there is a choice.
    #[must_use]
    pub const fn is_choice(self) -> bool {
        self.0.count_ones() > 1
    }
}

/// The language that something is shown in.
///
/// A build for the browser has the copy of one language, so there it is always that one and takes no space. Natively it is any
/// of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(#[cfg(feature = "ssr")] Language);

impl Locale {
    /// English, for what is written in English alone.
    #[cfg(feature = "ssr")]
    pub const ENGLISH: Self = Self(Language::English);

    /// The locale of a language. A native build has the copy of each.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self(language)
    }

    /// Each language.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn all() -> [Self; Language::ALL.len()] {
        Language::ALL.map(Self)
    }

    /// The one language of the build.
    #[cfg(not(feature = "ssr"))]
    pub const BUILT: Self = Self();

    /// Which language it is.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub const fn language(self) -> Language {
        self.0
    }
}
