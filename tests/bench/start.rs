//! How fast the first page loads, compared with a plain page of text and with the same steps in other frameworks.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use xtask::bench::rivals::{CLIENT_SIDE, PEERS};
use xtask::browsers::Browser;
use xtask::release::compress_all;
use xtask::server::{Server, ServerOptions};

use super::article;
use super::counters::Counters;
use super::figures::{Spread, beside, whole};
use super::plot;
use crate::support::devtools::DevTools;
use crate::support::dist;
use crate::support::tab::Tab;

/// A simulated connection and processor.
#[derive(Clone, Copy, Debug)]
pub struct Profile {
    pub name: &'static str,
    latency: u32,
    kilobits: u32,
    slower: u32,
}

/// The connections for which there are budgets.
pub const PROFILES: [Profile; 2] = [
    Profile {
        name: "150 ms, 1.6 Mbit/s, CPU 4x slower",
        latency: 150,
        kilobits: 1_600,
        slower: 4,
    },
    Profile {
        name: "400 ms, 400 kbit/s, CPU 6x slower",
        latency: 400,
        kilobits: 400,
        slower: 6,
    },
];

/// Timeout for a page. Only failures wait this long.
const TIMEOUT: Duration = Duration::from_mins(1);

/// Records the largest paint so far.
const NOTE: &str = "window.largest = 0;
new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.largest = entry.startTime))).observe({ type: 'largest-contentful-paint', buffered: true });";

/// First paint, largest paint, and readiness, once all are known. A page without a script is ready once it is parsed.
const TIMES: &str = "(() => {
    const [page] = performance.getEntriesByType('navigation');
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const marked = performance.getEntriesByName('uncramp:ready')[0]?.startTime;
    const ready = marked ?? (document.scripts.length ? 0 : page?.domContentLoadedEventEnd);
    return painted && ready && window.largest && page.loadEventEnd ? [painted, window.largest, ready] : null;
})()";

/// One of the pages that are compared.
struct Page {
    name: &'static str,
    server: Server,
}

/// The measurements of one page on one connection, visit by visit.
#[derive(Clone, Debug, Default)]
pub struct Visits {
    pub name: &'static str,
    bytes: Vec<f64>,
    requests: Vec<f64>,
    counters: Vec<Counters>,
    pub painted: Vec<f64>,
    pub largest: Vec<f64>,
    pub ready: Vec<f64>,
}

/// Opens every page this many times on each connection, in turns. Returns the tables as Markdown, and draws the chart into
/// `picture`.
pub fn measure(rounds: u32, rivals: &Path, text: Option<&Path>, picture: &Path) -> String {
    let tab = Tab::open_bare(Browser::Chromium);
    let pages = pages(rivals, text);
    let mut found = PROFILES.map(|profile| (profile, Vec::new()));
    tab.session().goto("about:blank").unwrap();
    let mut tools = DevTools::of(&tab);
    for domain in ["Page", "Network"] {
        tools.call(&format!("{domain}.enable"), &json!({}));
    }
    let note = json!({ "source": NOTE });
    tools.call("Page.addScriptToEvaluateOnNewDocument", &note);
    Counters::enable(&mut tools);
    for (profile, visits) in &mut found {
        *visits = pages
            .iter()
            .map(|page| Visits {
                name: page.name,
                ..Visits::default()
            })
            .collect();
        // The first round warms up the browser and does not count.
        for round in 0..=rounds {
            for (page, visits) in pages.iter().zip(visits.iter_mut()) {
                let mut visit = Visits::default();
                visits_once(&mut tools, &page.server, *profile, &mut visit);
                if round > 0 {
                    visits.take(visit);
                }
            }
        }
    }
    fs::write(picture, plot::draw(&found[0].0, &found[0].1)).unwrap();
    let mut text = String::from(
        "## The first page\n\nFrom asking for the page on a first visit, with an empty cache: the median of all visits, and the least and the most. The pages are opened in turns; beside another page stand the ratio of the medians, and in how many of the pairs it was less. The bytes are what came over the \
         wire until the page was ready, headers and all; the guide fetches what it keeps for no network after that.\n",
    );
    for (profile, visits) in &found {
        table(&mut text, *profile, visits);
    }
    text.push_str(
        "\nWhat does not swing with the load of the machine, on the first of these connections, until the page was ready; the times are of the main thread, at CPU 4x slower. The medians:\n",
    );
    table_of_counts(&mut text, &found[0].1);
    text
}

impl Visits {
    fn take(&mut self, other: Self) {
        self.bytes.extend(other.bytes);
        self.requests.extend(other.requests);
        self.counters.extend(other.counters);
        self.painted.extend(other.painted);
        self.largest.extend(other.largest);
        self.ready.extend(other.ready);
    }
}

/// The article first, the guide last.
fn pages(rivals: &Path, text: Option<&Path>) -> Vec<Page> {
    let plain = rivals.join("article");
    fs::create_dir_all(&plain).unwrap();
    let page = article::page(text);
    for name in ["index.html", "404.html"] {
        fs::write(plain.join(name), &page).unwrap();
    }
    compress_all(&plain).unwrap();
    let serve = |name, folder: &Path| Page {
        name,
        server: Server::start(folder, ServerOptions::default()).unwrap(),
    };
    let mut pages = vec![serve("plain article", &plain)];
    for peer in PEERS {
        pages.push(serve(peer.name, &rivals.join(peer.folder)));
    }
    pages.push(serve(
        "our app, client-side only",
        &rivals.join(CLIENT_SIDE),
    ));
    pages.push(serve("**Uncramp**", &dist()));
    pages
}

/// One first visit.
fn visits_once(tools: &mut DevTools, server: &Server, profile: Profile, visit: &mut Visits) {
    let url = server.url();
    tools.call("Page.navigate", &json!({ "url": "about:blank" }));
    tools.call("Network.clearBrowserCache", &json!({}));
    let origin = json!({ "origin": url.trim_end_matches('/'), "storageTypes": "all" });
    tools.call("Storage.clearDataForOrigin", &origin);
    let speed = f64::from(profile.kilobits) * 1_000.0 / 8.0;
    let network = json!({ "offline": false, "latency": profile.latency, "downloadThroughput": speed, "uploadThroughput": speed });
    tools.call("Network.emulateNetworkConditions", &network);
    tools.call(
        "Emulation.setCPUThrottlingRate",
        &json!({ "rate": profile.slower }),
    );
    tools.events();
    tools.call("Page.navigate", &json!({ "url": url }));
    let deadline = Instant::now() + TIMEOUT;
    let times = loop {
        // Every query disturbs the measurement.
        thread::sleep(Duration::from_millis(200));
        if let Value::Array(times) = tools.eval(TIMES) {
            break times;
        }
        assert!(Instant::now() < deadline, "{url} is not ready");
    };
    visit.counters.push(Counters::read(tools));
    let times: Vec<f64> = times.iter().filter_map(Value::as_f64).collect();
    let [painted, largest, ready] = times[..] else {
        panic!("{url}: {times:?}")
    };
    visit.painted.push(painted);
    visit.largest.push(largest);
    visit.ready.push(ready);
    let events = tools.events();
    let of = |name: &'static str| {
        events
            .iter()
            .filter(move |event| event.0 == name)
            .map(|event| &event.1)
    };
    let is_web = |event: &&Value| {
        event["request"]["url"]
            .as_str()
            .is_some_and(|url| url.starts_with("http"))
    };
    let requests = of("Network.requestWillBeSent").filter(is_web).count();
    let bytes: f64 = of("Network.loadingFinished")
        .filter_map(|event| event["encodedDataLength"].as_f64())
        .sum();
    visit
        .requests
        .push(f64::from(u32::try_from(requests).unwrap()));
    visit.bytes.push(bytes);
}

fn table(text: &mut String, profile: Profile, visits: &[Visits]) {
    let name = profile.name;
    write!(
        text,
        "\n{name}, {} visits each:\n\n| page | first contentful paint, ms | largest, ms | ready, ms | first paint beside the article | ready beside React |\n\
         |---|---|---|---|---|---|\n",
        visits[0].ready.len(),
    )
    .unwrap();
    let named = |name: &str| {
        let mut all = visits.iter();
        all.find(|visits| visits.name.contains(name)).unwrap()
    };
    let (article, react) = (named("article"), named("React"));
    for visits in visits {
        let [painted, largest, ready] =
            [&visits.painted, &visits.largest, &visits.ready].map(|found| Spread::of(found));
        writeln!(
            text,
            "| {} | {painted} | {largest} | {ready} | {} | {} |",
            visits.name,
            beside(&visits.painted, &article.painted),
            beside(&visits.ready, &react.ready),
        )
        .unwrap();
    }
}

fn table_of_counts(text: &mut String, visits: &[Visits]) {
    text.push_str(
        "\n| page | bytes | requests | main thread busy, ms | in script, ms | in layout, ms | style recalculations | layouts |\n|---|---|---|---|---|---|---|---|\n",
    );
    for visits in visits {
        let median = |count| Counters::median(visits.counters.iter(), count);
        writeln!(
            text,
            "| {} | {} | {} | {:.0} | {:.0} | {:.0} | {} | {} |",
            visits.name,
            whole(Spread::of(&visits.bytes).median),
            Spread::of(&visits.requests).median,
            median(|counters| counters.busy),
            median(|counters| counters.script),
            median(|counters| counters.layout),
            median(|counters| counters.styles),
            median(|counters| counters.layouts),
        )
        .unwrap();
    }
}
