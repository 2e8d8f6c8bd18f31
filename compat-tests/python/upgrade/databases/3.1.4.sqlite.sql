BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('bda7b8c39065');
CREATE TABLE "datasets" (
	dataset_uuid VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	name VARCHAR(500) NOT NULL, 
	digest VARCHAR(36) NOT NULL, 
	dataset_source_type VARCHAR(36) NOT NULL, 
	dataset_source TEXT NOT NULL, 
	dataset_schema TEXT, 
	dataset_profile TEXT, 
	CONSTRAINT dataset_pk PRIMARY KEY (experiment_id, name, digest), 
	CONSTRAINT fk_datasets_experiment_id_experiments FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id) ON DELETE CASCADE
);
INSERT INTO "datasets" VALUES('04d4166e5bc647fababd8646eabdd724',1,'data','digest','local','{"uri": "/data"}','{"columns": []}','{"num_rows": 3}');
INSERT INTO "datasets" VALUES('301b4c5dd16b462c940418c67d5e8223',1,'other','digest','s3','{"uri": "s3://b"}','zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',NULL);
CREATE TABLE experiment_tags (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(5000), 
	experiment_id INTEGER NOT NULL, 
	CONSTRAINT experiment_tag_pk PRIMARY KEY ("key", experiment_id), 
	FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id)
);
INSERT INTO "experiment_tags" VALUES('team','team 0',1);
INSERT INTO "experiment_tags" VALUES('long','xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',1);
INSERT INTO "experiment_tags" VALUES('team','team 1',2);
INSERT INTO "experiment_tags" VALUES('long','',2);
INSERT INTO "experiment_tags" VALUES('team','team 2',3);
INSERT INTO "experiment_tags" VALUES('long','',3);
INSERT INTO "experiment_tags" VALUES('team','team 3',4);
INSERT INTO "experiment_tags" VALUES('long','',4);
INSERT INTO "experiment_tags" VALUES('null',NULL,77);
CREATE TABLE experiments (
	experiment_id INTEGER NOT NULL, 
	name VARCHAR(256) NOT NULL, 
	artifact_location VARCHAR(256), 
	lifecycle_stage VARCHAR(32), creation_time BIGINT, last_update_time BIGINT, 
	CONSTRAINT experiment_pk PRIMARY KEY (experiment_id), 
	CONSTRAINT experiments_lifecycle_stage CHECK (lifecycle_stage IN ('active', 'deleted')), 
	UNIQUE (name)
);
INSERT INTO "experiments" VALUES(0,'Default','/home/me/mlruns/0','active',1795486698817,1795486698817);
INSERT INTO "experiments" VALUES(1,'experiment 0 – größer','file:///tmp/mlflow-files/0','active',1795486698820,1795486698820);
INSERT INTO "experiments" VALUES(2,'experiment 1 – größer','file:///tmp/mlflow-files/1','active',1795486698840,1795486698840);
INSERT INTO "experiments" VALUES(3,'experiment 2 – größer','file:///tmp/mlflow-files/2','active',1795486698853,1795486698853);
INSERT INTO "experiments" VALUES(4,'experiment 3 – größer','file:///tmp/mlflow-files/3','deleted',1795486698866,1795486698880);
INSERT INTO "experiments" VALUES(77,'bare',NULL,NULL,NULL,NULL);
CREATE TABLE input_tags (
	input_uuid VARCHAR(36) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	value VARCHAR(500) NOT NULL, 
	CONSTRAINT input_tags_pk PRIMARY KEY (input_uuid, name)
);
INSERT INTO "input_tags" VALUES('5ba1ccbdd60642a1aeb2b63c129416f8','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('46ac3e9fd664414899bf494ee69f4b21','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('7e927143e737442f8074dccfe9f4808a','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('bd5bb049a5b742e0859358364fcc8638','mlflow.data.context','training');
CREATE TABLE inputs (
	input_uuid VARCHAR(36) NOT NULL, 
	source_type VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	destination_type VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, step BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT inputs_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id)
);
INSERT INTO "inputs" VALUES('5ba1ccbdd60642a1aeb2b63c129416f8','DATASET','04d4166e5bc647fababd8646eabdd724','RUN','ef16d7d73aa44e818d9f8f8fe3200c0b',0);
INSERT INTO "inputs" VALUES('6a869072e06a4e4698df9ad52f9f3a33','DATASET','301b4c5dd16b462c940418c67d5e8223','RUN','ef16d7d73aa44e818d9f8f8fe3200c0b',0);
INSERT INTO "inputs" VALUES('46ac3e9fd664414899bf494ee69f4b21','DATASET','04d4166e5bc647fababd8646eabdd724','RUN','2cd8830f459047c29e6dd0f4b51d8c66',0);
INSERT INTO "inputs" VALUES('5acd09fb8f0d475798aff1f55359e3e1','DATASET','301b4c5dd16b462c940418c67d5e8223','RUN','2cd8830f459047c29e6dd0f4b51d8c66',0);
INSERT INTO "inputs" VALUES('7e927143e737442f8074dccfe9f4808a','DATASET','04d4166e5bc647fababd8646eabdd724','RUN','0dd7e7b1e835403a8a48c5333009283e',0);
INSERT INTO "inputs" VALUES('828da313e8924bababf6535461f5458c','DATASET','301b4c5dd16b462c940418c67d5e8223','RUN','0dd7e7b1e835403a8a48c5333009283e',0);
INSERT INTO "inputs" VALUES('bd5bb049a5b742e0859358364fcc8638','DATASET','04d4166e5bc647fababd8646eabdd724','RUN','7aca0dd9be6d4901a77b5fc245b70b6f',0);
INSERT INTO "inputs" VALUES('e052e84ca3ea4e4daa7b1cd64c686a02','DATASET','301b4c5dd16b462c940418c67d5e8223','RUN','7aca0dd9be6d4901a77b5fc245b70b6f',0);
INSERT INTO "inputs" VALUES('5e85afec85204fdf9943184b7f9b0f13','RUN_INPUT','7aca0dd9be6d4901a77b5fc245b70b6f','MODEL_INPUT','m-86f0ae094b614df5be670efd2a96a42f',0);
INSERT INTO "inputs" VALUES('719cfc9d230240aea635c177313b9bb8','RUN_OUTPUT','a7c8775163094ba0988d7cb01bf513ce','MODEL_OUTPUT','m-86f0ae094b614df5be670efd2a96a42f',7);
CREATE TABLE "latest_metrics" (
	"key" VARCHAR(250) NOT NULL, 
	value FLOAT NOT NULL, 
	timestamp BIGINT, 
	step BIGINT NOT NULL, 
	is_nan BOOLEAN NOT NULL, 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT latest_metric_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid), 
	CHECK (is_nan IN (0, 1))
);
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'ef16d7d73aa44e818d9f8f8fe3200c0b');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486698966,2,0,'ef16d7d73aa44e818d9f8f8fe3200c0b');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'2cd8830f459047c29e6dd0f4b51d8c66');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486699044,2,0,'2cd8830f459047c29e6dd0f4b51d8c66');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'0dd7e7b1e835403a8a48c5333009283e');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486699119,2,0,'0dd7e7b1e835403a8a48c5333009283e');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'7aca0dd9be6d4901a77b5fc245b70b6f');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486699205,2,0,'7aca0dd9be6d4901a77b5fc245b70b6f');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'a7c8775163094ba0988d7cb01bf513ce');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486699282,2,0,'a7c8775163094ba0988d7cb01bf513ce');
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'d27854d308e742db9d3475d0ad1ba981');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486699359,2,0,'d27854d308e742db9d3475d0ad1ba981');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'b29ee89540604e5b837051a477c25090');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486699434,2,0,'b29ee89540604e5b837051a477c25090');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'ea6a51fbf04448ba8f00c9467a54bd15');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486699506,2,0,'ea6a51fbf04448ba8f00c9467a54bd15');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'cf7705460d1d4f35989be99860247232');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486699567,2,0,'cf7705460d1d4f35989be99860247232');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'5e89ffd6ce1d42e7be2093173db98409');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486699628,2,0,'5e89ffd6ce1d42e7be2093173db98409');
INSERT INTO "latest_metrics" VALUES('accuracy',0.0,1795486702590,2,1,'ef16d7d73aa44e818d9f8f8fe3200c0b');
CREATE TABLE logged_model_metrics (
	model_id VARCHAR(36) NOT NULL, 
	metric_name VARCHAR(500) NOT NULL, 
	metric_timestamp_ms BIGINT NOT NULL, 
	metric_step BIGINT NOT NULL, 
	metric_value FLOAT, 
	experiment_id INTEGER NOT NULL, 
	run_id VARCHAR(32) NOT NULL, 
	dataset_uuid VARCHAR(36), 
	dataset_name VARCHAR(500), 
	dataset_digest VARCHAR(36), 
	CONSTRAINT logged_model_metrics_pk PRIMARY KEY (model_id, metric_name, metric_timestamp_ms, metric_step, run_id), 
	CONSTRAINT fk_logged_model_metrics_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CONSTRAINT fk_logged_model_metrics_model_id FOREIGN KEY(model_id) REFERENCES logged_models (model_id) ON DELETE CASCADE, 
	CONSTRAINT fk_logged_model_metrics_run_id FOREIGN KEY(run_id) REFERENCES runs (run_uuid) ON DELETE CASCADE
);
INSERT INTO "logged_model_metrics" VALUES('m-f0402212c03c4ea5bd431dd9230fd980','accuracy',1795486702580,1,0.5,0,'ef16d7d73aa44e818d9f8f8fe3200c0b',NULL,NULL,NULL);
INSERT INTO "logged_model_metrics" VALUES('m-f0402212c03c4ea5bd431dd9230fd980','accuracy',1795486702590,2,0.0,0,'ef16d7d73aa44e818d9f8f8fe3200c0b',NULL,NULL,NULL);
CREATE TABLE logged_model_params (
	model_id VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	param_key VARCHAR(255) NOT NULL, 
	param_value TEXT NOT NULL, 
	CONSTRAINT logged_model_params_pk PRIMARY KEY (model_id, param_key), 
	CONSTRAINT fk_logged_model_params_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CONSTRAINT fk_logged_model_params_model_id FOREIGN KEY(model_id) REFERENCES logged_models (model_id) ON DELETE CASCADE
);
INSERT INTO "logged_model_params" VALUES('m-f0402212c03c4ea5bd431dd9230fd980',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-f0402212c03c4ea5bd431dd9230fd980',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO "logged_model_params" VALUES('m-86f0ae094b614df5be670efd2a96a42f',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-86f0ae094b614df5be670efd2a96a42f',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO "logged_model_params" VALUES('m-4ce81340b77c41c0be4048ff7e109055',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-4ce81340b77c41c0be4048ff7e109055',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
CREATE TABLE logged_model_tags (
	model_id VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	tag_key VARCHAR(255) NOT NULL, 
	tag_value TEXT NOT NULL, 
	CONSTRAINT logged_model_tags_pk PRIMARY KEY (model_id, tag_key), 
	CONSTRAINT fk_logged_model_tags_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CONSTRAINT fk_logged_model_tags_model_id FOREIGN KEY(model_id) REFERENCES logged_models (model_id) ON DELETE CASCADE
);
INSERT INTO "logged_model_tags" VALUES('m-f0402212c03c4ea5bd431dd9230fd980',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-f0402212c03c4ea5bd431dd9230fd980',1,'more','tags');
INSERT INTO "logged_model_tags" VALUES('m-86f0ae094b614df5be670efd2a96a42f',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-86f0ae094b614df5be670efd2a96a42f',1,'more','tags');
INSERT INTO "logged_model_tags" VALUES('m-4ce81340b77c41c0be4048ff7e109055',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-4ce81340b77c41c0be4048ff7e109055',1,'more','tags');
CREATE TABLE logged_models (
	model_id VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	name VARCHAR(500) NOT NULL, 
	artifact_location VARCHAR(1000) NOT NULL, 
	creation_timestamp_ms BIGINT NOT NULL, 
	last_updated_timestamp_ms BIGINT NOT NULL, 
	status INTEGER NOT NULL, 
	lifecycle_stage VARCHAR(32), 
	model_type VARCHAR(500), 
	source_run_id VARCHAR(32), 
	status_message VARCHAR(1000), 
	CONSTRAINT logged_models_pk PRIMARY KEY (model_id), 
	CONSTRAINT logged_models_lifecycle_stage_check CHECK (lifecycle_stage IN ('active', 'deleted')), 
	CONSTRAINT fk_logged_models_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id) ON DELETE CASCADE
);
INSERT INTO "logged_models" VALUES('m-f0402212c03c4ea5bd431dd9230fd980',1,'logged-0','file:///tmp/mlflow-files/0/models/m-f0402212c03c4ea5bd431dd9230fd980/artifacts',1795486702551,1795486702551,1,'active','agent','ef16d7d73aa44e818d9f8f8fe3200c0b',NULL);
INSERT INTO "logged_models" VALUES('m-86f0ae094b614df5be670efd2a96a42f',1,'logged-1','file:///tmp/mlflow-files/0/models/m-86f0ae094b614df5be670efd2a96a42f/artifacts',1795486702604,1795486702619,2,'active','agent','2cd8830f459047c29e6dd0f4b51d8c66',NULL);
INSERT INTO "logged_models" VALUES('m-4ce81340b77c41c0be4048ff7e109055',1,'logged-2','file:///tmp/mlflow-files/0/models/m-4ce81340b77c41c0be4048ff7e109055/artifacts',1795486702641,1795486702657,1,'deleted','agent','0dd7e7b1e835403a8a48c5333009283e',NULL);
CREATE TABLE "metrics" (
	"key" VARCHAR(250) NOT NULL, 
	value FLOAT NOT NULL, 
	timestamp BIGINT NOT NULL, 
	run_uuid VARCHAR(32) NOT NULL, 
	step BIGINT DEFAULT '0' NOT NULL, 
	is_nan BOOLEAN DEFAULT '0' NOT NULL, 
	CONSTRAINT metric_pk PRIMARY KEY ("key", timestamp, step, run_uuid, value, is_nan), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid), 
	CHECK (is_nan IN (0, 1))
);
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'ef16d7d73aa44e818d9f8f8fe3200c0b',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'ef16d7d73aa44e818d9f8f8fe3200c0b',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'ef16d7d73aa44e818d9f8f8fe3200c0b',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486698934,'ef16d7d73aa44e818d9f8f8fe3200c0b',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486698941,'ef16d7d73aa44e818d9f8f8fe3200c0b',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486698953,'ef16d7d73aa44e818d9f8f8fe3200c0b',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486698959,'ef16d7d73aa44e818d9f8f8fe3200c0b',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486698966,'ef16d7d73aa44e818d9f8f8fe3200c0b',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'2cd8830f459047c29e6dd0f4b51d8c66',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'2cd8830f459047c29e6dd0f4b51d8c66',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'2cd8830f459047c29e6dd0f4b51d8c66',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699013,'2cd8830f459047c29e6dd0f4b51d8c66',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486699023,'2cd8830f459047c29e6dd0f4b51d8c66',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486699031,'2cd8830f459047c29e6dd0f4b51d8c66',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699038,'2cd8830f459047c29e6dd0f4b51d8c66',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486699044,'2cd8830f459047c29e6dd0f4b51d8c66',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'0dd7e7b1e835403a8a48c5333009283e',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'0dd7e7b1e835403a8a48c5333009283e',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'0dd7e7b1e835403a8a48c5333009283e',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699087,'0dd7e7b1e835403a8a48c5333009283e',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486699094,'0dd7e7b1e835403a8a48c5333009283e',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486699102,'0dd7e7b1e835403a8a48c5333009283e',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699111,'0dd7e7b1e835403a8a48c5333009283e',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486699119,'0dd7e7b1e835403a8a48c5333009283e',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'7aca0dd9be6d4901a77b5fc245b70b6f',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'7aca0dd9be6d4901a77b5fc245b70b6f',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'7aca0dd9be6d4901a77b5fc245b70b6f',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699168,'7aca0dd9be6d4901a77b5fc245b70b6f',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486699176,'7aca0dd9be6d4901a77b5fc245b70b6f',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486699187,'7aca0dd9be6d4901a77b5fc245b70b6f',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699194,'7aca0dd9be6d4901a77b5fc245b70b6f',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486699205,'7aca0dd9be6d4901a77b5fc245b70b6f',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'a7c8775163094ba0988d7cb01bf513ce',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'a7c8775163094ba0988d7cb01bf513ce',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'a7c8775163094ba0988d7cb01bf513ce',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699253,'a7c8775163094ba0988d7cb01bf513ce',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486699259,'a7c8775163094ba0988d7cb01bf513ce',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486699267,'a7c8775163094ba0988d7cb01bf513ce',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699275,'a7c8775163094ba0988d7cb01bf513ce',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486699282,'a7c8775163094ba0988d7cb01bf513ce',2,0);
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'d27854d308e742db9d3475d0ad1ba981',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'d27854d308e742db9d3475d0ad1ba981',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'d27854d308e742db9d3475d0ad1ba981',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699329,'d27854d308e742db9d3475d0ad1ba981',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486699336,'d27854d308e742db9d3475d0ad1ba981',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486699344,'d27854d308e742db9d3475d0ad1ba981',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699352,'d27854d308e742db9d3475d0ad1ba981',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486699359,'d27854d308e742db9d3475d0ad1ba981',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'b29ee89540604e5b837051a477c25090',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'b29ee89540604e5b837051a477c25090',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'b29ee89540604e5b837051a477c25090',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699404,'b29ee89540604e5b837051a477c25090',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486699411,'b29ee89540604e5b837051a477c25090',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486699420,'b29ee89540604e5b837051a477c25090',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699427,'b29ee89540604e5b837051a477c25090',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486699434,'b29ee89540604e5b837051a477c25090',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'ea6a51fbf04448ba8f00c9467a54bd15',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'ea6a51fbf04448ba8f00c9467a54bd15',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'ea6a51fbf04448ba8f00c9467a54bd15',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699482,'ea6a51fbf04448ba8f00c9467a54bd15',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486699487,'ea6a51fbf04448ba8f00c9467a54bd15',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486699493,'ea6a51fbf04448ba8f00c9467a54bd15',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699500,'ea6a51fbf04448ba8f00c9467a54bd15',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486699506,'ea6a51fbf04448ba8f00c9467a54bd15',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'cf7705460d1d4f35989be99860247232',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'cf7705460d1d4f35989be99860247232',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'cf7705460d1d4f35989be99860247232',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699542,'cf7705460d1d4f35989be99860247232',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486699548,'cf7705460d1d4f35989be99860247232',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486699555,'cf7705460d1d4f35989be99860247232',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699561,'cf7705460d1d4f35989be99860247232',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486699567,'cf7705460d1d4f35989be99860247232',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'5e89ffd6ce1d42e7be2093173db98409',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'5e89ffd6ce1d42e7be2093173db98409',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'5e89ffd6ce1d42e7be2093173db98409',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699603,'5e89ffd6ce1d42e7be2093173db98409',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486699608,'5e89ffd6ce1d42e7be2093173db98409',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486699615,'5e89ffd6ce1d42e7be2093173db98409',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486699621,'5e89ffd6ce1d42e7be2093173db98409',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486699628,'5e89ffd6ce1d42e7be2093173db98409',2,0);
INSERT INTO "metrics" VALUES('accuracy',0.5,1795486702580,'ef16d7d73aa44e818d9f8f8fe3200c0b',1,0);
INSERT INTO "metrics" VALUES('accuracy',0.0,1795486702590,'ef16d7d73aa44e818d9f8f8fe3200c0b',2,1);
CREATE TABLE "model_version_tags" (
	"key" VARCHAR(250) NOT NULL, 
	value TEXT, 
	name VARCHAR(256) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT model_version_tag_pk PRIMARY KEY ("key", name, version), 
	FOREIGN KEY(name, version) REFERENCES model_versions (name, version) ON UPDATE CASCADE
);
INSERT INTO "model_version_tags" VALUES('number','0','forecast',1);
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','forecast',1);
INSERT INTO "model_version_tags" VALUES('number','1','forecast',2);
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','forecast',2);
INSERT INTO "model_version_tags" VALUES('number','2','forecast',3);
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','forecast',3);
INSERT INTO "model_version_tags" VALUES('number','3','forecast',4);
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','forecast',4);
INSERT INTO "model_version_tags" VALUES('number','4','forecast',5);
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','forecast',5);
INSERT INTO "model_version_tags" VALUES('number','5','forecast',6);
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','forecast',6);
INSERT INTO "model_version_tags" VALUES('number','0','churn/eu',1);
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','churn/eu',1);
INSERT INTO "model_version_tags" VALUES('number','1','churn/eu',2);
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','churn/eu',2);
INSERT INTO "model_version_tags" VALUES('number','2','churn/eu',3);
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','churn/eu',3);
INSERT INTO "model_version_tags" VALUES('number','3','churn/eu',4);
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','churn/eu',4);
INSERT INTO "model_version_tags" VALUES('number','4','churn/eu',5);
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','churn/eu',5);
INSERT INTO "model_version_tags" VALUES('number','5','churn/eu',6);
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','churn/eu',6);
INSERT INTO "model_version_tags" VALUES('lang','en','greeting',1);
INSERT INTO "model_version_tags" VALUES('mlflow.prompt.is_prompt','true','greeting',1);
INSERT INTO "model_version_tags" VALUES('mlflow.prompt.text','Hello {{name}}','greeting',1);
INSERT INTO "model_version_tags" VALUES('lang','en','greeting',2);
INSERT INTO "model_version_tags" VALUES('mlflow.prompt.is_prompt','true','greeting',2);
INSERT INTO "model_version_tags" VALUES('mlflow.prompt.text','Goodbye {{name}}','greeting',2);
INSERT INTO "model_version_tags" VALUES('null',NULL,'bare',5);
CREATE TABLE "model_versions" (
	name VARCHAR(256) NOT NULL, 
	version INTEGER NOT NULL, 
	creation_time BIGINT, 
	last_updated_time BIGINT, 
	description VARCHAR(5000), 
	user_id VARCHAR(256), 
	current_stage VARCHAR(20), 
	source VARCHAR(500), 
	run_id VARCHAR(32), 
	status VARCHAR(20), 
	status_message VARCHAR(500), 
	run_link VARCHAR(500), storage_location VARCHAR(500), 
	CONSTRAINT model_version_pk PRIMARY KEY (name, version), 
	FOREIGN KEY(name) REFERENCES registered_models (name) ON UPDATE CASCADE
);
INSERT INTO "model_versions" VALUES('forecast',1,1795486699712,1795486699712,'a version',NULL,'None','s3://models/forecast/0','ef16d7d73aa44e818d9f8f8fe3200c0b','READY',NULL,'https://ci.example/1','s3://models/forecast/0');
INSERT INTO "model_versions" VALUES('forecast',2,1795486699724,1795486699852,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/1');
INSERT INTO "model_versions" VALUES('forecast',3,1795486699761,1795486699772,'a version',NULL,'Production','s3://models/forecast/2','0dd7e7b1e835403a8a48c5333009283e','READY',NULL,NULL,'s3://models/forecast/2');
INSERT INTO "model_versions" VALUES('forecast',4,1795486699778,1795486699794,'a version',NULL,'Archived','s3://models/forecast/3','7aca0dd9be6d4901a77b5fc245b70b6f','READY',NULL,NULL,'s3://models/forecast/3');
INSERT INTO "model_versions" VALUES('forecast',5,1795486699801,1795486699801,'a version',NULL,'None','s3://models/forecast/4','a7c8775163094ba0988d7cb01bf513ce','READY',NULL,NULL,'s3://models/forecast/4');
INSERT INTO "model_versions" VALUES('forecast',6,1795486699808,1795486699868,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/5');
INSERT INTO "model_versions" VALUES('churn/eu',1,1795486699877,1795486699877,'a version',NULL,'None','s3://models/churn/eu/0','ef16d7d73aa44e818d9f8f8fe3200c0b','READY',NULL,'https://ci.example/1','s3://models/churn/eu/0');
INSERT INTO "model_versions" VALUES('churn/eu',2,1795486699882,1795486699989,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/1');
INSERT INTO "model_versions" VALUES('churn/eu',3,1795486699902,1795486699914,'a version',NULL,'Production','s3://models/churn/eu/2','0dd7e7b1e835403a8a48c5333009283e','READY',NULL,NULL,'s3://models/churn/eu/2');
INSERT INTO "model_versions" VALUES('churn/eu',4,1795486699920,1795486699933,'a version',NULL,'Archived','s3://models/churn/eu/3','7aca0dd9be6d4901a77b5fc245b70b6f','READY',NULL,NULL,'s3://models/churn/eu/3');
INSERT INTO "model_versions" VALUES('churn/eu',5,1795486699938,1795486699938,'a version',NULL,'None','s3://models/churn/eu/4','a7c8775163094ba0988d7cb01bf513ce','READY',NULL,NULL,'s3://models/churn/eu/4');
INSERT INTO "model_versions" VALUES('churn/eu',6,1795486699944,1795486700002,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/5');
INSERT INTO "model_versions" VALUES('greeting',1,1795486702674,1795486702674,'better',NULL,'None','dummy-source',NULL,'READY',NULL,NULL,'dummy-source');
INSERT INTO "model_versions" VALUES('greeting',2,1795486702693,1795486702693,'better',NULL,'None','dummy-source',NULL,'READY',NULL,NULL,'dummy-source');
INSERT INTO "model_versions" VALUES('bare',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "params" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000) NOT NULL, 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT param_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "params" VALUES('depth','0','ef16d7d73aa44e818d9f8f8fe3200c0b');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','ef16d7d73aa44e818d9f8f8fe3200c0b');
INSERT INTO "params" VALUES('depth','1','2cd8830f459047c29e6dd0f4b51d8c66');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','2cd8830f459047c29e6dd0f4b51d8c66');
INSERT INTO "params" VALUES('depth','2','0dd7e7b1e835403a8a48c5333009283e');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','0dd7e7b1e835403a8a48c5333009283e');
INSERT INTO "params" VALUES('depth','3','7aca0dd9be6d4901a77b5fc245b70b6f');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','7aca0dd9be6d4901a77b5fc245b70b6f');
INSERT INTO "params" VALUES('depth','4','a7c8775163094ba0988d7cb01bf513ce');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','a7c8775163094ba0988d7cb01bf513ce');
INSERT INTO "params" VALUES('depth','0','d27854d308e742db9d3475d0ad1ba981');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','d27854d308e742db9d3475d0ad1ba981');
INSERT INTO "params" VALUES('depth','1','b29ee89540604e5b837051a477c25090');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','b29ee89540604e5b837051a477c25090');
INSERT INTO "params" VALUES('depth','2','ea6a51fbf04448ba8f00c9467a54bd15');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','ea6a51fbf04448ba8f00c9467a54bd15');
INSERT INTO "params" VALUES('depth','3','cf7705460d1d4f35989be99860247232');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','cf7705460d1d4f35989be99860247232');
INSERT INTO "params" VALUES('depth','4','5e89ffd6ce1d42e7be2093173db98409');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','5e89ffd6ce1d42e7be2093173db98409');
CREATE TABLE registered_model_aliases (
	alias VARCHAR(256) NOT NULL, 
	version INTEGER NOT NULL, 
	name VARCHAR(256) NOT NULL, 
	CONSTRAINT registered_model_alias_pk PRIMARY KEY (name, alias), 
	CONSTRAINT registered_model_alias_name_fkey FOREIGN KEY(name) REFERENCES registered_models (name) ON DELETE cascade ON UPDATE cascade
);
INSERT INTO "registered_model_aliases" VALUES('champion',3,'forecast');
INSERT INTO "registered_model_aliases" VALUES('old',1,'forecast');
INSERT INTO "registered_model_aliases" VALUES('champion',3,'churn/eu');
INSERT INTO "registered_model_aliases" VALUES('old',1,'churn/eu');
INSERT INTO "registered_model_aliases" VALUES('live',1,'greeting');
CREATE TABLE registered_model_tags (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(5000), 
	name VARCHAR(256) NOT NULL, 
	CONSTRAINT registered_model_tag_pk PRIMARY KEY ("key", name), 
	FOREIGN KEY(name) REFERENCES registered_models (name) ON UPDATE cascade
);
INSERT INTO "registered_model_tags" VALUES('owner','me','forecast');
INSERT INTO "registered_model_tags" VALUES('owner','me','churn/eu');
INSERT INTO "registered_model_tags" VALUES('mlflow.prompt.is_prompt','true','greeting');
INSERT INTO "registered_model_tags" VALUES('lang','en','greeting');
CREATE TABLE registered_models (
	name VARCHAR(256) NOT NULL, 
	creation_time BIGINT, 
	last_updated_time BIGINT, 
	description VARCHAR(5000), 
	CONSTRAINT registered_model_pk PRIMARY KEY (name), 
	UNIQUE (name)
);
INSERT INTO "registered_models" VALUES('forecast',1795486699702,1795486699868,'about forecast');
INSERT INTO "registered_models" VALUES('churn/eu',1795486699873,1795486700002,'about churn/eu');
INSERT INTO "registered_models" VALUES('greeting',1795486702668,1795486702693,'better');
INSERT INTO "registered_models" VALUES('bare',NULL,NULL,NULL);
CREATE TABLE "runs" (
	run_uuid VARCHAR(32) NOT NULL, 
	name VARCHAR(250), 
	source_type VARCHAR(20), 
	source_name VARCHAR(500), 
	entry_point_name VARCHAR(50), 
	user_id VARCHAR(256), 
	status VARCHAR(9), 
	start_time BIGINT, 
	end_time BIGINT, 
	source_version VARCHAR(50), 
	lifecycle_stage VARCHAR(20), 
	artifact_uri VARCHAR(200), 
	experiment_id INTEGER, deleted_time BIGINT, 
	CONSTRAINT run_pk PRIMARY KEY (run_uuid), 
	CONSTRAINT runs_lifecycle_stage CHECK (lifecycle_stage IN ('active', 'deleted')), 
	CONSTRAINT source_type CHECK (source_type IN ('NOTEBOOK', 'JOB', 'LOCAL', 'UNKNOWN', 'PROJECT')), 
	FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CHECK (status IN ('SCHEDULED', 'FAILED', 'FINISHED', 'RUNNING', 'KILLED'))
);
INSERT INTO "runs" VALUES('ef16d7d73aa44e818d9f8f8fe3200c0b','languid-swan-437','UNKNOWN','','','unknown','FINISHED',1700000000000,1795486698972,'','active','file:///tmp/mlflow-files/0/ef16d7d73aa44e818d9f8f8fe3200c0b/artifacts',1,NULL);
INSERT INTO "runs" VALUES('2cd8830f459047c29e6dd0f4b51d8c66','smiling-moose-79','UNKNOWN','','','unknown','FAILED',1700000000001,1795486699052,'','deleted','file:///tmp/mlflow-files/0/2cd8830f459047c29e6dd0f4b51d8c66/artifacts',1,1795486702722);
INSERT INTO "runs" VALUES('0dd7e7b1e835403a8a48c5333009283e','amazing-fish-742','UNKNOWN','','','unknown','KILLED',1700000000002,1795486699126,'','active','file:///tmp/mlflow-files/0/0dd7e7b1e835403a8a48c5333009283e/artifacts',1,NULL);
INSERT INTO "runs" VALUES('7aca0dd9be6d4901a77b5fc245b70b6f','rumbling-smelt-364','UNKNOWN','','','unknown','FINISHED',1700000000003,1795486699213,'','active','file:///tmp/mlflow-files/0/7aca0dd9be6d4901a77b5fc245b70b6f/artifacts',1,NULL);
INSERT INTO "runs" VALUES('a7c8775163094ba0988d7cb01bf513ce','redolent-flea-942','UNKNOWN','','','unknown','FAILED',1700000000004,1795486699289,'','active','file:///tmp/mlflow-files/0/a7c8775163094ba0988d7cb01bf513ce/artifacts',1,NULL);
INSERT INTO "runs" VALUES('d27854d308e742db9d3475d0ad1ba981','mysterious-bass-710','UNKNOWN','','','unknown','FINISHED',1700000000000,1795486699366,'','active','file:///tmp/mlflow-files/1/d27854d308e742db9d3475d0ad1ba981/artifacts',2,NULL);
INSERT INTO "runs" VALUES('b29ee89540604e5b837051a477c25090','upbeat-croc-292','UNKNOWN','','','unknown','FAILED',1700000000001,1795486699442,'','active','file:///tmp/mlflow-files/1/b29ee89540604e5b837051a477c25090/artifacts',2,NULL);
INSERT INTO "runs" VALUES('ea6a51fbf04448ba8f00c9467a54bd15','shivering-wren-837','UNKNOWN','','','unknown','KILLED',1700000000002,1795486699513,'','deleted','file:///tmp/mlflow-files/1/ea6a51fbf04448ba8f00c9467a54bd15/artifacts',2,1795486702726);
INSERT INTO "runs" VALUES('cf7705460d1d4f35989be99860247232','trusting-conch-161','UNKNOWN','','','unknown','FINISHED',1700000000003,1795486699573,'','active','file:///tmp/mlflow-files/1/cf7705460d1d4f35989be99860247232/artifacts',2,NULL);
INSERT INTO "runs" VALUES('5e89ffd6ce1d42e7be2093173db98409','learned-deer-869','UNKNOWN','','','unknown','FAILED',1700000000004,1795486699634,'','active','file:///tmp/mlflow-files/1/5e89ffd6ce1d42e7be2093173db98409/artifacts',2,NULL);
INSERT INTO "runs" VALUES('00000000000000000000000000000000',NULL,'NOTEBOOK',NULL,NULL,NULL,'RUNNING',NULL,NULL,NULL,'active',NULL,0,NULL);
CREATE TABLE "tags" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000), 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT tag_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "tags" VALUES('mlflow.runName','languid-swan-437','ef16d7d73aa44e818d9f8f8fe3200c0b');
INSERT INTO "tags" VALUES('kind','kind 0','ef16d7d73aa44e818d9f8f8fe3200c0b');
INSERT INTO "tags" VALUES('long','yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy','ef16d7d73aa44e818d9f8f8fe3200c0b');
INSERT INTO "tags" VALUES('mlflow.parentRunId','ef16d7d73aa44e818d9f8f8fe3200c0b','2cd8830f459047c29e6dd0f4b51d8c66');
INSERT INTO "tags" VALUES('mlflow.runName','smiling-moose-79','2cd8830f459047c29e6dd0f4b51d8c66');
INSERT INTO "tags" VALUES('kind','kind 1','2cd8830f459047c29e6dd0f4b51d8c66');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','2cd8830f459047c29e6dd0f4b51d8c66');
INSERT INTO "tags" VALUES('mlflow.runName','amazing-fish-742','0dd7e7b1e835403a8a48c5333009283e');
INSERT INTO "tags" VALUES('kind','kind 2','0dd7e7b1e835403a8a48c5333009283e');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','0dd7e7b1e835403a8a48c5333009283e');
INSERT INTO "tags" VALUES('mlflow.parentRunId','0dd7e7b1e835403a8a48c5333009283e','7aca0dd9be6d4901a77b5fc245b70b6f');
INSERT INTO "tags" VALUES('mlflow.runName','rumbling-smelt-364','7aca0dd9be6d4901a77b5fc245b70b6f');
INSERT INTO "tags" VALUES('kind','kind 3','7aca0dd9be6d4901a77b5fc245b70b6f');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','7aca0dd9be6d4901a77b5fc245b70b6f');
INSERT INTO "tags" VALUES('mlflow.runName','redolent-flea-942','a7c8775163094ba0988d7cb01bf513ce');
INSERT INTO "tags" VALUES('kind','kind 4','a7c8775163094ba0988d7cb01bf513ce');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','a7c8775163094ba0988d7cb01bf513ce');
INSERT INTO "tags" VALUES('mlflow.runName','mysterious-bass-710','d27854d308e742db9d3475d0ad1ba981');
INSERT INTO "tags" VALUES('kind','kind 0','d27854d308e742db9d3475d0ad1ba981');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','d27854d308e742db9d3475d0ad1ba981');
INSERT INTO "tags" VALUES('mlflow.parentRunId','d27854d308e742db9d3475d0ad1ba981','b29ee89540604e5b837051a477c25090');
INSERT INTO "tags" VALUES('mlflow.runName','upbeat-croc-292','b29ee89540604e5b837051a477c25090');
INSERT INTO "tags" VALUES('kind','kind 1','b29ee89540604e5b837051a477c25090');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','b29ee89540604e5b837051a477c25090');
INSERT INTO "tags" VALUES('mlflow.runName','shivering-wren-837','ea6a51fbf04448ba8f00c9467a54bd15');
INSERT INTO "tags" VALUES('kind','kind 2','ea6a51fbf04448ba8f00c9467a54bd15');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','ea6a51fbf04448ba8f00c9467a54bd15');
INSERT INTO "tags" VALUES('mlflow.parentRunId','ea6a51fbf04448ba8f00c9467a54bd15','cf7705460d1d4f35989be99860247232');
INSERT INTO "tags" VALUES('mlflow.runName','trusting-conch-161','cf7705460d1d4f35989be99860247232');
INSERT INTO "tags" VALUES('kind','kind 3','cf7705460d1d4f35989be99860247232');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','cf7705460d1d4f35989be99860247232');
INSERT INTO "tags" VALUES('mlflow.runName','learned-deer-869','5e89ffd6ce1d42e7be2093173db98409');
INSERT INTO "tags" VALUES('kind','kind 4','5e89ffd6ce1d42e7be2093173db98409');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','5e89ffd6ce1d42e7be2093173db98409');
INSERT INTO "tags" VALUES('null',NULL,'00000000000000000000000000000000');
CREATE TABLE trace_info (
	request_id VARCHAR(50) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	timestamp_ms BIGINT NOT NULL, 
	execution_time_ms BIGINT, 
	status VARCHAR(50) NOT NULL, 
	CONSTRAINT trace_info_pk PRIMARY KEY (request_id), 
	CONSTRAINT fk_trace_info_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id)
);
INSERT INTO "trace_info" VALUES('3dcdecbca5ff400f80293b57b5e97a5d',1,1795486700270,116,'OK');
INSERT INTO "trace_info" VALUES('5190853ff8bb4d3ca010303f1d048d9e',2,1795486700425,8,'ERROR');
INSERT INTO "trace_info" VALUES('2c429b7295b04f119392798dd2a18a2c',1,1795486700452,7,'OK');
INSERT INTO "trace_info" VALUES('7fc497508a11492b8756f3d2f267ebf8',2,1795486700476,9,'ERROR');
INSERT INTO "trace_info" VALUES('tr-odd-00',0,1700000000000,NULL,'OK');
INSERT INTO "trace_info" VALUES('tr-odd-01',0,1700000000001,NULL,'OK');
INSERT INTO "trace_info" VALUES('tr-odd-02',0,1700000000002,NULL,'OK');
INSERT INTO "trace_info" VALUES('tr-odd-03',0,1700000000003,NULL,'OK');
INSERT INTO "trace_info" VALUES('tr-odd-04',0,1700000000004,NULL,'OK');
INSERT INTO "trace_info" VALUES('tr-odd-05',0,1700000000005,NULL,'OK');
INSERT INTO "trace_info" VALUES('tr-odd-06',0,1700000000006,NULL,'OK');
INSERT INTO "trace_info" VALUES('tr-odd-07',0,1700000000007,NULL,'OK');
INSERT INTO "trace_info" VALUES('tr-odd-08',0,1700000000008,NULL,'OK');
INSERT INTO "trace_info" VALUES('tr-odd-09',0,1700000000009,NULL,'OK');
CREATE TABLE "trace_request_metadata" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000), 
	request_id VARCHAR(50) NOT NULL, 
	CONSTRAINT trace_request_metadata_pk PRIMARY KEY ("key", request_id), 
	CONSTRAINT fk_trace_request_metadata_request_id FOREIGN KEY(request_id) REFERENCES trace_info (request_id) ON DELETE CASCADE
);
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','3dcdecbca5ff400f80293b57b5e97a5d');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','3dcdecbca5ff400f80293b57b5e97a5d');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','3dcdecbca5ff400f80293b57b5e97a5d');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','3dcdecbca5ff400f80293b57b5e97a5d');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','3dcdecbca5ff400f80293b57b5e97a5d');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','3dcdecbca5ff400f80293b57b5e97a5d');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','3dcdecbca5ff400f80293b57b5e97a5d');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 0}','3dcdecbca5ff400f80293b57b5e97a5d');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 0}','3dcdecbca5ff400f80293b57b5e97a5d');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}','3dcdecbca5ff400f80293b57b5e97a5d');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','5190853ff8bb4d3ca010303f1d048d9e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','5190853ff8bb4d3ca010303f1d048d9e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','5190853ff8bb4d3ca010303f1d048d9e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','5190853ff8bb4d3ca010303f1d048d9e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','5190853ff8bb4d3ca010303f1d048d9e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','5190853ff8bb4d3ca010303f1d048d9e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','5190853ff8bb4d3ca010303f1d048d9e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 1}','5190853ff8bb4d3ca010303f1d048d9e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 1}','5190853ff8bb4d3ca010303f1d048d9e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 11, "output_tokens": 5, "total_tokens": 16}','5190853ff8bb4d3ca010303f1d048d9e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','2c429b7295b04f119392798dd2a18a2c');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','2c429b7295b04f119392798dd2a18a2c');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','2c429b7295b04f119392798dd2a18a2c');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','2c429b7295b04f119392798dd2a18a2c');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','2c429b7295b04f119392798dd2a18a2c');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','2c429b7295b04f119392798dd2a18a2c');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','2c429b7295b04f119392798dd2a18a2c');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 2}','2c429b7295b04f119392798dd2a18a2c');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 2}','2c429b7295b04f119392798dd2a18a2c');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 12, "output_tokens": 5, "total_tokens": 17}','2c429b7295b04f119392798dd2a18a2c');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','7fc497508a11492b8756f3d2f267ebf8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','7fc497508a11492b8756f3d2f267ebf8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','7fc497508a11492b8756f3d2f267ebf8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','7fc497508a11492b8756f3d2f267ebf8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','7fc497508a11492b8756f3d2f267ebf8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','7fc497508a11492b8756f3d2f267ebf8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','7fc497508a11492b8756f3d2f267ebf8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 3}','7fc497508a11492b8756f3d2f267ebf8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 3}','7fc497508a11492b8756f3d2f267ebf8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 13, "output_tokens": 5, "total_tokens": 18}','7fc497508a11492b8756f3d2f267ebf8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.session','sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss','tr-odd-00');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 12.0, "output_tokens": "7", "total_tokens": 1e3}','tr-odd-00');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.cost','{"input_cost": 1, "output_cost": "2.5", "total_cost": 1e999}','tr-odd-00');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.session','session','tr-odd-01');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": NaN, "output_tokens": 1.5, "total_tokens": true}','tr-odd-01');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.cost','{"input_cost": NaN, "output_cost": "nan", "total_cost": "1e400"}','tr-odd-01');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.session','','tr-odd-02');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": Infinity, "output_tokens": 9223372036854775808, "total_tokens": -9223372036854775808}','tr-odd-02');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.cost','{"input_cost": true, "output_cost": null, "total_cost": " 1_0.5 "}','tr-odd-02');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.session',NULL,'tr-odd-03');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 1152921504606846976.0, "output_tokens": " 1_000 ", "total_tokens": [1]}','tr-odd-03');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.cost','{"input_cost": 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, "output_cost": "1_0", "total_cost": -0.0}','tr-odd-03');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.session','sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss','tr-odd-04');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 1, "input_tokens": 2, "cache_read_input_tokens": null, "cache_creation_input_tokens": 3}','tr-odd-04');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.cost','{"input_cost": 1.7976931348623157e308, "output_cost": 5e-324, "total_cost": {"a": 1}}','tr-odd-04');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.session','session','tr-odd-05');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','not json','tr-odd-05');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.cost','"{}"','tr-odd-05');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.session','','tr-odd-06');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','[1, 2]','tr-odd-06');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.session',NULL,'tr-odd-07');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage',NULL,'tr-odd-07');
INSERT INTO "trace_request_metadata" VALUES('mlflow.gateway.endpointId','endpoint','tr-odd-07');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.session','sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss','tr-odd-08');
INSERT INTO "trace_request_metadata" VALUES('mlflow.gateway.endpointId','endpoint','tr-odd-08');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.session','session','tr-odd-09');
INSERT INTO "trace_request_metadata" VALUES('mlflow.gateway.endpointId','endpoint','tr-odd-09');
CREATE TABLE "trace_tags" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000), 
	request_id VARCHAR(50) NOT NULL, 
	CONSTRAINT trace_tag_pk PRIMARY KEY ("key", request_id), 
	CONSTRAINT fk_trace_tags_request_id FOREIGN KEY(request_id) REFERENCES trace_info (request_id) ON DELETE CASCADE
);
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 0','3dcdecbca5ff400f80293b57b5e97a5d');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/3dcdecbca5ff400f80293b57b5e97a5d/artifacts','3dcdecbca5ff400f80293b57b5e97a5d');
INSERT INTO "trace_tags" VALUES('team','t0','3dcdecbca5ff400f80293b57b5e97a5d');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 1','5190853ff8bb4d3ca010303f1d048d9e');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/5190853ff8bb4d3ca010303f1d048d9e/artifacts','5190853ff8bb4d3ca010303f1d048d9e');
INSERT INTO "trace_tags" VALUES('team','t1','5190853ff8bb4d3ca010303f1d048d9e');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 2','2c429b7295b04f119392798dd2a18a2c');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/2c429b7295b04f119392798dd2a18a2c/artifacts','2c429b7295b04f119392798dd2a18a2c');
INSERT INTO "trace_tags" VALUES('team','t2','2c429b7295b04f119392798dd2a18a2c');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 3','7fc497508a11492b8756f3d2f267ebf8');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/7fc497508a11492b8756f3d2f267ebf8/artifacts','7fc497508a11492b8756f3d2f267ebf8');
INSERT INTO "trace_tags" VALUES('team','t3','7fc497508a11492b8756f3d2f267ebf8');
INSERT INTO "trace_tags" VALUES('later','value','3dcdecbca5ff400f80293b57b5e97a5d');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn','tr-odd-00');
INSERT INTO "trace_tags" VALUES('other','kept','tr-odd-00');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé','tr-odd-01');
INSERT INTO "trace_tags" VALUES('other','kept','tr-odd-01');
INSERT INTO "trace_tags" VALUES('mlflow.traceName',NULL,'tr-odd-02');
INSERT INTO "trace_tags" VALUES('other','kept','tr-odd-02');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 3','tr-odd-03');
INSERT INTO "trace_tags" VALUES('other','kept','tr-odd-03');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 4','tr-odd-04');
INSERT INTO "trace_tags" VALUES('other','kept','tr-odd-04');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 5','tr-odd-05');
INSERT INTO "trace_tags" VALUES('other','kept','tr-odd-05');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 6','tr-odd-06');
INSERT INTO "trace_tags" VALUES('other','kept','tr-odd-06');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 7','tr-odd-07');
INSERT INTO "trace_tags" VALUES('other','kept','tr-odd-07');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 8','tr-odd-08');
INSERT INTO "trace_tags" VALUES('other','kept','tr-odd-08');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 9','tr-odd-09');
INSERT INTO "trace_tags" VALUES('other','kept','tr-odd-09');
CREATE INDEX index_metrics_run_uuid ON metrics (run_uuid);
CREATE INDEX index_latest_metrics_run_uuid ON latest_metrics (run_uuid);
CREATE INDEX index_inputs_input_uuid ON inputs (input_uuid);
CREATE INDEX index_inputs_destination_type_destination_id_source_type ON inputs (destination_type, destination_id, source_type);
CREATE INDEX index_params_run_uuid ON params (run_uuid);
CREATE INDEX index_trace_info_experiment_id_timestamp_ms ON trace_info (experiment_id, timestamp_ms);
CREATE INDEX index_trace_tags_request_id ON trace_tags (request_id);
CREATE INDEX index_trace_request_metadata_request_id ON trace_request_metadata (request_id);
CREATE INDEX index_tags_run_uuid ON tags (run_uuid);
CREATE INDEX index_datasets_dataset_uuid ON datasets (dataset_uuid);
CREATE INDEX index_datasets_experiment_id_dataset_source_type ON datasets (experiment_id, dataset_source_type);
CREATE INDEX index_logged_model_metrics_model_id ON logged_model_metrics (model_id);
COMMIT;
