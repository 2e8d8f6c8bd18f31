-- MLflow's revision c3d6457b6d8a: add status_details column to jobs table.
-- Made by compat-tests/python/upgrade/record_steps.py; not edited by hand.
ALTER TABLE jobs ADD COLUMN status_details JSON;
