-- Stagewright's own indexes: each may be dropped without harm. One statement a line block, so that each can be
-- created by itself, and CONCURRENTLY on a database in use.

-- The newest runs of an experiment, in the order of every search without another.
CREATE INDEX IF NOT EXISTS ix_stagewright_runs_newest ON runs (experiment_id, start_time DESC, run_uuid);

-- Runs by the value of a metric: comparisons and orders. Without the run in it, comparisons take twice as long; it
-- costs a batch of 1000 new metrics about a third of its speed.
CREATE INDEX IF NOT EXISTS ix_stagewright_latest_metrics_value ON latest_metrics (key, value, run_uuid) WHERE NOT is_nan;

-- Runs by the value of a param or tag. An index entry has no room for the longest values: 128 characters have to do.
CREATE INDEX IF NOT EXISTS ix_stagewright_params_value ON params (key, substr(value, 1, 128), run_uuid);

CREATE INDEX IF NOT EXISTS ix_stagewright_tags_value ON tags (key, substr(value, 1, 128), run_uuid);

-- Versions of models by the run that made them.
CREATE INDEX IF NOT EXISTS ix_stagewright_model_versions_run ON model_versions (run_id);

-- Versions by the value of a tag.
CREATE INDEX IF NOT EXISTS ix_stagewright_model_version_tags_value ON model_version_tags (key, substr(value, 1, 128), name, version);
