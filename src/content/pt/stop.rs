//! The pages where self-care ends.

use super::sip;
use crate::care::Stop;
use crate::content::steps::EMPTY;
use crate::content::{StepCopy, lines};

pub(super) const fn stop(stop: Stop) -> StepCopy {
    match stop {
        Stop::Help => StepCopy {
            title: "Pedir ajuda",
            heading: "Peça ajuda",
            line: "Passando muito mal? Ligue agora. Se não, toque no que você sente.",
            ..EMPTY
        },
        Stop::Numbers => StepCopy {
            title: "Números de emergência",
            heading: "Para quem ligar em cada lugar",
            line: "Encontre o lugar onde você está. Toque para ligar.",
            note: "Cerca de metade vem de uma só lista, a do Android. Não ligamos para nenhum deles.",
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
            title: "Pergunte antes de correr",
            heading: "Pergunte a um médico antes de correr.",
            line: "Você marcou sinais de algo além de uma cãibra.",
            note: "Depois de uma distensão, até 8 semanas sem correr. Se for grave, mais tempo. Fonte: NHS.",
            ..EMPTY
        },
        Stop::RunOver => StepCopy {
            title: "A corrida acabou por hoje",
            heading: "A corrida acabou por hoje.",
            line: "Volte para casa andando, ou peça que busquem você.",
            dos: lines![sip!(), "A cãibra continua voltando? Procure um médico."],
            donts: lines!["Não force. Você pode se machucar."],
            note: "Se voltar 3 vezes, a corrida acaba. Esse limite é escolha nossa.",
        },
    }
}

macro_rules! no_more_drinks {
    () => {
        "Não beba nem dê mais líquido se já bebeu muito."
    };
}

macro_rules! no_painkillers {
    () => {
        "Não tome ibuprofeno, naproxeno nem parecidos."
    };
}

macro_rules! sip_if_awake {
    () => {
        "Consciente e sem enjoo? Tome goles pequenos, mas não se já bebeu muito líquido."
    };
}

macro_rules! do_not_run_on {
    () => {
        "Não continue correndo."
    };
}

macro_rules! pregnant {
    () => {
        "Gravidez, ou toma diurético? Avise."
    };
}

const EMERGENCY: StepCopy = StepCopy {
    title: "Ligue agora",
    heading: "Ligue agora para a emergência.",
    line: "Diga onde você está e o que está acontecendo.",
    dos: lines![
        "Não acorda e não respira normalmente? Comprima o peito, forte e rápido.",
        "Puxar o ar de vez em quando não é respirar. Mande buscar um desfibrilador.",
        "Respira, mas não acorda? Vire a pessoa de lado.",
        "Corpo muito quente, e confusão ou não acorda? Água fria no corpo todo.",
        "Continue esfriando até a ajuda chegar.",
        "Muito frio e confusão? Deite, seque e agasalhe a pessoa.",
        "Dor no peito? A pessoa deve se sentar e não se mexer.",
        "Pessoa com diabetes, acordada, que consegue engolir? Dê açúcar agora.",
        "A pessoa tem a própria bombinha ou caneta de adrenalina? Use.",
        "Em uma prova? Grite chamando alguém da organização.",
        "Diga quanto líquido a pessoa tomou, e se tem traço falciforme.",
    ],
    donts: lines![
        "Não ande nem continue correndo.",
        "Não alongue nem massageie nem aqueça ou estique a perna.",
        "Não esfrie nem enfaixe nem levante uma perna dura.",
        "Não dê nada pela boca se a pessoa não estiver bem acordada.",
        no_more_drinks!(),
        "Não segure a pessoa durante uma convulsão.",
    ],
    note: "Fontes: saúde pública do Reino Unido, NHS, NATA, guia prático sobre sódio baixo.",
};

const INJURY: StepCopy = StepCopy {
    title: "Mais do que uma cãibra",
    heading: "Pare de alongar. Repouse a perna.",
    line: "Um estalo, ou não consegue pisar? Procure um médico hoje.",
    dos: lines![
        "Ponha algo frio, enrolado em pano.",
        "Tire em até 20 minutos.",
        "Enfaixe sem apertar demais. Deixe a perna elevada.",
        "Pé dormente, pálido ou frio? Tire a faixa. Ligue agora.",
        "Um caroço na virilha? Procure um médico hoje.",
        "Dor funda no quadril ou na virilha? Não ande. Procure um médico hoje.",
        "Caroço dolorido e enjoo? Ligue agora.",
        "Piorou, ou não melhorou em 3 dias? Procure um médico.",
    ],
    donts: lines![
        "Não use calor por 2 a 3 dias.",
        "Não faça massagem por 2 a 3 dias.",
        "Não corra nem alongue.",
    ],
    note: "Fonte: NHS, entorses e distensões.",
};

const HEAT_ILLNESS: StepCopy = StepCopy {
    title: "Calor demais",
    heading: "Pare. Vá para a sombra. Deite-se.",
    line: "Confusão, piora, ou sem melhora em 30 minutos? Ligue para a emergência.",
    dos: lines![
        "Confusão ou falta de coordenação? Ligue agora. Esfrie já o corpo todo.",
        "Afrouxe ou tire a roupa que puder.",
        "Molhe a pele e abane.",
        "Calafrios podem ser calor demais no corpo. Continue esfriando.",
        "Gelo enrolado em pano no pescoço e nas axilas.",
        sip_if_awake!(),
    ],
    donts: lines![
        "Não fique só. Ligue para alguém agora.",
        "Não use bolsa quente.",
        "Não corra mais hoje.",
        no_painkillers!(),
    ],
    note: "Líquido de menos pode levar à exaustão pelo calor e à insolação. Fonte: saúde pública do Reino Unido.",
};

const FAINT: StepCopy = StepCopy {
    title: "Quase desmaio depois da chegada",
    heading: "Deite-se. Ponha as pernas para cima.",
    line: "Fique assim até se sentir bem.",
    dos: lines![
        sip_if_awake!(),
        "Frio ou roupa molhada? Seque-se e agasalhe-se.",
        "Tem diabetes, está consciente e consegue engolir? Coma um pouco de açúcar agora.",
        "Sente-se devagar. Depois ande.",
    ],
    donts: lines![
        "Não fique em pé sem andar depois de uma prova.",
        "Não corra mais hoje.",
    ],
    note: "Fontes: Noakes, Asplund. Os 10 minutos são escolha nossa.",
};

const ALONE: StepCopy = StepCopy {
    title: "Só, longe de ajuda",
    heading: "Está só? Fique onde está, para que achem você.",
    line: "Ligue ou mande mensagem. Diga onde você está no mapa.",
    dos: lines![
        "Sem sinal? Tente o SOS por satélite.",
        "Apite 6 vezes. Espere um minuto. Repita.",
        "Sem apito? Grite ou pisque uma luz.",
        "Calor demais? Sombra, e água na pele.",
        "Frio? Vista roupas secas, em camadas. Sente-se na mochila.",
    ],
    donts: lines![
        "Não saia do lugar, a menos que possa andar com segurança.",
        "Não saia da trilha.",
    ],
    note: "Na montanha, 6 sinais por minuto são um pedido de socorro.",
};

const CLOT: StepCopy = StepCopy {
    title: "Uma perna inchada e quente",
    heading: "Procure atendimento urgente hoje.",
    line: "Não massageie. Não continue correndo.",
    dos: lines![
        "Ligue agora para um médico ou serviço de urgência.",
        "Sem médico hoje? Vá a um pronto-socorro.",
        "Diga que uma perna está inchada, quente ou dolorida.",
        "Diga se fez viagem longa ou cirurgia, ou toma anticoncepcional.",
        "Diga se está grávida, ou teve bebê há pouco tempo.",
        "Diga se já teve câncer ou um coágulo.",
        "Perna dura, ou dor que aumenta em repouso? Ligue agora.",
        "Dor no peito ou falta de ar? Ligue agora para a emergência.",
    ],
    donts: lines![],
    note: "A vermelhidão é difícil de ver em pele morena ou negra. Fonte: NHS, TVP (trombose venosa profunda).",
};

const URINE: StepCopy = StepCopy {
    title: "Urina escura",
    heading: "Vá agora a um pronto-socorro.",
    line: "Urina escura como chá ou refrigerante de cola não pode esperar.",
    dos: lines![
        "Peça que alguém leve você. Não há ninguém? Ligue agora para a emergência.",
        "Diga que você correu, e que a urina está escura.",
    ],
    donts: lines![
        "Não espere para ver se clareia.",
        do_not_run_on!(),
        no_painkillers!(),
    ],
    note: "Fonte: CDC, rabdomiólise.",
};

const NOT_EASING: StepCopy = StepCopy {
    title: "A cãibra continua",
    heading: "Pare de correr. Ainda não passou.",
    line: "Você se sente bem? Repouse a perna e vá para casa.",
    dos: lines![
        "Ainda com cãibra após 1 hora? Procure orientação médica hoje.",
        "No calor, fique no fresco. No frio, agasalhe-se.",
        "Problema no coração ou dieta com pouco sal? Procure orientação médica agora.",
        "Barriga, peito ou braços também? Ligue agora.",
        "Fraqueza, e perdeu muito líquido? Ligue agora.",
        pregnant!(),
    ],
    donts: lines![
        do_not_run_on!(),
        "Não pare de tomar um remédio por conta própria."
    ],
    note: "Uma cãibra dura até 10 minutos. Fontes: NHS, Mayo Clinic, CDC.",
};

const PAIN_LASTS: StepCopy = StepCopy {
    title: "A dor continua",
    heading: "Chega por hoje. Não continue correndo.",
    line: "Barriga dura, sangramento, quase desmaio ou piora? Ligue agora.",
    dos: lines![
        "Dor no peito, no braço ou na mandíbula? Ligue agora.",
        "Ainda dói depois de 1 hora? Procure orientação médica hoje.",
        "Gravidez? Procure orientação médica agora.",
    ],
    donts: lines![no_painkillers!()],
    note: "Mais de 10 minutos é muito para uma pontada. Os tempos são escolha nossa.",
};
const MANY_PLACES: StepCopy = StepCopy {
    title: "Cãibras em muitos lugares",
    heading: "Cãibras em muitos lugares? Procure ajuda agora.",
    line: "Sente-se ou deite-se. No calor, fique no fresco. No frio, agasalhe-se.",
    dos: lines![
        "Peito, braço, mandíbula ou barriga também? Ligue agora.",
        "Só as pernas? Ligue, ou vá a um médico agora.",
        "Diga o que você bebeu, e quanto.",
        pregnant!(),
    ],
    donts: lines![do_not_run_on!(), no_more_drinks!()],
    note: "Fontes: Mayo Clinic, CDC, guia prático sobre sódio baixo.",
};
