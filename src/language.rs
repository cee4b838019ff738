//! The languages of the guide, and the one that something is shown in.

use crate::text::parse_number;

/// A language of the guide. Its copy is in `content`, in a folder with the name of its [`tag`](Self::tag).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English, in which the copy is written first. Its pages are at the root of the guide's addresses.
    English,
    /// Spanish.
    Spanish,
    /// German.
    German,
    /// French.
    French,
    /// Brazilian Portuguese.
    Portuguese,
    /// Japanese.
    Japanese,
}

impl Language {
    /// Every language. The first is used where none is asked for.
    pub const ALL: [Self; 6] = [
        Self::English,
        Self::Spanish,
        Self::German,
        Self::French,
        Self::Portuguese,
        Self::Japanese,
    ];

    /// The name of its folder: in `content`, in addresses, and in the feature of its build.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::German => "de",
            Self::French => "fr",
            Self::Portuguese => "pt",
            Self::Japanese => "ja",
        }
    }

    /// Its BCP 47 tag, for `lang` and for voices.
    #[must_use]
    pub const fn bcp47(self) -> &'static str {
        match self {
            Self::Portuguese => "pt-BR",
            _ => self.tag(),
        }
    }

    /// Its language and territory as link previews name them.
    #[must_use]
    pub const fn open_graph(self) -> &'static str {
        match self {
            Self::English => "en_GB",
            Self::Spanish => "es_ES",
            Self::German => "de_DE",
            Self::French => "fr_FR",
            Self::Portuguese => "pt_BR",
            Self::Japanese => "ja_JP",
        }
    }

    /// The folder of its pages, relative to the root of the site: empty for English, otherwise such as `de/`.
    #[must_use]
    pub const fn folder(self) -> &'static str {
        match self {
            Self::English => "",
            Self::Spanish => "es/",
            Self::German => "de/",
            Self::French => "fr/",
            Self::Portuguese => "pt/",
            Self::Japanese => "ja/",
        }
    }

    /// The address of the root of the site, of which `base` is the folder of this language.
    #[must_use]
    pub fn root_of(self, base: &str) -> &str {
        base.strip_suffix(self.folder()).unwrap_or(base)
    }

    /// The language with this [`tag`](Self::tag).
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

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

/// The language of a build for the browser.
#[cfg(not(any(feature = "translated", feature = "ssr")))]
const BUILT: Language = Language::English;
#[cfg(all(feature = "de", not(feature = "ssr")))]
const BUILT: Language = Language::German;
#[cfg(all(feature = "es", not(feature = "ssr")))]
const BUILT: Language = Language::Spanish;
#[cfg(all(feature = "fr", not(feature = "ssr")))]
const BUILT: Language = Language::French;
#[cfg(all(feature = "ja", not(feature = "ssr")))]
const BUILT: Language = Language::Japanese;
#[cfg(all(feature = "pt", not(feature = "ssr")))]
const BUILT: Language = Language::Portuguese;

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

    /// A language, of all of which the copy is there.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self(language)
    }

    /// Each language.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn all() -> [Self; 6] {
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

    /// Which language it is.
    #[cfg(not(feature = "ssr"))]
    #[must_use]
    pub const fn language(self) -> Language {
        BUILT
    }
}
