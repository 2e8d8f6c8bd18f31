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
INSERT INTO "datasets" VALUES('72a8bfaf63524f4fa09ab656ebffa67f',1,'data','digest','local','{"uri": "/data"}','{"columns": []}','{"num_rows": 3}');
INSERT INTO "datasets" VALUES('b2a002ac7461406c9017c52743924fa6',1,'other','digest','s3','{"uri": "s3://b"}','zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',NULL);
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
INSERT INTO "experiments" VALUES(0,'Default','/home/me/mlruns/0','active',1795487478573,1795487478573);
INSERT INTO "experiments" VALUES(1,'experiment 0 – größer','file:///tmp/mlflow-files/0','active',1795487478576,1795487478576);
INSERT INTO "experiments" VALUES(2,'experiment 1 – größer','file:///tmp/mlflow-files/1','active',1795487478592,1795487478592);
INSERT INTO "experiments" VALUES(3,'experiment 2 – größer','file:///tmp/mlflow-files/2','active',1795487478601,1795487478601);
INSERT INTO "experiments" VALUES(4,'experiment 3 – größer','file:///tmp/mlflow-files/3','deleted',1795487478611,1795487478621);
INSERT INTO "experiments" VALUES(77,'bare',NULL,'active',NULL,NULL);
CREATE TABLE input_tags (
	input_uuid VARCHAR(36) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	value VARCHAR(500) NOT NULL, 
	CONSTRAINT input_tags_pk PRIMARY KEY (input_uuid, name)
);
INSERT INTO "input_tags" VALUES('485742575d5d4670a51605975bab75e6','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('10ae9c9c31ff4944b484e0e613712ac8','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('6727c3bbd1be41f2a410f91f02c446df','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('233dc511035f4c4b91ff6b6c1d19c400','mlflow.data.context','training');
CREATE TABLE inputs (
	input_uuid VARCHAR(36) NOT NULL, 
	source_type VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	destination_type VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, 
	CONSTRAINT inputs_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id)
);
INSERT INTO "inputs" VALUES('485742575d5d4670a51605975bab75e6','DATASET','72a8bfaf63524f4fa09ab656ebffa67f','RUN','07ca6f342c1c4bd9affb5e20491cce53');
INSERT INTO "inputs" VALUES('35a320ccf9464149bcd688aa0cfbb363','DATASET','b2a002ac7461406c9017c52743924fa6','RUN','07ca6f342c1c4bd9affb5e20491cce53');
INSERT INTO "inputs" VALUES('10ae9c9c31ff4944b484e0e613712ac8','DATASET','72a8bfaf63524f4fa09ab656ebffa67f','RUN','30e5d153e996419cbd7a1ae6f8a2329b');
INSERT INTO "inputs" VALUES('4aa35416a5db411b9660b7d011044d23','DATASET','b2a002ac7461406c9017c52743924fa6','RUN','30e5d153e996419cbd7a1ae6f8a2329b');
INSERT INTO "inputs" VALUES('6727c3bbd1be41f2a410f91f02c446df','DATASET','72a8bfaf63524f4fa09ab656ebffa67f','RUN','a89a75083dde41288a1ce51e44ad4190');
INSERT INTO "inputs" VALUES('6a1cd11c51d74195b07d0885c2040198','DATASET','b2a002ac7461406c9017c52743924fa6','RUN','a89a75083dde41288a1ce51e44ad4190');
INSERT INTO "inputs" VALUES('233dc511035f4c4b91ff6b6c1d19c400','DATASET','72a8bfaf63524f4fa09ab656ebffa67f','RUN','01dc8396b2e94797b03e8447c05dab74');
INSERT INTO "inputs" VALUES('e2ff9969905d44099ad79b003f36a5e1','DATASET','b2a002ac7461406c9017c52743924fa6','RUN','01dc8396b2e94797b03e8447c05dab74');
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
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'07ca6f342c1c4bd9affb5e20491cce53');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487478688,2,0,'07ca6f342c1c4bd9affb5e20491cce53');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'30e5d153e996419cbd7a1ae6f8a2329b');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487478749,2,0,'30e5d153e996419cbd7a1ae6f8a2329b');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'a89a75083dde41288a1ce51e44ad4190');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487478812,2,0,'a89a75083dde41288a1ce51e44ad4190');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'01dc8396b2e94797b03e8447c05dab74');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487478874,2,0,'01dc8396b2e94797b03e8447c05dab74');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'3b1d64159f0b49f1b0862a08caa4aa1d');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487479026,2,0,'3b1d64159f0b49f1b0862a08caa4aa1d');
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'0550420505b74d9a98c4171c702bf196');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487479096,2,0,'0550420505b74d9a98c4171c702bf196');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'97b0c8d61e1a40d4875c2895ca6df7e2');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487479159,2,0,'97b0c8d61e1a40d4875c2895ca6df7e2');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'3abaef90dfac41198b9c7c765085a761');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487479217,2,0,'3abaef90dfac41198b9c7c765085a761');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'dc2c23a3c5ca4d1296884b20c6613407');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487479317,2,0,'dc2c23a3c5ca4d1296884b20c6613407');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'57ce75f1e6424dfe92014a63d1515310');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487479523,2,0,'57ce75f1e6424dfe92014a63d1515310');
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
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'07ca6f342c1c4bd9affb5e20491cce53',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'07ca6f342c1c4bd9affb5e20491cce53',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'07ca6f342c1c4bd9affb5e20491cce53',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487478659,'07ca6f342c1c4bd9affb5e20491cce53',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487478663,'07ca6f342c1c4bd9affb5e20491cce53',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487478676,'07ca6f342c1c4bd9affb5e20491cce53',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487478683,'07ca6f342c1c4bd9affb5e20491cce53',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487478688,'07ca6f342c1c4bd9affb5e20491cce53',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'30e5d153e996419cbd7a1ae6f8a2329b',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'30e5d153e996419cbd7a1ae6f8a2329b',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'30e5d153e996419cbd7a1ae6f8a2329b',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487478725,'30e5d153e996419cbd7a1ae6f8a2329b',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487478730,'30e5d153e996419cbd7a1ae6f8a2329b',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487478737,'30e5d153e996419cbd7a1ae6f8a2329b',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487478743,'30e5d153e996419cbd7a1ae6f8a2329b',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487478749,'30e5d153e996419cbd7a1ae6f8a2329b',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'a89a75083dde41288a1ce51e44ad4190',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'a89a75083dde41288a1ce51e44ad4190',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'a89a75083dde41288a1ce51e44ad4190',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487478786,'a89a75083dde41288a1ce51e44ad4190',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487478792,'a89a75083dde41288a1ce51e44ad4190',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487478799,'a89a75083dde41288a1ce51e44ad4190',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487478805,'a89a75083dde41288a1ce51e44ad4190',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487478812,'a89a75083dde41288a1ce51e44ad4190',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'01dc8396b2e94797b03e8447c05dab74',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'01dc8396b2e94797b03e8447c05dab74',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'01dc8396b2e94797b03e8447c05dab74',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487478849,'01dc8396b2e94797b03e8447c05dab74',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487478853,'01dc8396b2e94797b03e8447c05dab74',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487478859,'01dc8396b2e94797b03e8447c05dab74',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487478867,'01dc8396b2e94797b03e8447c05dab74',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487478874,'01dc8396b2e94797b03e8447c05dab74',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'3b1d64159f0b49f1b0862a08caa4aa1d',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'3b1d64159f0b49f1b0862a08caa4aa1d',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'3b1d64159f0b49f1b0862a08caa4aa1d',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487478958,'3b1d64159f0b49f1b0862a08caa4aa1d',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487478971,'3b1d64159f0b49f1b0862a08caa4aa1d',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487478982,'3b1d64159f0b49f1b0862a08caa4aa1d',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487478994,'3b1d64159f0b49f1b0862a08caa4aa1d',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487479026,'3b1d64159f0b49f1b0862a08caa4aa1d',2,0);
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'0550420505b74d9a98c4171c702bf196',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'0550420505b74d9a98c4171c702bf196',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'0550420505b74d9a98c4171c702bf196',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487479066,'0550420505b74d9a98c4171c702bf196',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487479073,'0550420505b74d9a98c4171c702bf196',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487479080,'0550420505b74d9a98c4171c702bf196',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487479088,'0550420505b74d9a98c4171c702bf196',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487479096,'0550420505b74d9a98c4171c702bf196',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'97b0c8d61e1a40d4875c2895ca6df7e2',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'97b0c8d61e1a40d4875c2895ca6df7e2',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'97b0c8d61e1a40d4875c2895ca6df7e2',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487479139,'97b0c8d61e1a40d4875c2895ca6df7e2',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487479145,'97b0c8d61e1a40d4875c2895ca6df7e2',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487479150,'97b0c8d61e1a40d4875c2895ca6df7e2',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487479154,'97b0c8d61e1a40d4875c2895ca6df7e2',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487479159,'97b0c8d61e1a40d4875c2895ca6df7e2',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'3abaef90dfac41198b9c7c765085a761',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'3abaef90dfac41198b9c7c765085a761',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'3abaef90dfac41198b9c7c765085a761',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487479193,'3abaef90dfac41198b9c7c765085a761',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487479197,'3abaef90dfac41198b9c7c765085a761',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487479203,'3abaef90dfac41198b9c7c765085a761',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487479211,'3abaef90dfac41198b9c7c765085a761',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487479217,'3abaef90dfac41198b9c7c765085a761',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'dc2c23a3c5ca4d1296884b20c6613407',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'dc2c23a3c5ca4d1296884b20c6613407',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'dc2c23a3c5ca4d1296884b20c6613407',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487479264,'dc2c23a3c5ca4d1296884b20c6613407',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487479270,'dc2c23a3c5ca4d1296884b20c6613407',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487479291,'dc2c23a3c5ca4d1296884b20c6613407',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487479305,'dc2c23a3c5ca4d1296884b20c6613407',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487479317,'dc2c23a3c5ca4d1296884b20c6613407',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'57ce75f1e6424dfe92014a63d1515310',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'57ce75f1e6424dfe92014a63d1515310',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'57ce75f1e6424dfe92014a63d1515310',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487479400,'57ce75f1e6424dfe92014a63d1515310',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487479410,'57ce75f1e6424dfe92014a63d1515310',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487479459,'57ce75f1e6424dfe92014a63d1515310',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487479476,'57ce75f1e6424dfe92014a63d1515310',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487479523,'57ce75f1e6424dfe92014a63d1515310',2,0);
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
INSERT INTO "model_versions" VALUES('forecast',1,1795487479736,1795487479736,'a version',NULL,'None','s3://models/forecast/0','07ca6f342c1c4bd9affb5e20491cce53','READY',NULL,'https://ci.example/1','s3://models/forecast/0');
INSERT INTO "model_versions" VALUES('forecast',2,1795487479756,1795487480091,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/1');
INSERT INTO "model_versions" VALUES('forecast',3,1795487479814,1795487479888,'a version',NULL,'Production','s3://models/forecast/2','a89a75083dde41288a1ce51e44ad4190','READY',NULL,NULL,'s3://models/forecast/2');
INSERT INTO "model_versions" VALUES('forecast',4,1795487479902,1795487479934,'a version',NULL,'Archived','s3://models/forecast/3','01dc8396b2e94797b03e8447c05dab74','READY',NULL,NULL,'s3://models/forecast/3');
INSERT INTO "model_versions" VALUES('forecast',5,1795487479955,1795487479955,'a version',NULL,'None','s3://models/forecast/4','3b1d64159f0b49f1b0862a08caa4aa1d','READY',NULL,NULL,'s3://models/forecast/4');
INSERT INTO "model_versions" VALUES('forecast',6,1795487480007,1795487480106,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/5');
INSERT INTO "model_versions" VALUES('churn/eu',1,1795487480133,1795487480133,'a version',NULL,'None','s3://models/churn/eu/0','07ca6f342c1c4bd9affb5e20491cce53','READY',NULL,'https://ci.example/1','s3://models/churn/eu/0');
INSERT INTO "model_versions" VALUES('churn/eu',2,1795487480140,1795487480286,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/1');
INSERT INTO "model_versions" VALUES('churn/eu',3,1795487480163,1795487480174,'a version',NULL,'Production','s3://models/churn/eu/2','a89a75083dde41288a1ce51e44ad4190','READY',NULL,NULL,'s3://models/churn/eu/2');
INSERT INTO "model_versions" VALUES('churn/eu',4,1795487480180,1795487480196,'a version',NULL,'Archived','s3://models/churn/eu/3','01dc8396b2e94797b03e8447c05dab74','READY',NULL,NULL,'s3://models/churn/eu/3');
INSERT INTO "model_versions" VALUES('churn/eu',5,1795487480218,1795487480218,'a version',NULL,'None','s3://models/churn/eu/4','3b1d64159f0b49f1b0862a08caa4aa1d','READY',NULL,NULL,'s3://models/churn/eu/4');
INSERT INTO "model_versions" VALUES('churn/eu',6,1795487480231,1795487480319,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/5');
INSERT INTO "model_versions" VALUES('greeting',1,1795487483271,1795487483271,'better',NULL,'None','dummy-source',NULL,'READY',NULL,NULL,'dummy-source');
INSERT INTO "model_versions" VALUES('greeting',2,1795487483365,1795487483365,'better',NULL,'None','dummy-source',NULL,'READY',NULL,NULL,'dummy-source');
INSERT INTO "model_versions" VALUES('bare',5,1700000000000,NULL,NULL,NULL,'None',NULL,NULL,'READY',NULL,NULL,NULL);
CREATE TABLE "params" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000) NOT NULL, 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT param_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "params" VALUES('depth','0','07ca6f342c1c4bd9affb5e20491cce53');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','07ca6f342c1c4bd9affb5e20491cce53');
INSERT INTO "params" VALUES('depth','1','30e5d153e996419cbd7a1ae6f8a2329b');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','30e5d153e996419cbd7a1ae6f8a2329b');
INSERT INTO "params" VALUES('depth','2','a89a75083dde41288a1ce51e44ad4190');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','a89a75083dde41288a1ce51e44ad4190');
INSERT INTO "params" VALUES('depth','3','01dc8396b2e94797b03e8447c05dab74');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','01dc8396b2e94797b03e8447c05dab74');
INSERT INTO "params" VALUES('depth','4','3b1d64159f0b49f1b0862a08caa4aa1d');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','3b1d64159f0b49f1b0862a08caa4aa1d');
INSERT INTO "params" VALUES('depth','0','0550420505b74d9a98c4171c702bf196');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','0550420505b74d9a98c4171c702bf196');
INSERT INTO "params" VALUES('depth','1','97b0c8d61e1a40d4875c2895ca6df7e2');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','97b0c8d61e1a40d4875c2895ca6df7e2');
INSERT INTO "params" VALUES('depth','2','3abaef90dfac41198b9c7c765085a761');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','3abaef90dfac41198b9c7c765085a761');
INSERT INTO "params" VALUES('depth','3','dc2c23a3c5ca4d1296884b20c6613407');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','dc2c23a3c5ca4d1296884b20c6613407');
INSERT INTO "params" VALUES('depth','4','57ce75f1e6424dfe92014a63d1515310');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','57ce75f1e6424dfe92014a63d1515310');
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
INSERT INTO "registered_models" VALUES('forecast',1795487479698,1795487480106,'about forecast');
INSERT INTO "registered_models" VALUES('churn/eu',1795487480113,1795487480319,'about churn/eu');
INSERT INTO "registered_models" VALUES('greeting',1795487483212,1795487483365,'better');
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
INSERT INTO "runs" VALUES('07ca6f342c1c4bd9affb5e20491cce53','delightful-swan-424','UNKNOWN','','','unknown','FINISHED',1700000000000,1795487478692,'','active','file:///tmp/mlflow-files/0/07ca6f342c1c4bd9affb5e20491cce53/artifacts',1,NULL);
INSERT INTO "runs" VALUES('30e5d153e996419cbd7a1ae6f8a2329b','illustrious-doe-349','UNKNOWN','','','unknown','FAILED',1700000000001,1795487478754,'','deleted','file:///tmp/mlflow-files/0/30e5d153e996419cbd7a1ae6f8a2329b/artifacts',1,1795487483447);
INSERT INTO "runs" VALUES('a89a75083dde41288a1ce51e44ad4190','clumsy-elk-494','UNKNOWN','','','unknown','KILLED',1700000000002,1795487478819,'','active','file:///tmp/mlflow-files/0/a89a75083dde41288a1ce51e44ad4190/artifacts',1,NULL);
INSERT INTO "runs" VALUES('01dc8396b2e94797b03e8447c05dab74','fearless-carp-836','UNKNOWN','','','unknown','FINISHED',1700000000003,1795487478883,'','active','file:///tmp/mlflow-files/0/01dc8396b2e94797b03e8447c05dab74/artifacts',1,NULL);
INSERT INTO "runs" VALUES('3b1d64159f0b49f1b0862a08caa4aa1d','agreeable-ram-660','UNKNOWN','','','unknown','FAILED',1700000000004,1795487479033,'','active','file:///tmp/mlflow-files/0/3b1d64159f0b49f1b0862a08caa4aa1d/artifacts',1,NULL);
INSERT INTO "runs" VALUES('0550420505b74d9a98c4171c702bf196','thoughtful-whale-616','UNKNOWN','','','unknown','FINISHED',1700000000000,1795487479103,'','active','file:///tmp/mlflow-files/1/0550420505b74d9a98c4171c702bf196/artifacts',2,NULL);
INSERT INTO "runs" VALUES('97b0c8d61e1a40d4875c2895ca6df7e2','wistful-jay-552','UNKNOWN','','','unknown','FAILED',1700000000001,1795487479165,'','active','file:///tmp/mlflow-files/1/97b0c8d61e1a40d4875c2895ca6df7e2/artifacts',2,NULL);
INSERT INTO "runs" VALUES('3abaef90dfac41198b9c7c765085a761','auspicious-eel-857','UNKNOWN','','','unknown','KILLED',1700000000002,1795487479222,'','deleted','file:///tmp/mlflow-files/1/3abaef90dfac41198b9c7c765085a761/artifacts',2,1795487483468);
INSERT INTO "runs" VALUES('dc2c23a3c5ca4d1296884b20c6613407','enchanting-goose-454','UNKNOWN','','','unknown','FINISHED',1700000000003,1795487479333,'','active','file:///tmp/mlflow-files/1/dc2c23a3c5ca4d1296884b20c6613407/artifacts',2,NULL);
INSERT INTO "runs" VALUES('57ce75f1e6424dfe92014a63d1515310','nosy-grouse-357','UNKNOWN','','','unknown','FAILED',1700000000004,1795487479531,'','active','file:///tmp/mlflow-files/1/57ce75f1e6424dfe92014a63d1515310/artifacts',2,NULL);
INSERT INTO "runs" VALUES('00000000000000000000000000000000',NULL,NULL,NULL,NULL,'','RUNNING',1700000000000,NULL,NULL,'active',NULL,0,NULL);
CREATE TABLE "tags" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000), 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT tag_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "tags" VALUES('mlflow.runName','delightful-swan-424','07ca6f342c1c4bd9affb5e20491cce53');
INSERT INTO "tags" VALUES('kind','kind 0','07ca6f342c1c4bd9affb5e20491cce53');
INSERT INTO "tags" VALUES('long','yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy','07ca6f342c1c4bd9affb5e20491cce53');
INSERT INTO "tags" VALUES('mlflow.parentRunId','07ca6f342c1c4bd9affb5e20491cce53','30e5d153e996419cbd7a1ae6f8a2329b');
INSERT INTO "tags" VALUES('mlflow.runName','illustrious-doe-349','30e5d153e996419cbd7a1ae6f8a2329b');
INSERT INTO "tags" VALUES('kind','kind 1','30e5d153e996419cbd7a1ae6f8a2329b');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','30e5d153e996419cbd7a1ae6f8a2329b');
INSERT INTO "tags" VALUES('mlflow.runName','clumsy-elk-494','a89a75083dde41288a1ce51e44ad4190');
INSERT INTO "tags" VALUES('kind','kind 2','a89a75083dde41288a1ce51e44ad4190');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','a89a75083dde41288a1ce51e44ad4190');
INSERT INTO "tags" VALUES('mlflow.parentRunId','a89a75083dde41288a1ce51e44ad4190','01dc8396b2e94797b03e8447c05dab74');
INSERT INTO "tags" VALUES('mlflow.runName','fearless-carp-836','01dc8396b2e94797b03e8447c05dab74');
INSERT INTO "tags" VALUES('kind','kind 3','01dc8396b2e94797b03e8447c05dab74');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','01dc8396b2e94797b03e8447c05dab74');
INSERT INTO "tags" VALUES('mlflow.runName','agreeable-ram-660','3b1d64159f0b49f1b0862a08caa4aa1d');
INSERT INTO "tags" VALUES('kind','kind 4','3b1d64159f0b49f1b0862a08caa4aa1d');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','3b1d64159f0b49f1b0862a08caa4aa1d');
INSERT INTO "tags" VALUES('mlflow.runName','thoughtful-whale-616','0550420505b74d9a98c4171c702bf196');
INSERT INTO "tags" VALUES('kind','kind 0','0550420505b74d9a98c4171c702bf196');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','0550420505b74d9a98c4171c702bf196');
INSERT INTO "tags" VALUES('mlflow.parentRunId','0550420505b74d9a98c4171c702bf196','97b0c8d61e1a40d4875c2895ca6df7e2');
INSERT INTO "tags" VALUES('mlflow.runName','wistful-jay-552','97b0c8d61e1a40d4875c2895ca6df7e2');
INSERT INTO "tags" VALUES('kind','kind 1','97b0c8d61e1a40d4875c2895ca6df7e2');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','97b0c8d61e1a40d4875c2895ca6df7e2');
INSERT INTO "tags" VALUES('mlflow.runName','auspicious-eel-857','3abaef90dfac41198b9c7c765085a761');
INSERT INTO "tags" VALUES('kind','kind 2','3abaef90dfac41198b9c7c765085a761');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','3abaef90dfac41198b9c7c765085a761');
INSERT INTO "tags" VALUES('mlflow.parentRunId','3abaef90dfac41198b9c7c765085a761','dc2c23a3c5ca4d1296884b20c6613407');
INSERT INTO "tags" VALUES('mlflow.runName','enchanting-goose-454','dc2c23a3c5ca4d1296884b20c6613407');
INSERT INTO "tags" VALUES('kind','kind 3','dc2c23a3c5ca4d1296884b20c6613407');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','dc2c23a3c5ca4d1296884b20c6613407');
INSERT INTO "tags" VALUES('mlflow.runName','nosy-grouse-357','57ce75f1e6424dfe92014a63d1515310');
INSERT INTO "tags" VALUES('kind','kind 4','57ce75f1e6424dfe92014a63d1515310');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','57ce75f1e6424dfe92014a63d1515310');
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
INSERT INTO "trace_info" VALUES('04bf6f87c1a44312a8f2e99868445369',1,1795487480600,300,'OK');
INSERT INTO "trace_info" VALUES('0be0993ba35f475990b0f8635b39f120',2,1795487480918,12,'ERROR');
INSERT INTO "trace_info" VALUES('990dac64062d4e9faef289329f992a04',1,1795487480944,9,'OK');
INSERT INTO "trace_info" VALUES('e6e7a9e1ff0f4cbb8728fc0ecee97121',2,1795487480968,9,'ERROR');
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
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','2','04bf6f87c1a44312a8f2e99868445369');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 0}','04bf6f87c1a44312a8f2e99868445369');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 0}','04bf6f87c1a44312a8f2e99868445369');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','2','0be0993ba35f475990b0f8635b39f120');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 1}','0be0993ba35f475990b0f8635b39f120');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 1}','0be0993ba35f475990b0f8635b39f120');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','2','990dac64062d4e9faef289329f992a04');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 2}','990dac64062d4e9faef289329f992a04');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 2}','990dac64062d4e9faef289329f992a04');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','2','e6e7a9e1ff0f4cbb8728fc0ecee97121');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 3}','e6e7a9e1ff0f4cbb8728fc0ecee97121');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 3}','e6e7a9e1ff0f4cbb8728fc0ecee97121');
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
INSERT INTO "trace_tags" VALUES('mlflow.source.name','/home/me/fill.py','04bf6f87c1a44312a8f2e99868445369');
INSERT INTO "trace_tags" VALUES('mlflow.source.type','LOCAL','04bf6f87c1a44312a8f2e99868445369');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 0','04bf6f87c1a44312a8f2e99868445369');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/04bf6f87c1a44312a8f2e99868445369/artifacts','04bf6f87c1a44312a8f2e99868445369');
INSERT INTO "trace_tags" VALUES('team','t0','04bf6f87c1a44312a8f2e99868445369');
INSERT INTO "trace_tags" VALUES('mlflow.source.name','/home/me/fill.py','0be0993ba35f475990b0f8635b39f120');
INSERT INTO "trace_tags" VALUES('mlflow.source.type','LOCAL','0be0993ba35f475990b0f8635b39f120');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 1','0be0993ba35f475990b0f8635b39f120');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/0be0993ba35f475990b0f8635b39f120/artifacts','0be0993ba35f475990b0f8635b39f120');
INSERT INTO "trace_tags" VALUES('team','t1','0be0993ba35f475990b0f8635b39f120');
INSERT INTO "trace_tags" VALUES('mlflow.source.name','/home/me/fill.py','990dac64062d4e9faef289329f992a04');
INSERT INTO "trace_tags" VALUES('mlflow.source.type','LOCAL','990dac64062d4e9faef289329f992a04');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 2','990dac64062d4e9faef289329f992a04');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/990dac64062d4e9faef289329f992a04/artifacts','990dac64062d4e9faef289329f992a04');
INSERT INTO "trace_tags" VALUES('team','t2','990dac64062d4e9faef289329f992a04');
INSERT INTO "trace_tags" VALUES('mlflow.source.name','/home/me/fill.py','e6e7a9e1ff0f4cbb8728fc0ecee97121');
INSERT INTO "trace_tags" VALUES('mlflow.source.type','LOCAL','e6e7a9e1ff0f4cbb8728fc0ecee97121');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 3','e6e7a9e1ff0f4cbb8728fc0ecee97121');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/e6e7a9e1ff0f4cbb8728fc0ecee97121/artifacts','e6e7a9e1ff0f4cbb8728fc0ecee97121');
INSERT INTO "trace_tags" VALUES('team','t3','e6e7a9e1ff0f4cbb8728fc0ecee97121');
INSERT INTO "trace_tags" VALUES('later','value','04bf6f87c1a44312a8f2e99868445369');
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
COMMIT;
