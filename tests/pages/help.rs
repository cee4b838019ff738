//! The pages for getting help: the lists of red flags, the call first.

use uncramp::care::{FlagGroup, Question, RedFlag, StepId, Stop};
use uncramp::content::en::{flag_group, label, place, ui};

use crate::{Page, rendered, text};

fn page(step: StepId) -> Page {
    let file = format!("{}index.html", step.path());
    let mut pages = rendered("", "/").into_iter();
    pages.find(|page| page.file == file).unwrap()
}

/// The words of each sign in the list on the page, with the heading above it.
fn listed(page: &Page) -> Vec<(String, String)> {
    let found = page.all(".answers h2, .answers .sign");
    let tagged = found
        .into_iter()
        .map(|found| (found.value().name().to_owned(), text(found)));
    tagged.collect()
}

#[test]
fn red_flags_stand_under_their_headings_and_say_when_to_call() {
    for step in [StepId::Question(Question::Safety), StepId::Stop(Stop::Help)] {
        let mut expect = Vec::new();
        let mut group: Option<FlagGroup> = None;
        for flag in RedFlag::ALL {
            if group.replace(flag.group()) != Some(flag.group()) {
                expect.push(("h2".to_owned(), flag_group(flag.group()).to_owned()));
            }
            let sign = label(step, uncramp::care::Answer::Flag(flag));
            let sign = match flag.leads_to() {
                Stop::Emergency => format!("{sign} {}", ui::CALL),
                _ => sign.to_owned(),
            };
            expect.push(("a".to_owned(), sign));
        }
        assert_eq!(listed(&page(step)), expect, "/{}", step.path());
    }
}

#[test]
fn the_place_is_asked_for_only_on_our_own_pages_by_one_button_of_the_app() {
    let asking = [Stop::Help, Stop::Emergency, Stop::Alone].map(StepId::Stop);
    for page in rendered("", "/") {
        let step = page.file.strip_suffix("index.html");
        let asks = asking.iter().any(|asking| Some(asking.path()) == step);
        let panels = page.all(".where");
        assert_eq!(panels.len(), usize::from(asks), "{}", page.file);
        for panel in panels {
            assert!(panel.value().classes().any(|class| class == "needs-app"));
            assert_eq!(text(panel), place::SHOW, "{}", page.file);
        }
        let is_framed = page.all("#app[data-framed]").len() == 1;
        let has_app = page.all("#app[data-base]").len() == 1;
        assert_eq!(is_framed, has_app && page.is_embed_page(), "{}", page.file);
    }
}

#[test]
fn the_call_stands_before_every_sign_and_every_instruction() {
    for stop in [Stop::Help, Stop::Emergency, Stop::Alone] {
        let page = page(StepId::Stop(stop));
        let order = page.all(".call, .where, .answers, .lists");
        let first = order
            .first()
            .and_then(|found| found.value().classes().next());
        assert_eq!(first, Some("answer"), "{stop:?}");
        assert!(page.one(".call").attr("href").unwrap().starts_with("tel:"));
    }
}
