//! Tones scheduled on the audio clock, which stays exact while timers are throttled: `web/tones.js`, which knows the browser's
//! side of it.

use super::js::{self, Handler};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "./tones.js")]
extern "C" {
    type Audio;

    #[wasm_bindgen(js_name = createTones)]
    fn create(
        on_change: &JsValue,
        on_ring: &JsValue,
        peak: f64,
        attack: u16,
        release: u16,
    ) -> Option<Audio>;

    #[wasm_bindgen(method)]
    fn resume(this: &Audio);

    #[wasm_bindgen(method)]
    fn running(this: &Audio) -> bool;

    #[wasm_bindgen(method)]
    fn plan(this: &Audio, rings: &[u32]);
}

/// One note of a ring: the milliseconds after its start, the milliseconds it lasts, and its frequency in hertz.
pub type Note = [u16; 3];

/// Beeps at scheduled times, each with an alarm that is exact in a hidden page too.
///
/// While the audio is not running its clock stands still, and so does the schedule: plan again on `on_change`.
#[must_use = "nothing is reported when it is dropped"]
pub struct Tones {
    audio: Audio,
    /// Called by the context for as long as it exists.
    _handlers: [Handler; 2],
}

impl Tones {
    /// Requests the audio; `None` if the browser has none. Best created within a tap: before the first one, browsers keep
    /// the audio suspended.
    ///
    /// A note rises to `peak`, of which 1 is the maximum, and fades out, in these milliseconds. `on_change` is called
    /// when the audio has started running, was suspended or interrupted. `on_ring` is called when the first beep of a ring
    /// has ended, about a tenth of a second after the time of the ring.
    pub fn new(
        peak: f64,
        [attack, release]: [u16; 2],
        on_change: impl Fn() + 'static,
        on_ring: impl Fn() + 'static,
    ) -> Option<Self> {
        let handlers = [
            js::handler(move |_| on_change()),
            js::handler(move |_| on_ring()),
        ];
        let [change, ring] = handlers.each_ref().map(AsRef::as_ref);
        Some(Self {
            audio: create(change, ring, peak, attack, release)?,
            _handlers: handlers,
        })
    }

    /// Resumes the audio: to be called within a tap, and when the page is visible again. A refusal is not reported.
    pub fn resume(&self) {
        self.audio.resume();
    }

    /// Whether the audio is running, as opposed to suspended or interrupted.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.audio.running()
    }

    /// Plans these rings, replacing all that have not begun: each in this many milliseconds from now, with these notes.
    ///
    /// Without notes it is silent, and `on_ring` is called all the same.
    pub fn plan<'a>(&self, rings: impl Iterator<Item = (u32, &'a [Note])>) {
        let mut numbers = Vec::new();
        for (after, notes) in rings {
            let count = notes.iter().map(|_| 1).sum();
            numbers.extend([after, count]);
            numbers.extend(notes.iter().flatten().copied().map(u32::from));
        }
        self.audio.plan(&numbers);
    }
}
