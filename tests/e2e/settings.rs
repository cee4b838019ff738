//! Settings take effect at once, are stored, and apply before the first paint.

use std::fs;

use serde_json::json;
use uncramp::care::{Answer, HoldLength, Question, StepId, Stretch};
use uncramp::content;
use uncramp::content::en::ui;
use uncramp::emergency::Country;
use uncramp::language::Locale;
use uncramp::record::{Settings, Theme};
use xtask::server::Fault;

use crate::cues::FAKES;
use crate::harness::scenarios;
use crate::support::{dist, tab::Tab};

scenarios![
    the_form_shows_what_is_set,
    a_theme_applies_before_the_app_loads,
    a_hold_length_applies_before_the_app_loads,
    a_country_has_its_emergency_number,
    the_time_zone_has_its_emergency_number,
    a_time_zone_without_a_country_names_no_country,
    test_sound_uses_the_outputs_that_are_on,
    without_the_app_the_form_says_that_it_needs_it,
    settings_are_reached_and_set_by_keyboard,
];

const CHECKED: &str =
    "[...document.querySelectorAll('.form :checked')].map((found) => found.value)";
const BACKGROUND: &str = "getComputedStyle(document.body).backgroundColor";

#[track_caller]
fn open_from_home(tab: &Tab) {
    tab.start("");
    tab.skip(300);
    tab.click(ui::SETTINGS);
    tab.wait_for_step(StepId::Settings);
}

/// The plain page at a path, without the script that loads the app, which the browser may have cached.
fn plain(path: &str) -> Fault {
    let page = fs::read_to_string(dist().join(path).join("index.html")).unwrap();
    let script = page.find("<script type=\"module\"").unwrap();
    let end = script + page[script..].find("</script>").unwrap();
    Fault::Replace {
        body: [&page[..script], &page[end..].replacen("</script>", "", 1)].concat(),
        mime: "text/html".into(),
    }
}

/// The digits of the countdown at a point in time, on a page without the test script.
fn plain_digits(ms: u32) -> String {
    format!(
        "(strip => {{ strip.getAnimations()[0].currentTime = {ms}; const style = getComputedStyle(strip); return 60 - Math.round(-new DOMMatrix(style.transform).m42 / parseFloat(style.fontSize)); }})(document.querySelector('.count .strip'))"
    )
}

fn stored(tab: &Tab) -> Option<Settings> {
    let text = tab.eval("localStorage['uncramp.settings'] ?? null");
    text.as_str().and_then(|text| Settings::read(text).ok())
}

fn the_form_shows_what_is_set(tab: &mut Tab) {
    open_from_home(tab);
    let usual = json!(["on", "on", "on", "on", "30", "auto", "here"]);
    tab.wait_for("the defaults", CHECKED, usual.clone());
    tab.click_at("//label[span='Voice']");
    tab.click_at("//label[span='45 s']");
    tab.click_at("//label[span='Sunlight']");
    let set = json!(["on", "on", "on", "45", "sunlight", "here"]);
    tab.wait_for("the chosen settings", CHECKED, set.clone());
    let settings = stored(tab).unwrap();
    assert_eq!(settings.length, HoldLength::FortyFive);
    assert_eq!(settings.theme, Theme::Sunlight);
    assert!(!settings.outputs.voice && settings.outputs.tones);
    // After navigating to another step and back, to another page, and after a reload.
    tab.click(ui::BACK);
    tab.wait_for_step(StepId::HOME);
    tab.skip(300);
    tab.click(ui::SETTINGS);
    tab.wait_for_step(StepId::Settings);
    tab.wait_for("the chosen settings", CHECKED, set.clone());
    tab.session().browse("refresh").unwrap();
    tab.wait_until_ready();
    tab.wait_for("the chosen settings", CHECKED, set);
}

fn a_theme_applies_before_the_app_loads(tab: &mut Tab) {
    for (theme, paper) in [
        ("Dark", "rgb(12, 19, 25)"),
        ("Light", "rgb(255, 255, 255)"),
        ("Sunlight", "rgb(255, 255, 255)"),
    ] {
        tab.serve_with(&[("/calf/", plain("calf/"))]);
        open_from_home(tab);
        tab.click_at(&format!("//label[span='{theme}']"));
        tab.wait_for("the colour of the page", BACKGROUND, paper);
        let bar = "[...document.querySelectorAll('meta[name=theme-color]')].map((found) => found.content)";
        let colours = tab.eval(bar);
        assert_eq!(colours[0], colours[1], "the browser's bar goes with it");
        // On a page where the app never loads.
        tab.navigate("calf/");
        assert_eq!(tab.eval(BACKGROUND), paper);
        assert_eq!(tab.eval("document.documentElement.dataset.app ?? ''"), "");
    }
}

fn a_hold_length_applies_before_the_app_loads(tab: &mut Tab) {
    for (label, seconds) in [("20 s", 20_u32), ("60 s", 60)] {
        tab.serve_with(&[("/quad/standing/", plain("quad/standing/"))]);
        open_from_home(tab);
        tab.click_at(&format!("//label[span='{label}']"));
        tab.wait_for(
            "it is stored",
            &format!("localStorage['uncramp.settings']?.includes('hold={seconds}')"),
            true,
        );
        // With the app.
        tab.navigate("calf/");
        tab.wait_until_ready();
        let hold = StepId::Hold(Stretch::CalfStanding);
        tab.walk(&[(Answer::CanStand, hold)]);
        tab.wait_for("the first second", "test.digitsAt(5100)", seconds);
        let almost = 4_500 + seconds * 1_000;
        let last = format!("test.digitsAt({almost})");
        assert_eq!(tab.eval(&last), 1);
        // From here on the hold advances only when the test says so.
        tab.eval("test.freeze()");
        tab.skip_to(f64::from(almost));
        tab.wait_for_stage("running");
        tab.skip(1_000);
        let check = StepId::Question(Question::Check(Stretch::CalfStanding));
        tab.wait_for_step(check);
        // On the plain page.
        tab.navigate("quad/standing/");
        assert_eq!(tab.eval(&plain_digits(5_100)), seconds);
        assert_eq!(tab.eval(&plain_digits(5_100 + seconds * 1_000)), 0);
    }
}

fn a_country_has_its_emergency_number(tab: &mut Tab) {
    let country = Country::with_code("NZ").unwrap();
    open_from_home(tab);
    tab.eval("void (document.querySelector('[name=place]').value = 'NZ', document.querySelector('[name=place]').dispatchEvent(new Event('change', { bubbles: true })))");
    tab.wait_for(
        "it is stored",
        "localStorage['uncramp.settings']?.endsWith('place=NZ')",
        true,
    );
    let call = "[document.querySelector('.call')?.href, document.querySelector('.call small')?.textContent]";
    let expect = json!([
        format!("tel:{}", country.number),
        ui::for_country(content::country_name(country, Locale::ENGLISH))
    ]);
    tab.skip(300);
    tab.click(ui::GET_HELP);
    tab.wait_for("its number", call, expect.clone());
    tab.navigate("help/emergency/");
    tab.wait_until_ready();
    tab.wait_for("its number", call, expect);
}

fn the_time_zone_has_its_emergency_number(tab: &mut Tab) {
    let country = Country::with_code("NZ").unwrap();
    let named = "window.Temporal = { Now: { timeZoneId: () => 'Pacific/Auckland' } }";
    let of_format = "window.Temporal = undefined;
        Intl.DateTimeFormat.prototype.resolvedOptions = () => ({ timeZone: 'Pacific/Auckland' })";
    for browser in [named, of_format] {
        tab.serve_with_script(browser);
        tab.start("help/emergency/");
        let number = format!("tel:{}", country.number);
        tab.wait_for(browser, "document.querySelector('.call')?.href", number);
    }
    // A browser that reports no time zone: the guide works, and still shows a number.
    tab.serve_with_script("window.Temporal = undefined; Intl.DateTimeFormat = undefined");
    tab.start("help/emergency/");
    let call = "document.querySelector('.call').href.startsWith('tel:')";
    tab.wait_for("a number", call, true);
}

fn a_time_zone_without_a_country_names_no_country(tab: &mut Tab) {
    // The time zones that Firefox always reports when it resists fingerprinting, in current and earlier releases.
    for zone in ["Atlantic/Reykjavik", "UTC", "Etc/UTC"] {
        tab.serve_with_script(&format!(
            "window.Temporal = {{ Now: {{ timeZoneId: () => '{zone}' }} }};
            Object.defineProperty(navigator, 'languages', {{ value: ['en-US', 'en'] }})"
        ));
        tab.start("help/emergency/");
        tab.wait_for(
            zone,
            "[document.querySelector('.call').href, document.querySelector('.call small').textContent]",
            json!(["tel:112", ui::NUMBER_UNKNOWN]),
        );
    }
}

fn test_sound_uses_the_outputs_that_are_on(tab: &mut Tab) {
    tab.serve_with_script(FAKES);
    open_from_home(tab);
    tab.click(ui::TEST_SOUND);
    tab.wait_for("the voice", "fake.voice.spoken", json!([ui::TEST_SPOKEN]));
    tab.wait_for("the flash", "fake.flashes", json!(["odd"]));
    tab.wait_for("the vibration", "fake.vibrations.length", 1);
    tab.wait_for("the tones", "fake.audio.notes.length", 3);
    let no_voice = "document.querySelector('.no-voice').checkVisibility()";
    assert_eq!(tab.eval(no_voice), false);
    tab.eval("void (fake.voice.behaviour = 'silent')");
    tab.click(ui::TEST_SOUND);
    tab.skip(2_000);
    tab.wait_for("the missing voice is reported", no_voice, true);
    tab.serve_with_script(&format!("{FAKES}\nwindow.AudioContext = undefined"));
    open_from_home(tab);
    tab.click(ui::TEST_SOUND);
    tab.wait_for(
        "the missing sound is reported",
        "document.querySelector('.no-sound').checkVisibility()",
        true,
    );
}

fn without_the_app_the_form_says_that_it_needs_it(tab: &mut Tab) {
    tab.serve_with(&[(".wasm", Fault::Status(404))]);
    tab.go("settings/");
    tab.wait_for("the app has failed to load", "test.state().app", "failed");
    let shown = "[...document.querySelectorAll('.form p, .form fieldset, .form label, .test')].filter((found) => found.checkVisibility()).map((found) => found.textContent)";
    assert_eq!(tab.eval(shown), json!([ui::SETTINGS_NEED_APP]));
    tab.take_errors();
}

fn settings_are_reached_and_set_by_keyboard(tab: &mut Tab) {
    open_from_home(tab);
    // Starting at the heading: the switches with the test between them, then the lengths.
    tab.session().press('\u{E004}').unwrap();
    tab.wait_for("the focus", "document.activeElement.name", "voice");
    tab.session().press(' ').unwrap();
    tab.wait_for(
        "the voice is off",
        "localStorage['uncramp.settings']?.includes('voice=off')",
        true,
    );
    for _ in 0..6 {
        tab.session().press('\u{E004}').unwrap();
    }
    tab.wait_for("the focus", "document.activeElement.name", "hold");
    tab.session().press('\u{E015}').unwrap();
    tab.wait_for(
        "the next length",
        "localStorage['uncramp.settings']?.includes('hold=45')",
        true,
    );
}
