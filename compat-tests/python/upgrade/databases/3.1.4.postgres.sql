
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
	('aaee6eff92eb449a961b48390057d662', 1, 'data', 'digest', 'local', '{"uri": "/data"}', '{"columns": []}', '{"num_rows": 3}'),
	('75830f84ac744d959ba675409e1980e8', 1, 'other', 'digest', 's3', '{"uri": "s3://b"}', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', NULL);
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
	(0, 'Default', '/home/me/mlruns/0', 'active', 1795486706852, 1795486706852),
	(1, 'experiment 0 – größer', 'file:///tmp/mlflow-files/0', 'active', 1795486706855, 1795486706855),
	(2, 'experiment 1 – größer', 'file:///tmp/mlflow-files/1', 'active', 1795486706878, 1795486706878),
	(3, 'experiment 2 – größer', 'file:///tmp/mlflow-files/2', 'active', 1795486706896, 1795486706896),
	(4, 'experiment 3 – größer', 'file:///tmp/mlflow-files/3', 'deleted', 1795486706922, 1795486706948),
	(77, 'bare', NULL, NULL, NULL, NULL);
INSERT INTO public.input_tags VALUES
	('f19305491e2043d88cacd4a07c61e0c1', 'mlflow.data.context', 'training'),
	('470fcd0ae3c648b1ac7dd90b329bf5ff', 'mlflow.data.context', 'training'),
	('284094c24fbc4b08a26bd9b4295c13ba', 'mlflow.data.context', 'training'),
	('d778111561d248e79bd2e085d12314ff', 'mlflow.data.context', 'training');
INSERT INTO public.inputs VALUES
	('f19305491e2043d88cacd4a07c61e0c1', 'DATASET', 'aaee6eff92eb449a961b48390057d662', 'RUN', '9a8d390fac7945a8b91946b5e1923b3e', 0),
	('257ecfff0c4d4e738a8d588c417e4072', 'DATASET', '75830f84ac744d959ba675409e1980e8', 'RUN', '9a8d390fac7945a8b91946b5e1923b3e', 0),
	('470fcd0ae3c648b1ac7dd90b329bf5ff', 'DATASET', 'aaee6eff92eb449a961b48390057d662', 'RUN', 'a202f25df5904422bc4fda57a6d26e33', 0),
	('ab18ca18a02a475db01de7dde17da4ca', 'DATASET', '75830f84ac744d959ba675409e1980e8', 'RUN', 'a202f25df5904422bc4fda57a6d26e33', 0),
	('284094c24fbc4b08a26bd9b4295c13ba', 'DATASET', 'aaee6eff92eb449a961b48390057d662', 'RUN', '5a3cf1f19b494ee0af15c4f643a572c4', 0),
	('b7f60f78617b40d182fd6733e40df675', 'DATASET', '75830f84ac744d959ba675409e1980e8', 'RUN', '5a3cf1f19b494ee0af15c4f643a572c4', 0),
	('d778111561d248e79bd2e085d12314ff', 'DATASET', 'aaee6eff92eb449a961b48390057d662', 'RUN', 'eddeaf663aa44e7583fe9af4a32bb9d4', 0),
	('598d73f090f34054820ded287aee00f2', 'DATASET', '75830f84ac744d959ba675409e1980e8', 'RUN', 'eddeaf663aa44e7583fe9af4a32bb9d4', 0),
	('04dec106f69c42a6b82ef5f98bdbba1c', 'RUN_INPUT', 'eddeaf663aa44e7583fe9af4a32bb9d4', 'MODEL_INPUT', 'm-f18e9a61f3b747b5bf9bc2a8ab3b44e6', 0),
	('55acde662f7b4dbdb10d9105fbe28f52', 'RUN_OUTPUT', '875eb8aa000c4cd086729a7870c375ab', 'MODEL_OUTPUT', 'm-f18e9a61f3b747b5bf9bc2a8ab3b44e6', 7);
INSERT INTO public.latest_metrics VALUES
	('loss', 0.3333333333333333, 1700000000002, 2, false, '9a8d390fac7945a8b91946b5e1923b3e'),
	('odd', -1e+300, 1795486707119, 2, false, '9a8d390fac7945a8b91946b5e1923b3e'),
	('loss', 0.25, 1700000000002, 2, false, 'a202f25df5904422bc4fda57a6d26e33'),
	('odd', -1e+300, 1795486707273, 2, false, 'a202f25df5904422bc4fda57a6d26e33'),
	('loss', 0.2, 1700000000002, 2, false, '5a3cf1f19b494ee0af15c4f643a572c4'),
	('odd', -1e+300, 1795486707413, 2, false, '5a3cf1f19b494ee0af15c4f643a572c4'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, 'eddeaf663aa44e7583fe9af4a32bb9d4'),
	('odd', -1e+300, 1795486707530, 2, false, 'eddeaf663aa44e7583fe9af4a32bb9d4'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, '875eb8aa000c4cd086729a7870c375ab'),
	('odd', -1e+300, 1795486707674, 2, false, '875eb8aa000c4cd086729a7870c375ab'),
	('loss', 0.3333333333333333, 1700000000002, 2, false, 'af97d73a0c774e319a6e3fd04c257efa'),
	('odd', -1e+300, 1795486707747, 2, false, 'af97d73a0c774e319a6e3fd04c257efa'),
	('loss', 0.25, 1700000000002, 2, false, '22aaab9ea370493788918ba01c2691f5'),
	('odd', -1e+300, 1795486707825, 2, false, '22aaab9ea370493788918ba01c2691f5'),
	('loss', 0.2, 1700000000002, 2, false, 'cd43b9b0ea5e4facaf1204892e7b5fe0'),
	('odd', -1e+300, 1795486707905, 2, false, 'cd43b9b0ea5e4facaf1204892e7b5fe0'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, '757861492d2e46ca97acd3d3eda0ed5c'),
	('odd', -1e+300, 1795486708000, 2, false, '757861492d2e46ca97acd3d3eda0ed5c'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, 'd46ed5fccad2485a93a979ae2b8634f9'),
	('odd', -1e+300, 1795486708155, 2, false, 'd46ed5fccad2485a93a979ae2b8634f9'),
	('accuracy', 0, 1795486712481, 2, true, '9a8d390fac7945a8b91946b5e1923b3e');
INSERT INTO public.logged_model_metrics VALUES
	('m-bab42138cfa147d3a4300c995a55213d', 'accuracy', 1795486712460, 1, 0.5, 0, '9a8d390fac7945a8b91946b5e1923b3e', NULL, NULL, NULL),
	('m-bab42138cfa147d3a4300c995a55213d', 'accuracy', 1795486712481, 2, 0, 0, '9a8d390fac7945a8b91946b5e1923b3e', NULL, NULL, NULL);
INSERT INTO public.logged_model_params VALUES
	('m-bab42138cfa147d3a4300c995a55213d', 1, 'p', '1'),
	('m-bab42138cfa147d3a4300c995a55213d', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp'),
	('m-f18e9a61f3b747b5bf9bc2a8ab3b44e6', 1, 'p', '1'),
	('m-f18e9a61f3b747b5bf9bc2a8ab3b44e6', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp'),
	('m-4fc25f618cb3499fb9944afa20e1dc67', 1, 'p', '1'),
	('m-4fc25f618cb3499fb9944afa20e1dc67', 1, 'long', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp');
INSERT INTO public.logged_model_tags VALUES
	('m-bab42138cfa147d3a4300c995a55213d', 1, 't', 'v'),
	('m-bab42138cfa147d3a4300c995a55213d', 1, 'more', 'tags'),
	('m-f18e9a61f3b747b5bf9bc2a8ab3b44e6', 1, 't', 'v'),
	('m-f18e9a61f3b747b5bf9bc2a8ab3b44e6', 1, 'more', 'tags'),
	('m-4fc25f618cb3499fb9944afa20e1dc67', 1, 't', 'v'),
	('m-4fc25f618cb3499fb9944afa20e1dc67', 1, 'more', 'tags');
INSERT INTO public.logged_models VALUES
	('m-bab42138cfa147d3a4300c995a55213d', 1, 'logged-0', 'file:///tmp/mlflow-files/0/models/m-bab42138cfa147d3a4300c995a55213d/artifacts', 1795486712381, 1795486712381, 1, 'active', 'agent', '9a8d390fac7945a8b91946b5e1923b3e', NULL),
	('m-f18e9a61f3b747b5bf9bc2a8ab3b44e6', 1, 'logged-1', 'file:///tmp/mlflow-files/0/models/m-f18e9a61f3b747b5bf9bc2a8ab3b44e6/artifacts', 1795486712516, 1795486712541, 2, 'active', 'agent', 'a202f25df5904422bc4fda57a6d26e33', NULL),
	('m-4fc25f618cb3499fb9944afa20e1dc67', 1, 'logged-2', 'file:///tmp/mlflow-files/0/models/m-4fc25f618cb3499fb9944afa20e1dc67/artifacts', 1795486712575, 1795486712607, 1, 'deleted', 'agent', '5a3cf1f19b494ee0af15c4f643a572c4', NULL);
INSERT INTO public.metrics VALUES
	('loss', 1, 1700000000000, '9a8d390fac7945a8b91946b5e1923b3e', 0, false),
	('loss', 0.5, 1700000000001, '9a8d390fac7945a8b91946b5e1923b3e', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '9a8d390fac7945a8b91946b5e1923b3e', 2, false),
	('odd', 0, 1795486707055, '9a8d390fac7945a8b91946b5e1923b3e', -2, true),
	('odd', 1.7976931348623157e+308, 1795486707066, '9a8d390fac7945a8b91946b5e1923b3e', -1, false),
	('odd', -1.7976931348623157e+308, 1795486707090, '9a8d390fac7945a8b91946b5e1923b3e', 0, false),
	('odd', 0, 1795486707103, '9a8d390fac7945a8b91946b5e1923b3e', 1, false),
	('odd', -1e+300, 1795486707119, '9a8d390fac7945a8b91946b5e1923b3e', 2, false),
	('loss', 0.5, 1700000000000, 'a202f25df5904422bc4fda57a6d26e33', 0, false),
	('loss', 0.3333333333333333, 1700000000001, 'a202f25df5904422bc4fda57a6d26e33', 1, false),
	('loss', 0.25, 1700000000002, 'a202f25df5904422bc4fda57a6d26e33', 2, false),
	('odd', 0, 1795486707210, 'a202f25df5904422bc4fda57a6d26e33', -2, true),
	('odd', 1.7976931348623157e+308, 1795486707224, 'a202f25df5904422bc4fda57a6d26e33', -1, false),
	('odd', -1.7976931348623157e+308, 1795486707250, 'a202f25df5904422bc4fda57a6d26e33', 0, false),
	('odd', 0, 1795486707260, 'a202f25df5904422bc4fda57a6d26e33', 1, false),
	('odd', -1e+300, 1795486707273, 'a202f25df5904422bc4fda57a6d26e33', 2, false),
	('loss', 0.3333333333333333, 1700000000000, '5a3cf1f19b494ee0af15c4f643a572c4', 0, false),
	('loss', 0.25, 1700000000001, '5a3cf1f19b494ee0af15c4f643a572c4', 1, false),
	('loss', 0.2, 1700000000002, '5a3cf1f19b494ee0af15c4f643a572c4', 2, false),
	('odd', 0, 1795486707362, '5a3cf1f19b494ee0af15c4f643a572c4', -2, true),
	('odd', 1.7976931348623157e+308, 1795486707377, '5a3cf1f19b494ee0af15c4f643a572c4', -1, false),
	('odd', -1.7976931348623157e+308, 1795486707387, '5a3cf1f19b494ee0af15c4f643a572c4', 0, false),
	('odd', 0, 1795486707402, '5a3cf1f19b494ee0af15c4f643a572c4', 1, false),
	('odd', -1e+300, 1795486707413, '5a3cf1f19b494ee0af15c4f643a572c4', 2, false),
	('loss', 0.25, 1700000000000, 'eddeaf663aa44e7583fe9af4a32bb9d4', 0, false),
	('loss', 0.2, 1700000000001, 'eddeaf663aa44e7583fe9af4a32bb9d4', 1, false),
	('loss', 0.16666666666666666, 1700000000002, 'eddeaf663aa44e7583fe9af4a32bb9d4', 2, false),
	('odd', 0, 1795486707487, 'eddeaf663aa44e7583fe9af4a32bb9d4', -2, true),
	('odd', 1.7976931348623157e+308, 1795486707497, 'eddeaf663aa44e7583fe9af4a32bb9d4', -1, false),
	('odd', -1.7976931348623157e+308, 1795486707510, 'eddeaf663aa44e7583fe9af4a32bb9d4', 0, false),
	('odd', 0, 1795486707519, 'eddeaf663aa44e7583fe9af4a32bb9d4', 1, false),
	('odd', -1e+300, 1795486707530, 'eddeaf663aa44e7583fe9af4a32bb9d4', 2, false),
	('loss', 0.2, 1700000000000, '875eb8aa000c4cd086729a7870c375ab', 0, false),
	('loss', 0.16666666666666666, 1700000000001, '875eb8aa000c4cd086729a7870c375ab', 1, false),
	('loss', 0.14285714285714285, 1700000000002, '875eb8aa000c4cd086729a7870c375ab', 2, false),
	('odd', 0, 1795486707623, '875eb8aa000c4cd086729a7870c375ab', -2, true),
	('odd', 1.7976931348623157e+308, 1795486707636, '875eb8aa000c4cd086729a7870c375ab', -1, false),
	('odd', -1.7976931348623157e+308, 1795486707650, '875eb8aa000c4cd086729a7870c375ab', 0, false),
	('odd', 0, 1795486707662, '875eb8aa000c4cd086729a7870c375ab', 1, false),
	('odd', -1e+300, 1795486707674, '875eb8aa000c4cd086729a7870c375ab', 2, false),
	('loss', 1, 1700000000000, 'af97d73a0c774e319a6e3fd04c257efa', 0, false),
	('loss', 0.5, 1700000000001, 'af97d73a0c774e319a6e3fd04c257efa', 1, false),
	('loss', 0.3333333333333333, 1700000000002, 'af97d73a0c774e319a6e3fd04c257efa', 2, false),
	('odd', 0, 1795486707720, 'af97d73a0c774e319a6e3fd04c257efa', -2, true),
	('odd', 1.7976931348623157e+308, 1795486707724, 'af97d73a0c774e319a6e3fd04c257efa', -1, false),
	('odd', -1.7976931348623157e+308, 1795486707730, 'af97d73a0c774e319a6e3fd04c257efa', 0, false),
	('odd', 0, 1795486707737, 'af97d73a0c774e319a6e3fd04c257efa', 1, false),
	('odd', -1e+300, 1795486707747, 'af97d73a0c774e319a6e3fd04c257efa', 2, false),
	('loss', 0.5, 1700000000000, '22aaab9ea370493788918ba01c2691f5', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '22aaab9ea370493788918ba01c2691f5', 1, false),
	('loss', 0.25, 1700000000002, '22aaab9ea370493788918ba01c2691f5', 2, false),
	('odd', 0, 1795486707791, '22aaab9ea370493788918ba01c2691f5', -2, true),
	('odd', 1.7976931348623157e+308, 1795486707798, '22aaab9ea370493788918ba01c2691f5', -1, false),
	('odd', -1.7976931348623157e+308, 1795486707806, '22aaab9ea370493788918ba01c2691f5', 0, false),
	('odd', 0, 1795486707816, '22aaab9ea370493788918ba01c2691f5', 1, false),
	('odd', -1e+300, 1795486707825, '22aaab9ea370493788918ba01c2691f5', 2, false),
	('loss', 0.3333333333333333, 1700000000000, 'cd43b9b0ea5e4facaf1204892e7b5fe0', 0, false),
	('loss', 0.25, 1700000000001, 'cd43b9b0ea5e4facaf1204892e7b5fe0', 1, false),
	('loss', 0.2, 1700000000002, 'cd43b9b0ea5e4facaf1204892e7b5fe0', 2, false),
	('odd', 0, 1795486707873, 'cd43b9b0ea5e4facaf1204892e7b5fe0', -2, true),
	('odd', 1.7976931348623157e+308, 1795486707880, 'cd43b9b0ea5e4facaf1204892e7b5fe0', -1, false),
	('odd', -1.7976931348623157e+308, 1795486707889, 'cd43b9b0ea5e4facaf1204892e7b5fe0', 0, false),
	('odd', 0, 1795486707896, 'cd43b9b0ea5e4facaf1204892e7b5fe0', 1, false),
	('odd', -1e+300, 1795486707905, 'cd43b9b0ea5e4facaf1204892e7b5fe0', 2, false),
	('loss', 0.25, 1700000000000, '757861492d2e46ca97acd3d3eda0ed5c', 0, false),
	('loss', 0.2, 1700000000001, '757861492d2e46ca97acd3d3eda0ed5c', 1, false),
	('loss', 0.16666666666666666, 1700000000002, '757861492d2e46ca97acd3d3eda0ed5c', 2, false),
	('odd', 0, 1795486707971, '757861492d2e46ca97acd3d3eda0ed5c', -2, true),
	('odd', 1.7976931348623157e+308, 1795486707978, '757861492d2e46ca97acd3d3eda0ed5c', -1, false),
	('odd', -1.7976931348623157e+308, 1795486707986, '757861492d2e46ca97acd3d3eda0ed5c', 0, false),
	('odd', 0, 1795486707994, '757861492d2e46ca97acd3d3eda0ed5c', 1, false),
	('odd', -1e+300, 1795486708000, '757861492d2e46ca97acd3d3eda0ed5c', 2, false),
	('loss', 0.2, 1700000000000, 'd46ed5fccad2485a93a979ae2b8634f9', 0, false),
	('loss', 0.16666666666666666, 1700000000001, 'd46ed5fccad2485a93a979ae2b8634f9', 1, false),
	('loss', 0.14285714285714285, 1700000000002, 'd46ed5fccad2485a93a979ae2b8634f9', 2, false),
	('odd', 0, 1795486708081, 'd46ed5fccad2485a93a979ae2b8634f9', -2, true),
	('odd', -1.7976931348623157e+308, 1795486708121, 'd46ed5fccad2485a93a979ae2b8634f9', 0, false),
	('odd', -1e+300, 1795486708155, 'd46ed5fccad2485a93a979ae2b8634f9', 2, false),
	('odd', 1.7976931348623157e+308, 1795486708102, 'd46ed5fccad2485a93a979ae2b8634f9', -1, false),
	('odd', 0, 1795486708140, 'd46ed5fccad2485a93a979ae2b8634f9', 1, false),
	('accuracy', 0.5, 1795486712460, '9a8d390fac7945a8b91946b5e1923b3e', 1, false),
	('accuracy', 0, 1795486712481, '9a8d390fac7945a8b91946b5e1923b3e', 2, true);
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
	('forecast', 1, 1795486708454, 1795486708454, 'a version', NULL, 'None', 's3://models/forecast/0', '9a8d390fac7945a8b91946b5e1923b3e', 'READY', NULL, 'https://ci.example/1', 's3://models/forecast/0'),
	('forecast', 3, 1795486708548, 1795486708578, 'a version', NULL, 'Production', 's3://models/forecast/2', '5a3cf1f19b494ee0af15c4f643a572c4', 'READY', NULL, NULL, 's3://models/forecast/2'),
	('forecast', 4, 1795486708592, 1795486708630, 'a version', NULL, 'Archived', 's3://models/forecast/3', 'eddeaf663aa44e7583fe9af4a32bb9d4', 'READY', NULL, NULL, 's3://models/forecast/3'),
	('forecast', 5, 1795486708643, 1795486708643, 'a version', NULL, 'None', 's3://models/forecast/4', '875eb8aa000c4cd086729a7870c375ab', 'READY', NULL, NULL, 's3://models/forecast/4'),
	('forecast', 2, 1795486708478, 1795486708825, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/1'),
	('forecast', 6, 1795486708666, 1795486708870, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/5'),
	('churn/eu', 1, 1795486708890, 1795486708890, 'a version', NULL, 'None', 's3://models/churn/eu/0', '9a8d390fac7945a8b91946b5e1923b3e', 'READY', NULL, 'https://ci.example/1', 's3://models/churn/eu/0'),
	('churn/eu', 3, 1795486708935, 1795486708963, 'a version', NULL, 'Production', 's3://models/churn/eu/2', '5a3cf1f19b494ee0af15c4f643a572c4', 'READY', NULL, NULL, 's3://models/churn/eu/2'),
	('churn/eu', 4, 1795486708974, 1795486708994, 'a version', NULL, 'Archived', 's3://models/churn/eu/3', 'eddeaf663aa44e7583fe9af4a32bb9d4', 'READY', NULL, NULL, 's3://models/churn/eu/3'),
	('churn/eu', 5, 1795486709007, 1795486709007, 'a version', NULL, 'None', 's3://models/churn/eu/4', '875eb8aa000c4cd086729a7870c375ab', 'READY', NULL, NULL, 's3://models/churn/eu/4'),
	('churn/eu', 2, 1795486708906, 1795486709166, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/1'),
	('churn/eu', 6, 1795486709026, 1795486709182, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/5'),
	('greeting', 1, 1795486712638, 1795486712638, 'better', NULL, 'None', 'dummy-source', NULL, 'READY', NULL, NULL, 'dummy-source'),
	('greeting', 2, 1795486712697, 1795486712697, 'better', NULL, 'None', 'dummy-source', NULL, 'READY', NULL, NULL, 'dummy-source'),
	('bare', 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.params VALUES
	('depth', '0', '9a8d390fac7945a8b91946b5e1923b3e'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '9a8d390fac7945a8b91946b5e1923b3e'),
	('depth', '1', 'a202f25df5904422bc4fda57a6d26e33'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'a202f25df5904422bc4fda57a6d26e33'),
	('depth', '2', '5a3cf1f19b494ee0af15c4f643a572c4'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '5a3cf1f19b494ee0af15c4f643a572c4'),
	('depth', '3', 'eddeaf663aa44e7583fe9af4a32bb9d4'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'eddeaf663aa44e7583fe9af4a32bb9d4'),
	('depth', '4', '875eb8aa000c4cd086729a7870c375ab'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '875eb8aa000c4cd086729a7870c375ab'),
	('depth', '0', 'af97d73a0c774e319a6e3fd04c257efa'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'af97d73a0c774e319a6e3fd04c257efa'),
	('depth', '1', '22aaab9ea370493788918ba01c2691f5'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '22aaab9ea370493788918ba01c2691f5'),
	('depth', '2', 'cd43b9b0ea5e4facaf1204892e7b5fe0'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'cd43b9b0ea5e4facaf1204892e7b5fe0'),
	('depth', '3', '757861492d2e46ca97acd3d3eda0ed5c'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '757861492d2e46ca97acd3d3eda0ed5c'),
	('depth', '4', 'd46ed5fccad2485a93a979ae2b8634f9'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'd46ed5fccad2485a93a979ae2b8634f9');
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
	('forecast', 1795486708424, 1795486708870, 'about forecast'),
	('churn/eu', 1795486708881, 1795486709182, 'about churn/eu'),
	('greeting', 1795486712618, 1795486712697, 'better'),
	('bare', NULL, NULL, NULL);
INSERT INTO public.runs VALUES
	('9a8d390fac7945a8b91946b5e1923b3e', 'fearless-sloth-242', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795486707132, '', 'active', 'file:///tmp/mlflow-files/0/9a8d390fac7945a8b91946b5e1923b3e/artifacts', 1, NULL),
	('5a3cf1f19b494ee0af15c4f643a572c4', 'peaceful-snail-639', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795486707423, '', 'active', 'file:///tmp/mlflow-files/0/5a3cf1f19b494ee0af15c4f643a572c4/artifacts', 1, NULL),
	('eddeaf663aa44e7583fe9af4a32bb9d4', 'amusing-zebra-620', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795486707540, '', 'active', 'file:///tmp/mlflow-files/0/eddeaf663aa44e7583fe9af4a32bb9d4/artifacts', 1, NULL),
	('875eb8aa000c4cd086729a7870c375ab', 'youthful-hare-838', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795486707683, '', 'active', 'file:///tmp/mlflow-files/0/875eb8aa000c4cd086729a7870c375ab/artifacts', 1, NULL),
	('af97d73a0c774e319a6e3fd04c257efa', 'stately-shrike-69', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795486707756, '', 'active', 'file:///tmp/mlflow-files/1/af97d73a0c774e319a6e3fd04c257efa/artifacts', 2, NULL),
	('22aaab9ea370493788918ba01c2691f5', 'invincible-skink-419', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795486707832, '', 'active', 'file:///tmp/mlflow-files/1/22aaab9ea370493788918ba01c2691f5/artifacts', 2, NULL),
	('757861492d2e46ca97acd3d3eda0ed5c', 'awesome-panda-993', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795486708008, '', 'active', 'file:///tmp/mlflow-files/1/757861492d2e46ca97acd3d3eda0ed5c/artifacts', 2, NULL),
	('d46ed5fccad2485a93a979ae2b8634f9', 'abundant-snipe-552', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795486708172, '', 'active', 'file:///tmp/mlflow-files/1/d46ed5fccad2485a93a979ae2b8634f9/artifacts', 2, NULL),
	('a202f25df5904422bc4fda57a6d26e33', 'redolent-goose-455', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795486707286, '', 'deleted', 'file:///tmp/mlflow-files/0/a202f25df5904422bc4fda57a6d26e33/artifacts', 1, 1795486712759),
	('cd43b9b0ea5e4facaf1204892e7b5fe0', 'clean-cod-925', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795486707913, '', 'deleted', 'file:///tmp/mlflow-files/1/cd43b9b0ea5e4facaf1204892e7b5fe0/artifacts', 2, 1795486712764),
	('00000000000000000000000000000000', NULL, 'NOTEBOOK', NULL, NULL, NULL, 'RUNNING', NULL, NULL, NULL, 'active', NULL, 0, NULL);
INSERT INTO public.tags VALUES
	('mlflow.runName', 'fearless-sloth-242', '9a8d390fac7945a8b91946b5e1923b3e'),
	('kind', 'kind 0', '9a8d390fac7945a8b91946b5e1923b3e'),
	('long', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', '9a8d390fac7945a8b91946b5e1923b3e'),
	('mlflow.parentRunId', '9a8d390fac7945a8b91946b5e1923b3e', 'a202f25df5904422bc4fda57a6d26e33'),
	('mlflow.runName', 'redolent-goose-455', 'a202f25df5904422bc4fda57a6d26e33'),
	('kind', 'kind 1', 'a202f25df5904422bc4fda57a6d26e33'),
	('long', 'yyyyyyyyyy', 'a202f25df5904422bc4fda57a6d26e33'),
	('mlflow.runName', 'peaceful-snail-639', '5a3cf1f19b494ee0af15c4f643a572c4'),
	('kind', 'kind 2', '5a3cf1f19b494ee0af15c4f643a572c4'),
	('long', 'yyyyyyyyyy', '5a3cf1f19b494ee0af15c4f643a572c4'),
	('mlflow.parentRunId', '5a3cf1f19b494ee0af15c4f643a572c4', 'eddeaf663aa44e7583fe9af4a32bb9d4'),
	('mlflow.runName', 'amusing-zebra-620', 'eddeaf663aa44e7583fe9af4a32bb9d4'),
	('kind', 'kind 3', 'eddeaf663aa44e7583fe9af4a32bb9d4'),
	('long', 'yyyyyyyyyy', 'eddeaf663aa44e7583fe9af4a32bb9d4'),
	('mlflow.runName', 'youthful-hare-838', '875eb8aa000c4cd086729a7870c375ab'),
	('kind', 'kind 4', '875eb8aa000c4cd086729a7870c375ab'),
	('long', 'yyyyyyyyyy', '875eb8aa000c4cd086729a7870c375ab'),
	('mlflow.runName', 'stately-shrike-69', 'af97d73a0c774e319a6e3fd04c257efa'),
	('kind', 'kind 0', 'af97d73a0c774e319a6e3fd04c257efa'),
	('long', 'yyyyyyyyyy', 'af97d73a0c774e319a6e3fd04c257efa'),
	('mlflow.parentRunId', 'af97d73a0c774e319a6e3fd04c257efa', '22aaab9ea370493788918ba01c2691f5'),
	('mlflow.runName', 'invincible-skink-419', '22aaab9ea370493788918ba01c2691f5'),
	('kind', 'kind 1', '22aaab9ea370493788918ba01c2691f5'),
	('long', 'yyyyyyyyyy', '22aaab9ea370493788918ba01c2691f5'),
	('mlflow.runName', 'clean-cod-925', 'cd43b9b0ea5e4facaf1204892e7b5fe0'),
	('kind', 'kind 2', 'cd43b9b0ea5e4facaf1204892e7b5fe0'),
	('long', 'yyyyyyyyyy', 'cd43b9b0ea5e4facaf1204892e7b5fe0'),
	('mlflow.parentRunId', 'cd43b9b0ea5e4facaf1204892e7b5fe0', '757861492d2e46ca97acd3d3eda0ed5c'),
	('mlflow.runName', 'awesome-panda-993', '757861492d2e46ca97acd3d3eda0ed5c'),
	('kind', 'kind 3', '757861492d2e46ca97acd3d3eda0ed5c'),
	('long', 'yyyyyyyyyy', '757861492d2e46ca97acd3d3eda0ed5c'),
	('mlflow.runName', 'abundant-snipe-552', 'd46ed5fccad2485a93a979ae2b8634f9'),
	('kind', 'kind 4', 'd46ed5fccad2485a93a979ae2b8634f9'),
	('long', 'yyyyyyyyyy', 'd46ed5fccad2485a93a979ae2b8634f9'),
	('null', NULL, '00000000000000000000000000000000');
INSERT INTO public.trace_info VALUES
	('b6361534bcc04c0ea79b0b92aeccf3d6', 1, 1795486709761, 210, 'OK'),
	('953876a2ddf74e34abbf7785c56c193e', 2, 1795486710062, 19, 'ERROR'),
	('90de2e4862184317a1478a00bb1d5b9c', 1, 1795486710146, 12, 'OK'),
	('b55545b2088747089a19c999b8ecb52c', 2, 1795486710204, 11, 'ERROR'),
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
	('mlflow.trace_schema.version', '3', 'b6361534bcc04c0ea79b0b92aeccf3d6'),
	('mlflow.user', 'root', 'b6361534bcc04c0ea79b0b92aeccf3d6'),
	('mlflow.source.name', '/home/me/fill.py', 'b6361534bcc04c0ea79b0b92aeccf3d6'),
	('mlflow.source.type', 'LOCAL', 'b6361534bcc04c0ea79b0b92aeccf3d6'),
	('mlflow.source.git.commit', '', 'b6361534bcc04c0ea79b0b92aeccf3d6'),
	('mlflow.source.git.repoURL', '', 'b6361534bcc04c0ea79b0b92aeccf3d6'),
	('mlflow.source.git.branch', '', 'b6361534bcc04c0ea79b0b92aeccf3d6'),
	('mlflow.traceInputs', '{"question": 0}', 'b6361534bcc04c0ea79b0b92aeccf3d6'),
	('mlflow.traceOutputs', '{"answer": 0}', 'b6361534bcc04c0ea79b0b92aeccf3d6'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}', 'b6361534bcc04c0ea79b0b92aeccf3d6'),
	('mlflow.trace_schema.version', '3', '953876a2ddf74e34abbf7785c56c193e'),
	('mlflow.user', 'root', '953876a2ddf74e34abbf7785c56c193e'),
	('mlflow.source.name', '/home/me/fill.py', '953876a2ddf74e34abbf7785c56c193e'),
	('mlflow.source.type', 'LOCAL', '953876a2ddf74e34abbf7785c56c193e'),
	('mlflow.source.git.commit', '', '953876a2ddf74e34abbf7785c56c193e'),
	('mlflow.source.git.repoURL', '', '953876a2ddf74e34abbf7785c56c193e'),
	('mlflow.source.git.branch', '', '953876a2ddf74e34abbf7785c56c193e'),
	('mlflow.traceInputs', '{"question": 1}', '953876a2ddf74e34abbf7785c56c193e'),
	('mlflow.traceOutputs', '{"answer": 1}', '953876a2ddf74e34abbf7785c56c193e'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 11, "output_tokens": 5, "total_tokens": 16}', '953876a2ddf74e34abbf7785c56c193e'),
	('mlflow.trace_schema.version', '3', '90de2e4862184317a1478a00bb1d5b9c'),
	('mlflow.user', 'root', '90de2e4862184317a1478a00bb1d5b9c'),
	('mlflow.source.name', '/home/me/fill.py', '90de2e4862184317a1478a00bb1d5b9c'),
	('mlflow.source.type', 'LOCAL', '90de2e4862184317a1478a00bb1d5b9c'),
	('mlflow.source.git.commit', '', '90de2e4862184317a1478a00bb1d5b9c'),
	('mlflow.source.git.repoURL', '', '90de2e4862184317a1478a00bb1d5b9c'),
	('mlflow.source.git.branch', '', '90de2e4862184317a1478a00bb1d5b9c'),
	('mlflow.traceInputs', '{"question": 2}', '90de2e4862184317a1478a00bb1d5b9c'),
	('mlflow.traceOutputs', '{"answer": 2}', '90de2e4862184317a1478a00bb1d5b9c'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 12, "output_tokens": 5, "total_tokens": 17}', '90de2e4862184317a1478a00bb1d5b9c'),
	('mlflow.trace_schema.version', '3', 'b55545b2088747089a19c999b8ecb52c'),
	('mlflow.user', 'root', 'b55545b2088747089a19c999b8ecb52c'),
	('mlflow.source.name', '/home/me/fill.py', 'b55545b2088747089a19c999b8ecb52c'),
	('mlflow.source.type', 'LOCAL', 'b55545b2088747089a19c999b8ecb52c'),
	('mlflow.source.git.commit', '', 'b55545b2088747089a19c999b8ecb52c'),
	('mlflow.source.git.repoURL', '', 'b55545b2088747089a19c999b8ecb52c'),
	('mlflow.source.git.branch', '', 'b55545b2088747089a19c999b8ecb52c'),
	('mlflow.traceInputs', '{"question": 3}', 'b55545b2088747089a19c999b8ecb52c'),
	('mlflow.traceOutputs', '{"answer": 3}', 'b55545b2088747089a19c999b8ecb52c'),
	('mlflow.trace.tokenUsage', '{"input_tokens": 13, "output_tokens": 5, "total_tokens": 18}', 'b55545b2088747089a19c999b8ecb52c'),
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
	('mlflow.traceName', 'trace 0', 'b6361534bcc04c0ea79b0b92aeccf3d6'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/b6361534bcc04c0ea79b0b92aeccf3d6/artifacts', 'b6361534bcc04c0ea79b0b92aeccf3d6'),
	('team', 't0', 'b6361534bcc04c0ea79b0b92aeccf3d6'),
	('mlflow.traceName', 'trace 1', '953876a2ddf74e34abbf7785c56c193e'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/953876a2ddf74e34abbf7785c56c193e/artifacts', '953876a2ddf74e34abbf7785c56c193e'),
	('team', 't1', '953876a2ddf74e34abbf7785c56c193e'),
	('mlflow.traceName', 'trace 2', '90de2e4862184317a1478a00bb1d5b9c'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/90de2e4862184317a1478a00bb1d5b9c/artifacts', '90de2e4862184317a1478a00bb1d5b9c'),
	('team', 't2', '90de2e4862184317a1478a00bb1d5b9c'),
	('mlflow.traceName', 'trace 3', 'b55545b2088747089a19c999b8ecb52c'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/b55545b2088747089a19c999b8ecb52c/artifacts', 'b55545b2088747089a19c999b8ecb52c'),
	('team', 't3', 'b55545b2088747089a19c999b8ecb52c'),
	('later', 'value', 'b6361534bcc04c0ea79b0b92aeccf3d6'),
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

