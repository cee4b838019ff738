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
    /// Raise the straight leg.
    LegUp,
    /// Rise onto the toes.
    Rise,
    /// Walk on.
    WalkOn,
    /// Press the chest down.
    PressChest,
    /// Turn the body onto its side.
    OntoSide,
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
    /// An arrow along a circle, by its centre and radius; the ends of its shaft and the corners of its head, the tip first,
    /// are relative to the centre.
    Arc {
        centre: (i16, i16),
        radius: i16,
        from: (i16, i16),
        to: (i16, i16),
        head: [(i16, i16); 3],
        clockwise: bool,
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

/// The corners of a head that points to the right, at the end of its shaft, in tenths. Its thick outline fills it.
const HEAD: [(i32, i32); 3] = [(46, 0), (-10, 46), (-10, -46)];

/// A point in tenths, rotated clockwise.
const fn turned((x, y): (i32, i32), degrees: i32) -> (i16, i16) {
    let (sin, cos) = (sin(degrees), cos(degrees));
    (
        small((x * cos - y * sin) / 1_000),
        small((x * sin + y * cos) / 1_000),
    )
}

/// An arrow along a circle, from one angle to another: in degrees clockwise from the right, like all rotations.
pub(super) const fn arc(cue: Cue, x: i16, y: i16, radius: i16, from: i16, to: i16) -> Sign {
    const fn at(radius: i16, degrees: i32) -> (i16, i16) {
        turned((radius as i32 * 10, 0), degrees)
    }
    let clockwise = to > from;
    let turn = if clockwise { 1 } else { -1 };
    // The head is 6 long: the shaft ends that much before the tip.
    let end = to as i32 - turn * (6 * 57 / radius as i32);
    Sign {
        cue: Some(cue),
        shape: Shape::Arc {
            centre: (x * 10, y * 10),
            radius,
            from: at(radius, from as i32),
            to: at(radius, end),
            head: {
                let heading = end + turn * 96;
                let (x, y) = at(radius, end);
                let [tip, left, right] = HEAD;
                let [tip, left, right] = [
                    turned(tip, heading),
                    turned(left, heading),
                    turned(right, heading),
                ];
                [
                    (x + tip.0, y + tip.1),
                    (x + left.0, y + left.1),
                    (x + right.0, y + right.1),
                ]
            },
            clockwise,
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

impl Sign {
    /// The tail and the tip of an arrow, in units.
    #[cfg(test)]
    pub(super) fn ends(&self) -> Option<[(f64, f64); 2]> {
        let units = |(x, y): (i16, i16)| (f64::from(x) / 10.0, f64::from(y) / 10.0);
        let ahead = |(x, y): (f64, f64), degrees: i16, by: f64| {
            let (sin, cos) = f64::from(degrees).to_radians().sin_cos();
            (x + by * cos, y + by * sin)
        };
        match self.shape {
            Shape::Line {
                from,
                heading,
                length,
            } => {
                let tail = units(from);
                Some([tail, ahead(tail, heading, f64::from(length) / 10.0)])
            }
            Shape::Arc {
                centre,
                from,
                head: [tip, ..],
                ..
            } => {
                let at = |(x, y): (i16, i16)| units((x + centre.0, y + centre.1));
                Some([at(from), at(tip)])
            }
            Shape::Plate(..) | Shape::Drawn(..) => None,
        }
    }

    pub(super) fn draw(&self, pen: &mut Pen) {
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
                pen.open("f-go", from, heading);
                arrow(pen, |pen| {
                    pen.put("0 0H");
                    pen.tenths(length - 60);
                    let [tip, left, right] = HEAD;
                    let x = length - 60;
                    corners(
                        pen,
                        [
                            (x + small(tip.0), small(tip.1)),
                            (x + small(left.0), small(left.1)),
                            (x + small(right.0), small(right.1)),
                        ],
                    );
                });
            }
            Shape::Arc {
                centre,
                radius,
                from,
                to,
                head,
                clockwise,
            } => {
                pen.open(
                    if clockwise {
                        "f-go f-arc"
                    } else {
                        "f-go f-arc f-back"
                    },
                    centre,
                    0,
                );
                arrow(pen, |pen| {
                    pen.point(from);
                    pen.put("A");
                    pen.int(radius);
                    pen.put(" ");
                    pen.int(radius);
                    pen.put(if clockwise { " 0 0 1 " } else { " 0 0 0 " });
                    pen.point(to);
                    corners(pen, head);
                });
            }
        }
    }
}

/// An outline in its group: the rim, and the arrow itself.
fn arrow(pen: &mut Pen, outline: impl Fn(&mut Pen)) {
    pen.put("<g>");
    for class in ["f-w", "f-l"] {
        pen.put("<path class=\"");
        pen.put(class);
        pen.put("\" d=\"M");
        outline(pen);
        pen.put("\"/>");
    }
    pen.put("</g></g>");
}

fn corners(pen: &mut Pen, [tip, left, right]: [(i16, i16); 3]) {
    pen.put("M");
    pen.point(tip);
    pen.put("L");
    pen.point(left);
    pen.put("L");
    pen.point(right);
    pen.put("Z");
}
