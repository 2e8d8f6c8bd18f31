"""What registered models show of their versions: the newest of each stage, aliases, and what follows a rename."""

from ..script import Script, case
from .registered_models import API, IS_PROMPT, MODELS, delete, patch, prompt_tag, tags

VERSIONS = "model-versions/"
ALIAS = MODELS + "alias"


def version(s: Script, name: str, **body: object) -> str:
    body = {"source": "s3://bucket/model"} | body
    return s.post(VERSIONS + "create", name=name, **body).at("model_version", "version")


def transition(s: Script, name: str, version: str, stage: str, archive: bool = False) -> None:
    s.post(
        VERSIONS + "transition-stage",
        name=name,
        version=version,
        stage=stage,
        archive_existing_versions=archive,
    )


def staged(s: Script, suffix: str = "") -> str:
    """A model with versions in every stage, in an order of their own."""
    name = s.name(suffix)
    s.post(MODELS + "create", name=name, description="d", tags=tags(a="b"))
    for number in range(8):
        version(s, name, description=f"number {number + 1}", tags=tags(n=str(number), a="é"))
    for number, stage in [("1", "Production"), ("4", "Staging"), ("5", "Production"), ("7", "Archived")]:
        transition(s, name, number, stage)
    return name


def latest(s: Script, name: str, *stages: str) -> None:
    """Stock's order is the table's: no order at all on PostgreSQL."""
    call = s.post(MODELS + "get-latest-versions", quiet=True, name=name, stages=list(stages))
    found = call.json.get("model_versions", [])
    shown = [
        [v["version"], v["current_stage"], sorted(v.get("aliases", [])), v.get("description")]
        for v in found
    ]
    s.note(f"{stages}: {sorted(shown)}")


@case
def the_newest_version_of_each_stage(s: Script) -> None:
    name = staged(s)
    s.post(ALIAS, name=name, alias="champion", version="8")
    s.post(ALIAS, name=name, alias="best", version="8")
    s.post(ALIAS, name=name, alias="old", version="1")
    s.get(MODELS + "get", name=name)
    s.get(MODELS + "search", filter=f"name = '{name}'")
    latest(s, name)
    for stages in [
        ["None"], ["none", "PRODUCTION"], ["Staging"], ["Archived"], ["Production", "production"],
        ["Deleted_Internal"], ["None", "x"],
    ]:  # fmt: skip
        latest(s, name, *stages)
    s.get(MODELS + "get-latest-versions", name=name, stages="Staging")
    s.post(MODELS + "get-latest-versions", name=name, stages=["Archived"])
    delete(s, VERSIONS + "delete", name=name, version="8")
    delete(s, VERSIONS + "delete", name=name, version="5")
    s.get(MODELS + "get", name=name)
    latest(s, name)
    transition(s, name, "6", "Production", archive=True)
    latest(s, name)


@case
def aliases(s: Script) -> None:
    name = staged(s)
    for alias, number in [("champion", "3"), ("Champion", "4"), ("é-1_x", "3"), ("v", "5"), ("x" * 255, "2")]:
        s.post(ALIAS, name=name, alias=alias, version=number)
        s.get(ALIAS, name=name, alias=alias)
    s.get(MODELS + "get", name=name)
    # Moved, and set again.
    s.post(ALIAS, name=name, alias="champion", version="5")
    s.post(ALIAS, name=name, alias="champion", version=" 5 ")
    s.get(ALIAS, name=name, alias="champion")
    s.get(ALIAS, name=name, alias="CHAMPION")
    s.get(MODELS + "get", name=name)
    for number in ["9", "0", "-1", "x", "05", "+5", "0_5"]:
        s.post(ALIAS, name=name, alias="a", version=number)
    for alias in ["latest", "Latest", "LATEST", "v5", "5"]:
        s.get(ALIAS, name=name, alias=alias)
        s.post(ALIAS, name=name, alias=alias, version="5")
    delete(s, ALIAS, name=name, alias="champion")
    delete(s, ALIAS, name=name, alias="champion")
    delete(s, ALIAS, name=name, alias="latest")
    s.get(ALIAS, name=name, alias="champion")
    s.get(VERSIONS + "get", name=name, version="5")
    s.get(MODELS + "get", name=name)


@case
def aliases_of_deleted_versions(s: Script) -> None:
    name = staged(s)
    s.post(ALIAS, name=name, alias="champion", version="8")
    s.post(ALIAS, name=name, alias="other", version="7")
    delete(s, VERSIONS + "delete", name=name, version="8")
    s.get(ALIAS, name=name, alias="champion")
    s.get(ALIAS, name=name, alias="other")
    s.get(ALIAS, name=name, alias="latest")
    s.post(ALIAS, name=name, alias="champion", version="8")
    s.get(MODELS + "get", name=name)
    for number in range(1, 8):
        delete(s, VERSIONS + "delete", name=name, version=str(number))
    s.get(ALIAS, name=name, alias="latest")
    s.get(MODELS + "get", name=name)
    latest(s, name)


@case
def the_newest_version_of_all(s: Script) -> None:
    name = s.name()
    s.post(MODELS + "create", name=name)
    for number in range(12):
        version(s, name)
    transition(s, name, "2", "Production")
    transition(s, name, "11", "Archived")
    s.get(ALIAS, name=name, alias="latest")
    delete(s, VERSIONS + "delete", name=name, version="12")
    s.get(ALIAS, name=name, alias="latest")


@case
def renaming(s: Script) -> None:
    name, new = staged(s), s.name("new")
    s.post(ALIAS, name=name, alias="champion", version="3")
    delete(s, VERSIONS + "delete", name=name, version="6")
    s.post(MODELS + "rename", name=name, new_name=new)
    for given in [name, new]:
        s.get(MODELS + "get", name=given)
        latest(s, given)
        s.get(ALIAS, name=given, alias="champion")
        s.get(VERSIONS + "get", name=given, version="3")
        s.get(VERSIONS + "get", name=given, version="6")
    s.get(VERSIONS + "get-download-uri", name=new, version="3")
    s.post(MODELS + "create", name=name)
    version(s, name)
    version(s, new)
    s.post(MODELS + "rename", name=name, new_name=new)


@case
def deleting(s: Script) -> None:
    name = staged(s)
    s.post(ALIAS, name=name, alias="champion", version="3")
    delete(s, VERSIONS + "delete", name=name, version="6")
    delete(s, MODELS + "delete", name=name)
    s.get(MODELS + "get", name=name)
    s.get(ALIAS, name=name, alias="champion")
    s.get(VERSIONS + "get", name=name, version="3")
    latest(s, name)
    # Nothing of it is left to a model of the same name.
    s.post(MODELS + "create", name=name)
    version(s, name)
    s.get(MODELS + "get", name=name)
    s.get(ALIAS, name=name, alias="champion")


@case
def describing(s: Script) -> None:
    name = staged(s)
    s.post(ALIAS, name=name, alias="champion", version="3")
    patch(s, MODELS + "update", name=name, description="new")
    s.post(MODELS + "set-tag", name=name, key="k", value="v")
    s.get(MODELS + "get", name=name)


@case
def odd_versions(s: Script) -> None:
    name = s.name()
    s.post(MODELS + "create", name=name)
    version(s, name, description="", run_link="")
    version(s, name, description="é日本🙂\n'\"\\", run_link="http://x/y", tags=tags(**{"é": "日本", "e": ""}))
    s.get(MODELS + "get", name=name)
    s.post(ALIAS, name=name, alias="odd", version="2")
    s.get(ALIAS, name=name, alias="odd")
    s.post(MODELS + "get-latest-versions", name=name)


@case
def prompts_with_versions(s: Script) -> None:
    name = s.name()
    s.post(MODELS + "create", name=name, tags=[prompt_tag(), *tags(task="x")])
    text = {"key": "mlflow.prompt.text", "value": "Hello {{name}}, " + "é" * 6000}
    version(s, name, source="dummy-source", tags=[prompt_tag(), text])
    version(s, name, source="dummy-source", tags=[prompt_tag(), text])
    s.post(ALIAS, name=name, alias="production", version="1")
    s.get(ALIAS, name=name, alias="production")
    s.get(ALIAS, name=name, alias="latest")
    s.get(MODELS + "get", name=name)
    s.get(MODELS + "search", filter=f"name = '{name}'")
    s.get(MODELS + "search", filter=f"name = '{name}' AND tags.`{IS_PROMPT}` = 'true'")
    delete(s, ALIAS, name=name, alias="production")
    delete(s, MODELS + "delete", name=name)


@case
def many_models_on_a_page(s: Script) -> None:
    first, second = staged(s, "1"), staged(s, "2")
    s.post(MODELS + "create", name=s.name("3"))
    s.post(ALIAS, name=second, alias="champion", version="3")
    s.get(MODELS + "search", filter=f"name LIKE '{s.name()}%'")
    s.get(MODELS + "search", filter=f"name IN ('{first}', '{second}')", order_by=["name DESC"], max_results=1)
    s.call("GET", API + MODELS + "search", params={"filter": f"name != '{first}' AND name LIKE '{s.name()}%'"})
