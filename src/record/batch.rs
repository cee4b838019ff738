//! Several records written together: all of them, or none.

/// The device has not done what it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// Something that holds texts under keys.
pub trait Storage {
    /// The text under a key; nothing if there is no such key.
    ///
    /// # Errors
    ///
    /// [`Refused`] where it cannot be read.
    fn read(&self, key: &str) -> Result<Option<String>, Refused>;

    /// Puts a text under a key, in place of what was there.
    ///
    /// # Errors
    ///
    /// [`Refused`] where there is no room, or nothing may be written. What was there stays.
    fn write(&mut self, key: &str, text: &str) -> Result<(), Refused>;

    /// Removes a key.
    ///
    /// # Errors
    ///
    /// [`Refused`] where nothing may be removed.
    fn remove(&mut self, key: &str) -> Result<(), Refused>;
}

/// Writes all records, or undoes what it has written.
///
/// It undoes the latest first: the storage goes back through states that fitted before, and no older version is ever gone.
///
/// # Errors
///
/// If a record cannot be written: how many others could not be undone, and are there.
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
