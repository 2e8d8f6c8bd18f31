"""Writes src/tests/data/logged_model_corpus.jsonl: what the installed MLflow makes of many filters of logged models.

Like search_corpus.py, from which most inputs and the form of the lines come.
"""

import json
import random
import sys

from mlflow.store.tracking.dbmodels.models import SqlLoggedModel
from mlflow.utils.search_logged_model_utils import parse_filter_string
from sqlalchemy.orm.properties import ColumnProperty

from search_corpus import (
    BAD_OPERATORS,
    JOINERS,
    KEYS,
    LISTS,
    NUMBERS,
    ODD,
    OUT,
    SEED,
    TEXTS,
    answer,
    bits,
    check_list,
    joined,
    mutated,
    soup,
)

COLUMNS = [
    *("model_id", "experiment_id", "name", "artifact_location", "status", "lifecycle_stage", "model_type"),
    *("source_run_id", "status_message", "creation_timestamp_ms", "last_updated_timestamp_ms"),
]
NAMES = [
    *COLUMNS,
    *("creation_time", "creation_timestamp", "last_updated_timestamp", "`name`", '"name"', "'name'", "Name"),
    *("attributes.name", "attributes.`model_type`", "attributes.creation_time", "attributes.creation_timestamp_ms"),
    *("metrics.a", "metrics.`a b`", "metrics.a.b", "metrics.a/b", "params.p", "params.`p q`", "tags.t", "tags.`x.y`"),
    *("metric.a", "param.p", "tag.t", "attribute.name", "foo.bar", "foo", "Metrics.a", "dataset.name", "tags", "metadata"),
]
OPERATORS = ["=", "!=", "<", "<=", ">", ">=", "LIKE", "ILIKE", "like", "iLike", "IN", "NOT IN", "in", "not  in", "RLIKE"]
VALUES = ["'a'", '"a"', "a", "1", "1.5", "-1", "'1'", "('a', 'b')", "('a')", "(1, 2)", "inf", "nan", "''", "x.y"]


def plain_list(value):
    """Lists hold texts; SQLite compares numbers by their texts."""
    if not all(isinstance(item, (str, int, float)) and not isinstance(item, bool) for item in value):
        raise TypeError("a list of other values")
    return [str(item) for item in value]


def logged_model_filter(text):
    clauses = []
    for clause in parse_filter_string(text):
        entity, operator, value = clause.entity, clause.op, clause.value
        if entity.type.value == "attributes":
            attribute = getattr(SqlLoggedModel, entity.key)
            if not isinstance(getattr(attribute, "property", None), ColumnProperty):
                raise TypeError("no column")
        if entity.is_numeric():
            value = bits(value)
        else:
            if isinstance(value, list):
                value = tuple(value)
            check_list(operator, value)
            value = plain_list(value) if isinstance(value, tuple) else value
            if not isinstance(value, (str, list)):
                raise TypeError("no text")
        clauses.append([entity.type.value, entity.key, operator, value])
    return clauses


def clause(rng):
    name, operator = rng.choice(NAMES), rng.choice(OPERATORS)
    if rng.random() < 0.7 and any(part in name for part in ("metrics.", "creation_", "last_updated")):
        return f"{name} {rng.choice(OPERATORS[:6])} {rng.choice(NUMBERS[:16])}"
    if operator.lower().endswith("in"):
        return f"{name} {operator} {rng.choice(LISTS)}"
    return f"{name} {operator} {rng.choice(VALUES)}"


def filters(rng):
    inputs = list(ODD)
    inputs += [f"tags.{key} = 'x'" for key in KEYS] + [f"{key} = 'x'" for key in KEYS]
    inputs += [f"metrics.a > {value}" for value in NUMBERS] + [f"creation_time >= {value}" for value in NUMBERS]
    inputs += [f"params.a = {value}" for value in TEXTS] + [f"name != {value}" for value in TEXTS]
    inputs += [f"name IN {value}" for value in LISTS] + [f"tags.t NOT IN {value}" for value in LISTS]
    inputs += [f"name = {value}" for value in LISTS[:20]]
    inputs += [f"name {operator} 'x'" for operator in BAD_OPERATORS]
    inputs += [f"metrics.a {operator} 1" for operator in BAD_OPERATORS]
    inputs += [f"{name} {operator} {rng.choice(VALUES)}" for name in NAMES for operator in OPERATORS]
    inputs += [joined(rng, clause, [" AND ", " and "]) for _ in range(300)]
    inputs += [joined(rng, clause, JOINERS) for _ in range(200)]
    inputs += [soup(rng) for _ in range(200)]
    inputs += [mutated(rng, joined(rng, clause, JOINERS)) for _ in range(200)]
    return inputs


def main():
    counts = {"ok": 0, "error": 0, "crash": 0}
    with (OUT.parent / "logged_model_corpus.jsonl").open("w") as out:
        for given in dict.fromkeys(filters(random.Random(SEED))):
            result = answer(logged_model_filter, given)
            counts[next(iter(result))] += 1
            line = ["logged_model_filter", given, result]
            out.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
    print(counts, file=sys.stderr)


if __name__ == "__main__":
    main()
