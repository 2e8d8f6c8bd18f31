BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('bf29a5ff90ea');
CREATE TABLE assessments (
	assessment_id VARCHAR(50) NOT NULL, 
	trace_id VARCHAR(50) NOT NULL, 
	name VARCHAR(250) NOT NULL, 
	assessment_type VARCHAR(20) NOT NULL, 
	value TEXT NOT NULL, 
	error TEXT, 
	created_timestamp BIGINT NOT NULL, 
	last_updated_timestamp BIGINT NOT NULL, 
	source_type VARCHAR(50) NOT NULL, 
	source_id VARCHAR(250), 
	run_id VARCHAR(32), 
	span_id VARCHAR(50), 
	rationale TEXT, 
	overrides VARCHAR(50), 
	valid BOOLEAN NOT NULL, 
	assessment_metadata TEXT, 
	CONSTRAINT assessments_pk PRIMARY KEY (assessment_id), 
	CONSTRAINT fk_assessments_trace_id FOREIGN KEY(trace_id) REFERENCES trace_info (request_id) ON DELETE CASCADE
);
INSERT INTO "assessments" VALUES('a-09be730c39374b2f9efc509ce42a2730','tr-7f4917b22d57758f8671c4b56c7859c7','f0','feedback','"yes"',NULL,1795487558341,1795487558341,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-0230696ed4f04e13be3f77b1561aaec3','tr-fd5191c48c58238ec176db8db7609639','f1','feedback','" No "',NULL,1795487558369,1795487558369,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-be1f2f11491d49ff9c62b9e564800af4','tr-b89b751e7313d013ad299f02f893c04e','f2','feedback','"maybe"',NULL,1795487558379,1795487558379,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-a220ee5ec9b3481e8304f9257b320524','tr-a97e5af91d651ce4a751fca6627d7fdf','f0','feedback','true',NULL,1795487558393,1795487558393,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-04cd3a792fdd47f9941482ba0f399e7d','tr-7f4917b22d57758f8671c4b56c7859c7','f1','feedback','false',NULL,1795487558400,1795487558400,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-d241283c3a9b4b6b99231b61280d38cf','tr-fd5191c48c58238ec176db8db7609639','f2','feedback','3',NULL,1795487558419,1795487558419,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-c407b9680ffb4da9a367705baa96f552','tr-b89b751e7313d013ad299f02f893c04e','f0','feedback','2.5',NULL,1795487558429,1795487558429,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-87f0917b7eaf4caabc6c28f4060513b1','tr-a97e5af91d651ce4a751fca6627d7fdf','f1','feedback','1e+308',NULL,1795487558439,1795487558439,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-8a6b04c903dc465497965af5a4d3bf3e','tr-7f4917b22d57758f8671c4b56c7859c7','f2','feedback','["a", 1]',NULL,1795487558455,1795487558455,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-d7d4c58ab32e4eb89cc1d8476918d584','tr-fd5191c48c58238ec176db8db7609639','f0','feedback','{"score": 1}',NULL,1795487558467,1795487558467,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-93e1cc5c71234aaba35c2988c19edf70','tr-7f4917b22d57758f8671c4b56c7859c7','expected','expectation','{"answer": 1}',NULL,1795487558480,1795487558480,'HUMAN','default',NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-odd-00','tr-odd-00','n','feedback','"yes"',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-odd-01','tr-odd-01','n','feedback','" YES\n"',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "assessments" VALUES('a-odd-02','tr-odd-02','n','feedback','"no"',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-odd-03','tr-odd-03','n','feedback','true',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "assessments" VALUES('a-odd-04','tr-odd-04','n','feedback','false',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-odd-05','tr-odd-05','n','feedback','1',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "assessments" VALUES('a-odd-06','tr-odd-06','n','feedback','-2.5',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-odd-07','tr-odd-07','n','feedback','1e999',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "assessments" VALUES('a-odd-08','tr-odd-08','n','feedback','NaN',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-odd-09','tr-odd-09','n','feedback','-Infinity',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "assessments" VALUES('a-odd-10','tr-odd-00','n','feedback','null',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-odd-11','tr-odd-01','n','feedback','yes',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "assessments" VALUES('a-odd-12','tr-odd-02','n','feedback','No',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-odd-13','tr-odd-03','n','feedback','not json',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "assessments" VALUES('a-odd-14','tr-odd-04','n','feedback','{"a": 1}',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-odd-15','tr-odd-05','n','feedback','[true]',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "assessments" VALUES('a-odd-16','tr-odd-06','n','feedback','"1"',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-odd-17','tr-odd-07','n','feedback','10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "assessments" VALUES('a-odd-18','tr-odd-08','n','feedback',' yes ',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-odd-19','tr-odd-09','n','feedback','  12  ',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "assessments" VALUES('a-odd-20','tr-odd-00','n','feedback','0x10',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-odd-21','tr-odd-01','n','feedback','01',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "assessments" VALUES('a-odd-22','tr-odd-02','n','feedback','1.',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-odd-23','tr-odd-03','n','feedback','',NULL,1700000000000,1700000000000,'HUMAN',NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "datasets" VALUES('a330604c37de46f8a9bbf2474fd08b82',1,'data','digest','local','{"uri": "/data"}','{"columns": []}','{"num_rows": 3}');
INSERT INTO "datasets" VALUES('a01dabc63851489e945dc19e9714591a',1,'other','digest','s3','{"uri": "s3://b"}','zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',NULL);
CREATE TABLE entity_associations (
	association_id VARCHAR(36) NOT NULL, 
	source_type VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	destination_type VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, 
	created_time BIGINT, 
	CONSTRAINT entity_associations_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id)
);
INSERT INTO "entity_associations" VALUES('a-8bf278bb71694a1eb561a4e405f22bf0','evaluation_dataset','d-fa8a1cd7f2ee481ea4e084e8ef4bdd40','experiment','1',1795487559071);
INSERT INTO "entity_associations" VALUES('a-6be10a871abd402fbf2cc90767044c25','evaluation_dataset','d-fa8a1cd7f2ee481ea4e084e8ef4bdd40','experiment','2',1795487559071);
INSERT INTO "entity_associations" VALUES('as-1','trace','tr-odd-00','run','00000000000000000000000000000000',1700000000000);
CREATE TABLE "evaluation_dataset_records" (
	dataset_record_id VARCHAR(36) NOT NULL, 
	dataset_id VARCHAR(36) NOT NULL, 
	inputs JSON NOT NULL, 
	expectations JSON, 
	tags JSON, 
	source JSON, 
	source_id VARCHAR(36), 
	source_type VARCHAR(255), 
	created_time BIGINT, 
	last_update_time BIGINT, 
	created_by VARCHAR(255), 
	last_updated_by VARCHAR(255), 
	input_hash VARCHAR(64) NOT NULL, outputs JSON, 
	CONSTRAINT evaluation_dataset_records_pk PRIMARY KEY (dataset_record_id), 
	CONSTRAINT fk_evaluation_dataset_records_dataset_id FOREIGN KEY(dataset_id) REFERENCES evaluation_datasets (dataset_id) ON DELETE CASCADE, 
	CONSTRAINT unique_dataset_input UNIQUE (dataset_id, input_hash)
);
INSERT INTO "evaluation_dataset_records" VALUES('dr-d96d40583962454497a99b0ec5ddbab3','d-fa8a1cd7f2ee481ea4e084e8ef4bdd40','{"question": "q0"}','{"answer": 0}','{"n": "0", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795487559152,1795487559152,'root','root','2e6c7eab96861d942c9a1f35f1dee1a1074ca2e62ae181cdfed572d1453f57e7','{"mlflow_wrapped": {}}');
INSERT INTO "evaluation_dataset_records" VALUES('dr-cd69f00594a9410598f64f6655329188','d-fa8a1cd7f2ee481ea4e084e8ef4bdd40','{"question": "q1"}','{"answer": 1}','{"n": "1", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795487559152,1795487559152,'root','root','6bb44455af683d2a225b6c38bf55ac76f83df11cdbadb29a9c7e687bf789ccd2','{"mlflow_wrapped": {}}');
INSERT INTO "evaluation_dataset_records" VALUES('dr-3671b1c2c3654196835bcbc295b0ee68','d-fa8a1cd7f2ee481ea4e084e8ef4bdd40','{"question": "q2"}','{"answer": 2}','{"n": "2", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795487559152,1795487559152,'root','root','52a8c1ebc8d1d3ce3b6f252d0549b6ad9c59cd68ba6f2bcd5e87aa525aa1c43f','{"mlflow_wrapped": {}}');
INSERT INTO "evaluation_dataset_records" VALUES('dr-bc3df000b54e4698a2595cff7888336e','d-fa8a1cd7f2ee481ea4e084e8ef4bdd40','{"question": "q3"}','{"answer": 3}','{"n": "3", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795487559152,1795487559152,'root','root','7d9156df9257574d2c7f76c55f43d348355783f97b8cb7c6cb0cde08022e028e','{"mlflow_wrapped": {}}');
INSERT INTO "evaluation_dataset_records" VALUES('dr-d5b0e70803814789bb7eb0747bb0eedd','d-fa8a1cd7f2ee481ea4e084e8ef4bdd40','{"question": "q4"}','{"answer": 4}','{"n": "4", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795487559152,1795487559152,'root','root','5fc97b1e3ec0cb95c85eac7c59de5ca7faf79167f3797956f49bd09e64757ba8','{"mlflow_wrapped": {}}');
CREATE TABLE evaluation_dataset_tags (
	dataset_id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(255) NOT NULL, 
	value VARCHAR(5000), 
	CONSTRAINT evaluation_dataset_tags_pk PRIMARY KEY (dataset_id, "key"), 
	CONSTRAINT fk_evaluation_dataset_tags_dataset_id FOREIGN KEY(dataset_id) REFERENCES evaluation_datasets (dataset_id) ON DELETE CASCADE
);
INSERT INTO "evaluation_dataset_tags" VALUES('d-fa8a1cd7f2ee481ea4e084e8ef4bdd40','kind','qa');
INSERT INTO "evaluation_dataset_tags" VALUES('d-fa8a1cd7f2ee481ea4e084e8ef4bdd40','mlflow.user','root');
CREATE TABLE evaluation_datasets (
	dataset_id VARCHAR(36) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	schema TEXT, 
	profile TEXT, 
	digest VARCHAR(64), 
	created_time BIGINT, 
	last_update_time BIGINT, 
	created_by VARCHAR(255), 
	last_updated_by VARCHAR(255), 
	CONSTRAINT evaluation_datasets_pk PRIMARY KEY (dataset_id)
);
INSERT INTO "evaluation_datasets" VALUES('d-fa8a1cd7f2ee481ea4e084e8ef4bdd40','questions','{"inputs": {"question": "string"}, "outputs": {}, "expectations": {"answer": "integer"}, "version": "1.0"}','{"num_records": 5}','8cac3bac',1795487559071,1795487559152,'root','root');
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
INSERT INTO "experiments" VALUES(0,'Default','/home/me/mlruns/0','active',1795487550598,1795487550598);
INSERT INTO "experiments" VALUES(1,'experiment 0 – größer','file:///tmp/mlflow-files/0','active',1795487550601,1795487550601);
INSERT INTO "experiments" VALUES(2,'experiment 1 – größer','file:///tmp/mlflow-files/1','active',1795487550628,1795487550628);
INSERT INTO "experiments" VALUES(3,'experiment 2 – größer','file:///tmp/mlflow-files/2','active',1795487550651,1795487550651);
INSERT INTO "experiments" VALUES(4,'experiment 3 – größer','file:///tmp/mlflow-files/3','deleted',1795487550723,1795487550739);
INSERT INTO "experiments" VALUES(77,'bare',NULL,'active',NULL,NULL);
CREATE TABLE input_tags (
	input_uuid VARCHAR(36) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	value VARCHAR(500) NOT NULL, 
	CONSTRAINT input_tags_pk PRIMARY KEY (input_uuid, name)
);
INSERT INTO "input_tags" VALUES('94a99a7936dc42a5a3c1a8ade7387ff9','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('8df4407638fe4313a70502b8e7c38018','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('74eb63c8c7de493d8d4f67a557eb3a23','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('f9663102360c462284917d52f253abbf','mlflow.data.context','training');
CREATE TABLE inputs (
	input_uuid VARCHAR(36) NOT NULL, 
	source_type VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	destination_type VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, step BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT inputs_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id)
);
INSERT INTO "inputs" VALUES('94a99a7936dc42a5a3c1a8ade7387ff9','DATASET','a330604c37de46f8a9bbf2474fd08b82','RUN','9ec6f315ddc2463ebe42d996265acbaf',0);
INSERT INTO "inputs" VALUES('453b527bfe42485e87120e5f02624c2c','DATASET','a01dabc63851489e945dc19e9714591a','RUN','9ec6f315ddc2463ebe42d996265acbaf',0);
INSERT INTO "inputs" VALUES('8df4407638fe4313a70502b8e7c38018','DATASET','a330604c37de46f8a9bbf2474fd08b82','RUN','ddee433b5dbc47d9a935165498059090',0);
INSERT INTO "inputs" VALUES('40b9d872092349f59273f9579bb81fb8','DATASET','a01dabc63851489e945dc19e9714591a','RUN','ddee433b5dbc47d9a935165498059090',0);
INSERT INTO "inputs" VALUES('74eb63c8c7de493d8d4f67a557eb3a23','DATASET','a330604c37de46f8a9bbf2474fd08b82','RUN','2b06815497a649d8b9ea4982b37aaba4',0);
INSERT INTO "inputs" VALUES('5ccff03112ee44fda1934355d406ae2b','DATASET','a01dabc63851489e945dc19e9714591a','RUN','2b06815497a649d8b9ea4982b37aaba4',0);
INSERT INTO "inputs" VALUES('f9663102360c462284917d52f253abbf','DATASET','a330604c37de46f8a9bbf2474fd08b82','RUN','35f837cdfb9f4439af08006c89bb8d79',0);
INSERT INTO "inputs" VALUES('d76194353c404ca3aca1d2ac82dbfcc7','DATASET','a01dabc63851489e945dc19e9714591a','RUN','35f837cdfb9f4439af08006c89bb8d79',0);
INSERT INTO "inputs" VALUES('4fcfe8944ecf4126bbe3978c4b5cbc57','RUN_INPUT','35f837cdfb9f4439af08006c89bb8d79','MODEL_INPUT','m-33f5f9b3c5c74dc28a9d92b38cf80663',0);
INSERT INTO "inputs" VALUES('ec4d297e8abe40c98715be6eafef602f','RUN_OUTPUT','74dbfceb4c6b45cdb2df4e0a01a403a3','MODEL_OUTPUT','m-33f5f9b3c5c74dc28a9d92b38cf80663',7);
CREATE TABLE jobs (
	id VARCHAR(36) NOT NULL, 
	creation_time BIGINT NOT NULL, 
	function_fullname VARCHAR(500) NOT NULL, 
	params TEXT NOT NULL, 
	timeout FLOAT, 
	status INTEGER NOT NULL, 
	result TEXT, 
	retry_count INTEGER NOT NULL, 
	last_update_time BIGINT NOT NULL, 
	CONSTRAINT jobs_pk PRIMARY KEY (id)
);
INSERT INTO "jobs" VALUES('job-0',1700000000000,'f','{}',1.5,0,NULL,0,1700000000000);
INSERT INTO "jobs" VALUES('job-1',1700000000000,'f','{}',1.5,1,NULL,0,1700000000001);
INSERT INTO "jobs" VALUES('job-2',1700000000000,'f','{}',1.5,2,NULL,0,1700000000002);
INSERT INTO "jobs" VALUES('job-3',1700000000000,'f','{}',1.5,3,NULL,0,1700000000003);
INSERT INTO "jobs" VALUES('job-4',1700000000000,'f','{}',1.5,4,NULL,0,1700000000004);
INSERT INTO "jobs" VALUES('job-5',1700000000000,'f','{}',1.5,5,NULL,0,1700000000005);
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
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'9ec6f315ddc2463ebe42d996265acbaf');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487550899,2,0,'9ec6f315ddc2463ebe42d996265acbaf');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'ddee433b5dbc47d9a935165498059090');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487550988,2,0,'ddee433b5dbc47d9a935165498059090');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'2b06815497a649d8b9ea4982b37aaba4');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487551094,2,0,'2b06815497a649d8b9ea4982b37aaba4');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'35f837cdfb9f4439af08006c89bb8d79');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487551259,2,0,'35f837cdfb9f4439af08006c89bb8d79');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'74dbfceb4c6b45cdb2df4e0a01a403a3');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487551377,2,0,'74dbfceb4c6b45cdb2df4e0a01a403a3');
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'f3423fba2392484687a5e78020665311');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487551463,2,0,'f3423fba2392484687a5e78020665311');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'fd83ccb44c374d8ead55c23362aceb39');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487551567,2,0,'fd83ccb44c374d8ead55c23362aceb39');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'71561e30c5c54209a67fb92c9ad1958b');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487551687,2,0,'71561e30c5c54209a67fb92c9ad1958b');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'17660861d5d840d6a4ed45b7b5746a7b');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487551846,2,0,'17660861d5d840d6a4ed45b7b5746a7b');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'c8e9daad83a74c6b9223a5213659f9f2');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487552023,2,0,'c8e9daad83a74c6b9223a5213659f9f2');
INSERT INTO "latest_metrics" VALUES('accuracy',0.0,1795487558596,2,1,'9ec6f315ddc2463ebe42d996265acbaf');
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
INSERT INTO "logged_model_metrics" VALUES('m-9c95376495a843e0ac5258397a7f5ac3','accuracy',1795487558577,1,0.5,0,'9ec6f315ddc2463ebe42d996265acbaf',NULL,NULL,NULL);
INSERT INTO "logged_model_metrics" VALUES('m-9c95376495a843e0ac5258397a7f5ac3','accuracy',1795487558596,2,0.0,0,'9ec6f315ddc2463ebe42d996265acbaf',NULL,NULL,NULL);
CREATE TABLE logged_model_params (
	model_id VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	param_key VARCHAR(255) NOT NULL, 
	param_value TEXT NOT NULL, 
	CONSTRAINT logged_model_params_pk PRIMARY KEY (model_id, param_key), 
	CONSTRAINT fk_logged_model_params_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CONSTRAINT fk_logged_model_params_model_id FOREIGN KEY(model_id) REFERENCES logged_models (model_id) ON DELETE CASCADE
);
INSERT INTO "logged_model_params" VALUES('m-9c95376495a843e0ac5258397a7f5ac3',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-9c95376495a843e0ac5258397a7f5ac3',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO "logged_model_params" VALUES('m-33f5f9b3c5c74dc28a9d92b38cf80663',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-33f5f9b3c5c74dc28a9d92b38cf80663',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO "logged_model_params" VALUES('m-d1ff81a829504b4eacf743e35f410036',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-d1ff81a829504b4eacf743e35f410036',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
CREATE TABLE logged_model_tags (
	model_id VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	tag_key VARCHAR(255) NOT NULL, 
	tag_value TEXT NOT NULL, 
	CONSTRAINT logged_model_tags_pk PRIMARY KEY (model_id, tag_key), 
	CONSTRAINT fk_logged_model_tags_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CONSTRAINT fk_logged_model_tags_model_id FOREIGN KEY(model_id) REFERENCES logged_models (model_id) ON DELETE CASCADE
);
INSERT INTO "logged_model_tags" VALUES('m-9c95376495a843e0ac5258397a7f5ac3',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-9c95376495a843e0ac5258397a7f5ac3',1,'more','tags');
INSERT INTO "logged_model_tags" VALUES('m-33f5f9b3c5c74dc28a9d92b38cf80663',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-33f5f9b3c5c74dc28a9d92b38cf80663',1,'more','tags');
INSERT INTO "logged_model_tags" VALUES('m-d1ff81a829504b4eacf743e35f410036',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-d1ff81a829504b4eacf743e35f410036',1,'more','tags');
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
INSERT INTO "logged_models" VALUES('m-9c95376495a843e0ac5258397a7f5ac3',1,'logged-0','file:///tmp/mlflow-files/0/models/m-9c95376495a843e0ac5258397a7f5ac3/artifacts',1795487558508,1795487558508,1,'active','agent','9ec6f315ddc2463ebe42d996265acbaf',NULL);
INSERT INTO "logged_models" VALUES('m-33f5f9b3c5c74dc28a9d92b38cf80663',1,'logged-1','file:///tmp/mlflow-files/0/models/m-33f5f9b3c5c74dc28a9d92b38cf80663/artifacts',1795487558636,1795487558685,2,'active','agent','ddee433b5dbc47d9a935165498059090',NULL);
INSERT INTO "logged_models" VALUES('m-d1ff81a829504b4eacf743e35f410036',1,'logged-2','file:///tmp/mlflow-files/0/models/m-d1ff81a829504b4eacf743e35f410036/artifacts',1795487558769,1795487558866,1,'deleted','agent','2b06815497a649d8b9ea4982b37aaba4',NULL);
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
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'9ec6f315ddc2463ebe42d996265acbaf',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'9ec6f315ddc2463ebe42d996265acbaf',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'9ec6f315ddc2463ebe42d996265acbaf',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487550848,'9ec6f315ddc2463ebe42d996265acbaf',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487550856,'9ec6f315ddc2463ebe42d996265acbaf',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487550871,'9ec6f315ddc2463ebe42d996265acbaf',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487550888,'9ec6f315ddc2463ebe42d996265acbaf',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487550899,'9ec6f315ddc2463ebe42d996265acbaf',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'ddee433b5dbc47d9a935165498059090',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'ddee433b5dbc47d9a935165498059090',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'ddee433b5dbc47d9a935165498059090',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487550949,'ddee433b5dbc47d9a935165498059090',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487550960,'ddee433b5dbc47d9a935165498059090',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487550971,'ddee433b5dbc47d9a935165498059090',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487550980,'ddee433b5dbc47d9a935165498059090',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487550988,'ddee433b5dbc47d9a935165498059090',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'2b06815497a649d8b9ea4982b37aaba4',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'2b06815497a649d8b9ea4982b37aaba4',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'2b06815497a649d8b9ea4982b37aaba4',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487551038,'2b06815497a649d8b9ea4982b37aaba4',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487551045,'2b06815497a649d8b9ea4982b37aaba4',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487551060,'2b06815497a649d8b9ea4982b37aaba4',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487551078,'2b06815497a649d8b9ea4982b37aaba4',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487551094,'2b06815497a649d8b9ea4982b37aaba4',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'35f837cdfb9f4439af08006c89bb8d79',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'35f837cdfb9f4439af08006c89bb8d79',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'35f837cdfb9f4439af08006c89bb8d79',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487551188,'35f837cdfb9f4439af08006c89bb8d79',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487551199,'35f837cdfb9f4439af08006c89bb8d79',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487551223,'35f837cdfb9f4439af08006c89bb8d79',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487551242,'35f837cdfb9f4439af08006c89bb8d79',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487551259,'35f837cdfb9f4439af08006c89bb8d79',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'74dbfceb4c6b45cdb2df4e0a01a403a3',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'74dbfceb4c6b45cdb2df4e0a01a403a3',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'74dbfceb4c6b45cdb2df4e0a01a403a3',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487551334,'74dbfceb4c6b45cdb2df4e0a01a403a3',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487551346,'74dbfceb4c6b45cdb2df4e0a01a403a3',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487551359,'74dbfceb4c6b45cdb2df4e0a01a403a3',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487551369,'74dbfceb4c6b45cdb2df4e0a01a403a3',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487551377,'74dbfceb4c6b45cdb2df4e0a01a403a3',2,0);
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'f3423fba2392484687a5e78020665311',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'f3423fba2392484687a5e78020665311',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'f3423fba2392484687a5e78020665311',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487551434,'f3423fba2392484687a5e78020665311',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487551442,'f3423fba2392484687a5e78020665311',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487551451,'f3423fba2392484687a5e78020665311',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487551457,'f3423fba2392484687a5e78020665311',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487551463,'f3423fba2392484687a5e78020665311',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'fd83ccb44c374d8ead55c23362aceb39',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'fd83ccb44c374d8ead55c23362aceb39',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'fd83ccb44c374d8ead55c23362aceb39',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487551520,'fd83ccb44c374d8ead55c23362aceb39',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487551529,'fd83ccb44c374d8ead55c23362aceb39',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487551543,'fd83ccb44c374d8ead55c23362aceb39',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487551552,'fd83ccb44c374d8ead55c23362aceb39',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487551567,'fd83ccb44c374d8ead55c23362aceb39',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'71561e30c5c54209a67fb92c9ad1958b',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'71561e30c5c54209a67fb92c9ad1958b',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'71561e30c5c54209a67fb92c9ad1958b',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487551644,'71561e30c5c54209a67fb92c9ad1958b',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487551655,'71561e30c5c54209a67fb92c9ad1958b',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487551664,'71561e30c5c54209a67fb92c9ad1958b',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487551678,'71561e30c5c54209a67fb92c9ad1958b',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487551687,'71561e30c5c54209a67fb92c9ad1958b',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'17660861d5d840d6a4ed45b7b5746a7b',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'17660861d5d840d6a4ed45b7b5746a7b',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'17660861d5d840d6a4ed45b7b5746a7b',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487551791,'17660861d5d840d6a4ed45b7b5746a7b',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487551807,'17660861d5d840d6a4ed45b7b5746a7b',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487551823,'17660861d5d840d6a4ed45b7b5746a7b',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487551830,'17660861d5d840d6a4ed45b7b5746a7b',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487551846,'17660861d5d840d6a4ed45b7b5746a7b',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'c8e9daad83a74c6b9223a5213659f9f2',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'c8e9daad83a74c6b9223a5213659f9f2',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'c8e9daad83a74c6b9223a5213659f9f2',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487551932,'c8e9daad83a74c6b9223a5213659f9f2',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487551942,'c8e9daad83a74c6b9223a5213659f9f2',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487551990,'c8e9daad83a74c6b9223a5213659f9f2',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487552004,'c8e9daad83a74c6b9223a5213659f9f2',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487552023,'c8e9daad83a74c6b9223a5213659f9f2',2,0);
INSERT INTO "metrics" VALUES('accuracy',0.5,1795487558577,'9ec6f315ddc2463ebe42d996265acbaf',1,0);
INSERT INTO "metrics" VALUES('accuracy',0.0,1795487558596,'9ec6f315ddc2463ebe42d996265acbaf',2,1);
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
INSERT INTO "model_version_tags" VALUES('_mlflow_prompt_type','text','greeting',1);
INSERT INTO "model_version_tags" VALUES('mlflow.prompt.text','Hello {{name}}','greeting',1);
INSERT INTO "model_version_tags" VALUES('lang','en','greeting',2);
INSERT INTO "model_version_tags" VALUES('mlflow.prompt.is_prompt','true','greeting',2);
INSERT INTO "model_version_tags" VALUES('_mlflow_prompt_type','text','greeting',2);
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
INSERT INTO "model_versions" VALUES('forecast',1,1795487552360,1795487552360,'a version',NULL,'None','s3://models/forecast/0','9ec6f315ddc2463ebe42d996265acbaf','READY',NULL,'https://ci.example/1','s3://models/forecast/0');
INSERT INTO "model_versions" VALUES('forecast',2,1795487552400,1795487552855,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/1');
INSERT INTO "model_versions" VALUES('forecast',3,1795487552535,1795487552557,'a version',NULL,'Production','s3://models/forecast/2','2b06815497a649d8b9ea4982b37aaba4','READY',NULL,NULL,'s3://models/forecast/2');
INSERT INTO "model_versions" VALUES('forecast',4,1795487552596,1795487552638,'a version',NULL,'Archived','s3://models/forecast/3','35f837cdfb9f4439af08006c89bb8d79','READY',NULL,NULL,'s3://models/forecast/3');
INSERT INTO "model_versions" VALUES('forecast',5,1795487552667,1795487552667,'a version',NULL,'None','s3://models/forecast/4','74dbfceb4c6b45cdb2df4e0a01a403a3','READY',NULL,NULL,'s3://models/forecast/4');
INSERT INTO "model_versions" VALUES('forecast',6,1795487552677,1795487552921,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/5');
INSERT INTO "model_versions" VALUES('churn/eu',1,1795487552965,1795487552965,'a version',NULL,'None','s3://models/churn/eu/0','9ec6f315ddc2463ebe42d996265acbaf','READY',NULL,'https://ci.example/1','s3://models/churn/eu/0');
INSERT INTO "model_versions" VALUES('churn/eu',2,1795487552987,1795487553460,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/1');
INSERT INTO "model_versions" VALUES('churn/eu',3,1795487553074,1795487553095,'a version',NULL,'Production','s3://models/churn/eu/2','2b06815497a649d8b9ea4982b37aaba4','READY',NULL,NULL,'s3://models/churn/eu/2');
INSERT INTO "model_versions" VALUES('churn/eu',4,1795487553107,1795487553133,'a version',NULL,'Archived','s3://models/churn/eu/3','35f837cdfb9f4439af08006c89bb8d79','READY',NULL,NULL,'s3://models/churn/eu/3');
INSERT INTO "model_versions" VALUES('churn/eu',5,1795487553163,1795487553163,'a version',NULL,'None','s3://models/churn/eu/4','74dbfceb4c6b45cdb2df4e0a01a403a3','READY',NULL,NULL,'s3://models/churn/eu/4');
INSERT INTO "model_versions" VALUES('churn/eu',6,1795487553205,1795487553513,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/5');
INSERT INTO "model_versions" VALUES('greeting',1,1795487558883,1795487558883,'better',NULL,'None','dummy-source',NULL,'READY',NULL,NULL,'dummy-source');
INSERT INTO "model_versions" VALUES('greeting',2,1795487558956,1795487558956,'better',NULL,'None','dummy-source',NULL,'READY',NULL,NULL,'dummy-source');
INSERT INTO "model_versions" VALUES('bare',5,1700000000000,NULL,NULL,NULL,'None',NULL,NULL,'READY',NULL,NULL,NULL);
CREATE TABLE "params" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000) NOT NULL, 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT param_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "params" VALUES('depth','0','9ec6f315ddc2463ebe42d996265acbaf');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','9ec6f315ddc2463ebe42d996265acbaf');
INSERT INTO "params" VALUES('depth','1','ddee433b5dbc47d9a935165498059090');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','ddee433b5dbc47d9a935165498059090');
INSERT INTO "params" VALUES('depth','2','2b06815497a649d8b9ea4982b37aaba4');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','2b06815497a649d8b9ea4982b37aaba4');
INSERT INTO "params" VALUES('depth','3','35f837cdfb9f4439af08006c89bb8d79');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','35f837cdfb9f4439af08006c89bb8d79');
INSERT INTO "params" VALUES('depth','4','74dbfceb4c6b45cdb2df4e0a01a403a3');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','74dbfceb4c6b45cdb2df4e0a01a403a3');
INSERT INTO "params" VALUES('depth','0','f3423fba2392484687a5e78020665311');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','f3423fba2392484687a5e78020665311');
INSERT INTO "params" VALUES('depth','1','fd83ccb44c374d8ead55c23362aceb39');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','fd83ccb44c374d8ead55c23362aceb39');
INSERT INTO "params" VALUES('depth','2','71561e30c5c54209a67fb92c9ad1958b');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','71561e30c5c54209a67fb92c9ad1958b');
INSERT INTO "params" VALUES('depth','3','17660861d5d840d6a4ed45b7b5746a7b');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','17660861d5d840d6a4ed45b7b5746a7b');
INSERT INTO "params" VALUES('depth','4','c8e9daad83a74c6b9223a5213659f9f2');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','c8e9daad83a74c6b9223a5213659f9f2');
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
INSERT INTO "registered_models" VALUES('forecast',1795487552286,1795487552921,'about forecast');
INSERT INTO "registered_models" VALUES('churn/eu',1795487552954,1795487553513,'about churn/eu');
INSERT INTO "registered_models" VALUES('greeting',1795487558878,1795487558956,'better');
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
INSERT INTO "runs" VALUES('9ec6f315ddc2463ebe42d996265acbaf','salty-cub-916','UNKNOWN','','','unknown','FINISHED',1700000000000,1795487550908,'','active','file:///tmp/mlflow-files/0/9ec6f315ddc2463ebe42d996265acbaf/artifacts',1,NULL);
INSERT INTO "runs" VALUES('ddee433b5dbc47d9a935165498059090','gregarious-ray-132','UNKNOWN','','','unknown','FAILED',1700000000001,1795487550995,'','deleted','file:///tmp/mlflow-files/0/ddee433b5dbc47d9a935165498059090/artifacts',1,1795487559241);
INSERT INTO "runs" VALUES('2b06815497a649d8b9ea4982b37aaba4','nimble-zebra-516','UNKNOWN','','','unknown','KILLED',1700000000002,1795487551131,'','active','file:///tmp/mlflow-files/0/2b06815497a649d8b9ea4982b37aaba4/artifacts',1,NULL);
INSERT INTO "runs" VALUES('35f837cdfb9f4439af08006c89bb8d79','powerful-newt-494','UNKNOWN','','','unknown','FINISHED',1700000000003,1795487551274,'','active','file:///tmp/mlflow-files/0/35f837cdfb9f4439af08006c89bb8d79/artifacts',1,NULL);
INSERT INTO "runs" VALUES('74dbfceb4c6b45cdb2df4e0a01a403a3','big-perch-512','UNKNOWN','','','unknown','FAILED',1700000000004,1795487551388,'','active','file:///tmp/mlflow-files/0/74dbfceb4c6b45cdb2df4e0a01a403a3/artifacts',1,NULL);
INSERT INTO "runs" VALUES('f3423fba2392484687a5e78020665311','trusting-moth-342','UNKNOWN','','','unknown','FINISHED',1700000000000,1795487551472,'','active','file:///tmp/mlflow-files/1/f3423fba2392484687a5e78020665311/artifacts',2,NULL);
INSERT INTO "runs" VALUES('fd83ccb44c374d8ead55c23362aceb39','classy-koi-493','UNKNOWN','','','unknown','FAILED',1700000000001,1795487551575,'','active','file:///tmp/mlflow-files/1/fd83ccb44c374d8ead55c23362aceb39/artifacts',2,NULL);
INSERT INTO "runs" VALUES('71561e30c5c54209a67fb92c9ad1958b','merciful-turtle-638','UNKNOWN','','','unknown','KILLED',1700000000002,1795487551695,'','deleted','file:///tmp/mlflow-files/1/71561e30c5c54209a67fb92c9ad1958b/artifacts',2,1795487559252);
INSERT INTO "runs" VALUES('17660861d5d840d6a4ed45b7b5746a7b','placid-crow-146','UNKNOWN','','','unknown','FINISHED',1700000000003,1795487551870,'','active','file:///tmp/mlflow-files/1/17660861d5d840d6a4ed45b7b5746a7b/artifacts',2,NULL);
INSERT INTO "runs" VALUES('c8e9daad83a74c6b9223a5213659f9f2','receptive-shark-470','UNKNOWN','','','unknown','FAILED',1700000000004,1795487552050,'','active','file:///tmp/mlflow-files/1/c8e9daad83a74c6b9223a5213659f9f2/artifacts',2,NULL);
INSERT INTO "runs" VALUES('00000000000000000000000000000000',NULL,NULL,NULL,NULL,'','RUNNING',1700000000000,NULL,NULL,'active',NULL,0,NULL);
CREATE TABLE scorer_versions (
	scorer_id VARCHAR(36) NOT NULL, 
	scorer_version INTEGER NOT NULL, 
	serialized_scorer TEXT NOT NULL, 
	creation_time BIGINT, 
	CONSTRAINT scorer_version_pk PRIMARY KEY (scorer_id, scorer_version), 
	CONSTRAINT fk_scorer_versions_scorer_id FOREIGN KEY(scorer_id) REFERENCES scorers (scorer_id) ON DELETE CASCADE
);
INSERT INTO "scorer_versions" VALUES('scorer',1,'{}',1700000000000);
CREATE TABLE scorers (
	experiment_id INTEGER NOT NULL, 
	scorer_name VARCHAR(256) NOT NULL, 
	scorer_id VARCHAR(36) NOT NULL, 
	CONSTRAINT scorer_pk PRIMARY KEY (scorer_id), 
	CONSTRAINT fk_scorers_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id) ON DELETE CASCADE
);
INSERT INTO "scorers" VALUES(0,'judge','scorer');
CREATE TABLE spans (
	trace_id VARCHAR(50) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	span_id VARCHAR(50) NOT NULL, 
	parent_span_id VARCHAR(50), 
	name TEXT, 
	type VARCHAR(500), 
	status VARCHAR(50) NOT NULL, 
	start_time_unix_nano BIGINT NOT NULL, 
	end_time_unix_nano BIGINT, 
	duration_ns BIGINT GENERATED ALWAYS AS (end_time_unix_nano - start_time_unix_nano) STORED, 
	content TEXT NOT NULL, 
	CONSTRAINT spans_pk PRIMARY KEY (trace_id, span_id), 
	CONSTRAINT fk_spans_trace_id FOREIGN KEY(trace_id) REFERENCES trace_info (request_id) ON DELETE CASCADE, 
	CONSTRAINT fk_spans_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id)
);
INSERT INTO "spans" VALUES('tr-7f4917b22d57758f8671c4b56c7859c7',0,'92ad1d3031e3f37d','656e3965474317e3','child 0','LLM','OK',1795487555328297385,1795487555328468133,'{"trace_id": "f0kXsi1XdY+GccS1bHhZxw==", "span_id": "kq0dMDHj830=", "parent_span_id": "ZW45ZUdDF+M=", "name": "child 0", "start_time_unix_nano": 1795487555328297385, "end_time_unix_nano": 1795487555328468133, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-7f4917b22d57758f8671c4b56c7859c7\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 10, \"output_tokens\": 5, \"total_tokens\": 15}", "mlflow.llm.model": "\"model-0\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.0, \"total_cost\": 0.5}", "mlflow.spanOutputs": "{\"answer\": 42}"}}');
INSERT INTO "spans" VALUES('tr-7f4917b22d57758f8671c4b56c7859c7',0,'656e3965474317e3',NULL,'trace 0','UNKNOWN','OK',1795487555130607669,1795487555437012069,'{"trace_id": "f0kXsi1XdY+GccS1bHhZxw==", "span_id": "ZW45ZUdDF+M=", "parent_span_id": null, "name": "trace 0", "start_time_unix_nano": 1795487555130607669, "end_time_unix_nano": 1795487555437012069, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.experimentId": "\"1\"", "mlflow.traceRequestId": "\"tr-7f4917b22d57758f8671c4b56c7859c7\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 0}", "mlflow.spanOutputs": "{\"answer\": 0}"}}');
INSERT INTO "spans" VALUES('tr-fd5191c48c58238ec176db8db7609639',0,'ea60ab858f7ed490','203b000df44b181f','child 1','LLM','OK',1795487555636521020,1795487555636664227,'{"trace_id": "/VGRxIxYI47BdtuNt2CWOQ==", "span_id": "6mCrhY9+1JA=", "parent_span_id": "IDsADfRLGB8=", "name": "child 1", "start_time_unix_nano": 1795487555636521020, "end_time_unix_nano": 1795487555636664227, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-fd5191c48c58238ec176db8db7609639\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 11, \"output_tokens\": 5, \"total_tokens\": 16}", "mlflow.llm.model": "\"model-1\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.25, \"total_cost\": 0.75}", "mlflow.spanOutputs": "{\"answer\": 42}"}}');
INSERT INTO "spans" VALUES('tr-fd5191c48c58238ec176db8db7609639',0,'203b000df44b181f',NULL,'trace 1','UNKNOWN','ERROR',1795487555636116104,1795487555665242255,'{"trace_id": "/VGRxIxYI47BdtuNt2CWOQ==", "span_id": "IDsADfRLGB8=", "parent_span_id": null, "name": "trace 1", "start_time_unix_nano": 1795487555636116104, "end_time_unix_nano": 1795487555665242255, "events": [], "status": {"code": "STATUS_CODE_ERROR", "message": ""}, "attributes": {"mlflow.experimentId": "\"2\"", "mlflow.traceRequestId": "\"tr-fd5191c48c58238ec176db8db7609639\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 1}", "mlflow.spanOutputs": "{\"answer\": 1}"}}');
INSERT INTO "spans" VALUES('tr-b89b751e7313d013ad299f02f893c04e',0,'d7973b1ca87b17da','1eea24697b43f5b4','child 2','LLM','OK',1795487555783885296,1795487555797177029,'{"trace_id": "uJt1HnMT0BOtKZ8C+JPATg==", "span_id": "15c7HKh7F9o=", "parent_span_id": "HuokaXtD9bQ=", "name": "child 2", "start_time_unix_nano": 1795487555783885296, "end_time_unix_nano": 1795487555797177029, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-b89b751e7313d013ad299f02f893c04e\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 12, \"output_tokens\": 5, \"total_tokens\": 17}", "mlflow.llm.model": "\"model-2\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.5, \"total_cost\": 1.0}", "mlflow.spanOutputs": "{\"answer\": 42}"}}');
INSERT INTO "spans" VALUES('tr-b89b751e7313d013ad299f02f893c04e',0,'1eea24697b43f5b4',NULL,'trace 2','UNKNOWN','OK',1795487555776175389,1795487555829314930,'{"trace_id": "uJt1HnMT0BOtKZ8C+JPATg==", "span_id": "HuokaXtD9bQ=", "parent_span_id": null, "name": "trace 2", "start_time_unix_nano": 1795487555776175389, "end_time_unix_nano": 1795487555829314930, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.experimentId": "\"1\"", "mlflow.traceRequestId": "\"tr-b89b751e7313d013ad299f02f893c04e\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 2}", "mlflow.spanOutputs": "{\"answer\": 2}"}}');
INSERT INTO "spans" VALUES('tr-a97e5af91d651ce4a751fca6627d7fdf',0,'1d3152b9d4a84c12','9f5e851a8fa02bde','child 3','LLM','OK',1795487555915920187,1795487555916072792,'{"trace_id": "qX5a+R1lHOSnUfymYn1/3w==", "span_id": "HTFSudSoTBI=", "parent_span_id": "n16FGo+gK94=", "name": "child 3", "start_time_unix_nano": 1795487555915920187, "end_time_unix_nano": 1795487555916072792, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-a97e5af91d651ce4a751fca6627d7fdf\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 13, \"output_tokens\": 5, \"total_tokens\": 18}", "mlflow.llm.model": "\"model-0\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.75, \"total_cost\": 1.25}", "mlflow.spanOutputs": "{\"answer\": 42}"}}');
INSERT INTO "spans" VALUES('tr-a97e5af91d651ce4a751fca6627d7fdf',0,'9f5e851a8fa02bde',NULL,'trace 3','UNKNOWN','ERROR',1795487555915511725,1795487555966988292,'{"trace_id": "qX5a+R1lHOSnUfymYn1/3w==", "span_id": "n16FGo+gK94=", "parent_span_id": null, "name": "trace 3", "start_time_unix_nano": 1795487555915511725, "end_time_unix_nano": 1795487555966988292, "events": [], "status": {"code": "STATUS_CODE_ERROR", "message": ""}, "attributes": {"mlflow.experimentId": "\"2\"", "mlflow.traceRequestId": "\"tr-a97e5af91d651ce4a751fca6627d7fdf\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 3}", "mlflow.spanOutputs": "{\"answer\": 3}"}}');
INSERT INTO "spans" VALUES('tr-odd-00',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}');
INSERT INTO "spans" VALUES('tr-odd-00',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}');
INSERT INTO "spans" VALUES('tr-odd-01',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}');
INSERT INTO "spans" VALUES('tr-odd-01',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}');
INSERT INTO "spans" VALUES('tr-odd-02',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}');
INSERT INTO "spans" VALUES('tr-odd-02',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}');
INSERT INTO "spans" VALUES('tr-odd-03',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}');
INSERT INTO "spans" VALUES('tr-odd-03',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}');
INSERT INTO "spans" VALUES('tr-odd-04',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}');
INSERT INTO "spans" VALUES('tr-odd-04',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}');
INSERT INTO "spans" VALUES('tr-odd-05',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}');
INSERT INTO "spans" VALUES('tr-odd-05',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}');
INSERT INTO "spans" VALUES('tr-odd-06',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}');
INSERT INTO "spans" VALUES('tr-odd-06',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}');
INSERT INTO "spans" VALUES('tr-odd-07',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}');
INSERT INTO "spans" VALUES('tr-odd-07',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}');
INSERT INTO "spans" VALUES('tr-odd-08',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}');
INSERT INTO "spans" VALUES('tr-odd-08',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}');
INSERT INTO "spans" VALUES('tr-odd-09',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}');
INSERT INTO "spans" VALUES('tr-odd-09',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}');
CREATE TABLE "tags" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000), 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT tag_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "tags" VALUES('mlflow.runName','salty-cub-916','9ec6f315ddc2463ebe42d996265acbaf');
INSERT INTO "tags" VALUES('kind','kind 0','9ec6f315ddc2463ebe42d996265acbaf');
INSERT INTO "tags" VALUES('long','yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy','9ec6f315ddc2463ebe42d996265acbaf');
INSERT INTO "tags" VALUES('mlflow.parentRunId','9ec6f315ddc2463ebe42d996265acbaf','ddee433b5dbc47d9a935165498059090');
INSERT INTO "tags" VALUES('mlflow.runName','gregarious-ray-132','ddee433b5dbc47d9a935165498059090');
INSERT INTO "tags" VALUES('kind','kind 1','ddee433b5dbc47d9a935165498059090');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','ddee433b5dbc47d9a935165498059090');
INSERT INTO "tags" VALUES('mlflow.runName','nimble-zebra-516','2b06815497a649d8b9ea4982b37aaba4');
INSERT INTO "tags" VALUES('kind','kind 2','2b06815497a649d8b9ea4982b37aaba4');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','2b06815497a649d8b9ea4982b37aaba4');
INSERT INTO "tags" VALUES('mlflow.parentRunId','2b06815497a649d8b9ea4982b37aaba4','35f837cdfb9f4439af08006c89bb8d79');
INSERT INTO "tags" VALUES('mlflow.runName','powerful-newt-494','35f837cdfb9f4439af08006c89bb8d79');
INSERT INTO "tags" VALUES('kind','kind 3','35f837cdfb9f4439af08006c89bb8d79');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','35f837cdfb9f4439af08006c89bb8d79');
INSERT INTO "tags" VALUES('mlflow.runName','big-perch-512','74dbfceb4c6b45cdb2df4e0a01a403a3');
INSERT INTO "tags" VALUES('kind','kind 4','74dbfceb4c6b45cdb2df4e0a01a403a3');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','74dbfceb4c6b45cdb2df4e0a01a403a3');
INSERT INTO "tags" VALUES('mlflow.runName','trusting-moth-342','f3423fba2392484687a5e78020665311');
INSERT INTO "tags" VALUES('kind','kind 0','f3423fba2392484687a5e78020665311');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','f3423fba2392484687a5e78020665311');
INSERT INTO "tags" VALUES('mlflow.parentRunId','f3423fba2392484687a5e78020665311','fd83ccb44c374d8ead55c23362aceb39');
INSERT INTO "tags" VALUES('mlflow.runName','classy-koi-493','fd83ccb44c374d8ead55c23362aceb39');
INSERT INTO "tags" VALUES('kind','kind 1','fd83ccb44c374d8ead55c23362aceb39');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','fd83ccb44c374d8ead55c23362aceb39');
INSERT INTO "tags" VALUES('mlflow.runName','merciful-turtle-638','71561e30c5c54209a67fb92c9ad1958b');
INSERT INTO "tags" VALUES('kind','kind 2','71561e30c5c54209a67fb92c9ad1958b');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','71561e30c5c54209a67fb92c9ad1958b');
INSERT INTO "tags" VALUES('mlflow.parentRunId','71561e30c5c54209a67fb92c9ad1958b','17660861d5d840d6a4ed45b7b5746a7b');
INSERT INTO "tags" VALUES('mlflow.runName','placid-crow-146','17660861d5d840d6a4ed45b7b5746a7b');
INSERT INTO "tags" VALUES('kind','kind 3','17660861d5d840d6a4ed45b7b5746a7b');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','17660861d5d840d6a4ed45b7b5746a7b');
INSERT INTO "tags" VALUES('mlflow.runName','receptive-shark-470','c8e9daad83a74c6b9223a5213659f9f2');
INSERT INTO "tags" VALUES('kind','kind 4','c8e9daad83a74c6b9223a5213659f9f2');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','c8e9daad83a74c6b9223a5213659f9f2');
INSERT INTO "tags" VALUES('null',NULL,'00000000000000000000000000000000');
CREATE TABLE trace_info (
	request_id VARCHAR(50) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	timestamp_ms BIGINT NOT NULL, 
	execution_time_ms BIGINT, 
	status VARCHAR(50) NOT NULL, client_request_id VARCHAR(50), request_preview VARCHAR(1000), response_preview VARCHAR(1000), 
	CONSTRAINT trace_info_pk PRIMARY KEY (request_id), 
	CONSTRAINT fk_trace_info_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id)
);
INSERT INTO "trace_info" VALUES('tr-7f4917b22d57758f8671c4b56c7859c7',1,1795487555130,306,'OK',NULL,'{"question": 0}','{"answer": 0}');
INSERT INTO "trace_info" VALUES('tr-fd5191c48c58238ec176db8db7609639',2,1795487555636,29,'ERROR',NULL,'{"question": 1}','{"answer": 1}');
INSERT INTO "trace_info" VALUES('tr-b89b751e7313d013ad299f02f893c04e',1,1795487555776,53,'OK',NULL,'{"question": 2}','{"answer": 2}');
INSERT INTO "trace_info" VALUES('tr-a97e5af91d651ce4a751fca6627d7fdf',2,1795487555915,51,'ERROR',NULL,'{"question": 3}','{"answer": 3}');
INSERT INTO "trace_info" VALUES('tr-odd-00',0,1700000000000,NULL,'OK','c','p',NULL);
INSERT INTO "trace_info" VALUES('tr-odd-01',0,1700000000001,NULL,'OK','c','p',NULL);
INSERT INTO "trace_info" VALUES('tr-odd-02',0,1700000000002,NULL,'OK','c','p',NULL);
INSERT INTO "trace_info" VALUES('tr-odd-03',0,1700000000003,NULL,'OK','c','p',NULL);
INSERT INTO "trace_info" VALUES('tr-odd-04',0,1700000000004,NULL,'OK','c','p',NULL);
INSERT INTO "trace_info" VALUES('tr-odd-05',0,1700000000005,NULL,'OK','c','p',NULL);
INSERT INTO "trace_info" VALUES('tr-odd-06',0,1700000000006,NULL,'OK','c','p',NULL);
INSERT INTO "trace_info" VALUES('tr-odd-07',0,1700000000007,NULL,'OK','c','p',NULL);
INSERT INTO "trace_info" VALUES('tr-odd-08',0,1700000000008,NULL,'OK','c','p',NULL);
INSERT INTO "trace_info" VALUES('tr-odd-09',0,1700000000009,NULL,'OK','c','p',NULL);
CREATE TABLE "trace_request_metadata" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000), 
	request_id VARCHAR(50) NOT NULL, 
	CONSTRAINT trace_request_metadata_pk PRIMARY KEY ("key", request_id), 
	CONSTRAINT fk_trace_request_metadata_request_id FOREIGN KEY(request_id) REFERENCES trace_info (request_id) ON DELETE CASCADE
);
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','tr-7f4917b22d57758f8671c4b56c7859c7');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','tr-7f4917b22d57758f8671c4b56c7859c7');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','tr-7f4917b22d57758f8671c4b56c7859c7');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','tr-7f4917b22d57758f8671c4b56c7859c7');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','tr-7f4917b22d57758f8671c4b56c7859c7');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','tr-7f4917b22d57758f8671c4b56c7859c7');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','tr-7f4917b22d57758f8671c4b56c7859c7');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 0}','tr-7f4917b22d57758f8671c4b56c7859c7');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 0}','tr-7f4917b22d57758f8671c4b56c7859c7');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}','tr-7f4917b22d57758f8671c4b56c7859c7');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeStats','{"total_size_bytes": 2398, "num_spans": 2, "max": 1026, "p25": 630, "p50": 762, "p75": 894}','tr-7f4917b22d57758f8671c4b56c7859c7');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeBytes','2398','tr-7f4917b22d57758f8671c4b56c7859c7');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','tr-fd5191c48c58238ec176db8db7609639');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','tr-fd5191c48c58238ec176db8db7609639');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','tr-fd5191c48c58238ec176db8db7609639');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','tr-fd5191c48c58238ec176db8db7609639');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','tr-fd5191c48c58238ec176db8db7609639');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','tr-fd5191c48c58238ec176db8db7609639');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','tr-fd5191c48c58238ec176db8db7609639');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 1}','tr-fd5191c48c58238ec176db8db7609639');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 1}','tr-fd5191c48c58238ec176db8db7609639');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 11, "output_tokens": 5, "total_tokens": 16}','tr-fd5191c48c58238ec176db8db7609639');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeStats','{"total_size_bytes": 2405, "num_spans": 2, "max": 1028, "p25": 632, "p50": 764, "p75": 896}','tr-fd5191c48c58238ec176db8db7609639');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeBytes','2405','tr-fd5191c48c58238ec176db8db7609639');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','tr-b89b751e7313d013ad299f02f893c04e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','tr-b89b751e7313d013ad299f02f893c04e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','tr-b89b751e7313d013ad299f02f893c04e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','tr-b89b751e7313d013ad299f02f893c04e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','tr-b89b751e7313d013ad299f02f893c04e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','tr-b89b751e7313d013ad299f02f893c04e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','tr-b89b751e7313d013ad299f02f893c04e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 2}','tr-b89b751e7313d013ad299f02f893c04e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 2}','tr-b89b751e7313d013ad299f02f893c04e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 12, "output_tokens": 5, "total_tokens": 17}','tr-b89b751e7313d013ad299f02f893c04e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeStats','{"total_size_bytes": 2397, "num_spans": 2, "max": 1026, "p25": 630, "p50": 762, "p75": 894}','tr-b89b751e7313d013ad299f02f893c04e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeBytes','2397','tr-b89b751e7313d013ad299f02f893c04e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','tr-a97e5af91d651ce4a751fca6627d7fdf');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','tr-a97e5af91d651ce4a751fca6627d7fdf');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','tr-a97e5af91d651ce4a751fca6627d7fdf');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','tr-a97e5af91d651ce4a751fca6627d7fdf');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','tr-a97e5af91d651ce4a751fca6627d7fdf');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','tr-a97e5af91d651ce4a751fca6627d7fdf');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','tr-a97e5af91d651ce4a751fca6627d7fdf');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 3}','tr-a97e5af91d651ce4a751fca6627d7fdf');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 3}','tr-a97e5af91d651ce4a751fca6627d7fdf');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 13, "output_tokens": 5, "total_tokens": 18}','tr-a97e5af91d651ce4a751fca6627d7fdf');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeStats','{"total_size_bytes": 2405, "num_spans": 2, "max": 1028, "p25": 632, "p50": 764, "p75": 896}','tr-a97e5af91d651ce4a751fca6627d7fdf');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeBytes','2405','tr-a97e5af91d651ce4a751fca6627d7fdf');
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
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/tr-7f4917b22d57758f8671c4b56c7859c7/artifacts','tr-7f4917b22d57758f8671c4b56c7859c7');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 0','tr-7f4917b22d57758f8671c4b56c7859c7');
INSERT INTO "trace_tags" VALUES('team','t0','tr-7f4917b22d57758f8671c4b56c7859c7');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/tr-fd5191c48c58238ec176db8db7609639/artifacts','tr-fd5191c48c58238ec176db8db7609639');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 1','tr-fd5191c48c58238ec176db8db7609639');
INSERT INTO "trace_tags" VALUES('team','t1','tr-fd5191c48c58238ec176db8db7609639');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/tr-b89b751e7313d013ad299f02f893c04e/artifacts','tr-b89b751e7313d013ad299f02f893c04e');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 2','tr-b89b751e7313d013ad299f02f893c04e');
INSERT INTO "trace_tags" VALUES('team','t2','tr-b89b751e7313d013ad299f02f893c04e');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/tr-a97e5af91d651ce4a751fca6627d7fdf/artifacts','tr-a97e5af91d651ce4a751fca6627d7fdf');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 3','tr-a97e5af91d651ce4a751fca6627d7fdf');
INSERT INTO "trace_tags" VALUES('team','t3','tr-a97e5af91d651ce4a751fca6627d7fdf');
INSERT INTO "trace_tags" VALUES('later','value','tr-7f4917b22d57758f8671c4b56c7859c7');
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
CREATE TABLE webhook_events (
	webhook_id VARCHAR(256) NOT NULL, 
	entity VARCHAR(50) NOT NULL, 
	action VARCHAR(50) NOT NULL, 
	CONSTRAINT webhook_event_pk PRIMARY KEY (webhook_id, entity, action), 
	FOREIGN KEY(webhook_id) REFERENCES webhooks (webhook_id) ON DELETE cascade
);
INSERT INTO "webhook_events" VALUES('hook','model_version','created');
CREATE TABLE webhooks (
	webhook_id VARCHAR(256) NOT NULL, 
	name VARCHAR(256) NOT NULL, 
	description VARCHAR(1000), 
	url VARCHAR(500) NOT NULL, 
	status VARCHAR(20) DEFAULT 'ACTIVE' NOT NULL, 
	secret VARCHAR(1000), 
	creation_timestamp BIGINT, 
	last_updated_timestamp BIGINT, 
	deleted_timestamp BIGINT, 
	CONSTRAINT webhook_pk PRIMARY KEY (webhook_id)
);
INSERT INTO "webhooks" VALUES('hook','hook',NULL,'https://example.com','ACTIVE','gAAAA',1700000000000,1700000000000,NULL);
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
CREATE INDEX index_assessments_trace_id_created_timestamp ON assessments (trace_id, created_timestamp);
CREATE INDEX index_assessments_run_id_created_timestamp ON assessments (run_id, created_timestamp);
CREATE INDEX index_assessments_last_updated_timestamp ON assessments (last_updated_timestamp);
CREATE INDEX index_assessments_assessment_type ON assessments (assessment_type);
CREATE INDEX index_spans_experiment_id ON spans (experiment_id);
CREATE INDEX index_spans_experiment_id_status_type ON spans (experiment_id, status, type);
CREATE INDEX index_spans_experiment_id_type_status ON spans (experiment_id, type, status);
CREATE INDEX index_spans_experiment_id_duration ON spans (experiment_id, duration_ns);
CREATE INDEX index_entity_associations_association_id ON entity_associations (association_id);
CREATE INDEX index_entity_associations_reverse_lookup ON entity_associations (destination_type, destination_id, source_type, source_id);
CREATE INDEX idx_webhooks_status ON webhooks (status);
CREATE INDEX idx_webhooks_name ON webhooks (name);
CREATE INDEX idx_webhook_events_entity ON webhook_events (entity);
CREATE INDEX idx_webhook_events_action ON webhook_events (action);
CREATE INDEX idx_webhook_events_entity_action ON webhook_events (entity, action);
CREATE UNIQUE INDEX index_scorers_experiment_id_scorer_name ON scorers (experiment_id, scorer_name);
CREATE INDEX index_scorer_versions_scorer_id ON scorer_versions (scorer_id);
CREATE INDEX index_evaluation_datasets_name ON evaluation_datasets (name);
CREATE INDEX index_evaluation_datasets_created_time ON evaluation_datasets (created_time);
CREATE INDEX index_evaluation_dataset_tags_dataset_id ON evaluation_dataset_tags (dataset_id);
CREATE INDEX index_evaluation_dataset_records_dataset_id ON evaluation_dataset_records (dataset_id);
CREATE INDEX index_jobs_function_status_creation_time ON jobs (function_fullname, status, creation_time);
COMMIT;
