//! Content to read at leisure: the cards of after-care, the possible reasons, the plan.

use super::icon::{Icon, badge};
use super::markup::{link, paragraph};
use crate::care::plan::Advice;
use crate::care::why::{Findings, Reason};
use crate::care::{StepId, Stop};
use crate::content::{Evidence, ReasonCopy, words};
use crate::language::Locale;
use crate::screen::{Reading, Screen};
use maud::{Markup, html};

/// The content to read besides the copy of a step.
pub(super) fn reading(base: &str, screen: &Screen) -> Markup {
    let locale = screen.locale;
    html! {
        div.words.cards {
            @match &screen.reading {
                Reading::Nothing => {}
                Reading::AfterCare => (after_care(base, locale)),
                Reading::Reasons { unclear, findings } => (reasons(*unclear, findings, locale)),
                Reading::Plan(advice) => (stages(advice, locale)),
            }
        }
    }
}

const HELP: StepId = StepId::Stop(Stop::Help);

fn after_care(base: &str, locale: Locale) -> Markup {
    html! {
        @for ((when, cards), icon) in words!(locale, after::CARDS).iter().zip([Icon::Clock, Icon::Sun, Icon::Eye]) {
            h2 { (badge(icon)) (when) }
            @for card in *cards {
                div.card.watch[card.to == Some(HELP)] {
                    h3 {
                        @match card.to {
                            Some(to) => (link("", "", (base, to.path()), card.heading)),
                            None => (card.heading),
                        }
                    }
                    (paragraph("how", card.line))
                }
            }
        }
    }
}

fn reasons(unclear: bool, findings: &Findings, locale: Locale) -> Markup {
    html! {
        @if unclear {
            p.line { (words!(locale, why::NO_CLEAR_REASON)) }
        }
        @for reason in &findings.reasons {
            (card(reason_icon(*reason), Some(Evidence::of_reason(*reason)), words!(locale, why::reason(*reason)), locale))
        }
        @for known in &findings.cards {
            (card(Icon::Eye, None, words!(locale, why::card(*known)), locale))
        }
    }
}

const fn reason_icon(reason: Reason) -> Icon {
    match reason {
        Reason::Intensity => Icon::Pace,
        Reason::Duration => Icon::Clock,
        Reason::Medicine => Icon::Pill,
        Reason::Dehydration => Icon::Drop,
        Reason::Heat => Icon::Sun,
        Reason::Salts => Icon::Salt,
        Reason::Tightness => Icon::Warm,
        Reason::Shoes => Icon::Shoe,
        Reason::WeakAnkles => Icon::Strong,
        Reason::HardMassage | Reason::NoRolling => Icon::Roll,
    }
}

const fn advice_icon(advice: Advice) -> Icon {
    match advice {
        Advice::BuildUp | Advice::Pace => Icon::Pace,
        Advice::Strength => Icon::Strong,
        Advice::WarmUp => Icon::Warm,
        Advice::Shoes => Icon::Shoe,
        Advice::OwnAmount | Advice::DrinkToThirst | Advice::DrinkLess | Advice::Bottle => {
            Icon::Drop
        }
        Advice::Medicines => Icon::Pill,
        Advice::CoolHours => Icon::Sun,
        Advice::Salts | Advice::SaltDrink => Icon::Salt,
        Advice::CompressionOn | Advice::CompressionAfter => Icon::Sock,
        Advice::Roll | Advice::Massage => Icon::Roll,
    }
}

/// The card of a possible reason, with the evidence for it; or of something to know besides, which claims nothing.
fn card(icon: Icon, known: Option<Evidence>, copy: ReasonCopy, locale: Locale) -> Markup {
    html! {
        div.card.known {
            (badge(icon))
            h2 { (copy.name) }
            (evidence(known, locale))
            (paragraph("why", copy.why))
            (paragraph("advice", copy.advice))
        }
    }
}

/// The advice is already in the order of the stages.
fn stages(advices: &[Advice], locale: Locale) -> Markup {
    html! {
        @for stage in advices.chunk_by(|one, next| one.stage() == next.stage()) {
            h2 { (words!(locale, plan::stage(stage[0].stage()))) }
            ul.plan {
                @for advice in stage {
                    @let text = words!(locale, plan::advice(*advice));
                    li { (badge(advice_icon(*advice))) span { (text) } " " (evidence(Evidence::of_advice(*advice), locale)) }
                }
            }
        }
    }
}

fn evidence(evidence: Option<Evidence>, locale: Locale) -> Markup {
    html! {
        @if let Some(evidence) = evidence {
            span.evidence { i class={ "b" (evidence.bars()) } {} (words!(locale, evidence(evidence))) }
        }
    }
}
