//! A session and when it was kept: twenty-seven words, of which the first version had sixteen.

use super::text::{digits, number};
use super::{Unreadable, words};
use crate::care::session::MAX_HOLDS;
use crate::care::session::snapshot::HoldLeft;
use crate::care::{HeatRefusal, Millis, Position, Relief, Snapshot, StepId, Stop, Why};

/// The version that is written.
const VERSION: u64 = 2;
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
    let mut line = Line(String::new());
    let refusal = snapshot
        .no_heat
        .and_then(|reason| REFUSALS.iter().find(|(_, other)| *other == reason));
    let (hold, unfit, relief) = (snapshot.hold, snapshot.unfit, snapshot.relief);
    let stretch = |position| path(StepId::Hold(position));
    number(&mut line.0, VERSION);
    line.age(Some(wall));
    line.word(Some(path(snapshot.step)));
    line.age(hold.map(|hold| hold.held));
    line.flag(hold.map(|hold| hold.counted));
    line.age(Some(snapshot.shown));
    line.age(snapshot.began);
    line.count(Some(snapshot.holds));
    line.age(snapshot.rested);
    line.word(snapshot.last.map(stretch));
    line.age(snapshot.let_go);
    line.count(Some(snapshot.returns));
    line.flag(Some(snapshot.returning));
    line.word(refusal.map(|(name, _)| *name));
    line.age(snapshot.ice);
    line.age(snapshot.heat);
    line.flag(Some(snapshot.iced));
    line.flag(Some(snapshot.heated));
    line.word(unfit.map(|(stop, _)| path(StepId::Stop(stop))));
    line.age(unfit.map(|(_, age)| age));
    line.word(Some(&snapshot.why.letters()));
    line.word(relief.map(|relief| stretch(relief.position)));
    line.count(relief.map(|relief| relief.holds));
    line.age(relief.map(|relief| relief.took));
    line.flag(relief.map(|relief| relief.ice));
    line.flag(relief.map(|relief| relief.heat));
    line.number(snapshot.saved);
    line.0
}

/// A record in the making, after its first word.
struct Line(String);

impl Line {
    fn word(&mut self, word: Option<&str>) {
        self.0.push(' ');
        self.0.push_str(word.unwrap_or(NOTHING));
    }

    fn number(&mut self, value: Option<u64>) {
        match value {
            None => self.word(None),
            Some(value) => {
                self.0.push(' ');
                number(&mut self.0, value);
            }
        }
    }

    fn age(&mut self, age: Option<Millis>) {
        self.number(age.map(|age| age.0));
    }

    fn count(&mut self, count: Option<u8>) {
        self.number(count.map(u64::from));
    }

    fn flag(&mut self, flag: Option<bool>) {
        self.number(flag.map(u64::from));
    }
}

fn path(step: StepId) -> &'static str {
    match step.path() {
        "" => HOME,
        path => path,
    }
}

/// The words of a record.
type Words<'a, 'text> = &'a mut dyn Iterator<Item = &'text str>;

/// Takes the next word. Called and not inlined: it is asked for twenty-seven times.
#[inline(never)]
fn next<'text>(words: Words<'_, 'text>) -> Result<&'text str, Unreadable> {
    words.next().ok_or(Unreadable::Corrupt)
}

/// Reads a session and the time of the wall clock at which it was kept.
///
/// # Errors
///
/// When the text is not exactly what [`write()`] writes.
pub fn read(text: &str) -> Result<(Snapshot, Millis), Unreadable> {
    let (version, mut words) = words(text, VERSION)?;
    let words: Words = &mut words;
    let wall = millis(next(words)?)?.ok_or(Unreadable::Corrupt)?;
    let step = step(next(words)?)?;
    let held = millis(next(words)?)?;
    let counted = maybe(next(words)?, flag)?;
    let mut snapshot = Snapshot {
        step,
        hold: both(held, counted)?.map(|(held, counted)| HoldLeft { held, counted }),
        shown: millis(next(words)?)?.ok_or(Unreadable::Corrupt)?,
        began: millis(next(words)?)?,
        holds: count(next(words)?)?,
        rested: millis(next(words)?)?,
        last: maybe(next(words)?, position)?,
        let_go: millis(next(words)?)?,
        returns: count(next(words)?)?,
        returning: flag(next(words)?)?,
        no_heat: maybe(next(words)?, refusal)?,
        ice: millis(next(words)?)?,
        heat: millis(next(words)?)?,
        iced: false,
        heated: false,
        unfit: None,
        relief: None,
        why: Why::default(),
        saved: None,
    };
    if version > 1 {
        snapshot.iced = flag(next(words)?)?;
        snapshot.heated = flag(next(words)?)?;
        snapshot.unfit = both(maybe(next(words)?, stop)?, millis(next(words)?)?)?;
        snapshot.why = Why::from_letters(next(words)?).ok_or(Unreadable::Corrupt)?;
        snapshot.relief = relief(words)?;
        snapshot.saved = maybe(next(words)?, id)?;
        if snapshot.saved.is_some() && snapshot.relief.is_none() {
            return Err(Unreadable::Corrupt);
        }
    }
    match words.next() {
        None => Ok((snapshot, wall)),
        Some(_) => Err(Unreadable::Corrupt),
    }
}

/// Two words that stand together or not at all.
fn both<A, B>(one: Option<A>, other: Option<B>) -> Result<Option<(A, B)>, Unreadable> {
    if one.is_some() == other.is_some() {
        Ok(one.zip(other))
    } else {
        Err(Unreadable::Corrupt)
    }
}

/// Five words, all of them or none.
fn relief(words: Words) -> Result<Option<Relief>, Unreadable> {
    let words = [
        next(words)?,
        next(words)?,
        next(words)?,
        next(words)?,
        next(words)?,
    ];
    if words == [NOTHING; 5] {
        return Ok(None);
    }
    let [position_word, holds, took, ice, heat] = words;
    let relief = Relief {
        position: position(position_word)?,
        holds: count(holds)?,
        took: millis(took)?.ok_or(Unreadable::Corrupt)?,
        ice: flag(ice)?,
        heat: flag(heat)?,
    };
    if (1..=MAX_HOLDS).contains(&relief.holds) {
        Ok(Some(relief))
    } else {
        Err(Unreadable::Corrupt)
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
    maybe(word, |word| match digits(word) {
        Some(ms) if ms <= LONGEST => Ok(Millis(ms)),
        _ => Err(Unreadable::Corrupt),
    })
}

fn count(word: &str) -> Result<u8, Unreadable> {
    let count = digits(word).and_then(|count| u8::try_from(count).ok());
    count.ok_or(Unreadable::Corrupt)
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

fn stop(word: &str) -> Result<Stop, Unreadable> {
    match step(word)? {
        StepId::Stop(stop) => Ok(stop),
        _ => Err(Unreadable::Corrupt),
    }
}

fn id(word: &str) -> Result<u64, Unreadable> {
    digits(word).ok_or(Unreadable::Corrupt)
}

fn refusal(word: &str) -> Result<HeatRefusal, Unreadable> {
    let found = REFUSALS.iter().find(|(name, _)| *name == word);
    found.map(|(_, reason)| *reason).ok_or(Unreadable::Corrupt)
}
