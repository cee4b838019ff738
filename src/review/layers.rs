//! Draws a graph in layers from left to right. Each node is a box, and each edge is a row in the box it starts from. A line
//! connects the row to a box further right; for any other box the row shows its name.

use maud::{Markup, html};

const BOX_WIDTH: i32 = 236;
const GAP_X: i32 = 64;
const GAP_Y: i32 = 16;
const LINE: i32 = 13;
const PADDING: i32 = 8;
/// How many layers are readable in print; a longer chain continues in the first layer, further down.
const MOST_LAYERS: usize = 5;
/// How many letters certainly fit on a line of a box; in bold, [`BOLD_LETTERS`].
const LETTERS: usize = 38;
const BOLD_LETTERS: usize = 31;

/// A box of the picture.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// Its address.
    pub(super) name: String,
    /// What it says.
    pub(super) title: String,
    /// A class of the style sheet.
    pub(super) class: &'static str,
    /// The edges from it.
    pub(super) rows: Vec<Row>,
}

/// A row of a box.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// Its text; the same as `to` if there is nothing else to say.
    pub(super) label: String,
    /// The address it leads to.
    pub(super) to: String,
    /// Whether that is a stop.
    pub(super) stop: bool,
}

/// A box with its position.
struct Placed<'a> {
    node: &'a Node,
    layer: usize,
    x: i32,
    y: i32,
    height: i32,
}

/// The picture.
pub(super) fn drawing(nodes: &[Node], label: &str) -> Markup {
    let placed = place(nodes);
    let width = placed.iter().map(|it| it.x + BOX_WIDTH).max().unwrap_or(0) + 2;
    let height = placed.iter().map(|it| it.y + it.height).max().unwrap_or(0) + 2;
    html! {
        svg.graph viewBox={ "-1 -1 " (width) " " (height) } style={ "max-width:" (width) "px" } role="img" aria-label=(label) {
            @for it in &placed { (curves(it, &placed)) }
            @for it in &placed { (drawn(it, &placed)) }
        }
    }
}

/// The layer of each box: how many lines lead to it from the first box, or from the first one not reached otherwise.
fn layers(nodes: &[Node]) -> Vec<usize> {
    let mut layers: Vec<Option<usize>> = vec![None; nodes.len()];
    for first in 0..nodes.len() {
        if layers[first].is_some() {
            continue;
        }
        layers[first] = Some(0);
        let mut queue = std::collections::VecDeque::from([first]);
        while let Some(from) = queue.pop_front() {
            for row in &nodes[from].rows {
                let to = nodes.iter().position(|node| node.name == row.to);
                let next = layers[from].map_or(0, |layer| layer + 1);
                if let Some(to) = to.filter(|to| layers[*to].is_none() && next < MOST_LAYERS) {
                    layers[to] = Some(next);
                    queue.push_back(to);
                }
            }
        }
    }
    layers.into_iter().map(Option::unwrap_or_default).collect()
}

fn place(nodes: &[Node]) -> Vec<Placed<'_>> {
    let layers = layers(nodes);
    let last = layers.iter().max().copied().unwrap_or_default();
    let mut placed: Vec<Placed> = Vec::new();
    for layer in 0..=last {
        let x = i32::try_from(layer).unwrap_or_default() * (BOX_WIDTH + GAP_X);
        let mut column: Vec<(i32, &Node)> = nodes
            .iter()
            .zip(&layers)
            .filter(|(_, its)| **its == layer)
            .map(|(node, _)| (wanted_y(node, &placed), node))
            .collect();
        column.sort_by_key(|(y, _)| *y);
        let mut y = 0;
        for (_, node) in column {
            let height = height(node, layer, nodes, &layers);
            placed.push(Placed {
                node,
                layer,
                x,
                y,
                height,
            });
            y += height + GAP_Y;
        }
    }
    placed
}

/// The mean y of the rows that lead to a box: there its lines are about level.
fn wanted_y(node: &Node, placed: &[Placed]) -> i32 {
    let mut found = Vec::new();
    for it in placed {
        for (index, row) in it.node.rows.iter().enumerate() {
            if row.to == node.name {
                found.push(it.y + i32::try_from(index).unwrap_or_default() * 2 * LINE);
            }
        }
    }
    let count = i32::try_from(found.len()).unwrap_or(1).max(1);
    found.iter().sum::<i32>() / count
}

/// Whether a row is drawn as a line: to a box further right.
fn is_line(row: &Row, layer: usize, nodes: &[Node], layers: &[usize]) -> bool {
    nodes
        .iter()
        .zip(layers)
        .any(|(node, its)| node.name == row.to && *its > layer)
}

fn height(node: &Node, layer: usize, nodes: &[Node], layers: &[usize]) -> i32 {
    let head = 1 + wrapped(&node.title, BOLD_LETTERS).len();
    let rows: usize = node
        .rows
        .iter()
        .map(|row| {
            let named = row.label != row.to && !is_line(row, layer, nodes, layers);
            wrapped(&row.label, LETTERS).len() + usize::from(named)
        })
        .sum();
    i32::try_from(head + rows).unwrap_or_default() * LINE + 3 * PADDING
}

fn target<'a>(row: &Row, from: &Placed, placed: &'a [Placed<'a>]) -> Option<&'a Placed<'a>> {
    placed
        .iter()
        .find(|it| it.node.name == row.to && it.layer > from.layer)
}

/// Whether the address that a row leads to is written below it.
fn is_named(row: &Row, it: &Placed, placed: &[Placed]) -> bool {
    row.label != row.to && target(row, it, placed).is_none()
}

/// Each row with the height of its first line.
fn rows<'a>(it: &'a Placed, placed: &[Placed]) -> Vec<(&'a Row, i32)> {
    let head = 1 + wrapped(&it.node.title, BOLD_LETTERS).len();
    let mut y = it.y + i32::try_from(head).unwrap_or_default() * LINE + 2 * PADDING + LINE - 4;
    let mut rows = Vec::new();
    for row in &it.node.rows {
        rows.push((row, y));
        let lines = wrapped(&row.label, LETTERS).len() + usize::from(is_named(row, it, placed));
        y += i32::try_from(lines).unwrap_or_default() * LINE;
    }
    rows
}

fn curves(it: &Placed, placed: &[Placed]) -> Markup {
    html! {
        @for (row, y) in rows(it, placed) {
            @if let Some(to) = target(row, it, placed) {
                @let (from_x, from_y) = (it.x + BOX_WIDTH, y - 4);
                @let (to_x, to_y) = (to.x, to.y + PADDING + 5);
                @let bend = (to_x - from_x) / 2;
                path.line.stop[row.stop] d={
                    "M" (from_x) " " (from_y) "C" (from_x + bend) " " (from_y) " " (to_x - bend) " " (to_y) " " (to_x) " " (to_y)
                } {}
                path.tip.stop[row.stop] d={ "M" (to_x) " " (to_y) "l-6 -3v6z" } {}
            }
        }
    }
}

fn drawn(it: &Placed, placed: &[Placed]) -> Markup {
    let title = wrapped(&it.node.title, BOLD_LETTERS);
    let head = i32::try_from(1 + title.len()).unwrap_or_default() * LINE + PADDING + 2;
    html! {
        g class=(it.node.class) {
            rect.box x=(it.x) y=(it.y) width=(BOX_WIDTH) height=(it.height) rx="6" {}
            path.rule d={ "M" (it.x) " " (it.y + head) "h" (BOX_WIDTH) } {}
            text.name x=(it.x + PADDING) y=(it.y + PADDING + LINE - 4) { (it.node.name) }
            @for (line, index) in title.iter().zip(1..) {
                text.title x=(it.x + PADDING) y=(it.y + PADDING + LINE - 4 + index * LINE) { (line) }
            }
            @for (row, y) in rows(it, placed) {
                @let label = wrapped(&row.label, LETTERS);
                @for (line, index) in label.iter().zip(0..) {
                    text.stop[row.stop && row.label == row.to] x=(it.x + PADDING) y=(y + index * LINE) { (line) }
                }
                @if is_named(row, it, placed) {
                    @let below = i32::try_from(label.len()).unwrap_or_default() * LINE;
                    text.to.stop[row.stop] x=(it.x + 2 * PADDING) y=(y + below) { "\u{2192} " (row.to) }
                }
            }
        }
    }
}

/// A text in lines that fit into a box.
fn wrapped(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
