//! What a store can ask of the element: products as attributes, waiting for consent, pausing, its own cards, corners and font.

use serde_json::{Value, json};
use uncramp::care::{Answer, CauseQuestion, Muscle, StepId};
use uncramp::content::en::embed::TITLE;
use uncramp::content::en::ui;

use crate::embed::{HOLD, PRODUCTS, click_in_frame, follow_product, reach_relief};
use crate::harness::scenarios;
use crate::support::store::{StorePage, guide};
use crate::support::tab::Tab;

scenarios![
    products_can_be_attributes,
    a_page_that_removes_a_product_has_its_way,
    a_guide_that_waits_loads_when_it_is_tapped,
    a_guide_that_waits_loads_on_consent,
    a_guide_that_does_not_load_after_a_tap_leaves_a_link,
    a_hold_pauses_when_the_guide_is_hidden,
    a_hold_continues_while_the_page_is_scrolled,
    the_cards_of_the_store_follow_after_care,
    the_corners_and_the_font_of_the_store_apply,
];

/// The store's links: slot, text, path, and whether they are visible.
const LINKS: &str = "[...guide().querySelectorAll('a')].map((link) => [link.slot, link.textContent, link.pathname, link.getClientRects().length > 0])";

fn products_can_be_attributes(tab: &mut Tab) {
    let attributes = "load=tap electrolytes=\"Tablets | 2 tubes | /p/roller\" cold-pack=\" <b>Cold</b> pack|/p/cold\" roller=\"Another roller | /p/x\" shoes=\"<img src=x onerror=failures.push(1)> | javascript:failures.push(2)\" bottle=\"No address\" massage=\" | /p/x\" heat-pack=\"No path | \" compression=\"Socks | data:text/html,x\" hydration";
    let body = format!(
        "<uncramp-guide {attributes}><a slot=\"roller\" href=\"/p/own\">Foam roller</a></uncramp-guide>"
    );
    let store = tab.open_store(&StorePage::new(body));
    let expected = json!([
        ["roller", "Foam roller", "/p/own", true],
        ["electrolytes", "Tablets | 2 tubes", "/p/roller", true],
        ["cold-pack", "<b>Cold</b> pack", "/p/cold", true]
    ]);
    tab.wait_for("links, as if they were written", LINKS, expected);
    let refused = "warnings.map((text) => /^uncramp-guide: ([a-z-]+)=\".*\" is not known$/.exec(text)[1]).sort()";
    assert_eq!(
        tab.eval(refused),
        json!(["bottle", "compression", "heat-pack", "massage", "shoes"])
    );
    // Each can be changed later.
    tab.eval("void (guide().setAttribute('cold-pack', 'Ice | /p/ice'), guide().setAttribute('bottle', 'Bottle | /p/bottle'))");
    let slots = format!("{LINKS}.map(([slot, text]) => [slot, text]).slice(2).sort()");
    tab.wait_for(
        "the changed links",
        &slots,
        json!([["bottle", "Bottle"], ["cold-pack", "Ice"]]),
    );
    tab.eval("void guide().removeAttribute('cold-pack')");
    tab.wait_for("one less", &slots, json!([["bottle", "Bottle"]]));
    tab.eval("void guide().load()");
    tab.wait_for_guide();
    tab.enter_guide(0);
    reach_relief(tab);
    let products = format!("{PRODUCTS}.sort()");
    tab.wait_for(
        "the products",
        &products,
        json!(["Bottle", "Foam roller", "Tablets | 2 tubes"]),
    );
    follow_product(tab, "Tablets | 2 tubes");
    assert!(store.requests().contains(&"/p/roller".to_owned()));
}

/// A sanitizer that removes whatever it does not know, at once, must not fight with the element.
fn a_page_that_removes_a_product_has_its_way(tab: &mut Tab) {
    let sanitizer = "window.removed = 0; new MutationObserver(() => { for (const link of document.querySelectorAll('uncramp-guide a')) { removed += 1; link.remove(); } }).observe(document, { subtree: true, childList: true });";
    let script = format!("<script src=\"/bundle.js\"></script>{}", tab.script_line());
    let page = StorePage::new("<uncramp-guide roller=\"Roller | /p/roller\"></uncramp-guide>")
        .with_embed_script(script)
        .with_bundle(sanitizer);
    let _store = tab.open_store(&page);
    tab.wait_for_guide();
    assert_eq!(
        tab.eval("[removed, guide().childElementCount, failures, warnings]"),
        json!([1, 0, [], []])
    );
}

/// The text of the button, whether there is a frame, and the reserved height.
const WAITING: &str = "[guide().shadowRoot.querySelector('button')?.textContent ?? null, !!frame(), guide().style.minHeight]";

/// Opens a store whose guide waits, and checks that it does.
#[track_caller]
fn open_waiting(tab: &Tab) -> xtask::demo::Store {
    let store = tab.open_store(&StorePage::new(guide("load=tap")));
    tab.wait_for("a button", WAITING, json!([TITLE, false, ""]));
    tab.resolve("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))))");
    assert_eq!(tab.eval(WAITING), json!([TITLE, false, ""]));
    let shown = format!("{LINKS}.map(([, , , shown]) => shown)");
    assert_eq!(tab.eval(&shown), json!([true, true]));
    let requests = tab.server().requests();
    let before = requests.iter().rposition(|path| path == "/about/").unwrap();
    let of_guide: Vec<_> = requests[before..]
        .iter()
        .filter(|path| path.starts_with("/embed/"))
        .collect();
    assert!(of_guide.is_empty(), "{of_guide:?}");
    store
}

fn a_guide_that_waits_loads_when_it_is_tapped(tab: &mut Tab) {
    let _store = open_waiting(tab);
    tab.eval("void (guide().shadowRoot.querySelector('button').focus(), guide().shadowRoot.querySelector('button').click())");
    assert_eq!(tab.eval("guide().style.minHeight"), "1060px");
    tab.wait_for_guide();
    tab.wait_for(
        "the guide has the focus",
        "guide().shadowRoot.activeElement === frame()",
        true,
    );
    tab.enter_guide(0);
    assert_eq!(tab.step(), StepId::HOME);
    tab.leave_guide();
}

fn a_guide_that_waits_loads_on_consent(tab: &mut Tab) {
    for consent in ["guide().load()", "guide().removeAttribute('load')"] {
        let _store = open_waiting(tab);
        tab.eval(&format!("void {consent}"));
        tab.wait_for_guide();
        // Again, and without a guide to load, it does nothing.
        tab.eval(
            "void (guide().load(), document.createElement('uncramp-guide').load(), document.createElement('uncramp-guide').pause())",
        );
        assert_eq!(
            tab.eval("[guide().shadowRoot.querySelectorAll('iframe').length, failures]"),
            json!([1, []])
        );
    }
}

fn a_guide_that_does_not_load_after_a_tap_leaves_a_link(tab: &mut Tab) {
    tab.serve_with(&[("/embed/index.html", xtask::server::Fault::Status(503))]);
    let script = format!("<script src=\"/bundle.js\"></script>{}", tab.script_line());
    let hasty = "{ const later = setTimeout; window.setTimeout = (run, ms, ...rest) => later(run, ms / 8, ...rest); }";
    let page = StorePage::new(guide("load=tap"))
        .with_embed_script(script)
        .with_bundle(hasty);
    let _store = tab.open_store(&page);
    tab.wait_for("a button", WAITING, json!([TITLE, false, ""]));
    tab.eval("void guide().shadowRoot.querySelector('button').click()");
    let ways = "[...guide().shadowRoot.querySelectorAll('a, button')].map((way) => [way.localName, way.href, way.getClientRects().length > 0])";
    let link = json!([["a", tab.server().url(), true]]);
    tab.wait_for("a link in place of the button", ways, link);
    tab.wait_for("no height is reserved", "guide().style.minHeight", "0px");
}

/// Starts a hold in the frame that counts.
#[track_caller]
fn start_hold(tab: &Tab) {
    tab.wait_for_guide();
    tab.enter_guide(0);
    tab.walk_in_frame(&[(Answer::Muscle(Muscle::BackOfThigh), HOLD)]);
    tab.skip(8_000);
    tab.wait_for_stage("running");
    tab.leave_guide();
}

/// Waits for the stage of the hold in the frame, which must be visible.
#[track_caller]
fn wait_for_stage_in_frame(tab: &Tab, stage: &str) {
    tab.session().enter("frame()").unwrap();
    tab.wait_for_stage(stage);
    tab.leave_guide();
}

/// Watches whether the guide is near the viewport, as the guide itself does. Its own observer is told first, because it was
/// created first.
const WATCH: &str = "void new IntersectionObserver((seen) => (window.near = seen.pop().isIntersecting), { rootMargin: '600px' }).observe(guide())";

/// Waits until the guide has been told whether it is near the viewport, and its frame has received what it says about it.
#[track_caller]
fn wait_until_told(tab: &Tab, near: bool) {
    tab.wait_for("the observer of the guide", "window.near", near);
    tab.session().enter("frame()").unwrap();
    tab.eval("void addEventListener('message', ({ data }) => (window.told ??= []).push(data))");
    tab.leave_guide();
    // Messages arrive in order, and the guide ignores this one.
    let message = format!("'near {near}'");
    tab.eval(&format!(
        "void frame().contentWindow.postMessage({message}, '*')"
    ));
    tab.session().enter("frame()").unwrap();
    let has_come = format!("!!window.told?.includes({message})");
    tab.wait_for("the message", &has_come, true);
    tab.leave_guide();
}

fn a_hold_pauses_when_the_guide_is_hidden(tab: &mut Tab) {
    for (around, hide, show) in [
        (
            ["<dialog style=\"width:90%\">", "</dialog>"],
            "document.querySelector('dialog').close()",
            "document.querySelector('dialog').showModal()",
        ),
        (
            ["<details open><summary>Cramp</summary>", "</details>"],
            "document.querySelector('details').open = false",
            "document.querySelector('details').open = true",
        ),
        (["", ""], "guide().pause()", "0"),
    ] {
        let [before, after] = around;
        let body = [before, &guide(""), after].concat();
        let _store = tab.open_store(&StorePage::new(body));
        if before.starts_with("<dialog") {
            tab.wait_for("the element is there", "!!guide().shadowRoot", true);
            assert_eq!(tab.eval("!!frame()"), false);
        }
        tab.eval(&format!("void ({show})"));
        start_hold(tab);
        tab.eval(WATCH);
        tab.eval(&format!("void ({hide})"));
        // The message is on its way once the browser has laid out the page again.
        let is_hidden = !before.is_empty();
        tab.wait_for("the observer of the guide", "window.near", !is_hidden);
        tab.eval(&format!("void ({show})"));
        wait_for_stage_in_frame(tab, "paused");
        // Only the runner resumes it.
        tab.session().enter("frame()").unwrap();
        tab.eval("test.freeze()");
        tab.eval("void document.querySelector('.pause input').click()");
        tab.wait_for_stage("ready");
        tab.leave_guide();
        assert_eq!(tab.eval("[failures, warnings]"), json!([[], []]));
    }
}

fn a_hold_continues_while_the_page_is_scrolled(tab: &mut Tab) {
    let has_check = tab.eval("'checkVisibility' in HTMLElement.prototype");
    let body = format!("{}<p style=\"height:9000px\">More</p>", guide(""));
    let _store = tab.open_store(&StorePage::new(body));
    start_hold(tab);
    tab.eval(WATCH);
    tab.eval("void scrollTo(0, 8000)");
    wait_until_told(tab, false);
    tab.eval("void scrollTo(0, 0)");
    wait_until_told(tab, true);
    if has_check == Value::Bool(true) {
        wait_for_stage_in_frame(tab, "running");
    }
}

/// Whether the store's cards are visible, and begin where the frame ends.
const CARDS: &str = "(([cards, frame]) => [cards.height > 0, cards.height === 0 || Math.abs(cards.top - frame.bottom) < 2])([document.querySelector('#cards'), frame()].map((part) => part.getBoundingClientRect()))";

fn the_cards_of_the_store_follow_after_care(tab: &mut Tab) {
    let body = "<uncramp-guide><a slot=\"roller\" href=\"/p/roller\">Foam roller</a><div id=\"cards\" slot=\"after\">Roller, 24 euros</div></uncramp-guide><p>Below</p>";
    let _store = tab.open_store(&StorePage::new(body));
    let hidden = json!([false, true]);
    let shown = json!([true, true]);
    tab.wait_for("the frame is there", "!!frame()", true);
    assert_eq!(tab.eval(CARDS), hidden, "while it loads");
    tab.wait_for_guide();
    assert_eq!(tab.eval(CARDS), hidden, "in pain");
    tab.enter_guide(0);
    reach_relief(tab);
    tab.leave_guide();
    tab.wait_for("the cards", CARDS, shown.clone());
    // They stay while the runner reads the pages that may show products.
    tab.session().enter("frame()").unwrap();
    tab.skip(300);
    click_in_frame(tab, "Why did it happen?");
    let question = StepId::CauseQuestion(CauseQuestion::Effort);
    tab.wait_for_step_in_frame(question);
    tab.leave_guide();
    assert_eq!(tab.eval(CARDS), shown);
    tab.session().enter("frame()").unwrap();
    tab.skip(300);
    click_in_frame(tab, ui::GET_HELP);
    tab.leave_guide();
    tab.wait_for("no cards on the way to help", CARDS, hidden.clone());
    assert_eq!(tab.eval("events.at(-1)[0]"), "left");
    tab.eval("void guide().restart()");
    tab.wait_for_guide();
    tab.enter_guide(0);
    reach_relief(tab);
    tab.leave_guide();
    tab.wait_for("the cards again", CARDS, shown);
    tab.eval("void guide().restart()");
    tab.wait_for("the guide starts again", CARDS, hidden);
}

/// The corners of an answer, and the font.
const LOOKS: &str = "[getComputedStyle(document.querySelector('.answer')).borderTopLeftRadius, getComputedStyle(document.body).fontFamily.split(',')[0]]";

fn the_corners_and_the_font_of_the_store_apply(tab: &mut Tab) {
    let _store = tab.open_store(&StorePage::new(guide("radius=4 font=serif")));
    tab.wait_for_guide();
    tab.enter_guide(0);
    assert_eq!(tab.eval(LOOKS), json!(["4px", "ui-serif"]));
    tab.walk_in_frame(&[(Answer::Muscle(Muscle::BackOfThigh), HOLD)]);
    assert_eq!(tab.eval(LOOKS), json!(["4px", "ui-serif"]));
    tab.leave_guide();
    for (radius, font, looks) in [
        ("28", "rounded", json!(["28px", "ui-rounded"])),
        ("0", "system", json!(["0px", "system-ui"])),
        ("29", "Comic Sans", json!(["18px", "system-ui"])),
        ("4px;color:red", "serif;}", json!(["18px", "system-ui"])),
    ] {
        tab.eval(&format!(
            "void (guide().setAttribute('radius', '{radius}'), guide().setAttribute('font', '{font}'))"
        ));
        tab.session().enter("frame()").unwrap();
        tab.wait_for(radius, LOOKS, looks);
        tab.leave_guide();
    }
    tab.wait_for("a warning for each", "warnings.length", 4);
}
