//! The copy of the diary: its page, its form, its files, its plots, and the reminders it adds to a calendar.

use crate::care::{Leg, Muscle};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;
use crate::text::joined;

/// The page.
pub const PAGE: StepCopy = StepCopy {
    title: "Diary",
    heading: "Diary",
    line: "Kept on this device only.",
    ..EMPTY
};
/// Shown where there is no app to store a diary.
pub const NEEDS_APP: &str = "The diary comes with the app.";
/// Shown while there is no entry.
pub const EMPTY_YET: &str = "No cramps saved yet.";
/// How to add one.
pub const EMPTY_HOW: &str = "When a cramp has gone, tap \u{201c}Save to diary\u{201d}.";

/// The button that saves a cramp to the diary.
pub const SAVE_TO_DIARY: &str = "Save to diary";
/// Announced when it is saved.
pub const SAVED: &str = "Saved";
/// The link to the saved cramp.
pub const IN_YOUR_DIARY: &str = "In your diary";

/// The heading of the form.
pub const EDIT_HEADING: &str = "Edit entry";
/// The field for the stretch that worked, which implies the muscle.
pub const STRETCH: &str = "Muscle and stretch that worked";
/// The field for the leg.
pub const LEG: &str = "Which leg";
/// The field for the number of holds.
pub const HOLDS: &str = "Holds";
/// The field for the time it took.
pub const TIME_TO_RELIEF: &str = "Time to relief";
/// The minutes of that time, also the unit after a number.
pub const MINUTES: &str = "minutes";
/// The seconds of that time, also the unit after a number.
pub const SECONDS: &str = "seconds";
/// Shown if the time is not known.
pub const NOT_KNOWN: &str = "not known";
/// The field for whether ice was used.
pub const ICE: &str = "Ice";
/// The field for whether heat was used.
pub const HEAT: &str = "Heat";
/// The fields for the answers to the questions.
pub const WHY: &str = "Why it may have come";
/// The option for a question that was not answered.
pub const NO_ANSWER: &str = "No answer";
/// The field for free text.
pub const NOTE: &str = "Note";

/// The heading of the list.
pub const ENTRIES: &str = "Entries";
/// After the number 1 in the list.
pub const HOLD_AFTER: &str = "hold";
/// After any other number in the list.
pub const HOLDS_AFTER: &str = "holds";
/// In the text alternative of a plot.
pub const TABLE_BELOW: &str = "The numbers are in the table below.";
/// A file was offered for download.
pub const FILE_READY: &str = "The file is ready.";
/// The browser cannot create a file.
pub const NO_FILE: &str = "This browser cannot make a file.";
/// The browser can neither share nor copy.
pub const NOT_SHARED: &str = "This browser cannot share or copy it.";

/// The button that opens the form of an entry.
pub const EDIT: &str = "Edit";
/// The button that deletes an entry.
pub const DELETE: &str = "Delete";
/// Says that an entry was deleted.
pub const DELETED: &str = "Deleted";
/// The button that restores it.
pub const UNDO: &str = "Undo";
/// The button that saves the form.
pub const SAVE: &str = "Save";
/// The button that cancels.
pub const CANCEL: &str = "Cancel";
/// The button that lists older entries.
pub const SHOW_MORE: &str = "Show more";

/// The heading above export and import.
pub const FILES: &str = "Your data";
/// Exports everything to a file that can be imported again.
pub const EXPORT_JSON: &str = "Export JSON";
/// Exports a table for a spreadsheet.
pub const EXPORT_CSV: &str = "Export CSV";
/// Imports a file.
pub const IMPORT: &str = "Import";

/// After a number: entries that are not in this diary yet.
pub const IMPORT_NEW: &str = "new";
/// After a number: entries that are identical in this diary.
pub const IMPORT_SAME: &str = "already here";
/// After a number: entries that were edited later in the file.
pub const IMPORT_NEWER: &str = "newer in the file";
/// After a number: entries that were edited later in this diary.
pub const IMPORT_OLDER: &str = "older in the file";
/// Before a number: the button that adds them.
pub const ADD: &str = "Add";
/// After a number: they were added.
pub const ADDED: &str = "added";
/// Shown if everything in the file is already in this diary.
pub const NOTHING_NEW: &str = "Nothing new in this file.";

/// Before the reason why a file is rejected.
pub const REFUSED: &str = "Nothing was added.";
/// The browser cannot read the file.
pub const UNREADABLE: &str = "The file cannot be read.";
/// The file is not valid JSON.
pub const NOT_JSON: &str = "Broken at this line.";
/// The file is not a diary.
pub const NOT_A_DIARY: &str = "This is not a diary file.";
/// The file comes from a newer version.
pub const NEWER_VERSION: &str = "This file is from a newer version. Reload the app first.";
/// Before the name of a missing field.
pub const MISSING: &str = "Missing:";
/// Before the name of a field with an invalid value.
pub const BAD: &str = "Not right:";
/// The same entry appears twice in the file.
pub const TWICE: &str = "The same entry is in it twice.";
/// More entries than a diary can have.
pub const TOO_MANY: &str = "Too many entries.";
/// More bytes than a diary can have.
pub const TOO_LARGE: &str = "The file is too large.";

/// Some stored records come from a newer version, or are corrupt.
pub const QUARANTINED: &str = "Some records cannot be read here. They are kept.";
/// The browser stores nothing.
pub const NOT_SAVED_BLOCKED: &str = super::ui::NOT_SAVED;
/// There is no room.
pub const NOT_SAVED_FULL: &str = "Not saved: this device has no room left.";
/// There is no room for the contents of a file: follows [`REFUSED`].
pub const NO_ROOM: &str = "This device has no room for it.";

/// The button that deletes everything.
pub const DELETE_ALL: &str = "Delete everything";
/// Asks for confirmation.
pub const DELETE_ALL_ASK: &str = "Delete every entry on this device?";
/// The consequence.
pub const DELETE_ALL_WARNS: &str = "This cannot be undone. Export first to keep a copy.";
/// Not everything was deleted.
pub const NOT_DELETED: &str = "This browser did not delete it all. Try again.";

/// The title of the plot of cramps.
pub const CRAMPS_A_WEEK: &str = "Cramps a week";
/// The first column of the table for both plots.
pub const WEEK_FROM: &str = "Week from";
/// The choice of the muscle whose cramps are listed.
pub const MUSCLE: &str = "Muscle";
/// The column and the choice for all muscles together.
pub const ALL_MUSCLES: &str = "All";
/// The column for the median.
pub const HALF_WITHIN: &str = "Half had gone within";
/// The button that shows the numbers of a plot.
pub const AS_TABLE: &str = "As a table";

/// The name of a muscle.
#[must_use]
pub const fn muscle(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "Calf",
        Muscle::BackOfThigh => "Back of thigh",
        Muscle::FrontOfThigh => "Front of thigh",
        Muscle::Foot => "Foot",
        Muscle::Toes => "Toes",
        Muscle::InnerThigh => "Inner thigh",
        Muscle::Buttock => "Buttock",
        Muscle::Other => "Other",
    }
}

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// A day of the year, by the number of its month, 0 to 11: `23 Nov`.
#[must_use]
pub fn day(day: &str, month: usize) -> String {
    let month = MONTHS.get(month).copied().unwrap_or_default();
    joined(&[day, " ", month])
}

/// When it was; the weekday counts from Monday, 0: `Mon 23 Nov 2026, 18:04`.
#[must_use]
pub fn date(weekday: usize, day: &str, year: &str, time: &str) -> String {
    let weekday = WEEKDAYS.get(weekday).copied().unwrap_or_default();
    joined(&[weekday, " ", day, " ", year, ", ", time])
}

/// Minutes, unless there are none, and seconds: `1 min 20 s`.
#[must_use]
pub fn duration(minutes: &str, seconds: &str) -> String {
    if minutes.is_empty() {
        joined(&[seconds, " s"])
    } else {
        joined(&[minutes, " min ", seconds, " s"])
    }
}

/// What is wrong with a line of a file, and with which field, if it is one: `Line 3: Broken at this line.`
#[must_use]
pub fn at_line(line: &str, what: &str, field: &str) -> String {
    joined(&["Line ", line, ": ", what, " ", field])
}

/// One pattern: `4 of 6 came after 45 minutes`.
#[must_use]
pub fn pattern(count: &str, total: &str, what: &str) -> String {
    joined(&[count, " of ", total, " ", what])
}

/// The heading above the patterns: `4 of 6 came after 45 minutes`.
pub const PATTERNS: &str = "What comes up most";
/// Where cramps were.
#[must_use]
pub const fn were_in(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "were in the calf",
        Muscle::BackOfThigh => "were at the back of the thigh",
        Muscle::FrontOfThigh => "were at the front of the thigh",
        Muscle::Foot => "were in the foot",
        Muscle::Toes => "were in the toes",
        Muscle::InnerThigh => "were in the inner thigh",
        Muscle::Buttock => "were in the buttock",
        Muscle::Other => "were in another muscle",
    }
}
/// Which leg, in the list.
#[must_use]
pub const fn leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "Left leg",
        Leg::Right => "Right leg",
        Leg::Both => "Both legs",
    }
}
/// Which leg cramps were in.
#[must_use]
pub const fn were_in_leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "were in the left leg",
        Leg::Right => "were in the right leg",
        Leg::Both => "were in both legs",
    }
}
/// Late in the run.
pub const CAME_LATE: &str = "came after 45 minutes";
/// Faster or longer than usual.
pub const CAME_HARDER: &str = "came in a faster or longer run";
/// Sweaty, and drank little.
pub const CAME_DRY: &str = "came when you drank little";
/// Sweaty, and drank only water.
pub const CAME_WATER_ONLY: &str = "came with water only";
/// Drank more than thirst asked for.
pub const CAME_OVER_DRUNK: &str = "came when you drank past your thirst";
/// No warm-up.
pub const CAME_COLD: &str = "came with no warm-up";
/// New or worn shoes.
pub const CAME_IN_SHOES: &str = "came in new or worn shoes";
/// What the patterns do not mean.
pub const PATTERN_NOTE: &str = "This shows what came together, not why.";

/// The button for a reminder the next morning.
pub const REMIND_TOMORROW: &str = "Remind me tomorrow";
/// The title of that calendar event.
pub const NEXT_DAY: &str = "Check your leg after the cramp";
/// Its description.
pub const NEXT_DAY_TEXT: &str = "Urine like tea or cola: go to an emergency department now. \
     One leg swollen, warm or sore: do not rub it, get urgent help today. \
     A bruise, or cannot stand on tiptoe: do not stretch or heat it, get it seen today. \
     Weak or unwell: get help. \
     None of these: go easy, and watch for 2 more days.";
/// The button for a reminder to take the ice off.
pub const REMIND_ICE: &str = "Remind me: ice off";
/// The title of that calendar event.
pub const ICE_OFF: &str = "Ice off now";
/// Its description.
pub const ICE_OFF_TEXT: &str = "Look at your skin. Wait 2 to 3 hours before more ice.";

/// The first line of a shared plan.
pub const SHARE_HEADING: &str = "My plan to keep cramps away";
/// It was copied to the clipboard.
pub const COPIED: &str = "Copied";
/// It was shared with another app.
pub const SHARED: &str = "Shared";
