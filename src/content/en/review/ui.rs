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
pub const HASH_NOTE: &str = "SHA-256 of copy.txt beside this file: every word the guide shows or says, every answer and where it leads, \
     every constant and every emergency number. A signature holds for this hash only; one changed word and it no longer does. \
     Drawings, colours and the words of this document are not part of it.";
/// Before the status of the review.
pub const STATUS: &str = "Status";
/// The contents.
pub const CONTENTS: &str = "Contents";
/// How to read it.
pub const HOW_TO_READ: &str = "Reading takes about an hour. Chapters 1 to 8 are the review; the rest is for reference. Mark what is wrong in the \
     margin, then fill in the last page.";

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

/// The chapter with pictures.
pub const PICTURES: &str = "The ways through the guide";
/// Before the pictures.
pub const PICTURES_NOTE: &str = "Each box is one screen, with its heading and, below, its answers in order. A line leads to the screen an answer \
     opens; where the line would cross the picture or leave it, the address stands below the answer. Red: a stop, where self-care ends.";
/// In place of the red flags, where they are listed elsewhere.
pub const ALL_FLAGS: &str = "Each red flag, as on the page of help";
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

/// The chapter with all screens.
pub const SCREENS: &str = "The screens, word by word";
/// Before the screens.
pub const SCREENS_NOTE: &str = "Left the picture, right the words in the order of the screen. \u{201c}Said\u{201d} is what the voice says if the runner taps \
     nothing, with the time since the screen appeared. Screens with the same words are shown once, with all of their addresses. \
     \u{201c}Back\u{201d} and \u{201c}Get help\u{201d} are on every screen and not repeated.";
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
/// See [`DO`].
pub const PICTURE: &str = "Picture";
/// See [`DO`].
pub const NO_PICTURE: &str = "no picture";
/// See [`DO`].
pub const PREVIEW: &str = "In search results";
/// The screens that repeat a stretch for practice.
pub const PRACTICE: &str = "Practice without a cramp";
/// Before them.
pub const PRACTICE_NOTE: &str =
    "Each shows picture, heading and line of its stretch, the timer, and this small print instead:";
/// The emergency number comes first on this screen.
pub const CALL_FIRST: &str = "The emergency number is the first button on this screen.";

/// The chapter on constants.
pub const THRESHOLDS: &str = "Thresholds";
/// Before its table.
pub const THRESHOLDS_NOTE: &str = "Every constant of the rules, read from the program itself. A test fails if one is missing here.";
/// The columns of its table.
pub const THRESHOLD_COLUMNS: [&str; 6] = [
    "Constant",
    "Value",
    "Decides",
    "Source",
    "If too low",
    "If too high",
];

/// The chapter on hazards.
pub const HAZARDS: &str = "Hazard log";
/// Before the log.
pub const HAZARDS_NOTE: &str = "Controls are listed with the automatic tests that hold them; a test fails if one of these no longer exists. \
     \u{201c}Remains\u{201d} is the risk that no control removes.";
/// The labels of a hazard.
pub const HAZARD_LABELS: [&str; 5] = ["Cause", "Harm", "Controls", "Held by", "Remains"];

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
pub const EVIDENCE_COLUMNS: [&str; 4] = [
    "Claim",
    "Label",
    "The guide says",
    "The article says instead",
];
/// The heading of the sources.
pub const SOURCES: &str = "Sources";

/// The chapter on emergency numbers.
pub const NUMBERS: &str = "Emergency numbers";
/// Before the numbers.
pub const NUMBERS_NOTE: &str = "Chosen from the time zone of the phone first, then from the region of its language. A place without a certain number \
     shows 112 with \u{201c}or your local number\u{201d}.";
/// The chapter with tables.
pub const TABLES: &str = "The ways as tables";
/// The columns of the tables.
pub const TABLE_COLUMNS: [&str; 3] = ["Screen", "Answer", "Leads to"];
/// The chapter with the remaining words.
pub const OTHER_WORDS: &str = "All other words";
/// Before them.
pub const OTHER_WORDS_NOTE: &str = "The frame, the settings, the diary and the page for stores, in alphabetical order. Parts of \
     sentences are joined by the program.";

/// The last page.
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
