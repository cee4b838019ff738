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

    /// How many of [`Site::step_styles`] are among them.
    const fn step_styles(self) -> usize {
        match self {
            Self::Critical => 0,
            Self::Question | Self::Article => 1,
            Self::AllSteps => 2,
        }
    }

    /// What it consists of.
    pub(super) fn text(self, site: &Site) -> String {
        let mut text = site.critical_style.clone();
        for part in &site.step_styles[..self.step_styles()] {
            text += &part.text;
        }
        if self == Self::Article {
            text += &site.article_style;
        }
        text
    }

    /// The parts that the app adds. The pages to read have no app.
    fn applied_later(self, site: &Site) -> &[StyleFile] {
        match self {
            Self::Article => &[],
            Self::Critical | Self::Question | Self::AllSteps => {
                &site.step_styles[self.step_styles()..]
            }
        }
    }

    /// The elements for the head of a page.
    pub(super) fn elements(self, site: &Site) -> impl IntoView + use<> {
        // A style sheet for no medium is fetched at the lowest priority and delays nothing. The loader changes its medium.
        let links = self.applied_later(site).iter().map(|part| {
            let file = [&*site.root, &part.name].concat();
            view! { <link rel="stylesheet" href=file media="not all" /> }
        });
        let links = links.collect::<Vec<_>>();
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
