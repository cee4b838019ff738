//! What the guide is for, what it is not for, and what the reviewer is asked.

use crate::content::review::Chapter;

/// The first chapters of the document.
pub const CHAPTERS: &[Chapter] = &[
    Chapter {
        heading: "Intended use",
        text: &[
            "Uncramp gives first-aid guidance for exercise-associated and nocturnal cramps of the leg, foot and buttock, \
             and for the side stitch. It asks where the cramp is, shows one stretch at a time, times the hold, offers cold, \
             warmth or rest when stretching was not enough, and says when self-care is over and whom to call.",
            "It does not diagnose, it measures nothing, and it knows only what is tapped. It gives no individual risk, no dose \
             and no medicine. All decisions remain with the person who taps.",
        ],
        items: &[
            "Users: adults who run, during or after a run or at night; and a bystander, friend or marshal who helps one.",
            "Situation: outdoors, alone or not, in pain, often tired, hot or cold, sometimes without a network. Read at arm's \
             length, or followed by ear.",
            "Device: the user's own phone, in any current browser, with or without script, sound, storage or network.",
            "Language: English, at a reading grade of 6 or below; and its translations, each of which has a review document of its own.",
        ],
    },
    Chapter {
        heading: "Excluded",
        text: &[
            "The guide is not meant for the following, and leads away from self-care where it can tell:",
        ],
        items: &[
            "Anyone with a red flag: the guide shows whom to call, and no stretch.",
            "Children without an adult. An adult who helps a child is told to be gentler and to get help sooner.",
            "Cramp in the chest, an arm, the jaw, or many muscles at once, and cramp after heavy loss of fluid with weakness.",
            "Diagnosis or treatment of recurrent cramp, of muscle pain under a statin, of claudication, or of cramps of \
             pregnancy, dialysis, liver disease or motor neurone disease. The guide says to see a doctor.",
            "Clearance to compete. The test before running on is a caution, not a fitness test.",
            "Any use in which the phone is the only way to notice that a person is getting worse.",
        ],
    },
    Chapter {
        heading: "What you are asked",
        text: &[
            "Part one is what you sign. Please judge whether the stop pages, the stretches and the treatments are \
             right, safe and complete for the person described above; whether each red flag leads to the right place at the right \
             urgency and bars what it must; whether each number is defensible; and whether a hazard is missing or a control too weak.",
            "Where the document says \u{201c}our own choice\u{201d}, no source was found. These are the places where your \
             judgement matters most.",
            "Part two is for reference: the other screens, the ways as pictures and tables, the evidence and its sources, the \
             emergency numbers, and all other words. You need not read it to sign; your signature may exclude it under \
             \u{201c}Scope and reservations\u{201d}.",
        ],
        items: &[],
    },
];
