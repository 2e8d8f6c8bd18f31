"""A model logged by autolog, loaded from its run and asked to predict (2.x clients).

Clients from 3.0 on keep models outside of runs; that is another part of the API.
"""

import mlflow
import numpy as np
from mlflow import MlflowClient
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression

from flow import fresh_experiment


def flow():
    fresh_experiment("models")
    features, labels = load_iris(return_X_y=True)
    mlflow.sklearn.autolog(log_models=True, silent=True)
    with mlflow.start_run() as run:
        model = LogisticRegression(max_iter=500).fit(features, labels)
    mlflow.sklearn.autolog(disable=True)
    uri = f"runs:/{run.info.run_id}/model"
    native = mlflow.sklearn.load_model(uri)
    generic = mlflow.pyfunc.load_model(uri)
    assert np.array_equal(native.predict(features), model.predict(features))
    assert np.array_equal(generic.predict(features), model.predict(features))
    client = MlflowClient()
    tags = client.get_run(run.info.run_id).data.tags
    files = [item.path for item in client.list_artifacts(run.info.run_id, "model")]
    return {"recorded": "mlflow.log-model.history" in tags, "files": sorted(files)}
