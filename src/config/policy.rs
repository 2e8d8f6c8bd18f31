//! Loads the policy file, and refuses what this server could not hold.

use std::path::Path;
use std::sync::Arc;

use super::resolve::{Unusable, unusable};
use crate::governance::policy::{Place, Policies};

/// The policies of the file, if there is one. `knows_users` is whether the server can tell who asks.
pub(super) fn policies(path: Option<&str>, knows_users: bool) -> Result<Option<Arc<Policies>>, Unusable> {
    let Some(path) = path else { return Ok(None) };
    let policies = match Policies::load(Path::new(path)) {
        Ok(policies) => policies,
        Err(problem) => {
            return unusable(
                format!("--policy: {problem}"),
                "Correct the file; `stagewright policy check FILE` reads it without starting a server.",
            );
        }
    };
    if let (false, Some(Place { line, column })) = (knows_users, policies.needs_authentication()) {
        return unusable(
            format!(
                "--policy: {path}, line {line}, column {column}: approvals are asked for, but this server cannot \
                 tell who approves."
            ),
            "Give --trusted-user-header, behind a proxy that signs users in, or ask for no approvals.",
        );
    }
    Ok(Some(Arc::new(policies)))
}
