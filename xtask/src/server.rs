//! Serves the release with its production headers and, for tests, with injected faults.

mod fault;
mod response;
mod running;
mod site;

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, LAST_MODIFIED, LOCATION,
};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;

pub use fault::Fault;
pub(crate) use response::answer;
use response::is_page;
pub(crate) use running::{Running, listen};
use site::Site;

use crate::headers::{self, PathClass};
use crate::public_url::PublicUrl;

/// The name, below the public URL, of the script that [`ServerOptions::inject`] adds to every page.
const INJECTED: &str = "__test__.js";

/// How to serve. The default is the root of a free port on this machine, without faults.
#[derive(Clone, Debug)]
pub struct ServerOptions {
    /// The address to listen on. Port 0 picks a free port.
    pub address: SocketAddr,
    /// The path under which the files are served.
    pub public_url: PublicUrl,
    /// Faults by path suffix. The first match applies.
    pub faults: Vec<(String, Fault)>,
    /// A script that runs in every page before all other scripts.
    pub inject: Option<String>,
}

impl Default for ServerOptions {
    fn default() -> Self {
        Self {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            public_url: PublicUrl::default(),
            faults: Vec::new(),
            inject: None,
        }
    }
}

/// A server on its own thread. Dropping it closes every connection.
#[derive(Debug)]
#[must_use = "the server stops on drop"]
pub struct Server {
    address: SocketAddr,
    site: Arc<Site>,
    _running: Running,
}

impl Server {
    /// Serves the folder `dist`, which must hold `index.html` and `404.html`.
    ///
    /// # Errors
    ///
    /// When the first page cannot be read or has no policy, or the server cannot listen on the address
    /// ([`std::io::Error`]).
    pub fn start(dist: &Path, options: ServerOptions) -> Result<Self> {
        let index = dist.join("index.html");
        let index = fs::read_to_string(&index)
            .with_context(|| format!("Cannot read {}", index.display()))?;
        let listener = listen(options.address)?;
        let address = listener.local_addr()?;

        let site = Arc::new(Site::new(dist, options, headers::policy_of(&index)?));
        let router = Router::new()
            .fallback(respond)
            .with_state(Arc::clone(&site));
        let running = Running::start(listener, router)?;
        Ok(Self {
            address,
            site,
            _running: running,
        })
    }

    /// The URL of the first page on this machine, with a trailing slash.
    #[must_use]
    pub fn url(&self) -> String {
        let mut address = self.address;
        if address.ip().is_unspecified() {
            address.set_ip(Ipv4Addr::LOCALHOST.into());
        }
        format!("http://{address}{}", self.site.options.public_url.path())
    }

    /// The address on which the server listens, so that another one can be started in its place.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The path and query of every request so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.site.requests()
    }

    /// Replaces the faults, starting with the next request.
    pub fn set_faults(&self, faults: Vec<(String, Fault)>) {
        self.site.set_faults(faults);
    }
}

async fn respond(State(site): State<Arc<Site>>, request: Request) -> Response {
    let fault = site.log(request.uri());
    if let Some(fault) = &fault {
        fault.wait().await;
    }
    let root = site.options.public_url.path();
    let path = request.uri().path().to_owned();
    let below = path.strip_prefix(root);
    let mut response = match (
        fault.as_ref().and_then(Fault::replacement),
        below,
        &site.options.inject,
    ) {
        (Some(response), ..) => response,
        (None, Some(INJECTED), Some(script)) => answer(StatusCode::OK, "text/javascript", script),
        (None, Some(below), _) => site.file(below, request).await,
        (None, None, _) if path == root.trim_end_matches('/') => redirect(root),
        (None, None, _) => answer(
            StatusCode::NOT_FOUND,
            "text/plain",
            "The site is not at this path",
        ),
    };
    let path = below.unwrap_or_default();
    add_headers(&mut response, path, &site.policy);
    if site.options.inject.is_some() && PathClass::of(path) == PathClass::EmbedPage {
        allow_injected(&mut response);
    }
    if below == Some(INJECTED) {
        // Each server injects its own script, also into frames without an origin.
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(
            "cross-origin-resource-policy",
            HeaderValue::from_static("cross-origin"),
        );
    }
    match fault {
        Some(fault) => fault.apply(response).await,
        None => response,
    }
}

fn add_headers(response: &mut Response, path: &str, policy: &str) {
    let is_file = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let class = if is_file {
        PathClass::of(path)
    } else {
        PathClass::Page
    };
    if !is_file {
        // An error page must not be revalidated.
        response.headers_mut().remove(ETAG);
        response.headers_mut().remove(LAST_MODIFIED);
    }
    if is_page(response.headers()) {
        response.headers_mut().insert(
            CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        );
    }
    for (name, value) in headers::headers(class, policy) {
        if let Ok(value) = HeaderValue::try_from(value) {
            response.headers_mut().insert(name, value);
        }
    }
}

/// Lets the header of a page for frames allow the injected script, which precedes the same policy in the page itself.
fn allow_injected(response: &mut Response) {
    let headers = response.headers_mut();
    let policy = headers
        .get(CONTENT_SECURITY_POLICY)
        .and_then(|policy| policy.to_str().ok());
    let policy = policy.map(|policy| policy.replace("'strict-dynamic'", "http: https:"));
    if let Some(policy) = policy.and_then(|policy| HeaderValue::try_from(policy).ok()) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
}

fn redirect(to: &str) -> Response {
    let mut response = answer(StatusCode::TEMPORARY_REDIRECT, "text/plain", "");
    if let Ok(to) = HeaderValue::from_str(to) {
        response.headers_mut().insert(LOCATION, to);
    }
    response
}
