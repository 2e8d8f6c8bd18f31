"""Histories of metrics: pages, several runs at once, samples of an interval."""

from ..script import AJAX, Script, case

BULK = AJAX + "metrics/get-history-bulk"
INTERVAL = "metrics/get-history-bulk-interval"


def history(s: Script, run: str, key: str = "m") -> None:
    s.get("metrics/get-history", run_id=run, metric_key=key)


@case
def history_pages(s: Script) -> None:
    run = s.new_run()
    metrics = [
        {"key": "m", "value": (n * 7) % 5, "timestamp": (n * 3) % 4, "step": (n * 5) % 3}
        for n in range(25)
    ]
    s.post("runs/log-batch", run_id=run, metrics=metrics)
    history(s, run)
    for size in [1, 2, 7, 100]:
        token = ""
        while True:
            extra = {"page_token": token} if token else {}
            page = {"run_id": run, "metric_key": "m", "max_results": size} | extra
            token = s.get("metrics/get-history", **page).at("next_page_token")
            if token == "absent":
                break
    for size in [-1, 0, "x", "", 1.5, 25000, 25001, 2**31 - 1, 2**31, "5", "1e1", " 5", "5.0"]:
        s.get("metrics/get-history", run_id=run, metric_key="m", max_results=size)


@case
def history_page_tokens(s: Script) -> None:
    run = s.new_run()
    metrics = [{"key": "m", "value": n, "timestamp": n} for n in range(5)]
    s.post("runs/log-batch", run_id=run, metrics=metrics)
    for token in PAGE_TOKENS:
        s.get("metrics/get-history", run_id=run, metric_key="m", max_results=2, page_token=token)
        s.get("metrics/get-history", run_id=run, metric_key="m", page_token=token)


# base64 of JSON, as stock writes its tokens, and spoilt ones.
PAGE_TOKENS = [
    "eyJvZmZzZXQiOiAyfQ==",  # {"offset": 2}
    "eyJvZmZzZXQiOjJ9",  # {"offset":2}
    "eyJvZmZzZXQiOiAiMiJ9",  # {"offset": "2"}
    "eyJvZmZzZXQiOiAxMDB9",  # {"offset": 100}
    "eyJvZmZzZXQiOiAwfQ==",  # {"offset": 0}
    "eyJvZmZzZXQiOiBudWxsfQ==",  # {"offset": null}
    "eyJvZmZzZXQiOiAieCJ9",  # {"offset": "x"}
    "eyJvdGhlciI6IDJ9",  # {"other": 2}
    "e30=",  # {}
    "eyJvZmZzZXQiOiAyfQ",  # no padding
    "eyJvZmZzZXQiOiAy",  # cut short
    "bm90IGpzb24=",  # not json
    "////",
    "!!!",
    "a",
    "",
    " ",
    "x" * 1000,
]
# Stock answers these with a 500, or hands them to the database.
WILD_PAGE_TOKENS = [
    "eyJvZmZzZXQiOiAtMX0=",  # {"offset": -1}
    "eyJvZmZzZXQiOiAxLjV9",  # {"offset": 1.5}
    "eyJvZmZzZXQiOiB0cnVlfQ==",  # {"offset": true}
    "eyJvZmZzZXQiOiBbMV19",  # {"offset": [1]}
    "eyJvZmZzZXQiOiA5MjIzMzcyMDM2ODU0Nzc1ODA4fQ==",  # {"offset": 9223372036854775808}
    "WzFd",  # [1]
    "NQ==",  # 5
    "bnVsbA==",  # null
    "ÿ",
]


@case
def wild_history_page_tokens(s: Script) -> None:
    run = s.new_run()
    for token in WILD_PAGE_TOKENS:
        s.get("metrics/get-history", run_id=run, metric_key="m", max_results=2, page_token=token)


@case
def histories_that_are_not_there(s: Script) -> None:
    run = s.new_run()
    history(s, run, "none")
    history(s, run, "")
    for wrong in ["", "a", "0" * 32]:
        history(s, wrong)
        s.get("metrics/get-history", run_uuid=wrong, metric_key="m")
    s.get("metrics/get-history")
    s.get("metrics/get-history", run_id=run)
    s.get("metrics/get-history", metric_key="m")
    s.call("GET", "/api/2.0/mlflow/metrics/get-history", json={"run_id": run, "metric_key": 5})


@case
def bulk(s: Script) -> None:
    experiment = s.experiment()
    runs = [s.run(experiment, f"run {n}") for n in range(2)]
    for run in runs:
        metrics = [{"key": "m", "value": n, "timestamp": n % 3, "step": n} for n in range(7)]
        s.post("runs/log-batch", run_id=run, metrics=metrics)
        s.post("runs/log-metric", run_id=run, key="m", value="NaN", timestamp=9)
        s.post("runs/log-metric", run_id=run, key="m", value="Infinity", timestamp=10)
    for run in runs:
        s.call("GET", BULK, params={"run_id": run, "metric_key": "m"})
        s.call("GET", BULK, params={"run_id": [run, run], "metric_key": "m"})
        s.call("GET", BULK, params={"run_id": [run, "0" * 32, ""], "metric_key": "m"})
        for size in [1, 3, 100, "7", 25001, " 5", "+5", "5_0"]:
            s.call("GET", BULK, params={"run_id": run, "metric_key": "m", "max_results": size})


@case
def wrong_bulk(s: Script) -> None:
    run = s.new_run()
    s.call("GET", BULK)
    s.call("GET", BULK, params={"run_id": run})
    s.call("GET", BULK, params={"metric_key": "m"})
    s.call("GET", BULK, params={"run_id": run, "metric_key": ""})
    s.call("GET", BULK, params={"run_id": "", "metric_key": "m"})
    s.call("GET", BULK, params={"run_ids": run, "metric_key": "m"})
    s.call("GET", BULK, params={"run_id": [run] * 100, "metric_key": "m"})
    s.call("GET", BULK, params={"run_id": [run] * 101, "metric_key": "m"})
    s.call("POST", BULK, json={"run_id": [run], "metric_key": "m"})
    s.call("GET", BULK.replace("ajax-api", "api"), params={"run_id": run, "metric_key": "m"})


@case
def bulk_with_wild_sizes(s: Script) -> None:
    run = s.new_run()
    s.post("runs/log-metric", run_id=run, key="m", value=1, timestamp=1)
    s.post("runs/log-metric", run_id=run, key="m", value=2, timestamp=2)
    for size in [0, -1, "x", "", "1.5", 2**63]:
        s.call("GET", BULK, params={"run_id": run, "metric_key": "m", "max_results": size})


def sampled(s: Script) -> list[str]:
    """Three runs with histories of different density."""
    experiment = s.experiment()
    runs = [s.run(experiment, f"run {n}") for n in range(3)]
    for run, steps in zip(runs, (range(0, 500), range(0, 900, 7), range(100, 103)), strict=True):
        metrics = [{"key": "m", "value": n / 4, "timestamp": n * 10, "step": n} for n in steps]
        s.post("runs/log-batch", run_id=run, metrics=metrics)
    same_step = [{"key": "flat", "value": n, "timestamp": n} for n in range(50)]
    s.post("runs/log-batch", run_id=runs[0], metrics=same_step)
    return runs


@case
def the_sampled_runs(s: Script) -> None:
    for run in s.shared(sampled, shown=True):
        history(s, run)


@case
def interval_sampling(s: Script) -> None:
    runs = s.shared(sampled)
    for run in runs:
        for size in [1, 2, 3, 10, 17, 100, 499, 500, 501, 2500]:
            s.get(INTERVAL, run_ids=run, metric_key="m", max_results=size)
    for size in [1, 2, 7, 10]:
        s.get(INTERVAL, run_ids=runs[0], metric_key="flat", max_results=size)
        s.get(INTERVAL, run_ids=runs, metric_key="m", max_results=size)
        s.get(INTERVAL, run_ids=list(reversed(runs)), metric_key="m", max_results=size)
    s.get(INTERVAL, run_ids=runs[0], metric_key="m")


@case
def intervals(s: Script) -> None:
    runs = s.shared(sampled)
    for start, end in [(0, 10), (5, 5), (100, 102), (-5, 5), (450, 9999), (600, 700), (7, 3)]:
        for size in [1, 5, 100]:
            query = {"metric_key": "m", "start_step": start, "end_step": end, "max_results": size}
            s.get(INTERVAL, run_ids=runs, **query)


@case
def wrong_intervals(s: Script) -> None:
    run = s.shared(sampled)[2]
    s.get(INTERVAL)
    s.get(INTERVAL, run_ids=run)
    s.get(INTERVAL, metric_key="m")
    s.get(INTERVAL, run_ids=run, metric_key="")
    s.get(INTERVAL, run_ids="", metric_key="m")
    s.get(INTERVAL, run_ids="0" * 32, metric_key="m")
    s.get(INTERVAL, run_ids=run, metric_key="none")
    s.get(INTERVAL, run_ids=[run] * 100, metric_key="m")
    s.get(INTERVAL, run_ids=[run] * 101, metric_key="m")
    s.get(INTERVAL, run_ids=run, metric_key="m", start_step=1)
    s.get(INTERVAL, run_ids=run, metric_key="m", end_step=1)
    for size in [0, -1, 2501]:
        s.get(INTERVAL, run_ids=run, metric_key="m", max_results=size)
    s.call("POST", "/api/2.0/mlflow/" + INTERVAL, json={"run_ids": [run], "metric_key": "m"})
    s.call("GET", AJAX + INTERVAL, params={"run_ids": run, "metric_key": "m"})
    s.call("GET", "/api/2.0/mlflow/" + INTERVAL, json={"run_ids": [run], "metric_key": "m"})


@case
def wild_intervals(s: Script) -> None:
    run = s.shared(sampled)[2]
    for wild in ["x", "", "1.5", 2**31, 2**63]:
        s.get(INTERVAL, run_ids=run, metric_key="m", max_results=wild)
        s.get(INTERVAL, run_ids=run, metric_key="m", start_step=wild, end_step=101)
        s.get(INTERVAL, run_ids=run, metric_key="m", start_step=101, end_step=wild)
