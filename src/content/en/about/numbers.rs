//! The numbers of the guide, each with its source.

use crate::content::article::Number;

/// Every number of the guide.
pub const NUMBERS: &[Number] = &[
    Number {
        what: "One hold",
        value: "30 seconds, less when it lets go; 20, 45 or 60 seconds if you set it so",
        source: "Merck Manual, runner's stretch (count to 30); Mayo Clinic, calf stretch (30 to 60 seconds)",
    },
    Number {
        what: "Holds for one cramp",
        value: "at most 5",
        source: "Merck Manual, runner's stretch (5 repeats)",
    },
    Number {
        what: "To get ready",
        value: "5 seconds, and 3 seconds after a pause",
        source: "Common practice of hold timers",
    },
    Number {
        what: "Going on in the same position",
        value: "at once, with no rest",
        source: "Miller 2022; AAOS; American Red Cross (hold until it abates)",
    },
    Number {
        what: "Rest before the test",
        value: "5 minutes, can be skipped",
        source: "Miller 2012 (force is back within minutes, in 20 young adults)",
    },
    Number {
        what: "From the first hold to getting help",
        value: "10 minutes",
        source: "NHS, leg cramps (they last up to 10 minutes)",
    },
    Number {
        what: "Ice",
        value: "asks after 2 minutes, off by 20 minutes, again after 2 to 3 hours, always wrapped",
        source: "NHS, sprains and strains; the 2 minutes are our own choice",
    },
    Number {
        what: "Heat",
        value: "asks after 5 minutes, off by 20 minutes, always wrapped",
        source: "Our own choice",
    },
    Number {
        what: "Neither ice nor heat",
        value: "asks after 2 minutes of rest",
        source: "Our own choice",
    },
    Number {
        what: "Offer to continue what was left",
        value: "up to 2 hours",
        source: "Our own choice",
    },
    Number {
        what: "Cramps that end a run",
        value: "the 3rd return",
        source: "Our own choice",
    },
    Number {
        what: "The test before running on",
        value: "the whole movement, 3 slow rises on tiptoe or bends of the knee, 1 minute of fast walking",
        source: "Our own choice",
    },
    Number {
        what: "Where early in a run ends and late begins",
        value: "45 minutes",
        source: "The article; we found no study for it",
    },
    Number {
        what: "Possible reasons",
        value: "at most 3, the best supported first",
        source: "Our own choice",
    },
    Number {
        what: "Watching for signs of more than just a cramp",
        value: "3 days",
        source: "CDC, rhabdomyolysis (hours to several days)",
    },
    Number {
        what: "The check on the next day",
        value: "8 in the morning",
        source: "Our own choice",
    },
    Number {
        what: "No heat and no massage after a strain",
        value: "2 to 3 days; the guide refuses heat for 72 hours",
        source: "NHS, sprains and strains",
    },
    Number {
        what: "No stretch after a tear, a clot, dark urine or an emergency",
        value: "72 hours; no running until a doctor says yes",
        source: "NHS, sprains and strains (2 to 3 days; up to 8 weeks)",
    },
    Number {
        what: "No running after heat illness, near fainting or cramps in many places",
        value: "24 hours",
        source: "NHS and UK public health (not today); the number is our own choice",
    },
    Number {
        what: "Call for help if cooling has not helped",
        value: "after 30 minutes",
        source: "UK public health, advice on heat",
    },
];
