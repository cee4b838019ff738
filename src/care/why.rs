//! Why it might have happened: eight questions, and at most three possible reasons.
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

/// How many possible reasons are named at most: 3. Our own choice.
pub const MAX_REASONS: usize = 3;
/// The boundary between "before" and "later": 45 min. From the source article; no study was found for it.
pub const LATE_AFTER_MINUTES: u32 = 45;
/// The age from which medicines are associated with night cramps: 50 years. Garrison 2012 studied nobody younger.
pub const NIGHT_CRAMPS_FROM_AGE: u32 = 50;

/// One of the eight questions, in order. Older records lack the last two: see [`CauseAnswers::letters`].
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
    /// A leg injury this year. It is associated with cramps: SAFER studies, de Jager 2022.
    Injury,
    /// A long-term illness. It is associated with cramps: SAFER studies, de Jager 2022.
    Illness,
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
    Inhaler,
    Unsure,
    NoInjury,
    InjuredLeg,
    NoIllness,
    LongTermIllness,
}

/// A possible reason, by its item in the inventory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// C3: faster or hillier than usual.
    Intensity,
    /// C4: longer than usual, or late in the run.
    Duration,
    /// C9: water tablets, blood pressure medicine or an asthma inhaler.
    Medicine,
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
    /// Drinking beyond thirst is the greater danger.
    OverDrinking,
    /// An injury this year, or a long-term illness: ask before a hard race.
    SeeDoctor,
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
    /// Those beyond them. They are not named, but the plan covers them.
    pub further_reasons: Vec<Reason>,
    /// Never omitted.
    pub cards: Vec<Card>,
}

impl CauseQuestion {
    /// Every question, in order.
    pub const ALL: [Self; 8] = [
        Self::Effort,
        Self::Time,
        Self::Drink,
        Self::Before,
        Self::Feet,
        Self::Medicine,
        Self::Injury,
        Self::Illness,
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
    pub const ALL: [Self; 27] = [
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
        Self::Inhaler,
        Self::Unsure,
        Self::NoInjury,
        Self::InjuredLeg,
        Self::NoIllness,
        Self::LongTermIllness,
    ];

    /// The letter of each answer within its question, in the order of [`ALL`](Self::ALL). They are stored, so they never
    /// change: a new answer takes the next letter, whatever its position on the screen.
    const LETTERS: [u8; Self::ALL.len()] = *b"abcdababcdeabcdabcabcedabab";

    /// Its letter.
    const fn letter(self) -> char {
        Self::LETTERS[self as usize] as char
    }

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
            Self::NoMedicine
            | Self::WaterTablet
            | Self::Cholesterol
            | Self::Inhaler
            | Self::Unsure => CauseQuestion::Medicine,
            Self::NoInjury | Self::InjuredLeg => CauseQuestion::Injury,
            Self::NoIllness | Self::LongTermIllness => CauseQuestion::Illness,
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
            Self::WaterTablet | Self::Inhaler => &[Reason::Medicine],
            Self::AsUsual
            | Self::Early
            | Self::LittleSweat
            | Self::WithSalts
            | Self::OverDrank
            | Self::WarmedUp
            | Self::FeetFine
            | Self::NoMedicine
            | Self::Cholesterol
            | Self::Unsure
            | Self::NoInjury
            | Self::InjuredLeg
            | Self::NoIllness
            | Self::LongTermIllness => &[],
        }
    }

    /// What the runner needs to know because of it.
    #[must_use]
    pub const fn card(self) -> Option<Card> {
        match self {
            Self::OverDrank => Some(Card::OverDrinking),
            Self::Cholesterol => Some(Card::Statins),
            Self::Unsure => Some(Card::AskPharmacist),
            Self::InjuredLeg | Self::LongTermIllness => Some(Card::SeeDoctor),
            _ => None,
        }
    }
}

impl Reason {
    /// Every reason, best supported first: good evidence, then mixed, then little. C3 and C4 lead.
    pub const ALL: [Self; 11] = [
        Self::Intensity,
        Self::Duration,
        Self::Medicine,
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
            Self::Medicine => "C9",
            Self::Shoes => "C10",
            Self::Heat => "C11",
        }
    }
}

impl Card {
    /// Every card, most urgent first.
    pub const ALL: [Self; 4] = [
        Self::OverDrinking,
        Self::SeeDoctor,
        Self::Statins,
        Self::AskPharmacist,
    ];
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

    /// The answers as one letter per question, in order; `-` for none. The last two questions are left out while they are
    /// unanswered, as in older records.
    ///
    /// ```
    /// use uncramp::care::why::{CauseAnswer, CauseAnswers};
    ///
    /// let mut why = CauseAnswers::default();
    /// why.set(CauseAnswer::Late);
    /// assert_eq!(why.letters(), "-b----");
    /// assert_eq!(CauseAnswers::from_letters("-b----"), Some(why));
    /// assert_eq!(CauseAnswers::from_letters("-c----"), None);
    /// why.set(CauseAnswer::LongTermIllness);
    /// assert_eq!(why.letters(), "-b-----b");
    /// ```
    #[must_use]
    pub fn letters(self) -> String {
        let letters = self.0.map(|answer| answer.map_or('-', CauseAnswer::letter));
        let mut letters = String::from_iter(letters);
        while letters.len() > Self::FIRST_QUESTIONS && letters.ends_with('-') {
            letters.pop();
        }
        letters
    }

    /// How many questions the first format of a record has.
    const FIRST_QUESTIONS: usize = 6;

    /// Parses what [`letters`](Self::letters) wrote; `None` for any other text.
    #[must_use]
    pub fn from_letters(text: &str) -> Option<Self> {
        let mut why = Self::default();
        for (question, wanted) in CauseQuestion::ALL.into_iter().zip(text.chars()) {
            if wanted != '-' {
                let mut answers = question.answers();
                why.set(answers.find(|answer| answer.letter() == wanted)?);
            }
        }
        (why.letters() == text).then_some(why)
    }

    /// What the answers point to.
    #[must_use]
    pub fn findings(self) -> Findings {
        let given = || self.0.iter().flatten();
        let is_reason = |reason: &Reason| given().any(|answer| answer.reasons().contains(reason));
        let is_card = |card: &Card| given().any(|answer| answer.card() == Some(*card));
        let mut reasons = Reason::ALL.to_vec();
        reasons.retain(is_reason);
        let further_reasons = reasons.split_off(reasons.len().min(MAX_REASONS));
        let cards = Card::ALL.into_iter().filter(is_card).collect();
        Findings {
            reasons,
            further_reasons,
            cards,
        }
    }
}
