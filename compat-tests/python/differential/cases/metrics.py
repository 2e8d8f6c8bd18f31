"""Metrics, one at a time and in batches."""

from ..script import Script, case
from .histories import BULK, history
from .params_tags import ODD_KEYS, WRONG_TYPES

VALUES = [
    1,
    1.0,
    -0.0,
    0.1,
    1e20,
    1e21,
    123456789012345680,
    1e-5,
    1e-320,
    1.7976931348623157e308,
    -1.7976931348623157e308,
    "NaN",
    "Infinity",
    "-Infinity",
    "nan",
    "inf",
    "1.5",
    "1e5",
    " 1",
    "",
    "x",
    "1_0",
    "0x1p3",
    True,
    False,
    None,
    [],
    [1],
    {},
]
# JSON numbers no encoder would write.
RAW_VALUES = [
    "NaN",
    "Infinity",
    "-Infinity",
    "1e400",
    "-1e400",
    "1E5",
    "1e+5",
    "0.1e-7",
    "123456789123456789123456789",
    "01",
    ".5",
    "5.",
    "+5",
    "0.30000000000000004",
    "5e-324",
    "2.5e-5",
    "100000000000000000000000",
    "9007199254740993",
    "1e16",
    "1e15",
    "123456.789e3",
    # Read right only by a parser that rounds correctly.
    "333333333.33333329",
    "0.1234567890123456789",
    "7.2057594037927933e16",
    "3.5844466002796428e298",
    "0.000123456789012345678",
]
INTEGERS = [
    0,
    -1,
    5.0,
    1e3,
    1.5,
    "12",
    "1.0",
    "1e3",
    "1.5",
    "x",
    "",
    None,
    True,
    [],
    {},
    2**53 + 1,
    2**63 - 1,
    2**63,
    -(2**63),
    -(2**63) - 1,
    1e18,
    1e19,
]


@case
def values(s: Script) -> None:
    run = s.new_run()
    for step, value in enumerate(VALUES):
        s.post("runs/log-metric", run_id=run, key="m", value=value, timestamp=1, step=step)
    history(s, run)
    s.call("GET", BULK, params={"run_id": run, "metric_key": "m"})
    s.get("runs/get", run_id=run)


@case
def values_as_raw_json(s: Script) -> None:
    run = s.new_run()
    for step, value in enumerate(RAW_VALUES):
        body = f'{{"run_id":"{run}","key":"m","value":{value},"timestamp":1,"step":{step}}}'
        s.post_text("runs/log-metric", body)
        item = f'{{"key":"b","value":{value},"timestamp":1,"step":{step}}}'
        s.post_text("runs/log-batch", f'{{"run_id":"{run}","metrics":[{item}]}}')
    history(s, run)
    history(s, run, "b")
    s.get("runs/get", run_id=run)


@case
def a_bad_value_first_or_last(s: Script) -> None:
    run = s.new_run()
    s.post_text("runs/log-metric", f'{{"value":NaN,"run_id":"{run}","key":"m","timestamp":1}}')
    s.post_text("runs/log-metric", f'{{"run_id":"{run}","key":"m","timestamp":7,"value":NaN}}')
    s.post_text("runs/log-metric", f'{{"run_id":"{run}","key":"m","timestamp":7,"value":"1","x":1}}')
    s.post("runs/log-metric", key=5, run_id=run, value=1, timestamp=1)
    s.post("runs/log-metric", value="x", run_id=run, timestamp="y", key="m")
    history(s, run)


@case
def timestamps_and_steps(s: Script) -> None:
    run = s.new_run()
    for number in INTEGERS:
        s.post("runs/log-metric", run_id=run, key="t", value=1, timestamp=number)
        s.post("runs/log-metric", run_id=run, key="s", value=1, timestamp=1, step=number)
    history(s, run, "t")
    history(s, run, "s")
    s.get("runs/get", run_id=run)


@case
def timestamps_and_steps_in_batches(s: Script) -> None:
    run = s.new_run()
    for number in INTEGERS:
        one = {"key": "t", "value": 1, "timestamp": number}
        two = {"key": "s", "value": 1, "timestamp": 1, "step": number}
        s.post("runs/log-batch", run_id=run, metrics=[one])
        s.post("runs/log-batch", run_id=run, metrics=[two])
        s.post("runs/log-batch", run_id=run, metrics=[two, one])
    history(s, run, "t")
    history(s, run, "s")
    s.get("runs/get", run_id=run)


@case
def missing_fields(s: Script) -> None:
    run = s.new_run()
    whole = {"run_id": run, "key": "m", "value": 1, "timestamp": 1, "step": 1}
    for field in whole:
        s.post("runs/log-metric", **{k: v for k, v in whole.items() if k != field})
        s.post("runs/log-metric", **(whole | {field: None}))
        s.post("runs/log-metric", **(whole | {field: ""}))
    s.post("runs/log-metric", **(whole | {"run_id": "a" * 32}))
    s.post("runs/log-metric", run_uuid=run, key="m", value=2, timestamp=1)
    s.post("runs/log-metric", runId=run, key="m", value=2, timestamp=1)
    s.post("runs/log-metric", runUuid=run, key="m", value=2, timestamp=1)
    s.post("runs/log-metric")
    history(s, run)


@case
def fields_of_other_types(s: Script) -> None:
    run = s.new_run()
    for wrong in WRONG_TYPES:
        s.post("runs/log-metric", run_id=wrong, key="m", value=1, timestamp=1)
        s.post("runs/log-metric", run_id=run, key=wrong, value=1, timestamp=1)
        s.post("runs/log-metric", run_id=run, key="d", value=1, timestamp=1, dataset_name=wrong)
        s.post("runs/log-metric", run_id=run, key="d", value=1, timestamp=1, model_id=wrong)
    s.get("runs/get", run_id=run)


@case
def keys(s: Script) -> None:
    run = s.new_run()
    for key in ODD_KEYS:
        s.post("runs/log-metric", run_id=run, key=key, value=1, timestamp=1)
        s.post("runs/log-batch", run_id=run, metrics=[{"key": key, "value": 2, "timestamp": 2}])
        history(s, run, key)
    s.get("runs/get", run_id=run)


@case
def the_latest_value(s: Script) -> None:
    run = s.new_run()
    for key, points in {
        "by step": [(1, 5, 2), (9, 9, 1)],
        "by time": [(1, 5, 1), (0, 7, 1), (5, 6, 1)],
        "by value": [(1, 5, 1), (3, 5, 1), (2, 5, 1)],
        "negative step": [(1, 5, -2), (2, 5, -1), (3, 5, -3)],
        "nan first": [("NaN", 5, 1), (-1, 5, 1)],
        "nan last": [(-1, 5, 1), ("NaN", 5, 1)],
        "nan and positive": [("NaN", 5, 1), (1, 5, 1)],
        "infinities": [("Infinity", 5, 1), ("-Infinity", 5, 1), (1, 5, 1)],
        "same twice": [(1, 1, 1), (1, 1, 1)],
    }.items():
        for value, timestamp, step in points:
            s.post("runs/log-metric", run_id=run, key=key, value=value, timestamp=timestamp, step=step)
        metrics = [
            {"key": f"batch {key}", "value": value, "timestamp": timestamp, "step": step}
            for value, timestamp, step in points
        ]
        s.post("runs/log-batch", run_id=run, metrics=metrics)
        history(s, run, key)
        history(s, run, f"batch {key}")
    s.get("runs/get", run_id=run)


@case
def points_sent_again(s: Script) -> None:
    run = s.new_run()
    metrics = [
        {"key": "m", "value": value, "timestamp": 5, "step": step}
        for step in range(3)
        for value in (1, "NaN", 2)
    ]
    for batch in (metrics, metrics, metrics + metrics, list(reversed(metrics))):
        s.post("runs/log-batch", run_id=run, metrics=batch)
        history(s, run)
    s.post("runs/log-metric", run_id=run, key="m", value="NaN", timestamp=5, step=1)
    # Stored as 0 as well: which of the two comes first in the history is left to the database.
    s.post("runs/log-metric", run_id=run, key="m", value=0, timestamp=5, step=1)
    s.get("runs/get", run_id=run)


@case
def metrics_of_a_dataset_or_model(s: Script) -> None:
    run = s.new_run()
    s.post(
        "runs/log-metric",
        run_id=run,
        key="m",
        value=1,
        timestamp=1,
        dataset_name="d",
        dataset_digest="x",
    )
    history(s, run)
    s.get("runs/get", run_id=run)


@case
def batches(s: Script) -> None:
    run = s.new_run()
    s.post(
        "runs/log-batch",
        run_id=run,
        metrics=[{"key": "m", "value": 1, "timestamp": 1, "step": 1}],
        params=[{"key": "p", "value": "1"}],
        tags=[{"key": "t", "value": "1"}],
    )
    s.get("runs/get", run_id=run)
    s.post("runs/log-batch", run_id=run)
    s.post("runs/log-batch", run_id=run, metrics=[], params=[], tags=[])
    s.post("runs/log-batch", run_id=run, metrics=None, params=None, tags=None)
    s.post("runs/log-batch", run_id=run, params=[{"key": "p", "value": "1"}, {"key": "q"}])
    s.post("runs/log-batch", run_id=run, tags=[{"key": "t", "value": v} for v in "23"])
    s.post("runs/log-batch", run_id=run, tags=[{"key": "u"}])
    s.post("runs/log-batch", run_id=run, tags=[{"key": "mlflow.runName", "value": "by batch"}])
    s.get("runs/get", run_id=run)


@case
def batches_to_missing_runs(s: Script) -> None:
    for wrong in ["", "a", "0" * 32, "../x", None, 5, ["a"], True]:
        s.post("runs/log-batch", run_id=wrong)
        s.post("runs/log-batch", run_id=wrong, params=[{"key": "p", "value": "1"}])
    s.post("runs/log-batch")
    s.post("runs/log-batch", params=[{"key": "p", "value": "1"}])
    s.post("runs/log-batch", run_uuid=s.new_run(), params=[{"key": "p", "value": "1"}])


@case
def batches_with_missing_fields(s: Script) -> None:
    run = s.new_run()
    good = {"key": "m", "value": 1, "timestamp": 1}
    for bad in [
        {},
        {"key": "m"},
        {"key": "m", "value": 1},
        {"key": "m", "timestamp": 1},
        {"value": 1, "timestamp": 1},
        {"key": "", "value": 1, "timestamp": 1},
        {"key": None, "value": 1, "timestamp": 1},
        {"key": 5, "value": 1, "timestamp": 1},
        {"key": "m", "value": None, "timestamp": 1},
        {"key": "m", "value": "", "timestamp": 1},
        {"key": "m", "value": "x", "timestamp": 1},
        {"key": "m", "value": [], "timestamp": 1},
        {"key": "m", "value": 1, "timestamp": "x"},
        {"key": "m", "value": 1, "timestamp": -1},
        {"key": "../m", "value": 1, "timestamp": 1},
        {"key": "m,n", "value": 1, "timestamp": 1},
        {"key": "k" * 251, "value": 1, "timestamp": 1},
    ]:
        s.post("runs/log-batch", run_id=run, metrics=[bad])
        s.post("runs/log-batch", run_id=run, metrics=[good, bad], tags=[{"key": "t", "value": "1"}])
    for field in ["params", "tags"]:
        for bad in [
            {},
            {"key": ""},
            {"key": None},
            {"key": 5},
            {"value": "x"},
            {"key": "a", "value": None},
            {"key": "a", "value": 5},
            {"key": "../a", "value": "x"},
            {"key": "a,b", "value": "x"},
            {"key": "k" * 251, "value": "x"},
        ]:
            s.post("runs/log-batch", run_id=run, **{field: [bad]})
            s.post("runs/log-batch", run_id=run, **{field: [{"key": "g", "value": "1"}, bad]})
    s.get("runs/get", run_id=run)


@case
def batches_of_other_types(s: Script) -> None:
    run = s.new_run()
    for field in ["metrics", "params", "tags"]:
        for wrong in [5, "a", True, {}, {"key": "a"}]:
            s.post("runs/log-batch", run_id=run, **{field: wrong})
    s.get("runs/get", run_id=run)


@case
def batches_with_elements_of_other_types(s: Script) -> None:
    run = s.new_run()
    for field in ["metrics", "params", "tags"]:
        for wrong in [5, "a", None, [], True]:
            s.post("runs/log-batch", run_id=run, **{field: [wrong]})
    s.get("runs/get", run_id=run)


@case
def params_in_batches(s: Script) -> None:
    run = s.new_run()

    def params(*pairs: tuple[str, str]) -> None:
        s.post("runs/log-batch", run_id=run, params=[{"key": k, "value": v} for k, v in pairs])

    params(("a", "1"), ("b", "2"))
    params(("a", "1"), ("b", "2"))
    params(("a", "1"), ("c", "3"))
    params(("a", "9"), ("d", "4"))
    params(("a", "9"), ("b", "9"), ("e", "5"))
    params(("f", "1"), ("f", "1"))
    params(("f", "1"), ("f", "2"), ("g", "1"), ("g", "1"))
    params(("long", "v" * 6001))
    params(("wide", "日" * 6001))
    s.get("runs/get", run_id=run)


@case
def a_param_conflict_stops_the_batch(s: Script) -> None:
    run = s.new_run()
    s.post("runs/log-parameter", run_id=run, key="p", value="1")
    s.post(
        "runs/log-batch",
        run_id=run,
        params=[{"key": "n", "value": "1"}, {"key": "p", "value": "2"}],
        metrics=[{"key": "m", "value": 1, "timestamp": 1}],
        tags=[{"key": "t", "value": "1"}],
    )
    s.get("runs/get", run_id=run)


@case
def batch_limits(s: Script) -> None:
    run = s.new_run()

    def batch(metrics: int = 0, params: int = 0, tags: int = 0) -> None:
        s.post(
            "runs/log-batch",
            run_id=run,
            metrics=[{"key": f"m{n}", "value": n, "timestamp": 1} for n in range(metrics)],
            params=[{"key": f"p{n}", "value": str(n)} for n in range(params)],
            tags=[{"key": f"t{n}", "value": str(n)} for n in range(tags)],
        )

    for sizes in [(1001, 0, 0), (0, 101, 0), (0, 0, 101), (1000, 1, 0), (801, 100, 100)]:
        batch(*sizes)
    batch(1000)
    batch(800, 100, 100)
    batch(1001, 101, 101)
    bad = [{"key": f"m{n}", "value": n, "timestamp": 1} for n in range(1001)]
    s.post("runs/log-batch", run_id=run, metrics=[*bad, {"key": "../x", "value": 1, "timestamp": 1}])
