//! Checks of the experiment tags that steer the archiving of traces.

use serde_json::Value;

use crate::error::{Error, Result};

const NO_OBJECT: &str = "Trace archival config must be encoded as a JSON object.";
const LENGTH_LIMIT: usize = 32;

/// Checks the tags whose values are settings; all others are free.
pub(super) fn experiment_tag(key: &str, value: &str) -> Result<()> {
    match key {
        "mlflow.trace.archivalRetention" => {
            let config = object(value)?;
            if config.get("type") != Some(&Value::from("duration")) {
                return Err(Error::invalid("Trace archival config must use type 'duration'."));
            }
            duration(config.get("value"))
        }
        "mlflow.trace.archiveNow" => match object(value)?.get("older_than") {
            None | Some(Value::Null) => Ok(()),
            given => duration(given),
        },
        _ => Ok(()),
    }
}

fn object(text: &str) -> Result<serde_json::Map<String, Value>> {
    match serde_json::from_str(text) {
        Ok(Value::Object(map)) => Ok(map),
        _ => Err(Error::invalid(NO_OBJECT)),
    }
}

/// A count and its unit: `30d`, `12h`, `5m`.
fn duration(value: Option<&Value>) -> Result<()> {
    let malformed = || {
        Error::invalid(
            "Trace archival retention must be in the form `<int><unit>`, where unit is one of 'm', 'h', or 'd'.",
        )
    };
    let text = value.and_then(Value::as_str).ok_or_else(malformed)?.trim();
    if text.chars().count() > LENGTH_LIMIT {
        return Err(Error::invalid("Trace archival duration must be at most 32 characters."));
    }
    let count = text.strip_suffix(['m', 'h', 'd']).ok_or_else(malformed)?;
    let is_fine =
        count.bytes().all(|byte| byte.is_ascii_digit()) && count.bytes().next().is_some_and(|b| b != b'0');
    if is_fine { Ok(()) } else { Err(malformed()) }
}
