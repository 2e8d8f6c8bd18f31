//! What runs, logged models and model versions keep.

pub mod api;
