//! Text for where the screen is not seen: search results, link previews, and the text alternative of the figure.

use crate::care::{CauseQuestion, Question, ReturnToRun, StepId, Stop, Stretch, Treatment};
use crate::figure::Cue;

/// The page's meta description, in one sentence.
#[must_use]
pub const fn description(step: StepId) -> &'static str {
    match step {
        StepId::Question(question) => asks(question),
        StepId::Hold(stretch) => holds(stretch),
        StepId::Treatment(treatment) => treats(treatment),
        StepId::Stop(stop) => stops(stop),
        StepId::Practice(stretch) => practises(stretch),
        StepId::PracticeList => {
            "Practise each stretch for a leg cramp before a race, with its voice, its timer and its picture."
        }
        StepId::Settings => {
            "Voice, tones, vibration, how long to hold, light or dark, and the place of the emergency number."
        }
        StepId::After => {
            "The cramp let go: rest, walk gently, sip when thirsty, and the signs to look out for."
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
            "A leg cramp on a run: stop, say where it is, and be led to the right stretch, how long to hold it, or help."
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
        Question::Check(stretch) => checks(stretch),
    }
}

const fn checks(stretch: Stretch) -> &'static str {
    match stretch {
        Stretch::CalfStanding => {
            "After a standing calf stretch: gone, easing, the same or sharper, and what to do next."
        }
        Stretch::CalfWall => {
            "After a calf stretch at a wall: gone, easing, the same or sharper, and what to do next."
        }
        Stretch::CalfSeated => {
            "After a seated calf stretch: gone, easing, the same or sharper, and what to do next."
        }
        Stretch::HamstringSeated => {
            "After a seated hamstring stretch: gone, easing, the same or sharper, and what to do next."
        }
        Stretch::HamstringStanding => {
            "After a standing hamstring stretch: gone, easing, the same or sharper, and what next."
        }
        Stretch::QuadStanding => {
            "After a standing thigh stretch: gone, easing, the same or sharper, and what to do next."
        }
        Stretch::QuadLying => {
            "After a thigh stretch lying down: gone, easing, the same or sharper, and what to do next."
        }
        Stretch::Other => {
            "After stretching another cramped muscle: gone, easing, the same or sharper, and what next."
        }
    }
}

const fn holds(stretch: Stretch) -> &'static str {
    match stretch {
        Stretch::CalfStanding => {
            "Standing calf stretch for a cramp: weight on the leg, heel flat, knee a little bent, with a timer."
        }
        Stretch::CalfWall => {
            "Calf stretch at a wall or tree for a cramp: sore leg back, heel down, knee straight, with a timer."
        }
        Stretch::CalfSeated => {
            "Seated calf stretch for a cramp: leg straight, toes pulled toward you, with a timer."
        }
        Stretch::HamstringSeated => {
            "Seated hamstring stretch for a cramp: leg straight, tip forward from the hips, with a timer."
        }
        Stretch::HamstringStanding => {
            "Standing hamstring stretch for a cramp: weight on the leg, knee almost straight, with a timer."
        }
        Stretch::QuadStanding => {
            "Standing thigh stretch for a cramp: on the good leg, sore heel up behind, with a timer."
        }
        Stretch::QuadLying => {
            "Thigh stretch lying down for a cramp: on the good side, sore heel drawn in, with a timer."
        }
        Stretch::Other => {
            "A cramp in any other muscle: slowly lengthen it and rub it lightly, with a timer."
        }
    }
}

const fn practises(stretch: Stretch) -> &'static str {
    match stretch {
        Stretch::CalfStanding => {
            "Practise the standing calf stretch: weight on the leg, heel flat, knee a little bent."
        }
        Stretch::CalfWall => {
            "Practise the calf stretch at a wall or tree: one leg back, heel down, knee straight."
        }
        Stretch::CalfSeated => {
            "Practise the seated calf stretch: leg straight, toes pulled toward you."
        }
        Stretch::HamstringSeated => {
            "Practise the seated hamstring stretch: leg straight, tip forward from the hips."
        }
        Stretch::HamstringStanding => {
            "Practise the standing hamstring stretch: weight on the leg, knee almost straight."
        }
        Stretch::QuadStanding => {
            "Practise the standing thigh stretch: on one leg, the other heel up behind."
        }
        Stretch::QuadLying => {
            "Practise the thigh stretch lying down: on your side, the heel drawn in."
        }
        Stretch::Other => "Practise for any other muscle: slowly lengthen it, rub it lightly.",
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
        ReturnToRun::FullMove => {
            "After a leg cramp: can I run on? First see if the leg moves all the way without pain."
        }
        ReturnToRun::Tiptoe => {
            "After a leg cramp: is the leg strong on tiptoe? The second part of the test before running on."
        }
        ReturnToRun::Walk => {
            "After a leg cramp: a brisk walk of a minute, with a timer, before you run on."
        }
        ReturnToRun::Easy => {
            "The leg passed the test after a cramp: how to run on easy, and when to stop."
        }
        ReturnToRun::Home => {
            "The leg is not ready to run after a cramp: walk home, and what to leave for today."
        }
    }
}

const fn cause_question(question: CauseQuestion) -> &'static str {
    match question {
        CauseQuestion::Effort => {
            "Why did the cramp come? Question 1 of 6: was this run harder or longer than usual?"
        }
        CauseQuestion::Time => {
            "Why did the cramp come? Question 2 of 6: how far into the run did it come?"
        }
        CauseQuestion::Drink => {
            "Why did the cramp come? Question 3 of 6: how much did you sweat, and what did you drink?"
        }
        CauseQuestion::Before => {
            "Why did the cramp come? Question 4 of 6: what was done before the run?"
        }
        CauseQuestion::Feet => "Why did the cramp come? Question 5 of 6: shoes, feet and ankles.",
        CauseQuestion::Medicine => {
            "Why did the cramp come? Question 6 of 6: medicines that may have to do with it."
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
            "A pop, a bruise or sharper pain: stop stretching, cool it, and get it seen today."
        }
        Stop::HeatIllness => {
            "Hot, and dizzy, sick or faint on a run: shade, lie down, cool the skin, and when to call for help."
        }
        Stop::Clot => {
            "One leg swollen, warm and tender: do not massage it, and get urgent help today."
        }
        Stop::Urine => "Urine like tea or cola after a run: go to an emergency department now.",
        Stop::NotEasing => {
            "A cramp that lasts more than 10 minutes or spreads: who to call today and what to tell them."
        }
        Stop::RunOver => {
            "The cramp came back for the third time: walk or get a lift home, and rest the leg."
        }
    }
}

/// The text alternative of the figure. Empty if it is only decoration.
#[must_use]
pub const fn figure_label(step: StepId) -> &'static str {
    match step {
        StepId::Hold(stretch) | StepId::Practice(stretch) => match stretch {
            Stretch::CalfStanding => {
                "A runner stands on the sore leg, heel flat, knee a little bent."
            }
            Stretch::CalfWall => {
                "A runner leans on a wall, sore leg back, heel down, knee straight."
            }
            Stretch::CalfSeated => {
                "A runner sits with the sore leg straight and pulls the toes back."
            }
            Stretch::HamstringSeated => {
                "A runner sits with the sore leg straight and tips forward from the hips."
            }
            Stretch::HamstringStanding => {
                "A runner stands on the sore leg with the knee almost straight."
            }
            Stretch::QuadStanding => {
                "A runner stands on the good leg and holds the sore heel up behind."
            }
            Stretch::QuadLying => {
                "A runner lies on the good side and draws the sore heel in behind."
            }
            Stretch::Other => "A runner slowly stretches the sore muscle.",
        },
        StepId::Treatment(treatment) => match treatment {
            Treatment::Ice => "A runner sits and holds a wrapped cold pack on the sore muscle.",
            Treatment::Heat => "A runner sits and holds a wrapped warm pack on the sore muscle.",
            Treatment::Rest => "A runner sits and rests the sore leg.",
        },
        StepId::Question(_)
        | StepId::Stop(_)
        | StepId::After
        | StepId::ReturnToRun(_)
        | StepId::CauseQuestion(_)
        | StepId::Reasons
        | StepId::Prevent
        | StepId::Diary
        | StepId::PracticeList
        | StepId::Settings => "",
    }
}

/// The words for an arrow or another sign in the picture, after those of [`figure_label`].
#[must_use]
pub const fn cue_words(cue: Cue) -> &'static str {
    match cue {
        Cue::HeelDown => "An arrow presses the heel down.",
        Cue::HipsForward => "An arrow brings the hips forward.",
        Cue::WeightDown => "An arrow puts weight on that leg.",
        Cue::HeelToButtock => "An arrow draws the heel to the buttock.",
        Cue::ToesUp => "An arrow draws the toes to the shin.",
        Cue::LeanForward => "An arrow tips the body forward.",
        Cue::KneeToShoulder => "An arrow draws the knee to the other shoulder.",
        Cue::ToGoodSide => "An arrow shifts the body to the good side.",
        Cue::KneesFall => "Arrows let the knees fall to the sides.",
        Cue::PressForefoot => "An arrow presses on the front of the foot.",
        Cue::ToesBack => "An arrow bends the toes back.",
        Cue::ToesStraight => "An arrow straightens the toes.",
        Cue::Lengthen => "An arrow makes the sore muscle long.",
        Cue::LegUp => "An arrow lifts the straight leg.",
        Cue::Rise => "An arrow lifts the heels.",
        Cue::WalkOn => "An arrow points ahead.",
        Cue::PressChest => "An arrow presses the chest down.",
        Cue::OntoSide => "An arrow turns the body onto its side.",
    }
}
