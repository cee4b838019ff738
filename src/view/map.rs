//! The map of the legs, and the small legs of the answers. Both reuse drawings that a page contains once.

use super::markup::Number;
use super::tap;
use crate::care::{Answer, Muscle, Question, StepId};
use crate::content::words;
use crate::figure::{AREA_WIDTH, MAP_VIEW_BOX, Zone};
use crate::language::Locale;
use maud::{Markup, html};

/// The map: a link for each zone, over the drawing. The link of a muscle that is also an answer is the same tap as the answer.
pub(super) fn map(base: &str, locale: Locale) -> Markup {
    html! {
        svg.map viewBox=(MAP_VIEW_BOX) role="group" aria-label=(words!(locale, ui::MAP)) {
            use href="#s-map" aria-hidden="true" {}
            @for zone in Zone::ALL {
                @let muscle = muscle(zone);
                @let (x, y, height) = zone.area();
                a data-tap=[is_answer(muscle).then(|| tap::answer(Answer::Muscle(muscle)))] href={ (base) (muscle.first().path()) }
                    aria-label=(words!(locale, label(OTHER, Answer::Muscle(muscle))))
                {
                    rect x=(x) y=(Number(y)) width=(AREA_WIDTH) height=(height) rx="10" {}
                }
            }
        }
    }
}

/// Whether the first step has an answer for this muscle.
const fn is_answer(muscle: Muscle) -> bool {
    matches!(
        muscle,
        Muscle::Calf | Muscle::BackOfThigh | Muscle::FrontOfThigh
    )
}

/// The step that names every muscle.
const OTHER: StepId = StepId::Question(Question::Other);

/// The part of the drawn legs with the zone of a muscle; for "other" the whole legs, with two zones.
pub(super) fn small_legs(muscle: Muscle) -> Markup {
    let (part, legs, zone, more) = match muscle {
        Muscle::Calf => ("-34 108 68 92", "behind", muscle, None),
        Muscle::BackOfThigh => ("-34 30 68 92", "behind", muscle, None),
        Muscle::FrontOfThigh | Muscle::InnerThigh => ("-34 30 68 92", "front", muscle, None),
        Muscle::Other => (
            "-30 20 60 180",
            "behind",
            Muscle::Buttock,
            Some(Muscle::Foot),
        ),
        Muscle::Foot => ("-34 112 68 92", "behind", muscle, None),
        Muscle::Toes => ("-34 112 68 92", "front", muscle, None),
        Muscle::Buttock => ("-34 -4 68 92", "behind", muscle, None),
    };
    html! {
        svg.mini viewBox=(part) aria-hidden="true" {
            use href={ "#s-" (legs) } {}
            @for zone in [Some(zone), more].into_iter().flatten() {
                use href={ "#z-" (zone.name()) } {}
            }
        }
    }
}

const fn muscle(zone: Zone) -> Muscle {
    match zone {
        Zone::Buttock => Muscle::Buttock,
        Zone::BackOfThigh => Muscle::BackOfThigh,
        Zone::Calf => Muscle::Calf,
        Zone::Sole => Muscle::Foot,
        Zone::FrontOfThigh => Muscle::FrontOfThigh,
        Zone::InnerThigh => Muscle::InnerThigh,
        Zone::Toes => Muscle::Toes,
    }
}

#[cfg(test)]
mod tests {
    use super::is_answer;
    use crate::care::{Answer, Muscle, StepId, graph};
    use crate::content::words;
    use crate::figure::Zone;
    use crate::language::Locale;

    #[test]
    fn the_first_step_has_the_answers_that_the_map_taps() {
        for muscle in Muscle::ALL {
            let found = graph::edges(StepId::HOME)
                .into_iter()
                .any(|edge| edge.answer == Answer::Muscle(muscle));
            assert_eq!(
                found,
                is_answer(muscle) || muscle == Muscle::Other,
                "{muscle:?}"
            );
        }
    }

    #[test]
    fn a_name_has_room_in_every_language() {
        for (locale, zone) in Locale::all()
            .into_iter()
            .flat_map(|locale| Zone::ALL.map(|zone| (locale, zone)))
        {
            let lines = words!(locale, ui::zone(zone));
            let most = if zone.is_behind() { 2 } else { 3 };
            assert!(lines.len() <= most, "{lines:?}");
            for line in lines {
                // Japanese letters are twice as wide, and the name of the calf is in larger type.
                let widths = line
                    .chars()
                    .map(|letter| if letter > '\u{2fff}' { 2 } else { 1 });
                let width: u32 = widths.sum();
                let room = if zone == Zone::Calf { 8 } else { 9 };
                assert!(width <= room, "{line} is {width} letters wide");
            }
        }
    }
}
