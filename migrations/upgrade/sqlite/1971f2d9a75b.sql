-- MLflow's revision 1971f2d9a75b: add trace archival candidate index.
-- Made by compat-tests/python/upgrade/record_steps.py; not edited by hand.
CREATE INDEX index_trace_info_timestamp_ms_request_id ON trace_info (timestamp_ms, request_id);
