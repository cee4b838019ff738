//! The guide embedded in a store's page, from its own origin.

use std::time::Duration;

use serde_json::json;
use uncramp::care::{Answer, Muscle, Question, StepId, Stop, Stretch, Treatment};
use uncramp::content;
use xtask::demo::Store;

use crate::harness::scenarios;
use crate::support::store::{StorePage, guide};
use crate::support::tab::Tab;

scenarios![
    the_theme_and_accent_of_the_store_apply,
    messages_to_the_store_reveal_no_details,
    products_appear_after_relief_and_link_to_the_store,
    a_tear_that_cold_has_eased_shows_no_products,
    the_frame_has_the_height_of_the_guide,
    nothing_is_requested_before_the_guide_is_near_the_viewport,
    two_guides_work_on_one_page,
    a_guide_that_is_moved_resumes,
    restart_returns_to_the_first_question,
    articles_open_in_the_frame,
    without_the_app_the_frame_shows_plain_pages,
];

/// The hold on the shortest path to after-care.
pub const HOLD: StepId = StepId::Hold(Stretch::HamstringSeated);

/// Lets a cramp of the back of the thigh go, inside the frame.
#[track_caller]
pub fn reach_relief(tab: &Tab) {
    tab.walk_in_frame(&[(Answer::Muscle(Muscle::BackOfThigh), HOLD)]);
    tab.skip(12_000);
    tab.walk_in_frame(&[(Answer::LetGo, StepId::After)]);
}

/// Opens a store with one guide, and waits until the guide is ready.
#[track_caller]
pub fn store(tab: &Tab, attributes: &str) -> Store {
    let store = tab.open_store(&StorePage::new(guide(attributes)));
    tab.wait_for_guide();
    store
}

/// The theme and the colours of the page in the frame.
const THEME: &str = "[document.documentElement.dataset.theme ?? '', getComputedStyle(document.body).backgroundColor, document.documentElement.style.getPropertyValue('--accent'), document.documentElement.style.getPropertyValue('--on-accent')]";

fn the_theme_and_accent_of_the_store_apply(tab: &mut Tab) {
    let _store = store(tab, "theme=dark accent=#7A1F3D lang=en");
    tab.enter_guide(0);
    let dark = json!(["dark", "rgb(12, 19, 25)", "#7A1F3D", "#fff"]);
    assert_eq!(tab.eval(THEME), dark);
    let main = "getComputedStyle(document.querySelector('.answer.primary')).backgroundColor";
    assert_eq!(tab.eval(main), "rgb(122, 31, 61)");
    tab.walk_in_frame(&[(Answer::Muscle(Muscle::BackOfThigh), HOLD)]);
    // Plain pages keep the colours too.
    tab.reload();
    tab.wait_until_ready();
    tab.wait_for("the colours are the same", THEME, dark);
    tab.leave_guide();

    tab.eval(
        "void (guide().setAttribute('theme', 'light'), guide().setAttribute('accent', '#ffdd00'))",
    );
    tab.session().enter("frame()").unwrap();
    let light = json!(["light", "rgb(255, 255, 255)", "#ffdd00", "#000"]);
    tab.wait_for("the colours have changed", THEME, light);
    tab.leave_guide();

    tab.eval("void (guide().setAttribute('theme', 'pink'), guide().setAttribute('accent', 'red;background:url(//x)'), guide().setAttribute('lang', 'xx'))");
    tab.session().enter("frame()").unwrap();
    tab.wait_for(
        "unknown values are ignored",
        "document.documentElement.style.getPropertyValue('--accent')",
        "",
    );
    tab.leave_guide();
    let warnings = tab.eval("warnings");
    let count = warnings.as_array().map(Vec::len);
    // None for the language: a page may be in a language that the guide does not have.
    assert_eq!(count, Some(2), "{warnings}");
}

fn messages_to_the_store_reveal_no_details(tab: &mut Tab) {
    let _store = store(tab, "");
    tab.enter_guide(0);
    reach_relief(tab);
    tab.leave_guide();
    tab.wait_for("the finished event", "events.at(-1)?.[0]", "finished");
    assert_eq!(
        tab.eval("events"),
        json!([["ready", null], ["started", null], ["finished", null]])
    );
    for message in tab.received_messages() {
        assert_eq!(message["origin"], tab.server().url().trim_end_matches('/'));
        let data = message["data"].as_object().unwrap();
        let names: Vec<&str> = data.keys().map(String::as_str).collect();
        match data["type"].as_str().unwrap() {
            "height" => assert_eq!(names, ["px", "type", "uncramp"]),
            "ready" | "started" | "finished" => assert_eq!(names, ["type", "uncramp"]),
            other => panic!("{other} was received"),
        }
    }
    // The frame's address does not reveal it either, as far as the embedding page can see.
    let address = tab.eval("frame().src");
    assert!(
        !address.as_str().unwrap().contains("hamstring"),
        "{address}"
    );
}

/// The names of the visible products.
pub const PRODUCTS: &str = "[...document.querySelectorAll('#products:not([hidden]) button')].map((button) => button.textContent)";

fn products_appear_after_relief_and_link_to_the_store(tab: &mut Tab) {
    let long = "x".repeat(10_000);
    let body = format!(
        "<uncramp-guide><a slot=\"roller\" href=\"/p/roller\">  <b>Foam</b> roller </a><a slot=\"roller\" href=\"/p/other\">Another</a><a slot=\"bottle\" href=\"/p/bottle\">{long}</a><a slot=\"wine\" href=\"/p/wine\">Wine</a><a slot=\"massage\" href=\"javascript:alert(1)\">Massage</a><a slot=\"shoes\" href=\"/p/shoes\">Shoes</a></uncramp-guide>"
    );
    let store = tab.open_store(&StorePage::new(body));
    tab.wait_for_guide();
    tab.enter_guide(0);
    assert_eq!(tab.eval(PRODUCTS), json!([]));
    tab.walk_in_frame(&[(Answer::Muscle(Muscle::BackOfThigh), HOLD)]);
    assert_eq!(tab.eval(PRODUCTS), json!([]));
    tab.skip(12_000);
    tab.walk_in_frame(&[(Answer::LetGo, StepId::After)]);
    tab.wait_for(
        "the products for after-care",
        PRODUCTS,
        json!(["x".repeat(80), "Foam roller"]),
    );
    follow_product(tab, "Foam roller");
    assert!(store.requests().contains(&"/p/roller".to_owned()));
}

fn a_tear_that_cold_has_eased_shows_no_products(tab: &mut Tab) {
    let body =
        "<uncramp-guide><a slot=\"roller\" href=\"/p/roller\">Foam roller</a></uncramp-guide>";
    let _store = tab.open_store(&StorePage::new(body.to_owned()));
    tab.wait_for_guide();
    tab.enter_guide(0);
    tab.walk_in_frame(&[(Answer::Muscle(Muscle::BackOfThigh), HOLD)]);
    for (answer, step) in [
        (Answer::Popped, StepId::Stop(Stop::Injury)),
        (Answer::CoolIt, StepId::Treatment(Treatment::Ice)),
        (Answer::AskNow, StepId::Question(Question::IceCheck)),
        (Answer::Better, StepId::After),
    ] {
        tab.skip(300);
        click_in_frame(tab, content::en::label(tab.step(), answer));
        tab.wait_for("the step", "test.state().step", step.path());
    }
    let injury = content::en::step(StepId::Stop(Stop::Injury)).heading;
    assert_eq!(tab.eval("test.state().heading"), injury);
    assert_eq!(tab.eval(PRODUCTS), json!([]));
    // The store is told of no relief.
    tab.leave_guide();
    let types = "events.map(([type]) => type)";
    assert_eq!(tab.eval(types), json!(["ready"]));
}

/// The frame's height.
const FRAME_HEIGHT: &str = "Math.round(guide().getBoundingClientRect().height)";

fn the_frame_has_the_height_of_the_guide(tab: &mut Tab) {
    for width in ["100%", "320px"] {
        let narrow = format!("<div style=\"width:{width}\">{}</div>", guide(""));
        let _store = tab.open_store(&StorePage::new(narrow));
        tab.wait_for_guide();
        check_frame_height(tab);
    }
}

/// Walks to after-care, checking the frame on the way.
#[track_caller]
fn check_frame_height(tab: &Tab) {
    for step in [StepId::HOME, HOLD, StepId::After] {
        tab.enter_guide(0);
        match step {
            HOLD => tab.walk_in_frame(&[(Answer::Muscle(Muscle::BackOfThigh), HOLD)]),
            StepId::After => {
                tab.skip(12_000);
                tab.walk_in_frame(&[(Answer::LetGo, StepId::After)]);
            }
            _ => {}
        }
        let inside = tab.number("Math.ceil(document.body.getBoundingClientRect().height)");
        let scrolls = tab
            .number("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assert!(
            scrolls <= 0.0,
            "{} px to the side on {}",
            scrolls,
            step.path()
        );
        tab.leave_guide();
        // The frame is resized, because its lower edge is outside the viewport or it is in use.
        tab.wait_for(
            "the frame follows",
            &format!("{FRAME_HEIGHT} === {inside}"),
            (320.0..=4_000.0).contains(&inside),
        );
        // Resizing does not cause another resize.
        let more = "new Promise((done) => { const count = () => messages.filter(({ data }) => data.type === 'height').length; const before = count(); let frames = 30; const next = () => frames-- ? requestAnimationFrame(next) : done(count() - before); next(); })";
        assert_eq!(tab.resolve(more), 0, "{}", step.path());
    }
}

fn nothing_is_requested_before_the_guide_is_near_the_viewport(tab: &mut Tab) {
    let body = format!(
        "<p style=\"height:5000px\">A long article</p>{}<p style=\"height:3000px\">More</p>",
        guide("")
    );
    let _store = tab.open_store(&StorePage::new(body));
    tab.wait_for("the element is there", "!!guide().shadowRoot", true);
    let asked = |tab: &Tab| -> Vec<String> {
        let mut asked = tab.server().requests();
        let before = asked.iter().rposition(|path| path == "/about/").unwrap();
        asked.drain(..=before);
        asked.retain(|path| {
            ["/embed/", "/frame-", "/care-"]
                .iter()
                .any(|start| path.starts_with(start))
        });
        asked
    };
    assert_eq!(asked(tab), Vec::<String>::new());
    // As long as nobody scrolls, this does not change: still no frame two frames later.
    assert_eq!(tab.resolve("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(!!frame()))))"), false);
    tab.eval("void scrollTo(0, 4000)");
    tab.wait_for_guide();
    assert!(
        asked(tab)
            .iter()
            .any(|path| path.starts_with("/embed/index.html?"))
    );
    // The frame loaded outside the viewport, so it already has its full height and nothing has moved.
    tab.wait_for(
        "the height",
        "guide().getBoundingClientRect().height > 320",
        true,
    );
}

fn two_guides_work_on_one_page(tab: &mut Tab) {
    let body = [guide("theme=dark"), guide("theme=light")].concat();
    let _store = tab.open_store(&StorePage::new(body));
    for (at, theme) in [(0, "dark"), (1, "light")] {
        tab.wait_for(
            "the guide is ready",
            &format!("frame({at})?.style.visibility"),
            "",
        );
        scroll_to_and_enter(tab, at);
        assert_eq!(tab.eval("document.documentElement.dataset.theme"), theme);
        tab.leave_guide();
    }
    scroll_to_and_enter(tab, 0);
    tab.walk_in_frame(&[(Answer::Muscle(Muscle::BackOfThigh), HOLD)]);
    tab.leave_guide();
    scroll_to_and_enter(tab, 1);
    assert_eq!(tab.step(), StepId::HOME);
    tab.leave_guide();
}

/// Scrolls to a guide, as a reader would: browsers suspend rendering, and even the app, in frames outside the viewport.
#[track_caller]
fn scroll_to_and_enter(tab: &Tab, at: usize) {
    tab.eval(&format!("void guide({at}).scrollIntoView()"));
    tab.enter_guide(at);
}

fn a_guide_that_is_moved_resumes(tab: &mut Tab) {
    let _store = store(tab, "");
    tab.enter_guide(0);
    tab.walk_in_frame(&[(Answer::Muscle(Muscle::BackOfThigh), HOLD)]);
    tab.skip(12_000);
    tab.leave_guide();
    // Remove and insert it in separate tasks, as a page does that re-renders.
    tab.eval("void (window.moved = guide(), moved.remove())");
    tab.eval("void document.body.append(document.createElement('hr'), moved)");
    tab.wait_for_guide();
    tab.enter_guide(0);
    tab.skip(300);
    tab.click_at("//nav/a[starts-with(normalize-space(), 'Continue')]");
    tab.wait_for_step_in_frame(HOLD);
    tab.wait_for_stage("running");
    tab.leave_guide();
}

fn restart_returns_to_the_first_question(tab: &mut Tab) {
    let _store = store(tab, "");
    tab.enter_guide(0);
    tab.walk_in_frame(&[(Answer::Muscle(Muscle::BackOfThigh), HOLD)]);
    tab.leave_guide();
    tab.eval("void guide().restart()");
    tab.wait_for(
        "it is ready again",
        "events.filter(([type]) => type === 'ready').length",
        2,
    );
    tab.enter_guide(0);
    assert_eq!(tab.step(), StepId::HOME);
    tab.leave_guide();
}

/// Clicks the element with this text anywhere in the frame: not all drivers scroll it into the embedding page's viewport.
#[track_caller]
pub fn click_in_frame(tab: &Tab, words: &str) {
    let all = "[...document.querySelectorAll('a, button')]";
    tab.eval(&format!(
        "void {all}.find((one) => one.textContent.trim() === '{words}').click()"
    ));
}

/// Clicks a product in the frame, and waits for its page in the store.
#[track_caller]
pub fn follow_product(tab: &Tab, name: &str) {
    click_in_frame(tab, name);
    // The frame is removed along with the page.
    tab.session().leave().unwrap();
    tab.wait_for("the store's own page", "document.title", "A product");
}

fn articles_open_in_the_frame(tab: &mut Tab) {
    let _store = store(tab, "theme=dark");
    tab.enter_guide(0);
    for name in [
        uncramp::content::en::ui::LEARN,
        uncramp::content::en::ui::ABOUT,
    ] {
        click_in_frame(tab, name);
        tab.wait_for(
            "an article with the same theme",
            "[!!document.querySelector('main.article'), document.documentElement.dataset.theme]",
            json!([true, "dark"]),
        );
        click_in_frame(tab, "uncramp");
        tab.wait_for(
            "the guide again",
            "document.documentElement.dataset.app",
            "ready",
        );
    }
    assert_eq!(tab.eval("[...document.querySelectorAll('a')].filter((link) => link.target !== '_blank' && link.offsetWidth && (link.pathname.endsWith('diary/') || !link.pathname.startsWith('/embed/')) && link.protocol.startsWith('http')).map(String)"), json!([]));
    tab.leave_guide();
}

fn without_the_app_the_frame_shows_plain_pages(tab: &mut Tab) {
    tab.serve_with(&[(".wasm", xtask::server::Fault::Hang)]);
    let _store = store(tab, "");
    tab.session().enter("frame()").unwrap();
    tab.click("Back of thigh");
    tab.wait_for_within(
        Duration::from_secs(20),
        "the plain step",
        "document.querySelector('main')?.dataset.step",
        HOLD.path(),
    );
    tab.session().leave().unwrap();
    // One event from the first page, one from the step.
    let types = "events.map(([type]) => type)";
    tab.wait_for(
        "the embedding page was notified",
        types,
        json!(["ready", "ready"]),
    );
    let heights = "messages.filter(({ data }) => data.type === 'height').length > 0";
    tab.wait_for("and knows the height", heights, true);
    assert_eq!(tab.eval("events.length"), 2);
}
