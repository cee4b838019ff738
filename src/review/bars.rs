//! What an answer bars, found by playing it through the session, so that the document says exactly what the program does.

use crate::care::{
    Answer, Event, Millis, Moment, Question, RedFlag, ReturnToRun, Session, StepId, Stretch,
    Treatment, graph, update,
};

/// The time that a runner takes for a tap.
const A_TAP: Millis = Millis::seconds(1);
/// How far ahead to look for the end of a bar.
const LONGEST_HOURS: u64 = 30 * 24;
/// Hour by hour at first, then day by day.
const HOURLY: u64 = 4 * 24;

/// What an answer may bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The stretch that "It came back" returns to.
    Return,
    /// Heat.
    Heat,
    /// Ice.
    Ice,
    /// The test before running on.
    RunningTest,
}

impl Subject {
    /// All of them, in the order of the table.
    pub const ALL: [Self; 4] = [Self::Return, Self::Heat, Self::Ice, Self::RunningTest];
}

/// A bar: what is shown instead, and for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bar {
    /// The step that is shown instead.
    pub instead: StepId,
    /// In whole hours; `None` if no end was found in thirty days.
    pub hours: Option<u64>,
    /// What is shown from then on, if that bars the subject too.
    pub then: Option<StepId>,
}

/// What each subject is barred by after a red flag, in the order of [`Subject::ALL`].
#[must_use]
pub fn of_flag(flag: RedFlag) -> [Option<Bar>; 4] {
    let safety = StepId::Question(Question::Safety);
    Subject::ALL.map(|subject| bar(&after_answer(safety, Answer::Flag(flag)), subject))
}

/// An answer that is no red flag of the list, and what it bars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BarringAnswer {
    /// Where it is given.
    pub step: StepId,
    /// The answer.
    pub answer: Answer,
    /// In the order of [`Subject::ALL`].
    pub bars: [Option<Bar>; 4],
}

/// Every answer besides the flags that bars something.
#[must_use]
pub fn of_other_answers() -> Vec<BarringAnswer> {
    let mut found = Vec::new();
    for step in StepId::all() {
        for edge in graph::edges(step) {
            // `of_flag` covers the flags; on the page of help they lead to the same steps as on the list.
            if matches!(edge.answer, Answer::Flag(_) | Answer::TimeUp) {
                continue;
            }
            let session = after_answer(step, edge.answer);
            let bars = Subject::ALL.map(|subject| bar(&session, subject));
            if bars.iter().any(Option::is_some) {
                found.push(BarringAnswer {
                    step,
                    answer: edge.answer,
                    bars,
                });
            }
        }
    }
    found
}

/// A runner whose calf cramp has gone, who then opens `step` and gives `answer`.
fn after_answer(step: StepId, answer: Answer) -> Session {
    let mut session = Session::open(StepId::HOME, Moment(1 << 40));
    let stretch = StepId::Hold(Stretch::CalfStanding);
    for event in [
        Event::Visited(stretch),
        Event::Answered(Answer::LetGo),
        Event::Visited(step),
        Event::Answered(answer),
    ] {
        // On a hold, tap only after its seconds have begun to count.
        let wait = if session.hold().is_some() {
            Millis::seconds(10)
        } else {
            A_TAP
        };
        after(&mut session, event, wait);
    }
    session
}

fn after(session: &mut Session, event: Event, wait: Millis) {
    let now = session.now() + wait;
    let _ = update(session, event, now);
}

/// What bars a subject in a session, and until when.
fn bar(session: &Session, subject: Subject) -> Option<Bar> {
    let instead = barred(session, subject, Millis::ZERO)?;
    let is_barred =
        |hours: &u64| barred(session, subject, Millis::minutes(hours * 60)) == Some(instead);
    // From the end on: another rule, such as that of the ten minutes, may show something else in between.
    let days = (HOURLY..=LONGEST_HOURS).rev().step_by(24);
    let day = days.clone().find(is_barred).unwrap_or_default();
    let last = (0..=LONGEST_HOURS.min(day + 24).max(HOURLY))
        .rev()
        .find(is_barred)
        .unwrap_or_default();
    let hours = Some(last + 1).filter(|end| *end <= LONGEST_HOURS);
    let then = hours.and_then(|end| barred(session, subject, Millis::minutes(end * 60)));
    Some(Bar {
        instead,
        hours,
        then,
    })
}

/// What is shown instead of a subject some time later; `None` if nothing bars it.
fn barred(session: &Session, subject: Subject, later: Millis) -> Option<StepId> {
    let mut session = session.clone();
    let wanted = match subject {
        Subject::Return => {
            after(&mut session, Event::Visited(StepId::After), later + A_TAP);
            after(&mut session, Event::Answered(Answer::CameBack), A_TAP);
            // A stretch or, if the cramp counts as a new one, the first question: nothing is barred.
            return Some(session.step()).filter(|step| matches!(step, StepId::Stop(_)));
        }
        Subject::Heat => StepId::Treatment(Treatment::Heat),
        Subject::Ice => StepId::Treatment(Treatment::Ice),
        Subject::RunningTest => StepId::ReturnToRun(ReturnToRun::Rest),
    };
    after(&mut session, Event::Visited(wanted), later + A_TAP);
    Some(session.step()).filter(|step| *step != wanted)
}
