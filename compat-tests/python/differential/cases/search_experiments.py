"""Experiment search: filters, ordering, paging, both verbs."""

from ..script import API, Script, case
from .histories import PAGE_TOKENS, WILD_PAGE_TOKENS

SEARCH = "experiments/search"


def named(s: Script) -> str:
    """Experiments whose names start alike; the answer is the beginning of their names."""
    prefix = s.name("find")
    shapes = [
        ("alpha", {"t": "Red", "u v": "1"}),
        ("Beta", {"t": "red"}),
        ("gamma ray", {"t": "blue", "x.y": "dot"}),
        ("d_lta", {}),
        ("d%lta", {"t": ""}),
        ("épsilon", {"t": "日本"}),
    ]
    for name, tags in shapes:
        tags = [{"key": k, "value": v} for k, v in tags.items()]
        s.post("experiments/create", name=f"{prefix} {name}", tags=tags)
        s.next_millisecond()
    deleted = s.post("experiments/create", name=f"{prefix} gone").at("experiment_id")
    s.post("experiments/delete", experiment_id=deleted)
    return prefix


@case
def the_named(s: Script) -> None:
    prefix = s.shared(named, shown=True)
    s.post(SEARCH, max_results=20, order_by=["name"], filter=within(prefix), view_type="ALL")


def within(prefix: str, *clauses: str) -> str:
    return " AND ".join([f"name LIKE '{prefix}%'", *clauses])


def search_each(s: Script, clauses: list[str]) -> None:
    prefix = s.shared(named)
    for clause in clauses:
        s.post(SEARCH, max_results=20, order_by=["name"], filter=within(prefix, clause))


@case
def by_name(s: Script) -> None:
    prefix = s.shared(named)
    clauses = [f"name {op} '{prefix} alpha'" for op in ["=", "!=", "LIKE", "ILIKE"]]
    clauses += [f"attribute.name {op} '%BETA'" for op in ["=", "!=", "LIKE", "ILIKE"]]
    clauses += [f"name LIKE '%{end}'" for end in ["d_lta", "d%lta", "d\\_lta", "psilon", "ALPHA", ""]]
    clauses += [f"name ILIKE '%{end}'" for end in ["ALPHA", "ÉPSILON", "D_LTA"]]
    clauses += [f'name = "{prefix} gamma ray"', f"`name` = '{prefix} alpha'", "attributes.name != 'x'"]
    search_each(s, clauses)


@case
def by_tag(s: Script) -> None:
    clauses = [f"tags.t {op} 'red'" for op in ["=", "!=", "LIKE", "ILIKE"]]
    clauses += ["tags.t IS NULL", "tags.t IS NOT NULL", "tag.t = ''", "tags.t = '日本'"]
    clauses += ["tags.`u v` = '1'", 'tags."u v" = \'1\'', "tags.x.y = 'dot'", "tags.`x.y` = 'dot'"]
    clauses += ["tags.none = 'x'", "tags.none IS NULL", "tags.t = 'Red' AND tags.`u v` = '1'"]
    search_each(s, clauses)


@case
def by_time(s: Script) -> None:
    clauses = [f"creation_time {op} 5" for op in ["=", "!=", "<", "<=", ">", ">="]]
    clauses += [f"attributes.last_update_time {op} 5" for op in ["=", "!=", "<", "<=", ">", ">="]]
    clauses += ["creation_time > 99999999999999", "creation_time > 1.5", "creation_time > 1e3"]
    search_each(s, clauses)


@case
def wrong_clauses(s: Script) -> None:
    search_each(
        s,
        [
            "name = x",
            "name = 5",
            "name < 'a'",
            "name > 'a'",
            "name IN ('a')",
            "name IS NULL",
            "name NOT LIKE 'a'",
            "creation_time = '5'",
            "creation_time LIKE '5'",
            "creation_time LIKE 5",
            "creation_time IN (5)",
            "last_update_time = x",
            "experiment_id = '1'",
            "experiment_id = 1",
            "experiment_id IN ('1')",
            "lifecycle_stage = 'active'",
            "artifact_location = 'x'",
            "nothing = 'x'",
            "attribute.nothing = 'x'",
            "foo.bar = 'x'",
            "metrics.a = 1",
            "params.a = 'x'",
            "dataset.name = 'x'",
            "run.name = 'x'",
            "tags.t = 5",
            "tags.t > 'a'",
            "tags.t IN ('a')",
            "tags.t = x",
            "Name = 'x'",
            "NAME = 'x'",
            "tags.t BETWEEN 'a' AND 'b'",
            "(name = 'x')",
            "name = 'x' OR name = 'y'",
            "NOT name = 'x'",
            "name",
            "name =",
            "= 'x'",
            "foo",
            "name = 'x' --",
            "name = 'x';",
            "name = 'x'; name = 'y'",
            "name = 'x",
            "creation_time > 99999999999999999999",
        ],
    )


@case
def whole_filters(s: Script) -> None:
    for text in ["foo", "name = 'x' AND", "AND name = 'x'", " ", ";", "()", "name = 'none' ;", "\x00"]:
        s.post(SEARCH, max_results=2, filter=text)
    for wrong in [5, True, [], ["name = 'x'"], {"a": 1}]:
        s.post(SEARCH, max_results=1, filter=wrong, view_type="DELETED_ONLY")


@case
def orders(s: Script) -> None:
    prefix = s.shared(named)
    keys = ["name", "attribute.name", "`name`", "attributes.name"]
    for key in keys:
        for direction in ["", " ASC", " DESC", " asc", "  desc"]:
            s.post(SEARCH, max_results=20, filter=within(prefix), order_by=[key + direction])
    keys = ["experiment_id", "attribute.experiment_id", "creation_time", "last_update_time"]
    for key in keys:
        for direction in ["", " ASC", " DESC"]:
            s.post(SEARCH, max_results=20, filter=within(prefix), order_by=[key + direction, "name"])
    for order in [["creation_time", "experiment_id"], ["name", "experiment_id"], []]:
        s.post(SEARCH, max_results=20, filter=within(prefix), order_by=order)


@case
def wrong_orders(s: Script) -> None:
    for order in [
        "foo",
        "attribute.foo",
        "tags.t",
        "metrics.a",
        "lifecycle_stage",
        "name NAME",
        "name ASC DESC",
        "name, experiment_id",
        "name;",
        "name; name",
        "5",
        "Name",
        "NAME DESC",
        "timestamp",
        "foo.name",
        "name desc nulls last",
    ]:
        s.post(SEARCH, max_results=2, order_by=[order])
    for wrong in [5, "name", True, {}, [5], [None]]:
        s.post(SEARCH, max_results=2, filter="name = 'none'", order_by=wrong)
    prefix = s.shared(named)
    for wrong in [["name", "name"], ["name", "name DESC"], ["creation_time", "attribute.creation_time"]]:
        s.post(SEARCH, max_results=2, order_by=wrong, filter=within(prefix))


@case
def orders_with_open_quotes(s: Script) -> None:
    for order in ["", " ", "'", '"', "`", "`name", "name'"]:
        s.post(SEARCH, max_results=2, order_by=[order], filter="name = 'none'")


@case
def pages(s: Script) -> None:
    prefix = s.shared(named)
    for size in [1, 2, 3, 5, 6, 7, 100]:
        for order in [["name"], ["name DESC"], ["experiment_id"]]:
            body = {"max_results": size, "order_by": order, "filter": within(prefix)}
            page: dict[str, str] = {}
            for _ in range(20):
                token = s.post(SEARCH, **(body | page)).at("next_page_token")
                if token == "absent":
                    break
                page = {"page_token": token}


@case
def page_tokens(s: Script) -> None:
    prefix = s.shared(named)
    for token in [*PAGE_TOKENS, None, 5, True, [], {}]:
        body = {"max_results": 2, "order_by": ["name"], "filter": within(prefix)}
        s.post(SEARCH, **body, page_token=token)


@case
def wild_page_tokens(s: Script) -> None:
    prefix = s.shared(named)
    for token in WILD_PAGE_TOKENS:
        body = {"max_results": 2, "order_by": ["name"], "filter": within(prefix)}
        s.post(SEARCH, **body, page_token=token)


@case
def sizes(s: Script) -> None:
    prefix = s.shared(named)
    sizes = [1, "2", 3.0, 50000, 50001, 0, -1, "x", "", 1.5, None, True, [], {}, 2**31, 2**63]
    for size in sizes:
        s.post(SEARCH, filter=within(prefix), order_by=["name"], max_results=size)
    s.post(SEARCH, filter=within(prefix))


@case
def sizes_near_the_limit_of_an_int64(s: Script) -> None:
    for size in [2**63 - 1, -(2**63)]:
        s.post(SEARCH, filter="name = 'none'", max_results=size)


@case
def view_types(s: Script) -> None:
    prefix = s.shared(named)
    views = ["ACTIVE_ONLY", "DELETED_ONLY", "ALL", "BOGUS", "active_only", "", 1, 2, 3, 0, 9, "2", None]
    for view in [*views, True, 1.0, 1.5, [], {}]:
        s.post(
            SEARCH, max_results=20, order_by=["name"], filter=within(prefix), view_type=view
        )


@case
def with_get(s: Script) -> None:
    prefix = s.shared(named)
    base = {"max_results": 3, "filter": within(prefix), "order_by": "name"}
    s.get(SEARCH, **base)
    s.get(SEARCH, **(base | {"order_by": ["name DESC", "experiment_id"]}))
    for view in ["ALL", "DELETED_ONLY", "BOGUS", 3, "", "1"]:
        s.get(SEARCH, **base, view_type=view)
    for size in [0, -1, "x", "", "1.5", "3.0", "1e1", 50001, 2**63]:
        s.get(SEARCH, **(base | {"max_results": size}))
    s.get(SEARCH)
    s.get(SEARCH, filter=within(prefix))
    s.get(SEARCH, **(base | {"filter": "nonsense"}))
    s.call("GET", API + SEARCH, json=base | {"order_by": ["name"]})
    token = s.get(SEARCH, **base).at("next_page_token")
    s.get(SEARCH, **base, page_token=token)


@case
def after_a_change(s: Script) -> None:
    experiment = s.experiment("one")
    query = {"max_results": 5, "filter": f"name LIKE '{s.name()}%'"}
    s.post(SEARCH, **query)
    s.post("experiments/update", experiment_id=experiment, new_name=s.name("two"))
    s.post(SEARCH, **query)
    s.post("experiments/delete", experiment_id=experiment)
    s.post(SEARCH, **query)
    s.post(SEARCH, **query, view_type="DELETED_ONLY")
    s.post("experiments/restore", experiment_id=experiment)
    s.post(SEARCH, **query, view_type="ALL")
