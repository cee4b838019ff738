//! The position of the device.

use super::js;
use std::rc::Rc;
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
    let done = Rc::new(done);
    let (on_position, on_error) = (Rc::clone(&done), Rc::clone(&done));
    // Either is called long after this call, so JavaScript owns them.
    let found = js::handler(move |position| on_position(read(&position))).into_js_value();
    let failed = js::handler(move |error| {
        let is_refused = number(&error, "code") == PERMISSION_DENIED;
        on_error(if is_refused {
            Answer::Refused
        } else {
            Answer::Failed
        });
    })
    .into_js_value();
    let asked = js::new("Object", &[]).and_then(|options| {
        js::set(&options, "enableHighAccuracy", &JsValue::TRUE);
        let geolocation = js::get(&js::navigator()?, "geolocation")?;
        js::call(
            &geolocation,
            "getCurrentPosition",
            &[&found, &failed, &options],
        )
    });
    if asked.is_none() {
        done(Answer::Failed);
    }
}

fn read(position: &JsValue) -> Answer {
    let coordinates = js::get(position, "coords").unwrap_or_default();
    Answer::Measured {
        latitude: number(&coordinates, "latitude"),
        longitude: number(&coordinates, "longitude"),
        accuracy: number(&coordinates, "accuracy"),
        at_ms: number(position, "timestamp"),
    }
}

fn number(of: &JsValue, name: &str) -> f64 {
    let value = js::get(of, name).and_then(|value| value.as_f64());
    value.unwrap_or(f64::NAN)
}
