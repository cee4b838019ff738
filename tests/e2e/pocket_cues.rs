//! The scenarios of the cues once more, in pocket mode: the same cues, from a track instead of Web Audio.
//!
//! Only in one engine: the track and what plays it are fakes, the track itself is tested natively, and what is left of an
//! engine's part is covered by the scenarios of the cues.

use xtask::browsers::Browser;

use crate::cues;
use crate::harness::Scenario;

/// Lists the scenarios of the cues, each in pocket mode.
macro_rules! in_pocket {
    ($($name:ident),*; only $engine:ident: $($one:ident),* $(,)?) => {
        in_pocket![$($name,)* $($one),*];
    };
    ($($name:ident),*) => {
        /// Every scenario of this module.
        pub const SCENARIOS: &[Scenario] = &[$(
            Scenario::only(Browser::WebKit, stringify!($name), |tab| cues::in_pocket(tab, cues::$name))
        ),*];
    };
}

cues::each_scenario!(in_pocket);
