-- MLflow's revision 7d34483879f0: Add indexes for relationship loading after workspace PK migration.
-- Made by compat-tests/python/upgrade/record_steps.py; not edited by hand.
CREATE INDEX idx_model_version_tags_workspace_name_version ON model_version_tags (workspace, name, version);
CREATE INDEX idx_registered_model_tags_workspace_name ON registered_model_tags (workspace, name);
