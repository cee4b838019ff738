//! The copy around the steps: the frame, the hold, the small print.

use crate::care::{HeatRefusal, Leg, Muscle, Question, StepId, Treatment};
use crate::figure::Zone;
pub const NAME: &str = "uncramp";
pub const GET_HELP: &str = "Get help";
pub const BACK: &str = "Back";
pub const PAUSED: &str = "Paused";
pub const PAUSE: &str = "Pause";
pub const GO_ON: &str = "Continue";
pub const GET_READY: &str = "Get ready";
pub const TIMER: &str = "seconds left";
pub const HOLD_COUNT: [&str; 5] = [
    "Hold 1 of up to 5",
    "Hold 2 of up to 5",
    "Hold 3 of up to 5",
    "Hold 4 of up to 5",
    "Hold 5 of up to 5",
];
pub const MOST_PASS: &str = "Most cramps pass in a few minutes.";
pub const WAS_AWAY: &str = "Paused while you were away";
pub const PRACTICE: &str = "Practice";
pub const ASKS_IN: &str = "until the next check";
pub const TAP_FOR_SOUND: &str = "Tap for sound";
pub const KEEP_SCREEN_ON: &str = "Keep your screen on.";
pub const NOT_SAVED: &str = "Not saved: this browser stores nothing.";
pub const NO_VOICE: &str = "No voice here. You will hear tones.";
pub const NO_SOUND: &str = "No sound here. Watch for the flash.";
pub const OUTPUTS: &str = "Tell me by";
pub const OUTPUT_NAMES: [&str; 4] = ["Voice", "Tones", "Vibration", "Flash"];
pub const TEST_SOUND: &str = "Test sound";
pub const TEST_SPOKEN: &str = "This is the voice.";
pub const MUTE_SWITCH: &str = "iPhone: silent mode turns off the tones.";
pub const HOLD_FOR: &str = "Hold for";
pub const SECONDS: &str = " s";
pub const LOOK: &str = "Look";
pub const THEME_NAMES: [&str; 4] = ["Auto", "Light", "Dark", "Sunlight"];
pub const COUNTRY: &str = "Emergency number for";
pub const HERE: &str = "Where I am";
pub const SETTINGS_NEED_APP: &str = "Settings come with the app. The steps work without it.";
pub const SETTINGS: &str = "Settings";
pub const PRACTISE: &str = "Practise";
pub const WHY: &str = "Why cramps?";
pub const PREVENT: &str = "Prevention";
pub const LEARN: &str = "What is a cramp?";
pub const DIARY: &str = "Diary";
pub const ASK_COUNT: [&str; 8] = [
    "1 of 8", "2 of 8", "3 of 8", "4 of 8", "5 of 8", "6 of 8", "7 of 8", "8 of 8",
];
pub const SAVE: &str = "Save to diary";
pub const SAVED: &str = "In your diary";
pub const WHICH_LEG: &str = "Which leg was it?";
#[must_use]
pub const fn leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "Left",
        Leg::Right => "Right",
        Leg::Both => "Both",
    }
}
pub const SHARE: &str = "Share or copy";
pub const PRINT: &str = "Print";
pub const NEXT_DAY: &str = "Remind me tomorrow";
pub const ICE_OFF: &str = "Remind me: ice off";
pub const DIARY_NEEDS_APP: &str = "The diary comes with the app.";
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
pub const CALL: &str = "Call";
pub const NUMBER_UNKNOWN: &str = "or your local number";
pub const OR_CALL: &str = "Or call";
pub const IN_HILLS: &str = "In the hills? Call";
pub const FOR_COUNTRY: &str = "Number for:";
pub const DO: &str = "Do";
pub const DO_NOT: &str = "Do not";
pub const NOT_FOUND_TITLE: &str = "Page not found";
pub const NOT_FOUND: &str = "That page is not here. Start below.";
pub const FAULT_HEADING: &str = "Something broke.";
pub const FAULT_TEXT: &str = "Sorry about that. You can go on here.";
pub const FAULT_LINK: &str = "Restart this step";
pub const DISCLAIMER: &str = "General first aid for adults. It is not a diagnosis. It does not replace a doctor. \
                              Getting worse or unsure? Get medical help.";
pub const ABOUT: &str = "About and sources";
pub const NOT_REVIEWED: &str = "Not yet reviewed by a clinician.";
pub const RULE_HOLDS: &str = "Done 5 holds? Try warm or cold.";
pub const RULE_HOLDS_NIGHT: &str = "Done 5 holds? Try warmth.";
pub const RULE_TIME: &str = "Over 10 minutes? Get help.";
pub const RULE_HEAT: &str = "No heat when very hot, or on torn or numb parts.";
pub const RULE_RETURNS: &str = "Back for the 3rd time? This run is over.";
pub const NO_WARMTH: &str = "Cool it, or rest it.";
pub const MAP: &str = "The legs, from behind and from the front";
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
#[must_use]
pub const fn heat_refused(reason: HeatRefusal) -> &'static str {
    match reason {
        HeatRefusal::HeatIllness => "You may be too hot already.",
        HeatRefusal::Strain => "The muscle may be torn. No heat for 2 to 3 days.",
        HeatRefusal::NumbSkin => "Numb skin can burn without you feeling it.",
    }
}
