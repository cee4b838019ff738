//! SHA-256 hashes of file contents, for file names and manifests.

use sha2::{Digest, Sha256};

/// The hash in a file's name: the first 16 hexadecimal digits of the SHA-256.
#[must_use]
pub fn content_hash(content: &[u8]) -> String {
    let mut hash = full_hash(content);
    hash.truncate(16);
    hash
}

/// All 64 hexadecimal digits of the SHA-256.
#[must_use]
pub fn full_hash(content: &[u8]) -> String {
    base16ct::lower::encode_string(&Sha256::digest(content))
}

/// The file name `<stem>-<hash>.<extension>` for this content.
#[must_use]
pub fn hashed_name(stem: &str, content: &[u8], extension: &str) -> String {
    format!("{stem}-{}.{extension}", content_hash(content))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_contains_the_hash_of_its_content() {
        assert_eq!(hashed_name("app", b"", "js"), "app-e3b0c44298fc1c14.js");
    }
}
