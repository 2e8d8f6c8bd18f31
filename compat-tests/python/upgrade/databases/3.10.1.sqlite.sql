BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('1b5f0d9ad7c1');
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
INSERT INTO "assessments" VALUES('a-c26f6e90562f4d56a30653bc98eba640','tr-3378d6f17d5669fce8e3924c9c381a3e','f0','feedback','"yes"',NULL,1795486760854,1795486760854,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-450a1fcd28d14aa1bce2041146d7398d','tr-e12bd4a1f80667ddf1797e973c7ed077','f1','feedback','" No "',NULL,1795486760873,1795486760873,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-c06805c6b203414bab762eba3fd163ce','tr-8d01607ef20e2e3e476d8c224e7a198a','f2','feedback','"maybe"',NULL,1795486760893,1795486760893,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-c496331abd8f48b7ade251bd28a5957e','tr-86adba33793cdeb83e7436ed0f2ae418','f0','feedback','true',NULL,1795486760921,1795486760921,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-82bdca15134b47dd8937677a0015034a','tr-3378d6f17d5669fce8e3924c9c381a3e','f1','feedback','false',NULL,1795486760950,1795486760950,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-d935dc70ad364fee8a08574054f3d35b','tr-e12bd4a1f80667ddf1797e973c7ed077','f2','feedback','3',NULL,1795486760977,1795486760977,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-b457f6fcbc4c4a73bbc3c418b7b6daf8','tr-8d01607ef20e2e3e476d8c224e7a198a','f0','feedback','2.5',NULL,1795486761001,1795486761001,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-a0b2b2a0ef8f43a38cf9e8c70cc36736','tr-86adba33793cdeb83e7436ed0f2ae418','f1','feedback','1e+308',NULL,1795486761017,1795486761017,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-fa9360a4d5744a71ab0f30ee6a4adacf','tr-3378d6f17d5669fce8e3924c9c381a3e','f2','feedback','["a", 1]',NULL,1795486761038,1795486761038,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-0a8d79c9c3054513890600170c592568','tr-e12bd4a1f80667ddf1797e973c7ed077','f0','feedback','{"score": 1}',NULL,1795486761047,1795486761047,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-58f2c8a15609492ab0b7d1ebdff98e1f','tr-3378d6f17d5669fce8e3924c9c381a3e','expected','expectation','{"answer": 1}',NULL,1795486761058,1795486761058,'HUMAN','default',NULL,NULL,NULL,NULL,1,NULL);
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
INSERT INTO "datasets" VALUES('2d5923726b0a4560bebbbd40055ca929',1,'data','digest','local','{"uri": "/data"}','{"columns": []}','{"num_rows": 3}');
INSERT INTO "datasets" VALUES('616716ccdb2b4a92a0f2ba87a22c29ce',1,'other','digest','s3','{"uri": "s3://b"}','zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',NULL);
CREATE TABLE endpoint_bindings (
	endpoint_id VARCHAR(36) NOT NULL, 
	resource_type VARCHAR(50) NOT NULL, 
	resource_id VARCHAR(255) NOT NULL, 
	created_at BIGINT NOT NULL, 
	created_by VARCHAR(255), 
	last_updated_at BIGINT NOT NULL, 
	last_updated_by VARCHAR(255), display_name VARCHAR(255), 
	CONSTRAINT endpoint_bindings_pk PRIMARY KEY (endpoint_id, resource_type, resource_id), 
	CONSTRAINT fk_endpoint_bindings_endpoint_id FOREIGN KEY(endpoint_id) REFERENCES endpoints (endpoint_id) ON DELETE CASCADE
);
INSERT INTO "endpoint_bindings" VALUES('endpoint','scorer','r',1700000000000,'me',1700000000000,'you',NULL);
CREATE TABLE endpoint_model_mappings (
	mapping_id VARCHAR(36) NOT NULL, 
	endpoint_id VARCHAR(36) NOT NULL, 
	model_definition_id VARCHAR(36) NOT NULL, 
	weight FLOAT NOT NULL, 
	created_by VARCHAR(255), 
	created_at BIGINT NOT NULL, linkage_type VARCHAR(64) DEFAULT 'PRIMARY' NOT NULL, fallback_order INTEGER, 
	CONSTRAINT endpoint_model_mappings_pk PRIMARY KEY (mapping_id), 
	CONSTRAINT fk_endpoint_model_mappings_endpoint_id FOREIGN KEY(endpoint_id) REFERENCES endpoints (endpoint_id) ON DELETE CASCADE, 
	CONSTRAINT fk_endpoint_model_mappings_model_definition_id FOREIGN KEY(model_definition_id) REFERENCES model_definitions (model_definition_id)
);
INSERT INTO "endpoint_model_mappings" VALUES('mapping','endpoint','definition',0.5,'me',1700000000000,'PRIMARY',NULL);
CREATE TABLE endpoint_tags (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(5000), 
	endpoint_id VARCHAR(36) NOT NULL, 
	CONSTRAINT endpoint_tag_pk PRIMARY KEY ("key", endpoint_id), 
	CONSTRAINT fk_endpoint_tags_endpoint_id FOREIGN KEY(endpoint_id) REFERENCES endpoints (endpoint_id) ON DELETE CASCADE
);
INSERT INTO "endpoint_tags" VALUES('k','v','endpoint');
CREATE TABLE "endpoints" (
	endpoint_id VARCHAR(36) NOT NULL, 
	name VARCHAR(255), 
	created_by VARCHAR(255), 
	created_at BIGINT NOT NULL, 
	last_updated_by VARCHAR(255), 
	last_updated_at BIGINT NOT NULL, 
	routing_strategy VARCHAR(64), 
	fallback_config_json TEXT, 
	experiment_id INTEGER, 
	usage_tracking BOOLEAN DEFAULT '0' NOT NULL, 
	workspace VARCHAR(63) DEFAULT 'default' NOT NULL, 
	CONSTRAINT endpoints_pk PRIMARY KEY (endpoint_id), 
	CONSTRAINT fk_endpoints_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id) ON DELETE SET NULL, 
	CONSTRAINT uq_endpoints_workspace_name UNIQUE (workspace, name)
);
INSERT INTO "endpoints" VALUES('endpoint','chat','me',1700000000000,'you',1700000000000,NULL,NULL,0,1,'default');
CREATE TABLE entity_associations (
	association_id VARCHAR(36) NOT NULL, 
	source_type VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	destination_type VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, 
	created_time BIGINT, 
	CONSTRAINT entity_associations_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id)
);
INSERT INTO "entity_associations" VALUES('a-46589fb6de06495b87b7db5edeaca85e','evaluation_dataset','d-56eb4ff2244d43fc9c510bc28b5e9393','experiment','1',1795486762017);
INSERT INTO "entity_associations" VALUES('a-1e685052f0494445993395b28ba5b56b','evaluation_dataset','d-56eb4ff2244d43fc9c510bc28b5e9393','experiment','2',1795486762017);
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
INSERT INTO "evaluation_dataset_records" VALUES('dr-508cdfdb4a7f4c62ba0d04314030f34e','d-56eb4ff2244d43fc9c510bc28b5e9393','{"question": "q0"}','{"answer": 0}','{"n": "0", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795486762071,1795486762071,'root','root','2e6c7eab96861d942c9a1f35f1dee1a1074ca2e62ae181cdfed572d1453f57e7','{"mlflow_wrapped": {}}');
INSERT INTO "evaluation_dataset_records" VALUES('dr-5788872ac27e4ae0852a27070a54a97c','d-56eb4ff2244d43fc9c510bc28b5e9393','{"question": "q1"}','{"answer": 1}','{"n": "1", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795486762071,1795486762071,'root','root','6bb44455af683d2a225b6c38bf55ac76f83df11cdbadb29a9c7e687bf789ccd2','{"mlflow_wrapped": {}}');
INSERT INTO "evaluation_dataset_records" VALUES('dr-38a0c5a036364fa380e420916459aa2a','d-56eb4ff2244d43fc9c510bc28b5e9393','{"question": "q2"}','{"answer": 2}','{"n": "2", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795486762071,1795486762071,'root','root','52a8c1ebc8d1d3ce3b6f252d0549b6ad9c59cd68ba6f2bcd5e87aa525aa1c43f','{"mlflow_wrapped": {}}');
INSERT INTO "evaluation_dataset_records" VALUES('dr-026cc3b7be6b4aea9f688539ec20d666','d-56eb4ff2244d43fc9c510bc28b5e9393','{"question": "q3"}','{"answer": 3}','{"n": "3", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795486762071,1795486762071,'root','root','7d9156df9257574d2c7f76c55f43d348355783f97b8cb7c6cb0cde08022e028e','{"mlflow_wrapped": {}}');
INSERT INTO "evaluation_dataset_records" VALUES('dr-9e3d6d96028544c3818aa3c3f57df540','d-56eb4ff2244d43fc9c510bc28b5e9393','{"question": "q4"}','{"answer": 4}','{"n": "4", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795486762071,1795486762071,'root','root','5fc97b1e3ec0cb95c85eac7c59de5ca7faf79167f3797956f49bd09e64757ba8','{"mlflow_wrapped": {}}');
CREATE TABLE evaluation_dataset_tags (
	dataset_id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(255) NOT NULL, 
	value VARCHAR(5000), 
	CONSTRAINT evaluation_dataset_tags_pk PRIMARY KEY (dataset_id, "key"), 
	CONSTRAINT fk_evaluation_dataset_tags_dataset_id FOREIGN KEY(dataset_id) REFERENCES evaluation_datasets (dataset_id) ON DELETE CASCADE
);
INSERT INTO "evaluation_dataset_tags" VALUES('d-56eb4ff2244d43fc9c510bc28b5e9393','kind','qa');
INSERT INTO "evaluation_dataset_tags" VALUES('d-56eb4ff2244d43fc9c510bc28b5e9393','mlflow.user','root');
CREATE TABLE "evaluation_datasets" (
	dataset_id VARCHAR(36) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	schema TEXT, 
	profile TEXT, 
	digest VARCHAR(64), 
	created_time BIGINT, 
	last_update_time BIGINT, 
	created_by VARCHAR(255), 
	last_updated_by VARCHAR(255), 
	workspace VARCHAR(63) DEFAULT 'default' NOT NULL, 
	CONSTRAINT evaluation_datasets_pk PRIMARY KEY (dataset_id)
);
INSERT INTO "evaluation_datasets" VALUES('d-56eb4ff2244d43fc9c510bc28b5e9393','questions','{"inputs": {"question": "string"}, "outputs": {}, "expectations": {"answer": "integer"}, "version": "1.0"}','{"num_records": 5}','48189ef3',1795486762017,1795486762071,'root','root','default');
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
CREATE TABLE "experiments" (
	experiment_id INTEGER NOT NULL, 
	name VARCHAR(256) NOT NULL, 
	artifact_location VARCHAR(256), 
	lifecycle_stage VARCHAR(32), 
	creation_time BIGINT, 
	last_update_time BIGINT, 
	workspace VARCHAR(63) DEFAULT 'default' NOT NULL, 
	CONSTRAINT experiment_pk PRIMARY KEY (experiment_id), 
	CONSTRAINT experiments_lifecycle_stage CHECK (lifecycle_stage IN ('active', 'deleted')), 
	CONSTRAINT uq_experiments_workspace_name UNIQUE (workspace, name)
);
INSERT INTO "experiments" VALUES(0,'Default','/home/me/mlruns/0','active',1795486755012,1795486755012,'default');
INSERT INTO "experiments" VALUES(1,'experiment 0 – größer','file:///tmp/mlflow-files/0','active',1795486755015,1795486755015,'default');
INSERT INTO "experiments" VALUES(2,'experiment 1 – größer','file:///tmp/mlflow-files/1','active',1795486755042,1795486755042,'default');
INSERT INTO "experiments" VALUES(3,'experiment 2 – größer','file:///tmp/mlflow-files/2','active',1795486755070,1795486755070,'default');
INSERT INTO "experiments" VALUES(4,'experiment 3 – größer','file:///tmp/mlflow-files/3','deleted',1795486755159,1795486755224,'default');
INSERT INTO "experiments" VALUES(77,'bare',NULL,NULL,NULL,NULL,'default');
CREATE TABLE input_tags (
	input_uuid VARCHAR(36) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	value VARCHAR(500) NOT NULL, 
	CONSTRAINT input_tags_pk PRIMARY KEY (input_uuid, name)
);
INSERT INTO "input_tags" VALUES('ca933dda367c46879e12ef003f204686','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('fb548c5e93f7475c871618c4bc17ea81','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('d6668279b51a4082b00602cb5308e719','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('07d5cb64acd24bbbb8f4cb340d01a840','mlflow.data.context','training');
CREATE TABLE inputs (
	input_uuid VARCHAR(36) NOT NULL, 
	source_type VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	destination_type VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, step BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT inputs_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id)
);
INSERT INTO "inputs" VALUES('ca933dda367c46879e12ef003f204686','DATASET','2d5923726b0a4560bebbbd40055ca929','RUN','224288f8ebc940ab98cbb47796e39011',0);
INSERT INTO "inputs" VALUES('514ccc42eaec4009b8e3d3f84fac53c9','DATASET','616716ccdb2b4a92a0f2ba87a22c29ce','RUN','224288f8ebc940ab98cbb47796e39011',0);
INSERT INTO "inputs" VALUES('fb548c5e93f7475c871618c4bc17ea81','DATASET','2d5923726b0a4560bebbbd40055ca929','RUN','9573daf665364a83a475ed7df779d495',0);
INSERT INTO "inputs" VALUES('ac41914a8e1d45fdabc5ee5ab3692b4c','DATASET','616716ccdb2b4a92a0f2ba87a22c29ce','RUN','9573daf665364a83a475ed7df779d495',0);
INSERT INTO "inputs" VALUES('d6668279b51a4082b00602cb5308e719','DATASET','2d5923726b0a4560bebbbd40055ca929','RUN','8bb74787ac0d48bcb41099f3de9fac27',0);
INSERT INTO "inputs" VALUES('6a1e5dbd116d4581b549040229699cdd','DATASET','616716ccdb2b4a92a0f2ba87a22c29ce','RUN','8bb74787ac0d48bcb41099f3de9fac27',0);
INSERT INTO "inputs" VALUES('07d5cb64acd24bbbb8f4cb340d01a840','DATASET','2d5923726b0a4560bebbbd40055ca929','RUN','9621ff79002a4e7797942ed4403b6e92',0);
INSERT INTO "inputs" VALUES('e9da60558a274791868d8b0d33e8a161','DATASET','616716ccdb2b4a92a0f2ba87a22c29ce','RUN','9621ff79002a4e7797942ed4403b6e92',0);
INSERT INTO "inputs" VALUES('62466a521dc84e8fafa6cf5163513053','RUN_INPUT','9621ff79002a4e7797942ed4403b6e92','MODEL_INPUT','m-16f17aa83a824372a7f6c3380d213611',0);
INSERT INTO "inputs" VALUES('36940e4b7aca4329a0d4958a279181bf','RUN_OUTPUT','4592686354004837adb3eede44fe69f7','MODEL_OUTPUT','m-16f17aa83a824372a7f6c3380d213611',7);
CREATE TABLE "jobs" (
	id VARCHAR(36) NOT NULL, 
	creation_time BIGINT NOT NULL, 
	job_name VARCHAR(500) NOT NULL, 
	params TEXT NOT NULL, 
	timeout FLOAT, 
	status INTEGER NOT NULL, 
	result TEXT, 
	retry_count INTEGER NOT NULL, 
	last_update_time BIGINT NOT NULL, 
	workspace VARCHAR(63) DEFAULT 'default' NOT NULL, 
	CONSTRAINT jobs_pk PRIMARY KEY (id)
);
INSERT INTO "jobs" VALUES('job-0',1700000000000,'f','{}',1.5,0,NULL,0,1700000000000,'default');
INSERT INTO "jobs" VALUES('job-1',1700000000000,'f','{}',1.5,1,NULL,0,1700000000001,'default');
INSERT INTO "jobs" VALUES('job-2',1700000000000,'f','{}',1.5,2,NULL,0,1700000000002,'default');
INSERT INTO "jobs" VALUES('job-3',1700000000000,'f','{}',1.5,3,NULL,0,1700000000003,'default');
INSERT INTO "jobs" VALUES('job-4',1700000000000,'f','{}',1.5,4,NULL,0,1700000000004,'default');
INSERT INTO "jobs" VALUES('job-5',1700000000000,'f','{}',1.5,5,NULL,0,1700000000005,'default');
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
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'224288f8ebc940ab98cbb47796e39011');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486755466,2,0,'224288f8ebc940ab98cbb47796e39011');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'9573daf665364a83a475ed7df779d495');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486755572,2,0,'9573daf665364a83a475ed7df779d495');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'8bb74787ac0d48bcb41099f3de9fac27');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486755730,2,0,'8bb74787ac0d48bcb41099f3de9fac27');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'9621ff79002a4e7797942ed4403b6e92');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486755919,2,0,'9621ff79002a4e7797942ed4403b6e92');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'4592686354004837adb3eede44fe69f7');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486756078,2,0,'4592686354004837adb3eede44fe69f7');
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'86f3e283146443b6a6d88d66c4d8e289');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486756196,2,0,'86f3e283146443b6a6d88d66c4d8e289');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'6c09c8cda04a46e1aa0bdf3792e32a29');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486756306,2,0,'6c09c8cda04a46e1aa0bdf3792e32a29');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'0a94a5ec56ac4c99940db9c2143d996f');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486756458,2,0,'0a94a5ec56ac4c99940db9c2143d996f');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'95d66edfaa2740a0882085ceadaff739');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486756602,2,0,'95d66edfaa2740a0882085ceadaff739');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'6c61e5584bbc4fc98286d6fdde849fea');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795486756766,2,0,'6c61e5584bbc4fc98286d6fdde849fea');
INSERT INTO "latest_metrics" VALUES('accuracy',0.0,1795486761318,2,1,'224288f8ebc940ab98cbb47796e39011');
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
INSERT INTO "logged_model_metrics" VALUES('m-9a8c151faa1742f6a784adf5c5a51013','accuracy',1795486761242,1,0.5,1,'224288f8ebc940ab98cbb47796e39011',NULL,NULL,NULL);
INSERT INTO "logged_model_metrics" VALUES('m-9a8c151faa1742f6a784adf5c5a51013','accuracy',1795486761318,2,0.0,1,'224288f8ebc940ab98cbb47796e39011',NULL,NULL,NULL);
CREATE TABLE logged_model_params (
	model_id VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	param_key VARCHAR(255) NOT NULL, 
	param_value TEXT NOT NULL, 
	CONSTRAINT logged_model_params_pk PRIMARY KEY (model_id, param_key), 
	CONSTRAINT fk_logged_model_params_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CONSTRAINT fk_logged_model_params_model_id FOREIGN KEY(model_id) REFERENCES logged_models (model_id) ON DELETE CASCADE
);
INSERT INTO "logged_model_params" VALUES('m-9a8c151faa1742f6a784adf5c5a51013',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-9a8c151faa1742f6a784adf5c5a51013',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO "logged_model_params" VALUES('m-16f17aa83a824372a7f6c3380d213611',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-16f17aa83a824372a7f6c3380d213611',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO "logged_model_params" VALUES('m-5c69b1615fe849f8a3d5d6c678d9cb85',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-5c69b1615fe849f8a3d5d6c678d9cb85',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
CREATE TABLE logged_model_tags (
	model_id VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	tag_key VARCHAR(255) NOT NULL, 
	tag_value TEXT NOT NULL, 
	CONSTRAINT logged_model_tags_pk PRIMARY KEY (model_id, tag_key), 
	CONSTRAINT fk_logged_model_tags_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CONSTRAINT fk_logged_model_tags_model_id FOREIGN KEY(model_id) REFERENCES logged_models (model_id) ON DELETE CASCADE
);
INSERT INTO "logged_model_tags" VALUES('m-9a8c151faa1742f6a784adf5c5a51013',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-9a8c151faa1742f6a784adf5c5a51013',1,'more','tags');
INSERT INTO "logged_model_tags" VALUES('m-16f17aa83a824372a7f6c3380d213611',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-16f17aa83a824372a7f6c3380d213611',1,'more','tags');
INSERT INTO "logged_model_tags" VALUES('m-5c69b1615fe849f8a3d5d6c678d9cb85',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-5c69b1615fe849f8a3d5d6c678d9cb85',1,'more','tags');
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
INSERT INTO "logged_models" VALUES('m-9a8c151faa1742f6a784adf5c5a51013',1,'logged-0','file:///tmp/mlflow-files/0/models/m-9a8c151faa1742f6a784adf5c5a51013/artifacts',1795486761081,1795486761081,1,'active','agent','224288f8ebc940ab98cbb47796e39011',NULL);
INSERT INTO "logged_models" VALUES('m-16f17aa83a824372a7f6c3380d213611',1,'logged-1','file:///tmp/mlflow-files/0/models/m-16f17aa83a824372a7f6c3380d213611/artifacts',1795486761384,1795486761468,2,'active','agent','9573daf665364a83a475ed7df779d495',NULL);
INSERT INTO "logged_models" VALUES('m-5c69b1615fe849f8a3d5d6c678d9cb85',1,'logged-2','file:///tmp/mlflow-files/0/models/m-5c69b1615fe849f8a3d5d6c678d9cb85/artifacts',1795486761569,1795486761637,1,'deleted','agent','8bb74787ac0d48bcb41099f3de9fac27',NULL);
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
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'224288f8ebc940ab98cbb47796e39011',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'224288f8ebc940ab98cbb47796e39011',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'224288f8ebc940ab98cbb47796e39011',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486755355,'224288f8ebc940ab98cbb47796e39011',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486755386,'224288f8ebc940ab98cbb47796e39011',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486755430,'224288f8ebc940ab98cbb47796e39011',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486755443,'224288f8ebc940ab98cbb47796e39011',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486755466,'224288f8ebc940ab98cbb47796e39011',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'9573daf665364a83a475ed7df779d495',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'9573daf665364a83a475ed7df779d495',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'9573daf665364a83a475ed7df779d495',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486755543,'9573daf665364a83a475ed7df779d495',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486755547,'9573daf665364a83a475ed7df779d495',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486755557,'9573daf665364a83a475ed7df779d495',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486755566,'9573daf665364a83a475ed7df779d495',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486755572,'9573daf665364a83a475ed7df779d495',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'8bb74787ac0d48bcb41099f3de9fac27',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'8bb74787ac0d48bcb41099f3de9fac27',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'8bb74787ac0d48bcb41099f3de9fac27',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486755686,'8bb74787ac0d48bcb41099f3de9fac27',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486755695,'8bb74787ac0d48bcb41099f3de9fac27',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486755707,'8bb74787ac0d48bcb41099f3de9fac27',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486755717,'8bb74787ac0d48bcb41099f3de9fac27',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486755730,'8bb74787ac0d48bcb41099f3de9fac27',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'9621ff79002a4e7797942ed4403b6e92',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'9621ff79002a4e7797942ed4403b6e92',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'9621ff79002a4e7797942ed4403b6e92',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486755837,'9621ff79002a4e7797942ed4403b6e92',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486755854,'9621ff79002a4e7797942ed4403b6e92',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486755878,'9621ff79002a4e7797942ed4403b6e92',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486755903,'9621ff79002a4e7797942ed4403b6e92',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486755919,'9621ff79002a4e7797942ed4403b6e92',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'4592686354004837adb3eede44fe69f7',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'4592686354004837adb3eede44fe69f7',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'4592686354004837adb3eede44fe69f7',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486755994,'4592686354004837adb3eede44fe69f7',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486756003,'4592686354004837adb3eede44fe69f7',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486756030,'4592686354004837adb3eede44fe69f7',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486756058,'4592686354004837adb3eede44fe69f7',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486756078,'4592686354004837adb3eede44fe69f7',2,0);
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'86f3e283146443b6a6d88d66c4d8e289',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'86f3e283146443b6a6d88d66c4d8e289',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'86f3e283146443b6a6d88d66c4d8e289',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486756134,'86f3e283146443b6a6d88d66c4d8e289',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486756146,'86f3e283146443b6a6d88d66c4d8e289',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486756162,'86f3e283146443b6a6d88d66c4d8e289',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486756181,'86f3e283146443b6a6d88d66c4d8e289',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486756196,'86f3e283146443b6a6d88d66c4d8e289',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'6c09c8cda04a46e1aa0bdf3792e32a29',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'6c09c8cda04a46e1aa0bdf3792e32a29',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'6c09c8cda04a46e1aa0bdf3792e32a29',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486756263,'6c09c8cda04a46e1aa0bdf3792e32a29',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486756273,'6c09c8cda04a46e1aa0bdf3792e32a29',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486756287,'6c09c8cda04a46e1aa0bdf3792e32a29',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486756299,'6c09c8cda04a46e1aa0bdf3792e32a29',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486756306,'6c09c8cda04a46e1aa0bdf3792e32a29',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'0a94a5ec56ac4c99940db9c2143d996f',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'0a94a5ec56ac4c99940db9c2143d996f',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'0a94a5ec56ac4c99940db9c2143d996f',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486756380,'0a94a5ec56ac4c99940db9c2143d996f',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486756406,'0a94a5ec56ac4c99940db9c2143d996f',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486756429,'0a94a5ec56ac4c99940db9c2143d996f',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486756443,'0a94a5ec56ac4c99940db9c2143d996f',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486756458,'0a94a5ec56ac4c99940db9c2143d996f',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'95d66edfaa2740a0882085ceadaff739',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'95d66edfaa2740a0882085ceadaff739',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'95d66edfaa2740a0882085ceadaff739',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486756542,'95d66edfaa2740a0882085ceadaff739',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486756559,'95d66edfaa2740a0882085ceadaff739',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486756579,'95d66edfaa2740a0882085ceadaff739',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486756595,'95d66edfaa2740a0882085ceadaff739',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486756602,'95d66edfaa2740a0882085ceadaff739',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'6c61e5584bbc4fc98286d6fdde849fea',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'6c61e5584bbc4fc98286d6fdde849fea',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'6c61e5584bbc4fc98286d6fdde849fea',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486756719,'6c61e5584bbc4fc98286d6fdde849fea',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795486756731,'6c61e5584bbc4fc98286d6fdde849fea',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795486756743,'6c61e5584bbc4fc98286d6fdde849fea',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795486756753,'6c61e5584bbc4fc98286d6fdde849fea',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795486756766,'6c61e5584bbc4fc98286d6fdde849fea',2,0);
INSERT INTO "metrics" VALUES('accuracy',0.5,1795486761242,'224288f8ebc940ab98cbb47796e39011',1,0);
INSERT INTO "metrics" VALUES('accuracy',0.0,1795486761318,'224288f8ebc940ab98cbb47796e39011',2,1);
CREATE TABLE "model_definitions" (
	model_definition_id VARCHAR(36) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	secret_id VARCHAR(36), 
	provider VARCHAR(64) NOT NULL, 
	model_name VARCHAR(256) NOT NULL, 
	created_by VARCHAR(255), 
	created_at BIGINT NOT NULL, 
	last_updated_by VARCHAR(255), 
	last_updated_at BIGINT NOT NULL, 
	workspace VARCHAR(63) DEFAULT 'default' NOT NULL, 
	CONSTRAINT model_definitions_pk PRIMARY KEY (model_definition_id), 
	CONSTRAINT fk_model_definitions_secret_id FOREIGN KEY(secret_id) REFERENCES secrets (secret_id) ON DELETE SET NULL, 
	CONSTRAINT uq_model_definitions_workspace_name UNIQUE (workspace, name)
);
INSERT INTO "model_definitions" VALUES('definition','gpt','secret','openai','gpt','me',1700000000000,'you',1700000000000,'default');
CREATE TABLE "model_version_tags" (
	"key" VARCHAR(250) NOT NULL, 
	value TEXT, 
	name VARCHAR(256) NOT NULL, 
	version INTEGER NOT NULL, 
	workspace VARCHAR(63) DEFAULT 'default' NOT NULL, 
	CONSTRAINT model_version_tag_pk PRIMARY KEY (workspace, "key", name, version), 
	CONSTRAINT fk_model_version_tags_model_versions FOREIGN KEY(workspace, name, version) REFERENCES model_versions (workspace, name, version) ON UPDATE CASCADE
);
INSERT INTO "model_version_tags" VALUES('number','0','forecast',1,'default');
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','forecast',1,'default');
INSERT INTO "model_version_tags" VALUES('number','1','forecast',2,'default');
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','forecast',2,'default');
INSERT INTO "model_version_tags" VALUES('number','2','forecast',3,'default');
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','forecast',3,'default');
INSERT INTO "model_version_tags" VALUES('number','3','forecast',4,'default');
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','forecast',4,'default');
INSERT INTO "model_version_tags" VALUES('number','4','forecast',5,'default');
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','forecast',5,'default');
INSERT INTO "model_version_tags" VALUES('number','5','forecast',6,'default');
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','forecast',6,'default');
INSERT INTO "model_version_tags" VALUES('number','0','churn/eu',1,'default');
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','churn/eu',1,'default');
INSERT INTO "model_version_tags" VALUES('number','1','churn/eu',2,'default');
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','churn/eu',2,'default');
INSERT INTO "model_version_tags" VALUES('number','2','churn/eu',3,'default');
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','churn/eu',3,'default');
INSERT INTO "model_version_tags" VALUES('number','3','churn/eu',4,'default');
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','churn/eu',4,'default');
INSERT INTO "model_version_tags" VALUES('number','4','churn/eu',5,'default');
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','churn/eu',5,'default');
INSERT INTO "model_version_tags" VALUES('number','5','churn/eu',6,'default');
INSERT INTO "model_version_tags" VALUES('note','vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv','churn/eu',6,'default');
INSERT INTO "model_version_tags" VALUES('lang','en','greeting',1,'default');
INSERT INTO "model_version_tags" VALUES('mlflow.prompt.is_prompt','true','greeting',1,'default');
INSERT INTO "model_version_tags" VALUES('_mlflow_prompt_type','text','greeting',1,'default');
INSERT INTO "model_version_tags" VALUES('mlflow.prompt.text','Hello {{name}}','greeting',1,'default');
INSERT INTO "model_version_tags" VALUES('lang','en','greeting',2,'default');
INSERT INTO "model_version_tags" VALUES('mlflow.prompt.is_prompt','true','greeting',2,'default');
INSERT INTO "model_version_tags" VALUES('_mlflow_prompt_type','text','greeting',2,'default');
INSERT INTO "model_version_tags" VALUES('mlflow.prompt.text','Goodbye {{name}}','greeting',2,'default');
INSERT INTO "model_version_tags" VALUES('null',NULL,'bare',5,'default');
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
	run_link VARCHAR(500), 
	storage_location VARCHAR(500), 
	workspace VARCHAR(63) DEFAULT 'default' NOT NULL, 
	CONSTRAINT model_version_pk PRIMARY KEY (workspace, name, version), 
	CONSTRAINT fk_model_versions_registered_models FOREIGN KEY(workspace, name) REFERENCES registered_models (workspace, name) ON UPDATE CASCADE
);
INSERT INTO "model_versions" VALUES('forecast',1,1795486756999,1795486756999,'a version',NULL,'None','s3://models/forecast/0','224288f8ebc940ab98cbb47796e39011','READY',NULL,'https://ci.example/1','s3://models/forecast/0','default');
INSERT INTO "model_versions" VALUES('forecast',2,1795486757027,1795486757471,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/1','default');
INSERT INTO "model_versions" VALUES('forecast',3,1795486757139,1795486757186,'a version',NULL,'Production','s3://models/forecast/2','8bb74787ac0d48bcb41099f3de9fac27','READY',NULL,NULL,'s3://models/forecast/2','default');
INSERT INTO "model_versions" VALUES('forecast',4,1795486757214,1795486757256,'a version',NULL,'Archived','s3://models/forecast/3','9621ff79002a4e7797942ed4403b6e92','READY',NULL,NULL,'s3://models/forecast/3','default');
INSERT INTO "model_versions" VALUES('forecast',5,1795486757283,1795486757283,'a version',NULL,'None','s3://models/forecast/4','4592686354004837adb3eede44fe69f7','READY',NULL,NULL,'s3://models/forecast/4','default');
INSERT INTO "model_versions" VALUES('forecast',6,1795486757302,1795486757513,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/5','default');
INSERT INTO "model_versions" VALUES('churn/eu',1,1795486757532,1795486757532,'a version',NULL,'None','s3://models/churn/eu/0','224288f8ebc940ab98cbb47796e39011','READY',NULL,'https://ci.example/1','s3://models/churn/eu/0','default');
INSERT INTO "model_versions" VALUES('churn/eu',2,1795486757540,1795486757678,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/1','default');
INSERT INTO "model_versions" VALUES('churn/eu',3,1795486757562,1795486757577,'a version',NULL,'Production','s3://models/churn/eu/2','8bb74787ac0d48bcb41099f3de9fac27','READY',NULL,NULL,'s3://models/churn/eu/2','default');
INSERT INTO "model_versions" VALUES('churn/eu',4,1795486757584,1795486757599,'a version',NULL,'Archived','s3://models/churn/eu/3','9621ff79002a4e7797942ed4403b6e92','READY',NULL,NULL,'s3://models/churn/eu/3','default');
INSERT INTO "model_versions" VALUES('churn/eu',5,1795486757606,1795486757606,'a version',NULL,'None','s3://models/churn/eu/4','4592686354004837adb3eede44fe69f7','READY',NULL,NULL,'s3://models/churn/eu/4','default');
INSERT INTO "model_versions" VALUES('churn/eu',6,1795486757615,1795486757695,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/5','default');
INSERT INTO "model_versions" VALUES('greeting',1,1795486761730,1795486761730,'better',NULL,'None','dummy-source',NULL,'READY',NULL,NULL,'dummy-source','default');
INSERT INTO "model_versions" VALUES('greeting',2,1795486761812,1795486761812,'better',NULL,'None','dummy-source',NULL,'READY',NULL,NULL,'dummy-source','default');
INSERT INTO "model_versions" VALUES('bare',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'default');
CREATE TABLE online_scoring_configs (
	online_scoring_config_id VARCHAR(36) NOT NULL, 
	scorer_id VARCHAR(36) NOT NULL, 
	sample_rate FLOAT NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	filter_string TEXT, 
	CONSTRAINT online_scoring_config_pk PRIMARY KEY (online_scoring_config_id), 
	CONSTRAINT fk_online_scoring_configs_scorer_id FOREIGN KEY(scorer_id) REFERENCES scorers (scorer_id) ON DELETE CASCADE, 
	CONSTRAINT fk_online_scoring_configs_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id)
);
INSERT INTO "online_scoring_configs" VALUES('config','scorer',0.1,0,NULL);
CREATE TABLE "params" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000) NOT NULL, 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT param_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "params" VALUES('depth','0','224288f8ebc940ab98cbb47796e39011');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','224288f8ebc940ab98cbb47796e39011');
INSERT INTO "params" VALUES('depth','1','9573daf665364a83a475ed7df779d495');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','9573daf665364a83a475ed7df779d495');
INSERT INTO "params" VALUES('depth','2','8bb74787ac0d48bcb41099f3de9fac27');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','8bb74787ac0d48bcb41099f3de9fac27');
INSERT INTO "params" VALUES('depth','3','9621ff79002a4e7797942ed4403b6e92');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','9621ff79002a4e7797942ed4403b6e92');
INSERT INTO "params" VALUES('depth','4','4592686354004837adb3eede44fe69f7');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','4592686354004837adb3eede44fe69f7');
INSERT INTO "params" VALUES('depth','0','86f3e283146443b6a6d88d66c4d8e289');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','86f3e283146443b6a6d88d66c4d8e289');
INSERT INTO "params" VALUES('depth','1','6c09c8cda04a46e1aa0bdf3792e32a29');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','6c09c8cda04a46e1aa0bdf3792e32a29');
INSERT INTO "params" VALUES('depth','2','0a94a5ec56ac4c99940db9c2143d996f');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','0a94a5ec56ac4c99940db9c2143d996f');
INSERT INTO "params" VALUES('depth','3','95d66edfaa2740a0882085ceadaff739');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','95d66edfaa2740a0882085ceadaff739');
INSERT INTO "params" VALUES('depth','4','6c61e5584bbc4fc98286d6fdde849fea');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','6c61e5584bbc4fc98286d6fdde849fea');
CREATE TABLE "registered_model_aliases" (
	alias VARCHAR(256) NOT NULL, 
	version INTEGER NOT NULL, 
	name VARCHAR(256) NOT NULL, 
	workspace VARCHAR(63) DEFAULT 'default' NOT NULL, 
	CONSTRAINT registered_model_alias_pk PRIMARY KEY (workspace, name, alias), 
	CONSTRAINT fk_registered_model_aliases_registered_models FOREIGN KEY(workspace, name) REFERENCES registered_models (workspace, name) ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "registered_model_aliases" VALUES('champion',3,'forecast','default');
INSERT INTO "registered_model_aliases" VALUES('old',1,'forecast','default');
INSERT INTO "registered_model_aliases" VALUES('champion',3,'churn/eu','default');
INSERT INTO "registered_model_aliases" VALUES('old',1,'churn/eu','default');
INSERT INTO "registered_model_aliases" VALUES('live',1,'greeting','default');
CREATE TABLE "registered_model_tags" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(5000), 
	name VARCHAR(256) NOT NULL, 
	workspace VARCHAR(63) DEFAULT 'default' NOT NULL, 
	CONSTRAINT registered_model_tag_pk PRIMARY KEY (workspace, "key", name), 
	CONSTRAINT fk_registered_model_tags_registered_models FOREIGN KEY(workspace, name) REFERENCES registered_models (workspace, name) ON UPDATE CASCADE
);
INSERT INTO "registered_model_tags" VALUES('owner','me','forecast','default');
INSERT INTO "registered_model_tags" VALUES('owner','me','churn/eu','default');
INSERT INTO "registered_model_tags" VALUES('mlflow.prompt.is_prompt','true','greeting','default');
INSERT INTO "registered_model_tags" VALUES('lang','en','greeting','default');
INSERT INTO "registered_model_tags" VALUES('_mlflow_experiment_ids',',0,','greeting','default');
CREATE TABLE "registered_models" (
	name VARCHAR(256) NOT NULL, 
	creation_time BIGINT, 
	last_updated_time BIGINT, 
	description VARCHAR(5000), 
	workspace VARCHAR(63) DEFAULT 'default' NOT NULL, 
	CONSTRAINT registered_model_pk PRIMARY KEY (workspace, name)
);
INSERT INTO "registered_models" VALUES('forecast',1795486756969,1795486757513,'about forecast','default');
INSERT INTO "registered_models" VALUES('churn/eu',1795486757526,1795486757695,'about churn/eu','default');
INSERT INTO "registered_models" VALUES('greeting',1795486761691,1795486761812,'better','default');
INSERT INTO "registered_models" VALUES('bare',NULL,NULL,NULL,'default');
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
INSERT INTO "runs" VALUES('224288f8ebc940ab98cbb47796e39011','crawling-gnu-523','UNKNOWN','','','unknown','FINISHED',1700000000000,1795486755478,'','active','file:///tmp/mlflow-files/0/224288f8ebc940ab98cbb47796e39011/artifacts',1,NULL);
INSERT INTO "runs" VALUES('9573daf665364a83a475ed7df779d495','stately-ram-931','UNKNOWN','','','unknown','FAILED',1700000000001,1795486755577,'','deleted','file:///tmp/mlflow-files/0/9573daf665364a83a475ed7df779d495/artifacts',1,1795486762140);
INSERT INTO "runs" VALUES('8bb74787ac0d48bcb41099f3de9fac27','bold-panda-857','UNKNOWN','','','unknown','KILLED',1700000000002,1795486755758,'','active','file:///tmp/mlflow-files/0/8bb74787ac0d48bcb41099f3de9fac27/artifacts',1,NULL);
INSERT INTO "runs" VALUES('9621ff79002a4e7797942ed4403b6e92','marvelous-boar-879','UNKNOWN','','','unknown','FINISHED',1700000000003,1795486755926,'','active','file:///tmp/mlflow-files/0/9621ff79002a4e7797942ed4403b6e92/artifacts',1,NULL);
INSERT INTO "runs" VALUES('4592686354004837adb3eede44fe69f7','luxuriant-bug-570','UNKNOWN','','','unknown','FAILED',1700000000004,1795486756089,'','active','file:///tmp/mlflow-files/0/4592686354004837adb3eede44fe69f7/artifacts',1,NULL);
INSERT INTO "runs" VALUES('86f3e283146443b6a6d88d66c4d8e289','hilarious-ox-227','UNKNOWN','','','unknown','FINISHED',1700000000000,1795486756206,'','active','file:///tmp/mlflow-files/1/86f3e283146443b6a6d88d66c4d8e289/artifacts',2,NULL);
INSERT INTO "runs" VALUES('6c09c8cda04a46e1aa0bdf3792e32a29','delicate-cow-964','UNKNOWN','','','unknown','FAILED',1700000000001,1795486756318,'','active','file:///tmp/mlflow-files/1/6c09c8cda04a46e1aa0bdf3792e32a29/artifacts',2,NULL);
INSERT INTO "runs" VALUES('0a94a5ec56ac4c99940db9c2143d996f','industrious-worm-957','UNKNOWN','','','unknown','KILLED',1700000000002,1795486756482,'','deleted','file:///tmp/mlflow-files/1/0a94a5ec56ac4c99940db9c2143d996f/artifacts',2,1795486762164);
INSERT INTO "runs" VALUES('95d66edfaa2740a0882085ceadaff739','clumsy-mule-287','UNKNOWN','','','unknown','FINISHED',1700000000003,1795486756614,'','active','file:///tmp/mlflow-files/1/95d66edfaa2740a0882085ceadaff739/artifacts',2,NULL);
INSERT INTO "runs" VALUES('6c61e5584bbc4fc98286d6fdde849fea','bright-deer-284','UNKNOWN','','','unknown','FAILED',1700000000004,1795486756802,'','active','file:///tmp/mlflow-files/1/6c61e5584bbc4fc98286d6fdde849fea/artifacts',2,NULL);
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
CREATE TABLE "secrets" (
	secret_id VARCHAR(36) NOT NULL, 
	secret_name VARCHAR(255) NOT NULL, 
	encrypted_value BLOB NOT NULL, 
	wrapped_dek BLOB NOT NULL, 
	kek_version INTEGER NOT NULL, 
	masked_value VARCHAR(500) NOT NULL, 
	provider VARCHAR(64), 
	auth_config TEXT, 
	description TEXT, 
	created_by VARCHAR(255), 
	created_at BIGINT NOT NULL, 
	last_updated_by VARCHAR(255), 
	last_updated_at BIGINT NOT NULL, 
	workspace VARCHAR(63) DEFAULT 'default' NOT NULL, 
	CONSTRAINT secrets_pk PRIMARY KEY (secret_id), 
	CONSTRAINT uq_secrets_workspace_secret_name UNIQUE (workspace, secret_name)
);
INSERT INTO "secrets" VALUES('secret','key',X'00FF',X'01',1,'sk-...','openai',NULL,NULL,'me',1700000000000,'you',1700000000000,'default');
CREATE TABLE span_metrics (
	trace_id VARCHAR(50) NOT NULL, 
	span_id VARCHAR(50) NOT NULL, 
	"key" VARCHAR(250) NOT NULL, 
	value FLOAT, 
	CONSTRAINT span_metrics_pk PRIMARY KEY (trace_id, span_id, "key"), 
	CONSTRAINT fk_span_metrics_span FOREIGN KEY(trace_id, span_id) REFERENCES spans (trace_id, span_id) ON DELETE CASCADE
);
INSERT INTO "span_metrics" VALUES('tr-3378d6f17d5669fce8e3924c9c381a3e','805f4ff718ccfcf1','input_cost',0.5);
INSERT INTO "span_metrics" VALUES('tr-3378d6f17d5669fce8e3924c9c381a3e','805f4ff718ccfcf1','output_cost',0.0);
INSERT INTO "span_metrics" VALUES('tr-3378d6f17d5669fce8e3924c9c381a3e','805f4ff718ccfcf1','total_cost',0.5);
INSERT INTO "span_metrics" VALUES('tr-e12bd4a1f80667ddf1797e973c7ed077','eb5def71d8e8735a','input_cost',0.5);
INSERT INTO "span_metrics" VALUES('tr-e12bd4a1f80667ddf1797e973c7ed077','eb5def71d8e8735a','output_cost',0.25);
INSERT INTO "span_metrics" VALUES('tr-e12bd4a1f80667ddf1797e973c7ed077','eb5def71d8e8735a','total_cost',0.75);
INSERT INTO "span_metrics" VALUES('tr-8d01607ef20e2e3e476d8c224e7a198a','d5d1474e8977bb7d','input_cost',0.5);
INSERT INTO "span_metrics" VALUES('tr-8d01607ef20e2e3e476d8c224e7a198a','d5d1474e8977bb7d','output_cost',0.5);
INSERT INTO "span_metrics" VALUES('tr-8d01607ef20e2e3e476d8c224e7a198a','d5d1474e8977bb7d','total_cost',1.0);
INSERT INTO "span_metrics" VALUES('tr-86adba33793cdeb83e7436ed0f2ae418','fd974b86153831ca','input_cost',0.5);
INSERT INTO "span_metrics" VALUES('tr-86adba33793cdeb83e7436ed0f2ae418','fd974b86153831ca','output_cost',0.75);
INSERT INTO "span_metrics" VALUES('tr-86adba33793cdeb83e7436ed0f2ae418','fd974b86153831ca','total_cost',1.25);
INSERT INTO "span_metrics" VALUES('tr-odd-01','span-0','total_cost',0.1);
INSERT INTO "span_metrics" VALUES('tr-odd-01','span-1','total_cost',0.2);
INSERT INTO "span_metrics" VALUES('tr-odd-02','span-0','total_cost',0.1);
INSERT INTO "span_metrics" VALUES('tr-odd-02','span-0','input_cost',1.0e+300);
INSERT INTO "span_metrics" VALUES('tr-odd-02','span-1','total_cost',0.2);
INSERT INTO "span_metrics" VALUES('tr-odd-02','span-1','input_cost',1.0e+300);
INSERT INTO "span_metrics" VALUES('tr-odd-03','span-0','total_cost',0.1);
INSERT INTO "span_metrics" VALUES('tr-odd-03','span-0','input_cost',1.0e+300);
INSERT INTO "span_metrics" VALUES('tr-odd-03','span-0','other',1.0);
INSERT INTO "span_metrics" VALUES('tr-odd-03','span-1','total_cost',0.2);
INSERT INTO "span_metrics" VALUES('tr-odd-03','span-1','input_cost',1.0e+300);
INSERT INTO "span_metrics" VALUES('tr-odd-03','span-1','other',1.0);
INSERT INTO "span_metrics" VALUES('tr-odd-05','span-0','total_cost',0.1);
INSERT INTO "span_metrics" VALUES('tr-odd-05','span-1','total_cost',0.2);
INSERT INTO "span_metrics" VALUES('tr-odd-06','span-0','total_cost',0.1);
INSERT INTO "span_metrics" VALUES('tr-odd-06','span-0','input_cost',1.0e+300);
INSERT INTO "span_metrics" VALUES('tr-odd-06','span-1','total_cost',0.2);
INSERT INTO "span_metrics" VALUES('tr-odd-06','span-1','input_cost',1.0e+300);
INSERT INTO "span_metrics" VALUES('tr-odd-07','span-0','total_cost',0.1);
INSERT INTO "span_metrics" VALUES('tr-odd-07','span-0','input_cost',1.0e+300);
INSERT INTO "span_metrics" VALUES('tr-odd-07','span-0','other',1.0);
INSERT INTO "span_metrics" VALUES('tr-odd-07','span-1','total_cost',0.2);
INSERT INTO "span_metrics" VALUES('tr-odd-07','span-1','input_cost',1.0e+300);
INSERT INTO "span_metrics" VALUES('tr-odd-07','span-1','other',1.0);
INSERT INTO "span_metrics" VALUES('tr-odd-09','span-0','total_cost',0.1);
INSERT INTO "span_metrics" VALUES('tr-odd-09','span-1','total_cost',0.2);
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
	content TEXT NOT NULL, dimension_attributes JSON, 
	CONSTRAINT spans_pk PRIMARY KEY (trace_id, span_id), 
	CONSTRAINT fk_spans_trace_id FOREIGN KEY(trace_id) REFERENCES trace_info (request_id) ON DELETE CASCADE, 
	CONSTRAINT fk_spans_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id)
);
INSERT INTO "spans" VALUES('tr-3378d6f17d5669fce8e3924c9c381a3e',0,'805f4ff718ccfcf1','2ee203a40d1371b3','child 0','LLM','OK',1795486758320020968,1795486758320232212,'{"trace_id": "M3jW8X1Wafzo45JMnDgaPg==", "span_id": "gF9P9xjM/PE=", "parent_span_id": "LuIDpA0TcbM=", "name": "child 0", "start_time_unix_nano": 1795486758320020968, "end_time_unix_nano": 1795486758320232212, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-3378d6f17d5669fce8e3924c9c381a3e\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 10, \"output_tokens\": 5, \"total_tokens\": 15}", "mlflow.llm.model": "\"model-0\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.0, \"total_cost\": 0.5}", "mlflow.spanOutputs": "{\"answer\": 42}"}}','{"mlflow.llm.model": "model-0", "mlflow.llm.provider": "provider"}');
INSERT INTO "spans" VALUES('tr-3378d6f17d5669fce8e3924c9c381a3e',0,'2ee203a40d1371b3',NULL,'trace 0','UNKNOWN','OK',1795486758222168866,1795486758362712152,'{"trace_id": "M3jW8X1Wafzo45JMnDgaPg==", "span_id": "LuIDpA0TcbM=", "parent_span_id": null, "name": "trace 0", "start_time_unix_nano": 1795486758222168866, "end_time_unix_nano": 1795486758362712152, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.experimentId": "\"1\"", "mlflow.traceRequestId": "\"tr-3378d6f17d5669fce8e3924c9c381a3e\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 0}", "mlflow.spanOutputs": "{\"answer\": 0}"}}','null');
INSERT INTO "spans" VALUES('tr-e12bd4a1f80667ddf1797e973c7ed077',0,'eb5def71d8e8735a','e0d4e851546dcf7d','child 1','LLM','OK',1795486758403243428,1795486758403441617,'{"trace_id": "4SvUofgGZ93xeX6XPH7Qdw==", "span_id": "613vcdjoc1o=", "parent_span_id": "4NToUVRtz30=", "name": "child 1", "start_time_unix_nano": 1795486758403243428, "end_time_unix_nano": 1795486758403441617, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-e12bd4a1f80667ddf1797e973c7ed077\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 11, \"output_tokens\": 5, \"total_tokens\": 16}", "mlflow.llm.model": "\"model-1\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.25, \"total_cost\": 0.75}", "mlflow.spanOutputs": "{\"answer\": 42}"}}','{"mlflow.llm.model": "model-1", "mlflow.llm.provider": "provider"}');
INSERT INTO "spans" VALUES('tr-e12bd4a1f80667ddf1797e973c7ed077',0,'e0d4e851546dcf7d',NULL,'trace 1','UNKNOWN','ERROR',1795486758402721513,1795486758427596267,'{"trace_id": "4SvUofgGZ93xeX6XPH7Qdw==", "span_id": "4NToUVRtz30=", "parent_span_id": null, "name": "trace 1", "start_time_unix_nano": 1795486758402721513, "end_time_unix_nano": 1795486758427596267, "events": [], "status": {"code": "STATUS_CODE_ERROR", "message": ""}, "attributes": {"mlflow.experimentId": "\"2\"", "mlflow.traceRequestId": "\"tr-e12bd4a1f80667ddf1797e973c7ed077\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 1}", "mlflow.spanOutputs": "{\"answer\": 1}"}}','null');
INSERT INTO "spans" VALUES('tr-8d01607ef20e2e3e476d8c224e7a198a',0,'d5d1474e8977bb7d','8e271ed77667200c','child 2','LLM','OK',1795486758456892084,1795486758457112335,'{"trace_id": "jQFgfvIOLj5HbYwiTnoZig==", "span_id": "1dFHTol3u30=", "parent_span_id": "jice13ZnIAw=", "name": "child 2", "start_time_unix_nano": 1795486758456892084, "end_time_unix_nano": 1795486758457112335, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-8d01607ef20e2e3e476d8c224e7a198a\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 12, \"output_tokens\": 5, \"total_tokens\": 17}", "mlflow.llm.model": "\"model-2\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.5, \"total_cost\": 1.0}", "mlflow.spanOutputs": "{\"answer\": 42}"}}','{"mlflow.llm.model": "model-2", "mlflow.llm.provider": "provider"}');
INSERT INTO "spans" VALUES('tr-8d01607ef20e2e3e476d8c224e7a198a',0,'8e271ed77667200c',NULL,'trace 2','UNKNOWN','OK',1795486758456436805,1795486758476722819,'{"trace_id": "jQFgfvIOLj5HbYwiTnoZig==", "span_id": "jice13ZnIAw=", "parent_span_id": null, "name": "trace 2", "start_time_unix_nano": 1795486758456436805, "end_time_unix_nano": 1795486758476722819, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.experimentId": "\"1\"", "mlflow.traceRequestId": "\"tr-8d01607ef20e2e3e476d8c224e7a198a\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 2}", "mlflow.spanOutputs": "{\"answer\": 2}"}}','null');
INSERT INTO "spans" VALUES('tr-86adba33793cdeb83e7436ed0f2ae418',0,'fd974b86153831ca','11a8ac3fa51764e0','child 3','LLM','OK',1795486758510985845,1795486758511204864,'{"trace_id": "hq26M3k83rg+dDbtDyrkGA==", "span_id": "/ZdLhhU4Mco=", "parent_span_id": "EaisP6UXZOA=", "name": "child 3", "start_time_unix_nano": 1795486758510985845, "end_time_unix_nano": 1795486758511204864, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-86adba33793cdeb83e7436ed0f2ae418\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 13, \"output_tokens\": 5, \"total_tokens\": 18}", "mlflow.llm.model": "\"model-0\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.75, \"total_cost\": 1.25}", "mlflow.spanOutputs": "{\"answer\": 42}"}}','{"mlflow.llm.model": "model-0", "mlflow.llm.provider": "provider"}');
INSERT INTO "spans" VALUES('tr-86adba33793cdeb83e7436ed0f2ae418',0,'11a8ac3fa51764e0',NULL,'trace 3','UNKNOWN','ERROR',1795486758510550633,1795486758531960394,'{"trace_id": "hq26M3k83rg+dDbtDyrkGA==", "span_id": "EaisP6UXZOA=", "parent_span_id": null, "name": "trace 3", "start_time_unix_nano": 1795486758510550633, "end_time_unix_nano": 1795486758531960394, "events": [], "status": {"code": "STATUS_CODE_ERROR", "message": ""}, "attributes": {"mlflow.experimentId": "\"2\"", "mlflow.traceRequestId": "\"tr-86adba33793cdeb83e7436ed0f2ae418\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 3}", "mlflow.spanOutputs": "{\"answer\": 3}"}}','null');
INSERT INTO "spans" VALUES('tr-odd-00',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}',NULL);
INSERT INTO "spans" VALUES('tr-odd-00',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}','{"mlflow.llm.model": "m", "mlflow.llm.provider": "p"}');
INSERT INTO "spans" VALUES('tr-odd-01',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}','{"mlflow.llm.model": "m", "mlflow.llm.provider": "p"}');
INSERT INTO "spans" VALUES('tr-odd-01',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}','{"mlflow.llm.model": null}');
INSERT INTO "spans" VALUES('tr-odd-02',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}','{"mlflow.llm.model": null}');
INSERT INTO "spans" VALUES('tr-odd-02',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}','{"mlflow.llm.model": "\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4"}');
INSERT INTO "spans" VALUES('tr-odd-03',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}','{"mlflow.llm.model": "\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4"}');
INSERT INTO "spans" VALUES('tr-odd-03',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}','{}');
INSERT INTO "spans" VALUES('tr-odd-04',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}','{}');
INSERT INTO "spans" VALUES('tr-odd-04',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}','"{\"mlflow.llm.provider\": \"twice encoded\"}"');
INSERT INTO "spans" VALUES('tr-odd-05',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}','"{\"mlflow.llm.provider\": \"twice encoded\"}"');
INSERT INTO "spans" VALUES('tr-odd-05',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}',NULL);
INSERT INTO "spans" VALUES('tr-odd-06',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}',NULL);
INSERT INTO "spans" VALUES('tr-odd-06',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}','{"mlflow.llm.model": "m", "mlflow.llm.provider": "p"}');
INSERT INTO "spans" VALUES('tr-odd-07',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}','{"mlflow.llm.model": "m", "mlflow.llm.provider": "p"}');
INSERT INTO "spans" VALUES('tr-odd-07',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}','{"mlflow.llm.model": null}');
INSERT INTO "spans" VALUES('tr-odd-08',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}','{"mlflow.llm.model": null}');
INSERT INTO "spans" VALUES('tr-odd-08',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}','{"mlflow.llm.model": "\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4"}');
INSERT INTO "spans" VALUES('tr-odd-09',0,'span-0',NULL,'n','LLM','OK',10,20,'{"n": 0}','{"mlflow.llm.model": "\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4"}');
INSERT INTO "spans" VALUES('tr-odd-09',0,'span-1',NULL,'n','LLM','OK',11,NULL,'{"n": 1}','{}');
CREATE TABLE "tags" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000), 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT tag_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "tags" VALUES('mlflow.runName','crawling-gnu-523','224288f8ebc940ab98cbb47796e39011');
INSERT INTO "tags" VALUES('kind','kind 0','224288f8ebc940ab98cbb47796e39011');
INSERT INTO "tags" VALUES('long','yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy','224288f8ebc940ab98cbb47796e39011');
INSERT INTO "tags" VALUES('mlflow.parentRunId','224288f8ebc940ab98cbb47796e39011','9573daf665364a83a475ed7df779d495');
INSERT INTO "tags" VALUES('mlflow.runName','stately-ram-931','9573daf665364a83a475ed7df779d495');
INSERT INTO "tags" VALUES('kind','kind 1','9573daf665364a83a475ed7df779d495');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','9573daf665364a83a475ed7df779d495');
INSERT INTO "tags" VALUES('mlflow.runName','bold-panda-857','8bb74787ac0d48bcb41099f3de9fac27');
INSERT INTO "tags" VALUES('kind','kind 2','8bb74787ac0d48bcb41099f3de9fac27');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','8bb74787ac0d48bcb41099f3de9fac27');
INSERT INTO "tags" VALUES('mlflow.parentRunId','8bb74787ac0d48bcb41099f3de9fac27','9621ff79002a4e7797942ed4403b6e92');
INSERT INTO "tags" VALUES('mlflow.runName','marvelous-boar-879','9621ff79002a4e7797942ed4403b6e92');
INSERT INTO "tags" VALUES('kind','kind 3','9621ff79002a4e7797942ed4403b6e92');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','9621ff79002a4e7797942ed4403b6e92');
INSERT INTO "tags" VALUES('mlflow.runName','luxuriant-bug-570','4592686354004837adb3eede44fe69f7');
INSERT INTO "tags" VALUES('kind','kind 4','4592686354004837adb3eede44fe69f7');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','4592686354004837adb3eede44fe69f7');
INSERT INTO "tags" VALUES('mlflow.runName','hilarious-ox-227','86f3e283146443b6a6d88d66c4d8e289');
INSERT INTO "tags" VALUES('kind','kind 0','86f3e283146443b6a6d88d66c4d8e289');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','86f3e283146443b6a6d88d66c4d8e289');
INSERT INTO "tags" VALUES('mlflow.parentRunId','86f3e283146443b6a6d88d66c4d8e289','6c09c8cda04a46e1aa0bdf3792e32a29');
INSERT INTO "tags" VALUES('mlflow.runName','delicate-cow-964','6c09c8cda04a46e1aa0bdf3792e32a29');
INSERT INTO "tags" VALUES('kind','kind 1','6c09c8cda04a46e1aa0bdf3792e32a29');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','6c09c8cda04a46e1aa0bdf3792e32a29');
INSERT INTO "tags" VALUES('mlflow.runName','industrious-worm-957','0a94a5ec56ac4c99940db9c2143d996f');
INSERT INTO "tags" VALUES('kind','kind 2','0a94a5ec56ac4c99940db9c2143d996f');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','0a94a5ec56ac4c99940db9c2143d996f');
INSERT INTO "tags" VALUES('mlflow.parentRunId','0a94a5ec56ac4c99940db9c2143d996f','95d66edfaa2740a0882085ceadaff739');
INSERT INTO "tags" VALUES('mlflow.runName','clumsy-mule-287','95d66edfaa2740a0882085ceadaff739');
INSERT INTO "tags" VALUES('kind','kind 3','95d66edfaa2740a0882085ceadaff739');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','95d66edfaa2740a0882085ceadaff739');
INSERT INTO "tags" VALUES('mlflow.runName','bright-deer-284','6c61e5584bbc4fc98286d6fdde849fea');
INSERT INTO "tags" VALUES('kind','kind 4','6c61e5584bbc4fc98286d6fdde849fea');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','6c61e5584bbc4fc98286d6fdde849fea');
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
INSERT INTO "trace_info" VALUES('tr-3378d6f17d5669fce8e3924c9c381a3e',1,1795486758222,140,'OK',NULL,'{"question": 0}','{"answer": 0}');
INSERT INTO "trace_info" VALUES('tr-e12bd4a1f80667ddf1797e973c7ed077',2,1795486758402,24,'ERROR',NULL,'{"question": 1}','{"answer": 1}');
INSERT INTO "trace_info" VALUES('tr-8d01607ef20e2e3e476d8c224e7a198a',1,1795486758456,20,'OK',NULL,'{"question": 2}','{"answer": 2}');
INSERT INTO "trace_info" VALUES('tr-86adba33793cdeb83e7436ed0f2ae418',2,1795486758510,21,'ERROR',NULL,'{"question": 3}','{"answer": 3}');
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
CREATE TABLE trace_metrics (
	request_id VARCHAR(50) NOT NULL, 
	"key" VARCHAR(250) NOT NULL, 
	value FLOAT, 
	CONSTRAINT trace_metrics_pk PRIMARY KEY (request_id, "key"), 
	CONSTRAINT fk_trace_metrics_request_id FOREIGN KEY(request_id) REFERENCES trace_info (request_id) ON DELETE CASCADE
);
INSERT INTO "trace_metrics" VALUES('tr-3378d6f17d5669fce8e3924c9c381a3e','input_tokens',10.0);
INSERT INTO "trace_metrics" VALUES('tr-3378d6f17d5669fce8e3924c9c381a3e','output_tokens',5.0);
INSERT INTO "trace_metrics" VALUES('tr-3378d6f17d5669fce8e3924c9c381a3e','total_tokens',15.0);
INSERT INTO "trace_metrics" VALUES('tr-e12bd4a1f80667ddf1797e973c7ed077','input_tokens',11.0);
INSERT INTO "trace_metrics" VALUES('tr-e12bd4a1f80667ddf1797e973c7ed077','output_tokens',5.0);
INSERT INTO "trace_metrics" VALUES('tr-e12bd4a1f80667ddf1797e973c7ed077','total_tokens',16.0);
INSERT INTO "trace_metrics" VALUES('tr-8d01607ef20e2e3e476d8c224e7a198a','input_tokens',12.0);
INSERT INTO "trace_metrics" VALUES('tr-8d01607ef20e2e3e476d8c224e7a198a','output_tokens',5.0);
INSERT INTO "trace_metrics" VALUES('tr-8d01607ef20e2e3e476d8c224e7a198a','total_tokens',17.0);
INSERT INTO "trace_metrics" VALUES('tr-86adba33793cdeb83e7436ed0f2ae418','input_tokens',13.0);
INSERT INTO "trace_metrics" VALUES('tr-86adba33793cdeb83e7436ed0f2ae418','output_tokens',5.0);
INSERT INTO "trace_metrics" VALUES('tr-86adba33793cdeb83e7436ed0f2ae418','total_tokens',18.0);
INSERT INTO "trace_metrics" VALUES('tr-odd-01','total_tokens',99.0);
INSERT INTO "trace_metrics" VALUES('tr-odd-02','total_tokens',99.0);
INSERT INTO "trace_metrics" VALUES('tr-odd-02','input_tokens',0.5);
INSERT INTO "trace_metrics" VALUES('tr-odd-03','total_tokens',99.0);
INSERT INTO "trace_metrics" VALUES('tr-odd-03','input_tokens',0.5);
INSERT INTO "trace_metrics" VALUES('tr-odd-03','quality',0.25);
INSERT INTO "trace_metrics" VALUES('tr-odd-05','total_tokens',99.0);
INSERT INTO "trace_metrics" VALUES('tr-odd-06','total_tokens',99.0);
INSERT INTO "trace_metrics" VALUES('tr-odd-06','input_tokens',0.5);
INSERT INTO "trace_metrics" VALUES('tr-odd-07','total_tokens',99.0);
INSERT INTO "trace_metrics" VALUES('tr-odd-07','input_tokens',0.5);
INSERT INTO "trace_metrics" VALUES('tr-odd-07','quality',0.25);
INSERT INTO "trace_metrics" VALUES('tr-odd-09','total_tokens',99.0);
CREATE TABLE "trace_request_metadata" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000), 
	request_id VARCHAR(50) NOT NULL, 
	CONSTRAINT trace_request_metadata_pk PRIMARY KEY ("key", request_id), 
	CONSTRAINT fk_trace_request_metadata_request_id FOREIGN KEY(request_id) REFERENCES trace_info (request_id) ON DELETE CASCADE
);
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.cost','{"input_cost": 0.5, "output_cost": 0.0, "total_cost": 0.5}','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 0}','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 0}','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeStats','{"total_size_bytes": 2398, "num_spans": 2, "max": 1026, "p25": 630, "p50": 762, "p75": 894}','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeBytes','2398','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 11, "output_tokens": 5, "total_tokens": 16}','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.cost','{"input_cost": 0.5, "output_cost": 0.25, "total_cost": 0.75}','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 1}','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 1}','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeStats','{"total_size_bytes": 2405, "num_spans": 2, "max": 1028, "p25": 632, "p50": 764, "p75": 896}','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeBytes','2405','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 12, "output_tokens": 5, "total_tokens": 17}','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.cost','{"input_cost": 0.5, "output_cost": 0.5, "total_cost": 1.0}','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 2}','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 2}','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeStats','{"total_size_bytes": 2397, "num_spans": 2, "max": 1026, "p25": 630, "p50": 762, "p75": 894}','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeBytes','2397','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 13, "output_tokens": 5, "total_tokens": 18}','tr-86adba33793cdeb83e7436ed0f2ae418');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.cost','{"input_cost": 0.5, "output_cost": 0.75, "total_cost": 1.25}','tr-86adba33793cdeb83e7436ed0f2ae418');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','tr-86adba33793cdeb83e7436ed0f2ae418');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','tr-86adba33793cdeb83e7436ed0f2ae418');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','tr-86adba33793cdeb83e7436ed0f2ae418');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','tr-86adba33793cdeb83e7436ed0f2ae418');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','tr-86adba33793cdeb83e7436ed0f2ae418');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','tr-86adba33793cdeb83e7436ed0f2ae418');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','tr-86adba33793cdeb83e7436ed0f2ae418');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 3}','tr-86adba33793cdeb83e7436ed0f2ae418');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 3}','tr-86adba33793cdeb83e7436ed0f2ae418');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeStats','{"total_size_bytes": 2405, "num_spans": 2, "max": 1028, "p25": 632, "p50": 764, "p75": 896}','tr-86adba33793cdeb83e7436ed0f2ae418');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeBytes','2405','tr-86adba33793cdeb83e7436ed0f2ae418');
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
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/tr-3378d6f17d5669fce8e3924c9c381a3e/artifacts','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_tags" VALUES('mlflow.trace.spansLocation','TRACKING_STORE','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 0','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_tags" VALUES('team','t0','tr-3378d6f17d5669fce8e3924c9c381a3e');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/tr-e12bd4a1f80667ddf1797e973c7ed077/artifacts','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_tags" VALUES('mlflow.trace.spansLocation','TRACKING_STORE','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 1','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_tags" VALUES('team','t1','tr-e12bd4a1f80667ddf1797e973c7ed077');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/tr-8d01607ef20e2e3e476d8c224e7a198a/artifacts','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_tags" VALUES('mlflow.trace.spansLocation','TRACKING_STORE','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 2','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_tags" VALUES('team','t2','tr-8d01607ef20e2e3e476d8c224e7a198a');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/tr-86adba33793cdeb83e7436ed0f2ae418/artifacts','tr-86adba33793cdeb83e7436ed0f2ae418');
INSERT INTO "trace_tags" VALUES('mlflow.trace.spansLocation','TRACKING_STORE','tr-86adba33793cdeb83e7436ed0f2ae418');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 3','tr-86adba33793cdeb83e7436ed0f2ae418');
INSERT INTO "trace_tags" VALUES('team','t3','tr-86adba33793cdeb83e7436ed0f2ae418');
INSERT INTO "trace_tags" VALUES('later','value','tr-3378d6f17d5669fce8e3924c9c381a3e');
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
CREATE TABLE "webhooks" (
	webhook_id VARCHAR(256) NOT NULL, 
	name VARCHAR(256) NOT NULL, 
	description VARCHAR(1000), 
	url VARCHAR(500) NOT NULL, 
	status VARCHAR(20) DEFAULT 'ACTIVE' NOT NULL, 
	secret VARCHAR(1000), 
	creation_timestamp BIGINT, 
	last_updated_timestamp BIGINT, 
	deleted_timestamp BIGINT, 
	workspace VARCHAR(63) DEFAULT 'default' NOT NULL, 
	CONSTRAINT webhook_pk PRIMARY KEY (webhook_id)
);
INSERT INTO "webhooks" VALUES('hook','hook',NULL,'https://example.com','ACTIVE','gAAAA',1700000000000,1700000000000,NULL,'default');
CREATE TABLE workspaces (
	name VARCHAR(63) NOT NULL, 
	description TEXT, 
	default_artifact_root TEXT, 
	CONSTRAINT workspaces_pk PRIMARY KEY (name)
);
INSERT INTO "workspaces" VALUES('default','Default workspace for legacy resources',NULL);
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
CREATE INDEX idx_webhook_events_entity ON webhook_events (entity);
CREATE INDEX idx_webhook_events_action ON webhook_events (action);
CREATE INDEX idx_webhook_events_entity_action ON webhook_events (entity, action);
CREATE UNIQUE INDEX index_scorers_experiment_id_scorer_name ON scorers (experiment_id, scorer_name);
CREATE INDEX index_scorer_versions_scorer_id ON scorer_versions (scorer_id);
CREATE INDEX index_evaluation_dataset_tags_dataset_id ON evaluation_dataset_tags (dataset_id);
CREATE INDEX index_evaluation_dataset_records_dataset_id ON evaluation_dataset_records (dataset_id);
CREATE INDEX index_endpoint_model_mappings_endpoint_id ON endpoint_model_mappings (endpoint_id);
CREATE INDEX index_endpoint_model_mappings_model_definition_id ON endpoint_model_mappings (model_definition_id);
CREATE INDEX index_endpoint_tags_endpoint_id ON endpoint_tags (endpoint_id);
CREATE INDEX index_trace_metrics_request_id ON trace_metrics (request_id);
CREATE UNIQUE INDEX unique_endpoint_model_linkage_mapping ON endpoint_model_mappings (endpoint_id, model_definition_id, linkage_type);
CREATE INDEX index_span_metrics_trace_id_span_id ON span_metrics (trace_id, span_id);
CREATE INDEX index_evaluation_datasets_name ON evaluation_datasets (name);
CREATE INDEX index_evaluation_datasets_created_time ON evaluation_datasets (created_time);
CREATE INDEX idx_webhooks_name ON webhooks (name);
CREATE INDEX idx_webhooks_status ON webhooks (status);
CREATE TRIGGER prevent_secrets_aad_mutation
BEFORE UPDATE ON secrets
FOR EACH ROW
WHEN OLD.secret_id != NEW.secret_id OR OLD.secret_name != NEW.secret_name
BEGIN
    SELECT RAISE(ABORT, 'secret_id and secret_name are immutable (used as AAD in encryption)');
END;
CREATE INDEX index_model_definitions_provider ON model_definitions (provider);
CREATE INDEX index_model_definitions_secret_id ON model_definitions (secret_id);
CREATE INDEX index_jobs_name_status_creation_time ON jobs (job_name, workspace, status, creation_time);
CREATE INDEX idx_experiments_workspace ON experiments (workspace);
CREATE INDEX idx_registered_models_workspace ON registered_models (workspace);
CREATE INDEX idx_experiments_workspace_creation_time ON experiments (workspace, creation_time);
CREATE INDEX idx_evaluation_datasets_workspace ON evaluation_datasets (workspace);
CREATE INDEX idx_webhooks_workspace ON webhooks (workspace);
CREATE INDEX idx_secrets_workspace ON secrets (workspace);
CREATE INDEX idx_endpoints_workspace ON endpoints (workspace);
CREATE INDEX idx_model_definitions_workspace ON model_definitions (workspace);
COMMIT;
