"""Params and tags of runs, one at a time."""

from ..script import Script, case

ODD_KEYS = [
    "plain",
    "with space",
    "slash/inside",
    "dots.and-dashes_and:colon",
    "ünïcödé",
    "日本",
    "",
    " ",
    ".",
    "..",
    "/leading",
    "trailing/",
    "a//b",
    "a/./b",
    "a/../b",
    "./a",
    "back\\slash",
    "comma,",
    "quote'",
    'double"',
    "per%cent",
    "new\nline",
    "tab\t",
    "paren(",
    "at@",
    "hash#",
    "emoji🎉",
    "k" * 250,
    "k" * 251,
    "é" * 250,
]
WRONG_TYPES = [None, 5, 1.5, True, [], ["a"], {}, {"a": 1}]


@case
def params(s: Script) -> None:
    run = s.new_run()
    for key, value in [("b", "1"), ("a", "2"), ("empty", ""), ("ü", "日本 🎉"), ("A", "3"), ("q", "'\"")]:
        s.post("runs/log-parameter", run_id=run, key=key, value=value)
    s.post("runs/log-parameter", run_id=run, key="novalue")
    s.get("runs/get", run_id=run)


@case
def param_values_stay(s: Script) -> None:
    run = s.new_run()
    s.post("runs/log-parameter", run_id=run, key="p", value="1")
    s.post("runs/log-parameter", run_id=run, key="p", value="1")
    s.post("runs/log-parameter", run_id=run, key="p", value="2")
    s.post("runs/log-parameter", run_id=run, key="p", value="")
    s.post("runs/log-parameter", run_id=run, key="p")
    s.post("runs/log-parameter", run_id=run, key="e", value="")
    s.post("runs/log-parameter", run_id=run, key="e", value="")
    s.post("runs/log-parameter", run_id=run, key="e", value="x")
    s.post("runs/log-parameter", run_id=run, key="quo'te", value="a'b")
    s.post("runs/log-parameter", run_id=run, key="q", value="it's")
    s.post("runs/log-parameter", run_id=run, key="q", value='"')
    s.get("runs/get", run_id=run)


@case
def long_params(s: Script) -> None:
    run = s.new_run()
    for key, length in [("a", 5999), ("b", 6000), ("c", 6001), ("d", 20000)]:
        s.post("runs/log-parameter", run_id=run, key=key, value="v" * length)
        s.post("runs/log-parameter", run_id=run, key="wide " + key, value="日" * length)
    s.post("runs/log-parameter", run_id=run, key="c", value="v" * 6001)
    s.post("runs/log-parameter", run_id=run, key="c", value="v" * 6002)
    s.post("runs/log-parameter", run_id=run, key="c", value="v" * 6000)
    s.get("runs/get", run_id=run)


@case
def param_keys(s: Script) -> None:
    run = s.new_run()
    for key in ODD_KEYS:
        s.post("runs/log-parameter", run_id=run, key=key, value="v")
    s.get("runs/get", run_id=run)


@case
def params_of_other_types(s: Script) -> None:
    run = s.new_run()
    for wrong in WRONG_TYPES:
        s.post("runs/log-parameter", run_id=run, key=wrong, value="v")
        s.post("runs/log-parameter", run_id=run, key=f"k{wrong}"[:3], value=wrong)
        s.post("runs/log-parameter", run_id=wrong, key="k", value="v")
    s.get("runs/get", run_id=run)


@case
def params_of_missing_runs(s: Script) -> None:
    for wrong in ["", "a", "0" * 32, "x" * 300]:
        s.post("runs/log-parameter", run_id=wrong, key="k", value="v")
        s.post("runs/log-parameter", run_uuid=wrong, key="k", value="v")
        s.post("runs/log-parameter", run_id=wrong, key="", value="v")
        s.post("runs/log-parameter", run_id=wrong, key="..", value="v")
    s.post("runs/log-parameter")
    s.post("runs/log-parameter", run_uuid=s.new_run(), key="k", value="v")


@case
def tags(s: Script) -> None:
    run = s.new_run()
    for key, value in [("b", "1"), ("a", "2"), ("a", "3"), ("empty", ""), ("ü", "日本 🎉"), ("A", "x")]:
        s.post("runs/set-tag", run_id=run, key=key, value=value)
    s.post("runs/set-tag", run_id=run, key="novalue")
    s.get("runs/get", run_id=run)
    s.post("runs/delete-tag", run_id=run, key="a")
    s.post("runs/delete-tag", run_id=run, key="a")
    s.post("runs/delete-tag", run_id=run, key="nope")
    s.get("runs/get", run_id=run)


@case
def long_tags(s: Script) -> None:
    run = s.new_run()
    for key, length in [("a", 7999), ("b", 8000), ("c", 8001), ("d", 20000)]:
        s.post("runs/set-tag", run_id=run, key=key, value="v" * length)
        s.post("runs/set-tag", run_id=run, key="wide " + key, value="日" * length)
    s.get("runs/get", run_id=run)


@case
def tag_keys(s: Script) -> None:
    run = s.new_run()
    for key in ODD_KEYS:
        s.post("runs/set-tag", run_id=run, key=key, value="v")
    s.get("runs/get", run_id=run)
    for key in ODD_KEYS:
        s.post("runs/delete-tag", run_id=run, key=key)
    s.get("runs/get", run_id=run)


@case
def tags_of_other_types(s: Script) -> None:
    run = s.new_run()
    for wrong in WRONG_TYPES:
        s.post("runs/set-tag", run_id=run, key=wrong, value="v")
        s.post("runs/set-tag", run_id=run, key="k", value=wrong)
        s.post("runs/set-tag", run_id=wrong, key="k", value="v")
        s.post("runs/delete-tag", run_id=run, key=wrong)
        s.post("runs/delete-tag", run_id=wrong, key="k")
    s.get("runs/get", run_id=run)


@case
def tags_of_missing_runs(s: Script) -> None:
    for wrong in ["", "a", "0" * 32, "x" * 300]:
        s.post("runs/set-tag", run_id=wrong, key="k", value="v")
        s.post("runs/set-tag", run_uuid=wrong, key="k", value="v")
        s.post("runs/set-tag", run_id=wrong, key="..", value="v")
        s.post("runs/delete-tag", run_id=wrong, key="k")
        s.post("runs/delete-tag", run_uuid=wrong, key="k")
    s.post("runs/set-tag")
    s.post("runs/delete-tag")
    run = s.new_run()
    s.post("runs/set-tag", run_uuid=run, key="k", value="v")
    s.post("runs/delete-tag", run_uuid=run, key="k")


@case
def the_run_name_tag(s: Script) -> None:
    run = s.new_run()
    for value in ["renamed", "", " ", "n" * 9000]:
        s.post("runs/set-tag", run_id=run, key="mlflow.runName", value=value)
        s.get("runs/get", run_id=run)
    s.post("runs/set-tag", run_id=run, key="mlflow.runName")
    s.get("runs/get", run_id=run)
