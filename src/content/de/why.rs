//! Why it might have happened: eight questions, the reasons they point to, and what helps with each.

use crate::care::why::{Card, Reason};
use crate::care::{CauseAnswer, CauseQuestion};
use crate::content::steps::EMPTY;
use crate::content::{ReasonCopy, StepCopy};
use crate::packed::{Packed, packed};

pub const REASONS: StepCopy = StepCopy {
    title: "Mögliche Gründe",
    heading: "Mögliche Gründe",
    line: "Niemand weiß es sicher.",
    note: "Du siehst höchstens 3, die am besten belegten zuerst. Keine Diagnose.",
    ..EMPTY
};
pub const NO_CLEAR_REASON: &str = "Oft gibt es keinen klaren Grund.";

#[must_use]
pub const fn question(question: CauseQuestion) -> StepCopy {
    let (title, heading, line) = match question {
        CauseQuestion::Effort => (
            "Warum? Der Lauf",
            "Wie war dieser Lauf?",
            "Verglichen mit deinem üblichen Lauf.",
        ),
        CauseQuestion::Time => (
            "Warum? Der Zeitpunkt",
            "Wann kam der Krampf?",
            "Schätzen reicht.",
        ),
        CauseQuestion::Drink => (
            "Warum? Schweiß und Trinken",
            "Schweiß und Trinken: Was passt?",
            "Bevor der Krampf kam.",
        ),
        CauseQuestion::Before => (
            "Warum? Vor dem Lauf",
            "Was war vor dem Lauf?",
            "Faszienrolle oder Massage: seit deinem letzten harten Lauf.",
        ),
        CauseQuestion::Feet => (
            "Warum? Schuhe und Füße",
            "Wie steht es um Schuhe und Füße?",
            "",
        ),
        CauseQuestion::Medicine => (
            "Warum? Medikamente",
            "Nimmst du eins davon?",
            "Wassertabletten zählen hier als Blutdruck-Tabletten.",
        ),
        CauseQuestion::Injury => (
            "Warum? Verletzung",
            "Dieses Jahr ein Bein verletzt?",
            "Vor diesem Krampf.",
        ),
        CauseQuestion::Illness => (
            "Warum? Krankheit",
            "Hast du eine chronische Krankheit?",
            "Herz, Lunge, Diabetes oder anderes. Du kannst das überspringen.",
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
        CauseAnswer::AsUsual => "Wie immer",
        CauseAnswer::Faster => "Schneller oder hügeliger",
        CauseAnswer::Longer => "Länger",
        CauseAnswer::FasterAndLonger => "Beides",
        CauseAnswer::Early => "Vor Minute 45",
        CauseAnswer::Late => "Nach Minute 45",
        CauseAnswer::LittleSweat => "Wenig geschwitzt",
        CauseAnswer::DrankLittle => "Viel geschwitzt, wenig getrunken",
        CauseAnswer::WaterOnly => "Viel geschwitzt, nur Wasser",
        CauseAnswer::WithSalts => "Viel geschwitzt, Getränk mit Salz",
        CauseAnswer::OverDrank => "Auch ohne Durst getrunken",
        CauseAnswer::WarmedUp => "Ich habe mich aufgewärmt",
        CauseAnswer::NoWarmUp => "Nicht aufgewärmt",
        CauseAnswer::DeepMassage => "Harte Dehnung oder Massage",
        CauseAnswer::NoRolling => "Weder Faszienrolle noch Massage",
        CauseAnswer::FeetFine => "Alles gut",
        CauseAnswer::Shoes => "Neue oder abgelaufene Schuhe",
        CauseAnswer::WeakAnkles => "Schwache oder wacklige Knöchel",
        CauseAnswer::NoMedicine => "Keins",
        CauseAnswer::WaterTablet => "Blutdruck-Tabletten",
        CauseAnswer::Cholesterol => "Cholesterin-Tabletten",
        CauseAnswer::Inhaler => "Asthmaspray",
        CauseAnswer::Unsure => "Nicht sicher",
        CauseAnswer::NoInjury => "Nein, nicht verletzt",
        CauseAnswer::InjuredLeg => "Ja, verletzt",
        CauseAnswer::NoIllness => "Keine chronische Krankheit",
        CauseAnswer::LongTermIllness => "Ja, eine chronische Krankheit",
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
            "Schneller als sonst",
            "Ein müder Muskel krampft eher.",
            "Fang langsam an. Steigere das Tempo Schritt für Schritt.",
        ),
        Reason::Duration => (
            "Spät im Lauf, oder ein längerer Lauf",
            "Ein Muskel hat zu lange zu viel gearbeitet.",
            "Steigere die Strecke Schritt für Schritt.",
        ),
        Reason::Medicine => (
            "Blutdruck-Tabletten oder Asthmaspray",
            "Vor allem Wassertabletten und lang wirkende Asthmasprays. Manche Blutdruck-Tabletten sind Wassertabletten.",
            "Setz nie ein Medikament ab. Frag in deiner Arztpraxis.",
        ),
        Reason::Dehydration => (
            "Zu wenig Flüssigkeit",
            "Studien sind sich uneins.",
            "Trink nach Durst, nicht mehr.",
        ),
        Reason::Heat => (
            "Hitze",
            "Hitze macht schneller müde. Bei Krämpfen sind sich Studien uneins.",
            "Lauf, wenn es kühler ist, und langsamer.",
        ),
        Reason::Salts => (
            "Salzverlust",
            "Mit dem Schweiß geht Salz verloren, vor allem Natrium. Studien sind sich uneins.",
            "Versuch bei langen Läufen ein Elektrolytgetränk.",
        ),
        Reason::Tightness => (
            "Steife Muskeln, nicht aufgewärmt",
            "Kalte Muskeln können reißen. Wer steif ist, krampft nicht öfter.",
            "Erst gehen, dann traben, dann laufen.",
        ),
        Reason::Shoes => (
            "Neue oder abgelaufene Schuhe",
            "Die Wade muss damit vielleicht mehr arbeiten.",
            "Achte darauf, dass sie bequem sind. Lauf sie langsam ein.",
        ),
        Reason::WeakAnkles => (
            "Schwache Knöchel oder Füße",
            "Deine Waden müssen vielleicht mehr arbeiten.",
            "Kräftige sie: Hebe langsam die Fersen.",
        ),
        Reason::HardMassage => (
            "Harte Massage oder Dehnung",
            "Danach kann der Muskel wehtun. Keine Studie zeigt, dass sie Krämpfe auslöst.",
            "Lieber sanft.",
        ),
        Reason::NoRolling => (
            "Weder Faszienrolle noch Massage",
            "Beides lindert Muskelkater. Bei Krämpfen hat es niemand geprüft.",
            "Nimm die Faszienrolle, wenn es guttut.",
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
            "Trinken ohne Durst",
            "Zu viel Flüssigkeit verdünnt das Salz im Blut. Das ist schlimmer als ein Krampf.",
            "Kopfweh, Erbrechen oder verwirrt? Trink nichts mehr. Hol jetzt Hilfe.",
        ),
        Card::SeeDoctor => (
            "Verletzung oder Krankheit",
            "Krämpfe treten öfter auf nach einer Verletzung in diesem Jahr oder bei einer chronischen Krankheit.",
            "Geh vor einem harten Rennen zum Arzt.",
        ),
        Card::Statins => (
            "Cholesterin-Tabletten",
            "Statine wirken auf den Muskel, nicht auf Salze.",
            "Neue Muskelschmerzen? Frag in deiner Arztpraxis. Setz nie ein Medikament auf eigene Faust ab.",
        ),
        Card::AskPharmacist => (
            "Nicht sicher, was du nimmst?",
            "Manche Medikamente können Krämpfe auslösen.",
            "Frag in der Apotheke. Setz nie eins auf eigene Faust ab.",
        ),
    };
    ReasonCopy { name, why, advice }
}
