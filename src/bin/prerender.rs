//! Writes every page of the site to a file, or, with `sources`, the sources that the build generates.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};
use uncramp::figure::motion;
use uncramp::generated_sources;
use uncramp::view::emblem::Emblem;
use uncramp::view::manifest;
use uncramp::view::page::{self, Site};

const USAGE: &str = "usage: prerender sources DIR, or prerender --out DIR --template FILE --public-url /PATH/ --origin URL --css FILE \
                     --script NAME --wasm NAME --diary-script NAME --diary-wasm NAME --frame NAME \
                     --element NAME --integrity HASH --stores-script NAME --stores-style NAME";

/// The drawn pictures. What is to be a picture of pixels is made of them later.
const PICTURES: [(&str, Emblem); 5] = [
    ("favicon.svg", Emblem::Tile),
    ("square.svg", Emblem::Square),
    ("maskable.svg", Emblem::Maskable),
    ("monochrome.svg", Emblem::Monochrome),
    ("card.svg", Emblem::Card),
];

/// Where to write, and from what.
struct Job {
    out: PathBuf,
    template: String,
    site: Site,
}

fn main() -> ExitCode {
    let mut args = env::args().skip(1).peekable();
    if args.next_if_eq("sources").is_some() {
        return match write_sources(args.next()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("prerender: {error}");
                ExitCode::FAILURE
            }
        };
    }
    match job(&mut args).and_then(|job| write(&job)) {
        Ok(count) => {
            println!("prerender: {count} pages");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("prerender: {error}");
            ExitCode::FAILURE
        }
    }
}

fn job(args: &mut dyn Iterator<Item = String>) -> Result<Job, String> {
    let mut given = std::collections::BTreeMap::new();
    while let Some(flag) = args.next() {
        let value = args
            .next()
            .ok_or_else(|| format!("{flag} has no value; {USAGE}"))?;
        given.insert(flag, value);
    }
    let mut take = |flag: &str| {
        given
            .remove(flag)
            .ok_or_else(|| format!("{flag} is missing; {USAGE}"))
    };
    let job = Job {
        out: take("--out")?.into(),
        template: read(&take("--template")?)?,
        site: Site {
            base: take("--public-url")?,
            origin: take("--origin")?,
            css: read(&take("--css")?)? + &motion::style(),
            script: take("--script")?,
            frame: take("--frame")?,
            wasm: take("--wasm")?,
            diary: [take("--diary-script")?, take("--diary-wasm")?],
            element: take("--element")?,
            integrity: take("--integrity")?,
            stores: [take("--stores-script")?, take("--stores-style")?],
            build: env!("UNCRAMP_BUILD").to_owned(),
        },
    };
    match given.keys().next() {
        Some(flag) => Err(format!("{flag} is not known; {USAGE}")),
        None => Ok(job),
    }
}

/// Writes the generated sources into a folder.
fn write_sources(folder: Option<String>) -> Result<(), String> {
    let folder = PathBuf::from(folder.ok_or(USAGE)?);
    for (name, text) in generated_sources::all() {
        let file = folder.join(name);
        write_file(&file, &text)
            .map_err(|error| format!("cannot write {}: {error}", file.display()))?;
    }
    Ok(())
}

fn read(path: &str) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {path}: {error}"))
}

fn write(job: &Job) -> Result<usize, String> {
    let pages = page::all(&job.site);
    for page in &pages {
        let file = job.out.join(&page.file);
        write_file(&file, &page::document(&job.template, page))
            .map_err(|error| format!("cannot write {}: {error}", file.display()))?;
    }
    let manifest = (manifest::FILE, manifest::manifest(&job.site.base));
    let pictures = PICTURES.map(|(name, emblem)| (name, emblem.svg()));
    for (name, text) in pictures.into_iter().chain([manifest]) {
        let file = job.out.join(name);
        write_file(&file, &text)
            .map_err(|error| format!("cannot write {}: {error}", file.display()))?;
    }
    Ok(pages.len())
}

fn write_file(file: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, text)
}
