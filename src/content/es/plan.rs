//! How to prevent the next cramp: one or two short sentences per piece of advice, each with its evidence.

use crate::care::plan::{Advice, Stage};
use crate::content::steps::EMPTY;
use crate::content::{AdviceCopy, Evidence, StepCopy};
use crate::packed::{Packed, packed};
pub const PREVENT: StepCopy = StepCopy {
    title: "Plan de prevención",
    heading: "Evita el próximo calambre.",
    line: "Puede ayudar. Nada es seguro.",
    note: "Un calambre hace más probable el siguiente.",
    ..EMPTY
};
#[must_use]
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Before => "Antes de correr",
        Stage::During => "Mientras corres",
        Stage::After => "Después de correr",
    }
}

const ADVICE: Packed = packed!(1 of advice in Advice::ALL => [written(advice).text]);
#[must_use]
pub fn advice(advice: Advice) -> AdviceCopy {
    AdviceCopy {
        text: ADVICE.get(advice as usize),
        evidence: written(advice).evidence,
    }
}

const fn written(advice: Advice) -> AdviceCopy {
    use Evidence::{Good, Little, Mixed, MixedAtNight, Unsourced, Weak};
    let (text, evidence) = match advice {
        Advice::BuildUp => ("Sube el ritmo y la distancia poco a poco.", Some(Good)),
        Advice::Strength => (
            "Fortalece pantorrillas y tobillos: elevaciones de talón, despacio.",
            Some(Little),
        ),
        Advice::WarmUp => (
            "Haz un calentamiento. Los músculos fríos pueden desgarrarse.",
            Some(Mixed),
        ),
        Advice::Shoes => (
            "Elige zapatillas cómodas que sujeten el arco del pie. Estrénalas poco a poco.",
            Some(Little),
        ),
        Advice::OwnAmount => ("Descubre cuánto líquido te va bien.", Some(Mixed)),
        Advice::Medicines => (
            "¿Tomas diuréticos o pastillas para la presión? Pregunta a tu médico. Nunca dejes una medicina por tu cuenta.",
            Some(MixedAtNight),
        ),
        Advice::Pace => ("Mantén un ritmo parejo. Empieza despacio.", Some(Good)),
        Advice::CoolHours => ("Corre cuando haga menos calor, y a la sombra.", Some(Mixed)),
        Advice::DrinkToThirst => (
            "Bebe según tu sed antes, durante y después. No más.",
            Some(Mixed),
        ),
        Advice::DrinkLess => ("Bebe solo si tienes sed. Demasiado es un peligro.", None),
        Advice::Bottle => (
            "Lleva una botella. ¿Vas lejos? Usa una mochila de hidratación.",
            None,
        ),
        Advice::Salts => (
            "Salidas de más de una hora: electrolitos además de agua. Beber sin sed, sea lo que sea, diluye tus sales. Nuestra fuente dice 45 minutos.",
            Some(Unsourced),
        ),
        Advice::SaltDrink => (
            "Usa una bebida con electrolitos, o una tableta que se disuelva. El sodio cuenta más; el potasio, el magnesio y el calcio, menos. El potasio extra es un riesgo si tienes problemas de riñón.",
            Some(Weak),
        ),
        Advice::CompressionOn => (
            "Las medias o mangas de compresión pueden aliviar las molestias. No está probado que eviten calambres.",
            Some(Little),
        ),
        Advice::CompressionAfter => (
            "Las medias de compresión pueden aliviar las molestias en el descanso. No está probado que eviten calambres.",
            Some(Little),
        ),
        Advice::Roll => (
            "Un palo o rodillo de masaje puede aliviar las molestias. No se ha probado con calambres.",
            Some(Little),
        ),
        Advice::Massage => (
            "Un masaje suave puede aliviar las molestias. No se ha probado con calambres.",
            Some(Little),
        ),
    };
    AdviceCopy { text, evidence }
}
