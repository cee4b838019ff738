//! How well claims are supported, which is the same in every language.

use crate::care::plan::Advice;
use crate::care::why::Reason;

/// How well a claim is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Several studies agree.
    Good,
    /// Studies disagree.
    Mixed,
    /// Studies disagree, and are of night cramps at
    /// [`NIGHT_CRAMPS_FROM_AGE`](crate::care::why::NIGHT_CRAMPS_FROM_AGE) and over.
    MixedAtNight,
    /// Few or small studies.
    Little,
    /// The existing evidence speaks for little or none of it.
    Weak,
    /// It feels better; nothing else is claimed.
    Comfort,
    /// Stated by the source article; surveys differ.
    ArticleClaim,
    /// A number without a source.
    Unsourced,
    /// The claim did not hold up, and is not made here.
    NotSupported,
}

impl Evidence {
    /// How many of three bars show it beside its label: "0" to "3".
    #[must_use]
    pub const fn bars(self) -> &'static str {
        match self {
            Self::Good => "3",
            Self::Mixed | Self::MixedAtNight => "2",
            Self::Little | Self::Weak => "1",
            Self::Comfort | Self::ArticleClaim | Self::Unsourced | Self::NotSupported => "0",
        }
    }

    /// How well a possible reason is supported.
    #[must_use]
    pub const fn of_reason(reason: Reason) -> Self {
        match reason {
            Reason::Intensity | Reason::Duration => Self::Good,
            Reason::Medicine => Self::MixedAtNight,
            Reason::Dehydration | Reason::Heat | Reason::Salts | Reason::Tightness => Self::Mixed,
            Reason::Shoes | Reason::WeakAnkles | Reason::NoRolling => Self::Little,
            Reason::HardMassage => Self::NotSupported,
        }
    }

    /// How well a piece of advice is supported against cramps; `None` if it claims nothing about them.
    #[must_use]
    pub const fn of_advice(advice: Advice) -> Option<Self> {
        Some(match advice {
            Advice::BuildUp | Advice::Pace => Self::Good,
            Advice::WarmUp | Advice::OwnAmount | Advice::CoolHours | Advice::DrinkToThirst => {
                Self::Mixed
            }
            Advice::Medicines => Self::MixedAtNight,
            Advice::Strength
            | Advice::Shoes
            | Advice::CompressionOn
            | Advice::CompressionAfter
            | Advice::Roll
            | Advice::Massage => Self::Little,
            Advice::SaltDrink => Self::Weak,
            Advice::Salts => Self::Unsourced,
            Advice::DrinkLess | Advice::Bottle => return None,
        })
    }
}
