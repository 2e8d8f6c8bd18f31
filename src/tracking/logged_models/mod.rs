//! Logged models, as far as runs' artifacts need them: clients from 3.0 on look for models behind a run's path.

pub mod api;
mod store;
