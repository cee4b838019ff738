//! After the cramp has gone: what to do now, today and in the next days.

use crate::care::{StepId, Stop, Treatment};
use crate::content::steps::EMPTY;
use crate::content::{AfterCard, StepCopy, lines};

pub const AFTER: StepCopy = StepCopy {
    title: "Ya pasó",
    heading: "Ya pasó. Ahora descansa un poco.",
    line: "Luego camina suave.",
    note: "Ve al médico si los calambres son frecuentes o muy fuertes, te despiertan, o vienen con adormecimiento o hinchazón. También si la pantorrilla te duele cada vez que corres y se calma al descansar, o si tomas una estatina y tienes un dolor muscular nuevo. En el embarazo, no tardes en preguntar. ¿Es un niño? Ve con más suavidad, y pide ayuda más pronto.",
    ..EMPTY
};
pub const CARDS: [(&str, &[AfterCard]); 3] = [
    (
        "Ahora",
        &[
            AfterCard::new("Descansa un poco", "No fuerces si se acalambra otra vez."),
            AfterCard::new("Estira suave", "¿Da pequeños tirones? Estira otra vez."),
            AfterCard::new(
                "¿Sed? A sorbos",
                "Bebe si tienes sed, y no más. Nada si ya bebiste mucho líquido.",
            ),
        ],
    ),
    (
        "Hoy",
        &[
            AfterCard::new(
                "Mantenlo estirado",
                "Puede volver a acalambrarse durante horas. No estires el pie en punta.",
            ),
            AfterCard::new(
                "¿Salida larga? Electrolitos",
                "¿Corriste más de una hora? Los electrolitos pueden ayudar: evidencia mixta.",
            ),
            AfterCard {
                heading: "¿Molesta? Prueba hielo",
                line: "Puede aliviar las molestias: evidencia mixta.",
                to: Some(StepId::Treatment(Treatment::Ice)),
            },
            AfterCard::new(
                "Nada de ibuprofeno",
                "Hoy no tomes ibuprofeno, naproxeno ni similares, salvo receta médica. Pueden dañar los riñones.",
            ),
            AfterCard::new(
                "Conducir",
                "No conduzcas hasta que el calambre lleve un buen rato sin volver.",
            ),
            AfterCard::new(
                "Con calma",
                "La próxima vez: haz un calentamiento y empieza despacio. Los músculos fríos pueden desgarrarse.",
            ),
        ],
    ),
    (
        "Durante 3 días",
        &[AfterCard {
            heading: "Vigila estas señales",
            line: "¿Orina como refresco de cola, pierna hinchada, dolor mucho peor, debilidad, malestar? Pide ayuda.",
            to: Some(StepId::Stop(Stop::Help)),
        }],
    ),
];

pub(super) const SIDE: StepCopy = StepCopy {
    title: "El dolor cedió",
    heading: "Ya cedió. Sigue caminando despacio.",
    line: "Continúa únicamente si el dolor no vuelve.",
    dos: lines![
        "Ahora: suelta el aire despacio. Endereza el cuerpo.",
        "¿Dolor de barriga? Ve a casa a pie y come ligero hoy.",
        "¿Fiebre, sangre o más dolor? Pide ayuda ahora.",
        "La próxima vez: nada de comidas grandes en las 2 horas antes de correr.",
        "La próxima vez: bebe a sorbos pequeños, y nada muy dulce.",
        "¿Te pasa a menudo? Pregunta a un médico.",
    ],
    donts: lines!["No corras más hoy si te dolió la barriga."],
    note: "Punzada en el costado: poca evidencia. Morton y Callister.",
};
