//! Proxies and gateways that modify what they pass on: the guide is still cached, or the console says why not and caching
//! is retried.

use std::fs;

use uncramp::care::{Question, StepId};
use xtask::server::Fault;

use crate::harness::scenarios;
use crate::support::dist;
use crate::support::host::{Host, Version};
use crate::support::tab::Tab;

scenarios![
    a_page_that_is_modified_in_transit_is_cached_anyway,
    the_guide_is_cached_without_the_first_page,
    a_file_that_is_modified_in_transit_is_reported_and_retried,
];

const CALF: StepId = StepId::Question(Question::Calf);

/// Whether the worker has requested the style sheet as a file.
fn requested_style_sheet(host: &Host) -> bool {
    host.requests()
        .iter()
        .any(|path| path.starts_with("/style-"))
}

/// Checks that the whole guide works once the host is gone.
#[track_caller]
fn check_works_without(tab: &Tab, mut host: Host) {
    host.stop();
    tab.visit(&host, CALF.path());
    tab.wait_for_app_step(CALF);
    let released = fs::read_to_string(dist().join("calf/index.html")).unwrap();
    let style = released.split_once("<style>").unwrap().1;
    let style = style.split_once("</style>").unwrap().0;
    assert_eq!(
        tab.eval("document.querySelector('style').textContent"),
        style
    );
}

fn a_page_that_is_modified_in_transit_is_cached_anyway(tab: &mut Tab) {
    let page = fs::read_to_string(dist().join("index.html")).unwrap();
    for (from, to, takes_file) in [
        ("<style>", "<style nonce=\"x\">", false),
        ("<style>", "<STYLE type=\"text/css\"\n>", false),
        ("<style>", "<style>i{}</style><style>", true),
        ("<style>", "<style>\n", true),
        (
            "</title>",
            "</title><script src=\"/gateway.js\"></script>",
            false,
        ),
    ] {
        assert!(page.contains(from), "{from}");
        let mut host = Host::of(&dist());
        let body = page.replacen(from, to, 1);
        let mime = "text/html; charset=utf-8".into();
        host.serve_with(&[("/", Fault::Replace { body, mime })]);
        tab.install(&host);
        assert_eq!(requested_style_sheet(&host), takes_file, "{to}");
        check_works_without(tab, host);
    }
}

fn the_guide_is_cached_without_the_first_page(tab: &mut Tab) {
    for fault in [Fault::Status(503), Fault::Truncate(10)] {
        let mut host = Host::of(&dist());
        // This page registers no worker.
        tab.visit(&host, "about/");
        tab.wait_for("the page is shown", "document.readyState", "complete");
        host.serve_with(&[("/", fault)]);
        // As the guide's script does: Firefox loses changes of state of a worker that no page refers to.
        tab.eval(
            "void navigator.serviceWorker.register('/sw.js').then((it) => (window.registration = it, window.worker = it.installing))",
        );
        tab.wait_for_worker();
        assert!(requested_style_sheet(&host));
        check_works_without(tab, host);
    }
}

/// Records the page's console warnings, and lets the test advance the clock by hours.
const NOTE: &str = "window.warnings = []; window.hours = 0;
console.warn = (...words) => warnings.push(words.join(' '));
const now = Date.now.bind(Date);
Date.now = () => now() + hours * 3_600_001;";

fn a_file_that_is_modified_in_transit_is_reported_and_retried(tab: &mut Tab) {
    let version = Version::this();
    fs::write(version.path().join("note.js"), NOTE).unwrap();
    version.change_pages(|page| {
        page.replacen("<head>", "<head><script src=\"/note.js\"></script>", 1)
    });
    let is_bundle = |name: &String| name.starts_with("pages-");
    let name = version.files().into_iter().find(is_bundle).unwrap();
    let path = version.path().join(&name);
    let released = fs::read_to_string(&path).unwrap();
    fs::write(&path, released.replacen(' ', "  ", 1)).unwrap();
    let host = Host::of(version.path());
    tab.visit(&host, "");
    tab.wait_for_app_step(StepId::HOME);
    let named = format!(
        "warnings.filter((text) => text.startsWith('uncramp: the guide cannot be stored and needs a network ') && text.includes('{name}')).length"
    );
    tab.wait_for("the file is named", &named, 1);
    assert_eq!(tab.caches(), Vec::<String>::new());
    tab.wait_for(
        "no episode is in progress",
        "document.documentElement.dataset.idle !== undefined",
        true,
    );
    // Returning to the page an hour later triggers another attempt.
    tab.eval("void (window.hours++, document.dispatchEvent(new Event('visibilitychange')))");
    tab.wait_for("it was requested again", &named, 2);
    // So does opening the next page.
    fs::write(&path, &released).unwrap();
    tab.reload();
    tab.wait_for_worker();
    check_works_without(tab, host);
}
