//! The whole report, assembled from the tables of one run.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;

use anyhow::{Context, Result};

use super::previous::with_previous_run;
use super::{ALL, Bench, rivals};
use crate::project::{self, output};

/// The template of the report, with a placeholder for each table.
const FRAME: &str = "bench/benchmarks.md";
/// The report file.
const REPORT: &str = "docs/benchmarks.md";
const PICTURE: &str = "docs/pictures/benchmarks.svg";

/// Writes `docs/benchmarks.md` and its picture from the tables in a folder. The figures of the run before stay in it, below the
/// new ones.
pub(super) fn write(tables: &Path, own_article: bool) -> Result<()> {
    let root = project::root();
    let mut text = fs::read_to_string(root.join(FRAME))?;
    let previous = fs::read_to_string(root.join(REPORT)).unwrap_or_default();
    let mut put = |name: &str, table: &str| {
        text = text.replace(&format!("{{{{{name}}}}}"), table.trim());
    };
    put("machine", &machine(own_article)?);
    for name in ALL.map(Bench::name) {
        let table = tables.join(name).with_extension("md");
        let table = fs::read_to_string(&table)
            .with_context(|| format!("Cannot read {}", table.display()))?;
        put(name, &with_previous_run(&table, &previous));
    }
    fs::write(root.join(REPORT), text)?;
    fs::copy(tables.join("start.svg"), root.join(PICTURE))?;
    println!("The report is in {REPORT}");
    Ok(())
}

/// The hardware and software of the measurement.
fn machine(own_article: bool) -> Result<String> {
    let cores = thread::available_parallelism()?;
    let processor = first(
        &fs::read_to_string("/proc/cpuinfo").unwrap_or_default(),
        "model name\t: ",
    );
    let memory = first(
        &fs::read_to_string("/proc/meminfo").unwrap_or_default(),
        "MemTotal:",
    );
    let system = first(
        &fs::read_to_string("/etc/os-release").unwrap_or_default(),
        "PRETTY_NAME=",
    );
    let article = if own_article {
        "the article for runners that the guide grew from, as static HTML without a style sheet"
    } else {
        "the guide's own page of causes and plans, as static HTML without a style sheet"
    };
    Ok(format!(
        "Measured on {cores} cores of {processor}, {memory} of memory, {}, {}, {}. The peers are {}. The plain article is {article}.",
        system.trim_matches('"'),
        output(Command::new("chromium").arg("--version"))?.trim(),
        output(
            Command::new("rustc")
                .arg("--version")
                .current_dir(project::root())
        )?
        .trim(),
        rivals::versions()?
    ))
}

/// The value after a name in a listing of the system, such as `/proc/cpuinfo`.
fn first(text: &str, name: &str) -> String {
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    line.unwrap_or("unknown").trim().to_owned()
}
