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
        ours=invalid(
            "(The request's body must be a JSON object|Missing value for required parameter)"
        ),
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
        case=r"^(metrics|runs|search_experiments|search_runs_pages|registered_models_search|logged_models(_search)?)\.",
        call=r'"(value|timestamp|step|start_time|end_time|max_results|view_type|status)": '
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
        "the same of one that protobuf takes for a number",
        case=r"^model_versions_search\.sizes$",
        call=r"max_results=(1\.0|1e1)&",
        stock=HTML_500,
        ours=invalid(WRONG_TYPE),
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
        "the same where stock reads the token before it opens a session",
        case=r"^registered_models_search\.wild_page_tokens$",
        call="page_token",
        stock=HTML_500,
        ours=invalid("Invalid page token, "),
    ),
    Deviation(
        "int() of a text that is a number, but not a whole one as Python writes it",
        case=r"^registered_models_search\.sizes$",
        call=r"max_results(=|\": \")1(\.0|e1)",
        stock=HTML_500,
        ours=invalid(WRONG_TYPE),
    ),
    Deviation(
        "a negative size: stock leaves models off the end, and PostgreSQL refuses most",
        case=r"^registered_models_search\.negative_sizes$",
        call="max_results=-",
        stock='^(200 |400 .*"BAD_REQUEST", "message": "<)',
        ours=invalid("Invalid value for request parameter max_results. It must not be negative"),
    ),
    Deviation(
        "a test for presence, which the language of models lacks, and a list of names",
        case=r"^registered_models_search\.wrong_clauses$",
        call=r"%20IS%20(NOT%20)?NULL|IN%20%28a%29",
        stock=HTML_500,
        ours=invalid("(Invalid comparison clause. Expected 3 tokens|While parsing a list in the query)"),
    ),
    Deviation(
        "a list compared by an operator for one value: PostgreSQL takes one value in parentheses",
        case=r"^registered_models_search\.wrong_clauses$",
        call="filter=name%20(%3D|%21%3D|LIKE)%20%28",
        stock='^(200 application/json {}$|400 .*"BAD_REQUEST", "message": "<)',
        ours=invalid("A list of values can only be compared with IN or NOT IN."),
    ),
    Deviation(
        "a version too large for the database",
        case=r"^registered_models\.versions_beyond_64_bits$",
        call="/alias",
        stock=JSON_500 + ', "message": "Python int too large to convert to SQLite INTEGER"',
        ours='^404 .*"Model Version .* not found"',
        engines=("sqlite",),
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
        case=r"^(search_runs_pages|model_versions_search|registered_models_search)\.duplicate_orders$",
        call="order_by",
        stock=JSON_500 + ', "message": "`order_by` contains duplicate fields: ',
        ours=invalid("`order_by` contains duplicate fields: "),
    ),
    Deviation(
        "the same for artifact paths that are not in normal form",
        case=r"^(artifacts\.(double_slashes|names_the_file_system_refuses)|artifact_traversal\.uploads_to_(the_proxy|a_run))$",
        call="^(PUT|POST) ",
        stock=JSON_500 + ', ?"message": ?"Invalid artifact path: ',
        ours=invalid("Invalid artifact path: "),
    ),
    Deviation(
        "no path is left when what no file can be named is taken away",
        case=r"^artifact_traversal\.uploads_to_a_run$",
        call="path=%00 ",
        stock=HTML_500,
        ours=invalid("Invalid path"),
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
        stock=JSON_500 + "|^200 ",
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

MODELS = [
    Deviation(
        "an attribute that the table has no column for, or that SQLAlchemy knows by this name",
        case=r"^logged_models_search\.",
        call='"(filter|field_name)"',
        stock=JSON_500 + r'|^400 .*"BAD_REQUEST"|^200 none \[\], more: False$',
        ours=invalid("Invalid (attribute|order by field name): "),
    ),
    Deviation(
        "a number that Python cannot read",
        case=r"^logged_models_search\.",
        call='"filter"',
        stock=JSON_500 + ', "message": "could not convert string to float',
        ours=invalid("Expected a number. Found "),
    ),
    Deviation(
        "a list that Python cannot evaluate, that holds no texts, or that is compared by another operator",
        case=r"^logged_models_search\.",
        call=r'"filter": "[^"]*\(',
        stock=f'{JSON_500}|^400 .*"BAD_REQUEST"|^200 none ',
        ours=invalid("(Expected a list of quoted string values|A list of values can only be compared)"),
    ),
    Deviation(
        "texts compared with numbers: PostgreSQL refuses, here both engines do what stock does on SQLite",
        case=r"^logged_models_search\.(attributes|attributes_that_are_numbers|params)$",
        call='"filter"',
        stock='^400 .*"BAD_REQUEST", "message": "<(UndefinedFunction|InvalidTextRepresentation)>',
        ours="^200 none ",
        engines=("postgres",),
    ),
    Deviation(
        "a negative size: stock's page ends before it begins, or is all but the last",
        case=r"^logged_models_search\.negative_sizes$",
        call='"max_results": "?-',
        stock='^(200|400) ',
        ours=invalid("Invalid value -[15] for parameter 'max_results' supplied."),
    ),
    Deviation(
        "page tokens of an unexpected shape, and what exactly is wrong with their JSON",
        case=r"^logged_models_search\.wild_page_tokens$",
        call="page_token",
        stock=f"{HTML_500}|{JSON_500}|{invalid('Invalid page token: ')}",
        ours=invalid("Invalid page token: "),
    ),
    Deviation(
        "a model's metric with another value at the same time and step: the run has both by then, the"
        " model the first; here, saying so again is no error",
        case=r"^logged_models_metrics\.metrics_again$",
        call="runs/log-metric",
        stock='^400 .*"BAD_REQUEST", "message": "<',
        ours="^200 application/json {}$",
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
    Deviation(
        "the same for a model that is given the name of another",
        case=r"^registered_models\w*\.",
        call="registered-models/rename",
        stock='^400 .*"RESOURCE_ALREADY_EXISTS".* already exists. Error: .*<',
        ours='^400 .*"RESOURCE_ALREADY_EXISTS".* already exists. Error: the name is taken.',
    ),
]

VERSIONS = [
    Deviation(
        "a mistake of the caller, but stock raises it with the default code INTERNAL_ERROR",
        case=r"^(model_versions\.archiving|model_version_sources\.\w+)$",
        call="model-versions/(transition-stage|create)",
        stock=JSON_500
        + ', "message": "(Model version transition cannot archive |.* is not a valid remote uri'
        "|No versions of model with name |Unable to fetch model from model URI )",
        ours=invalid(
            "(Model version transition cannot archive |.* is not a valid remote uri"
            "|No versions of model with name |Unable to fetch model from model URI )"
        ),
    ),
    Deviation(
        "stock keeps a version that it said it could not make",
        case=r"^model_version_sources\.a_link_that_cannot_be_made$",
        call="next one",
        stock='^200 .*"version": "2"',
        ours='^200 .*"version": "1"',
    ),
    Deviation(
        "no source whatever: Python cannot take the URI apart",
        case=r"^model_version_sources\.storages$",
        call=r"s3://(\[b|b\])/a",
        stock=HTML_500,
        ours=invalid("Invalid IPv6 URL"),
    ),
    Deviation(
        "a relative path is shown as it stands in the working folder, and each server has its own",
        case=r"^model_version_sources\.(local_paths|logged_models)$",
        call="model-versions/create",
        stock=invalid(
            "Invalid model version source: '/.*To use a local path as a model version source"
        ),
        ours=invalid(
            "Invalid model version source: '/.*To use a local path as a model version source"
        ),
    ),
    Deviation(
        "no version is asked for",
        case=r"^artifact_traversal\.downloads_of_wrong_versions$",
        call="path=a$",
        stock=JSON_500 + ', "message": "int\\(\\) argument must be',
        ours=invalid("Parameter 'version' must be an integer, got ''."),
    ),
    Deviation(
        "a number too large for the database: there is no such version",
        case=r"^(model_versions\.numbers_beyond_the_column|artifact_traversal\.downloads_of_wrong_versions)$",
        call="(9{20}|9223372036854775808)",
        stock=JSON_500 + ', "message": "Python int too large to convert to SQLite INTEGER"',
        ours='^404 .*"RESOURCE_DOES_NOT_EXIST"',
        engines=("sqlite",),
    ),
    Deviation(
        "the same in a filter",
        case=r"^model_versions_search\.filters_that_crash_stock$",
        call="9223372036854775808",
        stock=JSON_500 + ', "message": "Python int too large to convert to SQLite INTEGER"',
        ours="^200 application/json {}$",
        engines=("sqlite",),
    ),
    Deviation(
        "stock compares the number with the others' before it looks at it",
        case=r"^model_versions\.archiving$",
        call='"version": "x"',
        stock='^400 .*"BAD_REQUEST", "message": "<InvalidTextRepresentation>',
        ours=invalid("Parameter 'version' must be an integer, got 'x'."),
        engines=("postgres",),
    ),
    Deviation(
        "what the parser lets through by accident",
        case=r"^model_versions_search\.filters_that_crash_stock$",
        call=r"%20IS%20(NOT%20)?NULL|IN%20%28a%29",
        stock=HTML_500,
        ours=invalid(
            "(Invalid comparison clause. Expected 3 tokens found 2|While parsing a list in the query)"
        ),
    ),
    Deviation(
        "a list where the operator wants one text; stock fails in the database",
        case=r"^model_versions_search\.filters_that_crash_stock$",
        call=r"%20(%3D|%21%3D|LIKE)%20%28",
        stock='^(400 .*"BAD_REQUEST", "message": "<|200 |500 )',
        ours=invalid("A list of values can only be compared with IN or NOT IN."),
    ),
    Deviation(
        "a page token beyond ASCII",
        case=r"^model_versions_search\.page_tokens$",
        call="page_token=%C3%A9",
        stock=HTML_500,
        ours=invalid("Invalid page token, could not base64-decode"),
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
        "digits beyond ASCII in the number of a version",
        case=r"^registered_models\.aliases_of_no_version$",
        call="u0663",
        stock='^404 .*"Model Version .*version=3. not found"',
        ours=invalid("Parameter 'version' must be an integer"),
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

PAGES = [
    Deviation(
        "an artifact of no version crashes stock",
        case=r"^pages\.artifacts_of_versions$",
        call="GET /model-versions/get-artifact",
        stock=JSON_500,
        ours=invalid("Parameter 'version' must be an integer, got ''"),
    ),
]

GRAPHQL_ERROR = r'^200 application/json {"data":(null|{"\w+":null}),"errors":\["'
GRAPHQL = [
    Deviation(
        "stock does not expect requests without a query, or with one that is no GraphQL",
        case=r"^graphql\.graphql_requests$",
        call="POST /graphql",
        stock=HTML_500,
        ours=invalid("(Missing value for required parameter 'query'|The GraphQL query cannot be)"),
    ),
    Deviation(
        "queries that do not fit the schema are refused in the words of another library",
        case=r"^graphql\.graphql_(requests|limits)$",
        call="POST /graphql",
        stock=GRAPHQL_ERROR
        + "(Cannot query field|Field '|String cannot represent|Variable '|Schema is not configured"
        + "|QueryType.resolve_)",
        ours=GRAPHQL_ERROR + "(Unknown field|Invalid value|Variable |Schema is not|Run with id= )",
    ),
]

DEVIATIONS: list[Deviation] = [
    *ACCIDENTS,
    *GRAPHQL,
    *PAGES,
    *MODELS,
    *VERSIONS,
    *DATABASE_TEXTS,
    *VALUES,
    *HTTP,
    *WEBHOOKS,
    *HARMLESS,
]
