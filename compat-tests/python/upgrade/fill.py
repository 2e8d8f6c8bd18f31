"""Makes and fills a database as an old MLflow release does; runs with that release's Python.

    python fill.py URI FOLDER      FOLDER is where the release writes the files of traces and models

Everything that the release can write through its own store is written so. Tables that stay empty after that, because
the release only has them for its gateway, its jobs or its judges, get rows by plain SQL, and so do values that no client
sends but old databases have.
"""

import sys
import time

import mlflow
import sqlalchemy
from mlflow import MlflowClient
from mlflow.entities import Dataset, DatasetInput, InputTag, Metric, Param, RunTag

import odd_rows

RELEASE = tuple(int(part) for part in mlflow.__version__.split(".")[:2])
TRACE_IDS = "trace_ids" if RELEASE >= (3, 0) else "request_ids"


def main():
    uri, folder = sys.argv[1:]
    mlflow.set_tracking_uri(uri)
    client = MlflowClient(uri)
    experiments = fill_experiments(client, folder)
    runs = fill_runs(client, experiments)
    fill_datasets(client, runs)
    fill_models(client, runs)
    if hasattr(client, "start_trace"):
        traces = fill_traces(client, experiments)
        fill_assessments(traces)
    if hasattr(client, "create_logged_model"):
        fill_logged_models(client, experiments, runs)
    if hasattr(client, "register_prompt"):
        fill_prompts(client)
    if hasattr(client, "create_dataset"):
        fill_evaluation_datasets(client, experiments)
    client.delete_run(runs[1])
    client.delete_run(runs[7])
    odd_rows.insert(sqlalchemy.create_engine(uri))


def fill_experiments(client, folder):
    experiments = []
    for number in range(4):
        experiment = client.create_experiment(
            f"experiment {number} – größer", artifact_location=f"file://{folder}/{number}"
        )
        client.set_experiment_tag(experiment, "team", f"team {number}")
        client.set_experiment_tag(experiment, "long", "x" * 4000 if number == 0 else "")
        experiments.append(experiment)
    client.delete_experiment(experiments[-1])
    return experiments[:-1]


def fill_runs(client, experiments):
    runs = []
    for experiment in experiments[:2]:
        for number in range(5):
            parent = {"mlflow.parentRunId": runs[-1]} if number % 2 else {}
            run = client.create_run(experiment, start_time=1700000000000 + number, tags=parent).info.run_id
            client.log_batch(
                run,
                metrics=[Metric("loss", 1 / (step + number + 1), 1700000000000 + step, step) for step in range(3)],
                params=[Param("depth", str(number)), Param("text", "ß'\"\\%" * 4)],
                tags=[RunTag("kind", f"kind {number}"), RunTag("long", "y" * (4900 if not runs else 10))],
            )
            for step, value in enumerate([float("nan"), float("inf"), float("-inf"), 0.0, -1e300]):
                client.log_metric(run, "odd", value, step=step - 2)
            client.set_terminated(run, ["FINISHED", "FAILED", "KILLED"][number % 3])
            runs.append(run)
    return runs


def fill_datasets(client, runs):
    dataset = Dataset("data", "digest", "local", '{"uri": "/data"}', '{"columns": []}', '{"num_rows": 3}')
    other = Dataset("other", "digest", "s3", '{"uri": "s3://b"}', "z" * 500, None)
    for run in runs[:4]:
        tags = [InputTag("mlflow.data.context", "training")]
        client.log_inputs(run, datasets=[DatasetInput(dataset, tags), DatasetInput(other, [])])


def fill_models(client, runs):
    for name in ["forecast", "churn/eu", "gone"]:
        client.create_registered_model(name, tags={"owner": "me"}, description=f"about {name}")
        for number in range(6):
            version = client.create_model_version(
                name,
                f"s3://models/{name}/{number}",
                run_id=runs[number],
                tags={"number": str(number), "note": "v" * 100},
                description="a version",
                run_link="https://ci.example/1" if number == 0 else None,
            ).version
            stage = ["None", "Staging", "Production", "Archived"][number % 4]
            if stage != "None":
                client.transition_model_version_stage(name, version, stage)
        client.set_registered_model_alias(name, "champion", "3")
        client.set_registered_model_alias(name, "old", "1")
        client.delete_model_version(name, "2")
        client.delete_model_version(name, "6")
    client.delete_registered_model("gone")


def fill_traces(client, experiments):
    traces = []
    for number in range(5):
        options = {"experiment_id": experiments[number % 2], "tags": {"team": f"t{number}"}}
        root = client.start_trace(f"trace {number}", inputs={"question": number}, **options)
        trace = getattr(root, "trace_id", None) or root.request_id
        child = client.start_span(f"child {number}", trace, root.span_id, span_type="LLM", inputs={"q": "ü" * 50})
        usage = {"input_tokens": 10 + number, "output_tokens": 5, "total_tokens": 15 + number}
        client.end_span(
            trace,
            child.span_id,
            outputs={"answer": 42},
            attributes={
                "mlflow.chat.tokenUsage": usage,
                "mlflow.llm.model": f"model-{number % 3}",
                "mlflow.llm.provider": "provider",
                "mlflow.llm.cost": {"input_cost": 0.5, "output_cost": 0.25 * number, "total_cost": 0.5 + 0.25 * number},
            },
        )
        client.end_trace(trace, outputs={"answer": number}, status=["OK", "ERROR"][number % 2])
        traces.append(trace)
    if hasattr(mlflow, "flush_trace_async_logging"):
        mlflow.flush_trace_async_logging()
    time.sleep(2)  # older releases have no way to wait for the exporter
    client.set_trace_tag(traces[0], "later", "value")
    client.delete_traces(experiments[0], **{TRACE_IDS: [traces.pop()]})
    return traces


def fill_assessments(traces):
    if RELEASE < (3, 2):  # refuses: only Databricks has the tables
        return
    values = ["yes", " No ", "maybe", True, False, 3, 2.5, 1e308, ["a", 1], {"score": 1}]
    for number, value in enumerate(values):
        mlflow.log_feedback(trace_id=traces[number % 4], name=f"f{number % 3}", value=value, rationale="because")
    mlflow.log_expectation(trace_id=traces[0], name="expected", value={"answer": 1})


def fill_logged_models(client, experiments, runs):
    for number in range(3):
        model = client.create_logged_model(
            experiments[0], f"logged-{number}", runs[number], {"t": "v"}, {"p": "1", "long": "p" * 500}, "agent"
        )
        client.set_logged_model_tags(model.model_id, {"more": "tags"})
        if number == 0:
            client.log_metric(runs[0], "accuracy", 0.5, step=1, model_id=model.model_id)
            client.log_metric(runs[0], "accuracy", float("nan"), step=2, model_id=model.model_id)
        if number == 1:
            client.finalize_logged_model(model.model_id, "READY")
            client.log_inputs(runs[3], models=[mlflow.entities.LoggedModelInput(model.model_id)])
            client.log_outputs(runs[4], models=[mlflow.entities.LoggedModelOutput(model.model_id, 7)])
        if number == 2:
            client.delete_logged_model(model.model_id)


def fill_prompts(client):
    for text in ["Hello {{name}}", "Goodbye {{name}}"]:
        client.register_prompt("greeting", text, commit_message="better", tags={"lang": "en"})
    client.set_prompt_alias("greeting", "live", 1)


def fill_evaluation_datasets(client, experiments):
    dataset = client.create_dataset("questions", experiment_id=experiments[:2], tags={"kind": "qa"})
    dataset.merge_records([
        {"inputs": {"question": f"q{number}"}, "expectations": {"answer": number}, "tags": {"n": str(number)}}
        for number in range(5)
    ])


if __name__ == "__main__":
    main()
