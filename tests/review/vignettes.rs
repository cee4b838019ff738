//! The vignettes, played through the session with its clock.

use std::collections::BTreeSet;

use uncramp::care::{Event, Moment, Session, StepId, update};
use uncramp::content::en::review::vignettes;
use uncramp::content::review::{Forbidden, Vignette};
use uncramp::review::vignette::{play, way_to};

#[test]
fn every_vignette_ends_where_it_must() {
    let failed: Vec<(&str, String)> = vignettes()
        .filter_map(|vignette| Some((vignette.name, play(vignette).err()?)))
        .collect();
    assert!(failed.is_empty(), "{failed:#?}");
}

#[test]
fn a_vignette_fails_if_its_end_does_not_say_its_words() {
    let other = Vignette {
        says: "Go on running.",
        ..*vignettes().next().unwrap()
    };
    assert!(play(&other).unwrap_err().contains("does not say: Go on"));
}

#[test]
fn no_vignette_reaches_what_its_flag_forbids() {
    let ways: Vec<(&str, Vec<String>)> = vignettes()
        .filter_map(|vignette| {
            let played = play(vignette).ok()?;
            Some((vignette.name, way_to(&played.session, vignette.forbids)?))
        })
        .collect();
    assert!(ways.is_empty(), "{ways:#?}");
}

#[test]
fn a_tear_is_not_stretched_again_but_a_wrong_tap_is_reversible() {
    let torn = vignettes().find(|vignette| vignette.name == "A tear that cold has eased");
    let mut session = play(torn.unwrap()).unwrap().session;
    // Back in the browser.
    let stretch = StepId::from_path("calf/standing/").unwrap();
    let now = session.now();
    let _ = update(&mut session, Event::Visited(stretch), now);
    assert_eq!(session.step(), stretch);
}

#[test]
fn there_are_forty_vignettes_with_names_of_their_own() {
    let names: BTreeSet<&str> = vignettes().map(|vignette| vignette.name).collect();
    assert_eq!(names.len(), vignettes().count());
    assert!(names.len() >= 40, "{}", names.len());
    let forbidding = vignettes().filter(|vignette| !vignette.forbids.is_empty());
    assert!(forbidding.count() >= 20);
}

#[test]
fn the_search_finds_a_way_where_there_is_one() {
    let home = Session::open(StepId::HOME, Moment(1_000_000));
    let way = way_to(&home, &[Forbidden::Stretches]);
    assert!(way.is_some_and(|way| !way.is_empty()));
    assert_eq!(way_to(&home, &[]), None);
    // The path leads through an answer of the stop back to the first question.
    let mut safety = home;
    let step = StepId::from_path("safety/").unwrap();
    let _ = update(&mut safety, Event::Visited(step), Moment(1_001_000));
    assert!(way_to(&safety, &[Forbidden::Step("heat/")]).is_some());
}
