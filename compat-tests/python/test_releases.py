"""Semantic versions through stock clients: what a changed signature makes of a model's next version, and loading by it."""

import json
import subprocess
from pathlib import Path

import pytest

from servers import binary, clean_env, client_python

CLIENT = Path(__file__).parent / "releases_client.py"
SECONDS = 240


def run_client(version, uri):
    done = subprocess.run(
        [str(client_python(version)), str(CLIENT)],
        env=clean_env({"MLFLOW_TRACKING_URI": uri}), capture_output=True, text=True, timeout=SECONDS,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-4000:]
    return json.loads(done.stdout)


@pytest.mark.parametrize("version", ["2.22.5", "3.17.2"])
def test_a_changed_column_is_a_major_version_and_the_first_is_still_found(version, start_server, tmp_path):
    server = start_server("--semver", "warn", "--semver-resolution", "on")
    found = run_client(version, server.uri)
    first, second = found["tags"]
    assert (first["semver"], second["semver"], second["stagewright.semver.base"]) == ("1.0.0", "2.0.0", "1.0.0")
    assert second["stagewright.semver.change"].startswith("major: IN001 inputs.merchant_risk")
    assert found["loaded"] and all(value == [True, 40] for value in found["loaded"].values()), found["loaded"]
    assert found["newest_is_second"]
    assert found["copy"] == ["models:/fraud-detector/1", True]
    assert found["sources"] == ["models:/fraud-detector/1"] * 5
    assert (found["asked"], found["by_release"]) == ("4.2.0", "1")
    assert found["copied"] == ["1", "1.0.0"]
    assert "no version of fraud-detector matches ^9; the newest is 2.0.0" in found["nothing"]
    plan_of_a_folder(server, tmp_path)


def plan_of_a_folder(server, folder):
    """The command asks the running server, and fails when too small a step is asked for."""
    model = next(path for path in server.artifacts.rglob("MLmodel") if "merchant_risk" not in path.read_text())
    command = [str(binary()), "plan", "fraud-detector", "--source", str(model.parent), "--tracking-uri", server.uri]
    fine = subprocess.run(
        [*command, "--requested", "2.1.0", "--format", "json"], cwd=folder, env=clean_env(), capture_output=True, text=True
    )
    assert (fine.returncode, json.loads(fine.stdout)["ok"]) == (0, True), fine.stderr
    small = subprocess.run(
        [*command, "--requested", "2.0.1"], cwd=folder, env=clean_env(), capture_output=True, text=True
    )
    assert small.returncode == 1
    assert "needs a minor step from 2.0.0" in small.stdout, small.stdout
