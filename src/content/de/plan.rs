//! How to prevent the next cramp: one or two short sentences per piece of advice, each with its evidence.

use crate::care::plan::{Advice, Stage};
use crate::content::steps::EMPTY;
use crate::content::{AdviceCopy, Evidence, StepCopy};
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

const ADVICE: Packed = packed!(1 of advice in Advice::ALL => [written(advice).text]);
#[must_use]
pub fn advice(advice: Advice) -> AdviceCopy {
    AdviceCopy {
        text: ADVICE.get(advice as usize),
        evidence: written(advice).evidence,
    }
}

const fn written(advice: Advice) -> AdviceCopy {
    use Evidence::{Good, Little, Mixed, MixedAtNight, Unsourced, Weak};
    let (text, evidence) = match advice {
        Advice::BuildUp => (
            "Steigere Tempo und Strecke Schritt für Schritt.",
            Some(Good),
        ),
        Advice::Strength => (
            "Kräftige Waden und Knöchel: Hebe langsam die Fersen.",
            Some(Little),
        ),
        Advice::WarmUp => ("Wärm dich auf. Kalte Muskeln können reißen.", Some(Mixed)),
        Advice::Shoes => (
            "Nimm Schuhe, die das Fußgewölbe stützen und bequem sind. Lauf sie langsam ein.",
            Some(Little),
        ),
        Advice::OwnAmount => (
            "Finde heraus, wie viel Flüssigkeit dir guttut.",
            Some(Mixed),
        ),
        Advice::Medicines => (
            "Wassertabletten oder Blutdruck-Tabletten? Frag in deiner Arztpraxis. Setz nie ein Medikament auf eigene Faust ab.",
            Some(MixedAtNight),
        ),
        Advice::Pace => ("Halt ein gleichmäßiges Tempo. Fang langsam an.", Some(Good)),
        Advice::CoolHours => ("Lauf, wenn es kühler ist, und im Schatten.", Some(Mixed)),
        Advice::DrinkToThirst => (
            "Trink nach Durst: vorher, unterwegs und danach. Nicht mehr.",
            Some(Mixed),
        ),
        Advice::DrinkLess => ("Trink nur bei Durst. Zu viel ist gefährlich.", None),
        Advice::Bottle => (
            "Nimm eine Flasche mit. Weite Strecke? Nimm einen Trinkrucksack.",
            None,
        ),
        Advice::Salts => (
            "Läufe über eine Stunde: Elektrolyte und Wasser. Jedes Getränk, das du ohne Durst trinkst, verdünnt deine Salze. Unsere Quelle sagt 45 Minuten.",
            Some(Unsourced),
        ),
        Advice::SaltDrink => (
            "Nimm ein Elektrolytgetränk oder eine Tablette, die du auflöst. Natrium zählt am meisten; Kalium, Magnesium und Kalzium weniger. \
             Zusätzliches Kalium ist bei kranken Nieren riskant.",
            Some(Weak),
        ),
        Advice::CompressionOn => (
            "Kompressionssocken oder -stulpen lindern vielleicht Muskelkater. Dass sie Krämpfe verhindern, ist nicht bewiesen.",
            Some(Little),
        ),
        Advice::CompressionAfter => (
            "Kompressionssocken lindern beim Ausruhen vielleicht Muskelkater. Dass sie Krämpfe verhindern, ist nicht bewiesen.",
            Some(Little),
        ),
        Advice::Roll => (
            "Massagestab oder Faszienrolle lindern vielleicht Muskelkater. Bei Krämpfen nicht geprüft.",
            Some(Little),
        ),
        Advice::Massage => (
            "Eine sanfte Massage lindert vielleicht Muskelkater. Bei Krämpfen nicht geprüft.",
            Some(Little),
        ),
    };
    AdviceCopy { text, evidence }
}
