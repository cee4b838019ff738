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

/// What a sign looks like; positions in tenths.
pub(super) enum Shape {
    /// A straight arrow, by its start, its direction in degrees clockwise from the right, and its length.
    Line {
        from: (i16, i16),
        heading: i16,
        length: i16,
    },
    /// An arrow along a circle, by its centre, its radius in units, and where it begins and ends, in degrees clockwise from
    /// the right.
    Arc {
        centre: (i16, i16),
        radius: i16,
        from: i16,
        to: i16,
    },
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
        shape: Shape::Line {
            from: (x1 * 10, y1 * 10),
            heading: small(heading),
            length: small(best / 100),
        },
    }
}

/// An arrow along a circle, from one angle to another: in degrees clockwise from the right, like all rotations.
pub(super) const fn arc(cue: Cue, x: i16, y: i16, radius: i16, from: i16, to: i16) -> Sign {
    Sign {
        cue: Some(cue),
        shape: Shape::Arc {
            centre: (x * 10, y * 10),
            radius,
            from,
            to,
        },
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
const HEAD: i16 = 60;
/// The corners of a head that points to the right, the tip first, from the end of its shaft. Its thick outline fills it.
const AHEAD: [(i16, i16); 3] = [(46, 0), (-10, 46), (-10, -46)];
/// The same at the right end of a circle, where it points down, and a little inwards.
const ROUND: [(i16, i16); 3] = [(-5, 46), (-45, -15), (47, -5)];

impl Sign {
    pub(super) fn draw(&self, pen: &mut Pen) {
        let mut shaft = Pen(String::new());
        match self.shape {
            Shape::Drawn(class, outline) => pen.path(class, outline),
            Shape::Plate(from, to) => {
                pen.put("<path class=\"f-plate\" d=\"M");
                pen.tenths(from);
                pen.put(" 89.6H");
                pen.tenths(to);
                pen.put("\"/>");
            }
            Shape::Line {
                from,
                heading,
                length,
            } => {
                let end = length - HEAD;
                shaft.put("path d=\"M0 0H");
                shaft.tenths(end);
                pen.open("f-go", from, heading);
                arrow(pen, &shaft.0, end, AHEAD);
            }
            Shape::Arc {
                centre,
                radius,
                from,
                to,
            } => {
                let turn = (to - from).signum();
                // A degree is a 57th of the radius.
                let end = to - turn * (HEAD * 57 / (radius * 10));
                let sweep = (end - from) * turn;
                // A dash of the circle.
                shaft.put("circle r=\"");
                shaft.int(radius);
                shaft.put("\" stroke-dasharray=\"");
                shaft.int(radius * sweep / 57);
                shaft.put(" 999\" transform=\"rotate(");
                shaft.int(-sweep);
                shaft.put(")");
                pen.put("<g class=\"f-go f-arc\" transform=\"translate(");
                pen.point(centre);
                pen.put(")rotate(");
                pen.int(end);
                // Against the clock it is mirrored.
                pen.put(if turn < 0 { ")scale(1 -1)\">" } else { ")\">" });
                arrow(pen, &shaft.0, radius * 10, ROUND);
            }
        }
    }
}

/// The contents of an arrow's group, which this closes: the rim, and the arrow itself, each a shaft and the head at its end.
fn arrow(pen: &mut Pen, shaft: &str, end: i16, head: [(i16, i16); 3]) {
    pen.put("<g>");
    for class in ["f-w", "f-l"] {
        pen.open(class, (0, 0), 0);
        pen.put("<");
        pen.put(shaft);
        pen.put("\"/>");
        let mut command = "<path d=\"M";
        for (x, y) in head {
            pen.put(command);
            pen.point((end + x, y));
            command = "L";
        }
        pen.put("Z\"/></g>");
    }
    pen.put("</g></g>");
}
