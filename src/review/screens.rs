//! Screens with their picture and every word they show and say. What all stretches have in common is written once.

use super::common::{Common, screen};
use super::picture::{class, shown};
use super::transcript::{spoken_on, transcript};
use crate::care::{Answer, Leg, Question, RedFlag, StepId, Stop};
use crate::content::en::review::ui;
use crate::content::en::{after, diary, plan, why};
use crate::content::{self, Evidence, StepCopy};
use crate::figure::Pose;
use crate::language::Locale;
use crate::screen::{Choice, Reading, Tool, Weight};
use crate::view::figure;
use maud::{Markup, PreEscaped, html};

/// The stop pages, and what is said after the cramp.
pub(super) fn stops() -> Markup {
    html! {
        (cards(is_stop))
        div.card.after {
            p.heading { (ui::REMINDERS) }
            @for (title, text) in [(diary::NEXT_DAY, diary::NEXT_DAY_TEXT), (diary::ICE_OFF, diary::ICE_OFF_TEXT)] {
                p { b { (title) ". " } (text) }
            }
        }
    }
}

/// The stretches, the treatments, and the questions that lead to them.
pub(super) fn care() -> Markup {
    let common = Common::of_stretches();
    html! {
        (cards(is_question))
        h3 { (ui::STRETCHES) }
        div.card.hold {
            p.heading { (ui::ON_EVERY_STRETCH) }
            p { b { (ui::ANSWERS) ": " } (common.labels().join(" \u{b7} ")) }
            p { (ui::SHARP_OR_POP) }
            p { b { (ui::NOTE) ": " } (common.note()) }
            p { b { (ui::SAID) ": " } (ui::SAID_FIRST) " " (spoken_lines(common.spoken())) }
        }
        @for step in StepId::all().filter(|step| is_hold(*step)) { (card(&[step], Some(&common))) }
        h3 { (ui::TREATMENTS) }
        (cards(is_treatment))
    }
}

/// All other screens.
pub(super) fn others() -> Markup {
    html! {
        (cards(is_other))
        h3 { (ui::PRACTICE) }
        p { (ui::PRACTICE_NOTE) }
        table {
            @for step in StepId::all().filter(|step| is_practice(*step)) {
                @let copy = content::en::step(step);
                @let labels: Vec<_> = screen(step, Locale::ENGLISH).choices.iter().map(|choice| choice.label).collect();
                tr {
                    td.path { (shown(step)) }
                    td { b { (copy.title) } }
                    // The words that practice does not share with the stretch.
                    td { @if !repeats_its_stretch(step) { (copy.heading) " " (copy.line) " " } (copy.note) }
                    td { (labels.join(" \u{b7} ")) }
                }
            }
        }
    }
}

pub(super) fn is_stop(step: StepId) -> bool {
    matches!(
        step,
        StepId::Stop(_) | StepId::After | StepId::NightAfter | StepId::SideAfter
    )
}

pub(super) fn is_question(step: StepId) -> bool {
    matches!(step, StepId::Question(_)) && !is_treatment(step)
}

pub(super) fn is_hold(step: StepId) -> bool {
    matches!(step, StepId::Hold(_))
}

/// Ice, heat, rest, their questions, and the test before running on.
pub(super) fn is_treatment(step: StepId) -> bool {
    let question = matches!(
        step,
        StepId::Question(
            Question::ColdOrWarm | Question::IceCheck | Question::HeatCheck | Question::HeatRefused
        )
    );
    question || matches!(step, StepId::Treatment(_) | StepId::ReturnToRun(_))
}

/// What has no chapter of its own.
pub(super) fn is_other(step: StepId) -> bool {
    let shown = [is_stop, is_question, is_hold, is_treatment, is_practice];
    !shown.iter().any(|is| is(step))
}

pub(super) fn is_practice(step: StepId) -> bool {
    matches!(step, StepId::Practice(_))
}

fn repeats_its_stretch(step: StepId) -> bool {
    let words = |step| {
        let StepCopy { heading, line, .. } = content::en::step(step);
        [heading, line]
    };
    step.stretch()
        .is_some_and(|stretch| words(step) == words(StepId::Hold(stretch)))
}

/// A card for each screen, and one for screens with the same words.
fn cards(is_shown: impl Fn(StepId) -> bool) -> Markup {
    let mut groups: Vec<Vec<StepId>> = Vec::new();
    for step in StepId::all().filter(|step| is_shown(*step)) {
        match groups.iter_mut().find(|group| same_words(group[0], step)) {
            Some(group) => group.push(step),
            None => groups.push(vec![step]),
        }
    }
    html! { @for group in &groups { (card(group, None)) } }
}

/// Whether two screens differ at most in title, picture and where their answers lead.
fn same_words(one: StepId, other: StepId) -> bool {
    let words = |step| {
        let copy = content::en::step(step);
        let labels: Vec<_> = screen(step, Locale::ENGLISH)
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

/// Titles are shown only of groups of at most this many screens.
const A_FEW: usize = 3;

/// The card of screens with the same words, without what is in `common`.
fn card(group: &[StepId], common: Option<&Common>) -> Markup {
    let step = group[0];
    let screen = screen(step, Locale::ENGLISH);
    let copy = screen.copy;
    let is_own =
        |choice: &Choice| common.is_none_or(|common| !common.has(step, choice.event, choice.label));
    let note = common.map_or(copy.note.to_owned(), |common| {
        common.rest_of_note(copy.note)
    });
    html! {
        div.card.(class(step)) {
            p.path {
                @if group.len() <= A_FEW {
                    @for step in group { b { (shown(*step)) } " " (content::en::step(*step).title) " " }
                } @else {
                    b { (shown(step)) } " " (ui::and_others(group.len() - 1))
                }
            }
            div.beside[screen.pose.is_some()] {
                @if let Some(pose) = screen.pose {
                    div.left {
                        (PreEscaped(figure(pose, "")))
                        p.small { (picture_words(step, pose)) }
                    }
                }
                div.right {
                    @if screen.call { p.small { (ui::CALL_FIRST) } }
                    p.heading { (copy.heading) }
                    @if !copy.line.is_empty() { p { (copy.line) } }
                    @if screen.call_below { p.small { (ui::CALL_BELOW) } }
                    (list(ui::DO, copy.dos))
                    (list(ui::DO_NOT, copy.donts))
                    (reading(&screen.reading))
                    @if screen.choices.iter().any(is_own) {
                        p.label { (ui::ANSWERS) }
                        ul.answers {
                            @if has_flags(step) { li { (ui::ALL_FLAGS) } }
                            @for choice in screen.choices.iter().filter(|choice| is_own(choice)) {
                                @if !has_flags(step) || !is_flag(step, choice.label) {
                                    li {
                                        (choice.label)
                                        // The answers of several screens lead to different steps: see the tables.
                                        @if group.len() == 1 { span.to { " \u{2192} " (shown(choice.to)) } }
                                        @if choice.weight == Weight::Rule { span.small { " (" (ui::RULE) ")" } }
                                    }
                                }
                            }
                        }
                    }
                    @for tool in &screen.tools { (button(*tool)) }
                    @if !note.is_empty() { p.small { b { (ui::NOTE) ": " } (note) } }
                    (spoken(step, common))
                }
            }
        }
    }
}

/// Whether the red flags are among the answers: they have a chapter of their own.
pub(super) fn has_flags(step: StepId) -> bool {
    matches!(
        step,
        StepId::Question(Question::Safety) | StepId::Stop(Stop::Help)
    )
}

fn is_flag(step: StepId, label: &str) -> bool {
    RedFlag::ALL
        .iter()
        .any(|flag| content::en::label(step, Answer::Flag(*flag)) == label)
}

/// What the picture shows, in words.
fn picture_words(step: StepId, pose: Pose) -> String {
    let mut words = vec![content::en::figure_label(step)];
    if !words[0].is_empty() {
        words.extend(pose.cues().map(content::en::cue_words));
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

/// What the voice says on a screen, with the times, without the lines of every stretch.
fn spoken(step: StepId, common: Option<&Common>) -> Markup {
    let own: Vec<_> = spoken_on(step)
        .into_iter()
        .filter(|line| common.is_none_or(|common| !common.says(step, line)))
        .collect();
    let announced: Vec<_> = transcript(step, Locale::ENGLISH)
        .iter()
        .filter(|line| !line.announced.is_empty() && line.announced != line.spoken)
        .map(|line| line.announced)
        .collect();
    html! {
        @if !own.is_empty() { p.small { b { (ui::SAID) ": " } (spoken_lines(&own)) } }
        @if !announced.is_empty() && common.is_none() {
            p.small { b { (ui::ANNOUNCED) ": " } (announced.join(" ")) }
        }
    }
}

fn spoken_lines(lines: &[String]) -> Markup {
    html! { @for line in lines { span.said { (line) " " } } }
}

/// The labels of a button or a row of buttons that only the app has.
fn button(tool: Tool) -> Markup {
    use crate::content::en::ui as frame;
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
                    @for reason in &findings.reasons { (reason_card(why::reason(*reason), Some(Evidence::of_reason(*reason)))) }
                    @for card in &findings.cards { (reason_card(why::card(*card), None)) }
                }
            }
            Reading::Plan(_) => {
                ul {
                    @for advice in crate::care::plan::Advice::ALL {
                        li { i { (plan::stage(advice.stage())) ": " } (plan::advice(advice)) " " (evidence(Evidence::of_advice(advice))) }
                    }
                }
            }
        }
    }
}

fn reason_card(copy: crate::content::ReasonCopy, known: Option<Evidence>) -> Markup {
    html! { li { b { (copy.name) } " " (evidence(known)) " " (copy.why) " " (copy.advice) } }
}

fn evidence(evidence: Option<Evidence>) -> Markup {
    html! {
        @if let Some(evidence) = evidence { span.evidence { (content::en::evidence(evidence)) } }
    }
}
