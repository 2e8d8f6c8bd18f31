-- MLflow's revision 0584bdc529eb: add cascading deletion to datasets from experiments.
-- Made by compat-tests/python/upgrade/record_steps.py, then edited: the constraint to drop is looked up,
-- because PostgreSQL has named it.
DO $$
DECLARE
    found name;
BEGIN
    FOR found IN
        SELECT conname FROM pg_constraint
        WHERE contype = 'f' AND conrelid = 'datasets'::regclass AND confrelid = 'experiments'::regclass
    LOOP
        EXECUTE format('ALTER TABLE datasets DROP CONSTRAINT %I', found);
    END LOOP;
END
$$;
ALTER TABLE datasets ADD CONSTRAINT fk_datasets_experiment_id_experiments FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id) ON DELETE CASCADE;
