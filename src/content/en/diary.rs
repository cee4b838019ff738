//! The words of the diary: its page, its form, its files, its plots, and the reminders it hands to a calendar.

use super::EMPTY;
use crate::care::Muscle;
use crate::content::StepCopy;

/// The page.
pub const PAGE: StepCopy = StepCopy {
    title: "Diary",
    heading: "Diary",
    line: "Kept on this device only.",
    ..EMPTY
};
/// Where there is no app to keep one.
pub const NEEDS_APP: &str = "The diary comes with the app.";
/// Where there is no entry yet.
pub const EMPTY_YET: &str = "No cramps saved yet.";
/// What puts one there.
pub const EMPTY_HOW: &str = "When one lets go, tap \u{201c}Save to diary\u{201d}.";

/// Puts a cramp into the diary.
pub const SAVE_TO_DIARY: &str = "Save to diary";
/// It is there.
pub const SAVED: &str = "Saved";
/// The link to it.
pub const IN_YOUR_DIARY: &str = "In your diary";

/// The heading of the form.
pub const EDIT_HEADING: &str = "Edit entry";
/// The choice of the stretch that worked, and with it of the muscle.
pub const STRETCH: &str = "Muscle and stretch that worked";
/// How many holds it took.
pub const HOLDS: &str = "Holds";
/// How long it took.
pub const TIME_TO_RELIEF: &str = "Time to relief";
/// The parts of that, and its units after a number.
pub const MINUTES: &str = "minutes";
/// The same.
pub const SECONDS: &str = "seconds";
/// Where it is not known.
pub const NOT_KNOWN: &str = "not known";
/// Whether ice was used.
pub const ICE: &str = "Ice";
/// Whether heat was used.
pub const HEAT: &str = "Heat";
/// What the six questions were answered.
pub const WHY: &str = "Why it may have come";
/// A question that was not answered.
pub const NO_ANSWER: &str = "No answer";
/// A text of one's own.
pub const NOTE: &str = "Note";

/// The heading of the list.
pub const ENTRIES: &str = "Entries";
/// After the number one in the list.
pub const HOLD_AFTER: &str = "hold";
/// After another number in the list.
pub const HOLDS_AFTER: &str = "holds";
/// Minutes after a number.
pub const MIN: &str = "min";
/// Seconds after a number.
pub const SEC: &str = "s";
/// In the name of a plot.
pub const TABLE_BELOW: &str = "The numbers are in the table below.";
/// A file was handed to the browser.
pub const FILE_READY: &str = "The file is ready.";
/// The browser can make no file.
pub const NO_FILE: &str = "This browser cannot make a file.";
/// The browser lets a text go nowhere.
pub const NOT_SHARED: &str = "This browser cannot share or copy it.";

/// Opens the form of an entry.
pub const EDIT: &str = "Edit";
/// Takes an entry away.
pub const DELETE: &str = "Delete";
/// It is away.
pub const DELETED: &str = "Deleted";
/// Brings it back.
pub const UNDO: &str = "Undo";
/// Keeps what is in the form.
pub const SAVE: &str = "Save";
/// Leaves things as they were.
pub const CANCEL: &str = "Cancel";
/// Shows older entries.
pub const SHOW_MORE: &str = "Show more";

/// Above what leads into and out of the diary.
pub const FILES: &str = "Your data";
/// Everything in a file that can be imported again.
pub const EXPORT_JSON: &str = "Export JSON";
/// A table for a spreadsheet.
pub const EXPORT_CSV: &str = "Export CSV";
/// Reads a file.
pub const IMPORT: &str = "Import";

/// After a number: entries that are not here yet.
pub const IMPORT_NEW: &str = "new";
/// After a number: entries that are here as they are in the file.
pub const IMPORT_SAME: &str = "already here";
/// After a number: entries that were changed later in the file.
pub const IMPORT_NEWER: &str = "newer in the file";
/// After a number: entries that were changed later here.
pub const IMPORT_OLDER: &str = "older in the file";
/// Before a number: takes them in.
pub const ADD: &str = "Add";
/// After a number: they were taken in.
pub const ADDED: &str = "added";
/// Where the file holds nothing that is not here.
pub const NOTHING_NEW: &str = "Nothing new in this file.";

/// Before the reason why a file is refused.
pub const REFUSED: &str = "Nothing was added.";
/// Before the number of the line that is at fault.
pub const AT_LINE: &str = "Line";
/// The browser cannot read the file.
pub const UNREADABLE: &str = "The file cannot be read.";
/// What is in the file is no JSON.
pub const NOT_JSON: &str = "Broken at this line.";
/// The file is something else.
pub const NOT_A_DIARY: &str = "This is not a diary file.";
/// The file is from a newer app.
pub const NEWER_VERSION: &str = "This file is from a newer version. Reload the app first.";
/// Before the name of a field that is not there.
pub const MISSING: &str = "Missing:";
/// Before the name of a field that makes no sense.
pub const BAD: &str = "Not right:";
/// One entry stands in the file two times.
pub const TWICE: &str = "The same entry is in it twice.";
/// More entries than a diary may have.
pub const TOO_MANY: &str = "Too many entries.";
/// More bytes than a diary may have.
pub const TOO_LARGE: &str = "The file is too large.";

/// Some of what is kept was written by a newer app, or is broken.
pub const ASIDE: &str = "Some records cannot be read here. They are kept.";
/// Where the browser keeps nothing.
pub const NOT_SAVED_BLOCKED: &str = super::ui::NOT_SAVED;
/// Where there is no room.
pub const NOT_SAVED_FULL: &str = "Not saved: this device has no room left.";
/// Where there is no room for what a file has: after [`REFUSED`].
pub const NO_ROOM: &str = "This device has no room for it.";

/// Takes all of it away.
pub const DELETE_ALL: &str = "Delete everything";
/// Asks once more.
pub const DELETE_ALL_ASK: &str = "Delete every entry on this device?";
/// What that means.
pub const DELETE_ALL_WARNS: &str = "This cannot be undone. Export first to keep a copy.";
/// Where something is still there that was to go.
pub const NOT_DELETED: &str = "This browser did not delete it all. Try again.";

/// The plot of cramps.
pub const CRAMPS_A_WEEK: &str = "Cramps a week";
/// The table of both plots: its first column.
pub const WEEK_FROM: &str = "Week from";
/// All muscles together.
pub const ALL_MUSCLES: &str = "All";
/// The column of the median.
pub const HALF_WITHIN: &str = "Half eased within";
/// Shows the numbers of a plot.
pub const AS_TABLE: &str = "As a table";

/// The name of a muscle.
#[must_use]
pub const fn muscle(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "Calf",
        Muscle::BackOfThigh => "Back of thigh",
        Muscle::FrontOfThigh => "Front of thigh",
        Muscle::Other => "Other",
    }
}

/// The months, January first.
pub const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
/// The days of the week, Monday first.
pub const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// The heading above what comes up often: `4 of 6 came after 45 minutes`.
pub const PATTERNS: &str = "What comes up most";
/// Between the two numbers of that.
pub const OF: &str = "of";
/// Where cramps were.
#[must_use]
pub const fn were_in(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "were in the calf",
        Muscle::BackOfThigh => "were at the back of the thigh",
        Muscle::FrontOfThigh => "were at the front of the thigh",
        Muscle::Other => "were in another muscle",
    }
}
/// Late in the run.
pub const CAME_LATE: &str = "came after 45 minutes";
/// Faster or longer than usual.
pub const CAME_HARDER: &str = "came in a faster or longer run";
/// Sweaty, and little drunk.
pub const CAME_DRY: &str = "came when you drank little";
/// Sweaty, and only water drunk.
pub const CAME_WATER_ONLY: &str = "came with water only";
/// More drunk than thirst asked for.
pub const CAME_OVER_DRUNK: &str = "came when you drank more than thirst";
/// No warm-up.
pub const CAME_COLD: &str = "came with no warm-up";
/// New or worn shoes.
pub const CAME_IN_SHOES: &str = "came in new or worn shoes";
/// What that is not.
pub const PATTERN_NOTE: &str = "This shows what came together, not why.";

/// The button for a reminder on the next morning.
pub const REMIND_TOMORROW: &str = "Remind me tomorrow";
/// What the calendar says then.
pub const NEXT_DAY: &str = "Check your leg after the cramp";
/// What to look for.
pub const NEXT_DAY_TEXT: &str = "Urine like tea or cola: go to an emergency department now. \
     One leg swollen, warm or tender: do not rub it, get urgent help today. \
     A bruise, or cannot stand on tiptoe: do not stretch or heat it, get it seen today. \
     None of these: start again slowly.";
/// The button for a reminder to take the ice off.
pub const REMIND_ICE: &str = "Remind me: ice off";
/// What the calendar says then.
pub const ICE_OFF: &str = "Ice off now";
/// What to do.
pub const ICE_OFF_TEXT: &str = "Look at your skin. Wait 2 to 3 hours before more ice.";

/// The first line of a plan that is shared.
pub const SHARE_HEADING: &str = "My plan to keep cramps away";
/// It is in the clipboard.
pub const COPIED: &str = "Copied";
/// It was handed to another app.
pub const SHARED: &str = "Shared";
