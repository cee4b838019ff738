//! Invariants of every session, whatever happens and however the clock advances.
//!
//! `tests/care_properties/actions.rs` generates the events, `observer.rs` there checks what follows from each.

#[path = "care_properties/actions.rs"]
mod actions;
#[path = "care_properties/observer.rs"]
mod observer;
#[path = "support/wake.rs"]
mod wake;

use actions::{START, event_of, history, opened, span};
use observer::{Observer, Transition};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::RngAlgorithm;
use uncramp::care::session::FORGET_AFTER;
use uncramp::care::{Event, HoldLength, Millis, Moment, Session, StepId, Treatment, update};
use uncramp::record::{self, Settings};

/// No cramp is forgotten for this long. The plain page may have begun a hold before the session opened.
const NOT_FORGOTTEN: Millis = FORGET_AFTER.saturating_sub(HoldLength::Sixty.span());

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 512,
        failure_persistence: None,
        // The default algorithm is better, but without optimisation it takes longer than everything else.
        rng_algorithm: RngAlgorithm::XorShift,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_session_upholds_the_invariants((step, actions) in history()) {
        let mut session = opened(step);
        let mut seen = Observer::default();
        let mut now = START;
        for (span, action) in &actions {
            let (event, at) = event_of(&session, now + *span, action);
            now = at;
            let before = session.clone();
            let mut twin = session.clone();
            let effects = update(&mut session, event, now);
            prop_assert_eq!(&update(&mut twin, event, now), &effects);
            prop_assert_eq!(&twin, &session, "the same events at the same times");
            seen.observe(&Transition { before: &before, event, after: &session, effects: &effects, now })?;
        }
    }

    #[test]
    fn an_episode_has_five_holds_and_ten_minutes_at_most((step, actions) in history()) {
        let mut session = opened(step);
        let mut seen = Observer::default();
        let mut now = START;
        for (span, action) in &actions {
            let (event, at) = event_of(&session, now + *span, action);
            if at.since(START) >= NOT_FORGOTTEN {
                break;
            }
            now = at;
            let before = session.clone();
            let effects = update(&mut session, event, now);
            seen.count(&Transition { before: &before, event, after: &session, effects: &effects, now })?;
        }
    }

    #[test]
    fn a_session_without_input_comes_to_rest((step, actions) in history()) {
        let mut session = opened(step);
        let mut now = START;
        for (span, action) in &actions {
            let (event, at) = event_of(&session, now + *span, action);
            now = at;
            let _ = update(&mut session, event, now);
        }
        let mut last = None;
        for _ in 0..200 {
            let Some(wakes) = session.wakes_at() else { break };
            prop_assert!(last.is_none_or(|last| wakes > last), "woken twice for {:?}", wakes);
            last = Some(wakes.max(now));
            let _ = update(&mut session, Event::TimePassed, wakes.max(now));
        }
        prop_assert_eq!(session.wakes_at(), None);
    }

    #[test]
    fn a_resumed_session_upholds_the_invariants(
        (step, actions) in history(),
        opened_at in any::<Index>(),
        away in span(),
    ) {
        let mut session = opened(step);
        let mut now = START;
        for (span, action) in &actions {
            let (event, at) = event_of(&session, now + *span, action);
            now = at;
            let _ = update(&mut session, event, now);
        }
        let snapshot = session.snapshot();
        let steps: Vec<StepId> = StepId::all().collect();
        let at = *opened_at.get(&steps);
        // A new run of the browser has a new monotonic clock.
        let now = Moment(1 << 40);
        let resumed = Session::resume(&snapshot, away, at, session.length(), now);

        // Unseen time is not credited, and no hold continues by itself.
        if let (Some(before), Some(after)) = (session.hold(), resumed.hold())
            && resumed.step() == session.step()
            && matches!(resumed.step(), StepId::Hold(_))
        {
            prop_assert_eq!(after.credited(now + away), before.credited(session.now()));
            prop_assert_eq!(after.wakes_at(), None);
        }
        prop_assert!(resumed.heat_refusal().is_some() || session.heat_refusal().is_none());
        if resumed.heat_refusal().is_some() {
            prop_assert_ne!(resumed.step(), StepId::Treatment(Treatment::Heat));
        }
        prop_assert!(resumed.interrupted().is_none() || resumed.step() == StepId::HOME);
        // If it is killed again at once, nothing changes.
        if at == snapshot.step && resumed.step() == at && away == Millis::ZERO {
            let again = resumed.snapshot();
            prop_assert_eq!((again.step, again.hold, again.holds), (snapshot.step, snapshot.hold, snapshot.holds));
            prop_assert_eq!((again.began, again.ice, again.heat), (snapshot.began, snapshot.ice, snapshot.heat));
            prop_assert_eq!((again.relief, again.why, again.saved, again.leg), (snapshot.relief, snapshot.why, snapshot.saved, snapshot.leg));
            prop_assert_eq!((again.iced, again.heated, again.unfit), (snapshot.iced, snapshot.heated, snapshot.unfit));
        }
        let record = record::session::write(&snapshot, Millis(1_800_000_000_000));
        prop_assert_eq!(record::session::read(&record), Ok((snapshot, Millis(1_800_000_000_000))));
    }

    #[test]
    fn every_text_that_is_read_as_a_record_round_trips(text in "[ -~]{0,80}") {
        if let Ok((snapshot, wall)) = record::session::read(&text) {
            let same = record::session::read(&record::session::write(&snapshot, wall));
            prop_assert_eq!(same, Ok((snapshot, wall)));
        }
        if let Ok(settings) = Settings::read(&text) {
            prop_assert_eq!(Settings::read(&settings.write()), Ok(settings));
        }
    }
}
