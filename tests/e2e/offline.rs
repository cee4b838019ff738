//! After one visit the whole guide works offline, whatever the network and the browser's cache do.

use std::fs;

use serde_json::json;
use uncramp::care::{Answer, Muscle, Question, StepId, Stretch};
use uncramp::site::routes::{ARTICLES, PRINT, STORES};
use xtask::browsers::Browser;
use xtask::server::Fault;

use crate::harness::scenarios;
use crate::previews::without_previews;
use crate::support::devtools::DevTools;
use crate::support::dist;
use crate::support::host::{Host, Version};
use crate::support::states::one_of_each_kind;
use crate::support::tab::Tab;

scenarios![
    every_page_opens_without_a_network,
    an_episode_sends_no_requests,
    a_hanging_network_makes_no_page_wait,
    a_captive_portal_changes_nothing,
    an_interrupted_first_visit_caches_nothing,
    a_file_missing_from_the_cache_is_fetched_again,
    a_cleared_cache_is_fetched_again,
    offline_the_cache_is_repaired_as_far_as_possible,
    an_unknown_address_is_not_found_without_a_network,
    an_address_that_is_not_quite_right_leads_to_its_page,
    other_paths_of_the_origin_are_left_alone,
    a_worker_that_is_stopped_restarts,
    a_page_of_another_build_is_left_plain,
    a_browser_without_workers_shows_the_guide,
];

const CALF: StepId = StepId::Question(Question::Calf);
const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);

/// Makes the page count the cached files repeatedly.
const COUNT_CACHED: &str = "void setInterval(() => caches.keys().then(([name]) => caches.open(name)).then((cache) => cache.keys()).then((keys) => (window.cached = keys.length)), 50)";

/// Every network fault, applied to all files.
fn faults() -> [Fault; 4] {
    [
        Fault::Status(503),
        Fault::Truncate(10),
        Fault::Replace {
            body: "<!doctype html><title>Sign in</title>".into(),
            mime: "text/html".into(),
        },
        Fault::WrongMime("text/html".into()),
    ]
}

/// Waits for a page that is not a step.
#[track_caller]
fn wait_for_article(tab: &Tab, path: &str) {
    let shown = "[location.pathname.slice(1), document.querySelectorAll('h1').length]";
    tab.wait_for("the page is shown", shown, json!([path, 1]));
}

/// The articles that a runner may read.
fn articles_for_runners() -> impl Iterator<Item = &'static str> {
    let for_others = [STORES, PRINT];
    let mut articles = ARTICLES.to_vec();
    articles.retain(|path| !for_others.contains(path));
    articles.into_iter()
}

fn every_page_opens_without_a_network(tab: &mut Tab) {
    let mut host = Host::of(&dist());
    tab.install(&host);
    host.stop();
    let steps = StepId::all().map(StepId::path);
    for path in steps.chain(articles_for_runners()) {
        let page = fs::read_to_string(dist().join(path).join("index.html")).unwrap();
        let cached = format!("caches.match('/{path}').then((cached) => cached.text())");
        let page = without_previews(&page);
        assert!(tab.resolve(&cached) == page, "/{path} is cached whole");
    }
    // All cached pages are opened in the same way, so one of each kind is enough.
    for step in one_of_each_kind() {
        // Start each as a new runner: earlier events would redirect some of them.
        tab.eval("void (localStorage.clear(), Storage.prototype.setItem = () => {})");
        tab.visit(&host, step.path());
        tab.wait_for_app_step(step);
    }
    for path in articles_for_runners() {
        tab.visit(&host, path);
        wait_for_article(tab, path);
    }
    // Query and fragment do not matter.
    tab.visit(&host, "calf/?from=bookmark#top");
    tab.wait_for_app_step(CALF);
}

fn an_episode_sends_no_requests(tab: &mut Tab) {
    let mut host = Host::of(&dist());
    tab.install(&host);
    host.serve_with(&[]);
    tab.visit(&host, "");
    tab.wait_for_app_step(StepId::HOME);
    for (from, answer, to) in [
        (StepId::HOME, Answer::Muscle(Muscle::Calf), CALF),
        (CALF, Answer::CanStand, STANDING),
        (STANDING, Answer::LetGo, StepId::After),
    ] {
        tab.tap_in_real_time(from, answer, to);
        tab.reload();
        tab.wait_for_app_step(to);
    }
    // The browser itself checks for updates and fetches the icons.
    let by_itself = |path: &String| {
        let name = path.rsplit('/').next().unwrap_or_default();
        ["sw.js", "manifest.webmanifest"].contains(&name) || name.starts_with("icon-")
    };
    let mut asked = host.requests();
    asked.retain(|path| !by_itself(path));
    assert_eq!(asked, Vec::<String>::new());
}

fn a_hanging_network_makes_no_page_wait(tab: &mut Tab) {
    let mut host = Host::of(&dist());
    tab.install(&host);
    host.serve_with(&[("", Fault::Hang)]);
    for step in [StepId::HOME, CALF, STANDING] {
        tab.visit(&host, step.path());
        tab.wait_for_app_step(step);
    }
}

fn a_captive_portal_changes_nothing(tab: &mut Tab) {
    let mut host = Host::of(&dist());
    tab.install(&host);
    let cached = tab.cached();
    for fault in faults() {
        host.serve_with(&[("", fault)]);
        tab.visit(&host, CALF.path());
        tab.wait_for_app_step(CALF);
        // Neither a captive portal's response nor a script with the wrong MIME type is accepted as a worker.
        tab.resolve(
            "navigator.serviceWorker.ready.then((found) => found.update()).catch(() => null)",
        );
        assert_eq!(tab.cached(), cached);
        tab.reload();
        tab.wait_for_app_step(CALF);
    }
}

fn an_interrupted_first_visit_caches_nothing(tab: &mut Tab) {
    let version = Version::this();
    let faults = &faults()[..3];
    for (index, name) in version.files().into_iter().enumerate() {
        // To an engine each fault may be different, but not each file: engines other than Chromium meet the faults in turn.
        let faults = match tab.engine {
            Browser::Chromium => faults,
            _ => &faults[index % faults.len()..][..1],
        };
        for fault in faults {
            let mut host = Host::of(version.path());
            host.serve_with(&[(&name, fault.clone())]);
            // This page registers no worker and requests no app files.
            tab.visit(&host, "about/");
            wait_for_article(tab, "about/");
            let refused = tab.resolve(
                "navigator.serviceWorker.register('/sw.js').then((found) => new Promise((done) => found.installing.addEventListener('statechange', ({ target }) => target.state === 'redundant' ? done('refused') : target.state === 'activated' && done('cached'))))",
            );
            assert_eq!(refused, "refused", "{name} {fault:?}");
            assert_eq!(tab.caches(), Vec::<String>::new(), "{name} {fault:?}");
        }
    }
}

fn a_file_missing_from_the_cache_is_fetched_again(tab: &mut Tab) {
    let host = Host::of(&dist());
    tab.install(&host);
    let cached = tab.cached();
    let files = Version::this().files().into_iter();
    let paths = files
        .map(|name| format!("/{name}"))
        .chain(["/".to_owned(), "/calf/".to_owned()]);
    for path in paths {
        let gone = tab.resolve(&format!(
            "caches.keys().then(([name]) => caches.open(name)).then((cache) => cache.delete('{path}'))"
        ));
        assert_eq!(gone, true, "{path}");
        // The runner notices nothing.
        let step = if path == "/calf/" { CALF } else { StepId::HOME };
        tab.visit(&host, step.path());
        tab.wait_for_app_step(step);
        // The file is cached again, at the latest when it is requested.
        tab.eval(&format!("void fetch('{path}')"));
        tab.eval(COUNT_CACHED);
        tab.wait_for("everything is cached again", "window.cached", cached.len());
        assert_eq!(tab.cached(), cached, "{path}");
    }
}

fn a_cleared_cache_is_fetched_again(tab: &mut Tab) {
    let mut host = Host::of(&dist());
    tab.install(&host);
    let cached = tab.cached();
    tab.resolve("caches.keys().then(([name]) => caches.delete(name))");
    tab.visit(&host, CALF.path());
    tab.wait_for_app_step(CALF);
    tab.eval(COUNT_CACHED);
    tab.wait_for("everything is cached again", "window.cached", cached.len());
    host.stop();
    tab.visit(&host, "help/");
    tab.wait_for_app_step(StepId::from_path("help/").unwrap());
}

fn offline_the_cache_is_repaired_as_far_as_possible(tab: &mut Tab) {
    let mut host = Host::of(&dist());
    tab.install(&host);
    let cached = tab.cached();
    host.stop();
    // The pages are restored from the page bundle.
    tab.resolve("caches.keys().then(([name]) => caches.open(name)).then((cache) => Promise.all([cache.delete('/'), cache.delete('/calf/')]))");
    tab.visit(&host, CALF.path());
    tab.wait_for_app_step(CALF);
    tab.eval(COUNT_CACHED);
    tab.wait_for("everything is cached again", "window.cached", cached.len());
}

fn an_unknown_address_is_not_found_without_a_network(tab: &mut Tab) {
    let mut host = Host::of(&dist());
    tab.install(&host);
    let not_found = |tab: &Tab, path: &str| {
        tab.visit(&host, path);
        tab.wait_for_app_step(StepId::HOME);
        let found = tab.eval("[performance.getEntriesByType('navigation')[0].responseStatus ?? 404, document.querySelector('[data-not-found]') !== null]");
        assert_eq!(found, json!([404, true]), "{path}");
    };
    not_found(tab, "nowhere/");
    not_found(tab, "calf/nowhere");
    let url = host.url("nowhere/at/all");
    host.stop();
    for path in ["nowhere/", "nowhere.html", "embed"] {
        tab.session().goto(&host.url(path)).unwrap();
        tab.wait_for_app_step(StepId::HOME);
        tab.wait_for(
            "it is not found",
            "document.querySelector('[data-not-found]') !== null",
            true,
        );
    }
    host.serve_with(&[("/at/all", Fault::Hang)]);
    tab.session().goto(&url).unwrap();
    tab.wait_for_app_step(StepId::HOME);
    tab.wait_for(
        "it is not found",
        "document.querySelector('[data-not-found]') !== null",
        true,
    );
}

fn an_address_that_is_not_quite_right_leads_to_its_page(tab: &mut Tab) {
    let mut host = Host::of(&dist());
    tab.install(&host);
    host.stop();
    for (path, right) in [
        ("calf", "/calf/"),
        ("calf?a=b", "/calf/?a=b"),
        ("calf/index.html", "/calf/"),
        ("index.html", "/"),
    ] {
        tab.visit(&host, path);
        tab.wait_for("the address", "location.pathname + location.search", right);
    }
}

fn other_paths_of_the_origin_are_left_alone(tab: &mut Tab) {
    let host = Host::of(&dist());
    tab.visit(&host, "about/");
    tab.resolve("caches.open('somebody else')");
    tab.install(&host);
    assert_eq!(tab.caches().len(), 2);
    // Paths that are not part of the guide are neither cached nor answered by the worker.
    let answer = tab.resolve("fetch('/nowhere.txt').then(({ status }) => status)");
    assert_eq!(answer, 404);
    let posted = tab.resolve("fetch('/calf/', { method: 'POST' }).then(({ status }) => status)");
    assert_eq!(posted, 405);
}

fn a_worker_that_is_stopped_restarts(tab: &mut Tab) {
    let mut host = Host::of(&dist());
    tab.install(&host);
    // The worker is stopped while it waits for the host.
    host.serve_with(&[("/favicon.svg", Fault::Hang)]);
    tab.resolve("caches.keys().then(([name]) => caches.open(name)).then((cache) => cache.delete('/favicon.svg'))");
    tab.eval("void fetch('/favicon.svg').catch(() => {})");
    if tab.engine == Browser::Chromium {
        let mut tools = DevTools::of(tab);
        tools.call("ServiceWorker.enable", &json!({}));
        tools.call("ServiceWorker.stopAllWorkers", &json!({}));
    }
    // Other drivers cannot stop a worker. There it keeps waiting, and must respond anyway.
    tab.visit(&host, CALF.path());
    tab.wait_for_app_step(CALF);
    host.stop();
    tab.visit(&host, "");
    tab.wait_for_app_step(StepId::HOME);
}

fn a_page_of_another_build_is_left_plain(tab: &mut Tab) {
    let version = Version::this();
    version.change_pages(|page| page.replace("data-build=\"", "data-build=\"0"));
    let host = Host::of(version.path());
    tab.visit(&host, CALF.path());
    tab.wait_for(
        "the page stays plain",
        "[document.documentElement.dataset.app, document.querySelector('main').dataset.step]",
        json!(["failed", CALF.path()]),
    );
    tab.click_answer(CALF, Answer::CanStand);
    tab.wait_for(
        "its links work",
        "document.querySelector('main')?.dataset.step",
        STANDING.path(),
    );
}

fn a_browser_without_workers_shows_the_guide(tab: &mut Tab) {
    // The same set-up as in all other tests, where the worker's script is a 404.
    let mut host = Host::of(&dist());
    host.serve_with(&[("/sw.js", Fault::Status(404))]);
    tab.visit(&host, CALF.path());
    tab.wait_for_app_step(CALF);
    tab.tap_in_real_time(CALF, Answer::CanStand, STANDING);
    let found = tab
        .resolve("navigator.serviceWorker.getRegistration().then((found) => found === undefined)");
    assert_eq!(found, true);
}
