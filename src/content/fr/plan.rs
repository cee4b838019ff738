//! How to prevent the next cramp: one or two short sentences per piece of advice.

use crate::care::plan::{Advice, Stage};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;
use crate::packed::{Packed, packed};

pub const PREVENT: StepCopy = StepCopy {
    title: "Plan de prévention",
    heading: "Évite la prochaine crampe.",
    line: "Ça peut aider. Rien ne marche à coup sûr.",
    note: "Une crampe rend la suivante plus probable.",
    ..EMPTY
};

#[must_use]
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Before => "Avant une sortie",
        Stage::During => "Pendant une sortie",
        Stage::After => "Après une sortie",
    }
}

const ADVICE: Packed = packed!(1 of advice in Advice::ALL => [written(advice)]);

#[must_use]
pub fn advice(advice: Advice) -> &'static str {
    ADVICE.get(advice as usize)
}

const fn written(advice: Advice) -> &'static str {
    match advice {
        Advice::BuildUp => "Augmente l’allure et la distance petit à petit.",
        Advice::Strength => {
            "Renforce mollets et chevilles\u{a0}: montées lentes sur la pointe des pieds."
        }
        Advice::WarmUp => "Échauffe-toi. Un muscle froid peut se déchirer.",
        Advice::Shoes => {
            "Choisis des chaussures confortables qui soutiennent la voûte plantaire. Rode-les petit à petit."
        }
        Advice::OwnAmount => "Trouve la quantité de liquide qui te convient.",
        Advice::Medicines => {
            "Sous diurétiques ou médicaments pour la tension\u{202f}? Parles-en à ton médecin. N’arrête jamais un médicament de ta propre initiative."
        }
        Advice::Pace => "Garde une allure régulière. Pars lentement.",
        Advice::CoolHours => "Cours quand il fait plus frais, à l’ombre.",
        Advice::DrinkToThirst => "Bois selon ta soif avant, pendant et après. Pas plus.",
        Advice::DrinkLess => "Bois seulement si tu as soif. Trop de liquide, c’est dangereux.",
        Advice::Bottle => "Emporte une gourde. Tu vas loin\u{202f}? Porte un sac d’hydratation.",
        Advice::Salts => {
            "Plus d’une heure de sortie\u{a0}: des électrolytes en plus de l’eau. Toute boisson au-delà de ta soif dilue tes sels. Notre source dit 45 minutes."
        }
        Advice::SaltDrink => {
            "Prends une boisson aux électrolytes, ou une pastille à dissoudre. Le sodium compte le plus\u{202f}; le potassium, le magnésium et le calcium, moins. Un apport supplémentaire de potassium est risqué en cas de maladie des reins."
        }
        Advice::CompressionOn => {
            "Des chaussettes ou manchons de compression peuvent calmer les courbatures. Aucune preuve qu’ils évitent les crampes."
        }
        Advice::CompressionAfter => {
            "Des chaussettes de compression peuvent calmer les courbatures au repos. Aucune preuve qu’elles évitent les crampes."
        }
        Advice::Roll => {
            "Un bâton ou un rouleau de massage peut calmer les courbatures. Pas testé sur les crampes."
        }
        Advice::Massage => {
            "Un massage doux peut calmer les courbatures. Pas testé sur les crampes."
        }
    }
}
