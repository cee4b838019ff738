//! The guide embedded in another site: the messages between the two, and where the site's products may be shown.
//!
//! The page around the guide is called the host. Nothing about the runner's condition ever leaves the frame: no muscle, no
//! answer, no time. No address ever enters it: a product is a slot and a label, and the host follows its own link.

mod message;

pub use message::{FromFrame, FromHost, Hello, InvalidMessage};

use crate::care::StepId;

/// The version of the protocol, in every message.
pub const VERSION: u64 = 1;
/// The largest message as JSON, in UTF-16 code units.
pub const MAX_MESSAGE_LENGTH: usize = 2_048;
/// The longest label, in UTF-16 code units.
pub const MAX_LABEL_LENGTH: usize = 80;
/// The largest radius of the corners that a store can choose, in pixels.
pub const MAX_RADIUS: u8 = 28;
/// [`ROOM_HEIGHT`] as a literal, for strings concatenated at compile time.
macro_rules! room_height {
    () => {
        1060
    };
}

/// The height the element reserves before the guide has loaded, in pixels, so that nothing moves when it appears: the first
/// question fits into it on a narrow phone.
pub const ROOM_HEIGHT: u32 = room_height!();
/// The same as the element's style attribute.
pub const ROOM_STYLE: &str = concat!("display:block;min-height:", room_height!(), "px");

/// A kind of product that a store can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// Drinks.
    Hydration,
    /// Electrolytes.
    Electrolytes,
    /// Bottles and belts for drinking on the run.
    Bottle,
    /// Compression socks and sleeves.
    Compression,
    /// Shoes.
    Shoes,
    /// Foam rollers.
    Roller,
    /// Massage.
    Massage,
    /// Cold packs.
    ColdPack,
    /// Heat packs.
    HeatPack,
}

impl Slot {
    /// Every slot.
    pub const ALL: [Self; 9] = [
        Self::Hydration,
        Self::Electrolytes,
        Self::Bottle,
        Self::Compression,
        Self::Shoes,
        Self::Roller,
        Self::Massage,
        Self::ColdPack,
        Self::HeatPack,
    ];

    /// Its name in attributes and messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hydration => "hydration",
            Self::Electrolytes => "electrolytes",
            Self::Bottle => "bottle",
            Self::Compression => "compression",
            Self::Shoes => "shoes",
            Self::Roller => "roller",
            Self::Massage => "massage",
            Self::ColdPack => "cold-pack",
            Self::HeatPack => "heat-pack",
        }
    }

    /// The slot with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|slot| slot.name() == name)
    }

    /// Whether it may be shown on a step: only once the pain is over, and never on a path to help.
    ///
    /// ```
    /// use uncramp::care::StepId;
    /// use uncramp::embed::Slot;
    ///
    /// assert!(Slot::ColdPack.allowed_on(StepId::After));
    /// assert!(!Slot::ColdPack.allowed_on(StepId::HOME));
    /// ```
    #[must_use]
    pub const fn allowed_on(self, step: StepId) -> bool {
        match step {
            StepId::Reasons => true,
            StepId::After => !matches!(self, Self::Compression | Self::Shoes),
            StepId::Prevent => !matches!(self, Self::ColdPack | Self::HeatPack),
            _ => false,
        }
    }
}

/// Whether a step belongs to after-care: the store's own cards may be shown below the guide, outside the frame. The pain is over,
/// and the runner is not on the way to help. Includes every step that shows products.
#[must_use]
pub const fn is_after_care(step: StepId) -> bool {
    matches!(
        step,
        StepId::After | StepId::CauseQuestion(_) | StepId::Reasons | StepId::Prevent
    )
}

/// The theme of the guide in a host page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EmbedTheme {
    /// Following the runner's browser.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl EmbedTheme {
    /// Every theme.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// Its name in attributes and messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The kind of font of the guide in a host page. Every one is installed on the runner's device: the frame loads no fonts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EmbedFont {
    /// The font of the system.
    #[default]
    System,
    /// A font with serifs.
    Serif,
    /// A font with rounded ends, where there is one.
    Rounded,
}

impl EmbedFont {
    /// Every font.
    pub const ALL: [Self; 3] = [Self::System, Self::Serif, Self::Rounded];

    /// Its name in attributes and messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Serif => "serif",
            Self::Rounded => "rounded",
        }
    }
}

/// The radius of the corners in a host page, in pixels: at most [`MAX_RADIUS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Radius(u8);

impl Radius {
    /// Parses a number of pixels in decimal digits.
    ///
    /// ```
    /// use uncramp::embed::Radius;
    ///
    /// assert_eq!(Radius::read("28").map(Radius::px), Some(28));
    /// assert_eq!(Radius::read("29"), None);
    /// assert_eq!(Radius::read("+5"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let is_number = !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
        let px: u8 = is_number.then(|| text.parse().ok()).flatten()?;
        (px <= MAX_RADIUS).then_some(Self(px))
    }

    /// The number of pixels.
    #[must_use]
    pub const fn px(self) -> u8 {
        self.0
    }
}

/// A store's accent colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent([u8; 3]);

impl Accent {
    /// Parses `#rrggbb`, the only format accepted.
    ///
    /// ```
    /// use uncramp::embed::Accent;
    ///
    /// assert_eq!(Accent::read("#0C4A6E").map(Accent::rgb), Some([0x0c, 0x4a, 0x6e]));
    /// assert_eq!(Accent::read("red"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// Red, green, blue.
    #[must_use]
    pub const fn rgb(self) -> [u8; 3] {
        self.0
    }
}
