//! The file types of a release with their MIME types, and which of its files are public.

/// A file type, recognised by its extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileType {
    /// The extension, without the dot.
    pub extension: &'static str,
    /// The MIME type, without parameters.
    pub mime: &'static str,
    /// Whether compression makes such files smaller.
    pub compressible: bool,
}

/// Every type of file that a release may contain. The test server, nginx, `check-deploy` and the service worker all
/// take MIME types from this table.
pub const FILE_TYPES: [FileType; 12] = [
    file_type("css", "text/css", true),
    file_type("html", "text/html", true),
    file_type("ico", "image/x-icon", false),
    file_type("js", "text/javascript", true),
    file_type("json", "application/json", true),
    file_type("png", "image/png", false),
    file_type("svg", "image/svg+xml", true),
    file_type("txt", "text/plain", true),
    file_type("wasm", "application/wasm", true),
    file_type("webmanifest", "application/manifest+json", true),
    file_type("webp", "image/webp", false),
    file_type("xml", "text/xml", true),
];

const fn file_type(extension: &'static str, mime: &'static str, compressible: bool) -> FileType {
    FileType {
        extension,
        mime,
        compressible,
    }
}

impl FileType {
    /// The type of a file by its path. A path that ends with a slash is a page.
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        let name = path.rsplit('/').next().unwrap_or_default();
        let extension = match name {
            "" => "html",
            _ => name.rsplit_once('.')?.1,
        };
        FILE_TYPES.into_iter().find(|it| it.extension == extension)
    }

    /// Whether this is the type of pages.
    #[must_use]
    pub fn is_page(self) -> bool {
        self.extension == "html"
    }
}

/// The file with the headers for static hosts. Only the host reads it.
pub const HEADERS_FILE: &str = "_headers";

/// The extensions that the compressed forms add to a file's name.
pub const COMPRESSED_EXTENSIONS: [&str; 2] = [".br", ".gz"];

/// Whether visitors may request a path below the public URL. They may not request hidden files except `.well-known`,
/// the compressed forms, which a host sends in place of the file, and the file for the host.
#[must_use]
pub fn is_public(path: &str) -> bool {
    let is_hidden = |name: &str| name.starts_with('.') && name != ".well-known";
    path != HEADERS_FILE
        && !COMPRESSED_EXTENSIONS
            .iter()
            .any(|extension| path.ends_with(extension))
        && !path.split('/').any(is_hidden)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_mime(path: &str, mime: Option<&str>) {
        assert_eq!(FileType::of(path).map(|it| it.mime), mime, "{path}");
    }

    #[test]
    fn the_extension_determines_the_mime_type() {
        check_mime("", Some("text/html"));
        check_mime("calf/", Some("text/html"));
        check_mime("404.html", Some("text/html"));
        check_mime("app-0123456789abcdef.wasm", Some("application/wasm"));
        check_mime("manifest.webmanifest", Some("application/manifest+json"));
        check_mime("calf", None);
        check_mime("a.b/", Some("text/html"));
        check_mime("index.html.br", None);
    }

    #[track_caller]
    fn check_public(path: &str, expect: bool) {
        assert_eq!(is_public(path), expect, "{path}");
    }

    #[test]
    fn hidden_files_and_files_for_the_host_are_not_public() {
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
