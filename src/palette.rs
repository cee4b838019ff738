//! The colours of each theme. The build generates the style sheet's custom properties from them (`generated_sources`).
//!
//! Text has a contrast of at least 7:1 on its background in every palette.

/// The number of colours in a plot that can be distinguished: 8.
pub const PLOT_COLOURS: usize = 8;

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
    /// Borders, also of answers: they can be seen in the sun.
    pub line: &'static str,
    /// The cramped muscle: pain, and nothing else.
    pub hot: &'static str,
    /// The relaxed muscle, and the edge of a countdown as it rises.
    pub calm: &'static str,
    /// The background of a countdown at its start.
    pub hot_paper: &'static str,
    /// The background of a countdown at its end.
    pub calm_paper: &'static str,
    /// Arrows: which way to move.
    pub go: &'static str,
    /// A zone of the body map.
    pub zone: &'static str,
    /// The ground the figure stands on.
    pub ground: &'static str,
    /// What the figure leans or sits on.
    pub prop: &'static str,
    /// Mats and sheets.
    pub sheet: &'static str,
    /// Ice.
    pub cold: &'static str,
    /// Heat.
    pub warm: &'static str,
    /// The parts of a stacked bar. Each stands out from `paper`, and from every other one, also without red or green.
    pub plots: [&'static str; PLOT_COLOURS],
    /// The runner.
    pub runner: Tones,
    /// A second person.
    pub helper: Tones,
}

/// The colours of one person of the figure, each with that of the limbs on the far side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tones {
    /// Skin.
    pub skin: [&'static str; 2],
    /// The shirt.
    pub shirt: [&'static str; 2],
    /// The shorts.
    pub shorts: [&'static str; 2],
    /// The shoes.
    pub shoe: [&'static str; 2],
    /// Their soles.
    pub sole: [&'static str; 2],
    /// The hair.
    pub hair: &'static str,
}

impl Palette {
    /// How many of the custom properties the first page needs: the first ones. The others are those of the figure and of holds.
    pub const ON_FIRST_PAGE: usize = 13;

    /// The custom properties of the style sheet and their values.
    #[must_use]
    pub const fn properties(&self) -> [(&'static str, &'static str); 42] {
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
            ("--hot", self.hot),
            ("--zone", self.zone),
            ("--skin", self.runner.skin[0]),
            ("--shorts", self.runner.shorts[0]),
            ("--calm", self.calm),
            ("--hot-paper", self.hot_paper),
            ("--calm-paper", self.calm_paper),
            ("--go", self.go),
            ("--ground", self.ground),
            ("--prop", self.prop),
            ("--sheet", self.sheet),
            ("--cold", self.cold),
            ("--warm", self.warm),
            ("--skin-far", self.runner.skin[1]),
            ("--shirt", self.runner.shirt[0]),
            ("--shirt-far", self.runner.shirt[1]),
            ("--shorts-far", self.runner.shorts[1]),
            ("--shoe", self.runner.shoe[0]),
            ("--shoe-far", self.runner.shoe[1]),
            ("--sole", self.runner.sole[0]),
            ("--sole-far", self.runner.sole[1]),
            ("--hair", self.runner.hair),
            ("--h-skin", self.helper.skin[0]),
            ("--h-skin-far", self.helper.skin[1]),
            ("--h-shirt", self.helper.shirt[0]),
            ("--h-shirt-far", self.helper.shirt[1]),
            ("--h-shorts", self.helper.shorts[0]),
            ("--h-shorts-far", self.helper.shorts[1]),
            ("--h-shoe", self.helper.shoe[0]),
            ("--h-shoe-far", self.helper.shoe[1]),
            ("--h-sole", self.helper.sole[0]),
            ("--h-sole-far", self.helper.sole[1]),
            ("--h-hair", self.helper.hair),
        ]
    }
}

/// Custom properties as declarations of a style sheet.
#[must_use]
pub fn declarations(properties: &[(&str, &str)]) -> String {
    let parts = properties
        .iter()
        .flat_map(|(name, value)| [name, ":", value, ";"]);
    parts.collect()
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
    line: "#7a8a98",
    hot: "#d92405",
    calm: "#0b7d71",
    hot_paper: "#fff3ec",
    calm_paper: "#c3ece4",
    go: "#00736a",
    zone: "#f7c3ae",
    ground: "#6f8292",
    prop: "#b3c2ce",
    sheet: "#dde6ec",
    cold: "#0b62a6",
    warm: "#b35900",
    plots: [
        "#0b4a6f", "#d92405", "#0b7d71", "#8b939c", "#bd4ac8", "#4f4d00", "#1e51d5", "#24085a",
    ],
    runner: Tones {
        skin: ["#8f512c", "#a5775b"],
        shirt: ["#19609a", "#64859f"],
        shorts: ["#142433", "#66798a"],
        shoe: ["#142433", "#526576"],
        sole: ["#5f7488", "#77838d"],
        hair: "#20140c",
    },
    helper: Tones {
        skin: ["#5b3520", "#96765f"],
        shirt: ["#70469a", "#8e78a3"],
        shorts: ["#3a4654", "#78828e"],
        shoe: ["#142433", "#526576"],
        sole: ["#5f7488", "#77838d"],
        hair: "#120b06",
    },
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
    line: "#66798b",
    hot: "#ff6a3d",
    calm: "#2fc4ae",
    hot_paper: "#260c05",
    calm_paper: "#073a33",
    go: "#45d8c2",
    zone: "#f2c4ae",
    ground: "#8497a8",
    prop: "#5b6e80",
    sheet: "#243443",
    cold: "#5fb0ee",
    warm: "#d9a441",
    plots: [
        "#a5d8f7", "#ff6a3d", "#2fc4ae", "#7d8791", "#309c37", "#c66cf7", "#8140d0", "#cdeb5c",
    ],
    runner: Tones {
        skin: ["#d39870", "#9f7456"],
        shirt: ["#62ade3", "#5381a5"],
        shorts: ["#a9bccd", "#74889a"],
        shoe: ["#dfe8f0", "#8ba0b3"],
        sole: ["#8ba0b3", "#6a7f91"],
        hair: "#a07352",
    },
    helper: Tones {
        skin: ["#c9906c", "#9e745a"],
        shirt: ["#ba97e0", "#8b72a5"],
        shorts: ["#9aaab9", "#6d7f90"],
        shoe: ["#dfe8f0", "#8ba0b3"],
        sole: ["#8ba0b3", "#6a7f91"],
        hair: "#a17351",
    },
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
    hot: "#c41d00",
    calm: "#000000",
    hot_paper: "#ffffff",
    calm_paper: "#cccccc",
    go: "#000000",
    zone: "#ffffff",
    ground: "#000000",
    prop: "#aaaaaa",
    sheet: "#dddddd",
    cold: "#000000",
    warm: "#333333",
    plots: [
        "#380acd", "#c84243", "#12788d", "#2d1f01", "#a72fde", "#6d5005", "#170f5e", "#6d184c",
    ],
    runner: Tones {
        skin: ["#4d4d4d", "#707070"],
        shirt: ["#1a1a1a", "#707070"],
        shorts: ["#000000", "#666666"],
        shoe: ["#000000", "#666666"],
        sole: ["#000000", "#666666"],
        hair: "#000000",
    },
    helper: Tones {
        skin: ["#555555", "#707070"],
        shirt: ["#000000", "#707070"],
        shorts: ["#333333", "#707070"],
        shoe: ["#000000", "#666666"],
        sole: ["#000000", "#666666"],
        hair: "#000000",
    },
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
    hot: "#ff7a4d",
    calm: "#ffffff",
    hot_paper: "#000000",
    calm_paper: "#333333",
    go: "#ffffff",
    zone: "#000000",
    ground: "#ffffff",
    prop: "#666666",
    sheet: "#333333",
    cold: "#ffffff",
    warm: "#cccccc",
    plots: [
        "#92a0f9", "#f26966", "#33dbd6", "#7c7191", "#98e940", "#f9ddfb", "#9e4bff", "#5a872c",
    ],
    runner: Tones {
        skin: ["#b3b3b3", "#7f7f7f"],
        shirt: ["#e6e6e6", "#888888"],
        shorts: ["#ffffff", "#999999"],
        shoe: ["#ffffff", "#999999"],
        sole: ["#ffffff", "#999999"],
        hair: "#ffffff",
    },
    helper: Tones {
        skin: ["#aaaaaa", "#7f7f7f"],
        shirt: ["#ffffff", "#888888"],
        shorts: ["#cccccc", "#888888"],
        shoe: ["#ffffff", "#999999"],
        sole: ["#ffffff", "#999999"],
        hair: "#ffffff",
    },
};

/// The colours of the icons besides `LIGHT.primary`, their background: the far leg, and ground and props.
pub const ICON_FAR: &str = "#7fa6bf";
/// See [`ICON_FAR`].
pub const ICON_GROUND: &str = "#4f83a3";

#[cfg(test)]
mod tests;
