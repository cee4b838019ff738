//! The recipes in `integrations/recipes/`, which the documents repeat, in a browser: each as the tool in question uses it.

use std::fs;
use std::net::Ipv4Addr;

use serde_json::{Value, json};
use xtask::browsers::Browser;
use xtask::demo::{Store, StoreFile};
use xtask::project;
use xtask::release::EmbedScript;

use crate::support::dist;
use crate::support::store::NOTES;
use crate::support::tab::Tab;
use crate::walk::{HOLD, reach_relief};

/// Every recipe.
const FILES: [&str; 6] = [
    "tag-manager.html",
    "wix.json",
    "squarespace.html",
    "webflow.html",
    "dialog.html",
    "consent.html",
];

fn read(file: &str) -> String {
    let path = project::root().join("integrations/recipes").join(file);
    fs::read_to_string(path).unwrap()
}

/// A recipe with the guide of this test in place of the example.
fn recipe(tab: &Tab, file: &str) -> String {
    let EmbedScript { name, integrity } = EmbedScript::of(&dist()).unwrap();
    let text = read(file);
    assert!(
        text.contains(&name),
        "{file} names another version than {name}"
    );
    text.replace("https://guide.example/", &tab.server().url())
        .replace("sha384-…", &integrity)
}

/// Opens a page of a shop with this content.
fn open(tab: &Tab, body: &str) -> Store {
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Shop</title><link rel=\"icon\" href=\"data:,\"><script src=\"/notes.js\"></script></head><body>{body}</body></html>"
    );
    let product = "<!doctype html><title>A product</title><h1>A product</h1>";
    let files = vec![
        StoreFile::new("/", page),
        StoreFile::new("/notes.js", NOTES),
        StoreFile::new("/p/123", product),
        StoreFile::new("/p/456", product),
    ];
    let store = Store::open((Ipv4Addr::LOCALHOST, 0).into(), files).unwrap();
    tab.session().goto(&store.url()).unwrap();
    tab.wait_for("the page", "document.readyState", "complete");
    store
}

/// Adds markup to the end of the page, and lets its scripts run, as tools do that insert it late.
fn insert(tab: &Tab, markup: &str) {
    tab.eval(&format!(
        "void ((box) => {{ box.innerHTML = {}; document.body.append(box); for (const old of box.querySelectorAll('script')) {{ const script = document.createElement('script'); for (const {{ name, value }} of old.attributes) script.setAttribute(name, value); script.textContent = old.textContent; old.replaceWith(script); }} }})(document.createElement('div'))",
        json!(markup)
    ));
}

/// Walks through a hold to after-care and follows a product to the shop's own page.
#[track_caller]
fn check_walk(tab: &Tab) {
    tab.wait_for_guide();
    tab.enter_guide(0);
    reach_relief(tab);
    let products = "[...document.querySelectorAll('#products button')].map((it) => it.textContent)";
    tab.wait_for(
        "the products",
        products,
        json!(["Electrolyte tablets", "Foam roller"]),
    );
    tab.leave_guide();
    assert_eq!(tab.eval("failures"), json!([]));
    assert_eq!(tab.eval("warnings"), json!([]));
}

#[track_caller]
fn check_product(tab: &Tab) {
    tab.enter_guide(0);
    tab.click("Foam roller");
    tab.session().leave().unwrap();
    tab.wait_for("the shop's own page", "location.pathname", "/p/456");
}

#[test]
fn the_documents_repeat_the_recipes() {
    let document = fs::read_to_string(project::root().join("docs/recipes.md")).unwrap();
    for file in FILES {
        assert!(
            document.contains(&read(file)),
            "docs/recipes.md differs from {file}"
        );
    }
}

#[test]
fn builders_show_the_guide() {
    let tab = Tab::open(Browser::Chromium);
    squarespace(&tab);
    webflow(&tab);
    wix(&tab);
}

/// Squarespace replaces the content of the page, and runs the scripts in it anew.
fn squarespace(tab: &Tab) {
    let markup = recipe(tab, "squarespace.html");
    let store = open(tab, &markup);
    check_walk(tab);
    check_product(tab);
    drop(store);
    let _store = open(tab, "");
    insert(tab, &markup);
    check_walk(tab);
    check_product(tab);
}

/// Webflow puts the two parts in two places.
fn webflow(tab: &Tab) {
    let markup = recipe(tab, "webflow.html");
    let (element, script) = markup.split_once("\n\n").unwrap();
    let body = format!("<div class=\"w-embed\">{element}</div><footer>Footer</footer>{script}");
    let _store = open(tab, &body);
    check_walk(tab);
    check_product(tab);
}

/// Wix makes the element itself, sets its attributes one by one, and has no children for it.
fn wix(tab: &Tab) {
    let settings: Value = serde_json::from_str(&recipe(tab, "wix.json")).unwrap();
    for kind in ["", "module"] {
        let _store = open(tab, "");
        tab.eval(&format!(
            "void (({{ 'Tag name': tag, 'Server URL': src, Attributes: attributes }}) => {{ const element = document.createElement(tag); document.body.append(element); document.head.append(Object.assign(document.createElement('script'), {{ src, type: '{kind}' }})); for (const name in attributes) element.setAttribute(name, attributes[name]); }})({settings})"
        ));
        check_walk(tab);
        check_product(tab);
    }
}

#[test]
fn a_tag_manager_inserts_the_guide_once() {
    let tab = Tab::open(Browser::Chromium);
    let markup = recipe(&tab, "tag-manager.html");
    let _store = open(&tab, "<div id=\"cramp-guide\"></div>");
    for _ in 0..2 {
        insert(&tab, &markup);
    }
    check_walk(&tab);
    assert_eq!(
        tab.eval("document.querySelectorAll('uncramp-guide').length"),
        1
    );
    // What the statistics learn, and all they learn.
    tab.eval("void document.addEventListener('click', (event) => event.preventDefault())");
    tab.enter_guide(0);
    tab.click("Foam roller");
    tab.session().leave().unwrap();
    let layer = json!([{ "event": "uncramp_product", "slot": "roller" }]);
    tab.wait_for("the statistics", "window.dataLayer ?? []", layer);
    // On a page without the place nothing happens.
    let _store = open(&tab, "");
    insert(&tab, &markup);
    assert_eq!(
        tab.eval("[document.querySelector('uncramp-guide'), failures]"),
        json!([null, []])
    );
}

#[test]
fn a_dialog_requests_nothing_before_it_opens_and_pauses_when_it_closes() {
    let tab = Tab::open(Browser::Chromium);
    let _store = open(&tab, &recipe(&tab, "dialog.html"));
    tab.wait_for(
        "the element is there",
        "!!customElements.get('uncramp-guide')",
        true,
    );
    let script = EmbedScript::of(&dist()).unwrap().name;
    assert_eq!(tab.server().requests(), [format!("/{script}")]);
    tab.eval("void document.querySelector('button').click()");
    tab.wait_for_guide();
    tab.enter_guide(0);
    tab.walk_in_frame(&[(
        uncramp::care::Answer::Muscle(uncramp::care::Muscle::BackOfThigh),
        HOLD,
    )]);
    tab.wait_for_stage("running");
    tab.leave_guide();
    tab.eval("void document.querySelector('dialog button').click()");
    tab.wait_for(
        "it is closed",
        "document.querySelector('dialog').open",
        false,
    );
    tab.enter_guide(0);
    tab.wait_for(
        "the hold is paused",
        "!!document.querySelector('.pause input:checked')",
        true,
    );
    tab.leave_guide();
}

/// The observer of a consent manager, which blocks the frames it sees.
const OBSERVER: &str = "<script>var seen = 0; new MutationObserver((changes) => { for (const { addedNodes } of changes) for (const node of addedNodes) if (node.nodeName === 'IFRAME') { seen++; node.removeAttribute('src'); } }).observe(document, { childList: true, subtree: true });</script>";

#[test]
fn nothing_is_requested_before_consent() {
    let tab = Tab::open(Browser::Chromium);
    let _store = open(&tab, &[OBSERVER, &recipe(&tab, "consent.html")].concat());
    let links = "[...document.querySelectorAll('uncramp-guide a')].every((link) => link.getClientRects().length > 0)";
    assert_eq!(tab.eval(links), true);
    // Scrolling does not load it either.
    tab.eval("void document.querySelector('uncramp-guide').scrollIntoView()");
    assert_eq!(
        tab.eval(
            "new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(true))))"
        ),
        true
    );
    assert_eq!(tab.server().requests(), Vec::<String>::new());
    tab.eval("void allowCrampGuide()");
    check_walk(&tab);
    // The observer does not see the frame, so it could not have blocked it.
    assert_eq!(tab.eval("seen"), 0);
    check_product(&tab);
}

/// A shop names the address of something that is not the guide.
#[test]
fn a_wrong_address_leaves_the_links_and_gets_no_labels() {
    let tab = Tab::open(Browser::Chromium);
    let other = "<!doctype html><script>parent.postMessage({ uncramp: 2, type: 'ready' }, '*'); addEventListener('message', ({ data }) => parent.postMessage({ heard: data }, '*'))</script>";
    let files = vec![StoreFile::new("/embed/index.html", other)];
    let elsewhere = Store::open((Ipv4Addr::LOCALHOST, 0).into(), files).unwrap();
    let markup = recipe(&tab, "squarespace.html");
    let src = format!("src=\"{}\" style", tab.server().url());
    let wrong = format!("src=\"{}\" style", elsewhere.url());
    assert!(markup.contains(&src));
    let _store = open(&tab, &markup.replace(&src, &wrong));
    let given_up = "warnings.filter((text) => text.includes('does not load')).length";
    tab.wait_for("the element gives up", given_up, 1);
    let links = "[...document.querySelectorAll('uncramp-guide a')].every((link) => link.getClientRects().length > 0)";
    assert_eq!(tab.eval(links), true);
    assert_eq!(tab.eval("location.pathname"), "/");
    assert_eq!(
        tab.eval("messages.filter(({ data }) => data.heard).length"),
        0
    );
    assert_eq!(
        tab.eval("events.filter(([type]) => type === 'ready').length"),
        0
    );
}
