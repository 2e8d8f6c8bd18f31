BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0584bdc529eb');
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
INSERT INTO "datasets" VALUES('ee0ea1f968044b64a0c8ba299259448b',1,'data','digest','local','{"uri": "/data"}','{"columns": []}','{"num_rows": 3}');
INSERT INTO "datasets" VALUES('7d7fdd85aa0f481fa7cb8b88db6afbef',1,'other','digest','s3','{"uri": "s3://b"}','zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',NULL);
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
INSERT INTO "experiments" VALUES(0,'Default','/home/me/mlruns/0','active',1795486679875,1795486679875);
INSERT INTO "experiments" VALUES(1,'experiment 0 – größer','file:///tmp/mlflow-files/0','active',1795486679879,1795486679879);
INSERT INTO "experiments" VALUES(2,'experiment 1 – größer','file:///tmp/mlflow-files/1','active',1795486679904,1795486679904);
INSERT INTO "experiments" VALUES(3,'experiment 2 – größer','file:///tmp/mlflow-files/2','active',1795486679919,1795486679919);
INSERT INTO "experiments" VALUES(4,'experiment 3 – größer','file:///tmp/mlflow-files/3','deleted',1795486679933,1795486679948);
INSERT INTO "experiments" VALUES(77,'bare',NULL,NULL,NULL,NULL);
CREATE TABLE input_tags (
	input_uuid VARCHAR(36) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	value VARCHAR(500) NOT NULL, 
	CONSTRAINT input_tags_pk PRIMARY KEY (input_uuid, name)
);
INSERT INTO "input_tags" VALUES('6d8f65ef13bf491199209c725f7ffda9','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('e59bc04844c34f838f34da339906e4bf','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('e8d06f04ce1546229072cf6dcd0f5c62','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('155e4865cabb49c399eba07c2cfe66e1','mlflow.data.context','training');
CREATE TABLE inputs (
	input_uuid VARCHAR(36) NOT NULL, 
	source_type VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	destination_type VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, 
	CONSTRAINT inputs_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id)
);
INSERT INTO "inputs" VALUES('6d8f65ef13bf491199209c725f7ffda9','DATASET','ee0ea1f968044b64a0c8ba299259448b','RUN','fa62f5cfa4e44a369311ff5dc94f5411');
INSERT INTO "inputs" VALUES('2c2918ff26fe4f058742378ab2a2419e','DATASET','7d7fdd85aa0f481fa7cb8b88db6afbef','RUN','fa62f5cfa4e44a369311ff5dc94f5411');
INSERT INTO "inputs" VALUES('e59bc04844c34f838f34da339906e4bf','DATASET','ee0ea1f968044b64a0c8ba299259448b','RUN','5830c3b6eb9443da9bd07d4b065a0330');
INSERT INTO "inputs" VALUES('753e2179e7e24fc985f3d0cf17f0b3fe','DATASET','7d7fdd85aa0f481fa7cb8b88db6afbef','RUN','5830c3b6eb9443da9bd07d4b065a0330');
INSERT INTO "inputs" VALUES('e8d06f04ce1546229072cf6dcd0f5c62','DATASET','ee0ea1f968044b64a0c8ba299259448b','RUN','72afc80c0cb14e7cbfcdbe14b882561a');
INSERT INTO "inputs" VALUES('9dd3661a109d4ee1bb3a9c5a9bdff37f','DATASET','7d7fdd85aa0f481fa7cb8b88db6afbef','RUN','72afc80c0cb14e7cbfcdbe14b882561a');
INSERT INTO "inputs" VALUES('155e4865cabb49c399eba07c2cfe66e1','DATASET','ee0ea1f968044b64a0c8ba299259448b','RUN','34c7768f044443b5b44ed15a9ebbf0f6');
INSERT INTO "inputs" VALUES('3c110bc382b84620a432bb718f470801','DATASET','7d7fdd85aa0f481fa7cb8b88db6afbef','RUN','34c7768f044443b5b44ed15a9ebbf0f6');
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
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'fa62f5cfa4e44a369311ff5dc94f5411');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486680031,2,0,'fa62f5cfa4e44a369311ff5dc94f5411');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'5830c3b6eb9443da9bd07d4b065a0330');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486680092,2,0,'5830c3b6eb9443da9bd07d4b065a0330');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'72afc80c0cb14e7cbfcdbe14b882561a');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486680142,2,0,'72afc80c0cb14e7cbfcdbe14b882561a');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'34c7768f044443b5b44ed15a9ebbf0f6');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486680192,2,0,'34c7768f044443b5b44ed15a9ebbf0f6');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'b0b003f0e0584f28a0b9a93cd114d950');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486680271,2,0,'b0b003f0e0584f28a0b9a93cd114d950');
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'58953c2feb8e47899b717f9c76d23973');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486680338,2,0,'58953c2feb8e47899b717f9c76d23973');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'b468ac89f5c249ec80408e03b285cc28');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486680408,2,0,'b468ac89f5c249ec80408e03b285cc28');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'8fcd33c327854beaad04a53d24d62bf5');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486680489,2,0,'8fcd33c327854beaad04a53d24d62bf5');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'bd62ab8e1b1b48e48b77efd57a8d931b');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486680548,2,0,'bd62ab8e1b1b48e48b77efd57a8d931b');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'1b4bed1c0d154c96a54ecf90e492af73');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486680613,2,0,'1b4bed1c0d154c96a54ecf90e492af73');
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
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'fa62f5cfa4e44a369311ff5dc94f5411',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'fa62f5cfa4e44a369311ff5dc94f5411',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'fa62f5cfa4e44a369311ff5dc94f5411',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680003,'fa62f5cfa4e44a369311ff5dc94f5411',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486680008,'fa62f5cfa4e44a369311ff5dc94f5411',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486680016,'fa62f5cfa4e44a369311ff5dc94f5411',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680024,'fa62f5cfa4e44a369311ff5dc94f5411',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486680031,'fa62f5cfa4e44a369311ff5dc94f5411',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'5830c3b6eb9443da9bd07d4b065a0330',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'5830c3b6eb9443da9bd07d4b065a0330',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'5830c3b6eb9443da9bd07d4b065a0330',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680071,'5830c3b6eb9443da9bd07d4b065a0330',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486680076,'5830c3b6eb9443da9bd07d4b065a0330',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486680081,'5830c3b6eb9443da9bd07d4b065a0330',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680086,'5830c3b6eb9443da9bd07d4b065a0330',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486680092,'5830c3b6eb9443da9bd07d4b065a0330',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'72afc80c0cb14e7cbfcdbe14b882561a',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'72afc80c0cb14e7cbfcdbe14b882561a',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'72afc80c0cb14e7cbfcdbe14b882561a',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680123,'72afc80c0cb14e7cbfcdbe14b882561a',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486680128,'72afc80c0cb14e7cbfcdbe14b882561a',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486680133,'72afc80c0cb14e7cbfcdbe14b882561a',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680138,'72afc80c0cb14e7cbfcdbe14b882561a',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486680142,'72afc80c0cb14e7cbfcdbe14b882561a',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'34c7768f044443b5b44ed15a9ebbf0f6',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'34c7768f044443b5b44ed15a9ebbf0f6',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'34c7768f044443b5b44ed15a9ebbf0f6',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680173,'34c7768f044443b5b44ed15a9ebbf0f6',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486680178,'34c7768f044443b5b44ed15a9ebbf0f6',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486680183,'34c7768f044443b5b44ed15a9ebbf0f6',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680188,'34c7768f044443b5b44ed15a9ebbf0f6',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486680192,'34c7768f044443b5b44ed15a9ebbf0f6',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'b0b003f0e0584f28a0b9a93cd114d950',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'b0b003f0e0584f28a0b9a93cd114d950',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'b0b003f0e0584f28a0b9a93cd114d950',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680228,'b0b003f0e0584f28a0b9a93cd114d950',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486680237,'b0b003f0e0584f28a0b9a93cd114d950',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486680244,'b0b003f0e0584f28a0b9a93cd114d950',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680261,'b0b003f0e0584f28a0b9a93cd114d950',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486680271,'b0b003f0e0584f28a0b9a93cd114d950',2,0);
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'58953c2feb8e47899b717f9c76d23973',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'58953c2feb8e47899b717f9c76d23973',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'58953c2feb8e47899b717f9c76d23973',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680321,'58953c2feb8e47899b717f9c76d23973',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486680325,'58953c2feb8e47899b717f9c76d23973',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486680330,'58953c2feb8e47899b717f9c76d23973',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680334,'58953c2feb8e47899b717f9c76d23973',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486680338,'58953c2feb8e47899b717f9c76d23973',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'b468ac89f5c249ec80408e03b285cc28',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'b468ac89f5c249ec80408e03b285cc28',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'b468ac89f5c249ec80408e03b285cc28',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680378,'b468ac89f5c249ec80408e03b285cc28',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486680384,'b468ac89f5c249ec80408e03b285cc28',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486680392,'b468ac89f5c249ec80408e03b285cc28',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680400,'b468ac89f5c249ec80408e03b285cc28',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486680408,'b468ac89f5c249ec80408e03b285cc28',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'8fcd33c327854beaad04a53d24d62bf5',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'8fcd33c327854beaad04a53d24d62bf5',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'8fcd33c327854beaad04a53d24d62bf5',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680459,'8fcd33c327854beaad04a53d24d62bf5',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486680466,'8fcd33c327854beaad04a53d24d62bf5',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486680473,'8fcd33c327854beaad04a53d24d62bf5',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680483,'8fcd33c327854beaad04a53d24d62bf5',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486680489,'8fcd33c327854beaad04a53d24d62bf5',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'bd62ab8e1b1b48e48b77efd57a8d931b',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'bd62ab8e1b1b48e48b77efd57a8d931b',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'bd62ab8e1b1b48e48b77efd57a8d931b',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680525,'bd62ab8e1b1b48e48b77efd57a8d931b',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486680530,'bd62ab8e1b1b48e48b77efd57a8d931b',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486680535,'bd62ab8e1b1b48e48b77efd57a8d931b',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680542,'bd62ab8e1b1b48e48b77efd57a8d931b',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486680548,'bd62ab8e1b1b48e48b77efd57a8d931b',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'1b4bed1c0d154c96a54ecf90e492af73',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'1b4bed1c0d154c96a54ecf90e492af73',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'1b4bed1c0d154c96a54ecf90e492af73',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680589,'1b4bed1c0d154c96a54ecf90e492af73',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486680594,'1b4bed1c0d154c96a54ecf90e492af73',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486680600,'1b4bed1c0d154c96a54ecf90e492af73',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486680606,'1b4bed1c0d154c96a54ecf90e492af73',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486680613,'1b4bed1c0d154c96a54ecf90e492af73',2,0);
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
INSERT INTO "model_version_tags" VALUES('mlflow.prompt.is_prompt','true','greeting',1);
INSERT INTO "model_version_tags" VALUES('mlflow.prompt.text','Hello {{name}}','greeting',1);
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
INSERT INTO "model_versions" VALUES('forecast',1,1795486680674,1795486680674,'a version',NULL,'None','s3://models/forecast/0','fa62f5cfa4e44a369311ff5dc94f5411','READY',NULL,'https://ci.example/1','s3://models/forecast/0');
INSERT INTO "model_versions" VALUES('forecast',2,1795486680682,1795486680797,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/1');
INSERT INTO "model_versions" VALUES('forecast',3,1795486680708,1795486680720,'a version',NULL,'Production','s3://models/forecast/2','72afc80c0cb14e7cbfcdbe14b882561a','READY',NULL,NULL,'s3://models/forecast/2');
INSERT INTO "model_versions" VALUES('forecast',4,1795486680725,1795486680737,'a version',NULL,'Archived','s3://models/forecast/3','34c7768f044443b5b44ed15a9ebbf0f6','READY',NULL,NULL,'s3://models/forecast/3');
INSERT INTO "model_versions" VALUES('forecast',5,1795486680744,1795486680744,'a version',NULL,'None','s3://models/forecast/4','b0b003f0e0584f28a0b9a93cd114d950','READY',NULL,NULL,'s3://models/forecast/4');
INSERT INTO "model_versions" VALUES('forecast',6,1795486680750,1795486680814,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/5');
INSERT INTO "model_versions" VALUES('churn/eu',1,1795486680826,1795486680826,'a version',NULL,'None','s3://models/churn/eu/0','fa62f5cfa4e44a369311ff5dc94f5411','READY',NULL,'https://ci.example/1','s3://models/churn/eu/0');
INSERT INTO "model_versions" VALUES('churn/eu',2,1795486680836,1795486680944,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/1');
INSERT INTO "model_versions" VALUES('churn/eu',3,1795486680853,1795486680866,'a version',NULL,'Production','s3://models/churn/eu/2','72afc80c0cb14e7cbfcdbe14b882561a','READY',NULL,NULL,'s3://models/churn/eu/2');
INSERT INTO "model_versions" VALUES('churn/eu',4,1795486680873,1795486680888,'a version',NULL,'Archived','s3://models/churn/eu/3','34c7768f044443b5b44ed15a9ebbf0f6','READY',NULL,NULL,'s3://models/churn/eu/3');
INSERT INTO "model_versions" VALUES('churn/eu',5,1795486680895,1795486680895,'a version',NULL,'None','s3://models/churn/eu/4','b0b003f0e0584f28a0b9a93cd114d950','READY',NULL,NULL,'s3://models/churn/eu/4');
INSERT INTO "model_versions" VALUES('churn/eu',6,1795486680902,1795486680954,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/5');
INSERT INTO "model_versions" VALUES('greeting',1,1795486683552,1795486683552,'better',NULL,'None','dummy-source',NULL,'READY',NULL,NULL,'dummy-source');
INSERT INTO "model_versions" VALUES('greeting',2,1795486683577,1795486683577,'better',NULL,'None','dummy-source',NULL,'READY',NULL,NULL,'dummy-source');
INSERT INTO "model_versions" VALUES('bare',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "params" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000) NOT NULL, 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT param_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "params" VALUES('depth','0','fa62f5cfa4e44a369311ff5dc94f5411');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','fa62f5cfa4e44a369311ff5dc94f5411');
INSERT INTO "params" VALUES('depth','1','5830c3b6eb9443da9bd07d4b065a0330');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','5830c3b6eb9443da9bd07d4b065a0330');
INSERT INTO "params" VALUES('depth','2','72afc80c0cb14e7cbfcdbe14b882561a');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','72afc80c0cb14e7cbfcdbe14b882561a');
INSERT INTO "params" VALUES('depth','3','34c7768f044443b5b44ed15a9ebbf0f6');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','34c7768f044443b5b44ed15a9ebbf0f6');
INSERT INTO "params" VALUES('depth','4','b0b003f0e0584f28a0b9a93cd114d950');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','b0b003f0e0584f28a0b9a93cd114d950');
INSERT INTO "params" VALUES('depth','0','58953c2feb8e47899b717f9c76d23973');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','58953c2feb8e47899b717f9c76d23973');
INSERT INTO "params" VALUES('depth','1','b468ac89f5c249ec80408e03b285cc28');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','b468ac89f5c249ec80408e03b285cc28');
INSERT INTO "params" VALUES('depth','2','8fcd33c327854beaad04a53d24d62bf5');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','8fcd33c327854beaad04a53d24d62bf5');
INSERT INTO "params" VALUES('depth','3','bd62ab8e1b1b48e48b77efd57a8d931b');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','bd62ab8e1b1b48e48b77efd57a8d931b');
INSERT INTO "params" VALUES('depth','4','1b4bed1c0d154c96a54ecf90e492af73');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','1b4bed1c0d154c96a54ecf90e492af73');
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
INSERT INTO "registered_models" VALUES('forecast',1795486680664,1795486680814,'about forecast');
INSERT INTO "registered_models" VALUES('churn/eu',1795486680821,1795486680954,'about churn/eu');
INSERT INTO "registered_models" VALUES('greeting',1795486683547,1795486683577,'better');
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
INSERT INTO "runs" VALUES('fa62f5cfa4e44a369311ff5dc94f5411','valuable-swan-941','UNKNOWN','','','unknown','FINISHED',1700000000000,1795486680036,'','active','file:///tmp/mlflow-files/0/fa62f5cfa4e44a369311ff5dc94f5411/artifacts',1,NULL);
INSERT INTO "runs" VALUES('5830c3b6eb9443da9bd07d4b065a0330','placid-shrike-437','UNKNOWN','','','unknown','FAILED',1700000000001,1795486680097,'','deleted','file:///tmp/mlflow-files/0/5830c3b6eb9443da9bd07d4b065a0330/artifacts',1,1795486683598);
INSERT INTO "runs" VALUES('72afc80c0cb14e7cbfcdbe14b882561a','bustling-grouse-86','UNKNOWN','','','unknown','KILLED',1700000000002,1795486680146,'','active','file:///tmp/mlflow-files/0/72afc80c0cb14e7cbfcdbe14b882561a/artifacts',1,NULL);
INSERT INTO "runs" VALUES('34c7768f044443b5b44ed15a9ebbf0f6','colorful-steed-451','UNKNOWN','','','unknown','FINISHED',1700000000003,1795486680197,'','active','file:///tmp/mlflow-files/0/34c7768f044443b5b44ed15a9ebbf0f6/artifacts',1,NULL);
INSERT INTO "runs" VALUES('b0b003f0e0584f28a0b9a93cd114d950','judicious-crab-334','UNKNOWN','','','unknown','FAILED',1700000000004,1795486680282,'','active','file:///tmp/mlflow-files/0/b0b003f0e0584f28a0b9a93cd114d950/artifacts',1,NULL);
INSERT INTO "runs" VALUES('58953c2feb8e47899b717f9c76d23973','zealous-whale-145','UNKNOWN','','','unknown','FINISHED',1700000000000,1795486680344,'','active','file:///tmp/mlflow-files/1/58953c2feb8e47899b717f9c76d23973/artifacts',2,NULL);
INSERT INTO "runs" VALUES('b468ac89f5c249ec80408e03b285cc28','thundering-croc-726','UNKNOWN','','','unknown','FAILED',1700000000001,1795486680414,'','active','file:///tmp/mlflow-files/1/b468ac89f5c249ec80408e03b285cc28/artifacts',2,NULL);
INSERT INTO "runs" VALUES('8fcd33c327854beaad04a53d24d62bf5','rogue-bee-667','UNKNOWN','','','unknown','KILLED',1700000000002,1795486680495,'','deleted','file:///tmp/mlflow-files/1/8fcd33c327854beaad04a53d24d62bf5/artifacts',2,1795486683601);
INSERT INTO "runs" VALUES('bd62ab8e1b1b48e48b77efd57a8d931b','caring-rook-789','UNKNOWN','','','unknown','FINISHED',1700000000003,1795486680555,'','active','file:///tmp/mlflow-files/1/bd62ab8e1b1b48e48b77efd57a8d931b/artifacts',2,NULL);
INSERT INTO "runs" VALUES('1b4bed1c0d154c96a54ecf90e492af73','charming-grub-430','UNKNOWN','','','unknown','FAILED',1700000000004,1795486680619,'','active','file:///tmp/mlflow-files/1/1b4bed1c0d154c96a54ecf90e492af73/artifacts',2,NULL);
INSERT INTO "runs" VALUES('00000000000000000000000000000000',NULL,'NOTEBOOK',NULL,NULL,NULL,'RUNNING',NULL,NULL,NULL,'active',NULL,0,NULL);
CREATE TABLE "tags" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000), 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT tag_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "tags" VALUES('mlflow.runName','valuable-swan-941','fa62f5cfa4e44a369311ff5dc94f5411');
INSERT INTO "tags" VALUES('kind','kind 0','fa62f5cfa4e44a369311ff5dc94f5411');
INSERT INTO "tags" VALUES('long','yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy','fa62f5cfa4e44a369311ff5dc94f5411');
INSERT INTO "tags" VALUES('mlflow.parentRunId','fa62f5cfa4e44a369311ff5dc94f5411','5830c3b6eb9443da9bd07d4b065a0330');
INSERT INTO "tags" VALUES('mlflow.runName','placid-shrike-437','5830c3b6eb9443da9bd07d4b065a0330');
INSERT INTO "tags" VALUES('kind','kind 1','5830c3b6eb9443da9bd07d4b065a0330');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','5830c3b6eb9443da9bd07d4b065a0330');
INSERT INTO "tags" VALUES('mlflow.runName','bustling-grouse-86','72afc80c0cb14e7cbfcdbe14b882561a');
INSERT INTO "tags" VALUES('kind','kind 2','72afc80c0cb14e7cbfcdbe14b882561a');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','72afc80c0cb14e7cbfcdbe14b882561a');
INSERT INTO "tags" VALUES('mlflow.parentRunId','72afc80c0cb14e7cbfcdbe14b882561a','34c7768f044443b5b44ed15a9ebbf0f6');
INSERT INTO "tags" VALUES('mlflow.runName','colorful-steed-451','34c7768f044443b5b44ed15a9ebbf0f6');
INSERT INTO "tags" VALUES('kind','kind 3','34c7768f044443b5b44ed15a9ebbf0f6');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','34c7768f044443b5b44ed15a9ebbf0f6');
INSERT INTO "tags" VALUES('mlflow.runName','judicious-crab-334','b0b003f0e0584f28a0b9a93cd114d950');
INSERT INTO "tags" VALUES('kind','kind 4','b0b003f0e0584f28a0b9a93cd114d950');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','b0b003f0e0584f28a0b9a93cd114d950');
INSERT INTO "tags" VALUES('mlflow.runName','zealous-whale-145','58953c2feb8e47899b717f9c76d23973');
INSERT INTO "tags" VALUES('kind','kind 0','58953c2feb8e47899b717f9c76d23973');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','58953c2feb8e47899b717f9c76d23973');
INSERT INTO "tags" VALUES('mlflow.parentRunId','58953c2feb8e47899b717f9c76d23973','b468ac89f5c249ec80408e03b285cc28');
INSERT INTO "tags" VALUES('mlflow.runName','thundering-croc-726','b468ac89f5c249ec80408e03b285cc28');
INSERT INTO "tags" VALUES('kind','kind 1','b468ac89f5c249ec80408e03b285cc28');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','b468ac89f5c249ec80408e03b285cc28');
INSERT INTO "tags" VALUES('mlflow.runName','rogue-bee-667','8fcd33c327854beaad04a53d24d62bf5');
INSERT INTO "tags" VALUES('kind','kind 2','8fcd33c327854beaad04a53d24d62bf5');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','8fcd33c327854beaad04a53d24d62bf5');
INSERT INTO "tags" VALUES('mlflow.parentRunId','8fcd33c327854beaad04a53d24d62bf5','bd62ab8e1b1b48e48b77efd57a8d931b');
INSERT INTO "tags" VALUES('mlflow.runName','caring-rook-789','bd62ab8e1b1b48e48b77efd57a8d931b');
INSERT INTO "tags" VALUES('kind','kind 3','bd62ab8e1b1b48e48b77efd57a8d931b');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','bd62ab8e1b1b48e48b77efd57a8d931b');
INSERT INTO "tags" VALUES('mlflow.runName','charming-grub-430','1b4bed1c0d154c96a54ecf90e492af73');
INSERT INTO "tags" VALUES('kind','kind 4','1b4bed1c0d154c96a54ecf90e492af73');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','1b4bed1c0d154c96a54ecf90e492af73');
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
INSERT INTO "trace_info" VALUES('8b737d1ef821496681385bd398b9bf95',1,1795486681111,264,'OK');
INSERT INTO "trace_info" VALUES('7a446a99569f4a4da1d4936c4bc06df0',2,1795486681401,17,'ERROR');
INSERT INTO "trace_info" VALUES('189616c6770741f1bf872f99d985e12e',1,1795486681437,12,'OK');
INSERT INTO "trace_info" VALUES('e26ee901c12d444db304b7d9cb3fe9c5',2,1795486681467,13,'ERROR');
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
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','2','8b737d1ef821496681385bd398b9bf95');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 0}','8b737d1ef821496681385bd398b9bf95');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 0}','8b737d1ef821496681385bd398b9bf95');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','2','7a446a99569f4a4da1d4936c4bc06df0');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 1}','7a446a99569f4a4da1d4936c4bc06df0');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 1}','7a446a99569f4a4da1d4936c4bc06df0');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','2','189616c6770741f1bf872f99d985e12e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 2}','189616c6770741f1bf872f99d985e12e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 2}','189616c6770741f1bf872f99d985e12e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','2','e26ee901c12d444db304b7d9cb3fe9c5');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 3}','e26ee901c12d444db304b7d9cb3fe9c5');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 3}','e26ee901c12d444db304b7d9cb3fe9c5');
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
INSERT INTO "trace_tags" VALUES('mlflow.source.name','/home/me/fill.py','8b737d1ef821496681385bd398b9bf95');
INSERT INTO "trace_tags" VALUES('mlflow.source.type','LOCAL','8b737d1ef821496681385bd398b9bf95');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 0','8b737d1ef821496681385bd398b9bf95');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/8b737d1ef821496681385bd398b9bf95/artifacts','8b737d1ef821496681385bd398b9bf95');
INSERT INTO "trace_tags" VALUES('team','t0','8b737d1ef821496681385bd398b9bf95');
INSERT INTO "trace_tags" VALUES('mlflow.source.name','/home/me/fill.py','7a446a99569f4a4da1d4936c4bc06df0');
INSERT INTO "trace_tags" VALUES('mlflow.source.type','LOCAL','7a446a99569f4a4da1d4936c4bc06df0');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 1','7a446a99569f4a4da1d4936c4bc06df0');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/7a446a99569f4a4da1d4936c4bc06df0/artifacts','7a446a99569f4a4da1d4936c4bc06df0');
INSERT INTO "trace_tags" VALUES('team','t1','7a446a99569f4a4da1d4936c4bc06df0');
INSERT INTO "trace_tags" VALUES('mlflow.source.name','/home/me/fill.py','189616c6770741f1bf872f99d985e12e');
INSERT INTO "trace_tags" VALUES('mlflow.source.type','LOCAL','189616c6770741f1bf872f99d985e12e');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 2','189616c6770741f1bf872f99d985e12e');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/189616c6770741f1bf872f99d985e12e/artifacts','189616c6770741f1bf872f99d985e12e');
INSERT INTO "trace_tags" VALUES('team','t2','189616c6770741f1bf872f99d985e12e');
INSERT INTO "trace_tags" VALUES('mlflow.source.name','/home/me/fill.py','e26ee901c12d444db304b7d9cb3fe9c5');
INSERT INTO "trace_tags" VALUES('mlflow.source.type','LOCAL','e26ee901c12d444db304b7d9cb3fe9c5');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 3','e26ee901c12d444db304b7d9cb3fe9c5');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/e26ee901c12d444db304b7d9cb3fe9c5/artifacts','e26ee901c12d444db304b7d9cb3fe9c5');
INSERT INTO "trace_tags" VALUES('team','t3','e26ee901c12d444db304b7d9cb3fe9c5');
INSERT INTO "trace_tags" VALUES('later','value','8b737d1ef821496681385bd398b9bf95');
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
CREATE INDEX index_inputs_destination_type_destination_id_source_type ON inputs (destination_type, destination_id, source_type);
CREATE INDEX index_inputs_input_uuid ON inputs (input_uuid);
CREATE INDEX index_params_run_uuid ON params (run_uuid);
CREATE INDEX index_trace_info_experiment_id_timestamp_ms ON trace_info (experiment_id, timestamp_ms);
CREATE INDEX index_trace_tags_request_id ON trace_tags (request_id);
CREATE INDEX index_trace_request_metadata_request_id ON trace_request_metadata (request_id);
CREATE INDEX index_tags_run_uuid ON tags (run_uuid);
CREATE INDEX index_datasets_dataset_uuid ON datasets (dataset_uuid);
CREATE INDEX index_datasets_experiment_id_dataset_source_type ON datasets (experiment_id, dataset_source_type);
COMMIT;
