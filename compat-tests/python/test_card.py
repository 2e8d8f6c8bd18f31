"""The card of a version that the stock client registered: as JSON, as Markdown, and as a bill of materials that
CycloneDX's own library finds valid."""

import json
import subprocess

import mlflow
import numpy as np
import pandas as pd
import pytest
import requests
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from mlflow.models import infer_signature
from sklearn.linear_model import LogisticRegression

from servers import binary, clean_env

FIELDS = [
    "model_id", "training_data", "data_hash", "framework", "metrics", "training_duration", "artifact_uri", "stage",
    "promoted_at", "promoted_by",
]  # fmt: skip


@pytest.fixture
def version(start_server):
    """A server, and in it a version of `fraud-detector` with all that the client can log."""
    server = start_server()
    mlflow.set_tracking_uri(server.uri)
    mlflow.set_registry_uri(server.uri)
    frame = pd.DataFrame({"amount": np.arange(20.0), "fraud": [0, 1] * 10})
    data = mlflow.data.from_pandas(frame, source="s3://data/transactions.parquet", name="tx", targets="fraud")
    with mlflow.start_run() as run:
        mlflow.log_input(data, context="training")
        mlflow.log_param("C", 1.0)
        mlflow.log_metric("f1", 0.923)
        features = frame[["amount"]]
        model = LogisticRegression().fit(features, frame["fraud"])
        signature = infer_signature(features, model.predict(features))
        mlflow.sklearn.log_model(
            model, name="model", signature=signature, registered_model_name="fraud-detector"
        )
    return server, run.info.run_id, data.digest


def card(server, form):
    answer = requests.get(
        f"{server.uri}/api/stagewright/v1/models/fraud-detector/versions/1/card", params={"format": form}, timeout=30
    )
    assert answer.status_code == 200, answer.text
    return answer.text


def printed(server, *flags):
    command = [
        str(binary()), "card", "fraud-detector", "1", "--backend-store-uri", server.database,
        "--artifacts-destination", str(server.artifacts), *flags,
    ]  # fmt: skip
    done = subprocess.run(command, env=clean_env(), capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_card_has_the_fields_and_where_they_come_from(version):
    server, run_id, digest = version
    told = json.loads(card(server, "json"))
    assert list(told) == [*FIELDS, "provenance"]
    assert list(told["provenance"]) == FIELDS
    assert told["model_id"].startswith("fraud-detector-")
    assert told["training_data"] == "s3://data/transactions.parquet"
    assert told["data_hash"] == digest
    assert told["framework"].startswith("sklearn ")
    assert told["metrics"] == {"f1": 0.923}
    assert told["stage"] == "none"
    assert told["promoted_by"] is None and told["provenance"]["promoted_by"] == "missing"
    assert json.loads(printed(server)) == told
    assert "| training data | s3://data/transactions.parquet | logged |" in card(server, "markdown")
    assert printed(server, "--format", "markdown").strip() == card(server, "markdown").strip()
    assert run_id in card(server, "cyclonedx")


def test_the_bill_of_materials_is_valid(version):
    server, run_id, _ = version
    text = card(server, "cyclonedx")
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    assert problem is None, problem
    bill = json.loads(text)
    model = bill["metadata"]["component"]
    assert model["type"] == "machine-learning-model"
    parameters = model["modelCard"]["modelParameters"]
    assert parameters["inputs"] == [{"format": "amount: double"}]
    assert model["modelCard"]["quantitativeAnalysis"]["performanceMetrics"] == [{"type": "f1", "value": "0.923"}]
    assert {"name": "mlflow:run_id", "value": run_id} in model["properties"]
    assert "scikit-learn" in [library["name"] for library in bill["components"]]
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(printed(server, "--format", "cyclonedx")) is None
