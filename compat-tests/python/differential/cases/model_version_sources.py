"""Where the files of model versions may lie, and where they are said to lie."""

from ..script import API, Script, case
from .model_versions import PROMPT_TAG, alias, delete, get, model, transition, version

# A folder that no server has.
LOCAL = "/nowhere/differential"


def location(s: Script, name: str, number: str = "1") -> None:
    s.get("model-versions/get-download-uri", name=name, version=number)


def logged_model(s: Script, experiment: str, **body) -> str:
    reply = s.post("logged-models", quiet=True, experiment_id=experiment, name="m", **body)
    return reply.at("model", "info", "model_id")


def local_run(s: Script, folder: str = LOCAL, suffix: str = "local") -> tuple[str, str]:
    """A run that keeps its artifacts in a folder."""
    run = s.run(s.experiment(suffix, artifact_location=folder))
    return run, f"{folder}/{run}/artifacts"


@case
def storages(s: Script) -> None:
    name = model(s)
    for source in (
        "s3://bucket/path",
        "s3:/bucket/path",
        "S3://bucket/Path",
        "gs://b/p",
        "wasbs://c@a.blob.core.windows.net/p",
        "abfss://f@a.dfs.core.windows.net/p",
        "dbfs:/p/q",
        "hdfs://h/p",
        "viewfs://h/p",
        "ftp://h/p",
        "sftp://u@h/p",
        "http://h/p",
        "https://h:1/p",
        "r2://b@h/p",
        "b2://b@h/p",
        "unknown://x/y",
        "x-y.z+1:/a",
        "databricks",
        "sqlite:///a.db",
        "mysql+pymysql://h/p",
        "s3://bucket",
        "s3://bucket/",
        "s3://bucket//a//b",
        "s3://bucket/a/",
        "s3:a",
        "s3:",
        "s3://",
        "://a",
        ":a",
        "C:\\models\\a",
        "c:/models/a",
        "\\\\host\\share",
        "s3://b/a?x=1#y;z",
        " s3://b/a",
        "s3://b/a ",
        "\ns3://b/a",
        "s3://b/a\tb",
        "ht\ttp://h/p",
        " http://h/p",
        "HTTP://h/p",
        "http:/p",
        "http:p",
        "ftp:///p",
        "s3://[b/a",
        "s3://b]/a",
        "日本://b/a",
        "s3://b/日本",
        "mailto:a@b",
        "data:,x",
    ):
        version(s, name, source)
        s.note(source.strip())


@case
def relative_paths(s: Script) -> None:
    name = model(s)
    for path in (
        "a/../b",
        "../a",
        "a/..",
        "..",
        "a/.",
        "./a",
        "a/./b",
        ".",
        "a/...",
        "a/..b",
        "a/b..",
        "%2e%2e/a",
        "a/%2e%2e",
        "a/%2E%2e/b",
        "a/..%2fb",
        "a%2f..%2fb",
        "a%252f..%252fb",
        "%252e%252e/a",
        "%25252e%25252e%25252fa",
        "a%2eb",
        "a%00",
        "a%2500b",
        "a/%2e/b",
        "a+b/..",
        "..+/a",
        "a%2f%2fb",
        "a//b",
        "a/%20/b",
        "%zz/a",
        "%/a",
        "a%ff/b",
        "a/..;x",
        "a;/../b",
        "a/..?x",
        "a?/../b",
        "a#/../b",
        "a\\..\\b",
        "a%5c..%5cb",
        "a%0a/..",
        ".%2e/a",
        "a%23/..",
        "a%3f/../b",
        "a/%2e%2e?x=y",
    ):
        for root in ("s3://bucket", "mlflow-artifacts:", "runs:", "models:"):
            version(s, name, f"{root}/{path}")


@case
def local_paths(s: Script) -> None:
    name = model(s)
    run, root = local_run(s)
    other, _ = local_run(s, f"{LOCAL}/other", "other")
    proxied = s.new_run()
    for source in (
        root,
        f"{root}/model",
        f"file://{root}/model",
        f"file:{root}",
        f"file://localhost{root}",
        f"{root}/a/../b",
        f"{root}/..",
        f"{root}/../../x",
        f"{root}/%2e%2e/%2e%2e/x",
        f"{root}//a",
        f"{root}x",
        "/",
        "/etc/passwd",
        "a",
        "./a",
        "../a",
        "file:a",
        "file:///etc",
        "file://./etc",
        "file://127.0.0.1/etc",
        "FILE:///etc",
        f"FILE://{root}",
        f"file://{root}?x=1",
        f"{root}#x",
        f" {root}",
        "~",
        "~/a",
        "//etc",
        "c:",
        "/a:b",
        "a:b/c",
    ):
        version(s, name, source)
        version(s, name, source, run_id=run)
        version(s, name, source, run_id=other)
        version(s, name, source, run_id=proxied)
        version(s, name, source, run_id="0" * 32)


@case
def files_of_other_hosts(s: Script) -> None:
    name = model(s)
    run, root = local_run(s)
    for source in (
        f"file://host{root}",
        f"file://u@h:1{root}",
        "file://host/etc",
        "file://[::1]/etc",
    ):
        version(s, name, source)
        version(s, name, source, run_id=run)


@case
def artifacts_of_runs(s: Script) -> None:
    name = model(s)
    experiment = s.experiment()
    run, other = s.run(experiment), s.run(experiment)
    root = f"mlflow-artifacts:/{experiment}/{run}/artifacts"
    for source in (
        root,
        f"{root}/model",
        f"{root}/",
        f"{root}x",
        f"{root}//model",
        root.replace("mlflow", "MLflow"),
        f"mlflow-artifacts:/{experiment}/{run}",
        f"mlflow-artifacts:///{experiment}/{run}/artifacts/model",
        f"mlflow-artifacts:/{experiment}/{run}/artifacts%2Fmodel",
        f"mlflow-artifacts:/{experiment}/{run}/%61rtifacts/model",
        f"mlflow-artifacts:/{experiment}/{other}/artifacts/model",
        "mlflow-artifacts:/",
        "mlflow-artifacts:",
        f"mlflow-artifacts://host/{experiment}/{run}/artifacts/model",
        f"{root}/../artifacts",
        f"{root}?a#b",
        f"http://host/api/2.0/mlflow-artifacts/artifacts/{experiment}/{run}/artifacts/model",
    ):
        version(s, name, source)
        version(s, name, source, run_id=run)
        version(s, name, source, run_id=other)
        version(s, name, source, run_id="0" * 32)
    s.post("runs/delete", run_id=run)
    version(s, name, root, run_id=run)
    location(s, name)


@case
def runs(s: Script) -> None:
    name = model(s)
    run = s.new_run()
    for source in (
        f"runs:/{run}/model",
        f"runs:/{run}",
        f"runs:/{run}/",
        f"runs:///{run}/model",
        f"runs://{run}/model",
        f"RUNS:/{run}/m",
        f"runs:{run}/model",
        "runs:/",
        "runs:",
        "runs:/other/model",
        f"runs:/{run}?x=y",
        f"runs:/{run}#x",
        f"runs:/{run}x/model",
        f"runs:/{run}/a%2fb",
        f"runs:/{run}/a%2f..",
        f"runs:/profile@x/{run}",
    ):
        version(s, name, source)
        version(s, name, source, run_id=run)
        version(s, name, source, run_id="other")
    location(s, name)


@case
def versions_of_models(s: Script) -> None:
    origin, name = model(s, "origin"), model(s, "copy")
    run = s.new_run()
    version(s, origin, "s3://bucket/1", run_id=run)
    version(s, origin, "s3://bucket/2")
    version(s, origin, f"runs:/{run}/model", run_id=run)
    version(s, origin, "s3://bucket/gone")
    delete(s, name=origin, version="4")
    transition(s, name=origin, version="1", stage="Production")
    alias(s, origin, "champion", "2")
    for suffix in (
        "/1",
        "/2",
        "/3",
        "/01",
        "/4",
        "/5",
        "/0",
        "/latest",
        "/Latest",
        "/Production",
        "/production",
        "/Staging",
        "/None",
        "/nowhere",
        "@champion",
        "@Champion",
        "@latest",
        "@nobody",
        "@",
        "@a b",
        "@" + "x" * 256,
        "@v1",
        "/1/",
        "/1/2",
        "/",
        "/ ",
        "",
        "/1?x",
        "/1#x",
        "/-1",
        "/1.0",
        "//1",
    ):
        version(s, name, f"models:/{origin}{suffix}")
        version(s, name, f"models:/{origin}{suffix}", run_id=run)
    for number in range(1, 12):
        get(s, name, str(number))
        location(s, name, str(number))
    for source in (
        f"models:/{s.name('nobody made it')}/1",
        "models:/ /1",
        "models:/",
        "models:",
        "models:x/1",
        f"models://{origin}/1",
        f"models://registry/{origin}/1",
        f"models:///{origin}/1",
        f"MODELS:/{origin}/1",
        "models:/a:b/1",
        "models:/../1",
        "models:/./1",
        "models:/%2e%2e/1",
        f"models:/{origin}/1%2f..",
        "models:/@champion",
        "models:/a@b@c",
    ):
        version(s, name, source)
    one = f"models:/{origin}/1"
    for fields in (
        {"run_id": run},
        {"run_id": ""},
        {"run_id": None},
        {"run_id": "other"},
        {"model_id": ""},
        {"model_id": "m-1"},
        {"run_id": run, "model_id": ""},
    ):
        version(s, name, one, **fields)
    version(s, name, f"models:/{origin}/2", run_id="")
    # A copy of a copy, and of itself.
    version(s, origin, f"models:/{name}/1")
    version(s, origin, f"models:/{origin}/latest")
    location(s, origin, "5")
    location(s, origin, "6")


@case
def versions_of_prompts(s: Script) -> None:
    prompt, name = model(s, "prompt", tags=[PROMPT_TAG]), model(s)
    version(s, prompt, "dummy-source", tags=[PROMPT_TAG])
    for suffix in ("/1", "/2", "@a", "/latest"):
        version(s, name, f"models:/{prompt}{suffix}")


@case
def logged_models(s: Script) -> None:
    name = model(s)
    experiment = s.experiment()
    run = s.run(experiment)
    own, plain = logged_model(s, experiment, source_run_id=run), logged_model(s, experiment)
    gone = logged_model(s, experiment)
    s.call("DELETE", f"{API}logged-models/{gone}", quiet=True)
    roots = {m: f"mlflow-artifacts:/{experiment}/models/{m}/artifacts" for m in (own, plain)}
    for source in (
        f"models:/{own}",
        f"models:/{plain}",
        f"models:/{gone}",
        f"models:/{own}/",
        f"models:///{own}",
        f"models://{own}",
        "models:/m-0",
        roots[own],
        f"{roots[own]}/a",
        f"{roots[plain]}/a",
        f"runs:/{run}/model",
        "s3://bucket/a",
        "/etc",
        "a",
        f"{roots[own]}/../x",
        "mlflow-artifacts:/0",
        f"models:/{name}/1",
        f"models:/{own}#x",
        f"models:/{own}?x",
    ):
        for model_id in (None, own, plain, gone, "m-0"):
            version(s, name, source, model_id=model_id)
        version(s, name, source, run_id=run)
        version(s, name, source, run_id=run, model_id=own)
        version(s, name, source, run_id="other", model_id=plain)
    for number in range(1, 30):
        get(s, name, str(number))
        location(s, name, str(number))


@case
def links_from_logged_models(s: Script) -> None:
    experiment = s.experiment()
    one, other = logged_model(s, experiment), logged_model(s, experiment)
    names = [model(s, suffix) for suffix in ("a", 'é "b"')]
    for name in names:
        for _ in range(2):
            version(s, name, f"models:/{one}", model_id=one)
    version(s, names[0], "dummy-source", model_id=other, tags=[PROMPT_TAG])
    for id in (one, other):
        found = s.call("GET", f"{API}logged-models/{id}", quiet=True).json
        tags = found.get("model", {}).get("info", {}).get("tags", [])
        s.note(s.labels.text(str([tag for tag in tags if tag["key"] == "mlflow.modelVersions"])))


@case
def a_link_that_cannot_be_made(s: Script) -> None:
    name = model(s)
    version(s, name, run_id="r", model_id="m-0")
    version(s, name, tags=[{"key": "the", "value": "next one"}])


@case
def local_logged_models(s: Script) -> None:
    name = model(s)
    experiment = s.experiment(artifact_location=LOCAL)
    own = logged_model(s, experiment)
    root = f"{LOCAL}/models/{own}/artifacts"
    for source in (
        root,
        f"{root}/a",
        f"file://{root}",
        f"{root}/../x",
        f"{root}x",
        "/etc",
        f"file://host{root}",
    ):
        version(s, name, source)
        version(s, name, source, model_id=own)
        version(s, name, source, model_id="m-0")
        version(s, name, source, model_id=own, run_id="0" * 32)


@case
def the_first_mistake_counts(s: Script) -> None:
    name = model(s)
    bad_tag = [{"key": "*", "value": "v"}]
    version(s, "a/b", "/etc", tags=bad_tag)
    version(s, "a/b", "s3://b/m", tags=bad_tag)
    version(s, "a/b", "http://h/m", tags=bad_tag)
    version(s, name, "models:/nobody made it/1", tags=bad_tag)
    version(s, s.name("nobody made it"), "s3://b/m", tags=bad_tag)
    version(s, s.name("nobody made it"), "models:/m-0", model_id="m-0", tags=bad_tag)
    version(s, s.name("nobody made it"), "s3://b/m", model_id="m-0")
    version(s, "a/b", "/etc", tags=[PROMPT_TAG, *bad_tag])
    version(s, "a/b", "dummy-source", tags=[PROMPT_TAG, *bad_tag])
