//! The checks fail on code that violates the rules, and only on such code.

use crate::{MAX_LINES, violations};

#[track_caller]
fn check(file: &str, code: &str, expected: &[&str]) {
    assert_eq!(
        violations(file, &format!("//! Text.\n{code}")),
        expected,
        "{file}: {code}"
    );
}

#[test]
fn a_layer_that_uses_one_above_it_is_a_violation() {
    check(
        "care/graph.rs",
        "use crate::content::en::ui;",
        &["care -> content"],
    );
    check(
        "care/graph.rs",
        "fn f() { crate::view::shell() }",
        &["care -> view"],
    );
    check(
        "content/en/ui.rs",
        "use crate::{care, diary::Diary};",
        &["content -> diary"],
    );
    check(
        "content/en/ui.rs",
        "use super::super::super::screen::Screen;",
        &["content -> screen"],
    );
    check(
        "content/mod.rs",
        "use super::{care, view::Guide};",
        &["content -> view"],
    );
    check(
        "figure/pose.rs",
        "use crate::care::Stretch;",
        &["figure -> care"],
    );
    check(
        "diary/json/read.rs",
        "use crate::content::en::ui;",
        &["diary -> content"],
    );
    check(
        "diary/mod.rs",
        "use super::screen::Screen;",
        &["diary -> screen"],
    );
    check("screen.rs", "use super::app;", &["screen -> app"]);
    check(
        "screen.rs",
        "use crate::{\n    care::{Answer, Event},\n    platform,\n};",
        &["screen -> platform"],
    );
    check(
        "view/html.rs",
        "pub(in crate::app) fn f() {}",
        &["view -> app"],
    );
    check(
        "platform/clock.rs",
        "use crate::care::Moment;",
        &["platform -> care"],
    );
    check("util.rs", "", &["util is not in the list of layers"]);
}

#[test]
fn a_layer_may_use_those_below_it() {
    check(
        "care/session.rs",
        "use super::graph;\nuse crate::care::time;",
        &[],
    );
    check(
        "content/en/ui.rs",
        "use crate::care::{self, Stop};\nuse super::super::Evidence;",
        &[],
    );
    check(
        "figure/mod.rs",
        "mod tests { use super::*; }\nuse crate::figure::Pose;",
        &[],
    );
    check(
        "screen.rs",
        "// use crate::view;\nmod tests { use super::*; }",
        &[],
    );
    check(
        "view/mod.rs",
        "use leptos::web_sys;\nuse crate::screen::{Layout, Screen};",
        &[],
    );
    check("app.rs", "use crate::{care, platform, view};", &[]);
    check("bin/app.rs", "uncramp::app::start();", &[]);
    check("lib.rs", "pub mod care;", &[]);
}

#[test]
fn only_the_pure_layers_may_not_use_clocks_and_browsers() {
    check(
        "care/time.rs",
        "use std::time::Duration;",
        &["care uses std::time"],
    );
    check(
        "screen.rs",
        "let now = Instant::now();",
        &["screen uses Instant"],
    );
    check(
        "figure/draw.rs",
        "use web_sys::Element;",
        &["figure uses web_sys"],
    );
    check(
        "content/mod.rs",
        "use leptos::prelude::*;",
        &["content uses leptos"],
    );
    check(
        "care/mod.rs",
        "gloo_timers::callback();",
        &["care uses gloo"],
    );
    check("care/mod.rs", "fn instantly() {} // Instant", &[]);
    check("platform/clock.rs", "use web_sys::Performance;", &[]);
}

#[test]
fn the_browser_layer_may_not_name_what_only_the_guide_knows() {
    check(
        "platform/page.rs",
        "set_attribute(\"data-app\", None);",
        &["platform knows \"data-"],
    );
    check(
        "platform/speech.rs",
        "const LANGUAGE: &str = \"en\";",
        &["platform knows \"en\""],
    );
    check("platform/speech.rs", "// As the guide has it: \"en\".", &[]);
    check("app/page.rs", "set_attribute(\"data-app\", None);", &[]);
}

#[test]
fn a_file_without_its_first_line_or_with_too_many_lines_is_a_violation() {
    let bare = violations("care/mod.rs", "use core::ops::Add;\n");
    assert_eq!(bare, ["does not begin with a //! line"]);
    let line = "const X: u8 = 1;\n";
    check("care/graph.rs", &line.repeat(MAX_LINES - 1), &[]);
    check("care/graph.rs", &line.repeat(MAX_LINES), &["401 lines"]);
}
