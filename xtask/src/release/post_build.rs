//! `cargo xtask post-build`, Trunk's only hook: turns the files that Trunk has staged into the files to publish.
//!
//! Trunk stages the page template, the copied files, the WebAssembly and its glue, and passes the hook their folder and the
//! public URL in two environment variables of its own. The hook
//!
//! 1. copies style sheets and scripts into a scratch folder, and generates the sources there that contain values from Rust
//!    (`src/generated_sources.rs`),
//! 2. compiles the diary app, because Trunk builds only one app, the care app,
//! 3. bundles the scripts and the style sheet, strips and optimises the WebAssembly, and gives them names with their
//!    content hash,
//! 4. prerenders every page,
//! 5. adds what is generated from the pages: icons, service worker, licences, headers, compressed files.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::bindgen::{self, APPS};
use super::{
    EmbedScript, compress, esbuild, icons, licences, optimize, prerender, remap_paths,
    service_worker,
};
use crate::content_hash::hashed_name;
use crate::hosting;
use crate::project::{root, run};
use crate::public_url::PublicUrl;
use crate::tools::{self, Scope, Tools};

/// The app of most pages, built by Trunk.
const CARE: &str = APPS[0];
/// The app of the diary pages.
const DIARY: &str = APPS[1];

/// The name under which `app_start.js` imports the glue of its app.
const GLUE: &str = "app.js";

/// Runs the hook.
///
/// # Errors
///
/// When it is not run by Trunk, or a step fails.
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
    let scratch = scratch.path();
    let [style, web] = ["style", "web"].map(|folder| scratch.join(folder));
    copy_folder(&root().join("style"), &style)?;
    copy_folder(&root().join("web"), &web)?;
    let prerender = prerender::build()?;
    run(Command::new(&prerender).arg("sources").arg(scratch))?;

    for name in bindgen::files(CARE) {
        move_file(&staging.join(&name), &web.join(&name))?;
    }
    bindgen::build(&tools, DIARY, "hydrate", remap_paths::apply, &web)?;
    let bundler = Bundler {
        tools: &tools,
        sources: scratch,
        staging,
    };
    let care = bundler.app(CARE, "care_loader.js")?;
    let diary = bundler.app(DIARY, "loader.js")?;
    let embed_page = bundler.script("embed_main.js", "frame", CARE)?;
    let stores = bundler.script("snippet_builder.js", "stores", CARE)?;
    let element = web.join("embed_element.js");
    let embed_script = EmbedScript::write(&tools, &element, public_url, staging)?;
    let deferred = move_hashed("deferred", &bundler.style_sheet("deferred.css")?, staging)?;
    let diary_css = move_hashed("diary", &bundler.style_sheet("diary.css")?, staging)?;
    let print_css = move_hashed("print", &bundler.style_sheet("print.css")?, staging)?;
    let stores_css = move_hashed("stores", &bundler.style_sheet("stores.css")?, staging)?;

    run(Command::new(prerender)
        .arg("--out")
        .arg(staging)
        .arg("--template")
        .arg(staging.join("index.html"))
        .args(["--public-url", public_url.path()])
        .args(["--origin", public_url.origin()])
        .arg("--critical-style")
        .arg(bundler.style_sheet("critical.css")?)
        .arg("--article-style")
        .arg(bundler.style_sheet("article.css")?)
        .args(["--deferred-style", &deferred])
        .args(["--script", &care.script, "--wasm", &care.wasm])
        .args(["--diary-script", &diary.script])
        .args([
            "--diary-wasm",
            &diary.wasm,
            "--diary-style",
            &diary_css,
            "--print-style",
            &print_css,
        ])
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

/// The files of an app, by their names in the release.
struct App {
    script: String,
    wasm: String,
}

/// Bundles copies of the sources, and adds the results to the staged files.
struct Bundler<'a> {
    tools: &'a Tools,
    /// The folder with copies of `style/` and `web/`, next to generated and compiled files.
    sources: &'a Path,
    staging: &'a Path,
}

impl Bundler<'_> {
    /// Builds the files of an app from its entry script and the output of `wasm-bindgen`, which is in the same folder.
    fn app(&self, app: &str, entry: &str) -> Result<App> {
        let web = self.sources.join("web");
        let optimized = optimize::optimize(self.tools, &web, app, self.sources)?;
        Ok(App {
            script: self.script(entry, app, app)?,
            wasm: move_hashed(app, &optimized, self.staging)?,
        })
    }

    /// Bundles an entry script with everything it imports, including the glue of an app, and returns the file name, which
    /// begins with `stem`.
    fn script(&self, entry: &str, stem: &str, app: &str) -> Result<String> {
        let web = self.sources.join("web");
        // `app_start.js` imports `app.js`, which is the glue of whichever app is being bundled.
        fs::copy(web.join(format!("{app}.js")), web.join(GLUE))?;
        let bundle = self.sources.join("bundle.js");
        esbuild::bundle(self.tools, &web.join(entry), &bundle, &["--format=esm"])?;
        move_hashed(stem, &bundle, self.staging)
    }

    /// Bundles a style sheet with everything it imports, and returns its path.
    fn style_sheet(&self, entry: &str) -> Result<PathBuf> {
        let bundle = self.sources.join(entry);
        let source = self.sources.join("style").join(entry);
        esbuild::bundle(self.tools, &source, &bundle, &[])?;
        Ok(bundle)
    }
}

/// Copies the files of a folder without its subfolders.
pub(super) fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

/// Moves a file, even to another file system.
fn move_file(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("Cannot copy {}", from.display()))?;
    Ok(fs::remove_file(from)?)
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
