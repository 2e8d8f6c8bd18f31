-- MLflow's revision c1d2e3f4a5b6: add span experiment and start time index.
-- Made by compat-tests/python/upgrade/record_steps.py; not edited by hand.
DROP INDEX index_spans_experiment_id;
CREATE INDEX index_spans_experiment_id_start_time ON spans (experiment_id, start_time_unix_nano);
