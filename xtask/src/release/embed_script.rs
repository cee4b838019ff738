//! `embed-<version>.js`: the script of `<uncramp-guide>` that stores load into their pages.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha384};

use super::esbuild;
use crate::public_url::PublicUrl;
use crate::tools::Tools;

/// The version of the script. Once released, it is raised with every change of the script's content.
const VERSION: &str = "1.0.0";

/// The embed script of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmbedScript {
    /// Its file name. It contains the version, so that the content at an address never changes.
    pub name: String,
    /// Its subresource integrity: `sha384-` and the hash.
    pub integrity: String,
}

impl EmbedScript {
    /// Reads the script of the release in a folder.
    ///
    /// # Errors
    ///
    /// When the script is not there.
    pub fn of(folder: &Path) -> Result<Self> {
        let name = file_name();
        let script = folder.join(&name);
        let script =
            fs::read(&script).with_context(|| format!("Cannot read {}", script.display()))?;
        let hash = BASE64_STANDARD.encode(Sha384::digest(script));
        Ok(Self {
            name,
            integrity: format!("sha384-{hash}"),
        })
    }

    /// Bundles the script from its source into a release.
    pub(super) fn write(
        tools: &Tools,
        source: &Path,
        public_url: &PublicUrl,
        release: &Path,
    ) -> Result<Self> {
        let root = format!("--define:PUBLIC_ROOT=\"{}\"", public_url.absolute());
        // Without es2020: lowering private fields would double the size of the script.
        let browsers = "--target=chrome97,safari16,firefox102";
        let options = ["--format=iife", browsers, &root];
        esbuild::bundle(tools, source, &release.join(file_name()), &options)?;
        Self::of(release)
    }
}

fn file_name() -> String {
    format!("embed-{VERSION}.js")
}
