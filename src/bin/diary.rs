//! The diary: takes over its page.

fn main() {
    uncramp::app::diary::start();
}

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
