//! Transfers that go past the server, straight to an object store. A folder has none: clients are told so, after the
//! checks that the stock server makes first.

pub mod api;
