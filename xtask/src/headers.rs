//! The one source of every response header: pure data for each class of path.

use anyhow::{Context, Result};

/// Browser features that are turned off, beside `screen-wake-lock`, which is the page's own.
/// `autoplay` stays, for the sounds. Only names that Chromium knows everywhere: it complains of others in the console.
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
    "geolocation",
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

/// Whose pages may hold the guide in a frame: its own, for the preview, those of any store, and those of a store under
/// development, which stand on the developer's machine without https.
const HOSTS: &str = "'self' https: http://localhost:* http://127.0.0.1:*";

/// What a path holds, which decides its headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathClass {
    /// A page, a redirect or an error: asked for afresh each time.
    Page,
    /// A page made to stand in another site's frame.
    Embed,
    /// The script that other sites put into their pages: its name carries its version, so it is kept for good.
    Element,
    /// The service worker, or what takes its place to end it: asked for afresh each time.
    Worker,
    /// A file whose name carries the hash of its content: kept for good.
    Hashed,
    /// An icon, the manifest and the like: kept for a short while.
    Other,
}

impl PathClass {
    /// Every class.
    pub const ALL: [Self; 6] = [
        Self::Page,
        Self::Embed,
        Self::Element,
        Self::Worker,
        Self::Hashed,
        Self::Other,
    ];

    /// The class of a path given from the app's root, without a leading slash.
    #[must_use]
    pub fn of(path: &str) -> Self {
        let name = path.rsplit('/').next().unwrap_or_default();
        match name.split_once('.') {
            None | Some((_, "html")) if path.starts_with("embed/") => Self::Embed,
            None | Some((_, "html")) => Self::Page,
            Some(("sw" | "sw-off", "js")) => Self::Worker,
            Some(_) if is_element(name) => Self::Element,
            Some((stem, _)) if is_hashed(stem) => Self::Hashed,
            Some(_) => Self::Other,
        }
    }

    fn cache_control(self) -> &'static str {
        match self {
            Self::Page | Self::Embed | Self::Worker => "no-cache",
            Self::Hashed | Self::Element => "public, max-age=31536000, immutable",
            Self::Other => "public, max-age=3600",
        }
    }
}

/// Whether a file's name is `embed-`, a version of three numbers, and `.js`.
fn is_element(name: &str) -> bool {
    let version = name
        .strip_prefix("embed-")
        .and_then(|rest| rest.strip_suffix(".js"));
    let is_number = |part: &str| part.parse::<u16>().is_ok();
    version
        .is_some_and(|version| version.split('.').count() == 3 && version.split('.').all(is_number))
}

/// Whether a file's name ends with `-` and 16 hexadecimal digits.
fn is_hashed(stem: &str) -> bool {
    stem.rsplit_once('-').is_some_and(|(_, hash)| {
        hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

/// Every header for a response of this class. `policy` is the Content-Security-Policy that the page carries itself.
#[must_use]
pub fn headers(class: PathClass, policy: &str) -> Vec<(&'static str, String)> {
    let embed = class == PathClass::Embed;
    let abroad = embed || class == PathClass::Element;
    let ancestors = if embed { HOSTS } else { "'none'" };
    let off: Vec<_> = FEATURES_OFF
        .iter()
        .map(|feature| format!("{feature}=()"))
        .collect();
    let mut headers = vec![
        ("cache-control", class.cache_control().into()),
        (
            "content-security-policy",
            format!("{policy}; frame-ancestors {ancestors}"),
        ),
        (
            "cross-origin-resource-policy",
            if abroad {
                "cross-origin"
            } else {
                "same-origin"
            }
            .into(),
        ),
        (
            "permissions-policy",
            format!("screen-wake-lock=(self), {}", off.join(", ")),
        ),
        ("referrer-policy", "strict-origin-when-cross-origin".into()),
        (
            "strict-transport-security",
            "max-age=31536000; includeSubDomains".into(),
        ),
        ("x-content-type-options", "nosniff".into()),
    ];
    headers.extend(match class {
        PathClass::Embed => Some(("cross-origin-embedder-policy", "require-corp".into())),
        // A page that checks the script's hash has to be let read it.
        PathClass::Element => Some(("access-control-allow-origin", "*".into())),
        _ => Some(("cross-origin-opener-policy", "same-origin".into())),
    });
    headers
}

/// The headers that are the same for every class.
#[must_use]
pub fn shared_headers(policy: &str) -> Vec<(&'static str, String)> {
    let mut shared = headers(PathClass::Page, policy);
    for class in PathClass::ALL {
        let of_class = headers(class, policy);
        shared.retain(|header| of_class.contains(header));
    }
    shared
}

/// The Content-Security-Policy that a page carries in a `meta` element.
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
mod tests {
    use super::*;

    const POLICY: &str = "default-src 'none'; script-src 'self'";

    #[track_caller]
    fn check_class(path: &str, expect: PathClass) {
        assert_eq!(PathClass::of(path), expect, "{path}");
    }

    fn value(class: PathClass, name: &str) -> Option<String> {
        headers(class, POLICY)
            .into_iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    }

    #[track_caller]
    fn check(class: PathClass, name: &str, expect: Option<&str>) {
        assert_eq!(value(class, name).as_deref(), expect, "{name}");
    }

    #[test]
    fn a_path_is_classed_by_its_name() {
        check_class("", PathClass::Page);
        check_class("calf/", PathClass::Page);
        check_class("calf", PathClass::Page);
        check_class("404.html", PathClass::Page);
        check_class("embed/", PathClass::Embed);
        check_class("embed/calf/", PathClass::Embed);
        check_class("embed/picture.svg", PathClass::Other);
        check_class("embed-1.0.0.js", PathClass::Element);
        check_class("embed-1.0.js", PathClass::Other);
        check_class("sw.js", PathClass::Worker);
        check_class("sw-off.js", PathClass::Worker);
        check_class("pages-0123456789abcdef.json", PathClass::Hashed);
        check_class("icon-192.png", PathClass::Other);
        check_class("screenshots/hold.png", PathClass::Other);
        check_class("app-0123456789abcdef.wasm", PathClass::Hashed);
        check_class("app-0123456789abcdef.js", PathClass::Hashed);
        check_class("app-0123456789abcde.js", PathClass::Other);
        check_class("app-0123456789abcdeg.js", PathClass::Other);
        check_class("manifest.webmanifest", PathClass::Other);
    }

    #[test]
    fn what_all_classes_share_has_one_value() {
        let shared = shared_headers(POLICY);
        let names: Vec<_> = shared.iter().map(|(name, _)| *name).collect();
        assert_eq!(
            names,
            [
                "permissions-policy",
                "referrer-policy",
                "strict-transport-security",
                "x-content-type-options"
            ]
        );
    }

    #[test]
    fn pages_and_the_worker_are_asked_for_afresh_and_hashed_files_are_kept() {
        check(PathClass::Page, "cache-control", Some("no-cache"));
        check(PathClass::Worker, "cache-control", Some("no-cache"));
        check(
            PathClass::Hashed,
            "cache-control",
            Some("public, max-age=31536000, immutable"),
        );
        check(
            PathClass::Other,
            "cache-control",
            Some("public, max-age=3600"),
        );
    }

    #[test]
    fn only_embedded_pages_may_stand_in_a_frame() {
        let policy = |ancestors| format!("{POLICY}; frame-ancestors {ancestors}");
        check(
            PathClass::Page,
            "content-security-policy",
            Some(&policy("'none'")),
        );
        check(
            PathClass::Embed,
            "content-security-policy",
            Some(&policy(HOSTS)),
        );
        check(
            PathClass::Page,
            "cross-origin-opener-policy",
            Some("same-origin"),
        );
        check(PathClass::Embed, "cross-origin-opener-policy", None);
        check(PathClass::Page, "cross-origin-embedder-policy", None);
        check(
            PathClass::Embed,
            "cross-origin-embedder-policy",
            Some("require-corp"),
        );
        check(
            PathClass::Page,
            "cross-origin-resource-policy",
            Some("same-origin"),
        );
        check(
            PathClass::Embed,
            "cross-origin-resource-policy",
            Some("cross-origin"),
        );
    }

    #[test]
    fn the_wake_lock_is_the_only_feature_left_on() {
        let policy = value(PathClass::Page, "permissions-policy").unwrap_or_default();
        let (on, off): (Vec<_>, Vec<_>) = policy
            .split(", ")
            .partition(|feature| !feature.ends_with("=()"));
        assert_eq!(on, ["screen-wake-lock=(self)"]);
        assert_eq!(off.len(), FEATURES_OFF.len());
    }

    #[test]
    fn the_policy_is_read_from_the_page() -> Result<()> {
        let html = r#"<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="script-src &#39;self&#39;;">"#;
        assert_eq!(policy_of(html)?, "script-src 'self'");
        assert!(policy_of("<head><meta charset=\"utf-8\"></head>").is_err());
        Ok(())
    }
}
