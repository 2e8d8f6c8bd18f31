"""Writes src/tests/data/search_corpus.jsonl: what the installed MLflow makes of many filters, orders and page tokens.

Run it with the Python that has mlflow 3.17.2 (and the sqlparse it was tested with) installed. It drives the parser and
the clause builders of the SQL store without a database. The output is the same on every run.

Each line is [kind, input, answer]. The answer is {"ok": ...} in a neutral form, {"error": message}, or
{"crash": exception} where the server would have answered 500 by accident. Sets in messages are sorted.
"""

import json
import os
import random
import re
import struct
import sys
import warnings
from pathlib import Path

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"
warnings.simplefilter("ignore")

from mlflow.exceptions import MlflowException
from mlflow.store.model_registry.sqlalchemy_store import SqlAlchemyStore as Registry
from mlflow.store.tracking import sqlalchemy_store as store
from mlflow.utils.search_utils import (
    SearchExperimentsUtils,
    SearchModelUtils,
    SearchModelVersionUtils,
    SearchUtils,
)
from mlflow.utils.validation import _parse_experiment_id
from sqlalchemy.orm import Session

OUT = Path(__file__).resolve().parents[2] / "src" / "tests" / "data" / "search_corpus.jsonl"
SEED = 20260
IS_PROMPT = "mlflow.prompt.is_prompt"
OUTSIDE = "list compared by an operator for one value"


def sorted_sets(message):
    """Python prints sets in random order; the last {'...'} of a message is always the server's own."""
    start = message.rfind("{'")
    marks = ("Valid keys are", "not one of", "attributes support comparison with numeric values")
    if start < 0 or not any(mark in message for mark in marks):
        return message
    end = message.index("}", start)
    items = re.findall(r"'[^']*'", message[start:end])
    return message[:start] + "{" + ", ".join(sorted(items)) + message[end:]


def answer(function, *args):
    try:
        return {"ok": function(*args)}
    except MlflowException as error:
        return {"error": sorted_sets(error.message)}
    except Exception as error:  # the server answers 500 here
        return {"crash": type(error).__name__}


def plain(value):
    return list(value) if isinstance(value, tuple) else value


def bits(value):
    """A float as the hexadecimal digits of its bits: exact, and JSON has no infinity."""
    return struct.pack(">d", value).hex()


def number(value):
    """Whole numbers beyond 64 bits stand for the last one inside."""
    if isinstance(value, float):
        return bits(value)
    return max(min(value, 2**63 - 1), -(2**63))


def check_list(operator, value):
    # The database driver refuses these later, after every check that has a message.
    if isinstance(value, tuple) != (operator in ("IN", "NOT IN")):
        raise TypeError(OUTSIDE)


def run_filter(text):
    session = Session()
    parsed = SearchUtils.parse_search_filter(text)
    clauses = []
    for clause in parsed:
        kind, key, value = clause["type"], SearchUtils.translate_key_alias(clause["key"]), clause["value"]
        operator = clause["comparator"].upper()
        try:
            store._get_sqlalchemy_filter_clauses([clause], session, "sqlite")
        except MlflowException:
            raise
        except Exception:
            check_list(operator, value)
            raise
        if kind == "metric":
            value = bits(float(value))
        elif kind == "attribute" and key in SearchUtils.NUMERIC_ATTRIBUTES:
            value = number(value)
        elif operator not in ("IS NULL", "IS NOT NULL"):
            check_list(operator, value)
        if (kind, key) == ("attribute", "run_name"):
            kind, key = "tag", "mlflow.runName"
        clauses.append([kind, key, operator, plain(value)])
    return clauses


def run_order(order_by):
    store._get_orderby_clauses(order_by, Session())
    parsed = [SearchUtils.parse_order_by_for_search_runs(clause) for clause in order_by]
    return [[kind, SearchUtils.translate_key_alias(key), ascending] for kind, key, ascending in parsed]


def experiment_filter(text):
    parsed = SearchExperimentsUtils.parse_search_filter(text)
    clauses = []
    for clause in parsed:
        kind, key, value, operator = clause["type"], clause["key"], clause["value"], clause["comparator"]
        try:
            store._get_search_experiments_filter_clauses([clause], "sqlite")
        except MlflowException:
            raise
        except Exception:
            check_list(operator, value)
            raise
        if key == "experiment_id" and kind == "attribute":
            check_list(operator, value)
            values = value if isinstance(value, tuple) else (value,)
            value = [_parse_experiment_id(item) for item in values]
            if any(item != number(item) for item in value):
                raise OverflowError("the database takes no such id")
            operator = operator in ("!=", "NOT IN")
        elif kind == "attribute" and key != "name":
            value = number(value)
        elif operator not in ("IS NULL", "IS NOT NULL"):
            check_list(operator, value)
        clauses.append([kind, key, operator, plain(value)])
    return clauses


def experiment_order(order_by):
    store._get_search_experiments_order_by_clauses(order_by)
    default = ["creation_time DESC", "experiment_id ASC"]
    parsed = [SearchExperimentsUtils.parse_order_by_for_search_experiments(o) for o in order_by or default]
    if not any(key == "experiment_id" for _, key, _ in parsed):
        parsed.append(("attribute", "experiment_id", False))
    return [[key, ascending] for _, key, ascending in parsed]


def version_filter(text):
    registry = object.__new__(Registry)  # it only builds clauses here, and needs no database for that
    parsed = SearchModelVersionUtils.parse_search_filter(text)
    registry._get_search_model_versions_filter_clauses(parsed, "sqlite")
    clauses = []
    for clause in parsed:
        kind, key, value, operator = clause["type"], clause["key"], clause["value"], clause["comparator"]
        if kind == "attribute" and key == "version_number":
            value = number(int(value))
        else:
            check_list(operator, value)
        clauses.append([kind, key, operator, plain(value)])
    prompts = Registry._is_querying_prompt(parsed)
    if not prompts:
        clauses = [clause for clause in clauses if clause[:2] != ["tag", "mlflow.prompt.is_prompt"]]
    return [prompts, clauses]


def version_order(order_by):
    default = ["last_updated_timestamp DESC", "name ASC", "version_number DESC"]
    clauses = Registry._parse_search_model_versions_order_by(order_by or default)
    return [[clause.element.key, clause.modifier.__name__ == "asc_op"] for clause in clauses]


def model_filter(text):
    registry = object.__new__(Registry)  # no database
    parsed = SearchModelUtils.parse_search_filter(text)
    clauses = []
    for clause in parsed:
        kind, key, value, operator = clause["type"], clause["key"], clause["value"], clause["comparator"]
        registry._get_search_registered_model_filter_query(None, [clause], "sqlite")
        check_list(operator, value)
        clauses.append([kind, key, operator, plain(value)])
    hides_prompts = not registry._is_querying_prompt(parsed)
    if hides_prompts:
        clauses = [clause for clause in clauses if clause[:2] != ["tag", IS_PROMPT]]
    return [clauses, hides_prompts]


def model_order(order_by):
    clauses = Registry._parse_search_registered_models_order_by(order_by)
    return [[str(clause.element.key), clause.modifier.__name__ == "asc_op"] for clause in clauses]


def page_token(token):
    offset = SearchUtils.parse_start_offset_from_page_token(token)
    if offset >= 2**63:
        raise OverflowError("the database takes no such offset")
    return max(offset, 0)


# What inputs are made of ------------------------------------------------------------------------------------------

KEYS = [
    "loss", "a", "m1", "val_loss", "`a b`", '"a b"', "'a b'", "`a`", '"x.y"', "x.y", "x.y.z", "created", "Created",
    '"Run name"', "`run name`", "timestamp", "date", "in", "select", "order", "group", "key", "value", "name", "end",
    "case", "values", "über", "Ünïcode", "日本", "`日本 語`", "mlflow.user", "`mlflow.source.name`", "a-b", "a/b",
    "a:b", "m.1", "1m", "_x", "x_1", "x$y", "x#y", "é", "×", "x×y", "×x", "÷", "`a``b`", '"a""b"', "`", '"', "", " ", "a b", "*", "[x]",
    "x[1]", "x(1)", "`a.b`", "accuracy_score_X_test", "training_f1_score", "user", "type", "date.x", "int", "GO",
]
METRIC, PARAM, TAG = ["metrics", "metric"], ["params", "param", "parameter", "parameters"], ["tags", "tag"]
ATTRIBUTE = ["attributes", "attribute", "attr", "run"]
ATTRIBUTES = [
    "run_id", "run_name", "status", "user_id", "artifact_uri", "start_time", "end_time", "created", "Created",
    '"Run name"', "`run name`", "'Run Name'", '"run name"', "lifecycle_stage", "experiment_id", "foo", "RUN_ID",
    "name", "Status", "source_type",
]
DATASET = ["dataset", "datasets"]
OTHER_ENTITIES = ["`metrics`", '"metrics"', "Metrics", "METRIC", "foo", "metrics ", "'tags'", "inputs", "model", ""]
NUMBER_OPERATORS = ["=", "!=", "<", "<=", ">", ">="]
TEXT_OPERATORS = ["=", "!=", "LIKE", "ILIKE", "like", "iLike", "Ilike"]
BAD_OPERATORS = [
    "==", "<>", "=>", "=<", "!", "~", "!~", "~*", "===", "is", "IS", "not like", "NOT  LIKE", "NOT ILIKE", "rlike",
    "RLIKE", "REGEXP", "not regexp", "regexp binary", "between", "contains", ":=", "->", "||", "+", "-", "in", "IN",
    "&&", "%", "", "=-", "= =", "! =", "< =", "LIKE LIKE", "lıke", "ſ",
]
NUMBERS = [
    "0", "1", "-1", "0.5", "-0.5", ".5", "-.5", "5.", "-5.", "1e5", "1E-5", "1.5e3", "1e+5", "+1", "1_000", "10_000",
    "1e999", "-1e999", "1e-999", "123456789012345678901234567890", "9223372036854775807", "9223372036854775808",
    "-9223372036854775809", "1697000000000", "0x1F", "-0x1f", "nan", "NaN", "inf", "-inf", "Infinity", "1.2.3", "1..2",
    "1,5", "1 000", "- 1", "--1", "1.25a", "12a", "1a", "1.5e", "1e", "1e5x", "1e5.5", "٣", "1٣.٢", "１", "1e٣", "½",
    "²", "0.1 ", "00012", "-0", "0.0", "1/2", "1+1", "(1)", "TRUE", "null", "NULL", "1f", "1.f", "1.a", "1._", "9" * 400,
    "0.30000000000000004", "1e22", "1e16", "123456789.123456789", "5e-324", "2.2250738585072014e-308",
]
TEXTS = [
    "'a'", '"a"', "''", '""', "'a b'", "'it''s'", "'it\\'s'", '"it\'s"', "'%a%'", "'a_c'", "'\\'", "'\\\\'", "'\"'",
    '"\'"', "'a''", "''a'", "'a", "a'", "'", '"', "'a\" ", "`a`", "a", "a.b", "FINISHED", "'FINISHED'", '"RUNNING"',
    "'finished'", "'日本'", "'\U0001f600'", "'é'", "'a;b'", "'a -- b'", "'/* a */'", "'a\nb'", "'a\tb'", "'\\n'",
    "'and'", "' AND '", "'x' 'y'", "'x''y'", "'''x'''", '"a""b"', '"a\\"b"', "'1'", "1", "1.5", "null", "NULL",
    "'a'b", "'a'1", "'('", "')'", "'a' + 'b'", "u'a'", "$$a$$", "$x$a$x$", "'$$'", "´a´", "[a]", "('a')", "(a)", "()",
    "'\x00'", "'\x07'", "'\u200b'", "'\xa0'", "'0'", "' 0 '", "'0_1'", "'+1'", "'-1'", "'٣'", "'1.0'", "'1e3'",
]
LISTS = [
    "('a')", "('a', 'b')", "('a','b','c')", "('a',)", "('a' , )", "()", "( )", "(,)", "('a',,'b')", "(,'a')", "('a' 'b')",
    "('a', 1)", "(1)", "(1, 2)", "(1.5,)", "('a', None)", "('a', b)", "(a)", "(a, b)", '("a", "b")', "('a\", \"b')",
    "(('a'))", "(('a', 'b'))", "(('a'), ('b'))", "(('a',), 'b')", "((('a')))", "(['a'])", "(['a', 'b'],)", "('a'", "'a')",
    "('a'))", "'a'", "a", "(`a`)", "('a';'b')", "('a' -- c\n)", "('a' # c\n, 'b')", "('a', # c\n 'b')", "('a' /* c */)",
    "('a\\n')", "('\\x41')", "('\\x4')", "('\\u0041')", "('\\101')", "('\\d')", "('it\\'s')", "('it''s')", "(r'\\n')",
    "(u'a')", "(f'a')", "('''a''')", '("""a""")', "('a\nb')", "('a'\n,\n'b')", "(\n'a'\n)", "(\t'a')",
    "('日本', 'é')", "(True, False)", "(-1)", "(+1)", "(- 1)", "(1e3)", "(1e400)", "(0x1F)", "(1_000)", "(-2_.5,)", "(1_)", "(1_e5)", "(1__0)", "(01)", "(00)",
    "('a' + 'b')", "('a' or 'b')", "(x='a')", "(*'a')", "('a' if 1 else 'b')", "(lambda: 'a')", "('a').b", "('')",
    "('', '')", "('a',\\\n'b')", "(1.0, 'a')", "('a', 12345678901234567890)", "(...)",
    "('1', '2')", "('1', 'x')", "('0')", "('a'\xa0)", "('a', 'b') ", "(('a')", "('a')('b')", "([], 'a')", "((), 'a')",
    "('1','2','3','4','5','6','7','8')", "('a', 'a')", "( 'a' )", "('a', 1.5e10, -2)", "(1e16, 1e15, 1e-5, 0.0001)",
]
JOINERS = [" AND ", " and ", " And ", "AND", " \nAND\t", " AND AND ", " OR ", " ", ", ", ";", "; ", " && ", " AND  ", "\nand\n"]
ODD = [
    "", " ", "  ", "\n", "\t", "\x00", "AND", "and", "AND AND", "OR", ";", ";;", " ; ", "()", "( )", "(", ")", "'", '"', "`",
    "--", "-- x", "--x\n", "/**/", "/* x", "# x", "#x", "# x\n", "$$", "$$ $$", ",", ".", "..", "*", "=", "= =", "a", "a.b",
    "a =", "= a", "a = b = c", "metrics", "metrics.", "metrics. = 1", ".a = 1", "metrics.a", "metrics.a >", "metrics.a > > 1",
    "metrics.a > 1 AND", "AND metrics.a > 1", "metrics.a > 1 AND AND metrics.b > 1", "(metrics.a > 1)",
    "(metrics.a > 1) AND (metrics.b > 1)", "((metrics.a > 1))", "NOT metrics.a > 1", "metrics.a > 1 metrics.b > 2",
    "metrics.a>1", "metrics.a >1 and params.b='x'", "metrics.a > 1;", "metrics.a > 1; metrics.b > 2", "; metrics.a > 1",
    "metrics.a > 1 -- c", "metrics.a > 1 -- c\n", "metrics.a > 1 -- c\nAND metrics.b > 1", "metrics.a > 1 /* c */",
    "metrics.a > 1 /* c */ AND metrics.b > 2", "/* c */ metrics.a > 1", "metrics.a /* c */ > 1", "metrics.a > /* c */ 1",
    "-- c\nmetrics.a > 1", "metrics.a > 1 # c", "metrics.a > 1 # c\nAND tags.b = 'c'", "1 > metrics.a", "'a' = tags.b",
    "tags.a = tags.b", "metrics.a > metrics.b", "tags.a = \"tags.b\"", "metrics.a BETWEEN 1 AND 2", "select * from runs",
    "tags.a IS NULL", "tags.a is null", "tags.a Is Not Null", "tags.a IS  NULL", "tags.a IS NOT  NULL", "tags.a IS\nNOT\nNULL",
    "params.a IS NULL AND params.b IS NOT NULL", "metrics.a IS NULL", "attributes.status IS NULL", "dataset.name IS NULL",
    "run_id IS NOT NULL", "name IS NULL", "tags.a IS NULL AND metrics.b > 1", "tags.a IS", "tags.a NULL", "tags.a IS NOT",
    "tags.a NOT NULL", "tags.a = NULL", "tags.a != null", "tags.`a b` IS NULL", "tags.'a' IS NULL", "tags.a ISNULL",
    "tags.a NOTNULL", "tags.a IS NULL tags.b IS NULL", "tags.a IS NULL IS NULL", "'a' IS NULL", "IS NULL", "NULL IS NULL",
    "foo.a IS NULL", "×.a = 1", "×", "×(1)", "tags.× = 'x'", "tags.×x = 'x'", "@×a", "#×", "$×$ a $×$", "$×x$ a $×x$", "@×", "tags.a IS NULL = 1", "tags.a IS NULL; ", "x IS NULL", "tag.name IS NOT NULL AND tag.b = 'c'",
    "a b c IS NULL", "a AND tags.b IN ('c')", "a AND b AND run_id IN ('c')", "a OR run_id NOT IN ('c')", "run_id IN ('a') IN ('b')",
    "run_id IN ('a') AND run_id NOT IN ('b') AND metrics.c > 1", "run_id not in ('a')", "run_id NOT  IN ('a')",
    "run_id\nNOT\nIN\n('a')", "run_id IN('a')", "run_id NOT IN('a')", "run_idIN('a')", "run_id in", "run_id in (", "run_id NOT ('a')",
    "NOT run_id IN ('a')", "run_id IN ('a') run_id IN ('b')", "run_id IN ('a') x", "x run_id IN ('a')", "run_id IN 'a'",
    "run_id = ('a')", "run_id != ('a','b')", "run_id LIKE ('a')", "status = ('a')", "tags.a = ('b')", "tags.a IN ('b')",
    "metrics.a IN (1)", "start_time IN (1)", "dataset.name = ('a')", "dataset.name LIKE ('a', 'b')", "experiment_id = ('1','2')",
    "experiment_id LIKE ('1','2')", "name = ('a')", "experiment_id != ('1')", "experiment_id > '1'", "experiment_id LIKE '1'",
    "case when 1 then 2 end", "CASE metrics.a > 1 END", "begin; metrics.a > 1; end", "BEGIN metrics.a > 1; END;", "if a end if",
    "create table x as select 1", "create function f() begin ; end; x", "declare x; begin end;", "GO", "go", "metrics.a > 1 GO",
    "metrics.a > 1 GO 2 metrics.b > 1", "metrics.a > 1 go metrics.b > 1", "for x loop a; end loop", "where metrics.a > 1",
    "where metrics.a > 1 order by metrics.a", "(where x)", "values (1), (2)", "tags.a = 'b' order by x", "tags.a = 'b' limit 1",
    "tags.a = date '2020-01-01'", "x timestamp '2020' day", "tags.a::text = 'b'", "tags.a = 'b'::text", "a at time zone 'x'",
    "tags.a at time zone 'x' 'y'", "tags.a = 'b' as c", "tags.a as b = 'c'", "tags.a = 'b' c", "a := b", "a := b;", "a := b := c;",
    ", , , a := := b c ; d := e", "tags.a = 'b' := c", "f(x) over (y) = 1", "f(x) = 1", "tags.f(x) = 'y'", "over (x)", "x over y",
    "tags.a[1] = 'b'", "tags[a] = 'b'", "[tags].a = 'b'", "tags.[a] = 'b'", "tags.a->b = 'c'", "tags.a->>'b' = 'c'", "a,b,c",
    "tags.a = 'b', tags.c = 'd'", "tags.a + 1 = 2", "metrics.a * 2 > 1", "metrics.a > 2 * 1", "metrics.a > -1", "metrics.a > - 1",
    "metrics.a > +1", "metrics.a - 1 > 1", "metrics.a -1 > 1", "metrics.a >-1", "metrics.a=-1.5e-3", "metrics.a<-1", "metrics.a ! = 1",
    "metrics.a > 1e5 AND metrics.b < 1e-5", "?", "tags.a = ?", "tags.a = :x", "tags.a = %s", "tags.a = $1", "tags.a = @x", "tags.a = \\x",
    "metrics . a > 1", "metrics. a > 1", "metrics .a > 1", "metrics\n.a > 1", "`metrics`.`a` > 1", "`metrics.a` > 1", '"metrics.a" > 1',
    "'metrics.a' > 1", "\"metrics\".\"a\" > 1", "metrics.`a`.b > 1", "metrics.a.`b` > 1", "metrics.'a' > 1", "metrics.\"a'b\" > 1",
    "metrics.`a > 1", "metrics.a` > 1", "tags.a = 'b", "tags.a = b'", "tags.'a = 'b'", "tags.a = 'b' AND tags.c = 'd", "tags.a = \"b'",
    "tags.a LIKE '%b%' AND tags.c ILIKE 'D%'", "tags.a not like 'b'", "tags.a = 'b'AND tags.c = 'd'", "tags.a='b'and tags.c='d'",
    "tags.a = 'b' ANDtags.c = 'd'", "metrics.a > 1AND metrics.b > 2", "metrics.a > 1 AND metrics.b > 2 AND", "ÀND metrics.a > 1",
    "metrics.aND > 1", "metrics.and > 1", "and.a = 1", "metrics.a > 1 \xa0 AND metrics.b > 2", "metrics.a > 1\u2028AND metrics.b > 2",
    "metrics.a\x00 > 1", "\ufefftags.a = 'b'", "tags.a = 'b'\x00", "TAGS.a = 'b'", "Tags.A = 'b'", "tags.Straße = 'b'", "claß = 'x'",
    "status = 'FINISHED'", "attributes.status != 'RUNNING' AND attributes.start_time > 1", "attr.status = 'x'", "run.status = 'x'",
    "Created > 1", "created = 'x'", "created > 1.5", "attributes.created > 0", "\"Run name\" = 'x'", "`Run Name` LIKE 'x%'", "run name = 'x'",
    "attributes.'Run name' = 'x'", "run_name IN ('a')", "status IN ('FINISHED', 'RUNNING')", "attributes.run_id IN ('a', 'b')",
    "attribute.run_id = 'x'", "dataset.name = 'x'", "datasets.digest LIKE 'x%'", "dataset.context IN ('train', 'eval')", "dataset.foo = 'x'",
    "dataset.name NOT IN ('a')", "dataset.digest = x", "dataset.context = 1", "dataset.name > 'a'", "dataset.context ILIKE \"T%\"", "datasets = 'x'",
    "metrics.a > 'x'", "metrics.a LIKE 1", "metrics.a ILIKE 1", "params.a > 'x'", "params.a = 1", "tags.a > 'x'", "tags.a = 1.5", "user_id = 1",
    "start_time = 'x'", "start_time LIKE 1", "end_time like 1", "end_time >= 1e3", "status > 'x'", "status == 'x'", "name = 'x'", "name like 'x'",
    "name LIKE 'x'", "attribute.name ILIKE 'X%'", "attributes.name = 'x'", "attr.name = 'x'", "experiment_id = '1'", "experiment_id = 1",
    "experiment_id IN ('1', '2')", "experiment_id in ('1')", "experiment_id NOT IN ('1')", "experiment_id = 'x'", "experiment_id = ' 12 '",
    "experiment_id != '1_0'", "experiment_id IN ('1', 'x')", "experiment_id = '99999999999999999999'", "creation_time > 1", "creation_time > 1.0",
    "last_update_time <= 1.5", "creation_time LIKE 1", "creation_time = 'x'", "last_update_time > 1e3", "creation_time > 99999999999999999999",
    "tag.a = 'b'", "tags.a IN ('b')", "tags.a >= 'b'", "tags.a like 'b'", "params.a = 'b'", "`tags`.a = 'b'", "tags.`a` = 'b'", "name",
    "(" * 20 + ")" * 20, "(" * 101 + ")" * 101, "(" * 100 + ")" * 100, "(" * 102 + ")" * 102, "[" * 102 + "]" * 102, "f(" * 60 + ")" * 60, "(" * 300,
    "f(" * 49 + ")" * 49, "f(" * 50 + ")" * 50, "f(" * 51 + ")" * 51, "a.f(" * 34 + ")" * 34, "a.f(" * 40 + ")" * 40, "case " * 102 + "end " * 102,
    "run_id IN " + "(" * 90 + "'a'" + ")" * 90, "run_id IN " + "(" * 105 + "'a'" + ")" * 105,
    "tags.a = '" + "x" * 2000 + "'", " AND ".join(f"tags.k{i} = 'v{i}'" for i in range(120)), " AND ".join(["a.b"] * 50),
    "tags.a = 'x'" + " " * 500 + "AND tags.b = 'y'", ",".join("a" * 300), "a." * 200, "-" * 50, "=" * 50, "'" * 51, "'" * 50, '"' * 31, "`" * 7, "$" * 20,
]
SOUP = [
    "metrics", "params", "tags", "attributes", "dataset", ".", ".", ".", "a", "b", "`a b`", "run_id", "status", "start_time", "name", "experiment_id",
    "=", "!=", "<", ">=", "LIKE", "ILIKE", "IN", "NOT", "IS", "NULL", "AND", "AND", "OR", "'x'", "'y'", '"z"', "1", "2.5", "-3", "('a','b')",
    "(", ")", "[", "]", ",", ";", "--", "/*", "*/", "#", "$", "$$", "'", '"', "`", "\\", "\n", " ", " ", " ", " ", "\t", "é", "日", "AS", "CASE", "END",
    "WHERE", "BEGIN", "IF", "FOR", "END IF", "END LOOP", "ASC", "DESC", "timestamp", "date", "OVER", "VALUES", "SELECT", ":=", "::", "->", "+", "*", "%",
    "CREATE", "TABLE", "f(", "1.5a", "0x1", "1e5", "?", ":x", "@a", "BETWEEN", "GO", "ORDER BY", "NOT NULL", "LIMIT", "UNION", "DECLARE", "LOOP", "DO",
]


def entity_key(rng):
    entity = rng.choice([METRIC, PARAM, TAG, ATTRIBUTE, DATASET, [None], OTHER_ENTITIES, METRIC, TAG, PARAM])
    entity = rng.choice(entity)
    if entity is None or entity in ATTRIBUTE:
        key = rng.choice(ATTRIBUTES)
    elif entity in DATASET:
        key = rng.choice(["name", "digest", "context", "`name`", '"digest"', "Name", "foo"])
    else:
        key = rng.choice(KEYS)
    return entity, key, key if entity is None else f"{entity}.{key}"


def valid_clause(rng):
    entity, key, identifier = entity_key(rng)
    space = rng.choice([" ", " ", " ", "", "  ", "\n"])
    if entity in METRIC or key in ("start_time", "end_time", "created", "Created"):
        return f"{identifier}{space}{rng.choice(NUMBER_OPERATORS)}{space}{rng.choice(NUMBERS[:16])}"
    if (key == "run_id" or entity in DATASET) and rng.random() < 0.4:
        return f"{identifier} {rng.choice(['IN', 'NOT IN', 'in', 'not in'])} {rng.choice(LISTS[:5])}"
    if entity in TAG + PARAM and rng.random() < 0.2:
        return f"{identifier} {rng.choice(['IS NULL', 'IS NOT NULL', 'is null', 'is  not null'])}"
    return f"{identifier} {rng.choice(TEXT_OPERATORS)} {rng.choice(TEXTS[:20])}"


def wild_clause(rng):
    _, _, identifier = entity_key(rng)
    operator = rng.choice(rng.choice([NUMBER_OPERATORS, TEXT_OPERATORS, BAD_OPERATORS, ["IN", "NOT IN"]]))
    value = rng.choice(rng.choice([NUMBERS, TEXTS, LISTS]))
    return f"{identifier} {operator} {value}"


def joined(rng, clause, joiners):
    text = clause(rng)
    while rng.random() < 0.35:
        text += rng.choice(joiners) + clause(rng)
    return text


def soup(rng):
    return rng.choice(["", " "]).join(rng.choice(SOUP) for _ in range(rng.randrange(1, 14)))


def mutated(rng, text):
    """Drops, doubles or swaps a character or two."""
    for _ in range(rng.randrange(1, 3)):
        if text:
            at = rng.randrange(len(text))
            text = rng.choice([text[:at] + text[at + 1 :], text[:at] + text[at] + text[at:], text[:at] + rng.choice("'\"`().,;= \\-_#$1a\n") + text[at:]])
    return text


def run_filters(rng):
    inputs = list(ODD)
    inputs += [f"tags.{key} = 'x'" for key in KEYS] + [f"{key} = 'x'" for key in KEYS + ATTRIBUTES]
    inputs += [f"metrics.a > {value}" for value in NUMBERS] + [f"start_time >= {value}" for value in NUMBERS]
    inputs += [f"params.a = {value}" for value in TEXTS] + [f"status != {value}" for value in TEXTS]
    inputs += [f"run_id IN {value}" for value in LISTS] + [f"dataset.name NOT IN {value}" for value in LISTS[:40]]
    inputs += [f"{left} {operator} {right}" for operator in BAD_OPERATORS for left, right in [("metrics.a", "1"), ("tags.a", "'x'"), ("status", "'x'")]]
    inputs += [f"{entity}.a = 'x'" for entity in OTHER_ENTITIES + PARAM + TAG + METRIC]
    inputs += [joined(rng, valid_clause, [" AND ", " and "]) for _ in range(350)]
    inputs += [joined(rng, wild_clause, JOINERS) for _ in range(400)]
    inputs += [soup(rng) for _ in range(400)]
    inputs += [mutated(rng, joined(rng, valid_clause, JOINERS)) for _ in range(300)]
    return inputs


def experiment_filters(rng):
    names = ["name", "experiment_id", "creation_time", "last_update_time", "attribute.name", "tags.a", "tag.`a b`", "tags.x.y", "`name`", '"name"', "Name", "params.a", "attr.name", "attribute.creation_time"]
    values = ["'a'", '"1"', "'12'", "1", "1.5", "12345678901", "('1')", "('1','2')", "('a')", "a", "'%a%'", "''", "' 3 '"]
    operators = ["=", "!=", "LIKE", "ILIKE", "like", "<", "<=", ">", ">=", "IN", "NOT IN", "in", "==", "not like"]
    inputs = list(ODD) + [f"name = {value}" for value in TEXTS] + [f"experiment_id != {value}" for value in TEXTS]
    inputs += [f"experiment_id IN {value}" for value in LISTS] + [f"creation_time < {value}" for value in NUMBERS]
    inputs += [f"{name} {operator} {rng.choice(values)}" for name in names for operator in operators]
    inputs += [" AND ".join(f"{rng.choice(names)} {rng.choice(operators)} {rng.choice(values)}" for _ in range(rng.randrange(1, 4))) for _ in range(200)]
    inputs += [mutated(rng, f"{rng.choice(names)} {rng.choice(operators)} {rng.choice(values)}") for _ in range(100)]
    return inputs


def version_filters(rng):
    names = [
        "name", "run_id", "source_path", "version_number", "attribute.name", "attribute.version_number", "tags.a", "tag.`a b`",
        "tags.x.y", "tags.`mlflow.prompt.is_prompt`", 'tags."mlflow.prompt.is_prompt"', "tags.mlflow.prompt.is_prompt", "`name`",
        '"name"', "attribute.`run_id`", "Name", "version", "creation_timestamp", "last_updated_timestamp", "current_stage", "params.a",
    ]
    values = [
        "'a'", '"1"', "'12'", "1", "1.5", "-3", "12345678901", "('1')", "('1','2')", "('a')", "a", "'%a%'", "''", "' 3 '", "'true'",
        "'True'", "'false'", "'FALSE'", "'0_1'", "1_0",
    ]
    operators = ["=", "!=", "LIKE", "ILIKE", "like", "<", "<=", ">", ">=", "IN", "NOT IN", "in", "==", "not like", "IS NULL"]
    clause = lambda: f"{rng.choice(names)} {rng.choice(operators)} {rng.choice(values)}"
    inputs = list(ODD) + [f"name = {value}" for value in TEXTS] + [f"version_number != {value}" for value in TEXTS]
    inputs += [f"run_id IN {value}" for value in LISTS] + [f"name NOT IN {value}" for value in LISTS[:40]]
    inputs += [f"version_number < {value}" for value in NUMBERS] + [f"name > {value}" for value in NUMBERS]
    inputs += [f"tags.{key} = 'x'" for key in KEYS] + [f"{key} = 'x'" for key in KEYS + ATTRIBUTES]
    inputs += [f"{name} {operator} {rng.choice(values)}" for name in names for operator in operators]
    inputs += [" AND ".join(clause() for _ in range(rng.randrange(2, 5))) for _ in range(250)]
    inputs += [mutated(rng, clause()) for _ in range(150)] + [soup(rng) for _ in range(100)]
    return inputs


def model_filters(rng):
    names = ["name", "attribute.name", "tags.a", "tag.`a b`", "tags.x.y", "`name`", '"name"', "Name", "params.a", "attr.name", "attribute.`name`", "name.a", "`tags`.a", "timestamp"]
    prompt = ["tags.`mlflow.prompt.is_prompt`", "tag.mlflow.prompt.is_prompt", 'tags."mlflow.prompt.is_prompt"', "tags.'mlflow.prompt.is_prompt'", "tags.`mlflow.prompt`"]
    values = ["'a'", '"b"', "'true'", "'FALSE'", "('a')", "('a','b')", "('true')", "1", "1.5", "a", "'%a%'", "''", "`a`"]
    operators = ["=", "!=", "LIKE", "ILIKE", "like", "iLike", "<", ">=", "IN", "NOT IN", "in", "not in", "==", "not like", "IS", "<>"]
    inputs = list(ODD) + [f"name = {value}" for value in TEXTS] + [f"tags.a != {value}" for value in TEXTS[:30]]
    inputs += [f"name IN {value}" for value in LISTS] + [f"tags.{key} = 'x'" for key in KEYS]
    inputs += [f"{name} {operator} {rng.choice(values)}" for name in names for operator in operators]
    inputs += [f"{rng.choice(prompt)} {operator} '{value}'" for operator in operators[:8] for value in ["true", "false", "True", "FALSE", "", "x"]]
    inputs += [" AND ".join(f"{rng.choice(names[:4] + prompt)} {rng.choice(operators[:6])} {rng.choice(values[:4])}" for _ in range(rng.randrange(1, 5))) for _ in range(200)]
    inputs += [" AND ".join(f"{rng.choice(names + prompt)} {rng.choice(operators)} {rng.choice(values)}" for _ in range(rng.randrange(1, 4))) for _ in range(100)]
    inputs += [mutated(rng, f"{rng.choice(names + prompt)} {rng.choice(operators)} {rng.choice(values)}") for _ in range(100)]
    return inputs


def orders(rng, names):
    ends = ["", "", " ASC", " DESC", " asc", " desc", " Desc", "  DESC", " DESC ", " foo", " DESC ASC", " ASC NULLS FIRST", "\nDESC", "DESC", ",", ";", " -- x", " NULLS LAST"]
    odd = [
        "", " ", "ASC", "DESC", "asc desc", "timestamp", "timestamp DESC", "timestamp  asc", "timestamp x", "Timestamp DESC", "timestamp /*x*/ asc", "timestamp ASC x asc",
        "metrics.`a b` DESC", 'metrics."a b" DESC', "metrics.'a b' DESC", "metrics.`a' DESC", "metrics.`a\"b` DESC", "metrics.`a\\b` DESC", "metrics.`a\\", "`metrics`.a DESC",
        "`metrics.a` DESC", '"metrics.a" asc', "metrics.a b c", "metrics.a b", "metrics.a, metrics.b", "metrics.a; metrics.b", "1", "1 desc", "'a'", "metrics", "metrics.", ".a",
        "dataset.name", "datasets.foo", "foo.a", "a.b.c", "metrics.a.b DESC", "(metrics.a)", "metrics.a > 1", "tags.é DESC", "tags.日本", "tags.`日 本` ASC", "attributes.status desc",
        "metrics.x(1)", "f(x) desc", "a[1] desc", "metrics.a as b", "metrics.a AS desc", "metrics.a::int", "date", "date desc", "key desc", "metrics.key desc", "metrics.desc",
        "metrics.asc desc", "metrics.`x` desc nulls last", "--", "/**/", "metrics.a\x00", "metrics.a \\ desc", "metrics.a'b' desc", "metrics.`'` desc", "$$", "order by metrics.a",
        "tags.`` desc", "``", '""', '"" desc', "`a` `b`", "`a``b` desc", "metrics.`a \" b` desc", "metrics.a -desc", "metrics.a*desc", " metrics.a desc", "\tmetrics.a", "metrics. a", "metrics .a desc",
        "(" * 102 + ")" * 102,
    ]
    inputs = [[text] for text in odd] + [[name + end] for name in names for end in rng.sample(ends, 7)]
    inputs += [[rng.choice(names) + rng.choice(ends[:8]) for _ in range(rng.randrange(0, 4))] for _ in range(120)]
    inputs += [[mutated(rng, rng.choice(names) + rng.choice(ends))] for _ in range(120)]
    inputs += [[soup(rng)] for _ in range(80)]
    return inputs


def page_tokens(rng):
    import base64

    def encode(data):
        data = data if isinstance(data, bytes) else data.encode()
        return base64.b64encode(data).decode()

    texts = [
        '{"offset": 5}', '{"offset": 0}', '{"offset": -5}', '{"offset": "7"}', '{"offset": " 7 "}', '{"offset": "x"}', '{"offset": 1.9}', '{"offset": -1.9}', '{"offset": "1.5"}',
        '{"offset": true}', '{"offset": false}', '{"offset": null}', '{"offset": ""}', '{"offset": []}', '{"offset": {}}', '{"offset": [1]}', '{"offset": {"a": 1}}', "{}", "[]", "1", '"x"',
        "null", "true", '{"a": 1}', '{"offset":3,"a":[1,2.5,null,true,"x\'y"]}', '{"b": 1, "a": "é", "c": {"d": []}}', '{"offset": 9223372036854775807}', '{"offset": 9223372036854775808}',
        '{"offset": 1e3}', '{"offset": 1e30}', '{"offset": "1_000"}', '{"offset": "+5"}', '{"offset": "٣"}', '{"offset": "-0"}', '{"offset": 00}', '{offset: 1}', "{'offset': 1}", '{"offset": 1', "",
        " ", "\n", '{"offset": 1} x', ' {"offset": 1} ', '{"offset": 1}\n', '{"offset": 2, "offset": 3}', '{"offset": 0.0}', '{"x": 1e16, "y": 1e-7, "z": 123456.789, "w": -0.0}', '{"x": "\\u0000\\n\\t\\u200b"}',
        '{"x": "it\'s"}', '{"x": "it\'s \\"so\\""}', '{"x": "\\\\"}', '{"OFFSET": 1}', '{"offset": "0"}', '{"offset": "00"}', '{"k": 1}', '{"k": "x"}', '{"k": [true]}', '{"k": {"f": 1}}', '[{"offset": 1}]', '{"offset": 1}' * 2,
    ]
    tokens = [encode(text) for text in texts]
    tokens += [encode(bytes(rng.randrange(256) for _ in range(rng.randrange(1, 20)))) for _ in range(40)]
    tokens += ["".join(rng.choice("abcdABCD0123+/=-_ !é") for _ in range(rng.randrange(1, 16))) for _ in range(60)]
    valid = encode('{"offset": 5}')
    tokens += [valid[:-1], valid[:-2], valid + "=", valid + "A", "=" + valid, valid[:8] + "=" + valid[8:], valid[:6] + "==" + valid[6:], valid.replace("=", ""), " ".join(valid), valid + "\n", "a", "ab", "abc", "abcd", "=", "==", "====", "a=", "a==", "a===", "ab=", "ab==", "é", "\x00", "!!!!", "-_-_", ""]
    tokens += [mutated(rng, encode(rng.choice(texts))) for _ in range(40)]
    return tokens


def main():
    rng = random.Random(SEED)
    run_names = ["metrics.a", "metrics.`a b`", "params.p", "tags.t", "tag.\"x y\"", "start_time", "attributes.end_time", "run_name", "status", "created", "Created", "`Run name`", "run_id", "user_id", "artifact_uri", "attribute.foo", "dataset.name", "metric.created"]
    experiment_names = ["name", "experiment_id", "creation_time", "last_update_time", "attribute.name", "tags.a", "foo", "`name`", "attribute.`experiment_id`", "\"name\"", "attr.name"]
    version_names = ["name", "version_number", "creation_timestamp", "last_updated_timestamp", "attribute.name", "tags.name", "tag.version_number", "tags.a", "`name`", "attribute.`version_number`", "version", "attr.name"]
    model_names = ["name", "timestamp", "last_updated_timestamp", "`name`", '"name"', "`timestamp`", "creation_timestamp", "attribute.name", "tags.a", "Name"]
    kinds = [
        ("run_filter", run_filter, run_filters(rng)),
        ("run_order", run_order, orders(rng, run_names)),
        ("experiment_filter", experiment_filter, experiment_filters(rng)),
        ("experiment_order", experiment_order, orders(rng, experiment_names)),
        ("page_token", page_token, page_tokens(rng)),
        ("version_filter", version_filter, version_filters(rng)),
        ("version_order", version_order, orders(rng, version_names)),
        ("model_filter", model_filter, model_filters(rng)),
        ("model_order", model_order, orders(rng, model_names)),
    ]
    with OUT.open("w") as out:
        for kind, function, inputs in kinds:
            seen = set()
            counts = {"ok": 0, "error": 0, "crash": 0}
            for given in inputs:
                key = json.dumps(given)
                if key not in seen:
                    seen.add(key)
                    result = answer(function, given)
                    counts[next(iter(result))] += 1
                    line = [kind, given, result]
                    out.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
            print(kind, len(seen), counts, file=sys.stderr)


if __name__ == "__main__":
    main()
