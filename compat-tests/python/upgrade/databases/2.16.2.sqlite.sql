BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('4465047574b1');
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
INSERT INTO "datasets" VALUES('36e39f7f43484cb48880cf8fd71a2863',1,'data','digest','local','{"uri": "/data"}','{"columns": []}','{"num_rows": 3}');
INSERT INTO "datasets" VALUES('95a6d081ffdd4b54984517da6a6ece06',1,'other','digest','s3','{"uri": "s3://b"}','zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',NULL);
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
INSERT INTO "experiments" VALUES(0,'Default','/home/me/mlruns/0','active',1795487458401,1795487458401);
INSERT INTO "experiments" VALUES(1,'experiment 0 – größer','file:///tmp/mlflow-files/0','active',1795487458404,1795487458404);
INSERT INTO "experiments" VALUES(2,'experiment 1 – größer','file:///tmp/mlflow-files/1','active',1795487458432,1795487458432);
INSERT INTO "experiments" VALUES(3,'experiment 2 – größer','file:///tmp/mlflow-files/2','active',1795487458452,1795487458452);
INSERT INTO "experiments" VALUES(4,'experiment 3 – größer','file:///tmp/mlflow-files/3','deleted',1795487458479,1795487458500);
INSERT INTO "experiments" VALUES(77,'bare',NULL,'active',NULL,NULL);
CREATE TABLE input_tags (
	input_uuid VARCHAR(36) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	value VARCHAR(500) NOT NULL, 
	CONSTRAINT input_tags_pk PRIMARY KEY (input_uuid, name)
);
INSERT INTO "input_tags" VALUES('77cb89bb7954492cb59a9c090a002de2','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('0a5704bf0c5b42f6b948f139f9b2bb54','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('5614e8dc3672434aba099ea0191d71a5','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('07e1167f3c1f41a5b956b228715b2338','mlflow.data.context','training');
CREATE TABLE inputs (
	input_uuid VARCHAR(36) NOT NULL, 
	source_type VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	destination_type VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, 
	CONSTRAINT inputs_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id)
);
INSERT INTO "inputs" VALUES('77cb89bb7954492cb59a9c090a002de2','DATASET','36e39f7f43484cb48880cf8fd71a2863','RUN','f6b410273081444e9fd01cd0cf8ff64f');
INSERT INTO "inputs" VALUES('1dab3650d55d4d42a4d9a36a34601dcd','DATASET','95a6d081ffdd4b54984517da6a6ece06','RUN','f6b410273081444e9fd01cd0cf8ff64f');
INSERT INTO "inputs" VALUES('0a5704bf0c5b42f6b948f139f9b2bb54','DATASET','36e39f7f43484cb48880cf8fd71a2863','RUN','0a5d326e47704f0596555ce8739cbf26');
INSERT INTO "inputs" VALUES('ed31250dd9504d709d76ad8e92a09269','DATASET','95a6d081ffdd4b54984517da6a6ece06','RUN','0a5d326e47704f0596555ce8739cbf26');
INSERT INTO "inputs" VALUES('5614e8dc3672434aba099ea0191d71a5','DATASET','36e39f7f43484cb48880cf8fd71a2863','RUN','9796e94513c64c04ae971692366866ba');
INSERT INTO "inputs" VALUES('7e096408c1bd466c9762a36b1337dec2','DATASET','95a6d081ffdd4b54984517da6a6ece06','RUN','9796e94513c64c04ae971692366866ba');
INSERT INTO "inputs" VALUES('07e1167f3c1f41a5b956b228715b2338','DATASET','36e39f7f43484cb48880cf8fd71a2863','RUN','4ad9debfe6984a99b2cfb819919d3a7b');
INSERT INTO "inputs" VALUES('2d4d7055b9f94eea97ae0ee0ea656ced','DATASET','95a6d081ffdd4b54984517da6a6ece06','RUN','4ad9debfe6984a99b2cfb819919d3a7b');
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
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'f6b410273081444e9fd01cd0cf8ff64f');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487458562,2,0,'f6b410273081444e9fd01cd0cf8ff64f');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'0a5d326e47704f0596555ce8739cbf26');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487458624,2,0,'0a5d326e47704f0596555ce8739cbf26');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'9796e94513c64c04ae971692366866ba');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487458675,2,0,'9796e94513c64c04ae971692366866ba');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'4ad9debfe6984a99b2cfb819919d3a7b');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487458720,2,0,'4ad9debfe6984a99b2cfb819919d3a7b');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'ab1862a1cb074b9f893f8eb0040904e2');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487458763,2,0,'ab1862a1cb074b9f893f8eb0040904e2');
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'2e062ef8d36446a0bfd7afd05142f00a');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487458813,2,0,'2e062ef8d36446a0bfd7afd05142f00a');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'31a63e1874894a918a3f07fcfd0430f3');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487458858,2,0,'31a63e1874894a918a3f07fcfd0430f3');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'a31154e358fb4d21948221c51e3d3b28');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487458911,2,0,'a31154e358fb4d21948221c51e3d3b28');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'9acf039dcc244a58835e7cd011bfcb48');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487458954,2,0,'9acf039dcc244a58835e7cd011bfcb48');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'04289a68b7ca4a5d8f65d59fe28210be');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487459001,2,0,'04289a68b7ca4a5d8f65d59fe28210be');
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
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'f6b410273081444e9fd01cd0cf8ff64f',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'f6b410273081444e9fd01cd0cf8ff64f',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'f6b410273081444e9fd01cd0cf8ff64f',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458541,'f6b410273081444e9fd01cd0cf8ff64f',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487458545,'f6b410273081444e9fd01cd0cf8ff64f',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487458552,'f6b410273081444e9fd01cd0cf8ff64f',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458557,'f6b410273081444e9fd01cd0cf8ff64f',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487458562,'f6b410273081444e9fd01cd0cf8ff64f',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'0a5d326e47704f0596555ce8739cbf26',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'0a5d326e47704f0596555ce8739cbf26',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'0a5d326e47704f0596555ce8739cbf26',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458601,'0a5d326e47704f0596555ce8739cbf26',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487458606,'0a5d326e47704f0596555ce8739cbf26',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487458612,'0a5d326e47704f0596555ce8739cbf26',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458618,'0a5d326e47704f0596555ce8739cbf26',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487458624,'0a5d326e47704f0596555ce8739cbf26',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'9796e94513c64c04ae971692366866ba',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'9796e94513c64c04ae971692366866ba',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'9796e94513c64c04ae971692366866ba',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458655,'9796e94513c64c04ae971692366866ba',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487458660,'9796e94513c64c04ae971692366866ba',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487458664,'9796e94513c64c04ae971692366866ba',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458670,'9796e94513c64c04ae971692366866ba',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487458675,'9796e94513c64c04ae971692366866ba',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'4ad9debfe6984a99b2cfb819919d3a7b',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'4ad9debfe6984a99b2cfb819919d3a7b',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'4ad9debfe6984a99b2cfb819919d3a7b',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458703,'4ad9debfe6984a99b2cfb819919d3a7b',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487458707,'4ad9debfe6984a99b2cfb819919d3a7b',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487458712,'4ad9debfe6984a99b2cfb819919d3a7b',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458716,'4ad9debfe6984a99b2cfb819919d3a7b',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487458720,'4ad9debfe6984a99b2cfb819919d3a7b',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'ab1862a1cb074b9f893f8eb0040904e2',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'ab1862a1cb074b9f893f8eb0040904e2',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'ab1862a1cb074b9f893f8eb0040904e2',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458747,'ab1862a1cb074b9f893f8eb0040904e2',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487458750,'ab1862a1cb074b9f893f8eb0040904e2',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487458754,'ab1862a1cb074b9f893f8eb0040904e2',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458758,'ab1862a1cb074b9f893f8eb0040904e2',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487458763,'ab1862a1cb074b9f893f8eb0040904e2',2,0);
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'2e062ef8d36446a0bfd7afd05142f00a',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'2e062ef8d36446a0bfd7afd05142f00a',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'2e062ef8d36446a0bfd7afd05142f00a',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458791,'2e062ef8d36446a0bfd7afd05142f00a',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487458795,'2e062ef8d36446a0bfd7afd05142f00a',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487458801,'2e062ef8d36446a0bfd7afd05142f00a',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458807,'2e062ef8d36446a0bfd7afd05142f00a',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487458813,'2e062ef8d36446a0bfd7afd05142f00a',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'31a63e1874894a918a3f07fcfd0430f3',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'31a63e1874894a918a3f07fcfd0430f3',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'31a63e1874894a918a3f07fcfd0430f3',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458841,'31a63e1874894a918a3f07fcfd0430f3',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487458845,'31a63e1874894a918a3f07fcfd0430f3',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487458849,'31a63e1874894a918a3f07fcfd0430f3',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458853,'31a63e1874894a918a3f07fcfd0430f3',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487458858,'31a63e1874894a918a3f07fcfd0430f3',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'a31154e358fb4d21948221c51e3d3b28',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'a31154e358fb4d21948221c51e3d3b28',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'a31154e358fb4d21948221c51e3d3b28',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458895,'a31154e358fb4d21948221c51e3d3b28',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487458899,'a31154e358fb4d21948221c51e3d3b28',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487458903,'a31154e358fb4d21948221c51e3d3b28',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458907,'a31154e358fb4d21948221c51e3d3b28',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487458911,'a31154e358fb4d21948221c51e3d3b28',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'9acf039dcc244a58835e7cd011bfcb48',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'9acf039dcc244a58835e7cd011bfcb48',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'9acf039dcc244a58835e7cd011bfcb48',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458937,'9acf039dcc244a58835e7cd011bfcb48',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487458941,'9acf039dcc244a58835e7cd011bfcb48',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487458946,'9acf039dcc244a58835e7cd011bfcb48',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458950,'9acf039dcc244a58835e7cd011bfcb48',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487458954,'9acf039dcc244a58835e7cd011bfcb48',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'04289a68b7ca4a5d8f65d59fe28210be',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'04289a68b7ca4a5d8f65d59fe28210be',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'04289a68b7ca4a5d8f65d59fe28210be',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458982,'04289a68b7ca4a5d8f65d59fe28210be',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487458986,'04289a68b7ca4a5d8f65d59fe28210be',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487458990,'04289a68b7ca4a5d8f65d59fe28210be',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487458996,'04289a68b7ca4a5d8f65d59fe28210be',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487459001,'04289a68b7ca4a5d8f65d59fe28210be',2,0);
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
INSERT INTO "model_versions" VALUES('forecast',1,1795487459064,1795487459064,'a version',NULL,'None','s3://models/forecast/0','f6b410273081444e9fd01cd0cf8ff64f','READY',NULL,'https://ci.example/1','s3://models/forecast/0');
INSERT INTO "model_versions" VALUES('forecast',2,1795487459078,1795487459160,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/1');
INSERT INTO "model_versions" VALUES('forecast',3,1795487459100,1795487459107,'a version',NULL,'Production','s3://models/forecast/2','9796e94513c64c04ae971692366866ba','READY',NULL,NULL,'s3://models/forecast/2');
INSERT INTO "model_versions" VALUES('forecast',4,1795487459116,1795487459124,'a version',NULL,'Archived','s3://models/forecast/3','4ad9debfe6984a99b2cfb819919d3a7b','READY',NULL,NULL,'s3://models/forecast/3');
INSERT INTO "model_versions" VALUES('forecast',5,1795487459131,1795487459131,'a version',NULL,'None','s3://models/forecast/4','ab1862a1cb074b9f893f8eb0040904e2','READY',NULL,NULL,'s3://models/forecast/4');
INSERT INTO "model_versions" VALUES('forecast',6,1795487459138,1795487459165,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/5');
INSERT INTO "model_versions" VALUES('churn/eu',1,1795487459174,1795487459174,'a version',NULL,'None','s3://models/churn/eu/0','f6b410273081444e9fd01cd0cf8ff64f','READY',NULL,'https://ci.example/1','s3://models/churn/eu/0');
INSERT INTO "model_versions" VALUES('churn/eu',2,1795487459180,1795487459240,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/1');
INSERT INTO "model_versions" VALUES('churn/eu',3,1795487459193,1795487459199,'a version',NULL,'Production','s3://models/churn/eu/2','9796e94513c64c04ae971692366866ba','READY',NULL,NULL,'s3://models/churn/eu/2');
INSERT INTO "model_versions" VALUES('churn/eu',4,1795487459205,1795487459211,'a version',NULL,'Archived','s3://models/churn/eu/3','4ad9debfe6984a99b2cfb819919d3a7b','READY',NULL,NULL,'s3://models/churn/eu/3');
INSERT INTO "model_versions" VALUES('churn/eu',5,1795487459217,1795487459217,'a version',NULL,'None','s3://models/churn/eu/4','ab1862a1cb074b9f893f8eb0040904e2','READY',NULL,NULL,'s3://models/churn/eu/4');
INSERT INTO "model_versions" VALUES('churn/eu',6,1795487459224,1795487459244,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/5');
INSERT INTO "model_versions" VALUES('bare',5,1700000000000,NULL,NULL,NULL,'None',NULL,NULL,'READY',NULL,NULL,NULL);
CREATE TABLE "params" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000) NOT NULL, 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT param_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "params" VALUES('depth','0','f6b410273081444e9fd01cd0cf8ff64f');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','f6b410273081444e9fd01cd0cf8ff64f');
INSERT INTO "params" VALUES('depth','1','0a5d326e47704f0596555ce8739cbf26');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','0a5d326e47704f0596555ce8739cbf26');
INSERT INTO "params" VALUES('depth','2','9796e94513c64c04ae971692366866ba');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','9796e94513c64c04ae971692366866ba');
INSERT INTO "params" VALUES('depth','3','4ad9debfe6984a99b2cfb819919d3a7b');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','4ad9debfe6984a99b2cfb819919d3a7b');
INSERT INTO "params" VALUES('depth','4','ab1862a1cb074b9f893f8eb0040904e2');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','ab1862a1cb074b9f893f8eb0040904e2');
INSERT INTO "params" VALUES('depth','0','2e062ef8d36446a0bfd7afd05142f00a');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','2e062ef8d36446a0bfd7afd05142f00a');
INSERT INTO "params" VALUES('depth','1','31a63e1874894a918a3f07fcfd0430f3');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','31a63e1874894a918a3f07fcfd0430f3');
INSERT INTO "params" VALUES('depth','2','a31154e358fb4d21948221c51e3d3b28');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','a31154e358fb4d21948221c51e3d3b28');
INSERT INTO "params" VALUES('depth','3','9acf039dcc244a58835e7cd011bfcb48');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','9acf039dcc244a58835e7cd011bfcb48');
INSERT INTO "params" VALUES('depth','4','04289a68b7ca4a5d8f65d59fe28210be');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','04289a68b7ca4a5d8f65d59fe28210be');
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
INSERT INTO "registered_models" VALUES('forecast',1795487459052,1795487459165,'about forecast');
INSERT INTO "registered_models" VALUES('churn/eu',1795487459170,1795487459244,'about churn/eu');
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
INSERT INTO "runs" VALUES('f6b410273081444e9fd01cd0cf8ff64f','intrigued-frog-438','UNKNOWN','','','unknown','FINISHED',1700000000000,1795487458566,'','active','file:///tmp/mlflow-files/0/f6b410273081444e9fd01cd0cf8ff64f/artifacts',1,NULL);
INSERT INTO "runs" VALUES('0a5d326e47704f0596555ce8739cbf26','grandiose-smelt-174','UNKNOWN','','','unknown','FAILED',1700000000001,1795487458630,'','deleted','file:///tmp/mlflow-files/0/0a5d326e47704f0596555ce8739cbf26/artifacts',1,1795487461571);
INSERT INTO "runs" VALUES('9796e94513c64c04ae971692366866ba','omniscient-vole-699','UNKNOWN','','','unknown','KILLED',1700000000002,1795487458680,'','active','file:///tmp/mlflow-files/0/9796e94513c64c04ae971692366866ba/artifacts',1,NULL);
INSERT INTO "runs" VALUES('4ad9debfe6984a99b2cfb819919d3a7b','unequaled-bird-18','UNKNOWN','','','unknown','FINISHED',1700000000003,1795487458725,'','active','file:///tmp/mlflow-files/0/4ad9debfe6984a99b2cfb819919d3a7b/artifacts',1,NULL);
INSERT INTO "runs" VALUES('ab1862a1cb074b9f893f8eb0040904e2','loud-skunk-933','UNKNOWN','','','unknown','FAILED',1700000000004,1795487458768,'','active','file:///tmp/mlflow-files/0/ab1862a1cb074b9f893f8eb0040904e2/artifacts',1,NULL);
INSERT INTO "runs" VALUES('2e062ef8d36446a0bfd7afd05142f00a','popular-doe-671','UNKNOWN','','','unknown','FINISHED',1700000000000,1795487458818,'','active','file:///tmp/mlflow-files/1/2e062ef8d36446a0bfd7afd05142f00a/artifacts',2,NULL);
INSERT INTO "runs" VALUES('31a63e1874894a918a3f07fcfd0430f3','tasteful-newt-407','UNKNOWN','','','unknown','FAILED',1700000000001,1795487458862,'','active','file:///tmp/mlflow-files/1/31a63e1874894a918a3f07fcfd0430f3/artifacts',2,NULL);
INSERT INTO "runs" VALUES('a31154e358fb4d21948221c51e3d3b28','enthused-newt-59','UNKNOWN','','','unknown','KILLED',1700000000002,1795487458915,'','deleted','file:///tmp/mlflow-files/1/a31154e358fb4d21948221c51e3d3b28/artifacts',2,1795487461587);
INSERT INTO "runs" VALUES('9acf039dcc244a58835e7cd011bfcb48','ambitious-ram-744','UNKNOWN','','','unknown','FINISHED',1700000000003,1795487458958,'','active','file:///tmp/mlflow-files/1/9acf039dcc244a58835e7cd011bfcb48/artifacts',2,NULL);
INSERT INTO "runs" VALUES('04289a68b7ca4a5d8f65d59fe28210be','skittish-newt-449','UNKNOWN','','','unknown','FAILED',1700000000004,1795487459005,'','active','file:///tmp/mlflow-files/1/04289a68b7ca4a5d8f65d59fe28210be/artifacts',2,NULL);
INSERT INTO "runs" VALUES('00000000000000000000000000000000',NULL,NULL,NULL,NULL,'','RUNNING',1700000000000,NULL,NULL,'active',NULL,0,NULL);
CREATE TABLE "tags" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(5000), 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT tag_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "tags" VALUES('mlflow.runName','intrigued-frog-438','f6b410273081444e9fd01cd0cf8ff64f');
INSERT INTO "tags" VALUES('kind','kind 0','f6b410273081444e9fd01cd0cf8ff64f');
INSERT INTO "tags" VALUES('long','yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy','f6b410273081444e9fd01cd0cf8ff64f');
INSERT INTO "tags" VALUES('mlflow.parentRunId','f6b410273081444e9fd01cd0cf8ff64f','0a5d326e47704f0596555ce8739cbf26');
INSERT INTO "tags" VALUES('mlflow.runName','grandiose-smelt-174','0a5d326e47704f0596555ce8739cbf26');
INSERT INTO "tags" VALUES('kind','kind 1','0a5d326e47704f0596555ce8739cbf26');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','0a5d326e47704f0596555ce8739cbf26');
INSERT INTO "tags" VALUES('mlflow.runName','omniscient-vole-699','9796e94513c64c04ae971692366866ba');
INSERT INTO "tags" VALUES('kind','kind 2','9796e94513c64c04ae971692366866ba');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','9796e94513c64c04ae971692366866ba');
INSERT INTO "tags" VALUES('mlflow.parentRunId','9796e94513c64c04ae971692366866ba','4ad9debfe6984a99b2cfb819919d3a7b');
INSERT INTO "tags" VALUES('mlflow.runName','unequaled-bird-18','4ad9debfe6984a99b2cfb819919d3a7b');
INSERT INTO "tags" VALUES('kind','kind 3','4ad9debfe6984a99b2cfb819919d3a7b');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','4ad9debfe6984a99b2cfb819919d3a7b');
INSERT INTO "tags" VALUES('mlflow.runName','loud-skunk-933','ab1862a1cb074b9f893f8eb0040904e2');
INSERT INTO "tags" VALUES('kind','kind 4','ab1862a1cb074b9f893f8eb0040904e2');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','ab1862a1cb074b9f893f8eb0040904e2');
INSERT INTO "tags" VALUES('mlflow.runName','popular-doe-671','2e062ef8d36446a0bfd7afd05142f00a');
INSERT INTO "tags" VALUES('kind','kind 0','2e062ef8d36446a0bfd7afd05142f00a');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','2e062ef8d36446a0bfd7afd05142f00a');
INSERT INTO "tags" VALUES('mlflow.parentRunId','2e062ef8d36446a0bfd7afd05142f00a','31a63e1874894a918a3f07fcfd0430f3');
INSERT INTO "tags" VALUES('mlflow.runName','tasteful-newt-407','31a63e1874894a918a3f07fcfd0430f3');
INSERT INTO "tags" VALUES('kind','kind 1','31a63e1874894a918a3f07fcfd0430f3');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','31a63e1874894a918a3f07fcfd0430f3');
INSERT INTO "tags" VALUES('mlflow.runName','enthused-newt-59','a31154e358fb4d21948221c51e3d3b28');
INSERT INTO "tags" VALUES('kind','kind 2','a31154e358fb4d21948221c51e3d3b28');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','a31154e358fb4d21948221c51e3d3b28');
INSERT INTO "tags" VALUES('mlflow.parentRunId','a31154e358fb4d21948221c51e3d3b28','9acf039dcc244a58835e7cd011bfcb48');
INSERT INTO "tags" VALUES('mlflow.runName','ambitious-ram-744','9acf039dcc244a58835e7cd011bfcb48');
INSERT INTO "tags" VALUES('kind','kind 3','9acf039dcc244a58835e7cd011bfcb48');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','9acf039dcc244a58835e7cd011bfcb48');
INSERT INTO "tags" VALUES('mlflow.runName','skittish-newt-449','04289a68b7ca4a5d8f65d59fe28210be');
INSERT INTO "tags" VALUES('kind','kind 4','04289a68b7ca4a5d8f65d59fe28210be');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','04289a68b7ca4a5d8f65d59fe28210be');
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
INSERT INTO "trace_info" VALUES('c707e5ec57694cf6aa65e0dfe8a788d0',1,1795487459342,36,'OK');
INSERT INTO "trace_info" VALUES('bfbeb6887b13462681cde04bdd3d821f',2,1795487459410,13,'ERROR');
INSERT INTO "trace_info" VALUES('f965132ab3db4bd884b1ff76d70e56b4',1,1795487459445,12,'OK');
INSERT INTO "trace_info" VALUES('389fa5ffa0f840ac83f01647c5b03b43',2,1795487459477,10,'ERROR');
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
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','2','c707e5ec57694cf6aa65e0dfe8a788d0');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 0}','c707e5ec57694cf6aa65e0dfe8a788d0');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 0}','c707e5ec57694cf6aa65e0dfe8a788d0');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','2','bfbeb6887b13462681cde04bdd3d821f');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 1}','bfbeb6887b13462681cde04bdd3d821f');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 1}','bfbeb6887b13462681cde04bdd3d821f');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','2','f965132ab3db4bd884b1ff76d70e56b4');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 2}','f965132ab3db4bd884b1ff76d70e56b4');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 2}','f965132ab3db4bd884b1ff76d70e56b4');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','2','389fa5ffa0f840ac83f01647c5b03b43');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 3}','389fa5ffa0f840ac83f01647c5b03b43');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 3}','389fa5ffa0f840ac83f01647c5b03b43');
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
INSERT INTO "trace_tags" VALUES('mlflow.source.name','/home/me/fill.py','c707e5ec57694cf6aa65e0dfe8a788d0');
INSERT INTO "trace_tags" VALUES('mlflow.source.type','LOCAL','c707e5ec57694cf6aa65e0dfe8a788d0');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 0','c707e5ec57694cf6aa65e0dfe8a788d0');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/c707e5ec57694cf6aa65e0dfe8a788d0/artifacts','c707e5ec57694cf6aa65e0dfe8a788d0');
INSERT INTO "trace_tags" VALUES('mlflow.traceSpans','[{"name": "trace 0", "type": "UNKNOWN", "inputs": ["question"], "outputs": ["answer"]}, {"name": "child 0", "type": "LLM", "inputs": ["q"], "outputs": ["answer"]}]','c707e5ec57694cf6aa65e0dfe8a788d0');
INSERT INTO "trace_tags" VALUES('team','t0','c707e5ec57694cf6aa65e0dfe8a788d0');
INSERT INTO "trace_tags" VALUES('mlflow.source.name','/home/me/fill.py','bfbeb6887b13462681cde04bdd3d821f');
INSERT INTO "trace_tags" VALUES('mlflow.source.type','LOCAL','bfbeb6887b13462681cde04bdd3d821f');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 1','bfbeb6887b13462681cde04bdd3d821f');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/bfbeb6887b13462681cde04bdd3d821f/artifacts','bfbeb6887b13462681cde04bdd3d821f');
INSERT INTO "trace_tags" VALUES('mlflow.traceSpans','[{"name": "trace 1", "type": "UNKNOWN", "inputs": ["question"], "outputs": ["answer"]}, {"name": "child 1", "type": "LLM", "inputs": ["q"], "outputs": ["answer"]}]','bfbeb6887b13462681cde04bdd3d821f');
INSERT INTO "trace_tags" VALUES('team','t1','bfbeb6887b13462681cde04bdd3d821f');
INSERT INTO "trace_tags" VALUES('mlflow.source.name','/home/me/fill.py','f965132ab3db4bd884b1ff76d70e56b4');
INSERT INTO "trace_tags" VALUES('mlflow.source.type','LOCAL','f965132ab3db4bd884b1ff76d70e56b4');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 2','f965132ab3db4bd884b1ff76d70e56b4');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/f965132ab3db4bd884b1ff76d70e56b4/artifacts','f965132ab3db4bd884b1ff76d70e56b4');
INSERT INTO "trace_tags" VALUES('mlflow.traceSpans','[{"name": "trace 2", "type": "UNKNOWN", "inputs": ["question"], "outputs": ["answer"]}, {"name": "child 2", "type": "LLM", "inputs": ["q"], "outputs": ["answer"]}]','f965132ab3db4bd884b1ff76d70e56b4');
INSERT INTO "trace_tags" VALUES('team','t2','f965132ab3db4bd884b1ff76d70e56b4');
INSERT INTO "trace_tags" VALUES('mlflow.source.name','/home/me/fill.py','389fa5ffa0f840ac83f01647c5b03b43');
INSERT INTO "trace_tags" VALUES('mlflow.source.type','LOCAL','389fa5ffa0f840ac83f01647c5b03b43');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 3','389fa5ffa0f840ac83f01647c5b03b43');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/389fa5ffa0f840ac83f01647c5b03b43/artifacts','389fa5ffa0f840ac83f01647c5b03b43');
INSERT INTO "trace_tags" VALUES('mlflow.traceSpans','[{"name": "trace 3", "type": "UNKNOWN", "inputs": ["question"], "outputs": ["answer"]}, {"name": "child 3", "type": "LLM", "inputs": ["q"], "outputs": ["answer"]}]','389fa5ffa0f840ac83f01647c5b03b43');
INSERT INTO "trace_tags" VALUES('team','t3','389fa5ffa0f840ac83f01647c5b03b43');
INSERT INTO "trace_tags" VALUES('later','value','c707e5ec57694cf6aa65e0dfe8a788d0');
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
CREATE INDEX index_tags_run_uuid ON tags (run_uuid);
CREATE INDEX index_datasets_experiment_id_dataset_source_type ON datasets (experiment_id, dataset_source_type);
CREATE INDEX index_datasets_dataset_uuid ON datasets (dataset_uuid);
CREATE INDEX index_inputs_input_uuid ON inputs (input_uuid);
CREATE INDEX index_inputs_destination_type_destination_id_source_type ON inputs (destination_type, destination_id, source_type);
CREATE INDEX index_params_run_uuid ON params (run_uuid);
CREATE INDEX index_trace_info_experiment_id_timestamp_ms ON trace_info (experiment_id, timestamp_ms);
CREATE INDEX index_trace_tags_request_id ON trace_tags (request_id);
CREATE INDEX index_trace_request_metadata_request_id ON trace_request_metadata (request_id);
COMMIT;
