-- MLflow's revision cbc13b556ace: add V3 trace schema columns.
-- Made by compat-tests/python/upgrade/record_steps.py; not edited by hand.
ALTER TABLE trace_info ADD COLUMN client_request_id VARCHAR(50);
ALTER TABLE trace_info ADD COLUMN request_preview VARCHAR(1000);
ALTER TABLE trace_info ADD COLUMN response_preview VARCHAR(1000);
