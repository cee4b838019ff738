//! The edge of the two apps: the only modules in which their effects reach the browser.
//!
//! [`care`] runs on every page with a step except the diary's, [`diary`] on that one. Each is a program of its own, and a
//! link from one to the other loads a page.

mod agreement;
pub mod care;
pub mod diary;
mod page;
mod records;
mod takeover;
