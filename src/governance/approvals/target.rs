//! Where a change leads.

use std::fmt;

use crate::governance::policy::Stage;

/// What a change does to a model or to one of its versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Stage(Stage),
    Alias(String),
    /// The alias is taken away.
    NoAlias(String),
    Delete,
    Rename,
    /// A rollout goes on behind a gate, that of the step of this number. It goes to production by its own steps.
    Rollout {
        id: String,
        step: usize,
    },
}

impl Target {
    /// Reads what [`fmt::Display`] writes; stages in any case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            Some(("alias", alias)) => Some(Self::Alias(alias.to_owned())),
            Some(("no-alias", alias)) => Some(Self::NoAlias(alias.to_owned())),
            Some(("rollout", gate)) => {
                let (id, step) = gate.rsplit_once('/')?;
                Some(Self::Rollout { id: id.to_owned(), step: step.parse().ok()? })
            }
            Some(_) => None,
            None if text == "delete" => Some(Self::Delete),
            None if text == "rename" => Some(Self::Rename),
            None => Stage::from_name(text).map(Self::Stage),
        }
    }

    /// What is refused, as the subject of a sentence.
    pub(super) fn subject(&self, name: &str) -> String {
        match self {
            Self::Stage(stage) => format!("promotion of {name} to {}", stage.name()),
            Self::Alias(alias) => format!("setting the alias {alias} of {name}"),
            Self::NoAlias(alias) => format!("deletion of the alias {alias} of {name}"),
            Self::Delete => format!("deletion of {name}"),
            Self::Rename => format!("renaming of {name}"),
            Self::Rollout { id, .. } => format!("rollout {id} of {name}"),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stage(stage) => f.write_str(stage.name()),
            Self::Alias(alias) => write!(f, "alias:{alias}"),
            Self::NoAlias(alias) => write!(f, "no-alias:{alias}"),
            Self::Delete => f.write_str("delete"),
            Self::Rename => f.write_str("rename"),
            Self::Rollout { id, step } => write!(f, "rollout:{id}/{step}"),
        }
    }
}
