//! Why it might have happened: six questions, and at most three possible reasons.
//!
//! The questions, and which reasons each answer points to, come from the specification; the copy of each reason says how
//! well it is supported. Nothing here is a diagnosis, and nothing is scored or weighted: an answer points to its reasons,
//! and the best supported come first.
//!
//! ```
//! use uncramp::care::why::{Reason, CauseAnswer, CauseAnswers};
//!
//! let mut why = CauseAnswers::default();
//! why.set(CauseAnswer::NoWarmUp);
//! why.set(CauseAnswer::Longer);
//! assert_eq!(why.findings().reasons, [Reason::Duration, Reason::Tightness]);
//! ```

/// The most possible reasons named: 3. Our own choice.
pub const MAX_REASONS: usize = 3;
/// The boundary between "before" and "later": 45 min. From the source article; no study was found for it.
pub const LATE_AFTER_MINUTES: u32 = 45;
/// The age from which medicines go with night cramps: 50 years. Garrison 2012 studied nobody younger.
pub const NIGHT_CRAMPS_FROM_AGE: u32 = 50;

/// One of the six questions, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CauseQuestion {
    /// How hard or long was this run?
    Effort,
    /// When did the cramp start?
    Time,
    /// How much did the runner sweat and drink?
    Drink,
    /// What came before the run?
    Before,
    /// Shoes, feet and ankles.
    Feet,
    /// Medicines.
    Medicine,
}

/// A possible answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    missing_docs,
    reason = "each is the word on its button; `reasons` below says what it points to"
)]
pub enum CauseAnswer {
    AsUsual,
    Faster,
    Longer,
    FasterAndLonger,
    Early,
    Late,
    LittleSweat,
    DrankLittle,
    WaterOnly,
    WithSalts,
    OverDrank,
    WarmedUp,
    NoWarmUp,
    DeepMassage,
    NoRolling,
    FeetFine,
    Shoes,
    WeakAnkles,
    NoMedicine,
    WaterTablet,
    Cholesterol,
    Unsure,
}

/// A possible reason, by its item in the inventory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// C3: faster or hillier than usual.
    Intensity,
    /// C4: longer than usual, or late in the run.
    Duration,
    /// C9: water tablets or blood pressure medicine.
    WaterTablets,
    /// C1: drank too little.
    Dehydration,
    /// C11: heat.
    Heat,
    /// C5: salts, sodium above all.
    Salts,
    /// C2: tight muscles, no warm-up.
    Tightness,
    /// C10: new or worn shoes.
    Shoes,
    /// C7: weak ankles or feet.
    WeakAnkles,
    /// C6: after hard massage or stretching.
    HardMassage,
    /// C8: no rolling or massage since the last hard run.
    NoRolling,
}

/// What the runner needs to know besides the reasons, whatever they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Card {
    /// Drinking more than thirst asks for is the greater danger.
    OverDrinking,
    /// C9: statins affect the muscle, not the salts.
    Statins,
    /// C9: not sure what the medicine is.
    AskPharmacist,
}

/// The answers so far: at most one per question, any may be missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CauseAnswers([Option<CauseAnswer>; CauseQuestion::ALL.len()]);

/// What the answers point to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// At most [`MAX_REASONS`], best supported first.
    pub reasons: Vec<Reason>,
    /// Never omitted.
    pub cards: Vec<Card>,
}

impl CauseQuestion {
    /// Every question, in order.
    pub const ALL: [Self; 6] = [
        Self::Effort,
        Self::Time,
        Self::Drink,
        Self::Before,
        Self::Feet,
        Self::Medicine,
    ];

    /// The question after this one; `None` after the last.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// The possible answers, in the order of the screen.
    pub fn answers(self) -> impl Iterator<Item = CauseAnswer> {
        const ALL: &[CauseAnswer] = &CauseAnswer::ALL;
        ALL.iter()
            .copied()
            .filter(move |answer| answer.question() == self)
    }
}

impl CauseAnswer {
    /// Every answer, grouped by question.
    pub const ALL: [Self; 22] = [
        Self::AsUsual,
        Self::Faster,
        Self::Longer,
        Self::FasterAndLonger,
        Self::Early,
        Self::Late,
        Self::LittleSweat,
        Self::DrankLittle,
        Self::WaterOnly,
        Self::WithSalts,
        Self::OverDrank,
        Self::WarmedUp,
        Self::NoWarmUp,
        Self::DeepMassage,
        Self::NoRolling,
        Self::FeetFine,
        Self::Shoes,
        Self::WeakAnkles,
        Self::NoMedicine,
        Self::WaterTablet,
        Self::Cholesterol,
        Self::Unsure,
    ];

    /// The question it answers.
    #[must_use]
    pub const fn question(self) -> CauseQuestion {
        match self {
            Self::AsUsual | Self::Faster | Self::Longer | Self::FasterAndLonger => {
                CauseQuestion::Effort
            }
            Self::Early | Self::Late => CauseQuestion::Time,
            Self::LittleSweat
            | Self::DrankLittle
            | Self::WaterOnly
            | Self::WithSalts
            | Self::OverDrank => CauseQuestion::Drink,
            Self::WarmedUp | Self::NoWarmUp | Self::DeepMassage | Self::NoRolling => {
                CauseQuestion::Before
            }
            Self::FeetFine | Self::Shoes | Self::WeakAnkles => CauseQuestion::Feet,
            Self::NoMedicine | Self::WaterTablet | Self::Cholesterol | Self::Unsure => {
                CauseQuestion::Medicine
            }
        }
    }

    /// The reasons it points to.
    #[must_use]
    pub const fn reasons(self) -> &'static [Reason] {
        match self {
            Self::Faster => &[Reason::Intensity],
            Self::Longer | Self::Late => &[Reason::Duration],
            Self::FasterAndLonger => &[Reason::Intensity, Reason::Duration],
            Self::DrankLittle => &[Reason::Dehydration, Reason::Heat],
            Self::WaterOnly => &[Reason::Salts],
            Self::NoWarmUp => &[Reason::Tightness],
            Self::DeepMassage => &[Reason::HardMassage],
            Self::NoRolling => &[Reason::NoRolling],
            Self::Shoes => &[Reason::Shoes],
            Self::WeakAnkles => &[Reason::WeakAnkles],
            Self::WaterTablet => &[Reason::WaterTablets],
            Self::AsUsual
            | Self::Early
            | Self::LittleSweat
            | Self::WithSalts
            | Self::OverDrank
            | Self::WarmedUp
            | Self::FeetFine
            | Self::NoMedicine
            | Self::Cholesterol
            | Self::Unsure => &[],
        }
    }

    /// What the runner needs to know because of it.
    #[must_use]
    pub const fn card(self) -> Option<Card> {
        match self {
            Self::OverDrank => Some(Card::OverDrinking),
            Self::Cholesterol => Some(Card::Statins),
            Self::Unsure => Some(Card::AskPharmacist),
            _ => None,
        }
    }
}

impl Reason {
    /// Every reason, best supported first: good evidence, then mixed, then little. C3 and C4 lead.
    pub const ALL: [Self; 11] = [
        Self::Intensity,
        Self::Duration,
        Self::WaterTablets,
        Self::Dehydration,
        Self::Heat,
        Self::Salts,
        Self::Tightness,
        Self::Shoes,
        Self::WeakAnkles,
        Self::HardMassage,
        Self::NoRolling,
    ];

    /// Its item in the inventory.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Dehydration => "C1",
            Self::Tightness => "C2",
            Self::Intensity => "C3",
            Self::Duration => "C4",
            Self::Salts => "C5",
            Self::HardMassage => "C6",
            Self::WeakAnkles => "C7",
            Self::NoRolling => "C8",
            Self::WaterTablets => "C9",
            Self::Shoes => "C10",
            Self::Heat => "C11",
        }
    }
}

impl Card {
    /// Every card, most urgent first.
    pub const ALL: [Self; 3] = [Self::OverDrinking, Self::Statins, Self::AskPharmacist];
}

impl CauseAnswers {
    /// Records an answer, replacing an earlier one to the same question.
    pub const fn set(&mut self, answer: CauseAnswer) {
        self.0[answer.question() as usize] = Some(answer);
    }

    /// Clears the answer to a question.
    pub const fn clear(&mut self, question: CauseQuestion) {
        self.0[question as usize] = None;
    }

    /// The answer to a question, if there is one.
    #[must_use]
    pub const fn get(self, question: CauseQuestion) -> Option<CauseAnswer> {
        self.0[question as usize]
    }

    /// Whether no question was answered.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// The answers as one letter per question, in order: `a` for its first answer, `-` for none.
    ///
    /// ```
    /// use uncramp::care::why::{CauseAnswer, CauseAnswers};
    ///
    /// let mut why = CauseAnswers::default();
    /// why.set(CauseAnswer::Late);
    /// assert_eq!(why.letters(), "-b----");
    /// assert_eq!(CauseAnswers::from_letters("-b----"), Some(why));
    /// assert_eq!(CauseAnswers::from_letters("-c----"), None);
    /// ```
    #[must_use]
    pub fn letters(self) -> String {
        CauseQuestion::ALL
            .into_iter()
            .map(|question| {
                let index = question
                    .answers()
                    .position(|answer| self.get(question) == Some(answer));
                index.and_then(letter).unwrap_or('-')
            })
            .collect()
    }

    /// Parses what [`letters`](Self::letters) wrote; `None` for any other text.
    #[must_use]
    pub fn from_letters(text: &str) -> Option<Self> {
        let mut why = Self::default();
        let mut letters = text.chars();
        for question in CauseQuestion::ALL {
            let found = match letters.next()? {
                '-' => continue,
                wanted => (0..)
                    .map(letter)
                    .zip(question.answers())
                    .find(|(letter, _)| *letter == Some(wanted)),
            };
            why.set(found?.1);
        }
        letters.next().is_none().then_some(why)
    }

    /// What the answers point to.
    #[must_use]
    pub fn findings(self) -> Findings {
        let given = || self.0.iter().flatten();
        let is_reason = |reason: &Reason| given().any(|answer| answer.reasons().contains(reason));
        let is_card = |card: &Card| given().any(|answer| answer.card() == Some(*card));
        let mut reasons = Reason::ALL.to_vec();
        reasons.retain(is_reason);
        reasons.truncate(MAX_REASONS);
        let mut cards = Card::ALL.to_vec();
        cards.retain(is_card);
        Findings { reasons, cards }
    }
}

fn letter(index: usize) -> Option<char> {
    char::from_digit(u32::try_from(index).ok()? + 10, 36)
}
