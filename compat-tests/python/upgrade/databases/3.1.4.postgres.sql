
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
    destination_id character varying(36) NOT NULL,
    step bigint DEFAULT '0'::bigint NOT NULL
);
CREATE TABLE public.latest_metrics (
    key character varying(250) NOT NULL,
    value double precision NOT NULL,
    "timestamp" bigint,
    step bigint NOT NULL,
    is_nan boolean NOT NULL,
    run_uuid character varying(32) NOT NULL
);
CREATE TABLE public.logged_model_metrics (
    model_id character varying(36) NOT NULL,
    metric_name character varying(500) NOT NULL,
    metric_timestamp_ms bigint NOT NULL,
    metric_step bigint NOT NULL,
    metric_value double precision,
    experiment_id integer NOT NULL,
    run_id character varying(32) NOT NULL,
    dataset_uuid character varying(36),
    dataset_name character varying(500),
    dataset_digest character varying(36)
);
CREATE TABLE public.logged_model_params (
    model_id character varying(36) NOT NULL,
    experiment_id integer NOT NULL,
    param_key character varying(255) NOT NULL,
    param_value text NOT NULL
);
CREATE TABLE public.logged_model_tags (
    model_id character varying(36) NOT NULL,
    experiment_id integer NOT NULL,
    tag_key character varying(255) NOT NULL,
    tag_value text NOT NULL
);
CREATE TABLE public.logged_models (
    model_id character varying(36) NOT NULL,
    experiment_id integer NOT NULL,
    name character varying(500) NOT NULL,
    artifact_location character varying(1000) NOT NULL,
    creation_timestamp_ms bigint NOT NULL,
    last_updated_timestamp_ms bigint NOT NULL,
    status integer NOT NULL,
    lifecycle_stage character varying(32),
    model_type character varying(500),
    source_run_id character varying(32),
    status_message character varying(1000),
    CONSTRAINT logged_models_lifecycle_stage_check CHECK (((lifecycle_stage)::text = ANY ((ARRAY['active'::character varying, 'deleted'::character varying])::text[])))
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
    value text,
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
	('bda7b8c39065');
INSERT INTO public.datasets VALUES
	('d0e55fb3698b4edf903afdd8156fdb82', 1, 'data', 'digest', 'local', '{"uri": "/data"}', '{"columns": []}', '{"num_rows": 3}'),
	('56c790bfeeb7421283fb40fb4bd2ad84', 1, 'other', 'digest', 's3', '{"uri": "s3://b"}', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', NULL);
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
	(0, 'Default', '/home/me/mlruns/0', 'active', 1795487523954, 1795487523954),
	(1, 'experiment 0 – größer', 'file:///tmp/mlflow-files/0', 'active', 1795487523959, 1795487523959),
	(2, 'experiment 1 – größer', 'file:///tmp/mlflow-files/1', 'active', 1795487524062, 1795487524062),
	(3, 'experiment 2 – größer', 'file:///tmp/mlflow-files/2', 'active', 1795487524112, 1795487524112),
	(4, 'experiment 3 – größer', 'file:///tmp/mlflow-files/3', 'deleted', 1795487524164, 1795487524196),
	(77, 'bare', NULL, 'active', NULL, NULL);
INSERT INTO public.input_tags VALUES
	('380009f20b014d55ad01c2e1b73521f2', 'mlflow.data.context', 'training'),
	('2ae0682c1c054e718916edb7a10d6757', 'mlflow.data.context', 'training'),
	('b07756979ad2480d9ac759e695f99e0e', 'mlflow.data.context', 'training'),
	('c8e305a1137e417ebb0be421d5a39997', 'mlflow.data.context', 'training');
INSERT INTO public.inputs VALUES
	('380009f20b014d55ad01c2e1b73521f2', 'DATASET', 'd0e55fb3698b4edf903afdd8156fdb82', 'RUN', '04855538a1b444c3b7bee6bbb8527917', 0),
	('57157f09fa614839bb02ad388f2a5ea7', 'DATASET', '56c790bfeeb7421283fb40fb4bd2ad84', 'RUN', '04855538a1b444c3b7bee6bbb8527917', 0),
	('2ae0682c1c054e718916edb7a10d6757', 'DATASET', 'd0e55fb3698b4edf903afdd8156fdb82', 'RUN', '7d0f18b6cfc949c39dec636a3b7c8b83', 0),
	('594290a76c934e93b11c6d68dbdc7ddd', 'DATASET', '56c790bfeeb7421283fb40fb4bd2ad84', 'RUN', '7d0f18b6cfc949c39dec636a3b7c8b83', 0),
	('b07756979ad2480d9ac759e695f99e0e', 'DATASET', 'd0e55fb3698b4edf903afdd8156fdb82', 'RUN', '0a204df592d2421c9e904d069cf8b8df', 0),
	('1e6400a3c8594b3a894c3d34dc2ca8b7', 'DATASET', '56c790bfeeb7421283fb40fb4bd2ad84', 'RUN', '0a204df592d2421c9e904d069cf8b8df', 0),
	('c8e305a1137e417ebb0be421d5a39997', 'DATASET', 'd0e55fb3698b4edf903afdd8156fdb82', 'RUN', '1fc4562677bf43a8b9d4486597e1859a', 0),
	('9a9bc83594004bf3ad6d7252a2815f37', 'DATASET', '56c790bfeeb7421283fb40fb4bd2ad84', 'RUN', '1fc4562677bf43a8b9d4486597e1859a', 0),
	('9176b3474e1147278ec27ccf96ee1fb0', 'RUN_INPUT', '1fc4562677bf43a8b9d4486597e1859a', 'MODEL_INPUT', 'm-ece1059e0e034eafb1d59af9227df44c', 0),
	('5d8abd03c8e44842a9a4ee8cd34dce39', 'RUN_OUTPUT', '8577dd70efc84a43ace399c41d086013', 'MODEL_OUTPUT', 'm-ece1059e0e034eafb1d59af9227df44c', 7);
INSERT INTO public.latest_metrics VALUES
	('loss', 0.3333333333333333, 1700000000002, 2, false, '04855538a1b444c3b7bee6bbb8527917'),
	('odd', -1e+300, 1795487524722, 2, false, '04855538a1b444c3b7bee6bbb8527917'),
	('loss', 0.25, 1700000000002, 2, false, '7d0f18b6cfc949c39dec636a3b7c8b83'),
	('odd', -1e+300, 1795487525370, 2, false, '7d0f18b6cfc949c39dec636a3b7c8b83'),
	('loss', 0.2, 1700000000002, 2, false, '0a204df592d2421c9e904d069cf8b8df'),
	('odd', -1e+300, 1795487525551, 2, false, '0a204df592d2421c9e904d069cf8b8df'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, '1fc4562677bf43a8b9d4486597e1859a'),
	('odd', -1e+300, 1795487525754, 2, false, '1fc4562677bf43a8b9d4486597e1859a'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, '8577dd70efc84a43ace399c41d086013'),
	('odd', -1e+300, 1795487526052, 2, false, '8577dd70efc84a43ace399c41d086013'),
	('loss', 0.3333333333333333, 1700000000002, 2, false, '11128e5868314a93b57ea221d3b9bb54'),
	('odd', -1e+300, 1795487526314, 2, false, '11128e5868314a93b57ea221d3b9bb54'),
	('loss', 0.25, 1700000000002, 2, false, '5cc4c72490934adbb47df89cf2387efb'),
	('odd', -1e+300, 1795487526607, 2, false, '5cc4c72490934adbb47df89cf2387efb'),
	('loss', 0.2, 1700000000002, 2, false, 'f44f7b1a60194630a25d411889d36396'),
	('odd', -1e+300, 1795487526875, 2, false, 'f44f7b1a60194630a25d411889d36396'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, 'fdf1dd2934374577ad5c7d949a8d7319'),
	('odd', -1e+300, 1795487527079, 2, false, 'fdf1dd2934374577ad5c7d949a8d7319'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, '9251a796cf4d4dee96de6e400fcb5dfc'),
	('odd', -1e+300, 1795487527259, 2, false, '9251a796cf4d4dee96de6e400fcb5dfc'),
	('accuracy', 0, 1795487532268, 2, true, '04855538a1b444c3b7bee6bbb8527917');
INSERT INTO public.logged_model_metrics VALUES
	('m-17a79e54d74d4081a56178a7e28322cc', 'accuracy', 1795487532225, 1, 0.5, 0, '04855538a1b444c3b7bee6bbb8527917', NULL, NULL, NULL),
	('m-17a79e54d74d4081a56178a7e28322cc', 'accuracy', 1795487532268, 2, 0, 0, '04855538a1b444c3b7bee6bbb8527917', NULL, NULL, NULL);
INSERT INTO public.logged_model_params VALUES
	('m-17a79e54d74d4081a56178a7e28322cc', 1, 'p', '1'),
	('m-17a79e54d74d4081a56178a7e28322cc', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp'),
	('m-ece1059e0e034eafb1d59af9227df44c', 1, 'p', '1'),
	('m-ece1059e0e034eafb1d59af9227df44c', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp'),
	('m-d219d04c2c2f4b2791bb60434148b8bc', 1, 'p', '1'),
	('m-d219d04c2c2f4b2791bb60434148b8bc', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO public.logged_model_tags VALUES
	('m-17a79e54d74d4081a56178a7e28322cc', 1, 't', 'v'),
	('m-17a79e54d74d4081a56178a7e28322cc', 1, 'more', 'tags'),
	('m-ece1059e0e034eafb1d59af9227df44c', 1, 't', 'v'),
	('m-ece1059e0e034eafb1d59af9227df44c', 1, 'more', 'tags'),
	('m-d219d04c2c2f4b2791bb60434148b8bc', 1, 't', 'v'),
	('m-d219d04c2c2f4b2791bb60434148b8bc', 1, 'more', 'tags');
INSERT INTO public.logged_models VALUES
	('m-17a79e54d74d4081a56178a7e28322cc', 1, 'logged-0', 'file:///tmp/mlflow-files/0/models/m-17a79e54d74d4081a56178a7e28322cc/artifacts', 1795487532075, 1795487532075, 1, 'active', 'agent', '04855538a1b444c3b7bee6bbb8527917', NULL),
	('m-ece1059e0e034eafb1d59af9227df44c', 1, 'logged-1', 'file:///tmp/mlflow-files/0/models/m-ece1059e0e034eafb1d59af9227df44c/artifacts', 1795487532312, 1795487532387, 2, 'active', 'agent', '7d0f18b6cfc949c39dec636a3b7c8b83', NULL),
	('m-d219d04c2c2f4b2791bb60434148b8bc', 1, 'logged-2', 'file:///tmp/mlflow-files/0/models/m-d219d04c2c2f4b2791bb60434148b8bc/artifacts', 1795487532459, 1795487532547, 1, 'deleted', 'agent', '0a204df592d2421c9e904d069cf8b8df', NULL);
INSERT INTO public.metrics VALUES
	('loss', 1, 1700000000000, '04855538a1b444c3b7bee6bbb8527917', 0, false),
	('loss', 0.5, 1700000000001, '04855538a1b444c3b7bee6bbb8527917', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '04855538a1b444c3b7bee6bbb8527917', 2, false),
	('odd', 0, 1795487524489, '04855538a1b444c3b7bee6bbb8527917', -2, true),
	('odd', 1.7976931348623157e+308, 1795487524545, '04855538a1b444c3b7bee6bbb8527917', -1, false),
	('odd', -1.7976931348623157e+308, 1795487524614, '04855538a1b444c3b7bee6bbb8527917', 0, false),
	('odd', 0, 1795487524669, '04855538a1b444c3b7bee6bbb8527917', 1, false),
	('odd', -1e+300, 1795487524722, '04855538a1b444c3b7bee6bbb8527917', 2, false),
	('loss', 0.5, 1700000000000, '7d0f18b6cfc949c39dec636a3b7c8b83', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '7d0f18b6cfc949c39dec636a3b7c8b83', 1, false),
	('loss', 0.25, 1700000000002, '7d0f18b6cfc949c39dec636a3b7c8b83', 2, false),
	('odd', 0, 1795487525293, '7d0f18b6cfc949c39dec636a3b7c8b83', -2, true),
	('odd', 1.7976931348623157e+308, 1795487525312, '7d0f18b6cfc949c39dec636a3b7c8b83', -1, false),
	('odd', -1.7976931348623157e+308, 1795487525333, '7d0f18b6cfc949c39dec636a3b7c8b83', 0, false),
	('odd', 0, 1795487525353, '7d0f18b6cfc949c39dec636a3b7c8b83', 1, false),
	('odd', -1e+300, 1795487525370, '7d0f18b6cfc949c39dec636a3b7c8b83', 2, false),
	('loss', 0.3333333333333333, 1700000000000, '0a204df592d2421c9e904d069cf8b8df', 0, false),
	('loss', 0.25, 1700000000001, '0a204df592d2421c9e904d069cf8b8df', 1, false),
	('loss', 0.2, 1700000000002, '0a204df592d2421c9e904d069cf8b8df', 2, false),
	('odd', 0, 1795487525476, '0a204df592d2421c9e904d069cf8b8df', -2, true),
	('odd', 1.7976931348623157e+308, 1795487525490, '0a204df592d2421c9e904d069cf8b8df', -1, false),
	('odd', -1.7976931348623157e+308, 1795487525509, '0a204df592d2421c9e904d069cf8b8df', 0, false),
	('odd', 0, 1795487525524, '0a204df592d2421c9e904d069cf8b8df', 1, false),
	('odd', -1e+300, 1795487525551, '0a204df592d2421c9e904d069cf8b8df', 2, false),
	('loss', 0.25, 1700000000000, '1fc4562677bf43a8b9d4486597e1859a', 0, false),
	('loss', 0.2, 1700000000001, '1fc4562677bf43a8b9d4486597e1859a', 1, false),
	('loss', 0.16666666666666666, 1700000000002, '1fc4562677bf43a8b9d4486597e1859a', 2, false),
	('odd', 0, 1795487525685, '1fc4562677bf43a8b9d4486597e1859a', -2, true),
	('odd', 1.7976931348623157e+308, 1795487525695, '1fc4562677bf43a8b9d4486597e1859a', -1, false),
	('odd', -1.7976931348623157e+308, 1795487525709, '1fc4562677bf43a8b9d4486597e1859a', 0, false),
	('odd', 0, 1795487525732, '1fc4562677bf43a8b9d4486597e1859a', 1, false),
	('odd', -1e+300, 1795487525754, '1fc4562677bf43a8b9d4486597e1859a', 2, false),
	('loss', 0.2, 1700000000000, '8577dd70efc84a43ace399c41d086013', 0, false),
	('loss', 0.16666666666666666, 1700000000001, '8577dd70efc84a43ace399c41d086013', 1, false),
	('loss', 0.14285714285714285, 1700000000002, '8577dd70efc84a43ace399c41d086013', 2, false),
	('odd', 0, 1795487525942, '8577dd70efc84a43ace399c41d086013', -2, true),
	('odd', 1.7976931348623157e+308, 1795487525962, '8577dd70efc84a43ace399c41d086013', -1, false),
	('odd', -1.7976931348623157e+308, 1795487525993, '8577dd70efc84a43ace399c41d086013', 0, false),
	('odd', 0, 1795487526023, '8577dd70efc84a43ace399c41d086013', 1, false),
	('odd', -1e+300, 1795487526052, '8577dd70efc84a43ace399c41d086013', 2, false),
	('loss', 1, 1700000000000, '11128e5868314a93b57ea221d3b9bb54', 0, false),
	('loss', 0.5, 1700000000001, '11128e5868314a93b57ea221d3b9bb54', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '11128e5868314a93b57ea221d3b9bb54', 2, false),
	('odd', 0, 1795487526246, '11128e5868314a93b57ea221d3b9bb54', -2, true),
	('odd', 1.7976931348623157e+308, 1795487526256, '11128e5868314a93b57ea221d3b9bb54', -1, false),
	('odd', -1.7976931348623157e+308, 1795487526271, '11128e5868314a93b57ea221d3b9bb54', 0, false),
	('odd', 0, 1795487526288, '11128e5868314a93b57ea221d3b9bb54', 1, false),
	('odd', -1e+300, 1795487526314, '11128e5868314a93b57ea221d3b9bb54', 2, false),
	('loss', 0.5, 1700000000000, '5cc4c72490934adbb47df89cf2387efb', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '5cc4c72490934adbb47df89cf2387efb', 1, false),
	('loss', 0.25, 1700000000002, '5cc4c72490934adbb47df89cf2387efb', 2, false),
	('odd', 0, 1795487526526, '5cc4c72490934adbb47df89cf2387efb', -2, true),
	('odd', 1.7976931348623157e+308, 1795487526538, '5cc4c72490934adbb47df89cf2387efb', -1, false),
	('odd', -1.7976931348623157e+308, 1795487526552, '5cc4c72490934adbb47df89cf2387efb', 0, false),
	('odd', 0, 1795487526576, '5cc4c72490934adbb47df89cf2387efb', 1, false),
	('odd', -1e+300, 1795487526607, '5cc4c72490934adbb47df89cf2387efb', 2, false),
	('loss', 0.3333333333333333, 1700000000000, 'f44f7b1a60194630a25d411889d36396', 0, false),
	('loss', 0.25, 1700000000001, 'f44f7b1a60194630a25d411889d36396', 1, false),
	('loss', 0.2, 1700000000002, 'f44f7b1a60194630a25d411889d36396', 2, false),
	('odd', 0, 1795487526767, 'f44f7b1a60194630a25d411889d36396', -2, true),
	('odd', 1.7976931348623157e+308, 1795487526782, 'f44f7b1a60194630a25d411889d36396', -1, false),
	('odd', -1.7976931348623157e+308, 1795487526840, 'f44f7b1a60194630a25d411889d36396', 0, false),
	('odd', 0, 1795487526858, 'f44f7b1a60194630a25d411889d36396', 1, false),
	('odd', -1e+300, 1795487526875, 'f44f7b1a60194630a25d411889d36396', 2, false),
	('loss', 0.25, 1700000000000, 'fdf1dd2934374577ad5c7d949a8d7319', 0, false),
	('loss', 0.2, 1700000000001, 'fdf1dd2934374577ad5c7d949a8d7319', 1, false),
	('loss', 0.16666666666666666, 1700000000002, 'fdf1dd2934374577ad5c7d949a8d7319', 2, false),
	('odd', 0, 1795487527007, 'fdf1dd2934374577ad5c7d949a8d7319', -2, true),
	('odd', 1.7976931348623157e+308, 1795487527022, 'fdf1dd2934374577ad5c7d949a8d7319', -1, false),
	('odd', -1.7976931348623157e+308, 1795487527040, 'fdf1dd2934374577ad5c7d949a8d7319', 0, false),
	('odd', 0, 1795487527058, 'fdf1dd2934374577ad5c7d949a8d7319', 1, false),
	('odd', -1e+300, 1795487527079, 'fdf1dd2934374577ad5c7d949a8d7319', 2, false),
	('loss', 0.2, 1700000000000, '9251a796cf4d4dee96de6e400fcb5dfc', 0, false),
	('loss', 0.16666666666666666, 1700000000001, '9251a796cf4d4dee96de6e400fcb5dfc', 1, false),
	('loss', 0.14285714285714285, 1700000000002, '9251a796cf4d4dee96de6e400fcb5dfc', 2, false),
	('odd', 0, 1795487527191, '9251a796cf4d4dee96de6e400fcb5dfc', -2, true),
	('odd', -1.7976931348623157e+308, 1795487527228, '9251a796cf4d4dee96de6e400fcb5dfc', 0, false),
	('odd', -1e+300, 1795487527259, '9251a796cf4d4dee96de6e400fcb5dfc', 2, false),
	('odd', 1.7976931348623157e+308, 1795487527208, '9251a796cf4d4dee96de6e400fcb5dfc', -1, false),
	('odd', 0, 1795487527246, '9251a796cf4d4dee96de6e400fcb5dfc', 1, false),
	('accuracy', 0.5, 1795487532225, '04855538a1b444c3b7bee6bbb8527917', 1, false),
	('accuracy', 0, 1795487532268, '04855538a1b444c3b7bee6bbb8527917', 2, true);
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
	('lang', 'en', 'greeting', 1),
	('mlflow.prompt.is_prompt', 'true', 'greeting', 1),
	('mlflow.prompt.text', 'Hello {{name}}', 'greeting', 1),
	('lang', 'en', 'greeting', 2),
	('mlflow.prompt.is_prompt', 'true', 'greeting', 2),
	('mlflow.prompt.text', 'Goodbye {{name}}', 'greeting', 2),
	('null', NULL, 'bare', 5);
INSERT INTO public.model_versions VALUES
	('forecast', 1, 1795487527650, 1795487527650, 'a version', NULL, 'None', 's3://models/forecast/0', '04855538a1b444c3b7bee6bbb8527917', 'READY', NULL, 'https://ci.example/1', 's3://models/forecast/0'),
	('forecast', 3, 1795487527803, 1795487527854, 'a version', NULL, 'Production', 's3://models/forecast/2', '0a204df592d2421c9e904d069cf8b8df', 'READY', NULL, NULL, 's3://models/forecast/2'),
	('forecast', 4, 1795487527876, 1795487527920, 'a version', NULL, 'Archived', 's3://models/forecast/3', '1fc4562677bf43a8b9d4486597e1859a', 'READY', NULL, NULL, 's3://models/forecast/3'),
	('forecast', 5, 1795487527976, 1795487527976, 'a version', NULL, 'None', 's3://models/forecast/4', '8577dd70efc84a43ace399c41d086013', 'READY', NULL, NULL, 's3://models/forecast/4'),
	('forecast', 2, 1795487527689, 1795487528239, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/1'),
	('forecast', 6, 1795487528014, 1795487528300, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/5'),
	('churn/eu', 1, 1795487528335, 1795487528335, 'a version', NULL, 'None', 's3://models/churn/eu/0', '04855538a1b444c3b7bee6bbb8527917', 'READY', NULL, 'https://ci.example/1', 's3://models/churn/eu/0'),
	('churn/eu', 3, 1795487528449, 1795487528480, 'a version', NULL, 'Production', 's3://models/churn/eu/2', '0a204df592d2421c9e904d069cf8b8df', 'READY', NULL, NULL, 's3://models/churn/eu/2'),
	('churn/eu', 4, 1795487528489, 1795487528540, 'a version', NULL, 'Archived', 's3://models/churn/eu/3', '1fc4562677bf43a8b9d4486597e1859a', 'READY', NULL, NULL, 's3://models/churn/eu/3'),
	('churn/eu', 5, 1795487528572, 1795487528572, 'a version', NULL, 'None', 's3://models/churn/eu/4', '8577dd70efc84a43ace399c41d086013', 'READY', NULL, NULL, 's3://models/churn/eu/4'),
	('churn/eu', 2, 1795487528360, 1795487528944, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/1'),
	('churn/eu', 6, 1795487528632, 1795487529019, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/5'),
	('greeting', 1, 1795487532567, 1795487532567, 'better', NULL, 'None', 'dummy-source', NULL, 'READY', NULL, NULL, 'dummy-source'),
	('greeting', 2, 1795487532743, 1795487532743, 'better', NULL, 'None', 'dummy-source', NULL, 'READY', NULL, NULL, 'dummy-source'),
	('bare', 5, 1700000000000, NULL, NULL, NULL, 'None', NULL, NULL, 'READY', NULL, NULL, NULL);
INSERT INTO public.params VALUES
	('depth', '0', '04855538a1b444c3b7bee6bbb8527917'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '04855538a1b444c3b7bee6bbb8527917'),
	('depth', '1', '7d0f18b6cfc949c39dec636a3b7c8b83'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '7d0f18b6cfc949c39dec636a3b7c8b83'),
	('depth', '2', '0a204df592d2421c9e904d069cf8b8df'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '0a204df592d2421c9e904d069cf8b8df'),
	('depth', '3', '1fc4562677bf43a8b9d4486597e1859a'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '1fc4562677bf43a8b9d4486597e1859a'),
	('depth', '4', '8577dd70efc84a43ace399c41d086013'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '8577dd70efc84a43ace399c41d086013'),
	('depth', '0', '11128e5868314a93b57ea221d3b9bb54'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '11128e5868314a93b57ea221d3b9bb54'),
	('depth', '1', '5cc4c72490934adbb47df89cf2387efb'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '5cc4c72490934adbb47df89cf2387efb'),
	('depth', '2', 'f44f7b1a60194630a25d411889d36396'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'f44f7b1a60194630a25d411889d36396'),
	('depth', '3', 'fdf1dd2934374577ad5c7d949a8d7319'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'fdf1dd2934374577ad5c7d949a8d7319'),
	('depth', '4', '9251a796cf4d4dee96de6e400fcb5dfc'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '9251a796cf4d4dee96de6e400fcb5dfc');
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
	('forecast', 1795487527597, 1795487528300, 'about forecast'),
	('churn/eu', 1795487528320, 1795487529019, 'about churn/eu'),
	('greeting', 1795487532555, 1795487532743, 'better'),
	('bare', 1700000000000, 1700000000000, NULL);
INSERT INTO public.runs VALUES
	('04855538a1b444c3b7bee6bbb8527917', 'rebellious-hog-29', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795487524794, '', 'active', 'file:///tmp/mlflow-files/0/04855538a1b444c3b7bee6bbb8527917/artifacts', 1, NULL),
	('0a204df592d2421c9e904d069cf8b8df', 'bright-dove-731', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795487525577, '', 'active', 'file:///tmp/mlflow-files/0/0a204df592d2421c9e904d069cf8b8df/artifacts', 1, NULL),
	('1fc4562677bf43a8b9d4486597e1859a', 'skillful-wasp-855', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795487525777, '', 'active', 'file:///tmp/mlflow-files/0/1fc4562677bf43a8b9d4486597e1859a/artifacts', 1, NULL),
	('8577dd70efc84a43ace399c41d086013', 'bouncy-fly-263', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795487526103, '', 'active', 'file:///tmp/mlflow-files/0/8577dd70efc84a43ace399c41d086013/artifacts', 1, NULL),
	('11128e5868314a93b57ea221d3b9bb54', 'upset-deer-93', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795487526338, '', 'active', 'file:///tmp/mlflow-files/1/11128e5868314a93b57ea221d3b9bb54/artifacts', 2, NULL),
	('5cc4c72490934adbb47df89cf2387efb', 'serious-wasp-219', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795487526633, '', 'active', 'file:///tmp/mlflow-files/1/5cc4c72490934adbb47df89cf2387efb/artifacts', 2, NULL),
	('fdf1dd2934374577ad5c7d949a8d7319', 'bedecked-asp-259', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795487527096, '', 'active', 'file:///tmp/mlflow-files/1/fdf1dd2934374577ad5c7d949a8d7319/artifacts', 2, NULL),
	('9251a796cf4d4dee96de6e400fcb5dfc', 'persistent-trout-428', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795487527275, '', 'active', 'file:///tmp/mlflow-files/1/9251a796cf4d4dee96de6e400fcb5dfc/artifacts', 2, NULL),
	('7d0f18b6cfc949c39dec636a3b7c8b83', 'placid-owl-224', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795487525384, '', 'deleted', 'file:///tmp/mlflow-files/0/7d0f18b6cfc949c39dec636a3b7c8b83/artifacts', 1, 1795487532894),
	('f44f7b1a60194630a25d411889d36396', 'calm-wasp-425', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795487526893, '', 'deleted', 'file:///tmp/mlflow-files/1/f44f7b1a60194630a25d411889d36396/artifacts', 2, 1795487532919),
	('00000000000000000000000000000000', NULL, NULL, NULL, NULL, '', 'RUNNING', 1700000000000, NULL, NULL, 'active', NULL, 0, NULL);
INSERT INTO public.tags VALUES
	('mlflow.runName', 'rebellious-hog-29', '04855538a1b444c3b7bee6bbb8527917'),
	('kind', 'kind 0', '04855538a1b444c3b7bee6bbb8527917'),
	('long', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', '04855538a1b444c3b7bee6bbb8527917'),
	('mlflow.parentRunId', '04855538a1b444c3b7bee6bbb8527917', '7d0f18b6cfc949c39dec636a3b7c8b83'),
	('mlflow.runName', 'placid-owl-224', '7d0f18b6cfc949c39dec636a3b7c8b83'),
	('kind', 'kind 1', '7d0f18b6cfc949c39dec636a3b7c8b83'),
	('long', 'yyyyyyyyyy', '7d0f18b6cfc949c39dec636a3b7c8b83'),
	('mlflow.runName', 'bright-dove-731', '0a204df592d2421c9e904d069cf8b8df'),
	('kind', 'kind 2', '0a204df592d2421c9e904d069cf8b8df'),
	('long', 'yyyyyyyyyy', '0a204df592d2421c9e904d069cf8b8df'),
	('mlflow.parentRunId', '0a204df592d2421c9e904d069cf8b8df', '1fc4562677bf43a8b9d4486597e1859a'),
	('mlflow.runName', 'skillful-wasp-855', '1fc4562677bf43a8b9d4486597e1859a'),
	('kind', 'kind 3', '1fc4562677bf43a8b9d4486597e1859a'),
	('long', 'yyyyyyyyyy', '1fc4562677bf43a8b9d4486597e1859a'),
	('mlflow.runName', 'bouncy-fly-263', '8577dd70efc84a43ace399c41d086013'),
	('kind', 'kind 4', '8577dd70efc84a43ace399c41d086013'),
	('long', 'yyyyyyyyyy', '8577dd70efc84a43ace399c41d086013'),
	('mlflow.runName', 'upset-deer-93', '11128e5868314a93b57ea221d3b9bb54'),
	('kind', 'kind 0', '11128e5868314a93b57ea221d3b9bb54'),
	('long', 'yyyyyyyyyy', '11128e5868314a93b57ea221d3b9bb54'),
	('mlflow.parentRunId', '11128e5868314a93b57ea221d3b9bb54', '5cc4c72490934adbb47df89cf2387efb'),
	('mlflow.runName', 'serious-wasp-219', '5cc4c72490934adbb47df89cf2387efb'),
	('kind', 'kind 1', '5cc4c72490934adbb47df89cf2387efb'),
	('long', 'yyyyyyyyyy', '5cc4c72490934adbb47df89cf2387efb'),
	('mlflow.runName', 'calm-wasp-425', 'f44f7b1a60194630a25d411889d36396'),
	('kind', 'kind 2', 'f44f7b1a60194630a25d411889d36396'),
	('long', 'yyyyyyyyyy', 'f44f7b1a60194630a25d411889d36396'),
	('mlflow.parentRunId', 'f44f7b1a60194630a25d411889d36396', 'fdf1dd2934374577ad5c7d949a8d7319'),
	('mlflow.runName', 'bedecked-asp-259', 'fdf1dd2934374577ad5c7d949a8d7319'),
	('kind', 'kind 3', 'fdf1dd2934374577ad5c7d949a8d7319'),
	('long', 'yyyyyyyyyy', 'fdf1dd2934374577ad5c7d949a8d7319'),
	('mlflow.runName', 'persistent-trout-428', '9251a796cf4d4dee96de6e400fcb5dfc'),
	('kind', 'kind 4', '9251a796cf4d4dee96de6e400fcb5dfc'),
	('long', 'yyyyyyyyyy', '9251a796cf4d4dee96de6e400fcb5dfc'),
	('null', NULL, '00000000000000000000000000000000');
INSERT INTO public.trace_info VALUES
	('5637ee97ad594378b3087e59139b10d3', 1, 1795487529400, 179, 'OK'),
	('f688db7718a2469e96406fc99a152544', 2, 1795487529690, 21, 'ERROR'),
	('219736e6e22540cab8c826a81f0374b0', 1, 1795487529778, 40, 'OK'),
	('5917cb0a845c4ff891502faf33451dec', 2, 1795487529885, 25, 'ERROR'),
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
	('mlflow.trace_schema.version', '3', '5637ee97ad594378b3087e59139b10d3'),
	('mlflow.user', 'root', '5637ee97ad594378b3087e59139b10d3'),
	('mlflow.source.name', '/home/me/fill.py', '5637ee97ad594378b3087e59139b10d3'),
	('mlflow.source.type', 'LOCAL', '5637ee97ad594378b3087e59139b10d3'),
	('mlflow.source.git.commit', '', '5637ee97ad594378b3087e59139b10d3'),
	('mlflow.source.git.repoURL', '', '5637ee97ad594378b3087e59139b10d3'),
	('mlflow.source.git.branch', '', '5637ee97ad594378b3087e59139b10d3'),
	('mlflow.traceInputs', '{"question": 0}', '5637ee97ad594378b3087e59139b10d3'),
	('mlflow.traceOutputs', '{"answer": 0}', '5637ee97ad594378b3087e59139b10d3'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}', '5637ee97ad594378b3087e59139b10d3'),
	('mlflow.trace_schema.version', '3', 'f688db7718a2469e96406fc99a152544'),
	('mlflow.user', 'root', 'f688db7718a2469e96406fc99a152544'),
	('mlflow.source.name', '/home/me/fill.py', 'f688db7718a2469e96406fc99a152544'),
	('mlflow.source.type', 'LOCAL', 'f688db7718a2469e96406fc99a152544'),
	('mlflow.source.git.commit', '', 'f688db7718a2469e96406fc99a152544'),
	('mlflow.source.git.repoURL', '', 'f688db7718a2469e96406fc99a152544'),
	('mlflow.source.git.branch', '', 'f688db7718a2469e96406fc99a152544'),
	('mlflow.traceInputs', '{"question": 1}', 'f688db7718a2469e96406fc99a152544'),
	('mlflow.traceOutputs', '{"answer": 1}', 'f688db7718a2469e96406fc99a152544'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 11, "output_tokens": 5, "total_tokens": 16}', 'f688db7718a2469e96406fc99a152544'),
	('mlflow.trace_schema.version', '3', '219736e6e22540cab8c826a81f0374b0'),
	('mlflow.user', 'root', '219736e6e22540cab8c826a81f0374b0'),
	('mlflow.source.name', '/home/me/fill.py', '219736e6e22540cab8c826a81f0374b0'),
	('mlflow.source.type', 'LOCAL', '219736e6e22540cab8c826a81f0374b0'),
	('mlflow.source.git.commit', '', '219736e6e22540cab8c826a81f0374b0'),
	('mlflow.source.git.repoURL', '', '219736e6e22540cab8c826a81f0374b0'),
	('mlflow.source.git.branch', '', '219736e6e22540cab8c826a81f0374b0'),
	('mlflow.traceInputs', '{"question": 2}', '219736e6e22540cab8c826a81f0374b0'),
	('mlflow.traceOutputs', '{"answer": 2}', '219736e6e22540cab8c826a81f0374b0'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 12, "output_tokens": 5, "total_tokens": 17}', '219736e6e22540cab8c826a81f0374b0'),
	('mlflow.trace_schema.version', '3', '5917cb0a845c4ff891502faf33451dec'),
	('mlflow.user', 'root', '5917cb0a845c4ff891502faf33451dec'),
	('mlflow.source.name', '/home/me/fill.py', '5917cb0a845c4ff891502faf33451dec'),
	('mlflow.source.type', 'LOCAL', '5917cb0a845c4ff891502faf33451dec'),
	('mlflow.source.git.commit', '', '5917cb0a845c4ff891502faf33451dec'),
	('mlflow.source.git.repoURL', '', '5917cb0a845c4ff891502faf33451dec'),
	('mlflow.source.git.branch', '', '5917cb0a845c4ff891502faf33451dec'),
	('mlflow.traceInputs', '{"question": 3}', '5917cb0a845c4ff891502faf33451dec'),
	('mlflow.traceOutputs', '{"answer": 3}', '5917cb0a845c4ff891502faf33451dec'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 13, "output_tokens": 5, "total_tokens": 18}', '5917cb0a845c4ff891502faf33451dec'),
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
	('mlflow.traceName', 'trace 0', '5637ee97ad594378b3087e59139b10d3'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/5637ee97ad594378b3087e59139b10d3/artifacts', '5637ee97ad594378b3087e59139b10d3'),
	('team', 't0', '5637ee97ad594378b3087e59139b10d3'),
	('mlflow.traceName', 'trace 1', 'f688db7718a2469e96406fc99a152544'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/f688db7718a2469e96406fc99a152544/artifacts', 'f688db7718a2469e96406fc99a152544'),
	('team', 't1', 'f688db7718a2469e96406fc99a152544'),
	('mlflow.traceName', 'trace 2', '219736e6e22540cab8c826a81f0374b0'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/219736e6e22540cab8c826a81f0374b0/artifacts', '219736e6e22540cab8c826a81f0374b0'),
	('team', 't2', '219736e6e22540cab8c826a81f0374b0'),
	('mlflow.traceName', 'trace 3', '5917cb0a845c4ff891502faf33451dec'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/5917cb0a845c4ff891502faf33451dec/artifacts', '5917cb0a845c4ff891502faf33451dec'),
	('team', 't3', '5917cb0a845c4ff891502faf33451dec'),
	('later', 'value', '5637ee97ad594378b3087e59139b10d3'),
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
ALTER TABLE ONLY public.logged_model_metrics
    ADD CONSTRAINT logged_model_metrics_pk PRIMARY KEY (model_id, metric_name, metric_timestamp_ms, metric_step, run_id);
ALTER TABLE ONLY public.logged_model_params
    ADD CONSTRAINT logged_model_params_pk PRIMARY KEY (model_id, param_key);
ALTER TABLE ONLY public.logged_model_tags
    ADD CONSTRAINT logged_model_tags_pk PRIMARY KEY (model_id, tag_key);
ALTER TABLE ONLY public.logged_models
    ADD CONSTRAINT logged_models_pk PRIMARY KEY (model_id);
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
CREATE INDEX index_logged_model_metrics_model_id ON public.logged_model_metrics USING btree (model_id);
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
ALTER TABLE ONLY public.logged_model_metrics
    ADD CONSTRAINT fk_logged_model_metrics_experiment_id FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.logged_model_metrics
    ADD CONSTRAINT fk_logged_model_metrics_model_id FOREIGN KEY (model_id) REFERENCES public.logged_models(model_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.logged_model_metrics
    ADD CONSTRAINT fk_logged_model_metrics_run_id FOREIGN KEY (run_id) REFERENCES public.runs(run_uuid) ON DELETE CASCADE;
ALTER TABLE ONLY public.logged_model_params
    ADD CONSTRAINT fk_logged_model_params_experiment_id FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.logged_model_params
    ADD CONSTRAINT fk_logged_model_params_model_id FOREIGN KEY (model_id) REFERENCES public.logged_models(model_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.logged_model_tags
    ADD CONSTRAINT fk_logged_model_tags_experiment_id FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.logged_model_tags
    ADD CONSTRAINT fk_logged_model_tags_model_id FOREIGN KEY (model_id) REFERENCES public.logged_models(model_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.logged_models
    ADD CONSTRAINT fk_logged_models_experiment_id FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id) ON DELETE CASCADE;
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

