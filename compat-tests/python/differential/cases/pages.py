"""What only the web pages ask for, and the lists of areas of which there is nothing."""

from ..script import AJAX, Script, case

AJAX_3 = "/ajax-api/3.0/mlflow/"
# What may be wrong with the page that is asked for.
PAGES: list[dict[str, object]] = [
    {"max_results": 0},
    {"max_results": -1},
    {"max_results": 1},
    {"max_results": 50000},
    {"max_results": 50001},
    {"max_results": "x"},
    {"max_results": ""},
    {"page_token": ""},
    {"page_token": "x"},
    {"page_token": "eyJvZmZzZXQiOiAxfQ=="},
    {"page_token": "eyJvZmZzZXQiOiAwfQ=="},
    {"page_token": "eyJvZmZzZXQiOiAieCJ9"},
]


@case
def empty_lists(s: Script) -> None:
    experiment = s.experiment()
    location = {"type": "MLFLOW_EXPERIMENT", "mlflow_experiment": {"experiment_id": experiment}}
    for prefix in ["/api/3.0/mlflow/", AJAX_3]:
        for route, body in [
            ("traces/search", {"locations": [location]}),
            ("traces/batchGetInfos", {"trace_ids": ["absent"]}),
            ("datasets/search", {"experiment_ids": [experiment]}),
            ("issues/search", {"experiment_id": experiment}),
            ("prompt-optimization/jobs/search", {"experiment_id": experiment}),
        ]:
            s.call("POST", prefix + route, json=body)
        for route in [
            "datasets/search",
            "scorers/list",
            "scorers/online-configs?scorer_ids=absent",
            f"scorers/list?experiment_id={experiment}",
            f"review-queues/list?experiment_id={experiment}",
            f"prompt-optimization/jobs/search?experiment_id={experiment}",
            "traces/batchGet?trace_ids=absent",
            "gateway/endpoints/list",
            "gateway/endpoints/bindings/list",
            "gateway/secrets/list",
            "gateway/model-definitions/list",
            "gateway/budgets/list",
            "gateway/budgets/windows",
            "gateway/guardrails/list",
            "mcp-servers",
            "mcp-servers/endpoints",
        ]:
            s.call("GET", prefix + route)
    s.call("GET", f"{AJAX}traces?experiment_ids={experiment}")


@case
def metrics_of_no_traces(s: Script) -> None:
    experiment = s.experiment()

    def ask(view: str, metric: str, *kinds: str, **more: object) -> None:
        aggregations = [{"aggregation_type": kind} for kind in kinds]
        body = {
            "experiment_ids": [experiment],
            "view_type": view,
            "metric_name": metric,
            "aggregations": aggregations,
        }
        s.call("POST", AJAX_3 + "traces/metrics", json=body | more)

    for view, metric in [
        ("TRACES", "trace_count"),
        ("TRACES", "session_count"),
        ("SPANS", "span_count"),
        ("ASSESSMENTS", "assessment_count"),
    ]:
        ask(view, metric, "COUNT")
        ask(view, metric, "COUNT", time_interval_seconds=3600, start_time_ms=1, end_time_ms=2)
    ask("TRACES", "trace_count", "COUNT", dimensions=["trace_status"])
    ask("TRACES", "latency", "AVG", "MIN")
    ask("TRACES", "total_tokens", "SUM")


@case
def page_settings(s: Script) -> None:
    for route in ["ui-telemetry", "assistant/config", "server-info"]:
        s.call("GET", AJAX_3 + route)
    s.call("POST", AJAX_3 + "ui-telemetry", json={"records": []})
    s.call("GET", AJAX + "gateway-proxy", params={"gateway_path": "api/2.0/endpoints/"})
    s.call("GET", AJAX + "gateway-proxy")
    for route in ["users/current", "users/list"]:
        s.call("GET", AJAX + route)
    for method in ["GET", "POST"]:
        s.call(method, AJAX_3 + "workspaces")
    for method in ["GET", "PATCH", "DELETE"]:
        s.call(method, AJAX_3 + "workspaces/default")


@case
def artifacts_of_versions(s: Script) -> None:
    name = s.name("model")
    experiment = s.experiment()
    run = s.run(experiment)
    folder = f"{experiment}/{run}/artifacts/model"
    s.call("PUT", f"/api/2.0/mlflow-artifacts/artifacts/{folder}/MLmodel", data="flavors: {}\n")
    s.call("PUT", f"/api/2.0/mlflow-artifacts/artifacts/{folder}/data/a.json", data="{}")
    s.post("registered-models/create", name=name)
    source = f"mlflow-artifacts:/{folder}"
    s.post("model-versions/create", name=name, source=source, run_id=run)
    good = {"path": "MLmodel", "name": name, "version": "1"}
    for change in [
        {},
        {"path": "data/a.json"},
        {"path": "data"},
        {"path": "absent"},
        {"path": "../MLmodel"},
        {"path": ""},
        {"version": "2"},
        {"version": "x"},
        {"version": ""},
        {"name": "absent"},
        {"name": ""},
    ]:
        s.call("GET", "/model-versions/get-artifact", params=good | change)
    for missing in good:
        left = {key: value for key, value in good.items() if key != missing}
        s.call("GET", "/model-versions/get-artifact", params=left)
    s.call("HEAD", "/model-versions/get-artifact", params=good)


@case
def review_queues_of_users(s: Script) -> None:
    experiment = s.experiment()
    route = AJAX_3 + "review-queues/"
    for body in [
        {"experiment_id": experiment, "user": " Default", "created_by": "default"},
        {"experiment_id": experiment, "user": ""},
        {"experiment_id": experiment, "user": "  "},
        {"experiment_id": experiment},
        {"experiment_id": "99999999", "user": "default"},
        {"experiment_id": "x", "user": "default"},
        {"user": "default"},
    ]:
        s.call("POST", route + "get-or-create-user", json=body, quiet="Default" in str(body))
    for params in [{"experiment_id": "99999999"}, {"experiment_id": "x"}, {}]:
        s.call("GET", route + "list", params=params)
    s.call("GET", route + "list", params={"experiment_id": experiment, "user": "nobody"})
    s.call("GET", route + "list", params={"experiment_id": experiment, "max_results": 0})
    queues = s.call("GET", route + "list", params={"experiment_id": experiment}, quiet=True).json
    queue = queues.get("review_queues", [{}])[0]
    shown = {key: value for key, value in queue.items() if key in ("name", "queue_type", "users")}
    s.note(str(shown))
    items = {"queue_id": queue.get("queue_id", "absent")}
    s.call("GET", route + "items/list", params=items, quiet=True)
    for wish in PAGES + [{"status": "PENDING"}, {"status": 2}, {"status": "pending"}, {"status": 9}]:
        s.call("GET", route + "items/list", params=items | wish)
    s.call("GET", route + "items/list", params={"queue_id": "absent"})
    s.call("GET", route + "items/list", params={"queue_id": "absent", "page_token": "x"})
    s.call("GET", route + "items/list")


@case
def label_schemas(s: Script) -> None:
    experiment = s.experiment()
    route = "label-schemas/"
    found = s.call("GET", AJAX_3 + route + "list", params={"experiment_id": experiment}).json
    s.call("GET", f"/api/3.0/mlflow/{route}list", params={"experiment_id": experiment})
    for wish in PAGES:
        s.call("GET", AJAX_3 + route + "list", params={"experiment_id": experiment} | wish)
    default = found.get("label_schemas", [{}])[0].get("schema_id", "absent")
    for params in [{"schema_id": default}, {"schema_id": "absent"}, {"schema_id": ""}, {}]:
        s.call("GET", AJAX_3 + route + "get", params=params)
    gone = s.experiment("gone")
    s.call("GET", AJAX_3 + route + "list", params={"experiment_id": gone})
    s.post("experiments/delete", experiment_id=gone)
    for given in [experiment, gone, "99999999", "x", ""]:
        s.call("GET", AJAX_3 + route + "list", params={"experiment_id": given})
        s.call("GET", AJAX_3 + route + "list", params={"experiment_id": given, "page_token": "x"})
        for name in ["Feedback", ""]:
            s.call("GET", AJAX_3 + route + "get-by-name", params={"experiment_id": given, "name": name})
    # What is not found names the experiment, and only the first has the same number on every server.
    for given in ["0", gone, "99999999", "x", ""]:
        for name in ["feedback", "absent"]:
            s.call("GET", AJAX_3 + route + "get-by-name", params={"experiment_id": given, "name": name})
    for left in [{"experiment_id": experiment}, {"name": "Feedback"}, {}]:
        s.call("GET", AJAX_3 + route + "get-by-name", params=left)
    s.call("GET", AJAX_3 + route + "list")
