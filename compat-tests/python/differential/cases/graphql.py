"""GraphQL: the queries of the web pages, the other roots, limits and errors."""

from typing import Any

from ..script import Reply, Script, case

COMPONENT = '@component(name: "MLflow.ExperimentRunTracking")'
PAIR = "{ __typename key value }"

# As the pages of 3.17.2 send them, with the type names that their client adds.
GET_EXPERIMENT = f"""
query MlflowGetExperimentQuery($input: MlflowGetExperimentInput!) {COMPONENT} {{
  mlflowGetExperiment(input: $input) {{
    __typename
    apiError {{ __typename code message }}
    experiment {{
      __typename artifactLocation creationTime effectiveTraceArchivalRetention experimentId
      lastUpdateTime lifecycleStage name
      tags {PAIR}
    }}
  }}
}}"""
OF_RUN = f"""
    __typename
    info {{
      __typename runName status runUuid experimentId artifactUri endTime lifecycleStage startTime
      userId
    }}
    experiment {{
      __typename experimentId name artifactLocation lifecycleStage lastUpdateTime tags {PAIR}
    }}
    modelVersions {{ __typename status version name source }}
    data {{
      __typename
      metrics {{ __typename key value step timestamp }}
      params {PAIR}
      tags {PAIR}
    }}
    inputs {{
      __typename
      datasetInputs {{
        __typename
        dataset {{ __typename digest name profile schema source sourceType }}
        tags {PAIR}
      }}
      modelInputs {{ __typename modelId }}
    }}
    outputs {{ __typename modelOutputs {{ __typename modelId step }} }}
"""
GET_RUN = f"""
query GetRun($data: MlflowGetRunInput!) {COMPONENT} {{
  mlflowGetRun(input: $data) {{
    __typename apiError {{ __typename helpUrl code message }} run {{ {OF_RUN} }}
  }}
}}"""
SEARCH_RUNS = f"""
query SearchRuns($data: MlflowSearchRunsInput!) {{
  mlflowSearchRuns(input: $data) {{
    __typename apiError {{ __typename helpUrl code message }} runs {{ {OF_RUN} }}
  }}
}}"""
INTERVAL = f"""
query GetMetricHistoryBulkInterval($data: MlflowGetMetricHistoryBulkIntervalInput!)
{COMPONENT} {{
  mlflowGetMetricHistoryBulkInterval(input: $data) {{
    __typename
    metrics {{ __typename timestamp step runId key value }}
    apiError {{ __typename code message }}
  }}
}}"""


def ask(s: Script, query: str, name: str | None = None, **variables: Any) -> Reply:
    body: dict[str, Any] = {"query": query, "variables": variables}
    if name:
        body["operationName"] = name
    return s.call("POST", "/graphql", json=body)


def get_run(s: Script, run: str) -> None:
    ask(s, GET_RUN, "GetRun", data={"runId": run})


def search(s: Script, **data: Any) -> None:
    ask(s, SEARCH_RUNS, "SearchRuns", data=data)


@case
def graphql_experiment(s: Script) -> None:
    experiment = s.experiment(tags=[{"key": "mlflow.note.content", "value": "a note, ü"}])
    for given in [experiment, "", "x", "99999999", "-1", None, " 0 "]:
        ask(s, GET_EXPERIMENT, "MlflowGetExperimentQuery", input={"experimentId": given})
    ask(s, GET_EXPERIMENT, "MlflowGetExperimentQuery", input={})
    s.post("experiments/delete", experiment_id=experiment)
    ask(s, GET_EXPERIMENT, "MlflowGetExperimentQuery", input={"experimentId": experiment})
    ask(s, "{ mlflowGetExperiment(input: {experimentId: \"0\"}) { experiment { workspace } } }")


@case
def graphql_run(s: Script) -> None:
    run = s.new_run(user_id="someone", tags=[{"key": "k", "value": "v"}])
    get_run(s, run)
    metrics = [
        {"key": "m", "value": 0.5, "timestamp": 1_700_000_000_001, "step": 3},
        {"key": "n", "value": "NaN", "timestamp": 1},
        {"key": "o", "value": "Infinity", "timestamp": 2, "step": -1},
        {"key": "p", "value": 7, "timestamp": 2**53 + 1, "step": 2**53 + 1},
        {"key": "q", "value": 1e-7, "timestamp": 0},
    ]
    s.post("runs/log-batch", run_id=run, metrics=metrics, params=[{"key": "p", "value": ""}])
    dataset = {"name": "d", "digest": "1", "source_type": "code", "source": "{}"}
    tags = [{"key": "mlflow.data.context", "value": "training"}]
    s.post("runs/log-inputs", run_id=run, datasets=[{"dataset": dataset, "tags": tags}])
    s.post("runs/update", run_id=run, status="FINISHED", end_time=2000)
    get_run(s, run)
    s.post("runs/delete", run_id=run)
    get_run(s, run)
    for other in ["", "absent", None]:
        ask(s, GET_RUN, "GetRun", data={"runId": other})
    ask(s, GET_RUN, "GetRun", data={"runUuid": run})
    ask(s, GET_RUN, "GetRun", data={"runId": "absent", "runUuid": run})
    ask(s, GET_RUN, "GetRun", data={})


@case
def graphql_run_with_models(s: Script) -> None:
    run = s.new_run()
    for model in [s.name("a"), s.name("b")]:
        s.post("registered-models/create", name=model)
        for source in ["s3://bucket/one", "s3://bucket/two"]:
            s.post("model-versions/create", name=model, source=source, run_id=run)
    s.call(
        "DELETE",
        "/api/2.0/mlflow/model-versions/delete",
        json={"name": s.name("b"), "version": "1"},
    )
    get_run(s, run)
    query = """query V($filter: String, $max: LongString, $order: [String]) {
      mlflowSearchModelVersions(
        input: {filter: $filter, maxResults: $max, orderBy: $order}
      ) {
        modelVersions {
          name version creationTimestamp lastUpdatedTimestamp userId currentStage description
          source runId status statusMessage tags { key value } runLink aliases modelId
          modelParams { name value } modelMetrics { key value }
          deploymentJobState { jobId runId jobState runState currentTaskName }
        }
        apiError { code }
      }
    }"""
    of_run = f"run_id = '{run}'"
    ask(s, query, filter=of_run)
    ask(s, query, filter=of_run, max=2, order=["version_number DESC"])
    ask(s, query, filter=of_run, max="1")
    for wrong in [{"filter": "x"}, {"filter": of_run, "max": 0}, {"filter": of_run, "max": "-1"}]:
        ask(s, query, **wrong)
    ask(s, query, filter=of_run, order=["x"])


@case
def graphql_searches(s: Script) -> None:
    experiment, other = s.experiment(), s.experiment("other")
    runs = [s.run(experiment, f"run {n}", start_time=n) for n in range(4)]
    s.run(other, start_time=9)
    s.post("runs/delete", run_id=runs[3])
    s.post("runs/log-metric", run_id=runs[0], key="m", value=1, timestamp=1)
    search(s, experimentIds=[experiment], filter="")
    search(s, experimentIds=[experiment, other], maxResults=3)
    search(s, experimentIds=[experiment], filter=f"attributes.run_id IN ('{runs[1]}')")
    search(s, experimentIds=[experiment], filter="metrics.m > 0", orderBy=["metrics.m DESC"])
    search(s, experimentIds=[])
    search(s)
    for wrong in [
        {"filter": "x"},
        {"maxResults": 0},
        {"maxResults": -1},
        {"maxResults": 50001},
        {"orderBy": ["x"]},
        {"pageToken": "x"},
        {"experimentIds": ["x"]},
        {"experimentIds": ["99999999"]},
    ]:
        search(s, **({"experimentIds": [experiment]} | wrong))
    paged = (
        "query P($data: MlflowSearchRunsInput!) "
        "{ mlflowSearchRuns(input: $data) { runs { info { runId } } nextPageToken } }"
    )
    ask(s, paged, data={"experimentIds": [experiment], "maxResults": 3})
    mutation = (
        "mutation M($data: MlflowSearchRunsInput!) "
        "{ mlflowSearchRuns(input: $data) { runs { info { runName } } } }"
    )
    ask(s, mutation, data={"experimentIds": [experiment]})


@case
def graphql_histories(s: Script) -> None:
    runs = [s.new_run() for _ in range(2)]
    for run in runs:
        metrics = [{"key": "m", "value": n / 4, "timestamp": n, "step": n} for n in range(8)]
        s.post("runs/log-batch", run_id=run, metrics=metrics)
    s.post("runs/log-metric", run_id=runs[1], key="n", value="NaN", timestamp=1)
    for data in [
        {"runIds": runs, "metricKey": "m"},
        {"runIds": runs, "metricKey": "m", "startStep": 2, "endStep": 3, "maxResults": 1},
        {"runIds": runs, "metricKey": "absent"},
        {"runIds": [runs[1]], "metricKey": "n"},
        {"runIds": ["absent"], "metricKey": "m"},
        {"runIds": runs},
    ]:
        ask(s, INTERVAL, "GetMetricHistoryBulkInterval", data=data)


@case
def graphql_artifacts_and_datasets(s: Script) -> None:
    experiment = s.experiment()
    run = s.run(experiment)
    upload = f"/api/2.0/mlflow-artifacts/artifacts/{experiment}/{run}/artifacts/"
    for name in ["a.txt", "empty", "folder/b.txt"]:
        s.call("PUT", upload + name, data="" if name == "empty" else "text")
    query = """query A($data: MlflowListArtifactsInput!) {
      mlflowListArtifacts(input: $data) {
        rootUri files { path isDir fileSize } nextPageToken apiError { code }
      }
    }"""
    for data in [
        {"runId": run},
        {"runId": run, "path": "folder"},
        {"runId": run, "path": "absent"},
        {"runId": run, "path": "../x"},
        {"runUuid": run},
        {"runId": "absent"},
    ]:
        ask(s, query, data=data)
    dataset = {"name": "d", "digest": "1", "source_type": "code", "source": "{}"}
    s.post("runs/log-inputs", run_id=run, datasets=[{"dataset": dataset}])
    query = """mutation D($data: MlflowSearchDatasetsInput!) {
      mlflowSearchDatasets(input: $data) {
        datasetSummaries { experimentId name digest context } apiError { code }
      }
    }"""
    for ids in [[experiment], [], ["x"], ["1"] * 21]:
        ask(s, query, data={"experimentIds": ids})


@case
def graphql_limits(s: Script) -> None:
    field = "mlflowGetRun(input: {runId: \"x\"}) { apiError { code } }"
    ask(s, "{ " + "".join(f"a{n}: {field} " for n in range(10)) + "}")
    ask(s, "{ " + "".join(f"a{n}: {field} " for n in range(11)) + "}")
    ask(s, "{ " + field * 11 + "}")
    experiment = "mlflowGetExperiment(input: {experimentId: \"0\"}) { experiment { %s } }"
    for count in [10, 11]:
        names = "".join(f"a{n}: name " for n in range(count))
        ask(s, "{ " + experiment % names + "}")
    for last in [98, 99]:
        counts = [98] * 9 + [last]
        wide = (f"a{n}: {experiment % ('name ' * count)}" for n, count in enumerate(counts))
        ask(s, "{ " + " ".join(wide) + " }")
    ask(s, "query { " + "a { " * 10 + "b" + " }" * 10 + " }")
    spread = "query { ...F } fragment F on Query { " + field * 11 + " }"
    ask(s, spread)


@case
def graphql_requests(s: Script) -> None:
    """What a request may look like; the words about queries that do not fit the schema are the library's."""
    query = "{ test(inputString: \"é\") { output } }"
    ask(s, query)
    ask(s, "mutation { testMutation(inputString: \"x\") { output } }")
    ask(s, "query A { test(inputString: \"a\") { output } } query B { test(inputString: \"b\") { output } }", "B")
    named = "{ one: test(inputString: \"1\") { output } two: test(inputString: \"2\") { __typename } }"
    ask(s, named)
    ask(s, "{ test(inputString: \"x\") { ...F } } fragment F on Test { output }")
    s.call("GET", "/graphql", json={"query": query})
    s.call("POST", "/graphql", data=query, headers=[("Content-Type", "application/graphql")])
    s.call("POST", "/graphql", data="{}")
    for body in [{}, {"query": ""}, {"query": "{"}, {"query": 5}, {"variables": {}}]:
        s.call("POST", "/graphql", json=body)
    for wrong in [
        "{ absent }",
        "{ mlflowGetRun(input: {absent: 1}) { run { info { runId } } } }",
        "{ mlflowGetRun(input: {runId: 1}) { run { info { runId } } } }",
        "{ mlflowGetRun { run { info { runId } } } }",
        "query Q($data: MlflowGetRunInput!) { mlflowGetRun(input: $data) { run { info { runId } } } }",
        "subscription { absent }",
    ]:
        ask(s, wrong)
