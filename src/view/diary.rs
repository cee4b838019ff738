//! The diary: what comes up most, the weeks, the list with its form, and the way in and out.

mod form;
mod plot;
mod tap;

pub use tap::DiaryClick;

use super::markup::Html;
use super::shell::{Drawn, bar, frame};
use crate::care::{Position, StepId};
use crate::content::diary as words;
use crate::content::{self, StepCopy, why};
use crate::diary::{Entry, Pattern, PatternKind, Refusal, Refused, When, patterns};
use crate::screen::diary::{DiaryState, Notice};
use crate::state::diary::Diary;
use leptos::prelude::*;

/// The words of the page. Worked out when it is compiled, so that the app carries those of no other step.
const COPY: StepCopy = content::step(StepId::Diary);

/// The same of the name of each stretch.
const TITLES: [&str; Position::ALL.len()] = {
    let mut titles = [""; Position::ALL.len()];
    let mut at = 0;
    while at < titles.len() {
        titles[at] = content::step(StepId::Hold(Position::ALL[at])).title;
        at += 1;
    }
    titles
};

/// What the page of the diary needs, cheap to hand around.
#[derive(Clone)]
pub struct DiaryPage {
    /// The state of the app, in its one signal.
    pub diary: ArcRwSignal<Diary>,
    /// The address of the site's root.
    pub base: &'static str,
}

/// The page of the diary.
#[must_use]
pub fn diary_page(page: DiaryPage) -> impl IntoView {
    frame(move || Drawn {
        visit: 1,
        bar: bar(page.base, StepId::Diary.before()),
        class: "step diary",
        path: StepId::Diary.path(),
        stage: None,
        step: step(page.diary.read().open()),
    })
}

fn step(diary: Option<&DiaryState>) -> String {
    let mut html = Html::default();
    html.raw("<div class=\"words\"><h1 tabindex=\"-1\">")
        .text(COPY.heading)
        .raw("</h1>")
        .paragraph("line", COPY.line)
        .raw("</div><div class=\"words shelf\">");
    match diary {
        None => {
            html.paragraph("line without-app", words::NEEDS_APP);
        }
        Some(diary) => open(&mut html, diary),
    }
    html.raw("</div><div class=\"foot\"></div>");
    html.done()
}

/// The name of a stretch.
fn title(position: Position) -> &'static str {
    let mut titles = Position::ALL.into_iter().zip(TITLES);
    let found = titles.find(|(other, _)| *other == position);
    found.map_or("", |(_, title)| title)
}

fn open(html: &mut Html, shelf: &DiaryState) {
    notice(html, shelf);
    if shelf.blocked {
        html.paragraph("notice", words::NOT_SAVED_BLOCKED);
    }
    if shelf.unread > 0 {
        html.paragraph("notice", words::ASIDE);
    }
    if shelf.entries.is_empty() {
        html.paragraph("line", words::EMPTY_YET)
            .paragraph("line", words::EMPTY_HOW);
    } else {
        found(html, &patterns(&shelf.entries));
        plot::plot(html, shelf);
        list(html, shelf);
    }
    files(html, shelf);
}

/// What has just happened, or is asked. The focus goes here, so that it is read out.
fn notice(html: &mut Html, shelf: &DiaryState) {
    if shelf.notice == Notice::Quiet {
        return;
    }
    html.raw("<section class=\"told\" tabindex=\"-1\">");
    match &shelf.notice {
        Notice::Quiet => {}
        Notice::Deleted(entry) => {
            html.raw("<p>").text(words::DELETED).raw(": ");
            date(html, entry.when());
            html.raw("</p>").button("answer", tap::UNDO, words::UNDO);
        }
        Notice::Offered(offer) => {
            let counts = [
                (offer.merge.new.len(), words::IMPORT_NEW),
                (offer.merge.same, words::IMPORT_SAME),
                (offer.merge.newer.len(), words::IMPORT_NEWER),
                (offer.merge.older, words::IMPORT_OLDER),
            ];
            html.raw("<ul>");
            for (count, what) in counts {
                if count > 0 {
                    html.raw("<li>").count(count).raw(" ").text(what);
                    html.raw("</li>");
                }
            }
            html.raw("</ul>");
            if offer.is_empty() {
                html.paragraph("", words::NOTHING_NEW);
            } else {
                html.raw("<button type=\"button\" class=\"answer primary\" data-tap=\"");
                html.raw(tap::ADD).raw("\">").text(words::ADD).raw(" ");
                html.count(offer.size() + offer.aside.len())
                    .raw("</button>");
            }
            html.button("answer", tap::CANCEL, words::CANCEL);
        }
        Notice::Added(count) => added(html, *count),
        Notice::NoRoom(count) => {
            match count {
                0 => _ = html.paragraph("", words::REFUSED),
                _ => added(html, *count),
            }
            html.paragraph("", if shelf.blocked { "" } else { words::NO_ROOM });
        }
        Notice::Refused(refused) => refusal(html, refused),
        Notice::Unreadable => {
            html.paragraph("", words::REFUSED)
                .paragraph("", words::UNREADABLE);
        }
        Notice::NotDeleted => {
            html.paragraph("", words::NOT_DELETED);
        }
        Notice::Erasing => {
            html.paragraph("", words::DELETE_ALL_ASK)
                .paragraph("", words::DELETE_ALL_WARNS)
                .button("answer danger", tap::ERASE_NOW, words::DELETE_ALL)
                .button("answer", tap::CANCEL, words::CANCEL);
        }
        Notice::Erased => {
            html.paragraph("", words::DELETED);
        }
    }
    html.raw("</section>");
}

fn added(html: &mut Html, count: usize) {
    html.raw("<p>").count(count).raw(" ").text(words::ADDED);
    html.raw("</p>");
}

fn refusal(html: &mut Html, Refused { line, why }: &Refused) {
    html.paragraph("", words::REFUSED).raw("<p>");
    html.text(words::AT_LINE).raw(" ");
    html.number(u64::from(*line)).raw(": ");
    let (what, field) = match why {
        Refusal::NotJson => (words::NOT_JSON, ""),
        Refusal::NotADiary => (words::NOT_A_DIARY, ""),
        Refusal::Newer => (words::NEWER_VERSION, ""),
        Refusal::Missing(field) => (words::MISSING, *field),
        Refusal::Bad(field) => (words::BAD, *field),
        Refusal::Twice => (words::TWICE, ""),
        Refusal::TooMany => (words::TOO_MANY, ""),
        Refusal::TooLarge => (words::TOO_LARGE, ""),
    };
    html.text(what).raw(" ").text(field).raw("</p>");
}

/// What most entries have in common, in words.
fn found(html: &mut Html, patterns: &[Pattern]) {
    if patterns.is_empty() {
        return;
    }
    html.element("h2", "", words::PATTERNS)
        .raw("<ul class=\"patterns\">");
    for pattern in patterns {
        let what = match pattern.kind {
            PatternKind::Muscle(muscle) => words::WERE_IN[muscle as usize],
            PatternKind::Late => words::CAME_LATE,
            PatternKind::HarderOrLonger => words::CAME_HARDER,
            PatternKind::DrankLittle => words::CAME_DRY,
            PatternKind::WaterOnly => words::CAME_WATER_ONLY,
            PatternKind::OverDrank => words::CAME_OVER_DRUNK,
            PatternKind::NoWarmUp => words::CAME_COLD,
            PatternKind::Shoes => words::CAME_IN_SHOES,
        };
        html.raw("<li>").number(u64::from(pattern.of)).raw(" ");
        html.text(words::OF).raw(" ");
        html.number(u64::from(pattern.among)).raw(" ").text(what);
        html.raw("</li>");
    }
    html.raw("</ul>").paragraph("small", words::PATTERN_NOTE);
}

fn list(html: &mut Html, shelf: &DiaryState) {
    html.element("h2", "", words::ENTRIES)
        .raw("<ol class=\"entries\">");
    for entry in shelf.list() {
        html.raw("<li>");
        if shelf.editing == Some(entry.id) {
            form::form(html, entry);
        } else {
            item(html, entry);
        }
        html.raw("</li>");
    }
    html.raw("</ol>");
    if shelf.has_more() {
        html.button("answer", tap::MORE, words::SHOW_MORE);
    }
}

fn item(html: &mut Html, entry: &Entry) {
    let digits = entry.id.digits();
    html.raw("<h3 id=\"e").raw(&digits);
    html.raw("\" tabindex=\"-1\">");
    date(html, entry.when());
    html.raw("</h3><p>")
        .text(title(entry.position))
        .raw(" · ")
        .number(u64::from(entry.holds.count()))
        .raw(" ")
        .text(match entry.holds.count() {
            1 => words::HOLD_AFTER,
            _ => words::HOLDS_AFTER,
        });
    if let Some(relief) = entry.relief {
        html.raw(" · ");
        time(html, relief.seconds());
    }
    for (used, name) in [(entry.ice, words::ICE), (entry.heat, words::HEAT)] {
        if used {
            html.raw(" · ").text(name);
        }
    }
    html.raw("</p>");
    let reasons = entry.why.findings().reasons;
    if !reasons.is_empty() {
        html.raw("<p class=\"small\">");
        for (place, reason) in reasons.into_iter().enumerate() {
            html.raw(if place > 0 { " · " } else { "" })
                .text(why::reason(reason).name);
        }
        html.raw("</p>");
    }
    let note = entry.note.as_str();
    if !note.is_empty() {
        html.raw("<p class=\"note\" dir=\"auto\">").text(note);
        html.raw("</p>");
    }
    html.raw("<p class=\"row\">");
    for (name, label) in [(tap::EDIT, words::EDIT), (tap::DELETE, words::DELETE)] {
        html.raw("<button type=\"button\" class=\"plain\" data-tap=\"");
        html.raw(name).raw(&digits);
        html.raw("\" aria-describedby=\"e").raw(&digits);
        html.raw("\">").text(label).raw("</button>");
    }
    html.raw("</p>");
}

fn files(html: &mut Html, shelf: &DiaryState) {
    html.element("h2", "", words::FILES)
        .raw("<div class=\"files\">");
    if !shelf.entries.is_empty() || shelf.unread > 0 {
        html.button("answer", tap::JSON, words::EXPORT_JSON).button(
            "answer",
            tap::CSV,
            words::EXPORT_CSV,
        );
    }
    html.raw("<label class=\"answer\">").text(words::IMPORT);
    html.raw("<input type=\"file\" accept=\".json,application/json\" name=\"");
    html.raw(tap::IMPORT).raw("\"></label>");
    html.button("answer quiet", tap::ERASE, words::DELETE_ALL)
        .raw("</div>");
}

/// `Mon 23 Nov 2026, 18:04`.
fn date(html: &mut Html, when: When) {
    html.text(words::WEEKDAYS[when.weekday as usize]).raw(" ");
    day(html, when);
    html.raw(" ").number(u64::from(when.year)).raw(", ");
    two(html, when.hour).raw(":");
    two(html, when.minute);
}

/// `23 Nov`.
fn day(html: &mut Html, when: When) {
    let months = words::MONTHS.iter().zip(1..);
    let month = months.filter(|(_, month)| *month == when.month);
    html.number(u64::from(when.day)).raw(" ");
    for (name, _) in month {
        html.text(name);
    }
}

fn two(html: &mut Html, number: u32) -> &mut Html {
    html.raw(if number < 10 { "0" } else { "" })
        .number(u64::from(number))
}

/// `1 min 20 s`.
fn time(html: &mut Html, seconds: u32) {
    if seconds >= 60 {
        html.number(u64::from(seconds / 60)).raw(" ");
        html.text(words::MIN).raw(" ");
    }
    html.number(u64::from(seconds % 60)).raw(" ");
    html.text(words::SEC);
}
