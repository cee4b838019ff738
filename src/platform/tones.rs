//! Tones scheduled on the audio clock, which stays exact while timers are throttled: `web/tones.js`, which knows the browser's
//! side of it.

use super::js::{self, Handler};
use js_sys::Array;
use wasm_bindgen::JsValue;

/// One note of a ring: the milliseconds after its start, the milliseconds it lasts, and its frequency in hertz.
pub type Note = [u16; 3];

/// Beeps at scheduled times, each with an alarm that is exact in a hidden page too.
///
/// While the audio is not running its clock stands still, and so does the schedule: plan again on `on_change`.
#[must_use = "nothing is reported when it is dropped"]
pub struct Tones {
    tones: JsValue,
    /// Called by the context for as long as it exists.
    _handlers: [Handler; 2],
}

impl Tones {
    /// Requests the audio; `None` if the browser has none. Best created within a tap: before the first one, browsers keep
    /// the audio suspended.
    ///
    /// A note rises to `peak`, of which 1 is the maximum, and fades out, in the milliseconds of `shape`. `on_change` is called
    /// when the audio has started running, was suspended or interrupted. `on_ring` is called when the first beep of a ring
    /// has ended, about a tenth of a second after the time of the ring.
    pub fn new(
        peak: f64,
        shape: [u16; 2],
        on_change: impl Fn() + 'static,
        on_ring: impl Fn() + 'static,
    ) -> Option<Self> {
        let handlers = [
            js::handler(move |_| on_change()),
            js::handler(move |_| on_ring()),
        ];
        let [change, ring] = handlers.each_ref().map(AsRef::as_ref);
        let [attack, release] = shape.map(seconds);
        Some(Self {
            tones: js::call_global(
                "createTones",
                &[change, ring, &peak.into(), &attack, &release],
            )?,
            _handlers: handlers,
        })
    }

    /// Resumes the audio: to be called within a tap, and when the page is visible again. A refusal is not reported.
    pub fn resume(&self) {
        js::call(&self.tones, "resume", &[]);
    }

    /// Whether the audio is running, as opposed to suspended or interrupted.
    #[must_use]
    pub fn is_running(&self) -> bool {
        js::call(&self.tones, "running", &[]).is_some_and(|it| it.is_truthy())
    }

    /// Plans these rings, replacing all that have not begun: each in this many seconds from now, with these notes.
    ///
    /// A ring without notes is silent, and `on_ring` is still called for it.
    pub fn plan(&self, rings: &[(f64, &[Note])]) {
        let numbers = Array::new();
        let add = |number: &JsValue| {
            numbers.push(number);
        };
        for (after, notes) in rings {
            add(&(*after).into());
            add(&notes.len().into());
            for [after, lasts, hertz] in *notes {
                add(&seconds(*after));
                add(&seconds(*lasts));
                add(&(*hertz).into());
            }
        }
        js::call(&self.tones, "plan", &[&numbers]);
    }
}

fn seconds(ms: u16) -> JsValue {
    (f64::from(ms) / 1_000.0).into()
}
