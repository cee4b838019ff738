//! The packages for shops: the `WordPress` plugin in real `WordPress`es, the files for Shopify with Shopify's own checker, and the
//! recipes in a browser.

#![allow(
    missing_docs,
    unreachable_pub,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what is wrong by failing"
)]

mod oembed;
mod plugin_files;
mod plugin_guide;
mod recipes;
mod shop;
mod shopify;
#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "the scenarios in browsers use all of it")]
mod support;
mod walk;
mod wordpress;
mod wordpress_health;
mod wordpress_rights;
mod wordpress_sealed;
mod wordpress_update;
