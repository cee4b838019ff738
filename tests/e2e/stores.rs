//! The page for stores, and the demo store.

use std::net::Ipv4Addr;

use serde_json::json;
use uncramp::care::StepId;
use xtask::demo::{self, Sent, Store};

use crate::harness::scenarios;
use crate::support::store::NOTES;
use crate::support::tab::Tab;

scenarios![
    the_snippet_contains_the_chosen_options,
    an_invalid_address_is_reported_and_left_out,
    the_snippet_works_in_an_empty_page_of_another_origin,
    without_script_there_is_a_snippet_to_copy,
    the_demo_store_has_the_guide_in_its_pages,
];

/// Changes a field of the form, as its reader would.
#[track_caller]
fn sets(tab: &Tab, selector: &str, change: &str) {
    tab.ask(&format!(
        "void ((field) => {{ {change}; field.dispatchEvent(new Event('input', {{ bubbles: true }})); }})(document.querySelector({}))",
        json!(selector)
    ));
}

/// The snippet on the page.
const LINES: &str = "document.querySelector('#snippet').textContent";

fn chooses(tab: &Tab) {
    sets(tab, "[name=theme][value=dark]", "field.checked = true");
    sets(tab, "[name=own]", "field.checked = true");
    sets(tab, "[name=accent]", "field.value = '#7a1f3d'");
    sets(
        tab,
        "[data-slot=roller] [name=label]",
        "field.value = 'Roller \"A\" & <b>'",
    );
    sets(
        tab,
        "[data-slot=roller] [name=address]",
        "field.value = '/p/1?a=1&b=2'",
    );
}

fn the_snippet_contains_the_chosen_options(tab: &mut Tab) {
    tab.go("stores/");
    tab.sees(
        "the form is there",
        "!document.querySelector('#builder').inert",
        true,
    );
    chooses(tab);
    let lines = [
        tab.script_line().as_str(),
        "\n<uncramp-guide src=\"",
        &tab.server().url(),
        "\" style=\"display:block;min-height:1060px\" theme=\"dark\" accent=\"#7a1f3d\" lang=\"en\">\n  <a slot=\"roller\" href=\"/p/1?a=1&amp;b=2\">Roller &quot;A&quot; &amp; &lt;b&gt;</a>\n</uncramp-guide>",
    ]
    .concat();
    tab.sees("the lines", LINES, lines);
    // The preview is the real guide with the chosen options.
    let frame = "document.querySelector('uncramp-guide').shadowRoot.querySelector('iframe')";
    tab.ask("void document.querySelector('#preview').scrollIntoView()");
    tab.sees("the preview", &format!("{frame}?.style.visibility"), "");
    let attributes = "((guide) => [guide.getAttribute('theme'), guide.getAttribute('accent'), guide.querySelector('a')?.textContent])(document.querySelector('uncramp-guide'))";
    tab.sees(
        "what is chosen",
        attributes,
        json!(["dark", "#7a1f3d", "Roller \"A\" & <b>"]),
    );
    tab.click("Copy");
    let said = "document.querySelector('#copied').textContent !== ''";
    tab.sees("it is said how copying went", said, true);
}

fn an_invalid_address_is_reported_and_left_out(tab: &mut Tab) {
    tab.go("stores/");
    tab.sees(
        "the form is there",
        "!document.querySelector('#builder').inert",
        true,
    );
    chooses(tab);
    for address in [
        "javascript:alert(1)",
        "data:text/html,x",
        "http://",
        "mailto:a@b.example",
    ] {
        sets(
            tab,
            "[data-slot=roller] [name=address]",
            &format!("field.value = {}", json!(address)),
        );
        tab.sees(
            "it is said",
            "document.querySelector('#wrong').textContent",
            uncramp::content::stores::NO_ADDRESS,
        );
        assert_eq!(
            tab.ask(&format!("{LINES}.includes('<a ')")),
            false,
            "{address}"
        );
        assert_eq!(
            tab.ask("document.querySelector('[data-slot=roller] [name=address]').value"),
            address
        );
    }
    sets(
        tab,
        "[data-slot=roller] [name=address]",
        "field.value = '/p/1'",
    );
    tab.sees(
        "all is well again",
        "document.querySelector('#wrong').textContent",
        "",
    );
}

fn the_snippet_works_in_an_empty_page_of_another_origin(tab: &mut Tab) {
    tab.go("stores/");
    tab.sees(
        "the form is there",
        "!document.querySelector('#builder').inert",
        true,
    );
    let lines = tab.ask(LINES);
    let page = format!(
        "<!doctype html>\n<script>{NOTES}</script>\n{}",
        lines.as_str().unwrap()
    );
    let store = Store::open((Ipv4Addr::LOCALHOST, 0).into(), vec![Sent::new("/", page)]).unwrap();
    tab.session().goto(&store.url()).unwrap();
    tab.guide_stands();
    tab.enters_guide(0);
    assert_eq!(tab.step(), StepId::HOME);
    tab.leaves_guide();
}

fn without_script_there_is_a_snippet_to_copy(tab: &mut Tab) {
    let page = std::fs::read_to_string(crate::support::dist().join("stores/index.html")).unwrap();
    let page = scraper::Html::parse_document(&page);
    let snippet = scraper::Selector::parse("#snippet").unwrap();
    let lines: String = page.select(&snippet).next().unwrap().text().collect();
    assert!(
        lines.contains(
            "<uncramp-guide src=\"/\" style=\"display:block;min-height:1060px\" theme=\"auto\" lang=\"en\">"
        ),
        "{lines}"
    );
    tab.serve_with(&[(".js", xtask::server::Fault::Status(404))]);
    tab.go("stores/");
    let no_script = uncramp::content::stores::NO_SCRIPT;
    tab.finds("/stores/", &format!("//p[@id='how' and .='{no_script}']"));
    let idle =
        "[document.querySelector('#builder').inert, document.querySelector('#copy').disabled]";
    assert_eq!(tab.ask(idle), json!([true, true]));
    // Missing scripts are recorded as errors.
    tab.take_errors();
}

fn the_demo_store_has_the_guide_in_its_pages(tab: &mut Tab) {
    let guide = tab.server().url();
    let sent = demo::demo_store(&crate::support::dist(), &guide).unwrap();
    let store = Store::open((Ipv4Addr::LOCALHOST, 0).into(), sent).unwrap();
    for path in ["cramp/", "electrolytes/"] {
        tab.session()
            .goto(&format!("{}{path}", store.url()))
            .unwrap();
        tab.ask("void document.querySelector('uncramp-guide').scrollIntoView()");
        let frame = "document.querySelector('uncramp-guide').shadowRoot?.querySelector('iframe')";
        tab.sees(
            "the guide has answered",
            &format!("{frame}?.style.visibility"),
            "",
        );
        tab.session().enter(frame).unwrap();
        tab.sees(
            "the guide",
            "[test.look().app, test.look().step]",
            json!(["ready", ""]),
        );
        tab.leaves_guide();
    }
}
