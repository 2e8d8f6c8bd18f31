
CREATE FUNCTION public.prevent_secrets_aad_mutation() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF OLD.secret_id != NEW.secret_id OR OLD.secret_name != NEW.secret_name THEN
        RAISE EXCEPTION 'secret_id and secret_name are immutable (used as AAD in encryption)';
    END IF;
    RETURN NEW;
END;
$$;
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
CREATE TABLE public.endpoint_bindings (
    endpoint_id character varying(36) NOT NULL,
    resource_type character varying(50) NOT NULL,
    resource_id character varying(255) NOT NULL,
    created_at bigint NOT NULL,
    created_by character varying(255),
    last_updated_at bigint NOT NULL,
    last_updated_by character varying(255),
    display_name character varying(255)
);
CREATE TABLE public.endpoint_model_mappings (
    mapping_id character varying(36) NOT NULL,
    endpoint_id character varying(36) NOT NULL,
    model_definition_id character varying(36) NOT NULL,
    weight double precision NOT NULL,
    created_by character varying(255),
    created_at bigint NOT NULL,
    linkage_type character varying(64) DEFAULT 'PRIMARY'::character varying NOT NULL,
    fallback_order integer
);
CREATE TABLE public.endpoint_tags (
    key character varying(250) NOT NULL,
    value character varying(5000),
    endpoint_id character varying(36) NOT NULL
);
CREATE TABLE public.endpoints (
    endpoint_id character varying(36) NOT NULL,
    name character varying(255),
    created_by character varying(255),
    created_at bigint NOT NULL,
    last_updated_by character varying(255),
    last_updated_at bigint NOT NULL,
    routing_strategy character varying(64),
    fallback_config_json text,
    experiment_id integer,
    usage_tracking boolean DEFAULT false NOT NULL,
    workspace character varying(63) DEFAULT 'default'::character varying NOT NULL
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
    last_updated_by character varying(255),
    workspace character varying(63) DEFAULT 'default'::character varying NOT NULL
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
    workspace character varying(63) DEFAULT 'default'::character varying NOT NULL,
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
    job_name character varying(500) NOT NULL,
    params text NOT NULL,
    timeout double precision,
    status integer NOT NULL,
    result text,
    retry_count integer NOT NULL,
    last_update_time bigint NOT NULL,
    workspace character varying(63) DEFAULT 'default'::character varying NOT NULL
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
CREATE TABLE public.model_definitions (
    model_definition_id character varying(36) NOT NULL,
    name character varying(255) NOT NULL,
    secret_id character varying(36),
    provider character varying(64) NOT NULL,
    model_name character varying(256) NOT NULL,
    created_by character varying(255),
    created_at bigint NOT NULL,
    last_updated_by character varying(255),
    last_updated_at bigint NOT NULL,
    workspace character varying(63) DEFAULT 'default'::character varying NOT NULL
);
CREATE TABLE public.model_version_tags (
    key character varying(250) NOT NULL,
    value text,
    name character varying(256) NOT NULL,
    version integer NOT NULL,
    workspace character varying(63) DEFAULT 'default'::character varying NOT NULL
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
    storage_location character varying(500),
    workspace character varying(63) DEFAULT 'default'::character varying NOT NULL
);
CREATE TABLE public.online_scoring_configs (
    online_scoring_config_id character varying(36) NOT NULL,
    scorer_id character varying(36) NOT NULL,
    sample_rate double precision NOT NULL,
    experiment_id integer NOT NULL,
    filter_string text
);
CREATE TABLE public.params (
    key character varying(250) NOT NULL,
    value character varying(8000) NOT NULL,
    run_uuid character varying(32) NOT NULL
);
CREATE TABLE public.registered_model_aliases (
    alias character varying(256) NOT NULL,
    version integer NOT NULL,
    name character varying(256) NOT NULL,
    workspace character varying(63) DEFAULT 'default'::character varying NOT NULL
);
CREATE TABLE public.registered_model_tags (
    key character varying(250) NOT NULL,
    value character varying(5000),
    name character varying(256) NOT NULL,
    workspace character varying(63) DEFAULT 'default'::character varying NOT NULL
);
CREATE TABLE public.registered_models (
    name character varying(256) NOT NULL,
    creation_time bigint,
    last_updated_time bigint,
    description character varying(5000),
    workspace character varying(63) DEFAULT 'default'::character varying NOT NULL
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
CREATE TABLE public.secrets (
    secret_id character varying(36) NOT NULL,
    secret_name character varying(255) NOT NULL,
    encrypted_value bytea NOT NULL,
    wrapped_dek bytea NOT NULL,
    kek_version integer NOT NULL,
    masked_value character varying(500) NOT NULL,
    provider character varying(64),
    auth_config text,
    description text,
    created_by character varying(255),
    created_at bigint NOT NULL,
    last_updated_by character varying(255),
    last_updated_at bigint NOT NULL,
    workspace character varying(63) DEFAULT 'default'::character varying NOT NULL
);
CREATE TABLE public.span_metrics (
    trace_id character varying(50) NOT NULL,
    span_id character varying(50) NOT NULL,
    key character varying(250) NOT NULL,
    value double precision
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
    content text NOT NULL,
    dimension_attributes json
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
CREATE TABLE public.trace_metrics (
    request_id character varying(50) NOT NULL,
    key character varying(250) NOT NULL,
    value double precision
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
    deleted_timestamp bigint,
    workspace character varying(63) DEFAULT 'default'::character varying NOT NULL
);
CREATE TABLE public.workspaces (
    name character varying(63) NOT NULL,
    description text,
    default_artifact_root text
);
ALTER TABLE ONLY public.experiments ALTER COLUMN experiment_id SET DEFAULT nextval('public.experiments_experiment_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES
	('1b5f0d9ad7c1');
INSERT INTO public.assessments VALUES
	('a-cef29987cc734858b57c56224ba014d9', 'tr-75ef74e367f60c62bd64c071e4414227', 'f0', 'feedback', '"yes"', NULL, 1795486777369, 1795486777369, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-14e40b5a147942fca82be149925a6328', 'tr-a616e9a37884c63ad538699dc44ce785', 'f1', 'feedback', '" No "', NULL, 1795486777393, 1795486777393, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-829df7dfe5ff4b40890c3c397cc725bf', 'tr-7fee90401538eb24eafbe79dd7673185', 'f2', 'feedback', '"maybe"', NULL, 1795486777401, 1795486777401, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-12e79917d5c34340be80fd0551542899', 'tr-ea84bd4f333c8a59f525be4934c35cbf', 'f0', 'feedback', 'true', NULL, 1795486777403, 1795486777403, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-ff92a1154ef7422f93867e6af72bcd0b', 'tr-75ef74e367f60c62bd64c071e4414227', 'f1', 'feedback', 'false', NULL, 1795486777405, 1795486777405, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-d15466cde81c49df8ae4521c8bd5ba27', 'tr-a616e9a37884c63ad538699dc44ce785', 'f2', 'feedback', '3', NULL, 1795486777406, 1795486777406, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-17ec59189e294dc3ab8f9978accd7325', 'tr-7fee90401538eb24eafbe79dd7673185', 'f0', 'feedback', '2.5', NULL, 1795486777410, 1795486777410, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-2aa9dfeafaab4d578d1a6eee5231d3b6', 'tr-ea84bd4f333c8a59f525be4934c35cbf', 'f1', 'feedback', '1e+308', NULL, 1795486777412, 1795486777412, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-9fd67e68d4b549f39037e7516086c03f', 'tr-75ef74e367f60c62bd64c071e4414227', 'f2', 'feedback', '["a", 1]', NULL, 1795486777418, 1795486777418, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-9698686a85b24c5e92b992ef896aed0a', 'tr-a616e9a37884c63ad538699dc44ce785', 'f0', 'feedback', '{"score": 1}', NULL, 1795486777420, 1795486777420, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-0a273f8cd74f4f04bbae15db46071dec', 'tr-75ef74e367f60c62bd64c071e4414227', 'expected', 'expectation', '{"answer": 1}', NULL, 1795486777425, 1795486777425, 'HUMAN', 'default', NULL, NULL, NULL, NULL, true, NULL),
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
	('e8acd079b06b40a9b4d3188143c224bf', 1, 'data', 'digest', 'local', '{"uri": "/data"}', '{"columns": []}', '{"num_rows": 3}'),
	('0edd80c18e014cf2a71226f0063bc4d3', 1, 'other', 'digest', 's3', '{"uri": "s3://b"}', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', NULL);
INSERT INTO public.endpoint_bindings VALUES
	('endpoint', 'scorer', 'r', 1700000000000, 'me', 1700000000000, 'you', NULL);
INSERT INTO public.endpoint_model_mappings VALUES
	('mapping', 'endpoint', 'definition', 0.5, 'me', 1700000000000, 'PRIMARY', NULL);
INSERT INTO public.endpoint_tags VALUES
	('k', 'v', 'endpoint');
INSERT INTO public.endpoints VALUES
	('endpoint', 'chat', 'me', 1700000000000, 'you', 1700000000000, NULL, NULL, 0, true, 'default');
INSERT INTO public.entity_associations VALUES
	('a-44c624a706a94be69e511ff00ccdd486', 'evaluation_dataset', 'd-e13e488aa7a545b0b9b3e8b2d0a0d763', 'experiment', '1', 1795486777942),
	('a-13b1cb882ba74b23a8fb295372897153', 'evaluation_dataset', 'd-e13e488aa7a545b0b9b3e8b2d0a0d763', 'experiment', '2', 1795486777942),
	('as-1', 'trace', 'tr-odd-00', 'run', '00000000000000000000000000000000', 1700000000000);
INSERT INTO public.evaluation_dataset_records VALUES
	('dr-662f21ff0a134007bb49fc844ef5bd14', 'd-e13e488aa7a545b0b9b3e8b2d0a0d763', '{"question": "q0"}', '{"answer": 0}', '{"n": "0", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795486777984, 1795486777984, 'root', 'root', '2e6c7eab96861d942c9a1f35f1dee1a1074ca2e62ae181cdfed572d1453f57e7', '{"mlflow_wrapped": {}}'),
	('dr-34d5119317c6487fb6e528192b00f47d', 'd-e13e488aa7a545b0b9b3e8b2d0a0d763', '{"question": "q1"}', '{"answer": 1}', '{"n": "1", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795486777984, 1795486777984, 'root', 'root', '6bb44455af683d2a225b6c38bf55ac76f83df11cdbadb29a9c7e687bf789ccd2', '{"mlflow_wrapped": {}}'),
	('dr-cc5cbf3ad64f471da8d9d0b6c1d59d29', 'd-e13e488aa7a545b0b9b3e8b2d0a0d763', '{"question": "q2"}', '{"answer": 2}', '{"n": "2", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795486777984, 1795486777984, 'root', 'root', '52a8c1ebc8d1d3ce3b6f252d0549b6ad9c59cd68ba6f2bcd5e87aa525aa1c43f', '{"mlflow_wrapped": {}}'),
	('dr-0aa610da893b4c64847d211a81caca97', 'd-e13e488aa7a545b0b9b3e8b2d0a0d763', '{"question": "q3"}', '{"answer": 3}', '{"n": "3", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795486777984, 1795486777984, 'root', 'root', '7d9156df9257574d2c7f76c55f43d348355783f97b8cb7c6cb0cde08022e028e', '{"mlflow_wrapped": {}}'),
	('dr-2dc6afb2b8d94fc99327485a9d196adc', 'd-e13e488aa7a545b0b9b3e8b2d0a0d763', '{"question": "q4"}', '{"answer": 4}', '{"n": "4", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795486777984, 1795486777984, 'root', 'root', '5fc97b1e3ec0cb95c85eac7c59de5ca7faf79167f3797956f49bd09e64757ba8', '{"mlflow_wrapped": {}}');
INSERT INTO public.evaluation_dataset_tags VALUES
	('d-e13e488aa7a545b0b9b3e8b2d0a0d763', 'kind', 'qa'),
	('d-e13e488aa7a545b0b9b3e8b2d0a0d763', 'mlflow.user', 'root');
INSERT INTO public.evaluation_datasets VALUES
	('d-e13e488aa7a545b0b9b3e8b2d0a0d763', 'questions', '{"inputs": {"question": "string"}, "outputs": {}, "expectations": {"answer": "integer"}, "version": "1.0"}', '{"num_records": 5}', '87fcea33', 1795486777942, 1795486777984, 'root', 'root', 'default');
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
	(0, 'Default', '/home/me/mlruns/0', 'active', 1795486770107, 1795486770107, 'default'),
	(1, 'experiment 0 – größer', 'file:///tmp/mlflow-files/0', 'active', 1795486770118, 1795486770118, 'default'),
	(2, 'experiment 1 – größer', 'file:///tmp/mlflow-files/1', 'active', 1795486770190, 1795486770190, 'default'),
	(3, 'experiment 2 – größer', 'file:///tmp/mlflow-files/2', 'active', 1795486770229, 1795486770229, 'default'),
	(4, 'experiment 3 – größer', 'file:///tmp/mlflow-files/3', 'deleted', 1795486770266, 1795486770301, 'default'),
	(77, 'bare', NULL, NULL, NULL, NULL, 'default');
INSERT INTO public.input_tags VALUES
	('55579001b3f546aeab21dc905faa3694', 'mlflow.data.context', 'training'),
	('4177321736264b768e9f2ab2873c9789', 'mlflow.data.context', 'training'),
	('1110281ff25740a4a3701aa9e28dbf40', 'mlflow.data.context', 'training'),
	('63d27eb1e0654c349df2a58a7ec832a1', 'mlflow.data.context', 'training');
INSERT INTO public.inputs VALUES
	('55579001b3f546aeab21dc905faa3694', 'DATASET', 'e8acd079b06b40a9b4d3188143c224bf', 'RUN', '9923a4c39b4240ba9afb261522fc8a22', 0),
	('b704c1413a474872a42c04f14793db79', 'DATASET', '0edd80c18e014cf2a71226f0063bc4d3', 'RUN', '9923a4c39b4240ba9afb261522fc8a22', 0),
	('4177321736264b768e9f2ab2873c9789', 'DATASET', 'e8acd079b06b40a9b4d3188143c224bf', 'RUN', '11b6cdee99234ebab3e67d5d5d1f1ef4', 0),
	('027f5ef9ff6c45e1a5a835ddd2d483f2', 'DATASET', '0edd80c18e014cf2a71226f0063bc4d3', 'RUN', '11b6cdee99234ebab3e67d5d5d1f1ef4', 0),
	('1110281ff25740a4a3701aa9e28dbf40', 'DATASET', 'e8acd079b06b40a9b4d3188143c224bf', 'RUN', 'e0b4c38c73fe41e0b290e84cfc0d1c43', 0),
	('fa676524c20a4ae4bb6b8d4b34af9be4', 'DATASET', '0edd80c18e014cf2a71226f0063bc4d3', 'RUN', 'e0b4c38c73fe41e0b290e84cfc0d1c43', 0),
	('63d27eb1e0654c349df2a58a7ec832a1', 'DATASET', 'e8acd079b06b40a9b4d3188143c224bf', 'RUN', 'c829bee5eb5c4495affb0d7b39870567', 0),
	('aa330743f9944b328a5eb281c99d9872', 'DATASET', '0edd80c18e014cf2a71226f0063bc4d3', 'RUN', 'c829bee5eb5c4495affb0d7b39870567', 0),
	('a2f5b53e83064349b331f21bdff2fea8', 'RUN_INPUT', 'c829bee5eb5c4495affb0d7b39870567', 'MODEL_INPUT', 'm-c2e4c31a98eb4fcb9e9677ed9e808672', 0),
	('b0d0328d9eb644c997281a206c4282d8', 'RUN_OUTPUT', '4ca0d20bd05448eeab4fafbfe6ed28b1', 'MODEL_OUTPUT', 'm-c2e4c31a98eb4fcb9e9677ed9e808672', 7);
INSERT INTO public.jobs VALUES
	('job-0', 1700000000000, 'f', '{}', 1.5, 0, NULL, 0, 1700000000000, 'default'),
	('job-1', 1700000000000, 'f', '{}', 1.5, 1, NULL, 0, 1700000000001, 'default'),
	('job-2', 1700000000000, 'f', '{}', 1.5, 2, NULL, 0, 1700000000002, 'default'),
	('job-3', 1700000000000, 'f', '{}', 1.5, 3, NULL, 0, 1700000000003, 'default'),
	('job-4', 1700000000000, 'f', '{}', 1.5, 4, NULL, 0, 1700000000004, 'default'),
	('job-5', 1700000000000, 'f', '{}', 1.5, 5, NULL, 0, 1700000000005, 'default');
INSERT INTO public.latest_metrics VALUES
	('loss', 0.3333333333333333, 1700000000002, 2, false, '9923a4c39b4240ba9afb261522fc8a22'),
	('odd', -1e+300, 1795486770465, 2, false, '9923a4c39b4240ba9afb261522fc8a22'),
	('loss', 0.25, 1700000000002, 2, false, '11b6cdee99234ebab3e67d5d5d1f1ef4'),
	('odd', -1e+300, 1795486770605, 2, false, '11b6cdee99234ebab3e67d5d5d1f1ef4'),
	('loss', 0.2, 1700000000002, 2, false, 'e0b4c38c73fe41e0b290e84cfc0d1c43'),
	('odd', -1e+300, 1795486770755, 2, false, 'e0b4c38c73fe41e0b290e84cfc0d1c43'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, 'c829bee5eb5c4495affb0d7b39870567'),
	('odd', -1e+300, 1795486770917, 2, false, 'c829bee5eb5c4495affb0d7b39870567'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, '4ca0d20bd05448eeab4fafbfe6ed28b1'),
	('odd', -1e+300, 1795486771045, 2, false, '4ca0d20bd05448eeab4fafbfe6ed28b1'),
	('loss', 0.3333333333333333, 1700000000002, 2, false, '666b1a808aa04171b3d0ec9cd33d72c7'),
	('odd', -1e+300, 1795486771215, 2, false, '666b1a808aa04171b3d0ec9cd33d72c7'),
	('loss', 0.25, 1700000000002, 2, false, 'a31f3fe0a8984fd3b51828e76a0598e1'),
	('odd', -1e+300, 1795486771392, 2, false, 'a31f3fe0a8984fd3b51828e76a0598e1'),
	('loss', 0.2, 1700000000002, 2, false, '29bef2dcd28542b386b96b12d4db8561'),
	('odd', -1e+300, 1795486771553, 2, false, '29bef2dcd28542b386b96b12d4db8561'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, '627d29ff058c492a8b6203dcd3dc563e'),
	('odd', -1e+300, 1795486771710, 2, false, '627d29ff058c492a8b6203dcd3dc563e'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, '8a7912d305d848b1b9caa5279dd9ea9b'),
	('odd', -1e+300, 1795486771866, 2, false, '8a7912d305d848b1b9caa5279dd9ea9b'),
	('accuracy', 0, 1795486777509, 2, true, '9923a4c39b4240ba9afb261522fc8a22');
INSERT INTO public.logged_model_metrics VALUES
	('m-730409f8b1e04ffeb6507d8e1c695f49', 'accuracy', 1795486777489, 1, 0.5, 1, '9923a4c39b4240ba9afb261522fc8a22', NULL, NULL, NULL),
	('m-730409f8b1e04ffeb6507d8e1c695f49', 'accuracy', 1795486777509, 2, 0, 1, '9923a4c39b4240ba9afb261522fc8a22', NULL, NULL, NULL);
INSERT INTO public.logged_model_params VALUES
	('m-730409f8b1e04ffeb6507d8e1c695f49', 1, 'p', '1'),
	('m-730409f8b1e04ffeb6507d8e1c695f49', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp'),
	('m-c2e4c31a98eb4fcb9e9677ed9e808672', 1, 'p', '1'),
	('m-c2e4c31a98eb4fcb9e9677ed9e808672', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp'),
	('m-9ae8ebe70b7d4645b3a408c0cde5000e', 1, 'p', '1'),
	('m-9ae8ebe70b7d4645b3a408c0cde5000e', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO public.logged_model_tags VALUES
	('m-730409f8b1e04ffeb6507d8e1c695f49', 1, 't', 'v'),
	('m-730409f8b1e04ffeb6507d8e1c695f49', 1, 'more', 'tags'),
	('m-c2e4c31a98eb4fcb9e9677ed9e808672', 1, 't', 'v'),
	('m-c2e4c31a98eb4fcb9e9677ed9e808672', 1, 'more', 'tags'),
	('m-9ae8ebe70b7d4645b3a408c0cde5000e', 1, 't', 'v'),
	('m-9ae8ebe70b7d4645b3a408c0cde5000e', 1, 'more', 'tags');
INSERT INTO public.logged_models VALUES
	('m-730409f8b1e04ffeb6507d8e1c695f49', 1, 'logged-0', 'file:///tmp/mlflow-files/0/models/m-730409f8b1e04ffeb6507d8e1c695f49/artifacts', 1795486777436, 1795486777436, 1, 'active', 'agent', '9923a4c39b4240ba9afb261522fc8a22', NULL),
	('m-c2e4c31a98eb4fcb9e9677ed9e808672', 1, 'logged-1', 'file:///tmp/mlflow-files/0/models/m-c2e4c31a98eb4fcb9e9677ed9e808672/artifacts', 1795486777537, 1795486777561, 2, 'active', 'agent', '11b6cdee99234ebab3e67d5d5d1f1ef4', NULL),
	('m-9ae8ebe70b7d4645b3a408c0cde5000e', 1, 'logged-2', 'file:///tmp/mlflow-files/0/models/m-9ae8ebe70b7d4645b3a408c0cde5000e/artifacts', 1795486777617, 1795486777660, 1, 'deleted', 'agent', 'e0b4c38c73fe41e0b290e84cfc0d1c43', NULL);
INSERT INTO public.metrics VALUES
	('loss', 1, 1700000000000, '9923a4c39b4240ba9afb261522fc8a22', 0, false),
	('loss', 0.5, 1700000000001, '9923a4c39b4240ba9afb261522fc8a22', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '9923a4c39b4240ba9afb261522fc8a22', 2, false),
	('odd', 0, 1795486770406, '9923a4c39b4240ba9afb261522fc8a22', -2, true),
	('odd', 1.7976931348623157e+308, 1795486770417, '9923a4c39b4240ba9afb261522fc8a22', -1, false),
	('odd', -1.7976931348623157e+308, 1795486770433, '9923a4c39b4240ba9afb261522fc8a22', 0, false),
	('odd', 0, 1795486770453, '9923a4c39b4240ba9afb261522fc8a22', 1, false),
	('odd', -1e+300, 1795486770465, '9923a4c39b4240ba9afb261522fc8a22', 2, false),
	('loss', 0.5, 1700000000000, '11b6cdee99234ebab3e67d5d5d1f1ef4', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '11b6cdee99234ebab3e67d5d5d1f1ef4', 1, false),
	('loss', 0.25, 1700000000002, '11b6cdee99234ebab3e67d5d5d1f1ef4', 2, false),
	('odd', 0, 1795486770550, '11b6cdee99234ebab3e67d5d5d1f1ef4', -2, true),
	('odd', 1.7976931348623157e+308, 1795486770561, '11b6cdee99234ebab3e67d5d5d1f1ef4', -1, false),
	('odd', -1.7976931348623157e+308, 1795486770573, '11b6cdee99234ebab3e67d5d5d1f1ef4', 0, false),
	('odd', 0, 1795486770589, '11b6cdee99234ebab3e67d5d5d1f1ef4', 1, false),
	('odd', -1e+300, 1795486770605, '11b6cdee99234ebab3e67d5d5d1f1ef4', 2, false),
	('loss', 0.3333333333333333, 1700000000000, 'e0b4c38c73fe41e0b290e84cfc0d1c43', 0, false),
	('loss', 0.25, 1700000000001, 'e0b4c38c73fe41e0b290e84cfc0d1c43', 1, false),
	('loss', 0.2, 1700000000002, 'e0b4c38c73fe41e0b290e84cfc0d1c43', 2, false),
	('odd', 0, 1795486770690, 'e0b4c38c73fe41e0b290e84cfc0d1c43', -2, true),
	('odd', 1.7976931348623157e+308, 1795486770701, 'e0b4c38c73fe41e0b290e84cfc0d1c43', -1, false),
	('odd', -1.7976931348623157e+308, 1795486770717, 'e0b4c38c73fe41e0b290e84cfc0d1c43', 0, false),
	('odd', 0, 1795486770734, 'e0b4c38c73fe41e0b290e84cfc0d1c43', 1, false),
	('odd', -1e+300, 1795486770755, 'e0b4c38c73fe41e0b290e84cfc0d1c43', 2, false),
	('loss', 0.25, 1700000000000, 'c829bee5eb5c4495affb0d7b39870567', 0, false),
	('loss', 0.2, 1700000000001, 'c829bee5eb5c4495affb0d7b39870567', 1, false),
	('loss', 0.16666666666666666, 1700000000002, 'c829bee5eb5c4495affb0d7b39870567', 2, false),
	('odd', 0, 1795486770862, 'c829bee5eb5c4495affb0d7b39870567', -2, true),
	('odd', 1.7976931348623157e+308, 1795486770873, 'c829bee5eb5c4495affb0d7b39870567', -1, false),
	('odd', -1.7976931348623157e+308, 1795486770891, 'c829bee5eb5c4495affb0d7b39870567', 0, false),
	('odd', 0, 1795486770902, 'c829bee5eb5c4495affb0d7b39870567', 1, false),
	('odd', -1e+300, 1795486770917, 'c829bee5eb5c4495affb0d7b39870567', 2, false),
	('loss', 0.2, 1700000000000, '4ca0d20bd05448eeab4fafbfe6ed28b1', 0, false),
	('loss', 0.16666666666666666, 1700000000001, '4ca0d20bd05448eeab4fafbfe6ed28b1', 1, false),
	('loss', 0.14285714285714285, 1700000000002, '4ca0d20bd05448eeab4fafbfe6ed28b1', 2, false),
	('odd', 0, 1795486771006, '4ca0d20bd05448eeab4fafbfe6ed28b1', -2, true),
	('odd', 1.7976931348623157e+308, 1795486771016, '4ca0d20bd05448eeab4fafbfe6ed28b1', -1, false),
	('odd', -1.7976931348623157e+308, 1795486771024, '4ca0d20bd05448eeab4fafbfe6ed28b1', 0, false),
	('odd', 0, 1795486771034, '4ca0d20bd05448eeab4fafbfe6ed28b1', 1, false),
	('odd', -1e+300, 1795486771045, '4ca0d20bd05448eeab4fafbfe6ed28b1', 2, false),
	('loss', 1, 1700000000000, '666b1a808aa04171b3d0ec9cd33d72c7', 0, false),
	('loss', 0.5, 1700000000001, '666b1a808aa04171b3d0ec9cd33d72c7', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '666b1a808aa04171b3d0ec9cd33d72c7', 2, false),
	('odd', 0, 1795486771146, '666b1a808aa04171b3d0ec9cd33d72c7', -2, true),
	('odd', 1.7976931348623157e+308, 1795486771158, '666b1a808aa04171b3d0ec9cd33d72c7', -1, false),
	('odd', -1.7976931348623157e+308, 1795486771174, '666b1a808aa04171b3d0ec9cd33d72c7', 0, false),
	('odd', 0, 1795486771192, '666b1a808aa04171b3d0ec9cd33d72c7', 1, false),
	('odd', -1e+300, 1795486771215, '666b1a808aa04171b3d0ec9cd33d72c7', 2, false),
	('loss', 0.5, 1700000000000, 'a31f3fe0a8984fd3b51828e76a0598e1', 0, false),
	('loss', 0.3333333333333333, 1700000000001, 'a31f3fe0a8984fd3b51828e76a0598e1', 1, false),
	('loss', 0.25, 1700000000002, 'a31f3fe0a8984fd3b51828e76a0598e1', 2, false),
	('odd', 0, 1795486771334, 'a31f3fe0a8984fd3b51828e76a0598e1', -2, true),
	('odd', 1.7976931348623157e+308, 1795486771346, 'a31f3fe0a8984fd3b51828e76a0598e1', -1, false),
	('odd', -1.7976931348623157e+308, 1795486771362, 'a31f3fe0a8984fd3b51828e76a0598e1', 0, false),
	('odd', 0, 1795486771378, 'a31f3fe0a8984fd3b51828e76a0598e1', 1, false),
	('odd', -1e+300, 1795486771392, 'a31f3fe0a8984fd3b51828e76a0598e1', 2, false),
	('loss', 0.3333333333333333, 1700000000000, '29bef2dcd28542b386b96b12d4db8561', 0, false),
	('loss', 0.25, 1700000000001, '29bef2dcd28542b386b96b12d4db8561', 1, false),
	('loss', 0.2, 1700000000002, '29bef2dcd28542b386b96b12d4db8561', 2, false),
	('odd', 0, 1795486771493, '29bef2dcd28542b386b96b12d4db8561', -2, true),
	('odd', 1.7976931348623157e+308, 1795486771505, '29bef2dcd28542b386b96b12d4db8561', -1, false),
	('odd', -1.7976931348623157e+308, 1795486771526, '29bef2dcd28542b386b96b12d4db8561', 0, false),
	('odd', 0, 1795486771537, '29bef2dcd28542b386b96b12d4db8561', 1, false),
	('odd', -1e+300, 1795486771553, '29bef2dcd28542b386b96b12d4db8561', 2, false),
	('loss', 0.25, 1700000000000, '627d29ff058c492a8b6203dcd3dc563e', 0, false),
	('loss', 0.2, 1700000000001, '627d29ff058c492a8b6203dcd3dc563e', 1, false),
	('loss', 0.16666666666666666, 1700000000002, '627d29ff058c492a8b6203dcd3dc563e', 2, false),
	('odd', 0, 1795486771646, '627d29ff058c492a8b6203dcd3dc563e', -2, true),
	('odd', 1.7976931348623157e+308, 1795486771662, '627d29ff058c492a8b6203dcd3dc563e', -1, false),
	('odd', -1.7976931348623157e+308, 1795486771678, '627d29ff058c492a8b6203dcd3dc563e', 0, false),
	('odd', 0, 1795486771694, '627d29ff058c492a8b6203dcd3dc563e', 1, false),
	('odd', -1e+300, 1795486771710, '627d29ff058c492a8b6203dcd3dc563e', 2, false),
	('loss', 0.2, 1700000000000, '8a7912d305d848b1b9caa5279dd9ea9b', 0, false),
	('loss', 0.16666666666666666, 1700000000001, '8a7912d305d848b1b9caa5279dd9ea9b', 1, false),
	('loss', 0.14285714285714285, 1700000000002, '8a7912d305d848b1b9caa5279dd9ea9b', 2, false),
	('odd', 0, 1795486771802, '8a7912d305d848b1b9caa5279dd9ea9b', -2, true),
	('odd', -1.7976931348623157e+308, 1795486771834, '8a7912d305d848b1b9caa5279dd9ea9b', 0, false),
	('odd', -1e+300, 1795486771866, '8a7912d305d848b1b9caa5279dd9ea9b', 2, false),
	('accuracy', 0, 1795486777509, '9923a4c39b4240ba9afb261522fc8a22', 2, true),
	('odd', 1.7976931348623157e+308, 1795486771818, '8a7912d305d848b1b9caa5279dd9ea9b', -1, false),
	('odd', 0, 1795486771850, '8a7912d305d848b1b9caa5279dd9ea9b', 1, false),
	('accuracy', 0.5, 1795486777489, '9923a4c39b4240ba9afb261522fc8a22', 1, false);
INSERT INTO public.model_definitions VALUES
	('definition', 'gpt', 'secret', 'openai', 'gpt', 'me', 1700000000000, 'you', 1700000000000, 'default');
INSERT INTO public.model_version_tags VALUES
	('number', '0', 'forecast', 1, 'default'),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'forecast', 1, 'default'),
	('number', '1', 'forecast', 2, 'default'),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'forecast', 2, 'default'),
	('number', '2', 'forecast', 3, 'default'),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'forecast', 3, 'default'),
	('number', '3', 'forecast', 4, 'default'),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'forecast', 4, 'default'),
	('number', '4', 'forecast', 5, 'default'),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'forecast', 5, 'default'),
	('number', '5', 'forecast', 6, 'default'),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'forecast', 6, 'default'),
	('number', '0', 'churn/eu', 1, 'default'),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'churn/eu', 1, 'default'),
	('number', '1', 'churn/eu', 2, 'default'),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'churn/eu', 2, 'default'),
	('number', '2', 'churn/eu', 3, 'default'),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'churn/eu', 3, 'default'),
	('number', '3', 'churn/eu', 4, 'default'),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'churn/eu', 4, 'default'),
	('number', '4', 'churn/eu', 5, 'default'),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'churn/eu', 5, 'default'),
	('number', '5', 'churn/eu', 6, 'default'),
	('note', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', 'churn/eu', 6, 'default'),
	('lang', 'en', 'greeting', 1, 'default'),
	('mlflow.prompt.is_prompt', 'true', 'greeting', 1, 'default'),
	('_mlflow_prompt_type', 'text', 'greeting', 1, 'default'),
	('mlflow.prompt.text', 'Hello {{name}}', 'greeting', 1, 'default'),
	('lang', 'en', 'greeting', 2, 'default'),
	('mlflow.prompt.is_prompt', 'true', 'greeting', 2, 'default'),
	('_mlflow_prompt_type', 'text', 'greeting', 2, 'default'),
	('mlflow.prompt.text', 'Goodbye {{name}}', 'greeting', 2, 'default'),
	('null', NULL, 'bare', 5, 'default');
INSERT INTO public.model_versions VALUES
	('forecast', 1, 1795486772078, 1795486772078, 'a version', NULL, 'None', 's3://models/forecast/0', '9923a4c39b4240ba9afb261522fc8a22', 'READY', NULL, 'https://ci.example/1', 's3://models/forecast/0', 'default'),
	('forecast', 3, 1795486772206, 1795486772257, 'a version', NULL, 'Production', 's3://models/forecast/2', 'e0b4c38c73fe41e0b290e84cfc0d1c43', 'READY', NULL, NULL, 's3://models/forecast/2', 'default'),
	('forecast', 4, 1795486772278, 1795486772325, 'a version', NULL, 'Archived', 's3://models/forecast/3', 'c829bee5eb5c4495affb0d7b39870567', 'READY', NULL, NULL, 's3://models/forecast/3', 'default'),
	('forecast', 5, 1795486772347, 1795486772347, 'a version', NULL, 'None', 's3://models/forecast/4', '4ca0d20bd05448eeab4fafbfe6ed28b1', 'READY', NULL, NULL, 's3://models/forecast/4', 'default'),
	('forecast', 2, 1795486772118, 1795486772565, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/1', 'default'),
	('forecast', 6, 1795486772366, 1795486772610, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/5', 'default'),
	('churn/eu', 1, 1795486772646, 1795486772646, 'a version', NULL, 'None', 's3://models/churn/eu/0', '9923a4c39b4240ba9afb261522fc8a22', 'READY', NULL, 'https://ci.example/1', 's3://models/churn/eu/0', 'default'),
	('churn/eu', 3, 1795486772730, 1795486772769, 'a version', NULL, 'Production', 's3://models/churn/eu/2', 'e0b4c38c73fe41e0b290e84cfc0d1c43', 'READY', NULL, NULL, 's3://models/churn/eu/2', 'default'),
	('churn/eu', 4, 1795486772790, 1795486772840, 'a version', NULL, 'Archived', 's3://models/churn/eu/3', 'c829bee5eb5c4495affb0d7b39870567', 'READY', NULL, NULL, 's3://models/churn/eu/3', 'default'),
	('churn/eu', 5, 1795486772862, 1795486772862, 'a version', NULL, 'None', 's3://models/churn/eu/4', '4ca0d20bd05448eeab4fafbfe6ed28b1', 'READY', NULL, NULL, 's3://models/churn/eu/4', 'default'),
	('churn/eu', 2, 1795486772666, 1795486773066, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/1', 'default'),
	('churn/eu', 6, 1795486772886, 1795486773100, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/5', 'default'),
	('greeting', 1, 1795486777699, 1795486777699, 'better', NULL, 'None', 'dummy-source', NULL, 'READY', NULL, NULL, 'dummy-source', 'default'),
	('greeting', 2, 1795486777789, 1795486777789, 'better', NULL, 'None', 'dummy-source', NULL, 'READY', NULL, NULL, 'dummy-source', 'default'),
	('bare', 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'default');
INSERT INTO public.online_scoring_configs VALUES
	('config', 'scorer', 0.1, 0, NULL);
INSERT INTO public.params VALUES
	('depth', '0', '9923a4c39b4240ba9afb261522fc8a22'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '9923a4c39b4240ba9afb261522fc8a22'),
	('depth', '1', '11b6cdee99234ebab3e67d5d5d1f1ef4'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '11b6cdee99234ebab3e67d5d5d1f1ef4'),
	('depth', '2', 'e0b4c38c73fe41e0b290e84cfc0d1c43'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'e0b4c38c73fe41e0b290e84cfc0d1c43'),
	('depth', '3', 'c829bee5eb5c4495affb0d7b39870567'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'c829bee5eb5c4495affb0d7b39870567'),
	('depth', '4', '4ca0d20bd05448eeab4fafbfe6ed28b1'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '4ca0d20bd05448eeab4fafbfe6ed28b1'),
	('depth', '0', '666b1a808aa04171b3d0ec9cd33d72c7'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '666b1a808aa04171b3d0ec9cd33d72c7'),
	('depth', '1', 'a31f3fe0a8984fd3b51828e76a0598e1'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'a31f3fe0a8984fd3b51828e76a0598e1'),
	('depth', '2', '29bef2dcd28542b386b96b12d4db8561'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '29bef2dcd28542b386b96b12d4db8561'),
	('depth', '3', '627d29ff058c492a8b6203dcd3dc563e'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '627d29ff058c492a8b6203dcd3dc563e'),
	('depth', '4', '8a7912d305d848b1b9caa5279dd9ea9b'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '8a7912d305d848b1b9caa5279dd9ea9b');
INSERT INTO public.registered_model_aliases VALUES
	('champion', 3, 'forecast', 'default'),
	('old', 1, 'forecast', 'default'),
	('champion', 3, 'churn/eu', 'default'),
	('old', 1, 'churn/eu', 'default'),
	('live', 1, 'greeting', 'default');
INSERT INTO public.registered_model_tags VALUES
	('owner', 'me', 'forecast', 'default'),
	('owner', 'me', 'churn/eu', 'default'),
	('mlflow.prompt.is_prompt', 'true', 'greeting', 'default'),
	('lang', 'en', 'greeting', 'default'),
	('_mlflow_experiment_ids', ',0,', 'greeting', 'default');
INSERT INTO public.registered_models VALUES
	('forecast', 1795486772042, 1795486772610, 'about forecast', 'default'),
	('churn/eu', 1795486772634, 1795486773100, 'about churn/eu', 'default'),
	('greeting', 1795486777686, 1795486777789, 'better', 'default'),
	('bare', NULL, NULL, NULL, 'default');
INSERT INTO public.runs VALUES
	('9923a4c39b4240ba9afb261522fc8a22', 'orderly-wasp-128', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795486770477, '', 'active', 'file:///tmp/mlflow-files/0/9923a4c39b4240ba9afb261522fc8a22/artifacts', 1, NULL),
	('e0b4c38c73fe41e0b290e84cfc0d1c43', 'gregarious-skink-309', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795486770773, '', 'active', 'file:///tmp/mlflow-files/0/e0b4c38c73fe41e0b290e84cfc0d1c43/artifacts', 1, NULL),
	('c829bee5eb5c4495affb0d7b39870567', 'worried-moth-152', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795486770933, '', 'active', 'file:///tmp/mlflow-files/0/c829bee5eb5c4495affb0d7b39870567/artifacts', 1, NULL),
	('4ca0d20bd05448eeab4fafbfe6ed28b1', 'resilient-cow-213', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795486771066, '', 'active', 'file:///tmp/mlflow-files/0/4ca0d20bd05448eeab4fafbfe6ed28b1/artifacts', 1, NULL),
	('666b1a808aa04171b3d0ec9cd33d72c7', 'stylish-ox-527', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795486771233, '', 'active', 'file:///tmp/mlflow-files/1/666b1a808aa04171b3d0ec9cd33d72c7/artifacts', 2, NULL),
	('a31f3fe0a8984fd3b51828e76a0598e1', 'fearless-boar-243', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795486771409, '', 'active', 'file:///tmp/mlflow-files/1/a31f3fe0a8984fd3b51828e76a0598e1/artifacts', 2, NULL),
	('627d29ff058c492a8b6203dcd3dc563e', 'charming-pug-36', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795486771726, '', 'active', 'file:///tmp/mlflow-files/1/627d29ff058c492a8b6203dcd3dc563e/artifacts', 2, NULL),
	('8a7912d305d848b1b9caa5279dd9ea9b', 'efficient-cow-956', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795486771881, '', 'active', 'file:///tmp/mlflow-files/1/8a7912d305d848b1b9caa5279dd9ea9b/artifacts', 2, NULL),
	('11b6cdee99234ebab3e67d5d5d1f1ef4', 'bold-eel-807', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795486770617, '', 'deleted', 'file:///tmp/mlflow-files/0/11b6cdee99234ebab3e67d5d5d1f1ef4/artifacts', 1, 1795486778051),
	('29bef2dcd28542b386b96b12d4db8561', 'nervous-squirrel-648', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795486771569, '', 'deleted', 'file:///tmp/mlflow-files/1/29bef2dcd28542b386b96b12d4db8561/artifacts', 2, 1795486778066),
	('00000000000000000000000000000000', NULL, 'NOTEBOOK', NULL, NULL, NULL, 'RUNNING', NULL, NULL, NULL, 'active', NULL, 0, NULL);
INSERT INTO public.scorer_versions VALUES
	('scorer', 1, '{}', 1700000000000);
INSERT INTO public.scorers VALUES
	(0, 'judge', 'scorer');
INSERT INTO public.secrets VALUES
	('secret', 'key', '\x00ff', '\x01', 1, 'sk-...', 'openai', NULL, NULL, 'me', 1700000000000, 'you', 1700000000000, 'default');
INSERT INTO public.span_metrics VALUES
	('tr-75ef74e367f60c62bd64c071e4414227', 'c4b5a45180946858', 'input_cost', 0.5),
	('tr-75ef74e367f60c62bd64c071e4414227', 'c4b5a45180946858', 'output_cost', 0),
	('tr-75ef74e367f60c62bd64c071e4414227', 'c4b5a45180946858', 'total_cost', 0.5),
	('tr-a616e9a37884c63ad538699dc44ce785', 'eaeb6badb9c3ce91', 'input_cost', 0.5),
	('tr-a616e9a37884c63ad538699dc44ce785', 'eaeb6badb9c3ce91', 'output_cost', 0.25),
	('tr-a616e9a37884c63ad538699dc44ce785', 'eaeb6badb9c3ce91', 'total_cost', 0.75),
	('tr-7fee90401538eb24eafbe79dd7673185', '68d7f05c97aff3a7', 'input_cost', 0.5),
	('tr-7fee90401538eb24eafbe79dd7673185', '68d7f05c97aff3a7', 'output_cost', 0.5),
	('tr-7fee90401538eb24eafbe79dd7673185', '68d7f05c97aff3a7', 'total_cost', 1),
	('tr-ea84bd4f333c8a59f525be4934c35cbf', 'a82422cfef9da408', 'input_cost', 0.5),
	('tr-ea84bd4f333c8a59f525be4934c35cbf', 'a82422cfef9da408', 'output_cost', 0.75),
	('tr-ea84bd4f333c8a59f525be4934c35cbf', 'a82422cfef9da408', 'total_cost', 1.25),
	('tr-odd-01', 'span-0', 'total_cost', 0.1),
	('tr-odd-01', 'span-1', 'total_cost', 0.2),
	('tr-odd-02', 'span-0', 'total_cost', 0.1),
	('tr-odd-02', 'span-0', 'input_cost', 1e+300),
	('tr-odd-02', 'span-1', 'total_cost', 0.2),
	('tr-odd-02', 'span-1', 'input_cost', 1e+300),
	('tr-odd-03', 'span-0', 'total_cost', 0.1),
	('tr-odd-03', 'span-0', 'input_cost', 1e+300),
	('tr-odd-03', 'span-0', 'other', 1),
	('tr-odd-03', 'span-1', 'total_cost', 0.2),
	('tr-odd-03', 'span-1', 'input_cost', 1e+300),
	('tr-odd-03', 'span-1', 'other', 1),
	('tr-odd-05', 'span-0', 'total_cost', 0.1),
	('tr-odd-05', 'span-1', 'total_cost', 0.2),
	('tr-odd-06', 'span-0', 'total_cost', 0.1),
	('tr-odd-06', 'span-0', 'input_cost', 1e+300),
	('tr-odd-06', 'span-1', 'total_cost', 0.2),
	('tr-odd-06', 'span-1', 'input_cost', 1e+300),
	('tr-odd-07', 'span-0', 'total_cost', 0.1),
	('tr-odd-07', 'span-0', 'input_cost', 1e+300),
	('tr-odd-07', 'span-0', 'other', 1),
	('tr-odd-07', 'span-1', 'total_cost', 0.2),
	('tr-odd-07', 'span-1', 'input_cost', 1e+300),
	('tr-odd-07', 'span-1', 'other', 1),
	('tr-odd-09', 'span-0', 'total_cost', 0.1),
	('tr-odd-09', 'span-1', 'total_cost', 0.2);
INSERT INTO public.spans VALUES
	('tr-75ef74e367f60c62bd64c071e4414227', 0, 'c4b5a45180946858', 'e762dc3ac44afec6', 'child 0', 'LLM', 'OK', 1795486774207772047, 1795486774208085412, DEFAULT, '{"trace_id": "de9042f2DGK9ZMBx5EFCJw==", "span_id": "xLWkUYCUaFg=", "parent_span_id": "52LcOsRK/sY=", "name": "child 0", "start_time_unix_nano": 1795486774207772047, "end_time_unix_nano": 1795486774208085412, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-75ef74e367f60c62bd64c071e4414227\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 10, \"output_tokens\": 5, \"total_tokens\": 15}", "mlflow.llm.model": "\"model-0\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.0, \"total_cost\": 0.5}", "mlflow.spanOutputs": "{\"answer\": 42}"}}', '{"mlflow.llm.model": "model-0", "mlflow.llm.provider": "provider"}'),
	('tr-75ef74e367f60c62bd64c071e4414227', 0, 'e762dc3ac44afec6', NULL, 'trace 0', 'UNKNOWN', 'OK', 1795486773944793420, 1795486774350375600, DEFAULT, '{"trace_id": "de9042f2DGK9ZMBx5EFCJw==", "span_id": "52LcOsRK/sY=", "parent_span_id": null, "name": "trace 0", "start_time_unix_nano": 1795486773944793420, "end_time_unix_nano": 1795486774350375600, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.experimentId": "\"1\"", "mlflow.traceRequestId": "\"tr-75ef74e367f60c62bd64c071e4414227\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 0}", "mlflow.spanOutputs": "{\"answer\": 0}"}}', 'null'),
	('tr-a616e9a37884c63ad538699dc44ce785', 0, 'eaeb6badb9c3ce91', 'a3a70ea8d2d3fabb', 'child 1', 'LLM', 'OK', 1795486774500581504, 1795486774500761790, DEFAULT, '{"trace_id": "phbpo3iExjrVOGmdxEznhQ==", "span_id": "6utrrbnDzpE=", "parent_span_id": "o6cOqNLT+rs=", "name": "child 1", "start_time_unix_nano": 1795486774500581504, "end_time_unix_nano": 1795486774500761790, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-a616e9a37884c63ad538699dc44ce785\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 11, \"output_tokens\": 5, \"total_tokens\": 16}", "mlflow.llm.model": "\"model-1\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.25, \"total_cost\": 0.75}", "mlflow.spanOutputs": "{\"answer\": 42}"}}', '{"mlflow.llm.model": "model-1", "mlflow.llm.provider": "provider"}'),
	('tr-a616e9a37884c63ad538699dc44ce785', 0, 'a3a70ea8d2d3fabb', NULL, 'trace 1', 'UNKNOWN', 'ERROR', 1795486774500207826, 1795486774606381963, DEFAULT, '{"trace_id": "phbpo3iExjrVOGmdxEznhQ==", "span_id": "o6cOqNLT+rs=", "parent_span_id": null, "name": "trace 1", "start_time_unix_nano": 1795486774500207826, "end_time_unix_nano": 1795486774606381963, "events": [], "status": {"code": "STATUS_CODE_ERROR", "message": ""}, "attributes": {"mlflow.experimentId": "\"2\"", "mlflow.traceRequestId": "\"tr-a616e9a37884c63ad538699dc44ce785\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 1}", "mlflow.spanOutputs": "{\"answer\": 1}"}}', 'null'),
	('tr-7fee90401538eb24eafbe79dd7673185', 0, '68d7f05c97aff3a7', 'ab1a2cfdbd0c8a4f', 'child 2', 'LLM', 'OK', 1795486774741300656, 1795486774745756812, DEFAULT, '{"trace_id": "f+6QQBU46yTq++ed12cxhQ==", "span_id": "aNfwXJev86c=", "parent_span_id": "qxos/b0Mik8=", "name": "child 2", "start_time_unix_nano": 1795486774741300656, "end_time_unix_nano": 1795486774745756812, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-7fee90401538eb24eafbe79dd7673185\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 12, \"output_tokens\": 5, \"total_tokens\": 17}", "mlflow.llm.model": "\"model-2\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.5, \"total_cost\": 1.0}", "mlflow.spanOutputs": "{\"answer\": 42}"}}', '{"mlflow.llm.model": "model-2", "mlflow.llm.provider": "provider"}'),
	('tr-7fee90401538eb24eafbe79dd7673185', 0, 'ab1a2cfdbd0c8a4f', NULL, 'trace 2', 'UNKNOWN', 'OK', 1795486774740784012, 1795486774854206903, DEFAULT, '{"trace_id": "f+6QQBU46yTq++ed12cxhQ==", "span_id": "qxos/b0Mik8=", "parent_span_id": null, "name": "trace 2", "start_time_unix_nano": 1795486774740784012, "end_time_unix_nano": 1795486774854206903, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.experimentId": "\"1\"", "mlflow.traceRequestId": "\"tr-7fee90401538eb24eafbe79dd7673185\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 2}", "mlflow.spanOutputs": "{\"answer\": 2}"}}', 'null'),
	('tr-ea84bd4f333c8a59f525be4934c35cbf', 0, 'a82422cfef9da408', '70e9facfd9636594', 'child 3', 'LLM', 'OK', 1795486774959052929, 1795486774959368989, DEFAULT, '{"trace_id": "6oS9TzM8iln1Jb5JNMNcvw==", "span_id": "qCQiz++dpAg=", "parent_span_id": "cOn6z9ljZZQ=", "name": "child 3", "start_time_unix_nano": 1795486774959052929, "end_time_unix_nano": 1795486774959368989, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-ea84bd4f333c8a59f525be4934c35cbf\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 13, \"output_tokens\": 5, \"total_tokens\": 18}", "mlflow.llm.model": "\"model-0\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.75, \"total_cost\": 1.25}", "mlflow.spanOutputs": "{\"answer\": 42}"}}', '{"mlflow.llm.model": "model-0", "mlflow.llm.provider": "provider"}'),
	('tr-ea84bd4f333c8a59f525be4934c35cbf', 0, '70e9facfd9636594', NULL, 'trace 3', 'UNKNOWN', 'ERROR', 1795486774958391985, 1795486775062214772, DEFAULT, '{"trace_id": "6oS9TzM8iln1Jb5JNMNcvw==", "span_id": "cOn6z9ljZZQ=", "parent_span_id": null, "name": "trace 3", "start_time_unix_nano": 1795486774958391985, "end_time_unix_nano": 1795486775062214772, "events": [], "status": {"code": "STATUS_CODE_ERROR", "message": ""}, "attributes": {"mlflow.experimentId": "\"2\"", "mlflow.traceRequestId": "\"tr-ea84bd4f333c8a59f525be4934c35cbf\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 3}", "mlflow.spanOutputs": "{\"answer\": 3}"}}', 'null'),
	('tr-odd-00', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}', NULL),
	('tr-odd-00', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}', '{"mlflow.llm.model": "m", "mlflow.llm.provider": "p"}'),
	('tr-odd-01', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}', '{"mlflow.llm.model": "m", "mlflow.llm.provider": "p"}'),
	('tr-odd-01', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}', '{"mlflow.llm.model": null}'),
	('tr-odd-02', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}', '{"mlflow.llm.model": null}'),
	('tr-odd-02', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}', '{"mlflow.llm.model": "\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4"}'),
	('tr-odd-03', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}', '{"mlflow.llm.model": "\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4"}'),
	('tr-odd-03', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}', '{}'),
	('tr-odd-04', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}', '{}'),
	('tr-odd-04', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}', '"{\"mlflow.llm.provider\": \"twice encoded\"}"'),
	('tr-odd-05', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}', '"{\"mlflow.llm.provider\": \"twice encoded\"}"'),
	('tr-odd-05', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}', NULL),
	('tr-odd-06', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}', NULL),
	('tr-odd-06', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}', '{"mlflow.llm.model": "m", "mlflow.llm.provider": "p"}'),
	('tr-odd-07', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}', '{"mlflow.llm.model": "m", "mlflow.llm.provider": "p"}'),
	('tr-odd-07', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}', '{"mlflow.llm.model": null}'),
	('tr-odd-08', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}', '{"mlflow.llm.model": null}'),
	('tr-odd-08', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}', '{"mlflow.llm.model": "\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4"}'),
	('tr-odd-09', 0, 'span-0', NULL, 'n', 'LLM', 'OK', 10, 20, DEFAULT, '{"n": 0}', '{"mlflow.llm.model": "\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4"}'),
	('tr-odd-09', 0, 'span-1', NULL, 'n', 'LLM', 'OK', 11, NULL, DEFAULT, '{"n": 1}', '{}');
INSERT INTO public.tags VALUES
	('mlflow.runName', 'orderly-wasp-128', '9923a4c39b4240ba9afb261522fc8a22'),
	('kind', 'kind 0', '9923a4c39b4240ba9afb261522fc8a22'),
	('long', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', '9923a4c39b4240ba9afb261522fc8a22'),
	('mlflow.parentRunId', '9923a4c39b4240ba9afb261522fc8a22', '11b6cdee99234ebab3e67d5d5d1f1ef4'),
	('mlflow.runName', 'bold-eel-807', '11b6cdee99234ebab3e67d5d5d1f1ef4'),
	('kind', 'kind 1', '11b6cdee99234ebab3e67d5d5d1f1ef4'),
	('long', 'yyyyyyyyyy', '11b6cdee99234ebab3e67d5d5d1f1ef4'),
	('mlflow.runName', 'gregarious-skink-309', 'e0b4c38c73fe41e0b290e84cfc0d1c43'),
	('kind', 'kind 2', 'e0b4c38c73fe41e0b290e84cfc0d1c43'),
	('long', 'yyyyyyyyyy', 'e0b4c38c73fe41e0b290e84cfc0d1c43'),
	('mlflow.parentRunId', 'e0b4c38c73fe41e0b290e84cfc0d1c43', 'c829bee5eb5c4495affb0d7b39870567'),
	('mlflow.runName', 'worried-moth-152', 'c829bee5eb5c4495affb0d7b39870567'),
	('kind', 'kind 3', 'c829bee5eb5c4495affb0d7b39870567'),
	('long', 'yyyyyyyyyy', 'c829bee5eb5c4495affb0d7b39870567'),
	('mlflow.runName', 'resilient-cow-213', '4ca0d20bd05448eeab4fafbfe6ed28b1'),
	('kind', 'kind 4', '4ca0d20bd05448eeab4fafbfe6ed28b1'),
	('long', 'yyyyyyyyyy', '4ca0d20bd05448eeab4fafbfe6ed28b1'),
	('mlflow.runName', 'stylish-ox-527', '666b1a808aa04171b3d0ec9cd33d72c7'),
	('kind', 'kind 0', '666b1a808aa04171b3d0ec9cd33d72c7'),
	('long', 'yyyyyyyyyy', '666b1a808aa04171b3d0ec9cd33d72c7'),
	('mlflow.parentRunId', '666b1a808aa04171b3d0ec9cd33d72c7', 'a31f3fe0a8984fd3b51828e76a0598e1'),
	('mlflow.runName', 'fearless-boar-243', 'a31f3fe0a8984fd3b51828e76a0598e1'),
	('kind', 'kind 1', 'a31f3fe0a8984fd3b51828e76a0598e1'),
	('long', 'yyyyyyyyyy', 'a31f3fe0a8984fd3b51828e76a0598e1'),
	('mlflow.runName', 'nervous-squirrel-648', '29bef2dcd28542b386b96b12d4db8561'),
	('kind', 'kind 2', '29bef2dcd28542b386b96b12d4db8561'),
	('long', 'yyyyyyyyyy', '29bef2dcd28542b386b96b12d4db8561'),
	('mlflow.parentRunId', '29bef2dcd28542b386b96b12d4db8561', '627d29ff058c492a8b6203dcd3dc563e'),
	('mlflow.runName', 'charming-pug-36', '627d29ff058c492a8b6203dcd3dc563e'),
	('kind', 'kind 3', '627d29ff058c492a8b6203dcd3dc563e'),
	('long', 'yyyyyyyyyy', '627d29ff058c492a8b6203dcd3dc563e'),
	('mlflow.runName', 'efficient-cow-956', '8a7912d305d848b1b9caa5279dd9ea9b'),
	('kind', 'kind 4', '8a7912d305d848b1b9caa5279dd9ea9b'),
	('long', 'yyyyyyyyyy', '8a7912d305d848b1b9caa5279dd9ea9b'),
	('null', NULL, '00000000000000000000000000000000');
INSERT INTO public.trace_info VALUES
	('tr-75ef74e367f60c62bd64c071e4414227', 1, 1795486773944, 405, 'OK', NULL, '{"question": 0}', '{"answer": 0}'),
	('tr-a616e9a37884c63ad538699dc44ce785', 2, 1795486774500, 106, 'ERROR', NULL, '{"question": 1}', '{"answer": 1}'),
	('tr-7fee90401538eb24eafbe79dd7673185', 1, 1795486774740, 113, 'OK', NULL, '{"question": 2}', '{"answer": 2}'),
	('tr-ea84bd4f333c8a59f525be4934c35cbf', 2, 1795486774958, 103, 'ERROR', NULL, '{"question": 3}', '{"answer": 3}'),
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
INSERT INTO public.trace_metrics VALUES
	('tr-75ef74e367f60c62bd64c071e4414227', 'input_tokens', 10),
	('tr-75ef74e367f60c62bd64c071e4414227', 'output_tokens', 5),
	('tr-75ef74e367f60c62bd64c071e4414227', 'total_tokens', 15),
	('tr-a616e9a37884c63ad538699dc44ce785', 'input_tokens', 11),
	('tr-a616e9a37884c63ad538699dc44ce785', 'output_tokens', 5),
	('tr-a616e9a37884c63ad538699dc44ce785', 'total_tokens', 16),
	('tr-7fee90401538eb24eafbe79dd7673185', 'input_tokens', 12),
	('tr-7fee90401538eb24eafbe79dd7673185', 'output_tokens', 5),
	('tr-7fee90401538eb24eafbe79dd7673185', 'total_tokens', 17),
	('tr-ea84bd4f333c8a59f525be4934c35cbf', 'input_tokens', 13),
	('tr-ea84bd4f333c8a59f525be4934c35cbf', 'output_tokens', 5),
	('tr-ea84bd4f333c8a59f525be4934c35cbf', 'total_tokens', 18),
	('tr-odd-01', 'total_tokens', 99),
	('tr-odd-02', 'total_tokens', 99),
	('tr-odd-02', 'input_tokens', 0.5),
	('tr-odd-03', 'total_tokens', 99),
	('tr-odd-03', 'input_tokens', 0.5),
	('tr-odd-03', 'quality', 0.25),
	('tr-odd-05', 'total_tokens', 99),
	('tr-odd-06', 'total_tokens', 99),
	('tr-odd-06', 'input_tokens', 0.5),
	('tr-odd-07', 'total_tokens', 99),
	('tr-odd-07', 'input_tokens', 0.5),
	('tr-odd-07', 'quality', 0.25),
	('tr-odd-09', 'total_tokens', 99);
INSERT INTO public.trace_request_metadata VALUES
	('mlflow.trace.tokenUsage', '{"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('mlflow.trace.cost', '{"input_cost": 0.5, "output_cost": 0.0, "total_cost": 0.5}', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('mlflow.user', 'root', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('mlflow.source.name', '/home/me/fill.py', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('mlflow.source.type', 'LOCAL', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('mlflow.source.git.commit', '', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('mlflow.source.git.repoURL', '', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('mlflow.source.git.branch', '', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('mlflow.trace_schema.version', '3', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('mlflow.traceInputs', '{"question": 0}', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('mlflow.traceOutputs', '{"answer": 0}', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('mlflow.trace.sizeStats', '{"total_size_bytes": 2398, "num_spans": 2, "max": 1026, "p25": 630, "p50": 762, "p75": 894}', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('mlflow.trace.sizeBytes', '2398', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 11, "output_tokens": 5, "total_tokens": 16}', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('mlflow.trace.cost', '{"input_cost": 0.5, "output_cost": 0.25, "total_cost": 0.75}', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('mlflow.user', 'root', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('mlflow.source.name', '/home/me/fill.py', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('mlflow.source.type', 'LOCAL', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('mlflow.source.git.commit', '', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('mlflow.source.git.repoURL', '', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('mlflow.source.git.branch', '', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('mlflow.trace_schema.version', '3', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('mlflow.traceInputs', '{"question": 1}', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('mlflow.traceOutputs', '{"answer": 1}', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('mlflow.trace.sizeStats', '{"total_size_bytes": 2406, "num_spans": 2, "max": 1028, "p25": 632, "p50": 764, "p75": 896}', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('mlflow.trace.sizeBytes', '2406', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 12, "output_tokens": 5, "total_tokens": 17}', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('mlflow.trace.cost', '{"input_cost": 0.5, "output_cost": 0.5, "total_cost": 1.0}', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('mlflow.user', 'root', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('mlflow.source.name', '/home/me/fill.py', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('mlflow.source.type', 'LOCAL', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('mlflow.source.git.commit', '', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('mlflow.source.git.repoURL', '', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('mlflow.source.git.branch', '', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('mlflow.trace_schema.version', '3', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('mlflow.traceInputs', '{"question": 2}', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('mlflow.traceOutputs', '{"answer": 2}', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('mlflow.trace.sizeStats', '{"total_size_bytes": 2398, "num_spans": 2, "max": 1026, "p25": 630, "p50": 762, "p75": 894}', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('mlflow.trace.sizeBytes', '2398', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 13, "output_tokens": 5, "total_tokens": 18}', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
	('mlflow.trace.cost', '{"input_cost": 0.5, "output_cost": 0.75, "total_cost": 1.25}', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
	('mlflow.user', 'root', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
	('mlflow.source.name', '/home/me/fill.py', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
	('mlflow.source.type', 'LOCAL', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
	('mlflow.source.git.commit', '', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
	('mlflow.source.git.repoURL', '', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
	('mlflow.source.git.branch', '', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
	('mlflow.trace_schema.version', '3', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
	('mlflow.traceInputs', '{"question": 3}', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
	('mlflow.traceOutputs', '{"answer": 3}', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
	('mlflow.trace.sizeStats', '{"total_size_bytes": 2406, "num_spans": 2, "max": 1028, "p25": 632, "p50": 764, "p75": 896}', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
	('mlflow.trace.sizeBytes', '2406', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
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
	('mlflow.trace.spansLocation', 'TRACKING_STORE', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/tr-75ef74e367f60c62bd64c071e4414227/artifacts', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('mlflow.traceName', 'trace 0', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('team', 't0', 'tr-75ef74e367f60c62bd64c071e4414227'),
	('mlflow.trace.spansLocation', 'TRACKING_STORE', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/tr-a616e9a37884c63ad538699dc44ce785/artifacts', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('mlflow.traceName', 'trace 1', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('team', 't1', 'tr-a616e9a37884c63ad538699dc44ce785'),
	('mlflow.trace.spansLocation', 'TRACKING_STORE', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/tr-7fee90401538eb24eafbe79dd7673185/artifacts', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('mlflow.traceName', 'trace 2', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('team', 't2', 'tr-7fee90401538eb24eafbe79dd7673185'),
	('mlflow.trace.spansLocation', 'TRACKING_STORE', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/tr-ea84bd4f333c8a59f525be4934c35cbf/artifacts', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
	('mlflow.traceName', 'trace 3', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
	('team', 't3', 'tr-ea84bd4f333c8a59f525be4934c35cbf'),
	('later', 'value', 'tr-75ef74e367f60c62bd64c071e4414227'),
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
	('hook', 'hook', NULL, 'https://example.com', 'ACTIVE', 'gAAAA', 1700000000000, 1700000000000, NULL, 'default');
INSERT INTO public.workspaces VALUES
	('default', 'Default workspace for legacy resources', NULL);
SELECT pg_catalog.setval('public.experiments_experiment_id_seq', 4, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.assessments
    ADD CONSTRAINT assessments_pk PRIMARY KEY (assessment_id);
ALTER TABLE ONLY public.datasets
    ADD CONSTRAINT dataset_pk PRIMARY KEY (experiment_id, name, digest);
ALTER TABLE ONLY public.endpoint_bindings
    ADD CONSTRAINT endpoint_bindings_pk PRIMARY KEY (endpoint_id, resource_type, resource_id);
ALTER TABLE ONLY public.endpoint_model_mappings
    ADD CONSTRAINT endpoint_model_mappings_pk PRIMARY KEY (mapping_id);
ALTER TABLE ONLY public.endpoint_tags
    ADD CONSTRAINT endpoint_tag_pk PRIMARY KEY (key, endpoint_id);
ALTER TABLE ONLY public.endpoints
    ADD CONSTRAINT endpoints_pk PRIMARY KEY (endpoint_id);
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
ALTER TABLE ONLY public.model_definitions
    ADD CONSTRAINT model_definitions_pk PRIMARY KEY (model_definition_id);
ALTER TABLE ONLY public.model_versions
    ADD CONSTRAINT model_version_pk PRIMARY KEY (workspace, name, version);
ALTER TABLE ONLY public.model_version_tags
    ADD CONSTRAINT model_version_tag_pk PRIMARY KEY (workspace, key, name, version);
ALTER TABLE ONLY public.online_scoring_configs
    ADD CONSTRAINT online_scoring_config_pk PRIMARY KEY (online_scoring_config_id);
ALTER TABLE ONLY public.params
    ADD CONSTRAINT param_pk PRIMARY KEY (key, run_uuid);
ALTER TABLE ONLY public.registered_model_aliases
    ADD CONSTRAINT registered_model_alias_pk PRIMARY KEY (workspace, name, alias);
ALTER TABLE ONLY public.registered_models
    ADD CONSTRAINT registered_model_pk PRIMARY KEY (workspace, name);
ALTER TABLE ONLY public.registered_model_tags
    ADD CONSTRAINT registered_model_tag_pk PRIMARY KEY (workspace, key, name);
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT run_pk PRIMARY KEY (run_uuid);
ALTER TABLE ONLY public.scorers
    ADD CONSTRAINT scorer_pk PRIMARY KEY (scorer_id);
ALTER TABLE ONLY public.scorer_versions
    ADD CONSTRAINT scorer_version_pk PRIMARY KEY (scorer_id, scorer_version);
ALTER TABLE ONLY public.secrets
    ADD CONSTRAINT secrets_pk PRIMARY KEY (secret_id);
ALTER TABLE ONLY public.span_metrics
    ADD CONSTRAINT span_metrics_pk PRIMARY KEY (trace_id, span_id, key);
ALTER TABLE ONLY public.spans
    ADD CONSTRAINT spans_pk PRIMARY KEY (trace_id, span_id);
ALTER TABLE ONLY public.tags
    ADD CONSTRAINT tag_pk PRIMARY KEY (key, run_uuid);
ALTER TABLE ONLY public.trace_info
    ADD CONSTRAINT trace_info_pk PRIMARY KEY (request_id);
ALTER TABLE ONLY public.trace_metrics
    ADD CONSTRAINT trace_metrics_pk PRIMARY KEY (request_id, key);
ALTER TABLE ONLY public.trace_request_metadata
    ADD CONSTRAINT trace_request_metadata_pk PRIMARY KEY (key, request_id);
ALTER TABLE ONLY public.trace_tags
    ADD CONSTRAINT trace_tag_pk PRIMARY KEY (key, request_id);
ALTER TABLE ONLY public.evaluation_dataset_records
    ADD CONSTRAINT unique_dataset_input UNIQUE (dataset_id, input_hash);
ALTER TABLE ONLY public.endpoints
    ADD CONSTRAINT uq_endpoints_workspace_name UNIQUE (workspace, name);
ALTER TABLE ONLY public.experiments
    ADD CONSTRAINT uq_experiments_workspace_name UNIQUE (workspace, name);
ALTER TABLE ONLY public.model_definitions
    ADD CONSTRAINT uq_model_definitions_workspace_name UNIQUE (workspace, name);
ALTER TABLE ONLY public.secrets
    ADD CONSTRAINT uq_secrets_workspace_secret_name UNIQUE (workspace, secret_name);
ALTER TABLE ONLY public.webhook_events
    ADD CONSTRAINT webhook_event_pk PRIMARY KEY (webhook_id, entity, action);
ALTER TABLE ONLY public.webhooks
    ADD CONSTRAINT webhook_pk PRIMARY KEY (webhook_id);
ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT workspaces_pk PRIMARY KEY (name);
CREATE INDEX idx_endpoints_workspace ON public.endpoints USING btree (workspace);
CREATE INDEX idx_evaluation_datasets_workspace ON public.evaluation_datasets USING btree (workspace);
CREATE INDEX idx_experiments_workspace ON public.experiments USING btree (workspace);
CREATE INDEX idx_experiments_workspace_creation_time ON public.experiments USING btree (workspace, creation_time);
CREATE INDEX idx_model_definitions_workspace ON public.model_definitions USING btree (workspace);
CREATE INDEX idx_registered_models_workspace ON public.registered_models USING btree (workspace);
CREATE INDEX idx_secrets_workspace ON public.secrets USING btree (workspace);
CREATE INDEX idx_webhook_events_action ON public.webhook_events USING btree (action);
CREATE INDEX idx_webhook_events_entity ON public.webhook_events USING btree (entity);
CREATE INDEX idx_webhook_events_entity_action ON public.webhook_events USING btree (entity, action);
CREATE INDEX idx_webhooks_name ON public.webhooks USING btree (name);
CREATE INDEX idx_webhooks_status ON public.webhooks USING btree (status);
CREATE INDEX idx_webhooks_workspace ON public.webhooks USING btree (workspace);
CREATE INDEX index_assessments_assessment_type ON public.assessments USING btree (assessment_type);
CREATE INDEX index_assessments_last_updated_timestamp ON public.assessments USING btree (last_updated_timestamp);
CREATE INDEX index_assessments_run_id_created_timestamp ON public.assessments USING btree (run_id, created_timestamp);
CREATE INDEX index_assessments_trace_id_created_timestamp ON public.assessments USING btree (trace_id, created_timestamp);
CREATE INDEX index_datasets_dataset_uuid ON public.datasets USING btree (dataset_uuid);
CREATE INDEX index_datasets_experiment_id_dataset_source_type ON public.datasets USING btree (experiment_id, dataset_source_type);
CREATE INDEX index_endpoint_model_mappings_endpoint_id ON public.endpoint_model_mappings USING btree (endpoint_id);
CREATE INDEX index_endpoint_model_mappings_model_definition_id ON public.endpoint_model_mappings USING btree (model_definition_id);
CREATE INDEX index_endpoint_tags_endpoint_id ON public.endpoint_tags USING btree (endpoint_id);
CREATE INDEX index_entity_associations_association_id ON public.entity_associations USING btree (association_id);
CREATE INDEX index_entity_associations_reverse_lookup ON public.entity_associations USING btree (destination_type, destination_id, source_type, source_id);
CREATE INDEX index_evaluation_dataset_records_dataset_id ON public.evaluation_dataset_records USING btree (dataset_id);
CREATE INDEX index_evaluation_dataset_tags_dataset_id ON public.evaluation_dataset_tags USING btree (dataset_id);
CREATE INDEX index_evaluation_datasets_created_time ON public.evaluation_datasets USING btree (created_time);
CREATE INDEX index_evaluation_datasets_name ON public.evaluation_datasets USING btree (name);
CREATE INDEX index_inputs_destination_type_destination_id_source_type ON public.inputs USING btree (destination_type, destination_id, source_type);
CREATE INDEX index_inputs_input_uuid ON public.inputs USING btree (input_uuid);
CREATE INDEX index_jobs_name_status_creation_time ON public.jobs USING btree (job_name, workspace, status, creation_time);
CREATE INDEX index_latest_metrics_run_uuid ON public.latest_metrics USING btree (run_uuid);
CREATE INDEX index_logged_model_metrics_model_id ON public.logged_model_metrics USING btree (model_id);
CREATE INDEX index_metrics_run_uuid ON public.metrics USING btree (run_uuid);
CREATE INDEX index_model_definitions_provider ON public.model_definitions USING btree (provider);
CREATE INDEX index_model_definitions_secret_id ON public.model_definitions USING btree (secret_id);
CREATE INDEX index_params_run_uuid ON public.params USING btree (run_uuid);
CREATE INDEX index_scorer_versions_scorer_id ON public.scorer_versions USING btree (scorer_id);
CREATE UNIQUE INDEX index_scorers_experiment_id_scorer_name ON public.scorers USING btree (experiment_id, scorer_name);
CREATE INDEX index_span_metrics_trace_id_span_id ON public.span_metrics USING btree (trace_id, span_id);
CREATE INDEX index_spans_experiment_id ON public.spans USING btree (experiment_id);
CREATE INDEX index_spans_experiment_id_duration ON public.spans USING btree (experiment_id, duration_ns);
CREATE INDEX index_spans_experiment_id_status_type ON public.spans USING btree (experiment_id, status, type);
CREATE INDEX index_spans_experiment_id_type_status ON public.spans USING btree (experiment_id, type, status);
CREATE INDEX index_tags_run_uuid ON public.tags USING btree (run_uuid);
CREATE INDEX index_trace_info_experiment_id_timestamp_ms ON public.trace_info USING btree (experiment_id, timestamp_ms);
CREATE INDEX index_trace_metrics_request_id ON public.trace_metrics USING btree (request_id);
CREATE INDEX index_trace_request_metadata_request_id ON public.trace_request_metadata USING btree (request_id);
CREATE INDEX index_trace_tags_request_id ON public.trace_tags USING btree (request_id);
CREATE UNIQUE INDEX unique_endpoint_model_linkage_mapping ON public.endpoint_model_mappings USING btree (endpoint_id, model_definition_id, linkage_type);
CREATE TRIGGER prevent_secrets_aad_mutation BEFORE UPDATE ON public.secrets FOR EACH ROW EXECUTE FUNCTION public.prevent_secrets_aad_mutation();
ALTER TABLE ONLY public.experiment_tags
    ADD CONSTRAINT experiment_tags_experiment_id_fkey FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.assessments
    ADD CONSTRAINT fk_assessments_trace_id FOREIGN KEY (trace_id) REFERENCES public.trace_info(request_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.datasets
    ADD CONSTRAINT fk_datasets_experiment_id_experiments FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.endpoint_bindings
    ADD CONSTRAINT fk_endpoint_bindings_endpoint_id FOREIGN KEY (endpoint_id) REFERENCES public.endpoints(endpoint_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.endpoint_model_mappings
    ADD CONSTRAINT fk_endpoint_model_mappings_endpoint_id FOREIGN KEY (endpoint_id) REFERENCES public.endpoints(endpoint_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.endpoint_model_mappings
    ADD CONSTRAINT fk_endpoint_model_mappings_model_definition_id FOREIGN KEY (model_definition_id) REFERENCES public.model_definitions(model_definition_id);
ALTER TABLE ONLY public.endpoint_tags
    ADD CONSTRAINT fk_endpoint_tags_endpoint_id FOREIGN KEY (endpoint_id) REFERENCES public.endpoints(endpoint_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.endpoints
    ADD CONSTRAINT fk_endpoints_experiment_id FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id) ON DELETE SET NULL;
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
ALTER TABLE ONLY public.model_definitions
    ADD CONSTRAINT fk_model_definitions_secret_id FOREIGN KEY (secret_id) REFERENCES public.secrets(secret_id) ON DELETE SET NULL;
ALTER TABLE ONLY public.model_version_tags
    ADD CONSTRAINT fk_model_version_tags_model_versions FOREIGN KEY (workspace, name, version) REFERENCES public.model_versions(workspace, name, version) ON UPDATE CASCADE;
ALTER TABLE ONLY public.model_versions
    ADD CONSTRAINT fk_model_versions_registered_models FOREIGN KEY (workspace, name) REFERENCES public.registered_models(workspace, name) ON UPDATE CASCADE;
ALTER TABLE ONLY public.online_scoring_configs
    ADD CONSTRAINT fk_online_scoring_configs_experiment_id FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.online_scoring_configs
    ADD CONSTRAINT fk_online_scoring_configs_scorer_id FOREIGN KEY (scorer_id) REFERENCES public.scorers(scorer_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.registered_model_aliases
    ADD CONSTRAINT fk_registered_model_aliases_registered_models FOREIGN KEY (workspace, name) REFERENCES public.registered_models(workspace, name) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.registered_model_tags
    ADD CONSTRAINT fk_registered_model_tags_registered_models FOREIGN KEY (workspace, name) REFERENCES public.registered_models(workspace, name) ON UPDATE CASCADE;
ALTER TABLE ONLY public.scorer_versions
    ADD CONSTRAINT fk_scorer_versions_scorer_id FOREIGN KEY (scorer_id) REFERENCES public.scorers(scorer_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.scorers
    ADD CONSTRAINT fk_scorers_experiment_id FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.span_metrics
    ADD CONSTRAINT fk_span_metrics_span FOREIGN KEY (trace_id, span_id) REFERENCES public.spans(trace_id, span_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.spans
    ADD CONSTRAINT fk_spans_experiment_id FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.spans
    ADD CONSTRAINT fk_spans_trace_id FOREIGN KEY (trace_id) REFERENCES public.trace_info(request_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.trace_info
    ADD CONSTRAINT fk_trace_info_experiment_id FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.trace_metrics
    ADD CONSTRAINT fk_trace_metrics_request_id FOREIGN KEY (request_id) REFERENCES public.trace_info(request_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.trace_request_metadata
    ADD CONSTRAINT fk_trace_request_metadata_request_id FOREIGN KEY (request_id) REFERENCES public.trace_info(request_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.trace_tags
    ADD CONSTRAINT fk_trace_tags_request_id FOREIGN KEY (request_id) REFERENCES public.trace_info(request_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.latest_metrics
    ADD CONSTRAINT latest_metrics_run_uuid_fkey FOREIGN KEY (run_uuid) REFERENCES public.runs(run_uuid);
ALTER TABLE ONLY public.metrics
    ADD CONSTRAINT metrics_run_uuid_fkey FOREIGN KEY (run_uuid) REFERENCES public.runs(run_uuid);
ALTER TABLE ONLY public.params
    ADD CONSTRAINT params_run_uuid_fkey FOREIGN KEY (run_uuid) REFERENCES public.runs(run_uuid);
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_experiment_id_fkey FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.tags
    ADD CONSTRAINT tags_run_uuid_fkey FOREIGN KEY (run_uuid) REFERENCES public.runs(run_uuid);
ALTER TABLE ONLY public.webhook_events
    ADD CONSTRAINT webhook_events_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES public.webhooks(webhook_id) ON DELETE CASCADE;

