//! The guide: takes over the pages of its steps.

fn main() {
    uncramp::app::care::start();
}

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
