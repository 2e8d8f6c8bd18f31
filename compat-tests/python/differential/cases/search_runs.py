"""Run search: the filter language, ordering, paging."""

from dataclasses import dataclass

from ..script import Script, case
from .inputs_outputs import dataset
from .metrics import PAGE_TOKENS, WILD_PAGE_TOKENS


@dataclass(frozen=True)
class Corpus:
    experiment: str
    empty: str
    runs: list[str]


def corpus(s: Script) -> Corpus:
    """Runs that differ in everything a filter or an order can see."""
    experiment, empty = s.experiment(), s.experiment("empty")
    runs = []
    shapes = [
        # name, start, metrics, params, tags
        ("alpha", 1000, {"a": 1, "b": 5}, {"p": "1", "q": "x"}, {"t": "Red", "u v": "1"}),
        ("Beta", 2000, {"a": 2, "b": "NaN"}, {"p": "10", "q": "X"}, {"t": "red", "x.y": "dot"}),
        ("gamma ray", 3000, {"a": -1}, {"p": "2"}, {"t": "RED"}),
        ("d_lta", 4000, {"a": "NaN"}, {"q": "y%"}, {"t": "b_ue"}),
        ("d%lta", 5000, {"a": "Infinity", "m/n": 1}, {"p": "it's", "s p": "1"}, {"t": "blue"}),
        ("épsilon", 6000, {"a": "-Infinity", "m n": 3}, {"p": ""}, {"t": ""}),
        ("zeta", 7000, {}, {}, {}),
        ("eta", 0, {"a": 0, "b": 5, "m.n": 2}, {"p": '"quoted"', "o.p": "2"}, {"t": "日本"}),
        ("theta", -5, {"a": 1e-7, "b": 1e20}, {"p": "1"}, {"t": "Red"}),
    ]
    for name, start, metrics, params, tags in shapes:
        run = s.run(experiment, name, start_time=start, user_id=f"user {len(runs) % 2}")
        runs.append(run)
        s.post(
            "runs/log-batch",
            run_id=run,
            metrics=[{"key": k, "value": v, "timestamp": 1} for k, v in metrics.items()],
            params=[{"key": k, "value": v} for k, v in params.items()],
            tags=[{"key": k, "value": v} for k, v in tags.items()],
        )
    s.post("runs/update", run_id=runs[0], status="FINISHED", end_time=1500)
    s.post("runs/update", run_id=runs[1], status="FAILED", end_time=2500)
    s.post("runs/update", run_id=runs[2], status="KILLED", end_time=0)
    s.post("runs/log-inputs", run_id=runs[0], datasets=[dataset("data a", "train", digest="d1")])
    s.post("runs/log-inputs", run_id=runs[1], datasets=[dataset("Data A", "test", digest="d1")])
    both = [dataset("data a", "train", digest="d1"), dataset("b", digest="d2")]
    s.post("runs/log-inputs", run_id=runs[2], datasets=both)
    s.post("runs/delete", run_id=s.run(experiment, "deleted", start_time=8000))
    return Corpus(experiment, empty, runs)


def search_each(s: Script, filters: list[str], **options: object) -> None:
    found = s.shared(corpus)
    for text in filters:
        s.post("runs/search", experiment_ids=[found.experiment], filter=text, **options)


@case
def metric_filters(s: Script) -> None:
    values = ["1", "0", "-1", "1.0", "1e0", ".5", "5.", "1e-7", "1E20", "1e308", "1e400", "-5e-1"]
    filters = [f"metrics.a {op} 1" for op in ["=", "!=", "<", "<=", ">", ">="]]
    filters += [f"metrics.a > {value}" for value in values]
    filters += [f"metrics.b {op} 5" for op in ["=", "!=", "<", ">"]]
    filters += ["metrics.a != 0", "metrics.a = 0", "metrics.b = 0", "metrics.b >= 0"]
    filters += ["metrics.none = 1", "metrics.none != 1", "metrics.A = 1"]
    filters += ["metrics.a = 1.7976931348623157e308", "metrics.a = -1.7976931348623157e308"]
    search_each(s, filters)


@case
def metric_filters_of_wrong_values(s: Script) -> None:
    values = ["'1'", '"1"', "x", "NaN", "nan", "Infinity", "'NaN'", "1x", "1 2", "(1)", "('1')", "1,2"]
    values += ["+1", "--1", "- 1", "0x10", "1_000", "true", "null", "''", "1e", "0x"]
    filters = [f"metrics.a = {value}" for value in values]
    filters += [f"metrics.a {op} 1" for op in ["LIKE", "ILIKE", "IN", "==", "<>", "~", "=>", "!", "is"]]
    filters += ["metrics.a IS NULL", "metrics.a IS NOT NULL", "metrics.a IN (1)", "metrics.a IN ('1')"]
    search_each(s, filters)


@case
def param_filters(s: Script) -> None:
    filters = [f"params.p {op} '1'" for op in ["=", "!=", "LIKE", "ILIKE", "like", "iLike"]]
    filters += [f"params.p = {value}" for value in ['"1"', "'10'", "''", "'\"quoted\"'", '"it\'s"']]
    filters += [f"params.q {op} 'x'" for op in ["=", "!=", "LIKE", "ILIKE"]]
    filters += [f"params.p LIKE '{value}'" for value in ["1%", "%1%", "_", "1_", "%", "", "%s"]]
    filters += [f"params.q LIKE '{value}'" for value in ["y%", "y\\%", "%\\%", "Y%"]]
    filters += ["params.p IS NULL", "params.p IS NOT NULL", "params.p is null", "params.p Is Not Null"]
    filters += ["params.p IS  NOT  NULL", "params.none IS NULL", "params.none IS NOT NULL"]
    filters += ["params.none = '1'", "params.none != '1'", "params.P = '1'"]
    search_each(s, filters)


@case
def param_filters_of_wrong_values(s: Script) -> None:
    values = ["1", "1.5", "x", "`x`", "('x')", "'a", "a'", "'a\"", "null", "true", "'a' 'b'", "x.y"]
    filters = [f"params.p = {value}" for value in values]
    filters += [f"params.p {op} '1'" for op in ["<", "<=", ">", ">=", "==", "IN", "RLIKE", "NOT LIKE"]]
    filters += ["params.p IN ('1')", "params.p NOT IN ('1')", "params.p IS 'x'", "params.p IS NOT 'x'"]
    filters += ["params.p NOT LIKE 'x'", "params.p NOT NULL", "params.p NULL", "NOT params.p = 'x'"]
    search_each(s, filters)


@case
def tag_filters(s: Script) -> None:
    filters = [f"tags.t {op} 'red'" for op in ["=", "!=", "LIKE", "ILIKE"]]
    filters += [f"tags.t LIKE '{value}'" for value in ["R%", "b_ue", "b\\_ue", "%本", "日%", ""]]
    filters += [f"tags.t ILIKE '{value}'" for value in ["r%", "B_UE", "%E%"]]
    filters += ["tags.t = ''", "tags.t = '日本'", "tags.t IS NULL", "tags.t IS NOT NULL"]
    filters += ["tags.`u v` = '1'", 'tags."u v" = \'1\'', "tags.'u v' = '1'", "tags.x.y = 'dot'"]
    filters += ["tags.`x.y` = 'dot'", "tags.none IS NULL", "tags.none != 'x'"]
    filters += ["tags.mlflow.runName = 'alpha'", "tags.`mlflow.runName` LIKE 'd%'"]
    search_each(s, filters)


@case
def keys_and_their_quotes(s: Script) -> None:
    filters = [
        "metrics.m.n = 2",
        "metrics.`m.n` = 2",
        'metrics."m.n" = 2',
        "metrics.'m.n' = 2",
        "metrics.m/n = 1",
        "metrics.`m/n` = 1",
        'metrics."m/n" = 1',
        "metrics.m n = 3",
        "metrics.`m n` = 3",
        "params.o.p = '2'",
        "params.`s p` = '1'",
        "`params`.p = '1'",
        "`params`.`p` = '1'",
        "`params.p` = '1'",
        "\"params\".p = '1'",
        "'params'.p = '1'",
        "params.``p`` = '1'",
        "params.\"`p`\" = '1'",
        "params. p = '1'",
        "params .p = '1'",
        "params . p = '1'",
        "params.p='1'",
        "params.p\t=\n'1'",
        "  params.p = '1'  ",
        "params.p = '1';",
        "params..p = '1'",
        ".p = '1'",
        "params. = '1'",
        "params.é = '1'",
        "params.select = '1'",
        "params.order = '1'",
        "params.1 = '1'",
        "params.a-b = '1'",
        "params.a:b = '1'",
        "params.$a = '1'",
        "params.@a = '1'",
        "params.#a = '1'",
        "params.a[0] = '1'",
        "metrics.a+1 = 1",
        "metrics.a * 2 = 1",
    ]
    search_each(s, filters)


@case
def entity_names(s: Script) -> None:
    kinds = ["metric", "metrics", "Metric", "METRICS", "m", "model"]
    filters = [f"{kind}.a = 1" for kind in kinds]
    kinds = ["param", "params", "parameter", "parameters", "Params", "tag", "tags", "TAG"]
    filters += [f"{kind}.p = '1'" for kind in kinds]
    kinds = ["attribute", "attributes", "attr", "run", "runs", "info", "Attribute", "dataset", "datasets"]
    filters += [f"{kind}.status = 'FINISHED'" for kind in kinds]
    search_each(s, filters)


@case
def attribute_filters(s: Script) -> None:
    filters = [f"status {op} 'FINISHED'" for op in ["=", "!=", "LIKE", "ILIKE"]]
    filters += ["status = 'finished'", "status ILIKE 'fin%'", "attributes.status = 'RUNNING'"]
    filters += [f"start_time {op} 3000" for op in ["=", "!=", "<", "<=", ">", ">="]]
    filters += [f"attributes.end_time {op} 1500" for op in ["=", "!=", "<", "<=", ">", ">="]]
    filters += ["start_time = 0", "start_time < 0", "start_time = -5", "start_time > 2999.5"]
    filters += ["end_time = 0", "created > 3000", "attribute.Created <= 3000", "start_time > 1e3"]
    filters += [f"run_name {op} 'alpha'" for op in ["=", "!=", "LIKE", "ILIKE"]]
    filters += ["run_name LIKE 'd_lta'", "run_name LIKE '%a%'", "run_name ILIKE 'BETA'", "run_name = ''"]
    filters += ["attributes.`run name` = 'alpha'", "attributes.`Run name` = 'alpha'", "`Run Name` = 'alpha'"]
    filters += ["attributes.run_name = 'épsilon'", "run_name = 'gamma ray'", "user_id = 'user 1'"]
    filters += ["user_id LIKE 'user%'", "artifact_uri LIKE 'mlflow-artifacts%'", "run_name ILIKE 'É%'"]
    search_each(s, filters)


@case
def wrong_attribute_filters(s: Script) -> None:
    keys = ["experiment_id", "lifecycle_stage", "run_uuid", "nothing", "metrics", "name", "source_name"]
    filters = [f"{key} = 'x'" for key in keys] + [f"attributes.{key} = 'x'" for key in keys]
    filters += ["start_time = '3000'", "start_time = x", "start_time LIKE 3000", "start_time LIKE '3%'"]
    filters += ["status = RUNNING", "status = 1", "status < 'A'", "status > 'A'", "run_name > 'a'"]
    filters += ["status IS NULL", "start_time IS NOT NULL", "status IN ('RUNNING')", "start_time IN (1)"]
    filters += ["run_name IN ('alpha')", "run_name NOT IN ('alpha')", "start_time = 99999999999999999999"]
    filters += ["start_time = -", "status = 'a' OR status = 'b'", "status = ('FINISHED')"]
    search_each(s, filters)


@case
def run_id_filters(s: Script) -> None:
    first, second, *_ = s.shared(corpus).runs
    search_each(
        s,
        [
            f"run_id = '{first}'",
            f"attributes.run_id != '{first}'",
            f"run_id LIKE '{first[:8]}%'",
            f"run_id IN ('{first}')",
            f"run_id IN ('{first}', '{second}')",
            f"run_id IN ('{first}','{second}',)",
            f'run_id IN ("{first}", "{second}")',
            f"run_id NOT IN ('{first}', '{second}')",
            f"run_id not in ('{first}')",
            f"run_id in ('{first}', '{first}')",
            f"attributes.run_id IN ('{first}') AND status = 'FINISHED'",
            f"run_id IN ('{first}') AND run_id NOT IN ('{first}')",
            "run_id IN ('none')",
            "run_id IN ('')",
            "run_id NOT IN ('')",
        ],
    )


@case
def wrong_lists(s: Script) -> None:
    lists = ["()", "(,)", "(1)", "('a', 1)", "('a' 'b')", "'a'", "a", "['a']", "('a', ['b'])", "(('a'))"]
    lists += ["('a'", "('a',,'b')", "(b'a')", "(f'a')", "('a\\'b')", "(-1)", "(None)", "('a'+'b')"]
    filters = [f"run_id IN {text}" for text in lists] + ["run_id IN", "run_id NOT", "run_id NOT ('a')"]
    search_each(s, filters)


@case
def lists_python_cannot_read(s: Script) -> None:
    search_each(s, [f"run_id IN {text}" for text in ["(a)", "(a, 'b')", "(`a`)", "(f(1))", "(a.b)"]])


@case
def dataset_filters(s: Script) -> None:
    filters = [f"dataset.name {op} 'data a'" for op in ["=", "!=", "LIKE", "ILIKE"]]
    filters += [f"datasets.digest {op} 'd1'" for op in ["=", "!=", "LIKE", "ILIKE"]]
    filters += [f"dataset.context {op} 'train'" for op in ["=", "!=", "LIKE", "ILIKE"]]
    filters += ["dataset.name IN ('data a', 'b')", "dataset.digest NOT IN ('d1')"]
    filters += ["dataset.context IN ('train', 'test')", "dataset.name = 'data a' AND dataset.digest = 'd1'"]
    filters += ["dataset.name = 'b' AND dataset.context = 'train'", "dataset.name = 'none'"]
    filters += ["dataset.name LIKE 'd%' AND metrics.a > 0", "dataset.name = 5", "dataset.name > 'a'"]
    filters += ["dataset.source = 'x'", "dataset = 'x'", "dataset.name IS NULL", "dataset.name = x"]
    filters += ["dataset.tags = 'x'", "dataset.name IN ()", "dataset.name IN (1)", "dataset.`name` = 'b'"]
    search_each(s, filters)


@case
def several_clauses(s: Script) -> None:
    search_each(
        s,
        [
            "metrics.a > 0 AND params.p = '1'",
            "metrics.a > 0 and params.p = '1'",
            "metrics.a > 0 And metrics.a < 2",
            "metrics.a > 0 AND metrics.b > 0",
            "params.p = '1' AND params.q = 'x'",
            "params.p = '1' AND params.p != '1'",
            "params.p IS NULL AND tags.t IS NULL",
            "params.p = '1' AND tags.t = 'Red' AND metrics.a = 1 AND status = 'FINISHED'",
            "tags.t = 'Red' AND tags.`u v` = '1'",
            "metrics.a > 0 AND",
            "AND metrics.a > 0",
            "metrics.a > 0 AND AND metrics.a < 2",
            "metrics.a > 0 metrics.a < 2",
            "metrics.a > 0, metrics.a < 2",
            "metrics.a > 0; metrics.a < 2",
            "metrics.a > 0 OR metrics.a < 2",
            "metrics.a > 0 && metrics.a < 2",
            "(metrics.a > 0)",
            "(metrics.a > 0 AND metrics.a < 2)",
            "metrics.a > 0 AND (metrics.a < 2)",
            "NOT metrics.a > 0",
            "metrics.a BETWEEN 0 AND 2",
            "metrics.a > 0 -- comment",
            "metrics.a > 0 /* comment */",
            "/* comment */ metrics.a > 0",
            "metrics.a > 0 # comment",
            "metrics.a > metrics.b",
            "1 < metrics.a",
            "'1' = params.p",
            "1 = 1",
            "0 < metrics.a < 2",
            "metrics.a",
            "metrics.a >",
            "> 1",
            "=",
            "AND",
            ";",
            "'",
            '"',
            "`",
            "(",
            ")",
            "()",
            "*",
            "%",
            "\\",
            "\x00",
            "'a'",
            "5",
            "foo",
            "foo bar",
            "foo bar baz",
            "SELECT * FROM runs",
            "DROP TABLE runs; --",
            "params.p = '1' UNION SELECT 1",
            "params.p = '1''",
            "params.p = 'it''s'",
            "params.p = 'it\\'s'",
            "params.p = '1\n'",
            "params.p = '日本'",
            "ünïcödé = 'x'",
            "🎉 = 'x'",
        ],
    )


@case
def blank_filters(s: Script) -> None:
    search_each(s, ["", " ", "\t", "\n", "  \n ", ";", ";;", " ; "])


@case
def long_filters(s: Script) -> None:
    clause = "params.p = '1'"
    search_each(s, [" AND ".join([clause] * n) for n in (2, 10, 30)])
    search_each(s, [f"params.p = '{'x' * 5000}'", f"params.{'k' * 1000} = '1'"])


@case
def filters_of_other_types(s: Script) -> None:
    found = s.shared(corpus)
    for wrong in [None, 5, True, [], ["metrics.a = 1"], {}, {"a": 1}]:
        s.post("runs/search", experiment_ids=[found.experiment], filter=wrong, max_results=2)
        s.post("runs/search", filter=wrong, max_results=2, experiment_ids=[found.experiment])


@case
def orders(s: Script) -> None:
    keys = ["metrics.a", "metrics.b", "metrics.none", "params.p", "params.q", "tags.t", "params.none"]
    keys += ["start_time", "end_time", "status", "run_name", "attributes.run_name", "user_id"]
    keys += ["attributes.start_time", "created", "attributes.Created", "metrics.`m n`", "tags.`u v`"]
    keys += ["metrics.`m/n`", 'metrics."m n"', "`metrics`.a", "tags.mlflow.runName", "metric.a", "tag.t"]
    found = s.shared(corpus)
    for key in keys:
        for direction in ["", " ASC", " DESC"]:
            s.post("runs/search", experiment_ids=[found.experiment], order_by=[key + direction])


@case
def several_orders(s: Script) -> None:
    found = s.shared(corpus)
    for order in [
        ["metrics.b", "metrics.a DESC"],
        ["metrics.b DESC", "metrics.a"],
        ["params.p", "start_time"],
        ["tags.t DESC", "run_name"],
        ["status", "start_time DESC", "run_name"],
        ["metrics.a", "params.a", "tags.a"],
        ["start_time DESC", "attributes.end_time"],
        ["created", "end_time"],
        [],
    ]:
        s.post("runs/search", experiment_ids=[found.experiment], order_by=order)
        s.post(
            "runs/search",
            experiment_ids=[found.experiment],
            order_by=order,
            filter="metrics.a > -1",
            max_results=3,
        )


@case
def spelled_orders(s: Script) -> None:
    found = s.shared(corpus)
    for order in [
        "metrics.a asc",
        "metrics.a Desc",
        "metrics.a  DESC",
        " metrics.a",
        "metrics.a ",
        "metrics.a\tDESC",
        "metrics.a DSC",
        "metrics.a DESC DESC",
        "metrics.a DESC NULLS LAST",
        "metrics.a, metrics.b",
        "metrics.a; metrics.b",
        "metrics.a;",
        "metrics.m n",
        "metrics.a.b",
        "metrics",
        "a",
        "attributes.a",
        "experiment_id",
        "run_id",
        "attributes.run_id DESC",
        "artifact_uri",
        "lifecycle_stage",
        "foo.bar",
        "dataset.name",
        "dataset.digest DESC",
        "datasets.context",
        "dataset.source",
        "ASC",
        "DESC",
        "timestamp",
        "timestamp DESC",
        "5",
        "'metrics.a'",
        "'metrics'.a",
        "(metrics.a)",
        "metrics.a + 1",
        "-metrics.a",
        "metrics.a -- x",
        "*",
        ".",
        "metrics.",
        ".a",
        "ünïcödé",
        "metrics.é",
        "select",
        "Run Name",
        "`Run Name`",
        "`run name` DESC",
        "attributes.`Run name`",
        "metrics.a = 1",
        "NULL",
        "\x00",
    ]:
        s.post("runs/search", experiment_ids=[found.experiment], order_by=[order])


@case
def orders_with_open_quotes(s: Script) -> None:
    found = s.shared(corpus)
    for order in ["", " ", "'", '"', "`", "metrics.`a", 'metrics."a', "metrics.'a", "metrics.a'", ";"]:
        s.post("runs/search", experiment_ids=[found.experiment], order_by=[order])


@case
def duplicate_orders(s: Script) -> None:
    found = s.shared(corpus)
    for order in [
        ["metrics.a", "metrics.a"],
        ["metrics.a", "metrics.a DESC"],
        ["metrics.a", "metric.a"],
        ["start_time", "created"],
        ["start_time", "attributes.start_time DESC"],
        ["run_name", "`Run Name`"],
        ["tags.a", "params.a", "tags.a"],
    ]:
        s.post("runs/search", experiment_ids=[found.experiment], order_by=order)


@case
def orders_of_other_types(s: Script) -> None:
    found = s.shared(corpus)
    for wrong in [None, 5, "metrics.a", True, {}, [5], [None], [["metrics.a"]], ["metrics.a", 5]]:
        s.post("runs/search", experiment_ids=[found.experiment], order_by=wrong)


@case
def pages(s: Script) -> None:
    found = s.shared(corpus)
    for size in [1, 2, 3, 4, 9, 10, 100]:
        for order in [[], ["metrics.a"], ["params.p DESC", "metrics.b"], ["end_time"]]:
            walk(s, experiment_ids=[found.experiment], max_results=size, order_by=order)


@case
def pages_of_filtered_runs(s: Script) -> None:
    found = s.shared(corpus)
    for text in ["metrics.a > -1", "tags.t IS NULL", "params.p != '1'", "status = 'RUNNING'"]:
        for size in [1, 2]:
            walk(s, experiment_ids=[found.experiment], max_results=size, filter=text)


@case
def pages_of_runs_that_start_together(s: Script) -> None:
    experiment = s.experiment()
    for number in range(6):
        run = s.run(experiment, f"run {number}", start_time=500)
        s.post("runs/log-metric", run_id=run, key="m", value=number % 2, timestamp=1)
    # Ties are broken by random ids: only the number of runs on each page can be compared.
    for size in [1, 2, 4]:
        for order in [[], ["metrics.m"], ["metrics.m DESC"]]:
            seen = walk(s, quiet=True, experiment_ids=[experiment], max_results=size, order_by=order)
            assert len(set(seen)) == 6, seen
            s.note(f"{len(seen)} runs in pages of {size}")


def walk(s: Script, quiet: bool = False, **body: object) -> list[str]:
    """Follows the page tokens to the end."""
    runs: list[str] = []
    page: dict[str, str] = {}
    for _ in range(50):
        reply = s.post("runs/search", quiet=quiet, **(body | page))
        runs += [run["info"]["run_id"] for run in reply.json.get("runs", [])]
        if reply.at("next_page_token") == "absent":
            return runs
        page = {"page_token": reply.at("next_page_token")}
    raise AssertionError("the pages do not end")


@case
def page_tokens(s: Script) -> None:
    found = s.shared(corpus)
    for token in PAGE_TOKENS:
        s.post("runs/search", experiment_ids=[found.experiment], max_results=2, page_token=token)
    for wrong in [None, 5, True, [], {}]:
        s.post("runs/search", experiment_ids=[found.experiment], max_results=2, page_token=wrong)


@case
def wild_page_tokens(s: Script) -> None:
    found = s.shared(corpus)
    for token in WILD_PAGE_TOKENS:
        s.post("runs/search", experiment_ids=[found.experiment], max_results=2, page_token=token)


@case
def sizes(s: Script) -> None:
    found = s.shared(corpus)
    for size in [1, "2", 3.0, 50000, 50001, 0, -1, "x", "", 1.5, None, True, [], {}, 2**31, 2**63]:
        s.post("runs/search", experiment_ids=[found.experiment], max_results=size)


@case
def view_types(s: Script) -> None:
    found = s.shared(corpus)
    views = ["ACTIVE_ONLY", "DELETED_ONLY", "ALL", "active_only", "BOGUS", "", 1, 2, 3, 0, 9, "3", None]
    for view in [*views, True, 1.0, 1.5, [], {}]:
        s.post("runs/search", experiment_ids=[found.experiment], run_view_type=view, order_by=["start_time"])
    s.post("runs/search", run_view_type="BOGUS", experiment_ids=[found.experiment])


@case
def which_experiments(s: Script) -> None:
    found = s.shared(corpus)
    one, empty = found.experiment, found.empty
    for ids in [[empty], [one, empty], [one, one], [one, "999999"], ["999999"], ["-1"], []]:
        s.post("runs/search", experiment_ids=ids, max_results=3)
    for ids in [["abc"], [one, "abc"], [""], [" "], ["1.5"], None, one, 5, [5], [None], [[one]], {}]:
        s.post("runs/search", experiment_ids=ids, max_results=3)
    s.post("runs/search", max_results=3, filter="metrics.a > 0 OR")
    s.post("runs/search", experiment_ids=["abc"], filter="nonsense")


@case
def runs_of_deleted_experiments(s: Script) -> None:
    experiment = s.experiment()
    s.run(experiment)
    s.post("experiments/delete", experiment_id=experiment)
    for view in ["ACTIVE_ONLY", "DELETED_ONLY", "ALL"]:
        s.post("runs/search", experiment_ids=[experiment], run_view_type=view)


@case
def which_complaint_comes_first(s: Script) -> None:
    found = s.shared(corpus)
    wrong = {
        "experiment_ids": ["abc"],
        "filter": "nonsense",
        "order_by": ["foo.bar"],
        "page_token": "!!!",
        "max_results": -1,
    }
    right = {"experiment_ids": [found.experiment], "max_results": 2}
    fields = list(wrong)
    for one in fields:
        for other in fields:
            body = right | {one: wrong[one], other: wrong[other]}
            s.post("runs/search", **body)
