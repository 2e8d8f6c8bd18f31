//! The settings of webhooks: the stock server's environment variables.

use std::time::Duration;

use super::resolve::{Unusable, boolean, unusable, whole};
use crate::registry::webhooks::WebhookSettings;
use crate::registry::webhooks::secret::{KEY, Vault};

/// Reads the settings; `environment` looks up a variable.
pub(super) fn webhooks(environment: &impl Fn(&str) -> Option<String>) -> Result<WebhookSettings, Unusable> {
    let schemes = environment("MLFLOW_WEBHOOK_ALLOWED_SCHEMES").unwrap_or_else(|| "https".to_owned());
    let whole = |name, default| whole(environment, name, default);
    let timeout = whole("MLFLOW_WEBHOOK_REQUEST_TIMEOUT", 30)?.max(1);
    Ok(WebhookSettings {
        allowed_schemes: schemes.split(',').map(|scheme| scheme.trim().to_owned()).collect(),
        allow_private_addresses: boolean(environment, "MLFLOW_WEBHOOK_ALLOW_PRIVATE_IPS", false)?,
        request_timeout: Duration::from_secs(timeout.into()),
        max_retries: whole("MLFLOW_WEBHOOK_REQUEST_MAX_RETRIES", 3)?,
        max_workers: whole("MLFLOW_WEBHOOK_DELIVERY_MAX_WORKERS", 10)?.max(1) as usize,
        vault: match environment(KEY).filter(|key| !key.is_empty()) {
            // What was given is not shown: it may be a key with a slip of the pen.
            Some(key) => Vault::new(&key).map_or_else(
                || {
                    unusable(
                        format!("{KEY} is not 32 bytes in URL-safe base64."),
                        "Set it to the key that the secrets were encrypted with.",
                    )
                },
                Ok,
            )?,
            None => Vault::fleeting(),
        },
    })
}
