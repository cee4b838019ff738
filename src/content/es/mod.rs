//! The guide in Spanish: few words per screen, to be read at arm's length by someone in pain.
//!
//! Neutral Spanish, informal (tú), without a word that only one country knows; `glossary.md` has the terms. Every sentence of a
//! question, a hold or a treatment has twelve words or fewer.

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
pub const LANGUAGE: Language = Language::Spanish;

macro_rules! sip {
    () => {
        "Descansa la pierna. Bebe a sorbos si tienes sed, salvo que hayas bebido mucho líquido."
    };
}
use sip;

macro_rules! use_neither {
    () => {
        "¿Diabetes, poca sensibilidad o mala circulación? No uses ni hielo ni calor."
    };
}

macro_rules! do_not_sleep {
    () => {
        "No te duermas con eso puesto."
    };
}

const HOLD_ON: &str = "Sujétate a una pared, a una baranda o a alguien.";

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
            title: "Ajustes",
            heading: "Ajustes",
            line: "Se guardan solo en este teléfono.",
            ..EMPTY
        },
        StepId::After => after::AFTER,
        StepId::NightAfter => StepCopy {
            title: "Ya pasó el calambre nocturno",
            heading: "Ya pasó. Vuelve a la cama.",
            line: "Puede que te duela un día.",
            dos: lines![
                "¿Una pierna hinchada o caliente? Pide ayuda hoy.",
                "¿Orina como té o refresco de cola? Pide ayuda ahora.",
                "¿Embarazo? Cuéntaselo a tu médico o matrona.",
                "¿Embarazo, y dolor de cabeza o visión borrosa? Llama ahora.",
                "¿Los calambres te despiertan a menudo? Pregunta a un médico.",
                "Estira las pantorrillas antes de dormir. Puede ayudar.",
            ],
            note: "Estirar antes de dormir: poca evidencia. NHS.",
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
    heading: "¿Cómo está ahora?",
    line: "Mantén el estiramiento. Estirar puede doler un poco. Afloja si el dolor se vuelve punzante.",
    ..EMPTY
};
const EASE_OFF: StepCopy = StepCopy {
    heading: "Afloja un poco. ¿El dolor sigue punzante?",
    line: "Todo calambre duele. Con un desgarro, el dolor se vuelve más punzante. ¿Sentiste un chasquido? Detente.",
    ..EMPTY
};

const fn asks(question: Question) -> StepCopy {
    match question {
        Question::Home => StepCopy {
            title: "¿Dónde está el calambre?",
            heading: "Detente. ¿Dónde está el calambre?",
            line: "Si sigues corriendo, puedes lesionarte. ¿Te sientes mal? Pide ayuda.",
            ..EMPTY
        },
        Question::Safety => StepCopy {
            title: "¿Es un calambre?",
            heading: "¿Te pasa algo de esto?",
            line: "Un calambre duele de repente y tensa un solo músculo.",
            ..EMPTY
        },
        Question::Calf => StepCopy {
            title: "Calambre en la pantorrilla",
            heading: "¿Puedes apoyar tu peso en esa pierna?",
            line: "¿Sentiste un chasquido o una patada? No estires.",
            ..EMPTY
        },
        Question::Quad => StepCopy {
            title: "Calambre en el muslo por delante",
            heading: "¿Puedes estar de pie sobre la otra pierna?",
            line: HOLD_ON,
            ..EMPTY
        },
        Question::Other => StepCopy {
            title: "¿En qué otra parte está?",
            heading: "¿En qué otra parte está?",
            line: "¿Dolor de pecho, boca del estómago, brazo o mandíbula? Llama ahora.",
            ..EMPTY
        },
        Question::Side => StepCopy {
            title: "Punzada en el costado",
            heading: "Baja el ritmo y camina. Suelta el aire despacio.",
            line: "Presiona donde duele. Inclínate hacia adelante.",
            note: "Punzada en el costado: poca evidencia. Morton y Callister.",
            ..EMPTY
        },
        Question::Belly => StepCopy {
            title: "Dolor en la barriga",
            heading: "Detente. Siéntate, o acuéstate con las rodillas dobladas.",
            line: "¿Barriga dura, sangrado, casi un desmayo, o empeora? Llama ahora.",
            ..EMPTY
        },
        Question::Helper => StepCopy {
            title: "Ayudar a otra persona",
            heading: "¿Ayudas a alguien? ¿Dónde está el calambre?",
            line: "Pregunta antes. Ve despacio. Detente si te lo pide.",
            note: "¿Es un niño? Tira menos. ¿Se siente mal, o no se le pasa pronto? Pide ayuda.",
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
            title: "¿Frío o calor?",
            heading: "¿Frío o calor?",
            line: "Calor si sigue tenso. Frío si está dolorido.",
            note: "Frío: evidencia mixta. Calor: solo para sentirse mejor. AAOS.",
            ..EMPTY
        },
        Question::IceCheck => StepCopy {
            title: "Hielo: ¿cómo está ahora?",
            heading: "¿Mejor, igual o peor?",
            line: "Mira la piel. Quita el hielo antes de los 20 minutos.",
            ..EMPTY
        },
        Question::HeatRefused => StepCopy {
            title: "Ahora, sin calor",
            heading: "Por ahora, nada de calor.",
            line: "Descansa la pierna. Pon frío solo en piel con sensibilidad normal.",
            donts: lines![
                "No uses calor si tienes mucho calor, mareo o náuseas.",
                "No calientes un músculo que pueda estar desgarrado.",
                "No pongas calor ni hielo en piel adormecida.",
            ],
            ..EMPTY
        },
        Question::HeatCheck => StepCopy {
            title: "Calor: ¿cómo está ahora?",
            heading: "¿Ha cedido?",
            line: "¿Piel marcada, dolorida o adormecida? Quita el calor.",
            ..EMPTY
        },
    }
}

const fn treats(treatment: Treatment) -> StepCopy {
    match treatment {
        Treatment::Ice => StepCopy {
            title: "Hielo",
            heading: "Hielo envuelto, donde duele.",
            line: "Mira la piel a los 2 minutos. Quítalo antes de los 20 minutos.",
            dos: lines![
                "Envuélvelo en un paño, un calcetín o una camiseta.",
                use_neither!(),
                "¿Sin hielo? Usa una botella o una lata fría.",
                "Espera de 2 a 3 horas antes de poner más hielo.",
            ],
            donts: lines![
                "No lo pongas directo en la piel ni en piel adormecida.",
                do_not_sleep!(),
            ],
            note: "Hielo: evidencia mixta. Puede aliviar las molestias. No detiene un calambre al momento. Tiempos: NHS.",
        },
        Treatment::Heat => StepCopy {
            title: "Calor",
            heading: "Calor envuelto, donde duele.",
            line: "Mira la piel a los 5 minutos. Quítalo antes de los 20 minutos.",
            dos: lines![
                "Quita el hielo. Espera a que la piel recupere la sensibilidad.",
                "Usa una compresa caliente o una bolsa de agua caliente.",
                "Envuélvela en una toalla o una camiseta.",
                use_neither!(),
            ],
            donts: lines![
                "No lo pongas directo en la piel ni en piel adormecida.",
                do_not_sleep!(),
                "No lo uses si tienes mucho calor, mareo o náuseas.",
                "No calientes un músculo que pueda estar desgarrado.",
            ],
            note: "Calor: solo para sentirse mejor. A algunas personas les va mejor el calor. Usa lo que mejor te siente.",
        },
        Treatment::Rest => StepCopy {
            title: "Reposo",
            heading: "No te apoyes en esa pierna. Respira despacio.",
            line: "Mira cómo va a los 2 minutos.",
            dos: lines!["Siéntate o acuéstate.", "Mantén un estiramiento suave."],
            donts: lines![
                "No sigas corriendo.",
                "No pongas hielo ni calor en piel adormecida."
            ],
            note: "",
        },
    }
}
