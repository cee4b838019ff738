//! A session and when it was kept: sixteen words.

use super::{Unreadable, words};
use crate::care::session::snapshot::HoldLeft;
use crate::care::{HeatRefusal, Millis, Position, Snapshot, StepId};

/// Stands for what is not there.
const NOTHING: &str = "-";
/// The path of the first step is empty, which is no word.
const HOME: &str = ".";
const REFUSALS: [(&str, HeatRefusal); 3] = [
    ("hot", HeatRefusal::HeatIllness),
    ("torn", HeatRefusal::Strain),
    ("numb", HeatRefusal::NumbSkin),
];

/// Writes a session that is kept at a time of the wall clock.
///
/// ```
/// use uncramp::care::{Millis, Moment, Session, StepId};
/// use uncramp::record::session;
///
/// let snapshot = Session::open(StepId::HOME, Moment(0)).snapshot();
/// let text = session::write(&snapshot, Millis(1_800_000_000_000));
/// assert_eq!(session::read(&text), Ok((snapshot, Millis(1_800_000_000_000))));
/// ```
#[must_use]
pub fn write(snapshot: &Snapshot, wall: Millis) -> String {
    let age = |age: Option<Millis>| age.map(|age| age.0.to_string());
    let flag = |flag: bool| u8::from(flag).to_string();
    let path = |step: StepId| match step.path() {
        "" => HOME,
        path => path,
    };
    let refusal = snapshot
        .no_heat
        .and_then(|reason| REFUSALS.iter().find(|(_, other)| *other == reason));
    let words = [
        Some("1".to_owned()),
        Some(wall.0.to_string()),
        Some(path(snapshot.step).to_owned()),
        snapshot.hold.map(|hold| hold.held.0.to_string()),
        snapshot.hold.map(|hold| flag(hold.counted)),
        Some(snapshot.shown.0.to_string()),
        age(snapshot.began),
        Some(snapshot.holds.to_string()),
        age(snapshot.rested),
        snapshot
            .last
            .map(|position| path(StepId::Hold(position)).to_owned()),
        age(snapshot.let_go),
        Some(snapshot.returns.to_string()),
        Some(flag(snapshot.returning)),
        refusal.map(|(name, _)| (*name).to_owned()),
        age(snapshot.ice),
        age(snapshot.heat),
    ];
    words
        .map(|word| word.unwrap_or_else(|| NOTHING.to_owned()))
        .join(" ")
}

/// Reads a session and the time of the wall clock at which it was kept.
///
/// # Errors
///
/// When the text is not exactly what [`write()`] writes.
pub fn read(text: &str) -> Result<(Snapshot, Millis), Unreadable> {
    let mut words = words(text)?;
    let mut next = || words.next().ok_or(Unreadable::Corrupt);
    let wall = millis(next()?)?.ok_or(Unreadable::Corrupt)?;
    let step = step(next()?)?;
    let held = millis(next()?)?;
    let counted = maybe(next()?, flag)?;
    let snapshot = Snapshot {
        step,
        hold: match (held, counted) {
            (Some(held), Some(counted)) => Some(HoldLeft { held, counted }),
            (None, None) => None,
            _ => return Err(Unreadable::Corrupt),
        },
        shown: millis(next()?)?.ok_or(Unreadable::Corrupt)?,
        began: millis(next()?)?,
        holds: count(next()?)?,
        rested: millis(next()?)?,
        last: maybe(next()?, position)?,
        let_go: millis(next()?)?,
        returns: count(next()?)?,
        returning: flag(next()?)?,
        no_heat: maybe(next()?, refusal)?,
        ice: millis(next()?)?,
        heat: millis(next()?)?,
    };
    match words.next() {
        None => Ok((snapshot, wall)),
        Some(_) => Err(Unreadable::Corrupt),
    }
}

fn maybe<T>(
    word: &str,
    read: impl FnOnce(&str) -> Result<T, Unreadable>,
) -> Result<Option<T>, Unreadable> {
    if word == NOTHING {
        Ok(None)
    } else {
        read(word).map(Some)
    }
}

/// Whole milliseconds up to some ten thousand years: sums of them stay numbers.
fn millis(word: &str) -> Result<Option<Millis>, Unreadable> {
    const LONGEST: u64 = 1 << 48;
    maybe(word, |word| match word.parse() {
        Ok(ms) if ms <= LONGEST => Ok(Millis(ms)),
        _ => Err(Unreadable::Corrupt),
    })
}

fn count(word: &str) -> Result<u8, Unreadable> {
    word.parse().map_err(|_| Unreadable::Corrupt)
}

fn flag(word: &str) -> Result<bool, Unreadable> {
    match word {
        "0" => Ok(false),
        "1" => Ok(true),
        _ => Err(Unreadable::Corrupt),
    }
}

fn step(word: &str) -> Result<StepId, Unreadable> {
    match word {
        HOME => Ok(StepId::HOME),
        "" => Err(Unreadable::Corrupt),
        path => StepId::at(path).ok_or(Unreadable::Corrupt),
    }
}

fn position(word: &str) -> Result<Position, Unreadable> {
    match step(word)? {
        StepId::Hold(position) => Ok(position),
        _ => Err(Unreadable::Corrupt),
    }
}

fn refusal(word: &str) -> Result<HeatRefusal, Unreadable> {
    let found = REFUSALS.iter().find(|(name, _)| *name == word);
    found.map(|(_, reason)| *reason).ok_or(Unreadable::Corrupt)
}
