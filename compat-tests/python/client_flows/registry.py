"""From `log_model` to production: register, stages, aliases, load by every URI, rename, delete."""

import mlflow
import numpy as np
from mlflow import MlflowClient
from mlflow.models import infer_signature
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression

from flow import VERSION, fresh, fresh_experiment, refused


def flow():
    fresh_experiment("registry")
    name, client = fresh("iris"), MlflowClient()
    features, labels = load_iris(return_X_y=True)
    first, first_id = log(name, LogisticRegression(C=1.0, max_iter=500).fit(features, labels), features)
    second, model_id = log(name, LogisticRegression(C=0.01, max_iter=500).fit(features, labels), features)
    return {
        "registered": registered(client, name),
        "versions": [version(client, name, number, run) for number, run in ((1, first), (2, second))],
        "stages": stages(client, name),
        "aliases": aliases(client, name),
        "loaded": loaded(client, name, features, model_id),
        "notes": notes(client, name),
        "found": found(client, name),
        "refused": wrong(client, name),
        "renamed": renamed(client, name),
        "deleted": deleted(client, f"{name}-renamed", first_id),
    }


def log(name, model, features):
    """Logs and registers a model with signature and example; the ids of its run and, from 3.0 on, its own."""
    with mlflow.start_run() as run:
        place = {"artifact_path": "model"} if VERSION < (3, 0) else {"name": "model"}
        logged = mlflow.sklearn.log_model(
            model,
            signature=infer_signature(features, model.predict(features)),
            input_example=features[:2],
            registered_model_name=name,
            **place,
        )
    return run.info.run_id, getattr(logged, "model_id", None)


def registered(client, name):
    model = client.get_registered_model(name)
    assert model.creation_timestamp <= model.last_updated_timestamp
    latest = [(v.version, v.current_stage, v.status) for v in model.latest_versions]
    return [model.name == name, model.description, model.tags, latest]


def version(client, name, number, run_id):
    found = client.get_model_version(name, str(number))
    assert found.run_id == run_id
    uri = client.get_model_version_download_uri(name, str(number))
    return [str(found.version), found.current_stage, found.status, found.description, uri == found.source]


def stages(client, name):
    seen = []
    for number, stage, archive in (
        (1, "staging", False),
        (1, "Production", False),
        (2, "Production", True),
        (1, "None", False),
        (2, "Production", False),
    ):
        moved = client.transition_model_version_stage(name, str(number), stage, archive)
        seen.append([moved.current_stage, staged(client, name)])
    return seen


def staged(client, name):
    """Stage and version of the latest versions."""
    found = client.get_latest_versions(name)
    return sorted([v.current_stage, str(v.version)] for v in found)


def aliases(client, name):
    client.set_registered_model_alias(name, "champion", "1")
    before = str(client.get_model_version_by_alias(name, "champion").version)
    client.set_registered_model_alias(name, "champion", "2")
    client.set_registered_model_alias(name, "Challenger", "1")
    after = str(client.get_model_version_by_alias(name, "champion").version)
    held = client.get_registered_model(name).aliases
    on_version = list(client.get_model_version(name, "1").aliases)
    client.delete_registered_model_alias(name, "Challenger")
    left = client.get_registered_model(name).aliases
    plain = [{key: str(value) for key, value in part.items()} for part in (held, left)]
    return [before, after, *plain, on_version]


def loaded(client, name, features, model_id):
    """Whether every way to name a model leads to the right one."""
    runs = [client.get_model_version(name, str(number)).run_id for number in (1, 2)]
    models = [mlflow.sklearn.load_model(f"models:/{name}/{number}") for number in (1, 2)]
    answers = [model.predict_proba(features) for model in models]
    assert not np.allclose(*answers)
    uris = {"production": f"models:/{name}/Production", "alias": f"models:/{name}@champion"}
    uris |= {"latest": f"models:/{name}/latest", "run": f"runs:/{runs[1]}/model"}
    if VERSION >= (3, 0):
        uris["id"] = f"models:/{model_id}"
    told = {
        way: bool(np.array_equal(mlflow.sklearn.load_model(uri).predict_proba(features), answers[1]))
        for way, uri in uris.items()
    }
    generic = mlflow.pyfunc.load_model(f"models:/{name}@champion")
    told["pyfunc"] = bool(np.array_equal(generic.predict(features), models[1].predict(features)))
    told["signature"] = str(generic.metadata.signature.inputs)
    return told


def notes(client, name):
    client.update_registered_model(name, description="iris by ärea")
    client.update_model_version(name, "1", description="the first")
    client.set_registered_model_tag(name, "team", "räum α")
    client.set_registered_model_tag(name, "gone", "soon")
    client.delete_registered_model_tag(name, "gone")
    client.set_model_version_tag(name, "1", "checked", "yes")
    client.set_model_version_tag(name, "2", "checked", "no")
    client.set_model_version_tag(name, "2", "gone", "soon")
    client.delete_model_version_tag(name, "2", "gone")
    model, first = client.get_registered_model(name), client.get_model_version(name, "1")
    return [model.description, model.tags, first.description, first.tags]


def found(client, name):
    run_id = client.get_model_version(name, "1").run_id
    by = {
        "name": f"name = '{name}'",
        "run": f"run_id = '{run_id}'",
        "tag": f"name = '{name}' and tags.checked = 'no'",
        "number": f"name = '{name}' and version_number = 1",
    }
    versions = {way: sorted(str(v.version) for v in client.search_model_versions(q)) for way, q in by.items()}
    models = client.search_registered_models(f"name LIKE '{name[:-4]}%' and tags.team = 'räum α'")
    ordered = client.search_model_versions(f"name = '{name}'", order_by=["version_number ASC"])
    return [versions, [m.name == name for m in models], [str(v.version) for v in ordered]]


def wrong(client, name):
    """Refusals, without the model's name."""
    calls = [
        (client.create_registered_model, name),
        (client.get_registered_model, f"{name}-none"),
        (client.get_model_version, name, "17"),
        (client.transition_model_version_stage, name, "1", "Nowhere"),
        (client.get_model_version_by_alias, name, "nobody"),
        (client.set_registered_model_alias, name, "latest", "1"),
        (client.set_registered_model_alias, name, "v2", "1"),
        (client.create_model_version, name, "file:///etc"),
        (client.create_model_version, name, "s3://bucket/a/../b"),
    ]
    refusals = [refused(*call) for call in calls]
    return [[r["code"], r["message"].replace(name, "NAME")] for r in refusals]


def renamed(client, name):
    client.rename_registered_model(name, f"{name}-renamed")
    old = refused(client.get_registered_model, name)["code"]
    versions = client.search_model_versions(f"name = '{name}-renamed'")
    alias = client.get_model_version_by_alias(f"{name}-renamed", "champion")
    tags = client.get_model_version(f"{name}-renamed", "1").tags
    return [old, sorted(str(v.version) for v in versions), str(alias.version), tags]


def deleted(client, name, model_id):
    client.delete_model_version(name, "2")
    gone = [refused(client.get_model_version, name, "2")["code"]]
    left = client.get_registered_model(name)
    kept = client.get_model_version(name, "1")
    origin = {"model_id": model_id} if model_id else {}
    again = client.create_model_version(name, kept.source, kept.run_id, **origin)
    client.delete_registered_model(name)
    gone.append(refused(client.get_registered_model, name)["code"])
    return [gone, getattr(left, "aliases", None), str(again.version)]
