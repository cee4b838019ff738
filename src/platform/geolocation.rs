//! The position of the device: `web/geolocation.js`, which asks the browser.

use super::js;
use wasm_bindgen::JsValue;

/// The code of the error that says it is not allowed.
const PERMISSION_DENIED: f64 = 1.0;

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

/// Measures the position once, as exactly as the device can. The browser asks the user first. `done` is called later, or at
/// once if the browser has no such feature; never if the user does not answer, or while the device finds nothing.
pub fn measure(done: impl Fn(Answer) + 'static) {
    // Called long after this call, so JavaScript owns it.
    let report = js::handler(move |answer| done(read(&answer))).into_js_value();
    js::call_global("measurePosition", &[&report]);
}

/// Reads the browser's position, or the code of its error.
fn read(answer: &JsValue) -> Answer {
    match answer.as_f64() {
        Some(PERMISSION_DENIED) => Answer::Refused,
        Some(_) => Answer::Failed,
        None => {
            let coordinates = js::get(answer, "coords").unwrap_or_default();
            Answer::Measured {
                latitude: number(&coordinates, "latitude"),
                longitude: number(&coordinates, "longitude"),
                accuracy: number(&coordinates, "accuracy"),
                at_ms: number(answer, "timestamp"),
            }
        }
    }
}

fn number(of: &JsValue, name: &str) -> f64 {
    let value = js::get(of, name).and_then(|value| value.as_f64());
    value.unwrap_or(f64::NAN)
}
