
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
CREATE TABLE public.trace_info (
    request_id character varying(50) NOT NULL,
    experiment_id integer NOT NULL,
    timestamp_ms bigint NOT NULL,
    execution_time_ms bigint,
    status character varying(50) NOT NULL
);
CREATE TABLE public.trace_request_metadata (
    key character varying(250) NOT NULL,
    value character varying(8000),
    request_id character varying(50) NOT NULL
);
CREATE TABLE public.trace_tags (
    key character varying(250) NOT NULL,
    value character varying(8000),
    request_id character varying(50) NOT NULL
);
ALTER TABLE ONLY public.experiments ALTER COLUMN experiment_id SET DEFAULT nextval('public.experiments_experiment_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES
	('4465047574b1');
INSERT INTO public.datasets VALUES
	('bb2875dab9db4a75b7b1285148a58d73', 1, 'data', 'digest', 'local', '{"uri": "/data"}', '{"columns": []}', '{"num_rows": 3}'),
	('4e839155359c49aaa3181f6965a873a4', 1, 'other', 'digest', 's3', '{"uri": "s3://b"}', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', NULL);
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
	(0, 'Default', '/home/me/mlruns/0', 'active', 1795486668605, 1795486668605),
	(1, 'experiment 0 – größer', 'file:///tmp/mlflow-files/0', 'active', 1795486668612, 1795486668612),
	(2, 'experiment 1 – größer', 'file:///tmp/mlflow-files/1', 'active', 1795486668644, 1795486668644),
	(3, 'experiment 2 – größer', 'file:///tmp/mlflow-files/2', 'active', 1795486668659, 1795486668659),
	(4, 'experiment 3 – größer', 'file:///tmp/mlflow-files/3', 'deleted', 1795486668678, 1795486668692),
	(77, 'bare', NULL, NULL, NULL, NULL);
INSERT INTO public.input_tags VALUES
	('9e4908774e454939b5b496360d242eb4', 'mlflow.data.context', 'training'),
	('30e6b857e0e94e09aba579eceabe3175', 'mlflow.data.context', 'training'),
	('702ac522e035432fbd23634e2323db9e', 'mlflow.data.context', 'training'),
	('7c405de7d88c4c8d9ab53f5ce7ddbdd2', 'mlflow.data.context', 'training');
INSERT INTO public.inputs VALUES
	('9e4908774e454939b5b496360d242eb4', 'DATASET', 'bb2875dab9db4a75b7b1285148a58d73', 'RUN', 'e4da8ceb532f4309a607ca2f28b6707d'),
	('dfe5ea8c57bb4614891f0976bec8390c', 'DATASET', '4e839155359c49aaa3181f6965a873a4', 'RUN', 'e4da8ceb532f4309a607ca2f28b6707d'),
	('30e6b857e0e94e09aba579eceabe3175', 'DATASET', 'bb2875dab9db4a75b7b1285148a58d73', 'RUN', '8fa4ae6f931d4d36894c7684af1b31b5'),
	('45bba6159e424f139474bb8e9937368f', 'DATASET', '4e839155359c49aaa3181f6965a873a4', 'RUN', '8fa4ae6f931d4d36894c7684af1b31b5'),
	('702ac522e035432fbd23634e2323db9e', 'DATASET', 'bb2875dab9db4a75b7b1285148a58d73', 'RUN', 'a3436634f01d464dbc361647a6fce3bc'),
	('eee01ba61b634b3a9ec599043f560f1e', 'DATASET', '4e839155359c49aaa3181f6965a873a4', 'RUN', 'a3436634f01d464dbc361647a6fce3bc'),
	('7c405de7d88c4c8d9ab53f5ce7ddbdd2', 'DATASET', 'bb2875dab9db4a75b7b1285148a58d73', 'RUN', '08cfb638f19446d49d9e62c4aadfab89'),
	('287da8b18e2542adb361ae8d0de829de', 'DATASET', '4e839155359c49aaa3181f6965a873a4', 'RUN', '08cfb638f19446d49d9e62c4aadfab89');
INSERT INTO public.latest_metrics VALUES
	('loss', 0.3333333333333333, 1700000000002, 2, false, 'e4da8ceb532f4309a607ca2f28b6707d'),
	('odd', -1e+300, 1795486668758, 2, false, 'e4da8ceb532f4309a607ca2f28b6707d'),
	('loss', 0.25, 1700000000002, 2, false, '8fa4ae6f931d4d36894c7684af1b31b5'),
	('odd', -1e+300, 1795486668907, 2, false, '8fa4ae6f931d4d36894c7684af1b31b5'),
	('loss', 0.2, 1700000000002, 2, false, 'a3436634f01d464dbc361647a6fce3bc'),
	('odd', -1e+300, 1795486668965, 2, false, 'a3436634f01d464dbc361647a6fce3bc'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, '08cfb638f19446d49d9e62c4aadfab89'),
	('odd', -1e+300, 1795486669025, 2, false, '08cfb638f19446d49d9e62c4aadfab89'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, '08fb85d5e2cf4d65bfa2de979d71534b'),
	('odd', -1e+300, 1795486669084, 2, false, '08fb85d5e2cf4d65bfa2de979d71534b'),
	('loss', 0.3333333333333333, 1700000000002, 2, false, '6a9bc061ea9a4e38a3607fc440bb9a63'),
	('odd', -1e+300, 1795486669148, 2, false, '6a9bc061ea9a4e38a3607fc440bb9a63'),
	('loss', 0.25, 1700000000002, 2, false, 'd917772d9d794e1fb760a55fd457c54c'),
	('odd', -1e+300, 1795486669213, 2, false, 'd917772d9d794e1fb760a55fd457c54c'),
	('loss', 0.2, 1700000000002, 2, false, 'b0604290e0834447b852e99067df7814'),
	('odd', -1e+300, 1795486669284, 2, false, 'b0604290e0834447b852e99067df7814'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, '5908db3363da416482e2ae2cdd6d7377'),
	('odd', -1e+300, 1795486669350, 2, false, '5908db3363da416482e2ae2cdd6d7377'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, 'ff7caa34019442898bb2b26997f75472'),
	('odd', -1e+300, 1795486669411, 2, false, 'ff7caa34019442898bb2b26997f75472');
INSERT INTO public.metrics VALUES
	('loss', 1, 1700000000000, 'e4da8ceb532f4309a607ca2f28b6707d', 0, false),
	('loss', 0.5, 1700000000001, 'e4da8ceb532f4309a607ca2f28b6707d', 1, false),
	('loss', 0.3333333333333333, 1700000000002, 'e4da8ceb532f4309a607ca2f28b6707d', 2, false),
	('odd', 0, 1795486668728, 'e4da8ceb532f4309a607ca2f28b6707d', -2, true),
	('odd', 1.7976931348623157e+308, 1795486668733, 'e4da8ceb532f4309a607ca2f28b6707d', -1, false),
	('odd', -1.7976931348623157e+308, 1795486668743, 'e4da8ceb532f4309a607ca2f28b6707d', 0, false),
	('odd', 0, 1795486668752, 'e4da8ceb532f4309a607ca2f28b6707d', 1, false),
	('odd', -1e+300, 1795486668758, 'e4da8ceb532f4309a607ca2f28b6707d', 2, false),
	('loss', 0.5, 1700000000000, '8fa4ae6f931d4d36894c7684af1b31b5', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '8fa4ae6f931d4d36894c7684af1b31b5', 1, false),
	('loss', 0.25, 1700000000002, '8fa4ae6f931d4d36894c7684af1b31b5', 2, false),
	('odd', 0, 1795486668884, '8fa4ae6f931d4d36894c7684af1b31b5', -2, true),
	('odd', 1.7976931348623157e+308, 1795486668889, '8fa4ae6f931d4d36894c7684af1b31b5', -1, false),
	('odd', -1.7976931348623157e+308, 1795486668895, '8fa4ae6f931d4d36894c7684af1b31b5', 0, false),
	('odd', 0, 1795486668901, '8fa4ae6f931d4d36894c7684af1b31b5', 1, false),
	('odd', -1e+300, 1795486668907, '8fa4ae6f931d4d36894c7684af1b31b5', 2, false),
	('loss', 0.3333333333333333, 1700000000000, 'a3436634f01d464dbc361647a6fce3bc', 0, false),
	('loss', 0.25, 1700000000001, 'a3436634f01d464dbc361647a6fce3bc', 1, false),
	('loss', 0.2, 1700000000002, 'a3436634f01d464dbc361647a6fce3bc', 2, false),
	('odd', 0, 1795486668943, 'a3436634f01d464dbc361647a6fce3bc', -2, true),
	('odd', 1.7976931348623157e+308, 1795486668948, 'a3436634f01d464dbc361647a6fce3bc', -1, false),
	('odd', -1.7976931348623157e+308, 1795486668954, 'a3436634f01d464dbc361647a6fce3bc', 0, false),
	('odd', 0, 1795486668959, 'a3436634f01d464dbc361647a6fce3bc', 1, false),
	('odd', -1e+300, 1795486668965, 'a3436634f01d464dbc361647a6fce3bc', 2, false),
	('loss', 0.25, 1700000000000, '08cfb638f19446d49d9e62c4aadfab89', 0, false),
	('loss', 0.2, 1700000000001, '08cfb638f19446d49d9e62c4aadfab89', 1, false),
	('loss', 0.16666666666666666, 1700000000002, '08cfb638f19446d49d9e62c4aadfab89', 2, false),
	('odd', 0, 1795486669000, '08cfb638f19446d49d9e62c4aadfab89', -2, true),
	('odd', 1.7976931348623157e+308, 1795486669005, '08cfb638f19446d49d9e62c4aadfab89', -1, false),
	('odd', -1.7976931348623157e+308, 1795486669012, '08cfb638f19446d49d9e62c4aadfab89', 0, false),
	('odd', 0, 1795486669018, '08cfb638f19446d49d9e62c4aadfab89', 1, false),
	('odd', -1e+300, 1795486669025, '08cfb638f19446d49d9e62c4aadfab89', 2, false),
	('loss', 0.2, 1700000000000, '08fb85d5e2cf4d65bfa2de979d71534b', 0, false),
	('loss', 0.16666666666666666, 1700000000001, '08fb85d5e2cf4d65bfa2de979d71534b', 1, false),
	('loss', 0.14285714285714285, 1700000000002, '08fb85d5e2cf4d65bfa2de979d71534b', 2, false),
	('odd', 0, 1795486669061, '08fb85d5e2cf4d65bfa2de979d71534b', -2, true),
	('odd', 1.7976931348623157e+308, 1795486669066, '08fb85d5e2cf4d65bfa2de979d71534b', -1, false),
	('odd', -1.7976931348623157e+308, 1795486669072, '08fb85d5e2cf4d65bfa2de979d71534b', 0, false),
	('odd', 0, 1795486669078, '08fb85d5e2cf4d65bfa2de979d71534b', 1, false),
	('odd', -1e+300, 1795486669084, '08fb85d5e2cf4d65bfa2de979d71534b', 2, false),
	('loss', 1, 1700000000000, '6a9bc061ea9a4e38a3607fc440bb9a63', 0, false),
	('loss', 0.5, 1700000000001, '6a9bc061ea9a4e38a3607fc440bb9a63', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '6a9bc061ea9a4e38a3607fc440bb9a63', 2, false),
	('odd', 0, 1795486669123, '6a9bc061ea9a4e38a3607fc440bb9a63', -2, true),
	('odd', 1.7976931348623157e+308, 1795486669128, '6a9bc061ea9a4e38a3607fc440bb9a63', -1, false),
	('odd', -1.7976931348623157e+308, 1795486669135, '6a9bc061ea9a4e38a3607fc440bb9a63', 0, false),
	('odd', 0, 1795486669141, '6a9bc061ea9a4e38a3607fc440bb9a63', 1, false),
	('odd', -1e+300, 1795486669148, '6a9bc061ea9a4e38a3607fc440bb9a63', 2, false),
	('loss', 0.5, 1700000000000, 'd917772d9d794e1fb760a55fd457c54c', 0, false),
	('loss', 0.3333333333333333, 1700000000001, 'd917772d9d794e1fb760a55fd457c54c', 1, false),
	('loss', 0.25, 1700000000002, 'd917772d9d794e1fb760a55fd457c54c', 2, false),
	('odd', 0, 1795486669186, 'd917772d9d794e1fb760a55fd457c54c', -2, true),
	('odd', 1.7976931348623157e+308, 1795486669192, 'd917772d9d794e1fb760a55fd457c54c', -1, false),
	('odd', -1.7976931348623157e+308, 1795486669199, 'd917772d9d794e1fb760a55fd457c54c', 0, false),
	('odd', 0, 1795486669206, 'd917772d9d794e1fb760a55fd457c54c', 1, false),
	('odd', -1e+300, 1795486669213, 'd917772d9d794e1fb760a55fd457c54c', 2, false),
	('loss', 0.3333333333333333, 1700000000000, 'b0604290e0834447b852e99067df7814', 0, false),
	('loss', 0.25, 1700000000001, 'b0604290e0834447b852e99067df7814', 1, false),
	('loss', 0.2, 1700000000002, 'b0604290e0834447b852e99067df7814', 2, false),
	('odd', 0, 1795486669255, 'b0604290e0834447b852e99067df7814', -2, true),
	('odd', 1.7976931348623157e+308, 1795486669260, 'b0604290e0834447b852e99067df7814', -1, false),
	('odd', -1.7976931348623157e+308, 1795486669267, 'b0604290e0834447b852e99067df7814', 0, false),
	('odd', 0, 1795486669274, 'b0604290e0834447b852e99067df7814', 1, false),
	('odd', -1e+300, 1795486669284, 'b0604290e0834447b852e99067df7814', 2, false),
	('loss', 0.25, 1700000000000, '5908db3363da416482e2ae2cdd6d7377', 0, false),
	('loss', 0.2, 1700000000001, '5908db3363da416482e2ae2cdd6d7377', 1, false),
	('loss', 0.16666666666666666, 1700000000002, '5908db3363da416482e2ae2cdd6d7377', 2, false),
	('odd', 0, 1795486669323, '5908db3363da416482e2ae2cdd6d7377', -2, true),
	('odd', 1.7976931348623157e+308, 1795486669329, '5908db3363da416482e2ae2cdd6d7377', -1, false),
	('odd', -1.7976931348623157e+308, 1795486669336, '5908db3363da416482e2ae2cdd6d7377', 0, false),
	('odd', 0, 1795486669343, '5908db3363da416482e2ae2cdd6d7377', 1, false),
	('odd', -1e+300, 1795486669350, '5908db3363da416482e2ae2cdd6d7377', 2, false),
	('loss', 0.2, 1700000000000, 'ff7caa34019442898bb2b26997f75472', 0, false),
	('loss', 0.16666666666666666, 1700000000001, 'ff7caa34019442898bb2b26997f75472', 1, false),
	('loss', 0.14285714285714285, 1700000000002, 'ff7caa34019442898bb2b26997f75472', 2, false),
	('odd', 0, 1795486669387, 'ff7caa34019442898bb2b26997f75472', -2, true),
	('odd', -1.7976931348623157e+308, 1795486669401, 'ff7caa34019442898bb2b26997f75472', 0, false),
	('odd', -1e+300, 1795486669411, 'ff7caa34019442898bb2b26997f75472', 2, false),
	('odd', 1.7976931348623157e+308, 1795486669393, 'ff7caa34019442898bb2b26997f75472', -1, false),
	('odd', 0, 1795486669406, 'ff7caa34019442898bb2b26997f75472', 1, false);
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
	('forecast', 1, 1795486669481, 1795486669481, 'a version', NULL, 'None', 's3://models/forecast/0', 'e4da8ceb532f4309a607ca2f28b6707d', 'READY', NULL, 'https://ci.example/1', 's3://models/forecast/0'),
	('forecast', 3, 1795486669512, 1795486669519, 'a version', NULL, 'Production', 's3://models/forecast/2', 'a3436634f01d464dbc361647a6fce3bc', 'READY', NULL, NULL, 's3://models/forecast/2'),
	('forecast', 4, 1795486669525, 1795486669532, 'a version', NULL, 'Archived', 's3://models/forecast/3', '08cfb638f19446d49d9e62c4aadfab89', 'READY', NULL, NULL, 's3://models/forecast/3'),
	('forecast', 5, 1795486669538, 1795486669538, 'a version', NULL, 'None', 's3://models/forecast/4', '08fb85d5e2cf4d65bfa2de979d71534b', 'READY', NULL, NULL, 's3://models/forecast/4'),
	('forecast', 2, 1795486669492, 1795486669572, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/1'),
	('forecast', 6, 1795486669546, 1795486669581, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/5'),
	('churn/eu', 1, 1795486669591, 1795486669591, 'a version', NULL, 'None', 's3://models/churn/eu/0', 'e4da8ceb532f4309a607ca2f28b6707d', 'READY', NULL, 'https://ci.example/1', 's3://models/churn/eu/0'),
	('churn/eu', 3, 1795486669614, 1795486669622, 'a version', NULL, 'Production', 's3://models/churn/eu/2', 'a3436634f01d464dbc361647a6fce3bc', 'READY', NULL, NULL, 's3://models/churn/eu/2'),
	('churn/eu', 4, 1795486669631, 1795486669641, 'a version', NULL, 'Archived', 's3://models/churn/eu/3', '08cfb638f19446d49d9e62c4aadfab89', 'READY', NULL, NULL, 's3://models/churn/eu/3'),
	('churn/eu', 5, 1795486669650, 1795486669650, 'a version', NULL, 'None', 's3://models/churn/eu/4', '08fb85d5e2cf4d65bfa2de979d71534b', 'READY', NULL, NULL, 's3://models/churn/eu/4'),
	('churn/eu', 2, 1795486669599, 1795486669681, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/1'),
	('churn/eu', 6, 1795486669659, 1795486669687, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/5'),
	('bare', 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.params VALUES
	('depth', '0', 'e4da8ceb532f4309a607ca2f28b6707d'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'e4da8ceb532f4309a607ca2f28b6707d'),
	('depth', '1', '8fa4ae6f931d4d36894c7684af1b31b5'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '8fa4ae6f931d4d36894c7684af1b31b5'),
	('depth', '2', 'a3436634f01d464dbc361647a6fce3bc'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'a3436634f01d464dbc361647a6fce3bc'),
	('depth', '3', '08cfb638f19446d49d9e62c4aadfab89'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '08cfb638f19446d49d9e62c4aadfab89'),
	('depth', '4', '08fb85d5e2cf4d65bfa2de979d71534b'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '08fb85d5e2cf4d65bfa2de979d71534b'),
	('depth', '0', '6a9bc061ea9a4e38a3607fc440bb9a63'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '6a9bc061ea9a4e38a3607fc440bb9a63'),
	('depth', '1', 'd917772d9d794e1fb760a55fd457c54c'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'd917772d9d794e1fb760a55fd457c54c'),
	('depth', '2', 'b0604290e0834447b852e99067df7814'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'b0604290e0834447b852e99067df7814'),
	('depth', '3', '5908db3363da416482e2ae2cdd6d7377'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '5908db3363da416482e2ae2cdd6d7377'),
	('depth', '4', 'ff7caa34019442898bb2b26997f75472'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'ff7caa34019442898bb2b26997f75472');
INSERT INTO public.registered_model_aliases VALUES
	('champion', 3, 'forecast'),
	('old', 1, 'forecast'),
	('champion', 3, 'churn/eu'),
	('old', 1, 'churn/eu');
INSERT INTO public.registered_model_tags VALUES
	('owner', 'me', 'forecast'),
	('owner', 'me', 'churn/eu');
INSERT INTO public.registered_models VALUES
	('forecast', 1795486669470, 1795486669581, 'about forecast'),
	('churn/eu', 1795486669587, 1795486669687, 'about churn/eu'),
	('bare', NULL, NULL, NULL);
INSERT INTO public.runs VALUES
	('e4da8ceb532f4309a607ca2f28b6707d', 'melodic-shark-691', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795486668763, '', 'active', 'file:///tmp/mlflow-files/0/e4da8ceb532f4309a607ca2f28b6707d/artifacts', 1, NULL),
	('a3436634f01d464dbc361647a6fce3bc', 'silent-mouse-337', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795486668971, '', 'active', 'file:///tmp/mlflow-files/0/a3436634f01d464dbc361647a6fce3bc/artifacts', 1, NULL),
	('08cfb638f19446d49d9e62c4aadfab89', 'big-tern-925', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795486669030, '', 'active', 'file:///tmp/mlflow-files/0/08cfb638f19446d49d9e62c4aadfab89/artifacts', 1, NULL),
	('08fb85d5e2cf4d65bfa2de979d71534b', 'adorable-jay-295', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795486669091, '', 'active', 'file:///tmp/mlflow-files/0/08fb85d5e2cf4d65bfa2de979d71534b/artifacts', 1, NULL),
	('6a9bc061ea9a4e38a3607fc440bb9a63', 'colorful-finch-468', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795486669154, '', 'active', 'file:///tmp/mlflow-files/1/6a9bc061ea9a4e38a3607fc440bb9a63/artifacts', 2, NULL),
	('d917772d9d794e1fb760a55fd457c54c', 'welcoming-bee-918', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795486669220, '', 'active', 'file:///tmp/mlflow-files/1/d917772d9d794e1fb760a55fd457c54c/artifacts', 2, NULL),
	('5908db3363da416482e2ae2cdd6d7377', 'awesome-tern-624', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795486669357, '', 'active', 'file:///tmp/mlflow-files/1/5908db3363da416482e2ae2cdd6d7377/artifacts', 2, NULL),
	('ff7caa34019442898bb2b26997f75472', 'abrasive-smelt-694', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795486669416, '', 'active', 'file:///tmp/mlflow-files/1/ff7caa34019442898bb2b26997f75472/artifacts', 2, NULL),
	('8fa4ae6f931d4d36894c7684af1b31b5', 'caring-gnat-110', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795486668913, '', 'deleted', 'file:///tmp/mlflow-files/0/8fa4ae6f931d4d36894c7684af1b31b5/artifacts', 1, 1795486672002),
	('b0604290e0834447b852e99067df7814', 'bold-quail-144', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795486669290, '', 'deleted', 'file:///tmp/mlflow-files/1/b0604290e0834447b852e99067df7814/artifacts', 2, 1795486672004),
	('00000000000000000000000000000000', NULL, 'NOTEBOOK', NULL, NULL, NULL, 'RUNNING', NULL, NULL, NULL, 'active', NULL, 0, NULL);
INSERT INTO public.tags VALUES
	('mlflow.runName', 'melodic-shark-691', 'e4da8ceb532f4309a607ca2f28b6707d'),
	('kind', 'kind 0', 'e4da8ceb532f4309a607ca2f28b6707d'),
	('long', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', 'e4da8ceb532f4309a607ca2f28b6707d'),
	('mlflow.parentRunId', 'e4da8ceb532f4309a607ca2f28b6707d', '8fa4ae6f931d4d36894c7684af1b31b5'),
	('mlflow.runName', 'caring-gnat-110', '8fa4ae6f931d4d36894c7684af1b31b5'),
	('kind', 'kind 1', '8fa4ae6f931d4d36894c7684af1b31b5'),
	('long', 'yyyyyyyyyy', '8fa4ae6f931d4d36894c7684af1b31b5'),
	('mlflow.runName', 'silent-mouse-337', 'a3436634f01d464dbc361647a6fce3bc'),
	('kind', 'kind 2', 'a3436634f01d464dbc361647a6fce3bc'),
	('long', 'yyyyyyyyyy', 'a3436634f01d464dbc361647a6fce3bc'),
	('mlflow.parentRunId', 'a3436634f01d464dbc361647a6fce3bc', '08cfb638f19446d49d9e62c4aadfab89'),
	('mlflow.runName', 'big-tern-925', '08cfb638f19446d49d9e62c4aadfab89'),
	('kind', 'kind 3', '08cfb638f19446d49d9e62c4aadfab89'),
	('long', 'yyyyyyyyyy', '08cfb638f19446d49d9e62c4aadfab89'),
	('mlflow.runName', 'adorable-jay-295', '08fb85d5e2cf4d65bfa2de979d71534b'),
	('kind', 'kind 4', '08fb85d5e2cf4d65bfa2de979d71534b'),
	('long', 'yyyyyyyyyy', '08fb85d5e2cf4d65bfa2de979d71534b'),
	('mlflow.runName', 'colorful-finch-468', '6a9bc061ea9a4e38a3607fc440bb9a63'),
	('kind', 'kind 0', '6a9bc061ea9a4e38a3607fc440bb9a63'),
	('long', 'yyyyyyyyyy', '6a9bc061ea9a4e38a3607fc440bb9a63'),
	('mlflow.parentRunId', '6a9bc061ea9a4e38a3607fc440bb9a63', 'd917772d9d794e1fb760a55fd457c54c'),
	('mlflow.runName', 'welcoming-bee-918', 'd917772d9d794e1fb760a55fd457c54c'),
	('kind', 'kind 1', 'd917772d9d794e1fb760a55fd457c54c'),
	('long', 'yyyyyyyyyy', 'd917772d9d794e1fb760a55fd457c54c'),
	('mlflow.runName', 'bold-quail-144', 'b0604290e0834447b852e99067df7814'),
	('kind', 'kind 2', 'b0604290e0834447b852e99067df7814'),
	('long', 'yyyyyyyyyy', 'b0604290e0834447b852e99067df7814'),
	('mlflow.parentRunId', 'b0604290e0834447b852e99067df7814', '5908db3363da416482e2ae2cdd6d7377'),
	('mlflow.runName', 'awesome-tern-624', '5908db3363da416482e2ae2cdd6d7377'),
	('kind', 'kind 3', '5908db3363da416482e2ae2cdd6d7377'),
	('long', 'yyyyyyyyyy', '5908db3363da416482e2ae2cdd6d7377'),
	('mlflow.runName', 'abrasive-smelt-694', 'ff7caa34019442898bb2b26997f75472'),
	('kind', 'kind 4', 'ff7caa34019442898bb2b26997f75472'),
	('long', 'yyyyyyyyyy', 'ff7caa34019442898bb2b26997f75472'),
	('null', NULL, '00000000000000000000000000000000');
INSERT INTO public.trace_info VALUES
	('418b59b6c7d54daa84910a95f9ca37e5', 1, 1795486669827, 25, 'OK'),
	('570d7830d9e14cc38b421e8eac680094', 2, 1795486669877, 10, 'ERROR'),
	('752e59a88a634b43ac6ca4289b4cb985', 1, 1795486669906, 11, 'OK'),
	('1121f0902b784291a5f02b1f1b9880b3', 2, 1795486669936, 10, 'ERROR'),
	('tr-odd-00', 0, 1700000000000, NULL, 'OK'),
	('tr-odd-01', 0, 1700000000001, NULL, 'OK'),
	('tr-odd-02', 0, 1700000000002, NULL, 'OK'),
	('tr-odd-03', 0, 1700000000003, NULL, 'OK'),
	('tr-odd-04', 0, 1700000000004, NULL, 'OK'),
	('tr-odd-05', 0, 1700000000005, NULL, 'OK'),
	('tr-odd-06', 0, 1700000000006, NULL, 'OK'),
	('tr-odd-07', 0, 1700000000007, NULL, 'OK'),
	('tr-odd-08', 0, 1700000000008, NULL, 'OK'),
	('tr-odd-09', 0, 1700000000009, NULL, 'OK');
INSERT INTO public.trace_request_metadata VALUES
	('mlflow.trace_schema.version', '2', '418b59b6c7d54daa84910a95f9ca37e5'),
	('mlflow.traceInputs', '{"question": 0}', '418b59b6c7d54daa84910a95f9ca37e5'),
	('mlflow.traceOutputs', '{"answer": 0}', '418b59b6c7d54daa84910a95f9ca37e5'),
	('mlflow.trace_schema.version', '2', '570d7830d9e14cc38b421e8eac680094'),
	('mlflow.traceInputs', '{"question": 1}', '570d7830d9e14cc38b421e8eac680094'),
	('mlflow.traceOutputs', '{"answer": 1}', '570d7830d9e14cc38b421e8eac680094'),
	('mlflow.trace_schema.version', '2', '752e59a88a634b43ac6ca4289b4cb985'),
	('mlflow.traceInputs', '{"question": 2}', '752e59a88a634b43ac6ca4289b4cb985'),
	('mlflow.traceOutputs', '{"answer": 2}', '752e59a88a634b43ac6ca4289b4cb985'),
	('mlflow.trace_schema.version', '2', '1121f0902b784291a5f02b1f1b9880b3'),
	('mlflow.traceInputs', '{"question": 3}', '1121f0902b784291a5f02b1f1b9880b3'),
	('mlflow.traceOutputs', '{"answer": 3}', '1121f0902b784291a5f02b1f1b9880b3'),
	('mlflow.trace.session', 'sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss', 'tr-odd-00'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 12.0, "output_tokens": "7", "total_tokens": 1e3}', 'tr-odd-00'),
	('mlflow.trace.cost', '{"input_cost": 1, "output_cost": "2.5", "total_cost": 1e999}', 'tr-odd-00'),
	('mlflow.trace.session', 'session', 'tr-odd-01'),
	('mlflow.trace.tokenUsage', '{"input_tokens": NaN, "output_tokens": 1.5, "total_tokens": true}', 'tr-odd-01'),
	('mlflow.trace.cost', '{"input_cost": NaN, "output_cost": "nan", "total_cost": "1e400"}', 'tr-odd-01'),
	('mlflow.trace.session', '', 'tr-odd-02'),
	('mlflow.trace.tokenUsage', '{"input_tokens": Infinity, "output_tokens": 9223372036854775808, "total_tokens": -9223372036854775808}', 'tr-odd-02'),
	('mlflow.trace.cost', '{"input_cost": true, "output_cost": null, "total_cost": " 1_0.5 "}', 'tr-odd-02'),
	('mlflow.trace.session', NULL, 'tr-odd-03'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 1152921504606846976.0, "output_tokens": " 1_000 ", "total_tokens": [1]}', 'tr-odd-03'),
	('mlflow.trace.cost', '{"input_cost": 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, "output_cost": "1_0", "total_cost": -0.0}', 'tr-odd-03'),
	('mlflow.trace.session', 'sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss', 'tr-odd-04'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 1, "input_tokens": 2, "cache_read_input_tokens": null, "cache_creation_input_tokens": 3}', 'tr-odd-04'),
	('mlflow.trace.cost', '{"input_cost": 1.7976931348623157e308, "output_cost": 5e-324, "total_cost": {"a": 1}}', 'tr-odd-04'),
	('mlflow.trace.session', 'session', 'tr-odd-05'),
	('mlflow.trace.tokenUsage', 'not json', 'tr-odd-05'),
	('mlflow.trace.cost', '"{}"', 'tr-odd-05'),
	('mlflow.trace.session', '', 'tr-odd-06'),
	('mlflow.trace.tokenUsage', '[1, 2]', 'tr-odd-06'),
	('mlflow.trace.session', NULL, 'tr-odd-07'),
	('mlflow.trace.tokenUsage', NULL, 'tr-odd-07'),
	('mlflow.gateway.endpointId', 'endpoint', 'tr-odd-07'),
	('mlflow.trace.session', 'sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss', 'tr-odd-08'),
	('mlflow.gateway.endpointId', 'endpoint', 'tr-odd-08'),
	('mlflow.trace.session', 'session', 'tr-odd-09'),
	('mlflow.gateway.endpointId', 'endpoint', 'tr-odd-09');
INSERT INTO public.trace_tags VALUES
	('mlflow.source.name', '/home/me/fill.py', '418b59b6c7d54daa84910a95f9ca37e5'),
	('mlflow.source.type', 'LOCAL', '418b59b6c7d54daa84910a95f9ca37e5'),
	('mlflow.traceName', 'trace 0', '418b59b6c7d54daa84910a95f9ca37e5'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/418b59b6c7d54daa84910a95f9ca37e5/artifacts', '418b59b6c7d54daa84910a95f9ca37e5'),
	('mlflow.traceSpans', '[{"name": "trace 0", "type": "UNKNOWN", "inputs": ["question"], "outputs": ["answer"]}, {"name": "child 0", "type": "LLM", "inputs": ["q"], "outputs": ["answer"]}]', '418b59b6c7d54daa84910a95f9ca37e5'),
	('team', 't0', '418b59b6c7d54daa84910a95f9ca37e5'),
	('mlflow.source.name', '/home/me/fill.py', '570d7830d9e14cc38b421e8eac680094'),
	('mlflow.source.type', 'LOCAL', '570d7830d9e14cc38b421e8eac680094'),
	('mlflow.traceName', 'trace 1', '570d7830d9e14cc38b421e8eac680094'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/570d7830d9e14cc38b421e8eac680094/artifacts', '570d7830d9e14cc38b421e8eac680094'),
	('mlflow.traceSpans', '[{"name": "trace 1", "type": "UNKNOWN", "inputs": ["question"], "outputs": ["answer"]}, {"name": "child 1", "type": "LLM", "inputs": ["q"], "outputs": ["answer"]}]', '570d7830d9e14cc38b421e8eac680094'),
	('team', 't1', '570d7830d9e14cc38b421e8eac680094'),
	('mlflow.source.name', '/home/me/fill.py', '752e59a88a634b43ac6ca4289b4cb985'),
	('mlflow.source.type', 'LOCAL', '752e59a88a634b43ac6ca4289b4cb985'),
	('mlflow.traceName', 'trace 2', '752e59a88a634b43ac6ca4289b4cb985'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/752e59a88a634b43ac6ca4289b4cb985/artifacts', '752e59a88a634b43ac6ca4289b4cb985'),
	('mlflow.traceSpans', '[{"name": "trace 2", "type": "UNKNOWN", "inputs": ["question"], "outputs": ["answer"]}, {"name": "child 2", "type": "LLM", "inputs": ["q"], "outputs": ["answer"]}]', '752e59a88a634b43ac6ca4289b4cb985'),
	('team', 't2', '752e59a88a634b43ac6ca4289b4cb985'),
	('mlflow.source.name', '/home/me/fill.py', '1121f0902b784291a5f02b1f1b9880b3'),
	('mlflow.source.type', 'LOCAL', '1121f0902b784291a5f02b1f1b9880b3'),
	('mlflow.traceName', 'trace 3', '1121f0902b784291a5f02b1f1b9880b3'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/1121f0902b784291a5f02b1f1b9880b3/artifacts', '1121f0902b784291a5f02b1f1b9880b3'),
	('mlflow.traceSpans', '[{"name": "trace 3", "type": "UNKNOWN", "inputs": ["question"], "outputs": ["answer"]}, {"name": "child 3", "type": "LLM", "inputs": ["q"], "outputs": ["answer"]}]', '1121f0902b784291a5f02b1f1b9880b3'),
	('team', 't3', '1121f0902b784291a5f02b1f1b9880b3'),
	('later', 'value', '418b59b6c7d54daa84910a95f9ca37e5'),
	('mlflow.traceName', 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn', 'tr-odd-00'),
	('other', 'kept', 'tr-odd-00'),
	('mlflow.traceName', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'tr-odd-01'),
	('other', 'kept', 'tr-odd-01'),
	('mlflow.traceName', NULL, 'tr-odd-02'),
	('other', 'kept', 'tr-odd-02'),
	('mlflow.traceName', 'trace 3', 'tr-odd-03'),
	('other', 'kept', 'tr-odd-03'),
	('mlflow.traceName', 'trace 4', 'tr-odd-04'),
	('other', 'kept', 'tr-odd-04'),
	('mlflow.traceName', 'trace 5', 'tr-odd-05'),
	('other', 'kept', 'tr-odd-05'),
	('mlflow.traceName', 'trace 6', 'tr-odd-06'),
	('other', 'kept', 'tr-odd-06'),
	('mlflow.traceName', 'trace 7', 'tr-odd-07'),
	('other', 'kept', 'tr-odd-07'),
	('mlflow.traceName', 'trace 8', 'tr-odd-08'),
	('other', 'kept', 'tr-odd-08'),
	('mlflow.traceName', 'trace 9', 'tr-odd-09'),
	('other', 'kept', 'tr-odd-09');
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
ALTER TABLE ONLY public.trace_info
    ADD CONSTRAINT trace_info_pk PRIMARY KEY (request_id);
ALTER TABLE ONLY public.trace_request_metadata
    ADD CONSTRAINT trace_request_metadata_pk PRIMARY KEY (key, request_id);
ALTER TABLE ONLY public.trace_tags
    ADD CONSTRAINT trace_tag_pk PRIMARY KEY (key, request_id);
CREATE INDEX index_datasets_dataset_uuid ON public.datasets USING btree (dataset_uuid);
CREATE INDEX index_datasets_experiment_id_dataset_source_type ON public.datasets USING btree (experiment_id, dataset_source_type);
CREATE INDEX index_inputs_destination_type_destination_id_source_type ON public.inputs USING btree (destination_type, destination_id, source_type);
CREATE INDEX index_inputs_input_uuid ON public.inputs USING btree (input_uuid);
CREATE INDEX index_latest_metrics_run_uuid ON public.latest_metrics USING btree (run_uuid);
CREATE INDEX index_metrics_run_uuid ON public.metrics USING btree (run_uuid);
CREATE INDEX index_params_run_uuid ON public.params USING btree (run_uuid);
CREATE INDEX index_tags_run_uuid ON public.tags USING btree (run_uuid);
CREATE INDEX index_trace_info_experiment_id_timestamp_ms ON public.trace_info USING btree (experiment_id, timestamp_ms);
CREATE INDEX index_trace_request_metadata_request_id ON public.trace_request_metadata USING btree (request_id);
CREATE INDEX index_trace_tags_request_id ON public.trace_tags USING btree (request_id);
ALTER TABLE ONLY public.datasets
    ADD CONSTRAINT datasets_experiment_id_fkey FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.experiment_tags
    ADD CONSTRAINT experiment_tags_experiment_id_fkey FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.trace_info
    ADD CONSTRAINT fk_trace_info_experiment_id FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.trace_request_metadata
    ADD CONSTRAINT fk_trace_request_metadata_request_id FOREIGN KEY (request_id) REFERENCES public.trace_info(request_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.trace_tags
    ADD CONSTRAINT fk_trace_tags_request_id FOREIGN KEY (request_id) REFERENCES public.trace_info(request_id) ON DELETE CASCADE;
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

