"""Logged models: their life, params, tags and artifacts."""

from typing import Any

from ..script import AJAX, API, Reply, Script, case

ROUTE = "logged-models"


def create(s: Script, experiment: str, name: Any = "a model", **body: Any) -> str:
    body = {"experiment_id": experiment, "name": name} | body
    return s.post(ROUTE, **body).at("model", "info", "model_id")


def new_model(s: Script, **body: Any) -> str:
    """A model in an experiment of its own."""
    return create(s, s.experiment(), **body)


def get(s: Script, model: str) -> Reply:
    return s.call("GET", f"{API}{ROUTE}/{model}")


def finalize(s: Script, model: str, status: Any = "LOGGED_MODEL_READY", **body: Any) -> Reply:
    body = {"model_id": model, "status": status} | body
    return s.call("PATCH", f"{API}{ROUTE}/{model}", json=body)


def delete(s: Script, model: str) -> Reply:
    return s.call("DELETE", f"{API}{ROUTE}/{model}")


def set_tags(s: Script, model: str, tags: Any, **body: Any) -> Reply:
    return s.call("PATCH", f"{API}{ROUTE}/{model}/tags", json={"tags": tags} | body)


def log_params(s: Script, model: str, params: Any, **body: Any) -> Reply:
    return s.post(f"{ROUTE}/{model}/params", **({"model_id": model, "params": params} | body))


def pairs(**values: Any) -> list[dict[str, Any]]:
    return [{"key": key, "value": value} for key, value in values.items()]


@case
def create_models(s: Script) -> None:
    experiment = s.experiment()
    run = s.run(experiment)
    model = create(s, experiment)
    get(s, model)
    create(s, experiment, model_type="Agent", source_run_id=run)
    create(s, experiment, params=pairs(lr="0.1", depth="3"), tags=pairs(a="1", b="ü"))
    create(s, experiment)  # names may be taken
    s.post(ROUTE, experiment_id=experiment)  # a random name
    create(s, experiment, name="")
    create(s, experiment, name=None)
    create(s, experiment, source_run_id="no such run")
    create(s, experiment, params=[], tags=[])
    create(s, experiment, params=None, tags=None)
    create(s, experiment, model_type=None)
    create(s, experiment, model_type="", source_run_id="")
    create(s, "0")
    s.call("POST", AJAX + ROUTE, json={"experiment_id": experiment, "name": "by the pages"})


@case
def names(s: Script) -> None:
    experiment = s.experiment()
    for name in [
        *("a/b", "a:b", "a.b", "a%b", 'a"b', "a'b", "/", "'\"", "/:.%\"'", "a\nb", "a\\/b", "ü/"),
        *("日本語", " ", "  padded ", "a\tb", "-", "a,b;c", "a" * 500, "emoji 🎉", "m-1", "(a)"),
        *(5, 1.5, True, [], ["a"], {}, {"a": 1}),
    ]:
        create(s, experiment, name=name)


@case
def wrong_creations(s: Script) -> None:
    experiment = s.experiment()
    for wrong in ["", "abc", "999999", None, 5, [], {}, "-1", "1.0", " ", " 0 ", "0x1"]:
        create(s, wrong)
    s.post(ROUTE, name="no experiment")
    s.post(ROUTE)
    create(s, "abc", name="a/b")
    create(s, "999999", name="a/b")
    for wrong in ["a", 5, {}, ["a"], [None], [[]], [5], True]:
        create(s, experiment, params=wrong)
        create(s, experiment, tags=wrong)
    for wrong in [5, [], {}, True]:
        create(s, experiment, model_type=wrong)
        create(s, experiment, source_run_id=wrong)
    gone = s.experiment("deleted")
    s.post("experiments/delete", experiment_id=gone)
    create(s, gone)
    create(s, gone, name="a:b")
    s.post_text(ROUTE, "nonsense")
    s.post_text(ROUTE, "")
    s.call("POST", API + ROUTE, data='{"name": "a"}')
    s.call("GET", API + ROUTE)
    s.call("PUT", API + ROUTE, json={"experiment_id": experiment})


@case
def doubled_pairs(s: Script) -> None:
    experiment = s.experiment()
    double = [{"key": "a", "value": "1"}, {"key": "a", "value": "2"}]
    create(s, experiment, params=double)
    create(s, experiment, tags=double)
    model = create(s, experiment, params=double[:1], tags=double[:1])
    log_params(s, model, double[:1])
    log_params(s, model, double[1:])
    log_params(s, model, [{"key": "b", "value": "1"}, {"key": "b", "value": "1"}])
    log_params(s, model, [{"key": "c", "value": "1"}, {"key": "a", "value": "1"}])
    set_tags(s, model, double)
    get(s, model)


@case
def partial_pairs(s: Script) -> None:
    experiment = s.experiment()
    for pair in [{}, {"key": "a"}, {"value": "a"}, {"key": "", "value": ""}, {"key": None, "value": None}]:
        model = create(s, experiment, params=[pair], tags=[pair])
        get(s, model)
    for pair in [{"key": 5, "value": "a"}, {"key": "a", "value": 5}, {"key": "a", "value": ["b"]}]:
        create(s, experiment, params=[pair])
        create(s, experiment, tags=[pair])


@case
def long_texts(s: Script) -> None:
    experiment = s.experiment()
    long = "x" * 20_000
    model = create(s, experiment, params=pairs(long=long), tags=pairs(long=long))
    get(s, model)
    create(s, experiment, params=[{"key": "k" * 255, "value": ""}], tags=[{"key": "k" * 255, "value": ""}])
    create(s, experiment, params=pairs(**{f"p{n}": str(n) for n in range(300)}))


@case
def keys_without_rules(s: Script) -> None:
    model = new_model(s)
    for key in ["a/b", "../x", "a b", "ü", "%", "a'b", 'a"b', "\n", "日本", "mlflow.modelVersions", "."]:
        set_tags(s, model, [{"key": key, "value": key}])
        log_params(s, model, [{"key": key, "value": key}])
    get(s, model)


@case
def get_models(s: Script) -> None:
    model = new_model(s)
    get(s, model)
    s.call("HEAD", f"{API}{ROUTE}/{model}")
    s.call("GET", f"{AJAX}{ROUTE}/{model}")
    s.call("GET", f"{API}{ROUTE}/{model}", params={"model_id": "another"})
    for id in ["m-0", "search", "m", "m-" + "0" * 31, f"{model} ", f"%20{model}", "a%22b", "ü", "."]:
        s.call("GET", f"{API}{ROUTE}/{id}".replace(" ", "%20").replace("ü", "%C3%BC"))
    s.call("GET", f"{API}{ROUTE}/")
    s.call("GET", f"{API}{ROUTE}/{model}/")
    s.call("GET", f"{API}{ROUTE}/{model}/tags")
    s.call("GET", f"{API}{ROUTE}/{model}/params")
    s.call("GET", f"{API}{ROUTE}/{model}/other")
    s.call("POST", f"{API}{ROUTE}/{model}", json={})
    s.call("PUT", f"{API}{ROUTE}/{model}", json={})
    s.call("OPTIONS", f"{API}{ROUTE}/{model}")
    s.call("OPTIONS", f"{API}{ROUTE}/search")
    s.call("PUT", f"{API}{ROUTE}/search", json={})
    s.call("GET", f"/api/3.0/mlflow/{ROUTE}/{model}")


@case
def deleted_models(s: Script) -> None:
    experiment = s.experiment()
    model, other = create(s, experiment, "one"), create(s, experiment, "two")
    delete(s, model)
    get(s, model)
    for flag in ["true", "True", "TRUE", "false", "1", "yes", ""]:
        s.call("GET", f"{API}{ROUTE}/{model}", params={"allow_deleted": flag})
    s.call("GET", f"{API}{ROUTE}/{model}?allow_deleted")
    s.call("GET", f"{API}{ROUTE}/{model}?allow_deleted=false&allow_deleted=true")
    s.call("GET", f"{API}{ROUTE}/{other}", params={"allow_deleted": "true"})
    s.call("GET", f"{API}{ROUTE}/m-0", params={"allow_deleted": "true"})
    s.post(f"{ROUTE}/search", experiment_ids=[experiment])
    delete(s, model)
    # All these act on a deleted model, too.
    finalize(s, model)
    set_tags(s, model, pairs(a="b"))
    log_params(s, model, pairs(p="q"))
    s.call("DELETE", f"{API}{ROUTE}/{model}/tags/a")
    s.call("GET", f"{API}{ROUTE}/{model}", params={"allow_deleted": "true"})
    s.call("GET", f"{API}{ROUTE}/{model}/artifacts/directories")
    delete(s, "m-0")
    delete(s, "search")
    s.call("DELETE", f"{API}{ROUTE}/{other}", json={"model_id": model})
    s.call("DELETE", f"{API}{ROUTE}/{other}", data="nonsense")


@case
def models_of_deleted_experiments(s: Script) -> None:
    experiment = s.experiment()
    model = create(s, experiment)
    s.post("experiments/delete", experiment_id=experiment)
    get(s, model)
    s.post(f"{ROUTE}/search", experiment_ids=[experiment])
    set_tags(s, model, pairs(a="b"))
    finalize(s, model)
    delete(s, model)


@case
def finalize_models(s: Script) -> None:
    experiment = s.experiment()
    model = create(s, experiment)
    finalize(s, model)
    finalize(s, model)
    for status in [
        *("LOGGED_MODEL_UPLOAD_FAILED", "LOGGED_MODEL_PENDING", "LOGGED_MODEL_STATUS_UNSPECIFIED"),
        *(2, 1, 3, 0, "2", "0", -1, 4, 1.0, 2.5, "READY", "", "x", None, True, False, [], {}, ["2"]),
    ]:
        finalize(s, model, status)
        get(s, model)
    s.call("PATCH", f"{API}{ROUTE}/{model}", json={"model_id": model})
    s.call("PATCH", f"{API}{ROUTE}/{model}", json={"status": 2})
    s.call("PATCH", f"{API}{ROUTE}/{model}", json={})
    s.call("PATCH", f"{API}{ROUTE}/{model}")
    s.call("PATCH", f"{API}{ROUTE}/{model}", data='{"model_id": "m-0", "status": 2}')
    finalize(s, "m-0")
    finalize(s, "search")
    for wrong in ["", None, 5, []]:
        s.call("PATCH", f"{API}{ROUTE}/{model}", json={"model_id": wrong, "status": 2})
    s.call("PATCH", f"{AJAX}{ROUTE}/{model}", json={"modelId": model, "status": 3})
    s.call("PATCH", f"{AJAX}{ROUTE}/{model}", json={"modelId": model, "model_id": model, "status": 3})


@case
def the_body_names_the_model_to_finalize(s: Script) -> None:
    experiment = s.experiment()
    one, two = create(s, experiment, "one"), create(s, experiment, "two")
    s.call("PATCH", f"{API}{ROUTE}/{one}", json={"model_id": two, "status": 2})
    get(s, one)
    get(s, two)
    s.post(f"{ROUTE}/{one}/params", model_id=two, params=pairs(p="1"))
    s.call("PATCH", f"{API}{ROUTE}/{one}/tags", json={"model_id": two, "tags": pairs(t="1")})
    get(s, one)
    get(s, two)


@case
def params(s: Script) -> None:
    model = new_model(s)
    log_params(s, model, pairs(a="1", b="2"))
    get(s, model)
    log_params(s, model, pairs(c=""))
    log_params(s, model, [])
    log_params(s, model, None)
    s.post(f"{ROUTE}/{model}/params", model_id=model)
    s.post(f"{ROUTE}/{model}/params", params=pairs(d="1"))
    s.post(f"{ROUTE}/{model}/params")
    s.post_text(f"{ROUTE}/{model}/params", "nonsense")
    for wrong in ["a", 5, {}, ["a"], [None], [5], [[]]]:
        log_params(s, model, wrong)
    for wrong in ["", None, 5, []]:
        s.post(f"{ROUTE}/{model}/params", model_id=wrong, params=pairs(e="1"))
    log_params(s, "m-0", pairs(a="1"))
    log_params(s, "m-0", [])
    get(s, model)
    s.call("PATCH", f"{API}{ROUTE}/{model}/params", json={"model_id": model, "params": []})


@case
def tags(s: Script) -> None:
    model = new_model(s, tags=pairs(old="1"))
    set_tags(s, model, pairs(a="1", b="2"))
    set_tags(s, model, pairs(a="3", old="2", c=""))
    get(s, model)
    set_tags(s, model, [])
    set_tags(s, model, None)
    s.call("PATCH", f"{API}{ROUTE}/{model}/tags", json={})
    s.call("PATCH", f"{API}{ROUTE}/{model}/tags")
    s.call("PATCH", f"{API}{ROUTE}/{model}/tags", data="nonsense")
    s.call("PATCH", f"{API}{ROUTE}/{model}/tags", data='{"tags": [{"key": "x", "value": "y"}]}')
    for wrong in ["a", 5, {}, ["a"], [None], [5], [[]]]:
        set_tags(s, model, wrong)
    set_tags(s, "m-0", pairs(a="1"))
    set_tags(s, "m-0", [])
    get(s, model)
    s.post(f"{ROUTE}/{model}/tags", tags=pairs(a="1"))


@case
def deleting_tags(s: Script) -> None:
    keys = ["a", "b c", "ü", "50%", "a+b", "x.y", "it's", "a&b=c", "?", "#", "a;b", "a:b", "~", "%41"]
    model = new_model(s, tags=[{"key": key, "value": "1"} for key in keys])
    from urllib.parse import quote

    for key in [*keys, "a", "none", "it's", 'both\'"', "日"]:
        s.call("DELETE", f"{API}{ROUTE}/{model}/tags/{quote(key, safe='')}")
    get(s, model)
    s.call("DELETE", f"{API}{ROUTE}/m-0/tags/a")
    s.call("DELETE", f"{API}{ROUTE}/{model}/tags/")
    s.call("DELETE", f"{API}{ROUTE}/{model}/tags")
    s.call("GET", f"{API}{ROUTE}/{model}/tags/a")
    set_tags(s, model, pairs(plain="1"))
    s.call("DELETE", f"{API}{ROUTE}/{model}/tags/plain", json={"tag_key": "other"})


@case
def artifacts(s: Script) -> None:
    experiment = s.experiment()
    model = create(s, experiment)
    root = f"/api/2.0/mlflow-artifacts/artifacts/{experiment}/models/{model}/artifacts"
    listing = f"{API}{ROUTE}/{model}/artifacts/directories"
    files = f"{AJAX}{ROUTE}/{model}/artifacts/files"
    s.call("GET", listing)
    for name in ["MLmodel", "data/model.pkl", "data/more/x.txt", "a b.txt"]:
        s.call("PUT", f"{root}/{name.replace(' ', '%20')}", data=f"content of {name}")
    s.call("GET", listing)
    for path in ["data", "data/", "data/more", "MLmodel", "none", "", ".", "..", "../..", "/etc", "%2e%2e", "a b"]:
        s.call("GET", listing, params={"artifact_directory_path": path})
        s.call("GET", files, params={"artifact_file_path": path})
    s.call("GET", f"{listing}?artifact_directory_path=data&artifact_directory_path=none")
    s.call("GET", f"{listing}?page_token=x&model_id=y")
    for path in ["MLmodel", "data/model.pkl", "a b.txt", "data/more/x.txt"]:
        s.call("GET", files, params={"artifact_file_path": path})
    s.call("GET", files, params={"artifact_file_path": "MLmodel"}, headers=[("Range", "bytes=0-3")])
    s.call("HEAD", files, params={"artifact_file_path": "MLmodel"})
    s.call("GET", files)
    s.call("GET", files.replace(AJAX, API), params={"artifact_file_path": "MLmodel"})
    s.call("POST", files, json={})
    s.call("POST", listing, json={})
    for gone in ["m-0", "search"]:
        s.call("GET", f"{API}{ROUTE}/{gone}/artifacts/directories")
        s.call("GET", f"{API}{ROUTE}/{gone}/artifacts/directories", params={"artifact_directory_path": ".."})
        s.call("GET", f"{AJAX}{ROUTE}/{gone}/artifacts/files", params={"artifact_file_path": "a"})
        s.call("GET", f"{AJAX}{ROUTE}/{gone}/artifacts/files")
    delete(s, model)
    s.call("GET", listing)
    s.call("GET", files, params={"artifact_file_path": "MLmodel"})


@case
def presigned_uploads(s: Script) -> None:
    model, run = new_model(s), s.new_run(start_time=5)
    route = "artifacts/presigned-upload-url"
    s.post(route, model_id=model, path="a")
    s.post(route, model_id=model, path="../a")
    s.post(route, model_id="m-0", path="a")
    s.post(route, model_id=model, run_id=run, path="a")
    s.post(route, model_id="", run_id="", path="a")
    s.post(route, model_id=model)


@case
def links_of_runs(s: Script) -> None:
    experiment = s.experiment()
    run = s.run(experiment)
    one = create(s, experiment, "one", source_run_id=run)
    two = create(s, experiment, "two")
    s.post("runs/outputs", run_id=run, models=[{"model_id": one, "step": 0}])
    s.post("runs/outputs", run_id=run, models=[{"model_id": one, "step": 1}])
    s.post("runs/log-inputs", run_id=run, models=[{"model_id": two}])
    s.post("runs/log-inputs", run_id=run, models=[{"model_id": two}])
    s.get("runs/get", run_id=run)
    delete(s, one)
    s.get("runs/get", run_id=run)
    s.post("runs/search", experiment_ids=[experiment])
    s.post("runs/delete", run_id=run)
    get(s, one)
    get(s, two)
    s.post("runs/outputs", run_id=run, models=[{"model_id": two, "step": 0}])
