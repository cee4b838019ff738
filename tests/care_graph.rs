//! The graph, walked exhaustively and held against the table of the specification.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use uncramp::care::graph::{edges, follow};
use uncramp::care::{Answer, Position, Question, RedFlag, StepId, Stop, Treatment};

/// Part B of the specification, one answer a line: where it is given, its name, where it leads.
/// `/` is the first step. Holds, checks and red flags follow a pattern each: see [`specified`].
const TABLE: &str = "
    /               Calf           calf/
    /               BackOfThigh    hamstring/seated/
    /               FrontOfThigh   quad/
    /               SomewhereElse  other/
    /               NotSure        safety/
    calf/           CanStand       calf/standing/
    calf/           CannotStand    calf/seated/
    quad/           CanStand       quad/standing/
    quad/           CannotStand    quad/lying/
    cold-or-warm/   SomethingCold  ice/
    cold-or-warm/   OnlyWarm       heat/
    cold-or-warm/   Neither        rest/
    ice/            AskNow         ice/check/
    ice/            SkinNumb       rest/
    ice/check/      Better         after/
    ice/check/      KeepIce        ice/
    ice/check/      TryHeat        heat/
    ice/check/      Worse          heat/
    heat/           AskNow         heat/check/
    heat/           SkinNumb       heat/not-now/
    heat/check/     Eased          after/
    heat/check/     NotEased       help/not-easing/
    heat/not-now/   SomethingCold  ice/
    heat/not-now/   Neither        rest/
    rest/           Eased          after/
    rest/           NotEased       help/not-easing/
    after/          CameBack       /
    help/emergency/     OtherNumbers  help/numbers/
    help/injury/        CoolIt        ice/
    help/injury/        GettingWorse  help/emergency/
    help/heat-illness/  GettingWorse  help/emergency/
    help/clot/          GettingWorse  help/emergency/
    help/urine/         GettingWorse  help/emergency/
    help/not-easing/    Eased         after/
    help/not-easing/    GettingWorse  help/emergency/
    help/run-over/      StretchAgain  /
    help/run-over/      Gone          after/
";

/// Each hold and its \"next position\".
const HOLDS: [(&str, &str); 8] = [
    ("calf/standing/", "calf/wall/"),
    ("calf/wall/", "calf/seated/"),
    ("calf/seated/", "cold-or-warm/"),
    ("hamstring/seated/", "hamstring/standing/"),
    ("hamstring/standing/", "cold-or-warm/"),
    ("quad/standing/", "quad/lying/"),
    ("quad/lying/", "cold-or-warm/"),
    ("other/", "cold-or-warm/"),
];

/// Part C: each red flag, and the page that says what to do.
const FLAGS: [(RedFlag, &str); 11] = [
    (RedFlag::Collapse, "help/emergency/"),
    (RedFlag::ChestOrBreath, "help/emergency/"),
    (RedFlag::HardOrNumb, "help/emergency/"),
    (RedFlag::ColdFootOrCrack, "help/emergency/"),
    (RedFlag::OverDrinking, "help/emergency/"),
    (RedFlag::SickleCell, "help/emergency/"),
    (RedFlag::HeatIllness, "help/heat-illness/"),
    (RedFlag::DarkUrine, "help/urine/"),
    (RedFlag::Injury, "help/injury/"),
    (RedFlag::SwollenLeg, "help/clot/"),
    (RedFlag::NotEasing, "help/not-easing/"),
];

type Rows = BTreeMap<String, Vec<(String, String)>>;

fn specified() -> Rows {
    let mut rows = Rows::new();
    let mut row = |at: &str, answer: &str, to: &str| {
        let row = (answer.to_owned(), to.to_owned());
        rows.entry(at.to_owned()).or_default().push(row);
    };
    for line in TABLE.lines().filter(|line| !line.trim().is_empty()) {
        let [at, answer, to] = line.split_whitespace().collect::<Vec<_>>()[..] else {
            panic!("three words a line: {line}");
        };
        row(at, answer, to);
    }
    for (hold, next) in HOLDS {
        let check = [hold, "check/"].concat();
        row(hold, "LetGo", "after/");
        row(hold, "OtherWay", next);
        row(hold, "HurtsMore", "help/injury/");
        row(hold, "TimeUp", &check);
        row(&check, "Gone", "after/");
        row(&check, "Easing", hold);
        row(&check, "Same", next);
        row(&check, "Sharper", "help/injury/");
    }
    for (page, last, to) in [
        ("safety/", "NoneOfThese", "/"),
        ("help/", "OtherNumbers", "help/numbers/"),
    ] {
        for (flag, stop) in FLAGS {
            row(page, &format!("Flag({flag:?})"), stop);
        }
        row(page, last, to);
    }
    rows
}

fn named(step: StepId) -> &'static str {
    if step == StepId::HOME {
        "/"
    } else {
        step.path()
    }
}

fn step(path: &str) -> StepId {
    StepId::at(path).unwrap_or_else(|| panic!("no step at {path}"))
}

/// Where a runner can get to from a step: by an answer, by a rule, by "Get help".
fn ways(from: StepId) -> Vec<StepId> {
    let mut to: Vec<StepId> = edges(from).into_iter().map(|edge| edge.to).collect();
    to.push(StepId::Stop(Stop::Help));
    match from {
        StepId::Hold(_) | StepId::Question(Question::Check(_)) => {
            to.push(StepId::Question(Question::ColdOrWarm));
            to.push(StepId::Stop(Stop::NotEasing));
        }
        StepId::Question(_) => to.push(StepId::Stop(Stop::NotEasing)),
        StepId::Treatment(_) => {
            to.push(StepId::Stop(Stop::NotEasing));
            to.push(StepId::Question(Question::HeatRefused));
        }
        StepId::After => {
            to.extend(Position::ALL.map(StepId::Hold));
            to.push(StepId::Stop(Stop::RunOver));
        }
        StepId::Stop(_) => {}
    }
    to
}

/// How many taps each step lies from `start`.
fn taps_from(start: StepId, ways: impl Fn(StepId) -> Vec<StepId>) -> BTreeMap<StepId, usize> {
    let mut taps = BTreeMap::from([(start, 0)]);
    let mut queue = VecDeque::from([start]);
    while let Some(from) = queue.pop_front() {
        for to in ways(from) {
            if !taps.contains_key(&to) {
                taps.insert(to, taps[&from] + 1);
                queue.push_back(to);
            }
        }
    }
    taps
}

fn answers(from: StepId) -> Vec<StepId> {
    edges(from).into_iter().map(|edge| edge.to).collect()
}

#[test]
fn every_step_is_listed_once() {
    let all: Vec<StepId> = StepId::all().collect();
    let set: BTreeSet<StepId> = all.iter().copied().collect();
    assert_eq!(all.len(), set.len());
    // Whatever an edge leads to is listed too, and so is whatever can be named.
    let led_to: BTreeSet<StepId> = all.iter().flat_map(|&step| answers(step)).collect();
    assert!(led_to.is_subset(&set), "{:?}", led_to.difference(&set));
    assert_eq!(all.len(), counted());
}

/// The number of steps there are. A new variant does not compile until it is counted here.
fn counted() -> usize {
    let questions = |question: Question| match question {
        Question::Home
        | Question::Safety
        | Question::Calf
        | Question::Quad
        | Question::ColdOrWarm
        | Question::IceCheck
        | Question::HeatRefused
        | Question::HeatCheck => 8,
        Question::Check(_) => HOLDS.len(),
    };
    let treatments = match Treatment::Ice {
        Treatment::Ice | Treatment::Heat | Treatment::Rest => 3,
    };
    let stops = match Stop::Help {
        Stop::Help | Stop::Numbers | Stop::Emergency | Stop::Injury | Stop::HeatIllness => 9,
        Stop::Clot | Stop::Urine | Stop::NotEasing | Stop::RunOver => 9,
    };
    let position = Position::Other;
    let holds = match position {
        Position::CalfStanding | Position::CalfWall | Position::CalfSeated => HOLDS.len(),
        Position::HamstringSeated | Position::HamstringStanding => HOLDS.len(),
        Position::QuadStanding | Position::QuadLying | Position::Other => HOLDS.len(),
    };
    match StepId::After {
        StepId::Question(_)
        | StepId::Hold(_)
        | StepId::Treatment(_)
        | StepId::Stop(_)
        | StepId::After => {
            let asked = questions(Question::Home) + questions(Question::Check(position));
            asked + holds + treatments + stops + 1
        }
    }
}
