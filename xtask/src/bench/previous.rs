//! Lines with the figures of the previous run, so that a reader of the report sees what a change has done.

use std::collections::{HashMap, HashSet};

/// The first cell of a line with figures of the previous run.
const LABEL: &str = "*the run before*";

/// A table is found again by its section and the first cell of its header, counted among those of the same name.
type Table<'a> = (&'a str, &'a str, usize);
/// A row is found again by its table and its name, counted as well.
type Place<'a> = (Table<'a>, &'a str, usize);

/// One line of a report.
enum Line<'a> {
    /// The names of the columns.
    Header(Vec<&'a str>),
    /// The place of the row in the report, and its cells.
    Row(Place<'a>, Vec<&'a str>),
    Other,
}

/// Inserts below each row of the tables in `report` the cells that the `previous` report has there, column by column. In a table
/// that compares pages only those of the guide, which is in bold, are of interest.
pub(super) fn with_previous_run(report: &str, previous: &str) -> String {
    let known = cells_by_place(previous);
    let lines = lines(report);
    let comparisons: HashSet<Table> = lines.iter().filter_map(|(_, kind)| bold(kind)).collect();
    let mut text = String::new();
    let mut columns: &[&str] = &[];
    for (line, kind) in &lines {
        text.push_str(line);
        text.push('\n');
        match kind {
            Line::Header(names) => columns = names,
            Line::Row(place, _) => {
                if let Some(old) = known.get(place)
                    && (bold(kind).is_some() || !comparisons.contains(&place.0))
                {
                    text.push_str(&previous_line(columns, old));
                }
            }
            Line::Other => {}
        }
    }
    text
}

/// The table of a row whose name is in bold.
fn bold<'a>(line: &Line<'a>) -> Option<Table<'a>> {
    match line {
        Line::Row((table, name, _), _) if name.starts_with("**") => Some(*table),
        _ => None,
    }
}

/// The line with the old cells in the order of these columns.
fn previous_line(columns: &[&str], old: &HashMap<&str, &str>) -> String {
    let cells = columns.iter().skip(1);
    let cells = cells.map(|column| old.get(column).copied().unwrap_or_default());
    let cells: Vec<_> = [LABEL].into_iter().chain(cells).collect();
    format!("| {} |\n", cells.join(" | "))
}

/// The cells of every row by their columns.
fn cells_by_place(report: &str) -> HashMap<Place<'_>, HashMap<&str, &str>> {
    let mut columns = Vec::new();
    let mut known = HashMap::new();
    for (_, kind) in lines(report) {
        match kind {
            Line::Header(names) => columns = names,
            Line::Row(place, cells) => {
                let cells = columns.iter().copied().zip(cells);
                known.insert(place, cells.collect());
            }
            Line::Other => {}
        }
    }
    known
}

/// Every line of a report, and what it is. Lines of an earlier run are not rows.
fn lines(report: &str) -> Vec<(&str, Line<'_>)> {
    let mut section = "";
    let mut tables: HashMap<(&str, &str), usize> = HashMap::new();
    let mut rows: HashMap<&str, usize> = HashMap::new();
    let mut table: Option<Table> = None;
    let mut found = Vec::new();
    for line in report.lines() {
        let cells = cells(line);
        let kind = match (table, cells) {
            (_, None) => {
                table = None;
                section = line.strip_prefix("## ").unwrap_or(section);
                Line::Other
            }
            (None, Some(names)) => {
                let name = names.first().copied().unwrap_or_default();
                let count = tables.entry((section, name)).or_default();
                *count += 1;
                table = Some((section, name, *count));
                rows.clear();
                Line::Header(names)
            }
            (Some(_), Some(cells)) if cells.iter().all(|cell| is_rule(cell)) => Line::Other,
            (Some(_), Some(cells)) if cells.first() == Some(&LABEL) => Line::Other,
            (Some(table), Some(cells)) => {
                let name = cells.first().copied().unwrap_or_default();
                let nth = rows.entry(name).or_default();
                *nth += 1;
                Line::Row((table, name, *nth), cells)
            }
        };
        found.push((line, kind));
    }
    found
}

/// The cells of a line of a table; `None` if it is something else.
fn cells(line: &str) -> Option<Vec<&str>> {
    let inner = line.trim().strip_prefix('|')?.strip_suffix('|')?;
    Some(inner.split('|').map(str::trim).collect())
}

/// Whether this is a cell of the line between the header and the rows.
fn is_rule(cell: &str) -> bool {
    !cell.is_empty() && cell.chars().all(|letter| letter == '-' || letter == ':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_figure_has_that_of_the_previous_run_below_it() {
        let old = "## Sizes\n\n| file | bytes |\n|---|---|\n| page | 10 |\n| *the run before* | 9 |\n| script | 20 |\n";
        let new = "## Sizes\n\n| file | bytes |\n|---|---|\n| page | 11 |\n| picture | 5 |\n";
        assert_eq!(
            with_previous_run(new, old),
            "## Sizes\n\n| file | bytes |\n|---|---|\n| page | 11 |\n| *the run before* | 10 |\n| picture | 5 |\n"
        );
    }

    #[test]
    fn columns_are_found_by_their_names() {
        let old = "## A\n| page | bytes | ready |\n|---|---|---|\n| x | 1 | 2 |\n";
        let new = "## A\n| page | ready | busy |\n|---|---|---|\n| x | 3 | 4 |\n";
        assert!(
            with_previous_run(new, old).ends_with("| x | 3 | 4 |\n| *the run before* | 2 |  |\n")
        );
    }

    #[test]
    fn among_other_pages_only_that_of_the_guide_is_compared() {
        let old = "## A\n| page | ready |\n|---|---|\n| React | 1 |\n| **Uncramp** | 2 |\n";
        let new = "## A\n| page | ready |\n|---|---|\n| React | 3 |\n| **Uncramp** | 4 |\n";
        assert_eq!(
            with_previous_run(new, old),
            "## A\n| page | ready |\n|---|---|\n| React | 3 |\n| **Uncramp** | 4 |\n| *the run before* | 2 |\n"
        );
    }

    #[test]
    fn tables_and_rows_of_one_name_are_counted() {
        let old = "## A\n| page | ready |\n|---|---|\n| x | 1 |\n\n| page | ready |\n|---|---|\n| x | 2 |\n| x | 3 |\n\n## B\n| page | ready |\n|---|---|\n| x | 4 |\n";
        let new = old.replace(['1', '2', '3', '4'], "9");
        let report = with_previous_run(&new, old);
        let lines = report.lines().filter(|line| line.contains(LABEL));
        let expected = [1, 2, 3, 4].map(|number| format!("| {LABEL} | {number} |"));
        assert_eq!(lines.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_report_without_a_predecessor_stays_as_it_is() {
        let new = "## A\n\nText.\n\n| page | ready |\n|---|---|\n| x | 1 |\n";
        assert_eq!(with_previous_run(new, ""), new);
    }
}
