//! Work that outlives the request it belongs to: uploads that broke off are taken back.

use std::future::Future;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time;
use tokio_util::task::TaskTracker;

/// How long the end of the server waits for this work.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where such work runs: not on a worker, whose end would cut it off.
#[derive(Clone)]
pub(in crate::artifacts) struct Cleanup {
    tasks: TaskTracker,
    runtime: Handle,
}

impl Cleanup {
    /// Runs on the runtime that it is called on.
    pub(in crate::artifacts) fn here() -> Self {
        Self { tasks: TaskTracker::new(), runtime: Handle::current() }
    }

    pub(super) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        self.tasks.spawn_on(work, &self.runtime);
    }

    /// Waits until nothing is left to do.
    pub(in crate::artifacts) async fn finished(&self) {
        self.tasks.close();
        if time::timeout(PATIENCE, self.tasks.wait()).await.is_err() {
            tracing::warn!("uploads that broke off could not be taken back in time");
        }
    }
}
