//! The words around the steps: the frame, the hold, the small print.

use crate::care::{HeatRefusal, Question, StepId, Stretch, Treatment};

/// The name of the guide.
pub const NAME: &str = "uncramp";
/// The link that is on every screen.
pub const GET_HELP: &str = "Get help";
/// The link to where the runner came from.
pub const BACK: &str = "Back";

/// Stops the clock of a hold.
pub const PAUSE: &str = "Pause";
/// Lets it run again.
pub const GO_ON: &str = "Go on";
/// Shown while getting into stretch.
pub const GET_READY: &str = "Get ready";
/// Shown between two holds.
pub const REST: &str = "Rest";
/// Ends that early.
pub const SKIP_REST: &str = "Skip the rest";
/// The name of the timer, for those who cannot see it.
pub const TIMER: &str = "seconds left";
/// Which hold of the episode this is, the first at index 0.
pub const HOLD_COUNT: [&str; 5] = [
    "Hold 1 of up to 5",
    "Hold 2 of up to 5",
    "Hold 3 of up to 5",
    "Hold 4 of up to 5",
    "Hold 5 of up to 5",
];

/// Shown where the guide has stopped a hold by itself.
pub const WAS_AWAY: &str = "You were away";
/// In the small print of a stretch that belongs to no cramp.
pub const PRACTICE: &str = "Practice";
/// The name of the time until the guide asks, for those who cannot see it.
pub const ASKS_IN: &str = "until the next check";

/// The button that lets the browser sound, where it holds sound back.
pub const TAP_FOR_SOUND: &str = "Tap for sound";
/// Where the phone may turn its screen off.
pub const KEEP_SCREEN_ON: &str = "Keep your screen on.";
/// Where the browser keeps nothing.
pub const NOT_SAVED: &str = "Not saved: this browser keeps nothing.";
/// Where the browser has no voice.
pub const NO_VOICE: &str = "No voice here. You will hear tones.";
/// Where the browser has no sound.
pub const NO_SOUND: &str = "No sound here. Watch for the flash.";

/// What tells the runner where the hold stands.
pub const OUTPUTS: &str = "Tell me by";
/// The switches below that, in the order of the form.
pub const OUTPUT_NAMES: [&str; 4] = ["Voice", "Tones", "Vibration", "Flash"];
/// Tries them.
pub const TEST_SOUND: &str = "Test sound";
/// What the voice says then.
pub const TEST_SPOKEN: &str = "This is the voice.";
/// What may keep it silent.
pub const MUTE_SWITCH: &str = "iPhone: the mute switch can mute the tones.";
/// How long a stretch is held.
pub const HOLD_FOR: &str = "Hold for";
/// What follows the number of its seconds.
pub const SECONDS: &str = " s";
/// The colours.
pub const LOOK: &str = "Look";
/// The themes, in their order.
pub const THEME_NAMES: [&str; 4] = ["Auto", "Light", "Dark", "Sunlight"];
/// The country of the emergency number.
pub const COUNTRY: &str = "Emergency number for";
/// That of the phone.
pub const HERE: &str = "Where I am";
/// Where there is no app to keep a setting.
pub const SETTINGS_NEED_APP: &str = "Settings come with the app. The steps work without it.";

/// The links at the foot of the first step.
pub const SETTINGS: &str = "Settings";
/// The same.
pub const PRACTISE: &str = "Practise";

/// The same.
pub const WHY: &str = "Why cramps?";
/// The same.
pub const PREVENT: &str = "Prevention";
/// The same.
pub const LEARN: &str = "What is a cramp?";
/// The same.
pub const DIARY: &str = "Diary";

/// In the small print of the questions of why it happened, the first at index 0.
pub const ASK_COUNT: [&str; 6] = ["1 of 6", "2 of 6", "3 of 6", "4 of 6", "5 of 6", "6 of 6"];
/// Puts the last cramp into the diary.
pub const SAVE: &str = "Save to diary";
/// The link to the diary where the last cramp is in it.
pub const SAVED: &str = "In your diary";
/// Hands the plan to another app, or to the clipboard.
pub const SHARE: &str = "Share or copy";
/// Prints it.
pub const PRINT: &str = "Print";
/// Hands the calendar a look at the leg on the next day.
pub const NEXT_DAY: &str = "Remind me tomorrow";
/// Hands the calendar the time when ice must be off.
pub const ICE_OFF: &str = "Remind me: ice off";
/// On the plain page, where no diary can be kept.
pub const DIARY_NEEDS_APP: &str = "The diary comes with the app.";

/// Goes on with what was under way when the guide was ended.
#[must_use]
pub const fn go_on_with(step: StepId) -> &'static str {
    match step {
        StepId::Hold(stretch) | StepId::Question(Question::Check(stretch)) => match stretch {
            Stretch::CalfStanding | Stretch::CalfWall | Stretch::CalfSeated => {
                "Go on with the calf stretch"
            }
            Stretch::HamstringSeated | Stretch::HamstringStanding => {
                "Go on with the back of thigh stretch"
            }
            Stretch::QuadStanding | Stretch::QuadLying => "Go on with the front of thigh stretch",
            Stretch::Other => "Go on with the stretch",
        },
        StepId::Treatment(Treatment::Ice) | StepId::Question(Question::IceCheck) => {
            "Go on with ice"
        }
        StepId::Treatment(Treatment::Heat) | StepId::Question(Question::HeatCheck) => {
            "Go on with heat"
        }
        _ => "Go on where I was",
    }
}

/// Before an emergency number.
pub const CALL: &str = "Call";
/// After the number for a country that is not known.
pub const NUMBER_UNKNOWN: &str = "or your local number";
/// Before the name of the country a number is for.
pub const FOR_COUNTRY: &str = "Number for:";

/// Above a list of what to do.
pub const DO: &str = "Do";
/// Above a list of what not to do.
pub const DO_NOT: &str = "Do not";

/// The title of the page for an address that is no step.
pub const NOT_FOUND_TITLE: &str = "Page not found";
/// What that page says before it begins the guide.
pub const NOT_FOUND: &str = "That page is not here. Start with this.";
/// When the app has broken: what happened.
pub const FAULT_HEADING: &str = "Something broke.";
/// When the app has broken: what to do.
pub const FAULT_TEXT: &str = "Sorry about that. You can go on here.";
/// When the app has broken: the link.
pub const FAULT_LINK: &str = "Restart this step";

/// Shown small before first use.
pub const DISCLAIMER: &str = "General first-aid guidance for adults. Not a diagnosis, and no replacement for \
                              a doctor. Getting worse or unsure? Get medical help.";
/// The link to the page of sources.
pub const ABOUT: &str = "About and sources";
/// Until one has.
pub const NOT_REVIEWED: &str = "Not yet reviewed by a clinician.";

/// Small print on checks: five holds are enough.
pub const RULE_HOLDS: &str = "5 holds done? Go to cold or warm.";
/// Small print on holds, checks and treatments: ten minutes are enough.
pub const RULE_TIME: &str = "Over 10 minutes? Get help.";
/// Small print where heat is offered.
pub const RULE_HEAT: &str = "No heat if very hot, torn or numb.";
/// Small print where the cramp has let go: three are enough.
pub const RULE_RETURNS: &str = "Back for the 3rd time? This run is over.";

/// Why heat is refused in this run.
#[must_use]
pub const fn heat_refused(reason: HeatRefusal) -> &'static str {
    match reason {
        HeatRefusal::HeatIllness => "You may be too hot already.",
        HeatRefusal::Strain => "The muscle may be torn. No heat for 2 to 3 days.",
        HeatRefusal::NumbSkin => "Numb skin can burn, and you may not feel it.",
    }
}
