//! The edges: every answer of every step, and where it leads.

use super::{Answer, Edge, Position, Question, Running, StepId, Stop, Treatment};
use crate::care::safety::RedFlag;
use crate::care::why::Ask;

/// Every answer a step offers, in the order of the screen, with where it leads.
#[must_use]
pub fn edges(step: StepId) -> Vec<Edge> {
    let edge = |answer, to| Edge { answer, to };
    match step {
        StepId::Question(question) => from_question(question),
        StepId::Hold(position) => {
            let mut edges = vec![
                edge(Answer::LetGo, StepId::After),
                edge(Answer::OtherWay, position.next()),
                edge(Answer::HurtsMore, StepId::Stop(Stop::Injury)),
                edge(Answer::TimeUp, StepId::Question(Question::Check(position))),
            ];
            if position == Position::Other {
                edges.push(edge(Answer::ChestArmOrJaw, StepId::Stop(Stop::Emergency)));
            }
            edges
        }
        StepId::Treatment(Treatment::Ice) => vec![
            edge(Answer::AskNow, StepId::Question(Question::IceCheck)),
            edge(Answer::SkinNumb, StepId::Treatment(Treatment::Rest)),
        ],
        StepId::Treatment(Treatment::Heat) => vec![
            edge(Answer::AskNow, StepId::Question(Question::HeatCheck)),
            edge(Answer::SkinNumb, StepId::Question(Question::HeatRefused)),
        ],
        StepId::Treatment(Treatment::Rest) => vec![
            edge(Answer::Eased, StepId::After),
            edge(Answer::NotEased, StepId::Stop(Stop::NotEasing)),
        ],
        StepId::Stop(stop) => from_stop(stop),
        StepId::After => vec![
            edge(Answer::CameBack, StepId::HOME),
            edge(Answer::RunOn, StepId::Running(Running::FullMove)),
            edge(Answer::AskWhy, StepId::Why(Ask::Effort)),
        ],
        StepId::Running(running) => from_running(running),
        StepId::Why(ask) => from_ask(ask),
        StepId::Reasons => vec![edge(Answer::SeePlan, StepId::Prevent)],
        StepId::Practice(position) => {
            let next = position
                .next_to_practise()
                .map_or(StepId::PracticeList, StepId::Practice);
            vec![
                edge(Answer::NextStretch, next),
                edge(Answer::EnoughPractice, StepId::PracticeList),
                edge(Answer::TimeUp, next),
            ]
        }
        StepId::PracticeList => Position::ALL
            .map(|position| edge(Answer::Practise(position), StepId::Practice(position)))
            .to_vec(),
        StepId::Prevent | StepId::Diary | StepId::Settings => vec![],
    }
}

fn from_question(question: Question) -> Vec<Edge> {
    let edge = |answer, to| Edge { answer, to };
    let ice = StepId::Treatment(Treatment::Ice);
    let heat = StepId::Treatment(Treatment::Heat);
    let rest = StepId::Treatment(Treatment::Rest);
    match question {
        Question::Home => vec![
            edge(Answer::Calf, StepId::Question(Question::Calf)),
            edge(Answer::BackOfThigh, StepId::Hold(Position::HamstringSeated)),
            edge(Answer::FrontOfThigh, StepId::Question(Question::Quad)),
            edge(Answer::SomewhereElse, StepId::Hold(Position::Other)),
            edge(Answer::NotSure, StepId::Question(Question::Safety)),
        ],
        Question::Safety => {
            let mut edges = red_flags();
            edges.push(edge(Answer::NoneOfThese, StepId::HOME));
            edges
        }
        Question::Calf => vec![
            edge(Answer::CanStand, StepId::Hold(Position::CalfStanding)),
            edge(Answer::CannotStand, StepId::Hold(Position::CalfSeated)),
        ],
        Question::Quad => vec![
            edge(Answer::CanStand, StepId::Hold(Position::QuadStanding)),
            edge(Answer::CannotStand, StepId::Hold(Position::QuadLying)),
        ],
        Question::Check(position) => vec![
            edge(Answer::Gone, StepId::After),
            edge(Answer::Easing, StepId::Hold(position)),
            edge(Answer::Same, position.next()),
            edge(Answer::Sharper, StepId::Stop(Stop::Injury)),
        ],
        Question::ColdOrWarm => vec![
            edge(Answer::SomethingCold, ice),
            edge(Answer::OnlyWarm, heat),
            edge(Answer::Neither, rest),
        ],
        Question::IceCheck => vec![
            edge(Answer::Better, StepId::After),
            edge(Answer::KeepIce, ice),
            edge(Answer::TryHeat, heat),
            edge(Answer::Worse, heat),
        ],
        Question::HeatRefused => vec![
            edge(Answer::SomethingCold, ice),
            edge(Answer::Neither, rest),
        ],
        Question::HeatCheck => vec![
            edge(Answer::Eased, StepId::After),
            edge(Answer::NotEased, StepId::Stop(Stop::NotEasing)),
        ],
    }
}

fn from_stop(stop: Stop) -> Vec<Edge> {
    let edge = |answer, to| Edge { answer, to };
    let worse = edge(Answer::GettingWorse, StepId::Stop(Stop::Emergency));
    match stop {
        Stop::Help => {
            let mut edges = red_flags();
            edges.push(edge(Answer::OtherNumbers, StepId::Stop(Stop::Numbers)));
            edges
        }
        Stop::Numbers => vec![],
        Stop::Emergency => vec![edge(Answer::OtherNumbers, StepId::Stop(Stop::Numbers))],
        Stop::Injury => vec![
            edge(Answer::CoolIt, StepId::Treatment(Treatment::Ice)),
            worse,
        ],
        Stop::HeatIllness | Stop::Clot | Stop::Urine => vec![worse],
        Stop::NotEasing => vec![edge(Answer::Eased, StepId::After), worse],
        Stop::RunOver => vec![
            edge(Answer::StretchAgain, StepId::HOME),
            edge(Answer::Gone, StepId::After),
        ],
    }
}

fn from_running(running: Running) -> Vec<Edge> {
    let edge = |answer, to| Edge { answer, to };
    let walk_home = StepId::Running(Running::Home);
    match running {
        Running::FullMove => vec![
            edge(Answer::MovesFully, StepId::Running(Running::Tiptoe)),
            edge(Answer::DoesNotMove, walk_home),
        ],
        Running::Tiptoe => vec![
            edge(Answer::StrongOnTiptoe, StepId::Running(Running::Walk)),
            // Not to be able to stand on tiptoe is a red flag.
            edge(Answer::WeakOnTiptoe, StepId::Stop(Stop::Injury)),
        ],
        Running::Walk => vec![
            edge(Answer::NoTrouble, StepId::Running(Running::Easy)),
            edge(Answer::Twinges, walk_home),
            edge(Answer::CameBack, StepId::HOME),
        ],
        Running::Easy | Running::Home => vec![edge(Answer::CameBack, StepId::HOME)],
    }
}

fn from_ask(ask: Ask) -> Vec<Edge> {
    let to = ask.next().map_or(StepId::Reasons, StepId::Why);
    let said = ask.answers().map(Answer::Said);
    said.chain([Answer::Skip])
        .map(|answer| Edge { answer, to })
        .collect()
}

fn red_flags() -> Vec<Edge> {
    RedFlag::ALL
        .into_iter()
        .map(|flag| Edge {
            answer: Answer::Flag(flag),
            to: StepId::Stop(flag.leads_to()),
        })
        .collect()
}

/// Where `answer` leads from `step`, or nothing when the step does not offer it.
#[must_use]
pub fn follow(step: StepId, answer: Answer) -> Option<StepId> {
    edges(step)
        .into_iter()
        .find(|edge| edge.answer == answer)
        .map(|edge| edge.to)
}
