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
INSERT INTO "datasets" VALUES('ba5f05cd4dd942899355fd0e2627f3a5',1,'data','digest','local','{"uri": "/data"}','{"columns": []}','{"num_rows": 3}');
INSERT INTO "datasets" VALUES('0f7f0893e8a44550a5646235e56e9729',1,'other','digest','s3','{"uri": "s3://b"}','zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',NULL);
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
INSERT INTO "experiments" VALUES(0,'Default','/home/me/mlruns/0','active',1795487507888,1795487507888);
INSERT INTO "experiments" VALUES(1,'experiment 0 – größer','file:///tmp/mlflow-files/0','active',1795487507918,1795487507918);
INSERT INTO "experiments" VALUES(2,'experiment 1 – größer','file:///tmp/mlflow-files/1','active',1795487508008,1795487508008);
INSERT INTO "experiments" VALUES(3,'experiment 2 – größer','file:///tmp/mlflow-files/2','active',1795487508083,1795487508083);
INSERT INTO "experiments" VALUES(4,'experiment 3 – größer','file:///tmp/mlflow-files/3','deleted',1795487508158,1795487508212);
INSERT INTO "experiments" VALUES(77,'bare',NULL,'active',NULL,NULL);
CREATE TABLE input_tags (
	input_uuid VARCHAR(36) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	value VARCHAR(500) NOT NULL, 
	CONSTRAINT input_tags_pk PRIMARY KEY (input_uuid, name)
);
INSERT INTO "input_tags" VALUES('815752fb568844f383ecdf2313d24621','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('a69f6eec712947b09d85a2f1689c0c0c','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('e21ff1c971544010918abed67d0575c7','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('ae423cf31cc345fab578ca6e4c0ebe32','mlflow.data.context','training');
CREATE TABLE inputs (
	input_uuid VARCHAR(36) NOT NULL, 
	source_type VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	destination_type VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, step BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT inputs_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id)
);
INSERT INTO "inputs" VALUES('815752fb568844f383ecdf2313d24621','DATASET','ba5f05cd4dd942899355fd0e2627f3a5','RUN','a9ba9b7987be4c669478d2264ac398bf',0);
INSERT INTO "inputs" VALUES('8dd24d73151647fea149e01a3da01742','DATASET','0f7f0893e8a44550a5646235e56e9729','RUN','a9ba9b7987be4c669478d2264ac398bf',0);
INSERT INTO "inputs" VALUES('a69f6eec712947b09d85a2f1689c0c0c','DATASET','ba5f05cd4dd942899355fd0e2627f3a5','RUN','adbd5ceaa9c44632bff3b318db8fe4e9',0);
INSERT INTO "inputs" VALUES('1d0cac9bae3a4151add364b6968413b9','DATASET','0f7f0893e8a44550a5646235e56e9729','RUN','adbd5ceaa9c44632bff3b318db8fe4e9',0);
INSERT INTO "inputs" VALUES('e21ff1c971544010918abed67d0575c7','DATASET','ba5f05cd4dd942899355fd0e2627f3a5','RUN','482034fc02b6421a83db919a8a2b695c',0);
INSERT INTO "inputs" VALUES('607d36e3410449519d9f59c443429ede','DATASET','0f7f0893e8a44550a5646235e56e9729','RUN','482034fc02b6421a83db919a8a2b695c',0);
INSERT INTO "inputs" VALUES('ae423cf31cc345fab578ca6e4c0ebe32','DATASET','ba5f05cd4dd942899355fd0e2627f3a5','RUN','56b4170a298e4ade8175c149774d29fd',0);
INSERT INTO "inputs" VALUES('3ec27ccc012245c0b5f0e02544901c7a','DATASET','0f7f0893e8a44550a5646235e56e9729','RUN','56b4170a298e4ade8175c149774d29fd',0);
INSERT INTO "inputs" VALUES('215fef10f366432dbc9173ea1996d54e','RUN_INPUT','56b4170a298e4ade8175c149774d29fd','MODEL_INPUT','m-e4e1cf5daaa3408cb1da6b30a16731f7',0);
INSERT INTO "inputs" VALUES('08c239326bfb4f3da22961316d558b30','RUN_OUTPUT','5d3062b15aee4b53b00b2098564b041d','MODEL_OUTPUT','m-e4e1cf5daaa3408cb1da6b30a16731f7',7);
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
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'a9ba9b7987be4c669478d2264ac398bf');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487508450,2,0,'a9ba9b7987be4c669478d2264ac398bf');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'adbd5ceaa9c44632bff3b318db8fe4e9');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487508583,2,0,'adbd5ceaa9c44632bff3b318db8fe4e9');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'482034fc02b6421a83db919a8a2b695c');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487508705,2,0,'482034fc02b6421a83db919a8a2b695c');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'56b4170a298e4ade8175c149774d29fd');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487508823,2,0,'56b4170a298e4ade8175c149774d29fd');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'5d3062b15aee4b53b00b2098564b041d');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487508940,2,0,'5d3062b15aee4b53b00b2098564b041d');
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'e4700f2b44a54d0c88538ffe0d5bd1a9');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487509156,2,0,'e4700f2b44a54d0c88538ffe0d5bd1a9');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'28e4e08dc96e4c78b6a0c2a2301285cd');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487509270,2,0,'28e4e08dc96e4c78b6a0c2a2301285cd');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'cdbc943b7d004582ae5dafe6a77b3a39');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487509385,2,0,'cdbc943b7d004582ae5dafe6a77b3a39');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'a95ec85541ed492cb3646db3764e57e2');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487509508,2,0,'a95ec85541ed492cb3646db3764e57e2');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'d65514a814154836bef748afe17cff8c');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487509632,2,0,'d65514a814154836bef748afe17cff8c');
INSERT INTO "latest_metrics" VALUES('accuracy',0.0,1795487514204,2,1,'a9ba9b7987be4c669478d2264ac398bf');
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
INSERT INTO "logged_model_metrics" VALUES('m-a3579c8b7a3f4ee39e61f4a67be69afc','accuracy',1795487514189,1,0.5,0,'a9ba9b7987be4c669478d2264ac398bf',NULL,NULL,NULL);
INSERT INTO "logged_model_metrics" VALUES('m-a3579c8b7a3f4ee39e61f4a67be69afc','accuracy',1795487514204,2,0.0,0,'a9ba9b7987be4c669478d2264ac398bf',NULL,NULL,NULL);
CREATE TABLE logged_model_params (
	model_id VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	param_key VARCHAR(255) NOT NULL, 
	param_value TEXT NOT NULL, 
	CONSTRAINT logged_model_params_pk PRIMARY KEY (model_id, param_key), 
	CONSTRAINT fk_logged_model_params_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CONSTRAINT fk_logged_model_params_model_id FOREIGN KEY(model_id) REFERENCES logged_models (model_id) ON DELETE CASCADE
);
INSERT INTO "logged_model_params" VALUES('m-a3579c8b7a3f4ee39e61f4a67be69afc',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-a3579c8b7a3f4ee39e61f4a67be69afc',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO "logged_model_params" VALUES('m-e4e1cf5daaa3408cb1da6b30a16731f7',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-e4e1cf5daaa3408cb1da6b30a16731f7',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO "logged_model_params" VALUES('m-5e7d5426a70242bf9577d7eee8f86953',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-5e7d5426a70242bf9577d7eee8f86953',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
CREATE TABLE logged_model_tags (
	model_id VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	tag_key VARCHAR(255) NOT NULL, 
	tag_value TEXT NOT NULL, 
	CONSTRAINT logged_model_tags_pk PRIMARY KEY (model_id, tag_key), 
	CONSTRAINT fk_logged_model_tags_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CONSTRAINT fk_logged_model_tags_model_id FOREIGN KEY(model_id) REFERENCES logged_models (model_id) ON DELETE CASCADE
);
INSERT INTO "logged_model_tags" VALUES('m-a3579c8b7a3f4ee39e61f4a67be69afc',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-a3579c8b7a3f4ee39e61f4a67be69afc',1,'more','tags');
INSERT INTO "logged_model_tags" VALUES('m-e4e1cf5daaa3408cb1da6b30a16731f7',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-e4e1cf5daaa3408cb1da6b30a16731f7',1,'more','tags');
INSERT INTO "logged_model_tags" VALUES('m-5e7d5426a70242bf9577d7eee8f86953',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-5e7d5426a70242bf9577d7eee8f86953',1,'more','tags');
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
INSERT INTO "logged_models" VALUES('m-a3579c8b7a3f4ee39e61f4a67be69afc',1,'logged-0','file:///tmp/mlflow-files/0/models/m-a3579c8b7a3f4ee39e61f4a67be69afc/artifacts',1795487514068,1795487514068,1,'active','agent','a9ba9b7987be4c669478d2264ac398bf',NULL);
INSERT INTO "logged_models" VALUES('m-e4e1cf5daaa3408cb1da6b30a16731f7',1,'logged-1','file:///tmp/mlflow-files/0/models/m-e4e1cf5daaa3408cb1da6b30a16731f7/artifacts',1795487514220,1795487514254,2,'active','agent','adbd5ceaa9c44632bff3b318db8fe4e9',NULL);
INSERT INTO "logged_models" VALUES('m-5e7d5426a70242bf9577d7eee8f86953',1,'logged-2','file:///tmp/mlflow-files/0/models/m-5e7d5426a70242bf9577d7eee8f86953/artifacts',1795487514374,1795487514428,1,'deleted','agent','482034fc02b6421a83db919a8a2b695c',NULL);
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
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'a9ba9b7987be4c669478d2264ac398bf',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'a9ba9b7987be4c669478d2264ac398bf',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'a9ba9b7987be4c669478d2264ac398bf',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487508353,'a9ba9b7987be4c669478d2264ac398bf',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487508382,'a9ba9b7987be4c669478d2264ac398bf',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487508413,'a9ba9b7987be4c669478d2264ac398bf',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487508430,'a9ba9b7987be4c669478d2264ac398bf',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487508450,'a9ba9b7987be4c669478d2264ac398bf',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'adbd5ceaa9c44632bff3b318db8fe4e9',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'adbd5ceaa9c44632bff3b318db8fe4e9',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'adbd5ceaa9c44632bff3b318db8fe4e9',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487508534,'adbd5ceaa9c44632bff3b318db8fe4e9',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487508548,'adbd5ceaa9c44632bff3b318db8fe4e9',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487508559,'adbd5ceaa9c44632bff3b318db8fe4e9',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487508570,'adbd5ceaa9c44632bff3b318db8fe4e9',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487508583,'adbd5ceaa9c44632bff3b318db8fe4e9',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'482034fc02b6421a83db919a8a2b695c',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'482034fc02b6421a83db919a8a2b695c',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'482034fc02b6421a83db919a8a2b695c',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487508656,'482034fc02b6421a83db919a8a2b695c',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487508668,'482034fc02b6421a83db919a8a2b695c',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487508680,'482034fc02b6421a83db919a8a2b695c',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487508689,'482034fc02b6421a83db919a8a2b695c',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487508705,'482034fc02b6421a83db919a8a2b695c',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'56b4170a298e4ade8175c149774d29fd',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'56b4170a298e4ade8175c149774d29fd',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'56b4170a298e4ade8175c149774d29fd',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487508786,'56b4170a298e4ade8175c149774d29fd',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487508794,'56b4170a298e4ade8175c149774d29fd',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487508804,'56b4170a298e4ade8175c149774d29fd',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487508812,'56b4170a298e4ade8175c149774d29fd',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487508823,'56b4170a298e4ade8175c149774d29fd',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'5d3062b15aee4b53b00b2098564b041d',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'5d3062b15aee4b53b00b2098564b041d',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'5d3062b15aee4b53b00b2098564b041d',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487508889,'5d3062b15aee4b53b00b2098564b041d',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487508898,'5d3062b15aee4b53b00b2098564b041d',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487508912,'5d3062b15aee4b53b00b2098564b041d',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487508930,'5d3062b15aee4b53b00b2098564b041d',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487508940,'5d3062b15aee4b53b00b2098564b041d',2,0);
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'e4700f2b44a54d0c88538ffe0d5bd1a9',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'e4700f2b44a54d0c88538ffe0d5bd1a9',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'e4700f2b44a54d0c88538ffe0d5bd1a9',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487509070,'e4700f2b44a54d0c88538ffe0d5bd1a9',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487509091,'e4700f2b44a54d0c88538ffe0d5bd1a9',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487509115,'e4700f2b44a54d0c88538ffe0d5bd1a9',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487509135,'e4700f2b44a54d0c88538ffe0d5bd1a9',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487509156,'e4700f2b44a54d0c88538ffe0d5bd1a9',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'28e4e08dc96e4c78b6a0c2a2301285cd',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'28e4e08dc96e4c78b6a0c2a2301285cd',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'28e4e08dc96e4c78b6a0c2a2301285cd',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487509218,'28e4e08dc96e4c78b6a0c2a2301285cd',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487509227,'28e4e08dc96e4c78b6a0c2a2301285cd',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487509236,'28e4e08dc96e4c78b6a0c2a2301285cd',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487509254,'28e4e08dc96e4c78b6a0c2a2301285cd',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487509270,'28e4e08dc96e4c78b6a0c2a2301285cd',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'cdbc943b7d004582ae5dafe6a77b3a39',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'cdbc943b7d004582ae5dafe6a77b3a39',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'cdbc943b7d004582ae5dafe6a77b3a39',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487509342,'cdbc943b7d004582ae5dafe6a77b3a39',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487509355,'cdbc943b7d004582ae5dafe6a77b3a39',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487509365,'cdbc943b7d004582ae5dafe6a77b3a39',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487509375,'cdbc943b7d004582ae5dafe6a77b3a39',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487509385,'cdbc943b7d004582ae5dafe6a77b3a39',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'a95ec85541ed492cb3646db3764e57e2',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'a95ec85541ed492cb3646db3764e57e2',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'a95ec85541ed492cb3646db3764e57e2',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487509456,'a95ec85541ed492cb3646db3764e57e2',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487509471,'a95ec85541ed492cb3646db3764e57e2',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487509482,'a95ec85541ed492cb3646db3764e57e2',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487509496,'a95ec85541ed492cb3646db3764e57e2',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487509508,'a95ec85541ed492cb3646db3764e57e2',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'d65514a814154836bef748afe17cff8c',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'d65514a814154836bef748afe17cff8c',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'d65514a814154836bef748afe17cff8c',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487509578,'d65514a814154836bef748afe17cff8c',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487509593,'d65514a814154836bef748afe17cff8c',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487509606,'d65514a814154836bef748afe17cff8c',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487509619,'d65514a814154836bef748afe17cff8c',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487509632,'d65514a814154836bef748afe17cff8c',2,0);
INSERT INTO "metrics" VALUES('accuracy',0.5,1795487514189,'a9ba9b7987be4c669478d2264ac398bf',1,0);
INSERT INTO "metrics" VALUES('accuracy',0.0,1795487514204,'a9ba9b7987be4c669478d2264ac398bf',2,1);
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
INSERT INTO "model_versions" VALUES('forecast',1,1795487509763,1795487509763,'a version',NULL,'None','s3://models/forecast/0','a9ba9b7987be4c669478d2264ac398bf','READY',NULL,'https://ci.example/1','s3://models/forecast/0');
INSERT INTO "model_versions" VALUES('forecast',2,1795487509780,1795487509993,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/1');
INSERT INTO "model_versions" VALUES('forecast',3,1795487509817,1795487509845,'a version',NULL,'Production','s3://models/forecast/2','482034fc02b6421a83db919a8a2b695c','READY',NULL,NULL,'s3://models/forecast/2');
INSERT INTO "model_versions" VALUES('forecast',4,1795487509858,1795487509875,'a version',NULL,'Archived','s3://models/forecast/3','56b4170a298e4ade8175c149774d29fd','READY',NULL,NULL,'s3://models/forecast/3');
INSERT INTO "model_versions" VALUES('forecast',5,1795487509884,1795487509884,'a version',NULL,'None','s3://models/forecast/4','5d3062b15aee4b53b00b2098564b041d','READY',NULL,NULL,'s3://models/forecast/4');
INSERT INTO "model_versions" VALUES('forecast',6,1795487509895,1795487510012,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/5');
INSERT INTO "model_versions" VALUES('churn/eu',1,1795487510030,1795487510030,'a version',NULL,'None','s3://models/churn/eu/0','a9ba9b7987be4c669478d2264ac398bf','READY',NULL,'https://ci.example/1','s3://models/churn/eu/0');
INSERT INTO "model_versions" VALUES('churn/eu',2,1795487510044,1795487510255,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/1');
INSERT INTO "model_versions" VALUES('churn/eu',3,1795487510077,1795487510094,'a version',NULL,'Production','s3://models/churn/eu/2','482034fc02b6421a83db919a8a2b695c','READY',NULL,NULL,'s3://models/churn/eu/2');
INSERT INTO "model_versions" VALUES('churn/eu',4,1795487510109,1795487510128,'a version',NULL,'Archived','s3://models/churn/eu/3','56b4170a298e4ade8175c149774d29fd','READY',NULL,NULL,'s3://models/churn/eu/3');
INSERT INTO "model_versions" VALUES('churn/eu',5,1795487510137,1795487510137,'a version',NULL,'None','s3://models/churn/eu/4','5d3062b15aee4b53b00b2098564b041d','READY',NULL,NULL,'s3://models/churn/eu/4');
INSERT INTO "model_versions" VALUES('churn/eu',6,1795487510148,1795487510286,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/5');
INSERT INTO "model_versions" VALUES('greeting',1,1795487514468,1795487514468,'better',NULL,'None','dummy-source',NULL,'READY',NULL,NULL,'dummy-source');
INSERT INTO "model_versions" VALUES('greeting',2,1795487514532,1795487514532,'better',NULL,'None','dummy-source',NULL,'READY',NULL,NULL,'dummy-source');
INSERT INTO "model_versions" VALUES('bare',5,1700000000000,NULL,NULL,NULL,'None',NULL,NULL,'READY',NULL,NULL,NULL);
CREATE TABLE "params" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000) NOT NULL, 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT param_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "params" VALUES('depth','0','a9ba9b7987be4c669478d2264ac398bf');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','a9ba9b7987be4c669478d2264ac398bf');
INSERT INTO "params" VALUES('depth','1','adbd5ceaa9c44632bff3b318db8fe4e9');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','adbd5ceaa9c44632bff3b318db8fe4e9');
INSERT INTO "params" VALUES('depth','2','482034fc02b6421a83db919a8a2b695c');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','482034fc02b6421a83db919a8a2b695c');
INSERT INTO "params" VALUES('depth','3','56b4170a298e4ade8175c149774d29fd');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','56b4170a298e4ade8175c149774d29fd');
INSERT INTO "params" VALUES('depth','4','5d3062b15aee4b53b00b2098564b041d');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','5d3062b15aee4b53b00b2098564b041d');
INSERT INTO "params" VALUES('depth','0','e4700f2b44a54d0c88538ffe0d5bd1a9');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','e4700f2b44a54d0c88538ffe0d5bd1a9');
INSERT INTO "params" VALUES('depth','1','28e4e08dc96e4c78b6a0c2a2301285cd');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','28e4e08dc96e4c78b6a0c2a2301285cd');
INSERT INTO "params" VALUES('depth','2','cdbc943b7d004582ae5dafe6a77b3a39');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','cdbc943b7d004582ae5dafe6a77b3a39');
INSERT INTO "params" VALUES('depth','3','a95ec85541ed492cb3646db3764e57e2');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','a95ec85541ed492cb3646db3764e57e2');
INSERT INTO "params" VALUES('depth','4','d65514a814154836bef748afe17cff8c');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','d65514a814154836bef748afe17cff8c');
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
INSERT INTO "registered_models" VALUES('forecast',1795487509751,1795487510012,'about forecast');
INSERT INTO "registered_models" VALUES('churn/eu',1795487510021,1795487510286,'about churn/eu');
INSERT INTO "registered_models" VALUES('greeting',1795487514447,1795487514532,'better');
INSERT INTO "registered_models" VALUES('bare',1700000000000,1700000000000,NULL);
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
INSERT INTO "runs" VALUES('a9ba9b7987be4c669478d2264ac398bf','mysterious-smelt-499','UNKNOWN','','','unknown','FINISHED',1700000000000,1795487508459,'','active','file:///tmp/mlflow-files/0/a9ba9b7987be4c669478d2264ac398bf/artifacts',1,NULL);
INSERT INTO "runs" VALUES('adbd5ceaa9c44632bff3b318db8fe4e9','rebellious-shoat-504','UNKNOWN','','','unknown','FAILED',1700000000001,1795487508604,'','deleted','file:///tmp/mlflow-files/0/adbd5ceaa9c44632bff3b318db8fe4e9/artifacts',1,1795487514640);
INSERT INTO "runs" VALUES('482034fc02b6421a83db919a8a2b695c','wise-cat-885','UNKNOWN','','','unknown','KILLED',1700000000002,1795487508711,'','active','file:///tmp/mlflow-files/0/482034fc02b6421a83db919a8a2b695c/artifacts',1,NULL);
INSERT INTO "runs" VALUES('56b4170a298e4ade8175c149774d29fd','luxuriant-wolf-540','UNKNOWN','','','unknown','FINISHED',1700000000003,1795487508833,'','active','file:///tmp/mlflow-files/0/56b4170a298e4ade8175c149774d29fd/artifacts',1,NULL);
INSERT INTO "runs" VALUES('5d3062b15aee4b53b00b2098564b041d','nebulous-bug-231','UNKNOWN','','','unknown','FAILED',1700000000004,1795487508960,'','active','file:///tmp/mlflow-files/0/5d3062b15aee4b53b00b2098564b041d/artifacts',1,NULL);
INSERT INTO "runs" VALUES('e4700f2b44a54d0c88538ffe0d5bd1a9','unequaled-whale-16','UNKNOWN','','','unknown','FINISHED',1700000000000,1795487509167,'','active','file:///tmp/mlflow-files/1/e4700f2b44a54d0c88538ffe0d5bd1a9/artifacts',2,NULL);
INSERT INTO "runs" VALUES('28e4e08dc96e4c78b6a0c2a2301285cd','crawling-pug-678','UNKNOWN','','','unknown','FAILED',1700000000001,1795487509286,'','active','file:///tmp/mlflow-files/1/28e4e08dc96e4c78b6a0c2a2301285cd/artifacts',2,NULL);
INSERT INTO "runs" VALUES('cdbc943b7d004582ae5dafe6a77b3a39','dashing-hound-731','UNKNOWN','','','unknown','KILLED',1700000000002,1795487509396,'','deleted','file:///tmp/mlflow-files/1/cdbc943b7d004582ae5dafe6a77b3a39/artifacts',2,1795487514653);
INSERT INTO "runs" VALUES('a95ec85541ed492cb3646db3764e57e2','capricious-skink-726','UNKNOWN','','','unknown','FINISHED',1700000000003,1795487509520,'','active','file:///tmp/mlflow-files/1/a95ec85541ed492cb3646db3764e57e2/artifacts',2,NULL);
INSERT INTO "runs" VALUES('d65514a814154836bef748afe17cff8c','bold-doe-199','UNKNOWN','','','unknown','FAILED',1700000000004,1795487509643,'','active','file:///tmp/mlflow-files/1/d65514a814154836bef748afe17cff8c/artifacts',2,NULL);
INSERT INTO "runs" VALUES('00000000000000000000000000000000',NULL,NULL,NULL,NULL,'','RUNNING',1700000000000,NULL,NULL,'active',NULL,0,NULL);
CREATE TABLE "tags" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000), 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT tag_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "tags" VALUES('mlflow.runName','mysterious-smelt-499','a9ba9b7987be4c669478d2264ac398bf');
INSERT INTO "tags" VALUES('kind','kind 0','a9ba9b7987be4c669478d2264ac398bf');
INSERT INTO "tags" VALUES('long','yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy','a9ba9b7987be4c669478d2264ac398bf');
INSERT INTO "tags" VALUES('mlflow.parentRunId','a9ba9b7987be4c669478d2264ac398bf','adbd5ceaa9c44632bff3b318db8fe4e9');
INSERT INTO "tags" VALUES('mlflow.runName','rebellious-shoat-504','adbd5ceaa9c44632bff3b318db8fe4e9');
INSERT INTO "tags" VALUES('kind','kind 1','adbd5ceaa9c44632bff3b318db8fe4e9');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','adbd5ceaa9c44632bff3b318db8fe4e9');
INSERT INTO "tags" VALUES('mlflow.runName','wise-cat-885','482034fc02b6421a83db919a8a2b695c');
INSERT INTO "tags" VALUES('kind','kind 2','482034fc02b6421a83db919a8a2b695c');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','482034fc02b6421a83db919a8a2b695c');
INSERT INTO "tags" VALUES('mlflow.parentRunId','482034fc02b6421a83db919a8a2b695c','56b4170a298e4ade8175c149774d29fd');
INSERT INTO "tags" VALUES('mlflow.runName','luxuriant-wolf-540','56b4170a298e4ade8175c149774d29fd');
INSERT INTO "tags" VALUES('kind','kind 3','56b4170a298e4ade8175c149774d29fd');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','56b4170a298e4ade8175c149774d29fd');
INSERT INTO "tags" VALUES('mlflow.runName','nebulous-bug-231','5d3062b15aee4b53b00b2098564b041d');
INSERT INTO "tags" VALUES('kind','kind 4','5d3062b15aee4b53b00b2098564b041d');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','5d3062b15aee4b53b00b2098564b041d');
INSERT INTO "tags" VALUES('mlflow.runName','unequaled-whale-16','e4700f2b44a54d0c88538ffe0d5bd1a9');
INSERT INTO "tags" VALUES('kind','kind 0','e4700f2b44a54d0c88538ffe0d5bd1a9');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','e4700f2b44a54d0c88538ffe0d5bd1a9');
INSERT INTO "tags" VALUES('mlflow.parentRunId','e4700f2b44a54d0c88538ffe0d5bd1a9','28e4e08dc96e4c78b6a0c2a2301285cd');
INSERT INTO "tags" VALUES('mlflow.runName','crawling-pug-678','28e4e08dc96e4c78b6a0c2a2301285cd');
INSERT INTO "tags" VALUES('kind','kind 1','28e4e08dc96e4c78b6a0c2a2301285cd');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','28e4e08dc96e4c78b6a0c2a2301285cd');
INSERT INTO "tags" VALUES('mlflow.runName','dashing-hound-731','cdbc943b7d004582ae5dafe6a77b3a39');
INSERT INTO "tags" VALUES('kind','kind 2','cdbc943b7d004582ae5dafe6a77b3a39');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','cdbc943b7d004582ae5dafe6a77b3a39');
INSERT INTO "tags" VALUES('mlflow.parentRunId','cdbc943b7d004582ae5dafe6a77b3a39','a95ec85541ed492cb3646db3764e57e2');
INSERT INTO "tags" VALUES('mlflow.runName','capricious-skink-726','a95ec85541ed492cb3646db3764e57e2');
INSERT INTO "tags" VALUES('kind','kind 3','a95ec85541ed492cb3646db3764e57e2');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','a95ec85541ed492cb3646db3764e57e2');
INSERT INTO "tags" VALUES('mlflow.runName','bold-doe-199','d65514a814154836bef748afe17cff8c');
INSERT INTO "tags" VALUES('kind','kind 4','d65514a814154836bef748afe17cff8c');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','d65514a814154836bef748afe17cff8c');
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
INSERT INTO "trace_info" VALUES('f34fc058779c4743a0f5c98548fbf9d8',1,1795487511284,179,'OK');
INSERT INTO "trace_info" VALUES('2a602a8578e44ff190915e2f92a80592',2,1795487511592,55,'ERROR');
INSERT INTO "trace_info" VALUES('1897f1195e2a4f248d98a16fbdde1a88',1,1795487511722,19,'OK');
INSERT INTO "trace_info" VALUES('44d2ab2e8d1b4c7281815156ac6a0b61',2,1795487511823,57,'ERROR');
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
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','f34fc058779c4743a0f5c98548fbf9d8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','f34fc058779c4743a0f5c98548fbf9d8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','f34fc058779c4743a0f5c98548fbf9d8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','f34fc058779c4743a0f5c98548fbf9d8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','f34fc058779c4743a0f5c98548fbf9d8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','f34fc058779c4743a0f5c98548fbf9d8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','f34fc058779c4743a0f5c98548fbf9d8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 0}','f34fc058779c4743a0f5c98548fbf9d8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 0}','f34fc058779c4743a0f5c98548fbf9d8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}','f34fc058779c4743a0f5c98548fbf9d8');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','2a602a8578e44ff190915e2f92a80592');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','2a602a8578e44ff190915e2f92a80592');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','2a602a8578e44ff190915e2f92a80592');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','2a602a8578e44ff190915e2f92a80592');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','2a602a8578e44ff190915e2f92a80592');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','2a602a8578e44ff190915e2f92a80592');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','2a602a8578e44ff190915e2f92a80592');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 1}','2a602a8578e44ff190915e2f92a80592');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 1}','2a602a8578e44ff190915e2f92a80592');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 11, "output_tokens": 5, "total_tokens": 16}','2a602a8578e44ff190915e2f92a80592');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','1897f1195e2a4f248d98a16fbdde1a88');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','1897f1195e2a4f248d98a16fbdde1a88');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','1897f1195e2a4f248d98a16fbdde1a88');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','1897f1195e2a4f248d98a16fbdde1a88');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','1897f1195e2a4f248d98a16fbdde1a88');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','1897f1195e2a4f248d98a16fbdde1a88');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','1897f1195e2a4f248d98a16fbdde1a88');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 2}','1897f1195e2a4f248d98a16fbdde1a88');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 2}','1897f1195e2a4f248d98a16fbdde1a88');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 12, "output_tokens": 5, "total_tokens": 17}','1897f1195e2a4f248d98a16fbdde1a88');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','44d2ab2e8d1b4c7281815156ac6a0b61');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','44d2ab2e8d1b4c7281815156ac6a0b61');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','44d2ab2e8d1b4c7281815156ac6a0b61');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','44d2ab2e8d1b4c7281815156ac6a0b61');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','44d2ab2e8d1b4c7281815156ac6a0b61');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','44d2ab2e8d1b4c7281815156ac6a0b61');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','44d2ab2e8d1b4c7281815156ac6a0b61');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 3}','44d2ab2e8d1b4c7281815156ac6a0b61');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 3}','44d2ab2e8d1b4c7281815156ac6a0b61');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 13, "output_tokens": 5, "total_tokens": 18}','44d2ab2e8d1b4c7281815156ac6a0b61');
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
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 0','f34fc058779c4743a0f5c98548fbf9d8');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/f34fc058779c4743a0f5c98548fbf9d8/artifacts','f34fc058779c4743a0f5c98548fbf9d8');
INSERT INTO "trace_tags" VALUES('team','t0','f34fc058779c4743a0f5c98548fbf9d8');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 1','2a602a8578e44ff190915e2f92a80592');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/2a602a8578e44ff190915e2f92a80592/artifacts','2a602a8578e44ff190915e2f92a80592');
INSERT INTO "trace_tags" VALUES('team','t1','2a602a8578e44ff190915e2f92a80592');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 2','1897f1195e2a4f248d98a16fbdde1a88');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/1897f1195e2a4f248d98a16fbdde1a88/artifacts','1897f1195e2a4f248d98a16fbdde1a88');
INSERT INTO "trace_tags" VALUES('team','t2','1897f1195e2a4f248d98a16fbdde1a88');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 3','44d2ab2e8d1b4c7281815156ac6a0b61');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/44d2ab2e8d1b4c7281815156ac6a0b61/artifacts','44d2ab2e8d1b4c7281815156ac6a0b61');
INSERT INTO "trace_tags" VALUES('team','t3','44d2ab2e8d1b4c7281815156ac6a0b61');
INSERT INTO "trace_tags" VALUES('later','value','f34fc058779c4743a0f5c98548fbf9d8');
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
CREATE INDEX index_datasets_experiment_id_dataset_source_type ON datasets (experiment_id, dataset_source_type);
CREATE INDEX index_datasets_dataset_uuid ON datasets (dataset_uuid);
CREATE INDEX index_logged_model_metrics_model_id ON logged_model_metrics (model_id);
COMMIT;
