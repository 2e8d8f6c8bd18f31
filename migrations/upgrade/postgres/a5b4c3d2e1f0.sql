-- MLflow's revision a5b4c3d2e1f0: add composite index on metrics (run_uuid, key, step).
-- Made by compat-tests/python/upgrade/record_steps.py; not edited by hand.
CREATE INDEX index_metrics_run_uuid_key_step ON metrics (run_uuid, key, step);
