//! The numbers that only the copy says: where, why, and what follows if they are wrong.

use crate::content::review::NumberInCopy;

/// Every one, in the order of urgency.
pub const COPY_NUMBERS: &[NumberInCopy] = &[
    NumberInCopy {
        at: "help/heat-illness/",
        says: "30 minutes",
        decides: "How long to cool somebody who is hot and awake before calling for help.",
        source: "UK public health and NHS, heat exhaustion (no better in 30 minutes: call)",
        too_low: "Ambulances for runners who recover in the shade.",
        too_high: "Heat exhaustion becomes heat stroke while it is waited for. Confusion and getting worse call at once.",
    },
    NumberInCopy {
        at: "help/faint/",
        says: "10 minutes",
        decides: "How long to lie after a faint at the finish before it is an emergency.",
        source: "Our own choice; the sources give the position but no time (Noakes 2007, Asplund 2011)",
        too_low: "Calls for a harmless faint.",
        too_high: "A cardiac cause, heat stroke or low sodium is waited for.",
    },
    NumberInCopy {
        at: "side/",
        says: "10 minutes",
        decides: "How long a stitch may last before it leads to the page for a cramp that will not stop.",
        source: "Our own choice, the same as for a cramp",
        too_low: "Alarm over an ordinary stitch.",
        too_high: "Pain from the chest or belly is taken for a stitch.",
    },
    NumberInCopy {
        at: "help/not-easing/",
        says: "1 hour",
        decides: "How long a cramp may last in a runner who feels well before advice is to be sought today.",
        source: "CDC, heat cramps (seek medical attention if they do not subside within 1 hour)",
        too_low: "Visits for a cramp that would have gone.",
        too_high: "An electrolyte disorder, a clot or compartment syndrome is seen late.",
    },
    NumberInCopy {
        at: "help/injury/",
        says: "3 days",
        decides: "How long an injury that gets no better may be watched before it is seen.",
        source: "Our own choice, after NHS, sprains and strains (see somebody if it does not improve)",
        too_low: "Visits for minor strains.",
        too_high: "A tear or a fracture is seen late. A pop, or not being able to stand on it, asks to be seen today.",
    },
    NumberInCopy {
        at: "help/injury/",
        says: "2 to 3 days",
        decides: "How long an injured muscle is to have no heat and no massage; said, and not counted.",
        source: "NHS, sprains and strains",
        too_low: "More bleeding into the muscle.",
        too_high: "Less comfort.",
    },
    NumberInCopy {
        at: "help/ask-first/",
        says: "8 weeks",
        decides: "How long a strain may take; said, and not counted: a doctor's yes ends the bar.",
        source: "NHS, sprains and strains",
        too_low: "Running on a muscle that is not healed.",
        too_high: "A longer rest than needed.",
    },
    NumberInCopy {
        at: "ice/",
        says: "2 to 3 hours",
        decides: "The pause between two packs of ice; the program holds the lower number (ICE_AGAIN).",
        source: "NHS, sprains and strains",
        too_low: "Frost burn by repetition.",
        too_high: "Less relief of soreness.",
    },
    NumberInCopy {
        at: "help/alone/",
        says: "6 times",
        decides: "The distress signal: six blasts of a whistle, then a minute's pause.",
        source: "Mountain Rescue England and Wales; the international alpine signal",
        too_low: "Not recognised as a signal.",
        too_high: "Not recognised as a signal.",
    },
    NumberInCopy {
        at: "prevent/",
        says: "45 minutes",
        decides: "Named as the article's number for when a run needs salts; the guide itself says an hour.",
        source: "The article; no study was found. Usual advice on electrolytes is from about an hour on",
        too_low: "Salt for runs that need none.",
        too_high: "Advice on salt comes too late in long, hot runs.",
    },
];
