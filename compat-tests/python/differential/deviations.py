"""Where Stagewright answers differently on purpose. Nothing else may differ.

An entry names the cases, the call, both answers and the reason. An entry that no longer matches
anything fails the test.
"""

import re
from dataclasses import dataclass

from .script import Exchange

ENGINES = ("sqlite", "postgres")


@dataclass(frozen=True)
class Deviation:
    """All patterns are regular expressions, searched for in the whole text.

    An answer is matched as `<status> <content type> <body>`.
    """

    reason: str
    case: str
    call: str
    stock: str
    ours: str
    engines: tuple[str, ...] = ENGINES

    def covers(self, engine: str, case: str, stock: Exchange, ours: Exchange) -> bool:
        return (
            engine in self.engines
            and re.search(self.case, case) is not None
            and re.search(self.call, stock.call, re.DOTALL) is not None
            and _matches(self.stock, stock)
            and _matches(self.ours, ours)
        )


def _matches(pattern: str, exchange: Exchange) -> bool:
    content_type = exchange.headers.get("content-type", "none")
    answer = f"{exchange.status} {content_type} {exchange.body}"
    return re.search(pattern, answer, re.DOTALL) is not None


# Stock: a Python exception that nobody expected.
HTML_500 = "^500 text/html; charset=utf-8 <!doctype html>"
TEXT_500 = "^500 text/plain; charset=utf-8 Internal Server Error$"
# Stock: the same inside a database session, where it is wrapped.
JSON_500 = '^500 application/json {"error_code": ?"INTERNAL_ERROR"'


def invalid(message: str) -> str:
    """Our answer: INVALID_PARAMETER_VALUE with a message that begins so."""
    code = '^400 application/json {"error_code": ?"INVALID_PARAMETER_VALUE", ?"message": ?"'
    return code + message


WRONG_TYPE = r"Invalid value .* for parameter '\w+' supplied:  Hint: Value was of type"

ACCIDENTS = [
    Deviation(
        "a JSON body that is no object crashes stock",
        case=r"^http\.json_that_is_no_object$",
        call="POST",
        stock=HTML_500,
        ours=invalid("(The request's body must be a JSON object|Missing value for required parameter)"),
    ),
    Deviation(
        "log-batch looks into the body before it knows that there is one",
        case=r"^(http\.(empty_bodies|malformed_json_of_a_batch)|metrics\.values_as_raw_json)$",
        call="runs/log-batch",
        stock=HTML_500,
        ours=invalid("Missing value for required parameter 'run_id'"),
    ),
    Deviation(
        "log-batch reads fields of elements that are no objects, and of null lists",
        case=r"^metrics\.(batches|batches_with_elements_of_other_types)$",
        call="runs/log-batch",
        stock=HTML_500,
        ours=invalid(WRONG_TYPE),
    ),
    Deviation(
        "int() and float() of a list, an object or null raise what stock does not catch",
        case=r"^(metrics|runs|search_experiments|search_runs_pages)\.",
        call=r'"(value|timestamp|step|start_time|end_time|max_results|view_type)": '
        r"(\[.*\]|\{.*\}|null)",
        stock=HTML_500,
        ours=invalid(WRONG_TYPE),
    ),
    Deviation(
        "int() of a text that is no number",
        case=r"^histories\.bulk_with_wild_sizes$",
        call=r"max_results=(x|1\.5|)$",
        stock=HTML_500,
        ours=invalid("Invalid value '(x|1.5|)' for parameter 'max_results' supplied."),
    ),
    Deviation(
        "a model log that is JSON, but no object",
        case=r"^log_model\.(json_that_is_no_model|text_that_is_no_model)$",
        call="runs/log-model",
        stock=HTML_500,
        ours=invalid("Malformed model info."),
    ),
    Deviation(
        "page tokens of an unexpected shape",
        case=r"^(histories\.wild_history_page_tokens|\w+\.wild_page_tokens)$",
        call="page_token",
        stock=JSON_500,
        ours=invalid("Invalid page token, "),
    ),
    Deviation(
        "Python cannot evaluate the list",
        case=r"^search_runs\.(wrong_lists|lists_python_cannot_read)$",
        call=r"run_id IN \(",
        stock=JSON_500 + ', "message": "malformed node or string on line 1',
        ours=invalid("While parsing a list in the query"),
    ),
    Deviation(
        "a mistake of the caller, but stock raises it with the default code INTERNAL_ERROR",
        case=r"^search_runs_pages\.duplicate_orders$",
        call="order_by",
        stock=JSON_500 + ', "message": "`order_by` contains duplicate fields: ',
        ours=invalid("`order_by` contains duplicate fields: "),
    ),
    Deviation(
        "the same for artifact paths that are not in normal form",
        case=r"^artifacts\.(double_slashes|names_the_file_system_refuses)$",
        call="^PUT ",
        stock=JSON_500 + ',"message":"Invalid artifact path: ',
        ours=invalid("Invalid artifact path: "),
    ),
    Deviation(
        "the file system refuses the name (too long, below a file, in place of a folder)",
        case=r"^artifacts\.names_the_file_system_refuses$",
        call="^(PUT|GET) ",
        stock=f"{TEXT_500}|{HTML_500}",
        ours=invalid("Invalid artifact path: "),
    ),
    Deviation(
        "an experiment id too large for the database",
        case=r"^experiments\.ids_beyond_the_column$",
        call="(9223372036854775808|9{30})",
        stock=JSON_500 + ', "message": "Python int too large to convert to SQLite INTEGER"',
        ours=invalid("Invalid experiment ID "),
        engines=("sqlite",),
    ),
    Deviation(
        "the same; PostgreSQL widens the comparison, so that stock finds nothing",
        case=r"^experiments\.ids_beyond_the_column$",
        call="(9223372036854775808|9{30})",
        stock='^(404 .*"RESOURCE_DOES_NOT_EXIST"|200 application/json {}$)',
        ours=invalid("Invalid experiment ID "),
        engines=("postgres",),
    ),
    Deviation(
        "a number in a filter too large for the database; here, nothing is that large",
        case=r"^search_(experiments\.wrong_clauses|runs\.wrong_attribute_filters)$",
        call="_time (=|>) 9{20}",
        stock=JSON_500 + ', "message": "Python int too large to convert to SQLite INTEGER"',
        ours="^200 application/json {}$",
        engines=("sqlite",),
    ),
    Deviation(
        "a step too large for the database",
        case=r"^histories\.wild_intervals$",
        call="end_step=9223372036854775808",
        stock=JSON_500 + '|^200 ',
        ours=invalid(".*end_step"),
    ),
    Deviation(
        "a negative size: stock cuts the last point off on SQLite, and fails on PostgreSQL",
        case=r"^histories\.bulk_with_wild_sizes$",
        call="max_results=-1$",
        stock='^(200 |400 .*"BAD_REQUEST", "message": "<)',
        ours=invalid("Invalid value '-1' for parameter 'max_results' supplied."),
    ),
    Deviation(
        "PostgreSQL stores no NUL; stock's driver raises what stock does not expect",
        case=r"^http\.null_characters$",
        call="",
        stock=JSON_500 + ', "message": "A string literal cannot contain NUL',
        ours='^400 .*"BAD_REQUEST", "message": "invalid byte sequence for encoding',
        engines=("postgres",),
    ),
    Deviation(
        "a page token with an offset that PostgreSQL refuses",
        case=r"^(histories\.wild_history_page_tokens|\w+\.wild_page_tokens)$",
        call="page_token",
        stock='^400 .*"BAD_REQUEST", "message": "<',
        ours="^(200 |400 .*Invalid page token)",
        engines=("postgres",),
    ),
]

DATABASE_TEXTS = [
    Deviation(
        "stock passes on what SQLAlchemy and the driver say, with the statement and its values",
        case="",
        call="",
        stock=r'^400 application/json {"error_code": "BAD_REQUEST", "message": "[^"]*<\w+>"',
        ours='^400 application/json {"error_code": "BAD_REQUEST", "message": "',
    ),
    Deviation(
        "the same when a name is taken or a tag comes twice: the first sentence is equal",
        case="",
        call="experiments/create",
        stock='^400 .*"RESOURCE_ALREADY_EXISTS".* already exists. Error: <',
        ours='^400 .*"RESOURCE_ALREADY_EXISTS".* already exists. Error: ',
    ),
]

VALUES = [
    Deviation(
        "stock's driver writes -0.0 into the statement, where PostgreSQL reads the number 0.0",
        case=r"^metrics\.values$",
        call="metrics/get-history",
        stock='"value": ?0.0',
        ours='"value": ?-0.0',
        engines=("postgres",),
    ),
]

HTTP = [
    Deviation(
        "stock refuses the header of workspaces while they are off; here, it is ignored",
        case=r"^http\.long_headers$",
        call="X-MLFLOW-WORKSPACE",
        stock='^500 application/json {"error_code":"FEATURE_DISABLED"',
        ours='^404 .*"No Experiment with id=77777 exists"',
    ),
    Deviation(
        "behind WSGI, stock takes a body in chunks for an empty one",
        case=r"^http\.bodies_in_chunks$",
        call="experiments/create",
        stock="^400 .*Missing value for required parameter 'name'",
        ours='^200 application/json {\n  "experiment_id": ',
    ),
    Deviation(
        "the experiment of the body in chunks",
        case=r"^http\.bodies_in_chunks$",
        call="experiments/get-by-name",
        stock='^404 .*"RESOURCE_DOES_NOT_EXIST"',
        ours='^200 application/json {\n  "experiment": ',
    ),
]

WEBHOOKS = [
    Deviation(
        "an event with an unknown or missing entity or action, and a body that is no object, crash stock",
        case=r"^webhooks\.",
        call="^(POST|PATCH) ",
        stock=HTML_500,
        ours="^40[04] application/json ",
    ),
    Deviation(
        "stock decodes a slash in the path of a route before it looks for the route",
        case=r"^webhooks\.ids_that_nobody_has$",
        call="a%2Fb",
        stock="^404 text/html",
        ours="^404 application/json .*Webhook with ID a/b not found",
    ),
]

# Differences that no client can be seen to depend on.
HARMLESS = [
    Deviation(
        "stock answers HEAD of these by another framework than GET: type and length differ from GET's",
        case=r"^http\.(fixed_answers|hosts)$",
        call=r"^HEAD /(health|(ajax-)?api/3\.0/mlflow/server-info)",
        stock="^200 ",
        ours="^200 ",
    ),
    Deviation(
        "there are no static files as long as there is no web interface",
        case=r"^http\.unknown_paths$",
        call="^(POST|OPTIONS) /static-files/",
        stock="^(405|200) ",
        ours="^404 ",
    ),
    Deviation(
        "stock decodes a slash in the path of a route before it looks for the route",
        case=r"^http\.double_slashes_and_encoded_paths$",
        call="experiments%2Fget",
        stock="^404 application/json",
        ours="^404 text/html",
    ),
    Deviation(
        "browsers send origins in lower case; stock compares some headers without regard to case",
        case=r"^http\.origins$",
        call="Origin: http://LOCALHOST:3000",
        stock="^[24]0[0-9] ",
        ours="^[24]0[0-9] ",
    ),
    Deviation(
        "digits beyond ASCII and bytes that are no UTF-8, in ids",
        case=r"^(http\.queries|experiments\.ids_as_python_reads_them)$",
        call="experiment_id",
        stock="^(200|400|404) ",
        ours=invalid("Invalid experiment ID '"),
    ),
    Deviation(
        "numbers beyond 64 bits: refused before they are compared with anything",
        case=r"^histories\.wild_intervals$",
        call="9223372036854775808",
        stock=invalid("(max_results must|end_step must)") + "|" + JSON_500,
        ours=invalid(""),
    ),
    Deviation(
        "a list that is no list of texts is called ill-formed, whatever is in it",
        case=r"^search_runs\.wrong_lists$",
        call=r"run_id IN \(b'a'\)",
        stock=invalid("While parsing a list in the query, expected string value"),
        ours=invalid("While parsing a list in the query, expected a non-empty list"),
    ),
    Deviation(
        "a path below the artifacts is taken as it stands: no redirect away from a double slash",
        case=r"^artifacts\.unsafe_paths$",
        call="^DELETE ",
        stock="^308 ",
        ours=invalid("Invalid path"),
    ),
    Deviation(
        "control characters in names: stock stores some under an escaped name that its DELETE does not find",
        case=r"^artifacts\.(odd_names|names_with_a_line_break)$",
        call=r"%0A|%00|%7F|artifacts\?path=",
        stock="^(200|404) ",
        ours="^(200|400|404) ",
    ),
]

DEVIATIONS: list[Deviation] = [*ACCIDENTS, *DATABASE_TEXTS, *VALUES, *HTTP, *WEBHOOKS, *HARMLESS]
