//! The copy of the diary: its page, its form, its files, its plots, and the reminders it adds to a calendar.

use super::EMPTY;
use crate::care::{Leg, Muscle};
use crate::content::StepCopy;
pub const PAGE: StepCopy = StepCopy {
    title: "Diary",
    heading: "Diary",
    line: "Kept on this device only.",
    ..EMPTY
};
pub const NEEDS_APP: &str = "The diary comes with the app.";
pub const EMPTY_YET: &str = "No cramps saved yet.";
pub const EMPTY_HOW: &str = "When a cramp has gone, tap \u{201c}Save to diary\u{201d}.";
pub const SAVE_TO_DIARY: &str = "Save to diary";
pub const SAVED: &str = "Saved";
pub const IN_YOUR_DIARY: &str = "In your diary";
pub const EDIT_HEADING: &str = "Edit entry";
pub const STRETCH: &str = "Muscle and stretch that worked";
pub const LEG: &str = "Which leg";
pub const HOLDS: &str = "Holds";
pub const TIME_TO_RELIEF: &str = "Time to relief";
pub const MINUTES: &str = "minutes";
pub const SECONDS: &str = "seconds";
pub const NOT_KNOWN: &str = "not known";
pub const ICE: &str = "Ice";
pub const HEAT: &str = "Heat";
pub const WHY: &str = "Why it may have come";
pub const NO_ANSWER: &str = "No answer";
pub const NOTE: &str = "Note";
pub const ENTRIES: &str = "Entries";
pub const HOLD_AFTER: &str = "hold";
pub const HOLDS_AFTER: &str = "holds";
pub const MIN: &str = "min";
pub const SEC: &str = "s";
pub const TABLE_BELOW: &str = "The numbers are in the table below.";
pub const FILE_READY: &str = "The file is ready.";
pub const NO_FILE: &str = "This browser cannot make a file.";
pub const NOT_SHARED: &str = "This browser cannot share or copy it.";
pub const EDIT: &str = "Edit";
pub const DELETE: &str = "Delete";
pub const DELETED: &str = "Deleted";
pub const UNDO: &str = "Undo";
pub const SAVE: &str = "Save";
pub const CANCEL: &str = "Cancel";
pub const SHOW_MORE: &str = "Show more";
pub const FILES: &str = "Your data";
pub const EXPORT_JSON: &str = "Export JSON";
pub const EXPORT_CSV: &str = "Export CSV";
pub const IMPORT: &str = "Import";
pub const IMPORT_NEW: &str = "new";
pub const IMPORT_SAME: &str = "already here";
pub const IMPORT_NEWER: &str = "newer in the file";
pub const IMPORT_OLDER: &str = "older in the file";
pub const ADD: &str = "Add";
pub const ADDED: &str = "added";
pub const NOTHING_NEW: &str = "Nothing new in this file.";
pub const REFUSED: &str = "Nothing was added.";
pub const AT_LINE: &str = "Line";
pub const UNREADABLE: &str = "The file cannot be read.";
pub const NOT_JSON: &str = "Broken at this line.";
pub const NOT_A_DIARY: &str = "This is not a diary file.";
pub const NEWER_VERSION: &str = "This file is from a newer version. Reload the app first.";
pub const MISSING: &str = "Missing:";
pub const BAD: &str = "Not right:";
pub const TWICE: &str = "The same entry is in it twice.";
pub const TOO_MANY: &str = "Too many entries.";
pub const TOO_LARGE: &str = "The file is too large.";
pub const QUARANTINED: &str = "Some records cannot be read here. They are kept.";
pub const NOT_SAVED_BLOCKED: &str = super::ui::NOT_SAVED;
pub const NOT_SAVED_FULL: &str = "Not saved: this device has no room left.";
pub const NO_ROOM: &str = "This device has no room for it.";
pub const DELETE_ALL: &str = "Delete everything";
pub const DELETE_ALL_ASK: &str = "Delete every entry on this device?";
pub const DELETE_ALL_WARNS: &str = "This cannot be undone. Export first to keep a copy.";
pub const NOT_DELETED: &str = "This browser did not delete it all. Try again.";
pub const CRAMPS_A_WEEK: &str = "Cramps a week";
pub const WEEK_FROM: &str = "Week from";
pub const MUSCLE: &str = "Muscle";
pub const ALL_MUSCLES: &str = "All";
pub const HALF_WITHIN: &str = "Half had gone within";
pub const AS_TABLE: &str = "As a table";
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
pub const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
pub const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
pub const PATTERNS: &str = "What comes up most";
pub const OF: &str = "of";
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
#[must_use]
pub const fn leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "Left leg",
        Leg::Right => "Right leg",
        Leg::Both => "Both legs",
    }
}
#[must_use]
pub const fn were_in_leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "were in the left leg",
        Leg::Right => "were in the right leg",
        Leg::Both => "were in both legs",
    }
}
pub const CAME_LATE: &str = "came after 45 minutes";
pub const CAME_HARDER: &str = "came in a faster or longer run";
pub const CAME_DRY: &str = "came when you drank little";
pub const CAME_WATER_ONLY: &str = "came with water only";
pub const CAME_OVER_DRUNK: &str = "came when you drank past your thirst";
pub const CAME_COLD: &str = "came with no warm-up";
pub const CAME_IN_SHOES: &str = "came in new or worn shoes";
pub const PATTERN_NOTE: &str = "This shows what came together, not why.";
pub const REMIND_TOMORROW: &str = "Remind me tomorrow";
pub const NEXT_DAY: &str = "Check your leg after the cramp";
pub const NEXT_DAY_TEXT: &str = "Urine like tea or cola: go to an emergency department now. \
     One leg swollen, warm or sore: do not rub it, get urgent help today. \
     A bruise, or cannot stand on tiptoe: do not stretch or heat it, get it seen today. \
     Weak or unwell: get help. \
     None of these: start again slowly, and watch for 2 more days.";
pub const REMIND_ICE: &str = "Remind me: ice off";
pub const ICE_OFF: &str = "Ice off now";
pub const ICE_OFF_TEXT: &str = "Look at your skin. Wait 2 to 3 hours before more ice.";
pub const SHARE_HEADING: &str = "My plan to keep cramps away";
pub const COPIED: &str = "Copied";
pub const SHARED: &str = "Shared";
