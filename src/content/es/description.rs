//! Text for where the screen is not seen: search results, link previews, and the text alternative of the figure.

mod stretch;

use crate::care::{CauseQuestion, Question, ReturnToRun, StepId, Stop, Treatment};
use crate::figure::Cue;

#[must_use]
pub const fn description(step: StepId) -> &'static str {
    match step {
        StepId::Question(question) => asks(question),
        StepId::Hold(stretch) => stretch::row(stretch).hold,
        StepId::Treatment(treatment) => treats(treatment),
        StepId::Stop(stop) => stops(stop),
        StepId::Practice(stretch) => stretch::row(stretch).practice,
        StepId::PracticeList => {
            "Practica antes de una carrera cada estiramiento para un calambre, con voz, temporizador y dibujo."
        }
        StepId::Settings => {
            "Voz, tonos, vibración, cuánto mantener la postura, claro u oscuro, y el país del número de emergencias."
        }
        StepId::After => {
            "Ya pasó el calambre: descansa, camina suave, bebe a sorbos si tienes sed, y qué señales vigilar 3 días."
        }
        StepId::NightAfter => {
            "Ya pasó el calambre nocturno: vuelve a la cama, y qué hacer si regresa."
        }
        StepId::SideAfter => {
            "Cedió la punzada o el dolor de barriga al correr: qué hacer ahora, hoy y antes de volver a correr."
        }
        StepId::ReturnToRun(running) => tests(running),
        StepId::CauseQuestion(question) => cause_question(question),
        StepId::Reasons => {
            "Por qué puede darte un calambre al correr: cada razón posible, cuánto se sabe de ella y qué puede ayudar."
        }
        StepId::Prevent => {
            "Un plan para evitar el próximo calambre: qué hacer antes, durante y después de correr, en una página."
        }
        StepId::Diary => {
            "Un diario de tus calambres, guardado en tu dispositivo: qué estiramiento sirvió y cuánto tardó."
        }
    }
}

const fn asks(question: Question) -> &'static str {
    match question {
        Question::Home => {
            "Un calambre al correr: detente, toca donde duele y recibe el estiramiento adecuado, cuánto mantenerlo, o ayuda."
        }
        Question::Safety => {
            "Señales de que un dolor de pierna al correr es más que un calambre, y dónde pedir ayuda con cada una."
        }
        Question::Calf => {
            "Calambre en la pantorrilla al correr: ¿puedes apoyar tu peso en esa pierna? Según eso, el estiramiento."
        }
        Question::Quad => {
            "Calambre en el muslo por delante: ¿puedes estar de pie sobre la otra pierna? Según eso, el estiramiento."
        }
        Question::ColdOrWarm => {
            "Estirar no acabó con el calambre: usa lo que tengas, algo frío, algo caliente, o reposo."
        }
        Question::IceCheck => {
            "Hielo para un calambre: mejor, igual o peor, y si conviene seguir con hielo o probar calor."
        }
        Question::HeatRefused => {
            "Cuándo el calor puede dañar un músculo dolorido, y qué hacer con el calambre en su lugar."
        }
        Question::HeatCheck => {
            "Calor para un calambre: ¿ha cedido? Qué hacer después, y cuándo pedir consejo médico."
        }
        Question::Check(stretch) => stretch::row(stretch).check,
        Question::EaseOff(stretch) => stretch::row(stretch).ease_off,
        Question::Other => {
            "Un calambre en el pie, los dedos, el muslo por dentro o el glúteo, una punzada, la barriga o algo más grave."
        }
        Question::Side => {
            "Punzada en el costado al correr: pasa a caminar, suelta el aire despacio, presiona, y cuándo pedir ayuda."
        }
        Question::Belly => {
            "Dolor en la barriga al correr: detente, siéntate o acuéstate, y las señales para pedir ayuda ahora."
        }
        Question::Helper => {
            "Ayudar a alguien con un calambre: dónde está, cómo estirárselo, y cuándo llamar a emergencias."
        }
    }
}

const fn treats(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::Ice => {
            "Hielo en un músculo con calambre: cómo envolverlo, cuánto dejarlo y cuándo no usarlo."
        }
        Treatment::Heat => {
            "Calor en un músculo con calambre: cómo envolverlo, cuánto dejarlo y cuándo no usarlo."
        }
        Treatment::Rest => {
            "Sin hielo ni calor a mano: no te apoyes en la pierna del calambre, estírala con suavidad y respira."
        }
    }
}

const fn tests(running: ReturnToRun) -> &'static str {
    match running {
        ReturnToRun::Rest => {
            "Después de un calambre: ¿puedo seguir corriendo? Primero descansa cinco minutos, con temporizador."
        }
        ReturnToRun::FullMove => {
            "Después de un calambre: ¿puedo seguir corriendo? Primero mira si la pierna se mueve del todo, sin dolor."
        }
        ReturnToRun::Strong => {
            "Después de un calambre: ¿está fuerte otra vez el músculo? La segunda parte de la prueba."
        }
        ReturnToRun::Walk => {
            "Después de un calambre: camina rápido un minuto, con temporizador, antes de seguir corriendo."
        }
        ReturnToRun::Easy => {
            "La pierna superó la prueba después del calambre: cómo correr suave, y cuándo detenerte."
        }
        ReturnToRun::Home => {
            "La pierna no está lista para correr después del calambre: cómo volver a casa, y qué dejar por hoy."
        }
    }
}

const fn cause_question(question: CauseQuestion) -> &'static str {
    match question {
        CauseQuestion::Effort => {
            "¿Por qué te dio el calambre? Pregunta 1 de 8: ¿fue esta salida más dura o más larga de lo habitual?"
        }
        CauseQuestion::Time => {
            "¿Por qué te dio el calambre? Pregunta 2 de 8: ¿cuánto llevabas corriendo?"
        }
        CauseQuestion::Drink => {
            "¿Por qué te dio el calambre? Pregunta 3 de 8: ¿cuánto sudaste y qué bebiste?"
        }
        CauseQuestion::Before => {
            "¿Por qué te dio el calambre? Pregunta 4 de 8: ¿qué hiciste antes de correr?"
        }
        CauseQuestion::Feet => {
            "¿Por qué te dio el calambre? Pregunta 5 de 8: zapatillas, pies y tobillos."
        }
        CauseQuestion::Medicine => {
            "¿Por qué te dio el calambre? Pregunta 6 de 8: medicinas que pueden tener que ver."
        }
        CauseQuestion::Injury => {
            "¿Por qué te dio el calambre? Pregunta 7 de 8: una lesión de pierna este año."
        }
        CauseQuestion::Illness => {
            "¿Por qué te dio el calambre? Pregunta 8 de 8: una enfermedad crónica con la que vives."
        }
    }
}

const fn stops(stop: Stop) -> &'static str {
    match stop {
        Stop::Help => {
            "El número de emergencias del lugar donde estás, y las señales de que un calambre pide más que estirar."
        }
        Stop::Numbers => "El número de teléfono que trae una ambulancia, país por país.",
        Stop::Emergency => {
            "Llama ahora a emergencias: qué hacer, y qué no hacer, hasta que llegue la ayuda."
        }
        Stop::Injury => {
            "Un chasquido o un dolor punzante: deja de estirar, descansa y enfría la pierna, y cuándo ir al médico."
        }
        Stop::HeatIllness => {
            "Calor, y mareo, náuseas o sensación de desmayo al correr: sombra, acostarse, enfriar la piel, y cuándo llamar."
        }
        Stop::Faint => {
            "Sensación de desmayo o tambaleo tras la meta: acuéstate con las piernas en alto, y cuándo llamar a emergencias."
        }
        Stop::Alone => {
            "Con una lesión, sin nadie cerca y lejos de ayuda: muestra tu ubicación, quédate ahí y usa el silbato."
        }
        Stop::Clot => {
            "Una pierna hinchada, caliente y dolorida: no la frotes, y pide ayuda médica urgente hoy."
        }
        Stop::Urine => {
            "Orina como té o refresco de cola después de correr: ve ahora a urgencias del hospital."
        }
        Stop::NotEasing => {
            "Un calambre que dura más de 10 minutos: cuándo ir a casa y cuándo llamar a emergencias."
        }
        Stop::PainLasts => {
            "Una punzada o un dolor de barriga que dura más de 10 minutos: ve a casa, y cuándo llamar a emergencias."
        }
        Stop::ManyPlaces => {
            "Calambres en muchas partes, en la barriga o los brazos: pide ayuda ahora, y qué decir."
        }
        Stop::AskFirst => {
            "Después de señales de algo más que un calambre: no correr hasta que un médico diga que sí."
        }
        Stop::RunOver => {
            "El calambre volvió por tercera vez: ve a casa a pie o pide que te recojan, y descansa la pierna."
        }
    }
}

pub(super) const fn picture(step: StepId) -> &'static str {
    match step {
        StepId::Hold(stretch) => super::stretch::row(stretch).picture,
        StepId::Treatment(treatment) => match treatment {
            Treatment::Ice => {
                "Una persona sentada sostiene una bolsa de frío envuelta sobre el músculo dolorido."
            }
            Treatment::Heat => {
                "Una persona boca abajo con una bolsa de calor envuelta sobre el músculo dolorido."
            }
            Treatment::Rest => "Una persona recostada en una silla descansa la pierna dolorida.",
        },
        StepId::Stop(Stop::Emergency) => {
            "Una persona boca arriba no se mueve. Quien ayuda le presiona el centro del pecho."
        }
        StepId::Stop(Stop::HeatIllness) => {
            "Una persona acostada a la sombra. Quien ayuda tiene una botella de agua."
        }
        StepId::Stop(Stop::Faint) => {
            "Una persona boca arriba con las piernas en alto sobre una bolsa."
        }
        StepId::Question(_)
        | StepId::Practice(_)
        | StepId::Stop(_)
        | StepId::After
        | StepId::NightAfter
        | StepId::SideAfter
        | StepId::ReturnToRun(_)
        | StepId::CauseQuestion(_)
        | StepId::Reasons
        | StepId::Prevent
        | StepId::Diary
        | StepId::PracticeList
        | StepId::Settings => "",
    }
}

pub const BESIDE: &str =
    "Una persona que respira está de lado, con una rodilla y un brazo por delante.";

#[must_use]
pub const fn cue_words(cue: Cue) -> &'static str {
    match cue {
        Cue::HeelDown => "Una flecha presiona el talón hacia abajo.",
        Cue::HipsForward => "Una flecha lleva la cadera hacia adelante.",
        Cue::WeightDown => "Una flecha carga el peso en esa pierna.",
        Cue::HeelToButtock => "Una flecha lleva el talón al glúteo.",
        Cue::ToesUp => "Una flecha lleva los dedos hacia la espinilla.",
        Cue::LeanForward => "Una flecha inclina el cuerpo hacia adelante.",
        Cue::PressSide => "Una flecha presiona el lado dolorido.",
        Cue::KneeToShoulder => "Una flecha lleva la rodilla al hombro contrario.",
        Cue::ToGoodSide => "Una flecha lleva el cuerpo hacia el lado sano.",
        Cue::KneesFall => "Unas flechas dejan caer las rodillas a los lados.",
        Cue::PressForefoot => "Una flecha presiona la parte delantera del pie.",
        Cue::ToesBack => "Una flecha dobla los dedos hacia atrás.",
        Cue::ToesStraight => "Una flecha endereza los dedos del pie.",
        Cue::Lengthen => "Una flecha estira el músculo dolorido.",
        Cue::Rub => "Una mano frota el músculo dolorido.",
        Cue::LegUp => "Una flecha levanta la pierna recta.",
        Cue::Rise => "Una flecha levanta los talones.",
        Cue::WalkOn => "Una flecha señala hacia adelante.",
        Cue::PressChest => "Una flecha presiona el pecho hacia abajo.",
        Cue::Wait => "Un reloj: espera.",
        Cue::Water => "Agua fresca cae sobre el cuerpo.",
    }
}
