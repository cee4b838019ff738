//! A whole episode: the latency of each tap, how busy a hold keeps the browser, and how much memory is retained.

use std::fmt::Write as _;
use std::path::Path;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use uncramp::care::{Answer, Muscle, Question, StepId, Stretch};
use uncramp::content;
use xtask::bench::rivals::PEERS;
use xtask::browsers::Browser;
use xtask::server::{Server, ServerOptions};

use super::counters::Counters;
use super::figures::{Spread, beside};
use crate::support::devtools::DevTools;
use crate::support::dist;
use crate::support::tab::Tab;

/// Records the taps that the browser has timed: from the input to the next paint, in steps of 8 ms. Taps under 16 ms are
/// not reported.
const NOTE: &str = "window.taps = [];
new PerformanceObserver((list) => window.taps.push(...list.getEntries().filter((entry) => entry.interactionId).map((entry) => entry.duration)))
    .observe({ type: 'event', durationThreshold: 16, buffered: true });";
/// The shortest duration that the browser reports, in milliseconds.
const MIN_REPORTED: f64 = 16.0;
/// Two frames after this call the entries of the previous tap are available.
const SETTLED: &str = "document.hasFocus() || true";
/// How long a hold is observed.
const WATCHED: Duration = Duration::from_secs(15);
/// How long after a screen has appeared taps on it are accepted.
const TAP_DELAY: Duration = Duration::from_millis(500);

/// A page to walk through: the text of each button, and the step it leads to.
struct Guide {
    name: &'static str,
    server: Server,
    path: Vec<(&'static str, &'static str)>,
}

/// A tap: from the finger to the next paint, in milliseconds, and what the browser counted until the new step had come to rest.
#[derive(Clone, Copy, Debug)]
struct Tap {
    latency: f64,
    counters: Counters,
}

/// Measures this many episodes of every page, in turns, and the memory over `episodes`. Returns the tables as Markdown.
pub fn measure(times: u32, episodes: u32, rivals: &Path) -> String {
    let tab = Tab::open_bare(Browser::Chromium);
    let mut text = format!(
        "## An episode\n\nCPU 4x slower, no network in between. A tap counts from the finger to the paint of the next step, as Interaction to Next Paint does: {times} episodes each, in turns, by the \
         browser's own clock, which tells 16 ms for anything faster. What the main thread does for a tap is the median until half a second after it, with the few milliseconds of the bench's own queries, which all pages have alike.\n\n\
         | page | taps | latency, ms | worst, ms | beside React | main thread a tap, ms | style recalculations | layouts | busy in a hold |\n|---|---|---|---|---|---|---|---|---|\n"
    );
    let guides = guides(rivals);
    let mut taps = vec![Vec::new(); guides.len()];
    // The first round warms up the browser and does not count.
    for round in 0..=times {
        for (guide, taps) in guides.iter().zip(&mut taps) {
            let found = walk(&tab, guide);
            if round > 0 {
                taps.extend(found);
            }
        }
    }
    let latencies = |taps: &[Tap]| -> Vec<f64> { taps.iter().map(|tap| tap.latency).collect() };
    let react = guides.iter().position(|guide| guide.name.contains("React"));
    let react = latencies(&taps[react.unwrap()]);
    for (guide, taps) in guides.iter().zip(&taps) {
        let found = latencies(taps);
        let spread = Spread::of(&found);
        let median = |count| Counters::median(taps.iter().map(|tap| &tap.counters), count);
        writeln!(
            text,
            "| {} | {} | {:.0} | {:.0} | {} | {:.1} | {} | {} | {:.2} % |",
            guide.name,
            taps.len(),
            spread.median,
            spread.most,
            beside(&found, &react),
            median(|counters| counters.busy),
            median(|counters| counters.styles),
            median(|counters| counters.layouts),
            busy(&tab, guide),
        )
        .unwrap();
    }
    write!(
        text,
        "\nThe share of the main thread in the middle of a hold, over {} s and without a sound. The peers change a number once a second; the guide moves an area, a strip of digits and a figure.\n",
        WATCHED.as_secs()
    )
    .unwrap();
    text + &memory(&tab, episodes)
}

fn guides(rivals: &Path) -> Vec<Guide> {
    let serve = |folder: &Path| Server::start(folder, ServerOptions::default()).unwrap();
    let mut guides: Vec<Guide> = PEERS
        .iter()
        .map(|peer| Guide {
            name: peer.name,
            server: serve(&rivals.join(peer.folder)),
            path: vec![
                ("Calf", "calf"),
                ("Yes, I can stand on it", "hold"),
                ("It let go", "after"),
            ],
        })
        .collect();
    guides.push(Guide {
        name: "**Uncramp**",
        server: serve(&dist()),
        path: our_steps(),
    });
    guides
}

/// From home via a hold to relief.
fn our_steps() -> Vec<(&'static str, &'static str)> {
    let taps = [
        (
            StepId::HOME,
            Answer::Muscle(Muscle::Calf),
            StepId::Question(Question::Calf),
        ),
        (
            StepId::Question(Question::Calf),
            Answer::CanStand,
            StepId::Hold(Stretch::CalfStanding),
        ),
        (
            StepId::Hold(Stretch::CalfStanding),
            Answer::LetGo,
            StepId::After,
        ),
    ];
    taps.map(|(step, answer, next)| (content::en::label(step, answer), next.path()))
        .into()
}

/// Opens a guide at full speed, ready for taps.
fn open(tab: &Tab, guide: &Guide) -> DevTools {
    tab.session().goto(&guide.server.url()).unwrap();
    let ready = "performance.getEntriesByName('uncramp:ready').length > 0";
    tab.wait_for("the page is ready", ready, true);
    tab.eval(&format!("void (() => {{ {NOTE} }})()"));
    DevTools::of(tab)
}

/// Taps and waits for the next step. Taps are accepted [`TAP_DELAY`] after a step has appeared.
fn tap(tab: &Tab, words: &str, step: &str) {
    tab.click(words);
    tab.wait_for(
        "the next step",
        "document.querySelector('main').dataset.step",
        step,
    );
}

/// Taps through one episode.
fn walk(tab: &Tab, guide: &Guide) -> Vec<Tap> {
    tab.session().goto("about:blank").unwrap();
    let mut tools = open(tab, guide);
    Counters::enable(&mut tools);
    tools.call("Emulation.setCPUThrottlingRate", &json!({ "rate": 4 }));
    let mut found = Vec::new();
    for (words, step) in &guide.path {
        tab.eval("void (window.taps.length = 0)");
        thread::sleep(TAP_DELAY);
        let before = Counters::read(&mut tools);
        tap(tab, words, step);
        // The browser reports a tap a few frames later.
        thread::sleep(TAP_DELAY);
        let counters = Counters::read(&mut tools).since(before);
        tab.eval(SETTLED);
        let durations = tab.eval("window.taps");
        let durations = durations
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_f64);
        found.push(Tap {
            latency: durations.fold(MIN_REPORTED, f64::max),
            counters,
        });
    }
    tools.call("Emulation.setCPUThrottlingRate", &json!({ "rate": 1 }));
    found
}

/// How busy the main thread is in the middle of a hold, in percent.
fn busy(tab: &Tab, guide: &Guide) -> f64 {
    tab.session().goto("about:blank").unwrap();
    let mut tools = open(tab, guide);
    Counters::enable(&mut tools);
    for (words, step) in &guide.path[..2] {
        thread::sleep(TAP_DELAY);
        tap(tab, words, step);
    }
    tools.call("Emulation.setCPUThrottlingRate", &json!({ "rate": 4 }));
    // Wait until the guide's hold is counting.
    thread::sleep(Duration::from_secs(8));
    let before = Counters::read(&mut tools);
    thread::sleep(WATCHED);
    let counters = Counters::read(&mut tools).since(before);
    tools.call("Emulation.setCPUThrottlingRate", &json!({ "rate": 1 }));
    counters.busy / WATCHED.as_secs_f64() / 10.0
}

/// The memory after one episode and after many, in a page that is never left.
fn memory(tab: &Tab, episodes: u32) -> String {
    let guides = our_guide();
    let mut tools = open(tab, &guides);
    let mut text = String::from(
        "\n| memory | JavaScript heap, MB | WebAssembly, MB | together, MB |\n|---|---|---|---|\n",
    );
    for episode in 1..=episodes {
        for (words, step) in &guides.path {
            thread::sleep(TAP_DELAY);
            tap(tab, words, step);
        }
        if episode == 1 || episode == episodes {
            let [heap, wasm] = memory_in_use(&mut tools);
            let plural = if episode == 1 { "" } else { "s" };
            writeln!(
                text,
                "| after {episode} episode{plural} | {heap:.2} | {wasm:.2} | {:.2} |",
                heap + wasm
            )
            .unwrap();
        }
        tab.eval(&format!("void history.go(-{})", guides.path.len()));
        tab.wait_for(
            "the first step",
            "document.querySelector('main').dataset.step",
            "",
        );
    }
    text
}

fn our_guide() -> Guide {
    Guide {
        name: "",
        server: Server::start(&dist(), ServerOptions::default()).unwrap(),
        path: our_steps(),
    }
}

/// The memory in use after garbage collection: JavaScript's heap and the WebAssembly memories, in MB.
fn memory_in_use(tools: &mut DevTools) -> [f64; 2] {
    tools.call("HeapProfiler.enable", &json!({}));
    tools.call("HeapProfiler.collectGarbage", &json!({}));
    let heap = tools.call("Runtime.getHeapUsage", &json!({}))["usedSize"]
        .as_f64()
        .unwrap();
    let parameters =
        json!({ "expression": "WebAssembly.Memory.prototype", "objectGroup": "bench" });
    let prototype = tools.call("Runtime.evaluate", &parameters)["result"]["objectId"].take();
    let parameters = json!({ "prototypeObjectId": prototype, "objectGroup": "bench" });
    let memories = tools.call("Runtime.queryObjects", &parameters)["objects"]["objectId"].take();
    let parameters = json!({
        "objectId": memories,
        "functionDeclaration": "function () { return this.reduce((sum, memory) => sum + memory.buffer.byteLength, 0); }",
        "returnByValue": true,
    });
    let wasm = tools.call("Runtime.callFunctionOn", &parameters)["result"]["value"]
        .as_f64()
        .unwrap();
    tools.call(
        "Runtime.releaseObjectGroup",
        &json!({ "objectGroup": "bench" }),
    );
    [heap / 1e6, wasm / 1e6]
}
