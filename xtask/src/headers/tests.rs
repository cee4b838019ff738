//! Each class of path has the headers that it needs, and no others.

use super::*;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'";

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
fn everything_of_a_language_has_the_headers_of_a_page() {
    for tag in &LANGUAGES[1..] {
        assert!(PAGE_FOLDERS.contains(tag), "{tag}");
    }
}

#[test]
fn the_name_determines_the_class() {
    check_class("", PathClass::Page);
    check_class("calf/", PathClass::Page);
    check_class("calf", PathClass::Page);
    check_class("404.html", PathClass::Page);
    check_class("embed/", PathClass::EmbedPage);
    check_class("embed/calf/", PathClass::EmbedPage);
    check_class("embed/de/calf/", PathClass::EmbedPage);
    check_class("de/calf/", PathClass::Page);
    check_class("print/card/sheet.css", PathClass::Page);
    check_class("print-0123456789abcdef.css", PathClass::Hashed);
    check_class("de/sw.js", PathClass::Page);
    check_class("de/manifest.webmanifest", PathClass::Page);
    check_class("embed/picture.svg", PathClass::Other);
    check_class("embed-1.1.0.js", PathClass::EmbedScript);
    check_class("embed-1.0.js", PathClass::Other);
    check_class("sw.js", PathClass::ServiceWorker);
    check_class("sw-off.js", PathClass::ServiceWorker);
    check_class("pages-0123456789abcdef.txt", PathClass::Hashed);
    check_class("icon-192.png", PathClass::Other);
    check_class("screenshots/hold.png", PathClass::Other);
    check_class("app-0123456789abcdef.wasm", PathClass::Hashed);
    check_class("app-0123456789abcdef.js", PathClass::Hashed);
    check_class("app-0123456789abcde.js", PathClass::Other);
    check_class("app-0123456789abcdeg.js", PathClass::Other);
    check_class("manifest.webmanifest", PathClass::Other);
}

#[test]
fn the_common_headers_are_those_with_one_value() {
    let shared = shared_headers(POLICY);
    let names: Vec<_> = shared.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        names,
        [
            "referrer-policy",
            "strict-transport-security",
            "x-content-type-options"
        ]
    );
}

#[test]
fn pages_and_the_worker_are_revalidated_and_hashed_files_are_immutable() {
    check(PathClass::Page, "cache-control", Some("no-cache"));
    check(PathClass::ServiceWorker, "cache-control", Some("no-cache"));
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
fn only_embed_pages_may_be_framed() {
    check(
        PathClass::Page,
        "content-security-policy",
        Some(&format!("{POLICY}; frame-ancestors 'none'")),
    );
    let embed = "default-src 'none'; script-src 'strict-dynamic'; style-src http: https:";
    check(
        PathClass::EmbedPage,
        "content-security-policy",
        Some(&format!("{embed}; frame-ancestors {EMBEDDERS}")),
    );
    check(
        PathClass::Page,
        "cross-origin-opener-policy",
        Some("same-origin"),
    );
    check(PathClass::EmbedPage, "cross-origin-opener-policy", None);
    check(PathClass::Page, "cross-origin-embedder-policy", None);
    check(
        PathClass::EmbedPage,
        "cross-origin-embedder-policy",
        Some("require-corp"),
    );
    check(
        PathClass::Page,
        "cross-origin-resource-policy",
        Some("same-origin"),
    );
    check(
        PathClass::EmbedPage,
        "cross-origin-resource-policy",
        Some("cross-origin"),
    );
}

#[test]
fn a_frame_without_an_origin_gets_the_files_of_the_app() {
    for class in [PathClass::Hashed, PathClass::EmbedScript] {
        check(class, "access-control-allow-origin", Some("*"));
        check(class, "cross-origin-resource-policy", Some("cross-origin"));
    }
    for class in [PathClass::Page, PathClass::ServiceWorker, PathClass::Other] {
        check(class, "access-control-allow-origin", None);
        check(class, "cross-origin-resource-policy", Some("same-origin"));
    }
}

#[test]
fn policies_are_sent_with_what_they_restrict() {
    for class in PathClass::ALL {
        let is_file_of_a_page = matches!(class, PathClass::EmbedScript | PathClass::Hashed);
        let policy = value(class, "content-security-policy");
        assert_eq!(policy.is_none(), is_file_of_a_page, "{class:?}");
        let has_scripts = !is_file_of_a_page && class != PathClass::Other;
        let allows_scripts = policy.is_some_and(|policy| policy.contains("script-src"));
        assert_eq!(allows_scripts, has_scripts, "{class:?}");
        assert_eq!(
            value(class, "permissions-policy").is_some(),
            has_scripts,
            "{class:?}"
        );
    }
}

#[test]
fn only_our_own_pages_may_ask_where_the_runner_is() {
    for class in PathClass::ALL
        .into_iter()
        .filter(|class| class.runs_scripts())
    {
        let policy = value(class, "permissions-policy").unwrap_or_default();
        let (on, off): (Vec<_>, Vec<_>) = policy
            .split(", ")
            .partition(|feature| !feature.ends_with("=()"));
        if class == PathClass::Page {
            assert_eq!(on, ["screen-wake-lock=(self)", "geolocation=(self)"]);
            assert_eq!(off.len(), FEATURES_OFF.len());
        } else {
            assert_eq!(on, ["screen-wake-lock=(self)"], "{class:?}");
            assert_eq!(off.len(), FEATURES_OFF.len() + 1);
            assert!(off.contains(&"geolocation=()"));
        }
    }
}

#[test]
fn the_policy_is_read_from_the_meta_element() -> Result<()> {
    let html = r#"<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="script-src &#39;self&#39;;">"#;
    assert_eq!(policy_of(html)?, "script-src 'self'");
    assert!(policy_of("<head><meta charset=\"utf-8\"></head>").is_err());
    Ok(())
}
