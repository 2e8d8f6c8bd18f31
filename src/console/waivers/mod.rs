//! The page of waivers, on which those whom the policy lets do so answer for checks.

pub mod api;
