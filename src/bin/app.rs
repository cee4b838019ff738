//! The browser build: takes over the page that stands there already.

fn main() {
    uncramp::app::start();
}

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
