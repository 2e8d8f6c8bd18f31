"""What a large import comes to when it is killed on the way: `kill -9` at points spread over all it has to bring."""

import json
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path

import psycopg2
from servers import STOCK_VERSION, binary, clean_env, client_python, stock_uri

HERE = Path(__file__).parent
# Entities of which all has come, whatever the engine.
DONE = "SELECT count(*) FROM stagewright_import_entity WHERE digest <> ''"
# How often the target is asked how far the import has come.
LOOK = 0.1
# The longest that reading a large store through the stock client may take.
DUMP_SECONDS = 3600


def arrived(uri):
    """How many entities are whole in the target; none as long as it has no such table, or lets nobody in."""
    try:
        if uri.startswith("sqlite:"):
            path = uri.removeprefix("sqlite:///")
            with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=5)) as database:
                return database.execute(DONE).fetchone()[0]
        with closing(psycopg2.connect(uri)) as database, database.cursor() as cursor:
            cursor.execute(DONE)
            return cursor.fetchone()[0]
    except (sqlite3.OperationalError, psycopg2.Error):
        return 0


def kill_at(options, uri, entities):
    """Starts an import and kills it -9 once that many entities are here; where it was, and how it ended."""
    process = subprocess.Popen(
        [str(binary()), "import", *options], env=clean_env(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while process.poll() is None and arrived(uri) < entities:
        time.sleep(LOOK)
    process.kill()
    return {"at": entities, "code": process.wait(), "entities": arrived(uri)}


def killed(options, uri, times, entities):
    """Kills an import of so many entities a number of times, the last time when nearly all is here."""
    return [kill_at(options, uri, entities * number // (times + 1)) for number in range(1, times + 1)]


def client(script, *args, version=STOCK_VERSION, seconds=120):
    """The JSON that a script prints last, run with the stock client of a version."""
    command = [str(client_python(version)), str(HERE / script), *args]
    done = subprocess.run(command, env=clean_env(), capture_output=True, text=True, timeout=seconds)
    if done.returncode != 0:
        raise RuntimeError(f"{script} ended with {done.returncode}\n{done.stderr[-3000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def dump(server, uri):
    """All that a server keeps, as the stock client reads it and, what we do not serve yet, the stock store."""
    told = client("import_dump.py", server.uri, seconds=DUMP_SECONDS)
    return told | client("import_store_dump.py", stock_uri(uri), seconds=DUMP_SECONDS)


def differences(source, target):
    """How many of each kind were compared, and the ids of those that are not the same on both sides."""
    compared = {kind: [len(source[kind]), len(target[kind])] for kind in source}
    compared["points"] = [points(source), points(target)]
    compared["contents"] = [contents(source), contents(target)]
    different = [
        f"{kind} {one}" for kind in source for one in sorted(source[kind].keys() | target[kind].keys())
        if source[kind].get(one) != target[kind].get(one)
    ]  # fmt: skip
    return {"compared": compared, "different": different}


def points(kept):
    return sum(len(history) for run in kept["runs"].values() for history in run["histories"].values())


def contents(kept):
    return sum(len(files) for files in kept["files"].values())
