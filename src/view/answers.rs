//! The answers of a step: real links, so that they work before and without the app.

use super::{Guide, Tap};
use crate::care::Event;
use crate::screen::{Choice, Rule, Weight};
use leptos::prelude::*;

/// One answer.
pub(super) fn answer(guide: Guide, choice: Choice) -> impl IntoView {
    let class = match choice.weight {
        Weight::Primary => "answer primary",
        Weight::Plain => "answer",
        Weight::Half => "answer half",
        Weight::Quiet => "answer quiet",
        Weight::Sign => "answer sign",
        Weight::Over => "answer primary over",
    };
    view! {
        <a
            class=class
            href=guide.href(choice.to)
            on:click=guide.on_click(Tap::Event(Event::Answered(choice.answer)))
        >
            {choice.label}
        </a>
    }
}

/// All answers of a step, in the thumb's reach.
pub(super) fn answers(guide: Guide, choices: Vec<Choice>) -> impl IntoView {
    let list: Vec<_> = choices.into_iter().map(|choice| answer(guide, choice)).collect();
    view! { <nav class="answers">{list}</nav> }
}

/// The rules of the episode in words, for the plain page, which cannot keep them by itself.
pub(super) fn rules(guide: Guide, rules: &'static [Rule]) -> impl IntoView {
    let rule = move |rule: &Rule| {
        view! {
            <a href=guide.href(rule.to) on:click=guide.on_click(Tap::Event(Event::Followed(rule.to)))>
                {rule.text}
            </a>
        }
    };
    let list: Vec<_> = rules.iter().map(rule).collect();
    (!rules.is_empty()).then(|| view! { <p class="rules">{list}</p> })
}
