//! Addresses: back, forward, reload, deep links, and addresses that do not exist.

use serde_json::json;
use uncramp::care::{Answer, Muscle, Question, StepId, Stop, Stretch};
use uncramp::content;
use uncramp::content::en::ui;
use xtask::server::Fault;

use crate::harness::scenarios;
use crate::support::states::one_of_each_kind;
use crate::support::tab::Tab;

scenarios![
    back_and_forward_walk_through_an_episode,
    the_back_link_goes_where_the_browser_goes,
    the_back_link_of_a_deep_link_leads_to_the_step_before,
    a_reload_keeps_the_step,
    help_is_one_tap_away_from_each_kind_of_step,
    a_rule_and_a_whole_card_are_links_in_the_app_too,
    a_click_with_a_key_held_belongs_to_the_browser,
    an_unknown_address_starts_the_guide,
    nonsense_in_query_and_fragment_is_ignored,
    a_fragment_does_not_restart_a_hold,
    an_address_without_a_trailing_slash_is_redirected,
    the_sources_are_one_tap_from_home,
    the_app_is_fetched_once,
    a_page_left_while_it_loads_reports_no_error,
    a_missing_file_is_an_error,
];

const CALF: StepId = StepId::Question(Question::Calf);
const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);
const HELP: StepId = StepId::Stop(Stop::Help);
const EPISODE: [(Answer, StepId); 2] = [
    (Answer::Muscle(Muscle::Calf), CALF),
    (Answer::CanStand, STANDING),
];

#[track_caller]
fn check_browse(tab: &Tab, path: &[(&str, StepId)]) {
    for (button, step) in path {
        tab.session().browse(button).unwrap();
        tab.wait_for_step(*step);
    }
}

fn back_and_forward_walk_through_an_episode(tab: &mut Tab) {
    tab.start("");
    tab.walk(&EPISODE);
    check_browse(
        tab,
        &[
            ("back", CALF),
            ("back", StepId::HOME),
            ("forward", CALF),
            ("forward", STANDING),
            ("back", CALF),
        ],
    );
    // Continuing from the middle of the history discards its forward entries.
    tab.walk(&[(Answer::CannotStand, StepId::Hold(Stretch::CalfSeated))]);
    check_browse(tab, &[("back", CALF)]);
}

fn the_back_link_goes_where_the_browser_goes(tab: &mut Tab) {
    tab.start("");
    tab.walk(&EPISODE);
    tab.skip(300);
    tab.click(ui::GET_HELP);
    tab.wait_for_step(HELP);
    for step in [STANDING, CALF, StepId::HOME] {
        tab.skip(300);
        tab.click(ui::BACK);
        tab.wait_for_step(step);
    }
    // The link went back in the history, so the forward entries are still there.
    check_browse(
        tab,
        &[("forward", CALF), ("forward", STANDING), ("forward", HELP)],
    );
}

fn the_back_link_of_a_deep_link_leads_to_the_step_before(tab: &mut Tab) {
    for step in [
        STANDING,
        StepId::Question(Question::Safety),
        StepId::Stop(Stop::Clot),
    ] {
        // The previous history entry is another site.
        tab.session().goto("about:blank").unwrap();
        tab.start(step.path());
        tab.skip(300);
        tab.click(ui::BACK);
        tab.wait_for_step(step.parent().unwrap());
    }
}

fn a_reload_keeps_the_step(tab: &mut Tab) {
    tab.start("");
    for (answer, step) in EPISODE {
        tab.walk(&[(answer, step)]);
        tab.session().browse("refresh").unwrap();
        tab.wait_for_opened_step(step);
    }
    check_browse(tab, &[("back", CALF), ("back", StepId::HOME)]);
}

// That each address opens its step is checked by `inspections`.
fn help_is_one_tap_away_from_each_kind_of_step(tab: &mut Tab) {
    for step in one_of_each_kind() {
        tab.start(step.path());
        tab.wait_for_opened_step(step);
        tab.skip(300);
        tab.click(ui::GET_HELP);
        if step == HELP {
            tab.wait_for_opened_step(HELP);
        } else if step == StepId::Diary {
            // The diary is a separate app: its links load pages.
            tab.wait_for_opened_step(HELP);
            tab.session().browse("back").unwrap();
            tab.wait_for_opened_step(step);
        } else {
            tab.wait_for_step(HELP);
            check_browse(tab, &[("back", step)]);
        }
        assert_eq!(tab.take_errors(), json!([]), "/{}", step.path());
    }
}

fn a_rule_and_a_whole_card_are_links_in_the_app_too(tab: &mut Tab) {
    let check = Question::Check(Stretch::CalfStanding);
    let cold_or_warm = Question::ColdOrWarm;
    let not_easing = StepId::Stop(Stop::NotEasing);
    for (from, rule, to) in [
        (
            StepId::Question(check),
            ui::RULE_HOLDS,
            StepId::Question(cold_or_warm),
        ),
        (StepId::Question(check), ui::RULE_TIME, not_easing),
        (
            StepId::Question(cold_or_warm),
            ui::RULE_HEAT,
            StepId::Question(Question::HeatRefused),
        ),
        (StepId::After, ui::RULE_RETURNS, StepId::Stop(Stop::RunOver)),
    ] {
        tab.start(from.path());
        tab.click(rule);
        tab.wait_for_step(to);
    }
    // The line below the link of a card belongs to it.
    tab.start(StepId::After.path());
    let covered = "(() => {
        const line = document.querySelector('.watch .how');
        line.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = line.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2).getAttribute('href');
    })()";
    tab.wait_for("the card is a link", covered, format!("/{}", HELP.path()));
}

fn a_click_with_a_key_held_belongs_to_the_browser(tab: &mut Tab) {
    tab.start("");
    for selector in [".answer", ".get-help"] {
        for how in [
            "{ ctrlKey: true }",
            "{ metaKey: true }",
            "{ shiftKey: true }",
            "{ altKey: true }",
            "{ button: 1 }",
        ] {
            let taken = tab.eval(&format!("test.takes('{selector}', {how})"));
            assert_eq!(taken, false, "{selector} {how}");
        }
    }
    tab.wait_for_opened_step(StepId::HOME);
    tab.skip(300);
    assert_eq!(
        tab.eval("test.takes('.answer', {})"),
        true,
        "a plain click is the app's"
    );
    tab.wait_for_step(CALF);
}

fn an_unknown_address_starts_the_guide(tab: &mut Tab) {
    for path in [
        "nowhere/",
        "calf/nowhere",
        "calf/standing/check/x/",
        "index.php",
        "%3Cscript%3E/",
    ] {
        tab.start(path);
        tab.wait_for(
            "the notice",
            "document.querySelector('.notice')?.textContent",
            ui::NOT_FOUND,
        );
        tab.wait_for(
            "the first question",
            "test.state().heading",
            content::en::step(StepId::HOME).heading,
        );
        tab.walk(&EPISODE);
    }
    tab.wait_for(
        "no notice on a step",
        "document.querySelector('.notice')",
        json!(null),
    );
    tab.go("nowhere/");
    tab.eval("void fetch('/nowhere/').then((response) => (test.status = response.status))");
    tab.wait_for("the server says so too", "test.status", 404);
}

fn nonsense_in_query_and_fragment_is_ignored(tab: &mut Tab) {
    for nonsense in [
        "?x=<script>&%00#nope",
        "?calf/seated/",
        "#calf/seated/",
        "#/help/?a=b&c",
        "?%ff%fe#%00",
        "?a=1&a=2&=&&#",
    ] {
        tab.start(&format!("calf/{nonsense}"));
        tab.wait_for_opened_step(CALF);
        tab.walk(&[(Answer::CanStand, STANDING)]);
    }
}

fn a_fragment_does_not_restart_a_hold(tab: &mut Tab) {
    tab.start("calf/");
    tab.walk(&[(Answer::CanStand, STANDING)]);
    tab.skip(12_000);
    tab.eval("void document.querySelector('.clock').setAttribute('data-mine', '')");
    tab.eval("void (location.hash = 'somewhere')");
    tab.wait_for("popstate was dispatched", "test.last()", "popstate");
    tab.skip(1_000);
    tab.wait_for(
        "the same element",
        "document.querySelector('.clock').dataset.mine",
        "",
    );
    tab.wait_for_stage("running");
    let age = tab.number("test.age()");
    assert!(age > 13_000.0, "the countdown stands at {age} ms");
    check_browse(tab, &[("back", STANDING)]);
    tab.wait_for(
        "the same element",
        "document.querySelector('.clock').dataset.mine",
        "",
    );
    check_browse(tab, &[("back", CALF)]);
}

fn an_address_without_a_trailing_slash_is_redirected(tab: &mut Tab) {
    for step in [CALF, STANDING, HELP] {
        tab.start(step.path().trim_end_matches('/'));
        tab.wait_for_opened_step(step);
    }
}

fn the_sources_are_one_tap_from_home(tab: &mut Tab) {
    tab.start("");
    tab.click(ui::ABOUT);
    tab.wait_for(
        "the page of sources",
        "document.querySelector('h1')?.textContent",
        content::en::about::TITLE,
    );
    tab.session().browse("back").unwrap();
    tab.wait_until_ready();
    tab.walk(&EPISODE);
}

fn the_app_is_fetched_once(tab: &mut Tab) {
    tab.serve_with(&[]);
    tab.start("");
    tab.walk(&EPISODE);
    let requests = tab.server().requests();
    for (kind, ending) in [("care-", ".wasm"), ("care-", ".js")] {
        let of_kind: Vec<_> = requests
            .iter()
            .filter_map(|path| path.rsplit('/').next())
            .filter(|name| name.starts_with(kind) && name.ends_with(ending))
            .collect();
        assert_eq!(of_kind.len(), 1, "{of_kind:?}");
    }
}

/// Adds files that never arrive to the page.
const SLOW_FILES: &str = "void (() => {
    const add = (name, properties) => document.head.append(Object.assign(document.createElement(name), properties));
    add('link', { rel: 'modulepreload', href: '/slow.js' });
    add('script', { type: 'module', src: '/slow.js' });
    add('script', { src: '/slow.js?classic' });
    add('link', { rel: 'stylesheet', href: '/slow.css' });
})()";

fn a_page_left_while_it_loads_reports_no_error(tab: &mut Tab) {
    tab.serve_with(&[("/slow.js", Fault::Hang), ("/slow.css", Fault::Hang)]);
    tab.go("learn/");
    tab.eval(SLOW_FILES);
    tab.eval("void document.querySelector('.bar a').click()");
    tab.wait_for("home", "document.querySelector('main').dataset.step", "");
}

fn a_missing_file_is_an_error(tab: &mut Tab) {
    let missing = |tab: &Tab| {
        tab.eval("void document.head.append(Object.assign(document.createElement('script'), { src: '/missing.js' }))");
        tab.wait_for(
            "the error",
            "test.takeErrors().map((error) => error.includes('cannot load') && error.includes('/missing.js'))",
            json!([true]),
        );
    };
    tab.go("learn/");
    missing(tab);
    // The page has begun to leave, and stays.
    tab.eval("void dispatchEvent(new Event('beforeunload'))");
    missing(tab);
}
