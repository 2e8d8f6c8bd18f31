//! What the server does by itself, beside answering requests. Every loop listens to the token that ends the server.

pub mod audit;
pub mod consumers;
pub mod rollouts;
pub mod unsynced;
pub mod webhooks;
