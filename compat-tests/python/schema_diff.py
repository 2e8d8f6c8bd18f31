"""Reads a database's schema and rows, and compares schemas.

    python schema_diff.py URI URI     prints the differences; exit code 1 when there are any

A schema is a flat mapping of facts, for instance
"runs / column start_time" -> "BIGINT" and "runs / constraint run_pk" -> "PRIMARY KEY (run_uuid)".
Names of tables, columns, constraints, indexes and triggers are part of it; Stagewright's own
tables, indexes and functions, which may stand beside MLflow's, are not.
"""

import sqlite3
import sys
from contextlib import closing

import psycopg2

from schema_dump import parse_create

OWN_TABLES = "stagewright_"
OWN_INDEXES = "ix_stagewright_"


def read_schema(uri, own=False):
    """Every fact of the schema; `own=True` has Stagewright's tables and indexes in it too."""
    facts = _sqlite_facts(uri) if uri.startswith("sqlite:") else _postgres_facts(uri)
    schema = {}
    for table, kind, name, text in facts:
        prefix = {"index": OWN_INDEXES, "function": OWN_TABLES}.get(kind)
        is_own = table.startswith(OWN_TABLES) or (prefix is not None and name.startswith(prefix))
        if is_own and not own:
            continue
        fact = f"{table} / {kind} {name}"
        if fact in schema:
            raise ValueError(f"two facts under one name: {fact}")
        schema[fact] = text
    if not schema:
        raise ValueError(f"no tables in {uri}")
    return schema


def differences(left, right):
    """One line for every fact that is not the same in both schemas."""
    lines = []
    for fact in sorted(left.keys() | right.keys()):
        a, b = left.get(fact, "(absent)"), right.get(fact, "(absent)")
        if a != b:
            lines.append(f"{fact}: {a}  <>  {b}")
    return lines


def read_rows(uri, own=True):
    """Every table's rows, sorted; `own=False` leaves Stagewright's tables out."""
    with closing(_connect(uri)) as db:
        cursor = db.cursor()
        cursor.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
            if uri.startswith("sqlite:")
            else "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        )
        rows = {}
        for (table,) in sorted(cursor.fetchall()):
            if own or not table.startswith(OWN_TABLES):
                cursor.execute(f'SELECT * FROM "{table}"')
                rows[table] = sorted(cursor.fetchall(), key=repr)
        return rows


def sqlite_path(uri):
    return uri.removeprefix("sqlite:///")


def _connect(uri):
    if uri.startswith("sqlite:"):
        return sqlite3.connect(f"file:{sqlite_path(uri)}?mode=ro", uri=True)
    return psycopg2.connect(uri)


def _plain(sql):
    """SQL text without quotes around names and with single spaces."""
    return " ".join(sql.replace('"', "").split()).replace("( ", "(").replace(" )", ")")


def _sqlite_facts(uri):
    with closing(_connect(uri)) as db:
        objects = db.execute(
            "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL"
        ).fetchall()
        for kind, name, table, sql in objects:
            if table.startswith("sqlite_"):
                continue
            if kind == "table" and not table.startswith(OWN_TABLES):
                yield from _sqlite_table_facts(db, name, sql)
            else:
                yield table, kind, name, _plain(sql)


def _sqlite_table_facts(db, name, sql):
    yield name, "table", name, "WITHOUT ROWID" if "WITHOUT ROWID" in sql.upper() else "plain"
    table = parse_create(sql)
    columns = db.execute(f"PRAGMA table_xinfo({name})").fetchall()
    yield name, "columns", "in order", ", ".join(c[1] for c in columns)
    texts = {_plain(c).split()[0]: _plain(c) for c in table.columns}
    for _, column, kind, not_null, default, key, hidden in columns:
        facts = f"{kind} not_null={not_null} default={default} key={key} hidden={hidden}"
        yield name, "column", column, f"{facts} ({texts[column]})"
    for constraint in map(_plain, table.constraints):
        if constraint.startswith("CONSTRAINT "):
            _, constraint_name, text = constraint.split(" ", 2)
            yield name, "constraint", constraint_name, text
        else:
            yield name, "unnamed constraint", constraint, "present"


# Each gives rows of (table, kind, name, text). Everything is in the schema `public`.
POSTGRES_FACTS = """
SELECT c.relname, 'table', c.relname, c.relkind::text || c.relpersistence::text
    FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm') AND c.relnamespace = 'public'::regnamespace
UNION ALL
SELECT c.relname, 'columns', 'in order', string_agg(a.attname, ', ' ORDER BY a.attnum)
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace GROUP BY c.relname
UNION ALL
SELECT c.relname, 'column', a.attname, concat_ws(' ', format_type(a.atttypid, a.atttypmod),
        CASE WHEN a.attnotnull THEN 'NOT NULL' END, 'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid),
        'IDENTITY ' || nullif(a.attidentity::text, ''), 'GENERATED ' || nullif(a.attgenerated::text, ''),
        'COLLATION ' || a.attcollation::regcollation::text)
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
UNION ALL
SELECT c.relname, 'constraint', n.conname, pg_get_constraintdef(n.oid)
    FROM pg_constraint n JOIN pg_class c ON c.oid = n.conrelid
    WHERE n.connamespace = 'public'::regnamespace
UNION ALL
SELECT tablename, 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
UNION ALL
SELECT c.relname, 'trigger', t.tgname, pg_get_triggerdef(t.oid)
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace
UNION ALL
SELECT coalesce(o.relname, ''), 'sequence', s.relname,
        concat_ws(' ', q.seqtypid::regtype, q.seqstart, q.seqincrement, q.seqmin, q.seqmax, d.deptype)
    FROM pg_class s JOIN pg_sequence q ON q.seqrelid = s.oid
    LEFT JOIN pg_depend d ON d.objid = s.oid AND d.deptype IN ('a', 'i') AND d.classid = 'pg_class'::regclass
    LEFT JOIN pg_class o ON o.oid = d.refobjid
    WHERE s.relnamespace = 'public'::regnamespace
UNION ALL
SELECT '', 'function', p.proname, pg_get_functiondef(p.oid)
    FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
"""


def _postgres_facts(uri):
    with closing(_connect(uri)) as db:
        cursor = db.cursor()
        cursor.execute(POSTGRES_FACTS)
        return cursor.fetchall()


if __name__ == "__main__":
    found = differences(*(read_schema(uri) for uri in sys.argv[1:3]))
    print("\n".join(found) if found else "no difference")
    sys.exit(1 if found else 0)
