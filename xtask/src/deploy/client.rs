//! Requests as a browser makes them, one at a time, that follow no redirect.

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use flate2::read::GzDecoder;
use ureq::http::HeaderMap;
use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Who asks.
#[derive(Debug)]
pub(super) struct Client(ureq::Agent);

/// What a host says.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    headers: HeaderMap,
    /// As it was sent: it may be compressed.
    sent: Vec<u8>,
}

impl Client {
    /// Trusts the certificates in a file, or else those that browsers trust.
    pub(super) fn new(trust: Option<&Path>) -> Result<Self> {
        let roots = match trust {
            Some(file) => RootCerts::new_with_certs(&certificates(file)?),
            None => RootCerts::WebPki,
        };
        let config = ureq::Agent::config_builder()
            .tls_config(TlsConfig::builder().root_certs(roots).build())
            .timeout_global(Some(PATIENCE))
            .http_status_as_error(false)
            .max_redirects(0)
            .build();
        Ok(Self(config.into()))
    }

    /// Asks for an address with more headers.
    pub(super) fn get(&self, url: &str, headers: &[(&str, &str)]) -> Result<Answer> {
        let mut request = self.0.get(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut response = request.call()?;
        Ok(Answer {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            sent: response.body_mut().read_to_vec()?,
        })
    }
}

fn certificates(file: &Path) -> Result<Vec<Certificate<'static>>> {
    let pem = fs::read(file).with_context(|| format!("Cannot read {}", file.display()))?;
    let mut found = Vec::new();
    for item in parse_pem(&pem) {
        if let PemItem::Certificate(certificate) = item? {
            found.push(certificate);
        }
    }
    if found.is_empty() {
        bail!("There is no certificate in {}", file.display());
    }
    Ok(found)
}

impl Answer {
    /// The value of a header. More than one are joined, as browsers join them.
    pub(super) fn header(&self, name: &str) -> Option<String> {
        let values = self.headers.get_all(name).iter();
        let values: Vec<_> = values
            .map(|value| String::from_utf8_lossy(value.as_bytes()))
            .collect();
        (!values.is_empty()).then(|| values.join(", "))
    }

    /// How it is compressed.
    pub(super) fn encoding(&self) -> Option<String> {
        let encoding = self.header("content-encoding")?;
        (encoding != "identity").then_some(encoding)
    }

    /// What was sent, unpacked.
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
            Some(other) => bail!("it is compressed as {other}, which was not asked for"),
        }
        Ok(body)
    }

    /// What was sent, as a text.
    pub(super) fn text(&self) -> Result<String> {
        Ok(String::from_utf8(self.body()?)?)
    }
}
