//! Parses the command line and runs the command.

use std::process::ExitCode;

/// Serving is many small allocations of short life on several threads, which it is made for.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    stagewright::cli::run()
}
