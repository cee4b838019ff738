//! `cargo xtask print`: what an organiser prints for a race, as PDF files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use clap::Args;
use clap::builder::PossibleValuesParser;
use walkdir::WalkDir;

use crate::browsers::headless_chromium;
use crate::languages::{LANGUAGES, Languages};
use crate::project::{self, cargo, run};
use crate::public_url::PublicUrl;

/// The options of `cargo xtask print`.
#[derive(Args)]
pub struct Print {
    /// The full URL of the guide, for the code on each sheet
    #[arg(long)]
    public_url: PublicUrl,
    /// A language besides English; may be repeated. All of them by default
    #[arg(long = "lang", value_parser = PossibleValuesParser::new(LANGUAGES))]
    languages: Vec<String>,
    /// A file with the name of the race, the number of race control, and the last day on which they hold
    #[arg(long)]
    race: Option<PathBuf>,
}

/// Writes the sheets and a PDF file of each to `target/print/`.
///
/// # Errors
///
/// When the URL has no host or is too long, the organiser's file is wrong, or Chromium does not print.
pub fn print(options: &Print) -> Result<()> {
    let address = options.public_url.absolute();
    if address.is_empty() {
        bail!("--public-url must be the full URL, such as https://example.org/cramp/");
    }
    let folder = project::root().join("target/print");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let words = "run --quiet --locked --package uncramp --features ssr --bin prerender -- print";
    let mut prerender = cargo();
    let languages = Languages::or_all(&options.languages).tags();
    prerender.args(words.split(' ')).arg(&folder).arg(&address);
    prerender.arg(languages);
    run(prerender.args(&options.race))?;
    for entry in WalkDir::new(&folder).sort_by_file_name() {
        let page = entry?.into_path();
        if page.extension().is_some_and(|it| it == "html") {
            println!("{}", to_pdf(&page)?.display());
        }
    }
    Ok(())
}

/// Prints a page to a PDF file beside it, on the paper that its style sheet names, and returns the path of that file.
///
/// # Errors
///
/// When Chromium is not installed or does not print.
pub fn to_pdf(page: &Path) -> Result<PathBuf> {
    let page = page.canonicalize()?;
    let pdf = page.with_extension("pdf");
    let profile = tempfile::tempdir()?;
    let mut chromium: Command = headless_chromium(profile.path())?;
    chromium
        .arg("--no-pdf-header-footer")
        .arg(format!("--print-to-pdf={}", pdf.display()))
        .arg(&page)
        .stdin(Stdio::null());
    let output = chromium.output().context("Chromium cannot be started")?;
    if !output.status.success() || !pdf.is_file() {
        let log = String::from_utf8_lossy(&output.stderr);
        bail!("Chromium has not printed {}:\n{log}", page.display());
    }
    Ok(pdf)
}

/// The width and the height of each page of a PDF file from Chromium, in millimetres.
///
/// # Errors
///
/// When the file has no page in the form that Chromium writes.
pub fn page_sizes(pdf: &[u8]) -> Result<Vec<[f64; 2]>> {
    let text = String::from_utf8_lossy(pdf);
    let sizes = text.split("/MediaBox [").skip(1).map(|rest| {
        let (numbers, _) = rest.split_once(']').context("A box has no end")?;
        let numbers: Vec<f64> = numbers
            .split_whitespace()
            .map(str::parse)
            .collect::<Result<_, _>>()?;
        match numbers[..] {
            // In points, of which an inch has 72.
            [left, bottom, right, top] => {
                Ok([right - left, top - bottom].map(|it| it / 72.0 * 25.4))
            }
            _ => bail!("A box has {} numbers", numbers.len()),
        }
    });
    let sizes = sizes.collect::<Result<Vec<_>>>()?;
    if sizes.is_empty() {
        bail!("The PDF file has no page");
    }
    Ok(sizes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sizes_of_pages_are_read() -> Result<()> {
        let page = "<</Type /Page\n/MediaBox [0 0 297.63779 419.52756]>>\n";
        let sizes = page_sizes(page.repeat(2).as_bytes())?;
        assert_eq!(sizes.len(), 2);
        for [width, height] in sizes {
            assert!((width - 105.0).abs() < 0.1 && (height - 148.0).abs() < 0.1);
        }
        assert!(page_sizes(b"").is_err());
        assert!(page_sizes(b"/MediaBox [0 0 1]").is_err());
        assert!(page_sizes(b"/MediaBox [0 0 1 x]").is_err());
        assert!(page_sizes(b"/MediaBox [0 0").is_err());
        Ok(())
    }

    #[test]
    fn a_path_alone_is_no_address_for_a_code() {
        let options = Print {
            public_url: PublicUrl::default(),
            languages: Vec::new(),
            race: None,
        };
        let error = print(&options).map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.contains("full URL")));
    }
}
