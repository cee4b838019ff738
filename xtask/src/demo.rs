//! A store on its own origin that embeds the guide: for `cargo xtask demo`, and for tests.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use walkdir::WalkDir;

use crate::file_types::FileType;
use crate::languages::Languages;
use crate::project;
use crate::public_url::PublicUrl;
use crate::release::{self, EmbedScript};
use crate::server::{Running, Server, ServerOptions, answer, listen};

/// A file of a store: the response for one path.
#[derive(Clone, Debug)]
pub struct StoreFile {
    /// The path, with its leading slash.
    pub path: String,
    /// Additional headers besides the MIME type, with names in lower case.
    pub headers: Vec<(&'static str, String)>,
    /// The content.
    pub body: String,
}

impl StoreFile {
    /// A file without additional headers.
    #[must_use]
    pub fn new(path: impl Into<String>, body: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            headers: Vec::new(),
            body: body.into(),
        }
    }

    /// Adds a header.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// The server of a store. It runs on its own thread until it is dropped.
#[derive(Debug)]
#[must_use = "the server stops on drop"]
pub struct Store {
    address: SocketAddr,
    state: Arc<StoreState>,
    _running: Running,
}

#[derive(Debug)]
struct StoreState {
    files: Vec<StoreFile>,
    requests: Mutex<Vec<String>>,
}

impl Store {
    /// Starts a server with these files. Port 0 picks a free port.
    ///
    /// # Errors
    ///
    /// When the server cannot listen on the address.
    pub fn open(address: SocketAddr, files: Vec<StoreFile>) -> Result<Self> {
        let listener = listen(address)?;
        let address = listener.local_addr()?;
        let state = Arc::new(StoreState {
            files,
            requests: Mutex::default(),
        });
        let router = Router::new()
            .fallback(respond)
            .with_state(Arc::clone(&state));
        Ok(Self {
            address,
            state,
            _running: Running::start(listener, router)?,
        })
    }

    /// The URL of its first page.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The path of every request so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.state
            .requests
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

async fn respond(State(state): State<Arc<StoreState>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let found = state.files.iter().find(|file| file.path == path);
    let mut response = match found {
        Some(file) => {
            let mime = FileType::of(&file.path).map_or("text/html", |kind| kind.mime);
            answer(
                StatusCode::OK,
                &format!("{mime}; charset=utf-8"),
                &file.body,
            )
        }
        None => answer(StatusCode::NOT_FOUND, "text/plain", "Not found"),
    };
    for (name, value) in found.iter().flat_map(|file| &file.headers) {
        if let Ok(value) = HeaderValue::try_from(value) {
            response
                .headers_mut()
                .insert(HeaderName::from_static(name), value);
        }
    }
    state
        .requests
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(path);
    response
}

/// The files of the demo store, which embeds the guide at the URL `guide`. `dist` is the folder of that guide.
///
/// # Errors
///
/// When a file cannot be read.
pub fn demo_store(dist: &Path, guide: &str) -> Result<Vec<StoreFile>> {
    let script = EmbedScript::of(dist)?;
    let folder = project::root().join("demo");
    let mut files = Vec::new();
    for entry in WalkDir::new(&folder).sort_by_file_name() {
        let file = entry?.into_path();
        if !file.is_file() {
            continue;
        }
        let below = file.strip_prefix(&folder)?.to_string_lossy().into_owned();
        let text = fs::read_to_string(&file)
            .with_context(|| format!("Cannot read {}", file.display()))?
            .replace("{{guide}}", guide)
            .replace("{{element}}", &format!("{guide}{}", script.name))
            .replace("{{integrity}}", &script.integrity);
        let path = below.strip_suffix("index.html").unwrap_or(&below);
        files.push(StoreFile::new(format!("/{path}"), text));
    }
    Ok(files)
}

/// Builds the release if it is out of date, then serves it and, on the next port, the demo store.
///
/// # Errors
///
/// When the build fails or one of the servers cannot listen on its address.
pub fn demo(port: u16) -> Result<()> {
    release::build(&PublicUrl::default(), &Languages::english())?;
    let dist = project::dist();
    let at = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let options = ServerOptions {
        address: at(port),
        ..ServerOptions::default()
    };
    let in_use = |port| format!("Cannot listen on port {port}: choose another with --port");
    let guide = Server::start(&dist, options).with_context(|| in_use(port))?;
    let next = port.checked_add(1).context("There is no next port")?;
    let store =
        Store::open(at(next), demo_store(&dist, &guide.url())?).with_context(|| in_use(next))?;
    println!("The store is at {}", store.url());
    println!("It embeds the guide from {}", guide.url());
    println!("Stop them with Ctrl-C");
    loop {
        thread::park();
    }
}
