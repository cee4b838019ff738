//! The page for stores, and the demo store.

use std::net::Ipv4Addr;

use serde_json::json;
use uncramp::care::StepId;
use xtask::demo::{self, Store, StoreFile};

use crate::harness::scenarios;
use crate::support::store::NOTES;
use crate::support::tab::Tab;
use crate::support::webdriver::ENTER;

scenarios![
    the_snippet_contains_the_chosen_options,
    an_invalid_address_is_reported_and_left_out,
    the_snippet_works_in_an_empty_page_of_another_origin,
    without_script_there_is_a_snippet_to_copy,
    the_demo_store_has_the_guide_in_its_pages,
];

/// Changes a field of the form, as its reader would.
#[track_caller]
fn set_field(tab: &Tab, selector: &str, change: &str) {
    tab.eval(&format!(
        "void ((field) => {{ {change}; field.dispatchEvent(new Event('input', {{ bubbles: true }})); }})(document.querySelector({}))",
        json!(selector)
    ));
}

/// The snippet on the page.
const SNIPPET: &str = "document.querySelector('#snippet').textContent";

fn choose_options(tab: &Tab) {
    set_field(tab, "[name=theme][value=dark]", "field.checked = true");
    set_field(tab, "[name=own]", "field.checked = true");
    set_field(tab, "[name=accent]", "field.value = '#7a1f3d'");
    set_field(
        tab,
        "[data-slot=roller] [name=label]",
        "field.value = 'Roller \"A\" & <b>'",
    );
    set_field(
        tab,
        "[data-slot=roller] [name=address]",
        "field.value = '/p/1?a=1&b=2'",
    );
}

fn the_snippet_contains_the_chosen_options(tab: &mut Tab) {
    tab.go("stores/");
    tab.wait_for(
        "the form is there",
        "!document.querySelector('#builder').inert",
        true,
    );
    choose_options(tab);
    let lines = [
        tab.script_line().as_str(),
        "\n<uncramp-guide src=\"",
        &tab.server().url(),
        "\" style=\"display:block;min-height:1060px\" theme=\"dark\" accent=\"#7a1f3d\" lang=\"en\">\n  <a slot=\"roller\" href=\"/p/1?a=1&amp;b=2\">Roller &quot;A&quot; &amp; &lt;b&gt;</a>\n</uncramp-guide>",
    ]
    .concat();
    tab.wait_for("the lines", SNIPPET, lines);
    // The preview is the real guide with the chosen options.
    let frame = "document.querySelector('uncramp-guide').shadowRoot.querySelector('iframe')";
    tab.eval("void document.querySelector('#preview').scrollIntoView()");
    tab.wait_for("the preview", &format!("{frame}?.style.visibility"), "");
    let attributes = "((guide) => [guide.getAttribute('theme'), guide.getAttribute('accent'), guide.querySelector('a')?.textContent])(document.querySelector('uncramp-guide'))";
    tab.wait_for(
        "the chosen options",
        attributes,
        json!(["dark", "#7a1f3d", "Roller \"A\" & <b>"]),
    );
    // By a key: for some frames after scrolling, Chromium sends a click to the preview that was there before.
    tab.eval("void document.querySelector('#copy').focus()");
    tab.session().press(ENTER).unwrap();
    let result = "document.querySelector('#copied').textContent !== ''";
    tab.wait_for("the result of copying is shown", result, true);
}

fn an_invalid_address_is_reported_and_left_out(tab: &mut Tab) {
    tab.go("stores/");
    tab.wait_for(
        "the form is there",
        "!document.querySelector('#builder').inert",
        true,
    );
    choose_options(tab);
    for address in [
        "javascript:alert(1)",
        "data:text/html,x",
        "http://",
        "mailto:a@b.example",
    ] {
        set_field(
            tab,
            "[data-slot=roller] [name=address]",
            &format!("field.value = {}", json!(address)),
        );
        tab.wait_for(
            "the error is shown",
            "document.querySelector('#wrong').textContent",
            uncramp::content::en::stores::NO_ADDRESS,
        );
        assert_eq!(
            tab.eval(&format!("{SNIPPET}.includes('<a ')")),
            false,
            "{address}"
        );
        assert_eq!(
            tab.eval("document.querySelector('[data-slot=roller] [name=address]').value"),
            address
        );
    }
    set_field(
        tab,
        "[data-slot=roller] [name=address]",
        "field.value = '/p/1'",
    );
    tab.wait_for(
        "the error is gone",
        "document.querySelector('#wrong').textContent",
        "",
    );
}

fn the_snippet_works_in_an_empty_page_of_another_origin(tab: &mut Tab) {
    tab.go("stores/");
    tab.wait_for(
        "the form is there",
        "!document.querySelector('#builder').inert",
        true,
    );
    let lines = tab.eval(SNIPPET);
    let page = format!(
        "<!doctype html>\n<script>{NOTES}</script>\n{}",
        lines.as_str().unwrap()
    );
    let store = Store::open(
        (Ipv4Addr::LOCALHOST, 0).into(),
        vec![StoreFile::new("/", page)],
    )
    .unwrap();
    tab.session().goto(&store.url()).unwrap();
    tab.wait_for_guide();
    tab.enter_guide(0);
    assert_eq!(tab.step(), StepId::HOME);
    tab.leave_guide();
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
    let no_script = uncramp::content::en::stores::NO_SCRIPT;
    tab.wait_for_element("/stores/", &format!("//p[@id='how' and .='{no_script}']"));
    let idle =
        "[document.querySelector('#builder').inert, document.querySelector('#copy').disabled]";
    assert_eq!(tab.eval(idle), json!([true, true]));
    // Missing scripts are recorded as errors.
    tab.take_errors();
}

fn the_demo_store_has_the_guide_in_its_pages(tab: &mut Tab) {
    let guide = tab.server().url();
    let files = demo::demo_store(&crate::support::dist(), &guide).unwrap();
    let store = Store::open((Ipv4Addr::LOCALHOST, 0).into(), files).unwrap();
    for path in ["cramp/", "electrolytes/"] {
        tab.session()
            .goto(&format!("{}{path}", store.url()))
            .unwrap();
        tab.eval("void document.querySelector('uncramp-guide').scrollIntoView()");
        let frame = "document.querySelector('uncramp-guide').shadowRoot?.querySelector('iframe')";
        tab.wait_for(
            "the guide is ready",
            &format!("{frame}?.style.visibility"),
            "",
        );
        tab.session().enter(frame).unwrap();
        tab.wait_for(
            "the guide",
            "[test.state().app, test.state().step]",
            json!(["ready", ""]),
        );
        tab.leave_guide();
    }
}
