//! What all stretches have in common, so that the document says it once.

use super::transcript::spoken_on;
use crate::care::{Answer, Event, Moment, Session, Setting, StepId, Stretch};
use crate::content;
use crate::language::Locale;
use crate::screen::Screen;

/// The labels, sentences and spoken lines that every stretch has.
pub(super) struct Common {
    labels: Vec<&'static str>,
    sentences: Vec<&'static str>,
    spoken: Vec<String>,
}

impl Common {
    /// Compares all stretches.
    pub(super) fn of_stretches() -> Self {
        let holds: Vec<StepId> = StepId::all()
            .filter(|step| matches!(step, StepId::Hold(_)))
            .collect();
        Self {
            labels: in_all(&holds, |step| {
                let choices = screen(step, Locale::ENGLISH).choices;
                choices.iter().map(|choice| choice.label).collect()
            }),
            sentences: in_all(&holds, |step| sentences(content::en::step(step).note)),
            spoken: in_all(&holds, spoken_on),
        }
    }

    /// The labels of the answers.
    pub(super) fn labels(&self) -> &[&'static str] {
        &self.labels
    }

    /// Whether every stretch of a runner, or of a helper, has this answer.
    pub(super) fn has(&self, step: StepId, event: Event, label: &str) -> bool {
        let is_usual = match event {
            Event::Answered(Answer::HurtsMore) => true,
            Event::Answered(Answer::Popped) => {
                let usual = match step {
                    StepId::Hold(stretch) if stretch.setting() == Setting::Helper => {
                        Stretch::HelperCalf
                    }
                    _ => Stretch::CalfStanding,
                };
                label == content::en::label(StepId::Hold(usual), Answer::Popped)
            }
            _ => false,
        };
        is_usual || self.labels.contains(&label)
    }

    /// The sentences of the small print.
    pub(super) fn note(&self) -> String {
        self.sentences.join(" ")
    }

    /// The spoken lines, with their times.
    pub(super) fn spoken(&self) -> &[String] {
        &self.spoken
    }

    /// Whether a spoken line need not be repeated for this stretch: every stretch has it, or it is the title and the heading.
    pub(super) fn says(&self, step: StepId, line: &String) -> bool {
        let copy = content::en::step(step);
        let first = format!(
            "0:00 \u{201c}{}. {} {}\u{201d}",
            copy.title, copy.heading, copy.line
        );
        self.spoken.contains(line) || *line == first
    }

    /// The sentences of a note that not every stretch has.
    pub(super) fn rest_of_note(&self, note: &'static str) -> String {
        let own = sentences(note).into_iter();
        own.filter(|sentence| !self.sentences.contains(sentence))
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// The screen of a step that a new runner opens by its address.
pub(super) fn screen(step: StepId, locale: Locale) -> Screen {
    Screen::of(&Session::open(step, Moment(1 << 40)), locale)
}

/// The items that all steps have in common, in the order of the first step.
fn in_all<T: PartialEq>(steps: &[StepId], of: impl Fn(StepId) -> Vec<T>) -> Vec<T> {
    let Some((first, others)) = steps.split_first() else {
        return Vec::new();
    };
    let others: Vec<Vec<T>> = others.iter().map(|step| of(*step)).collect();
    of(*first)
        .into_iter()
        .filter(|item| others.iter().all(|other| other.contains(item)))
        .collect()
}

fn sentences(text: &'static str) -> Vec<&'static str> {
    text.split_inclusive(". ").map(str::trim).collect()
}
