//! The sheets: the content of each, in every language.

use scraper::{Html, Selector};
use uncramp::care::session::MAX_HOLDS;
use uncramp::care::{RedFlag, StepId, Stop, Stretch, hold};
use uncramp::content::en;
use uncramp::language::Locale;
use uncramp::site::print::race::Race;
use uncramp::site::print::{Sheet, documents};
use uncramp::site::routes::SHEETS;

const ADDRESS: &str = "https://guide.example/";

fn race() -> Race {
    Race::read(
        b"name = \"Lakeside & Hill Half\"\ncontrol = \"+44 7700 900123\"\nuntil = \"2027-05-03\"",
    )
    .unwrap()
}

fn sheet(locale: Locale, sheet: Sheet, race: Option<&Race>) -> Html {
    let all = documents(locale, ADDRESS, race).unwrap();
    let (_, text) = all
        .into_iter()
        .find(|(name, _)| *name == sheet.name())
        .unwrap();
    Html::parse_document(&text)
}

fn count(html: &Html, selector: &str) -> usize {
    html.select(&Selector::parse(selector).unwrap()).count()
}

fn text(html: &Html) -> String {
    let main = Selector::parse("main").unwrap();
    let all = html.select(&main).flat_map(|main| main.text());
    let all: String = all.flat_map(|text| [text, " "]).collect();
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_sheet_has_its_pages_a_code_and_room_for_race_control() {
    for locale in Locale::all() {
        for which in Sheet::ALL {
            let html = sheet(locale, which, None);
            assert_eq!(count(&html, ".p-sheet"), which.pages(), "{which:?}");
            assert!(count(&html, ".p-code .p-qr[role=img]") > 0, "{which:?}");
            assert!(count(&html, ".p-control .p-gap") > 0, "{which:?}");
            assert_eq!(
                count(&html, "script, link, img, a, [style]"),
                0,
                "{which:?}"
            );
        }
    }
}

#[test]
fn an_organisers_lines_take_the_place_of_the_gap() {
    for locale in Locale::all() {
        for which in Sheet::ALL {
            let html = sheet(locale, which, Some(&race()));
            assert_eq!(count(&html, ".p-control .p-gap"), 0, "{which:?}");
            let text = text(&html);
            for line in ["Lakeside & Hill Half", "+44 7700 900123", "2027"] {
                assert!(text.contains(line), "{which:?} {line}: {text}");
            }
        }
    }
    let text = text(&sheet(Locale::ENGLISH, Sheet::Poster, Some(&race())));
    assert!(text.contains("Race control +44 7700 900123 Lakeside & Hill Half. Until 3 May 2027"));
}

#[test]
fn poster_card_and_strips_say_what_the_guide_says() {
    for which in [Sheet::Poster, Sheet::Card, Sheet::Bibs] {
        let text = text(&sheet(Locale::ENGLISH, which, None));
        for stretch in [
            Stretch::CalfStanding,
            Stretch::CalfSeated,
            Stretch::HamstringSeated,
            Stretch::QuadStanding,
        ] {
            let line = en::step(StepId::Hold(stretch)).heading;
            assert!(text.contains(line), "{which:?} {line}");
        }
    }
}

#[test]
fn the_sheet_for_volunteers_has_every_red_flag_and_whether_to_call() {
    let html = sheet(Locale::ENGLISH, Sheet::Volunteers, None);
    for flag in RedFlag::ALL {
        let step = StepId::Stop(Stop::Help);
        let sign = en::label(step, uncramp::care::Answer::Flag(flag));
        let within = match flag.leads_to() {
            Stop::Emergency => ".p-red li",
            _ => ".p-soon li",
        };
        let listed = Selector::parse(within).unwrap();
        let line = html
            .select(&listed)
            .map(|line| line.text().collect::<String>())
            .find(|line| line.starts_with(sign));
        let line = line.unwrap_or_else(|| panic!("{sign} is not in {within}"));
        if flag.leads_to() != Stop::Emergency {
            let then = en::step(StepId::Stop(flag.leads_to())).heading;
            assert!(line.ends_with(then), "{line}");
        }
    }
    let text = text(&html);
    let emergency = en::step(StepId::Stop(Stop::Emergency));
    for line in emergency.dos.into_iter().chain(emergency.donts) {
        assert!(text.contains(line), "{line}");
    }
}

#[test]
fn the_numbers_of_the_rules_are_those_of_the_guide() {
    let seconds = (hold::HOLD.0 / 1_000).to_string();
    let most = MAX_HOLDS.to_string();
    for (copy, language) in [
        (en::print::COPY, "en"),
        (uncramp::content::de::print::COPY, "de"),
        (uncramp::content::es::print::COPY, "es"),
        (uncramp::content::fr::print::COPY, "fr"),
        (uncramp::content::pt::print::COPY, "pt"),
        (uncramp::content::ja::print::COPY, "ja"),
    ] {
        let numbers = |text: &str| -> Vec<String> {
            let digits = text.split(|c: char| !c.is_ascii_digit());
            digits
                .filter(|it| !it.is_empty())
                .map(str::to_owned)
                .collect()
        };
        let [[hold, _], [times, _], ..] = copy.rules;
        assert_eq!(numbers(hold), [&*seconds], "{language}");
        assert_eq!(numbers(times), [&*most], "{language}");
        let mut rule = numbers(copy.rule);
        rule.sort_by_key(String::len);
        assert_eq!(rule, [&*most, &*seconds], "{language}");
    }
}

#[test]
fn the_sheets_are_at_their_addresses() {
    assert_eq!(Sheet::ALL.map(Sheet::path), SHEETS);
    let names = Sheet::ALL.map(Sheet::name);
    assert_eq!(names, ["poster", "card", "bibs", "volunteers"]);
}

#[test]
fn an_address_that_is_too_long_is_refused() {
    let address = format!("https://a.example/{}/", "x".repeat(300));
    let error = documents(Locale::ENGLISH, &address, None).unwrap_err();
    assert!(error.contains("too long"), "{error}");
}
