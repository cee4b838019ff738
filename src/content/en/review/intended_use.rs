//! What the guide is for, what it is not for, and its rules.

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
            "Language: English, at a reading grade of 6 or below.",
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
        heading: "What the reviewer is asked",
        text: &[
            "Please judge for each screen whether the words are right, safe and complete for the person described above; for \
             each red flag whether it leads to the right place at the right urgency; for each threshold whether the value is \
             defensible; and for the hazard log whether a hazard is missing or a control too weak.",
            "Where the document says \u{201c}our own choice\u{201d}, no source was found. These are the places where your \
             judgement matters most.",
        ],
        items: &[],
    },
];

/// The rules that override the answers, for the reader of the pictures.
pub const RULES: Chapter = Chapter {
    heading: "Rules of the episode",
    text: &[
        "The pictures and tables show the answers alone. These rules apply at the entrance of every step, however it was \
         reached: by an answer, a link, a typed address or the browser's back button. Where script does not run, they stand \
         as text on the pages.",
    ],
    items: &[
        "When the most holds of one episode are used, a further stretch is replaced by the question about cold or warmth.",
        "Ten minutes after the first hold began, every step but a stop, and what is only read, is replaced by the page for a \
         cramp that will not stop.",
        "Heat is refused, with the reason, after a report of heat illness, a suspected strain, or numb skin. Ice is refused on \
         numb skin, and for two hours after it was on for its full time.",
        "\u{201c}It came back\u{201d} leads to the last stretch at once. The third return in one run ends the run.",
        "After a report of a tear, a clot, dark urine or an emergency, \u{201c}It came back\u{201d} leads to the page of that report, not to \
         a stretch, for 72 hours. A pop leads from every stretch to the page on injuries at once.",
        "After heat illness, a faint or cramps in many places, the test before running on is refused for 24 hours; after a tear, a \
         clot, dark urine or an emergency until the runner says that a doctor has allowed it. Going home is not refused.",
        "\u{201c}Get help\u{201d} is on every screen, and \u{201c}Back\u{201d} on every screen but the first.",
        "A double tap counts once. Time during which the phone slept, or nobody could see or hear the guide, is not counted \
         as held.",
    ],
};
