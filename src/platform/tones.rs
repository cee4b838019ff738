//! Tones scheduled on the audio clock, which stays exact while timers are throttled.

use super::js::{self, Handler};
use core::cell::RefCell;
use wasm_bindgen::JsValue;

/// Seconds by which the audio may be ahead of its reported clock: a beep scheduled for now would begin within its attack.
const AHEAD: f64 = 0.02;
/// Seconds within which the event for the end of a beep arrives, if it arrives at all.
const LATE: f64 = 1.0;

/// One note of a ring: the milliseconds after its start, the milliseconds it lasts, and its frequency in hertz.
pub type Note = [u16; 3];

/// What rings where nothing is to be heard.
const SILENT: [Note; 1] = [[0, 30, 880]];

/// A beep on the audio clock, in its seconds.
struct Beep {
    source: JsValue,
    gain: JsValue,
    ring_starts: f64,
    ends: f64,
}

impl Beep {
    /// Silences it and unschedules it. Its end is not reported any more.
    fn cancel(&self) {
        js::set(&self.source, "onended", &JsValue::NULL);
        js::call(&self.source, "stop", &[]);
        js::call(&self.source, "disconnect", &[]);
        js::call(&self.gain, "disconnect", &[]);
    }
}

/// Beeps at scheduled times, each with an alarm that is exact in a hidden page too.
///
/// While the audio is not running its clock stands still, and so does the schedule: plan again on `on_change`.
#[must_use = "all tones end when it is dropped"]
pub struct Tones {
    context: JsValue,
    peak: f64,
    shape: [u16; 2],
    planned: RefCell<Vec<Beep>>,
    on_ring: Handler,
    /// Called by the context for as long as it exists.
    _on_change: Handler,
}

impl Tones {
    /// Requests the audio; `None` if the browser has none. Best created within a tap: before the first one, browsers keep
    /// the audio suspended.
    ///
    /// A note rises to `peak`, of which 1 is the maximum, and fades out, in the milliseconds of `shape`.
    /// `on_change` is called when the audio has started running, was suspended or interrupted. `on_ring` is called when the
    /// first beep of a ring has ended, about a tenth of a second after the time of the ring.
    pub fn new(
        (peak, shape): (f64, [u16; 2]),
        on_change: impl Fn() + 'static,
        on_ring: impl Fn() + 'static,
    ) -> Option<Self> {
        // Lets the user's music play on, where the browser supports audio sessions.
        if let Some(session) = js::navigator().and_then(|it| js::get(&it, "audioSession")) {
            js::set(&session, "type", &"transient".into());
        }
        let context = js::new("AudioContext", &[])?;
        let on_change = js::handler(move |_| on_change());
        js::set(&context, "onstatechange", on_change.as_ref());
        Some(Self {
            context,
            peak,
            shape,
            planned: RefCell::default(),
            on_ring: js::handler(move |_| on_ring()),
            _on_change: on_change,
        })
    }

    /// Resumes the audio: to be called within a tap, and when the page is visible again. A refusal is not reported.
    pub fn resume(&self) {
        if let Some(promise) = js::call(&self.context, "resume", &[]) {
            js::ignore_rejection(&promise);
        }
    }

    /// Whether the audio is running, as opposed to suspended or interrupted.
    #[must_use]
    pub fn is_running(&self) -> bool {
        js::text(&self.context, "state").is_some_and(|state| state == "running")
    }

    /// Plans these rings, replacing all that have not begun: each in this many seconds from now, with these notes.
    ///
    /// Without notes it is silent, and `on_ring` is called all the same. A ring in the past is dropped.
    pub fn plan(&self, rings: &[(f64, &[Note])]) {
        let Some(now) = js::get(&self.context, "currentTime").and_then(|now| now.as_f64()) else {
            return;
        };
        let mut planned = Vec::new();
        for beep in self.planned.take() {
            if beep.ring_starts >= now {
                beep.cancel();
            } else if now < beep.ends + LATE {
                planned.push(beep);
            }
        }
        for (seconds, notes) in rings.iter().filter(|(seconds, _)| *seconds >= 0.0) {
            let is_silent = notes.is_empty();
            let notes = if is_silent { SILENT.as_slice() } else { notes };
            let ring_starts = now + seconds.max(AHEAD);
            let first = planned.len();
            let peak = if is_silent { 0.0 } else { self.peak };
            planned.extend(
                notes
                    .iter()
                    .filter_map(|note| self.beep(ring_starts, *note, peak)),
            );
            if let Some(beep) = planned.get(first) {
                js::set(&beep.source, "onended", self.on_ring.as_ref());
            }
        }
        self.planned.replace(planned);
    }

    /// `None` if the browser refuses it: then the ring has one beep less.
    fn beep(&self, ring_starts: f64, [after, lasts, hertz]: Note, peak: f64) -> Option<Beep> {
        let [attack, release] = self.shape.map(seconds);
        let starts = ring_starts + seconds(after);
        let ends = starts + seconds(lasts);
        let source = js::call(&self.context, "createOscillator", &[])?;
        let gain = js::call(&self.context, "createGain", &[])?;
        js::set(
            &js::get(&source, "frequency")?,
            "value",
            &f64::from(hertz).into(),
        );
        let level = js::get(&gain, "gain")?;
        for (how, value, at) in [
            ("setValueAtTime", 0.0, starts),
            ("linearRampToValueAtTime", peak, starts + attack),
            ("setValueAtTime", peak, ends - release),
            ("linearRampToValueAtTime", 0.0, ends),
        ] {
            js::call(&level, how, &[&value.into(), &at.into()])?;
        }
        js::call(&source, "connect", &[&gain])?;
        js::call(&gain, "connect", &[&js::get(&self.context, "destination")?])?;
        js::call(&source, "start", &[&starts.into()])?;
        js::call(&source, "stop", &[&ends.into()])?;
        Some(Beep {
            source,
            gain,
            ring_starts,
            ends,
        })
    }
}

impl Drop for Tones {
    fn drop(&mut self) {
        js::set(&self.context, "onstatechange", &JsValue::NULL);
        for beep in self.planned.take() {
            beep.cancel();
        }
        if let Some(promise) = js::call(&self.context, "close", &[]) {
            js::ignore_rejection(&promise);
        }
    }
}

fn seconds(ms: u16) -> f64 {
    f64::from(ms) / 1_000.0
}
