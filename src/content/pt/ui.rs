//! The copy around the steps: the frame, the hold, the small print.

use crate::care::{HeatRefusal, Leg, Muscle, Question, StepId, Treatment};
use crate::figure::Zone;
use crate::text::joined;

pub const NAME: &str = "uncramp";
pub const GET_HELP: &str = "Pedir ajuda";
pub const BACK: &str = "Voltar";
pub const PAUSED: &str = "Em pausa";
pub const PAUSE: &str = "Pausar";
pub const GO_ON: &str = "Continuar";
pub const STARTS_IN: &str = "Começa em";
pub const TIMER: &str = "segundos";
pub const HOLD_COUNT: [&str; 5] = [
    "Vez 1 de até 5",
    "Vez 2 de até 5",
    "Vez 3 de até 5",
    "Vez 4 de até 5",
    "Vez 5 de até 5",
];
pub const MOST_PASS: &str = "A maioria das cãibras passa em poucos minutos.";
pub const GENTLY: &str = "Desta vez, com suavidade.";
pub const WAS_AWAY: &str = "Em pausa enquanto você esteve fora";
pub const PRACTICE: &str = "Prática";
pub const ASKS_IN: &str = "até a próxima pergunta";
pub const TAP_FOR_SOUND: &str = "Ativar o som";
pub const KEEP_SCREEN_ON: &str = "Mantenha a tela ligada.";
pub const NOT_SAVED: &str = "Não foi salvo: este navegador não guarda nada.";
pub const NOT_KEPT: &str = "Nada é salvo aqui. Ao recarregar, tudo recomeça.";
pub const NO_VOICE: &str = "Aqui não há voz. Você vai ouvir bipes.";
pub const NO_SOUND: &str = "Aqui não há som. Fique de olho na luz da tela.";
pub const OUTPUTS: &str = "Avisar por";
pub const OUTPUT_NAMES: [&str; 4] = ["Voz", "Bipes", "Vibração", "Luz"];
pub const TEST_SOUND: &str = "Testar som";
pub const TEST_SPOKEN: &str = "Esta é a voz.";
pub const MUTE_SWITCH: &str = "iPhone: o modo silencioso desliga os bipes.";
pub const SCREEN_OFF: &str = "Tela apagada";
pub const GO_ON_UNSEEN: &str = "Continuar com a tela apagada. Isso pausa sua música.";
pub const NO_POCKET: &str = "Vai parar se a tela apagar.";
pub const HOLD_FOR: &str = "Duração";
pub const SECONDS: &str = " s";
pub const LOOK: &str = "Aparência";
pub const THEME_NAMES: [&str; 4] = ["Automático", "Claro", "Escuro", "Sol forte"];
pub const LANGUAGE: &str = "Idioma";
pub const COUNTRY: &str = "País do número de emergência";
pub const HERE: &str = "Onde estou";
pub const SETTINGS_NEED_APP: &str = "Os ajustes vêm com o app. Os passos funcionam sem ele.";
pub const SETTINGS: &str = "Ajustes";
pub const PRACTISE: &str = "Praticar";
pub const WHY: &str = "Por que acontece?";
pub const PREVENT: &str = "Prevenção";
pub const LEARN: &str = "O que é cãibra?";
pub const DIARY: &str = "Diário";
pub const ASK_COUNT: [&str; 8] = [
    "1 de 8", "2 de 8", "3 de 8", "4 de 8", "5 de 8", "6 de 8", "7 de 8", "8 de 8",
];
pub const SAVE: &str = "Salvar no diário";
pub const SAVED: &str = "No seu diário";
pub const WHICH_LEG: &str = "Em qual perna foi?";

#[must_use]
pub const fn leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "Esquerda",
        Leg::Right => "Direita",
        Leg::Both => "As duas",
    }
}

pub const SHARE: &str = "Enviar ou copiar";
pub const PRINT: &str = "Imprimir";
pub const NEXT_DAY: &str = "Lembrar amanhã";
pub const ICE_OFF: &str = "Lembrar: tirar o gelo";
pub const DIARY_NEEDS_APP: &str = "O diário vem com o app.";

#[must_use]
pub const fn go_on_with(step: StepId) -> &'static str {
    match step {
        StepId::Hold(stretch)
        | StepId::Question(Question::Check(stretch) | Question::EaseOff(stretch)) => {
            match stretch.muscle() {
                Muscle::Calf => "Continuar com a panturrilha",
                Muscle::BackOfThigh => "Continuar com a parte de trás da coxa",
                Muscle::FrontOfThigh => "Continuar com a frente da coxa",
                Muscle::Foot => "Continuar com o pé",
                Muscle::Toes => "Continuar com os dedos do pé",
                Muscle::InnerThigh => "Continuar com a parte interna da coxa",
                Muscle::Buttock => "Continuar com o glúteo",
                Muscle::Other => "Continuar o alongamento",
            }
        }
        StepId::Treatment(Treatment::Ice) | StepId::Question(Question::IceCheck) => {
            "Continuar com gelo"
        }
        StepId::Treatment(Treatment::Heat) | StepId::Question(Question::HeatCheck) => {
            "Continuar com calor"
        }
        _ => "Continuar de onde eu estava",
    }
}

pub const CALL: &str = "Ligue";

#[must_use]
pub fn call(number: &str) -> String {
    joined(&["Ligue ", number])
}

#[must_use]
pub fn or_call(number: &str) -> String {
    joined(&["Ou ligue ", number])
}

#[must_use]
pub fn in_hills(number: &str, ask: &str) -> String {
    joined(&["Na montanha? Ligue ", number, ". ", ask])
}

#[must_use]
pub fn for_country(country: &str) -> String {
    joined(&["Número para: ", country])
}

#[must_use]
pub fn for_country_or_local(country: &str) -> String {
    joined(&["Número para: ", country, ", ou o número local"])
}

pub const NUMBER_UNKNOWN: &str = "ou o número local";
pub const YOU_IS_RUNNER: &str = "Aqui, “você” é quem estava correndo.";
pub const DO: &str = "Faça";
pub const DO_NOT: &str = "Não faça";
pub const NOT_FOUND_TITLE: &str = "Página não encontrada";
pub const NOT_FOUND: &str = "Essa página não existe. Comece abaixo.";
pub const FAULT_HEADING: &str = "Algo deu errado.";
pub const FAULT_TEXT: &str = "Pedimos desculpas. Você pode continuar aqui.";
pub const FAULT_LINK: &str = "Recomeçar este passo";
pub const DISCLAIMER: &str = "Primeiros socorros gerais para adultos. Não é um diagnóstico. Não substitui um médico. Piorou ou tem dúvida? Procure ajuda médica.";
pub const ABOUT: &str = "Sobre o guia e as fontes";
pub const RULE_HOLDS: &str = "Já foram 5 vezes? Tente calor ou frio.";
pub const RULE_HOLDS_NIGHT: &str = "Já foram 5 vezes? Tente calor.";
pub const RULE_TIME: &str = "Mais de 10 minutos? Peça ajuda.";
pub const RULE_HEAT: &str =
    "Não use calor em músculo rompido, em pele dormente ou se estiver com muito calor.";
pub const RULE_RETURNS: &str = "Voltou pela 3ª vez? A corrida acabou por hoje.";
pub const NO_WARMTH: &str = "Frio, ou repouso.";
pub const STILL_CRAMPED_IN_BED: [&str; 2] = [
    "Ainda não passou.",
    "Repouse a perna. Agasalhe-se. Procure orientação médica hoje.",
];
pub const MAP: &str = "As pernas, de trás e de frente";

#[must_use]
pub const fn zone(zone: Zone) -> &'static [&'static str] {
    match zone {
        Zone::Buttock => &["Glúteo"],
        Zone::BackOfThigh => &["Atrás", "da coxa"],
        Zone::Calf => &["Pantur-", "rilha"],
        Zone::Sole => &["Sola"],
        Zone::FrontOfThigh => &["Frente", "da coxa"],
        Zone::InnerThigh => &["Parte", "interna", "da coxa"],
        Zone::Toes => &["Dedos"],
    }
}

#[must_use]
pub const fn heat_refused(reason: HeatRefusal) -> &'static str {
    match reason {
        HeatRefusal::HeatIllness => "Talvez seu corpo já esteja quente demais.",
        HeatRefusal::Strain => "O músculo pode ter rompido. Sem calor por 2 a 3 dias.",
        HeatRefusal::NumbSkin => "Pele dormente pode queimar sem você sentir.",
    }
}
