//! The forms that a card is given in.

use super::{Card, Material, cyclonedx, markdown};
use crate::artifacts::Artifacts;
use crate::clock::Millis;
use crate::error::{Error, Result};

const REQUIREMENTS: &str = "requirements.txt";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Json,
    Markdown,
    Cyclonedx,
}

impl Format {
    /// The form of this name.
    pub fn parse(name: &str) -> Result<Self> {
        match name {
            "json" => Ok(Self::Json),
            "markdown" => Ok(Self::Markdown),
            "cyclonedx" => Ok(Self::Cyclonedx),
            _ => Err(Error::invalid(format!(
                "Invalid format: '{name}'. It must be json, markdown or cyclonedx."
            ))),
        }
    }

    /// The card in this form.
    pub async fn print(self, card: &Card, material: &Material, artifacts: &Artifacts, now: Millis) -> String {
        let json = |value| serde_json::to_string_pretty(value).unwrap_or_default();
        match self {
            Self::Json => json(&card.json()),
            Self::Markdown => markdown(card, material),
            Self::Cyclonedx => {
                let requirements = material.text_file(artifacts, REQUIREMENTS).await;
                json(&cyclonedx(card, material, requirements.as_deref(), now))
            }
        }
    }
}
