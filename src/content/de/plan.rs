//! How to prevent the next cramp: one or two short sentences per piece of advice.

use crate::care::plan::{Advice, Stage};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;
use crate::packed::{Packed, packed};

pub const PREVENT: StepCopy = StepCopy {
    title: "Plan zum Vorbeugen",
    heading: "Beug dem nächsten Krampf vor.",
    line: "Das hilft vielleicht. Eine Garantie gibt es nicht.",
    note: "Ein Krampf macht den nächsten wahrscheinlicher.",
    ..EMPTY
};

#[must_use]
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Before => "Vor dem Lauf",
        Stage::During => "Während des Laufs",
        Stage::After => "Nach dem Lauf",
    }
}

const ADVICE: Packed = packed!(1 of advice in Advice::ALL => [written(advice)]);

#[must_use]
pub fn advice(advice: Advice) -> &'static str {
    ADVICE.get(advice as usize)
}

const fn written(advice: Advice) -> &'static str {
    match advice {
        Advice::BuildUp => "Steigere Tempo und Strecke Schritt für Schritt.",
        Advice::Strength => "Kräftige Waden und Knöchel: Hebe langsam die Fersen.",
        Advice::WarmUp => "Wärm dich auf. Kalte Muskeln können reißen.",
        Advice::Shoes => {
            "Nimm Schuhe, die das Fußgewölbe stützen und bequem sind. Lauf sie langsam ein."
        }
        Advice::OwnAmount => "Finde heraus, wie viel Flüssigkeit dir guttut.",
        Advice::Medicines => {
            "Wassertabletten oder Blutdruck-Tabletten? Frag in deiner Arztpraxis. Setz nie ein Medikament auf eigene Faust ab."
        }
        Advice::Pace => "Halt ein gleichmäßiges Tempo. Fang langsam an.",
        Advice::CoolHours => "Lauf, wenn es kühler ist, und im Schatten.",
        Advice::DrinkToThirst => "Trink nach Durst: vorher, unterwegs und danach. Nicht mehr.",
        Advice::DrinkLess => "Trink nur bei Durst. Zu viel ist gefährlich.",
        Advice::Bottle => "Nimm eine Flasche mit. Weite Strecke? Nimm einen Trinkrucksack.",
        Advice::Salts => {
            "Läufe über eine Stunde: Elektrolyte und Wasser. Jedes Getränk, das du ohne Durst trinkst, verdünnt deine Salze. Unsere Quelle sagt 45 Minuten."
        }
        Advice::SaltDrink => {
            "Nimm ein Elektrolytgetränk oder eine Tablette, die du auflöst. Natrium zählt am meisten; Kalium, Magnesium und Kalzium weniger. \
             Zusätzliches Kalium ist bei kranken Nieren riskant."
        }
        Advice::CompressionOn => {
            "Kompressionssocken oder -stulpen lindern vielleicht Muskelkater. Dass sie Krämpfe verhindern, ist nicht bewiesen."
        }
        Advice::CompressionAfter => {
            "Kompressionssocken lindern beim Ausruhen vielleicht Muskelkater. Dass sie Krämpfe verhindern, ist nicht bewiesen."
        }
        Advice::Roll => {
            "Massagestab oder Faszienrolle lindern vielleicht Muskelkater. Bei Krämpfen nicht geprüft."
        }
        Advice::Massage => {
            "Eine sanfte Massage lindert vielleicht Muskelkater. Bei Krämpfen nicht geprüft."
        }
    }
}
