//! The graph in the forms of other tools. Pure.

mod dot;
mod mermaid;
mod openlineage;
mod prov;
mod text;

use super::graph::Graph;
use crate::clock::Millis;
use crate::error::{Error, Result};

/// The form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Json,
    /// A list of run events, schema 2-0-2.
    Openlineage,
    /// W3C PROV-JSON.
    Prov,
    Mermaid,
    Dot,
    /// Lines for people.
    Text,
}

impl Format {
    pub const NAMES: [&'static str; 6] = ["json", "openlineage", "prov", "mermaid", "dot", "text"];

    pub fn parse(name: &str) -> Result<Self> {
        match name {
            "json" => Ok(Self::Json),
            "openlineage" => Ok(Self::Openlineage),
            "prov" => Ok(Self::Prov),
            "mermaid" => Ok(Self::Mermaid),
            "dot" => Ok(Self::Dot),
            "text" => Ok(Self::Text),
            _ => Err(Error::invalid(format!(
                "Invalid format: '{name}'. It must be one of {}.",
                Self::NAMES.join(", ")
            ))),
        }
    }

    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Json | Self::Openlineage | Self::Prov => "application/json",
            Self::Mermaid | Self::Text => "text/plain; charset=utf-8",
            Self::Dot => "text/vnd.graphviz; charset=utf-8",
        }
    }

    #[must_use]
    pub fn print(self, graph: &Graph, now: Millis) -> String {
        let json = |value| serde_json::to_string_pretty(value).unwrap_or_default();
        match self {
            Self::Json => json(&graph.json()),
            Self::Openlineage => json(&openlineage::events(graph, now)),
            Self::Prov => json(&prov::document(graph)),
            Self::Mermaid => mermaid::print(graph),
            Self::Dot => dot::print(graph),
            Self::Text => text::print(graph),
        }
    }
}
