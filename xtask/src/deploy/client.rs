//! HTTP requests like those of a browser, without following redirects.

use std::io::Read as _;
use std::time::Duration;

use anyhow::{Result, bail};
use flate2::read::GzDecoder;
use ureq::http::HeaderMap;

/// How long a response may take.
const TIMEOUT: Duration = Duration::from_secs(30);

/// An HTTP client.
#[derive(Debug)]
pub(super) struct Client(ureq::Agent);

/// A response.
#[derive(Debug)]
pub(super) struct Response {
    pub(super) status: u16,
    headers: HeaderMap,
    /// The body as it was sent, possibly compressed.
    sent: Vec<u8>,
}

impl Client {
    pub(super) fn new() -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(TIMEOUT))
            .http_status_as_error(false)
            .max_redirects(0);
        Self(config.build().into())
    }

    /// Requests a URL, accepting these content encodings.
    pub(super) fn get(&self, url: &str, encodings: &str) -> Result<Response> {
        let request = self.0.get(url).header("accept-encoding", encodings);
        let mut response = request.call()?;
        Ok(Response {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            sent: response.body_mut().read_to_vec()?,
        })
    }
}

impl Response {
    /// The value of a header. Multiple values are joined, as browsers do.
    pub(super) fn header(&self, name: &str) -> Option<String> {
        let values = self.headers.get_all(name).iter();
        let values: Vec<_> = values
            .map(|value| String::from_utf8_lossy(value.as_bytes()))
            .collect();
        (!values.is_empty()).then(|| values.join(", "))
    }

    /// The content encoding, if the body is compressed.
    pub(super) fn encoding(&self) -> Option<String> {
        let encoding = self.header("content-encoding")?;
        (encoding != "identity").then_some(encoding)
    }

    /// The decompressed body.
    pub(super) fn body(&self) -> Result<Vec<u8>> {
        let mut body = Vec::new();
        match self.encoding().as_deref() {
            None => body.clone_from(&self.sent),
            Some("br") => {
                brotli::BrotliDecompress(&mut self.sent.as_slice(), &mut body)?;
            }
            Some("gzip") => {
                GzDecoder::new(self.sent.as_slice()).read_to_end(&mut body)?;
            }
            Some(other) => bail!("the encoding {other} was not accepted"),
        }
        Ok(body)
    }

    /// The decompressed body as text.
    pub(super) fn text(&self) -> Result<String> {
        Ok(String::from_utf8(self.body()?)?)
    }
}
