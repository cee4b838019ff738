//! A new version is installed completely or not at all, waits until it is requested, and never disturbs an episode.

use serde_json::json;
use uncramp::care::{Answer, Question, StepId, Stretch};
use uncramp::content::offline as words;
use xtask::server::Fault;

use crate::harness::scenarios;
use crate::support::host::{Host, Version};
use crate::support::tab::Tab;

scenarios![
    a_new_version_is_offered_and_activated_on_request,
    a_new_version_in_the_middle_of_a_hold_changes_nothing,
    a_version_with_one_bad_file_is_rejected_entirely,
    an_interrupted_version_is_installed_on_the_next_attempt,
    an_episode_in_another_tab_delays_the_new_version,
    a_tab_that_did_not_request_the_update_is_left_alone,
    the_kill_switch_returns_the_pages_to_the_host,
    the_first_release_is_replaced_by_this_one,
];

const CALF: StepId = StepId::Question(Question::Calf);
const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);

const UPDATE: &str = "document.documentElement.dataset.update";

/// Makes the worker check for a new version, and waits for the result: "installed", "redundant", or a refusal by the host.
///
/// It uses `ready` rather than `getRegistration()`: with workers of many origins `WebKit` does not find the registration by
/// the latter, which the guide itself does not use.
#[track_caller]
fn looks_for_update(tab: &Tab) -> String {
    // The page may have started a check by itself.
    let state = tab.comes_to(
        "navigator.serviceWorker.ready.then((found) => new Promise((done) => {
            const watch = (worker) => worker.addEventListener('statechange', () => done(worker.state));
            found.addEventListener('updatefound', () => watch(found.installing));
            found.update().then(
                () => (found.installing ? watch(found.installing) : done(found.waiting ? 'installed' : 'the same')),
                () => done('refused'),
            );
        }))",
    );
    state.as_str().unwrap_or_default().to_owned()
}

/// The app files of a version, in order of their names.
fn app_of(version: &Version) -> Vec<String> {
    let mut names = vec![version.app("js"), version.app("wasm")];
    names.sort();
    names
}

/// The path suffixes of the files that only the new version has.
fn fetched(this: &Version, next: &Version) -> Vec<String> {
    let mut names = next.files();
    names.retain(|name| !this.files().contains(name));
    names
}

/// Waits until the page consists of this version only.
#[track_caller]
fn runs_version(tab: &Tab, version: &Version, step: StepId) {
    tab.runs(step);
    assert_eq!(tab.made_of(), app_of(version));
}

/// Marks this page: the mark disappears when the page is reloaded.
#[track_caller]
fn marks(tab: &Tab) {
    tab.ask("void (window.marked = true)");
}

const MARKED: &str = "window.marked === true";

fn a_new_version_is_offered_and_activated_on_request(tab: &mut Tab) {
    let (this, next) = (Version::this(), Version::next());
    let mut host = Host::of(this.path());
    tab.installs(&host);
    runs_version(tab, &this, StepId::HOME);
    assert_eq!(tab.ask(UPDATE), serde_json::Value::Null);

    host.serves(next.path(), &[]);
    marks(tab);
    assert_eq!(looks_for_update(tab), "installed");
    tab.sees("it is told", UPDATE, "ready");
    let said = "(({ offsetWidth, textContent }) => offsetWidth > 100 && textContent.includes('ready'))(document.querySelector('.updated'))";
    tab.sees("it can be read", said, true);
    // Two caches exist side by side: the current version and the next one.
    assert_eq!(tab.caches().len(), 2);
    assert_eq!(tab.ask(MARKED), true);

    tab.click(words::UPDATE_NOW);
    tab.sees("the page is loaded anew", MARKED, false);
    runs_version(tab, &next, StepId::HOME);
    tab.sees("nothing more is told", &format!("{UPDATE} ?? ''"), "");
    // It reloads only once.
    marks(tab);
    assert_eq!(tab.caches().len(), 1);
    host.stops();
    tab.visits(&host, CALF.path());
    runs_version(tab, &next, CALF);
}

fn a_new_version_in_the_middle_of_a_hold_changes_nothing(tab: &mut Tab) {
    let (this, next) = (Version::this(), Version::next());
    let mut host = Host::of(this.path());
    tab.installs(&host);
    tab.taps(StepId::HOME, Answer::Calf, CALF);
    tab.taps(CALF, Answer::CanStand, STANDING);
    marks(tab);
    host.serves(next.path(), &[]);
    assert_eq!(looks_for_update(tab), "installed");
    // The hold continues, without an announcement or a reload.
    let told = "document.querySelector('#offers').checkVisibility?.() ?? !document.querySelector('#offers').hidden";
    tab.sees("nothing is told", told, false);
    tab.reloads();
    runs_version(tab, &this, STANDING);
    tab.taps(STANDING, Answer::LetGo, StepId::After);
    tab.sees("it is told after it", told, true);
    tab.click(words::UPDATE_NOW);
    tab.sees(
        "it is in place",
        "document.querySelector('script[type=module]').src.split('/').at(-1)",
        next.app("js"),
    );
    runs_version(tab, &next, StepId::After);
}

fn a_version_with_one_bad_file_is_rejected_entirely(tab: &mut Tab) {
    let (this, next) = (Version::this(), Version::next());
    let mut host = Host::of(this.path());
    tab.installs(&host);
    let kept = tab.cached();
    let faults = [
        Fault::Status(404),
        Fault::Truncate(100),
        Fault::Replace {
            body: "<!doctype html><title>Sign in</title>".into(),
            mime: "text/html".into(),
        },
    ];
    let mut last: Option<String> = None;
    for name in fetched(&this, &next) {
        // An attempt that began while another file was bad could have this one already, and be whole once the other is good:
        // all such attempts must end before that.
        let bad = [last.as_ref().unwrap_or(&name), &name];
        host.serves(next.path(), &bad.map(|name| (&**name, faults[0].clone())));
        assert_eq!(looks_for_update(tab), "redundant", "{bad:?}");
        for fault in &faults {
            host.serves_with(&[(&name, fault.clone())]);
            assert_eq!(looks_for_update(tab), "redundant", "{name} {fault:?}");
            // The page checks for updates by itself too, and that attempt must be abandoned as well.
            tab.ask("void setInterval(() => caches.keys().then(({ length }) => (window.versions = length)), 50)");
            tab.sees("there is one version", "window.versions", 1);
            assert_eq!(tab.cached(), kept, "{name} {fault:?}");
        }
        tab.visits(&host, CALF.path());
        runs_version(tab, &this, CALF);
        last = Some(name);
    }
    host.stops();
    tab.visits(&host, "");
    runs_version(tab, &this, StepId::HOME);
}

fn an_interrupted_version_is_installed_on_the_next_attempt(tab: &mut Tab) {
    let (this, next) = (Version::this(), Version::next());
    // The style sheet is taken from the first page.
    for name in fetched(&this, &next).into_iter().chain(["/".to_owned()]) {
        let mut host = Host::of(this.path());
        tab.installs(&host);
        // The host goes down while this file is being transferred.
        host.serves(next.path(), &[(&name, Fault::Hang)]);
        // The host was restarted: requests may fail until the browser has noticed that its connections are closed.
        tab.ask("void setInterval(() => fetch('sw.js', { cache: 'no-store' }).then(({ ok }) => (window.reached = ok), () => {}), 50)");
        tab.sees("the host is reached", "window.reached", true);
        tab.ask(
            "void navigator.serviceWorker.ready.then((found) => (window.found = found).update())",
        );
        tab.sees("it is on its way", "window.found?.installing != null", true);
        host.stops();
        tab.sees("it is given up", "window.found.installing === null", true);
        tab.visits(&host, CALF.path());
        runs_version(tab, &this, CALF);
        host.serves_with(&[]);
        assert_eq!(looks_for_update(tab), "installed", "{name}");
        tab.visits(&host, "");
        runs_version(tab, &this, StepId::HOME);
        tab.sees("it is told", UPDATE, "ready");
        tab.click(words::UPDATE_NOW);
        tab.sees(
            "it is in place",
            "document.querySelector('script[type=module]').src.split('/').at(-1)",
            next.app("js"),
        );
        runs_version(tab, &next, StepId::HOME);
    }
}

fn an_episode_in_another_tab_delays_the_new_version(tab: &mut Tab) {
    let (this, next) = (Version::this(), Version::next());
    let mut host = Host::of(this.path());
    tab.installs(&host);
    let first = tab.session().window().unwrap();
    let other = tab.session().open_window("window").unwrap();
    tab.session().switch(&other).unwrap();
    tab.visits(&host, CALF.path());
    tab.runs(CALF);
    // The other tab must not be offered this tab's episode.
    tab.ask("void (localStorage.clear(), Storage.prototype.setItem = () => {})");
    tab.taps(CALF, Answer::CanStand, STANDING);
    marks(tab);
    tab.session().switch(&first).unwrap();
    tab.visits(&host, "");
    tab.runs(StepId::HOME);
    marks(tab);
    host.serves(next.path(), &[]);
    assert_eq!(looks_for_update(tab), "installed");
    tab.sees("it is told", UPDATE, "ready");
    tab.click(words::UPDATE_NOW);
    tab.sees("it has to wait", UPDATE, "busy");
    assert_eq!(tab.ask(MARKED), true);

    tab.session().switch(&other).unwrap();
    assert_eq!(tab.ask(MARKED), true);
    tab.runs(STANDING);
    tab.taps(STANDING, Answer::LetGo, StepId::After);
    tab.session().switch(&first).unwrap();
    tab.sees("it need not wait any more", UPDATE, "ready");
    tab.click(words::UPDATE_NOW);
    tab.sees("the page is loaded anew", MARKED, false);
    runs_version(tab, &next, StepId::HOME);
    tab.session().switch(&other).unwrap();
    assert_eq!(tab.ask(MARKED), true, "the other tab was loaded anew");
    tab.session().close_window().unwrap();
    tab.session().switch(&first).unwrap();
}

fn a_tab_that_did_not_request_the_update_is_left_alone(tab: &mut Tab) {
    let (this, next) = (Version::this(), Version::next());
    let mut host = Host::of(this.path());
    tab.installs(&host);
    let first = tab.session().window().unwrap();
    let other = tab.session().open_window("window").unwrap();
    tab.session().switch(&other).unwrap();
    tab.visits(&host, "settings/");
    tab.runs(StepId::Settings);
    marks(tab);
    // The settings page does not reload, but after leaving it for home nothing prevents the update.
    tab.session().browse("back").unwrap();
    tab.visits(&host, "");
    tab.runs(StepId::HOME);
    marks(tab);
    tab.session().switch(&first).unwrap();
    host.serves(next.path(), &[]);
    assert_eq!(looks_for_update(tab), "installed");
    tab.sees("it is told", UPDATE, "ready");
    tab.click(words::UPDATE_NOW);
    tab.sees(
        "it is in place",
        "document.querySelector('script[type=module]').src.split('/').at(-1)",
        next.app("js"),
    );
    runs_version(tab, &next, StepId::HOME);

    tab.session().switch(&other).unwrap();
    assert_eq!(tab.ask(MARKED), true);
    tab.sees("nothing is told any more", &format!("{UPDATE} ?? ''"), "");
    // This tab continues with the old version until it is reloaded.
    tab.taps(StepId::HOME, Answer::Calf, CALF);
    assert_eq!(tab.made_of(), app_of(&this));
    tab.reloads();
    tab.sees(
        "it is in place",
        "document.querySelector('script[type=module]').src.split('/').at(-1)",
        next.app("js"),
    );
    runs_version(tab, &next, CALF);
    tab.session().close_window().unwrap();
    tab.session().switch(&first).unwrap();
}

fn the_kill_switch_returns_the_pages_to_the_host(tab: &mut Tab) {
    let (this, end) = (Version::this(), Version::next());
    end.ends_worker();
    let mut host = Host::of(this.path());
    tab.visits(&host, "about/");
    tab.comes_to("caches.open('somebody else')");
    tab.installs(&host);
    host.serves(end.path(), &[]);
    marks(tab);
    tab.ask("void navigator.serviceWorker.ready.then((found) => found.update())");
    tab.ask("void setInterval(() => Promise.all([navigator.serviceWorker.getRegistration(), caches.keys()]).then(([found, names]) => (window.left = [found === undefined, ...names])), 50)");
    tab.sees("it is gone", "window.left", json!([true, "somebody else"]));
    assert_eq!(tab.ask(MARKED), true, "no page is loaded anew");
    tab.visits(&host, CALF.path());
    runs_version(tab, &end, CALF);
}

// The texts and addresses of that release are literals here, because they must not change with the current ones.
fn the_first_release_is_replaced_by_this_one(tab: &mut Tab) {
    let (first, this) = (Version::first(), Version::this());
    let shows = |step: &str| {
        tab.sees(
            "the app of then shows the step",
            "[document.documentElement.dataset.app, document.querySelector('main').dataset.step]",
            json!(["ready", step]),
        );
    };
    let follows = |href: &str| {
        let now = tab.number("performance.now()");
        let settled = format!("performance.now() - {now} > 350");
        tab.sees("a tap is heard", &settled, true);
        tab.click_at(&format!("//main//a[@href='{href}']"));
        shows(&href[1..]);
    };
    let mut host = Host::of(first.path());
    tab.visits(&host, "");
    shows("");
    tab.is_kept();
    // Create a cramp and a setting with the old release.
    follows("/hamstring/seated/");
    let stage = "document.querySelector('main').dataset.stage";
    tab.sees("the hold has begun", stage, "running");
    follows("/after/");
    tab.click_at("//*[@data-tap='save']");
    let records = "Object.keys(localStorage).sort().map((key) => key.split('.')[1])";
    tab.sees("it is saved", records, json!(["diary", "session"]));
    tab.ask("void localStorage.setItem('uncramp.settings', '1 theme=dark')");

    host.serves(this.path(), &[]);
    assert_eq!(looks_for_update(tab), "installed");
    tab.sees("it is told", UPDATE, "ready");
    tab.click_at("//button[.='Use it now']");
    tab.sees(
        "it is in place",
        "document.querySelector('script[type=module]').src.split('/').at(-1)",
        this.app("js"),
    );
    runs_version(tab, &this, StepId::After);
    assert_eq!(tab.caches().len(), 1);
    // Everything works offline, and the data of the old release can be read.
    host.stops();
    tab.visits(&host, "diary/");
    tab.sees_open_diary();
    tab.lists(1);
    assert_eq!(tab.ask("document.documentElement.dataset.theme"), "dark");
}
