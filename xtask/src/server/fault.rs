//! Network and host faults that tests can inject.

use std::future;
use std::io;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use futures_util::{StreamExt as _, stream};

use super::response::answer;

/// A fault that affects a request.
#[derive(Clone, Debug)]
pub enum Fault {
    /// An empty response with this status.
    Status(u16),
    /// The right content with a different MIME type.
    WrongMime(String),
    /// The connection breaks after this many bytes of the body, counted as sent (possibly compressed).
    Truncate(usize),
    /// A different response with status 200, as from a captive portal.
    Replace {
        /// The content.
        body: String,
        /// The MIME type.
        mime: String,
    },
    /// The right response with a different value for a header, or without it.
    Header {
        /// The header's name, in lower case.
        name: &'static str,
        /// The replacement value.
        value: Option<&'static str>,
    },
    /// The right response after this delay.
    Delay(Duration),
    /// No response; the connection stays open.
    Hang,
}

impl Fault {
    /// Waits before the response.
    pub(super) async fn wait(&self) {
        match self {
            Self::Delay(time) => tokio::time::sleep(*time).await,
            Self::Hang => future::pending().await,
            _ => {}
        }
    }

    /// The response that replaces the file.
    pub(super) fn replacement(&self) -> Option<Response> {
        match self {
            Self::Status(status) => {
                let status =
                    StatusCode::from_u16(*status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                Some(answer(status, "text/plain", ""))
            }
            Self::Replace { body, mime } => Some(answer(StatusCode::OK, mime, body)),
            _ => None,
        }
    }

    /// Modifies the response.
    pub(super) async fn apply(&self, mut response: Response) -> Response {
        match self {
            Self::WrongMime(mime) => {
                if let Ok(mime) = HeaderValue::from_str(mime) {
                    response.headers_mut().insert(CONTENT_TYPE, mime);
                }
                response
            }
            Self::Truncate(bytes) => truncate(response, *bytes).await,
            Self::Header { name, value } => {
                response.headers_mut().remove(*name);
                if let Some(value) = value {
                    let value = HeaderValue::from_static(value);
                    response.headers_mut().insert(*name, value);
                }
                response
            }
            _ => response,
        }
    }
}

/// The response with the first `bytes` of its body followed by an error. Its `content-length` is unchanged.
async fn truncate(response: Response, bytes: usize) -> Response {
    let (mut parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        return answer(
            StatusCode::INTERNAL_SERVER_ERROR,
            "text/plain",
            "The file cannot be read",
        );
    };
    parts.headers.insert(CONTENT_LENGTH, body.len().into());
    let start = body.slice(..bytes.min(body.len()));
    let cut = async {
        // Let the first bytes be sent before the connection breaks.
        tokio::time::sleep(Duration::from_millis(50)).await;
        Err(io::Error::from(io::ErrorKind::ConnectionReset))
    };
    Response::from_parts(
        parts,
        Body::from_stream(stream::iter([Ok(start)]).chain(stream::once(cut))),
    )
}
