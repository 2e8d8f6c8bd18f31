-- MLflow's revision d3e4f5a6b7c8: add display_name to endpoint_bindings.
-- Made by compat-tests/python/upgrade/record_steps.py; not edited by hand.
ALTER TABLE endpoint_bindings ADD COLUMN display_name VARCHAR(255);
