//! Why it might have happened: eight questions, the reasons they point to, and what helps with each.

use crate::care::why::{Card, Reason};
use crate::care::{CauseAnswer, CauseQuestion};
use crate::content::steps::EMPTY;
use crate::content::{ReasonCopy, StepCopy};
use crate::packed::{Packed, packed};

/// The page of possible reasons.
pub const REASONS: StepCopy = StepCopy {
    title: "Possible reasons",
    heading: "Possible reasons",
    line: "No one can say for sure.",
    note: "You see 3 at most, the best supported first. Not a diagnosis.",
    ..EMPTY
};

/// Shown if no answer points to a reason, or there are no answers.
pub const NO_CLEAR_REASON: &str = "Often there is no clear reason.";

/// The copy of a question.
#[must_use]
pub const fn question(question: CauseQuestion) -> StepCopy {
    let (title, heading, line) = match question {
        CauseQuestion::Effort => (
            "Why? The run",
            "How was this run?",
            "Compared with your usual run.",
        ),
        CauseQuestion::Time => (
            "Why? The time",
            "When did the cramp come?",
            "A guess will do.",
        ),
        CauseQuestion::Drink => (
            "Why? Sweat and fluids",
            "Sweat and fluids: which fits?",
            "Before the cramp came.",
        ),
        CauseQuestion::Before => (
            "Why? Before the run",
            "What came before the run?",
            "Rolling or massage: since your last hard run.",
        ),
        CauseQuestion::Feet => ("Why? Shoes and feet", "How are your shoes and feet?", ""),
        CauseQuestion::Medicine => (
            "Why? Medicines",
            "Do you take one of these?",
            "Water tablets count as blood pressure tablets.",
        ),
        CauseQuestion::Injury => (
            "Why? Injury",
            "Did you hurt a leg this year?",
            "Before this cramp.",
        ),
        CauseQuestion::Illness => (
            "Why? Illness",
            "Do you live with a long-term illness?",
            "Heart, lungs, diabetes or other. You can skip this.",
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

/// The label of an answer.
#[must_use]
pub fn answer(answer: CauseAnswer) -> &'static str {
    ANSWERS.get(answer as usize)
}

const fn written_answer(answer: CauseAnswer) -> &'static str {
    match answer {
        CauseAnswer::AsUsual => "As usual",
        CauseAnswer::Faster => "Faster or hillier",
        CauseAnswer::Longer => "Longer",
        CauseAnswer::FasterAndLonger => "Both",
        CauseAnswer::Early => "Before 45 minutes",
        CauseAnswer::Late => "After 45 minutes",
        CauseAnswer::LittleSweat => "Little sweat",
        CauseAnswer::DrankLittle => "Sweaty, drank little",
        CauseAnswer::WaterOnly => "Sweaty, water only",
        CauseAnswer::WithSalts => "Sweaty, drink with salt",
        CauseAnswer::OverDrank => "Drank past my thirst",
        CauseAnswer::WarmedUp => "I warmed up",
        CauseAnswer::NoWarmUp => "No warm-up",
        CauseAnswer::DeepMassage => "Hard stretch or massage",
        CauseAnswer::NoRolling => "No rolling or massage",
        CauseAnswer::FeetFine => "All fine",
        CauseAnswer::Shoes => "New or worn shoes",
        CauseAnswer::WeakAnkles => "Weak or wobbly ankles",
        CauseAnswer::NoMedicine => "None",
        CauseAnswer::WaterTablet => "Blood pressure tablets",
        CauseAnswer::Cholesterol => "Cholesterol tablets",
        CauseAnswer::Inhaler => "Asthma inhaler",
        CauseAnswer::Unsure => "Not sure",
        CauseAnswer::NoInjury => "No leg injury",
        CauseAnswer::InjuredLeg => "Yes, a leg injury",
        CauseAnswer::NoIllness => "No long-term illness",
        CauseAnswer::LongTermIllness => "Yes, a long-term illness",
    }
}

const REASON_NAMES: Packed = packed!(1 of reason in Reason::ALL => [written_reason(reason).name]);
const REASON_TEXTS: Packed = packed!(2 of reason in Reason::ALL => {
    let ReasonCopy { why, advice, .. } = written_reason(reason);
    [why, advice]
});

/// The name of a possible reason.
#[must_use]
pub fn reason_name(reason: Reason) -> &'static str {
    REASON_NAMES.get(reason as usize)
}

/// The copy of a possible reason.
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
            "Faster than usual",
            "A tired muscle cramps sooner.",
            "Start slow. Build up pace bit by bit.",
        ),
        Reason::Duration => (
            "Late, or a longer run",
            "One muscle did too much for too long.",
            "Add distance bit by bit.",
        ),
        Reason::Medicine => (
            "Blood pressure tablets or inhaler",
            "Water tablets and long-acting asthma inhalers most. Some blood pressure tablets are water tablets.",
            "Never stop a medicine. Ask your doctor.",
        ),
        Reason::Dehydration => (
            "Too little fluid",
            "Studies disagree.",
            "Drink to thirst, not more.",
        ),
        Reason::Heat => (
            "Heat",
            "It tires you sooner. Studies disagree on cramps.",
            "Run when it is cooler, and slower.",
        ),
        Reason::Salts => (
            "Lost salt",
            "Sweat takes salt, sodium above all. Studies disagree.",
            "On long runs, try an electrolyte drink.",
        ),
        Reason::Tightness => (
            "Tight muscles, no warm-up",
            "Cold muscles can tear. Stiff muscles do not mean more cramps.",
            "Walk, then run easy, then run.",
        ),
        Reason::Shoes => (
            "New or worn shoes",
            "They may make the calf work harder.",
            "Go by comfort. Break them in slowly.",
        ),
        Reason::WeakAnkles => (
            "Weak ankles or feet",
            "Your calves may have to work harder.",
            "Build them up: slow heel raises.",
        ),
        Reason::HardMassage => (
            "Hard massage or stretching",
            "It can leave you sore. No study shows that it causes cramps.",
            "Keep it gentle.",
        ),
        Reason::NoRolling => (
            "No rolling or massage",
            "Both ease soreness. No one has tested cramps.",
            "Roll if it feels good.",
        ),
    };
    ReasonCopy { name, why, advice }
}

const CARDS: Packed = packed!(3 of card in Card::ALL => {
    let ReasonCopy { name, why, advice, .. } = written_card(card);
    [name, why, advice]
});

/// The copy of a card: what the runner needs to know whatever the reasons are.
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
            "Drinking past your thirst",
            "Too much fluid thins the salt in your blood. That is worse than a cramp.",
            "Headache, vomiting or confused? Drink no more. Get help now.",
        ),
        Card::SeeDoctor => (
            "Injury or illness",
            "An injury this year or a long-term illness goes with cramps.",
            "See your doctor before a hard race.",
        ),
        Card::Statins => (
            "Cholesterol tablets",
            "Statins act on the muscle, not on salts.",
            "New muscle pain? Ask your doctor. Never stop a medicine on your own.",
        ),
        Card::AskPharmacist => (
            "Not sure what you take?",
            "Some medicines can bring cramps.",
            "Ask a pharmacist. Never stop one on your own.",
        ),
    };
    ReasonCopy { name, why, advice }
}
