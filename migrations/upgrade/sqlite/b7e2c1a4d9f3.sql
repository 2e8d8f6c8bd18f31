-- MLflow's revision b7e2c1a4d9f3: add creator column to jobs.
-- Made by compat-tests/python/upgrade/record_steps.py; not edited by hand.
ALTER TABLE jobs ADD COLUMN creator VARCHAR(255);
