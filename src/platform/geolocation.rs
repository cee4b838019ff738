//! The position of the device: `web/geolocation.js`, which knows the browser's side of it.

use super::js;
use wasm_bindgen::prelude::*;

/// What the browser answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// A position. A number that is missing is `NaN`.
    Measured {
        /// Degrees north.
        latitude: f64,
        /// Degrees east.
        longitude: f64,
        /// The error in metres.
        accuracy: f64,
        /// When it was measured, in milliseconds since 1970.
        at_ms: f64,
    },
    /// The user or the browser does not allow it.
    Refused,
    /// The browser cannot say.
    Failed,
}

#[wasm_bindgen(raw_module = "./geolocation.js")]
extern "C" {
    #[wasm_bindgen(js_name = measure)]
    fn report_position(report: &JsValue);
}

/// Measures the position once, as exactly as the device can. The browser asks the user first. `done` is called later, or at
/// once if the browser has no such feature; never if the user does not answer, or while the device finds nothing.
pub fn measure(done: impl Fn(Answer) + 'static) {
    let report = js::handler(move |answer| {
        done(match js::get(&answer, "coords") {
            Some(coordinates) => read(&answer, &coordinates),
            None if answer.is_truthy() => Answer::Refused,
            None => Answer::Failed,
        });
    });
    // It is called long after this call, so JavaScript owns it.
    report_position(&report.into_js_value());
}

fn read(position: &JsValue, coordinates: &JsValue) -> Answer {
    Answer::Measured {
        latitude: number(coordinates, "latitude"),
        longitude: number(coordinates, "longitude"),
        accuracy: number(coordinates, "accuracy"),
        at_ms: number(position, "timestamp"),
    }
}

fn number(of: &JsValue, name: &str) -> f64 {
    let value = js::get(of, name).and_then(|value| value.as_f64());
    value.unwrap_or(f64::NAN)
}
