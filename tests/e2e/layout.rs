//! Room: nothing is cut off on a small phone or with large text, and every target is large and far from the next.

use serde_json::{Value, json};
use uncramp::care::{Position, StepId};
use uncramp::view::page::ARTICLES;
use xtask::browsers::Browser;
use xtask::server::Fault;

use crate::harness::scenarios;
use crate::support::states::STATES;
use crate::support::tab::Tab;

scenarios![
    a_small_phone_shows_the_first_answer_without_scrolling,
    nothing_is_cut_off_at_twice_the_text_size,
    nothing_is_cut_off_on_a_phone_on_its_side,
    a_hold_fits_between_the_sides_of_a_narrow_phone,
    the_word_of_a_hold_lies_within_its_ring,
    nothing_moves_when_the_app_comes,
    every_target_is_large_and_far_from_the_next,
];

/// What is wrong with the room a page gives to its text and targets. `first` asks for the first answer on the screen.
const CHECK: &str = "((first) => {
    const wrong = [];
    const box = (element) => element.getBoundingClientRect();
    const name = (element) => `\"${element.textContent.trim().slice(0, 30)}\"`;
    const shown = (element) => element.checkVisibility({ visibilityProperty: true });
    const root = document.documentElement;
    // A phone shows a page that is too wide smaller, so `innerWidth` would grow with it.
    const width = root.clientWidth;
    if (root.scrollWidth > width) wrong.push(`${root.scrollWidth} px wide on ${width} px`);
    for (const element of document.querySelectorAll('h1, h2, h3, p, li, a, button, label, legend, summary, select, textarea, input, svg, footer, .asks .window')) {
        // The live region is there to be heard.
        if (!shown(element) || element.id === 'said') continue;
        const { left, right } = box(element);
        if (left < -0.5 || right > width + 0.5) wrong.push(`${name(element)} lies from ${left} to ${right} px`);
        const clips = getComputedStyle(element).overflow !== 'visible' && !element.classList.contains('window');
        // A browser shortens the name of a file by itself.
        if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !element.matches('.digits *, [type=file]')) wrong.push(`${name(element)} is wider than its box`);
        if (clips && element.scrollHeight > element.clientHeight + 1) wrong.push(`${name(element)} is cut off`);
    }
    const figure = document.querySelector('.picture > .figure');
    if (figure && box(figure).height > 0 && box(figure).height < 32) wrong.push(`the figure is ${box(figure).height} px high`);
    for (const text of document.querySelectorAll('h1')) for (const { index, 0: word } of text.textContent.matchAll(/[^\\s\\u2060-]+/g)) {
        const range = document.createRange();
        range.setStart(text.firstChild, index);
        range.setEnd(text.firstChild, index + word.length);
        if (range.getClientRects().length > 1) wrong.push(`\"${word}\" is broken`);
    }
    const answer = document.querySelector('.answers .answer, .call');
    if (first && answer && box(answer).bottom > innerHeight + 0.5) wrong.push(`${name(answer)} ends at ${box(answer).bottom} of ${innerHeight} px`);
    const texts = [...document.querySelectorAll('h1, h2, p, li, a, button, label, footer, .clock, .figure')].filter(shown).filter((element) => !element.matches('.over, .clock *'));
    texts.forEach((element, index) => texts.slice(index + 1).forEach((other) => {
        const [one, two] = [box(element), box(other)];
        const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
        const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
        const sticks = [element, other].some((found) => getComputedStyle(found).position === 'sticky');
        const inside = element.contains(other) || other.contains(element);
        if (across > 1 && down > 1 && !sticks && !inside) wrong.push(`${name(element)} and ${name(other)} overlap by ${across} x ${down} px`);
    }));
    return wrong;
})";

/// What is wrong with the size and distance of the targets.
const TARGETS: &str = "(() => {
    const wrong = [];
    const shown = (element) => element.checkVisibility({ visibilityProperty: true });
    const name = (element) => `\"${element.textContent.trim().slice(0, 30)}\"`;
    const least = (element) => element.matches('.primary, .call') ? 72 : element.matches('.answer') ? 64 : element.matches('.bar a, .form *, .row *, .tools *, summary') ? 44 : 24;
    const targets = [...document.querySelectorAll('a, button, label.answer, label.check, summary, select, textarea, [type=number]')].filter(shown).filter((target) => !target.matches('.over, .article a'));
    const boxes = targets.map((target) => target.getBoundingClientRect());
    targets.forEach((target, index) => {
        const { width, height } = boxes[index];
        if (height < least(target) - 0.5) wrong.push(`${name(target)} is ${height} px high`);
        if (width < 44) wrong.push(`${name(target)} is ${width} px wide`);
        targets.forEach((other, at) => {
            if (at <= index || !target.matches('.answer') || !other.matches('.answer') || [target, other].some((found) => getComputedStyle(found).position === 'sticky')) return;
            const [one, two] = [boxes[index], boxes[at]];
            const apart = Math.max(one.left - two.right, two.left - one.right, one.top - two.bottom, two.top - one.bottom);
            if (apart < 7.5) wrong.push(`${name(target)} and ${name(other)} are ${apart} px apart`);
        });
    });
    return wrong;
})()";

/// Opens every page, in every state, and collects what is wrong with each.
#[track_caller]
fn check_pages(tab: &Tab, prepare: &str, check: &str) {
    let mut wrong = Vec::new();
    let mut look = |name: &str| {
        tab.ask(&format!("void ({prepare})"));
        let found = tab.ask(check);
        if found != json!([]) {
            let list = found
                .as_array()
                .into_iter()
                .flatten()
                .map(|text| format!("\n    {}", text.as_str().unwrap_or_default()));
            wrong.push(format!("{name}{}", list.collect::<String>()));
        }
    };
    let paths = StepId::all()
        .map(StepId::path)
        .chain(ARTICLES)
        .chain(["nowhere/"]);
    for path in paths {
        tab.go(path);
        if !ARTICLES.contains(&path) {
            tab.is_ready();
        }
        look(&format!("/{path}"));
    }
    for (name, open) in STATES {
        open(tab);
        look(name);
    }
    assert!(
        wrong.is_empty(),
        "{} pages:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Gives the page a screen of this size. Only Chromium can do so for less than a small window of a desktop.
fn set_screen(tab: &mut Tab, width: u32, height: u32) {
    let metrics =
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
    tab.session()
        .devtools("Emulation.setDeviceMetricsOverride", &metrics)
        .unwrap();
    tab.distrust();
}

fn a_small_phone_shows_the_first_answer_without_scrolling(tab: &mut Tab) {
    if tab.engine == Browser::Chromium {
        set_screen(tab, 320, 568);
        check_pages(
            tab,
            "0",
            &format!("{CHECK}(!/numbers|about|learn/.test(location.pathname))"),
        );
    }
}

fn nothing_is_cut_off_at_twice_the_text_size(tab: &mut Tab) {
    // The second is the least that a small phone can be, and only Chromium can be it.
    let screens: &[_] = match tab.engine {
        Browser::Chromium => &[Some((390, 844)), Some((320, 568))],
        Browser::Firefox | Browser::WebKit => &[None],
    };
    for screen in screens {
        if let Some((width, height)) = *screen {
            set_screen(tab, width, height);
        }
        check_pages(
            tab,
            "document.documentElement.style.fontSize = '200%'",
            &format!("{CHECK}(false)"),
        );
    }
}

fn nothing_is_cut_off_on_a_phone_on_its_side(tab: &mut Tab) {
    if tab.engine == Browser::Chromium {
        set_screen(tab, 844, 390);
    } else {
        tab.session().resize(900, 500).unwrap();
        tab.distrust();
    }
    check_pages(tab, "0", &format!("{CHECK}(false)"));
}

fn a_hold_fits_between_the_sides_of_a_narrow_phone(tab: &mut Tab) {
    // The other engines have no window this narrow: a store's frame of 320 px is theirs.
    if tab.engine != Browser::Chromium {
        return;
    }
    for (width, height) in [(320, 800), (360, 800), (412, 915)] {
        set_screen(tab, width, height);
        for position in Position::ALL {
            tab.start(StepId::Hold(position).path());
            tab.skip(5_500);
            tab.is_at_stage("running");
            assert_eq!(tab.ask(&format!("{CHECK}(false)")), json!([]), "{width} px");
            // Where sound is held back, as before the first tap, its button stands beside the others.
            tab.ask("void (document.documentElement.dataset.sound = 'held')");
            let bar = "[document.querySelector('.sound').checkVisibility(), document.querySelector('.bar').getBoundingClientRect().height]";
            assert_eq!(tab.ask(bar), json!([true, 48]), "{width} px");
        }
    }
}

/// How far the word below the seconds stays away from the ring, in pixels.
const WORD_TO_RING: &str = "(() => {
    const [clock, word] = ['.clock', '.word.ready'].map((found) => document.querySelector(found).getBoundingClientRect());
    const text = document.createRange();
    text.selectNodeContents(document.querySelector('.word.ready'));
    const stroke = parseFloat(getComputedStyle(document.querySelector('.ring')).borderWidth);
    const across = text.getBoundingClientRect().width / 2;
    const down = word.bottom - clock.top - clock.height / 2;
    return clock.width / 2 - 1 - stroke - Math.hypot(across, down);
})()";

fn the_word_of_a_hold_lies_within_its_ring(tab: &mut Tab) {
    let screens: &[(u32, u32)] = match tab.engine {
        Browser::Chromium => &[(320, 568), (390, 844), (844, 390)],
        // The others keep their window.
        _ => &[(390, 900)],
    };
    for (width, height) in screens {
        if tab.engine == Browser::Chromium {
            set_screen(tab, *width, *height);
        }
        tab.start(StepId::Hold(Position::CalfStanding).path());
        let room = tab.number(WORD_TO_RING);
        assert!(room > 0.0, "{room} px on {width} x {height}");
    }
}

/// Keeps the app from coming until it is let in.
const GATE: &str = "{
    const { fetch } = window;
    const open = new Promise((letIn) => (window.letIn = letIn));
    window.fetch = async (...what) => (await open, fetch(...what));
}";

/// Where each text lies that can be read. The clock of a hold is left out, which moves by itself.
const PLACES: &str = "Object.fromEntries([...document.querySelectorAll('h1, h2, h3, p, li, a, button, label, summary')].filter((found) => found.checkVisibility({ visibilityProperty: true }) && !found.matches('#said, .clock *, .asks *, .over')).map((found) => {
    const { x, y, width, height } = found.getBoundingClientRect();
    return [found.textContent.trim(), [x, y, width, height].map(Math.round)];
}))";

/// How high the room for what the app can do is, seen or not.
const ROOM: &str = "document.querySelector('.tools')?.getBoundingClientRect().height ?? null";

fn nothing_moves_when_the_app_comes(tab: &mut Tab) {
    tab.serve_with_script(GATE);
    let mut rooms = Vec::new();
    let framed = ["embed/calf/standing/", "embed/after/", "embed/settings/"];
    for path in StepId::all().map(StepId::path).chain(framed) {
        tab.go(path);
        assert_eq!(tab.ask("test.look().app"), "");
        let mut before = tab.ask(PLACES);
        let room = tab.ask(ROOM);
        tab.ask("void letIn()");
        tab.is_ready();
        // What the browser refuses comes a moment later.
        tab.skip(0);
        let after = tab.ask(PLACES);
        assert_eq!(tab.ask(ROOM), room, "/{path}");
        rooms.push(room);
        // Some texts come or go with the app.
        let before = before.as_object_mut().unwrap();
        before.retain(|text, _| after.get(text).is_some());
        assert!(!before.is_empty(), "nothing to compare on /{path}");
        let moved: Vec<_> = before
            .iter()
            .filter(|(text, place)| after[*text] != **place)
            .map(|(text, place)| format!("{text}: {place}, then {}", after[text]))
            .collect();
        assert!(moved.is_empty(), "/{path}\n{}", moved.join("\n"));
    }
    assert!(rooms.iter().any(|room| room.as_f64() > Some(64.0)));
    // Where it is known not to come, what needs it takes no room.
    tab.serve_with(&[(".wasm", Fault::Status(404))]);
    tab.go(StepId::After.path());
    tab.sees("no room", ROOM, 0);
    tab.take_errors();
}

fn every_target_is_large_and_far_from_the_next(tab: &mut Tab) {
    let width: Value = tab.ask("innerWidth");
    check_pages(tab, "0", TARGETS);
    check_pages(tab, "0", &format!("{CHECK}(false)"));
    assert!(
        width.as_i64().unwrap() < 1_000,
        "a window like a phone's, not {width} px"
    );
}
