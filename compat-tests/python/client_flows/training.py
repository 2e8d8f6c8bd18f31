"""A training as users write it: nested runs, params, metrics, tags, states, names."""

import math

import mlflow
from mlflow import MlflowClient

from flow import fresh_experiment, history


def flow():
    experiment_id = fresh_experiment("training")
    client = MlflowClient()
    parent_id, child_ids = train()
    parent = client.get_run(parent_id)
    children = [client.get_run(child) for child in child_ids]
    assert parent.info.experiment_id == experiment_id
    assert parent.info.start_time <= parent.info.end_time
    assert all(c.data.tags["mlflow.parentRunId"] == parent_id for c in children)
    return {
        "name": parent.info.run_name,
        "status": parent.info.status,
        "params": parent.data.params,
        "metrics": {k: text(v) for k, v in parent.data.metrics.items()},
        "tags": user_tags(parent),
        "loss": history(client, parent_id, "loss"),
        "rewound": history(client, parent_id, "rewound"),
        "children": [[c.info.run_name, c.data.params, c.data.metrics] for c in children],
        "states": states(client),
        "resumed": resumed(client),
        "names": names(client),
    }


def train():
    child_ids = []
    with mlflow.start_run(run_name="parent", tags={"team": "räum α"}, description="a note") as run:
        mlflow.log_params({"lr": 0.1, "layers": [64, 32], "empty": "", "nothing": None})
        mlflow.log_param("optimizer", "adam")
        mlflow.log_param("optimizer", "adam")
        for step in range(5):
            mlflow.log_metric("loss", 1 / (step + 1), step=step)
        for when, step in enumerate((3, 1, 2)):
            MlflowClient().log_metric(run.info.run_id, "rewound", step * 10, 1000 + when, step)
        mlflow.log_metric("negative/step", 7, step=-1)
        mlflow.log_metrics({"nan": math.nan, "inf": math.inf, "-inf": -math.inf, "acc": 0.5}, step=3)
        mlflow.log_metric("truth", True)
        mlflow.set_tags({"stage": "dev", "number": 3})
        mlflow.set_tag("stage", "prod")
        mlflow.set_tag("gone", "soon")
        mlflow.delete_tag("gone")
        for index in range(3):
            with mlflow.start_run(run_name=f"child-{index}", nested=True) as child:
                mlflow.log_param("index", index)
                mlflow.log_metric("score", index / 2)
                child_ids.append(child.info.run_id)
    return run.info.run_id, child_ids


def states(client):
    """The final status of a run that fails, one that is killed and one still running."""
    try:
        with mlflow.start_run() as failing:
            raise RuntimeError("out of memory")
    except RuntimeError:
        pass
    killed = mlflow.start_run()
    mlflow.end_run("KILLED")
    running = client.create_run(killed.info.experiment_id)
    runs = [client.get_run(r.info.run_id) for r in (failing, killed, running)]
    return [[run.info.status, run.info.end_time is None] for run in runs]


def resumed(client):
    """A finished run that is taken up again keeps what it had and gains more."""
    with mlflow.start_run(run_name="two parts") as run:
        mlflow.log_metric("m", 1, step=1)
    with mlflow.start_run(run_id=run.info.run_id):
        during = client.get_run(run.info.run_id).info.status
        mlflow.log_metric("m", 2, step=2)
        mlflow.log_param("late", "yes")
    after = client.get_run(run.info.run_id)
    return [during, after.info.status, after.data.params, history(client, run.info.run_id, "m")]


def names(client):
    """Name and tag follow each other, whichever is written."""
    with mlflow.start_run() as run:
        given = client.get_run(run.info.run_id)
        assert given.info.run_name and given.info.run_name == given.data.tags["mlflow.runName"]
    seen = []
    client.update_run(run.info.run_id, name="renamed by update")
    seen.append(name_and_tag(client, run))
    client.set_tag(run.info.run_id, "mlflow.runName", "renamed by tag")
    seen.append(name_and_tag(client, run))
    client.update_run(run.info.run_id, status="FAILED")
    seen.append(name_and_tag(client, run))
    return seen


def name_and_tag(client, run):
    read = client.get_run(run.info.run_id)
    return [read.info.run_name, read.data.tags["mlflow.runName"], read.info.status]


def user_tags(run):
    """Without what the client derives from machine, user and checkout."""
    derived = ("mlflow.user", "mlflow.source.", "mlflow.runColor")
    return {k: v for k, v in run.data.tags.items() if not k.startswith(derived)}


def text(value):
    return "NaN" if math.isnan(value) else value
