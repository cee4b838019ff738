//! The languages of the guide, and what each is named by. The build reads this file too.

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
