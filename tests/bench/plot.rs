//! The chart for the first table: when each page is painted, and when it is ready.

use std::fmt::Write as _;

use super::figures::Spread;
use super::start::{Profile, Visits};

const WIDTH: f64 = 760.0;
/// Where the bars begin, to the right of the names.
const LEFT: f64 = 240.0;
const RIGHT: f64 = 60.0;
const TOP: f64 = 62.0;
/// The height of a bar, and of everything for one page.
const BAR: f64 = 13.0;
const ROW: f64 = 46.0;

/// The bars for each page: name and colour.
const BARS: [(&str, &str); 2] = [("first contentful paint", "#0c4a6e"), ("ready", "#c2590b")];

/// Draws the chart as SVG: the bars are medians, the thin lines range from minimum to maximum.
pub fn draw(profile: &Profile, pages: &[Visits]) -> String {
    let spreads: Vec<_> = pages
        .iter()
        .map(|page| {
            (
                page.name.replace('*', ""),
                [Spread::of(&page.painted), Spread::of(&page.ready)],
            )
        })
        .collect();
    let most = spreads
        .iter()
        .flat_map(|(_, both)| both)
        .map(|spread| spread.most)
        .fold(0.0, f64::max);
    let scale = (WIDTH - LEFT - RIGHT) / most;
    let rows = f64::from(u32::try_from(spreads.len()).unwrap());
    let height = TOP + rows * ROW + 10.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" font-family=\"system-ui, sans-serif\" font-size=\"13\" fill=\"#111\">\n\
         <title>When each page is painted and ready on a first visit</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
         <text x=\"14\" y=\"24\" font-weight=\"700\">First visit, {}, in ms</text>\n",
        profile.name
    );
    for ((name, colour), x) in BARS.iter().zip([14.0, 190.0]) {
        writeln!(svg, "<rect x=\"{x}\" y=\"36\" width=\"12\" height=\"12\" fill=\"{colour}\"/><text x=\"{}\" y=\"47\">{name}</text>", x + 18.0).unwrap();
    }
    let mut y = TOP;
    for (name, both) in &spreads {
        writeln!(
            svg,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{name}</text>",
            LEFT - 10.0,
            y + BAR + 5.0
        )
        .unwrap();
        for ((spread, (_, colour)), by) in both.iter().zip(BARS).zip([0.0, BAR + 3.0]) {
            let (top, end) = (y + by, LEFT + spread.median * scale);
            let (from, to) = (LEFT + spread.least * scale, LEFT + spread.most * scale);
            let middle = top + BAR / 2.0;
            writeln!(
                svg,
                "<rect x=\"{LEFT}\" y=\"{top:.1}\" width=\"{:.1}\" height=\"{BAR}\" fill=\"{colour}\"/><path d=\"M{from:.1} {middle:.1}H{to:.1}\" stroke=\"#111\"/><text x=\"{:.1}\" y=\"{:.1}\">{:.0}</text>",
                end - LEFT,
                to.max(end) + 6.0,
                middle + 4.5,
                spread.median
            )
            .unwrap();
        }
        y += ROW;
    }
    svg + "</svg>\n"
}
