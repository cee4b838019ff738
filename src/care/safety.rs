//! The red flags, where each one leads, and when heat is refused.

use super::graph::Stop;

/// Generates the flags from the rows of the list, most urgent first under each heading: name, heading, stop.
macro_rules! red_flags {
    ($($(#[$doc:meta])* $name:ident: $group:ident => $stop:ident;)*) => {
        /// A sign that rules out self-care.
        ///
        /// Each flag cites its source. The stop that a flag leads to says what to do; at [`Stop::Emergency`] that is to call the
        /// emergency services.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RedFlag {
            $($(#[$doc])* $name,)*
        }

        impl RedFlag {
            /// Every flag, in the order of the screen: under each heading the most urgent first.
            pub const ALL: [Self; [$(stringify!($name)),*].len()] = [$(Self::$name),*];

            /// The heading under which it is listed.
            #[must_use]
            pub const fn group(self) -> FlagGroup {
                match self {
                    $(Self::$name => FlagGroup::$group,)*
                }
            }

            /// The page that says what to do.
            #[must_use]
            pub const fn leads_to(self) -> Stop {
                match self {
                    $(Self::$name => Stop::$stop,)*
                }
            }
        }
    };
}

red_flags! {
    /// Collapse, or a faint in mid-run (Asplund 2011: before the finish the heart or the heat is presumed to be the cause).
    Collapse: Ill => Emergency;
    /// A fit, confusion, or very hot and clumsy (UK public health, heat).
    Confused: Ill => Emergency;
    /// Chest pain, a racing heart, breathlessness or coughing blood (NHS, deep vein thrombosis).
    ChestOrBreath: Ill => Emergency;
    /// Headache, vomiting or confusion after drinking a lot (practical guide to exertional hyponatraemia).
    OverDrinking: Ill => Emergency;
    /// Known sickle cell trait with pain, or legs that are suddenly weak, which may be its first sign in a carrier (NATA).
    SickleCell: Ill => Emergency;
    /// Very cold, shaking, clumsy or confused (NHS, hypothermia).
    Cold: Ill => Emergency;
    /// Hot, and dizzy, sick or faint (UK public health, heat exhaustion).
    HeatIllness: Ill => HeatIllness;
    /// Faint or wobbly after the finish (Noakes 2007, Asplund 2011).
    FaintAfterFinish: Ill => Faint;
    /// Dark urine, with or without muscle pain (CDC, rhabdomyolysis).
    DarkUrine: Ill => Urine;
    /// The foot is cold, pale or without feeling, a crack was heard, the shape changed
    /// (NHS, compartment syndrome; NHS, sprains and strains).
    ColdFootOrCrack: Leg => Emergency;
    /// Hard or numb after the cramp, gives way, or pain that grows at rest (NHS, compartment syndrome).
    HardOrNumb: Leg => Emergency;
    /// One leg swollen, or warm and red or darker (NHS, deep vein thrombosis).
    SwollenLeg: Leg => Clot;
    /// A pop or kick was felt, or the leg bears no weight once the cramp has gone (NHS, sprains and strains).
    Injury: Popped => Injury;
    /// In many places, in the belly or the arms (Mayo Clinic, muscle cramp; CDC, heat cramps).
    ManyPlaces: Lasting => ManyPlaces;
    /// Over ten minutes (NHS, leg cramps).
    NotEasing: Lasting => NotEasing;
}

/// The headings of the list of red flags, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlagGroup {
    /// The runner feels ill.
    Ill,
    /// The leg looks wrong.
    Leg,
    /// Something popped.
    Popped,
    /// The cramp will not stop.
    Lasting,
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
