//! What a store's tools do to the guide's script, and what its editor does to the links.

use std::fs;

use serde_json::json;
use xtask::release::EmbedScript;

use crate::embed::{PRODUCTS, clicks, lets_go};
use crate::harness::scenarios;
use crate::support::dist;
use crate::support::store::{Shop, guide};
use crate::support::tab::Tab;

scenarios![
    a_script_that_is_loaded_differently_finds_the_guide,
    a_script_without_its_file_name_reads_the_element,
    a_script_that_finds_no_guide_says_so_once,
    an_address_that_is_set_later_is_used,
    links_are_visible_however_they_are_nested,
    links_in_a_list_are_products,
    replacing_the_links_keeps_the_guide,
    the_focus_moves_from_a_link_to_the_guide,
];

/// The content of the script.
fn script() -> String {
    let element = EmbedScript::of(&dist()).unwrap();
    fs::read_to_string(dist().join(element.name)).unwrap()
}

/// The script concatenated with other code of the store, as bundlers do.
fn joined() -> String {
    format!("var before = 1;\n{}\nvar after = 1;", script())
}

const BUNDLE: &str = "<script src=\"/bundle.js\" defer></script>";

fn a_script_that_is_loaded_differently_finds_the_guide(tab: &mut Tab) {
    let name = EmbedScript::of(&dist()).unwrap().name;
    let url = [tab.server().url(), name].concat();
    let script = script();
    for way in [
        format!("<script type=\"module\" src=\"{url}\"></script>"),
        format!("<script>import(\"{url}\")</script>"),
        format!("<script>fetch(\"{url}\").then((file) => file.text()).then(eval)</script>"),
        format!(
            "<script>addEventListener(\"load\", () => document.body.append(Object.assign(document.createElement(\"script\"), {{ src: \"{url}\" }})))</script>"
        ),
        format!(
            "<script type=\"text/plain\" data-src=\"{url}\"></script><script>{script}</script>"
        ),
    ] {
        let _store = tab.shops(&Shop::new(guide("")).loading(way.as_str()));
        let way = &way[..way.len().min(200)];
        let root = tab.server().url();
        let found = format!(
            "[frame()?.src.startsWith('{root}embed/?') ?? false, raised.map(([type]) => type)]"
        );
        tab.sees(way, &found, json!([true, ["ready"]]));
        assert_eq!(tab.ask("[failures, warnings]"), json!([[], []]), "{way}");
    }
}

fn a_script_without_its_file_name_reads_the_element(tab: &mut Tab) {
    let root = tab.server().url();
    let inlined = format!("<script>{}</script>", script());
    for way in [BUNDLE, &inlined] {
        // With a trailing slash, and without.
        for root in [root.as_str(), root.trim_end_matches('/')] {
            let body = guide(&format!("src=\"{root}\""));
            let _store = tab.shops(&Shop::new(body).loading(way).bundling(joined()));
            tab.guide_stands();
            assert_eq!(tab.ask("[failures, warnings]"), json!([[], []]));
        }
    }
}

/// Each link of the store with the number of times it is shown, and whether the link to the guide is shown.
const SEEN: &str = "[[...document.querySelectorAll('uncramp-guide a')].map((link) => [link.textContent, link.getClientRects().length]), !!guide().shadowRoot?.querySelector('a')]";

fn a_script_that_finds_no_guide_says_so_once(tab: &mut Tab) {
    for address in ["", "src=\"javascript:alert(1)\"", "src=\"http://\""] {
        let body = [guide(address), guide(address)].concat();
        let _store = tab.shops(&Shop::new(body).loading(BUNDLE).bundling(joined()));
        let said = "warnings.map((text) => /^uncramp-guide: .*src=\"https:/.test(text))";
        tab.sees("it is said what to write", said, json!([true]));
        tab.sees("no room is kept", "guide(1).style.minHeight", "0px");
        assert_eq!(
            tab.ask(SEEN),
            json!([
                [
                    ["Foam roller", 1],
                    ["Shoes", 1],
                    ["Foam roller", 1],
                    ["Shoes", 1]
                ],
                false
            ])
        );
        assert_eq!(
            tab.ask("[!!frame(), failures, window.after, warnings.length]"),
            json!([false, [], 1, 1]),
            "the code of the store goes on"
        );
    }
}

fn an_address_that_is_set_later_is_used(tab: &mut Tab) {
    let _store = tab.shops(&Shop::new(guide("")).loading(BUNDLE).bundling(joined()));
    tab.sees("nothing is known", "warnings.length", 1);
    let root = json!(tab.server().url());
    tab.ask(&format!("void guide().setAttribute('src', {root})"));
    tab.guide_stands();
}

/// Markup as a rich-text editor produces it.
const WRITTEN: &str = "<uncramp-guide><h2>For runners</h2><ul><li><a slot=\"roller\" href=\"/p/roller\">Foam roller</a></li></ul><p>And <a slot=\"shoes\" href=\"/p/shoes\">Shoes</a></p><br><!-- two more --><div><div><a slot=\"bottle\" href=\"/p/bottle\">Bottle</a></div></div><a slot=\"massage\" href=\"/p/massage\">Massage</a> or <a slot=\"wine\" href=\"/p/wine\">Wine</a></uncramp-guide>";

fn links_are_visible_however_they_are_nested(tab: &mut Tab) {
    let root = tab.server().url();
    let policy = format!("script-src 'self' {root}; frame-src 'none'");
    let _store = tab.shops(&Shop::new(WRITTEN).with("content-security-policy", policy));
    tab.sees(
        "the frame was refused",
        "forbidden.includes('frame-src')",
        true,
    );
    let each_once = json!([
        [
            ["Foam roller", 1],
            ["Shoes", 1],
            ["Bottle", 1],
            ["Massage", 1],
            ["Wine", 1]
        ],
        true
    ]);
    tab.sees("each link once", SEEN, each_once);
    // The heading is shown too, and everything is stacked vertically.
    let order = "[...document.querySelectorAll('uncramp-guide :is(h2, a)')].map((found) => found.getBoundingClientRect()).every(({ top, height }, at, all) => height > 0 && (at === 0 || top >= all[at - 1].top))";
    assert_eq!(tab.ask(order), true);
    // Links that are added later are shown as well.
    tab.ask("void guide().append(Object.assign(document.createElement('a'), { href: '/p/more', textContent: 'More' }))");
    let more = "guide().lastChild.getClientRects().length";
    tab.sees("one more", more, 1);
    assert_eq!(tab.ask("failures"), json!([]));
}

fn links_in_a_list_are_products(tab: &mut Tab) {
    let _store = tab.shops(&Shop::new(WRITTEN));
    tab.guide_stands();
    let seen = "[...guide().querySelectorAll('*')].filter((found) => found.getClientRects().length).length";
    assert_eq!(tab.ask(seen), 0, "the guide takes their place");
    tab.enters_guide(0);
    lets_go(tab);
    let products = format!("{PRODUCTS}.sort()");
    tab.sees(
        "the products",
        &products,
        json!(["Bottle", "Foam roller", "Massage"]),
    );
    clicks(tab, "Foam roller");
    tab.session().leave().unwrap();
    tab.sees("the store's own page", "document.title", "A product");
}

fn replacing_the_links_keeps_the_guide(tab: &mut Tab) {
    let _store = tab.shops(&Shop::new(WRITTEN));
    tab.guide_stands();
    // As a page does that re-renders its parts. WebKit then unloads the frame.
    tab.ask("void (guide().innerHTML = '<a slot=\"bottle\" href=\"/p/new\">New bottle</a>')");
    tab.sees("the frame is there", "!!frame().contentWindow", true);
    tab.guide_stands();
    tab.enters_guide(0);
    lets_go(tab);
    tab.sees("the products", PRODUCTS, json!(["New bottle"]));
    tab.leaves_guide();
}

fn the_focus_moves_from_a_link_to_the_guide(tab: &mut Tab) {
    let _store = tab.shops(&Shop::new(guide("")));
    tab.guide_stands();
    // While it loads again the links are seen.
    let focused = tab.ask("(guide().restart(), guide().querySelector('a').focus(), document.activeElement.textContent)");
    assert_eq!(focused, "Foam roller");
    let focused =
        "[document.activeElement === guide(), guide().shadowRoot.activeElement === frame()]";
    tab.sees("the guide has the focus", focused, json!([true, true]));
}
