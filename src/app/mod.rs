//! The edge of the two apps: here their effects meet the browser, and nowhere else.
//!
//! [`care`] runs on every page with a step but one, [`diary`] on that one: each is a program of its own, and a link from
//! one to the other loads a page.

mod agreement;
pub mod care;
pub mod diary;
mod page;
mod records;
mod takeover;
