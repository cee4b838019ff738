//! The guide of the plugin without its app, in a folder that the build did not know.

use std::fs;

use serde_json::{Value, json};
use uncramp::care::{Answer, Muscle, StepId};
use uncramp::content;
use xtask::browsers::Browser;
use xtask::server::Fault;

use crate::shop::files;
use crate::support::host::{Host, Version};
use crate::support::states::one_of_each_kind;
use crate::support::tab::Tab;
use crate::walk::HOLD;

/// Where the guide is.
const FOLDER: &str = "wp-content/plugins/uncramp/";

/// A copy of the release with the plugin in a folder below it.
fn release_with_plugin() -> Version {
    let version = Version::this();
    for (path, content) in files() {
        let file = version.path().join(FOLDER).join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, content).unwrap();
    }
    version
}

/// How every element of the page looks, as far as style sheets decide it, and how many rules the page has.
const LOOKS: &str = "[[...document.styleSheets].reduce((sum, { cssRules }) => sum + cssRules.length, 0), ...[...document.querySelectorAll('body, body *')].map((element) => { \
    const style = getComputedStyle(element); \
    return [element.localName, ...['display', 'position', 'color', 'background', 'font', 'margin', 'padding', 'border', 'width', 'height', 'opacity', 'transform', 'fill', 'stroke', 'animation'].map((name) => style[name])].join(); })]";

#[test]
fn a_page_of_the_plugin_looks_as_in_the_release() {
    let tab = Tab::open_bare(Browser::Chromium);
    let version = release_with_plugin();
    let mut host = Host::of(version.path());
    // The app would change the pages while they are compared.
    host.serve_with(&[(".js", Fault::Status(404))]);
    let looks = |path: &str| -> Value {
        tab.visit(&host, path);
        tab.wait_for("the page", "document.readyState", "complete");
        // A plugin keeps nothing, as if its frame were always sealed.
        tab.eval("void (document.documentElement.dataset.sealed = '', document.documentElement.style.setProperty('animation', 'none')), document.getAnimations().forEach((it) => it.finish?.())");
        tab.eval(LOOKS)
    };
    let steps = one_of_each_kind().into_iter();
    let steps = steps.filter(|step| *step != StepId::Diary);
    let pages = steps.map(StepId::path).chain(["about/", "learn/"]);
    for page in pages {
        let path = format!("embed/{page}index.html");
        let release = looks(&path);
        assert!(release.as_array().unwrap().len() > 20, "{path}");
        let plugin = looks(&format!("{FOLDER}guide/{path}"));
        assert!(release == plugin, "{path}");
    }
}

#[test]
fn the_plugins_pages_lead_on_without_javascript() {
    let mut tab = Tab::open_bare(Browser::Chromium);
    tab.reopen(&|capabilities| {
        let off = json!({ "profile.managed_default_content_settings.javascript": 2 });
        capabilities["goog:chromeOptions"]["prefs"] = off;
    });
    let version = release_with_plugin();
    let host = Host::of(version.path());
    let check_is_at = |step: StepId| {
        let heading = content::en::step(step).heading;
        tab.wait_for_element_at(
            &host.url(&format!("{FOLDER}guide/embed/{}index.html", step.path())),
            &format!("//h1[.=\"{heading}\"]"),
        );
    };
    // What servers open in place of a folder, and what leads on from there.
    tab.visit(&host, &format!("{FOLDER}guide/index.html"));
    check_is_at(StepId::HOME);
    for (from, answer, to) in [
        (StepId::HOME, Answer::Muscle(Muscle::BackOfThigh), HOLD),
        (HOLD, Answer::LetGo, StepId::After),
    ] {
        tab.click_at(&format!(
            "//a[normalize-space()='{0}' or span='{0}']",
            content::en::label(from, answer)
        ));
        check_is_at(to);
    }
    let requests = host.requests();
    assert!(
        requests.iter().all(|path| !path.contains(".js")),
        "{requests:?}"
    );
}
