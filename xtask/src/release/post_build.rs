//! `cargo xtask post-build`, Trunk's one hook: turns what Trunk has staged into the files to publish.
//!
//! Trunk stages the page template, the copied files, the WebAssembly and its glue, and passes the hook their folder and the
//! public URL in two environment variables of its own. The hook
//!
//! 1. generates the sources that Rust shares with style sheet and scripts (`src/generated_sources.rs`),
//! 2. compiles the app of the diary, because Trunk builds one app, that of the care,
//! 3. bundles the scripts and the style sheet, strips and optimises the WebAssembly, and gives them names with the hash
//!    of their content,
//! 4. prerenders every page,
//! 5. adds what is made from the pages: icons, service worker, licences, headers, compressed forms.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::bindgen::{self, APPS};
use super::{
    EmbedScript, compress, esbuild, icons, licences, minify_imports, optimize, prerender,
    remap_paths, service_worker,
};
use crate::content_hash::hashed_name;
use crate::hosting;
use crate::project::{root, run};
use crate::public_url::PublicUrl;
use crate::tools::{self, Scope, Tools};

/// The app of most pages, which Trunk builds.
const CARE: &str = APPS[0];
/// The app of the diary.
const DIARY: &str = APPS[1];

/// The generated module that the scripts import.
const TABLES: &str = "protocol_tables.js";
/// The name under which the loader imports the glue of its app.
const GLUE: &str = "app.js";

/// Runs the hook.
///
/// # Errors
///
/// When Trunk does not run it, or a step fails.
pub fn post_build() -> Result<()> {
    let variable = |name| {
        env::var(name).with_context(|| format!("{name} is not set: Trunk runs this as its hook"))
    };
    let staging = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    let public_url = variable("TRUNK_PUBLIC_URL")?.parse()?;
    assemble(&staging, &public_url)
}

fn assemble(staging: &Path, public_url: &PublicUrl) -> Result<()> {
    let tools = tools::setup(Scope::Build)?;
    let scratch = tempfile::tempdir()?;
    let prerender = prerender::build()?;
    let style = scratch.path().join("style");
    copy_folder(&root().join("style"), &style)?;
    let mut generate = Command::new(&prerender);
    run(generate.arg("sources").arg(&style))?;
    fs::rename(style.join(TABLES), staging.join(TABLES))?;

    bindgen::build(&tools, DIARY, "hydrate", remap_paths::apply, staging)?;
    let [care, diary] = APPS.map(|app| App::make(&tools, staging, app, scratch.path()));
    let (care, diary) = (care?, diary?);
    let bundle = |entry, stem| bundle_script(&tools, staging, [entry, stem], CARE, scratch.path());
    let embed_page = bundle("framed.js", "frame")?;
    let stores = bundle("stores.js", "stores")?;
    let embed_script =
        EmbedScript::write(&tools, &staging.join("element.js"), public_url, staging)?;
    remove_sources(staging)?;

    let css = scratch.path().join("style.css");
    esbuild::bundle(&tools, &style.join("main.css"), &css, &[])?;
    let stores_css = scratch.path().join("stores.css");
    esbuild::bundle(&tools, &style.join("stores.css"), &stores_css, &[])?;
    let stores_css = move_hashed("stores", &stores_css, staging)?;

    run(Command::new(prerender)
        .arg("--out")
        .arg(staging)
        .arg("--template")
        .arg(staging.join("index.html"))
        .args(["--public-url", public_url.path()])
        .args(["--origin", public_url.origin()])
        .arg("--css")
        .arg(css)
        .args(["--script", &care.script, "--wasm", &care.wasm])
        .args(["--diary-script", &diary.script])
        .args(["--diary-wasm", &diary.wasm])
        .args(["--embed-page-script", &embed_page])
        .args(["--element", &embed_script.name])
        .args(["--integrity", &embed_script.integrity])
        .args(["--stores-script", &stores, "--stores-style", &stores_css]))?;
    icons::render_all(staging)?;
    service_worker::write(staging)?;
    licences::write(staging)?;
    hosting::write_headers_file(staging, public_url)?;
    compress::compress_all(staging)
}

/// The files of an app.
struct App {
    script: String,
    wasm: String,
}

impl App {
    /// Makes the files of an app from what `wasm-bindgen` has written.
    fn make(tools: &Tools, staging: &Path, app: &str, scratch: &Path) -> Result<Self> {
        minify_imports(staging, app)?;
        let bound = staging.join(format!("{app}_bg.wasm"));
        let optimized = optimize::optimize(tools, &bound, scratch)?;
        Ok(Self {
            script: bundle_script(tools, staging, ["boot.js", app], app, scratch)?,
            wasm: move_hashed(app, &optimized, staging)?,
        })
    }
}

/// Shortens the names of the imports in the `WebAssembly` of an app and its glue.
pub(super) fn minify_imports(folder: &Path, app: &str) -> Result<()> {
    let wasm = folder.join(format!("{app}_bg.wasm"));
    let glue = folder.join(format!("{app}.js"));
    let (short_wasm, short_glue) =
        minify_imports::minify(&fs::read(&wasm)?, &fs::read_to_string(&glue)?)?;
    fs::write(wasm, short_wasm)?;
    fs::write(glue, short_glue)?;
    Ok(())
}

/// Bundles an entry script with all it imports, the glue of an app among it, and returns the file name, which begins with
/// `stem`.
fn bundle_script(
    tools: &Tools,
    staging: &Path,
    [entry, stem]: [&str; 2],
    app: &str,
    scratch: &Path,
) -> Result<String> {
    // The loader imports `app.js`: the glue of the app with which it is bundled.
    fs::copy(staging.join(format!("{app}.js")), staging.join(GLUE))?;
    let bundle = scratch.join("bundle.js");
    esbuild::bundle(tools, &staging.join(entry), &bundle, &["--format=esm"])?;
    move_hashed(stem, &bundle, staging)
}

/// Removes what was bundled: the scripts from `public/`, the glue and the `WebAssembly` as they were.
fn remove_sources(staging: &Path) -> Result<()> {
    for source in fs::read_dir(root().join("public"))? {
        let source = source?.path();
        if let (Some("js"), Some(name)) = (extension(&source), source.file_name()) {
            fs::remove_file(staging.join(name))?;
        }
    }
    for app in APPS {
        fs::remove_file(staging.join(format!("{app}.js")))?;
        fs::remove_file(staging.join(format!("{app}_bg.wasm")))?;
    }
    for leftover in [GLUE, TABLES] {
        fs::remove_file(staging.join(leftover))?;
    }
    let snippets = staging.join("snippets");
    if snippets.exists() {
        fs::remove_dir_all(snippets)?;
    }
    Ok(())
}

/// Copies the files of a folder without its subfolders.
fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

/// Moves a file into `folder` under a name with the hash of its content, and returns that name.
fn move_hashed(stem: &str, file: &Path, folder: &Path) -> Result<String> {
    let content = fs::read(file).with_context(|| format!("{} is missing", file.display()))?;
    let name = hashed_name(stem, &content, extension(file).unwrap_or_default());
    fs::write(folder.join(&name), content)?;
    fs::remove_file(file)?;
    Ok(name)
}

fn extension(file: &Path) -> Option<&str> {
    file.extension()?.to_str()
}
