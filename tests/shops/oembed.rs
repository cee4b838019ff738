//! A link to the guide that somebody pastes into an editor: what `WordPress` makes of it, and what runs in such a frame.

use std::net::Ipv4Addr;

use serde_json::Value;
use uncramp::care::{Answer, Muscle, StepId};
use uncramp::content;
use uncramp::language::Locale;
use uncramp::site::oembed::{FILE, oembed};
use xtask::browsers::Browser;
use xtask::demo::{Store, StoreFile};
use xtask::server::Fault;

use crate::shop::{Shop, php};
use crate::support::tab::Tab;
use crate::walk::HOLD;

/// The frame for a guide at this address.
fn frame(root: &str) -> String {
    let file: Value = serde_json::from_str(&oembed(root, Locale::ENGLISH)).unwrap();
    assert_eq!([&file["version"], &file["type"]], ["1.0", "rich"]);
    file["html"].as_str().unwrap().to_owned()
}

fn store(pages: Vec<StoreFile>) -> Store {
    Store::open((Ipv4Addr::LOCALHOST, 0).into(), pages).unwrap()
}

/// Opens a page with a frame, and enters it.
fn enter(tab: &Tab, frame: &str) -> Store {
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Page</title>{frame}"
    );
    let store = store(vec![StoreFile::new("/", page)]);
    tab.session().goto(&store.url()).unwrap();
    tab.session()
        .enter("document.querySelector('iframe')")
        .unwrap();
    store
}

/// With scripts and nothing else, as `WordPress` seals it, and as our own file does.
#[test]
fn the_app_runs_to_a_hold_in_a_sealed_frame() {
    for engine in Browser::ALL {
        check_app_runs_to_a_hold(&Tab::open_bare(engine));
    }
}

#[track_caller]
fn check_app_runs_to_a_hold(tab: &Tab) {
    let own = frame(&tab.server().url());
    let (before, rest) = own.split_once("sandbox=\"").unwrap();
    let (_, after) = rest.split_once('"').unwrap();
    let wordpress = format!("{before}sandbox=\"allow-scripts\" security=\"restricted\"{after}");
    for frame in [own.as_str(), &wordpress] {
        let _store = enter(tab, frame);
        tab.wait_for_app_step(StepId::HOME);
        assert_eq!(tab.eval("origin"), "null");
        tab.tap_in_real_time(StepId::HOME, Answer::Muscle(Muscle::BackOfThigh), HOLD);
        tab.wait_for_stage("running");
        tab.session().leave().unwrap();
    }
}

/// Where none of our scripts can be loaded.
#[test]
fn the_plain_pages_work_in_every_sealed_frame() {
    for engine in Browser::ALL {
        let mut tab = Tab::open_bare(engine);
        tab.serve_with(&[(".js", Fault::Status(404))]);
        let sealed = frame(&tab.server().url());
        let _store = enter(&tab, &sealed);
        tab.wait_for(
            "the first step",
            "document.querySelector('h1')?.textContent",
            content::en::step(StepId::HOME).heading,
        );
        let label = content::en::label(StepId::HOME, Answer::Muscle(Muscle::BackOfThigh));
        let settled = "performance.now() > 1000";
        tab.wait_for("taps are accepted", settled, true);
        tab.click(label);
        tab.wait_for(
            "the next step",
            "document.querySelector('h1')?.textContent",
            content::en::step(HOLD).heading,
        );
    }
}

/// A part of the walk through each `WordPress`.
pub fn wordpress_makes_a_frame_of_a_pasted_link(shop: &Shop) {
    // A guide that knows its address: the page and the file that it would have.
    let address = "http://127.0.0.1:8099/";
    let html = shop.run(&format!(
        "add_filter( 'pre_http_request', function ( $answer, $request, $url ) {{
            $files = array( {0} => '<html><head><link rel=\"alternate\" type=\"application/json+oembed\" href=\"{address}{FILE}\"></head></html>', {1} => {2} );
            $file = strtok( $url, '?' );
            return isset( $files[ $file ] ) ? array( 'headers' => array(), 'cookies' => array(), 'body' => $files[ $file ], 'response' => array( 'code' => 200, 'message' => 'OK' ) ) : $answer;
        }}, 5, 3 );
        echo wp_json_encode( wp_oembed_get( '{address}' ) );",
        php(address),
        php(&format!("{address}{FILE}")),
        php(&oembed(address, Locale::ENGLISH)),
    ));
    let html = html.as_str().unwrap_or_else(|| panic!("{html}"));
    let expect = format!("src=\"{address}embed/index.html");
    assert!(
        html.contains(&expect) && html.contains("sandbox=\"allow-scripts\""),
        "{html}"
    );
}
