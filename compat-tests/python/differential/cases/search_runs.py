"""Run search: the filter language."""

from ..script import Script, case
from .corpus import corpus


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
            f"run_id LIKE '{first}%'",
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
