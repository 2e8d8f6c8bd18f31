//! HTTP: the server, its route table, how requests are read and answers printed. Areas are reached through their
//! handlers only.

mod app;
pub mod check;
pub(crate) mod flask;
mod incoming;
mod metrics;
mod not_built;
mod resource;
pub mod respond;
mod routes;
mod security;
mod server;
mod service;
mod ui;

pub use app::App;
pub use incoming::Incoming;
pub use respond::Proto;
pub use server::{Background, Server, serve};
