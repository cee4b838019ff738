//! Why it might have happened: eight questions, the reasons they point to, and what helps with each.

use crate::care::why::{Card, Reason};
use crate::care::{CauseAnswer, CauseQuestion};
use crate::content::steps::EMPTY;
use crate::content::{ReasonCopy, StepCopy};
use crate::packed::{Packed, packed};

pub const REASONS: StepCopy = StepCopy {
    title: "Razones posibles",
    heading: "Razones posibles",
    line: "Nadie puede decirlo con certeza.",
    note: "Ves 3 como máximo, primero la de mejor respaldo. No es un diagnóstico.",
    ..EMPTY
};
pub const NO_CLEAR_REASON: &str = "A menudo no hay una razón clara.";

#[must_use]
pub const fn question(question: CauseQuestion) -> StepCopy {
    let (title, heading, line) = match question {
        CauseQuestion::Effort => (
            "¿Por qué? La salida",
            "¿Cómo fue esta salida?",
            "Comparada con lo habitual.",
        ),
        CauseQuestion::Time => (
            "¿Por qué? El momento",
            "¿Cuándo te dio el calambre?",
            "Más o menos, con eso basta.",
        ),
        CauseQuestion::Drink => (
            "¿Por qué? Sudor y líquidos",
            "Sudor y líquidos: ¿cuál es tu caso?",
            "Antes del calambre.",
        ),
        CauseQuestion::Before => (
            "¿Por qué? Antes de correr",
            "¿Qué hiciste antes de correr?",
            "Rodillo o masaje: desde tu última salida dura.",
        ),
        CauseQuestion::Feet => (
            "¿Por qué? Zapatillas y pies",
            "¿Cómo están tus zapatillas y tus pies?",
            "",
        ),
        CauseQuestion::Medicine => (
            "¿Por qué? Medicinas",
            "¿Tomas algo de esto?",
            "Los diuréticos cuentan como pastillas para la presión.",
        ),
        CauseQuestion::Injury => (
            "¿Por qué? Lesión",
            "¿Te lesionaste una pierna este año?",
            "Antes de este calambre.",
        ),
        CauseQuestion::Illness => (
            "¿Por qué? Enfermedad",
            "¿Vives con una enfermedad crónica?",
            "Corazón, pulmones, diabetes u otra. Puedes omitirlo.",
        ),
    };
    StepCopy {
        title,
        heading,
        line,
        ..EMPTY
    }
}

const ANSWERS: Packed = packed!(1 of answer in CauseAnswer::ALL => [written_answer(answer)]);

#[must_use]
pub fn answer(answer: CauseAnswer) -> &'static str {
    ANSWERS.get(answer as usize)
}

const fn written_answer(answer: CauseAnswer) -> &'static str {
    match answer {
        CauseAnswer::AsUsual => "Como siempre",
        CauseAnswer::Faster => "Más rápida o con más cuestas",
        CauseAnswer::Longer => "Más larga",
        CauseAnswer::FasterAndLonger => "Las dos cosas",
        CauseAnswer::Early => "Antes de los 45 minutos",
        CauseAnswer::Late => "Después de los 45 minutos",
        CauseAnswer::LittleSweat => "Poco sudor",
        CauseAnswer::DrankLittle => "Mucho sudor, bebí poco",
        CauseAnswer::WaterOnly => "Mucho sudor, solo agua",
        CauseAnswer::WithSalts => "Mucho sudor, bebida con sales",
        CauseAnswer::OverDrank => "Bebí sin tener sed",
        CauseAnswer::WarmedUp => "Calenté",
        CauseAnswer::NoWarmUp => "No calenté",
        CauseAnswer::DeepMassage => "Estiramiento o masaje fuerte",
        CauseAnswer::NoRolling => "Sin rodillo ni masaje",
        CauseAnswer::FeetFine => "Todo bien",
        CauseAnswer::Shoes => "Zapatillas nuevas o gastadas",
        CauseAnswer::WeakAnkles => "Tobillos débiles o inestables",
        CauseAnswer::NoMedicine => "Ninguna",
        CauseAnswer::WaterTablet => "Pastillas para la presión",
        CauseAnswer::Cholesterol => "Pastillas para el colesterol",
        CauseAnswer::Inhaler => "Inhalador para el asma",
        CauseAnswer::Unsure => "No sé",
        CauseAnswer::NoInjury => "Ninguna lesión",
        CauseAnswer::InjuredLeg => "Sí, una lesión de pierna",
        CauseAnswer::NoIllness => "Ninguna enfermedad crónica",
        CauseAnswer::LongTermIllness => "Sí, una enfermedad crónica",
    }
}

const REASON_NAMES: Packed = packed!(1 of reason in Reason::ALL => [written_reason(reason).name]);
const REASON_TEXTS: Packed = packed!(2 of reason in Reason::ALL => {
    let ReasonCopy { why, advice, .. } = written_reason(reason);
    [why, advice]
});

#[must_use]
pub fn reason_name(reason: Reason) -> &'static str {
    REASON_NAMES.get(reason as usize)
}

#[must_use]
pub fn reason(reason: Reason) -> ReasonCopy {
    let mut texts = REASON_TEXTS.from(2 * reason as usize);
    ReasonCopy {
        name: reason_name(reason),
        why: texts.word(),
        advice: texts.word(),
    }
}

const fn written_reason(reason: Reason) -> ReasonCopy {
    let (name, why, advice) = match reason {
        Reason::Intensity => (
            "Más rápido de lo habitual",
            "Un músculo cansado se acalambra antes.",
            "Empieza despacio. Sube el ritmo poco a poco.",
        ),
        Reason::Duration => (
            "Hacia el final, o una salida más larga",
            "Un músculo trabajó demasiado, y por demasiado tiempo.",
            "Suma distancia poco a poco.",
        ),
        Reason::Medicine => (
            "Pastillas para la presión o inhalador",
            "Sobre todo los diuréticos y los inhaladores para el asma de acción prolongada. Algunas pastillas para la presión son diuréticos.",
            "Nunca dejes una medicina. Pregunta a tu médico.",
        ),
        Reason::Dehydration => (
            "Muy poco líquido",
            "Los estudios no coinciden.",
            "Bebe según tu sed, no más.",
        ),
        Reason::Heat => (
            "Calor",
            "Te cansa antes. Sobre los calambres, los estudios no coinciden.",
            "Corre cuando haga menos calor, y más despacio.",
        ),
        Reason::Salts => (
            "Pérdida de sal",
            "El sudor se lleva sales, sobre todo sodio. Los estudios no coinciden.",
            "En salidas largas, prueba una bebida con electrolitos.",
        ),
        Reason::Tightness => (
            "Músculos tensos, sin calentamiento",
            "Los músculos fríos pueden desgarrarse. Tener músculos rígidos no significa más calambres.",
            "Camina, luego corre suave, luego corre.",
        ),
        Reason::Shoes => (
            "Zapatillas nuevas o gastadas",
            "Pueden hacer trabajar más a la pantorrilla.",
            "Guíate por la comodidad. Estrénalas poco a poco.",
        ),
        Reason::WeakAnkles => (
            "Tobillos o pies débiles",
            "Puede que tus pantorrillas trabajen más.",
            "Fortalécelos: elevaciones de talón, despacio.",
        ),
        Reason::HardMassage => (
            "Masaje o estiramiento fuerte",
            "Puede dejar molestias. Ningún estudio muestra que cause calambres.",
            "Que sea suave.",
        ),
        Reason::NoRolling => (
            "Sin rodillo ni masaje",
            "Los dos alivian las molestias. Nadie los ha probado con calambres.",
            "Usa el rodillo si te sienta bien.",
        ),
    };
    ReasonCopy { name, why, advice }
}

const CARDS: Packed = packed!(3 of card in Card::ALL => {
    let ReasonCopy { name, why, advice, .. } = written_card(card);
    [name, why, advice]
});

#[must_use]
pub fn card(card: Card) -> ReasonCopy {
    let mut texts = CARDS.from(3 * card as usize);
    ReasonCopy {
        name: texts.word(),
        why: texts.word(),
        advice: texts.word(),
    }
}

const fn written_card(card: Card) -> ReasonCopy {
    let (name, why, advice) = match card {
        Card::OverDrinking => (
            "Beber sin tener sed",
            "Demasiado líquido diluye la sal de tu sangre. Eso es peor que un calambre.",
            "¿Dolor de cabeza, vómitos o confusión? No bebas más. Pide ayuda ahora.",
        ),
        Card::SeeDoctor => (
            "Lesión o enfermedad",
            "Una lesión este año o una enfermedad crónica va de la mano con los calambres.",
            "Ve a tu médico antes de una carrera dura.",
        ),
        Card::Statins => (
            "Pastillas para el colesterol",
            "Las estatinas actúan sobre el músculo, no sobre las sales.",
            "¿Un dolor muscular nuevo? Pregunta a tu médico. Nunca dejes una medicina por tu cuenta.",
        ),
        Card::AskPharmacist => (
            "¿No sabes qué tomas?",
            "Algunas medicinas pueden provocar calambres.",
            "Pregunta en la farmacia. Nunca dejes ninguna por tu cuenta.",
        ),
    };
    ReasonCopy { name, why, advice }
}
