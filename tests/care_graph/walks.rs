//! Walks along every possible path.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use uncramp::care::graph::{edges, follow};
use uncramp::care::{
    Answer, CauseQuestion, Question, ReturnToRun, StepId, Stop, Stretch, Treatment,
};

use crate::{answers, named, step};

/// The steps that can be reached from a step: by an answer, by a rule, or by "Get help".
fn next_steps(from: StepId) -> Vec<StepId> {
    let mut to: Vec<StepId> = edges(from).into_iter().map(|edge| edge.to).collect();
    to.push(StepId::Stop(Stop::Help));
    match from {
        StepId::Hold(_) | StepId::Question(Question::Check(_) | Question::EaseOff(_)) => {
            to.push(StepId::Question(Question::ColdOrWarm));
            to.push(StepId::Treatment(Treatment::Heat));
            to.push(StepId::Stop(Stop::NotEasing));
        }
        StepId::Question(_) => to.push(StepId::Stop(Stop::NotEasing)),
        StepId::Treatment(_) => {
            to.push(StepId::Stop(Stop::NotEasing));
            to.push(StepId::Question(Question::HeatRefused));
        }
        StepId::After
        | StepId::ReturnToRun(ReturnToRun::Walk | ReturnToRun::Easy | ReturnToRun::Home) => {
            to.extend(Stretch::ALL.map(StepId::Hold));
            to.push(StepId::Stop(Stop::RunOver));
        }
        StepId::ReturnToRun(ReturnToRun::Rest | ReturnToRun::FullMove | ReturnToRun::Strong) => {
            to.extend(
                [
                    Stop::Injury,
                    Stop::HeatIllness,
                    Stop::AskFirst,
                    Stop::RunOver,
                ]
                .map(StepId::Stop),
            );
        }
        StepId::NightAfter
        | StepId::SideAfter
        | StepId::Stop(_)
        | StepId::CauseQuestion(_)
        | StepId::Reasons
        | StepId::Prevent
        | StepId::Diary
        | StepId::Practice(_)
        | StepId::PracticeList
        | StepId::Settings => {}
    }
    if matches!(from, StepId::HOME | StepId::After) {
        to.extend([
            StepId::PracticeList,
            StepId::Settings,
            StepId::CauseQuestion(CauseQuestion::Effort),
            StepId::Prevent,
            StepId::Diary,
        ]);
    }
    to
}

/// The number of taps from `start` to each step.
fn taps_from(start: StepId, next_steps: impl Fn(StepId) -> Vec<StepId>) -> BTreeMap<StepId, usize> {
    let mut taps = BTreeMap::from([(start, 0)]);
    let mut queue = VecDeque::from([start]);
    while let Some(from) = queue.pop_front() {
        for to in next_steps(from) {
            if !taps.contains_key(&to) {
                taps.insert(to, taps[&from] + 1);
                queue.push_back(to);
            }
        }
    }
    taps
}

#[test]
fn every_step_is_listed_once_and_every_answer_leads_to_a_listed_one() {
    let all: Vec<StepId> = StepId::all().collect();
    let set: BTreeSet<StepId> = all.iter().copied().collect();
    assert_eq!(all.len(), set.len());
    let led_to: BTreeSet<StepId> = all.iter().flat_map(|&step| next_steps(step)).collect();
    assert_eq!(led_to.difference(&set).next(), None);
}

#[test]
fn no_step_offers_an_answer_twice_and_every_answer_can_be_followed() {
    for from in StepId::all() {
        let offered: Vec<Answer> = edges(from).iter().map(|edge| edge.answer).collect();
        let once: BTreeSet<Answer> = offered.iter().copied().collect();
        assert_eq!(offered.len(), once.len(), "{}", named(from));
        for edge in edges(from) {
            assert_eq!(follow(from, edge.answer), Some(edge.to));
        }
    }
    assert_eq!(follow(StepId::HOME, Answer::Gone), None);
}

#[test]
fn every_step_can_be_reached_and_none_is_far_from_home() {
    let taps = taps_from(StepId::HOME, next_steps);
    for step in StepId::all() {
        assert!(
            taps.contains_key(&step),
            "{} cannot be reached",
            named(step)
        );
    }
    let is_after = |step: &StepId| {
        matches!(
            step,
            StepId::ReturnToRun(_) | StepId::CauseQuestion(_) | StepId::Reasons
        )
    };
    let farthest = |after: bool| {
        let taps = taps.iter().filter(|(step, _)| is_after(step) == after);
        taps.map(|(_, taps)| *taps).max()
    };
    // Taps: a muscle, a hold, cold or warm, ice, its check.
    assert_eq!(farthest(false), Some(4));
    // Taps: a muscle, it has gone, then the test before running on.
    assert_eq!(farthest(true), Some(7));
}

#[test]
fn a_stretch_is_one_or_two_taps_from_a_cold_start() {
    let taps = taps_from(StepId::HOME, answers);
    for (path, expected) in [
        ("hamstring/seated/", 1),
        ("night/", 1),
        ("helper/calf/", 2),
        ("foot/standing/", 2),
        ("toes/", 2),
        ("inner-thigh/standing/", 2),
        ("buttock/lying/", 2),
        ("other/stretch/", 2),
        ("calf/standing/", 2),
        ("calf/seated/", 2),
        ("quad/standing/", 2),
        ("quad/lying/", 2),
        ("help/", 1),
    ] {
        let taps = if path == "help/" {
            taps_from(StepId::HOME, next_steps)[&step(path)]
        } else {
            taps[&step(path)]
        };
        assert_eq!(taps, expected, "taps to {path}");
    }
}

#[test]
fn every_step_leads_to_an_end_by_answers_alone() {
    let beside = |step: &StepId| {
        matches!(
            step,
            StepId::Practice(_)
                | StepId::PracticeList
                | StepId::Settings
                | StepId::CauseQuestion(_)
                | StepId::Reasons
                | StepId::Prevent
                | StepId::Diary
        )
    };
    for from in StepId::all().filter(|step| !beside(step)) {
        let ends = taps_from(from, answers)
            .into_keys()
            .any(|step| matches!(step, StepId::After | StepId::Stop(_)));
        assert!(ends, "{} leads to no end", named(from));
        assert!(!answers(from).is_empty() || matches!(from, StepId::Stop(_)));
    }
}

#[test]
fn the_cause_questions_lead_to_the_plan_whatever_the_answers() {
    let mut here = vec![StepId::CauseQuestion(CauseQuestion::Effort)];
    for _ in CauseQuestion::ALL {
        let next: BTreeSet<StepId> = here.iter().flat_map(|&step| answers(step)).collect();
        assert_eq!(next.len(), 1);
        here = next.into_iter().collect();
    }
    assert_eq!(here, [StepId::Reasons]);
    assert_eq!(answers(StepId::Reasons), [StepId::Prevent]);
}

#[test]
fn back_leads_home_from_every_step() {
    for start in StepId::all() {
        let mut here = start;
        let mut steps = 0;
        while let Some(parent) = here.parent() {
            here = parent;
            steps += 1;
            // From the plan via the reasons and the eight questions.
            assert!(steps <= 11, "back from {} runs in a circle", named(start));
        }
        assert_eq!(here, StepId::HOME, "back from {}", named(start));
        assert_eq!(steps == 0, start == StepId::HOME);
    }
}
