//! The copy of the pages to print for a race.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::content::print::PrintCopy;

pub const COPY: PrintCopy = PrintCopy {
    title: "Imprimir para una carrera",
    description: "La guía para calambres en papel, para una carrera: un cartel, una tarjeta, tiras para dorsales y una hoja para el personal.",
    intro: [
        "Cuelga el cartel en la salida y en la meta. Pon una tarjeta en cada bolsa. Da una hoja a cada miembro del personal.",
        "Imprime a tamaño real, en color o en gris.",
        "Escribe el número del control de carrera en el hueco.",
    ],
    sheets: [
        "Cartel, A4",
        "Tarjeta, A6, dos caras",
        "Tiras para dorsales, A4",
        "Hoja para el personal, A4",
    ],
    descriptions: [
        "Un cartel para imprimir: cuatro estiramientos para un calambre, cuánto mantenerlos y cuándo pedir ayuda.",
        "Una tarjeta para imprimir por las dos caras: cuatro estiramientos para un calambre, cuándo pedir ayuda y espacio para tus datos.",
        "Tiras para imprimir y poner detrás del dorsal: cuatro estiramientos para un calambre y un código que abre la guía.",
        "Una hoja para el personal de la carrera: cómo ayudar a alguien con un calambre, las señales de alarma y cuándo llamar.",
    ],
    headline: ["¿Calambre? Detente.", "Estira despacio."],
    line: "Seguir corriendo puede lesionarte. Sujétate a algo. ¿Es más punzante? Afloja.",
    calf_standing: "Pantorrilla: ¿puedes estar de pie?",
    calf_seated: "Pantorrilla: ¿no puedes?",
    rules: [
        ["30 s", "Mantén"],
        ["5 ×", "Como máximo"],
        ["Sin", "rebotes"],
        ["Frota", "suave, después"],
    ],
    rule: "Mantén 30 segundos. Como máximo 5 veces. No rebotes.",
    help: [
        [
            "Te sientes mal: llama ahora",
            "Caída sin fuerzas, convulsiones, confusión o mucho calor. Dolor de pecho o falta de aire. Mucho líquido, y ahora dolor de cabeza o vómitos.",
        ],
        [
            "La pierna se ve mal: llama ahora",
            "Pie frío, pálido o adormecido. La pierna sigue dura e hinchada, adormecida o débil después.",
        ],
        [
            "Dio un chasquido: descansa la pierna",
            "¿Un chasquido, o la pierna no te sostiene? Ve hoy al médico.",
        ],
        [
            "No se quita",
            "¿Más de 1 hora? Pide consejo médico hoy. ¿También en barriga o brazos? Llama ahora. ¿Orina como refresco de cola? Pide ayuda ahora. ¿Una pierna hinchada? Hoy.",
        ],
    ],
    code: "Paso a paso, con temporizador. Funciona sin red.",
    number: "Número de emergencias aquí",
    name: "Mi nombre y a quién llamar",
    health: "Tomo, o tengo (asma, diabetes, rasgo falciforme…)",
    control: "Control de carrera",
    until,
};

fn until(day: &str, year: &str) -> String {
    ["Válido hasta el ", day, " ", year].concat()
}
