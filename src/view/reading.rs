//! What is read at leisure: the cards of after-care, the possible reasons, the plan.

use super::markup::Html;
use crate::care::plan::Advice;
use crate::care::why::Findings;
use crate::content::{self, Evidence, ReasonCopy, after, plan, why};
use crate::screen::Reading;

/// What is to be read beside the words of a step.
pub(super) fn reading(html: &mut Html, base: &str, reading: &Reading) {
    html.raw("<div class=\"words cards\">");
    match reading {
        Reading::Nothing => {}
        Reading::AfterCare => after_care(html, base),
        Reading::Reasons { unclear, findings } => reasons(html, *unclear, findings),
        Reading::Plan(advice) => stages(html, advice),
    }
    html.raw("</div>");
}

fn after_care(html: &mut Html, base: &str) {
    for (when, cards) in after::CARDS {
        html.raw("<h2>").text(when).raw("</h2>");
        for card in cards {
            html.raw("<div class=\"card\"><h3>");
            match card.to {
                Some(to) => html.link("", "", (base, to.path()), card.heading),
                None => html.text(card.heading),
            };
            html.raw("</h3>").paragraph("how", card.line).raw("</div>");
        }
    }
}

fn reasons(html: &mut Html, unclear: bool, findings: &Findings) {
    if unclear {
        html.paragraph("line", why::NO_CLEAR_REASON);
    }
    for reason in &findings.reasons {
        card(html, why::reason(*reason));
    }
    for known in &findings.cards {
        card(html, why::card(*known));
    }
}

fn card(html: &mut Html, copy: ReasonCopy) {
    html.raw("<div class=\"card\"><h2>")
        .text(copy.name)
        .raw("</h2>");
    evidence(html, copy.evidence);
    html.paragraph("why", copy.why)
        .paragraph("advice", copy.advice)
        .raw("</div>");
}

/// The advice stands stage by stage already.
fn stages(html: &mut Html, advices: &[Advice]) {
    let mut last = None;
    for advice in advices {
        let stage = advice.stage();
        if last != Some(stage) {
            html.raw(if last.is_some() { "</ul><h2>" } else { "<h2>" })
                .text(plan::stage(stage))
                .raw("</h2><ul>");
            last = Some(stage);
        }
        let copy = plan::advice(*advice);
        html.raw("<li>").text(copy.text).raw(" ");
        evidence(html, copy.evidence);
        html.raw("</li>");
    }
    if last.is_some() {
        html.raw("</ul>");
    }
}

fn evidence(html: &mut Html, evidence: Option<Evidence>) {
    html.element("span", "evidence", evidence.map_or("", content::evidence));
}
