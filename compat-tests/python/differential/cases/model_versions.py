"""Model versions: making, reading, changing and deleting them."""

from ..script import API, Reply, Script, case

PROMPT_TAG = {"key": "mlflow.prompt.is_prompt", "value": "true"}


def model(s: Script, suffix: str = "", **body) -> str:
    name = s.name(suffix)
    s.post("registered-models/create", quiet=True, name=name, **body)
    return name


def version(s: Script, name: str, source: str = "s3://bucket/model", **body) -> Reply:
    return s.post("model-versions/create", name=name, source=source, **body)


def get(s: Script, name: str, number: str = "1") -> Reply:
    return s.get("model-versions/get", name=name, version=number)


def update(s: Script, **body) -> Reply:
    return s.call("PATCH", API + "model-versions/update", json=body)


def transition(s: Script, **body) -> Reply:
    return s.post("model-versions/transition-stage", **body)


def delete(s: Script, **body) -> Reply:
    return s.call("DELETE", API + "model-versions/delete", json=body)


def delete_tag(s: Script, **body) -> Reply:
    return s.call("DELETE", API + "model-versions/delete-tag", json=body)


def alias(s: Script, name: str, alias: str, number: str) -> None:
    s.post("registered-models/alias", quiet=True, name=name, alias=alias, version=number)


def tags(**pairs: str) -> list[dict[str, str]]:
    return [{"key": key, "value": value} for key, value in pairs.items()]


@case
def creating(s: Script) -> None:
    name = model(s)
    run = s.new_run()
    version(s, name)
    version(
        s, name, run_id=run, description="a text", run_link="http://h/r", tags=tags(a="1", b="")
    )
    version(s, name, f"runs:/{run}/model", run_id=run)
    version(s, name, "dbfs:/a/b", tags=[{"key": "a", "value": "1"}, {"key": "a", "value": "2"}])
    version(s, name, "s3://bucket/ü 日本", description="é\n日本", tags=[{"key": "key only"}])
    version(s, name, user_id="nobody", status="FAILED_REGISTRATION", version="77")
    version(s, name, run_id=None, tags=None, description=None, run_link=None, model_id=None)
    version(s, name, run_id="", tags=[], description="", run_link="", model_id="")
    version(s, name, run_id="no run of ours")
    for number in range(1, 10):
        get(s, name, str(number))
    s.get("registered-models/get", name=name)


@case
def creating_wrongly(s: Script) -> None:
    name = model(s)
    s.post("model-versions/create")
    s.post("model-versions/create", name=name)
    s.post("model-versions/create", source="s3://b/m")
    version(s, "", "s3://b/m")
    version(s, name, "")
    for wrong in (None, 1, 1.5, True, [], {}, ["s3://b/m"]):
        version(s, name, wrong)
        version(s, wrong, "s3://b/m")
    for field in ("run_id", "run_link", "description", "model_id"):
        for wrong in (1, True, [], {}):
            version(s, name, **{field: wrong})
    for wrong in (
        "a",
        1,
        {},
        [1],
        ["a"],
        [[]],
        [{"key": 1}],
        [{"value": "x"}],
        [{"key": ""}],
        [{}],
    ):
        version(s, name, tags=wrong)
    version(s, s.name("nobody made it"))
    version(s, name + " ")
    version(s, name.replace("wrongly", "Wrongly"))


@case
def names_a_model_cannot_have(s: Script) -> None:
    for name in (
        "a/b",
        "a:b",
        "/",
        ":",
        ".",
        "..",
        " ",
        "\t\n",
        "\u00a0",
        "...",
        ".a",
        "a\nb",
        "é",
        "'\"",
        "%",
    ):
        version(s, name)
        get(s, name)
        update(s, name=name, version="1")
        transition(s, name=name, version="1", stage="Staging")
        delete(s, name=name, version="1")
        s.get("model-versions/get-download-uri", name=name, version="1")
        s.post("model-versions/set-tag", name=name, version="1", key="k", value="v")
        delete_tag(s, name=name, version="1", key="k")


@case
def tags_at_creation(s: Script) -> None:
    name = model(s)
    for key in (
        "a/b",
        "a//b",
        "../a",
        "a.b",
        "a b",
        "a:b",
        "a*b",
        "é",
        "/a",
        "a/",
        ".",
        "..",
        "a\n",
        "a\nb",
        "k" * 250,
    ):
        version(s, name, tags=[{"key": key, "value": "v"}])
    version(s, name, tags=[{"key": "k" * 251, "value": "v"}])
    version(s, name, tags=[{"key": "日" * 250, "value": "日本\n\"'"}])
    for key in ("long", "mlflow.prompt.text"):
        version(s, name, tags=[{"key": key, "value": "v" * 100_000}]).answer.status
        version(s, name, tags=[{"key": key, "value": "v" * 100_001}])
    both = [{"key": "ok", "value": "1"}, {"key": "*", "value": "2"}]
    version(s, name, tags=both)
    get(s, name, "1")


@case
def numbers_as_python_reads_them(s: Script) -> None:
    name = model(s)
    version(s, name)
    for number in (
        "1",
        "01",
        " 1 ",
        "+1",
        "1_0",
        "0",
        "-1",
        "2",
        "1.0",
        "x",
        "",
        "v1",
        "latest",
        "1e0",
        "½",
        "4294967297",
    ):
        get(s, name, number)
        update(s, name=name, version=number, description=number)
        s.get("model-versions/get-download-uri", name=name, version=number)
        s.post("model-versions/set-tag", name=name, version=number, key="k", value=number)
        delete_tag(s, name=name, version=number, key="k")
        transition(s, name=name, version=number, stage="Staging")
        s.get("model-versions/get", name=s.name("nobody made it"), version=number)
    for wrong in (None, 1, True, [], {}):
        update(s, name=name, version=wrong)
        transition(s, name=name, version=wrong, stage="Staging")
        delete(s, name=name, version=wrong)
    for number in ("0", "x", "", " 01 ", "1"):
        delete(s, name=name, version=number)


@case
def numbers_beyond_the_column(s: Script) -> None:
    name = model(s)
    version(s, name)
    get(s, name, "9" * 30)
    get(s, name, "-" + "9" * 30)
    delete(s, name=name, version="9223372036854775808")


@case
def parameters_left_out(s: Script) -> None:
    name = model(s)
    version(s, name)
    s.get("model-versions/get")
    s.get("model-versions/get", name=name)
    s.get("model-versions/get", version="1")
    s.get("model-versions/get", name="", version="1")
    s.get("model-versions/get-download-uri")
    s.get("model-versions/get-download-uri", name=name)
    s.get("model-versions/get-download-uri", version="1")
    for call in (update, transition, delete, delete_tag):
        call(s)
        call(s, name=name)
        call(s, version="1")
        call(s, name=name, version="1")
        call(s, name="", version="1", stage="", key="")
    s.post("model-versions/set-tag", name=name, version="1")
    s.post("model-versions/set-tag", name=name, version="1", key="")
    s.post("model-versions/set-tag", name=name, version="1", value="v")
    s.post("model-versions/set-tag", name=name, version="1", key="k")
    s.post("model-versions/set-tag", name=name, version="1", key=1, value="v")
    s.post("model-versions/set-tag", name=name, version="1", key="k", value=1)


@case
def other_verbs_and_prefixes(s: Script) -> None:
    name = model(s)
    version(s, name)
    s.call("GET", "/ajax-api/2.0/mlflow/model-versions/get", params={"name": name, "version": "1"})
    s.call(
        "PATCH", "/ajax-api/2.0/mlflow/model-versions/update", json={"name": name, "version": "1"}
    )
    s.call("POST", API + "model-versions/update", json={"name": name, "version": "1"})
    s.call("POST", API + "model-versions/delete", json={"name": name, "version": "1"})
    s.call("POST", API + "model-versions/search", json={})
    s.call("GET", API + "model-versions/create")
    s.call("PATCH", API + "model-versions/update", data='{"name": "x"}')
    s.call("DELETE", API + "model-versions/delete", params={"name": name, "version": "1"})
    s.call("DELETE", API + "model-versions/delete", data=f'{{"name": "{name}", "version": "1"}}')
    get(s, name)


@case
def descriptions(s: Script) -> None:
    name = model(s)
    version(s, name, description="first")
    update(s, name=name, version="1", description="second")
    update(s, name=name, version="1", description="")
    update(s, name=name, version="1", description="é 日本 \U0001f600\n")
    update(s, name=name, version="1")
    update(s, name=name, version="1", description="again")
    update(s, name=name, version="1", description=None)
    update(s, name=name, version="1", description=5)
    update(s, name=name, version="1", description="d" * 5000)
    update(s, name=name, version="2", description="x")
    update(s, name=s.name("other"), version="1", description="x")
    get(s, name)


@case
def texts_beyond_their_columns(s: Script) -> None:
    name = model(s)
    version(s, name, "s3://bucket/" + "x" * 488)
    version(s, name, "s3://bucket/" + "x" * 489)
    version(s, name, run_link="x" * 501)
    version(s, name, run_id="x" * 33)
    version(s, name, description="x" * 5001)
    version(s, name)
    update(s, name=name, version="1", description="x" * 5001)


@case
def stages(s: Script) -> None:
    name = model(s)
    for _ in range(4):
        version(s, name)
    for stage in ("Staging", "production", "ARCHIVED", "none", "None", "sTaGiNg"):
        transition(s, name=name, version="1", stage=stage)
    for stage in (
        "",
        "Prod",
        " Staging",
        "Deleted_Internal",
        "staging ",
        "Ｎone",
        None,
        1,
        [],
        True,
    ):
        transition(s, name=name, version="1", stage=stage)
    transition(s, name=name, version="5", stage="Staging")
    transition(s, name=name, version="5", stage="Nowhere")
    transition(s, name=s.name("other"), version="1", stage="Staging")
    get(s, name)


@case
def archiving(s: Script) -> None:
    name = model(s)
    for _ in range(4):
        version(s, name)
    for number in "123":
        transition(s, name=name, version=number, stage="Production")
    transition(s, name=name, version="4", stage="Production", archive_existing_versions=False)
    for number in "1234":
        get(s, name, number)
    transition(s, name=name, version="2", stage="production", archive_existing_versions=True)
    for number in "1234":
        get(s, name, number)
    transition(s, name=name, version="2", stage="Production", archive_existing_versions=True)
    transition(s, name=name, version="3", stage="Staging", archive_existing_versions=True)
    transition(s, name=name, version="02", stage="Staging", archive_existing_versions=True)
    # None of these changes a thing.
    transition(s, name=name, version="9", stage="Staging", archive_existing_versions=True)
    transition(s, name=name, version="x", stage="Staging", archive_existing_versions=True)
    for stage in ("None", "archived", "nowhere"):
        transition(s, name=name, version="2", stage=stage, archive_existing_versions=True)
    for wrong in ("true", 1, 0, "x", [], {}, None):
        transition(s, name=name, version="1", stage="Staging", archive_existing_versions=wrong)
    for number in "1234":
        get(s, name, number)


@case
def deleting(s: Script) -> None:
    name = model(s)
    for _ in range(3):
        version(s, name, description="d", run_id="r", run_link="l", tags=tags(a="1"))
    for each in ("one", "two"):
        alias(s, name, each, "2")
    alias(s, name, "three", "3")
    get(s, name, "2")
    get(s, name, "3")
    delete(s, name=name, version="2")
    delete(s, name=name, version="2")
    delete(s, name=name, version="3")
    delete(s, name=name, version="4")
    delete(s, name=s.name("other"), version="1")
    get(s, name, "1")
    get(s, name, "2")
    update(s, name=name, version="2", description="x")
    transition(s, name=name, version="2", stage="Staging")
    s.get("model-versions/get-download-uri", name=name, version="2")
    s.post("model-versions/set-tag", name=name, version="2", key="a", value="2")
    delete_tag(s, name=name, version="2", key="a")
    # The numbers of deleted versions are not used again.
    version(s, name)
    delete(s, name=name, version="4")
    version(s, name)
    s.get("registered-models/get", name=name)
    s.get("model-versions/search", filter=f"name = '{name}'")


@case
def changing_tags(s: Script) -> None:
    name = model(s)
    version(s, name, tags=tags(a="1", b="2"))

    def set_tag(**body) -> None:
        s.post("model-versions/set-tag", name=name, version="1", **body)

    set_tag(key="a", value="changed")
    set_tag(key="c", value="")
    set_tag(key="d")
    set_tag(key="e", value=None)
    set_tag(key="日本", value="\U0001f600 \"'")
    set_tag(key="k" * 250, value="v")
    set_tag(key="k" * 251, value="v")
    set_tag(key="mlflow.prompt.text", value="v" * 100_001)
    set_tag(key="l", value="v" * 100_001)
    for key in ("a*b", "a//b", "../a", "/", "."):
        set_tag(key=key, value="v")
        delete_tag(s, name=name, version="1", key=key)
    get(s, name)
    delete_tag(s, name=name, version="1", key="a")
    delete_tag(s, name=name, version="1", key="a")
    delete_tag(s, name=name, version="1", key="never")
    delete_tag(s, name=name, version="1", key="k" * 300)
    delete_tag(s, name=name, version="2", key="b")
    s.post("model-versions/set-tag", name=name, version="2", key="b", value="x")
    s.post("model-versions/set-tag", name=s.name("other"), version="1", key="b", value="x")
    get(s, name)


@case
def aliases_are_shown(s: Script) -> None:
    name = model(s)
    version(s, name)
    version(s, name)
    for each in ("b", "c", "a"):
        alias(s, name, each, "1")
    get(s, name, "1")
    get(s, name, "2")
    update(s, name=name, version="1", description="x")
    transition(s, name=name, version="1", stage="Staging")
    s.get("model-versions/search", filter=f"name = '{name}'")


@case
def prompts(s: Script) -> None:
    name = model(s, tags=[PROMPT_TAG])
    text = {"key": "mlflow.prompt.text", "value": "Say {{ word }}!"}
    version(s, name, "dummy-source", tags=[PROMPT_TAG, text], description="first")
    version(
        s,
        name,
        "prompt-template",
        tags=[PROMPT_TAG, text, {"key": "_mlflow_prompt_type", "value": "text"}],
    )
    version(s, name, "dummy-source", tags=[{"key": PROMPT_TAG["key"], "value": "True"}, text])
    for source in (
        "s3://bucket/a",
        "/etc",
        "file:///etc",
        "Dummy-Source",
        "dummy-source ",
        "models:/a/1",
        "http://h/a",
    ):
        version(s, name, source, tags=[PROMPT_TAG, text])
    # The last of two tags of one key counts.
    version(
        s, name, "dummy-source", tags=[PROMPT_TAG, {"key": PROMPT_TAG["key"], "value": "false"}]
    )
    version(
        s, name, "s3://bucket/a", tags=[{"key": PROMPT_TAG["key"], "value": "false"}, PROMPT_TAG]
    )
    version(s, name, "s3://bucket/a")
    long = {"key": "mlflow.prompt.text", "value": "x" * 100_001}
    version(s, name, "dummy-source", tags=[PROMPT_TAG, long])
    version(s, name, "dummy-source", tags=[PROMPT_TAG, text], run_id="r", model_id="m-0")
    get(s, name)
    s.get("model-versions/get-download-uri", name=name, version="1")
    s.post("model-versions/set-tag", name=name, version="1", key="k", value="v")
    delete_tag(s, name=name, version="1", key="k")
    delete(s, name=name, version="1")
    get(s, name, "2")
