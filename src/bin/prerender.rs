//! Writes every file of the site; with `sources`, the sources the build generates; with `poses`, sheets of every pose; with
//! `review`, the documents that clinicians sign; with `print`, what can be printed for a race.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;
use std::{env, fs, io};
use uncramp::generated_sources;
use uncramp::language::{Language, Locale, Published};
use uncramp::pose_sheet;
use uncramp::review::{self, translation};
use uncramp::site::print::race::{self, Date, Race};
use uncramp::site::{self, Site, StyleFile, print};

const USAGE: &str = "usage: prerender sources DIR LANGUAGES, or prerender poses DIR, or prerender review DIR SIGNED_DIR LANGUAGES, or prerender print DIR ADDRESS LANGUAGES [RACE_FILE], or prerender --out DIR --language TAG --languages TAGS --template FILE --public-url /PATH/ --origin URL --critical-style FILE --article-style FILE --question-style NAME --deferred-style NAME \
                     --script NAME --wasm NAME --diary-script NAME --diary-wasm NAME --diary-style NAME --print-style NAME --embed-module NAME --embed-classic NAME \
                     --element NAME --integrity HASH --stores-script NAME --stores-style NAME";

/// Where to write, and what to write it from.
struct Job {
    out: PathBuf,
    template: String,
    site: Site,
}

fn main() -> ExitCode {
    let mut args = env::args().skip(1).peekable();
    let written = if args.next_if_eq("sources").is_some() {
        write_sources(args.next(), args.next())
    } else if args.next_if_eq("poses").is_some() {
        write_poses(args.next())
    } else if args.next_if_eq("review").is_some() {
        write_review(args.next(), args.next(), args.next())
    } else if args.next_if_eq("print").is_some() {
        write_print(args.next(), args.next(), args.next(), args.next())
    } else {
        // A mistake in the file of signatures fails the build: otherwise the pages would show no signature at all.
        review::signatures()
            .and_then(|_| job(&mut args))
            .and_then(|job| write(&job.out, site::files(&job.site, &job.template)))
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("prerender: {error}");
            ExitCode::FAILURE
        }
    }
}

fn job(args: &mut dyn Iterator<Item = String>) -> Result<Job, String> {
    let mut flags = std::collections::BTreeMap::new();
    while let Some(flag) = args.next() {
        let value = args
            .next()
            .ok_or_else(|| format!("{flag} has no value; {USAGE}"))?;
        flags.insert(flag, value);
    }
    let mut take = |flag: &str| {
        flags
            .remove(flag)
            .ok_or_else(|| format!("{flag} is missing; {USAGE}"))
    };
    let out = PathBuf::from(take("--out")?);
    let style_file = |name: String| {
        let text = read(out.join(&name))?;
        Ok::<_, String>(StyleFile { name, text })
    };
    let job = Job {
        template: read(take("--template")?)?,
        site: Site {
            locale: Locale::new(language(&take("--language")?)?),
            published: published(&take("--languages")?)?,
            root: take("--public-url")?,
            origin: take("--origin")?,
            critical_style: read(take("--critical-style")?)?,
            article_style: read(take("--article-style")?)?,
            step_styles: [
                style_file(take("--question-style")?)?,
                style_file(take("--deferred-style")?)?,
            ],
            script: take("--script")?,
            embed_scripts: [take("--embed-module")?, take("--embed-classic")?],
            wasm: take("--wasm")?,
            diary: [take("--diary-script")?, take("--diary-wasm")?],
            more_styles: [take("--diary-style")?, take("--print-style")?],
            element: take("--element")?,
            integrity: take("--integrity")?,
            stores: [take("--stores-script")?, take("--stores-style")?],
            build: env!("UNCRAMP_BUILD").to_owned(),
        },
        out,
    };
    match flags.keys().next() {
        Some(flag) => Err(format!("{flag} is not known; {USAGE}")),
        None => Ok(job),
    }
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| format!("{tag} is no language of the guide"))
}

/// The languages with these tags, separated by spaces.
fn published(tags: &str) -> Result<Published, String> {
    let languages: Result<Vec<_>, _> = tags.split(' ').map(language).collect();
    Ok(Published::of(&languages?))
}

fn read(path: impl AsRef<Path>) -> Result<String, String> {
    let path = path.as_ref();
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// Writes a sheet of poses for each theme into a folder.
fn write_poses(folder: Option<String>) -> Result<(), String> {
    let sheets =
        pose_sheet::THEMES.map(|theme| (format!("{theme}.html"), pose_sheet::pose_sheet(theme)));
    write(&PathBuf::from(folder.ok_or(USAGE)?), sheets)
}

/// Writes the English document into a folder, and those of the translations into folders inside it. Each lists the changes since
/// the last signed copy of its language, which is in the other folder under its hash.
fn write_review(
    folder: Option<String>,
    signed: Option<String>,
    languages: Option<String>,
) -> Result<(), String> {
    let (folder, signed) = folder.zip(signed).ok_or(USAGE)?;
    let languages = published(&languages.ok_or(USAGE)?)?;
    let signatures = review::signatures()?;
    let english = review::signed_text(Language::English);
    let english_hash = review::hash(&english);
    let mut files = Vec::new();
    for language in languages.iter() {
        let signed_copy = review::last_signature(language, &signatures).and_then(|last| {
            let file = Path::new(&signed).join([&last.hash, ".txt"].concat());
            fs::read_to_string(file).ok()
        });
        let signed_copy = signed_copy.as_deref();
        let (copy, document) = if language == Language::English {
            let document = review::document(&english, &signatures, signed_copy);
            (english.clone(), document)
        } else {
            let copy = review::signed_text(language);
            let subject = translation::Subject {
                language,
                copy: &copy,
                english_hash: &english_hash,
            };
            let document = translation::document(subject, &signatures, signed_copy);
            (copy, document)
        };
        println!("{} {}", language.tag(), review::hash(&copy));
        let name = |file| [language.folder(), file].concat();
        files.extend([(name("index.html"), document), (name("copy.txt"), copy)]);
    }
    write(Path::new(&folder), files)
}

/// Writes the sheets for a race, for the site at an address, into a folder for each of these languages. `race` is the organiser's
/// file, if there is one.
fn write_print(
    folder: Option<String>,
    address: Option<String>,
    languages: Option<String>,
    race: Option<String>,
) -> Result<(), String> {
    let (folder, address) = folder.zip(address).ok_or(USAGE)?;
    let languages = published(&languages.ok_or(USAGE)?)?;
    let race = race.map(|file| read_race(Path::new(&file))).transpose()?;
    let race = race.flatten();
    let mut files = Vec::new();
    for language in languages.iter() {
        let address = [&address, language.folder()].concat();
        let documents = print::documents(Locale::new(language), &address, race.as_ref())?;
        let tag = language.tag();
        files.extend(
            documents
                .into_iter()
                .map(|(name, text)| (format!("{tag}/{name}.html"), text)),
        );
    }
    write(Path::new(&folder), files)
}

/// The lines of an organiser, unless they are out of date.
fn read_race(file: &Path) -> Result<Option<Race>, String> {
    let wrong = |error: String| format!("{}: {error}", file.display());
    let mut bytes = Vec::new();
    // One byte more than a race may have, so that no large file is read whole.
    let most = race::MAX_BYTES as u64 + 1;
    fs::File::open(file)
        .and_then(|open| open.take(most).read_to_end(&mut bytes))
        .map_err(|error| wrong(format!("cannot be read: {error}")))?;
    let race = Race::read(&bytes).map_err(wrong)?;
    // The lines hold until their last day is over everywhere on earth.
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let hours = since_1970.map_err(|error| error.to_string())?.as_secs() / 3_600;
    let today = Date::since_1970(hours.saturating_sub(12) / 24);
    if race.holds_on(today) {
        return Ok(Some(race));
    }
    eprintln!("{} is out of date: its lines are left out", file.display());
    Ok(None)
}

/// Writes the sources generated for a site with these languages into a folder.
fn write_sources(folder: Option<String>, languages: Option<String>) -> Result<(), String> {
    let (folder, languages) = folder.zip(languages).ok_or(USAGE)?;
    let folder = PathBuf::from(folder);
    let published = published(&languages)?;
    let shared = generated_sources::all(published).map(|(name, text)| (name.to_owned(), text));
    let symbols = published.iter().map(|language| {
        let name = format!("web/symbols-{}.js", language.tag());
        (name, site::symbols_script(Locale::new(language)))
    });
    write(&folder, shared.into_iter().chain(symbols))
}

/// Writes files, by their paths relative to a folder.
fn write(folder: &Path, files: impl IntoIterator<Item = (String, String)>) -> Result<(), String> {
    for (name, text) in files {
        let file = folder.join(name);
        write_file(&file, &text)
            .map_err(|error| format!("cannot write {}: {error}", file.display()))?;
    }
    Ok(())
}

fn write_file(file: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, text)
}
