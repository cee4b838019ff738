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
            "Pratique antes de uma prova cada alongamento para cãibra na perna, com a voz, o tempo e o desenho."
        }
        StepId::Settings => {
            "Voz, bipes, vibração, quanto tempo manter a posição, claro ou escuro, e o país do número de emergência."
        }
        StepId::After => {
            "A cãibra passou: descanse, ande com calma, tome goles se tiver sede, e os sinais a observar por 3 dias."
        }
        StepId::NightAfter => {
            "A cãibra noturna passou: volte para a cama, e o que fazer se ela voltar."
        }
        StepId::SideAfter => {
            "A pontada ou a dor na barriga na corrida diminuiu: o que fazer agora, hoje e antes da próxima corrida."
        }
        StepId::ReturnToRun(running) => tests(running),
        StepId::CauseQuestion(question) => cause_question(question),
        StepId::Reasons => {
            "Por que uma cãibra pode vir na corrida: cada possível razão, o quanto é conhecida e o que pode ajudar."
        }
        StepId::Prevent => {
            "Um plano para evitar a próxima cãibra: o que fazer antes, durante e depois da corrida, em uma página."
        }
        StepId::Diary => {
            "Um diário das suas cãibras, guardado no seu aparelho: qual alongamento funcionou e quanto demorou."
        }
    }
}

const fn asks(question: Question) -> &'static str {
    match question {
        Question::Home => {
            "Cãibra na corrida: pare, toque onde dói e veja o alongamento certo, por quanto tempo manter, ou ajuda."
        }
        Question::Safety => {
            "Sinais de que a dor na perna é mais do que uma cãibra, e onde procurar ajuda para cada um deles."
        }
        Question::Calf => {
            "Cãibra na panturrilha: consegue apoiar o peso nessa perna? A resposta escolhe o alongamento."
        }
        Question::Quad => {
            "Cãibra na frente da coxa: consegue ficar em pé na outra perna? A resposta escolhe o alongamento."
        }
        Question::ColdOrWarm => {
            "Alongar não acabou com a cãibra: use o que tiver, algo frio, algo quente, ou repouso."
        }
        Question::IceCheck => {
            "Gelo na cãibra: melhor, igual ou pior, e se é hora de manter o gelo ou tentar calor."
        }
        Question::HeatRefused => {
            "Quando o calor pode fazer mal a um músculo dolorido, e o que fazer com a cãibra."
        }
        Question::HeatCheck => {
            "Calor na cãibra: melhorou? O que fazer depois, e quando procurar orientação médica."
        }
        Question::Check(stretch) => stretch::row(stretch).check,
        Question::EaseOff(stretch) => stretch::row(stretch).ease_off,
        Question::Other => {
            "Cãibra no pé, nos dedos, na parte interna da coxa ou no glúteo, pontada, barriga, ou algo mais grave."
        }
        Question::Side => {
            "Pontada na lateral da barriga: ande, solte o ar devagar, aperte, e quando pedir ajuda."
        }
        Question::Belly => {
            "Dor na barriga na corrida: pare, sente-se ou deite-se, e os sinais para pedir ajuda agora."
        }
        Question::Helper => {
            "Ajudar alguém com cãibra: onde é, como alongar a perna da pessoa, e quando ligar para a emergência."
        }
    }
}

const fn treats(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::Ice => {
            "Gelo em um músculo com cãibra: como enrolar, quanto tempo deixar e quando não usar."
        }
        Treatment::Heat => {
            "Calor em um músculo com cãibra: como enrolar, quanto tempo deixar e quando não usar."
        }
        Treatment::Rest => {
            "Sem gelo e sem calor à mão: tire o peso da perna com cãibra, alongue de leve e respire."
        }
    }
}

const fn tests(running: ReturnToRun) -> &'static str {
    match running {
        ReturnToRun::Rest => {
            "Depois de uma cãibra: posso continuar correndo? Primeiro descanse 5 minutos, com o tempo marcado."
        }
        ReturnToRun::FullMove => {
            "Depois de uma cãibra: posso continuar correndo? Veja antes se a perna se move por completo, sem dor."
        }
        ReturnToRun::Strong => {
            "Depois de uma cãibra: o músculo está forte de novo? A segunda parte do teste antes de continuar."
        }
        ReturnToRun::Walk => {
            "Depois de uma cãibra: ande rápido por um minuto, com o tempo marcado, antes de voltar a correr."
        }
        ReturnToRun::Easy => {
            "A perna passou no teste depois da cãibra: como correr leve, e quando parar."
        }
        ReturnToRun::Home => {
            "A perna não está pronta para correr: como voltar para casa, e o que deixar de fazer hoje."
        }
    }
}

const fn cause_question(question: CauseQuestion) -> &'static str {
    match question {
        CauseQuestion::Effort => {
            "Por que veio a cãibra? Pergunta 1 de 8: a corrida foi mais forte ou mais longa que o normal?"
        }
        CauseQuestion::Time => {
            "Por que veio a cãibra? Pergunta 2 de 8: em que momento da corrida ela veio?"
        }
        CauseQuestion::Drink => {
            "Por que veio a cãibra? Pergunta 3 de 8: quanto você suou, e o que bebeu?"
        }
        CauseQuestion::Before => {
            "Por que veio a cãibra? Pergunta 4 de 8: o que você fez antes da corrida?"
        }
        CauseQuestion::Feet => "Por que veio a cãibra? Pergunta 5 de 8: tênis, pés e tornozelos.",
        CauseQuestion::Medicine => {
            "Por que veio a cãibra? Pergunta 6 de 8: remédios que podem ter a ver com ela."
        }
        CauseQuestion::Injury => {
            "Por que veio a cãibra? Pergunta 7 de 8: uma lesão na perna neste ano."
        }
        CauseQuestion::Illness => {
            "Por que veio a cãibra? Pergunta 8 de 8: uma doença crônica com que você convive."
        }
    }
}

const fn stops(stop: Stop) -> &'static str {
    match stop {
        Stop::Help => {
            "O número de emergência de onde você está, e os sinais de que a cãibra pede mais que alongar."
        }
        Stop::Numbers => "O número de telefone que traz uma ambulância, país por país.",
        Stop::Emergency => {
            "Ligue agora para a emergência: o que fazer, e o que não fazer, até a ajuda chegar."
        }
        Stop::Injury => {
            "Um estalo ou uma dor aguda: pare de alongar, repouse e esfrie a perna, e quando ir ao médico."
        }
        Stop::HeatIllness => {
            "Calor, com tontura, enjoo ou quase desmaio: sombra, deitar, esfriar a pele, e quando ligar."
        }
        Stop::Faint => {
            "Quase desmaiando ou cambaleando depois da chegada: deite-se com as pernas para cima, e quando ligar."
        }
        Stop::Alone => {
            "Lesão na corrida, só e longe de ajuda: mostre sua localização, fique no lugar e apite."
        }
        Stop::Clot => {
            "Uma perna inchada, quente e dolorida: não massageie, e procure atendimento urgente hoje."
        }
        Stop::Urine => {
            "Urina escura como chá ou refrigerante de cola depois da corrida: vá agora a um pronto-socorro."
        }
        Stop::NotEasing => {
            "Uma cãibra que dura mais de 10 minutos: quando ir para casa e quando ligar para a emergência."
        }
        Stop::PainLasts => {
            "Uma pontada ou dor na barriga que dura mais de 10 minutos: vá para casa, e quando ligar para a emergência."
        }
        Stop::ManyPlaces => {
            "Cãibras em muitos lugares, na barriga ou nos braços: procure ajuda agora, e o que dizer."
        }
        Stop::AskFirst => {
            "Depois de sinais de algo além de uma cãibra: sem correr até um médico dizer que pode."
        }
        Stop::RunOver => {
            "A cãibra voltou pela terceira vez: volte andando ou peça que busquem você, e repouse a perna."
        }
    }
}

pub(super) const fn picture(step: StepId) -> &'static str {
    match step {
        StepId::Hold(stretch) => super::stretch::row(stretch).picture,
        StepId::Treatment(treatment) => match treatment {
            Treatment::Ice => {
                "Uma pessoa sentada segura uma bolsa fria, enrolada em pano, sobre o músculo dolorido."
            }
            Treatment::Heat => {
                "Uma pessoa deitada de bruços, com uma bolsa quente, enrolada em pano, sobre o músculo dolorido."
            }
            Treatment::Rest => "Uma pessoa recostada em uma cadeira descansa a perna dolorida.",
        },
        StepId::Stop(Stop::Emergency) => {
            "Uma pessoa deitada de costas não se mexe. Quem ajuda comprime o meio do peito."
        }
        StepId::Stop(Stop::HeatIllness) => {
            "Uma pessoa deitada na sombra. Quem ajuda tem uma garrafa de água."
        }
        StepId::Stop(Stop::Faint) => {
            "Uma pessoa deitada de costas, com as pernas para cima sobre uma bolsa."
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
    "Uma pessoa que respira está deitada de lado, com um joelho e um braço à frente.";

#[must_use]
pub const fn cue_words(cue: Cue) -> &'static str {
    match cue {
        Cue::HeelDown => "Uma seta pressiona o calcanhar para baixo.",
        Cue::HipsForward => "Uma seta leva o quadril para a frente.",
        Cue::WeightDown => "Uma seta põe o peso nessa perna.",
        Cue::HeelToButtock => "Uma seta leva o calcanhar ao glúteo.",
        Cue::ToesUp => "Uma seta puxa os dedos do pé para a canela.",
        Cue::LeanForward => "Uma seta inclina o corpo para a frente.",
        Cue::PressSide => "Uma seta aperta o lado dolorido.",
        Cue::KneeToShoulder => "Uma seta puxa o joelho em direção ao ombro oposto.",
        Cue::ToGoodSide => "Uma seta leva o corpo para o lado bom.",
        Cue::KneesFall => "Setas soltam os joelhos para os lados.",
        Cue::PressForefoot => "Uma seta pressiona a parte da frente do pé.",
        Cue::ToesBack => "Uma seta dobra os dedos para trás.",
        Cue::ToesStraight => "Uma seta estica os dedos do pé.",
        Cue::Lengthen => "Uma seta alonga o músculo dolorido.",
        Cue::Rub => "Uma mão massageia o músculo dolorido.",
        Cue::LegUp => "Uma seta levanta a perna esticada.",
        Cue::Rise => "Uma seta levanta os calcanhares.",
        Cue::WalkOn => "Uma seta aponta para a frente.",
        Cue::PressChest => "Uma seta comprime o peito para baixo.",
        Cue::Wait => "Um relógio: espere.",
        Cue::Water => "Água fresca cai sobre o corpo.",
    }
}
