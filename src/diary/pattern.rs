//! What most cramps in a diary have in common. Counted, not weighted, and shown with the counts.

use super::entry::Entry;
use crate::care::{CauseAnswer, CauseQuestion, Leg, Muscle};

/// The fewest entries that make a pattern: 3. Our own choice.
pub const MIN_ENTRIES: u32 = 3;
/// The fewest entries that say which leg, for one leg to make a pattern: 5. Our own choice: of two legs, one nearly always has
/// more than half.
pub const MIN_LEG_ENTRIES: u32 = 5;
/// The most patterns shown: 3. Our own choice.
pub const MAX_PATTERNS: usize = 3;

/// Something that most of the entries share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// What it is.
    pub kind: PatternKind,
    /// How many entries share it.
    pub count: u32,
    /// How many could: those that answered the question or say which leg; for a muscle, all of them.
    pub total: u32,
}

/// What entries can have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PatternKind {
    /// The same muscle.
    Muscle(Muscle),
    /// The same leg, or both: at least two thirds of [`MIN_LEG_ENTRIES`] or more.
    Leg(Leg),
    /// Late in the run: [`CauseAnswer::Late`].
    Late,
    /// Faster or longer than usual, or both.
    HarderOrLonger,
    /// [`CauseAnswer::DrankLittle`].
    DrankLittle,
    /// [`CauseAnswer::WaterOnly`].
    WaterOnly,
    /// [`CauseAnswer::OverDrank`].
    OverDrank,
    /// [`CauseAnswer::NoWarmUp`].
    NoWarmUp,
    /// [`CauseAnswer::Shoes`].
    Shoes,
}

impl PatternKind {
    /// Every kind but the muscles, in order.
    const OTHERS: [Self; 10] = [
        Self::Leg(Leg::Left),
        Self::Leg(Leg::Right),
        Self::Leg(Leg::Both),
        Self::Late,
        Self::HarderOrLonger,
        Self::DrankLittle,
        Self::WaterOnly,
        Self::OverDrank,
        Self::NoWarmUp,
        Self::Shoes,
    ];

    /// Every kind, in order: the muscles first.
    pub const ALL: [Self; Muscle::ALL.len() + Self::OTHERS.len()] = {
        let mut all = [Self::Late; Muscle::ALL.len() + Self::OTHERS.len()];
        let mut at = 0;
        while at < all.len() {
            all[at] = if at < Muscle::ALL.len() {
                Self::Muscle(Muscle::ALL[at])
            } else {
                Self::OTHERS[at - Muscle::ALL.len()]
            };
            at += 1;
        }
        all
    };

    /// Whether an entry shares it; `None` if the entry does not say.
    fn matches(self, entry: &Entry) -> Option<bool> {
        let (question, wanted) = match self {
            Self::Muscle(wanted) => return Some(entry.stretch.muscle() == wanted),
            Self::Leg(wanted) => return entry.leg.map(|leg| leg == wanted),
            Self::HarderOrLonger => {
                return entry
                    .why
                    .get(CauseQuestion::Effort)
                    .map(|answer| answer != CauseAnswer::AsUsual);
            }
            Self::Late => (CauseQuestion::Time, CauseAnswer::Late),
            Self::DrankLittle => (CauseQuestion::Drink, CauseAnswer::DrankLittle),
            Self::WaterOnly => (CauseQuestion::Drink, CauseAnswer::WaterOnly),
            Self::OverDrank => (CauseQuestion::Drink, CauseAnswer::OverDrank),
            Self::NoWarmUp => (CauseQuestion::Before, CauseAnswer::NoWarmUp),
            Self::Shoes => (CauseQuestion::Feet, CauseAnswer::Shoes),
        };
        entry.why.get(question).map(|answer| answer == wanted)
    }
}

impl Pattern {
    fn count(kind: PatternKind, entries: &[Entry]) -> Self {
        let (mut count, mut total) = (0, 0);
        for matches in entries.iter().filter_map(|entry| kind.matches(entry)) {
            count += u32::from(matches);
            total += 1;
        }
        Self { kind, count, total }
    }

    fn is_shown(self) -> bool {
        let (count, total) = (u64::from(self.count), u64::from(self.total));
        match self.kind {
            PatternKind::Leg(_) => self.total >= MIN_LEG_ENTRIES && count * 3 >= total * 2,
            _ => self.total >= MIN_ENTRIES && count * 2 > total,
        }
    }

    /// Whether it is listed first: it has a larger share, or the same share of more entries.
    fn outranks(self, other: Self) -> bool {
        let share = |one: Self, other: Self| u64::from(one.count) * u64::from(other.total);
        let (mine, theirs) = (share(self, other), share(other, self));
        mine > theirs || (mine == theirs && self.total > other.total)
    }
}

/// The patterns in a diary, at most [`MAX_PATTERNS`], largest share first.
#[must_use]
pub fn patterns(entries: &[Entry]) -> Vec<Pattern> {
    let mut patterns: Vec<Pattern> = Vec::new();
    for kind in PatternKind::ALL {
        let pattern = Pattern::count(kind, entries);
        if pattern.is_shown() {
            let before = |other: &&Pattern| !pattern.outranks(**other);
            let at = patterns.iter().take_while(before).count();
            patterns.insert(at, pattern);
            patterns.truncate(MAX_PATTERNS);
        }
    }
    patterns
}
