//! The script that stores put into their pages.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha384};

/// The version of the script. Once the guide is released it goes up with every change of what the script becomes.
const VERSION: &str = "1.0.0";

/// The script of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Its file name. The version is in it, so that what stands at an address never changes.
    pub name: String,
    /// What browsers check it by: `sha384-` and its hash.
    pub integrity: String,
}

impl Element {
    /// The file name of the script.
    pub(super) fn name() -> String {
        format!("embed-{VERSION}.js")
    }

    /// That of the release in a folder.
    ///
    /// # Errors
    ///
    /// When it is not there.
    pub fn of(folder: &Path) -> Result<Self> {
        let name = Self::name();
        let script = folder.join(&name);
        let script =
            fs::read(&script).with_context(|| format!("Cannot read {}", script.display()))?;
        let hash = BASE64_STANDARD.encode(Sha384::digest(script));
        Ok(Self {
            name,
            integrity: format!("sha384-{hash}"),
        })
    }
}
