//! Text for where the screen is not seen: search results, link previews, and the text alternative of the figure.

mod stretch;

use crate::care::{CauseQuestion, Question, ReturnToRun, StepId, Stop, Treatment};
use crate::figure::Cue;

/// The page's meta description, in one sentence.
#[must_use]
pub const fn description(step: StepId) -> &'static str {
    match step {
        StepId::Question(question) => asks(question),
        StepId::Hold(stretch) => stretch::row(stretch).hold,
        StepId::Treatment(treatment) => treats(treatment),
        StepId::Stop(stop) => stops(stop),
        StepId::Practice(stretch) => stretch::row(stretch).practice,
        StepId::PracticeList => {
            "Practise each stretch for a leg cramp before a race, with its voice, its timer and its picture."
        }
        StepId::Settings => {
            "Voice, tones, vibration, how long to hold, light or dark, and the place of the emergency number."
        }
        StepId::After => {
            "The cramp has gone: rest, walk gently, sip when thirsty, and the signs to watch for in the next 3 days."
        }
        StepId::NightAfter => {
            "The night cramp has gone: go back to bed, and what to do if it comes back."
        }
        StepId::SideAfter => {
            "A stitch or belly pain on a run has eased: what to do now, today and before the next run."
        }
        StepId::ReturnToRun(running) => tests(running),
        StepId::CauseQuestion(question) => cause_question(question),
        StepId::Reasons => {
            "Why a leg cramp may come on a run: each possible reason, how well it is known, and what may help."
        }
        StepId::Prevent => {
            "A plan to keep the next leg cramp away: what to do before, during and after a run, on one page."
        }
        StepId::Diary => {
            "A diary of your leg cramps, kept on your own device: which stretch worked and how long it took."
        }
    }
}

const fn asks(question: Question) -> &'static str {
    match question {
        Question::Home => {
            "A leg cramp on a run: stop, tap where it hurts, and get the right stretch, how long to hold it, or help."
        }
        Question::Safety => {
            "Signs that leg pain on a run is more than a cramp, and where to get help for each of them."
        }
        Question::Calf => {
            "Calf cramp on a run: can you put weight on that leg? The answer picks the stretch."
        }
        Question::Quad => {
            "Cramp at the front of the thigh: can you stand on the other leg? The answer picks the stretch."
        }
        Question::ColdOrWarm => {
            "Stretching did not end the cramp: use what you can get, something cold, something warm, or rest."
        }
        Question::IceCheck => {
            "Ice on a cramp: better, the same or worse, and whether to go on with ice or try heat."
        }
        Question::HeatRefused => {
            "When heat can do harm to a sore muscle, and what to do for the cramp instead."
        }
        Question::HeatCheck => {
            "Heat on a cramp: has it eased? What to do next, and when to get medical advice."
        }
        Question::Check(stretch) => stretch::row(stretch).check,
        Question::EaseOff(stretch) => stretch::row(stretch).ease_off,
        Question::Other => {
            "A cramp in the foot, the toes, the inner thigh or the buttock, a stitch, the belly, or something graver."
        }
        Question::Side => {
            "A stitch in the side on a run: slow to a walk, breathe out slowly, press, and when to get help."
        }
        Question::Belly => {
            "Pain in the belly on a run: stop, sit or lie down, and the signs that call for help now."
        }
        Question::Helper => {
            "Helping a runner with a cramp: where it is, how to stretch it for them, and when to call for help."
        }
    }
}

const fn treats(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::Ice => {
            "Ice on a cramped muscle: how to wrap it, how long to leave it on, and when not to use it."
        }
        Treatment::Heat => {
            "Heat on a cramped muscle: how to wrap it, how long to leave it on, and when not to use it."
        }
        Treatment::Rest => {
            "No ice and no heat at hand: stay off the cramped leg, hold it gently and breathe."
        }
    }
}

const fn tests(running: ReturnToRun) -> &'static str {
    match running {
        ReturnToRun::Rest => {
            "After a leg cramp: can I run on? Rest for five minutes first, with a timer."
        }
        ReturnToRun::FullMove => {
            "After a leg cramp: can I run on? First see if the leg moves fully, without pain."
        }
        ReturnToRun::Strong => {
            "After a leg cramp: is the muscle strong again? The second part of the test before running on."
        }
        ReturnToRun::Walk => {
            "After a leg cramp: a brisk walk of a minute, with a timer, before you run on."
        }
        ReturnToRun::Easy => {
            "The leg passed the test after a cramp: how to run on easy, and when to stop."
        }
        ReturnToRun::Home => {
            "The leg is not ready to run after a cramp: how to get home, and what to leave for today."
        }
    }
}

const fn cause_question(question: CauseQuestion) -> &'static str {
    match question {
        CauseQuestion::Effort => {
            "Why did the cramp come? Question 1 of 8: was this run harder or longer than usual?"
        }
        CauseQuestion::Time => {
            "Why did the cramp come? Question 2 of 8: how far into the run did it come?"
        }
        CauseQuestion::Drink => {
            "Why did the cramp come? Question 3 of 8: how much did you sweat, and what did you drink?"
        }
        CauseQuestion::Before => {
            "Why did the cramp come? Question 4 of 8: what was done before the run?"
        }
        CauseQuestion::Feet => "Why did the cramp come? Question 5 of 8: shoes, feet and ankles.",
        CauseQuestion::Medicine => {
            "Why did the cramp come? Question 6 of 8: medicines that may have to do with it."
        }
        CauseQuestion::Injury => {
            "Why did the cramp come? Question 7 of 8: a leg injury in this year."
        }
        CauseQuestion::Illness => {
            "Why did the cramp come? Question 8 of 8: a long-term illness you live with."
        }
    }
}

const fn stops(stop: Stop) -> &'static str {
    match stop {
        Stop::Help => {
            "The emergency number for where you are, and the signs that a cramp needs more than a stretch."
        }
        Stop::Numbers => "The number that brings an ambulance, country by country.",
        Stop::Emergency => "Call for help now: what to do, and what not to do, until help comes.",
        Stop::Injury => {
            "A pop or a sharp pain: stop stretching, rest and cool the leg, and when to have it seen."
        }
        Stop::HeatIllness => {
            "Hot, and dizzy, sick or near fainting on a run: shade, lie down, cool the skin, and when to call for help."
        }
        Stop::Faint => {
            "Near fainting or wobbly after the finish: lie down with your legs up, and when to call for help."
        }
        Stop::Alone => {
            "Hurt on a run, alone and far from help: show your place, stay put, and signal with a whistle."
        }
        Stop::Clot => "One leg swollen, warm and sore: do not rub it, and get urgent help today.",
        Stop::Urine => "Urine like tea or cola after a run: go to an emergency department now.",
        Stop::NotEasing => {
            "A cramp that lasts more than 10 minutes: when to go home and when to call for help."
        }
        Stop::PainLasts => {
            "A stitch or belly pain that lasts over 10 minutes: go home, and when to call for help."
        }
        Stop::ManyPlaces => {
            "Cramps in many places, in the belly or the arms: get help now, and what to say."
        }
        Stop::AskFirst => "After signs of more than a cramp: no running until a doctor says yes.",
        Stop::RunOver => {
            "The cramp came back for the third time: walk home or be fetched, and rest the leg."
        }
    }
}

/// The text alternative of the figure. Empty if it is only decoration, or that of a stretch in practice.
pub(super) const fn picture(step: StepId) -> &'static str {
    match step {
        StepId::Hold(stretch) => super::stretch::row(stretch).picture,
        StepId::Treatment(treatment) => match treatment {
            Treatment::Ice => "A runner sits and holds a wrapped cold pack on the sore muscle.",
            Treatment::Heat => {
                "A runner lies on the belly, a wrapped warm pack on the sore muscle."
            }
            Treatment::Rest => "A runner sits back in a chair and rests the sore leg.",
        },
        StepId::Stop(Stop::Emergency) => {
            "Somebody lies still on the back. A helper presses on the middle of the chest."
        }
        StepId::Stop(Stop::HeatIllness) => {
            "A runner lies in the shade. A helper has a bottle of water."
        }
        StepId::Stop(Stop::Faint) => "A runner lies on the back, legs up on a bag.",
        StepId::Question(_)
        | StepId::Practice(_)
        | StepId::Stop(_)
        | StepId::After
        | StepId::NightAfter
        | StepId::SideAfter
        | StepId::ReturnToRun(_)
        | StepId::CauseQuestion(_)
        | StepId::Reasons
        | StepId::Prevent
        | StepId::Diary
        | StepId::PracticeList
        | StepId::Settings => "",
    }
}

/// The text alternative of the second figure where there are two.
pub const BESIDE: &str = "Somebody who breathes lies on the side, one knee and one arm in front.";

/// The words for an arrow or another sign in the picture, after those of [`figure_label`](super::figure_label).
#[must_use]
pub const fn cue_words(cue: Cue) -> &'static str {
    match cue {
        Cue::HeelDown => "An arrow presses the heel down.",
        Cue::HipsForward => "An arrow brings the hips forward.",
        Cue::WeightDown => "An arrow puts weight on that leg.",
        Cue::HeelToButtock => "An arrow draws the heel to the buttock.",
        Cue::ToesUp => "An arrow draws the toes to the shin.",
        Cue::LeanForward => "An arrow tips the body forward.",
        Cue::PressSide => "An arrow presses on the sore side.",
        Cue::KneeToShoulder => "An arrow draws the knee to the other shoulder.",
        Cue::ToGoodSide => "An arrow shifts the body to the good side.",
        Cue::KneesFall => "Arrows let the knees fall to the sides.",
        Cue::PressForefoot => "An arrow presses on the front of the foot.",
        Cue::ToesBack => "An arrow bends the toes back.",
        Cue::ToesStraight => "An arrow straightens the toes.",
        Cue::Lengthen => "An arrow makes the sore muscle long.",
        Cue::Rub => "A hand rubs the sore muscle.",
        Cue::LegUp => "An arrow lifts the straight leg.",
        Cue::Rise => "An arrow lifts the heels.",
        Cue::WalkOn => "An arrow points ahead.",
        Cue::PressChest => "An arrow presses the chest down.",
        Cue::Wait => "A clock: wait.",
        Cue::Water => "Cool water is poured on the body.",
    }
}
