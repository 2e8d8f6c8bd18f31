"""`stagewright import` from a real stock server: what arrives is what the source has, however often it was killed."""

import json
import re
import subprocess

import pytest
from servers import Databases, StagewrightServer, StockServer, binary, clean_env, client_python, STOCK_VERSION, stock_uri
from pathlib import Path

HERE = Path(__file__).parent
RUNS = 36


def client(script, *args):
    command = [str(client_python(STOCK_VERSION)), str(HERE / script), *args]
    done = subprocess.run(command, env=clean_env(), capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def evaluation(uri):
    return json.loads(client("import_evaluation_dump.py", stock_uri(uri)).splitlines()[-1])


@pytest.fixture(scope="module")
def databases(tmp_path_factory):
    made = Databases(tmp_path_factory.mktemp("databases"))
    yield made
    made.drop_all()


@pytest.fixture(scope="module")
def source(tmp_path_factory, databases):
    """A stock server with something of everything, and what its client says of it."""
    uri = databases("sqlite")
    with StockServer(uri, tmp_path_factory.mktemp("source")) as server:
        kept = json.loads(client("import_seed.py", server.uri, str(RUNS)).splitlines()[-1])
        yield server, kept, evaluation(uri)


def command(server, uri, folder, *args):
    return [
        str(binary()), "import", *args[:1], "--from", server.uri, "--backend-store-uri", uri,
        "--artifacts-destination", str(folder / "artifacts"), "--json", *args[1:],
    ]  # fmt: skip


def run(server, uri, folder, *args):
    args = args or ("",)
    line = [part for part in command(server, uri, folder, *args) if part]
    done = subprocess.run(line, env=clean_env(), capture_output=True, text=True, timeout=120)
    return done.returncode, json.loads(done.stdout) if done.stdout else done.stderr


def kill_after(server, uri, folder, files):
    """Starts an import and kills it -9 as soon as that many files have arrived."""
    line = [part for part in command(server, uri, folder, "", "--jobs", "2") if part]
    process = subprocess.Popen(line, env=clean_env(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    arrived = folder / "artifacts"
    while process.poll() is None:
        if sum(1 for path in arrived.rglob("*") if path.is_file()) >= files:
            break
    process.kill()
    return process.wait()


# Both are run beside the tests of SQLite, so that the source is made once.
@pytest.mark.parametrize("engine", ["sqlite", "postgres"], ids=["sqlite-to-sqlite", "sqlite-to-postgres"])
def test_everything_arrives_though_it_is_killed_five_times(source, databases, tmp_path, engine):
    server, expected, judged = source
    uri = databases(engine)
    killed = [kill_after(server, uri, tmp_path, files) for files in (1, 5, 10, 15, 20)]
    assert -9 in killed, "none was killed on the way"
    code, report = run(server, uri, tmp_path, "", "--leave-behind")
    assert code == 0, report
    assert report["left_behind"] == {"issues": 1, "label schemas": 1}
    assert report["entities"]["run"]["source"] == RUNS + 2
    assert (report["entities"]["dataset"]["source"], report["entities"]["scorer"]["source"]) == (2, 2)
    assert "No server tells scorers and review queues of deleted experiments: restore those first." in report["notes"]
    for kind, count in report["entities"].items():
        assert count["source_digest"] == count["target_digest"], kind
        assert count["source"] == count["target"], kind
    assert evaluation(uri) == judged
    with StagewrightServer(uri, tmp_path, "--no-ui-download") as ours:
        found = json.loads(client("import_dump.py", ours.uri))
    for kind in expected:
        assert expected[kind], kind
        assert found[kind] == expected[kind], kind
    code, report = run(server, uri, tmp_path)
    # What is left behind is a loss unless that is accepted.
    assert (code, report["files"]["copied"]) == (1, 0)
    assert all(count["new"] + count["changed"] == 0 for count in report["entities"].values()), report
    line = [part for part in command(server, uri, tmp_path, "", "--leave-behind") if part and part != "--json"]
    said = subprocess.run(line, env=clean_env(), capture_output=True, text=True, timeout=60)
    assert re.search("^Nothing to transfer", said.stdout, re.M), said.stdout
    code, report = run(server, uri, tmp_path, "verify", "--sample", "5", "--leave-behind")
    assert (code, report["differences"]) == (0, [])
