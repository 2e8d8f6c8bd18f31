-- MLflow's revision 17e22815139b: increase experiment tag value limit to 20000.
-- Made by compat-tests/python/upgrade/record_steps.py; not edited by hand.
ALTER TABLE experiment_tags ALTER COLUMN value TYPE TEXT;
