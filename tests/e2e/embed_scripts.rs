//! What a store's tools do to the guide's script, and what its editor does to the links.

use std::fs;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use xtask::release::EmbedScript;
use xtask::server::{Server, ServerOptions};

use crate::embed::{PRODUCTS, follow_product, reach_relief};
use crate::harness::scenarios;
use crate::support::dist;
use crate::support::store::{StorePage, guide};
use crate::support::tab::Tab;

scenarios![
    the_script_survives_what_tools_do_to_it,
    an_earlier_version_of_the_script_still_works,
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

/// Runs after the script in the same file, which shows that the script did not throw.
const CODE_BEHIND: &str = "\nwindow.after = 1;";

/// A way in which the script gets into a store's page.
struct Way {
    name: &'static str,
    /// The markup, with the store's bundle at `/bundle.js`.
    markup: String,
    /// Whether an element without `src` finds the guide.
    by_name: bool,
    /// Whether an element with `src` does.
    by_src: bool,
    /// Whether there is code after the script in the same file.
    code_behind: bool,
}

/// Sixteen ways, found in optimisers, tag managers and site builders. `cdn` serves a copy of the guide.
fn ways(tab: &Tab, cdn: &str) -> [Way; 16] {
    let EmbedScript { name, integrity } = EmbedScript::of(&dist()).unwrap();
    let url = [tab.server().url().as_str(), &name].concat();
    let line = tab.script_line();
    let code = script() + CODE_BEHIND;
    let encoded = BASE64_STANDARD.encode(&code);
    let append = |attributes: &str| {
        format!(
            "addEventListener(\"load\", () => document.body.append(Object.assign(document.createElement(\"script\"), {{ {attributes} }})))"
        )
    };
    let found = |name, markup: String| Way {
        name,
        markup,
        by_name: true,
        by_src: true,
        code_behind: false,
    };
    let by_src = |name, markup: String| Way {
        by_name: false,
        code_behind: true,
        ..found(name, markup)
    };
    let fetched = format!("fetch(\"{url}\").then((file) => file.text())");
    [
        found("as is", line.clone()),
        found("async", line.replace(" defer", " async")),
        found(
            "by a tag manager",
            format!(
                "<script>{}</script>",
                append(&format!(
                    "src: \"{url}\", integrity: \"{integrity}\", crossOrigin: \"anonymous\""
                ))
            ),
        ),
        found(
            "delayed by its type",
            format!(
                "<script type=\"rocketlazyloadscript\" data-rocket-src=\"{url}\" defer></script><script>{}</script>",
                append("src: document.querySelector(\"[data-rocket-src]\").dataset.rocketSrc")
            ),
        ),
        found(
            "from a CDN",
            format!("<script src=\"{cdn}{name}\" defer></script>"),
        ),
        found("twice", [line.as_str(), &line].concat()),
        found(
            "as a module",
            format!("<script type=\"module\" src=\"{url}\"></script>"),
        ),
        found("imported", format!("<script>import(\"{url}\")</script>")),
        found(
            "evaluated",
            format!("<script>{fetched}.then(eval)</script>"),
        ),
        found(
            "as a blob",
            format!(
                "<script>{fetched}.then((text) => document.head.append(Object.assign(document.createElement(\"script\"), {{ src: URL.createObjectURL(new Blob([text], {{ type: \"text/javascript\" }})) }})))</script>"
            ),
        ),
        Way {
            code_behind: true,
            ..found(
                "delayed and inlined",
                format!(
                    "<script type=\"text/plain\" data-src=\"{url}\"></script><script>{code}</script>"
                ),
            )
        },
        by_src("combined", BUNDLE.to_owned()),
        by_src(
            "minified under another name",
            "<script src=\"/bundle.js?ver=5f3a\" defer></script>".to_owned(),
        ),
        by_src("inlined", format!("<script>{code}</script>")),
        by_src(
            "as data",
            format!("<script src=\"data:text/javascript;base64,{encoded}\" defer></script>"),
        ),
        // The browser refuses the script: nothing of ours runs.
        Way {
            by_name: false,
            by_src: false,
            ..found(
                "minified with its old integrity",
                format!(
                    "<script src=\"/bundle.js\" integrity=\"{integrity}\" crossorigin=\"anonymous\" defer></script>"
                ),
            )
        },
    ]
}

fn the_script_survives_what_tools_do_to_it(tab: &mut Tab) {
    // Only the address of the frame matters here, and without the guide in it this takes seconds.
    tab.serve_with(&[("/embed/index.html", xtask::server::Fault::Status(503))]);
    let cdn = Server::start(&dist(), ServerOptions::default()).unwrap();
    let root = tab.server().url();
    let ways = ways(tab, &cdn.url());
    assert_eq!(ways.iter().filter(|way| way.by_name).count(), 11);
    assert_eq!(ways.iter().filter(|way| way.by_src).count(), 15);
    for way in ways {
        // Side by side, so that both are visible.
        let body = format!(
            "<div style=\"display:grid;grid-template-columns:1fr 1fr\">{}{}</div>",
            guide(""),
            guide(&format!("src=\"{root}\""))
        );
        let page = StorePage::new(body)
            .with_embed_script(way.markup)
            .with_bundle(script() + CODE_BEHIND);
        let _store = tab.open_next_store(&page);
        tab.wait_for(way.name, "document.readyState", "complete");
        let own_root = if way.name == "from a CDN" {
            cdn.url()
        } else {
            root.clone()
        };
        let frames = format!(
            "[frame(0)?.src.startsWith('{own_root}embed/index.html?') ?? false, frame(1)?.src.startsWith('{root}embed/index.html?') ?? false]"
        );
        tab.wait_for(way.name, &frames, json!([way.by_name, way.by_src]));
        let warnings = usize::from(way.by_src && !way.by_name);
        tab.wait_for(way.name, "warnings.length", warnings);
        // Where the guide is not found the store's links stay, and no dead link to the guide is shown.
        let links =
            "[...guide(0).querySelectorAll('a')].map((link) => link.getClientRects().length > 0)";
        let ours = "[!!frame(0), guide(0).shadowRoot?.querySelector('a')?.href ?? '']";
        if !way.by_name {
            assert_eq!(tab.eval(links), json!([true, true]), "{}", way.name);
            assert_eq!(tab.eval(ours), json!([false, ""]), "{}", way.name);
        }
        assert_eq!(
            tab.eval("[failures, window.after ?? 0]"),
            json!([[], u8::from(way.code_behind)]),
            "{}",
            way.name
        );
    }
}

/// Lines that stores have pasted name this file. The messages of that version are tested with `tests/embed/messages.json`.
fn an_earlier_version_of_the_script_still_works(tab: &mut Tab) {
    let url = tab.server().url();
    let script = format!("<script src=\"{url}embed-1.0.0.js\" defer></script>");
    let page = StorePage::new(guide("theme=dark accent=#7a1f3d")).with_embed_script(script);
    let _store = tab.open_store(&page);
    tab.wait_for_guide();
    tab.enter_guide(0);
    reach_relief(tab);
    tab.wait_for("the products", PRODUCTS, json!(["Foam roller"]));
    tab.leave_guide();
    tab.wait_for("the finished event", "events.at(-1)?.[0]", "finished");
    assert_eq!(tab.eval("[failures, warnings]"), json!([[], []]));
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
    follow_product(tab, "Foam roller");
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
    // The links are visible while it loads again.
    let focused = tab.eval("(guide().restart(), guide().querySelector('a').focus(), document.activeElement.textContent)");
    assert_eq!(focused, "Foam roller");
    let focused =
        "[document.activeElement === guide(), guide().shadowRoot.activeElement === frame()]";
    tab.wait_for("the guide has the focus", focused, json!([true, true]));
}
