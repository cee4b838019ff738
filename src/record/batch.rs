//! Several records written together: all of them, or none.

/// The device did not do what it was asked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// A store of texts under keys.
pub trait Storage {
    /// The text under a key; `None` if there is no such key.
    ///
    /// # Errors
    ///
    /// [`Refused`] if it cannot be read.
    fn read(&self, key: &str) -> Result<Option<String>, Refused>;

    /// Stores a text under a key, replacing the previous one.
    ///
    /// # Errors
    ///
    /// [`Refused`] if there is no room, or writing is not allowed. The previous text is unchanged.
    fn write(&mut self, key: &str, text: &str) -> Result<(), Refused>;

    /// Removes a key.
    ///
    /// # Errors
    ///
    /// [`Refused`] if removing is not allowed.
    fn remove(&mut self, key: &str) -> Result<(), Refused>;
}

/// Writes all records, or undoes its writes.
///
/// It undoes the latest first: the storage passes back through states that fitted before, and no older version is ever lost.
///
/// # Errors
///
/// If a record cannot be written: how many of the others could not be undone, and remain.
pub fn write_all(storage: &mut dyn Storage, records: &[(String, String)]) -> Result<(), usize> {
    let mut log: Vec<(&str, Option<String>)> = Vec::new();
    for (key, text) in records {
        let before = storage.read(key);
        let Ok(before) = before.and_then(|before| storage.write(key, text).map(|()| before)) else {
            return Err(undo(storage, &log));
        };
        log.push((key, before));
    }
    Ok(())
}

/// Returns how many records could not be undone.
fn undo(storage: &mut dyn Storage, log: &[(&str, Option<String>)]) -> usize {
    let mut left = 0;
    for (key, before) in log.iter().rev() {
        let undone = match before {
            Some(text) => storage.write(key, text),
            None => storage.remove(key),
        };
        left += usize::from(undone.is_err());
    }
    left
}
