//! A new version is installed completely or not at all, waits until it is requested, and never disturbs an episode.

use serde_json::json;
use uncramp::care::{Answer, Muscle, Question, StepId, Stretch};
use uncramp::content::en::offline as words;
use xtask::browsers::Browser;
use xtask::server::Fault;

use crate::harness::scenarios;
use crate::support::host::{Host, Version};
use crate::support::tab::Tab;

scenarios![
    a_new_version_is_offered_and_activated_on_request,
    a_new_version_in_the_middle_of_a_hold_changes_nothing,
    a_new_version_fetches_only_what_has_changed,
    a_version_with_one_bad_file_is_rejected_entirely,
    an_interrupted_version_is_installed_on_the_next_attempt,
    an_episode_in_another_tab_delays_the_new_version,
    a_tab_that_did_not_request_the_update_is_left_alone,
    a_busy_worker_only_delays_the_update,
    the_kill_switch_returns_the_pages_to_the_host,
    the_first_release_is_replaced_by_this_one,
];

const CALF: StepId = StepId::Question(Question::Calf);
const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);

const UPDATE: &str = "document.documentElement.dataset.update";
const OFFER: &str = "document.documentElement.dataset.update ?? ''";

/// Makes the worker check for a new version, and waits for the result: "installed", "redundant", or a refusal by the host.
///
/// It uses `ready` rather than `getRegistration()`: with workers of many origins `WebKit` does not find the registration by
/// the latter, which the guide itself does not use.
#[track_caller]
fn check_for_update(tab: &Tab) -> String {
    // The page may have started a check by itself.
    let state = tab.resolve(
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
fn app_files(version: &Version) -> Vec<String> {
    let mut names = vec![version.app("js"), version.app("wasm")];
    names.sort();
    names
}

/// The path suffixes of the files that only the new version has.
fn new_files(this: &Version, next: &Version) -> Vec<String> {
    let mut names = next.files();
    names.retain(|name| !this.files().contains(name));
    names
}

/// Waits until the page consists of this version only.
#[track_caller]
fn wait_for_version(tab: &Tab, version: &Version, step: StepId) {
    tab.wait_for(
        "the page belongs to the version",
        "document.querySelector('script[type=module]').src.split('/').at(-1)",
        version.app("js"),
    );
    tab.wait_for_app_step(step);
    assert_eq!(tab.loaded_app_files(), app_files(version));
}

/// Marks this page: the mark disappears when the page is reloaded.
#[track_caller]
fn mark_page(tab: &Tab) {
    tab.eval("void (window.marked = true)");
}

const MARKED: &str = "window.marked === true";

fn a_new_version_is_offered_and_activated_on_request(tab: &mut Tab) {
    let (this, next) = (Version::this(), Version::next());
    let mut host = Host::of(this.path());
    tab.install(&host);
    wait_for_version(tab, &this, StepId::HOME);
    assert_eq!(tab.eval(UPDATE), serde_json::Value::Null);

    host.serve(next.path(), &[]);
    mark_page(tab);
    assert_eq!(check_for_update(tab), "installed");
    tab.wait_for("the update is offered", UPDATE, "ready");
    let message = "(({ offsetWidth, textContent }) => offsetWidth > 100 && textContent.includes('ready'))(document.querySelector('.updated'))";
    tab.wait_for("the visible message", message, true);
    // Two caches exist side by side: the current version and the next one.
    assert_eq!(tab.caches().len(), 2);
    assert_eq!(tab.eval(MARKED), true);

    tab.click(words::UPDATE_NOW);
    tab.wait_for("the page has reloaded", MARKED, false);
    mark_page(tab);
    wait_for_version(tab, &next, StepId::HOME);
    tab.wait_for("nothing more is offered", OFFER, "");
    tab.wait_for_worker();
    assert_eq!(tab.caches().len(), 1);
    // It reloads only once.
    assert_eq!(tab.eval(MARKED), true);
    host.stop();
    tab.visit(&host, CALF.path());
    wait_for_version(tab, &next, CALF);
}

fn a_new_version_in_the_middle_of_a_hold_changes_nothing(tab: &mut Tab) {
    let (this, next) = (Version::this(), Version::next());
    let mut host = Host::of(this.path());
    tab.install(&host);
    tab.tap_in_real_time(StepId::HOME, Answer::Muscle(Muscle::Calf), CALF);
    tab.tap_in_real_time(CALF, Answer::CanStand, STANDING);
    mark_page(tab);
    host.serve(next.path(), &[]);
    assert_eq!(check_for_update(tab), "installed");
    tab.wait_for("the page knows of it", UPDATE, "ready");
    // The hold continues, without an announcement or a reload.
    let offered = "document.querySelector('#offers').checkVisibility?.() ?? !document.querySelector('#offers').hidden";
    tab.wait_for("nothing is offered", offered, false);
    assert_eq!(tab.eval(MARKED), true);
    tab.reload();
    wait_for_version(tab, &this, STANDING);
    tab.tap_in_real_time(STANDING, Answer::LetGo, StepId::After);
    tab.wait_for("the update is offered afterwards", offered, true);
    tab.click(words::UPDATE_NOW);
    wait_for_version(tab, &next, StepId::After);
}

fn a_new_version_fetches_only_what_has_changed(tab: &mut Tab) {
    let (this, next) = (Version::this(), Version::next());
    let mut host = Host::of(this.path());
    tab.install(&host);
    let mut kept = next.files();
    kept.retain(|name| this.files().contains(name));
    assert!(!kept.is_empty(), "every file is new");
    let missing = kept.iter().map(|name| (&**name, Fault::Status(404)));
    host.serve(next.path(), &missing.collect::<Vec<_>>());
    assert_eq!(check_for_update(tab), "installed");
    tab.wait_for("the update is offered", UPDATE, "ready");
    tab.click(words::UPDATE_NOW);
    wait_for_version(tab, &next, StepId::HOME);
}

fn a_version_with_one_bad_file_is_rejected_entirely(tab: &mut Tab) {
    let (this, next) = (Version::this(), Version::next());
    let mut host = Host::of(this.path());
    tab.install(&host);
    let cached = tab.cached();
    let missing = Fault::Status(404);
    let faults = [
        missing.clone(),
        Fault::Truncate(100),
        Fault::Replace {
            body: "<!doctype html><title>Sign in</title>".into(),
            mime: "text/html".into(),
        },
    ];
    let mut last: Option<String> = None;
    for (index, name) in new_files(&this, &next).into_iter().enumerate() {
        // To an engine each fault may be different, but not each file: engines other than Chromium meet the faults in turn.
        let faults = match tab.engine {
            Browser::Chromium => &faults[..],
            _ => &faults[index % faults.len()..][..1],
        };
        // An attempt that began while another file was bad may have stored this one already, and would succeed once the other
        // file is good. So serve both as missing until all such attempts have ended and the browser's own copy is gone too.
        let bad = [last.as_ref().unwrap_or(&name), &name];
        host.serve(next.path(), &bad.map(|name| (&**name, missing.clone())));
        assert_eq!(check_for_update(tab), "redundant", "{bad:?}");
        for fault in faults {
            host.serve_with(&[(&name, fault.clone())]);
            assert_eq!(check_for_update(tab), "redundant", "{name} {fault:?}");
            // The page checks for updates by itself too, and that attempt must be abandoned as well.
            tab.eval("void setInterval(() => caches.keys().then(({ length }) => (window.versions = length)), 50)");
            tab.wait_for("there is one version", "window.versions", 1);
            assert_eq!(tab.cached(), cached, "{name} {fault:?}");
        }
        tab.visit(&host, CALF.path());
        wait_for_version(tab, &this, CALF);
        last = Some(name);
    }
    host.stop();
    tab.visit(&host, "");
    wait_for_version(tab, &this, StepId::HOME);
}

fn an_interrupted_version_is_installed_on_the_next_attempt(tab: &mut Tab) {
    let (this, next) = (Version::this(), Version::next());
    let mut names = new_files(&this, &next);
    if tab.engine != Browser::Chromium {
        // To an engine it makes no difference which file it is.
        names.truncate(1);
    }
    // The style sheet is taken from the first page.
    for name in names.into_iter().chain(["/".to_owned()]) {
        let mut host = Host::of(this.path());
        tab.install(&host);
        // The host goes down while this file is being transferred.
        host.serve(next.path(), &[(&name, Fault::Hang)]);
        // The host was restarted: requests may fail until the browser has noticed that its connections are closed.
        tab.eval("void setInterval(() => fetch('sw.js', { cache: 'no-store' }).then(({ ok }) => (window.reached = ok), () => {}), 50)");
        tab.wait_for("the host responds", "window.reached", true);
        tab.eval(
            "void navigator.serviceWorker.ready.then((found) => (window.found = found).update())",
        );
        tab.wait_for(
            "the worker is installing",
            "window.found?.installing != null",
            true,
        );
        host.stop();
        tab.wait_for(
            "the installation is abandoned",
            "window.found.installing === null",
            true,
        );
        tab.visit(&host, CALF.path());
        wait_for_version(tab, &this, CALF);
        host.serve_with(&[]);
        assert_eq!(check_for_update(tab), "installed", "{name}");
        tab.visit(&host, "");
        wait_for_version(tab, &this, StepId::HOME);
        tab.wait_for("the update is offered", UPDATE, "ready");
        tab.click(words::UPDATE_NOW);
        wait_for_version(tab, &next, StepId::HOME);
    }
}

fn an_episode_in_another_tab_delays_the_new_version(tab: &mut Tab) {
    let (this, next) = (Version::this(), Version::next());
    let mut host = Host::of(this.path());
    tab.install(&host);
    let first = tab.session().window().unwrap();
    let other = tab.session().open_window("window").unwrap();
    tab.session().switch(&other).unwrap();
    tab.visit(&host, CALF.path());
    tab.wait_for_app_step(CALF);
    // The other tab must not be offered this tab's episode.
    tab.eval("void (localStorage.clear(), Storage.prototype.setItem = () => {})");
    tab.tap_in_real_time(CALF, Answer::CanStand, STANDING);
    mark_page(tab);
    tab.session().switch(&first).unwrap();
    tab.visit(&host, "");
    tab.wait_for_app_step(StepId::HOME);
    mark_page(tab);
    host.serve(next.path(), &[]);
    assert_eq!(check_for_update(tab), "installed");
    tab.wait_for("the update is offered", UPDATE, "ready");
    tab.click(words::UPDATE_NOW);
    tab.wait_for("the update has to wait", UPDATE, "busy");
    assert_eq!(tab.eval(MARKED), true);

    tab.session().switch(&other).unwrap();
    assert_eq!(tab.eval(MARKED), true);
    tab.wait_for_app_step(STANDING);
    tab.tap_in_real_time(STANDING, Answer::LetGo, StepId::After);
    tab.session().switch(&first).unwrap();
    tab.wait_for("the update no longer has to wait", UPDATE, "ready");
    tab.click(words::UPDATE_NOW);
    tab.wait_for("the page has reloaded", MARKED, false);
    wait_for_version(tab, &next, StepId::HOME);
    tab.session().switch(&other).unwrap();
    assert_eq!(tab.eval(MARKED), true, "the other tab was reloaded");
    tab.session().close_window().unwrap();
    tab.session().switch(&first).unwrap();
}

fn a_tab_that_did_not_request_the_update_is_left_alone(tab: &mut Tab) {
    let (this, next) = (Version::this(), Version::next());
    let mut host = Host::of(this.path());
    tab.install(&host);
    let first = tab.session().window().unwrap();
    let other = tab.session().open_window("window").unwrap();
    tab.session().switch(&other).unwrap();
    tab.visit(&host, "settings/");
    tab.wait_for_app_step(StepId::Settings);
    mark_page(tab);
    // The settings page does not reload, but after leaving it for home nothing prevents the update.
    tab.session().browse("back").unwrap();
    tab.visit(&host, "");
    tab.wait_for_app_step(StepId::HOME);
    mark_page(tab);
    tab.session().switch(&first).unwrap();
    host.serve(next.path(), &[]);
    assert_eq!(check_for_update(tab), "installed");
    tab.wait_for("the update is offered", UPDATE, "ready");
    tab.click(words::UPDATE_NOW);
    wait_for_version(tab, &next, StepId::HOME);

    tab.session().switch(&other).unwrap();
    assert_eq!(tab.eval(MARKED), true);
    tab.wait_for("nothing is offered any more", OFFER, "");
    // This tab continues with the old version until it is reloaded.
    tab.tap_in_real_time(StepId::HOME, Answer::Muscle(Muscle::Calf), CALF);
    assert_eq!(tab.loaded_app_files(), app_files(&this));
    tab.reload();
    wait_for_version(tab, &next, CALF);
    tab.session().close_window().unwrap();
    tab.session().switch(&first).unwrap();
}

/// Browsers activate a new version only once the old worker is idle.
fn a_busy_worker_only_delays_the_update(tab: &mut Tab) {
    let (this, next) = (Version::this(), Version::next());
    this.keep_worker_busy();
    let mut host = Host::of(this.path());
    tab.install(&host);
    tab.visit(&host, "");
    tab.wait_for_app_step(StepId::HOME);
    host.serve(next.path(), &[]);
    assert_eq!(check_for_update(tab), "installed");
    tab.wait_for("the update is offered", UPDATE, "ready");
    tab.click(words::UPDATE_NOW);
    wait_for_version(tab, &next, StepId::HOME);
    tab.wait_for("nothing is offered any more", OFFER, "");
}

fn the_kill_switch_returns_the_pages_to_the_host(tab: &mut Tab) {
    let (this, end) = (Version::this(), Version::next());
    end.install_kill_switch();
    let mut host = Host::of(this.path());
    tab.visit(&host, "about/");
    tab.resolve("caches.open('somebody else')");
    tab.install(&host);
    host.serve(end.path(), &[]);
    mark_page(tab);
    tab.eval("void navigator.serviceWorker.ready.then((found) => found.update())");
    tab.eval("void setInterval(() => Promise.all([navigator.serviceWorker.getRegistration(), caches.keys()]).then(([found, names]) => (window.left = [found === undefined, ...names])), 50)");
    tab.wait_for(
        "the guide's caches and worker are gone",
        "window.left",
        json!([true, "somebody else"]),
    );
    assert_eq!(tab.eval(MARKED), true, "no page has reloaded");
    tab.visit(&host, CALF.path());
    wait_for_version(tab, &end, CALF);
}

// The texts and addresses of that release are literals here, because they must not change with the current ones.
fn the_first_release_is_replaced_by_this_one(tab: &mut Tab) {
    let (first, this) = (Version::first(), Version::this());
    let shows = |step: &str| {
        tab.wait_for(
            "the old app shows the step",
            "[document.documentElement.dataset.app, document.querySelector('main').dataset.step]",
            json!(["ready", step]),
        );
    };
    let follows = |href: &str| {
        let now = tab.number("performance.now()");
        let settled = format!("performance.now() - {now} > 350");
        tab.wait_for("taps are accepted", &settled, true);
        tab.click_at(&format!("//main//a[@href='{href}']"));
        shows(&href[1..]);
    };
    let mut host = Host::of(first.path());
    tab.visit(&host, "");
    shows("");
    tab.wait_for_worker();
    // Create a cramp and a setting with the old release.
    follows("/hamstring/seated/");
    let stage = "document.querySelector('main').dataset.stage";
    tab.wait_for("the hold has begun", stage, "running");
    follows("/after/");
    tab.click_at("//*[@data-tap='save']");
    let records = "Object.keys(localStorage).sort().map((key) => key.split('.')[1])";
    tab.wait_for("it is saved", records, json!(["diary", "session"]));
    tab.eval("void localStorage.setItem('uncramp.settings', '1 theme=dark')");

    host.serve(this.path(), &[]);
    assert_eq!(check_for_update(tab), "installed");
    tab.wait_for("the update is offered", UPDATE, "ready");
    tab.click_at("//button[.='Use it now']");
    tab.wait_for(
        "the new version is active",
        "document.querySelector('script[type=module]').src.split('/').at(-1)",
        this.app("js"),
    );
    wait_for_version(tab, &this, StepId::After);
    assert_eq!(tab.caches().len(), 1);
    // Everything works offline, and the data of the old release can be read.
    host.stop();
    tab.visit(&host, "diary/");
    tab.wait_for_open_diary();
    tab.wait_for_entry_count(1);
    assert_eq!(tab.eval("document.documentElement.dataset.theme"), "dark");
}
