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

-- The newest logged models of an experiment, in the order of every search without another.
CREATE INDEX IF NOT EXISTS ix_stagewright_logged_models_newest
    ON logged_models (experiment_id, creation_timestamp_ms DESC, model_id);

-- Logged models by the value of a metric, param or tag: without these, a comparison reads those of all experiments.
CREATE INDEX IF NOT EXISTS ix_stagewright_logged_model_metrics_value
    ON logged_model_metrics (metric_name, metric_value, model_id);

CREATE INDEX IF NOT EXISTS ix_stagewright_logged_model_params_value
    ON logged_model_params (param_key, substr(param_value, 1, 128), model_id);

CREATE INDEX IF NOT EXISTS ix_stagewright_logged_model_tags_value
    ON logged_model_tags (tag_key, substr(tag_value, 1, 128), model_id);
