//! The open diary as markup, with every muscle there is.

use super::open;
use crate::care::{Leg, Millis, Muscle, StepId, Stretch};
use crate::content::en::diary as words;
use crate::diary::{Entry, Id, LocalDateTime, UtcOffset};
use crate::language::Locale;
use crate::screen::DiaryState;
use crate::screen::diary::{PAGE_SIZE, field};

const NOW: Millis = Millis(1_795_457_040_000);

/// A diary with these stretches, all of this week.
fn diary(stretches: &[Stretch]) -> DiaryState {
    let entries = (0..).zip(stretches).filter_map(|(number, &stretch)| {
        let at = Millis(NOW.0 + number);
        let path = StepId::Hold(stretch).path();
        let record = format!("1 0 {} {path} 1 - 0 0 ------", at.0);
        Entry::read(Id::new(at, 0), &record).ok()
    });
    DiaryState {
        entries: entries.collect(),
        week: LocalDateTime::from_utc(NOW, UtcOffset::UTC).week,
        listed: PAGE_SIZE,
        ..DiaryState::default()
    }
}

fn count(text: &str, part: &str) -> usize {
    text.matches(part).count()
}

#[test]
fn every_muscle_is_in_the_legend_the_bars_the_table_and_the_choice() {
    let page = open(&diary(&Stretch::ALL), Locale::ENGLISH).into_string();
    for muscle in Muscle::ALL {
        let (class, name) = (muscle.name(), words::muscle(muscle));
        assert_eq!(
            count(&page, &format!("<li class=\"m-{class}\">{name}</li>")),
            1
        );
        assert_eq!(count(&page, &format!("<rect class=\"m-{class}\"")), 1);
        assert_eq!(count(&page, &format!("<th scope=\"col\">{name}</th>")), 1);
        assert_eq!(
            count(&page, &format!("<option value=\"{class}\">{name}</option>")),
            1
        );
    }
}

#[test]
fn a_muscle_without_a_cramp_is_nowhere() {
    for muscle in Muscle::ALL {
        let own: Vec<Stretch> = Stretch::ALL
            .into_iter()
            .filter(|stretch| stretch.muscle() == muscle)
            .collect();
        let page = open(&diary(&own), Locale::ENGLISH).into_string();
        assert_eq!(count(&page, "<li class=\"m-"), 1, "{muscle:?}");
        assert_eq!(count(&page, "<th scope=\"col\">"), 4, "{muscle:?}");
        // One muscle leaves nothing to choose.
        assert_eq!(count(&page, "name=\"only\""), 0, "{muscle:?}");
    }
}

#[test]
fn one_muscle_alone_can_be_listed() {
    let all = diary(&Stretch::ALL);
    for muscle in Muscle::ALL {
        let only = DiaryState {
            muscle: Some(muscle),
            ..all.clone()
        };
        let page = open(&only, Locale::ENGLISH).into_string();
        let own = Stretch::ALL
            .into_iter()
            .filter(|stretch| stretch.muscle() == muscle);
        assert_eq!(count(&page, "<h3 id=\"e"), own.count(), "{muscle:?}");
        assert_eq!(
            count(
                &page,
                &format!("<option value=\"{}\" selected>", muscle.name())
            ),
            1
        );
    }
    // An open form must not be redrawn.
    let editing = DiaryState {
        editing: all.entries.first().map(|entry| entry.id),
        ..all
    };
    assert_eq!(
        count(
            &open(&editing, Locale::ENGLISH).into_string(),
            "name=\"only\""
        ),
        0
    );
}

#[test]
fn the_leg_is_listed_counted_and_in_the_form() {
    for leg in Leg::ALL {
        let mut one = diary(&[Stretch::CalfWall; 6]);
        for entry in &mut one.entries {
            entry.leg = Some(leg);
        }
        let page = open(&one, Locale::ENGLISH).into_string();
        assert_eq!(count(&page, &format!(" · {} · ", words::leg(leg))), 6);
        assert_eq!(
            count(&page, &format!("6 of 6 {}", words::were_in_leg(leg))),
            1
        );
        one.editing = one.entries.first().map(|entry| entry.id);
        let form = open(&one, Locale::ENGLISH).into_string();
        assert_eq!(
            count(&form, &format!("<select name=\"{}\">", field::LEG)),
            1
        );
        let chosen = format!("<option value=\"{}\" selected>", leg.name());
        assert_eq!(count(&form, &chosen), 1);
    }
}
