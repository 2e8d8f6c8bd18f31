//! Questions that people ask of the graph: what does this data touch, what is missing, what is different.

mod completeness;
mod diff;
mod impact;

pub use completeness::completeness;
pub use diff::diff;
pub use impact::impact;
