//! Which leg a cramp was in: asked once a cramp is saved, and optional.

/// The leg, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Leg {
    /// The left leg.
    Left,
    /// The right leg.
    Right,
    /// Both legs.
    Both,
}

impl Leg {
    /// All of them, in the order of the screen.
    pub const ALL: [Self; 3] = [Self::Left, Self::Right, Self::Both];

    /// Its name in records, in exported files and in the markup.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Both => "both",
        }
    }

    /// The leg with this [`name`](Self::name); `None` for any other text.
    ///
    /// ```
    /// use uncramp::care::Leg;
    ///
    /// assert_eq!(Leg::read("left"), Some(Leg::Left));
    /// assert_eq!(Leg::read("Left"), None);
    /// ```
    #[must_use]
    pub fn read(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|leg| leg.name() == name)
    }
}
