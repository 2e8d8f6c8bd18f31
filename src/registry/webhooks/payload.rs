//! What receivers are sent: the envelope, the payload of each kind of event, and the examples that tests send.

use serde_json::{Map, Value, json};

use super::{EventKind, WebhookAction as A, WebhookEntity as E};
use crate::clock::Millis;
use crate::proto::print;
use crate::registry::events::{Change, Event, NewVersion};
use crate::tracking::messages::KeyValue;

const PROMPT_TEXT: &str = "mlflow.prompt.text";
/// Tags by which prompts are told apart, and which receivers are not sent.
const PROMPT_MARKS: [&str; 2] = ["mlflow.prompt.is_prompt", "_mlflow_prompt_type"];

/// The kind and the payload of an event; `None` for changes that nobody is told of.
#[must_use]
pub fn of(event: &Event<'_>) -> Option<((E, A), Value)> {
    let name = event.name;
    let either = |model: E, prompt: E| if event.is_prompt { prompt } else { model };
    let told = match &event.change {
        Change::Created { tags, description } => (
            (either(E::RegisteredModel, E::Prompt), A::Created),
            json!({
                "name": name,
                "tags": tag_map(tags, event.is_prompt),
                "description": description.unwrap_or_default(),
            }),
        ),
        Change::VersionCreated(version) if event.is_prompt => {
            ((E::PromptVersion, A::Created), prompt_version(name, version))
        }
        Change::VersionCreated(version) => (
            (E::ModelVersion, A::Created),
            json!({
                "name": name,
                "version": version.version,
                "source": version.source,
                "run_id": given(version.run_id),
                "tags": tag_map(version.tags, false),
                "description": given(version.description),
            }),
        ),
        Change::TagSet { .. } | Change::TagDeleted { .. } if !event.is_prompt => return None,
        Change::TagSet { key, value } => {
            ((E::PromptTag, A::Set), json!({"name": name, "key": key, "value": value}))
        }
        Change::TagDeleted { key } => ((E::PromptTag, A::Deleted), json!({"name": name, "key": key})),
        Change::VersionTagSet { version, key, value } => (
            (either(E::ModelVersionTag, E::PromptVersionTag), A::Set),
            json!({"name": name, "version": version, "key": key, "value": value}),
        ),
        Change::VersionTagDeleted { version, key } => (
            (either(E::ModelVersionTag, E::PromptVersionTag), A::Deleted),
            json!({"name": name, "version": version, "key": key}),
        ),
        Change::AliasCreated { alias, version } => (
            (either(E::ModelVersionAlias, E::PromptAlias), A::Created),
            json!({"name": name, "alias": alias, "version": version}),
        ),
        Change::AliasDeleted { alias } => (
            (either(E::ModelVersionAlias, E::PromptAlias), A::Deleted),
            json!({"name": name, "alias": alias}),
        ),
    };
    Some(told)
}

fn prompt_version(name: &str, version: &NewVersion<'_>) -> Value {
    let mut tags = tag_map(version.tags, true);
    let template = tags.shift_remove(PROMPT_TEXT);
    json!({
        "name": name,
        "version": version.version,
        "template": template,
        "tags": tags,
        "description": given(version.description),
    })
}

/// An empty text counts as not given.
fn given(text: Option<&str>) -> Option<&str> {
    text.filter(|text| !text.is_empty())
}

/// Tags as an object: a key's last value at its first place.
fn tag_map(tags: &[KeyValue], is_prompt: bool) -> Map<String, Value> {
    let mut map = Map::new();
    for tag in tags {
        let key = tag.key.as_deref().unwrap_or_default();
        if !(is_prompt && PROMPT_MARKS.contains(&key)) {
            map.insert(key.to_owned(), tag.value.as_deref().unwrap_or_default().into());
        }
    }
    map
}

/// What is posted: the payload in its envelope.
#[must_use]
pub fn body(entity: &str, action: &str, data: &Value, now: Millis) -> String {
    let envelope = json!({"entity": entity, "action": action, "timestamp": timestamp(now), "data": data});
    String::from_utf8(print::line(&envelope)).unwrap_or_default()
}

/// `datetime.isoformat()` in UTC, which leaves a fraction of zero out.
fn timestamp(now: Millis) -> String {
    let time = chrono::DateTime::from_timestamp_millis(now).unwrap_or_default();
    let format = if now % 1000 == 0 { "%Y-%m-%dT%H:%M:%S+00:00" } else { "%Y-%m-%dT%H:%M:%S%.6f+00:00" };
    time.format(format).to_string()
}

/// The payload that a test of a webhook sends for an event.
#[must_use]
pub fn example(kind: EventKind) -> Value {
    let is_prompt = matches!(
        kind.entity,
        E::Prompt | E::PromptVersion | E::PromptTag | E::PromptVersionTag | E::PromptAlias
    );
    let name = if is_prompt { "example_prompt" } else { "example_model" };
    let tags = json!({"example_key": "example_value"});
    match (kind.entity, kind.action) {
        (E::RegisteredModel, _) => {
            json!({"name": name, "tags": tags, "description": "An example registered model"})
        }
        (E::Prompt, _) => json!({"name": name, "tags": tags, "description": "An example prompt"}),
        (E::ModelVersion, _) => json!({
            "name": name,
            "version": "1",
            "source": "models:/123",
            "run_id": "abcd1234abcd5678",
            "tags": tags,
            "description": "An example model version",
        }),
        (E::PromptVersion, _) => json!({
            "name": name,
            "version": "1",
            "template": "Hello {{name}}!",
            "tags": tags,
            "description": "An example prompt version",
        }),
        (E::PromptTag, A::Set) => json!({"name": name, "key": "example_key", "value": "example_value"}),
        (E::PromptTag, _) => json!({"name": name, "key": "example_key"}),
        (E::ModelVersionTag | E::PromptVersionTag, A::Set) => {
            json!({"name": name, "version": "1", "key": "example_key", "value": "example_value"})
        }
        (E::ModelVersionTag | E::PromptVersionTag, _) => {
            json!({"name": name, "version": "1", "key": "example_key"})
        }
        (E::ModelVersionAlias | E::PromptAlias, A::Created) => {
            json!({"name": name, "alias": "example_alias", "version": "1"})
        }
        (E::ModelVersionAlias | E::PromptAlias, _) => json!({"name": name, "alias": "example_alias"}),
        (E::BudgetPolicy | E::Unspecified, _) => json!({
            "budget_policy_id": "bp-abc123",
            "budget_unit": "USD",
            "budget_amount": 100.0,
            "current_spend": 105.5,
            "duration_unit": "MONTHS",
            "duration_value": 1,
            "target_scope": "ENDPOINT",
            "workspace": "default",
            "target_value": "ep-abc123",
            "window_start": 1_704_067_200_000_i64,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(pairs: &[(&str, &str)]) -> Vec<KeyValue> {
        pairs.iter().map(|(key, value)| KeyValue::new((*key).to_owned(), (*value).to_owned())).collect()
    }

    fn told(is_prompt: bool, change: Change<'_>) -> Option<String> {
        let ((entity, action), data) = of(&Event { name: "n", is_prompt, change })?;
        let (entity, action) = (entity.name().to_lowercase(), action.name().to_lowercase());
        Some(body(&entity, &action, &data, 1_704_067_200_123))
    }

    // Bodies as the stock server's `json.dumps` prints them for the same payloads.
    #[test]
    fn a_new_model_is_told_with_its_tags_and_an_empty_description() {
        let tags = tags(&[("a", "1"), ("ü", "2"), ("a", "3")]);
        assert_eq!(
            told(false, Change::Created { tags: &tags, description: None }).unwrap(),
            r#"{"entity": "registered_model", "action": "created", "timestamp": "2024-01-01T00:00:00.123000+00:00", "data": {"name": "n", "tags": {"a": "3", "\u00fc": "2"}, "description": ""}}"#
        );
    }

    #[test]
    fn a_new_version_has_null_for_what_is_not_given() {
        let version =
            NewVersion { version: "1", source: "s", run_id: Some(""), tags: &[], description: Some("") };
        assert_eq!(
            told(false, Change::VersionCreated(version)).unwrap(),
            r#"{"entity": "model_version", "action": "created", "timestamp": "2024-01-01T00:00:00.123000+00:00", "data": {"name": "n", "version": "1", "source": "s", "run_id": null, "tags": {}, "description": null}}"#
        );
    }

    #[test]
    fn a_new_prompt_version_has_its_template_and_no_internal_tags() {
        let tags = tags(&[
            ("mlflow.prompt.is_prompt", "true"),
            ("mlflow.prompt.text", "Hi {{x}}"),
            ("k", "v"),
            ("_mlflow_prompt_type", "text"),
        ]);
        let version = NewVersion {
            version: "2",
            source: "dummy-source",
            run_id: None,
            tags: &tags,
            description: Some("d"),
        };
        assert_eq!(
            told(true, Change::VersionCreated(version)).unwrap(),
            r#"{"entity": "prompt_version", "action": "created", "timestamp": "2024-01-01T00:00:00.123000+00:00", "data": {"name": "n", "version": "2", "template": "Hi {{x}}", "tags": {"k": "v"}, "description": "d"}}"#
        );
    }

    #[test]
    fn a_models_own_tags_are_told_of_prompts_only() {
        let set = || Change::TagSet { key: "k", value: "v" };
        assert_eq!(told(false, set()), None);
        assert_eq!(told(false, Change::TagDeleted { key: "k" }), None);
        assert!(told(true, set()).unwrap().starts_with(r#"{"entity": "prompt_tag", "action": "set", "#));
    }

    #[test]
    fn a_time_without_a_fraction_is_printed_without_one() {
        assert_eq!(timestamp(1_704_067_200_000), "2024-01-01T00:00:00+00:00");
    }
}
