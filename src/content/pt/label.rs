//! The labels of the buttons.

use crate::care::{
    Answer, FlagGroup, Muscle, Question, RedFlag, ReturnToRun, StepId, Stop, Stretch, Treatment,
};
use crate::content::is_helped;
use crate::packed::{Packed, packed};

const fn place(step: StepId, muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "Panturrilha",
        Muscle::BackOfThigh => "Atrás da coxa",
        Muscle::FrontOfThigh => "Frente da coxa",
        Muscle::Foot => match step {
            StepId::Question(Question::Helper) => "Pé",
            _ => "Pé: a sola",
        },
        Muscle::Toes => "Dedos do pé",
        Muscle::InnerThigh => "Parte interna da coxa",
        Muscle::Buttock => "Glúteo ou quadril",
        Muscle::Other => match step {
            StepId::HOME => "Outro lugar",
            _ => "Outro músculo",
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
        (Answer::SharpOrPop, _) if is_helped(step) => "Sim, aguda, ou a pessoa sentiu um estalo",
        (Answer::HurtsMore, _) if is_helped(step) => "A pessoa diz que a dor é aguda",
        (Answer::Popped, _) if is_helped(step) => "A pessoa sentiu um estalo",
        (Answer::Popped, StepId::Question(_)) => "Senti um estalo, ou algo como uma pancada",
        (Answer::Popped, StepId::Hold(Stretch::InnerThighStanding | Stretch::InnerThighSeated)) => {
            "Um estalo, um caroço na virilha, ou dor funda"
        }
        (Answer::Popped, StepId::Hold(Stretch::ButtockLying | Stretch::ButtockSeated)) => {
            "Um estalo, ou dor funda"
        }
        (Answer::ChestArmOrJaw, StepId::Question(Question::Side)) => {
            "Falta de ar, ou dor no peito, braço ou mandíbula"
        }
        (Answer::ChestArmOrJaw, StepId::Question(Question::Belly)) => {
            "Boca do estômago, barriga dura, sangue, quase desmaio ou piora"
        }
        (Answer::CannotStand, StepId::Question(Question::Quad)) => "Não, preciso deitar",
        (Answer::OtherWay, StepId::Hold(stretch)) => match stretch.next() {
            StepId::Hold(_) => "Outra posição",
            StepId::Treatment(_) => "Tentar calor",
            _ => "Frio ou calor",
        },
        (Answer::TimeUp, StepId::Practice(_)) => "Acabou o tempo. Próximo",
        (Answer::AskNow, StepId::ReturnToRun(ReturnToRun::Rest)) => "Começar o teste",
        (Answer::SomethingCold, StepId::Question(Question::HeatRefused)) => "Usar algo frio",
        (Answer::Neither, StepId::Question(Question::HeatRefused)) => "Só repousar",
        (Answer::Eased, StepId::Question(Question::HeatCheck)) => "Sim, melhorou",
        (Answer::NotEased, StepId::Treatment(Treatment::Rest)) => "Ainda não",
        (
            Answer::NotEased,
            StepId::Stop(_) | StepId::Question(Question::Side | Question::Belly),
        ) => "Sem melhora em 10 minutos",
        (Answer::GettingWorse, StepId::Stop(Stop::HeatIllness)) => {
            "Confusão, piora, ou sem melhora em 30 minutos"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::PainLasts)) => {
            "Barriga dura, sangramento, quase desmaio ou piora"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::Clot)) => "Dor no peito, falta de ar ou piora",
        (Answer::GettingWorse, StepId::Stop(Stop::NotEasing)) => {
            "Inchada e dura, dormente, fraca, ou piora"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::ManyPlaces)) => {
            "Dor no peito, fraqueza, confusão ou piora"
        }
        (Answer::CameBack, StepId::ReturnToRun(_)) => "Deu cãibra de novo",
        (Answer::NextStretch, StepId::Practice(Stretch::HelperFoot)) => "Terminar",
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
        Answer::InBed => "Na cama?",
        Answer::Helping => "Ajudando?",
        Answer::SideStitch => "Pontada na lateral",
        Answer::Belly => "Barriga",
        Answer::ManyPlaces => "Muitos lugares ao mesmo tempo",
        Answer::TheySeemIll => "A pessoa parece mal, ou confusa",
        Answer::TheyFeelIll => "A pessoa está passando mal",
        Answer::Popped => "Senti um estalo",
        Answer::LegNumbOrWeak => "Perna dormente ou fraca",
        Answer::JustTight => "Não, é só o músculo contraído",
        Answer::SharpOrPop => "Sim, aguda, ou senti um estalo",
        Answer::NotSure => "Não sei se é cãibra",
        Answer::NoneOfThese => "Nenhum destes",
        Answer::CanStand => "Sim, consigo",
        Answer::CannotStand => "Não, preciso sentar",
        Answer::LetGo | Answer::Gone => "Já passou",
        Answer::HurtsMore => "A dor é aguda",
        Answer::TimeUp | Answer::AskNow => "Como está agora?",
        Answer::Easing => "Está melhorando",
        Answer::Same => "Não mudou",
        Answer::Sharper => "Mais aguda, como uma facada",
        Answer::SomethingCold => "Algo frio",
        Answer::OnlyWarm => "Algo quente",
        Answer::Neither => "Não tenho nada disso",
        Answer::SkinNumb => "A pele está dormente",
        Answer::Better => "Melhor",
        Answer::KeepIce => "Igual: manter o gelo",
        Answer::TryHeat => "Igual: tentar calor",
        Answer::Worse => "Pior com gelo",
        Answer::Eased => "Melhorou",
        Answer::NotEased => "Não melhorou",
        Answer::GettingWorse => "Está piorando",
        Answer::ChestArmOrJaw => "Peito, boca do estômago, um ou os dois braços, ou mandíbula",
        Answer::CoolIt => "Pôr algo frio",
        Answer::OtherNumbers => "Números de outros países",
        Answer::AloneFarFromHelp => "Estou só, longe de ajuda",
        Answer::FeelWell => "Já me sinto bem",
        Answer::HotOrFell => "Desmaio, dor no peito, calor, confusão, queda na corrida",
        Answer::OnlyOneMuscle => "Um músculo só, e me sinto bem",
        Answer::CameBack => "Voltou",
        Answer::StretchAgain => "Alongar de novo",
        Answer::NextStretch => "Próximo alongamento",
        Answer::EnoughPractice => "Encerrar a prática",
        Answer::RunOn => "Posso continuar correndo?",
        Answer::Cleared => "Um médico me liberou para correr",
        Answer::MovesFully => "Sim, por completo",
        Answer::DoesNotMove => "Não, ainda não",
        Answer::StrongEnough => "Tudo bem, sem cãibra",
        Answer::WeakOrGrabs => "Está fraca, ou dá cãibra",
        Answer::CannotAtAll => "Não consigo de jeito nenhum",
        Answer::NoTrouble => "Foi tudo bem",
        Answer::Twinges => "Está repuxando",
        Answer::AskWhy => "Por que aconteceu?",
        Answer::Skip => "Pular",
        Answer::SeePlan => "Ver meu plano",
    }
}

const SIGNS: Packed = packed!(1 of flag in RedFlag::ALL => [sign(flag)]);

const fn sign(flag: RedFlag) -> &'static str {
    match flag {
        RedFlag::Collapse => "Queda sem forças, ou desmaio durante a corrida",
        RedFlag::Confused => "Convulsão, confusão, ou corpo muito quente e sem coordenação",
        RedFlag::ChestOrBreath => "Dor no peito, palpitação, falta de ar ou tosse com sangue",
        RedFlag::OverDrinking => "Bebi muito líquido; agora dor de cabeça, vômito ou confusão",
        RedFlag::SickleCell => "Pernas fracas de repente, ou traço falciforme e dor",
        RedFlag::Cold => "Muito frio, com tremor, falta de coordenação ou confusão",
        RedFlag::HeatIllness => "Calor, com tontura, enjoo ou quase desmaio",
        RedFlag::FaintAfterFinish => "Quase desmaiando ou cambaleando depois da chegada",
        RedFlag::DarkUrine => "Urina escura como chá ou refrigerante de cola, mesmo sem dor",
        RedFlag::ColdFootOrCrack => {
            "Pé frio, pálido ou dormente de repente; osso estalou; deformado"
        }
        RedFlag::HardOrNumb => "Continua dura e inchada; dormente, fraca, ou dói mais em repouso",
        RedFlag::SwollenLeg => "Uma perna inchada, ou quente e vermelha ou mais escura",
        RedFlag::Injury => "Estalo ou algo como uma pancada; não consigo pisar após a cãibra",
        RedFlag::ManyPlaces => "Em muitos lugares, ou também na barriga ou nos braços",
        RedFlag::NotEasing => "Mais de 10 minutos",
    }
}

#[must_use]
pub const fn flag_group(group: FlagGroup) -> &'static str {
    match group {
        FlagGroup::Ill => "Estou passando mal",
        FlagGroup::Leg => "A perna está estranha",
        FlagGroup::Popped => "Deu um estalo",
        FlagGroup::Lasting => "Não passa",
    }
}
