//! Bundles and minifies scripts and style sheets with esbuild.

use std::path::Path;

use anyhow::Result;

use crate::project::run;
use crate::tools::Tools;

/// The oldest supported browsers: esbuild lowers newer syntax for them.
const TARGETS: &str = "--target=es2020,chrome97,safari16,firefox102";

/// Bundles `input` and everything it imports into `output`. `options` are added after the usual ones.
pub(super) fn bundle(tools: &Tools, input: &Path, output: &Path, options: &[&str]) -> Result<()> {
    let mut command = tools.command("esbuild");
    command.arg(input).args([
        "--bundle",
        "--minify",
        "--legal-comments=none",
        "--log-level=warning",
        TARGETS,
    ]);
    command.args(options);
    run(command.arg(format!("--outfile={}", output.display())))
}
