//! What every handler can reach.

use std::sync::Arc;

use crate::artifacts::Artifacts;
use crate::artifacts::digest::Digests;
use crate::config::Settings;
use crate::db::{Batcher, Db};
use crate::governance::approvals::Keeper;
use crate::governance::releases::consumers::Consumers;
use crate::governance::rollout::routing::Routes;
use crate::registry::webhooks::delivery;
use crate::tracking::runs::write::RunWrite;
use crate::ui::Ui;

/// One per worker thread: handlers get it as `Data<App>`.
pub struct App {
    pub db: Db,
    pub settings: Arc<Settings>,
    /// Metrics, params and tags on their way into the database together.
    pub writes: Batcher<RunWrite>,
    pub artifacts: Artifacts,
    /// What the proxy's files contained when they came; `None` without a database.
    pub digests: Option<Digests>,
    /// The way to the receivers of webhooks.
    pub webhooks: delivery::Sender,
    /// Who asks for which versions of models.
    pub consumers: Consumers,
    /// Which versions callers get.
    pub routes: Routes,
    pub ui: Ui,
}

impl App {
    /// What governed changes are judged with.
    #[must_use]
    pub fn keeper(&self) -> Keeper {
        Keeper {
            settings: Arc::clone(&self.settings),
            db: self.db.clone(),
            artifacts: self.artifacts.clone(),
            webhooks: self.webhooks.clone(),
        }
    }
}
