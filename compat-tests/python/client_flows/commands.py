"""The client's own command line: experiments, runs and artifacts."""

import csv
import pathlib
import tempfile

import mlflow
from click.testing import CliRunner
from mlflow import MlflowClient
from mlflow.cli import cli

from flow import fresh


def flow():
    client = MlflowClient()
    name = fresh("commands")
    with tempfile.TemporaryDirectory() as folder:
        return commands(client, name, pathlib.Path(folder))


def commands(client, name, folder):
    created = called("experiments", "create", "-n", name)
    experiment_id = client.get_experiment_by_name(name).experiment_id
    with mlflow.start_run(experiment_id=experiment_id, run_name="by hand") as run:
        mlflow.log_metric("m", 1.5)
        mlflow.log_param("p", "v")
    run_id, table = run.info.run_id, folder / "runs.csv"
    called("experiments", "csv", "-x", experiment_id, "-o", str(table))
    rows = list(csv.DictReader(table.open()))
    listed = called("runs", "list", "--experiment-id", experiment_id)
    described = called("runs", "describe", "--run-id", run_id)
    (folder / "note.txt").write_text("hello")
    called("artifacts", "log-artifact", "-l", str(folder / "note.txt"), "-r", run_id, "-a", "sub")
    artifacts = called("artifacts", "list", "-r", run_id, "-a", "sub")
    called("artifacts", "download", "-r", run_id, "-a", "sub/note.txt", "-d", str(folder / "down"))
    stages = []
    for verb in ("delete", "restore"):
        called("runs", verb, "--run-id", run_id)
        stages.append(client.get_run(run_id).info.lifecycle_stage)
    called("experiments", "rename", "-x", experiment_id, "--new-name", name + "-2")
    for verb in ("delete", "restore"):
        called("experiments", verb, "-x", experiment_id)
        stages.append(client.get_experiment(experiment_id).lifecycle_stage)
    found = called("experiments", "search", "--view", "active_only")
    return {
        "created": experiment_id in created,
        "csv": [[row["metrics.m"], row["params.p"], row["status"], row["run_id"] == run_id] for row in rows],
        "list": run_id in listed and "by hand" in listed,
        "describe": '"m": 1.5' in described and run_id in described,
        "artifacts": '"sub/note.txt"' in artifacts,
        "downloaded": next((folder / "down").rglob("note.txt")).read_text(),
        "stages": stages,
        "search": name + "-2" in found,
    }


def called(*arguments):
    """What the command printed; it must succeed."""
    answer = CliRunner().invoke(cli, list(arguments))
    assert answer.exit_code == 0, (arguments, answer.output, answer.exception)
    return answer.output
