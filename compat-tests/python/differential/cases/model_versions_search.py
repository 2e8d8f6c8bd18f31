"""Searches for model versions."""

import base64
from dataclasses import dataclass

from ..script import Script, case
from .model_versions import PROMPT_TAG, alias, delete, model, transition, update, version


@dataclass(frozen=True)
class Registry:
    names: list[str]
    run: str
    nonce: str


def registry(s: Script) -> Registry:
    """Versions that differ in everything a filter or an order can see."""
    run = s.new_run()
    names = [
        model(s, suffix) for suffix in ("alpha", "Beta", "gamma_x", "d%lta", "épsilon", "empty")
    ]
    alpha, beta, gamma, delta, epsilon, _ = names
    version(
        s,
        alpha,
        "s3://bucket/a",
        run_id=run,
        tags=[{"key": "t", "value": "Red"}, {"key": "u v", "value": "1"}],
    )
    version(s, alpha, "s3://bucket/B", tags=[{"key": "t", "value": "red"}])
    version(s, alpha, "s3://bucket/c", run_id="other", tags=[{"key": "t", "value": "x" * 300}])
    version(
        s,
        beta,
        f"runs:/{run}/model",
        run_id=run,
        tags=[{"key": "t", "value": ""}, {"key": "x.y", "value": "dot"}],
    )
    version(s, beta, "s3://bucket/a", tags=[{"key": "t", "value": "x" * 128}])
    version(s, gamma, "s3://bucket/it's", tags=[{"key": "t", "value": "x" * 127}])
    version(s, delta, "s3://bucket/50%", tags=[{"key": "t", "value": "50%"}])
    version(s, epsilon, "s3://bucket/日本", tags=[{"key": "日本", "value": "é"}])
    version(s, epsilon, "s3://bucket/gone", tags=[{"key": "t", "value": "Red"}])
    delete(s, name=epsilon, version="2")
    version(s, epsilon, "s3://bucket/false", tags=[{"key": PROMPT_TAG["key"], "value": "false"}])
    prompt = model(s, "prompt", tags=[PROMPT_TAG])
    version(s, prompt, "dummy-source", tags=[PROMPT_TAG, {"key": "t", "value": "Red"}])
    version(
        s, prompt, "dummy-source", tags=[{"key": "mlflow.prompt.text", "value": "x"}, PROMPT_TAG]
    )
    # One version with the tag of prompts hides the whole model; the model's own tag hides nothing.
    mixed = model(s, "mixed")
    version(s, mixed, "s3://bucket/m")
    version(s, mixed, "dummy-source", tags=[PROMPT_TAG])
    marked = model(s, "marked", tags=[PROMPT_TAG])
    version(s, marked, "s3://bucket/m", tags=[{"key": "t", "value": "Red"}])
    loud = model(s, "loud")
    version(s, loud, "dummy-source", tags=[{"key": PROMPT_TAG["key"], "value": "TRUE"}])
    transition(s, name=alpha, version="2", stage="Production")
    update(s, name=beta, version="1", description="changed")
    alias(s, alpha, "champion", "1")
    return Registry([*names, prompt, mixed, marked, loud], run, s.nonce)


def search(s: Script, found: Registry, filter: str = "", **options) -> None:
    own = f"name LIKE '{found.nonce}%'"
    options.setdefault("order_by", ["name", "version_number"])
    s.get("model-versions/search", filter=f"{own} AND {filter}" if filter else own, **options)


@case
def the_registry(s: Script) -> None:
    search(s, s.shared(registry, shown=True))


@case
def filters(s: Script) -> None:
    found = s.shared(registry)
    alpha, beta, gamma, *_ = found.names
    for filter in (
        f"name = '{alpha}'",
        f"name != '{alpha}'",
        f"attribute.name = '{beta}'",
        "name LIKE '%a'",
        "name LIKE '%A'",
        "name ILIKE '%A'",
        "name ilike '%BETA'",
        "name like '%gamma_x'",
        f"name IN ('{alpha}', '{gamma}')",
        f"name NOT IN ('{alpha}', '{gamma}')",
        f"name in ('{alpha}')",
        f"run_id = '{found.run}'",
        f"run_id != '{found.run}'",
        f"run_id IN ('{found.run}', 'other')",
        f"run_id NOT IN ('{found.run}')",
        "run_id = ''",
        "run_id LIKE 'o%'",
        "run_id ILIKE 'O%'",
        "source_path = 's3://bucket/a'",
        "source_path != 's3://bucket/a'",
        "source_path LIKE 's3://bucket/_'",
        "source_path ILIKE 'S3://BUCKET/b'",
        'source_path = "s3://bucket/it\'s"',
        "source_path LIKE '%日本'",
        "source_path LIKE '%50\\%'",
        "version_number = 1",
        "version_number != 1",
        "version_number > 1",
        "version_number >= 2",
        "version_number < 2",
        "version_number <= 1",
        "version_number = '1'",
        "version_number > ' 1 '",
        "version_number = '01'",
        "version_number = -1",
        "version_number = 1_0",
        "version_number < 9223372036854775807",
        "tags.t = 'Red'",
        "tags.t != 'Red'",
        "tags.t LIKE 'R%'",
        "tags.t ILIKE 'r%'",
        "tag.t = 'red'",
        "tags.`t` = 'red'",
        "tags.t = ''",
        "tags.\"u v\" = '1'",
        "tags.'u v' = '1'",
        "tags.`u v` LIKE '_'",
        "tags.x.y = 'dot'",
        "tags.`x.y` = 'dot'",
        "tags.日本 = 'é'",
        "tags.none = 'x'",
        "tags.t = 'Red' AND tags.`u v` = '1'",
        "tags.t != 'Red' AND tags.t != 'red'",
        "tags.t = 'Red' AND tags.t = 'red'",
        "tags.t LIKE '%' AND tags.none != ''",
        f"tags.t = '{'x' * 127}'",
        f"tags.t = '{'x' * 128}'",
        f"tags.t = '{'x' * 300}'",
        f"tags.t != '{'x' * 300}'",
        "tags.t LIKE '50\\%'",
        f"tags.t = 'Red' AND run_id = '{found.run}' AND version_number = 1",
        "tags.T = 'Red'",
    ):
        search(s, found, filter)


@case
def prompts(s: Script) -> None:
    found = s.shared(registry)
    tag = "tags.`mlflow.prompt.is_prompt`"
    for filter in (
        f"{tag} = 'true'",
        f"{tag} = 'True'",
        f"{tag} != 'true'",
        f"{tag} = 'false'",
        f"{tag} != 'false'",
        f"{tag} != 'FALSE'",
        f"{tag} LIKE 'true'",
        f"{tag} LIKE '%'",
        f"{tag} ILIKE 'TRUE'",
        f"{tag} = ''",
        f"{tag} = 'x'",
        f"{tag} != 'x'",
        f"{tag} = 'true' AND {tag} = 'false'",
        f"{tag} = 'false' AND {tag} = 'true'",
        f"{tag} = 'true' AND tags.t = 'Red'",
        f"{tag} != 'true' AND tags.t = 'Red'",
        f"{tag} = 'true' AND {tag} LIKE 't%'",
        "tag.'mlflow.prompt.is_prompt' = 'true'",
        "tags.mlflow.prompt.is_prompt = 'true'",
        "tags.`mlflow.prompt.text` = 'x'",
        f"tags.`mlflow.prompt.text` = 'x' AND {tag} = 'true'",
        f"name = '{found.names[6]}'",
        f"name = '{found.names[6]}' AND {tag} = 'true'",
    ):
        search(s, found, filter)


@case
def wrong_filters(s: Script) -> None:
    for filter in (
        " ",
        "name",
        "name =",
        "= 'a'",
        "name = 'a' OR name = 'b'",
        "(name = 'a')",
        "name = 'a' name = 'b'",
        "name = a",
        "name = 1",
        "name = 1.5",
        "run_id = 1",
        "source_path = 2",
        "name > 'a'",
        "name == 'a'",
        "name <> 'a'",
        "run_id < 'a'",
        "name = 'a",
        "name = `a`",
        "'name' = 'a'",
        "`name` = 'a'",
        "\"name\" = 'a'",
        "attribute.`name` = 'a'",
        "Name = 'a'",
        "attributes.name = 'a'",
        "attr.name = 'a'",
        "foo.name = 'a'",
        "params.a = 'b'",
        "metrics.a > 1",
        "foo = 'a'",
        "current_stage = 'None'",
        "status = 'READY'",
        "version = 1",
        "version = '1'",
        "creation_timestamp > 1",
        "last_updated_timestamp > 1",
        "description = 'x'",
        "user_id = 'x'",
        "aliases = 'x'",
        "source = 'x'",
        "version_number = 'x'",
        "version_number = 1.5",
        "version_number = '1.5'",
        "version_number = ''",
        "version_number LIKE '1'",
        "version_number LIKE 1",
        "version_number = 1e3",
        "version_number = (1)",
        "version_number IN ('1')",
        "version_number = x",
        "version_number = 'a' AND name > 'b'",
        "name > 'b' AND version_number = x",
        "source_path IN ('a')",
        "tags.a IN ('b')",
        "tags.a = 1",
        "tags.a > 'b'",
        "tags.a = b",
        "tags.a = ('b')",
        "tags = 'a'",
        "tags. = 'a'",
        "`tags`.a = 'b'",
        "Tags.a = 'b'",
        "name IN ()",
        "name IN (1)",
        "name IN ('a', 1)",
        "name IN ('a' 'b'",
        "run_id IN 'a'",
        "run_id IN ('a',)",
        "run_id NOT ('a')",
        "name BETWEEN 'a' AND 'b'",
        "name RLIKE 'a'",
        "name = 'a';",
        "name = 'a'; name = 'b'",
        "name = 'a' -- x",
        "name = 'it''s'",
        "name NOT LIKE 'a'",
        "name = NULL",
    ):
        s.get("model-versions/search", filter=filter)


@case
def filters_that_crash_stock(s: Script) -> None:
    for filter in (
        "tags.a IS NULL",
        "tags.a IS NOT NULL",
        "name IS NULL",
        "name = ('a', 'b')",
        "run_id LIKE ('a')",
        "name != ('a')",
        "name IN (a)",
        "run_id IN (a)",
        "version_number = 9223372036854775808",
    ):
        s.get("model-versions/search", filter=filter)


@case
def orders(s: Script) -> None:
    found = s.shared(registry)
    for order in (
        ["name"],
        ["name DESC"],
        ["name ASC", "version_number ASC"],
        ["version_number"],
        ["version_number DESC", "name DESC"],
        ["attribute.name desc"],
        ["`name` DESC"],
        ["attribute.version_number"],
        ["tags.name DESC"],
        ["tag.version_number"],
        ["'name'"],
        ['"name" desc'],
        ["attribute.`name`"],
        ["  name   DESC"],
    ):
        search(s, found, order_by=order)
    # What changed last is known, times are not.
    for order in (
        ["last_updated_timestamp"],
        ["last_updated_timestamp DESC"],
        ["creation_timestamp"],
        [],
        ["creation_timestamp DESC"],
    ):
        s.get("model-versions/search", filter=f"name = '{found.names[1]}'", order_by=order)


@case
def wrong_orders(s: Script) -> None:
    for order in (
        "",
        " ",
        "name foo",
        "name, version_number",
        "name ASC DESC",
        "version",
        "source_path",
        "run_id",
        "timestamp",
        "Name",
        "tags.a",
        "tags.run_id DESC",
        "attributes.name",
        "foo.name",
        "params.name",
        "1",
        "name;",
        "creation_time",
        "asc",
        "name LIKE 'a'",
    ):
        s.get("model-versions/search", order_by=[order])
    s.get("model-versions/search", order_by=["name", "foo"])
    s.get("model-versions/search", filter="foo = 'a'", order_by=["foo"], page_token="x")
    s.get("model-versions/search", order_by=["foo"], page_token="x")


@case
def duplicate_orders(s: Script) -> None:
    for orders in (
        ["name", "name DESC"],
        ["name", "tags.name"],
        ["version_number", "name", "version_number"],
    ):
        s.get("model-versions/search", order_by=orders)


@case
def sizes(s: Script) -> None:
    found = s.shared(registry)
    for size in (
        "1",
        "3",
        "200000",
        "0",
        "-1",
        "200001",
        "x",
        "",
        "1.0",
        "1.5",
        " 2 ",
        "1e1",
        "9" * 30,
        "0x1",
        "true",
    ):
        search(s, found, max_results=size)


@case
def pages(s: Script) -> None:
    found = s.shared(registry)
    for order in (["name"], ["version_number DESC"], ["creation_timestamp", "name DESC"], []):
        token: str | None = ""
        while token is not None:
            options = {"page_token": token} if token else {}
            reply = s.get(
                "model-versions/search",
                filter=f"name LIKE '{found.nonce}%'",
                order_by=order,
                max_results=4,
                **options,
            )
            token = reply.json.get("next_page_token")
    search(s, found, max_results=12)
    search(s, found, max_results=13)


@case
def page_tokens(s: Script) -> None:
    found = s.shared(registry)
    for token in ('{"offset": 2}', '{"offset": "3"}', '{"offset": 100}', '{"offset": true}'):
        search(s, found, max_results=3, page_token=base64.b64encode(token.encode()).decode())
    for token in (
        "x",
        "é",
        "=",
        "abcd",
        base64.b64encode(b"{}").decode(),
        base64.b64encode(b'{"offset": "x"}').decode(),
    ):
        search(s, found, page_token=token)
