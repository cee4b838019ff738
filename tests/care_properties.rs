//! Invariants of every session, whatever happens and however the clock advances.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::RngAlgorithm;
use uncramp::care::session::{EPISODE_LIMIT, FORGET_AFTER, MAX_HOLDS, NO_HEAT_FOR};
use uncramp::care::{
    Answer, Cue, Effect, Event, HeatRefusal, HoldLength, Leg, Millis, Moment, Phase, Question,
    ReturnToRun, Session, StepId, Stop, Stretch, Treatment, graph, update,
};
use uncramp::record::{self, Settings};

const START: Moment = Moment(1_000_000_000);
/// Until when no cramp is forgotten. The plain page may have begun a hold before the session.
const NOT_FORGOTTEN: Millis = FORGET_AFTER.saturating_sub(HoldLength::Sixty.span());

/// An action of the runner or the browser; some depend on the current screen.
#[derive(Clone, Debug)]
enum Action {
    /// A tap on one of the answers on the screen.
    Tapped(Index),
    /// A wake-up at the time the session has asked for, if any.
    Woken,
    /// Stretching and waiting, regardless of what the guide says: the hold runs on, or its address is opened.
    Stretched,
    /// Any event, whether it fits or not.
    Event(Event),
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        6 => any::<Index>().prop_map(Action::Tapped),
        3 => Just(Action::Woken),
        5 => Just(Action::Stretched),
        5 => event().prop_map(Action::Event),
    ]
}

fn event() -> impl Strategy<Value = Event> {
    let steps: Vec<StepId> = StepId::all().collect();
    let answers: BTreeSet<Answer> = StepId::all()
        .flat_map(graph::edges)
        .map(|edge| edge.answer)
        .collect();
    let answers: Vec<Answer> = answers.into_iter().collect();
    let step = proptest::sample::select(steps);
    prop_oneof![
        6 => step.clone().prop_map(Event::Visited),
        3 => step.prop_map(Event::Followed),
        3 => proptest::sample::select(answers).prop_map(Event::Answered),
        2 => (0..1_000_000_u64, any::<bool>()).prop_map(|(elapsed, paused)| Event::HoldAdopted {
            elapsed: Millis(elapsed),
            paused,
        }),
        2 => Just(Event::HoldPaused),
        2 => Just(Event::HoldResumed),
        1 => Just(Event::WasAway),
        1 => Just(Event::CareResumed),
        1 => any::<Option<u64>>().prop_map(Event::Saved),
        1 => proptest::sample::select(Leg::ALL.to_vec()).prop_map(Event::LegChosen),
        1 => proptest::sample::select(HoldLength::ALL.to_vec()).prop_map(Event::LengthSet),
        2 => Just(Event::TimePassed),
    ]
}

/// The time between two events: zero, part of a double tap, up to a minute, or up to a quarter of an hour.
fn span() -> impl Strategy<Value = Millis> {
    prop_oneof![
        2 => Just(0),
        2 => 0..600_u64,
        6 => 0..60_000_u64,
        3 => 0..900_000_u64,
    ]
    .prop_map(Millis)
}

fn history() -> impl Strategy<Value = (Index, Vec<(Millis, Action)>)> {
    let actions = proptest::collection::vec((span(), action()), 1..60);
    (any::<Index>(), actions)
}

fn opened(step: Index) -> Session {
    let steps: Vec<StepId> = StepId::all().collect();
    Session::open(*step.get(&steps), START)
}

/// The event of an action, and its time.
fn event_of(session: &Session, now: Moment, action: &Action) -> (Event, Moment) {
    match action {
        Action::Event(event) => (*event, now),
        Action::Stretched if session.hold().is_none() => {
            (Event::Visited(StepId::Hold(Stretch::Other)), now)
        }
        Action::Woken | Action::Stretched => (
            Event::TimePassed,
            session.wakes_at().unwrap_or(now).max(now),
        ),
        Action::Tapped(which) => {
            let edges = graph::edges(session.step());
            let event = match edges.len() {
                0 => Event::TimePassed,
                _ => Event::Answered(which.get(&edges).answer),
            };
            (event, now)
        }
    }
}

fn needs_screen(step: StepId) -> bool {
    matches!(
        step,
        StepId::Hold(_)
            | StepId::Practice(_)
            | StepId::Treatment(_)
            | StepId::ReturnToRun(ReturnToRun::Rest | ReturnToRun::Walk)
    )
}

fn is_end(step: StepId) -> bool {
    matches!(step, StepId::Stop(_) | StepId::After | StepId::NightAfter)
}

/// Ice and heat, which are not cut short, and the questions that come first.
fn is_pack(step: StepId) -> bool {
    matches!(
        step,
        StepId::Treatment(Treatment::Ice | Treatment::Heat)
            | StepId::Question(Question::IceCheck | Question::HeatCheck)
    )
}

/// Ice for a muscle that is torn.
fn cools_a_tear(session: &Session) -> bool {
    let torn = session
        .snapshot()
        .unfit
        .is_some_and(|(stop, _)| stop == Stop::Injury);
    let ices = matches!(
        session.step(),
        StepId::Treatment(Treatment::Ice) | StepId::Question(Question::IceCheck)
    );
    torn && ices
}

/// Pages that can be opened at any time.
fn is_reading_page(step: StepId) -> bool {
    matches!(
        step,
        StepId::CauseQuestion(_)
            | StepId::Reasons
            | StepId::Prevent
            | StepId::Diary
            | StepId::ReturnToRun(ReturnToRun::Home)
    )
}

fn shows(effects: &[Effect]) -> Vec<StepId> {
    let shown = effects.iter().filter_map(|effect| match effect {
        Effect::Show(step, _) => Some(*step),
        _ => None,
    });
    shown.collect()
}

/// One event and its results.
struct Transition<'a> {
    before: &'a Session,
    event: Event,
    after: &'a Session,
    effects: &'a [Effect],
    now: Moment,
}

/// Observations of a session from outside, compared with later states.
#[derive(Default)]
struct Observer {
    awake: bool,
    /// The visits of this episode whose holds have counted.
    holds: BTreeSet<u32>,
    /// The latest time at which the first of them began to count.
    began: Option<Moment>,
}

impl Observer {
    fn observe(&mut self, transition: &Transition) -> Result<(), TestCaseError> {
        let Transition {
            before,
            after,
            effects,
            now,
            ..
        } = *transition;
        let step = after.step();
        prop_assert!(StepId::all().any(|known| known == step));
        prop_assert_eq!(after.hold().is_some(), step.stretch().is_some());
        prop_assert!((1..=MAX_HOLDS).contains(&after.hold_number()));

        let shown = shows(effects);
        prop_assert!(shown.len() <= 1 && shown.iter().all(|&shown| shown == step));
        let visits = usize::try_from(after.visit() - before.visit()).unwrap_or(usize::MAX);
        prop_assert_eq!(visits, shown.len());
        prop_assert!(!shown.is_empty() || step == before.step());

        prop_assert_eq!(effects.last(), Some(&Effect::WakeAt(after.wakes_at())));
        let wakes = effects
            .iter()
            .filter(|effect| matches!(effect, Effect::WakeAt(_)));
        prop_assert_eq!(wakes.count(), 1);

        for effect in effects {
            if let Effect::KeepAwake(awake) = *effect {
                prop_assert_ne!(awake, self.awake, "asked for twice");
                self.awake = awake;
            }
        }
        prop_assert_eq!(self.awake, needs_screen(step));

        // A refusal lasts for three days at least, which no test lasts.
        let refusing = now.since(START) < NO_HEAT_FOR;
        prop_assert!(
            after.heat_refusal().is_some() || before.heat_refusal().is_none() || !refusing
        );
        Self::only_answers_bar(transition)?;
        if let Some(reason) = after.heat_refusal() {
            prop_assert_ne!(step, StepId::Treatment(Treatment::Heat));
            let numb = reason == HeatRefusal::NumbSkin;
            prop_assert!(!numb || step != StepId::Treatment(Treatment::Ice));
        }
        prop_assert!(after.saved().is_none() || after.relief().is_some());
        if let Some(relief) = after.relief() {
            prop_assert!((1..=MAX_HOLDS).contains(&relief.holds));
        }
        Self::clock_runs_forward(transition)
    }

    /// Rule 7: only what the runner says bars heat and running, or ends that.
    fn only_answers_bar(transition: &Transition) -> Result<(), TestCaseError> {
        let Transition {
            before,
            event,
            after,
            ..
        } = *transition;
        let barred = |session: &Session| {
            let snapshot = session.snapshot();
            (snapshot.heat_refusal, snapshot.unfit.map(|(stop, _)| stop))
        };
        prop_assert!(
            barred(before) == barred(after) || matches!(event, Event::Answered(_)),
            "{event:?}"
        );
        Ok(())
    }

    /// The credited time of a hold never shrinks and never exceeds the hold; no wake-up is requested twice.
    fn clock_runs_forward(transition: &Transition) -> Result<(), TestCaseError> {
        let Transition {
            before,
            event,
            after,
            now,
            ..
        } = *transition;
        if let Some(hold) = after.hold() {
            let credited = hold.credited(now);
            prop_assert!(credited <= hold.length().span());
            let adopted = matches!(event, Event::HoldAdopted { .. } | Event::LengthSet(_));
            if let Some(hold) = before.hold()
                && before.visit() == after.visit()
                && !adopted
            {
                prop_assert!(hold.credited(now) <= credited);
            }
        }
        if event == Event::TimePassed {
            prop_assert!(after.wakes_at().is_none_or(|wakes| wakes > now));
        }
        Ok(())
    }

    /// Rules 1 and 2, observed from outside, while no episode is old enough to be forgotten.
    fn count(&mut self, transition: &Transition) -> Result<(), TestCaseError> {
        let Transition {
            before,
            event,
            after,
            effects,
            now,
        } = *transition;
        let cued = |cue| effects.contains(&Effect::Cue(cue));
        if matches!(before.step(), StepId::Hold(_)) && (cued(Cue::Begin) || cued(Cue::End)) {
            self.holds.insert(before.visit());
        }
        if let Some(hold) = after.hold()
            && matches!(after.step(), StepId::Hold(_))
            && (matches!(hold.phase(), Phase::Counting { .. }) || hold.credited(now) > Millis::ZERO)
        {
            self.holds.insert(after.visit());
        }
        prop_assert!(
            self.holds.len() <= usize::from(MAX_HOLDS),
            "{:?}",
            self.holds
        );
        if !self.holds.is_empty() {
            let began = *self.began.get_or_insert(now);
            let overdue = now.since(began) >= EPISODE_LIMIT;
            let moved = !shows(effects).is_empty();
            let open = is_end(after.step()) || is_reading_page(after.step());
            // A pack that is on stays on until its question is answered.
            let stays = matches!(before.step(), StepId::Treatment(_)) || is_end(before.step());
            let open = open || (is_pack(after.step()) && (stays || before.step() == after.step()));
            let open = open || cools_a_tear(after);
            if overdue && (moved || event == Event::TimePassed) {
                prop_assert!(open, "{:?} after ten minutes", after.step());
            }
        }
        if matches!(after.step(), StepId::After | StepId::NightAfter) {
            (self.holds, self.began) = (BTreeSet::new(), None);
        }
        Ok(())
    }
}

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
