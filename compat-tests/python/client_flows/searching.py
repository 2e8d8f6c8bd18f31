"""Finding runs and experiments: filters, order, pages, pandas and lists."""

import math

import mlflow
import pandas as pd
from mlflow import MlflowClient
from mlflow.entities import ViewType

from flow import fresh, fresh_experiment

FILTERS = [
    "metrics.score >= 20",
    "metrics.score < 3 AND params.kind = 'even'",
    "params.kind != 'even' and metrics.score > 18",
    "params.kind LIKE 'ev%' AND tags.group ILIKE 'B%'",
    "tags.group = 'b' and attributes.status = 'FAILED'",
    "tags.`spaced key` = '7'",
    'metrics."val/acc" = 0.5',
    "run_name = 'run-03'",
    "attributes.run_name LIKE 'run-1%' AND metrics.score <= 12",
    "metrics.odd_nan != 1 AND metrics.score < 4",
    "metrics.odd_nan > 0",
    "params.rare IS NOT NULL",
    "params.rare IS NULL AND metrics.score < 2",
    "attributes.start_time > 1000024",
    "",
]

ORDERS = [
    ["metrics.score DESC"],
    ["params.kind ASC", "metrics.score DESC"],
    ["metrics.odd_nan ASC", "metrics.score ASC"],
    ["metrics.odd_nan DESC", "metrics.score ASC"],
    ["tags.`spaced key` DESC"],
    ["attributes.run_name DESC"],
    ["params.rare ASC"],
    [],
]


def flow():
    experiment_id = fresh_experiment("searching")
    client = MlflowClient()
    fill(client, experiment_id)

    def found(filter_string="", order_by=None, view=ViewType.ACTIVE_ONLY):
        runs = client.search_runs([experiment_id], filter_string, view, order_by=order_by)
        return [int(run.data.tags["mlflow.runName"][4:]) for run in runs]

    return {
        "filters": {f: found(f, ["attributes.start_time ASC"]) for f in FILTERS},
        "orders": {", ".join(o): found("metrics.score < 9", o) for o in ORDERS},
        "pages": pages(client, experiment_id),
        "frame": frame(experiment_id),
        "listed": listed(experiment_id),
        "run_ids": by_run_ids(client, experiment_id),
        "views": views(client, experiment_id, found),
        "experiments": experiments(client),
    }


def fill(client, experiment_id):
    """25 runs whose attributes, params, metrics and tags all follow from their number."""
    for n in range(25):
        run = client.create_run(experiment_id, start_time=1_000_000 + n, run_name=f"run-{n:02}")
        run_id = run.info.run_id
        client.log_param(run_id, "kind", "odd" if n % 2 else "even")
        client.log_metric(run_id, "score", n)
        client.log_metric(run_id, "val/acc", n / 10)
        client.set_tag(run_id, "group", "Bb"[n % 2] if n % 3 else "a")
        client.set_tag(run_id, "spaced key", n)
        if n % 4 == 0:
            client.log_param(run_id, "rare", 100 - n)
        if n % 2:
            client.log_metric(run_id, "odd_nan", math.nan if n % 4 == 1 else n)
        client.set_terminated(run_id, "FAILED" if n % 5 == 0 else "FINISHED", 2_000_000 + n)


def pages(client, experiment_id):
    """Sizes of the pages, their sum in order, and whether the last page has a token."""
    sizes, scores, token = [], [], None
    while True:
        page = client.search_runs(
            [experiment_id], max_results=10, order_by=["metrics.score"], page_token=token
        )
        sizes.append(len(page))
        scores += [run.data.metrics["score"] for run in page]
        token = page.token
        if not token:
            break
    assert scores == [float(n) for n in range(25)]
    exact = client.search_runs([experiment_id], max_results=25)
    return {"sizes": sizes, "token after an exact page": bool(exact.token)}


def frame(experiment_id):
    """The default output: a pandas frame with a column for each attribute and key."""
    table = mlflow.search_runs([experiment_id], order_by=["metrics.score ASC"], max_results=20)
    top = table.iloc[3]
    return {
        "rows": len(table),
        "columns": sorted(c for c in table.columns if not c.startswith("tags.mlflow.")),
        "scores": table["metrics.score"].tolist(),
        "row 3": [top["status"], top["params.kind"], top["metrics.odd_nan"], top["tags.group"]],
        "start": str(top["start_time"]),
        "missing": [bool(pd.isna(v)) for v in (top["params.rare"], table.iloc[0]["metrics.odd_nan"])],
    }


def listed(experiment_id):
    """output_format="list", and the experiment found by its name."""
    name = mlflow.get_experiment(experiment_id).name
    runs = mlflow.search_runs(
        experiment_names=[name],
        filter_string="metrics.score > 21",
        output_format="list",
        order_by=["attributes.start_time DESC"],
    )
    return [type(runs).__name__, [run.info.run_name for run in runs]]


def by_run_ids(client, experiment_id):
    ids = [r.info.run_id for r in client.search_runs([experiment_id], order_by=["metrics.score"])]

    def found(clause, chosen):
        listing = ", ".join(f"'{run_id}'" for run_id in chosen)
        runs = client.search_runs(
            [experiment_id], f"attributes.run_id {clause} ({listing})", order_by=["metrics.score"]
        )
        return [ids.index(run.info.run_id) for run in runs]

    return [found("IN", ids[4:7]), found("NOT IN", ids[2:])]


def views(client, experiment_id, found):
    """Deleted runs are seen only by the views that ask for them."""
    run = client.search_runs([experiment_id], "metrics.score = 2")[0]
    client.delete_run(run.info.run_id)
    seen = [
        found("metrics.score < 4", ["metrics.score"], view)
        for view in (ViewType.ACTIVE_ONLY, ViewType.DELETED_ONLY, ViewType.ALL)
    ]
    client.restore_run(run.info.run_id)
    return [*seen, found("metrics.score < 4", ["metrics.score"])]


def experiments(client):
    """search_experiments: filter, order, view, and pages put together by the client."""
    prefix = fresh("exp")
    ids = [client.create_experiment(f"{prefix}/{n}", tags={"n": str(n % 2)}) for n in range(6)]
    client.delete_experiment(ids[5])

    def found(extra="", **options):
        clause = f"name LIKE '{prefix}/%'" + extra
        return [int(e.name[-1]) for e in mlflow.search_experiments(filter_string=clause, **options)]

    first = client.search_experiments(filter_string=f"name LIKE '{prefix}/%'", max_results=2)
    second = client.search_experiments(
        filter_string=f"name LIKE '{prefix}/%'", max_results=2, page_token=first.token
    )
    return {
        "default order": found(),
        "by name": found(order_by=["name ASC"]),
        "by tag": found(" AND tags.n = '1'", order_by=["name DESC"]),
        "deleted": found(view_type=ViewType.DELETED_ONLY),
        "all": found(view_type=ViewType.ALL, order_by=["experiment_id ASC"]),
        "limited": found(max_results=3, order_by=["name"]),
        "pages": [[int(e.name[-1]) for e in page] for page in (first, second)],
    }
