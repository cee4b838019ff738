//! The copy of the stretches, one row each.

use crate::care::Stretch;
use crate::content::stretch::{Row, rows, stretch_names};

pub const STRETCH_NAMES: [&str; Stretch::ALL.len()] = stretch_names!(stretch_name);

#[must_use]
pub const fn stretch_name(stretch: Stretch) -> &'static str {
    row(stretch).hold.title
}

macro_rules! deep_pain {
    () => {
        "¿Dolor hondo en cadera o ingle al apoyar? No estires. Ve al médico."
    };
}

macro_rules! note {
    ($($more:literal)?) => {
        concat!("Afloja si el dolor se vuelve punzante. Estirar: buena evidencia." $(, " ", $more)?)
    };
}

rows! {
    check "¿Cómo está ahora? ", ease off "¿Punzante? ", practise "Práctica: ", do not "No " "";
    CalfStanding: "Pantorrilla, de pie", practice "pantorrilla, de pie" {
        "Apoya esa pierna. Talón en el suelo, rodilla un poco doblada.";
        "Sujétate. Carga tu peso en ella. No rebotes."
        note note!("NHS.");
        picture "Una persona de pie apoya la pierna dolorida. Talón en el suelo, rodilla un poco doblada."
    }
    CalfWall: "Pantorrilla, en la pared", practice "pantorrilla, en la pared" {
        "Pierna dolorida atrás. Talón en el suelo.";
        "Rodilla de atrás recta. Dobla despacio la de adelante."
        note note!("Merck Manual, Mayo Clinic.");
        picture "Una persona se apoya en una pared. Pierna dolorida atrás, talón en el suelo, rodilla recta."
    }
    CalfSeated: "Pantorrilla, postura sentada", practice "pantorrilla, postura sentada" {
        "Siéntate, pierna recta. Tira de los dedos del pie hacia ti.";
        "Detente cuando notes que estira. ¿No llegas? Rodea el pie con una camiseta."
        do "Siéntate en una silla o en el suelo.", "¿Pasó lo peor? Frótala con suavidad.", "¿Las dos pantorrillas? Primero una, luego la otra.";
        note note!("Frotar: poca evidencia. Mayo Clinic.");
        picture "Una persona sentada, pierna dolorida recta. Tira de los dedos hacia sí."
    }
    HamstringSeated: "Muslo por detrás, postura sentada", practice "muslo por detrás, postura sentada" {
        "Siéntate, pierna recta. Inclínate despacio hacia adelante.";
        "Inclínate desde la cadera. Tira de los dedos del pie hacia ti."
        note note!();
        picture "Una persona sentada, pierna dolorida recta. Se inclina hacia adelante desde la cadera."
    }
    HamstringStanding: "Muslo por detrás, de pie", practice "muslo por detrás, de pie" {
        "Apoya esa pierna. Presiona firme con el talón.";
        "Sujétate. Carga tu peso poco a poco."
        note note!("Mayo Clinic.");
        picture "Una persona de pie sobre la pierna dolorida, rodilla casi recta."
    }
    QuadStanding: "Muslo por delante, de pie", practice "muslo por delante, de pie" {
        "De pie sobre la pierna sana. Sube el otro talón atrás.";
        "Sujétate. Lleva ese talón despacio hacia el glúteo."
        note note!("Mayo Clinic.");
        picture "Una persona de pie sobre la pierna sana. Se sujeta el otro talón por detrás."
    }
    QuadLying: "Muslo por delante, de lado", practice "muslo por delante, de lado" {
        "Acuéstate sobre el lado sano. Lleva atrás el talón de arriba.";
        "Dobla la rodilla de arriba. Con la mano, despacio."
        note note!("El estiramiento de pie, pero de lado.");
        picture "Una persona de lado, sobre el lado sano. Tira hacia atrás del talón de arriba."
    }
    FootStanding: "Pie, apoyado en el suelo", practice "pie, apoyado en el suelo" {
        "De pie. Apoya la parte delantera de ese pie.";
        "Sujétate. Sube un poco el talón. Deja que los dedos se doblen hacia atrás."
        do "Sujétate a una pared o a alguien.", "Quítate el calzado si puedes.", "¿Pasó lo peor? Frota la planta.";
        do not "encojas los dedos.";
        note note!("Frotar: poca evidencia. Manuales de primeros auxilios.");
        picture "Una persona de pie sobre la parte delantera del pie. Los dedos se doblan."
    }
    FootSeated: "Pie, postura sentada", practice "pie, postura sentada" {
        "Siéntate. Tira de los dedos del pie hacia ti.";
        "Cruza ese pie sobre la otra rodilla."
        do "Lleva todos los dedos hacia la espinilla.", "Frota la planta con el pulgar.";
        do not "fuerces un solo dedo.";
        note note!("Frotar: poca evidencia. Manuales de primeros auxilios.");
        picture "Una persona sentada, con el pie sobre la otra rodilla. Tira de los dedos hacia atrás."
    }
    Toes: "Dedos del pie", practice "dedos del pie" {
        "Sujeta los dedos. Enderézalos despacio.";
        "Estíralos hacia el lado contrario. Mantén la postura."
        do "Luego apoya toda la planta en el suelo.";
        do not "les des tirones.";
        note note!("Manuales de primeros auxilios.");
        picture "Una persona sentada, pierna recta. Endereza los dedos con la mano."
    }
    InnerThighStanding: "Muslo por dentro, de pie", practice "muslo por dentro, de pie" {
        "Pies separados. Dobla la rodilla sana.";
        "Sujétate. Inclínate hacia el lado sano. ¿Dolor hondo en la ingle? Detente."
        do "Sujétate a una pared o a una baranda.", "Mantén recta la pierna dolorida.", "Las dos plantas en el suelo.", deep_pain!();
        do not "rebotes.";
        note note!("Esta postura: decisión nuestra.");
        picture "Una persona de pie, pies separados. Rodilla sana doblada, pierna dolorida recta."
    }
    InnerThighSeated: "Muslo por dentro, postura sentada", practice "muslo por dentro, postura sentada" {
        "Siéntate. Junta las plantas. Deja caer las rodillas.";
        "Inclínate un poco hacia adelante. ¿Dolor hondo en la ingle? Detente."
        do "Inclínate desde la cadera.", "Sujétate los pies.", deep_pain!();
        do not "empujes las rodillas hacia abajo.";
        note note!("Esta postura: decisión nuestra.");
        picture "Una persona sentada, plantas juntas. Deja caer las rodillas a los lados."
    }
    ButtockLying: "Glúteo, boca arriba", practice "glúteo, boca arriba" {
        "Acuéstate boca arriba. Abraza la rodilla de ese lado.";
        "Llévala despacio hacia el hombro contrario. ¿Dolor hondo en la cadera? Detente."
        do "Deja la cabeza apoyada.", deep_pain!();
        do not "lo hagas si tienes prótesis de cadera.";
        note note!("Esta postura: decisión nuestra.");
        picture "Una persona boca arriba lleva al pecho la rodilla del lado dolorido."
    }
    ButtockSeated: "Glúteo, postura sentada", practice "glúteo, postura sentada" {
        "Siéntate. Pon ese tobillo sobre la otra rodilla.";
        "Inclínate adelante hasta notar que estira. ¿Dolor hondo en la cadera? Detente."
        do "Siéntate en un escalón, un tronco o una silla.", "Mantén la espalda recta.", deep_pain!();
        do not "gires el cuerpo.", "lo hagas si tienes prótesis de cadera.";
        note note!("Esta postura: decisión nuestra.");
        picture "Una persona sentada, con el tobillo sobre la otra rodilla. Se inclina hacia adelante."
    }
    Other: "Otro músculo", practice "otro músculo" {
        "Estira despacio el músculo dolorido.";
        "Detente cuando notes que estira. Frótalo con suavidad."
        do "Solo músculos de la pierna. ¿Cuello o espalda? Pide consejo médico.";
        note note!("Frotar: poca evidencia.");
        picture "Una persona estira despacio el músculo dolorido."
    }
    Night: "Pantorrilla, en la cama", practice "pantorrilla, en la cama" {
        "Pierna recta. Sube los dedos del pie.";
        "Empuja el talón lejos de ti."
        do "Afloja la sábana con los pies.", "¿Pasó lo peor? Frótala con suavidad.";
        do not "estires el pie en punta.";
        note note!("Frotar: poca evidencia. Mayo Clinic, HSE.");
        picture "Alguien en la cama, pierna dolorida recta. Sube los dedos del pie."
    }
    NightStanding: "Pantorrilla, junto a la cama", practice "pantorrilla, junto a la cama" {
        "Ponte de pie. Apoya esa pierna, talón en el suelo.";
        "Sujétate a la cama. Luego da unos pasos."
        do "¿Sigue tensa? Prueba un baño tibio, no caliente.";
        do not "te pongas de pie si sientes que te desmayas.";
        note note!("NHS.");
        picture "Alguien de pie junto a la cama. Apoya la pierna dolorida, talón en el suelo."
    }
    HelperCalf: "Ayuda con la pantorrilla", practice "ayuda con la pantorrilla" {
        "Endereza la rodilla. Empuja el pie hacia arriba.";
        "Sujeta el talón. Empuja despacio hacia la espinilla."
        do "Que se siente o se acueste.", "Apoya su talón en tu rodilla.", "¿Pasó lo peor? Frótala con suavidad.";
        do not "rebotes ni fuerces.";
        note note!("Frotar: poca evidencia. Manuales de primeros auxilios.");
        picture "Quien ayuda se arrodilla junto a la pierna dolorida. Empuja el pie hacia arriba."
    }
    HelperHamstring: "Ayuda con el muslo por detrás", practice "ayuda con el muslo por detrás" {
        "Que se acueste boca arriba. Levanta la pierna, rodilla recta.";
        "Una mano bajo el talón, otra más arriba de la rodilla."
        do "Levanta hasta que note que estira.", "Mantenla ahí hasta que ceda.";
        do not "empujes la rodilla hacia abajo.", "levantes más si el dolor es punzante.";
        note note!("Manuales de primeros auxilios.");
        picture "Quien ayuda se arrodilla junto a alguien boca arriba. Levanta la pierna recta."
    }
    HelperQuad: "Ayuda con el muslo por delante", practice "ayuda con el muslo por delante" {
        "Que se acueste sobre el lado sano. Dobla la rodilla de arriba.";
        "Lleva el talón despacio hacia el glúteo."
        do "Sujeta el tobillo, no los dedos.", "Mantén las rodillas juntas.";
        do not "fuerces el talón.";
        note note!("Manuales de primeros auxilios, Mayo Clinic.");
        picture "Quien ayuda dobla la rodilla de alguien acostado sobre el lado sano."
    }
    HelperFoot: "Ayuda con el pie", practice "ayuda con el pie" {
        "Sujeta el talón. Empuja los dedos hacia atrás.";
        "Empuja despacio hacia la espinilla."
        do "Quítale el calzado.", "¿Pasó lo peor? Frota la planta.";
        do not "fuerces un solo dedo.";
        note note!("Frotar: poca evidencia. Manuales de primeros auxilios.");
        picture "Quien ayuda sujeta el talón. Empuja los dedos del pie hacia atrás."
    }
}
