//! What a release is made of: the kinds of its files, and which of them are for visitors.

/// A kind of file, by the end of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// What stands after the last dot.
    pub extension: &'static str,
    /// The type it is sent with, without a character set.
    pub mime: &'static str,
    /// Whether compression makes it smaller.
    pub compressible: bool,
}

/// Every kind of file that a release may hold.
pub const KINDS: [Kind; 12] = [
    kind("css", "text/css", true),
    kind("html", "text/html", true),
    kind("ico", "image/x-icon", false),
    kind("js", "text/javascript", true),
    kind("json", "application/json", true),
    kind("png", "image/png", false),
    kind("svg", "image/svg+xml", true),
    kind("txt", "text/plain", true),
    kind("wasm", "application/wasm", true),
    kind("webmanifest", "application/manifest+json", true),
    kind("webp", "image/webp", false),
    kind("xml", "text/xml", true),
];

const fn kind(extension: &'static str, mime: &'static str, compressible: bool) -> Kind {
    Kind {
        extension,
        mime,
        compressible,
    }
}

impl Kind {
    /// The kind of a file by its path. An address that ends with a slash is a page.
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        let name = path.rsplit('/').next().unwrap_or_default();
        let extension = match name {
            "" => "html",
            _ => name.rsplit_once('.')?.1,
        };
        KINDS.into_iter().find(|kind| kind.extension == extension)
    }
}

/// The name of the file which tells static hosts the headers. It is for the host alone.
pub const HEADERS_FILE: &str = "_headers";

/// What the compressed form of a file is called more than the file.
pub const PACKED: [&str; 2] = [".br", ".gz"];

/// Whether a path below the app's root is one to ask for. The others are refused: hidden names, the compressed forms that a host sends
/// in the place of a file, and the file for the host. `.well-known` is hidden from nobody.
#[must_use]
pub fn is_public(path: &str) -> bool {
    let is_hidden = |name: &str| name.starts_with('.') && name != ".well-known";
    path != HEADERS_FILE
        && !PACKED.iter().any(|end| path.ends_with(end))
        && !path.split('/').any(is_hidden)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_kind(path: &str, mime: Option<&str>) {
        assert_eq!(Kind::of(path).map(|kind| kind.mime), mime, "{path}");
    }

    #[test]
    fn a_path_is_sent_with_the_type_of_its_kind() {
        check_kind("", Some("text/html"));
        check_kind("calf/", Some("text/html"));
        check_kind("404.html", Some("text/html"));
        check_kind("app-0123456789abcdef.wasm", Some("application/wasm"));
        check_kind("manifest.webmanifest", Some("application/manifest+json"));
        check_kind("calf", None);
        check_kind("a.b/", Some("text/html"));
        check_kind("index.html.br", None);
    }

    #[track_caller]
    fn check_public(path: &str, expect: bool) {
        assert_eq!(is_public(path), expect, "{path}");
    }

    #[test]
    fn what_is_hidden_or_for_the_host_is_not_given_to_visitors() {
        check_public("", true);
        check_public("calf/index.html", true);
        check_public(".well-known/security.txt", true);
        check_public("_headers", false);
        check_public(".git/HEAD", false);
        check_public("calf/.hidden", false);
        check_public("index.html.br", false);
        check_public("app-0123456789abcdef.js.gz", false);
    }
}
