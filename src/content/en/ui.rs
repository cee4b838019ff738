//! The copy around the steps: the frame, the hold, the small print.

use crate::care::{HeatRefusal, Leg, Muscle, Question, StepId, Treatment};
use crate::figure::Zone;
use crate::text::joined;

/// The name of the guide.
pub const NAME: &str = "uncramp";
/// The link on every screen.
pub const GET_HELP: &str = "Get help";
/// The link back to where the runner came from.
pub const BACK: &str = "Back";

/// Over a hold that was paused with a tap.
pub const PAUSED: &str = "Paused";
/// Pauses a hold.
pub const PAUSE: &str = "Pause";
/// Resumes it.
pub const GO_ON: &str = "Continue";
/// Before the seconds to get into the stretch.
pub const STARTS_IN: &str = "Starts in";
/// Below the seconds of a hold, and the accessible name of the timer.
pub const TIMER: &str = "seconds left";
/// The number of the hold within the episode, the first at index 0.
pub const HOLD_COUNT: [&str; 5] = [
    "Hold 1 of up to 5",
    "Hold 2 of up to 5",
    "Hold 3 of up to 5",
    "Hold 4 of up to 5",
    "Hold 5 of up to 5",
];

/// In the small print of the first hold of a cramp, and said once as it begins. NHS; Maughan and Shirreffs 2019.
pub const MOST_PASS: &str = "Most cramps pass in a few minutes.";
/// On a hold after the runner has eased off, and said as it begins.
pub const GENTLY: &str = "Gently this time.";

/// Shown if the guide has paused a hold by itself.
pub const WAS_AWAY: &str = "Paused while you were away";
/// In the small print of a stretch without a cramp.
pub const PRACTICE: &str = "Practice";
/// The accessible name of the time until the guide asks.
pub const ASKS_IN: &str = "until the next check";

/// The button that enables sound, if the browser blocks it.
pub const TAP_FOR_SOUND: &str = "Tap for sound";
/// Shown if the phone may turn its screen off.
pub const KEEP_SCREEN_ON: &str = "Keep your screen on.";
/// Shown if the browser stores nothing.
pub const NOT_SAVED: &str = "Not saved: this browser stores nothing.";
/// In a sealed frame: in the settings, in place of where they are kept, and in *About*.
pub const NOT_KEPT: &str = "Nothing is saved here. A reload starts over.";
/// Shown if the browser has no voice.
pub const NO_VOICE: &str = "No voice here. You will hear tones.";
/// Shown if the browser has no sound.
pub const NO_SOUND: &str = "No sound here. Watch for the flash.";

/// The switch on a hold that lets it go on with the screen off.
pub const SCREEN_OFF: &str = "Screen off";
/// The same switch in the settings.
pub const GO_ON_UNSEEN: &str = "Go on with the screen off. Pauses your music.";
/// Said if the browser does not play with the screen off.
pub const NO_POCKET: &str = "It stops if the screen is off.";

/// The legend of the outputs.
pub const OUTPUTS: &str = "Tell me by";
/// The names of the outputs, in the order of the form.
pub const OUTPUT_NAMES: [&str; 4] = ["Voice", "Tones", "Vibration", "Flash"];
/// The button that tests the outputs.
pub const TEST_SOUND: &str = "Test sound";
/// What the voice says in that test.
pub const TEST_SPOKEN: &str = "This is the voice.";
/// What might mute the tones.
pub const MUTE_SWITCH: &str = "iPhone: silent mode turns off the tones.";
/// The legend of the lengths of a hold.
pub const HOLD_FOR: &str = "Hold for";
/// The unit after the number of seconds.
pub const SECONDS: &str = " s";
/// The legend of the themes.
pub const LOOK: &str = "Look";
/// The names of the themes, in order.
pub const THEME_NAMES: [&str; 4] = ["Auto", "Light", "Dark", "Sunlight"];
/// The label of the list of languages, in settings.
pub const LANGUAGE: &str = "Language";
/// The field for the country of the emergency number.
pub const COUNTRY: &str = "Emergency number for";
/// The option for the country the phone is in.
pub const HERE: &str = "Where I am";
/// Shown where there is no app to store settings.
pub const SETTINGS_NEED_APP: &str = "Settings come with the app. The steps work without it.";

/// The link to the settings at the foot of the first step.
pub const SETTINGS: &str = "Settings";
/// The link to practice.
pub const PRACTISE: &str = "Practise";

/// The link to the causes.
pub const WHY: &str = "Why cramps?";
/// The link to the plan.
pub const PREVENT: &str = "Prevention";
/// The link to the page that explains what a cramp is.
pub const LEARN: &str = "What is a cramp?";
/// The link to the diary.
pub const DIARY: &str = "Diary";

/// In the small print of the questions about why it happened, the first at index 0.
pub const ASK_COUNT: [&str; 8] = [
    "1 of 8", "2 of 8", "3 of 8", "4 of 8", "5 of 8", "6 of 8", "7 of 8", "8 of 8",
];
/// The button that saves the last cramp to the diary.
pub const SAVE: &str = "Save to diary";
/// The link to the diary once the last cramp is saved.
pub const SAVED: &str = "In your diary";
/// Above the buttons for the leg of the saved cramp.
pub const WHICH_LEG: &str = "Which leg was it?";
/// Those buttons.
#[must_use]
pub const fn leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "Left",
        Leg::Right => "Right",
        Leg::Both => "Both",
    }
}
/// The button that shares the plan or copies it to the clipboard.
pub const SHARE: &str = "Share or copy";
/// The button that prints the plan.
pub const PRINT: &str = "Print";
/// The button that adds a calendar reminder to look at the leg on the next day.
pub const NEXT_DAY: &str = "Remind me tomorrow";
/// The button that adds a calendar reminder for when the ice must come off.
pub const ICE_OFF: &str = "Remind me: ice off";
/// On the plain page, which cannot store a diary.
pub const DIARY_NEEDS_APP: &str = "The diary comes with the app.";

/// The button that resumes what was under way when the guide was closed.
#[must_use]
pub const fn go_on_with(step: StepId) -> &'static str {
    match step {
        StepId::Hold(stretch)
        | StepId::Question(Question::Check(stretch) | Question::EaseOff(stretch)) => {
            match stretch.muscle() {
                Muscle::Calf => "Continue the calf stretch",
                Muscle::BackOfThigh => "Continue the back of thigh stretch",
                Muscle::FrontOfThigh => "Continue the front of thigh stretch",
                Muscle::Foot => "Continue the foot stretch",
                Muscle::Toes => "Continue the toe stretch",
                Muscle::InnerThigh => "Continue the inner thigh stretch",
                Muscle::Buttock => "Continue the buttock stretch",
                Muscle::Other => "Continue the stretch",
            }
        }
        StepId::Treatment(Treatment::Ice) | StepId::Question(Question::IceCheck) => {
            "Continue with ice"
        }
        StepId::Treatment(Treatment::Heat) | StepId::Question(Question::HeatCheck) => {
            "Continue with heat"
        }
        _ => "Continue where I was",
    }
}

/// The end of a red flag that must not wait.
pub const CALL: &str = "Call";
/// The link that calls the emergency number.
#[must_use]
pub fn call(number: &str) -> String {
    joined(&["Call ", number])
}
/// The link that calls a second number, which reaches an ambulance too.
#[must_use]
pub fn or_call(number: &str) -> String {
    joined(&["Or call ", number])
}
/// The link that calls mountain rescue, and how to ask for it.
#[must_use]
pub fn in_hills(number: &str, ask: &str) -> String {
    joined(&["In the hills? Call ", number, ". ", ask])
}
/// The country that a number is for.
#[must_use]
pub fn for_country(country: &str) -> String {
    joined(&["Number for: ", country])
}
/// The country that a number is for, where others may hold in parts of it.
#[must_use]
pub fn for_country_or_local(country: &str) -> String {
    joined(&["Number for: ", country, ", or your local number"])
}
/// After the number if the country is unknown.
pub const NUMBER_UNKNOWN: &str = "or your local number";

/// The heading above the list of dos.
pub const DO: &str = "Do";
/// The heading above the list of don'ts.
pub const DO_NOT: &str = "Do not";

/// The title of the page for an address that does not exist.
pub const NOT_FOUND_TITLE: &str = "Page not found";
/// What that page says before the first question.
pub const NOT_FOUND: &str = "That page is not here. Start below.";
/// When the app has crashed: what happened.
pub const FAULT_HEADING: &str = "Something broke.";
/// When the app has crashed: what to do.
pub const FAULT_TEXT: &str = "Sorry about that. You can go on here.";
/// When the app has crashed: the link.
pub const FAULT_LINK: &str = "Restart this step";

/// In the small print, before first use.
pub const DISCLAIMER: &str = "General first aid for adults. It is not a diagnosis. It does not replace a doctor. \
                              Getting worse or unsure? Get medical help.";
/// The link to the page of sources.
pub const ABOUT: &str = "About and sources";
/// Shown until a clinician has reviewed the guide.
pub const NOT_REVIEWED: &str = "Not yet reviewed by a clinician.";

/// Small print on checks: five holds are the limit.
pub const RULE_HOLDS: &str = "Done 5 holds? Try warm or cold.";
/// The same at night.
pub const RULE_HOLDS_NIGHT: &str = "Done 5 holds? Try warmth.";
/// Small print on holds, checks and treatments: ten minutes are the limit.
pub const RULE_TIME: &str = "Over 10 minutes? Get help.";
/// Small print where heat is offered: when not to use it.
pub const RULE_HEAT: &str = "No heat when very hot, or on torn or numb parts.";
/// Small print once the cramp has gone: three returns are the limit.
pub const RULE_RETURNS: &str = "Back for the 3rd time? This run is over.";

/// Under "Cold or warm?" once heat illness was reported.
pub const NO_WARMTH: &str = "Cool it, or rest it.";

/// The heading and the line of the page after ten minutes, for a cramp in bed.
pub const STILL_CRAMPED_IN_BED: [&str; 2] = [
    "It has not gone yet.",
    "Rest it. Keep warm. Get medical advice today.",
];

/// Below the line, on pages that speak to the runner, for somebody who helps one.
pub const YOU_IS_RUNNER: &str = "Here \u{201c}you\u{201d} means the runner.";

/// The map of the legs, for screen readers.
pub const MAP: &str = "The legs, from behind and from the front";

/// The name of a zone of the map, on one line or two.
#[must_use]
pub const fn zone(zone: Zone) -> &'static [&'static str] {
    match zone {
        Zone::Buttock => &["Buttock"],
        Zone::BackOfThigh => &["Back of", "thigh"],
        Zone::Calf => &["Calf"],
        Zone::Sole => &["Sole"],
        Zone::FrontOfThigh => &["Front of", "thigh"],
        Zone::InnerThigh => &["Inner", "thigh"],
        Zone::Toes => &["Toes"],
    }
}

/// Why heat is refused in this run.
#[must_use]
pub const fn heat_refused(reason: HeatRefusal) -> &'static str {
    match reason {
        HeatRefusal::HeatIllness => "You may be too hot already.",
        HeatRefusal::Strain => "The muscle may be torn. No heat for 2 to 3 days.",
        HeatRefusal::NumbSkin => "Numb skin can burn without you feeling it.",
    }
}
