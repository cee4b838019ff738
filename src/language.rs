//! The languages of the guide, and the one that something is shown in.

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

    /// Those whose pages a build has.
    pub const PUBLISHED: [Self; 1] = [Self::English];

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

    /// Its name in the language itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Spanish => "Español",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Portuguese => "Português",
            Self::Japanese => "日本語",
        }
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
