//! `embed-<version>.js`: the script of `<uncramp-guide>` that stores load into their pages.
//!
//! The lines in stores' pages name a version and its hash, so a release also contains the earlier versions, byte for byte.
//! `web/released/` has them as they were bundled, except for the public address of the guide.

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
const VERSION: &str = "1.1.0";

/// The earlier versions, by file name.
const EARLIER: [(&str, &str); 1] = [(
    "embed-1.0.0.js",
    include_str!("../../../web/released/embed-1.0.0.js"),
)];

/// The statement in an earlier version that returns the public address.
const ROOT_STATEMENT: &str = "return PUBLIC_ROOT?new URL(PUBLIC_ROOT):void 0";

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

    /// Bundles the script from its source into a release, and adds its earlier versions.
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
        for (name, script) in EARLIER {
            fs::write(
                release.join(name),
                with_root(script, &public_url.absolute()),
            )?;
        }
        Self::of(release)
    }
}

fn file_name() -> String {
    format!("embed-{VERSION}.js")
}

/// An earlier version for a public address, which is empty if the build knows none: with the bytes of its own release.
fn with_root(script: &str, root: &str) -> String {
    let statement = if root.is_empty() {
        String::new()
    } else {
        format!("return new URL(\"{root}\")")
    };
    script.replace(ROOT_STATEMENT, &statement)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_earlier_version_has_one_place_for_the_address() {
        for (name, script) in EARLIER {
            assert_eq!(script.matches(ROOT_STATEMENT).count(), 1, "{name}");
            assert_ne!(name, file_name());
            let filled = with_root(script, "https://guide.example/");
            assert!(filled.contains("return new URL(\"https://guide.example/\")"));
            for script in [filled, with_root(script, "")] {
                assert!(!script.contains("PUBLIC_ROOT"), "{name}");
            }
        }
    }
}
