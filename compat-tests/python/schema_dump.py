"""Writes a stock-made database's schema as one readable SQL file.

This is how `migrations/mlflow/<engine>/<revision>.sql` are made, from a database
that `mlflow db upgrade` filled:

    python schema_dump.py sqlite:////tmp/stock.db > migrations/mlflow/sqlite/<revision>.sql
    python schema_dump.py postgresql://.../stock  > migrations/mlflow/postgres/<revision>.sql

Both files list the tables in the same order: referenced tables first, then by name.
"""

import re
import sqlite3
import subprocess
import sys

HEADER = """\
-- MLflow's database schema at revision {revision}, for {engine}.
-- Made by compat-tests/python/schema_dump.py from a database of the stock server; not edited by hand.
-- It is to be run in one transaction, on an empty database.
"""

# What a table's constraints are sorted by, so that the output does not depend on the
# order the stock migrations happened to write them in (which varies between runs).
CONSTRAINT_ORDER = ["PRIMARY KEY", "UNIQUE", "CHECK", "FOREIGN KEY"]

TYPES = {
    "character varying": "VARCHAR",
    "double precision": "DOUBLE PRECISION",
    "bigint": "BIGINT",
    "boolean": "BOOLEAN",
    "bytea": "BYTEA",
    "date": "DATE",
    "integer": "INTEGER",
    "json": "JSON",
    "text": "TEXT",
}


class Table:
    def __init__(self, name, columns, constraints):
        self.name = name
        self.columns = columns
        self.constraints = constraints
        self.extras = []  # indexes and triggers

    def references(self):
        found = {m for c in self.constraints for m in re.findall(r"REFERENCES (\w+)", c)}
        return found - {self.name}

    def sql(self):
        def rank(constraint):
            kind = next(i for i, k in enumerate(CONSTRAINT_ORDER) if k in constraint)
            return (kind, constraint)

        body = self.columns + sorted(self.constraints, key=rank)
        create = f"CREATE TABLE {self.name} (\n    " + ",\n    ".join(body) + "\n);"
        return "\n".join([create, *sorted(self.extras)]) + "\n"


def split_top_level(text):
    """Splits at the commas outside parentheses."""
    parts, depth, start = [], 0, 0
    for i, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if char == "," and depth == 0:
            parts.append(text[start:i])
            start = i + 1
    return [" ".join(p.split()) for p in [*parts, text[start:]]]


def is_constraint(line):
    return line.startswith(("CONSTRAINT ", "PRIMARY KEY", "FOREIGN KEY", "CHECK", "UNIQUE"))


def parse_create(statement):
    name, body = re.fullmatch(r'CREATE TABLE "?(\w+)"? \((.*)\)', statement, re.S).groups()
    lines = split_top_level(body)
    return Table(
        name,
        [line for line in lines if not is_constraint(line)],
        [line for line in lines if is_constraint(line)],
    )


def sorted_by_reference(tables):
    done, left = [], sorted(tables.values(), key=lambda t: t.name)
    while left:
        names = {t.name for t in done}
        ready = next(t for t in left if t.references() <= names)
        done.append(ready)
        left.remove(ready)
    return done


def read_sqlite(path):
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
        rows = db.execute("SELECT type, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        rows = rows.fetchall()
        (revision,) = db.execute("SELECT version_num FROM alembic_version").fetchone()
        (workspace,) = db.execute("SELECT name, description FROM workspaces").fetchall()
    tables = {name: parse_create(sql) for kind, name, sql in rows if kind == "table"}
    for kind, name, sql in rows:
        if kind != "table":
            tables[name].extras.append(sql + ";")
    return revision, workspace, tables, []


def read_postgres(uri):
    def run(*command):
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    dump = run("pg_dump", "--schema-only", "--no-owner", "--no-privileges", "-d", uri)
    revision = run("psql", "-XAtd", uri, "-c", "SELECT version_num FROM alembic_version").strip()
    workspace = run("psql", "-XAtd", uri, "-c", "SELECT name, description FROM workspaces")
    workspace = tuple(workspace.strip().split("|"))
    dump = re.sub(r"^(--|\\|SET |SELECT pg_catalog).*\n", "", dump, flags=re.M)
    dump = dump.replace("public.", "").replace("ONLY ", "")
    functions = re.findall(r"CREATE FUNCTION.*?\$\$;", dump, re.S)
    for function in functions:
        dump = dump.replace(function, "")
    statements = [s.strip() for s in dump.split(";\n") if s.strip()]
    tables = {}
    for statement in statements:
        if statement.startswith("CREATE TABLE"):
            table = parse_create(statement)
            table.columns = [postgres_column(c) for c in table.columns]
            table.constraints = [postgres_check(c) for c in table.constraints]
            tables[table.name] = table
    for statement in statements:
        if not statement.startswith("CREATE TABLE"):
            add_postgres_statement(tables, statement)
    return revision, workspace, tables, functions


def postgres_column(line):
    for name, short in TYPES.items():
        line = re.sub(rf"(?<= ){name}\b", short, line)
    line = re.sub(r"(DEFAULT '[^']*')::[A-Za-z ]+?(?= NOT NULL|$)", r"\1", line)
    line = re.sub(r"\(\(([^()]*)\)\) STORED", r"(\1) STORED", line)
    return line


def postgres_check(line):
    # PostgreSQL stores `a IN ('x', 'y')` as an ANY over casts, which read back is another
    # expression; as IN it is stored the same again.
    def as_in(match):
        values = match[2].replace("::character varying", "")
        return f"CHECK ({match[1]} IN ({values}))"

    pattern = r"CHECK \(\(\((\w+)\)::text = ANY \(\(ARRAY\[(.*?)\]\)::text\[\]\)\)\)"
    return re.sub(pattern, as_in, line)


def add_postgres_statement(tables, statement):
    statement = " ".join(statement.split())
    if m := re.fullmatch(r"ALTER TABLE (\w+) ADD (CONSTRAINT .*)", statement):
        tables[m[1]].constraints.append(re.sub(r"(REFERENCES \w+)\(", r"\1 (", m[2]))
    elif m := re.match(r"CREATE (?:UNIQUE )?INDEX \w+ ON (\w+)", statement):
        statement = statement.replace(" USING btree", "")
        tables[m[1]].extras.append(statement + ";")
    elif m := re.match(r"CREATE TRIGGER .* ON (\w+)", statement):
        tables[m[1]].extras.append(statement + ";")
    elif m := re.match(r"ALTER TABLE (\w+) ALTER COLUMN (\w+) ADD (GENERATED .* AS IDENTITY)", statement):
        (column,) = [c for c in tables[m[1]].columns if c.split()[0] == m[2]]
        replace_column(tables[m[1]], m[2], column.replace(" NOT NULL", f" {m[3]}"))
    elif m := re.match(r"ALTER TABLE (\w+) ALTER COLUMN (\w+) SET DEFAULT nextval", statement):
        replace_column(tables[m[1]], m[2], f"{m[2]} SERIAL")
    elif not re.match(r"(CREATE|ALTER) SEQUENCE", statement):  # SERIAL makes it
        raise ValueError(f"a statement this script does not know: {statement}")


def replace_column(table, column, line):
    table.columns = [line if c.split()[0] == column else c for c in table.columns]


def main():
    (uri,) = sys.argv[1:]
    if uri.startswith("sqlite:///"):
        engine, found = "SQLite", read_sqlite(uri.removeprefix("sqlite:///"))
    else:
        engine, found = "PostgreSQL", read_postgres(uri)
    revision, workspace, tables, functions = found
    print(HEADER.format(revision=revision, engine=engine))
    for function in functions:
        print(function + "\n")
    for table in sorted_by_reference(tables):
        print(table.sql())
    # The only rows the stock migrations leave behind: the default workspace and the version.
    print(f"INSERT INTO workspaces (name, description) VALUES {workspace};\n")
    print(f"INSERT INTO alembic_version (version_num) VALUES ('{revision}');")


if __name__ == "__main__":
    main()
