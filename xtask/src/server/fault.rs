//! Ways in which a network or a host goes wrong.

use std::future;
use std::io;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use futures_util::{StreamExt as _, stream};

use super::site::answer;

/// What goes wrong with a request.
#[derive(Clone, Debug)]
pub enum Fault {
    /// An empty answer with this status.
    Status(u16),
    /// The right bytes under this type.
    WrongMime(String),
    /// This many bytes of the body as it is sent (compressed, if the browser asked for that), then the connection is cut.
    Truncate(usize),
    /// Another answer, with status 200, as a captive portal gives it.
    Replace {
        /// The text that is sent.
        body: String,
        /// The type that is claimed for it.
        mime: String,
    },
    /// The right answer with another value for one of its headers, or without it.
    Header {
        /// The header's name, in small letters.
        name: &'static str,
        /// What it says instead.
        value: Option<&'static str>,
    },
    /// The right answer, but only after this time.
    Delay(Duration),
    /// No answer, and the connection stays open.
    Hang,
}

impl Fault {
    /// Lets the time pass before the answer.
    pub(super) async fn wait(&self) {
        match self {
            Self::Delay(time) => tokio::time::sleep(*time).await,
            Self::Hang => future::pending().await,
            _ => {}
        }
    }

    /// The answer that is given instead of the file.
    pub(super) fn instead(&self) -> Option<Response> {
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

    /// What is done to the answer last.
    pub(super) async fn spoil(&self, mut response: Response) -> Response {
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

/// The response with the first `bytes` of its body and an error after them. It still announces its full length.
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
        // The start has to leave before the connection is cut.
        tokio::time::sleep(Duration::from_millis(50)).await;
        Err(io::Error::from(io::ErrorKind::ConnectionReset))
    };
    Response::from_parts(
        parts,
        Body::from_stream(stream::iter([Ok(start)]).chain(stream::once(cut))),
    )
}
