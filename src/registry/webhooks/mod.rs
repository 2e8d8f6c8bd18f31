//! Webhooks: who is told of which changes of the registry, and how. Changes are noted in the outbox with the change
//! itself; `jobs::webhooks` delivers them.

pub mod address;
pub mod api;
pub mod delivery;
pub mod payload;
pub mod secret;
pub mod store;

use std::time::Duration;

use crate::error::{Error, Result};
use crate::proto_enum;
use crate::python::{repr, repr_list};
use secret::Vault;

const LONGEST_NAME: usize = 63;

/// How webhooks are delivered, from the stock server's environment variables.
#[derive(Clone, Debug)]
pub struct WebhookSettings {
    pub allowed_schemes: Vec<String>,
    /// Switches the protection against requests to internal addresses off.
    pub allow_private_addresses: bool,
    /// For connecting, and for a whole attempt.
    pub request_timeout: Duration,
    pub max_retries: u32,
    /// Deliveries under way at once.
    pub max_workers: usize,
    pub vault: Vault,
}

proto_enum! {
    /// Whether a webhook is told anything.
    pub enum WebhookStatus { Active = 1 "ACTIVE", Disabled = 2 "DISABLED" }
}

proto_enum! {
    /// What an event is about.
    pub enum WebhookEntity {
        Unspecified = 0 "ENTITY_UNSPECIFIED",
        RegisteredModel = 1 "REGISTERED_MODEL",
        ModelVersion = 2 "MODEL_VERSION",
        ModelVersionTag = 3 "MODEL_VERSION_TAG",
        ModelVersionAlias = 4 "MODEL_VERSION_ALIAS",
        Prompt = 5 "PROMPT",
        PromptVersion = 6 "PROMPT_VERSION",
        PromptTag = 7 "PROMPT_TAG",
        PromptVersionTag = 8 "PROMPT_VERSION_TAG",
        PromptAlias = 9 "PROMPT_ALIAS",
        BudgetPolicy = 10 "BUDGET_POLICY",
    }
}

proto_enum! {
    /// What happened to it.
    pub enum WebhookAction {
        Unspecified = 0 "ACTION_UNSPECIFIED",
        Created = 1 "CREATED",
        Updated = 2 "UPDATED",
        Deleted = 3 "DELETED",
        Set = 4 "SET",
        Exceeded = 5 "EXCEEDED",
    }
}

/// An entity and an action that go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventKind {
    entity: WebhookEntity,
    action: WebhookAction,
}

impl EventKind {
    pub fn new(entity: WebhookEntity, action: WebhookAction) -> Result<Self> {
        if entity == WebhookEntity::Unspecified || action == WebhookAction::Unspecified {
            return Err(Error::invalid("A webhook event must name a known entity and a known action."));
        }
        let valid = valid_actions(entity);
        if valid.contains(&action) {
            return Ok(Self { entity, action });
        }
        let names: Vec<String> = valid.iter().map(|action| action.name().to_lowercase()).collect();
        Err(Error::invalid(format!(
            "Invalid action '{}' for entity '{}'. Valid actions are: {}",
            action.name().to_lowercase(),
            entity.name().to_lowercase(),
            repr_list(names.iter().map(String::as_str))
        )))
    }

    /// Reads the names that the database and payloads have.
    #[must_use]
    pub fn from_names(entity: &str, action: &str) -> Option<Self> {
        let entity = WebhookEntity::from_name(&entity.to_uppercase())?;
        Self::new(entity, WebhookAction::from_name(&action.to_uppercase())?).ok()
    }

    #[must_use]
    pub fn entity(self) -> WebhookEntity {
        self.entity
    }

    #[must_use]
    pub fn action(self) -> WebhookAction {
        self.action
    }

    /// Names in the database and in payloads.
    #[must_use]
    pub fn names(self) -> (String, String) {
        (self.entity.name().to_lowercase(), self.action.name().to_lowercase())
    }
}

/// In alphabetical order.
fn valid_actions(entity: WebhookEntity) -> &'static [WebhookAction] {
    use WebhookEntity as E;
    match entity {
        E::Unspecified => &[],
        E::RegisteredModel | E::ModelVersion | E::Prompt | E::PromptVersion => &[WebhookAction::Created],
        E::ModelVersionTag | E::PromptTag | E::PromptVersionTag => {
            &[WebhookAction::Deleted, WebhookAction::Set]
        }
        E::ModelVersionAlias | E::PromptAlias => &[WebhookAction::Created, WebhookAction::Deleted],
        E::BudgetPolicy => &[WebhookAction::Exceeded],
    }
}

/// A webhook as the registry keeps it.
pub struct Webhook {
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    pub url: String,
    pub events: Vec<EventKind>,
    pub status: WebhookStatus,
    /// Encrypted.
    pub secret: Option<String>,
    pub created: i64,
    pub updated: i64,
}

/// Fails unless a webhook may be called `name`.
pub fn check_name(name: &str) -> Result<()> {
    // The letters that Python takes for ASCII ones when case does not matter.
    let is_letter_or_digit =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '\u{130}' | '\u{131}' | '\u{17f}' | '\u{212a}');
    let is_fine = name.chars().count() <= LONGEST_NAME
        && name.starts_with(is_letter_or_digit)
        && name.ends_with(is_letter_or_digit)
        && name.chars().all(|c| is_letter_or_digit(c) || "._-".contains(c));
    if is_fine {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "Webhook name {} is invalid. It must start and end with a letter or digit, be less than 63 characters long, \
         and contain only letters, digits, dots (.), underscores (_), and hyphens (-).",
        repr(name)
    )))
}

/// Error of an id that no webhook has.
#[must_use]
pub fn missing(id: &str) -> Error {
    Error::not_found(format!("Webhook with ID {id} not found."))
}
