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
INSERT INTO "assessments" VALUES('a-b9077def0c254c83a7dbde599c74222c','tr-01015f0df6253de148f19fd867d52ad1','f0','feedback','"yes"',NULL,1795486726595,1795486726595,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-bba87c99f46d45ec937c00320264055e','tr-027a6e9270ea9d35d0b5cb35565f3584','f1','feedback','" No "',NULL,1795486726608,1795486726608,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-963c6be2f78346ed99f30e7a5fa84f60','tr-106eb875c7bb96513ce8ce649f696dbd','f2','feedback','"maybe"',NULL,1795486726613,1795486726613,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-72e3213bc12444068883f08a56af3aa4','tr-0e44f9963606d188c5f5f639b3eeaf0b','f0','feedback','true',NULL,1795486726617,1795486726617,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-0fc753f6e256461581c09329cc915e27','tr-01015f0df6253de148f19fd867d52ad1','f1','feedback','false',NULL,1795486726620,1795486726620,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-a1d1a0fad91647f785fbc1e177843a0e','tr-027a6e9270ea9d35d0b5cb35565f3584','f2','feedback','3',NULL,1795486726624,1795486726624,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-42149e436664475b94a8d9315d26456c','tr-106eb875c7bb96513ce8ce649f696dbd','f0','feedback','2.5',NULL,1795486726632,1795486726632,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-4b57d9c28fd544cb895a436d71b14fce','tr-0e44f9963606d188c5f5f639b3eeaf0b','f1','feedback','1e+308',NULL,1795486726635,1795486726635,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-aaf59f289a9645cca25650a71cc0a928','tr-01015f0df6253de148f19fd867d52ad1','f2','feedback','["a", 1]',NULL,1795486726639,1795486726639,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-cabbdc6e4c6b4a198f120a9bf10a3f45','tr-027a6e9270ea9d35d0b5cb35565f3584','f0','feedback','{"score": 1}',NULL,1795486726645,1795486726645,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-5e1a4d84bb124c13afb2b6e8c9b7e05b','tr-01015f0df6253de148f19fd867d52ad1','expected','expectation','{"answer": 1}',NULL,1795486726648,1795486726648,'HUMAN','default',NULL,NULL,NULL,NULL,1,NULL);
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
INSERT INTO "datasets" VALUES('fcd0e708e5594fe9bfc1faecbc4e3a25',1,'data','digest','local','{"uri": "/data"}','{"columns": []}','{"num_rows": 3}');
INSERT INTO "datasets" VALUES('61d67d895af24f649e48635bf4754238',1,'other','digest','s3','{"uri": "s3://b"}','zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',NULL);
CREATE TABLE entity_associations (
	association_id VARCHAR(36) NOT NULL, 
	source_type VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	destination_type VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, 
	created_time BIGINT, 
	CONSTRAINT entity_associations_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id)
);
INSERT INTO "entity_associations" VALUES('a-f328a29337ba4e4f8c9c64aa305d77a9','evaluation_dataset','d-697a773ef6f74f7ca9571265111ba0f2','experiment','1',1795486726891);
INSERT INTO "entity_associations" VALUES('a-4b9445ea509b4e25ab80aca504f5b68c','evaluation_dataset','d-697a773ef6f74f7ca9571265111ba0f2','experiment','2',1795486726891);
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
INSERT INTO "evaluation_dataset_records" VALUES('dr-b4c2e077d7bd4ca7823b5445c9bebf04','d-697a773ef6f74f7ca9571265111ba0f2','{"question": "q0"}','{"answer": 0}','{"n": "0", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795486726914,1795486726914,'root','root','2e6c7eab96861d942c9a1f35f1dee1a1074ca2e62ae181cdfed572d1453f57e7','{"mlflow_wrapped": {}}');
INSERT INTO "evaluation_dataset_records" VALUES('dr-a59126c6c28e46ebac652ecec68376b0','d-697a773ef6f74f7ca9571265111ba0f2','{"question": "q1"}','{"answer": 1}','{"n": "1", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795486726914,1795486726914,'root','root','6bb44455af683d2a225b6c38bf55ac76f83df11cdbadb29a9c7e687bf789ccd2','{"mlflow_wrapped": {}}');
INSERT INTO "evaluation_dataset_records" VALUES('dr-f8b4aa834f7f45b0b612e6b085288e23','d-697a773ef6f74f7ca9571265111ba0f2','{"question": "q2"}','{"answer": 2}','{"n": "2", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795486726914,1795486726914,'root','root','52a8c1ebc8d1d3ce3b6f252d0549b6ad9c59cd68ba6f2bcd5e87aa525aa1c43f','{"mlflow_wrapped": {}}');
INSERT INTO "evaluation_dataset_records" VALUES('dr-c341bc698e524afd95f81a4141e9c7b0','d-697a773ef6f74f7ca9571265111ba0f2','{"question": "q3"}','{"answer": 3}','{"n": "3", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795486726914,1795486726914,'root','root','7d9156df9257574d2c7f76c55f43d348355783f97b8cb7c6cb0cde08022e028e','{"mlflow_wrapped": {}}');
INSERT INTO "evaluation_dataset_records" VALUES('dr-b4a34a80567146a9bd1b4a56f7ae640c','d-697a773ef6f74f7ca9571265111ba0f2','{"question": "q4"}','{"answer": 4}','{"n": "4", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795486726914,1795486726914,'root','root','5fc97b1e3ec0cb95c85eac7c59de5ca7faf79167f3797956f49bd09e64757ba8','{"mlflow_wrapped": {}}');
CREATE TABLE evaluation_dataset_tags (
	dataset_id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(255) NOT NULL, 
	value VARCHAR(5000), 
	CONSTRAINT evaluation_dataset_tags_pk PRIMARY KEY (dataset_id, "key"), 
	CONSTRAINT fk_evaluation_dataset_tags_dataset_id FOREIGN KEY(dataset_id) REFERENCES evaluation_datasets (dataset_id) ON DELETE CASCADE
);
INSERT INTO "evaluation_dataset_tags" VALUES('d-697a773ef6f74f7ca9571265111ba0f2','kind','qa');
INSERT INTO "evaluation_dataset_tags" VALUES('d-697a773ef6f74f7ca9571265111ba0f2','mlflow.user','root');
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
INSERT INTO "evaluation_datasets" VALUES('d-697a773ef6f74f7ca9571265111ba0f2','questions','{"inputs": {"question": "string"}, "outputs": {}, "expectations": {"answer": "integer"}, "version": "1.0"}','{"num_records": 5}','27ed0d32',1795486726891,1795486726914,'root','root');
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
INSERT INTO "experiments" VALUES(0,'Default','/home/me/mlruns/0','active',1795486722831,1795486722831);
INSERT INTO "experiments" VALUES(1,'experiment 0 – größer','file:///tmp/mlflow-files/0','active',1795486722834,1795486722834);
INSERT INTO "experiments" VALUES(2,'experiment 1 – größer','file:///tmp/mlflow-files/1','active',1795486722865,1795486722865);
INSERT INTO "experiments" VALUES(3,'experiment 2 – größer','file:///tmp/mlflow-files/2','active',1795486722878,1795486722878);
INSERT INTO "experiments" VALUES(4,'experiment 3 – größer','file:///tmp/mlflow-files/3','deleted',1795486722892,1795486722908);
INSERT INTO "experiments" VALUES(77,'bare',NULL,NULL,NULL,NULL);
CREATE TABLE input_tags (
	input_uuid VARCHAR(36) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	value VARCHAR(500) NOT NULL, 
	CONSTRAINT input_tags_pk PRIMARY KEY (input_uuid, name)
);
INSERT INTO "input_tags" VALUES('3677596d57f3414c86c1150d7355719c','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('2e8fec907e7042c0b113b734d187f901','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('1cea1d3b2ac44277ace9c091bf1eba24','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('9bdfbbc00250437cb54599a22948fafb','mlflow.data.context','training');
CREATE TABLE inputs (
	input_uuid VARCHAR(36) NOT NULL, 
	source_type VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	destination_type VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, step BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT inputs_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id)
);
INSERT INTO "inputs" VALUES('3677596d57f3414c86c1150d7355719c','DATASET','fcd0e708e5594fe9bfc1faecbc4e3a25','RUN','fbc8b8dbdc4e4bda98802e8dfba78fde',0);
INSERT INTO "inputs" VALUES('029f9a2e46ec4ac8b634b61ebc4936b6','DATASET','61d67d895af24f649e48635bf4754238','RUN','fbc8b8dbdc4e4bda98802e8dfba78fde',0);
INSERT INTO "inputs" VALUES('2e8fec907e7042c0b113b734d187f901','DATASET','fcd0e708e5594fe9bfc1faecbc4e3a25','RUN','ce7fc9deb4954a3abe1d2160f47b27db',0);
INSERT INTO "inputs" VALUES('9fdc3144a414410fa25d735c1ae7ccad','DATASET','61d67d895af24f649e48635bf4754238','RUN','ce7fc9deb4954a3abe1d2160f47b27db',0);
INSERT INTO "inputs" VALUES('1cea1d3b2ac44277ace9c091bf1eba24','DATASET','fcd0e708e5594fe9bfc1faecbc4e3a25','RUN','a5ea67d1e6e4483db2775233cf4cd7cd',0);
INSERT INTO "inputs" VALUES('532214d7b84949e796cdbb1d34d6523b','DATASET','61d67d895af24f649e48635bf4754238','RUN','a5ea67d1e6e4483db2775233cf4cd7cd',0);
INSERT INTO "inputs" VALUES('9bdfbbc00250437cb54599a22948fafb','DATASET','fcd0e708e5594fe9bfc1faecbc4e3a25','RUN','5338e13a72d5411c8f760d6e0723b9b7',0);
INSERT INTO "inputs" VALUES('f9a62d0289a44b93975404cb6a476860','DATASET','61d67d895af24f649e48635bf4754238','RUN','5338e13a72d5411c8f760d6e0723b9b7',0);
INSERT INTO "inputs" VALUES('28a2dd4408894311a916bc05c8194ab1','RUN_INPUT','5338e13a72d5411c8f760d6e0723b9b7','MODEL_INPUT','m-ca41bb85842e433a9984189a4cd99140',0);
INSERT INTO "inputs" VALUES('213ca7a356e340dbaebe7ad916ee2a2d','RUN_OUTPUT','38bf27276c2048dc82c86611b7448187','MODEL_OUTPUT','m-ca41bb85842e433a9984189a4cd99140',7);
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
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'fbc8b8dbdc4e4bda98802e8dfba78fde');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486723001,2,0,'fbc8b8dbdc4e4bda98802e8dfba78fde');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'ce7fc9deb4954a3abe1d2160f47b27db');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486723063,2,0,'ce7fc9deb4954a3abe1d2160f47b27db');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'a5ea67d1e6e4483db2775233cf4cd7cd');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486723117,2,0,'a5ea67d1e6e4483db2775233cf4cd7cd');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'5338e13a72d5411c8f760d6e0723b9b7');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486723173,2,0,'5338e13a72d5411c8f760d6e0723b9b7');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'38bf27276c2048dc82c86611b7448187');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486723223,2,0,'38bf27276c2048dc82c86611b7448187');
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'30ddb171554c416ebd46d600629a0901');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486723270,2,0,'30ddb171554c416ebd46d600629a0901');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'f340afdf2391485abfafcb6d9b8b6427');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486723319,2,0,'f340afdf2391485abfafcb6d9b8b6427');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'46e78d2cd32c483db18f14cdfac6d455');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486723370,2,0,'46e78d2cd32c483db18f14cdfac6d455');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'d12d7355bb594129b5f90b8a8336a580');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486723417,2,0,'d12d7355bb594129b5f90b8a8336a580');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'c26cc2c4bef84e14a890333b57c507d7');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486723461,2,0,'c26cc2c4bef84e14a890333b57c507d7');
INSERT INTO "latest_metrics" VALUES('accuracy',0.0,1795486726717,2,1,'fbc8b8dbdc4e4bda98802e8dfba78fde');
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
INSERT INTO "logged_model_metrics" VALUES('m-174e824ac7a14872b6767473e470054f','accuracy',1795486726698,1,0.5,0,'fbc8b8dbdc4e4bda98802e8dfba78fde',NULL,NULL,NULL);
INSERT INTO "logged_model_metrics" VALUES('m-174e824ac7a14872b6767473e470054f','accuracy',1795486726717,2,0.0,0,'fbc8b8dbdc4e4bda98802e8dfba78fde',NULL,NULL,NULL);
CREATE TABLE logged_model_params (
	model_id VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	param_key VARCHAR(255) NOT NULL, 
	param_value TEXT NOT NULL, 
	CONSTRAINT logged_model_params_pk PRIMARY KEY (model_id, param_key), 
	CONSTRAINT fk_logged_model_params_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CONSTRAINT fk_logged_model_params_model_id FOREIGN KEY(model_id) REFERENCES logged_models (model_id) ON DELETE CASCADE
);
INSERT INTO "logged_model_params" VALUES('m-174e824ac7a14872b6767473e470054f',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-174e824ac7a14872b6767473e470054f',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO "logged_model_params" VALUES('m-ca41bb85842e433a9984189a4cd99140',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-ca41bb85842e433a9984189a4cd99140',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO "logged_model_params" VALUES('m-16fd49d2ac08495bb274faf6e9eaccd6',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-16fd49d2ac08495bb274faf6e9eaccd6',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
CREATE TABLE logged_model_tags (
	model_id VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	tag_key VARCHAR(255) NOT NULL, 
	tag_value TEXT NOT NULL, 
	CONSTRAINT logged_model_tags_pk PRIMARY KEY (model_id, tag_key), 
	CONSTRAINT fk_logged_model_tags_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CONSTRAINT fk_logged_model_tags_model_id FOREIGN KEY(model_id) REFERENCES logged_models (model_id) ON DELETE CASCADE
);
INSERT INTO "logged_model_tags" VALUES('m-174e824ac7a14872b6767473e470054f',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-174e824ac7a14872b6767473e470054f',1,'more','tags');
INSERT INTO "logged_model_tags" VALUES('m-ca41bb85842e433a9984189a4cd99140',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-ca41bb85842e433a9984189a4cd99140',1,'more','tags');
INSERT INTO "logged_model_tags" VALUES('m-16fd49d2ac08495bb274faf6e9eaccd6',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-16fd49d2ac08495bb274faf6e9eaccd6',1,'more','tags');
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
INSERT INTO "logged_models" VALUES('m-174e824ac7a14872b6767473e470054f',1,'logged-0','file:///tmp/mlflow-files/0/models/m-174e824ac7a14872b6767473e470054f/artifacts',1795486726656,1795486726656,1,'active','agent','fbc8b8dbdc4e4bda98802e8dfba78fde',NULL);
INSERT INTO "logged_models" VALUES('m-ca41bb85842e433a9984189a4cd99140',1,'logged-1','file:///tmp/mlflow-files/0/models/m-ca41bb85842e433a9984189a4cd99140/artifacts',1795486726734,1795486726753,2,'active','agent','ce7fc9deb4954a3abe1d2160f47b27db',NULL);
INSERT INTO "logged_models" VALUES('m-16fd49d2ac08495bb274faf6e9eaccd6',1,'logged-2','file:///tmp/mlflow-files/0/models/m-16fd49d2ac08495bb274faf6e9eaccd6/artifacts',1795486726783,1795486726801,1,'deleted','agent','a5ea67d1e6e4483db2775233cf4cd7cd',NULL);
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
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'fbc8b8dbdc4e4bda98802e8dfba78fde',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'fbc8b8dbdc4e4bda98802e8dfba78fde',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'fbc8b8dbdc4e4bda98802e8dfba78fde',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486722972,'fbc8b8dbdc4e4bda98802e8dfba78fde',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486722978,'fbc8b8dbdc4e4bda98802e8dfba78fde',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486722987,'fbc8b8dbdc4e4bda98802e8dfba78fde',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486722994,'fbc8b8dbdc4e4bda98802e8dfba78fde',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486723001,'fbc8b8dbdc4e4bda98802e8dfba78fde',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'ce7fc9deb4954a3abe1d2160f47b27db',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'ce7fc9deb4954a3abe1d2160f47b27db',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'ce7fc9deb4954a3abe1d2160f47b27db',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723039,'ce7fc9deb4954a3abe1d2160f47b27db',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486723044,'ce7fc9deb4954a3abe1d2160f47b27db',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486723051,'ce7fc9deb4954a3abe1d2160f47b27db',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723057,'ce7fc9deb4954a3abe1d2160f47b27db',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486723063,'ce7fc9deb4954a3abe1d2160f47b27db',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'a5ea67d1e6e4483db2775233cf4cd7cd',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'a5ea67d1e6e4483db2775233cf4cd7cd',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'a5ea67d1e6e4483db2775233cf4cd7cd',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723096,'a5ea67d1e6e4483db2775233cf4cd7cd',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486723100,'a5ea67d1e6e4483db2775233cf4cd7cd',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486723105,'a5ea67d1e6e4483db2775233cf4cd7cd',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723111,'a5ea67d1e6e4483db2775233cf4cd7cd',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486723117,'a5ea67d1e6e4483db2775233cf4cd7cd',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'5338e13a72d5411c8f760d6e0723b9b7',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'5338e13a72d5411c8f760d6e0723b9b7',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'5338e13a72d5411c8f760d6e0723b9b7',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723151,'5338e13a72d5411c8f760d6e0723b9b7',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486723156,'5338e13a72d5411c8f760d6e0723b9b7',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486723161,'5338e13a72d5411c8f760d6e0723b9b7',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723167,'5338e13a72d5411c8f760d6e0723b9b7',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486723173,'5338e13a72d5411c8f760d6e0723b9b7',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'38bf27276c2048dc82c86611b7448187',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'38bf27276c2048dc82c86611b7448187',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'38bf27276c2048dc82c86611b7448187',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723204,'38bf27276c2048dc82c86611b7448187',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486723208,'38bf27276c2048dc82c86611b7448187',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486723213,'38bf27276c2048dc82c86611b7448187',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723218,'38bf27276c2048dc82c86611b7448187',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486723223,'38bf27276c2048dc82c86611b7448187',2,0);
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'30ddb171554c416ebd46d600629a0901',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'30ddb171554c416ebd46d600629a0901',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'30ddb171554c416ebd46d600629a0901',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723251,'30ddb171554c416ebd46d600629a0901',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486723255,'30ddb171554c416ebd46d600629a0901',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486723260,'30ddb171554c416ebd46d600629a0901',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723265,'30ddb171554c416ebd46d600629a0901',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486723270,'30ddb171554c416ebd46d600629a0901',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'f340afdf2391485abfafcb6d9b8b6427',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'f340afdf2391485abfafcb6d9b8b6427',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'f340afdf2391485abfafcb6d9b8b6427',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723299,'f340afdf2391485abfafcb6d9b8b6427',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486723304,'f340afdf2391485abfafcb6d9b8b6427',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486723309,'f340afdf2391485abfafcb6d9b8b6427',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723314,'f340afdf2391485abfafcb6d9b8b6427',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486723319,'f340afdf2391485abfafcb6d9b8b6427',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'46e78d2cd32c483db18f14cdfac6d455',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'46e78d2cd32c483db18f14cdfac6d455',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'46e78d2cd32c483db18f14cdfac6d455',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723350,'46e78d2cd32c483db18f14cdfac6d455',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486723355,'46e78d2cd32c483db18f14cdfac6d455',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486723360,'46e78d2cd32c483db18f14cdfac6d455',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723365,'46e78d2cd32c483db18f14cdfac6d455',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486723370,'46e78d2cd32c483db18f14cdfac6d455',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'d12d7355bb594129b5f90b8a8336a580',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'d12d7355bb594129b5f90b8a8336a580',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'d12d7355bb594129b5f90b8a8336a580',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723398,'d12d7355bb594129b5f90b8a8336a580',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486723402,'d12d7355bb594129b5f90b8a8336a580',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486723407,'d12d7355bb594129b5f90b8a8336a580',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723412,'d12d7355bb594129b5f90b8a8336a580',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486723417,'d12d7355bb594129b5f90b8a8336a580',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'c26cc2c4bef84e14a890333b57c507d7',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'c26cc2c4bef84e14a890333b57c507d7',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'c26cc2c4bef84e14a890333b57c507d7',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723445,'c26cc2c4bef84e14a890333b57c507d7',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486723448,'c26cc2c4bef84e14a890333b57c507d7',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486723452,'c26cc2c4bef84e14a890333b57c507d7',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486723456,'c26cc2c4bef84e14a890333b57c507d7',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486723461,'c26cc2c4bef84e14a890333b57c507d7',2,0);
INSERT INTO "metrics" VALUES('accuracy',0.5,1795486726698,'fbc8b8dbdc4e4bda98802e8dfba78fde',1,0);
INSERT INTO "metrics" VALUES('accuracy',0.0,1795486726717,'fbc8b8dbdc4e4bda98802e8dfba78fde',2,1);
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
INSERT INTO "model_versions" VALUES('forecast',1,1795486723545,1795486723545,'a version',NULL,'None','s3://models/forecast/0','fbc8b8dbdc4e4bda98802e8dfba78fde','READY',NULL,'https://ci.example/1','s3://models/forecast/0');
INSERT INTO "model_versions" VALUES('forecast',2,1795486723552,1795486723662,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/1');
INSERT INTO "model_versions" VALUES('forecast',3,1795486723576,1795486723587,'a version',NULL,'Production','s3://models/forecast/2','a5ea67d1e6e4483db2775233cf4cd7cd','READY',NULL,NULL,'s3://models/forecast/2');
INSERT INTO "model_versions" VALUES('forecast',4,1795486723592,1795486723602,'a version',NULL,'Archived','s3://models/forecast/3','5338e13a72d5411c8f760d6e0723b9b7','READY',NULL,NULL,'s3://models/forecast/3');
INSERT INTO "model_versions" VALUES('forecast',5,1795486723607,1795486723607,'a version',NULL,'None','s3://models/forecast/4','38bf27276c2048dc82c86611b7448187','READY',NULL,NULL,'s3://models/forecast/4');
INSERT INTO "model_versions" VALUES('forecast',6,1795486723611,1795486723676,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/5');
INSERT INTO "model_versions" VALUES('churn/eu',1,1795486723686,1795486723686,'a version',NULL,'None','s3://models/churn/eu/0','fbc8b8dbdc4e4bda98802e8dfba78fde','READY',NULL,'https://ci.example/1','s3://models/churn/eu/0');
INSERT INTO "model_versions" VALUES('churn/eu',2,1795486723693,1795486723808,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/1');
INSERT INTO "model_versions" VALUES('churn/eu',3,1795486723711,1795486723724,'a version',NULL,'Production','s3://models/churn/eu/2','a5ea67d1e6e4483db2775233cf4cd7cd','READY',NULL,NULL,'s3://models/churn/eu/2');
INSERT INTO "model_versions" VALUES('churn/eu',4,1795486723731,1795486723744,'a version',NULL,'Archived','s3://models/churn/eu/3','5338e13a72d5411c8f760d6e0723b9b7','READY',NULL,NULL,'s3://models/churn/eu/3');
INSERT INTO "model_versions" VALUES('churn/eu',5,1795486723751,1795486723751,'a version',NULL,'None','s3://models/churn/eu/4','38bf27276c2048dc82c86611b7448187','READY',NULL,NULL,'s3://models/churn/eu/4');
INSERT INTO "model_versions" VALUES('churn/eu',6,1795486723758,1795486723821,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/5');
INSERT INTO "model_versions" VALUES('greeting',1,1795486726814,1795486726814,'better',NULL,'None','dummy-source',NULL,'READY',NULL,NULL,'dummy-source');
INSERT INTO "model_versions" VALUES('greeting',2,1795486726839,1795486726839,'better',NULL,'None','dummy-source',NULL,'READY',NULL,NULL,'dummy-source');
INSERT INTO "model_versions" VALUES('bare',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "params" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000) NOT NULL, 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT param_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "params" VALUES('depth','0','fbc8b8dbdc4e4bda98802e8dfba78fde');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','fbc8b8dbdc4e4bda98802e8dfba78fde');
INSERT INTO "params" VALUES('depth','1','ce7fc9deb4954a3abe1d2160f47b27db');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','ce7fc9deb4954a3abe1d2160f47b27db');
INSERT INTO "params" VALUES('depth','2','a5ea67d1e6e4483db2775233cf4cd7cd');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','a5ea67d1e6e4483db2775233cf4cd7cd');
INSERT INTO "params" VALUES('depth','3','5338e13a72d5411c8f760d6e0723b9b7');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','5338e13a72d5411c8f760d6e0723b9b7');
INSERT INTO "params" VALUES('depth','4','38bf27276c2048dc82c86611b7448187');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','38bf27276c2048dc82c86611b7448187');
INSERT INTO "params" VALUES('depth','0','30ddb171554c416ebd46d600629a0901');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','30ddb171554c416ebd46d600629a0901');
INSERT INTO "params" VALUES('depth','1','f340afdf2391485abfafcb6d9b8b6427');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','f340afdf2391485abfafcb6d9b8b6427');
INSERT INTO "params" VALUES('depth','2','46e78d2cd32c483db18f14cdfac6d455');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','46e78d2cd32c483db18f14cdfac6d455');
INSERT INTO "params" VALUES('depth','3','d12d7355bb594129b5f90b8a8336a580');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','d12d7355bb594129b5f90b8a8336a580');
INSERT INTO "params" VALUES('depth','4','c26cc2c4bef84e14a890333b57c507d7');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','c26cc2c4bef84e14a890333b57c507d7');
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
INSERT INTO "registered_models" VALUES('forecast',1795486723536,1795486723676,'about forecast');
INSERT INTO "registered_models" VALUES('churn/eu',1795486723681,1795486723821,'about churn/eu');
INSERT INTO "registered_models" VALUES('greeting',1795486726808,1795486726839,'better');
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
INSERT INTO "runs" VALUES('fbc8b8dbdc4e4bda98802e8dfba78fde','stylish-grouse-767','UNKNOWN','','','unknown','FINISHED',1700000000000,1795486723007,'','active','file:///tmp/mlflow-files/0/fbc8b8dbdc4e4bda98802e8dfba78fde/artifacts',1,NULL);
INSERT INTO "runs" VALUES('ce7fc9deb4954a3abe1d2160f47b27db','skittish-mare-993','UNKNOWN','','','unknown','FAILED',1700000000001,1795486723068,'','deleted','file:///tmp/mlflow-files/0/ce7fc9deb4954a3abe1d2160f47b27db/artifacts',1,1795486726939);
INSERT INTO "runs" VALUES('a5ea67d1e6e4483db2775233cf4cd7cd','polite-grub-739','UNKNOWN','','','unknown','KILLED',1700000000002,1795486723123,'','active','file:///tmp/mlflow-files/0/a5ea67d1e6e4483db2775233cf4cd7cd/artifacts',1,NULL);
INSERT INTO "runs" VALUES('5338e13a72d5411c8f760d6e0723b9b7','nosy-gnat-306','UNKNOWN','','','unknown','FINISHED',1700000000003,1795486723178,'','active','file:///tmp/mlflow-files/0/5338e13a72d5411c8f760d6e0723b9b7/artifacts',1,NULL);
INSERT INTO "runs" VALUES('38bf27276c2048dc82c86611b7448187','traveling-snail-272','UNKNOWN','','','unknown','FAILED',1700000000004,1795486723228,'','active','file:///tmp/mlflow-files/0/38bf27276c2048dc82c86611b7448187/artifacts',1,NULL);
INSERT INTO "runs" VALUES('30ddb171554c416ebd46d600629a0901','resilient-shark-172','UNKNOWN','','','unknown','FINISHED',1700000000000,1795486723275,'','active','file:///tmp/mlflow-files/1/30ddb171554c416ebd46d600629a0901/artifacts',2,NULL);
INSERT INTO "runs" VALUES('f340afdf2391485abfafcb6d9b8b6427','bald-asp-1000','UNKNOWN','','','unknown','FAILED',1700000000001,1795486723325,'','active','file:///tmp/mlflow-files/1/f340afdf2391485abfafcb6d9b8b6427/artifacts',2,NULL);
INSERT INTO "runs" VALUES('46e78d2cd32c483db18f14cdfac6d455','dapper-finch-319','UNKNOWN','','','unknown','KILLED',1700000000002,1795486723375,'','deleted','file:///tmp/mlflow-files/1/46e78d2cd32c483db18f14cdfac6d455/artifacts',2,1795486726943);
INSERT INTO "runs" VALUES('d12d7355bb594129b5f90b8a8336a580','stately-chimp-574','UNKNOWN','','','unknown','FINISHED',1700000000003,1795486723422,'','active','file:///tmp/mlflow-files/1/d12d7355bb594129b5f90b8a8336a580/artifacts',2,NULL);
INSERT INTO "runs" VALUES('c26cc2c4bef84e14a890333b57c507d7','crawling-wolf-846','UNKNOWN','','','unknown','FAILED',1700000000004,1795486723465,'','active','file:///tmp/mlflow-files/1/c26cc2c4bef84e14a890333b57c507d7/artifacts',2,NULL);
INSERT INTO "runs" VALUES('00000000000000000000000000000000',NULL,'NOTEBOOK',NULL,NULL,NULL,'RUNNING',NULL,NULL,NULL,'active',NULL,0,NULL);
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
INSERT INTO "spans" VALUES('tr-01015f0df6253de148f19fd867d52ad1',0,'e0f4ca15d571780a','029c68f3c89f0d42','child 0','LLM','OK',1795486724344492761,1795486724344773956,'{"trace_id": "AQFfDfYlPeFI8Z/YZ9Uq0Q==", "span_id": "4PTKFdVxeAo=", "parent_span_id": "Apxo88ifDUI=", "name": "child 0", "start_time_unix_nano": 1795486724344492761, "end_time_unix_nano": 1795486724344773956, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-01015f0df6253de148f19fd867d52ad1\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 10, \"output_tokens\": 5, \"total_tokens\": 15}", "mlflow.llm.model": "\"model-0\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.0, \"total_cost\": 0.5}", "mlflow.spanOutputs": "{\"answer\": 42}"}}');
INSERT INTO "spans" VALUES('tr-01015f0df6253de148f19fd867d52ad1',0,'029c68f3c89f0d42',NULL,'trace 0','UNKNOWN','OK',1795486724246061917,1795486724370374326,'{"trace_id": "AQFfDfYlPeFI8Z/YZ9Uq0Q==", "span_id": "Apxo88ifDUI=", "parent_span_id": null, "name": "trace 0", "start_time_unix_nano": 1795486724246061917, "end_time_unix_nano": 1795486724370374326, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.experimentId": "\"1\"", "mlflow.traceRequestId": "\"tr-01015f0df6253de148f19fd867d52ad1\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 0}", "mlflow.spanOutputs": "{\"answer\": 0}"}}');
INSERT INTO "spans" VALUES('tr-027a6e9270ea9d35d0b5cb35565f3584',0,'c3b3f61cd8ca8c16','8c06bcaec00041a3','child 1','LLM','OK',1795486724415924094,1795486724416092578,'{"trace_id": "AnpuknDqnTXQtcs1Vl81hA==", "span_id": "w7P2HNjKjBY=", "parent_span_id": "jAa8rsAAQaM=", "name": "child 1", "start_time_unix_nano": 1795486724415924094, "end_time_unix_nano": 1795486724416092578, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-027a6e9270ea9d35d0b5cb35565f3584\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 11, \"output_tokens\": 5, \"total_tokens\": 16}", "mlflow.llm.model": "\"model-1\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.25, \"total_cost\": 0.75}", "mlflow.spanOutputs": "{\"answer\": 42}"}}');
INSERT INTO "spans" VALUES('tr-027a6e9270ea9d35d0b5cb35565f3584',0,'8c06bcaec00041a3',NULL,'trace 1','UNKNOWN','ERROR',1795486724415462583,1795486724427705769,'{"trace_id": "AnpuknDqnTXQtcs1Vl81hA==", "span_id": "jAa8rsAAQaM=", "parent_span_id": null, "name": "trace 1", "start_time_unix_nano": 1795486724415462583, "end_time_unix_nano": 1795486724427705769, "events": [], "status": {"code": "STATUS_CODE_ERROR", "message": ""}, "attributes": {"mlflow.experimentId": "\"2\"", "mlflow.traceRequestId": "\"tr-027a6e9270ea9d35d0b5cb35565f3584\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 1}", "mlflow.spanOutputs": "{\"answer\": 1}"}}');
INSERT INTO "spans" VALUES('tr-106eb875c7bb96513ce8ce649f696dbd',0,'6e00ffeb1f8bfc7e','a32828e8faec50e3','child 2','LLM','OK',1795486724455750571,1795486724455915800,'{"trace_id": "EG64dce7llE86M5kn2ltvQ==", "span_id": "bgD/6x+L/H4=", "parent_span_id": "oygo6PrsUOM=", "name": "child 2", "start_time_unix_nano": 1795486724455750571, "end_time_unix_nano": 1795486724455915800, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-106eb875c7bb96513ce8ce649f696dbd\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 12, \"output_tokens\": 5, \"total_tokens\": 17}", "mlflow.llm.model": "\"model-2\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.5, \"total_cost\": 1.0}", "mlflow.spanOutputs": "{\"answer\": 42}"}}');
INSERT INTO "spans" VALUES('tr-106eb875c7bb96513ce8ce649f696dbd',0,'a32828e8faec50e3',NULL,'trace 2','UNKNOWN','OK',1795486724455326520,1795486724467245622,'{"trace_id": "EG64dce7llE86M5kn2ltvQ==", "span_id": "oygo6PrsUOM=", "parent_span_id": null, "name": "trace 2", "start_time_unix_nano": 1795486724455326520, "end_time_unix_nano": 1795486724467245622, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.experimentId": "\"1\"", "mlflow.traceRequestId": "\"tr-106eb875c7bb96513ce8ce649f696dbd\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 2}", "mlflow.spanOutputs": "{\"answer\": 2}"}}');
INSERT INTO "spans" VALUES('tr-0e44f9963606d188c5f5f639b3eeaf0b',0,'ed440e6a027677b4','5b368498cd96cc89','child 3','LLM','OK',1795486724496203739,1795486724496370960,'{"trace_id": "DkT5ljYG0YjF9fY5s+6vCw==", "span_id": "7UQOagJ2d7Q=", "parent_span_id": "WzaEmM2WzIk=", "name": "child 3", "start_time_unix_nano": 1795486724496203739, "end_time_unix_nano": 1795486724496370960, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-0e44f9963606d188c5f5f639b3eeaf0b\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 13, \"output_tokens\": 5, \"total_tokens\": 18}", "mlflow.llm.model": "\"model-0\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.75, \"total_cost\": 1.25}", "mlflow.spanOutputs": "{\"answer\": 42}"}}');
INSERT INTO "spans" VALUES('tr-0e44f9963606d188c5f5f639b3eeaf0b',0,'5b368498cd96cc89',NULL,'trace 3','UNKNOWN','ERROR',1795486724495787712,1795486724508254025,'{"trace_id": "DkT5ljYG0YjF9fY5s+6vCw==", "span_id": "WzaEmM2WzIk=", "parent_span_id": null, "name": "trace 3", "start_time_unix_nano": 1795486724495787712, "end_time_unix_nano": 1795486724508254025, "events": [], "status": {"code": "STATUS_CODE_ERROR", "message": ""}, "attributes": {"mlflow.experimentId": "\"2\"", "mlflow.traceRequestId": "\"tr-0e44f9963606d188c5f5f639b3eeaf0b\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 3}", "mlflow.spanOutputs": "{\"answer\": 3}"}}');
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
INSERT INTO "tags" VALUES('mlflow.runName','stylish-grouse-767','fbc8b8dbdc4e4bda98802e8dfba78fde');
INSERT INTO "tags" VALUES('kind','kind 0','fbc8b8dbdc4e4bda98802e8dfba78fde');
INSERT INTO "tags" VALUES('long','yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy','fbc8b8dbdc4e4bda98802e8dfba78fde');
INSERT INTO "tags" VALUES('mlflow.parentRunId','fbc8b8dbdc4e4bda98802e8dfba78fde','ce7fc9deb4954a3abe1d2160f47b27db');
INSERT INTO "tags" VALUES('mlflow.runName','skittish-mare-993','ce7fc9deb4954a3abe1d2160f47b27db');
INSERT INTO "tags" VALUES('kind','kind 1','ce7fc9deb4954a3abe1d2160f47b27db');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','ce7fc9deb4954a3abe1d2160f47b27db');
INSERT INTO "tags" VALUES('mlflow.runName','polite-grub-739','a5ea67d1e6e4483db2775233cf4cd7cd');
INSERT INTO "tags" VALUES('kind','kind 2','a5ea67d1e6e4483db2775233cf4cd7cd');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','a5ea67d1e6e4483db2775233cf4cd7cd');
INSERT INTO "tags" VALUES('mlflow.parentRunId','a5ea67d1e6e4483db2775233cf4cd7cd','5338e13a72d5411c8f760d6e0723b9b7');
INSERT INTO "tags" VALUES('mlflow.runName','nosy-gnat-306','5338e13a72d5411c8f760d6e0723b9b7');
INSERT INTO "tags" VALUES('kind','kind 3','5338e13a72d5411c8f760d6e0723b9b7');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','5338e13a72d5411c8f760d6e0723b9b7');
INSERT INTO "tags" VALUES('mlflow.runName','traveling-snail-272','38bf27276c2048dc82c86611b7448187');
INSERT INTO "tags" VALUES('kind','kind 4','38bf27276c2048dc82c86611b7448187');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','38bf27276c2048dc82c86611b7448187');
INSERT INTO "tags" VALUES('mlflow.runName','resilient-shark-172','30ddb171554c416ebd46d600629a0901');
INSERT INTO "tags" VALUES('kind','kind 0','30ddb171554c416ebd46d600629a0901');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','30ddb171554c416ebd46d600629a0901');
INSERT INTO "tags" VALUES('mlflow.parentRunId','30ddb171554c416ebd46d600629a0901','f340afdf2391485abfafcb6d9b8b6427');
INSERT INTO "tags" VALUES('mlflow.runName','bald-asp-1000','f340afdf2391485abfafcb6d9b8b6427');
INSERT INTO "tags" VALUES('kind','kind 1','f340afdf2391485abfafcb6d9b8b6427');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','f340afdf2391485abfafcb6d9b8b6427');
INSERT INTO "tags" VALUES('mlflow.runName','dapper-finch-319','46e78d2cd32c483db18f14cdfac6d455');
INSERT INTO "tags" VALUES('kind','kind 2','46e78d2cd32c483db18f14cdfac6d455');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','46e78d2cd32c483db18f14cdfac6d455');
INSERT INTO "tags" VALUES('mlflow.parentRunId','46e78d2cd32c483db18f14cdfac6d455','d12d7355bb594129b5f90b8a8336a580');
INSERT INTO "tags" VALUES('mlflow.runName','stately-chimp-574','d12d7355bb594129b5f90b8a8336a580');
INSERT INTO "tags" VALUES('kind','kind 3','d12d7355bb594129b5f90b8a8336a580');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','d12d7355bb594129b5f90b8a8336a580');
INSERT INTO "tags" VALUES('mlflow.runName','crawling-wolf-846','c26cc2c4bef84e14a890333b57c507d7');
INSERT INTO "tags" VALUES('kind','kind 4','c26cc2c4bef84e14a890333b57c507d7');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','c26cc2c4bef84e14a890333b57c507d7');
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
INSERT INTO "trace_info" VALUES('tr-01015f0df6253de148f19fd867d52ad1',1,1795486724246,124,'OK',NULL,'{"question": 0}','{"answer": 0}');
INSERT INTO "trace_info" VALUES('tr-027a6e9270ea9d35d0b5cb35565f3584',2,1795486724415,12,'ERROR',NULL,'{"question": 1}','{"answer": 1}');
INSERT INTO "trace_info" VALUES('tr-106eb875c7bb96513ce8ce649f696dbd',1,1795486724455,11,'OK',NULL,'{"question": 2}','{"answer": 2}');
INSERT INTO "trace_info" VALUES('tr-0e44f9963606d188c5f5f639b3eeaf0b',2,1795486724495,12,'ERROR',NULL,'{"question": 3}','{"answer": 3}');
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
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','tr-01015f0df6253de148f19fd867d52ad1');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','tr-01015f0df6253de148f19fd867d52ad1');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','tr-01015f0df6253de148f19fd867d52ad1');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','tr-01015f0df6253de148f19fd867d52ad1');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','tr-01015f0df6253de148f19fd867d52ad1');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','tr-01015f0df6253de148f19fd867d52ad1');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','tr-01015f0df6253de148f19fd867d52ad1');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 0}','tr-01015f0df6253de148f19fd867d52ad1');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 0}','tr-01015f0df6253de148f19fd867d52ad1');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}','tr-01015f0df6253de148f19fd867d52ad1');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeStats','{"total_size_bytes": 2398, "num_spans": 2, "max": 1026, "p25": 630, "p50": 762, "p75": 894}','tr-01015f0df6253de148f19fd867d52ad1');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeBytes','2398','tr-01015f0df6253de148f19fd867d52ad1');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','tr-027a6e9270ea9d35d0b5cb35565f3584');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','tr-027a6e9270ea9d35d0b5cb35565f3584');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','tr-027a6e9270ea9d35d0b5cb35565f3584');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','tr-027a6e9270ea9d35d0b5cb35565f3584');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','tr-027a6e9270ea9d35d0b5cb35565f3584');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','tr-027a6e9270ea9d35d0b5cb35565f3584');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','tr-027a6e9270ea9d35d0b5cb35565f3584');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 1}','tr-027a6e9270ea9d35d0b5cb35565f3584');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 1}','tr-027a6e9270ea9d35d0b5cb35565f3584');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 11, "output_tokens": 5, "total_tokens": 16}','tr-027a6e9270ea9d35d0b5cb35565f3584');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeStats','{"total_size_bytes": 2405, "num_spans": 2, "max": 1028, "p25": 632, "p50": 764, "p75": 896}','tr-027a6e9270ea9d35d0b5cb35565f3584');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeBytes','2405','tr-027a6e9270ea9d35d0b5cb35565f3584');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','tr-106eb875c7bb96513ce8ce649f696dbd');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','tr-106eb875c7bb96513ce8ce649f696dbd');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','tr-106eb875c7bb96513ce8ce649f696dbd');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','tr-106eb875c7bb96513ce8ce649f696dbd');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','tr-106eb875c7bb96513ce8ce649f696dbd');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','tr-106eb875c7bb96513ce8ce649f696dbd');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','tr-106eb875c7bb96513ce8ce649f696dbd');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 2}','tr-106eb875c7bb96513ce8ce649f696dbd');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 2}','tr-106eb875c7bb96513ce8ce649f696dbd');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 12, "output_tokens": 5, "total_tokens": 17}','tr-106eb875c7bb96513ce8ce649f696dbd');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeStats','{"total_size_bytes": 2397, "num_spans": 2, "max": 1026, "p25": 630, "p50": 762, "p75": 894}','tr-106eb875c7bb96513ce8ce649f696dbd');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeBytes','2397','tr-106eb875c7bb96513ce8ce649f696dbd');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','tr-0e44f9963606d188c5f5f639b3eeaf0b');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','tr-0e44f9963606d188c5f5f639b3eeaf0b');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','tr-0e44f9963606d188c5f5f639b3eeaf0b');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','tr-0e44f9963606d188c5f5f639b3eeaf0b');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','tr-0e44f9963606d188c5f5f639b3eeaf0b');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','tr-0e44f9963606d188c5f5f639b3eeaf0b');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','tr-0e44f9963606d188c5f5f639b3eeaf0b');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 3}','tr-0e44f9963606d188c5f5f639b3eeaf0b');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 3}','tr-0e44f9963606d188c5f5f639b3eeaf0b');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 13, "output_tokens": 5, "total_tokens": 18}','tr-0e44f9963606d188c5f5f639b3eeaf0b');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeStats','{"total_size_bytes": 2405, "num_spans": 2, "max": 1028, "p25": 632, "p50": 764, "p75": 896}','tr-0e44f9963606d188c5f5f639b3eeaf0b');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeBytes','2405','tr-0e44f9963606d188c5f5f639b3eeaf0b');
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
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/tr-01015f0df6253de148f19fd867d52ad1/artifacts','tr-01015f0df6253de148f19fd867d52ad1');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 0','tr-01015f0df6253de148f19fd867d52ad1');
INSERT INTO "trace_tags" VALUES('team','t0','tr-01015f0df6253de148f19fd867d52ad1');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/tr-027a6e9270ea9d35d0b5cb35565f3584/artifacts','tr-027a6e9270ea9d35d0b5cb35565f3584');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 1','tr-027a6e9270ea9d35d0b5cb35565f3584');
INSERT INTO "trace_tags" VALUES('team','t1','tr-027a6e9270ea9d35d0b5cb35565f3584');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/tr-106eb875c7bb96513ce8ce649f696dbd/artifacts','tr-106eb875c7bb96513ce8ce649f696dbd');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 2','tr-106eb875c7bb96513ce8ce649f696dbd');
INSERT INTO "trace_tags" VALUES('team','t2','tr-106eb875c7bb96513ce8ce649f696dbd');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/tr-0e44f9963606d188c5f5f639b3eeaf0b/artifacts','tr-0e44f9963606d188c5f5f639b3eeaf0b');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 3','tr-0e44f9963606d188c5f5f639b3eeaf0b');
INSERT INTO "trace_tags" VALUES('team','t3','tr-0e44f9963606d188c5f5f639b3eeaf0b');
INSERT INTO "trace_tags" VALUES('later','value','tr-01015f0df6253de148f19fd867d52ad1');
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
CREATE INDEX index_datasets_dataset_uuid ON datasets (dataset_uuid);
CREATE INDEX index_datasets_experiment_id_dataset_source_type ON datasets (experiment_id, dataset_source_type);
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
