//! The rollouts of versions: the one place where lineage knows of them.

mod store;

pub(super) use store::of;
