//! How to prevent the next cramp: one or two short sentences per piece of advice.

use crate::care::plan::{Advice, Stage};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;
use crate::packed::{Packed, packed};

/// The copy of the plan's page.
pub const PREVENT: StepCopy = StepCopy {
    title: "Prevention plan",
    heading: "Keep the next cramp away.",
    line: "It may help. Nothing is sure to work.",
    note: "One cramp makes the next more likely.",
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

const ADVICE: Packed = packed!(1 of advice in Advice::ALL => [written(advice)]);

/// The copy of a piece of advice.
#[must_use]
pub fn advice(advice: Advice) -> &'static str {
    ADVICE.get(advice as usize)
}

const fn written(advice: Advice) -> &'static str {
    match advice {
        Advice::BuildUp => "Build up pace and distance bit by bit.",
        Advice::Strength => "Build strong calves and ankles: slow heel raises.",
        Advice::WarmUp => "Warm up. Cold muscles can tear.",
        Advice::Shoes => "Choose shoes that support your arch and feel good. Break them in slowly.",
        Advice::OwnAmount => "Find out how much fluid suits you.",
        Advice::Medicines => {
            "On water tablets or blood pressure tablets? Ask your doctor. Never stop a medicine on your own."
        }
        Advice::Pace => "Keep an even pace. Start slow.",
        Advice::CoolHours => "Run when it is cooler, in the shade.",
        Advice::DrinkToThirst => "Drink to thirst before, during and after. Not more.",
        Advice::DrinkLess => "Drink only when thirsty. Too much is a danger.",
        Advice::Bottle => "Carry a bottle. Going far? Wear a hydration pack.",
        Advice::Salts => {
            "Runs over an hour: electrolytes as well as water. Any drink past thirst thins your salts. Our source says 45 minutes."
        }
        Advice::SaltDrink => {
            "Use an electrolyte drink, or a tablet you dissolve. Sodium counts most; potassium, magnesium and calcium are less. \
             Extra potassium is a risk with kidney disease."
        }
        Advice::CompressionOn => {
            "Compression socks or sleeves may ease soreness. Not proven to prevent cramps."
        }
        Advice::CompressionAfter => {
            "Compression socks may ease soreness as you rest. Not proven to prevent cramps."
        }
        Advice::Roll => "A stick or foam roller may ease soreness. Not tested on cramps.",
        Advice::Massage => "A gentle massage may ease soreness. Not tested on cramps.",
    }
}
