
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
    value character varying(8000),
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
	('0584bdc529eb');
INSERT INTO public.datasets VALUES
	('f1fd6e391ad64439bc4471e6241feff3', 1, 'data', 'digest', 'local', '{"uri": "/data"}', '{"columns": []}', '{"num_rows": 3}'),
	('50b08f82bf1f4424a573faa320fc217f', 1, 'other', 'digest', 's3', '{"uri": "s3://b"}', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', NULL);
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
	(0, 'Default', '/home/me/mlruns/0', 'active', 1795487490389, 1795487490389),
	(1, 'experiment 0 – größer', 'file:///tmp/mlflow-files/0', 'active', 1795487490394, 1795487490394),
	(2, 'experiment 1 – größer', 'file:///tmp/mlflow-files/1', 'active', 1795487490439, 1795487490439),
	(3, 'experiment 2 – größer', 'file:///tmp/mlflow-files/2', 'active', 1795487490474, 1795487490474),
	(4, 'experiment 3 – größer', 'file:///tmp/mlflow-files/3', 'deleted', 1795487490502, 1795487490530),
	(77, 'bare', NULL, 'active', NULL, NULL);
INSERT INTO public.input_tags VALUES
	('fcce40b5838846e4a8066115f29e8ded', 'mlflow.data.context', 'training'),
	('edf50d9fdcce404e86fb1fe38c91e671', 'mlflow.data.context', 'training'),
	('94046d760c4d4e07b15a33fc12178b03', 'mlflow.data.context', 'training'),
	('deaa3aa832a9408aaa2c59726d137216', 'mlflow.data.context', 'training');
INSERT INTO public.inputs VALUES
	('fcce40b5838846e4a8066115f29e8ded', 'DATASET', 'f1fd6e391ad64439bc4471e6241feff3', 'RUN', '2ca6a9c8d43e4a8f91157375b884f3af'),
	('3a6d8da12a9e4f55b9b37516292ec066', 'DATASET', '50b08f82bf1f4424a573faa320fc217f', 'RUN', '2ca6a9c8d43e4a8f91157375b884f3af'),
	('edf50d9fdcce404e86fb1fe38c91e671', 'DATASET', 'f1fd6e391ad64439bc4471e6241feff3', 'RUN', '1c8f3239bb484c33b00a8fc4c4ad482b'),
	('5bf59f82e04e4284a6187ba9d4135e7e', 'DATASET', '50b08f82bf1f4424a573faa320fc217f', 'RUN', '1c8f3239bb484c33b00a8fc4c4ad482b'),
	('94046d760c4d4e07b15a33fc12178b03', 'DATASET', 'f1fd6e391ad64439bc4471e6241feff3', 'RUN', 'a4169a794ccd4122985131d5a63b1605'),
	('df04eeeee4c64f90818a4f97c569ac09', 'DATASET', '50b08f82bf1f4424a573faa320fc217f', 'RUN', 'a4169a794ccd4122985131d5a63b1605'),
	('deaa3aa832a9408aaa2c59726d137216', 'DATASET', 'f1fd6e391ad64439bc4471e6241feff3', 'RUN', 'a0aae255913f434495b8d81cba4862fa'),
	('73ba423ca0bc4ac7b6a5062bfd6d3967', 'DATASET', '50b08f82bf1f4424a573faa320fc217f', 'RUN', 'a0aae255913f434495b8d81cba4862fa');
INSERT INTO public.latest_metrics VALUES
	('loss', 0.3333333333333333, 1700000000002, 2, false, '2ca6a9c8d43e4a8f91157375b884f3af'),
	('odd', -1e+300, 1795487490702, 2, false, '2ca6a9c8d43e4a8f91157375b884f3af'),
	('loss', 0.25, 1700000000002, 2, false, '1c8f3239bb484c33b00a8fc4c4ad482b'),
	('odd', -1e+300, 1795487490841, 2, false, '1c8f3239bb484c33b00a8fc4c4ad482b'),
	('loss', 0.2, 1700000000002, 2, false, 'a4169a794ccd4122985131d5a63b1605'),
	('odd', -1e+300, 1795487490977, 2, false, 'a4169a794ccd4122985131d5a63b1605'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, 'a0aae255913f434495b8d81cba4862fa'),
	('odd', -1e+300, 1795487491120, 2, false, 'a0aae255913f434495b8d81cba4862fa'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, 'de91d3d158524928b623620e8277977a'),
	('odd', -1e+300, 1795487491266, 2, false, 'de91d3d158524928b623620e8277977a'),
	('loss', 0.3333333333333333, 1700000000002, 2, false, '0c3a928415bd4c09891ad6af944eaabe'),
	('odd', -1e+300, 1795487491406, 2, false, '0c3a928415bd4c09891ad6af944eaabe'),
	('loss', 0.25, 1700000000002, 2, false, 'b4264e1fa4c24d05ae544b0c84e492d1'),
	('odd', -1e+300, 1795487491568, 2, false, 'b4264e1fa4c24d05ae544b0c84e492d1'),
	('loss', 0.2, 1700000000002, 2, false, '40b8a3e379284f52bf8c9941310788ea'),
	('odd', -1e+300, 1795487491738, 2, false, '40b8a3e379284f52bf8c9941310788ea'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, '9542257613ae4208aac82a91de17a56f'),
	('odd', -1e+300, 1795487491909, 2, false, '9542257613ae4208aac82a91de17a56f'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, 'cf7ec46a076e40bdbf48e3dd27768339'),
	('odd', -1e+300, 1795487492089, 2, false, 'cf7ec46a076e40bdbf48e3dd27768339');
INSERT INTO public.metrics VALUES
	('loss', 1, 1700000000000, '2ca6a9c8d43e4a8f91157375b884f3af', 0, false),
	('loss', 0.5, 1700000000001, '2ca6a9c8d43e4a8f91157375b884f3af', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '2ca6a9c8d43e4a8f91157375b884f3af', 2, false),
	('odd', 0, 1795487490646, '2ca6a9c8d43e4a8f91157375b884f3af', -2, true),
	('odd', 1.7976931348623157e+308, 1795487490662, '2ca6a9c8d43e4a8f91157375b884f3af', -1, false),
	('odd', -1.7976931348623157e+308, 1795487490681, '2ca6a9c8d43e4a8f91157375b884f3af', 0, false),
	('odd', 0, 1795487490692, '2ca6a9c8d43e4a8f91157375b884f3af', 1, false),
	('odd', -1e+300, 1795487490702, '2ca6a9c8d43e4a8f91157375b884f3af', 2, false),
	('loss', 0.5, 1700000000000, '1c8f3239bb484c33b00a8fc4c4ad482b', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '1c8f3239bb484c33b00a8fc4c4ad482b', 1, false),
	('loss', 0.25, 1700000000002, '1c8f3239bb484c33b00a8fc4c4ad482b', 2, false),
	('odd', 0, 1795487490792, '1c8f3239bb484c33b00a8fc4c4ad482b', -2, true),
	('odd', 1.7976931348623157e+308, 1795487490805, '1c8f3239bb484c33b00a8fc4c4ad482b', -1, false),
	('odd', -1.7976931348623157e+308, 1795487490817, '1c8f3239bb484c33b00a8fc4c4ad482b', 0, false),
	('odd', 0, 1795487490829, '1c8f3239bb484c33b00a8fc4c4ad482b', 1, false),
	('odd', -1e+300, 1795487490841, '1c8f3239bb484c33b00a8fc4c4ad482b', 2, false),
	('loss', 0.3333333333333333, 1700000000000, 'a4169a794ccd4122985131d5a63b1605', 0, false),
	('loss', 0.25, 1700000000001, 'a4169a794ccd4122985131d5a63b1605', 1, false),
	('loss', 0.2, 1700000000002, 'a4169a794ccd4122985131d5a63b1605', 2, false),
	('odd', 0, 1795487490921, 'a4169a794ccd4122985131d5a63b1605', -2, true),
	('odd', 1.7976931348623157e+308, 1795487490930, 'a4169a794ccd4122985131d5a63b1605', -1, false),
	('odd', -1.7976931348623157e+308, 1795487490944, 'a4169a794ccd4122985131d5a63b1605', 0, false),
	('odd', 0, 1795487490962, 'a4169a794ccd4122985131d5a63b1605', 1, false),
	('odd', -1e+300, 1795487490977, 'a4169a794ccd4122985131d5a63b1605', 2, false),
	('loss', 0.25, 1700000000000, 'a0aae255913f434495b8d81cba4862fa', 0, false),
	('loss', 0.2, 1700000000001, 'a0aae255913f434495b8d81cba4862fa', 1, false),
	('loss', 0.16666666666666666, 1700000000002, 'a0aae255913f434495b8d81cba4862fa', 2, false),
	('odd', 0, 1795487491073, 'a0aae255913f434495b8d81cba4862fa', -2, true),
	('odd', 1.7976931348623157e+308, 1795487491090, 'a0aae255913f434495b8d81cba4862fa', -1, false),
	('odd', -1.7976931348623157e+308, 1795487491101, 'a0aae255913f434495b8d81cba4862fa', 0, false),
	('odd', 0, 1795487491111, 'a0aae255913f434495b8d81cba4862fa', 1, false),
	('odd', -1e+300, 1795487491120, 'a0aae255913f434495b8d81cba4862fa', 2, false),
	('loss', 0.2, 1700000000000, 'de91d3d158524928b623620e8277977a', 0, false),
	('loss', 0.16666666666666666, 1700000000001, 'de91d3d158524928b623620e8277977a', 1, false),
	('loss', 0.14285714285714285, 1700000000002, 'de91d3d158524928b623620e8277977a', 2, false),
	('odd', 0, 1795487491209, 'de91d3d158524928b623620e8277977a', -2, true),
	('odd', 1.7976931348623157e+308, 1795487491221, 'de91d3d158524928b623620e8277977a', -1, false),
	('odd', -1.7976931348623157e+308, 1795487491238, 'de91d3d158524928b623620e8277977a', 0, false),
	('odd', 0, 1795487491253, 'de91d3d158524928b623620e8277977a', 1, false),
	('odd', -1e+300, 1795487491266, 'de91d3d158524928b623620e8277977a', 2, false),
	('loss', 1, 1700000000000, '0c3a928415bd4c09891ad6af944eaabe', 0, false),
	('loss', 0.5, 1700000000001, '0c3a928415bd4c09891ad6af944eaabe', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '0c3a928415bd4c09891ad6af944eaabe', 2, false),
	('odd', 0, 1795487491339, '0c3a928415bd4c09891ad6af944eaabe', -2, true),
	('odd', 1.7976931348623157e+308, 1795487491350, '0c3a928415bd4c09891ad6af944eaabe', -1, false),
	('odd', -1.7976931348623157e+308, 1795487491367, '0c3a928415bd4c09891ad6af944eaabe', 0, false),
	('odd', 0, 1795487491386, '0c3a928415bd4c09891ad6af944eaabe', 1, false),
	('odd', -1e+300, 1795487491406, '0c3a928415bd4c09891ad6af944eaabe', 2, false),
	('loss', 0.5, 1700000000000, 'b4264e1fa4c24d05ae544b0c84e492d1', 0, false),
	('loss', 0.3333333333333333, 1700000000001, 'b4264e1fa4c24d05ae544b0c84e492d1', 1, false),
	('loss', 0.25, 1700000000002, 'b4264e1fa4c24d05ae544b0c84e492d1', 2, false),
	('odd', 0, 1795487491497, 'b4264e1fa4c24d05ae544b0c84e492d1', -2, true),
	('odd', 1.7976931348623157e+308, 1795487491514, 'b4264e1fa4c24d05ae544b0c84e492d1', -1, false),
	('odd', -1.7976931348623157e+308, 1795487491534, 'b4264e1fa4c24d05ae544b0c84e492d1', 0, false),
	('odd', 0, 1795487491549, 'b4264e1fa4c24d05ae544b0c84e492d1', 1, false),
	('odd', -1e+300, 1795487491568, 'b4264e1fa4c24d05ae544b0c84e492d1', 2, false),
	('loss', 0.3333333333333333, 1700000000000, '40b8a3e379284f52bf8c9941310788ea', 0, false),
	('loss', 0.25, 1700000000001, '40b8a3e379284f52bf8c9941310788ea', 1, false),
	('loss', 0.2, 1700000000002, '40b8a3e379284f52bf8c9941310788ea', 2, false),
	('odd', 0, 1795487491673, '40b8a3e379284f52bf8c9941310788ea', -2, true),
	('odd', 1.7976931348623157e+308, 1795487491685, '40b8a3e379284f52bf8c9941310788ea', -1, false),
	('odd', -1.7976931348623157e+308, 1795487491698, '40b8a3e379284f52bf8c9941310788ea', 0, false),
	('odd', 0, 1795487491716, '40b8a3e379284f52bf8c9941310788ea', 1, false),
	('odd', -1e+300, 1795487491738, '40b8a3e379284f52bf8c9941310788ea', 2, false),
	('loss', 0.25, 1700000000000, '9542257613ae4208aac82a91de17a56f', 0, false),
	('loss', 0.2, 1700000000001, '9542257613ae4208aac82a91de17a56f', 1, false),
	('loss', 0.16666666666666666, 1700000000002, '9542257613ae4208aac82a91de17a56f', 2, false),
	('odd', 0, 1795487491842, '9542257613ae4208aac82a91de17a56f', -2, true),
	('odd', 1.7976931348623157e+308, 1795487491858, '9542257613ae4208aac82a91de17a56f', -1, false),
	('odd', -1.7976931348623157e+308, 1795487491878, '9542257613ae4208aac82a91de17a56f', 0, false),
	('odd', 0, 1795487491893, '9542257613ae4208aac82a91de17a56f', 1, false),
	('odd', -1e+300, 1795487491909, '9542257613ae4208aac82a91de17a56f', 2, false),
	('loss', 0.2, 1700000000000, 'cf7ec46a076e40bdbf48e3dd27768339', 0, false),
	('loss', 0.16666666666666666, 1700000000001, 'cf7ec46a076e40bdbf48e3dd27768339', 1, false),
	('loss', 0.14285714285714285, 1700000000002, 'cf7ec46a076e40bdbf48e3dd27768339', 2, false),
	('odd', 0, 1795487492020, 'cf7ec46a076e40bdbf48e3dd27768339', -2, true),
	('odd', -1.7976931348623157e+308, 1795487492053, 'cf7ec46a076e40bdbf48e3dd27768339', 0, false),
	('odd', -1e+300, 1795487492089, 'cf7ec46a076e40bdbf48e3dd27768339', 2, false),
	('odd', 1.7976931348623157e+308, 1795487492036, 'cf7ec46a076e40bdbf48e3dd27768339', -1, false),
	('odd', 0, 1795487492073, 'cf7ec46a076e40bdbf48e3dd27768339', 1, false);
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
	('mlflow.prompt.is_prompt', 'true', 'greeting', 1),
	('mlflow.prompt.text', 'Hello {{name}}', 'greeting', 1),
	('mlflow.prompt.is_prompt', 'true', 'greeting', 2),
	('mlflow.prompt.text', 'Goodbye {{name}}', 'greeting', 2),
	('null', NULL, 'bare', 5);
INSERT INTO public.model_versions VALUES
	('forecast', 1, 1795487492317, 1795487492317, 'a version', NULL, 'None', 's3://models/forecast/0', '2ca6a9c8d43e4a8f91157375b884f3af', 'READY', NULL, 'https://ci.example/1', 's3://models/forecast/0'),
	('forecast', 3, 1795487492446, 1795487492484, 'a version', NULL, 'Production', 's3://models/forecast/2', 'a4169a794ccd4122985131d5a63b1605', 'READY', NULL, NULL, 's3://models/forecast/2'),
	('forecast', 4, 1795487492506, 1795487492555, 'a version', NULL, 'Archived', 's3://models/forecast/3', 'a0aae255913f434495b8d81cba4862fa', 'READY', NULL, NULL, 's3://models/forecast/3'),
	('forecast', 5, 1795487492575, 1795487492575, 'a version', NULL, 'None', 's3://models/forecast/4', 'de91d3d158524928b623620e8277977a', 'READY', NULL, NULL, 's3://models/forecast/4'),
	('forecast', 2, 1795487492350, 1795487492751, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/1'),
	('forecast', 6, 1795487492598, 1795487492788, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/5'),
	('churn/eu', 1, 1795487492810, 1795487492810, 'a version', NULL, 'None', 's3://models/churn/eu/0', '2ca6a9c8d43e4a8f91157375b884f3af', 'READY', NULL, 'https://ci.example/1', 's3://models/churn/eu/0'),
	('churn/eu', 3, 1795487492866, 1795487492898, 'a version', NULL, 'Production', 's3://models/churn/eu/2', 'a4169a794ccd4122985131d5a63b1605', 'READY', NULL, NULL, 's3://models/churn/eu/2'),
	('churn/eu', 4, 1795487492914, 1795487492942, 'a version', NULL, 'Archived', 's3://models/churn/eu/3', 'a0aae255913f434495b8d81cba4862fa', 'READY', NULL, NULL, 's3://models/churn/eu/3'),
	('churn/eu', 5, 1795487492952, 1795487492952, 'a version', NULL, 'None', 's3://models/churn/eu/4', 'de91d3d158524928b623620e8277977a', 'READY', NULL, NULL, 's3://models/churn/eu/4'),
	('churn/eu', 2, 1795487492826, 1795487493074, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/1'),
	('churn/eu', 6, 1795487492965, 1795487493095, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/5'),
	('greeting', 1, 1795487496173, 1795487496173, 'better', NULL, 'None', 'dummy-source', NULL, 'READY', NULL, NULL, 'dummy-source'),
	('greeting', 2, 1795487496213, 1795487496213, 'better', NULL, 'None', 'dummy-source', NULL, 'READY', NULL, NULL, 'dummy-source'),
	('bare', 5, 1700000000000, NULL, NULL, NULL, 'None', NULL, NULL, 'READY', NULL, NULL, NULL);
INSERT INTO public.params VALUES
	('depth', '0', '2ca6a9c8d43e4a8f91157375b884f3af'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '2ca6a9c8d43e4a8f91157375b884f3af'),
	('depth', '1', '1c8f3239bb484c33b00a8fc4c4ad482b'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '1c8f3239bb484c33b00a8fc4c4ad482b'),
	('depth', '2', 'a4169a794ccd4122985131d5a63b1605'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'a4169a794ccd4122985131d5a63b1605'),
	('depth', '3', 'a0aae255913f434495b8d81cba4862fa'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'a0aae255913f434495b8d81cba4862fa'),
	('depth', '4', 'de91d3d158524928b623620e8277977a'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'de91d3d158524928b623620e8277977a'),
	('depth', '0', '0c3a928415bd4c09891ad6af944eaabe'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '0c3a928415bd4c09891ad6af944eaabe'),
	('depth', '1', 'b4264e1fa4c24d05ae544b0c84e492d1'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'b4264e1fa4c24d05ae544b0c84e492d1'),
	('depth', '2', '40b8a3e379284f52bf8c9941310788ea'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '40b8a3e379284f52bf8c9941310788ea'),
	('depth', '3', '9542257613ae4208aac82a91de17a56f'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '9542257613ae4208aac82a91de17a56f'),
	('depth', '4', 'cf7ec46a076e40bdbf48e3dd27768339'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'cf7ec46a076e40bdbf48e3dd27768339');
INSERT INTO public.registered_model_aliases VALUES
	('champion', 3, 'forecast'),
	('old', 1, 'forecast'),
	('champion', 3, 'churn/eu'),
	('old', 1, 'churn/eu'),
	('live', 1, 'greeting');
INSERT INTO public.registered_model_tags VALUES
	('owner', 'me', 'forecast'),
	('owner', 'me', 'churn/eu'),
	('mlflow.prompt.is_prompt', 'true', 'greeting'),
	('lang', 'en', 'greeting');
INSERT INTO public.registered_models VALUES
	('forecast', 1795487492271, 1795487492788, 'about forecast'),
	('churn/eu', 1795487492801, 1795487493095, 'about churn/eu'),
	('greeting', 1795487496162, 1795487496213, 'better'),
	('bare', 1700000000000, 1700000000000, NULL);
INSERT INTO public.runs VALUES
	('2ca6a9c8d43e4a8f91157375b884f3af', 'polite-robin-892', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795487490710, '', 'active', 'file:///tmp/mlflow-files/0/2ca6a9c8d43e4a8f91157375b884f3af/artifacts', 1, NULL),
	('a4169a794ccd4122985131d5a63b1605', 'tasteful-mare-852', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795487490997, '', 'active', 'file:///tmp/mlflow-files/0/a4169a794ccd4122985131d5a63b1605/artifacts', 1, NULL),
	('a0aae255913f434495b8d81cba4862fa', 'amazing-moth-419', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795487491133, '', 'active', 'file:///tmp/mlflow-files/0/a0aae255913f434495b8d81cba4862fa/artifacts', 1, NULL),
	('de91d3d158524928b623620e8277977a', 'monumental-hawk-217', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795487491279, '', 'active', 'file:///tmp/mlflow-files/0/de91d3d158524928b623620e8277977a/artifacts', 1, NULL),
	('0c3a928415bd4c09891ad6af944eaabe', 'tasteful-owl-265', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795487491416, '', 'active', 'file:///tmp/mlflow-files/1/0c3a928415bd4c09891ad6af944eaabe/artifacts', 2, NULL),
	('b4264e1fa4c24d05ae544b0c84e492d1', 'capricious-gnu-579', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795487491590, '', 'active', 'file:///tmp/mlflow-files/1/b4264e1fa4c24d05ae544b0c84e492d1/artifacts', 2, NULL),
	('9542257613ae4208aac82a91de17a56f', 'masked-stag-28', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795487491925, '', 'active', 'file:///tmp/mlflow-files/1/9542257613ae4208aac82a91de17a56f/artifacts', 2, NULL),
	('cf7ec46a076e40bdbf48e3dd27768339', 'redolent-hound-339', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795487492110, '', 'active', 'file:///tmp/mlflow-files/1/cf7ec46a076e40bdbf48e3dd27768339/artifacts', 2, NULL),
	('1c8f3239bb484c33b00a8fc4c4ad482b', 'unique-grouse-851', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795487490854, '', 'deleted', 'file:///tmp/mlflow-files/0/1c8f3239bb484c33b00a8fc4c4ad482b/artifacts', 1, 1795487496252),
	('40b8a3e379284f52bf8c9941310788ea', 'suave-roo-731', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795487491762, '', 'deleted', 'file:///tmp/mlflow-files/1/40b8a3e379284f52bf8c9941310788ea/artifacts', 2, 1795487496262),
	('00000000000000000000000000000000', NULL, NULL, NULL, NULL, '', 'RUNNING', 1700000000000, NULL, NULL, 'active', NULL, 0, NULL);
INSERT INTO public.tags VALUES
	('mlflow.runName', 'polite-robin-892', '2ca6a9c8d43e4a8f91157375b884f3af'),
	('kind', 'kind 0', '2ca6a9c8d43e4a8f91157375b884f3af'),
	('long', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', '2ca6a9c8d43e4a8f91157375b884f3af'),
	('mlflow.parentRunId', '2ca6a9c8d43e4a8f91157375b884f3af', '1c8f3239bb484c33b00a8fc4c4ad482b'),
	('mlflow.runName', 'unique-grouse-851', '1c8f3239bb484c33b00a8fc4c4ad482b'),
	('kind', 'kind 1', '1c8f3239bb484c33b00a8fc4c4ad482b'),
	('long', 'yyyyyyyyyy', '1c8f3239bb484c33b00a8fc4c4ad482b'),
	('mlflow.runName', 'tasteful-mare-852', 'a4169a794ccd4122985131d5a63b1605'),
	('kind', 'kind 2', 'a4169a794ccd4122985131d5a63b1605'),
	('long', 'yyyyyyyyyy', 'a4169a794ccd4122985131d5a63b1605'),
	('mlflow.parentRunId', 'a4169a794ccd4122985131d5a63b1605', 'a0aae255913f434495b8d81cba4862fa'),
	('mlflow.runName', 'amazing-moth-419', 'a0aae255913f434495b8d81cba4862fa'),
	('kind', 'kind 3', 'a0aae255913f434495b8d81cba4862fa'),
	('long', 'yyyyyyyyyy', 'a0aae255913f434495b8d81cba4862fa'),
	('mlflow.runName', 'monumental-hawk-217', 'de91d3d158524928b623620e8277977a'),
	('kind', 'kind 4', 'de91d3d158524928b623620e8277977a'),
	('long', 'yyyyyyyyyy', 'de91d3d158524928b623620e8277977a'),
	('mlflow.runName', 'tasteful-owl-265', '0c3a928415bd4c09891ad6af944eaabe'),
	('kind', 'kind 0', '0c3a928415bd4c09891ad6af944eaabe'),
	('long', 'yyyyyyyyyy', '0c3a928415bd4c09891ad6af944eaabe'),
	('mlflow.parentRunId', '0c3a928415bd4c09891ad6af944eaabe', 'b4264e1fa4c24d05ae544b0c84e492d1'),
	('mlflow.runName', 'capricious-gnu-579', 'b4264e1fa4c24d05ae544b0c84e492d1'),
	('kind', 'kind 1', 'b4264e1fa4c24d05ae544b0c84e492d1'),
	('long', 'yyyyyyyyyy', 'b4264e1fa4c24d05ae544b0c84e492d1'),
	('mlflow.runName', 'suave-roo-731', '40b8a3e379284f52bf8c9941310788ea'),
	('kind', 'kind 2', '40b8a3e379284f52bf8c9941310788ea'),
	('long', 'yyyyyyyyyy', '40b8a3e379284f52bf8c9941310788ea'),
	('mlflow.parentRunId', '40b8a3e379284f52bf8c9941310788ea', '9542257613ae4208aac82a91de17a56f'),
	('mlflow.runName', 'masked-stag-28', '9542257613ae4208aac82a91de17a56f'),
	('kind', 'kind 3', '9542257613ae4208aac82a91de17a56f'),
	('long', 'yyyyyyyyyy', '9542257613ae4208aac82a91de17a56f'),
	('mlflow.runName', 'redolent-hound-339', 'cf7ec46a076e40bdbf48e3dd27768339'),
	('kind', 'kind 4', 'cf7ec46a076e40bdbf48e3dd27768339'),
	('long', 'yyyyyyyyyy', 'cf7ec46a076e40bdbf48e3dd27768339'),
	('null', NULL, '00000000000000000000000000000000');
INSERT INTO public.trace_info VALUES
	('41540cd916264c33b17a3a9a75c9f1bf', 1, 1795487493567, 293, 'OK'),
	('4c32c9fdab2148fa92a146d1f7eebc04', 2, 1795487493914, 23, 'ERROR'),
	('8b1b0565cf5d47169c7de19b743d5d37', 1, 1795487493970, 19, 'OK'),
	('0879e1b4a4ba494cab91eda9a692cd9e', 2, 1795487494031, 18, 'ERROR'),
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
	('mlflow.trace_schema.version', '2', '41540cd916264c33b17a3a9a75c9f1bf'),
	('mlflow.traceInputs', '{"question": 0}', '41540cd916264c33b17a3a9a75c9f1bf'),
	('mlflow.traceOutputs', '{"answer": 0}', '41540cd916264c33b17a3a9a75c9f1bf'),
	('mlflow.trace_schema.version', '2', '4c32c9fdab2148fa92a146d1f7eebc04'),
	('mlflow.traceInputs', '{"question": 1}', '4c32c9fdab2148fa92a146d1f7eebc04'),
	('mlflow.traceOutputs', '{"answer": 1}', '4c32c9fdab2148fa92a146d1f7eebc04'),
	('mlflow.trace_schema.version', '2', '8b1b0565cf5d47169c7de19b743d5d37'),
	('mlflow.traceInputs', '{"question": 2}', '8b1b0565cf5d47169c7de19b743d5d37'),
	('mlflow.traceOutputs', '{"answer": 2}', '8b1b0565cf5d47169c7de19b743d5d37'),
	('mlflow.trace_schema.version', '2', '0879e1b4a4ba494cab91eda9a692cd9e'),
	('mlflow.traceInputs', '{"question": 3}', '0879e1b4a4ba494cab91eda9a692cd9e'),
	('mlflow.traceOutputs', '{"answer": 3}', '0879e1b4a4ba494cab91eda9a692cd9e'),
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
	('mlflow.source.name', '/home/me/fill.py', '41540cd916264c33b17a3a9a75c9f1bf'),
	('mlflow.source.type', 'LOCAL', '41540cd916264c33b17a3a9a75c9f1bf'),
	('mlflow.traceName', 'trace 0', '41540cd916264c33b17a3a9a75c9f1bf'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/41540cd916264c33b17a3a9a75c9f1bf/artifacts', '41540cd916264c33b17a3a9a75c9f1bf'),
	('team', 't0', '41540cd916264c33b17a3a9a75c9f1bf'),
	('mlflow.source.name', '/home/me/fill.py', '4c32c9fdab2148fa92a146d1f7eebc04'),
	('mlflow.source.type', 'LOCAL', '4c32c9fdab2148fa92a146d1f7eebc04'),
	('mlflow.traceName', 'trace 1', '4c32c9fdab2148fa92a146d1f7eebc04'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/4c32c9fdab2148fa92a146d1f7eebc04/artifacts', '4c32c9fdab2148fa92a146d1f7eebc04'),
	('team', 't1', '4c32c9fdab2148fa92a146d1f7eebc04'),
	('mlflow.source.name', '/home/me/fill.py', '8b1b0565cf5d47169c7de19b743d5d37'),
	('mlflow.source.type', 'LOCAL', '8b1b0565cf5d47169c7de19b743d5d37'),
	('mlflow.traceName', 'trace 2', '8b1b0565cf5d47169c7de19b743d5d37'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/8b1b0565cf5d47169c7de19b743d5d37/artifacts', '8b1b0565cf5d47169c7de19b743d5d37'),
	('team', 't2', '8b1b0565cf5d47169c7de19b743d5d37'),
	('mlflow.source.name', '/home/me/fill.py', '0879e1b4a4ba494cab91eda9a692cd9e'),
	('mlflow.source.type', 'LOCAL', '0879e1b4a4ba494cab91eda9a692cd9e'),
	('mlflow.traceName', 'trace 3', '0879e1b4a4ba494cab91eda9a692cd9e'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/0879e1b4a4ba494cab91eda9a692cd9e/artifacts', '0879e1b4a4ba494cab91eda9a692cd9e'),
	('team', 't3', '0879e1b4a4ba494cab91eda9a692cd9e'),
	('later', 'value', '41540cd916264c33b17a3a9a75c9f1bf'),
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
ALTER TABLE ONLY public.experiment_tags
    ADD CONSTRAINT experiment_tags_experiment_id_fkey FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.datasets
    ADD CONSTRAINT fk_datasets_experiment_id_experiments FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id) ON DELETE CASCADE;
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

