//! Several records written together: all of them, or none.

/// The storage failed to read, write or remove a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StorageError;

/// A store of texts under keys.
pub trait Storage {
    /// The text under a key; `None` if there is no such key.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if it cannot be read.
    fn read(&self, key: &str) -> Result<Option<String>, StorageError>;

    /// Stores a text under a key, replacing the previous one.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if there is no room, or writing is not allowed. The previous text is unchanged.
    fn write(&mut self, key: &str, text: &str) -> Result<(), StorageError>;

    /// Removes a key.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if removing is not allowed.
    fn remove(&mut self, key: &str) -> Result<(), StorageError>;
}

/// Writes all records, or undoes its writes.
///
/// It undoes the latest write first: each intermediate state fitted before, so every previous version fits again.
///
/// # Errors
///
/// If a record cannot be written: how many of the others could not be undone, and remain.
pub fn write_all(storage: &mut dyn Storage, records: &[(String, String)]) -> Result<(), usize> {
    let mut log: Vec<(&str, Option<String>)> = Vec::new();
    for (key, text) in records {
        let previous = storage.read(key);
        let Ok(previous) =
            previous.and_then(|previous| storage.write(key, text).map(|()| previous))
        else {
            return Err(undo(storage, &log));
        };
        log.push((key, previous));
    }
    Ok(())
}

/// Returns how many records could not be undone.
fn undo(storage: &mut dyn Storage, log: &[(&str, Option<String>)]) -> usize {
    let mut remaining = 0;
    for (key, previous) in log.iter().rev() {
        let undone = match previous {
            Some(text) => storage.write(key, text),
            None => storage.remove(key),
        };
        remaining += usize::from(undone.is_err());
    }
    remaining
}
