//! Evidence of a failed scenario: the page as a screenshot and as HTML, and the output of the scenario and its browser.

use std::path::Path;
use std::time::Duration;
use std::{fs, io};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use xtask::browsers::Browser;
use xtask::project;

use crate::support::tab::Tab;

/// Timeout for each request to the browser, which may be what hangs.
const TIMEOUT: Duration = Duration::from_secs(5);

/// The folder for evidence, relative to the project's root.
const FOLDER: &str = "target/failed";

/// Removes the evidence of the previous run.
pub(super) fn clear() {
    let _ = fs::remove_dir_all(project::root().join(FOLDER));
}

/// Collects what is available, and says where it is. Errors here are ignored, because the scenario's failure matters more.
pub(super) fn collect(name: &str, report: &str, tab: &Tab) -> String {
    let folder = Path::new(FOLDER).join(name.replace("::", "-"));
    match write(&project::root().join(&folder), report, tab) {
        Ok(()) => format!("see {}/", folder.display()),
        Err(error) => format!("{} cannot be written: {error}", folder.display()),
    }
}

fn write(folder: &Path, report: &str, tab: &Tab) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    // Written first, in case the browser does not respond.
    fs::write(folder.join("failure.txt"), report)?;
    let Some(session) = tab.handle_with_timeout(TIMEOUT) else {
        return Ok(());
    };
    let processes = tab.driver.processes();
    // If the browser is gone or hangs, the first request fails just like all others.
    let address = match session.address() {
        Ok(address) => address,
        Err(error) => {
            let silent = format!(
                "{report}\nThe browser does not answer: {error}\n\nIts processes before this question:\n{processes}\n\nAnd after it:\n{}\n\nWhat it has asked the server for:\n{}\n",
                tab.driver.processes(),
                tab.server().requests().join("\n")
            );
            return fs::write(folder.join("failure.txt"), silent);
        }
    };
    if let Ok(picture) = session.screenshot()
        && let Ok(picture) = BASE64_STANDARD.decode(picture)
    {
        fs::write(folder.join("page.png"), picture)?;
    }
    let run = |script| session.run(script, &json!([]));
    if let Ok(html) = run("return document.documentElement.outerHTML") {
        fs::write(folder.join("page.html"), html.as_str().unwrap_or_default())?;
    }
    let errors = run("return window.test?.takeErrors() ?? []");
    let errors = errors.unwrap_or_else(|error| error.to_string().into());
    // Only chromedriver has a command for the console.
    let console = if tab.engine == Browser::Chromium {
        let log = session.command("se/log", &json!({ "type": "browser" }));
        log.unwrap_or_else(|error| error.to_string().into())
    } else {
        json!([])
    };
    let more = format!(
        "{report}\nAddress: {address}\nErrors in the page: {errors:#}\nConsole: {console:#}\n"
    );
    fs::write(folder.join("failure.txt"), more)
}
