-- MLflow's revision 3da73c924c2f: add outputs to dataset record.
-- Made by compat-tests/python/upgrade/record_steps.py; not edited by hand.
ALTER TABLE evaluation_dataset_records ADD COLUMN outputs JSON;
