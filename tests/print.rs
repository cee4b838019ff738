//! What is printed for a race: its code can be read from paper, and nothing hostile comes out of an organiser's file.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what is wrong by failing"
)]

#[path = "print/code.rs"]
mod code;
#[path = "print/race.rs"]
mod race;
#[path = "print/sheets.rs"]
mod sheets;
