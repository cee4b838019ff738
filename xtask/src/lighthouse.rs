//! Runs Lighthouse on every page of the release, emulating a phone.

mod report;

use std::net::Ipv4Addr;
use std::num::NonZero;
use std::thread;

use anyhow::{Context as _, Result, anyhow, bail};

use crate::browsers::Chromium;
use crate::demo::{self, Store, StoreFile};
use crate::filter;
use crate::languages::{Languages, split_folder};
use crate::project::{self, output};
use crate::public_url::PublicUrl;
use crate::release;
use crate::server::{Fault, Server, ServerOptions};
use crate::tools::{self, Scope, Tools};

/// The page that a tab opens before each audited page. It is on the same server, runs no script, and has an icon, so that
/// none of its errors are attributed to the next page.
const BLANK: (&str, &str) = (
    "blank",
    "<!doctype html><title>Blank</title><link rel=\"icon\" href=\"/favicon.svg\">",
);

/// The pages that are traced for performance: one of each kind. A trace takes as long as all the other audits together, and
/// pages of one kind differ only in their text.
const TRACED: [&str; 13] = [
    "",
    "calf/standing/",
    "calf/standing/check/",
    "ice/",
    "help/",
    "after/",
    "why/",
    "prevent/",
    "diary/",
    "practice/",
    "settings/",
    "about/",
    "learn/",
];

/// Builds the release and audits its pages, or those whose address contains one of `filters`.
///
/// # Errors
///
/// When the build fails, and as for [`audit_pages`].
pub fn lighthouse(filters: &[String]) -> Result<()> {
    let tools = tools::setup(Scope::Test)?;
    release::build(&PublicUrl::default(), &Languages::tested())?;
    audit_pages(&tools, filters)
}

/// Audits the pages of `dist/`, or those whose address contains one of `filters`, and prints the scores and the performance
/// figures. Without filters one page of each kind of a translation is audited, and one page of each kind is traced for performance;
/// with filters every selected page is audited and traced.
///
/// # Errors
///
/// When a page fails an accessibility, best practices or SEO audit, when a page cannot be audited, or when there is none.
/// Performance never causes a failure, because it depends on the machine.
pub fn audit_pages(tools: &Tools, filters: &[String]) -> Result<()> {
    let dist = project::dist();
    let mut pages = chosen(project::pages(&dist)?, filters)?;
    if filters.is_empty() {
        pages.retain(|page| is_worth_a_visit(page));
    }
    let (path, body) = BLANK;
    let blank = Fault::Replace {
        body: body.into(),
        mime: "text/html; charset=utf-8".into(),
    };
    let options = ServerOptions {
        faults: vec![(format!("/{path}"), blank)],
        ..ServerOptions::default()
    };
    let server = Server::start(&dist, options)?;
    let root = server.url();
    let (traced, others) = split_traced(pages, !filters.is_empty())?;
    let [traced, others] = [traced, others].map(|pages| {
        let urls = pages.iter().map(|page| format!("{root}{page}"));
        urls.collect::<Vec<_>>()
    });
    println!(
        "Auditing {} pages, {} of them also for performance",
        traced.len() + others.len(),
        traced.len()
    );
    let mut lines = run(tools, &root, &traced, traced.len())?;
    lines.push_str(&side_by_side(tools, &root, &others)?);
    let reports = report::read(&lines, &[traced, others].concat())?;
    println!("{}", report::table(&reports));
    let findings: Vec<_> = reports.iter().flat_map(report::Report::findings).collect();
    if !findings.is_empty() {
        bail!("Lighthouse found:\n{}", findings.join("\n"));
    }
    Ok(())
}

/// Compares the same page of the demo store with and without the guide, in turns, as Markdown. The requests counted are
/// those to the guide's host.
///
/// # Errors
///
/// When a page cannot be audited.
pub fn compare_with_and_without(tools: &Tools, times: u32) -> Result<String> {
    let dist = project::dist();
    let guide = Server::start(&dist, ServerOptions::default())?;
    let mut files = demo::demo_store(&dist, &guide.url())?;
    let page = files.iter().find(|file| file.path == "/cramp/");
    let with = page
        .context("The demo has no page with the guide")?
        .body
        .clone();
    let (before, rest) = with.split_once("<uncramp-guide").unwrap_or((&with, ""));
    let (_, after) = rest.split_once("</uncramp-guide>").unwrap_or_default();
    let is_script = |line: &&str| line.starts_with("<script");
    let without: Vec<&str> = before
        .lines()
        .chain(after.lines())
        .filter(|line| !is_script(line))
        .collect();
    files.push(StoreFile::new("/without/", without.join("\n")));
    files.push(StoreFile::new("/blank", BLANK.1.replace("favicon", "mark")));
    let store = Store::open((Ipv4Addr::LOCALHOST, 0).into(), files)?;
    let root = store.url();
    let urls = |path: &str| {
        (0..times)
            .map(|turn| format!("{root}{path}?{turn}"))
            .collect::<Vec<_>>()
    };
    let [with, without] = ["cramp/", "without/"].map(urls);
    let turns: Vec<_> = without
        .iter()
        .zip(&with)
        .flat_map(|(one, other)| [one.clone(), other.clone()])
        .collect();
    let found = run(tools, &root, &turns, turns.len())?;
    let of = |urls: &[String]| {
        let lines = found
            .lines()
            .filter(|line| urls.iter().any(|url| line.contains(&format!("\"{url}\""))));
        let lines: Vec<&str> = lines.collect();
        Ok::<_, anyhow::Error>(report::table(&report::read(&lines.join("\n"), urls)?))
    };
    let asked = guide.requests().len();
    Ok(format!(
        "\n## A store's page\n\nWithout the guide:\n\n{}\n\nWith it:\n\n{}\n\nRequests to the guide's host over {times} visits: {asked}\n",
        of(&without)?,
        of(&with)?
    ))
}

/// The pages whose address contains one of `filters`, except those for stores' frames, which are `noindex`, and the sheets to
/// print, whose type is sized for paper and not for a phone. The 404 page is requested by its own address, because Lighthouse
/// does not audit a response with status 404.
fn chosen(mut pages: Vec<String>, filters: &[impl AsRef<str>]) -> Result<Vec<String>> {
    pages.retain(|page| !page.starts_with("embed/") && !is_sheet(page));
    if pages.is_empty() {
        bail!("There is no page to audit");
    }
    let addresses = pages.iter().map(|page| format!("/{page}")).collect();
    let chosen = filter::choose(addresses, String::as_str, filters)
        .map_err(|words| anyhow!("No page's address contains {words}"))?;
    let below = |address: String| address.trim_start_matches('/').to_owned();
    Ok(chosen.into_iter().map(below).collect())
}

/// Whether a page is a sheet to print. The page that lists them is not.
fn is_sheet(page: &str) -> bool {
    let (_, page) = split_folder(page);
    page.strip_prefix("print/")
        .is_some_and(|sheet| !sheet.is_empty())
}

/// Whether a page is audited when all are: of a translation only one of each kind, because its pages have the structure and the
/// colours of the English ones.
fn is_worth_a_visit(page: &str) -> bool {
    let (folder, page) = split_folder(page);
    folder.is_empty() || TRACED.contains(&page)
}

/// Splits the pages into those to trace and the others.
fn split_traced(pages: Vec<String>, all: bool) -> Result<(Vec<String>, Vec<String>)> {
    if all {
        return Ok((pages, Vec::new()));
    }
    if let Some(missing) = TRACED
        .iter()
        .find(|traced| pages.iter().all(|page| page != *traced))
    {
        bail!("There is no page /{missing} to trace");
    }
    Ok(pages
        .into_iter()
        .partition(|page| TRACED.contains(&page.as_str())))
}

/// The script's output for pages that are not traced. They are distributed over as many browsers as there are cores: none
/// of these audits depends on speed, and most of the time is spent waiting.
fn side_by_side(tools: &Tools, root: &str, urls: &[String]) -> Result<String> {
    let browsers = thread::available_parallelism().map_or(1, NonZero::get);
    let share = urls.len().div_ceil(browsers).max(1);
    thread::scope(|scope| {
        let runs: Vec<_> = urls
            .chunks(share)
            .map(|urls| scope.spawn(move || run(tools, root, urls, 0)))
            .collect();
        let lines = runs
            .into_iter()
            .map(|run| run.join().unwrap_or_else(|_| bail!("Lighthouse stopped")));
        lines.collect()
    })
}

/// The script's output for these pages, the first of which are traced. One browser audits them one at a time: a second
/// browser would compete for the processor and make the traced pages look slow.
fn run(tools: &Tools, root: &str, urls: &[String], traced: usize) -> Result<String> {
    if urls.is_empty() {
        return Ok(String::new());
    }
    let browser = Chromium::start()?;
    let mut command = tools.command("node");
    command.arg(project::root().join("xtask/node/lighthouse.mjs"));
    command
        .arg(tools.lighthouse())
        .arg(browser.port().to_string())
        .arg(format!("{root}{}", BLANK.0))
        .arg(traced.to_string());
    output(command.args(urls))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(filters: &[&str], expect: &[&str]) {
        let pages = [
            "404.html",
            "calf/",
            "calf/hold/",
            "",
            "embed/calf/",
            "print/card/",
            "de/print/card/",
        ];
        let chosen = chosen(pages.map(str::to_owned).into(), filters);
        assert_eq!(chosen.unwrap_or_default(), expect, "{filters:?}");
    }

    #[test]
    fn pages_are_chosen_by_a_part_of_their_address() {
        check(&[], &["404.html", "calf/", "calf/hold/", ""]);
        check(&["calf"], &["calf/", "calf/hold/"]);
        check(&["/calf/"], &["calf/", "calf/hold/"]);
        check(&["404", "hold"], &["404.html", "calf/hold/"]);
    }

    #[test]
    fn one_page_of_each_kind_is_traced() -> Result<()> {
        let traced = TRACED.map(str::to_owned).to_vec();
        let others = ["quad/".to_owned(), "404.html".to_owned()].to_vec();
        let pages = [others.clone(), traced.clone()].concat();
        assert_eq!(
            split_traced(pages.clone(), false)?,
            (traced, others.clone())
        );
        assert_eq!(split_traced(pages.clone(), true)?, (pages, Vec::new()));
        assert!(split_traced(others, false).is_err());
        Ok(())
    }

    #[test]
    fn one_page_of_each_kind_of_a_translation_is_audited() {
        let pages = ["calf/seated/", "de/", "de/help/", "de/calf/seated/"];
        let audited = pages.into_iter().filter(|page| is_worth_a_visit(page));
        assert!(audited.eq(["calf/seated/", "de/", "de/help/"]));
    }

    #[test]
    fn choosing_no_page_is_an_error() {
        let calf = || vec!["calf/".to_owned()];
        assert!(chosen(calf(), &["quad"]).is_err());
        assert!(chosen(calf(), &["calf", "quad"]).is_err());
        assert!(chosen(vec!["embed/calf/".to_owned()], &["calf"]).is_err());
        assert!(chosen(Vec::new(), &[""; 0]).is_err());
    }
}
