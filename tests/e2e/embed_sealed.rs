//! The guide on the origin of the page that embeds it: its frame is sealed, so that no script of the page can read it.

use serde_json::{Value, json};
use uncramp::care::{Answer, Muscle, StepId};
use uncramp::content::{
    self,
    en::{about, ui},
};
use uncramp::language::Language;
use xtask::server::Fault;

use crate::embed::{HOLD, PRODUCTS, click_in_frame};
use crate::harness::scenarios;
use crate::support::store::{StorePage, guide, page_file, script_file};
use crate::support::tab::Tab;

scenarios![
    the_page_cannot_read_a_guide_of_its_own_origin,
    a_session_recorder_reads_nothing_of_a_sealed_guide,
    a_sealed_guide_stores_nothing,
    only_the_window_of_the_sealed_frame_is_heard,
    a_sealed_guide_shows_the_products_of_the_page,
    a_sealed_guide_starts_over_when_it_is_moved,
    the_settings_and_about_say_what_is_not_kept,
    a_sealed_guide_speaks_the_language_of_the_page,
    without_the_app_a_sealed_frame_shows_plain_pages,
    a_guide_of_another_origin_is_not_sealed,
];

/// Opens a page on the guide's own origin with one guide, and waits until the guide is ready.
#[track_caller]
fn shop(tab: &mut Tab, attributes: &str) {
    tab.open_shop(&guide(attributes), &[]);
    tab.wait_for_guide();
}

/// Taps an answer in the frame and waits for the step it leads to. `WebKit` changes no address in a sealed frame.
#[track_caller]
fn tap(tab: &Tab, answer: Answer, step: StepId) {
    tab.tap(answer);
    tab.wait_for(
        "the step in the frame",
        "[test.state().app, test.state().step, test.state().focused]",
        json!(["ready", step.path(), true]),
    );
}

/// Walks to a hold in the frame.
#[track_caller]
fn walk_to_hold(tab: &Tab) {
    tab.enter_guide(0);
    tap(tab, Answer::Muscle(Muscle::BackOfThigh), HOLD);
    tab.skip(6_000);
    tab.wait_for_stage("running");
}

/// Opens the settings in the frame.
#[track_caller]
fn open_settings(tab: &Tab) {
    click_in_frame(tab, ui::SETTINGS);
    tab.wait_for(
        "the settings",
        "document.querySelector('main').dataset.step",
        StepId::Settings.path(),
    );
}

fn the_page_cannot_read_a_guide_of_its_own_origin(tab: &mut Tab) {
    shop(tab, "");
    tab.enter_guide(0);
    assert_eq!(tab.eval("origin"), "null");
    tab.leave_guide();
    walk_to_hold(tab);
    tab.leave_guide();
    assert_eq!(
        tab.eval("[frame().sandbox.contains('allow-same-origin'), frame().contentDocument]"),
        json!([false, null])
    );
    let reads = "['document', 'localStorage', 'test'].filter((name) => { try { return frame().contentWindow[name] !== undefined } catch (error) { return error.name !== 'SecurityError' } })";
    assert_eq!(tab.eval(reads), json!([]));
    tab.wait_for(
        "the page hears that a stretch has begun",
        "events.at(-1)?.[0]",
        "started",
    );
    for message in tab.received_messages() {
        assert_eq!(message["origin"], "null");
    }
}

fn a_session_recorder_reads_nothing_of_a_sealed_guide(tab: &mut Tab) {
    shop(tab, "");
    let question = content::en::step(StepId::HOME).heading;
    let answer = content::en::label(StepId::HOME, Answer::Muscle(Muscle::BackOfThigh));
    let instruction = content::en::step(HOLD).heading;
    walk_to_hold(tab);
    tab.leave_guide();
    let found = format!(
        "[{}].map((text) => recorded.some((found) => found.includes(text)))",
        [question, answer, instruction, "Foam roller"]
            .map(|text| json!(text).to_string())
            .join(", ")
    );
    // The recorder works: it has what is in the page.
    assert_eq!(tab.eval(&found), json!([false, false, false, true]));
    // And it would have the guide's, if the frame had the origin of the page.
    tab.eval("void document.body.append(Object.assign(document.createElement('iframe'), { src: '/embed/index.html', width: 380, height: 900 }))");
    tab.wait_for(
        "a frame that is not sealed is recorded",
        &found,
        json!([true, true, false, true]),
    );
}

fn a_sealed_guide_stores_nothing(tab: &mut Tab) {
    shop(tab, "");
    walk_to_hold(tab);
    tab.skip(12_000);
    tap(tab, Answer::LetGo, StepId::After);
    tab.leave_guide();
    assert_eq!(
        tab.eval("[Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]"),
        json!([[], [], ""])
    );
}

fn only_the_window_of_the_sealed_frame_is_heard(tab: &mut Tab) {
    // Another sealed frame, which has no origin either.
    let script = "for (const message of [{ type: 'product', slot: 'roller' }, { type: 'height', px: 3000 }, { type: 'finished' }]) parent.postMessage({ uncramp: 1, ...message }, '*'); parent.postMessage('over', '*');";
    let other = [
        (
            "/embed/other/",
            page_file(
                "<!doctype html><title>Other</title><script src=\"/other-0123456789abcdef.js\"></script>",
            ),
        ),
        ("/other-0123456789abcdef.js", script_file(script)),
    ];
    tab.open_shop(&guide(""), &other);
    tab.wait_for_guide();
    tab.eval("void (postMessage({ uncramp: 1, type: 'product', slot: 'roller' }, '*'), document.body.append(Object.assign(document.createElement('iframe'), { sandbox: 'allow-scripts', src: '/embed/other/' })))");
    tab.wait_for(
        "every message was sent",
        "messages.filter(({ data, origin }) => data === 'over' && origin === 'null').length",
        1,
    );
    assert_eq!(
        tab.eval("[events, document.title, guide().style.minHeight === '3000px']"),
        json!([[["ready", null]], "Shop", false])
    );
    // The same from the window of the guide.
    tab.enter_guide(0);
    tab.eval("void parent.postMessage({ uncramp: 1, type: 'finished' }, '*')");
    tab.leave_guide();
    tab.wait_for("its own frame is heard", "events.at(-1)?.[0]", "finished");
}

fn a_sealed_guide_shows_the_products_of_the_page(tab: &mut Tab) {
    shop(tab, "theme=dark accent=#7a1f3d");
    walk_to_hold(tab);
    tab.skip(12_000);
    tap(tab, Answer::LetGo, StepId::After);
    tab.wait_for("the products", PRODUCTS, json!(["Foam roller"]));
    assert_eq!(
        tab.eval("[document.documentElement.dataset.theme, document.documentElement.style.getPropertyValue('--accent')]"),
        json!(["dark", "#7a1f3d"])
    );
    click_in_frame(tab, "Foam roller");
    tab.session().leave().unwrap();
    tab.wait_for("the page of the product", "location.pathname", "/p/roller");
}

fn a_sealed_guide_starts_over_when_it_is_moved(tab: &mut Tab) {
    shop(tab, "");
    walk_to_hold(tab);
    tab.skip(12_000);
    tab.leave_guide();
    tab.eval("void (window.moved = guide(), moved.remove())");
    tab.eval("void document.body.append(moved)");
    tab.wait_for_guide();
    tab.enter_guide(0);
    assert_eq!(tab.step(), StepId::HOME);
    // Nothing that it could not keep is offered.
    let offers = "[...document.querySelectorAll('nav a')].filter((link) => link.textContent.trim().startsWith('Continue')).length";
    assert_eq!(tab.eval(offers), 0);
    tab.leave_guide();
}

/// Which sentences about storage are visible: that settings are stored, that the browser stores nothing, and those of sealed frames.
fn visible_sentences() -> String {
    let kept = content::en::step(StepId::Settings).line;
    let texts = [kept, ui::NOT_SAVED, ui::NOT_KEPT].map(|text| json!(text).to_string());
    format!(
        "[{}].map((text) => [...document.querySelectorAll('p')].filter((it) => it.textContent === text && it.getClientRects().length).length)",
        texts.join(", ")
    )
}

fn the_settings_and_about_say_what_is_not_kept(tab: &mut Tab) {
    shop(tab, "");
    tab.enter_guide(0);
    assert_eq!(tab.eval(&visible_sentences()), json!([0, 0, 0]));
    open_settings(tab);
    assert_eq!(tab.eval(&visible_sentences()), json!([0, 0, 1]));
    // They take effect all the same.
    tab.eval("void document.querySelector('[name=theme][value=dark]').click()");
    tab.wait_for(
        "the theme",
        "document.documentElement.dataset.theme",
        "dark",
    );
    assert_eq!(tab.eval(&visible_sentences()), json!([0, 0, 1]));
    // A tap sooner would count as a double tap.
    tab.skip(1_000);
    tab.eval("void document.querySelector('a.back').click()");
    tab.wait_for(
        "home",
        "document.querySelector('main').dataset.step",
        StepId::HOME.path(),
    );
    tab.eval("void document.querySelector('a[href$=\"/about/\"]').click()");
    tab.wait_for("About says so too", &visible_sentences(), json!([0, 0, 1]));
    let kept = about::PRIVACY.text[1];
    let shown = format!(
        "[...document.querySelectorAll('p')].filter((it) => it.textContent === {}).map((it) => it.getClientRects().length)",
        json!(kept)
    );
    assert_eq!(tab.eval(&shown), json!([0]));
    tab.leave_guide();

    // In a frame of another origin nothing changes, nor on the guide's own pages.
    let _store = tab.open_store(&StorePage::new(guide("")));
    tab.wait_for_guide();
    tab.enter_guide(0);
    open_settings(tab);
    assert_eq!(tab.eval(&visible_sentences()), json!([1, 0, 0]));
    tab.leave_guide();
    tab.serve_with_script("Object.defineProperty(window, 'localStorage', { value: null })");
    tab.start("settings/");
    tab.click_at("//label[span='Dark']");
    tab.wait_for(
        "what a browser says that stores nothing",
        &visible_sentences(),
        json!([0, 1, 0]),
    );
}

fn a_sealed_guide_speaks_the_language_of_the_page(tab: &mut Tab) {
    shop(tab, "lang=de");
    tab.language = Language::German;
    walk_to_hold(tab);
    assert_eq!(tab.eval("document.documentElement.lang"), "de");
    tab.leave_guide();
}

fn without_the_app_a_sealed_frame_shows_plain_pages(tab: &mut Tab) {
    let scripts = sealed_scripts();
    let gone: Vec<_> = scripts
        .iter()
        .map(|name| (name.as_str(), Fault::Status(404)))
        .collect();
    tab.open_shop(&guide(""), &gone);
    // Nothing announces the guide, so the links stay.
    tab.wait_for("the frame", "!!frame()", true);
    tab.session().enter("frame()").unwrap();
    tab.wait_for(
        "the plain page",
        "document.querySelector('h1')?.textContent",
        content::en::step(StepId::HOME).heading,
    );
    tab.session().leave().unwrap();
    assert_eq!(
        tab.eval("[frame().style.visibility, events]"),
        json!(["hidden", []])
    );
}

/// The files of the scripts of sealed frames.
fn sealed_scripts() -> Vec<String> {
    let files = std::fs::read_dir(crate::support::dist()).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    names
        .filter(|name| {
            name.strip_prefix("sealed-")
                .is_some_and(|rest| rest.split_once('.').is_some_and(|(_, kind)| kind == "js"))
        })
        .collect()
}

fn a_guide_of_another_origin_is_not_sealed(tab: &mut Tab) {
    let _store = tab.open_store(&StorePage::new(guide("")));
    tab.wait_for_guide();
    tab.enter_guide(0);
    let own: Value = tab.server().url().trim_end_matches('/').into();
    assert_eq!(
        tab.eval("[origin, 'sealed' in document.documentElement.dataset]"),
        json!([own, false])
    );
    tab.leave_guide();
    let requests = tab.server().requests();
    assert!(
        !requests.iter().any(|path| path.contains("/sealed-")),
        "{requests:?}"
    );
}
