-- MLflow's revision 6953534de441: add step to inputs table.
-- Made by compat-tests/python/upgrade/record_steps.py; not edited by hand.
ALTER TABLE inputs ADD COLUMN step BIGINT DEFAULT '0' NOT NULL;
