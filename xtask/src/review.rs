//! The documents that clinicians review and sign.

use anyhow::Result;

use crate::languages::{Languages, folder};
use crate::project::{self, cargo, run};

/// Writes the English document and those of translations, each with the copy whose hash is signed, to `target/review/`.
///
/// # Errors
///
/// When the program that writes them cannot be built, the signatures cannot be read, or a file cannot be written.
pub fn review(languages: &Languages) -> Result<()> {
    let out = project::root().join("target/review");
    std::fs::create_dir_all(&out)?;
    let words = "run --quiet --locked --package uncramp --features ssr --bin prerender -- review";
    let signed = project::root().join("docs/review/signed");
    let mut prerender = cargo();
    prerender.args(words.split(' ')).args([&out, &signed]);
    run(prerender.arg(languages.tags()))?;
    for language in languages.iter() {
        let document = out.join(folder(language)).join("index.html");
        println!("The document is {}", document.display());
    }
    Ok(())
}
