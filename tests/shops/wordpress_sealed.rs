//! What the shop can read of the guide that its own server sends: nothing. That server sends no headers for CORS.

use serde_json::json;
use uncramp::care::{Answer, Muscle, StepId};
use uncramp::content;

use crate::shop::{FRAME, Shop};
use crate::support::store::RECORDER;
use crate::walk::HOLD;

/// Where the guide is in the shop.
const GUIDE: &str = "/wp-content/plugins/uncramp/guide/";

/// Which of the texts a recorder has: a question, an answer, an instruction, and the text around the guide.
fn found() -> String {
    let texts = [
        content::en::step(StepId::HOME).heading,
        content::en::label(StepId::HOME, Answer::Muscle(Muscle::BackOfThigh)),
        content::en::step(HOLD).heading,
        "Before.",
    ];
    let texts = texts.map(|text| json!(text).to_string()).join(", ");
    format!("[{texts}].map((text) => recorded.some((found) => found.includes(text)))")
}

pub fn a_session_recorder_reads_nothing_of_the_guide(shop: &Shop) {
    check_sends_no_cors_headers(shop);
    shop.visit("/block/");
    let script = json!(RECORDER);
    shop.tab.eval(&format!(
        "void document.head.append(Object.assign(document.createElement('script'), {{ text: {script} }}))"
    ));
    shop.enter_guide();
    assert_eq!(shop.tab.eval("origin"), "null");
    shop.walk_to_hold();
    check_may_keep_the_screen_on(shop);
    shop.walk_to_after_care();
    shop.tab.session().leave().unwrap();
    assert_eq!(shop.tab.eval(&found()), json!([false, false, false, true]));
    assert_eq!(
        shop.tab.eval(&format!("{FRAME}.contentDocument")),
        json!(null)
    );
    // It would have the question of a frame that is not sealed.
    shop.tab.eval(&format!(
        "void document.body.append(Object.assign(document.createElement('iframe'), {{ src: '{GUIDE}embed/index.html', width: 380, height: 900 }}))"
    ));
    shop.tab.wait_for(
        "a frame that is not sealed is recorded",
        &found(),
        json!([true, true, false, true]),
    );
}

/// Otherwise this would prove nothing about the servers of shops.
fn check_sends_no_cors_headers(shop: &Shop) {
    let address = format!("{}{GUIDE}sealed.js", shop.wordpress.url());
    let response = ureq::get(address).call().unwrap();
    let headers = response.headers();
    for name in [
        "access-control-allow-origin",
        "cross-origin-resource-policy",
    ] {
        assert!(headers.get(name).is_none(), "{name}");
    }
}

/// What the element grants to the frame reaches a frame without an origin.
fn check_may_keep_the_screen_on(shop: &Shop) {
    let allowed = "['screen-wake-lock', 'autoplay'].filter((name) => document.featurePolicy.allowsFeature(name))";
    assert_eq!(
        shop.tab.eval(allowed),
        json!(["screen-wake-lock", "autoplay"])
    );
}

pub fn the_guide_stores_nothing_in_the_shop(shop: &Shop) {
    let ours = "[localStorage, sessionStorage].flatMap((storage) => Object.keys(storage)).filter((key) => key.includes('uncramp'))";
    assert_eq!(shop.tab.eval(ours), json!([]));
    assert_eq!(shop.tab.eval("document.cookie"), "");
    // Opened by itself, the guide has the origin of the shop.
    shop.visit(&format!("{GUIDE}embed/index.html"));
    shop.tab.wait_for_app_step(StepId::HOME);
    assert_eq!(shop.tab.eval("origin"), shop.wordpress.url());
    shop.walk_to_hold();
    shop.visit("/block/");
    assert_eq!(shop.tab.eval(ours), json!([]));
}
