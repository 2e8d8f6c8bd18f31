-- MLflow's revision c3d9e7f1a2b4: add target_value to budget_policies.
-- Made by compat-tests/python/upgrade/record_steps.py; not edited by hand.
ALTER TABLE budget_policies ADD COLUMN target_value VARCHAR(255);
CREATE INDEX idx_budget_policies_target_value ON budget_policies (target_value);
