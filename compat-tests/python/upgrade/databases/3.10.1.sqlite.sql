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
INSERT INTO "assessments" VALUES('a-378de7a0202f4d4c8fdf3e0017fe6ca5','tr-805c0f8a99fa1067e8b254d351b38077','f0','feedback','"yes"',NULL,1795487589170,1795487589170,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-cb57ecfeba224e7e8827ee6e8add784d','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e','f1','feedback','" No "',NULL,1795487589204,1795487589204,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-e08b713d4ed3402b9fd347b9e8b8f9a2','tr-a073276670b6cb2046031dc8c5c35b10','f2','feedback','"maybe"',NULL,1795487589210,1795487589210,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-4076db27d83d45f6ac1a6dceb440767d','tr-68493c832b487274f2b5783052206673','f0','feedback','true',NULL,1795487589222,1795487589222,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-888b6c5fedd14632b658e336417386e3','tr-805c0f8a99fa1067e8b254d351b38077','f1','feedback','false',NULL,1795487589227,1795487589227,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-0ace1ed41a8241f08565f314ca931aae','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e','f2','feedback','3',NULL,1795487589238,1795487589238,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-65539b09068e4184be0c985cd251a127','tr-a073276670b6cb2046031dc8c5c35b10','f0','feedback','2.5',NULL,1795487589241,1795487589241,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-34c7927a0be84c438336d28574ab605f','tr-68493c832b487274f2b5783052206673','f1','feedback','1e+308',NULL,1795487589245,1795487589245,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-dd7be95bea7d49a0b4a962ac4b60f791','tr-805c0f8a99fa1067e8b254d351b38077','f2','feedback','["a", 1]',NULL,1795487589249,1795487589249,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-3c80112232c942159b69d9793d13a8fc','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e','f0','feedback','{"score": 1}',NULL,1795487589258,1795487589258,'CODE','default',NULL,NULL,'because',NULL,1,NULL);
INSERT INTO "assessments" VALUES('a-5fccdf26654a40588eb34f022c80d524','tr-805c0f8a99fa1067e8b254d351b38077','expected','expectation','{"answer": 1}',NULL,1795487589261,1795487589261,'HUMAN','default',NULL,NULL,NULL,NULL,1,NULL);
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
INSERT INTO "datasets" VALUES('e0bdfc0e85f144c0ab9fef9f84d402fe',1,'data','digest','local','{"uri": "/data"}','{"columns": []}','{"num_rows": 3}');
INSERT INTO "datasets" VALUES('b0ae3f959d774163a37b8e5ce140a5fe',1,'other','digest','s3','{"uri": "s3://b"}','zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',NULL);
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
INSERT INTO "entity_associations" VALUES('a-52ed185855624991b2a835468d9a2033','evaluation_dataset','d-f07cb76219b1460c97bd8b2acb787cf1','experiment','1',1795487589780);
INSERT INTO "entity_associations" VALUES('a-023137b093a24ffba1b81dd20f1ed61f','evaluation_dataset','d-f07cb76219b1460c97bd8b2acb787cf1','experiment','2',1795487589780);
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
INSERT INTO "evaluation_dataset_records" VALUES('dr-0020fefcf0b64facb908b329a326814d','d-f07cb76219b1460c97bd8b2acb787cf1','{"question": "q0"}','{"answer": 0}','{"n": "0", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795487589819,1795487589819,'root','root','2e6c7eab96861d942c9a1f35f1dee1a1074ca2e62ae181cdfed572d1453f57e7','{"mlflow_wrapped": {}}');
INSERT INTO "evaluation_dataset_records" VALUES('dr-40646322001e4dd7a25456e3cbe4cf2f','d-f07cb76219b1460c97bd8b2acb787cf1','{"question": "q1"}','{"answer": 1}','{"n": "1", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795487589819,1795487589819,'root','root','6bb44455af683d2a225b6c38bf55ac76f83df11cdbadb29a9c7e687bf789ccd2','{"mlflow_wrapped": {}}');
INSERT INTO "evaluation_dataset_records" VALUES('dr-59cf965336004bd2a37882a33f8c284f','d-f07cb76219b1460c97bd8b2acb787cf1','{"question": "q2"}','{"answer": 2}','{"n": "2", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795487589819,1795487589819,'root','root','52a8c1ebc8d1d3ce3b6f252d0549b6ad9c59cd68ba6f2bcd5e87aa525aa1c43f','{"mlflow_wrapped": {}}');
INSERT INTO "evaluation_dataset_records" VALUES('dr-65e31ef219044c849b4cbaabac50f524','d-f07cb76219b1460c97bd8b2acb787cf1','{"question": "q3"}','{"answer": 3}','{"n": "3", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795487589819,1795487589819,'root','root','7d9156df9257574d2c7f76c55f43d348355783f97b8cb7c6cb0cde08022e028e','{"mlflow_wrapped": {}}');
INSERT INTO "evaluation_dataset_records" VALUES('dr-ef47fa3c7b634c37a654f4bc940af854','d-f07cb76219b1460c97bd8b2acb787cf1','{"question": "q4"}','{"answer": 4}','{"n": "4", "mlflow.user": "root"}','{"source_type": "HUMAN", "source_data": {}}',NULL,'HUMAN',1795487589819,1795487589819,'root','root','5fc97b1e3ec0cb95c85eac7c59de5ca7faf79167f3797956f49bd09e64757ba8','{"mlflow_wrapped": {}}');
CREATE TABLE evaluation_dataset_tags (
	dataset_id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(255) NOT NULL, 
	value VARCHAR(5000), 
	CONSTRAINT evaluation_dataset_tags_pk PRIMARY KEY (dataset_id, "key"), 
	CONSTRAINT fk_evaluation_dataset_tags_dataset_id FOREIGN KEY(dataset_id) REFERENCES evaluation_datasets (dataset_id) ON DELETE CASCADE
);
INSERT INTO "evaluation_dataset_tags" VALUES('d-f07cb76219b1460c97bd8b2acb787cf1','kind','qa');
INSERT INTO "evaluation_dataset_tags" VALUES('d-f07cb76219b1460c97bd8b2acb787cf1','mlflow.user','root');
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
INSERT INTO "evaluation_datasets" VALUES('d-f07cb76219b1460c97bd8b2acb787cf1','questions','{"inputs": {"question": "string"}, "outputs": {}, "expectations": {"answer": "integer"}, "version": "1.0"}','{"num_records": 5}','6c0ab46a',1795487589780,1795487589819,'root','root','default');
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
INSERT INTO "experiments" VALUES(0,'Default','/home/me/mlruns/0','active',1795487582820,1795487582820,'default');
INSERT INTO "experiments" VALUES(1,'experiment 0 – größer','file:///tmp/mlflow-files/0','active',1795487582824,1795487582824,'default');
INSERT INTO "experiments" VALUES(2,'experiment 1 – größer','file:///tmp/mlflow-files/1','active',1795487582857,1795487582857,'default');
INSERT INTO "experiments" VALUES(3,'experiment 2 – größer','file:///tmp/mlflow-files/2','active',1795487582921,1795487582921,'default');
INSERT INTO "experiments" VALUES(4,'experiment 3 – größer','file:///tmp/mlflow-files/3','deleted',1795487582957,1795487583031,'default');
INSERT INTO "experiments" VALUES(77,'bare',NULL,'active',NULL,NULL,'default');
CREATE TABLE input_tags (
	input_uuid VARCHAR(36) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	value VARCHAR(500) NOT NULL, 
	CONSTRAINT input_tags_pk PRIMARY KEY (input_uuid, name)
);
INSERT INTO "input_tags" VALUES('773797921f0048c9be04d1924fb8b3e3','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('6738cabe893f4d09ad3ed3d663bf431f','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('318ed9fb1d1e4ee6ac920a9dae45af4e','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('9dcf37c6c219429cb6c06ab454684ef9','mlflow.data.context','training');
CREATE TABLE inputs (
	input_uuid VARCHAR(36) NOT NULL, 
	source_type VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	destination_type VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, step BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT inputs_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id)
);
INSERT INTO "inputs" VALUES('773797921f0048c9be04d1924fb8b3e3','DATASET','e0bdfc0e85f144c0ab9fef9f84d402fe','RUN','1883d3ad44614af1b3f476af051ad7c5',0);
INSERT INTO "inputs" VALUES('81a1237be8354cd1966e5fbb916f8658','DATASET','b0ae3f959d774163a37b8e5ce140a5fe','RUN','1883d3ad44614af1b3f476af051ad7c5',0);
INSERT INTO "inputs" VALUES('6738cabe893f4d09ad3ed3d663bf431f','DATASET','e0bdfc0e85f144c0ab9fef9f84d402fe','RUN','ccb5ad6e3e8b47e294e5ed474c40c522',0);
INSERT INTO "inputs" VALUES('c7fb8676b007492f967c994b1e0e47a3','DATASET','b0ae3f959d774163a37b8e5ce140a5fe','RUN','ccb5ad6e3e8b47e294e5ed474c40c522',0);
INSERT INTO "inputs" VALUES('318ed9fb1d1e4ee6ac920a9dae45af4e','DATASET','e0bdfc0e85f144c0ab9fef9f84d402fe','RUN','c0d30dce040b412fa89f81468e4c1fd8',0);
INSERT INTO "inputs" VALUES('024744517e4c4c0eabb285a60c045acc','DATASET','b0ae3f959d774163a37b8e5ce140a5fe','RUN','c0d30dce040b412fa89f81468e4c1fd8',0);
INSERT INTO "inputs" VALUES('9dcf37c6c219429cb6c06ab454684ef9','DATASET','e0bdfc0e85f144c0ab9fef9f84d402fe','RUN','5db905e4677643c0bd091bc1efc5f7e6',0);
INSERT INTO "inputs" VALUES('7c192660973a4c65aa1283999158ab83','DATASET','b0ae3f959d774163a37b8e5ce140a5fe','RUN','5db905e4677643c0bd091bc1efc5f7e6',0);
INSERT INTO "inputs" VALUES('cabdeaa5b57d4b5fb30ce9e7dc0fc1c0','RUN_INPUT','5db905e4677643c0bd091bc1efc5f7e6','MODEL_INPUT','m-723437efe4b44f738bf83c1e0c40e95b',0);
INSERT INTO "inputs" VALUES('9a9884eec2564295a6b7c419ab9a4a65','RUN_OUTPUT','b2f4f61d373c48f9920b2c70b0243981','MODEL_OUTPUT','m-723437efe4b44f738bf83c1e0c40e95b',7);
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
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'1883d3ad44614af1b3f476af051ad7c5');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487583225,2,0,'1883d3ad44614af1b3f476af051ad7c5');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'ccb5ad6e3e8b47e294e5ed474c40c522');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487583372,2,0,'ccb5ad6e3e8b47e294e5ed474c40c522');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'c0d30dce040b412fa89f81468e4c1fd8');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487583499,2,0,'c0d30dce040b412fa89f81468e4c1fd8');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'5db905e4677643c0bd091bc1efc5f7e6');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487583672,2,0,'5db905e4677643c0bd091bc1efc5f7e6');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'b2f4f61d373c48f9920b2c70b0243981');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487583790,2,0,'b2f4f61d373c48f9920b2c70b0243981');
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'06ed0f6b49f54fa7b2f2c09c7bceef0b');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487583943,2,0,'06ed0f6b49f54fa7b2f2c09c7bceef0b');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'5591fa5cb43b47b79118afe192d3760c');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487584056,2,0,'5591fa5cb43b47b79118afe192d3760c');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'ccdcae4364604fce9f6d284c4b11622c');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487584318,2,0,'ccdcae4364604fce9f6d284c4b11622c');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'b810fefc50644437b821f5d49356a075');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487584492,2,0,'b810fefc50644437b821f5d49356a075');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'a26d4c7ce63a43e4b96e27109883102a');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487584649,2,0,'a26d4c7ce63a43e4b96e27109883102a');
INSERT INTO "latest_metrics" VALUES('accuracy',0.0,1795487589333,2,1,'1883d3ad44614af1b3f476af051ad7c5');
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
INSERT INTO "logged_model_metrics" VALUES('m-18807ec9314f460ca03f0ace72192e71','accuracy',1795487589320,1,0.5,1,'1883d3ad44614af1b3f476af051ad7c5',NULL,NULL,NULL);
INSERT INTO "logged_model_metrics" VALUES('m-18807ec9314f460ca03f0ace72192e71','accuracy',1795487589333,2,0.0,1,'1883d3ad44614af1b3f476af051ad7c5',NULL,NULL,NULL);
CREATE TABLE logged_model_params (
	model_id VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	param_key VARCHAR(255) NOT NULL, 
	param_value TEXT NOT NULL, 
	CONSTRAINT logged_model_params_pk PRIMARY KEY (model_id, param_key), 
	CONSTRAINT fk_logged_model_params_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CONSTRAINT fk_logged_model_params_model_id FOREIGN KEY(model_id) REFERENCES logged_models (model_id) ON DELETE CASCADE
);
INSERT INTO "logged_model_params" VALUES('m-18807ec9314f460ca03f0ace72192e71',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-18807ec9314f460ca03f0ace72192e71',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO "logged_model_params" VALUES('m-723437efe4b44f738bf83c1e0c40e95b',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-723437efe4b44f738bf83c1e0c40e95b',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO "logged_model_params" VALUES('m-250f19ee799f491086844876ad921353',1,'p','1');
INSERT INTO "logged_model_params" VALUES('m-250f19ee799f491086844876ad921353',1,'long','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
CREATE TABLE logged_model_tags (
	model_id VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	tag_key VARCHAR(255) NOT NULL, 
	tag_value TEXT NOT NULL, 
	CONSTRAINT logged_model_tags_pk PRIMARY KEY (model_id, tag_key), 
	CONSTRAINT fk_logged_model_tags_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CONSTRAINT fk_logged_model_tags_model_id FOREIGN KEY(model_id) REFERENCES logged_models (model_id) ON DELETE CASCADE
);
INSERT INTO "logged_model_tags" VALUES('m-18807ec9314f460ca03f0ace72192e71',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-18807ec9314f460ca03f0ace72192e71',1,'more','tags');
INSERT INTO "logged_model_tags" VALUES('m-723437efe4b44f738bf83c1e0c40e95b',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-723437efe4b44f738bf83c1e0c40e95b',1,'more','tags');
INSERT INTO "logged_model_tags" VALUES('m-250f19ee799f491086844876ad921353',1,'t','v');
INSERT INTO "logged_model_tags" VALUES('m-250f19ee799f491086844876ad921353',1,'more','tags');
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
INSERT INTO "logged_models" VALUES('m-18807ec9314f460ca03f0ace72192e71',1,'logged-0','file:///tmp/mlflow-files/0/models/m-18807ec9314f460ca03f0ace72192e71/artifacts',1795487589281,1795487589281,1,'active','agent','1883d3ad44614af1b3f476af051ad7c5',NULL);
INSERT INTO "logged_models" VALUES('m-723437efe4b44f738bf83c1e0c40e95b',1,'logged-1','file:///tmp/mlflow-files/0/models/m-723437efe4b44f738bf83c1e0c40e95b/artifacts',1795487589348,1795487589429,2,'active','agent','ccb5ad6e3e8b47e294e5ed474c40c522',NULL);
INSERT INTO "logged_models" VALUES('m-250f19ee799f491086844876ad921353',1,'logged-2','file:///tmp/mlflow-files/0/models/m-250f19ee799f491086844876ad921353/artifacts',1795487589472,1795487589492,1,'deleted','agent','c0d30dce040b412fa89f81468e4c1fd8',NULL);
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
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'1883d3ad44614af1b3f476af051ad7c5',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'1883d3ad44614af1b3f476af051ad7c5',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'1883d3ad44614af1b3f476af051ad7c5',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487583163,'1883d3ad44614af1b3f476af051ad7c5',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487583170,'1883d3ad44614af1b3f476af051ad7c5',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487583204,'1883d3ad44614af1b3f476af051ad7c5',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487583215,'1883d3ad44614af1b3f476af051ad7c5',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487583225,'1883d3ad44614af1b3f476af051ad7c5',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'ccb5ad6e3e8b47e294e5ed474c40c522',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'ccb5ad6e3e8b47e294e5ed474c40c522',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'ccb5ad6e3e8b47e294e5ed474c40c522',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487583305,'ccb5ad6e3e8b47e294e5ed474c40c522',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487583314,'ccb5ad6e3e8b47e294e5ed474c40c522',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487583332,'ccb5ad6e3e8b47e294e5ed474c40c522',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487583341,'ccb5ad6e3e8b47e294e5ed474c40c522',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487583372,'ccb5ad6e3e8b47e294e5ed474c40c522',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'c0d30dce040b412fa89f81468e4c1fd8',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'c0d30dce040b412fa89f81468e4c1fd8',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'c0d30dce040b412fa89f81468e4c1fd8',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487583470,'c0d30dce040b412fa89f81468e4c1fd8',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487583478,'c0d30dce040b412fa89f81468e4c1fd8',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487583486,'c0d30dce040b412fa89f81468e4c1fd8',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487583492,'c0d30dce040b412fa89f81468e4c1fd8',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487583499,'c0d30dce040b412fa89f81468e4c1fd8',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'5db905e4677643c0bd091bc1efc5f7e6',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'5db905e4677643c0bd091bc1efc5f7e6',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'5db905e4677643c0bd091bc1efc5f7e6',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487583558,'5db905e4677643c0bd091bc1efc5f7e6',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487583574,'5db905e4677643c0bd091bc1efc5f7e6',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487583600,'5db905e4677643c0bd091bc1efc5f7e6',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487583626,'5db905e4677643c0bd091bc1efc5f7e6',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487583672,'5db905e4677643c0bd091bc1efc5f7e6',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'b2f4f61d373c48f9920b2c70b0243981',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'b2f4f61d373c48f9920b2c70b0243981',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'b2f4f61d373c48f9920b2c70b0243981',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487583738,'b2f4f61d373c48f9920b2c70b0243981',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487583746,'b2f4f61d373c48f9920b2c70b0243981',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487583756,'b2f4f61d373c48f9920b2c70b0243981',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487583768,'b2f4f61d373c48f9920b2c70b0243981',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487583790,'b2f4f61d373c48f9920b2c70b0243981',2,0);
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'06ed0f6b49f54fa7b2f2c09c7bceef0b',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'06ed0f6b49f54fa7b2f2c09c7bceef0b',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'06ed0f6b49f54fa7b2f2c09c7bceef0b',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487583896,'06ed0f6b49f54fa7b2f2c09c7bceef0b',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487583906,'06ed0f6b49f54fa7b2f2c09c7bceef0b',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487583919,'06ed0f6b49f54fa7b2f2c09c7bceef0b',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487583934,'06ed0f6b49f54fa7b2f2c09c7bceef0b',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487583943,'06ed0f6b49f54fa7b2f2c09c7bceef0b',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'5591fa5cb43b47b79118afe192d3760c',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'5591fa5cb43b47b79118afe192d3760c',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'5591fa5cb43b47b79118afe192d3760c',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487584002,'5591fa5cb43b47b79118afe192d3760c',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487584011,'5591fa5cb43b47b79118afe192d3760c',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487584021,'5591fa5cb43b47b79118afe192d3760c',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487584032,'5591fa5cb43b47b79118afe192d3760c',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487584056,'5591fa5cb43b47b79118afe192d3760c',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'ccdcae4364604fce9f6d284c4b11622c',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'ccdcae4364604fce9f6d284c4b11622c',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'ccdcae4364604fce9f6d284c4b11622c',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487584193,'ccdcae4364604fce9f6d284c4b11622c',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487584225,'ccdcae4364604fce9f6d284c4b11622c',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487584231,'ccdcae4364604fce9f6d284c4b11622c',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487584277,'ccdcae4364604fce9f6d284c4b11622c',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487584318,'ccdcae4364604fce9f6d284c4b11622c',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'b810fefc50644437b821f5d49356a075',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'b810fefc50644437b821f5d49356a075',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'b810fefc50644437b821f5d49356a075',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487584431,'b810fefc50644437b821f5d49356a075',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487584450,'b810fefc50644437b821f5d49356a075',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487584460,'b810fefc50644437b821f5d49356a075',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487584472,'b810fefc50644437b821f5d49356a075',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487584492,'b810fefc50644437b821f5d49356a075',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'a26d4c7ce63a43e4b96e27109883102a',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'a26d4c7ce63a43e4b96e27109883102a',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'a26d4c7ce63a43e4b96e27109883102a',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487584619,'a26d4c7ce63a43e4b96e27109883102a',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487584626,'a26d4c7ce63a43e4b96e27109883102a',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487584635,'a26d4c7ce63a43e4b96e27109883102a',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487584641,'a26d4c7ce63a43e4b96e27109883102a',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487584649,'a26d4c7ce63a43e4b96e27109883102a',2,0);
INSERT INTO "metrics" VALUES('accuracy',0.5,1795487589320,'1883d3ad44614af1b3f476af051ad7c5',1,0);
INSERT INTO "metrics" VALUES('accuracy',0.0,1795487589333,'1883d3ad44614af1b3f476af051ad7c5',2,1);
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
INSERT INTO "model_versions" VALUES('forecast',1,1795487584877,1795487584877,'a version',NULL,'None','s3://models/forecast/0','1883d3ad44614af1b3f476af051ad7c5','READY',NULL,'https://ci.example/1','s3://models/forecast/0','default');
INSERT INTO "model_versions" VALUES('forecast',2,1795487584947,1795487585436,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/1','default');
INSERT INTO "model_versions" VALUES('forecast',3,1795487585120,1795487585138,'a version',NULL,'Production','s3://models/forecast/2','c0d30dce040b412fa89f81468e4c1fd8','READY',NULL,NULL,'s3://models/forecast/2','default');
INSERT INTO "model_versions" VALUES('forecast',4,1795487585147,1795487585165,'a version',NULL,'Archived','s3://models/forecast/3','5db905e4677643c0bd091bc1efc5f7e6','READY',NULL,NULL,'s3://models/forecast/3','default');
INSERT INTO "model_versions" VALUES('forecast',5,1795487585174,1795487585174,'a version',NULL,'None','s3://models/forecast/4','b2f4f61d373c48f9920b2c70b0243981','READY',NULL,NULL,'s3://models/forecast/4','default');
INSERT INTO "model_versions" VALUES('forecast',6,1795487585182,1795487585470,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/5','default');
INSERT INTO "model_versions" VALUES('churn/eu',1,1795487585499,1795487585499,'a version',NULL,'None','s3://models/churn/eu/0','1883d3ad44614af1b3f476af051ad7c5','READY',NULL,'https://ci.example/1','s3://models/churn/eu/0','default');
INSERT INTO "model_versions" VALUES('churn/eu',2,1795487585513,1795487585645,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/1','default');
INSERT INTO "model_versions" VALUES('churn/eu',3,1795487585539,1795487585553,'a version',NULL,'Production','s3://models/churn/eu/2','c0d30dce040b412fa89f81468e4c1fd8','READY',NULL,NULL,'s3://models/churn/eu/2','default');
INSERT INTO "model_versions" VALUES('churn/eu',4,1795487585560,1795487585574,'a version',NULL,'Archived','s3://models/churn/eu/3','5db905e4677643c0bd091bc1efc5f7e6','READY',NULL,NULL,'s3://models/churn/eu/3','default');
INSERT INTO "model_versions" VALUES('churn/eu',5,1795487585581,1795487585581,'a version',NULL,'None','s3://models/churn/eu/4','b2f4f61d373c48f9920b2c70b0243981','READY',NULL,NULL,'s3://models/churn/eu/4','default');
INSERT INTO "model_versions" VALUES('churn/eu',6,1795487585589,1795487585661,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/5','default');
INSERT INTO "model_versions" VALUES('greeting',1,1795487589512,1795487589512,'better',NULL,'None','dummy-source',NULL,'READY',NULL,NULL,'dummy-source','default');
INSERT INTO "model_versions" VALUES('greeting',2,1795487589568,1795487589568,'better',NULL,'None','dummy-source',NULL,'READY',NULL,NULL,'dummy-source','default');
INSERT INTO "model_versions" VALUES('bare',5,1700000000000,NULL,NULL,NULL,'None',NULL,NULL,'READY',NULL,NULL,NULL,'default');
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
INSERT INTO "params" VALUES('depth','0','1883d3ad44614af1b3f476af051ad7c5');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','1883d3ad44614af1b3f476af051ad7c5');
INSERT INTO "params" VALUES('depth','1','ccb5ad6e3e8b47e294e5ed474c40c522');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','ccb5ad6e3e8b47e294e5ed474c40c522');
INSERT INTO "params" VALUES('depth','2','c0d30dce040b412fa89f81468e4c1fd8');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','c0d30dce040b412fa89f81468e4c1fd8');
INSERT INTO "params" VALUES('depth','3','5db905e4677643c0bd091bc1efc5f7e6');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','5db905e4677643c0bd091bc1efc5f7e6');
INSERT INTO "params" VALUES('depth','4','b2f4f61d373c48f9920b2c70b0243981');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','b2f4f61d373c48f9920b2c70b0243981');
INSERT INTO "params" VALUES('depth','0','06ed0f6b49f54fa7b2f2c09c7bceef0b');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','06ed0f6b49f54fa7b2f2c09c7bceef0b');
INSERT INTO "params" VALUES('depth','1','5591fa5cb43b47b79118afe192d3760c');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','5591fa5cb43b47b79118afe192d3760c');
INSERT INTO "params" VALUES('depth','2','ccdcae4364604fce9f6d284c4b11622c');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','ccdcae4364604fce9f6d284c4b11622c');
INSERT INTO "params" VALUES('depth','3','b810fefc50644437b821f5d49356a075');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','b810fefc50644437b821f5d49356a075');
INSERT INTO "params" VALUES('depth','4','a26d4c7ce63a43e4b96e27109883102a');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','a26d4c7ce63a43e4b96e27109883102a');
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
INSERT INTO "registered_models" VALUES('forecast',1795487584833,1795487585470,'about forecast','default');
INSERT INTO "registered_models" VALUES('churn/eu',1795487585487,1795487585661,'about churn/eu','default');
INSERT INTO "registered_models" VALUES('greeting',1795487589501,1795487589568,'better','default');
INSERT INTO "registered_models" VALUES('bare',1700000000000,1700000000000,NULL,'default');
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
INSERT INTO "runs" VALUES('1883d3ad44614af1b3f476af051ad7c5','indecisive-squid-336','UNKNOWN','','','unknown','FINISHED',1700000000000,1795487583233,'','active','file:///tmp/mlflow-files/0/1883d3ad44614af1b3f476af051ad7c5/artifacts',1,NULL);
INSERT INTO "runs" VALUES('ccb5ad6e3e8b47e294e5ed474c40c522','puzzled-steed-250','UNKNOWN','','','unknown','FAILED',1700000000001,1795487583382,'','deleted','file:///tmp/mlflow-files/0/ccb5ad6e3e8b47e294e5ed474c40c522/artifacts',1,1795487589855);
INSERT INTO "runs" VALUES('c0d30dce040b412fa89f81468e4c1fd8','honorable-shrew-943','UNKNOWN','','','unknown','KILLED',1700000000002,1795487583506,'','active','file:///tmp/mlflow-files/0/c0d30dce040b412fa89f81468e4c1fd8/artifacts',1,NULL);
INSERT INTO "runs" VALUES('5db905e4677643c0bd091bc1efc5f7e6','resilient-mare-337','UNKNOWN','','','unknown','FINISHED',1700000000003,1795487583686,'','active','file:///tmp/mlflow-files/0/5db905e4677643c0bd091bc1efc5f7e6/artifacts',1,NULL);
INSERT INTO "runs" VALUES('b2f4f61d373c48f9920b2c70b0243981','redolent-cow-994','UNKNOWN','','','unknown','FAILED',1700000000004,1795487583800,'','active','file:///tmp/mlflow-files/0/b2f4f61d373c48f9920b2c70b0243981/artifacts',1,NULL);
INSERT INTO "runs" VALUES('06ed0f6b49f54fa7b2f2c09c7bceef0b','righteous-roo-817','UNKNOWN','','','unknown','FINISHED',1700000000000,1795487583953,'','active','file:///tmp/mlflow-files/1/06ed0f6b49f54fa7b2f2c09c7bceef0b/artifacts',2,NULL);
INSERT INTO "runs" VALUES('5591fa5cb43b47b79118afe192d3760c','unleashed-smelt-895','UNKNOWN','','','unknown','FAILED',1700000000001,1795487584098,'','active','file:///tmp/mlflow-files/1/5591fa5cb43b47b79118afe192d3760c/artifacts',2,NULL);
INSERT INTO "runs" VALUES('ccdcae4364604fce9f6d284c4b11622c','thundering-newt-537','UNKNOWN','','','unknown','KILLED',1700000000002,1795487584383,'','deleted','file:///tmp/mlflow-files/1/ccdcae4364604fce9f6d284c4b11622c/artifacts',2,1795487589860);
INSERT INTO "runs" VALUES('b810fefc50644437b821f5d49356a075','luminous-fish-678','UNKNOWN','','','unknown','FINISHED',1700000000003,1795487584499,'','active','file:///tmp/mlflow-files/1/b810fefc50644437b821f5d49356a075/artifacts',2,NULL);
INSERT INTO "runs" VALUES('a26d4c7ce63a43e4b96e27109883102a','incongruous-crab-649','UNKNOWN','','','unknown','FAILED',1700000000004,1795487584658,'','active','file:///tmp/mlflow-files/1/a26d4c7ce63a43e4b96e27109883102a/artifacts',2,NULL);
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
INSERT INTO "span_metrics" VALUES('tr-805c0f8a99fa1067e8b254d351b38077','2759ed85b468a4c0','input_cost',0.5);
INSERT INTO "span_metrics" VALUES('tr-805c0f8a99fa1067e8b254d351b38077','2759ed85b468a4c0','output_cost',0.0);
INSERT INTO "span_metrics" VALUES('tr-805c0f8a99fa1067e8b254d351b38077','2759ed85b468a4c0','total_cost',0.5);
INSERT INTO "span_metrics" VALUES('tr-98af7c504ec4f1b9b2ff1f6f2cbe791e','27ed15bfe2c3bb36','input_cost',0.5);
INSERT INTO "span_metrics" VALUES('tr-98af7c504ec4f1b9b2ff1f6f2cbe791e','27ed15bfe2c3bb36','output_cost',0.25);
INSERT INTO "span_metrics" VALUES('tr-98af7c504ec4f1b9b2ff1f6f2cbe791e','27ed15bfe2c3bb36','total_cost',0.75);
INSERT INTO "span_metrics" VALUES('tr-a073276670b6cb2046031dc8c5c35b10','df2ffa0b47c5dfce','input_cost',0.5);
INSERT INTO "span_metrics" VALUES('tr-a073276670b6cb2046031dc8c5c35b10','df2ffa0b47c5dfce','output_cost',0.5);
INSERT INTO "span_metrics" VALUES('tr-a073276670b6cb2046031dc8c5c35b10','df2ffa0b47c5dfce','total_cost',1.0);
INSERT INTO "span_metrics" VALUES('tr-68493c832b487274f2b5783052206673','75983631d3419673','input_cost',0.5);
INSERT INTO "span_metrics" VALUES('tr-68493c832b487274f2b5783052206673','75983631d3419673','output_cost',0.75);
INSERT INTO "span_metrics" VALUES('tr-68493c832b487274f2b5783052206673','75983631d3419673','total_cost',1.25);
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
INSERT INTO "spans" VALUES('tr-805c0f8a99fa1067e8b254d351b38077',0,'2759ed85b468a4c0','fc1b60fe9ac9ed46','child 0','LLM','OK',1795487586142612459,1795487586142872243,'{"trace_id": "gFwPipn6EGfoslTTUbOAdw==", "span_id": "J1nthbRopMA=", "parent_span_id": "/Btg/prJ7UY=", "name": "child 0", "start_time_unix_nano": 1795487586142612459, "end_time_unix_nano": 1795487586142872243, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-805c0f8a99fa1067e8b254d351b38077\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 10, \"output_tokens\": 5, \"total_tokens\": 15}", "mlflow.llm.model": "\"model-0\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.0, \"total_cost\": 0.5}", "mlflow.spanOutputs": "{\"answer\": 42}"}}','{"mlflow.llm.model": "model-0", "mlflow.llm.provider": "provider"}');
INSERT INTO "spans" VALUES('tr-805c0f8a99fa1067e8b254d351b38077',0,'fc1b60fe9ac9ed46',NULL,'trace 0','UNKNOWN','OK',1795487586045356646,1795487586184674708,'{"trace_id": "gFwPipn6EGfoslTTUbOAdw==", "span_id": "/Btg/prJ7UY=", "parent_span_id": null, "name": "trace 0", "start_time_unix_nano": 1795487586045356646, "end_time_unix_nano": 1795487586184674708, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.experimentId": "\"1\"", "mlflow.traceRequestId": "\"tr-805c0f8a99fa1067e8b254d351b38077\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 0}", "mlflow.spanOutputs": "{\"answer\": 0}"}}','null');
INSERT INTO "spans" VALUES('tr-98af7c504ec4f1b9b2ff1f6f2cbe791e',0,'27ed15bfe2c3bb36','f9c081c4db684b95','child 1','LLM','OK',1795487586235210723,1795487586235635636,'{"trace_id": "mK98UE7E8bmy/x9vLL55Hg==", "span_id": "J+0Vv+LDuzY=", "parent_span_id": "+cCBxNtoS5U=", "name": "child 1", "start_time_unix_nano": 1795487586235210723, "end_time_unix_nano": 1795487586235635636, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-98af7c504ec4f1b9b2ff1f6f2cbe791e\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 11, \"output_tokens\": 5, \"total_tokens\": 16}", "mlflow.llm.model": "\"model-1\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.25, \"total_cost\": 0.75}", "mlflow.spanOutputs": "{\"answer\": 42}"}}','{"mlflow.llm.model": "model-1", "mlflow.llm.provider": "provider"}');
INSERT INTO "spans" VALUES('tr-98af7c504ec4f1b9b2ff1f6f2cbe791e',0,'f9c081c4db684b95',NULL,'trace 1','UNKNOWN','ERROR',1795487586234330270,1795487586268753695,'{"trace_id": "mK98UE7E8bmy/x9vLL55Hg==", "span_id": "+cCBxNtoS5U=", "parent_span_id": null, "name": "trace 1", "start_time_unix_nano": 1795487586234330270, "end_time_unix_nano": 1795487586268753695, "events": [], "status": {"code": "STATUS_CODE_ERROR", "message": ""}, "attributes": {"mlflow.experimentId": "\"2\"", "mlflow.traceRequestId": "\"tr-98af7c504ec4f1b9b2ff1f6f2cbe791e\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 1}", "mlflow.spanOutputs": "{\"answer\": 1}"}}','null');
INSERT INTO "spans" VALUES('tr-a073276670b6cb2046031dc8c5c35b10',0,'df2ffa0b47c5dfce','903d66fb9f569b01','child 2','LLM','OK',1795487586349248748,1795487586357863294,'{"trace_id": "oHMnZnC2yyBGAx3IxcNbEA==", "span_id": "3y/6C0fF384=", "parent_span_id": "kD1m+59WmwE=", "name": "child 2", "start_time_unix_nano": 1795487586349248748, "end_time_unix_nano": 1795487586357863294, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-a073276670b6cb2046031dc8c5c35b10\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 12, \"output_tokens\": 5, \"total_tokens\": 17}", "mlflow.llm.model": "\"model-2\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.5, \"total_cost\": 1.0}", "mlflow.spanOutputs": "{\"answer\": 42}"}}','{"mlflow.llm.model": "model-2", "mlflow.llm.provider": "provider"}');
INSERT INTO "spans" VALUES('tr-a073276670b6cb2046031dc8c5c35b10',0,'903d66fb9f569b01',NULL,'trace 2','UNKNOWN','OK',1795487586327357519,1795487586566585196,'{"trace_id": "oHMnZnC2yyBGAx3IxcNbEA==", "span_id": "kD1m+59WmwE=", "parent_span_id": null, "name": "trace 2", "start_time_unix_nano": 1795487586327357519, "end_time_unix_nano": 1795487586566585196, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.experimentId": "\"1\"", "mlflow.traceRequestId": "\"tr-a073276670b6cb2046031dc8c5c35b10\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 2}", "mlflow.spanOutputs": "{\"answer\": 2}"}}','null');
INSERT INTO "spans" VALUES('tr-68493c832b487274f2b5783052206673',0,'75983631d3419673','99410ff0c9d8b474','child 3','LLM','OK',1795487586604204394,1795487586604478415,'{"trace_id": "aEk8gytIcnTytXgwUiBmcw==", "span_id": "dZg2MdNBlnM=", "parent_span_id": "mUEP8MnYtHQ=", "name": "child 3", "start_time_unix_nano": 1795487586604204394, "end_time_unix_nano": 1795487586604478415, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-68493c832b487274f2b5783052206673\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 13, \"output_tokens\": 5, \"total_tokens\": 18}", "mlflow.llm.model": "\"model-0\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.75, \"total_cost\": 1.25}", "mlflow.spanOutputs": "{\"answer\": 42}"}}','{"mlflow.llm.model": "model-0", "mlflow.llm.provider": "provider"}');
INSERT INTO "spans" VALUES('tr-68493c832b487274f2b5783052206673',0,'99410ff0c9d8b474',NULL,'trace 3','UNKNOWN','ERROR',1795487586603627297,1795487586634445755,'{"trace_id": "aEk8gytIcnTytXgwUiBmcw==", "span_id": "mUEP8MnYtHQ=", "parent_span_id": null, "name": "trace 3", "start_time_unix_nano": 1795487586603627297, "end_time_unix_nano": 1795487586634445755, "events": [], "status": {"code": "STATUS_CODE_ERROR", "message": ""}, "attributes": {"mlflow.experimentId": "\"2\"", "mlflow.traceRequestId": "\"tr-68493c832b487274f2b5783052206673\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 3}", "mlflow.spanOutputs": "{\"answer\": 3}"}}','null');
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
INSERT INTO "tags" VALUES('mlflow.runName','indecisive-squid-336','1883d3ad44614af1b3f476af051ad7c5');
INSERT INTO "tags" VALUES('kind','kind 0','1883d3ad44614af1b3f476af051ad7c5');
INSERT INTO "tags" VALUES('long','yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy','1883d3ad44614af1b3f476af051ad7c5');
INSERT INTO "tags" VALUES('mlflow.parentRunId','1883d3ad44614af1b3f476af051ad7c5','ccb5ad6e3e8b47e294e5ed474c40c522');
INSERT INTO "tags" VALUES('mlflow.runName','puzzled-steed-250','ccb5ad6e3e8b47e294e5ed474c40c522');
INSERT INTO "tags" VALUES('kind','kind 1','ccb5ad6e3e8b47e294e5ed474c40c522');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','ccb5ad6e3e8b47e294e5ed474c40c522');
INSERT INTO "tags" VALUES('mlflow.runName','honorable-shrew-943','c0d30dce040b412fa89f81468e4c1fd8');
INSERT INTO "tags" VALUES('kind','kind 2','c0d30dce040b412fa89f81468e4c1fd8');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','c0d30dce040b412fa89f81468e4c1fd8');
INSERT INTO "tags" VALUES('mlflow.parentRunId','c0d30dce040b412fa89f81468e4c1fd8','5db905e4677643c0bd091bc1efc5f7e6');
INSERT INTO "tags" VALUES('mlflow.runName','resilient-mare-337','5db905e4677643c0bd091bc1efc5f7e6');
INSERT INTO "tags" VALUES('kind','kind 3','5db905e4677643c0bd091bc1efc5f7e6');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','5db905e4677643c0bd091bc1efc5f7e6');
INSERT INTO "tags" VALUES('mlflow.runName','redolent-cow-994','b2f4f61d373c48f9920b2c70b0243981');
INSERT INTO "tags" VALUES('kind','kind 4','b2f4f61d373c48f9920b2c70b0243981');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','b2f4f61d373c48f9920b2c70b0243981');
INSERT INTO "tags" VALUES('mlflow.runName','righteous-roo-817','06ed0f6b49f54fa7b2f2c09c7bceef0b');
INSERT INTO "tags" VALUES('kind','kind 0','06ed0f6b49f54fa7b2f2c09c7bceef0b');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','06ed0f6b49f54fa7b2f2c09c7bceef0b');
INSERT INTO "tags" VALUES('mlflow.parentRunId','06ed0f6b49f54fa7b2f2c09c7bceef0b','5591fa5cb43b47b79118afe192d3760c');
INSERT INTO "tags" VALUES('mlflow.runName','unleashed-smelt-895','5591fa5cb43b47b79118afe192d3760c');
INSERT INTO "tags" VALUES('kind','kind 1','5591fa5cb43b47b79118afe192d3760c');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','5591fa5cb43b47b79118afe192d3760c');
INSERT INTO "tags" VALUES('mlflow.runName','thundering-newt-537','ccdcae4364604fce9f6d284c4b11622c');
INSERT INTO "tags" VALUES('kind','kind 2','ccdcae4364604fce9f6d284c4b11622c');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','ccdcae4364604fce9f6d284c4b11622c');
INSERT INTO "tags" VALUES('mlflow.parentRunId','ccdcae4364604fce9f6d284c4b11622c','b810fefc50644437b821f5d49356a075');
INSERT INTO "tags" VALUES('mlflow.runName','luminous-fish-678','b810fefc50644437b821f5d49356a075');
INSERT INTO "tags" VALUES('kind','kind 3','b810fefc50644437b821f5d49356a075');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','b810fefc50644437b821f5d49356a075');
INSERT INTO "tags" VALUES('mlflow.runName','incongruous-crab-649','a26d4c7ce63a43e4b96e27109883102a');
INSERT INTO "tags" VALUES('kind','kind 4','a26d4c7ce63a43e4b96e27109883102a');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','a26d4c7ce63a43e4b96e27109883102a');
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
INSERT INTO "trace_info" VALUES('tr-805c0f8a99fa1067e8b254d351b38077',1,1795487586045,139,'OK',NULL,'{"question": 0}','{"answer": 0}');
INSERT INTO "trace_info" VALUES('tr-98af7c504ec4f1b9b2ff1f6f2cbe791e',2,1795487586234,34,'ERROR',NULL,'{"question": 1}','{"answer": 1}');
INSERT INTO "trace_info" VALUES('tr-a073276670b6cb2046031dc8c5c35b10',1,1795487586327,239,'OK',NULL,'{"question": 2}','{"answer": 2}');
INSERT INTO "trace_info" VALUES('tr-68493c832b487274f2b5783052206673',2,1795487586603,30,'ERROR',NULL,'{"question": 3}','{"answer": 3}');
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
INSERT INTO "trace_metrics" VALUES('tr-805c0f8a99fa1067e8b254d351b38077','input_tokens',10.0);
INSERT INTO "trace_metrics" VALUES('tr-805c0f8a99fa1067e8b254d351b38077','output_tokens',5.0);
INSERT INTO "trace_metrics" VALUES('tr-805c0f8a99fa1067e8b254d351b38077','total_tokens',15.0);
INSERT INTO "trace_metrics" VALUES('tr-98af7c504ec4f1b9b2ff1f6f2cbe791e','input_tokens',11.0);
INSERT INTO "trace_metrics" VALUES('tr-98af7c504ec4f1b9b2ff1f6f2cbe791e','output_tokens',5.0);
INSERT INTO "trace_metrics" VALUES('tr-98af7c504ec4f1b9b2ff1f6f2cbe791e','total_tokens',16.0);
INSERT INTO "trace_metrics" VALUES('tr-a073276670b6cb2046031dc8c5c35b10','input_tokens',12.0);
INSERT INTO "trace_metrics" VALUES('tr-a073276670b6cb2046031dc8c5c35b10','output_tokens',5.0);
INSERT INTO "trace_metrics" VALUES('tr-a073276670b6cb2046031dc8c5c35b10','total_tokens',17.0);
INSERT INTO "trace_metrics" VALUES('tr-68493c832b487274f2b5783052206673','input_tokens',13.0);
INSERT INTO "trace_metrics" VALUES('tr-68493c832b487274f2b5783052206673','output_tokens',5.0);
INSERT INTO "trace_metrics" VALUES('tr-68493c832b487274f2b5783052206673','total_tokens',18.0);
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
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.cost','{"input_cost": 0.5, "output_cost": 0.0, "total_cost": 0.5}','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 0}','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 0}','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeStats','{"total_size_bytes": 2398, "num_spans": 2, "max": 1026, "p25": 630, "p50": 762, "p75": 894}','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeBytes','2398','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 11, "output_tokens": 5, "total_tokens": 16}','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.cost','{"input_cost": 0.5, "output_cost": 0.25, "total_cost": 0.75}','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 1}','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 1}','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeStats','{"total_size_bytes": 2405, "num_spans": 2, "max": 1028, "p25": 632, "p50": 764, "p75": 896}','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeBytes','2405','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 12, "output_tokens": 5, "total_tokens": 17}','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.cost','{"input_cost": 0.5, "output_cost": 0.5, "total_cost": 1.0}','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 2}','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 2}','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeStats','{"total_size_bytes": 2398, "num_spans": 2, "max": 1026, "p25": 630, "p50": 762, "p75": 894}','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeBytes','2398','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.tokenUsage','{"input_tokens": 13, "output_tokens": 5, "total_tokens": 18}','tr-68493c832b487274f2b5783052206673');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.cost','{"input_cost": 0.5, "output_cost": 0.75, "total_cost": 1.25}','tr-68493c832b487274f2b5783052206673');
INSERT INTO "trace_request_metadata" VALUES('mlflow.user','root','tr-68493c832b487274f2b5783052206673');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.name','/home/me/fill.py','tr-68493c832b487274f2b5783052206673');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.type','LOCAL','tr-68493c832b487274f2b5783052206673');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.commit','','tr-68493c832b487274f2b5783052206673');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.repoURL','','tr-68493c832b487274f2b5783052206673');
INSERT INTO "trace_request_metadata" VALUES('mlflow.source.git.branch','','tr-68493c832b487274f2b5783052206673');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace_schema.version','3','tr-68493c832b487274f2b5783052206673');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceInputs','{"question": 3}','tr-68493c832b487274f2b5783052206673');
INSERT INTO "trace_request_metadata" VALUES('mlflow.traceOutputs','{"answer": 3}','tr-68493c832b487274f2b5783052206673');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeStats','{"total_size_bytes": 2405, "num_spans": 2, "max": 1028, "p25": 632, "p50": 764, "p75": 896}','tr-68493c832b487274f2b5783052206673');
INSERT INTO "trace_request_metadata" VALUES('mlflow.trace.sizeBytes','2405','tr-68493c832b487274f2b5783052206673');
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
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/tr-805c0f8a99fa1067e8b254d351b38077/artifacts','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_tags" VALUES('mlflow.trace.spansLocation','TRACKING_STORE','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 0','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_tags" VALUES('team','t0','tr-805c0f8a99fa1067e8b254d351b38077');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/tr-98af7c504ec4f1b9b2ff1f6f2cbe791e/artifacts','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_tags" VALUES('mlflow.trace.spansLocation','TRACKING_STORE','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 1','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_tags" VALUES('team','t1','tr-98af7c504ec4f1b9b2ff1f6f2cbe791e');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/0/traces/tr-a073276670b6cb2046031dc8c5c35b10/artifacts','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_tags" VALUES('mlflow.trace.spansLocation','TRACKING_STORE','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 2','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_tags" VALUES('team','t2','tr-a073276670b6cb2046031dc8c5c35b10');
INSERT INTO "trace_tags" VALUES('mlflow.artifactLocation','file:///tmp/mlflow-files/1/traces/tr-68493c832b487274f2b5783052206673/artifacts','tr-68493c832b487274f2b5783052206673');
INSERT INTO "trace_tags" VALUES('mlflow.trace.spansLocation','TRACKING_STORE','tr-68493c832b487274f2b5783052206673');
INSERT INTO "trace_tags" VALUES('mlflow.traceName','trace 3','tr-68493c832b487274f2b5783052206673');
INSERT INTO "trace_tags" VALUES('team','t3','tr-68493c832b487274f2b5783052206673');
INSERT INTO "trace_tags" VALUES('later','value','tr-805c0f8a99fa1067e8b254d351b38077');
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
CREATE INDEX index_model_definitions_secret_id ON model_definitions (secret_id);
CREATE INDEX index_model_definitions_provider ON model_definitions (provider);
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
