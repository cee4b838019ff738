//! The text of the pages: the copy of their step, the countdown of a hold, the items of the source.

use std::fs;

use uncramp::care::{HoldLength, StepId, Stop};
use uncramp::content;
use uncramp::content::en::{learn, ui};
use uncramp::language::Locale;

use crate::{Page, check, dist, inventory, text, unless};

#[track_caller]
fn page_of(step: StepId) -> Page {
    page_at(step.path())
}

#[track_caller]
fn page_at(path: &str) -> Page {
    let file = format!("{path}index.html");
    let text = fs::read_to_string(dist().join(&file)).unwrap();
    Page::new(file, text)
}

#[test]
fn every_page_contains_the_copy_of_its_step() {
    for step in StepId::all() {
        let page = page_of(step);
        let shown = text(page.one("main"));
        let copy = content::en::step(step);
        let words = [copy.heading, copy.line, copy.note];
        for words in words.into_iter().chain(copy.dos).chain(copy.donts) {
            assert!(
                shown.contains(words),
                "/{} lacks the text: {words}",
                step.path()
            );
        }
        assert_eq!(page.attribute("main", "data-step"), step.path());
    }
}

#[test]
fn every_emergency_number_has_its_source_on_the_page_of_sources() {
    let shown = text(page_at("about/").one("main"));
    for (country, name) in content::countries(Locale::ENGLISH) {
        let lines = content::numbers_with_sources(country, Locale::ENGLISH);
        assert!(!lines.is_empty(), "{name}");
        for line in lines {
            assert!(shown.contains(&line), "/about/ lacks: {name}, {line}");
        }
    }
    let list = page_of(StepId::Stop(Stop::Numbers));
    assert_eq!(list.attribute(".lists .links a", "href"), "/about/");
}

#[test]
fn every_item_of_the_source_is_on_each_page_it_names() {
    for item in inventory::items() {
        assert!(!item.on.is_empty(), "{} is on no page", item.id);
        for (path, words) in item.on {
            let shown = text(page_at(path).one("main"));
            assert!(
                shown.contains(words),
                "{}: /{path} lacks the text: {words}",
                item.id
            );
        }
    }
}

#[test]
fn the_article_on_cramps_is_illustrated_described_and_labelled() {
    let page = page_at("learn/");
    let shown = text(page.one("main"));
    for part in learn::PARTS {
        assert!(shown.contains(part.heading), "{}", part.heading);
        for line in part.lines {
            let label = line
                .evidence
                .map(|evidence| [content::en::evidence(evidence), " "].concat());
            let line = label.unwrap_or_default() + line.text;
            assert!(shown.contains(&line), "{line}");
        }
    }
    assert_eq!(page.attribute("svg", "aria-label"), learn::PICTURE);
    assert_eq!(page.all(".shown .f-hot").len(), 1);
    let to: Vec<&str> = page
        .all("main a")
        .into_iter()
        .filter_map(|link| link.attr("href"))
        .collect();
    assert_eq!(to, ["/why/", "/prevent/", "/about/"]);
}

#[test]
fn every_hold_carries_its_countdown() {
    let holds = StepId::all().filter(|step| step.stretch().is_some());
    for page in holds.map(page_of) {
        let strip: Vec<String> = page
            .one(".count .strip")
            .text()
            .flat_map(str::lines)
            .map(str::to_owned)
            .collect();
        // The strip starts with the longest hold: shorter ones start further down.
        let expect: Vec<String> = (0..=HoldLength::Sixty.seconds())
            .rev()
            .map(|second| second.to_string())
            .collect();
        assert_eq!(strip, expect, "{}", page.file);
        assert_eq!(page.attribute("[role=timer]", "aria-label"), ui::TIMER);
        assert_eq!(page.attribute(".pause input", "type"), "checkbox");
        // The numbers say what they mean.
        assert_eq!(
            text(page.one(".lead p:not(.window)")),
            ui::STARTS_IN,
            "{}",
            page.file
        );
        assert_eq!(text(page.one(".count.word")), ui::TIMER, "{}", page.file);
        assert_eq!(page.all(".level").len(), 1);
        assert_eq!(page.all(".over").len(), 1);
    }
}

#[test]
fn every_figure_is_described_or_hidden() {
    check(|page| {
        // A window in a figure is part of it.
        let figures = page.all(":not(svg, g) > svg");
        let accessible = figures.iter().filter(|figure| {
            let label = figure.attr("aria-label").unwrap_or_default();
            figure.attr("aria-hidden") == Some("true")
                || (matches!(figure.attr("role"), Some("img" | "group")) && !label.is_empty())
        });
        unless(
            accessible.count() == figures.len(),
            "a figure that is neither described nor hidden",
        )
    });
}

#[test]
fn no_id_is_used_twice() {
    check(|page| {
        let mut ids: Vec<&str> = page
            .all("[id]")
            .into_iter()
            .filter_map(|element| element.attr("id"))
            .collect();
        ids.sort_unstable();
        let count = ids.len();
        ids.dedup();
        unless(ids.len() == count, format!("{ids:?}"))
    });
}
