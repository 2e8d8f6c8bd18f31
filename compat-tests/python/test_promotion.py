"""From a check that blocks to a second rollback: a stock client, `databricks-sdk` and the commands on one model, and the
audit log that proves what they did."""

import json
import subprocess

import mlflow
import pytest
from mlflow import MlflowClient

from servers import binary, clean_env
from test_databricks_sdk import promote, refusal, register, registry, stage

POLICY = """
groups: {model-risk: [ann, bob]}
policy: fraud-*
promote:
  production:
    checks:
      - {id: quality, metric: f1, op: ">=", value: 0.90}
    approvals: {min: 1, groups: [model-risk], not_requester: true}
    reason: required
rollback: {reason: required}
"""


@pytest.fixture
def governed(start_server, tmp_path):
    policy = tmp_path / "policy.yaml"
    policy.write_text(POLICY)
    server = start_server("--policy", str(policy), "--trusted-user-header", "X-User", "--semver", "warn")
    mlflow.set_tracking_uri(server.uri)
    mlflow.set_registry_uri(server.uri)
    return server


def command(*words, where, fails=False):
    """What a command answers with `--json`; its complaint when it has to fail."""
    done = subprocess.run(
        [str(binary()), *words, "--json", *where], env=clean_env(), capture_output=True, text=True, timeout=60
    )
    assert (done.returncode != 0) == fails, (words, done.stdout, done.stderr)
    return done.stderr if fails else json.loads(done.stdout)


def test_blocked_approved_promoted_and_rolled_back_twice(governed, tmp_path):
    here = ["--tracking-uri", governed.uri]
    good = [register(f1) for f1 in (0.91, 0.93, 0.95)]
    bad = register(0.80)
    assert "fails the check quality: f1 is 0.80, must be >= 0.90" in refusal(lambda: promote(bad))
    for version in good:
        words = ["promote", "fraud-detector", version, "--reason", "better"]
        assert "needs approval" in command(*words, where=here, fails=True)
        approve = ("fraud-detector", version, "Production", True)
        registry(governed, "ann").approve_transition_request(*approve, comment="so it is")
        assert stage(version) == "Production"
    moves = command("history", "fraud-detector", where=here)["moves"]
    assert [(move["version"], move["by"]) for move in moves] == [(version, "ann") for version in reversed(good)]

    back = ["rollback", "fraud-detector"]
    assert "a reason must be given" in command(*back, where=here, fails=True)
    first = command(*back, "--reason", "false alarms", where=here)
    assert (first["move"]["version"], first["move"]["kind"]) == (good[1], "rollback")
    # The second one on the database itself, while the server runs.
    own = ["--backend-store-uri", governed.database]
    second = command(*back, "--reason", "still", where=own)["move"]
    assert second["version"] == good[0]
    assert stage(good[0]) == "Production" and [stage(version) for version in good[1:]] == ["Archived"] * 2
    assert "cannot be rolled back" in command(*back, "--reason", "more", where=here, fails=True)

    moves = command("history", "fraud-detector", where=here)["moves"]
    for move in moves:
        found = command("production", "fraud-detector", "--as-of", move["at"], where=here)["production"]
        assert found["at"] == move["at"], (found, move)
    before = command("production", "fraud-detector", "--as-of", "2001-01-01", where=here)
    assert before["production"] is None

    card = command("card", "fraud-detector", good[0], where=own)
    promoted = (card["stage"], card["promoted_at"], card["promoted_by"])
    assert promoted == ("production", second["at"], second["by"])
    assert first["audit"]["index"] < first["audit"]["size"]
    checkpoint = tmp_path / "checkpoint"
    checkpoint.write_text(first["audit"]["checkpoint"])
    report = command("audit", "verify", "--against", str(checkpoint), where=own)
    assert report["fault"] is None and report["checkpoints"] == 1, report
    entries = subprocess.run(
        [str(binary()), "audit", "export", *own], env=clean_env(), capture_output=True, text=True, check=True
    ).stdout
    denied = [line for line in entries.splitlines() if '"outcome":"deny"' in line]
    assert any("fails the check quality" in line for line in denied), entries[:2000]


def test_a_database_alone_is_enough(fresh_database, engine, start_server):
    """Without a policy and without a server, the commands have the same rules and the same history."""
    server = start_server()
    mlflow.set_tracking_uri(server.uri)
    mlflow.set_registry_uri(server.uri)
    versions = [register(f1) for f1 in (0.91, 0.93)]
    MlflowClient().transition_model_version_stage("fraud-detector", versions[0], "Production")
    server.kill()
    own = ["--backend-store-uri", server.database]
    moved = command("promote", "fraud-detector", versions[1], "--reason", "better", where=own)["move"]
    assert (moved["from"], moved["to"], moved["reason"]) == ("None", "Production", "better")
    assert command("rollback", "fraud-detector", where=own)["move"]["version"] == versions[0]
    assert "Registered Model with name=nothing not found" in command("history", "nothing", where=own, fails=True)
