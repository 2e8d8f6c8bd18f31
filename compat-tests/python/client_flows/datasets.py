"""Inputs, outputs and models of a run, as the clients record them."""

import json

import mlflow
import numpy as np
import pandas as pd
from mlflow import MlflowClient
from mlflow.models import Model

from flow import VERSION, fresh_experiment


def flow():
    fresh_experiment("datasets")
    client = MlflowClient()
    table = mlflow.data.from_pandas(
        pd.DataFrame({"x": [1, 2, 3], "y": [0.1, 0.2, 0.3]}), source="s3://bucket/t", name="table"
    )
    array = mlflow.data.from_numpy(
        np.arange(12).reshape(4, 3), source="s3://bucket/a", targets=np.arange(4)
    )
    with mlflow.start_run() as run:
        mlflow.log_input(table, context="training")
        mlflow.log_input(table, context="training")
        if VERSION >= (2, 13):
            mlflow.log_input(array, context="eval", tags={"split": "ü"})
        else:
            mlflow.log_input(array, context="eval")
    with mlflow.start_run() as other:
        mlflow.log_input(table)
    run_id = run.info.run_id
    inputs = sorted(client.get_run(run_id).inputs.dataset_inputs, key=lambda i: i.dataset.name)
    assert [i.dataset.digest for i in inputs] == [array.digest, table.digest]
    return {
        "inputs": [described(i) for i in inputs],
        "shared": [described(i) for i in client.get_run(other.info.run_id).inputs.dataset_inputs],
        "searched": searched(client, run_id),
        "model history": model_history(client, run_id),
        "models": models(client, run_id) if VERSION >= (3, 0) else None,
    }


def described(item):
    data = item.dataset
    return {
        "name": data.name,
        "source_type": data.source_type,
        "source": json.loads(data.source),
        "schema": sorted(json.loads(data.schema)),
        "profile": json.loads(data.profile),
        "tags": sorted([tag.key, tag.value] for tag in item.tags),
    }


def searched(client, run_id):
    """Inputs come with found runs too, and can be filtered on."""
    experiment_id = client.get_run(run_id).info.experiment_id

    def found(clause):
        runs = client.search_runs([experiment_id], clause, order_by=["attributes.start_time ASC"])
        return [[run.info.run_id == run_id, len(run.inputs.dataset_inputs)] for run in runs]

    return [
        found("dataset.name = 'table'"),
        found("dataset.context = 'eval'"),
        found("dataset.name LIKE 'ta%' AND dataset.context = 'training'"),
        found("dataset.name = 'absent'"),
    ]


def model_history(client, run_id):
    """`runs/log-model` keeps a list of model descriptions in a tag of the run."""
    for path in ("model", "model/second"):
        client._record_logged_model(run_id, Model(artifact_path=path, run_id=run_id))
    history = json.loads(client.get_run(run_id).data.tags["mlflow.log-model.history"])
    return [[entry["artifact_path"], entry["run_id"] == run_id] for entry in history]


def models(client, run_id):
    """Models a run read and wrote; the ids need not be known to the server."""
    from mlflow.entities import LoggedModelInput, LoggedModelOutput

    client.log_inputs(run_id, models=[LoggedModelInput(model_id="m-in")])
    client.log_outputs(run_id, models=[LoggedModelOutput(model_id="m-out", step=3)])
    run = client.get_run(run_id)
    return [
        [m.model_id for m in run.inputs.model_inputs],
        [[m.model_id, m.step] for m in run.outputs.model_outputs],
    ]
