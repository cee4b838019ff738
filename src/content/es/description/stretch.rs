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
                        hold: concat!($name, " para un calambre: ", $how, ", con temporizador."),
                        check: concat!($name, ": ya pasó, va cediendo, sigue igual o punzante, y qué hacer después."),
                        ease_off: concat!($name, " con dolor punzante: afloja, y distingue un calambre de un desgarro."),
                        practice: concat!("Practica antes de una carrera. ", $name, ": ", $how, "."),
                    }
                },)*
            }
        }
    };
}

rows! {
    CalfStanding: "Estirar la pantorrilla de pie", "el peso en la pierna, talón en el suelo, rodilla un poco doblada";
    CalfWall: "Estirar la pantorrilla en la pared", "pierna dolorida atrás, talón en el suelo, rodilla de atrás recta";
    CalfSeated: "Estirar la pantorrilla en postura sentada", "pierna recta, los dedos hacia ti";
    HamstringSeated: "Estirar el muslo por detrás en postura sentada", "pierna recta, cuerpo hacia adelante";
    HamstringStanding: "Estirar el muslo por detrás de pie", "el peso en la pierna, presiona despacio con el talón";
    QuadStanding: "Estirar el muslo por delante de pie", "sobre la pierna sana, el otro talón atrás";
    QuadLying: "Estirar el muslo por delante de lado", "sobre el lado sano, el talón de arriba hacia atrás";
    FootStanding: "Estirar el pie apoyado en el suelo", "el peso en la parte delantera del pie, dedos doblados";
    FootSeated: "Estirar el pie en postura sentada", "el pie sobre la otra rodilla, los dedos hacia ti";
    Toes: "Estirar los dedos del pie", "sujeta los dedos con calambre y enderézalos despacio";
    InnerThighStanding: "Estirar el muslo por dentro de pie", "pies separados, rodilla sana doblada, inclínate a ese lado";
    InnerThighSeated: "Estirar el muslo por dentro en postura sentada", "plantas juntas, deja caer las rodillas";
    ButtockLying: "Estirar el glúteo boca arriba", "lleva la rodilla despacio hacia el hombro contrario";
    ButtockSeated: "Estirar el glúteo en postura sentada", "el tobillo sobre la otra rodilla, inclínate hacia adelante";
    Other: "Estirar cualquier otro músculo", "estira despacio y frota con suavidad";
    Night: "Estirar la pantorrilla en la cama", "pierna recta, sube los dedos, empuja el talón";
    NightStanding: "Estirar la pantorrilla junto a la cama", "ponte de pie, apoya la pierna, talón en el suelo";
    HelperCalf: "Ayudar a estirar la pantorrilla", "rodilla recta, empuja despacio el pie hacia arriba";
    HelperHamstring: "Ayudar a estirar el muslo por detrás", "boca arriba, tú levantas la pierna recta";
    HelperQuad: "Ayudar a estirar el muslo por delante", "sobre el lado sano, tú doblas la rodilla";
    HelperFoot: "Ayudar a estirar el pie", "sujeta el talón y empuja despacio los dedos hacia atrás";
}
