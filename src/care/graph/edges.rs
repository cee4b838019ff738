//! The edges: every answer of every step, and where it leads.

use super::{
    Answer, Edge, Muscle, Question, ReturnToRun, Setting, StepId, Stop, Stretch, Treatment,
};
use crate::care::safety::RedFlag;
use crate::care::why::CauseQuestion;

/// Every answer a step offers, in the order of the screen, and where it leads.
#[must_use]
pub fn edges(step: StepId) -> Vec<Edge> {
    match step {
        StepId::Question(question) => from_question(question),
        StepId::Hold(stretch) => {
            let mut edges = table(&[
                (Answer::LetGo, stretch.after()),
                (Answer::OtherWay, stretch.next()),
                (
                    Answer::HurtsMore,
                    StepId::Question(Question::EaseOff(stretch)),
                ),
                POP,
                (Answer::TimeUp, StepId::Question(Question::Check(stretch))),
            ]);
            edges.extend(extra_answer(stretch).map(|(answer, to)| Edge { answer, to }));
            edges
        }
        StepId::Treatment(Treatment::Ice) => table(&[
            (Answer::AskNow, StepId::Question(Question::IceCheck)),
            (Answer::SkinNumb, StepId::Treatment(Treatment::Rest)),
        ]),
        StepId::Treatment(Treatment::Heat) => table(&[
            (Answer::AskNow, StepId::Question(Question::HeatCheck)),
            (Answer::SkinNumb, StepId::Question(Question::HeatRefused)),
        ]),
        StepId::Treatment(Treatment::Rest) => table(&[
            (Answer::Eased, StepId::After),
            (Answer::NotEased, StepId::Stop(Stop::NotEasing)),
        ]),
        StepId::Stop(stop) => from_stop(stop),
        StepId::After => table(&[
            (Answer::CameBack, StepId::HOME),
            (Answer::RunOn, StepId::ReturnToRun(ReturnToRun::Rest)),
            (Answer::AskWhy, StepId::CauseQuestion(CauseQuestion::Effort)),
        ]),
        StepId::NightAfter => table(&[
            (Answer::CameBack, StepId::Hold(Stretch::Night)),
            (Answer::AskWhy, StepId::CauseQuestion(FIRST_AT_NIGHT)),
        ]),
        StepId::SideAfter => table(&[(Answer::CameBack, StepId::Question(Question::Other))]),
        StepId::ReturnToRun(test) => from_return_to_run(test),
        StepId::CauseQuestion(question) => from_cause_question(question),
        StepId::Reasons => table(&[(Answer::SeePlan, StepId::Prevent)]),
        StepId::Practice(stretch) => {
            let next = stretch
                .next_to_practise()
                .map_or(StepId::PracticeList, StepId::Practice);
            table(&[
                (Answer::NextStretch, next),
                (Answer::EnoughPractice, StepId::PracticeList),
                (Answer::TimeUp, next),
            ])
        }
        StepId::PracticeList => Stretch::ALL
            .map(|stretch| Edge {
                answer: Answer::Practise(stretch),
                to: StepId::Practice(stretch),
            })
            .to_vec(),
        StepId::Prevent | StepId::Diary | StepId::Settings => vec![],
    }
}

/// Edges from a table: most are known at compile time, and a table is smaller than the code that would build them one by
/// one.
fn table(rows: &[(Answer, StepId)]) -> Vec<Edge> {
    let edge = |&(answer, to): &(Answer, StepId)| Edge { answer, to };
    rows.iter().map(edge).collect()
}

/// The answer that a stretch offers besides those of every stretch.
const fn extra_answer(stretch: Stretch) -> Option<(Answer, StepId)> {
    match (stretch.setting(), stretch) {
        (Setting::Helper, _) => Some((Answer::TheyFeelIll, StepId::Stop(Stop::Help))),
        (_, Stretch::ButtockLying | Stretch::ButtockSeated) => {
            Some((Answer::LegNumbOrWeak, StepId::Stop(Stop::Emergency)))
        }
        _ => None,
    }
}

/// Where a cramp in this muscle is taken care of on a run.
const fn care_of(muscle: Muscle) -> (Answer, StepId) {
    (Answer::Muscle(muscle), muscle.first())
}

/// The first question after a cramp in bed: those before it ask about a run.
pub(crate) const FIRST_AT_NIGHT: CauseQuestion = CauseQuestion::Medicine;

/// A pop or kick was felt.
const POP: (Answer, StepId) = (Answer::Popped, StepId::Stop(Stop::Injury));

/// Pain in the chest, an arm or the jaw.
const CHEST: (Answer, StepId) = (Answer::ChestArmOrJaw, StepId::Stop(Stop::Emergency));

/// Where the cramp is.
const HOME: [(Answer, StepId); 7] = [
    care_of(Muscle::Calf),
    care_of(Muscle::BackOfThigh),
    care_of(Muscle::FrontOfThigh),
    care_of(Muscle::Other),
    (Answer::NotSure, StepId::Question(Question::Safety)),
    (Answer::InBed, StepId::Hold(Stretch::Night)),
    (Answer::Helping, StepId::Question(Question::Helper)),
];

/// Where else it is.
const OTHER: [(Answer, StepId); 9] = [
    care_of(Muscle::Foot),
    care_of(Muscle::Toes),
    care_of(Muscle::InnerThigh),
    care_of(Muscle::Buttock),
    (Answer::SideStitch, StepId::Question(Question::Side)),
    (Answer::Belly, StepId::Question(Question::Belly)),
    CHEST,
    (Answer::ManyPlaces, StepId::Stop(Stop::ManyPlaces)),
    (Answer::Muscle(Muscle::Other), StepId::Hold(Stretch::Other)),
];

/// Where it is, for someone who helps.
const HELPER: [(Answer, StepId); 5] = [
    (
        Answer::Muscle(Muscle::Calf),
        StepId::Hold(Stretch::HelperCalf),
    ),
    (
        Answer::Muscle(Muscle::BackOfThigh),
        StepId::Hold(Stretch::HelperHamstring),
    ),
    (
        Answer::Muscle(Muscle::FrontOfThigh),
        StepId::Hold(Stretch::HelperQuad),
    ),
    (
        Answer::Muscle(Muscle::Foot),
        StepId::Hold(Stretch::HelperFoot),
    ),
    (Answer::TheySeemIll, StepId::Stop(Stop::Emergency)),
];

fn from_question(question: Question) -> Vec<Edge> {
    const ICE: StepId = StepId::Treatment(Treatment::Ice);
    const HEAT: StepId = StepId::Treatment(Treatment::Heat);
    const REST: StepId = StepId::Treatment(Treatment::Rest);
    match question {
        Question::Home => table(&HOME),
        Question::Other => table(&OTHER),
        Question::Side | Question::Belly => table(&[
            (Answer::Eased, StepId::SideAfter),
            (Answer::NotEased, StepId::Stop(Stop::PainLasts)),
            CHEST,
        ]),
        Question::Helper => table(&HELPER),
        Question::Safety => {
            let mut edges = red_flags();
            edges.push(Edge {
                answer: Answer::NoneOfThese,
                to: StepId::HOME,
            });
            edges
        }
        Question::Calf => table(&[
            (Answer::CanStand, StepId::Hold(Stretch::CalfStanding)),
            (Answer::CannotStand, StepId::Hold(Stretch::CalfSeated)),
            POP,
        ]),
        Question::Quad => table(&[
            (Answer::CanStand, StepId::Hold(Stretch::QuadStanding)),
            (Answer::CannotStand, StepId::Hold(Stretch::QuadLying)),
        ]),
        Question::Check(stretch) => table(&[
            (Answer::Gone, stretch.after()),
            (Answer::Easing, StepId::Hold(stretch)),
            (Answer::Same, stretch.next()),
            (
                Answer::Sharper,
                StepId::Question(Question::EaseOff(stretch)),
            ),
        ]),
        Question::EaseOff(stretch) => table(&[
            (Answer::JustTight, StepId::Hold(stretch)),
            (Answer::SharpOrPop, StepId::Stop(Stop::Injury)),
        ]),
        Question::ColdOrWarm => table(&[
            (Answer::SomethingCold, ICE),
            (Answer::OnlyWarm, HEAT),
            (Answer::Neither, REST),
        ]),
        Question::IceCheck => table(&[
            (Answer::Better, StepId::After),
            (Answer::KeepIce, ICE),
            (Answer::TryHeat, HEAT),
            (Answer::Worse, HEAT),
        ]),
        Question::HeatRefused => table(&[(Answer::SomethingCold, ICE), (Answer::Neither, REST)]),
        Question::HeatCheck => table(&[
            (Answer::Eased, StepId::After),
            (Answer::NotEased, StepId::Stop(Stop::NotEasing)),
        ]),
    }
}

fn from_stop(stop: Stop) -> Vec<Edge> {
    const WORSE: (Answer, StepId) = (Answer::GettingWorse, StepId::Stop(Stop::Emergency));
    match stop {
        Stop::Help => {
            let mut edges = red_flags();
            edges.push(Edge {
                answer: Answer::OtherNumbers,
                to: StepId::Stop(Stop::Numbers),
            });
            edges
        }
        Stop::Numbers | Stop::Alone => vec![],
        Stop::AskFirst => table(&[
            (Answer::Cleared, StepId::ReturnToRun(ReturnToRun::Rest)),
            WORSE,
        ]),
        Stop::Emergency => table(&[
            (Answer::OtherNumbers, StepId::Stop(Stop::Numbers)),
            (Answer::AloneFarFromHelp, StepId::Stop(Stop::Alone)),
        ]),
        Stop::Faint => table(&[
            (Answer::FeelWell, StepId::ReturnToRun(ReturnToRun::Home)),
            (Answer::HotOrFell, StepId::Stop(Stop::Emergency)),
            (Answer::NotEased, StepId::Stop(Stop::Emergency)),
        ]),
        Stop::Injury => table(&[(Answer::CoolIt, StepId::Treatment(Treatment::Ice)), WORSE]),
        Stop::HeatIllness | Stop::Clot | Stop::Urine | Stop::ManyPlaces => table(&[WORSE]),
        Stop::NotEasing => table(&[
            (Answer::Eased, StepId::After),
            (
                Answer::OnlyOneMuscle,
                StepId::ReturnToRun(ReturnToRun::Home),
            ),
            WORSE,
        ]),
        Stop::PainLasts => table(&[(Answer::Eased, StepId::SideAfter), WORSE]),
        Stop::RunOver => table(&[
            (Answer::StretchAgain, StepId::HOME),
            (Answer::Gone, StepId::After),
        ]),
    }
}

fn from_return_to_run(test: ReturnToRun) -> Vec<Edge> {
    const WALK_HOME: StepId = StepId::ReturnToRun(ReturnToRun::Home);
    match test {
        ReturnToRun::Rest => table(&[(Answer::AskNow, StepId::ReturnToRun(ReturnToRun::FullMove))]),
        ReturnToRun::FullMove => table(&[
            (Answer::MovesFully, StepId::ReturnToRun(ReturnToRun::Strong)),
            (Answer::DoesNotMove, WALK_HOME),
        ]),
        ReturnToRun::Strong => table(&[
            (Answer::StrongEnough, StepId::ReturnToRun(ReturnToRun::Walk)),
            (Answer::WeakOrGrabs, WALK_HOME),
            // A muscle that cannot do it at all may be torn.
            (Answer::CannotAtAll, StepId::Stop(Stop::Injury)),
        ]),
        ReturnToRun::Walk => table(&[
            (Answer::NoTrouble, StepId::ReturnToRun(ReturnToRun::Easy)),
            (Answer::Twinges, WALK_HOME),
            (Answer::CameBack, StepId::HOME),
        ]),
        ReturnToRun::Easy | ReturnToRun::Home => table(&[(Answer::CameBack, StepId::HOME)]),
    }
}

fn from_cause_question(question: CauseQuestion) -> Vec<Edge> {
    let to = question
        .next()
        .map_or(StepId::Reasons, StepId::CauseQuestion);
    let answers = question.answers().map(Answer::Cause);
    answers
        .chain([Answer::Skip])
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

/// Where `answer` leads from `step`; `None` if the step does not offer it.
#[must_use]
pub fn follow(step: StepId, answer: Answer) -> Option<StepId> {
    edges(step)
        .into_iter()
        .find(|edge| edge.answer == answer)
        .map(|edge| edge.to)
}
