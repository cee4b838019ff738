//! `cargo xtask post-build`, Trunk's only hook: turns the files that Trunk has staged into the files to publish.
//!
//! Trunk stages the page template, the copied files, the WebAssembly and its glue, and passes the hook their folder and the
//! public URL in two environment variables of its own. `cargo xtask build` passes the languages in a third; without it, as in a
//! plain `trunk build`, all are built. The hook
//!
//! 1. copies style sheets and scripts into a scratch folder, and generates the sources there that contain values from Rust
//!    (`src/generated_sources.rs`),
//! 2. bundles the scripts and the style sheets that all languages share, and gives them names with their content hash,
//! 3. for each language compiles the apps that Trunk has not compiled (it builds only the care app, in English), strips and
//!    optimises the WebAssembly, bundles the scripts with its glue, and prerenders every page,
//! 4. adds what is generated from the pages: icons, service workers, licences, headers, compressed files.

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
use crate::languages::{self, Languages};
use crate::project::{root, run};
use crate::public_url::PublicUrl;
use crate::tools::{self, Scope, Tools};

/// The app of most pages, built by Trunk.
const CARE: &str = APPS[0];
/// The app of the diary pages.
const DIARY: &str = APPS[1];

/// The variable in which the hook gets the tags of the languages to build.
pub(super) const LANGUAGES: &str = "UNCRAMP_LANGUAGES";

/// The name under which `app_start.js` imports the glue of its app.
const GLUE: &str = "app.js";
/// The name under which the scripts import the drawings of their language.
const SYMBOLS: &str = "symbols.js";
/// The name under which `embed_classic.js` imports the app itself.
const WASM_TEXT: &str = "app.txt";

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
    let tags = env::var(LANGUAGES).unwrap_or_default();
    assemble(&staging, &public_url, &chosen(&tags))
}

/// English and the languages with these tags, separated by spaces; all languages if there is no tag.
fn chosen(tags: &str) -> Languages {
    let tags: Vec<String> = tags.split_whitespace().map(str::to_owned).collect();
    Languages::or_all(&tags)
}

fn assemble(staging: &Path, public_url: &PublicUrl, languages: &Languages) -> Result<()> {
    let tools = tools::setup(Scope::Build)?;
    let prerender = prerender::build()?;
    let scratch = tempfile::tempdir()?;
    let scratch = scratch.path();
    let tags = languages.tags();
    for folder in ["style", "web"] {
        copy_folder(&root().join(folder), &scratch.join(folder))?;
    }
    run(Command::new(&prerender)
        .arg("sources")
        .arg(scratch)
        .arg(&tags))?;
    // The first page takes its place.
    let template = scratch.join("template.html");
    move_file(&staging.join("index.html"), &template)?;

    let bundler = Bundler {
        tools: &tools,
        sources: scratch,
        staging,
    };
    let mut pages = Command::new(&prerender);
    pages
        .arg("--out")
        .arg(staging)
        .arg("--template")
        .arg(template)
        .args(["--public-url", public_url.path()])
        .args(["--origin", public_url.origin()])
        .args(["--languages", &tags]);
    bundler.add_shared_files(&mut pages, public_url)?;
    for tag in languages.iter() {
        compile(&tools, tag, staging, &scratch.join("web"))?;
        let mut pages = copy_of(&pages);
        pages.args(["--language", tag]);
        let web = scratch.join("web");
        fs::copy(web.join(format!("symbols-{tag}.js")), web.join(SYMBOLS))?;
        bundler.add_apps(&mut pages)?;
        run(&mut pages)?;
    }
    icons::render_all(staging)?;
    for tag in languages.iter() {
        service_worker::write(staging, tag)?;
    }
    licences::write(staging)?;
    hosting::write_headers_file(staging, public_url)?;
    compress::compress_all(staging)
}

/// Writes the glue and the WebAssembly of both apps in a language into a folder. Trunk has compiled the care app in English.
fn compile(tools: &Tools, tag: &str, staging: &Path, web: &Path) -> Result<()> {
    if languages::folder(tag).is_empty() {
        for name in bindgen::files(CARE) {
            move_file(&staging.join(&name), &web.join(&name))?;
        }
        return bindgen::build(tools, DIARY, "hydrate", remap_paths::apply, web);
    }
    let feature = format!("hydrate,{tag}");
    for app in APPS {
        bindgen::build(tools, app, &feature, remap_paths::apply, web)?;
    }
    Ok(())
}

/// A new command with the same program and arguments.
fn copy_of(command: &Command) -> Command {
    let mut copy = Command::new(command.get_program());
    copy.args(command.get_args());
    copy
}

/// Bundles copies of the sources, and adds the results to the staged files.
struct Bundler<'a> {
    tools: &'a Tools,
    /// The folder with copies of `style/` and `web/`, next to generated and compiled files.
    sources: &'a Path,
    staging: &'a Path,
}

impl Bundler<'_> {
    /// Bundles what every language has, and adds the names to the arguments of the program that writes the pages.
    fn add_shared_files(&self, pages: &mut Command, public_url: &PublicUrl) -> Result<()> {
        let element = self.sources.join("web/embed_element.js");
        let element = EmbedScript::write(self.tools, &element, public_url, self.staging)?;
        pages
            .args(["--element", &element.name])
            .args(["--integrity", &element.integrity])
            .args([
                "--stores-script",
                &self.script("snippet_builder.js", "stores")?,
            ])
            .arg("--critical-style")
            .arg(self.style_sheet("critical.css")?)
            .arg("--article-style")
            .arg(self.style_sheet("article.css")?)
            .args(["--question-style", &self.style("question")?])
            .args(["--deferred-style", &self.style("deferred")?])
            .args(["--diary-style", &self.style("diary")?])
            .args(["--print-style", &self.style("print")?])
            .args(["--stores-style", &self.style("stores")?]);
        Ok(())
    }

    /// The same for the apps of the language that was compiled last.
    fn add_apps(&self, pages: &mut Command) -> Result<()> {
        // First, because it rewrites the glue.
        let care = self.wasm(CARE)?;
        pages
            .args(["--wasm", &care])
            .args(["--diary-wasm", &self.wasm(DIARY)?]);
        for (flag, entry, stem, app) in [
            ("--script", "care_loader.js", CARE, CARE),
            ("--diary-script", "loader.js", DIARY, DIARY),
            ("--embed-module", "embed_module.js", "frame", CARE),
        ] {
            pages.args([flag, &self.app_script(entry, stem, app)?]);
        }
        pages.args(["--embed-classic", &self.classic_script(&care)?]);
        Ok(())
    }

    /// Optimises the WebAssembly of an app and makes its glue fit, and returns the file name.
    fn wasm(&self, app: &str) -> Result<String> {
        let web = self.sources.join("web");
        let optimized = optimize::optimize(self.tools, &web, app, self.sources)?;
        move_hashed(app, &optimized, self.staging)
    }

    /// Bundles an entry script that starts an app, with the glue of that app, and returns the file name, which begins with
    /// `stem`.
    fn app_script(&self, entry: &str, stem: &str, app: &str) -> Result<String> {
        let web = self.sources.join("web");
        // `app_start.js` imports `app.js`, which is the glue of whichever app is being bundled.
        fs::copy(web.join(format!("{app}.js")), web.join(GLUE))?;
        self.script(entry, stem)
    }

    /// Bundles the script of sealed frames with the app in this staged file, and returns the file name.
    fn classic_script(&self, wasm: &str) -> Result<String> {
        let web = self.sources.join("web");
        fs::copy(web.join(format!("{CARE}.js")), web.join(GLUE))?;
        // As a literal it stays ASCII, and compresses to a fifth less than in base64.
        let app = fs::read(self.staging.join(wasm))?;
        let text: String = app.into_iter().map(char::from).collect();
        fs::write(web.join(WASM_TEXT), text)?;
        let bundle = self.sources.join("bundle.js");
        let options = [
            "--format=iife",
            "--charset=ascii",
            // The glue does not look for the app next to itself.
            "--log-override:empty-import-meta=silent",
        ];
        let entry = web.join("embed_classic.js");
        esbuild::bundle(self.tools, &entry, &bundle, &options)?;
        move_hashed("sealed", &bundle, self.staging)
    }

    /// Bundles an entry script with everything it imports, and returns the file name, which begins with `stem`.
    fn script(&self, entry: &str, stem: &str) -> Result<String> {
        let entry = self.sources.join("web").join(entry);
        let bundle = self.sources.join("bundle.js");
        esbuild::bundle(self.tools, &entry, &bundle, &["--format=esm"])?;
        move_hashed(stem, &bundle, self.staging)
    }

    /// Bundles a style sheet with everything it imports, and returns the file name, which begins with `stem`.
    fn style(&self, stem: &str) -> Result<String> {
        let style = self.style_sheet(&format!("{stem}.css"))?;
        move_hashed(stem, &style, self.staging)
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

#[cfg(test)]
mod tests {
    use super::{Languages, chosen};

    #[test]
    fn without_a_choice_every_language_is_built() {
        assert_eq!(chosen(""), Languages::all());
        assert_eq!(chosen("en"), Languages::english());
        assert_eq!(chosen("en de"), Languages::with(["de"]));
        assert_eq!(chosen(&Languages::all().tags()), Languages::all());
    }
}
