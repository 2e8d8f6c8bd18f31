"""Searching logged models: filters, data sets, orders and pages."""

import base64
import json
from dataclasses import dataclass
from typing import Any

from ..script import Exchange, Reply, Script, case
from .logged_models import create, delete, finalize, pairs

ROUTE = "logged-models/search"


@dataclass(frozen=True)
class Zoo:
    experiment: str
    other: str
    models: list[str]


def zoo(s: Script) -> Zoo:
    """Models that differ in everything a filter or an order can see."""
    experiment, other = s.experiment(), s.experiment("other")
    run = s.run(experiment)
    second = s.run(experiment, "second")
    shapes: list[tuple[str, str, dict, dict, list]] = [
        # name, type, params, tags, (metric, value, step, data set)
        ("alpha", "A", {"p": "1", "q": "x"}, {"t": "Red", "u v": "1"}, [("a", 1, 0, "d1"), ("a", 5, 1, "d2")]),
        ("Beta", "a", {"p": "10"}, {"t": "red", "x.y": "dot"}, [("a", 2, 0, "d1"), ("b", 7, 0, None)]),
        ("gamma ray", "A", {"p": "2"}, {"t": "RED"}, [("a", -1, 0, "d2"), ("a", -1, 1, None)]),
        ("d_lta", "B", {"q": "y%"}, {"t": "b_ue"}, [("a", "NaN", 0, None)]),
        ("d lta", "", {"p": "it is"}, {"t": "blue"}, [("a", "Infinity", 0, "d1"), ("m/n", 1, 0, None)]),
        ("épsilon", "B", {"p": ""}, {"t": ""}, [("a", "-Infinity", 0, None), ("m n", 3, 0, "d1")]),
        ("zeta", "", {}, {}, []),
        ("eta", "C", {"p": '"quoted"', "o-p": "2"}, {"t": "日本"}, [("b", 7, 0, "d1"), ("b", 1, 5, "d2")]),
        ("(theta)", "C", {"p": "(1)"}, {"t": "(x)"}, [("a", 1e-7, 0, None), ("b", 1e20, 0, None)]),
    ]
    models = []
    for at, (name, kind, params, tags, metrics) in enumerate(shapes):
        source = run if at % 2 else ""
        model = create(
            s,
            other if at == 7 else experiment,
            name,
            model_type=kind,
            source_run_id=source,
            params=pairs(**params),
            tags=pairs(**tags),
        )
        models.append(model)
        for key, value, step, dataset in metrics:
            about = {"dataset_name": dataset, "dataset_digest": f"{dataset} digest"} if dataset else {}
            s.post(
                "runs/log-metric",
                run_id=second if at == 2 and step else run,
                model_id=model,
                key=key,
                value=value,
                timestamp=100 + step,
                step=step,
                **about,
            )
    finalize(s, models[0])
    finalize(s, models[1], "LOGGED_MODEL_UPLOAD_FAILED")
    delete(s, create(s, experiment, "deleted", params=pairs(p="1"), tags=pairs(t="Red")))
    return Zoo(experiment, other, models)


def search(s: Script, filter: Any = None, **body: Any) -> Reply:
    """Of a good answer, only the names are compared, in their order, and whether there is more."""
    found = s.shared(zoo)
    body = {"experiment_ids": [found.experiment, found.other]} | body
    if filter is not None:
        body["filter"] = filter
    # All models of the zoo are made in a few milliseconds: without an order, theirs is not certain.
    body.setdefault("order_by", [{"field_name": "name"}])
    reply = s.post(ROUTE, **body)
    if reply.answer.status == 200:
        names = [model["info"]["name"] for model in reply.json.get("models", [])]
        more = "next_page_token" in reply.json
        s.exchanges.append(Exchange(s.exchanges.pop().call, 200, {}, f"{names}, more: {more}"))
    return reply


@case
def the_zoo(s: Script) -> None:
    found = s.shared(zoo, shown=True)
    for ids in [[found.experiment], [found.other], [found.experiment, found.other], [found.other] * 2]:
        s.post(ROUTE, experiment_ids=ids, order_by=[{"field_name": "name"}])


@case
def attributes(s: Script) -> None:
    found = s.shared(zoo)
    for filter in [
        *("name = 'alpha'", "name = alpha", 'name = "alpha"', "name != 'alpha'", "attributes.name = 'Beta'"),
        *("name LIKE '%a'", "name like 'D%'", "name ILIKE 'B%'", "name ilike '%TA'", "name LIKE 'd_lta'"),
        *("name IN ('alpha', 'zeta')", "name NOT IN ('alpha', 'zeta')", "name in ('alpha')", "name IN ('none')"),
        *("`name` = 'alpha'", "attributes.`name` = 'alpha'", "name='alpha'", "name = ''", "name = 'épsilon'"),
        *("name = '(theta)'", "name = (theta)", "name = ('alpha')", "name IN ()", "name NOT IN ()"),
        *("name IN (1, 2)", "name IN (alpha)", "name IN 'alpha'", "name IN ('a', 1)", "name IN ('alpha',)"),
        *("name IN (['alpha'])", "name IN (('alpha', 'zeta'))", "name IN (None)", "name LIKE ('alpha')"),
        *("model_type = 'A'", "model_type != 'A'", "model_type LIKE 'a'", "model_type ILIKE 'a'"),
        *("model_type = ''", "attributes.model_type IN ('A', 'B')", "source_run_id = ''", "source_run_id != ''"),
        *("lifecycle_stage = 'active'", "lifecycle_stage = 'deleted'", "status_message = 'x'"),
        *("status = '1'", "status = 2", "status != '1'", "status IN ('1', '2')", "status NOT IN ('1')"),
        *("experiment_id != '0'", "experiment_id = '0'", "artifact_location LIKE '%models%'"),
        *("model_id = 'm-0'", "model_id LIKE 'm-%'", "model_id NOT IN ('m-0')"),
        f"model_id = '{found.models[0]}'",
        f"model_id IN ('{found.models[0]}', '{found.models[1]}')",
    ]:
        search(s, filter)


@case
def attributes_that_are_numbers(s: Script) -> None:
    for filter in ["status = 'READY'", "status LIKE '1'", "status ILIKE '%'", "experiment_id = 'x'"]:
        search(s, filter)


@case
def times(s: Script) -> None:
    for filter in [
        *("creation_timestamp > 0", "creation_time > 0", "creation_timestamp_ms > 0", "last_updated_timestamp > 0"),
        *("last_updated_timestamp_ms >= 1", "creation_time < 0", "creation_time = 5", "creation_time != 5"),
        *("creation_time <= 1e20", "creation_time > 1.5", "creation_time > -1", "creation_time > inf"),
        *("attributes.creation_timestamp_ms > 0", "creation_time > 99999999999999999999"),
        *("creation_time > '5'", "creation_time LIKE 5", "creation_time IN (1)", "creation_time > x"),
        *("attributes.creation_time > 0", "attributes.creation_timestamp > 0", "`creation_time` > 0"),
    ]:
        search(s, filter)


@case
def metrics(s: Script) -> None:
    for filter in [
        *("metrics.a > 0", "metrics.a >= 1", "metrics.a < 0", "metrics.a <= -1", "metrics.a = 1", "metrics.a != 1"),
        *("metrics.a = 5", "metrics.a = 0", "metrics.b > 1", "metrics.none > 0", "metrics.a > 0 AND metrics.b > 0"),
        *("metrics.a > 0 AND metrics.a > 4", "metrics.`m n` = 3", "metrics.`m/n` = 1", "metrics.m/n = 1"),
        *("metrics.a > 1e308", "metrics.a > -1e-3", "metrics.a > inf", "metrics.a < inf", "metrics.a > -inf"),
        *("metrics.a = 'x'", "metrics.a = '1'", "metrics.a LIKE 1", "metrics.a IN (1)", "metrics.a > x"),
        *("metrics.a > - 1", "metrics.a > +1", "metrics.a > 1_000", "metrics.a >1", "metrics.a>1", "metrics.A > 0"),
        *("metric.a > 0", "metrics.a IS NULL", "metrics.a IS NOT NULL", "metrics.a == 1", "metrics.a <> 1"),
        *("metrics.a > 1 OR metrics.b > 1", "metrics. a > 0", "metrics .a > 0", "metrics.a.b > 0"),
    ]:
        search(s, filter)


@case
def params(s: Script) -> None:
    for filter in [
        *("params.p = '1'", "params.p = 1", "params.p = \"1\"", "params.p != '1'", "params.p LIKE '1%'"),
        *("params.p ILIKE 'IT%'", "params.q LIKE 'y%'", "params.p = ''", "params.p = '\"quoted\"'"),
        *("params.`o-p` = '2'", "params.p IN ('1', '2')", "params.p NOT IN ('1', '2')", "params.none = '1'"),
        *("params.p = '1' AND params.q = 'x'", "params.p = '1' AND params.p = '2'", "params.p > '1'"),
        *("params.p IN (1, 10)", "params.p = '(1)'", "params.p = (1)", "param.p = '1'", "parameters.p = '1'"),
        *("params.p not in ('1')", "params.p NOT LIKE '1'", "params.p IN ()", "params.p = 'it is'"),
        *("params.p = 1.0", "params.p = -1", "params.p = x", "params.p = 'a' 'b'"),
    ]:
        search(s, filter)


@case
def tags(s: Script) -> None:
    for filter in [
        *("tags.t = 'Red'", "tags.t = Red", "tags.t != 'Red'", "tags.t LIKE 'Red'", "tags.t LIKE '%ed'"),
        *("tags.t ILIKE 'red'", "tags.`u v` = '1'", "tags.x.y = 'dot'", "tags.`x.y` = 'dot'", "tags.t = '日本'"),
        *("tags.t IN ('Red', 'red')", "tags.t NOT IN ('Red')", "tags.t = ''", "tags.t LIKE 'b_ue'"),
        *("tag.t = 'Red'", "Tags.t = 'Red'", "tags.t IS NULL", "tags.t IS NOT NULL", "tags.t < 'a'"),
        *("tags.'t' = 'Red'", "tags.\"t\" = 'Red'", "tags.t = '(x)'", "tags.t = (x)", "tags.t LIKE '(%'"),
        *("tags.t = 'Red' AND params.p = '1' AND metrics.a > 0 AND name = 'alpha'", "tags.t = '''Red'''"),
    ]:
        search(s, filter)


@case
def wrong_filters(s: Script) -> None:
    for filter in [
        *(" ", "name", "name =", "= 'a'", "AND", "name = 'a' AND", "AND name = 'alpha'", "name = 'a' name = 'b'"),
        *("name = 'a' OR name = 'b'", "name = 'a'; name = 'b'", "(name = 'alpha')", "NOT name = 'a'", "name 'a'"),
        *("foo = 'a'", "attributes.foo = 'a'", "dataset.name = 'd1'", "a.b.c = 'd'", "name > 'a'", "name == 'a'"),
        *("name = 'a' -- comment", "name /* x */ = 'a'", "name BETWEEN 'a' AND 'b'", "name IS NULL", "1 = 1"),
        *("tags = 'x'", "params = 'x'", "metadata = 'x'", "experiment = 'x'", "ALIASES = 'x'", "metrics = 1"),
        *("name RLIKE 'a'", "name = 'alpha' and model_type = 'A'", "name = 'alpha' And model_type = 'A'"),
        *("name = 'unclosed", "'name' = 'alpha'", "name != 'a' AND name != 'b' AND name != 'c'", "name = 'a', 'b'"),
        *("name='alpha'AND model_type='A'", "name = 'alpha'\n AND\tmodel_type = 'A'", "\n name = 'alpha' \n"),
        *("name = 'a' AND AND name = 'b'", "*", "name = *", "name = 'a' LIMIT 1", "(" * 101 + ")" * 101),
    ]:
        search(s, filter)
    for filter in [5, [], {}, True, None, ["name = 'alpha'"]]:
        s.post(ROUTE, experiment_ids=[s.shared(zoo).other], filter=filter)


@case
def datasets(s: Script) -> None:
    for datasets in [
        [{"dataset_name": "d1", "dataset_digest": "d1 digest"}],
        [{"dataset_name": "d1", "dataset_digest": "d2 digest"}],
        [{"dataset_name": "d1", "dataset_digest": "d1 digest"}, {"dataset_name": "d2", "dataset_digest": "d2 digest"}],
        [{"dataset_name": "d1"}],
        [{"dataset_name": "d1", "dataset_digest": ""}],
        [{"dataset_name": "d1", "dataset_digest": None}],
        [{"dataset_name": "none", "dataset_digest": "x"}],
        [],
        None,
    ]:
        for filter in [None, "metrics.a > 0", "metrics.a > 1 AND metrics.a < 6", "metrics.b = 7", "params.p = '1'"]:
            search(s, filter, datasets=datasets)
    for datasets in [[{}], [{"dataset_name": ""}], [{"dataset_digest": "x"}], ["a"], [None], "a", 5, {}, [[]]]:
        s.post(ROUTE, experiment_ids=[s.shared(zoo).other], datasets=datasets)
        s.post(ROUTE, experiment_ids=["x"], datasets=datasets, filter="nonsense", page_token="?")


def ordered(s: Script, *order: Any, **body: Any) -> None:
    search(s, order_by=list(order), **body)


@case
def orders(s: Script) -> None:
    name = {"field_name": "name"}
    for field in ["name", "model_type", "source_run_id", "status", "lifecycle_stage", "status_message"]:
        for ascending in [True, False]:
            ordered(s, {"field_name": field, "ascending": ascending}, name)
    for field in ["experiment_id", "creation_timestamp", "creation_time", "creation_timestamp_ms"]:
        ordered(s, {"field_name": field}, name, experiment_ids=[s.shared(zoo).other])
    for key in ["a", "b", "m n", "m/n", "none", "a.b", ""]:
        for ascending in [True, False]:
            ordered(s, {"field_name": f"metrics.{key}", "ascending": ascending}, name)
    ordered(s, {"field_name": "metrics.b", "ascending": False}, {"field_name": "metrics.a"}, name)
    ordered(s, {"field_name": "metrics.a"}, {"field_name": "metrics.a", "ascending": False}, name)
    ordered(s, {"field_name": "metrics.a"}, name, filter="params.p LIKE '1%'")
    ordered(s, {"field_name": "metrics.a"}, name, filter="metrics.a > 0 AND tags.t ILIKE 'red'")
    for ascending in ["true", "false", 1, 0, None, "x", "True", []]:
        ordered(s, {"field_name": "name", "ascending": ascending})


@case
def orders_by_metrics_of_a_dataset(s: Script) -> None:
    name = {"field_name": "name"}
    for dataset, digest in [
        *[("d1", None), ("d2", None), ("d1", "d1 digest"), ("d1", "d2 digest"), (None, "d1 digest")],
        *[("", ""), ("none", None), ("d2", "d2 digest")],
    ]:
        for ascending in [True, False]:
            for key in ["a", "b"]:
                order = {"field_name": f"metrics.{key}", "ascending": ascending}
                ordered(s, order | {"dataset_name": dataset, "dataset_digest": digest}, name)
    ordered(s, {"field_name": "name", "dataset_name": "d1"})
    datasets = [{"dataset_name": "d1", "dataset_digest": "d1 digest"}]
    ordered(s, {"field_name": "metrics.a"}, name, datasets=datasets)


@case
def wrong_orders(s: Script) -> None:
    for field in [
        *("", " ", "foo", "name ", "Name", "`name`", "name DESC", "params.p", "tags.t", "attributes.name", "metric.a"),
        *("metrics", ".", ".a", "a.", "metrics .a", "Metrics.a", "tags", "params", "metadata", "ALIASES", "experiment"),
        *(5, None, [], {}),
    ]:
        ordered(s, {"field_name": field})
    for wrong in ["name", 5, {}, ["name"], [None], [[]], [{}], True]:
        s.post(ROUTE, experiment_ids=[s.shared(zoo).other], order_by=wrong)


@case
def pages(s: Script) -> None:
    name = {"field_name": "name"}
    for order in [[name], [{"field_name": "metrics.a", "ascending": False}, name], [{"field_name": "model_type"}, name]]:
        token = None
        for _ in range(6):
            reply = search(s, "name != 'zeta'", order_by=order, max_results=2, page_token=token)
            token = reply.json.get("next_page_token")
            if not token:
                break
    for size in [1, 8, 9, 10, 0, "3", 1.0, 2147483647]:
        search(s, max_results=size)


@case
def sizes(s: Script) -> None:
    experiment = s.experiment()
    for number in range(104):
        s.post("logged-models", experiment_id=experiment, name=f"n{number:03}", quiet=True)
    order = [{"field_name": "name"}]
    for size in [None, 0, 49, 50, 51, 100, 101, 103, 104, 105]:
        body = {} if size is None else {"max_results": size}
        reply = s.post(ROUTE, experiment_ids=[experiment], order_by=order, quiet=True, **body)
        s.note(f"{size}: {len(reply.json.get('models', []))} {'next_page_token' in reply.json}")


@case
def wrong_sizes(s: Script) -> None:
    for size in ["x", 1.5, [], {}, None, 2**31, "", True]:
        s.post(ROUTE, experiment_ids=[s.shared(zoo).other], max_results=size)


@case
def negative_sizes(s: Script) -> None:
    for size in [-1, -5, "-1"]:
        s.post(ROUTE, experiment_ids=[s.shared(zoo).other], max_results=size)


@case
def experiments(s: Script) -> None:
    found = s.shared(zoo)
    for ids in [
        *([], None, [""], ["x"], ["999999"], [5], [None], "0", 5, {}),
        *(["x", found.other], [found.other, "999999"], ["1.5"], [["0"]]),
    ]:
        s.post(ROUTE, experiment_ids=ids)
    s.post(ROUTE)
    s.post(ROUTE, experiment_ids=["x"], filter="nonsense")
    s.post(ROUTE, experiment_ids=["x"], order_by=[{"field_name": "nonsense"}])
    s.post(ROUTE, experimentIds=[found.other])
    s.post_text(ROUTE, "nonsense")
    s.post_text(ROUTE, "")
    s.call("POST", "/ajax-api/2.0/mlflow/" + ROUTE, json={"experiment_ids": [found.other]})
    s.call("POST", "/api/2.0/mlflow/" + ROUTE, data="{}")


def token(**fields: Any) -> str:
    return base64.b64encode(json.dumps(fields).encode()).decode()


@case
def tokens_of_other_queries(s: Script) -> None:
    found = s.shared(zoo)
    ids = [found.experiment, found.other]
    order = [{"field_name": "name"}]
    first = s.post(ROUTE, experiment_ids=ids, order_by=order, max_results=1, filter="name != 'x'", quiet=True)
    page = first.json.get("next_page_token")
    s.labels.tokens.add(page)
    for body in [
        {},
        {"experiment_ids": ids[:1]},
        {"experiment_ids": ids[::-1]},
        {"filter": None},
        {"filter": "name != 'y'"},
        {"order_by": []},
        {"order_by": [{"field_name": "name", "ascending": False}]},
        {"order_by": [{"field_name": "name", "dataset_name": "it's"}]},
        {"max_results": 3},
        {"datasets": [{"dataset_name": "a"}]},
    ]:
        body = {"experiment_ids": ids, "order_by": order, "filter": "name != 'x'", "page_token": page} | body
        s.post(ROUTE, **body)


@case
def tokens_of_the_stock_server(s: Script) -> None:
    found = s.shared(zoo)
    ids = [found.experiment, found.other]
    order = {"field_name": "name", "ascending": True, "dataset_name": None, "dataset_digest": None}
    for offset in [0, 1, 4, 8, 9, 100]:
        page = token(experiment_ids=ids, filter_string=None, order_by=[order], offset=offset)
        s.labels.tokens.add(page)
        search(s, max_results=3, page_token=page)
    filter = "name != 'zeta'"
    page = token(experiment_ids=ids, filter_string=filter, order_by=[order], offset=2)
    s.labels.tokens.add(page)
    search(s, filter, max_results=3, page_token=page)
    search(s, max_results=3, page_token=page)
    search(s, filter, order_by=[], page_token=page)


@case
def wild_page_tokens(s: Script) -> None:
    found = s.shared(zoo)
    ids = [found.other]
    for page in [
        *("nonsense", "a", "!!!!", "", " ", "e30=", "W10=", "bnVsbA==", "NQ==", "ImEi", "eyJvZmZzZXQiOiA1fQ=="),
        token(experiment_ids=ids),
        token(experiment_ids=ids, offset=0),
        token(experiment_ids=ids, offset=1),
        token(experiment_ids=ids, offset=None, filter_string="", order_by=[]),
        token(experiment_ids=ids, offset="1"),
        token(experiment_ids=ids, offset="x"),
        token(experiment_ids=ids, offset=-1),
        token(experiment_ids=ids, offset=[1]),
        token(experiment_ids="x"),
        token(experiment_ids=None, filter_string=5),
        token(experiment_ids=ids, filter_string=5),
        token(experiment_ids=ids, order_by="name"),
        token(experiment_ids=ids, order_by=[{"a": 1.5, "b": None, "c": True, "d": "it's"}]),
        base64.b64encode(b"not json").decode(),
        base64.b64encode(b"\xff\xfe\xfa").decode(),
        base64.b64encode(b'{"offset": 1').decode(),
        *(5, [], {}, None),
    ]:
        if isinstance(page, str) and len(page) > 20:
            s.labels.tokens.add(page)
        s.post(ROUTE, experiment_ids=ids, page_token=page)
