//! The languages of the guide.

/// A language of the guide. Its copy is in `content`, in a folder with the name of its [`tag`](Self::tag).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// The language in which the copy is written first.
    English,
}

impl Language {
    /// Every language. The first is used where none is asked for.
    pub const ALL: [Self; 1] = [Self::English];

    /// Its BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }

    /// Its name in the language itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
        }
    }
}
