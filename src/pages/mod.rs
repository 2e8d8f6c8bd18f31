//! What only MLflow's web pages ask for, and the empty answers of areas that this server does not have yet. Nothing
//! here writes.

pub mod api;
mod graphql;
mod store;
