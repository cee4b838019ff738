//! The pages where self-care ends.

use super::sip;
use crate::care::Stop;
use crate::content::steps::EMPTY;
use crate::content::{StepCopy, lines};

/// The copy of a stop. It is read by someone frightened: the action comes first.
pub(super) const fn stop(stop: Stop) -> StepCopy {
    match stop {
        Stop::Help => StepCopy {
            title: "Get help",
            heading: "Get help",
            line: "Very ill? Call now. If not, tap what fits.",
            ..EMPTY
        },
        Stop::Numbers => StepCopy {
            title: "Emergency numbers",
            heading: "Who to call in each place",
            line: "Find the place you are in. Tap to call.",
            note: "About half of these rest on one list alone, Android's. We have called none.",
            ..EMPTY
        },
        Stop::Emergency => EMERGENCY,
        Stop::Injury => INJURY,
        Stop::HeatIllness => HEAT_ILLNESS,
        Stop::Faint => FAINT,
        Stop::Alone => ALONE,
        Stop::Clot => CLOT,
        Stop::Urine => URINE,
        Stop::NotEasing => NOT_EASING,
        Stop::PainLasts => PAIN_LASTS,
        Stop::ManyPlaces => MANY_PLACES,
        Stop::AskFirst => StepCopy {
            title: "Ask before you run",
            heading: "Ask a doctor before you run.",
            line: "You told us of more than just a cramp.",
            note: "After a strain, no running for up to 8 weeks. Bad ones take longer. Source: NHS.",
            ..EMPTY
        },
        Stop::RunOver => StepCopy {
            title: "This run is over",
            heading: "This run is over.",
            line: "Walk home, or ask someone to fetch you.",
            dos: lines![sip!(), "See a doctor if it keeps coming back."],
            donts: lines!["Do not push through. That can injure you."],
            note: "Three returns end the run. That limit is our choice.",
        },
    }
}

/// After too much fluid, sports drinks do harm just as water does.
macro_rules! no_more_drinks {
    () => {
        "Do not drink more, or give more, after a lot of fluid."
    };
}
macro_rules! no_painkillers {
    () => {
        "Do not take ibuprofen, naproxen or similar."
    };
}
macro_rules! sip_if_awake {
    () => {
        "Sip if awake and not sick, but not after a lot of fluid."
    };
}
macro_rules! do_not_run_on {
    () => {
        "Do not run on."
    };
}
macro_rules! pregnant {
    () => {
        "Pregnant, or on water tablets? Say so."
    };
}

const EMERGENCY: StepCopy = StepCopy {
    title: "Call now",
    heading: "Call for help now.",
    line: "Say where you are and what is wrong.",
    dos: lines![
        "Not awake and not breathing normally? Push hard and fast on the chest.",
        "Gasping is not breathing. Send for a defibrillator.",
        "Breathing but not awake? Roll them on their side.",
        "Very hot, and confused or not awake? Cold water all over.",
        "Keep cooling until help comes.",
        "Very cold and confused? Lay flat, dry and wrap.",
        "Chest pain? The runner must sit and keep still.",
        "Diabetes, awake, can swallow? Give sugar now.",
        "The runner has their own inhaler or adrenaline pen? Use it.",
        "In a race? Shout for a marshal.",
        "Say how much fluid they drank, and any sickle cell trait.",
    ],
    donts: lines![
        "Do not walk or run on.",
        "Do not stretch, rub, heat or straighten the leg.",
        "Do not cool, wrap or raise a hard leg.",
        "Do not give anything by mouth unless fully awake.",
        no_more_drinks!(),
        "Do not hold them down in a fit or seizure.",
    ],
    note: "Sources: UK public health, NHS, NATA, practical guide to low sodium.",
};

const INJURY: StepCopy = StepCopy {
    title: "More than a cramp",
    heading: "Stop stretching. Rest the leg.",
    line: "A pop, or cannot stand on it? Get it seen today.",
    dos: lines![
        "Put something cold on it, wrapped.",
        "Take the cold off by 20 minutes.",
        "Wrap it, not too tight. Raise the leg.",
        "Foot numb, pale or cold? Take the wrap off. Call now.",
        "A lump in the groin? Get it seen today.",
        "Deep hip or groin pain? Do not walk. Get it seen today.",
        "Painful lump and sick? Call now.",
        "Worse, or no better in 3 days? Get it seen.",
    ],
    donts: lines![
        "Do not put heat on it for 2 to 3 days.",
        "Do not massage it for 2 to 3 days.",
        "Do not run or stretch.",
    ],
    note: "Source: NHS, sprains and strains.",
};

const HEAT_ILLNESS: StepCopy = StepCopy {
    title: "Too hot",
    heading: "Stop. Get in the shade. Lie down.",
    line: "Confused, worse, or no better in 30 minutes? Call for help.",
    dos: lines![
        "Confused or clumsy? Call now. Cool all over at once.",
        "Loosen or take off what you can.",
        "Wet your skin and fan it.",
        "Chills can mean too hot. Keep cooling.",
        "Wrapped ice at the neck and armpits.",
        sip_if_awake!(),
    ],
    donts: lines![
        "Do not stay alone. Phone someone now.",
        "Do not use a heat pack.",
        "Do not run again today.",
        no_painkillers!(),
    ],
    note: "Too little fluid can lead to heat exhaustion and heatstroke. Source: UK public health.",
};

const FAINT: StepCopy = StepCopy {
    title: "Near fainting after the finish",
    heading: "Lie down. Put your legs up.",
    line: "Stay down until you feel well.",
    dos: lines![
        sip_if_awake!(),
        "Cold or wet? Get warm and dry.",
        "Diabetes, awake, can swallow? Take some sugar now.",
        "Sit up slowly. Then walk.",
    ],
    donts: lines![
        "Do not stand still after a race.",
        "Do not run again today.",
    ],
    note: "Sources: Noakes, Asplund. The 10 minutes are our choice.",
};

const ALONE: StepCopy = StepCopy {
    title: "Alone, far from help",
    heading: "Alone? Stay put and be found.",
    line: "Call or text. Say your place on the map.",
    dos: lines![
        "No signal? Try satellite SOS.",
        "Blow a whistle 6 times. Wait a minute. Repeat.",
        "No whistle? Shout or flash a light.",
        "Too hot? Shade, and water on the skin.",
        "Cold? Put on dry layers. Sit on your pack.",
    ],
    donts: lines![
        "Do not move unless you can walk safely.",
        "Do not leave the path.",
    ],
    note: "Six signals a minute mean distress in the hills.",
};

const CLOT: StepCopy = StepCopy {
    title: "One swollen, warm leg",
    heading: "Get urgent help today.",
    line: "Do not rub it. Do not run on.",
    dos: lines![
        "Call a doctor or an urgent care line now.",
        "No doctor today? Go to an emergency department.",
        "Say that one leg is swollen, warm or sore.",
        "Say if you had a long trip or surgery, or take the pill.",
        "Say if pregnant, or had a baby lately.",
        "Say if you had cancer or a clot.",
        "Leg hard, or pain growing at rest? Call now.",
        "Chest pain or short of breath? Call for help now.",
    ],
    donts: lines![],
    note: "Redness is hard to see on brown and black skin. Source: NHS, DVT (deep vein thrombosis).",
};

const URINE: StepCopy = StepCopy {
    title: "Dark urine",
    heading: "Go to an emergency department now.",
    line: "Urine like tea or cola cannot wait.",
    dos: lines![
        "Ask someone to take you there. Nobody? Call now.",
        "Say you ran, and that your urine is dark.",
    ],
    donts: lines![
        "Do not wait to see if it clears.",
        do_not_run_on!(),
        no_painkillers!(),
    ],
    note: "Source: CDC, rhabdomyolysis.",
};

const NOT_EASING: StepCopy = StepCopy {
    title: "Still cramped",
    heading: "Stop running. It has not gone yet.",
    line: "Feel well? Rest it and go home.",
    dos: lines![
        "Still cramped after 1 hour? Get medical advice today.",
        "Keep cool in heat, warm in cold.",
        "Heart trouble or low-salt diet? Get advice now.",
        "Belly, chest or arms too? Call now.",
        "Weak, and lost a lot of fluid? Call now.",
        pregnant!(),
    ],
    donts: lines![do_not_run_on!(), "Do not stop a medicine on your own."],
    note: "A cramp lasts up to 10 minutes. Sources: NHS, Mayo Clinic, CDC.",
};

const PAIN_LASTS: StepCopy = StepCopy {
    title: "Still in pain",
    heading: "Stop for today. Do not run on.",
    line: "Hard belly, bleeding, near fainting, or worse? Call now.",
    dos: lines![
        "Chest, arm or jaw pain? Call now.",
        "Still there after 1 hour? Get medical advice today.",
        "Pregnant? Get medical advice now.",
    ],
    donts: lines![no_painkillers!()],
    note: "Over 10 minutes is long for a stitch. The times are our choice.",
};

const MANY_PLACES: StepCopy = StepCopy {
    title: "Cramps in many places",
    heading: "Cramps in many places? Get help now.",
    line: "Sit or lie down. Keep cool in heat, warm in cold.",
    dos: lines![
        "Chest, arm, jaw or belly too? Call now.",
        "Legs only? Call, or go to a doctor now.",
        "Say what you drank, and how much.",
        pregnant!(),
    ],
    donts: lines![do_not_run_on!(), no_more_drinks!()],
    note: "Sources: Mayo Clinic, CDC, practical guide to low sodium.",
};
