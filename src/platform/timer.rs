//! One alarm at a time.

use gloo_timers::callback::Timeout;

/// An alarm that rings once, and is cancelled when dropped or set again.
#[derive(Debug, Default)]
#[must_use = "an alarm is cancelled when it is dropped"]
pub struct Alarm(Option<Timeout>);

impl Alarm {
    /// Rings in `ms` milliseconds, replacing the previous setting. Browsers cannot set a timer for 2^31 ms or longer.
    pub fn set(&mut self, ms: u32, ring: impl FnOnce() + 'static) {
        // Boxed: each type of closure would be compiled separately.
        let ring: Box<dyn FnOnce()> = Box::new(ring);
        self.0 = Some(Timeout::new(ms.min(i32::MAX.unsigned_abs()), ring));
    }

    /// Cancels the alarm.
    pub fn clear(&mut self) {
        self.0 = None;
    }
}
