//! The page that explains what a cramp is: a one-minute read.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::content::Evidence;
use crate::content::article::{Line, Part};

pub const TITLE: &str = "¿Qué es un calambre?";
pub const DESCRIPTION: &str = "Los calambres musculares al correr, en un minuto: qué pasa, cuándo llegan, cuánto duran y qué se sabe de las razones.";
pub const PICTURE: &str = "Una persona se apoya en la pierna dolorida y una flecha empuja el talón hacia abajo. La pantorrilla está marcada: está detrás de la pierna, debajo de la rodilla.";
pub const PARTS: &[Part] = &[
    Part {
        heading: "Un músculo se bloquea",
        lines: &[
            Line::plain(
                "Un grupo de músculos, un músculo o solo algunas de sus fibras se contraen con fuerza. No puedes detenerlo a voluntad. Cede en minutos.",
            ),
            Line::plain("El músculo queda acortado. Duele, y apenas se mueve."),
        ],
    },
    Part {
        heading: "Lo conoce mucha gente que corre",
        lines: &[Line::plain(
            "Mucha gente que corre tiene un calambre alguna vez. La pantorrilla es uno de los lugares más comunes. Un calambre puede acabar con una salida.",
        )],
    },
    Part {
        heading: "Cuándo llega",
        lines: &[
            Line::plain(
                "En cualquier momento, a menudo sin una razón clara. La mayoría llega con el ejercicio: mientras corres, al final de una carrera o después. Algunos llegan en reposo, de día o de noche.",
            ),
            Line::plain(
                "Empieza de golpe, y dura de segundos a minutos. Puede soltarse y volver. Se queda en un lugar. Al final de una carrera puede acalambrarse más de un músculo.",
            ),
        ],
    },
    Part {
        heading: "Qué falla",
        lines: &[Line::plain(
            "Los nervios le dicen al músculo que se tense o se relaje. En un calambre parecen ganar las señales de tensarse.",
        )],
    },
    Part {
        heading: "A qué se le echa la culpa",
        lines: &[
            Line::plain(
                "Lo más citado: muy poco líquido, sales perdidas, demasiado esfuerzo y calor.",
            ),
            Line::known(
                Evidence::Good,
                "Correr más rápido o más tiempo de lo habitual es la razón con mejor respaldo.",
            ),
            Line::known(
                Evidence::Mixed,
                "Líquido, sales y calor: los estudios no coinciden.",
            ),
        ],
    },
    Part {
        heading: "Qué ayuda",
        lines: &[
            Line::known(Evidence::Good, "Detente, y estira el músculo con suavidad."),
            Line::plain(
                "Un ritmo parejo, una progresión gradual, y pantorrillas y tobillos fuertes pueden evitar el próximo. Un calambre hace más probable el siguiente.",
            ),
        ],
    },
];
pub const TO_WHY: &str = "¿Por qué pasó?";
pub const TO_PLAN: &str = "Evita el próximo";
