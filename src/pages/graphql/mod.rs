//! GraphQL as the web pages speak it: the stock server's schema, limits and words. The roots are answered by the
//! areas' own functions.

pub mod api;
pub mod limits;
mod schema;
