"""Stagewright and the stock server on one database: each reads what the other wrote.

After every step both are asked the same questions; the answers must be equal.
"""

import json
import subprocess
import uuid

import pytest
import requests
from servers import STOCK_VERSION, StagewrightServer, StockServer, clean_env, client_python

RUN_FILTERS = [
    "",
    "metrics.loss < 0.5",
    "metrics.gap != 1",
    "params.kind = 'odd'",
    "tags.team LIKE 'r%'",
    "attributes.status = 'FINISHED'",
    "datasets.name = 'table'",
]
RUN_ORDERS = [[], ["metrics.loss DESC"], ["metrics.gap ASC"], ["params.kind DESC"], ["tags.team"]]
VIEWS = ["ACTIVE_ONLY", "DELETED_ONLY", "ALL"]
WRITERS = ["ours", "stock"]


class Pair:
    """Both servers on one database."""

    def __init__(self, ours, stock):
        self.ours, self.stock = ours, stock
        self.session = requests.Session()
        self.session.trust_env = False  # no proxy between us and loopback

    def ask(self, who, method, path, body=None):
        """Status and JSON; `path` is relative to the API unless it starts with a slash."""
        url = getattr(self, who).uri + (path if path[0] == "/" else f"/api/2.0/mlflow/{path}")
        if method == "GET":
            answer = self.session.get(url, params=body, timeout=60)
        else:
            answer = self.session.request(method, url, json=body, timeout=60)
        return answer.status_code, answer.json()

    def write(self, who, path, **body):
        status, answer = self.ask(who, "POST", path, body)
        assert status == 200, (who, path, answer)
        return answer

    def same(self, method, path, body=None):
        """The one answer of both."""
        ours, stock = (self.ask(who, method, path, body) for who in WRITERS)
        assert text(ours) == text(stock), f"{method} {path} {body}"
        return ours[1]

    def agree_on(self, experiment_id, run_ids, keys=("loss", "gap")):
        """Everything that can be read about the experiment and its runs."""
        found = self.same("GET", "experiments/get", {"experiment_id": experiment_id})
        name = found["experiment"]["name"]
        self.same("GET", "experiments/get-by-name", {"experiment_name": name})
        self.agree_on_views(experiment_id)
        for clause in RUN_FILTERS:
            self.same("POST", "runs/search", {"experiment_ids": [experiment_id], "filter": clause})
        for order in RUN_ORDERS:
            self.same("POST", "runs/search", {"experiment_ids": [experiment_id], "order_by": order})
        for key in keys:
            self.same_history(run_ids, key)
        self.same("POST", "/ajax-api/2.0/mlflow/experiments/search-datasets",
                  {"experiment_ids": [experiment_id]})  # fmt: skip
        return [self.same("GET", "runs/get", {"run_id": run_id})["run"] for run_id in run_ids]

    def agree_on_views(self, experiment_id):
        for view in VIEWS:
            self.same("POST", "experiments/search", {"view_type": view, "max_results": 1000})
            self.same("POST", "runs/search", {"experiment_ids": [experiment_id], "run_view_type": view})

    def same_history(self, run_ids, key):
        for run_id in run_ids:
            self.same("GET", "metrics/get-history", {"run_id": run_id, "metric_key": key})
        many = {"metric_key": key, "max_results": 100}
        self.same("GET", "/ajax-api/2.0/mlflow/metrics/get-history-bulk", {"run_id": run_ids, **many})
        self.same("GET", "/ajax-api/2.0/mlflow/metrics/get-history-bulk-interval",
                  {"run_ids": run_ids, **many})  # fmt: skip


def text(answer):
    """Comparable also with NaN in it; the order inside of one run's data means nothing."""
    status, body = answer
    return json.dumps([status, unordered(body)], sort_keys=True)


def unordered(value, name=None):
    if isinstance(value, dict):
        return {key: unordered(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        items = [unordered(inner) for inner in value]
        if name in ("params", "tags", "dataset_inputs", "model_outputs", "dataset_summaries"):
            return sorted(items, key=lambda item: json.dumps(item, sort_keys=True))
        # A run's latest metrics have one entry a key; a history has an order to keep.
        if name == "metrics" and len({item["key"] for item in items}) == len(items):
            return sorted(items, key=lambda item: item["key"])
        return items
    return value


@pytest.fixture(scope="module")
def pair(engine, fresh_database, tmp_path_factory):
    """Stagewright makes the database, the stock server opens it."""
    uri = fresh_database(engine)
    folder = tmp_path_factory.mktemp(f"shared-{engine}")
    with StagewrightServer(uri, folder / "ours") as ours:
        with StockServer(uri, folder / "stock") as stock:
            yield Pair(ours, stock)


def other(who):
    return WRITERS[1 - WRITERS.index(who)]


def new_experiment(pair, who):
    return pair.write(who, "experiments/create", name=f"shared-{uuid.uuid4().hex}",
                      tags=[{"key": "by", "value": who}])["experiment_id"]  # fmt: skip


def new_run(pair, who, experiment_id, **body):
    body = {"start_time": 1000, "user_id": "ann", **body}
    run = pair.write(who, "runs/create", experiment_id=experiment_id, **body)["run"]
    return run["info"]["run_id"]


def metric(key, value, step=0, timestamp=1000):
    return {"key": key, "value": value, "timestamp": timestamp, "step": step}


def fill(pair, who, experiment_id, number):
    """One run with something of everything."""
    kind = "odd" if number % 2 else "even"
    run_id = new_run(pair, who, experiment_id, start_time=1000 + number, run_name=f"r{number} ü")
    points = [metric("loss", 1 / (step + 1 + number), step, 1000 + step) for step in range(4)]
    odd = ["NaN", "Infinity", "-Infinity", 1.5]
    points += [metric("gap", value, step, 2000 + step) for step, value in enumerate(odd)]
    points += [metric("ends in nan", 1, 1), metric("ends in nan", "NaN", 2)]
    pair.write(who, "runs/log-batch", run_id=run_id, metrics=points,
               params=[{"key": "kind", "value": kind}, {"key": "empty", "value": ""}],
               tags=[{"key": "team", "value": "räum 😀"}])  # fmt: skip
    pair.write(who, "runs/log-metric", run_id=run_id, **metric("negative", -0.0, -5))
    pair.write(who, "runs/log-parameter", run_id=run_id, key="long", value="é" * 6000)
    pair.write(who, "runs/set-tag", run_id=run_id, key="mlflow.note.content", value=who)
    log_table(pair, who, run_id, f"digest-{number}")
    pair.write(who, "runs/outputs", run_id=run_id, models=[{"model_id": f"m-{number}", "step": 2}])
    pair.write(who, "runs/update", run_id=run_id, status="FINISHED", end_time=5000 + number)
    return run_id


def log_table(pair, who, run_id, digest):
    dataset = {
        "name": "table", "digest": digest, "source_type": "s3", "source": '{"uri": "s3://b/t"}',
        "schema": "{}", "profile": '{"num_rows": 3}',
    }  # fmt: skip
    tags = [{"key": "mlflow.data.context", "value": "training"}]
    pair.write(who, "runs/log-inputs", run_id=run_id, datasets=[{"dataset": dataset, "tags": tags}])


@pytest.mark.parametrize("writer", WRITERS)
def test_what_one_server_writes_both_answer_alike(pair, writer):
    experiment_id = new_experiment(pair, writer)
    run_ids = [fill(pair, writer, experiment_id, number) for number in range(3)]
    runs = pair.agree_on(experiment_id, run_ids, ("loss", "gap", "ends in nan", "negative"))
    latest = {m["key"]: m["value"] for m in runs[0]["data"]["metrics"]}
    assert latest == {"loss": 0.25, "gap": 1.5, "ends in nan": "NaN", "negative": 0}
    assert len(runs[0]["inputs"]["dataset_inputs"]) == 1
    assert runs[0]["outputs"]["model_outputs"] == [{"model_id": "m-0", "step": 2}]


@pytest.mark.parametrize("first", WRITERS)
def test_both_write_to_one_run_in_turns(pair, first):
    experiment_id = new_experiment(pair, first)
    run_id = new_run(pair, other(first), experiment_id)
    for turn in range(6):
        who = WRITERS[(WRITERS.index(first) + turn) % 2]
        pair.write(who, "runs/log-metric", run_id=run_id, **metric("loss", turn, turn, 1000 + turn))
        pair.write(who, "runs/log-parameter", run_id=run_id, key=f"p{turn}", value=who)
        pair.write(who, "runs/set-tag", run_id=run_id, key="turn", value=str(turn))
        pair.write(who, "runs/set-tag", run_id=run_id, key="mlflow.runName", value=f"turn {turn}")
        log_table(pair, who, run_id, f"digest-{turn // 2}")
        run = pair.same("GET", "runs/get", {"run_id": run_id})["run"]
        assert run["info"]["run_name"] == f"turn {turn}"
        assert run["data"]["metrics"] == [metric("loss", turn, turn, 1000 + turn)]
        assert len(run["data"]["params"]) == turn + 1
        # The same table logged by both is one dataset and one input.
        assert len(run["inputs"]["dataset_inputs"]) == turn // 2 + 1
    pair.agree_on(experiment_id, [run_id], ["loss"])


@pytest.mark.parametrize("first", WRITERS)
def test_the_latest_metric_is_the_same_whoever_wrote_last(pair, first):
    run_id = new_run(pair, first, new_experiment(pair, first))
    steps = [
        (metric("loss", 1, 5, 1000), (1, 5, 1000)),
        (metric("loss", 9, 3, 9000), (1, 5, 1000)),
        (metric("loss", 0, 5, 1001), (0, 5, 1001)),
        (metric("loss", -1, 5, 1001), (0, 5, 1001)),
        (metric("loss", 2, 5, 1001), (2, 5, 1001)),
        (metric("loss", "NaN", 6, 1001), ("NaN", 6, 1001)),
        (metric("loss", 1, 6, 1001), None),
        (metric("loss", 3, 7, 1), (3, 7, 1)),
    ]
    for turn, (point, latest) in enumerate(steps):
        who = WRITERS[(WRITERS.index(first) + turn) % 2]
        pair.write(who, "runs/log-metric", run_id=run_id, **point)
        run = pair.same("GET", "runs/get", {"run_id": run_id})["run"]
        [found] = run["data"]["metrics"]
        if latest:
            assert (found["value"], found["step"], found["timestamp"]) == latest
    pair.same_history([run_id], "loss")


@pytest.mark.parametrize("first", WRITERS)
def test_neither_changes_a_param_of_the_other(pair, first):
    run_id = new_run(pair, first, new_experiment(pair, first))
    pair.write(first, "runs/log-parameter", run_id=run_id, key="p", value="1")
    pair.write(other(first), "runs/log-parameter", run_id=run_id, key="p", value="1")
    refused = pair.same("POST", "runs/log-parameter", {"run_id": run_id, "key": "p", "value": "2"})
    assert refused["error_code"] == "INVALID_PARAMETER_VALUE"
    data = pair.same("GET", "runs/get", {"run_id": run_id})["run"]["data"]
    assert data["params"] == [{"key": "p", "value": "1"}]


@pytest.mark.parametrize("first", WRITERS)
def test_deleted_by_one_is_restored_by_the_other(pair, first):
    second = other(first)
    experiment_id = new_experiment(pair, first)
    run_ids = [fill(pair, who, experiment_id, n) for n, who in enumerate((first, second))]

    def stages():
        pair.agree_on_views(experiment_id)
        runs = [pair.same("GET", "runs/get", {"run_id": run_id})["run"] for run_id in run_ids]
        found = pair.same("GET", "experiments/get", {"experiment_id": experiment_id})
        return [r["info"]["lifecycle_stage"] for r in runs] + [found["experiment"]["lifecycle_stage"]]

    pair.write(first, "runs/delete", run_id=run_ids[0])
    assert stages() == ["deleted", "active", "active"]
    write = {"run_id": run_ids[0], "key": "t", "value": "1"}
    assert "active" in pair.same("POST", "runs/set-tag", write)["message"]
    pair.write(second, "runs/restore", run_id=run_ids[0])
    assert stages() == ["active", "active", "active"]
    pair.write(second, "experiments/delete", experiment_id=experiment_id)
    assert stages() == ["deleted", "deleted", "deleted"]
    pair.write(first, "experiments/restore", experiment_id=experiment_id)
    assert stages() == ["active", "active", "active"]


@pytest.mark.parametrize("first", WRITERS)
def test_an_experiment_is_renamed_and_tagged_in_turns(pair, first):
    experiment_id = new_experiment(pair, first)
    name = f"renamed-{uuid.uuid4().hex}"
    tag = {"experiment_id": experiment_id, "key": "by", "value": "both"}
    pair.write(other(first), "experiments/update", experiment_id=experiment_id, new_name=name)
    pair.write(first, "experiments/set-experiment-tag", **tag)
    found = pair.same("GET", "experiments/get", {"experiment_id": experiment_id})["experiment"]
    assert (found["name"], found["tags"]) == (name, [{"key": "by", "value": "both"}])
    pair.agree_on_views(experiment_id)
    for who in WRITERS:
        status, taken = pair.ask(who, "POST", "experiments/create", {"name": name})
        assert (status, taken["error_code"]) == (400, "RESOURCE_ALREADY_EXISTS")
        assert taken["message"].startswith(f"Experiment(name={name}) already exists.")


def test_pages_begun_at_the_stock_server_continue_at_ours(pair):
    experiment_id = new_experiment(pair, "ours")
    wanted = [new_run(pair, WRITERS[n % 2], experiment_id, start_time=n) for n in range(9)]
    page = {"experiment_ids": [experiment_id], "order_by": ["attributes.start_time"], "max_results": 4}
    first = pair.write("stock", "runs/search", **page)
    rest = pair.write("ours", "runs/search", page_token=first["next_page_token"], **page)
    last = pair.write("ours", "runs/search", page_token=rest["next_page_token"], **page)
    found = [run["info"]["run_id"] for answer in (first, rest, last) for run in answer["runs"]]
    assert found == wanted
    assert "next_page_token" not in last


def test_what_a_trace_keeps_is_downloaded_alike(pair):
    """Spans in the database, spans in a file, an attachment, and what cannot be had."""
    experiment_id = new_experiment(pair, "stock")
    script = (
        "import mlflow, sys\n"
        "mlflow.set_experiment(experiment_id=sys.argv[1])\n"
        "with mlflow.start_span('root') as root:\n"
        "    root.set_inputs({'question': 'größe?', 'n': [1, 2.5, None]})\n"
        "    with mlflow.start_span('child') as child: child.set_outputs('x' * 5000)\n"
        "    with mlflow.start_span('second child'): pass\n"
        "mlflow.flush_trace_async_logging()\n"
        "print(mlflow.get_last_active_trace_id())\n"
    )
    done = subprocess.run(
        [str(client_python(STOCK_VERSION)), "-c", script, experiment_id],
        env=clean_env({"MLFLOW_TRACKING_URI": pair.stock.uri}), capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    in_database = done.stdout.split()[-1]
    started = pair.write("stock", "traces", experiment_id=experiment_id, timestamp_ms=1000)["trace_info"]
    in_file = started["request_id"]
    location = next(tag["value"] for tag in started["tags"] if tag["key"] == "mlflow.artifactLocation")
    attachment = str(uuid.uuid4())
    for server in [pair.ours, pair.stock]:
        for name, content in [("traces.json", '{"spans": []}'), (f"attachments/{attachment}", "\x89PNG ü")]:
            path = f"{server.uri}/api/2.0/mlflow-artifacts/artifacts/{location.removeprefix('mlflow-artifacts:/')}/{name}"
            pair.session.put(path, data=content.encode(), timeout=60).raise_for_status()
    empty = pair.write("stock", "traces", experiment_id=experiment_id, timestamp_ms=1000)["trace_info"]["request_id"]

    found = []
    for trace, path in [
        (in_database, None), (in_file, None), (in_file, attachment), (empty, None), (empty, attachment),
        (in_file, str(uuid.uuid4())), (in_file, attachment.upper()), (in_file, "../traces.json"), (in_file, "traces.json"),
        ("tr-none", None), ("tr-none", attachment), ("", None), (None, None),
    ]:  # fmt: skip
        for prefix in ["/ajax-api/2.0/mlflow", "/ajax-api/3.0/mlflow"]:
            answers = [
                pair.session.get(f"{server.uri}{prefix}/get-trace-artifact", timeout=60,
                                 params={"request_id": trace, "path": path})
                for server in [pair.ours, pair.stock]
            ]  # fmt: skip
            ours, stock = (
                (a.status_code, a.content, *(a.headers.get(n) for n in ["content-type", "content-disposition", "x-content-type-options", "cache-control"]))
                for a in answers
            )
            assert ours == stock, f"{trace} {path}"
            found.append(stock[0])
    assert found[:6] == [200] * 6


@pytest.mark.parametrize("first", WRITERS)
def test_questions_and_what_is_in_queues_are_told_alike(pair, first):
    experiment_id = new_experiment(pair, first)
    schemas, queues = "/api/3.0/mlflow/label-schemas/", "/api/3.0/mlflow/review-queues/"
    of_experiment = {"experiment_id": experiment_id}
    # Whoever is asked first makes the default question.
    status, found = pair.ask(first, "GET", f"{schemas}list", of_experiment)
    assert (status, [one["name"] for one in found["label_schemas"]]) == (200, ["Feedback"])
    for number, (kind, question) in enumerate([
        ("FEEDBACK", {"pass_fail": {"positive_label": "good", "negative_label": "schlecht, ü"}}),
        ("FEEDBACK", {"categorical": {"options": ["a", "b"], "multi_select": True}}),
        ("EXPECTATION", {"categorical": {"options": ["only"]}}),
        ("FEEDBACK", {"numeric": {"min_value": 0, "max_value": 1e16}}),
        ("FEEDBACK", {"numeric": {"min_value": "-Infinity", "max_value": "Infinity"}}),
        ("FEEDBACK", {"numeric": {"max_value": "NaN"}}),
        ("EXPECTATION", {"text": {"max_length": 9007199254740993}}),
        ("EXPECTATION", {"text": {}}),
    ]):  # fmt: skip
        more = {"instruction": "why? ü", "enable_comment": True} if number % 2 else {}
        pair.write("stock", f"{schemas}create", name=f"q{number}", type=kind, input=question, **of_experiment, **more)
    listed = pair.same("GET", f"{schemas}list", of_experiment)["label_schemas"]
    assert len(listed) == 9
    for schema in listed:
        pair.same("GET", f"{schemas}get", {"schema_id": schema["schema_id"]})
        pair.same("GET", f"{schemas}get-by-name", {"name": schema["name"], **of_experiment})
    assert pages_in_turns(pair, first, f"{schemas}list", "label_schemas", of_experiment) == listed

    queue = pair.write("stock", f"{queues}create", name="q", queue_type="CUSTOM", users=["ann", "bob"],
                       schema_ids=[one["schema_id"] for one in listed[:3]], **of_experiment)  # fmt: skip
    of_queue = {"queue_id": queue["review_queue"]["queue_id"]}
    traces = [
        pair.write("stock", "traces", timestamp_ms=1000, **of_experiment)["trace_info"]["request_id"]
        for _ in range(5)
    ]
    pair.write("stock", f"{queues}items/add", item_ids=traces, **of_queue)
    for trace, status in zip(traces, ["COMPLETE", "DECLINED"], strict=False):
        pair.write("stock", f"{queues}items/set-status", item_id=trace, status=status, completed_by="ann", **of_queue)
    pair.same("GET", f"{queues}list", of_experiment)
    items = pair.same("GET", f"{queues}items/list", of_queue)["items"]
    assert sorted(one["item_id"] for one in items) == sorted(traces)
    for status, count in [("PENDING", 3), ("COMPLETE", 1), ("DECLINED", 1), ("REVIEW_STATUS_UNSPECIFIED", 5)]:
        assert len(pair.same("GET", f"{queues}items/list", {"status": status, **of_queue})["items"]) == count
    assert pages_in_turns(pair, first, f"{queues}items/list", "items", of_queue) == items


def pages_in_turns(pair, who, path, key, query):
    """A list by pages of two, each page told by the server that did not tell the one before."""
    found, token = [], None
    while token != "":
        status, page = pair.ask(who, "GET", path, {"max_results": 2, "page_token": token, **query})
        assert (status, len(page[key]) <= 2) == (200, True), page
        found += page[key]
        who, token = other(who), page["next_page_token"]
    return found
