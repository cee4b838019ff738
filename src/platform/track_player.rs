//! A player for sound files that continues with the screen off, is shown on the lock screen, and reports the buttons there and on
//! headphones: `web/track_player.js`, which knows the browser's side of it.

use super::js::{self, Handler};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;

/// Plays one file at a time.
#[must_use = "nothing is reported when it is dropped"]
pub struct TrackPlayer {
    player: JsValue,
    /// Called by the player for as long as it exists.
    _report: Handler,
}

impl TrackPlayer {
    /// `None` where there is no such player, as in frames. Reports the number of a button, or of what has happened.
    pub fn new(mut report: impl FnMut(f64) + 'static) -> Option<Self> {
        let report = js::handler(move |number| report(number.as_f64().unwrap_or_default()));
        Some(Self {
            player: js::call_global("createTrackPlayer", &[report.as_ref()])?,
            _report: report,
        })
    }

    /// Plays a WAV file instead of the current one: pieces, each after some bytes of silence. Does `next` after `seconds`.
    /// Returns false if the browser refuses the file.
    #[must_use]
    pub fn play(&self, pieces: &[(u32, Vec<u8>)], next: u8, seconds: f64) -> bool {
        let parts = Array::new();
        for (silence, bytes) in pieces {
            parts.push(&(*silence).into());
            parts.push(&Uint8Array::from(bytes.as_slice()));
        }
        self.call("play", &[&parts, &next.into(), &seconds.into()])
            .is_some()
    }

    /// Does `next` with the current file, at once or at the end of a sound that has begun.
    pub fn finish(&self, next: u8) {
        self.call("finish", &[&next.into()]);
    }

    /// Shows on the lock screen what is playing: its title, its artist, the address of its picture.
    pub fn show(
        &self,
        [title, artist, picture]: [&str; 3],
        [duration, position]: [f64; 2],
        is_playing: bool,
    ) {
        self.call(
            "show",
            &[
                &title.into(),
                &artist.into(),
                &picture.into(),
                &duration.into(),
                &position.into(),
                &is_playing.into(),
            ],
        );
    }

    /// How far the file has played, in seconds.
    #[must_use]
    pub fn position(&self) -> f64 {
        let position = self.call("position", &[]);
        position.and_then(|it| it.as_f64()).unwrap_or_default()
    }

    /// Whether something else on the phone has stopped it.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.call("isStopped", &[]).is_some_and(|it| it.is_truthy())
    }

    fn call(&self, name: &str, arguments: &[&JsValue]) -> Option<JsValue> {
        js::call(&self.player, name, arguments)
    }
}
