//! The response headers for each class of path. Every host and the service worker take them from here.

use anyhow::{Context, Result};

use crate::languages::LANGUAGES;

/// The browser features that `permissions-policy` turns off. `screen-wake-lock` is allowed for the page itself, `geolocation`
/// for our own pages but not for those in frames, and `autoplay` is not restricted, for the tones. Only features that
/// Chromium knows are listed: it logs a warning for unknown ones.
const FEATURES_OFF: &[&str] = &[
    "accelerometer",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "compute-pressure",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "keyboard-map",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "serial",
    "speaker-selection",
    "storage-access",
    "sync-xhr",
    "unload",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

/// Who may embed the guide: itself, for the preview; any store; and stores in development on a local server without https.
const EMBEDDERS: &str = "'self' https: http://localhost:* http://127.0.0.1:*";

/// The policy of what is no page. A picture opened by itself is a document, and an SVG has a style sheet of its own.
const PICTURE_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The folders in which everything has the headers of a page: one rule for each, because hosts read a limited number of rules. They
/// are those of the languages, and that of the sheets to print.
pub const PAGE_FOLDERS: [&str; LANGUAGES.len()] = {
    let mut folders = LANGUAGES;
    // English has no folder.
    folders[0] = "print";
    folders
};

/// The class of a path, which determines its headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathClass {
    /// A page, a redirect or an error, or anything else in one of [`PAGE_FOLDERS`]: revalidated on every request.
    Page,
    /// A page shown in frames on other sites.
    EmbedPage,
    /// The script for pages on other sites: immutable, because its name contains its version.
    EmbedScript,
    /// The service worker or its kill switch: revalidated on every request.
    ServiceWorker,
    /// A file with its content hash in its name: immutable. Frames without an origin of their own need it too, and for those every
    /// origin is another one.
    Hashed,
    /// An icon, the manifest and the like: cached for an hour.
    Other,
}

impl PathClass {
    /// Every class.
    pub const ALL: [Self; 6] = [
        Self::Page,
        Self::EmbedPage,
        Self::EmbedScript,
        Self::ServiceWorker,
        Self::Hashed,
        Self::Other,
    ];

    /// The class of a path given from the app's root, without a leading slash.
    #[must_use]
    pub fn of(path: &str) -> Self {
        let in_folder = |(folder, _)| PAGE_FOLDERS.contains(&folder);
        if path.split_once('/').is_some_and(in_folder) {
            return Self::Page;
        }
        let name = path.rsplit('/').next().unwrap_or_default();
        match name.split_once('.') {
            None | Some((_, "html")) if path.starts_with("embed/") => Self::EmbedPage,
            None | Some((_, "html")) => Self::Page,
            Some(("sw" | "sw-off", "js")) => Self::ServiceWorker,
            Some(_) if is_embed_script(name) => Self::EmbedScript,
            Some((stem, _)) if is_hashed(stem) => Self::Hashed,
            Some(_) => Self::Other,
        }
    }

    /// Whether only pages use it: no browser shows it as a document or runs it as a worker, and policies restrict nothing else.
    fn is_subresource(self) -> bool {
        matches!(self, Self::EmbedScript | Self::Hashed)
    }

    /// Whether it is a document or a worker with scripts, which `permissions-policy` restricts.
    fn runs_scripts(self) -> bool {
        matches!(self, Self::Page | Self::EmbedPage | Self::ServiceWorker)
    }

    fn cache_control(self) -> &'static str {
        match self {
            Self::Page | Self::EmbedPage | Self::ServiceWorker => "no-cache",
            Self::Hashed | Self::EmbedScript => "public, max-age=31536000, immutable",
            Self::Other => "public, max-age=3600",
        }
    }
}

/// Whether a file's name is `embed-<major>.<minor>.<patch>.js`.
fn is_embed_script(name: &str) -> bool {
    let version = name
        .strip_prefix("embed-")
        .and_then(|rest| rest.strip_suffix(".js"));
    let is_number = |part: &str| part.parse::<u16>().is_ok();
    version
        .is_some_and(|version| version.split('.').count() == 3 && version.split('.').all(is_number))
}

/// Whether a file name without its extension ends with `-` and 16 hexadecimal digits.
fn is_hashed(stem: &str) -> bool {
    stem.rsplit_once('-').is_some_and(|(_, hash)| {
        hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

/// The policy of the pages for frames, from that of the other pages. A frame may have no origin, and then `WebKit` matches nothing
/// with `'self'`. Scripts are those that the inline one adds.
#[must_use]
pub fn embed_policy(policy: &str) -> String {
    policy
        .replace("script-src 'self'", "script-src 'strict-dynamic'")
        .replace("style-src 'self'", "style-src http: https:")
}

/// The headers of a response of this class. `policy` is the Content-Security-Policy of the pages, from their `meta` element.
#[must_use]
pub fn headers(class: PathClass, policy: &str) -> Vec<(&'static str, String)> {
    let is_embed_page = class == PathClass::EmbedPage;
    let is_cross_origin = is_embed_page || class.is_subresource();
    let mut headers = vec![
        ("cache-control", class.cache_control().into()),
        (
            "cross-origin-resource-policy",
            if is_cross_origin {
                "cross-origin"
            } else {
                "same-origin"
            }
            .into(),
        ),
        ("referrer-policy", "strict-origin-when-cross-origin".into()),
        (
            "strict-transport-security",
            "max-age=31536000; includeSubDomains".into(),
        ),
        ("x-content-type-options", "nosniff".into()),
    ];
    if !class.is_subresource() {
        let policy = match class {
            PathClass::EmbedPage => {
                format!("{}; frame-ancestors {EMBEDDERS}", embed_policy(policy))
            }
            PathClass::Other => format!("{PICTURE_POLICY}; frame-ancestors 'none'"),
            _ => format!("{policy}; frame-ancestors 'none'"),
        };
        headers.push(("content-security-policy", policy));
    }
    if class.runs_scripts() {
        headers.push(("permissions-policy", permissions_policy(class)));
    }
    headers.extend(match class {
        PathClass::EmbedPage => Some(("cross-origin-embedder-policy", "require-corp".into())),
        // Subresource integrity needs CORS.
        _ if class.is_subresource() => Some(("access-control-allow-origin", "*".into())),
        _ => Some(("cross-origin-opener-policy", "same-origin".into())),
    });
    headers
}

fn permissions_policy(class: PathClass) -> String {
    let place = if class == PathClass::Page { "self" } else { "" };
    let off = FEATURES_OFF.iter().map(|feature| format!("{feature}=()"));
    let off: Vec<_> = off.collect();
    format!(
        "screen-wake-lock=(self), geolocation=({place}), {}",
        off.join(", ")
    )
}

/// The headers that all classes have in common.
#[must_use]
pub fn shared_headers(policy: &str) -> Vec<(&'static str, String)> {
    let mut shared = headers(PathClass::Page, policy);
    for class in PathClass::ALL {
        let of_class = headers(class, policy);
        shared.retain(|header| of_class.contains(header));
    }
    shared
}

/// The Content-Security-Policy in the `meta` element of a page.
///
/// # Errors
///
/// When the page has none.
pub fn policy_of(html: &str) -> Result<String> {
    html.split('<')
        .filter_map(|tag| tag.split_once('>').map(|(tag, _)| tag))
        .find(|tag| {
            tag.to_ascii_lowercase()
                .contains("http-equiv=\"content-security-policy\"")
        })
        .and_then(|tag| tag.split_once("content=\""))
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(policy, _)| {
            policy
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&amp;", "&")
        })
        .map(|policy| policy.trim_end_matches([';', ' ']).to_owned())
        .context("The page has no Content-Security-Policy in a meta element")
}

#[cfg(test)]
mod tests;
