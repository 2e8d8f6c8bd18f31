"""Stock clients of four versions do real work and read it back.

The flows in `client_flows/` run in the interpreter of the client version. What they must
come to was recorded at the stock server (`client_flows/record.py`), not here.
"""

import json
import subprocess
from pathlib import Path

import pytest
from servers import CLIENT_VERSIONS, clean_env, client_python

FOLDER = Path(__file__).parent / "client_flows"
EVERYWHERE = ["training", "searching", "artifacts", "datasets", "lifecycle", "parallel", "commands"]
EVERYWHERE += ["prompts", "logged"]
# Slow parts: each version runs them on one engine, and both engines have two versions.
SLOW = ["autolog", "heavy", "registry"]
SLOW_ON = dict(zip(CLIENT_VERSIONS, ["sqlite", "postgres", "postgres", "sqlite"]))
SECONDS = 240


# What a client must be to have the API of a flow: from one version on, or before another.
SINCE = {"prompts": (2, 21), "logged": (3, 0)}
BEFORE = {"models": (3, 0)}


def can_run(version, flow):
    number = tuple(int(part) for part in version.split("."))
    return SINCE.get(flow, ()) <= number and (flow not in BEFORE or number < BEFORE[flow])


def flows_of(version, engine):
    slow = [*SLOW, "models"] if SLOW_ON[version] == engine else []
    return [flow for flow in [*EVERYWHERE, *slow] if can_run(version, flow)]


@pytest.fixture(scope="session", params=CLIENT_VERSIONS)
def client_version(request):
    return request.param


@pytest.fixture(scope="session")
def outcomes(client_version, engine, server):
    """The JSON line of every flow this version runs on this engine, from one client process."""
    return run_flows(client_python(client_version), flows_of(client_version, engine), server.uri)


def run_flows(python, flows, tracking_uri):
    done = subprocess.run(
        [str(python), str(FOLDER / "run.py"), *flows],
        env=clean_env({"MLFLOW_TRACKING_URI": tracking_uri}),
        capture_output=True, text=True, timeout=SECONDS,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-4000:]
    return {line["flow"]: line for line in map(json.loads, done.stdout.splitlines())}


def expected(flow, version):
    recorded = json.loads((FOLDER / "expected" / f"{flow}.json").read_text())
    return next(group["result"] for group in recorded if version in group["versions"])


@pytest.mark.parametrize("flow", [*EVERYWHERE, *SLOW, "models"])
def test_a_stock_client_reads_back_what_it_wrote(flow, outcomes, client_version, engine):
    if flow not in flows_of(client_version, engine):
        pytest.skip("this version runs it on the other engine, or has no such API")
    assert "error" not in outcomes[flow], outcomes[flow]["error"]
    assert outcomes[flow]["result"] == expected(flow, client_version)
