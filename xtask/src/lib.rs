//! Development tasks: installs pinned tools, builds the release, serves it, tests it and measures it.
//!
//! `main.rs` is the command line. The browser tests use [`server`] and [`browsers`] directly.

pub mod bench;
pub mod browsers;
pub mod check;
pub mod content_hash;
pub mod demo;
pub mod dependencies;
pub mod deploy;
pub mod file_types;
pub mod filter;
pub mod headers;
pub mod hosting;
pub mod languages;
pub mod lighthouse;
pub mod plugin;
pub mod print;
pub mod project;
pub mod public_url;
pub mod release;
pub mod review;
pub mod scenarios;
pub mod serve;
pub mod server;
pub mod shopify;
pub mod tools;
pub mod wordpress;
