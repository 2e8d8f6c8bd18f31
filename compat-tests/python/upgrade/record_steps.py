"""Writes down what `mlflow db upgrade` runs, step by step, on an empty database.

    python record_steps.py URI FOLDER     with the stock server's Python; the database must be empty

`FOLDER/<revision>.sql` has the statements of each step after the first revision that Stagewright upgrades, and
`FOLDER/first.sql`, on SQLite, the schema at that one. `migrations/upgrade/<engine>/` was made so. The files of which the header says so
were edited after: where rows are moved, or where names differ between databases.
"""

import re
import sys
from pathlib import Path

import sqlalchemy
from alembic import command
from alembic.script import ScriptDirectory

from mlflow.store.db.utils import InitialBase, _get_alembic_config

FIRST = "acf3f17fdcc7"
READS = ("SELECT", "PRAGMA", "SHOW")


def main():
    uri, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    engine = sqlalchemy.create_engine(uri)
    statements = []

    @sqlalchemy.event.listens_for(engine, "before_cursor_execute")
    def _record(connection, cursor, statement, parameters, context, executemany):
        text = statement.strip().rstrip(";")
        if not text.upper().startswith(READS):
            statements.append(f"{tidy(text)};" + (f" -- {parameters}" if parameters else ""))

    config = _get_alembic_config(uri)
    steps = [(step.revision, step.doc) for step in ScriptDirectory.from_config(config).walk_revisions()][::-1]
    revisions = [revision for revision, _ in steps]
    InitialBase.metadata.create_all(engine)
    upgrade(engine, config, FIRST)
    statements.clear()
    if engine.name == "sqlite":
        with engine.connect() as connection:
            rows = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
            schema = [f"{tidy(sql)};" for (sql,) in rows]
        write(folder / "first.sql", f"MLflow's schema at revision {FIRST}.", schema)
    for revision, title in steps[revisions.index(FIRST) + 1 :]:
        upgrade(engine, config, revision)
        own = [text for text in statements if "alembic_version" not in text]
        statements.clear()
        write(folder / f"{revision}.sql", f"MLflow's revision {revision}: {title}.", own)


def upgrade(engine, config, revision):
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def write(path, title, statements):
    made = "-- Made by compat-tests/python/upgrade/record_steps.py; not edited by hand."
    path.write_text("\n".join([f"-- {title}", made, *(statements or ["-- There is nothing to do."])]) + "\n")


def tidy(text):
    lines = [line.rstrip().replace("\t", "    ") for line in text.splitlines()]
    text = "\n".join(lines).replace("_alembic_tmp_", "stagewright_new_")
    # A copy of a table, as batch mode writes it: every column with the table's name before it.
    if copy := re.fullmatch(r"(INSERT INTO \w+ \(.*?\)) SELECT (.*)\s+FROM (\w+)", text, re.S):
        into, columns, table = copy.groups()
        return f"{into}\n    SELECT {columns.replace(f'{table}.', '').strip()} FROM {table}"
    return text


if __name__ == "__main__":
    main()
