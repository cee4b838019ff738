//! The style sheets of a page.

use super::Site;
use crate::care::StepId;
use crate::care::session::Session;
use crate::care::time::Moment;
use crate::language::Locale;
use crate::screen::{Layout, Screen};
use leptos::prelude::*;

/// Which style sheets a page has inlined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum InlinedStyle {
    /// What a question needs. The app applies the deferred style sheet, a file, before it takes over the page.
    Critical,
    /// What every step needs.
    AllSteps,
    /// What the pages to read need.
    Article,
}

impl InlinedStyle {
    /// Those of the page of a step.
    pub(super) fn of_step(step: StepId) -> Self {
        match Screen::of(&Session::open(step, Moment(0)), Locale::ENGLISH).layout {
            Layout::Question | Layout::Checklist | Layout::Survey { .. } | Layout::Stop => {
                Self::Critical
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
        match self {
            Self::Critical => site.critical_style.clone(),
            Self::AllSteps => [&*site.critical_style, &site.deferred_style].concat(),
            Self::Article => [&*site.critical_style, &site.article_style].concat(),
        }
    }

    /// The elements for the head of a page.
    pub(super) fn elements(self, site: &Site) -> impl IntoView + use<> {
        let deferred = [&*site.root, &site.deferred_style_file].concat();
        // A style sheet for no medium is fetched at the lowest priority and delays nothing. The loader changes its medium.
        let deferred = (self == Self::Critical)
            .then(|| view! { <link rel="stylesheet" href=deferred media="not all" /> });
        view! {
            <style inner_html=self.text(site)></style>
            {deferred}
        }
    }
}

/// The texts that can be inlined in a page, which its policy allows by their hashes.
pub(super) fn texts(site: &Site) -> [String; 3] {
    use InlinedStyle::{AllSteps, Article, Critical};
    [Critical, AllSteps, Article].map(|style| style.text(site))
}
