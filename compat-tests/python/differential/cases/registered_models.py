"""Registered models: making, changing, renaming and deleting them, their tags, and prompts."""

from typing import Any

from ..script import AJAX, API, Reply, Script, case

MODELS = "registered-models/"
IS_PROMPT = "mlflow.prompt.is_prompt"
# Not a text, in every way that JSON allows.
NO_TEXTS = [5, 1.5, True, None, [], ["a"], {}, {"a": "b"}]
ODD_NAMES = [
    "x",
    "with space ",
    "é日本🙂",
    "quo'te\"d",
    "back\\slash",
    "a.b",
    "a..b",
    "tab\tand\nline",
    "%41 %",
    "{'a'}",
    "latest",
    "x" * 180,
]
BAD_NAMES = ["a/b", "a:b", "/", ":", ".", "..", "..a", "../a", "./a", " ", "\t\n", "\u2003\x1f", "a/", "//", "a\n/"]


def delete(s: Script, route: str, **body: Any) -> Reply:
    return s.call("DELETE", API + route, json=body)


def patch(s: Script, route: str, **body: Any) -> Reply:
    return s.call("PATCH", API + route, json=body)


def tags(**pairs: Any) -> list[dict[str, Any]]:
    return [{"key": key, "value": value} for key, value in pairs.items()]


def prompt_tag(value: str = "true") -> dict[str, str]:
    return {"key": IS_PROMPT, "value": value}


@case
def life_of_a_model(s: Script) -> None:
    name = s.name()
    s.post(MODELS + "create", name=name, description="first", tags=tags(a="1", b="zwei"))
    s.get(MODELS + "get", name=name)
    patch(s, MODELS + "update", name=name, description="second")
    s.post(MODELS + "set-tag", name=name, key="c", value="3")
    s.post(MODELS + "set-tag", name=name, key="a", value="one")
    delete(s, MODELS + "delete-tag", name=name, key="b")
    s.get(MODELS + "get", name=name)
    s.post(MODELS + "rename", name=name, new_name=f"{name} new")
    s.get(MODELS + "get", name=name)
    s.get(MODELS + "get", name=f"{name} new")
    s.get(MODELS + "search", filter=f"name LIKE '{name}%'")
    s.get(MODELS + "get-latest-versions", name=f"{name} new")
    s.post(MODELS + "get-latest-versions", name=f"{name} new")
    delete(s, MODELS + "delete", name=f"{name} new")
    s.get(MODELS + "get", name=f"{name} new")
    delete(s, MODELS + "delete", name=f"{name} new")
    s.post(MODELS + "create", name=f"{name} new")
    s.get(MODELS + "get", name=f"{name} new")


@case
def names(s: Script) -> None:
    for odd in ODD_NAMES:
        name = s.name(odd) + odd[-1]
        s.post(MODELS + "create", name=name)
        s.get(MODELS + "get", name=name)
        s.post(MODELS + "rename", name=name, new_name=f"{name} new")
        delete(s, MODELS + "delete", name=f"{name} new")
    for bad in BAD_NAMES:
        s.post(MODELS + "create", name=bad)
        s.get(MODELS + "get", name=bad)
        patch(s, MODELS + "update", name=bad)
        s.post(MODELS + "rename", name=bad, new_name="good")
        s.post(MODELS + "rename", name=s.name("good"), new_name=bad)
        delete(s, MODELS + "delete", name=bad)
        s.post(MODELS + "set-tag", name=bad, key="k", value="v")
        delete(s, MODELS + "delete-tag", name=bad, key="k")
        s.get(MODELS + "get-latest-versions", name=bad)
    s.post(MODELS + "rename", name="a/b", new_name="c/d")


@case
def names_too_long_for_the_column(s: Script) -> None:
    name = s.name()
    s.post(MODELS + "create", name=name)
    exact = name + "x" * (256 - len(name))
    s.post(MODELS + "rename", name=name, new_name=exact)
    s.get(MODELS + "get", name=exact)
    s.get(MODELS + "get", name=exact + "x")
    s.post(MODELS + "create", name=exact)


@case
def missing_and_wrong_parameters(s: Script) -> None:
    name = s.name()
    s.post(MODELS + "create", name=name)
    calls = [
        ("POST", "create", ["name"], ["description"], ["tags"]),
        ("POST", "rename", ["name", "new_name"], [], []),
        ("PATCH", "update", ["name"], ["description"], []),
        ("DELETE", "delete", ["name"], [], []),
        ("POST", "set-tag", ["name", "key"], ["value"], []),
        ("DELETE", "delete-tag", ["name", "key"], [], []),
        ("POST", "get-latest-versions", ["name"], [], ["stages"]),
    ]
    for method, route, required, optional, lists in calls:
        good = {parameter: s.name("none") for parameter in required}
        target = API + MODELS + route
        s.call(method, target)
        s.call(method, target, json={})
        for parameter in required:
            s.call(method, target, json={**good, parameter: ""})
            s.call(method, target, json={key: good[key] for key in good if key != parameter})
        for parameter in required + optional + lists:
            for value in NO_TEXTS:
                s.call(method, target, json={**good, "name": name, parameter: value})
                if route in ("create", "delete") and parameter != "name":
                    delete(s, MODELS + "delete", name=name)
        s.call(method, target, json={**good, "unknown": 5})
        s.call(method, target, json={**good, "[ext]": 5})
        s.call(method, target, data="no json", headers=[("Content-Type", "application/json")])
        s.call(method, target, data="{}", headers=[("Content-Type", "text/plain")])
        s.call(method, target, data="{}")
    s.get(MODELS + "get")
    s.get(MODELS + "get", name="")
    s.get(MODELS + "get", other="x")
    s.get(MODELS + "get", name=[name, "second"])
    s.call("GET", API + MODELS + "get", json={"name": name})
    s.call("GET", API + MODELS + "get?name=none", json={"name": name})
    s.call("DELETE", API + MODELS + "delete", params={"name": name})
    s.call("PATCH", API + MODELS + "update", params={"name": name})


@case
def verbs(s: Script) -> None:
    name = s.name()
    s.post(MODELS + "create", name=name)
    for route in [
        "create", "rename", "update", "delete", "get", "search?filter=name%3D%27none%27", "get-latest-versions",
        "set-tag", "delete-tag", "alias", "list", "",
    ]:  # fmt: skip
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"]:
            if method == "HEAD" and route.startswith("search"):
                continue  # stock reads no query of a HEAD: it searches for all models there are
            body = {} if method in ("GET", "HEAD", "OPTIONS") else {"json": {"name": s.name("none")}}
            s.call(method, API + MODELS + route, **body)
    for prefix in [API, AJAX, "/api/2.0/preview/mlflow/", "/api/3.0/mlflow/"]:
        s.call("GET", prefix + MODELS + "get", params={"name": name})
        s.call("POST", prefix + MODELS + "get-latest-versions", json={"name": name})


@case
def names_in_both_spellings(s: Script) -> None:
    s.post(MODELS + "create", name=s.name("a"))
    s.post(MODELS + "rename", name=s.name("a"), newName=s.name("b"))
    s.post(MODELS + "rename", name=s.name("a"), newName=s.name("b"), new_name=s.name("c"))
    s.post(MODELS + "create", name=s.name("d"), deployment_job_id="job", deploymentJobId="job")
    s.post(MODELS + "create", name=s.name("e"), deploymentJobId="job")
    s.post(MODELS + "create", name=s.name("f"), tags={"key": "a", "value": "b"})
    s.post(MODELS + "create", name=s.name("g"), tags=["a"])
    s.post(MODELS + "create", name=s.name("h"), tags=[{"key": 5}])
    s.post(MODELS + "create", name=s.name("i"), tags=[None])


@case
def descriptions(s: Script) -> None:
    name = s.name()
    s.post(MODELS + "create", name=name, description="")
    for body in [
        {"description": "one"}, {}, {"description": "two"}, {"description": ""},
        {"description": "# é\n日本 🙂 '\"\\"}, {"description": None}, {"description": "x" * 5000},
    ]:  # fmt: skip
        patch(s, MODELS + "update", name=name, **body)
        s.get(MODELS + "get", name=name)
    patch(s, MODELS + "update", name=name, deployment_job_id="job")
    patch(s, MODELS + "update", name=s.name("none"), description="x")


@case
def descriptions_too_long_for_the_column(s: Script) -> None:
    s.post(MODELS + "create", name=s.name(), description="x" * 5001)
    s.post(MODELS + "create", name=s.name("b"))
    patch(s, MODELS + "update", name=s.name("b"), description="é" * 5001)


@case
def names_that_are_taken(s: Script) -> None:
    model, prompt = s.name("model"), s.name("it's a \"prompt\"")
    s.post(MODELS + "create", name=model)
    s.post(MODELS + "create", name=prompt, tags=[prompt_tag()])
    for name in [model, prompt]:
        s.post(MODELS + "create", name=name)
        s.post(MODELS + "create", name=name, tags=tags(a="b"))
        for value in ["true", "TRUE", "false", ""]:
            s.post(MODELS + "create", name=name, tags=[prompt_tag(value)])
    s.post(MODELS + "create", name=s.name("false"), tags=[prompt_tag("false")])
    s.post(MODELS + "create", name=s.name("false"))
    s.post(MODELS + "create", name=s.name("MODEL"))
    s.post(MODELS + "create", name=s.name("É"))
    s.post(MODELS + "create", name=s.name("é"))


@case
def renaming(s: Script) -> None:
    first, second = s.name("first"), s.name("second")
    s.post(MODELS + "create", name=first, tags=tags(a="b"), description="d")
    s.post(MODELS + "create", name=second)
    s.post(MODELS + "rename", name=first, new_name=second)
    s.post(MODELS + "rename", name=first, new_name=first)
    s.post(MODELS + "rename", name=s.name("none"), new_name=second)
    s.post(MODELS + "rename", name=s.name("none"), new_name=s.name("none"))
    s.post(MODELS + "rename", name=first, new_name=s.name("third"))
    s.post(MODELS + "create", name=first)
    s.post(MODELS + "rename", name=s.name("third"), new_name=first)
    s.get(MODELS + "get", name=s.name("third"))
    s.get(MODELS + "get", name=second)


@case
def tags_of_a_model(s: Script) -> None:
    name = s.name()
    s.post(MODELS + "create", name=name)
    keys = [
        "a", "a b", "a/b", "a.b-c:d", "é日本", "x" * 250, "x" * 251, "", "/a", "a//b", "../a", ".", "a,b",
        "a\n", "'", "$", " ", "a/../b", "a/",
    ]  # fmt: skip
    for key in keys:
        s.post(MODELS + "set-tag", name=name, key=key, value="v")
        delete(s, MODELS + "delete-tag", name=name, key=key)
        delete(s, MODELS + "delete-tag", name=name, key=key)
        s.post(MODELS + "create", name=s.name("none"), tags=[{"key": key, "value": "v"}])
        delete(s, MODELS + "delete", name=s.name("none"))
    for value in ["", "é日本🙂", "x" * 5000, "line\nbreak", '{"a": "b"}', "'\"\\"]:
        s.post(MODELS + "set-tag", name=name, key="k", value=value)
        s.get(MODELS + "get", name=name)
    s.post(MODELS + "set-tag", name=name, key="no value")
    s.post(MODELS + "set-tag", name=name, key="null", value=None)
    s.get(MODELS + "get", name=name)
    s.post(MODELS + "set-tag", name=s.name("none"), key="a", value="b")
    delete(s, MODELS + "delete-tag", name=s.name("none"), key="a")


@case
def tag_values_of_any_length(s: Script) -> None:
    name = s.name()
    s.post(MODELS + "create", name=name)
    for length in [5001, 100_000, 100_001]:
        s.post(MODELS + "set-tag", name=name, key="k", value="x" * length)
        s.post(MODELS + "create", name=s.name(str(length)), tags=tags(k="x" * length))
        s.get(MODELS + "get", name=s.name(str(length)))


@case
def tags_of_a_new_model(s: Script) -> None:
    bodies = [
        [],
        None,
        tags(a="1", b="2"),
        [{"key": "a", "value": "1"}, {"key": "b", "value": "2"}, {"key": "a", "value": "3"}],
        [{"key": "a"}],
        [{"value": "a"}],
        [{}],
        [{"key": "", "value": "x"}],
        [{"key": "a", "value": ""}],
        [{"key": "a", "value": None}],
        [{"key": "a", "value": "1"}, {"key": "a/", "value": "2"}],
        tags(**{f"k{number}": str(number) for number in range(150)}),
    ]
    for number, body in enumerate(bodies):
        s.post(MODELS + "create", name=s.name(str(number)), tags=body)
        s.get(MODELS + "get", name=s.name(str(number)))


@case
def prompts(s: Script) -> None:
    prompt, model = s.name("prompt"), s.name("model")
    listed = f"name LIKE '{s.name()}%'"
    s.post(MODELS + "create", name=prompt, tags=[prompt_tag(), *tags(a="b")], description="d")
    s.post(MODELS + "create", name=model)
    for text in [listed, f"{listed} AND tags.`{IS_PROMPT}` = 'true'"]:
        s.get(MODELS + "search", filter=text)
    s.get(MODELS + "get", name=prompt)
    s.get(MODELS + "get-latest-versions", name=prompt)
    s.post(MODELS + "set-tag", name=prompt, key="c", value="d")
    delete(s, MODELS + "delete-tag", name=prompt, key="a")
    patch(s, MODELS + "update", name=prompt, description="new")
    # A model becomes a prompt by its tag, and the other way round.
    s.post(MODELS + "set-tag", name=model, key=IS_PROMPT, value="true")
    delete(s, MODELS + "delete-tag", name=prompt, key=IS_PROMPT)
    for text in [listed, f"{listed} AND tags.`{IS_PROMPT}` = 'true'"]:
        s.get(MODELS + "search", filter=text)
    s.post(MODELS + "rename", name=model, new_name=prompt)
    s.post(MODELS + "rename", name=model, new_name=s.name("renamed"))
    delete(s, MODELS + "delete", name=s.name("renamed"))


@case
def latest_versions_of_no_version(s: Script) -> None:
    name = s.name()
    s.post(MODELS + "create", name=name)
    for stages in [
        [], ["None"], ["none"], ["PRODUCTION", "staging"], ["Archived", "Archived"], ["Deleted_Internal"],
        ["x"], ["None", "x", "y"], [""], [5], "None", None, {"a": "b"}, [None], [["None"]],
    ]:  # fmt: skip
        s.post(MODELS + "get-latest-versions", name=name, stages=stages)
        s.post(MODELS + "get-latest-versions", name=s.name("none"), stages=stages)
    s.get(MODELS + "get-latest-versions", name=name, stages="None")
    s.get(MODELS + "get-latest-versions", name=name, stages=["None", "Production"])
    s.get(MODELS + "get-latest-versions", name=name, stages="x")
    s.get(MODELS + "get-latest-versions", name=name, stages="")
    s.get(MODELS + "get-latest-versions", name=s.name("none"))
    s.get(MODELS + "get-latest-versions")
    s.get(MODELS + "get-latest-versions", stages="x")


@case
def aliases_of_no_version(s: Script) -> None:
    name, route = s.name(), MODELS + "alias"
    s.post(MODELS + "create", name=name)
    aliases = [
        "champion", "a-b_c", "é日本", "Latest", "latest", "LATEST", "v1", "V22", "v", "vv1", "v1a", "1", "a b", "a.b", "a/b",
        "a:b", "", "a\n", "v1\n", "latest\n", "\n", "x" * 255, "x" * 256, "$", "-",
    ]  # fmt: skip
    for alias in aliases:
        s.post(route, name=name, alias=alias, version="1")
        s.get(route, name=name, alias=alias)
        delete(s, route, name=name, alias=alias)
        s.get(route, name=s.name("none"), alias=alias)
        delete(s, route, name=s.name("none"), alias=alias)
    for version in ["0", "-1", "x", "1.0", " 1 ", "1_0", "+1", "", "99999999999", "9223372036854775807", "٣"]:
        s.post(route, name=name, alias="a", version=version)
        s.post(route, name=s.name("none"), alias="a", version=version)
    good = {"name": name, "alias": "a", "version": "1"}
    for parameter in good:
        s.post(route, **{key: good[key] for key in good if key != parameter})
        for value in NO_TEXTS:
            s.post(route, **{**good, parameter: value})
            if parameter != "version":
                delete(s, route, **{**good, parameter: value})
    for bad in BAD_NAMES:
        s.post(route, name=bad, alias="a", version="1")
        s.get(route, name=bad, alias="a")
        delete(s, route, name=bad, alias="a")
    s.get(route)
    s.get(route, name=name)
    s.get(route, alias="a")
    s.call("GET", API + route, json={"name": name, "alias": "a"})
    s.call("DELETE", API + route, params={"name": name, "alias": "a"})


@case
def versions_beyond_64_bits(s: Script) -> None:
    s.post(MODELS + "create", name=s.name())
    s.post(MODELS + "alias", name=s.name(), alias="a", version="9223372036854775808")
    s.post(MODELS + "alias", name=s.name(), alias="a", version="-" + "9" * 30)
