//! Addresses: back, forward, reload, deep links, and addresses that do not exist.

use serde_json::json;
use uncramp::care::{Answer, Question, StepId, Stop, Stretch};
use uncramp::content::{self, ui};

use crate::harness::scenarios;
use crate::support::states::one_of_each_kind;
use crate::support::tab::Tab;

scenarios![
    back_and_forward_walk_through_an_episode,
    the_back_link_goes_where_the_browser_goes,
    the_back_link_of_a_deep_link_leads_to_the_step_before,
    a_reload_keeps_the_step,
    help_is_one_tap_away_from_each_kind_of_step,
    a_click_with_a_key_held_belongs_to_the_browser,
    an_unknown_address_starts_the_guide,
    nonsense_in_query_and_fragment_is_ignored,
    a_fragment_does_not_restart_a_hold,
    an_address_without_a_trailing_slash_is_redirected,
    the_sources_are_one_tap_from_home,
    the_app_is_fetched_once,
];

const CALF: StepId = StepId::Question(Question::Calf);
const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);
const HELP: StepId = StepId::Stop(Stop::Help);
const EPISODE: [(Answer, StepId); 2] = [(Answer::Calf, CALF), (Answer::CanStand, STANDING)];

#[track_caller]
fn check_browse(tab: &Tab, way: &[(&str, StepId)]) {
    for (button, step) in way {
        tab.session().browse(button).unwrap();
        tab.arrives_at(*step);
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
    tab.arrives_at(HELP);
    for step in [STANDING, CALF, StepId::HOME] {
        tab.skip(300);
        tab.click(ui::BACK);
        tab.arrives_at(step);
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
        tab.arrives_at(step.before().unwrap());
    }
}

fn a_reload_keeps_the_step(tab: &mut Tab) {
    tab.start("");
    for (answer, step) in EPISODE {
        tab.walk(&[(answer, step)]);
        tab.session().browse("refresh").unwrap();
        tab.opens(step);
    }
    check_browse(tab, &[("back", CALF), ("back", StepId::HOME)]);
}

// That each address opens its step is checked by `inspections`.
fn help_is_one_tap_away_from_each_kind_of_step(tab: &mut Tab) {
    for step in one_of_each_kind() {
        tab.start(step.path());
        tab.opens(step);
        tab.skip(300);
        tab.click(ui::GET_HELP);
        if step == HELP {
            tab.opens(HELP);
        } else if step == StepId::Diary {
            // The diary is a separate app: its links load pages.
            tab.opens(HELP);
            tab.session().browse("back").unwrap();
            tab.opens(step);
        } else {
            tab.arrives_at(HELP);
            check_browse(tab, &[("back", step)]);
        }
        assert_eq!(tab.take_errors(), json!([]), "/{}", step.path());
    }
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
            let taken = tab.ask(&format!("test.takes('{selector}', {how})"));
            assert_eq!(taken, false, "{selector} {how}");
        }
    }
    tab.opens(StepId::HOME);
    tab.skip(300);
    assert_eq!(
        tab.ask("test.takes('.answer', {})"),
        true,
        "a plain click is the app's"
    );
    tab.arrives_at(CALF);
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
        tab.sees(
            "the notice",
            "document.querySelector('.notice')?.textContent",
            ui::NOT_FOUND,
        );
        tab.sees(
            "the first question",
            "test.look().heading",
            content::step(StepId::HOME).heading,
        );
        tab.walk(&EPISODE);
    }
    tab.sees(
        "no notice on a step",
        "document.querySelector('.notice')",
        json!(null),
    );
    tab.go("nowhere/");
    tab.ask("void fetch('/nowhere/').then((response) => (test.status = response.status))");
    tab.sees("the server says so too", "test.status", 404);
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
        tab.opens(CALF);
        tab.walk(&[(Answer::CanStand, STANDING)]);
    }
}

fn a_fragment_does_not_restart_a_hold(tab: &mut Tab) {
    tab.start("calf/");
    tab.walk(&[(Answer::CanStand, STANDING)]);
    tab.skip(12_000);
    tab.ask("void document.querySelector('.clock').setAttribute('data-mine', '')");
    tab.ask("void (location.hash = 'somewhere')");
    tab.sees("the browser has told of it", "test.last()", "popstate");
    tab.skip(1_000);
    tab.sees(
        "the same piece of page",
        "document.querySelector('.clock').dataset.mine",
        "",
    );
    tab.is_at_stage("running");
    let age = tab.number("test.age()");
    assert!(age > 13_000.0, "the countdown stands at {age} ms");
    check_browse(tab, &[("back", STANDING)]);
    tab.sees(
        "the same piece of page",
        "document.querySelector('.clock').dataset.mine",
        "",
    );
    check_browse(tab, &[("back", CALF)]);
}

fn an_address_without_a_trailing_slash_is_redirected(tab: &mut Tab) {
    for step in [CALF, STANDING, HELP] {
        tab.start(step.path().trim_end_matches('/'));
        tab.opens(step);
    }
}

fn the_sources_are_one_tap_from_home(tab: &mut Tab) {
    tab.start("");
    tab.click(ui::ABOUT);
    tab.sees(
        "the page of sources",
        "document.querySelector('h1')?.textContent",
        content::about::TITLE,
    );
    tab.session().browse("back").unwrap();
    tab.is_ready();
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
