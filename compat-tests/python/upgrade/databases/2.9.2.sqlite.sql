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
INSERT INTO "datasets" VALUES('0012f7e286ec43ef86616f20cdd4f2a8',1,'data','digest','local','{"uri": "/data"}','{"columns": []}','{"num_rows": 3}');
INSERT INTO "datasets" VALUES('b4dc787f883e48faaced8cba4be20b5d',1,'other','digest','s3','{"uri": "s3://b"}','zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',NULL);
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
INSERT INTO "experiments" VALUES(0,'Default','/home/me/mlruns/0','active',1795487448928,1795487448928);
INSERT INTO "experiments" VALUES(1,'experiment 0 – größer','file:///tmp/mlflow-files/0','active',1795487448932,1795487448932);
INSERT INTO "experiments" VALUES(2,'experiment 1 – größer','file:///tmp/mlflow-files/1','active',1795487448956,1795487448956);
INSERT INTO "experiments" VALUES(3,'experiment 2 – größer','file:///tmp/mlflow-files/2','active',1795487448970,1795487448970);
INSERT INTO "experiments" VALUES(4,'experiment 3 – größer','file:///tmp/mlflow-files/3','deleted',1795487448986,1795487449003);
INSERT INTO "experiments" VALUES(77,'bare',NULL,'active',NULL,NULL);
CREATE TABLE input_tags (
	input_uuid VARCHAR(36) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	value VARCHAR(500) NOT NULL, 
	CONSTRAINT input_tags_pk PRIMARY KEY (input_uuid, name)
);
INSERT INTO "input_tags" VALUES('74e2c5fb47d04959be72422a7aacebdc','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('a273b914277e43a5ba363d6fab72905b','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('af501906cda742cfad5c13e40025ad2d','mlflow.data.context','training');
INSERT INTO "input_tags" VALUES('affa49f2034f457498ba0f4f1a4fe8f1','mlflow.data.context','training');
CREATE TABLE inputs (
	input_uuid VARCHAR(36) NOT NULL, 
	source_type VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	destination_type VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, 
	CONSTRAINT inputs_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id)
);
INSERT INTO "inputs" VALUES('74e2c5fb47d04959be72422a7aacebdc','DATASET','0012f7e286ec43ef86616f20cdd4f2a8','RUN','bde518b194304994af5b02871804fe8f');
INSERT INTO "inputs" VALUES('240dcba4af9c4b168a08a7ca67f078dc','DATASET','b4dc787f883e48faaced8cba4be20b5d','RUN','bde518b194304994af5b02871804fe8f');
INSERT INTO "inputs" VALUES('a273b914277e43a5ba363d6fab72905b','DATASET','0012f7e286ec43ef86616f20cdd4f2a8','RUN','6e8059025bf94479b14e0c8baf04637f');
INSERT INTO "inputs" VALUES('fca8271a16d0413f84a9068ac39f9150','DATASET','b4dc787f883e48faaced8cba4be20b5d','RUN','6e8059025bf94479b14e0c8baf04637f');
INSERT INTO "inputs" VALUES('af501906cda742cfad5c13e40025ad2d','DATASET','0012f7e286ec43ef86616f20cdd4f2a8','RUN','5f6b46844abf4c44b940537d01863c07');
INSERT INTO "inputs" VALUES('d7213d66912b4a8bb45a2c81f65b70c7','DATASET','b4dc787f883e48faaced8cba4be20b5d','RUN','5f6b46844abf4c44b940537d01863c07');
INSERT INTO "inputs" VALUES('affa49f2034f457498ba0f4f1a4fe8f1','DATASET','0012f7e286ec43ef86616f20cdd4f2a8','RUN','cce223d311fe4bc886796a19925ef04b');
INSERT INTO "inputs" VALUES('da68a1e55f2146a5a96790db4715e88c','DATASET','b4dc787f883e48faaced8cba4be20b5d','RUN','cce223d311fe4bc886796a19925ef04b');
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
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'bde518b194304994af5b02871804fe8f');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487449075,2,0,'bde518b194304994af5b02871804fe8f');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'6e8059025bf94479b14e0c8baf04637f');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487449135,2,0,'6e8059025bf94479b14e0c8baf04637f');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'5f6b46844abf4c44b940537d01863c07');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487449189,2,0,'5f6b46844abf4c44b940537d01863c07');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'cce223d311fe4bc886796a19925ef04b');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487449241,2,0,'cce223d311fe4bc886796a19925ef04b');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'f4127f5078c849c1a043590773708d49');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487449288,2,0,'f4127f5078c849c1a043590773708d49');
INSERT INTO "latest_metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,2,0,'24c633fe6dde46a9967b4b6356ae8ea3');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487449348,2,0,'24c633fe6dde46a9967b4b6356ae8ea3');
INSERT INTO "latest_metrics" VALUES('loss',0.25,1700000000002,2,0,'24a8196164844a92b5f9fc354e425995');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487449394,2,0,'24a8196164844a92b5f9fc354e425995');
INSERT INTO "latest_metrics" VALUES('loss',0.2,1700000000002,2,0,'222c93e257e044798cbd891a93da925c');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487449444,2,0,'222c93e257e044798cbd891a93da925c');
INSERT INTO "latest_metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,2,0,'a4a802fe350546f68bb16a7ab7fd0481');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487449507,2,0,'a4a802fe350546f68bb16a7ab7fd0481');
INSERT INTO "latest_metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,2,0,'4155e40cd972483696bbffa3520d9b98');
INSERT INTO "latest_metrics" VALUES('odd',-1.0e+300,1795487449567,2,0,'4155e40cd972483696bbffa3520d9b98');
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
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'bde518b194304994af5b02871804fe8f',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'bde518b194304994af5b02871804fe8f',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'bde518b194304994af5b02871804fe8f',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449049,'bde518b194304994af5b02871804fe8f',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487449054,'bde518b194304994af5b02871804fe8f',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487449063,'bde518b194304994af5b02871804fe8f',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449069,'bde518b194304994af5b02871804fe8f',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487449075,'bde518b194304994af5b02871804fe8f',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'6e8059025bf94479b14e0c8baf04637f',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'6e8059025bf94479b14e0c8baf04637f',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'6e8059025bf94479b14e0c8baf04637f',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449113,'6e8059025bf94479b14e0c8baf04637f',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487449117,'6e8059025bf94479b14e0c8baf04637f',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487449122,'6e8059025bf94479b14e0c8baf04637f',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449129,'6e8059025bf94479b14e0c8baf04637f',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487449135,'6e8059025bf94479b14e0c8baf04637f',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'5f6b46844abf4c44b940537d01863c07',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'5f6b46844abf4c44b940537d01863c07',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'5f6b46844abf4c44b940537d01863c07',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449168,'5f6b46844abf4c44b940537d01863c07',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487449173,'5f6b46844abf4c44b940537d01863c07',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487449178,'5f6b46844abf4c44b940537d01863c07',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449184,'5f6b46844abf4c44b940537d01863c07',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487449189,'5f6b46844abf4c44b940537d01863c07',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'cce223d311fe4bc886796a19925ef04b',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'cce223d311fe4bc886796a19925ef04b',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'cce223d311fe4bc886796a19925ef04b',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449223,'cce223d311fe4bc886796a19925ef04b',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487449227,'cce223d311fe4bc886796a19925ef04b',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487449232,'cce223d311fe4bc886796a19925ef04b',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449237,'cce223d311fe4bc886796a19925ef04b',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487449241,'cce223d311fe4bc886796a19925ef04b',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'f4127f5078c849c1a043590773708d49',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'f4127f5078c849c1a043590773708d49',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'f4127f5078c849c1a043590773708d49',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449269,'f4127f5078c849c1a043590773708d49',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487449273,'f4127f5078c849c1a043590773708d49',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487449278,'f4127f5078c849c1a043590773708d49',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449282,'f4127f5078c849c1a043590773708d49',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487449288,'f4127f5078c849c1a043590773708d49',2,0);
INSERT INTO "metrics" VALUES('loss',1.0,1700000000000,'24c633fe6dde46a9967b4b6356ae8ea3',0,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000001,'24c633fe6dde46a9967b4b6356ae8ea3',1,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000002,'24c633fe6dde46a9967b4b6356ae8ea3',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449330,'24c633fe6dde46a9967b4b6356ae8ea3',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487449334,'24c633fe6dde46a9967b4b6356ae8ea3',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487449338,'24c633fe6dde46a9967b4b6356ae8ea3',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449343,'24c633fe6dde46a9967b4b6356ae8ea3',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487449348,'24c633fe6dde46a9967b4b6356ae8ea3',2,0);
INSERT INTO "metrics" VALUES('loss',0.5,1700000000000,'24a8196164844a92b5f9fc354e425995',0,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000001,'24a8196164844a92b5f9fc354e425995',1,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000002,'24a8196164844a92b5f9fc354e425995',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449376,'24a8196164844a92b5f9fc354e425995',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487449380,'24a8196164844a92b5f9fc354e425995',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487449384,'24a8196164844a92b5f9fc354e425995',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449389,'24a8196164844a92b5f9fc354e425995',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487449394,'24a8196164844a92b5f9fc354e425995',2,0);
INSERT INTO "metrics" VALUES('loss',3.33333333333333314829e-01,1700000000000,'222c93e257e044798cbd891a93da925c',0,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000001,'222c93e257e044798cbd891a93da925c',1,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000002,'222c93e257e044798cbd891a93da925c',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449421,'222c93e257e044798cbd891a93da925c',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487449425,'222c93e257e044798cbd891a93da925c',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487449431,'222c93e257e044798cbd891a93da925c',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449438,'222c93e257e044798cbd891a93da925c',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487449444,'222c93e257e044798cbd891a93da925c',2,0);
INSERT INTO "metrics" VALUES('loss',0.25,1700000000000,'a4a802fe350546f68bb16a7ab7fd0481',0,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000001,'a4a802fe350546f68bb16a7ab7fd0481',1,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000002,'a4a802fe350546f68bb16a7ab7fd0481',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449483,'a4a802fe350546f68bb16a7ab7fd0481',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487449488,'a4a802fe350546f68bb16a7ab7fd0481',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487449494,'a4a802fe350546f68bb16a7ab7fd0481',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449501,'a4a802fe350546f68bb16a7ab7fd0481',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487449507,'a4a802fe350546f68bb16a7ab7fd0481',2,0);
INSERT INTO "metrics" VALUES('loss',0.2,1700000000000,'4155e40cd972483696bbffa3520d9b98',0,0);
INSERT INTO "metrics" VALUES('loss',1.66666666666666657414e-01,1700000000001,'4155e40cd972483696bbffa3520d9b98',1,0);
INSERT INTO "metrics" VALUES('loss',1.42857142857142849212e-01,1700000000002,'4155e40cd972483696bbffa3520d9b98',2,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449545,'4155e40cd972483696bbffa3520d9b98',-2,1);
INSERT INTO "metrics" VALUES('odd',1.79769313486231562234e+308,1795487449550,'4155e40cd972483696bbffa3520d9b98',-1,0);
INSERT INTO "metrics" VALUES('odd',-1.79769313486231562234e+308,1795487449556,'4155e40cd972483696bbffa3520d9b98',0,0);
INSERT INTO "metrics" VALUES('odd',0.0,1795487449562,'4155e40cd972483696bbffa3520d9b98',1,0);
INSERT INTO "metrics" VALUES('odd',-1.0e+300,1795487449567,'4155e40cd972483696bbffa3520d9b98',2,0);
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
INSERT INTO "model_versions" VALUES('forecast',1,1795487449640,1795487449640,'a version',NULL,'None','s3://models/forecast/0','bde518b194304994af5b02871804fe8f','READY',NULL,'https://ci.example/1','s3://models/forecast/0');
INSERT INTO "model_versions" VALUES('forecast',2,1795487449653,1795487449742,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/1');
INSERT INTO "model_versions" VALUES('forecast',3,1795487449674,1795487449683,'a version',NULL,'Production','s3://models/forecast/2','5f6b46844abf4c44b940537d01863c07','READY',NULL,NULL,'s3://models/forecast/2');
INSERT INTO "model_versions" VALUES('forecast',4,1795487449691,1795487449698,'a version',NULL,'Archived','s3://models/forecast/3','cce223d311fe4bc886796a19925ef04b','READY',NULL,NULL,'s3://models/forecast/3');
INSERT INTO "model_versions" VALUES('forecast',5,1795487449705,1795487449705,'a version',NULL,'None','s3://models/forecast/4','f4127f5078c849c1a043590773708d49','READY',NULL,NULL,'s3://models/forecast/4');
INSERT INTO "model_versions" VALUES('forecast',6,1795487449713,1795487449749,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/forecast/5');
INSERT INTO "model_versions" VALUES('churn/eu',1,1795487449760,1795487449760,'a version',NULL,'None','s3://models/churn/eu/0','bde518b194304994af5b02871804fe8f','READY',NULL,'https://ci.example/1','s3://models/churn/eu/0');
INSERT INTO "model_versions" VALUES('churn/eu',2,1795487449767,1795487449845,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/1');
INSERT INTO "model_versions" VALUES('churn/eu',3,1795487449782,1795487449790,'a version',NULL,'Production','s3://models/churn/eu/2','5f6b46844abf4c44b940537d01863c07','READY',NULL,NULL,'s3://models/churn/eu/2');
INSERT INTO "model_versions" VALUES('churn/eu',4,1795487449798,1795487449806,'a version',NULL,'Archived','s3://models/churn/eu/3','cce223d311fe4bc886796a19925ef04b','READY',NULL,NULL,'s3://models/churn/eu/3');
INSERT INTO "model_versions" VALUES('churn/eu',5,1795487449813,1795487449813,'a version',NULL,'None','s3://models/churn/eu/4','f4127f5078c849c1a043590773708d49','READY',NULL,NULL,'s3://models/churn/eu/4');
INSERT INTO "model_versions" VALUES('churn/eu',6,1795487449821,1795487449850,NULL,NULL,'Deleted_Internal','REDACTED-SOURCE-PATH','REDACTED-RUN-ID','READY',NULL,'REDACTED-RUN-LINK','s3://models/churn/eu/5');
INSERT INTO "model_versions" VALUES('bare',5,1700000000000,NULL,NULL,NULL,'None',NULL,NULL,'READY',NULL,NULL,NULL);
CREATE TABLE "params" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000) NOT NULL, 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT param_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "params" VALUES('depth','0','bde518b194304994af5b02871804fe8f');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','bde518b194304994af5b02871804fe8f');
INSERT INTO "params" VALUES('depth','1','6e8059025bf94479b14e0c8baf04637f');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','6e8059025bf94479b14e0c8baf04637f');
INSERT INTO "params" VALUES('depth','2','5f6b46844abf4c44b940537d01863c07');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','5f6b46844abf4c44b940537d01863c07');
INSERT INTO "params" VALUES('depth','3','cce223d311fe4bc886796a19925ef04b');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','cce223d311fe4bc886796a19925ef04b');
INSERT INTO "params" VALUES('depth','4','f4127f5078c849c1a043590773708d49');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','f4127f5078c849c1a043590773708d49');
INSERT INTO "params" VALUES('depth','0','24c633fe6dde46a9967b4b6356ae8ea3');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','24c633fe6dde46a9967b4b6356ae8ea3');
INSERT INTO "params" VALUES('depth','1','24a8196164844a92b5f9fc354e425995');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','24a8196164844a92b5f9fc354e425995');
INSERT INTO "params" VALUES('depth','2','222c93e257e044798cbd891a93da925c');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','222c93e257e044798cbd891a93da925c');
INSERT INTO "params" VALUES('depth','3','a4a802fe350546f68bb16a7ab7fd0481');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','a4a802fe350546f68bb16a7ab7fd0481');
INSERT INTO "params" VALUES('depth','4','4155e40cd972483696bbffa3520d9b98');
INSERT INTO "params" VALUES('text','ß''"\%ß''"\%ß''"\%ß''"\%','4155e40cd972483696bbffa3520d9b98');
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
INSERT INTO "registered_models" VALUES('forecast',1795487449626,1795487449749,'about forecast');
INSERT INTO "registered_models" VALUES('churn/eu',1795487449755,1795487449850,'about churn/eu');
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
INSERT INTO "runs" VALUES('bde518b194304994af5b02871804fe8f','persistent-calf-573','UNKNOWN','','','unknown','FINISHED',1700000000000,1795487449081,'','active','file:///tmp/mlflow-files/0/bde518b194304994af5b02871804fe8f/artifacts',1,NULL);
INSERT INTO "runs" VALUES('6e8059025bf94479b14e0c8baf04637f','omniscient-shrimp-12','UNKNOWN','','','unknown','FAILED',1700000000001,1795487449140,'','deleted','file:///tmp/mlflow-files/0/6e8059025bf94479b14e0c8baf04637f/artifacts',1,1795487449960);
INSERT INTO "runs" VALUES('5f6b46844abf4c44b940537d01863c07','puzzled-loon-713','UNKNOWN','','','unknown','KILLED',1700000000002,1795487449193,'','active','file:///tmp/mlflow-files/0/5f6b46844abf4c44b940537d01863c07/artifacts',1,NULL);
INSERT INTO "runs" VALUES('cce223d311fe4bc886796a19925ef04b','peaceful-ray-955','UNKNOWN','','','unknown','FINISHED',1700000000003,1795487449246,'','active','file:///tmp/mlflow-files/0/cce223d311fe4bc886796a19925ef04b/artifacts',1,NULL);
INSERT INTO "runs" VALUES('f4127f5078c849c1a043590773708d49','bittersweet-cod-871','UNKNOWN','','','unknown','FAILED',1700000000004,1795487449294,'','active','file:///tmp/mlflow-files/0/f4127f5078c849c1a043590773708d49/artifacts',1,NULL);
INSERT INTO "runs" VALUES('24c633fe6dde46a9967b4b6356ae8ea3','omniscient-foal-604','UNKNOWN','','','unknown','FINISHED',1700000000000,1795487449352,'','active','file:///tmp/mlflow-files/1/24c633fe6dde46a9967b4b6356ae8ea3/artifacts',2,NULL);
INSERT INTO "runs" VALUES('24a8196164844a92b5f9fc354e425995','nimble-mule-774','UNKNOWN','','','unknown','FAILED',1700000000001,1795487449399,'','active','file:///tmp/mlflow-files/1/24a8196164844a92b5f9fc354e425995/artifacts',2,NULL);
INSERT INTO "runs" VALUES('222c93e257e044798cbd891a93da925c','smiling-slug-523','UNKNOWN','','','unknown','KILLED',1700000000002,1795487449451,'','deleted','file:///tmp/mlflow-files/1/222c93e257e044798cbd891a93da925c/artifacts',2,1795487449964);
INSERT INTO "runs" VALUES('a4a802fe350546f68bb16a7ab7fd0481','valuable-grub-576','UNKNOWN','','','unknown','FINISHED',1700000000003,1795487449513,'','active','file:///tmp/mlflow-files/1/a4a802fe350546f68bb16a7ab7fd0481/artifacts',2,NULL);
INSERT INTO "runs" VALUES('4155e40cd972483696bbffa3520d9b98','rare-loon-491','UNKNOWN','','','unknown','FAILED',1700000000004,1795487449572,'','active','file:///tmp/mlflow-files/1/4155e40cd972483696bbffa3520d9b98/artifacts',2,NULL);
INSERT INTO "runs" VALUES('00000000000000000000000000000000',NULL,NULL,NULL,NULL,'','RUNNING',1700000000000,NULL,NULL,'active',NULL,0,NULL);
CREATE TABLE "tags" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(5000), 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT tag_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "tags" VALUES('mlflow.runName','persistent-calf-573','bde518b194304994af5b02871804fe8f');
INSERT INTO "tags" VALUES('kind','kind 0','bde518b194304994af5b02871804fe8f');
INSERT INTO "tags" VALUES('long','yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy','bde518b194304994af5b02871804fe8f');
INSERT INTO "tags" VALUES('mlflow.parentRunId','bde518b194304994af5b02871804fe8f','6e8059025bf94479b14e0c8baf04637f');
INSERT INTO "tags" VALUES('mlflow.runName','omniscient-shrimp-12','6e8059025bf94479b14e0c8baf04637f');
INSERT INTO "tags" VALUES('kind','kind 1','6e8059025bf94479b14e0c8baf04637f');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','6e8059025bf94479b14e0c8baf04637f');
INSERT INTO "tags" VALUES('mlflow.runName','puzzled-loon-713','5f6b46844abf4c44b940537d01863c07');
INSERT INTO "tags" VALUES('kind','kind 2','5f6b46844abf4c44b940537d01863c07');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','5f6b46844abf4c44b940537d01863c07');
INSERT INTO "tags" VALUES('mlflow.parentRunId','5f6b46844abf4c44b940537d01863c07','cce223d311fe4bc886796a19925ef04b');
INSERT INTO "tags" VALUES('mlflow.runName','peaceful-ray-955','cce223d311fe4bc886796a19925ef04b');
INSERT INTO "tags" VALUES('kind','kind 3','cce223d311fe4bc886796a19925ef04b');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','cce223d311fe4bc886796a19925ef04b');
INSERT INTO "tags" VALUES('mlflow.runName','bittersweet-cod-871','f4127f5078c849c1a043590773708d49');
INSERT INTO "tags" VALUES('kind','kind 4','f4127f5078c849c1a043590773708d49');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','f4127f5078c849c1a043590773708d49');
INSERT INTO "tags" VALUES('mlflow.runName','omniscient-foal-604','24c633fe6dde46a9967b4b6356ae8ea3');
INSERT INTO "tags" VALUES('kind','kind 0','24c633fe6dde46a9967b4b6356ae8ea3');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','24c633fe6dde46a9967b4b6356ae8ea3');
INSERT INTO "tags" VALUES('mlflow.parentRunId','24c633fe6dde46a9967b4b6356ae8ea3','24a8196164844a92b5f9fc354e425995');
INSERT INTO "tags" VALUES('mlflow.runName','nimble-mule-774','24a8196164844a92b5f9fc354e425995');
INSERT INTO "tags" VALUES('kind','kind 1','24a8196164844a92b5f9fc354e425995');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','24a8196164844a92b5f9fc354e425995');
INSERT INTO "tags" VALUES('mlflow.runName','smiling-slug-523','222c93e257e044798cbd891a93da925c');
INSERT INTO "tags" VALUES('kind','kind 2','222c93e257e044798cbd891a93da925c');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','222c93e257e044798cbd891a93da925c');
INSERT INTO "tags" VALUES('mlflow.parentRunId','222c93e257e044798cbd891a93da925c','a4a802fe350546f68bb16a7ab7fd0481');
INSERT INTO "tags" VALUES('mlflow.runName','valuable-grub-576','a4a802fe350546f68bb16a7ab7fd0481');
INSERT INTO "tags" VALUES('kind','kind 3','a4a802fe350546f68bb16a7ab7fd0481');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','a4a802fe350546f68bb16a7ab7fd0481');
INSERT INTO "tags" VALUES('mlflow.runName','rare-loon-491','4155e40cd972483696bbffa3520d9b98');
INSERT INTO "tags" VALUES('kind','kind 4','4155e40cd972483696bbffa3520d9b98');
INSERT INTO "tags" VALUES('long','yyyyyyyyyy','4155e40cd972483696bbffa3520d9b98');
INSERT INTO "tags" VALUES('null',NULL,'00000000000000000000000000000000');
CREATE INDEX index_metrics_run_uuid ON metrics (run_uuid);
CREATE INDEX index_latest_metrics_run_uuid ON latest_metrics (run_uuid);
CREATE INDEX index_tags_run_uuid ON tags (run_uuid);
CREATE INDEX index_datasets_dataset_uuid ON datasets (dataset_uuid);
CREATE INDEX index_datasets_experiment_id_dataset_source_type ON datasets (experiment_id, dataset_source_type);
CREATE INDEX index_inputs_destination_type_destination_id_source_type ON inputs (destination_type, destination_id, source_type);
CREATE INDEX index_inputs_input_uuid ON inputs (input_uuid);
CREATE INDEX index_params_run_uuid ON params (run_uuid);
COMMIT;
