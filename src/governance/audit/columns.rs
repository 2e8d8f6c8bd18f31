//! What is repeated from an entry beside it, for searches. Must say the same for the same text, whoever wrote it: it is
//! checked when the log is read again.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::DateTime;
use serde::Deserialize;
use serde_json::Value;

use crate::clock::Millis;

/// What is repeated from an entry beside it, for searches. What it does not say is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    pub id: String,
    pub ts: Millis,
    pub model: String,
    pub actor: String,
    pub action: String,
}

impl Columns {
    /// Of the text of an entry, whatever that is.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let said = if text.starts_with('{') { serde_json::from_str(text).ok() } else { None };
        match said {
            Some(Said { id, ts, actor, action, target }) => Self::new([
                Some(&*id),
                Some(&*ts),
                target.get("name").map(String::as_str),
                actor.get("id").map(String::as_str),
                Some(&*action),
            ]),
            None => Self::of(&serde_json::from_str(text).unwrap_or_default()),
        }
    }

    #[must_use]
    pub fn of(entry: &Value) -> Self {
        let values =
            [&entry["id"], &entry["ts"], &entry["target"]["name"], &entry["actor"]["id"], &entry["action"]];
        Self::new(values.map(Value::as_str))
    }

    fn new(texts: [Option<&str>; 5]) -> Self {
        let [id, ts, model, actor, action] = texts.map(Option::unwrap_or_default);
        // PostgreSQL's texts have no NUL.
        let text = |text: &str| text.replace('\0', "\u{fffd}");
        let ts = DateTime::parse_from_rfc3339(ts).map_or(0, |time| time.timestamp_millis());
        Self { id: text(id), ts, model: text(model), actor: text(actor), action: text(action) }
    }

    /// The first column in which two differ.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Option<&'static str> {
        let columns = [
            ("id", self.id == other.id),
            ("ts", self.ts == other.ts),
            ("model", self.model == other.model),
            ("actor", self.actor == other.actor),
            ("action", self.action == other.action),
        ];
        columns.iter().find(|(_, is_same)| !is_same).map(|(name, _)| *name)
    }
}

/// What an entry says of its columns, as the server writes it. Its objects are maps here, since a list would be read as a
/// struct, too.
#[derive(Deserialize)]
struct Said<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    ts: Cow<'a, str>,
    #[serde(borrow)]
    actor: BTreeMap<&'a str, String>,
    #[serde(borrow)]
    action: Cow<'a, str>,
    #[serde(borrow)]
    target: BTreeMap<&'a str, String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_says_the_same_whether_it_is_read_whole_or_only_for_its_columns() {
        let written = r#"{"action":"alias.set","actor":{"authn":"none","id":"a\"b"},"client":{},"id":"1","outcome":
            "allow","target":{"name":"m\u0000","type":"registered_model"},"ts":"2023-11-14T22:13:20.123Z","v":1}"#;
        let columns = Columns::read(written);
        let told = [&columns.id, &columns.model, &columns.actor, &columns.action].map(String::as_str);
        assert_eq!((told, columns.ts), (["1", "m\u{fffd}", "a\"b", "alias.set"], 1_700_000_000_123));
        for text in [
            written,
            "x",
            "",
            "[]",
            "{}",
            r#"{"action":"audit.prune","actor":{"id":"root"},"id":"1","target":{"type":"audit_log"},"ts":"x"}"#,
            r#"{"action":7,"actor":"ada","id":["1"],"target":{"name":null},"ts":1}"#,
            r#"{"action":"a","action":"b","actor":{"id":"ada","id":"eve"},"id":"1","target":{"name":"m"},"ts":""}"#,
            r#"["a",{"id":"ada"},"b","c",{"name":"m"}]"#,
            r#"["1","2023-11-14T22:13:20.123Z",{"id":"ada"},"alias.set",{"name":"m"}]"#,
            r#"{"action":"a","actor":["ada"],"id":"1","target":["m"],"ts":"2023-11-14T22:13:20.123Z"}"#,
        ] {
            assert_eq!(
                Columns::read(text),
                Columns::of(&serde_json::from_str(text).unwrap_or_default()),
                "{text}"
            );
        }
    }
}
