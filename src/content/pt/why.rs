//! Why it might have happened: eight questions, the reasons they point to, and what helps with each.

use crate::care::why::{Card, Reason};
use crate::care::{CauseAnswer, CauseQuestion};
use crate::content::steps::EMPTY;
use crate::content::{ReasonCopy, StepCopy};
use crate::packed::{Packed, packed};

pub const REASONS: StepCopy = StepCopy {
    title: "Possíveis razões",
    heading: "Possíveis razões",
    line: "Ninguém pode afirmar com certeza.",
    note: "Você vê no máximo 3, as mais comprovadas primeiro. Não é um diagnóstico.",
    ..EMPTY
};
pub const NO_CLEAR_REASON: &str = "Muitas vezes não há uma razão clara.";

#[must_use]
pub const fn question(question: CauseQuestion) -> StepCopy {
    let (title, heading, line) = match question {
        CauseQuestion::Effort => (
            "Por quê? A corrida",
            "Como foi esta corrida?",
            "Em comparação com sua corrida de sempre.",
        ),
        CauseQuestion::Time => (
            "Por quê? O momento",
            "Quando veio a cãibra?",
            "Pode ser um palpite.",
        ),
        CauseQuestion::Drink => (
            "Por quê? Suor e líquidos",
            "Suor e líquidos: como foi?",
            "Antes da cãibra.",
        ),
        CauseQuestion::Before => (
            "Por quê? Antes da corrida",
            "O que você fez antes da corrida?",
            "Rolo ou massagem: desde a última corrida forte.",
        ),
        CauseQuestion::Feet => (
            "Por quê? Tênis e pés",
            "Como estão seu tênis e seus pés?",
            "",
        ),
        CauseQuestion::Medicine => (
            "Por quê? Remédios",
            "Você toma algum destes?",
            "Diurético conta como remédio para pressão.",
        ),
        CauseQuestion::Injury => (
            "Por quê? Lesão",
            "Machucou uma perna neste ano?",
            "Antes desta cãibra.",
        ),
        CauseQuestion::Illness => (
            "Por quê? Doença",
            "Você convive com uma doença crônica?",
            "Coração, pulmão, diabetes ou outra. Você pode pular.",
        ),
    };
    StepCopy {
        title,
        heading,
        line,
        ..EMPTY
    }
}

const ANSWERS: Packed = packed!(1 of answer in CauseAnswer::ALL => [written_answer(answer)]);

#[must_use]
pub fn answer(answer: CauseAnswer) -> &'static str {
    ANSWERS.get(answer as usize)
}

const fn written_answer(answer: CauseAnswer) -> &'static str {
    match answer {
        CauseAnswer::AsUsual => "Como sempre",
        CauseAnswer::Faster => "Mais rápida ou em subida",
        CauseAnswer::Longer => "Mais longa",
        CauseAnswer::FasterAndLonger => "As duas coisas",
        CauseAnswer::Early => "Antes de 45 minutos",
        CauseAnswer::Late => "Depois de 45 minutos",
        CauseAnswer::LittleSweat => "Pouco suor",
        CauseAnswer::DrankLittle => "Suei, bebi pouco",
        CauseAnswer::WaterOnly => "Suei, só água",
        CauseAnswer::WithSalts => "Suei, bebida com sal",
        CauseAnswer::OverDrank => "Bebi além da sede",
        CauseAnswer::WarmedUp => "Fiz aquecimento",
        CauseAnswer::NoWarmUp => "Sem aquecimento",
        CauseAnswer::DeepMassage => "Alongamento ou massagem forte",
        CauseAnswer::NoRolling => "Sem rolo nem massagem",
        CauseAnswer::FeetFine => "Tudo bem",
        CauseAnswer::Shoes => "Tênis novo ou gasto",
        CauseAnswer::WeakAnkles => "Tornozelo fraco, instável",
        CauseAnswer::NoMedicine => "Nenhum",
        CauseAnswer::WaterTablet => "Remédio para pressão",
        CauseAnswer::Cholesterol => "Remédio para colesterol",
        CauseAnswer::Inhaler => "Bombinha para asma",
        CauseAnswer::Unsure => "Não sei",
        CauseAnswer::NoInjury => "Nenhuma lesão na perna",
        CauseAnswer::InjuredLeg => "Sim, lesão na perna",
        CauseAnswer::NoIllness => "Nenhuma doença crônica",
        CauseAnswer::LongTermIllness => "Sim, doença crônica",
    }
}

const REASON_NAMES: Packed = packed!(1 of reason in Reason::ALL => [written_reason(reason).name]);
const REASON_TEXTS: Packed = packed!(2 of reason in Reason::ALL => {
    let ReasonCopy { why, advice, .. } = written_reason(reason);
    [why, advice]
});

#[must_use]
pub fn reason_name(reason: Reason) -> &'static str {
    REASON_NAMES.get(reason as usize)
}

#[must_use]
pub fn reason(reason: Reason) -> ReasonCopy {
    let mut texts = REASON_TEXTS.from(2 * reason as usize);
    ReasonCopy {
        name: reason_name(reason),
        why: texts.word(),
        advice: texts.word(),
    }
}

const fn written_reason(reason: Reason) -> ReasonCopy {
    let (name, why, advice) = match reason {
        Reason::Intensity => (
            "Mais rápido que o normal",
            "Músculo cansado tem cãibra mais cedo.",
            "Comece devagar. Aumente o ritmo aos poucos.",
        ),
        Reason::Duration => (
            "No fim, ou uma corrida mais longa",
            "Um músculo trabalhou demais por tempo demais.",
            "Aumente a distância aos poucos.",
        ),
        Reason::Medicine => (
            "Remédio para pressão ou bombinha",
            "Principalmente diuréticos e bombinhas de ação prolongada para asma. Alguns remédios para pressão são diuréticos.",
            "Nunca pare de tomar um remédio. Pergunte ao seu médico.",
        ),
        Reason::Dehydration => (
            "Pouco líquido",
            "Os estudos divergem.",
            "Beba conforme a sede, e só.",
        ),
        Reason::Heat => (
            "Calor",
            "Cansa você mais cedo. Sobre cãibras, os estudos divergem.",
            "Corra quando estiver mais fresco, e mais devagar.",
        ),
        Reason::Salts => (
            "Perda de sal",
            "O suor leva sal, sobretudo sódio. Os estudos divergem.",
            "Em corridas longas, tente uma bebida com eletrólitos.",
        ),
        Reason::Tightness => (
            "Músculo contraído, sem aquecimento",
            "Músculo frio pode romper. Pouca flexibilidade não significa mais cãibras.",
            "Ande, depois corra leve, depois corra.",
        ),
        Reason::Shoes => (
            "Tênis novo ou gasto",
            "Pode fazer a panturrilha trabalhar mais.",
            "Escolha pelo conforto. Passe a usar aos poucos.",
        ),
        Reason::WeakAnkles => (
            "Tornozelos ou pés fracos",
            "A panturrilha pode ter que trabalhar mais.",
            "Fortaleça: suba devagar na ponta dos pés.",
        ),
        Reason::HardMassage => (
            "Massagem ou alongamento forte",
            "Pode deixar dolorido. Nenhum estudo mostra que causa cãibra.",
            "Faça de leve.",
        ),
        Reason::NoRolling => (
            "Sem rolo nem massagem",
            "Os dois aliviam a dor muscular. Com cãibra, ninguém testou.",
            "Use o rolo se fizer bem.",
        ),
    };
    ReasonCopy { name, why, advice }
}

const CARDS: Packed = packed!(3 of card in Card::ALL => {
    let ReasonCopy { name, why, advice, .. } = written_card(card);
    [name, why, advice]
});

#[must_use]
pub fn card(card: Card) -> ReasonCopy {
    let mut texts = CARDS.from(3 * card as usize);
    ReasonCopy {
        name: texts.word(),
        why: texts.word(),
        advice: texts.word(),
    }
}

const fn written_card(card: Card) -> ReasonCopy {
    let (name, why, advice) = match card {
        Card::OverDrinking => (
            "Beber além da sede",
            "Líquido demais dilui o sal do sangue. Isso é pior que uma cãibra.",
            "Dor de cabeça, vômito ou confusão? Não beba mais. Peça ajuda agora.",
        ),
        Card::SeeDoctor => (
            "Lesão ou doença",
            "Lesão neste ano ou doença crônica costumam vir junto com cãibras.",
            "Consulte seu médico antes de uma prova forte.",
        ),
        Card::Statins => (
            "Remédio para colesterol",
            "As estatinas agem no músculo, não nos sais.",
            "Dor muscular nova? Pergunte ao seu médico. Nunca pare um remédio por conta própria.",
        ),
        Card::AskPharmacist => (
            "Não sabe o que toma?",
            "Alguns remédios podem dar cãibra.",
            "Pergunte a um farmacêutico. Nunca pare um remédio por conta própria.",
        ),
    };
    ReasonCopy { name, why, advice }
}
