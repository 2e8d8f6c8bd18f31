"""The database: the schema made by Stagewright is the stock server's, in both directions."""

import os
import sqlite3
import subprocess
from contextlib import closing

import psycopg2
import pytest
import requests

from schema_diff import differences, read_rows, read_schema, sqlite_path
from servers import STOCK_VERSION, StagewrightServer, binary, clean_env, client_python
from servers import stock_upgrade, stock_uri

HEAD = "dc11669786a5"
# The revision before the head in the stock server's chain, and one that no version knows.
OTHER_REVISIONS = ["75868b020152", "ffffffffffff"]

# The stock store opened straight on a database: what a server start does to it, and some data.
LOG_A_RUN = """
import sys
from mlflow import MlflowClient
client = MlflowClient(sys.argv[1])
experiment = client.create_experiment("made by stock", artifact_location="file:///nowhere")
run = client.create_run(experiment, run_name="first")
client.log_param(run.info.run_id, "depth", 3)
client.log_metric(run.info.run_id, "loss", 0.5, step=1)
client.log_metric(run.info.run_id, "loss", float("nan"), step=2)
client.set_tag(run.info.run_id, "team", "a")
client.create_registered_model("model")
print(run.info.run_id)
"""


@pytest.fixture(scope="module")
def upgraded(engine, fresh_database):
    """An empty database after `mlflow db upgrade`."""
    uri = fresh_database(engine)
    stock_upgrade(uri)
    return uri


@pytest.fixture(scope="module")
def made_by_us(engine, fresh_database, tmp_path_factory):
    """An empty database after a start and a stop of Stagewright."""
    uri = fresh_database(engine)
    with StagewrightServer(uri, tmp_path_factory.mktemp("made-by-us")):
        pass
    return uri


@pytest.fixture
def at_another_revision(fresh_database, upgraded, revision):
    uri = fresh_database.copy(upgraded)
    execute(uri, f"UPDATE alembic_version SET version_num = '{revision}'")
    return uri


def execute(uri, statement):
    sqlite = uri.startswith("sqlite:")
    with closing(sqlite3.connect(sqlite_path(uri)) if sqlite else psycopg2.connect(uri)) as db:
        db.cursor().execute(statement)
        db.commit()


def everything(uri):
    """All that can be seen of a database; of an SQLite one its bytes and neighbouring files."""
    if not uri.startswith("sqlite:"):
        return read_schema(uri, own=True), read_rows(uri)
    folder, name = os.path.split(sqlite_path(uri))
    files = sorted(f for f in os.listdir(folder) if f.startswith(name))
    return [(f, open(os.path.join(folder, f), "rb").read()) for f in files]


def run_to_its_end(*args):
    command = [str(binary()), *args]
    return subprocess.run(command, env=clean_env(), capture_output=True, text=True, timeout=30)


def test_our_schema_is_that_of_mlflow_db_upgrade(made_by_us, upgraded):
    assert differences(read_schema(made_by_us), read_schema(upgraded)) == []


def test_our_schema_is_that_of_a_stock_server_start(made_by_us, stock_server):
    assert differences(read_schema(made_by_us), read_schema(stock_server.database)) == []


def test_our_first_rows_are_those_of_a_stock_server_start(made_by_us, stock_server):
    ours = read_rows(made_by_us, own=False)
    stock = read_rows(stock_server.database, own=False)
    # Other tests share the stock server: only what a start itself writes is compared.
    for table in ["alembic_version", "workspaces"]:
        assert ours.pop(table) == stock.pop(table)
    (default,) = ours.pop("experiments")
    (stock_default,) = [row for row in stock.pop("experiments") if row[0] == 0]
    created, updated = default[4:6]
    assert created == updated > 1_700_000_000_000
    assert default[:4] + default[6:] == stock_default[:4] + stock_default[6:]
    assert {table for table, rows in ours.items() if rows} == set()


def test_mlflow_db_upgrade_after_us_changes_nothing(made_by_us):
    before = read_schema(made_by_us, own=True), read_rows(made_by_us)
    stock_upgrade(made_by_us)
    assert (read_schema(made_by_us, own=True), read_rows(made_by_us)) == before


def test_db_check_accepts_a_stock_made_database_and_leaves_it_alone(upgraded):
    before = everything(upgraded)
    done = run_to_its_end("db", "check", "--backend-store-uri", upgraded)
    assert (done.returncode, HEAD in done.stdout) == (0, True), done
    assert everything(upgraded) == before


@pytest.mark.parametrize("revision", OTHER_REVISIONS)
def test_the_server_refuses_another_revision_and_touches_nothing(at_another_revision, revision, tmp_path):
    before = everything(at_another_revision)
    done = run_to_its_end(
        "server", "--backend-store-uri", at_another_revision, "--host", "127.0.0.1",
        "--port", "0", "--artifacts-destination", str(tmp_path / "artifacts"),
    )  # fmt: skip
    assert done.returncode != 0
    assert revision in done.stderr and HEAD in done.stderr, done
    assert everything(at_another_revision) == before


@pytest.mark.parametrize("revision", OTHER_REVISIONS)
def test_db_check_refuses_another_revision_and_touches_nothing(at_another_revision, revision):
    before = everything(at_another_revision)
    done = run_to_its_end("db", "check", "--backend-store-uri", at_another_revision)
    assert done.returncode != 0
    assert revision in done.stderr and HEAD in done.stderr, done
    assert everything(at_another_revision) == before


def test_a_stock_made_database_is_served_as_it_is(upgraded, fresh_database, start_server, tmp_path):
    uri = fresh_database.copy(upgraded)
    command = [str(client_python(STOCK_VERSION)), "-c", LOG_A_RUN, stock_uri(uri)]
    done = subprocess.run(command, env=clean_env(), cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    run_id = done.stdout.split()[-1]
    schema, rows = read_schema(uri), read_rows(uri)

    server = start_server(uri=uri)
    answer = requests.get(f"{server.uri}/api/2.0/mlflow/runs/get", {"run_id": run_id}, timeout=10)
    assert answer.status_code == 200
    run = answer.json()["run"]
    assert run["info"]["run_name"] == "first"
    assert run["data"]["params"] == [{"key": "depth", "value": "3"}]
    (metric,) = run["data"]["metrics"]
    assert (metric["key"], metric["value"], metric["step"]) == ("loss", "NaN", 2)
    server.stop()

    assert differences(read_schema(uri), schema) == []
    assert read_rows(uri, own=False) == rows
