"""Databases that old MLflow releases made and filled, from the dumps in `upgrade/databases/`."""

import hashlib
import json
import os
import pickle
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import psycopg2
import requests

from schema_diff import read_rows, read_schema, sqlite_path
from servers import COMPAT_DIR, STOCK_VERSION, binary, clean_env, client_python, stock_uri

HERE = Path(__file__).parent / "upgrade"
RELEASES = ["2.9.2", "2.16.2", "2.22.5", "3.1.4", "3.5.1", "3.10.1"]
HEAD = "dc11669786a5"
# What a job that had not ended got from a release, before the upgrade cancelled it.
CANCELLED = 5


def load(fresh_database, engine, release):
    uri = fresh_database(engine)
    execute(uri, (HERE / "databases" / f"{release}.{engine}.sql").read_text())
    return uri


def execute(uri, script):
    if uri.startswith("sqlite:"):
        with closing(sqlite3.connect(sqlite_path(uri))) as db:
            db.executescript(script)
        return
    with closing(psycopg2.connect(uri)) as db:
        db.cursor().execute(script)
        db.commit()


def scalar(uri, query):
    sqlite = uri.startswith("sqlite:")
    with closing(sqlite3.connect(sqlite_path(uri)) if sqlite else psycopg2.connect(uri)) as db:
        cursor = db.cursor()
        cursor.execute(query)
        return cursor.fetchone()[0]


def everything(uri):
    """The whole schema and all rows."""
    return read_schema(uri, own=True), comparable(read_rows(uri))


def comparable(rows):
    """Rows as texts: NaN is equal to NaN, and so are bytes of psycopg2's."""
    plain = lambda value: bytes(value) if isinstance(value, memoryview) else value  # noqa: E731
    return {table: sorted(repr([plain(value) for value in row]) for row in found) for table, found in rows.items()}


def stock_rows(uri):
    """All rows of MLflow's tables; when a job was cancelled depends on when it was."""
    rows = read_rows(uri, own=False)
    rows["jobs"] = [[CANCELLED if CANCELLED in row else value for value in row] for row in rows["jobs"]]
    return comparable(rows)


def stock(*command):
    """`upgrade/stock.py` with the stock server's Python."""
    args = [str(client_python(STOCK_VERSION)), str(HERE / "stock.py"), *map(stock_uri, command)]
    done = subprocess.run(args, env=clean_env(), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout


def upgraded_by_stock(fresh_database, engine):
    """Schema and rows of each release's database after `mlflow db upgrade`. They are kept between runs on one machine until
    anything changes that they depend on; STAGEWRIGHT_STOCK_ANSWERS=new makes them anew."""
    digest = hashlib.sha256(subprocess.run(["psql", "--version"], capture_output=True, check=False).stdout)
    helpers = [HERE.parent / f"requirements-{STOCK_VERSION}.txt", Path(__file__), *HERE.parent.glob("schema_*.py")]
    for path in sorted([*helpers, HERE / "stock.py", *(HERE / "databases").glob(f"*.{engine}.sql")]):
        digest.update(path.read_bytes())
    kept = COMPAT_DIR / "stock-answers" / engine / f"upgrade.{digest.hexdigest()[:32]}.pickle"
    if kept.exists() and os.environ.get("STAGEWRIGHT_STOCK_ANSWERS") != "new":
        return pickle.loads(kept.read_bytes())
    uris = {release: load(fresh_database, engine, release) for release in RELEASES}
    stock("upgrade", *uris.values())
    found = {release: (read_schema(uri), stock_rows(uri)) for release, uri in uris.items()}
    kept.parent.mkdir(parents=True, exist_ok=True)
    unfinished = kept.with_suffix(f".{os.getpid()}")
    unfinished.write_bytes(pickle.dumps(found))
    unfinished.replace(kept)
    return found


def ours(*command):
    args = [str(binary()), "db", *command]
    return subprocess.run(args, env=clean_env(), capture_output=True, text=True, timeout=60)


def upgrade(uri):
    done = ours("upgrade", "--backend-store-uri", uri, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def served(server):
    """What `stock.py read` prints, asked of a running server."""

    def ask(method, path, **body):
        url = f"{server.uri}/api/2.0/mlflow/{path}"
        answer = requests.request(method, url, timeout=10, **{"params" if method == "GET" else "json": body})
        assert answer.status_code == 200, answer.text
        return answer.json()

    experiments = ask("POST", "experiments/search", view_type="ALL", max_results=100)["experiments"]
    ids = sorted(e["experiment_id"] for e in experiments)
    runs = ask("POST", "runs/search", experiment_ids=ids, run_view_type="ALL", max_results=1000)["runs"]
    models = ask("GET", "registered-models/search", max_results=100)["registered_models"]
    versions = ask("GET", "model-versions/search", max_results=100)["model_versions"]
    return {
        "experiments": sorted([e["experiment_id"], e["name"], e.get("lifecycle_stage")] for e in experiments),
        "runs": sorted(served_run(run) for run in runs),
        "models": sorted([m["name"], {a["alias"]: a["version"] for a in m.get("aliases", [])}] for m in models),
        "versions": sorted(
            [
                v["name"], int(v["version"]), v.get("current_stage"), v.get("source"), sorted(v.get("aliases", [])),
                sorted(([t["key"], t.get("value")] for t in v.get("tags", [])), key=str),
            ]
            for v in versions
        ),
    }  # fmt: skip


def served_run(run):
    data = run["data"]
    spelled = {"NaN": "nan", "Infinity": "inf", "-Infinity": "-inf"}
    return [
        run["info"]["run_id"],
        run["info"]["lifecycle_stage"],
        sorted([p["key"], p["value"]] for p in data.get("params", [])),
        sorted([m["key"], spelled.get(m["value"], m["value"])] for m in data.get("metrics", [])),
        len(run.get("inputs", {}).get("dataset_inputs", [])),
    ]
