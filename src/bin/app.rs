//! The browser build: takes over the page that stands there already.

fn main() {
    uncramp::app::start();
}
