//! Parses a drawing (tests only) to find where each joint, hand and outline actually is.
#![allow(
    clippy::expect_used,
    reason = "a drawing that cannot be read fails its test"
)]

use super::draw::markup_of;
use super::table::Pose;
use super::view_box;
use std::f64::consts::TAU;

const CSS: &str = include_str!("../../style/figure.css");

pub(super) type Point = (f64, f64);

/// A position, and the directions of the axes: rotated, and mirrored or scaled.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    origin: Point,
    x_axis: Point,
    y_axis: Point,
}

impl Frame {
    const ROOT: Self = Self {
        origin: (0.0, 0.0),
        x_axis: (1.0, 0.0),
        y_axis: (0.0, 1.0),
    };

    /// A point of this frame in drawing coordinates.
    pub(super) fn at(self, (x, y): Point) -> Point {
        (
            self.origin.0 + x * self.x_axis.0 + y * self.y_axis.0,
            self.origin.1 + x * self.x_axis.1 + y * self.y_axis.1,
        )
    }

    /// A point of the drawing in this frame, which must not be scaled.
    pub(super) fn local(self, (x, y): Point) -> Point {
        let (dx, dy) = (x - self.origin.0, y - self.origin.1);
        let along = |axis: Point| dx * axis.0 + dy * axis.1;
        (along(self.x_axis), along(self.y_axis))
    }

    pub(super) fn origin(self) -> Point {
        self.origin
    }

    /// How far its x axis is from level, in degrees.
    pub(super) fn pitch(self) -> f64 {
        self.x_axis.1.atan2(self.x_axis.0.abs()).to_degrees()
    }

    fn inner(self, local: Local) -> Self {
        let (sin, cos) = local.turn.to_radians().sin_cos();
        let (sx, sy) = local.scale;
        let along = |(x, y): Point| {
            let (to, from) = (self.at((x, y)), self.origin);
            (to.0 - from.0, to.1 - from.1)
        };
        Self {
            origin: self.at(local.by),
            x_axis: along((cos * sx, sin * sx)),
            y_axis: along((-sin * sy, cos * sy)),
        }
    }
}

/// A position, a rotation in degrees and a scale in the frame of the parent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Local {
    pub(super) by: Point,
    pub(super) turn: f64,
    scale: Point,
}

/// A joint group, named by its classes from the hip down, such as `j-hip f-near j-thigh j-shank`.
pub(super) struct Joint {
    pub(super) name: String,
    /// In its parent's frame.
    pub(super) local: Local,
    pub(super) frame: Frame,
}

/// An outline, with its points in the frame of its joint.
pub(super) struct Shape {
    /// Its own class, or else that of the enclosing groups.
    pub(super) class: String,
    /// The name of its joint.
    pub(super) joint: String,
    pub(super) frame: Frame,
    pub(super) local: Vec<Point>,
    /// Half the width of its stroke.
    pub(super) margin: f64,
}

impl Shape {
    /// The sampled outline in drawing coordinates.
    pub(super) fn points(&self) -> impl Iterator<Item = Point> {
        self.local.iter().map(|&point| self.frame.at(point))
    }

    /// Whether it is part of the body rather than the scene.
    pub(super) fn is_body(&self) -> bool {
        let limb = self.joint.contains("j-hip") || self.joint.contains("j-upper");
        let sign = [
            "f-edge", "f-tick", "f-hot", "f-calm", "f-sign", "f-cold", "f-warm",
        ];
        limb && !self.joint.contains("f-ghost") && !sign.contains(&self.class.as_str())
    }
}

/// A pose, drawn and parsed.
pub(super) struct Drawing {
    pub(super) pose: Pose,
    pub(super) joints: Vec<Joint>,
    pub(super) shapes: Vec<Shape>,
}

impl Drawing {
    /// # Panics
    ///
    /// If the markup is not well formed, or contains anything this parser does not know.
    #[track_caller]
    pub(super) fn of(pose: Pose) -> Self {
        Self::at_progress(pose, 1.0)
    }

    /// The figure on its way into a pose: 0 is the start, 1 is the pose itself.
    ///
    /// # Panics
    ///
    /// As `of`, or if the two ends have different joints.
    #[track_caller]
    pub(super) fn at_progress(pose: Pose, progress: f64) -> Self {
        let row = pose.row();
        let start = markup_of(
            row,
            pose.start().unwrap_or(&row.body),
            pose.helper_start().or(row.helper),
        );
        let text = markup_of(row, &row.body, row.helper);
        assert_eq!(start.matches('<').count(), text.matches('<').count());
        let mut drawing = Self {
            pose,
            joints: Vec::new(),
            shapes: Vec::new(),
        };
        let mut open: Vec<(String, Frame)> = Vec::new();
        for (first, piece) in start.split('<').zip(text.split('<')).skip(1) {
            let tag = piece.strip_suffix('>').expect("no text between tags");
            if tag == "/g" || tag == "/svg" {
                open.pop().expect("a group is open");
                continue;
            }
            let (names, frame) = open.last().cloned().unwrap_or((String::new(), Frame::ROOT));
            let class = attribute(tag, "class");
            let local = |tag| attribute(tag, "transform").map_or_else(Local::nothing, transform);
            if let Some(tag) = tag.strip_suffix('/') {
                drawing.push_shape(tag, names, frame.inner(local(tag)));
                continue;
            }
            let local = if tag.starts_with("svg ") {
                nested(tag)
            } else {
                assert!(tag.starts_with("g ") || tag == "g", "{tag}");
                interpolate(local(first), local(tag), progress)
            };
            let frame = frame.inner(local);
            let name = class.map_or_else(|| names.clone(), |class| format!("{names} {class}"));
            let name = name.trim_start().to_owned();
            if class.is_some_and(|class| class.contains("j-")) {
                drawing.joints.push(Joint {
                    name: name.clone(),
                    local,
                    frame,
                });
            }
            open.push((name, frame));
        }
        assert!(open.is_empty(), "{pose:?}: groups left open");
        drawing
    }

    fn push_shape(&mut self, tag: &str, joint: String, frame: Frame) {
        let local = if tag.starts_with("circle ") {
            let number =
                |name| attribute(tag, name).map_or(0.0, |number| number.parse().expect("a number"));
            let radius = number("r");
            // A dash, or all of it.
            let dash = attribute(tag, "stroke-dasharray").map(|dashes| numbers(dashes)[0]);
            circle(radius, dash.map_or(TAU, |dash| dash / radius))
        } else {
            assert!(tag.starts_with("path "), "{tag}");
            path(attribute(tag, "d").expect("a path has an outline"))
        };
        let class = attribute(tag, "class").unwrap_or(&joint).to_owned();
        let margin = stroke_width(&class) / 2.0;
        self.shapes.push(Shape {
            class,
            joint,
            frame,
            local,
            margin,
        });
    }

    /// The frame of the first joint whose name ends with this.
    #[track_caller]
    pub(super) fn joint(&self, name: &str) -> Frame {
        let found = self.joints.iter().find(|joint| joint.name.ends_with(name));
        found
            .unwrap_or_else(|| unreachable!("{:?} has no {name}", self.pose))
            .frame
    }

    /// The first outline of a class.
    pub(super) fn shape(&self, class: &str) -> Option<&Shape> {
        self.shapes.iter().find(|shape| shape.class == class)
    }

    /// How far a point is from the nearest outline of the body.
    pub(super) fn gap_to_body(&self, (x, y): Point) -> f64 {
        let body = self.shapes.iter().filter(|shape| shape.is_body());
        body.flat_map(|shape| shape.points().map(|point| (point.0 - x).hypot(point.1 - y)))
            .fold(f64::MAX, f64::min)
    }

    /// The lowest point of the body.
    pub(super) fn lowest(&self) -> f64 {
        let body = self.shapes.iter().filter(|shape| shape.is_body());
        body.flat_map(|shape| shape.points().map(|(_, y)| y + shape.margin))
            .fold(f64::MIN, f64::max)
    }
}

/// The `viewBox` of a pose: left, top, width, height.
pub(super) fn box_of(pose: Pose) -> [f64; 4] {
    let numbers: Vec<f64> = numbers(view_box(pose));
    numbers.try_into().expect("a view box is four numbers")
}

/// The widest stroke the stylesheet gives to one of these classes.
fn stroke_width(classes: &str) -> f64 {
    let widths = CSS.split('}').filter_map(|rule| {
        let (selector, body) = rule.split_once('{')?;
        let width = body
            .split_once("stroke-width:")?
            .1
            .split(';')
            .next()?
            .trim()
            .parse()
            .ok()?;
        let styled = |class| {
            selector
                .split([',', ' ', '\n'])
                .any(|part| part.strip_prefix('.') == Some(class))
        };
        classes.split(' ').any(styled).then_some(width)
    });
    widths.fold(0.0, f64::max)
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

impl Local {
    fn nothing() -> Self {
        Self {
            by: (0.0, 0.0),
            turn: 0.0,
            scale: (1.0, 1.0),
        }
    }
}

/// `translate(x y)`, `rotate(degrees)` and `scale(x y)`, in this order if at all.
fn transform(text: &str) -> Local {
    let mut local = Local::nothing();
    for one in text.split_terminator(')') {
        let (name, values) = one.split_once('(').expect("a function");
        match (name, numbers(values).as_slice()) {
            ("translate", &[x, y]) => local.by = (x, y),
            ("rotate", &[turn]) => local.turn = turn,
            ("scale", &[x, y]) => local.scale = (x, y),
            ("scale", &[both]) => local.scale = (both, both),
            _ => unreachable!("{text}"),
        }
    }
    local
}

/// An `<svg>` in the drawing: its place.
fn nested(tag: &str) -> Local {
    let number = |name| attribute(tag, name).map_or(0.0, |text| text.parse().expect("a number"));
    Local {
        by: (number("x"), number("y")),
        ..Local::nothing()
    }
}

fn interpolate(start: Local, end: Local, progress: f64) -> Local {
    let mix = |a: f64, b: f64| a * (1.0 - progress) + b * progress;
    Local {
        by: (mix(start.by.0, end.by.0), mix(start.by.1, end.by.1)),
        turn: mix(start.turn, end.turn),
        scale: end.scale,
    }
}

/// Numbers in SVG notation: a minus sign or a second decimal point also starts a new one.
fn numbers(text: &str) -> Vec<f64> {
    let mut words: Vec<String> = vec![String::new()];
    for c in text.chars() {
        let word = words.last().map_or("", String::as_str);
        if c == ' ' || c == '-' || (c == '.' && word.contains('.')) {
            words.push(String::new());
        }
        if c != ' '
            && let Some(word) = words.last_mut()
        {
            word.push(c);
        }
    }
    words
        .iter()
        .filter(|word| !word.is_empty())
        .map(|word| word.parse().expect("a number"))
        .collect()
}

/// The points of a circle about the origin, clockwise from the right, as far as an angle in radians.
fn circle(radius: f64, angle: f64) -> Vec<Point> {
    let turns = (0..=36).map(|step| angle * f64::from(step) / 36.0);
    turns
        .map(|turn| (radius * turn.cos(), radius * turn.sin()))
        .collect()
}

/// The points of an outline of absolute commands. Curves are sampled; of an arc, only the end is used.
fn path(outline: &str) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    let starts = outline
        .match_indices(|c: char| c.is_ascii_alphabetic())
        .map(|(start, _)| start);
    let ends = starts.clone().skip(1).chain([outline.len()]);
    for (start, end) in starts.zip(ends) {
        let (letter, rest) = outline[start..end].split_at(1);
        let pairs: Vec<Point> = numbers(rest)
            .chunks_exact(2)
            .map(|pair| (pair[0], pair[1]))
            .collect();
        match letter {
            "M" | "L" => points.extend(pairs),
            "H" | "V" => {
                let from = *points.last().expect("a line starts somewhere");
                let value = numbers(rest)[0];
                points.push(if letter == "H" {
                    (value, from.1)
                } else {
                    (from.0, value)
                });
            }
            "A" => {
                let values = numbers(rest);
                points.push((values[5], values[6]));
            }
            "C" => {
                for curve in pairs.chunks(3) {
                    let from = *points.last().expect("a curve starts somewhere");
                    points.extend((1..=12).map(|step| bezier(from, curve, f64::from(step) / 12.0)));
                }
            }
            _ => assert_eq!(letter, "Z", "{outline}"),
        }
    }
    points
}

fn bezier(from: Point, curve: &[Point], t: f64) -> Point {
    let u = 1.0 - t;
    let mix = |of: fn(Point) -> f64| {
        u * u * u * of(from)
            + 3.0 * u * u * t * of(curve[0])
            + 3.0 * u * t * t * of(curve[1])
            + t * t * t * of(curve[2])
    };
    (mix(|point| point.0), mix(|point| point.1))
}
