"""Parts that take time: a long metric history, and the client's system metrics."""

import mlflow
from mlflow import MlflowClient
from mlflow.entities import Metric

from flow import fresh_experiment, history, wait_until

POINTS = 27_000
BATCH = 1000


def flow():
    experiment_id = fresh_experiment("heavy")
    client = MlflowClient()
    return {"long": long_history(client, experiment_id), "system": system_metrics(client)}


def long_history(client, experiment_id):
    """More points than one page of the server holds come back complete and in order."""
    run_id = client.create_run(experiment_id).info.run_id
    for start in range(0, POINTS, BATCH):
        client.log_batch(
            run_id, [Metric("long", n / 8, 1000 + n, n) for n in range(start, start + BATCH)]
        )
    points = history(client, run_id, "long")
    assert points == [(n, n / 8) for n in range(POINTS)]
    return [len(points), client.get_run(run_id).data.metrics["long"]]


def system_metrics(client):
    """A sampling thread of the client logs the machine's state into the run."""
    mlflow.enable_system_metrics_logging()
    mlflow.set_system_metrics_sampling_interval(0.2)
    mlflow.set_system_metrics_samples_before_logging(1)
    try:
        with mlflow.start_run() as run:
            key = "system/cpu_utilization_percentage"
            wait_until(
                lambda: client.get_run(run.info.run_id).data.metrics.get(key) is not None,
                30, "the first system metrics",
            )
    finally:
        mlflow.disable_system_metrics_logging()
    return sorted(
        k for k in client.get_run(run.info.run_id).data.metrics
        if k.startswith(("system/cpu", "system/system_memory"))
    )
