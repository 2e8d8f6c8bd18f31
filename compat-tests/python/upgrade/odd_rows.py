"""Rows that an old release's client does not write, but its database may have; runs with that release's Python."""

import json

import sqlalchemy

NOW = 1700000000000

TOKEN_USAGE = [
    '{"input_tokens": 12.0, "output_tokens": "7", "total_tokens": 1e3}',
    '{"input_tokens": NaN, "output_tokens": 1.5, "total_tokens": true}',
    '{"input_tokens": Infinity, "output_tokens": 9223372036854775808, "total_tokens": -9223372036854775808}',
    '{"input_tokens": 1152921504606846976.0, "output_tokens": " 1_000 ", "total_tokens": [1]}',
    '{"input_tokens": 1, "input_tokens": 2, "cache_read_input_tokens": null, "cache_creation_input_tokens": 3}',
    "not json",
    "[1, 2]",
    None,
]
COSTS = [
    '{"input_cost": 1, "output_cost": "2.5", "total_cost": 1e999}',
    '{"input_cost": NaN, "output_cost": "nan", "total_cost": "1e400"}',
    '{"input_cost": true, "output_cost": null, "total_cost": " 1_0.5 "}',
    '{"input_cost": 1' + "0" * 400 + ', "output_cost": "1_0", "total_cost": -0.0}',
    '{"input_cost": 1.7976931348623157e308, "output_cost": 5e-324, "total_cost": {"a": 1}}',
    '"{}"',
]
ASSESSMENTS = [
    '"yes"', '" YES\\n"', '"no"', "true", "false", "1", "-2.5", "1e999", "NaN", "-Infinity", "null", "yes", "No",
    "not json", '{"a": 1}', "[true]", '"1"', "1" + "0" * 400, "\u2003yes\u2003", "  12  ", "0x10", "01", "1.", "",
]  # fmt: skip
DIMENSIONS = [
    None,
    {"mlflow.llm.model": "m", "mlflow.llm.provider": "p"},
    {"mlflow.llm.model": None},
    {"mlflow.llm.model": "ä" * 501},
    {},
    '{"mlflow.llm.provider": "twice encoded"}',
]


def insert(engine):
    metadata = sqlalchemy.MetaData()
    metadata.reflect(engine)
    with engine.begin() as connection:
        Rows(connection, metadata.tables).insert()


class Rows:
    def __init__(self, connection, tables):
        self.connection = connection
        self.tables = tables

    def add(self, table, *rows):
        """Inserts the columns that the table has at its revision."""
        if table not in self.tables:
            return
        columns = self.tables[table].columns
        for row in rows:
            known = {name: value for name, value in row.items() if name in columns}
            self.connection.execute(self.tables[table].insert().values(known))

    def insert(self):
        self.old_values()
        if "trace_info" in self.tables:
            self.traces()
        self.gateway()
        self.judges()
        self.webhooks()
        jobs = [{"id": f"job-{n}", "status": n, "creation_time": NOW, "last_update_time": NOW + n} for n in range(6)]
        for job in jobs:
            job |= {"params": "{}", "job_name": "f", "function_fullname": "f", "retry_count": 0, "timeout": 1.5}
        self.add("jobs", *jobs)

    def old_values(self):
        """Things with hardly anything set, as the first releases left them."""
        run = {"run_uuid": "0" * 32, "experiment_id": 0, "lifecycle_stage": "active", "status": "RUNNING"}
        self.add("runs", run | {"user_id": "", "start_time": NOW})
        self.add("tags", {"run_uuid": "0" * 32, "key": "null", "value": None})
        self.add("experiments", {"experiment_id": 77, "name": "bare", "lifecycle_stage": "active"})
        self.add("experiment_tags", {"experiment_id": 77, "key": "null", "value": None})
        self.add("registered_models", {"name": "bare", "creation_time": NOW, "last_updated_time": NOW})
        version = {"name": "bare", "version": 5}
        self.add("model_versions", version | {"current_stage": "None", "status": "READY", "creation_time": NOW})
        self.add("model_version_tags", version | {"key": "null", "value": None})

    def traces(self):
        usage = dict(enumerate(TOKEN_USAGE))
        costs = dict(enumerate(COSTS))
        for number in range(10):
            trace = f"tr-odd-{number:02}"
            self.add("trace_info", {
                "request_id": trace, "experiment_id": 0, "timestamp_ms": NOW + number, "status": "OK",
                "execution_time_ms": None, "request_preview": "p", "client_request_id": "c",
            })  # fmt: skip
            name = ["n" * 5000, "é" * 4097, None][number] if number < 3 else f"trace {number}"
            self.add("trace_tags", {"request_id": trace, "key": "mlflow.traceName", "value": name})
            self.add("trace_tags", {"request_id": trace, "key": "other", "value": "kept"})
            found = {"mlflow.trace.session": ["s" * 251, "session", "", None][number % 4]}
            if number in usage:
                found["mlflow.trace.tokenUsage"] = usage[number]
            if number in costs:
                found["mlflow.trace.cost"] = costs[number]
            if number >= 7:
                found["mlflow.gateway.endpointId"] = "endpoint"
            self.add("trace_request_metadata", *(
                {"request_id": trace, "key": key, "value": value} for key, value in found.items()
            ))
            for key, value in [("total_tokens", 99.0), ("input_tokens", 0.5), ("quality", 0.25)][: number % 4]:
                self.add("trace_metrics", {"request_id": trace, "key": key, "value": value})
            self.spans(trace, number)
        for number, value in enumerate(ASSESSMENTS):
            self.add("assessments", {
                "assessment_id": f"a-odd-{number:02}", "trace_id": f"tr-odd-{number % 10:02}", "name": "n",
                "assessment_type": "feedback", "value": value, "created_timestamp": NOW, "source_type": "HUMAN",
                "last_updated_timestamp": NOW, "valid": number % 2 == 0,
            })  # fmt: skip
        self.add("entity_associations", {
            "association_id": "as-1", "source_type": "trace", "source_id": "tr-odd-00", "destination_type": "run",
            "destination_id": "0" * 32, "created_time": NOW,
        })  # fmt: skip

    def spans(self, trace, number):
        for at in range(2):
            span = f"span-{at}"
            values = {
                "trace_id": trace, "span_id": span, "experiment_id": 0, "name": "n", "type": "LLM", "status": "OK",
                "start_time_unix_nano": 10 + at, "end_time_unix_nano": [20, None][at], "content": json.dumps({"n": at}),
            }  # fmt: skip
            dimensions = DIMENSIONS[(number + at) % len(DIMENSIONS)]
            if dimensions is not None:
                values["dimension_attributes"] = dimensions
            self.add("spans", values)
            costs = [("total_cost", 0.1 * (at + 1)), ("input_cost", 1e300), ("other", 1.0)][: number % 4]
            for key, value in costs:
                self.add("span_metrics", {"trace_id": trace, "span_id": span, "key": key, "value": value})

    def gateway(self):
        by = {"created_at": NOW, "last_updated_at": NOW, "created_by": "me", "last_updated_by": "you"}
        self.add("secrets", {
            "secret_id": "secret", "secret_name": "key", "encrypted_value": b"\x00\xff", "wrapped_dek": b"\x01",
            "masked_value": "sk-...", "kek_version": 1, "provider": "openai",
        } | by)  # fmt: skip
        self.add("endpoints", {"endpoint_id": "endpoint", "name": "chat", "experiment_id": 0, "usage_tracking": True} | by)
        self.add("model_definitions", {
            "model_definition_id": "definition", "name": "gpt", "secret_id": "secret", "provider": "openai",
            "model_name": "gpt",
        } | by)  # fmt: skip
        self.add("endpoint_model_mappings", {
            "mapping_id": "mapping", "endpoint_id": "endpoint", "model_definition_id": "definition", "weight": 0.5,
        } | by)  # fmt: skip
        self.add("endpoint_bindings", {"endpoint_id": "endpoint", "resource_type": "scorer", "resource_id": "r"} | by)
        self.add("endpoint_tags", {"endpoint_id": "endpoint", "key": "k", "value": "v"})

    def judges(self):
        self.add("scorers", {"experiment_id": 0, "scorer_name": "judge", "scorer_id": "scorer"})
        self.add("scorer_versions", {
            "scorer_id": "scorer", "scorer_version": 1, "serialized_scorer": "{}", "creation_time": NOW,
        })  # fmt: skip
        self.add("online_scoring_configs", {
            "online_scoring_config_id": "config", "scorer_id": "scorer", "sample_rate": 0.1, "experiment_id": 0,
        })  # fmt: skip

    def webhooks(self):
        self.add("webhooks", {
            "webhook_id": "hook", "name": "hook", "url": "https://example.com", "status": "ACTIVE", "secret": "gAAAA",
            "creation_timestamp": NOW, "last_updated_timestamp": NOW, "deleted_timestamp": None,
        })  # fmt: skip
        self.add("webhook_events", {"webhook_id": "hook", "entity": "model_version", "action": "created"})
