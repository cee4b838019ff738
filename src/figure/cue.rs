//! What a picture says besides the pose: arrows, and ground that is pressed.
//!
//! Angles and lengths of arrows are computed when the crate is compiled, so that the app carries no trigonometry.

use super::pen::Pen;

/// What a sign in a picture tells the runner; the words for it are in the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// Press the heel down.
    HeelDown,
    /// Bring the hips forward.
    HipsForward,
    /// Put weight on the leg.
    WeightDown,
    /// Draw the heel to the buttock.
    HeelToButtock,
    /// Pull the toes towards the shin.
    ToesUp,
    /// Lean forward from the hips.
    LeanForward,
    /// Press on the sore side.
    PressSide,
    /// Draw the knee to the other shoulder.
    KneeToShoulder,
    /// Shift the weight to the good side.
    ToGoodSide,
    /// Let the knees fall outwards.
    KneesFall,
    /// Press the front of the foot down.
    PressForefoot,
    /// Bend the toes back.
    ToesBack,
    /// Straighten the toes.
    ToesStraight,
    /// Lengthen the sore muscle.
    Lengthen,
    /// Rub the sore muscle.
    Rub,
    /// Raise the straight leg.
    LegUp,
    /// Rise onto the toes.
    Rise,
    /// Walk on.
    WalkOn,
    /// Press the chest down.
    PressChest,
    /// Wait.
    Wait,
    /// Pour water over the body.
    Water,
}

/// A sign in the drawing.
pub(super) struct Sign {
    /// What it says; `None` if it only completes another sign.
    pub(super) cue: Option<Cue>,
    pub(super) shape: Shape,
}

/// An arrow, in a frame of its own in which its shaft ends on the x axis; lengths in tenths, angles in degrees clockwise from
/// the right.
pub(super) struct Arrow {
    /// The start of a straight shaft, or the centre of a round one.
    pub(super) at: (i16, i16),
    /// The turn of the frame.
    pub(super) turn: i16,
    /// Where the shaft ends: the length of a straight one, or the radius of a round one.
    pub(super) end: i16,
    /// The part of the circle that a round shaft takes, negative against the clock; 0 if it is straight.
    pub(super) sweep: i16,
    /// The length of a round shaft, in units.
    dash: i16,
}

/// What a sign looks like; positions in tenths.
pub(super) enum Shape {
    Arrow(Arrow),
    /// The ground that is pressed on, from one x to another: it joins the tip of an arrow to the foot.
    Plate(i16, i16),
    /// Something that is no arrow: a class and an outline.
    Drawn(&'static str, &'static str),
}

/// A straight arrow from one point to another, in units.
pub(super) const fn line(cue: Cue, x1: i16, y1: i16, x2: i16, y2: i16) -> Sign {
    let (dx, dy) = ((x2 - x1) as i32, (y2 - y1) as i32);
    let mut heading = 0;
    let mut best = -1;
    let mut degrees = -180;
    while degrees < 180 {
        let along = dx * cos(degrees) + dy * sin(degrees);
        if along > best {
            best = along;
            heading = degrees;
        }
        degrees += 1;
    }
    Sign {
        cue: Some(cue),
        shape: Shape::Arrow(Arrow {
            at: (x1 * 10, y1 * 10),
            turn: small(heading),
            end: small(best / 100) - HEAD,
            sweep: 0,
            dash: 0,
        }),
    }
}

/// An arrow along a circle, from one angle to another: in degrees clockwise from the right, like all rotations.
pub(super) const fn arc(cue: Cue, x: i16, y: i16, radius: i16, from: i16, to: i16) -> Sign {
    let end = to - (to - from).signum() * head_angle(radius);
    let sweep = end - from;
    Sign {
        cue: Some(cue),
        shape: Shape::Arrow(Arrow {
            at: (x * 10, y * 10),
            turn: end,
            end: radius * 10,
            sweep,
            dash: radius * sweep.abs() / DEGREES,
        }),
    }
}

/// The ground under a foot, from one x to another in units.
pub(super) const fn plate(from: i16, to: i16) -> Sign {
    Sign {
        cue: None,
        shape: Shape::Plate(from * 10, to * 10),
    }
}

/// Something that is no arrow, such as a clock.
pub(super) const fn drawn(cue: Cue, class: &'static str, outline: &'static str) -> Sign {
    Sign {
        cue: Some(cue),
        shape: Shape::Drawn(class, outline),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "degrees, and tenths of a unit within a picture"
)]
const fn small(value: i32) -> i16 {
    value as i16
}

/// The sine in thousandths, by the approximation of Bhaskara: at most 2 off.
const fn sin(degrees: i32) -> i32 {
    let turned = degrees.rem_euclid(360);
    let half = turned % 180;
    let product = half * (180 - half);
    let sine = 4_000 * product / (40_500 - product);
    if turned < 180 { sine } else { -sine }
}

const fn cos(degrees: i32) -> i32 {
    sin(degrees + 90)
}

/// How much of an arrow its head takes, in tenths.
pub(super) const HEAD: i16 = 60;
/// So many degrees of a circle are as long as its radius.
const DEGREES: i16 = 57;

/// How much of an arrow along a circle its head takes, in degrees.
pub(super) const fn head_angle(radius: i16) -> i16 {
    HEAD * DEGREES / (radius * 10)
}

impl Sign {
    pub(super) fn draw(&self, pen: &mut Pen) {
        match &self.shape {
            Shape::Drawn(class, outline) => pen.path(class, outline),
            Shape::Plate(from, to) => {
                pen.put("<path class=\"f-plate\" d=\"M");
                pen.tenths(*from);
                pen.put(" 89.6H");
                pen.tenths(*to);
                pen.put("\"/>");
            }
            Shape::Arrow(arrow) => arrow.draw(pen),
        }
    }
}

impl Arrow {
    fn draw(&self, pen: &mut Pen) {
        let round = self.sweep != 0;
        pen.put(if round {
            "<g class=\"f-go f-arc\" transform=\"translate("
        } else {
            "<g class=\"f-go\" transform=\"translate("
        });
        pen.point(self.at);
        pen.put(")rotate(");
        pen.int(self.turn);
        // Against the clock it is mirrored.
        pen.put(if self.sweep < 0 {
            ")scale(1 -1)\"><g>"
        } else {
            ")\"><g>"
        });
        // The rim, and the arrow itself.
        for class in ["<g class=\"f-w\"><", "<g class=\"f-l\"><"] {
            pen.put(class);
            if round {
                // A dash of the circle.
                pen.put("circle r=\"");
                pen.tenths(self.end);
                pen.put("\" stroke-dasharray=\"");
                pen.int(self.dash);
                pen.put(" 999\" transform=\"rotate(");
                pen.int(-self.sweep.abs());
                pen.put(")");
            } else {
                pen.put("path d=\"M0 0H");
                pen.tenths(self.end);
            }
            pen.put("\"/><path transform=\"translate(");
            pen.tenths(self.end);
            // The thick outline of a head fills it. On a circle it points down, and a little inwards.
            pen.put(if round {
                " 0)\" d=\"M-.5 4.6L-4.5-1.5L4.7-.5Z\"/></g>"
            } else {
                " 0)\" d=\"M4.6 0L-1 4.6V-4.6Z\"/></g>"
            });
        }
        pen.put("</g></g>");
    }
}
