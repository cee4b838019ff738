//! The weeks as bars, and the same numbers as a table.

use super::super::markup::Html;
use crate::content::diary as words;
use crate::diary::{Week, weeks};
use crate::screen::diary::{DiaryState, WEEKS};

/// From one bar to the next, and from the top to the foot, in units of the drawing.
const STEP: u32 = 24;
const HIGH: u32 = 96;

/// Two plots, which a table tells in numbers: how many, and how long.
pub(super) fn plot(html: &mut Html, shelf: &DiaryState) {
    let weeks = weeks(&shelf.entries, shelf.week, WEEKS);
    html.element("h2", "", words::CRAMPS_A_WEEK);
    html.raw("<ul class=\"legend\" aria-hidden=\"true\">");
    for (name, class) in words::MUSCLES.into_iter().zip(COLOURS) {
        html.element("li", class, name);
    }
    html.raw("</ul>");
    let most = weeks.iter().map(all).max().unwrap_or(0).max(1);
    bars(html, &weeks, words::CRAMPS_A_WEEK, |html, week, x| {
        let mut foot = HIGH;
        for (count, class) in week.cramps.into_iter().zip(COLOURS) {
            let tall = HIGH * count / most;
            foot = foot.saturating_sub(tall);
            bar(html, class, x, foot, tall);
        }
    });
    ends(html, &weeks);
    let longest = weeks.iter().filter_map(|week| week.relief).max();
    if let Some(longest) = longest {
        html.element("h2", "", words::TIME_TO_RELIEF);
        bars(html, &weeks, words::TIME_TO_RELIEF, |html, week, x| {
            let tall = HIGH * week.relief.unwrap_or(0) / longest.max(1);
            bar(html, "relief", x, HIGH.saturating_sub(tall), tall);
        });
        ends(html, &weeks);
    }
    table(html, &weeks);
}

/// The muscles by the colours the style sheet gives them.
const COLOURS: [&str; 4] = ["m-calf", "m-back", "m-front", "m-other"];

fn all(week: &Week) -> u32 {
    week.cramps.iter().sum()
}

fn bars(html: &mut Html, weeks: &[Week], name: &str, draw: impl Fn(&mut Html, &Week, u32)) {
    html.raw("<svg class=\"plot\" role=\"img\" viewBox=\"0 0 ")
        .number((weeks.len() as u64) * u64::from(STEP))
        .raw(" ")
        .number(u64::from(HIGH))
        .raw("\" aria-label=\"")
        .text(name)
        .raw(". ")
        .text(words::TABLE_BELOW)
        .raw("\">");
    for (week, place) in weeks.iter().zip(0..) {
        draw(html, week, place * STEP);
    }
    html.raw("</svg>");
}

fn bar(html: &mut Html, class: &str, x: u32, y: u32, tall: u32) {
    if tall == 0 {
        return;
    }
    html.raw("<rect class=\"").raw(class);
    for (name, value) in [
        ("\" x=\"", x + 2),
        ("\" y=\"", y),
        ("\" width=\"", STEP - 4),
        ("\" height=\"", tall),
    ] {
        html.raw(name).number(u64::from(value));
    }
    html.raw("\"/>");
}

/// The first and the last week, below the bars.
fn ends(html: &mut Html, weeks: &[Week]) {
    html.raw("<p class=\"ends small\" aria-hidden=\"true\">");
    for week in [weeks.first(), weeks.last()].into_iter().flatten() {
        html.raw("<span>");
        super::day(html, week.monday());
        html.raw("</span>");
    }
    html.raw("</p>");
}

fn table(html: &mut Html, weeks: &[Week]) {
    html.raw("<details class=\"numbers\"><summary>")
        .text(words::AS_TABLE)
        .raw("</summary><div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"")
        .text(words::AS_TABLE)
        .raw("\"><table><thead><tr>");
    let muscles = words::MUSCLES.into_iter();
    for name in [words::WEEK_FROM]
        .into_iter()
        .chain(muscles)
        .chain([words::ALL_MUSCLES, words::HALF_WITHIN])
    {
        html.raw("<th scope=\"col\">").text(name).raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
    for week in weeks {
        html.raw("<tr><th scope=\"row\">");
        super::day(html, week.monday());
        html.raw("</th>");
        for count in week.cramps.into_iter().chain([all(week)]) {
            html.raw("<td>").number(u64::from(count)).raw("</td>");
        }
        html.raw("<td>");
        if let Some(seconds) = week.relief {
            super::time(html, seconds);
        }
        html.raw("</td></tr>");
    }
    html.raw("</tbody></table></div></details>");
}
