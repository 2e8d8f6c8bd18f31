//! What stands behind versions in use: a governed model that serves must not lose the run, the logged model or the files
//! that it came from, either.

mod store;

use super::gate::Keeper;
use super::{Target, denied};
use crate::artifacts::proxied_path;
use crate::db::Reader;
use crate::error::{Error, Result};
use crate::governance::card::Material;
use store::Version;

/// What somebody wants to delete.
#[derive(Clone, Copy, Debug)]
pub enum Source<'a> {
    Run(&'a str),
    /// With all its runs.
    Experiment(i64),
    LoggedModel(&'a str),
    /// A file or folder of the artifact proxy, by its path there.
    Files(&'a str),
}

impl Source<'_> {
    fn subject(self) -> String {
        match self {
            Self::Run(id) => format!("deletion of run {id}"),
            Self::Experiment(id) => format!("deletion of experiment {id}"),
            Self::LoggedModel(id) => format!("deletion of logged model {id}"),
            Self::Files(path) => format!("deletion of the files {path}"),
        }
    }
}

/// Refuses to delete what a version comes from that is in production, or bears a protected alias, of a model whose deletion
/// is governed. The version that stands in the way, with the refusal; without policies, nothing is asked.
pub(super) async fn find(keeper: &Keeper, source: Source<'_>) -> Result<Option<Standing>> {
    let Some(policies) = &keeper.settings.policies else { return Ok(None) };
    let mut db = keeper.db.reader().await?;
    for version in store::made_from(&mut db, source).await? {
        let is_protected = |alias: &str| {
            policies.of(&version.name).is_some_and(|(_, policy)| policy.aliases.contains_key(alias))
        };
        let is_used = version.is_in_production || version.alias.as_deref().is_some_and(is_protected);
        if !is_used || keeper.rules(&version.name, &Target::Delete).is_none() {
            continue;
        }
        if let Source::Files(path) = source
            && !is_of(&mut db, &version, path).await?
        {
            continue;
        }
        let Version { name, number, .. } = version;
        let refusal = denied(format!(
            "{}: version {number} of {name} was made from it and is in use; take it out of Production first",
            source.subject()
        ));
        return Ok(Some(Standing { name, number, refusal }));
    }
    Ok(None)
}

/// A version in use, and what is said to whoever would take the ground from under it.
pub(super) struct Standing {
    pub(super) name: String,
    pub(super) number: i64,
    pub(super) refusal: Error,
}

/// Whether a path of the proxy's is one of the version's files, or a folder around them.
async fn is_of(db: &mut Reader, version: &Version, path: &str) -> Result<bool> {
    let material = Material::find(db, &version.name, version.number).await?;
    let Some(location) = material.location else { return Ok(false) };
    let Some(folder) = proxied_path(&location) else { return Ok(false) };
    let is_below = |one: &str, other: &str| {
        one == other || one.strip_prefix(other).is_some_and(|rest| rest.starts_with('/'))
    };
    Ok(is_below(path, &folder) || is_below(&folder, path))
}
