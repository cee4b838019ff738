//! Content to read at leisure: the cards of after-care, the possible reasons, the plan.

use super::markup::{link, paragraph};
use crate::care::plan::Advice;
use crate::care::why::Findings;
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

fn after_care(base: &str) -> Markup {
    html! {
        @for (when, cards) in after::CARDS {
            h2 { (when) }
            @for card in cards {
                div.card {
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
            (card(why::reason(*reason)))
        }
        @for known in &findings.cards {
            (card(why::card(*known)))
        }
    }
}

fn card(copy: ReasonCopy) -> Markup {
    html! {
        div.card {
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
            ul {
                @for advice in stage {
                    @let copy = plan::advice(*advice);
                    li { (copy.text) " " (evidence(copy.evidence)) }
                }
            }
        }
    }
}

fn evidence(evidence: Option<Evidence>) -> Markup {
    html! {
        @if let Some(evidence) = evidence {
            span.evidence { (content::evidence(evidence)) }
        }
    }
}
