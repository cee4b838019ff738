//! The copy of the diary: its page, its form, its files, its plots, and the reminders it adds to a calendar.

use crate::care::{Leg, Muscle};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;
use crate::text::joined;

pub const PAGE: StepCopy = StepCopy {
    title: "Diario",
    heading: "Diario",
    line: "Se guarda solo en este dispositivo.",
    ..EMPTY
};
pub const NEEDS_APP: &str = "El diario viene con la app.";
pub const EMPTY_YET: &str = "Aún no hay calambres guardados.";
pub const EMPTY_HOW: &str = "Cuando se te pase un calambre, toca “Guardar en el diario”.";
pub const SAVE_TO_DIARY: &str = "Guardar en el diario";
pub const SAVED: &str = "Guardado";
pub const IN_YOUR_DIARY: &str = "En tu diario";
pub const EDIT_HEADING: &str = "Editar registro";
pub const STRETCH: &str = "Músculo y estiramiento que sirvió";
pub const LEG: &str = "Qué pierna";
pub const HOLDS: &str = "Veces";
pub const TIME_TO_RELIEF: &str = "Tiempo hasta el alivio";
pub const MINUTES: &str = "minutos";
pub const SECONDS: &str = "segundos";
pub const NOT_KNOWN: &str = "no se sabe";
pub const ICE: &str = "Hielo";
pub const HEAT: &str = "Calor";
pub const WHY: &str = "Por qué pudo pasar";
pub const NO_ANSWER: &str = "Sin respuesta";
pub const NOTE: &str = "Nota";
pub const ENTRIES: &str = "Registros";
pub const HOLD_AFTER: &str = "vez";
pub const HOLDS_AFTER: &str = "veces";
pub const TABLE_BELOW: &str = "Los números están en la tabla de abajo.";
pub const FILE_READY: &str = "El archivo está listo.";
pub const NO_FILE: &str = "Este navegador no puede crear un archivo.";
pub const NOT_SHARED: &str = "Este navegador no puede compartirlo ni copiarlo.";
pub const EDIT: &str = "Editar";
pub const DELETE: &str = "Eliminar";
pub const DELETED: &str = "Eliminado";
pub const UNDO: &str = "Deshacer";
pub const SAVE: &str = "Guardar";
pub const CANCEL: &str = "Cancelar";
pub const SHOW_MORE: &str = "Ver más";
pub const FILES: &str = "Tus datos";
pub const EXPORT_JSON: &str = "Exportar JSON";
pub const EXPORT_CSV: &str = "Exportar CSV";
pub const IMPORT: &str = "Importar";
pub const IMPORT_NEW: &str = "que aún no tenías";
pub const IMPORT_SAME: &str = "que ya tenías";
pub const IMPORT_NEWER: &str = "más al día en el archivo";
pub const IMPORT_OLDER: &str = "menos al día en el archivo";
pub const ADD: &str = "Añadir";
pub const ADDED: &str = "más en tu diario";
pub const NOTHING_NEW: &str = "No hay nada nuevo en este archivo.";
pub const REFUSED: &str = "No se añadió nada.";
pub const UNREADABLE: &str = "No se puede leer el archivo.";
pub const NOT_JSON: &str = "Hay un error en esta línea.";
pub const NOT_A_DIARY: &str = "Este archivo no es un diario.";
pub const NEWER_VERSION: &str = "Este archivo es de una versión más nueva. Recarga antes la app.";
pub const MISSING: &str = "Falta:";
pub const BAD: &str = "No es correcto:";
pub const TWICE: &str = "El mismo registro está dos veces.";
pub const TOO_MANY: &str = "Demasiados registros.";
pub const TOO_LARGE: &str = "El archivo es demasiado grande.";
pub const QUARANTINED: &str = "Algunos registros no se pueden leer aquí. Se conservan.";
pub const NOT_SAVED_BLOCKED: &str = super::ui::NOT_SAVED;
pub const NOT_SAVED_FULL: &str = "Sin guardar: no queda espacio en este dispositivo.";
pub const NO_ROOM: &str = "No cabe en este dispositivo.";
pub const DELETE_ALL: &str = "Eliminar todo";
pub const DELETE_ALL_ASK: &str = "¿Eliminar todos los registros de este dispositivo?";
pub const DELETE_ALL_WARNS: &str = "No se puede deshacer. Exporta antes para tener una copia.";
pub const NOT_DELETED: &str = "Este navegador no lo eliminó todo. Prueba otra vez.";
pub const CRAMPS_A_WEEK: &str = "Calambres por semana";
pub const WEEK_FROM: &str = "Semana del";
pub const MUSCLE: &str = "Músculo";
pub const ALL_MUSCLES: &str = "Todos";
pub const HALF_WITHIN: &str = "La mitad pasó en";
pub const AS_TABLE: &str = "Como tabla";

#[must_use]
pub const fn muscle(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "Pantorrilla",
        Muscle::BackOfThigh => "Muslo por detrás",
        Muscle::FrontOfThigh => "Muslo por delante",
        Muscle::Foot => "Pie",
        Muscle::Toes => "Dedos del pie",
        Muscle::InnerThigh => "Muslo por dentro",
        Muscle::Buttock => "Glúteo",
        Muscle::Other => "Otro",
    }
}

const MONTHS: [&str; 12] = [
    "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
];
const WEEKDAYS: [&str; 7] = ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"];

#[must_use]
pub fn day(day: &str, month: usize) -> String {
    let month = MONTHS.get(month).copied().unwrap_or_default();
    joined(&[day, " ", month])
}

#[must_use]
pub fn date(weekday: usize, day: &str, year: &str, time: &str) -> String {
    let weekday = WEEKDAYS.get(weekday).copied().unwrap_or_default();
    joined(&[weekday, ", ", day, " ", year, ", ", time])
}

#[must_use]
pub fn duration(minutes: &str, seconds: &str) -> String {
    if minutes.is_empty() {
        joined(&[seconds, " s"])
    } else {
        joined(&[minutes, " min ", seconds, " s"])
    }
}

#[must_use]
pub fn at_line(line: &str, what: &str, field: &str) -> String {
    joined(&["Línea ", line, ": ", what, " ", field])
}

#[must_use]
pub fn pattern(count: &str, total: &str, what: &str) -> String {
    joined(&[count, " de ", total, " ", what])
}

pub const PATTERNS: &str = "Lo que más se repite";

#[must_use]
pub const fn were_in(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "fueron en la pantorrilla",
        Muscle::BackOfThigh => "fueron en la parte de atrás del muslo",
        Muscle::FrontOfThigh => "fueron en la parte de delante del muslo",
        Muscle::Foot => "fueron en el pie",
        Muscle::Toes => "fueron en los dedos del pie",
        Muscle::InnerThigh => "fueron en la parte de dentro del muslo",
        Muscle::Buttock => "fueron en el glúteo",
        Muscle::Other => "fueron en otro músculo",
    }
}

#[must_use]
pub const fn leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "Pierna izquierda",
        Leg::Right => "Pierna derecha",
        Leg::Both => "Las dos piernas",
    }
}

#[must_use]
pub const fn were_in_leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "fueron en la pierna izquierda",
        Leg::Right => "fueron en la pierna derecha",
        Leg::Both => "fueron en las dos piernas",
    }
}

pub const CAME_LATE: &str = "llegaron después de los 45 minutos";
pub const CAME_HARDER: &str = "llegaron en una salida más rápida o más larga";
pub const CAME_DRY: &str = "llegaron cuando bebiste poco";
pub const CAME_WATER_ONLY: &str = "llegaron cuando bebiste solo agua";
pub const CAME_OVER_DRUNK: &str = "llegaron cuando bebiste sin tener sed";
pub const CAME_COLD: &str = "llegaron sin calentamiento";
pub const CAME_IN_SHOES: &str = "llegaron con zapatillas nuevas o gastadas";
pub const PATTERN_NOTE: &str = "Esto muestra qué coincidió, no por qué.";
pub const REMIND_TOMORROW: &str = "Recordarme mañana";
pub const NEXT_DAY: &str = "Mira tu pierna después del calambre";
pub const NEXT_DAY_TEXT: &str = "Orina como té o refresco de cola: ve ahora a urgencias del hospital. Una pierna hinchada, caliente o dolorida: no la frotes, pide ayuda médica urgente hoy. Un moretón, o no puedes ponerte de puntillas: no la estires ni la calientes, ve hoy al médico. Debilidad o malestar: pide ayuda. Nada de esto: tómatelo con calma, y vigila 2 días más.";
pub const REMIND_ICE: &str = "Recordarme quitar el hielo";
pub const ICE_OFF: &str = "Quita el hielo ahora";
pub const ICE_OFF_TEXT: &str = "Mira tu piel. Espera de 2 a 3 horas antes de poner más hielo.";
pub const SHARE_HEADING: &str = "Mi plan para evitar calambres";
pub const COPIED: &str = "Copiado";
pub const SHARED: &str = "Compartido";
