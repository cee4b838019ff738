//! How to prevent the next cramp: one or two short sentences per piece of advice.

use crate::care::plan::{Advice, Stage};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;
use crate::packed::{Packed, packed};

pub const PREVENT: StepCopy = StepCopy {
    title: "Plano de prevenção",
    heading: "Evite a próxima cãibra.",
    line: "Pode ajudar. Nada é garantia.",
    note: "Quem teve uma cãibra tem mais chance de ter outra.",
    ..EMPTY
};

#[must_use]
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Before => "Antes da corrida",
        Stage::During => "Durante a corrida",
        Stage::After => "Depois da corrida",
    }
}

const ADVICE: Packed = packed!(1 of advice in Advice::ALL => [written(advice)]);

#[must_use]
pub fn advice(advice: Advice) -> &'static str {
    ADVICE.get(advice as usize)
}

const fn written(advice: Advice) -> &'static str {
    match advice {
        Advice::BuildUp => "Aumente o ritmo e a distância aos poucos.",
        Advice::Strength => "Fortaleça panturrilhas e tornozelos: suba devagar na ponta dos pés.",
        Advice::WarmUp => "Faça um aquecimento. Músculo frio pode romper.",
        Advice::Shoes => {
            "Escolha um tênis que apoie o arco do pé e seja confortável. Passe a usar aos poucos."
        }
        Advice::OwnAmount => "Descubra a quantidade de líquido certa para você.",
        Advice::Medicines => {
            "Toma diurético ou remédio para pressão? Pergunte ao seu médico. Nunca pare um remédio por conta própria."
        }
        Advice::Pace => "Mantenha um ritmo constante. Comece devagar.",
        Advice::CoolHours => "Corra quando estiver mais fresco, na sombra.",
        Advice::DrinkToThirst => "Beba conforme a sede, antes, durante e depois. E só.",
        Advice::DrinkLess => "Beba só quando tiver sede. Demais é perigoso.",
        Advice::Bottle => "Leve uma garrafa. Vai longe? Use uma mochila de hidratação.",
        Advice::Salts => {
            "Mais de uma hora de corrida: eletrólitos além da água. Beber além da sede, seja o que for, dilui os sais do corpo. Nossa fonte diz 45 minutos."
        }
        Advice::SaltDrink => {
            "Use uma bebida com eletrólitos, ou uma pastilha para dissolver. O sódio é o que mais conta; potássio, magnésio e cálcio, menos. Potássio extra é um risco para quem tem problema nos rins."
        }
        Advice::CompressionOn => {
            "Meias ou polainas de compressão podem aliviar a dor muscular. Não há prova de que evitem cãibras."
        }
        Advice::CompressionAfter => {
            "Meias de compressão podem aliviar a dor muscular no descanso. Não há prova de que evitem cãibras."
        }
        Advice::Roll => {
            "Um bastão ou rolo de espuma pode aliviar a dor muscular. Não foi testado com cãibras."
        }
        Advice::Massage => {
            "Uma massagem leve pode aliviar a dor muscular. Não foi testada com cãibras."
        }
    }
}
