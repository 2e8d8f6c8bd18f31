-- MLflow's revision bda7b8c39065: increase_model_version_tag_value_limit.
-- Made by compat-tests/python/upgrade/record_steps.py; not edited by hand.
ALTER TABLE model_version_tags ALTER COLUMN value TYPE TEXT;
