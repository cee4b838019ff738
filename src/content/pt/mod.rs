//! The guide in Brazilian Portuguese: few words per screen, to be read at arm's length by someone in pain.
//!
//! Brazilian Portuguese, informal (você), without an adjective of the reader's sex; `glossary.md` has the terms. Every sentence
//! of a question, a hold or a treatment has twelve words or fewer.

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
pub const LANGUAGE: Language = Language::Portuguese;

macro_rules! sip {
    () => {
        "Repouse a perna. Sede? Tome goles pequenos, a não ser que já tenha bebido muito líquido."
    };
}
use sip;

macro_rules! use_neither {
    () => {
        "Diabetes, pouca sensibilidade ou má circulação? Não use gelo nem calor."
    };
}

macro_rules! do_not_sleep {
    () => {
        "Não pegue no sono com isso no corpo."
    };
}

const HOLD_ON: &str = "Apoie-se em uma parede, um corrimão ou alguém.";

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
            line: "Ficam guardados só neste celular.",
            ..EMPTY
        },
        StepId::After => after::AFTER,
        StepId::NightAfter => StepCopy {
            title: "A cãibra noturna já passou",
            heading: "Já passou. Volte para a cama.",
            line: "Pode ficar dolorido por um dia.",
            dos: lines![
                "Uma perna inchada ou quente? Procure atendimento hoje.",
                "Urina escura como chá ou refrigerante de cola? Procure ajuda agora.",
                "Gravidez? Conte ao médico ou à equipe do pré-natal.",
                "Gravidez, e dor de cabeça ou visão embaçada? Ligue agora.",
                "As cãibras acordam você com frequência? Pergunte a um médico.",
                "Alongue as panturrilhas antes de dormir. Pode ajudar.",
            ],
            note: "Alongar antes de dormir: pouca evidência. NHS.",
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
    heading: "Como está agora?",
    line: "Mantenha o alongamento. Alongar pode doer um pouco. Alivie se a dor ficar mais aguda.",
    ..EMPTY
};
const EASE_OFF: StepCopy = StepCopy {
    heading: "Alivie um pouco. A dor continua aguda?",
    line: "Toda cãibra dói. Com ruptura, a dor fica mais aguda. Sentiu um estalo? Pare.",
    ..EMPTY
};

const fn asks(question: Question) -> StepCopy {
    match question {
        Question::Home => StepCopy {
            title: "Onde é a cãibra?",
            heading: "Pare. Onde é a cãibra?",
            line: "Continuar correndo pode machucar. Está passando mal? Peça ajuda.",
            ..EMPTY
        },
        Question::Safety => StepCopy {
            title: "É mesmo cãibra?",
            heading: "Você tem algum destes sinais?",
            line: "Cãibra é uma dor súbita, de aperto, em um músculo.",
            ..EMPTY
        },
        Question::Calf => StepCopy {
            title: "Cãibra na panturrilha",
            heading: "Consegue apoiar o peso nessa perna?",
            line: "Sentiu um estalo, ou algo como uma pancada? Não alongue.",
            ..EMPTY
        },
        Question::Quad => StepCopy {
            title: "Cãibra na frente da coxa",
            heading: "Consegue ficar em pé na outra perna?",
            line: HOLD_ON,
            ..EMPTY
        },
        Question::Other => StepCopy {
            title: "Em que outro lugar é?",
            heading: "Em que outro lugar é?",
            line: "Dor no peito, boca do estômago, braço ou mandíbula? Ligue agora.",
            ..EMPTY
        },
        Question::Side => StepCopy {
            title: "Pontada na lateral da barriga",
            heading: "Diminua o ritmo e ande. Solte o ar devagar.",
            line: "Aperte onde dói. Incline-se para a frente.",
            note: "Pontada na lateral: pouca evidência. Morton e Callister.",
            ..EMPTY
        },
        Question::Belly => StepCopy {
            title: "Dor na barriga",
            heading: "Pare. Sente-se, ou deite-se com os joelhos dobrados.",
            line: "Barriga dura, sangramento, quase desmaio ou piora? Ligue agora.",
            ..EMPTY
        },
        Question::Helper => StepCopy {
            title: "Ajudar quem corre",
            heading: "Está ajudando alguém? Onde é a cãibra?",
            line: "Pergunte antes. Vá devagar. Pare quando a pessoa pedir.",
            note: "É criança? Puxe menos. Está passando mal, ou não passa logo? Peça ajuda.",
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
            title: "Frio ou calor?",
            heading: "Frio ou calor?",
            line: "Calor se continua contraído. Frio se ficou dolorido.",
            note: "Frio: evidência mista. Calor: para conforto. AAOS.",
            ..EMPTY
        },
        Question::IceCheck => StepCopy {
            title: "Gelo: como está agora?",
            heading: "Melhor, igual ou pior?",
            line: "Olhe a pele. Tire o gelo em até 20 minutos.",
            ..EMPTY
        },
        Question::HeatRefused => StepCopy {
            title: "Agora, sem calor",
            heading: "Por enquanto, nada de calor.",
            line: "Repouse. Frio só em pele com sensibilidade normal.",
            donts: lines![
                "Não use calor se estiver com muito calor, tontura ou enjoo.",
                "Não aqueça um músculo que pode ter rompido.",
                "Não ponha calor nem gelo em pele dormente.",
            ],
            ..EMPTY
        },
        Question::HeatCheck => StepCopy {
            title: "Calor: como está agora?",
            heading: "Melhorou?",
            line: "Pele marcada, dolorida ou dormente? Tire a bolsa quente.",
            ..EMPTY
        },
    }
}

const fn treats(treatment: Treatment) -> StepCopy {
    match treatment {
        Treatment::Ice => StepCopy {
            title: "Gelo",
            heading: "Gelo onde dói, enrolado em pano.",
            line: "Olhe a pele depois de 2 minutos. Tire em até 20 minutos.",
            dos: lines![
                "Enrole em um pano, uma meia ou uma camiseta.",
                use_neither!(),
                "Sem gelo? Use uma garrafa ou lata gelada.",
                "Espere de 2 a 3 horas para pôr mais gelo.",
            ],
            donts: lines![
                "Não ponha direto na pele, nem em pele dormente.",
                do_not_sleep!(),
            ],
            note: "Gelo: evidência mista. Pode aliviar a dor muscular. Não acaba com a cãibra na hora. Tempos: NHS.",
        },
        Treatment::Heat => StepCopy {
            title: "Calor",
            heading: "Bolsa quente onde dói, enrolada em pano.",
            line: "Olhe a pele depois de 5 minutos. Tire em até 20 minutos.",
            dos: lines![
                "Tire o gelo. Espere a pele voltar ao normal.",
                "Use uma bolsa térmica ou de água quente.",
                "Enrole em uma toalha ou camiseta.",
                use_neither!(),
            ],
            donts: lines![
                "Não ponha direto na pele, nem em pele dormente.",
                do_not_sleep!(),
                "Não use se estiver com muito calor, tontura ou enjoo.",
                "Não aqueça um músculo que pode ter rompido.",
            ],
            note: "Calor: para conforto. Para algumas pessoas, calor funciona melhor. Use o que for melhor para você.",
        },
        Treatment::Rest => StepCopy {
            title: "Repouso",
            heading: "Tire o peso da perna. Respire devagar.",
            line: "Veja como está depois de 2 minutos.",
            dos: lines!["Sente-se ou deite-se.", "Mantenha um alongamento leve."],
            donts: lines![
                "Não continue correndo.",
                "Não ponha gelo nem calor em pele dormente."
            ],
            note: "",
        },
    }
}
