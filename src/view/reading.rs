//! Content to read at leisure: the cards of after-care, the possible reasons, the plan.

use super::icon::{Icon, badge};
use super::markup::{link, paragraph};
use crate::care::plan::Advice;
use crate::care::why::{Findings, Reason};
use crate::care::{StepId, Stop};
use crate::content::{self, Evidence, ReasonCopy, after, plan, why};
use crate::screen::Reading;
use maud::{Markup, html};

/// The content to read besides the copy of a step.
pub(super) fn reading(base: &str, reading: &Reading) -> Markup {
    html! {
        div.words.cards {
            @match reading {
                Reading::Nothing => {}
                Reading::AfterCare => (after_care(base)),
                Reading::Reasons { unclear, findings } => (reasons(*unclear, findings)),
                Reading::Plan(advice) => (stages(advice)),
            }
        }
    }
}

const HELP: StepId = StepId::Stop(Stop::Help);

fn after_care(base: &str) -> Markup {
    html! {
        @for ((when, cards), icon) in after::CARDS.iter().zip([Icon::Clock, Icon::Sun, Icon::Eye]) {
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

fn reasons(unclear: bool, findings: &Findings) -> Markup {
    html! {
        @if unclear {
            p.line { (why::NO_CLEAR_REASON) }
        }
        @for reason in &findings.reasons {
            (card(reason_icon(*reason), why::reason(*reason)))
        }
        @for known in &findings.cards {
            (card(Icon::Eye, why::card(*known)))
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

fn card(icon: Icon, copy: ReasonCopy) -> Markup {
    html! {
        div.card.known {
            (badge(icon))
            h2 { (copy.name) }
            (evidence(copy.evidence))
            (paragraph("why", copy.why))
            (paragraph("advice", copy.advice))
        }
    }
}

/// The advice is already in the order of the stages.
fn stages(advices: &[Advice]) -> Markup {
    html! {
        @for stage in advices.chunk_by(|one, next| one.stage() == next.stage()) {
            h2 { (plan::stage(stage[0].stage())) }
            ul.plan {
                @for advice in stage {
                    @let copy = plan::advice(*advice);
                    li { (badge(advice_icon(*advice))) span { (copy.text) } " " (evidence(copy.evidence)) }
                }
            }
        }
    }
}

fn evidence(evidence: Option<Evidence>) -> Markup {
    html! {
        @if let Some(evidence) = evidence {
            span.evidence { i class={ "b" (evidence.bars()) } {} (content::evidence(evidence)) }
        }
    }
}
