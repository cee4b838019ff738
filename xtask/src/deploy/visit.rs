//! One visit of a site: what is asked for, and what every answer has to be.

use anyhow::{Context, Result, bail};

use super::Report;
use super::client::{Answer, Client};
use super::finding::{Advice, Findings};
use super::judge::{self, Wrong};
use super::site::Site;
use super::version::{self, Files};
use crate::build::content_hash;
use crate::headers::{self, PathClass};
use crate::kinds::{HEADERS_FILE, Kind};

/// The most a browser takes.
const ALL_ENCODINGS: &str = "br, gzip";
/// A smaller file gains nothing by compression, and hosts leave it as it is.
const WORTH_PACKING: usize = 1_400;
/// What no release holds.
const NOWHERE: [&str; 2] = ["no-such-page/", "app-0000000000000000.js"];

/// A visit under way.
pub(super) struct Visit<'a> {
    site: &'a Site,
    client: &'a Client,
    /// The policy that the first page carries.
    policy: String,
    /// The first page.
    page: String,
    /// A folder that is a page.
    folder: Option<String>,
    read: usize,
    notes: Vec<String>,
    findings: Findings,
}

impl<'a> Visit<'a> {
    /// Opens the first page.
    pub(super) fn begin(site: &'a Site, client: &'a Client) -> Result<Self> {
        let url = site.url("");
        let answer = client
            .get(&url, &[("accept-encoding", "identity")])
            .with_context(|| format!("{url} cannot be read"))?;
        match answer.status {
            200 => {}
            300..400 => {
                let to = answer.header("location").unwrap_or_default();
                bail!("{url} leads to {to}: check that address");
            }
            status => bail!("{url} answers with status {status}: is the guide there?"),
        }
        let not_ours = || format!("What is at {url} is no page of the guide");
        let page = answer.text().with_context(not_ours)?;
        Ok(Self {
            site,
            client,
            policy: headers::policy_of(&page).with_context(not_ours)?,
            page,
            folder: None,
            read: 0,
            notes: Vec::new(),
            findings: Findings::default(),
        })
    }

    /// What was found.
    pub(super) fn end(self) -> Report {
        Report {
            url: self.site.url(""),
            read: self.read,
            notes: self.notes,
            findings: self.findings.into_all(),
        }
    }

    /// Whether it is on https, and plain http leads there.
    pub(super) fn read_transport(&mut self, plain: Option<&str>) {
        if !self.site.is_secure() {
            if self.site.is_local() {
                self.notes
                    .push("Not over https: good enough on this machine alone".into());
            } else {
                self.wrong("", "it is served over plain http", Advice::Https);
            }
            return;
        }
        let Some(plain) = plain.map(str::to_owned).or_else(|| self.site.plain()) else {
            return;
        };
        let what = match self.client.get(&plain, &[]) {
            Err(error) => format!("it does not answer ({error})"),
            Ok(answer) => match answer.header("location") {
                Some(to) if self.site.is_secure_self(&to) => return,
                Some(to) => format!("it leads to {to}"),
                None => format!("it answers with status {} over plain http", answer.status),
            },
        };
        self.findings.add(&plain, what, Advice::LeadOn);
    }

    /// Every file and page of the version that is there.
    pub(super) fn read_version(&mut self) {
        let is_page = |path: &str| Kind::of(path).is_some_and(|kind| kind.extension == "html");
        let (mut pages, mut files): (Files, Files) = self
            .named()
            .into_iter()
            .partition(|(path, _)| is_page(path));
        files.extend(self.read_worker().unwrap_or_default());
        for (path, hash) in &files {
            let body = self.read_file(path, hash);
            let Some(body) = body.filter(|_| version::is_bundle(path)) else {
                continue;
            };
            let text = String::from_utf8(body).unwrap_or_default();
            match version::pages(&text, &self.page) {
                Some(bundled) => pages.extend(bundled),
                None => self.wrong(path, "it holds no pages", Advice::Upload),
            }
        }
        for (address, hash) in &pages {
            self.read_file(address, hash);
        }
        let mut folders = pages.into_keys().filter(|path| path.ends_with('/'));
        self.folder = folders.next();
    }

    /// The first page and what it names, with the hashes that names carry.
    fn named(&mut self) -> Files {
        let mut files = Files::from([(String::new(), content_hash(self.page.as_bytes()))]);
        let page = self.page.clone();
        for path in version::named_in(&page) {
            match path.strip_prefix(self.site.base()) {
                Some(path) => {
                    let hash = version::hash_in(path).unwrap_or_default();
                    files.entry(path.to_owned()).or_insert(hash.to_owned());
                }
                None => self.wrong("", "its links lead out of the guide", Advice::PublicUrl),
            }
        }
        files
    }

    /// The list in the worker, if there is one.
    fn read_worker(&mut self) -> Option<Files> {
        const WORKER: &str = "sw.js";
        let answer = self.ask(WORKER, ALL_ENCODINGS)?;
        if answer.status == 404 {
            self.notes
                .push("There is no worker: the guide does not work offline".into());
            return None;
        }
        let worker = String::from_utf8(self.judge(WORKER, &answer, "")?).unwrap_or_default();
        let listed = version::listed(&worker);
        if listed.is_none() {
            let off = self.ask("sw-off.js", ALL_ENCODINGS);
            let off = off.filter(|answer| answer.status == 200);
            if off
                .and_then(|answer| answer.text().ok())
                .is_some_and(|off| off == worker)
            {
                self.notes
                    .push("The worker is switched off: sw.js is sw-off.js".into());
            } else {
                self.wrong(WORKER, "it holds no list of files", Advice::Upload);
            }
        }
        listed
    }

    /// Reads a file, as browsers that take brotli, and as others do, and returns what it holds. Its hash is empty if it is not known.
    fn read_file(&mut self, path: &str, hash: &str) -> Option<Vec<u8>> {
        let answer = self.ask(path, ALL_ENCODINGS)?;
        let body = self.judge(path, &answer, hash)?;
        let packed = Kind::of(path).is_some_and(|kind| kind.compressible);
        if packed && body.len() > WORTH_PACKING {
            self.all_wrong(path, judge::encoding(&answer, "br"));
            let answer = self.ask(path, "gzip")?;
            self.all_wrong(path, judge::encoding(&answer, "gzip"));
            if answer.body().ok()? != body {
                self.wrong(path, "its gzip form holds something else", Advice::Upload);
            }
        }
        Some(body)
    }

    /// Judges the answer for a file that has to be there, and returns what it holds.
    fn judge(&mut self, path: &str, answer: &Answer, hash: &str) -> Option<Vec<u8>> {
        self.read += 1;
        if answer.status != 200 {
            let what = format!("it answers with status {}", answer.status);
            self.wrong(path, what, Advice::Upload);
            return None;
        }
        let expected = headers::headers(PathClass::of(path), &self.policy);
        self.all_wrong(
            path,
            judge::headers(answer, &expected, self.site.is_secure()),
        );
        if let Some(kind) = Kind::of(path) {
            self.all_wrong(path, judge::mime(answer, kind));
        }
        let body = match answer.body() {
            Ok(body) => body,
            Err(error) => {
                self.wrong(
                    path,
                    format!("it cannot be unpacked ({error})"),
                    Advice::Upload,
                );
                return None;
            }
        };
        if !hash.is_empty() && hash != content_hash(&body) {
            self.wrong(path, "it is not the file of this version", Advice::Upload);
        }
        Some(body)
    }

    /// What the host does beside sending files.
    pub(super) fn read_habits(&mut self) {
        self.read_unchanged();
        self.read_slash();
        for path in NOWHERE {
            self.read_nowhere(path);
        }
        self.read_hidden(HEADERS_FILE, |text| text.contains("cache-control:"));
        self.read_hidden(".git/HEAD", |text| text.starts_with("ref:"));
    }

    /// Whether a browser that has the first page is told so.
    fn read_unchanged(&mut self) {
        let Some(answer) = self.ask("", ALL_ENCODINGS) else {
            return;
        };
        let marks = [
            ("etag", "if-none-match"),
            ("last-modified", "if-modified-since"),
        ];
        let mut marks = marks
            .into_iter()
            .filter_map(|(mark, question)| Some((question, answer.header(mark)?)));
        let Some((question, mark)) = marks.next() else {
            return self.wrong("", "it carries no mark of its version", Advice::Unchanged);
        };
        let headers = [
            ("accept-encoding", ALL_ENCODINGS),
            (question, mark.as_str()),
        ];
        if let Some(again) = self.ask_with("", &headers)
            && again.status != 304
        {
            self.wrong(
                "",
                "it is sent anew though it has not changed",
                Advice::Unchanged,
            );
        }
    }

    fn read_slash(&mut self) {
        let Some(folder) = self.folder.clone() else {
            return;
        };
        let path = folder.trim_end_matches('/');
        let Some(answer) = self.ask(path, ALL_ENCODINGS) else {
            return;
        };
        let what = match answer.header("location") {
            Some(to) if self.site.is_here(&to, &folder) => return,
            Some(to) => format!("it leads to {to}"),
            None => format!("it answers with status {} and leads nowhere", answer.status),
        };
        self.wrong(path, what, Advice::Slash);
    }

    fn read_nowhere(&mut self, path: &str) {
        let Some(answer) = self.ask(path, ALL_ENCODINGS) else {
            return;
        };
        if answer.status != 404 {
            let what = format!("it is nowhere and answers with status {}", answer.status);
            return self.wrong(path, what, Advice::NotFound);
        }
        if !answer
            .text()
            .is_ok_and(|text| headers::policy_of(&text).is_ok())
        {
            self.wrong(
                path,
                "the page for what is not there is not ours",
                Advice::NotFound,
            );
        }
        if judge::is_kept(&answer) {
            self.wrong(
                path,
                "that it is not there is kept for long",
                Advice::Headers,
            );
        }
        // A static host knows the rules of the files alone.
        let expected = headers::shared_headers(&self.policy);
        self.all_wrong(
            path,
            judge::headers(&answer, &expected, self.site.is_secure()),
        );
    }

    fn read_hidden(&mut self, path: &str, is_it: impl Fn(&str) -> bool) {
        let answer = self.ask(path, ALL_ENCODINGS);
        let answer = answer.filter(|answer| answer.status == 200);
        if answer
            .and_then(|answer| answer.text().ok())
            .is_some_and(|text| is_it(&text))
        {
            self.wrong(path, "every visitor can read it", Advice::Hidden);
        }
    }

    fn ask(&mut self, path: &str, encodings: &str) -> Option<Answer> {
        self.ask_with(path, &[("accept-encoding", encodings)])
    }

    fn ask_with(&mut self, path: &str, headers: &[(&str, &str)]) -> Option<Answer> {
        match self.client.get(&self.site.url(path), headers) {
            Ok(answer) => Some(answer),
            Err(error) => {
                self.wrong(path, format!("it cannot be read ({error})"), Advice::Upload);
                None
            }
        }
    }

    fn wrong(&mut self, path: &str, what: impl Into<String>, advice: Advice) {
        let place = format!("{}{path}", self.site.base());
        self.findings.add(&place, what, advice);
    }

    fn all_wrong(&mut self, path: &str, wrong: impl IntoIterator<Item = Wrong>) {
        for (what, advice) in wrong {
            self.wrong(path, what, advice);
        }
    }
}
