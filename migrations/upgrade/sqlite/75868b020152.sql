-- MLflow's revision 75868b020152: add sql trace analytics schema.
-- Made by compat-tests/python/upgrade/record_steps.py, then edited: the new columns come from
-- src/db/upgrade/analytics.rs, which fills them before this runs; and what they replace is deleted here.
-- A trace that came through the gateway costs what its spans cost.
UPDATE trace_info SET total_cost = (SELECT sum(spans.total_cost) FROM spans WHERE spans.trace_id = trace_info.request_id)
    WHERE total_cost IS NULL
        AND EXISTS (
            SELECT 1 FROM trace_request_metadata
            WHERE trace_request_metadata.request_id = trace_info.request_id
                AND trace_request_metadata."key" = 'mlflow.gateway.endpointId'
        );
CREATE TABLE stagewright_new_assessments (
    assessment_id VARCHAR(50) NOT NULL,
    trace_id VARCHAR(50) NOT NULL,
    name VARCHAR(250) NOT NULL,
    assessment_type VARCHAR(20) NOT NULL,
    value TEXT NOT NULL,
    error TEXT,
    created_timestamp BIGINT NOT NULL,
    last_updated_timestamp BIGINT NOT NULL,
    source_type VARCHAR(50) NOT NULL,
    source_id VARCHAR(250),
    run_id VARCHAR(32),
    span_id VARCHAR(50),
    rationale TEXT,
    overrides VARCHAR(50),
    valid BOOLEAN NOT NULL,
    assessment_metadata TEXT,
    experiment_id INTEGER,
    trace_timestamp_ms BIGINT,
    aggregate_value FLOAT,
    is_numeric_value BOOLEAN DEFAULT 0 NOT NULL,
    CONSTRAINT assessments_pk PRIMARY KEY (assessment_id),
    CONSTRAINT fk_assessments_trace_id FOREIGN KEY(trace_id) REFERENCES trace_info (request_id) ON DELETE CASCADE
);
INSERT INTO stagewright_new_assessments (assessment_id, trace_id, name, assessment_type, value, error, created_timestamp, last_updated_timestamp, source_type, source_id, run_id, span_id, rationale, overrides, valid, assessment_metadata, experiment_id, trace_timestamp_ms, aggregate_value, is_numeric_value)
    SELECT assessment_id, trace_id, name, assessment_type, value, error, created_timestamp, last_updated_timestamp, source_type, source_id, run_id, span_id, rationale, overrides, valid, assessment_metadata, experiment_id, trace_timestamp_ms, aggregate_value, is_numeric_value FROM assessments;
DROP TABLE assessments;
ALTER TABLE stagewright_new_assessments RENAME TO assessments;
CREATE INDEX index_assessments_last_updated_timestamp ON assessments (last_updated_timestamp);
CREATE INDEX index_assessments_trace_id_created_timestamp ON assessments (trace_id, created_timestamp);
CREATE INDEX index_assessments_assessment_type ON assessments (assessment_type);
CREATE INDEX index_assessments_run_id_created_timestamp ON assessments (run_id, created_timestamp);
CREATE TABLE sql_trace_metric_daily_rollups (
    id INTEGER NOT NULL,
    experiment_id INTEGER NOT NULL,
    rollup_day DATE NOT NULL,
    metric_name VARCHAR(250) NOT NULL,
    grouping_set VARCHAR(50) NOT NULL,
    trace_status VARCHAR(50),
    sample_count BIGINT NOT NULL,
    sum_value FLOAT,
    min_value FLOAT,
    max_value FLOAT,
    p50_value FLOAT,
    p90_value FLOAT,
    p99_value FLOAT,
    CONSTRAINT sql_trace_metric_daily_rollups_pk PRIMARY KEY (id)
);
CREATE TABLE sql_span_cost_daily_rollups (
    id INTEGER NOT NULL,
    experiment_id INTEGER NOT NULL,
    rollup_day DATE NOT NULL,
    metric_name VARCHAR(250) NOT NULL,
    grouping_set VARCHAR(50) NOT NULL,
    model_name VARCHAR(500),
    model_provider VARCHAR(500),
    sample_count BIGINT NOT NULL,
    sum_value FLOAT,
    min_value FLOAT,
    max_value FLOAT,
    CONSTRAINT sql_span_cost_daily_rollups_pk PRIMARY KEY (id)
);
CREATE TABLE sql_assessment_daily_rollups (
    id INTEGER NOT NULL,
    experiment_id INTEGER NOT NULL,
    rollup_day DATE NOT NULL,
    metric_name VARCHAR(250) NOT NULL,
    grouping_set VARCHAR(50) NOT NULL,
    sample_count BIGINT NOT NULL,
    sum_value FLOAT,
    min_value FLOAT,
    max_value FLOAT,
    CONSTRAINT sql_assessment_daily_rollups_pk PRIMARY KEY (id)
);
CREATE TABLE sql_trace_rollup_rebuild_queue (
    experiment_id INTEGER NOT NULL,
    rollup_day DATE NOT NULL,
    rollup_family VARCHAR(50) NOT NULL,
    CONSTRAINT sql_trace_rollup_rebuild_queue_pk PRIMARY KEY (experiment_id, rollup_day, rollup_family)
);
DELETE FROM trace_tags WHERE "key" = 'mlflow.traceName';
DELETE FROM trace_request_metadata
    WHERE "key" IN ('mlflow.trace.session', 'mlflow.trace.tokenUsage', 'mlflow.trace.cost');
DELETE FROM trace_metrics
    WHERE "key" IN (
        'input_tokens', 'output_tokens', 'total_tokens', 'cache_read_input_tokens', 'cache_creation_input_tokens',
        'cache_creation_input_tokens_above_1hr'
    );
DELETE FROM span_metrics WHERE "key" IN ('input_cost', 'output_cost', 'total_cost');
CREATE TABLE stagewright_new_spans (
    trace_id VARCHAR(50) NOT NULL,
    experiment_id INTEGER NOT NULL,
    span_id VARCHAR(50) NOT NULL,
    parent_span_id VARCHAR(50),
    name TEXT,
    type VARCHAR(500),
    status VARCHAR(50) NOT NULL,
    start_time_unix_nano BIGINT NOT NULL,
    end_time_unix_nano BIGINT,
    duration_ns BIGINT GENERATED ALWAYS AS (end_time_unix_nano - start_time_unix_nano) STORED,
    content TEXT NOT NULL,
    input_cost FLOAT,
    output_cost FLOAT,
    total_cost FLOAT,
    model_name VARCHAR(500),
    model_provider VARCHAR(500),
    CONSTRAINT spans_pk PRIMARY KEY (trace_id, span_id),
    CONSTRAINT fk_spans_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id),
    CONSTRAINT fk_spans_trace_id FOREIGN KEY(trace_id) REFERENCES trace_info (request_id) ON DELETE CASCADE
);
INSERT INTO stagewright_new_spans (trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider)
    SELECT trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider FROM spans;
DROP TABLE spans;
ALTER TABLE stagewright_new_spans RENAME TO spans;
CREATE INDEX index_spans_experiment_id_status_type ON spans (experiment_id, status, type);
CREATE INDEX index_spans_experiment_id_type_status ON spans (experiment_id, type, status);
CREATE INDEX index_spans_experiment_id_start_time ON spans (experiment_id, start_time_unix_nano);
CREATE INDEX index_spans_experiment_id_duration ON spans (experiment_id, duration_ns);
CREATE INDEX index_trace_info_experiment_id_session_id ON trace_info (experiment_id, session_id);
CREATE INDEX idx_trace_rollups_lookup ON sql_trace_metric_daily_rollups (experiment_id, rollup_day, metric_name, grouping_set, trace_status);
CREATE INDEX idx_span_cost_rollups_lookup ON sql_span_cost_daily_rollups (experiment_id, rollup_day, metric_name, grouping_set, model_name, model_provider);
CREATE INDEX idx_assessment_rollups_lookup ON sql_assessment_daily_rollups (experiment_id, rollup_day, metric_name, grouping_set);
CREATE INDEX idx_spans_cost_trace_time_cover ON spans (trace_id, start_time_unix_nano);
CREATE INDEX idx_spans_cost_exp_time_cover ON spans (experiment_id, start_time_unix_nano);
CREATE INDEX idx_assessments_exp_trace_ts ON assessments (experiment_id, trace_timestamp_ms);
CREATE INDEX idx_assessments_exp_trace_ts_name ON assessments (experiment_id, trace_timestamp_ms, name);
CREATE INDEX idx_assessments_exp_name_valid ON assessments (experiment_id, name, valid);
