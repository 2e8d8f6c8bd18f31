-- MLflow's revision f5a4f2784254: increase run tag value limit to 8000.
-- Made by compat-tests/python/upgrade/record_steps.py; not edited by hand.
ALTER TABLE tags ALTER COLUMN value TYPE VARCHAR(8000);
