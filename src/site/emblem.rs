//! The figure as the emblem of the guide: icons, and the card shown for a shared link.

use crate::care::StepId;
use crate::figure::{self, Pose};
use crate::palette::{DARK, ICON_FAR, ICON_GROUND, LIGHT};
use crate::view::pose;

/// The background of every icon.
const GROUND: &str = LIGHT.primary;

/// The style of the figure on that background.
fn figure_style() -> String {
    let hot = DARK.hot;
    format!(
        ".f-near,.f-arm{{fill:#fff}}.f-far{{fill:{ICON_FAR}}}{SIGNS}\
         .f-edge{{fill:none;stroke:{GROUND};stroke-width:2.2;stroke-linejoin:round}}\
         .f-shorts,.f-shirt{{stroke:{GROUND};stroke-width:.8}}\
         .f-hair{{fill:{ICON_FAR}}}\
         .f-ground,.f-bar{{fill:none;stroke:{ICON_GROUND};stroke-width:2.4;stroke-linecap:round}}\
         .f-seam{{fill:none;stroke:{GROUND};stroke-width:1.2}}\
         .f-prop{{fill:{ICON_GROUND}}}\
         .f-hot{{fill:{hot};stroke:{GROUND};stroke-width:2.4;stroke-linejoin:round;paint-order:stroke}}"
    )
}

/// An icon shows the figure without arrows.
const SIGNS: &str = ".f-go,.f-no,.f-plate,.f-tick,.f-calm{display:none}";

/// Only the legs: arms and wall would be cut off.
const LEGS_ONLY: &str = ".j-upper,.f-prop,.f-seam{display:none}";

/// The style in white and transparent only, for where the phone provides the colour.
const PLAIN_STYLE: &str = ".f-near,.f-arm,.f-hot{fill:#fff}.f-far{fill:#fff;opacity:.5}\
    .f-ground{fill:none;stroke:#fff;stroke-width:2.4;stroke-linecap:round}\
    .f-edge,.f-prop,.f-bar,.f-seam,.f-go,.f-no,.f-plate,.f-tick,.f-calm{display:none}";

/// The legs of the calf stretch at the wall, with the cramped calf: what remains recognizable at the size of an icon.
const LEGS: &str = "-44 22 76 76";
/// The same, with everything important inside the circle that a phone crops to: 80 % of its width.
const LEGS_IN_CIRCLE: &str = "-58 8 104 104";

/// The files of the pictures, relative to the root. Bitmaps are rendered from them later.
pub(super) const PICTURES: [(&str, Emblem); 5] = [
    ("favicon.svg", Emblem::Tile),
    ("square.svg", Emblem::Square),
    ("maskable.svg", Emblem::Maskable),
    ("monochrome.svg", Emblem::Monochrome),
    ("card.svg", Emblem::Card),
];

/// The poses that a lock screen shows, relative to the root, one for each step that is heard with the screen off. A folder of
/// their own needs one rule for their headers.
pub(super) fn artworks() -> impl Iterator<Item = (String, String)> {
    let is_heard = |step: &StepId| matches!(step, StepId::Hold(_)) || step.asks_after().is_some();
    let artwork = |step: StepId| {
        let drawing = pose(step)?;
        let file = ["poses/", step.path(), "pose.svg"].concat();
        let drawn = placed(
            "6 6 52 52",
            figure::view_box(drawing),
            &figure::markup(drawing),
        );
        Some((file, svg((64, 64), &figure_style(), &(ground("") + &drawn))))
    };
    StepId::all().filter(is_heard).filter_map(artwork)
}

/// One picture and how it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emblem {
    /// A tile with rounded corners, for the tab and for pages that show it.
    Tile,
    /// A full square, for platforms that round the corners themselves.
    Square,
    /// A square from which any shape can be cropped.
    Maskable,
    /// A shape without colour.
    Monochrome,
    /// A wide picture for a shared link.
    Card,
}

impl Emblem {
    /// Width and height, in the unit of [`svg`](Self::svg).
    #[must_use]
    pub const fn size(self) -> (u32, u32) {
        match self {
            Self::Card => (1_200, 630),
            _ => (64, 64),
        }
    }

    /// The picture as a complete SVG file.
    #[must_use]
    pub fn svg(self) -> String {
        let (style, drawn) = match self {
            Self::Tile => (
                figure_style(),
                ground("rx=\"14\"") + &legs("4 4 56 56", LEGS),
            ),
            Self::Square => (figure_style(), ground("") + &legs("0 0 64 64", LEGS)),
            Self::Maskable => (
                figure_style(),
                ground("") + &legs("0 0 64 64", LEGS_IN_CIRCLE),
            ),
            Self::Monochrome => (PLAIN_STYLE.to_owned(), legs("0 0 64 64", LEGS_IN_CIRCLE)),
            Self::Card => (figure_style(), ground("") + &stretches()),
        };
        let parts = if self == Self::Card { "" } else { LEGS_ONLY };
        svg(self.size(), &[&style, parts].concat(), &drawn)
    }
}

fn svg((width, height): (u32, u32), style: &str, drawn: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\"><style>{style}</style>{drawn}</svg>"
    )
}

fn ground(corners: &str) -> String {
    format!("<rect width=\"100%\" height=\"100%\" {corners} fill=\"{GROUND}\"/>")
}

fn legs(rect: &str, part: &str) -> String {
    placed(rect, part, &figure::markup(Pose::CalfWall))
}

/// One stretch for each of the three muscles, side by side.
fn stretches() -> String {
    let poses = [Pose::CalfWall, Pose::HamstringStanding, Pose::QuadStanding];
    let rects = ["60 75 360 480", "420 75 360 480", "780 75 360 480"];
    poses
        .into_iter()
        .zip(rects)
        .map(|(pose, rect)| placed(rect, figure::view_box(pose), &figure::markup(pose)))
        .collect()
}

/// Places a part of a drawing into a rectangle: both given as x, y, width and height.
fn placed(rect: &str, part: &str, drawing: &str) -> String {
    let mut numbers = rect.split(' ');
    let mut next = || numbers.next().unwrap_or("0");
    let (x, y, width, height) = (next(), next(), next(), next());
    format!(
        "<svg x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" viewBox=\"{part}\">{drawing}</svg>"
    )
}
