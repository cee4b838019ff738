//! How to prevent the next cramp: one or two short sentences per piece of advice, each with its evidence.

use super::EMPTY;
use crate::care::plan::{Advice, Stage};
use crate::content::{AdviceCopy, Evidence, StepCopy};

/// The copy of the plan's page.
pub const PREVENT: StepCopy = StepCopy {
    title: "Prevention plan",
    heading: "Keep the next cramp away.",
    line: "It may help. Nothing is sure to work.",
    note: "The strongest sign of a cramp is an earlier one.",
    ..EMPTY
};

/// The heading above the advice of a stage.
#[must_use]
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Before => "Before a run",
        Stage::During => "During a run",
        Stage::After => "After a run",
    }
}

/// The copy of a piece of advice.
#[must_use]
pub const fn advice(advice: Advice) -> AdviceCopy {
    use Evidence::{Good, Little, Mixed, Unsourced, Weak};
    let (text, evidence) = match advice {
        Advice::BuildUp => ("Build up pace and distance bit by bit.", Some(Good)),
        Advice::Strength => (
            "Make calves and ankles strong: slow rises on tiptoe.",
            Some(Little),
        ),
        Advice::WarmUp => ("Warm up. Cold muscles can tear.", Some(Mixed)),
        Advice::Shoes => (
            "Choose shoes that hold your arch and feel good. Change over slowly.",
            Some(Little),
        ),
        Advice::OwnAmount => ("Try out how much drink suits you.", Some(Mixed)),
        Advice::Medicines => (
            "On water tablets or for blood pressure? Take care, and ask. Never stop a medicine on your own.",
            Some(Good),
        ),
        Advice::Pace => ("Keep an even pace. Start slow.", Some(Good)),
        Advice::CoolHours => ("Run in cooler hours, in the shade.", Some(Mixed)),
        Advice::DrinkToThirst => (
            "Drink to thirst before, during and after. Not more.",
            Some(Mixed),
        ),
        Advice::DrinkLess => ("Drink only when thirsty. Too much is a danger.", None),
        Advice::Bottle => ("Carry a bottle. Far to go? Wear a drink pack.", None),
        Advice::Salts => (
            "From 45 minutes on: salt as well as water. Water alone thins your salts. Most advice says an hour.",
            Some(Unsourced),
        ),
        Advice::SaltDrink => (
            "Use an electrolyte drink, or a tablet you dissolve. Sodium counts most; potassium, magnesium and calcium are less. \
             Extra potassium is a risk with kidney disease.",
            Some(Weak),
        ),
        Advice::CompressionOn => (
            "Compression socks or sleeves may ease soreness. Not proven to prevent cramps.",
            Some(Little),
        ),
        Advice::CompressionAfter => (
            "Compression socks may ease soreness as you rest. Not proven to prevent cramps.",
            Some(Little),
        ),
        Advice::Roll => (
            "A stick or foam roller may ease soreness. Not tested on cramps.",
            Some(Little),
        ),
        Advice::Massage => (
            "A gentle massage may ease soreness. Not tested on cramps.",
            Some(Little),
        ),
    };
    AdviceCopy { text, evidence }
}
