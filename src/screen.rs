//! What the screen shows at one moment: session, copy and figure combined, independent of any view.
//!
//! A [`Screen`] is constant while a step is shown, except that it says when a pack must come off; a [`HoldDisplay`] is what
//! changes during a hold.

pub mod diary;
mod pose;
mod reading;
mod rules;
mod weight;

pub use diary::DiaryState;
pub use pose::stretch_pose;
pub use reading::{Reading, Tool};

use crate::care::session::MAX_HOLDS;
use crate::care::{
    Answer, Event, HeatRefusal, Muscle, Pause, Phase, Question, ReturnToRun, Session, StepId, Stop,
    Treatment, graph,
};
use crate::content::{Lines, StepCopy, words};
use crate::figure::Pose;
use crate::language::Locale;
use weight::weight;

/// Everything a view needs to draw a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// The language it is in.
    pub locale: Locale,
    /// The step it shows.
    pub step: StepId,
    /// Unique to each screen of a session, even when the same step is shown twice.
    pub visit: u32,
    /// How it is laid out.
    pub layout: Layout,
    /// Its copy.
    pub copy: StepCopy,
    /// The pose of the figure.
    pub pose: Option<Pose>,
    /// A second picture, of another case.
    pub second_pose: Option<Pose>,
    /// Whether somebody helps, and the copy speaks to the runner.
    pub for_runner: bool,
    /// What can be tapped, in order: the answers, then the rules of the episode.
    pub choices: Vec<Choice>,
    /// Where "Back" leads on the plain page; `None` on the first step.
    pub back: Option<StepId>,
    /// Whether the emergency number is offered first.
    pub call: bool,
    /// Whether it is offered below what to do, because the text says when to call.
    pub call_below: bool,
    /// What there is to read besides the copy.
    pub reading: Reading,
    /// What the app can do here besides answering.
    pub tools: Vec<Tool>,
}

/// The kinds of screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A question, and its answers in the lower third.
    Question,
    /// A list of signs to read through, each of them an answer.
    Checklist,
    /// One of several questions, with its answers side by side.
    Survey {
        /// "1 of 8"
        progress: &'static str,
    },
    /// The stage with the figure and the seconds.
    Hold(HoldDisplay),
    /// What to do for some minutes, and the time until the guide asks.
    Treatment,
    /// Self-care is over.
    Stop,
    /// The cramp has gone.
    After,
    /// A page to read.
    Reading,
    /// The saved cramps; drawn by the app.
    Diary,
    /// The form of the settings.
    Settings,
}

/// An answer on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The event dispatched to the session.
    pub event: Event,
    /// Its text.
    pub label: &'static str,
    /// Its address on the plain page.
    pub to: StepId,
    /// How it looks.
    pub weight: Weight,
}

/// How prominent an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The answer that is most likely right.
    Primary,
    /// An answer like the others.
    Plain,
    /// One of two that share a row.
    Half,
    /// An outline in the danger colour.
    Quiet,
    /// Text only.
    Skip,
    /// A sign on a checklist.
    Sign,
    /// Shown when the hold's time is over.
    Over,
    /// A rule of the episode, as a low button: the session enforces it by itself, the plain page cannot.
    Rule,
}

/// What changes on the screen of a hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HoldDisplay {
    /// The stage the hold is in.
    pub stage: HoldStage,
    /// "Hold 1 of up to 5".
    pub counter: &'static str,
    /// A reassurance on the first hold of a cramp; empty on the others.
    pub comfort: &'static str,
    /// To be gentle, after easing off; otherwise empty.
    pub manner: &'static str,
}

/// The stages of a hold, as the runner sees them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoldStage {
    /// The count-in.
    GettingReady,
    /// The seconds are counting.
    Counting,
    /// Paused by the runner.
    Paused,
    /// Paused because the guide was away.
    Away,
}

impl HoldStage {
    /// Its name in the style sheet and the tests.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::GettingReady => "ready",
            Self::Counting => "running",
            Self::Paused => "paused",
            Self::Away => "away",
        }
    }
}

impl Screen {
    /// The screen a session shows, in a language.
    #[must_use]
    pub fn of(session: &Session, locale: Locale) -> Self {
        let step = session.step();
        let choices = choices(session, locale);
        let shown = shown_step(session);
        let copy = copy(session, locale);
        let mut pose = pose::pose(shown);
        if step == StepId::ReturnToRun(ReturnToRun::Strong) {
            // The picture is of the rise on tiptoe.
            pose = pose.filter(|_| copy.heading == words!(locale, step(step)).heading);
        }
        // The packs lie on a calf; resting any muscle looks alike.
        if matches!(pose, Some(Pose::Ice | Pose::Heat))
            && session
                .last_muscle()
                .is_some_and(|muscle| muscle != Muscle::Calf)
        {
            pose = Some(Pose::Rest);
        }
        Self {
            locale,
            step,
            visit: session.visit(),
            layout: layout(session, locale),
            copy,
            pose,
            second_pose: pose::second_pose(shown),
            for_runner: session.is_helped() && reading::speaks_to_runner(shown),
            choices,
            back: step.parent(),
            call: matches!(
                shown,
                StepId::Stop(Stop::Help | Stop::Emergency | Stop::Alone)
            ),
            call_below: matches!(
                shown,
                StepId::Stop(
                    Stop::Injury
                        | Stop::HeatIllness
                        | Stop::Faint
                        | Stop::Clot
                        | Stop::Urine
                        | Stop::NotEasing
                        | Stop::PainLasts
                        | Stop::ManyPlaces
                )
            ),
            reading: Reading::of(session),
            tools: Tool::of(session),
        }
    }
}

/// The step whose words and picture a session shows: its own, unless what has eased may be a tear or a clot. Then what the page
/// of that says still holds, where after-care would say to stretch and walk.
#[must_use]
pub fn shown_step(session: &Session) -> StepId {
    match (session.step(), session.forbids_stretching()) {
        (StepId::After | StepId::NightAfter | StepId::SideAfter, Some(stop)) => StepId::Stop(stop),
        (step, _) => step,
    }
}

/// The words of the step on the screen, as they fit what the runner has said and how long it has lasted.
#[must_use]
pub fn copy(session: &Session, locale: Locale) -> StepCopy {
    let shown = shown_step(session);
    let mut copy = words!(locale, step(shown));
    match shown {
        StepId::Question(Question::HeatRefused) => {
            if let Some(reason) = session.heat_refusal() {
                copy.line = words!(locale, ui::heat_refused(reason));
            }
        }
        StepId::Question(Question::ColdOrWarm)
            if session.heat_refusal() == Some(HeatRefusal::HeatIllness) =>
        {
            copy.line = words!(locale, ui::NO_WARMTH);
        }
        StepId::Question(Question::IceCheck) if session.is_over(Treatment::Ice) => {
            copy.line = words!(locale, cue::ICE_OFF);
        }
        StepId::Question(Question::HeatCheck) if session.is_over(Treatment::Heat) => {
            copy.line = words!(locale, cue::HEAT_OFF);
        }
        // A muscle that may be torn is not stretched, not even gently.
        StepId::Treatment(Treatment::Rest) if session.forbids_stretching().is_some() => {
            copy.dos = Lines::default();
        }
        // In bed nobody runs, or goes home.
        StepId::Stop(Stop::NotEasing) if session.was_at_night() => {
            [copy.heading, copy.line] = words!(locale, ui::STILL_CRAMPED_IN_BED);
            copy.dos = copy.dos.after_first();
            copy.donts = copy.donts.after_first();
        }
        StepId::SideAfter if session.pain_ends_run() => {
            copy.line = words!(locale, step(StepId::Stop(Stop::PainLasts))).heading;
        }
        StepId::ReturnToRun(ReturnToRun::Strong) => {
            if let Some(muscle) = session.last_muscle() {
                copy.heading = words!(locale, return_to_run::strong(muscle));
                copy.dos = Lines::default();
            }
        }
        _ => {}
    }
    copy
}

/// What can be tapped on the screen of a session, in order: the answers, then the rules of the episode.
#[must_use]
pub fn choices(session: &Session, locale: Locale) -> Vec<Choice> {
    let step = session.step();
    let mut choices = Vec::new();
    if let Some(interrupted) = session.interrupted() {
        choices.push(Choice {
            event: Event::CareResumed,
            label: words!(locale, ui::go_on_with(interrupted.step())),
            to: interrupted.step(),
            weight: Weight::Plain,
        });
    }
    if step == StepId::HOME
        && let Some(stretch) = session.return_stretch()
    {
        choices.push(Choice {
            event: Event::Answered(Answer::CameBack),
            label: words!(locale, label(StepId::After, Answer::CameBack)),
            to: StepId::Hold(stretch),
            weight: Weight::Plain,
        });
    }
    choices.extend(graph::edges(step).into_iter().map(|edge| Choice {
        event: Event::Answered(edge.answer),
        label: words!(locale, label(step, edge.answer)),
        to: edge.to,
        weight: weight(step, edge.answer, session.heat_refusal().is_some()),
    }));
    choices.extend(rules::rules(step).iter().map(|rule| Choice {
        event: Event::Followed(rule.to()),
        label: rule.label(locale),
        to: rule.to(),
        weight: Weight::Rule,
    }));
    let withheld = match step {
        // Ice would do harm as well.
        StepId::Question(Question::HeatRefused)
            if session.heat_refusal() == Some(HeatRefusal::NumbSkin) =>
        {
            Answer::SomethingCold
        }
        StepId::Question(Question::IceCheck) if session.is_over(Treatment::Ice) => Answer::KeepIce,
        StepId::Stop(Stop::NotEasing) if session.was_at_night() => Answer::OnlyOneMuscle,
        StepId::After if session.has_ended_run() => Answer::RunOn,
        // The plan is for runs.
        StepId::Reasons if session.was_at_night() => Answer::SeePlan,
        _ => return choices,
    };
    choices.retain(|choice| choice.event != Event::Answered(withheld));
    choices
}

impl HoldDisplay {
    /// What a session's hold shows, if one is under way.
    #[must_use]
    pub fn of(session: &Session, locale: Locale) -> Option<Self> {
        let stage = match session.hold()?.phase() {
            Phase::GettingReady { .. } => HoldStage::GettingReady,
            Phase::Counting { .. } => HoldStage::Counting,
            Phase::Paused(Pause::Tapped) => HoldStage::Paused,
            Phase::Paused(Pause::Away) => HoldStage::Away,
        };
        let number = usize::from(session.hold_number().clamp(1, MAX_HOLDS));
        let counter = if matches!(session.step(), StepId::Practice(_)) {
            words!(locale, ui::PRACTICE)
        } else {
            words!(locale, ui::HOLD_COUNT[number - 1])
        };
        let comfort = if session.is_first_hold() {
            words!(locale, ui::MOST_PASS)
        } else {
            ""
        };
        let manner = if session.is_gentle() {
            words!(locale, ui::GENTLY)
        } else {
            ""
        };
        Some(Self {
            stage,
            counter,
            comfort,
            manner,
        })
    }
}

fn layout(session: &Session, locale: Locale) -> Layout {
    if let Some(display) = HoldDisplay::of(session, locale) {
        return Layout::Hold(display);
    }
    match shown_step(session) {
        StepId::Question(Question::Safety) | StepId::Stop(Stop::Help) | StepId::PracticeList => {
            Layout::Checklist
        }
        StepId::Question(_) | StepId::Hold(_) | StepId::Practice(_) => Layout::Question,
        StepId::Settings => Layout::Settings,
        StepId::Treatment(_) => Layout::Treatment,
        StepId::Stop(_) => Layout::Stop,
        StepId::After | StepId::NightAfter | StepId::SideAfter => Layout::After,
        StepId::ReturnToRun(step) => reading::return_to_run(step),
        // Fewer questions follow a cramp in bed.
        StepId::CauseQuestion(_) if session.was_at_night() => Layout::Survey { progress: "" },
        StepId::CauseQuestion(question) => Layout::Survey {
            progress: reading::progress(question, locale),
        },
        StepId::Reasons | StepId::Prevent => Layout::Reading,
        StepId::Diary => Layout::Diary,
    }
}
