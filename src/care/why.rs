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

mod answers;

pub use answers::CauseAnswers;

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
