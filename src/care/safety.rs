//! The red flags, where each one leads, and when heat is refused.

use super::graph::Stop;

/// A sign that rules out self-care.
///
/// The list follows the sources cited at each flag: the first six call for the emergency services, the others for being
/// seen today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RedFlag {
    /// Collapse, a fit, confusion, or very hot and clumsy (UK public health, heat).
    Collapse,
    /// Leg symptoms with chest pain, breathlessness or coughing blood (NHS, deep vein thrombosis).
    ChestOrBreath,
    /// Not easing, and hard and swollen, numb, weak or impossible to move (NHS, compartment syndrome).
    HardOrNumb,
    /// The foot is cold, pale or without feeling, a crack was heard, the shape changed
    /// (NHS, compartment syndrome; NHS, sprains and strains).
    ColdFootOrCrack,
    /// Headache, vomiting or confusion after drinking a lot (exertional hyponatraemia consensus).
    OverDrinking,
    /// Known sickle cell trait, and pain or weakness that does not settle at rest (NATA).
    SickleCell,
    /// Dizzy, sick, very hot (UK public health, heat exhaustion).
    HeatIllness,
    /// Dark urine together with muscle pain or weakness (CDC, rhabdomyolysis).
    DarkUrine,
    /// A pop or kick was felt, a bruise, cannot bear weight (NHS, sprains and strains).
    Injury,
    /// One leg swollen, warm, red or darker, tender (NHS, deep vein thrombosis).
    SwollenLeg,
    /// Over ten minutes, or also in belly, chest or arms, or weak after heavy fluid loss
    /// (NHS, leg cramps; Mayo Clinic, muscle cramp).
    NotEasing,
}

impl RedFlag {
    /// Every flag, most urgent first: the order on the screen.
    pub const ALL: [Self; 11] = [
        Self::Collapse,
        Self::ChestOrBreath,
        Self::HardOrNumb,
        Self::ColdFootOrCrack,
        Self::OverDrinking,
        Self::SickleCell,
        Self::HeatIllness,
        Self::DarkUrine,
        Self::Injury,
        Self::SwollenLeg,
        Self::NotEasing,
    ];

    /// The page that says what to do.
    #[must_use]
    pub const fn leads_to(self) -> Stop {
        match self {
            Self::Collapse
            | Self::ChestOrBreath
            | Self::HardOrNumb
            | Self::ColdFootOrCrack
            | Self::OverDrinking
            | Self::SickleCell => Stop::Emergency,
            Self::HeatIllness => Stop::HeatIllness,
            Self::DarkUrine => Stop::Urine,
            Self::Injury => Stop::Injury,
            Self::SwollenLeg => Stop::Clot,
            Self::NotEasing => Stop::NotEasing,
        }
    }
}

/// Why heat would do harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HeatRefusal {
    /// The runner may be overheated already.
    HeatIllness,
    /// A muscle may be torn: no heat for 2 to 3 days (NHS, sprains and strains).
    Strain,
    /// Numb skin burns unnoticed (NHS, sprains and strains).
    NumbSkin,
}
