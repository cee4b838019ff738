//! The release: builds `dist/` from the sources.
//!
//! Trunk compiles the app to WebAssembly and runs `wasm-bindgen`; [`post_build`], its one hook, turns what it has staged
//! into the files to publish.

mod bindgen;
pub mod build_fingerprint;
pub mod client_side;
mod compress;
mod embed_script;
mod esbuild;
mod glue;
mod icons;
pub mod leptos_peer;
pub mod licences;
mod optimize;
mod order_functions;
pub mod post_build;
mod prerender;
mod remap_paths;
pub mod service_worker;
mod strip_panic_data;
mod strip_panics;

use std::time::Instant;

pub use compress::compress_all;
pub use embed_script::EmbedScript;

use anyhow::Result;

use crate::languages::Languages;
use crate::project::{cargo, run};
use crate::public_url::PublicUrl;
use crate::tools::{self, Scope};
use build_fingerprint::BuildFingerprint;

/// Builds the release in these languages into `dist/`, unless `dist/` is already the result of the current sources.
///
/// # Errors
///
/// When a tool is missing or a step fails.
pub fn build(public_url: &PublicUrl, languages: &Languages) -> Result<()> {
    let tools = tools::setup(Scope::Build)?;
    let fingerprint = BuildFingerprint::of_sources(public_url, languages)?;
    if fingerprint.is_current() {
        return Ok(());
    }
    eprintln!("Building into dist/ (a first build takes about five minutes)");
    let start = Instant::now();
    prerender::build()?;
    // Trunk runs offline, so the dependencies that only the WebAssembly build has are fetched first.
    run(cargo().args([
        "fetch",
        "--quiet",
        "--locked",
        "--target",
        "wasm32-unknown-unknown",
    ]))?;
    let mut trunk = tools.command("trunk");
    remap_paths::apply(&mut trunk)?;
    trunk.env(post_build::LANGUAGES, languages.tags());
    run(trunk.args(["build", "--public-url", &public_url.to_string()]))?;
    fingerprint.write()?;
    eprintln!("Built dist/ in {:.0?}", start.elapsed());
    Ok(())
}
