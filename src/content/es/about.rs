//! The page of sources: what the guide is, what is known, and where that comes from.
//!
//! Written to files by the native build only; not part of the browser build.

mod claims;
mod numbers;
pub mod references;

pub use claims::CLAIMS;
pub use numbers::NUMBERS;
pub use references::REFERENCES;

use crate::content::article::{LeftOut, Section};

pub const TITLE: &str = "La guía y sus fuentes";
pub const DESCRIPTION: &str = "Qué es esta guía para calambres, qué dice la evidencia de cada paso, de dónde salen sus números, y sus fuentes.";
pub const WHAT: Section = Section {
    heading: "Qué es esto",
    text: &[
        "Una guía de primeros auxilios para quien corre y acaba de tener un calambre en la pierna. Pregunta dónde está, elige un estiramiento, cuenta el tiempo, y dice cuándo detenerse y pedir ayuda.",
        "Nació de un artículo para corredores, “How To Treat And Manage Calf Cramps From Running”. Conserva sus pasos. Los tiempos, las señales de alarma y algunas posturas no están en él y vienen de las fuentes de abajo.",
    ],
};
pub const DISCLAIMER: Section = Section {
    heading: "Ten en cuenta",
    text: &[super::ui::DISCLAIMER],
};
pub const TRANSLATED: Option<&str> =
    Some("Traducido del inglés. Aún no lo ha leído un profesional de la salud que hable español.");

#[must_use]
pub fn reviewed_by(name: &str, role: &str, day: &str, year: &str) -> String {
    format!("Revisado por {name}, {role}, el {day} {year}.")
}

pub const SEE_SOMEONE: Section = Section {
    heading: "Cuándo ir al médico",
    text: &[
        "Si los calambres se repiten: a menudo, muy fuertes, de noche hasta despertarte, o con adormecimiento o hinchazón.",
        "Si la pantorrilla te duele con cada esfuerzo y se calma al descansar.",
        "Si tomas una estatina y tienes un dolor muscular nuevo. Nunca dejes una medicina por tu cuenta: pregunta antes.",
        "En el embarazo, no tardes en preguntar.",
        "Con un niño, ve con más suavidad que contigo, y pide ayuda más pronto.",
    ],
};
pub const COLON: &str = ": ";
pub const SEMICOLON: &str = "; ";
pub const CLAIMS_HEADING: &str = "Qué dice la evidencia";
pub const SOURCES_OF_CLAIM: &str = "Fuentes";
pub const SOURCE_SAYS_HEADING: &str = "Lo que dice, en cambio, el artículo";
pub const ALSO: Section = Section {
    heading: "También con respaldo",
    text: &[
        "Un ritmo parejo, una progresión gradual, y ejercicios de fuerza para pantorrillas y tobillos.",
        "Un calambre hace más probable el siguiente: los calambres anteriores son lo que mejor lo predice.",
    ],
};
pub const NUMBERS_HEADING: &str = "Los números";
pub const REFERENCES_HEADING: &str = "Fuentes";
pub const LEFT_OUT_HEADING: &str = "Lo que dejamos fuera a propósito";
pub const LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        what: "Quinina",
        why: "Puede hacer mucho daño. Solo un médico puede valorarlo.",
    },
    LeftOut {
        what: "Agua tónica",
        why: "Contiene un poco de quinina y no es un tratamiento.",
    },
    LeftOut {
        what: "Analgésicos durante un calambre",
        why: "Actúan demasiado tarde, y pueden ocultar una lesión.",
    },
    LeftOut {
        what: "Jugo de pepinillos y vinagre",
        why: "Miller 2022 da a un sorbo de ellos el grado B. Aun así, los dejamos fuera: poca gente que corre los lleva, y tanta sal o ácido es un riesgo con riñones débiles o presión alta.",
    },
    LeftOut {
        what: "Tabletas de sal",
        why: "Nadie las aconseja como primeros auxilios: la Cruz Roja Americana y St John hablan de una bebida con electrolitos, o de una tableta que se disuelve en agua.",
    },
];
pub const PRIVACY: Section = Section {
    heading: "Privacidad",
    text: &[
        "Nada sale de tu teléfono por sí solo. No hay cuenta, ni rastreo, ni publicidad.",
        "Tu diario, tus ajustes y el punto de la guía donde estás se guardan solo en este dispositivo. Lo que exportas o compartes sale cuando tú lo tocas, y va adonde tú lo envías.",
        "“Eliminar todo” está en el diario. Si borras los datos de este sitio en tu navegador, se borran el diario y también los ajustes.",
        "El país del número de emergencias sale de la zona horaria y el idioma de tu teléfono. Tu posición se pide solo cuando tocas “Mostrar mi ubicación”. Se muestra, no se guarda y no se envía: la envías tú, si quieres.",
    ],
};
pub const LICENCES_HEADING: &str = "Licencias";
pub const LICENCES: &str = "La guía es software libre, bajo MIT o Apache-2.0. Su app está escrita en Rust, y contiene código de la biblioteca estándar de Rust (MIT o Apache-2.0) y de estos paquetes:";
pub const LICENCE_TEXTS: &str = "Todas las licencias completas";
