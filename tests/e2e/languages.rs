//! The guide in each other language of the release: its words, its voice, its worker, and the ways to it.

use serde_json::json;
use uncramp::care::{Answer, Cue, Muscle, Question, StepId, Stretch};
use uncramp::content;
use uncramp::content::own_name;
use uncramp::language::{Language, Locale};
use xtask::languages::Languages;

use crate::cues::open_with_fakes;
use crate::harness::scenarios;
use crate::support::diary::diary_of;
use crate::support::host::Host;
use crate::support::store::{StorePage, guide};
use crate::support::tab::Tab;
use crate::support::{dist, words};

scenarios![
    an_episode_leads_to_after_care_in_each_language,
    an_entry_of_the_diary_has_its_date_in_each_language,
    the_first_page_links_to_the_language_the_phone_asks_for,
    an_episode_begun_in_english_goes_on_in_each_language,
    each_language_opens_without_a_network,
    the_english_worker_leaves_other_languages_alone,
    a_store_has_the_guide_in_the_language_of_its_element;
    // The voices are fakes, and the same script chooses among them in every engine.
    only WebKit:
    a_hold_is_spoken_by_a_voice_of_its_language,
    without_a_voice_of_its_language_a_hold_has_tones;
    // What follows was rendered by the build. Only the links between the pages are followed.
    only Chromium:
    settings_list_every_language,
    an_unknown_address_in_a_language_is_not_found_in_that_language,
];

const CALF: StepId = StepId::Question(Question::Calf);
const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);
const CHECK: StepId = StepId::Question(Question::Check(Stretch::CalfStanding));

/// A language that the first page links to in some scenarios, as a phone asks for it.
const ASKED: &str = "de-AT";

/// The languages of the release. English is the first.
pub fn published() -> Vec<Language> {
    let tags = Languages::in_release(&dist());
    tags.iter().filter_map(Language::from_tag).collect()
}

/// All of them but English.
pub fn translations() -> Vec<Language> {
    let translations = published().split_off(1);
    assert!(!translations.is_empty(), "the release is in English alone");
    translations
}

/// The language of the page.
const LANGUAGE: &str = "document.documentElement.lang";

fn an_episode_leads_to_after_care_in_each_language(tab: &mut Tab) {
    for language in translations() {
        tab.language = language;
        tab.start("");
        assert_eq!(tab.eval(LANGUAGE), language.bcp47());
        tab.wait_for_opened_step(StepId::HOME);
        tab.walk(&[
            (Answer::Muscle(Muscle::Calf), CALF),
            (Answer::CanStand, STANDING),
        ]);
        tab.skip(6_000);
        tab.wait_for_stage("running");
        tab.wait_for_announcement(content::announced(
            STANDING,
            Cue::Begin,
            Locale::new(language),
        ));
        tab.hold_through(CHECK);
        tab.walk(&[(Answer::Gone, StepId::After)]);
        let cards = "[...document.querySelectorAll('.cards h3')].map((found) => found.textContent)";
        let written = words!(tab, after::CARDS).into_iter();
        let written = written.flat_map(|(_, cards)| cards.iter().map(|card| card.heading));
        assert_eq!(tab.eval(cards), json!(written.collect::<Vec<_>>()));
        tab.save_cramp();
        assert_eq!(tab.only_entry().stretch, Stretch::CalfStanding);
    }
}

fn an_entry_of_the_diary_has_its_date_in_each_language(tab: &mut Tab) {
    let [entry] = &*diary_of(1) else {
        panic!("one entry");
    };
    let when = entry.when();
    for language in translations() {
        tab.language = language;
        tab.open_diary(std::slice::from_ref(entry));
        let day = words!(
            tab,
            diary::day(&when.day.to_string(), when.month as usize - 1)
        );
        let year = when.year.to_string();
        let date = words!(
            tab,
            diary::date(when.weekday as usize, &day, &year, "12:00")
        );
        tab.wait_for_entry_count(1);
        let shown = "document.querySelector('.entries h3').textContent";
        assert_eq!(tab.eval(shown), date);
        // The form and its buttons.
        tab.open_form(entry);
        tab.click(words!(tab, diary::CANCEL));
        tab.wait_for_focus(&format!("#e{}", entry.id.digits()));
    }
}

/// The links to other languages that are shown in the bar.
const OFFERED: &str = "[...document.querySelectorAll('.bar .languages a')].filter((found) => found.checkVisibility()).map((found) => found.textContent)";

/// Serves the guide to a phone that asks for these languages.
fn serve_phone(tab: &mut Tab, asks: &[&str]) {
    let languages = json!(asks);
    tab.serve_with_script(&format!(
        "Object.defineProperty(navigator, 'languages', {{ value: {languages} }})"
    ));
}

fn the_first_page_links_to_the_language_the_phone_asks_for(tab: &mut Tab) {
    for language in translations() {
        let name = own_name(language);
        // Dutch is none of the languages of the guide.
        serve_phone(tab, &["nl", language.bcp47(), "en"]);
        tab.start("");
        assert_eq!(tab.eval(OFFERED), json!([name]));
        // In the row of the other links, which have the same height.
        let bar = "document.querySelector('.bar').getBoundingClientRect().height";
        assert!((tab.number(bar) - 48.0).abs() < 0.5);
        tab.click(name);
        tab.language = language;
        tab.wait_until_ready();
        tab.wait_for_opened_step(StepId::HOME);
        assert_eq!(tab.eval(OFFERED), json!([]), "it is in that language");
        tab.language = Language::English;
    }
    for asks in [&["en-GB", ASKED][..], &["nl", "nl-BE"]] {
        serve_phone(tab, asks);
        tab.start("");
        assert_eq!(tab.eval(OFFERED), json!([]), "{asks:?}");
    }
    // A reader of another language than the phone's can switch back.
    serve_phone(tab, &["en-GB"]);
    tab.language = translations()[0];
    tab.start("");
    assert_eq!(tab.eval(OFFERED), json!([own_name(Language::English)]));
}

fn settings_list_every_language(tab: &mut Tab) {
    let names: Vec<_> = published().into_iter().map(own_name).collect();
    let listed = "[...document.querySelectorAll('.settings .languages a')].map((found) => found.textContent)";
    let current = "document.querySelector('.settings .languages [aria-current]').textContent";
    tab.start("settings/");
    for language in published() {
        tab.click(own_name(language));
        tab.language = language;
        tab.wait_until_ready();
        tab.wait_for_opened_step(StepId::Settings);
        assert_eq!(tab.eval(listed), json!(names));
        assert_eq!(tab.eval(current), own_name(language));
    }
}

fn an_episode_begun_in_english_goes_on_in_each_language(tab: &mut Tab) {
    for language in translations() {
        tab.language = Language::English;
        tab.start("settings/");
        tab.click_at("//label[span='20 s']");
        tab.navigate("");
        tab.wait_until_ready();
        tab.walk(&[
            (Answer::Muscle(Muscle::Calf), CALF),
            (Answer::CanStand, STANDING),
        ]);
        tab.skip(6_000);
        tab.wait_for_stage("running");
        tab.language = language;
        tab.navigate("");
        tab.wait_until_ready();
        tab.skip(300);
        tab.click(words!(tab, ui::go_on_with(STANDING)));
        tab.wait_for_step(STANDING);
        tab.wait_for_stage("running");
        tab.skip(21_000);
        tab.wait_for_step(CHECK);
    }
}

/// Opens a hold with these voices, and no other output.
#[track_caller]
fn start_spoken_hold(tab: &mut Tab, voices: &str) {
    let settings = "tones=off vibration=off flash=off";
    let voices = format!("fake.voice.voices = {voices}");
    open_with_fakes(tab, CALF.path(), settings, &voices);
    tab.walk(&[(Answer::CanStand, STANDING)]);
    tab.wait_for("the sound is made", "!!fake.audio.context", true);
}

fn a_hold_is_spoken_by_a_voice_of_its_language(tab: &mut Tab) {
    for language in translations() {
        tab.language = language;
        let voice = format!("{}-XX", language.tag());
        start_spoken_hold(
            tab,
            &format!(
                "[{{ lang: 'en-GB', localService: true, default: true }}, {{ lang: '{voice}', localService: true }}]"
            ),
        );
        tab.hold_through(CHECK);
        let cues = [
            (STANDING, Cue::GetReady),
            (STANDING, Cue::Begin),
            (STANDING, Cue::HalfWay { left: 15 }),
            (STANDING, Cue::SecondsLeft(3)),
            (STANDING, Cue::SecondsLeft(2)),
            (STANDING, Cue::SecondsLeft(1)),
            (CHECK, Cue::End),
        ];
        let locale = Locale::new(language);
        let mut spoken = cues.map(|(step, cue)| content::spoken(step, cue, locale).concat());
        // With the first hold.
        let more = [words!(tab, cue::SPACE), words!(tab, ui::MOST_PASS)];
        spoken[1].push_str(&more.concat());
        tab.wait_for("the spoken cues", "fake.voice.spoken", json!(spoken));
        let asked = spoken.map(|_| [language.bcp47(), &voice]);
        assert_eq!(tab.eval("fake.voice.languages"), json!(asked));
    }
}

fn without_a_voice_of_its_language_a_hold_has_tones(tab: &mut Tab) {
    for language in translations() {
        tab.language = language;
        start_spoken_hold(
            tab,
            "[{ lang: 'en-GB', localService: true, default: true }, { lang: 'nl-NL', localService: false }]",
        );
        let voice = "document.documentElement.dataset.voice ?? null";
        tab.skip(1);
        tab.wait_for("no voice", voice, "none");
        let loud = "fake.scheduled().filter(([, beeps]) => beeps > 0).map(([, beeps]) => beeps)";
        let loud: Vec<u64> = serde_json::from_value(tab.eval(loud)).unwrap();
        assert!(loud.ends_with(&[1, 1, 1, 3]), "{loud:?}");
        tab.hold_through(CHECK);
        assert_eq!(tab.eval("fake.voice.languages"), json!([]));
        // A voice of the language that appears later is used.
        let late = format!(
            "void fake.voice.setVoices([{{ lang: '{}', localService: true }}])",
            language.bcp47()
        );
        tab.eval(&late);
        tab.walk(&[(Answer::Easing, STANDING)]);
        tab.hold_through(CHECK);
        let languages = "[...new Set(fake.voice.languages.map(String))]";
        let tag = language.bcp47();
        tab.wait_for("that voice", languages, json!([format!("{tag},{tag}")]));
    }
}

fn each_language_opens_without_a_network(tab: &mut Tab) {
    for language in translations() {
        tab.language = language;
        let mut host = Host::of(&dist());
        tab.install(&host);
        let base = format!("/{}", language.folder());
        let scope = "navigator.serviceWorker.ready.then(({ scope }) => new URL(scope).pathname)";
        assert_eq!(tab.resolve(scope), *base);
        host.stop();
        tab.visit(&host, "");
        tab.wait_for_app_step(StepId::HOME);
        tab.tap_in_real_time(StepId::HOME, Answer::Muscle(Muscle::Calf), CALF);
        tab.tap_in_real_time(CALF, Answer::CanStand, STANDING);
        tab.visit(&host, "diary/");
        tab.wait_for_app_step(StepId::Diary);
        tab.visit(&host, "nowhere/");
        tab.wait_for_app_step(StepId::HOME);
        let line = words!(tab, ui::NOT_FOUND);
        tab.wait_for(
            "it is not found",
            "document.querySelector('.notice').textContent",
            line,
        );
    }
}

fn the_english_worker_leaves_other_languages_alone(tab: &mut Tab) {
    let mut host = Host::of(&dist());
    tab.install(&host);
    let folders: Vec<_> = translations().into_iter().map(Language::folder).collect();
    let cached = tab.cached();
    let is_foreign = |path: &&String| folders.iter().any(|folder| path[1..].starts_with(folder));
    assert_eq!(cached.iter().find(is_foreign), None);
    for language in translations() {
        host.serve_with(&[]);
        tab.language = language;
        tab.visit(&host, CALF.path());
        tab.wait_for_app_step(CALF);
        let page = format!("/{}{}", language.folder(), CALF.path());
        assert!(host.requests().contains(&page), "the host answers {page}");
        // It has a worker of its own, and each keeps its own pages.
        tab.wait_for_worker();
        host.stop();
        tab.visit(&host, "");
        tab.wait_for_app_step(StepId::HOME);
        tab.language = Language::English;
        tab.visit(&host, "");
        tab.wait_for_app_step(StepId::HOME);
    }
}

fn an_unknown_address_in_a_language_is_not_found_in_that_language(tab: &mut Tab) {
    for language in translations() {
        serve_phone(tab, &[language.bcp47()]);
        tab.language = language;
        tab.go("xyz/");
        tab.wait_until_ready();
        let shown =
            "[document.documentElement.lang, document.querySelector('.notice').textContent]";
        let notice = words!(tab, ui::NOT_FOUND);
        assert_eq!(tab.eval(shown), json!([language.bcp47(), notice]));
        let status = "performance.getEntriesByType('navigation')[0].responseStatus";
        assert_eq!(tab.eval(status), 404);
    }
}

/// Where the frame is, its name, and the link to the guide while it is not shown.
const ELEMENT: &str = "((link) => [new URL(frame().src).pathname, frame().title, new URL(link.href).pathname, link.textContent])(guide().shadowRoot.querySelector('[part=link]'))";

/// What [`ELEMENT`] is in a language.
fn element_in(tab: &Tab) -> serde_json::Value {
    let folder = tab.language.folder();
    let title = words!(tab, embed::TITLE);
    json!([
        format!("/embed/{folder}index.html"),
        title,
        format!("/{folder}"),
        title
    ])
}

fn a_store_has_the_guide_in_the_language_of_its_element(tab: &mut Tab) {
    for language in translations() {
        tab.language = Language::English;
        let tag = language.bcp47();
        let _store = tab.open_store(&StorePage::new(guide(&format!("lang={tag}"))));
        tab.wait_for_guide();
        tab.language = language;
        assert_eq!(tab.eval(ELEMENT), element_in(tab));
        tab.enter_guide(0);
        assert_eq!(tab.eval(LANGUAGE), tag);
        tab.walk_in_frame(&[(Answer::Muscle(Muscle::Calf), CALF)]);
        tab.leave_guide();
        // In a language that the guide does not have it is in English.
        tab.eval("void guide().setAttribute('lang', 'xx')");
        tab.language = Language::English;
        tab.wait_for("English", ELEMENT, element_in(tab));
        tab.wait_for_guide();
        // Without an attribute the language of the page counts.
        tab.eval(&format!(
            "void (document.documentElement.lang = '{tag}', guide().removeAttribute('lang'))"
        ));
        tab.language = language;
        tab.wait_for("the language of the page", ELEMENT, element_in(tab));
        tab.wait_for_guide();
        tab.enter_guide(0);
        assert_eq!(tab.eval(LANGUAGE), tag);
        tab.leave_guide();
    }
}
