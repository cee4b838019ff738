//! What is done to Trunk's staged files before they become `dist/`: names by content, one style sheet, every page, compression.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::bind::{APPS, bind};
use super::{
    BUILD, Element, ORIGIN, PublicUrl, build_prerender, compress, hashed_name, icons, licences,
    names, shrink, worker,
};
use crate::hosting;
use crate::project::{root, run};
use crate::tools::{self, Scope, Tools};

/// The app of most pages, which Trunk builds.
const CARE: &str = APPS[0];
/// The app of the diary.
const DIARY: &str = APPS[1];

/// The oldest browsers the script and the style sheet are written for.
const TARGETS: &str = "--target=es2020,chrome97,safari16,firefox102";

/// Finishes the build that Trunk has staged. Trunk's one hook runs it.
///
/// # Errors
///
/// When it is not run by Trunk, or a step fails.
pub fn from_trunk() -> Result<()> {
    let variable = |name| {
        env::var(name).with_context(|| format!("{name} is not set: `cargo xtask build` runs this"))
    };
    let staging = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    let public_url = [variable(ORIGIN)?, variable("TRUNK_PUBLIC_URL")?].concat();
    let public_url = public_url.parse()?;
    finish(&staging, &public_url, &variable(BUILD)?)
}

fn finish(staging: &Path, public_url: &PublicUrl, id: &str) -> Result<()> {
    let tools = tools::setup(Scope::Build)?;
    let scratch = tempfile::tempdir()?;

    // Trunk builds one app. It has left its settings in the environment.
    bind(&tools, DIARY, "hydrate", &[], staging)?;
    let [care, diary] = APPS.map(|app| make_app(&tools, staging, app, scratch.path()));
    let (care, diary) = (care?, diary?);
    let frame = ["framed.js", "frame"];
    let frame = bundle_script(&tools, staging, frame, CARE, scratch.path())?;
    let stores = bundle_script(
        &tools,
        staging,
        ["stores.js", "stores"],
        CARE,
        scratch.path(),
    )?;
    let element = write_element(&tools, staging, public_url)?;
    // What they were made of.
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
    let snippets = staging.join("snippets");
    if snippets.exists() {
        fs::remove_dir_all(snippets)?;
    }

    let css = scratch.path().join("style.css");
    esbuild(&tools, &root().join("style/main.css"), &css, &[])?;

    let stores_css = scratch.path().join("stores.css");
    esbuild(&tools, &root().join("style/stores.css"), &stores_css, &[])?;
    let stores_css = name_by_content("stores", &stores_css, staging)?;

    run(Command::new(build_prerender()?)
        .arg("--out")
        .arg(staging)
        .arg("--template")
        .arg(staging.join("index.html"))
        .args(["--public-url", public_url.as_str()])
        .args(["--origin", &public_url.origin])
        .arg("--css")
        .arg(css)
        .args(["--script", &care.script, "--wasm", &care.wasm])
        .args(["--diary-script", &diary.script])
        .args(["--diary-wasm", &diary.wasm])
        .args(["--frame", &frame])
        .args([
            "--element",
            &element.name,
            "--integrity",
            &element.integrity,
        ])
        .args(["--stores-script", &stores, "--stores-style", &stores_css])
        .args(["--build", id]))?;
    icons::draw_all(staging)?;
    worker::write(staging)?;
    licences::write(staging)?;
    hosting::write_headers_file(staging, public_url)?;
    compress::compress_all(staging)
}

/// The files of an app.
struct App {
    script: String,
    wasm: String,
}

/// Makes the files of an app of what `wasm-bindgen` has written.
fn make_app(tools: &Tools, staging: &Path, app: &str, scratch: &Path) -> Result<App> {
    shorten_names(staging, app)?;
    let bound = staging.join(format!("{app}_bg.wasm"));
    let shrunk = shrink::shrink(tools, &bound, scratch)?;
    Ok(App {
        script: bundle_script(tools, staging, ["boot.js", app], app, scratch)?,
        wasm: name_by_content(app, &shrunk, staging)?,
    })
}

/// Gives short names to what an app and its glue call each other.
pub(super) fn shorten_names(folder: &Path, app: &str) -> Result<()> {
    let wasm = folder.join(format!("{app}_bg.wasm"));
    let glue = folder.join(format!("{app}.js"));
    let (short_wasm, short_glue) = names::shorten(&fs::read(&wasm)?, &fs::read_to_string(&glue)?)?;
    fs::write(wasm, short_wasm)?;
    fs::write(glue, short_glue)?;
    Ok(())
}

/// Makes one script of a loader and the glue of an app, and returns its name, which begins with `stem`.
fn bundle_script(
    tools: &Tools,
    staging: &Path,
    [entry, stem]: [&str; 2],
    app: &str,
    scratch: &Path,
) -> Result<String> {
    let sources = scratch.join(format!("{stem}-sources"));
    fs::create_dir_all(&sources)?;
    for source in fs::read_dir(root().join("public"))? {
        let source = source?.path();
        if let (Some("js"), Some(name)) = (extension(&source), source.file_name()) {
            fs::copy(&source, sources.join(name))?;
        }
    }
    // The loader starts whichever app it is bundled with.
    fs::copy(staging.join(format!("{app}.js")), sources.join("app.js"))?;
    let bundle = scratch.join("bundle.js");
    esbuild(tools, &sources.join(entry), &bundle, &["--format=esm"])?;
    name_by_content(stem, &bundle, staging)
}

/// The script that stores put into their pages.
fn write_element(tools: &Tools, staging: &Path, public_url: &PublicUrl) -> Result<Element> {
    let script = staging.join(Element::name());
    let root = format!("--define:PUBLIC_ROOT=\"{}\"", public_url.root());
    // Private fields as they are: written for older browsers they would be half of the script.
    let browsers = "--target=chrome97,safari16,firefox102";
    let options = ["--format=iife", browsers, &root];
    esbuild(tools, &staging.join("element.js"), &script, &options)?;
    Element::of(staging)
}

/// Moves a file into `folder` under the name of its content, and returns that name.
fn name_by_content(stem: &str, file: &Path, folder: &Path) -> Result<String> {
    let content =
        fs::read(file).with_context(|| format!("Trunk has not written {}", file.display()))?;
    let name = hashed_name(stem, &content, extension(file).unwrap_or_default());
    fs::write(folder.join(&name), content)?;
    fs::remove_file(file)?;
    Ok(name)
}

fn extension(file: &Path) -> Option<&str> {
    file.extension()?.to_str()
}

pub(super) fn esbuild(tools: &Tools, input: &Path, output: &Path, more: &[&str]) -> Result<()> {
    let mut command = tools.command("esbuild");
    command.arg(input).args([
        "--bundle",
        "--minify",
        "--legal-comments=none",
        "--log-level=warning",
        TARGETS,
    ]);
    run(command
        .args(more)
        .arg(format!("--outfile={}", output.display())))
}
