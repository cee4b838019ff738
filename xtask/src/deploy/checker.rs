//! Requests everything in a version and checks each response.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use super::client::{Client, Response};
use super::compare::{self, Difference};
use super::report::{Advice, Report};
use super::version::{self, Hashes};
use crate::file_types::FileType;
use crate::headers::{self, PathClass};
use crate::languages::{self, LANGUAGES};
use crate::release::service_worker::{STEP_STYLES, WORKER, WORKER_OFF};

/// Hosts do not compress smaller files.
const MIN_COMPRESSED_SIZE: usize = 1_400;
/// Addresses that do not exist in any release.
const UNKNOWN: [&str; 2] = ["no-such-page/", "app-0000000000000000.js"];

/// A check in progress.
pub(super) struct Checker<'a> {
    base: &'a str,
    client: Client,
    first_page: String,
    /// The policy in the first page.
    policy: String,
    report: Report,
}

impl<'a> Checker<'a> {
    /// Requests the first page. `base` is its URL.
    pub(super) fn start(base: &'a str) -> Result<Self> {
        let client = Client::new();
        let response = client
            .get(base, "identity")
            .with_context(|| format!("{base} cannot be read"))?;
        match response.status {
            200 => {}
            300..400 => {
                let location = response.header("location").unwrap_or_default();
                bail!("{base} redirects to {location}: check that URL");
            }
            status => bail!("{base} responds with status {status}: is the guide there?"),
        }
        let not_ours = || format!("{base} is not a page of the guide");
        let first_page = response.text().with_context(not_ours)?;
        Ok(Self {
            base,
            client,
            policy: headers::policy_of(&first_page).with_context(not_ours)?,
            first_page,
            report: Report::default(),
        })
    }

    /// Checks everything.
    pub(super) fn check(mut self) -> Report {
        for folder in LANGUAGES.map(languages::folder) {
            if folder.is_empty() {
                self.check_language("", &self.first_page.clone());
            } else if self.links_to(folder) {
                let first_page = self.get(folder, "br, gzip");
                let text = first_page.and_then(|page| page.text().ok());
                self.check_language(folder, &text.unwrap_or_default());
            }
        }
        for path in UNKNOWN {
            self.check_unknown(path);
        }
        self.report
    }

    /// Whether the first page links to the folder of a language.
    fn links_to(&self, folder: &str) -> bool {
        let path = self.base.splitn(4, '/').nth(3).unwrap_or_default();
        let link = format!("href=\"/{path}{folder}\"");
        self.first_page.contains(&link)
    }

    /// Checks everything of the language in a folder.
    fn check_language(&mut self, folder: &str, first_page: &str) {
        let files = self.check_worker(folder).unwrap_or_default();
        let first = version::hash_of("", first_page.as_bytes());
        let mut pages = Hashes::from([(String::new(), first)]);
        let mut contents = BTreeMap::new();
        for (path, hash) in &files {
            if let Some(body) = self.check_file(path, hash) {
                contents.insert(path, String::from_utf8(body).unwrap_or_default());
            }
        }
        let styles = STEP_STYLES.map(|stem| {
            let found = contents.iter().find(|(path, _)| path.starts_with(stem));
            found.map_or("", |(_, style)| style)
        });
        let bundle = contents.iter().find(|(path, _)| version::is_bundle(path));
        if let Some((path, bundle)) = bundle {
            match version::bundled_pages(bundle, first_page, styles) {
                Some(bundled) => pages.extend(bundled),
                None => self
                    .report
                    .add(path, "it is not a page bundle", Advice::Upload),
            }
        }
        for (address, hash) in &pages {
            self.check_file(&[folder, address].concat(), hash);
        }
    }

    /// Checks the service worker in a folder and returns its precache list.
    fn check_worker(&mut self, folder: &str) -> Option<Hashes> {
        let name = &*[folder, WORKER].concat();
        let response = self.get(name, "br, gzip")?;
        if response.status == 404 {
            let note = "There is no service worker: the guide does not work offline";
            self.report.notes.push(note.into());
            return None;
        }
        let worker = String::from_utf8(self.check_response(name, &response, None)?).ok()?;
        let files = version::precache_list(&worker);
        if files.is_none() {
            if self.is_kill_switch(folder, &worker) {
                let note = format!("The kill switch is active: {name} is sw-off.js");
                self.report.notes.push(note);
            } else {
                let what = "it has no precache list";
                self.report.add(name, what, Advice::Upload);
            }
        }
        files
    }

    fn is_kill_switch(&mut self, folder: &str, worker: &str) -> bool {
        let response = self.get(&[folder, WORKER_OFF].concat(), "br, gzip");
        let response = response.filter(|response| response.status == 200);
        let text = response.and_then(|response| response.text().ok());
        text.is_some_and(|text| text == worker)
    }

    /// Checks a file in both encodings and returns its content.
    fn check_file(&mut self, path: &str, hash: &str) -> Option<Vec<u8>> {
        let response = self.get(path, "br")?;
        let body = self.check_response(path, &response, Some(hash))?;
        let is_compressible = FileType::of(path).is_some_and(|it| it.compressible);
        if is_compressible && body.len() > MIN_COMPRESSED_SIZE {
            self.add(path, compare::encoding(&response, "br"));
            let response = self.get(path, "gzip")?;
            self.add(path, compare::encoding(&response, "gzip"));
            if !response.body().is_ok_and(|unpacked| unpacked == body) {
                let what = "its gzip form has another content";
                self.report.add(path, what, Advice::Upload);
            }
        }
        Some(body)
    }

    /// Checks the status, headers, type and hash of a response, and returns its content.
    fn check_response(
        &mut self,
        path: &str,
        response: &Response,
        hash: Option<&str>,
    ) -> Option<Vec<u8>> {
        self.report.checked += 1;
        if response.status != 200 {
            let what = format!("it responds with status {}", response.status);
            self.report.add(path, what, Advice::Upload);
            return None;
        }
        let expected = headers::headers(PathClass::of(path), &self.policy);
        self.add(path, compare::headers(response, &expected, self.is_https()));
        if let Some(file_type) = FileType::of(path) {
            self.add(path, compare::mime(response, file_type));
        }
        match response.body() {
            Err(error) => {
                let what = format!("it cannot be decompressed ({error})");
                self.report.add(path, what, Advice::Upload);
                None
            }
            Ok(body) => {
                if hash.is_some_and(|hash| hash != version::hash_of(path, &body)) {
                    let what = "it is not the file of this version";
                    self.report.add(path, what, Advice::Upload);
                }
                Some(body)
            }
        }
    }

    /// Checks the response to an address that does not exist.
    fn check_unknown(&mut self, path: &str) {
        let Some(response) = self.get(path, "br, gzip") else {
            return;
        };
        if response.status != 404 {
            let what = format!(
                "it does not exist and responds with status {}",
                response.status
            );
            return self.report.add(path, what, Advice::NotFound);
        }
        let text = response.text().unwrap_or_default();
        if headers::policy_of(&text).is_err() {
            let what = "the 404 page is not that of the guide";
            self.report.add(path, what, Advice::NotFound);
        }
        // Static hosts add the headers of a file only to existing files.
        let expected = headers::shared_headers(&self.policy);
        self.add(
            path,
            compare::headers(&response, &expected, self.is_https()),
        );
        let cache = response.header("cache-control").unwrap_or_default();
        if cache.contains("immutable") {
            let what = "the 404 page is sent as immutable";
            self.report.add(path, what, Advice::Headers);
        }
    }

    fn is_https(&self) -> bool {
        self.base.starts_with("https:")
    }

    fn get(&mut self, path: &str, encodings: &str) -> Option<Response> {
        match self.client.get(&[self.base, path].concat(), encodings) {
            Ok(response) => Some(response),
            Err(error) => {
                let what = format!("it cannot be read ({error})");
                self.report.add(path, what, Advice::Upload);
                None
            }
        }
    }

    fn add(&mut self, path: &str, differences: impl IntoIterator<Item = Difference>) {
        for (what, advice) in differences {
            self.report.add(path, what, advice);
        }
    }
}
