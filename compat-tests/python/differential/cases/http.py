"""HTTP itself: paths, verbs, bodies, content types, Host and Origin."""

from ..script import AJAX, API, JSON, Script, case

GET_ROUTES = ["experiments/get", "experiments/get-by-name", "runs/get", "metrics/get-history"]
GET_ROUTES += ["artifacts/list", "metrics/get-history-bulk-interval"]
POST_ROUTES = ["experiments/create", "experiments/delete", "experiments/restore", "experiments/update"]
POST_ROUTES += ["experiments/set-experiment-tag", "experiments/delete-experiment-tag", "runs/create"]
POST_ROUTES += ["runs/update", "runs/delete", "runs/restore", "runs/search", "runs/log-metric"]
POST_ROUTES += ["runs/log-parameter", "runs/set-tag", "runs/delete-tag", "runs/log-batch"]
POST_ROUTES += ["runs/log-inputs", "runs/outputs", "runs/log-model"]
VERBS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO"]
GET_DEFAULT = API + "experiments/get?experiment_id=77777"
CREATE = API + "experiments/create"


@case
def fixed_answers(s: Script) -> None:
    for path in ["/health", "/version"]:
        for verb in VERBS:
            s.call(verb, path)
    for path in ["/api/3.0/mlflow/server-info", "/ajax-api/3.0/mlflow/server-info"]:
        for verb in VERBS:
            s.call(verb, path)
    for path in ["/health/", "/version/", "/Health", "/health?x=y", "/api/2.0/mlflow/server-info"]:
        s.call("GET", path)
    s.call("GET", "/ajax-api/2.0/mlflow/server-info")


@case
def unknown_paths(s: Script) -> None:
    for path in [
        "/nope",
        "/api",
        "/api/",
        "/api/2.0",
        "/api/2.0/mlflow",
        "/api/2.0/mlflow/",
        "/api/2.0/mlflow/nope",
        "/api/2.0/mlflow/runs",
        "/api/2.0/mlflow/runs/get/x",
        "/api/1.0/mlflow/runs/get",
        "/api/3.0/mlflow/runs/get?run_id=a",
        "/ajax-api/3.0/mlflow/runs/get?run_id=a",
        "/api/2.0/preview/mlflow/runs/get?run_id=a",
        "/ajax-api/2.0/preview/mlflow/runs/get?run_id=a",
        "/API/2.0/mlflow/runs/get",
        "/api/2.0/mlflow/Runs/get",
        "/api/2.0/mlflow/experiments/delete-tag",
        "/api/2.0/mlflow/experiments/list",
        "/api/2.0/mlflow/runs/list-artifacts",
        "/ajax-api/2.0/mlflow/nope",
        "/mlflow/runs/get",
        "/static-files/nope.js",
        "/static-files/",
        "/static-files/../handlers.py",
        "/favicon.ico",
        "/docs",
        "/openapi.json",
        "/redoc",
        "/metrics",
        "/%00",
        "/%ff",
        "/%",
        "/a%2Fb",
    ]:
        for verb in ["GET", "POST", "OPTIONS", "HEAD"]:
            s.call(verb, path)


@case
def trailing_slashes(s: Script) -> None:
    for route in GET_ROUTES:
        s.call("GET", f"{API}{route}/")
        s.call("GET", f"{AJAX}{route}/")
    for route in POST_ROUTES:
        s.call("POST", f"{API}{route}/", json={})


@case
def double_slashes_and_encoded_paths(s: Script) -> None:
    for path in [
        "//api/2.0/mlflow/experiments/get",
        "/api//2.0/mlflow/experiments/get",
        "/api/2.0/mlflow//experiments/get",
        "/api/2.0/mlflow/experiments//get",
        "/api/2.0/mlflow/experiments/%67et",
        "/api/2.0/mlflow/experiments%2Fget",
        "/api/2.0/mlflow/experiments/../experiments/get",
        "/api/2.0/mlflow/./experiments/get",
        "/api/2.0/mlflow/experiments/get%20",
        "/api/2.0/mlflow/experiments/get%00",
        "/api/2.0/mlflow/experiments/get;x=y",
    ]:
        s.call("GET", f"{path}?experiment_id=77777")
    s.call("POST", "/api/2.0/mlflow//experiments/create", json={})


@case
def every_verb_on_every_route(s: Script) -> None:
    for route in [*GET_ROUTES, *POST_ROUTES, "experiments/search"]:
        for verb in VERBS:
            s.call(verb, API + route, headers=[JSON], data=None if verb in ("GET", "HEAD") else "{}")


@case
def the_other_prefix(s: Script) -> None:
    run = s.new_run()
    for route in GET_ROUTES:
        s.call("GET", AJAX + route)
        s.call("OPTIONS", AJAX + route)
    for route in POST_ROUTES:
        s.call("POST", AJAX + route, json={})
        s.call("GET", AJAX + route)
    s.call("GET", AJAX + "runs/get", params={"run_id": run})
    s.call("POST", AJAX + "runs/log-metric", json={"run_id": run, "key": "m", "value": 1, "timestamp": 1})
    s.call("GET", AJAX + "metrics/get-history", params={"run_id": run, "metric_key": "m"})
    s.call("POST", AJAX + "experiments/search", json={"max_results": 1, "filter": "name = 'none'"})


@case
def empty_bodies(s: Script) -> None:
    for route in [*POST_ROUTES, "experiments/search"]:
        if route in ("runs/create", "runs/search"):
            continue  # valid, or see runs.create_without_experiment
        for body in ["", "{}", "null", " ", "\n"]:
            s.call("POST", API + route, data=body, headers=[JSON])
        s.call("POST", API + route, headers=[JSON])
        s.call("POST", API + route)


@case
def malformed_json(s: Script) -> None:
    for body in [
        "{",
        "}",
        "{]",
        '{"name"}',
        '{"name":}',
        '{"name":"a",}',
        "{'name':'a'}",
        '{name:"a"}',
        '{"name":"a"} x',
        '{"name":"a"}{"name":"b"}',
        '{"name":"a\n"}',
        '{"name":"\\x"}',
        '{"name":"\\u12"}',
        '// comment\n{"name":"a"}',
        "nonsense",
        "<xml/>",
        "name=a",
        "\x00",
    ]:
        s.post_text("experiments/create", body)
    s.post_text("experiments/create", b'{"name":"\xff"}')
    s.post_text("experiments/create", b"\xff\xfe")
    s.post_text("experiments/create", b"\xef\xbb\xbf{}")


@case
def malformed_json_of_a_batch(s: Script) -> None:
    for body in ["", "{", "null", "nonsense"]:
        s.post_text("runs/log-batch", body)
    s.call("POST", API + "runs/log-batch", data="{}")
    s.call("POST", API + "runs/log-batch", data="{}", headers=[("Content-Type", "text/plain")])


@case
def unusual_json(s: Script) -> None:
    first = s.name("x")
    for number, body in enumerate(
        [
            '{"name":"%s"}',
            ' \r\n\t{ "name" : "%s" } \r\n',
            '\ufeff{"name":"%s"}',
            '{"name":"other","name":"%s"}',
            '{"name":"%s","unknown":{"deep":[1,{"a":null}]}}',
            '{"unknown":1,"name":"%s"}',
            '{"unknown":NaN,"name":"%s"}',
            '{"name":"%s","tags":null,"artifact_location":null}',
            '{"name":"%s\\u00e9\\ud83c\\udf89\\/"}',
            '{"name":"%s","artifactLocation":"s3://b/c"}',
            '{"name":"%s","workspace":"default"}',
        ]
    ):
        s.post_text("experiments/create", body % f"{first}{number}")
        s.get("experiments/get-by-name", experiment_name=f"{first}{number}")
    for encoding in ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig"]:
        name = s.name(encoding)
        body = f'{{"name":"{name}"}}'.encode(encoding)
        s.post_text("experiments/create", body)
        s.get("experiments/get-by-name", experiment_name=name)


@case
def lone_surrogates(s: Script) -> None:
    s.post_text("experiments/create", '{"name":"\\ud800"}')
    s.post_text("experiments/create", '{"name":"\\udc00x"}')
    run = s.new_run()
    s.post_text("runs/set-tag", f'{{"run_id":"{run}","key":"k","value":"a\\ud800"}}')
    s.post_text("runs/log-parameter", f'{{"run_id":"{run}","key":"k\\ud800","value":"a"}}')
    s.get("runs/get", run_id=run)


@case
def deep_json(s: Script) -> None:
    for depth in (50, 150, 500):
        body = '{"name":"","x":' + "[" * depth + "]" * depth + "}"
        s.post_text("experiments/create", body)


@case
def null_characters(s: Script) -> None:
    run = s.new_run()
    s.post("experiments/create", name=s.name("a\x00b"))
    s.post("runs/set-tag", run_id=run, key="k", value="a\x00b")
    s.post("runs/log-parameter", run_id=run, key="k", value="a\x00b")
    s.post("runs/update", run_id=run, run_name="a\x00b")
    s.post("runs/search", experiment_ids=["0"], filter="params.p = 'a\x00b'", max_results=1)
    s.get("experiments/get-by-name", experiment_name="a\x00b")
    s.get("runs/get", run_id="a\x00b")
    s.get("runs/get", run_id=run)


@case
def json_in_a_json_string(s: Script) -> None:
    name = s.name()
    s.post_text("experiments/create", f'"{{\\"name\\": \\"{name}\\"}}"')
    s.get("experiments/get-by-name", experiment_name=name)
    s.post_text("experiments/create", '"{}"')
    s.post_text("experiments/create", '"null"')


@case
def json_that_is_no_object(s: Script) -> None:
    for body in ["[]", "[1]", "5", "0", "true", "false", '"text"', '""', '"[]"', '"5"', "1.5", "NaN"]:
        s.post_text("experiments/create", body)
        s.post_text("runs/get", body)
        s.post_text("runs/log-batch", body)
        s.post_text("runs/search", body)


@case
def content_types(s: Script) -> None:
    for number, value in enumerate(
        [
            "application/json",
            "application/json; charset=utf-8",
            "application/json;charset=UTF-8",
            "application/json; charset=latin-1",
            "application/json ; x=y",
            "application/json;",
            " application/json ",
            "APPLICATION/JSON",
            "Application/Json",
            "application/jsonx",
            "application/json, text/plain",
            "text/json",
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/vnd.api+json",
            "*/*",
            "",
        ]
    ):
        body = f'{{"name": "{s.name(str(number))}"}}'
        s.call("POST", CREATE, data=body, headers=[("Content-Type", value)])
    s.call("POST", CREATE, data='{"name": "x"}')
    s.call("POST", CREATE)
    s.call("POST", CREATE, headers=[("Content-Type", "text/plain")])


@case
def get_with_a_body(s: Script) -> None:
    target = API + "experiments/get"
    body = '{"experiment_id": "77777"}'
    s.call("GET", target, data=body)
    s.call("GET", target, data=body, headers=[JSON])
    s.call("GET", target, data=body, headers=[("Content-Type", "text/plain")])
    s.call("GET", target + "?", data=body)
    s.call("GET", target + "?x=1", data=body)
    s.call("GET", target + "?experiment_id=88888", data=body)
    s.call("GET", target, data='{"experimentId": "77777"}')
    s.call("GET", target, data='{"experiment_id": "77777", "experimentId": "77777"}')
    s.call("GET", target, data="{")
    s.call("GET", target, data='"{\\"experiment_id\\": \\"77777\\"}"')


@case
def queries(s: Script) -> None:
    target = API + "experiments/get"
    for query in [
        "experiment_id=77777",
        "experiment_id=77777&experiment_id=88888",
        "experiment_id=77777&",
        "&&experiment_id=77777",
        "experiment_id=77777;x=y",
        "experiment_id=%37%37%37%37%37",
        "experiment_id=7+7",
        "experiment_id=+77777",
        "experiment_id=%2B77777",
        "experiment_id=%20",
        "experiment_id=%",
        "experiment_id=%zz",
        "experiment_id=%ff",
        "experiment_id=%00",
        "experiment_id",
        "experiment_id=",
        "experiment_id==7",
        "=77777",
        "experimentId=77777",
        "EXPERIMENT_ID=77777",
        "experiment%5Fid=77777",
        "experiment_id[]=77777",
        "experiment_ids=77777",
        "x=" + "y" * 5000 + "&experiment_id=77777",
    ]:
        s.call("GET", f"{target}?{query}")


@case
def posts_do_not_read_the_query(s: Script) -> None:
    s.call("POST", f"{CREATE}?name=a", json={})
    s.call("POST", API + "runs/get?run_id=a", json={})
    s.call("POST", API + "experiments/search?max_results=1", json={})


@case
def names_in_camel_case(s: Script) -> None:
    experiment = s.experiment()
    run = s.run(experiment)
    s.post("experiments/update", experimentId=experiment, newName=s.name("renamed"))
    s.post("experiments/update", experiment_id=experiment, newName=s.name("renamed"))
    s.post("runs/create", experimentId=experiment, runName="camel", startTime=5, userId="u")
    s.post("runs/update", run_id=run, endTime=5, runName="camel")
    s.post("runs/log-metric", runId=run, key="m", value=1, timestamp=1)
    s.post("runs/log-batch", runId=run, params=[])
    s.post("runs/search", experimentIds=[experiment], maxResults=1, orderBy=["start_time"])
    s.post("experiments/search", maxResults=1, filter="name = 'none'")
    s.post("runs/outputs", run_id=run, models=[{"modelId": "m-1", "step": 2}])
    s.get("runs/get", runId=run)
    s.get("runs/get", run_id=run)


@case
def both_spellings(s: Script) -> None:
    run = s.new_run()
    s.post("runs/update", run_id=run, runId=run, status="FAILED")
    s.post("runs/update", run_id=run, runId=None)
    s.post("runs/update", runId=run, run_id="other", end_time=1, endTime=2)
    s.post("runs/create", experiment_id="0", experimentId="0")
    s.post("runs/search", experiment_ids=[], experimentIds=[])
    s.post("runs/outputs", run_id=run, models=[{"model_id": "a", "modelId": "b"}])
    s.post("runs/log-inputs", run_id=run, datasets=[{"dataset": {"source_type": "a", "sourceType": "b"}}])
    s.post("runs/log-metric", run_id=run, key="m", value=1, timestamp=1, model_id="a", modelId="a")


@case
def hosts(s: Script) -> None:
    for host in [
        "localhost",
        "localhost:1",
        "127.0.0.1",
        "127.0.0.1:99999",
        "[::1]",
        "[::1]:5000",
        "0.0.0.0:1",
        "192.168.1.1",
        "192.168.evil.com",
        "10.0.0.1:80",
        "10.evil.com",
        "172.16.0.1",
        "172.31.0.1:5",
        "172.32.0.1",
        "172.15.0.1",
        "fc00:1",
        "fd00:1",
        "LOCALHOST",
        "localhost.",
        "localhost.evil.com",
        "evil.com",
        "evil.com:5000",
        "127.0.0.1.evil.com",
        "127.0.0.2",
        "::1",
        "8.8.8.8",
    ]:
        s.call("GET", GET_DEFAULT, host=host)
    for path in ["/health", "/version", "/", "/nope", "/api/3.0/mlflow/server-info", "/health/"]:
        s.call("GET", path, host="evil.com")
    s.call("POST", CREATE, json={}, host="evil.com")
    s.call("OPTIONS", CREATE, host="evil.com")
    s.call("HEAD", "/health", host="evil.com")


@case
def origins(s: Script) -> None:
    for origin in [
        "http://localhost",
        "http://localhost:3000",
        "https://localhost:3000",
        "http://127.0.0.1:1",
        "http://[::1]:1",
        "ftp://localhost",
        "http://localhost.evil.com",
        "http://evil.com",
        "https://evil.com:443",
        "http://evil.com/localhost",
        "http://localhost@evil.com",
        "http://evil.com@localhost",
        "http://LOCALHOST:3000",
        "localhost",
        "null",
        "*",
        "",
        "http://0.0.0.0",
        "http://192.168.1.1",
        "http://[",
    ]:
        header = [("Origin", origin)]
        s.call("POST", CREATE, json={}, headers=header)
        s.call("GET", GET_DEFAULT, headers=header)
        s.call("OPTIONS", CREATE, headers=header)


@case
def origins_elsewhere(s: Script) -> None:
    evil = [("Origin", "http://evil.com")]
    for verb in ["PUT", "PATCH", "DELETE", "HEAD", "FOO"]:
        s.call(verb, API + "runs/get", headers=evil)
        s.call(verb, "/nope", headers=evil)
    s.call("PUT", "/api/2.0/mlflow-artifacts/artifacts/x", data="x", headers=evil)
    s.call("DELETE", "/ajax-api/2.0/mlflow-artifacts/artifacts/x", headers=evil)
    s.call("POST", AJAX + "runs/search", json={}, headers=evil)
    s.call("POST", "/api/nope", json={}, headers=evil)
    s.call("POST", "/api", json={}, headers=evil)
    s.call("POST", "/health", headers=evil)
    s.call("GET", "/health", headers=evil)


@case
def preflights(s: Script) -> None:
    for origin in ["http://localhost:3000", "http://evil.com", "https://localhost", "null"]:
        for method in ["GET", "POST", "PATCH", "TRACE", "post", ""]:
            header = [("Origin", origin), ("Access-Control-Request-Method", method)]
            s.call("OPTIONS", CREATE, headers=header)
        header.append(("Access-Control-Request-Headers", "x-one, Content-Type"))
        s.call("OPTIONS", CREATE, headers=header)
    header = [("Origin", "http://localhost"), ("Access-Control-Request-Method", "GET")]
    for path in ["/health", "/nope", "/", "/api/2.0/mlflow-artifacts/artifacts/x"]:
        s.call("OPTIONS", path, headers=header)
    header.append(("Access-Control-Request-Private-Network", "true"))
    s.call("OPTIONS", CREATE, headers=header)
    s.call("OPTIONS", CREATE, headers=[("Access-Control-Request-Method", "GET")])


@case
def bodies_in_chunks(s: Script) -> None:
    name = s.name()
    body = f'{{"name": "{name}"}}'.encode()
    chunked = b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in (body[:5], body[5:], b""))
    headers = [JSON, ("Transfer-Encoding", "chunked")]
    s.call("POST", CREATE, data=chunked, headers=headers, framed=True)
    s.get("experiments/get-by-name", experiment_name=name)


@case
def long_headers(s: Script) -> None:
    s.call("GET", GET_DEFAULT, headers=[("X-Long", "x" * 5000)])
    s.call("GET", GET_DEFAULT, headers=[(f"X-{n}", "y") for n in range(50)])
    s.call("GET", GET_DEFAULT, headers=[("Authorization", "Basic eDp5"), ("Cookie", "a=b")])
    s.call("GET", GET_DEFAULT, headers=[("X-MLFLOW-WORKSPACE", "other")])
    s.call("GET", GET_DEFAULT, headers=[("Accept", "text/html")])
