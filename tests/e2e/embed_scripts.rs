//! What a store's tools do to the guide's script, and what its editor does to the links.

use std::fs;

use serde_json::json;
use xtask::release::EmbedScript;

use crate::embed::{PRODUCTS, click_in_frame, reach_relief};
use crate::harness::scenarios;
use crate::support::dist;
use crate::support::store::{StorePage, guide};
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
fn bundled() -> String {
    format!("var before = 1;\n{}\nvar after = 1;", script())
}

const BUNDLE: &str = "<script src=\"/bundle.js\" defer></script>";

fn a_script_that_is_loaded_differently_finds_the_guide(tab: &mut Tab) {
    let name = EmbedScript::of(&dist()).unwrap().name;
    let url = [tab.server().url(), name].concat();
    let script = script();
    for markup in [
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
        let _store = tab.open_store(&StorePage::new(guide("")).with_embed_script(markup.as_str()));
        let markup = &markup[..markup.len().min(200)];
        let root = tab.server().url();
        let found = format!(
            "[frame()?.src.startsWith('{root}embed/?') ?? false, events.map(([type]) => type)]"
        );
        tab.wait_for(markup, &found, json!([true, ["ready"]]));
        assert_eq!(
            tab.eval("[failures, warnings]"),
            json!([[], []]),
            "{markup}"
        );
    }
}

fn a_script_without_its_file_name_reads_the_element(tab: &mut Tab) {
    let root = tab.server().url();
    let inlined = format!("<script>{}</script>", script());
    for markup in [BUNDLE, &inlined] {
        // With a trailing slash, and without.
        for root in [root.as_str(), root.trim_end_matches('/')] {
            let body = guide(&format!("src=\"{root}\""));
            let _store = tab.open_store(
                &StorePage::new(body)
                    .with_embed_script(markup)
                    .with_bundle(bundled()),
            );
            tab.wait_for_guide();
            assert_eq!(tab.eval("[failures, warnings]"), json!([[], []]));
        }
    }
}

/// Each link of the store with the number of times it is shown, and whether the link to the guide is shown.
const SHOWN_LINKS: &str = "[[...document.querySelectorAll('uncramp-guide a')].map((link) => [link.textContent, link.getClientRects().length]), !!guide().shadowRoot?.querySelector('a')]";

fn a_script_that_finds_no_guide_says_so_once(tab: &mut Tab) {
    for address in ["", "src=\"javascript:alert(1)\"", "src=\"http://\""] {
        let body = [guide(address), guide(address)].concat();
        let _store = tab.open_store(
            &StorePage::new(body)
                .with_embed_script(BUNDLE)
                .with_bundle(bundled()),
        );
        let warned = "warnings.map((text) => /^uncramp-guide: .*src=\"https:/.test(text))";
        tab.wait_for("the warning says what to write", warned, json!([true]));
        tab.wait_for("no height is reserved", "guide(1).style.minHeight", "0px");
        assert_eq!(
            tab.eval(SHOWN_LINKS),
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
            tab.eval("[!!frame(), failures, window.after, warnings.length]"),
            json!([false, [], 1, 1]),
            "the store's own code keeps running"
        );
    }
}

fn an_address_that_is_set_later_is_used(tab: &mut Tab) {
    let _store = tab.open_store(
        &StorePage::new(guide(""))
            .with_embed_script(BUNDLE)
            .with_bundle(bundled()),
    );
    tab.wait_for("the missing address is reported", "warnings.length", 1);
    let root = json!(tab.server().url());
    tab.eval(&format!("void guide().setAttribute('src', {root})"));
    tab.wait_for_guide();
}

/// Markup as a rich-text editor produces it.
const WRITTEN: &str = "<uncramp-guide><h2>For runners</h2><ul><li><a slot=\"roller\" href=\"/p/roller\">Foam roller</a></li></ul><p>And <a slot=\"shoes\" href=\"/p/shoes\">Shoes</a></p><br><!-- two more --><div><div><a slot=\"bottle\" href=\"/p/bottle\">Bottle</a></div></div><a slot=\"massage\" href=\"/p/massage\">Massage</a> or <a slot=\"wine\" href=\"/p/wine\">Wine</a></uncramp-guide>";

fn links_are_visible_however_they_are_nested(tab: &mut Tab) {
    let root = tab.server().url();
    let policy = format!("script-src 'self' {root}; frame-src 'none'");
    let _store =
        tab.open_store(&StorePage::new(WRITTEN).with_header("content-security-policy", policy));
    tab.wait_for(
        "the frame was refused",
        "violations.includes('frame-src')",
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
    tab.wait_for("each link once", SHOWN_LINKS, each_once);
    // The heading is shown too, and everything is stacked vertically.
    let order = "[...document.querySelectorAll('uncramp-guide :is(h2, a)')].map((found) => found.getBoundingClientRect()).every(({ top, height }, at, all) => height > 0 && (at === 0 || top >= all[at - 1].top))";
    assert_eq!(tab.eval(order), true);
    // Links that are added later are shown as well.
    tab.eval("void guide().append(Object.assign(document.createElement('a'), { href: '/p/more', textContent: 'More' }))");
    let more = "guide().lastChild.getClientRects().length";
    tab.wait_for("one more", more, 1);
    assert_eq!(tab.eval("failures"), json!([]));
}

fn links_in_a_list_are_products(tab: &mut Tab) {
    let _store = tab.open_store(&StorePage::new(WRITTEN));
    tab.wait_for_guide();
    let seen = "[...guide().querySelectorAll('*')].filter((found) => found.getClientRects().length).length";
    assert_eq!(tab.eval(seen), 0, "the guide takes their place");
    tab.enter_guide(0);
    reach_relief(tab);
    let products = format!("{PRODUCTS}.sort()");
    tab.wait_for(
        "the products",
        &products,
        json!(["Bottle", "Foam roller", "Massage"]),
    );
    click_in_frame(tab, "Foam roller");
    tab.session().leave().unwrap();
    tab.wait_for("the store's own page", "document.title", "A product");
}

fn replacing_the_links_keeps_the_guide(tab: &mut Tab) {
    let _store = tab.open_store(&StorePage::new(WRITTEN));
    tab.wait_for_guide();
    // As a page does that re-renders its parts. WebKit then unloads the frame.
    tab.eval("void (guide().innerHTML = '<a slot=\"bottle\" href=\"/p/new\">New bottle</a>')");
    tab.wait_for("the frame is there", "!!frame().contentWindow", true);
    tab.wait_for_guide();
    tab.enter_guide(0);
    reach_relief(tab);
    tab.wait_for("the products", PRODUCTS, json!(["New bottle"]));
    tab.leave_guide();
}

fn the_focus_moves_from_a_link_to_the_guide(tab: &mut Tab) {
    let _store = tab.open_store(&StorePage::new(guide("")));
    tab.wait_for_guide();
    // While it loads again the links are seen.
    let focused = tab.eval("(guide().restart(), guide().querySelector('a').focus(), document.activeElement.textContent)");
    assert_eq!(focused, "Foam roller");
    let focused =
        "[document.activeElement === guide(), guide().shadowRoot.activeElement === frame()]";
    tab.wait_for("the guide has the focus", focused, json!([true, true]));
}
