//! Each screen with its picture and every word it shows and says.

use super::picture::{class, shown};
use super::transcript::{Said, after_a_pause, clock, transcript};
use crate::care::{Leg, Moment, Session, StepId};
use crate::content::review_words::ui;
use crate::content::{self, Evidence, StepCopy, after, plan, why};
use crate::figure::Pose;
use crate::screen::{Reading, Screen, Tool, Weight};
use crate::view::figure;
use maud::{Markup, PreEscaped, html};

/// The chapter.
pub(super) fn screens() -> Markup {
    let is_practice = |step: &StepId| matches!(step, StepId::Practice(_));
    let mut groups: Vec<Vec<StepId>> = Vec::new();
    for step in StepId::all().filter(|step| !is_practice(step)) {
        match groups.iter_mut().find(|group| same_words(group[0], step)) {
            Some(group) => group.push(step),
            None => groups.push(vec![step]),
        }
    }
    html! {
        @for group in &groups { (card(group)) }
        h3 { (ui::PRACTICE) }
        p { (ui::PRACTICE_NOTE) }
        table {
            @for step in StepId::all().filter(is_practice) {
                @let copy = content::step(step);
                @let labels: Vec<_> = screen(step).choices.iter().map(|choice| choice.label).collect();
                tr {
                    td.path { (shown(step)) }
                    td { b { (copy.title) } }
                    // What the practice says in other words than the stretch.
                    td { @if !repeats_its_stretch(step) { (copy.heading) " " (copy.line) " " } (copy.note) }
                    td { (labels.join(" · ")) }
                }
            }
        }
    }
}

/// The screen of a runner who comes for the first time.
fn screen(step: StepId) -> Screen {
    Screen::of(&Session::open(step, Moment(1 << 40)))
}

fn repeats_its_stretch(step: StepId) -> bool {
    let words = |step| {
        let StepCopy { heading, line, .. } = content::step(step);
        [heading, line]
    };
    step.stretch()
        .is_some_and(|stretch| words(step) == words(StepId::Hold(stretch)))
}

/// Whether two screens differ at most in title, picture and where their answers lead.
fn same_words(one: StepId, other: StepId) -> bool {
    let words = |step| {
        let copy = content::step(step);
        let labels: Vec<_> = screen(step)
            .choices
            .iter()
            .map(|choice| choice.label)
            .collect();
        (
            copy.heading,
            copy.line,
            copy.dos,
            copy.donts,
            copy.note,
            labels,
        )
    };
    class(one) == class(other) && words(one) == words(other)
}

fn card(group: &[StepId]) -> Markup {
    let step = group[0];
    let screen = screen(step);
    let copy = screen.copy;
    html! {
        div.card.(class(step)) {
            @for step in group {
                p.path { b { (shown(*step)) } " " (content::step(*step).title) }
            }
            div.beside {
                div.left {
                    @match screen.pose {
                        Some(pose) => {
                            (PreEscaped(figure(pose, "")))
                            p.small { (picture_words(step, pose)) }
                        }
                        None => p.small { "(" (ui::NO_PICTURE) ")" },
                    }
                }
                div.right {
                    @if screen.call { p.small { (ui::CALL_FIRST) } }
                    p.heading { (copy.heading) }
                    @if !copy.line.is_empty() { p { (copy.line) } }
                    (list(ui::DO, copy.dos))
                    (list(ui::DO_NOT, copy.donts))
                    (reading(&screen.reading))
                    @if !screen.choices.is_empty() {
                        p.label { (ui::ANSWERS) }
                        ul.answers {
                            @for choice in &screen.choices {
                                li {
                                    (choice.label)
                                    // Where the answers of several screens lead differs: see the tables.
                                    @if group.len() == 1 { span.to { " \u{2192} " (shown(choice.to)) } }
                                    @if choice.weight == Weight::Rule { span.small { " (" (ui::RULE) ")" } }
                                }
                            }
                        }
                    }
                    @for tool in &screen.tools { (button(*tool)) }
                    @if !copy.note.is_empty() { p.small { b { (ui::NOTE) ": " } (copy.note) } }
                    (said(step))
                    p.small { b { (ui::PREVIEW) ": " } (content::description(step)) }
                }
            }
        }
    }
}

/// What the picture tells, in words.
fn picture_words(step: StepId, pose: Pose) -> String {
    let mut words = vec![content::figure_label(step)];
    if !words[0].is_empty() {
        words.extend(pose.cues().map(content::cue_words));
        words.dedup();
    }
    words.join(" ")
}

fn list(heading: &str, lines: content::Lines) -> Markup {
    html! {
        @if !lines.is_empty() {
            p.label { (heading) }
            ul { @for line in lines { li { (line) } } }
        }
    }
}

fn said(step: StepId) -> Markup {
    let all = transcript(step);
    let paused = after_a_pause(step);
    let different = |said: &&Said| !said.announced.is_empty() && said.announced != said.spoken;
    let announced: Vec<_> = all
        .iter()
        .filter(different)
        .map(|said| said.announced)
        .collect();
    html! {
        @if !all.is_empty() {
            p.small {
                b { (ui::SAID) ": " }
                @for said in &all { span.said { (clock(said.after)) " \u{201c}" (said.spoken.trim()) "\u{201d} " } }
                @for said in &paused { span.said { "\u{201c}" (said.spoken.trim()) "\u{201d} " } }
            }
        }
        @if !announced.is_empty() {
            p.small { b { (ui::ANNOUNCED) ": " } (announced.join(" ")) }
        }
    }
}

/// A button that only the app has, or a row of them.
fn button(tool: Tool) -> Markup {
    use crate::content::ui as frame;
    let label = match tool {
        Tool::Save => frame::SAVE,
        Tool::Saved => frame::SAVED,
        Tool::NextDay => frame::NEXT_DAY,
        Tool::IceOff => frame::ICE_OFF,
        Tool::Share => frame::SHARE,
        Tool::Print => frame::PRINT,
        Tool::Legs(_) => {
            let legs = Leg::ALL.map(frame::leg).join("] [");
            return html! { p.small { (frame::WHICH_LEG) " [" (legs) "]" } };
        }
    };
    html! { p.small { "[" (label) "]" } }
}

fn reading(reading: &Reading) -> Markup {
    html! {
        @match reading {
            Reading::Nothing => {}
            Reading::AfterCare => {
                @for (when, cards) in after::CARDS {
                    p.label { (when) }
                    ul { @for card in cards { li { b { (card.heading) ". " } (card.line) } } }
                }
            }
            Reading::Reasons { findings, .. } => {
                p { (why::NO_CLEAR_REASON) }
                ul {
                    @for reason in &findings.reasons { (reason_card(why::reason(*reason))) }
                    @for card in &findings.cards { (reason_card(why::card(*card))) }
                }
            }
            Reading::Plan(_) => {
                ul {
                    @for advice in crate::care::plan::Advice::ALL {
                        @let copy = plan::advice(advice);
                        li { i { (plan::stage(advice.stage())) ": " } (copy.text) " " (evidence(copy.evidence)) }
                    }
                }
            }
        }
    }
}

fn reason_card(copy: crate::content::ReasonCopy) -> Markup {
    html! { li { b { (copy.name) } " " (evidence(copy.evidence)) " " (copy.why) " " (copy.advice) } }
}

fn evidence(evidence: Option<Evidence>) -> Markup {
    html! {
        @if let Some(evidence) = evidence { span.evidence { (content::evidence(evidence)) } }
    }
}
