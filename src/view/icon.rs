//! The icons, by name. Their drawings stand once in a page (`site::symbols`); a view only refers to them.

use crate::care::FlagGroup;
use maud::{Markup, html};

macro_rules! icons {
    ($($(#[$doc:meta])* $icon:ident $name:literal;)*) => {
        /// An icon.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Icon {
            $($(#[$doc])* $icon,)*
        }

        impl Icon {
            /// Every icon.
            #[cfg(feature = "ssr")]
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$icon),*];

            /// The id of its drawing.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$icon => concat!("i-", $name),)*
                }
            }
        }
    };
}

icons! {
    /// A telephone: what ends at a call.
    Phone "phone";
    /// A pin on a map.
    Pin "pin";
    /// A thermometer: the runner feels ill.
    Ill "ill";
    /// A leg, which looks wrong.
    Leg "leg";
    /// A flash: something popped.
    Pop "pop";
    /// A clock: now, and what takes too long.
    Clock "clock";
    /// The moon: in bed.
    Moon "moon";
    /// A hand: someone helps.
    Hand "hand";
    /// The sun: today, heat.
    Sun "sun";
    /// An eye: what to watch for.
    Eye "eye";
    /// A trunk with a sore side.
    Side "side";
    /// A trunk with a sore belly.
    Belly "belly";
    /// A muscle anywhere.
    Muscle "muscle";
    /// A gauge: pace and distance.
    Pace "pace";
    /// A drop: fluid.
    Drop "drop";
    /// Dumb-bells: strength.
    Strong "strong";
    /// A flame: warming up.
    Warm "warm";
    /// A shoe.
    Shoe "shoe";
    /// A tablet: medicines.
    Pill "pill";
    /// Salt.
    Salt "salt";
    /// A sock.
    Sock "sock";
    /// A roller.
    Roll "roll";
}

impl Icon {
    /// That of a group of red flags.
    #[must_use]
    pub const fn of_group(group: FlagGroup) -> Self {
        match group {
            FlagGroup::Ill => Self::Ill,
            FlagGroup::Leg => Self::Leg,
            FlagGroup::Popped => Self::Pop,
            FlagGroup::Lasting => Self::Clock,
        }
    }
}

/// An icon beside a text that says the same.
pub(super) fn icon(icon: Icon) -> Markup {
    html! {
        svg.icon aria-hidden="true" { use href={ "#" (icon.id()) } {} }
    }
}

/// An icon on a ground of its own, in front of a heading.
pub(super) fn badge(name: Icon) -> Markup {
    html! {
        span.badge { (icon(name)) }
    }
}
