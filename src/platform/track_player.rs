//! What plays a sound file on with the screen off, shows it on the lock screen, and listens to the buttons there and on
//! headphones: `web/track_player.js`, which knows the browser's side of it.

use super::js::{self, Handler};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type Player;

    // Frames have none.
    #[wasm_bindgen(catch, js_namespace = window, js_name = createTrackPlayer)]
    fn create(report: &JsValue) -> Result<Player, JsValue>;

    #[wasm_bindgen(method)]
    fn play(this: &Player, pieces: &Array, next: u8, seconds: f64) -> bool;

    #[wasm_bindgen(method)]
    fn finish(this: &Player, next: u8);

    #[wasm_bindgen(method)]
    fn show(
        this: &Player,
        title: &str,
        artist: &str,
        picture: &str,
        duration: f64,
        position: f64,
        is_playing: bool,
    );

    #[wasm_bindgen(method)]
    fn position(this: &Player) -> f64;

    #[wasm_bindgen(method, js_name = isStopped)]
    fn is_stopped(this: &Player) -> bool;
}

/// Plays one file at a time.
#[must_use = "nothing is reported when it is dropped"]
pub struct TrackPlayer {
    player: Player,
    /// Called by the player for as long as it exists.
    _report: Handler,
}

impl TrackPlayer {
    /// `None` where there is no such player, as in frames. Reports the number of a button, or of what has happened.
    pub fn new(mut report: impl FnMut(usize) + 'static) -> Option<Self> {
        let report = js::handler(move |number| report(js::index(&number)));
        Some(Self {
            player: create(report.as_ref()).ok()?,
            _report: report,
        })
    }

    /// Plays a WAV file instead of the current one: pieces, each after some bytes of silence. Does `next` after `seconds` of it.
    /// Returns false if the browser refuses the file.
    #[must_use]
    pub fn play(&self, pieces: &[(u32, Vec<u8>)], next: u8, seconds: f64) -> bool {
        let parts = Array::new();
        for (silence, bytes) in pieces {
            parts.push(&(*silence).into());
            parts.push(&Uint8Array::from(bytes.as_slice()));
        }
        self.player.play(&parts, next, seconds)
    }

    /// Does `next` with the current file, at once or at the end of a sound that has begun.
    pub fn finish(&self, next: u8) {
        self.player.finish(next);
    }

    /// Shows on the lock screen what is playing: its title, its artist, the address of its picture.
    pub fn show(
        &self,
        [title, artist, picture]: [&str; 3],
        [duration, position]: [f64; 2],
        is_playing: bool,
    ) {
        self.player
            .show(title, artist, picture, duration, position, is_playing);
    }

    /// How far the file has played, in seconds.
    #[must_use]
    pub fn position(&self) -> f64 {
        self.player.position()
    }

    /// Whether something else on the phone has stopped it.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.player.is_stopped()
    }
}
