//! A session and when it was stored: twenty-six words, and the leg if it is known. Version 1 has sixteen words, version 2
//! twenty-seven.

use super::{Unreadable, words};
use crate::care::graph::moved;
use crate::care::session::MAX_HOLDS;
use crate::care::session::snapshot::InterruptedHold;
use crate::care::{
    CauseAnswers, HeatRefusal, Leg, Millis, Relief, Snapshot, StepId, Stop, Stretch,
};
use crate::text::{parse_number, put_number};

/// The version this build writes.
const VERSION: u64 = 3;
/// Stands for an absent value.
const ABSENT: &str = "-";
/// Stands for the first step, whose path is empty and therefore not a word.
const HOME: &str = ".";
const REFUSALS: [(&str, HeatRefusal); 3] = [
    ("hot", HeatRefusal::HeatIllness),
    ("torn", HeatRefusal::Strain),
    ("numb", HeatRefusal::NumbSkin),
];

/// Writes a session that is stored at this wall-clock time.
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
        .heat_refusal
        .and_then(|reason| REFUSALS.iter().find(|(_, other)| *other == reason));
    let (hold, unfit, relief) = (snapshot.hold, snapshot.unfit, snapshot.relief);
    let stretch = |stretch| path(StepId::Hold(stretch));
    put_number(&mut line.0, VERSION);
    line.age(Some(wall));
    line.word(Some(path(snapshot.step)));
    line.age(hold.map(|hold| hold.held));
    line.flag(hold.map(|hold| hold.counted));
    line.age(Some(snapshot.shown));
    line.age(snapshot.began);
    line.count(Some(snapshot.holds));
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
    line.word(relief.map(|relief| stretch(relief.stretch)));
    line.count(relief.map(|relief| relief.holds));
    line.age(relief.map(|relief| relief.took));
    line.flag(relief.map(|relief| relief.ice));
    line.flag(relief.map(|relief| relief.heat));
    line.number(snapshot.saved);
    // Left out if it is not known, as in older records.
    if let Some(leg) = snapshot.leg {
        line.word(Some(leg.name()));
    }
    line.0
}

/// A record being written, after its first word.
struct Line(String);

impl Line {
    fn word(&mut self, word: Option<&str>) {
        self.0.push(' ');
        self.0.push_str(word.unwrap_or(ABSENT));
    }

    fn number(&mut self, value: Option<u64>) {
        match value {
            None => self.word(None),
            Some(value) => {
                self.0.push(' ');
                put_number(&mut self.0, value);
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

/// The words of a record, read one by one. An error in any of them is reported only at the end: an early return for each of
/// twenty-six words would take more bytes.
struct Words<'a, 'text> {
    word: &'a mut dyn FnMut() -> Option<&'text str>,
    invalid: bool,
    /// Whether the record is of version 1 or 2, in which some steps have their former addresses.
    is_old: bool,
}

/// Reads a session and the wall-clock time at which it was stored.
///
/// # Errors
///
/// If the text is not exactly what [`write()`] writes, or an earlier version of it wrote.
pub fn read(text: &str) -> Result<(Snapshot, Millis), Unreadable> {
    let (version, mut words) = words(text, VERSION)?;
    let mut words = Words {
        word: &mut || words.next(),
        invalid: false,
        is_old: version < 3,
    };
    let wall = words.age();
    let wall = words.required(wall);
    let step = words.step();
    words.invalid |= step.is_none();
    let step = step.unwrap_or(StepId::HOME);
    let (held, counted) = (words.age(), words.flag());
    let hold = words.both_or_neither(held, counted);
    let shown = words.age();
    let shown = words.required(shown);
    let (began, holds) = (words.age(), words.count());
    if words.is_old {
        // The start of a rest between two holds, which the current session does not have.
        words.age();
    }
    let mut snapshot = Snapshot {
        step,
        hold: hold.map(|(held, counted)| InterruptedHold { held, counted }),
        shown,
        began,
        holds,
        last: words.stretch(),
        let_go: words.age(),
        returns: words.count(),
        returning: words.required_flag(),
        heat_refusal: words.refusal(),
        ice: words.age(),
        heat: words.age(),
        iced: false,
        heated: false,
        unfit: None,
        relief: None,
        why: CauseAnswers::default(),
        saved: None,
        leg: None,
    };
    if version > 1 {
        snapshot.iced = words.required_flag();
        snapshot.heated = words.required_flag();
        let (stop, age) = (words.stop(), words.age());
        snapshot.unfit = words.both_or_neither(stop, age);
        let why = CauseAnswers::from_letters(words.next());
        snapshot.why = words.required(why);
        snapshot.relief = words.relief();
        snapshot.saved = words.number();
        words.invalid |= snapshot.saved.is_some() && snapshot.relief.is_none();
        if let Some(name) = (words.word)() {
            snapshot.leg = Leg::read(name);
            words.invalid |= snapshot.leg.is_none() || snapshot.saved.is_none();
        }
    }
    if words.invalid || (words.word)().is_some() {
        return Err(Unreadable::Corrupt);
    }
    Ok((snapshot, wall))
}

impl<'text> Words<'_, 'text> {
    #[inline(never)]
    fn next(&mut self) -> &'text str {
        let word = (self.word)();
        self.invalid |= word.is_none();
        word.unwrap_or(ABSENT)
    }

    /// A required value.
    fn required<T: Default>(&mut self, found: Option<T>) -> T {
        self.invalid |= found.is_none();
        found.unwrap_or_default()
    }

    /// Two values that are both present or both absent.
    fn both_or_neither<A, B>(&mut self, one: Option<A>, other: Option<B>) -> Option<(A, B)> {
        self.invalid |= one.is_some() != other.is_some();
        one.zip(other)
    }

    #[inline(never)]
    fn number(&mut self) -> Option<u64> {
        let word = self.next();
        let number = parse_number(word);
        self.invalid |= number.is_none() && word != ABSENT;
        number
    }

    /// Whole milliseconds up to some ten thousand years, so that sums cannot overflow.
    #[inline(never)]
    fn age(&mut self) -> Option<Millis> {
        const LONGEST: u64 = 1 << 48;
        let age = self.number();
        self.invalid |= age.is_some_and(|ms| ms > LONGEST);
        age.map(Millis)
    }

    #[inline(never)]
    fn optional_count(&mut self) -> Option<u8> {
        let count = self.number()?;
        let small = u8::try_from(count);
        self.invalid |= small.is_err();
        Some(small.unwrap_or_default())
    }

    fn count(&mut self) -> u8 {
        let count = self.optional_count();
        self.required(count)
    }

    #[inline(never)]
    fn flag(&mut self) -> Option<bool> {
        let number = self.number()?;
        self.invalid |= number > 1;
        Some(number == 1)
    }

    fn required_flag(&mut self) -> bool {
        let flag = self.flag();
        self.required(flag)
    }

    #[inline(never)]
    fn step(&mut self) -> Option<StepId> {
        let step = match self.next() {
            ABSENT => return None,
            HOME => Some(StepId::HOME),
            "" => None,
            path if self.is_old => StepId::from_path(moved(path)),
            path => StepId::from_path(path),
        };
        self.invalid |= step.is_none();
        step
    }

    #[inline(never)]
    fn stretch(&mut self) -> Option<Stretch> {
        match self.step()? {
            StepId::Hold(stretch) => Some(stretch),
            _ => self.fail(),
        }
    }

    fn stop(&mut self) -> Option<Stop> {
        match self.step()? {
            StepId::Stop(stop) => Some(stop),
            _ => self.fail(),
        }
    }

    fn refusal(&mut self) -> Option<HeatRefusal> {
        let word = self.next();
        let found = REFUSALS.iter().find(|(name, _)| *name == word);
        self.invalid |= found.is_none() && word != ABSENT;
        found.map(|(_, reason)| *reason)
    }

    /// Five words, all present or all absent.
    fn relief(&mut self) -> Option<Relief> {
        let (stretch, holds, took) = (self.stretch(), self.optional_count(), self.age());
        let (ice, heat) = (self.flag(), self.flag());
        let present = [
            stretch.is_some(),
            holds.is_some(),
            took.is_some(),
            ice.is_some(),
        ];
        self.invalid |= present != [heat.is_some(); 4];
        let relief = Relief {
            stretch: stretch?,
            holds: holds?,
            took: took?,
            ice: ice?,
            heat: heat?,
        };
        self.invalid |= !(1..=MAX_HOLDS).contains(&relief.holds);
        Some(relief)
    }

    fn fail<T>(&mut self) -> Option<T> {
        self.invalid = true;
        None
    }
}
