//! One digest for all files of a run or a model version.

use super::digest::store as digests;
use super::{Artifacts, contents, path};
use crate::db::Conn;
use crate::error::Result;

impl Artifacts {
    /// The sha256 of the list of all files below `location` that came through the proxy, with their own digests; none
    /// when none did. It changes with every file that is added, replaced or deleted through the proxy.
    pub async fn recorded_digest(&self, db: &mut impl Conn, location: &str) -> Result<Option<String>> {
        // What the server cannot reach has not come through it.
        let Ok(kept) = self.at(location).await else { return Ok(None) };
        let Some(prefix) = &kept.prefix else { return Ok(None) };
        let mut files = digests::below(db, &path::tidy(prefix)).await?;
        files.sort_by(|a, b| a.0.cmp(&b.0));
        let listed =
            files.iter().map(|(path, stored)| (path.as_str(), &stored.content.sha256, stored.content.size));
        Ok((!files.is_empty()).then(|| contents::root(listed)))
    }
}
