//! The document that a clinician reviews and signs.

use anyhow::Result;

use crate::project::{self, cargo, run};

/// Writes the document, and the copy whose hash is signed, to `target/review/`.
///
/// # Errors
///
/// When the program that writes it cannot be built, the signatures cannot be read, or a file cannot be written.
pub fn review() -> Result<()> {
    let folder = project::root().join("target/review");
    std::fs::create_dir_all(&folder)?;
    let words = "run --quiet --locked --package uncramp --features ssr --bin prerender -- review";
    let signed = project::root().join("docs/review/signed");
    run(cargo().args(words.split(' ')).args([&folder, &signed]))?;
    println!("The document is {}", folder.join("index.html").display());
    Ok(())
}
