//! How many visitors nginx handles with the shipped configuration, compared with nginx's default and a page of the same
//! size.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context, Result};

use crate::hosting::{Nginx, RealNginx, Release};
use crate::project;
use crate::public_url::PublicUrl;
use crate::tools::Tools;

/// The load: threads and connections of wrk.
const CONNECTIONS: [&str; 2] = ["-t1", "-c32"];

/// What wrk reports for one page.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Load {
    per_second: String,
    p99: String,
    refused: bool,
}

/// Loads both in turns, for this many seconds each, and returns the table as Markdown.
///
/// # Errors
///
/// When nginx or wrk cannot be run, or a page cannot be served.
pub(super) fn measure(tools: &Tools, seconds: u32) -> Result<String> {
    let dist = project::dist();
    let ours = RealNginx::start(usual(), &Release::read(&dist)?)?;
    let sent = fs::read(dist.join("index.html.br"))?;
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("index.html"), vec![b'x'; sent.len()])?;
    let plain = RealNginx::start_plain(folder.path())?;
    let mut text = format!(
        "## Load\n\nnginx on this machine, one process, and wrk beside it with 32 connections for {seconds} s: the first page as brotli ({} bytes), and a page of as many bytes \
         with nginx's default configuration. In turns, three times each.\n\n| | requests a second | p99 |\n|---|---|---|\n",
        sent.len()
    );
    for _ in 0..3 {
        for (what, url) in [("the guide", ours.url()), ("nginx's default", plain.url())] {
            let load = load(tools, url, seconds)?;
            let refused = if load.refused { ", some refused" } else { "" };
            writeln!(
                text,
                "| {what} | {}{refused} | {} |",
                load.per_second, load.p99
            )?;
        }
    }
    Ok(text)
}

fn usual() -> Nginx {
    Nginx {
        root: project::dist(),
        public_url: PublicUrl::default(),
        server_name: "_".to_owned(),
        listen: Vec::new(),
        tls: None,
        no_brotli: false,
        locations: false,
    }
}

fn load(tools: &Tools, url: &str, seconds: u32) -> Result<Load> {
    let mut command = tools.command("wrk");
    command.args(CONNECTIONS).arg(format!("-d{seconds}s"));
    command.args(["--latency", "-H", "Accept-Encoding: br", url]);
    let output = project::output(&mut command)?;
    read(&output).with_context(|| format!("The output of wrk is not as expected:\n{output}"))
}

/// Parses the output of wrk.
fn read(output: &str) -> Option<Load> {
    let after = |name: &str| {
        let line = output
            .lines()
            .find_map(|line| line.trim().strip_prefix(name));
        line.map(|value| value.trim().to_owned())
    };
    Some(Load {
        per_second: after("Requests/sec:")?,
        p99: after("99%")?,
        refused: output.contains("Non-2xx"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_output_of_wrk_is_parsed() {
        let output = "Running 2s test @ http://127.0.0.1:1/\n  1 threads and 32 connections\n  Latency Distribution\n     50%  399.00us\n     99%    1.60ms\n  153 requests in 2.10s\nRequests/sec:  73147.19\nTransfer/sec:    600.00MB\n";
        let load = Load {
            per_second: "73147.19".to_owned(),
            p99: "1.60ms".to_owned(),
            refused: false,
        };
        assert_eq!(read(output), Some(load));
        assert_eq!(read("nonsense"), None);
    }
}
