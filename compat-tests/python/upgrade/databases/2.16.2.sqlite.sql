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
INSERT INTO "datasets" VALUES('957e06678cb64a83af8bb582a26df93e',1,'data','digest','local','{"uri": "/data"}','{"columns": []}','{"num_rows": 3}');
INSERT INTO "datasets" VALUES('615cec745b4942aab90100fac74d1033',1,'other','digest','s3','{"uri": "s3://b"}','zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',NULL);
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
INSERT INTO "experiments" VALUES(0,'Default','/home/me/mlruns/0','active',1795486662213,1795486662213);
INSERT INTO "experiments" VALUES(1,'experiment 0 – größer','file:///tmp/mlflow-files/0','active',1795486662231,1795486662231);
INSERT INTO "experiments" VALUES(2,'experiment 1 – größer','file:///tmp/mlflow-files/1','active',1795486662261,1795486662261);
INSERT INTO "experiments" VALUES(3,'experiment 2 – größer','file:///tmp/mlflow-files/2','active',1795486662291,1795486662291);
INSERT INTO "experiments" VALUES(4,'experiment 3 – größer','file:///tmp/mlflow-files/3','deleted',1795486662310,1795486662331);
INSERT INTO "experiments" VALUES(77,'bare',NULL,NULL,NULL,NULL);
CREATE TABLE input_tags (
	input_uuid VARCHAR(36) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	value VARCHAR(500) NOT NULL, 
	CONSTRAINT input_tags_pk PRIMARY KEY (input_uuid, name)
);
INSERT INTO "input_tags" VALUES('2ff715c68d0a43dd88aa85022f37b953','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('0648599259ac4f5c841130c1b254c36d','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('7251b81f368642449ce2e68f6998277d','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('70208f051a984997b5b11c5737475b94','mlflow.data.context','training');
CREATE TABLE inputs (
	input_uuid VARCHAR(36) NOT NULL, 
	source_type VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	destination_type VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, 
	CONSTRAINT inputs_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id)
);
INSERT INTO "inputs" VALUES('2ff715c68d0a43dd88aa85022f37b953','DATASET','957e06678cb64a83af8bb582a26df93e','RUN','4ffbb425d9e44e7b80544b751d150005');
INSERT INTO "inputs" VALUES('dd1968f56a5f4c0d8282f78c9e68a1e3','DATASET','615cec745b4942aab90100fac74d1033','RUN','4ffbb425d9e44e7b80544b751d150005');
INSERT INTO "inputs" VALUES('0648599259ac4f5c841130c1b254c36d','DATASET','957e06678cb64a83af8bb582a26df93e','RUN','ae6ea84252b44c18ad1e5f3f86c38749');
INSERT INTO "inputs" VALUES('7cfd47dcc34e4751bf9b06558c737c71','DATASET','615cec745b4942aab90100fac74d1033','RUN','ae6ea84252b44c18ad1e5f3f86c38749');
INSERT INTO "inputs" VALUES('7251b81f368642449ce2e68f6998277d','DATASET','957e06678cb64a83af8bb582a26df93e','RUN','2cf735b197d542c2bd93f2aef6cb01be');
INSERT INTO "inputs" VALUES('210f00d0a4a94571b7cfb40ab697a10d','DATASET','615cec745b4942aab90100fac74d1033','RUN','2cf735b197d542c2bd93f2aef6cb01be');
INSERT INTO "inputs" VALUES('70208f051a984997b5b11c5737475b94','DATASET','957e06678cb64a83af8bb582a26df93e','RUN','fed842bf84414eaca3030bea6a43fb5c');
INSERT INTO "inputs" VALUES('28a7be3d8ad241b985e53d8c19cf0fe7','DATASET','615cec745b4942aab90100fac74d1033','RUN','fed842bf84414eaca3030bea6a43fb5c');
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
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'4ffbb425d9e44e7b80544b751d150005');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486662430,2,0,'4ffbb425d9e44e7b80544b751d150005');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'ae6ea84252b44c18ad1e5f3f86c38749');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486662511,2,0,'ae6ea84252b44c18ad1e5f3f86c38749');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'2cf735b197d542c2bd93f2aef6cb01be');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486662565,2,0,'2cf735b197d542c2bd93f2aef6cb01be');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'fed842bf84414eaca3030bea6a43fb5c');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486662632,2,0,'fed842bf84414eaca3030bea6a43fb5c');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'f24c13a308ee4466bbb52559bb1eea18');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486662713,2,0,'f24c13a308ee4466bbb52559bb1eea18');
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'32a39fa66ac849259eb7ca74ebda36da');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486662779,2,0,'32a39fa66ac849259eb7ca74ebda36da');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'bb475e38533144a4891a10a4234e0b00');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486662846,2,0,'bb475e38533144a4891a10a4234e0b00');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'043819d9b56d4de09031f00d36850414');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486662903,2,0,'043819d9b56d4de09031f00d36850414');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'ae7e2f40cd684d66b616d8bc2aaefd16');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486662964,2,0,'ae7e2f40cd684d66b616d8bc2aaefd16');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'89976af88bee46fcb64b66ca37b48c64');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486663017,2,0,'89976af88bee46fcb64b66ca37b48c64');
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
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'4ffbb425d9e44e7b80544b751d150005',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'4ffbb425d9e44e7b80544b751d150005',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'4ffbb425d9e44e7b80544b751d150005',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662391,'4ffbb425d9e44e7b80544b751d150005',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486662399,'4ffbb425d9e44e7b80544b751d150005',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486662411,'4ffbb425d9e44e7b80544b751d150005',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662422,'4ffbb425d9e44e7b80544b751d150005',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486662430,'4ffbb425d9e44e7b80544b751d150005',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'ae6ea84252b44c18ad1e5f3f86c38749',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'ae6ea84252b44c18ad1e5f3f86c38749',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'ae6ea84252b44c18ad1e5f3f86c38749',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662485,'ae6ea84252b44c18ad1e5f3f86c38749',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486662491,'ae6ea84252b44c18ad1e5f3f86c38749',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486662499,'ae6ea84252b44c18ad1e5f3f86c38749',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662505,'ae6ea84252b44c18ad1e5f3f86c38749',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486662511,'ae6ea84252b44c18ad1e5f3f86c38749',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'2cf735b197d542c2bd93f2aef6cb01be',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'2cf735b197d542c2bd93f2aef6cb01be',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'2cf735b197d542c2bd93f2aef6cb01be',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662545,'2cf735b197d542c2bd93f2aef6cb01be',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486662550,'2cf735b197d542c2bd93f2aef6cb01be',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486662555,'2cf735b197d542c2bd93f2aef6cb01be',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662561,'2cf735b197d542c2bd93f2aef6cb01be',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486662565,'2cf735b197d542c2bd93f2aef6cb01be',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'fed842bf84414eaca3030bea6a43fb5c',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'fed842bf84414eaca3030bea6a43fb5c',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'fed842bf84414eaca3030bea6a43fb5c',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662606,'fed842bf84414eaca3030bea6a43fb5c',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486662611,'fed842bf84414eaca3030bea6a43fb5c',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486662617,'fed842bf84414eaca3030bea6a43fb5c',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662624,'fed842bf84414eaca3030bea6a43fb5c',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486662632,'fed842bf84414eaca3030bea6a43fb5c',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'f24c13a308ee4466bbb52559bb1eea18',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'f24c13a308ee4466bbb52559bb1eea18',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'f24c13a308ee4466bbb52559bb1eea18',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662682,'f24c13a308ee4466bbb52559bb1eea18',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486662688,'f24c13a308ee4466bbb52559bb1eea18',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486662697,'f24c13a308ee4466bbb52559bb1eea18',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662706,'f24c13a308ee4466bbb52559bb1eea18',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486662713,'f24c13a308ee4466bbb52559bb1eea18',2,0);
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'32a39fa66ac849259eb7ca74ebda36da',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'32a39fa66ac849259eb7ca74ebda36da',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'32a39fa66ac849259eb7ca74ebda36da',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662755,'32a39fa66ac849259eb7ca74ebda36da',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486662760,'32a39fa66ac849259eb7ca74ebda36da',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486662766,'32a39fa66ac849259eb7ca74ebda36da',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662772,'32a39fa66ac849259eb7ca74ebda36da',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486662779,'32a39fa66ac849259eb7ca74ebda36da',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'bb475e38533144a4891a10a4234e0b00',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'bb475e38533144a4891a10a4234e0b00',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'bb475e38533144a4891a10a4234e0b00',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662821,'bb475e38533144a4891a10a4234e0b00',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486662827,'bb475e38533144a4891a10a4234e0b00',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486662833,'bb475e38533144a4891a10a4234e0b00',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662838,'bb475e38533144a4891a10a4234e0b00',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486662846,'bb475e38533144a4891a10a4234e0b00',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'043819d9b56d4de09031f00d36850414',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'043819d9b56d4de09031f00d36850414',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'043819d9b56d4de09031f00d36850414',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662881,'043819d9b56d4de09031f00d36850414',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486662886,'043819d9b56d4de09031f00d36850414',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486662892,'043819d9b56d4de09031f00d36850414',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662897,'043819d9b56d4de09031f00d36850414',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486662903,'043819d9b56d4de09031f00d36850414',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'ae7e2f40cd684d66b616d8bc2aaefd16',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'ae7e2f40cd684d66b616d8bc2aaefd16',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'ae7e2f40cd684d66b616d8bc2aaefd16',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662942,'ae7e2f40cd684d66b616d8bc2aaefd16',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486662947,'ae7e2f40cd684d66b616d8bc2aaefd16',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486662952,'ae7e2f40cd684d66b616d8bc2aaefd16',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662958,'ae7e2f40cd684d66b616d8bc2aaefd16',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486662964,'ae7e2f40cd684d66b616d8bc2aaefd16',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'89976af88bee46fcb64b66ca37b48c64',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'89976af88bee46fcb64b66ca37b48c64',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'89976af88bee46fcb64b66ca37b48c64',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486662996,'89976af88bee46fcb64b66ca37b48c64',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486663001,'89976af88bee46fcb64b66ca37b48c64',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486663006,'89976af88bee46fcb64b66ca37b48c64',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486663012,'89976af88bee46fcb64b66ca37b48c64',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486663017,'89976af88bee46fcb64b66ca37b48c64',2,0);
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
INSERT INTO "model_versions" VALUES('forecast',1,1795486663086,1795486663086,'a version',NULL,'None','s3://models/forecast/0','4ffbb425d9e44e7b80544b751d150005','READY',NULL,'https://ci.example/1','s3://models/forecast/0');
INSERT INTO "model_versions" VALUES('forecast',2,1795486663101,1795486663192,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/1');
INSERT INTO "model_versions" VALUES('forecast',3,1795486663125,1795486663132,'a version',NULL,'Production','s3://models/forecast/2','2cf735b197d542c2bd93f2aef6cb01be','READY',NULL,NULL,'s3://models/forecast/2');
INSERT INTO "model_versions" VALUES('forecast',4,1795486663142,1795486663149,'a version',NULL,'Archived','s3://models/forecast/3','fed842bf84414eaca3030bea6a43fb5c','READY',NULL,NULL,'s3://models/forecast/3');
INSERT INTO "model_versions" VALUES('forecast',5,1795486663157,1795486663157,'a version',NULL,'None','s3://models/forecast/4','f24c13a308ee4466bbb52559bb1eea18','READY',NULL,NULL,'s3://models/forecast/4');
INSERT INTO "model_versions" VALUES('forecast',6,1795486663165,1795486663199,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/5');
INSERT INTO "model_versions" VALUES('churn/eu',1,1795486663211,1795486663211,'a version',NULL,'None','s3://models/churn/eu/0','4ffbb425d9e44e7b80544b751d150005','READY',NULL,'https://ci.example/1','s3://models/churn/eu/0');
INSERT INTO "model_versions" VALUES('churn/eu',2,1795486663219,1795486663291,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/1');
INSERT INTO "model_versions" VALUES('churn/eu',3,1795486663235,1795486663242,'a version',NULL,'Production','s3://models/churn/eu/2','2cf735b197d542c2bd93f2aef6cb01be','READY',NULL,NULL,'s3://models/churn/eu/2');
INSERT INTO "model_versions" VALUES('churn/eu',4,1795486663250,1795486663258,'a version',NULL,'Archived','s3://models/churn/eu/3','fed842bf84414eaca3030bea6a43fb5c','READY',NULL,NULL,'s3://models/churn/eu/3');
INSERT INTO "model_versions" VALUES('churn/eu',5,1795486663265,1795486663265,'a version',NULL,'None','s3://models/churn/eu/4','f24c13a308ee4466bbb52559bb1eea18','READY',NULL,NULL,'s3://models/churn/eu/4');
INSERT INTO "model_versions" VALUES('churn/eu',6,1795486663272,1795486663297,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/5');
INSERT INTO "model_versions" VALUES('bare',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "params" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000) NOT NULL, 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT param_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "params" VALUES('depth','0','4ffbb425d9e44e7b80544b751d150005');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','4ffbb425d9e44e7b80544b751d150005');
INSERT INTO "params" VALUES('depth','1','ae6ea84252b44c18ad1e5f3f86c38749');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','ae6ea84252b44c18ad1e5f3f86c38749');
INSERT INTO "params" VALUES('depth','2','2cf735b197d542c2bd93f2aef6cb01be');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','2cf735b197d542c2bd93f2aef6cb01be');
INSERT INTO "params" VALUES('depth','3','fed842bf84414eaca3030bea6a43fb5c');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','fed842bf84414eaca3030bea6a43fb5c');
INSERT INTO "params" VALUES('depth','4','f24c13a308ee4466bbb52559bb1eea18');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','f24c13a308ee4466bbb52559bb1eea18');
INSERT INTO "params" VALUES('depth','0','32a39fa66ac849259eb7ca74ebda36da');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','32a39fa66ac849259eb7ca74ebda36da');
INSERT INTO "params" VALUES('depth','1','bb475e38533144a4891a10a4234e0b00');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','bb475e38533144a4891a10a4234e0b00');
INSERT INTO "params" VALUES('depth','2','043819d9b56d4de09031f00d36850414');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','043819d9b56d4de09031f00d36850414');
INSERT INTO "params" VALUES('depth','3','ae7e2f40cd684d66b616d8bc2aaefd16');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','ae7e2f40cd684d66b616d8bc2aaefd16');
INSERT INTO "params" VALUES('depth','4','89976af88bee46fcb64b66ca37b48c64');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','89976af88bee46fcb64b66ca37b48c64');
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
INSERT INTO "registered_models" VALUES('forecast',1795486663070,1795486663199,'about forecast');
INSERT INTO "registered_models" VALUES('churn/eu',1795486663205,1795486663297,'about churn/eu');
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
INSERT INTO "runs" VALUES('4ffbb425d9e44e7b80544b751d150005','sassy-flea-988','UNKNOWN','','','unknown','FINISHED',1700000000000,1795486662438,'','active','file:///tmp/mlflow-files/0/4ffbb425d9e44e7b80544b751d150005/artifacts',1,NULL);
INSERT INTO "runs" VALUES('ae6ea84252b44c18ad1e5f3f86c38749','popular-newt-68','UNKNOWN','','','unknown','FAILED',1700000000001,1795486662516,'','deleted','file:///tmp/mlflow-files/0/ae6ea84252b44c18ad1e5f3f86c38749/artifacts',1,1795486665764);
INSERT INTO "runs" VALUES('2cf735b197d542c2bd93f2aef6cb01be','caring-mare-899','UNKNOWN','','','unknown','KILLED',1700000000002,1795486662573,'','active','file:///tmp/mlflow-files/0/2cf735b197d542c2bd93f2aef6cb01be/artifacts',1,NULL);
INSERT INTO "runs" VALUES('fed842bf84414eaca3030bea6a43fb5c','amusing-mink-371','UNKNOWN','','','unknown','FINISHED',1700000000003,1795486662639,'','active','file:///tmp/mlflow-files/0/fed842bf84414eaca3030bea6a43fb5c/artifacts',1,NULL);
INSERT INTO "runs" VALUES('f24c13a308ee4466bbb52559bb1eea18','delightful-duck-840','UNKNOWN','','','unknown','FAILED',1700000000004,1795486662720,'','active','file:///tmp/mlflow-files/0/f24c13a308ee4466bbb52559bb1eea18/artifacts',1,NULL);
INSERT INTO "runs" VALUES('32a39fa66ac849259eb7ca74ebda36da','upset-mare-671','UNKNOWN','','','unknown','FINISHED',1700000000000,1795486662785,'','active','file:///tmp/mlflow-files/1/32a39fa66ac849259eb7ca74ebda36da/artifacts',2,NULL);
INSERT INTO "runs" VALUES('bb475e38533144a4891a10a4234e0b00','capable-calf-336','UNKNOWN','','','unknown','FAILED',1700000000001,1795486662852,'','active','file:///tmp/mlflow-files/1/bb475e38533144a4891a10a4234e0b00/artifacts',2,NULL);
INSERT INTO "runs" VALUES('043819d9b56d4de09031f00d36850414','tasteful-snake-830','UNKNOWN','','','unknown','KILLED',1700000000002,1795486662908,'','deleted','file:///tmp/mlflow-files/1/043819d9b56d4de09031f00d36850414/artifacts',2,1795486665771);
INSERT INTO "runs" VALUES('ae7e2f40cd684d66b616d8bc2aaefd16','able-pug-766','UNKNOWN','','','unknown','FINISHED',1700000000003,1795486662969,'','active','file:///tmp/mlflow-files/1/ae7e2f40cd684d66b616d8bc2aaefd16/artifacts',2,NULL);
INSERT INTO "runs" VALUES('89976af88bee46fcb64b66ca37b48c64','peaceful-vole-417','UNKNOWN','','','unknown','FAILED',1700000000004,1795486663022,'','active','file:///tmp/mlflow-files/1/89976af88bee46fcb64b66ca37b48c64/artifacts',2,NULL);
INSERT INTO "runs" VALUES('00000000000000000000000000000000',NULL,'NOTEBOOK',NULL,NULL,NULL,'RUNNING',NULL,NULL,NULL,'active',NULL,0,NULL);
CREATE TABLE "tags" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(5000), 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT tag_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "tags" VALUES('mlflow.runName','sassy-flea-988','4ffbb425d9e44e7b80544b751d150005');
INSERT INTO "tags" VALUES('kind','kind 0','4ffbb425d9e44e7b80544b751d150005');
INSERT INTO "tags" VALUES('long','yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy','4ffbb425d9e44e7b80544b751d150005');
INSERT INTO "tags" VALUES('mlflow.parentRunId','4ffbb425d9e44e7b80544b751d150005','ae6ea84252b44c18ad1e5f3f86c38749');
INSERT INTO "tags" VALUES('mlflow.runName','popular-newt-68','ae6ea84252b44c18ad1e5f3f86c38749');
INSERT INTO "tags" VALUES('kind','kind 1','ae6ea84252b44c18ad1e5f3f86c38749');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','ae6ea84252b44c18ad1e5f3f86c38749');
INSERT INTO "tags" VALUES('mlflow.runName','caring-mare-899','2cf735b197d542c2bd93f2aef6cb01be');
INSERT INTO "tags" VALUES('kind','kind 2','2cf735b197d542c2bd93f2aef6cb01be');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','2cf735b197d542c2bd93f2aef6cb01be');
INSERT INTO "tags" VALUES('mlflow.parentRunId','2cf735b197d542c2bd93f2aef6cb01be','fed842bf84414eaca3030bea6a43fb5c');
INSERT INTO "tags" VALUES('mlflow.runName','amusing-mink-371','fed842bf84414eaca3030bea6a43fb5c');
INSERT INTO "tags" VALUES('kind','kind 3','fed842bf84414eaca3030bea6a43fb5c');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','fed842bf84414eaca3030bea6a43fb5c');
INSERT INTO "tags" VALUES('mlflow.runName','delightful-duck-840','f24c13a308ee4466bbb52559bb1eea18');
INSERT INTO "tags" VALUES('kind','kind 4','f24c13a308ee4466bbb52559bb1eea18');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','f24c13a308ee4466bbb52559bb1eea18');
INSERT INTO "tags" VALUES('mlflow.runName','upset-mare-671','32a39fa66ac849259eb7ca74ebda36da');
INSERT INTO "tags" VALUES('kind','kind 0','32a39fa66ac849259eb7ca74ebda36da');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','32a39fa66ac849259eb7ca74ebda36da');
INSERT INTO "tags" VALUES('mlflow.parentRunId','32a39fa66ac849259eb7ca74ebda36da','bb475e38533144a4891a10a4234e0b00');
INSERT INTO "tags" VALUES('mlflow.runName','capable-calf-336','bb475e38533144a4891a10a4234e0b00');
INSERT INTO "tags" VALUES('kind','kind 1','bb475e38533144a4891a10a4234e0b00');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','bb475e38533144a4891a10a4234e0b00');
INSERT INTO "tags" VALUES('mlflow.runName','tasteful-snake-830','043819d9b56d4de09031f00d36850414');
INSERT INTO "tags" VALUES('kind','kind 2','043819d9b56d4de09031f00d36850414');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','043819d9b56d4de09031f00d36850414');
INSERT INTO "tags" VALUES('mlflow.parentRunId','043819d9b56d4de09031f00d36850414','ae7e2f40cd684d66b616d8bc2aaefd16');
INSERT INTO "tags" VALUES('mlflow.runName','able-pug-766','ae7e2f40cd684d66b616d8bc2aaefd16');
INSERT INTO "tags" VALUES('kind','kind 3','ae7e2f40cd684d66b616d8bc2aaefd16');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','ae7e2f40cd684d66b616d8bc2aaefd16');
INSERT INTO "tags" VALUES('mlflow.runName','peaceful-vole-417','89976af88bee46fcb64b66ca37b48c64');
INSERT INTO "tags" VALUES('kind','kind 4','89976af88bee46fcb64b66ca37b48c64');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','89976af88bee46fcb64b66ca37b48c64');
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
INSERT INTO "trace_info" VALUES('1bed144f03a64fd5b39638728bb063ee',1,1795486663414,146,'OK');
INSERT INTO "trace_info" VALUES('3874bae532624335b2e1e60d1fa0f942',2,1795486663584,11,'ERROR');
INSERT INTO "trace_info" VALUES('8c4e3b9dea384c4aa3f1deb417f4cf72',1,1795486663618,12,'OK');
INSERT INTO "trace_info" VALUES('0bf323dc9c4f428786164fc88a122ca7',2,1795486663657,15,'ERROR');
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
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','2','1bed144f03a64fd5b39638728bb063ee');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 0}','1bed144f03a64fd5b39638728bb063ee');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 0}','1bed144f03a64fd5b39638728bb063ee');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','2','3874bae532624335b2e1e60d1fa0f942');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 1}','3874bae532624335b2e1e60d1fa0f942');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 1}','3874bae532624335b2e1e60d1fa0f942');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','2','8c4e3b9dea384c4aa3f1deb417f4cf72');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 2}','8c4e3b9dea384c4aa3f1deb417f4cf72');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 2}','8c4e3b9dea384c4aa3f1deb417f4cf72');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','2','0bf323dc9c4f428786164fc88a122ca7');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 3}','0bf323dc9c4f428786164fc88a122ca7');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 3}','0bf323dc9c4f428786164fc88a122ca7');
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
INSERT INTO "trace_tags" VALUES('mlflow.source.name','/home/me/fill.py','1bed144f03a64fd5b39638728bb063ee');
INSERT INTO "trace_tags" VALUES('mlflow.source.type','LOCAL','1bed144f03a64fd5b39638728bb063ee');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 0','1bed144f03a64fd5b39638728bb063ee');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/1bed144f03a64fd5b39638728bb063ee/artifacts','1bed144f03a64fd5b39638728bb063ee');
INSERT INTO "trace_tags" VALUES('mlflow.traceSpans','[{"name": "trace 0", "type": "UNKNOWN", "inputs": ["question"], "outputs": ["answer"]}, {"name": "child 0", "type": "LLM", "inputs": ["q"], "outputs": ["answer"]}]','1bed144f03a64fd5b39638728bb063ee');
INSERT INTO "trace_tags" VALUES('team','t0','1bed144f03a64fd5b39638728bb063ee');
INSERT INTO "trace_tags" VALUES('mlflow.source.name','/home/me/fill.py','3874bae532624335b2e1e60d1fa0f942');
INSERT INTO "trace_tags" VALUES('mlflow.source.type','LOCAL','3874bae532624335b2e1e60d1fa0f942');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 1','3874bae532624335b2e1e60d1fa0f942');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/3874bae532624335b2e1e60d1fa0f942/artifacts','3874bae532624335b2e1e60d1fa0f942');
INSERT INTO "trace_tags" VALUES('mlflow.traceSpans','[{"name": "trace 1", "type": "UNKNOWN", "inputs": ["question"], "outputs": ["answer"]}, {"name": "child 1", "type": "LLM", "inputs": ["q"], "outputs": ["answer"]}]','3874bae532624335b2e1e60d1fa0f942');
INSERT INTO "trace_tags" VALUES('team','t1','3874bae532624335b2e1e60d1fa0f942');
INSERT INTO "trace_tags" VALUES('mlflow.source.name','/home/me/fill.py','8c4e3b9dea384c4aa3f1deb417f4cf72');
INSERT INTO "trace_tags" VALUES('mlflow.source.type','LOCAL','8c4e3b9dea384c4aa3f1deb417f4cf72');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 2','8c4e3b9dea384c4aa3f1deb417f4cf72');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/8c4e3b9dea384c4aa3f1deb417f4cf72/artifacts','8c4e3b9dea384c4aa3f1deb417f4cf72');
INSERT INTO "trace_tags" VALUES('mlflow.traceSpans','[{"name": "trace 2", "type": "UNKNOWN", "inputs": ["question"], "outputs": ["answer"]}, {"name": "child 2", "type": "LLM", "inputs": ["q"], "outputs": ["answer"]}]','8c4e3b9dea384c4aa3f1deb417f4cf72');
INSERT INTO "trace_tags" VALUES('team','t2','8c4e3b9dea384c4aa3f1deb417f4cf72');
INSERT INTO "trace_tags" VALUES('mlflow.source.name','/home/me/fill.py','0bf323dc9c4f428786164fc88a122ca7');
INSERT INTO "trace_tags" VALUES('mlflow.source.type','LOCAL','0bf323dc9c4f428786164fc88a122ca7');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 3','0bf323dc9c4f428786164fc88a122ca7');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/0bf323dc9c4f428786164fc88a122ca7/artifacts','0bf323dc9c4f428786164fc88a122ca7');
INSERT INTO "trace_tags" VALUES('mlflow.traceSpans','[{"name": "trace 3", "type": "UNKNOWN", "inputs": ["question"], "outputs": ["answer"]}, {"name": "child 3", "type": "LLM", "inputs": ["q"], "outputs": ["answer"]}]','0bf323dc9c4f428786164fc88a122ca7');
INSERT INTO "trace_tags" VALUES('team','t3','0bf323dc9c4f428786164fc88a122ca7');
INSERT INTO "trace_tags" VALUES('later','value','1bed144f03a64fd5b39638728bb063ee');
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
