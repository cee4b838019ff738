//! The screens that are pages to read: what they contain, and the buttons that need the app.

use super::{Layout, shown_step};
use crate::care::plan::{Advice, plan};
use crate::care::why::{Card, Findings, Reason};
use crate::care::{CauseQuestion, Leg, Question, ReturnToRun, Session, StepId, Stop, Treatment};
use crate::content::words;
use crate::language::Locale;

/// What there is to read besides the copy of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Nothing more.
    Nothing,
    /// What to do now, today and tomorrow.
    AfterCare,
    /// Why it might have happened.
    Reasons {
        /// Whether to begin by saying that often there is no clear reason.
        unclear: bool,
        /// What the answers point to; every reason if nothing was answered.
        findings: Findings,
    },
    /// How to prevent the next one, stage by stage.
    Plan(Vec<Advice>),
}

/// Something that only the app can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// Save the last cramp to the diary.
    Save,
    /// The cramp is saved: a link, not a button.
    Saved,
    /// Say which leg the saved cramp was in, with the leg that is chosen.
    Legs(Option<Leg>),
    /// Add a calendar reminder to look at the leg on the next day.
    NextDay,
    /// Add a calendar reminder to take the ice off.
    IceOff,
    /// Share the plan with another app.
    Share,
    /// Print the plan.
    Print,
}

/// What applies to a cramp in bed too.
const CARDS_AT_NIGHT: [Card; 3] = [Card::SeeDoctor, Card::Statins, Card::AskPharmacist];

impl Reading {
    /// What there is to read on a session's step.
    pub(super) fn of(session: &Session) -> Self {
        let why = session.why();
        match shown_step(session) {
            StepId::After => Self::AfterCare,
            StepId::Reasons if why.is_empty() && session.was_at_night() => Self::Reasons {
                unclear: true,
                findings: Findings {
                    reasons: vec![Reason::Medicine],
                    further_reasons: Vec::new(),
                    cards: CARDS_AT_NIGHT.to_vec(),
                },
            },
            StepId::Reasons if why.is_empty() => Self::Reasons {
                unclear: true,
                findings: Findings {
                    reasons: Reason::ALL.to_vec(),
                    further_reasons: Vec::new(),
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
    /// The tools on a session's step, in order.
    pub(super) fn of(session: &Session) -> Vec<Self> {
        let save = session.relief().map(|_| match session.saved() {
            Some(_) => Self::Saved,
            None => Self::Save,
        });
        match session.step() {
            StepId::After => {
                let mut tools = Vec::from_iter(save);
                if save == Some(Self::Saved) {
                    tools.push(Self::Legs(session.leg()));
                }
                tools.push(Self::NextDay);
                tools
            }
            StepId::NightAfter | StepId::Reasons => save.into_iter().collect(),
            StepId::Prevent => vec![Self::Share, Self::Print],
            StepId::Treatment(Treatment::Ice) => vec![Self::IceOff],
            _ => Vec::new(),
        }
    }
}

/// The layout of a step of the walk test.
pub(super) const fn return_to_run(step: ReturnToRun) -> Layout {
    match step {
        ReturnToRun::FullMove | ReturnToRun::Strong => Layout::Question,
        ReturnToRun::Rest | ReturnToRun::Walk => Layout::Treatment,
        ReturnToRun::Easy | ReturnToRun::Home => Layout::Stop,
    }
}

/// The position of a question among those about why it happened.
pub(super) fn progress(question: CauseQuestion, locale: Locale) -> &'static str {
    let counts: &[&str] = &words!(locale, ui::ASK_COUNT);
    counts.get(question as usize).copied().unwrap_or_default()
}

/// Whether a step after the stretches of a helper says "you" of the runner.
pub(super) const fn speaks_to_runner(step: StepId) -> bool {
    match step {
        StepId::Question(question) => matches!(
            question,
            Question::IceCheck | Question::HeatRefused | Question::HeatCheck
        ),
        StepId::Stop(stop) => !matches!(
            stop,
            Stop::Help | Stop::Numbers | Stop::Emergency | Stop::Alone
        ),
        StepId::Treatment(_)
        | StepId::After
        | StepId::SideAfter
        | StepId::ReturnToRun(_)
        | StepId::CauseQuestion(_)
        | StepId::Reasons
        | StepId::Prevent => true,
        _ => false,
    }
}
