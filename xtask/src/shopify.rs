//! `cargo xtask shopify`: the files for a Shopify theme and for a theme app extension, with the script of the element among their
//! assets.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::languages::Languages;
use crate::plugin::{Files, files_below};
use crate::project;
use crate::public_url::PublicUrl;
use crate::release::{self, EmbedScript};

/// The script of the element. A theme's assets are on Shopify's own servers, so the element reads the guide's address from `src`.
const SCRIPT: &str = "assets/uncramp.js";

/// What the files are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// To be copied into a theme: a section.
    Theme,
    /// To be published by an app: a block for all themes.
    Extension,
}

impl Kind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Theme, Self::Extension];

    /// The name of its folder.
    #[must_use]
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Extension => "extension",
        }
    }

    /// The file of the section or block.
    #[must_use]
    pub const fn entry(self) -> &'static str {
        match self {
            Self::Theme => "sections/uncramp.liquid",
            Self::Extension => "blocks/uncramp.liquid",
        }
    }
}

/// Builds the release if it is out of date, and writes the files of both kinds to `target/shopify/`. The script of the element
/// asks for pages in these languages.
///
/// # Errors
///
/// When the build fails, or a file cannot be read or written.
pub fn shopify(languages: &Languages) -> Result<()> {
    release::build(&PublicUrl::default(), languages)?;
    for kind in Kind::ALL {
        let folder = project::root().join("target/shopify").join(kind.folder());
        write(&project::dist(), kind, &folder)?;
        println!("{}", folder.display());
    }
    Ok(())
}

/// The files of a kind by their paths, with the script of a release.
///
/// # Errors
///
/// When a file cannot be read.
pub fn files(dist: &Path, kind: Kind) -> Result<Files> {
    let mut files = files_below(&format!("integrations/shopify/{}", kind.folder()))?;
    let script = dist.join(EmbedScript::of(dist)?.name);
    files.insert(SCRIPT.to_owned(), fs::read(script)?);
    Ok(files)
}

/// Writes the files of a kind into a folder.
///
/// # Errors
///
/// When a file cannot be read or written.
pub fn write(dist: &Path, kind: Kind, folder: &Path) -> Result<()> {
    for (path, content) in files(dist, kind)? {
        let file = folder.join(path);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&file, content).with_context(|| format!("Cannot write {}", file.display()))?;
    }
    Ok(())
}
