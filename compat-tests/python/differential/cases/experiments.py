"""Experiments: create, get, rename, delete, restore, tags."""

from ..script import Script, case

NAMES = [
    "",
    " ",
    "  leading and trailing  ",
    "with/slash",
    "with:colon",
    "with'quote\"and\\backslash",
    "percent % underscore _",
    "ünïcödé 日本 🎉",
    "tab\tnew\nline",
    "a" * 230,
    "x" * 500,
    "x" * 501,
    "é" * 460,
]
LOCATIONS = [
    "",
    "s3://bucket/path",
    "s3://bucket/path/",
    "mlflow-artifacts:/elsewhere",
    "mlflow-artifacts://host:99/elsewhere",
    "gs://b/p?query=1",
    "s3://bucket/path#fragment",
    "s3://bucket/../up",
    "s3://bucket/path?a=../up",
    "s3://bucket/%2e%2e/up",
    "http://host/x",
    "unknown-scheme://x/y",
    "dbfs:/x",
    "hdfs://namenode/x",
    "s3://b/" + "p" * 300,
]
WRONG_IDS = ["", " ", "abc", "-1", "1.5", "1e3", "0x1", "999999999", "1 2", "²", "null", "%"]


@case
def create_and_get(s: Script) -> None:
    experiment = s.post("experiments/create", name=s.name()).at("experiment_id")
    s.get("experiments/get", experiment_id=experiment)
    s.get("experiments/get-by-name", experiment_name=s.name())


@case
def create_with_tags(s: Script) -> None:
    tags = [{"key": k, "value": v} for k, v in [("b", "2"), ("a", "1"), ("c", ""), ("d/e.f", "ü")]]
    experiment = s.experiment(tags=tags)
    s.get("experiments/get", experiment_id=experiment)


@case
def create_with_odd_tags(s: Script) -> None:
    for number, tags in enumerate(
        [
            [],
            [{"key": "only"}],
            [{"value": "only"}],
            [{}],
            [{"key": "", "value": "x"}],
            [{"key": "a", "value": "1"}, {"key": "a", "value": "1"}],
            [{"key": "a", "value": "1"}, {"key": "a", "value": "2"}],
            [{"key": "k" * 250, "value": "v"}],
            [{"key": "k" * 251, "value": "v"}],
            [{"key": "k", "value": "v" * 20000}],
            [{"key": "k", "value": "v" * 20001}],
            [{"key": "../up", "value": "v"}],
            [{"key": "a//b", "value": "v"}],
            [{"key": "/a", "value": "v"}],
            [{"key": "a,b", "value": "v"}],
            [{"key": "a", "value": 1}],
            [{"key": 1, "value": "a"}],
            [{"key": "a", "value": None}],
            ["a"],
            {"key": "a"},
            "a",
            5,
        ]
    ):
        s.experiment(f"tags {number}", tags=tags)
        s.get("experiments/get-by-name", experiment_name=s.name(f"tags {number}"))


@case
def names(s: Script) -> None:
    for number, suffix in enumerate(NAMES):
        experiment = s.experiment(f"{number}{suffix}")
        s.get("experiments/get", experiment_id=experiment)
        s.get("experiments/get-by-name", experiment_name=s.name(f"{number}{suffix}"))


@case
def blank_names(s: Script) -> None:
    for name in ["", None, 5, 1.5, True, [], ["a"], {}, {"a": 1}]:
        s.post("experiments/create", name=name)
    s.post("experiments/create")


@case
def a_name_can_be_used_once(s: Script) -> None:
    experiment = s.experiment()
    s.experiment()
    s.experiment(tags=[{"key": "a", "value": "b"}])
    s.post("experiments/delete", experiment_id=experiment)
    s.experiment()
    s.get("experiments/get-by-name", experiment_name=s.name())
    s.post("experiments/restore", experiment_id=experiment)
    s.experiment()


@case
def artifact_locations(s: Script) -> None:
    for number, location in enumerate(LOCATIONS):
        experiment = s.experiment(str(number), artifact_location=location)
        s.get("experiments/get", experiment_id=experiment)
        s.post("runs/create", experiment_id=experiment, run_name="r")


@case
def artifact_location_of_other_types(s: Script) -> None:
    for number, location in enumerate([None, 5, True, [], ["s3://a"], {}]):
        s.experiment(str(number), artifact_location=location)


@case
def get_with_wrong_ids(s: Script) -> None:
    for wrong in WRONG_IDS:
        s.get("experiments/get", experiment_id=wrong)
    s.get("experiments/get")
    s.get("experiments/get", other="1")


@case
def every_verb_with_wrong_ids(s: Script) -> None:
    for wrong in WRONG_IDS:
        s.post("experiments/delete", experiment_id=wrong)
        s.post("experiments/restore", experiment_id=wrong)
        s.post("experiments/update", experiment_id=wrong, new_name=s.name(wrong))
        s.post("experiments/set-experiment-tag", experiment_id=wrong, key="a", value="b")
        s.post("experiments/delete-experiment-tag", experiment_id=wrong, key="a")


@case
def every_verb_with_ids_of_other_types(s: Script) -> None:
    for wrong in [None, 0, 1.5, True, ["0"], {"a": 0}]:
        s.post("experiments/delete", experiment_id=wrong)
        s.post("experiments/restore", experiment_id=wrong)
        s.post("experiments/update", experiment_id=wrong, new_name="n")
        s.post("experiments/set-experiment-tag", experiment_id=wrong, key="a", value="b")
        s.post("experiments/delete-experiment-tag", experiment_id=wrong, key="a")


@case
def ids_beyond_the_column(s: Script) -> None:
    for huge in ["2147483648", "9223372036854775807", "9223372036854775808", "9" * 30]:
        s.get("experiments/get", experiment_id=huge)
        s.post("experiments/delete", experiment_id=huge)
        s.post("experiments/restore", experiment_id=huge)
        s.post("runs/create", experiment_id=huge)
        s.post("runs/search", experiment_ids=[huge])


@case
def ids_as_python_reads_them(s: Script) -> None:
    for spelled in ["+0", " 0", "0 ", "00", "0_0", "-0", "٠"]:
        s.get("experiments/get", experiment_id=spelled)


@case
def get_by_name(s: Script) -> None:
    s.get("experiments/get-by-name", experiment_name="Default")
    s.get("experiments/get-by-name", experiment_name="default")
    s.get("experiments/get-by-name", experiment_name="")
    s.get("experiments/get-by-name")
    s.get("experiments/get-by-name", name="Default")
    s.get("experiments/get-by-name", experiment_name=s.name("none"))
    s.call("GET", "/api/2.0/mlflow/experiments/get-by-name?experiment_name=it's%20%25%22")
    s.call("GET", "/api/2.0/mlflow/experiments/get-by-name", json={"experiment_name": "Default"})


@case
def rename(s: Script) -> None:
    experiment, other = s.experiment("one"), s.experiment("two")
    s.post("experiments/update", experiment_id=experiment, new_name=s.name("three"))
    s.get("experiments/get", experiment_id=experiment)
    s.get("experiments/get-by-name", experiment_name=s.name("one"))
    s.post("experiments/update", experiment_id=experiment, new_name=s.name("three"))
    s.post("experiments/update", experiment_id=experiment, new_name=s.name("two"))
    s.post("experiments/update", experiment_id=other, new_name=s.name("one"))
    for name in ["", None, 5, True, ["a"], {"a": 1}, "x" * 600]:
        s.post("experiments/update", experiment_id=experiment, new_name=name)
    s.post("experiments/update", experiment_id=experiment)
    s.post("experiments/update", new_name=s.name("four"))
    s.post("experiments/update", experiment_id="999999", new_name=s.name("four"))


@case
def rename_to_odd_names(s: Script) -> None:
    experiment = s.experiment()
    for number, suffix in enumerate(NAMES):
        name = s.name(f"renamed {number}{suffix}")
        s.post("experiments/update", experiment_id=experiment, new_name=name)
        s.get("experiments/get", experiment_id=experiment)


@case
def delete_and_restore(s: Script) -> None:
    experiment = s.experiment()
    run = s.run(experiment)
    s.post("experiments/restore", experiment_id=experiment)
    s.post("experiments/delete", experiment_id=experiment)
    s.get("experiments/get", experiment_id=experiment)
    s.get("experiments/get-by-name", experiment_name=s.name())
    s.get("runs/get", run_id=run)
    s.post("experiments/delete", experiment_id=experiment)
    s.post("experiments/restore", experiment_id=experiment)
    s.get("experiments/get", experiment_id=experiment)
    s.get("runs/get", run_id=run)
    s.post("experiments/restore", experiment_id=experiment)


@case
def restore_leaves_runs_deleted_before(s: Script) -> None:
    experiment = s.experiment()
    deleted = s.run(experiment, "deleted before")
    kept = s.run(experiment, "deleted with it")
    s.post("runs/delete", run_id=deleted)
    s.post("experiments/delete", experiment_id=experiment)
    s.post("experiments/restore", experiment_id=experiment)
    s.get("runs/get", run_id=deleted)
    s.get("runs/get", run_id=kept)


@case
def a_deleted_experiment_takes_no_writes(s: Script) -> None:
    experiment = s.experiment()
    run = s.run(experiment)
    s.post("experiments/delete", experiment_id=experiment)
    s.post("experiments/update", experiment_id=experiment, new_name=s.name("new"))
    s.post("experiments/set-experiment-tag", experiment_id=experiment, key="a", value="b")
    s.post("experiments/delete-experiment-tag", experiment_id=experiment, key="a")
    s.post("runs/create", experiment_id=experiment)
    s.post("runs/log-metric", run_id=run, key="m", value=1, timestamp=1)
    s.post("runs/restore", run_id=run)
    s.get("runs/get", run_id=run)
    s.post("runs/log-metric", run_id=run, key="m", value=1, timestamp=1)


@case
def tags(s: Script) -> None:
    experiment = s.experiment()
    for key, value in [
        ("b", "1"),
        ("a", "2"),
        ("a", "3"),
        ("A", "4"),
        ("empty", ""),
        ("mlflow.note.content", "# text\nmore"),
        ("päth/ü.x-y z:w", "日本"),
        ("long", "v" * 20000),
    ]:
        s.post("experiments/set-experiment-tag", experiment_id=experiment, key=key, value=value)
    s.post("experiments/set-experiment-tag", experiment_id=experiment, key="novalue")
    s.get("experiments/get", experiment_id=experiment)
    s.post("experiments/delete-experiment-tag", experiment_id=experiment, key="a")
    s.post("experiments/delete-experiment-tag", experiment_id=experiment, key="a")
    s.get("experiments/get", experiment_id=experiment)


@case
def wrong_tags(s: Script) -> None:
    experiment = s.experiment()
    for key in ["", None, 5, True, ["a"], "k" * 251, "..", "a/../b", "./a", "a/", "/", "a,b", "a\nb"]:
        s.post("experiments/set-experiment-tag", experiment_id=experiment, key=key, value="v")
        s.post("experiments/delete-experiment-tag", experiment_id=experiment, key=key)
    for value in [None, 5, 1.5, True, ["a"], {"a": 1}, "v" * 20001]:
        s.post("experiments/set-experiment-tag", experiment_id=experiment, key="k", value=value)
    s.post("experiments/set-experiment-tag", experiment_id=experiment)
    s.post("experiments/set-experiment-tag", key="a", value="b")
    s.post("experiments/delete-experiment-tag", experiment_id=experiment)
    s.get("experiments/get", experiment_id=experiment)
