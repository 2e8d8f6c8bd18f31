
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
	('41e43c8ef7274be6a20b0da5a9ac135e', 1, 'data', 'digest', 'local', '{"uri": "/data"}', '{"columns": []}', '{"num_rows": 3}'),
	('c9da4c4698184c6c82d2b5ca142e16b6', 1, 'other', 'digest', 's3', '{"uri": "s3://b"}', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', NULL);
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
	(0, 'Default', '/home/me/mlruns/0', 'active', 1795486688509, 1795486688509),
	(1, 'experiment 0 – größer', 'file:///tmp/mlflow-files/0', 'active', 1795486688511, 1795486688511),
	(2, 'experiment 1 – größer', 'file:///tmp/mlflow-files/1', 'active', 1795486688526, 1795486688526),
	(3, 'experiment 2 – größer', 'file:///tmp/mlflow-files/2', 'active', 1795486688537, 1795486688537),
	(4, 'experiment 3 – größer', 'file:///tmp/mlflow-files/3', 'deleted', 1795486688546, 1795486688557),
	(77, 'bare', NULL, NULL, NULL, NULL);
INSERT INTO public.input_tags VALUES
	('865adf81cba1420c9b0d0ca202203eff', 'mlflow.data.context', 'training'),
	('a03e40c48e1448a1b2d55e1709982175', 'mlflow.data.context', 'training'),
	('d5c5cbf413dd44f3a32a3818a6890d88', 'mlflow.data.context', 'training'),
	('aa566d6f472f494ba6fcbf0d812e2406', 'mlflow.data.context', 'training');
INSERT INTO public.inputs VALUES
	('865adf81cba1420c9b0d0ca202203eff', 'DATASET', '41e43c8ef7274be6a20b0da5a9ac135e', 'RUN', '0456a5b0ccd14cc08a2a9a49f22338b7'),
	('c914795eea1a4ca58e32b29d75f1290e', 'DATASET', 'c9da4c4698184c6c82d2b5ca142e16b6', 'RUN', '0456a5b0ccd14cc08a2a9a49f22338b7'),
	('a03e40c48e1448a1b2d55e1709982175', 'DATASET', '41e43c8ef7274be6a20b0da5a9ac135e', 'RUN', '4f0cdb0dbdeb47c9bf731b6dabc181da'),
	('068476dae0414eee8da637ebdb4443cf', 'DATASET', 'c9da4c4698184c6c82d2b5ca142e16b6', 'RUN', '4f0cdb0dbdeb47c9bf731b6dabc181da'),
	('d5c5cbf413dd44f3a32a3818a6890d88', 'DATASET', '41e43c8ef7274be6a20b0da5a9ac135e', 'RUN', '9d3f28bf96ad4ae49d34c04c4a340ad9'),
	('e8be056afd3649dd8746e2f7647cb0ef', 'DATASET', 'c9da4c4698184c6c82d2b5ca142e16b6', 'RUN', '9d3f28bf96ad4ae49d34c04c4a340ad9'),
	('aa566d6f472f494ba6fcbf0d812e2406', 'DATASET', '41e43c8ef7274be6a20b0da5a9ac135e', 'RUN', '18fb1e2a6d654ef6b187f705e675128e'),
	('6e091081f62b4908ba914c05d2f0c27b', 'DATASET', 'c9da4c4698184c6c82d2b5ca142e16b6', 'RUN', '18fb1e2a6d654ef6b187f705e675128e');
INSERT INTO public.latest_metrics VALUES
	('loss', 0.3333333333333333, 1700000000002, 2, false, '0456a5b0ccd14cc08a2a9a49f22338b7'),
	('odd', -1e+300, 1795486688626, 2, false, '0456a5b0ccd14cc08a2a9a49f22338b7'),
	('loss', 0.25, 1700000000002, 2, false, '4f0cdb0dbdeb47c9bf731b6dabc181da'),
	('odd', -1e+300, 1795486688689, 2, false, '4f0cdb0dbdeb47c9bf731b6dabc181da'),
	('loss', 0.2, 1700000000002, 2, false, '9d3f28bf96ad4ae49d34c04c4a340ad9'),
	('odd', -1e+300, 1795486688736, 2, false, '9d3f28bf96ad4ae49d34c04c4a340ad9'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, '18fb1e2a6d654ef6b187f705e675128e'),
	('odd', -1e+300, 1795486688780, 2, false, '18fb1e2a6d654ef6b187f705e675128e'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, '56e6005316f642d1bf3f15a8db95c070'),
	('odd', -1e+300, 1795486688824, 2, false, '56e6005316f642d1bf3f15a8db95c070'),
	('loss', 0.3333333333333333, 1700000000002, 2, false, '9cc678cc338744739f8762e8d708df1a'),
	('odd', -1e+300, 1795486688894, 2, false, '9cc678cc338744739f8762e8d708df1a'),
	('loss', 0.25, 1700000000002, 2, false, 'f35671ef0461411f843dfa5c140aa9ba'),
	('odd', -1e+300, 1795486688958, 2, false, 'f35671ef0461411f843dfa5c140aa9ba'),
	('loss', 0.2, 1700000000002, 2, false, '53bca398b64c4ff9be03f485eeb6f4cb'),
	('odd', -1e+300, 1795486689019, 2, false, '53bca398b64c4ff9be03f485eeb6f4cb'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, '86caf6b5f11a419abab0b633a1f83adc'),
	('odd', -1e+300, 1795486689097, 2, false, '86caf6b5f11a419abab0b633a1f83adc'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, 'eab825d84ecb4daa8cc233a7cd8499ca'),
	('odd', -1e+300, 1795486689155, 2, false, 'eab825d84ecb4daa8cc233a7cd8499ca');
INSERT INTO public.metrics VALUES
	('loss', 1, 1700000000000, '0456a5b0ccd14cc08a2a9a49f22338b7', 0, false),
	('loss', 0.5, 1700000000001, '0456a5b0ccd14cc08a2a9a49f22338b7', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '0456a5b0ccd14cc08a2a9a49f22338b7', 2, false),
	('odd', 0, 1795486688603, '0456a5b0ccd14cc08a2a9a49f22338b7', -2, true),
	('odd', 1.7976931348623157e+308, 1795486688608, '0456a5b0ccd14cc08a2a9a49f22338b7', -1, false),
	('odd', -1.7976931348623157e+308, 1795486688615, '0456a5b0ccd14cc08a2a9a49f22338b7', 0, false),
	('odd', 0, 1795486688620, '0456a5b0ccd14cc08a2a9a49f22338b7', 1, false),
	('odd', -1e+300, 1795486688626, '0456a5b0ccd14cc08a2a9a49f22338b7', 2, false),
	('loss', 0.5, 1700000000000, '4f0cdb0dbdeb47c9bf731b6dabc181da', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '4f0cdb0dbdeb47c9bf731b6dabc181da', 1, false),
	('loss', 0.25, 1700000000002, '4f0cdb0dbdeb47c9bf731b6dabc181da', 2, false),
	('odd', 0, 1795486688672, '4f0cdb0dbdeb47c9bf731b6dabc181da', -2, true),
	('odd', 1.7976931348623157e+308, 1795486688676, '4f0cdb0dbdeb47c9bf731b6dabc181da', -1, false),
	('odd', -1.7976931348623157e+308, 1795486688680, '4f0cdb0dbdeb47c9bf731b6dabc181da', 0, false),
	('odd', 0, 1795486688684, '4f0cdb0dbdeb47c9bf731b6dabc181da', 1, false),
	('odd', -1e+300, 1795486688689, '4f0cdb0dbdeb47c9bf731b6dabc181da', 2, false),
	('loss', 0.3333333333333333, 1700000000000, '9d3f28bf96ad4ae49d34c04c4a340ad9', 0, false),
	('loss', 0.25, 1700000000001, '9d3f28bf96ad4ae49d34c04c4a340ad9', 1, false),
	('loss', 0.2, 1700000000002, '9d3f28bf96ad4ae49d34c04c4a340ad9', 2, false),
	('odd', 0, 1795486688719, '9d3f28bf96ad4ae49d34c04c4a340ad9', -2, true),
	('odd', 1.7976931348623157e+308, 1795486688723, '9d3f28bf96ad4ae49d34c04c4a340ad9', -1, false),
	('odd', -1.7976931348623157e+308, 1795486688727, '9d3f28bf96ad4ae49d34c04c4a340ad9', 0, false),
	('odd', 0, 1795486688732, '9d3f28bf96ad4ae49d34c04c4a340ad9', 1, false),
	('odd', -1e+300, 1795486688736, '9d3f28bf96ad4ae49d34c04c4a340ad9', 2, false),
	('loss', 0.25, 1700000000000, '18fb1e2a6d654ef6b187f705e675128e', 0, false),
	('loss', 0.2, 1700000000001, '18fb1e2a6d654ef6b187f705e675128e', 1, false),
	('loss', 0.16666666666666666, 1700000000002, '18fb1e2a6d654ef6b187f705e675128e', 2, false),
	('odd', 0, 1795486688764, '18fb1e2a6d654ef6b187f705e675128e', -2, true),
	('odd', 1.7976931348623157e+308, 1795486688767, '18fb1e2a6d654ef6b187f705e675128e', -1, false),
	('odd', -1.7976931348623157e+308, 1795486688772, '18fb1e2a6d654ef6b187f705e675128e', 0, false),
	('odd', 0, 1795486688776, '18fb1e2a6d654ef6b187f705e675128e', 1, false),
	('odd', -1e+300, 1795486688780, '18fb1e2a6d654ef6b187f705e675128e', 2, false),
	('loss', 0.2, 1700000000000, '56e6005316f642d1bf3f15a8db95c070', 0, false),
	('loss', 0.16666666666666666, 1700000000001, '56e6005316f642d1bf3f15a8db95c070', 1, false),
	('loss', 0.14285714285714285, 1700000000002, '56e6005316f642d1bf3f15a8db95c070', 2, false),
	('odd', 0, 1795486688807, '56e6005316f642d1bf3f15a8db95c070', -2, true),
	('odd', 1.7976931348623157e+308, 1795486688811, '56e6005316f642d1bf3f15a8db95c070', -1, false),
	('odd', -1.7976931348623157e+308, 1795486688815, '56e6005316f642d1bf3f15a8db95c070', 0, false),
	('odd', 0, 1795486688819, '56e6005316f642d1bf3f15a8db95c070', 1, false),
	('odd', -1e+300, 1795486688824, '56e6005316f642d1bf3f15a8db95c070', 2, false),
	('loss', 1, 1700000000000, '9cc678cc338744739f8762e8d708df1a', 0, false),
	('loss', 0.5, 1700000000001, '9cc678cc338744739f8762e8d708df1a', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '9cc678cc338744739f8762e8d708df1a', 2, false),
	('odd', 0, 1795486688858, '9cc678cc338744739f8762e8d708df1a', -2, true),
	('odd', 1.7976931348623157e+308, 1795486688873, '9cc678cc338744739f8762e8d708df1a', -1, false),
	('odd', -1.7976931348623157e+308, 1795486688883, '9cc678cc338744739f8762e8d708df1a', 0, false),
	('odd', 0, 1795486688889, '9cc678cc338744739f8762e8d708df1a', 1, false),
	('odd', -1e+300, 1795486688894, '9cc678cc338744739f8762e8d708df1a', 2, false),
	('loss', 0.5, 1700000000000, 'f35671ef0461411f843dfa5c140aa9ba', 0, false),
	('loss', 0.3333333333333333, 1700000000001, 'f35671ef0461411f843dfa5c140aa9ba', 1, false),
	('loss', 0.25, 1700000000002, 'f35671ef0461411f843dfa5c140aa9ba', 2, false),
	('odd', 0, 1795486688936, 'f35671ef0461411f843dfa5c140aa9ba', -2, true),
	('odd', 1.7976931348623157e+308, 1795486688941, 'f35671ef0461411f843dfa5c140aa9ba', -1, false),
	('odd', -1.7976931348623157e+308, 1795486688947, 'f35671ef0461411f843dfa5c140aa9ba', 0, false),
	('odd', 0, 1795486688952, 'f35671ef0461411f843dfa5c140aa9ba', 1, false),
	('odd', -1e+300, 1795486688958, 'f35671ef0461411f843dfa5c140aa9ba', 2, false),
	('loss', 0.3333333333333333, 1700000000000, '53bca398b64c4ff9be03f485eeb6f4cb', 0, false),
	('loss', 0.25, 1700000000001, '53bca398b64c4ff9be03f485eeb6f4cb', 1, false),
	('loss', 0.2, 1700000000002, '53bca398b64c4ff9be03f485eeb6f4cb', 2, false),
	('odd', 0, 1795486688997, '53bca398b64c4ff9be03f485eeb6f4cb', -2, true),
	('odd', 1.7976931348623157e+308, 1795486689001, '53bca398b64c4ff9be03f485eeb6f4cb', -1, false),
	('odd', -1.7976931348623157e+308, 1795486689007, '53bca398b64c4ff9be03f485eeb6f4cb', 0, false),
	('odd', 0, 1795486689013, '53bca398b64c4ff9be03f485eeb6f4cb', 1, false),
	('odd', -1e+300, 1795486689019, '53bca398b64c4ff9be03f485eeb6f4cb', 2, false),
	('loss', 0.25, 1700000000000, '86caf6b5f11a419abab0b633a1f83adc', 0, false),
	('loss', 0.2, 1700000000001, '86caf6b5f11a419abab0b633a1f83adc', 1, false),
	('loss', 0.16666666666666666, 1700000000002, '86caf6b5f11a419abab0b633a1f83adc', 2, false),
	('odd', 0, 1795486689070, '86caf6b5f11a419abab0b633a1f83adc', -2, true),
	('odd', 1.7976931348623157e+308, 1795486689076, '86caf6b5f11a419abab0b633a1f83adc', -1, false),
	('odd', -1.7976931348623157e+308, 1795486689085, '86caf6b5f11a419abab0b633a1f83adc', 0, false),
	('odd', 0, 1795486689092, '86caf6b5f11a419abab0b633a1f83adc', 1, false),
	('odd', -1e+300, 1795486689097, '86caf6b5f11a419abab0b633a1f83adc', 2, false),
	('loss', 0.2, 1700000000000, 'eab825d84ecb4daa8cc233a7cd8499ca', 0, false),
	('loss', 0.16666666666666666, 1700000000001, 'eab825d84ecb4daa8cc233a7cd8499ca', 1, false),
	('loss', 0.14285714285714285, 1700000000002, 'eab825d84ecb4daa8cc233a7cd8499ca', 2, false),
	('odd', 0, 1795486689133, 'eab825d84ecb4daa8cc233a7cd8499ca', -2, true),
	('odd', -1.7976931348623157e+308, 1795486689144, 'eab825d84ecb4daa8cc233a7cd8499ca', 0, false),
	('odd', -1e+300, 1795486689155, 'eab825d84ecb4daa8cc233a7cd8499ca', 2, false),
	('odd', 1.7976931348623157e+308, 1795486689138, 'eab825d84ecb4daa8cc233a7cd8499ca', -1, false),
	('odd', 0, 1795486689150, 'eab825d84ecb4daa8cc233a7cd8499ca', 1, false);
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
	('forecast', 1, 1795486689242, 1795486689242, 'a version', NULL, 'None', 's3://models/forecast/0', '0456a5b0ccd14cc08a2a9a49f22338b7', 'READY', NULL, 'https://ci.example/1', 's3://models/forecast/0'),
	('forecast', 3, 1795486689294, 1795486689309, 'a version', NULL, 'Production', 's3://models/forecast/2', '9d3f28bf96ad4ae49d34c04c4a340ad9', 'READY', NULL, NULL, 's3://models/forecast/2'),
	('forecast', 4, 1795486689317, 1795486689332, 'a version', NULL, 'Archived', 's3://models/forecast/3', '18fb1e2a6d654ef6b187f705e675128e', 'READY', NULL, NULL, 's3://models/forecast/3'),
	('forecast', 5, 1795486689341, 1795486689341, 'a version', NULL, 'None', 's3://models/forecast/4', '56e6005316f642d1bf3f15a8db95c070', 'READY', NULL, NULL, 's3://models/forecast/4'),
	('forecast', 2, 1795486689255, 1795486689412, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/1'),
	('forecast', 6, 1795486689356, 1795486689434, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/5'),
	('churn/eu', 1, 1795486689444, 1795486689444, 'a version', NULL, 'None', 's3://models/churn/eu/0', '0456a5b0ccd14cc08a2a9a49f22338b7', 'READY', NULL, 'https://ci.example/1', 's3://models/churn/eu/0'),
	('churn/eu', 3, 1795486689472, 1795486689485, 'a version', NULL, 'Production', 's3://models/churn/eu/2', '9d3f28bf96ad4ae49d34c04c4a340ad9', 'READY', NULL, NULL, 's3://models/churn/eu/2'),
	('churn/eu', 4, 1795486689491, 1795486689504, 'a version', NULL, 'Archived', 's3://models/churn/eu/3', '18fb1e2a6d654ef6b187f705e675128e', 'READY', NULL, NULL, 's3://models/churn/eu/3'),
	('churn/eu', 5, 1795486689510, 1795486689510, 'a version', NULL, 'None', 's3://models/churn/eu/4', '56e6005316f642d1bf3f15a8db95c070', 'READY', NULL, NULL, 's3://models/churn/eu/4'),
	('churn/eu', 2, 1795486689452, 1795486689567, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/1'),
	('churn/eu', 6, 1795486689517, 1795486689581, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/5'),
	('greeting', 1, 1795486692295, 1795486692295, 'better', NULL, 'None', 'dummy-source', NULL, 'READY', NULL, NULL, 'dummy-source'),
	('greeting', 2, 1795486692320, 1795486692320, 'better', NULL, 'None', 'dummy-source', NULL, 'READY', NULL, NULL, 'dummy-source'),
	('bare', 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.params VALUES
	('depth', '0', '0456a5b0ccd14cc08a2a9a49f22338b7'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '0456a5b0ccd14cc08a2a9a49f22338b7'),
	('depth', '1', '4f0cdb0dbdeb47c9bf731b6dabc181da'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '4f0cdb0dbdeb47c9bf731b6dabc181da'),
	('depth', '2', '9d3f28bf96ad4ae49d34c04c4a340ad9'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '9d3f28bf96ad4ae49d34c04c4a340ad9'),
	('depth', '3', '18fb1e2a6d654ef6b187f705e675128e'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '18fb1e2a6d654ef6b187f705e675128e'),
	('depth', '4', '56e6005316f642d1bf3f15a8db95c070'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '56e6005316f642d1bf3f15a8db95c070'),
	('depth', '0', '9cc678cc338744739f8762e8d708df1a'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '9cc678cc338744739f8762e8d708df1a'),
	('depth', '1', 'f35671ef0461411f843dfa5c140aa9ba'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'f35671ef0461411f843dfa5c140aa9ba'),
	('depth', '2', '53bca398b64c4ff9be03f485eeb6f4cb'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '53bca398b64c4ff9be03f485eeb6f4cb'),
	('depth', '3', '86caf6b5f11a419abab0b633a1f83adc'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '86caf6b5f11a419abab0b633a1f83adc'),
	('depth', '4', 'eab825d84ecb4daa8cc233a7cd8499ca'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'eab825d84ecb4daa8cc233a7cd8499ca');
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
	('forecast', 1795486689228, 1795486689434, 'about forecast'),
	('churn/eu', 1795486689439, 1795486689581, 'about churn/eu'),
	('greeting', 1795486692288, 1795486692320, 'better'),
	('bare', NULL, NULL, NULL);
INSERT INTO public.runs VALUES
	('0456a5b0ccd14cc08a2a9a49f22338b7', 'silent-finch-430', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795486688632, '', 'active', 'file:///tmp/mlflow-files/0/0456a5b0ccd14cc08a2a9a49f22338b7/artifacts', 1, NULL),
	('9d3f28bf96ad4ae49d34c04c4a340ad9', 'clean-hawk-129', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795486688741, '', 'active', 'file:///tmp/mlflow-files/0/9d3f28bf96ad4ae49d34c04c4a340ad9/artifacts', 1, NULL),
	('18fb1e2a6d654ef6b187f705e675128e', 'salty-hen-985', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795486688784, '', 'active', 'file:///tmp/mlflow-files/0/18fb1e2a6d654ef6b187f705e675128e/artifacts', 1, NULL),
	('56e6005316f642d1bf3f15a8db95c070', 'abrasive-mole-988', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795486688828, '', 'active', 'file:///tmp/mlflow-files/0/56e6005316f642d1bf3f15a8db95c070/artifacts', 1, NULL),
	('9cc678cc338744739f8762e8d708df1a', 'persistent-rook-818', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795486688900, '', 'active', 'file:///tmp/mlflow-files/1/9cc678cc338744739f8762e8d708df1a/artifacts', 2, NULL),
	('f35671ef0461411f843dfa5c140aa9ba', 'burly-cat-41', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795486688964, '', 'active', 'file:///tmp/mlflow-files/1/f35671ef0461411f843dfa5c140aa9ba/artifacts', 2, NULL),
	('86caf6b5f11a419abab0b633a1f83adc', 'bright-koi-801', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795486689103, '', 'active', 'file:///tmp/mlflow-files/1/86caf6b5f11a419abab0b633a1f83adc/artifacts', 2, NULL),
	('eab825d84ecb4daa8cc233a7cd8499ca', 'dazzling-doe-977', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795486689160, '', 'active', 'file:///tmp/mlflow-files/1/eab825d84ecb4daa8cc233a7cd8499ca/artifacts', 2, NULL),
	('4f0cdb0dbdeb47c9bf731b6dabc181da', 'chill-auk-22', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795486688694, '', 'deleted', 'file:///tmp/mlflow-files/0/4f0cdb0dbdeb47c9bf731b6dabc181da/artifacts', 1, 1795486692351),
	('53bca398b64c4ff9be03f485eeb6f4cb', 'overjoyed-moth-961', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795486689029, '', 'deleted', 'file:///tmp/mlflow-files/1/53bca398b64c4ff9be03f485eeb6f4cb/artifacts', 2, 1795486692354),
	('00000000000000000000000000000000', NULL, 'NOTEBOOK', NULL, NULL, NULL, 'RUNNING', NULL, NULL, NULL, 'active', NULL, 0, NULL);
INSERT INTO public.tags VALUES
	('mlflow.runName', 'silent-finch-430', '0456a5b0ccd14cc08a2a9a49f22338b7'),
	('kind', 'kind 0', '0456a5b0ccd14cc08a2a9a49f22338b7'),
	('long', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', '0456a5b0ccd14cc08a2a9a49f22338b7'),
	('mlflow.parentRunId', '0456a5b0ccd14cc08a2a9a49f22338b7', '4f0cdb0dbdeb47c9bf731b6dabc181da'),
	('mlflow.runName', 'chill-auk-22', '4f0cdb0dbdeb47c9bf731b6dabc181da'),
	('kind', 'kind 1', '4f0cdb0dbdeb47c9bf731b6dabc181da'),
	('long', 'yyyyyyyyyy', '4f0cdb0dbdeb47c9bf731b6dabc181da'),
	('mlflow.runName', 'clean-hawk-129', '9d3f28bf96ad4ae49d34c04c4a340ad9'),
	('kind', 'kind 2', '9d3f28bf96ad4ae49d34c04c4a340ad9'),
	('long', 'yyyyyyyyyy', '9d3f28bf96ad4ae49d34c04c4a340ad9'),
	('mlflow.parentRunId', '9d3f28bf96ad4ae49d34c04c4a340ad9', '18fb1e2a6d654ef6b187f705e675128e'),
	('mlflow.runName', 'salty-hen-985', '18fb1e2a6d654ef6b187f705e675128e'),
	('kind', 'kind 3', '18fb1e2a6d654ef6b187f705e675128e'),
	('long', 'yyyyyyyyyy', '18fb1e2a6d654ef6b187f705e675128e'),
	('mlflow.runName', 'abrasive-mole-988', '56e6005316f642d1bf3f15a8db95c070'),
	('kind', 'kind 4', '56e6005316f642d1bf3f15a8db95c070'),
	('long', 'yyyyyyyyyy', '56e6005316f642d1bf3f15a8db95c070'),
	('mlflow.runName', 'persistent-rook-818', '9cc678cc338744739f8762e8d708df1a'),
	('kind', 'kind 0', '9cc678cc338744739f8762e8d708df1a'),
	('long', 'yyyyyyyyyy', '9cc678cc338744739f8762e8d708df1a'),
	('mlflow.parentRunId', '9cc678cc338744739f8762e8d708df1a', 'f35671ef0461411f843dfa5c140aa9ba'),
	('mlflow.runName', 'burly-cat-41', 'f35671ef0461411f843dfa5c140aa9ba'),
	('kind', 'kind 1', 'f35671ef0461411f843dfa5c140aa9ba'),
	('long', 'yyyyyyyyyy', 'f35671ef0461411f843dfa5c140aa9ba'),
	('mlflow.runName', 'overjoyed-moth-961', '53bca398b64c4ff9be03f485eeb6f4cb'),
	('kind', 'kind 2', '53bca398b64c4ff9be03f485eeb6f4cb'),
	('long', 'yyyyyyyyyy', '53bca398b64c4ff9be03f485eeb6f4cb'),
	('mlflow.parentRunId', '53bca398b64c4ff9be03f485eeb6f4cb', '86caf6b5f11a419abab0b633a1f83adc'),
	('mlflow.runName', 'bright-koi-801', '86caf6b5f11a419abab0b633a1f83adc'),
	('kind', 'kind 3', '86caf6b5f11a419abab0b633a1f83adc'),
	('long', 'yyyyyyyyyy', '86caf6b5f11a419abab0b633a1f83adc'),
	('mlflow.runName', 'dazzling-doe-977', 'eab825d84ecb4daa8cc233a7cd8499ca'),
	('kind', 'kind 4', 'eab825d84ecb4daa8cc233a7cd8499ca'),
	('long', 'yyyyyyyyyy', 'eab825d84ecb4daa8cc233a7cd8499ca'),
	('null', NULL, '00000000000000000000000000000000');
INSERT INTO public.trace_info VALUES
	('bf3ee2064e76475c9d7f01c5383f66fa', 1, 1795486689793, 310, 'OK'),
	('0972164380c0493fbbaf7c4298edad36', 2, 1795486690132, 10, 'ERROR'),
	('b4ad7acd11ca4727a6b9182289d19ed9', 1, 1795486690159, 10, 'OK'),
	('14e4c667781b413ab4070753d3bbcf9b', 2, 1795486690189, 16, 'ERROR'),
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
	('mlflow.trace_schema.version', '2', 'bf3ee2064e76475c9d7f01c5383f66fa'),
	('mlflow.traceInputs', '{"question": 0}', 'bf3ee2064e76475c9d7f01c5383f66fa'),
	('mlflow.traceOutputs', '{"answer": 0}', 'bf3ee2064e76475c9d7f01c5383f66fa'),
	('mlflow.trace_schema.version', '2', '0972164380c0493fbbaf7c4298edad36'),
	('mlflow.traceInputs', '{"question": 1}', '0972164380c0493fbbaf7c4298edad36'),
	('mlflow.traceOutputs', '{"answer": 1}', '0972164380c0493fbbaf7c4298edad36'),
	('mlflow.trace_schema.version', '2', 'b4ad7acd11ca4727a6b9182289d19ed9'),
	('mlflow.traceInputs', '{"question": 2}', 'b4ad7acd11ca4727a6b9182289d19ed9'),
	('mlflow.traceOutputs', '{"answer": 2}', 'b4ad7acd11ca4727a6b9182289d19ed9'),
	('mlflow.trace_schema.version', '2', '14e4c667781b413ab4070753d3bbcf9b'),
	('mlflow.traceInputs', '{"question": 3}', '14e4c667781b413ab4070753d3bbcf9b'),
	('mlflow.traceOutputs', '{"answer": 3}', '14e4c667781b413ab4070753d3bbcf9b'),
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
	('mlflow.source.name', '/home/me/fill.py', 'bf3ee2064e76475c9d7f01c5383f66fa'),
	('mlflow.source.type', 'LOCAL', 'bf3ee2064e76475c9d7f01c5383f66fa'),
	('mlflow.traceName', 'trace 0', 'bf3ee2064e76475c9d7f01c5383f66fa'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/bf3ee2064e76475c9d7f01c5383f66fa/artifacts', 'bf3ee2064e76475c9d7f01c5383f66fa'),
	('team', 't0', 'bf3ee2064e76475c9d7f01c5383f66fa'),
	('mlflow.source.name', '/home/me/fill.py', '0972164380c0493fbbaf7c4298edad36'),
	('mlflow.source.type', 'LOCAL', '0972164380c0493fbbaf7c4298edad36'),
	('mlflow.traceName', 'trace 1', '0972164380c0493fbbaf7c4298edad36'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/0972164380c0493fbbaf7c4298edad36/artifacts', '0972164380c0493fbbaf7c4298edad36'),
	('team', 't1', '0972164380c0493fbbaf7c4298edad36'),
	('mlflow.source.name', '/home/me/fill.py', 'b4ad7acd11ca4727a6b9182289d19ed9'),
	('mlflow.source.type', 'LOCAL', 'b4ad7acd11ca4727a6b9182289d19ed9'),
	('mlflow.traceName', 'trace 2', 'b4ad7acd11ca4727a6b9182289d19ed9'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/b4ad7acd11ca4727a6b9182289d19ed9/artifacts', 'b4ad7acd11ca4727a6b9182289d19ed9'),
	('team', 't2', 'b4ad7acd11ca4727a6b9182289d19ed9'),
	('mlflow.source.name', '/home/me/fill.py', '14e4c667781b413ab4070753d3bbcf9b'),
	('mlflow.source.type', 'LOCAL', '14e4c667781b413ab4070753d3bbcf9b'),
	('mlflow.traceName', 'trace 3', '14e4c667781b413ab4070753d3bbcf9b'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/14e4c667781b413ab4070753d3bbcf9b/artifacts', '14e4c667781b413ab4070753d3bbcf9b'),
	('team', 't3', '14e4c667781b413ab4070753d3bbcf9b'),
	('later', 'value', 'bf3ee2064e76475c9d7f01c5383f66fa'),
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

