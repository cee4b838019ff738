//! What a runner hears after opening a step, without tapping anything.

use crate::care::{Effect, Event, Millis, Moment, Session, StepId, update};
use crate::content;
use crate::language::Locale;

/// The longest transcript: it covers the longest treatment and its questions.
const LONGEST: Millis = Millis::minutes(45);
/// The moment the step is opened; any moment will do.
const START: Moment = Moment(1 << 40);

/// A line that the guide speaks or announces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Utterance {
    /// Since the step was opened.
    pub(super) after: Millis,
    /// What the voice says.
    pub(super) spoken: String,
    /// What a screen reader is given besides the heading.
    pub(super) announced: &'static str,
}

/// Every line until the guide waits for a tap.
pub(super) fn transcript(step: StepId, locale: Locale) -> Vec<Utterance> {
    let mut session = Session::open(StepId::HOME, START);
    let mut utterances = Vec::new();
    let mut effects = update(&mut session, Event::Visited(step), START);
    loop {
        let now = session.now();
        for effect in &effects {
            if let Effect::Cue(cue) = effect {
                utterances.push(Utterance {
                    after: now.since(START),
                    spoken: content::spoken(session.step(), *cue, locale).concat(),
                    announced: content::announced(session.step(), *cue, locale),
                });
            }
        }
        match session.wakes_at() {
            Some(next) if next > now && next.since(START) <= LONGEST => {
                effects = update(&mut session, Event::TimePassed, next);
            }
            _ => return utterances,
        }
    }
}

/// The lines for a hold that is paused because the guide was away, and is then resumed.
pub(super) fn after_a_pause(step: StepId, locale: Locale) -> Vec<Utterance> {
    let mut session = Session::open(step, START);
    let mut utterances = Vec::new();
    let mut now = START;
    for (event, wait) in [
        (Event::TimePassed, 7),
        (Event::WasAway, 7),
        (Event::HoldResumed, 1),
    ] {
        now = now + Millis::seconds(wait);
        for effect in update(&mut session, event, now) {
            if let Effect::Cue(cue) = effect
                && event != Event::TimePassed
            {
                utterances.push(Utterance {
                    after: Millis::ZERO,
                    spoken: content::spoken(session.step(), cue, locale).concat(),
                    announced: content::announced(session.step(), cue, locale),
                });
            }
        }
    }
    utterances
}

/// A time as minutes and seconds: `2:05`.
pub(super) fn clock(span: Millis) -> String {
    let seconds = span.0 / 1_000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Everything that the voice says on a screen in English, each line with its time.
pub(super) fn spoken_on(step: StepId) -> Vec<String> {
    let spoken = |line: &Utterance| format!("\u{201c}{}\u{201d}", line.spoken.trim());
    let timed = transcript(step, Locale::ENGLISH);
    let timed = timed
        .iter()
        .map(|line| format!("{} {}", clock(line.after), spoken(line)));
    let paused = after_a_pause(step, Locale::ENGLISH);
    timed.chain(paused.iter().map(spoken)).collect()
}
