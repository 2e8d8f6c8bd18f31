"""Experiments and runs are made, renamed, tagged, deleted and restored; wrong calls are refused."""

import re

import mlflow
from mlflow import MlflowClient
from mlflow.entities import Metric, Param, RunTag

from flow import fresh, refused


def flow():
    client = MlflowClient()
    return {
        "experiment": experiment(client),
        "run": run(client),
        "params": params(client),
        "limits": limits(client),
        "refused": wrong_calls(client),
    }


def experiment(client):
    name = fresh("life")
    created = client.create_experiment(name, tags={"owner": "ann", "mlflow.note.content": "note"})
    first = client.get_experiment(created)
    assert first.name == name and first.last_update_time >= first.creation_time > 0
    assert client.get_experiment_by_name(name).experiment_id == created
    client.rename_experiment(created, name + " renamed")
    client.set_experiment_tag(created, "owner", "bob")
    client.set_experiment_tag(created, "long", "x" * 6000)
    renamed = client.get_experiment(created)
    taken = refused(client.create_experiment, renamed.name)
    client.delete_experiment(created)
    deleted = client.get_experiment(created)
    twice = refused(client.delete_experiment, created)
    still_taken = refused(client.create_experiment, renamed.name)
    inactive = refused(mlflow.set_experiment, renamed.name)
    client.restore_experiment(created)
    again = refused(client.restore_experiment, created)
    return {
        "location": first.artifact_location.replace(created, "ID"),
        "stages": [first.lifecycle_stage, deleted.lifecycle_stage,
                   client.get_experiment(created).lifecycle_stage],
        "renamed": renamed.name == name + " renamed",
        "tags": {k: len(v) if k == "long" else v for k, v in renamed.tags.items()},
        "by old name": client.get_experiment_by_name(name),
        "errors": [shown(e, created, name) for e in (taken, twice, still_taken, inactive, again)],
    }


def run(client):
    owner = client.create_experiment(fresh("life"))
    run_id = client.create_run(owner, tags={"a": "1"}).info.run_id
    client.delete_run(run_id)
    stage = client.get_run(run_id).info.lifecycle_stage
    writes = [
        refused(client.log_metric, run_id, "m", 1),
        refused(client.log_param, run_id, "p", 1),
        refused(client.set_tag, run_id, "t", 1),
        refused(client.log_batch, run_id, [Metric("m", 1, 1, 1)]),
    ]
    client.delete_run(run_id)
    client.restore_run(run_id)
    client.restore_run(run_id)
    client.log_metric(run_id, "m", 1)
    restored = client.get_run(run_id)
    client.delete_experiment(owner)
    buried = client.get_run(run_id).info.lifecycle_stage
    client.restore_experiment(owner)
    revived = client.get_run(run_id).info.lifecycle_stage
    return {
        "stages": [stage, restored.info.lifecycle_stage, buried, revived],
        "metrics": restored.data.metrics,
        "errors": [shown(e, run_id) for e in writes],
        "delete tag": shown(refused(client.delete_tag, run_id, "absent"), run_id),
    }


def params(client):
    """A param is written once; a batch that breaks this leaves nothing behind."""
    run_id = new_run(client)
    client.log_param(run_id, "p", "1")
    single = refused(client.log_param, run_id, "p", "2")
    batch = refused(
        client.log_batch, run_id, [Metric("m", 1.0, 1, 1)],
        [Param("q", "1"), Param("p", "2")], [RunTag("t", "1")],
    )
    twice = refused(client.log_batch, run_id, params=[Param("r", "1"), Param("r", "1")])
    mlflow.set_experiment(experiment_id=client.get_run(run_id).info.experiment_id)
    with mlflow.start_run(run_id=run_id):
        fluent = refused(mlflow.log_params, {"p": "3", "s": "1"})
    data = client.get_run(run_id).data
    return {
        "errors": [shown(e, run_id) for e in (single, batch, twice)],
        "fluent": [fluent["class"], fluent["code"], "Changing param values" in fluent["message"]],
        "kept": [data.params, data.metrics, data.tags.get("t")],
    }


def limits(client):
    """The largest batch, one more, and values that are cut instead of refused.

    The client splits what is too large for one call, so the refusals are asked of its store.
    """
    run_id = new_run(client)
    metrics = [Metric(f"m{n}", n, 1, n) for n in range(800)]
    some = [Param(f"p{n}", str(n)) for n in range(100)]
    tags = [RunTag(f"t{n}", str(n)) for n in range(100)]
    client.log_batch(run_id, metrics, some, tags)
    client.log_batch(run_id, metrics, some, tags)
    client.log_param(run_id, "long", "é" * 6001)
    client.set_tag(run_id, "long", "é" * 8001)
    data = client.get_run(run_id).data
    store = client._tracking_client.store
    many = [Metric(f"o{n}", n, 1, n) for n in range(1001)]
    errors = [
        refused(store.log_batch, run_id, many, [], []),
        refused(store.log_batch, run_id, [], [Param(f"q{n}", "1") for n in range(101)], []),
        refused(store.log_batch, run_id, [], [], [RunTag(f"u{n}", "1") for n in range(101)]),
        refused(store.log_batch, run_id, many[:901], some, []),
        refused(client.log_param, run_id, "k" * 251, "1"),
    ]
    client.log_batch(run_id, many, [Param(f"q{n}", "1") for n in range(101)])
    more = client.get_run(run_id).data
    return {
        "counts": [len(data.metrics), len(data.params), sum(k[0] == "t" for k in data.tags)],
        "counts of a split batch": [len(more.metrics), len(more.params)],
        "cut": [len(data.params["long"]), len(data.tags["long"])],
        "errors": [shown(e) for e in errors],
    }


def wrong_calls(client):
    run_id = new_run(client)
    calls = {
        "unknown run": (client.get_run, "f" * 32),
        "unknown experiment": (client.get_experiment, "123456789"),
        "experiment id of letters": (client.get_experiment, "abc"),
        "run in unknown experiment": (client.create_run, "123456789"),
        "metric name with an empty part": (client.log_metric, run_id, "a//b", 1),
        "param name above the root": (client.log_param, run_id, "../x", 1),
        "filter with OR": (client.search_runs, ["0"], "metrics.a > 1 OR metrics.b > 1"),
        "filter on unknown attribute": (client.search_runs, ["0"], "attributes.nope = 'x'"),
        "filter with unquoted text": (client.search_runs, ["0"], "params.a = x"),
        "order by nothing known": (client.search_runs, ["0"], "", 1, 10, ["nope"]),
        "page too large": (client.search_runs, ["0"], "", 1, 50_001),
        "token of no page": (client.search_runs, ["0"], "", 1, 10, None, "???"),
        "experiment without name": (client.create_experiment, ""),
        "experiment filter": (client.search_experiments, 1, 10, "nope = 'x'"),
        "experiments, no page": (client.search_experiments, 1, 0),
    }
    return {what: shown(refused(*call), run_id) for what, call in calls.items()}


def new_run(client):
    return client.create_run(client.create_experiment(fresh("life"))).info.run_id


def shown(error, *secrets):
    """Class, code and message with ids and made-up names blanked.

    Only the server's own first sentence counts: the stock server's "already exists" goes on
    with a database's text, and clients add paragraphs of advice. It prints sets in any order.
    """
    message = error["message"].split("\n")[0].split(" Error: ")[0]
    # The longest first: a short id may be part of a made-up name.
    for secret in sorted(secrets, key=len, reverse=True):
        message = message.replace(secret, "…")
    message = re.sub(r"\{('[^{}:]*')\}", in_order, message)
    return [error["class"], error["code"], message]


def in_order(found):
    return "{" + ", ".join(sorted(found[1].split(", "))) + "}"
