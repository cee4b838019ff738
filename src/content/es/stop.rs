//! The pages where self-care ends.

use super::sip;
use crate::care::Stop;
use crate::content::steps::EMPTY;
use crate::content::{StepCopy, lines};

pub(super) const fn stop(stop: Stop) -> StepCopy {
    match stop {
        Stop::Help => StepCopy {
            title: "Pide ayuda",
            heading: "Pide ayuda",
            line: "¿Estás muy mal? Llama ahora. Si no, toca lo que te pasa.",
            ..EMPTY
        },
        Stop::Numbers => StepCopy {
            title: "Números de emergencias",
            heading: "A quién llamar en cada lugar",
            line: "Busca el lugar donde estás. Toca para llamar.",
            note: "Cerca de la mitad sale de una sola lista, la de Android. No hemos llamado a ninguno.",
            ..EMPTY
        },
        Stop::Emergency => EMERGENCY,
        Stop::Injury => INJURY,
        Stop::HeatIllness => HEAT_ILLNESS,
        Stop::Faint => FAINT,
        Stop::Alone => ALONE,
        Stop::Clot => CLOT,
        Stop::Urine => URINE,
        Stop::NotEasing => NOT_EASING,
        Stop::PainLasts => PAIN_LASTS,
        Stop::ManyPlaces => MANY_PLACES,
        Stop::AskFirst => StepCopy {
            title: "Pregunta antes de correr",
            heading: "Pregunta a un médico antes de correr.",
            line: "Marcaste señales de algo más que un calambre.",
            note: "Tras un desgarro, hasta 8 semanas sin correr. Si es grave, más tiempo. Fuente: NHS.",
            ..EMPTY
        },
        Stop::RunOver => StepCopy {
            title: "Se acabó correr por hoy",
            heading: "Se acabó correr por hoy.",
            line: "Ve a casa a pie, o pide que te recojan.",
            dos: lines![sip!(), "Ve al médico si vuelve una y otra vez."],
            donts: lines!["No fuerces. Te puedes lesionar."],
            note: "Si vuelve 3 veces, se acabó correr por hoy. Ese límite es decisión nuestra.",
        },
    }
}

macro_rules! no_more_drinks {
    () => {
        "No tomes ni des más líquido si ya se bebió mucho."
    };
}

macro_rules! no_painkillers {
    () => {
        "No tomes ibuprofeno, naproxeno ni similares."
    };
}

macro_rules! sip_if_awake {
    () => {
        "¿Estás consciente y sin náuseas? Bebe a sorbos, pero no si ya bebiste mucho líquido."
    };
}

macro_rules! do_not_run_on {
    () => {
        "No sigas corriendo."
    };
}

macro_rules! pregnant {
    () => {
        "¿Embarazo o diuréticos? Dilo."
    };
}

const EMERGENCY: StepCopy = StepCopy {
    title: "Llama ahora",
    heading: "Llama ahora a emergencias.",
    line: "Di dónde estás y qué pasa.",
    dos: lines![
        "¿No despierta y no respira normal? Presiona el pecho, fuerte y rápido.",
        "Dar bocanadas no es respirar. Pide que traigan un desfibrilador.",
        "¿Respira pero no despierta? Pon a la persona de lado.",
        "¿Mucho calor, y confusión o no despierta? Agua fría por todo el cuerpo.",
        "Sigue enfriando hasta que llegue la ayuda.",
        "¿Mucho frío y confusión? Acuesta, seca y abriga a la persona.",
        "¿Dolor de pecho? La persona debe sentarse y no moverse.",
        "¿Tiene diabetes, está consciente y puede tragar? Dale azúcar ahora.",
        "¿La persona tiene su propio inhalador o autoinyector de adrenalina? Úsalo.",
        "¿En una carrera? Llama a gritos al personal.",
        "Di cuánto líquido bebió, y si tiene rasgo falciforme.",
    ],
    donts: lines![
        "No camines ni sigas corriendo.",
        "No estires, frotes, calientes ni endereces la pierna.",
        "No enfríes, envuelvas ni levantes una pierna dura.",
        "No des nada por la boca si no está del todo consciente.",
        no_more_drinks!(),
        "No sujetes a quien tiene convulsiones.",
    ],
    note: "Fuentes: salud pública británica, NHS, NATA, guía práctica sobre sodio bajo.",
};

const INJURY: StepCopy = StepCopy {
    title: "Más que un calambre",
    heading: "Deja de estirar. Descansa la pierna.",
    line: "¿Un chasquido, o no te sostiene? Ve hoy al médico.",
    dos: lines![
        "Pon algo frío, envuelto.",
        "Quita el frío antes de los 20 minutos.",
        "Véndala sin apretar mucho. Levanta la pierna.",
        "¿Pie adormecido, pálido o frío? Quita la venda. Llama ahora.",
        "¿Un bulto en la ingle? Ve hoy al médico.",
        "¿Dolor hondo en cadera o ingle? No camines. Ve hoy al médico.",
        "¿Bulto doloroso y náuseas? Llama ahora.",
        "¿Empeora, o no mejora en 3 días? Ve al médico.",
    ],
    donts: lines![
        "No pongas calor durante 2 o 3 días.",
        "No des masajes durante 2 o 3 días.",
        "No corras ni estires.",
    ],
    note: "Fuente: NHS, esguinces y desgarros.",
};

const HEAT_ILLNESS: StepCopy = StepCopy {
    title: "Demasiado calor",
    heading: "Detente. Ponte a la sombra. Acuéstate.",
    line: "¿Confusión, empeora, o no mejora en 30 minutos? Llama a emergencias.",
    dos: lines![
        "¿Confusión o torpeza? Llama ahora. Enfría enseguida todo el cuerpo.",
        "Afloja o quita toda la ropa que puedas.",
        "Moja la piel y abanícala.",
        "Los escalofríos pueden ser por demasiado calor. Sigue enfriando.",
        "Hielo envuelto en el cuello y las axilas.",
        sip_if_awake!(),
    ],
    donts: lines![
        "No te quedes a solas. Llama a alguien ahora.",
        "No uses compresas calientes.",
        "No corras más hoy.",
        no_painkillers!(),
    ],
    note: "Muy poco líquido puede llevar a agotamiento por calor y golpe de calor. Fuente: salud pública británica.",
};

const FAINT: StepCopy = StepCopy {
    title: "Sensación de desmayo tras la meta",
    heading: "Acuéstate. Pon las piernas en alto.",
    line: "Quédate así hasta que te sientas bien.",
    dos: lines![
        sip_if_awake!(),
        "¿Frío o ropa mojada? Sécate y abrígate.",
        "¿Tienes diabetes, estás consciente y puedes tragar? Toma algo de azúcar ahora.",
        "Siéntate despacio. Luego camina.",
    ],
    donts: lines![
        "No te quedes de pie sin moverte tras una carrera.",
        "No corras más hoy.",
    ],
    note: "Fuentes: Noakes, Asplund. Los 10 minutos son decisión nuestra.",
};

const ALONE: StepCopy = StepCopy {
    title: "Sin nadie cerca, lejos de ayuda",
    heading: "¿No hay nadie cerca? Quédate donde estás y haz que te encuentren.",
    line: "Llama o manda un mensaje. Di en qué punto del mapa estás.",
    dos: lines![
        "¿Sin señal? Prueba el SOS por satélite.",
        "Toca el silbato 6 veces. Espera un minuto. Repite.",
        "¿Sin silbato? Grita o haz señales de luz.",
        "¿Demasiado calor? Sombra, y agua en la piel.",
        "¿Frío? Ponte capas secas. Siéntate en tu mochila.",
    ],
    donts: lines![
        "No te muevas si no puedes caminar sin peligro.",
        "No te salgas del camino.",
    ],
    note: "En la montaña, 6 señales por minuto piden socorro.",
};

const CLOT: StepCopy = StepCopy {
    title: "Una pierna hinchada y caliente",
    heading: "Pide ayuda médica urgente hoy.",
    line: "No la frotes. No sigas corriendo.",
    dos: lines![
        "Llama ahora a un médico o a una línea médica urgente.",
        "¿Sin médico hoy? Ve a urgencias del hospital.",
        "Di que una pierna está hinchada, caliente o dolorida.",
        "Di si hiciste un viaje largo, te operaron o tomas la píldora.",
        "Di si hay embarazo o un parto reciente.",
        "Di si tuviste cáncer o un coágulo.",
        "¿Pierna dura, o duele cada vez más en reposo? Llama ahora.",
        "¿Dolor de pecho o falta de aire? Llama ahora a emergencias.",
    ],
    donts: lines![],
    note: "En la piel morena o negra cuesta ver lo rojo. Fuente: NHS, TVP (trombosis venosa profunda).",
};

const URINE: StepCopy = StepCopy {
    title: "Orina oscura",
    heading: "Ve ahora a urgencias del hospital.",
    line: "La orina como té o refresco de cola no puede esperar.",
    dos: lines![
        "Pide a alguien que te lleve. ¿No hay nadie? Llama ahora a emergencias.",
        "Di que corriste, y que orinas oscuro.",
    ],
    donts: lines![
        "No esperes a ver si se aclara.",
        do_not_run_on!(),
        no_painkillers!(),
    ],
    note: "Fuente: CDC, rabdomiólisis.",
};

const NOT_EASING: StepCopy = StepCopy {
    title: "Sigue el calambre",
    heading: "Deja de correr. Todavía no ha pasado.",
    line: "¿Te sientes bien? Descansa la pierna y ve a casa.",
    dos: lines![
        "¿Sigue el calambre después de 1 hora? Pide consejo médico hoy.",
        "Si hace calor, refréscate; si hace frío, abrígate.",
        "¿Problemas de corazón o dieta baja en sal? Pide consejo médico ahora.",
        "¿También barriga, pecho o brazos? Llama ahora.",
        "¿Debilidad, y perdiste mucho líquido? Llama ahora.",
        pregnant!(),
    ],
    donts: lines![do_not_run_on!(), "No dejes una medicina por tu cuenta."],
    note: "Un calambre dura hasta 10 minutos. Fuentes: NHS, Mayo Clinic, CDC.",
};

const PAIN_LASTS: StepCopy = StepCopy {
    title: "El dolor sigue",
    heading: "Basta por hoy. No sigas corriendo.",
    line: "¿Barriga dura, sangrado, casi un desmayo, o empeora? Llama ahora.",
    dos: lines![
        "¿Dolor en el pecho, el brazo o la mandíbula? Llama ahora.",
        "¿Sigue después de 1 hora? Pide consejo médico hoy.",
        "¿Embarazo? Pide consejo médico ahora.",
    ],
    donts: lines![no_painkillers!()],
    note: "Más de 10 minutos es mucho para una punzada. Los tiempos son decisión nuestra.",
};
const MANY_PLACES: StepCopy = StepCopy {
    title: "Calambres en muchas partes",
    heading: "¿Calambres en muchas partes? Pide ayuda ahora.",
    line: "Siéntate o acuéstate. Si hace calor, refréscate; si hace frío, abrígate.",
    dos: lines![
        "¿También pecho, brazo, mandíbula o barriga? Llama ahora.",
        "¿Solo las piernas? Llama, o ve al médico ahora.",
        "Di qué bebiste y cuánto.",
        pregnant!(),
    ],
    donts: lines![do_not_run_on!(), no_more_drinks!()],
    note: "Fuentes: Mayo Clinic, CDC, guía práctica sobre sodio bajo.",
};
