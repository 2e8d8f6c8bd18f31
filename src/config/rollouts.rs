//! How rollouts are run.

use url::Url;

use super::flags::ServerFlags;
use super::resolve::{Unusable, unusable};
use crate::governance::rollout::RolloutSettings;

/// Reads the settings.
pub(super) fn rollouts(flags: &ServerFlags) -> Result<RolloutSettings, Unusable> {
    let is_usable = |url: &Url| matches!(url.scheme(), "http" | "https") && url.has_host();
    let prometheus = match flags.prometheus_url.as_deref().filter(|text| !text.is_empty()) {
        None => None,
        Some(text) => match Url::parse(text).ok().filter(is_usable) {
            Some(url) => Some(url),
            None => {
                return unusable(
                    format!("--prometheus-url: '{text}' is no URL of a server."),
                    "Give it like http://prometheus:9090.",
                );
            }
        },
    };
    let time_scale = flags.rollout_time_scale;
    if !(time_scale.is_finite() && (1.0..=1e6).contains(&time_scale)) {
        return unusable(
            format!("--rollout-time-scale: {time_scale} is not from 1 to 1000000."),
            "Leave it out: it is for tests.",
        );
    }
    Ok(RolloutSettings { prometheus, time_scale })
}
