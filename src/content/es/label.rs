//! The labels of the buttons.

use crate::care::{
    Answer, FlagGroup, Muscle, Question, RedFlag, ReturnToRun, StepId, Stop, Stretch, Treatment,
};
use crate::content::is_helped;
use crate::packed::{Packed, packed};

const fn place(step: StepId, muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "Pantorrilla",
        Muscle::BackOfThigh => "Muslo por detrás",
        Muscle::FrontOfThigh => "Muslo por delante",
        Muscle::Foot => match step {
            StepId::Question(Question::Helper) => "Pie",
            _ => "Pie: la planta",
        },
        Muscle::Toes => "Dedos del pie",
        Muscle::InnerThigh => "Muslo por dentro",
        Muscle::Buttock => "Glúteo o cadera",
        Muscle::Other => match step {
            StepId::HOME => "En otra parte",
            _ => "Otro músculo",
        },
    }
}

#[must_use]
pub fn label(step: StepId, answer: Answer) -> &'static str {
    match (answer, step) {
        (Answer::Muscle(muscle), _) => place(step, muscle),
        (Answer::Flag(flag), _) => SIGNS.get(flag as usize),
        (Answer::Practise(stretch), _) => super::step(StepId::Hold(stretch)).title,
        (Answer::Cause(cause), _) => super::why::answer(cause),
        (Answer::SharpOrPop, _) if is_helped(step) => "Sí, punzante, o sintió un chasquido",
        (Answer::HurtsMore, _) if is_helped(step) => "Dice que el dolor es punzante",
        (Answer::Popped, _) if is_helped(step) => "Sintió un chasquido",
        (Answer::Popped, StepId::Question(_)) => "Sentí un chasquido o patada",
        (Answer::Popped, StepId::Hold(Stretch::InnerThighStanding | Stretch::InnerThighSeated)) => {
            "Un chasquido, un bulto en la ingle, o dolor hondo"
        }
        (Answer::Popped, StepId::Hold(Stretch::ButtockLying | Stretch::ButtockSeated)) => {
            "Un chasquido, o dolor hondo"
        }
        (Answer::ChestArmOrJaw, StepId::Question(Question::Side)) => {
            "Falta de aire, o dolor de pecho, brazo o mandíbula"
        }
        (Answer::ChestArmOrJaw, StepId::Question(Question::Belly)) => {
            "Boca del estómago, barriga dura, sangre, casi desmayo o empeora"
        }
        (Answer::CannotStand, StepId::Question(Question::Quad)) => "No, tengo que acostarme",
        (Answer::OtherWay, StepId::Hold(stretch)) => match stretch.next() {
            StepId::Hold(_) => "Otra postura",
            StepId::Treatment(_) => "Probar calor",
            _ => "Frío o calor",
        },
        (Answer::TimeUp, StepId::Practice(_)) => "Tiempo cumplido. Siguiente",
        (Answer::AskNow, StepId::ReturnToRun(ReturnToRun::Rest)) => "Empezar la prueba",
        (Answer::SomethingCold, StepId::Question(Question::HeatRefused)) => "Usar algo frío",
        (Answer::Neither, StepId::Question(Question::HeatRefused)) => "Solo descansar",
        (Answer::Eased, StepId::Question(Question::HeatCheck)) => "Sí, ha cedido",
        (Answer::NotEased, StepId::Treatment(Treatment::Rest)) => "Todavía no",
        (Answer::NotEased, StepId::Stop(_)) => "No mejora en 10 minutos",
        (Answer::NotEased, StepId::Question(Question::Side | Question::Belly)) => {
            "No cede en 10 minutos"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::HeatIllness)) => {
            "Confusión, empeora, o no mejora en 30 minutos"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::PainLasts)) => {
            "Barriga dura, sangrado, casi un desmayo, o empeora"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::Clot)) => {
            "Dolor de pecho, falta de aire, o empeora"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::NotEasing)) => {
            "Hinchada y dura, adormecida, débil, o empeora"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::ManyPlaces)) => {
            "Dolor de pecho, debilidad, confusión, o empeora"
        }
        (Answer::CameBack, StepId::ReturnToRun(_)) => "Se acalambra otra vez",
        (Answer::NextStretch, StepId::Practice(Stretch::HelperFoot)) => "Listo",
        _ => USUAL.get(usize::from(answer.id())),
    }
}

const USUAL: Packed = packed!(1 of each answer in Answer::WITHOUT_DATA => [usual(answer)]);

const fn usual(answer: Answer) -> &'static str {
    match answer {
        Answer::Muscle(_)
        | Answer::Flag(_)
        | Answer::Practise(_)
        | Answer::Cause(_)
        | Answer::OtherWay => "",
        Answer::InBed => "¿En la cama?",
        Answer::Helping => "¿Ayudas?",
        Answer::SideStitch => "Punzada en el costado",
        Answer::Belly => "Barriga",
        Answer::ManyPlaces => "En muchas partes a la vez",
        Answer::TheySeemIll => "Se le ve mal, o con confusión",
        Answer::TheyFeelIll => "Se siente mal",
        Answer::Popped => "Sentí un chasquido",
        Answer::LegNumbOrWeak => "Pierna adormecida o débil",
        Answer::JustTight => "No, solo está tenso",
        Answer::SharpOrPop => "Sí, punzante, o sentí un chasquido",
        Answer::NotSure => "No sé si es un calambre",
        Answer::NoneOfThese => "Nada de esto",
        Answer::CanStand => "Sí, puedo estar de pie",
        Answer::CannotStand => "No, tengo que sentarme",
        Answer::LetGo | Answer::Gone => "Ya pasó",
        Answer::HurtsMore => "Dolor punzante",
        Answer::TimeUp | Answer::AskNow => "¿Cómo está ahora?",
        Answer::Easing => "Va cediendo",
        Answer::Same => "Sigue igual",
        Answer::Sharper => "Punzante, como una puñalada",
        Answer::SomethingCold => "Algo frío",
        Answer::OnlyWarm => "Algo caliente",
        Answer::Neither => "No tengo nada de eso",
        Answer::SkinNumb => "La piel está adormecida",
        Answer::Better => "Mejor",
        Answer::KeepIce => "Igual: seguir con hielo",
        Answer::TryHeat => "Igual: probar calor",
        Answer::Worse => "Peor con hielo",
        Answer::Eased => "Ha cedido",
        Answer::NotEased => "No, no ha cedido",
        Answer::GettingWorse => "Está empeorando",
        Answer::ChestArmOrJaw => "Pecho, boca del estómago, uno o los dos brazos, o mandíbula",
        Answer::CoolIt => "Ponerle frío",
        Answer::OtherNumbers => "Números de otros países",
        Answer::AloneFarFromHelp => "Sin nadie cerca, lejos de ayuda",
        Answer::FeelWell => "Ya me siento bien",
        Answer::HotOrFell => "Desmayo, dolor de pecho, calor, confusión, caída al correr",
        Answer::OnlyOneMuscle => "Un solo músculo, y me siento bien",
        Answer::CameBack => "Volvió",
        Answer::StretchAgain => "Estirar otra vez",
        Answer::NextStretch => "Siguiente",
        Answer::EnoughPractice => "Terminar la práctica",
        Answer::RunOn => "¿Sigo corriendo?",
        Answer::Cleared => "Un médico dice que puedo correr",
        Answer::MovesFully => "Sí, del todo",
        Answer::DoesNotMove => "No, todavía no",
        Answer::StrongEnough => "Bien, sin calambre",
        Answer::WeakOrGrabs => "Está débil, o se acalambra",
        Answer::CannotAtAll => "Ni siquiera puedo hacerlo",
        Answer::NoTrouble => "Me fue bien",
        Answer::Twinges => "Da pequeños tirones",
        Answer::AskWhy => "¿Por qué pasó?",
        Answer::Skip => "Omitir",
        Answer::SeePlan => "Ver mi plan",
    }
}

const SIGNS: Packed = packed!(1 of flag in RedFlag::ALL => [sign(flag)]);

const fn sign(flag: RedFlag) -> &'static str {
    match flag {
        RedFlag::Collapse => "Caída sin fuerzas, o desmayo al correr",
        RedFlag::Confused => "Convulsiones, confusión, o mucho calor y torpeza",
        RedFlag::ChestOrBreath => "Dolor de pecho, palpitaciones, falta de aire o tos con sangre",
        RedFlag::OverDrinking => "Bebí mucho líquido, y ahora dolor de cabeza, vómitos o confusión",
        RedFlag::SickleCell => "Piernas débiles de repente, o rasgo falciforme y dolor",
        RedFlag::Cold => "Mucho frío, y temblores, torpeza o confusión",
        RedFlag::HeatIllness => "Calor, y mareo, náuseas o sensación de desmayo",
        RedFlag::FaintAfterFinish => "Siento que me desmayo, o me tambaleo, tras la meta",
        RedFlag::DarkUrine => "Orina como té o refresco de cola, aunque no duela",
        RedFlag::ColdFootOrCrack => "Pie frío, pálido o adormecido de repente; crujido; deformidad",
        RedFlag::HardOrNumb => "Sigue dura e hinchada; adormecida, débil, o duele más en reposo",
        RedFlag::SwollenLeg => "Una pierna hinchada, o caliente y roja o más oscura",
        RedFlag::Injury => "Chasquido o patada; la pierna no me sostiene tras el calambre",
        RedFlag::ManyPlaces => "En muchas partes, o también en barriga o brazos",
        RedFlag::NotEasing => "Más de 10 minutos",
    }
}

#[must_use]
pub const fn flag_group(group: FlagGroup) -> &'static str {
    match group {
        FlagGroup::Ill => "Me siento mal",
        FlagGroup::Leg => "La pierna se ve mal",
        FlagGroup::Popped => "Dio un chasquido",
        FlagGroup::Lasting => "No se quita",
    }
}
