//! A host of the release, including its service worker, that can go down, fail in various ways, and be upgraded to a new
//! version.

use std::fs;
use std::io::Read;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;
use uncramp::care::StepId;
use xtask::project;
use xtask::release::service_worker;
use xtask::server::{Fault, Server, ServerOptions};

use super::tab::Tab;

/// The server of the guide at one address.
#[derive(Debug)]
pub struct Host {
    folder: PathBuf,
    address: SocketAddr,
    url: String,
    server: Option<Server>,
}

impl Host {
    /// Serves a folder at a new address.
    #[track_caller]
    pub fn of(folder: &Path) -> Self {
        let server = Server::start(folder, ServerOptions::default()).unwrap();
        Self {
            folder: folder.to_owned(),
            address: server.address(),
            url: server.url(),
            server: Some(server),
        }
    }

    /// The address of a page below the root.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// Closes every connection and stops listening.
    pub fn stop(&mut self) {
        self.server = None;
    }

    /// Serves the same folder again at the same address, with these faults and an empty request log.
    #[track_caller]
    pub fn serve_with(&mut self, faults: &[(&str, Fault)]) {
        self.stop();
        let faults = faults
            .iter()
            .map(|(path, fault)| ((*path).to_owned(), fault.clone()))
            .collect();
        let options = ServerOptions {
            address: self.address,
            faults,
            ..ServerOptions::default()
        };
        self.server = Some(Server::start(&self.folder, options).unwrap());
    }

    /// Serves another folder at the same address, with these faults from the start: browsers also look for a new version by
    /// themselves.
    #[track_caller]
    pub fn serve(&mut self, folder: &Path, faults: &[(&str, Fault)]) {
        folder.clone_into(&mut self.folder);
        self.serve_with(faults);
    }

    /// The requests so far.
    #[track_caller]
    pub fn requests(&self) -> Vec<String> {
        self.server.as_ref().unwrap().requests()
    }
}

/// A modifiable copy of a release, in a folder of its own.
#[derive(Debug)]
pub struct Version {
    folder: TempDir,
}

impl Version {
    /// The release under test.
    #[track_caller]
    pub fn this() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&super::dist(), folder.path());
        Self { folder }
    }

    /// Release 0.1.0, in which the steps and the diary were one app.
    #[track_caller]
    pub fn first() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let packed = project::root().join("tests/fixtures/0.1.0/release");
        for entry in fs::read_dir(packed).unwrap() {
            let path = entry.unwrap().path();
            let (name, content) = if path.extension().is_some_and(|extension| extension == "br") {
                let mut content = Vec::new();
                let packed = fs::File::open(&path).unwrap();
                let mut reader = brotli::Decompressor::new(packed, 1 << 16);
                reader.read_to_end(&mut content).unwrap();
                (path.file_stem(), content)
            } else {
                (path.file_name(), fs::read(&path).unwrap())
            };
            fs::write(folder.path().join(name.unwrap()), content).unwrap();
        }
        Self { folder }
    }

    /// A version that differs in every file: pages, script and `WebAssembly`.
    #[track_caller]
    pub fn next() -> Self {
        let version = Self::this();
        let mut names = Vec::new();
        for app in ["care", "diary"] {
            // Append a comment to scripts, and an empty custom section to WebAssembly.
            for (extension, more) in [("js", "\n//next"), ("wasm", "\0\x05\x04next")] {
                let old = version.file_of(app, extension);
                let new = version.changed(&old, more.as_bytes());
                names.push((old, new));
            }
        }
        version.change_pages(|page| {
            let renamed = |page: String, (old, new): &(String, String)| page.replace(old, new);
            names.iter().fold(page.to_owned(), renamed)
        });
        version
    }

    /// Its folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The name of the care app's file with this extension.
    #[track_caller]
    pub fn app(&self, extension: &str) -> String {
        self.file_of("care", extension)
    }

    #[track_caller]
    fn file_of(&self, app: &str, extension: &str) -> String {
        let found = |name: &String| {
            let (stem, _) = name.split_once('-').unwrap_or_default();
            stem == app && name.rsplit('.').next() == Some(extension)
        };
        // There is one for each language; a page names its own.
        let pages = ["", StepId::Diary.path()].map(|path| {
            let page = self.path().join(path).join("index.html");
            fs::read_to_string(page).unwrap()
        });
        let is_english = |name: &String| pages.iter().any(|page| page.contains(name));
        self.names()
            .into_iter()
            .filter(is_english)
            .find(found)
            .unwrap()
    }

    /// Every file that the worker fetches.
    #[track_caller]
    pub fn files(&self) -> Vec<String> {
        let worker = fs::read_to_string(self.path().join(service_worker::WORKER)).unwrap();
        let (_, list) = worker.split_once("const FILES = ").unwrap();
        let list: Value = serde_json::from_str(list.split_once(";\n").unwrap().0).unwrap();
        list.as_object().unwrap().keys().cloned().collect()
    }

    /// Keeps the worker busy for some seconds after each request.
    #[track_caller]
    pub fn keep_worker_busy(&self) {
        let path = self.path().join(service_worker::WORKER);
        let busy = "addEventListener('fetch', (event) => event.waitUntil(new Promise((done) => setTimeout(done, 5_000))));\n";
        let worker = fs::read_to_string(&path).unwrap();
        fs::write(path, [busy, &*worker].concat()).unwrap();
    }

    /// Replaces the worker with its kill switch.
    #[track_caller]
    pub fn install_kill_switch(&self) {
        let end = self.path().join(service_worker::WORKER_OFF);
        fs::copy(end, self.path().join(service_worker::WORKER)).unwrap();
    }

    /// Rewrites every page, and regenerates the worker for them.
    #[track_caller]
    pub fn change_pages(&self, change: impl Fn(&str) -> String) {
        for entry in walkdir::WalkDir::new(self.path()) {
            let path = entry.unwrap().into_path();
            if path
                .extension()
                .is_some_and(|extension| extension == "html")
            {
                let page = fs::read_to_string(&path).unwrap();
                fs::write(&path, change(&page)).unwrap();
            }
        }
        service_worker::write(self.path(), "en").unwrap();
    }

    fn names(&self) -> Vec<String> {
        fs::read_dir(self.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    /// Appends to a file and gives it a new hashed name.
    #[track_caller]
    fn changed(&self, name: &str, more: &[u8]) -> String {
        let mut content = fs::read(self.path().join(name)).unwrap();
        content.extend_from_slice(more);
        let (_, extension) = name.rsplit_once('.').unwrap();
        let (app, _) = name.split_once('-').unwrap();
        let new = format!("{app}-{:016x}.{extension}", content.len());
        fs::write(self.path().join(&new), content).unwrap();
        fs::remove_file(self.path().join(name)).unwrap();
        new
    }
}

/// Copies a folder without the compressed files, which would not match the modified ones.
fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let path = entry.unwrap().into_path();
        let below = to.join(path.strip_prefix(from).unwrap());
        let extension = path.extension().and_then(|extension| extension.to_str());
        if path.is_dir() {
            fs::create_dir_all(below).unwrap();
        } else if !matches!(extension, Some("br" | "gz")) {
            fs::copy(&path, below).unwrap();
        }
    }
}

impl Tab {
    /// Opens a page of a host in the tab's language.
    #[track_caller]
    pub fn visit(&self, host: &Host, path: &str) {
        let path = [self.language.folder(), path].concat();
        self.session().goto(&host.url(&path)).unwrap();
    }

    /// Waits until the app shows this step, on a page without the test script.
    #[track_caller]
    pub fn wait_for_app_step(&self, step: StepId) {
        self.wait_for(
            "the app shows the step",
            "[document.documentElement.dataset.app, document.querySelector('main')?.dataset.step, document.querySelector('h1')?.textContent]",
            json!(["ready", step.path(), words!(self, step(step)).heading]),
        );
    }

    /// Reloads the page from within: one driver's own reload bypasses the worker.
    #[track_caller]
    pub fn reload(&self) {
        self.expect_new_page(|tab| {
            tab.eval("void location.reload()");
        });
    }

    /// Opens the guide for the first time and waits until all of it is cached.
    #[track_caller]
    pub fn install(&self, host: &Host) {
        self.visit(host, "");
        self.wait_for_app_step(StepId::HOME);
        self.wait_for_worker();
    }

    /// Waits until the worker of the tab's language controls this page. Until that is installed, the English one does, if it is.
    #[track_caller]
    pub fn wait_for_worker(&self) {
        let worker = format!("/{}sw.js", self.language.folder());
        let controls = format!(
            "(({{ scriptURL, state }}) => scriptURL.endsWith('{worker}') && state)(navigator.serviceWorker.controller ?? {{ scriptURL: '' }})"
        );
        self.wait_for("the worker controls the page", &controls, "activated");
    }

    /// The value a promise resolves to; if it rejects, the reason as a string.
    #[track_caller]
    pub fn resolve(&self, promise: &str) -> Value {
        self.eval(&format!(
            "void (window.come = undefined, Promise.resolve({promise}).then((value) => (window.come = [value ?? null]), (error) => (window.come = [String(error)])))"
        ));
        self.wait_for("the promise has settled", "window.come !== undefined", true);
        self.eval("window.come[0]")
    }

    /// The names of all caches of this origin.
    #[track_caller]
    pub fn caches(&self) -> Vec<String> {
        serde_json::from_value(self.resolve("caches.keys()")).unwrap()
    }

    /// The paths of everything in the guide's only cache.
    #[track_caller]
    pub fn cached(&self) -> Vec<String> {
        let paths = self.resolve(
            "caches.keys().then(([name]) => caches.open(name)).then((cache) => cache.keys()).then((keys) => keys.map(({ url }) => new URL(url).pathname).sort())",
        );
        serde_json::from_value(paths).unwrap()
    }

    /// The app files that this page has loaded, in order of their names.
    #[track_caller]
    pub fn loaded_app_files(&self) -> Vec<String> {
        let names = self.eval(
            "[...new Set([document.querySelector('script[type=module]').src, document.querySelector('link[rel=preload]').href, ...performance.getEntriesByType('resource').map(({ name }) => name)])].map((name) => name.split('/').at(-1)).filter((name) => /^(care|diary)-/.test(name)).sort()",
        );
        serde_json::from_value(names).unwrap()
    }

    /// Taps an answer once taps are accepted, by the browser's own clock, and waits for the step it leads to.
    #[track_caller]
    pub fn tap_in_real_time(&self, step: StepId, answer: uncramp::care::Answer, next: StepId) {
        let now = self.number("performance.now()");
        let settled = format!("performance.now() - {now} > 350");
        self.wait_for("taps are accepted", &settled, true);
        self.click_answer(step, answer);
        self.wait_for_app_step(next);
        // The app scrolls to the top of a new step in the next frame: a click before that would miss what it is aimed at.
        let focused = "document.activeElement === document.querySelector('h1')";
        self.wait_for("the step has the focus", focused, true);
    }
}
