//! Headings and labels of the document.

/// The title.
pub const TITLE: &str = "Clinical review";
/// What it is.
pub const SUBTITLE: &str =
    "Everything the guide shows, says and decides, for a clinician to read and sign";
/// Before the version.
pub const VERSION: &str = "Version";
/// Before the hash.
pub const HASH: &str = "Hash of the copy";
/// What the hash covers.
pub const HASH_NOTE: &str = "SHA-256 of copy.txt beside this file. It covers everything in this document: what the guide is for, every word it shows or \
     says, every answer and where it leads, rules, constants and what is barred, hazards, vignettes, evidence and sources, drawings, \
     and every emergency number. A signature holds for this hash only; one changed word and it no longer does.";
/// Before the status of the review.
pub const STATUS: &str = "Status";
/// The contents.
pub const CONTENTS: &str = "Contents";
/// How to read it.
#[must_use]
pub fn how_to_read(chapters: usize, minutes: usize) -> String {
    format!(
        "Part one, chapters 1 to {chapters}, is what you sign: about {minutes} minutes at 200 words a minute. It begins with the pages \
         for an emergency, because most depends on them. What all stretches have in common stands once. Mark what is wrong in the \
         margin, then fill in the page for the signature. Part two is for reference."
    )
}
/// The chapters that are signed.
pub const TO_SIGN: &str = "Part one: to read and sign";
/// The chapters that are not.
pub const FOR_REFERENCE: &str = "Part two: for reference";

/// The chapter on changes.
pub const CHANGES: &str = "Changes since the last signature";
/// If there has been no signature.
pub const NO_SIGNATURE: &str = "Nobody has signed yet: everything is new.";
/// If the signed copy is missing.
pub const NO_SIGNED_COPY: &str = "The copy that was signed is not in docs/review/signed, so the changes cannot be shown: read everything.";
/// If nothing has changed.
pub const NO_CHANGES: &str = "Nothing has changed since the last signature.";
/// Before the last signature.
pub const LAST_SIGNED: &str = "Last signed:";
/// Lines that are gone.
pub const GONE: &str = "Gone";
/// Lines that are new.
pub const NEW: &str = "New";

/// The chapter on red flags.
pub const FLAGS: &str = "Red flags: what is caught, and at what price";
/// Before its table.
pub const FLAGS_NOTE: &str =
    "In the order of the screen. The sign is the button as the runner reads it.";
/// The columns of its table.
pub const FLAG_COLUMNS: [&str; 5] = [
    "Sign on the button",
    "Leads to",
    "Meant to catch",
    "Tapped without cause",
    "Missed",
];

/// The chapter on what answers bar.
pub const BARS: &str = "What an answer bars";
/// Before its tables. After so many hours a cramp is a new one.
#[must_use]
pub fn bars_note(hours: u64) -> String {
    format!(
        "Played through the program hour by hour for four days, then day by day for a month: a calf cramp has just gone, the answer is \
         given, and each of the four is tried. A cell says for how long it is barred, and what is shown instead. \u{201c}It came \
         back\u{201d} leads to the last stretch only while the cramp counts as the same one, {hours} hours at most; later to the first \
         question, unless it is barred. From the first question a stretch can always be chosen anew."
    )
}
/// The columns of its tables.
pub const BAR_COLUMNS: [&str; 5] = [
    "After",
    "Stretch by \u{201c}It came back\u{201d}",
    "Heat",
    "Ice",
    "Test before running on",
];
/// Before the answers that are no flags.
pub const OTHER_ANSWERS: &str = "Other answers that bar something, with the screens they are on";
/// After the first of many addresses.
#[must_use]
pub fn and_others(count: usize) -> String {
    format!("and {count} others like it")
}
/// How long something is barred.
#[must_use]
pub fn for_hours(hours: Option<u64>) -> String {
    match hours {
        Some(hours) => format!("{hours} h"),
        None => "until a doctor says yes".to_owned(),
    }
}
/// Before what is shown once a bar has ended, and bars as well.
pub const THEN: &str = "then";
/// Nothing is barred.
#[must_use]
pub const fn open(is_return: bool) -> &'static str {
    if is_return { "stretches" } else { "open" }
}

/// The chapter on rules.
pub const RULES: &str = "Rules of the episode";
/// Before the steps that the ten minutes do not replace.
pub const SPARED: &str = "Not replaced after the ten minutes:";
/// Before the screens whose words depend on what was answered before.
pub const VARIANTS: &str = "Screens that say something else after certain answers";
/// The columns of that table.
pub const VARIANT_COLUMNS: [&str; 4] = ["Screen", "After", "Says", "Leaves out"];

/// The chapter with pictures.
pub const PICTURES: &str = "The ways through the guide";
/// Before the pictures.
pub const PICTURES_NOTE: &str = "Each box is one screen, with its heading and, below, its answers in order. A line leads to the screen an answer \
     opens; where the line would cross the picture or leave it, the address stands below the answer. Red: a stop, where self-care ends.";
/// In place of the red flags, where they are listed elsewhere.
pub const ALL_FLAGS: &str = "Each red flag, in the order of its chapter";
/// How many screens a part has.
#[must_use]
pub fn screens(count: usize) -> String {
    match count {
        1 => "1 screen".to_owned(),
        _ => format!("{count} screens"),
    }
}
/// The picture of the whole.
pub const OVERVIEW: &str = "All parts";
/// The name of a part of the guide, by the first word of its addresses.
#[must_use]
pub fn part(segment: &str) -> String {
    match segment {
        "" => "The first questions".to_owned(),
        "treatment" => "Cold, warm or rest".to_owned(),
        "help" => "Help and stops".to_owned(),
        "after" => "After the cramp, and running on".to_owned(),
        "why" => "Why it happened, and prevention".to_owned(),
        "pages" => "Practice, diary and settings".to_owned(),
        "quad" => "Front of the thigh".to_owned(),
        "hamstring" => "Back of the thigh".to_owned(),
        "other" => "Somewhere else".to_owned(),
        "foot" => "Sole of the foot".to_owned(),
        "night" => "In bed".to_owned(),
        "helper" => "Helping someone".to_owned(),
        "side" => "Side stitch".to_owned(),
        other => {
            let mut name = other.replace('-', " ");
            if let Some(first) = name.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            name
        }
    }
}

/// The chapter with the stop pages.
pub const STOPS: &str = "When self-care ends, word by word";
/// Before the screens.
pub const SCREENS_NOTE: &str = "Left the picture, right the words in the order of the screen. \u{201c}Said\u{201d} is what the voice says if the runner taps \
     nothing, with the time since the screen appeared. Screens with the same words are shown once, with all of their addresses. \
     \u{201c}Back\u{201d} and \u{201c}Get help\u{201d} are on every screen and not repeated.";
/// The reminders that a runner may put into a calendar.
pub const REMINDERS: &str = "Reminders, as files for the runner's calendar";
/// The chapter with the care.
pub const CARE: &str = "Stretches and treatments, word by word";
/// Before it.
pub const CARE_NOTE: &str = "First the questions, then the stretches, then cold, warmth, rest and the test before running on.";
/// The stretches.
pub const STRETCHES: &str = "Stretches";
/// What they have in common.
pub const ON_EVERY_STRETCH: &str = "On every stretch";
/// Where the two answers lead that a helper gives in other words.
pub const SHARP_OR_POP: &str = "\u{201c}It is sharp\u{201d} (\u{201c}They say it is sharp\u{201d}) leads to whether it still is, eased off; \
     \u{201c}Felt a pop\u{201d} (\u{201c}They felt a pop\u{201d}) to /help/injury/.";
/// What is said first on every stretch.
pub const SAID_FIRST: &str = "0:00 its title, its heading and the line below.";
/// The treatments, and the test.
pub const TREATMENTS: &str = "Cold, warmth, rest, and running on";
/// The chapter with all others.
pub const OTHER_SCREENS: &str = "All other screens";
/// The labels of a screen.
pub const DO: &str = "Do";
/// See [`DO`].
pub const DO_NOT: &str = "Do not";
/// See [`DO`].
pub const NOTE: &str = "Small print";
/// See [`DO`].
pub const ANSWERS: &str = "Answers";
/// See [`DO`].
pub const RULE: &str = "rule";
/// See [`DO`].
pub const SAID: &str = "Said";
/// See [`DO`].
pub const ANNOUNCED: &str = "To screen readers";
/// The screens that repeat a stretch for practice.
pub const PRACTICE: &str = "Practice without a cramp";
/// Before them.
pub const PRACTICE_NOTE: &str =
    "Each shows picture, heading and line of its stretch, the timer, and this small print instead:";
/// The emergency number comes first on this screen.
pub const CALL_FIRST: &str = "The emergency number is the first button on this screen.";
/// The emergency number comes after the heading and the line on this screen.
pub const CALL_BELOW: &str = "The emergency number stands below the heading and its line.";

/// The chapter on constants.
pub const THRESHOLDS: &str = "Numbers";
/// Before its table.
pub const THRESHOLDS_NOTE: &str = "Every constant of the rules that decides about the care, read from the program itself; those of the \
     program alone stand in part two. A test fails if one is missing.";
/// The chapter on those of the program alone.
pub const PROGRAM_THRESHOLDS: &str = "Numbers of the program alone";
/// The columns of its table.
pub const THRESHOLD_COLUMNS: [&str; 5] =
    ["Number", "Decides", "Source", "If too low", "If too high"];
/// The numbers of the copy that are not constants.
pub const COPY_NUMBERS: &str = "Numbers that only the words say";
/// Before them.
pub const COPY_NUMBERS_NOTE: &str = "The program does not count them: the runner does. A test fails if a span of time in the words is neither here nor above.";

/// The chapter on hazards.
pub const HAZARDS: &str = "Hazard log";
/// Before the log.
pub const HAZARDS_NOTE: &str = "After each control stands the automatic test that fails without it, or that there is none. \u{201c}Remains\u{201d} is the \
     risk that no control removes. Hazards of the program alone stand in part two.";
/// The chapter on those.
pub const PROGRAM_HAZARDS: &str = "Hazards of the program alone";
/// The labels of a hazard.
pub const HAZARD_LABELS: [&str; 4] = ["Cause", "Harm", "Controls", "Remains"];
/// In place of a test.
pub const NO_TEST: &str = "no test";

/// The chapter on vignettes.
pub const VIGNETTES: &str = "Vignettes";
/// Before the vignettes.
pub const VIGNETTES_NOTE: &str = "Short cases, each run against the program with its clock by an automatic test. Those that forbid something are \
     also searched exhaustively: no order of answers from the end on reaches it. Back, \u{201c}Get help\u{201d} and the name of the guide are no \
     answers: a wrong tap must always be reversible.";
/// The columns of the table.
pub const VIGNETTE_COLUMNS: [&str; 4] = ["Case", "Taps", "Must end at", "Must not reach"];
/// Waiting in a vignette.
pub const HOLDS_TO_THE_END: &str = "holds to the end";
/// The unit of waiting in a vignette.
pub const MINUTES_PASS: &str = "min pass";
/// Before a vignette that the guide does not satisfy.
pub const NOT_IN_GUIDE: &str = "Not in this version of the guide.";
/// What a flag forbids.
pub const ANY_STRETCH: &str = "any stretch";

/// The chapter on pages that are only read.
pub const PAGES: &str = "Pages to read";

/// The chapter on evidence.
pub const EVIDENCE: &str = "Claims, evidence and sources";
/// The columns of the table.
pub const EVIDENCE_COLUMNS: [&str; 5] = [
    "Claim",
    "Label",
    "The guide says",
    "The article says instead",
    "Sources",
];
/// The heading of the sources.
pub const SOURCES: &str = "Sources";

/// In place of an address.
pub const NO_ADDRESS: &str = "no address";

/// The chapter on emergency numbers.
pub const NUMBERS: &str = "Emergency numbers";
/// Before the numbers.
pub const NUMBERS_NOTE: &str = "Chosen from the time zone of the phone first, then from the region of its language. A place without a certain number \
     shows 112 with \u{201c}or your local number\u{201d}. \u{201c}Checked\u{201d} is the day on which the source was read; no number was called. \
     Second lines stand below the first on the pages for help.";
/// The columns of its table.
pub const NUMBER_COLUMNS: [&str; 4] = ["Place", "Number", "Second line", "Source"];
/// The last row.
pub const ANYWHERE_ELSE: &str = "Anywhere else";
/// The list of sources.
pub const NUMBER_SOURCES: &str = "What the sources say";
/// Of a source whose words were not recorded.
pub const NOT_RECORDED: &str = "read when the number was entered; its address was not recorded.";
/// The chapter with tables.
pub const TABLES: &str = "The ways as tables";
/// The columns of the tables.
pub const TABLE_COLUMNS: [&str; 3] = ["Screen", "Answer", "Leads to"];
/// The chapter with the remaining words.
pub const OTHER_WORDS: &str = "All other words";
/// Before them.
pub const OTHER_WORDS_NOTE: &str = "What stands nowhere above, by the part of the guide it belongs to and in the order of the screens. Parts of sentences are \
     joined by the program: \u{201c}4 of 6\u{201d} and \u{201c}came after 45 minutes\u{201d}.";
/// What a file of the copy is, by its path in the folder of the language.
#[must_use]
pub fn file(path: &str) -> &str {
    match path.split('/').next().unwrap_or_default() {
        "about" => "The page of sources",
        "after" => "After the cramp",
        "country" | "countries" | "number_sources" => "Countries and sources of their numbers",
        "cue" => "The voice",
        "description" => "Descriptions for search engines",
        "diary" => "The diary",
        "embed" => "The guide inside a store's page",
        "evidence" => "Labels of evidence",
        "label" => "Answers",
        "learn" => "The page on cramps",
        "mod" | "ui" => "The frame of every screen, and the settings",
        "offline" => "Installing, updating and working offline",
        "place" => "Show my place",
        "plan" | "why" => "Reasons and the plan",
        "practice" => "Practice",
        "print" => "The sheets for a race",
        "return_to_run" => "The test before running on",
        "stop" => "Pages for help",
        "stores" => "The page for stores",
        "stretch" => "Stretches",
        other => other,
    }
}

/// The page to sign.
pub const SIGNING: &str = "Signature";
/// What the signature says.
pub const SIGNING_TEXT: &str = "I have read this document. In my judgement the guide, at this version and hash, is fit for its intended use, within the \
     scope and with the reservations below.";
/// The fields of the form.
pub const FIELDS: [&str; 6] = [
    "Name",
    "Role",
    "Registration or qualification",
    "Date",
    "Scope and reservations",
    "Signature",
];
/// How the signature is recorded.
pub const SIGNING_NOTE: &str = "docs/review/README.md says how a signature is recorded. The guide shows name, role and date on its page of sources.";
