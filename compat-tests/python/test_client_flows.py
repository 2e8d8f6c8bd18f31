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
# Slow parts: each version runs them on one engine, and both engines have two versions.
SLOW = ["autolog", "heavy"]
SLOW_ON = dict(zip(CLIENT_VERSIONS, ["sqlite", "postgres", "postgres", "sqlite"]))
SECONDS = 240


def flows_of(version, engine):
    slow = SLOW if SLOW_ON[version] == engine else []
    models = ["models"] if slow and version.startswith("2.") else []
    return [*EVERYWHERE, *slow, *models]


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
        pytest.skip("this version runs it on the other engine, or not at all")
    assert "error" not in outcomes[flow], outcomes[flow]["error"]
    assert outcomes[flow]["result"] == expected(flow, client_version)
