"""Lineage of a model that the stock client trained, registered and promoted as the article does it, without a line of
code for lineage: from the digest of the data to production. What is exported is read by the tools that it is for."""

import io
import json
import os
import re
import subprocess

# Looking for a model's imports in a further process takes a minute and no server.
os.environ.setdefault("MLFLOW_REQUIREMENTS_INFERENCE_TIMEOUT", "1")

import mlflow
import numpy as np
import pandas as pd
import prov.model
import pydot
import pytest
import requests
from mlflow import MlflowClient
from mlflow.entities import Dataset, DatasetInput
from mlflow.models import infer_signature
from openlineage.client import event_v2, facet_v2
from openlineage_schema import validator
from sklearn.linear_model import LogisticRegression

from servers import binary, clean_env

# The classes check that what a facet must have is there, and that it has nothing else.
FACETS = {
    "version": facet_v2.dataset_version_dataset.DatasetVersionDatasetFacet,
    "schema": facet_v2.schema_dataset.SchemaDatasetFacet,
    "dataSource": facet_v2.datasource_dataset.DatasourceDatasetFacet,
    "sourceCodeLocation": facet_v2.source_code_location_job.SourceCodeLocationJobFacet,
    "parent": facet_v2.parent_run.ParentRunFacet,
}


@pytest.fixture(params=["sqlite", "postgres"], scope="module")
def trained(request, tmp_path_factory):
    """A server, the digest of the training data, and the id of the run."""
    from servers import Databases, StagewrightServer

    folder = tmp_path_factory.mktemp("lineage")
    databases = Databases(folder)
    try:
        flags = ["--semver", "warn", "--semver-resolution", "on"]
        with StagewrightServer(databases(request.param), folder / "server", *flags) as server:
            yield server, *train(server)
    finally:
        databases.drop_all()


def train(server):
    mlflow.set_tracking_uri(server.uri)
    mlflow.set_registry_uri(server.uri)
    mlflow.set_experiment("fraud")
    frame = pd.DataFrame({"amount": np.arange(20.0), "fraud": [0, 1] * 10})
    data = mlflow.data.from_pandas(frame, source="s3://data/transactions.parquet", name="tx", targets="fraud")
    with mlflow.start_run(run_name="nightly", tags={"mlflow.source.git.commit": "a3f5c91" + "0" * 33, "mlflow.source.git.repoURL": "https://git.example.com/fraud"}) as run:
        mlflow.log_input(data, context="training")
        mlflow.log_params({"dataset_version": "2024-01-15", "feature_engineering_commit": "b7e1d20"})
        mlflow.log_metric("f1", 0.923)
        features = frame[["amount"]]
        model = LogisticRegression().fit(features, frame["fraud"])
        signature = infer_signature(features, model.predict(features))
        mlflow.sklearn.log_model(
            model, name="model", signature=signature, registered_model_name="fraud-detector"
        )
    with pytest.warns(FutureWarning):
        MlflowClient().transition_model_version_stage("fraud-detector", "1", "Production", archive_existing_versions=True)
    return data.digest, run.info.run_id


def ask(server, path, **params):
    answer = requests.get(f"{server.uri}/api/stagewright/v1/lineage/{path}", params=params, timeout=30)
    assert answer.status_code == 200, answer.text
    return answer


def told(server, *command):
    command = [str(binary()), "lineage", *command, "--backend-store-uri", server.database]
    return subprocess.run(command, env=clean_env(), capture_output=True, text=True, timeout=60)


def test_from_the_digest_of_the_data_to_production(trained):
    server, digest, run_id = trained
    graph = ask(server, f"dataset/{digest}", direction="down").json()
    types = {node["key"]: node["type"] for node in graph["nodes"]}
    edges = {(types[edge["from"]], edge["relation"], types[edge["to"]]) for edge in graph["edges"]}
    assert edges >= {
        ("run", "used", "dataset"),
        ("run", "produced", "logged_model"),
        ("logged_model", "registered_as", "model_version"),
        ("model_version", "version_of", "registered_model"),
        ("model_version", "promoted_by", "promotion"),
        ("logged_model", "built_with", "environment"),
    }
    [used] = ask(server, "impact", dataset_digest=digest).json()["production"]
    assert (used["model"], used["version"], used["semver"]) == ("fraud-detector", "1", "1.0.0")
    assert used["path"][0] == f"dataset:tx@{digest}" and used["path"][1] == f"run:{run_id}"
    assert used["path"][-1] == "model_version:fraud-detector/1"


def test_a_version_knows_all_that_it_came_from(trained):
    server, digest, run_id = trained
    graph = ask(server, "model_version/fraud-detector@1.0.0", direction="up").json()
    keys = {node["key"] for node in graph["nodes"]}
    assert keys >= {
        f"dataset:tx@{digest}", "dataset:dataset_version@2024-01-15", "code:b7e1d20", "code:a3f5c91" + "0" * 33,
        f"run:{run_id}", "model_version:fraud-detector/1",
    }  # fmt: skip
    data = next(node for node in graph["nodes"] if node["key"] == f"dataset:tx@{digest}")
    assert data["source"]["uri"] == "s3://data/transactions.parquet"
    assert [column["name"] for column in data["schema"]["mlflow_colspec"]] == ["amount", "fraud"]
    complete = ask(server, "fraud-detector/1/completeness").json()
    assert (complete["score"], complete["missing"]) == (1.0, [])
    by_stage = ask(server, "diff", a="fraud-detector@production", b="fraud-detector@1.0.0").json()
    assert by_stage["same"] is True


def check_openlineage(events):
    """All events keep the schema, in every part; the facets are those of the classes that their names stand for."""
    assert [one.message for event in events for one in validator(event_v2.RunEvent).iter_errors(event)] == []
    for event in events:
        assert event["schemaURL"] == event_v2.RunEvent._get_schema(), "the schema that this release of the client has"
        for one in event["inputs"] + event["outputs"] + [event["run"], event["job"]]:
            for name, facet in one.get("facets", {}).items():
                assert [error.message for error in validator(FACETS[name]).iter_errors(facet)] == []
                assert facet["_schemaURL"] == FACETS[name]._get_schema()
                assert facet["_producer"] == event["producer"]
    # "It is required to issue 1 START event and 1 of [ COMPLETE, ABORT, FAIL ] event per run".
    runs = {}
    for event in events:
        runs.setdefault(event["run"]["runId"], []).append(event)
    for told in runs.values():
        kinds = [one["eventType"] for one in told]
        assert kinds[0] == "START" and len(kinds) == 2 and kinds[1] != "START", kinds
        assert told[0]["eventTime"] <= told[1]["eventTime"]
        assert told[0]["job"]["name"] == told[1]["job"]["name"]
    return {id: told[1] for id, told in runs.items()}


def test_openlineage_reads_its_events(trained):
    server, digest, run_id = trained
    events = ask(server, "model_version/fraud-detector/1", format="openlineage").json()
    ends = check_openlineage(events)
    assert sorted(one["job"]["name"] for one in ends.values()) == ["fraud", "promote/fraud-detector", "register/fraud-detector"]
    assert {one["eventType"] for one in ends.values()} == {"COMPLETE"}
    end = next(one for id, one in ends.items() if id.replace("-", "") == run_id)
    tx = next(one for one in end["inputs"] if one["name"] == "tx")
    assert tx["facets"]["version"]["datasetVersion"] == digest
    assert {"name": "amount", "type": "double"} in tx["facets"]["schema"]["fields"]


def test_the_schema_finds_what_is_wrong(trained):
    server, *_ = trained
    [event, *_] = ask(server, "model_version/fraud-detector/1", format="openlineage").json()
    for change in [
        {"eventTime": "yesterday"}, {"eventType": "DONE"}, {"run": {"runId": "7"}}, {"job": {"name": "x"}}, {"inputs": {}},
        {"unknown": 1}, {"inputs": [{"namespace": "mlflow"}]}, {"schemaURL": "no uri"}, {"producer": 7},
    ]:  # fmt: skip
        assert not validator(event_v2.RunEvent).is_valid(event | change), change


def test_prov_is_read_by_its_library(trained):
    server, digest, run_id = trained
    text = ask(server, "model_version/fraud-detector/1", format="prov").text
    document = prov.model.ProvDocument.deserialize(content=text, format="json")
    activities = {str(one.identifier) for one in document.get_records(prov.model.ProvActivity)}
    assert f"sw:run/{run_id}" in activities
    used = [one for one in document.get_records(prov.model.ProvUsage)]
    assert any("tx" in str(one.args[1]) and digest in str(one.args[1]) for one in used), text
    assert document.get_records(prov.model.ProvGeneration)
    # Nothing is lost on the way through the library, in the form of another tool.
    again = io.StringIO()
    document.serialize(again, format="json")
    assert json.loads(again.getvalue())["activity"].keys() == json.loads(text)["activity"].keys()


def test_graphviz_reads_dot(trained):
    server, *_ = trained
    graph = ask(server, "model_version/fraud-detector/1").json()
    [dot] = pydot.graph_from_dot_data(ask(server, "model_version/fraud-detector/1", format="dot").text)
    named = [node for node in dot.get_nodes() if re.fullmatch(r"n\d+", node.get_name())]
    assert (len(named), len(dot.get_edges())) == (len(graph["nodes"]), len(graph["edges"]))


def test_the_command_says_the_same(trained):
    server, digest, _ = trained
    shown = told(server, "show", "fraud-detector@1.0.0", "--direction", "up")
    assert shown.returncode == 0, shown.stderr
    assert f"dataset          tx {digest}" in shown.stdout
    assert "* model_version    fraud-detector 1.0.0 [Production]  <- model" in shown.stdout
    impact = told(server, "impact", digest)
    assert impact.stdout.startswith("in production: fraud-detector 1.0.0 (version 1) since 20"), impact
    as_json = json.loads(told(server, "show", digest, "--type", "dataset", "--json").stdout)
    assert as_json["truncated"] is False
    missing = told(server, "completeness", "fraud-detector/1", "--min", "1")
    assert missing.returncode in (0, 1) and "of 1" in missing.stdout
    nothing = told(server, "show", "nothing/1")
    assert nothing.returncode == 1 and "not found" in nothing.stderr


def test_openlineage_tells_how_runs_end(trained):
    server, digest, _ = trained
    client = MlflowClient(server.uri)
    experiment = client.get_experiment_by_name("fraud").experiment_id
    parent = client.create_run(experiment, run_name="search").info.run_id
    data = Dataset(name="tx", digest=digest, source_type="s3", source='{"uri": "s3://data/transactions.parquet"}')
    # Neither a path nor git's short name is a URI.
    local = Dataset(name="sales", digest="77ab01fe", source_type="local", source='{"uri": "/data/the sales.csv"}')
    code = {"mlflow.source.git.commit": "b" * 40, "mlflow.source.git.repoURL": "git@git.example.com:team/fraud.git"}
    runs = {}
    for status in ["FINISHED", "FAILED", "KILLED", "RUNNING"]:
        runs[status] = client.create_run(experiment, tags={"mlflow.parentRunId": parent, **code}).info.run_id
        client.log_inputs(runs[status], [DatasetInput(data), DatasetInput(local)])
        if status != "RUNNING":
            client.set_terminated(runs[status], status)
    events = ask(server, f"dataset/{digest}", direction="both", format="openlineage").json()
    ends = {id.replace("-", ""): one for id, one in check_openlineage(events).items()}
    told = {status: ends[id]["eventType"] for status, id in runs.items()}
    assert told == {"FINISHED": "COMPLETE", "FAILED": "FAIL", "KILLED": "ABORT", "RUNNING": "RUNNING"}
    up = ask(server, f"run/{runs['FAILED']}", direction="up", format="openlineage").json()
    end = {id.replace("-", ""): one for id, one in check_openlineage(up).items()}[runs["FAILED"]]
    assert end["run"]["facets"]["parent"]["run"]["runId"].replace("-", "") == parent
    assert end["job"]["facets"]["sourceCodeLocation"]["url"] == "ssh://git@git.example.com/team/fraud.git"
    [sales] = [one for one in end["inputs"] if one["name"] == "sales"]
    assert sales["facets"]["dataSource"]["uri"] == "file:///data/the%20sales.csv"
