//! Effects: when to wake the session, and when to keep the screen on.

use uncramp::care::{Answer, Effect, Event, Muscle, StepId};

use crate::Runner;
use crate::wake::needs_screen;

fn awake(effects: &[Effect]) -> Vec<bool> {
    let asked = effects.iter().filter_map(|effect| match effect {
        Effect::KeepAwake(awake) => Some(*awake),
        _ => None,
    });
    asked.collect()
}

#[test]
fn the_screen_is_kept_on_for_holds_treatments_and_the_waits_of_the_test_only() {
    for from in StepId::all() {
        for to in StepId::all().filter(|&to| to != from) {
            let runner = Runner::opens("")
                .visits("safety/")
                .dispatch(Event::Visited(from));
            let runner = runner.dispatch(Event::Visited(to));
            let now = needs_screen(runner.session.step());
            let change = (needs_screen(from) != now).then_some(now);
            let asked = awake(&runner.effects);
            assert_eq!(
                asked,
                change.into_iter().collect::<Vec<_>>(),
                "{from:?} to {to:?}"
            );
        }
    }
}

#[test]
fn a_guide_that_opens_on_a_hold_keeps_the_screen_on_from_its_first_event() {
    for (path, expected) in [("calf/wall/", true), ("ice/", true), ("calf/", false)] {
        let runner = Runner::opens(path).dispatch(Event::TimePassed);
        assert_eq!(awake(&runner.effects).contains(&true), expected, "{path}");
        assert!(awake(&runner.dispatch(Event::TimePassed).effects).is_empty());
    }
}

#[test]
fn the_last_effect_of_every_update_sets_the_timer() {
    let runner = Runner::opens("")
        .answers(Answer::Muscle(Muscle::Calf))
        .answers(Answer::CanStand);
    for runner in [
        runner.clone(),
        runner.clone().sleeps(),
        runner.holds_through(),
    ] {
        let wakes = Effect::WakeAt(runner.session.wakes_at());
        assert_eq!(runner.effects.last(), Some(&wakes));
    }
    let shown = Runner::opens("other/stretch/").follows("help/");
    assert_eq!(shown.effects.last(), Some(&Effect::WakeAt(None)));
}
