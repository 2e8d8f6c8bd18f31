//! What is measured: every workload's name, client counts and requests, as data. Must not know any server.

use crate::data;
use crate::registry_data;

/// Most points that `get-history-bulk` answers, over all runs.
pub(crate) const BULK_POINTS: u32 = 25_000;

/// One kind of request, or for a training loop a fixed sequence of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    LogMetric,
    /// Metrics under so many different keys; the rest of the batch are further steps.
    LogBatch {
        metrics: u32,
        keys: u32,
    },
    LogParams,
    TrainLoop,
    RunGet,
    /// The newest page of experiment 1, or of all experiments.
    Newest {
        all: bool,
    },
    Filter,
    FilterTag,
    Order,
    FilterOrder,
    History,
    Bulk {
        long: bool,
    },
    Interval {
        long: bool,
    },
    ExperimentsSearch,
    ArtifactPut,
    ArtifactGet,
    Registry(Registry),
    /// A tag of a registered model: the smallest change of the registry.
    SetTag,
    /// A version that is made, tagged, pointed at by an alias and put into production in the place of the one before.
    Release,
}

/// A read of the model registry or of logged models.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Registry {
    /// The version that an alias names.
    Alias,
    LatestVersions,
    /// The first page of registered models.
    Models,
    VersionsByName,
    VersionsByRun,
    VersionsByTag,
    /// Of all models, the versions touched last.
    NewestVersions,
    /// The newest logged models of experiment 1.
    NewestLogged,
    LoggedFilterOrder,
}

/// A workload and how it is run in a report.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Workload {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) clients: &'static [usize],
    /// Client counts on `SQLite`; none leaves the workload out.
    pub(crate) on_sqlite: &'static [usize],
    /// Things moved by one request (metrics, points, runs, versions), for rates that compare across batch sizes.
    pub(crate) items: u32,
    /// Whether the client acknowledges at once, see `client`.
    pub(crate) quick_ack: bool,
}

/// In the order of the report.
pub(crate) const ALL: [Workload; 33] = [
    w("log_metric", Kind::LogMetric, &[1, 8, 32], &[1, 8], 1),
    w("log_batch_10", Kind::LogBatch { metrics: 10, keys: 10 }, &[1, 8], &[1], 10),
    w("log_batch_1000", Kind::LogBatch { metrics: 1000, keys: 1000 }, &[1, 8], &[1, 8], 1000),
    w("log_batch_1000_steps", Kind::LogBatch { metrics: 1000, keys: 10 }, &[1, 8], &[1], 1000),
    w("log_batch_100p", Kind::LogParams, &[1, 8], &[], 100),
    w("train_loop", Kind::TrainLoop, &[8, 32, 128], &[8], 1),
    w("run_get", Kind::RunGet, &[1, 8], &[1, 8], 1),
    w("newest_100", Kind::Newest { all: false }, &[1, 8], &[1, 8], 100),
    w("newest_100_all", Kind::Newest { all: true }, &[1, 8], &[1], 100),
    w("filter", Kind::Filter, &[1, 8], &[1, 8], 100),
    w("filter_tag", Kind::FilterTag, &[1, 8], &[1], 100),
    w("order_metric", Kind::Order, &[1, 8], &[1], 100),
    w("filter_order", Kind::FilterOrder, &[1, 8], &[1], 100),
    w("hist_100k", Kind::History, &[1], &[1], data::LONGEST),
    w("hist_bulk_100x10", Kind::Bulk { long: false }, &[1], &[], 1000),
    w("hist_bulk_10x10k", Kind::Bulk { long: true }, &[1], &[], BULK_POINTS),
    w("hist_interval_100x10", Kind::Interval { long: false }, &[1], &[], 1000),
    w("hist_interval_10x10k", Kind::Interval { long: true }, &[1], &[], 3200),
    w("experiments_search", Kind::ExperimentsSearch, &[1, 8], &[], 1),
    registry("rm_alias", Registry::Alias, 1),
    registry("rm_latest_versions", Registry::LatestVersions, 1),
    registry("rm_search", Registry::Models, 100),
    registry("mv_search_name", Registry::VersionsByName, registry_data::VERSIONS),
    registry("mv_search_run", Registry::VersionsByRun, 1),
    registry("mv_search_tag", Registry::VersionsByTag, 100),
    registry("mv_search_newest", Registry::NewestVersions, 100),
    registry("lm_search", Registry::NewestLogged, 50),
    registry("lm_search_filter_order", Registry::LoggedFilterOrder, 50),
    w("rm_set_tag", Kind::SetTag, &[1, 8], &[1, 8], 1),
    w("mv_release", Kind::Release, &[1, 8], &[1, 8], 1),
    w("artifact_put_1k", Kind::ArtifactPut, &[8], &[], 1),
    w("artifact_get_1k", Kind::ArtifactGet, &[8], &[], 1),
    // What a client sees that leaves the kernel's delayed acknowledgements as they are: the stock server's 40 ms.
    Workload { quick_ack: false, ..w("log_metric_delayed_ack", Kind::LogMetric, &[1], &[], 1) },
];

const fn w(
    name: &'static str,
    kind: Kind,
    clients: &'static [usize],
    on_sqlite: &'static [usize],
    items: u32,
) -> Workload {
    Workload { name, kind, clients, on_sqlite, items, quick_ack: true }
}

const fn registry(name: &'static str, kind: Registry, items: u32) -> Workload {
    w(name, Kind::Registry(kind), &[1, 8], &[1], items)
}

/// The workload of a name.
pub(crate) fn find(name: &str) -> Result<Workload, String> {
    ALL.into_iter().find(|workload| workload.name == name).ok_or_else(|| format!("no workload {name}"))
}

impl Kind {
    /// Whether it adds rows; a report runs what only reads first, so that all servers read equal data.
    pub(crate) fn writes(self) -> bool {
        matches!(
            self,
            Self::LogMetric
                | Self::LogBatch { .. }
                | Self::LogParams
                | Self::TrainLoop
                | Self::SetTag
                | Self::Release
                | Self::ArtifactPut
        )
    }
}
