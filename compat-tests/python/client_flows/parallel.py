"""Many writers in one process: threads on one run, and the client's own async queue."""

import inspect
from concurrent.futures import ThreadPoolExecutor

import mlflow
from mlflow import MlflowClient
from mlflow.entities import Metric, Param, RunTag

from flow import fresh_experiment, history

THREADS = 8
EACH = 15


def flow():
    experiment_id = fresh_experiment("parallel")
    client = MlflowClient()
    return {
        "one run": one_run(client, experiment_id),
        "own runs": own_runs(client, experiment_id),
        "async": queued(client),
    }


def one_run(client, experiment_id):
    """All threads write single metrics and overlapping batches to the same run."""
    run_id = client.create_run(experiment_id).info.run_id

    def work(thread):
        for n in range(EACH):
            client.log_metric(run_id, "shared", thread * EACH + n, step=thread * EACH + n)
        order = range(50) if thread % 2 else reversed(range(50))
        client.log_batch(
            run_id,
            [Metric(f"m{k}", thread, thread, thread) for k in order],
            [Param(f"p{thread}", str(thread)), Param("same", "value")],
            [RunTag(f"t{thread}", str(thread)), RunTag("same", "value")],
        )

    together(work)
    points = history(client, run_id, "shared")
    assert sorted(points) == [(n, float(n)) for n in range(THREADS * EACH)]
    data = client.get_run(run_id).data
    return {
        "points": len(points),
        "last": data.metrics["shared"],
        "batch metrics": sorted({v for k, v in data.metrics.items() if k != "shared"}),
        "params": len(data.params),
        "tags": sum(k.startswith("t") or k == "same" for k in data.tags),
    }


def own_runs(client, experiment_id):
    def work(thread):
        run_id = client.create_run(experiment_id, tags={"own": str(thread)}).info.run_id
        for n in range(5):
            client.log_metric(run_id, "m", thread, step=n)
        client.set_terminated(run_id)

    together(work)
    runs = client.search_runs([experiment_id], "tags.own LIKE '%'", order_by=["tags.own"])
    return [[run.data.tags["own"], run.data.metrics["m"], run.info.status] for run in runs]


def queued(client):
    """Metrics sent by the background queue are all there once it has been flushed."""
    if "synchronous" not in inspect.signature(mlflow.log_metrics).parameters:
        return None
    with mlflow.start_run() as run:
        pending = [mlflow.log_metrics({"q": n}, step=n, synchronous=False) for n in range(60)]
        pending.append(mlflow.log_params({"late": "param"}, synchronous=False))
        pending.append(mlflow.set_tags({"late": "tag"}, synchronous=False))
        for operation in pending:
            operation.wait()
        if hasattr(mlflow, "flush_async_logging"):
            mlflow.log_metric("q", 60, step=60, synchronous=False)
            mlflow.flush_async_logging()
        else:
            mlflow.log_metric("q", 60, step=60)
    data = client.get_run(run.info.run_id).data
    return [len(history(client, run.info.run_id, "q")), data.params["late"], data.tags["late"]]


def together(work):
    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(work, range(THREADS)))
