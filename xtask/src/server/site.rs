//! The state that all requests share: files, faults and the request log.

use std::convert::Infallible;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{
    ACCEPT_ENCODING, CONTENT_LENGTH, ETAG, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED,
};
use axum::http::uri::PathAndQuery;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use tower::ServiceExt as _;
use tower_http::services::fs::ServeFileSystemResponseBody;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_status::SetStatus;

use super::response::{answer, is_page};
use super::{Fault, INJECTED, ServerOptions};
use crate::file_types::is_public;
use crate::languages::{Languages, folder, split_folder};

/// The state that all requests share.
#[derive(Debug)]
pub(super) struct Site {
    pub(super) options: ServerOptions,
    /// The Content-Security-Policy of the pages.
    pub(super) policy: String,
    /// What each language of the site is served by. English, at the root, is the first.
    languages: Vec<Served>,
    faults: Mutex<Vec<(String, Fault)>>,
    requests: Mutex<Vec<String>>,
}

/// The files of a site, with the 404 page of one language.
#[derive(Debug)]
struct Served {
    folder: &'static str,
    files: ServeDir<SetStatus<ServeFile>>,
    not_found: ServeFile,
}

impl Served {
    fn new(dist: &Path, folder: &'static str, prefix: &str) -> Self {
        let not_found = ServeFile::new(dist.join(folder).join("404.html"))
            .precompressed_br()
            .precompressed_gzip();
        let files = ServeDir::new(dist)
            .precompressed_br()
            .precompressed_gzip()
            .redirect_path_prefix(prefix)
            .not_found_service(not_found.clone());
        Self {
            folder,
            files,
            not_found,
        }
    }

    /// The file for a path, or the 404 page.
    async fn file(&self, path: &str, request: Request) -> Response {
        let Ok(response) = if is_public(path) {
            self.files.clone().oneshot(request).await
        } else {
            self.not_found(request).await
        };
        response.map(Body::new)
    }

    /// The 404 page.
    async fn not_found(
        &self,
        request: Request,
    ) -> Result<Response<ServeFileSystemResponseBody>, Infallible> {
        let mut response = self.not_found.clone().oneshot(request).await?;
        *response.status_mut() = StatusCode::NOT_FOUND;
        Ok(response)
    }
}

impl Site {
    /// The site in the folder `dist`.
    pub(super) fn new(dist: &Path, options: ServerOptions, policy: String) -> Self {
        let prefix = options.public_url.path().trim_end_matches('/');
        let languages = Languages::in_release(dist);
        let languages = languages
            .iter()
            .map(|tag| Served::new(dist, folder(tag), prefix))
            .collect();
        let faults = Mutex::new(options.faults.clone());
        Self {
            options,
            policy,
            languages,
            faults,
            requests: Mutex::default(),
        }
    }

    /// Logs a request and returns the fault that affects it.
    pub(super) fn log(&self, uri: &Uri) -> Option<Fault> {
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        requests.push(
            uri.path_and_query()
                .map_or_else(String::new, ToString::to_string),
        );
        let faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        faults
            .iter()
            .find(|(suffix, _)| uri.path().ends_with(suffix))
            .map(|(_, fault)| fault.clone())
    }

    /// The path and query of every request so far, in order.
    pub(super) fn requests(&self) -> Vec<String> {
        self.requests
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Replaces the faults.
    pub(super) fn set_faults(&self, faults: Vec<(String, Fault)>) {
        *self.faults.lock().unwrap_or_else(PoisonError::into_inner) = faults;
    }

    /// Serves the file for a path below the public URL, without a leading slash.
    pub(super) async fn file(&self, path: &str, mut request: Request) -> Response {
        let query = request
            .uri()
            .query()
            .map(|query| format!("?{query}"))
            .unwrap_or_default();
        let Ok(below) = PathAndQuery::try_from(format!("/{path}{query}")) else {
            return answer(StatusCode::BAD_REQUEST, "text/plain", "Not a path");
        };
        *request.uri_mut() = below.into();
        if self.options.inject.is_some() {
            for name in [ACCEPT_ENCODING, IF_MODIFIED_SINCE, IF_NONE_MATCH] {
                request.headers_mut().remove(name);
            }
        }
        let response = match self.served(path) {
            Some(served) => served.file(path, request).await,
            None => return answer(StatusCode::NOT_FOUND, "text/plain", "There is no site"),
        };
        match &self.options.inject {
            Some(_) if is_page(response.headers()) => self.with_script(response).await,
            _ => response,
        }
    }

    /// What the language of a path is served by.
    fn served(&self, path: &str) -> Option<&Served> {
        let (folder, _) = split_folder(path);
        let mut languages = self.languages.iter();
        languages
            .find(|served| served.folder == folder)
            .or(self.languages.first())
    }

    /// The page with the injected script at the start of its head.
    async fn with_script(&self, response: Response) -> Response {
        let (mut parts, body) = response.into_parts();
        let Ok(page) = to_bytes(body, usize::MAX).await else {
            return answer(
                StatusCode::INTERNAL_SERVER_ERROR,
                "text/plain",
                "The page cannot be read",
            );
        };
        let script = format!(
            "<head><script src=\"{}{INJECTED}\"></script>",
            self.options.public_url.path()
        );
        let page = String::from_utf8_lossy(&page).replacen("<head>", &script, 1);
        for name in [CONTENT_LENGTH, ETAG, LAST_MODIFIED] {
            parts.headers.remove(name);
        }
        Response::from_parts(parts, page.into())
    }
}
