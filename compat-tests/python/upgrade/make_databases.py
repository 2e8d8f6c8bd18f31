"""Makes databases/<release>.<engine>.sql: databases that old MLflow releases made and filled, as dumps.

    python make_databases.py FOLDER POSTGRES_URI [RELEASE ...]

FOLDER takes a venv per release (they stay there, a GB in all); POSTGRES_URI names a server to make databases in. The
dumps are part of the repository, so that the tests need neither the releases nor the minutes that this takes.
"""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

HERE = Path(__file__).parent
RELEASES = ["2.9.2", "2.16.2", "2.22.5", "3.1.4", "3.5.1", "3.10.1"]
# What the releases need of the time when they were made.
PINS = ["sqlalchemy<2.1", "alembic", "psycopg2-binary", "setuptools<80", "numpy<2", "pandas<3"]
TRACING_PINS = ["opentelemetry-api<1.28", "opentelemetry-sdk<1.28"]
WITH_TRACING_PINS = ["2.16.2", "2.22.5", "3.1.4"]
# Where the files of traces seem to be: nobody reads them.
FILES = "/tmp/mlflow-files"


def main():
    folder, postgres, *releases = sys.argv[1:]
    for release in releases or RELEASES:
        python = venv(Path(folder).resolve() / f"v{release}", release)
        for engine, dump in [("sqlite", from_sqlite(python, folder)), ("postgres", from_postgres(python, postgres))]:
            path = HERE / "databases" / f"{release}.{engine}.sql"
            path.parent.mkdir(exist_ok=True)
            path.write_text(without_machine(dump))
            print(path.name, path.stat().st_size)


def venv(folder, release):
    python = folder / "bin" / "python"
    if not python.exists():
        run(sys.executable, "-m", "venv", folder)
    pins = PINS + (TRACING_PINS if release in WITH_TRACING_PINS else [])
    run(python, "-m", "pip", "install", "-q", f"mlflow-skinny=={release}", *pins)
    return python


def from_sqlite(python, folder):
    path = Path(folder).resolve() / "made.db"
    path.unlink(missing_ok=True)
    run(python, HERE / "fill.py", f"sqlite:///{path}", FILES)
    with closing(sqlite3.connect(path)) as db:
        return "\n".join(db.iterdump()) + "\n"


def from_postgres(python, server):
    uri = f"{server.rsplit('/', 1)[0]}/upgrade_made"
    run("psql", "-q", server, "-c", "DROP DATABASE IF EXISTS upgrade_made", "-c", "CREATE DATABASE upgrade_made")
    try:
        run(python, HERE / "fill.py", uri, FILES)
        dump = run("pg_dump", "--no-owner", "--no-privileges", "--inserts", "--rows-per-insert=100", uri)
    finally:
        run("psql", "-q", server, "-c", "DROP DATABASE upgrade_made")
    lines = [line for line in dump.splitlines() if not line.startswith(("--", "\\", "SET ", "SELECT pg_catalog.set_"))]
    return re.sub(r"\n{2,}", "\n", "\n".join(lines)) + "\n"


def without_machine(dump):
    """Without the path of this file, which some releases note down as what made a run or a trace."""
    return dump.replace(str(HERE), "/home/me").replace(str(Path.cwd()), "/home/me")


def run(*command):
    return subprocess.run([str(part) for part in command], check=True, text=True, stdout=subprocess.PIPE).stdout


if __name__ == "__main__":
    main()
