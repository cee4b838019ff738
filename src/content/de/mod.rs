//! The guide in German: few words per screen, to be read at arm's length by someone in pain.
//!
//! Every sentence of a question, a hold or a treatment has twelve words or fewer;
//! `tests/content.rs` checks it.

pub mod about;
pub mod after;
pub mod country;
pub mod cue;
mod description;
pub mod diary;
pub mod embed;
mod evidence;
mod label;
pub mod learn;
pub mod offline;
pub mod place;
pub mod plan;
mod practice;
#[cfg(feature = "ssr")]
pub mod print;
pub mod return_to_run;
mod stop;
#[cfg(feature = "ssr")]
pub mod stores;
mod stretch;
pub mod ui;
pub mod why;

pub use description::{BESIDE, cue_words, description};
pub use evidence::evidence;
pub use label::{flag_group, label};
pub use stretch::{STRETCH_NAMES, stretch_name};

use super::steps::{EMPTY, Steps, texts};
use super::{StepCopy, lines};
use crate::care::{Question, StepId, Treatment};
#[cfg(not(feature = "ssr"))]
use crate::language::Language;
use crate::packed::packed;

/// The language of this copy.
#[cfg(not(feature = "ssr"))]
pub const LANGUAGE: Language = Language::German;

macro_rules! sip {
    () => {
        "Schone das Bein. Durst? Kleine Schlucke, außer du hast schon viel Flüssigkeit getrunken."
    };
}
use sip;

macro_rules! use_neither {
    () => {
        "Diabetes, wenig Gefühl in der Haut, schlechte Durchblutung? Weder Eis noch Wärme."
    };
}

macro_rules! do_not_sleep {
    () => {
        "Nicht damit einschlafen."
    };
}

const HOLD_ON: &str = "Halt dich an Wand, Geländer oder jemandem fest.";

const STEPS: Steps = Steps {
    packed: packed!(7 of each step in StepId::ALL => texts(written(step), description::picture(step))),
    check: CHECK,
    ease_off: EASE_OFF,
};

#[must_use]
pub fn step(step: StepId) -> StepCopy {
    STEPS.copy(step)
}

#[must_use]
pub fn figure_label(step: StepId) -> &'static str {
    STEPS.picture(step)
}

const fn written(step: StepId) -> StepCopy {
    match step {
        StepId::Question(question) => asks(question),
        StepId::Hold(stretch) => stretch::row(stretch).hold,
        StepId::Treatment(treatment) => treats(treatment),
        StepId::Stop(stop) => stop::stop(stop),
        StepId::Practice(stretch) => practice::practice(stretch),
        StepId::PracticeList => practice::LIST,
        StepId::Settings => StepCopy {
            title: "Einstellungen",
            heading: "Einstellungen",
            line: "Bleibt nur auf diesem Handy.",
            ..EMPTY
        },
        StepId::After => after::AFTER,
        StepId::NightAfter => StepCopy {
            title: "Der nächtliche Krampf ist weg",
            heading: "Der Krampf ist weg. Geh wieder ins Bett.",
            line: "Das Bein kann noch einen Tag wehtun.",
            dos: lines![
                "Ein Bein geschwollen oder warm? Hol heute Hilfe.",
                "Urin wie Schwarztee oder Cola? Hol jetzt Hilfe.",
                "Schwanger? Sag es deiner Hebamme oder Arztpraxis.",
                "Schwanger, und Kopfweh oder verschwommenes Sehen? Wähle jetzt den Notruf.",
                "Wecken dich Krämpfe oft? Frag in deiner Arztpraxis.",
                "Dehn die Waden vor dem Schlafen. Das hilft vielleicht.",
            ],
            note: "Dehnen vor dem Schlafen: wenig belegt. NHS.",
            ..EMPTY
        },
        StepId::SideAfter => after::SIDE,
        StepId::ReturnToRun(step) => return_to_run::return_to_run(step),
        StepId::CauseQuestion(question) => why::question(question),
        StepId::Reasons => why::REASONS,
        StepId::Prevent => plan::PREVENT,
        StepId::Diary => diary::PAGE,
    }
}

const CHECK: StepCopy = StepCopy {
    heading: "Wie ist es jetzt?",
    line: "Bleib in der Dehnung. Dehnen kann etwas wehtun. Sticht es mehr, lass locker.",
    ..EMPTY
};
const EASE_OFF: StepCopy = StepCopy {
    heading: "Lass etwas locker. Sticht es noch?",
    line: "Jeder Krampf tut weh. Ist etwas gerissen, sticht es immer mehr. Ein Knacken gespürt? Stopp.",
    ..EMPTY
};

const fn asks(question: Question) -> StepCopy {
    match question {
        Question::Home => StepCopy {
            title: "Wo ist der Krampf?",
            heading: "Stopp. Wo ist der Krampf?",
            line: "Wer weiterläuft, kann sich verletzen. Dir geht es schlecht? Hol Hilfe.",
            ..EMPTY
        },
        Question::Safety => StepCopy {
            title: "Ist es ein Krampf?",
            heading: "Trifft etwas davon zu?",
            line: "Beim Krampf zieht sich ein Muskel plötzlich zusammen und tut weh.",
            ..EMPTY
        },
        Question::Calf => StepCopy {
            title: "Krampf in der Wade",
            heading: "Kannst du das Bein belasten?",
            line: "Hat es geknackt, oder war es wie ein Tritt? Nicht dehnen.",
            ..EMPTY
        },
        Question::Quad => StepCopy {
            title: "Krampf vorn am Oberschenkel",
            heading: "Kannst du auf dem anderen Bein stehen?",
            line: HOLD_ON,
            ..EMPTY
        },
        Question::Other => StepCopy {
            title: "Wo genau tut es weh?",
            heading: "Wo genau tut es weh?",
            line: "Schmerzen in Brust, Oberbauch, Arm oder Kiefer? Wähle jetzt den Notruf.",
            ..EMPTY
        },
        Question::Side => StepCopy {
            title: "Seitenstechen",
            heading: "Wechsle ins Gehen. Atme langsam aus.",
            line: "Drück auf die schmerzende Stelle. Beug dich vor.",
            note: "Tipps bei Seitenstechen: wenig belegt. Morton und Callister.",
            ..EMPTY
        },
        Question::Belly => StepCopy {
            title: "Bauchschmerzen",
            heading: "Stopp. Setz dich, oder leg dich mit gebeugten Knien hin.",
            line: "Bauch hart, Blutung, fast ohnmächtig oder schlimmer? Wähle jetzt den Notruf.",
            ..EMPTY
        },
        Question::Helper => StepCopy {
            title: "Bei einem Krampf helfen",
            heading: "Du hilfst jemandem? Wo ist der Krampf?",
            line: "Frag erst. Geh langsam vor. Stopp, wenn die Person es sagt.",
            note: "Ein Kind? Zieh weniger. Wirkt es krank, oder ist der Krampf nicht bald weg? Hol Hilfe.",
            ..EMPTY
        },
        Question::EaseOff(stretch) => StepCopy {
            title: stretch::row(stretch).ease_off,
            ..EMPTY
        },
        Question::Check(stretch) => StepCopy {
            title: stretch::row(stretch).check,
            ..EMPTY
        },
        Question::ColdOrWarm => StepCopy {
            title: "Kälte oder Wärme?",
            heading: "Kälte oder Wärme?",
            line: "Bleibt der Muskel fest? Wärme. Tut er weh? Kälte.",
            note: "Kälte: Studien uneins. Wärme: fürs Wohlbefinden. AAOS.",
            ..EMPTY
        },
        Question::IceCheck => StepCopy {
            title: "Eis: Wie ist es jetzt?",
            heading: "Besser, genauso oder schlechter?",
            line: "Sieh dir die Haut an. Nimm das Eis spätestens nach 20 Minuten weg.",
            ..EMPTY
        },
        Question::HeatRefused => StepCopy {
            title: "Jetzt keine Wärme",
            heading: "Vorerst keine Wärme.",
            line: "Schone das Bein. Kühle nur Haut, die sich normal anfühlt.",
            donts: lines![
                "Keine Wärme, wenn dir sehr heiß, schwindlig oder übel ist.",
                "Keinen Muskel wärmen, der vielleicht gerissen ist.",
                "Keine Wärme und kein Eis auf taube Haut.",
            ],
            ..EMPTY
        },
        Question::HeatCheck => StepCopy {
            title: "Wärme: Wie ist es jetzt?",
            heading: "Hat es nachgelassen?",
            line: "Haut fleckig, schmerzhaft oder taub? Nimm die Wärme weg.",
            ..EMPTY
        },
    }
}

const fn treats(treatment: Treatment) -> StepCopy {
    match treatment {
        Treatment::Ice => StepCopy {
            title: "Eis",
            heading: "Eis auf die schmerzende Stelle, eingewickelt.",
            line: "Prüf die Haut nach 2 Minuten. Spätestens nach 20 Minuten wegnehmen.",
            dos: lines![
                "Wickle es in ein Tuch, eine Socke oder ein Shirt.",
                use_neither!(),
                "Kein Eis? Nimm eine kalte Flasche oder Dose.",
                "Warte 2 bis 3 Stunden, bevor du wieder kühlst.",
            ],
            donts: lines!["Nicht auf nackte oder taube Haut legen.", do_not_sleep!(),],
            note: "Eis: Studien uneins. Es lindert vielleicht den Schmerz danach. Es beendet einen Krampf nicht sofort. Zeiten: NHS.",
        },
        Treatment::Heat => StepCopy {
            title: "Wärme",
            heading: "Wärme auf die schmerzende Stelle, eingewickelt.",
            line: "Prüf die Haut nach 5 Minuten. Spätestens nach 20 Minuten wegnehmen.",
            dos: lines![
                "Nimm das Eis weg. Warte, bis sich die Haut normal anfühlt.",
                "Nimm ein Wärmekissen oder eine Wärmflasche.",
                "Wickle es in ein Handtuch oder Shirt.",
                use_neither!(),
            ],
            donts: lines![
                "Nicht auf nackte oder taube Haut legen.",
                do_not_sleep!(),
                "Nicht verwenden, wenn dir sehr heiß, schwindlig oder übel ist.",
                "Keinen Muskel wärmen, der vielleicht gerissen ist.",
            ],
            note: "Wärme: fürs Wohlbefinden. Manchen hilft Wärme besser. Nimm, was dir angenehmer ist.",
        },
        Treatment::Rest => StepCopy {
            title: "Ruhe",
            heading: "Entlaste das Bein. Atme langsam.",
            line: "Schau nach 2 Minuten, wie es ist.",
            dos: lines!["Setz oder leg dich hin.", "Dehne sanft weiter."],
            donts: lines![
                "Nicht weiterlaufen.",
                "Kein Eis und keine Wärme auf taube Haut."
            ],
            note: "",
        },
    }
}
