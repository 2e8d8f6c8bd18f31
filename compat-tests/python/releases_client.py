"""A model registered twice by a stock client, with another input column the second time, and loaded by what its URI
asks for. Run by the interpreter of the client version, with MLFLOW_TRACKING_URI set; prints one JSON object.
"""

import json
import os
import sys

os.environ.setdefault("GIT_PYTHON_REFRESH", "quiet")
os.environ.setdefault("MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR", "false")
# Looking for a model's imports in a further process takes a minute and no server.
os.environ.setdefault("MLFLOW_REQUIREMENTS_INFERENCE_TIMEOUT", "1")

import mlflow
import pandas as pd
from mlflow import MlflowClient
from mlflow.models import infer_signature
from sklearn.linear_model import LogisticRegression

MODEL = "fraud-detector"
IS_3 = int(mlflow.__version__.split(".")[0]) >= 3


def train(columns):
    """The run that has logged and registered a model of these columns."""
    data = pd.DataFrame({name: [float(row % (at + 2)) for row in range(40)] for at, name in enumerate(columns)})
    labels = [row % 2 for row in range(40)]
    place = {"name": "model"} if IS_3 else {"artifact_path": "model"}
    with mlflow.start_run() as run:
        mlflow.log_params({"C": 0.5, "dataset_version": "2024-01"})
        mlflow.log_metrics({"f1": 0.91, "auc_roc": 0.97})
        model = LogisticRegression(C=0.5).fit(data, labels)
        signature = infer_signature(data, model.predict(data))
        mlflow.sklearn.log_model(model, signature=signature, registered_model_name=MODEL, **place)
    return run.info.run_id, data


def main():
    mlflow.set_experiment("releases")
    client = MlflowClient()
    first, data = train(["amount", "age"])
    second, _ = train(["amount", "age", "merchant_risk"])
    found = {"tags": [dict(client.get_model_version(MODEL, number).tags) for number in ("1", "2")]}
    uris = [f"models:/{MODEL}{end}" for end in ("/^1", "/1.0.0", "@^1", *(["-v1.0.0"] if IS_3 else []))]
    found["loaded"] = {}
    for uri in uris:
        loaded = mlflow.pyfunc.load_model(uri)
        found["loaded"][uri] = [loaded.metadata.run_id == first, len(loaded.predict(data))]
    newest = mlflow.pyfunc.load_model(f"models:/{MODEL}/>=1").metadata.run_id
    found["newest_is_second"] = newest == second
    copied = mlflow.register_model(f"models:/{MODEL}/1.0.0", "copy")
    found["copy"] = [copied.source, mlflow.pyfunc.load_model("models:/copy/1.0.0").metadata.run_id == first]
    client.create_registered_model("asked")
    source = client.get_model_version(MODEL, "1").source
    logged = {"model_id": source.removeprefix("models:/")} if IS_3 else {}
    by_tag = client.create_model_version("asked", source, first, tags={"semver": "4.2.0"}, **logged)
    found["asked"] = client.get_model_version("asked", by_tag.version).tags["semver"]
    found["by_release"] = client.get_model_version("asked", "4.2.0").version
    again = client.copy_model_version(f"models:/{MODEL}/^1", "copied")
    found["copied"] = [again.version, client.get_model_version("copied", "1").tags["semver"]]
    client.set_registered_model_alias(MODEL, "champion", "1")
    sources = [f"models:/{MODEL}{end}" for end in ("-v1.0.0", "/champion", "@^1", "/~1.0", "@champion,unit=host-1")]
    found["sources"] = [mlflow.register_model(uri, "sources").source for uri in sources]
    try:
        mlflow.pyfunc.load_model(f"models:/{MODEL}/^9")
    except mlflow.exceptions.MlflowException as error:
        found["nothing"] = str(error)
    return found


if __name__ == "__main__":
    lines, sys.stdout = sys.stdout, sys.stderr  # clients print links to stdout
    print(json.dumps(main()), file=lines)
