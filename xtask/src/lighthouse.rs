//! Lighthouse on every page of the release, as on a phone.

mod report;

use std::net::Ipv4Addr;

use anyhow::{Context as _, Result, anyhow, bail};

use crate::browsers::Chromium;
use crate::build::{self, PublicUrl};
use crate::demo::{self, Sent, Store};
use crate::filter;
use crate::project::{self, output};
use crate::server::{Fault, Server, ServerOptions};
use crate::tools::{self, Scope, Tools};

/// The page from which a tab comes to those that are judged: one of the same server that runs nothing, and whose icon is
/// there, so that nothing of it is held against the next.
const BLANK: (&str, &str) = (
    "blank",
    "<!doctype html><title>Blank</title><link rel=\"icon\" href=\"/favicon.svg\">",
);

/// Builds the release and judges its pages, or those whose address contains one of `filters`.
///
/// # Errors
///
/// When the build fails, and as for [`judge`].
pub fn lighthouse(filters: &[String]) -> Result<()> {
    let tools = tools::setup(Scope::Test)?;
    build::build(&PublicUrl::default())?;
    judge(&tools, filters)
}

/// Judges the pages of `dist/`, or those whose address contains one of `filters`, and prints the scores and how fast they are.
///
/// # Errors
///
/// When a page fails an audit of accessibility, best practices or SEO, when one could not be judged, or there is none.
/// How fast the pages are fails nothing: it depends on the machine.
pub fn judge(tools: &Tools, filters: &[String]) -> Result<()> {
    let dist = project::dist();
    let pages = chosen(project::pages(&dist)?, filters)?;
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
    let urls: Vec<_> = pages.iter().map(|page| format!("{root}{page}")).collect();
    let reports = report::read(&run(tools, &root, urls.iter())?, &urls)?;
    println!("{}", report::table(&reports));
    let findings: Vec<_> = reports.iter().flat_map(report::Report::findings).collect();
    if !findings.is_empty() {
        bail!("Lighthouse found:\n{}", findings.join("\n"));
    }
    Ok(())
}

/// The same page of the demo store with and without the guide, in turns, as Markdown. The requests are what either asks the guide's host for.
///
/// # Errors
///
/// When one could not be judged.
pub fn with_and_without(tools: &Tools, times: u32) -> Result<String> {
    let dist = project::dist();
    let guide = Server::start(&dist, ServerOptions::default())?;
    let mut sent = demo::demo_store(&dist, &guide.url())?;
    let page = sent.iter().find(|sent| sent.path == "/cramp/");
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
    sent.push(Sent::new("/without/", without.join("\n")));
    sent.push(Sent::new("/blank", BLANK.1.replace("favicon", "mark")));
    let store = Store::open((Ipv4Addr::LOCALHOST, 0).into(), sent)?;
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
        .flat_map(|(one, other)| [one, other])
        .collect();
    let found = run(tools, &root, turns.into_iter())?;
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

/// The pages whose address contains one of `filters`, but for those in stores' frames, which ask search engines to leave
/// them out. The page for lost addresses is asked for by its own: for a 404 Lighthouse judges nothing.
fn chosen(mut pages: Vec<String>, filters: &[impl AsRef<str>]) -> Result<Vec<String>> {
    pages.retain(|page| !page.starts_with("embed/"));
    if pages.is_empty() {
        bail!("There is no page to judge");
    }
    let addresses = pages.iter().map(|page| format!("/{page}")).collect();
    let chosen = filter::choose(addresses, String::as_str, filters)
        .map_err(|words| anyhow!("No page's address contains {words}"))?;
    let below = |address: String| address.trim_start_matches('/').to_owned();
    Ok(chosen.into_iter().map(below).collect())
}

/// What the script writes about these pages. One browser judges them all, one after the other: a second one beside it
/// takes its time from the first, and both would call the pages slow.
fn run<'a>(tools: &Tools, root: &str, urls: impl Iterator<Item = &'a String>) -> Result<String> {
    let browser = Chromium::start()?;
    let mut command = tools.command("node");
    command.arg(project::root().join("xtask/node/lighthouse.mjs"));
    command
        .arg(tools.lighthouse())
        .arg(browser.port().to_string())
        .arg(format!("{root}{}", BLANK.0));
    output(command.args(urls))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(filters: &[&str], expect: &[&str]) {
        let pages = ["404.html", "calf/", "calf/hold/", "", "embed/calf/"].map(str::to_owned);
        let chosen = chosen(pages.into(), filters);
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
    fn to_choose_no_page_is_an_error() {
        let calf = || vec!["calf/".to_owned()];
        assert!(chosen(calf(), &["quad"]).is_err());
        assert!(chosen(calf(), &["calf", "quad"]).is_err());
        assert!(chosen(vec!["embed/calf/".to_owned()], &["calf"]).is_err());
        assert!(chosen(Vec::new(), &[""; 0]).is_err());
    }
}
