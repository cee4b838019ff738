//! The pages where self-care ends.

use super::EMPTY;
use crate::care::Stop;
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
        Stop::RunOver => StepCopy {
            title: "This run is over",
            heading: "This run is over.",
            line: "Walk home, or ask someone to fetch you.",
            dos: lines![
                "Rest it today. Sip when thirsty.",
                "See a doctor if it keeps coming back.",
            ],
            donts: lines!["Do not push through. That can injure you."],
            note: "Three returns end the run. That limit is our choice.",
        },
    }
}

const EMERGENCY: StepCopy = StepCopy {
    title: "Call now",
    heading: "Call for help now.",
    line: "Say where you are and what is wrong.",
    dos: lines![
        "Not awake, not breathing well? Push hard on the chest.",
        "Send for a defibrillator.",
        "Breathing but not awake? Roll them on their side.",
        "Hot and confused? Cold water all over, at once.",
        "In a race? Shout for a marshal.",
        "Say so if you have sickle cell trait.",
    ],
    donts: lines![
        "Do not walk or run on.",
        "Do not stretch, rub or heat the leg.",
        "Do not give or drink more water after drinking a lot.",
        "Do not hold them down in a fit.",
    ],
    note: "Sources: UK public health, NHS, NATA, consensus on low sodium in sport.",
};

const INJURY: StepCopy = StepCopy {
    title: "More than a cramp",
    heading: "Stop stretching. Rest the leg.",
    line: "A pop, or cannot stand on it? Get it seen today.",
    dos: lines![
        "Put something cold on it, wrapped.",
        "Take the cold off by 20 minutes.",
        "Wrap it, not too tight. Raise the leg.",
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
        "Confused or clumsy? Call now. Cool first, all over.",
        "Loosen or take off what you can.",
        "Wet your skin and fan it.",
        "Wrapped ice at the neck and armpits.",
        "Sip if awake, but not if you drank a lot.",
    ],
    donts: lines![
        "Do not use a heat pack.",
        "Do not run again today.",
        "Do not cool someone who feels cold.",
        "Do not take ibuprofen.",
    ],
    note: "Too little fluid can lead to heat exhaustion and heatstroke. Source: UK public health.",
};

const FAINT: StepCopy = StepCopy {
    title: "Faint after the finish",
    heading: "Lie down. Put your legs up.",
    line: "Stay down until you feel well.",
    dos: lines![
        "Sip if you are awake and not sick.",
        "Cold or wet? Get warm and dry.",
        "Diabetes? Take some sugar now.",
        "Sit up slowly. Then walk.",
    ],
    donts: lines!["Do not stand still after a race."],
    note: "Sources: Noakes, Asplund. The 10 minutes are our choice.",
};

const ALONE: StepCopy = StepCopy {
    title: "Alone, far from help",
    heading: "Alone? Stay warm and be found.",
    line: "Call or text. Say your place on the map.",
    dos: lines![
        "No signal? Try higher ground, or satellite SOS.",
        "Blow a whistle 6 times. Wait a minute. Repeat.",
        "Put on dry layers. Sit on your pack.",
    ],
    donts: lines!["Do not leave the path."],
    note: "Six signals a minute mean distress in the hills.",
};

const CLOT: StepCopy = StepCopy {
    title: "A swollen, warm leg",
    heading: "Get urgent help today.",
    line: "Do not rub it. Do not run on.",
    dos: lines![
        "Call a doctor or an urgent care line now.",
        "Say that one leg is swollen, warm or sore.",
        "Say if you had a long trip or surgery, or take the pill.",
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
        "Ask someone to take you there.",
        "Say you ran, and that your urine is dark.",
    ],
    donts: lines![
        "Do not wait to see if it clears.",
        "Do not run on.",
        "Do not take ibuprofen.",
    ],
    note: "Source: CDC, rhabdomyolysis.",
};

const NOT_EASING: StepCopy = StepCopy {
    title: "Still cramped",
    heading: "Most cramps have gone by now.",
    line: "Feel well? Rest it, keep warm, and go home.",
    dos: lines![
        "Still cramped after 1 hour? Get medical advice today.",
        "Belly, chest or arms too? Call now.",
        "Weak, and lost a lot of fluid? Call now.",
        "Pregnant, or on water tablets? Say so.",
    ],
    donts: lines!["Do not run on.", "Do not stop a medicine on your own."],
    note: "A cramp lasts up to 10 minutes. Sources: NHS, Mayo Clinic, CDC.",
};
