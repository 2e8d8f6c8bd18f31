
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
	('e67d7b1b79da489f8ab6209e0be296ba', 1, 'data', 'digest', 'local', '{"uri": "/data"}', '{"columns": []}', '{"num_rows": 3}'),
	('2d48d2efc0e84ab8a0a7f98436471c26', 1, 'other', 'digest', 's3', '{"uri": "s3://b"}', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', NULL);
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
	(0, 'Default', '/home/me/mlruns/0', 'active', 1795487464368, 1795487464368),
	(1, 'experiment 0 – größer', 'file:///tmp/mlflow-files/0', 'active', 1795487464373, 1795487464373),
	(2, 'experiment 1 – größer', 'file:///tmp/mlflow-files/1', 'active', 1795487464409, 1795487464409),
	(3, 'experiment 2 – größer', 'file:///tmp/mlflow-files/2', 'active', 1795487464433, 1795487464433),
	(4, 'experiment 3 – größer', 'file:///tmp/mlflow-files/3', 'deleted', 1795487464453, 1795487464479),
	(77, 'bare', NULL, 'active', NULL, NULL);
INSERT INTO public.input_tags VALUES
	('e174bd0a1efb47dbad87e2482b1c00fe', 'mlflow.data.context', 'training'),
	('b5f6e096aaf749a3ba0557d1f33b52d5', 'mlflow.data.context', 'training'),
	('06f41dfc11af48e88abf0b9934b8b547', 'mlflow.data.context', 'training'),
	('ed3d1b6b2575450c8094a131cdca9e49', 'mlflow.data.context', 'training');
INSERT INTO public.inputs VALUES
	('e174bd0a1efb47dbad87e2482b1c00fe', 'DATASET', 'e67d7b1b79da489f8ab6209e0be296ba', 'RUN', 'f79aeff5d1594c65970c1850387387e1'),
	('0146588dd1504f149ed490ca9609c3fa', 'DATASET', '2d48d2efc0e84ab8a0a7f98436471c26', 'RUN', 'f79aeff5d1594c65970c1850387387e1'),
	('b5f6e096aaf749a3ba0557d1f33b52d5', 'DATASET', 'e67d7b1b79da489f8ab6209e0be296ba', 'RUN', '94938214f34244efa0c70ff31bb2c8a9'),
	('4b10622af58b4d41bd3b4553916baff6', 'DATASET', '2d48d2efc0e84ab8a0a7f98436471c26', 'RUN', '94938214f34244efa0c70ff31bb2c8a9'),
	('06f41dfc11af48e88abf0b9934b8b547', 'DATASET', 'e67d7b1b79da489f8ab6209e0be296ba', 'RUN', '56969574cb1e40c5829cd3b5a4a6feca'),
	('52f5c5a494134b95803f0d0f3f126996', 'DATASET', '2d48d2efc0e84ab8a0a7f98436471c26', 'RUN', '56969574cb1e40c5829cd3b5a4a6feca'),
	('ed3d1b6b2575450c8094a131cdca9e49', 'DATASET', 'e67d7b1b79da489f8ab6209e0be296ba', 'RUN', '0c0e1f214f2148cd984fe410fbd0f7d1'),
	('f93f09ed2693444e975cc1eec2bf8eb2', 'DATASET', '2d48d2efc0e84ab8a0a7f98436471c26', 'RUN', '0c0e1f214f2148cd984fe410fbd0f7d1');
INSERT INTO public.latest_metrics VALUES
	('loss', 0.3333333333333333, 1700000000002, 2, false, 'f79aeff5d1594c65970c1850387387e1'),
	('odd', -1e+300, 1795487464585, 2, false, 'f79aeff5d1594c65970c1850387387e1'),
	('loss', 0.25, 1700000000002, 2, false, '94938214f34244efa0c70ff31bb2c8a9'),
	('odd', -1e+300, 1795487464801, 2, false, '94938214f34244efa0c70ff31bb2c8a9'),
	('loss', 0.2, 1700000000002, 2, false, '56969574cb1e40c5829cd3b5a4a6feca'),
	('odd', -1e+300, 1795487464898, 2, false, '56969574cb1e40c5829cd3b5a4a6feca'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, '0c0e1f214f2148cd984fe410fbd0f7d1'),
	('odd', -1e+300, 1795487465005, 2, false, '0c0e1f214f2148cd984fe410fbd0f7d1'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, '313ba3df7c0d454abe00c92de224cf99'),
	('odd', -1e+300, 1795487465081, 2, false, '313ba3df7c0d454abe00c92de224cf99'),
	('loss', 0.3333333333333333, 1700000000002, 2, false, '3ccc3147150a47f6bad3455184536b20'),
	('odd', -1e+300, 1795487465138, 2, false, '3ccc3147150a47f6bad3455184536b20'),
	('loss', 0.25, 1700000000002, 2, false, '227446a5bacf4325a331d4f4167b9687'),
	('odd', -1e+300, 1795487465179, 2, false, '227446a5bacf4325a331d4f4167b9687'),
	('loss', 0.2, 1700000000002, 2, false, '194a9e5156b64f679ae6e46c3d256dc9'),
	('odd', -1e+300, 1795487465227, 2, false, '194a9e5156b64f679ae6e46c3d256dc9'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, '11d12f4b40864e56bc289f6e2c23b4a3'),
	('odd', -1e+300, 1795487465282, 2, false, '11d12f4b40864e56bc289f6e2c23b4a3'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, '9fdc826258874b1692b1666930a21a74'),
	('odd', -1e+300, 1795487465336, 2, false, '9fdc826258874b1692b1666930a21a74');
INSERT INTO public.metrics VALUES
	('loss', 1, 1700000000000, 'f79aeff5d1594c65970c1850387387e1', 0, false),
	('loss', 0.5, 1700000000001, 'f79aeff5d1594c65970c1850387387e1', 1, false),
	('loss', 0.3333333333333333, 1700000000002, 'f79aeff5d1594c65970c1850387387e1', 2, false),
	('odd', 0, 1795487464550, 'f79aeff5d1594c65970c1850387387e1', -2, true),
	('odd', 1.7976931348623157e+308, 1795487464557, 'f79aeff5d1594c65970c1850387387e1', -1, false),
	('odd', -1.7976931348623157e+308, 1795487464567, 'f79aeff5d1594c65970c1850387387e1', 0, false),
	('odd', 0, 1795487464577, 'f79aeff5d1594c65970c1850387387e1', 1, false),
	('odd', -1e+300, 1795487464585, 'f79aeff5d1594c65970c1850387387e1', 2, false),
	('loss', 0.5, 1700000000000, '94938214f34244efa0c70ff31bb2c8a9', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '94938214f34244efa0c70ff31bb2c8a9', 1, false),
	('loss', 0.25, 1700000000002, '94938214f34244efa0c70ff31bb2c8a9', 2, false),
	('odd', 0, 1795487464758, '94938214f34244efa0c70ff31bb2c8a9', -2, true),
	('odd', 1.7976931348623157e+308, 1795487464769, '94938214f34244efa0c70ff31bb2c8a9', -1, false),
	('odd', -1.7976931348623157e+308, 1795487464777, '94938214f34244efa0c70ff31bb2c8a9', 0, false),
	('odd', 0, 1795487464790, '94938214f34244efa0c70ff31bb2c8a9', 1, false),
	('odd', -1e+300, 1795487464801, '94938214f34244efa0c70ff31bb2c8a9', 2, false),
	('loss', 0.3333333333333333, 1700000000000, '56969574cb1e40c5829cd3b5a4a6feca', 0, false),
	('loss', 0.25, 1700000000001, '56969574cb1e40c5829cd3b5a4a6feca', 1, false),
	('loss', 0.2, 1700000000002, '56969574cb1e40c5829cd3b5a4a6feca', 2, false),
	('odd', 0, 1795487464854, '56969574cb1e40c5829cd3b5a4a6feca', -2, true),
	('odd', 1.7976931348623157e+308, 1795487464865, '56969574cb1e40c5829cd3b5a4a6feca', -1, false),
	('odd', -1.7976931348623157e+308, 1795487464873, '56969574cb1e40c5829cd3b5a4a6feca', 0, false),
	('odd', 0, 1795487464886, '56969574cb1e40c5829cd3b5a4a6feca', 1, false),
	('odd', -1e+300, 1795487464898, '56969574cb1e40c5829cd3b5a4a6feca', 2, false),
	('loss', 0.25, 1700000000000, '0c0e1f214f2148cd984fe410fbd0f7d1', 0, false),
	('loss', 0.2, 1700000000001, '0c0e1f214f2148cd984fe410fbd0f7d1', 1, false),
	('loss', 0.16666666666666666, 1700000000002, '0c0e1f214f2148cd984fe410fbd0f7d1', 2, false),
	('odd', 0, 1795487464962, '0c0e1f214f2148cd984fe410fbd0f7d1', -2, true),
	('odd', 1.7976931348623157e+308, 1795487464972, '0c0e1f214f2148cd984fe410fbd0f7d1', -1, false),
	('odd', -1.7976931348623157e+308, 1795487464985, '0c0e1f214f2148cd984fe410fbd0f7d1', 0, false),
	('odd', 0, 1795487464993, '0c0e1f214f2148cd984fe410fbd0f7d1', 1, false),
	('odd', -1e+300, 1795487465005, '0c0e1f214f2148cd984fe410fbd0f7d1', 2, false),
	('loss', 0.2, 1700000000000, '313ba3df7c0d454abe00c92de224cf99', 0, false),
	('loss', 0.16666666666666666, 1700000000001, '313ba3df7c0d454abe00c92de224cf99', 1, false),
	('loss', 0.14285714285714285, 1700000000002, '313ba3df7c0d454abe00c92de224cf99', 2, false),
	('odd', 0, 1795487465058, '313ba3df7c0d454abe00c92de224cf99', -2, true),
	('odd', 1.7976931348623157e+308, 1795487465062, '313ba3df7c0d454abe00c92de224cf99', -1, false),
	('odd', -1.7976931348623157e+308, 1795487465068, '313ba3df7c0d454abe00c92de224cf99', 0, false),
	('odd', 0, 1795487465073, '313ba3df7c0d454abe00c92de224cf99', 1, false),
	('odd', -1e+300, 1795487465081, '313ba3df7c0d454abe00c92de224cf99', 2, false),
	('loss', 1, 1700000000000, '3ccc3147150a47f6bad3455184536b20', 0, false),
	('loss', 0.5, 1700000000001, '3ccc3147150a47f6bad3455184536b20', 1, false),
	('loss', 0.3333333333333333, 1700000000002, '3ccc3147150a47f6bad3455184536b20', 2, false),
	('odd', 0, 1795487465121, '3ccc3147150a47f6bad3455184536b20', -2, true),
	('odd', 1.7976931348623157e+308, 1795487465124, '3ccc3147150a47f6bad3455184536b20', -1, false),
	('odd', -1.7976931348623157e+308, 1795487465129, '3ccc3147150a47f6bad3455184536b20', 0, false),
	('odd', 0, 1795487465134, '3ccc3147150a47f6bad3455184536b20', 1, false),
	('odd', -1e+300, 1795487465138, '3ccc3147150a47f6bad3455184536b20', 2, false),
	('loss', 0.5, 1700000000000, '227446a5bacf4325a331d4f4167b9687', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '227446a5bacf4325a331d4f4167b9687', 1, false),
	('loss', 0.25, 1700000000002, '227446a5bacf4325a331d4f4167b9687', 2, false),
	('odd', 0, 1795487465164, '227446a5bacf4325a331d4f4167b9687', -2, true),
	('odd', 1.7976931348623157e+308, 1795487465167, '227446a5bacf4325a331d4f4167b9687', -1, false),
	('odd', -1.7976931348623157e+308, 1795487465171, '227446a5bacf4325a331d4f4167b9687', 0, false),
	('odd', 0, 1795487465175, '227446a5bacf4325a331d4f4167b9687', 1, false),
	('odd', -1e+300, 1795487465179, '227446a5bacf4325a331d4f4167b9687', 2, false),
	('loss', 0.3333333333333333, 1700000000000, '194a9e5156b64f679ae6e46c3d256dc9', 0, false),
	('loss', 0.25, 1700000000001, '194a9e5156b64f679ae6e46c3d256dc9', 1, false),
	('loss', 0.2, 1700000000002, '194a9e5156b64f679ae6e46c3d256dc9', 2, false),
	('odd', 0, 1795487465206, '194a9e5156b64f679ae6e46c3d256dc9', -2, true),
	('odd', 1.7976931348623157e+308, 1795487465210, '194a9e5156b64f679ae6e46c3d256dc9', -1, false),
	('odd', -1.7976931348623157e+308, 1795487465214, '194a9e5156b64f679ae6e46c3d256dc9', 0, false),
	('odd', 0, 1795487465220, '194a9e5156b64f679ae6e46c3d256dc9', 1, false),
	('odd', -1e+300, 1795487465227, '194a9e5156b64f679ae6e46c3d256dc9', 2, false),
	('loss', 0.25, 1700000000000, '11d12f4b40864e56bc289f6e2c23b4a3', 0, false),
	('loss', 0.2, 1700000000001, '11d12f4b40864e56bc289f6e2c23b4a3', 1, false),
	('loss', 0.16666666666666666, 1700000000002, '11d12f4b40864e56bc289f6e2c23b4a3', 2, false),
	('odd', 0, 1795487465259, '11d12f4b40864e56bc289f6e2c23b4a3', -2, true),
	('odd', 1.7976931348623157e+308, 1795487465263, '11d12f4b40864e56bc289f6e2c23b4a3', -1, false),
	('odd', -1.7976931348623157e+308, 1795487465270, '11d12f4b40864e56bc289f6e2c23b4a3', 0, false),
	('odd', 0, 1795487465275, '11d12f4b40864e56bc289f6e2c23b4a3', 1, false),
	('odd', -1e+300, 1795487465282, '11d12f4b40864e56bc289f6e2c23b4a3', 2, false),
	('loss', 0.2, 1700000000000, '9fdc826258874b1692b1666930a21a74', 0, false),
	('loss', 0.16666666666666666, 1700000000001, '9fdc826258874b1692b1666930a21a74', 1, false),
	('loss', 0.14285714285714285, 1700000000002, '9fdc826258874b1692b1666930a21a74', 2, false),
	('odd', 0, 1795487465314, '9fdc826258874b1692b1666930a21a74', -2, true),
	('odd', -1.7976931348623157e+308, 1795487465324, '9fdc826258874b1692b1666930a21a74', 0, false),
	('odd', -1e+300, 1795487465336, '9fdc826258874b1692b1666930a21a74', 2, false),
	('odd', 1.7976931348623157e+308, 1795487465318, '9fdc826258874b1692b1666930a21a74', -1, false),
	('odd', 0, 1795487465329, '9fdc826258874b1692b1666930a21a74', 1, false);
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
	('forecast', 1, 1795487465442, 1795487465442, 'a version', NULL, 'None', 's3://models/forecast/0', 'f79aeff5d1594c65970c1850387387e1', 'READY', NULL, 'https://ci.example/1', 's3://models/forecast/0'),
	('forecast', 3, 1795487465482, 1795487465493, 'a version', NULL, 'Production', 's3://models/forecast/2', '56969574cb1e40c5829cd3b5a4a6feca', 'READY', NULL, NULL, 's3://models/forecast/2'),
	('forecast', 4, 1795487465501, 1795487465513, 'a version', NULL, 'Archived', 's3://models/forecast/3', '0c0e1f214f2148cd984fe410fbd0f7d1', 'READY', NULL, NULL, 's3://models/forecast/3'),
	('forecast', 5, 1795487465521, 1795487465521, 'a version', NULL, 'None', 's3://models/forecast/4', '313ba3df7c0d454abe00c92de224cf99', 'READY', NULL, NULL, 's3://models/forecast/4'),
	('forecast', 2, 1795487465454, 1795487465565, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/1'),
	('forecast', 6, 1795487465529, 1795487465577, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/5'),
	('churn/eu', 1, 1795487465589, 1795487465589, 'a version', NULL, 'None', 's3://models/churn/eu/0', 'f79aeff5d1594c65970c1850387387e1', 'READY', NULL, 'https://ci.example/1', 's3://models/churn/eu/0'),
	('churn/eu', 3, 1795487465626, 1795487465641, 'a version', NULL, 'Production', 's3://models/churn/eu/2', '56969574cb1e40c5829cd3b5a4a6feca', 'READY', NULL, NULL, 's3://models/churn/eu/2'),
	('churn/eu', 4, 1795487465654, 1795487465666, 'a version', NULL, 'Archived', 's3://models/churn/eu/3', '0c0e1f214f2148cd984fe410fbd0f7d1', 'READY', NULL, NULL, 's3://models/churn/eu/3'),
	('churn/eu', 5, 1795487465678, 1795487465678, 'a version', NULL, 'None', 's3://models/churn/eu/4', '313ba3df7c0d454abe00c92de224cf99', 'READY', NULL, NULL, 's3://models/churn/eu/4'),
	('churn/eu', 2, 1795487465601, 1795487465733, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/1'),
	('churn/eu', 6, 1795487465694, 1795487465745, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/5'),
	('bare', 5, 1700000000000, NULL, NULL, NULL, 'None', NULL, NULL, 'READY', NULL, NULL, NULL);
INSERT INTO public.params VALUES
	('depth', '0', 'f79aeff5d1594c65970c1850387387e1'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'f79aeff5d1594c65970c1850387387e1'),
	('depth', '1', '94938214f34244efa0c70ff31bb2c8a9'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '94938214f34244efa0c70ff31bb2c8a9'),
	('depth', '2', '56969574cb1e40c5829cd3b5a4a6feca'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '56969574cb1e40c5829cd3b5a4a6feca'),
	('depth', '3', '0c0e1f214f2148cd984fe410fbd0f7d1'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '0c0e1f214f2148cd984fe410fbd0f7d1'),
	('depth', '4', '313ba3df7c0d454abe00c92de224cf99'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '313ba3df7c0d454abe00c92de224cf99'),
	('depth', '0', '3ccc3147150a47f6bad3455184536b20'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '3ccc3147150a47f6bad3455184536b20'),
	('depth', '1', '227446a5bacf4325a331d4f4167b9687'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '227446a5bacf4325a331d4f4167b9687'),
	('depth', '2', '194a9e5156b64f679ae6e46c3d256dc9'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '194a9e5156b64f679ae6e46c3d256dc9'),
	('depth', '3', '11d12f4b40864e56bc289f6e2c23b4a3'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '11d12f4b40864e56bc289f6e2c23b4a3'),
	('depth', '4', '9fdc826258874b1692b1666930a21a74'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '9fdc826258874b1692b1666930a21a74');
INSERT INTO public.registered_model_aliases VALUES
	('champion', 3, 'forecast'),
	('old', 1, 'forecast'),
	('champion', 3, 'churn/eu'),
	('old', 1, 'churn/eu');
INSERT INTO public.registered_model_tags VALUES
	('owner', 'me', 'forecast'),
	('owner', 'me', 'churn/eu');
INSERT INTO public.registered_models VALUES
	('forecast', 1795487465421, 1795487465577, 'about forecast'),
	('churn/eu', 1795487465583, 1795487465745, 'about churn/eu'),
	('bare', 1700000000000, 1700000000000, NULL);
INSERT INTO public.runs VALUES
	('f79aeff5d1594c65970c1850387387e1', 'bemused-bee-541', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795487464601, '', 'active', 'file:///tmp/mlflow-files/0/f79aeff5d1594c65970c1850387387e1/artifacts', 1, NULL),
	('56969574cb1e40c5829cd3b5a4a6feca', 'able-sheep-880', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795487464909, '', 'active', 'file:///tmp/mlflow-files/0/56969574cb1e40c5829cd3b5a4a6feca/artifacts', 1, NULL),
	('0c0e1f214f2148cd984fe410fbd0f7d1', 'sassy-cub-803', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795487465013, '', 'active', 'file:///tmp/mlflow-files/0/0c0e1f214f2148cd984fe410fbd0f7d1/artifacts', 1, NULL),
	('313ba3df7c0d454abe00c92de224cf99', 'charming-grub-312', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795487465095, '', 'active', 'file:///tmp/mlflow-files/0/313ba3df7c0d454abe00c92de224cf99/artifacts', 1, NULL),
	('3ccc3147150a47f6bad3455184536b20', 'luminous-snake-876', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795487465143, '', 'active', 'file:///tmp/mlflow-files/1/3ccc3147150a47f6bad3455184536b20/artifacts', 2, NULL),
	('227446a5bacf4325a331d4f4167b9687', 'crawling-koi-968', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795487465184, '', 'active', 'file:///tmp/mlflow-files/1/227446a5bacf4325a331d4f4167b9687/artifacts', 2, NULL),
	('11d12f4b40864e56bc289f6e2c23b4a3', 'clean-rat-929', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795487465287, '', 'active', 'file:///tmp/mlflow-files/1/11d12f4b40864e56bc289f6e2c23b4a3/artifacts', 2, NULL),
	('9fdc826258874b1692b1666930a21a74', 'nebulous-stork-41', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795487465342, '', 'active', 'file:///tmp/mlflow-files/1/9fdc826258874b1692b1666930a21a74/artifacts', 2, NULL),
	('94938214f34244efa0c70ff31bb2c8a9', 'powerful-frog-615', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795487464809, '', 'deleted', 'file:///tmp/mlflow-files/0/94938214f34244efa0c70ff31bb2c8a9/artifacts', 1, 1795487468202),
	('194a9e5156b64f679ae6e46c3d256dc9', 'inquisitive-fawn-368', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795487465233, '', 'deleted', 'file:///tmp/mlflow-files/1/194a9e5156b64f679ae6e46c3d256dc9/artifacts', 2, 1795487468206),
	('00000000000000000000000000000000', NULL, NULL, NULL, NULL, '', 'RUNNING', 1700000000000, NULL, NULL, 'active', NULL, 0, NULL);
INSERT INTO public.tags VALUES
	('mlflow.runName', 'bemused-bee-541', 'f79aeff5d1594c65970c1850387387e1'),
	('kind', 'kind 0', 'f79aeff5d1594c65970c1850387387e1'),
	('long', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', 'f79aeff5d1594c65970c1850387387e1'),
	('mlflow.parentRunId', 'f79aeff5d1594c65970c1850387387e1', '94938214f34244efa0c70ff31bb2c8a9'),
	('mlflow.runName', 'powerful-frog-615', '94938214f34244efa0c70ff31bb2c8a9'),
	('kind', 'kind 1', '94938214f34244efa0c70ff31bb2c8a9'),
	('long', 'yyyyyyyyyy', '94938214f34244efa0c70ff31bb2c8a9'),
	('mlflow.runName', 'able-sheep-880', '56969574cb1e40c5829cd3b5a4a6feca'),
	('kind', 'kind 2', '56969574cb1e40c5829cd3b5a4a6feca'),
	('long', 'yyyyyyyyyy', '56969574cb1e40c5829cd3b5a4a6feca'),
	('mlflow.parentRunId', '56969574cb1e40c5829cd3b5a4a6feca', '0c0e1f214f2148cd984fe410fbd0f7d1'),
	('mlflow.runName', 'sassy-cub-803', '0c0e1f214f2148cd984fe410fbd0f7d1'),
	('kind', 'kind 3', '0c0e1f214f2148cd984fe410fbd0f7d1'),
	('long', 'yyyyyyyyyy', '0c0e1f214f2148cd984fe410fbd0f7d1'),
	('mlflow.runName', 'charming-grub-312', '313ba3df7c0d454abe00c92de224cf99'),
	('kind', 'kind 4', '313ba3df7c0d454abe00c92de224cf99'),
	('long', 'yyyyyyyyyy', '313ba3df7c0d454abe00c92de224cf99'),
	('mlflow.runName', 'luminous-snake-876', '3ccc3147150a47f6bad3455184536b20'),
	('kind', 'kind 0', '3ccc3147150a47f6bad3455184536b20'),
	('long', 'yyyyyyyyyy', '3ccc3147150a47f6bad3455184536b20'),
	('mlflow.parentRunId', '3ccc3147150a47f6bad3455184536b20', '227446a5bacf4325a331d4f4167b9687'),
	('mlflow.runName', 'crawling-koi-968', '227446a5bacf4325a331d4f4167b9687'),
	('kind', 'kind 1', '227446a5bacf4325a331d4f4167b9687'),
	('long', 'yyyyyyyyyy', '227446a5bacf4325a331d4f4167b9687'),
	('mlflow.runName', 'inquisitive-fawn-368', '194a9e5156b64f679ae6e46c3d256dc9'),
	('kind', 'kind 2', '194a9e5156b64f679ae6e46c3d256dc9'),
	('long', 'yyyyyyyyyy', '194a9e5156b64f679ae6e46c3d256dc9'),
	('mlflow.parentRunId', '194a9e5156b64f679ae6e46c3d256dc9', '11d12f4b40864e56bc289f6e2c23b4a3'),
	('mlflow.runName', 'clean-rat-929', '11d12f4b40864e56bc289f6e2c23b4a3'),
	('kind', 'kind 3', '11d12f4b40864e56bc289f6e2c23b4a3'),
	('long', 'yyyyyyyyyy', '11d12f4b40864e56bc289f6e2c23b4a3'),
	('mlflow.runName', 'nebulous-stork-41', '9fdc826258874b1692b1666930a21a74'),
	('kind', 'kind 4', '9fdc826258874b1692b1666930a21a74'),
	('long', 'yyyyyyyyyy', '9fdc826258874b1692b1666930a21a74'),
	('null', NULL, '00000000000000000000000000000000');
INSERT INTO public.trace_info VALUES
	('4ad4ff8212d14ac59dc19af679772b0c', 1, 1795487465985, 42, 'OK'),
	('55e5b49699914aca928e6201d652606d', 2, 1795487466063, 11, 'ERROR'),
	('97ac20a4d0fc47cabe803d5a3208809d', 1, 1795487466095, 11, 'OK'),
	('d117745898d2406eb04aa90a8f9960f6', 2, 1795487466125, 11, 'ERROR'),
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
	('mlflow.trace_schema.version', '2', '4ad4ff8212d14ac59dc19af679772b0c'),
	('mlflow.traceInputs', '{"question": 0}', '4ad4ff8212d14ac59dc19af679772b0c'),
	('mlflow.traceOutputs', '{"answer": 0}', '4ad4ff8212d14ac59dc19af679772b0c'),
	('mlflow.trace_schema.version', '2', '55e5b49699914aca928e6201d652606d'),
	('mlflow.traceInputs', '{"question": 1}', '55e5b49699914aca928e6201d652606d'),
	('mlflow.traceOutputs', '{"answer": 1}', '55e5b49699914aca928e6201d652606d'),
	('mlflow.trace_schema.version', '2', '97ac20a4d0fc47cabe803d5a3208809d'),
	('mlflow.traceInputs', '{"question": 2}', '97ac20a4d0fc47cabe803d5a3208809d'),
	('mlflow.traceOutputs', '{"answer": 2}', '97ac20a4d0fc47cabe803d5a3208809d'),
	('mlflow.trace_schema.version', '2', 'd117745898d2406eb04aa90a8f9960f6'),
	('mlflow.traceInputs', '{"question": 3}', 'd117745898d2406eb04aa90a8f9960f6'),
	('mlflow.traceOutputs', '{"answer": 3}', 'd117745898d2406eb04aa90a8f9960f6'),
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
	('mlflow.source.name', '/home/me/fill.py', '4ad4ff8212d14ac59dc19af679772b0c'),
	('mlflow.source.type', 'LOCAL', '4ad4ff8212d14ac59dc19af679772b0c'),
	('mlflow.traceName', 'trace 0', '4ad4ff8212d14ac59dc19af679772b0c'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/4ad4ff8212d14ac59dc19af679772b0c/artifacts', '4ad4ff8212d14ac59dc19af679772b0c'),
	('mlflow.traceSpans', '[{"name": "trace 0", "type": "UNKNOWN", "inputs": ["question"], "outputs": ["answer"]}, {"name": "child 0", "type": "LLM", "inputs": ["q"], "outputs": ["answer"]}]', '4ad4ff8212d14ac59dc19af679772b0c'),
	('team', 't0', '4ad4ff8212d14ac59dc19af679772b0c'),
	('mlflow.source.name', '/home/me/fill.py', '55e5b49699914aca928e6201d652606d'),
	('mlflow.source.type', 'LOCAL', '55e5b49699914aca928e6201d652606d'),
	('mlflow.traceName', 'trace 1', '55e5b49699914aca928e6201d652606d'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/55e5b49699914aca928e6201d652606d/artifacts', '55e5b49699914aca928e6201d652606d'),
	('mlflow.traceSpans', '[{"name": "trace 1", "type": "UNKNOWN", "inputs": ["question"], "outputs": ["answer"]}, {"name": "child 1", "type": "LLM", "inputs": ["q"], "outputs": ["answer"]}]', '55e5b49699914aca928e6201d652606d'),
	('team', 't1', '55e5b49699914aca928e6201d652606d'),
	('mlflow.source.name', '/home/me/fill.py', '97ac20a4d0fc47cabe803d5a3208809d'),
	('mlflow.source.type', 'LOCAL', '97ac20a4d0fc47cabe803d5a3208809d'),
	('mlflow.traceName', 'trace 2', '97ac20a4d0fc47cabe803d5a3208809d'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/0/traces/97ac20a4d0fc47cabe803d5a3208809d/artifacts', '97ac20a4d0fc47cabe803d5a3208809d'),
	('mlflow.traceSpans', '[{"name": "trace 2", "type": "UNKNOWN", "inputs": ["question"], "outputs": ["answer"]}, {"name": "child 2", "type": "LLM", "inputs": ["q"], "outputs": ["answer"]}]', '97ac20a4d0fc47cabe803d5a3208809d'),
	('team', 't2', '97ac20a4d0fc47cabe803d5a3208809d'),
	('mlflow.source.name', '/home/me/fill.py', 'd117745898d2406eb04aa90a8f9960f6'),
	('mlflow.source.type', 'LOCAL', 'd117745898d2406eb04aa90a8f9960f6'),
	('mlflow.traceName', 'trace 3', 'd117745898d2406eb04aa90a8f9960f6'),
	('mlflow.artifactLocation', 'file:///tmp/mlflow-files/1/traces/d117745898d2406eb04aa90a8f9960f6/artifacts', 'd117745898d2406eb04aa90a8f9960f6'),
	('mlflow.traceSpans', '[{"name": "trace 3", "type": "UNKNOWN", "inputs": ["question"], "outputs": ["answer"]}, {"name": "child 3", "type": "LLM", "inputs": ["q"], "outputs": ["answer"]}]', 'd117745898d2406eb04aa90a8f9960f6'),
	('team', 't3', 'd117745898d2406eb04aa90a8f9960f6'),
	('later', 'value', '4ad4ff8212d14ac59dc19af679772b0c'),
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

