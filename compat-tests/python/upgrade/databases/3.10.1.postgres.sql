
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
	('a-c0d6b17a241b4d649351b44e046d7071', 'tr-456e86af91f331530e5de08afc382ac4', 'f0', 'feedback', '"yes"', NULL, 1795487602375, 1795487602375, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-6c3474494593470492ca4afc9875afa2', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01', 'f1', 'feedback', '" No "', NULL, 1795487602380, 1795487602380, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-0aadbc668c4148fb80050e119c6f4fb5', 'tr-e95de91a63438d6bee44b20b532d62f9', 'f2', 'feedback', '"maybe"', NULL, 1795487602382, 1795487602382, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-2d779ae916bf45e3b585fa0541aca2e1', 'tr-bf1c291d74caefcf4ae73d587c4abbc9', 'f0', 'feedback', 'true', NULL, 1795487602384, 1795487602384, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-0e84740891c84228b6e9f3329fcd457e', 'tr-456e86af91f331530e5de08afc382ac4', 'f1', 'feedback', 'false', NULL, 1795487602386, 1795487602386, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-90b037380f35466bad6bc32dcb96afa9', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01', 'f2', 'feedback', '3', NULL, 1795487602388, 1795487602388, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-9c62a7ed745b425ab596c261f6ad735e', 'tr-e95de91a63438d6bee44b20b532d62f9', 'f0', 'feedback', '2.5', NULL, 1795487602390, 1795487602390, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-b145eae6ec9943698ab13714182d2593', 'tr-bf1c291d74caefcf4ae73d587c4abbc9', 'f1', 'feedback', '1e+308', NULL, 1795487602392, 1795487602392, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-dfcb6e8b7076431e85ae6fac6ed6f9cd', 'tr-456e86af91f331530e5de08afc382ac4', 'f2', 'feedback', '["a", 1]', NULL, 1795487602394, 1795487602394, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-a64ebcf7548d44cc88ffb698b5907066', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01', 'f0', 'feedback', '{"score": 1}', NULL, 1795487602396, 1795487602396, 'CODE', 'default', NULL, NULL, 'because', NULL, true, NULL),
	('a-b1eb7ebb9b214f4e9ccc466a9932509e', 'tr-456e86af91f331530e5de08afc382ac4', 'expected', 'expectation', '{"answer": 1}', NULL, 1795487602398, 1795487602398, 'HUMAN', 'default', NULL, NULL, NULL, NULL, true, NULL),
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
	('1e4d7fac33fe415bac5e2232a0c9aafb', 1, 'data', 'digest', 'local', '{"uri": "/data"}', '{"columns": []}', '{"num_rows": 3}'),
	('51d8a4de59da46e5aca527b01f896813', 1, 'other', 'digest', 's3', '{"uri": "s3://b"}', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', NULL);
INSERT INTO public.endpoint_bindings VALUES
	('endpoint', 'scorer', 'r', 1700000000000, 'me', 1700000000000, 'you', NULL);
INSERT INTO public.endpoint_model_mappings VALUES
	('mapping', 'endpoint', 'definition', 0.5, 'me', 1700000000000, 'PRIMARY', NULL);
INSERT INTO public.endpoint_tags VALUES
	('k', 'v', 'endpoint');
INSERT INTO public.endpoints VALUES
	('endpoint', 'chat', 'me', 1700000000000, 'you', 1700000000000, NULL, NULL, 0, true, 'default');
INSERT INTO public.entity_associations VALUES
	('a-3311e2ed27d3481087b73a42702f3194', 'evaluation_dataset', 'd-89d68ef1e81244368898e2ba0cad3f27', 'experiment', '1', 1795487602697),
	('a-b2b151f0cc8c443080b31a9c328d216f', 'evaluation_dataset', 'd-89d68ef1e81244368898e2ba0cad3f27', 'experiment', '2', 1795487602697),
	('as-1', 'trace', 'tr-odd-00', 'run', '00000000000000000000000000000000', 1700000000000);
INSERT INTO public.evaluation_dataset_records VALUES
	('dr-58aa29aaa1a443ff9fa1e4324c70426d', 'd-89d68ef1e81244368898e2ba0cad3f27', '{"question": "q0"}', '{"answer": 0}', '{"n": "0", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795487602740, 1795487602740, 'root', 'root', '2e6c7eab96861d942c9a1f35f1dee1a1074ca2e62ae181cdfed572d1453f57e7', '{"mlflow_wrapped": {}}'),
	('dr-0e264f3da945462e9a5fbea7f5930bff', 'd-89d68ef1e81244368898e2ba0cad3f27', '{"question": "q1"}', '{"answer": 1}', '{"n": "1", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795487602740, 1795487602740, 'root', 'root', '6bb44455af683d2a225b6c38bf55ac76f83df11cdbadb29a9c7e687bf789ccd2', '{"mlflow_wrapped": {}}'),
	('dr-8d9f608b9512445297e6eea88de5b7c6', 'd-89d68ef1e81244368898e2ba0cad3f27', '{"question": "q2"}', '{"answer": 2}', '{"n": "2", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795487602740, 1795487602740, 'root', 'root', '52a8c1ebc8d1d3ce3b6f252d0549b6ad9c59cd68ba6f2bcd5e87aa525aa1c43f', '{"mlflow_wrapped": {}}'),
	('dr-4e242d719d894fcba6acffefa230804b', 'd-89d68ef1e81244368898e2ba0cad3f27', '{"question": "q3"}', '{"answer": 3}', '{"n": "3", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795487602740, 1795487602740, 'root', 'root', '7d9156df9257574d2c7f76c55f43d348355783f97b8cb7c6cb0cde08022e028e', '{"mlflow_wrapped": {}}'),
	('dr-12ffa36f69fb467e9e456be7322bfebb', 'd-89d68ef1e81244368898e2ba0cad3f27', '{"question": "q4"}', '{"answer": 4}', '{"n": "4", "mlflow.user": "root"}', '{"source_type": "HUMAN", "source_data": {}}', NULL, 'HUMAN', 1795487602740, 1795487602740, 'root', 'root', '5fc97b1e3ec0cb95c85eac7c59de5ca7faf79167f3797956f49bd09e64757ba8', '{"mlflow_wrapped": {}}');
INSERT INTO public.evaluation_dataset_tags VALUES
	('d-89d68ef1e81244368898e2ba0cad3f27', 'kind', 'qa'),
	('d-89d68ef1e81244368898e2ba0cad3f27', 'mlflow.user', 'root');
INSERT INTO public.evaluation_datasets VALUES
	('d-89d68ef1e81244368898e2ba0cad3f27', 'questions', '{"inputs": {"question": "string"}, "outputs": {}, "expectations": {"answer": "integer"}, "version": "1.0"}', '{"num_records": 5}', '719a3918', 1795487602697, 1795487602740, 'root', 'root', 'default');
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
	(0, 'Default', '/home/me/mlruns/0', 'active', 1795487597198, 1795487597198, 'default'),
	(1, 'experiment 0 – größer', 'file:///tmp/mlflow-files/0', 'active', 1795487597201, 1795487597201, 'default'),
	(2, 'experiment 1 – größer', 'file:///tmp/mlflow-files/1', 'active', 1795487597251, 1795487597251, 'default'),
	(3, 'experiment 2 – größer', 'file:///tmp/mlflow-files/2', 'active', 1795487597275, 1795487597275, 'default'),
	(4, 'experiment 3 – größer', 'file:///tmp/mlflow-files/3', 'deleted', 1795487597309, 1795487597341, 'default'),
	(77, 'bare', NULL, 'active', NULL, NULL, 'default');
INSERT INTO public.input_tags VALUES
	('043a71c68acb4feca5e1fa7986dcdb9e', 'mlflow.data.context', 'training'),
	('83b182668aac40298df1808d4b80359f', 'mlflow.data.context', 'training'),
	('a0ad5afb303d4475b814d412b5d6b95b', 'mlflow.data.context', 'training'),
	('195e4630c0874e49a1ad45839310154e', 'mlflow.data.context', 'training');
INSERT INTO public.inputs VALUES
	('043a71c68acb4feca5e1fa7986dcdb9e', 'DATASET', '1e4d7fac33fe415bac5e2232a0c9aafb', 'RUN', 'f4ae4b8a2c08449e95cc447ce953d930', 0),
	('80183cea44b04eb487d6dda3eb116bb3', 'DATASET', '51d8a4de59da46e5aca527b01f896813', 'RUN', 'f4ae4b8a2c08449e95cc447ce953d930', 0),
	('83b182668aac40298df1808d4b80359f', 'DATASET', '1e4d7fac33fe415bac5e2232a0c9aafb', 'RUN', '082bba4c746843438b26cca46d966281', 0),
	('5df3db05559944b4abe581369a5c9bd3', 'DATASET', '51d8a4de59da46e5aca527b01f896813', 'RUN', '082bba4c746843438b26cca46d966281', 0),
	('a0ad5afb303d4475b814d412b5d6b95b', 'DATASET', '1e4d7fac33fe415bac5e2232a0c9aafb', 'RUN', '59eab4231b794d9f8faf17c5d16daf7c', 0),
	('e079b62c27004eb495f6c0e5d736e48f', 'DATASET', '51d8a4de59da46e5aca527b01f896813', 'RUN', '59eab4231b794d9f8faf17c5d16daf7c', 0),
	('195e4630c0874e49a1ad45839310154e', 'DATASET', '1e4d7fac33fe415bac5e2232a0c9aafb', 'RUN', '8203d1e6223548cc8cc962a4ad8551c7', 0),
	('062c7f68a10b4305a7f004c84481f8d1', 'DATASET', '51d8a4de59da46e5aca527b01f896813', 'RUN', '8203d1e6223548cc8cc962a4ad8551c7', 0),
	('eeb97b71498a4a829817af021d1a83a2', 'RUN_INPUT', '8203d1e6223548cc8cc962a4ad8551c7', 'MODEL_INPUT', 'm-0e4a15bc744340208cf181ba4820edd2', 0),
	('b0724c56f0d8438ba63387fda68a4f7d', 'RUN_OUTPUT', 'cb363c28274a430da531c6a31c327aa3', 'MODEL_OUTPUT', 'm-0e4a15bc744340208cf181ba4820edd2', 7);
INSERT INTO public.jobs VALUES
	('job-0', 1700000000000, 'f', '{}', 1.5, 0, NULL, 0, 1700000000000, 'default'),
	('job-1', 1700000000000, 'f', '{}', 1.5, 1, NULL, 0, 1700000000001, 'default'),
	('job-2', 1700000000000, 'f', '{}', 1.5, 2, NULL, 0, 1700000000002, 'default'),
	('job-3', 1700000000000, 'f', '{}', 1.5, 3, NULL, 0, 1700000000003, 'default'),
	('job-4', 1700000000000, 'f', '{}', 1.5, 4, NULL, 0, 1700000000004, 'default'),
	('job-5', 1700000000000, 'f', '{}', 1.5, 5, NULL, 0, 1700000000005, 'default');
INSERT INTO public.latest_metrics VALUES
	('loss', 0.3333333333333333, 1700000000002, 2, false, 'f4ae4b8a2c08449e95cc447ce953d930'),
	('odd', -1e+300, 1795487597522, 2, false, 'f4ae4b8a2c08449e95cc447ce953d930'),
	('loss', 0.25, 1700000000002, 2, false, '082bba4c746843438b26cca46d966281'),
	('odd', -1e+300, 1795487597585, 2, false, '082bba4c746843438b26cca46d966281'),
	('loss', 0.2, 1700000000002, 2, false, '59eab4231b794d9f8faf17c5d16daf7c'),
	('odd', -1e+300, 1795487597643, 2, false, '59eab4231b794d9f8faf17c5d16daf7c'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, '8203d1e6223548cc8cc962a4ad8551c7'),
	('odd', -1e+300, 1795487597705, 2, false, '8203d1e6223548cc8cc962a4ad8551c7'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, 'cb363c28274a430da531c6a31c327aa3'),
	('odd', -1e+300, 1795487597776, 2, false, 'cb363c28274a430da531c6a31c327aa3'),
	('loss', 0.3333333333333333, 1700000000002, 2, false, '4b4a493f698b4d628d376ba82807c524'),
	('odd', -1e+300, 1795487597837, 2, false, '4b4a493f698b4d628d376ba82807c524'),
	('loss', 0.25, 1700000000002, 2, false, 'e0d36a417d2d4690b5d32fe886d0b20b'),
	('odd', -1e+300, 1795487597896, 2, false, 'e0d36a417d2d4690b5d32fe886d0b20b'),
	('loss', 0.2, 1700000000002, 2, false, 'b8d100fd53254097ae975f9a977b8c35'),
	('odd', -1e+300, 1795487597952, 2, false, 'b8d100fd53254097ae975f9a977b8c35'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, '85ee8859a3ec4d1b903dab7ac82f347c'),
	('odd', -1e+300, 1795487598004, 2, false, '85ee8859a3ec4d1b903dab7ac82f347c'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, '6be6e9bc036744a7b7b796191dcc27f0'),
	('odd', -1e+300, 1795487598062, 2, false, '6be6e9bc036744a7b7b796191dcc27f0'),
	('accuracy', 0, 1795487602449, 2, true, 'f4ae4b8a2c08449e95cc447ce953d930');
INSERT INTO public.logged_model_metrics VALUES
	('m-58246f47ba1b43fd97dd7e3619fca403', 'accuracy', 1795487602438, 1, 0.5, 1, 'f4ae4b8a2c08449e95cc447ce953d930', NULL, NULL, NULL),
	('m-58246f47ba1b43fd97dd7e3619fca403', 'accuracy', 1795487602449, 2, 0, 1, 'f4ae4b8a2c08449e95cc447ce953d930', NULL, NULL, NULL);
INSERT INTO public.logged_model_params VALUES
	('m-58246f47ba1b43fd97dd7e3619fca403', 1, 'p', '1'),
	('m-58246f47ba1b43fd97dd7e3619fca403', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp'),
	('m-0e4a15bc744340208cf181ba4820edd2', 1, 'p', '1'),
	('m-0e4a15bc744340208cf181ba4820edd2', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp'),
	('m-5df689db8a0243e69c80476edbdd8e01', 1, 'p', '1'),
	('m-5df689db8a0243e69c80476edbdd8e01', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO public.logged_model_tags VALUES
	('m-58246f47ba1b43fd97dd7e3619fca403', 1, 't', 'v'),
	('m-58246f47ba1b43fd97dd7e3619fca403', 1, 'more', 'tags'),
	('m-0e4a15bc744340208cf181ba4820edd2', 1, 't', 'v'),
	('m-0e4a15bc744340208cf181ba4820edd2', 1, 'more', 'tags'),
	('m-5df689db8a0243e69c80476edbdd8e01', 1, 't', 'v'),
	('m-5df689db8a0243e69c80476edbdd8e01', 1, 'more', 'tags');
INSERT INTO public.logged_models VALUES
	('m-58246f47ba1b43fd97dd7e3619fca403', 1, 'logged-0', 'file:///tmp/mlflow-files/0/models/m-58246f47ba1b43fd97dd7e3619fca403/artifacts', 1795487602405, 1795487602405, 1, 'active', 'agent', 'f4ae4b8a2c08449e95cc447ce953d930', NULL),
	('m-0e4a15bc744340208cf181ba4820edd2', 1, 'logged-1', 'file:///tmp/mlflow-files/0/models/m-0e4a15bc744340208cf181ba4820edd2/artifacts', 1795487602464, 1795487602493, 2, 'active', 'agent', '082bba4c746843438b26cca46d966281', NULL),
	('m-5df689db8a0243e69c80476edbdd8e01', 1, 'logged-2', 'file:///tmp/mlflow-files/0/models/m-5df689db8a0243e69c80476edbdd8e01/artifacts', 1795487602530, 1795487602549, 1, 'deleted', 'agent', '59eab4231b794d9f8faf17c5d16daf7c', NULL);
INSERT INTO public.metrics VALUES
	('loss', 1, 1700000000000, 'f4ae4b8a2c08449e95cc447ce953d930', 0, false),
	('loss', 0.5, 1700000000001, 'f4ae4b8a2c08449e95cc447ce953d930', 1, false),
	('loss', 0.3333333333333333, 1700000000002, 'f4ae4b8a2c08449e95cc447ce953d930', 2, false),
	('odd', 0, 1795487597495, 'f4ae4b8a2c08449e95cc447ce953d930', -2, true),
	('odd', 1.7976931348623157e+308, 1795487597501, 'f4ae4b8a2c08449e95cc447ce953d930', -1, false),
	('odd', -1.7976931348623157e+308, 1795487597510, 'f4ae4b8a2c08449e95cc447ce953d930', 0, false),
	('odd', 0, 1795487597516, 'f4ae4b8a2c08449e95cc447ce953d930', 1, false),
	('odd', -1e+300, 1795487597522, 'f4ae4b8a2c08449e95cc447ce953d930', 2, false),
	('loss', 0.5, 1700000000000, '082bba4c746843438b26cca46d966281', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '082bba4c746843438b26cca46d966281', 1, false),
	('loss', 0.25, 1700000000002, '082bba4c746843438b26cca46d966281', 2, false),
	('odd', 0, 1795487597561, '082bba4c746843438b26cca46d966281', -2, true),
	('odd', 1.7976931348623157e+308, 1795487597567, '082bba4c746843438b26cca46d966281', -1, false),
	('odd', -1.7976931348623157e+308, 1795487597573, '082bba4c746843438b26cca46d966281', 0, false),
	('odd', 0, 1795487597579, '082bba4c746843438b26cca46d966281', 1, false),
	('odd', -1e+300, 1795487597585, '082bba4c746843438b26cca46d966281', 2, false),
	('loss', 0.3333333333333333, 1700000000000, '59eab4231b794d9f8faf17c5d16daf7c', 0, false),
	('loss', 0.25, 1700000000001, '59eab4231b794d9f8faf17c5d16daf7c', 1, false),
	('loss', 0.2, 1700000000002, '59eab4231b794d9f8faf17c5d16daf7c', 2, false),
	('odd', 0, 1795487597621, '59eab4231b794d9f8faf17c5d16daf7c', -2, true),
	('odd', 1.7976931348623157e+308, 1795487597625, '59eab4231b794d9f8faf17c5d16daf7c', -1, false),
	('odd', -1.7976931348623157e+308, 1795487597631, '59eab4231b794d9f8faf17c5d16daf7c', 0, false),
	('odd', 0, 1795487597637, '59eab4231b794d9f8faf17c5d16daf7c', 1, false),
	('odd', -1e+300, 1795487597643, '59eab4231b794d9f8faf17c5d16daf7c', 2, false),
	('loss', 0.25, 1700000000000, '8203d1e6223548cc8cc962a4ad8551c7', 0, false),
	('loss', 0.2, 1700000000001, '8203d1e6223548cc8cc962a4ad8551c7', 1, false),
	('loss', 0.16666666666666666, 1700000000002, '8203d1e6223548cc8cc962a4ad8551c7', 2, false),
	('odd', 0, 1795487597679, '8203d1e6223548cc8cc962a4ad8551c7', -2, true),
	('odd', 1.7976931348623157e+308, 1795487597684, '8203d1e6223548cc8cc962a4ad8551c7', -1, false),
	('odd', -1.7976931348623157e+308, 1795487597691, '8203d1e6223548cc8cc962a4ad8551c7', 0, false),
	('odd', 0, 1795487597698, '8203d1e6223548cc8cc962a4ad8551c7', 1, false),
	('odd', -1e+300, 1795487597705, '8203d1e6223548cc8cc962a4ad8551c7', 2, false),
	('loss', 0.2, 1700000000000, 'cb363c28274a430da531c6a31c327aa3', 0, false),
	('loss', 0.16666666666666666, 1700000000001, 'cb363c28274a430da531c6a31c327aa3', 1, false),
	('loss', 0.14285714285714285, 1700000000002, 'cb363c28274a430da531c6a31c327aa3', 2, false),
	('odd', 0, 1795487597748, 'cb363c28274a430da531c6a31c327aa3', -2, true),
	('odd', 1.7976931348623157e+308, 1795487597754, 'cb363c28274a430da531c6a31c327aa3', -1, false),
	('odd', -1.7976931348623157e+308, 1795487597761, 'cb363c28274a430da531c6a31c327aa3', 0, false),
	('odd', 0, 1795487597768, 'cb363c28274a430da531c6a31c327aa3', 1, false),
	('odd', -1e+300, 1795487597776, 'cb363c28274a430da531c6a31c327aa3', 2, false),
	('loss', 1, 1700000000000, '4b4a493f698b4d628d376ba82807c524', 0, false),
	('loss', 0.5, 1700000000001, '4b4a493f698b4d628d376ba82807c524', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '4b4a493f698b4d628d376ba82807c524', 2, false),
	('odd', 0, 1795487597814, '4b4a493f698b4d628d376ba82807c524', -2, true),
	('odd', 1.7976931348623157e+308, 1795487597819, '4b4a493f698b4d628d376ba82807c524', -1, false),
	('odd', -1.7976931348623157e+308, 1795487597824, '4b4a493f698b4d628d376ba82807c524', 0, false),
	('odd', 0, 1795487597831, '4b4a493f698b4d628d376ba82807c524', 1, false),
	('odd', -1e+300, 1795487597837, '4b4a493f698b4d628d376ba82807c524', 2, false),
	('loss', 0.5, 1700000000000, 'e0d36a417d2d4690b5d32fe886d0b20b', 0, false),
	('loss', 0.3333333333333333, 1700000000001, 'e0d36a417d2d4690b5d32fe886d0b20b', 1, false),
	('loss', 0.25, 1700000000002, 'e0d36a417d2d4690b5d32fe886d0b20b', 2, false),
	('odd', 0, 1795487597873, 'e0d36a417d2d4690b5d32fe886d0b20b', -2, true),
	('odd', 1.7976931348623157e+308, 1795487597879, 'e0d36a417d2d4690b5d32fe886d0b20b', -1, false),
	('odd', -1.7976931348623157e+308, 1795487597885, 'e0d36a417d2d4690b5d32fe886d0b20b', 0, false),
	('odd', 0, 1795487597891, 'e0d36a417d2d4690b5d32fe886d0b20b', 1, false),
	('odd', -1e+300, 1795487597896, 'e0d36a417d2d4690b5d32fe886d0b20b', 2, false),
	('loss', 0.3333333333333333, 1700000000000, 'b8d100fd53254097ae975f9a977b8c35', 0, false),
	('loss', 0.25, 1700000000001, 'b8d100fd53254097ae975f9a977b8c35', 1, false),
	('loss', 0.2, 1700000000002, 'b8d100fd53254097ae975f9a977b8c35', 2, false),
	('odd', 0, 1795487597929, 'b8d100fd53254097ae975f9a977b8c35', -2, true),
	('odd', 1.7976931348623157e+308, 1795487597934, 'b8d100fd53254097ae975f9a977b8c35', -1, false),
	('odd', -1.7976931348623157e+308, 1795487597941, 'b8d100fd53254097ae975f9a977b8c35', 0, false),
	('odd', 0, 1795487597947, 'b8d100fd53254097ae975f9a977b8c35', 1, false),
	('odd', -1e+300, 1795487597952, 'b8d100fd53254097ae975f9a977b8c35', 2, false),
	('loss', 0.25, 1700000000000, '85ee8859a3ec4d1b903dab7ac82f347c', 0, false),
	('loss', 0.2, 1700000000001, '85ee8859a3ec4d1b903dab7ac82f347c', 1, false),
	('loss', 0.16666666666666666, 1700000000002, '85ee8859a3ec4d1b903dab7ac82f347c', 2, false),
	('odd', 0, 1795487597984, '85ee8859a3ec4d1b903dab7ac82f347c', -2, true),
	('odd', 1.7976931348623157e+308, 1795487597989, '85ee8859a3ec4d1b903dab7ac82f347c', -1, false),
	('odd', -1.7976931348623157e+308, 1795487597994, '85ee8859a3ec4d1b903dab7ac82f347c', 0, false),
	('odd', 0, 1795487597999, '85ee8859a3ec4d1b903dab7ac82f347c', 1, false),
	('odd', -1e+300, 1795487598004, '85ee8859a3ec4d1b903dab7ac82f347c', 2, false),
	('loss', 0.2, 1700000000000, '6be6e9bc036744a7b7b796191dcc27f0', 0, false),
	('loss', 0.16666666666666666, 1700000000001, '6be6e9bc036744a7b7b796191dcc27f0', 1, false),
	('loss', 0.14285714285714285, 1700000000002, '6be6e9bc036744a7b7b796191dcc27f0', 2, false),
	('odd', 0, 1795487598039, '6be6e9bc036744a7b7b796191dcc27f0', -2, true),
	('odd', -1.7976931348623157e+308, 1795487598050, '6be6e9bc036744a7b7b796191dcc27f0', 0, false),
	('odd', -1e+300, 1795487598062, '6be6e9bc036744a7b7b796191dcc27f0', 2, false),
	('accuracy', 0, 1795487602449, 'f4ae4b8a2c08449e95cc447ce953d930', 2, true),
	('odd', 1.7976931348623157e+308, 1795487598045, '6be6e9bc036744a7b7b796191dcc27f0', -1, false),
	('odd', 0, 1795487598056, '6be6e9bc036744a7b7b796191dcc27f0', 1, false),
	('accuracy', 0.5, 1795487602438, 'f4ae4b8a2c08449e95cc447ce953d930', 1, false);
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
	('forecast', 1, 1795487598145, 1795487598145, 'a version', NULL, 'None', 's3://models/forecast/0', 'f4ae4b8a2c08449e95cc447ce953d930', 'READY', NULL, 'https://ci.example/1', 's3://models/forecast/0', 'default'),
	('forecast', 3, 1795487598481, 1795487598537, 'a version', NULL, 'Production', 's3://models/forecast/2', '59eab4231b794d9f8faf17c5d16daf7c', 'READY', NULL, NULL, 's3://models/forecast/2', 'default'),
	('forecast', 4, 1795487598566, 1795487598614, 'a version', NULL, 'Archived', 's3://models/forecast/3', '8203d1e6223548cc8cc962a4ad8551c7', 'READY', NULL, NULL, 's3://models/forecast/3', 'default'),
	('forecast', 5, 1795487598700, 1795487598700, 'a version', NULL, 'None', 's3://models/forecast/4', 'cb363c28274a430da531c6a31c327aa3', 'READY', NULL, NULL, 's3://models/forecast/4', 'default'),
	('forecast', 2, 1795487598311, 1795487598803, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/1', 'default'),
	('forecast', 6, 1795487598709, 1795487598821, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/5', 'default'),
	('churn/eu', 1, 1795487598832, 1795487598832, 'a version', NULL, 'None', 's3://models/churn/eu/0', 'f4ae4b8a2c08449e95cc447ce953d930', 'READY', NULL, 'https://ci.example/1', 's3://models/churn/eu/0', 'default'),
	('churn/eu', 3, 1795487598864, 1795487598880, 'a version', NULL, 'Production', 's3://models/churn/eu/2', '59eab4231b794d9f8faf17c5d16daf7c', 'READY', NULL, NULL, 's3://models/churn/eu/2', 'default'),
	('churn/eu', 4, 1795487598889, 1795487598909, 'a version', NULL, 'Archived', 's3://models/churn/eu/3', '8203d1e6223548cc8cc962a4ad8551c7', 'READY', NULL, NULL, 's3://models/churn/eu/3', 'default'),
	('churn/eu', 5, 1795487598917, 1795487598917, 'a version', NULL, 'None', 's3://models/churn/eu/4', 'cb363c28274a430da531c6a31c327aa3', 'READY', NULL, NULL, 's3://models/churn/eu/4', 'default'),
	('churn/eu', 2, 1795487598840, 1795487599007, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/1', 'default'),
	('churn/eu', 6, 1795487598924, 1795487599026, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/5', 'default'),
	('greeting', 1, 1795487602563, 1795487602563, 'better', NULL, 'None', 'dummy-source', NULL, 'READY', NULL, NULL, 'dummy-source', 'default'),
	('greeting', 2, 1795487602626, 1795487602626, 'better', NULL, 'None', 'dummy-source', NULL, 'READY', NULL, NULL, 'dummy-source', 'default'),
	('bare', 5, 1700000000000, NULL, NULL, NULL, 'None', NULL, NULL, 'READY', NULL, NULL, NULL, 'default');
INSERT INTO public.online_scoring_configs VALUES
	('config', 'scorer', 0.1, 0, NULL);
INSERT INTO public.params VALUES
	('depth', '0', 'f4ae4b8a2c08449e95cc447ce953d930'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'f4ae4b8a2c08449e95cc447ce953d930'),
	('depth', '1', '082bba4c746843438b26cca46d966281'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '082bba4c746843438b26cca46d966281'),
	('depth', '2', '59eab4231b794d9f8faf17c5d16daf7c'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '59eab4231b794d9f8faf17c5d16daf7c'),
	('depth', '3', '8203d1e6223548cc8cc962a4ad8551c7'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '8203d1e6223548cc8cc962a4ad8551c7'),
	('depth', '4', 'cb363c28274a430da531c6a31c327aa3'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'cb363c28274a430da531c6a31c327aa3'),
	('depth', '0', '4b4a493f698b4d628d376ba82807c524'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '4b4a493f698b4d628d376ba82807c524'),
	('depth', '1', 'e0d36a417d2d4690b5d32fe886d0b20b'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'e0d36a417d2d4690b5d32fe886d0b20b'),
	('depth', '2', 'b8d100fd53254097ae975f9a977b8c35'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'b8d100fd53254097ae975f9a977b8c35'),
	('depth', '3', '85ee8859a3ec4d1b903dab7ac82f347c'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '85ee8859a3ec4d1b903dab7ac82f347c'),
	('depth', '4', '6be6e9bc036744a7b7b796191dcc27f0'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '6be6e9bc036744a7b7b796191dcc27f0');
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
	('forecast', 1795487598131, 1795487598821, 'about forecast', 'default'),
	('churn/eu', 1795487598827, 1795487599026, 'about churn/eu', 'default'),
	('greeting', 1795487602556, 1795487602626, 'better', 'default'),
	('bare', 1700000000000, 1700000000000, NULL, 'default');
INSERT INTO public.runs VALUES
	('f4ae4b8a2c08449e95cc447ce953d930', 'judicious-jay-376', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795487597528, '', 'active', 'file:///tmp/mlflow-files/0/f4ae4b8a2c08449e95cc447ce953d930/artifacts', 1, NULL),
	('59eab4231b794d9f8faf17c5d16daf7c', 'tasteful-koi-610', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795487597648, '', 'active', 'file:///tmp/mlflow-files/0/59eab4231b794d9f8faf17c5d16daf7c/artifacts', 1, NULL),
	('8203d1e6223548cc8cc962a4ad8551c7', 'intelligent-bird-949', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795487597711, '', 'active', 'file:///tmp/mlflow-files/0/8203d1e6223548cc8cc962a4ad8551c7/artifacts', 1, NULL),
	('cb363c28274a430da531c6a31c327aa3', 'puzzled-tern-249', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795487597782, '', 'active', 'file:///tmp/mlflow-files/0/cb363c28274a430da531c6a31c327aa3/artifacts', 1, NULL),
	('4b4a493f698b4d628d376ba82807c524', 'casual-kite-731', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795487597842, '', 'active', 'file:///tmp/mlflow-files/1/4b4a493f698b4d628d376ba82807c524/artifacts', 2, NULL),
	('e0d36a417d2d4690b5d32fe886d0b20b', 'nosy-hen-132', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795487597901, '', 'active', 'file:///tmp/mlflow-files/1/e0d36a417d2d4690b5d32fe886d0b20b/artifacts', 2, NULL),
	('85ee8859a3ec4d1b903dab7ac82f347c', 'adorable-stag-505', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795487598009, '', 'active', 'file:///tmp/mlflow-files/1/85ee8859a3ec4d1b903dab7ac82f347c/artifacts', 2, NULL),
	('6be6e9bc036744a7b7b796191dcc27f0', 'amusing-wolf-894', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795487598067, '', 'active', 'file:///tmp/mlflow-files/1/6be6e9bc036744a7b7b796191dcc27f0/artifacts', 2, NULL),
	('082bba4c746843438b26cca46d966281', 'powerful-fish-663', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795487597592, '', 'deleted', 'file:///tmp/mlflow-files/0/082bba4c746843438b26cca46d966281/artifacts', 1, 1795487602782),
	('b8d100fd53254097ae975f9a977b8c35', 'aged-slug-446', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795487597957, '', 'deleted', 'file:///tmp/mlflow-files/1/b8d100fd53254097ae975f9a977b8c35/artifacts', 2, 1795487602786),
	('00000000000000000000000000000000', NULL, NULL, NULL, NULL, '', 'RUNNING', 1700000000000, NULL, NULL, 'active', NULL, 0, NULL);
INSERT INTO public.scorer_versions VALUES
	('scorer', 1, '{}', 1700000000000);
INSERT INTO public.scorers VALUES
	(0, 'judge', 'scorer');
INSERT INTO public.secrets VALUES
	('secret', 'key', '\x00ff', '\x01', 1, 'sk-...', 'openai', NULL, NULL, 'me', 1700000000000, 'you', 1700000000000, 'default');
INSERT INTO public.span_metrics VALUES
	('tr-456e86af91f331530e5de08afc382ac4', '97a39d4e8e20e21a', 'input_cost', 0.5),
	('tr-456e86af91f331530e5de08afc382ac4', '97a39d4e8e20e21a', 'output_cost', 0),
	('tr-456e86af91f331530e5de08afc382ac4', '97a39d4e8e20e21a', 'total_cost', 0.5),
	('tr-dfd0339eb0502fe4eb4b6f085f8e9b01', '66110282ee360d60', 'input_cost', 0.5),
	('tr-dfd0339eb0502fe4eb4b6f085f8e9b01', '66110282ee360d60', 'output_cost', 0.25),
	('tr-dfd0339eb0502fe4eb4b6f085f8e9b01', '66110282ee360d60', 'total_cost', 0.75),
	('tr-e95de91a63438d6bee44b20b532d62f9', 'ce653eeffd462c7d', 'input_cost', 0.5),
	('tr-e95de91a63438d6bee44b20b532d62f9', 'ce653eeffd462c7d', 'output_cost', 0.5),
	('tr-e95de91a63438d6bee44b20b532d62f9', 'ce653eeffd462c7d', 'total_cost', 1),
	('tr-bf1c291d74caefcf4ae73d587c4abbc9', 'a8de373063adaf4a', 'input_cost', 0.5),
	('tr-bf1c291d74caefcf4ae73d587c4abbc9', 'a8de373063adaf4a', 'output_cost', 0.75),
	('tr-bf1c291d74caefcf4ae73d587c4abbc9', 'a8de373063adaf4a', 'total_cost', 1.25),
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
	('tr-456e86af91f331530e5de08afc382ac4', 0, '97a39d4e8e20e21a', '854bf9128544f421', 'child 0', 'LLM', 'OK', 1795487599604025886, 1795487599604332058, DEFAULT, '{"trace_id": "RW6Gr5HzMVMOXeCK/DgqxA==", "span_id": "l6OdTo4g4ho=", "parent_span_id": "hUv5EoVE9CE=", "name": "child 0", "start_time_unix_nano": 1795487599604025886, "end_time_unix_nano": 1795487599604332058, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-456e86af91f331530e5de08afc382ac4\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 10, \"output_tokens\": 5, \"total_tokens\": 15}", "mlflow.llm.model": "\"model-0\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.0, \"total_cost\": 0.5}", "mlflow.spanOutputs": "{\"answer\": 42}"}}', '{"mlflow.llm.model": "model-0", "mlflow.llm.provider": "provider"}'),
	('tr-456e86af91f331530e5de08afc382ac4', 0, '854bf9128544f421', NULL, 'trace 0', 'UNKNOWN', 'OK', 1795487599390118769, 1795487599671818530, DEFAULT, '{"trace_id": "RW6Gr5HzMVMOXeCK/DgqxA==", "span_id": "hUv5EoVE9CE=", "parent_span_id": null, "name": "trace 0", "start_time_unix_nano": 1795487599390118769, "end_time_unix_nano": 1795487599671818530, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.experimentId": "\"1\"", "mlflow.traceRequestId": "\"tr-456e86af91f331530e5de08afc382ac4\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 0}", "mlflow.spanOutputs": "{\"answer\": 0}"}}', 'null'),
	('tr-dfd0339eb0502fe4eb4b6f085f8e9b01', 0, '66110282ee360d60', '0795a4e1ce6d3bbb', 'child 1', 'LLM', 'OK', 1795487599773381659, 1795487599773690155, DEFAULT, '{"trace_id": "39AznrBQL+TrS28IX46bAQ==", "span_id": "ZhECgu42DWA=", "parent_span_id": "B5Wk4c5tO7s=", "name": "child 1", "start_time_unix_nano": 1795487599773381659, "end_time_unix_nano": 1795487599773690155, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-dfd0339eb0502fe4eb4b6f085f8e9b01\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 11, \"output_tokens\": 5, \"total_tokens\": 16}", "mlflow.llm.model": "\"model-1\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.25, \"total_cost\": 0.75}", "mlflow.spanOutputs": "{\"answer\": 42}"}}', '{"mlflow.llm.model": "model-1", "mlflow.llm.provider": "provider"}'),
	('tr-dfd0339eb0502fe4eb4b6f085f8e9b01', 0, '0795a4e1ce6d3bbb', NULL, 'trace 1', 'UNKNOWN', 'ERROR', 1795487599772839097, 1795487599807945026, DEFAULT, '{"trace_id": "39AznrBQL+TrS28IX46bAQ==", "span_id": "B5Wk4c5tO7s=", "parent_span_id": null, "name": "trace 1", "start_time_unix_nano": 1795487599772839097, "end_time_unix_nano": 1795487599807945026, "events": [], "status": {"code": "STATUS_CODE_ERROR", "message": ""}, "attributes": {"mlflow.experimentId": "\"2\"", "mlflow.traceRequestId": "\"tr-dfd0339eb0502fe4eb4b6f085f8e9b01\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 1}", "mlflow.spanOutputs": "{\"answer\": 1}"}}', 'null'),
	('tr-e95de91a63438d6bee44b20b532d62f9', 0, 'ce653eeffd462c7d', '1c590b486b4781f4', 'child 2', 'LLM', 'OK', 1795487599847765272, 1795487599848030276, DEFAULT, '{"trace_id": "6V3pGmNDjWvuRLILUy1i+Q==", "span_id": "zmU+7/1GLH0=", "parent_span_id": "HFkLSGtHgfQ=", "name": "child 2", "start_time_unix_nano": 1795487599847765272, "end_time_unix_nano": 1795487599848030276, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-e95de91a63438d6bee44b20b532d62f9\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 12, \"output_tokens\": 5, \"total_tokens\": 17}", "mlflow.llm.model": "\"model-2\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.5, \"total_cost\": 1.0}", "mlflow.spanOutputs": "{\"answer\": 42}"}}', '{"mlflow.llm.model": "model-2", "mlflow.llm.provider": "provider"}'),
	('tr-e95de91a63438d6bee44b20b532d62f9', 0, '1c590b486b4781f4', NULL, 'trace 2', 'UNKNOWN', 'OK', 1795487599847126360, 1795487599880702544, DEFAULT, '{"trace_id": "6V3pGmNDjWvuRLILUy1i+Q==", "span_id": "HFkLSGtHgfQ=", "parent_span_id": null, "name": "trace 2", "start_time_unix_nano": 1795487599847126360, "end_time_unix_nano": 1795487599880702544, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.experimentId": "\"1\"", "mlflow.traceRequestId": "\"tr-e95de91a63438d6bee44b20b532d62f9\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 2}", "mlflow.spanOutputs": "{\"answer\": 2}"}}', 'null'),
	('tr-bf1c291d74caefcf4ae73d587c4abbc9', 0, 'a8de373063adaf4a', '5eb1efcb8411fde9', 'child 3', 'LLM', 'OK', 1795487599923257453, 1795487599923585686, DEFAULT, '{"trace_id": "vxwpHXTK789K5z1YfEq7yQ==", "span_id": "qN43MGOtr0o=", "parent_span_id": "XrHvy4QR/ek=", "name": "child 3", "start_time_unix_nano": 1795487599923257453, "end_time_unix_nano": 1795487599923585686, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-bf1c291d74caefcf4ae73d587c4abbc9\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "{\"q\": \"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\"}", "mlflow.chat.tokenUsage": "{\"input_tokens\": 13, \"output_tokens\": 5, \"total_tokens\": 18}", "mlflow.llm.model": "\"model-0\"", "mlflow.llm.provider": "\"provider\"", "mlflow.llm.cost": "{\"input_cost\": 0.5, \"output_cost\": 0.75, \"total_cost\": 1.25}", "mlflow.spanOutputs": "{\"answer\": 42}"}}', '{"mlflow.llm.model": "model-0", "mlflow.llm.provider": "provider"}'),
	('tr-bf1c291d74caefcf4ae73d587c4abbc9', 0, '5eb1efcb8411fde9', NULL, 'trace 3', 'UNKNOWN', 'ERROR', 1795487599922585369, 1795487599957989314, DEFAULT, '{"trace_id": "vxwpHXTK789K5z1YfEq7yQ==", "span_id": "XrHvy4QR/ek=", "parent_span_id": null, "name": "trace 3", "start_time_unix_nano": 1795487599922585369, "end_time_unix_nano": 1795487599957989314, "events": [], "status": {"code": "STATUS_CODE_ERROR", "message": ""}, "attributes": {"mlflow.experimentId": "\"2\"", "mlflow.traceRequestId": "\"tr-bf1c291d74caefcf4ae73d587c4abbc9\"", "mlflow.spanType": "\"UNKNOWN\"", "mlflow.spanInputs": "{\"question\": 3}", "mlflow.spanOutputs": "{\"answer\": 3}"}}', 'null'),
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
	('mlflow.runName', 'judicious-jay-376', 'f4ae4b8a2c08449e95cc447ce953d930'),
	('kind', 'kind 0', 'f4ae4b8a2c08449e95cc447ce953d930'),
	('long', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', 'f4ae4b8a2c08449e95cc447ce953d930'),
	('mlflow.parentRunId', 'f4ae4b8a2c08449e95cc447ce953d930', '082bba4c746843438b26cca46d966281'),
	('mlflow.runName', 'powerful-fish-663', '082bba4c746843438b26cca46d966281'),
	('kind', 'kind 1', '082bba4c746843438b26cca46d966281'),
	('long', 'yyyyyyyyyy', '082bba4c746843438b26cca46d966281'),
	('mlflow.runName', 'tasteful-koi-610', '59eab4231b794d9f8faf17c5d16daf7c'),
	('kind', 'kind 2', '59eab4231b794d9f8faf17c5d16daf7c'),
	('long', 'yyyyyyyyyy', '59eab4231b794d9f8faf17c5d16daf7c'),
	('mlflow.parentRunId', '59eab4231b794d9f8faf17c5d16daf7c', '8203d1e6223548cc8cc962a4ad8551c7'),
	('mlflow.runName', 'intelligent-bird-949', '8203d1e6223548cc8cc962a4ad8551c7'),
	('kind', 'kind 3', '8203d1e6223548cc8cc962a4ad8551c7'),
	('long', 'yyyyyyyyyy', '8203d1e6223548cc8cc962a4ad8551c7'),
	('mlflow.runName', 'puzzled-tern-249', 'cb363c28274a430da531c6a31c327aa3'),
	('kind', 'kind 4', 'cb363c28274a430da531c6a31c327aa3'),
	('long', 'yyyyyyyyyy', 'cb363c28274a430da531c6a31c327aa3'),
	('mlflow.runName', 'casual-kite-731', '4b4a493f698b4d628d376ba82807c524'),
	('kind', 'kind 0', '4b4a493f698b4d628d376ba82807c524'),
	('long', 'yyyyyyyyyy', '4b4a493f698b4d628d376ba82807c524'),
	('mlflow.parentRunId', '4b4a493f698b4d628d376ba82807c524', 'e0d36a417d2d4690b5d32fe886d0b20b'),
	('mlflow.runName', 'nosy-hen-132', 'e0d36a417d2d4690b5d32fe886d0b20b'),
	('kind', 'kind 1', 'e0d36a417d2d4690b5d32fe886d0b20b'),
	('long', 'yyyyyyyyyy', 'e0d36a417d2d4690b5d32fe886d0b20b'),
	('mlflow.runName', 'aged-slug-446', 'b8d100fd53254097ae975f9a977b8c35'),
	('kind', 'kind 2', 'b8d100fd53254097ae975f9a977b8c35'),
	('long', 'yyyyyyyyyy', 'b8d100fd53254097ae975f9a977b8c35'),
	('mlflow.parentRunId', 'b8d100fd53254097ae975f9a977b8c35', '85ee8859a3ec4d1b903dab7ac82f347c'),
	('mlflow.runName', 'adorable-stag-505', '85ee8859a3ec4d1b903dab7ac82f347c'),
	('kind', 'kind 3', '85ee8859a3ec4d1b903dab7ac82f347c'),
	('long', 'yyyyyyyyyy', '85ee8859a3ec4d1b903dab7ac82f347c'),
	('mlflow.runName', 'amusing-wolf-894', '6be6e9bc036744a7b7b796191dcc27f0'),
	('kind', 'kind 4', '6be6e9bc036744a7b7b796191dcc27f0'),
	('long', 'yyyyyyyyyy', '6be6e9bc036744a7b7b796191dcc27f0'),
	('null', NULL, '00000000000000000000000000000000');
INSERT INTO public.trace_info VALUES
	('tr-456e86af91f331530e5de08afc382ac4', 1, 1795487599390, 281, 'OK', NULL, '{"question": 0}', '{"answer": 0}'),
	('tr-dfd0339eb0502fe4eb4b6f085f8e9b01', 2, 1795487599772, 35, 'ERROR', NULL, '{"question": 1}', '{"answer": 1}'),
	('tr-e95de91a63438d6bee44b20b532d62f9', 1, 1795487599847, 33, 'OK', NULL, '{"question": 2}', '{"answer": 2}'),
	('tr-bf1c291d74caefcf4ae73d587c4abbc9', 2, 1795487599922, 35, 'ERROR', NULL, '{"question": 3}', '{"answer": 3}'),
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
	('tr-456e86af91f331530e5de08afc382ac4', 'input_tokens', 10),
	('tr-456e86af91f331530e5de08afc382ac4', 'output_tokens', 5),
	('tr-456e86af91f331530e5de08afc382ac4', 'total_tokens', 15),
	('tr-dfd0339eb0502fe4eb4b6f085f8e9b01', 'input_tokens', 11),
	('tr-dfd0339eb0502fe4eb4b6f085f8e9b01', 'output_tokens', 5),
	('tr-dfd0339eb0502fe4eb4b6f085f8e9b01', 'total_tokens', 16),
	('tr-e95de91a63438d6bee44b20b532d62f9', 'input_tokens', 12),
	('tr-e95de91a63438d6bee44b20b532d62f9', 'output_tokens', 5),
	('tr-e95de91a63438d6bee44b20b532d62f9', 'total_tokens', 17),
	('tr-bf1c291d74caefcf4ae73d587c4abbc9', 'input_tokens', 13),
	('tr-bf1c291d74caefcf4ae73d587c4abbc9', 'output_tokens', 5),
	('tr-bf1c291d74caefcf4ae73d587c4abbc9', 'total_tokens', 18),
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
	('mlflow.trace.tokenUsage', '{"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}', 'tr-456e86af91f331530e5de08afc382ac4'),
	('mlflow.trace.cost', '{"input_cost": 0.5, "output_cost": 0.0, "total_cost": 0.5}', 'tr-456e86af91f331530e5de08afc382ac4'),
	('mlflow.user', 'root', 'tr-456e86af91f331530e5de08afc382ac4'),
	('mlflow.source.name', '/home/me/fill.py', 'tr-456e86af91f331530e5de08afc382ac4'),
	('mlflow.source.type', 'LOCAL', 'tr-456e86af91f331530e5de08afc382ac4'),
	('mlflow.source.git.commit', '', 'tr-456e86af91f331530e5de08afc382ac4'),
	('mlflow.source.git.repoURL', '', 'tr-456e86af91f331530e5de08afc382ac4'),
	('mlflow.source.git.branch', '', 'tr-456e86af91f331530e5de08afc382ac4'),
	('mlflow.trace_schema.version', '3', 'tr-456e86af91f331530e5de08afc382ac4'),
	('mlflow.traceInputs', '{"question": 0}', 'tr-456e86af91f331530e5de08afc382ac4'),
	('mlflow.traceOutputs', '{"answer": 0}', 'tr-456e86af91f331530e5de08afc382ac4'),
	('mlflow.trace.sizeStats', '{"total_size_bytes": 2398, "num_spans": 2, "max": 1026, "p25": 630, "p50": 762, "p75": 894}', 'tr-456e86af91f331530e5de08afc382ac4'),
	('mlflow.trace.sizeBytes', '2398', 'tr-456e86af91f331530e5de08afc382ac4'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 11, "output_tokens": 5, "total_tokens": 16}', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('mlflow.trace.cost', '{"input_cost": 0.5, "output_cost": 0.25, "total_cost": 0.75}', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('mlflow.user', 'root', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('mlflow.source.name', '/home/me/fill.py', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('mlflow.source.type', 'LOCAL', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('mlflow.source.git.commit', '', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('mlflow.source.git.repoURL', '', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('mlflow.source.git.branch', '', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('mlflow.trace_schema.version', '3', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('mlflow.traceInputs', '{"question": 1}', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('mlflow.traceOutputs', '{"answer": 1}', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('mlflow.trace.sizeStats', '{"total_size_bytes": 2405, "num_spans": 2, "max": 1028, "p25": 632, "p50": 764, "p75": 896}', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('mlflow.trace.sizeBytes', '2405', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 12, "output_tokens": 5, "total_tokens": 17}', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('mlflow.trace.cost', '{"input_cost": 0.5, "output_cost": 0.5, "total_cost": 1.0}', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('mlflow.user', 'root', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('mlflow.source.name', '/home/me/fill.py', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('mlflow.source.type', 'LOCAL', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('mlflow.source.git.commit', '', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('mlflow.source.git.repoURL', '', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('mlflow.source.git.branch', '', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('mlflow.trace_schema.version', '3', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('mlflow.traceInputs', '{"question": 2}', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('mlflow.traceOutputs', '{"answer": 2}', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('mlflow.trace.sizeStats', '{"total_size_bytes": 2397, "num_spans": 2, "max": 1026, "p25": 630, "p50": 762, "p75": 894}', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('mlflow.trace.sizeBytes', '2397', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 13, "output_tokens": 5, "total_tokens": 18}', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
	('mlflow.trace.cost', '{"input_cost": 0.5, "output_cost": 0.75, "total_cost": 1.25}', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
	('mlflow.user', 'root', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
	('mlflow.source.name', '/home/me/fill.py', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
	('mlflow.source.type', 'LOCAL', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
	('mlflow.source.git.commit', '', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
	('mlflow.source.git.repoURL', '', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
	('mlflow.source.git.branch', '', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
	('mlflow.trace_schema.version', '3', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
	('mlflow.traceInputs', '{"question": 3}', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
	('mlflow.traceOutputs', '{"answer": 3}', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
	('mlflow.trace.sizeStats', '{"total_size_bytes": 2405, "num_spans": 2, "max": 1028, "p25": 632, "p50": 764, "p75": 896}', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
	('mlflow.trace.sizeBytes', '2405', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
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
	('mlflow.trace.spansLocation', 'TRACKING_STORE', 'tr-456e86af91f331530e5de08afc382ac4'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/tr-456e86af91f331530e5de08afc382ac4/artifacts', 'tr-456e86af91f331530e5de08afc382ac4'),
	('mlflow.traceName', 'trace 0', 'tr-456e86af91f331530e5de08afc382ac4'),
	('team', 't0', 'tr-456e86af91f331530e5de08afc382ac4'),
	('mlflow.trace.spansLocation', 'TRACKING_STORE', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/tr-dfd0339eb0502fe4eb4b6f085f8e9b01/artifacts', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('mlflow.traceName', 'trace 1', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('team', 't1', 'tr-dfd0339eb0502fe4eb4b6f085f8e9b01'),
	('mlflow.trace.spansLocation', 'TRACKING_STORE', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/tr-e95de91a63438d6bee44b20b532d62f9/artifacts', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('mlflow.traceName', 'trace 2', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('team', 't2', 'tr-e95de91a63438d6bee44b20b532d62f9'),
	('mlflow.trace.spansLocation', 'TRACKING_STORE', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/tr-bf1c291d74caefcf4ae73d587c4abbc9/artifacts', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
	('mlflow.traceName', 'trace 3', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
	('team', 't3', 'tr-bf1c291d74caefcf4ae73d587c4abbc9'),
	('later', 'value', 'tr-456e86af91f331530e5de08afc382ac4'),
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

