//! The console: pages on which people see which model is in production and since when, decide requests, follow rollouts,
//! and look at lineage and the audit log. Made on the server, light, and without anything from elsewhere; they only show
//! what the API answers, too, and decide nothing by themselves.
//!
//! In reading order: `api` (the handlers), `layout` (what all pages share), `pages` (one file for each), `picture` (the
//! drawing of lineage), `store` (what the pages alone ask of the database), `waivers` (the handlers of waivers).

pub mod api;
mod layout;
mod pages;
mod picture;
mod store;
pub mod waivers;
