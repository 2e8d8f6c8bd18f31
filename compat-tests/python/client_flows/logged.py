"""Logged models of 3.x clients: created, measured, searched, linked to runs, finalized, deleted."""

import mlflow
from mlflow import MlflowClient

from flow import fresh, fresh_experiment, refused


def flow():
    experiment_id = fresh_experiment("logged")
    client = MlflowClient()
    made = [make(number) for number in range(3)]
    return {
        "external": external(client, experiment_id),
        "read": [described(client.get_logged_model(model_id)) for model_id in made],
        "best": searched(experiment_id, order_by=[{"field_name": "metrics.acc", "ascending": False}]),
        "filtered": searched(experiment_id, "metrics.acc > 0.15 and params.depth = '2'"),
        "named": searched(experiment_id, "attributes.name LIKE 'model-%'"),
        "tags": tagged(client, made[0]),
        "linked": linked(client, made[1]),
        "refused": wrong(client),
        "deleted": deleted(client, experiment_id, made[2]),
    }


def make(number):
    data = mlflow.data.from_numpy(__import__("numpy").arange(6.0).reshape(3, 2), name="eval", digest="d1")
    with mlflow.start_run(run_name=f"run-{number}"):
        model = mlflow.initialize_logged_model(
            name=f"model-{number}", params={"depth": str(number)}, tags={"team": "a"}, model_type="tree"
        )
        mlflow.log_metric("acc", number / 10, step=1, model_id=model.model_id)
        mlflow.log_metric("acc", number / 5, step=2, model_id=model.model_id, dataset=data)
        mlflow.log_metrics({"loss": 1.0 / (number + 1)}, step=2, model_id=model.model_id)
        mlflow.finalize_logged_model(model.model_id, "READY" if number else "FAILED")
    return model.model_id


def external(client, experiment_id):
    model = mlflow.create_external_model(name=fresh("outside"), experiment_id=experiment_id)
    read = client.get_logged_model(model.model_id)
    return [str(read.status), read.source_run_id, "mlflow.model.isExternal" in read.tags]


def described(model):
    metrics = [[m.key, m.value, m.step, m.dataset_name, m.dataset_digest] for m in model.metrics]
    return [model.name, str(model.status), model.model_type, model.params, given(model.tags), sorted(metrics, key=str)]


def given(tags):
    """Without what the client derives from user and checkout."""
    return {key: value for key, value in tags.items() if not key.startswith("mlflow.")}


def searched(experiment_id, filter_string=None, order_by=None):
    found = mlflow.search_logged_models(
        [experiment_id], filter_string=filter_string, order_by=order_by, output_format="list"
    )
    return [model.name if model.name.startswith("model-") else "outside" for model in found]


def tagged(client, model_id):
    mlflow.set_logged_model_tags(model_id, {"stage": "dev", "gone": "soon"})
    mlflow.delete_logged_model_tag(model_id, "gone")
    mlflow.log_model_params({"later": "yes"}, model_id=model_id)
    read = client.get_logged_model(model_id)
    return [given(read.tags), read.params]


def linked(client, model_id):
    """A run that read the model and one that made it."""
    source = client.get_run(client.get_logged_model(model_id).source_run_id)
    with mlflow.start_run() as reader:
        client.log_inputs(reader.info.run_id, models=[mlflow.entities.LoggedModelInput(model_id=model_id)])
    inputs = client.get_run(reader.info.run_id).inputs.model_inputs
    outputs = [one.model_id == model_id for one in source.outputs.model_outputs]
    return [[one.model_id == model_id for one in inputs], outputs]


def wrong(client):
    calls = [(client.get_logged_model, "m-00000000000000000000000000000000"), (client.get_logged_model, "nobody")]
    return [[r["code"], r["message"]] for r in (refused(*call) for call in calls)]


def deleted(client, experiment_id, model_id):
    client.delete_logged_model(model_id)
    return [searched(experiment_id), refused(client.get_logged_model, model_id)["code"]]
