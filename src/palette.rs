//! The colours of each theme. The build generates the style sheet's custom properties from them (`generated_sources`).
//!
//! Text has a contrast of at least 7:1 on its background in every palette.

/// The colours of a theme, as CSS colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// The background of the page.
    pub paper: &'static str,
    /// Text.
    pub ink: &'static str,
    /// Secondary text.
    pub muted: &'static str,
    /// The background of answers and cards.
    pub plain: &'static str,
    /// The background of the most likely answer, focus rings, and the background of the icons.
    pub primary: &'static str,
    /// Text on `primary`.
    pub on_primary: &'static str,
    /// Warnings and "Get help".
    pub danger: &'static str,
    /// The background of warnings.
    pub danger_paper: &'static str,
    /// Borders.
    pub line: &'static str,
    /// The ring of a countdown, behind its progress.
    pub track: &'static str,
    /// The near limbs of the figure.
    pub figure: &'static str,
    /// The far limbs of the figure.
    pub figure_far: &'static str,
    /// The arms of the figure.
    pub figure_arm: &'static str,
    /// The cramped muscle, and the progress of a countdown.
    pub hot: &'static str,
    /// The relaxed muscle.
    pub calm: &'static str,
    /// Ice.
    pub cold: &'static str,
    /// Heat.
    pub warm: &'static str,
}

impl Palette {
    /// The custom properties of the style sheet and their values.
    #[must_use]
    pub const fn properties(&self) -> [(&'static str, &'static str); 17] {
        [
            ("--paper", self.paper),
            ("--ink", self.ink),
            ("--muted", self.muted),
            ("--plain", self.plain),
            ("--primary", self.primary),
            ("--on-primary", self.on_primary),
            ("--danger", self.danger),
            ("--danger-paper", self.danger_paper),
            ("--line", self.line),
            ("--track", self.track),
            ("--figure", self.figure),
            ("--figure-far", self.figure_far),
            ("--figure-arm", self.figure_arm),
            ("--hot", self.hot),
            ("--calm", self.calm),
            ("--cold", self.cold),
            ("--warm", self.warm),
        ]
    }
}

/// Dark on light.
pub const LIGHT: Palette = Palette {
    paper: "#ffffff",
    ink: "#0f1b26",
    muted: "#44515c",
    plain: "#edf1f4",
    primary: "#0b4a6f",
    on_primary: "#ffffff",
    danger: "#8b1a12",
    danger_paper: "#fdeaea",
    line: "#c3cfd9",
    track: "#e3e9ed",
    figure: "#1e2b3a",
    figure_far: "#90a0b2",
    figure_arm: "#31465c",
    hot: "#e4572e",
    calm: "#0f8f83",
    cold: "#2b7fc0",
    warm: "#b5452b",
};

/// Light on dark.
pub const DARK: Palette = Palette {
    paper: "#0c1319",
    ink: "#f2f6f9",
    muted: "#b4c2ce",
    plain: "#1c2834",
    primary: "#a5d8f7",
    on_primary: "#06202f",
    danger: "#ffb9b0",
    danger_paper: "#3b1512",
    line: "#46586a",
    track: "#26333f",
    figure: "#dfe8f0",
    figure_far: "#74879a",
    figure_arm: "#b7c7d6",
    hot: "#ff7b4f",
    calm: "#36c5ae",
    cold: "#5fb0ee",
    warm: "#f08a5d",
};

/// Light in high contrast: for `prefers-contrast: more`, and the theme "Sunlight".
pub const HIGH_CONTRAST_LIGHT: Palette = Palette {
    paper: "#ffffff",
    ink: "#000000",
    muted: "#000000",
    plain: "#ffffff",
    primary: "#000000",
    on_primary: "#ffffff",
    danger: "#770000",
    danger_paper: "#ffffff",
    line: "#000000",
    track: "#bbbbbb",
    figure: "#000000",
    figure_far: "#666666",
    figure_arm: "#222222",
    ..LIGHT
};

/// Dark in high contrast.
pub const HIGH_CONTRAST_DARK: Palette = Palette {
    paper: "#000000",
    ink: "#ffffff",
    muted: "#ffffff",
    plain: "#000000",
    primary: "#ffffff",
    on_primary: "#000000",
    danger: "#ffc9c2",
    danger_paper: "#000000",
    line: "#ffffff",
    track: "#444444",
    figure: "#ffffff",
    figure_far: "#999999",
    figure_arm: "#dddddd",
    ..DARK
};

/// The colours of the icons besides `LIGHT.primary`, their background: the far leg, and ground and props.
pub const ICON_FAR: &str = "#7fa6bf";
/// See [`ICON_FAR`].
pub const ICON_GROUND: &str = "#4f83a3";
