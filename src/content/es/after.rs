//! After the cramp has gone: what to do now, today and in the next days.

use crate::care::{StepId, Stop, Treatment};
use crate::content::steps::EMPTY;
use crate::content::{AfterCard, StepCopy, lines};
pub const AFTER: StepCopy = StepCopy {
    title: "Ya pasó",
    heading: "Ya pasó. Ahora descansa un poco.",
    line: "Luego camina suave.",
    note: "Ve al médico si los calambres son frecuentes o muy fuertes. También si te despiertan, o si vienen con adormecimiento o hinchazón. También si la pantorrilla te duele cada vez que corres y se calma al descansar. También si tomas una estatina y tienes un dolor muscular nuevo. En el embarazo, pregunta antes. ¿Es un niño? Ve con más suavidad, y pide ayuda antes.",
    ..EMPTY
};
pub const CARDS: [(&str, &[AfterCard]); 3] = [
    (
        "Ahora",
        &[
            AfterCard::new("Descansa un poco", "No fuerces si se acalambra otra vez."),
            AfterCard::new("Estira suave", "¿Da pequeños tirones? Estira otra vez."),
            AfterCard::new(
                "A sorbos, si hay sed",
                "Bebe si tienes sed, y no más. No si bebiste mucho.",
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
                "Sin ibuprofeno",
                "Si no te lo recetaron, hoy nada de ibuprofeno, naproxeno ni similares. Pueden dañar los riñones.",
            ),
            AfterCard::new(
                "Conducir",
                "No conduzcas hasta que lleve un rato sin volver.",
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
    heading: "Ya cedió. Camina despacio.",
    line: "Sigue solo si no vuelve.",
    dos: lines![
        "Ahora: suelta el aire despacio. Ponte derecho.",
        "¿Dolor de barriga? Camina a casa y come ligero hoy.",
        "¿Fiebre, sangre o más dolor? Pide ayuda ya.",
        "Próxima carrera: nada de comidas grandes 2 horas antes.",
        "Próxima carrera: sorbos pequeños y no muy dulces.",
        "¿Pasa seguido? Pregunta a un médico.",
    ],
    donts: lines!["No corras hoy después de un dolor de barriga."],
    note: "Punzada en el costado: poca evidencia. Morton y Callister.",
};
