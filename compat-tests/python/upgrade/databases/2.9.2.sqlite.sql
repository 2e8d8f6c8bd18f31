BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('acf3f17fdcc7');
CREATE TABLE datasets (
	dataset_uuid VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	name VARCHAR(500) NOT NULL, 
	digest VARCHAR(36) NOT NULL, 
	dataset_source_type VARCHAR(36) NOT NULL, 
	dataset_source TEXT NOT NULL, 
	dataset_schema TEXT, 
	dataset_profile TEXT, 
	CONSTRAINT dataset_pk PRIMARY KEY (experiment_id, name, digest), 
	FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id)
);
INSERT INTO "datasets" VALUES('63da6c48a1574b9db619239a337a9f88',1,'data','digest','local','{"uri": "/data"}','{"columns": []}','{"num_rows": 3}');
INSERT INTO "datasets" VALUES('0c3d2cbc843c419e9c5fb33f69ebdf31',1,'other','digest','s3','{"uri": "s3://b"}','zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',NULL);
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
INSERT INTO "experiments" VALUES(0,'Default','/home/me/mlruns/0','active',1795486650968,1795486650968);
INSERT INTO "experiments" VALUES(1,'experiment 0 – größer','file:///tmp/mlflow-files/0','active',1795486650994,1795486650994);
INSERT INTO "experiments" VALUES(2,'experiment 1 – größer','file:///tmp/mlflow-files/1','active',1795486651055,1795486651055);
INSERT INTO "experiments" VALUES(3,'experiment 2 – größer','file:///tmp/mlflow-files/2','active',1795486651079,1795486651079);
INSERT INTO "experiments" VALUES(4,'experiment 3 – größer','file:///tmp/mlflow-files/3','deleted',1795486651097,1795486651128);
INSERT INTO "experiments" VALUES(77,'bare',NULL,NULL,NULL,NULL);
CREATE TABLE input_tags (
	input_uuid VARCHAR(36) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	value VARCHAR(500) NOT NULL, 
	CONSTRAINT input_tags_pk PRIMARY KEY (input_uuid, name)
);
INSERT INTO "input_tags" VALUES('859426036da744c98de0478fd704ce25','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('cbf2d74a62544f948141754a074fbe2f','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('2793118b78b145d1bd03c8121e8be2f7','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('c935bd46ac9341a19488e5af9fd359e4','mlflow.data.context','training');
CREATE TABLE inputs (
	input_uuid VARCHAR(36) NOT NULL, 
	source_type VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	destination_type VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, 
	CONSTRAINT inputs_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id)
);
INSERT INTO "inputs" VALUES('859426036da744c98de0478fd704ce25','DATASET','63da6c48a1574b9db619239a337a9f88','RUN','d67a8d3e8e8545bbbdf2b7c7f62f387f');
INSERT INTO "inputs" VALUES('2425a275b7d7410e9fb5059e0ed816c0','DATASET','0c3d2cbc843c419e9c5fb33f69ebdf31','RUN','d67a8d3e8e8545bbbdf2b7c7f62f387f');
INSERT INTO "inputs" VALUES('cbf2d74a62544f948141754a074fbe2f','DATASET','63da6c48a1574b9db619239a337a9f88','RUN','99147ef751a24cdc8e7c88cec23ad539');
INSERT INTO "inputs" VALUES('70f7272c799040b08e481b9c0e696c1d','DATASET','0c3d2cbc843c419e9c5fb33f69ebdf31','RUN','99147ef751a24cdc8e7c88cec23ad539');
INSERT INTO "inputs" VALUES('2793118b78b145d1bd03c8121e8be2f7','DATASET','63da6c48a1574b9db619239a337a9f88','RUN','4f13fce295f64e74ad388580460b2a8b');
INSERT INTO "inputs" VALUES('312105e260cf4a3db740ebfe1096b00d','DATASET','0c3d2cbc843c419e9c5fb33f69ebdf31','RUN','4f13fce295f64e74ad388580460b2a8b');
INSERT INTO "inputs" VALUES('c935bd46ac9341a19488e5af9fd359e4','DATASET','63da6c48a1574b9db619239a337a9f88','RUN','18550f40a8f7456db69801efc12eb706');
INSERT INTO "inputs" VALUES('8d29809376f84e1d8d775f88dd149312','DATASET','0c3d2cbc843c419e9c5fb33f69ebdf31','RUN','18550f40a8f7456db69801efc12eb706');
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
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'d67a8d3e8e8545bbbdf2b7c7f62f387f');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486651293,2,0,'d67a8d3e8e8545bbbdf2b7c7f62f387f');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'99147ef751a24cdc8e7c88cec23ad539');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486651434,2,0,'99147ef751a24cdc8e7c88cec23ad539');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'4f13fce295f64e74ad388580460b2a8b');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486651622,2,0,'4f13fce295f64e74ad388580460b2a8b');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'18550f40a8f7456db69801efc12eb706');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486651676,2,0,'18550f40a8f7456db69801efc12eb706');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'0f87bda546a4497a924bf2115636b235');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486651723,2,0,'0f87bda546a4497a924bf2115636b235');
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'8080f6eef7814b4eb7fc1e97813438cd');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486651769,2,0,'8080f6eef7814b4eb7fc1e97813438cd');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'c4040a0cee87439e813247b6b1451927');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486651814,2,0,'c4040a0cee87439e813247b6b1451927');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'fb1eba271f034379a7d6222a15237e6f');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486651882,2,0,'fb1eba271f034379a7d6222a15237e6f');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'36845dafff204c38841a05c270acc638');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486651949,2,0,'36845dafff204c38841a05c270acc638');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'c47cd629b39b46978732616d8a573219');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486652057,2,0,'c47cd629b39b46978732616d8a573219');
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
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'d67a8d3e8e8545bbbdf2b7c7f62f387f',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'d67a8d3e8e8545bbbdf2b7c7f62f387f',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'d67a8d3e8e8545bbbdf2b7c7f62f387f',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651240,'d67a8d3e8e8545bbbdf2b7c7f62f387f',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486651246,'d67a8d3e8e8545bbbdf2b7c7f62f387f',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486651258,'d67a8d3e8e8545bbbdf2b7c7f62f387f',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651264,'d67a8d3e8e8545bbbdf2b7c7f62f387f',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486651293,'d67a8d3e8e8545bbbdf2b7c7f62f387f',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'99147ef751a24cdc8e7c88cec23ad539',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'99147ef751a24cdc8e7c88cec23ad539',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'99147ef751a24cdc8e7c88cec23ad539',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651399,'99147ef751a24cdc8e7c88cec23ad539',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486651410,'99147ef751a24cdc8e7c88cec23ad539',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486651418,'99147ef751a24cdc8e7c88cec23ad539',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651427,'99147ef751a24cdc8e7c88cec23ad539',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486651434,'99147ef751a24cdc8e7c88cec23ad539',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'4f13fce295f64e74ad388580460b2a8b',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'4f13fce295f64e74ad388580460b2a8b',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'4f13fce295f64e74ad388580460b2a8b',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651534,'4f13fce295f64e74ad388580460b2a8b',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486651550,'4f13fce295f64e74ad388580460b2a8b',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486651574,'4f13fce295f64e74ad388580460b2a8b',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651594,'4f13fce295f64e74ad388580460b2a8b',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486651622,'4f13fce295f64e74ad388580460b2a8b',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'18550f40a8f7456db69801efc12eb706',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'18550f40a8f7456db69801efc12eb706',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'18550f40a8f7456db69801efc12eb706',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651659,'18550f40a8f7456db69801efc12eb706',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486651663,'18550f40a8f7456db69801efc12eb706',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486651668,'18550f40a8f7456db69801efc12eb706',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651672,'18550f40a8f7456db69801efc12eb706',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486651676,'18550f40a8f7456db69801efc12eb706',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'0f87bda546a4497a924bf2115636b235',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'0f87bda546a4497a924bf2115636b235',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'0f87bda546a4497a924bf2115636b235',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651705,'0f87bda546a4497a924bf2115636b235',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486651710,'0f87bda546a4497a924bf2115636b235',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486651714,'0f87bda546a4497a924bf2115636b235',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651719,'0f87bda546a4497a924bf2115636b235',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486651723,'0f87bda546a4497a924bf2115636b235',2,0);
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'8080f6eef7814b4eb7fc1e97813438cd',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'8080f6eef7814b4eb7fc1e97813438cd',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'8080f6eef7814b4eb7fc1e97813438cd',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651751,'8080f6eef7814b4eb7fc1e97813438cd',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486651755,'8080f6eef7814b4eb7fc1e97813438cd',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486651760,'8080f6eef7814b4eb7fc1e97813438cd',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651764,'8080f6eef7814b4eb7fc1e97813438cd',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486651769,'8080f6eef7814b4eb7fc1e97813438cd',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'c4040a0cee87439e813247b6b1451927',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'c4040a0cee87439e813247b6b1451927',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'c4040a0cee87439e813247b6b1451927',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651796,'c4040a0cee87439e813247b6b1451927',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486651800,'c4040a0cee87439e813247b6b1451927',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486651805,'c4040a0cee87439e813247b6b1451927',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651809,'c4040a0cee87439e813247b6b1451927',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486651814,'c4040a0cee87439e813247b6b1451927',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'fb1eba271f034379a7d6222a15237e6f',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'fb1eba271f034379a7d6222a15237e6f',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'fb1eba271f034379a7d6222a15237e6f',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651840,'fb1eba271f034379a7d6222a15237e6f',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486651844,'fb1eba271f034379a7d6222a15237e6f',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486651849,'fb1eba271f034379a7d6222a15237e6f',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651873,'fb1eba271f034379a7d6222a15237e6f',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486651882,'fb1eba271f034379a7d6222a15237e6f',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'36845dafff204c38841a05c270acc638',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'36845dafff204c38841a05c270acc638',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'36845dafff204c38841a05c270acc638',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651926,'36845dafff204c38841a05c270acc638',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486651934,'36845dafff204c38841a05c270acc638',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486651940,'36845dafff204c38841a05c270acc638',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651945,'36845dafff204c38841a05c270acc638',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486651949,'36845dafff204c38841a05c270acc638',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'c47cd629b39b46978732616d8a573219',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'c47cd629b39b46978732616d8a573219',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'c47cd629b39b46978732616d8a573219',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486651976,'c47cd629b39b46978732616d8a573219',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486651985,'c47cd629b39b46978732616d8a573219',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486652009,'c47cd629b39b46978732616d8a573219',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486652033,'c47cd629b39b46978732616d8a573219',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486652057,'c47cd629b39b46978732616d8a573219',2,0);
CREATE TABLE model_version_tags (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(5000), 
	name VARCHAR(256) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT model_version_tag_pk PRIMARY KEY ("key", name, version), 
	FOREIGN KEY(name, version) REFERENCES model_versions (name, version) ON UPDATE cascade
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
INSERT INTO "model_versions" VALUES('forecast',1,1795486652221,1795486652221,'a version',NULL,'None','s3://models/forecast/0','d67a8d3e8e8545bbbdf2b7c7f62f387f','READY',NULL,'https://ci.example/1','s3://models/forecast/0');
INSERT INTO "model_versions" VALUES('forecast',2,1795486652229,1795486652338,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/1');
INSERT INTO "model_versions" VALUES('forecast',3,1795486652243,1795486652249,'a version',NULL,'Production','s3://models/forecast/2','4f13fce295f64e74ad388580460b2a8b','READY',NULL,NULL,'s3://models/forecast/2');
INSERT INTO "model_versions" VALUES('forecast',4,1795486652254,1795486652258,'a version',NULL,'Archived','s3://models/forecast/3','18550f40a8f7456db69801efc12eb706','READY',NULL,NULL,'s3://models/forecast/3');
INSERT INTO "model_versions" VALUES('forecast',5,1795486652263,1795486652263,'a version',NULL,'None','s3://models/forecast/4','0f87bda546a4497a924bf2115636b235','READY',NULL,NULL,'s3://models/forecast/4');
INSERT INTO "model_versions" VALUES('forecast',6,1795486652269,1795486652358,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/5');
INSERT INTO "model_versions" VALUES('churn/eu',1,1795486652402,1795486652402,'a version',NULL,'None','s3://models/churn/eu/0','d67a8d3e8e8545bbbdf2b7c7f62f387f','READY',NULL,'https://ci.example/1','s3://models/churn/eu/0');
INSERT INTO "model_versions" VALUES('churn/eu',2,1795486652426,1795486652516,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/1');
INSERT INTO "model_versions" VALUES('churn/eu',3,1795486652474,1795486652480,'a version',NULL,'Production','s3://models/churn/eu/2','4f13fce295f64e74ad388580460b2a8b','READY',NULL,NULL,'s3://models/churn/eu/2');
INSERT INTO "model_versions" VALUES('churn/eu',4,1795486652485,1795486652490,'a version',NULL,'Archived','s3://models/churn/eu/3','18550f40a8f7456db69801efc12eb706','READY',NULL,NULL,'s3://models/churn/eu/3');
INSERT INTO "model_versions" VALUES('churn/eu',5,1795486652495,1795486652495,'a version',NULL,'None','s3://models/churn/eu/4','0f87bda546a4497a924bf2115636b235','READY',NULL,NULL,'s3://models/churn/eu/4');
INSERT INTO "model_versions" VALUES('churn/eu',6,1795486652500,1795486652520,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/5');
INSERT INTO "model_versions" VALUES('bare',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "params" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000) NOT NULL, 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT param_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "params" VALUES('depth','0','d67a8d3e8e8545bbbdf2b7c7f62f387f');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','d67a8d3e8e8545bbbdf2b7c7f62f387f');
INSERT INTO "params" VALUES('depth','1','99147ef751a24cdc8e7c88cec23ad539');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','99147ef751a24cdc8e7c88cec23ad539');
INSERT INTO "params" VALUES('depth','2','4f13fce295f64e74ad388580460b2a8b');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','4f13fce295f64e74ad388580460b2a8b');
INSERT INTO "params" VALUES('depth','3','18550f40a8f7456db69801efc12eb706');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','18550f40a8f7456db69801efc12eb706');
INSERT INTO "params" VALUES('depth','4','0f87bda546a4497a924bf2115636b235');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','0f87bda546a4497a924bf2115636b235');
INSERT INTO "params" VALUES('depth','0','8080f6eef7814b4eb7fc1e97813438cd');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','8080f6eef7814b4eb7fc1e97813438cd');
INSERT INTO "params" VALUES('depth','1','c4040a0cee87439e813247b6b1451927');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','c4040a0cee87439e813247b6b1451927');
INSERT INTO "params" VALUES('depth','2','fb1eba271f034379a7d6222a15237e6f');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','fb1eba271f034379a7d6222a15237e6f');
INSERT INTO "params" VALUES('depth','3','36845dafff204c38841a05c270acc638');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','36845dafff204c38841a05c270acc638');
INSERT INTO "params" VALUES('depth','4','c47cd629b39b46978732616d8a573219');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','c47cd629b39b46978732616d8a573219');
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
CREATE TABLE registered_model_tags (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(5000), 
	name VARCHAR(256) NOT NULL, 
	CONSTRAINT registered_model_tag_pk PRIMARY KEY ("key", name), 
	FOREIGN KEY(name) REFERENCES registered_models (name) ON UPDATE cascade
);
INSERT INTO "registered_model_tags" VALUES('owner','me','forecast');
INSERT INTO "registered_model_tags" VALUES('owner','me','churn/eu');
CREATE TABLE registered_models (
	name VARCHAR(256) NOT NULL, 
	creation_time BIGINT, 
	last_updated_time BIGINT, 
	description VARCHAR(5000), 
	CONSTRAINT registered_model_pk PRIMARY KEY (name), 
	UNIQUE (name)
);
INSERT INTO "registered_models" VALUES('forecast',1795486652208,1795486652358,'about forecast');
INSERT INTO "registered_models" VALUES('churn/eu',1795486652382,1795486652520,'about churn/eu');
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
	CONSTRAINT source_type CHECK (source_type IN ('NOTEBOOK', 'JOB', 'LOCAL', 'UNKNOWN', 'PROJECT')), 
	CONSTRAINT runs_lifecycle_stage CHECK (lifecycle_stage IN ('active', 'deleted')), 
	FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CHECK (status IN ('SCHEDULED', 'FAILED', 'FINISHED', 'RUNNING', 'KILLED'))
);
INSERT INTO "runs" VALUES('d67a8d3e8e8545bbbdf2b7c7f62f387f','sincere-gnu-263','UNKNOWN','','','unknown','FINISHED',1700000000000,1795486651321,'','active','file:///tmp/mlflow-files/0/d67a8d3e8e8545bbbdf2b7c7f62f387f/artifacts',1,NULL);
INSERT INTO "runs" VALUES('99147ef751a24cdc8e7c88cec23ad539','blushing-trout-452','UNKNOWN','','','unknown','FAILED',1700000000001,1795486651462,'','deleted','file:///tmp/mlflow-files/0/99147ef751a24cdc8e7c88cec23ad539/artifacts',1,1795486652612);
INSERT INTO "runs" VALUES('4f13fce295f64e74ad388580460b2a8b','redolent-turtle-559','UNKNOWN','','','unknown','KILLED',1700000000002,1795486651628,'','active','file:///tmp/mlflow-files/0/4f13fce295f64e74ad388580460b2a8b/artifacts',1,NULL);
INSERT INTO "runs" VALUES('18550f40a8f7456db69801efc12eb706','masked-ape-182','UNKNOWN','','','unknown','FINISHED',1700000000003,1795486651681,'','active','file:///tmp/mlflow-files/0/18550f40a8f7456db69801efc12eb706/artifacts',1,NULL);
INSERT INTO "runs" VALUES('0f87bda546a4497a924bf2115636b235','colorful-mole-729','UNKNOWN','','','unknown','FAILED',1700000000004,1795486651728,'','active','file:///tmp/mlflow-files/0/0f87bda546a4497a924bf2115636b235/artifacts',1,NULL);
INSERT INTO "runs" VALUES('8080f6eef7814b4eb7fc1e97813438cd','rare-mare-326','UNKNOWN','','','unknown','FINISHED',1700000000000,1795486651773,'','active','file:///tmp/mlflow-files/1/8080f6eef7814b4eb7fc1e97813438cd/artifacts',2,NULL);
INSERT INTO "runs" VALUES('c4040a0cee87439e813247b6b1451927','silent-fawn-319','UNKNOWN','','','unknown','FAILED',1700000000001,1795486651818,'','active','file:///tmp/mlflow-files/1/c4040a0cee87439e813247b6b1451927/artifacts',2,NULL);
INSERT INTO "runs" VALUES('fb1eba271f034379a7d6222a15237e6f','caring-bee-466','UNKNOWN','','','unknown','KILLED',1700000000002,1795486651894,'','deleted','file:///tmp/mlflow-files/1/fb1eba271f034379a7d6222a15237e6f/artifacts',2,1795486652615);
INSERT INTO "runs" VALUES('36845dafff204c38841a05c270acc638','big-asp-340','UNKNOWN','','','unknown','FINISHED',1700000000003,1795486651954,'','active','file:///tmp/mlflow-files/1/36845dafff204c38841a05c270acc638/artifacts',2,NULL);
INSERT INTO "runs" VALUES('c47cd629b39b46978732616d8a573219','judicious-croc-203','UNKNOWN','','','unknown','FAILED',1700000000004,1795486652074,'','active','file:///tmp/mlflow-files/1/c47cd629b39b46978732616d8a573219/artifacts',2,NULL);
INSERT INTO "runs" VALUES('00000000000000000000000000000000',NULL,'NOTEBOOK',NULL,NULL,NULL,'RUNNING',NULL,NULL,NULL,'active',NULL,0,NULL);
CREATE TABLE "tags" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(5000), 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT tag_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "tags" VALUES('mlflow.runName','sincere-gnu-263','d67a8d3e8e8545bbbdf2b7c7f62f387f');
INSERT INTO "tags" VALUES('kind','kind 0','d67a8d3e8e8545bbbdf2b7c7f62f387f');
INSERT INTO "tags" VALUES('long','yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy','d67a8d3e8e8545bbbdf2b7c7f62f387f');
INSERT INTO "tags" VALUES('mlflow.parentRunId','d67a8d3e8e8545bbbdf2b7c7f62f387f','99147ef751a24cdc8e7c88cec23ad539');
INSERT INTO "tags" VALUES('mlflow.runName','blushing-trout-452','99147ef751a24cdc8e7c88cec23ad539');
INSERT INTO "tags" VALUES('kind','kind 1','99147ef751a24cdc8e7c88cec23ad539');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','99147ef751a24cdc8e7c88cec23ad539');
INSERT INTO "tags" VALUES('mlflow.runName','redolent-turtle-559','4f13fce295f64e74ad388580460b2a8b');
INSERT INTO "tags" VALUES('kind','kind 2','4f13fce295f64e74ad388580460b2a8b');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','4f13fce295f64e74ad388580460b2a8b');
INSERT INTO "tags" VALUES('mlflow.parentRunId','4f13fce295f64e74ad388580460b2a8b','18550f40a8f7456db69801efc12eb706');
INSERT INTO "tags" VALUES('mlflow.runName','masked-ape-182','18550f40a8f7456db69801efc12eb706');
INSERT INTO "tags" VALUES('kind','kind 3','18550f40a8f7456db69801efc12eb706');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','18550f40a8f7456db69801efc12eb706');
INSERT INTO "tags" VALUES('mlflow.runName','colorful-mole-729','0f87bda546a4497a924bf2115636b235');
INSERT INTO "tags" VALUES('kind','kind 4','0f87bda546a4497a924bf2115636b235');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','0f87bda546a4497a924bf2115636b235');
INSERT INTO "tags" VALUES('mlflow.runName','rare-mare-326','8080f6eef7814b4eb7fc1e97813438cd');
INSERT INTO "tags" VALUES('kind','kind 0','8080f6eef7814b4eb7fc1e97813438cd');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','8080f6eef7814b4eb7fc1e97813438cd');
INSERT INTO "tags" VALUES('mlflow.parentRunId','8080f6eef7814b4eb7fc1e97813438cd','c4040a0cee87439e813247b6b1451927');
INSERT INTO "tags" VALUES('mlflow.runName','silent-fawn-319','c4040a0cee87439e813247b6b1451927');
INSERT INTO "tags" VALUES('kind','kind 1','c4040a0cee87439e813247b6b1451927');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','c4040a0cee87439e813247b6b1451927');
INSERT INTO "tags" VALUES('mlflow.runName','caring-bee-466','fb1eba271f034379a7d6222a15237e6f');
INSERT INTO "tags" VALUES('kind','kind 2','fb1eba271f034379a7d6222a15237e6f');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','fb1eba271f034379a7d6222a15237e6f');
INSERT INTO "tags" VALUES('mlflow.parentRunId','fb1eba271f034379a7d6222a15237e6f','36845dafff204c38841a05c270acc638');
INSERT INTO "tags" VALUES('mlflow.runName','big-asp-340','36845dafff204c38841a05c270acc638');
INSERT INTO "tags" VALUES('kind','kind 3','36845dafff204c38841a05c270acc638');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','36845dafff204c38841a05c270acc638');
INSERT INTO "tags" VALUES('mlflow.runName','judicious-croc-203','c47cd629b39b46978732616d8a573219');
INSERT INTO "tags" VALUES('kind','kind 4','c47cd629b39b46978732616d8a573219');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','c47cd629b39b46978732616d8a573219');
INSERT INTO "tags" VALUES('null',NULL,'00000000000000000000000000000000');
CREATE INDEX index_metrics_run_uuid ON metrics (run_uuid);
CREATE INDEX index_latest_metrics_run_uuid ON latest_metrics (run_uuid);
CREATE INDEX index_tags_run_uuid ON tags (run_uuid);
CREATE INDEX index_datasets_experiment_id_dataset_source_type ON datasets (experiment_id, dataset_source_type);
CREATE INDEX index_datasets_dataset_uuid ON datasets (dataset_uuid);
CREATE INDEX index_inputs_input_uuid ON inputs (input_uuid);
CREATE INDEX index_inputs_destination_type_destination_id_source_type ON inputs (destination_type, destination_id, source_type);
CREATE INDEX index_params_run_uuid ON params (run_uuid);
COMMIT;
