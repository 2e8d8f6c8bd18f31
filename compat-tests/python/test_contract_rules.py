"""The rule table of contracts against MLflow's own enforcement: what becomes of a correct caller of the old version.

Run with another version of MLflow or pandas it shows which cells of the table hold there, too.
"""

import base64
import json
import logging

import numpy as np
import pandas as pd
import pytest
from mlflow.models import ModelSignature
from mlflow.models.utils import _enforce_params_schema, _enforce_schema
from mlflow.pyfunc.scoring_server import infer_and_parse_data

import contract_cases

CASES = json.loads(contract_cases.FILE.read_text())
ENFORCED = [case for case in CASES if case["caller"] is not None]

logging.getLogger("mlflow").setLevel(logging.ERROR)


def test_the_cases_are_those_that_this_mlflow_writes():
    assert contract_cases.FILE.read_text() == contract_cases.text(), "run `python contract_cases.py`"


def test_every_rule_on_signatures_has_two_cases():
    counts = {}
    for case in CASES:
        for rule, _ in case["findings"]:
            counts[rule] = counts.get(rule, 0) + 1
    assert {rule for rule, count in counts.items() if count < 2} == set()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_signatures_are_what_mlflow_reads_and_writes(case):
    for side in ("old", "new"):
        if case[side]:
            assert ModelSignature.from_dict(case[side]).to_dict() == case[side]


@pytest.mark.parametrize("case", ENFORCED, ids=lambda case: case["id"])
def test_mlflow_does_to_a_caller_what_the_case_says(case):
    assert call(case["old"], case["caller"]) == "ok", "the caller is not correct"
    assert call(case["new"], case["caller"]) == case["mlflow"]


@pytest.mark.parametrize("case", [c for c in ENFORCED if c["wire"]], ids=lambda case: case["id"])
def test_a_scoring_server_does_to_json_what_the_case_says(case):
    assert call_as_json(case["old"], case["caller"]) == "ok", "the caller is not correct"
    assert call_as_json(case["new"], case["caller"]) == case["wire"]


def test_what_goes_through_is_not_always_what_was_sent():
    """Why some of what a scoring server answers counts as broken."""
    split = {"dataframe_split": {"columns": ["x"], "data": [[1.5]]}}
    schema = contract_cases.columns(x="long")
    assert infer_and_parse_data(split, schema)["x"].tolist() == [1]
    tensor = contract_cases.tensors(("int64", (-1,)))
    assert infer_and_parse_data({"inputs": [1.5]}, tensor).tolist() == [1]


def call(signature, caller):
    return outcome(signature, caller, lambda schema: frame_or_arrays(caller))


def call_as_json(signature, caller):
    return outcome(signature, caller, lambda schema: infer_and_parse_data(json.loads(json.dumps(body(caller))), schema))


def outcome(signature, caller, data):
    if signature is None:
        return "ok"
    signature = ModelSignature.from_dict(signature)
    try:
        if ("frame" in caller or "array" in caller or "arrays" in caller) and signature.inputs:
            _enforce_schema(data(signature.inputs), signature.inputs)
        if "params" in caller:
            _enforce_params_schema(dict(caller["params"]), signature.params)
    except Exception:
        # MLflow raises whatever comes up: MlflowException, KeyError, TypeError.
        return "break"
    return "ok"


def frame_or_arrays(caller):
    if "array" in caller:
        return typed(*caller["array"])
    if "arrays" in caller:
        return {name: typed(*each) for name, each in caller["arrays"].items()}
    return pd.DataFrame({name: pd.Series([value(v) for v in values], dtype=dtype) for name, dtype, values in caller["frame"]})


def typed(dtype, values):
    return np.array(values, dtype=dtype)


def value(each):
    """A value of a frame: JSON, but for what JSON has no form for."""
    if isinstance(each, list):
        return [value(item) for item in each]
    if not isinstance(each, dict):
        return each
    if "$bytes" in each:
        return each["$bytes"].encode()
    if "$array" in each:
        return typed(*each["$array"])
    if "$scalar" in each:
        return np.dtype(each["$scalar"][0]).type(each["$scalar"][1])
    return {key: value(item) for key, item in each.items()}


def body(caller):
    """The data as a request to a scoring server."""
    if "array" in caller:
        return {"inputs": caller["array"][1]}
    if "arrays" in caller:
        return {"inputs": {name: values for name, (_, values) in caller["arrays"].items()}}
    names = [name for name, _, _ in caller["frame"]]
    split = {"data": [list(row) for row in zip(*[[on_wire(v) for v in values] for _, _, values in caller["frame"]])]}
    if names != list(range(len(names))):
        split["columns"] = names
    return {"dataframe_split": split}


def on_wire(each):
    if isinstance(each, dict) and "$bytes" in each:
        return base64.b64encode(each["$bytes"].encode()).decode()
    return each
