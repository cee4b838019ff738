//! Plays the vignettes: through the session, with its rules and its clock.

use crate::care::{Answer, Event, Millis, Moment, Session, StepId, graph, update};
use crate::content;
use crate::content::review::{Forbidden, Tap, Vignette};
use crate::language::Locale;
use crate::screen::{Screen, choices};
use std::collections::{BTreeSet, VecDeque};

/// A runner takes a second for a tap.
const A_TAP: Millis = Millis::seconds(1);
/// How often "It came back" is tapped in a search: a further return changes nothing.
const MOST_RETURNS: u8 = 4;

/// A vignette that was played.
#[derive(Clone, Debug)]
pub struct Played {
    /// Where it has ended.
    pub session: Session,
    /// The words that were tapped.
    pub tapped: Vec<String>,
}

/// Plays a vignette from the first step on.
///
/// # Errors
///
/// Names the tap that the guide does not offer, the step it ended at instead, or what that step does not say.
pub fn play(vignette: &Vignette) -> Result<Played, String> {
    let played = play_taps(vignette.taps)?;
    let end = played.session.step().path();
    if end != vignette.end {
        return Err(format!("ends at /{end}"));
    }
    if !says(&played.session, vignette.says) {
        return Err(format!("/{end} does not say: {}", vignette.says));
    }
    Ok(played)
}

/// Plays taps from the first step on.
///
/// # Errors
///
/// Names the tap that the guide does not offer.
pub(super) fn play_taps(taps: &[Tap]) -> Result<Played, String> {
    let mut session = Session::open(StepId::HOME, Moment(1 << 40));
    let mut tapped = Vec::new();
    for tap in taps {
        match *tap {
            Tap::Hold => hold(&mut session),
            Tap::Minutes(minutes) => wait(&mut session, Millis::minutes(minutes)),
            Tap::Link(path) => {
                let step = StepId::from_path(path).ok_or(format!("there is no /{path}"))?;
                after_a_tap(&mut session, Event::Followed(step));
                tapped.push(content::en::step(step).title.to_owned());
            }
            Tap::To(_) | Tap::Answer(_) => {
                let here = session.step();
                let answer = chosen(here, *tap)
                    .ok_or_else(|| format!("/{} does not offer {tap:?}", here.path()))?;
                tapped.push(content::en::label(here, answer).to_owned());
                after_a_tap(&mut session, Event::Answered(answer));
            }
        }
    }
    Ok(Played { session, tapped })
}

/// Whether these words are on the screen of a session, outside its answers.
fn says(session: &Session, words: &str) -> bool {
    let copy = Screen::of(session, Locale::ENGLISH).copy;
    let lines = copy.dos.into_iter().chain(copy.donts);
    let mut texts = [copy.heading, copy.line, copy.note]
        .into_iter()
        .chain(lines);
    texts.any(|text| text.contains(words))
}

/// The answer of a step that a tap means.
fn chosen(here: StepId, tap: Tap) -> Option<Answer> {
    let edges = graph::edges(here);
    let edge = edges.iter().find(|edge| match tap {
        Tap::To(path) => edge.to.path() == path && edge.answer != Answer::TimeUp,
        Tap::Answer(words) => content::en::label(here, edge.answer)
            .to_lowercase()
            .contains(&words.to_lowercase()),
        _ => false,
    });
    edge.map(|edge| edge.answer)
}

fn after_a_tap(session: &mut Session, event: Event) {
    let now = session.now() + A_TAP;
    let _ = update(session, event, now);
}

/// Lets the hold on the screen run to its end.
fn hold(session: &mut Session) {
    while session.hold().is_some()
        && let Some(next) = session.changes_at()
    {
        let next = next.max(session.now());
        let _ = update(session, Event::TimePassed, next);
    }
}

/// Lets time pass, and the session act when it wants to.
fn wait(session: &mut Session, span: Millis) {
    let end = session.now() + span;
    while let Some(next) = session.changes_at()
        && next > session.now()
        && next <= end
    {
        let _ = update(session, Event::TimePassed, next);
    }
    let _ = update(session, Event::TimePassed, end);
}

/// The shortest way from a session to a forbidden step, as the words that are tapped; `None` if no order of taps leads to one.
///
/// Every choice on every screen is tapped, the links of the rules included. Back and the links of the bar, which are on every
/// screen, are not: a wrong tap must always be reversible.
#[must_use]
pub fn way_to(session: &Session, forbidden: &[Forbidden]) -> Option<Vec<String>> {
    let is_forbidden = |step: StepId| {
        forbidden.iter().any(|forbidden| match forbidden {
            Forbidden::Stretches => matches!(step, StepId::Hold(_)),
            Forbidden::Step(path) => step.path() == *path,
        })
    };
    let mut seen = BTreeSet::new();
    let mut taps: Vec<Tapped> = Vec::new();
    let mut next = VecDeque::from([(session.clone(), 0_u8, None)]);
    while let Some((session, returns, last)) = next.pop_front() {
        if is_forbidden(session.step()) {
            return Some(way(&taps, last));
        }
        let state = (
            session.step(),
            returns,
            session.heat_refusal(),
            session.return_stretch(),
        );
        if !seen.insert(state) {
            continue;
        }
        for choice in choices(&session, Locale::ENGLISH) {
            let comes_back = choice.event == Event::Answered(Answer::CameBack);
            let returns = returns + u8::from(comes_back);
            if returns > MOST_RETURNS {
                continue;
            }
            let mut after = session.clone();
            after_a_tap(&mut after, choice.event);
            taps.push(Tapped {
                label: choice.label,
                before: last,
            });
            next.push_back((after, returns, taps.len().checked_sub(1)));
        }
    }
    None
}

/// A tap of a search.
struct Tapped {
    label: &'static str,
    /// The tap before it.
    before: Option<usize>,
}

/// The words of the taps up to the last one.
fn way(taps: &[Tapped], last: Option<usize>) -> Vec<String> {
    let tap = |at: Option<usize>| at.and_then(|at| taps.get(at));
    let back = std::iter::successors(tap(last), |it| tap(it.before));
    let mut way: Vec<String> = back.map(|it| it.label.to_owned()).collect();
    way.reverse();
    way
}
