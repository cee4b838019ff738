//! The scenarios of the cues once more, in pocket mode: the same cues, from a track instead of Web Audio.

use crate::cues;
use crate::harness::Scenario;

/// Lists the scenarios of the cues, each in pocket mode.
macro_rules! in_pocket {
    ($($name:ident),* $(,)?) => {
        /// Every scenario of this module.
        pub const SCENARIOS: &[Scenario] =
            &[$((stringify!($name), |tab| cues::in_pocket(tab, cues::$name))),*];
    };
}

in_pocket![
    the_voice_leads_through_a_hold,
    a_voice_that_fails_falls_back_to_tones,
    voices_that_load_late_are_used,
    a_voice_that_failed_is_retried_with_the_next_hold,
    without_sound_the_phone_vibrates_and_flashes,
    an_output_that_is_switched_off_is_not_used,
    the_screen_flashes_once_for_each_end,
    a_screen_reader_gets_each_cue_once,
    the_wake_lock_is_acquired_and_released,
    a_missing_wake_lock_is_reported,
    ice_heat_and_rest_ask_aloud,
    practice_covers_every_stretch_and_is_not_counted,
];

// None is left out.
const _: () = assert!(SCENARIOS.len() == cues::SCENARIOS.len());
