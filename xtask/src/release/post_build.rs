//! `cargo xtask post-build`, Trunk's only hook: turns the files that Trunk has staged into the files to publish.
//!
//! Trunk stages the page template, the copied files, the WebAssembly and its glue, and passes the hook their folder and the
//! public URL in two environment variables of its own, and `cargo xtask build` the languages in a third. For each language the
//! hook
//!
//! 1. copies style sheets and scripts into a scratch folder, and generates the sources there that contain values from Rust
//!    (`src/generated_sources.rs`),
//! 2. compiles what Trunk has not, which builds one app in one language: the diary app, and in other languages than English the
//!    care app too,
//! 3. bundles the scripts and the style sheet, strips and optimises the WebAssembly, and gives them names with their
//!    content hash,
//! 4. prerenders every page.
//!
//! Then it adds what is generated from the pages: icons, service worker, licences, headers, compressed files.

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
use crate::languages::Languages;
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
    let languages = variable(LANGUAGES)?;
    assemble(
        &staging,
        &public_url,
        &Languages::with(languages.split(' ')),
    )
}

fn assemble(staging: &Path, public_url: &PublicUrl, languages: &Languages) -> Result<()> {
    // The first page takes its place.
    let template = tempfile::NamedTempFile::new()?;
    move_file(&staging.join("index.html"), template.path())?;
    let build = Build {
        template: template.path(),
        tools: tools::setup(Scope::Build)?,
        prerender: prerender::build()?,
        staging,
        public_url,
        languages,
    };
    // That of the site, from the folder of English, which comes first.
    let mut element = None;
    for tag in languages.iter() {
        build.language(tag, &mut element)?;
    }
    icons::render_all(staging)?;
    for tag in languages.iter() {
        service_worker::write(staging, tag)?;
    }
    licences::write(staging)?;
    hosting::write_headers_file(staging, public_url)?;
    compress::compress_all(staging)
}

/// A build of the site.
struct Build<'a> {
    tools: Tools,
    /// The document that Trunk has staged, the template of every page.
    template: &'a Path,
    /// The program that writes the pages.
    prerender: PathBuf,
    staging: &'a Path,
    public_url: &'a PublicUrl,
    languages: &'a Languages,
}

impl Build<'_> {
    /// Writes the apps and the pages of a language. The script for other sites is written once.
    fn language(&self, tag: &str, element: &mut Option<EmbedScript>) -> Result<()> {
        let scratch = tempfile::tempdir()?;
        let scratch = scratch.path();
        let [style, web] = ["style", "web"].map(|folder| scratch.join(folder));
        copy_folder(&root().join("style"), &style)?;
        copy_folder(&root().join("web"), &web)?;
        let tags = self.languages.tags();
        run(Command::new(&self.prerender)
            .arg("sources")
            .arg(scratch)
            .arg(&tags))?;
        self.compile(tag, &web)?;

        let bundler = Bundler {
            tools: &self.tools,
            sources: scratch,
            staging: self.staging,
        };
        let care = bundler.app(CARE, "care_loader.js")?;
        let diary = bundler.app(DIARY, "loader.js")?;
        let embed_page = bundler.script("embed_main.js", "frame", CARE)?;
        let stores = bundler.script("snippet_builder.js", "stores", CARE)?;
        let element = match element {
            Some(element) => element,
            None => element.insert(EmbedScript::write(
                &self.tools,
                &web.join("embed_element.js"),
                self.public_url,
                self.staging,
            )?),
        };

        run(Command::new(&self.prerender)
            .arg("--out")
            .arg(self.staging)
            .args(["--language", tag, "--languages", &tags])
            .arg("--template")
            .arg(self.template)
            .args(["--public-url", self.public_url.path()])
            .args(["--origin", self.public_url.origin()])
            .arg("--critical-style")
            .arg(bundler.style_sheet("critical.css")?)
            .arg("--article-style")
            .arg(bundler.style_sheet("article.css")?)
            .args(["--deferred-style", &bundler.style("deferred")?])
            .args(["--script", &care.script, "--wasm", &care.wasm])
            .args(["--diary-script", &diary.script])
            .args(["--diary-wasm", &diary.wasm])
            .args(["--diary-style", &bundler.style("diary")?])
            .args(["--print-style", &bundler.style("print")?])
            .args(["--embed-page-script", &embed_page])
            .args(["--element", &element.name])
            .args(["--integrity", &element.integrity])
            .args(["--stores-script", &stores])
            .args(["--stores-style", &bundler.style("stores")?]))
    }

    /// Writes the glue and the WebAssembly of both apps into a folder. Trunk has compiled the care app in English.
    fn compile(&self, tag: &str, web: &Path) -> Result<()> {
        let staged = bindgen::files(CARE).map(|name| (self.staging.join(&name), web.join(&name)));
        let feature = if staged.iter().all(|(from, _)| from.exists()) {
            for (from, to) in staged {
                move_file(&from, &to)?;
            }
            "hydrate".to_owned()
        } else {
            let feature = format!("hydrate,{tag}");
            bindgen::build(&self.tools, CARE, &feature, remap_paths::apply, web)?;
            feature
        };
        bindgen::build(&self.tools, DIARY, &feature, remap_paths::apply, web)
    }
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
