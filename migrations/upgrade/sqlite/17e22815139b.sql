-- MLflow's revision 17e22815139b: increase experiment tag value limit to 20000.
-- Made by compat-tests/python/upgrade/record_steps.py; not edited by hand.
CREATE TABLE stagewright_new_experiment_tags (
    "key" VARCHAR(250) NOT NULL,
    value TEXT,
    experiment_id INTEGER NOT NULL,
    CONSTRAINT experiment_tag_pk PRIMARY KEY ("key", experiment_id),
    FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id)
);
INSERT INTO stagewright_new_experiment_tags ("key", value, experiment_id)
    SELECT "key", value, experiment_id FROM experiment_tags;
DROP TABLE experiment_tags;
ALTER TABLE stagewright_new_experiment_tags RENAME TO experiment_tags;
