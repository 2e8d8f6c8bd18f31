
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.datasets (
    dataset_uuid character varying(36) NOT NULL,
    experiment_id integer NOT NULL,
    name character varying(500) NOT NULL,
    digest character varying(36) NOT NULL,
    dataset_source_type character varying(36) NOT NULL,
    dataset_source text NOT NULL,
    dataset_schema text,
    dataset_profile text
);
CREATE TABLE public.experiment_tags (
    key character varying(250) NOT NULL,
    value character varying(5000),
    experiment_id integer NOT NULL
);
CREATE TABLE public.experiments (
    experiment_id integer NOT NULL,
    name character varying(256) NOT NULL,
    artifact_location character varying(256),
    lifecycle_stage character varying(32),
    creation_time bigint,
    last_update_time bigint,
    CONSTRAINT experiments_lifecycle_stage CHECK (((lifecycle_stage)::text = ANY ((ARRAY['active'::character varying, 'deleted'::character varying])::text[])))
);
CREATE SEQUENCE public.experiments_experiment_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.experiments_experiment_id_seq OWNED BY public.experiments.experiment_id;
CREATE TABLE public.input_tags (
    input_uuid character varying(36) NOT NULL,
    name character varying(255) NOT NULL,
    value character varying(500) NOT NULL
);
CREATE TABLE public.inputs (
    input_uuid character varying(36) NOT NULL,
    source_type character varying(36) NOT NULL,
    source_id character varying(36) NOT NULL,
    destination_type character varying(36) NOT NULL,
    destination_id character varying(36) NOT NULL
);
CREATE TABLE public.latest_metrics (
    key character varying(250) NOT NULL,
    value double precision NOT NULL,
    "timestamp" bigint,
    step bigint NOT NULL,
    is_nan boolean NOT NULL,
    run_uuid character varying(32) NOT NULL
);
CREATE TABLE public.metrics (
    key character varying(250) NOT NULL,
    value double precision NOT NULL,
    "timestamp" bigint NOT NULL,
    run_uuid character varying(32) NOT NULL,
    step bigint DEFAULT '0'::bigint NOT NULL,
    is_nan boolean DEFAULT false NOT NULL
);
CREATE TABLE public.model_version_tags (
    key character varying(250) NOT NULL,
    value character varying(5000),
    name character varying(256) NOT NULL,
    version integer NOT NULL
);
CREATE TABLE public.model_versions (
    name character varying(256) NOT NULL,
    version integer NOT NULL,
    creation_time bigint,
    last_updated_time bigint,
    description character varying(5000),
    user_id character varying(256),
    current_stage character varying(20),
    source character varying(500),
    run_id character varying(32),
    status character varying(20),
    status_message character varying(500),
    run_link character varying(500),
    storage_location character varying(500)
);
CREATE TABLE public.params (
    key character varying(250) NOT NULL,
    value character varying(8000) NOT NULL,
    run_uuid character varying(32) NOT NULL
);
CREATE TABLE public.registered_model_aliases (
    alias character varying(256) NOT NULL,
    version integer NOT NULL,
    name character varying(256) NOT NULL
);
CREATE TABLE public.registered_model_tags (
    key character varying(250) NOT NULL,
    value character varying(5000),
    name character varying(256) NOT NULL
);
CREATE TABLE public.registered_models (
    name character varying(256) NOT NULL,
    creation_time bigint,
    last_updated_time bigint,
    description character varying(5000)
);
CREATE TABLE public.runs (
    run_uuid character varying(32) NOT NULL,
    name character varying(250),
    source_type character varying(20),
    source_name character varying(500),
    entry_point_name character varying(50),
    user_id character varying(256),
    status character varying(9),
    start_time bigint,
    end_time bigint,
    source_version character varying(50),
    lifecycle_stage character varying(20),
    artifact_uri character varying(200),
    experiment_id integer,
    deleted_time bigint,
    CONSTRAINT runs_lifecycle_stage CHECK (((lifecycle_stage)::text = ANY ((ARRAY['active'::character varying, 'deleted'::character varying])::text[]))),
    CONSTRAINT runs_status_check CHECK (((status)::text = ANY ((ARRAY['SCHEDULED'::character varying, 'FAILED'::character varying, 'FINISHED'::character varying, 'RUNNING'::character varying, 'KILLED'::character varying])::text[]))),
    CONSTRAINT source_type CHECK (((source_type)::text = ANY ((ARRAY['NOTEBOOK'::character varying, 'JOB'::character varying, 'LOCAL'::character varying, 'UNKNOWN'::character varying, 'PROJECT'::character varying])::text[])))
);
CREATE TABLE public.tags (
    key character varying(250) NOT NULL,
    value character varying(5000),
    run_uuid character varying(32) NOT NULL
);
ALTER TABLE ONLY public.experiments ALTER COLUMN experiment_id SET DEFAULT nextval('public.experiments_experiment_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES
	('acf3f17fdcc7');
INSERT INTO public.datasets VALUES
	('66adae30ec37430fa555a5e3838d5fe1', 1, 'data', 'digest', 'local', '{"uri": "/data"}', '{"columns": []}', '{"num_rows": 3}'),
	('4b5466600a384af3b50875c242242d01', 1, 'other', 'digest', 's3', '{"uri": "s3://b"}', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', NULL);
INSERT INTO public.experiment_tags VALUES
	('team', 'team 0', 1),
	('long', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1),
	('team', 'team 1', 2),
	('long', '', 2),
	('team', 'team 2', 3),
	('long', '', 3),
	('team', 'team 3', 4),
	('long', '', 4),
	('null', NULL, 77);
INSERT INTO public.experiments VALUES
	(0, 'Default', '/home/me/mlruns/0', 'active', 1795487452098, 1795487452098),
	(1, 'experiment 0 – größer', 'file:///tmp/mlflow-files/0', 'active', 1795487452100, 1795487452100),
	(2, 'experiment 1 – größer', 'file:///tmp/mlflow-files/1', 'active', 1795487452189, 1795487452189),
	(3, 'experiment 2 – größer', 'file:///tmp/mlflow-files/2', 'active', 1795487452197, 1795487452197),
	(4, 'experiment 3 – größer', 'file:///tmp/mlflow-files/3', 'deleted', 1795487452206, 1795487452215),
	(77, 'bare', NULL, 'active', NULL, NULL);
INSERT INTO public.input_tags VALUES
	('358ffd8ca302412ebf9d7fda22014829', 'mlflow.data.context', 'training'),
	('d62b0c0b4eb84671b8948b5557cb6778', 'mlflow.data.context', 'training'),
	('10e627e8b7de4f40ab8d1805cf287945', 'mlflow.data.context', 'training'),
	('fc5b91840f664567acf601bbd770c256', 'mlflow.data.context', 'training');
INSERT INTO public.inputs VALUES
	('358ffd8ca302412ebf9d7fda22014829', 'DATASET', '66adae30ec37430fa555a5e3838d5fe1', 'RUN', '1afb51ed082f4b27be4094dad13c17a5'),
	('bc5e0abceec04abea5ff978b6bc8f18b', 'DATASET', '4b5466600a384af3b50875c242242d01', 'RUN', '1afb51ed082f4b27be4094dad13c17a5'),
	('d62b0c0b4eb84671b8948b5557cb6778', 'DATASET', '66adae30ec37430fa555a5e3838d5fe1', 'RUN', '7db78f6e6a304e588ffd66ec4d425d12'),
	('854e794835d2462198b1d51d627fd26f', 'DATASET', '4b5466600a384af3b50875c242242d01', 'RUN', '7db78f6e6a304e588ffd66ec4d425d12'),
	('10e627e8b7de4f40ab8d1805cf287945', 'DATASET', '66adae30ec37430fa555a5e3838d5fe1', 'RUN', '7786982e97684729bd2ff416914feb70'),
	('4e882240284c4c6db5f33a4001369a7f', 'DATASET', '4b5466600a384af3b50875c242242d01', 'RUN', '7786982e97684729bd2ff416914feb70'),
	('fc5b91840f664567acf601bbd770c256', 'DATASET', '66adae30ec37430fa555a5e3838d5fe1', 'RUN', 'ae0f5cf69efb4d52a938e08bd098e14d'),
	('2b9fea714e9a478bb383c0cde8c69876', 'DATASET', '4b5466600a384af3b50875c242242d01', 'RUN', 'ae0f5cf69efb4d52a938e08bd098e14d');
INSERT INTO public.latest_metrics VALUES
	('loss', 0.3333333333333333, 1700000000002, 2, false, '1afb51ed082f4b27be4094dad13c17a5'),
	('odd', -1e+300, 1795487452263, 2, false, '1afb51ed082f4b27be4094dad13c17a5'),
	('loss', 0.25, 1700000000002, 2, false, '7db78f6e6a304e588ffd66ec4d425d12'),
	('odd', -1e+300, 1795487452303, 2, false, '7db78f6e6a304e588ffd66ec4d425d12'),
	('loss', 0.2, 1700000000002, 2, false, '7786982e97684729bd2ff416914feb70'),
	('odd', -1e+300, 1795487452343, 2, false, '7786982e97684729bd2ff416914feb70'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, 'ae0f5cf69efb4d52a938e08bd098e14d'),
	('odd', -1e+300, 1795487452391, 2, false, 'ae0f5cf69efb4d52a938e08bd098e14d'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, '7157c82d18e544b6b681f9f66b811764'),
	('odd', -1e+300, 1795487452450, 2, false, '7157c82d18e544b6b681f9f66b811764'),
	('loss', 0.3333333333333333, 1700000000002, 2, false, '4271b5db864e435da4d4d39b1006be6c'),
	('odd', -1e+300, 1795487452508, 2, false, '4271b5db864e435da4d4d39b1006be6c'),
	('loss', 0.25, 1700000000002, 2, false, '2be28f50ac8f49ababb3b3e16872555b'),
	('odd', -1e+300, 1795487452553, 2, false, '2be28f50ac8f49ababb3b3e16872555b'),
	('loss', 0.2, 1700000000002, 2, false, 'b71814e5a4f74e538f42c53b19bb49b4'),
	('odd', -1e+300, 1795487452592, 2, false, 'b71814e5a4f74e538f42c53b19bb49b4'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, 'ee1086fe18604dfe8263ef76fea20683'),
	('odd', -1e+300, 1795487452629, 2, false, 'ee1086fe18604dfe8263ef76fea20683'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, 'c73c0aa93eda4cabbd8882a151135ecd'),
	('odd', -1e+300, 1795487452680, 2, false, 'c73c0aa93eda4cabbd8882a151135ecd');
INSERT INTO public.metrics VALUES
	('loss', 1, 1700000000000, '1afb51ed082f4b27be4094dad13c17a5', 0, false),
	('loss', 0.5, 1700000000001, '1afb51ed082f4b27be4094dad13c17a5', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '1afb51ed082f4b27be4094dad13c17a5', 2, false),
	('odd', 0, 1795487452245, '1afb51ed082f4b27be4094dad13c17a5', -2, true),
	('odd', 1.7976931348623157e+308, 1795487452249, '1afb51ed082f4b27be4094dad13c17a5', -1, false),
	('odd', -1.7976931348623157e+308, 1795487452255, '1afb51ed082f4b27be4094dad13c17a5', 0, false),
	('odd', 0, 1795487452259, '1afb51ed082f4b27be4094dad13c17a5', 1, false),
	('odd', -1e+300, 1795487452263, '1afb51ed082f4b27be4094dad13c17a5', 2, false),
	('loss', 0.5, 1700000000000, '7db78f6e6a304e588ffd66ec4d425d12', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '7db78f6e6a304e588ffd66ec4d425d12', 1, false),
	('loss', 0.25, 1700000000002, '7db78f6e6a304e588ffd66ec4d425d12', 2, false),
	('odd', 0, 1795487452288, '7db78f6e6a304e588ffd66ec4d425d12', -2, true),
	('odd', 1.7976931348623157e+308, 1795487452291, '7db78f6e6a304e588ffd66ec4d425d12', -1, false),
	('odd', -1.7976931348623157e+308, 1795487452295, '7db78f6e6a304e588ffd66ec4d425d12', 0, false),
	('odd', 0, 1795487452299, '7db78f6e6a304e588ffd66ec4d425d12', 1, false),
	('odd', -1e+300, 1795487452303, '7db78f6e6a304e588ffd66ec4d425d12', 2, false),
	('loss', 0.3333333333333333, 1700000000000, '7786982e97684729bd2ff416914feb70', 0, false),
	('loss', 0.25, 1700000000001, '7786982e97684729bd2ff416914feb70', 1, false),
	('loss', 0.2, 1700000000002, '7786982e97684729bd2ff416914feb70', 2, false),
	('odd', 0, 1795487452328, '7786982e97684729bd2ff416914feb70', -2, true),
	('odd', 1.7976931348623157e+308, 1795487452331, '7786982e97684729bd2ff416914feb70', -1, false),
	('odd', -1.7976931348623157e+308, 1795487452335, '7786982e97684729bd2ff416914feb70', 0, false),
	('odd', 0, 1795487452339, '7786982e97684729bd2ff416914feb70', 1, false),
	('odd', -1e+300, 1795487452343, '7786982e97684729bd2ff416914feb70', 2, false),
	('loss', 0.25, 1700000000000, 'ae0f5cf69efb4d52a938e08bd098e14d', 0, false),
	('loss', 0.2, 1700000000001, 'ae0f5cf69efb4d52a938e08bd098e14d', 1, false),
	('loss', 0.16666666666666666, 1700000000002, 'ae0f5cf69efb4d52a938e08bd098e14d', 2, false),
	('odd', 0, 1795487452366, 'ae0f5cf69efb4d52a938e08bd098e14d', -2, true),
	('odd', 1.7976931348623157e+308, 1795487452378, 'ae0f5cf69efb4d52a938e08bd098e14d', -1, false),
	('odd', -1.7976931348623157e+308, 1795487452383, 'ae0f5cf69efb4d52a938e08bd098e14d', 0, false),
	('odd', 0, 1795487452387, 'ae0f5cf69efb4d52a938e08bd098e14d', 1, false),
	('odd', -1e+300, 1795487452391, 'ae0f5cf69efb4d52a938e08bd098e14d', 2, false),
	('loss', 0.2, 1700000000000, '7157c82d18e544b6b681f9f66b811764', 0, false),
	('loss', 0.16666666666666666, 1700000000001, '7157c82d18e544b6b681f9f66b811764', 1, false),
	('loss', 0.14285714285714285, 1700000000002, '7157c82d18e544b6b681f9f66b811764', 2, false),
	('odd', 0, 1795487452425, '7157c82d18e544b6b681f9f66b811764', -2, true),
	('odd', 1.7976931348623157e+308, 1795487452433, '7157c82d18e544b6b681f9f66b811764', -1, false),
	('odd', -1.7976931348623157e+308, 1795487452437, '7157c82d18e544b6b681f9f66b811764', 0, false),
	('odd', 0, 1795487452445, '7157c82d18e544b6b681f9f66b811764', 1, false),
	('odd', -1e+300, 1795487452450, '7157c82d18e544b6b681f9f66b811764', 2, false),
	('loss', 1, 1700000000000, '4271b5db864e435da4d4d39b1006be6c', 0, false),
	('loss', 0.5, 1700000000001, '4271b5db864e435da4d4d39b1006be6c', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '4271b5db864e435da4d4d39b1006be6c', 2, false),
	('odd', 0, 1795487452484, '4271b5db864e435da4d4d39b1006be6c', -2, true),
	('odd', 1.7976931348623157e+308, 1795487452489, '4271b5db864e435da4d4d39b1006be6c', -1, false),
	('odd', -1.7976931348623157e+308, 1795487452494, '4271b5db864e435da4d4d39b1006be6c', 0, false),
	('odd', 0, 1795487452500, '4271b5db864e435da4d4d39b1006be6c', 1, false),
	('odd', -1e+300, 1795487452508, '4271b5db864e435da4d4d39b1006be6c', 2, false),
	('loss', 0.5, 1700000000000, '2be28f50ac8f49ababb3b3e16872555b', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '2be28f50ac8f49ababb3b3e16872555b', 1, false),
	('loss', 0.25, 1700000000002, '2be28f50ac8f49ababb3b3e16872555b', 2, false),
	('odd', 0, 1795487452537, '2be28f50ac8f49ababb3b3e16872555b', -2, true),
	('odd', 1.7976931348623157e+308, 1795487452541, '2be28f50ac8f49ababb3b3e16872555b', -1, false),
	('odd', -1.7976931348623157e+308, 1795487452546, '2be28f50ac8f49ababb3b3e16872555b', 0, false),
	('odd', 0, 1795487452549, '2be28f50ac8f49ababb3b3e16872555b', 1, false),
	('odd', -1e+300, 1795487452553, '2be28f50ac8f49ababb3b3e16872555b', 2, false),
	('loss', 0.3333333333333333, 1700000000000, 'b71814e5a4f74e538f42c53b19bb49b4', 0, false),
	('loss', 0.25, 1700000000001, 'b71814e5a4f74e538f42c53b19bb49b4', 1, false),
	('loss', 0.2, 1700000000002, 'b71814e5a4f74e538f42c53b19bb49b4', 2, false),
	('odd', 0, 1795487452577, 'b71814e5a4f74e538f42c53b19bb49b4', -2, true),
	('odd', 1.7976931348623157e+308, 1795487452580, 'b71814e5a4f74e538f42c53b19bb49b4', -1, false),
	('odd', -1.7976931348623157e+308, 1795487452584, 'b71814e5a4f74e538f42c53b19bb49b4', 0, false),
	('odd', 0, 1795487452588, 'b71814e5a4f74e538f42c53b19bb49b4', 1, false),
	('odd', -1e+300, 1795487452592, 'b71814e5a4f74e538f42c53b19bb49b4', 2, false),
	('loss', 0.25, 1700000000000, 'ee1086fe18604dfe8263ef76fea20683', 0, false),
	('loss', 0.2, 1700000000001, 'ee1086fe18604dfe8263ef76fea20683', 1, false),
	('loss', 0.16666666666666666, 1700000000002, 'ee1086fe18604dfe8263ef76fea20683', 2, false),
	('odd', 0, 1795487452615, 'ee1086fe18604dfe8263ef76fea20683', -2, true),
	('odd', 1.7976931348623157e+308, 1795487452618, 'ee1086fe18604dfe8263ef76fea20683', -1, false),
	('odd', -1.7976931348623157e+308, 1795487452622, 'ee1086fe18604dfe8263ef76fea20683', 0, false),
	('odd', 0, 1795487452626, 'ee1086fe18604dfe8263ef76fea20683', 1, false),
	('odd', -1e+300, 1795487452629, 'ee1086fe18604dfe8263ef76fea20683', 2, false),
	('loss', 0.2, 1700000000000, 'c73c0aa93eda4cabbd8882a151135ecd', 0, false),
	('loss', 0.16666666666666666, 1700000000001, 'c73c0aa93eda4cabbd8882a151135ecd', 1, false),
	('loss', 0.14285714285714285, 1700000000002, 'c73c0aa93eda4cabbd8882a151135ecd', 2, false),
	('odd', 0, 1795487452652, 'c73c0aa93eda4cabbd8882a151135ecd', -2, true),
	('odd', -1.7976931348623157e+308, 1795487452659, 'c73c0aa93eda4cabbd8882a151135ecd', 0, false),
	('odd', -1e+300, 1795487452680, 'c73c0aa93eda4cabbd8882a151135ecd', 2, false),
	('odd', 1.7976931348623157e+308, 1795487452655, 'c73c0aa93eda4cabbd8882a151135ecd', -1, false),
	('odd', 0, 1795487452673, 'c73c0aa93eda4cabbd8882a151135ecd', 1, false);
INSERT INTO public.model_version_tags VALUES
	('number', '0', 'forecast', 1),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'forecast', 1),
	('number', '1', 'forecast', 2),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'forecast', 2),
	('number', '2', 'forecast', 3),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'forecast', 3),
	('number', '3', 'forecast', 4),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'forecast', 4),
	('number', '4', 'forecast', 5),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'forecast', 5),
	('number', '5', 'forecast', 6),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'forecast', 6),
	('number', '0', 'churn/eu', 1),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'churn/eu', 1),
	('number', '1', 'churn/eu', 2),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'churn/eu', 2),
	('number', '2', 'churn/eu', 3),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'churn/eu', 3),
	('number', '3', 'churn/eu', 4),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'churn/eu', 4),
	('number', '4', 'churn/eu', 5),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'churn/eu', 5),
	('number', '5', 'churn/eu', 6),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'churn/eu', 6),
	('null', NULL, 'bare', 5);
INSERT INTO public.model_versions VALUES
	('forecast', 1, 1795487452812, 1795487452812, 'a version', NULL, 'None', 's3://models/forecast/0', '1afb51ed082f4b27be4094dad13c17a5', 'READY', NULL, 'https://ci.example/1', 's3://models/forecast/0'),
	('forecast', 3, 1795487452862, 1795487452878, 'a version', NULL, 'Production', 's3://models/forecast/2', '7786982e97684729bd2ff416914feb70', 'READY', NULL, NULL, 's3://models/forecast/2'),
	('forecast', 4, 1795487452890, 1795487452905, 'a version', NULL, 'Archived', 's3://models/forecast/3', 'ae0f5cf69efb4d52a938e08bd098e14d', 'READY', NULL, NULL, 's3://models/forecast/3'),
	('forecast', 5, 1795487452917, 1795487452917, 'a version', NULL, 'None', 's3://models/forecast/4', '7157c82d18e544b6b681f9f66b811764', 'READY', NULL, NULL, 's3://models/forecast/4'),
	('forecast', 2, 1795487452834, 1795487453005, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/1'),
	('forecast', 6, 1795487452938, 1795487453026, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/5'),
	('churn/eu', 1, 1795487453063, 1795487453063, 'a version', NULL, 'None', 's3://models/churn/eu/0', '1afb51ed082f4b27be4094dad13c17a5', 'READY', NULL, 'https://ci.example/1', 's3://models/churn/eu/0'),
	('churn/eu', 3, 1795487453084, 1795487453094, 'a version', NULL, 'Production', 's3://models/churn/eu/2', '7786982e97684729bd2ff416914feb70', 'READY', NULL, NULL, 's3://models/churn/eu/2'),
	('churn/eu', 4, 1795487453108, 1795487453121, 'a version', NULL, 'Archived', 's3://models/churn/eu/3', 'ae0f5cf69efb4d52a938e08bd098e14d', 'READY', NULL, NULL, 's3://models/churn/eu/3'),
	('churn/eu', 5, 1795487453128, 1795487453128, 'a version', NULL, 'None', 's3://models/churn/eu/4', '7157c82d18e544b6b681f9f66b811764', 'READY', NULL, NULL, 's3://models/churn/eu/4'),
	('churn/eu', 2, 1795487453069, 1795487453162, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/1'),
	('churn/eu', 6, 1795487453138, 1795487453165, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/5'),
	('bare', 5, 1700000000000, NULL, NULL, NULL, 'None', NULL, NULL, 'READY', NULL, NULL, NULL);
INSERT INTO public.params VALUES
	('depth', '0', '1afb51ed082f4b27be4094dad13c17a5'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '1afb51ed082f4b27be4094dad13c17a5'),
	('depth', '1', '7db78f6e6a304e588ffd66ec4d425d12'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '7db78f6e6a304e588ffd66ec4d425d12'),
	('depth', '2', '7786982e97684729bd2ff416914feb70'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '7786982e97684729bd2ff416914feb70'),
	('depth', '3', 'ae0f5cf69efb4d52a938e08bd098e14d'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'ae0f5cf69efb4d52a938e08bd098e14d'),
	('depth', '4', '7157c82d18e544b6b681f9f66b811764'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '7157c82d18e544b6b681f9f66b811764'),
	('depth', '0', '4271b5db864e435da4d4d39b1006be6c'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '4271b5db864e435da4d4d39b1006be6c'),
	('depth', '1', '2be28f50ac8f49ababb3b3e16872555b'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '2be28f50ac8f49ababb3b3e16872555b'),
	('depth', '2', 'b71814e5a4f74e538f42c53b19bb49b4'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'b71814e5a4f74e538f42c53b19bb49b4'),
	('depth', '3', 'ee1086fe18604dfe8263ef76fea20683'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'ee1086fe18604dfe8263ef76fea20683'),
	('depth', '4', 'c73c0aa93eda4cabbd8882a151135ecd'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'c73c0aa93eda4cabbd8882a151135ecd');
INSERT INTO public.registered_model_aliases VALUES
	('champion', 3, 'forecast'),
	('old', 1, 'forecast'),
	('champion', 3, 'churn/eu'),
	('old', 1, 'churn/eu');
INSERT INTO public.registered_model_tags VALUES
	('owner', 'me', 'forecast'),
	('owner', 'me', 'churn/eu');
INSERT INTO public.registered_models VALUES
	('forecast', 1795487452771, 1795487453026, 'about forecast'),
	('churn/eu', 1795487453038, 1795487453165, 'about churn/eu'),
	('bare', 1700000000000, 1700000000000, NULL);
INSERT INTO public.runs VALUES
	('1afb51ed082f4b27be4094dad13c17a5', 'nosy-gnat-765', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795487452267, '', 'active', 'file:///tmp/mlflow-files/0/1afb51ed082f4b27be4094dad13c17a5/artifacts', 1, NULL),
	('7786982e97684729bd2ff416914feb70', 'fun-lamb-722', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795487452347, '', 'active', 'file:///tmp/mlflow-files/0/7786982e97684729bd2ff416914feb70/artifacts', 1, NULL),
	('ae0f5cf69efb4d52a938e08bd098e14d', 'mercurial-gull-41', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795487452394, '', 'active', 'file:///tmp/mlflow-files/0/ae0f5cf69efb4d52a938e08bd098e14d/artifacts', 1, NULL),
	('7157c82d18e544b6b681f9f66b811764', 'chill-gnu-281', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795487452456, '', 'active', 'file:///tmp/mlflow-files/0/7157c82d18e544b6b681f9f66b811764/artifacts', 1, NULL),
	('4271b5db864e435da4d4d39b1006be6c', 'valuable-auk-907', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795487452514, '', 'active', 'file:///tmp/mlflow-files/1/4271b5db864e435da4d4d39b1006be6c/artifacts', 2, NULL),
	('2be28f50ac8f49ababb3b3e16872555b', 'thundering-croc-869', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795487452557, '', 'active', 'file:///tmp/mlflow-files/1/2be28f50ac8f49ababb3b3e16872555b/artifacts', 2, NULL),
	('ee1086fe18604dfe8263ef76fea20683', 'funny-skink-439', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795487452633, '', 'active', 'file:///tmp/mlflow-files/1/ee1086fe18604dfe8263ef76fea20683/artifacts', 2, NULL),
	('c73c0aa93eda4cabbd8882a151135ecd', 'classy-boar-332', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795487452691, '', 'active', 'file:///tmp/mlflow-files/1/c73c0aa93eda4cabbd8882a151135ecd/artifacts', 2, NULL),
	('7db78f6e6a304e588ffd66ec4d425d12', 'puzzled-smelt-171', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795487452307, '', 'deleted', 'file:///tmp/mlflow-files/0/7db78f6e6a304e588ffd66ec4d425d12/artifacts', 1, 1795487453248),
	('b71814e5a4f74e538f42c53b19bb49b4', 'resilient-deer-163', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795487452596, '', 'deleted', 'file:///tmp/mlflow-files/1/b71814e5a4f74e538f42c53b19bb49b4/artifacts', 2, 1795487453251),
	('00000000000000000000000000000000', NULL, NULL, NULL, NULL, '', 'RUNNING', 1700000000000, NULL, NULL, 'active', NULL, 0, NULL);
INSERT INTO public.tags VALUES
	('mlflow.runName', 'nosy-gnat-765', '1afb51ed082f4b27be4094dad13c17a5'),
	('kind', 'kind 0', '1afb51ed082f4b27be4094dad13c17a5'),
	('long', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', '1afb51ed082f4b27be4094dad13c17a5'),
	('mlflow.parentRunId', '1afb51ed082f4b27be4094dad13c17a5', '7db78f6e6a304e588ffd66ec4d425d12'),
	('mlflow.runName', 'puzzled-smelt-171', '7db78f6e6a304e588ffd66ec4d425d12'),
	('kind', 'kind 1', '7db78f6e6a304e588ffd66ec4d425d12'),
	('long', 'yyyyyyyyyy', '7db78f6e6a304e588ffd66ec4d425d12'),
	('mlflow.runName', 'fun-lamb-722', '7786982e97684729bd2ff416914feb70'),
	('kind', 'kind 2', '7786982e97684729bd2ff416914feb70'),
	('long', 'yyyyyyyyyy', '7786982e97684729bd2ff416914feb70'),
	('mlflow.parentRunId', '7786982e97684729bd2ff416914feb70', 'ae0f5cf69efb4d52a938e08bd098e14d'),
	('mlflow.runName', 'mercurial-gull-41', 'ae0f5cf69efb4d52a938e08bd098e14d'),
	('kind', 'kind 3', 'ae0f5cf69efb4d52a938e08bd098e14d'),
	('long', 'yyyyyyyyyy', 'ae0f5cf69efb4d52a938e08bd098e14d'),
	('mlflow.runName', 'chill-gnu-281', '7157c82d18e544b6b681f9f66b811764'),
	('kind', 'kind 4', '7157c82d18e544b6b681f9f66b811764'),
	('long', 'yyyyyyyyyy', '7157c82d18e544b6b681f9f66b811764'),
	('mlflow.runName', 'valuable-auk-907', '4271b5db864e435da4d4d39b1006be6c'),
	('kind', 'kind 0', '4271b5db864e435da4d4d39b1006be6c'),
	('long', 'yyyyyyyyyy', '4271b5db864e435da4d4d39b1006be6c'),
	('mlflow.parentRunId', '4271b5db864e435da4d4d39b1006be6c', '2be28f50ac8f49ababb3b3e16872555b'),
	('mlflow.runName', 'thundering-croc-869', '2be28f50ac8f49ababb3b3e16872555b'),
	('kind', 'kind 1', '2be28f50ac8f49ababb3b3e16872555b'),
	('long', 'yyyyyyyyyy', '2be28f50ac8f49ababb3b3e16872555b'),
	('mlflow.runName', 'resilient-deer-163', 'b71814e5a4f74e538f42c53b19bb49b4'),
	('kind', 'kind 2', 'b71814e5a4f74e538f42c53b19bb49b4'),
	('long', 'yyyyyyyyyy', 'b71814e5a4f74e538f42c53b19bb49b4'),
	('mlflow.parentRunId', 'b71814e5a4f74e538f42c53b19bb49b4', 'ee1086fe18604dfe8263ef76fea20683'),
	('mlflow.runName', 'funny-skink-439', 'ee1086fe18604dfe8263ef76fea20683'),
	('kind', 'kind 3', 'ee1086fe18604dfe8263ef76fea20683'),
	('long', 'yyyyyyyyyy', 'ee1086fe18604dfe8263ef76fea20683'),
	('mlflow.runName', 'classy-boar-332', 'c73c0aa93eda4cabbd8882a151135ecd'),
	('kind', 'kind 4', 'c73c0aa93eda4cabbd8882a151135ecd'),
	('long', 'yyyyyyyyyy', 'c73c0aa93eda4cabbd8882a151135ecd'),
	('null', NULL, '00000000000000000000000000000000');
SELECT pg_catalog.setval('public.experiments_experiment_id_seq', 4, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.datasets
    ADD CONSTRAINT dataset_pk PRIMARY KEY (experiment_id, name, digest);
ALTER TABLE ONLY public.experiments
    ADD CONSTRAINT experiment_pk PRIMARY KEY (experiment_id);
ALTER TABLE ONLY public.experiment_tags
    ADD CONSTRAINT experiment_tag_pk PRIMARY KEY (key, experiment_id);
ALTER TABLE ONLY public.experiments
    ADD CONSTRAINT experiments_name_key UNIQUE (name);
ALTER TABLE ONLY public.input_tags
    ADD CONSTRAINT input_tags_pk PRIMARY KEY (input_uuid, name);
ALTER TABLE ONLY public.inputs
    ADD CONSTRAINT inputs_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id);
ALTER TABLE ONLY public.latest_metrics
    ADD CONSTRAINT latest_metric_pk PRIMARY KEY (key, run_uuid);
ALTER TABLE ONLY public.metrics
    ADD CONSTRAINT metric_pk PRIMARY KEY (key, "timestamp", step, run_uuid, value, is_nan);
ALTER TABLE ONLY public.model_versions
    ADD CONSTRAINT model_version_pk PRIMARY KEY (name, version);
ALTER TABLE ONLY public.model_version_tags
    ADD CONSTRAINT model_version_tag_pk PRIMARY KEY (key, name, version);
ALTER TABLE ONLY public.params
    ADD CONSTRAINT param_pk PRIMARY KEY (key, run_uuid);
ALTER TABLE ONLY public.registered_model_aliases
    ADD CONSTRAINT registered_model_alias_pk PRIMARY KEY (name, alias);
ALTER TABLE ONLY public.registered_models
    ADD CONSTRAINT registered_model_pk PRIMARY KEY (name);
ALTER TABLE ONLY public.registered_model_tags
    ADD CONSTRAINT registered_model_tag_pk PRIMARY KEY (key, name);
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT run_pk PRIMARY KEY (run_uuid);
ALTER TABLE ONLY public.tags
    ADD CONSTRAINT tag_pk PRIMARY KEY (key, run_uuid);
CREATE INDEX index_datasets_dataset_uuid ON public.datasets USING btree (dataset_uuid);
CREATE INDEX index_datasets_experiment_id_dataset_source_type ON public.datasets USING btree (experiment_id, dataset_source_type);
CREATE INDEX index_inputs_destination_type_destination_id_source_type ON public.inputs USING btree (destination_type, destination_id, source_type);
CREATE INDEX index_inputs_input_uuid ON public.inputs USING btree (input_uuid);
CREATE INDEX index_latest_metrics_run_uuid ON public.latest_metrics USING btree (run_uuid);
CREATE INDEX index_metrics_run_uuid ON public.metrics USING btree (run_uuid);
CREATE INDEX index_params_run_uuid ON public.params USING btree (run_uuid);
CREATE INDEX index_tags_run_uuid ON public.tags USING btree (run_uuid);
ALTER TABLE ONLY public.datasets
    ADD CONSTRAINT datasets_experiment_id_fkey FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.experiment_tags
    ADD CONSTRAINT experiment_tags_experiment_id_fkey FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.latest_metrics
    ADD CONSTRAINT latest_metrics_run_uuid_fkey FOREIGN KEY (run_uuid) REFERENCES public.runs(run_uuid);
ALTER TABLE ONLY public.metrics
    ADD CONSTRAINT metrics_run_uuid_fkey FOREIGN KEY (run_uuid) REFERENCES public.runs(run_uuid);
ALTER TABLE ONLY public.model_version_tags
    ADD CONSTRAINT model_version_tags_name_version_fkey FOREIGN KEY (name, version) REFERENCES public.model_versions(name, version) ON UPDATE CASCADE;
ALTER TABLE ONLY public.model_versions
    ADD CONSTRAINT model_versions_name_fkey FOREIGN KEY (name) REFERENCES public.registered_models(name) ON UPDATE CASCADE;
ALTER TABLE ONLY public.params
    ADD CONSTRAINT params_run_uuid_fkey FOREIGN KEY (run_uuid) REFERENCES public.runs(run_uuid);
ALTER TABLE ONLY public.registered_model_aliases
    ADD CONSTRAINT registered_model_alias_name_fkey FOREIGN KEY (name) REFERENCES public.registered_models(name) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.registered_model_tags
    ADD CONSTRAINT registered_model_tags_name_fkey FOREIGN KEY (name) REFERENCES public.registered_models(name) ON UPDATE CASCADE;
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_experiment_id_fkey FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.tags
    ADD CONSTRAINT tags_run_uuid_fkey FOREIGN KEY (run_uuid) REFERENCES public.runs(run_uuid);

