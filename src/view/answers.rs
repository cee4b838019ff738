//! The answers of a step: real links, so that they work before and without the app.

use super::icon::{Icon, badge, icon};
use super::map::small_legs;
use super::markup::{button, link, non_empty};
use super::picture::thumbnail;
use super::tap;
use crate::care::{
    Answer, Event, FlagGroup, Leg, Muscle, Question, RedFlag, StepId, Stop, Stretch,
};
use crate::content::words;
use crate::language::Locale;
use crate::screen::{Choice, Screen, Tool, Weight, stretch_pose};
use maud::{Markup, Render, html};

/// All answers of a step, within reach of the thumb; "Pause" sits beside a hold's half-width answer.
pub(super) fn answers(base: &str, screen: &Screen) -> Markup {
    let mut group = None;
    html! {
        nav.answers.tiles[has_tiles(screen.step)] {
            @for choice in &screen.choices {
                @if choice.weight == Weight::Half {
                    (pause(screen.locale))
                }
                @if let Event::Answered(Answer::Flag(flag)) = choice.event {
                    (heading(flag, &mut group, screen.locale))
                }
                (answer(base, screen, choice))
            }
        }
    }
}

/// Whether some answers of a step are side by side, each with a picture.
const fn has_tiles(step: StepId) -> bool {
    matches!(
        step,
        StepId::PracticeList | StepId::Question(Question::Other | Question::Helper)
    )
}

/// The heading of the group of a red flag, above the first of it.
fn heading(flag: RedFlag, group: &mut Option<FlagGroup>, locale: Locale) -> Markup {
    let begins = group.replace(flag.group()) != Some(flag.group());
    html! {
        @if begins {
            h2 {
                (badge(Icon::of_group(flag.group())))
                (words!(locale, flag_group(flag.group())))
            }
        }
    }
}

/// An answer, with its picture if it has one. A sign that ends at a call says so.
fn answer(base: &str, screen: &Screen, choice: &Choice) -> Markup {
    let weight = class(choice.weight);
    let (shape, picture) = picture(screen.step, choice);
    let calls = choice.weight == Weight::Sign && choice.to == StepId::Stop(Stop::Emergency);
    let warns = calls || (choice.weight == Weight::Rule && matches!(choice.to, StepId::Stop(_)));
    html! {
        a class={ (weight) (shape) @if warns { " now" } } data-tap=[non_empty(&tap::name(choice))]
            href={ (base) (choice.to.path()) }
        {
            (picture)
            span { (choice.label) }
            @if calls {
                " " b { (words!(screen.locale, ui::CALL)) }
            }
        }
    }
}

/// The picture of an answer.
#[derive(Clone, Copy)]
enum Picture {
    None,
    Stretch(Stretch),
    Legs(Muscle),
    Icon(Icon),
}

impl Render for Picture {
    fn render(&self) -> Markup {
        match *self {
            Self::None => Markup::default(),
            Self::Stretch(stretch) => thumbnail(stretch_pose(stretch)),
            Self::Legs(muscle) => small_legs(muscle),
            Self::Icon(name) => icon(name),
        }
    }
}

/// The picture of an answer, and the class of one that is laid out around it.
const fn picture(step: StepId, choice: &Choice) -> (&'static str, Picture) {
    let Event::Answered(answer) = choice.event else {
        return ("", Picture::None);
    };
    match (step, answer, choice.to) {
        (StepId::Question(Question::Calf | Question::Quad), _, StepId::Hold(stretch)) => {
            (" choice", Picture::Stretch(stretch))
        }
        (StepId::PracticeList, _, StepId::Practice(stretch))
        | (StepId::Question(Question::Helper), _, StepId::Hold(stretch)) => {
            (" tile", Picture::Stretch(stretch))
        }
        (StepId::HOME, Answer::Muscle(muscle), _) => (" pick", Picture::Legs(muscle)),
        (StepId::Question(Question::Other), Answer::Muscle(Muscle::Other), _) => {
            (" part", Picture::Icon(Icon::Muscle))
        }
        (StepId::Question(Question::Other), Answer::Muscle(muscle), _) => {
            (" part", Picture::Legs(muscle))
        }
        (_, Answer::SideStitch, _) => (" part", Picture::Icon(Icon::Side)),
        (_, Answer::Belly, _) => (" part", Picture::Icon(Icon::Belly)),
        (_, Answer::InBed, _) => (" aside", Picture::Icon(Icon::Moon)),
        (_, Answer::Helping, _) => (" aside", Picture::Icon(Icon::Hand)),
        (
            _,
            Answer::ChestArmOrJaw | Answer::TheySeemIll | Answer::HotOrFell,
            StepId::Stop(Stop::Emergency),
        ) => (" danger", Picture::Icon(Icon::Phone)),
        _ => ("", Picture::None),
    }
}

const fn class(weight: Weight) -> &'static str {
    match weight {
        Weight::Primary => "answer primary",
        Weight::Plain => "answer",
        Weight::Half => "answer half",
        Weight::Quiet => "answer quiet",
        Weight::Skip => "answer skip",
        Weight::Sign => "answer sign",
        Weight::Over => "answer primary over",
        Weight::Rule => "rule",
    }
}

/// "Pause" is a checkbox, so that the plain page can pause too.
fn pause(locale: Locale) -> Markup {
    html! {
        label.answer.half.pause {
            input type="checkbox";
            span.off { (words!(locale, ui::PAUSE)) }
            span.on { (words!(locale, ui::GO_ON)) }
        }
    }
}

/// What the app can do besides the answers: buttons, hidden where the app is not running.
pub(super) fn tools(base: &str, screen: &Screen) -> Markup {
    html! {
        @if !screen.tools.is_empty() {
            div.tools.needs-app {
                @for tool in &screen.tools {
                    (self::tool(base, *tool, screen.locale))
                }
            }
        }
    }
}

fn tool(base: &str, tool: Tool, locale: Locale) -> Markup {
    let (name, label) = match tool {
        Tool::Saved => {
            return link(
                "tool saved",
                "",
                (base, StepId::Diary.path()),
                words!(locale, ui::SAVED),
            );
        }
        Tool::Save => (tap::SAVE, words!(locale, ui::SAVE)),
        Tool::Legs(chosen) => return legs(chosen, locale),
        Tool::NextDay => (tap::NEXT_DAY, words!(locale, ui::NEXT_DAY)),
        Tool::IceOff => (tap::ICE_OFF, words!(locale, ui::ICE_OFF)),
        Tool::Share => (tap::SHARE, words!(locale, ui::SHARE)),
        Tool::Print => (tap::PRINT, words!(locale, ui::PRINT)),
    };
    button("tool", name, label)
}

/// Which leg it was: one tap, which can be left out.
fn legs(chosen: Option<Leg>, locale: Locale) -> Markup {
    html! {
        div.legs role="group" aria-label=(words!(locale, ui::WHICH_LEG)) {
            p aria-hidden="true" { (words!(locale, ui::WHICH_LEG)) }
            @for leg in Leg::ALL {
                button.tool type="button" data-tap=(leg.name())
                    aria-pressed=(if chosen == Some(leg) { "true" } else { "false" })
                {
                    (words!(locale, ui::leg(leg)))
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{answers, picture};
    use crate::care::{Answer, Moment, Question, Session, StepId, Stretch};
    use crate::content::en::{label, ui};
    use crate::language::Locale;
    use crate::screen::Screen;
    use maud::Render as _;

    /// The class of the answer with this text on a step.
    fn class(step: StepId, text: &str) -> String {
        let session = Session::open(step, Moment(0));
        let markup = answers("/", &Screen::of(&session, Locale::ENGLISH)).into_string();
        let (before, _) = markup
            .split_once(&[">", text, "<"].concat())
            .unwrap_or_default();
        let (_, class) = before.rsplit_once("<a class=\"").unwrap_or_default();
        class
            .split('"')
            .next()
            .unwrap_or_default()
            .trim()
            .to_owned()
    }

    const HOLD: StepId = StepId::Hold(Stretch::CalfStanding);
    const CHECK: StepId = StepId::Question(Question::Check(Stretch::CalfStanding));

    #[test]
    fn no_two_answers_of_a_step_have_the_same_picture() {
        for step in StepId::all() {
            let screen = Screen::of(&Session::open(step, Moment(0)), Locale::ENGLISH);
            let mut seen = vec![];
            for choice in &screen.choices {
                let drawn = picture(step, choice).1.render().into_string();
                // What ends at a call has a telephone, however many answers do.
                if !drawn.is_empty() && !drawn.contains("#i-phone") {
                    assert!(!seen.contains(&drawn), "{step:?}: {}", choice.label);
                    seen.push(drawn);
                }
            }
        }
    }

    #[test]
    fn exits_for_danger_are_outlined_and_rules_that_end_care_warn() {
        for (step, answer) in [
            (HOLD, Answer::HurtsMore),
            (HOLD, Answer::Popped),
            (CHECK, Answer::Sharper),
        ] {
            assert_eq!(class(step, label(step, answer)), "answer quiet");
        }
        assert_eq!(class(HOLD, ui::RULE_TIME), "rule now");
        assert_eq!(class(CHECK, ui::RULE_TIME), "rule now");
        assert_eq!(class(CHECK, ui::RULE_HOLDS), "rule");
    }
}
