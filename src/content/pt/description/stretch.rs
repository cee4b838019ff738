//! The descriptions of the pages about one stretch, one row a stretch.

use crate::care::Stretch;

pub(super) struct Row {
    pub(super) hold: &'static str,
    pub(super) check: &'static str,
    pub(super) ease_off: &'static str,
    pub(super) practice: &'static str,
}

macro_rules! rows {
    ($($stretch:ident: $name:literal, $how:literal;)*) => {
        pub(super) const fn row(stretch: Stretch) -> &'static Row {
            match stretch {
                $(Stretch::$stretch => const {
                    &Row {
                        hold: concat!($name, " para cãibra: ", $how, ", com o tempo marcado."),
                        check: concat!($name, ": já passou, está melhorando, não mudou ou mais aguda, e o que fazer depois."),
                        ease_off: concat!($name, " com dor aguda: alivie, e diferencie uma cãibra de uma ruptura."),
                        practice: concat!("Pratique antes de uma prova. ", $name, ": ", $how, "."),
                    }
                },)*
            }
        }
    };
}

rows! {
    CalfStanding: "Alongar a panturrilha em pé", "peso na perna, calcanhar no chão, joelho um pouco dobrado";
    CalfWall: "Alongar a panturrilha na parede", "perna dolorida atrás, calcanhar no chão, joelho de trás esticado";
    CalfSeated: "Alongar a panturrilha na posição sentada", "perna esticada, dedos do pé puxados para você";
    HamstringSeated: "Alongar atrás da coxa na posição sentada", "perna esticada, corpo para a frente a partir do quadril";
    HamstringStanding: "Alongar atrás da coxa em pé", "peso na perna, pressione o calcanhar devagar no chão";
    QuadStanding: "Alongar a frente da coxa em pé", "em pé na perna boa, o outro calcanhar para trás";
    QuadLying: "Alongar a frente da coxa de lado", "do lado bom, calcanhar de cima puxado para trás";
    FootStanding: "Alongar o pé apoiado no chão", "peso na parte da frente do pé, dedos dobrados para trás";
    FootSeated: "Alongar o pé na posição sentada", "pé sobre o outro joelho, dedos puxados para trás";
    Toes: "Alongar os dedos do pé", "segure os dedos com cãibra e estique devagar";
    InnerThighStanding: "Alongar a parte interna da coxa em pé", "pés afastados, joelho bom dobrado, incline-se para esse lado";
    InnerThighSeated: "Alongar a parte interna da coxa na posição sentada", "solas juntas, solte os joelhos para os lados";
    ButtockLying: "Alongar o glúteo de barriga para cima", "puxe o joelho devagar em direção ao ombro oposto";
    ButtockSeated: "Alongar o glúteo na posição sentada", "tornozelo sobre o outro joelho, incline-se para a frente";
    Other: "Alongar qualquer outro músculo", "alongue devagar e massageie de leve";
    Night: "Alongar a panturrilha na cama", "perna esticada, dedos para cima, calcanhar para longe";
    NightStanding: "Alongar a panturrilha ao lado da cama", "levante, peso na perna, calcanhar no chão";
    HelperCalf: "Ajudar a alongar a panturrilha", "joelho esticado, empurre o pé devagar para cima";
    HelperHamstring: "Ajudar a alongar atrás da coxa", "a pessoa deita de costas, você levanta a perna esticada";
    HelperQuad: "Ajudar a alongar a frente da coxa", "a pessoa deita do lado bom, você dobra o joelho";
    HelperFoot: "Ajudar a alongar o pé", "segure o calcanhar e empurre os dedos devagar para trás";
}
