//! Installing: offered if the browser supports it, explained if not, and never during an episode.

use serde_json::json;
use uncramp::care::{Answer, Muscle, Question, StepId, Stretch};
use uncramp::content::en::offline as words;
use xtask::browsers::Browser;

use crate::harness::scenarios;
use crate::support::devtools::DevTools;
use crate::support::dist;
use crate::support::host::Host;
use crate::support::tab::Tab;

scenarios![
    installing_is_offered_at_home_and_after_care_only,
    an_iphone_shows_how_to_install,
    an_installed_guide_offers_nothing,
    the_browser_finds_the_guide_installable,
];

const CALF: StepId = StepId::Question(Question::Calf);
const SEATED: StepId = StepId::Hold(Stretch::HamstringSeated);

/// The texts of all visible offers.
const OFFERED: &str = "[...document.querySelectorAll('#offers :is(button, summary, p)')].filter((found) => found.offsetWidth > 0 && (found.localName === 'summary' || !found.closest('details:not([open])'))).map((found) => found.textContent.trim())";

/// The event of a browser that supports installation.
const CAN_INSTALL: &str = "(() => {
    const event = new Event('beforeinstallprompt', { cancelable: true });
    event.prompt = () => (window.prompted = (window.prompted ?? 0) + 1);
    dispatchEvent(event);
    return event.defaultPrevented;
})()";

fn installing_is_offered_at_home_and_after_care_only(tab: &mut Tab) {
    tab.start("");
    tab.wait_for("nothing is offered", OFFERED, json!([]));
    assert_eq!(tab.eval(CAN_INSTALL), true);
    tab.wait_for("it is offered", OFFERED, json!([words::INSTALL]));
    tab.walk(&[(Answer::Muscle(Muscle::BackOfThigh), SEATED)]);
    tab.wait_for("nothing is offered", OFFERED, json!([]));
    tab.walk(&[(Answer::LetGo, StepId::After)]);
    tab.wait_for("it is offered", OFFERED, json!([words::INSTALL]));
    tab.click(words::INSTALL);
    tab.wait_for("the browser asks", "window.prompted", 1);
    tab.wait_for("it is offered once", OFFERED, json!([]));
}

fn an_iphone_shows_how_to_install(tab: &mut Tab) {
    tab.serve_with_script(
        "Object.defineProperty(Navigator.prototype, 'standalone', { value: false });",
    );
    tab.start("");
    tab.wait_for("it is offered", OFFERED, json!([words::INSTALL]));
    tab.eval("void document.querySelector('#offers summary').click()");
    tab.wait_for(
        "the instructions are shown",
        OFFERED,
        json!([words::INSTALL, words::INSTALL_IOS]),
    );
    tab.start(CALF.path());
    tab.wait_for("nothing is offered", OFFERED, json!([]));
}

fn an_installed_guide_offers_nothing(tab: &mut Tab) {
    tab.serve_with_script(
        "Object.defineProperty(Navigator.prototype, 'standalone', { value: true });",
    );
    tab.start("");
    assert_eq!(tab.eval(CAN_INSTALL), false);
    tab.wait_for("nothing is offered", OFFERED, json!([]));
}

fn the_browser_finds_the_guide_installable(tab: &mut Tab) {
    let mut host = Host::of(&dist());
    tab.install(&host);
    if tab.engine == Browser::Chromium {
        let mut tools = DevTools::of(tab);
        let found = tools.call("Page.getInstallabilityErrors", &json!({}));
        assert_eq!(found["installabilityErrors"], json!([]));
        let manifest = tools.call("Page.getAppManifest", &json!({}));
        assert_eq!(manifest["errors"], json!([]));
    }
    // Open it as the home screen does, without a network.
    let start = tab.resolve(
        "fetch(document.querySelector('link[rel=manifest]').href).then((found) => found.json()).then(({ start_url }) => new URL(start_url, location.href).pathname + new URL(start_url, location.href).search)",
    );
    host.stop();
    tab.session()
        .goto(&host.url(start.as_str().unwrap().trim_start_matches('/')))
        .unwrap();
    tab.wait_for_app_step(StepId::HOME);
}
