"""Run search: which runs, in which order, on which page."""

from ..script import Script, case
from .corpus import corpus
from .histories import PAGE_TOKENS, WILD_PAGE_TOKENS


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
def orders_by_random_ids(s: Script) -> None:
    found = s.shared(corpus)
    ids = sorted(found.runs)
    for key in ["run_id", "attributes.run_id", "artifact_uri", "run_uuid"]:
        for direction in ["", " DESC"]:
            order = [key + direction]
            reply = s.post("runs/search", quiet=True, experiment_ids=[found.experiment], order_by=order)
            runs = [run["info"]["run_id"] for run in reply.json.get("runs", [])]
            s.note(f"{order}: {'up' if runs == ids else 'down' if runs == ids[::-1] else 'neither'}")


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
