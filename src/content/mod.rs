//! The structure of the copy, which every language must provide. All text a person reads is in the folder of its language, in
//! our own words.
//!
//! The copy of the guide ships in the browser build. Long texts ([`en::about`], [`en::learn`]) are used only for prerendered pages,
//! and cost the browser nothing.

pub mod article;
mod countries;
mod cue;
#[cfg(any(feature = "ssr", feature = "de"))]
#[allow(missing_docs, reason = "the words are documented in `en`")]
pub mod de;
#[cfg(any(feature = "ssr", not(feature = "translated")))]
pub mod en;
#[cfg(any(feature = "ssr", feature = "es"))]
#[allow(missing_docs, reason = "the words are documented in `en`")]
pub mod es;
mod evidence;
#[cfg(any(feature = "ssr", feature = "fr"))]
#[allow(missing_docs, reason = "the words are documented in `en`")]
pub mod fr;
#[cfg(any(feature = "ssr", feature = "ja"))]
#[allow(missing_docs, reason = "the words are documented in `en`")]
pub mod ja;
#[cfg(feature = "ssr")]
pub mod print;
#[cfg(any(feature = "ssr", feature = "pt"))]
#[allow(missing_docs, reason = "the words are documented in `en`")]
pub mod pt;
#[cfg(feature = "ssr")]
pub mod review;
mod steps;
mod stretch;

pub use countries::{ask_in_hills, countries, country_name, number_source, numbers_with_sources};
pub use cue::{announced, spoken, spoken_of};
pub use evidence::Evidence;

use crate::care::{Question, Setting, StepId};
use crate::language::Language;
#[cfg(not(feature = "ssr"))]
use crate::language::Locale;
use crate::packed::{Split, split};

#[cfg(all(feature = "de", not(feature = "ssr")))]
pub(crate) use de as built;
#[cfg(not(any(feature = "translated", feature = "ssr")))]
pub(crate) use en as built;
#[cfg(all(feature = "es", not(feature = "ssr")))]
pub(crate) use es as built;
#[cfg(all(feature = "fr", not(feature = "ssr")))]
pub(crate) use fr as built;
#[cfg(all(feature = "ja", not(feature = "ssr")))]
pub(crate) use ja as built;
#[cfg(all(feature = "pt", not(feature = "ssr")))]
pub(crate) use pt as built;

/// Takes an item of the copy in a language: `words!(locale, ui::BACK)`, `words!(locale, label(step, answer))`. Every language
/// must have the item.
#[cfg(feature = "ssr")]
macro_rules! words {
    ($locale:expr, $($item:tt)+) => {
        match $crate::language::Locale::language($locale) {
            $crate::language::Language::English => $crate::content::en::$($item)+,
            $crate::language::Language::Spanish => $crate::content::es::$($item)+,
            $crate::language::Language::German => $crate::content::de::$($item)+,
            $crate::language::Language::French => $crate::content::fr::$($item)+,
            $crate::language::Language::Portuguese => $crate::content::pt::$($item)+,
            $crate::language::Language::Japanese => $crate::content::ja::$($item)+,
        }
    };
}
#[cfg(not(feature = "ssr"))]
macro_rules! words {
    ($locale:expr, $($item:tt)+) => {{
        let _: $crate::language::Locale = $locale;
        $crate::content::built::$($item)+
    }};
}
pub(crate) use words;

/// The language of a build for the browser is that of its copy.
#[cfg(not(feature = "ssr"))]
impl Locale {
    /// Which language it is.
    #[must_use]
    pub const fn language(self) -> Language {
        built::LANGUAGE
    }
}

/// What a language is called in itself. Every build has all of these, for readers of the others.
#[must_use]
pub const fn own_name(language: Language) -> &'static str {
    match language {
        Language::English => "English",
        Language::Spanish => "Español",
        Language::German => "Deutsch",
        Language::French => "Français",
        Language::Portuguese => "Português",
        Language::Japanese => "日本語",
    }
}

/// The copy of one step. An empty text or list is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepCopy {
    /// The title shown by the browser, without the name of the guide.
    pub title: &'static str,
    /// The question or the one instruction, in the largest type.
    pub heading: &'static str,
    /// At most one line under the heading.
    pub line: &'static str,
    /// What to do, one line each.
    pub dos: Lines,
    /// What not to do, each with its own "do not".
    pub donts: Lines,
    /// What is known about it: the evidence label for a claim, or the source of a number.
    pub note: &'static str,
}

/// The lines of a list, in one text, separated by line feeds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lines(&'static str);

/// The lines of a list in the copy.
macro_rules! lines {
    ($first:expr $(, $more:expr)* $(,)?) => {
        $crate::content::Lines(concat!($first $(, "\n", $more)*))
    };
    () => {
        $crate::content::Lines("")
    };
}
use lines;

impl Lines {
    /// All but the first.
    #[must_use]
    pub fn after_first(self) -> Self {
        Self(self.0.split_once('\n').map_or("", |(_, more)| more))
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }
}

impl IntoIterator for Lines {
    type Item = &'static str;
    type IntoIter = LinesIter;

    fn into_iter(self) -> LinesIter {
        let mut lines = split(self.0, b'\n');
        if self.is_empty() {
            lines.next();
        }
        LinesIter(lines)
    }
}

/// The lines of a list, one by one.
#[derive(Clone, Debug)]
pub struct LinesIter(Split<'static>);

impl Iterator for LinesIter {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        self.0.next()
    }
}

/// The copy of a possible reason, or of something to know besides the reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReasonCopy {
    /// What it is.
    pub name: &'static str,
    /// Why it may matter.
    pub why: &'static str,
    /// What may help.
    pub advice: &'static str,
}

/// Whether a helper does the stretch of a step.
const fn is_helped(step: StepId) -> bool {
    match step {
        StepId::Hold(stretch) | StepId::Question(Question::EaseOff(stretch)) => {
            matches!(stretch.setting(), Setting::Helper)
        }
        _ => false,
    }
}

/// One thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AfterCard {
    /// What to do, in at most five words.
    pub heading: &'static str,
    /// How to do it.
    pub line: &'static str,
    /// The step that continues from it.
    pub to: Option<StepId>,
}

impl AfterCard {
    /// One that leads nowhere.
    const fn new(heading: &'static str, line: &'static str) -> Self {
        Self {
            heading,
            line,
            to: None,
        }
    }
}
