//! The hash that a signature is bound to.

use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// SHA-256 of a text in hexadecimal digits.
#[must_use]
pub fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .fold(String::new(), |mut hash, byte| {
            // Writing into a string cannot fail.
            let _ = write!(hash, "{byte:02x}");
            hash
        })
}
