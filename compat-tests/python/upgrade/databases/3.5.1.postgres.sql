
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
	('a-e6209247d4c84ed08a8f255f127ddf61', 'tr-d4fd45987c25a128e88371617f5cdc1d', 'f0', 'feedback', '"yes"', NULL, 1795486739353, 1795486739353, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-21a3141d3c4d4f85a3755a2fb97002fc', 'tr-fb680d7f8294337e1e67f027ebfd48fe', 'f1', 'feedback', '" No "', NULL, 1795486739369, 1795486739369, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-dfa72b12618a4f7f9b2ce92b00799f70', 'tr-deb0497d831ff3fc5b1e13965a5ae104', 'f2', 'feedback', '"maybe"', NULL, 1795486739377, 1795486739377, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-95fed239a5604679b6412ebdce58f57f', 'tr-d1b41e9cdb783e07429655a7c6fbf152', 'f0', 'feedback', 'true', NULL, 1795486739393, 1795486739393, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-a3508f646f8a47258c8a3afa6315b4ae', 'tr-d4fd45987c25a128e88371617f5cdc1d', 'f1', 'feedback', 'false', NULL, 1795486739401, 1795486739401, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-b5e906c63949427fb7b71ae89f1b0b9f', 'tr-fb680d7f8294337e1e67f027ebfd48fe', 'f2', 'feedback', '3', NULL, 1795486739417, 1795486739417, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-bc3919e6e9ce4d088dc374a09292d334', 'tr-deb0497d831ff3fc5b1e13965a5ae104', 'f0', 'feedback', '2.5', NULL, 1795486739425, 1795486739425, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-7c971b70e5974a699ec35342ad9cf2a1', 'tr-d1b41e9cdb783e07429655a7c6fbf152', 'f1', 'feedback', '1e+308', NULL, 1795486739432, 1795486739432, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-f923ab167d9a43878f526f1abbe0c96d', 'tr-d4fd45987c25a128e88371617f5cdc1d', 'f2', 'feedback', '["a", 1]', NULL, 1795486739441, 1795486739441, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-04c9764125f24a608cae02d24ba69dd9', 'tr-fb680d7f8294337e1e67f027ebfd48fe', 'f0', 'feedback', '{"score": 1}', NULL, 1795486739448, 1795486739448, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-1a392859e65d4864b8d0c6839f9edf7e', 'tr-d4fd45987c25a128e88371617f5cdc1d', 'expected', 'expectation', '{"answer": 1}', NULL, 1795486739456, 1795486739456, 'HUMAN', 'default', NULL, NULL, NULL, NULL, true, NULL),
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
	('074d8430eeeb45a292f1c7749c2f31d2', 1, 'data', 'digest', 'local', '{"uri": "/data"}', '{"columns": []}', '{"num_rows": 3}'),
	('cbb6e043d5e0411eb661c9dd253ac6aa', 1, 'other', 'digest', 's3', '{"uri": "s3://b"}', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', NULL);
INSERT INTO public.entity_associations VALUES
	('a-5a95ac11eabc4e4f8d2862f6aaa2bb5a', 'evaluation_dataset', 'd-5aac0a858e8149efaa08f5b67b67b808', 'experiment', '1', 1795486740012),
	('a-866d4db56e524fc1bccbf228ed8b5eb8', 'evaluation_dataset', 'd-5aac0a858e8149efaa08f5b67b67b808', 'experiment', '2', 1795486740012),
	('as-1', 'trace', 'tr-odd-00', 'run', '00000000000000000000000000000000', 1700000000000);
INSERT INTO public.evaluation_dataset_records VALUES
	('dr-422aa2d4b0464e64a2cff84b861cc862', 'd-5aac0a858e8149efaa08f5b67b67b808', '{"question": "q0"}', '{"answer": 0}', '{"n": "0", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795486740071, 1795486740071, 'root', 'root', '2e6c7eab96861d942c9a1f35f1dee1a1074ca2e62ae181cdfed572d1453f57e7', '{"mlflow_wrapped": {}}'),
	('dr-76ddb1c24edb4c6b8195c2dabe6b6a6d', 'd-5aac0a858e8149efaa08f5b67b67b808', '{"question": "q1"}', '{"answer": 1}', '{"n": "1", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795486740071, 1795486740071, 'root', 'root', '6bb44455af683d2a225b6c38bf55ac76f83df11cdbadb29a9c7e687bf789ccd2', '{"mlflow_wrapped": {}}'),
	('dr-d3d4fe55ecf44d6f99a3c6f7a83c1f3f', 'd-5aac0a858e8149efaa08f5b67b67b808', '{"question": "q2"}', '{"answer": 2}', '{"n": "2", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795486740071, 1795486740071, 'root', 'root', '52a8c1ebc8d1d3ce3b6f252d0549b6ad9c59cd68ba6f2bcd5e87aa525aa1c43f', '{"mlflow_wrapped": {}}'),
	('dr-2870bc131625496d908d2ca3095d62a6', 'd-5aac0a858e8149efaa08f5b67b67b808', '{"question": "q3"}', '{"answer": 3}', '{"n": "3", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795486740071, 1795486740071, 'root', 'root', '7d9156df9257574d2c7f76c55f43d348355783f97b8cb7c6cb0cde08022e028e', '{"mlflow_wrapped": {}}'),
	('dr-016485e3181f4d59969e1168c8193df6', 'd-5aac0a858e8149efaa08f5b67b67b808', '{"question": "q4"}', '{"answer": 4}', '{"n": "4", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795486740071, 1795486740071, 'root', 'root', '5fc97b1e3ec0cb95c85eac7c59de5ca7faf79167f3797956f49bd09e64757ba8', '{"mlflow_wrapped": {}}');
INSERT INTO public.evaluation_dataset_tags VALUES
	('d-5aac0a858e8149efaa08f5b67b67b808', 'kind', 'qa'),
	('d-5aac0a858e8149efaa08f5b67b67b808', 'mlflow.user', 'root');
INSERT INTO public.evaluation_datasets VALUES
	('d-5aac0a858e8149efaa08f5b67b67b808', 'questions', '{"inputs": {"question": "string"}, "outputs": {}, "expectations": {"answer": "integer"}, "version": "1.0"}', '{"num_records": 5}', '6acd1f55', 1795486740012, 1795486740071, 'root', 'root');
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
	(0, 'Default', '/home/me/mlruns/0', 'active', 1795486732697, 1795486732697),
	(1, 'experiment 0 – größer', 'file:///tmp/mlflow-files/0', 'active', 1795486732707, 1795486732707),
	(2, 'experiment 1 – größer', 'file:///tmp/mlflow-files/1', 'active', 1795486732785, 1795486732785),
	(3, 'experiment 2 – größer', 'file:///tmp/mlflow-files/2', 'active', 1795486732831, 1795486732831),
	(4, 'experiment 3 – größer', 'file:///tmp/mlflow-files/3', 'deleted', 1795486732862, 1795486732894),
	(77, 'bare', NULL, NULL, NULL, NULL);
INSERT INTO public.input_tags VALUES
	('8e808da3f30d4ed9bdb02c7923a67c90', 'mlflow.data.context', 'training'),
	('bdf62c13fa684088b6c6fdcb5c6b15cb', 'mlflow.data.context', 'training'),
	('58584753663b4e45a95874ee0a37d304', 'mlflow.data.context', 'training'),
	('86a879bef126406d90ee8613a426176e', 'mlflow.data.context', 'training');
INSERT INTO public.inputs VALUES
	('8e808da3f30d4ed9bdb02c7923a67c90', 'DATASET', '074d8430eeeb45a292f1c7749c2f31d2', 'RUN', '155325b67548451fbe624855f4f587ef', 0),
	('ffaf732cf15944ee9e1c77c927df9cdd', 'DATASET', 'cbb6e043d5e0411eb661c9dd253ac6aa', 'RUN', '155325b67548451fbe624855f4f587ef', 0),
	('bdf62c13fa684088b6c6fdcb5c6b15cb', 'DATASET', '074d8430eeeb45a292f1c7749c2f31d2', 'RUN', '1aa4e0b087344c43832ad49b16334174', 0),
	('01ab589d9ede42369a32d1e318a003ff', 'DATASET', 'cbb6e043d5e0411eb661c9dd253ac6aa', 'RUN', '1aa4e0b087344c43832ad49b16334174', 0),
	('58584753663b4e45a95874ee0a37d304', 'DATASET', '074d8430eeeb45a292f1c7749c2f31d2', 'RUN', '22005c844f2244878ea5cb899d6d7786', 0),
	('30fb0381732c4aee82f1dea105a24cbc', 'DATASET', 'cbb6e043d5e0411eb661c9dd253ac6aa', 'RUN', '22005c844f2244878ea5cb899d6d7786', 0),
	('86a879bef126406d90ee8613a426176e', 'DATASET', '074d8430eeeb45a292f1c7749c2f31d2', 'RUN', 'ef64ef97fb2544c89905841a0eb71275', 0),
	('b50826133fcf472292937ef84ded1fc0', 'DATASET', 'cbb6e043d5e0411eb661c9dd253ac6aa', 'RUN', 'ef64ef97fb2544c89905841a0eb71275', 0),
	('a1e8ec16465f4a0f93cfe2bfa99a8130', 'RUN_INPUT', 'ef64ef97fb2544c89905841a0eb71275', 'MODEL_INPUT', 'm-c9de62e8681242a6b952f44d6b5863d9', 0),
	('73844b4ad5fc47cea99778b0f8a448be', 'RUN_OUTPUT', '25548d8e684a4375aa3264eaa3f16543', 'MODEL_OUTPUT', 'm-c9de62e8681242a6b952f44d6b5863d9', 7);
INSERT INTO public.jobs VALUES
	('job-0', 1700000000000, 'f', '{}', 1.5, 0, NULL, 0, 1700000000000),
	('job-1', 1700000000000, 'f', '{}', 1.5, 1, NULL, 0, 1700000000001),
	('job-2', 1700000000000, 'f', '{}', 1.5, 2, NULL, 0, 1700000000002),
	('job-3', 1700000000000, 'f', '{}', 1.5, 3, NULL, 0, 1700000000003),
	('job-4', 1700000000000, 'f', '{}', 1.5, 4, NULL, 0, 1700000000004),
	('job-5', 1700000000000, 'f', '{}', 1.5, 5, NULL, 0, 1700000000005);
INSERT INTO public.latest_metrics VALUES
	('loss', 0.3333333333333333, 1700000000002, 2, false, '155325b67548451fbe624855f4f587ef'),
	('odd', -1e+300, 1795486733136, 2, false, '155325b67548451fbe624855f4f587ef'),
	('loss', 0.25, 1700000000002, 2, false, '1aa4e0b087344c43832ad49b16334174'),
	('odd', -1e+300, 1795486733284, 2, false, '1aa4e0b087344c43832ad49b16334174'),
	('loss', 0.2, 1700000000002, 2, false, '22005c844f2244878ea5cb899d6d7786'),
	('odd', -1e+300, 1795486733354, 2, false, '22005c844f2244878ea5cb899d6d7786'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, 'ef64ef97fb2544c89905841a0eb71275'),
	('odd', -1e+300, 1795486733514, 2, false, 'ef64ef97fb2544c89905841a0eb71275'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, '25548d8e684a4375aa3264eaa3f16543'),
	('odd', -1e+300, 1795486733670, 2, false, '25548d8e684a4375aa3264eaa3f16543'),
	('loss', 0.3333333333333333, 1700000000002, 2, false, 'f62ec06eb78f4e8aac8a76d5c3860573'),
	('odd', -1e+300, 1795486733827, 2, false, 'f62ec06eb78f4e8aac8a76d5c3860573'),
	('loss', 0.25, 1700000000002, 2, false, 'b575a8a0a29e4cf3b7d599fa31638cee'),
	('odd', -1e+300, 1795486733984, 2, false, 'b575a8a0a29e4cf3b7d599fa31638cee'),
	('loss', 0.2, 1700000000002, 2, false, 'beec2291cf754cbcacbf1d49baba6593'),
	('odd', -1e+300, 1795486734108, 2, false, 'beec2291cf754cbcacbf1d49baba6593'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, '8c71f040b9a040a087a7074db7d4d4d4'),
	('odd', -1e+300, 1795486734255, 2, false, '8c71f040b9a040a087a7074db7d4d4d4'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, 'bcd28a170b06495292f14f9d507863ec'),
	('odd', -1e+300, 1795486734444, 2, false, 'bcd28a170b06495292f14f9d507863ec'),
	('accuracy', 0, 1795486739580, 2, true, '155325b67548451fbe624855f4f587ef');
INSERT INTO public.logged_model_metrics VALUES
	('m-bb452f0fbc1c454abc23c2ce984541dd', 'accuracy', 1795486739550, 1, 0.5, 0, '155325b67548451fbe624855f4f587ef', NULL, NULL, NULL),
	('m-bb452f0fbc1c454abc23c2ce984541dd', 'accuracy', 1795486739580, 2, 0, 0, '155325b67548451fbe624855f4f587ef', NULL, NULL, NULL);
INSERT INTO public.logged_model_params VALUES
	('m-bb452f0fbc1c454abc23c2ce984541dd', 1, 'p', '1'),
	('m-bb452f0fbc1c454abc23c2ce984541dd', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp'),
	('m-c9de62e8681242a6b952f44d6b5863d9', 1, 'p', '1'),
	('m-c9de62e8681242a6b952f44d6b5863d9', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp'),
	('m-8d4db2e4cd464b96b8fbd1714c95fbe2', 1, 'p', '1'),
	('m-8d4db2e4cd464b96b8fbd1714c95fbe2', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO public.logged_model_tags VALUES
	('m-bb452f0fbc1c454abc23c2ce984541dd', 1, 't', 'v'),
	('m-bb452f0fbc1c454abc23c2ce984541dd', 1, 'more', 'tags'),
	('m-c9de62e8681242a6b952f44d6b5863d9', 1, 't', 'v'),
	('m-c9de62e8681242a6b952f44d6b5863d9', 1, 'more', 'tags'),
	('m-8d4db2e4cd464b96b8fbd1714c95fbe2', 1, 't', 'v'),
	('m-8d4db2e4cd464b96b8fbd1714c95fbe2', 1, 'more', 'tags');
INSERT INTO public.logged_models VALUES
	('m-bb452f0fbc1c454abc23c2ce984541dd', 1, 'logged-0', 'file:///tmp/mlflow-files/0/models/m-bb452f0fbc1c454abc23c2ce984541dd/artifacts', 1795486739472, 1795486739472, 1, 'active', 'agent', '155325b67548451fbe624855f4f587ef', NULL),
	('m-c9de62e8681242a6b952f44d6b5863d9', 1, 'logged-1', 'file:///tmp/mlflow-files/0/models/m-c9de62e8681242a6b952f44d6b5863d9/artifacts', 1795486739623, 1795486739682, 2, 'active', 'agent', '1aa4e0b087344c43832ad49b16334174', NULL),
	('m-8d4db2e4cd464b96b8fbd1714c95fbe2', 1, 'logged-2', 'file:///tmp/mlflow-files/0/models/m-8d4db2e4cd464b96b8fbd1714c95fbe2/artifacts', 1795486739746, 1795486739810, 1, 'deleted', 'agent', '22005c844f2244878ea5cb899d6d7786', NULL);
INSERT INTO public.metrics VALUES
	('loss', 1, 1700000000000, '155325b67548451fbe624855f4f587ef', 0, false),
	('loss', 0.5, 1700000000001, '155325b67548451fbe624855f4f587ef', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '155325b67548451fbe624855f4f587ef', 2, false),
	('odd', 0, 1795486733023, '155325b67548451fbe624855f4f587ef', -2, true),
	('odd', 1.7976931348623157e+308, 1795486733048, '155325b67548451fbe624855f4f587ef', -1, false),
	('odd', -1.7976931348623157e+308, 1795486733100, '155325b67548451fbe624855f4f587ef', 0, false),
	('odd', 0, 1795486733127, '155325b67548451fbe624855f4f587ef', 1, false),
	('odd', -1e+300, 1795486733136, '155325b67548451fbe624855f4f587ef', 2, false),
	('loss', 0.5, 1700000000000, '1aa4e0b087344c43832ad49b16334174', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '1aa4e0b087344c43832ad49b16334174', 1, false),
	('loss', 0.25, 1700000000002, '1aa4e0b087344c43832ad49b16334174', 2, false),
	('odd', 0, 1795486733234, '1aa4e0b087344c43832ad49b16334174', -2, true),
	('odd', 1.7976931348623157e+308, 1795486733243, '1aa4e0b087344c43832ad49b16334174', -1, false),
	('odd', -1.7976931348623157e+308, 1795486733254, '1aa4e0b087344c43832ad49b16334174', 0, false),
	('odd', 0, 1795486733271, '1aa4e0b087344c43832ad49b16334174', 1, false),
	('odd', -1e+300, 1795486733284, '1aa4e0b087344c43832ad49b16334174', 2, false),
	('loss', 0.3333333333333333, 1700000000000, '22005c844f2244878ea5cb899d6d7786', 0, false),
	('loss', 0.25, 1700000000001, '22005c844f2244878ea5cb899d6d7786', 1, false),
	('loss', 0.2, 1700000000002, '22005c844f2244878ea5cb899d6d7786', 2, false),
	('odd', 0, 1795486733329, '22005c844f2244878ea5cb899d6d7786', -2, true),
	('odd', 1.7976931348623157e+308, 1795486733334, '22005c844f2244878ea5cb899d6d7786', -1, false),
	('odd', -1.7976931348623157e+308, 1795486733341, '22005c844f2244878ea5cb899d6d7786', 0, false),
	('odd', 0, 1795486733348, '22005c844f2244878ea5cb899d6d7786', 1, false),
	('odd', -1e+300, 1795486733354, '22005c844f2244878ea5cb899d6d7786', 2, false),
	('loss', 0.25, 1700000000000, 'ef64ef97fb2544c89905841a0eb71275', 0, false),
	('loss', 0.2, 1700000000001, 'ef64ef97fb2544c89905841a0eb71275', 1, false),
	('loss', 0.16666666666666666, 1700000000002, 'ef64ef97fb2544c89905841a0eb71275', 2, false),
	('odd', 0, 1795486733443, 'ef64ef97fb2544c89905841a0eb71275', -2, true),
	('odd', 1.7976931348623157e+308, 1795486733458, 'ef64ef97fb2544c89905841a0eb71275', -1, false),
	('odd', -1.7976931348623157e+308, 1795486733478, 'ef64ef97fb2544c89905841a0eb71275', 0, false),
	('odd', 0, 1795486733494, 'ef64ef97fb2544c89905841a0eb71275', 1, false),
	('odd', -1e+300, 1795486733514, 'ef64ef97fb2544c89905841a0eb71275', 2, false),
	('loss', 0.2, 1700000000000, '25548d8e684a4375aa3264eaa3f16543', 0, false),
	('loss', 0.16666666666666666, 1700000000001, '25548d8e684a4375aa3264eaa3f16543', 1, false),
	('loss', 0.14285714285714285, 1700000000002, '25548d8e684a4375aa3264eaa3f16543', 2, false),
	('odd', 0, 1795486733607, '25548d8e684a4375aa3264eaa3f16543', -2, true),
	('odd', 1.7976931348623157e+308, 1795486733620, '25548d8e684a4375aa3264eaa3f16543', -1, false),
	('odd', -1.7976931348623157e+308, 1795486733635, '25548d8e684a4375aa3264eaa3f16543', 0, false),
	('odd', 0, 1795486733652, '25548d8e684a4375aa3264eaa3f16543', 1, false),
	('odd', -1e+300, 1795486733670, '25548d8e684a4375aa3264eaa3f16543', 2, false),
	('loss', 1, 1700000000000, 'f62ec06eb78f4e8aac8a76d5c3860573', 0, false),
	('loss', 0.5, 1700000000001, 'f62ec06eb78f4e8aac8a76d5c3860573', 1, false),
	('loss', 0.3333333333333333, 1700000000002, 'f62ec06eb78f4e8aac8a76d5c3860573', 2, false),
	('odd', 0, 1795486733777, 'f62ec06eb78f4e8aac8a76d5c3860573', -2, true),
	('odd', 1.7976931348623157e+308, 1795486733786, 'f62ec06eb78f4e8aac8a76d5c3860573', -1, false),
	('odd', -1.7976931348623157e+308, 1795486733802, 'f62ec06eb78f4e8aac8a76d5c3860573', 0, false),
	('odd', 0, 1795486733815, 'f62ec06eb78f4e8aac8a76d5c3860573', 1, false),
	('odd', -1e+300, 1795486733827, 'f62ec06eb78f4e8aac8a76d5c3860573', 2, false),
	('loss', 0.5, 1700000000000, 'b575a8a0a29e4cf3b7d599fa31638cee', 0, false),
	('loss', 0.3333333333333333, 1700000000001, 'b575a8a0a29e4cf3b7d599fa31638cee', 1, false),
	('loss', 0.25, 1700000000002, 'b575a8a0a29e4cf3b7d599fa31638cee', 2, false),
	('odd', 0, 1795486733926, 'b575a8a0a29e4cf3b7d599fa31638cee', -2, true),
	('odd', 1.7976931348623157e+308, 1795486733940, 'b575a8a0a29e4cf3b7d599fa31638cee', -1, false),
	('odd', -1.7976931348623157e+308, 1795486733962, 'b575a8a0a29e4cf3b7d599fa31638cee', 0, false),
	('odd', 0, 1795486733974, 'b575a8a0a29e4cf3b7d599fa31638cee', 1, false),
	('odd', -1e+300, 1795486733984, 'b575a8a0a29e4cf3b7d599fa31638cee', 2, false),
	('loss', 0.3333333333333333, 1700000000000, 'beec2291cf754cbcacbf1d49baba6593', 0, false),
	('loss', 0.25, 1700000000001, 'beec2291cf754cbcacbf1d49baba6593', 1, false),
	('loss', 0.2, 1700000000002, 'beec2291cf754cbcacbf1d49baba6593', 2, false),
	('odd', 0, 1795486734046, 'beec2291cf754cbcacbf1d49baba6593', -2, true),
	('odd', 1.7976931348623157e+308, 1795486734055, 'beec2291cf754cbcacbf1d49baba6593', -1, false),
	('odd', -1.7976931348623157e+308, 1795486734075, 'beec2291cf754cbcacbf1d49baba6593', 0, false),
	('odd', 0, 1795486734091, 'beec2291cf754cbcacbf1d49baba6593', 1, false),
	('odd', -1e+300, 1795486734108, 'beec2291cf754cbcacbf1d49baba6593', 2, false),
	('loss', 0.25, 1700000000000, '8c71f040b9a040a087a7074db7d4d4d4', 0, false),
	('loss', 0.2, 1700000000001, '8c71f040b9a040a087a7074db7d4d4d4', 1, false),
	('loss', 0.16666666666666666, 1700000000002, '8c71f040b9a040a087a7074db7d4d4d4', 2, false),
	('odd', 0, 1795486734201, '8c71f040b9a040a087a7074db7d4d4d4', -2, true),
	('odd', 1.7976931348623157e+308, 1795486734215, '8c71f040b9a040a087a7074db7d4d4d4', -1, false),
	('odd', -1.7976931348623157e+308, 1795486734230, '8c71f040b9a040a087a7074db7d4d4d4', 0, false),
	('odd', 0, 1795486734244, '8c71f040b9a040a087a7074db7d4d4d4', 1, false),
	('odd', -1e+300, 1795486734255, '8c71f040b9a040a087a7074db7d4d4d4', 2, false),
	('loss', 0.2, 1700000000000, 'bcd28a170b06495292f14f9d507863ec', 0, false),
	('loss', 0.16666666666666666, 1700000000001, 'bcd28a170b06495292f14f9d507863ec', 1, false),
	('loss', 0.14285714285714285, 1700000000002, 'bcd28a170b06495292f14f9d507863ec', 2, false),
	('odd', 0, 1795486734340, 'bcd28a170b06495292f14f9d507863ec', -2, true),
	('odd', -1.7976931348623157e+308, 1795486734378, 'bcd28a170b06495292f14f9d507863ec', 0, false),
	('odd', -1e+300, 1795486734444, 'bcd28a170b06495292f14f9d507863ec', 2, false),
	('odd', 1.7976931348623157e+308, 1795486734352, 'bcd28a170b06495292f14f9d507863ec', -1, false),
	('odd', 0, 1795486734417, 'bcd28a170b06495292f14f9d507863ec', 1, false),
	('accuracy', 0.5, 1795486739550, '155325b67548451fbe624855f4f587ef', 1, false),
	('accuracy', 0, 1795486739580, '155325b67548451fbe624855f4f587ef', 2, true);
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
	('forecast', 1, 1795486734754, 1795486734754, 'a version', NULL, 'None', 's3://models/forecast/0', '155325b67548451fbe624855f4f587ef', 'READY', NULL, 'https://ci.example/1', 's3://models/forecast/0'),
	('forecast', 3, 1795486734882, 1795486734918, 'a version', NULL, 'Production', 's3://models/forecast/2', '22005c844f2244878ea5cb899d6d7786', 'READY', NULL, NULL, 's3://models/forecast/2'),
	('forecast', 4, 1795486734952, 1795486735009, 'a version', NULL, 'Archived', 's3://models/forecast/3', 'ef64ef97fb2544c89905841a0eb71275', 'READY', NULL, NULL, 's3://models/forecast/3'),
	('forecast', 5, 1795486735022, 1795486735022, 'a version', NULL, 'None', 's3://models/forecast/4', '25548d8e684a4375aa3264eaa3f16543', 'READY', NULL, NULL, 's3://models/forecast/4'),
	('forecast', 2, 1795486734792, 1795486735253, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/1'),
	('forecast', 6, 1795486735043, 1795486735309, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/5'),
	('churn/eu', 1, 1795486735330, 1795486735330, 'a version', NULL, 'None', 's3://models/churn/eu/0', '155325b67548451fbe624855f4f587ef', 'READY', NULL, 'https://ci.example/1', 's3://models/churn/eu/0'),
	('churn/eu', 3, 1795486735404, 1795486735441, 'a version', NULL, 'Production', 's3://models/churn/eu/2', '22005c844f2244878ea5cb899d6d7786', 'READY', NULL, NULL, 's3://models/churn/eu/2'),
	('churn/eu', 4, 1795486735453, 1795486735516, 'a version', NULL, 'Archived', 's3://models/churn/eu/3', 'ef64ef97fb2544c89905841a0eb71275', 'READY', NULL, NULL, 's3://models/churn/eu/3'),
	('churn/eu', 5, 1795486735533, 1795486735533, 'a version', NULL, 'None', 's3://models/churn/eu/4', '25548d8e684a4375aa3264eaa3f16543', 'READY', NULL, NULL, 's3://models/churn/eu/4'),
	('churn/eu', 2, 1795486735346, 1795486735690, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/1'),
	('churn/eu', 6, 1795486735550, 1795486735723, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/5'),
	('greeting', 1, 1795486739844, 1795486739844, 'better', NULL, 'None', 'dummy-source', NULL, 'READY', NULL, NULL, 'dummy-source'),
	('greeting', 2, 1795486739907, 1795486739907, 'better', NULL, 'None', 'dummy-source', NULL, 'READY', NULL, NULL, 'dummy-source'),
	('bare', 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.params VALUES
	('depth', '0', '155325b67548451fbe624855f4f587ef'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '155325b67548451fbe624855f4f587ef'),
	('depth', '1', '1aa4e0b087344c43832ad49b16334174'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '1aa4e0b087344c43832ad49b16334174'),
	('depth', '2', '22005c844f2244878ea5cb899d6d7786'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '22005c844f2244878ea5cb899d6d7786'),
	('depth', '3', 'ef64ef97fb2544c89905841a0eb71275'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'ef64ef97fb2544c89905841a0eb71275'),
	('depth', '4', '25548d8e684a4375aa3264eaa3f16543'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '25548d8e684a4375aa3264eaa3f16543'),
	('depth', '0', 'f62ec06eb78f4e8aac8a76d5c3860573'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'f62ec06eb78f4e8aac8a76d5c3860573'),
	('depth', '1', 'b575a8a0a29e4cf3b7d599fa31638cee'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'b575a8a0a29e4cf3b7d599fa31638cee'),
	('depth', '2', 'beec2291cf754cbcacbf1d49baba6593'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'beec2291cf754cbcacbf1d49baba6593'),
	('depth', '3', '8c71f040b9a040a087a7074db7d4d4d4'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '8c71f040b9a040a087a7074db7d4d4d4'),
	('depth', '4', 'bcd28a170b06495292f14f9d507863ec'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'bcd28a170b06495292f14f9d507863ec');
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
	('forecast', 1795486734729, 1795486735309, 'about forecast'),
	('churn/eu', 1795486735322, 1795486735723, 'about churn/eu'),
	('greeting', 1795486739825, 1795486739907, 'better'),
	('bare', NULL, NULL, NULL);
INSERT INTO public.runs VALUES
	('155325b67548451fbe624855f4f587ef', 'auspicious-duck-877', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795486733151, '', 'active', 'file:///tmp/mlflow-files/0/155325b67548451fbe624855f4f587ef/artifacts', 1, NULL),
	('22005c844f2244878ea5cb899d6d7786', 'bold-conch-768', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795486733361, '', 'active', 'file:///tmp/mlflow-files/0/22005c844f2244878ea5cb899d6d7786/artifacts', 1, NULL),
	('ef64ef97fb2544c89905841a0eb71275', 'luxuriant-whale-199', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795486733530, '', 'active', 'file:///tmp/mlflow-files/0/ef64ef97fb2544c89905841a0eb71275/artifacts', 1, NULL),
	('25548d8e684a4375aa3264eaa3f16543', 'bouncy-rat-324', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795486733684, '', 'active', 'file:///tmp/mlflow-files/0/25548d8e684a4375aa3264eaa3f16543/artifacts', 1, NULL),
	('f62ec06eb78f4e8aac8a76d5c3860573', 'abundant-rook-192', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795486733854, '', 'active', 'file:///tmp/mlflow-files/1/f62ec06eb78f4e8aac8a76d5c3860573/artifacts', 2, NULL),
	('b575a8a0a29e4cf3b7d599fa31638cee', 'victorious-auk-176', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795486733989, '', 'active', 'file:///tmp/mlflow-files/1/b575a8a0a29e4cf3b7d599fa31638cee/artifacts', 2, NULL),
	('8c71f040b9a040a087a7074db7d4d4d4', 'nebulous-gnu-652', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795486734266, '', 'active', 'file:///tmp/mlflow-files/1/8c71f040b9a040a087a7074db7d4d4d4/artifacts', 2, NULL),
	('bcd28a170b06495292f14f9d507863ec', 'ambitious-shrimp-742', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795486734462, '', 'active', 'file:///tmp/mlflow-files/1/bcd28a170b06495292f14f9d507863ec/artifacts', 2, NULL),
	('1aa4e0b087344c43832ad49b16334174', 'rumbling-panda-94', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795486733296, '', 'deleted', 'file:///tmp/mlflow-files/0/1aa4e0b087344c43832ad49b16334174/artifacts', 1, 1795486740135),
	('beec2291cf754cbcacbf1d49baba6593', 'valuable-boar-179', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795486734124, '', 'deleted', 'file:///tmp/mlflow-files/1/beec2291cf754cbcacbf1d49baba6593/artifacts', 2, 1795486740142),
	('00000000000000000000000000000000', NULL, 'NOTEBOOK', NULL, NULL, NULL, 'RUNNING', NULL, NULL, NULL, 'active', NULL, 0, NULL);
INSERT INTO public.scorer_versions VALUES
	('scorer', 1, '{}', 1700000000000);
INSERT INTO public.scorers VALUES
	(0, 'judge', 'scorer');
INSERT INTO public.spans VALUES
	('tr-d4fd45987c25a128e88371617f5cdc1d', 0, '912dd4cb3a7b2427', '67138366d842ec58', 'child 0', 'LLM', 'OK', 1795486736680948749, 1795486736681269127, DEFAULT, '{"trace_id": "1P1FmHwloSjog3Fhf1zcHQ==", "span_id": "kS3Uyzp7JCc=", "parent_span_id": "ZxODZthC7Fg=", "name": "child 0", "start_time_unix_nano": 1795486736680948749, "end_time_unix_nano": 1795486736681269127, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-d4fd45987c25a128e88371617f5cdc1d\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 10, \"output_tokens\": 5, \"total_tokens\": 15}", "mlflow.llm.model": "\"model-0\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.0, \"total_cost\": 0.5}", "mlflow.spanOutputs": "{\"answer\": 42}"}}'),
	('tr-d4fd45987c25a128e88371617f5cdc1d', 0, '67138366d842ec58', NULL, 'trace 0', 'UNKNOWN', 'OK', 1795486736574003326, 1795486736757048263, DEFAULT, '{"trace_id": "1P1FmHwloSjog3Fhf1zcHQ==", "span_id": "ZxODZthC7Fg=", "parent_span_id": null, "name": "trace 0", "start_time_unix_nano": 1795486736574003326, "end_time_unix_nano": 1795486736757048263, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.experimentId": "\"1\"", "mlflow.traceRequestId": "\"tr-d4fd45987c25a128e88371617f5cdc1d\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 0}", "mlflow.spanOutputs": "{\"answer\": 0}"}}'),
	('tr-fb680d7f8294337e1e67f027ebfd48fe', 0, 'a53427d0142bdf3d', 'ff65bc39507aba1f', 'child 1', 'LLM', 'OK', 1795486736866295412, 1795486736866492099, DEFAULT, '{"trace_id": "+2gNf4KUM34eZ/An6/1I/g==", "span_id": "pTQn0BQr3z0=", "parent_span_id": "/2W8OVB6uh8=", "name": "child 1", "start_time_unix_nano": 1795486736866295412, "end_time_unix_nano": 1795486736866492099, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-fb680d7f8294337e1e67f027ebfd48fe\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 11, \"output_tokens\": 5, \"total_tokens\": 16}", "mlflow.llm.model": "\"model-1\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.25, \"total_cost\": 0.75}", "mlflow.spanOutputs": "{\"answer\": 42}"}}'),
	('tr-fb680d7f8294337e1e67f027ebfd48fe', 0, 'ff65bc39507aba1f', NULL, 'trace 1', 'UNKNOWN', 'ERROR', 1795486736865810487, 1795486736897964417, DEFAULT, '{"trace_id": "+2gNf4KUM34eZ/An6/1I/g==", "span_id": "/2W8OVB6uh8=", "parent_span_id": null, "name": "trace 1", "start_time_unix_nano": 1795486736865810487, "end_time_unix_nano": 1795486736897964417, "events": [], "status": {"code": "STATUS_CODE_ERROR", "message": ""}, "attributes": {"mlflow.experimentId": "\"2\"", "mlflow.traceRequestId": "\"tr-fb680d7f8294337e1e67f027ebfd48fe\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 1}", "mlflow.spanOutputs": "{\"answer\": 1}"}}'),
	('tr-deb0497d831ff3fc5b1e13965a5ae104', 0, 'c2d2c2005411c3d2', '73320b74c2d599a1', 'child 2', 'LLM', 'OK', 1795486736974288871, 1795486736974498372, DEFAULT, '{"trace_id": "3rBJfYMf8/xbHhOWWlrhBA==", "span_id": "wtLCAFQRw9I=", "parent_span_id": "czILdMLVmaE=", "name": "child 2", "start_time_unix_nano": 1795486736974288871, "end_time_unix_nano": 1795486736974498372, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-deb0497d831ff3fc5b1e13965a5ae104\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 12, \"output_tokens\": 5, \"total_tokens\": 17}", "mlflow.llm.model": "\"model-2\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.5, \"total_cost\": 1.0}", "mlflow.spanOutputs": "{\"answer\": 42}"}}'),
	('tr-deb0497d831ff3fc5b1e13965a5ae104', 0, '73320b74c2d599a1', NULL, 'trace 2', 'UNKNOWN', 'OK', 1795486736973793006, 1795486737007309369, DEFAULT, '{"trace_id": "3rBJfYMf8/xbHhOWWlrhBA==", "span_id": "czILdMLVmaE=", "parent_span_id": null, "name": "trace 2", "start_time_unix_nano": 1795486736973793006, "end_time_unix_nano": 1795486737007309369, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.experimentId": "\"1\"", "mlflow.traceRequestId": "\"tr-deb0497d831ff3fc5b1e13965a5ae104\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 2}", "mlflow.spanOutputs": "{\"answer\": 2}"}}'),
	('tr-d1b41e9cdb783e07429655a7c6fbf152', 0, 'ae33fed095f5f0d3', 'fec897f158de5314', 'child 3', 'LLM', 'OK', 1795486737094282962, 1795486737094455264, DEFAULT, '{"trace_id": "0bQenNt4PgdCllWnxvvxUg==", "span_id": "rjP+0JX18NM=", "parent_span_id": "/siX8VjeUxQ=", "name": "child 3", "start_time_unix_nano": 1795486737094282962, "end_time_unix_nano": 1795486737094455264, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-d1b41e9cdb783e07429655a7c6fbf152\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 13, \"output_tokens\": 5, \"total_tokens\": 18}", "mlflow.llm.model": "\"model-0\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.75, \"total_cost\": 1.25}", "mlflow.spanOutputs": "{\"answer\": 42}"}}'),
	('tr-d1b41e9cdb783e07429655a7c6fbf152', 0, 'fec897f158de5314', NULL, 'trace 3', 'UNKNOWN', 'ERROR', 1795486737093829396, 1795486737125626139, DEFAULT, '{"trace_id": "0bQenNt4PgdCllWnxvvxUg==", "span_id": "/siX8VjeUxQ=", "parent_span_id": null, "name": "trace 3", "start_time_unix_nano": 1795486737093829396, "end_time_unix_nano": 1795486737125626139, "events": [], "status": {"code": "STATUS_CODE_ERROR", "message": ""}, "attributes": {"mlflow.experimentId": "\"2\"", "mlflow.traceRequestId": "\"tr-d1b41e9cdb783e07429655a7c6fbf152\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 3}", "mlflow.spanOutputs": "{\"answer\": 3}"}}'),
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
	('mlflow.runName', 'auspicious-duck-877', '155325b67548451fbe624855f4f587ef'),
	('kind', 'kind 0', '155325b67548451fbe624855f4f587ef'),
	('long', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', '155325b67548451fbe624855f4f587ef'),
	('mlflow.parentRunId', '155325b67548451fbe624855f4f587ef', '1aa4e0b087344c43832ad49b16334174'),
	('mlflow.runName', 'rumbling-panda-94', '1aa4e0b087344c43832ad49b16334174'),
	('kind', 'kind 1', '1aa4e0b087344c43832ad49b16334174'),
	('long', 'yyyyyyyyyy', '1aa4e0b087344c43832ad49b16334174'),
	('mlflow.runName', 'bold-conch-768', '22005c844f2244878ea5cb899d6d7786'),
	('kind', 'kind 2', '22005c844f2244878ea5cb899d6d7786'),
	('long', 'yyyyyyyyyy', '22005c844f2244878ea5cb899d6d7786'),
	('mlflow.parentRunId', '22005c844f2244878ea5cb899d6d7786', 'ef64ef97fb2544c89905841a0eb71275'),
	('mlflow.runName', 'luxuriant-whale-199', 'ef64ef97fb2544c89905841a0eb71275'),
	('kind', 'kind 3', 'ef64ef97fb2544c89905841a0eb71275'),
	('long', 'yyyyyyyyyy', 'ef64ef97fb2544c89905841a0eb71275'),
	('mlflow.runName', 'bouncy-rat-324', '25548d8e684a4375aa3264eaa3f16543'),
	('kind', 'kind 4', '25548d8e684a4375aa3264eaa3f16543'),
	('long', 'yyyyyyyyyy', '25548d8e684a4375aa3264eaa3f16543'),
	('mlflow.runName', 'abundant-rook-192', 'f62ec06eb78f4e8aac8a76d5c3860573'),
	('kind', 'kind 0', 'f62ec06eb78f4e8aac8a76d5c3860573'),
	('long', 'yyyyyyyyyy', 'f62ec06eb78f4e8aac8a76d5c3860573'),
	('mlflow.parentRunId', 'f62ec06eb78f4e8aac8a76d5c3860573', 'b575a8a0a29e4cf3b7d599fa31638cee'),
	('mlflow.runName', 'victorious-auk-176', 'b575a8a0a29e4cf3b7d599fa31638cee'),
	('kind', 'kind 1', 'b575a8a0a29e4cf3b7d599fa31638cee'),
	('long', 'yyyyyyyyyy', 'b575a8a0a29e4cf3b7d599fa31638cee'),
	('mlflow.runName', 'valuable-boar-179', 'beec2291cf754cbcacbf1d49baba6593'),
	('kind', 'kind 2', 'beec2291cf754cbcacbf1d49baba6593'),
	('long', 'yyyyyyyyyy', 'beec2291cf754cbcacbf1d49baba6593'),
	('mlflow.parentRunId', 'beec2291cf754cbcacbf1d49baba6593', '8c71f040b9a040a087a7074db7d4d4d4'),
	('mlflow.runName', 'nebulous-gnu-652', '8c71f040b9a040a087a7074db7d4d4d4'),
	('kind', 'kind 3', '8c71f040b9a040a087a7074db7d4d4d4'),
	('long', 'yyyyyyyyyy', '8c71f040b9a040a087a7074db7d4d4d4'),
	('mlflow.runName', 'ambitious-shrimp-742', 'bcd28a170b06495292f14f9d507863ec'),
	('kind', 'kind 4', 'bcd28a170b06495292f14f9d507863ec'),
	('long', 'yyyyyyyyyy', 'bcd28a170b06495292f14f9d507863ec'),
	('null', NULL, '00000000000000000000000000000000');
INSERT INTO public.trace_info VALUES
	('tr-d4fd45987c25a128e88371617f5cdc1d', 1, 1795486736574, 183, 'OK', NULL, '{"question": 0}', '{"answer": 0}'),
	('tr-fb680d7f8294337e1e67f027ebfd48fe', 2, 1795486736865, 32, 'ERROR', NULL, '{"question": 1}', '{"answer": 1}'),
	('tr-deb0497d831ff3fc5b1e13965a5ae104', 1, 1795486736973, 33, 'OK', NULL, '{"question": 2}', '{"answer": 2}'),
	('tr-d1b41e9cdb783e07429655a7c6fbf152', 2, 1795486737093, 31, 'ERROR', NULL, '{"question": 3}', '{"answer": 3}'),
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
	('mlflow.user', 'root', 'tr-d4fd45987c25a128e88371617f5cdc1d'),
	('mlflow.source.name', '/home/me/fill.py', 'tr-d4fd45987c25a128e88371617f5cdc1d'),
	('mlflow.source.type', 'LOCAL', 'tr-d4fd45987c25a128e88371617f5cdc1d'),
	('mlflow.source.git.commit', '', 'tr-d4fd45987c25a128e88371617f5cdc1d'),
	('mlflow.source.git.repoURL', '', 'tr-d4fd45987c25a128e88371617f5cdc1d'),
	('mlflow.source.git.branch', '', 'tr-d4fd45987c25a128e88371617f5cdc1d'),
	('mlflow.trace_schema.version', '3', 'tr-d4fd45987c25a128e88371617f5cdc1d'),
	('mlflow.traceInputs', '{"question": 0}', 'tr-d4fd45987c25a128e88371617f5cdc1d'),
	('mlflow.traceOutputs', '{"answer": 0}', 'tr-d4fd45987c25a128e88371617f5cdc1d'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}', 'tr-d4fd45987c25a128e88371617f5cdc1d'),
	('mlflow.trace.sizeStats', '{"total_size_bytes": 2398, "num_spans": 2, "max": 1026, "p25": 630, "p50": 762, "p75": 894}', 'tr-d4fd45987c25a128e88371617f5cdc1d'),
	('mlflow.trace.sizeBytes', '2398', 'tr-d4fd45987c25a128e88371617f5cdc1d'),
	('mlflow.user', 'root', 'tr-fb680d7f8294337e1e67f027ebfd48fe'),
	('mlflow.source.name', '/home/me/fill.py', 'tr-fb680d7f8294337e1e67f027ebfd48fe'),
	('mlflow.source.type', 'LOCAL', 'tr-fb680d7f8294337e1e67f027ebfd48fe'),
	('mlflow.source.git.commit', '', 'tr-fb680d7f8294337e1e67f027ebfd48fe'),
	('mlflow.source.git.repoURL', '', 'tr-fb680d7f8294337e1e67f027ebfd48fe'),
	('mlflow.source.git.branch', '', 'tr-fb680d7f8294337e1e67f027ebfd48fe'),
	('mlflow.trace_schema.version', '3', 'tr-fb680d7f8294337e1e67f027ebfd48fe'),
	('mlflow.traceInputs', '{"question": 1}', 'tr-fb680d7f8294337e1e67f027ebfd48fe'),
	('mlflow.traceOutputs', '{"answer": 1}', 'tr-fb680d7f8294337e1e67f027ebfd48fe'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 11, "output_tokens": 5, "total_tokens": 16}', 'tr-fb680d7f8294337e1e67f027ebfd48fe'),
	('mlflow.trace.sizeStats', '{"total_size_bytes": 2405, "num_spans": 2, "max": 1028, "p25": 632, "p50": 764, "p75": 896}', 'tr-fb680d7f8294337e1e67f027ebfd48fe'),
	('mlflow.trace.sizeBytes', '2405', 'tr-fb680d7f8294337e1e67f027ebfd48fe'),
	('mlflow.user', 'root', 'tr-deb0497d831ff3fc5b1e13965a5ae104'),
	('mlflow.source.name', '/home/me/fill.py', 'tr-deb0497d831ff3fc5b1e13965a5ae104'),
	('mlflow.source.type', 'LOCAL', 'tr-deb0497d831ff3fc5b1e13965a5ae104'),
	('mlflow.source.git.commit', '', 'tr-deb0497d831ff3fc5b1e13965a5ae104'),
	('mlflow.source.git.repoURL', '', 'tr-deb0497d831ff3fc5b1e13965a5ae104'),
	('mlflow.source.git.branch', '', 'tr-deb0497d831ff3fc5b1e13965a5ae104'),
	('mlflow.trace_schema.version', '3', 'tr-deb0497d831ff3fc5b1e13965a5ae104'),
	('mlflow.traceInputs', '{"question": 2}', 'tr-deb0497d831ff3fc5b1e13965a5ae104'),
	('mlflow.traceOutputs', '{"answer": 2}', 'tr-deb0497d831ff3fc5b1e13965a5ae104'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 12, "output_tokens": 5, "total_tokens": 17}', 'tr-deb0497d831ff3fc5b1e13965a5ae104'),
	('mlflow.trace.sizeStats', '{"total_size_bytes": 2397, "num_spans": 2, "max": 1026, "p25": 630, "p50": 762, "p75": 894}', 'tr-deb0497d831ff3fc5b1e13965a5ae104'),
	('mlflow.trace.sizeBytes', '2397', 'tr-deb0497d831ff3fc5b1e13965a5ae104'),
	('mlflow.user', 'root', 'tr-d1b41e9cdb783e07429655a7c6fbf152'),
	('mlflow.source.name', '/home/me/fill.py', 'tr-d1b41e9cdb783e07429655a7c6fbf152'),
	('mlflow.source.type', 'LOCAL', 'tr-d1b41e9cdb783e07429655a7c6fbf152'),
	('mlflow.source.git.commit', '', 'tr-d1b41e9cdb783e07429655a7c6fbf152'),
	('mlflow.source.git.repoURL', '', 'tr-d1b41e9cdb783e07429655a7c6fbf152'),
	('mlflow.source.git.branch', '', 'tr-d1b41e9cdb783e07429655a7c6fbf152'),
	('mlflow.trace_schema.version', '3', 'tr-d1b41e9cdb783e07429655a7c6fbf152'),
	('mlflow.traceInputs', '{"question": 3}', 'tr-d1b41e9cdb783e07429655a7c6fbf152'),
	('mlflow.traceOutputs', '{"answer": 3}', 'tr-d1b41e9cdb783e07429655a7c6fbf152'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 13, "output_tokens": 5, "total_tokens": 18}', 'tr-d1b41e9cdb783e07429655a7c6fbf152'),
	('mlflow.trace.sizeStats', '{"total_size_bytes": 2405, "num_spans": 2, "max": 1028, "p25": 632, "p50": 764, "p75": 896}', 'tr-d1b41e9cdb783e07429655a7c6fbf152'),
	('mlflow.trace.sizeBytes', '2405', 'tr-d1b41e9cdb783e07429655a7c6fbf152'),
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
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/tr-d4fd45987c25a128e88371617f5cdc1d/artifacts', 'tr-d4fd45987c25a128e88371617f5cdc1d'),
	('mlflow.traceName', 'trace 0', 'tr-d4fd45987c25a128e88371617f5cdc1d'),
	('team', 't0', 'tr-d4fd45987c25a128e88371617f5cdc1d'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/tr-fb680d7f8294337e1e67f027ebfd48fe/artifacts', 'tr-fb680d7f8294337e1e67f027ebfd48fe'),
	('mlflow.traceName', 'trace 1', 'tr-fb680d7f8294337e1e67f027ebfd48fe'),
	('team', 't1', 'tr-fb680d7f8294337e1e67f027ebfd48fe'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/tr-deb0497d831ff3fc5b1e13965a5ae104/artifacts', 'tr-deb0497d831ff3fc5b1e13965a5ae104'),
	('mlflow.traceName', 'trace 2', 'tr-deb0497d831ff3fc5b1e13965a5ae104'),
	('team', 't2', 'tr-deb0497d831ff3fc5b1e13965a5ae104'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/tr-d1b41e9cdb783e07429655a7c6fbf152/artifacts', 'tr-d1b41e9cdb783e07429655a7c6fbf152'),
	('mlflow.traceName', 'trace 3', 'tr-d1b41e9cdb783e07429655a7c6fbf152'),
	('team', 't3', 'tr-d1b41e9cdb783e07429655a7c6fbf152'),
	('later', 'value', 'tr-d4fd45987c25a128e88371617f5cdc1d'),
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

