//! Tests of parsing the script's output, and of the resulting findings and table.

#![allow(clippy::panic, reason = "a test says what is wrong by failing")]

use std::slice::from_ref;

use serde_json::json;

use super::*;

const ROOT: &str = "http://127.0.0.1:4000/";

/// A page without problems, with this first paint in milliseconds.
fn page(path: &str, paint: u32) -> Value {
    json!({
        "url": format!("{ROOT}{path}"),
        "traced": true,
        "scores": { "accessibility": 100, "best-practices": 100, "seo": 100, "performance": 99 },
        "failed": [],
        "times": { "fcp": paint, "lcp": 1300.25, "tti": 1500.5, "tbt": 20, "cls": 0.0125 },
    })
}

/// The same with the value at `pointer` replaced.
fn but(pointer: &str, value: Value) -> Value {
    let mut page = page("calf/", 700);
    *page
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("{pointer}")) = value;
    page
}

fn lines(pages: &[Value]) -> String {
    let lines: Vec<_> = pages.iter().map(Value::to_string).collect();
    lines.join("\n")
}

fn urls(paths: &[&str]) -> Vec<String> {
    paths.iter().map(|path| format!("{ROOT}{path}")).collect()
}

/// Checks the findings for one page.
#[track_caller]
fn check_findings(page: &Value, expect: &[&str]) {
    let reports =
        read(&lines(from_ref(page)), &urls(&["calf/"])).unwrap_or_else(|e| panic!("{e:#}"));
    let found: Vec<_> = reports.iter().flat_map(Report::findings).collect();
    assert_eq!(found, expect);
}

/// Checks that input is rejected, with these words in the error message.
#[track_caller]
fn check_refused(lines: &str, asked: &[&str], why: &str) {
    let Err(error) = read(lines, &urls(asked)) else {
        panic!("was read: {lines}");
    };
    let error = format!("{error:#}");
    assert!(error.contains(why), "{error}");
}

/// Checks one row of the table over three pages.
#[track_caller]
fn check_row(measure: Measure, reports: &[Report], expect: &str) {
    assert_eq!(row(measure, reports), expect);
}

#[test]
fn a_page_with_full_scores_has_no_findings() {
    check_findings(&page("calf/", 700), &[]);
}

#[test]
fn a_score_below_the_full_one_is_a_finding() {
    check_findings(
        &but("/scores/accessibility", json!(99)),
        &["/calf/: accessibility is 99"],
    );
    check_findings(
        &but("/scores/best-practices", json!(0)),
        &["/calf/: best practices is 0"],
    );
    check_findings(&but("/scores/seo", json!(91)), &["/calf/: SEO is 91"]);
}

#[test]
fn a_score_that_could_not_be_computed_is_a_finding() {
    check_findings(
        &but("/scores/seo", Value::Null),
        &["/calf/: SEO could not be audited"],
    );
}

#[test]
fn a_slow_page_is_no_finding() {
    check_findings(&but("/scores/performance", json!(1)), &[]);
    check_findings(&but("/scores/performance", Value::Null), &[]);
    check_findings(&but("/times/tbt", json!(9000)), &[]);
}

#[test]
fn an_audit_is_named_with_the_places_where_it_failed() {
    let audit = |places| json!([{ "category": "accessibility", "id": "label", "title": "No label", "where": places }]);
    check_findings(
        &but("/failed", audit(json!(["<input>", "<b>two\nlines</b>"]))),
        &["/calf/: accessibility: label: No label\n    <input>\n    <b>two lines</b>"],
    );
    check_findings(
        &but("/failed", audit(json!([]))),
        &["/calf/: accessibility: label: No label"],
    );
}

#[test]
fn an_invalid_report_is_an_error() {
    let asked = &["calf/"];
    check_refused(
        "",
        asked,
        "reports nothing about http://127.0.0.1:4000/calf/",
    );
    check_refused("Warning: slow\n", asked, "not a report: Warning: slow");
    check_refused("\n", asked, "not a report");
    check_refused("{}", asked, "there is no url");
    for measure in Measure::ALL {
        let pointer = measure.pointer();
        let page = but(pointer, json!("fast"));
        check_refused(
            &lines(from_ref(&page)),
            asked,
            &format!("there is no {pointer}"),
        );
    }
    let page = but("/traced", Value::Null);
    check_refused(&lines(from_ref(&page)), asked, "there is no traced");
    let page = but("/failed", Value::Null);
    check_refused(&lines(from_ref(&page)), asked, "there is no failed");
    let page = but("/failed", json!([{ "id": "label" }]));
    check_refused(&lines(from_ref(&page)), asked, "there is no category");
}

#[test]
fn a_page_that_could_not_be_audited_is_an_error() {
    let page = json!({ "url": format!("{ROOT}calf/"), "error": "NO_FCP: nothing was painted" });
    check_refused(
        &lines(from_ref(&page)),
        &["calf/"],
        "NO_FCP: nothing was painted",
    );
}

#[test]
fn every_page_is_reported_once_and_no_other() {
    let one = page("calf/", 700);
    check_refused(&lines(from_ref(&one)), &[], "No page");
    check_refused(&lines(from_ref(&one)), &["calf/", "quad/"], "nothing about");
    check_refused(&lines(&[one.clone(), one]), &["calf/"], "unrequested page");
}

#[test]
fn the_table_shows_the_median_the_worst_and_its_page() -> Result<()> {
    let mut slow = page("quad/", 900);
    slow["scores"]["performance"] = json!(71);
    slow["times"]["cls"] = Value::Null;
    let pages = [page("", 800), slow, page("calf/", 600)];
    let reports = read(&lines(&pages), &urls(&["calf/", "quad/", ""]))?;
    check_row(
        Measure::FirstPaint,
        &reports,
        "| first contentful paint | 800 ms | 900 ms | /quad/ |",
    );
    check_row(
        Measure::Performance,
        &reports,
        "| performance | 99 | 71 | /quad/ |",
    );
    check_row(
        Measure::Shift,
        &reports,
        "| cumulative layout shift (not measured on 1) | 0.013 | 0.013 |  |",
    );
    let table = table(&reports);
    assert!(table.starts_with("| 3 pages | median | worst | on |\n| ---"));
    assert_eq!(table.lines().count(), 2 + Measure::ALL.len());
    Ok(())
}

#[test]
fn a_page_that_was_not_traced_is_audited_too() -> Result<()> {
    let mut untraced = page("quad/", 900);
    untraced["traced"] = json!(false);
    untraced["scores"]["performance"] = Value::Null;
    untraced["scores"]["seo"] = json!(91);
    for time in ["fcp", "lcp", "tti", "tbt", "cls"] {
        untraced["times"][time] = Value::Null;
    }
    let reports = read(&lines(&[page("", 800), untraced]), &urls(&["", "quad/"]))?;
    check_row(
        Measure::FirstPaint,
        &reports,
        "| first contentful paint | 800 ms | 800 ms |  |",
    );
    check_row(Measure::Seo, &reports, "| SEO | 91 | 91 |  |");
    let table = table(&reports);
    assert!(table.starts_with("| 2 pages, 1 of them timed | median"));
    Ok(())
}

#[test]
fn a_figure_that_was_never_measured_is_an_empty_row() -> Result<()> {
    let page = but("/times/fcp", Value::Null);
    let reports = read(&lines(from_ref(&page)), &urls(&["calf/"]))?;
    check_row(
        Measure::FirstPaint,
        &reports,
        "| first contentful paint (not measured on 1) | | | |",
    );
    Ok(())
}
