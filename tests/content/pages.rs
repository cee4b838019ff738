//! The copy by page: the texts at an address, whether it is a step, a page around the guide, or an article.

use uncramp::care::plan::{Advice, Stage};
use uncramp::care::why::{Card, Reason};
use uncramp::care::{CauseQuestion, Leg, Muscle, ReturnToRun, StepId};
use uncramp::content::StepCopy;
use uncramp::content::en::{after, diary, learn, offline, plan, print, return_to_run, why};

use crate::everything;
use crate::print_copy::print_texts;

/// The questions and their addresses.
pub(crate) const ASKS: [(CauseQuestion, &str); 8] = [
    (CauseQuestion::Effort, "why/"),
    (CauseQuestion::Time, "why/time/"),
    (CauseQuestion::Drink, "why/drink/"),
    (CauseQuestion::Before, "why/before/"),
    (CauseQuestion::Feet, "why/feet/"),
    (CauseQuestion::Medicine, "why/medicine/"),
    (CauseQuestion::Injury, "why/injury/"),
    (CauseQuestion::Illness, "why/illness/"),
];

/// The steps of the walk test and their addresses.
pub(crate) const TESTS: [(ReturnToRun, &str); 6] = [
    (ReturnToRun::Rest, "after/running/"),
    (ReturnToRun::FullMove, "after/running/full-move/"),
    (ReturnToRun::Strong, "after/running/strong/"),
    (ReturnToRun::Walk, "after/running/walk/"),
    (ReturnToRun::Easy, "after/running/easy/"),
    (ReturnToRun::Home, "after/running/home/"),
];

/// What is offered below the steps. It is in no browser build.
const OFFERS: [&str; 7] = [
    offline::OFFERS,
    offline::UPDATE,
    offline::UPDATE_NOW,
    offline::UPDATE_BUSY,
    offline::INSTALL,
    offline::INSTALL_IOS,
    offline::INSTALL_FIREFOX,
];

/// The text of a step, without its title.
pub(crate) fn of(copy: StepCopy) -> Vec<&'static str> {
    let mut texts = vec![copy.heading, copy.line, copy.note];
    texts.extend(copy.dos);
    texts.extend(copy.donts);
    texts.retain(|text| !text.is_empty());
    texts
}

fn reasons() -> Vec<&'static str> {
    let mut texts = of(why::REASONS);
    texts.push(why::NO_CLEAR_REASON);
    let cards = Card::ALL.map(why::card);
    for copy in Reason::ALL.map(why::reason).into_iter().chain(cards) {
        texts.extend([copy.name, copy.why, copy.advice]);
    }
    texts
}

fn plan() -> Vec<&'static str> {
    let mut texts = of(plan::PREVENT);
    texts.extend(Stage::ALL.map(plan::stage));
    texts.extend(Advice::ALL.map(plan::advice));
    texts
}

fn after() -> Vec<&'static str> {
    let mut texts = of(after::AFTER);
    for (when, cards) in after::CARDS {
        texts.push(when);
        texts.extend(cards.iter().flat_map(|card| [card.heading, card.line]));
    }
    texts
}

fn learn() -> Vec<&'static str> {
    let mut texts = vec![learn::TITLE, learn::PICTURE, learn::TO_WHY, learn::TO_PLAN];
    for part in learn::PARTS {
        texts.push(part.heading);
        texts.extend(part.lines.iter().map(|line| line.text));
    }
    texts
}

fn diary() -> Vec<&'static str> {
    let mut texts = of(diary::PAGE);
    texts.extend([
        diary::NEEDS_APP,
        diary::EMPTY_YET,
        diary::EMPTY_HOW,
        diary::SAVE_TO_DIARY,
        diary::SAVED,
        diary::IN_YOUR_DIARY,
        diary::EDIT_HEADING,
        diary::STRETCH,
        diary::LEG,
        diary::HOLDS,
        diary::TIME_TO_RELIEF,
        diary::MINUTES,
        diary::SECONDS,
        diary::NOT_KNOWN,
        diary::ICE,
        diary::HEAT,
        diary::WHY,
        diary::NO_ANSWER,
        diary::NOTE,
        diary::EDIT,
        diary::DELETE,
        diary::DELETED,
        diary::UNDO,
        diary::SAVE,
        diary::CANCEL,
        diary::SHOW_MORE,
        diary::FILES,
        diary::EXPORT_JSON,
        diary::EXPORT_CSV,
        diary::IMPORT,
        diary::IMPORT_NEW,
        diary::IMPORT_SAME,
        diary::IMPORT_NEWER,
        diary::IMPORT_OLDER,
        diary::ADD,
        diary::ADDED,
        diary::NOTHING_NEW,
        diary::REFUSED,
        diary::at_line("one", diary::NOT_JSON, "leg").leak(),
        diary::NOT_JSON,
        diary::NOT_A_DIARY,
        diary::UNREADABLE,
        diary::NEWER_VERSION,
        diary::MISSING,
        diary::BAD,
        diary::TWICE,
        diary::TOO_MANY,
        diary::TOO_LARGE,
        diary::QUARANTINED,
        diary::NOT_SAVED_BLOCKED,
        diary::NOT_SAVED_FULL,
        diary::NO_ROOM,
        diary::NOT_DELETED,
        diary::DELETE_ALL,
        diary::DELETE_ALL_ASK,
        diary::DELETE_ALL_WARNS,
        diary::CRAMPS_A_WEEK,
        diary::WEEK_FROM,
        diary::MUSCLE,
        diary::ALL_MUSCLES,
        diary::HALF_WITHIN,
        diary::AS_TABLE,
        diary::PATTERNS,
        diary::CAME_LATE,
        diary::CAME_HARDER,
        diary::CAME_DRY,
        diary::CAME_WATER_ONLY,
        diary::CAME_OVER_DRUNK,
        diary::CAME_COLD,
        diary::CAME_IN_SHOES,
        diary::PATTERN_NOTE,
        diary::REMIND_TOMORROW,
        diary::NEXT_DAY,
        diary::NEXT_DAY_TEXT,
        diary::REMIND_ICE,
        diary::ICE_OFF,
        diary::ICE_OFF_TEXT,
        diary::SHARE_HEADING,
        diary::COPIED,
        diary::SHARED,
    ]);
    texts.extend(Leg::ALL.map(diary::leg));
    texts.extend(Leg::ALL.map(diary::were_in_leg));
    texts.extend(Muscle::ALL.map(diary::muscle));
    texts.extend(Muscle::ALL.map(diary::were_in));
    texts
}

/// The pages for after the cramp that ship with the app, by address.
pub(crate) fn aftercare() -> Vec<(&'static str, Vec<&'static str>)> {
    let mut pages = vec![
        ("after/", after()),
        ("why/reasons/", reasons()),
        ("prevent/", plan()),
    ];
    pages.extend(ASKS.map(|(question, path)| {
        let mut texts = of(why::question(question));
        texts.extend(question.answers().map(why::answer));
        (path, texts)
    }));
    pages.extend(TESTS.map(|(test, path)| (path, of(return_to_run::return_to_run(test)))));
    pages
}

/// The same, plus the diary and the article on cramps.
pub(crate) fn all() -> Vec<(&'static str, Vec<&'static str>)> {
    let mut pages = aftercare();
    pages.extend([("diary/", diary()), ("learn/", learn())]);
    pages
}

/// The page titles.
pub(crate) fn titles() -> Vec<&'static str> {
    let mut titles = vec![
        after::AFTER.title,
        why::REASONS.title,
        plan::PREVENT.title,
        diary::PAGE.title,
        learn::TITLE,
    ];
    titles.extend(ASKS.map(|(question, _)| why::question(question).title));
    titles.extend(TESTS.map(|(test, _)| return_to_run::return_to_run(test).title));
    titles
}

/// Every text of these pages.
pub(crate) fn texts() -> impl Iterator<Item = &'static str> {
    all()
        .into_iter()
        .flat_map(|(_, texts)| texts)
        .chain(titles())
        .chain(OFFERS)
        .chain(print_texts(&print::COPY))
}

/// Those texts that are in the browser build.
pub(crate) fn shipped() -> impl Iterator<Item = &'static str> {
    aftercare()
        .into_iter()
        .flat_map(|(_, texts)| texts)
        .chain(titles().into_iter().filter(|title| *title != learn::TITLE))
}

/// Every text at an address below the root; empty if there is no such page.
pub(crate) fn at(path: &str) -> Vec<&'static str> {
    let mut texts: Vec<_> = StepId::from_path(path).map(everything).unwrap_or_default();
    let ours = all().into_iter().filter(|(at, _)| *at == path);
    texts.extend(ours.flat_map(|(_, texts)| texts));
    texts
}
