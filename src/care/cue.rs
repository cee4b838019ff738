//! What a runner must hear, feel or see during a hold without looking at the screen, and which outputs deliver it.

use super::graph::Treatment;
use super::time::Millis;

/// A cue that is more than this late is dropped: 1 s. A burst of outdated cues helps nobody.
pub const MAX_DELAY: Millis = Millis::seconds(1);
/// How many seconds at the end of a hold are counted down one by one: 3. Common practice of hold timers.
pub const FINAL_SECONDS: u8 = 3;

/// A moment the runner must not miss.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cue {
    /// Get into stretch.
    GetReady,
    /// The same, after a pause.
    GetReadyAgain,
    /// The seconds start to count.
    Begin,
    /// Half of the hold is over.
    HalfWay {
        /// Whole seconds left.
        left: u8,
    },
    /// One of the last seconds begins.
    SecondsLeft(u8),
    /// The hold has run its full time.
    End,
    /// The runner has paused the hold.
    Paused,
    /// The guide was out of sight and has paused the hold.
    Away,
    /// Time to ask how it is going, and to check the skin.
    CheckIn,
    /// The pack has been on for the longest time allowed.
    TakeOff(Treatment),
    /// Ten minutes have passed: self-care is over.
    TooLong,
}

impl Cue {
    /// How many tones signal it: one for each of the last seconds, two for a start, three for an end.
    ///
    /// Half-way has none and is only spoken: its tone could be mistaken for one of the last seconds. Nor has a pause, which
    /// the runner expects.
    #[must_use]
    pub const fn tones(self) -> u8 {
        match self {
            Self::HalfWay { .. } | Self::Paused => 0,
            Self::SecondsLeft(_) => 1,
            Self::GetReady | Self::GetReadyAgain | Self::Begin => 2,
            Self::End | Self::Away | Self::CheckIn | Self::TakeOff(_) | Self::TooLong => 3,
        }
    }
}

/// A channel that delivers cues to the runner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// The browser's speech.
    Voice,
    /// Tones.
    Tones,
    /// The phone buzzes.
    Vibration,
    /// One flash of the whole screen.
    Flash,
}

/// A set of outputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four switches, each on or off by itself"
)]
pub struct Outputs {
    /// See [`Output::Voice`].
    pub voice: bool,
    /// See [`Output::Tones`].
    pub tones: bool,
    /// See [`Output::Vibration`].
    pub vibration: bool,
    /// See [`Output::Flash`].
    pub flash: bool,
}

impl Outputs {
    /// All outputs.
    pub const ALL: Self = Self {
        voice: true,
        tones: true,
        vibration: true,
        flash: true,
    };

    /// The setting of one output.
    pub const fn get_mut(&mut self, output: Output) -> &mut bool {
        match output {
            Output::Voice => &mut self.voice,
            Output::Tones => &mut self.tones,
            Output::Vibration => &mut self.vibration,
            Output::Flash => &mut self.flash,
        }
    }

    /// The outputs to use when the runner wants `self`. A failing output falls back to the next: voice to tones, tones to
    /// vibration and flash together, because no browser reports whether the phone really vibrated.
    ///
    /// ```
    /// use uncramp::care::cue::{Failures, Outputs};
    ///
    /// let voice = Outputs { voice: true, tones: false, vibration: false, flash: false };
    /// let failures = Failures { voice: true, tones: false };
    /// let used = voice.with_fallbacks(failures);
    /// assert!(used.tones && !used.voice);
    /// ```
    #[must_use]
    pub const fn with_fallbacks(self, failures: Failures) -> Self {
        let tones = self.tones || (self.voice && failures.voice);
        let silent = tones && failures.tones;
        Self {
            voice: self.voice && !failures.voice,
            tones: tones && !failures.tones,
            vibration: self.vibration || silent,
            flash: self.flash || silent,
        }
    }
}

/// Outputs that were found not to work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failures {
    /// The browser does not speak.
    pub voice: bool,
    /// The browser blocks sound.
    pub tones: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outputs(names: &str) -> Outputs {
        Outputs {
            voice: names.contains('v'),
            tones: names.contains('t'),
            vibration: names.contains('b'),
            flash: names.contains('f'),
        }
    }

    #[track_caller]
    fn check(wanted: &str, failures: &str, used: &str) {
        let failures = Failures {
            voice: failures.contains('v'),
            tones: failures.contains('t'),
        };
        assert_eq!(
            outputs(wanted).with_fallbacks(failures),
            outputs(used),
            "{wanted}, {failures:?}"
        );
    }

    #[test]
    fn working_outputs_are_used_as_requested() {
        for wanted in ["", "v", "t", "b", "f", "vt", "vtbf", "bf"] {
            check(wanted, "", wanted);
        }
    }

    #[test]
    fn a_silent_voice_falls_back_to_tones() {
        check("v", "v", "t");
        check("vb", "v", "tb");
        check("vtbf", "v", "tbf");
        check("t", "v", "t");
        check("", "v", "");
    }

    #[test]
    fn blocked_tones_fall_back_to_vibration_and_flash() {
        check("t", "t", "bf");
        check("v", "vt", "bf");
        check("vt", "t", "vbf");
        check("vtbf", "vt", "bf");
        // The runner did not ask for tones.
        check("v", "t", "v");
        check("b", "vt", "b");
    }

    #[test]
    fn at_least_one_output_is_used_whatever_fails() {
        for wanted in 1..16_u8 {
            let wanted = Outputs {
                voice: wanted & 1 > 0,
                tones: wanted & 2 > 0,
                vibration: wanted & 4 > 0,
                flash: wanted & 8 > 0,
            };
            for failures in [(false, false), (true, false), (false, true), (true, true)] {
                let used = wanted.with_fallbacks(Failures {
                    voice: failures.0,
                    tones: failures.1,
                });
                let any = used.voice || used.tones || used.vibration || used.flash;
                assert!(any, "{wanted:?} {failures:?}");
            }
        }
    }
}
