//! Everything around the app: setting up pinned tools, building `dist/`, serving it, and starting browsers for the tests.
//!
//! `main.rs` is the command line over it. The browser tests use [`server`] and [`browsers`] directly.

pub mod bench;
pub mod browsers;
pub mod build;
pub mod check;
pub mod demo;
pub mod deploy;
pub mod filter;
pub mod headers;
pub mod hosting;
pub mod kinds;
pub mod lighthouse;
pub mod project;
pub mod scenarios;
pub mod serve;
pub mod server;
pub mod supply;
pub mod tools;
