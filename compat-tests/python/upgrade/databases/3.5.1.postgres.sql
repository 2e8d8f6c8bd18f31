
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.assessments (
    assessment_id character varying(50) NOT NULL,
    trace_id character varying(50) NOT NULL,
    name character varying(250) NOT NULL,
    assessment_type character varying(20) NOT NULL,
    value text NOT NULL,
    error text,
    created_timestamp bigint NOT NULL,
    last_updated_timestamp bigint NOT NULL,
    source_type character varying(50) NOT NULL,
    source_id character varying(250),
    run_id character varying(32),
    span_id character varying(50),
    rationale text,
    overrides character varying(50),
    valid boolean NOT NULL,
    assessment_metadata text
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
CREATE TABLE public.entity_associations (
    association_id character varying(36) NOT NULL,
    source_type character varying(36) NOT NULL,
    source_id character varying(36) NOT NULL,
    destination_type character varying(36) NOT NULL,
    destination_id character varying(36) NOT NULL,
    created_time bigint
);
CREATE TABLE public.evaluation_dataset_records (
    dataset_record_id character varying(36) NOT NULL,
    dataset_id character varying(36) NOT NULL,
    inputs json NOT NULL,
    expectations json,
    tags json,
    source json,
    source_id character varying(36),
    source_type character varying(255),
    created_time bigint,
    last_update_time bigint,
    created_by character varying(255),
    last_updated_by character varying(255),
    input_hash character varying(64) NOT NULL,
    outputs json
);
CREATE TABLE public.evaluation_dataset_tags (
    dataset_id character varying(36) NOT NULL,
    key character varying(255) NOT NULL,
    value character varying(5000)
);
CREATE TABLE public.evaluation_datasets (
    dataset_id character varying(36) NOT NULL,
    name character varying(255) NOT NULL,
    schema text,
    profile text,
    digest character varying(64),
    created_time bigint,
    last_update_time bigint,
    created_by character varying(255),
    last_updated_by character varying(255)
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
CREATE TABLE public.jobs (
    id character varying(36) NOT NULL,
    creation_time bigint NOT NULL,
    function_fullname character varying(500) NOT NULL,
    params text NOT NULL,
    timeout double precision,
    status integer NOT NULL,
    result text,
    retry_count integer NOT NULL,
    last_update_time bigint NOT NULL
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
CREATE TABLE public.scorer_versions (
    scorer_id character varying(36) NOT NULL,
    scorer_version integer NOT NULL,
    serialized_scorer text NOT NULL,
    creation_time bigint
);
CREATE TABLE public.scorers (
    experiment_id integer NOT NULL,
    scorer_name character varying(256) NOT NULL,
    scorer_id character varying(36) NOT NULL
);
CREATE TABLE public.spans (
    trace_id character varying(50) NOT NULL,
    experiment_id integer NOT NULL,
    span_id character varying(50) NOT NULL,
    parent_span_id character varying(50),
    name text,
    type character varying(500),
    status character varying(50) NOT NULL,
    start_time_unix_nano bigint NOT NULL,
    end_time_unix_nano bigint,
    duration_ns bigint GENERATED ALWAYS AS ((end_time_unix_nano - start_time_unix_nano)) STORED,
    content text NOT NULL
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
    status character varying(50) NOT NULL,
    client_request_id character varying(50),
    request_preview character varying(1000),
    response_preview character varying(1000)
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
CREATE TABLE public.webhook_events (
    webhook_id character varying(256) NOT NULL,
    entity character varying(50) NOT NULL,
    action character varying(50) NOT NULL
);
CREATE TABLE public.webhooks (
    webhook_id character varying(256) NOT NULL,
    name character varying(256) NOT NULL,
    description character varying(1000),
    url character varying(500) NOT NULL,
    status character varying(20) DEFAULT 'ACTIVE'::character varying NOT NULL,
    secret character varying(1000),
    creation_timestamp bigint,
    last_updated_timestamp bigint,
    deleted_timestamp bigint
);
ALTER TABLE ONLY public.experiments ALTER COLUMN experiment_id SET DEFAULT nextval('public.experiments_experiment_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES
	('bf29a5ff90ea');
INSERT INTO public.assessments VALUES
	('a-88be4e91cef24c18a13e4ce28a2bba59', 'tr-bd58863a44a34bf3f055efb954955c8f', 'f0', 'feedback', '"yes"', NULL, 1795487570909, 1795487570909, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-e3428bbd9a5a4345a64470ae0ada418f', 'tr-8320d3fd3c47a17727180d912e8345d0', 'f1', 'feedback', '" No "', NULL, 1795487570939, 1795487570939, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-24fd0e0be213402ba51e08aa5ace56f8', 'tr-deda03b129c12821a21039b3b5832aa9', 'f2', 'feedback', '"maybe"', NULL, 1795487570947, 1795487570947, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-9cf8c4089b214f0f89678a2f00a0e7ae', 'tr-273a3c921092497a1c3b6022a3b32e8f', 'f0', 'feedback', 'true', NULL, 1795487570955, 1795487570955, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-2d03eb77980b4902bc33a367765d2374', 'tr-bd58863a44a34bf3f055efb954955c8f', 'f1', 'feedback', 'false', NULL, 1795487570962, 1795487570962, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-ad87afffa66145b9a2790c7dbacefbf5', 'tr-8320d3fd3c47a17727180d912e8345d0', 'f2', 'feedback', '3', NULL, 1795487570967, 1795487570967, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-1db9dc1fbb3d4a8aa1c0cf7f2bee769f', 'tr-deda03b129c12821a21039b3b5832aa9', 'f0', 'feedback', '2.5', NULL, 1795487570977, 1795487570977, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-c269d8b93fa94bbb990fc95516eab6eb', 'tr-273a3c921092497a1c3b6022a3b32e8f', 'f1', 'feedback', '1e+308', NULL, 1795487570984, 1795487570984, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-b076c5ed1e274ba4bc8761b85b223b74', 'tr-bd58863a44a34bf3f055efb954955c8f', 'f2', 'feedback', '["a", 1]', NULL, 1795487570997, 1795487570997, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-83e276c110d847719ce0445a25f6cde6', 'tr-8320d3fd3c47a17727180d912e8345d0', 'f0', 'feedback', '{"score": 1}', NULL, 1795487571008, 1795487571008, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-455e3fc392654da1a5321ea42b89bae8', 'tr-bd58863a44a34bf3f055efb954955c8f', 'expected', 'expectation', '{"answer": 1}', NULL, 1795487571015, 1795487571015, 'HUMAN', 'default', NULL, NULL, NULL, NULL, true, NULL),
	('a-odd-00', 'tr-odd-00', 'n', 'feedback', '"yes"', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, true, NULL),
	('a-odd-01', 'tr-odd-01', 'n', 'feedback', '" YES\n"', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, false, NULL),
	('a-odd-02', 'tr-odd-02', 'n', 'feedback', '"no"', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, true, NULL),
	('a-odd-03', 'tr-odd-03', 'n', 'feedback', 'true', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, false, NULL),
	('a-odd-04', 'tr-odd-04', 'n', 'feedback', 'false', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, true, NULL),
	('a-odd-05', 'tr-odd-05', 'n', 'feedback', '1', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, false, NULL),
	('a-odd-06', 'tr-odd-06', 'n', 'feedback', '-2.5', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, true, NULL),
	('a-odd-07', 'tr-odd-07', 'n', 'feedback', '1e999', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, false, NULL),
	('a-odd-08', 'tr-odd-08', 'n', 'feedback', 'NaN', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, true, NULL),
	('a-odd-09', 'tr-odd-09', 'n', 'feedback', '-Infinity', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, false, NULL),
	('a-odd-10', 'tr-odd-00', 'n', 'feedback', 'null', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, true, NULL),
	('a-odd-11', 'tr-odd-01', 'n', 'feedback', 'yes', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, false, NULL),
	('a-odd-12', 'tr-odd-02', 'n', 'feedback', 'No', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, true, NULL),
	('a-odd-13', 'tr-odd-03', 'n', 'feedback', 'not json', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, false, NULL),
	('a-odd-14', 'tr-odd-04', 'n', 'feedback', '{"a": 1}', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, true, NULL),
	('a-odd-15', 'tr-odd-05', 'n', 'feedback', '[true]', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, false, NULL),
	('a-odd-16', 'tr-odd-06', 'n', 'feedback', '"1"', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, true, NULL),
	('a-odd-17', 'tr-odd-07', 'n', 'feedback', '10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, false, NULL),
	('a-odd-18', 'tr-odd-08', 'n', 'feedback', ' yes ', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, true, NULL),
	('a-odd-19', 'tr-odd-09', 'n', 'feedback', '  12  ', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, false, NULL),
	('a-odd-20', 'tr-odd-00', 'n', 'feedback', '0x10', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, true, NULL),
	('a-odd-21', 'tr-odd-01', 'n', 'feedback', '01', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, false, NULL),
	('a-odd-22', 'tr-odd-02', 'n', 'feedback', '1.', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, true, NULL),
	('a-odd-23', 'tr-odd-03', 'n', 'feedback', '', NULL, 1700000000000, 1700000000000, 'HUMAN', NULL, NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.datasets VALUES
	('3ce62022abbd40fe8a1d43fa1e74ec52', 1, 'data', 'digest', 'local', '{"uri": "/data"}', '{"columns": []}', '{"num_rows": 3}'),
	('c5c95b4f83a747caa14fa897b723e3b1', 1, 'other', 'digest', 's3', '{"uri": "s3://b"}', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', NULL);
INSERT INTO public.entity_associations VALUES
	('a-9fa9ad7bac84445f89134fe4dc5dabe4', 'evaluation_dataset', 'd-237077b691b94fa2a3a99b2e54e2aa78', 'experiment', '1', 1795487571528),
	('a-045c4a763ce54c3fa9b75b01b3ffa700', 'evaluation_dataset', 'd-237077b691b94fa2a3a99b2e54e2aa78', 'experiment', '2', 1795487571528),
	('as-1', 'trace', 'tr-odd-00', 'run', '00000000000000000000000000000000', 1700000000000);
INSERT INTO public.evaluation_dataset_records VALUES
	('dr-f251e765652244a592d339aa3d2b9b30', 'd-237077b691b94fa2a3a99b2e54e2aa78', '{"question": "q0"}', '{"answer": 0}', '{"n": "0", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795487571554, 1795487571554, 'root', 'root', '2e6c7eab96861d942c9a1f35f1dee1a1074ca2e62ae181cdfed572d1453f57e7', '{"mlflow_wrapped": {}}'),
	('dr-a84a0abcc2254e9691685925d089f67c', 'd-237077b691b94fa2a3a99b2e54e2aa78', '{"question": "q1"}', '{"answer": 1}', '{"n": "1", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795487571554, 1795487571554, 'root', 'root', '6bb44455af683d2a225b6c38bf55ac76f83df11cdbadb29a9c7e687bf789ccd2', '{"mlflow_wrapped": {}}'),
	('dr-5da6e78ecf744fde8a0b12997b447f2a', 'd-237077b691b94fa2a3a99b2e54e2aa78', '{"question": "q2"}', '{"answer": 2}', '{"n": "2", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795487571554, 1795487571554, 'root', 'root', '52a8c1ebc8d1d3ce3b6f252d0549b6ad9c59cd68ba6f2bcd5e87aa525aa1c43f', '{"mlflow_wrapped": {}}'),
	('dr-1870a52b08fb4b52a6bbe3a60f90cfd8', 'd-237077b691b94fa2a3a99b2e54e2aa78', '{"question": "q3"}', '{"answer": 3}', '{"n": "3", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795487571554, 1795487571554, 'root', 'root', '7d9156df9257574d2c7f76c55f43d348355783f97b8cb7c6cb0cde08022e028e', '{"mlflow_wrapped": {}}'),
	('dr-6f1abc29b1254f679f2ce9cd9f2a9cce', 'd-237077b691b94fa2a3a99b2e54e2aa78', '{"question": "q4"}', '{"answer": 4}', '{"n": "4", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795487571554, 1795487571554, 'root', 'root', '5fc97b1e3ec0cb95c85eac7c59de5ca7faf79167f3797956f49bd09e64757ba8', '{"mlflow_wrapped": {}}');
INSERT INTO public.evaluation_dataset_tags VALUES
	('d-237077b691b94fa2a3a99b2e54e2aa78', 'kind', 'qa'),
	('d-237077b691b94fa2a3a99b2e54e2aa78', 'mlflow.user', 'root');
INSERT INTO public.evaluation_datasets VALUES
	('d-237077b691b94fa2a3a99b2e54e2aa78', 'questions', '{"inputs": {"question": "string"}, "outputs": {}, "expectations": {"answer": "integer"}, "version": "1.0"}', '{"num_records": 5}', '1732a81a', 1795487571528, 1795487571554, 'root', 'root');
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
	(0, 'Default', '/home/me/mlruns/0', 'active', 1795487565501, 1795487565501),
	(1, 'experiment 0 – größer', 'file:///tmp/mlflow-files/0', 'active', 1795487565505, 1795487565505),
	(2, 'experiment 1 – größer', 'file:///tmp/mlflow-files/1', 'active', 1795487565613, 1795487565613),
	(3, 'experiment 2 – größer', 'file:///tmp/mlflow-files/2', 'active', 1795487565628, 1795487565628),
	(4, 'experiment 3 – größer', 'file:///tmp/mlflow-files/3', 'deleted', 1795487565641, 1795487565655),
	(77, 'bare', NULL, 'active', NULL, NULL);
INSERT INTO public.input_tags VALUES
	('1c8a53465fdc40ad9e3c536e5ef31fe1', 'mlflow.data.context', 'training'),
	('84bfab4beee441269e1ffc9732aef61d', 'mlflow.data.context', 'training'),
	('1152cc6c2bc34cd99656a226f38f6c83', 'mlflow.data.context', 'training'),
	('faeb553addf2446193aa690c5a0f9c44', 'mlflow.data.context', 'training');
INSERT INTO public.inputs VALUES
	('1c8a53465fdc40ad9e3c536e5ef31fe1', 'DATASET', '3ce62022abbd40fe8a1d43fa1e74ec52', 'RUN', '665bd19f65aa4bada1a75d892218b157', 0),
	('e1eb4a6e1cdd48268a6301b64f8fc809', 'DATASET', 'c5c95b4f83a747caa14fa897b723e3b1', 'RUN', '665bd19f65aa4bada1a75d892218b157', 0),
	('84bfab4beee441269e1ffc9732aef61d', 'DATASET', '3ce62022abbd40fe8a1d43fa1e74ec52', 'RUN', '1d03fe0c32d646ea80542d9c082ccbc0', 0),
	('5f746e6e87874445a5de73089939a04d', 'DATASET', 'c5c95b4f83a747caa14fa897b723e3b1', 'RUN', '1d03fe0c32d646ea80542d9c082ccbc0', 0),
	('1152cc6c2bc34cd99656a226f38f6c83', 'DATASET', '3ce62022abbd40fe8a1d43fa1e74ec52', 'RUN', '35cb05e7d5564203a7b535b3df56dd20', 0),
	('3785637b4474412c93ef1438057fde5a', 'DATASET', 'c5c95b4f83a747caa14fa897b723e3b1', 'RUN', '35cb05e7d5564203a7b535b3df56dd20', 0),
	('faeb553addf2446193aa690c5a0f9c44', 'DATASET', '3ce62022abbd40fe8a1d43fa1e74ec52', 'RUN', 'bf334f7358184c66a21c24bd1b011c4d', 0),
	('5fe72c059ffa474c8a3064c6eb9c5a42', 'DATASET', 'c5c95b4f83a747caa14fa897b723e3b1', 'RUN', 'bf334f7358184c66a21c24bd1b011c4d', 0),
	('83abd92a857f4eab81fecd0e0e179ed0', 'RUN_INPUT', 'bf334f7358184c66a21c24bd1b011c4d', 'MODEL_INPUT', 'm-9f3752dcc4334742b4a646a4c698f532', 0),
	('5993e6ed8c2f4a24b4c34c2f0b3f00c5', 'RUN_OUTPUT', 'a4e5aa4e0c8045ed804d315d410fa806', 'MODEL_OUTPUT', 'm-9f3752dcc4334742b4a646a4c698f532', 7);
INSERT INTO public.jobs VALUES
	('job-0', 1700000000000, 'f', '{}', 1.5, 0, NULL, 0, 1700000000000),
	('job-1', 1700000000000, 'f', '{}', 1.5, 1, NULL, 0, 1700000000001),
	('job-2', 1700000000000, 'f', '{}', 1.5, 2, NULL, 0, 1700000000002),
	('job-3', 1700000000000, 'f', '{}', 1.5, 3, NULL, 0, 1700000000003),
	('job-4', 1700000000000, 'f', '{}', 1.5, 4, NULL, 0, 1700000000004),
	('job-5', 1700000000000, 'f', '{}', 1.5, 5, NULL, 0, 1700000000005);
INSERT INTO public.latest_metrics VALUES
	('loss', 0.3333333333333333, 1700000000002, 2, false, '665bd19f65aa4bada1a75d892218b157'),
	('odd', -1e+300, 1795487565792, 2, false, '665bd19f65aa4bada1a75d892218b157'),
	('loss', 0.25, 1700000000002, 2, false, '1d03fe0c32d646ea80542d9c082ccbc0'),
	('odd', -1e+300, 1795487565868, 2, false, '1d03fe0c32d646ea80542d9c082ccbc0'),
	('loss', 0.2, 1700000000002, 2, false, '35cb05e7d5564203a7b535b3df56dd20'),
	('odd', -1e+300, 1795487565938, 2, false, '35cb05e7d5564203a7b535b3df56dd20'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, 'bf334f7358184c66a21c24bd1b011c4d'),
	('odd', -1e+300, 1795487566001, 2, false, 'bf334f7358184c66a21c24bd1b011c4d'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, 'a4e5aa4e0c8045ed804d315d410fa806'),
	('odd', -1e+300, 1795487566063, 2, false, 'a4e5aa4e0c8045ed804d315d410fa806'),
	('loss', 0.3333333333333333, 1700000000002, 2, false, '0eb40d4982d34242927342cdbf786bb8'),
	('odd', -1e+300, 1795487566125, 2, false, '0eb40d4982d34242927342cdbf786bb8'),
	('loss', 0.25, 1700000000002, 2, false, '42cb69ddc56c4346b85e5a2c0f226425'),
	('odd', -1e+300, 1795487566202, 2, false, '42cb69ddc56c4346b85e5a2c0f226425'),
	('loss', 0.2, 1700000000002, 2, false, '70a0cf07f95b4b53b6a879978f285a90'),
	('odd', -1e+300, 1795487566333, 2, false, '70a0cf07f95b4b53b6a879978f285a90'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, '4bd1d2a5bcf641d786e209477d01b1e8'),
	('odd', -1e+300, 1795487566507, 2, false, '4bd1d2a5bcf641d786e209477d01b1e8'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, '45811175cf404a7cbcefefcbdaa0106d'),
	('odd', -1e+300, 1795487566668, 2, false, '45811175cf404a7cbcefefcbdaa0106d'),
	('accuracy', 0, 1795487571107, 2, true, '665bd19f65aa4bada1a75d892218b157');
INSERT INTO public.logged_model_metrics VALUES
	('m-e674809d69b34b12b29ffd5fb07c6ada', 'accuracy', 1795487571088, 1, 0.5, 0, '665bd19f65aa4bada1a75d892218b157', NULL, NULL, NULL),
	('m-e674809d69b34b12b29ffd5fb07c6ada', 'accuracy', 1795487571107, 2, 0, 0, '665bd19f65aa4bada1a75d892218b157', NULL, NULL, NULL);
INSERT INTO public.logged_model_params VALUES
	('m-e674809d69b34b12b29ffd5fb07c6ada', 1, 'p', '1'),
	('m-e674809d69b34b12b29ffd5fb07c6ada', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp'),
	('m-9f3752dcc4334742b4a646a4c698f532', 1, 'p', '1'),
	('m-9f3752dcc4334742b4a646a4c698f532', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp'),
	('m-8d8a0f61d78b4a26bf7296b4fc48c0a9', 1, 'p', '1'),
	('m-8d8a0f61d78b4a26bf7296b4fc48c0a9', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO public.logged_model_tags VALUES
	('m-e674809d69b34b12b29ffd5fb07c6ada', 1, 't', 'v'),
	('m-e674809d69b34b12b29ffd5fb07c6ada', 1, 'more', 'tags'),
	('m-9f3752dcc4334742b4a646a4c698f532', 1, 't', 'v'),
	('m-9f3752dcc4334742b4a646a4c698f532', 1, 'more', 'tags'),
	('m-8d8a0f61d78b4a26bf7296b4fc48c0a9', 1, 't', 'v'),
	('m-8d8a0f61d78b4a26bf7296b4fc48c0a9', 1, 'more', 'tags');
INSERT INTO public.logged_models VALUES
	('m-e674809d69b34b12b29ffd5fb07c6ada', 1, 'logged-0', 'file:///tmp/mlflow-files/0/models/m-e674809d69b34b12b29ffd5fb07c6ada/artifacts', 1795487571034, 1795487571034, 1, 'active', 'agent', '665bd19f65aa4bada1a75d892218b157', NULL),
	('m-9f3752dcc4334742b4a646a4c698f532', 1, 'logged-1', 'file:///tmp/mlflow-files/0/models/m-9f3752dcc4334742b4a646a4c698f532/artifacts', 1795487571130, 1795487571159, 2, 'active', 'agent', '1d03fe0c32d646ea80542d9c082ccbc0', NULL),
	('m-8d8a0f61d78b4a26bf7296b4fc48c0a9', 1, 'logged-2', 'file:///tmp/mlflow-files/0/models/m-8d8a0f61d78b4a26bf7296b4fc48c0a9/artifacts', 1795487571188, 1795487571218, 1, 'deleted', 'agent', '35cb05e7d5564203a7b535b3df56dd20', NULL);
INSERT INTO public.metrics VALUES
	('loss', 1, 1700000000000, '665bd19f65aa4bada1a75d892218b157', 0, false),
	('loss', 0.5, 1700000000001, '665bd19f65aa4bada1a75d892218b157', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '665bd19f65aa4bada1a75d892218b157', 2, false),
	('odd', 0, 1795487565735, '665bd19f65aa4bada1a75d892218b157', -2, true),
	('odd', 1.7976931348623157e+308, 1795487565743, '665bd19f65aa4bada1a75d892218b157', -1, false),
	('odd', -1.7976931348623157e+308, 1795487565765, '665bd19f65aa4bada1a75d892218b157', 0, false),
	('odd', 0, 1795487565786, '665bd19f65aa4bada1a75d892218b157', 1, false),
	('odd', -1e+300, 1795487565792, '665bd19f65aa4bada1a75d892218b157', 2, false),
	('loss', 0.5, 1700000000000, '1d03fe0c32d646ea80542d9c082ccbc0', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '1d03fe0c32d646ea80542d9c082ccbc0', 1, false),
	('loss', 0.25, 1700000000002, '1d03fe0c32d646ea80542d9c082ccbc0', 2, false),
	('odd', 0, 1795487565828, '1d03fe0c32d646ea80542d9c082ccbc0', -2, true),
	('odd', 1.7976931348623157e+308, 1795487565836, '1d03fe0c32d646ea80542d9c082ccbc0', -1, false),
	('odd', -1.7976931348623157e+308, 1795487565846, '1d03fe0c32d646ea80542d9c082ccbc0', 0, false),
	('odd', 0, 1795487565857, '1d03fe0c32d646ea80542d9c082ccbc0', 1, false),
	('odd', -1e+300, 1795487565868, '1d03fe0c32d646ea80542d9c082ccbc0', 2, false),
	('loss', 0.3333333333333333, 1700000000000, '35cb05e7d5564203a7b535b3df56dd20', 0, false),
	('loss', 0.25, 1700000000001, '35cb05e7d5564203a7b535b3df56dd20', 1, false),
	('loss', 0.2, 1700000000002, '35cb05e7d5564203a7b535b3df56dd20', 2, false),
	('odd', 0, 1795487565915, '35cb05e7d5564203a7b535b3df56dd20', -2, true),
	('odd', 1.7976931348623157e+308, 1795487565919, '35cb05e7d5564203a7b535b3df56dd20', -1, false),
	('odd', -1.7976931348623157e+308, 1795487565925, '35cb05e7d5564203a7b535b3df56dd20', 0, false),
	('odd', 0, 1795487565931, '35cb05e7d5564203a7b535b3df56dd20', 1, false),
	('odd', -1e+300, 1795487565938, '35cb05e7d5564203a7b535b3df56dd20', 2, false),
	('loss', 0.25, 1700000000000, 'bf334f7358184c66a21c24bd1b011c4d', 0, false),
	('loss', 0.2, 1700000000001, 'bf334f7358184c66a21c24bd1b011c4d', 1, false),
	('loss', 0.16666666666666666, 1700000000002, 'bf334f7358184c66a21c24bd1b011c4d', 2, false),
	('odd', 0, 1795487565978, 'bf334f7358184c66a21c24bd1b011c4d', -2, true),
	('odd', 1.7976931348623157e+308, 1795487565983, 'bf334f7358184c66a21c24bd1b011c4d', -1, false),
	('odd', -1.7976931348623157e+308, 1795487565990, 'bf334f7358184c66a21c24bd1b011c4d', 0, false),
	('odd', 0, 1795487565996, 'bf334f7358184c66a21c24bd1b011c4d', 1, false),
	('odd', -1e+300, 1795487566001, 'bf334f7358184c66a21c24bd1b011c4d', 2, false),
	('loss', 0.2, 1700000000000, 'a4e5aa4e0c8045ed804d315d410fa806', 0, false),
	('loss', 0.16666666666666666, 1700000000001, 'a4e5aa4e0c8045ed804d315d410fa806', 1, false),
	('loss', 0.14285714285714285, 1700000000002, 'a4e5aa4e0c8045ed804d315d410fa806', 2, false),
	('odd', 0, 1795487566040, 'a4e5aa4e0c8045ed804d315d410fa806', -2, true),
	('odd', 1.7976931348623157e+308, 1795487566044, 'a4e5aa4e0c8045ed804d315d410fa806', -1, false),
	('odd', -1.7976931348623157e+308, 1795487566051, 'a4e5aa4e0c8045ed804d315d410fa806', 0, false),
	('odd', 0, 1795487566057, 'a4e5aa4e0c8045ed804d315d410fa806', 1, false),
	('odd', -1e+300, 1795487566063, 'a4e5aa4e0c8045ed804d315d410fa806', 2, false),
	('loss', 1, 1700000000000, '0eb40d4982d34242927342cdbf786bb8', 0, false),
	('loss', 0.5, 1700000000001, '0eb40d4982d34242927342cdbf786bb8', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '0eb40d4982d34242927342cdbf786bb8', 2, false),
	('odd', 0, 1795487566100, '0eb40d4982d34242927342cdbf786bb8', -2, true),
	('odd', 1.7976931348623157e+308, 1795487566105, '0eb40d4982d34242927342cdbf786bb8', -1, false),
	('odd', -1.7976931348623157e+308, 1795487566112, '0eb40d4982d34242927342cdbf786bb8', 0, false),
	('odd', 0, 1795487566118, '0eb40d4982d34242927342cdbf786bb8', 1, false),
	('odd', -1e+300, 1795487566125, '0eb40d4982d34242927342cdbf786bb8', 2, false),
	('loss', 0.5, 1700000000000, '42cb69ddc56c4346b85e5a2c0f226425', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '42cb69ddc56c4346b85e5a2c0f226425', 1, false),
	('loss', 0.25, 1700000000002, '42cb69ddc56c4346b85e5a2c0f226425', 2, false),
	('odd', 0, 1795487566168, '42cb69ddc56c4346b85e5a2c0f226425', -2, true),
	('odd', 1.7976931348623157e+308, 1795487566172, '42cb69ddc56c4346b85e5a2c0f226425', -1, false),
	('odd', -1.7976931348623157e+308, 1795487566187, '42cb69ddc56c4346b85e5a2c0f226425', 0, false),
	('odd', 0, 1795487566196, '42cb69ddc56c4346b85e5a2c0f226425', 1, false),
	('odd', -1e+300, 1795487566202, '42cb69ddc56c4346b85e5a2c0f226425', 2, false),
	('loss', 0.3333333333333333, 1700000000000, '70a0cf07f95b4b53b6a879978f285a90', 0, false),
	('loss', 0.25, 1700000000001, '70a0cf07f95b4b53b6a879978f285a90', 1, false),
	('loss', 0.2, 1700000000002, '70a0cf07f95b4b53b6a879978f285a90', 2, false),
	('odd', 0, 1795487566299, '70a0cf07f95b4b53b6a879978f285a90', -2, true),
	('odd', 1.7976931348623157e+308, 1795487566308, '70a0cf07f95b4b53b6a879978f285a90', -1, false),
	('odd', -1.7976931348623157e+308, 1795487566317, '70a0cf07f95b4b53b6a879978f285a90', 0, false),
	('odd', 0, 1795487566325, '70a0cf07f95b4b53b6a879978f285a90', 1, false),
	('odd', -1e+300, 1795487566333, '70a0cf07f95b4b53b6a879978f285a90', 2, false),
	('loss', 0.25, 1700000000000, '4bd1d2a5bcf641d786e209477d01b1e8', 0, false),
	('loss', 0.2, 1700000000001, '4bd1d2a5bcf641d786e209477d01b1e8', 1, false),
	('loss', 0.16666666666666666, 1700000000002, '4bd1d2a5bcf641d786e209477d01b1e8', 2, false),
	('odd', 0, 1795487566386, '4bd1d2a5bcf641d786e209477d01b1e8', -2, true),
	('odd', 1.7976931348623157e+308, 1795487566390, '4bd1d2a5bcf641d786e209477d01b1e8', -1, false),
	('odd', -1.7976931348623157e+308, 1795487566479, '4bd1d2a5bcf641d786e209477d01b1e8', 0, false),
	('odd', 0, 1795487566494, '4bd1d2a5bcf641d786e209477d01b1e8', 1, false),
	('odd', -1e+300, 1795487566507, '4bd1d2a5bcf641d786e209477d01b1e8', 2, false),
	('loss', 0.2, 1700000000000, '45811175cf404a7cbcefefcbdaa0106d', 0, false),
	('loss', 0.16666666666666666, 1700000000001, '45811175cf404a7cbcefefcbdaa0106d', 1, false),
	('loss', 0.14285714285714285, 1700000000002, '45811175cf404a7cbcefefcbdaa0106d', 2, false),
	('odd', 0, 1795487566592, '45811175cf404a7cbcefefcbdaa0106d', -2, true),
	('odd', -1.7976931348623157e+308, 1795487566646, '45811175cf404a7cbcefefcbdaa0106d', 0, false),
	('odd', -1e+300, 1795487566668, '45811175cf404a7cbcefefcbdaa0106d', 2, false),
	('odd', 1.7976931348623157e+308, 1795487566620, '45811175cf404a7cbcefefcbdaa0106d', -1, false),
	('odd', 0, 1795487566657, '45811175cf404a7cbcefefcbdaa0106d', 1, false),
	('accuracy', 0.5, 1795487571088, '665bd19f65aa4bada1a75d892218b157', 1, false),
	('accuracy', 0, 1795487571107, '665bd19f65aa4bada1a75d892218b157', 2, true);
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
	('_mlflow_prompt_type', 'text', 'greeting', 1),
	('mlflow.prompt.text', 'Hello {{name}}', 'greeting', 1),
	('lang', 'en', 'greeting', 2),
	('mlflow.prompt.is_prompt', 'true', 'greeting', 2),
	('_mlflow_prompt_type', 'text', 'greeting', 2),
	('mlflow.prompt.text', 'Goodbye {{name}}', 'greeting', 2),
	('null', NULL, 'bare', 5);
INSERT INTO public.model_versions VALUES
	('forecast', 1, 1795487566983, 1795487566983, 'a version', NULL, 'None', 's3://models/forecast/0', '665bd19f65aa4bada1a75d892218b157', 'READY', NULL, 'https://ci.example/1', 's3://models/forecast/0'),
	('forecast', 3, 1795487567119, 1795487567144, 'a version', NULL, 'Production', 's3://models/forecast/2', '35cb05e7d5564203a7b535b3df56dd20', 'READY', NULL, NULL, 's3://models/forecast/2'),
	('forecast', 4, 1795487567151, 1795487567177, 'a version', NULL, 'Archived', 's3://models/forecast/3', 'bf334f7358184c66a21c24bd1b011c4d', 'READY', NULL, NULL, 's3://models/forecast/3'),
	('forecast', 5, 1795487567191, 1795487567191, 'a version', NULL, 'None', 's3://models/forecast/4', 'a4e5aa4e0c8045ed804d315d410fa806', 'READY', NULL, NULL, 's3://models/forecast/4'),
	('forecast', 2, 1795487567032, 1795487567337, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/1'),
	('forecast', 6, 1795487567200, 1795487567372, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/5'),
	('churn/eu', 1, 1795487567396, 1795487567396, 'a version', NULL, 'None', 's3://models/churn/eu/0', '665bd19f65aa4bada1a75d892218b157', 'READY', NULL, 'https://ci.example/1', 's3://models/churn/eu/0'),
	('churn/eu', 3, 1795487567446, 1795487567487, 'a version', NULL, 'Production', 's3://models/churn/eu/2', '35cb05e7d5564203a7b535b3df56dd20', 'READY', NULL, NULL, 's3://models/churn/eu/2'),
	('churn/eu', 4, 1795487567493, 1795487567519, 'a version', NULL, 'Archived', 's3://models/churn/eu/3', 'bf334f7358184c66a21c24bd1b011c4d', 'READY', NULL, NULL, 's3://models/churn/eu/3'),
	('churn/eu', 5, 1795487567551, 1795487567551, 'a version', NULL, 'None', 's3://models/churn/eu/4', 'a4e5aa4e0c8045ed804d315d410fa806', 'READY', NULL, NULL, 's3://models/churn/eu/4'),
	('churn/eu', 2, 1795487567423, 1795487567728, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/1'),
	('churn/eu', 6, 1795487567566, 1795487567759, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/5'),
	('greeting', 1, 1795487571343, 1795487571343, 'better', NULL, 'None', 'dummy-source', NULL, 'READY', NULL, NULL, 'dummy-source'),
	('greeting', 2, 1795487571414, 1795487571414, 'better', NULL, 'None', 'dummy-source', NULL, 'READY', NULL, NULL, 'dummy-source'),
	('bare', 5, 1700000000000, NULL, NULL, NULL, 'None', NULL, NULL, 'READY', NULL, NULL, NULL);
INSERT INTO public.params VALUES
	('depth', '0', '665bd19f65aa4bada1a75d892218b157'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '665bd19f65aa4bada1a75d892218b157'),
	('depth', '1', '1d03fe0c32d646ea80542d9c082ccbc0'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '1d03fe0c32d646ea80542d9c082ccbc0'),
	('depth', '2', '35cb05e7d5564203a7b535b3df56dd20'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '35cb05e7d5564203a7b535b3df56dd20'),
	('depth', '3', 'bf334f7358184c66a21c24bd1b011c4d'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'bf334f7358184c66a21c24bd1b011c4d'),
	('depth', '4', 'a4e5aa4e0c8045ed804d315d410fa806'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'a4e5aa4e0c8045ed804d315d410fa806'),
	('depth', '0', '0eb40d4982d34242927342cdbf786bb8'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '0eb40d4982d34242927342cdbf786bb8'),
	('depth', '1', '42cb69ddc56c4346b85e5a2c0f226425'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '42cb69ddc56c4346b85e5a2c0f226425'),
	('depth', '2', '70a0cf07f95b4b53b6a879978f285a90'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '70a0cf07f95b4b53b6a879978f285a90'),
	('depth', '3', '4bd1d2a5bcf641d786e209477d01b1e8'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '4bd1d2a5bcf641d786e209477d01b1e8'),
	('depth', '4', '45811175cf404a7cbcefefcbdaa0106d'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '45811175cf404a7cbcefefcbdaa0106d');
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
	('forecast', 1795487566967, 1795487567372, 'about forecast'),
	('churn/eu', 1795487567391, 1795487567759, 'about churn/eu'),
	('greeting', 1795487571277, 1795487571414, 'better'),
	('bare', 1700000000000, 1700000000000, NULL);
INSERT INTO public.runs VALUES
	('665bd19f65aa4bada1a75d892218b157', 'bold-fish-917', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795487565798, '', 'active', 'file:///tmp/mlflow-files/0/665bd19f65aa4bada1a75d892218b157/artifacts', 1, NULL),
	('35cb05e7d5564203a7b535b3df56dd20', 'big-ram-620', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795487565945, '', 'active', 'file:///tmp/mlflow-files/0/35cb05e7d5564203a7b535b3df56dd20/artifacts', 1, NULL),
	('bf334f7358184c66a21c24bd1b011c4d', 'serious-trout-188', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795487566006, '', 'active', 'file:///tmp/mlflow-files/0/bf334f7358184c66a21c24bd1b011c4d/artifacts', 1, NULL),
	('a4e5aa4e0c8045ed804d315d410fa806', 'merciful-finch-659', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795487566069, '', 'active', 'file:///tmp/mlflow-files/0/a4e5aa4e0c8045ed804d315d410fa806/artifacts', 1, NULL),
	('0eb40d4982d34242927342cdbf786bb8', 'unruly-sloth-988', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795487566132, '', 'active', 'file:///tmp/mlflow-files/1/0eb40d4982d34242927342cdbf786bb8/artifacts', 2, NULL),
	('42cb69ddc56c4346b85e5a2c0f226425', 'youthful-ox-271', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795487566208, '', 'active', 'file:///tmp/mlflow-files/1/42cb69ddc56c4346b85e5a2c0f226425/artifacts', 2, NULL),
	('4bd1d2a5bcf641d786e209477d01b1e8', 'traveling-eel-970', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795487566522, '', 'active', 'file:///tmp/mlflow-files/1/4bd1d2a5bcf641d786e209477d01b1e8/artifacts', 2, NULL),
	('45811175cf404a7cbcefefcbdaa0106d', 'invincible-frog-927', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795487566674, '', 'active', 'file:///tmp/mlflow-files/1/45811175cf404a7cbcefefcbdaa0106d/artifacts', 2, NULL),
	('1d03fe0c32d646ea80542d9c082ccbc0', 'smiling-yak-77', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795487565877, '', 'deleted', 'file:///tmp/mlflow-files/0/1d03fe0c32d646ea80542d9c082ccbc0/artifacts', 1, 1795487571593),
	('70a0cf07f95b4b53b6a879978f285a90', 'thundering-goat-754', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795487566341, '', 'deleted', 'file:///tmp/mlflow-files/1/70a0cf07f95b4b53b6a879978f285a90/artifacts', 2, 1795487571598),
	('00000000000000000000000000000000', NULL, NULL, NULL, NULL, '', 'RUNNING', 1700000000000, NULL, NULL, 'active', NULL, 0, NULL);
INSERT INTO public.scorer_versions VALUES
	('scorer', 1, '{}', 1700000000000);
INSERT INTO public.scorers VALUES
	(0, 'judge', 'scorer');
INSERT INTO public.spans VALUES
	('tr-bd58863a44a34bf3f055efb954955c8f', 0, 'fd0de075636ea733', '1a17d81eaf59f28a', 'child 0', 'LLM', 'OK', 1795487568516028504, 1795487568516363670, DEFAULT, '{"trace_id": "vViGOkSjS/PwVe+5VJVcjw==", "span_id": "/Q3gdWNupzM=", "parent_span_id": "GhfYHq9Z8oo=", "name": "child 0", "start_time_unix_nano": 1795487568516028504, "end_time_unix_nano": 1795487568516363670, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-bd58863a44a34bf3f055efb954955c8f\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 10, \"output_tokens\": 5, \"total_tokens\": 15}", "mlflow.llm.model": "\"model-0\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.0, \"total_cost\": 0.5}", "mlflow.spanOutputs": "{\"answer\": 42}"}}'),
	('tr-bd58863a44a34bf3f055efb954955c8f', 0, '1a17d81eaf59f28a', NULL, 'trace 0', 'UNKNOWN', 'OK', 1795487568426724245, 1795487568551710147, DEFAULT, '{"trace_id": "vViGOkSjS/PwVe+5VJVcjw==", "span_id": "GhfYHq9Z8oo=", "parent_span_id": null, "name": "trace 0", "start_time_unix_nano": 1795487568426724245, "end_time_unix_nano": 1795487568551710147, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.experimentId": "\"1\"", "mlflow.traceRequestId": "\"tr-bd58863a44a34bf3f055efb954955c8f\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 0}", "mlflow.spanOutputs": "{\"answer\": 0}"}}'),
	('tr-8320d3fd3c47a17727180d912e8345d0', 0, '5b58a5586df5f9bd', 'dbd8d234caba26a7', 'child 1', 'LLM', 'OK', 1795487568613730870, 1795487568613916316, DEFAULT, '{"trace_id": "gyDT/TxHoXcnGA2RLoNF0A==", "span_id": "W1ilWG31+b0=", "parent_span_id": "29jSNMq6Jqc=", "name": "child 1", "start_time_unix_nano": 1795487568613730870, "end_time_unix_nano": 1795487568613916316, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-8320d3fd3c47a17727180d912e8345d0\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 11, \"output_tokens\": 5, \"total_tokens\": 16}", "mlflow.llm.model": "\"model-1\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.25, \"total_cost\": 0.75}", "mlflow.spanOutputs": "{\"answer\": 42}"}}'),
	('tr-8320d3fd3c47a17727180d912e8345d0', 0, 'dbd8d234caba26a7', NULL, 'trace 1', 'UNKNOWN', 'ERROR', 1795487568613150978, 1795487568630436323, DEFAULT, '{"trace_id": "gyDT/TxHoXcnGA2RLoNF0A==", "span_id": "29jSNMq6Jqc=", "parent_span_id": null, "name": "trace 1", "start_time_unix_nano": 1795487568613150978, "end_time_unix_nano": 1795487568630436323, "events": [], "status": {"code": "STATUS_CODE_ERROR", "message": ""}, "attributes": {"mlflow.experimentId": "\"2\"", "mlflow.traceRequestId": "\"tr-8320d3fd3c47a17727180d912e8345d0\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 1}", "mlflow.spanOutputs": "{\"answer\": 1}"}}'),
	('tr-deda03b129c12821a21039b3b5832aa9', 0, 'caac2a2ac6bbe96f', '6d575733dfd83f32', 'child 2', 'LLM', 'OK', 1795487568678202396, 1795487568678375078, DEFAULT, '{"trace_id": "3toDsSnBKCGiEDmztYMqqQ==", "span_id": "yqwqKsa76W8=", "parent_span_id": "bVdXM9/YPzI=", "name": "child 2", "start_time_unix_nano": 1795487568678202396, "end_time_unix_nano": 1795487568678375078, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-deda03b129c12821a21039b3b5832aa9\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 12, \"output_tokens\": 5, \"total_tokens\": 17}", "mlflow.llm.model": "\"model-2\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.5, \"total_cost\": 1.0}", "mlflow.spanOutputs": "{\"answer\": 42}"}}'),
	('tr-deda03b129c12821a21039b3b5832aa9', 0, '6d575733dfd83f32', NULL, 'trace 2', 'UNKNOWN', 'OK', 1795487568677796349, 1795487568696283005, DEFAULT, '{"trace_id": "3toDsSnBKCGiEDmztYMqqQ==", "span_id": "bVdXM9/YPzI=", "parent_span_id": null, "name": "trace 2", "start_time_unix_nano": 1795487568677796349, "end_time_unix_nano": 1795487568696283005, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.experimentId": "\"1\"", "mlflow.traceRequestId": "\"tr-deda03b129c12821a21039b3b5832aa9\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 2}", "mlflow.spanOutputs": "{\"answer\": 2}"}}'),
	('tr-273a3c921092497a1c3b6022a3b32e8f', 0, 'c38260501fefcba6', 'c6b720aef5fe5867', 'child 3', 'LLM', 'OK', 1795487568739113393, 1795487568739554396, DEFAULT, '{"trace_id": "Jzo8khCSSXocO2Aio7Mujw==", "span_id": "w4JgUB/vy6Y=", "parent_span_id": "xrcgrvX+WGc=", "name": "child 3", "start_time_unix_nano": 1795487568739113393, "end_time_unix_nano": 1795487568739554396, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-273a3c921092497a1c3b6022a3b32e8f\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 13, \"output_tokens\": 5, \"total_tokens\": 18}", "mlflow.llm.model": "\"model-0\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.75, \"total_cost\": 1.25}", "mlflow.spanOutputs": "{\"answer\": 42}"}}'),
	('tr-273a3c921092497a1c3b6022a3b32e8f', 0, 'c6b720aef5fe5867', NULL, 'trace 3', 'UNKNOWN', 'ERROR', 1795487568738424618, 1795487568762152936, DEFAULT, '{"trace_id": "Jzo8khCSSXocO2Aio7Mujw==", "span_id": "xrcgrvX+WGc=", "parent_span_id": null, "name": "trace 3", "start_time_unix_nano": 1795487568738424618, "end_time_unix_nano": 1795487568762152936, "events": [], "status": {"code": "STATUS_CODE_ERROR", "message": ""}, "attributes": {"mlflow.experimentId": "\"2\"", "mlflow.traceRequestId": "\"tr-273a3c921092497a1c3b6022a3b32e8f\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 3}", "mlflow.spanOutputs": "{\"answer\": 3}"}}'),
	('tr-odd-00', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}'),
	('tr-odd-00', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}'),
	('tr-odd-01', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}'),
	('tr-odd-01', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}'),
	('tr-odd-02', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}'),
	('tr-odd-02', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}'),
	('tr-odd-03', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}'),
	('tr-odd-03', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}'),
	('tr-odd-04', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}'),
	('tr-odd-04', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}'),
	('tr-odd-05', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}'),
	('tr-odd-05', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}'),
	('tr-odd-06', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}'),
	('tr-odd-06', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}'),
	('tr-odd-07', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}'),
	('tr-odd-07', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}'),
	('tr-odd-08', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}'),
	('tr-odd-08', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}'),
	('tr-odd-09', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}'),
	('tr-odd-09', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}');
INSERT INTO public.tags VALUES
	('mlflow.runName', 'bold-fish-917', '665bd19f65aa4bada1a75d892218b157'),
	('kind', 'kind 0', '665bd19f65aa4bada1a75d892218b157'),
	('long', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', '665bd19f65aa4bada1a75d892218b157'),
	('mlflow.parentRunId', '665bd19f65aa4bada1a75d892218b157', '1d03fe0c32d646ea80542d9c082ccbc0'),
	('mlflow.runName', 'smiling-yak-77', '1d03fe0c32d646ea80542d9c082ccbc0'),
	('kind', 'kind 1', '1d03fe0c32d646ea80542d9c082ccbc0'),
	('long', 'yyyyyyyyyy', '1d03fe0c32d646ea80542d9c082ccbc0'),
	('mlflow.runName', 'big-ram-620', '35cb05e7d5564203a7b535b3df56dd20'),
	('kind', 'kind 2', '35cb05e7d5564203a7b535b3df56dd20'),
	('long', 'yyyyyyyyyy', '35cb05e7d5564203a7b535b3df56dd20'),
	('mlflow.parentRunId', '35cb05e7d5564203a7b535b3df56dd20', 'bf334f7358184c66a21c24bd1b011c4d'),
	('mlflow.runName', 'serious-trout-188', 'bf334f7358184c66a21c24bd1b011c4d'),
	('kind', 'kind 3', 'bf334f7358184c66a21c24bd1b011c4d'),
	('long', 'yyyyyyyyyy', 'bf334f7358184c66a21c24bd1b011c4d'),
	('mlflow.runName', 'merciful-finch-659', 'a4e5aa4e0c8045ed804d315d410fa806'),
	('kind', 'kind 4', 'a4e5aa4e0c8045ed804d315d410fa806'),
	('long', 'yyyyyyyyyy', 'a4e5aa4e0c8045ed804d315d410fa806'),
	('mlflow.runName', 'unruly-sloth-988', '0eb40d4982d34242927342cdbf786bb8'),
	('kind', 'kind 0', '0eb40d4982d34242927342cdbf786bb8'),
	('long', 'yyyyyyyyyy', '0eb40d4982d34242927342cdbf786bb8'),
	('mlflow.parentRunId', '0eb40d4982d34242927342cdbf786bb8', '42cb69ddc56c4346b85e5a2c0f226425'),
	('mlflow.runName', 'youthful-ox-271', '42cb69ddc56c4346b85e5a2c0f226425'),
	('kind', 'kind 1', '42cb69ddc56c4346b85e5a2c0f226425'),
	('long', 'yyyyyyyyyy', '42cb69ddc56c4346b85e5a2c0f226425'),
	('mlflow.runName', 'thundering-goat-754', '70a0cf07f95b4b53b6a879978f285a90'),
	('kind', 'kind 2', '70a0cf07f95b4b53b6a879978f285a90'),
	('long', 'yyyyyyyyyy', '70a0cf07f95b4b53b6a879978f285a90'),
	('mlflow.parentRunId', '70a0cf07f95b4b53b6a879978f285a90', '4bd1d2a5bcf641d786e209477d01b1e8'),
	('mlflow.runName', 'traveling-eel-970', '4bd1d2a5bcf641d786e209477d01b1e8'),
	('kind', 'kind 3', '4bd1d2a5bcf641d786e209477d01b1e8'),
	('long', 'yyyyyyyyyy', '4bd1d2a5bcf641d786e209477d01b1e8'),
	('mlflow.runName', 'invincible-frog-927', '45811175cf404a7cbcefefcbdaa0106d'),
	('kind', 'kind 4', '45811175cf404a7cbcefefcbdaa0106d'),
	('long', 'yyyyyyyyyy', '45811175cf404a7cbcefefcbdaa0106d'),
	('null', NULL, '00000000000000000000000000000000');
INSERT INTO public.trace_info VALUES
	('tr-bd58863a44a34bf3f055efb954955c8f', 1, 1795487568426, 124, 'OK', NULL, '{"question": 0}', '{"answer": 0}'),
	('tr-8320d3fd3c47a17727180d912e8345d0', 2, 1795487568613, 17, 'ERROR', NULL, '{"question": 1}', '{"answer": 1}'),
	('tr-deda03b129c12821a21039b3b5832aa9', 1, 1795487568677, 18, 'OK', NULL, '{"question": 2}', '{"answer": 2}'),
	('tr-273a3c921092497a1c3b6022a3b32e8f', 2, 1795487568738, 23, 'ERROR', NULL, '{"question": 3}', '{"answer": 3}'),
	('tr-odd-00', 0, 1700000000000, NULL, 'OK', 'c', 'p', NULL),
	('tr-odd-01', 0, 1700000000001, NULL, 'OK', 'c', 'p', NULL),
	('tr-odd-02', 0, 1700000000002, NULL, 'OK', 'c', 'p', NULL),
	('tr-odd-03', 0, 1700000000003, NULL, 'OK', 'c', 'p', NULL),
	('tr-odd-04', 0, 1700000000004, NULL, 'OK', 'c', 'p', NULL),
	('tr-odd-05', 0, 1700000000005, NULL, 'OK', 'c', 'p', NULL),
	('tr-odd-06', 0, 1700000000006, NULL, 'OK', 'c', 'p', NULL),
	('tr-odd-07', 0, 1700000000007, NULL, 'OK', 'c', 'p', NULL),
	('tr-odd-08', 0, 1700000000008, NULL, 'OK', 'c', 'p', NULL),
	('tr-odd-09', 0, 1700000000009, NULL, 'OK', 'c', 'p', NULL);
INSERT INTO public.trace_request_metadata VALUES
	('mlflow.user', 'root', 'tr-bd58863a44a34bf3f055efb954955c8f'),
	('mlflow.source.name', '/home/me/fill.py', 'tr-bd58863a44a34bf3f055efb954955c8f'),
	('mlflow.source.type', 'LOCAL', 'tr-bd58863a44a34bf3f055efb954955c8f'),
	('mlflow.source.git.commit', '', 'tr-bd58863a44a34bf3f055efb954955c8f'),
	('mlflow.source.git.repoURL', '', 'tr-bd58863a44a34bf3f055efb954955c8f'),
	('mlflow.source.git.branch', '', 'tr-bd58863a44a34bf3f055efb954955c8f'),
	('mlflow.trace_schema.version', '3', 'tr-bd58863a44a34bf3f055efb954955c8f'),
	('mlflow.traceInputs', '{"question": 0}', 'tr-bd58863a44a34bf3f055efb954955c8f'),
	('mlflow.traceOutputs', '{"answer": 0}', 'tr-bd58863a44a34bf3f055efb954955c8f'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}', 'tr-bd58863a44a34bf3f055efb954955c8f'),
	('mlflow.trace.sizeStats', '{"total_size_bytes": 2398, "num_spans": 2, "max": 1026, "p25": 630, "p50": 762, "p75": 894}', 'tr-bd58863a44a34bf3f055efb954955c8f'),
	('mlflow.trace.sizeBytes', '2398', 'tr-bd58863a44a34bf3f055efb954955c8f'),
	('mlflow.user', 'root', 'tr-8320d3fd3c47a17727180d912e8345d0'),
	('mlflow.source.name', '/home/me/fill.py', 'tr-8320d3fd3c47a17727180d912e8345d0'),
	('mlflow.source.type', 'LOCAL', 'tr-8320d3fd3c47a17727180d912e8345d0'),
	('mlflow.source.git.commit', '', 'tr-8320d3fd3c47a17727180d912e8345d0'),
	('mlflow.source.git.repoURL', '', 'tr-8320d3fd3c47a17727180d912e8345d0'),
	('mlflow.source.git.branch', '', 'tr-8320d3fd3c47a17727180d912e8345d0'),
	('mlflow.trace_schema.version', '3', 'tr-8320d3fd3c47a17727180d912e8345d0'),
	('mlflow.traceInputs', '{"question": 1}', 'tr-8320d3fd3c47a17727180d912e8345d0'),
	('mlflow.traceOutputs', '{"answer": 1}', 'tr-8320d3fd3c47a17727180d912e8345d0'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 11, "output_tokens": 5, "total_tokens": 16}', 'tr-8320d3fd3c47a17727180d912e8345d0'),
	('mlflow.trace.sizeStats', '{"total_size_bytes": 2405, "num_spans": 2, "max": 1028, "p25": 632, "p50": 764, "p75": 896}', 'tr-8320d3fd3c47a17727180d912e8345d0'),
	('mlflow.trace.sizeBytes', '2405', 'tr-8320d3fd3c47a17727180d912e8345d0'),
	('mlflow.user', 'root', 'tr-deda03b129c12821a21039b3b5832aa9'),
	('mlflow.source.name', '/home/me/fill.py', 'tr-deda03b129c12821a21039b3b5832aa9'),
	('mlflow.source.type', 'LOCAL', 'tr-deda03b129c12821a21039b3b5832aa9'),
	('mlflow.source.git.commit', '', 'tr-deda03b129c12821a21039b3b5832aa9'),
	('mlflow.source.git.repoURL', '', 'tr-deda03b129c12821a21039b3b5832aa9'),
	('mlflow.source.git.branch', '', 'tr-deda03b129c12821a21039b3b5832aa9'),
	('mlflow.trace_schema.version', '3', 'tr-deda03b129c12821a21039b3b5832aa9'),
	('mlflow.traceInputs', '{"question": 2}', 'tr-deda03b129c12821a21039b3b5832aa9'),
	('mlflow.traceOutputs', '{"answer": 2}', 'tr-deda03b129c12821a21039b3b5832aa9'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 12, "output_tokens": 5, "total_tokens": 17}', 'tr-deda03b129c12821a21039b3b5832aa9'),
	('mlflow.trace.sizeStats', '{"total_size_bytes": 2397, "num_spans": 2, "max": 1026, "p25": 630, "p50": 762, "p75": 894}', 'tr-deda03b129c12821a21039b3b5832aa9'),
	('mlflow.trace.sizeBytes', '2397', 'tr-deda03b129c12821a21039b3b5832aa9'),
	('mlflow.user', 'root', 'tr-273a3c921092497a1c3b6022a3b32e8f'),
	('mlflow.source.name', '/home/me/fill.py', 'tr-273a3c921092497a1c3b6022a3b32e8f'),
	('mlflow.source.type', 'LOCAL', 'tr-273a3c921092497a1c3b6022a3b32e8f'),
	('mlflow.source.git.commit', '', 'tr-273a3c921092497a1c3b6022a3b32e8f'),
	('mlflow.source.git.repoURL', '', 'tr-273a3c921092497a1c3b6022a3b32e8f'),
	('mlflow.source.git.branch', '', 'tr-273a3c921092497a1c3b6022a3b32e8f'),
	('mlflow.trace_schema.version', '3', 'tr-273a3c921092497a1c3b6022a3b32e8f'),
	('mlflow.traceInputs', '{"question": 3}', 'tr-273a3c921092497a1c3b6022a3b32e8f'),
	('mlflow.traceOutputs', '{"answer": 3}', 'tr-273a3c921092497a1c3b6022a3b32e8f'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 13, "output_tokens": 5, "total_tokens": 18}', 'tr-273a3c921092497a1c3b6022a3b32e8f'),
	('mlflow.trace.sizeStats', '{"total_size_bytes": 2405, "num_spans": 2, "max": 1028, "p25": 632, "p50": 764, "p75": 896}', 'tr-273a3c921092497a1c3b6022a3b32e8f'),
	('mlflow.trace.sizeBytes', '2405', 'tr-273a3c921092497a1c3b6022a3b32e8f'),
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
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/tr-bd58863a44a34bf3f055efb954955c8f/artifacts', 'tr-bd58863a44a34bf3f055efb954955c8f'),
	('mlflow.traceName', 'trace 0', 'tr-bd58863a44a34bf3f055efb954955c8f'),
	('team', 't0', 'tr-bd58863a44a34bf3f055efb954955c8f'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/tr-8320d3fd3c47a17727180d912e8345d0/artifacts', 'tr-8320d3fd3c47a17727180d912e8345d0'),
	('mlflow.traceName', 'trace 1', 'tr-8320d3fd3c47a17727180d912e8345d0'),
	('team', 't1', 'tr-8320d3fd3c47a17727180d912e8345d0'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/tr-deda03b129c12821a21039b3b5832aa9/artifacts', 'tr-deda03b129c12821a21039b3b5832aa9'),
	('mlflow.traceName', 'trace 2', 'tr-deda03b129c12821a21039b3b5832aa9'),
	('team', 't2', 'tr-deda03b129c12821a21039b3b5832aa9'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/tr-273a3c921092497a1c3b6022a3b32e8f/artifacts', 'tr-273a3c921092497a1c3b6022a3b32e8f'),
	('mlflow.traceName', 'trace 3', 'tr-273a3c921092497a1c3b6022a3b32e8f'),
	('team', 't3', 'tr-273a3c921092497a1c3b6022a3b32e8f'),
	('later', 'value', 'tr-bd58863a44a34bf3f055efb954955c8f'),
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
INSERT INTO public.webhook_events VALUES
	('hook', 'model_version', 'created');
INSERT INTO public.webhooks VALUES
	('hook', 'hook', NULL, 'https://example.com', 'ACTIVE', 'gAAAA', 1700000000000, 1700000000000, NULL);
SELECT pg_catalog.setval('public.experiments_experiment_id_seq', 4, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.assessments
    ADD CONSTRAINT assessments_pk PRIMARY KEY (assessment_id);
ALTER TABLE ONLY public.datasets
    ADD CONSTRAINT dataset_pk PRIMARY KEY (experiment_id, name, digest);
ALTER TABLE ONLY public.entity_associations
    ADD CONSTRAINT entity_associations_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id);
ALTER TABLE ONLY public.evaluation_dataset_records
    ADD CONSTRAINT evaluation_dataset_records_pk PRIMARY KEY (dataset_record_id);
ALTER TABLE ONLY public.evaluation_dataset_tags
    ADD CONSTRAINT evaluation_dataset_tags_pk PRIMARY KEY (dataset_id, key);
ALTER TABLE ONLY public.evaluation_datasets
    ADD CONSTRAINT evaluation_datasets_pk PRIMARY KEY (dataset_id);
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
ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_pk PRIMARY KEY (id);
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
ALTER TABLE ONLY public.scorers
    ADD CONSTRAINT scorer_pk PRIMARY KEY (scorer_id);
ALTER TABLE ONLY public.scorer_versions
    ADD CONSTRAINT scorer_version_pk PRIMARY KEY (scorer_id, scorer_version);
ALTER TABLE ONLY public.spans
    ADD CONSTRAINT spans_pk PRIMARY KEY (trace_id, span_id);
ALTER TABLE ONLY public.tags
    ADD CONSTRAINT tag_pk PRIMARY KEY (key, run_uuid);
ALTER TABLE ONLY public.trace_info
    ADD CONSTRAINT trace_info_pk PRIMARY KEY (request_id);
ALTER TABLE ONLY public.trace_request_metadata
    ADD CONSTRAINT trace_request_metadata_pk PRIMARY KEY (key, request_id);
ALTER TABLE ONLY public.trace_tags
    ADD CONSTRAINT trace_tag_pk PRIMARY KEY (key, request_id);
ALTER TABLE ONLY public.evaluation_dataset_records
    ADD CONSTRAINT unique_dataset_input UNIQUE (dataset_id, input_hash);
ALTER TABLE ONLY public.webhook_events
    ADD CONSTRAINT webhook_event_pk PRIMARY KEY (webhook_id, entity, action);
ALTER TABLE ONLY public.webhooks
    ADD CONSTRAINT webhook_pk PRIMARY KEY (webhook_id);
CREATE INDEX idx_webhook_events_action ON public.webhook_events USING btree (action);
CREATE INDEX idx_webhook_events_entity ON public.webhook_events USING btree (entity);
CREATE INDEX idx_webhook_events_entity_action ON public.webhook_events USING btree (entity, action);
CREATE INDEX idx_webhooks_name ON public.webhooks USING btree (name);
CREATE INDEX idx_webhooks_status ON public.webhooks USING btree (status);
CREATE INDEX index_assessments_assessment_type ON public.assessments USING btree (assessment_type);
CREATE INDEX index_assessments_last_updated_timestamp ON public.assessments USING btree (last_updated_timestamp);
CREATE INDEX index_assessments_run_id_created_timestamp ON public.assessments USING btree (run_id, created_timestamp);
CREATE INDEX index_assessments_trace_id_created_timestamp ON public.assessments USING btree (trace_id, created_timestamp);
CREATE INDEX index_datasets_dataset_uuid ON public.datasets USING btree (dataset_uuid);
CREATE INDEX index_datasets_experiment_id_dataset_source_type ON public.datasets USING btree (experiment_id, dataset_source_type);
CREATE INDEX index_entity_associations_association_id ON public.entity_associations USING btree (association_id);
CREATE INDEX index_entity_associations_reverse_lookup ON public.entity_associations USING btree (destination_type, destination_id, source_type, source_id);
CREATE INDEX index_evaluation_dataset_records_dataset_id ON public.evaluation_dataset_records USING btree (dataset_id);
CREATE INDEX index_evaluation_dataset_tags_dataset_id ON public.evaluation_dataset_tags USING btree (dataset_id);
CREATE INDEX index_evaluation_datasets_created_time ON public.evaluation_datasets USING btree (created_time);
CREATE INDEX index_evaluation_datasets_name ON public.evaluation_datasets USING btree (name);
CREATE INDEX index_inputs_destination_type_destination_id_source_type ON public.inputs USING btree (destination_type, destination_id, source_type);
CREATE INDEX index_inputs_input_uuid ON public.inputs USING btree (input_uuid);
CREATE INDEX index_jobs_function_status_creation_time ON public.jobs USING btree (function_fullname, status, creation_time);
CREATE INDEX index_latest_metrics_run_uuid ON public.latest_metrics USING btree (run_uuid);
CREATE INDEX index_logged_model_metrics_model_id ON public.logged_model_metrics USING btree (model_id);
CREATE INDEX index_metrics_run_uuid ON public.metrics USING btree (run_uuid);
CREATE INDEX index_params_run_uuid ON public.params USING btree (run_uuid);
CREATE INDEX index_scorer_versions_scorer_id ON public.scorer_versions USING btree (scorer_id);
CREATE UNIQUE INDEX index_scorers_experiment_id_scorer_name ON public.scorers USING btree (experiment_id, scorer_name);
CREATE INDEX index_spans_experiment_id ON public.spans USING btree (experiment_id);
CREATE INDEX index_spans_experiment_id_duration ON public.spans USING btree (experiment_id, duration_ns);
CREATE INDEX index_spans_experiment_id_status_type ON public.spans USING btree (experiment_id, status, type);
CREATE INDEX index_spans_experiment_id_type_status ON public.spans USING btree (experiment_id, type, status);
CREATE INDEX index_tags_run_uuid ON public.tags USING btree (run_uuid);
CREATE INDEX index_trace_info_experiment_id_timestamp_ms ON public.trace_info USING btree (experiment_id, timestamp_ms);
CREATE INDEX index_trace_request_metadata_request_id ON public.trace_request_metadata USING btree (request_id);
CREATE INDEX index_trace_tags_request_id ON public.trace_tags USING btree (request_id);
ALTER TABLE ONLY public.experiment_tags
    ADD CONSTRAINT experiment_tags_experiment_id_fkey FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.assessments
    ADD CONSTRAINT fk_assessments_trace_id FOREIGN KEY (trace_id) REFERENCES public.trace_info(request_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.datasets
    ADD CONSTRAINT fk_datasets_experiment_id_experiments FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.evaluation_dataset_records
    ADD CONSTRAINT fk_evaluation_dataset_records_dataset_id FOREIGN KEY (dataset_id) REFERENCES public.evaluation_datasets(dataset_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.evaluation_dataset_tags
    ADD CONSTRAINT fk_evaluation_dataset_tags_dataset_id FOREIGN KEY (dataset_id) REFERENCES public.evaluation_datasets(dataset_id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.scorer_versions
    ADD CONSTRAINT fk_scorer_versions_scorer_id FOREIGN KEY (scorer_id) REFERENCES public.scorers(scorer_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.scorers
    ADD CONSTRAINT fk_scorers_experiment_id FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.spans
    ADD CONSTRAINT fk_spans_experiment_id FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.spans
    ADD CONSTRAINT fk_spans_trace_id FOREIGN KEY (trace_id) REFERENCES public.trace_info(request_id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.webhook_events
    ADD CONSTRAINT webhook_events_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES public.webhooks(webhook_id) ON DELETE CASCADE;

