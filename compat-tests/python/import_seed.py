"""Fills an MLflow server with all that can be imported; run in a client's own interpreter: `import_seed.py URI RUNS`.

It works with every client from 2.9 on and leaves out what that one does not have. Then prints what the server keeps.
"""

import math
import os
import sys
import tempfile
from pathlib import Path

import import_dump
import mlflow
from mlflow.entities import Dataset, DatasetInput, InputTag, Metric, Param, RunTag
from mlflow.tracking import MlflowClient

uri, runs = sys.argv[1], int(sys.argv[2])
mlflow.set_tracking_uri(uri)
client = MlflowClient(uri)
MAJOR = int(mlflow.__version__.split(".")[0])
START = 1_700_000_000_000


def files(run_id, name, content):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        client.log_artifact(run_id, str(path), "deep/er" if name.startswith("d") else None)


churn = client.create_experiment("churn", tags={"owner": "ada", "note": "ü '\"%"})
other = client.create_experiment("other")
gone = client.create_experiment("gone")
parent = client.create_run(churn, start_time=START, run_name="parent").info.run_id
ids = []
for number in range(runs):
    tags = {"mlflow.parentRunId": parent} if number % 3 == 0 else {}
    experiment = [churn, other, "0"][number % 3]
    run = client.create_run(experiment, start_time=START + number, tags=tags, run_name=f"run {number}")
    run_id = run.info.run_id
    ids.append(run_id)
    points = [Metric("loss", 1 / (step + 1) + number, START + step, step) for step in range(20 + number % 7)]
    # Out of order, twice at one step, and what no number is.
    points += [Metric("loss", 0.1 + 0.2, START, 3), Metric("acc", 0.5, START + 9, 0)]
    if number % 10 == 0:
        points += [
            Metric("odd", math.nan, START, 1), Metric("odd", math.inf, START, 2),
            Metric("odd", -math.inf, START + 1, 2), Metric("odd", 1e-308, START, 5),
        ]  # fmt: skip
    params = [Param("depth", str(number)), Param("ключ", "x" * 300)]
    client.log_batch(run_id, points, params, [RunTag("color", "blue"), RunTag("empty", "")])
    if number % 6 == 0:
        files(run_id, "a file.txt", b"hello %d" % number)
        files(run_id, "deep.bin", os.urandom(70_000))
        files(run_id, "empty", b"")
    if number % 4 == 1:
        source = f'{{"url": "https://data/{number % 8}"}}'
        dataset = Dataset(f"set {number % 8}", f"d{number % 8}", "http", source, '{"columns": []}' if number % 8 == 1 else None)
        client.log_inputs(run_id, [DatasetInput(dataset, [InputTag("mlflow.data.context", "training")])])
    if number % 6:
        client.set_terminated(run_id, ["FINISHED", "FAILED", "KILLED"][number % 3], START + 10_000 + number)
client.set_terminated(parent, "FINISHED", START + 99)
for run_id in ids[1::9]:
    client.delete_run(run_id)
client.create_run(gone, start_time=START)
client.delete_experiment(gone)

for name in ["fraud", "it's \"odd\" %", "empty"][:: 1 if MAJOR > 2 else 2]:
    client.create_registered_model(name, tags={"team": "risk"}, description="what it is for")
for number in range(12):
    client.create_model_version(
        "fraud", f"mlflow-artifacts:/{churn}/{ids[0]}/artifacts/deep", ids[0], tags={"n": str(number)},
        description="" if number % 2 else f"version {number}",
    )  # fmt: skip
for number in [2, 5, 6]:
    client.delete_model_version("fraud", str(number))
client.transition_model_version_stage("fraud", "3", "Staging")
client.transition_model_version_stage("fraud", "4", "Production")
client.transition_model_version_stage("fraud", "1", "Archived")
client.set_registered_model_alias("fraud", "champion", "4")
client.set_registered_model_alias("fraud", "old", "1")

if MAJOR > 2:
    from mlflow.entities import LoggedModelOutput, LoggedModelStatus

    models = []
    for number in range(8):
        model = client.create_logged_model(
            churn, name=f"model-{number}", source_run_id=ids[0], tags={"a": "b"}, params={"p": str(number)},
            model_type="Classifier",
        )  # fmt: skip
        models.append(model.model_id)
        client.log_metric(ids[0], "auc", number / 3, START + number, number, model_id=model.model_id)
        if number % 2:
            client.finalize_logged_model(model.model_id, LoggedModelStatus.READY)
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "MLmodel").write_text(f"model {number}\n")
            client.log_model_artifacts(model.model_id, folder)
    client.log_outputs(ids[0], [LoggedModelOutput(model_id, step) for step, model_id in enumerate(models)])
    client.delete_logged_model(models[-1])
    client.create_model_version("fraud", f"models:/{models[1]}", ids[0], model_id=models[1])
    for number in range(3):
        mlflow.genai.register_prompt("greeting", f"Hello {{{{name}}}} {number}", commit_message=f"c{number}")
    mlflow.genai.set_prompt_alias("greeting", "live", 2)
    from mlflow.entities.webhook import WebhookAction, WebhookEntity, WebhookEvent

    event = WebhookEvent(WebhookEntity.MODEL_VERSION, WebhookAction.CREATED)
    client.create_webhook("hook", "https://93.184.216.34/hook", [event], description="d", secret="s3cret")
    mlflow.set_experiment(experiment_id=other)
    os.environ["MLFLOW_ENABLE_ASYNC_TRACE_LOGGING"] = "false"

    @mlflow.trace
    def inner(x):
        return x + 1

    @mlflow.trace(name="outer", attributes={"k": "v ü"})
    def outer(x):
        mlflow.update_current_trace(tags={"t": "1"}, metadata={"mlflow.trace.session": "s-1"})
        return inner(x)

    for number in range(5):
        outer(number)
    mlflow.flush_trace_async_logging()
    traces = client.search_traces(locations=[other], include_spans=False)
    assert len(traces) == 5, traces
    from mlflow.entities import AssessmentSource

    source = AssessmentSource("HUMAN", "ada")
    trace_id = traces[0].info.trace_id
    mlflow.log_feedback(trace_id=trace_id, name="good", value=True, source=source, rationale="yes", metadata={"a": "b"})
    mlflow.log_expectation(trace_id=trace_id, name="answer", value={"x": [1, 2]}, source=source)
    import json

    from mlflow.genai.datasets import create_dataset
    from mlflow.genai.label_schemas import InputPassFail

    golden = create_dataset(name="golden", experiment_id=[churn, other], tags={"team": "risk", "mlflow.user": "ada"})
    deep = {"question": "é\n?", "n": 1e-07, "deep": {"b": [1, None, 1e22], "a": True}}
    source = {"source_type": "HUMAN", "source_data": {"source_id": "h-1"}}
    golden.merge_records([
        {"inputs": deep, "outputs": ["a", 1.5], "expectations": {"answer": "x"}, "tags": {"t": "1"}, "source": source},
        {"inputs": {"trace": traces[0].info.trace_id}, "source": {"source_type": "TRACE", "source_data": {"trace_id": "t"}}},
    ])  # fmt: skip
    golden.merge_records([{"inputs": {"number": number}} for number in range(2100)])
    golden.merge_records([{"inputs": deep, "expectations": {"more": None}}])
    create_dataset(name="empty", experiment_id=[gone])
    store = client._tracking_client.store
    for number in range(3):
        store.register_scorer(churn, "polite", json.dumps({"name": "polite", "number": number}))
    store.register_scorer(other, "it's \"odd\"", json.dumps({"name": "odd"}))
    # No import brings these; they are counted.
    store.create_issue(experiment_id=other, name="slow", description="it is slow")
    store.create_label_schema(other, name="quality", type="feedback", input=InputPassFail("good", "bad"))
import_dump.main(uri)
