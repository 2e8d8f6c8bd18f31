
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
ALTER TABLE ONLY public.experiments ALTER COLUMN experiment_id SET DEFAULT nextval('public.experiments_experiment_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES
	('acf3f17fdcc7');
INSERT INTO public.datasets VALUES
	('2b25357daa78465fbfe66e17bf202be7', 1, 'data', 'digest', 'local', '{"uri": "/data"}', '{"columns": []}', '{"num_rows": 3}'),
	('8991f9c7522d4cbeb473664dae99c483', 1, 'other', 'digest', 's3', '{"uri": "s3://b"}', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', NULL);
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
	(0, 'Default', '/home/me/mlruns/0', 'active', 1795486655422, 1795486655422),
	(1, 'experiment 0 – größer', 'file:///tmp/mlflow-files/0', 'active', 1795486655430, 1795486655430),
	(2, 'experiment 1 – größer', 'file:///tmp/mlflow-files/1', 'active', 1795486655575, 1795486655575),
	(3, 'experiment 2 – größer', 'file:///tmp/mlflow-files/2', 'active', 1795486655613, 1795486655613),
	(4, 'experiment 3 – größer', 'file:///tmp/mlflow-files/3', 'deleted', 1795486655638, 1795486655666),
	(77, 'bare', NULL, NULL, NULL, NULL);
INSERT INTO public.input_tags VALUES
	('840aa41176e14d32ac1cb0456cc9ea8a', 'mlflow.data.context', 'training'),
	('043202d4400b4fb281c07c69fcc9ce00', 'mlflow.data.context', 'training'),
	('48b6be9b433f403c946b6688dc055782', 'mlflow.data.context', 'training'),
	('311c10690dcb44dba78cbe70c8daa442', 'mlflow.data.context', 'training');
INSERT INTO public.inputs VALUES
	('840aa41176e14d32ac1cb0456cc9ea8a', 'DATASET', '2b25357daa78465fbfe66e17bf202be7', 'RUN', 'cc01be3282574f089069b6399cca2398'),
	('34bdbc6a46df40748d1dc1399674559a', 'DATASET', '8991f9c7522d4cbeb473664dae99c483', 'RUN', 'cc01be3282574f089069b6399cca2398'),
	('043202d4400b4fb281c07c69fcc9ce00', 'DATASET', '2b25357daa78465fbfe66e17bf202be7', 'RUN', '597f924f5a9e415bbbef9d4b12700b1f'),
	('e3b70a23f5d74573b687729788b95abc', 'DATASET', '8991f9c7522d4cbeb473664dae99c483', 'RUN', '597f924f5a9e415bbbef9d4b12700b1f'),
	('48b6be9b433f403c946b6688dc055782', 'DATASET', '2b25357daa78465fbfe66e17bf202be7', 'RUN', '422061a8f5ff46378c1b7a425f030a1f'),
	('2b65a8e40f1f4e34a61f9f47d3e7cb92', 'DATASET', '8991f9c7522d4cbeb473664dae99c483', 'RUN', '422061a8f5ff46378c1b7a425f030a1f'),
	('311c10690dcb44dba78cbe70c8daa442', 'DATASET', '2b25357daa78465fbfe66e17bf202be7', 'RUN', 'd9d734c04a34405ca9198c8dffc3313f'),
	('b4ee377385214074903ff86dc84814ba', 'DATASET', '8991f9c7522d4cbeb473664dae99c483', 'RUN', 'd9d734c04a34405ca9198c8dffc3313f');
INSERT INTO public.latest_metrics VALUES
	('loss', 0.3333333333333333, 1700000000002, 2, false, 'cc01be3282574f089069b6399cca2398'),
	('odd', -1e+300, 1795486655801, 2, false, 'cc01be3282574f089069b6399cca2398'),
	('loss', 0.25, 1700000000002, 2, false, '597f924f5a9e415bbbef9d4b12700b1f'),
	('odd', -1e+300, 1795486655921, 2, false, '597f924f5a9e415bbbef9d4b12700b1f'),
	('loss', 0.2, 1700000000002, 2, false, '422061a8f5ff46378c1b7a425f030a1f'),
	('odd', -1e+300, 1795486655997, 2, false, '422061a8f5ff46378c1b7a425f030a1f'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, 'd9d734c04a34405ca9198c8dffc3313f'),
	('odd', -1e+300, 1795486656092, 2, false, 'd9d734c04a34405ca9198c8dffc3313f'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, '1687ba1fda91452ab7320fba46ad13a9'),
	('odd', -1e+300, 1795486656188, 2, false, '1687ba1fda91452ab7320fba46ad13a9'),
	('loss', 0.3333333333333333, 1700000000002, 2, false, 'f7358d774f1648f8a8422b087e046a26'),
	('odd', -1e+300, 1795486656240, 2, false, 'f7358d774f1648f8a8422b087e046a26'),
	('loss', 0.25, 1700000000002, 2, false, '8d0f1a52f168405c9afcf9cc56294a9e'),
	('odd', -1e+300, 1795486656290, 2, false, '8d0f1a52f168405c9afcf9cc56294a9e'),
	('loss', 0.2, 1700000000002, 2, false, '7077c983eb044ae1b0597ba79cdee877'),
	('odd', -1e+300, 1795486656357, 2, false, '7077c983eb044ae1b0597ba79cdee877'),
	('loss', 0.16666666666666666, 1700000000002, 2, false, 'ebc9434a9a164961984cdd2ce07ae69f'),
	('odd', -1e+300, 1795486656412, 2, false, 'ebc9434a9a164961984cdd2ce07ae69f'),
	('loss', 0.14285714285714285, 1700000000002, 2, false, '89615cfe142842758d1e422c53775696'),
	('odd', -1e+300, 1795486656470, 2, false, '89615cfe142842758d1e422c53775696');
INSERT INTO public.metrics VALUES
	('loss', 1, 1700000000000, 'cc01be3282574f089069b6399cca2398', 0, false),
	('loss', 0.5, 1700000000001, 'cc01be3282574f089069b6399cca2398', 1, false),
	('loss', 0.3333333333333333, 1700000000002, 'cc01be3282574f089069b6399cca2398', 2, false),
	('odd', 0, 1795486655754, 'cc01be3282574f089069b6399cca2398', -2, true),
	('odd', 1.7976931348623157e+308, 1795486655765, 'cc01be3282574f089069b6399cca2398', -1, false),
	('odd', -1.7976931348623157e+308, 1795486655781, 'cc01be3282574f089069b6399cca2398', 0, false),
	('odd', 0, 1795486655790, 'cc01be3282574f089069b6399cca2398', 1, false),
	('odd', -1e+300, 1795486655801, 'cc01be3282574f089069b6399cca2398', 2, false),
	('loss', 0.5, 1700000000000, '597f924f5a9e415bbbef9d4b12700b1f', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '597f924f5a9e415bbbef9d4b12700b1f', 1, false),
	('loss', 0.25, 1700000000002, '597f924f5a9e415bbbef9d4b12700b1f', 2, false),
	('odd', 0, 1795486655874, '597f924f5a9e415bbbef9d4b12700b1f', -2, true),
	('odd', 1.7976931348623157e+308, 1795486655885, '597f924f5a9e415bbbef9d4b12700b1f', -1, false),
	('odd', -1.7976931348623157e+308, 1795486655897, '597f924f5a9e415bbbef9d4b12700b1f', 0, false),
	('odd', 0, 1795486655909, '597f924f5a9e415bbbef9d4b12700b1f', 1, false),
	('odd', -1e+300, 1795486655921, '597f924f5a9e415bbbef9d4b12700b1f', 2, false),
	('loss', 0.3333333333333333, 1700000000000, '422061a8f5ff46378c1b7a425f030a1f', 0, false),
	('loss', 0.25, 1700000000001, '422061a8f5ff46378c1b7a425f030a1f', 1, false),
	('loss', 0.2, 1700000000002, '422061a8f5ff46378c1b7a425f030a1f', 2, false),
	('odd', 0, 1795486655968, '422061a8f5ff46378c1b7a425f030a1f', -2, true),
	('odd', 1.7976931348623157e+308, 1795486655972, '422061a8f5ff46378c1b7a425f030a1f', -1, false),
	('odd', -1.7976931348623157e+308, 1795486655977, '422061a8f5ff46378c1b7a425f030a1f', 0, false),
	('odd', 0, 1795486655990, '422061a8f5ff46378c1b7a425f030a1f', 1, false),
	('odd', -1e+300, 1795486655997, '422061a8f5ff46378c1b7a425f030a1f', 2, false),
	('loss', 0.25, 1700000000000, 'd9d734c04a34405ca9198c8dffc3313f', 0, false),
	('loss', 0.2, 1700000000001, 'd9d734c04a34405ca9198c8dffc3313f', 1, false),
	('loss', 0.16666666666666666, 1700000000002, 'd9d734c04a34405ca9198c8dffc3313f', 2, false),
	('odd', 0, 1795486656049, 'd9d734c04a34405ca9198c8dffc3313f', -2, true),
	('odd', 1.7976931348623157e+308, 1795486656065, 'd9d734c04a34405ca9198c8dffc3313f', -1, false),
	('odd', -1.7976931348623157e+308, 1795486656077, 'd9d734c04a34405ca9198c8dffc3313f', 0, false),
	('odd', 0, 1795486656083, 'd9d734c04a34405ca9198c8dffc3313f', 1, false),
	('odd', -1e+300, 1795486656092, 'd9d734c04a34405ca9198c8dffc3313f', 2, false),
	('loss', 0.2, 1700000000000, '1687ba1fda91452ab7320fba46ad13a9', 0, false),
	('loss', 0.16666666666666666, 1700000000001, '1687ba1fda91452ab7320fba46ad13a9', 1, false),
	('loss', 0.14285714285714285, 1700000000002, '1687ba1fda91452ab7320fba46ad13a9', 2, false),
	('odd', 0, 1795486656151, '1687ba1fda91452ab7320fba46ad13a9', -2, true),
	('odd', 1.7976931348623157e+308, 1795486656157, '1687ba1fda91452ab7320fba46ad13a9', -1, false),
	('odd', -1.7976931348623157e+308, 1795486656172, '1687ba1fda91452ab7320fba46ad13a9', 0, false),
	('odd', 0, 1795486656178, '1687ba1fda91452ab7320fba46ad13a9', 1, false),
	('odd', -1e+300, 1795486656188, '1687ba1fda91452ab7320fba46ad13a9', 2, false),
	('loss', 1, 1700000000000, 'f7358d774f1648f8a8422b087e046a26', 0, false),
	('loss', 0.5, 1700000000001, 'f7358d774f1648f8a8422b087e046a26', 1, false),
	('loss', 0.3333333333333333, 1700000000002, 'f7358d774f1648f8a8422b087e046a26', 2, false),
	('odd', 0, 1795486656222, 'f7358d774f1648f8a8422b087e046a26', -2, true),
	('odd', 1.7976931348623157e+308, 1795486656226, 'f7358d774f1648f8a8422b087e046a26', -1, false),
	('odd', -1.7976931348623157e+308, 1795486656230, 'f7358d774f1648f8a8422b087e046a26', 0, false),
	('odd', 0, 1795486656235, 'f7358d774f1648f8a8422b087e046a26', 1, false),
	('odd', -1e+300, 1795486656240, 'f7358d774f1648f8a8422b087e046a26', 2, false),
	('loss', 0.5, 1700000000000, '8d0f1a52f168405c9afcf9cc56294a9e', 0, false),
	('loss', 0.3333333333333333, 1700000000001, '8d0f1a52f168405c9afcf9cc56294a9e', 1, false),
	('loss', 0.25, 1700000000002, '8d0f1a52f168405c9afcf9cc56294a9e', 2, false),
	('odd', 0, 1795486656268, '8d0f1a52f168405c9afcf9cc56294a9e', -2, true),
	('odd', 1.7976931348623157e+308, 1795486656272, '8d0f1a52f168405c9afcf9cc56294a9e', -1, false),
	('odd', -1.7976931348623157e+308, 1795486656277, '8d0f1a52f168405c9afcf9cc56294a9e', 0, false),
	('odd', 0, 1795486656282, '8d0f1a52f168405c9afcf9cc56294a9e', 1, false),
	('odd', -1e+300, 1795486656290, '8d0f1a52f168405c9afcf9cc56294a9e', 2, false),
	('loss', 0.3333333333333333, 1700000000000, '7077c983eb044ae1b0597ba79cdee877', 0, false),
	('loss', 0.25, 1700000000001, '7077c983eb044ae1b0597ba79cdee877', 1, false),
	('loss', 0.2, 1700000000002, '7077c983eb044ae1b0597ba79cdee877', 2, false),
	('odd', 0, 1795486656320, '7077c983eb044ae1b0597ba79cdee877', -2, true),
	('odd', 1.7976931348623157e+308, 1795486656324, '7077c983eb044ae1b0597ba79cdee877', -1, false),
	('odd', -1.7976931348623157e+308, 1795486656329, '7077c983eb044ae1b0597ba79cdee877', 0, false),
	('odd', 0, 1795486656348, '7077c983eb044ae1b0597ba79cdee877', 1, false),
	('odd', -1e+300, 1795486656357, '7077c983eb044ae1b0597ba79cdee877', 2, false),
	('loss', 0.25, 1700000000000, 'ebc9434a9a164961984cdd2ce07ae69f', 0, false),
	('loss', 0.2, 1700000000001, 'ebc9434a9a164961984cdd2ce07ae69f', 1, false),
	('loss', 0.16666666666666666, 1700000000002, 'ebc9434a9a164961984cdd2ce07ae69f', 2, false),
	('odd', 0, 1795486656394, 'ebc9434a9a164961984cdd2ce07ae69f', -2, true),
	('odd', 1.7976931348623157e+308, 1795486656399, 'ebc9434a9a164961984cdd2ce07ae69f', -1, false),
	('odd', -1.7976931348623157e+308, 1795486656404, 'ebc9434a9a164961984cdd2ce07ae69f', 0, false),
	('odd', 0, 1795486656408, 'ebc9434a9a164961984cdd2ce07ae69f', 1, false),
	('odd', -1e+300, 1795486656412, 'ebc9434a9a164961984cdd2ce07ae69f', 2, false),
	('loss', 0.2, 1700000000000, '89615cfe142842758d1e422c53775696', 0, false),
	('loss', 0.16666666666666666, 1700000000001, '89615cfe142842758d1e422c53775696', 1, false),
	('loss', 0.14285714285714285, 1700000000002, '89615cfe142842758d1e422c53775696', 2, false),
	('odd', 0, 1795486656439, '89615cfe142842758d1e422c53775696', -2, true),
	('odd', -1.7976931348623157e+308, 1795486656450, '89615cfe142842758d1e422c53775696', 0, false),
	('odd', -1e+300, 1795486656470, '89615cfe142842758d1e422c53775696', 2, false),
	('odd', 1.7976931348623157e+308, 1795486656443, '89615cfe142842758d1e422c53775696', -1, false),
	('odd', 0, 1795486656459, '89615cfe142842758d1e422c53775696', 1, false);
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
	('forecast', 1, 1795486656545, 1795486656545, 'a version', NULL, 'None', 's3://models/forecast/0', 'cc01be3282574f089069b6399cca2398', 'READY', NULL, 'https://ci.example/1', 's3://models/forecast/0'),
	('forecast', 3, 1795486656573, 1795486656579, 'a version', NULL, 'Production', 's3://models/forecast/2', '422061a8f5ff46378c1b7a425f030a1f', 'READY', NULL, NULL, 's3://models/forecast/2'),
	('forecast', 4, 1795486656585, 1795486656591, 'a version', NULL, 'Archived', 's3://models/forecast/3', 'd9d734c04a34405ca9198c8dffc3313f', 'READY', NULL, NULL, 's3://models/forecast/3'),
	('forecast', 5, 1795486656597, 1795486656597, 'a version', NULL, 'None', 's3://models/forecast/4', '1687ba1fda91452ab7320fba46ad13a9', 'READY', NULL, NULL, 's3://models/forecast/4'),
	('forecast', 2, 1795486656556, 1795486656639, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/1'),
	('forecast', 6, 1795486656611, 1795486656646, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/forecast/5'),
	('churn/eu', 1, 1795486656655, 1795486656655, 'a version', NULL, 'None', 's3://models/churn/eu/0', 'cc01be3282574f089069b6399cca2398', 'READY', NULL, 'https://ci.example/1', 's3://models/churn/eu/0'),
	('churn/eu', 3, 1795486656675, 1795486656682, 'a version', NULL, 'Production', 's3://models/churn/eu/2', '422061a8f5ff46378c1b7a425f030a1f', 'READY', NULL, NULL, 's3://models/churn/eu/2'),
	('churn/eu', 4, 1795486656688, 1795486656701, 'a version', NULL, 'Archived', 's3://models/churn/eu/3', 'd9d734c04a34405ca9198c8dffc3313f', 'READY', NULL, NULL, 's3://models/churn/eu/3'),
	('churn/eu', 5, 1795486656708, 1795486656708, 'a version', NULL, 'None', 's3://models/churn/eu/4', '1687ba1fda91452ab7320fba46ad13a9', 'READY', NULL, NULL, 's3://models/churn/eu/4'),
	('churn/eu', 2, 1795486656662, 1795486656734, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/1'),
	('churn/eu', 6, 1795486656716, 1795486656739, NULL, NULL, 'Deleted_Internal', 'REDACTED-SOURCE-PATH', 'REDACTED-RUN-ID', 'READY', NULL, 'REDACTED-RUN-LINK', 's3://models/churn/eu/5'),
	('bare', 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.params VALUES
	('depth', '0', 'cc01be3282574f089069b6399cca2398'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'cc01be3282574f089069b6399cca2398'),
	('depth', '1', '597f924f5a9e415bbbef9d4b12700b1f'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '597f924f5a9e415bbbef9d4b12700b1f'),
	('depth', '2', '422061a8f5ff46378c1b7a425f030a1f'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '422061a8f5ff46378c1b7a425f030a1f'),
	('depth', '3', 'd9d734c04a34405ca9198c8dffc3313f'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'd9d734c04a34405ca9198c8dffc3313f'),
	('depth', '4', '1687ba1fda91452ab7320fba46ad13a9'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '1687ba1fda91452ab7320fba46ad13a9'),
	('depth', '0', 'f7358d774f1648f8a8422b087e046a26'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'f7358d774f1648f8a8422b087e046a26'),
	('depth', '1', '8d0f1a52f168405c9afcf9cc56294a9e'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '8d0f1a52f168405c9afcf9cc56294a9e'),
	('depth', '2', '7077c983eb044ae1b0597ba79cdee877'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '7077c983eb044ae1b0597ba79cdee877'),
	('depth', '3', 'ebc9434a9a164961984cdd2ce07ae69f'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', 'ebc9434a9a164961984cdd2ce07ae69f'),
	('depth', '4', '89615cfe142842758d1e422c53775696'),
	('text', 'ß''"\%ß''"\%ß''"\%ß''"\%', '89615cfe142842758d1e422c53775696');
INSERT INTO public.registered_model_aliases VALUES
	('champion', 3, 'forecast'),
	('old', 1, 'forecast'),
	('champion', 3, 'churn/eu'),
	('old', 1, 'churn/eu');
INSERT INTO public.registered_model_tags VALUES
	('owner', 'me', 'forecast'),
	('owner', 'me', 'churn/eu');
INSERT INTO public.registered_models VALUES
	('forecast', 1795486656533, 1795486656646, 'about forecast'),
	('churn/eu', 1795486656651, 1795486656739, 'about churn/eu'),
	('bare', NULL, NULL, NULL);
INSERT INTO public.runs VALUES
	('cc01be3282574f089069b6399cca2398', 'mercurial-koi-863', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795486655810, '', 'active', 'file:///tmp/mlflow-files/0/cc01be3282574f089069b6399cca2398/artifacts', 1, NULL),
	('422061a8f5ff46378c1b7a425f030a1f', 'persistent-fish-324', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795486656002, '', 'active', 'file:///tmp/mlflow-files/0/422061a8f5ff46378c1b7a425f030a1f/artifacts', 1, NULL),
	('d9d734c04a34405ca9198c8dffc3313f', 'hilarious-deer-629', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795486656097, '', 'active', 'file:///tmp/mlflow-files/0/d9d734c04a34405ca9198c8dffc3313f/artifacts', 1, NULL),
	('1687ba1fda91452ab7320fba46ad13a9', 'abundant-deer-146', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795486656194, '', 'active', 'file:///tmp/mlflow-files/0/1687ba1fda91452ab7320fba46ad13a9/artifacts', 1, NULL),
	('f7358d774f1648f8a8422b087e046a26', 'debonair-elk-619', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000000, 1795486656245, '', 'active', 'file:///tmp/mlflow-files/1/f7358d774f1648f8a8422b087e046a26/artifacts', 2, NULL),
	('8d0f1a52f168405c9afcf9cc56294a9e', 'efficient-pug-850', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795486656296, '', 'active', 'file:///tmp/mlflow-files/1/8d0f1a52f168405c9afcf9cc56294a9e/artifacts', 2, NULL),
	('ebc9434a9a164961984cdd2ce07ae69f', 'sedate-snipe-25', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1700000000003, 1795486656416, '', 'active', 'file:///tmp/mlflow-files/1/ebc9434a9a164961984cdd2ce07ae69f/artifacts', 2, NULL),
	('89615cfe142842758d1e422c53775696', 'crawling-grouse-871', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000004, 1795486656475, '', 'active', 'file:///tmp/mlflow-files/1/89615cfe142842758d1e422c53775696/artifacts', 2, NULL),
	('597f924f5a9e415bbbef9d4b12700b1f', 'sincere-kit-396', 'UNKNOWN', '', '', 'unknown', 'FAILED', 1700000000001, 1795486655931, '', 'deleted', 'file:///tmp/mlflow-files/0/597f924f5a9e415bbbef9d4b12700b1f/artifacts', 1, 1795486656854),
	('7077c983eb044ae1b0597ba79cdee877', 'rogue-sloth-843', 'UNKNOWN', '', '', 'unknown', 'KILLED', 1700000000002, 1795486656366, '', 'deleted', 'file:///tmp/mlflow-files/1/7077c983eb044ae1b0597ba79cdee877/artifacts', 2, 1795486656857),
	('00000000000000000000000000000000', NULL, 'NOTEBOOK', NULL, NULL, NULL, 'RUNNING', NULL, NULL, NULL, 'active', NULL, 0, NULL);
INSERT INTO public.tags VALUES
	('mlflow.runName', 'mercurial-koi-863', 'cc01be3282574f089069b6399cca2398'),
	('kind', 'kind 0', 'cc01be3282574f089069b6399cca2398'),
	('long', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', 'cc01be3282574f089069b6399cca2398'),
	('mlflow.parentRunId', 'cc01be3282574f089069b6399cca2398', '597f924f5a9e415bbbef9d4b12700b1f'),
	('mlflow.runName', 'sincere-kit-396', '597f924f5a9e415bbbef9d4b12700b1f'),
	('kind', 'kind 1', '597f924f5a9e415bbbef9d4b12700b1f'),
	('long', 'yyyyyyyyyy', '597f924f5a9e415bbbef9d4b12700b1f'),
	('mlflow.runName', 'persistent-fish-324', '422061a8f5ff46378c1b7a425f030a1f'),
	('kind', 'kind 2', '422061a8f5ff46378c1b7a425f030a1f'),
	('long', 'yyyyyyyyyy', '422061a8f5ff46378c1b7a425f030a1f'),
	('mlflow.parentRunId', '422061a8f5ff46378c1b7a425f030a1f', 'd9d734c04a34405ca9198c8dffc3313f'),
	('mlflow.runName', 'hilarious-deer-629', 'd9d734c04a34405ca9198c8dffc3313f'),
	('kind', 'kind 3', 'd9d734c04a34405ca9198c8dffc3313f'),
	('long', 'yyyyyyyyyy', 'd9d734c04a34405ca9198c8dffc3313f'),
	('mlflow.runName', 'abundant-deer-146', '1687ba1fda91452ab7320fba46ad13a9'),
	('kind', 'kind 4', '1687ba1fda91452ab7320fba46ad13a9'),
	('long', 'yyyyyyyyyy', '1687ba1fda91452ab7320fba46ad13a9'),
	('mlflow.runName', 'debonair-elk-619', 'f7358d774f1648f8a8422b087e046a26'),
	('kind', 'kind 0', 'f7358d774f1648f8a8422b087e046a26'),
	('long', 'yyyyyyyyyy', 'f7358d774f1648f8a8422b087e046a26'),
	('mlflow.parentRunId', 'f7358d774f1648f8a8422b087e046a26', '8d0f1a52f168405c9afcf9cc56294a9e'),
	('mlflow.runName', 'efficient-pug-850', '8d0f1a52f168405c9afcf9cc56294a9e'),
	('kind', 'kind 1', '8d0f1a52f168405c9afcf9cc56294a9e'),
	('long', 'yyyyyyyyyy', '8d0f1a52f168405c9afcf9cc56294a9e'),
	('mlflow.runName', 'rogue-sloth-843', '7077c983eb044ae1b0597ba79cdee877'),
	('kind', 'kind 2', '7077c983eb044ae1b0597ba79cdee877'),
	('long', 'yyyyyyyyyy', '7077c983eb044ae1b0597ba79cdee877'),
	('mlflow.parentRunId', '7077c983eb044ae1b0597ba79cdee877', 'ebc9434a9a164961984cdd2ce07ae69f'),
	('mlflow.runName', 'sedate-snipe-25', 'ebc9434a9a164961984cdd2ce07ae69f'),
	('kind', 'kind 3', 'ebc9434a9a164961984cdd2ce07ae69f'),
	('long', 'yyyyyyyyyy', 'ebc9434a9a164961984cdd2ce07ae69f'),
	('mlflow.runName', 'crawling-grouse-871', '89615cfe142842758d1e422c53775696'),
	('kind', 'kind 4', '89615cfe142842758d1e422c53775696'),
	('long', 'yyyyyyyyyy', '89615cfe142842758d1e422c53775696'),
	('null', NULL, '00000000000000000000000000000000');
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
CREATE INDEX index_datasets_dataset_uuid ON public.datasets USING btree (dataset_uuid);
CREATE INDEX index_datasets_experiment_id_dataset_source_type ON public.datasets USING btree (experiment_id, dataset_source_type);
CREATE INDEX index_inputs_destination_type_destination_id_source_type ON public.inputs USING btree (destination_type, destination_id, source_type);
CREATE INDEX index_inputs_input_uuid ON public.inputs USING btree (input_uuid);
CREATE INDEX index_latest_metrics_run_uuid ON public.latest_metrics USING btree (run_uuid);
CREATE INDEX index_metrics_run_uuid ON public.metrics USING btree (run_uuid);
CREATE INDEX index_params_run_uuid ON public.params USING btree (run_uuid);
CREATE INDEX index_tags_run_uuid ON public.tags USING btree (run_uuid);
ALTER TABLE ONLY public.datasets
    ADD CONSTRAINT datasets_experiment_id_fkey FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
ALTER TABLE ONLY public.experiment_tags
    ADD CONSTRAINT experiment_tags_experiment_id_fkey FOREIGN KEY (experiment_id) REFERENCES public.experiments(experiment_id);
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

