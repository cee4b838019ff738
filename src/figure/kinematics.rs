//! Parses a drawing (tests only) to find where each joint, hand and outline actually is.
#![allow(
    clippy::expect_used,
    reason = "a drawing that cannot be read fails its test"
)]

use super::draw::markup_of;
use super::pose::Pose;
use super::view_box;

const CSS: &str = include_str!("../../style/figure.css");

pub(super) type Point = (f64, f64);

/// A position and a rotation (degrees, clockwise as in SVG).
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    origin: Point,
    rotation: f64,
}

impl Frame {
    const ROOT: Self = Self {
        origin: (0.0, 0.0),
        rotation: 0.0,
    };

    /// A point of this frame in drawing coordinates.
    pub(super) fn at(self, (x, y): Point) -> Point {
        let (sin, cos) = self.rotation.to_radians().sin_cos();
        (
            self.origin.0 + x * cos - y * sin,
            self.origin.1 + x * sin + y * cos,
        )
    }

    pub(super) fn origin(self) -> Point {
        self.origin
    }

    fn inner(self, by: Point, rotation: f64) -> Self {
        Self {
            origin: self.at(by),
            rotation: self.rotation + rotation,
        }
    }
}

/// A joint group, named by its classes from the hip down, such as `j-hip f-near j-thigh j-shank`.
pub(super) struct Joint {
    pub(super) name: String,
    /// Its position and rotation in its parent's frame.
    pub(super) local: (Point, f64),
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
        !["f-outline", "f-ground", "f-prop"]
            .iter()
            .any(|class| self.class.contains(class))
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
        let end = pose.body();
        let start = markup_of(pose, pose.start().unwrap_or(end));
        let text = markup_of(pose, end);
        assert_eq!(start.matches('<').count(), text.matches('<').count());
        let mut drawing = Self {
            pose,
            joints: Vec::new(),
            shapes: Vec::new(),
        };
        let mut open: Vec<(String, Frame)> = Vec::new();
        for (first, piece) in start.split('<').zip(text.split('<')).skip(1) {
            let tag = piece.strip_suffix('>').expect("no text between tags");
            if tag == "/g" {
                open.pop().expect("a group is open");
                continue;
            }
            let (names, frame) = open.last().cloned().unwrap_or((String::new(), Frame::ROOT));
            let class = attribute(tag, "class");
            if let Some(tag) = tag.strip_suffix('/') {
                let local = if tag.starts_with("circle ") {
                    let number = |name| {
                        attribute(tag, name)
                            .expect("a circle")
                            .parse()
                            .expect("a number")
                    };
                    circle((number("cx"), number("cy")), number("r"))
                } else {
                    assert!(tag.starts_with("path "), "{tag}");
                    path(attribute(tag, "d").expect("a path has an outline"))
                };
                let class = class.unwrap_or(&names).to_owned();
                let margin = stroke_width(&class) / 2.0;
                drawing.shapes.push(Shape {
                    class,
                    joint: names,
                    frame,
                    local,
                    margin,
                });
            } else {
                assert!(tag.starts_with("g "), "{tag}");
                let local = |tag| transform(attribute(tag, "transform").expect("a joint moves"));
                let (by, turn) = interpolate(local(first), local(tag), progress);
                let name = format!("{names} {}", class.expect("a joint has a name"));
                let name = name.trim_start().to_owned();
                let frame = frame.inner(by, turn);
                drawing.joints.push(Joint {
                    name: name.clone(),
                    local: (by, turn),
                    frame,
                });
                open.push((name, frame));
            }
        }
        assert!(open.is_empty(), "{pose:?}: groups left open");
        drawing
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

/// `translate(x y)`, and `rotate(degrees)` if it turns.
fn transform(text: &str) -> (Point, f64) {
    let (shift, turn) = text
        .strip_prefix("translate(")
        .and_then(|rest| rest.split_once(')'))
        .expect("a shift");
    let shift = numbers(shift);
    assert_eq!(shift.len(), 2, "{text}");
    let turn = turn
        .strip_prefix("rotate(")
        .and_then(|rest| rest.strip_suffix(')'));
    (
        (shift[0], shift[1]),
        turn.map_or(0.0, |turn| turn.parse().expect("whole degrees")),
    )
}

fn interpolate(start: (Point, f64), end: (Point, f64), progress: f64) -> (Point, f64) {
    let mix = |a: f64, b: f64| a * (1.0 - progress) + b * progress;
    let ((x, y), turn) = start;
    let ((to_x, to_y), to_turn) = end;
    ((mix(x, to_x), mix(y, to_y)), mix(turn, to_turn))
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

fn circle(centre: Point, radius: f64) -> Vec<Point> {
    let turns = (0..360).step_by(10).map(|degrees| Frame {
        origin: centre,
        rotation: f64::from(degrees),
    });
    turns.map(|frame| frame.at((radius, 0.0))).collect()
}

/// The points of an outline of absolute M, L, C and Z commands; curves are sampled.
fn path(outline: &str) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    let starts = outline
        .match_indices(|c: char| c.is_ascii_alphabetic())
        .map(|(start, _)| start);
    let ends = starts.clone().skip(1).chain([outline.len()]);
    for (start, end) in starts.zip(ends) {
        let (letter, rest) = outline[start..end].split_at(1);
        let pairs: Vec<Point> = numbers(rest)
            .chunks(2)
            .map(|pair| (pair[0], pair[1]))
            .collect();
        match letter {
            "M" | "L" => points.extend(pairs),
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
