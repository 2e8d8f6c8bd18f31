"""scikit-learn trainings logged by autolog: a fit, and a grid search with child runs."""

import mlflow
import numpy as np
from mlflow import MlflowClient
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV

from flow import fresh_experiment

CHILDREN = 3


def flow():
    experiment_id = fresh_experiment("autolog")
    client = MlflowClient()
    mlflow.sklearn.autolog(log_models=False, max_tuning_runs=CHILDREN, silent=True)
    features, labels = load_iris(return_X_y=True)
    with mlflow.start_run(run_name="fit") as fit:
        model = LogisticRegression(max_iter=500).fit(features, labels)
        model.score(features, labels)
    grid = GridSearchCV(LogisticRegression(max_iter=500), {"C": [0.01, 0.1, 1, 10]}, cv=3)
    with mlflow.start_run(run_name="grid") as search:
        grid.fit(features, labels)
    mlflow.sklearn.autolog(disable=True)
    return {
        "fit": fitted(client, fit.info.run_id, model, features, labels),
        "grid": searched(client, experiment_id, search.info.run_id, grid),
    }


def fitted(client, run_id, model, features, labels):
    run = client.get_run(run_id)
    assert np.isclose(run.data.metrics["training_score"], model.score(features, labels))
    return {
        "status": run.info.status,
        "params": {k: run.data.params[k] for k in ("C", "max_iter", "solver")},
        "metrics": sorted(run.data.metrics),
        "estimator": run.data.tags["estimator_name"],
        "datasets": [i.dataset.name for i in run.inputs.dataset_inputs],
        "figures": sorted(a.path for a in client.list_artifacts(run_id) if a.path.endswith(".png")),
    }


def searched(client, experiment_id, run_id, grid):
    parent = client.get_run(run_id)
    children = client.search_runs(
        [experiment_id], f"tags.mlflow.parentRunId = '{run_id}'",
        order_by=["metrics.mean_test_score DESC"],
    )
    assert np.isclose(parent.data.metrics["best_cv_score"], grid.best_score_)
    assert np.isclose(children[0].data.metrics["mean_test_score"], grid.best_score_)
    table = mlflow.artifacts.load_text(f"runs:/{run_id}/cv_results.csv")
    return {
        "best": float(parent.data.params["best_C"]) == grid.best_params_["C"],
        "children": len(children),
        "child states": sorted({child.info.status for child in children}),
        "table rows": len(table.strip().splitlines()) - 1,
    }
