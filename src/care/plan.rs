//! How to prevent the next cramp: advice for before, during and after a run, selected by the reasons found.

use super::why::{Card, Findings, Reason};

/// When a piece of advice applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// In the days and minutes before a run.
    Before,
    /// During the run.
    During,
    /// Afterwards.
    After,
}

/// One line of the plan, named by its items in the inventory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Advice {
    /// Not in the article: build up gradually.
    BuildUp,
    /// Not in the article: strong calves and ankles.
    Strength,
    /// P13.
    WarmUp,
    /// P10.
    Shoes,
    /// P2.
    OwnAmount,
    /// P14.
    Medicines,
    /// Not in the article: an even pace.
    Pace,
    /// Not in the article: heat (C11).
    CoolHours,
    /// P1.
    DrinkToThirst,
    /// Replaces P1 for a runner who drank beyond thirst.
    DrinkLess,
    /// P3.
    Bottle,
    /// P6, P7.
    Salts,
    /// P8, P9.
    SaltDrink,
    /// P5.
    CompressionOn,
    /// P4.
    CompressionAfter,
    /// P11.
    Roll,
    /// P12.
    Massage,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Self; 3] = [Self::Before, Self::During, Self::After];
}

impl Advice {
    /// All advice, stage by stage.
    pub const ALL: [Self; 17] = [
        Self::BuildUp,
        Self::Strength,
        Self::WarmUp,
        Self::Shoes,
        Self::OwnAmount,
        Self::Medicines,
        Self::Pace,
        Self::CoolHours,
        Self::DrinkToThirst,
        Self::DrinkLess,
        Self::Bottle,
        Self::Salts,
        Self::SaltDrink,
        Self::CompressionOn,
        Self::CompressionAfter,
        Self::Roll,
        Self::Massage,
    ];

    /// When it applies.
    #[must_use]
    pub const fn stage(self) -> Stage {
        match self {
            Self::BuildUp
            | Self::Strength
            | Self::WarmUp
            | Self::Shoes
            | Self::OwnAmount
            | Self::Medicines => Stage::Before,
            Self::Pace
            | Self::CoolHours
            | Self::DrinkToThirst
            | Self::DrinkLess
            | Self::Bottle
            | Self::Salts
            | Self::SaltDrink
            | Self::CompressionOn => Stage::During,
            Self::CompressionAfter | Self::Roll | Self::Massage => Stage::After,
        }
    }

    /// Whether it addresses a reason. Build-up, strength and pace have support whatever the reason was.
    const fn addresses(self, reason: Reason) -> bool {
        match self {
            Self::BuildUp | Self::Strength | Self::Pace => true,
            Self::WarmUp => matches!(reason, Reason::Tightness | Reason::Intensity),
            Self::Shoes => matches!(reason, Reason::Shoes),
            Self::CoolHours => matches!(reason, Reason::Heat),
            Self::OwnAmount | Self::DrinkToThirst | Self::Bottle => {
                matches!(reason, Reason::Dehydration | Reason::Heat)
            }
            Self::Salts => matches!(reason, Reason::Salts | Reason::Duration),
            Self::SaltDrink => matches!(reason, Reason::Salts),
            Self::Medicines => matches!(reason, Reason::Medicine),
            Self::CompressionOn | Self::CompressionAfter | Self::DrinkLess => false,
            Self::Roll => matches!(reason, Reason::NoRolling),
            Self::Massage => matches!(reason, Reason::NoRolling | Reason::HardMassage),
        }
    }

    const fn addresses_card(self, card: Card) -> bool {
        match card {
            Card::OverDrinking => matches!(
                self,
                Self::DrinkLess | Self::BuildUp | Self::Strength | Self::Pace
            ),
            Card::SeeDoctor => false,
            Card::Statins | Card::AskPharmacist => matches!(self, Self::Medicines),
        }
    }
}

/// The plan for these findings; the whole plan if no reason was found.
///
/// A runner who drank beyond thirst is never advised to drink.
#[must_use]
pub fn plan(findings: &Findings) -> Vec<Advice> {
    let Findings {
        reasons,
        further_reasons,
        cards,
    } = findings;
    let over_drank = cards.contains(&Card::OverDrinking);
    let is_drinking = |advice| {
        matches!(
            advice,
            Advice::DrinkToThirst | Advice::Bottle | Advice::OwnAmount | Advice::SaltDrink
        )
    };
    let mut plan = Advice::ALL.to_vec();
    plan.retain(|advice| {
        reasons.is_empty()
            || (reasons.iter().chain(further_reasons)).any(|reason| advice.addresses(*reason))
            || cards.iter().any(|card| advice.addresses_card(*card))
    });
    plan.retain(|advice| {
        if over_drank {
            !is_drinking(*advice)
        } else {
            *advice != Advice::DrinkLess
        }
    });
    plan
}
