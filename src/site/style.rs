//! The style sheets of a page.

use super::{Site, StyleFile};
use crate::care::StepId;
use crate::care::session::Session;
use crate::care::time::Moment;
use crate::language::Locale;
use crate::screen::{Layout, Screen};
use leptos::prelude::*;

/// Which style sheets a page has inlined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum InlinedStyle {
    /// What the first page needs. The app applies the other parts, which are files, before it takes over a page.
    Critical,
    /// What a question needs.
    Question,
    /// What every step needs.
    AllSteps,
    /// What the pages to read need.
    Article,
}

impl InlinedStyle {
    /// Those of the page of a step.
    pub(super) fn of_step(step: StepId) -> Self {
        if step == StepId::HOME {
            return Self::Critical;
        }
        match Screen::of(&Session::open(step, Moment(0)), Locale::ENGLISH).layout {
            Layout::Question | Layout::Checklist | Layout::Survey { .. } | Layout::Stop => {
                Self::Question
            }
            Layout::Hold(_)
            | Layout::Treatment
            | Layout::After
            | Layout::Reading
            | Layout::Diary
            | Layout::Settings => Self::AllSteps,
        }
    }

    /// What it consists of.
    pub(super) fn text(self, site: &Site) -> String {
        let (question, last) = match self {
            Self::Critical => ("", ""),
            Self::Question => (&*site.question_style.text, ""),
            Self::AllSteps => (&*site.question_style.text, &*site.deferred_style.text),
            Self::Article => (&*site.question_style.text, &*site.article_style),
        };
        [&site.critical_style, question, last].concat()
    }

    /// The parts that the app adds.
    fn applied_later(self, site: &Site) -> impl Iterator<Item = &StyleFile> {
        let (question, deferred) = match self {
            Self::Critical => (true, true),
            Self::Question => (false, true),
            Self::AllSteps | Self::Article => (false, false),
        };
        let parts = [
            (question, &site.question_style),
            (deferred, &site.deferred_style),
        ];
        parts
            .into_iter()
            .filter_map(|(applied, part)| applied.then_some(part))
    }

    /// The elements for the head of a page.
    pub(super) fn elements(self, site: &Site) -> impl IntoView + use<> {
        let files = self
            .applied_later(site)
            .map(|part| [&*site.root, &part.name].concat());
        // A style sheet for no medium is fetched at the lowest priority and delays nothing. The loader changes its medium.
        let links = files
            .map(|file| view! { <link rel="stylesheet" href=file media="not all" /> })
            .collect::<Vec<_>>();
        view! {
            <style inner_html=self.text(site)></style>
            {links}
        }
    }
}

/// The texts that can be inlined in a page, which its policy allows by their hashes.
pub(super) fn texts(site: &Site) -> [String; 4] {
    use InlinedStyle::{AllSteps, Article, Critical, Question};
    [Critical, Question, AllSteps, Article].map(|style| style.text(site))
}
