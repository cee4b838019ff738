//! One alarm at a time.

use gloo_timers::callback::Timeout;

/// An alarm that rings once, and is silent when dropped or set again.
#[derive(Debug, Default)]
#[must_use = "an alarm is cancelled when it is dropped"]
pub struct Alarm(Option<Timeout>);

impl Alarm {
    /// Rings in `ms` milliseconds, instead of whatever was set before. Timers of browsers end near 2^31 ms.
    pub fn set(&mut self, ms: u32, ring: impl FnOnce() + 'static) {
        // Boxed: each kind of closure would be compiled anew.
        let ring: Box<dyn FnOnce()> = Box::new(ring);
        self.0 = Some(Timeout::new(ms.min(i32::MAX.unsigned_abs()), ring));
    }

    /// Does not ring any more.
    pub fn clear(&mut self) {
        self.0 = None;
    }
}
