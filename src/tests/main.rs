//! Tests from outside: the server over HTTP on both engines, and rules that the source keeps.

mod artifacts;
mod fuzz;
mod http;
mod layering;
mod search;
mod support;
mod tracking;
