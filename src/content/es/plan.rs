//! How to prevent the next cramp: one or two short sentences per piece of advice.

use crate::care::plan::{Advice, Stage};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;
use crate::packed::{Packed, packed};

pub const PREVENT: StepCopy = StepCopy {
    title: "Plan de prevención",
    heading: "Evita el próximo calambre.",
    line: "Puede ayudar. Nada lo asegura.",
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

const ADVICE: Packed = packed!(1 of advice in Advice::ALL => [written(advice)]);

#[must_use]
pub fn advice(advice: Advice) -> &'static str {
    ADVICE.get(advice as usize)
}

const fn written(advice: Advice) -> &'static str {
    match advice {
        Advice::BuildUp => "Sube el ritmo y la distancia poco a poco.",
        Advice::Strength => "Fortalece pantorrillas y tobillos: elevaciones de talón, despacio.",
        Advice::WarmUp => "Haz un calentamiento. Los músculos fríos pueden desgarrarse.",
        Advice::Shoes => {
            "Elige zapatillas cómodas que sujeten el arco del pie. Estrénalas poco a poco."
        }
        Advice::OwnAmount => "Descubre cuánto líquido te va bien.",
        Advice::Medicines => {
            "¿Tomas diuréticos o pastillas para la presión? Pregunta a tu médico. Nunca dejes una medicina por tu cuenta."
        }
        Advice::Pace => "Mantén un ritmo parejo. Empieza despacio.",
        Advice::CoolHours => "Corre cuando haga menos calor, y a la sombra.",
        Advice::DrinkToThirst => "Bebe según tu sed antes, durante y después. No más.",
        Advice::DrinkLess => "Bebe solo si tienes sed. Demasiado es un peligro.",
        Advice::Bottle => "Lleva una botella. ¿Vas lejos? Usa una mochila de hidratación.",
        Advice::Salts => {
            "Salidas de más de una hora: electrolitos además de agua. Beber sin sed, sea lo que sea, diluye tus sales. Nuestra fuente dice 45 minutos."
        }
        Advice::SaltDrink => {
            "Usa una bebida con electrolitos, o una tableta que se disuelva. El sodio cuenta más; el potasio, el magnesio y el calcio, menos. El potasio extra es un riesgo si tienes problemas de riñón."
        }
        Advice::CompressionOn => {
            "Las medias o mangas de compresión pueden aliviar las molestias. No está probado que eviten calambres."
        }
        Advice::CompressionAfter => {
            "Las medias de compresión pueden aliviar las molestias en el descanso. No está probado que eviten calambres."
        }
        Advice::Roll => {
            "Un rodillo o barra de masaje puede aliviar las molestias. No se ha probado con calambres."
        }
        Advice::Massage => {
            "Un masaje suave puede aliviar las molestias. No se ha probado con calambres."
        }
    }
}
