//! Watches a session from outside, and checks each event against what it has seen.

use std::collections::BTreeSet;

use proptest::prelude::*;
use uncramp::care::session::{EPISODE_LIMIT, MAX_HOLDS, NO_HEAT_FOR};
use uncramp::care::{
    Answer, Cue, Effect, Event, HeatRefusal, Millis, Moment, Phase, Question, ReturnToRun, Session,
    StepId, Stop, Treatment,
};

use crate::actions::START;
use crate::wake::needs_screen;

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

/// Whether the step is the ice for a muscle that is torn.
fn cools_a_tear(session: &Session) -> bool {
    let is_torn = session
        .snapshot()
        .unfit
        .is_some_and(|(stop, _)| stop == Stop::Injury);
    let is_ice = matches!(
        session.step(),
        StepId::Treatment(Treatment::Ice) | StepId::Question(Question::IceCheck)
    );
    is_torn && is_ice
}

/// Pages that can be opened at any time.
fn is_reading_page(step: StepId) -> bool {
    matches!(
        step,
        StepId::CauseQuestion(_)
            | StepId::Reasons
            | StepId::Prevent
            | StepId::Diary
            | StepId::SideAfter
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
pub(crate) struct Transition<'a> {
    pub(crate) before: &'a Session,
    pub(crate) event: Event,
    pub(crate) after: &'a Session,
    pub(crate) effects: &'a [Effect],
    pub(crate) now: Moment,
}

/// Observations of a session from outside, compared with later states.
#[derive(Default)]
pub(crate) struct Observer {
    awake: bool,
    /// The visits of this episode whose holds have counted.
    holds: BTreeSet<u32>,
    /// The latest time at which the first of them began to count.
    began: Option<Moment>,
}

impl Observer {
    pub(crate) fn observe(&mut self, transition: &Transition) -> Result<(), TestCaseError> {
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

        // A refusal lasts for three days, which no test lasts.
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
        // What must not be stretched is not offered to go on with.
        let offered = after.interrupted().map(|interrupted| interrupted.step());
        let stretches = offered.and_then(StepId::stretch).is_some();
        prop_assert!(!stretches || after.forbids_stretching().is_none());
        prop_assert!(after.saved().is_none() || after.relief().is_some());
        if let Some(relief) = after.relief() {
            prop_assert!((1..=MAX_HOLDS).contains(&relief.holds));
        }
        Self::clock_runs_forward(transition)
    }

    /// Only an answer of the runner bars heat and running, or ends such a bar.
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

    /// The limits of five holds and ten minutes, observed from outside, while no episode is old enough to be forgotten.
    pub(crate) fn count(&mut self, transition: &Transition) -> Result<(), TestCaseError> {
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
        // A pain in the side is no cramp, so whatever is stretched after it is another episode.
        let is_side_pain = matches!(
            before.step(),
            StepId::Question(Question::Side | Question::Belly)
        ) && matches!(event, Event::Answered(Answer::Eased | Answer::NotEased));
        if is_side_pain || matches!(after.step(), StepId::After | StepId::NightAfter) {
            (self.holds, self.began) = (BTreeSet::new(), None);
        }
        Ok(())
    }
}
