"""Metrics that are about a logged model: they belong to the run and to the model."""

from typing import Any

from ..script import Script, case
from .logged_models import create, delete, get


def log(s: Script, run: str, model: Any, key: str = "m", value: Any = 1, **body: Any) -> None:
    body = {"run_id": run, "model_id": model, "key": key, "value": value, "timestamp": 10} | body
    s.post("runs/log-metric", **body)


def setup(s: Script) -> tuple[str, str, str]:
    experiment = s.experiment()
    return experiment, s.run(experiment), create(s, experiment)


def show(s: Script, run: str, model: str) -> None:
    s.get("runs/get", run_id=run)
    get(s, model)


@case
def single_metrics(s: Script) -> None:
    _, run, model = setup(s)
    log(s, run, model)
    log(s, run, model, step=2, timestamp=20)
    log(s, run, model, "with data", 0.5, dataset_name="data", dataset_digest="abc")
    log(s, run, "", "of no model")
    log(s, run, None, "of no model", step=1)
    show(s, run, model)
    s.get("metrics/get-history", run_id=run, metric_key="m")
    s.get("metrics/get-history", run_id=run, metric_key="with data")


@case
def values(s: Script) -> None:
    _, run, model = setup(s)
    for number, value in enumerate(["NaN", "Infinity", "-Infinity", 0, -1.5, 1e308, 5e-324, "2.5", 1e20]):
        log(s, run, model, f"v{number}", value)
    show(s, run, model)


@case
def halves_of_a_dataset(s: Script) -> None:
    _, run, model = setup(s)
    for name, digest in [("a", None), (None, "a"), ("a", ""), ("", "a"), ("", ""), (None, None)]:
        log(s, run, model, f"{name} {digest}".replace("None", "none"), dataset_name=name, dataset_digest=digest)
        log(s, run, None, "without a model", dataset_name=name, dataset_digest=digest)
        metric = {"key": "b", "value": 1, "timestamp": 1, "dataset_name": name, "dataset_digest": digest}
        s.post("runs/log-batch", run_id=run, metrics=[metric, metric | {"model_id": model}])
    # What is looked at first.
    log(s, "no run", model, "a", dataset_name="a")
    log(s, run, model, "bad key!", dataset_name="a")
    s.post("runs/log-batch", run_id="bad id!", metrics=[{"key": "b", "value": 1, "timestamp": 1, "dataset_name": "x"}])
    show(s, run, model)


@case
def batches(s: Script) -> None:
    experiment, run, model = setup(s)
    other = create(s, experiment, "other")
    metrics = [
        {"key": "a", "value": 1, "timestamp": 1, "step": 0, "model_id": model},
        {"key": "a", "value": 2, "timestamp": 2, "step": 1, "model_id": model},
        {"key": "a", "value": 3, "timestamp": 3, "step": 2, "model_id": other},
        {"key": "b", "value": "NaN", "timestamp": 1, "model_id": model},
        {"key": "c", "value": 1, "timestamp": 1},
        {"key": "d", "value": 1, "timestamp": 1, "model_id": model, "dataset_name": "x", "dataset_digest": "1"},
        {"key": "d", "value": 2, "timestamp": 2, "model_id": model, "dataset_name": "y", "dataset_digest": "2"},
        {"key": "e", "value": 1, "timestamp": 1, "model_id": model, "run_id": "another run"},
    ]
    s.post("runs/log-batch", run_id=run, metrics=metrics, params=[{"key": "p", "value": "1"}])
    show(s, run, model)
    get(s, other)
    s.post("runs/log-batch", run_id=run, metrics=metrics)
    show(s, run, model)
    s.post("runs/log-batch", run_id=run, metrics=metrics[:1] * 3)
    many = [{"key": f"k{n}", "value": n, "timestamp": 1, "model_id": model} for n in range(1000)]
    s.post("runs/log-batch", run_id=run, metrics=many, quiet=True)
    show(s, run, model)


@case
def metrics_again(s: Script) -> None:
    _, run, model = setup(s)
    log(s, run, model)
    log(s, run, model)
    get(s, model)
    log(s, run, model, value=2)  # another value at the same time and step
    get(s, model)
    log(s, run, model, dataset_name="a", dataset_digest="b")
    get(s, model)
    log(s, run, model, value=3, step=1)
    get(s, model)


@case
def several_runs_and_models(s: Script) -> None:
    experiment, run, model = setup(s)
    other_run, other = s.run(s.experiment("elsewhere"), "other"), create(s, experiment, "other")
    log(s, run, model)
    log(s, other_run, model, value=2)
    log(s, run, other, value=3, timestamp=11)
    show(s, run, model)
    show(s, other_run, other)
    s.post("runs/delete", run_id=other_run)
    log(s, other_run, model, value=4, timestamp=12)
    get(s, model)
    delete(s, other)
    log(s, run, other, value=5, timestamp=13)
    s.call("GET", f"/api/2.0/mlflow/logged-models/{other}?allow_deleted=true")


@case
def wrong_models(s: Script) -> None:
    _, run, model = setup(s)
    log(s, run, "m-0", "a")
    for wrong in [5, [], {}, True]:
        log(s, run, wrong, "b")
        log(s, run, model, "c", dataset_name=wrong, dataset_digest="a")
    get(s, model)


@case
def wrong_metrics_of_models(s: Script) -> None:
    _, run, model = setup(s)
    log(s, run, model, "")
    log(s, run, model, "a!")
    log(s, run, model, value="x")
    log(s, run, model, value=None)
    log(s, run, model, timestamp=-1)
    log(s, run, model, timestamp=None)
    log(s, run, model, "k" * 251)
    log(s, "", model)
    log(s, "no run", model)
    s.post("runs/log-batch", run_id=run, metrics=[{"key": "a", "value": 1, "model_id": model}])
    show(s, run, model)
