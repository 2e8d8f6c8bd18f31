"""Search of registered models: filters, prompts, orders, pages."""

from ..script import API, Script, case
from .histories import PAGE_TOKENS, WILD_PAGE_TOKENS
from .registered_models import IS_PROMPT, MODELS, prompt_tag, tags

SEARCH = MODELS + "search"


def shelf(s: Script) -> str:
    """Models whose names start alike; the answer is the beginning of their names."""
    prefix = s.name("shelf")
    shapes = [
        ("alpha", tags(t="Red", u="1")),
        ("Beta", tags(t="red")),
        ("gamma ray", [*tags(t="blue"), {"key": "x.y", "value": "dot"}, {"key": "u v", "value": "1"}]),
        ("d_lta", []),
        ("d%lta", tags(t="")),
        ("épsilon", tags(t="日本")),
        ("it's", tags(t='"quoted"')),
        ("prompt", [prompt_tag(), *tags(t="red")]),
        ("Prompt TRUE", [prompt_tag("TRUE")]),
        ("prompt false", [prompt_tag("false"), *tags(t="red")]),
    ]
    for name, given in shapes:
        s.post(MODELS + "create", name=f"{prefix} {name}", tags=given)
    return prefix


@case
def the_shelf(s: Script) -> None:
    prefix = s.shared(shelf, shown=True)
    s.get(SEARCH, filter=f"name LIKE '{prefix}%'")


def within(prefix: str, *clauses: str) -> str:
    return " AND ".join([f"name LIKE '{prefix}%'", *clauses])


def search_each(s: Script, clauses: list[str]) -> None:
    prefix = s.shared(shelf)
    for clause in clauses:
        s.get(SEARCH, filter=within(prefix, clause))


@case
def by_name(s: Script) -> None:
    prefix = s.shared(shelf)
    clauses = [f"name {op} '{prefix} alpha'" for op in ["=", "!=", "LIKE", "ILIKE", "like", "ilike"]]
    clauses += [f"attribute.name {op} '%BETA'" for op in ["=", "!=", "LIKE", "ILIKE"]]
    clauses += [f"name LIKE '%{end}'" for end in ["d_lta", "d%lta", "d\\_lta", "psilon", "ALPHA", ""]]
    clauses += [f"name ILIKE '%{end}'" for end in ["ALPHA", "ÉPSILON", "D_LTA", "TRUE"]]
    clauses += [f'name = "{prefix} gamma ray"', f"name = \"{prefix} it's\"", f"`name` = '{prefix} alpha'"]
    clauses += [f"name IN ('{prefix} alpha')", f"name IN ('{prefix} alpha', '{prefix} Beta', 'x')"]
    clauses += [f"name NOT IN ('{prefix} alpha', '{prefix} Beta')", f"attribute.name in ('{prefix} alpha')"]
    clauses += [f"name not in ('{prefix} alpha')", f"name IN ('{prefix} prompt')", "name NOT IN ('x')"]
    search_each(s, clauses)


@case
def by_tag(s: Script) -> None:
    clauses = [f"tags.t {op} 'red'" for op in ["=", "!=", "LIKE", "ILIKE", "like", "ilike"]]
    clauses += ["tag.t = ''", "tags.t = '日本'", "tags.t LIKE '%e%'", "tags.t = '\"quoted\"'"]
    clauses += ["tags.`u v` = '1'", 'tags."u v" = \'1\'', "tags.x.y = 'dot'", "tags.`x.y` = 'dot'", "tags.'x.y' = 'dot'"]
    clauses += ["tags.none = 'x'", "tags.none != 'x'", "tags.t = 'Red' AND tags.u = '1'", "tags.T = 'Red'"]
    clauses += ["tags.t != 'x' AND tags.t LIKE 'r%'", "tags.t = 'Red' AND tags.t = 'red'", "tag.u = \"1\""]
    clauses += ["tags.t ILIKE 'RED' AND name LIKE '%a'", "tags.t = 'x' AND tags.u = 'x'"]
    search_each(s, clauses)


@case
def prompts(s: Script) -> None:
    operators = ["=", "!=", "LIKE", "ILIKE"]
    values = ["true", "false", "TRUE", "False", "x", "", "%"]
    clauses = [f"tags.`{IS_PROMPT}` {op} '{value}'" for op in operators for value in values]
    asks = f"tags.`{IS_PROMPT}` = 'true'"
    clauses += [
        f"{asks} AND tags.t = 'red'",
        f"tags.t = 'red' AND {asks}",
        f"{asks} AND tags.`{IS_PROMPT}` != 'true'",
        f"tags.`{IS_PROMPT}` != 'true' AND {asks}",
        f"tags.`{IS_PROMPT}` LIKE 't%' AND {asks}",
        f"tags.{IS_PROMPT} = 'true'",
        f"tag.'{IS_PROMPT}' = 'true'",
        f'tag."{IS_PROMPT}" = "true"',
        f"tags.`{IS_PROMPT}` > 'true'",
        f"tags.`{IS_PROMPT}` IN ('true')",
        "name LIKE '%prompt%'",
        "name NOT IN ('x') AND tags.t = 'red'",
    ]
    search_each(s, clauses)
    s.get(SEARCH, filter=asks + f" AND name ILIKE '{s.shared(shelf)}%TRUE'")


@case
def wrong_clauses(s: Script) -> None:
    clauses = [
        "name > 'a'", "name == 'a'", "name < 'a'", "name = 5", "name = 1.5", "name = x", "name = `x`",
        "name LIKE x", "name NOT LIKE 'x'", "name = ('a')", "name != ('a', 'b')", "name LIKE ('a')",
        "name IN 'a'", "name IN ()", "name IN (1)", "name IN ('a', 1)", "name IN (a)", "name IN ('a'",
        "name IN ['a']", "name IN ((('a')))", "name IN ('a',)", "name BETWEEN 'a' AND 'b'",
        "attributes.name = 'a'", "attr.name = 'a'", "Attribute.name = 'a'", "`attribute`.name = 'a'",
        "attribute.`name` = 'a'", "attribute.'name' = 'a'", '"name" = \'a\'', "'name' = 'a'", "Name = 'a'",
        "description = 'a'", "creation_timestamp > 1", "last_updated_timestamp > 1", "timestamp > 1",
        "params.a = 'b'", "metrics.a > 1", "dataset.name = 'a'", "run_id = 'a'", "tags = 'a'", "tags. = 'a'",
        ".a = 'b'", "tags.a > 'b'", "tags.a >= 'b'", "tags.a = 5", "tags.a = b", "tags.a IN ('b')",
        "tags.a NOT IN ('b')", "tags.a IS NULL", "tags.a IS NOT NULL", "name IS NULL", "foo.a IS NULL",
        "tags.a LIKE 5", "TAGS.a = 'b'", "`tags`.a = 'b'", "'a' = name", "name = 'a' OR name = 'b'",
        "name = 'a' AND", "AND name = 'a'", "name", "= 'a'", "name =", "name = 'a", "(name = 'a')", "; name = 'a'",
        "name = 'a'; name = 'b'", "name = 'a' -- x", "name = 'a' name = 'b'", "name = 'a' and tags.a > 'b'",
        "name = 'a' AND foo.bar = 'c'", "  ", ";", "()", "a b c d", "name = a = b", "tags.a.b.c = 5",
        "name = 'a' AND tags.a IN ('b') AND", "name = '''a'''", "name = 'it''s'", "name IN ('it''s')",
        "(" * 110 + ")" * 110,
    ]  # fmt: skip
    for clause in clauses:
        s.get(SEARCH, filter=clause)
    for value in [[], {}, 5]:
        s.call("GET", API + SEARCH, json={"filter": value})


@case
def the_first_error_wins(s: Script) -> None:
    s.get(SEARCH, filter="foo.a = 'b'", order_by="x", page_token="!", max_results=1001)
    s.get(SEARCH, filter="foo.a = 'b'", order_by="x", page_token="!")
    s.get(SEARCH, filter="name > 'a'", order_by="x", page_token="!")
    s.get(SEARCH, filter="name > 'a'", order_by="name", page_token="!")
    s.get(SEARCH, filter="name > 'a' AND tags.b > 'c'", order_by="name")
    s.get(SEARCH, filter="tags.b > 'c' AND name > 'a'", order_by="name")


@case
def orders(s: Script) -> None:
    prefix = s.shared(shelf)
    good = [
        [], ["name"], ["name ASC"], ["name DESC"], ["name desc"], ["timestamp"], ["timestamp DESC", "name"],
        ["last_updated_timestamp"], ["last_updated_timestamp DESC"], ["last_updated_timestamp asc", "name DESC"],
        ["`name` DESC"], ['"name" ASC'], ["'name' DESC"], ["name", "timestamp"], [" name "], ["timestamp  desc"],
    ]  # fmt: skip
    for order in good:
        s.get(SEARCH, filter=within(prefix), order_by=order, max_results=3)
    bad = [
        [""], ["x"], ["`name`"], ["Name"], ["NAME"], ["name x"], ["name ASC DESC"], ["creation_timestamp"], ["tags.a"],
        ["attribute.name"], ["attributes.name"], ["name, timestamp"], ["timestamp x"], ["Timestamp"], ["description DESC"],
        ["name", "x"], ["metrics.a"], ["name; name"], ["1"], ["name -- x"], ["(name)"], ["`name"], ["run_name"],
    ]  # fmt: skip
    for order in bad:
        s.get(SEARCH, filter=within(prefix), order_by=order)
    for order in ["name", 5, {}, [5], [None], ["name", 5], None]:
        s.call("GET", API + SEARCH, json={"order_by": order, "max_results": 0})


@case
def duplicate_orders(s: Script) -> None:
    s.get(SEARCH, order_by=["name", "name"])
    s.get(SEARCH, order_by=["name", "name DESC", "x"])
    s.get(SEARCH, order_by=["timestamp", "last_updated_timestamp"])
    s.get(SEARCH, order_by=["last_updated_timestamp DESC", "timestamp", "it's"])


@case
def pages(s: Script) -> None:
    prefix = s.shared(shelf)
    for order in [[], ["name DESC"], ["timestamp", "name"], ["last_updated_timestamp DESC"]]:
        for size in [1, 2, 5, 7, 8, 1000]:
            token, seen = "", []
            for _ in range(12):
                page = s.get(SEARCH, filter=within(prefix), order_by=order, max_results=size, page_token=token)
                seen += [model["name"] for model in page.json.get("registered_models", [])]
                token = page.at("next_page_token")
                if token == "absent":
                    break
            s.note(f"{len(seen)} models on pages of {size}, {len(set(seen))} of them different")


@case
def sizes(s: Script) -> None:
    prefix = s.shared(shelf)
    sizes = ["", "0", "1", "1000", "1001", "x", "1.0", "1e1", "1.5", " 5 ", "+5", "99999999999999999999", "1_0"]
    for size in sizes:
        s.get(SEARCH, filter=within(prefix), max_results=size)
    s.get(SEARCH, filter="name = 'no such model'", max_results=0)
    for size in [0, 1, 1001, 1.0, 1.5, "2", "x", True, [], {}, None, 1e30, 5000]:
        s.call("GET", API + SEARCH, json={"filter": within(prefix), "max_results": size})


@case
def negative_sizes(s: Script) -> None:
    prefix = s.shared(shelf)
    for size in [-1, -2, -100]:
        s.get(SEARCH, filter=within(prefix), max_results=size)


@case
def no_results(s: Script) -> None:
    s.get(SEARCH, filter="name = 'no such model'")
    s.get(SEARCH, filter="name = 'no such model'", page_token=PAGE_TOKENS[0])
    s.call("POST", API + SEARCH, json={})
    s.call("GET", API + SEARCH, json={"filter": "name = 'no such model'"})
    s.call("GET", API + SEARCH + "?filter=name+%3D+%27a%27&filter=x")


@case
def page_tokens(s: Script) -> None:
    prefix = s.shared(shelf)
    for token in PAGE_TOKENS:
        s.get(SEARCH, filter=within(prefix), page_token=token, max_results=3)


@case
def wild_page_tokens(s: Script) -> None:
    prefix = s.shared(shelf)
    for token in WILD_PAGE_TOKENS:
        s.get(SEARCH, filter=within(prefix), page_token=token, max_results=3)
    for value in [5, [], {}, None]:
        s.call("GET", API + SEARCH, json={"filter": within(prefix), "page_token": value})
