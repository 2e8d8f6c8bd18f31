//! Moves as they are shown.

use serde_json::{Value, json};

use super::history::Move;
use crate::governance::audit::timestamp;

/// A move of a model as an object; what it does not have is left out.
pub(super) fn json(name: &str, one: &Move) -> Value {
    let mut value = json!({
        "model": name,
        "seq": one.seq,
        "version": one.version.to_string(),
        "semver": one.semver,
        "from": one.from,
        "to": one.to,
        "kind": one.kind.name(),
        "archived_others": one.alone,
        "back_to": one.back_to,
        "at": timestamp(one.at),
        "by": one.actor,
        "authenticated": one.authenticated,
        "reason": one.reason,
    });
    if let Value::Object(map) = &mut value {
        map.retain(|_, value| !value.is_null());
    }
    value
}
