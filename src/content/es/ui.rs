//! The copy around the steps: the frame, the hold, the small print.

use crate::care::{HeatRefusal, Leg, Muscle, Question, StepId, Treatment};
use crate::figure::Zone;
use crate::text::joined;

pub const NAME: &str = "uncramp";
pub const GET_HELP: &str = "Pide ayuda";
pub const BACK: &str = "Atrás";
pub const PAUSED: &str = "En pausa";
pub const PAUSE: &str = "Pausa";
pub const GO_ON: &str = "Continuar";
pub const STARTS_IN: &str = "Empieza en";
pub const TIMER: &str = "segundos";
pub const HOLD_COUNT: [&str; 5] = [
    "Vez 1 de 5 como máximo",
    "Vez 2 de 5 como máximo",
    "Vez 3 de 5 como máximo",
    "Vez 4 de 5 como máximo",
    "Vez 5 de 5 como máximo",
];
pub const MOST_PASS: &str = "La mayoría de los calambres pasa en pocos minutos.";
pub const GENTLY: &str = "Esta vez, con suavidad.";
pub const WAS_AWAY: &str = "En pausa mientras no estabas";
pub const PRACTICE: &str = "Práctica";
pub const ASKS_IN: &str = "hasta la próxima pregunta";
pub const TAP_FOR_SOUND: &str = "Toca para oír";
pub const KEEP_SCREEN_ON: &str = "Mantén encendida la pantalla.";
pub const NOT_SAVED: &str = "Sin guardar: este navegador no guarda nada.";
pub const NOT_KEPT: &str = "Aquí no se guarda nada. Si recargas, empiezas de cero.";
pub const NO_VOICE: &str = "Aquí no hay voz. Oirás tonos.";
pub const NO_SOUND: &str = "Aquí no hay sonido. Fíjate en el destello.";
pub const OUTPUTS: &str = "Avisarme con";
pub const OUTPUT_NAMES: [&str; 4] = ["Voz", "Tonos", "Vibración", "Destello"];
pub const TEST_SOUND: &str = "Probar sonido";
pub const TEST_SPOKEN: &str = "Esta es la voz.";
pub const MUTE_SWITCH: &str = "iPhone: el modo silencio apaga los tonos.";
pub const SCREEN_OFF: &str = "Pantalla apagada";
pub const GO_ON_UNSEEN: &str = "Seguir con la pantalla apagada. Esto pausa tu música.";
pub const NO_POCKET: &str = "Se detiene si se apaga la pantalla.";
pub const HOLD_FOR: &str = "Duración";
pub const SECONDS: &str = " s";
pub const LOOK: &str = "Aspecto";
pub const THEME_NAMES: [&str; 4] = ["Automático", "Claro", "Oscuro", "Pleno sol"];
pub const LANGUAGE: &str = "Idioma";
pub const COUNTRY: &str = "País del número de emergencias";
pub const HERE: &str = "Donde estoy";
pub const SETTINGS_NEED_APP: &str = "Los ajustes vienen con la app. Los pasos funcionan sin ella.";
pub const SETTINGS: &str = "Ajustes";
pub const PRACTISE: &str = "Practicar";
pub const WHY: &str = "¿Por qué pasa?";
pub const PREVENT: &str = "Prevención";
pub const LEARN: &str = "¿Qué es un calambre?";
pub const DIARY: &str = "Diario";
pub const ASK_COUNT: [&str; 8] = [
    "1 de 8", "2 de 8", "3 de 8", "4 de 8", "5 de 8", "6 de 8", "7 de 8", "8 de 8",
];
pub const SAVE: &str = "Guardar en el diario";
pub const SAVED: &str = "En tu diario";
pub const WHICH_LEG: &str = "¿Qué pierna fue?";

#[must_use]
pub const fn leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "Izquierda",
        Leg::Right => "Derecha",
        Leg::Both => "Las dos",
    }
}

pub const SHARE: &str = "Compartir o copiar";
pub const PRINT: &str = "Imprimir";
pub const NEXT_DAY: &str = "Recordarme mañana";
pub const ICE_OFF: &str = "Recordarme quitar el hielo";
pub const DIARY_NEEDS_APP: &str = "El diario viene con la app.";

#[must_use]
pub const fn go_on_with(step: StepId) -> &'static str {
    match step {
        StepId::Hold(stretch)
        | StepId::Question(Question::Check(stretch) | Question::EaseOff(stretch)) => {
            match stretch.muscle() {
                Muscle::Calf => "Seguir con la pantorrilla",
                Muscle::BackOfThigh => "Seguir con el muslo por detrás",
                Muscle::FrontOfThigh => "Seguir con el muslo por delante",
                Muscle::Foot => "Seguir con el pie",
                Muscle::Toes => "Seguir con los dedos del pie",
                Muscle::InnerThigh => "Seguir con el muslo por dentro",
                Muscle::Buttock => "Seguir con el glúteo",
                Muscle::Other => "Seguir con el estiramiento",
            }
        }
        StepId::Treatment(Treatment::Ice) | StepId::Question(Question::IceCheck) => {
            "Seguir con el hielo"
        }
        StepId::Treatment(Treatment::Heat) | StepId::Question(Question::HeatCheck) => {
            "Seguir con el calor"
        }
        _ => "Seguir donde estaba",
    }
}

pub const CALL: &str = "Llama";

#[must_use]
pub fn call(number: &str) -> String {
    joined(&["Llama al ", number])
}

#[must_use]
pub fn or_call(number: &str) -> String {
    joined(&["O llama al ", number])
}

#[must_use]
pub fn in_hills(number: &str, ask: &str) -> String {
    joined(&["¿En la montaña? Llama al ", number, ". ", ask])
}

#[must_use]
pub fn for_country(country: &str) -> String {
    joined(&["Número para: ", country])
}

#[must_use]
pub fn for_country_or_local(country: &str) -> String {
    joined(&["Número para: ", country, ", o tu número local"])
}

pub const NUMBER_UNKNOWN: &str = "o tu número local";
pub const YOU_IS_RUNNER: &str = "Aquí, “tú” es quien corre.";
pub const DO: &str = "Qué hacer";
pub const DO_NOT: &str = "Qué no hacer";
pub const NOT_FOUND_TITLE: &str = "Página no encontrada";
pub const NOT_FOUND: &str = "Esa página no existe. Empieza abajo.";
pub const FAULT_HEADING: &str = "Algo falló.";
pub const FAULT_TEXT: &str = "Lo sentimos. Puedes seguir aquí.";
pub const FAULT_LINK: &str = "Reiniciar este paso";
pub const DISCLAIMER: &str = "Primeros auxilios generales para adultos. No es un diagnóstico. No sustituye al médico. ¿Empeora o tienes dudas? Pide ayuda médica.";
pub const ABOUT: &str = "La guía y sus fuentes";
pub const RULE_HOLDS: &str = "¿Ya van 5 veces? Prueba calor o frío.";
pub const RULE_HOLDS_NIGHT: &str = "¿Ya van 5 veces? Prueba calor.";
pub const RULE_TIME: &str = "¿Más de 10 minutos? Pide ayuda.";
pub const RULE_HEAT: &str =
    "No uses calor si tienes mucho calor. Tampoco en partes desgarradas o adormecidas.";
pub const RULE_RETURNS: &str = "¿Volvió por 3.ª vez? Se acabó correr por hoy.";
pub const NO_WARMTH: &str = "Frío o reposo.";
pub const STILL_CRAMPED_IN_BED: [&str; 2] = [
    "Todavía no ha pasado.",
    "Descansa la pierna. Abrígate. Pide consejo médico hoy.",
];
pub const MAP: &str = "Las piernas, por detrás y por delante";

#[must_use]
pub const fn zone(zone: Zone) -> &'static [&'static str] {
    match zone {
        Zone::Buttock => &["Glúteo"],
        Zone::BackOfThigh => &["Muslo", "detrás"],
        Zone::Calf => &["Panto-", "rrilla"],
        Zone::Sole => &["Planta"],
        Zone::FrontOfThigh => &["Muslo", "delante"],
        Zone::InnerThigh => &["Muslo", "dentro"],
        Zone::Toes => &["Dedos"],
    }
}

#[must_use]
pub const fn heat_refused(reason: HeatRefusal) -> &'static str {
    match reason {
        HeatRefusal::HeatIllness => "Puede que ya tengas demasiado calor.",
        HeatRefusal::Strain => {
            "El músculo puede estar desgarrado. Nada de calor durante 2 o 3 días."
        }
        HeatRefusal::NumbSkin => "La piel adormecida puede quemarse sin que lo notes.",
    }
}
