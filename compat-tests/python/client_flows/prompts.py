"""Prompts live in the registry: register, load, alias, tag, search (clients from 2.22 on)."""

import mlflow
from mlflow import MlflowClient

from flow import VERSION, fresh, refused

API = mlflow.genai if VERSION >= (3, 0) else mlflow


def flow():
    name, client = fresh("greeting"), MlflowClient()
    API.register_prompt(name=name, template="Hello {{who}}", commit_message="first", tags={"team": "nlp"})
    API.register_prompt(name=name, template="Good day {{who}}, {{how}}?", commit_message="second")
    API.set_prompt_alias(name, alias="prod", version=1)
    first, second = API.load_prompt(f"prompts:/{name}/1"), API.load_prompt(f"prompts:/{name}/2")
    by_alias = API.load_prompt(f"prompts:/{name}@prod")
    API.set_prompt_alias(name, alias="prod", version=2)
    moved = API.load_prompt(f"prompts:/{name}@prod").version
    API.delete_prompt_alias(name, "prod")
    return {
        "first": described(first),
        "second": described(second),
        "alias": [by_alias.version, moved],
        "formatted": second.format(who="Ada", how="well"),
        "missing": refused(API.load_prompt, f"prompts:/{name}/9")["code"]
        if VERSION < (3, 0)
        else API.load_prompt(f"prompts:/{name}/9", allow_missing=True),
        "hidden": [m.name for m in client.search_registered_models(f"name = '{name}'")],
        "taken": refused(client.create_registered_model, name)["message"].replace(name, "NAME"),
        "found": found(name),
        "tagged": tagged(name),
    }


def described(prompt):
    return [prompt.version, prompt.template, prompt.commit_message, sorted(prompt.variables)]


def found(name):
    if VERSION < (3, 0):
        return None
    return [p.name == name for p in API.search_prompts(f"name = '{name}'")]


def tagged(name):
    if VERSION < (3, 2):  # 3.1 passes the version on as a number, and fails by itself
        return None
    client = MlflowClient()
    client.set_prompt_tag(name, "lang", "en")
    client.set_prompt_version_tag(name, "1", "quality", "good")
    client.set_prompt_tag(name, "gone", "soon")
    client.delete_prompt_tag(name, "gone")
    tags = client.get_prompt(name).tags
    tags.pop("_mlflow_experiment_ids", None)  # where it was registered
    return [tags, API.load_prompt(f"prompts:/{name}/1").tags]
