//! The screens that are read at leisure: what stands on them, and the buttons that need the app.

use super::Layout;
use crate::care::plan::{Advice, plan};
use crate::care::why::{Card, Findings, Reason};
use crate::care::{CauseQuestion, ReturnToRun, Session, StepId, Treatment};
use crate::content::ui;

/// What is to be read beside the words of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// No more.
    Nothing,
    /// What to do now, today and tomorrow.
    AfterCare,
    /// Why it may have happened.
    Reasons {
        /// Whether it is said first that often there is no clear reason.
        unclear: bool,
        /// What the answers point to; everything there is where nothing was answered.
        findings: Findings,
    },
    /// How to keep the next one away, stage by stage.
    Plan(Vec<Advice>),
}

/// Something that only the app can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// Put the last cramp into the diary.
    Save,
    /// It is there: a link, not a button.
    Saved,
    /// Have the calendar remind of a look at the leg on the next day.
    NextDay,
    /// Have the calendar remind of taking the ice off.
    IceOff,
    /// Hand the plan to another app.
    Share,
    /// Print the plan.
    Print,
}

impl Reading {
    /// What is to be read on the step of a session.
    pub(super) fn of(session: &Session) -> Self {
        let why = session.why();
        match session.step() {
            StepId::After => Self::AfterCare,
            StepId::Reasons if why.is_empty() => Self::Reasons {
                unclear: true,
                findings: Findings {
                    reasons: Reason::ALL.to_vec(),
                    cards: Card::ALL.to_vec(),
                },
            },
            StepId::Reasons => {
                let findings = why.findings();
                Self::Reasons {
                    unclear: findings.reasons.is_empty(),
                    findings,
                }
            }
            StepId::Prevent => Self::Plan(plan(&why.findings())),
            _ => Self::Nothing,
        }
    }
}

impl Tool {
    /// The tools of the step of a session, in order.
    pub(super) fn of(session: &Session) -> Vec<Self> {
        let save = session.relief().map(|_| match session.saved() {
            Some(_) => Self::Saved,
            None => Self::Save,
        });
        match session.step() {
            StepId::After => save.into_iter().chain([Self::NextDay]).collect(),
            StepId::Reasons => save.into_iter().collect(),
            StepId::Prevent => vec![Self::Share, Self::Print],
            StepId::Treatment(Treatment::Ice) => vec![Self::IceOff],
            _ => Vec::new(),
        }
    }
}

/// How a step of the test is laid out.
pub(super) const fn test(running: ReturnToRun) -> Layout {
    match running {
        ReturnToRun::FullMove | ReturnToRun::Tiptoe => Layout::Question,
        ReturnToRun::Walk => Layout::Treatment,
        ReturnToRun::Easy | ReturnToRun::Home => Layout::Stop,
    }
}

/// Which of the questions of why it happened this is.
pub(super) fn progress(ask: CauseQuestion) -> &'static str {
    let count = ui::ASK_COUNT.get(ask as usize);
    count.copied().unwrap_or_default()
}
