"""Changes of signatures, one or more for every rule on contracts, each with data of a correct caller of the old version.

`python contract_cases.py` writes them to `src/governance/rules/cases.json`, the signatures as MLflow itself prints them.
That file drives the Rust test of the rule table and `test_contract_rules.py`, which asks MLflow what becomes of the caller.

A case says: id, what changes, the findings (rule and path), the bumps by profile, and what MLflow does to the caller's
data under the new signature (`mlflow`), and to the same data sent as JSON to a scoring server (`wire`). Where nothing is
enforced (outputs) both are null; `wire` is null, too, where JSON can't carry what the old signature wants.
"""

import json
import sys
from pathlib import Path

import numpy as np
from mlflow.models import ModelSignature
from mlflow.types.schema import (
    AnyType, Array, ColSpec, DataType, Map, Object, ParamSchema, ParamSpec, Property, Schema, SparkMLVector, TensorSpec,
)

FILE = Path(__file__).parents[2] / "src/governance/rules/cases.json"
CASES = []


def case(name, old, new, caller, findings, bumps, mlflow=None, wire=None):
    callable_, strict, on_wire = (bumps.split() * 3)[:3] if " " not in bumps else bumps.split()
    CASES.append({
        "id": name,
        "old": old.to_dict() if old else None,
        "new": new.to_dict() if new else None,
        "caller": caller,
        "findings": [list(finding) for finding in findings],
        "bumps": {"callable": callable_, "strict": strict, "wire": on_wire},
        "mlflow": mlflow,
        "wire": wire,
    })


def columns(*unnamed, **named):
    """A schema of columns; `"double?"` is an optional double."""
    specs = [ColSpec(kind(each)) for each in unnamed]
    for name, each in named.items():
        required = not (isinstance(each, str) and each.endswith("?"))
        specs.append(ColSpec(kind(each), name, required=required))
    return Schema(specs)


def kind(text):
    return text.rstrip("?") if isinstance(text, str) else text


def obj(**properties):
    return Object([
        Property(name, kind(each), required=not (isinstance(each, str) and each.endswith("?")))
        for name, each in properties.items()
    ])


def tensors(*specs):
    return Schema([TensorSpec(np.dtype(dtype), shape, *name) for dtype, shape, *name in specs])


def takes(schema):
    return ModelSignature(inputs=schema)


def gives(schema):
    return ModelSignature(inputs=columns(x="double"), outputs=schema)


def params(*specs, inputs=None):
    return ModelSignature(inputs=inputs or columns(x="double"), params=ParamSchema([ParamSpec(*spec) for spec in specs]))


def frame(**named):
    """Columns as (dtype, values)."""
    return {"frame": [[name, *each] for name, each in named.items()]}


def rows(*unnamed):
    return {"frame": [[place, *each] for place, each in enumerate(unnamed)]}


def array(dtype, values):
    return {"array": [dtype, values]}


def sets(**values):
    return {"params": values}


def ints(dtype, values):
    """A typed numpy array as a value."""
    return {"$array": [dtype, values]}


def scalar(dtype, value):
    return {"$scalar": [dtype, value]}


REAL = ("float64", [1.5, 2.5])
LONG = ("int64", [3, 7])
INT = ("int32", [3, 7])
FLOAT = ("float32", [1.5, 2.5])
TEXT = ("str", ["a", "b"])
BOOL = ("bool", [True, False])
TIME = ("datetime64[ns]", ["2026-01-02T03:04:05", "2026-01-03T00:00:00"])
BYTES = ("object", [{"$bytes": "ab"}, {"$bytes": "cd"}])
MAJOR, MINOR, PATCH = "major", "minor", "patch"


def columns_in():
    old = takes(columns(amount="double"))
    case("IN001-second-column", old, takes(columns(amount="double", age="long")), frame(amount=REAL),
         [("IN001", "inputs.age")], MAJOR, "break", "break")
    case("IN001-name-in-quotes", old, takes(columns(**{"amount": "double", "fixed acidity": "double"})), frame(amount=REAL),
         [("IN001", 'inputs."fixed acidity"')], MAJOR, "break", "break")
    case("IN002-second-column", old, takes(columns(amount="double", age="long?")), frame(amount=REAL),
         [("IN002", "inputs.age")], MINOR, "ok", "ok")
    case("IN002-object", old, takes(Schema([ColSpec("double", "amount"), ColSpec(obj(zip="string"), "home", False)])),
         frame(amount=REAL), [("IN002", "inputs.home")], MINOR, "ok", "ok")
    both = takes(columns(amount="double", age="long"))
    case("IN003-second-column", both, old, frame(amount=REAL, age=LONG), [("IN003", "inputs.age")], "minor major minor",
         "ok", "ok")
    case("IN003-optional-column", takes(columns(amount="double", age="long?")), old, frame(amount=REAL, age=LONG),
         [("IN003", "inputs.age")], "minor major minor", "ok", "ok")
    case("IN004-at-its-place", both, takes(columns(amount="double", years="long")), frame(amount=REAL, age=LONG),
         [("IN004", "inputs.age")], MAJOR, "break", "break")
    case("IN004-moved", both, takes(columns(years="long", amount="double")), frame(amount=REAL, age=LONG),
         [("IN004", "inputs.age")], MAJOR, "break", "break")
    case("IN004-of-another-type-is-two-changes", both, takes(columns(amount="double", years="integer")),
         frame(amount=REAL, age=LONG), [("IN003", "inputs.age"), ("IN001", "inputs.years")], MAJOR, "break", "break")
    optional = takes(columns(amount="double", age="long?"))
    case("IN005-column", both, optional, frame(amount=REAL, age=LONG), [("IN005", "inputs.age")], MINOR, "ok", "ok")
    case("IN005-property", takes(columns(home=obj(zip="string", city="string"))),
         takes(columns(home=obj(zip="string", city="string?"))), frame(home=("object", [{"zip": "1", "city": "x"}])),
         [("IN005", "inputs.home.city")], MINOR, "ok", "ok")
    case("IN006-column", optional, both, frame(amount=REAL), [("IN006", "inputs.age")], MAJOR, "break", "break")
    case("IN006-property", takes(columns(home=obj(zip="string", city="string?"))),
         takes(columns(home=obj(zip="string", city="string"))), frame(home=("object", [{"zip": "1"}])),
         [("IN006", "inputs.home.city")], MAJOR, "break", "break")
    case("IN007-two", both, takes(columns(age="long", amount="double")), frame(amount=REAL, age=LONG),
         [("IN007", "inputs")], PATCH, "ok", "ok")
    case("IN007-three-and-one-new", takes(columns(a="double", b="double", c="string")),
         takes(columns(c="string", a="double", d="long?", b="double")), frame(a=REAL, b=REAL, c=TEXT),
         [("IN002", "inputs.d"), ("IN007", "inputs")], MINOR, "ok", "ok")
    case("IN008-one-more", takes(columns("double", "long")), takes(columns("double", "long", "long")), rows(REAL, LONG),
         [("IN008", "inputs")], MAJOR, "break", "break")
    case("IN008-reordered", takes(columns("double", "string")), takes(columns("string", "double")), rows(REAL, TEXT),
         [("IN008", "inputs")], MAJOR, "break", "break")
    case("IN009-one-less", takes(columns("double", "long")), takes(columns("double")), rows(REAL, LONG),
         [("IN009", "inputs")], "minor major minor", "ok", "ok")
    case("IN009-two-less", takes(columns("double", "long", "string")), takes(columns("double")), rows(REAL, LONG, TEXT),
         [("IN009", "inputs")], "minor major minor", "ok", "ok")
    case("IN010-two", takes(columns("double", "long")), both, rows(REAL, LONG), [("IN010", "inputs")], MAJOR,
         "break", "break")
    case("IN010-one", takes(columns("double")), old, rows(REAL), [("IN010", "inputs")], MAJOR, "break", "break")
    case("IN011-two", both, takes(columns("double", "long")), frame(amount=REAL, age=LONG), [("IN011", "inputs")], MAJOR,
         "ok", "ok")
    case("IN011-other-order", both, takes(columns("double", "long")), frame(age=LONG, amount=REAL), [("IN011", "inputs")],
         MAJOR, "break", "ok")


def types_in():
    def change(name, old, new, values, rule, bumps, mlflow, wire):
        case(name, takes(columns(x=old)), takes(columns(x=new)), frame(x=values), [(rule, "inputs.x")], bumps, mlflow, wire)

    change("IN020-integer-long", "integer", "long", INT, "IN020", MINOR, "ok", "ok")
    change("IN020-integer-double", "integer", "double", INT, "IN020", MINOR, "ok", "ok")
    change("IN020-float-double", "float", "double", FLOAT, "IN020", MINOR, "ok", "ok")
    for old, new, values in [("long", "double", LONG), ("long", "float", LONG), ("integer", "float", INT)]:
        change(f"IN021-{old}-{new}", old, new, values, "IN021", "major major minor", "break", "ok")
    change("IN021-long-double-of-0-and-1", "long", "double", ("int64", [0, 1]), "IN021", "major major minor", "ok", "ok")
    case("IN021-inside-of-an-object", takes(columns(x=obj(n="long"))), takes(columns(x=obj(n="double"))),
         frame(x=("object", [{"n": 7}])), [("IN021", "inputs.x.n")], MAJOR, "break", "break")
    # Over JSON most of these go through, cast to something else.
    for old, new, values, mlflow, wire in [
        ("boolean", "long", BOOL, "break", "ok"), ("boolean", "double", BOOL, "break", "ok"),
        ("long", "integer", LONG, "break", "ok"), ("double", "float", REAL, "break", "ok"),
        ("double", "long", REAL, "break", "ok"), ("float", "integer", FLOAT, "break", "ok"),
        ("long", "boolean", LONG, "break", "ok"), ("string", "long", TEXT, "break", "break"),
        ("long", "string", LONG, "break", "ok"), ("string", "boolean", TEXT, "break", "ok"),
        ("boolean", "string", BOOL, "break", "ok"), ("datetime", "string", TIME, "break", "ok"),
        ("datetime", "long", TIME, "break", "break"), ("long", "datetime", LONG, "break", "ok"),
        ("string", "datetime", TEXT, "break", "break"), ("binary", "long", BYTES, "break", "break"),
        ("long", "binary", LONG, "break", "break"),
    ]:
        change(f"IN022-{old}-{new}", old, new, values, "IN022", MAJOR, mlflow, wire)
    change("IN023-string-binary", "string", "binary", TEXT, "IN023", MAJOR, "ok", "break")
    change("IN023-binary-string", "binary", "string", BYTES, "IN023", MAJOR, "ok", "ok")

    small = ("object", [ints("int32", [1, 2])])
    big = ("object", [[5, 7], [3]])

    def elements(name, old, new, values, rule, bumps, mlflow, wire, path="inputs.x[]"):
        case(name, takes(columns(x=Array(old))), takes(columns(x=Array(new))), frame(x=values), [(rule, path)], bumps,
             mlflow, wire)

    # A list of Python is one of 64-bit integers, which no array of integers takes: JSON can't carry those.
    elements("IN030-integer-long", "integer", "long", small, "IN030", MINOR, "ok", None)
    elements("IN030-integer-double", "integer", "double", small, "IN030", MINOR, "ok", None)
    elements("IN030-array-in-array", Array("integer"), Array("long"), ("object", [[ints("int32", [1, 2])]]), "IN030", MINOR,
             "ok", None, "inputs.x[][]")
    case("IN030-vector", takes(columns(x=SparkMLVector())), takes(columns(x=Array("double"))),
         frame(x=("object", [[0.5, 1.5]])), [("IN030", "inputs.x[]")], MINOR, "ok", "ok")
    elements("IN031-long-double", "long", "double", big, "IN031", MAJOR, "break", "break")
    elements("IN031-long-string", "long", "string", big, "IN031", MAJOR, "break", "break")
    change("IN031-scalar-array", "long", Array("long"), LONG, "IN031", MAJOR, "break", "break")
    elements("IN031-array-in-array", "long", Array("long"), big, "IN031", MAJOR, "break", "break")
    change("IN032-array-string", Array("long"), "string", big, "IN032", MAJOR, "ok", "ok")
    change("IN032-object-string", obj(n="long"), "string", ("object", [{"n": 1}]), "IN032", MAJOR, "ok", "ok")
    change("IN032-map-binary", Map("long"), "binary", ("object", [{"n": 1}]), "IN032", MAJOR, "ok", "break")
    change("IN033-long-any", "long", AnyType(), LONG, "IN033", MINOR, "ok", "ok")
    change("IN033-object-any", obj(n="long"), AnyType(), ("object", [{"n": 1}]), "IN033", MINOR, "ok", "ok")
    change("IN033-object-map", obj(n="long", m="long"), Map("long"), ("object", [{"n": 1, "m": 2}]), "IN033", MINOR,
           "ok", "ok")
    case("IN033-object-map-of-wider", takes(columns(x=obj(n="integer"))), takes(columns(x=Map("long"))),
         frame(x=("object", [{"n": scalar("int32", 1)}])), [("IN033", "inputs.x"), ("IN020", "inputs.x.n")], MINOR,
         "ok", None)
    change("IN034-object-with-optional-map", obj(n="long", m="long?"), Map("long"), ("object", [{"n": 1, "m": None}]),
           "IN034", MAJOR, "break", "break")
    change("IN034-any-long", AnyType(), "long", TEXT, "IN034", MAJOR, "break", "break")
    change("IN034-map-object", Map("long"), obj(n="long"), ("object", [{"m": 1}]), "IN034", MAJOR, "break", "break")
    change("IN034-array-long", Array("long"), "long", big, "IN034", MAJOR, "break", "break")
    change("IN034-scalar-object", "long", obj(n="long"), LONG, "IN034", MAJOR, "break", "break")
    change("IN034-object-array", obj(n="long"), Array("long"), ("object", [{"n": 1}]), "IN034", MAJOR, "break", "break")
    case("IN022-in-a-map", takes(columns(x=Map("string"))), takes(columns(x=Map("long"))),
         frame(x=("object", [{"k": "v"}])), [("IN022", "inputs.x.*")], MAJOR, "break", "break")


def objects_in():
    home = ("object", [{"zip": "1"}])
    case("IN040-property", takes(columns(home=obj(zip="string"))), takes(columns(home=obj(zip="string", city="string"))),
         frame(home=home), [("IN040", "inputs.home.city")], MAJOR, "break", "break")
    case("IN040-deep", takes(columns(customer=obj(address=obj(zip="string")))),
         takes(columns(customer=obj(address=obj(zip="string", city="string")))),
         frame(customer=("object", [{"address": {"zip": "1"}}])), [("IN040", "inputs.customer.address.city")], MAJOR,
         "break", "break")
    case("IN041-property", takes(columns(home=obj(zip="string"))), takes(columns(home=obj(zip="string", city="string?"))),
         frame(home=home), [("IN041", "inputs.home.city")], MINOR, "ok", "ok")
    case("IN041-in-an-array", takes(columns(homes=Array(obj(zip="string")))),
         takes(columns(homes=Array(obj(zip="string", city="string?")))), frame(homes=("object", [[{"zip": "1"}]])),
         [("IN041", "inputs.homes[].city")], MINOR, "ok", "ok")
    full = ("object", [{"zip": "1", "city": "x"}])
    case("IN042-property", takes(columns(home=obj(zip="string", city="string"))), takes(columns(home=obj(zip="string"))),
         frame(home=full), [("IN042", "inputs.home.city")], MAJOR, "break", "break")
    case("IN042-optional-property", takes(columns(home=obj(zip="string", city="string?"))),
         takes(columns(home=obj(zip="string"))), frame(home=full), [("IN042", "inputs.home.city")], MAJOR, "break", "break")
    case("IN042-in-a-map", takes(columns(homes=Map(obj(zip="string", city="string")))),
         takes(columns(homes=Map(obj(zip="string")))), frame(homes=("object", [{"a": {"zip": "1", "city": "x"}}])),
         [("IN042", "inputs.homes.*.city")], MAJOR, "break", "break")


def tensors_in():
    def change(name, old, new, caller, findings, bumps, mlflow, wire):
        case(name, takes(tensors(*old)), takes(tensors(*new)), caller, findings, bumps, mlflow, wire)

    pair = [[1.5, 2.5], [3.5, 4.5]]
    floats = array("float32", pair)
    change("TN001-rows", [("float32", (2, 2))], [("float32", (-1, 2))], floats, [("TN001", "inputs[0].shape[0]")], MINOR,
           "ok", "ok")
    change("TN001-named", [("float32", (-1, 2), "a")], [("float32", (-1, -1), "a")], {"arrays": {"a": ["float32", pair]}},
           [("TN001", "inputs.a.shape[1]")], MINOR, "ok", "ok")
    change("TN002-fixed", [("float32", (-1, -1))], [("float32", (-1, 3))], floats, [("TN002", "inputs[0].shape[1]")],
           MAJOR, "break", "break")
    change("TN002-other-length", [("float32", (-1, 2))], [("float32", (-1, 4))], floats,
           [("TN002", "inputs[0].shape[1]")], MAJOR, "break", "break")
    change("TN003-one-more", [("float32", (-1, 2))], [("float32", (-1, 2, 1))], floats, [("TN003", "inputs[0]")], MAJOR,
           "break", "break")
    change("TN003-one-less", [("float32", (-1, 2))], [("float32", (-1,))], floats, [("TN003", "inputs[0]")], MAJOR,
           "break", "break")
    change("TN004-wider", [("float32", (-1, 2))], [("float64", (-1, 2))], floats, [("TN004", "inputs[0]")],
           "major major minor", "break", "ok")
    change("TN004-integers-wider", [("int32", (-1, 2))], [("int64", (-1, 2))], array("int32", [[1, 2]]),
           [("TN004", "inputs[0]")], "major major minor", "break", "ok")
    # Over JSON 1.5 becomes 1 without a word.
    change("TN004-to-integers", [("float32", (-1, 2))], [("int64", (-1, 2))], floats, [("TN004", "inputs[0]")], MAJOR,
           "break", "ok")
    change("TN004-narrower", [("float64", (-1, 2))], [("float32", (-1, 2))], array("float64", pair),
           [("TN004", "inputs[0]")], MAJOR, "break", "ok")
    change("TN005-floats", [("float32", (-1, 2))], [("float32", (-1, 2), "a")], floats, [("TN005", "inputs")], MINOR,
           "ok", "ok")
    change("TN005-and-TN001", [("int64", (2, 2))], [("int64", (-1, 2), "a")], array("int64", [[1, 2], [3, 4]]),
           [("TN005", "inputs"), ("TN001", "inputs[0].shape[0]")], MINOR, "ok", "ok")
    two = {"arrays": {"a": ["float32", pair], "b": ["float32", pair]}}
    change("TN006-renamed", [("float32", (-1, 2), "a")], [("float32", (-1, 2), "b")], {"arrays": {"a": ["float32", pair]}},
           [("TN006", "inputs.a"), ("TN006", "inputs.b")], MAJOR, "break", "break")
    change("TN006-added", [("float32", (-1, 2), "a")], [("float32", (-1, 2), "a"), ("float32", (-1, 2), "b")],
           {"arrays": {"a": ["float32", pair]}}, [("TN006", "inputs.b")], MAJOR, "break", "break")
    change("TN006-removed", [("float32", (-1, 2), "a"), ("float32", (-1, 2), "b")], [("float32", (-1, 2), "a")], two,
           [("TN006", "inputs.b")], MAJOR, "ok", "ok")
    change("TN006-to-unnamed", [("float32", (-1, 2), "a")], [("float32", (-1, 2))], {"arrays": {"a": ["float32", pair]}},
           [("TN006", "inputs")], MAJOR, "break", "break")
    change("TN009-objects", [("float32", (-1, 2))], [("object", (-1,))], floats, [("TN009", "inputs[0]")], MINOR, "ok", "ok")
    change("TN009-named-objects", [("str", (-1,), "a")], [("object", (-1,), "a")], {"arrays": {"a": ["str", ["x"]]}},
           [("TN009", "inputs.a")], MINOR, "ok", "ok")
    case("TN007-two-columns", takes(columns(a="double", b="string")), takes(tensors(("float64", (-1, 2)))),
         frame(a=REAL, b=TEXT), [("TN007", "inputs")], MAJOR, "break", "break")
    case("TN007-one-column", takes(columns(a="double")), takes(tensors(("float64", (-1,)))), frame(a=REAL),
         [("TN007", "inputs")], MAJOR, "ok", "ok")
    case("TN008-named-columns", takes(tensors(("float64", (-1, 2)))), takes(columns(a="double", b="double")),
         array("float64", pair), [("TN008", "inputs")], MAJOR, "break", "break")
    case("TN008-unnamed-columns", takes(tensors(("float32", (-1, 2)))), takes(columns("long", "long")), floats,
         [("TN008", "inputs")], MAJOR, "break", "ok")


def parameters():
    def change(name, old, new, caller, findings, bumps, mlflow):
        # Parameters are read from JSON as Python's own values: the same on the wire.
        case(name, params(*old), params(*new) if new else takes(columns(x="double")), caller, findings, bumps, mlflow,
             mlflow)

    one = ("n", "long", 1, None)
    change("PA001-second", [one], [one, ("m", "double", 0.5, None)], sets(n=2), [("PA001", "params.m")], MINOR, "ok")
    change("PA001-list", [one], [one, ("m", "string", ["a"], (-1,))], sets(n=2), [("PA001", "params.m")], MINOR, "ok")
    change("PA002-second", [one, ("m", "double", 0.5, None)], [one], sets(n=2, m=0.75), [("PA002", "params.m")], MAJOR, "ok")
    change("PA002-all", [one], None, sets(n=2), [("PA002", "params")], MAJOR, "ok")
    change("PA003-number", [one], [("n", "long", 2, None)], sets(), [("PA003", "params.n.default")], "minor major minor",
           "ok")
    change("PA003-list", [("s", "string", ["a"], (-1,))], [("s", "string", ["a", "b"], (-1,))], sets(),
           [("PA003", "params.s.default")], "minor major minor", "ok")
    change("PA003-infinite", [("n", "double", 1.5, None)], [("n", "double", float("inf"), None)], sets(),
           [("PA003", "params.n.default")], "minor major minor", "ok")
    for old, new, value in [("integer", "double", 3), ("long", "float", 3), ("long", "integer", 3), ("double", "float", 1.5),
                            ("float", "double", 1.5)]:
        change(f"PA004-{old}-{new}", [("n", old, value, None)], [("n", new, value, None)], sets(n=value + 1),
               [("PA004", "params.n")], MINOR, "ok")
    for old, first, new, second, value in [
        ("long", 1, "string", "1", 2), ("string", "a", "long", 1, "b"), ("double", 1.5, "long", 1, 2.5),
        ("boolean", True, "long", 1, False), ("long", 1, "boolean", True, 0),
    ]:
        change(f"PA005-{old}-{new}", [("n", old, first, None)], [("n", new, second, None)], sets(n=value),
               [("PA005", "params.n"), ("PA003", "params.n.default")], MAJOR, "break")
    change("PA005-value-list", [one], [("n", "long", [1], (-1,))], sets(n=2),
           [("PA005", "params.n"), ("PA003", "params.n.default")], MAJOR, "break")
    change("PA005-list-value", [("n", "long", [1], (-1,))], [one], sets(n=[2]),
           [("PA005", "params.n"), ("PA003", "params.n.default")], MAJOR, "break")
    change("IN040-of-a-parameter", [("o", obj(a="long"), {"a": 1}, None)],
           [("o", obj(a="long", b="long"), {"a": 1, "b": 2}, None)], sets(o={"a": 5}),
           [("IN040", "params.o.b"), ("PA003", "params.o.default")], MAJOR, "break")


def outputs():
    def change(name, old, new, findings, bumps):
        case(name, gives(old), gives(new), None, findings, bumps)

    one, two = columns(score="double"), columns(score="double", label="string")
    change("OU001-removed", two, one, [("OU001", "outputs.label")], MAJOR)
    change("OU001-renamed", one, columns(probability="double"), [("OU001", "outputs.score"), ("OU002", "outputs.probability")],
           MAJOR)
    change("OU001-property", columns(o=obj(a="long", b="long")), columns(o=obj(a="long")), [("OU001", "outputs.o.b")], MAJOR)
    change("OU001-unnamed", columns("double", "long"), columns("double"), [("OU001", "outputs")], MAJOR)
    change("OU001-named-to-unnamed", one, columns("double"), [("OU001", "outputs")], MAJOR)
    change("OU001-all", one, None, [("OU001", "outputs")], MAJOR)
    change("OU002-third", two, columns(score="double", label="string", why="string"), [("OU002", "outputs.why")], MINOR)
    change("OU002-property", columns(o=obj(a="long")), columns(o=obj(a="long", b="long")), [("OU002", "outputs.o.b")], MINOR)
    change("OU002-declared", None, one, [("OU002", "outputs")], MINOR)
    change("OU003-single-to-two", one, two, [("OU003", "outputs.label")], MAJOR)
    change("OU003-unnamed", columns("double", "long"), columns("double", "long", "long"), [("OU003", "outputs")], MAJOR)
    change("OU003-tensors", tensors(("float32", (-1, 2), "a")), tensors(("float32", (-1, 2), "a"), ("float32", (-1,), "b")),
           [("OU003", "outputs.b")], MAJOR)
    change("OU004-column", two, columns(score="double", label="string?"), [("OU004", "outputs.label")], MAJOR)
    change("OU004-property", columns(o=obj(a="long")), columns(o=obj(a="long?")), [("OU004", "outputs.o.a")], MAJOR)
    change("OU005-required", columns(score="double", label="string?"), two, [("OU005", "outputs.label")], MINOR)
    change("OU005-long-integer", columns(n="long"), columns(n="integer"), [("OU005", "outputs.n")], MINOR)
    change("OU005-double-float", columns(n=Array("double")), columns(n=Array("float")), [("OU005", "outputs.n[]")], MINOR)
    change("OU005-any", columns(n=AnyType()), columns(n="float"), [("OU005", "outputs.n")], MINOR)
    change("OU005-dimension", tensors(("float32", (-1, -1))), tensors(("float32", (-1, 2))),
           [("OU005", "outputs[0].shape[1]")], MINOR)
    change("OU006-integer-long", columns(n="integer"), columns(n="long"), [("OU006", "outputs.n")], "minor major minor")
    change("OU006-float-double", columns(n=Map("float")), columns(n=Map("double")), [("OU006", "outputs.n.*")],
           "minor major minor")
    change("OU007-long-string", columns(n="long"), columns(n="string"), [("OU007", "outputs.n")], MAJOR)
    change("OU007-scalar-array", columns("long"), columns(Array("long")), [("OU007", "outputs[0]")], MAJOR)
    change("OU007-tensor-type", tensors(("float32", (-1, 2))), tensors(("float64", (-1, 2))), [("OU007", "outputs[0]")],
           "major major minor")
    change("OU007-tensor-kind", tensors(("float32", (-1, 2))), tensors(("int64", (-1, 2))), [("OU007", "outputs[0]")], MAJOR)
    change("OU007-rank", tensors(("float32", (-1, 2))), tensors(("float32", (-1,))), [("OU007", "outputs[0]")], MAJOR)
    change("OU007-freed", tensors(("float32", (-1, 2))), tensors(("float32", (-1, -1))),
           [("OU007", "outputs[0].shape[1]")], MAJOR)
    change("OU007-columns-to-tensor", one, tensors(("float64", (-1,))), [("OU007", "outputs")], MAJOR)
    change("OU008-two", columns("double", "string"), columns("string", "double"), [("OU008", "outputs")], MAJOR)
    change("OU008-three", columns("long", "string", "long"), columns("long", "long", "string"), [("OU008", "outputs")], MAJOR)
    change("OU009-two", two, columns(label="string", score="double"), [("OU009", "outputs")], "patch major patch")
    change("OU009-three", columns(a="long", b="long", c="long"), columns(a="long", c="long", b="long"),
           [("OU009", "outputs")], "patch major patch")


def signatures():
    one = takes(columns(amount="double"))
    answers = ModelSignature(outputs=columns(score="double"))
    case("SG001-first", None, one, frame(amount=("str", ["a"])), [("SG001", "signature")], MAJOR, "break", "break")
    case("SG001-inputs", answers, ModelSignature(columns(amount="double"), columns(score="double")),
         frame(amount=("str", ["a"])), [("SG001", "inputs")], MAJOR, "break", "break")
    case("SG002-all", one, None, frame(amount=REAL), [("SG002", "signature")], MAJOR, "ok", "ok")
    case("SG002-inputs", ModelSignature(columns(amount="double"), columns(score="double")), answers, frame(amount=REAL),
         [("SG002", "inputs")], MAJOR, "ok", "ok")
    case("nothing-changed", one, takes(columns(amount="double")), frame(amount=REAL), [], PATCH, "ok", "ok")
    case("never-signed", None, None, frame(amount=REAL), [], PATCH, "ok", "ok")


def combined():
    case("renamed-widened-reordered", takes(columns(a="integer", b="double", c="string?")),
         takes(columns(b="double", a="long", d="long?")), frame(a=INT, b=REAL),
         [("IN003", "inputs.c"), ("IN002", "inputs.d"), ("IN020", "inputs.a"), ("IN007", "inputs")], "minor major minor",
         "ok", "ok")
    case("every-part", ModelSignature(columns(a="long"), columns(y="long"), ParamSchema([ParamSpec("n", "long", 1)])),
         ModelSignature(columns(a="double"), columns(y="integer"), ParamSchema([ParamSpec("n", "double", 2.5)])),
         {**frame(a=LONG), **sets(n=2)},
         [("IN021", "inputs.a"), ("OU005", "outputs.y"), ("PA004", "params.n"), ("PA003", "params.n.default")],
         "major major minor", "break", "ok")
    case("deep-and-wide", takes(columns(c=obj(id="long", tags=Array("string"), home=obj(zip="string", city="string?")))),
         takes(columns(c=obj(id="double", tags=Array("string"), home=obj(zip="string", city="string", land="string?")))),
         frame(c=("object", [{"id": 7, "tags": ["x"], "home": {"zip": "1"}}])),
         [("IN006", "inputs.c.home.city"), ("IN041", "inputs.c.home.land"), ("IN021", "inputs.c.id")], MAJOR,
         "break", "break")
    case("two-columns-renamed", takes(columns(a="long", b="double")), takes(columns(x="long", y="double")),
         frame(a=LONG, b=REAL), [("IN004", "inputs.a"), ("IN004", "inputs.b")], MAJOR, "break", "break")


for part in [columns_in, types_in, objects_in, tensors_in, parameters, outputs, signatures, combined]:
    part()


def text():
    return json.dumps(CASES, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_text(text())
    print(f"{len(CASES)} cases in {FILE}", file=sys.stderr)
