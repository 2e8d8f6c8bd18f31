"""`stagewright gc` beside `mlflow gc`: from equal databases and folders, both leave the same."""

import json
import os
import subprocess
import time

import pytest
import requests

from schema_diff import read_rows
from servers import StagewrightServer, binary, clean_env, stock_uri
from stock_commands import StockCommands

# Makes a database with runs, logged models and experiments, some of them deleted, and tells their ids.
FLAGS = {
    "everything deleted": [],
    "all that is old enough": ["--older-than", "1h"],
    "all that is older than nothing": ["--older-than", "0s"],
    "one run": ["--run-ids", "{deleted}"],
    "one experiment": ["--experiment-ids", "{doomed}", "--run-ids", "{deleted}"],
    "two old runs": ["--run-ids", "{old},{doomed_run}", "--older-than", "30m"],
    "one logged model": ["--run-ids", "{deleted}", "--logged-model-ids", "{model}"],
    "jobs that have ended": ["--jobs"],
    "one job": ["--job-ids", "j2,j0", "--run-ids", "{deleted}"],
}
REFUSED = {
    "an active run": ["--run-ids", "{active}"],
    "a run that nobody has": ["--run-ids", "{deleted},nobody"],
    "a young run": ["--run-ids", "{deleted}", "--older-than", "1h"],
    "an active experiment": ["--experiment-ids", "{living}"],
    "an experiment that nobody has": ["--experiment-ids", "987654"],
    "a young experiment": ["--experiment-ids", "{doomed}", "--older-than", "1h"],
    "an active logged model": ["--logged-model-ids", "{active_model}", "--run-ids", "{deleted}"],
    "a logged model that nobody has": ["--logged-model-ids", "m-none", "--run-ids", "{deleted}"],
    "an age that is none": ["--older-than", "soon"],
}


@pytest.fixture(scope="module")
def stock_commands():
    with StockCommands() as running:
        yield running


def run_gc(uri, folder, *flags):
    command = [str(binary()), "gc", "--backend-store-uri", uri, *flags]
    return subprocess.run(command, env=clean_env(), cwd=folder, capture_output=True, text=True, timeout=120)


def run_stock_gc(stock_commands, uri, folder, *flags):
    """It reaches proxied artifacts through a server; here, runs keep theirs in a folder."""
    env = clean_env({"MLFLOW_TRACKING_URI": uri})
    return stock_commands.run("gc", "--backend-store-uri", uri, *flags, env=env, cwd=folder)


@pytest.fixture(scope="module")
def made(engine, fresh_database, tmp_path_factory):
    """A database with something of everything, its ids, and how to fill a folder with its artifacts."""
    folder = tmp_path_factory.mktemp(f"gc-{engine}")
    uri = fresh_database(engine)
    ids = {}
    with StagewrightServer(uri, folder / "server", "--no-serve-artifacts") as server:

        def post(route, **body):
            answer = requests.post(f"{server.uri}/api/2.0/mlflow/{route}", json=body, timeout=20)
            assert answer.status_code == 200, answer.text
            return answer.json()

        def run(experiment):
            made = post("runs/create", experiment_id=experiment, start_time=1)["run"]["info"]["run_id"]
            post(
                "runs/log-batch", run_id=made,
                metrics=[{"key": "m", "value": v, "timestamp": v} for v in range(3)],
                params=[{"key": "p", "value": "v"}], tags=[{"key": "t", "value": "v"}],
            )  # fmt: skip
            dataset = {"name": "d", "digest": "1", "source_type": "local", "source": "{}"}
            post("runs/log-inputs", run_id=made, datasets=[{"dataset": dataset, "tags": []}])
            return made

        for name in ("living", "doomed"):
            location = f"{folder}/artifacts/{name}"
            ids[name] = post("experiments/create", name=name, artifact_location=location, tags=[{"key": "k", "value": "v"}])[
                "experiment_id"
            ]
        for name in ("active", "deleted", "old"):
            ids[name] = run(ids["living"])
        for name in ("doomed_run", "restored"):
            ids[name] = run(ids["doomed"])
        for name in ("deleted", "old"):
            post("runs/delete", run_id=ids[name])
        post("experiments/delete", experiment_id=ids["doomed"])
        post("runs/restore", run_id=ids["restored"])
    ids |= {"active_model": "m-" + "a" * 32, "model": "m-" + "d" * 32, "doomed_model": "m-" + "e" * 32}
    long_ago = int(time.time() * 1000) - 2 * 3_600_000
    statements = [f"UPDATE runs SET deleted_time = {long_ago} WHERE run_uuid IN ('{ids['old']}', '{ids['doomed_run']}')"]
    for name, stage, home in (
        ("active_model", "active", "living"), ("model", "deleted", "living"), ("doomed_model", "deleted", "doomed"),
    ):  # fmt: skip
        model, home_id = ids[name], ids[home]
        location = f"{folder}/artifacts/{home}/models/{model}/artifacts"
        statements += [
            "INSERT INTO logged_models (model_id, experiment_id, name, artifact_location, creation_timestamp_ms, "
            f"last_updated_timestamp_ms, status, lifecycle_stage) VALUES ('{model}', {home_id}, 'n', '{location}', 1, "
            f"{long_ago}, 2, '{stage}')",
            "INSERT INTO logged_model_params (model_id, experiment_id, param_key, param_value) "
            f"VALUES ('{model}', {home_id}, 'k', 'v')",
            "INSERT INTO logged_model_tags (model_id, experiment_id, tag_key, tag_value) "
            f"VALUES ('{model}', {home_id}, 'k', 'v')",
        ]
    for number, status in enumerate((0, 1, 2, 3, 5)):
        statements.append(
            "INSERT INTO jobs (id, creation_time, job_name, params, status, retry_count, last_update_time) "
            f"VALUES ('j{number}', {long_ago}, 'n', '{{}}', {status}, 0, {long_ago})"
        )
    execute(uri, statements)
    return uri, ids, folder / "artifacts"


def execute(uri, statements):
    import sqlite3

    import psycopg2

    database = sqlite3.connect(uri.removeprefix("sqlite:///")) if uri.startswith("sqlite:") else psycopg2.connect(uri)
    for statement in statements:
        database.cursor().execute(statement)
    database.commit()
    database.close()


def fill(artifacts, ids):
    """A file for each run and each logged model."""
    for name, home in (
        ("active", "living"), ("deleted", "living"), ("old", "living"), ("doomed_run", "doomed"), ("restored", "doomed"),
        ("active_model", "living/models"), ("model", "living/models"), ("doomed_model", "doomed/models"),
    ):  # fmt: skip
        folder = artifacts / home / ids[name] / "artifacts" / "deep"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "file.txt").write_text("hello")


def files(artifacts):
    return sorted(os.path.relpath(os.path.join(at, f), artifacts) for at, _, names in os.walk(artifacts) for f in names)


@pytest.fixture
def both(made, fresh_database, tmp_path, stock_commands):
    """`both(flags)`: what either command says, and what it leaves of a copy of the database and of the files."""

    def run(flags):
        uri, ids, artifacts = made
        flags = [flag.format(**ids) for flag in flags]
        for is_stock in (True, False):
            copy = fresh_database.copy(uri)
            fill(artifacts, ids)
            if is_stock:
                done = run_stock_gc(stock_commands, stock_uri(copy), tmp_path, *flags)
            else:
                done = run_gc(copy, tmp_path, *flags)
            yield done, read_rows(copy, own=False), files(artifacts)

    return run


@pytest.mark.parametrize("flags", FLAGS.values(), ids=FLAGS.keys())
def test_both_leave_the_same(both, flags):
    (stock, stock_rows, stock_files), (ours, rows, left) = both(flags)
    assert (stock.returncode, ours.returncode) == (0, 0), (stock.stderr, ours.stderr)
    assert sorted(ours.stdout.splitlines()) == sorted(stock.stdout.splitlines())
    assert rows == stock_rows
    assert left == stock_files


@pytest.mark.parametrize("flags", REFUSED.values(), ids=REFUSED.keys())
def test_both_refuse_the_same(both, made, flags):
    (stock, _, _), (ours, rows, _) = both(flags)
    assert stock.returncode != 0 and ours.returncode != 0
    message = ours.stderr.removeprefix("error: ").split("\n")[0]
    assert message and message in stock.stderr, (stock.stderr[-600:], ours.stderr)
    # The stock command may have deleted some before it came to what it refuses.
    assert rows == read_rows(made[0], own=False)


def test_a_dry_run_tells_and_deletes_nothing(made, fresh_database, tmp_path):
    uri, ids, artifacts = made
    fill(artifacts, ids)
    before = files(artifacts)
    copy = fresh_database.copy(uri)
    done = run_gc(copy, tmp_path, "--dry-run", "--json", "--jobs")
    told = json.loads(done.stdout)
    assert told == {
        "dry_run": True,
        "runs": sorted([ids["deleted"], ids["old"], ids["doomed_run"]]),
        "logged_models": sorted([ids["model"], ids["doomed_model"]]),
        "experiments": [ids["doomed"]],
        "jobs": ["j2", "j3", "j4"],
        "kept": [],
    }
    assert (read_rows(copy), files(artifacts)) == (read_rows(uri), before)
