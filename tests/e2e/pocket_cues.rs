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

cues::each_scenario!(in_pocket);
